//! `system.webServer/webSocket`: whether and how a path serves WebSockets.

use std::time::Duration;

use crate::element::{Attributes as _, EffectiveElement};

/// WebSockets at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebSocket {
    /// WebSockets are served.
    pub enabled: bool,
    /// Bytes that are received at a time; a longer message comes in pieces.
    pub receive_buffer_limit: u32,
    /// How often the client is asked whether it is there; zero for never.
    pub ping_interval: Duration,
}

impl WebSocket {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/webSocket";

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        Self {
            enabled: e.boolean("enabled"),
            receive_buffer_limit: e.uint("receiveBufferLimit"),
            ping_interval: e.time_span("pingInterval"),
        }
    }
}
