//! Refuses requests by their form, before anything else looks at them.
//!
//! **What it does.** Checks path, query, method, headers and announced body length against the lists and limits of the
//! section. A refusal is 404 with a sub-status that names the check; the description names the setting.
//!
//! **IIS name.** `RequestFilteringModule`.
//!
//! **Sections.** `system.webServer/security/requestFiltering`.
//!
//! **Notifications (priority).** BEGIN_REQUEST (HIGH).
//!
//! **Example.**
//! ```xml
//! <requestFiltering>
//!   <requestLimits maxAllowedContentLength="1048576" />
//!   <hiddenSegments><add segment="private" /></hiddenSegments>
//! </requestFiltering>
//! ```
//!
//! **Differs from IIS.** Too large a body is 413.1 and too long a header 431, as in current releases (R231). Names that
//! Win32 would twist (`con`, `name.`, `name:stream`, wildcards) are refused with 404.0 on every system. Hidden segments
//! come before extensions, so that `web.config` is 404.8 however it is spelt. `removeServerHeader` is read by the
//! transport, which writes that header. The limit of a chunked body is the transport's too.
//!
//! **See also.** [`static_file`](crate::static_file).

mod filter;
mod query;
mod rule;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use sluicegate_config::section::request_filtering::RequestFiltering as Section;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::escape_html;

use crate::per_configuration::{PerConfiguration, effective};
pub use filter::Refusal;
use filter::{Filter, PathVerdict};

/// `RequestFilteringModule`.
#[derive(Default)]
pub struct RequestFiltering {
    filters: PerConfiguration<Filter>,
}

/// What is known about a URL once its first request was checked.
struct Checked {
    filter: Arc<Filter>,
    path: PathVerdict,
}

impl Module for RequestFiltering {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST)
            .priority(Notifications::BEGIN_REQUEST, Priority::High)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let Some(checked) = self.checked(context) else {
            // Without configuration nobody can say what is allowed.
            context.response.set_error(500, 19, 0);
            return Outcome::Finish;
        };
        match checked.judge(&context.request) {
            None => Outcome::Continue,
            Some(refusal) => {
                refuse(context, &refusal);
                Outcome::Finish
            }
        }
    }
}

impl RequestFiltering {
    fn checked(&self, context: &HttpContext) -> Option<Arc<Checked>> {
        let url = context.url_info()?;
        if let Some(checked) = url.extensions.get::<Checked>() {
            return Some(checked);
        }
        let effective = effective(context)?;
        let filter = self
            .filters
            .get(&effective, |e| Filter::new(&e.request_filtering));
        let path = filter.judge(context.request.path());
        Some(
            url.extensions
                .get_or_insert_with(|| Checked { filter, path }),
        )
    }
}

/// Why the module refuses a request with this section in force; `None` if it lets it through.
#[must_use]
pub fn verdict(section: &Section, request: &Request) -> Option<Refusal> {
    let filter = Arc::new(Filter::new(section));
    let path = filter.judge(request.path());
    Checked { filter, path }.judge(request)
}

impl Checked {
    /// True for nearly every request: its path is fine, nothing of it is long, and no list would be looked through.
    fn lets_pass(&self, request: &Request) -> bool {
        let filter = &*self.filter;
        filter.lists_nothing
            && self.path.refuses_nothing()
            && request.raw_target().len() <= filter.url_max.min(filter.query_max)
            && request.content_length().unwrap_or(0) <= filter.content_length_max
            && request.query().is_empty()
    }

    /// The checks in the order of features 18.15.
    fn judge(&self, request: &Request) -> Option<Refusal> {
        if self.lets_pass(request) {
            return None;
        }
        if let Some(refusal) = &self.path.first {
            return Some(refusal.clone());
        }
        let filter = &*self.filter;
        if let Some(refusal) = too_long(filter, request) {
            return Some(refusal);
        }
        // The list is empty for nearly everybody; only then does it matter who asks.
        let is_webdav = is_webdav(request);
        if let Some(refusal) = denied_verb(filter, request, is_webdav) {
            return Some(refusal);
        }
        if let Some(refusal) = &self.path.second[usize::from(is_webdav)] {
            return Some(refusal.clone());
        }
        query::denied_sequence(filter, request.query()).or_else(|| {
            let rule = filter.rules.iter().find(|rule| rule.refuses(request))?;
            let text = format!("the filtering rule {} refuses the request", rule.name);
            Some(Refusal::new(404, 19, text))
        })
    }
}

/// Features 18.7, 18.8.
fn too_long(filter: &Filter, request: &Request) -> Option<Refusal> {
    let over = |status, sub_status, what: &str, limit: u64| {
        let text = format!("{what} is over the limit of {limit} bytes");
        Some(Refusal::new(status, sub_status, text))
    };
    if request.raw_path().len() > filter.url_max {
        return over(404, 14, "the path (maxUrl)", filter.url_max as u64);
    }
    if request.query().len() > filter.query_max {
        return over(
            404,
            15,
            "the query (maxQueryString)",
            filter.query_max as u64,
        );
    }
    if request.content_length().unwrap_or(0) > filter.content_length_max {
        let what = "the body (maxAllowedContentLength)";
        return over(413, 1, what, filter.content_length_max);
    }
    filter.header_limits.iter().find_map(|(name, limit)| {
        let is_over = request
            .headers
            .values(name)
            .any(|value| *limit == 0 || value.len() > *limit);
        if is_over {
            over(
                431,
                0,
                &format!("the header {name} (headerLimits)"),
                *limit as u64,
            )
        } else {
            None
        }
    })
}

/// Features 18.10: methods compare with case.
fn denied_verb(filter: &Filter, request: &Request, is_webdav: bool) -> Option<Refusal> {
    if is_webdav && !filter.verbs_hold_for_webdav {
        return None;
    }
    let method = request.method();
    let is_allowed = filter
        .verbs
        .iter()
        .find(|(verb, _)| verb == method)
        .map_or(filter.allows_unlisted_verbs, |(_, allowed)| *allowed);
    (!is_allowed).then(|| Refusal::new(404, 6, format!("the method {method} is denied in verbs")))
}

/// True for the methods of WebDAV and for those that ask for a file's source.
fn is_webdav(request: &Request) -> bool {
    match request.method() {
        // The two that nearly all requests have first.
        "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" => request
            .headers
            .get(HeaderId::TRANSLATE)
            .is_some_and(|value| value.eq_ignore_ascii_case(b"f")),
        method => matches!(
            method,
            "PROPFIND" | "PROPPATCH" | "MKCOL" | "COPY" | "MOVE" | "LOCK" | "UNLOCK" | "SEARCH"
        ),
    }
}

fn refuse(context: &mut HttpContext, refusal: &Refusal) {
    let response = &mut context.response;
    response.set_error(refusal.status, refusal.sub_status, 0);
    response.set_error_description(Some(escape_html(&refusal.text)));
}
