//! One HTTP/1 connection: reads heads, runs requests, writes responses, in order, until either side ends it.
//!
//! The connection stays on its thread. It holds no buffer while it is idle.

use std::future::{Future, poll_fn};
use std::io;
use std::os::fd::AsFd;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::Poll;
use std::time::Duration;

use sluicegate_pipeline::completion::{Completed, Completion, Latch};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::host::Connection as ConnectionInfo;
use sluicegate_pipeline::{Run, run};
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::TcpStream;

use crate::buffers;
use crate::clock;
use crate::http1::encode;
use crate::http1::exchange::{DRAIN_BYTES_MAX, Exchange, Piece, State, Turn};
use crate::http1::head::{self, Framing, Head, Refusal};
use crate::http1::host::{ExchangeHost, ExchangeScheduler};
use crate::listen::Watch;
use crate::server::Shared;
use crate::workers::Job;

/// One `sendfile` call: a large download does not hold the thread.
const SENDFILE_BYTES_MAX: u64 = 1 << 20;
/// Output of pipelined requests that is gathered before it is written.
const GATHERED_BYTES_MAX: u64 = 64 * 1024;
/// Bytes that are read and dropped after the last response, so that the client gets to read it.
const LINGER_BYTES_MAX: usize = 256 * 1024;
/// How long that may take.
const LINGER_TIME: Duration = Duration::from_secs(2);

/// The whole answer to `OPTIONS *`, which asks about the server and names no resource (threat H14).
const ASTERISK_ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nAllow: OPTIONS, TRACE, GET, HEAD, POST\r\nServer: Sluicegate\r\nContent-Length: 0\r\n\r\n";

/// Why the connection ends.
enum End {
    /// In order: everything was written.
    Closed,
    /// The client may still be sending: it must be able to read the answer before the reset.
    Linger,
    /// The socket is of no use any more.
    Broken,
}

/// One piece of output on its way, and how much of it has gone.
struct InFlight {
    piece: Piece,
    done: u64,
}

pub(crate) struct Connection {
    stream: TcpStream,
    shared: Arc<Shared>,
    exchange: Arc<Exchange>,
    info: Arc<ConnectionInfo>,
    watch: Arc<Watch>,
    context: Option<Box<HttpContext>>,
    latch: Option<Arc<Latch<Box<HttpContext>>>>,
    input: Vec<u8>,
    in_flight: Option<InFlight>,
    read_closed: bool,
    site: Arc<AtomicU32>,
    may_block: Arc<AtomicBool>,
    requests: u64,
}

/// What ended a wait.
enum Woken {
    Input,
    Turn,
    Expired,
    Broken,
}

impl Connection {
    pub(crate) fn new(
        stream: TcpStream,
        info: ConnectionInfo,
        shared: Arc<Shared>,
        exchange: Arc<Exchange>,
        watch: Arc<Watch>,
    ) -> Self {
        Self {
            stream,
            shared,
            exchange,
            info: Arc::new(info),
            watch,
            context: None,
            latch: None,
            input: Vec::new(),
            in_flight: None,
            read_closed: false,
            site: Arc::new(AtomicU32::new(0)),
            may_block: Arc::new(AtomicBool::new(false)),
            requests: 0,
        }
    }

    /// Serves requests until the connection ends.
    pub(crate) async fn serve(mut self) {
        let end = match self.requests().await {
            Ok(end) => end,
            Err(_) => End::Broken,
        };
        if matches!(end, End::Linger) {
            let _ = tokio::time::timeout(LINGER_TIME, self.linger()).await;
        }
        let was_reset = self.exchange.lock().is_reset;
        if was_reset {
            let _ = socket2::SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
        }
        if matches!(end, End::Broken) {
            self.info.note_disconnect();
        }
        self.exchange.close();
        // What modules keep for the connection ends with it (R204).
        self.info.extensions.clear();
        buffers::give(std::mem::take(&mut self.input));
    }

    async fn requests(&mut self) -> io::Result<End> {
        self.watch
            .expect_within(self.shared.limits.connection_timeout);
        loop {
            let parsed = if self.input.is_empty() {
                Ok(None)
            } else {
                self.parse()
            };
            match parsed {
                Ok(Some(head)) => {
                    if let Some(end) = self.request(head).await? {
                        return Ok(end);
                    }
                }
                Ok(None) => {
                    if !self.flush().await? {
                        return Ok(End::Broken);
                    }
                    match self.read_more().await {
                        Woken::Input if self.read_closed => return Ok(End::Closed),
                        Woken::Input | Woken::Turn => {}
                        Woken::Expired | Woken::Broken => return Ok(End::Closed),
                    }
                }
                Err(refusal) => {
                    self.refuse(refusal);
                    self.flush().await?;
                    return Ok(End::Linger);
                }
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
                    self.shared.sites.empty_program(),
                ))
            }
        };
        head::parse(&self.input, &mut context.request)
    }

    /// Reads once into the input, waiting for it without a buffer while there is nothing.
    async fn read_more(&mut self) -> Woken {
        if self.input.is_empty() && self.input.capacity() > 0 {
            buffers::give(std::mem::take(&mut self.input));
        }
        let is_idle = self.input.is_empty();
        let (stream, watch, shared) = (&self.stream, &self.watch, &self.shared);
        let ready = poll_fn(|cx| {
            if watch.is_expired() || is_idle && shared.is_stopping() {
                return Poll::Ready(Woken::Expired);
            }
            match stream.poll_read_ready(cx) {
                Poll::Ready(Ok(())) => return Poll::Ready(Woken::Input),
                Poll::Ready(Err(_)) => return Poll::Ready(Woken::Broken),
                Poll::Pending => {}
            }
            watch.register(cx.waker());
            // The flag may have been set between the check and the registration.
            if watch.is_expired() || is_idle && shared.is_stopping() {
                return Poll::Ready(Woken::Expired);
            }
            Poll::Pending
        })
        .await;
        if !matches!(ready, Woken::Input) {
            return ready;
        }
        if self.input.capacity() == 0 {
            self.input = buffers::take();
        }
        match self.stream.read_buf(&mut self.input).await {
            Ok(0) => {
                self.read_closed = true;
                Woken::Input
            }
            Ok(_) => {
                if is_idle {
                    self.watch.expect_within(self.shared.limits.header_timeout);
                }
                Woken::Input
            }
            Err(_) => Woken::Broken,
        }
    }

    /// An answer that the pipeline does not see.
    fn refuse(&mut self, refusal: Refusal) {
        self.input.clear();
        let mut state = self.exchange.lock();
        let mut text = Vec::new();
        encode::refusal(refusal.status(), refusal.text(), &mut text);
        state.push_bytes(&text);
        drop(state);
        self.shared
            .note_refusal(&self.info, refusal.status(), refusal.text());
    }

    /// Runs one request. `Some` when the connection ends with it.
    async fn request(&mut self, head: Head) -> io::Result<Option<End>> {
        self.requests += 1;
        let started = clock::monotonic();
        if head.length == self.input.len() {
            self.input.clear();
        } else {
            self.input.drain(..head.length);
        }
        let Some(mut context) = self.context.take() else {
            return Ok(Some(End::Broken));
        };
        let keep_alive = head.keep_alive && !self.shared.is_stopping();
        self.exchange
            .begin(head.framing, keep_alive, head.expects_continue);
        if head.framing != Framing::None {
            let taken = self.exchange.lock().feed_body(&self.input);
            self.input.drain(..taken);
        }
        let Some(site) = self
            .shared
            .sites
            .find(&self.info.local, context.request.host())
        else {
            self.context = Some(context);
            self.refuse(Refusal::Bad("Invalid Hostname"));
            self.flush().await?;
            return Ok(Some(End::Linger));
        };
        if head.is_asterisk {
            self.context = Some(context);
            let keep = {
                let mut state = self.exchange.lock();
                state.push_bytes(ASTERISK_ANSWER);
                state.keep_alive && state.decoder.is_done()
            };
            if keep {
                return Ok(None);
            }
            self.flush().await?;
            return Ok(Some(End::Linger));
        }
        self.site.store(site, Ordering::Relaxed);
        let begins = self.shared.begin(site, &mut context);
        let in_place = !context.program().may_block();
        self.may_block.store(!in_place, Ordering::Relaxed);
        if self.latch.is_none() {
            self.latch = Some(Arc::clone(context.latch()));
        }
        self.watch.rest();
        let finished = if in_place {
            match run(context, begins) {
                Run::Done(context) => Some(context),
                Run::Parked => self.drive().await,
            }
        } else {
            self.shared.workers.push(Job::Run(context, begins));
            self.drive().await
        };
        let Some(context) = finished else {
            return Ok(Some(End::Broken));
        };
        self.after(context, head, started).await
    }

    /// The response is in the output: writes it, logs the request, readies the connection for the next one.
    async fn after(
        &mut self,
        context: Box<HttpContext>,
        head: Head,
        started: Duration,
    ) -> io::Result<Option<End>> {
        let (keep_alive, is_closed, gathers) = {
            let state = self.exchange.lock();
            let gathers = state.keep_alive
                && state.decoder.is_done()
                && !self.input.is_empty()
                && state.queued < GATHERED_BYTES_MAX;
            (state.keep_alive, state.is_closed, gathers)
        };
        self.watch
            .expect_within(self.shared.limits.connection_timeout);
        let written = if gathers {
            Ok(true)
        } else {
            self.flush().await
        };
        let failed = is_closed || !matches!(written, Ok(true));
        {
            let state = self.exchange.lock();
            self.shared.log(
                &context,
                &state.sent_status,
                state.bytes_sent + state.queued,
                started,
                failed,
            );
        }
        self.context = Some(context);
        if failed {
            return Ok(Some(End::Broken));
        }
        if !keep_alive {
            let has_more = head.framing != Framing::None || !self.input.is_empty();
            return Ok(Some(if has_more { End::Linger } else { End::Closed }));
        }
        if head.framing != Framing::None && !self.drain().await {
            return Ok(Some(End::Linger));
        }
        Ok(None)
    }

    /// Waits for a request that runs elsewhere or is parked; moves its bytes meanwhile. `None` when the server gives up.
    async fn drive(&mut self) -> Option<Box<HttpContext>> {
        if let Some(limit) = self.shared.limits.pending_limit {
            self.watch.expect_within(limit);
        }
        loop {
            let turn = self.exchange.lock().turns.pop_front();
            match turn {
                Some(Turn::Finished(context)) => return Some(context),
                Some(Turn::Resume(context, completion)) => {
                    sluicegate_pipeline::resume(context, completion);
                    continue;
                }
                None => {}
            }
            if !self.write_some() {
                self.broken();
            }
            if !self.input.is_empty() {
                let mut state = self.exchange.lock();
                if state.reads_body() {
                    let taken = state.feed_body(&self.input);
                    drop(state);
                    self.input.drain(..taken);
                }
            }
            self.exchange.settle();
            match self.wait_for_turn().await {
                Woken::Expired => self.pending_expired(),
                Woken::Broken => self.broken(),
                Woken::Input | Woken::Turn => {}
            }
        }
    }

    fn broken(&mut self) {
        self.read_closed = true;
        self.in_flight = None;
        if self.info.note_disconnect() {
            self.shared.disconnected(&self.info);
        }
        self.exchange.close();
    }

    /// A request has been PENDING for longer than the configured limit (R235).
    fn pending_expired(&self) {
        self.watch.rest();
        let Some(latch) = &self.latch else { return };
        let Some((id, _)) = latch.parked() else {
            if let Some(limit) = self.shared.limits.pending_limit {
                self.watch.expect_within(limit);
            }
            return;
        };
        if let Completed::Resume(context, completion) = latch.complete(id, Completion::TimedOut) {
            self.shared.note_timed_out(&context);
            let scheduler = Arc::clone(context.scheduler());
            scheduler.schedule(context, completion);
        }
    }

    /// Waits until there is something to do for a running request.
    async fn wait_for_turn(&mut self) -> Woken {
        let Self {
            stream,
            exchange,
            watch,
            in_flight,
            input,
            read_closed,
            ..
        } = self;
        {
            let mut state = exchange.lock();
            if state.continue_due
                && state.wants_body
                && state.sent_status.status == 0
                && in_flight.is_none()
            {
                state.continue_due = false;
                state.push_bytes(b"HTTP/1.1 100 Continue\r\n\r\n");
                return Woken::Turn;
            }
        }
        // While a body is wanted the socket is read for it; else a little is read ahead, to notice a lost client.
        let wants_input = {
            let state = exchange.lock();
            !*read_closed
                && (state.reads_body()
                    || input.len() < head::HEAD_BYTES_MAX && !state.decoder_blocks(input.len()))
        };
        if wants_input && input.capacity() == 0 {
            *input = buffers::take();
        }
        let is_writing = in_flight.is_some();
        let stream_ref = &*stream;
        let mut before = true;
        let outcome = poll_fn(|cx| {
            {
                let mut state = exchange.lock();
                if !state.turns.is_empty()
                    || !is_writing && !state.output.is_empty()
                    || before && state.reads_body() && !wants_input && !*read_closed
                {
                    return Poll::Ready(Woken::Turn);
                }
                state.register(cx.waker());
            }
            if watch.is_expired() {
                return Poll::Ready(Woken::Expired);
            }
            watch.register(cx.waker());
            if is_writing && stream_ref.poll_write_ready(cx).is_ready() {
                return Poll::Ready(Woken::Turn);
            }
            if wants_input && stream_ref.poll_read_ready(cx).is_ready() {
                return Poll::Ready(Woken::Input);
            }
            // Woken by somebody who wants body bytes now: look at everything again.
            if !before {
                return Poll::Ready(Woken::Turn);
            }
            before = false;
            Poll::Pending
        })
        .await;
        if !matches!(outcome, Woken::Input) {
            return outcome;
        }
        let read = {
            let mut read = pin!(stream.read_buf(input));
            poll_fn(|cx| Poll::Ready(read.as_mut().poll(cx))).await
        };
        match read {
            Poll::Pending => Woken::Turn,
            Poll::Ready(Ok(0)) => {
                *read_closed = true;
                let mut state = exchange.lock();
                if !state.decoder.is_done() {
                    // Threat S31: a body that ends early is never taken for a whole one.
                    state.body_failed = true;
                    state.keep_alive = false;
                }
                Woken::Turn
            }
            Poll::Ready(Ok(_)) => Woken::Input,
            Poll::Ready(Err(_)) => Woken::Broken,
        }
    }

    /// Reads the rest of a body that nobody wanted (R20, R172). False if it is not worth it.
    async fn drain(&mut self) -> bool {
        let mut dropped = 0_u64;
        loop {
            {
                let mut state = self.exchange.lock();
                state.body.clear();
                let taken = state.feed_body(&self.input);
                dropped += taken as u64;
                let (done, failed) = (state.decoder.is_done(), state.body_failed);
                state.body.clear();
                drop(state);
                self.input.drain(..taken);
                if failed || dropped > DRAIN_BYTES_MAX {
                    return false;
                }
                if done {
                    return true;
                }
                if taken > 0 && !self.input.is_empty() {
                    continue;
                }
            }
            if !matches!(self.read_more().await, Woken::Input) || self.read_closed {
                return false;
            }
        }
    }

    /// Writes all output. False if the client is gone.
    async fn flush(&mut self) -> io::Result<bool> {
        loop {
            if !self.write_some() {
                self.broken();
                return Ok(false);
            }
            if self.in_flight.is_none() {
                return Ok(true);
            }
            let (stream, watch) = (&self.stream, &self.watch);
            let woken = poll_fn(|cx| {
                if watch.is_expired() {
                    return Poll::Ready(false);
                }
                if stream.poll_write_ready(cx).is_ready() {
                    return Poll::Ready(true);
                }
                watch.register(cx.waker());
                Poll::Pending
            })
            .await;
            if !woken {
                self.broken();
                return Ok(false);
            }
            self.watch
                .expect_within(self.shared.limits.connection_timeout);
        }
    }

    /// Writes until the socket takes no more. False if the client is gone.
    fn write_some(&mut self) -> bool {
        let mut budget = 4 * SENDFILE_BYTES_MAX;
        loop {
            let Some(mut flight) = self.in_flight.take().or_else(|| self.next_piece()) else {
                return true;
            };
            match self.write_piece(&mut flight) {
                Ok(0) => return false,
                Ok(written) => {
                    let mut state = self.exchange.lock();
                    state.queued = state.queued.saturating_sub(written);
                    state.bytes_sent += written;
                    drop(state);
                    if flight.done < length_of(&flight.piece) {
                        self.in_flight = Some(flight);
                        budget = budget.saturating_sub(written);
                        if budget == 0 {
                            return true;
                        }
                    } else if let Piece::Buffer(buffer) = flight.piece {
                        buffers::give(buffer);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.in_flight = Some(flight);
                    return true;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    self.in_flight = Some(flight)
                }
                Err(_) => return false,
            }
        }
    }

    fn next_piece(&self) -> Option<InFlight> {
        let piece = self.exchange.lock().output.pop_front()?;
        Some(InFlight { piece, done: 0 })
    }

    fn write_piece(&self, flight: &mut InFlight) -> io::Result<u64> {
        let written = match &flight.piece {
            Piece::Buffer(buffer) => {
                let rest = &buffer[flight.done as usize..];
                if self.is_file_next() {
                    // The head goes with the first bytes of the file.
                    self.stream.try_io(Interest::WRITABLE, || {
                        let flags = rustix::net::SendFlags::MORE | rustix::net::SendFlags::NOSIGNAL;
                        rustix::net::send(self.stream.as_fd(), rest, flags).map_err(io::Error::from)
                    })? as u64
                } else {
                    self.stream.try_write(rest)? as u64
                }
            }
            Piece::Shared(bytes) => self.stream.try_write(&bytes[flight.done as usize..])? as u64,
            Piece::File {
                file,
                offset,
                length,
            } => {
                let count = (length - flight.done).min(SENDFILE_BYTES_MAX) as usize;
                let mut at = offset + flight.done;
                self.stream.try_io(Interest::WRITABLE, || {
                    rustix::fs::sendfile(self.stream.as_fd(), file.as_fd(), Some(&mut at), count)
                        .map_err(io::Error::from)
                })? as u64
            }
        };
        flight.done += written;
        Ok(written)
    }

    fn is_file_next(&self) -> bool {
        matches!(
            self.exchange.lock().output.front(),
            Some(Piece::File { .. })
        )
    }

    /// Lets the client read the last answer although it is still sending (RFC 9112 section 9.6).
    async fn linger(&mut self) -> io::Result<()> {
        self.stream.shutdown().await?;
        let mut dropped = self.input.len();
        while dropped < LINGER_BYTES_MAX {
            self.input.clear();
            if self.input.capacity() == 0 {
                self.input = buffers::take();
            }
            let length = self.stream.read_buf(&mut self.input).await?;
            if length == 0 {
                break;
            }
            dropped += length;
        }
        Ok(())
    }
}

impl State {
    /// True if bytes already read wait for the body to be read first, so that more would only pile up.
    fn decoder_blocks(&self, input: usize) -> bool {
        !self.decoder.is_done() && !self.wants_body && input > 0
    }
}

fn length_of(piece: &Piece) -> u64 {
    match piece {
        Piece::Buffer(buffer) => buffer.len() as u64,
        Piece::Shared(bytes) => bytes.len() as u64,
        Piece::File { length, .. } => *length,
    }
}
