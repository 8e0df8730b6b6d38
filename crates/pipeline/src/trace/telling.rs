//! How a request tells its trace: events by name, and changes that no call announces.

use std::borrow::Cow;

use super::{Definition, Guid, TraceEvent, Value, catalogue, engine_events};
use crate::context::HttpContext;
use crate::event::Event;

/// What the trace has told last of things that change without a call that could tell.
#[derive(Debug, Default)]
pub(crate) struct Told {
    url: Vec<u8>,
    handler: String,
    /// Entity bytes handed to the transport.
    pub(super) sent: u64,
    /// Body bytes read.
    pub(super) received: u64,
}

impl HttpContext {
    /// True if somebody listens to this request.
    #[must_use]
    pub const fn is_traced(&self) -> bool {
        self.has_sink()
    }

    /// The request's activity id: the same in every event of it, and for as long as the request lives.
    #[must_use]
    pub fn activity_id(&self) -> Guid {
        *self.activity.get_or_init(Guid::random)
    }

    /// Tells an event of the server. The values are made only if somebody listens; they stand in the order of the
    /// definition's fields.
    #[inline]
    pub fn trace<const N: usize>(
        &mut self,
        definition: &'static Definition,
        values: impl FnOnce(&Self) -> [Value<'static>; N],
    ) {
        if self.has_sink() {
            let event = TraceEvent::new(definition, Some(self.activity_id()), values(self));
            self.raise_trace_event(&event);
        }
    }

    /// Tells an event of whatever provider.
    pub fn raise_trace_event(&mut self, event: &TraceEvent<'_>) {
        if self.has_sink() {
            self.emit(|_| Event::Trace(event));
            self.settle();
        }
    }

    /// Tells what a request starts with.
    pub(crate) fn trace_start(&mut self) {
        self.told = Some(Box::new(Told {
            url: self.request.raw_target().to_vec(),
            ..Told::default()
        }));
        engine_events::start(self);
        self.trace_changes();
    }

    /// Tells of a URL or handler that changed since the last time (R191).
    pub(crate) fn trace_changes(&mut self) {
        let Some(mut told) = self.told.take() else {
            return;
        };
        if told.url != self.request.raw_target() {
            let new = self.request.raw_target().to_vec();
            let old = std::mem::replace(&mut told.url, new.clone());
            self.trace(&catalogue::URL_CHANGED, |_| {
                [old, new].map(|url| Value::Bytes(Cow::Owned(url)))
            });
        }
        if let Some(map) = self.script_map().cloned()
            && told.handler != map.name
        {
            let old = std::mem::replace(&mut told.handler, map.name.clone());
            engine_events::handler_changed(self, old, &map);
        }
        self.told = Some(told);
    }
}
