//! Applications that are ready before their first request (R31): GL_APPLICATION_PRELOAD, and requests that run in the
//! process and are not logged.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use sluicegate_pipeline::completion::Latch;
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::global::{GlobalStatus, Preload};
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::services::ServerServices;
use sluicegate_pipeline::site::Application;
use sluicegate_pipeline::{Run, hresult_from_win32, run};

use crate::http1::exchange::Exchange;
use crate::http1::head;
use crate::http1::host::{ExchangeHost, ExchangeScheduler};
use crate::in_process;
use crate::mailbox::Mailbox;
use crate::server::Shared;
use crate::workers::Job;

/// By this name modules tell such requests (R31).
const USER_AGENT: &str = "IIS Application Initialization Preload";
/// How long one request may take when no pool says so (R218: `startupTimeLimit`).
const LIMIT: Duration = Duration::from_secs(90);

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_TIMEOUT: u32 = 1460;

/// Preloads every application that configuration wants preloaded.
pub(crate) fn all(shared: &Arc<Shared>) {
    let sites = Arc::clone(&shared.sites());
    for (slot, application) in sites.configured() {
        // R31: one that went on through a change of the configuration is ready.
        let is_wanted = application.preload_enabled || application.auto_start_enabled;
        if !is_wanted || slot.current().is_some() {
            continue;
        }
        let settings = shared.services.preload_settings(&slot.config_path);
        if !settings.is_some_and(|settings| settings.enabled) {
            continue;
        }
        match sites.start(slot) {
            Ok(application) => one(shared, slot.site_id, application, slot.site_id),
            Err(_) => {
                tracing::error!(
                    application = slot.config_path,
                    "the application cannot be preloaded because it does not start"
                );
            }
        }
    }
}

fn one(shared: &Arc<Shared>, site: u32, application: Arc<Application>, site_id: u32) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "an application cannot be preloaded");
            return;
        }
    };
    let is_recycled = shared.services.is_process_recycled();
    sluicegate_native::protocol_managers::preload(site_id, &application.config_path, is_recycled);
    let mut preloading = Preloading {
        shared: Arc::clone(shared),
        site,
        application,
        runtime,
        made: Vec::new(),
    };
    let status = shared
        .registry
        .raise(GlobalNotifications::APPLICATION_PRELOAD, |module| {
            module.on_application_preload(&mut preloading)
        });
    if status == GlobalStatus::Handled {
        return;
    }
    // Nobody took it over: one request of the root warms the application up.
    let done = preloading
        .create_context()
        .and_then(|context| preloading.execute(context));
    if let Err(hresult) = done {
        tracing::warn!(
            application = preloading.application.config_path,
            hresult,
            "the request that preloads the application did not end"
        );
    }
}

/// What carries one request.
struct Made {
    latch: Arc<Latch<Box<HttpContext>>>,
    exchange: Arc<Exchange>,
    may_block: Arc<AtomicBool>,
    connection: Arc<ConnectionInfo>,
}

struct Preloading {
    shared: Arc<Shared>,
    site: u32,
    application: Arc<Application>,
    runtime: tokio::runtime::Runtime,
    made: Vec<Made>,
}

impl Preload for Preloading {
    fn application(&self) -> &Arc<Application> {
        &self.application
    }

    fn create_context(&mut self) -> Result<Box<HttpContext>, i32> {
        let exchange = Arc::new(Exchange::new(
            self.shared.forces_pending(),
            Mailbox::direct(),
        ));
        let may_block = Arc::new(AtomicBool::new(false));
        let host = ExchangeHost {
            exchange: Arc::clone(&exchange),
            shared: Arc::clone(&self.shared),
            runtime: self.runtime.handle().clone(),
            site: Arc::new(AtomicU32::new(self.site)),
            may_block: Arc::clone(&may_block),
        };
        let scheduler = ExchangeScheduler {
            exchange: Arc::clone(&exchange),
            shared: Arc::clone(&self.shared),
        };
        let own = |port| SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port);
        let connection = Arc::new(ConnectionInfo::new(
            own(self.shared.sites().first_port()),
            own(0),
            false,
        ));
        let mut context = HttpContext::new(
            Box::new(host),
            Arc::new(scheduler),
            Arc::clone(&connection),
            self.shared.sites().empty_program(),
        );
        let path = self.application.path.trim_end_matches('/');
        let mut target = String::new();
        for byte in path.bytes() {
            if byte.is_ascii_graphic() && !matches!(byte, b'%' | b'#' | b'?') {
                target.push(char::from(byte));
            } else {
                target.push_str(&format!("%{byte:02X}"));
            }
        }
        let text = format!(
            "GET {target}/ HTTP/1.1\r\nHost: localhost\r\nUser-Agent: {USER_AGENT}\r\n\r\n"
        );
        let head = head::parse(
            text.as_bytes(),
            &mut context.request,
            &mut head::KnownHost::default(),
        );
        let Ok(Some(head)) = head else {
            return Err(hresult_from_win32(ERROR_INVALID_PARAMETER));
        };
        exchange.begin(head.framing, false, false);
        if !self.shared.land(self.site, &mut context, &exchange) {
            let (_, hresult) = (context.response.status(), context.error_status());
            return Err(if hresult < 0 {
                hresult
            } else {
                hresult_from_win32(ERROR_INVALID_PARAMETER)
            });
        }
        self.made.push(Made {
            latch: Arc::clone(context.latch()),
            exchange,
            may_block,
            connection,
        });
        Ok(context)
    }

    fn execute(&mut self, mut context: Box<HttpContext>) -> Result<(), i32> {
        let at = self
            .made
            .iter()
            .position(|made| Arc::ptr_eq(&made.latch, context.latch()))
            .ok_or(hresult_from_win32(ERROR_INVALID_PARAMETER))?;
        let made = self.made.swap_remove(at);
        let begins = self.shared.pass_pre_begin(&mut context);
        let limit = self
            .shared
            .services
            .pool()
            .map_or(LIMIT, |pool| pool.startup_time_limit);
        let runs_on = if context.program().may_block() {
            made.may_block.store(true, Ordering::Relaxed);
            self.shared.workers.push(Job::Run(context, begins));
            true
        } else {
            matches!(run(context, begins), Run::Parked)
        };
        let mut out = Vec::new();
        let mut in_time = true;
        if runs_on {
            let mut input: &[u8] = &[];
            in_time = self.runtime.block_on(async {
                tokio::time::timeout(
                    limit,
                    in_process::drive(&made.exchange, &mut input, &mut out),
                )
                .await
                .is_ok()
            });
        }
        if !in_time {
            // Nobody will take what it sends.
            made.exchange.abandon();
            return Err(hresult_from_win32(ERROR_TIMEOUT));
        }
        in_process::collect(&made.exchange, &mut out);
        made.connection.extensions.clear();
        tracing::info!(
            application = self.application.config_path,
            bytes = out.len(),
            "preloaded"
        );
        Ok(())
    }

    fn is_process_recycled(&self) -> bool {
        self.shared.services.is_process_recycled()
    }
}
