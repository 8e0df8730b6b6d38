//! The server: its threads, its state, how it starts and how it stops.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use arc_swap::{ArcSwap, Guard};
use sluicegate_config::{Configuration, Effective, PathMap};
use sluicegate_pipeline::Module;
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::event::{EventSink, Listeners};
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus, RscaQuery};
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::notification::GlobalNotifications;
use sluicegate_pipeline::services::ServerServices;
use sluicegate_pipeline::site::MappingError;
use tokio::sync::{mpsc, watch};

use crate::access_log::{AccessLogTarget, AccessLogs};
use crate::configuration_watch::ConfigurationWatch;
use crate::explain::Plan;
use crate::housekeeping;
use crate::http1::connection::Connection;
use crate::http1::exchange::{Exchange, SentStatus};
use crate::in_process::InProcess;
use crate::listen::{self, Watch, Watches};
use crate::listening::{Listening, Order};
use crate::mailbox::Mailbox;
use crate::plain_error;
use crate::preload;
use crate::problem::Problem;
use crate::registry::Registry;
use crate::services::Services;
use crate::sites::Sites;
use crate::workers::WorkerPool;

/// How often deadlines are looked at.
const TICK: Duration = Duration::from_secs(1);
/// How long requests in flight may take after a stop (R216: `shutdownTimeLimit`).
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(90);

/// Limits that are not part of a site's configuration.
pub(crate) struct Limits {
    pub(crate) connection_timeout: Duration,
    pub(crate) header_timeout: Duration,
    /// The slowest average that a client may have while it has to act; 0 for no limit.
    pub(crate) min_bytes_per_second: u32,
    pub(crate) pending_limit: Option<Duration>,
}

/// What all threads of a server share.
pub(crate) struct Shared {
    sites: ArcSwap<Sites>,
    pub(crate) workers: Arc<WorkerPool>,
    limits: ArcSwap<Limits>,
    pub(crate) listening: Listening,
    pub(crate) watch: ConfigurationWatch,
    pub(crate) registry: Arc<Registry>,
    pub(crate) services: Arc<Services>,
    pre_begin: Arc<[Arc<dyn GlobalModule>]>,
    pub(crate) access_logs: AccessLogs,
    sink: Option<Arc<dyn EventSink>>,
    is_stopping: AtomicBool,
    force_pending: bool,
}

/// How the server is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Not now.
    None,
    /// For good.
    Stop,
    /// To be replaced by a new process (R216).
    Recycle,
}

/// Why [`Server::run`] returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Somebody called [`StopHandle::stop`].
    Stopped,
    /// A module, or an administrator, wants the process to be replaced by a new one (R216): start the program again.
    Recycle,
}

impl Limits {
    fn of(config: &Configuration, pending_limit: Option<Duration>) -> Self {
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
        self.sites.store(sites);
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
        self.land(site, context, exchange) && self.pass_pre_begin(context)
    }

    /// Routes the request. False, with the answer in the response, if that fails (R234).
    pub(crate) fn land(&self, site: u32, context: &mut HttpContext, exchange: &Exchange) -> bool {
        loop {
            match self.ask(|sites| sites.route(site, &context.request)) {
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

    /// A request that was refused before the pipeline (R230).
    pub(crate) fn note_refusal(&self, connection: &ConnectionInfo, status: u16, text: &str) {
        tracing::debug!(client = %connection.remote, status, text, "request refused before the pipeline");
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
    registry: Registry,
    path_map: PathMap,
    io_threads: usize,
    pending_limit: Option<Duration>,
    force_pending: bool,
    access_log: AccessLogTarget,
    sink: Option<Arc<dyn EventSink>>,
}

impl Builder {
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
                    .all(|text| crate::handler_mapping::precondition_holds(text))
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
                    .all(|text| crate::handler_mapping::precondition_holds(text))
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
        if !problems.is_empty() {
            return Err(problems);
        }
        let (stop, _) = watch::channel(Ending::None);
        Ok(Server {
            shared: this.share(sites, registry, listening)?,
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
            shared: this.share(sites, registry, Listening::default())?,
            runtime,
        })
    }

    fn share(
        self,
        sites: Sites,
        registry: Arc<Registry>,
        listening: Listening,
    ) -> Result<Arc<Shared>, Vec<Problem>> {
        let access_logs =
            AccessLogs::open(&sites, &self.access_log).map_err(|problem| vec![problem])?;
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
            limits: ArcSwap::from_pointee(Limits::of(&self.config, self.pending_limit)),
            listening,
            watch: ConfigurationWatch::default(),
            pre_begin: registry
                .globals(GlobalNotifications::PRE_BEGIN_REQUEST)
                .into(),
            registry,
            services: Arc::clone(&self.services),
            sites: ArcSwap::from_pointee(sites),
            workers,
            access_logs,
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

/// A configuration with which nobody could reach the server.
pub(crate) fn no_binding() -> Problem {
    Problem::plain(
        "server/no-binding",
        "no site has a binding that can be listened on",
    )
    .help(
        "give a site a binding such as <binding protocol=\"http\" bindingInformation=\"*:8080:\" />",
    )
}

pub(crate) fn listen_problem(address: SocketAddr, error: &io::Error) -> Problem {
    match error.kind() {
        io::ErrorKind::AddrInUse => Problem::plain("server/port-in-use", format!("port {} is in use", address.port()))
            .because(format!("another program listens on {address}"))
            .help("stop it, or choose another port with --port or in the site's bindings; `ss -ltnp` shows who it is"),
        io::ErrorKind::PermissionDenied => {
            Problem::plain("server/port-denied", format!("listening on {address} is not permitted"))
                .help("ports below 1024 need privileges: use a higher port, or give the binary CAP_NET_BIND_SERVICE")
        }
        io::ErrorKind::AddrNotAvailable => {
            Problem::plain("server/no-address", format!("this machine has no address {}", address.ip()))
                .help("use * or one of the addresses that `ip address` shows")
        }
        _ => Problem::plain("server/listen", format!("cannot listen on {address}: {error}")),
    }
}

/// A server that is ready to run.
pub struct Server {
    shared: Arc<Shared>,
    listeners: Vec<Vec<std::net::TcpListener>>,
    addresses: Vec<SocketAddr>,
    stop: Arc<watch::Sender<Ending>>,
}

/// Stops a running server from another thread.
#[derive(Clone)]
pub struct StopHandle(Arc<watch::Sender<Ending>>);

impl StopHandle {
    /// Listeners close, requests in flight finish, then [`Server::run`] returns.
    pub fn stop(&self) {
        self.0.send_replace(Ending::Stop);
    }
}

impl Server {
    /// Starts with a configuration.
    #[must_use]
    pub fn builder(config: Arc<Configuration>) -> Builder {
        // Native modules may ask for it as soon as they are loaded.
        sluicegate_native::set_configuration(&config);
        Builder {
            services: Services::new(Arc::clone(&config)),
            rebound: Vec::new(),
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

    /// The addresses that are listened on.
    #[must_use]
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// URLs for people, one for each binding.
    #[must_use]
    pub fn urls(&self) -> Vec<String> {
        self.shared.sites().urls()
    }

    /// Stops the server while [`Server::run`] works.
    #[must_use]
    pub fn stop_handle(&self) -> StopHandle {
        StopHandle(Arc::clone(&self.stop))
    }

    /// Stops the application with that configuration path, e.g. `MACHINE/WEBROOT/APPHOST/Default Web Site/app`: modules
    /// hear GL_APPLICATION_STOP when its requests in flight have ended, and its next request starts it again (R215, R216).
    /// False if there is no such application.
    #[must_use = "says whether there is such an application"]
    pub fn recycle_application(&self, config_path: &str) -> bool {
        self.shared.services.recycle_application(config_path)
    }

    /// What a running server can be asked and told from other threads.
    #[must_use]
    pub fn control(&self) -> Control {
        Control(Arc::downgrade(&self.shared))
    }

    /// Serves until [`StopHandle::stop`], or until the process is to be replaced; then requests in flight finish and the
    /// modules are told.
    pub fn run(self) -> Ended {
        let Self {
            shared,
            listeners,
            stop,
            ..
        } = self;
        let keeper = {
            let shared = Arc::clone(&shared);
            let stop = Arc::clone(&stop);
            thread::Builder::new()
                .name("housekeeping".to_owned())
                .spawn(move || housekeeping::keep_house(&shared, &stop))
        };
        // R31: before any request of a client. On a thread of its own: what a thread remembers ends with it.
        thread::scope(|scope| {
            scope.spawn(|| preload::all(&shared));
        });
        let watcher = {
            let shared = Arc::clone(&shared);
            thread::Builder::new()
                .name("configuration".to_owned())
                .spawn(move || shared.watch.run(&shared))
        };
        let threads: Vec<_> = listeners
            .into_iter()
            .enumerate()
            .filter_map(|(number, listeners)| {
                let shared = Arc::clone(&shared);
                let stop = stop.subscribe();
                let orders = shared.listening.add_thread();
                thread::Builder::new()
                    .name(format!("io-{number}"))
                    .spawn(move || io_thread(&shared, listeners, orders, stop))
                    .ok()
            })
            .collect();
        for thread in threads {
            let _ = thread.join();
        }
        shared.watch.stop();
        if let Ok(watcher) = watcher {
            let _ = watcher.join();
        }
        shared.services.housekeeping.stop();
        if let Ok(keeper) = keeper {
            let _ = keeper.join();
        }
        shared.workers.stop();
        shared.sites().close();
        let is_recycle = *stop.borrow() == Ending::Recycle;
        sluicegate_native::protocol_managers::shut_down(!is_recycle);
        shared
            .registry
            .raise(GlobalNotifications::CACHE_CLEANUP, |module| {
                module.on_cache_cleanup()
            });
        sluicegate_native::clear_caches();
        for module in shared.registry.all_globals() {
            module.terminate();
        }
        if is_recycle {
            Ended::Recycle
        } else {
            Ended::Stopped
        }
    }
}

/// Asks and tells a running server from any thread.
#[derive(Clone)]
pub struct Control(Weak<Shared>);

impl Control {
    /// Raises GL_RSCA_QUERY; what no module answers is asked of the server, which knows `Counters`, `Applications`, `Idle`,
    /// `RecycleApplication PATH` and `RecycleProcess REASON` (R214).
    #[must_use]
    pub fn query(&self, function: &str, parameters: &str) -> RscaQuery {
        match self.0.upgrade() {
            Some(shared) => shared.services.query(function, parameters),
            None => RscaQuery::new(function, parameters),
        }
    }

    /// Tells the modules that the process is about to be suspended. The result tells them, when it is called, that it goes
    /// on.
    #[must_use = "what was suspended has to be resumed"]
    pub fn suspend(&self) -> impl FnOnce() + use<> {
        let mut resume: Vec<Box<dyn FnOnce() + Send>> = Vec::new();
        if let Some(shared) = self.0.upgrade() {
            shared
                .registry
                .raise(GlobalNotifications::SUSPEND_PROCESS, |module| {
                    module.on_suspend_process(&mut resume)
                });
            sluicegate_native::protocol_managers::suspended();
        }
        move || {
            for call in resume {
                call();
            }
        }
    }
}

fn io_thread(
    shared: &Arc<Shared>,
    listeners: Vec<std::net::TcpListener>,
    mut orders: mpsc::UnboundedReceiver<Order>,
    mut stop: watch::Receiver<Ending>,
) {
    let workers = Arc::clone(&shared.workers);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .on_thread_park(move || workers.end_turn())
        .build();
    let Ok(runtime) = runtime else { return };
    let watches = Arc::new(Watches::default());
    runtime.block_on(async {
        let mailbox = Mailbox::new();
        tokio::spawn(Arc::clone(&mailbox).deliver());
        let accept_from = |listener: std::net::TcpListener| {
            let address = listener.local_addr().ok()?;
            let listener = tokio::net::TcpListener::from_std(listener).ok()?;
            let task = tokio::spawn(accept(
                listener,
                Arc::clone(shared),
                Arc::clone(&watches),
                Arc::clone(&mailbox),
            ));
            Some((address, task))
        };
        let mut accepting: Vec<_> = listeners.into_iter().filter_map(accept_from).collect();
        let mut tick = tokio::time::interval(TICK);
        // It may have been stopped before this thread began to listen for it.
        while *stop.borrow_and_update() == Ending::None {
            tokio::select! {
                _ = tick.tick() => {
                    watches.check();
                    shared.access_logs.flush_thread();
                }
                Some(order) = orders.recv() => match order {
                    Order::Listen(listener) => accepting.extend(accept_from(listener)),
                    Order::Close(address) => accepting.retain(|(own, task)| {
                        if *own == address {
                            task.abort();
                        }
                        *own != address
                    }),
                },
                changed = stop.changed() => {
                    if changed.is_err() || *stop.borrow() != Ending::None {
                        break;
                    }
                }
            }
        }
        // Listeners close first; requests in flight finish (R216).
        for (_, task) in &accepting {
            task.abort();
        }
        if !shared.is_stopping.swap(true, Ordering::AcqRel) {
            // R32: a plain stop does not drain for a successor.
            let drains = *stop.borrow() == Ending::Recycle;
            shared
                .registry
                .raise(GlobalNotifications::STOP_LISTENING, |module| {
                    module.on_stop_listening(drains)
                });
        }
        for (_, task) in accepting {
            let _ = task.await;
        }
        watches.wake_all();
        let limit = shared
            .services
            .pool()
            .map_or(SHUTDOWN_LIMIT, |pool| pool.shutdown_time_limit);
        let until = tokio::time::Instant::now() + limit;
        while watches.count() > 0 && tokio::time::Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(10)).await;
            watches.check();
            watches.wake_all();
        }
        shared.access_logs.flush_thread();
    });
}

async fn accept(
    listener: tokio::net::TcpListener,
    shared: Arc<Shared>,
    watches: Arc<Watches>,
    mailbox: Arc<Mailbox>,
) {
    loop {
        let (stream, remote) = match listener.accept().await {
            Ok(accepted) => accepted,
            // The client of that one connection gave up; the others are fine.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::ConnectionAborted
                        | io::ErrorKind::ConnectionReset
                        | io::ErrorKind::Interrupted
                ) =>
            {
                continue;
            }
            Err(error) => {
                // Out of descriptors or the like: the next attempt would fail at once too.
                tracing::warn!(%error, "accept failed");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let Ok(local) = stream.local_addr() else {
            continue;
        };
        let _ = stream.set_nodelay(true);
        let watch = Watch::new();
        watches.add(&watch);
        let info = ConnectionInfo::new(local, remote, false);
        let exchange = Arc::new(Exchange::new(shared.force_pending, Arc::clone(&mailbox)));
        let connection = Connection::new(stream, info, Arc::clone(&shared), exchange, watch);
        tokio::spawn(connection.serve());
    }
}
