//! What comes next: errors, what a request switches off, merged notifications, and the fixing of the handler.

use std::sync::Arc;

use super::{Current, HttpContext};
use crate::completion::DeliveryId;
use crate::event::Event;
use crate::host::Route;
use crate::notification::{Delivery, Notifications};
use crate::program::{Found, View};
use crate::site::{MappingError, ScriptMap};
use crate::status::NotificationStatus;

/// What fixing the handler amounts to.
enum Fixed {
    /// The mapping stays.
    Kept,
    /// The changed URL or method lands there.
    Anew(Route, Arc<ScriptMap>),
}

impl HttpContext {
    /// Records an error for the current notification. It neither stops the request nor writes to the response; with
    /// [`Outcome::Finish`](crate::Outcome::Finish) and an untouched response the core answers with 500 or a better fit (R69 to R71).
    pub const fn set_error_status(&mut self, hresult: i32) {
        // R70: a success clears the record.
        self.error_status = if hresult < 0 { hresult } else { 0 };
        self.stir();
    }

    /// The error recorded for the current notification; 0 without one.
    #[must_use]
    pub const fn error_status(&self) -> i32 {
        self.error_status
    }

    pub(crate) const fn clear_error_status(&mut self) {
        self.error_status = 0;
    }

    /// No further handler is called for this request; everything else runs (R73).
    pub const fn set_request_handled(&mut self) {
        self.handled = true;
    }

    /// True after [`HttpContext::set_request_handled`].
    #[must_use]
    pub const fn is_request_handled(&self) -> bool {
        self.handled
    }

    /// Switches notifications off for the calling module and this request (R74).
    pub fn disable_notifications(&mut self, main: Notifications, post: Notifications) {
        if let Some(current) = self.running() {
            self.disable_notifications_of(current.module, main, post);
        }
    }

    /// As [`HttpContext::disable_notifications`] for a named module, for hosts that know their caller.
    pub fn disable_notifications_of(
        &mut self,
        module: u16,
        main: Notifications,
        post: Notifications,
    ) {
        let main = main & Notifications::DETERMINISTIC;
        let post = post & Notifications::DETERMINISTIC;
        self.stir();
        match self.disabled.iter_mut().find(|entry| entry.0 == module) {
            Some(entry) => {
                entry.1 |= main;
                entry.2 |= post;
            }
            None => self.disabled.push((module, main, post)),
        }
    }

    /// The notification that runs or is pending now, and the index of its module.
    #[must_use]
    pub fn current_notification(&self) -> Option<(Delivery, u16)> {
        self.running().map(|current| (current.at, current.module))
    }

    /// The callback that runs now, unless its frame has handed the request on (R88).
    pub(crate) fn running(&self) -> Option<Current> {
        if self.is_stale { None } else { self.current() }
    }

    /// The callback that runs now, or that is pending.
    pub(crate) fn current(&self) -> Option<Current> {
        if self.run.is_some() {
            self.program.plain_delivery(self.cursor)
        } else {
            self.current
        }
    }

    pub(crate) fn set_current(&mut self, current: Option<Current>) {
        self.end_run();
        self.current = current;
    }

    /// The plain run of deliveries begins behind the cursor.
    #[inline]
    pub(crate) fn begin_run(&mut self) {
        self.run = Some(self.delivery.0.wrapping_sub(self.cursor.ordinal()));
    }

    /// The plain run is over, or something is about to change what it leaves unwritten: `current` and `delivery` are
    /// written.
    #[inline]
    pub(crate) fn end_run(&mut self) {
        if self.run.is_some() {
            self.settle_run();
        }
    }

    fn settle_run(&mut self) {
        let delivery = self.delivery();
        self.run = None;
        self.stirred = true;
        // A run that has not called anybody has nothing to write.
        if delivery > self.delivery {
            self.delivery = delivery;
            self.latch.note_delivery(delivery);
            self.current = self.program.plain_delivery(self.cursor);
        }
    }

    /// The delivery that runs now.
    pub(crate) fn delivery(&self) -> DeliveryId {
        match self.run {
            Some(base) => DeliveryId(base.wrapping_add(self.cursor.ordinal())),
            None => self.delivery,
        }
    }

    pub(crate) fn view(&self) -> View<'_> {
        View {
            disabled: &self.disabled,
            handled: self.handled,
            handler: self.handler.as_ref().map_or(&[], |map| &map.list),
            skips_managed: self.skips_managed,
        }
    }

    /// `GetNextNotification`: takes the notification that would be delivered next, if it belongs to the calling
    /// module's host, so that the caller works on it without going back to the pipeline (R118 to R133).
    pub fn next_notification(&mut self, status: NotificationStatus) -> Option<(Delivery, u16)> {
        let current = self.running()?;
        // R126, R131.
        if status == NotificationStatus::Pending
            || self.must_finish
            || current.at.notification.is_nested()
            || self.nested_depth > 0
            || self.suspended.is_some()
        {
            return None;
        }
        let program = Arc::clone(&self.program);
        let host = program.entry(current.module).host;
        let mut cursor = self.cursor;
        let mut assumed = status;
        let mut fixed: Option<Fixed> = None;
        loop {
            let view = View {
                handler: match &fixed {
                    Some(Fixed::Anew(_, map)) => &map.list,
                    Some(Fixed::Kept) | None => self.view().handler,
                },
                ..self.view()
            };
            let (next, found) = program.next(cursor, assumed, view);
            match found {
                Found::Module { at, module } if program.entry(module).host == host => {
                    // The notification so far ends here, with all that goes with an answer (R119, R132).
                    let _ = crate::engine::conclude(self, status);
                    if let Some(fixed) = fixed {
                        if let Fixed::Anew(route, _) = fixed {
                            self.set_route(route);
                        }
                        self.emit_handler();
                    }
                    self.set_current(Some(Current {
                        at,
                        module,
                        ..current
                    }));
                    self.cursor = next;
                    self.stir();
                    self.note_next_delivery();
                    self.emit(|context| Event::Merged {
                        module: &context.program.entry(module).name,
                        at,
                    });
                    self.settle();
                    return Some((at, module));
                }
                // R118 (3): somebody else's notification lies between; R131: nothing is left.
                Found::Module { .. } | Found::End => return None,
                // R130: core steps are crossed inside the call unless they would end the request.
                Found::UserCheck => self.user.as_ref().map(|_| ())?,
                Found::FixHandler => fixed = Some(self.would_fix_handler()?),
            }
            cursor = next;
            assumed = NotificationStatus::Continue;
        }
    }

    /// `GetIsLastNotification`: true if under `status` the calling module's host hears nothing more of this request
    /// (R75, R76).
    #[must_use]
    pub fn is_last_notification(&self, status: NotificationStatus) -> bool {
        let Some(current) = self.running() else {
            return true;
        };
        let host = self.program.entry(current.module).host;
        let mut cursor = self.cursor;
        let mut status = status;
        loop {
            let (next, found) = self.program.next(cursor, status, self.view());
            match found {
                Found::End => return true,
                Found::Module { module, .. } if self.program.entry(module).host == host => {
                    return false;
                }
                Found::Module { .. } | Found::UserCheck | Found::FixHandler => {}
            }
            cursor = next;
            status = NotificationStatus::Continue;
        }
    }

    /// What [`HttpContext::fix_handler`] would do; `None` if it would end the request. Nothing is changed.
    fn would_fix_handler(&mut self) -> Option<Fixed> {
        if self.must_map_again() {
            let mapped = self
                .map_anew()
                .and_then(|route| Ok((self.handler_of(&route)?, route)));
            return match mapped {
                Ok((map, route)) => Some(Fixed::Anew(route, map)),
                Err(_) => self.handled.then_some(Fixed::Kept),
            };
        }
        (self.handled || self.handler_error.is_none()).then_some(Fixed::Kept)
    }

    /// True if the handler stands as it was mapped at first, so that there is nothing to fix (R191).
    #[inline]
    pub(crate) const fn has_fixed_handler(&self) -> bool {
        self.handler_error.is_none() && !self.must_map_again() && self.sink.is_none()
    }

    /// Fixes the handler between MAP and post-MAP (R191). A request that is marked handled needs none: its EXECUTE list
    /// is skipped anyway, so it does not fail for want of a mapping (R73).
    pub(crate) fn fix_handler(&mut self) -> Result<(), MappingError> {
        if self.must_map_again() {
            match self.map_anew() {
                Ok(route) => self.set_route(route),
                Err(error) => self.handler_error = Some(error),
            }
        }
        match &self.handler_error {
            Some(error) if !self.handled => Err(error.clone()),
            _ => {
                self.emit_handler();
                Ok(())
            }
        }
    }

    pub(super) fn map_anew(&mut self) -> Result<Route, MappingError> {
        match self.passed_mappings() {
            None => self.host.route(&self.request),
            Some(past) => self.host.route_past(&self.request, &past),
        }
    }

    const fn must_map_again(&self) -> bool {
        !self.handler_was_set && (self.request.url_changed() || self.request.method_changed())
    }

    fn emit_handler(&mut self) {
        self.emit(|context| Event::HandlerMapped {
            handler: context.handler.as_ref().map_or("", |map| &map.name),
        });
        self.trace_changes();
    }

    pub(crate) fn note_next_delivery(&mut self) {
        self.end_run();
        self.delivery.0 += 1;
        self.latch.note_delivery(self.delivery);
    }
}
