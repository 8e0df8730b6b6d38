//! Whole messages over a WebSocket, for modules in Rust.

use std::future::poll_fn;
use std::sync::Arc;

use super::channel::{Channel, Received, WebSocketError};
use super::close::CloseStatus;
use super::deflate::Deflater;
use super::violation::Violation;

/// Bytes by which the buffer of a message grows.
const STEP_BYTES: usize = 16 * 1024;

/// A whole message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Text, which always is UTF-8.
    Text(String),
    /// Bytes.
    Binary(Vec<u8>),
}

impl Message {
    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes.as_slice(),
        }
    }
}

/// The receiving half. Pings are answered and a close is acknowledged while somebody waits in [`Receiver::receive`].
#[derive(Debug)]
pub struct Receiver {
    channel: Arc<Channel>,
    message_max: usize,
    partial: Vec<u8>,
    filled: usize,
}

impl Receiver {
    /// The next message; `None` once the client has closed. A future that is dropped loses nothing: the next call goes on
    /// where it was.
    ///
    /// # Errors
    /// [`WebSocketError`]: the connection is lost, or the client broke the protocol or a limit (1009).
    pub async fn receive(&mut self) -> Result<Option<Message>, WebSocketError> {
        loop {
            if self.filled == self.partial.len() {
                let more = (self.filled / 2).max(STEP_BYTES);
                self.partial.resize(self.filled + more, 0);
            }
            let (channel, room) = (&self.channel, &mut self.partial[self.filled..]);
            let fragment = match poll_fn(|cx| channel.poll_read(cx, room)).await? {
                Received::Data(fragment) => fragment,
                Received::Close => return Ok(None),
            };
            self.filled += fragment.length;
            if self.filled > self.message_max {
                // Threats W05, W07: before more of it is kept.
                let violation = Violation::too_big();
                self.channel.fail(violation.code, violation.what);
                return Err(violation.into());
            }
            if fragment.is_final {
                let mut bytes = std::mem::take(&mut self.partial);
                bytes.truncate(self.filled);
                bytes.shrink_to_fit();
                self.filled = 0;
                return Ok(Some(if fragment.is_text {
                    Message::Text(String::from_utf8(bytes).map_err(|_| Violation::text())?)
                } else {
                    Message::Binary(bytes)
                }));
            }
        }
    }

    /// How the client closed; `None` before it did.
    #[must_use]
    pub fn close_status(&self) -> Option<CloseStatus> {
        self.channel.close_status()
    }
}

/// The sending half.
pub struct Sender {
    channel: Arc<Channel>,
    deflater: Option<Deflater>,
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender")
            .field("compresses", &self.deflater.is_some())
            .finish_non_exhaustive()
    }
}

impl Sender {
    /// Sends a message and waits while the client takes it more slowly than it is made. A future that is dropped in the
    /// middle of a long message leaves the WebSocket of no use for others.
    ///
    /// # Errors
    /// [`WebSocketError::Closed`] after a close frame in either direction, else the connection is lost.
    pub async fn send(&mut self, message: &Message) -> Result<(), WebSocketError> {
        let bytes = message.as_bytes();
        let compressed = match &mut self.deflater {
            // Also the short ones: not every client takes both kinds on one connection.
            Some(deflater) => deflater.deflate(bytes),
            None => None,
        };
        let is_compressed = compressed.is_some();
        let data = compressed.as_deref().unwrap_or(bytes);
        let is_text = matches!(message, Message::Text(_));
        let mut done = 0;
        let channel = &self.channel;
        poll_fn(|cx| channel.poll_write_frames(cx, data, &mut done, is_text, true, is_compressed))
            .await
    }

    /// Sends a close frame. [`Receiver::receive`] gives `None` when the client has answered it, or fails when the client
    /// takes more than five seconds for that.
    ///
    /// # Errors
    /// As [`Sender::send`].
    pub fn close(&mut self, code: u16, reason: &str) -> Result<(), WebSocketError> {
        self.channel.send_close(code, reason)?;
        self.channel.expect_close();
        Ok(())
    }
}

/// A WebSocket that a module has accepted. When the request ends, so does the connection.
#[derive(Debug)]
pub struct WebSocket {
    sender: Sender,
    receiver: Receiver,
}

impl WebSocket {
    pub(crate) const fn new(
        channel: Arc<Channel>,
        other: Arc<Channel>,
        deflater: Option<Deflater>,
        message_max: usize,
    ) -> Self {
        Self {
            sender: Sender { channel, deflater },
            receiver: Receiver {
                channel: other,
                message_max,
                partial: Vec::new(),
                filled: 0,
            },
        }
    }

    /// See [`Receiver::receive`].
    ///
    /// # Errors
    /// As there.
    pub async fn receive(&mut self) -> Result<Option<Message>, WebSocketError> {
        self.receiver.receive().await
    }

    /// See [`Sender::send`].
    ///
    /// # Errors
    /// As there.
    pub async fn send(&mut self, message: &Message) -> Result<(), WebSocketError> {
        self.sender.send(message).await
    }

    /// Closes in order: sends a close frame and drops messages until the client has answered.
    ///
    /// # Errors
    /// The connection was lost before.
    pub async fn close(mut self, code: u16, reason: &str) -> Result<(), WebSocketError> {
        match self.sender.close(code, reason) {
            Ok(()) | Err(WebSocketError::Closed) => {}
            Err(error) => return Err(error),
        }
        while self.receive().await?.is_some() {}
        Ok(())
    }

    /// See [`Receiver::close_status`].
    #[must_use]
    pub fn close_status(&self) -> Option<CloseStatus> {
        self.receiver.close_status()
    }

    /// The two halves, for a module that sends and receives at the same time.
    #[must_use]
    pub fn split(self) -> (Sender, Receiver) {
        (self.sender, self.receiver)
    }
}
