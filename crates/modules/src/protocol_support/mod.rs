//! Answers OPTIONS and TRACE, and adds the configured headers to every response.
//!
//! **What it does.** `customHeaders` go out with every response, `redirectHeaders` with redirects; with
//! `allowKeepAlive="false"` each connection ends with its response. As a handler it answers OPTIONS with the methods of
//! the server and TRACE with 501: an echo helps attackers more than anybody else.
//!
//! **IIS name.** `ProtocolSupportModule`.
//!
//! **Sections.** `system.webServer/httpProtocol`.
//!
//! **Notifications (priority).** SEND_RESPONSE (MEDIUM); EXECUTE_REQUEST_HANDLER (MEDIUM), through the handler mappings
//! for the verbs OPTIONS and TRACE.
//!
//! **Example.**
//! ```xml
//! <httpProtocol>
//!   <customHeaders><add name="X-Frame-Options" value="DENY" /></customHeaders>
//! </httpProtocol>
//! ```
//!
//! **Differs from IIS.** TRACE cannot be switched on, and no stock header is added.
//!
//! **See also.** [`custom_error`](crate::custom_error).

#[cfg(test)]
mod tests;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;

/// What a folder of files understands (features 14.5).
const METHODS: &str = "OPTIONS, GET, HEAD, POST";

/// `ProtocolSupportModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProtocolSupport;

impl Module for ProtocolSupport {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::SEND_RESPONSE | Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        match context.request.method() {
            "OPTIONS" => {
                // A list that a module made for its own resource stands.
                let headers = &mut context.response.headers;
                if headers.get(HeaderId::ALLOW).is_none() {
                    headers.set(HeaderId::ALLOW, METHODS);
                }
                let _ = headers.set_by_name("Public", METHODS.as_bytes(), true);
            }
            // Features 14.6, threat H15: nothing of the request goes back.
            "TRACE" => context.response.set_error(501, 0, 0),
            _ => return Outcome::Continue,
        }
        context.set_request_handled();
        Outcome::Continue
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if !provider.headers_being_sent {
            return Outcome::Continue;
        }
        // Nearly every scope adds nothing: a look, and no shared count is touched.
        if context.config::<Effective>().is_none_or(adds_nothing) {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let protocol = &effective.http_protocol;
        if !protocol.allow_keep_alive {
            // Features 14.3: the transport writes the header that belongs to it.
            provider.flags |= SendFlags::DISCONNECT;
        }
        let is_redirect = matches!(context.response.status(), 301 | 302 | 303 | 307 | 308);
        let redirect_headers = is_redirect.then_some(&protocol.redirect_headers);
        let headers = &mut context.response.headers;
        for (name, value) in protocol
            .custom_headers
            .iter()
            .chain(redirect_headers.into_iter().flatten())
        {
            // Features 14.1: a header that is there already gets a second value. One that cannot be sent is left out.
            let _ = headers.set_by_name(name, value.as_bytes(), false);
        }
        Outcome::Continue
    }
}

fn adds_nothing(effective: &Effective) -> bool {
    let protocol = &effective.http_protocol;
    protocol.allow_keep_alive
        && protocol.custom_headers.is_empty()
        && protocol.redirect_headers.is_empty()
}
