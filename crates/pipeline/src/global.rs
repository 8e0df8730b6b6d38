//! Global modules: what concerns the process or an application and no single request (section 1.3).

use crate::context::HttpContext;
use crate::module::Priority;
use crate::notification::GlobalNotifications;
use crate::site::Application;

/// The answer of a global notification (R25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum GlobalStatus {
    /// On to the next global module.
    Continue = 0,
    /// No further global module hears this occurrence.
    Handled = 1,
}

/// A module of the process. Called from any thread; the notifications are synchronous (R25).
#[allow(unused_variables, reason = "the defaults ignore their arguments")]
pub trait GlobalModule: Send + Sync + 'static {
    /// Which global notifications it listens to.
    fn global_notifications(&self) -> GlobalNotifications;

    /// Its place among those that hear the same notification (R54).
    fn global_priority(&self, notification: GlobalNotifications) -> Priority {
        Priority::Medium
    }

    /// Before a context's first notification (R26). `Handled` ends the request (R27).
    fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application starts (R29).
    fn on_application_start(&self, application: &Application) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// An application stops (R29).
    fn on_application_stop(&self, application: &Application) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// No further requests will be taken; `drain` is true for a recycle (R32).
    fn on_stop_listening(&self, drain: bool) -> GlobalStatus {
        GlobalStatus::Continue
    }

    /// The process is about to unload the module; nothing is called afterwards (R41).
    fn terminate(&self) {}
}
