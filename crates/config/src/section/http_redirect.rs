//! `system.webServer/httpRedirect`: redirections of a whole path.

use crate::element::{Attributes as _, EffectiveElement};

/// Redirection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpRedirect {
    /// The feature is on.
    pub enabled: bool,
    /// The target.
    pub destination: String,
    /// The target is complete: nothing of the request is appended.
    pub exact_destination: bool,
    /// Only this folder, not those below it.
    pub child_only: bool,
    /// 301, 302, 307 or 308.
    pub http_response_status: u16,
    /// Patterns with targets of their own.
    pub wildcards: Vec<(String, String)>,
}

impl HttpRedirect {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/httpRedirect";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            destination: e.text("destination"),
            exact_destination: e.boolean("exactDestination"),
            child_only: e.boolean("childOnly"),
            http_response_status: u16::try_from(e.number("httpResponseStatus")).unwrap_or(302),
            wildcards: e
                .items()
                .iter()
                .map(|i| (i.text("wildcard"), i.text("destination")))
                .collect(),
        }
    }
}
