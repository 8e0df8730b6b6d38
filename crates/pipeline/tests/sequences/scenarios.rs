//! Section 11.2: the asynchronous scenarios A1 to A25 that need no child request. A19 and A20 are the host's to keep.

use crate::check;

#[test]
fn a1_failed_call_brings_no_completion() {
    check(
        "a: Begin = disconnect read-async(3) continue\nb: Begin\n! chunks(later+x)",
        "a.Begin read-failed b.Begin send:failed done",
    );
}

#[test]
fn a2_call_that_ended_at_once_brings_no_completion() {
    check(
        "a: Begin = read-async(3) continue, ~Begin\nb: Begin\n! body(abc)",
        "a.Begin read:abc b.Begin send:200+0 done",
    );
}

#[test]
fn a3_pending_without_an_operation_hangs() {
    check(
        "a: Begin = read-async(3) pending\n! body(abc)",
        "a.Begin read:abc hangs",
    );
}

#[test]
fn a4_a5_operation_ends_before_or_after_the_return() {
    check(
        "a: Begin = read-async(3) pending, ~Begin = finish\nb: Begin, Log\n! chunks(later+abc)",
        "a.Begin reading | a~Begin:3 b.Log send:200+0 done",
    );
    check(
        "a: Begin = post-meanwhile(3) pending, ~Begin = finish\nb: Begin, Log",
        "a.Begin | a~Begin:3 b.Log send:200+0 done",
    );
}

#[test]
fn a6_operation_in_flight_does_not_hold_the_cursor() {
    check(
        "a: Begin = read-async(3) continue, ~Begin\nb: Begin\n! chunks(later+abc)",
        "a.Begin reading b.Begin send:200+0 done",
    );
}

#[test]
fn a7_a8_posted_completion_comes_on_another_thread() {
    check(
        "a: Begin = post(7) pending",
        "a.Begin | a~Begin:7 send:200+0 done",
    );
    check(
        "a: Begin = post-later(7) pending",
        "a.Begin | | a~Begin:7 send:200+0 done",
    );
}

#[test]
fn a9_a10_two_posts() {
    check(
        "a: Begin = post(1) post(2) pending",
        "a.Begin | a~Begin:1 send:200+0 done",
    );
    check(
        "a: Begin = post(1) post(2) pending, ~Begin = pending | continue",
        "a.Begin | a~Begin:1 | a~Begin:2 send:200+0 done",
    );
    check(
        "a: Begin = post-later(1) post-later(2) pending, ~Begin = pending | continue",
        "a.Begin | | | a~Begin:1 | a~Begin:2 send:200+0 done",
    );
}

#[test]
fn a11_foreign_indication_runs_the_rest_inside_the_call() {
    check(
        "a: Begin = indicate-later(continue) pending\nb: Begin, End",
        "a.Begin | b.Begin b.End send:200+0 done indicated",
    );
}

#[test]
fn a12_indication_of_finish_inside_a_completion() {
    check(
        "a: Begin = dispose post(1) pending, ~Begin = indicate(finish) pending\nb: Begin, Log, End",
        "a.Begin | a~Begin:1 b.Log b.End send:200+0 a.dispose indicated done",
    );
}

#[test]
fn a13_indication_of_pending() {
    check(
        "a: Begin = indicate-later(pending) pending",
        "a.Begin | indicated hangs",
    );
}

#[test]
fn a14_indication_when_nothing_waits() {
    // The request is over when the call comes.
    check(
        "a: Begin = indicate-later(finish) continue\nb: Begin",
        "a.Begin b.Begin send:200+0 done | indicated",
    );
}

#[test]
fn a15_second_indication_resumes_nobody_else() {
    check(
        "a: Begin = indicate-later(continue) indicate-later(continue) pending\nb: Begin = pending",
        "a.Begin | b.Begin indicated | indicated hangs",
    );
    check(
        "a: Begin = indicate-later(continue) indicate-later(continue) pending\nb: Begin",
        "a.Begin | b.Begin send:200+0 done indicated | indicated",
    );
}

#[test]
fn a16_a17_disconnect_completes_operations_only() {
    check("a: Begin = disconnect pending", "a.Begin hangs");
    check(
        "a: Begin = read-async(3) disconnect pending\n! chunks(later+abc)",
        "a.Begin reading | a~Begin:0!800704cd send:failed done",
    );
}

#[test]
fn a18_cancelled_read_completes() {
    check(
        "a: Begin = read-async(3) cancel-io pending\n! chunks(later+abc)",
        "a.Begin reading cancelled:true | a~Begin:0!800703e3 send:200+0 done",
    );
}

#[test]
fn a21_pending_again_waits_for_a_later_post() {
    check(
        "a: Begin = post(1) pending, ~Begin = post-later(2) pending | continue",
        "a.Begin | a~Begin:1 | | a~Begin:2 send:200+0 done",
    );
}

#[test]
fn a22_foreign_flush_of_a_parked_request() {
    check(
        "a: Begin = write(x) flush-later pending, Send",
        "a.Begin | a.Send send:200+1... hangs",
    );
    // A completion that comes while another thread has the request out is not lost.
    check(
        "a: Begin = flush-later pending\nb: Send = custom(k)\na2@a: Custom, Begin = post(1) pending",
        "a.Begin | b.Send a2.Custom:k send:200+0... hangs",
    );
}

#[test]
fn a24_parked_request_is_there_until_completed() {
    let scenario = sluicegate_testing::Scenario::parse("a: Begin = pending");
    let mut exchange = scenario.start();
    assert!(!exchange.run());
    assert!(exchange.latch().parked().is_some());
    assert!(exchange.parked_completer().expect("parked").post(1));
    assert!(exchange.run());
    assert!(exchange.latch().is_ended());
}

#[test]
fn a25_merged_notification_pends() {
    check(
        "a: Begin = next post(1) pending, PostBegin",
        "a.Begin next:PostBegin | a~PostBegin:1 send:200+0 done",
    );
}
