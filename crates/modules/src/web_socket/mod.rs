//! Opens WebSockets for handlers, native and Rust.
//!
//! **What it does.** A handler that answers a WebSocket request with 101 gets its handshake completed: the answer to the
//! key is added, and from then on the connection belongs to the handler. A native one finds `IWebSocketContext` under
//! `websockets` in the named contexts of its request; one in Rust calls `HttpContext::accept_web_socket`. A request whose
//! handshake is wrong gets 400.11, or 426 for another version than 13, in place of the 101.
//!
//! **IIS name.** `WebSocketModule`.
//!
//! **Sections.** `system.webServer/webSocket`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (FIRST); SEND_RESPONSE (LAST, so before all others).
//!
//! **Example.**
//! ```xml
//! <webSocket pingInterval="00:00:30" receiveBufferLimit="1048576" />
//! ```
//!
//! **Differs from IIS.** `receiveBufferLimit` also is the longest message of handlers in Rust. permessage-deflate is offered
//! to those; native handlers get their frames uncompressed, as in IIS. A handler that answers the key itself is left alone,
//! so `enabled="false"` is not needed for it.
//!
//! **See also.** [`protocol_support`](crate::protocol_support).

#[cfg(test)]
mod tests;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::web_socket::{Handshake, HandshakeError, Offer};

/// `WebSocketModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebSocket;

impl Module for WebSocket {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST | Notifications::SEND_RESPONSE)
            .priority(Notifications::BEGIN_REQUEST, Priority::First)
            .priority(Notifications::SEND_RESPONSE, Priority::Last)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        // Nearly no request: one look.
        if context.request.headers.contains(HeaderId::UPGRADE)
            || context
                .config::<Effective>()
                .is_some_and(|effective| !effective.web_socket.enabled)
        {
            let offer = context.config::<Effective>().map(offer);
            if let Some(offer) = offer {
                context.set_state(offer);
            }
        }
        Outcome::Continue
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if context.response.status() != 101
            || !provider.headers_being_sent
            || !Handshake::is_asked_for(&context.request)
        {
            return Outcome::Continue;
        }
        if context
            .state::<Offer>()
            .is_some_and(|offer| !offer.is_enabled)
        {
            // The handler does without us.
            return Outcome::Continue;
        }
        match Handshake::of(&context.request) {
            Ok(handshake) => {
                handshake.complete(&mut context.response);
                provider.flags |= SendFlags::OPAQUE;
            }
            Err(error) => refuse(context, provider, error),
        }
        Outcome::Continue
    }
}

fn offer(effective: &Effective) -> Offer {
    let section = &effective.web_socket;
    Offer {
        is_enabled: section.enabled,
        ping_interval: Some(section.ping_interval).filter(|interval| !interval.is_zero()),
        receive_buffer_limit: usize::try_from(section.receive_buffer_limit).unwrap_or(usize::MAX),
    }
}

/// The 101 of a handler becomes a refusal: nothing of it has gone (threats W09, W10).
fn refuse(context: &mut HttpContext, provider: &mut SendResponseProvider, error: HandshakeError) {
    context.response.clear();
    error.refuse(&mut context.response);
    context
        .response
        .set_error_description(Some(error.to_string()));
    // Whatever the handler meant to send would have been frames.
    provider
        .flags
        .remove(SendFlags::MORE_DATA | SendFlags::OPAQUE);
    provider.flags |= SendFlags::DISCONNECT;
}
