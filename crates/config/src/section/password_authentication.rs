//! `basicAuthentication` and `digestAuthentication`: users with passwords.

use super::optional;
use crate::element::{Attributes as _, EffectiveElement};

/// The `Basic` scheme at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BasicAuthentication {
    /// It is offered and understood.
    pub enabled: bool,
    /// What the client shows its user; `None` for the host name.
    pub realm: Option<String>,
    /// The domain of names without one.
    pub default_logon_domain: Option<String>,
    /// Users and their password hashes, as written.
    pub user_file: Option<String>,
    /// Roles and their members, as written.
    pub group_file: Option<String>,
}

impl BasicAuthentication {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/authentication/basicAuthentication";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            realm: optional(e.text("realm")),
            default_logon_domain: optional(e.text("defaultLogonDomain")),
            user_file: optional(e.text("userFile")),
            group_file: optional(e.text("groupFile")),
        }
    }
}

/// The `Digest` scheme at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DigestAuthentication {
    /// It is offered and understood.
    pub enabled: bool,
    /// The realm that the hashes of the user file were made for; `None` for the host name.
    pub realm: Option<String>,
    /// Users and the hashes of their names, realms and passwords, as written.
    pub user_file: Option<String>,
    /// Roles and their members, as written.
    pub group_file: Option<String>,
}

impl DigestAuthentication {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/authentication/digestAuthentication";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            realm: optional(e.text("realm")),
            user_file: optional(e.text("userFile")),
            group_file: optional(e.text("groupFile")),
        }
    }
}
