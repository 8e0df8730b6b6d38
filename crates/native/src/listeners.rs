//! The global modules of the process by what they listen to, for the notifications that calls of other modules raise.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use sluicegate_pipeline::{GlobalNotifications, Priority};

use crate::fault::{Thrown, guarded};
use crate::glue::ffi::CGlobalModule;
use crate::glue::types::*;
use crate::native_request::lock;
use crate::registration::Registered;

static LISTENERS: Mutex<Vec<&'static Registered>> = Mutex::new(Vec::new());
/// What any of them listens to, so that asking costs nothing where nobody does.
static MASK: AtomicU32 = AtomicU32::new(0);

/// From now on `registered` hears what it registered for.
pub(crate) fn add(registered: &'static Registered) {
    lock(&LISTENERS).push(registered);
    MASK.fetch_or(registered.globals.bits(), Ordering::AcqRel);
}

/// `registered` hears nothing any more.
pub(crate) fn remove(registered: &'static Registered) {
    let mut list = lock(&LISTENERS);
    list.retain(|own| own.id != registered.id);
    let mask = list
        .iter()
        .fold(0, |mask, listener| mask | listener.globals.bits());
    MASK.store(mask, Ordering::Release);
}

/// True if anybody listens.
pub(crate) fn any(notification: GlobalNotifications) -> bool {
    MASK.load(Ordering::Acquire) & notification.bits() != 0
}

/// The place of a global module among those that hear `notification` (R54): the last word it said about it.
pub(crate) fn priority(registered: &Registered, notification: GlobalNotifications) -> Priority {
    registered
        .global_priorities
        .iter()
        .rev()
        .find(|(mask, _)| mask.intersects(notification))
        .map_or(Priority::Medium, |(_, priority)| *priority)
}

/// Who hears `notification`, in order.
pub(crate) fn of(notification: GlobalNotifications) -> Vec<&'static Registered> {
    if !any(notification) {
        return Vec::new();
    }
    let mut list: Vec<_> = lock(&LISTENERS)
        .iter()
        .copied()
        .filter(|registered| registered.globals.contains(notification))
        .collect();
    list.sort_by_key(|registered| priority(registered, notification));
    list
}

/// Calls one global module; true if it answered HANDLED. What it throws is logged and counts as CONTINUE.
pub(crate) fn is_handled(
    registered: &'static Registered,
    what: &'static str,
    call: impl FnOnce(*mut CGlobalModule, *mut sluicegate_fault) -> u32,
) -> bool {
    let before = crate::not_implemented::enter_module(Some(registered.name));
    let answer = guarded(|fault| call(registered.global, fault));
    crate::not_implemented::enter_module(before);
    match answer {
        Ok(answer) => answer == GL_NOTIFICATION_HANDLED,
        Err(Thrown(text)) => {
            tracing::error!(
                module = registered.name,
                notification = what,
                what = text,
                "a native module threw an exception"
            );
            false
        }
    }
}
