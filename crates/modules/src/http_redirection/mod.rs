//! Sends clients of a whole path elsewhere.
//!
//! **What it does.** Answers with a redirect to the configured destination: with the rest of the path and the query
//! appended, exactly as written, or chosen by a wildcard rule.
//!
//! **IIS name.** `HttpRedirectionModule`.
//!
//! **Sections.** `system.webServer/httpRedirect`.
//!
//! **Notifications (priority).** MAP_REQUEST_HANDLER (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <httpRedirect enabled="true" destination="https://www.example.com/new" httpResponseStatus="Permanent" />
//! ```
//!
//! **Differs from IIS.** Wildcard rules are matched with the whole path, without case.
//!
//! **See also.** [`protocol_support`](crate::protocol_support), which adds `redirectHeaders`.

mod destination;
mod node;
#[cfg(test)]
mod tests;

use sluicegate_config::Effective;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;
use destination::Target;

/// `HttpRedirectionModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct HttpRedirection;

impl Module for HttpRedirection {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::MAP_REQUEST_HANDLER)
    }

    fn on_map_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let is_enabled = context
            .config::<Effective>()
            .is_some_and(|effective| effective.http_redirect.enabled);
        if !is_enabled {
            return Outcome::Continue;
        }
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let Some(location) = location(
            &effective,
            context.request.path(),
            &String::from_utf8_lossy(context.request.query()),
        ) else {
            return Outcome::Continue;
        };
        let status = effective.http_redirect.http_response_status;
        context.response.redirect(&location, None);
        // Features 12.4b: the phrases that clients of IIS see.
        let reason = match status {
            301 => "Moved Permanently",
            308 => "Redirected Permanently",
            _ => "Redirect",
        };
        context.response.set_status(status, reason, 0);
        Outcome::Finish
    }
}

/// Where the section sends a request for a decoded path; the query comes without its `?`. `None` does not redirect.
#[must_use]
pub fn location(effective: &Effective, path: &str, query: &str) -> Option<String> {
    if !effective.http_redirect.enabled {
        return None;
    }
    let node = node::depth(effective);
    destination::location(&effective.http_redirect, &Target { path, query, node })
}
