//! Lets requests without credentials in.
//!
//! **What it does.** Sets the anonymous user if no other module has set one.
//!
//! **IIS name.** `AnonymousAuthenticationModule`.
//!
//! **Sections.** `system.webServer/security/authentication/anonymousAuthentication`.
//!
//! **Notifications (priority).** AUTHENTICATE_REQUEST (LAST), so that modules that read credentials come before it.
//!
//! **Example.**
//! ```xml
//! <anonymousAuthentication enabled="false" />
//! ```
//!
//! **Differs from IIS.** `userName`, `password` and `logonMethod` are accepted and not used: files are read as the
//! process.
//!
//! **See also.** [`url_authorization`](crate::url_authorization).

#[cfg(test)]
mod tests;

use std::sync::{Arc, LazyLock};

use sluicegate_pipeline::prelude::*;

use sluicegate_config::Effective;

/// `AnonymousAuthenticationModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnonymousAuthentication;

static ANONYMOUS: LazyLock<Arc<dyn User>> = LazyLock::new(|| Arc::new(AnonymousUser));

impl Module for AnonymousAuthentication {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::AUTHENTICATE_REQUEST)
            .priority(Notifications::AUTHENTICATE_REQUEST, Priority::Last)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        // Features 21.4.
        let is_enabled = || {
            context
                .config::<Effective>()
                .is_some_and(|effective| effective.anonymous_authentication.enabled)
        };
        if context.user().is_none() && is_enabled() {
            context.set_user(Arc::clone(&ANONYMOUS));
        }
        Outcome::Continue
    }
}
