//! What a server does for modules besides their requests: the Rust form of `IHttpServer` (section 7.6).

use std::any::Any;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::global::{FileWatch, GlobalStatus};
use crate::provider::CustomNotification;
use crate::site::UrlInfo;

/// Settings of the application pool, as `IWpfSettings` shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerSettings {
    /// The pool's name.
    pub pool: String,
    /// Requests after which the process is replaced; 0 never.
    pub restart_requests: u32,
    /// Age at which the process is replaced; zero never.
    pub restart_time: Duration,
    /// Time without requests after which the process stops or is suspended; zero never.
    pub idle_timeout: Duration,
    /// True if an idle process is suspended, false if it ends.
    pub idle_suspends: bool,
    /// True for the classic pipeline mode.
    pub is_classic: bool,
    /// True if threads are tied to processors.
    pub has_affinity: bool,
    /// Virtual memory in KiB at which the process is replaced; 0 never.
    pub restart_memory_kib: u64,
    /// Private memory in KiB at which the process is replaced; 0 never.
    pub restart_private_memory_kib: u64,
    /// The version of managed code; empty for none.
    pub runtime_version: String,
    /// The file for managed code; empty for none.
    pub runtime_config_file: String,
    /// applicationHost.config; empty if the configuration has no file.
    pub host_file: PathBuf,
    /// True if one binary log is written for all sites.
    pub has_central_binary_log: bool,
    /// True if the server runs inside another program.
    pub is_hosted: bool,
}

/// What configuration says about the preloading of an application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PreloadSettings {
    /// The application is to be ready before its first request.
    pub enabled: bool,
    /// The type of its start provider; empty without one.
    pub provider_type: String,
    /// Further values for that provider.
    pub values: Vec<String>,
}

/// An application as its id names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationProperties {
    /// Its virtual path.
    pub virtual_path: String,
    /// The number of its site.
    pub site_id: u32,
}

/// The server as modules may use it, from any thread.
pub trait ServerServices: Send + Sync {
    /// Raises GL_CUSTOM_NOTIFICATION on this thread; the last answer (R34).
    fn notify_custom(&self, provider: &mut dyn CustomNotification) -> GlobalStatus;

    /// Raises GL_FILE_CHANGE on this thread (R220).
    fn notify_file_change(&self, path: &str);

    /// Raises GL_CONFIGURATION_CHANGE on this thread (R220).
    fn notify_configuration_change(&self, path: &str);

    /// Stops the application with that configuration path and starts it with its next request; requests in flight keep
    /// the old one (R216). False if there is no such application.
    fn recycle_application(&self, config_path: &str) -> bool;

    /// Replaces the process by a new one as soon as its requests have ended (R216).
    fn recycle_process(&self, reason: &str);

    /// The process is not well: GL_HEALTH_CHECK is raised and the process is replaced (R217).
    fn report_unhealthy(&self, reason: &str, hresult: i32);

    /// Replaces the process at the next health check.
    fn fail_at_next_ping(&self, reason: &str, hresult: i32);

    /// The settings of the pool.
    fn settings(&self) -> WorkerSettings;

    /// What configuration says about the preloading of the application with that configuration path.
    fn preload_settings(&self, config_path: &str) -> Option<PreloadSettings>;

    /// The application with an id such as `/LM/W3SVC/1/ROOT`.
    fn application(&self, id: &str) -> Option<ApplicationProperties>;

    /// What configuration says about a URL path of a site, apart from any request.
    fn url_info(&self, site: &str, url_path: &str) -> Option<Arc<UrlInfo>>;

    /// Watches a file or folder; GL_FILE_CHANGE comes with `monitor` (R220).
    ///
    /// # Errors
    /// Why it cannot be watched.
    fn watch(
        &self,
        path: &Path,
        monitor: Arc<dyn Any + Send + Sync>,
    ) -> std::io::Result<Box<dyn FileWatch>>;

    /// Adds to a counter of the server, or of the site with that number; `delta` may be negative. The query `Counters` shows
    /// them (R214).
    fn count(&self, site: Option<u32>, counter: u32, delta: i64);

    /// Allows one more, or one less, working thread (R116).
    fn change_thread_count(&self, delta: i32);

    /// The protocols other than http by which applications are reachable, each with its listener adapter's numbers.
    fn protocols(&self) -> Vec<String>;

    /// True if the process was started to take the place of one that was recycled.
    fn is_process_recycled(&self) -> bool;
}
