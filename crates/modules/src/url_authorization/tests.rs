//! Whom the rules let in.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use super::UrlAuthorization;
use crate::test_host::TestSite;

/// Sets the user that the header names, with a role behind a slash.
struct Who;

impl Module for Who {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::AUTHENTICATE_REQUEST)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        let who = context
            .request
            .headers
            .get_by_name("X-Who")
            .map(|who| String::from_utf8_lossy(who).into_owned());
        if let Some(who) = who {
            let (name, role) = who.split_once('/').unwrap_or((&who, "none"));
            context.set_user(Arc::new(NamedUser::new(name, "Basic").role(role)));
        }
        if context.request.query() == b"login" {
            context.set_server_variable("IS_LOGIN_PAGE", "1");
        }
        Outcome::Continue
    }
}

fn site(rules: &str, child: &str) -> TestSite {
    TestSite::new(vec![
        ("Who", Arc::new(Who)),
        ("UrlAuthorizationModule", Arc::new(UrlAuthorization)),
    ])
    .config(&format!("<security><authorization>{rules}</authorization></security>"))
    .file(
        "child/web.config",
        format!(
            "<configuration><system.webServer><security><authorization>{child}</authorization></security></system.webServer></configuration>"
        ),
    )
}

fn check(site: &TestSite, method: &str, target: &str, who: &str, is_allowed: bool) {
    let headers: &[(&str, &str)] = if who.is_empty() {
        &[]
    } else {
        &[("X-Who", who)]
    };
    let answer = site.send(method, target, headers);
    let expected = if is_allowed {
        ("200.0", 0)
    } else {
        ("401.2", 5)
    };
    assert_eq!(
        (answer.code().as_str(), answer.win32),
        expected,
        "{method} {target} {who}"
    );
}

#[test]
fn denials_come_first_and_nothing_matching_is_denied() {
    // Features 20.1, 20.2, 20.4.
    let site = site(
        r#"<clear />
           <add accessType="Allow" users="ann,fred" />
           <add accessType="Allow" roles="Editors" verbs="GET,HEAD" />
           <add accessType="Deny" users="fred" />
           <add accessType="Allow" users="?" verbs="OPTIONS" />"#,
        "",
    );
    check(&site, "GET", "/", "ann", true);
    check(&site, "GET", "/", "ANN", true);
    check(&site, "GET", "/", "fred", false);
    check(&site, "GET", "/", "fred/Editors", false);
    check(&site, "GET", "/", "bob/editors", true);
    check(&site, "POST", "/", "bob/editors", false);
    check(&site, "get", "/", "bob/editors", false);
    check(&site, "GET", "/", "bob", false);
    check(&site, "GET", "/", "", false);
    check(&site, "OPTIONS", "/", "", true);
    check(&site, "OPTIONS", "/", "bob", false);
}

#[test]
fn denial_of_a_parent_cannot_be_undone() {
    // Features 20.3.
    let site = site(
        r#"<clear /><add accessType="Deny" users="fred" /><add accessType="Allow" users="*" />"#,
        r#"<add accessType="Allow" users="fred" roles="any" /><add accessType="Deny" users="?" />"#,
    );
    check(&site, "GET", "/child/a", "fred", false);
    check(&site, "GET", "/child/a", "", false);
    check(&site, "GET", "/child/a", "ann", true);
    check(&site, "GET", "/", "", true);
}

#[test]
fn login_page_is_exempt() {
    // Features 20.5; R199.
    let site = site("<clear />", "");
    check(&site, "GET", "/?login", "", true);
    check(&site, "GET", "/?other", "", false);
}

#[test]
fn stock_rules_let_everybody_in() {
    // Features 20.2.
    let site = TestSite::new(vec![("UrlAuthorizationModule", Arc::new(UrlAuthorization))]);
    check(&site, "GET", "/", "", true);
}
