//! What the methods of context, request and response answer to a real C++ module.

mod harness;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use harness::{events, module, request_module};
use sluicegate_pipeline::Module;
use sluicegate_testing::{MemorySite, Reply};

const INVALID_PARAMETER: &str = "80070057";

fn objects() -> MemorySite {
    static LOADED: OnceLock<Arc<dyn Module>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        harness::event_file();
        request_module(&module("objects"))
    });
    MemorySite::builder()
        .module("Objects", Arc::clone(loaded))
        .root("/www")
        .build()
}

fn pairs(reply: &Reply) -> HashMap<String, String> {
    reply
        .text()
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn check(reply: &Reply, expected: &[(&str, &str)]) {
    let pairs = pairs(reply);
    for (name, value) in expected {
        assert_eq!(
            pairs.get(*name).map(String::as_str),
            Some(*value),
            "{name} of {}",
            reply.text()
        );
    }
}

#[test]
fn a_module_sees_the_request_as_it_came() {
    let reply = objects()
        .request("GET", "/caf%C3%A9/x?q=1")
        .header("Host", "example.org")
        .header("X-Unknown", "u")
        .send();
    check(
        &reply,
        &[
            ("verb", "4"),
            ("url", "/caf%C3%A9/x?q=1"),
            ("cooked", "http://example.org/café/x?q=1"),
            ("full", "29"),
            ("host", "example.org"),
            ("unknown", "1"),
            ("method", "GET"),
            ("family", "2"),
            ("version", "11"),
            ("site", "1"),
            ("site_name", "Memory"),
            ("app", "/LM/W3SVC/1/ROOT"),
            ("config", "MACHINE/WEBROOT/APPHOST/Memory"),
            ("meta", "MACHINE/WEBROOT/APPHOST/Memory"),
            ("connected", "1"),
            ("handled", "0"),
            ("physical", "/www/café/x"),
            ("physical_length", "11"),
            ("variable", "00000000"),
            ("variable_value", "GET"),
            // ERROR_INVALID_INDEX (R179).
            ("absent", "80070585"),
            ("mine", "café"),
            ("mine_length", "5"),
            // ERROR_INSUFFICIENT_BUFFER; the size counts bytes of four-byte characters (R194).
            ("small", "8007007a"),
            ("needed", "52"),
            ("mapped", "00000000"),
            ("mapped_path", "/www/a/b.txt"),
            ("user", ""),
            ("memory", "7"),
            ("pool", "DefaultAppPool"),
            ("precondition", "1"),
            ("notification", "1"),
            ("last", "0"),
        ],
    );
}

#[test]
fn headers_are_read_set_and_deleted_by_name_and_number() {
    // R161, R163, R164
    let reply = objects()
        .request("GET", "/?headers")
        .header("Host", "example.org")
        .header("X-Test", "value")
        .send();
    check(
        &reply,
        &[
            ("by_name", "value"),
            ("length", "5"),
            ("by_id", "example.org"),
            ("absent", "(null)"),
            ("absent_length", "0"),
            ("set", "00000000"),
            ("new", "12"),
            ("delete", "00000000"),
            ("delete_again", "00000000"),
            ("deleted", "(null)"),
            ("split", "8007000d"),
            ("bad_name", INVALID_PARAMETER),
            ("null", INVALID_PARAMETER),
            ("out", "text/x"),
        ],
    );
    let out: Vec<String> = reply
        .headers()
        .filter(|(name, _)| name.eq_ignore_ascii_case("X-Out"))
        .map(|(_, value)| value)
        .collect();
    assert_eq!(out, ["a", "b"]);
    assert_eq!(reply.header("X-Bad"), None);
}

#[test]
fn status_and_redirect_follow_the_rules() {
    // R159, R160, R170
    let reply = objects().get("/?status");
    assert_eq!(
        (reply.status_text().as_str(), reply.reason()),
        ("418.7", "Teapot")
    );
    check(
        &reply,
        &[
            ("null", INVALID_PARAMETER),
            ("zero", INVALID_PARAMETER),
            ("set", "00000000"),
            ("code", "41807"),
            ("reason", "Teapot"),
            ("hr", "80004005"),
            ("description", "&lt;b&gt;"),
        ],
    );
    // R166
    let reply = objects()
        .request("GET", "/folder/page?redirect")
        .header("Host", "example.org")
        .send();
    assert_eq!(reply.status(), 302);
    assert_eq!(
        reply.header("Location").as_deref(),
        Some("http://example.org/folder/there?redirect")
    );
    assert!(!reply.text().contains("dropped"));
}

#[test]
fn the_url_and_the_method_can_be_replaced() {
    // R173, R174
    let reply = objects().get("/?url");
    check(
        &reply,
        &[
            ("set", "00000000"),
            ("changed", "1"),
            ("now", "PATCH"),
            ("bad", INVALID_PARAMETER),
        ],
    );
    assert_eq!(reply.context.request.raw_target(), b"/other?x=1");
}

#[test]
fn stored_contexts_are_cleaned_once_at_the_end_of_their_owner() {
    // R202 to R205
    let reply = objects().get("/?stored");
    check(
        &reply,
        &[
            ("null", INVALID_PARAMETER),
            ("set", "00000000"),
            ("again", "80070055"),
            ("found", "1"),
        ],
    );
    let seen = events();
    assert_eq!(seen.matches("clean:dispensed").count(), 1, "{seen}");
    assert_eq!(seen.matches("clean:request").count(), 1, "{seen}");
    drop(reply);
    let seen = events();
    assert_eq!(seen.matches("clean:connection").count(), 1, "{seen}");
    assert!(!seen.contains("never"));
}

#[test]
fn newer_forms_of_an_object_are_found_and_foreign_ones_refused() {
    let reply = objects().get("/?extended");
    check(
        &reply,
        &[
            ("context3", "00000000"),
            ("same", "1"),
            ("response2", "00000000"),
            ("wrong", "80004002"),
            ("null", "1"),
            ("named", "1"),
            ("clock", "1"),
            ("original", "1"),
        ],
    );
    assert!(events().contains("clean:named"));
}

#[test]
fn chunks_go_where_they_are_put() {
    // R148, R150
    let reply = objects().get("/?chunks");
    let text = reply.text();
    assert!(
        text.starts_with("012ELF\nfile=00000000\nbad=80070057\n"),
        "{text}"
    );
}

#[test]
fn a_module_switches_its_own_notifications_off() {
    // R74
    let reply = objects().get("/?off");
    assert_eq!(reply.text(), "");
    let reply = objects().get("/?status");
    assert!(reply.text().ends_with("end"));
}

#[test]
fn writes_are_sent_at_the_limit_and_without_buffering() {
    // R152, R157
    let bodies = |site: &MemorySite, target: &str| -> Vec<String> {
        let reply = site.get(target);
        assert_eq!(reply.status(), 200);
        assert!(reply.is_complete());
        reply
            .sends
            .iter()
            .map(|send| String::from_utf8_lossy(&send.body).into_owned())
            .collect()
    };
    // R156: the end of the request closes the body.
    assert_eq!(bodies(&objects(), "/?unbuffered"), ["a", "b", "end", ""]);
    let limited = MemorySite::builder()
        .module(
            "Objects",
            Arc::clone(&objects().program().modules()[0].module),
        )
        .response_buffer_limit(5)
        .build();
    assert_eq!(bodies(&limited, "/?pieces"), ["12345", "6end"]);
    assert_eq!(bodies(&objects(), "/?pieces"), ["123456end"]);
}

#[test]
fn named_objects_are_known_to_all_modules_of_the_process() {
    let (first, second) = (module("naming"), module("naming"));
    let site = MemorySite::new([
        ("First", request_module(&first)),
        ("Second", request_module(&second)),
    ]);
    for _ in 0..2 {
        assert_eq!(
            site.get("/").text(),
            "exists=1\nkind=1\nagain=1\nreleased=1\nview=shared\nset=1\nwoken=1\nowned=1\ncounted=1\ngone=1\n"
        );
    }
}
