//! What a request would meet, without a request: bindings, the place of its URL, the judgement on each handler mapping, and
//! the compiled pipeline. It asks the code that serves; nothing is started and no module is called.

use std::any::Any;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_config::section::handlers::HandlerMapping;
use sluicegate_config::section::modules::ModuleEntry;
use sluicegate_config::{Application, Binding, Configuration, Effective, PathMap, Site};
use sluicegate_pipeline::site::{MappingError, ScriptMap, UrlInfo};
use sluicegate_pipeline::{Module, Program, Registration};

use crate::applications;
use crate::problem::Problem;
use crate::registry::Registry;
use crate::sites::{
    BindingVerdict, Candidate, Landing, Sites, Verdict, broken_start, precondition_holds,
};

/// A native module that was not loaded: it is in the lists and listens to nothing.
pub(crate) struct Named;

impl Module for Named {
    fn registration(&self) -> Registration {
        Registration::new()
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// A server that only answers what it would do. Made by [`Builder::plan`](crate::Builder::plan).
pub struct Plan {
    sites: Sites,
    config: Arc<Configuration>,
    registry: Arc<Registry>,
}

/// What becomes of one handler mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandlerVerdict {
    /// It runs.
    Chosen,
    /// It takes the request, which fails: the answer is [`Explained::handler`].
    Fails,
    /// It stands behind the one that is chosen, and would take the request too.
    Later,
    /// Its pattern does not take the path.
    OtherPath,
    /// It does not take the method.
    OtherVerb,
    /// This word of its precondition does not hold (R60).
    Precondition(String),
    /// It is for files, and the URL is a folder.
    IsDirectory,
    /// It is for folders, and the URL is none.
    NoDirectory,
}

/// Why an entry of the module list takes no part in an application.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftOut {
    /// This word of its precondition does not hold (R60).
    Precondition(String),
    /// It is a .NET type, and nothing is registered for it (R55).
    Managed,
    /// Nothing is called for it during requests.
    Passive,
}

/// What a request would meet.
#[non_exhaustive]
pub struct Explained<'a> {
    /// The application.
    pub application: &'a Application,
    /// The virtual directory.
    pub directory: &'a sluicegate_config::VirtualDirectory,
    /// What the URL maps to; the handler in it is what a request would get.
    pub url: Arc<UrlInfo>,
    /// The configuration at the URL.
    pub effective: Arc<Effective>,
    /// The pipeline of the application.
    pub program: Arc<Program>,
    /// What becomes of each handler mapping, in the order of `effective.handlers`.
    pub handlers: Vec<HandlerVerdict>,
    /// The entries of the application's module list that take no part.
    pub left_out: Vec<(ModuleEntry, LeftOut)>,
}

impl Explained<'_> {
    /// The handler that would run, or the answer without one.
    pub fn handler(&self) -> &Result<Arc<ScriptMap>, MappingError> {
        &self.url.handler
    }

    /// True if the module was named instead of loaded.
    #[must_use]
    pub fn is_only_named(&self, module: &str) -> bool {
        self.program
            .modules()
            .iter()
            .any(|entry| &*entry.name == module && is_named(&*entry.module))
    }
}

fn is_named(module: &dyn Module) -> bool {
    module.as_any().is_some_and(<dyn Any>::is::<Named>)
}

impl Plan {
    pub(crate) fn new(
        config: Arc<Configuration>,
        registry: Registry,
        map: &PathMap,
    ) -> Result<Self, Vec<Problem>> {
        let registry = Arc::new(registry);
        Ok(Self {
            sites: Sites::new(Arc::clone(&config), Arc::clone(&registry), map)?,
            config,
            registry,
        })
    }

    /// The configuration.
    #[must_use]
    pub const fn configuration(&self) -> &Arc<Configuration> {
        &self.config
    }

    /// What becomes of each binding for a request that comes to `local` with `host` as its `Host` (R86 to R88).
    #[must_use]
    pub fn bindings(
        &self,
        local: &SocketAddr,
        is_secure: bool,
        host: &str,
    ) -> Vec<(&Site, &Binding, BindingVerdict)> {
        self.sites.judge_bindings(local, is_secure, host)
    }

    /// The folder or file of another URL path of a site, such as a default document's.
    #[must_use]
    pub fn map_path(&self, site: u32, path: &str) -> Option<PathBuf> {
        self.sites.map_path(site, path)
    }

    /// What a request for a decoded path of a site would meet.
    ///
    /// # Errors
    /// Everything that keeps the URL from having a place: the request is answered with this.
    pub fn explain<'a>(
        &'a self,
        site: u32,
        method: &str,
        path: &str,
    ) -> Result<Explained<'a>, MappingError> {
        let failed = |text: &str| MappingError {
            status: 404,
            sub_status: 0,
            hresult: sluicegate_pipeline::hresult_from_win32(2),
            description: text.to_owned(),
        };
        let own = self
            .sites
            .config_site(site)
            .ok_or_else(|| failed("the site is not there"))?;
        let lands_nowhere = || failed("no application takes this path");
        let (resolved, landed, rest) = own.resolve(path).ok_or_else(lands_nowhere)?;
        // Again by their names: what was found lives no longer than the path.
        let application = own
            .applications
            .iter()
            .find(|known| known.path == resolved.path)
            .ok_or_else(lands_nowhere)?;
        let directory = application
            .virtual_directories
            .iter()
            .find(|known| known.path == landed.path)
            .ok_or_else(lands_nowhere)?;
        let program = applications::module_list(&self.config, own, application, &self.registry)
            .and_then(applications::compile)
            .map_err(|problems| broken_start(&problems))?;
        let landing = Landing {
            site: own,
            directory,
            rest,
            path,
        };
        let url = self.sites.url(&landing, method, &program, &|_| false)?;
        let effective = Arc::clone(&url.config)
            .downcast::<Effective>()
            .map_err(|_| failed("the URL has no configuration"))?;
        let candidate = Candidate {
            handlers: &effective.handlers,
            program: &program,
            method,
            path,
            physical_path: &url.physical_path,
        };
        let handlers = judge_all(&candidate);
        let left_out = self.left_out(own, application);
        Ok(Explained {
            application,
            directory,
            url,
            effective,
            program,
            handlers,
            left_out,
        })
    }

    fn left_out(&self, site: &Site, application: &Application) -> Vec<(ModuleEntry, LeftOut)> {
        let Ok(effective) = self.config.effective(site, &application.path) else {
            return Vec::new();
        };
        let entries = effective.modules.entries.iter();
        entries
            .filter_map(|entry| {
                let condition = entry
                    .pre_condition
                    .iter()
                    .find(|condition| !precondition_holds(condition));
                let why = if let Some(condition) = condition {
                    LeftOut::Precondition(condition.clone())
                } else if self.registry.module(&entry.name).is_some() {
                    return None;
                } else if entry.type_name.is_some() {
                    LeftOut::Managed
                } else {
                    LeftOut::Passive
                };
                Some((entry.clone(), why))
            })
            .collect()
    }
}

/// Each mapping by itself, then as the list has it: the first that takes the request decides.
fn judge_all(candidate: &Candidate<'_>) -> Vec<HandlerVerdict> {
    let mut is_decided = false;
    let mut one = |mapping: &HandlerMapping| {
        let (verdict, decides) = match candidate.judge(mapping) {
            Verdict::Takes(_) => (HandlerVerdict::Chosen, true),
            Verdict::Fails(_) => (HandlerVerdict::Fails, true),
            Verdict::OtherPath => (HandlerVerdict::OtherPath, false),
            Verdict::OtherVerb => (HandlerVerdict::OtherVerb, false),
            Verdict::Precondition(word) => (HandlerVerdict::Precondition(word), false),
            Verdict::IsDirectory => (HandlerVerdict::IsDirectory, false),
            Verdict::NoDirectory => (HandlerVerdict::NoDirectory, false),
        };
        if !decides {
            return verdict;
        }
        if std::mem::replace(&mut is_decided, true) {
            HandlerVerdict::Later
        } else {
            verdict
        }
    };
    candidate.handlers.mappings.iter().map(&mut one).collect()
}
