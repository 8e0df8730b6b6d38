//! Answers what scripts of other origins may do.
//!
//! **What it does.** Answers preflight requests itself with 204, before any module asks for credentials, and adds to
//! other responses the headers by which browsers let scripts of listed origins read them. The most specific entry for the
//! origin decides, whether it allows or not.
//!
//! **IIS name.** `CorsModule`.
//!
//! **Sections.** `system.webServer/cors`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (FIRST), SEND_RESPONSE (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <cors enabled="true" failUnlistedOrigins="true">
//!   <add origin="https://*.example.com" allowCredentials="true" maxAge="600">
//!     <allowMethods><add method="PUT" /></allowMethods>
//!     <allowHeaders><add header="Content-Type" /></allowHeaders>
//!   </add>
//! </cors>
//! ```
//!
//! **Differs from IIS.** `allowHeaders` is said on preflight requests, where browsers look for it. An entry for `*` never
//! allows credentials, whatever `allowCredentials` says.
//!
//! **See also.** [`protocol_support`](crate::protocol_support).

mod origin;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_config::section::cors::{Cors, CorsOrigin};
use sluicegate_pipeline::headers::{HeaderId, Headers};
use sluicegate_pipeline::prelude::*;

/// What an application may have set itself (features 31.9).
const HEADERS: [&str; 6] = [
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Headers",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
];

/// `CorsModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct CorsModule;

impl Module for CorsModule {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST | Notifications::SEND_RESPONSE)
            .priority(Notifications::BEGIN_REQUEST, Priority::First)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let Some(section) = section(context) else {
            return Outcome::Continue;
        };
        let Some(asked) = asked_origin(context) else {
            return Outcome::Continue;
        };
        let entry = origin::find(&section.origins, &asked).filter(|entry| entry.allowed);
        if entry.is_none() && section.fail_unlisted_origins {
            // Features 31.8.
            context.response.set_error(403, 0, 0);
            let text = "system.webServer/cors does not allow this origin".to_owned();
            context.response.set_error_description(Some(text));
            return Outcome::Finish;
        }
        let is_preflight = context.request.method() == "OPTIONS"
            && context
                .request
                .headers
                .get_by_name("Access-Control-Request-Method")
                .is_some();
        match entry {
            Some(_) if is_preflight => {
                // Features 31.1. The headers come at SEND_RESPONSE, with those of every other answer.
                context.response.set_status(204, "", 0);
                context.set_state(Preflight);
                Outcome::Finish
            }
            _ => Outcome::Continue,
        }
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if !provider.headers_being_sent {
            return Outcome::Continue;
        }
        let Some(section) = section(context) else {
            return Outcome::Continue;
        };
        // Features 31.3: with one answer for everybody there is nothing to vary by.
        let is_same_for_all = matches!(&section.origins[..], [only] if only.origin == "*");
        let headers = &mut context.response.headers;
        if !is_same_for_all && !section.origins.is_empty() {
            vary(headers, "Origin");
        }
        let Some(asked) = asked_origin(context) else {
            return Outcome::Continue;
        };
        let is_preflight = context.state::<Preflight>().is_some();
        let headers = &mut context.response.headers;
        for name in HEADERS {
            headers.remove_by_name(name);
        }
        let Some(entry) = origin::find(&section.origins, &asked).filter(|entry| entry.allowed)
        else {
            return Outcome::Continue;
        };
        let origin = if is_same_for_all { "*" } else { &asked };
        set(headers, "Access-Control-Allow-Origin", origin);
        if entry.allow_credentials && entry.origin != "*" {
            // Features 31.4.
            set(headers, "Access-Control-Allow-Credentials", "true");
        }
        if is_preflight {
            preflight(context, entry);
        } else if !entry.expose_headers.is_empty() {
            let names = entry.expose_headers.join(", ");
            set(headers, "Access-Control-Expose-Headers", &names);
        }
        Outcome::Continue
    }
}

/// The request is a preflight that this module answers.
struct Preflight;

fn section(context: &HttpContext) -> Option<Arc<Cors>> {
    context
        .config::<Effective>()
        .filter(|own| own.cors.enabled)
        .map(|own| Arc::clone(&own.cors))
}

/// The `Origin` of the request, if it is text.
fn asked_origin(context: &HttpContext) -> Option<String> {
    let value = context.request.headers.get_by_name("Origin")?;
    Some(std::str::from_utf8(value).ok()?.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Features 31.5 to 31.7.
fn preflight(context: &mut HttpContext, entry: &CorsOrigin) {
    if !entry.allow_methods.is_empty() {
        let names = entry.allow_methods.join(", ");
        set(
            &mut context.response.headers,
            "Access-Control-Allow-Methods",
            &names,
        );
    }
    let asked = context
        .request
        .headers
        .get_by_name("Access-Control-Request-Headers")
        .map(|value| String::from_utf8_lossy(value).into_owned());
    let headers = &mut context.response.headers;
    if entry.allow_all_requested_headers {
        vary(headers, "Access-Control-Request-Headers");
        if let Some(asked) = asked {
            set(headers, "Access-Control-Allow-Headers", &asked);
        }
    } else if !entry.allow_headers.is_empty() {
        let names = entry.allow_headers.join(", ");
        set(headers, "Access-Control-Allow-Headers", &names);
    }
    if entry.max_age >= 0 {
        set(
            headers,
            "Access-Control-Max-Age",
            &entry.max_age.to_string(),
        );
    }
}

/// What cannot be sent is left out: names come from configuration and from the client.
fn set(headers: &mut Headers, name: &str, value: &str) {
    let _ = headers.set_by_name(name, value.as_bytes(), true);
}

fn vary(headers: &mut Headers, name: &str) {
    let is_there = headers.get(HeaderId::VARY).is_some_and(|value| {
        value.split(|&byte| byte == b',').any(|own| {
            let own = own.trim_ascii();
            own == b"*" || own.eq_ignore_ascii_case(name.as_bytes())
        })
    });
    if !is_there {
        let _ = headers.set_by_id(HeaderId::VARY, name.as_bytes(), false);
    }
}
