//! What a native module does against the rules of the API is reported by name, and the server goes on.

mod harness;

use harness::{events, module, request_module, settle};
use sluicegate_testing::MemorySite;

/// What one report says: kind, method, notification, module, text.
fn reports() -> Vec<[String; 5]> {
    events()
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|event| event["kind"] == "misuse")
        .map(|event| {
            ["misuse", "method", "notification", "module", "message"]
                .map(|field| event[field].as_str().unwrap_or_default().to_owned())
        })
        .collect()
}

/// What the text of a report must contain.
fn text_of(misuse: &str) -> &'static str {
    match misuse {
        "double-completion" => "completed one PENDING twice",
        "nothing-pending" => "completed a notification that is not pending",
        "wrong-thread" => "called from a thread that runs no callback of the request",
        "second-context" => "stored a second context in one container",
        "use-after-end" => "used a request after its end",
        "freed-request-memory" => "freed memory that the server handed out",
        _ => "there is no such report",
    }
}

#[test]
fn each_misuse_is_reported_with_its_module_and_the_server_goes_on() {
    harness::event_file();
    let loaded = module("misusing");
    let site = MemorySite::new([("Misusing", request_module(&loaded))]);
    let mut known = 0;
    let mut check = |query: &str, expected: &[[&str; 3]]| {
        let reply = settle(site.request("GET", &format!("/?{query}")).start());
        assert_eq!(reply.text(), "served", "{query}");
        assert!(reply.is_complete(), "{query}");
        drop(reply);
        let all = reports();
        let new: Vec<[&str; 3]> = all[known..]
            .iter()
            .map(|[misuse, method, notification, module, message]| {
                assert_eq!(module, "misusing", "{query}");
                assert!(message.contains(text_of(misuse)), "{misuse}: {message}");
                [misuse.as_str(), method, notification]
            })
            .collect();
        assert_eq!(new, expected, "{query}");
        known = all.len();
    };
    // What is right is not reported: R84 lets a module pend as often as it likes.
    check("fine", &[]);
    check("keep", &[]);
    // R102
    check("post-twice", &[["double-completion", "PostCompletion", ""]]);
    check(
        "indicate-twice",
        &[["double-completion", "IndicateCompletion", "BeginRequest"]],
    );
    // R101
    check("post-nothing", &[["nothing-pending", "PostCompletion", ""]]);
    check(
        "indicate-nothing",
        &[["nothing-pending", "IndicateCompletion", "BeginRequest"]],
    );
    // Q35
    check("thread", &[["wrong-thread", "GetHttpMethod", ""]]);
    // R202
    check(
        "second-context",
        &[["second-context", "SetModuleContext", "BeginRequest"]],
    );
    // R180
    check("free", &[["freed-request-memory", "free", "BeginRequest"]]);
    check(
        "delete",
        &[
            ["freed-request-memory", "delete[]", "BeginRequest"],
            ["freed-request-memory", "free", "BeginRequest"],
        ],
    );
    // R46, R88
    check(
        "late-context",
        &[["use-after-end", "GetPhysicalPath", "BeginRequest"]],
    );
    check(
        "late-request",
        &[["use-after-end", "GetHttpMethod", "BeginRequest"]],
    );
    check(
        "late-completion",
        &[["use-after-end", "IndicateCompletion", "BeginRequest"]],
    );
    // R98, R102: the second one of another thread finds the request gone on, or over, and is dropped.
    for _ in 0..20 {
        let reply = settle(site.request("GET", "/?thread-twice").start());
        assert_eq!(reply.text(), "served");
    }
}
