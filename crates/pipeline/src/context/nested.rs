//! Nested notifications, raised inside the call that provokes them (R13), and the connection under them.

use std::cell::OnceCell;
use std::sync::Arc;

use super::{Current, HttpContext, Phase};
use crate::completion::Completion;
use crate::event::Event;
use crate::nested::Nested;
use crate::notification::{Delivery, Notification};
use crate::provider::CustomNotification;
use crate::status::{NotificationStatus, Outcome};

impl HttpContext {
    /// Outstanding I/O of this request ends with an error (R111). True if there was some.
    pub fn cancel_io(&mut self) -> bool {
        let was_suspended = self.cancel_suspended();
        self.host.cancel_io() || was_suspended
    }

    /// Resets the connection now; the pipeline still runs to its end (R168).
    pub fn reset_connection(&mut self) {
        self.host.reset_connection();
    }

    /// Calls the modules that listen to CUSTOM_NOTIFICATION (R23).
    pub fn notify_custom(&mut self, notification: &mut dyn CustomNotification) {
        self.raise(Notification::CustomNotification, |module, context| {
            module.on_custom_notification(context, notification)
        });
    }

    /// Delivers a nested notification (R13): its own list, the outer position untouched; FINISH stops the list (R66).
    pub(crate) fn raise(
        &mut self,
        notification: Notification,
        call: impl FnMut(&dyn crate::module::Module, &mut Self) -> Outcome,
    ) {
        let outer = std::mem::take(&mut self.may_suspend);
        self.raise_from(notification, 0, None, call);
        self.may_suspend = outer;
    }

    /// As [`HttpContext::raise`], from a place of the list on. `arrived` is a completion of the module there, with where it
    /// came from. False if a module of the list is pending, whose completion will bring it here again (R113).
    pub(super) fn raise_from(
        &mut self,
        notification: Notification,
        first: usize,
        mut arrived: Option<(Arc<Nested>, Completion)>,
        mut call: impl FnMut(&dyn crate::module::Module, &mut Self) -> Outcome,
    ) -> bool {
        if self.phase == Phase::Ended {
            // R46: a frame that handed the request on may still call; the instances are gone.
            return true;
        }
        let mut is_over = true;
        let program = Arc::clone(&self.program);
        let outer = self.current();
        let outer_error = self.error_status;
        let outer_nested = std::mem::take(&mut self.nested);
        if let Some(outer) = outer {
            // A status that the outer callback has set so far is its own, not the nested one's (R72).
            crate::engine::note_status(self, outer.module, outer.at);
        }
        self.error_status = 0;
        self.nested_depth += 1;
        let list = program.nested(notification);
        for (place, &module) in list.iter().enumerate().skip(first) {
            let arrived = arrived.take();
            if arrived.is_none() && self.passes_over(module) {
                continue;
            }
            let entry = program.entry(module);
            let at = Delivery::main(notification);
            self.set_current(Some(Current {
                at,
                module,
                in_completion: false,
            }));
            let answer = if let Some((nested, completion)) = arrived {
                self.nested = OnceCell::from(nested);
                crate::engine::call_nested(self, |context| {
                    crate::engine::deliver_nested(context, completion)
                })
            } else {
                if self.has_sink() {
                    self.emit(|_| Event::ModuleStart {
                        module: &entry.name,
                        at,
                    });
                    self.settle();
                }
                // Each callback has a slot of its own.
                crate::engine::call_nested(self, |context| call(&*entry.module, context))
            };
            let Some(status) = answer else {
                self.suspend(notification, place);
                is_over = false;
                break;
            };
            if self.may_suspend
                && let Some(end) = self.nested_end.take()
            {
                end(self);
            }
            if let Some(nested) = self.nested.take() {
                nested.end();
            }
            if !self.is_silent() {
                crate::engine::after_callback(self, module, at, status);
            }
            if status == NotificationStatus::FinishRequest {
                break;
            }
        }
        self.nested_depth -= 1;
        self.nested = outer_nested;
        // Q24: an error recorded in a nested notification does not leak to the stage.
        self.error_status = outer_error;
        self.set_current(outer);
        is_over
    }
}
