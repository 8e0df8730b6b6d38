//! Why a WebSocket connection has to fail.

/// What the client did wrong, with the status of the close frame that says so (RFC 6455 section 7.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} (close status {code})")]
pub struct Violation {
    /// The close status.
    pub code: u16,
    /// The rule that was broken.
    pub what: &'static str,
}

impl Violation {
    /// The frame breaks the protocol: 1002.
    pub(crate) const fn protocol(what: &'static str) -> Self {
        Self { code: 1002, what }
    }

    /// Text that is not UTF-8: 1007.
    pub(crate) const fn text() -> Self {
        Self {
            code: 1007,
            what: "text is not UTF-8",
        }
    }

    /// More than we take: 1009.
    pub(crate) const fn too_big() -> Self {
        Self {
            code: 1009,
            what: "the message is too big",
        }
    }
}
