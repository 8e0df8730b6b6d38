//! What the engine tells about a request: one typed stream that traces, logs and tools read.

use std::sync::Arc;

use crate::context::HttpContext;
use crate::notification::Delivery;
use crate::status::NotificationStatus;
use crate::trace::TraceEvent;

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
        /// Bytes of the operation, or the number that was posted.
        bytes: u32,
        /// What became of the operation.
        hresult: i32,
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
    /// Trailer fields that this response has no place for: they go with chunked HTTP/1.1 responses only.
    TrailersDropped {
        /// How many.
        count: usize,
    },
    /// An event of the catalogue, or of a module's own provider (R213).
    Trace(&'a TraceEvent<'a>),
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

    /// Called soon after events, on the same thread, where the engine can lend the request itself: before the module that
    /// was announced is called, and before the request goes on after one. For listeners that hand the request to
    /// somebody's code.
    fn settle(&self, _context: &mut HttpContext) {}

    /// True if this is `sink`, or tells `sink` too.
    fn includes(&self, sink: &Arc<dyn EventSink>) -> bool {
        std::ptr::addr_eq(std::ptr::from_ref(self), Arc::as_ptr(sink))
    }
}

/// Several listeners as one.
pub struct Listeners(Vec<Arc<dyn EventSink>>);

impl Listeners {
    /// All of `sinks`, in order; `None` for none.
    #[must_use]
    pub fn of(mut sinks: Vec<Arc<dyn EventSink>>) -> Option<Arc<dyn EventSink>> {
        match sinks.len() {
            0 | 1 => sinks.pop(),
            _ => Some(Arc::new(Self(sinks))),
        }
    }
}

impl EventSink for Listeners {
    fn event(&self, context: &HttpContext, event: &Event<'_>) {
        for sink in &self.0 {
            sink.event(context, event);
        }
    }

    fn settle(&self, context: &mut HttpContext) {
        for sink in &self.0 {
            sink.settle(context);
        }
    }

    fn includes(&self, sink: &Arc<dyn EventSink>) -> bool {
        self.0.iter().any(|own| own.includes(sink))
    }
}
