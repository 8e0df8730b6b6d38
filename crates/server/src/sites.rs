//! From a connection and a request to site, application, folder, effective configuration and handler mapping.
//!
//! What was found for a URL is remembered per thread, so a hot URL costs one look-up (the role of `UriCacheModule`).

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use quick_cache::unsync::Cache;
use sluicegate_config::section::handlers::HandlerMapping;
use sluicegate_config::{self as config, Configuration, PathMap};
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::host::{Probe, Route};
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::site::{Application, MappingError, ScriptMap, Site, UrlInfo};
use sluicegate_pipeline::{Program, hresult_from_win32};

use crate::applications::{self, NotRunning, Slot};
use crate::handler_mapping::{Candidate, map_handler};
use crate::problem::Problem;
use crate::registry::Registry;

/// URLs that one thread remembers.
const REMEMBERED_URLS: usize = 4096;

struct Binding {
    /// `None` listens on every address.
    address: Option<IpAddr>,
    port: u16,
    /// Lower case; empty takes every host.
    host: String,
    site: u32,
}

/// Why a binding does not take a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mismatch {
    Port,
    Address,
    Host,
}

/// What becomes of a binding when a request comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingVerdict {
    /// Its site gets the request.
    Takes,
    /// It would take the request, but a more specific one does, or one that stands before it (R87).
    LessSpecific,
    /// Its site does not start (`serverAutoStart`).
    SiteIsStopped,
    /// This server does not listen for its protocol.
    NotServed,
    /// Its text is no address (R85).
    NeverListens,
    /// It listens on another port.
    OtherPort,
    /// It listens on another address.
    OtherAddress,
    /// It is for another host name (R88).
    OtherHost,
}

impl Binding {
    /// The order in which bindings are asked: the most specific one first (R87).
    fn generality(&self) -> (bool, u8) {
        let host = match self.host.as_str() {
            "" => 2,
            wild if wild.starts_with("*.") => 1,
            _ => 0,
        };
        (self.address.is_none(), host)
    }

    /// Why it does not take a request that came to this address and port for this name; `None` if it does.
    fn mismatch(&self, address: IpAddr, port: u16, name: &str) -> Option<Mismatch> {
        if self.port != port {
            Some(Mismatch::Port)
        } else if self.address.is_some_and(|own| own != address) {
            Some(Mismatch::Address)
        } else if !host_matches(&self.host, name) {
            Some(Mismatch::Host)
        } else {
            None
        }
    }
}

struct SiteEntry {
    config: usize,
    site: Arc<Site>,
    applications: Vec<Arc<Slot>>,
}

/// All sites of a configuration, ready to route.
pub(crate) struct Sites {
    config: Arc<Configuration>,
    registry: Arc<Registry>,
    map: PathMap,
    /// Routes that were remembered under another number are void.
    generation: AtomicU64,
    /// Tells this table from others.
    number: u64,
    bindings: Vec<Binding>,
    sites: Vec<SiteEntry>,
    /// By the number of the site, which it keeps when the configuration changes.
    places: HashMap<u32, usize>,
    empty: Arc<Program>,
}

/// Where a URL path lands in the configuration.
pub(crate) struct Landing<'a> {
    pub(crate) site: &'a config::Site,
    pub(crate) directory: &'a config::VirtualDirectory,
    /// What is left of the path below the directory.
    pub(crate) rest: &'a str,
    /// The whole path.
    pub(crate) path: &'a str,
}

type Key = Box<[u8]>;

/// A number that no table of sites had before.
fn next_generation() -> u64 {
    static GENERATION: AtomicU64 = AtomicU64::new(1);
    GENERATION.fetch_add(1, Ordering::Relaxed)
}

thread_local! {
    static REMEMBERED: RefCell<Remembered> = RefCell::new(Remembered {
        generation: 0,
        key: Vec::new(),
        routes: Cache::new(REMEMBERED_URLS),
    });
}

struct Remembered {
    generation: u64,
    key: Vec<u8>,
    routes: Cache<Key, Route>,
}

impl Sites {
    /// Checks the module lists of all applications; each starts with its first request (R29).
    pub(crate) fn new(
        config: Arc<Configuration>,
        registry: Arc<Registry>,
        map: &PathMap,
    ) -> Result<Self, Vec<Problem>> {
        let (sites, problems) = Self::table(config, registry, map, None, &|_| false)?;
        if problems.is_empty() {
            Ok(sites)
        } else {
            Err(problems)
        }
    }

    /// The table for another configuration. Applications for which `keeps` holds go on as they are, all others are new; the
    /// old ones of those have to be [closed](Self::close_all_but). The second result is what does not work: such an
    /// application answers 500.19.
    pub(crate) fn renewed(
        &self,
        config: Arc<Configuration>,
        keeps: &dyn Fn(&Slot) -> bool,
    ) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        Self::table(
            config,
            Arc::clone(&self.registry),
            &self.map,
            Some(self),
            keeps,
        )
    }

    fn table(
        config: Arc<Configuration>,
        registry: Arc<Registry>,
        map: &PathMap,
        before: Option<&Self>,
        keeps: &dyn Fn(&Slot) -> bool,
    ) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let mut places = HashMap::new();
        let mut problems = Vec::new();
        let mut sites = Vec::new();
        let mut bindings = Vec::new();
        for (index, own) in config.sites().iter().enumerate() {
            if !own.server_auto_start {
                continue;
            }
            places.entry(own.id).or_insert(sites.len());
            let known = before.and_then(|before| before.entry(own.id));
            bindings.extend(
                own.bindings
                    .iter()
                    .filter_map(|binding| bind(binding, own.id)),
            );
            let mut applications = Vec::new();
            for application in &own.applications {
                let running = known
                    .and_then(|known| {
                        known
                            .applications
                            .iter()
                            .find(|slot| slot.path == application.path)
                    })
                    .filter(|slot| keeps(slot));
                if let Some(slot) = running {
                    applications.push(Arc::clone(slot));
                    continue;
                }
                if let Err(found) = applications::module_list(&config, own, application, &registry)
                {
                    problems.extend(found);
                }
                applications.push(Arc::new(Slot::new(own, application)));
            }
            sites.push(SiteEntry {
                config: index,
                site: known
                    .map(|known| &known.site)
                    .filter(|site| site.name == own.name)
                    .map_or_else(
                        || {
                            Arc::new(Site {
                                id: own.id,
                                name: own.name.clone(),
                                extensions: Extensions::default(),
                            })
                        },
                        Arc::clone,
                    ),
                applications,
            });
        }
        let empty = Program::compile(Vec::new())
            .map_err(|error| vec![Problem::plain("server/no-program", error.to_string())])?;
        // R87: the most specific binding comes first.
        bindings.sort_by_key(Binding::generality);
        let number = next_generation();
        let table = Self {
            config,
            registry,
            map: map.clone(),
            generation: AtomicU64::new(number),
            number,
            bindings,
            sites,
            places,
            empty: Arc::new(empty),
        };
        Ok((table, problems))
    }

    /// The addresses to listen on, without duplicates.
    pub(crate) fn listeners(&self) -> Vec<(Option<IpAddr>, u16)> {
        let mut all: Vec<(Option<IpAddr>, u16)> = self
            .bindings
            .iter()
            .map(|binding| (binding.address, binding.port))
            .collect();
        all.sort();
        all.dedup();
        // A socket on every address takes the port for the bound ones too.
        let everywhere: Vec<u16> = all
            .iter()
            .filter(|(address, _)| address.is_none())
            .map(|(_, port)| *port)
            .collect();
        all.retain(|(address, port)| address.is_none() || !everywhere.contains(port));
        all
    }

    /// A binding on port 0 listens on the port that the system chose.
    pub(crate) fn assign_port(&mut self, address: Option<IpAddr>, port: u16) {
        for binding in &mut self.bindings {
            if binding.port == 0 && binding.address == address {
                binding.port = port;
            }
        }
    }

    /// The port of the first binding, for requests without a socket.
    pub(crate) fn first_port(&self) -> u16 {
        self.bindings.first().map_or(80, |binding| binding.port)
    }

    /// URLs for people, one for each binding.
    pub(crate) fn urls(&self) -> Vec<String> {
        self.bindings
            .iter()
            .map(|binding| {
                let host = match (&binding.address, binding.host.as_str()) {
                    (_, host) if !host.is_empty() => host.to_owned(),
                    (Some(IpAddr::V6(address)), _) => format!("[{address}]"),
                    (Some(address), _) => address.to_string(),
                    (None, _) => "localhost".to_owned(),
                };
                format!("http://{host}:{}/", binding.port)
            })
            .collect()
    }

    /// All applications of the configuration with their sites' places.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (u32, &Arc<Slot>)> {
        self.sites.iter().flat_map(|site| {
            site.applications
                .iter()
                .map(move |application| (site.site.id, application))
        })
    }

    /// All applications with what the configuration says of them.
    pub(crate) fn configured(&self) -> impl Iterator<Item = (&Arc<Slot>, &config::Application)> {
        self.sites.iter().flat_map(|entry| {
            let own = self.config.sites().get(entry.config);
            // Both are in the order of the configuration.
            entry.applications.iter().zip(
                own.map(|own| own.applications.as_slice())
                    .unwrap_or_default(),
            )
        })
    }

    fn entry(&self, site: u32) -> Option<&SiteEntry> {
        self.sites.get(*self.places.get(&site)?)
    }

    /// Tells this table from all others.
    pub(crate) const fn number(&self) -> u64 {
        self.number
    }

    /// The configuration behind the table.
    pub(crate) const fn configuration(&self) -> &Arc<Configuration> {
        &self.config
    }

    /// The first site, for requests without a socket.
    pub(crate) fn first_site(&self) -> u32 {
        self.sites.first().map_or(0, |entry| entry.site.id)
    }

    /// Stops the applications that `next` does not have, each with its last request (R215).
    pub(crate) fn close_all_but(&self, next: &Self) {
        let kept: HashSet<_> = next.slots().map(|(_, slot)| Arc::as_ptr(slot)).collect();
        for (_, slot) in self.slots() {
            if !kept.contains(&Arc::as_ptr(slot)) {
                self.stop(slot, true);
            }
        }
    }

    /// The application of a slot, started now if it does not run (R29).
    pub(crate) fn start(&self, slot: &Slot) -> Result<Arc<Application>, NotRunning> {
        let started =
            slot.running(|| applications::start(slot, &self.config, &self.registry, &self.map));
        if let Err(NotRunning::Superseded(application)) = &started {
            self.retire(application);
        }
        started
    }

    /// Stops an application once the requests that use it have ended; the next request starts a new one (R215). False if
    /// it does not run.
    pub(crate) fn recycle(&self, slot: &Slot) -> bool {
        self.stop(slot, false).is_some()
    }

    /// Stops all applications for good, also those that requests still use: the process ends.
    pub(crate) fn close(&self) {
        for (_, slot) in self.slots() {
            if let Some(application) = self.stop(slot, true) {
                application.end_now();
            }
        }
    }

    fn stop(&self, slot: &Slot, closes: bool) -> Option<Arc<Application>> {
        let application = slot.take(closes)?;
        self.forget_routes();
        self.retire(&application);
        Some(application)
    }

    fn retire(&self, application: &Application) {
        let registry = Arc::clone(&self.registry);
        application.retire(move |application| applications::stopped(application, &registry));
    }

    /// Every URL is looked up anew.
    pub(crate) fn forget_routes(&self) {
        self.generation.store(next_generation(), Ordering::Release);
    }

    pub(crate) fn config_site(&self, site: u32) -> Option<&config::Site> {
        let entry = self.entry(site)?;
        self.config.sites().get(entry.config)
    }

    pub(crate) fn config_sites(&self) -> impl Iterator<Item = (u32, &config::Site)> {
        self.sites
            .iter()
            .filter_map(|entry| Some((entry.site.id, self.config.sites().get(entry.config)?)))
    }

    pub(crate) fn empty_program(&self) -> Arc<Program> {
        Arc::clone(&self.empty)
    }

    /// The site whose binding takes a request that came to `local` for `host` (R86 to R88).
    pub(crate) fn find(&self, local: &SocketAddr, host: &str) -> Option<u32> {
        let name = host_name(host);
        let address = local.ip().to_canonical();
        self.bindings
            .iter()
            .find(|binding| binding.mismatch(address, local.port(), name).is_none())
            .map(|binding| binding.site)
    }

    /// What becomes of each binding of the configuration for a request that comes to `local` for `host`. A binding on port
    /// 0 has whatever port is asked for.
    pub(crate) fn judge_bindings(
        &self,
        local: &SocketAddr,
        host: &str,
    ) -> Vec<(&config::Site, &config::Binding, BindingVerdict)> {
        let name = host_name(host);
        let address = local.ip().to_canonical();
        // The place in the list and the generality of the best so far.
        let mut best: Option<(usize, (bool, u8))> = None;
        let mut all = Vec::new();
        for site in self.config.sites() {
            for own in &site.bindings {
                let bound = bind(own, site.id).map(|mut bound| {
                    if bound.port == 0 {
                        bound.port = local.port();
                    }
                    bound
                });
                let verdict = match &bound {
                    None if own.protocol != "http" => BindingVerdict::NotServed,
                    None => BindingVerdict::NeverListens,
                    Some(_) if !site.server_auto_start => BindingVerdict::SiteIsStopped,
                    Some(bound) => match bound.mismatch(address, local.port(), name) {
                        Some(Mismatch::Port) => BindingVerdict::OtherPort,
                        Some(Mismatch::Address) => BindingVerdict::OtherAddress,
                        Some(Mismatch::Host) => BindingVerdict::OtherHost,
                        None => {
                            let generality = bound.generality();
                            if best.is_none_or(|(_, best)| generality < best) {
                                best = Some((all.len(), generality));
                            }
                            BindingVerdict::LessSpecific
                        }
                    },
                };
                all.push((site, own, verdict));
            }
        }
        if let Some((_, _, verdict)) = best.and_then(|(place, _)| all.get_mut(place)) {
            *verdict = BindingVerdict::Takes;
        }
        all
    }

    /// Where a request of `site` lands.
    pub(crate) fn route(&self, site: u32, request: &Request) -> Result<Route, MappingError> {
        // Read first: what is found by older state than this is not remembered under a newer number.
        let generation = self.generation.load(Ordering::Acquire);
        let known = REMEMBERED.with_borrow_mut(|remembered| {
            let Remembered {
                generation: own,
                key,
                routes,
            } = remembered;
            if *own != generation {
                routes.clear();
                *own = generation;
            }
            key.clear();
            key.extend_from_slice(&site.to_ne_bytes());
            key.extend_from_slice(request.method().as_bytes());
            key.push(b' ');
            key.extend_from_slice(request.raw_path());
            routes.get(&key[..]).cloned()
        });
        if let Some(route) = known {
            return Ok(route);
        }
        // Modules may run in here, and ask for routes themselves: nothing is borrowed.
        let route = self.find_route(site, request.method(), request.path(), &|_| false)?;
        REMEMBERED.with_borrow_mut(|remembered| {
            if remembered.generation == generation {
                let mut key = site.to_ne_bytes().to_vec();
                key.extend_from_slice(request.method().as_bytes());
                key.push(b' ');
                key.extend_from_slice(request.raw_path());
                remembered.routes.insert(key.into(), route.clone());
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

    /// As [`Sites::route`] without the handler mappings of these names. Rare, so nothing is remembered.
    pub(crate) fn route_past(
        &self,
        site: u32,
        request: &Request,
        past: &[String],
    ) -> Result<Route, MappingError> {
        if past.is_empty() {
            return self.route(site, request);
        }
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
        let (_, directory, rest) = self.config_site(site)?.resolve(&path)?;
        Some(join(directory.folder.as_deref()?, rest))
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
        let physical_path = join(&root, at.rest);
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

fn bind(binding: &config::Binding, site: u32) -> Option<Binding> {
    // R85: nonsense is loadable but never listens. Other protocols than plain HTTP come later.
    if binding.protocol != "http" {
        return None;
    }
    let address = match binding.address.as_str() {
        "*" | "" => None,
        text => Some(text.trim_matches(['[', ']']).parse().ok()?),
    };
    Some(Binding {
        address,
        port: binding.port?,
        host: binding.host.to_ascii_lowercase(),
        site,
    })
}

/// The name in a `Host` value: without the port, without a final dot.
fn host_name(host: &str) -> &str {
    let name = if host.starts_with('[') {
        host.find(']').map_or(host, |end| &host[..=end])
    } else {
        host.split(':').next().unwrap_or_default()
    };
    name.strip_suffix('.').unwrap_or(name)
}

fn host_matches(own: &str, name: &str) -> bool {
    if own.is_empty() || own.eq_ignore_ascii_case(name) {
        return true;
    }
    // R88: `*.x` takes any depth of labels but not `x` itself.
    own.strip_prefix('*').is_some_and(|suffix| {
        suffix.starts_with('.')
            && name.len() > suffix.len()
            && name
                .get(name.len() - suffix.len()..)
                .is_some_and(|end| end.eq_ignore_ascii_case(suffix))
    })
}

fn join(root: &Path, rest: &str) -> PathBuf {
    let mut path = root.to_path_buf();
    for segment in rest.split('/').filter(|segment| !segment.is_empty()) {
        path.push(segment);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_of_a_binding_matches_without_port_and_case() {
        // R88
        let check = |own: &str, host, expected| {
            assert_eq!(host_matches(own, host_name(host)), expected, "{own} {host}")
        };
        check("", "anything:80", true);
        check("a.test", "A.TEST:8080", true);
        check("a.test", "a.test.", true);
        check("a.test", "b.test", false);
        check("*.a.test", "x.y.a.test", true);
        check("*.a.test", "a.test", false);
    }
}
