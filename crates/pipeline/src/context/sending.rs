//! Bytes to and from the client: writes, flushes and reads, with the nested notifications that go with them (section 6.1).

use std::sync::{Arc, PoisonError};

use bytes::Bytes;

use super::HttpContext;
use crate::children::ExecuteFlags;
use crate::event::Event;
use crate::headers::HeaderId;
use crate::host::{BodyRead, Sent, WaitMode};
use crate::notification::Notification;
use crate::operations::Kind;
use crate::provider::{ReadEntityProvider, SendFlags, SendResponseProvider};
use crate::trace::catalogue;
use crate::upgrade::UpgradedStream;

use super::suspended::Provoker;

/// The buffer limit of a request without a handler, in bytes: the stock `responseBufferLimit` (R152).
const RESPONSE_BUFFER_LIMIT: u64 = 4_194_304;

impl HttpContext {
    /// Appends bytes to the response. While it is buffered they stay there until somebody flushes, the request ends, or
    /// `responseBufferLimit` is reached; an unbuffered response sends them at once (R149, R152). `more` matters only when
    /// something is sent (R157).
    pub fn write(&mut self, bytes: impl Into<Bytes>, more: bool, mode: WaitMode) -> Sent {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        if self.response.complete {
            return Sent::Done(0);
        }
        if self.refuses_write(length, &mode) {
            return Sent::Busy;
        }
        self.response.write(bytes);
        self.flush_if_due(more, mode).unwrap_or(Sent::Done(length))
    }

    /// Flushes if the response is unbuffered or has reached the handler's `responseBufferLimit` (R152); for callers that
    /// put their chunks into the response themselves. `None` if nothing was due.
    pub fn flush_if_due(&mut self, more: bool, mode: WaitMode) -> Option<Sent> {
        // R18: what SEND_RESPONSE adds is part of that send, buffered or not.
        (self.is_flush_due(0) && !self.sending && !self.response.complete)
            .then(|| self.flush(more, mode))
    }

    /// Sends what is buffered, at least the headers (R155). `more` says that the response goes on. SEND_RESPONSE is
    /// raised inside this call (R14). Once the response is complete this does nothing (R16, R142).
    ///
    /// A second asynchronous flush while one is outstanding, or a flush beside any other operation without full duplex, is
    /// refused with [`Sent::Busy`] (R107, A19). A blocking flush beside an asynchronous read is none (R17).
    ///
    /// A child sends into its root's stream and never ends it; with [`ExecuteFlags::BUFFER_RESPONSE`] it keeps what it has
    /// (R186).
    ///
    /// [`ExecuteFlags::BUFFER_RESPONSE`]: crate::children::ExecuteFlags::BUFFER_RESPONSE
    pub fn flush(&mut self, more: bool, mode: WaitMode) -> Sent {
        self.follow_stream();
        if self.response.complete || self.sending || self.keeps_response() {
            return Sent::Done(0);
        }
        let is_final = matches!(mode, WaitMode::Final);
        if is_final {
            self.abandon_suspended();
        }
        if self.must_not_send(&mode) {
            return Sent::Busy;
        }
        let mut flags = SendFlags::empty();
        flags.set(SendFlags::MORE_DATA, more);
        flags.set(SendFlags::DISCONNECT, self.response.needs_disconnect());
        let (mode, token) = match mode {
            WaitMode::Async(completer) => match self.operations.start(Kind::Write) {
                Some(token) => (
                    WaitMode::Async(completer.of_operation(Arc::clone(&token))),
                    Some(token),
                ),
                None => return Sent::Busy,
            },
            mode => (mode, None),
        };
        let mut provider = SendResponseProvider {
            headers_being_sent: !self.response.headers_sent,
            flags,
            ready_to_log: !more,
            log: self.log.take(),
        };
        if self.program.nested(Notification::SendResponse).is_empty() {
            // Nobody listens.
        } else if let (WaitMode::Async(completer), true) = (&mode, self.can_suspend()) {
            // R113
            let provoker = Provoker::Send {
                provider,
                completer: completer.clone(),
            };
            match self.raise_suspendable(provoker) {
                Some(Provoker::Send { provider: back, .. }) => provider = back,
                _ => return Sent::Pending,
            }
        } else {
            self.sending = true;
            self.raise(Notification::SendResponse, |module, context| {
                module.on_send_response(context, &mut provider)
            });
            self.sending = false;
        }
        let sent = self.send_behind(provider, mode, is_final);
        if let (Some(token), false) = (token, sent == Sent::Pending) {
            token.release();
        }
        sent
    }

    /// What is behind SEND_RESPONSE: the response goes to the host.
    pub(super) fn send_behind(
        &mut self,
        provider: SendResponseProvider,
        mode: WaitMode,
        is_final: bool,
    ) -> Sent {
        self.follow_stream();
        self.log = provider.log.filter(|log| !log.is_empty());
        let mut flags = provider.flags;
        if is_final {
            // Nothing can follow, whatever a module says: the client would wait for ever (R156).
            flags.remove(SendFlags::MORE_DATA);
        }
        if flags.contains(SendFlags::DISCONNECT) {
            self.response.set_needs_disconnect();
        }
        self.response.read_references();
        let length = self.response.entity_length();
        if self.is_traced() {
            // Who listens must not send in the midst of a send.
            self.sending = true;
            self.trace_flush(provider.headers_being_sent);
            self.sending = false;
        }
        let sent = self.hand_over(flags, mode);
        self.response.headers_sent = true;
        self.response.complete = !flags.contains(SendFlags::MORE_DATA);
        if sent == Sent::Failed {
            self.response.clear_entity();
        } else {
            self.emit(|_| Event::Sent {
                headers: provider.headers_being_sent,
                bytes: length,
                more: flags.contains(SendFlags::MORE_DATA),
            });
        }
        if self.response.complete && !self.response.trailers.is_empty() {
            let count = self.response.trailers.len();
            self.emit(|_| Event::TrailersDropped { count });
            self.response.trailers.clear();
        }
        self.trace_flushed(sent, length);
        sent
    }

    /// The raw bytes of the connection after a 101 (R112); `None` while it speaks HTTP.
    pub fn upgraded_stream(&mut self) -> Option<Arc<dyn UpgradedStream>> {
        if !self.response.headers_sent {
            return None;
        }
        self.host.upgraded()
    }

    /// True if a send in that mode would be a second operation (R107).
    fn must_not_send(&self, mode: &WaitMode) -> bool {
        if self.is_send_suspended() {
            return true;
        }
        match mode {
            WaitMode::Async(_) => self.operations.refuses(Kind::Write),
            WaitMode::Block => self.operations.has(Kind::Write),
            WaitMode::Final | WaitMode::Poll => false,
        }
    }

    /// True if a write of `added` bytes would be refused with [`Sent::Busy`]: it would have to send, and must not (R107).
    #[must_use]
    pub fn refuses_write(&self, added: u64, mode: &WaitMode) -> bool {
        let idle = self.response.complete || self.sending || self.keeps_response();
        !idle && self.is_flush_due(added) && self.must_not_send(mode)
    }

    /// True if the response is unbuffered or reaches the handler's limit with `added` bytes more (R152).
    fn is_flush_due(&self, added: u64) -> bool {
        let limit = self
            .handler
            .as_ref()
            .map_or(RESPONSE_BUFFER_LIMIT, |map| map.response_buffer_limit);
        !self.response.is_buffered() || self.response.entity_length().saturating_add(added) >= limit
    }

    /// Gives the transport what is to be sent. Among relatives one sends at a time, and the head goes once.
    fn hand_over(&mut self, flags: SendFlags, mode: WaitMode) -> Sent {
        let Some(kin) = &self.kin else {
            return self
                .host
                .send(&self.request, &mut self.response, flags, mode);
        };
        let stream = Arc::clone(&kin.stream);
        let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
        if stream.complete {
            self.response.clear_entity();
            return Sent::Done(0);
        }
        let (mut flags, mut mode) = (flags, mode);
        self.response.headers_sent |= stream.headers_sent;
        if self.is_child() {
            // R186: the parent's stream goes on after its child.
            flags.insert(SendFlags::MORE_DATA);
            if matches!(mode, WaitMode::Final) {
                mode = WaitMode::Poll;
            }
            if self.execute_flags().contains(ExecuteFlags::NO_HEADERS) {
                self.response.headers_sent = true;
            }
            if !self.request.is_head() {
                // What the parent adds is not counted in it.
                self.response.headers.remove(HeaderId::CONTENT_LENGTH);
            }
            if self.request.method() == "HEAD" {
                // R154, though the client asked its own request with another method.
                self.response.clear_entity();
            }
        }
        let sent = self
            .host
            .send(&self.request, &mut self.response, flags, mode);
        stream.headers_sent = true;
        stream.complete |= !flags.contains(SendFlags::MORE_DATA);
        stream.needs_disconnect |= self.response.needs_disconnect();
        sent
    }

    /// Learns what relatives have sent meanwhile: it counts as this response's own (R186).
    pub fn follow_stream(&mut self) {
        let Some(kin) = &self.kin else { return };
        let stream = Arc::clone(&kin.stream);
        let stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_child() {
            self.response.complete |= stream.complete;
            return;
        }
        self.response.headers_sent |= stream.headers_sent;
        if stream.needs_disconnect {
            self.response.set_needs_disconnect();
        }
    }

    /// R186: before a child without headers.
    pub(crate) fn flush_before_child(&mut self) {
        self.follow_stream();
        if !self.response.headers_sent || self.response.entity_length() > 0 {
            let _ = self.flush(true, WaitMode::Poll);
        }
    }

    /// Reads body bytes into `buffer`; READ_ENTITY is raised inside this call, also when nothing is left (R19).
    ///
    /// A second read while one is outstanding is refused with [`BodyRead::Busy`], an asynchronous one beside any other
    /// operation too unless [`HttpContext::enable_full_duplex`] was called (R107, A19).
    pub fn read_body(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        let (mode, token) = match mode {
            WaitMode::Async(completer) => match self.operations.start(Kind::Read) {
                Some(token) => (
                    WaitMode::Async(completer.of_operation(Arc::clone(&token))),
                    Some(token),
                ),
                None => return BodyRead::Busy,
            },
            _ if self.operations.has(Kind::Read) => return BodyRead::Busy,
            mode => (mode, None),
        };
        self.trace(&catalogue::GENERAL_READ_ENTITY_START, |_| []);
        let read = self.read_through(buffer, mode);
        if let (BodyRead::Data(length), true) = (read, self.is_traced()) {
            self.trace_entity(&buffer[..length]);
        }
        self.trace_read(read);
        if let (Some(token), false) = (token, read == BodyRead::Pending) {
            token.release();
        }
        read
    }

    fn read_through(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        if let Some(read) = self.filtered_read.take() {
            return read;
        }
        if !self.filtered_body.is_empty() {
            // What a module made of an earlier read goes past the modules once only.
            let length = self.filtered_body.len().min(buffer.len());
            buffer[..length].copy_from_slice(&self.filtered_body.split_to(length));
            return BodyRead::Data(length);
        }
        let completer = match &mode {
            WaitMode::Async(completer) if self.can_suspend() => Some(completer.clone()),
            _ => None,
        };
        let read = if let Some(mut first) = self.inserted_body.pop_front() {
            let length = first.len().min(buffer.len());
            buffer[..length].copy_from_slice(&first.split_to(length));
            if !first.is_empty() {
                self.inserted_body.push_front(first);
            }
            BodyRead::Data(length)
        } else if self.has_body() {
            self.host.read(buffer, mode)
        } else {
            BodyRead::End
        };
        let filled = match read {
            BodyRead::Data(length) => length,
            BodyRead::End => 0,
            other => return other,
        };
        if self.program.nested(Notification::ReadEntity).is_empty() {
            return read;
        }
        let (filled, replacement) = if let Some(completer) = completer {
            // R113: the caller's buffer is not there any more when the notification pends.
            let provoker = Provoker::Read {
                buffer: buffer.to_vec(),
                filled,
                replacement: None,
                read,
                completer,
            };
            let Some(Provoker::Read {
                buffer: own,
                filled,
                replacement,
                ..
            }) = self.raise_suspendable(provoker)
            else {
                return BodyRead::Pending;
            };
            buffer.copy_from_slice(&own);
            (filled, replacement)
        } else {
            let mut provider = ReadEntityProvider {
                buffer,
                filled,
                replacement: None,
            };
            self.raise(Notification::ReadEntity, |module, context| {
                module.on_read_entity(context, &mut provider)
            });
            (provider.filled, provider.replacement.take())
        };
        match replacement {
            Some(bytes) if bytes.is_empty() => match read {
                BodyRead::End => BodyRead::End,
                _ => BodyRead::Data(0),
            },
            Some(bytes) => {
                let length = bytes.len().min(buffer.len());
                buffer[..length].copy_from_slice(&bytes[..length]);
                // What does not fit comes with the next read.
                self.filtered_body = Bytes::from(bytes).slice(length..);
                BodyRead::Data(length)
            }
            None if filled == 0 && read == BodyRead::End => BodyRead::End,
            None => BodyRead::Data(filled.min(buffer.len())),
        }
    }

    /// Puts bytes in front of the unread body; `Content-Length` is not changed (R176).
    pub fn insert_body(&mut self, bytes: Bytes) {
        if !bytes.is_empty() {
            self.inserted_body.push_front(bytes);
        }
    }

    /// Body bytes not read yet; `None` for a chunked body whose end has not been seen (R177).
    #[must_use]
    pub fn remaining_body(&self) -> Option<u64> {
        let inserted: usize = self.inserted_body.iter().map(Bytes::len).sum();
        let inserted = inserted + self.filtered_body.len();
        if !self.has_body() {
            return Some(inserted as u64);
        }
        self.host
            .remaining()
            .map(|left| left.saturating_add(inserted as u64))
    }
}
