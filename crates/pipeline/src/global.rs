//! Global modules: what concerns the process or an application and no single request (section 1.3).

use std::any::Any;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::context::HttpContext;
use crate::module::{Module, Priority};
use crate::notification::GlobalNotifications;
use crate::program::{HostId, ModuleEntry};
use crate::provider::CustomNotification;
use crate::site::Application;

/// The answer of a global notification (R25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum GlobalStatus {
    /// On to the next global module.
    Continue = 0,
    /// No further global module hears this occurrence.
    Handled = 1,
}

/// A module of the process. Called from any thread; the notifications are synchronous (R25).
#[allow(unused_variables, reason = "the defaults ignore their arguments")]
pub trait GlobalModule: Send + Sync + 'static {
    /// Which global notifications it listens to.
    fn global_notifications(&self) -> GlobalNotifications;

    /// Its place among those that hear the same notification (R54).
    fn global_priority(&self, notification: GlobalNotifications) -> Priority {
        Priority::Medium
    }

    /// Before a context's first notification (R26). `Handled` ends the request (R27).
    fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application starts (R29).
    fn on_application_start(&self, application: &Application) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application stops (R29).
    fn on_application_stop(&self, application: &Application) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// No further requests will be taken; `drain` is true for a recycle (R32).
    fn on_stop_listening(&self, drain: bool) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application's module list is made: modules may be added to it, in this module's own host (R30).
    fn on_application_resolve_modules(
        &self,
        application: &Application,
        modules: &mut ModuleList,
    ) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application that is to be ready before its first request has started (R31).
    fn on_application_preload(&self, preload: &mut dyn Preload) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The configuration at this path has changed, e.g. `MACHINE/WEBROOT/APPHOST/Default Web Site` (R33).
    fn on_configuration_change(&self, path: &str) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// A watched file has changed, or somebody says so (R34).
    fn on_file_change(&self, change: &FileChange<'_>) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The process is asked whether it is well (R34). One that is not calls
    /// [`ServerServices::report_unhealthy`](crate::services::ServerServices::report_unhealthy).
    fn on_health_check(&self) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An administrator asks for run-time state (R214).
    fn on_rsca_query(&self, query: &mut RscaQuery) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// A module raised a notification of its own for the process (R34).
    fn on_custom_notification(&self, provider: &mut dyn CustomNotification) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The calling thread goes back to the pool after it worked for that application (R34).
    fn on_thread_cleanup(&self, application: Option<&Application>) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The caches are given up because the process ends (R34).
    fn on_cache_cleanup(&self) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The process is about to be suspended. Calls put into `resume` are made, in order, when it goes on.
    fn on_suspend_process(&self, resume: &mut Vec<Box<dyn FnOnce() + Send>>) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The process is about to unload the module; nothing is called afterwards (R41).
    fn terminate(&self) {}
}

/// A file that changed (R34).
#[derive(Clone, Copy)]
pub struct FileChange<'a> {
    /// Its full path, or the name that a module gave.
    pub path: &'a str,
    /// What was given with [`ServerServices::watch`](crate::services::ServerServices::watch); `None` if nobody watches.
    pub monitor: Option<&'a Arc<dyn Any + Send + Sync>>,
}

/// A query of run-time state and its answer (R214).
#[derive(Debug, Clone)]
pub struct RscaQuery {
    /// The name of the function.
    pub function: String,
    /// Its parameters as one text.
    pub parameters: String,
    /// The answer's bytes.
    pub output: Vec<u8>,
    /// The answer's HRESULT; E_NOTIMPL if nobody set one.
    pub result: i32,
}

impl RscaQuery {
    /// A query that nobody has answered.
    #[must_use]
    pub fn new(function: &str, parameters: &str) -> Self {
        Self {
            function: function.to_owned(),
            parameters: parameters.to_owned(),
            output: Vec::new(),
            // E_NOTIMPL
            result: 0x8000_4001_u32.cast_signed(),
        }
    }
}

/// Requests that a global module makes to warm an application up (R31). They run in the process, and are not logged.
pub trait Preload {
    /// The application.
    fn application(&self) -> &Arc<Application>;

    /// A request `GET` of the application's root, ready to be changed and run.
    ///
    /// # Errors
    /// The HRESULT that says why there is none.
    fn create_context(&mut self) -> Result<Box<HttpContext>, i32>;

    /// Runs a request that [`Preload::create_context`] made, to its end.
    ///
    /// # Errors
    /// The HRESULT that says why it could not run.
    fn execute(&mut self, context: Box<HttpContext>) -> Result<(), i32>;

    /// True if the process was started to take the place of one that was recycled.
    fn is_process_recycled(&self) -> bool;
}

fn entry(name: &str, host: HostId, module: Arc<dyn Module>, needs_managed: bool) -> ModuleEntry {
    let entry = ModuleEntry::new(name, host, module);
    if needs_managed {
        // R60: judged for each request.
        entry.managed_only()
    } else {
        entry
    }
}

/// One place of a [`ModuleList`].
struct Place {
    name: Arc<str>,
    entry: Option<ModuleEntry>,
}

/// The module list of an application that starts (R30, R55).
#[derive(Default)]
pub struct ModuleList {
    places: Vec<Place>,
    hosts: HashMap<String, HostId>,
}

impl ModuleList {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn host(&mut self, name: &str) -> HostId {
        let next = HostId(self.hosts.len() as u32);
        *self.hosts.entry(name.to_owned()).or_insert(next)
    }

    /// Adds a module of configuration; it is its own host. `needs_managed` for the precondition `managedHandler` (R60).
    pub fn push(&mut self, name: &str, module: Arc<dyn Module>, needs_managed: bool) {
        let entry = entry(name, self.host(name), module, needs_managed);
        self.places.push(Place {
            name: Arc::clone(&entry.name),
            entry: Some(entry),
        });
    }

    /// Keeps the place of a name for which a module may be added later (R55).
    pub fn reserve(&mut self, name: &str) {
        self.places.push(Place {
            name: name.into(),
            entry: None,
        });
    }

    /// Adds a module to the host of `parent`: at the place that configuration gives its name, else at the end. False, and
    /// nothing happens, if the list has a module of that name (R30, R55).
    pub fn add(
        &mut self,
        parent: &str,
        name: &str,
        module: Arc<dyn Module>,
        needs_managed: bool,
    ) -> bool {
        let host = self.host(parent);
        let place = self.places.iter_mut().find(|place| &*place.name == name);
        match place {
            Some(Place { entry: Some(_), .. }) => false,
            Some(place) => {
                place.entry = Some(entry(name, host, module, needs_managed));
                true
            }
            None => {
                let entry = entry(name, host, module, needs_managed);
                self.places.push(Place {
                    name: Arc::clone(&entry.name),
                    entry: Some(entry),
                });
                true
            }
        }
    }

    /// True if the list has a module of that name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.places
            .iter()
            .any(|place| &*place.name == name && place.entry.is_some())
    }

    /// The names of the modules that it has.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.places
            .iter()
            .filter(|place| place.entry.is_some())
            .map(|place| &*place.name)
    }

    /// The modules in their order, without the places that nobody took.
    #[must_use]
    pub fn into_entries(self) -> Vec<ModuleEntry> {
        self.places
            .into_iter()
            .filter_map(|place| place.entry)
            .collect()
    }
}

/// A file or folder that is watched until this is dropped.
pub trait FileWatch: Send + Sync {
    /// What is watched.
    fn path(&self) -> &Path;
}
