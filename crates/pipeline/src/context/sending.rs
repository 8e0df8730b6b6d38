//! Bytes to and from the client: writes, flushes and reads, with the nested notifications that go with them (section 6.1).

use bytes::Bytes;

use super::HttpContext;
use crate::event::Event;
use crate::host::{BodyRead, Sent, WaitMode};
use crate::notification::Notification;
use crate::provider::{ReadEntityProvider, SendFlags, SendResponseProvider};
use crate::trace::catalogue;

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
        self.response.write(bytes);
        self.flush_if_due(more, mode).unwrap_or(Sent::Done(length))
    }

    /// Flushes if the response is unbuffered or has reached the handler's `responseBufferLimit` (R152); for callers that
    /// put their chunks into the response themselves. `None` if nothing was due.
    pub fn flush_if_due(&mut self, more: bool, mode: WaitMode) -> Option<Sent> {
        let limit = self
            .handler
            .as_ref()
            .map_or(RESPONSE_BUFFER_LIMIT, |map| map.response_buffer_limit);
        let is_due = !self.response.is_buffered() || self.response.entity_length() >= limit;
        // R18: what SEND_RESPONSE adds is part of that send, buffered or not.
        (is_due && !self.sending && !self.response.complete).then(|| self.flush(more, mode))
    }

    /// Sends what is buffered, at least the headers (R155). `more` says that the response goes on. SEND_RESPONSE is
    /// raised inside this call (R14). Once the response is complete this does nothing (R16, R142).
    pub fn flush(&mut self, more: bool, mode: WaitMode) -> Sent {
        if self.response.complete || self.sending {
            return Sent::Done(0);
        }
        let mut flags = SendFlags::empty();
        flags.set(SendFlags::MORE_DATA, more);
        flags.set(SendFlags::DISCONNECT, self.response.needs_disconnect());
        let mut provider = SendResponseProvider {
            headers_being_sent: !self.response.headers_sent,
            flags,
            ready_to_log: !more,
        };
        if !self.program.nested(Notification::SendResponse).is_empty() {
            self.sending = true;
            self.raise(Notification::SendResponse, |module, context| {
                module.on_send_response(context, &mut provider)
            });
            self.sending = false;
        }
        let mut flags = provider.flags;
        if matches!(mode, WaitMode::Final) {
            // Nothing can follow, whatever a module says: the client would wait for ever (R156).
            flags.remove(SendFlags::MORE_DATA);
        }
        if flags.contains(SendFlags::DISCONNECT) {
            self.response.set_needs_disconnect();
        }
        let length = self.response.entity_length();
        if self.is_traced() {
            // Who listens must not send in the midst of a send.
            self.sending = true;
            self.trace_flush(provider.headers_being_sent);
            self.sending = false;
        }
        let sent = self
            .host
            .send(&self.request, &mut self.response, flags, mode);
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
        self.trace_flushed(sent, length);
        sent
    }

    /// Reads body bytes into `buffer`; READ_ENTITY is raised inside this call, also when nothing is left (R19).
    pub fn read_body(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        self.trace(&catalogue::GENERAL_READ_ENTITY_START, |_| []);
        let read = self.read_and_notify(buffer, mode);
        self.trace_read(read);
        read
    }

    fn read_and_notify(&mut self, buffer: &mut [u8], mode: WaitMode) -> BodyRead {
        let read = if let Some(mut first) = self.inserted_body.pop_front() {
            let length = first.len().min(buffer.len());
            buffer[..length].copy_from_slice(&first.split_to(length));
            if !first.is_empty() {
                self.inserted_body.push_front(first);
            }
            BodyRead::Data(length)
        } else {
            self.host.read(buffer, mode)
        };
        let filled = match read {
            BodyRead::Data(length) => length,
            BodyRead::End => 0,
            other => return other,
        };
        if self.program.nested(Notification::ReadEntity).is_empty() {
            return read;
        }
        let mut provider = ReadEntityProvider {
            buffer,
            filled,
            replacement: None,
        };
        self.raise(Notification::ReadEntity, |module, context| {
            module.on_read_entity(context, &mut provider)
        });
        let (filled, replacement) = (provider.filled, provider.replacement.take());
        match replacement {
            Some(bytes) if bytes.is_empty() => match read {
                BodyRead::End => BodyRead::End,
                _ => BodyRead::Data(0),
            },
            Some(bytes) => {
                let length = bytes.len().min(buffer.len());
                buffer[..length].copy_from_slice(&bytes[..length]);
                if length < bytes.len() {
                    // What does not fit comes with the next read.
                    self.inserted_body
                        .push_front(Bytes::from(bytes).slice(length..));
                }
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
        self.host
            .remaining()
            .map(|left| left.saturating_add(inserted as u64))
    }
}
