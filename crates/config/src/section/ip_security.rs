//! `system.webServer/security/ipSecurity` and `dynamicIpSecurity`: which addresses are refused.

use std::time::Duration;

use super::schema_enum;
use crate::element::{Attributes as _, EffectiveElement};

schema_enum! {
    /// What a refused client gets.
    DenyAction {
        /// The connection is reset and nothing is sent.
        AbortRequest = 0,
        /// 401.
        Unauthorized = 401,
        /// 403.
        Forbidden = 403,
        /// 404.
        NotFound = 404,
    } else Forbidden
}

/// One entry of `ipSecurity`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IpRule {
    /// An address, or an address with a prefix length (`10.0.0.0/8`); empty for an entry by name.
    pub ip_address: String,
    /// A mask such as `255.255.0.0`, or a prefix length.
    pub subnet_mask: String,
    /// A host name, `*.example.com` with all below it; empty for an entry by address.
    pub domain_name: String,
    /// It lets in.
    pub allowed: bool,
}

/// The list of addresses at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IpSecurity {
    /// Names of clients are looked up for entries by name.
    pub enable_reverse_dns: bool,
    /// Clients that no entry names are let in.
    pub allow_unlisted: bool,
    /// `X-Forwarded-For` is looked at too.
    pub enable_proxy_mode: bool,
    /// What a refused client gets.
    pub deny_action: DenyAction,
    /// In effective order.
    pub rules: Vec<IpRule>,
}

impl IpSecurity {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/ipSecurity";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let rule = |i: &EffectiveElement| IpRule {
            ip_address: i.text("ipAddress"),
            subnet_mask: i.text("subnetMask"),
            domain_name: i.text("domainName"),
            allowed: i.boolean("allowed"),
        };
        Self {
            enable_reverse_dns: e.boolean("enableReverseDns"),
            allow_unlisted: e.boolean("allowUnlisted"),
            enable_proxy_mode: e.boolean("enableProxyMode"),
            deny_action: DenyAction::of(e.number("denyAction")),
            rules: e.items().iter().map(rule).collect(),
        }
    }
}

/// Limits for each address at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DynamicIpSecurity {
    /// What a refused client gets.
    pub deny_action: DenyAction,
    /// Clients are told apart by `X-Forwarded-For`.
    pub enable_proxy_mode: bool,
    /// Nobody is refused; the log says who would have been.
    pub enable_logging_only_mode: bool,
    /// How many requests of one client may run at one time.
    pub max_concurrent_requests: Option<u32>,
    /// How many requests one client may make in a period.
    pub max_request_rate: Option<(u32, Duration)>,
}

impl DynamicIpSecurity {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/security/dynamicIpSecurity";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let concurrent = e.child_or_unset("denyByConcurrentRequests");
        let rate = e.child_or_unset("denyByRequestRate");
        let interval = Duration::from_millis(rate.uint("requestIntervalInMilliseconds").into());
        Self {
            deny_action: DenyAction::of(e.number("denyAction")),
            enable_proxy_mode: e.boolean("enableProxyMode"),
            enable_logging_only_mode: e.boolean("enableLoggingOnlyMode"),
            max_concurrent_requests: concurrent
                .boolean("enabled")
                .then(|| concurrent.uint("maxConcurrentRequests")),
            max_request_rate: rate
                .boolean("enabled")
                .then(|| (rate.uint("maxRequests"), interval)),
        }
    }
}
