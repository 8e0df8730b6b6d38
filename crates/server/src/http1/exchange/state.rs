//! What is known of one request and its response while they are under way: body bytes in, output pieces out, and the
//! framing of both.

use std::collections::VecDeque;
use std::fs::File;
use std::sync::Arc;
use std::task::Waker;

use bytes::Bytes;
use sluicegate_pipeline::completion::{Completer, Completion};
use sluicegate_pipeline::context::HttpContext;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::{Chunk, Response};

use crate::http1::body::Decoder;
use crate::http1::encode::{self, BodyFraming};
use crate::http1::exchange::upgraded::Upgrade;
use crate::http1::head::Framing;
use crate::http2;
use crate::mailbox::Mailbox;

/// Decoded body bytes that wait for a reader before the socket is no longer read.
const BODY_BYTES_HIGH: usize = 64 * 1024;
/// Unread body that is drained so that the connection can be used again (R172).
pub(crate) const DRAIN_BYTES_MAX: u64 = 64 * 1024;
/// Chunks up to this size are copied into the buffer of the head, so that one write sends both.
const COPY_BYTES_MAX: usize = 16 * 1024;

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

/// What a stream of HTTP/2 sends beside its data.
#[derive(Default)]
pub(crate) struct Fields {
    /// The header list, until it is sent.
    pub(crate) head: Option<http::Response<()>>,
    /// The trailer section, until it is sent.
    pub(crate) trailers: Option<http::HeaderMap>,
    /// The response cannot be said, or not to its end: the stream is reset behind what was sent.
    pub(crate) fault: Option<h2::Reason>,
    /// The connection is to end with this response, once its other streams have ended.
    pub(crate) disconnects: bool,
}

/// Work for the connection's thread.
pub(crate) enum Turn {
    Resume(Box<HttpContext>, Completion),
    Finished(Box<HttpContext>),
}

pub(crate) struct State {
    pub(crate) output: VecDeque<Piece>,
    pub(crate) queued: u64,
    pub(super) framing: BodyFraming,
    pub(crate) keep_alive: bool,
    pub(crate) complete: bool,
    pub(crate) is_reset: bool,
    pub(crate) sent_status: SentStatus,
    /// Bytes that this request has put out, heads included.
    pub(super) produced: u64,
    /// Bytes of it that were dropped because the client was gone.
    pub(super) lost: u64,
    pub(crate) decoder: Decoder,
    pub(crate) body: Vec<u8>,
    pub(super) fault: Option<BodyFault>,
    /// The client waits for `100 Continue` before it sends the body.
    pub(crate) continue_due: bool,
    /// Somebody wants body bytes.
    pub(crate) wants_body: bool,
    pub(super) async_read: Option<Completer>,
    pub(super) async_write: Option<(Completer, u32)>,
    pub(crate) turns: VecDeque<Turn>,
    pub(crate) is_closed: bool,
    /// Nobody looks at the turns any more.
    pub(super) is_abandoned: bool,
    pub(super) waker: Option<Waker>,
    mailbox: Arc<Mailbox>,
    pub(super) body_limit: u64,
    pub(super) omits_server_header: bool,
    /// The value of `Strict-Transport-Security`, where the site has one (RFC 6797).
    pub(crate) transport_security: Option<String>,
    /// Set when the connection has stopped speaking HTTP.
    pub(crate) upgraded: Option<Box<Upgrade>>,
    /// What a stream of HTTP/2 sends beside its data; `None` on HTTP/1, where everything is bytes.
    pub(crate) http2: Option<Box<Fields>>,
}

impl State {
    pub(super) fn new(mailbox: Arc<Mailbox>) -> Self {
        Self {
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
            mailbox,
            body_limit: u64::MAX,
            omits_server_header: false,
            transport_security: None,
            upgraded: None,
            http2: None,
        }
    }

    /// Readies the state for a request on a stream of HTTP/2 with a body of this length, if one was announced.
    pub(crate) fn begin_stream(&mut self, length: Option<u64>, expects_continue: bool) {
        self.begin(
            length.map_or(Framing::None, Framing::Length),
            true,
            expects_continue,
        );
        match length {
            // A length of zero is at its end at once.
            Some(0) => self.decoder = Decoder::new(Framing::None),
            Some(_) => {}
            None => self.decoder = Decoder::open_ended(),
        }
        self.output.clear();
        self.queued = 0;
        self.is_closed = false;
        self.is_reset = false;
        self.http2 = Some(Box::default());
    }

    /// Readies the state for a request with this framing. Output of former requests may still be on its way.
    pub(super) fn begin(&mut self, framing: Framing, keep_alive: bool, expects_continue: bool) {
        self.framing = BodyFraming::Empty;
        self.keep_alive = keep_alive;
        self.complete = false;
        self.sent_status = SentStatus::default();
        self.produced = 0;
        self.lost = 0;
        self.decoder = Decoder::new(framing);
        self.body.clear();
        self.fault = None;
        self.continue_due = expects_continue;
        self.wants_body = false;
        self.body_limit = u64::MAX;
        self.omits_server_header = false;
        self.transport_security = None;
    }

    pub(crate) fn register(&mut self, waker: &Waker) {
        if !self.waker.as_ref().is_some_and(|own| own.will_wake(waker)) {
            self.waker = Some(waker.clone());
        }
    }

    pub(crate) fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            self.mailbox.wake(waker);
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

    pub(super) const fn fail_body(&mut self, fault: BodyFault) {
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

    pub(super) fn close(&mut self) {
        self.is_closed = true;
        self.lost += self.queued;
        self.queued = 0;
        self.output.clear();
    }

    /// A raw stream gets no more input: its readers see the end.
    pub(crate) const fn end_raw_input(&mut self) {
        self.decoder.end();
    }

    pub(super) fn begin_response(
        &mut self,
        request: &Request,
        response: &Response,
        is_last: bool,
        is_opaque: bool,
    ) {
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
        if let Some(fields) = &mut self.http2 {
            fields.disconnects = response.needs_disconnect();
            match http2::response::head(request, response, is_last, self.omits_server_header) {
                Some((head, framing)) => {
                    self.framing = framing;
                    fields.head = Some(head);
                }
                None => {
                    self.framing = BodyFraming::Empty;
                    fields.fault = Some(if response.status() == 101 {
                        h2::Reason::HTTP_1_1_REQUIRED
                    } else {
                        h2::Reason::INTERNAL_ERROR
                    });
                }
            }
            return;
        }
        let mut keep_alive = self.keep_alive;
        let omits_server_header = self.omits_server_header;
        let buffer = self.tail();
        let before = buffer.len();
        let framing = encode::head(
            request,
            response,
            is_last,
            is_opaque,
            omits_server_header,
            &mut keep_alive,
            buffer,
        );
        let added = (buffer.len() - before) as u64;
        self.count(added);
        self.keep_alive = keep_alive;
        self.framing = framing;
        if is_opaque || response.status() == 101 && !response.headers_suppressed() {
            // RFC 9110 section 7.8, R158: what follows on this connection is no HTTP, in both directions.
            self.keep_alive = false;
            self.framing = BodyFraming::UntilClose;
            self.decoder = Decoder::raw();
            self.body_limit = u64::MAX;
            self.upgraded = Some(Box::default());
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

    pub(super) fn push_entity(&mut self, response: &mut Response) -> u64 {
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
            Chunk::Memory(bytes) | Chunk::Referenced(bytes) => {
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
        if bytes.is_empty() {
            return;
        }
        self.tail().extend_from_slice(bytes);
        self.count(bytes.len() as u64);
    }

    const fn count(&mut self, bytes: u64) {
        self.queued += bytes;
        self.produced += bytes;
    }

    pub(super) fn finish_response(&mut self, response: &mut Response) {
        if let Some(fields) = &mut self.http2 {
            fields.trailers = http2::response::trailers(response);
            // R156: as below.
            if matches!(self.framing, BodyFraming::Length(left) if left > 0) {
                fields.fault = Some(h2::Reason::INTERNAL_ERROR);
            }
            self.complete = true;
            return;
        }
        match self.framing {
            BodyFraming::Chunked if !response.trailers.is_empty() => {
                self.push_bytes(b"0\r\n");
                self.push_bytes(&encode::trailer_section(response));
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn state(framing: Framing) -> State {
        let mut state = State::new(Mailbox::direct());
        state.begin(framing, true, false);
        state
    }

    fn wire(state: &mut State) -> Vec<u8> {
        let mut all = Vec::new();
        for piece in state.output.drain(..) {
            match piece {
                Piece::Buffer(bytes) => all.extend(bytes),
                Piece::Shared(bytes) => all.extend(bytes),
                Piece::File { .. } => panic!("no files here"),
            }
        }
        all
    }

    #[test]
    fn bytes_of_a_request_are_its_own_however_they_are_written() {
        let mut state = state(Framing::None);
        state.push_bytes(b"first answer");
        assert_eq!(state.bytes_sent(), 12);
        // Pipelined: the first answer is still queued.
        state.begin(Framing::None, true, false);
        state.push_bytes(b"second");
        assert_eq!((state.bytes_sent(), state.queued), (6, 18));
        // Sixteen bytes went, then the client was gone.
        state.queued -= 16;
        state.close();
        assert_eq!((state.bytes_sent(), state.queued), (4, 0));
    }

    #[test]
    fn large_and_small_chunks_of_one_send_are_one_chunk_on_the_wire() {
        let mut state = state(Framing::None);
        let request = Request::new("GET", "/").expect("target");
        let mut response = Response::default();
        state.begin_response(&request, &response, false, false);
        wire(&mut state);
        for length in [0, 3, 0x5000] {
            response.write(vec![b'x'; length]);
        }
        assert_eq!(state.push_entity(&mut response), 0x5003);
        state.finish_response(&mut response);
        let expected = format!("5003\r\n{}\r\n0\r\n\r\n", "x".repeat(0x5003));
        assert_eq!(String::from_utf8_lossy(&wire(&mut state)), expected);
    }

    #[test]
    fn opaque_response_is_raw_whatever_its_status() {
        // R158, R112.
        for (status, is_opaque, expected) in
            [(200, false, false), (200, true, true), (101, false, true)]
        {
            let mut state = state(Framing::None);
            let request = Request::new("GET", "/").expect("target");
            let mut response = Response::default();
            response.set_status(status, "", 0);
            state.begin_response(&request, &response, false, is_opaque);
            let head = String::from_utf8(wire(&mut state)).expect("text");
            assert_eq!(!head.contains("chunked"), expected, "{head}");
            assert_eq!(state.upgraded.is_some(), expected, "{head}");
            assert_eq!(state.keep_alive, !expected);
            state.feed_body(b"any bytes");
            assert_eq!(state.body, if expected { &b"any bytes"[..] } else { b"" });
        }
    }

    #[test]
    fn body_is_whole_or_faulty() {
        // Threat S31.
        let check = |framing, input: &[u8], ends: bool, faulty: bool| {
            let mut state = state(framing);
            assert_eq!(state.feed_body(input), input.len());
            if ends {
                state.end_of_input();
            }
            assert_eq!(state.is_faulty(), faulty, "{framing:?} {input:?}");
            assert_eq!(state.keep_alive, !faulty);
        };
        check(Framing::Length(5), b"hell", false, false);
        check(Framing::Length(5), b"hell", true, true);
        check(Framing::Length(5), b"hello", true, false);
        check(Framing::Chunked, b"5\r\nhello\r\n0\r\n", true, true);
        check(Framing::Chunked, b"5\r\nhello\r\n0\r\n\r\n", true, false);
        check(Framing::None, b"", true, false);
    }

    #[test]
    fn body_within_a_bounded_buffer_is_taken_as_room_allows() {
        let mut state = state(Framing::Length(1 << 20));
        let input = vec![b'x'; BODY_BYTES_HIGH + 1];
        assert_eq!(state.feed_body(&input), BODY_BYTES_HIGH);
        assert_eq!(state.feed_body(&input), 0);
        state.body.clear();
        assert_eq!(state.feed_body(&input), BODY_BYTES_HIGH);
    }

    #[test]
    fn nothing_is_kept_of_a_body_beyond_its_limit() {
        // Threat D07.
        let mut state = state(Framing::Chunked);
        state.body_limit = 4;
        state.feed_body(b"4\r\nfour\r\n");
        assert!(!state.is_faulty());
        state.feed_body(b"1\r\n5\r\n");
        assert!(state.is_faulty() && state.body.is_empty() && !state.keep_alive);
    }
}
