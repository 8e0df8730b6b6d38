//! Names, passwords and roles against a path that wants them.

use super::*;
use crate::anonymous_authentication::AnonymousAuthentication;
use crate::test_host::{Answer, TestSite};
use crate::url_authorization::UrlAuthorization;

/// bcrypt of `open sesame`, cost 4; `$apr1$` of `a:b`.
fn users() -> String {
    let bcrypt = bcrypt::hash("open sesame", 4).expect("hashes");
    format!("Ann:{bcrypt}\nbob:$apr1$saltsalt$CPQFKdB6gSGh5dFaE4PEp/\n")
}

fn site(attributes: &str, anonymous: bool, rules: &str) -> TestSite {
    let site = TestSite::new(vec![
        (
            "BasicAuthenticationModule",
            Arc::new(BasicAuthentication) as Arc<dyn Module>,
        ),
        (
            "AnonymousAuthenticationModule",
            Arc::new(AnonymousAuthentication),
        ),
        ("UrlAuthorizationModule", Arc::new(UrlAuthorization)),
        ("Who", Arc::new(Who)),
    ])
    .handler("Who")
    .without_test_user()
    .file("users.txt", users())
    .file("groups.txt", "Editors: ann\n");
    let root = site.root().display().to_string();
    site.config(&format!(
        r#"<security><authentication><anonymousAuthentication enabled="{anonymous}" /><basicAuthentication enabled="true" {} /></authentication><authorization>{rules}</authorization></security>"#,
        attributes.replace("ROOT", &root)
    ))
}

/// Says who is there.
struct Who;

impl Module for Who {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let who = context.user().map_or_else(String::new, |user| {
            format!(
                "{} {} {}",
                user.name(),
                user.authentication_type(),
                user.password()
            )
        });
        context.response.write(who);
        context.set_request_handled();
        Outcome::Continue
    }
}

const FILES: &str = r#"userFile="ROOT/users.txt" groupFile="ROOT/groups.txt""#;

fn ask(site: &TestSite, credentials: &str) -> Answer {
    let value = format!("Basic {}", STANDARD.encode(credentials));
    site.send(
        "GET",
        "/",
        &[("Authorization", &value), ("Host", "host.example")],
    )
}

#[test]
fn right_password_sets_the_user_and_a_wrong_one_is_refused() {
    // Features 21.2, 21.6, 21.8.
    let site = site(
        &format!(r#"{FILES} defaultLogonDomain="corp""#),
        false,
        r#"<add accessType="Allow" users="*" />"#,
    );
    for _ in 0..2 {
        for (credentials, code, who) in [
            ("ann:open sesame", "200.0", "Ann Basic open sesame"),
            ("ANN:open sesame", "200.0", "Ann Basic open sesame"),
            ("CORP\\ann:open sesame", "200.0", "Ann Basic open sesame"),
            ("other\\ann:open sesame", "401.1", ""),
            ("bob:a:b", "200.0", "bob Basic a:b"),
            ("bob:a", "401.1", ""),
            ("ann:open sesam", "401.1", ""),
            ("ann:", "401.1", ""),
            ("nobody:open sesame", "401.1", ""),
            ("no colon", "401.2", ""),
        ] {
            let answer = ask(&site, credentials);
            assert_eq!(
                (answer.code().as_str(), answer.text().as_str()),
                (code, who),
                "{credentials}"
            );
            let challenge = (answer.status == 401).then_some("Basic realm=\"host.example\"");
            assert_eq!(
                answer.header("WWW-Authenticate"),
                challenge,
                "{credentials}"
            );
        }
    }
}

#[test]
fn who_says_nothing_is_asked() {
    // Features 21.1, 21.4.
    let everybody = r#"<add accessType="Allow" users="*" />"#;
    let closed = site(&format!(r#"{FILES} realm='a "b"'"#), false, everybody);
    let other = [("Authorization", "Bearer x")];
    for headers in [&[][..], &other, &[("Authorization", "Basically x")]] {
        let answer = closed.send("GET", "/", headers);
        assert_eq!(answer.code(), "401.2", "{headers:?}");
        assert_eq!(
            answer.header("WWW-Authenticate"),
            Some(r#"Basic realm="a \"b\"""#)
        );
    }
    let open = site(FILES, true, everybody);
    assert_eq!(open.get("/").code(), "200.0");
    assert_eq!(ask(&open, "ann:wrong").code(), "401.1");
    assert_eq!(
        open.send("GET", "/", &[("Authorization", "Basic ///")])
            .code(),
        "401.2"
    );
}

#[test]
fn roles_count_for_authorization() {
    // Features 20.1, 20.4.
    let site = site(
        FILES,
        true,
        r#"<clear /><add accessType="Allow" roles="editors" />"#,
    );
    assert_eq!(ask(&site, "ann:open sesame").code(), "200.0");
    assert_eq!(ask(&site, "bob:a:b").code(), "401.2");
    assert_eq!(site.get("/").code(), "401.2");
}

#[test]
fn changed_file_counts_and_a_missing_one_lets_nobody_in() {
    // Features 4.4: what was verified belongs to one version of the file.
    let site = site(FILES, false, r#"<add accessType="Allow" users="*" />"#);
    assert_eq!(ask(&site, "bob:a:b").code(), "200.0");
    std::fs::write(site.root().join("users.txt"), "bob:{SHA}x\n").expect("is ours");
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while ask(&site, "bob:a:b").status == 200 {
        assert!(
            std::time::Instant::now() < deadline,
            "the change goes unnoticed"
        );
        std::thread::yield_now();
    }
    assert_eq!(ask(&site, "bob:a:b").code(), "401.1");
    let missing = self::site(r#"userFile="ROOT/none.txt""#, false, "");
    assert_eq!(ask(&missing, "ann:open sesame").code(), "500.0");
    let unset = self::site("", false, "");
    assert_eq!(ask(&unset, "ann:open sesame").code(), "500.0");
}
