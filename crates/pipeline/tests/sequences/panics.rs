//! R224, "safe": a panic fails its own request with 500.0 and nothing else, wherever it happens.

use crate::{check, reply};

#[test]
fn panic_is_500_and_goes_to_log() {
    let before: Vec<String> = ["Begin", "PostAuthenticate", "Map", "Execute", "PostUpdate"]
        .map(String::from)
        .to_vec();
    for stage in before {
        check(
            &format!("a: {stage} = write(lost) panic\nb: Log, End, Send"),
            &format!("a.{stage} b.Log b.End b.Send send:500+0 done"),
        );
    }
    for stage in ["Log", "PostLog", "End", "PostEnd"] {
        let answer = reply(&format!("a: {stage} = panic"));
        assert_eq!(answer.status_text(), "500.0", "{stage}");
    }
}

#[test]
fn panic_names_module_and_notification() {
    check(
        "a: Begin = panic\n! events",
        "[start a.Begin] a.Begin [panic a.Begin scripted panic of a] send:500+0 [sent true 0 false] done",
    );
    let answer = reply("a: Begin = panic");
    assert_eq!(
        answer.context.response.error_description(),
        Some("module a panicked in BeginRequest: scripted panic of a")
    );
}

#[test]
fn panic_in_a_completion_or_continuation_is_500() {
    for script in [
        "a: Begin = post(1) pending, ~Begin = panic\nb: Begin, Log",
        "a: Begin = indicate-later(continue) pending\nb: Begin = panic, Log",
    ] {
        assert_eq!(reply(script).status_text(), "500.0", "{script}");
    }
}

#[test]
fn panic_in_send_response_still_sends() {
    check(
        "a: Begin = write(lost)\nb: Send = panic\nc: Begin, Log",
        "a.Begin c.Begin c.Log b.Send send:500+0 done",
    );
    // In a flush half way: the stage counts as finished.
    check(
        "a: Begin = flush-more\nb: Send = panic\nc: Begin, Log",
        "a.Begin b.Send send:500+0... c.Log b.Send reset send:failed done",
    );
}

#[test]
fn panic_in_a_nested_notification_finishes_the_request() {
    for (call, at) in [
        ("read(1)", "Read"),
        ("map(/x)", "MapPath"),
        ("custom(k)", "Custom"),
    ] {
        let answer = reply(&format!(
            "a: Begin = {call} continue\nb: {at} = panic\nc: Begin = write(not-reached), Log"
        ));
        assert_eq!(
            (answer.status_text(), answer.text()),
            ("500.0".into(), String::new())
        );
    }
    // Also when the outer callback pends first, or tries to merge.
    check(
        "a: Begin = custom(k) post(1) pending\nb: Custom = panic\nc: Begin, Log",
        "a.Begin b.Custom:k | a~Begin:1 c.Log send:500+0 done",
    );
    check(
        "a: Begin = custom(k) next, PostBegin\nb: Custom = panic\nc: Log",
        "a.Begin b.Custom:k next:none c.Log send:500+0 done",
    );
}

#[test]
fn panic_nested_in_an_indication_does_not_unwind_the_innocent_frame() {
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) pending\nb: Begin = panic\nc: Begin, Log",
        "a.Begin | a~Begin:1 b.Begin c.Log send:500+0 indicated done",
    );
}

#[test]
fn panic_of_a_frame_that_handed_the_request_on_leaves_it_alone() {
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) panic\nb: Begin = post-later(2) pending, End",
        "a.Begin | a~Begin:1 b.Begin indicated | | b~Begin:2 b.End send:200+0 done",
    );
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) panic\nb: Begin",
        "a.Begin | a~Begin:1 b.Begin send:200+0 indicated done",
    );
}

#[test]
fn panic_behind_the_headers_resets_the_connection() {
    // A body that ends early must not look whole; one that is complete is not spoilt (R142).
    let answer = reply("a: Begin = write(part) flush-more panic");
    assert!(answer.closes_connection() && !answer.is_complete());
    let answer = reply("a: Begin = write(whole) flush panic");
    assert!(!answer.closes_connection());
    assert_eq!((answer.status(), answer.text()), (200, "whole".into()));
}
