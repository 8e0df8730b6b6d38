//! The table of sites: what a configuration says of sites and applications, and the applications that run.

mod bindings;
mod handler_mapping;
mod routing;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sluicegate_config::{self as config, Configuration, PathMap};
use sluicegate_pipeline::Program;
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::site::{Application, Site};

use crate::applications::{self, NotRunning, Slot};
use crate::problem::Problem;
use crate::registry::Registry;

pub use bindings::BindingVerdict;
use bindings::{Binding, bind};
pub(crate) use bindings::{host_matches, host_name};
pub(crate) use handler_mapping::{Candidate, Verdict, is_managed_handler, precondition_holds};
pub(crate) use routing::{Landing, broken_start, remembered};

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
    /// Shared with the tables before and after this one.
    generation: Arc<Generation>,
    /// Tells this table from others.
    number: u64,
    bindings: Vec<Binding>,
    sites: Vec<SiteEntry>,
    /// By the number of the site, which it keeps when the configuration changes.
    places: HashMap<u32, usize>,
    empty: Arc<Program>,
}

/// A number that no table of sites had before.
fn next_number() -> u64 {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

/// What was looked up in a server's sites under another number than this one is void. No two servers ever have the same.
pub(crate) struct Generation(AtomicU64);

impl Generation {
    /// The number of this moment. It has to be read before the table is: what is found in an older table is then not kept
    /// under a newer number.
    pub(crate) fn number(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }

    /// What was looked up so far is void from now on.
    pub(crate) fn next(&self) {
        self.0.store(next_number(), Ordering::Release);
    }
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
        let number = next_number();
        let table = Self {
            config,
            registry,
            map: map.clone(),
            generation: before.map_or_else(
                || Arc::new(Generation(AtomicU64::new(number))),
                |before| Arc::clone(&before.generation),
            ),
            number,
            bindings,
            sites,
            places,
            empty: Arc::new(empty),
        };
        Ok((table, problems))
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

    /// The generation of all that is looked up in this server's sites.
    pub(crate) const fn generation(&self) -> &Arc<Generation> {
        &self.generation
    }

    /// Every URL is looked up anew.
    pub(crate) fn forget_routes(&self) {
        self.generation.next();
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
}
