//! WebSockets (RFC 6455): the handshake, the frames, and messages for modules in Rust.
//!
//! ```
//! use sluicegate_pipeline::prelude::*;
//! use sluicegate_pipeline::web_socket::{WebSocket, WebSocketOptions};
//!
//! /// Sends every message back.
//! struct Echo;
//!
//! impl Module for Echo {
//!     fn registration(&self) -> Registration {
//!         Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
//!     }
//!
//!     fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
//!         match context.accept_web_socket(&WebSocketOptions::default()) {
//!             Ok(socket) => Outcome::wait(echo(socket), |_, ()| Outcome::Finish),
//!             // The response says why.
//!             Err(_) => Outcome::Finish,
//!         }
//!     }
//! }
//!
//! async fn echo(mut socket: WebSocket) {
//!     while let Ok(Some(message)) = socket.receive().await {
//!         if socket.send(&message).await.is_err() {
//!             break;
//!         }
//!     }
//! }
//! ```

mod channel;
mod close;
mod deflate;
mod frame;
mod handshake;
mod message;
mod reader;
mod utf8;
mod violation;

use std::sync::Arc;
use std::time::Duration;

pub use channel::{Channel, Received, WebSocketError};
pub use close::{CloseStatus, REASON_BYTES_MAX, may_be_sent};
pub use handshake::{Handshake, HandshakeError};
pub use message::{Message, Receiver, Sender, WebSocket};
pub use reader::Fragment;
pub use violation::Violation;

use crate::context::HttpContext;
use crate::host::{Sent, WaitMode};
use deflate::{Agreement, Deflater, Inflater};

/// The stock `receiveBufferLimit`.
const MESSAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What `WebSocketModule` found at the beginning of a request that asks for a WebSocket; kept in the request's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// `<webSocket enabled>`.
    pub is_enabled: bool,
    /// `pingInterval`; `None` for no pings.
    pub ping_interval: Option<Duration>,
    /// `receiveBufferLimit`, in bytes.
    pub receive_buffer_limit: usize,
}

/// How a module wants a WebSocket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebSocketOptions {
    /// The sub-protocol to answer, one of [`Handshake::protocols`].
    pub protocol: Option<String>,
    /// The longest message that is received, in bytes; by default the configured `receiveBufferLimit`. A longer one ends
    /// the connection with status 1009.
    pub message_max: Option<usize>,
    /// Messages are never compressed, whatever the client offers.
    pub without_compression: bool,
}

impl HttpContext {
    /// Answers the request's handshake with 101 and takes the connection over. If it cannot be granted, the response has
    /// become the refusal.
    ///
    /// # Errors
    /// [`HandshakeError`].
    pub fn accept_web_socket(
        &mut self,
        options: &WebSocketOptions,
    ) -> Result<WebSocket, HandshakeError> {
        self.try_accept(options)
            .inspect_err(|error| error.refuse(&mut self.response))
    }

    fn try_accept(&mut self, options: &WebSocketOptions) -> Result<WebSocket, HandshakeError> {
        let offer = self.state::<Offer>().copied();
        if offer.is_some_and(|offer| !offer.is_enabled) {
            return Err(HandshakeError::Disabled);
        }
        let handshake = Handshake::of(&self.request)?;
        if self.response.headers_sent() {
            return Err(HandshakeError::Impossible);
        }
        let agreement = (!options.without_compression)
            .then(|| self.request.headers.get_by_name("Sec-WebSocket-Extensions"))
            .flatten()
            .and_then(|offers| Agreement::accept(&String::from_utf8_lossy(offers)));
        let response = &mut self.response;
        response.clear_entity();
        response.set_status(101, "Switching Protocols", 0);
        handshake.complete(response);
        if let Some(protocol) = &options.protocol {
            let _ =
                response
                    .headers
                    .set_by_name("Sec-WebSocket-Protocol", protocol.as_bytes(), true);
        }
        if let Some(agreement) = &agreement {
            let _ = response.headers.set_by_name(
                "Sec-WebSocket-Extensions",
                agreement.answer().as_bytes(),
                true,
            );
        }
        if self.flush(true, WaitMode::Poll) == Sent::Failed {
            return Err(HandshakeError::Impossible);
        }
        let stream = self.upgraded_stream().ok_or(HandshakeError::Impossible)?;
        let channel = Channel::with_inflater(
            stream,
            offer.and_then(|offer| offer.ping_interval),
            true,
            agreement.as_ref().map(Inflater::new),
        );
        let message_max = options
            .message_max
            .or_else(|| offer.map(|offer| offer.receive_buffer_limit))
            .unwrap_or(MESSAGE_BYTES_MAX);
        Ok(WebSocket::new(
            Arc::clone(&channel),
            channel,
            agreement.as_ref().map(Deflater::new),
            message_max,
        ))
    }
}
