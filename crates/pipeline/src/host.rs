//! The engine's only way out: everything that touches the network, files or other threads goes through [`Host`].

use std::net::SocketAddr;
use std::sync::Arc;

use crate::completion::{Completer, Completion};
use crate::context::HttpContext;
use crate::extensions::Extensions;
use crate::global::GlobalModule;
use crate::provider::SendFlags;
use crate::request::Request;
use crate::response::Response;
use crate::secure_channel::SecureChannel;
use crate::site::{Application, Site, UrlInfo};
use crate::status::{Wait, Work};
use crate::upgrade::UpgradedStream;

/// How the caller of a send or a read wants to wait.
#[derive(Debug)]
pub enum WaitMode {
    /// The end of the request: the host takes the data and sees to it.
    Final,
    /// The caller's thread may block until the data is taken.
    Block,
    /// The caller must not be blocked: what cannot be done at once is refused.
    Poll,
    /// What cannot be done at once ends by this completer (R91).
    Async(Completer),
}

/// What became of a send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The transport has the data; this many entity bytes.
    Done(u64),
    /// A completion will come (R91).
    Pending,
    /// The client is gone (R226).
    Failed,
    /// An operation of the request is outstanding that does not go with this one (R107). Nothing was done; what was to be
    /// sent is still in the response.
    Busy,
}

/// What became of a read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyRead {
    /// This many bytes are in the buffer.
    Data(usize),
    /// The body is at its end.
    End,
    /// A completion will come; the data is fetched by another read then.
    Pending,
    /// Nothing is there yet, and the caller asked not to wait.
    WouldBlock,
    /// The client is gone, or its body is malformed (R177).
    Failed,
    /// The body is larger than the limit in force.
    TooLarge,
    /// An operation of the request is outstanding that does not go with this one (R107).
    Busy,
}

/// Where a URL landed.
#[derive(Clone)]
pub struct Route {
    /// The site.
    pub site: Arc<Site>,
    /// The application.
    pub application: Arc<Application>,
    /// The URL's configuration.
    pub url: Arc<UrlInfo>,
}

/// A question for a handler (R193).
#[derive(Clone, Copy, Debug)]
pub struct Probe<'a> {
    /// Method and URL.
    pub request: &'a Request,
    /// The site's id; `None` for the site of the request that asks.
    pub site: Option<u32>,
    /// Mappings for the path `*` do not count.
    pub ignores_wildcards: bool,
}

/// One client connection as requests on it share it.
#[derive(Debug)]
pub struct Connection {
    /// Our end.
    pub local: SocketAddr,
    /// The client's end.
    pub remote: SocketAddr,
    /// True under TLS.
    pub is_secure: bool,
    /// What is known of the TLS connection.
    pub secure: Option<Box<SecureChannel>>,
    /// What modules keep for as long as the connection lives.
    pub extensions: Extensions,
    disconnected: std::sync::atomic::AtomicBool,
}

impl Connection {
    /// A connection between two addresses.
    #[must_use]
    pub fn new(local: SocketAddr, remote: SocketAddr, is_secure: bool) -> Self {
        Self {
            local,
            remote,
            is_secure,
            secure: None,
            extensions: Extensions::default(),
            disconnected: std::sync::atomic::AtomicBool::new(false),
        }
    }

    /// A TLS connection between two addresses.
    #[must_use]
    pub fn secured(local: SocketAddr, remote: SocketAddr, channel: SecureChannel) -> Self {
        Self {
            secure: Some(Box::new(channel)),
            ..Self::new(local, remote, true)
        }
    }

    /// False once the client went away.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        !self.disconnected.load(std::sync::atomic::Ordering::Acquire)
    }

    /// Notes that the client went away. Returns true the first time (R106).
    pub fn note_disconnect(&self) -> bool {
        !self
            .disconnected
            .swap(true, std::sync::atomic::Ordering::AcqRel)
    }

    /// True if the client's address is ours or loopback: it may see detailed errors.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.remote.ip().to_canonical().is_loopback() || self.remote.ip() == self.local.ip()
    }
}

/// What the engine needs from the server around it. One object per context.
pub trait Host: Send {
    /// Hands status, headers (if they have not gone) and the buffered chunks to the transport. The host drains the
    /// chunks. `flags` without `MORE_DATA` means that the response is complete.
    fn send(
        &mut self,
        request: &Request,
        response: &mut Response,
        flags: SendFlags,
        mode: WaitMode,
    ) -> Sent;

    /// Reads body bytes.
    fn read(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead;

    /// Body bytes not read yet: `None` if nobody knows (R177, Q22).
    fn remaining(&self) -> Option<u64>;

    /// Finds site, application, physical path and handler for the request as it is now (R191).
    ///
    /// # Errors
    /// [`MappingError`](crate::site::MappingError) if configuration for that path cannot be used.
    fn route(&mut self, request: &Request) -> Result<Route, crate::site::MappingError>;

    /// The handler that a URL of any site would get (R193). A host that knows no other site answers that there is none.
    ///
    /// # Errors
    /// [`MappingError`](crate::site::MappingError) if there is no such site or no handler.
    fn probe(
        &mut self,
        probe: &Probe<'_>,
    ) -> Result<Arc<crate::site::ScriptMap>, crate::site::MappingError> {
        let route = self.route(probe.request)?;
        if probe.site.is_some_and(|id| id != route.site.id) {
            return Err(crate::site::MappingError {
                status: 404,
                sub_status: 1,
                // ERROR_NOT_FOUND
                hresult: crate::context::hresult_from_win32(1168),
                description: "this host has one site".to_owned(),
            });
        }
        route.url.handler.clone()
    }

    /// As [`Host::route`] without the handler mappings of these names (R183, flag 2). A host that has one mapping for all
    /// passes none over.
    ///
    /// # Errors
    /// As [`Host::route`].
    fn route_past(
        &mut self,
        request: &Request,
        past: &[String],
    ) -> Result<Route, crate::site::MappingError> {
        let _ = past;
        self.route(request)
    }

    /// Where requests land that cannot be routed: the site's root application, for their LOG and END (R234). `None` where
    /// that cannot be had: the application of the parent then.
    fn root_route(&mut self) -> Option<Route> {
        None
    }

    /// The way out of a child of this request: the same connection, site and body (R181, R189).
    fn child(&self) -> Box<dyn Host>;

    /// The global modules that hear GL_PRE_BEGIN_REQUEST, in order, for children (R26).
    fn pre_begin(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        Arc::from([])
    }

    /// The physical path of a URL of the same site (R194), before any module changed it.
    fn map_path(&mut self, url: &str) -> Option<std::path::PathBuf>;

    /// Runs a module's future; when it is done the completer gets its continuation.
    fn wait(&mut self, work: Wait, completer: Completer);

    /// True if the thread that runs the request now may block.
    fn may_block(&self) -> bool;

    /// Says for a child whether the threads that its pipeline runs on may block. A host that has one kind of thread ignores
    /// it.
    fn set_may_block(&mut self, may_block: bool) {
        let _ = may_block;
    }

    /// Runs a module's blocking work on another thread; when it is done the completer gets its continuation.
    fn work(&mut self, work: Work, completer: Completer);

    /// Outstanding reads and writes end with an error (R111). True if there was one.
    fn cancel_io(&mut self) -> bool;

    /// The connection is reset at once (R168).
    fn reset_connection(&mut self);

    /// The raw bytes of the connection once a 101 has been sent (R112); `None` while it speaks HTTP, and on transports
    /// that cannot change.
    fn upgraded(&mut self) -> Option<Arc<dyn UpgradedStream>> {
        None
    }
}

/// Moves requests between threads. One object per connection or per server.
pub trait Scheduler: Send + Sync {
    /// Takes over a request whose completion has come: [`resume`](crate::resume) is called with both on a thread where
    /// its modules may run, never inside this call (R86).
    fn schedule(&self, context: Box<HttpContext>, completion: Completion);

    /// Starts a child request whose modules may not run on the thread that executes it: [`start`](crate::start) is called
    /// with both on one where they may. Where all modules may run anywhere that is this one.
    fn start(&self, context: Box<HttpContext>, begins: bool) {
        crate::engine::start(context, begins);
    }

    /// A request that had left its first call is over and everything is cleaned up.
    fn finished(&self, context: Box<HttpContext>);
}
