//! Lets users in by name and password without the password on the wire.
//!
//! **What it does.** Offers the `Digest` scheme with SHA-256 and MD5, and checks answers against a file of hashes. A used
//! answer does not count again; a nonce that is too old is replaced without asking the user anew.
//!
//! **IIS name.** `DigestAuthenticationModule`.
//!
//! **Sections.** `system.webServer/security/authentication/digestAuthentication`.
//!
//! **Notifications (priority).** AUTHENTICATE_REQUEST (MEDIUM), SEND_RESPONSE (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <authentication>
//!   <anonymousAuthentication enabled="false" />
//!   <digestAuthentication enabled="true" realm="Staff" userFile="digests.txt" />
//! </authentication>
//! ```
//!
//! **Differs from IIS.** There is no Windows domain: `userFile` holds lines `name:realm:hash` as `htdigest` writes them,
//! where the hash is MD5 or SHA-256 of `name:realm:password`; `groupFile` holds lines `role: name name`. An algorithm is
//! offered whether or not the file has hashes for it, SHA-256 first. `qop=auth` is the only one.
//!
//! **See also.** [`basic_authentication`](crate::basic_authentication).

mod answer;
mod nonce;
#[cfg(test)]
mod tests;

use std::io;
use std::sync::Arc;

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

use crate::basic_authentication::{quoted, scheme};
use crate::per_configuration::effective;
use crate::user_store::{self, Files, Users};
use answer::{Algorithm, Answer};
use nonce::{Nonces, Standing};

/// `ERROR_LOGON_FAILURE`.
const LOGON_FAILURE: u32 = 1326;
/// `ERROR_FILE_NOT_FOUND`.
const FILE_NOT_FOUND: u32 = 2;

/// `DigestAuthenticationModule`.
#[derive(Debug, Default)]
pub struct DigestAuthentication {
    nonces: Arc<Nonces>,
}

/// The answer was right and its nonce too old: the client may try again without asking its user.
struct Stale;

impl Module for DigestAuthentication {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::AUTHENTICATE_REQUEST | Notifications::SEND_RESPONSE)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        let is_enabled = context
            .config::<Effective>()
            .is_some_and(|own| own.digest_authentication.enabled);
        if !is_enabled || context.user().is_some() {
            return Outcome::Continue;
        }
        let Some(value) = context
            .request
            .headers
            .get(HeaderId::AUTHORIZATION)
            .and_then(|value| scheme(value, "Digest"))
        else {
            return Outcome::Continue;
        };
        // RFC 7616 section 3.4.6: an answer for another URL was made for another request.
        let Some(answer) = Answer::parse(value)
            .filter(|answer| answer.uri.as_bytes() == context.request.original_target())
        else {
            return refuse(context);
        };
        let Some(effective) = effective(context) else {
            return Outcome::Continue;
        };
        let section = &effective.digest_authentication;
        let realm = realm(section.realm.as_deref(), context);
        let path = |text: &Option<String>| {
            let text = text.as_deref()?;
            effective.local_path(text)
        };
        let Some(users) = path(&section.user_file) else {
            return refuse_unreadable(context, "userFile is not set, or stands for no local file");
        };
        let files = Files {
            users,
            groups: path(&section.group_file),
        };
        let nonces = Arc::clone(&self.nonces);
        let method = context.request.method().to_owned();
        if let Some(users) = user_store::known(&files) {
            let verdict = judge(&users, &nonces, &realm, &method, &answer);
            return settle(context, verdict);
        }
        Outcome::work(
            move || {
                let users = user_store::read(&files)?;
                Ok(judge(&users, &nonces, &realm, &method, &answer))
            },
            |context, verdict: io::Result<Verdict>| match verdict {
                Ok(verdict) => settle(context, verdict),
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
        let Some(effective) = effective(context).filter(|own| own.digest_authentication.enabled)
        else {
            return Outcome::Continue;
        };
        let realm = realm(effective.digest_authentication.realm.as_deref(), context);
        let stale = if context.state::<Stale>().is_some() {
            ", stale=true"
        } else {
            ""
        };
        for algorithm in [Algorithm::Sha256, Algorithm::Md5] {
            let challenge = format!(
                "Digest realm=\"{}\", qop=\"auth\", algorithm={}, nonce=\"{}\", charset=UTF-8{stale}",
                quoted(&realm),
                algorithm.name(),
                self.nonces.make(&realm),
            );
            let headers = &mut context.response.headers;
            let _ = headers.set_by_id(HeaderId::WWW_AUTHENTICATE, challenge.as_bytes(), false);
        }
        Outcome::Continue
    }
}

/// What an answer is worth.
enum Verdict {
    Right(Arc<dyn User>),
    Stale,
    Wrong,
}

fn realm(configured: Option<&str>, context: &HttpContext) -> String {
    configured
        .unwrap_or_else(|| context.request.host())
        .to_owned()
}

fn judge(users: &Users, nonces: &Nonces, realm: &str, method: &str, answer: &Answer) -> Verdict {
    if answer.realm != realm {
        return Verdict::Wrong;
    }
    let is_right = |digest: &str| answer.is_right(digest, method);
    let Some(entry) = users.find(&answer.user, None).filter(|entry| {
        entry
            .digests
            .iter()
            .any(|(own, digest)| own == realm && is_right(digest))
    }) else {
        return Verdict::Wrong;
    };
    match nonces.take(&answer.nonce, realm, answer.count) {
        Standing::Fresh => {}
        Standing::Old => return Verdict::Stale,
        Standing::Used | Standing::Foreign => return Verdict::Wrong,
    }
    let user = NamedUser::new(entry.name.as_str(), "Digest");
    Verdict::Right(Arc::new(
        entry
            .roles
            .iter()
            .fold(user, |user, role| user.role(role.as_str())),
    ))
}

fn settle(context: &mut HttpContext, verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Right(user) => {
            context.set_user(user);
            Outcome::Continue
        }
        Verdict::Stale => {
            context.set_state(Stale);
            refuse(context)
        }
        Verdict::Wrong => refuse(context),
    }
}

fn refuse(context: &mut HttpContext) -> Outcome {
    context
        .response
        .set_error(401, 1, hresult_from_win32(LOGON_FAILURE));
    Outcome::Finish
}

fn refuse_unreadable(context: &mut HttpContext, reason: &str) -> Outcome {
    context
        .response
        .set_error(500, 0, hresult_from_win32(FILE_NOT_FOUND));
    let text = format!("the users of digestAuthentication cannot be read: {reason}");
    let text = sluicegate_pipeline::response::escape_html(&text);
    context.response.set_error_description(Some(text));
    Outcome::Finish
}
