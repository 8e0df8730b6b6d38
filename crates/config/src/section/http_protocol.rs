//! `system.webServer/httpProtocol`: keep-alive and headers that are added to responses.

use crate::element::{Attributes as _, EffectiveElement};

/// Protocol settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpProtocol {
    /// Connections may stay open.
    pub allow_keep_alive: bool,
    /// Headers for every response: name and value.
    pub custom_headers: Vec<(String, String)>,
    /// Headers for redirections: name and value.
    pub redirect_headers: Vec<(String, String)>,
}

impl HttpProtocol {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/httpProtocol";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let headers = |name: &str| {
            e.child_or_unset(name)
                .items()
                .iter()
                .map(|i| (i.text("name"), i.text("value")))
                .collect()
        };
        Self {
            allow_keep_alive: e.boolean("allowKeepAlive"),
            custom_headers: headers("customHeaders"),
            redirect_headers: headers("redirectHeaders"),
        }
    }
}
