//! Decides by rules who may use a URL.
//!
//! **What it does.** Compares user, roles and method with the rules: first all that deny, then all that allow, each kind
//! from the topmost level down. The first match decides; without one the request is refused with 401.2.
//!
//! **IIS name.** `UrlAuthorizationModule`.
//!
//! **Sections.** `system.webServer/security/authorization`.
//!
//! **Notifications (priority).** AUTHORIZE_REQUEST (MEDIUM).
//!
//! **Example.**
//! ```xml
//! <authorization>
//!   <remove users="*" roles="" verbs="" />
//!   <add accessType="Allow" roles="Editors" />
//! </authorization>
//! ```
//!
//! **Differs from IIS.** A known user who is refused gets 401.2 as an anonymous one does.
//!
//! **See also.** [`anonymous_authentication`](crate::anonymous_authentication).

#[cfg(test)]
mod tests;

use sluicegate_config::Effective;
use sluicegate_config::section::authorization::{AccessType, Authorization, AuthorizationRule};
use sluicegate_pipeline::hresult_from_win32;
use sluicegate_pipeline::prelude::*;

/// `ERROR_ACCESS_DENIED`.
const ACCESS_DENIED: u32 = 5;

/// `UrlAuthorizationModule`.
#[derive(Clone, Copy, Debug, Default)]
pub struct UrlAuthorization;

impl Module for UrlAuthorization {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::AUTHORIZE_REQUEST)
    }

    fn on_authorize_request(&self, context: &mut HttpContext) -> Outcome {
        // Without configuration nobody can say who may enter.
        let is_allowed = context
            .config::<Effective>()
            .is_some_and(|effective| is_allowed(&effective.authorization, context));
        if is_allowed {
            return Outcome::Continue;
        }
        context
            .response
            .set_error(401, 2, hresult_from_win32(ACCESS_DENIED));
        context.response.set_error_description(Some(
            "no rule of system.webServer/security/authorization allows this user".to_owned(),
        ));
        Outcome::Finish
    }
}

/// Features 20.2, 20.3, 20.5.
fn is_allowed(section: &Authorization, context: &HttpContext) -> bool {
    // The stock section, one rule that allows everybody, is what nearly every site has.
    if let [rule] = &section.rules[..]
        && rule.access_type == AccessType::Allow
        && rule.verbs.is_empty()
        && matches!(&rule.users[..], [everybody] if everybody == "*")
    {
        return true;
    }
    // R199: the page where users log on must be reachable without having logged on.
    if section.bypass_login_pages
        && context
            .server_variable("IS_LOGIN_PAGE")
            .is_some_and(|value| !value.is_empty() && value != "0")
    {
        return true;
    }
    let user = context.user().map(|user| &**user);
    let method = context.request.method();
    rules_allow(section, user, method)
}

/// True if the rules alone let a user in who asks with this method; `None` is nobody, who counts as anonymous.
#[must_use]
pub fn rules_allow(section: &Authorization, user: Option<&dyn User>, method: &str) -> bool {
    // The rules come parent first and in order within a level; denials are looked at before all else.
    let decides = |access| {
        section
            .rules
            .iter()
            .any(|rule| rule.access_type == access && matches(rule, user, method))
    };
    !decides(AccessType::Deny) && decides(AccessType::Allow)
}

/// True if a rule is about this user and method, whether it lets in or refuses.
#[must_use]
pub fn matches(rule: &AuthorizationRule, user: Option<&dyn User>, method: &str) -> bool {
    if !rule.verbs.is_empty() && !rule.verbs.iter().any(|verb| verb == method) {
        return false;
    }
    let is_anonymous = user.is_none_or(|user| user.is_anonymous());
    let names_user = rule.users.iter().any(|name| match name.as_str() {
        "*" => true,
        "?" => is_anonymous,
        name => user.is_some_and(|user| !is_anonymous && user.name().eq_ignore_ascii_case(name)),
    });
    names_user
        || rule.roles.iter().any(|role| {
            role == "*" && !is_anonymous
                || user.is_some_and(|user| user.is_in_role(role) == Some(true))
        })
}
