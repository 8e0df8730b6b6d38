//! One request and its response between the connection, which owns the socket, and whichever thread runs the pipeline.
//!
//! The connection's task reads and writes; the pipeline's side puts output in, asks for body bytes, and waits where it
//! may. While a request runs on its connection's own thread the lock is never contended.

mod state;
mod upgraded;

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use sluicegate_pipeline::completion::{CompletionInfo, Operation};
use sluicegate_pipeline::host::{BodyRead, Sent, WaitMode};
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::provider::SendFlags;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::Response;

use crate::http1::head::Framing;
use crate::mailbox::Mailbox;
use std::sync::Arc;

use state::BodyFault;
pub(crate) use state::{DRAIN_BYTES_MAX, Piece, SentStatus, State, Turn};
pub(crate) use upgraded::Upgraded;

/// Output that may wait for the client before a writer has to.
const QUEUED_BYTES_HIGH: u64 = 256 * 1024;

/// An asynchronous write has ended when no more than this is queued: the socket does not run dry before the next one.
const QUEUED_BYTES_LOW: u64 = 64 * 1024;

/// The header of RFC 6797.
const TRANSPORT_SECURITY: &str = "Strict-Transport-Security";

/// `ERROR_CONNECTION_ABORTED`
const CONNECTION_ABORTED: i32 = hresult_from_win32(1236);
/// `ERROR_OPERATION_ABORTED`
const OPERATION_ABORTED: i32 = hresult_from_win32(995);

/// The meeting place of a connection and its request.
pub(crate) struct Exchange {
    state: Mutex<State>,
    changed: Condvar,
    /// Every asynchronous flush pends, however small: a switch for testing modules.
    pub(crate) force_pending: bool,
}

impl Exchange {
    pub(crate) fn new(force_pending: bool, mailbox: Arc<Mailbox>) -> Self {
        Self {
            state: Mutex::new(State::new(mailbox)),
            changed: Condvar::new(),
            force_pending,
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Readies the exchange for a request with this framing.
    pub(crate) fn begin(&self, framing: Framing, keep_alive: bool, expects_continue: bool) {
        self.lock().begin(framing, keep_alive, expects_continue);
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
            let is_opaque = flags.contains(SendFlags::OPAQUE);
            // Features 36.1; what a module says of itself stands.
            if let Some(value) = state.transport_security.take()
                && response.headers.get_by_name(TRANSPORT_SECURITY).is_none()
            {
                let headers = &mut response.headers;
                let _ = headers.set_by_name(TRANSPORT_SECURITY, value.as_bytes(), true);
            }
            state.begin_response(request, response, is_last, is_opaque);
        }
        let sent = state.push_entity(response);
        if is_last {
            state.finish_response(response);
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

    /// Tells readers and writers that something changed; called by the connection after it moved bytes. True if the
    /// connection no longer speaks HTTP.
    pub(crate) fn settle(&self) -> bool {
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
        let write = if state.queued <= QUEUED_BYTES_LOW || state.is_closed {
            state.async_write.take()
        } else {
            None
        };
        let failed = state.is_closed;
        let is_upgraded = state.upgraded.is_some();
        let ready = state.take_ready_wakers();
        drop(state);
        self.changed.notify_all();
        for waker in ready {
            waker.wake();
        }
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
        is_upgraded
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
