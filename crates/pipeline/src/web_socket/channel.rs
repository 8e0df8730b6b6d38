//! One WebSocket over one upgraded connection: fragments in and out from any thread, pings answered on the way.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::close::CloseStatus;
use super::deflate::Inflater;
use super::frame::{Opcode, encode};
use super::reader::{Fragment, Reader, Step};
use super::violation::Violation;
use crate::upgrade::{Keeper, UpgradedStream};

/// The most payload of one of our frames: what is longer goes as several, so that a pong need not wait for all of it.
const FRAME_BYTES_MAX: usize = 128 * 1024;
/// How long the client may take to answer our close.
const CLOSE_TIME: Duration = Duration::from_secs(5);

/// Why an operation on a WebSocket failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebSocketError {
    /// The connection is gone, without a close frame before.
    #[error("the connection was lost")]
    Lost,
    /// We have sent a close frame: nothing may follow it.
    #[error("the WebSocket is closed")]
    Closed,
    /// The client broke the protocol; it has been told.
    #[error(transparent)]
    Violation(#[from] Violation),
}

impl From<io::Error> for WebSocketError {
    fn from(_: io::Error) -> Self {
        Self::Lost
    }
}

/// What a read found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// A part of a message.
    Data(Fragment),
    /// The client has sent a close frame; [`Channel::close_status`] tells which.
    Close,
}

/// How the incoming side ended.
#[derive(Clone, Copy)]
enum Failure {
    Lost,
    Violation(Violation),
}

impl From<Failure> for WebSocketError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Lost => Self::Lost,
            Failure::Violation(violation) => Self::Violation(violation),
        }
    }
}

struct Incoming {
    /// Bytes that the reader has not taken, from `start` on.
    staged: Vec<u8>,
    start: usize,
    reader: Reader,
    /// A ping that has not been answered: the newest one counts (section 5.5.3).
    pong_due: Option<Vec<u8>>,
    failure: Option<Failure>,
}

#[derive(Default)]
struct Outgoing {
    in_message: bool,
    is_closed: bool,
}

/// The two directions of a WebSocket. One read and one write may be under way at a time.
pub struct Channel {
    stream: Arc<dyn UpgradedStream>,
    incoming: Mutex<Incoming>,
    outgoing: Mutex<Outgoing>,
    peer_close: Mutex<Option<CloseStatus>>,
    /// A close is answered at once, not by whoever reads it.
    answers_close: bool,
}

impl Channel {
    /// A WebSocket over `stream`, whose handshake is done. The clock of the connection sends a ping each `ping_interval`.
    #[must_use]
    pub fn new(
        stream: Arc<dyn UpgradedStream>,
        ping_interval: Option<Duration>,
        answers_close: bool,
    ) -> Arc<Self> {
        Self::with_inflater(stream, ping_interval, answers_close, None)
    }

    pub(crate) fn with_inflater(
        stream: Arc<dyn UpgradedStream>,
        ping_interval: Option<Duration>,
        answers_close: bool,
        inflater: Option<Inflater>,
    ) -> Arc<Self> {
        let channel = Arc::new(Self {
            stream,
            incoming: Mutex::new(Incoming {
                staged: Vec::new(),
                start: 0,
                reader: Reader::new(inflater),
                pong_due: None,
                failure: None,
            }),
            outgoing: Mutex::default(),
            peer_close: Mutex::default(),
            answers_close,
        });
        let keeper: Arc<dyn Keeper> = Arc::clone(&channel) as _;
        channel
            .stream
            .set_keeper(ping_interval, Arc::downgrade(&keeper));
        channel
    }

    /// The connection below.
    #[must_use]
    pub fn stream(&self) -> &Arc<dyn UpgradedStream> {
        &self.stream
    }

    /// Reads a part of a message into `buffer`, which is not empty. Control frames are dealt with on the way. After a close
    /// frame every read finds the close.
    ///
    /// # Errors
    /// [`WebSocketError`]; the connection is of no more use then.
    pub fn poll_read(
        &self,
        cx: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<Result<Received, WebSocketError>> {
        let mut guard = lock(&self.incoming);
        let incoming = &mut *guard;
        loop {
            if let Some(body) = &incoming.pong_due {
                // Who does not take his pongs is not read: pings cannot pile up output.
                if let Err(error) = ready!(self.stream.poll_ready(cx)) {
                    incoming.failure = Some(Failure::Lost);
                    return Poll::Ready(Err(error.into()));
                }
                let _ = self.push_control(Opcode::Pong, body);
                incoming.pong_due = None;
            }
            if lock(&self.peer_close).is_some() {
                return Poll::Ready(Ok(Received::Close));
            }
            if let Some(failure) = incoming.failure {
                return Poll::Ready(Err(failure.into()));
            }
            let input = &mut incoming.staged[incoming.start..];
            let (used, step) = match incoming.reader.step(input, buffer) {
                Ok(found) => found,
                Err(violation) => {
                    incoming.failure = Some(Failure::Violation(violation));
                    self.fail(violation.code, violation.what);
                    continue;
                }
            };
            incoming.start += used;
            match step {
                Step::Data(fragment) => return Poll::Ready(Ok(Received::Data(fragment))),
                Step::Ping(body) => incoming.pong_due = Some(body),
                Step::Pong => {}
                Step::Close(status) => {
                    if self.answers_close {
                        let _ = self.send_close(status.code, "");
                    }
                    *lock(&self.peer_close) = Some(status);
                }
                Step::More => {
                    incoming.staged.drain(..incoming.start);
                    incoming.start = 0;
                    if incoming.staged.is_empty() {
                        // An idle connection holds no buffer.
                        incoming.staged = Vec::new();
                    }
                    match ready!(self.stream.poll_read(cx, &mut incoming.staged)) {
                        Ok(0) | Err(_) => incoming.failure = Some(Failure::Lost),
                        Ok(_) => {}
                    }
                }
            }
        }
    }

    /// Writes a part of a message: `data` from `*done` on, which moves as parts of it are taken, so that the same call can
    /// be made again. Ready once all of it is with the transport.
    ///
    /// # Errors
    /// [`WebSocketError::Closed`] after our close frame, else the connection is gone.
    pub fn poll_write(
        &self,
        cx: &mut Context<'_>,
        data: &[u8],
        done: &mut usize,
        is_text: bool,
        is_final: bool,
    ) -> Poll<Result<(), WebSocketError>> {
        self.poll_write_frames(cx, data, done, is_text, is_final, false)
    }

    pub(crate) fn poll_write_frames(
        &self,
        cx: &mut Context<'_>,
        data: &[u8],
        done: &mut usize,
        is_text: bool,
        is_final: bool,
        is_compressed: bool,
    ) -> Poll<Result<(), WebSocketError>> {
        loop {
            ready!(self.stream.poll_ready(cx))?;
            let mut outgoing = lock(&self.outgoing);
            if outgoing.is_closed {
                return Poll::Ready(Err(WebSocketError::Closed));
            }
            let rest = data.get(*done..).unwrap_or_default();
            let piece = &rest[..rest.len().min(FRAME_BYTES_MAX)];
            let is_last = piece.len() == rest.len();
            let opcode = match (outgoing.in_message, is_text) {
                (true, _) => Opcode::Continuation,
                (false, true) => Opcode::Text,
                (false, false) => Opcode::Binary,
            };
            let (header, size) = encode(
                opcode,
                is_final && is_last,
                is_compressed && !outgoing.in_message,
                piece.len(),
            );
            self.stream.push(&[&header[..size], piece])?;
            outgoing.in_message = !(is_final && is_last);
            drop(outgoing);
            *done += piece.len();
            if is_last {
                return Poll::Ready(Ok(()));
            }
        }
    }

    /// Sends a close frame; the client has five seconds to answer it once somebody calls [`Channel::expect_close`].
    ///
    /// # Errors
    /// [`WebSocketError::Closed`] if one was sent before, else the connection is gone.
    pub fn send_close(&self, code: u16, reason: &str) -> Result<(), WebSocketError> {
        let mut outgoing = lock(&self.outgoing);
        if outgoing.is_closed {
            return Err(WebSocketError::Closed);
        }
        outgoing.is_closed = true;
        let body = CloseStatus::body(code, reason);
        let (header, size) = encode(Opcode::Close, true, false, body.len());
        self.stream.push(&[&header[..size], &body])?;
        Ok(())
    }

    /// True after [`Channel::send_close`].
    #[must_use]
    pub fn is_close_sent(&self) -> bool {
        lock(&self.outgoing).is_closed
    }

    /// The connection ends soon even if the client does not answer our close frame.
    pub fn expect_close(&self) {
        self.stream.close_within(CLOSE_TIME);
    }

    /// Ready when all that was written is with the operating system.
    ///
    /// # Errors
    /// [`WebSocketError::Lost`].
    pub fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<Result<(), WebSocketError>> {
        self.stream.poll_flush(cx).map_err(WebSocketError::from)
    }

    /// How the client closed; `None` before its close frame has been read.
    #[must_use]
    pub fn close_status(&self) -> Option<CloseStatus> {
        lock(&self.peer_close).clone()
    }

    /// The request ends: a client that has not been told gets a close frame rather than a broken connection.
    pub fn end(&self) {
        let answer = lock(&self.peer_close)
            .as_ref()
            .map_or(1000, |status| status.code);
        let _ = self.send_close(answer, "");
    }

    /// Ends the connection because of what the client did (section 7.1.7).
    pub(crate) fn fail(&self, code: u16, reason: &str) {
        let _ = self.send_close(code, reason);
        self.stream.close();
    }

    fn push_control(&self, opcode: Opcode, body: &[u8]) -> Result<(), WebSocketError> {
        let outgoing = lock(&self.outgoing);
        if outgoing.is_closed {
            return Err(WebSocketError::Closed);
        }
        let (header, size) = encode(opcode, true, false, body.len());
        self.stream.push(&[&header[..size], body])?;
        Ok(())
    }
}

impl Keeper for Channel {
    fn on_interval(&self) {
        let _ = self.push_control(Opcode::Ping, b"");
    }

    fn on_stop(&self) {
        let _ = self.send_close(1001, "");
        self.expect_close();
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.end();
    }
}

impl std::fmt::Debug for Channel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Channel")
            .field("peer_close", &self.close_status())
            .finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
