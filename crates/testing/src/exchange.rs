//! One request to a [`MemorySite`]: described, started, and led to its end.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use sluicegate_pipeline::completion::Latch;
use sluicegate_pipeline::event::EventSink;
use sluicegate_pipeline::global::GlobalStatus;
use sluicegate_pipeline::host::Connection;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::user::{AnonymousUser, User};
use sluicegate_pipeline::{Completer, HttpContext, Run, run};

use crate::host::MemoryHost;
use crate::journal::Journal;
use crate::reply::Reply;
use crate::site::{MemorySite, Routes};
use crate::tasks::{CONNECTION_INVALID, TaskQueue};
use crate::wire::{BodyPart, Wire};

/// What scripted modules need of the exchange that they run in; it travels with the connection.
pub struct Threads {
    /// The other threads.
    pub queue: Arc<TaskQueue>,
    /// The client.
    pub wire: Arc<Wire>,
}

/// The threads and the client of a request to a [`MemorySite`].
///
/// # Panics
/// If the request runs elsewhere.
#[must_use]
pub fn threads(context: &HttpContext) -> Arc<Threads> {
    context
        .connection()
        .extensions
        .get()
        .expect("the request runs in a memory site")
}

/// Describes a request.
pub struct RequestBuilder {
    routes: Arc<Routes>,
    request: Request,
    body: Vec<BodyPart>,
    content_length: Option<u64>,
    is_chunked: bool,
    local: SocketAddr,
    remote: SocketAddr,
    is_secure: bool,
    user: Option<Arc<dyn User>>,
    flush_pends: bool,
    may_block: bool,
    begins: bool,
    sink: Option<Arc<dyn EventSink>>,
    journal: Arc<Journal>,
}

impl RequestBuilder {
    pub(crate) fn new(site: &MemorySite, method: &str, target: &str) -> Self {
        Self {
            routes: Arc::clone(&site.routes),
            request: Request::new(method, target).expect("a transport would let this URL pass"),
            body: Vec::new(),
            content_length: None,
            is_chunked: false,
            local: SocketAddr::from(([192, 0, 2, 1], 80)),
            remote: SocketAddr::from(([192, 0, 2, 7], 50_000)),
            is_secure: false,
            user: Some(Arc::new(AnonymousUser)),
            flush_pends: false,
            may_block: false,
            begins: true,
            sink: None,
            journal: Arc::default(),
        }
    }

    /// Appends a request header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request
            .headers
            .push_parsed(name.as_bytes(), value.as_bytes());
        self
    }

    /// Gives the request a body of known length.
    #[must_use]
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        self.content_length = Some(self.content_length.unwrap_or(0) + bytes.len() as u64);
        self.body.push(BodyPart::Data(bytes));
        self
    }

    /// Appends a part to the body without saying how long it is.
    #[must_use]
    pub fn body_part(mut self, part: BodyPart) -> Self {
        self.is_chunked = true;
        self.body.push(part);
        self
    }

    /// Sets the client's address; [`Connection::is_local`] depends on it.
    #[must_use]
    pub const fn remote(mut self, remote: SocketAddr) -> Self {
        self.remote = remote;
        self
    }

    /// The request comes over TLS.
    #[must_use]
    pub const fn secure(mut self) -> Self {
        self.is_secure = true;
        self
    }

    /// HTTP/1.0 instead of 1.1.
    ///
    /// # Panics
    /// Never: the target was taken before.
    #[must_use]
    pub fn http_1_0(mut self) -> Self {
        let (method, target) = (
            self.request.method().to_owned(),
            self.request.raw_target().to_vec(),
        );
        let headers = self.request.headers.clone();
        self.request
            .begin(&method, &target, (1, 0))
            .expect("the target was taken before");
        self.request.headers = headers;
        self
    }

    /// Who asks, as if the host knew; `None` leaves it to authentication modules. Anonymous unless set.
    #[must_use]
    pub fn user(mut self, user: Option<Arc<dyn User>>) -> Self {
        self.user = user;
        self
    }

    /// Asynchronous flushes pend (R141).
    #[must_use]
    pub const fn flush_pends(mut self) -> Self {
        self.flush_pends = true;
        self
    }

    /// The request runs on threads that may block.
    #[must_use]
    pub const fn may_block(mut self) -> Self {
        self.may_block = true;
        self
    }

    /// The request is refused before BEGIN_REQUEST (R27).
    #[must_use]
    pub const fn refused(mut self) -> Self {
        self.begins = false;
        self
    }

    /// Who hears the engine's events.
    #[must_use]
    pub fn sink(mut self, sink: Arc<dyn EventSink>) -> Self {
        self.sink = Some(sink);
        self
    }

    /// Where host and threads write down what they do.
    #[must_use]
    pub fn journal(mut self, journal: Arc<Journal>) -> Self {
        self.journal = journal;
        self
    }

    /// Starts the request and runs it until it is parked or over.
    #[must_use]
    pub fn start(mut self) -> Exchange {
        let routes = self.routes;
        let route = routes.route(&self.request);
        let queue = TaskQueue::new(Arc::clone(&self.journal));
        let wire = Arc::new(Wire::default());
        {
            let mut state = wire.state();
            state.body.extend(self.body);
            state.flush_pends = self.flush_pends;
            // As in the server, where native modules have threads of their own.
            state.may_block = self.may_block || route.application.program.may_block();
        }
        self.request
            .set_framing(self.content_length, self.is_chunked);
        let connection = Arc::new(Connection::new(self.local, self.remote, self.is_secure));
        connection.extensions.get_or_insert_with(|| Threads {
            queue: Arc::clone(&queue),
            wire: Arc::clone(&wire),
        });
        let host = MemoryHost {
            wire: Arc::clone(&wire),
            queue: Arc::clone(&queue),
            routes: Arc::clone(&routes),
            journal: Arc::clone(&self.journal),
            connection: Arc::clone(&connection),
            user: self.user.clone(),
        };
        let mut context = HttpContext::new(
            Box::new(host),
            queue.clone(),
            Arc::clone(&connection),
            Arc::clone(&route.application.program),
        );
        context.request = self.request;
        context.set_sink(self.sink);
        context.begin(route);
        if let Some(user) = self.user {
            context.set_user(user);
        }
        // R26, R27
        let globals = routes.globals();
        let begins = self.begins
            && !globals
                .iter()
                .any(|module| module.on_pre_begin_request(&mut context) == GlobalStatus::Handled);
        let latch = Arc::clone(context.latch());
        let done = match run(context, begins) {
            Run::Done(context) => {
                self.journal.note("done");
                Some(context)
            }
            Run::Parked => None,
        };
        Exchange {
            queue,
            wire,
            latch,
            connection,
            journal: self.journal,
            done,
        }
    }

    /// Runs the request to its end.
    ///
    /// # Panics
    /// If it hangs, or ends twice.
    #[must_use]
    pub fn send(self) -> Reply {
        self.start().finish()
    }
}

/// A request under way.
pub struct Exchange {
    queue: Arc<TaskQueue>,
    wire: Arc<Wire>,
    latch: Arc<Latch<Box<HttpContext>>>,
    connection: Arc<Connection>,
    journal: Arc<Journal>,
    done: Option<Box<HttpContext>>,
}

impl Exchange {
    /// The other threads.
    #[must_use]
    pub const fn queue(&self) -> &Arc<TaskQueue> {
        &self.queue
    }

    /// The client.
    #[must_use]
    pub const fn wire(&self) -> &Arc<Wire> {
        &self.wire
    }

    /// The request's latch.
    #[must_use]
    pub const fn latch(&self) -> &Arc<Latch<Box<HttpContext>>> {
        &self.latch
    }

    /// The right to complete what is pending now; `None` while nothing is.
    #[must_use]
    pub fn parked_completer(&self) -> Option<Completer> {
        self.latch.completer()
    }

    /// What happened so far.
    #[must_use]
    pub const fn journal(&self) -> &Arc<Journal> {
        &self.journal
    }

    /// The client goes away: outstanding operations fail (R105).
    pub fn disconnect(&self) {
        self.wire.cut();
        self.connection.note_disconnect();
        self.queue.fail_io(CONNECTION_INVALID);
    }

    /// Runs tasks until there are none. True if the request is over.
    pub fn run(&mut self) -> bool {
        self.queue.run();
        self.is_done()
    }

    /// True if the request is over.
    ///
    /// # Panics
    /// If it ended twice.
    pub fn is_done(&mut self) -> bool {
        for context in self.queue.take_finished() {
            assert!(self.done.is_none(), "the request ended twice");
            self.done = Some(context);
        }
        self.done.is_some()
    }

    /// Runs the request to its end.
    ///
    /// # Panics
    /// If it hangs, or ended twice.
    #[must_use]
    pub fn finish(mut self) -> Reply {
        assert!(
            self.run(),
            "the request hangs: {:?} is pending; so far: {}",
            self.latch.parked(),
            self.journal.text()
        );
        let context = self.done.take().expect("it is over");
        Reply {
            context,
            sends: self.wire.sends(),
            wire: self.wire,
        }
    }
}
