//! Who is let in without credentials.

use std::sync::{Arc, Mutex};

use sluicegate_pipeline::prelude::*;

use super::AnonymousAuthentication;
use crate::test_host::TestSite;

/// Notes the user that stands at the end of AUTHENTICATE, and may have set one before.
struct Probe {
    sets: Option<&'static str>,
    seen: Arc<Mutex<Option<String>>>,
}

impl Module for Probe {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::AUTHENTICATE_REQUEST)
            .post(Notifications::AUTHENTICATE_REQUEST)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        if let Some(name) = self.sets {
            context.set_user(Arc::new(NamedUser::new(name, "Basic")));
        }
        Outcome::Continue
    }

    fn on_post_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        *self.seen.lock().unwrap() = context.user().map(|user| user.name().to_owned());
        Outcome::Continue
    }
}

fn check(enabled: bool, sets: Option<&'static str>, expected: Option<&str>) {
    let seen = Arc::new(Mutex::new(None));
    let probe = Probe {
        sets,
        seen: Arc::clone(&seen),
    };
    // Listed first: its priority puts it last all the same.
    TestSite::new(vec![
        (
            "AnonymousAuthenticationModule",
            Arc::new(AnonymousAuthentication),
        ),
        ("Probe", Arc::new(probe)),
    ])
    .config(&format!(
        r#"<security><authentication><anonymousAuthentication enabled="{enabled}" /></authentication></security>"#
    ))
    .get("/");
    assert_eq!(
        seen.lock().unwrap().as_deref(),
        expected,
        "{enabled} {sets:?}"
    );
}

#[test]
fn anonymous_is_set_only_if_nobody_else_was() {
    // Features 21.4, 21.5.
    check(true, None, Some(""));
    check(true, Some("ann"), Some("ann"));
    check(false, None, None);
    check(false, Some("ann"), Some("ann"));
}
