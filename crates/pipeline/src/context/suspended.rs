//! The nested notification of an asynchronous send or read that is pending: nobody waits for it, and the operation goes on
//! when it has been completed (R113).
//!
//! Up to then the provoker's own notification stays where it is: what it answers is kept, and a completion of its other
//! operations reaches it as ever.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use bytes::Bytes;

use super::{Current, HttpContext};
use crate::completion::{Completer, Completion, CompletionInfo, Operation};
use crate::host::{BodyRead, Sent, WaitMode};
use crate::module::Module;
use crate::nested::Nested;
use crate::notification::Notification;
use crate::provider::{ReadEntityProvider, SendResponseProvider};
use crate::status::{NotificationStatus, Outcome};

/// ERROR_OPERATION_ABORTED.
const OPERATION_ABORTED: i32 = super::hresult_from_win32(995);
/// ERROR_CONNECTION_INVALID.
const CONNECTION_INVALID: i32 = super::hresult_from_win32(1229);

/// See [`HttpContext::when_nested_ends`].
pub(crate) type NestedEnd = Box<dyn FnOnce(&mut HttpContext) + Send>;

/// An asynchronous operation whose nested notification runs or is pending.
pub(crate) enum Provoker {
    /// A flush.
    Send {
        provider: SendResponseProvider,
        completer: Completer,
    },
    /// A read of the body, which `read` says the outcome of.
    Read {
        buffer: Vec<u8>,
        filled: usize,
        replacement: Option<Vec<u8>>,
        read: BodyRead,
        completer: Completer,
    },
}

impl Provoker {
    fn ask(&mut self, module: &dyn Module, context: &mut HttpContext) -> Outcome {
        match self {
            Self::Send { provider, .. } => module.on_send_response(context, provider),
            Self::Read {
                buffer,
                filled,
                replacement,
                ..
            } => {
                let mut provider = ReadEntityProvider {
                    buffer,
                    filled: *filled,
                    replacement: replacement.take(),
                };
                let outcome = module.on_read_entity(context, &mut provider);
                *filled = provider.filled;
                *replacement = provider.replacement.take();
                outcome
            }
        }
    }
}

/// A nested notification that is pending.
pub(crate) struct Suspended {
    nested: Arc<Nested>,
    current: Current,
    notification: Notification,
    /// The place of the pending module in the list of the notification.
    place: usize,
    /// What the provoker has answered meanwhile.
    answer: Option<NotificationStatus>,
}

impl HttpContext {
    /// True while a nested notification runs whose provoker is asynchronous: a module that answers PENDING to it is not
    /// waited for, and has to keep until its completion what it needs of the provider ([`HttpContext::pending_send`],
    /// [`HttpContext::with_pending_read`]).
    #[must_use]
    pub const fn may_suspend(&self) -> bool {
        self.may_suspend
    }

    /// For a module that answers PENDING where [`HttpContext::may_suspend`]: `end` is called once it has given another
    /// answer, in whatever form. Nothing is called if the request fails before.
    pub fn when_nested_ends(&mut self, end: impl FnOnce(&mut Self) + Send + 'static) {
        if self.may_suspend {
            self.nested_end = Some(Box::new(end));
        }
    }

    /// The provider of an asynchronous send during the completions of SEND_RESPONSE (R113, R114).
    pub fn pending_send(&mut self) -> Option<&mut SendResponseProvider> {
        match self.provoker.as_deref_mut() {
            Some(Provoker::Send { provider, .. }) => Some(provider),
            _ => None,
        }
    }

    /// Lends the provider of an asynchronous read during the completions of READ_ENTITY (R113, R114).
    pub fn with_pending_read<R>(
        &mut self,
        body: impl FnOnce(&mut ReadEntityProvider<'_>) -> R,
    ) -> Option<R> {
        match self.provoker.as_deref_mut() {
            Some(Provoker::Read {
                buffer,
                filled,
                replacement,
                ..
            }) => {
                let mut provider = ReadEntityProvider {
                    buffer,
                    filled: *filled,
                    replacement: replacement.take(),
                };
                let result = body(&mut provider);
                *filled = provider.filled;
                *replacement = provider.replacement.take();
                Some(result)
            }
            _ => None,
        }
    }

    /// The module that is pending in a nested notification whose provoker does not wait, and the right to complete it
    /// (R97: of two pending notifications of one module the newer one is meant).
    #[must_use]
    pub fn suspended(&self) -> Option<(u16, Completer)> {
        let suspended = self.suspended.as_ref()?;
        let completer = Completer::new(Arc::clone(&self.latch), self.delivery());
        Some((
            suspended.current.module,
            completer.of_nested(Arc::clone(&suspended.nested)),
        ))
    }

    pub(crate) const fn is_suspended(&self) -> bool {
        self.suspended.is_some()
    }

    /// True if the provoker's notification has been answered, so that nobody waits for its other completions (R101).
    pub(crate) fn has_answered(&self) -> bool {
        self.suspended
            .as_ref()
            .is_some_and(|suspended| suspended.answer.is_some())
    }

    /// True if a send waits for SEND_RESPONSE.
    pub(super) const fn is_send_suspended(&self) -> bool {
        matches!(&self.suspended, Some(suspended) if matches!(suspended.notification, Notification::SendResponse))
    }

    /// True if an operation started now could wait without its thread: its own notification can be pending, and no other
    /// operation waits.
    pub(super) const fn can_suspend(&self) -> bool {
        self.nested_depth == 0 && !self.is_stale && self.suspended.is_none()
    }

    /// Keeps what the provoker's notification answered.
    pub(crate) fn keep_answer(&mut self, status: NotificationStatus) {
        if let Some(suspended) = &mut self.suspended {
            suspended.answer = Some(status);
        }
    }

    /// A completion of the nested notification that runs; if there is none the request is woken by it.
    pub(crate) fn take_nested_or_wake(&self) -> Option<Completion> {
        let waker = Completer::new(Arc::clone(&self.latch), self.delivery());
        self.nested_slot()?.take_or_wake(waker)
    }

    /// The module that runs answered PENDING and has not been completed.
    pub(super) fn suspend(&mut self, notification: Notification, place: usize) {
        let Some((nested, current)) = self.nested.take().zip(self.current) else {
            return;
        };
        self.suspended = Some(Box::new(Suspended {
            nested,
            current,
            notification,
            place,
            answer: None,
        }));
        self.stir();
    }

    /// Raises the notification of `provoker`. It comes back if the notification is over, else the operation is pending.
    pub(super) fn raise_suspendable(&mut self, provoker: Provoker) -> Option<Provoker> {
        self.provoker = Some(Box::new(provoker));
        let is_over = self.raise_provoked(0, None);
        if !is_over {
            return None;
        }
        self.provoker.take().map(|provoker| *provoker)
    }

    fn raise_provoked(&mut self, first: usize, arrived: Option<(Arc<Nested>, Completion)>) -> bool {
        let is_send = matches!(self.provoker.as_deref(), Some(Provoker::Send { .. }));
        let notification = if is_send {
            Notification::SendResponse
        } else {
            Notification::ReadEntity
        };
        self.may_suspend = true;
        self.sending = is_send;
        let is_over = self.raise_from(notification, first, arrived, |module, context| {
            // The module gets both the provider and the request, so it is taken out for the call.
            let Some(mut provoker) = context.provoker.take() else {
                return Outcome::Continue;
            };
            let answer = catch_unwind(AssertUnwindSafe(|| provoker.ask(module, context)));
            context.provoker = Some(provoker);
            answer.unwrap_or_else(|panic| resume_unwind(panic))
        });
        self.sending = false;
        self.may_suspend = false;
        is_over
    }

    /// The nested notification has been completed: its list goes on, and behind it the operation. Gives the provoker's
    /// answer if it has given one.
    pub(crate) fn go_on_suspended(&mut self) -> Option<NotificationStatus> {
        let suspended = self.suspended.take()?;
        let Some(completion) = suspended.nested.take() else {
            // Somebody was faster.
            self.suspended = Some(suspended);
            return None;
        };
        let answer = suspended.answer;
        let arrived = (suspended.nested, completion);
        if !self.raise_provoked(suspended.place, Some(arrived)) {
            let again = self.suspended.as_mut()?;
            again.answer = answer;
            return None;
        }
        match self.provoker.take().map(|provoker| *provoker) {
            Some(Provoker::Send {
                provider,
                completer,
            }) => {
                let sent = self.send_behind(provider, WaitMode::Async(completer.clone()), false);
                let (bytes, status) = match sent {
                    Sent::Done(bytes) => (u32::try_from(bytes).unwrap_or(u32::MAX), 0),
                    Sent::Failed => (0, CONNECTION_INVALID),
                    Sent::Pending | Sent::Busy => return answer,
                };
                completer.complete(CompletionInfo {
                    bytes,
                    status,
                    operation: Operation::Write,
                });
            }
            Some(Provoker::Read {
                mut buffer,
                filled,
                replacement,
                read,
                completer,
            }) => {
                let bytes = replacement.unwrap_or_else(|| {
                    buffer.truncate(filled);
                    buffer
                });
                let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
                self.filtered_read = bytes.is_empty().then_some(match read {
                    BodyRead::End => BodyRead::End,
                    _ => BodyRead::Data(0),
                });
                self.filtered_body = Bytes::from(bytes);
                completer.complete(CompletionInfo {
                    bytes: length,
                    status: 0,
                    operation: Operation::Read,
                });
            }
            None => {}
        }
        answer
    }

    /// The nested notification is given up, and the operation with it; what was to be sent is still in the response.
    pub(crate) fn abandon_suspended(&mut self) {
        if let Some(suspended) = self.suspended.take() {
            suspended.nested.end();
        }
        self.provoker = None;
        self.nested_end = None;
        self.may_suspend = false;
    }

    /// R111: as [`HttpContext::abandon_suspended`], and the operation completes as a cancelled one. False if none waits.
    pub(super) fn cancel_suspended(&mut self) -> bool {
        if self.suspended.is_none() {
            return false;
        }
        let (completer, operation) = match self.provoker.as_deref() {
            Some(Provoker::Send { completer, .. }) => (completer.clone(), Operation::Write),
            Some(Provoker::Read { completer, .. }) => (completer.clone(), Operation::Read),
            None => return false,
        };
        let answer = self
            .suspended
            .as_ref()
            .and_then(|suspended| suspended.answer);
        if let Some(answer) = answer {
            // The provoker's answer was kept for the end of the operation, which is now.
            let waiting = Completer::new(Arc::clone(&self.latch), self.delivery());
            self.abandon_suspended();
            waiting.finish(Completion::Indicated(answer));
            return true;
        }
        self.abandon_suspended();
        completer.complete(CompletionInfo {
            bytes: 0,
            status: OPERATION_ABORTED,
            operation,
        });
        true
    }
}
