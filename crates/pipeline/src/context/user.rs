//! Who asks (R196 to R200).

use std::sync::Arc;

use super::HttpContext;
use crate::trace::catalogue;
use crate::user::User;

impl HttpContext {
    /// The user; `None` before an authentication module set one.
    #[must_use]
    pub const fn user(&self) -> Option<&Arc<dyn User>> {
        self.user.as_ref()
    }

    /// The first user that was set (R200).
    #[must_use]
    pub const fn original_user(&self) -> Option<&Arc<dyn User>> {
        self.original_user.as_ref()
    }

    /// Sets the user; a later call replaces the former (R196). For AUTHENTICATE_REQUEST and for hosts.
    pub fn set_user(&mut self, user: Arc<dyn User>) {
        if self.original_user.is_none() {
            // User and original user are two holders: the one may be replaced while the other stays (R200).
            self.original_user = Some(user.hold_again().unwrap_or_else(|| Arc::clone(&user)));
        }
        self.user = Some(user);
        self.trace(&catalogue::USER_SET, |context| match context.user() {
            Some(user) => [
                user.authentication_type().to_owned().into(),
                user.name().to_owned().into(),
                user.supports_is_in_role().into(),
            ],
            None => ["".into(), "".into(), false.into()],
        });
    }
}
