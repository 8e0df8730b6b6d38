//! Makes a server from a configuration and modules: loads what is native, compiles the applications, opens the sockets.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Duration;

use arc_swap::ArcSwap;
use sluicegate_config::{Configuration, PathMap};
use sluicegate_pipeline::Module;
use sluicegate_pipeline::event::EventSink;
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::services::ServerServices;
use tokio::sync::watch;

use super::listen_problem::{listen_problem, no_binding};
use super::shared::{Limits, Shared};
use super::{Ending, Server};
use crate::access_log::{AccessLogTarget, AccessLogs};
use crate::bandwidth::Bandwidth;
use crate::configuration_watch::ConfigurationWatch;
use crate::explain::Plan;
use crate::in_process::InProcess;
use crate::listen;
use crate::listening::Listening;
use crate::problem::Problem;
use crate::registry::Registry;
use crate::services::Services;
use crate::site_limits::AllSiteLimits;
use crate::sites::Sites;
use crate::tls::{CertificateOptions, Endpoints, Store};
use crate::transport_log::TransportLog;
use crate::workers::WorkerPool;

/// Makes a [`Server`].
///
/// ```no_run
/// use sluicegate::{Configuration, Server};
///
/// let configuration = Configuration::for_folder("site".as_ref(), &[("*".into(), 8080, String::new())], &[])
///     .map_err(|problems| problems[0].to_string())?;
/// let server = Server::builder(configuration).build().map_err(|problems| problems[0].to_string())?;
/// server.run();
/// # Ok::<(), String>(())
/// ```
pub struct Builder {
    config: Arc<Configuration>,
    services: Arc<Services>,
    rebound: Vec<SocketAddr>,
    certificates: CertificateOptions,
    registry: Registry,
    path_map: PathMap,
    io_threads: usize,
    pending_limit: Option<Duration>,
    force_pending: bool,
    access_log: AccessLogTarget,
    sink: Option<Arc<dyn EventSink>>,
}

impl Builder {
    pub(super) fn new(config: Arc<Configuration>) -> Self {
        // Native modules may ask for it as soon as they are loaded.
        sluicegate_native::set_configuration(&config);
        Self {
            services: Services::new(Arc::clone(&config)),
            rebound: Vec::new(),
            certificates: CertificateOptions::default(),
            config,
            registry: Registry::new(),
            path_map: PathMap::default(),
            io_threads: thread::available_parallelism().map_or(1, usize::from),
            pending_limit: None,
            force_pending: false,
            access_log: AccessLogTarget::AsConfigured,
            sink: None,
        }
    }

    /// Adds a module under the name by which configuration lists it.
    #[must_use]
    pub fn module(mut self, name: &str, module: Arc<dyn Module>) -> Self {
        self.registry.add(name, module);
        self
    }

    /// Adds a global module.
    #[must_use]
    pub fn global_module(mut self, name: &str, module: Arc<dyn GlobalModule>) -> Self {
        self.registry.add_global(name, module);
        self
    }

    /// Allows a name in module lists for which nothing is called.
    #[must_use]
    pub fn passive_module(mut self, name: &str) -> Self {
        self.registry.add_passive(name);
        self
    }

    /// What Windows paths in the configuration stand for here: images and error pages are found by it.
    #[must_use]
    pub fn path_map(mut self, map: PathMap) -> Self {
        self.path_map = map;
        self
    }

    /// Where the certificates of `https` bindings come from.
    #[must_use]
    pub fn certificates(mut self, options: CertificateOptions) -> Self {
        self.certificates = options;
        self
    }

    /// How many threads do I/O; one for each core by default.
    #[must_use]
    pub const fn io_threads(mut self, count: usize) -> Self {
        self.io_threads = count;
        self
    }

    /// Ends requests that are PENDING for longer than this with 500; never by default, as in IIS (R235).
    #[must_use]
    pub const fn pending_limit(mut self, limit: Option<Duration>) -> Self {
        self.pending_limit = limit;
        self
    }

    /// Makes every asynchronous flush pend, for tests of modules.
    #[must_use]
    pub const fn force_pending(mut self, force: bool) -> Self {
        self.force_pending = force;
        self
    }

    /// Where the access log goes; by default where the sites say.
    #[must_use]
    pub fn access_log(mut self, target: AccessLogTarget) -> Self {
        self.access_log = target;
        self
    }

    /// Who hears the events of all requests.
    #[must_use]
    pub fn event_sink(mut self, sink: Arc<dyn EventSink>) -> Self {
        self.sink = Some(sink);
        self
    }

    /// Loads a native image that no configuration names and puts it at the end of every application's module list.
    ///
    /// # Errors
    /// Why the image cannot be used.
    pub fn append_native_module(mut self, name: &str, image: &Path) -> Result<Self, Problem> {
        self.announce();
        let loaded = crate::native_modules::load_file(name, image)?;
        self.take(name, loaded);
        self.registry.append(name);
        Ok(self)
    }

    /// Says that the process is a server of its own and not part of another program, and whether it takes the place of one
    /// that was recycled (R219).
    #[must_use]
    pub fn own_process(self, is_recycled: bool) -> Self {
        self.services.set_process(false, is_recycled);
        self
    }

    /// Bindings on port 0 listen on these addresses, in the order of [`Server::addresses`] of the server before, rather
    /// than on new ports.
    #[must_use]
    pub fn rebind(mut self, addresses: &[SocketAddr]) -> Self {
        self.rebound = addresses.to_vec();
        self
    }

    /// Native modules find the services of this server.
    fn announce(&self) {
        self.services.ready();
        let services: Arc<dyn ServerServices> = self.services.clone();
        sluicegate_native::attach_server(&services);
        sluicegate_native::set_path_map(self.path_map.lines());
    }

    fn take(&mut self, name: &str, loaded: crate::native_modules::Loaded) {
        match loaded.module {
            Some(module) => self.registry.add(name, module),
            None => self.registry.add_passive(name),
        }
        if let Some(global) = loaded.global {
            self.registry.add_global(name, global);
        }
    }

    /// Loads the native images that `<globalModules>` names and that are neither built in nor added here (R35).
    ///
    /// # Errors
    /// All images that cannot be used; each of them stops the start, as it stops a worker process of IIS (R36).
    pub fn load_native_modules(mut self) -> Result<Self, Vec<Problem>> {
        self.announce();
        let mut problems = Vec::new();
        for entry in self.config.global_modules().to_vec() {
            sluicegate_native::serve_cache(&entry.name);
            if self.registry.is_known(&entry.name)
                || !entry
                    .pre_condition
                    .iter()
                    .all(|text| crate::sites::precondition_holds(text))
            {
                continue;
            }
            match crate::native_modules::load(&entry, &self.path_map) {
                Ok(loaded) => self.take(&entry.name, loaded),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Ok(self)
        } else {
            Err(problems)
        }
    }

    /// Takes the native modules of `<globalModules>`, and those of these names at the end of the module lists, by their names
    /// alone: they are in the lists of [`Self::plan`] and listen to nothing.
    #[must_use]
    pub fn name_native_modules(mut self, appended: &[String]) -> Self {
        let of_configuration = self
            .config
            .global_modules()
            .iter()
            .filter(|entry| {
                entry
                    .pre_condition
                    .iter()
                    .all(|text| crate::sites::precondition_holds(text))
            })
            .map(|entry| entry.name.clone());
        let names: Vec<String> = of_configuration.chain(appended.iter().cloned()).collect();
        for name in names {
            if !self.registry.is_known(&name) {
                self.registry.add(&name, Arc::new(crate::explain::Named));
            }
        }
        for name in appended {
            self.registry.append(name);
        }
        self
    }

    /// Compiles what requests would meet, to be asked and not served.
    ///
    /// # Errors
    /// Every problem found.
    pub fn plan(mut self) -> Result<Plan, Vec<Problem>> {
        Plan::new(
            self.config,
            std::mem::take(&mut self.registry),
            &self.path_map,
        )
    }

    /// Compiles the applications and opens the listening sockets. Nothing is served yet.
    ///
    /// # Errors
    /// Every problem found; nothing is left half started then.
    pub fn build(self) -> Result<Server, Vec<Problem>> {
        let mut this = self;
        let registry = Arc::new(std::mem::take(&mut this.registry));
        let mut sites = Sites::new(
            Arc::clone(&this.config),
            Arc::clone(&registry),
            &this.path_map,
        )?;
        let mut problems = Vec::new();
        let mut listeners: Vec<Vec<std::net::TcpListener>> =
            (0..this.io_threads.max(1)).map(|_| Vec::new()).collect();
        let mut addresses = Vec::new();
        let listening = Listening::default();
        for (number, (address, port)) in sites.listeners().into_iter().enumerate() {
            let mut wanted = listen::address_for(address, port);
            if port == 0
                && let Some(before) = this.rebound.get(number)
            {
                wanted.set_port(before.port());
            }
            match open(wanted, &mut listeners) {
                Ok(bound) => {
                    if port == 0 {
                        sites.assign_port(address, bound.port());
                    }
                    listening.note(address, port, bound);
                    addresses.push(bound);
                }
                Err(error) => problems.push(listen_problem(wanted, &error)),
            }
        }
        if addresses.is_empty() && problems.is_empty() {
            problems.push(no_binding());
        }
        let endpoints = Store::open(std::mem::take(&mut this.certificates)).and_then(|store| {
            Endpoints::new(&this.config, &store, None, &|address, port| {
                listening.bound(address, port)
            })
        });
        let endpoints = match endpoints {
            Ok(endpoints) => endpoints,
            Err(found) => {
                problems.extend(found);
                return Err(problems);
            }
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        let (stop, _) = watch::channel(Ending::None);
        Ok(Server {
            shared: this.share(sites, registry, listening, endpoints)?,
            listeners,
            addresses,
            stop: Arc::new(stop),
        })
    }

    /// Compiles the applications for requests without a socket.
    ///
    /// # Errors
    /// Every problem found.
    pub fn in_process(self) -> Result<InProcess, Vec<Problem>> {
        let mut this = self;
        let registry = Arc::new(std::mem::take(&mut this.registry));
        let sites = Sites::new(
            Arc::clone(&this.config),
            Arc::clone(&registry),
            &this.path_map,
        )?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| vec![Problem::plain("server/no-runtime", error.to_string())])?;
        Ok(InProcess {
            shared: this.share(sites, registry, Listening::default(), Endpoints::none()?)?,
            runtime,
        })
    }

    fn share(
        self,
        sites: Sites,
        registry: Arc<Registry>,
        listening: Listening,
        endpoints: Endpoints,
    ) -> Result<Arc<Shared>, Vec<Problem>> {
        let access_logs =
            AccessLogs::open(&sites, &self.access_log).map_err(|problem| vec![problem])?;
        let transport_log = TransportLog::new(&self.access_log, &self.config, &self.path_map);
        let site_limits = AllSiteLimits::default();
        site_limits.renew(&sites);
        let bandwidth = Bandwidth::default();
        bandwidth.set(self.config.web_limits().max_global_bandwidth);
        let workers = WorkerPool::new();
        let cleaners = registry.globals(GlobalNotifications::THREAD_CLEANUP);
        if !cleaners.is_empty() {
            workers.clean_up_by(Box::new(move |application| {
                for module in &cleaners {
                    if module.on_thread_cleanup(Some(application)) == GlobalStatus::Handled {
                        break;
                    }
                }
            }));
        }
        let shared = Arc::new(Shared {
            generation: Arc::clone(sites.generation()),
            limits: ArcSwap::from_pointee(Limits::of(&self.config, self.pending_limit)),
            listening,
            tls: ArcSwap::from_pointee(endpoints),
            watch: ConfigurationWatch::default(),
            pre_begin: registry
                .globals(GlobalNotifications::PRE_BEGIN_REQUEST)
                .into(),
            registry,
            services: Arc::clone(&self.services),
            sites: ArcSwap::from_pointee(sites),
            workers,
            access_logs,
            transport_log,
            site_limits,
            bandwidth,
            sink: self.sink.clone(),
            is_stopping: AtomicBool::new(false),
            force_pending: self.force_pending,
        });
        self.services.attach(&shared);
        self.announce();
        Ok(shared)
    }
}

fn open(
    wanted: SocketAddr,
    listeners: &mut [Vec<std::net::TcpListener>],
) -> io::Result<SocketAddr> {
    listen::is_taken(wanted)?;
    let mut bound = wanted;
    for thread in listeners {
        let listener = listen::bind(bound)?;
        bound = listener.local_addr()?;
        thread.push(listener);
    }
    Ok(bound)
}
