//! One request and its response between the connection, which owns the socket, and whichever thread runs the pipeline.
//!
//! The connection's task reads and writes; the pipeline's side puts output in, asks for body bytes, and waits where it
//! may. While a request runs on its connection's own thread the lock is never contended.

use std::collections::VecDeque;
use std::fs::File;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use bytes::Bytes;
use sluicegate_pipeline::completion::{Completer, Completion, CompletionInfo, Operation};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::host::{BodyRead, Sent, WaitMode};
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::provider::SendFlags;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::{Chunk, Response};

use crate::http1::body::Decoder;
use crate::http1::encode::{self, BodyFraming};
use crate::http1::head::Framing;

/// Output that may wait for the client before a writer has to.
const QUEUED_BYTES_HIGH: u64 = 256 * 1024;
/// Decoded body bytes that wait for a reader before the socket is no longer read.
const BODY_BYTES_HIGH: usize = 64 * 1024;
/// Unread body that is drained so that the connection can be used again (R172).
pub(crate) const DRAIN_BYTES_MAX: u64 = 64 * 1024;
/// Chunks up to this size are copied into the buffer of the head, so that one write sends both.
const COPY_BYTES_MAX: usize = 16 * 1024;

/// `ERROR_CONNECTION_ABORTED`
const CONNECTION_ABORTED: i32 = hresult_from_win32(1236);
/// `ERROR_OPERATION_ABORTED`
const OPERATION_ABORTED: i32 = hresult_from_win32(995);

/// One piece of output.
#[derive(Debug)]
pub(crate) enum Piece {
    Buffer(Vec<u8>),
    Shared(Bytes),
    File {
        file: Arc<File>,
        offset: u64,
        length: u64,
    },
}

impl Piece {
    /// Its length in bytes.
    pub(crate) const fn len(&self) -> u64 {
        match self {
            Self::Buffer(buffer) => buffer.len() as u64,
            Self::Shared(bytes) => bytes.len() as u64,
            Self::File { length, .. } => *length,
        }
    }
}

/// Why a body cannot be read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyFault {
    /// Its framing is broken, or the client stopped in the middle of it (threats S19 to S31).
    Broken,
    /// It is larger than the limit in force (threat D07).
    TooLarge,
}

/// What the access log says of a response: taken when the head is sent (Q6).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SentStatus {
    pub(crate) status: u16,
    pub(crate) sub_status: u16,
    pub(crate) win32: u32,
}

/// Work for the connection's thread.
pub(crate) enum Turn {
    Resume(Box<HttpContext>, Completion),
    Finished(Box<HttpContext>),
}

pub(crate) struct State {
    pub(crate) output: VecDeque<Piece>,
    pub(crate) queued: u64,
    framing: BodyFraming,
    pub(crate) keep_alive: bool,
    pub(crate) complete: bool,
    pub(crate) is_reset: bool,
    pub(crate) sent_status: SentStatus,
    /// Bytes that this request has put out, heads included.
    produced: u64,
    /// Bytes of it that were dropped because the client was gone.
    lost: u64,
    pub(crate) decoder: Decoder,
    pub(crate) body: Vec<u8>,
    fault: Option<BodyFault>,
    /// The client waits for `100 Continue` before it sends the body.
    pub(crate) continue_due: bool,
    /// Somebody wants body bytes.
    pub(crate) wants_body: bool,
    async_read: Option<Completer>,
    async_write: Option<(Completer, u32)>,
    pub(crate) turns: VecDeque<Turn>,
    pub(crate) is_closed: bool,
    /// Nobody looks at the turns any more.
    is_abandoned: bool,
    waker: Option<Waker>,
    body_limit: u64,
    omits_server_header: bool,
}

/// The meeting place of a connection and its request.
pub(crate) struct Exchange {
    state: Mutex<State>,
    changed: Condvar,
    /// Every asynchronous flush pends, however small: a switch for testing modules.
    pub(crate) force_pending: bool,
}

impl Exchange {
    pub(crate) fn new(force_pending: bool) -> Self {
        Self {
            state: Mutex::new(State {
                output: VecDeque::new(),
                queued: 0,
                framing: BodyFraming::Empty,
                keep_alive: true,
                complete: false,
                is_reset: false,
                sent_status: SentStatus::default(),
                produced: 0,
                lost: 0,
                decoder: Decoder::new(Framing::None),
                body: Vec::new(),
                fault: None,
                continue_due: false,
                wants_body: false,
                async_read: None,
                async_write: None,
                turns: VecDeque::new(),
                is_closed: false,
                is_abandoned: false,
                waker: None,
                body_limit: u64::MAX,
                omits_server_header: false,
            }),
            changed: Condvar::new(),
            force_pending,
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Readies the exchange for a request with this framing.
    pub(crate) fn begin(&self, framing: Framing, keep_alive: bool, expects_continue: bool) {
        let mut state = self.lock();
        state.framing = BodyFraming::Empty;
        state.keep_alive = keep_alive;
        state.complete = false;
        state.sent_status = SentStatus::default();
        state.produced = 0;
        state.lost = 0;
        state.decoder = Decoder::new(framing);
        state.body.clear();
        state.fault = None;
        state.continue_due = expects_continue;
        state.wants_body = false;
        state.body_limit = u64::MAX;
        state.omits_server_header = false;
    }

    /// The response says nothing of the server (features 18.14).
    pub(crate) fn omit_server_header(&self) {
        self.lock().omits_server_header = true;
    }

    /// The most body bytes that may be read (R232).
    pub(crate) fn set_body_limit(&self, bytes: u64) {
        self.lock().body_limit = bytes;
    }

    /// Puts output in (R153 to R157) and says when the caller goes on.
    pub(crate) fn send(
        &self,
        request: &Request,
        response: &mut Response,
        flags: SendFlags,
        mode: WaitMode,
    ) -> Sent {
        let mut guard = self.lock();
        let state = &mut *guard;
        if state.is_closed || state.is_reset {
            response.clear_entity();
            return Sent::Failed;
        }
        let is_last = !flags.contains(SendFlags::MORE_DATA);
        let was_empty = state.output.is_empty();
        if !response.headers_sent() {
            state.begin_response(request, response, is_last);
        }
        let sent = state.push_entity(response);
        if is_last {
            state.finish_response();
        }
        if matches!(mode, WaitMode::Final) {
            return Sent::Done(sent);
        }
        if was_empty || state.output.len() > 1 {
            state.wake();
        }
        let must_wait = state.queued > QUEUED_BYTES_HIGH;
        match mode {
            WaitMode::Block => {
                while guard.queued > QUEUED_BYTES_HIGH && !guard.is_closed {
                    guard = self
                        .changed
                        .wait(guard)
                        .unwrap_or_else(PoisonError::into_inner);
                }
                if guard.is_closed {
                    Sent::Failed
                } else {
                    Sent::Done(sent)
                }
            }
            WaitMode::Async(completer) if must_wait || self.force_pending => {
                guard.async_write = Some((completer, u32::try_from(sent).unwrap_or(u32::MAX)));
                guard.wake();
                Sent::Pending
            }
            _ => Sent::Done(sent),
        }
    }

    /// Reads decoded body bytes.
    pub(crate) fn read(&self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        let mut state = self.lock();
        loop {
            if !state.body.is_empty() {
                let length = state.body.len().min(buffer.len());
                buffer[..length].copy_from_slice(&state.body[..length]);
                state.body.drain(..length);
                if state.body.is_empty() && !state.decoder.is_done() {
                    state.wake();
                }
                return BodyRead::Data(length);
            }
            match state.fault {
                Some(BodyFault::TooLarge) => return BodyRead::TooLarge,
                Some(BodyFault::Broken) => return BodyRead::Failed,
                None => {}
            }
            if state.decoder.is_done() {
                return BodyRead::End;
            }
            // A length that is announced is judged before a byte of it is waited for (threat S17).
            if state
                .decoder
                .remaining()
                .is_some_and(|left| left.saturating_add(state.decoder.taken()) > state.body_limit)
            {
                state.fail_body(BodyFault::TooLarge);
                return BodyRead::TooLarge;
            }
            if state.is_closed {
                return BodyRead::Failed;
            }
            state.wants_body = true;
            state.wake();
            match mode {
                WaitMode::Block => {
                    state = self
                        .changed
                        .wait(state)
                        .unwrap_or_else(PoisonError::into_inner)
                }
                WaitMode::Async(completer) => {
                    state.async_read = Some(completer);
                    return BodyRead::Pending;
                }
                WaitMode::Poll | WaitMode::Final => return BodyRead::WouldBlock,
            }
        }
    }

    /// Body bytes not read yet (R177).
    pub(crate) fn remaining(&self) -> Option<u64> {
        let state = self.lock();
        state
            .decoder
            .remaining()
            .map(|left| left + state.body.len() as u64)
    }

    /// Tells readers and writers that something changed; called by the connection after it moved bytes.
    pub(crate) fn settle(&self) {
        let mut state = self.lock();
        let read = if state.body.is_empty()
            && state.fault.is_none()
            && !state.decoder.is_done()
            && !state.is_closed
        {
            None
        } else {
            state.async_read.take()
        };
        let write = if state.queued == 0 || state.is_closed {
            state.async_write.take()
        } else {
            None
        };
        let failed = state.is_closed;
        drop(state);
        self.changed.notify_all();
        let status = if failed { CONNECTION_ABORTED } else { 0 };
        if let Some(completer) = read {
            completer.complete(CompletionInfo {
                bytes: 0,
                status,
                operation: Operation::Read,
            });
        }
        if let Some((completer, bytes)) = write {
            completer.complete(CompletionInfo {
                bytes: if failed { 0 } else { bytes },
                status,
                operation: Operation::Write,
            });
        }
    }

    /// Outstanding operations end with ERROR_OPERATION_ABORTED (R111). True if there was one.
    pub(crate) fn cancel_io(&self) -> bool {
        let mut state = self.lock();
        let read = state.async_read.take();
        let write = state.async_write.take();
        drop(state);
        let any = read.is_some() || write.is_some();
        for (completer, operation) in [
            (read, Operation::Read),
            (write.map(|(completer, _)| completer), Operation::Write),
        ] {
            if let Some(completer) = completer {
                completer.complete(CompletionInfo {
                    bytes: 0,
                    status: OPERATION_ABORTED,
                    operation,
                });
            }
        }
        any
    }

    /// The connection is to be reset; pending data is lost (R168).
    pub(crate) fn reset(&self) {
        let mut state = self.lock();
        state.is_reset = true;
        state.close();
        state.wake();
        drop(state);
        self.settle();
    }

    /// The connection is gone (R226).
    pub(crate) fn close(&self) {
        self.lock().close();
        self.settle();
    }

    /// The connection's task has ended, perhaps in the middle of a request: threads that wait for it go on, and nothing
    /// is queued for it any more.
    pub(crate) fn abandon(&self) {
        let turns = {
            let mut state = self.lock();
            state.close();
            state.is_abandoned = true;
            std::mem::take(&mut state.turns)
        };
        self.settle();
        // A request holds this exchange: dropped outside the lock.
        drop(turns);
    }

    /// Gives the connection's thread something to do.
    pub(crate) fn push_turn(&self, turn: Turn) {
        let mut state = self.lock();
        if state.is_abandoned {
            drop(state);
            drop(turn);
            return;
        }
        state.turns.push_back(turn);
        state.wake();
    }
}

impl State {
    pub(crate) fn register(&mut self, waker: &Waker) {
        if !self.waker.as_ref().is_some_and(|own| own.will_wake(waker)) {
            self.waker = Some(waker.clone());
        }
    }

    pub(crate) fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }

    /// True if the socket should be read for the sake of the body.
    pub(crate) fn reads_body(&self) -> bool {
        self.wants_body
            && !self.is_closed
            && !self.decoder.is_done()
            && self.fault.is_none()
            && self.body.len() < BODY_BYTES_HIGH
    }

    /// True while a reader can only go on when the client sends more. A raw stream may rest for as long as it likes.
    pub(crate) fn waits_for_body(&self) -> bool {
        self.reads_body() && self.body.is_empty() && !self.decoder.is_raw()
    }

    /// True if the rest of the body cannot be read.
    pub(crate) const fn is_faulty(&self) -> bool {
        self.fault.is_some()
    }

    /// Bytes of this request that went to the client, as far as anybody can know.
    pub(crate) const fn bytes_sent(&self) -> u64 {
        self.produced.saturating_sub(self.lost)
    }

    const fn fail_body(&mut self, fault: BodyFault) {
        self.fault = Some(fault);
        self.keep_alive = false;
    }

    /// The client sends no more, and all that it has sent is decoded (threat S31: a body that ends early is never taken for
    /// a whole one).
    pub(crate) fn end_of_input(&mut self) {
        if !self.decoder.end() && self.fault.is_none() {
            self.fail_body(BodyFault::Broken);
        }
    }

    /// Decodes what the socket gave. Returns how many bytes of it belonged to the body.
    pub(crate) fn feed_body(&mut self, input: &[u8]) -> usize {
        if self.fault.is_some() {
            return 0;
        }
        let room = BODY_BYTES_HIGH.saturating_sub(self.body.len());
        let Ok(taken) = self.decoder.decode(input, &mut self.body, room) else {
            // What came before the broken byte is dropped with it: nobody acts on half a body.
            self.body.clear();
            self.fail_body(BodyFault::Broken);
            return 0;
        };
        if taken > 0 {
            // The client did not wait.
            self.continue_due = false;
        }
        if self.decoder.taken() > self.body_limit {
            self.body.clear();
            self.fail_body(BodyFault::TooLarge);
        }
        taken
    }

    fn close(&mut self) {
        self.is_closed = true;
        self.lost += self.queued;
        self.queued = 0;
        self.output.clear();
    }

    fn begin_response(&mut self, request: &Request, response: &Response, is_last: bool) {
        // R172, threats S33, S34: a connection is used again only if the rest of this body can be drained. How long a
        // chunked one is shows when that is tried.
        let unread = self.body.len() as u64 + self.decoder.remaining().unwrap_or(0);
        let is_too_long = !self.decoder.is_done() && unread > DRAIN_BYTES_MAX;
        if self.fault.is_some() || self.continue_due || is_too_long {
            self.keep_alive = false;
        }
        self.sent_status = SentStatus {
            status: response.status(),
            sub_status: response.sub_status(),
            win32: win32_of(response.hresult()),
        };
        let mut keep_alive = self.keep_alive;
        let omits_server_header = self.omits_server_header;
        let buffer = self.tail();
        let before = buffer.len();
        let framing = encode::head(
            request,
            response,
            is_last,
            omits_server_header,
            &mut keep_alive,
            buffer,
        );
        let added = (buffer.len() - before) as u64;
        self.count(added);
        self.keep_alive = keep_alive;
        self.framing = framing;
        if response.status() == 101 && !response.headers_suppressed() {
            // RFC 9110 section 7.8: what follows on this connection is no HTTP, in both directions.
            self.keep_alive = false;
            self.decoder = Decoder::raw();
        }
    }

    /// The buffer at the end of the output, a new one if need be.
    fn tail(&mut self) -> &mut Vec<u8> {
        if !matches!(self.output.back(), Some(Piece::Buffer(_))) {
            self.output.push_back(Piece::Buffer(crate::buffers::take()));
        }
        match self.output.back_mut() {
            Some(Piece::Buffer(buffer)) => buffer,
            _ => unreachable!("a buffer was just pushed"),
        }
    }

    fn push_entity(&mut self, response: &mut Response) -> u64 {
        let total = response.entity_length();
        if total == 0 {
            response.clear_entity();
            return 0;
        }
        match self.framing {
            BodyFraming::Empty => {
                response.clear_entity();
                return total;
            }
            BodyFraming::Chunked => {
                let line = format!("{total:x}\r\n");
                self.push_bytes(line.as_bytes());
            }
            BodyFraming::Length(_) | BodyFraming::UntilClose => {}
        }
        for chunk in response.drain_chunks() {
            // More bytes than announced would be read as another response: the rest is cut.
            let allowed = match &mut self.framing {
                BodyFraming::Length(left) => {
                    let allowed = chunk.len().min(*left);
                    *left -= allowed;
                    allowed
                }
                _ => chunk.len(),
            };
            self.push_chunk(chunk, allowed);
        }
        if self.framing == BodyFraming::Chunked {
            self.push_bytes(b"\r\n");
        }
        total
    }

    fn push_chunk(&mut self, chunk: Chunk, allowed: u64) {
        match chunk {
            Chunk::Memory(bytes) => {
                let bytes = if allowed < bytes.len() as u64 {
                    bytes.slice(..allowed as usize)
                } else {
                    bytes
                };
                if bytes.len() <= COPY_BYTES_MAX {
                    self.push_bytes(&bytes);
                } else {
                    self.count(bytes.len() as u64);
                    self.output.push_back(Piece::Shared(bytes));
                }
            }
            Chunk::File { file, offset, .. } => {
                if allowed > 0 {
                    self.count(allowed);
                    self.output.push_back(Piece::File {
                        file,
                        offset,
                        length: allowed,
                    });
                }
            }
        }
    }

    pub(crate) fn push_bytes(&mut self, bytes: &[u8]) {
        self.tail().extend_from_slice(bytes);
        self.count(bytes.len() as u64);
    }

    const fn count(&mut self, bytes: u64) {
        self.queued += bytes;
        self.produced += bytes;
    }

    fn finish_response(&mut self) {
        match self.framing {
            BodyFraming::Chunked => self.push_bytes(b"0\r\n\r\n"),
            // R156: a short count cannot be mended; the client must see that.
            BodyFraming::Length(left) if left > 0 => self.keep_alive = false,
            BodyFraming::UntilClose => self.keep_alive = false,
            BodyFraming::Length(_) | BodyFraming::Empty => {}
        }
        self.complete = true;
    }
}

/// The Win32 code inside an HRESULT, for the log.
const fn win32_of(hresult: i32) -> u32 {
    let bits = hresult.cast_unsigned();
    if bits & 0xffff_0000 == 0x8007_0000 {
        bits & 0xffff
    } else {
        bits
    }
}
