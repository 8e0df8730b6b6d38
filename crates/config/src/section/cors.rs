//! `system.webServer/cors`: which other origins may use a path from scripts.

use crate::element::{Attributes as _, EffectiveElement};

/// What one origin, or several by a pattern, may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorsOrigin {
    /// `https://www.example.com`, `https://*.example.com` or `*`.
    pub origin: String,
    /// It may use the path at all.
    pub allowed: bool,
    /// With cookies and credentials.
    pub allow_credentials: bool,
    /// Seconds for which a client may remember the answer; negative to say nothing.
    pub max_age: i64,
    /// Whatever headers it asks for are allowed.
    pub allow_all_requested_headers: bool,
    /// Request headers that it may send.
    pub allow_headers: Vec<String>,
    /// Methods that it may use.
    pub allow_methods: Vec<String>,
    /// Response headers that its scripts may read.
    pub expose_headers: Vec<String>,
}

/// Cross-origin requests at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cors {
    /// The section acts.
    pub enabled: bool,
    /// Origins that may not are refused; else they are served without the headers that let them read the answer.
    pub fail_unlisted_origins: bool,
    /// In effective order.
    pub origins: Vec<CorsOrigin>,
}

impl Cors {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/cors";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let names = |i: &EffectiveElement, list: &str, attribute: &str| {
            i.child_or_unset(list)
                .items()
                .iter()
                .map(|item| item.text(attribute))
                .collect()
        };
        let origin = |i: &EffectiveElement| CorsOrigin {
            origin: i.text("origin"),
            allowed: i.boolean("allowed"),
            allow_credentials: i.boolean("allowCredentials"),
            max_age: i.number("maxAge"),
            allow_all_requested_headers: i
                .child_or_unset("allowHeaders")
                .boolean("allowAllRequestedHeaders"),
            allow_headers: names(i, "allowHeaders", "header"),
            allow_methods: names(i, "allowMethods", "method"),
            expose_headers: names(i, "exposeHeaders", "header"),
        };
        Self {
            enabled: e.boolean("enabled"),
            fail_unlisted_origins: e.boolean("failUnlistedOrigins"),
            origins: e.items().iter().map(origin).collect(),
        }
    }
}
