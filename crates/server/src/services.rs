//! What the server does for its modules besides their requests (section 7.6).

use std::any::Any;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use arc_swap::ArcSwap;
use sluicegate_config::section::application_pools::ManagedPipelineMode;
use sluicegate_config::{ApplicationPool, Attributes as _, Configuration};
use sluicegate_pipeline::global::{FileChange, FileWatch, GlobalStatus, RscaQuery};
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::provider::CustomNotification;
use sluicegate_pipeline::services::{
    ApplicationProperties, PreloadSettings, ServerServices, WorkerSettings,
};
use sluicegate_pipeline::site::UrlInfo;

use crate::file_monitor::FileMonitors;
use crate::housekeeping::{Errand, Housekeeping};
use crate::runtime_state;
use crate::server::Shared;

/// The server's services. They are there before the server is, because modules ask for them when they register.
pub(crate) struct Services {
    config: ArcSwap<Configuration>,
    shared: OnceLock<Weak<Shared>>,
    /// By site, `None` for the server, and index.
    counters: Mutex<BTreeMap<(Option<u32>, u32), i64>>,
    monitors: OnceLock<Arc<FileMonitors>>,
    pub(crate) housekeeping: Housekeeping,
    /// Set by the program: the process took the place of one that was recycled.
    is_recycled: AtomicBool,
    is_hosted: AtomicBool,
}

impl Services {
    pub(crate) fn new(config: Arc<Configuration>) -> Arc<Self> {
        Arc::new(Self {
            config: ArcSwap::new(config),
            shared: OnceLock::new(),
            counters: Mutex::default(),
            monitors: OnceLock::new(),
            housekeeping: Housekeeping::new(),
            is_recycled: AtomicBool::new(false),
            is_hosted: AtomicBool::new(true),
        })
    }

    /// From now on there is a server.
    pub(crate) fn attach(&self, shared: &Arc<Shared>) {
        let _ = self.shared.set(Arc::downgrade(shared));
    }

    pub(crate) fn set_process(&self, is_hosted: bool, is_recycled: bool) {
        self.is_hosted.store(is_hosted, Ordering::Release);
        self.is_recycled.store(is_recycled, Ordering::Release);
    }

    pub(crate) fn shared(&self) -> Option<Arc<Shared>> {
        self.shared.get()?.upgrade()
    }

    /// The pool of the first application: there is one process for all of them.
    pub(crate) fn pool(&self) -> Option<ApplicationPool> {
        let config = self.config.load();
        let pools = config.application_pools();
        config
            .sites()
            .iter()
            .flat_map(|site| &site.applications)
            .find_map(|application| {
                pools
                    .iter()
                    .find(|pool| pool.name == application.application_pool)
            })
            .or_else(|| pools.first())
            .cloned()
    }

    /// From now on this is the configuration.
    pub(crate) fn set_configuration(&self, config: &Arc<Configuration>) {
        self.config.store(Arc::clone(config));
    }

    fn monitors(self: &Arc<Self>) -> &Arc<FileMonitors> {
        self.monitors.get_or_init(|| {
            let services = Arc::downgrade(self);
            FileMonitors::new(Box::new(move |path, monitor| {
                let Some(services) = services.upgrade() else {
                    return;
                };
                services.raise_file_change(&path.to_string_lossy(), Some(monitor));
            }))
        })
    }

    fn raise_file_change(&self, path: &str, monitor: Option<&Arc<dyn Any + Send + Sync>>) {
        let Some(shared) = self.shared() else { return };
        let change = FileChange { path, monitor };
        shared
            .registry
            .raise(GlobalNotifications::FILE_CHANGE, |module| {
                module.on_file_change(&change)
            });
    }

    /// Answers a query: GL_RSCA_QUERY first, then what the server itself knows (R214).
    pub(crate) fn query(&self, function: &str, parameters: &str) -> RscaQuery {
        let mut query = RscaQuery::new(function, parameters);
        let unanswered = query.result;
        let Some(shared) = self.shared() else {
            return query;
        };
        let status = shared
            .registry
            .raise(GlobalNotifications::RSCA_QUERY, |module| {
                module.on_rsca_query(&mut query)
            });
        if status == GlobalStatus::Handled || query.result != unanswered {
            return query;
        }
        if let Some((result, output)) =
            sluicegate_native::protocol_managers::run_custom_action(function, parameters)
        {
            query.result = result;
            query.output = output;
            return query;
        }
        let text = match function {
            "Counters" => self.counters_text(),
            "Applications" => applications_text(&shared),
            "Idle" => {
                let users: usize = shared
                    .sites()
                    .slots()
                    .filter_map(|(_, slot)| slot.current())
                    .map(|application| application.users())
                    .sum();
                let are_idle = sluicegate_native::protocol_managers::are_idle();
                let word = if are_idle && users == 0 {
                    "idle"
                } else {
                    "busy"
                };
                format!("{word}, {users} requests\n")
            }
            "WorkerProcess" => runtime_state::worker_process(&shared),
            "Requests" => runtime_state::requests(),
            "RecycleApplication" => {
                if !self.recycle_application(parameters) {
                    query.result = sluicegate_pipeline::hresult_from_win32(2);
                    return query;
                }
                String::new()
            }
            "FlushCaches" => {
                // R34
                shared
                    .registry
                    .raise(GlobalNotifications::CACHE_CLEANUP, |module| {
                        module.on_cache_cleanup()
                    });
                sluicegate_native::clear_caches();
                String::new()
            }
            "RecycleProcess" => {
                self.recycle_process(parameters);
                String::new()
            }
            _ => return query,
        };
        query.result = 0;
        query.output = text.into_bytes();
        query
    }

    fn counters_text(&self) -> String {
        let counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        counters
            .iter()
            .map(|((site, index), value)| match site {
                Some(site) => format!("site {site} {index} {value}\n"),
                None => format!("server {index} {value}\n"),
            })
            .collect()
    }
}

fn applications_text(shared: &Shared) -> String {
    shared
        .sites()
        .slots()
        .map(|(_, slot)| {
            let state = slot.current().map_or_else(
                || "stopped".to_owned(),
                |application| format!("started, {} requests", application.users()),
            );
            format!("{} {state}\n", slot.config_path)
        })
        .collect()
}

impl ServerServices for Services {
    fn notify_custom(&self, provider: &mut dyn CustomNotification) -> GlobalStatus {
        self.shared().map_or(GlobalStatus::Continue, |shared| {
            shared
                .registry
                .raise(GlobalNotifications::CUSTOM_NOTIFICATION, |module| {
                    module.on_custom_notification(provider)
                })
        })
    }

    fn notify_file_change(&self, path: &str) {
        self.raise_file_change(path, None);
    }

    fn notify_configuration_change(&self, path: &str) {
        let Some(shared) = self.shared() else { return };
        shared
            .registry
            .raise(GlobalNotifications::CONFIGURATION_CHANGE, |module| {
                module.on_configuration_change(path)
            });
    }

    fn recycle_application(&self, config_path: &str) -> bool {
        let Some(shared) = self.shared() else {
            return false;
        };
        let wanted = config_path.trim_end_matches('/');
        let mut is_known = false;
        for (_, slot) in shared.sites().slots() {
            if slot.config_path.eq_ignore_ascii_case(wanted) {
                is_known = true;
                shared.sites().recycle(slot);
            }
        }
        is_known
    }

    fn recycle_process(&self, reason: &str) {
        tracing::info!(reason, "the process is recycled");
        self.housekeeping.send(Errand::Recycle);
    }

    fn report_unhealthy(&self, reason: &str, hresult: i32) {
        tracing::error!(
            reason,
            hresult,
            "a native module reports that it is unhealthy; the process is recycled"
        );
        self.housekeeping.send(Errand::Unhealthy);
    }

    fn fail_at_next_ping(&self, reason: &str, hresult: i32) {
        tracing::error!(
            reason,
            hresult,
            "a module asks that the next health check fails"
        );
        self.housekeeping.fail_next_ping();
    }

    fn settings(&self) -> WorkerSettings {
        let host_file = self.config.load().host_file().unwrap_or_default();
        let is_hosted = self.is_hosted.load(Ordering::Acquire);
        match self.pool() {
            Some(pool) => WorkerSettings {
                pool: pool.name.clone(),
                restart_requests: pool.recycle_requests,
                restart_time: pool.recycle_time,
                idle_timeout: pool.idle_timeout,
                idle_suspends: pool.idle_timeout_suspends,
                is_classic: pool.managed_pipeline_mode == ManagedPipelineMode::Classic,
                has_affinity: pool.smp_affinitized,
                restart_memory_kib: pool.recycle_memory_kib.into(),
                restart_private_memory_kib: pool.recycle_private_memory_kib.into(),
                runtime_version: pool.managed_runtime_version.clone(),
                runtime_config_file: pool.clr_config_file,
                host_file,
                has_central_binary_log: false,
                is_hosted,
            },
            None => WorkerSettings {
                pool: "DefaultAppPool".to_owned(),
                restart_requests: 0,
                restart_time: std::time::Duration::ZERO,
                idle_timeout: std::time::Duration::ZERO,
                idle_suspends: false,
                is_classic: false,
                has_affinity: false,
                restart_memory_kib: 0,
                restart_private_memory_kib: 0,
                runtime_version: String::new(),
                runtime_config_file: String::new(),
                host_file,
                has_central_binary_log: false,
                is_hosted,
            },
        }
    }

    fn preload_settings(&self, config_path: &str) -> Option<PreloadSettings> {
        let shared = self.shared()?;
        let sites = shared.sites();
        let config = self.config.load();
        let (_, slot) = sites
            .slots()
            .find(|(_, slot)| slot.config_path.eq_ignore_ascii_case(config_path))?;
        let (site, application) = slot.config(&config)?;
        let mut settings = PreloadSettings {
            enabled: application.preload_enabled || application.auto_start_enabled,
            ..PreloadSettings::default()
        };
        let effective = config.effective(site, &application.path).ok()?;
        let provider = effective
            .section("system.applicationHost/serviceAutoStartProviders")
            .and_then(|section| {
                section
                    .items()
                    .iter()
                    .find(|item| item.text("name") == application.auto_start_provider)
            });
        if let Some(provider) = provider {
            settings.provider_type = provider.text("type");
        }
        Some(settings)
    }

    fn application(&self, id: &str) -> Option<ApplicationProperties> {
        let shared = self.shared()?;
        shared
            .sites()
            .slots()
            .find(|(_, slot)| slot.id.eq_ignore_ascii_case(id.trim_end_matches('/')))
            .map(|(_, slot)| ApplicationProperties {
                virtual_path: slot.path.clone(),
                site_id: slot.site_id,
            })
    }

    fn url_info(&self, site: &str, url_path: &str) -> Option<Arc<UrlInfo>> {
        self.shared()?.sites().url_info(site, url_path)
    }

    fn watch(
        &self,
        path: &Path,
        monitor: Arc<dyn Any + Send + Sync>,
    ) -> io::Result<Box<dyn FileWatch>> {
        match self.monitors.get() {
            Some(monitors) => monitors.watch(path, monitor),
            None => Err(io::Error::from(io::ErrorKind::NotConnected)),
        }
    }

    fn count(&self, site: Option<u32>, counter: u32, delta: i64) {
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        let value = counters.entry((site, counter)).or_default();
        *value = value.saturating_add(delta);
    }

    fn change_thread_count(&self, delta: i32) {
        if let Some(shared) = self.shared() {
            shared.workers.change_limit(delta);
        }
    }

    fn protocols(&self) -> Vec<String> {
        let mut protocols: Vec<String> = self
            .config
            .load()
            .sites()
            .iter()
            .flat_map(|site| &site.applications)
            .flat_map(|application| &application.enabled_protocols)
            .filter(|protocol| !matches!(protocol.as_str(), "http" | "https"))
            .cloned()
            .collect();
        protocols.sort();
        protocols.dedup();
        protocols
    }

    fn is_process_recycled(&self) -> bool {
        self.is_recycled.load(Ordering::Acquire)
    }
}

impl Services {
    /// Readies what needs the services as a whole.
    pub(crate) fn ready(self: &Arc<Self>) {
        let _ = self.monitors();
    }
}
