//! The life of an application: started with its first request, stopped when it is recycled or the server ends, started
//! again with the next request (R29, R215).

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use sluicegate_config::{self as config, Configuration, PathMap};
use sluicegate_pipeline::Program;
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::global::{GlobalStatus, ModuleList};
use sluicegate_pipeline::life::Life;
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::site::Application;

use crate::problem::Problem;
use crate::registry::Registry;
use crate::sites::{is_managed_handler, precondition_holds};

enum State {
    Stopped,
    /// By that thread; it closes at once if the configuration has another one for its place meanwhile.
    Starting {
        by: ThreadId,
        closes: bool,
    },
    Running(Arc<Application>),
    /// The server ends, or the configuration has another one for its place: nothing starts any more.
    Closed,
}

/// Why there is no running application.
pub(crate) enum NotRunning {
    /// It cannot be compiled.
    Problems(Vec<Problem>),
    /// The thread that asks is the one that starts it.
    Starting,
    /// The server ends (R233), or the configuration has another one for its place.
    Closed,
    /// As `Closed`, which happened while this one started: it has to be stopped.
    Superseded(Arc<Application>),
}

/// An application of the configuration, running or not.
pub(crate) struct Slot {
    /// Its virtual path.
    pub(crate) path: String,
    /// Its id, e.g. `/LM/W3SVC/1/ROOT`.
    pub(crate) id: String,
    /// The configuration path.
    pub(crate) config_path: String,
    /// The number of its site.
    pub(crate) site_id: u32,
    state: Mutex<State>,
    changed: Condvar,
}

impl Slot {
    pub(crate) fn new(site: &config::Site, application: &config::Application) -> Self {
        let suffix = application.path.trim_matches('/');
        let below = if suffix.is_empty() {
            String::new()
        } else {
            format!("/{suffix}")
        };
        Self {
            path: application.path.clone(),
            id: format!("/LM/W3SVC/{}/ROOT{below}", site.id),
            config_path: format!("MACHINE/WEBROOT/APPHOST/{}{below}", site.name),
            site_id: site.id,
            state: Mutex::new(State::Stopped),
            changed: Condvar::new(),
        }
    }

    /// The configuration of site and application.
    pub(crate) fn config<'a>(
        &self,
        config: &'a Configuration,
    ) -> Option<(&'a config::Site, &'a config::Application)> {
        let site = config.sites().iter().find(|site| site.id == self.site_id)?;
        let own = site.applications.iter().find(|own| own.path == self.path)?;
        Some((site, own))
    }

    /// The application if it runs now.
    pub(crate) fn current(&self) -> Option<Arc<Application>> {
        match &*self.state() {
            State::Running(application) => Some(Arc::clone(application)),
            _ => None,
        }
    }

    /// The application, started now if it does not run. Others that want it meanwhile wait.
    pub(crate) fn running(
        &self,
        start: impl FnOnce() -> Result<Arc<Application>, Vec<Problem>>,
    ) -> Result<Arc<Application>, NotRunning> {
        let own = thread::current().id();
        let mut state = self.state();
        loop {
            match &*state {
                State::Running(application) => return Ok(Arc::clone(application)),
                State::Closed => return Err(NotRunning::Closed),
                State::Starting { by, .. } if *by == own => return Err(NotRunning::Starting),
                State::Starting { .. } => {
                    state = self
                        .changed
                        .wait(state)
                        .unwrap_or_else(PoisonError::into_inner);
                }
                State::Stopped => break,
            }
        }
        *state = State::Starting {
            by: own,
            closes: false,
        };
        // Modules run while it starts: no lock is held.
        drop(state);
        let mut starting = Starting {
            slot: self,
            became: State::Stopped,
        };
        let application = start().map_err(NotRunning::Problems)?;
        starting.became = State::Running(Arc::clone(&application));
        drop(starting);
        if matches!(*self.state(), State::Closed) {
            return Err(NotRunning::Superseded(application));
        }
        Ok(application)
    }

    /// Takes the running application out; the next request starts a new one, or none if `closes`.
    pub(crate) fn take(&self, closes: bool) -> Option<Arc<Application>> {
        let next = if closes {
            State::Closed
        } else {
            State::Stopped
        };
        let mut state = self.state();
        match &mut *state {
            State::Running(application) => {
                let application = Arc::clone(application);
                *state = next;
                Some(application)
            }
            State::Starting { closes: own, .. } => {
                *own |= closes;
                None
            }
            State::Stopped | State::Closed => {
                if closes {
                    *state = next;
                }
                None
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends a start, also when it panics.
struct Starting<'a> {
    slot: &'a Slot,
    became: State,
}

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        let became = std::mem::replace(&mut self.became, State::Stopped);
        let mut state = self.slot.state();
        let closes = matches!(&*state, State::Starting { closes: true, .. });
        *state = if closes { State::Closed } else { became };
        drop(state);
        self.slot.changed.notify_all();
    }
}

/// The module list that configuration gives an application (R58).
pub(crate) fn module_list(
    config: &Configuration,
    site: &config::Site,
    application: &config::Application,
    registry: &Registry,
) -> Result<ModuleList, Vec<Problem>> {
    let effective = config
        .effective(site, &application.path)
        .map_err(|found| found.into_iter().map(Problem::from).collect::<Vec<_>>())?;
    let mut problems = Vec::new();
    let mut list = ModuleList::new();
    let modules = &effective.modules;
    let listed = modules
        .entries
        .iter()
        .filter(|entry| {
            entry
                .pre_condition
                .iter()
                .all(|condition| precondition_holds(condition))
        })
        .map(|entry| {
            let needs_managed = !modules.run_all_managed_modules_for_all_requests
                && entry
                    .pre_condition
                    .iter()
                    .any(|condition| is_managed_handler(condition));
            (
                entry.name.as_str(),
                entry.type_name.is_some(),
                needs_managed,
            )
        });
    let appended = registry
        .appended()
        .iter()
        .map(|name| (name.as_str(), false, false));
    for (name, is_managed, needs_managed) in listed.chain(appended) {
        match registry.module(name) {
            Some(module) => list.push(name, module, needs_managed),
            // R55: a module of another kind may be registered for it when the application starts.
            None if is_managed => list.reserve(name),
            None if registry.is_passive(name) => {}
            None => problems.push(Problem::plain(
                "module/not-loaded",
                format!(
                    "module {name} of application {} is listed but was not loaded",
                    application.path
                ),
            )),
        }
    }
    if problems.is_empty() {
        Ok(list)
    } else {
        Err(problems)
    }
}

/// Compiles a list.
pub(crate) fn compile(list: ModuleList) -> Result<Arc<Program>, Vec<Problem>> {
    Program::compile(list.into_entries())
        .map(Arc::new)
        .map_err(|error| vec![Problem::plain("module/too-many", error.to_string())])
}

/// Starts an application: GL_APPLICATION_START, then GL_APPLICATION_RESOLVE_MODULES, then its pipeline is compiled (R29,
/// R30).
pub(crate) fn start(
    slot: &Slot,
    config: &Configuration,
    registry: &Registry,
    map: &PathMap,
) -> Result<Arc<Application>, Vec<Problem>> {
    let gone = || {
        vec![Problem::plain(
            "server/no-program",
            "the application is not in the configuration",
        )]
    };
    let (site, own) = slot.config(config).ok_or_else(gone)?;
    let mut list = module_list(config, site, own, registry)?;
    let physical_path = own
        .virtual_directories
        .iter()
        .find(|directory| directory.path == "/")
        .and_then(|directory| directory.folder.clone())
        .unwrap_or_default();
    let extensions = Extensions::default();
    // Error pages are named by Windows paths too.
    let _ = extensions.get_or_insert_with(|| map.clone());
    let mut application = Application {
        path: own.path.clone(),
        physical_path,
        id: slot.id.clone(),
        config_path: slot.config_path.clone(),
        pool: own.application_pool.clone(),
        program: compile(ModuleList::new())?,
        extensions,
        life: Life::default(),
    };
    registry.raise(GlobalNotifications::APPLICATION_START, |module| {
        module.on_application_start(&application)
    });
    registry.raise(GlobalNotifications::APPLICATION_RESOLVE_MODULES, |module| {
        module.on_application_resolve_modules(&application, &mut list)
    });
    match compile(list) {
        Ok(program) => application.program = program,
        Err(problems) => {
            stopped(&application, registry);
            return Err(problems);
        }
    }
    Ok(Arc::new(application))
}

/// GL_APPLICATION_STOP, and the end of what modules stored with the application (R29, R204).
pub(crate) fn stopped(application: &Application, registry: &Registry) {
    registry.raise(GlobalNotifications::APPLICATION_STOP, |module| {
        module.on_application_stop(application)
    });
    // A request that outlives the server's patience may still look there.
    if application.users() == 0 {
        application.extensions.clear();
    }
}

impl Registry {
    /// Raises a global notification: the modules that hear it in order, until one answers HANDLED (R25, R54). Gives the
    /// last answer.
    pub(crate) fn raise(
        &self,
        notification: GlobalNotifications,
        mut call: impl FnMut(&dyn sluicegate_pipeline::global::GlobalModule) -> GlobalStatus,
    ) -> GlobalStatus {
        for module in self.globals(notification) {
            if call(&*module) == GlobalStatus::Handled {
                return GlobalStatus::Handled;
            }
        }
        GlobalStatus::Continue
    }
}
