//! The rights to complete what is pending.

use std::sync::Arc;

use super::HttpContext;
use crate::completion::{Completer, DeliveryId};
use crate::nested::{Nested, NestedWait};
use crate::status::NotificationStatus;

impl HttpContext {
    /// The right to complete the notification that runs now, from any thread. Where none can be pending (inside a nested
    /// notification, or after [`HttpContext::indicate_completion`] has handed the request on) it completes nothing.
    #[must_use]
    pub fn completer(&self) -> Completer {
        let completer = Completer::new(Arc::clone(&self.latch), self.pending_id());
        match self.nested_slot() {
            Some(nested) => completer.of_nested(Arc::clone(nested)),
            None => completer,
        }
    }

    /// Where the nested notification is completed that runs; few need it, so it is made when it is asked for.
    pub(super) fn nested_slot(&self) -> Option<&Arc<Nested>> {
        (self.nested_depth > 0).then(|| self.nested.get_or_init(Arc::default))
    }

    /// The right to block this thread until the nested notification that runs is completed (R113). `None` where the thread
    /// must not be blocked, or if no nested notification runs.
    #[must_use]
    pub fn nested_wait(&self) -> Option<NestedWait> {
        let nested = self.nested_slot()?;
        self.host
            .may_block()
            .then(|| NestedWait(Arc::clone(nested)))
    }

    /// Allows one read of the body beside one write of the response (R107, R108). False, and nothing is changed, while an
    /// operation is outstanding.
    pub fn enable_full_duplex(&mut self) -> bool {
        self.operations.enable_full_duplex()
    }

    /// True after [`HttpContext::enable_full_duplex`].
    #[must_use]
    pub fn is_full_duplex(&self) -> bool {
        self.operations.is_full_duplex()
    }

    /// The delivery that a completion asked for now is meant for (R97).
    fn pending_id(&self) -> DeliveryId {
        if self.is_stale || self.nested_depth > 0 {
            DeliveryId::NONE
        } else {
            self.delivery()
        }
    }

    /// `PostCompletion`: queues a completion of the current notification; `on_async_completion` gets the number (R85,
    /// R86).
    pub fn post_completion(&self, bytes: u32) {
        // The context is not parked while somebody holds it, so this only ever stores.
        self.completer().post(bytes);
    }

    /// `IndicateCompletion` from a callback of this very request. Inside a completion the rest of the pipeline runs
    /// nested in this call (R88, R99); the caller then returns [`Outcome::Pending`](crate::Outcome::Pending), which is ignored (R89). Inside a
    /// first callback the status is kept until that callback returns PENDING (R100).
    pub fn indicate_completion(&mut self, status: NotificationStatus) {
        if self.nested_depth > 0 {
            // R113: kept for the thread that waits once the callback has answered PENDING.
            self.completer().indicate(status);
            return;
        }
        crate::engine::indicate_nested(self, status);
    }
}
