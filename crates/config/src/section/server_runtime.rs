//! `system.webServer/serverRuntime`: limits of request handling.

use std::time::Duration;

use crate::element::{Attributes as _, EffectiveElement};

/// Limits of request handling at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerRuntime {
    /// The path is served at all.
    pub enabled: bool,
    /// Requests that an application handles at one time.
    pub app_concurrent_request_limit: u32,
    /// Largest body in bytes.
    pub max_request_entity_allowed: u32,
    /// Bytes of a body that are read before modules run.
    pub upload_read_ahead_bytes: u32,
    /// The host name for redirections; empty to use the one of the request.
    pub alternate_host_name: String,
    /// Requests within the period that make a URL count as often used.
    pub frequent_hit_threshold: u32,
    /// The period for that.
    pub frequent_hit_time_period: Duration,
}

impl ServerRuntime {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/serverRuntime";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            app_concurrent_request_limit: e.uint("appConcurrentRequestLimit"),
            max_request_entity_allowed: e.uint("maxRequestEntityAllowed"),
            upload_read_ahead_bytes: e.uint("uploadReadAheadSize"),
            alternate_host_name: e.text("alternateHostName"),
            frequent_hit_threshold: e.uint("frequentHitThreshold"),
            frequent_hit_time_period: e.time_span("frequentHitTimePeriod"),
        }
    }
}
