//! `system.webServer/security/authorization`: who may use a URL.

use super::schema_enum;
use crate::element::{Attributes as _, EffectiveElement};
use crate::source::Origin;

schema_enum! {
    /// What a rule does with those it matches.
    AccessType {
        /// They are let in.
        Allow = 0,
        /// They are refused.
        Deny = 1,
    } else Deny
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationRule {
    /// What it does.
    pub access_type: AccessType,
    /// Account names, `*` for all, `?` for anonymous.
    pub users: Vec<String>,
    /// Group names.
    pub roles: Vec<String>,
    /// Methods; empty for all.
    pub verbs: Vec<String>,
    /// How deep the file stands that wrote it: 0 for `applicationHost.config`.
    pub level: usize,
    /// Where it was written.
    pub origin: Option<Origin>,
}

/// The rules in effective order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Login pages of forms authentication are exempt.
    pub bypass_login_pages: bool,
    /// Inherited ones first.
    pub rules: Vec<AuthorizationRule>,
}

impl Authorization {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/authorization";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let rule = |i: &EffectiveElement| AuthorizationRule {
            access_type: AccessType::of(i.number("accessType")),
            users: i.names("users"),
            roles: i.names("roles"),
            verbs: i.names("verbs"),
            level: i.level(),
            origin: i.origin().cloned(),
        };
        Self {
            bypass_login_pages: e.boolean("bypassLoginPages"),
            rules: e.items().iter().map(rule).collect(),
        }
    }
}
