//! From a site and a URL to application, folder, effective configuration and handler.
//!
//! What was found for a URL is remembered per thread, so a hot URL costs one look-up (the role of `UriCacheModule`).

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use quick_cache::Equivalent;
use quick_cache::unsync::Cache;
use sluicegate_config as config;
use sluicegate_config::section::handlers::HandlerMapping;
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::host::{Probe, Route};
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::site::{MappingError, ScriptMap, UrlInfo};
use sluicegate_pipeline::{Program, hresult_from_win32};

use super::Sites;
use super::handler_mapping::{Candidate, map_handler};
use crate::applications::{self, NotRunning};
use crate::problem::Problem;

/// URLs that one thread remembers.
const REMEMBERED_URLS: usize = 4096;

/// Where a URL path lands in the configuration.
pub(crate) struct Landing<'a> {
    pub(crate) site: &'a config::Site,
    pub(crate) directory: &'a config::VirtualDirectory,
    /// What is left of the path below the directory.
    pub(crate) rest: &'a str,
    /// The whole path.
    pub(crate) path: &'a str,
}

/// What a route is remembered by.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    site: u32,
    method: Box<str>,
    path: Box<[u8]>,
}

/// The same, of a request.
#[derive(Hash)]
struct Asked<'a> {
    site: u32,
    method: &'a str,
    path: &'a [u8],
}

impl<'a> Asked<'a> {
    fn of(site: u32, request: &'a Request) -> Self {
        Self {
            site,
            method: request.method(),
            path: request.raw_path(),
        }
    }
}

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.site == key.site && *self.path == *key.path && *self.method == *key.method
    }
}

thread_local! {
    static REMEMBERED: RefCell<Remembered> = RefCell::new(Remembered {
        generation: 0,
        routes: Cache::new(REMEMBERED_URLS),
    });
}

struct Remembered {
    generation: u64,
    routes: Cache<Key, Route>,
}

/// Where a request of `site` lands, if this thread knows it from an earlier one of the same generation.
pub(crate) fn remembered(generation: u64, site: u32, request: &Request) -> Option<Route> {
    REMEMBERED.with_borrow_mut(|remembered| {
        let Remembered {
            generation: own,
            routes,
        } = remembered;
        if *own != generation {
            routes.clear();
            *own = generation;
        }
        routes.get(&Asked::of(site, request)).cloned()
    })
}

impl Sites {
    /// Where a request of `site` lands. It is remembered under `generation`, the number from before this table was taken.
    pub(crate) fn route(
        &self,
        site: u32,
        request: &Request,
        generation: u64,
    ) -> Result<Route, MappingError> {
        // Modules may run in here, and ask for routes themselves: nothing is borrowed.
        let route = self.find_route(site, request.method(), request.path(), &|_| false)?;
        REMEMBERED.with_borrow_mut(|remembered| {
            if remembered.generation == generation {
                let Asked { site, method, path } = Asked::of(site, request);
                let key = Key {
                    site,
                    method: method.into(),
                    path: path.into(),
                };
                remembered.routes.insert(key, route.clone());
            }
        });
        Ok(route)
    }

    /// The handler that a request would get, on whatever site (R193); nothing is remembered of it.
    pub(crate) fn probe(
        &self,
        site: u32,
        probe: &Probe<'_>,
    ) -> Result<Arc<ScriptMap>, MappingError> {
        let site = match probe.site {
            None => site,
            Some(id) => self.entry(id).map(|_| id).ok_or_else(|| MappingError {
                status: 404,
                sub_status: 1,
                // ERROR_NOT_FOUND
                hresult: hresult_from_win32(1168),
                description: format!("there is no site {id}"),
            })?,
        };
        let request = probe.request;
        let path = request.path();
        let passes =
            |mapping: &HandlerMapping| probe.ignores_wildcards && mapping.path.trim() == "*";
        self.find_route(site, request.method(), path, &passes)?
            .url
            .handler
            .clone()
    }

    /// Where a request lands without the handler mappings of these names. Rare, so nothing is remembered.
    pub(crate) fn route_past(
        &self,
        site: u32,
        request: &Request,
        past: &[String],
    ) -> Result<Route, MappingError> {
        let passes = |mapping: &HandlerMapping| past.contains(&mapping.name);
        self.find_route(site, request.method(), request.path(), &passes)
    }

    /// Where requests land that cannot be routed: the site's root application, for their LOG and END (R234).
    pub(crate) fn root_route(&self, site: u32) -> Option<Route> {
        self.find_route(site, "GET", "/", &|_| false).ok()
    }

    /// The physical path of a URL path of `site`.
    pub(crate) fn map_path(&self, site: u32, url: &str) -> Option<PathBuf> {
        let mut path = String::new();
        sluicegate_pipeline::url::normalize_path(
            url.split('?').next().unwrap_or_default().as_bytes(),
            &mut path,
        )
        .ok()?;
        let own = self.config_site(site)?;
        let (_, directory, rest) = own.resolve(&path)?;
        let root = directory.folder.as_deref()?;
        let effective = self.config.effective(own, &path);
        Some(place_of(
            root,
            rest,
            effective.is_ok_and(|e| e.ignores_case),
        ))
    }

    fn find_route(
        &self,
        site: u32,
        method: &str,
        path: &str,
        passes: &dyn Fn(&HandlerMapping) -> bool,
    ) -> Result<Route, MappingError> {
        let failed = |status, sub_status, description: String| MappingError {
            status,
            sub_status,
            hresult: hresult_from_win32(2),
            description,
        };
        let entry = self
            .entry(site)
            .ok_or_else(|| failed(404, 1, "the site is gone".to_owned()))?;
        let own = self
            .config_site(site)
            .ok_or_else(|| failed(404, 1, "the site is gone".to_owned()))?;
        let (application, directory, rest) = own
            .resolve(path)
            .ok_or_else(|| failed(404, 0, "no application takes this path".to_owned()))?;
        let slot = entry
            .applications
            .iter()
            .find(|known| known.path == application.path)
            .ok_or_else(|| failed(404, 0, "the application is not started".to_owned()))?;
        let running = self.start(slot).map_err(|reason| match reason {
            NotRunning::Problems(problems) => broken_start(&problems),
            NotRunning::Starting => failed(503, 0, "the application is starting".to_owned()),
            // R233
            NotRunning::Closed | NotRunning::Superseded(_) => {
                failed(503, 0, "the application is shutting down".to_owned())
            }
        })?;
        Ok(Route {
            site: Arc::clone(&entry.site),
            url: self.url(
                &Landing {
                    site: own,
                    directory,
                    rest,
                    path,
                },
                method,
                &running.program,
                passes,
            )?,
            application: running,
        })
    }

    /// What configuration says about a URL, apart from any request and whether its application runs or not.
    pub(crate) fn url_info(&self, site: &str, path: &str) -> Option<Arc<UrlInfo>> {
        let entry = self
            .sites
            .iter()
            .find(|entry| entry.site.name.eq_ignore_ascii_case(site))?;
        let own = self.config.sites().get(entry.config)?;
        let mut normal = String::new();
        sluicegate_pipeline::url::normalize_path(
            path.split('?').next().unwrap_or_default().as_bytes(),
            &mut normal,
        )
        .ok()?;
        let (application, directory, rest) = own.resolve(&normal)?;
        let slot = entry
            .applications
            .iter()
            .find(|known| known.path == application.path)?;
        let program = match slot.current() {
            Some(running) => Arc::clone(&running.program),
            None => {
                let list =
                    applications::module_list(&self.config, own, application, &self.registry)
                        .ok()?;
                applications::compile(list).ok()?
            }
        };
        let landing = Landing {
            site: own,
            directory,
            rest,
            path: &normal,
        };
        self.url(&landing, "GET", &program, &|_| false).ok()
    }

    /// What configuration says about a place for a method, with the handler that `program` has for it.
    pub(crate) fn url(
        &self,
        at: &Landing<'_>,
        method: &str,
        program: &Program,
        passes: &dyn Fn(&HandlerMapping) -> bool,
    ) -> Result<Arc<UrlInfo>, MappingError> {
        let root = at.directory.folder.clone().unwrap_or_default();
        let effective = self
            .config
            .effective(at.site, at.path)
            .map_err(|problems| broken(&problems))?;
        let physical_path = place_of(&root, at.rest, effective.ignores_case);
        let candidate = Candidate {
            handlers: &effective.handlers,
            program,
            method,
            path: at.path,
            physical_path: &physical_path,
        };
        let handler = map_handler(&candidate, passes);
        Ok(Arc::new(UrlInfo {
            physical_path,
            virtual_root: root,
            config_path: effective.config_path.clone(),
            access_policy: effective.handlers.access_policy,
            handler,
            config: effective,
            extensions: Extensions::default(),
        }))
    }
}

/// 500.19 for an application that cannot start.
pub(crate) fn broken_start(problems: &[Problem]) -> MappingError {
    let found: Vec<_> = problems
        .iter()
        .map(|problem| problem.diagnostic().clone())
        .collect();
    broken(&found)
}

/// 500.19 with the place of the fault (R70 of the configuration rules).
fn broken(problems: &[config::Diagnostic]) -> MappingError {
    let first = problems.first();
    MappingError {
        status: 500,
        sub_status: 19,
        hresult: first
            .and_then(|problem| problem.hresult)
            .unwrap_or(0x8007_000d)
            .cast_signed(),
        description: problems
            .iter()
            .map(|problem| problem.render(false))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// The file or folder of a URL path below a virtual directory. Where case does not count, it is spelled as on disk.
fn place_of(root: &Path, rest: &str, ignores_case: bool) -> PathBuf {
    let names = rest.split('/').filter(|segment| !segment.is_empty());
    if ignores_case {
        return config::file_names::locate(root, names);
    }
    let mut path = root.to_path_buf();
    path.extend(names);
    path
}
