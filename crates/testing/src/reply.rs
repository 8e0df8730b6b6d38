//! What the client got, and what the request left behind.

use std::sync::Arc;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::provider::SendFlags;

use crate::wire::{Head, SendRecord, Wire};

/// The answer to one request.
pub struct Reply {
    /// The context after its end.
    pub context: Box<HttpContext>,
    /// Each send in order.
    pub sends: Vec<SendRecord>,
    pub(crate) wire: Arc<Wire>,
}

impl Reply {
    fn head(&self) -> Option<&Head> {
        self.sends.iter().find_map(|send| send.head.as_ref())
    }

    /// The status that was sent; 0 if nothing was.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.head().map_or(0, |head| head.status)
    }

    /// Status and sub-status as they stood when the headers went, e.g. `404.3`; `0.0` if nothing was sent.
    #[must_use]
    pub fn status_text(&self) -> String {
        self.head().map_or_else(
            || "0.0".to_owned(),
            |head| format!("{}.{}", head.status, head.sub_status),
        )
    }

    /// The reason phrase that was sent; empty if nothing was.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.head().map_or("", |head| &head.reason)
    }

    /// The first value of a header, whatever the case of its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// All header fields that were sent.
    pub fn headers(&self) -> impl Iterator<Item = (String, String)> {
        self.head()
            .into_iter()
            .flat_map(|head| &head.headers)
            .map(|(name, value)| (name.clone(), String::from_utf8_lossy(value).into_owned()))
    }

    /// The body that was sent; empty for HEAD.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        self.sends
            .iter()
            .flat_map(|send| send.body.iter().copied())
            .collect()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body()).into_owned()
    }

    /// The `Content-Length` that a transport makes of a response that goes in one send (R153); `None` if it was sent in
    /// pieces.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        match self.sends.as_slice() {
            [only] if !only.flags.contains(SendFlags::MORE_DATA) => Some(only.entity_length),
            _ => None,
        }
    }

    /// True if the last send said that nothing more will come.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.sends
            .last()
            .is_some_and(|send| !send.flags.contains(SendFlags::MORE_DATA))
    }

    /// How often the connection was reset.
    #[must_use]
    pub fn resets(&self) -> u32 {
        self.wire.resets()
    }

    /// True if the connection is closed after this response.
    #[must_use]
    pub fn closes_connection(&self) -> bool {
        self.wire.resets() > 0
            || self
                .sends
                .iter()
                .any(|send| send.flags.contains(SendFlags::DISCONNECT))
            || self.context.response.needs_disconnect()
    }
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.status_text(), self.text())
    }
}
