//! Nested notifications, users and custom notifications of a real C++ module.

mod harness;

use std::sync::{Arc, OnceLock};

use harness::{events, module, request_module};
use sluicegate_pipeline::Module;
use sluicegate_testing::MemorySite;

fn filters() -> MemorySite {
    static LOADED: OnceLock<Arc<dyn Module>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        harness::event_file();
        request_module(&module("filters"))
    });
    MemorySite::builder()
        .module("Filters", Arc::clone(loaded))
        .root("/www")
        .build()
}

#[test]
fn edits_of_the_raw_response_are_sent() {
    // R18, R169
    let reply = filters()
        .request("GET", "/")
        .user(None)
        .header("X-Filter", "1")
        .send();
    assert_eq!(reply.text(), "USER=LOCAL\nHELLO (filtered)");
    assert_eq!(reply.status(), 203);
    assert_eq!(reply.reason(), "Non-Authoritative Information");
    assert_eq!(reply.header("ETag").as_deref(), Some("\"tag\""));
    let reply = filters().request("GET", "/").user(None).send();
    assert_eq!(reply.text(), "user=local\nhello");
    assert_eq!(reply.status(), 200);
}

#[test]
fn a_users_reference_is_given_back() {
    // R196
    let before = events().matches("user:gone").count();
    let reply = filters().request("GET", "/").user(None).send();
    let user = reply.context.user().expect("the module set one");
    assert_eq!((user.name(), user.remote_name()), ("local", "remote"));
    assert_eq!(user.authentication_type(), "Mine");
    assert_eq!(user.is_in_role("admins"), Some(true));
    assert_eq!(user.is_in_role("others"), Some(false));
    drop(reply);
    assert!(events().matches("user:gone").count() > before);
}

#[test]
fn body_path_and_custom_notifications_reach_the_module() {
    let check = |target: &str, body: &'static str, expected: &str| {
        let reply = filters().request("POST", target).body(body).send();
        assert_eq!(reply.text(), expected, "{target}");
    };
    // R19
    check("/?body", "data", ">data");
    // R21, R22
    check("/?path", "", "path=/elsewhere\n");
    // R23
    check("/?custom", "", "heard=1\nexpected=0\n");
}
