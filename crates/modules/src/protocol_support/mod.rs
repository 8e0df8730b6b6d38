//! Answers OPTIONS and TRACE, and adds the configured headers to every response.
//!
//! **What it does.** `customHeaders` go out with every response, `redirectHeaders` with redirects; with
//! `allowKeepAlive="false"` each connection ends with its response. As a handler it answers OPTIONS with the methods of
//! the server and TRACE with an echo of the request.
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
//! **Differs from IIS.** The echo of TRACE leaves out `Cookie`, `Authorization` and `Proxy-Authorization`, and no stock
//! header is added.
//!
//! **See also.** [`custom_error`](crate::custom_error).

#[cfg(test)]
mod tests;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;

/// What a folder of files understands (features 14.5).
const METHODS: &str = "OPTIONS, TRACE, GET, HEAD, POST";

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
            "TRACE" => echo(context),
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

/// The request as it came, without what must not be seen by scripts (RFC 9110 section 9.3.8).
fn echo(context: &mut HttpContext) {
    let request = &context.request;
    let mut body = Vec::with_capacity(512);
    body.extend_from_slice(b"TRACE ");
    body.extend_from_slice(request.raw_target());
    let (major, minor) = request.version();
    body.extend_from_slice(format!(" HTTP/{major}.{minor}\r\n").as_bytes());
    for (id, name, value) in request.headers.iter_with_id() {
        if matches!(
            id,
            Some(HeaderId::COOKIE | HeaderId::AUTHORIZATION | HeaderId::PROXY_AUTHORIZATION)
        ) {
            continue;
        }
        body.extend_from_slice(name);
        body.extend_from_slice(b": ");
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"\r\n");
    let response = &mut context.response;
    response.headers.set(HeaderId::CONTENT_TYPE, "message/http");
    response.write(body);
}
