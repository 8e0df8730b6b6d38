//! `system.applicationHost/webLimits`: limits of all connections.

use std::time::Duration;

use crate::element::{Attributes as _, EffectiveElement};

/// Limits of all connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebLimits {
    /// Time a connection may be idle.
    pub connection_timeout: Duration,
    /// Time for all headers of a request; zero for no limit of its own.
    pub header_wait_timeout: Duration,
    /// Bytes per second for the whole server; `None` for no limit.
    pub max_global_bandwidth: Option<u32>,
    /// Slowest reading of a response that is tolerated, in bytes per second; 0 for no limit.
    pub min_bytes_per_second: u32,
}

impl WebLimits {
    /// Path of the section.
    pub const PATH: &'static str = "system.applicationHost/webLimits";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            connection_timeout: e.time_span("connectionTimeout"),
            header_wait_timeout: e.time_span("headerWaitTimeout"),
            max_global_bandwidth: Some(e.uint("maxGlobalBandwidth")).filter(|n| *n != u32::MAX),
            min_bytes_per_second: e.uint("minBytesPerSecond"),
        }
    }
}
