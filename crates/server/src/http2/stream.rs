//! One stream: its request through the pipeline, its body in, its response out, at the pace of the slower side.

use std::future::poll_fn;
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::request::Parts;
use sluicegate_config::Effective;
use sluicegate_pipeline::completion::{Completed, Completion, Latch};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::{Run, run};

use super::request::{self, Head};
use super::response;
use crate::buffers;
use crate::clock;
use crate::http1::exchange::{Exchange, Piece, Turn};
use crate::http1::head::Refusal;
use crate::http1::host::{ExchangeHost, ExchangeScheduler};
use crate::http1::pace::Pace;
use crate::listen::{Watch, Watches};
use crate::mailbox::Mailbox;
use crate::server::Shared;
use crate::transport_log::Entry;
use crate::workers::Job;

/// The most that one DATA frame carries (RFC 9113 section 4.2).
const FRAME_BYTES_MAX: usize = 16 * 1024;
/// Buffers up to this size are copied, so that they can be used again.
const COPY_BYTES_MAX: usize = 4 * 1024;

/// What the streams of a connection share.
pub(super) struct Common {
    pub(super) shared: Arc<Shared>,
    pub(super) info: Arc<ConnectionInfo>,
    pub(super) mailbox: Arc<Mailbox>,
    /// The deadlines of streams; the connection looks at them.
    pub(super) watches: Watches,
}

/// What one stream after the other uses.
pub(super) struct Lane {
    exchange: Arc<Exchange>,
    site: Arc<AtomicU32>,
    may_block: Arc<AtomicBool>,
    context: Option<Box<HttpContext>>,
    latch: Option<Arc<Latch<Box<HttpContext>>>>,
}

impl Lane {
    pub(super) fn new(common: &Common) -> Self {
        Self {
            exchange: Arc::new(Exchange::new(
                common.shared.forces_pending(),
                Arc::clone(&common.mailbox),
            )),
            site: Arc::new(AtomicU32::new(0)),
            may_block: Arc::new(AtomicBool::new(false)),
            context: None,
            latch: None,
        }
    }

    fn take_context(&mut self, common: &Common) -> Box<HttpContext> {
        if let Some(context) = self.context.take() {
            return context;
        }
        let host = ExchangeHost {
            exchange: Arc::clone(&self.exchange),
            shared: Arc::clone(&common.shared),
            runtime: tokio::runtime::Handle::current(),
            site: Arc::clone(&self.site),
            may_block: Arc::clone(&self.may_block),
        };
        let scheduler = ExchangeScheduler {
            exchange: Arc::clone(&self.exchange),
            shared: Arc::clone(&common.shared),
        };
        HttpContext::new(
            Box::new(host),
            Arc::new(scheduler),
            Arc::clone(&common.info),
            common.shared.sites().empty_program(),
        )
    }
}

impl Drop for Lane {
    /// Also when the server gives up in the middle of a request: threads that wait for this stream must go on.
    fn drop(&mut self) {
        self.exchange.abandon();
    }
}

/// What a stream leaves behind.
pub(super) struct Ended {
    /// For the next stream.
    pub(super) lane: Lane,
    /// The response wants the connection to end.
    pub(super) disconnects: bool,
}

/// A piece of output of which a part may have gone.
enum Flight {
    Bytes(Bytes),
    File {
        file: Arc<std::fs::File>,
        offset: u64,
        length: u64,
    },
}

/// Why a wait ended.
enum Woken {
    /// Bytes were moved, or there is something to do for the request.
    Turn,
    /// The client took too long, or the module did.
    Expired,
    /// The stream is gone.
    Lost,
}

/// Whose move it is (R235).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owing {
    Client,
    Module,
    Nobody,
}

pub(super) struct Stream {
    common: Arc<Common>,
    lane: Lane,
    respond: SendResponse<Bytes>,
    send: Option<SendStream<Bytes>>,
    /// `None` once the body is at its end.
    body: Option<RecvStream>,
    flight: Option<Flight>,
    /// What the client sent and the exchange had no room for.
    leftover: Bytes,
    /// Bytes of the body that the client may not send again for yet: they have not been read.
    unreleased: usize,
    /// The response has gone to its end, or as far as it ever will.
    is_done: bool,
    is_lost: bool,
    moved: u64,
    pace: Pace,
    watch: Option<Arc<Watch>>,
    /// For whose sake the watch is set, and how much had been moved then.
    armed: Option<(Owing, u64)>,
    parked_since: Duration,
}

/// Serves the request of a new stream to its end.
pub(super) async fn serve(
    common: Arc<Common>,
    lane: Lane,
    request: http::Request<RecvStream>,
    respond: SendResponse<Bytes>,
) -> Ended {
    let (parts, body) = request.into_parts();
    let has_body = !body.is_end_stream();
    let stream = Stream {
        common,
        lane,
        respond,
        send: None,
        body: has_body.then_some(body),
        flight: None,
        leftover: Bytes::new(),
        unreleased: 0,
        is_done: false,
        is_lost: false,
        moved: 0,
        pace: Pace::begin(0),
        watch: None,
        armed: None,
        parked_since: clock::monotonic(),
    };
    stream.run(&parts).await
}

impl Stream {
    async fn run(mut self, parts: &Parts) -> Ended {
        let started = clock::monotonic();
        let common = Arc::clone(&self.common);
        let shared = &common.shared;
        let mut context = self.lane.take_context(&common);
        let accepted = request::accept(parts, self.body.is_some(), &mut context.request)
            .and_then(|head| Ok((head, self.site(&context)?)));
        let (head, site) = match accepted {
            Ok(accepted) => accepted,
            Err(refusal) => {
                self.lane.context = Some(context);
                self.refuse(refusal);
                return self.ended(false);
            }
        };
        if head.is_asterisk {
            self.lane.context = Some(context);
            let _ = self.respond.send_response(response::asterisk(), true);
            return self.ended(false);
        }
        let begins = self.begin(head, site, &mut context);
        let in_place = !context.program().may_block();
        self.lane.may_block.store(!in_place, Ordering::Relaxed);
        if self.lane.latch.is_none() {
            self.lane.latch = Some(Arc::clone(context.latch()));
        }
        let context = if in_place {
            match run(context, begins) {
                Run::Done(context) => context,
                Run::Parked => self.drive().await,
            }
        } else {
            shared.workers.push_in_turn(Job::Run(context, begins));
            self.drive().await
        };
        while !self.is_done && !self.is_lost {
            self.step().await;
        }
        let disconnects = {
            let state = self.lane.exchange.lock();
            shared.log(
                &context,
                &state.sent_status,
                state.bytes_sent(),
                started,
                self.is_lost,
            );
            state.http2.as_ref().is_some_and(|own| own.disconnects)
        };
        self.lane.context = Some(context);
        self.ended(disconnects)
    }

    fn ended(mut self, disconnects: bool) -> Ended {
        self.release_all();
        self.lane.exchange.close();
        Ended {
            lane: self.lane,
            disconnects,
        }
    }

    /// The site that the request is for, if this connection may be used for it (threats L04, L05).
    fn site(&self, context: &HttpContext) -> Result<u32, Refusal> {
        let local = &self.common.info.local;
        let host = context.request.host();
        let site = self
            .common
            .shared
            .sites()
            .find(local, host)
            .ok_or(Refusal::Bad("Invalid Hostname"))?;
        match &self.common.info.secure {
            Some(channel)
                if !self
                    .common
                    .shared
                    .tls
                    .load()
                    .fits(local, host, channel.client_policy) =>
            {
                Err(Refusal::Misdirected)
            }
            _ => Ok(site),
        }
    }

    fn begin(&mut self, head: Head, site: u32, context: &mut HttpContext) -> bool {
        let exchange = &self.lane.exchange;
        let length = if self.body.is_some() {
            head.length
        } else {
            Some(0)
        };
        exchange.lock().begin_stream(length, head.expects_continue);
        self.lane.site.store(site, Ordering::Relaxed);
        let begins = self.common.shared.begin(site, context, exchange);
        if self.body.is_some()
            && let Some(effective) = context.config::<Effective>()
        {
            let entity = effective.server_runtime.max_request_entity_allowed;
            let limits = &effective.request_filtering.request_limits;
            let limit = entity.min(limits.max_allowed_content_length);
            exchange.set_body_limit(u64::from(limit));
        }
        begins
    }

    /// An answer that the pipeline does not see (R230). Other streams go on.
    fn refuse(&mut self, refusal: Refusal) {
        let (head, body) = response::refusal(refusal);
        self.common.shared.transport_log.note(&Entry {
            connection: Some(&self.common.info),
            line: b"",
            status: Some(refusal.status()),
            site: None,
            reason: refusal.reason(),
        });
        if let Ok(mut send) = self.respond.send_response(head, false) {
            let _ = send.send_data(body, true);
        }
    }

    /// Waits for a request that runs elsewhere or is parked; moves its bytes meanwhile. It ends only with the request, even
    /// when the client is long gone (R226).
    async fn drive(&mut self) -> Box<HttpContext> {
        loop {
            let turn = self.lane.exchange.lock().turns.pop_front();
            match turn {
                Some(Turn::Finished(context)) => return context,
                Some(Turn::Resume(context, completion)) => {
                    sluicegate_pipeline::resume(context, completion);
                    self.parked_since = clock::monotonic();
                }
                None => self.step().await,
            }
        }
    }

    /// Waits until something can be done, and does it.
    async fn step(&mut self) {
        match poll_fn(|cx| self.poll_step(cx)).await {
            Woken::Turn => {
                self.lane.exchange.settle();
            }
            Woken::Lost => self.lost(),
            Woken::Expired => {
                if let Some(watch) = &self.watch {
                    watch.rest();
                }
                self.armed = None;
                match self.owing() {
                    Owing::Client => {
                        self.reset(Reason::CANCEL);
                        self.lost();
                    }
                    Owing::Module => self.pending_expired(),
                    Owing::Nobody => {}
                }
            }
        }
    }

    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<Woken> {
        {
            let mut state = self.lane.exchange.lock();
            state.register(cx.waker());
            if !state.turns.is_empty() {
                return Poll::Ready(Woken::Turn);
            }
            if state.is_reset && !self.is_lost {
                // R168: of the streams of a connection only the one of the request.
                drop(state);
                self.reset(Reason::INTERNAL_ERROR);
                return Poll::Ready(Woken::Lost);
            }
        }
        if self.watch.as_ref().is_some_and(|watch| watch.is_expired()) {
            return Poll::Ready(Woken::Expired);
        }
        if self.is_lost {
            self.arm(cx);
            return Poll::Pending;
        }
        let wrote = self.poll_write(cx);
        let read = self.poll_body(cx);
        match (wrote, read) {
            (Ok(false), Ok(false)) => {}
            (Ok(_), Ok(_)) => return Poll::Ready(Woken::Turn),
            _ => return Poll::Ready(Woken::Lost),
        }
        if self.poll_reset(cx) {
            return Poll::Ready(Woken::Lost);
        }
        self.arm(cx);
        Poll::Pending
    }

    /// True once the client, or the end of the connection, has ended the stream.
    fn poll_reset(&mut self, cx: &mut Context<'_>) -> bool {
        if self.is_done {
            return false;
        }
        match &mut self.send {
            Some(send) => send.poll_reset(cx).is_ready(),
            None => self.respond.poll_reset(cx).is_ready(),
        }
    }

    /// Sends what there is and the client takes. True if something was sent.
    fn poll_write(&mut self, cx: &mut Context<'_>) -> Result<bool, ()> {
        let mut has_moved = false;
        if self.is_done {
            return Ok(false);
        }
        if self.send.is_none() {
            if !self.send_head()? {
                return Ok(false);
            }
            has_moved = true;
        }
        while !self.is_done {
            let Some(mut flight) = self.flight.take().or_else(|| self.next_piece()) else {
                return Ok(self.finish()? || has_moved);
            };
            let Some(send) = &mut self.send else { break };
            let wanted = flight.len().min(FRAME_BYTES_MAX as u64) as usize;
            send.reserve_capacity(wanted);
            let mut capacity = send.capacity();
            if capacity == 0 {
                match send.poll_capacity(cx) {
                    Poll::Ready(Some(Ok(0))) => {
                        self.flight = Some(flight);
                        continue;
                    }
                    Poll::Ready(Some(Ok(more))) => capacity = more,
                    Poll::Ready(_) => return Err(()),
                    Poll::Pending => {
                        self.flight = Some(flight);
                        break;
                    }
                }
            }
            let Some(bytes) = flight.take(wanted.min(capacity)) else {
                // A file that is shorter than it was announced.
                self.reset(Reason::INTERNAL_ERROR);
                return Err(());
            };
            let length = bytes.len() as u64;
            if flight.len() > 0 {
                self.flight = Some(flight);
            }
            let is_last = {
                let mut state = self.lane.exchange.lock();
                state.queued = state.queued.saturating_sub(length);
                self.flight.is_none()
                    && state.complete
                    && state.output.iter().all(|piece| piece.len() == 0)
                    && state
                        .http2
                        .as_ref()
                        .is_none_or(|own| own.trailers.is_none() && own.fault.is_none())
            };
            let Some(send) = &mut self.send else { break };
            send.send_data(bytes, is_last).map_err(|_| ())?;
            self.moved += length;
            self.is_done = is_last;
            has_moved = true;
        }
        Ok(has_moved)
    }

    /// Sends the header list once there is one. False if there is none yet.
    fn send_head(&mut self) -> Result<bool, ()> {
        let (head, ends, fault) = {
            let mut state = self.lane.exchange.lock();
            if state.continue_due && state.wants_body && state.sent_status.status == 0 {
                // R177: on the first read.
                state.continue_due = false;
                let mut interim = http::Response::new(());
                *interim.status_mut() = http::StatusCode::CONTINUE;
                let _ = self.respond.send_informational(interim);
            }
            let is_empty = state.output.iter().all(|piece| piece.len() == 0);
            let complete = state.complete;
            let Some(own) = &mut state.http2 else {
                return Err(());
            };
            let ends = complete && is_empty && own.trailers.is_none() && own.fault.is_none();
            (own.head.take(), ends, own.fault)
        };
        let Some(head) = head else {
            return match fault {
                Some(reason) => {
                    self.reset(reason);
                    Err(())
                }
                None => Ok(false),
            };
        };
        let send = self.respond.send_response(head, ends).map_err(|_| ())?;
        self.send = Some(send);
        self.is_done = ends;
        Ok(true)
    }

    /// Ends a response whose data has gone. False if more may come.
    fn finish(&mut self) -> Result<bool, ()> {
        let (trailers, fault) = {
            let mut state = self.lane.exchange.lock();
            if !state.complete {
                return Ok(false);
            }
            let Some(own) = &mut state.http2 else {
                return Err(());
            };
            (own.trailers.take(), own.fault)
        };
        if let Some(reason) = fault {
            self.reset(reason);
            return Err(());
        }
        let Some(send) = &mut self.send else {
            return Ok(false);
        };
        let sent = match trailers {
            Some(trailers) => send.send_trailers(trailers),
            None => send.send_data(Bytes::new(), true),
        };
        self.is_done = true;
        sent.map(|()| true).map_err(|_| ())
    }

    fn next_piece(&self) -> Option<Flight> {
        let mut state = self.lane.exchange.lock();
        loop {
            let piece = state.output.pop_front()?;
            if piece.len() == 0 {
                continue;
            }
            return Some(match piece {
                Piece::Buffer(buffer) if buffer.len() <= COPY_BYTES_MAX => {
                    let bytes = Bytes::copy_from_slice(&buffer);
                    buffers::give(buffer);
                    Flight::Bytes(bytes)
                }
                Piece::Buffer(buffer) => Flight::Bytes(buffer.into()),
                Piece::Shared(bytes) => Flight::Bytes(bytes),
                Piece::File {
                    file,
                    offset,
                    length,
                } => Flight::File {
                    file,
                    offset,
                    length,
                },
            });
        }
    }

    /// Takes body bytes while somebody wants them, and lets the client send as many again as were read. True if some came.
    fn poll_body(&mut self, cx: &mut Context<'_>) -> Result<bool, ()> {
        let mut has_moved = false;
        loop {
            let (held, wants) = {
                let state = self.lane.exchange.lock();
                (state.body.len(), state.reads_body())
            };
            self.release_down_to(held + self.leftover.len());
            if !wants {
                return Ok(has_moved);
            }
            if self.leftover.is_empty() {
                let Some(body) = &mut self.body else {
                    return Ok(has_moved);
                };
                match body.poll_data(cx) {
                    Poll::Pending => return Ok(has_moved),
                    Poll::Ready(Some(Ok(bytes))) => {
                        self.unreleased += bytes.len();
                        self.moved += bytes.len() as u64;
                        self.leftover = bytes;
                    }
                    Poll::Ready(Some(Err(_))) => return Err(()),
                    Poll::Ready(None) => {
                        // Trailers, if there are any, are nobody's business (threats S29, S30).
                        self.lane.exchange.lock().end_of_input();
                        self.body = None;
                        return Ok(true);
                    }
                }
            }
            let (taken, is_faulty) = {
                let mut state = self.lane.exchange.lock();
                let taken = state.feed_body(&self.leftover);
                (taken, state.is_faulty())
            };
            let _ = self.leftover.split_to(taken);
            has_moved |= taken > 0;
            if is_faulty {
                self.leftover.clear();
                self.release_all();
                return Ok(true);
            }
        }
    }

    fn release_down_to(&mut self, held: usize) {
        let Some(more) = self.unreleased.checked_sub(held).filter(|more| *more > 0) else {
            return;
        };
        self.unreleased = held;
        if let Some(body) = &mut self.body {
            let _ = body.flow_control().release_capacity(more);
        }
    }

    fn release_all(&mut self) {
        self.release_down_to(0);
    }

    fn reset(&mut self, reason: Reason) {
        match &mut self.send {
            Some(send) => send.send_reset(reason),
            None => self.respond.send_reset(reason),
        }
    }

    /// The client is not there any more: outstanding operations fail (R226).
    fn lost(&mut self) {
        self.is_lost = true;
        self.flight = None;
        self.leftover.clear();
        self.release_all();
        self.lane.exchange.close();
    }

    fn owing(&self) -> Owing {
        let state = self.lane.exchange.lock();
        let client_owes = !self.is_lost
            && (self.flight.is_some() || !state.output.is_empty() || state.waits_for_body());
        drop(state);
        if client_owes {
            Owing::Client
        } else if self.common.shared.limits().pending_limit.is_some() {
            Owing::Module
        } else {
            Owing::Nobody
        }
    }

    /// Nothing can be done now: says until when somebody has to act.
    fn arm(&mut self, cx: &Context<'_>) {
        let owing = self.owing();
        let limits = self.common.shared.limits();
        if owing == Owing::Nobody {
            if self.armed.take().is_some() {
                self.pace.client_is_even(clock::monotonic());
            }
            if let Some(watch) = &self.watch {
                watch.rest();
            }
            return;
        }
        let watch = match &self.watch {
            Some(watch) => Arc::clone(watch),
            None => {
                let watch = Watch::new();
                self.common.watches.add(&watch);
                Arc::clone(self.watch.insert(watch))
            }
        };
        watch.register(cx.waker());
        // Waking up for something else is no move of the client's.
        let arms_for = Some((owing, self.moved));
        if self.armed == arms_for {
            return;
        }
        self.armed = arms_for;
        let now = clock::monotonic();
        match owing {
            Owing::Client => {
                watch.expect_within(self.pace.client_owes(
                    now,
                    self.moved,
                    limits.connection_timeout,
                    limits.min_bytes_per_second,
                ));
            }
            Owing::Module | Owing::Nobody => {
                self.pace.client_is_even(now);
                let passed = now.saturating_sub(self.parked_since);
                let limit = limits.pending_limit.unwrap_or(Duration::MAX);
                watch.expect_within(limit.saturating_sub(passed));
            }
        }
    }

    /// A request has been PENDING for longer than the configured limit (R235).
    fn pending_expired(&mut self) {
        self.parked_since = clock::monotonic();
        let Some(latch) = &self.lane.latch else {
            return;
        };
        let Some((id, _)) = latch.parked() else {
            return;
        };
        if let Completed::Resume(context, completion) = latch.complete(id, Completion::TimedOut) {
            self.common.shared.note_timed_out(&context);
            let scheduler = Arc::clone(context.scheduler());
            scheduler.schedule(context, completion);
        }
    }
}

impl Flight {
    const fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File { length, .. } => *length,
        }
    }

    /// The next `count` bytes or fewer; `None` if a file ends before.
    fn take(&mut self, count: usize) -> Option<Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes.split_to(count.min(bytes.len()))),
            Self::File {
                file,
                offset,
                length,
            } => {
                let mut bytes = vec![0; count];
                let read = file.read_at(&mut bytes, *offset).ok().filter(|&n| n > 0)?;
                bytes.truncate(read);
                *offset += read as u64;
                *length -= read as u64;
                Some(bytes.into())
            }
        }
    }
}
