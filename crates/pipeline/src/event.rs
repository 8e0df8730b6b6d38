//! What the engine tells about a request: one typed stream that traces, logs and tools read.

use crate::context::HttpContext;
use crate::notification::Delivery;
use crate::status::NotificationStatus;

/// One thing that happened to a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A module is about to be called.
    ModuleStart {
        /// The module's configured name.
        module: &'a str,
        /// For which notification.
        at: Delivery,
    },
    /// The module's completion is about to be called (R115).
    ModuleCompletion {
        /// The module's configured name.
        module: &'a str,
        /// For which notification.
        at: Delivery,
    },
    /// The notification is over for the module: it answered, or a completion answered for it. A PENDING ends nothing
    /// (R115).
    ModuleEnd {
        /// The module's configured name.
        module: &'a str,
        /// For which notification.
        at: Delivery,
        /// Its answer.
        status: NotificationStatus,
    },
    /// A module took the next notification for itself by `GetNextNotification`: the start of that one, after the end of
    /// the one before (R132).
    Merged {
        /// The module's configured name.
        module: &'a str,
        /// The notification that it took.
        at: Delivery,
    },
    /// A module set an error status (R72).
    ErrorStatus {
        /// The module's configured name; empty for the core.
        module: &'a str,
        /// Where.
        at: Option<Delivery>,
        /// The HTTP status.
        status: u16,
        /// The sub-status.
        sub_status: u16,
        /// The HRESULT.
        hresult: i32,
    },
    /// A module recorded an error that does not become the response (R71, Q33).
    ErrorRecorded {
        /// The module's configured name.
        module: &'a str,
        /// Where.
        at: Delivery,
        /// The HRESULT.
        hresult: i32,
    },
    /// A module panicked; the request fails with 500.
    Panicked {
        /// The module's configured name.
        module: &'a str,
        /// Where.
        at: Delivery,
        /// What the panic said.
        message: &'a str,
    },
    /// The handler mapping is fixed (R191).
    HandlerMapped {
        /// The mapping's name.
        handler: &'a str,
    },
    /// Bytes were handed to the transport.
    Sent {
        /// True if the headers went with them.
        headers: bool,
        /// Entity bytes.
        bytes: u64,
        /// True if more will follow.
        more: bool,
    },
    /// A child request begins; the context is the child's (R184).
    ChildStart {
        /// How many ancestors it has.
        depth: u32,
        /// Its path.
        url: &'a str,
    },
    /// A child request is over; the context is the child's.
    ChildEnd {
        /// How many ancestors it has.
        depth: u32,
        /// The status of its response.
        status: u16,
    },
    /// A nested notification was answered with PENDING on a thread that cannot wait (R113); the request fails.
    CannotWait {
        /// The module's configured name.
        module: &'a str,
        /// Where.
        at: Delivery,
    },
    /// Completions that nobody waited for when the request ended (Q4).
    CompletionsDropped {
        /// How many.
        count: usize,
    },
}

/// Who listens to a request's events. Called on the thread that works on the request.
pub trait EventSink: Send + Sync {
    /// Takes one event, with the request as it is at that moment.
    fn event(&self, context: &HttpContext, event: &Event<'_>);
}
