//! One HTTP/1 connection: reads heads, runs requests, writes responses, in order, until either side ends it.
//!
//! The connection stays on its thread. It holds no buffer while it is idle.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use sluicegate_config::Effective;
use sluicegate_pipeline::completion::Latch;
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::{Run, run};

use crate::buffers;
use crate::clock;
use crate::http1::encode;
use crate::http1::exchange::Exchange;
use crate::http1::head::{self, Framing, Head, KnownHost, Refusal};
use crate::http1::host::{ExchangeHost, ExchangeScheduler};
use crate::http1::output::InFlight;
use crate::http1::pace::Pace;
use crate::listen::Watch;
use crate::server::{Limits, Shared};
use crate::site_limits::Place;
use crate::transport::Transport;
use crate::transport_log::Reason;
use crate::workers::Job;

/// Output of pipelined requests that is gathered before it is written.
const GATHERED_BYTES_MAX: u64 = 64 * 1024;

/// Why the connection ends.
pub(super) enum End {
    /// In order: everything was written.
    Closed,
    /// The client may still be sending: it must be able to read the answer before the reset.
    Linger,
    /// The socket is of no use any more.
    Broken,
}

/// What ended a wait.
pub(super) enum Woken {
    Input,
    Turn,
    Expired,
    Broken,
}

pub(crate) struct Connection<T: Transport> {
    pub(super) socket: T,
    pub(super) shared: Arc<Shared>,
    pub(super) exchange: Arc<Exchange>,
    pub(super) info: Arc<ConnectionInfo>,
    pub(super) watch: Arc<Watch>,
    context: Option<Box<HttpContext>>,
    pub(super) latch: Option<Arc<Latch<Box<HttpContext>>>>,
    /// Bytes read and not yet taken by a head or a body.
    pub(super) input: Vec<u8>,
    known_host: KnownHost,
    pub(super) in_flight: Option<InFlight>,
    /// The client sends no more; it may still read (threat H36).
    pub(super) read_closed: bool,
    /// Bytes moved in either direction.
    pub(super) progress: u64,
    /// Bytes came since an upgraded connection was last asked for them.
    pub(super) was_heard: bool,
    /// The running request has taken the connection over.
    pub(super) is_upgraded: bool,
    pub(super) pace: Pace,
    /// The site that the connection counts for.
    pub(super) place: Option<(u32, Place)>,
    /// What the running request asks for; empty between requests.
    pub(super) line: Vec<u8>,
    /// The client has its last answer, although its request still runs.
    pub(super) is_dismissed: bool,
    site: Arc<AtomicU32>,
    may_block: Arc<AtomicBool>,
    /// The limits as they were under that number.
    limits: (u64, Limits),
    /// Output was left for the next flush.
    owes_output: bool,
    /// A part of a head has come and the time for the rest of it runs.
    pub(super) awaits_head: bool,
}

impl<T: Transport> Connection<T> {
    pub(crate) fn new(
        socket: T,
        info: ConnectionInfo,
        shared: Arc<Shared>,
        exchange: Arc<Exchange>,
        watch: Arc<Watch>,
    ) -> Self {
        let limits = (shared.generation(), **shared.limits());
        Self {
            socket,
            shared,
            exchange,
            info: Arc::new(info),
            watch,
            context: None,
            latch: None,
            input: Vec::new(),
            known_host: KnownHost::default(),
            in_flight: None,
            read_closed: false,
            progress: 0,
            was_heard: false,
            is_upgraded: false,
            pace: Pace::default(),
            place: None,
            line: Vec::new(),
            is_dismissed: false,
            site: Arc::new(AtomicU32::new(0)),
            may_block: Arc::new(AtomicBool::new(false)),
            limits,
            owes_output: false,
            awaits_head: false,
        }
    }

    /// The limits as they are now.
    pub(super) fn limits(&mut self) -> Limits {
        let generation = self.shared.generation();
        if self.limits.0 != generation {
            self.limits = (generation, **self.shared.limits());
        }
        self.limits.1
    }

    /// The client has the time of an idle connection from now on.
    pub(super) fn expect_a_request(&mut self) {
        let time = self.connection_timeout();
        self.watch.expect_within(time);
    }

    /// Serves requests until the connection ends.
    pub(crate) async fn serve(mut self) {
        match self.requests().await {
            End::Closed => self.socket.farewell(),
            End::Linger => self.linger().await,
            End::Broken => {
                if self.exchange.lock().is_reset {
                    self.socket.reset();
                }
                self.broken();
            }
        }
    }

    async fn requests(&mut self) -> End {
        self.expect_a_request();
        loop {
            let parsed = if self.input.is_empty() {
                Ok(None)
            } else {
                self.parse()
            };
            match parsed {
                Ok(Some(head)) => {
                    if let Some(end) = self.request(head).await {
                        return end;
                    }
                }
                Ok(None) => {
                    let owes_output =
                        std::mem::take(&mut self.owes_output) || self.socket.is_behind();
                    if owes_output && !self.flush().await {
                        return End::Broken;
                    }
                    match self.read_head().await {
                        Woken::Input if !self.read_closed => {}
                        // The client went away between requests (R106).
                        Woken::Input | Woken::Broken => return End::Broken,
                        Woken::Expired | Woken::Turn => return self.fell_silent().await,
                    }
                }
                Err(refusal) => return self.refuse(refusal).await,
            }
        }
    }

    fn parse(&mut self) -> Result<Option<Head>, Refusal> {
        let context = match &mut self.context {
            Some(context) => context,
            None => {
                let host = ExchangeHost {
                    exchange: Arc::clone(&self.exchange),
                    shared: Arc::clone(&self.shared),
                    runtime: tokio::runtime::Handle::current(),
                    site: Arc::clone(&self.site),
                    may_block: Arc::clone(&self.may_block),
                };
                let scheduler = ExchangeScheduler {
                    exchange: Arc::clone(&self.exchange),
                    shared: Arc::clone(&self.shared),
                };
                self.context.insert(HttpContext::new(
                    Box::new(host),
                    Arc::new(scheduler),
                    Arc::clone(&self.info),
                    self.shared.sites().empty_program(),
                ))
            }
        };
        head::parse(&self.input, &mut context.request, &mut self.known_host)
    }

    /// An answer that the pipeline does not see (R230); the connection ends with it.
    pub(super) async fn refuse(&mut self, refusal: Refusal) -> End {
        let mut text = Vec::new();
        encode::refusal(refusal.status(), refusal.text(), &mut text);
        self.exchange.lock().push_bytes(&text);
        self.note(refusal.reason(), Some(refusal.status()));
        self.forget_line();
        if self.flush().await {
            End::Linger
        } else {
            End::Broken
        }
    }

    /// The answer to `OPTIONS *`, which asks about the server and names no resource (threat H14).
    async fn answer_asterisk(&mut self, head: Head) -> Option<End> {
        let (keep_alive, is_done) = {
            let mut state = self.exchange.lock();
            let is_done = state.decoder.is_done();
            // A client that waits for 100 Continue may send its body now or never: nothing tells which.
            let keep_alive = state.keep_alive && (is_done || !state.continue_due);
            let mut text = Vec::new();
            encode::asterisk(keep_alive, &mut text);
            state.push_bytes(&text);
            (keep_alive, is_done)
        };
        if keep_alive && is_done {
            self.owes_output = true;
            return None;
        }
        if !self.flush().await {
            return Some(End::Broken);
        }
        if !keep_alive {
            return Some(self.end_in_order(head.framing));
        }
        // The rest of the body is still on its way.
        if self.drain().await {
            None
        } else {
            Some(End::Linger)
        }
    }

    /// Runs one request. `Some` when the connection ends with it.
    async fn request(&mut self, head: Head) -> Option<End> {
        let started = clock::monotonic();
        self.awaits_head = false;
        if head.length == self.input.len() {
            self.input.clear();
        } else {
            self.input.drain(..head.length);
        }
        let Some(mut context) = self.context.take() else {
            return Some(End::Broken);
        };
        let keep_alive = head.keep_alive && !self.shared.is_stopping();
        self.remember_line(context.request.method(), context.request.raw_target());
        self.exchange
            .begin(head.framing, keep_alive, head.expects_continue);
        let site = {
            let generation = self.shared.generation();
            // Another table may give the host to another site.
            let known = self.known_host.site.filter(|(of, _)| *of == generation);
            self.known_host.site = known.or_else(|| {
                let sites = self.shared.sites();
                let site = sites.find(&self.info.local, context.request.host())?;
                Some((generation, site))
            });
            self.known_host.site.map(|(_, site)| site)
        };
        let Some(site) = site else {
            self.context = Some(context);
            return Some(self.refuse(Refusal::Bad("Invalid Hostname")).await);
        };
        // Threats L04, L05.
        if let Some(channel) = &self.info.secure
            && !self.shared.tls.load().fits(
                &self.info.local,
                context.request.host(),
                channel.client_policy,
            )
        {
            self.context = Some(context);
            return Some(self.refuse(Refusal::Misdirected).await);
        }
        if head.is_asterisk {
            self.context = Some(context);
            self.forget_line();
            self.feed();
            return self.answer_asterisk(head).await;
        }
        if let Err(refusal) = self.enter(site, context.request.path()) {
            self.context = Some(context);
            return Some(self.refuse(refusal).await);
        }
        self.site.store(site, Ordering::Relaxed);
        let begins = self.shared.begin(site, &mut context, &self.exchange);
        if head.framing != Framing::None {
            if let Some(limit) = body_limit(&context) {
                self.exchange.set_body_limit(limit);
            }
            self.feed();
        }
        let in_place = !context.program().may_block();
        self.may_block.store(!in_place, Ordering::Relaxed);
        if self.latch.is_none() {
            self.latch = Some(Arc::clone(context.latch()));
        }
        self.watch.rest();
        self.pace = Pace::begin(self.progress);
        let context = if in_place {
            match run(context, begins) {
                Run::Done(context) => context,
                Run::Parked => self.drive().await,
            }
        } else {
            self.shared.workers.push_in_turn(Job::Run(context, begins));
            self.drive().await
        };
        self.after(context, head.framing, started).await
    }

    /// The response is in the output: writes it, logs the request, readies the connection for the next one.
    async fn after(
        &mut self,
        context: Box<HttpContext>,
        framing: Framing,
        started: Duration,
    ) -> Option<End> {
        self.expect_a_request();
        let gathers = !self.input.is_empty() && {
            let state = self.exchange.lock();
            state.keep_alive && state.decoder.is_done() && state.queued < GATHERED_BYTES_MAX
        };
        self.owes_output = gathers;
        let written = gathers || self.flush().await;
        let (keep_alive, failed) = {
            let state = self.exchange.lock();
            let failed = state.is_closed || !written;
            self.shared.log(
                &context,
                &state.sent_status,
                state.bytes_sent(),
                started,
                failed,
            );
            (state.keep_alive, failed)
        };
        self.context = Some(context);
        let is_drained = if failed || !keep_alive || framing == Framing::None {
            true
        } else {
            self.drain().await
        };
        self.forget_line();
        if failed {
            return Some(if self.is_dismissed {
                End::Linger
            } else {
                End::Broken
            });
        }
        if !keep_alive {
            return Some(self.end_in_order(framing));
        }
        (!is_drained).then_some(End::Linger)
    }

    /// A client that is still sending would have its answer cut off by the reset that an unread byte causes.
    fn end_in_order(&mut self, framing: Framing) -> End {
        if self.exchange.lock().upgraded.is_some() {
            return End::Linger;
        }
        if framing != Framing::None || !self.input.is_empty() || self.socket.drop_unread() {
            End::Linger
        } else {
            End::Closed
        }
    }
}

impl<T: Transport> Drop for Connection<T> {
    /// Also when the server gives up in the middle of a request: threads that wait for this connection must go on.
    fn drop(&mut self) {
        if !self.line.is_empty() && self.shared.is_stopping() {
            self.note(Reason::Abandoned, None);
        }
        self.exchange.abandon();
        // What modules keep for the connection ends with it (R204).
        self.info.extensions.clear();
        buffers::give(std::mem::take(&mut self.input));
    }
}

/// The most body bytes that the request may have, in bytes (R232, threat D07).
fn body_limit(context: &HttpContext) -> Option<u64> {
    let effective = context.config::<Effective>()?;
    let entity = effective.server_runtime.max_request_entity_allowed;
    let content = effective
        .request_filtering
        .request_limits
        .max_allowed_content_length;
    Some(u64::from(entity.min(content)))
}
