//! Lets users in by name and password.
//!
//! **What it does.** Compares the `Authorization: Basic` header with a file of users and password hashes and sets the user,
//! with the roles that a group file gives. A wrong password answers 401.1; every 401 of the path asks for credentials.
//!
//! **IIS name.** `BasicAuthenticationModule`.
//!
//! **Sections.** `system.webServer/security/authentication/basicAuthentication`.
//!
//! **Notifications (priority).** AUTHENTICATE_REQUEST (MEDIUM), SEND_RESPONSE (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <authentication>
//!   <anonymousAuthentication enabled="false" />
//!   <basicAuthentication enabled="true" realm="Staff" userFile="users.txt" groupFile="groups.txt" />
//! </authentication>
//! ```
//!
//! **Differs from IIS.** There are no Windows accounts: `userFile` holds lines `name:hash` as `htpasswd` writes them
//! (bcrypt, Argon2, SHA-crypt, `$apr1$`, `{SHA}`; never a password in clear), `groupFile` holds lines `role: name name`.
//! Relative names start in the folder of `applicationHost.config`. Names have no case. A right password is remembered for
//! 15 minutes as a keyed hash, until the file changes. A malformed header answers 401.2.
//!
//! **See also.** [`digest_authentication`](crate::digest_authentication),
//! [`url_authorization`](crate::url_authorization).

#[cfg(test)]
mod tests;

use std::io;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sluicegate_config::Effective;
use sluicegate_config::section::password_authentication::BasicAuthentication as Section;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

use crate::per_configuration::effective;
use crate::user_store::{self, Files, Users, hash};

/// `ERROR_LOGON_FAILURE`.
const LOGON_FAILURE: u32 = 1326;
/// `ERROR_FILE_NOT_FOUND`.
const FILE_NOT_FOUND: u32 = 2;

/// `BasicAuthenticationModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct BasicAuthentication;

/// A name and a password.
struct Credentials {
    name: String,
    password: String,
}

impl Module for BasicAuthentication {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::AUTHENTICATE_REQUEST | Notifications::SEND_RESPONSE)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        let is_enabled = context
            .config::<Effective>()
            .is_some_and(|own| own.basic_authentication.enabled);
        if !is_enabled || context.user().is_some() {
            return Outcome::Continue;
        }
        let Some(encoded) = context
            .request
            .headers
            .get(HeaderId::AUTHORIZATION)
            .and_then(|value| scheme(value, "Basic"))
        else {
            // Features 21.4: credentials of another scheme are another module's.
            return Outcome::Continue;
        };
        let Some(credentials) = credentials(encoded) else {
            context
                .response
                .set_error(401, 2, hresult_from_win32(LOGON_FAILURE));
            return Outcome::Finish;
        };
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let section = Arc::clone(&effective.basic_authentication);
        let Some(files) = files(&effective, &section) else {
            return refuse_unreadable(context, "userFile is not set, or stands for no local file");
        };
        if let Some(users) = user_store::known(&files)
            && let Some(user) = remembered(&users, &section, &credentials)
        {
            context.set_user(user);
            return Outcome::Continue;
        }
        Outcome::work(
            move || {
                let users = user_store::read(&files)?;
                Ok(verify(&users, &section, &credentials))
            },
            |context, found: io::Result<Option<Arc<dyn User>>>| match found {
                Ok(Some(user)) => {
                    context.set_user(user);
                    Outcome::Continue
                }
                Ok(None) => {
                    context
                        .response
                        .set_error(401, 1, hresult_from_win32(LOGON_FAILURE));
                    Outcome::Finish
                }
                Err(error) => refuse_unreadable(context, &error.to_string()),
            },
        )
    }

    fn on_send_response(
        &self,
        context: &mut HttpContext,
        provider: &mut SendResponseProvider,
    ) -> Outcome {
        if !provider.headers_being_sent || context.response.status() != 401 {
            return Outcome::Continue;
        }
        let Some(section) = context
            .config::<Effective>()
            .map(|own| &own.basic_authentication)
            .filter(|own| own.enabled)
        else {
            return Outcome::Continue;
        };
        // Features 21.1, 21.6.
        let realm = section
            .realm
            .as_deref()
            .unwrap_or_else(|| context.request.host());
        let challenge = format!("Basic realm=\"{}\"", quoted(realm));
        let headers = &mut context.response.headers;
        let _ = headers.set_by_id(HeaderId::WWW_AUTHENTICATE, challenge.as_bytes(), false);
        Outcome::Continue
    }
}

/// What follows the scheme's name, which has no case (RFC 9110 section 11.4).
pub(crate) fn scheme<'a>(value: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let rest = value
        .split_at_checked(name.len())
        .filter(|(own, _)| own.eq_ignore_ascii_case(name.as_bytes()))?
        .1;
    rest.first()
        .is_none_or(|byte| *byte == b' ')
        .then(|| rest.trim_ascii())
}

/// A text inside a quoted string (RFC 9110 section 5.6.4).
pub(crate) fn quoted(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .flat_map(|c| {
            let escape = matches!(c, '"' | '\\').then_some('\\');
            escape.into_iter().chain([c])
        })
        .collect()
}

/// The files as local paths.
fn files(effective: &Effective, section: &Section) -> Option<Files> {
    let users = effective.local_path(section.user_file.as_deref()?)?;
    let groups = match section.group_file.as_deref() {
        Some(groups) => Some(effective.local_path(groups)?),
        None => None,
    };
    Some(Files { users, groups })
}

/// RFC 7617: everything up to the first colon is the name (features 21.8).
fn credentials(encoded: &[u8]) -> Option<Credentials> {
    let bytes = STANDARD.decode(encoded).ok()?;
    let text = String::from_utf8(bytes)
        // Old clients send Latin-1.
        .unwrap_or_else(|error| {
            error
                .as_bytes()
                .iter()
                .map(|&byte| char::from(byte))
                .collect()
        });
    let (name, password) = text.split_once(':')?;
    Some(Credentials {
        name: name.to_owned(),
        password: password.to_owned(),
    })
}

/// The user, if the password was right lately.
fn remembered(
    users: &Users,
    section: &Section,
    credentials: &Credentials,
) -> Option<Arc<dyn User>> {
    let entry = users.find(&credentials.name, section.default_logon_domain.as_deref())?;
    user_store::is_verified(&users.version(), &entry.name, &credentials.password)
        .then(|| user(entry, credentials))
}

/// The user, if the password is right; works the hash out.
fn verify(users: &Users, section: &Section, credentials: &Credentials) -> Option<Arc<dyn User>> {
    if let Some(user) = remembered(users, section, credentials) {
        return Some(user);
    }
    let entry = users.find(&credentials.name, section.default_logon_domain.as_deref());
    let Some((entry, stored)) = entry.and_then(|entry| Some((entry, entry.hash.as_deref()?)))
    else {
        if let Some(stored) = users.any_hash() {
            let _ = hash::matches(stored, &credentials.password);
        }
        return None;
    };
    hash::matches(stored, &credentials.password).then(|| {
        user_store::remember(&users.version(), &entry.name, &credentials.password);
        user(entry, credentials)
    })
}

fn user(entry: &user_store::Entry, credentials: &Credentials) -> Arc<dyn User> {
    let user =
        NamedUser::new(entry.name.as_str(), "Basic").with_password(credentials.password.as_str());
    Arc::new(
        entry
            .roles
            .iter()
            .fold(user, |user, role| user.role(role.as_str())),
    )
}

/// Without users nobody can come in; the page for those on the machine says why.
fn refuse_unreadable(context: &mut HttpContext, reason: &str) -> Outcome {
    context
        .response
        .set_error(500, 0, hresult_from_win32(FILE_NOT_FOUND));
    let text = format!("the users of basicAuthentication cannot be read: {reason}");
    let text = sluicegate_pipeline::response::escape_html(&text);
    context.response.set_error_description(Some(text));
    Outcome::Finish
}
