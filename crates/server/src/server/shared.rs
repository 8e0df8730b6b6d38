//! What all threads of a server share: the sites and limits in force, and how a request begins with them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use arc_swap::{ArcSwap, Guard};
use sluicegate_config::{Configuration, Effective};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::event::{EventSink, Listeners};
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::host::Route;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::site::MappingError;

use crate::access_log::AccessLogs;
use crate::bandwidth::Bandwidth;
use crate::configuration_watch::ConfigurationWatch;
use crate::demands;
use crate::http1::exchange::{Exchange, SentStatus};
use crate::listening::Listening;
use crate::plain_error;
use crate::registry::Registry;
use crate::services::Services;
use crate::site_limits::AllSiteLimits;
use crate::sites::{self, Generation, Sites};
use crate::tls::Endpoints;
use crate::transport_log::TransportLog;
use crate::workers::WorkerPool;

/// Limits that are not part of a site's configuration.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) connection_timeout: Duration,
    pub(crate) header_timeout: Duration,
    /// The slowest average that a client may have while it has to act; 0 for no limit.
    pub(crate) min_bytes_per_second: u32,
    pub(crate) pending_limit: Option<Duration>,
}

/// What all threads of a server share.
pub(crate) struct Shared {
    pub(super) sites: ArcSwap<Sites>,
    pub(crate) workers: Arc<WorkerPool>,
    pub(super) limits: ArcSwap<Limits>,
    /// Changes with `sites` and `limits`, after them.
    pub(super) generation: Arc<Generation>,
    pub(crate) listening: Listening,
    /// The `https` bindings as they are now.
    pub(crate) tls: ArcSwap<Endpoints>,
    pub(crate) watch: ConfigurationWatch,
    pub(crate) registry: Arc<Registry>,
    pub(crate) services: Arc<Services>,
    pub(super) pre_begin: Arc<[Arc<dyn GlobalModule>]>,
    pub(crate) access_logs: AccessLogs,
    pub(crate) transport_log: TransportLog,
    pub(crate) site_limits: AllSiteLimits,
    /// What all sites together may send.
    pub(crate) bandwidth: Bandwidth,
    pub(super) sink: Option<Arc<dyn EventSink>>,
    pub(super) is_stopping: AtomicBool,
    pub(super) force_pending: bool,
}

impl Limits {
    /// The limits that this configuration sets.
    pub(super) fn of(config: &Configuration, pending_limit: Option<Duration>) -> Self {
        let limits = config.web_limits();
        Self {
            connection_timeout: limits.connection_timeout,
            header_timeout: if limits.header_wait_timeout.is_zero() {
                limits.connection_timeout
            } else {
                limits.header_wait_timeout
            },
            min_bytes_per_second: limits.min_bytes_per_second,
            pending_limit,
        }
    }
}

impl Shared {
    /// The sites as they are now. A request looks once for each thing that it asks, so it may see two tables.
    pub(crate) fn sites(&self) -> Guard<Arc<Sites>> {
        self.sites.load()
    }

    /// The limits as they are now.
    pub(crate) fn limits(&self) -> Guard<Arc<Limits>> {
        self.limits.load()
    }

    /// Puts another table, and the limits of its configuration, in force for all threads at once.
    pub(crate) fn replace_sites(&self, sites: Arc<Sites>) {
        let limits = Limits::of(sites.configuration(), self.limits().pending_limit);
        self.limits.store(Arc::new(limits));
        self.site_limits.renew(&sites);
        self.bandwidth
            .set(sites.configuration().web_limits().max_global_bandwidth);
        self.sites.store(sites);
        self.generation.next();
    }

    /// Under which number things are remembered that were looked up in the sites or the limits; to be read before them.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.number()
    }

    /// Where a request of `site` lands. For a URL that this thread knows the table is not even looked at.
    pub(crate) fn route(&self, site: u32, request: &Request) -> Result<Route, MappingError> {
        let generation = self.generation();
        match sites::remembered(generation, site, request) {
            Some(route) => Ok(route),
            None => self.ask(|sites| sites.route(site, request, generation)),
        }
    }

    /// Asks the sites. What fails because another table came into force meanwhile is asked of that one.
    pub(crate) fn ask<T>(
        &self,
        question: impl Fn(&Sites) -> Result<T, MappingError>,
    ) -> Result<T, MappingError> {
        loop {
            let sites = self.sites();
            let answer = question(&sites);
            if answer.is_ok() || self.sites().number() == sites.number() {
                return answer;
            }
        }
    }

    pub(crate) const fn forces_pending(&self) -> bool {
        self.force_pending
    }

    /// Who hears the events of a request that begins now: the embedding program, and native modules that subscribed.
    fn sink(&self) -> Option<Arc<dyn EventSink>> {
        match (&self.sink, sluicegate_native::trace_sink()) {
            (own, None) => own.clone(),
            (None, of_modules) => of_modules,
            (Some(own), Some(of_modules)) => Listeners::of(vec![Arc::clone(own), of_modules]),
        }
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Acquire)
    }

    /// Readies a context for its request: route, global PRE_BEGIN. False if the request is refused before BEGIN (R27,
    /// R234).
    pub(crate) fn begin(&self, site: u32, context: &mut HttpContext, exchange: &Exchange) -> bool {
        self.land(site, context, exchange)
            && demands::are_met(self, site, context, exchange)
            && self.pass_pre_begin(context)
    }

    /// Routes the request. False, with the answer in the response, if that fails (R234).
    pub(crate) fn land(&self, site: u32, context: &mut HttpContext, exchange: &Exchange) -> bool {
        loop {
            match self.route(site, &context.request) {
                // R215: an application that was given up meanwhile is not entered; the next look finds the new one.
                Ok(route) => {
                    if context.begin(route) {
                        break;
                    }
                }
                Err(error) => {
                    let root = self.sites().root_route(site);
                    let lands_nowhere = root.is_none();
                    match root {
                        Some(root) => {
                            context.begin(root);
                        }
                        None => context.begin_nowhere(self.sites().empty_program()),
                    }
                    context.set_sink(self.sink());
                    if lands_nowhere {
                        plain_error::answer(context, &error);
                        return false;
                    }
                    context
                        .response
                        .set_error(error.status, error.sub_status, error.hresult);
                    context.response.set_error_description(Some(format!(
                        "<pre>{}</pre>",
                        sluicegate_pipeline::response::escape_html(&error.description)
                    )));
                    return false;
                }
            }
        }
        context.set_sink(self.sink());
        if let Some(effective) = context.config::<Effective>() {
            let filtering = &effective.request_filtering;
            if context.request.is_chunked() {
                // A declared length is refused by the filter; this one shows only while it is read (features 18.9).
                exchange.set_body_limit(u64::from(
                    filtering.request_limits.max_allowed_content_length,
                ));
            }
            if filtering.remove_server_header {
                exchange.omit_server_header();
            }
        }
        true
    }

    /// R26, R27: before the first notification; HANDLED ends the request.
    pub(crate) fn pass_pre_begin(&self, context: &mut HttpContext) -> bool {
        self.pre_begin
            .iter()
            .all(|module| module.on_pre_begin_request(context) != GlobalStatus::Handled)
    }

    /// The global modules that hear GL_PRE_BEGIN_REQUEST.
    pub(crate) fn pre_begin(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        Arc::clone(&self.pre_begin)
    }

    /// One line in the access log, if the URL's configuration wants it.
    pub(crate) fn log(
        &self,
        context: &HttpContext,
        sent: &SentStatus,
        bytes_sent: u64,
        started: Duration,
        failed: bool,
    ) {
        self.access_logs
            .log(context, sent, bytes_sent, started, failed);
    }

    /// A request that was PENDING for longer than the limit.
    pub(crate) fn note_timed_out(&self, context: &HttpContext) {
        let (module, at) =
            context
                .current_notification()
                .map_or(("", String::new()), |(at, module)| {
                    (
                        context
                            .program()
                            .modules()
                            .get(usize::from(module))
                            .map_or("", |entry| &*entry.name),
                        at.to_string(),
                    )
                });
        tracing::error!(
            module,
            notification = at,
            method = context.request.method(),
            path = context.request.path(),
            "the module did not complete the notification within the pending limit; the request ends with 500"
        );
    }
}
