//! `system.webServer/security/authentication/anonymousAuthentication`: who a request without credentials is.

use crate::element::{Attributes as _, EffectiveElement};

/// Anonymous access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnonymousAuthentication {
    /// Anonymous requests are let in.
    pub enabled: bool,
    /// The account; empty means the identity of the pool (R40).
    pub user_name: String,
}

impl AnonymousAuthentication {
    /// Path of the section.
    pub const PATH: &'static str =
        "system.webServer/security/authentication/anonymousAuthentication";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            user_name: e.text("userName"),
        }
    }
}
