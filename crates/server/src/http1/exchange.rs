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
    /// Bytes handed to the socket for this request, head included.
    pub(crate) bytes_sent: u64,
    pub(crate) decoder: Decoder,
    pub(crate) body: Vec<u8>,
    pub(crate) body_failed: bool,
    /// The client waits for `100 Continue` before it sends the body.
    pub(crate) continue_due: bool,
    /// Somebody wants body bytes.
    pub(crate) wants_body: bool,
    async_read: Option<Completer>,
    async_write: Option<(Completer, u32)>,
    pub(crate) turns: VecDeque<Turn>,
    pub(crate) is_closed: bool,
    waker: Option<Waker>,
    body_limit: u64,
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
                bytes_sent: 0,
                decoder: Decoder::new(Framing::None),
                body: Vec::new(),
                body_failed: false,
                continue_due: false,
                wants_body: false,
                async_read: None,
                async_write: None,
                turns: VecDeque::new(),
                is_closed: false,
                waker: None,
                body_limit: u64::MAX,
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
        state.bytes_sent = 0;
        state.decoder = Decoder::new(framing);
        state.body.clear();
        state.body_failed = false;
        state.continue_due = expects_continue;
        state.wants_body = false;
        state.body_limit = u64::MAX;
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
            if state.decoder.taken() > state.body_limit {
                return BodyRead::TooLarge;
            }
            if state.body_failed {
                return BodyRead::Failed;
            }
            if state.decoder.is_done() {
                return BodyRead::End;
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
            && !state.body_failed
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
        state.is_closed = true;
        state.output.clear();
        state.queued = 0;
        state.wake();
        drop(state);
        self.settle();
    }

    /// The connection is gone (R226).
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.is_closed = true;
        state.output.clear();
        state.queued = 0;
        drop(state);
        self.settle();
    }

    /// Gives the connection's thread something to do.
    pub(crate) fn push_turn(&self, turn: Turn) {
        let mut state = self.lock();
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
            && !self.decoder.is_done()
            && !self.body_failed
            && self.body.len() < BODY_BYTES_HIGH
    }

    /// Decodes what the socket gave. Returns how many bytes of it belonged to the body.
    pub(crate) fn feed_body(&mut self, input: &[u8]) -> usize {
        if self.body_failed {
            return 0;
        }
        let room = BODY_BYTES_HIGH.saturating_sub(self.body.len());
        match self.decoder.decode(input, &mut self.body, room) {
            Ok(taken) => taken,
            Err(_) => {
                self.body_failed = true;
                self.keep_alive = false;
                0
            }
        }
    }

    fn begin_response(&mut self, request: &Request, response: &Response, is_last: bool) {
        // R172, threats S33, S34: a connection is used again only if the rest of this body can be drained.
        let undrained = self
            .decoder
            .remaining()
            .is_none_or(|left| left > DRAIN_BYTES_MAX);
        if self.body_failed || self.continue_due || undrained && !self.decoder.is_done() {
            self.keep_alive = false;
        }
        self.sent_status = SentStatus {
            status: response.status(),
            sub_status: response.sub_status(),
            win32: win32_of(response.hresult()),
        };
        let mut keep_alive = self.keep_alive;
        let buffer = self.tail();
        let before = buffer.len();
        let framing = encode::head(request, response, is_last, &mut keep_alive, buffer);
        let added = (buffer.len() - before) as u64;
        self.queued += added;
        self.keep_alive = keep_alive;
        self.framing = framing;
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
                    self.queued += bytes.len() as u64;
                    self.output.push_back(Piece::Shared(bytes));
                }
            }
            Chunk::File { file, offset, .. } => {
                if allowed > 0 {
                    self.queued += allowed;
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
        self.queued += bytes.len() as u64;
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
