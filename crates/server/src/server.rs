//! The server: its threads, its state, how it starts and how it stops.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Once};
use std::thread;
use std::time::Duration;

use sluicegate_config::{Configuration, Effective, PathMap};
use sluicegate_pipeline::Module;
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::event::{EventSink, Listeners};
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::notification::GlobalNotifications;
use tokio::sync::watch;

use crate::access_log::{AccessLogTarget, AccessLogs};
use crate::http1::connection::Connection;
use crate::http1::exchange::{Exchange, SentStatus};
use crate::in_process::InProcess;
use crate::listen::{self, Watch, Watches};
use crate::mailbox::Mailbox;
use crate::problem::Problem;
use crate::registry::Registry;
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
    pub(crate) sites: Sites,
    pub(crate) workers: Arc<WorkerPool>,
    pub(crate) limits: Limits,
    registry: Registry,
    pre_begin: Arc<[Arc<dyn GlobalModule>]>,
    access_logs: AccessLogs,
    sink: Option<Arc<dyn EventSink>>,
    is_stopping: AtomicBool,
    force_pending: bool,
    started: Once,
}

impl Shared {
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
        let route = match self.sites.route(site, &context.request) {
            Ok(route) => route,
            Err(error) => {
                if let Some(root) = self.sites.root_route(site) {
                    context.begin(root);
                }
                context.set_sink(self.sink());
                context
                    .response
                    .set_error(error.status, error.sub_status, error.hresult);
                context.response.set_error_description(Some(format!(
                    "<pre>{}</pre>",
                    sluicegate_pipeline::response::escape_html(&error.description)
                )));
                return false;
            }
        };
        self.start_applications();
        context.begin(route);
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
        // R26, R27: before the first notification; HANDLED ends the request.
        for module in self.pre_begin.iter() {
            if module.on_pre_begin_request(context) == GlobalStatus::Handled {
                return false;
            }
        }
        true
    }

    /// The global modules that hear GL_PRE_BEGIN_REQUEST.
    pub(crate) fn pre_begin(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        Arc::clone(&self.pre_begin)
    }

    /// GL_APPLICATION_START before the first request (R29).
    fn start_applications(&self) {
        if self.started.is_completed() {
            return;
        }
        self.started.call_once(|| {
            for application in self.sites.applications() {
                for module in self
                    .registry
                    .globals(GlobalNotifications::APPLICATION_START)
                {
                    if module.on_application_start(application) == GlobalStatus::Handled {
                        break;
                    }
                }
            }
        });
    }

    fn stop_applications(&self) {
        if !self.started.is_completed() {
            return;
        }
        for application in self.sites.applications() {
            for module in self.registry.globals(GlobalNotifications::APPLICATION_STOP) {
                if module.on_application_stop(application) == GlobalStatus::Handled {
                    break;
                }
            }
            // R204: an application's stored contexts end after GL_APPLICATION_STOP.
            application.extensions.clear();
        }
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
        let loaded = crate::native_modules::load_file(name, image)?;
        self.take(name, loaded);
        self.registry.append(name);
        Ok(self)
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

    /// Compiles the applications and opens the listening sockets. Nothing is served yet.
    ///
    /// # Errors
    /// Every problem found; nothing is left half started then.
    pub fn build(self) -> Result<Server, Vec<Problem>> {
        let mut sites = Sites::new(Arc::clone(&self.config), &self.registry, &self.path_map)?;
        let mut problems = Vec::new();
        let mut listeners: Vec<Vec<std::net::TcpListener>> =
            (0..self.io_threads.max(1)).map(|_| Vec::new()).collect();
        let mut addresses = Vec::new();
        for (address, port) in sites.listeners() {
            let wanted = listen::address_for(address, port);
            match open(wanted, &mut listeners) {
                Ok(bound) => {
                    if port == 0 {
                        sites.assign_port(address, bound.port());
                    }
                    addresses.push(bound);
                }
                Err(error) => problems.push(listen_problem(wanted, &error)),
            }
        }
        if addresses.is_empty() && problems.is_empty() {
            problems.push(
                Problem::plain(
                    "server/no-binding",
                    "no site has a binding that can be listened on",
                )
                .help("give a site a binding such as <binding protocol=\"http\" bindingInformation=\"*:8080:\" />"),
            );
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let (stop, _) = watch::channel(false);
        Ok(Server {
            shared: self.share(sites)?,
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
        let sites = Sites::new(Arc::clone(&self.config), &self.registry, &self.path_map)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| vec![Problem::plain("server/no-runtime", error.to_string())])?;
        Ok(InProcess {
            shared: self.share(sites)?,
            runtime,
        })
    }

    fn share(self, sites: Sites) -> Result<Arc<Shared>, Vec<Problem>> {
        let access_logs =
            AccessLogs::open(&sites, &self.access_log).map_err(|problem| vec![problem])?;
        let limits = self.config.web_limits();
        Ok(Arc::new(Shared {
            limits: Limits {
                connection_timeout: limits.connection_timeout,
                header_timeout: if limits.header_wait_timeout.is_zero() {
                    limits.connection_timeout
                } else {
                    limits.header_wait_timeout
                },
                min_bytes_per_second: limits.min_bytes_per_second,
                pending_limit: self.pending_limit,
            },
            pre_begin: self
                .registry
                .globals(GlobalNotifications::PRE_BEGIN_REQUEST)
                .into(),
            registry: self.registry,
            sites,
            workers: WorkerPool::new(),
            access_logs,
            sink: self.sink,
            is_stopping: AtomicBool::new(false),
            force_pending: self.force_pending,
            started: Once::new(),
        }))
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

fn listen_problem(address: SocketAddr, error: &io::Error) -> Problem {
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
    stop: Arc<watch::Sender<bool>>,
}

/// Stops a running server from another thread.
#[derive(Clone)]
pub struct StopHandle(Arc<watch::Sender<bool>>);

impl StopHandle {
    /// Listeners close, requests in flight finish, then [`Server::run`] returns.
    pub fn stop(&self) {
        let _ = self.0.send(true);
    }
}

impl Server {
    /// Starts with a configuration.
    #[must_use]
    pub fn builder(config: Arc<Configuration>) -> Builder {
        // Native modules may ask for it as soon as they are loaded.
        sluicegate_native::set_configuration(&config);
        Builder {
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
        self.shared.sites.urls()
    }

    /// Stops the server while [`Server::run`] works.
    #[must_use]
    pub fn stop_handle(&self) -> StopHandle {
        StopHandle(Arc::clone(&self.stop))
    }

    /// Serves until [`StopHandle::stop`]; then requests in flight finish and the modules are told.
    pub fn run(self) {
        let Self {
            shared,
            listeners,
            stop,
            ..
        } = self;
        let threads: Vec<_> = listeners
            .into_iter()
            .enumerate()
            .filter_map(|(number, listeners)| {
                let shared = Arc::clone(&shared);
                let stop = stop.subscribe();
                thread::Builder::new()
                    .name(format!("io-{number}"))
                    .spawn(move || io_thread(&shared, listeners, stop))
                    .ok()
            })
            .collect();
        for thread in threads {
            let _ = thread.join();
        }
        shared.workers.stop();
        shared.stop_applications();
        sluicegate_native::clear_caches();
        for module in shared.registry.all_globals() {
            module.terminate();
        }
    }
}

fn io_thread(
    shared: &Arc<Shared>,
    listeners: Vec<std::net::TcpListener>,
    mut stop: watch::Receiver<bool>,
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
        let mut accepting = Vec::new();
        for listener in listeners {
            let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                continue;
            };
            accepting.push(tokio::spawn(accept(
                listener,
                Arc::clone(shared),
                Arc::clone(&watches),
                Arc::clone(&mailbox),
            )));
        }
        let mut tick = tokio::time::interval(TICK);
        loop {
            tokio::select! {
                _ = tick.tick() => {
                    watches.check();
                    shared.access_logs.flush_thread();
                }
                changed = stop.changed() => {
                    if changed.is_err() || *stop.borrow() {
                        break;
                    }
                }
            }
        }
        // Listeners close first; requests in flight finish (R216).
        for task in &accepting {
            task.abort();
        }
        if !shared.is_stopping.swap(true, Ordering::AcqRel) {
            for module in shared.registry.globals(GlobalNotifications::STOP_LISTENING) {
                // R32: a plain stop does not drain for a successor.
                if module.on_stop_listening(false) == GlobalStatus::Handled {
                    break;
                }
            }
        }
        for task in accepting {
            let _ = task.await;
        }
        watches.wake_all();
        let until = tokio::time::Instant::now() + SHUTDOWN_LIMIT;
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
