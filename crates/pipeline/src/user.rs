//! Who asks: the user object of a request (R196, R197).

use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// A user as an authentication module found them.
pub trait User: Send + Sync + 'static {
    /// The name; empty for the anonymous user.
    fn name(&self) -> &str;

    /// The scheme: empty for anonymous, else e.g. `Basic`.
    fn authentication_type(&self) -> &str;

    /// The name as the client gave it.
    fn remote_name(&self) -> &str {
        self.name()
    }

    /// The password where the scheme has it, else empty.
    fn password(&self) -> &str {
        ""
    }

    /// A second, independent hold on the same user, for users that count who holds them; `None` lets the server share
    /// the one it has.
    fn hold_again(&self) -> Option<Arc<dyn User>> {
        None
    }

    /// True if [`User::is_in_role`] knows.
    fn supports_is_in_role(&self) -> bool {
        false
    }

    /// Membership of a role; `None` if the user cannot tell.
    fn is_in_role(&self, _role: &str) -> Option<bool> {
        None
    }

    /// True if this is the anonymous user.
    fn is_anonymous(&self) -> bool {
        self.name().is_empty()
    }

    /// The user as [`Any`], for hosts that need the concrete type again.
    fn as_any(&self) -> Option<&dyn Any> {
        None
    }
}

/// The user of a request that needs no credentials.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnonymousUser;

impl User for AnonymousUser {
    fn name(&self) -> &str {
        ""
    }

    fn authentication_type(&self) -> &str {
        ""
    }

    fn supports_is_in_role(&self) -> bool {
        true
    }

    fn is_in_role(&self, role: &str) -> Option<bool> {
        // R197: the anonymous user is in the empty role only.
        Some(role.is_empty())
    }
}

/// A user with a name, for modules that check credentials themselves.
#[derive(Clone)]
pub struct NamedUser {
    name: String,
    authentication_type: String,
    password: String,
    roles: Vec<String>,
}

impl fmt::Debug for NamedUser {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NamedUser")
            .field("name", &self.name)
            .field("authentication_type", &self.authentication_type)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

impl NamedUser {
    /// A user called `name`, found by the scheme `authentication_type`.
    pub fn new(name: impl Into<String>, authentication_type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            authentication_type: authentication_type.into(),
            password: String::new(),
            roles: Vec::new(),
        }
    }

    /// Sets the password, for schemes that have it in clear.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// Adds a role.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.roles.push(role.into());
        self
    }
}

impl User for NamedUser {
    fn name(&self) -> &str {
        &self.name
    }

    fn authentication_type(&self) -> &str {
        &self.authentication_type
    }

    fn password(&self) -> &str {
        &self.password
    }

    fn supports_is_in_role(&self) -> bool {
        true
    }

    fn is_in_role(&self, role: &str) -> Option<bool> {
        Some(self.roles.iter().any(|own| own.eq_ignore_ascii_case(role)))
    }
}
