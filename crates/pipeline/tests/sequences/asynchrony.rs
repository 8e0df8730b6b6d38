//! Section 4: PENDING, completions, and their races. `|` in the journal is a change of thread.

use std::sync::Arc;

use sluicegate_pipeline::completion::Completion;
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::{MemorySite, Scenario};

use crate::{Probe, check, reply};

#[test]
fn pending_slot_is_emptied_by_one_completion() {
    // R82, R83, R84
    check(
        "a: Begin = post-later(4) pending\nb: Begin",
        "a.Begin | | a~Begin:4 b.Begin send:200+0 done",
    );
    check(
        "a: Begin = post(1) pending, ~Begin = finish\nb: Begin, Log",
        "a.Begin | a~Begin:1 b.Log send:200+0 done",
    );
    check(
        "a: PostMap = post(1) pending, ~PostMap = post(2) pending | post(3) pending | continue\nb: Log",
        "a.PostMap | a~PostMap:1 | a~PostMap:2 | a~PostMap:3 b.Log send:200+0 done",
    );
}

#[test]
fn completion_tells_bytes_and_status() {
    // R85, R105
    check(
        "a: Begin = read-async(2) pending, ~Begin = read(2)\n! chunks(later+abc)",
        "a.Begin reading | a~Begin:2 read:ab send:200+0 done",
    );
    check(
        "a: Begin = read-async(2) disconnect pending, ~Begin = finish\nb: Log\n! chunks(later+abc)",
        "a.Begin reading | a~Begin:0!800704cd b.Log send:failed done",
    );
}

#[test]
fn posted_completion_never_runs_on_the_posting_stack() {
    // R86: the word behind `post` comes first, then the other thread.
    check(
        "a: Begin = post(7) last pending, End",
        "a.Begin last:false | a~Begin:7 a.End send:200+0 done",
    );
}

#[test]
fn indication_resumes_inside_the_call_and_calls_nothing() {
    // R87, R104
    check(
        "a: Begin = indicate-later(continue) pending, ~Begin\nb: Begin, End",
        "a.Begin | b.Begin b.End send:200+0 done indicated",
    );
    check(
        "a: Begin = indicate-later(finish) pending\nb: Begin, Log",
        "a.Begin | b.Log send:200+0 done indicated",
    );
}

#[test]
fn rest_of_the_request_runs_nested_in_the_indication() {
    // R88, R89, R99: the frame's own answer is void, whatever it is.
    for answer in ["pending", "continue", "finish"] {
        check(
            &format!(
                "a: Begin = post(1) pending dispose, ~Begin = dispose indicate(continue) {answer}\nb: Begin, End"
            ),
            "a.Begin | a~Begin:1 b.Begin b.End send:200+0 a.dispose indicated done",
        );
    }
    // Another module pends inside: the frame unwinds, then its completion is delivered.
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) pending\nb: Begin = post(2) pending, End",
        "a.Begin | a~Begin:1 b.Begin indicated | b~Begin:2 b.End send:200+0 done",
    );
}

#[test]
fn frame_that_handed_the_request_on_cannot_touch_it_any_more() {
    // R88, A15: b is parked when a's frame goes on.
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) indicate(finish) post(9) next last disable(End) dispose transfer(/x) pending, End
         b: Begin = post-later(2) pending, Authorize, End",
        "a.Begin | a~Begin:1 b.Begin indicated indicated next:none last:true transfer:500.0
         | | b~Begin:2 b.Authorize a.End b.End send:200+0 done",
    );
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(continue) post-later(8) indicate-later(finish) pending
         b: Begin = pending",
        "a.Begin | a~Begin:1 b.Begin indicated | | indicated hangs",
    );
}

#[test]
fn frame_that_outlives_the_request_calls_nobody() {
    // R46, R88: what a frame still provokes after its indication ended the request reaches no instance.
    check(
        "a: Begin = dispose post(1) pending, ~Begin = indicate(finish) read(1) custom(k) map(/x) flush pending
         b: Read, Custom, MapPath, Send
         ! root(/r)",
        "a.Begin | a~Begin:1 b.Send send:200+0 a.dispose indicated read-end path:/r/x done",
    );
}

#[test]
fn indication_of_pending_is_nothing() {
    // R90, A13
    check(
        "a: Begin = indicate(pending) indicate-later(pending) pending",
        "a.Begin indicated | indicated hangs",
    );
    check(
        "a: Begin = post(1) pending, ~Begin = indicate(pending) finish\nb: Log",
        "a.Begin | a~Begin:1 indicated b.Log send:200+0 done",
    );
}

#[test]
fn operation_that_ends_at_once_sends_no_completion() {
    // R91, R140
    check(
        "a: Begin = write(x) flush-async finish\nb: Log",
        "a.Begin send:200+1 flushed b.Log done",
    );
    check(
        "a: Begin = write(x) flush-async pending\nb: Log\n! flush-pends",
        "a.Begin send:200+1 flushing | a~Begin:1 b.Log done",
    );
}

#[test]
fn operation_that_fails_sends_no_completion() {
    // R92, A1
    check(
        "a: Begin = disconnect flush-async finish\nb: Log\n! flush-pends",
        "a.Begin send:failed flush-failed b.Log done",
    );
}

#[test]
fn buffered_write_ends_at_once() {
    // R94
    let module = Probe::on(Delivery::main(Notification::BeginRequest), |context| {
        let mode = WaitMode::Async(context.completer());
        let sent = context.write("Hello", true, mode);
        assert_eq!(sent, Sent::Done(5));
        assert!(!context.response.headers_sent());
        Outcome::Finish
    });
    let site = MemorySite::new([("m", module)]);
    assert_eq!(
        site.request("GET", "/").flush_pends().send().text(),
        "Hello"
    );
}

#[test]
fn completion_before_the_return_waits_for_it() {
    // R95, R96 (held), R97, A5
    check(
        "a: Begin = post-meanwhile(5) last pending, End\nb: Begin",
        "a.Begin last:false | a~Begin:5 b.Begin a.End send:200+0 done",
    );
}

#[test]
fn indication_before_the_return_is_kept_for_it() {
    // R98, Q5: the returning thread goes on.
    check(
        "a: Begin = indicate-meanwhile(finish) last pending, End\nb: Log",
        "a.Begin last:false b.Log a.End send:200+0 done",
    );
    // R100
    check(
        "a: Begin = indicate(continue) indicate(finish) pending\nb: Begin, Log",
        "a.Begin indicated indicated b.Log send:200+0 done",
    );
    check(
        "a: Begin = indicate(finish) continue\nb: Begin = pending",
        "a.Begin indicated b.Begin hangs",
    );
    check(
        "a: Begin = indicate(continue) finish\nb: Begin, Log = pending post(1)",
        "a.Begin indicated b.Log hangs",
    );
}

#[test]
fn completion_for_nobody_is_dropped() {
    // R101, A6: b is not woken by what was meant for a.
    check(
        "a: Begin = post(1) post-later(2) continue\nb: Begin = pending",
        "a.Begin b.Begin | hangs",
    );
    check(
        "a: Begin = read-async(3) continue\nb: Begin = pending\n! chunks(later+abc)",
        "a.Begin reading b.Begin hangs",
    );
    check(
        "a: Begin = post(1)\n! events",
        "[start a.Begin] a.Begin [end a.Begin CONTINUE] [handler ] send:200+0
         [sent true 0 false] [dropped 1] done",
    );
}

#[test]
fn second_completion_satisfies_a_second_pending_only() {
    // R102, Q4, A9, A10
    check(
        "a: Begin = post(1) post(2) pending, ~Begin = continue\nb: Begin = pending",
        "a.Begin | a~Begin:1 b.Begin hangs",
    );
    check(
        "a: Begin = post(1) post(2) pending, ~Begin = pending | continue\nb: Begin",
        "a.Begin | a~Begin:1 | a~Begin:2 b.Begin send:200+0 done",
    );
    check(
        "a: Begin = post(1) post(2) post(3) pending, ~Begin = finish\n! events",
        "[start a.Begin] a.Begin | [completion a.Begin] a~Begin:1 [end a.Begin FINISH_REQUEST]
         send:200+0 [sent true 0 false] [dropped 2] done",
    );
}

#[test]
fn pending_with_nothing_in_flight_hangs() {
    // R103, A3, A16: a disconnect alone completes nothing.
    check("a: Begin = pending", "a.Begin hangs");
    check("a: Begin = disconnect pending", "a.Begin hangs");
}

#[test]
fn own_continuation_is_called_instead_of_the_completion() {
    // R109
    check(
        "a: Begin = wait(continue), ~Begin\nb: Begin = wait(finish)\nc: Begin, Log",
        "a.Begin | a~waited b.Begin | b~waited c.Log send:200+0 done",
    );
    check(
        "a: Begin = work(continue)\nb: Begin",
        "a.Begin | a~worked b.Begin send:200+0 done",
    );
    check(
        "a: Begin = work(continue)\nb: Begin\n! may-block",
        "a.Begin a~worked b.Begin send:200+0 done",
    );
}

#[test]
fn cancelled_operation_still_completes() {
    // R111, A18
    check(
        "a: Begin = read-async(3) cancel-io pending, ~Begin = cancel-io finish\n! chunks(later+abc)",
        "a.Begin reading cancelled:true | a~Begin:0!800703e3 cancelled:false send:200+0 done",
    );
}

#[test]
fn nested_callback_completes_nothing() {
    // R97, R131: what SEND_RESPONSE posts or indicates is not a's completion. R113: this thread cannot wait, so b's PENDING
    // is an error.
    check(
        "a: Begin = flush-more pending\nb: Send = post(1) post-later(2) indicate(finish) next pending",
        "a.Begin b.Send indicated next:none send:500+0... | hangs",
    );
}

#[test]
fn blocking_work_of_a_nested_notification_is_done_inside_it() {
    // R113
    check(
        "a: Begin\nb: Send = work(continue)\nc: Send",
        "a.Begin c.Send b.Send b~worked send:200+0 done",
    );
}

#[test]
fn trace_of_a_pending_module_has_one_end() {
    // R115
    check(
        "a: Begin = post(1) pending, ~Begin = post(2) pending | finish\n! events",
        "[start a.Begin] a.Begin | [completion a.Begin] a~Begin:1 | [completion a.Begin] a~Begin:2
         [end a.Begin FINISH_REQUEST] send:200+0 [sent true 0 false] done",
    );
    check(
        "a: Begin = indicate-later(finish) pending\n! events",
        "[start a.Begin] a.Begin | [end a.Begin FINISH_REQUEST] send:200+0 [sent true 0 false] done indicated",
    );
}

#[test]
fn time_limit_ends_a_wait_with_500() {
    // R103, R235
    let scenario = Scenario::parse("a: Begin = write(lost) pending, ~Begin\nb: Begin, Log");
    let exchange = scenario.start();
    let completer = exchange.parked_completer().expect("it is parked");
    assert!(completer.finish(Completion::TimedOut));
    let answer = exchange.finish();
    assert_eq!(
        (answer.status_text(), answer.text()),
        ("500.0".into(), String::new())
    );
    assert_eq!(
        answer.context.response.hresult().cast_unsigned(),
        0x8007_05b4
    );
}

#[test]
fn completer_of_a_former_request_is_stale() {
    // A15 across requests of one context.
    let kept: Arc<std::sync::Mutex<Vec<Completer>>> = Arc::default();
    let keep = Arc::clone(&kept);
    let module = Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
        keep.lock().expect("no panic").push(context.completer());
        Outcome::Continue
    });
    let site = MemorySite::new([("m", module)]);
    let mut context = site.get("/").context;
    let old = kept.lock().expect("no panic").pop().expect("one");
    assert!(!old.post(1), "the request is over");
    let route = sluicegate_pipeline::host::Route {
        site: Arc::clone(context.site().expect("routed")),
        application: Arc::clone(context.application().expect("routed")),
        url: Arc::clone(context.url_info().expect("routed")),
    };
    context.begin(route);
    assert!(!old.post(2), "nobody of the next request waits for it");
}

#[test]
fn full_set_of_answers_reaches_the_client() {
    // R141, R143: case A of the IndicateCompletion seed in script form; see `seeds` for the module itself.
    let answer = reply(
        "a: Begin = clear write(Hello) flush-async pending, ~Begin = indicate(continue) pending\nb: Execute = write(lost) status(500)\n! flush-pends",
    );
    assert_eq!((answer.status(), answer.text()), (200, "Hello".into()));
    assert_eq!(answer.content_length(), Some(5));
    assert!(!answer.closes_connection());
}

#[test]
fn nested_notification_that_pends_blocks_its_provoker() {
    // R113, R114: the completion has the nested notification, and the send goes on behind it.
    check(
        "a: Begin = write(x) flush-more continue
         b: Send = post(4) pending, ~Send = post(5) pending | write(y) finish
         c: Send
         ! may-block",
        "a.Begin c.Send b.Send b~Send:4 b~Send:5 send:200+2... c.Send b.Send b~Send:4 send:1 done",
    );
    check(
        "a: Begin = read(3)\nb: Read = indicate-meanwhile(continue) pending\nc: Read\n! may-block body(abc)",
        "a.Begin b.Read c.Read read:abc send:200+0 done",
    );
    check(
        "a: Begin = map(/x)\nb: MapPath = post-meanwhile(1) pending, ~MapPath = finish\n! may-block root(/r)",
        "a.Begin b.MapPath b~MapPath:1 path:/r/x send:200+0 done",
    );
    check(
        "a: Begin = custom(k)\nb: Custom = post-meanwhile(1) pending, ~Custom\n! may-block",
        "a.Begin b.Custom:k b~Custom:1 send:200+0 done",
    );
    check(
        "a: Begin\nb: Send = status(201) post(1) pending\n! events",
        "[start a.Begin] a.Begin [end a.Begin CONTINUE] [handler ] [start b.Send] b.Send [cannot-wait b.Send]
         [end b.Send FINISH_REQUEST] send:500+0 [sent true 0 false] done",
    );
}

#[test]
fn asynchronous_provoker_does_not_wait_for_a_pending_nested_notification() {
    // R113, R114: also on a thread that cannot wait. The send goes on behind the completion.
    check(
        "a: Begin = write(x) flush-more-async pending, ~Begin
         b: Send = post-later(4) pending | continue, ~Send = post-later(5) pending | write(y)
         c: Send",
        "a.Begin c.Send b.Send flushing | | b~Send:4 | | b~Send:5 send:200+2... | a~Begin:2 c.Send b.Send send:0 done",
    );
    // A completion that is there already needs no wake.
    check(
        "a: Begin = write(x) flush-more-async
         b: Send = post(4) pending | continue, ~Send",
        "a.Begin b.Send b~Send:4 send:200+1... flushed b.Send send:0 done",
    );
    check(
        "a: Begin = flush-more-async pending, ~Begin
         b: Send = indicate-later(finish) pending | continue
         c: Send",
        "a.Begin c.Send b.Send flushing | indicated | send:200+0... | a~Begin:0 c.Send b.Send send:0 done",
    );
    check(
        "a: Begin = write(x) flush-more-async pending, ~Begin
         b: Send = wait(continue) | continue
         ! flush-pends",
        "a.Begin b.Send flushing | b~waited send:200+1... | a~Begin:1 b.Send send:0 done",
    );
    check(
        "a: Begin = read-async(3) pending, ~Begin = read(3)
         b: Read = post-later(1) pending | continue, ~Read
         ! body(abc)",
        "a.Begin b.Read reading | | b~Read:1 | a~Begin:3 read:abc send:200+0 done",
    );
    check(
        "a: Begin = read-async(3) pending, ~Begin = read(3)
         b: Read = replace(xyz) wait(continue) | continue
         ! body(abc)",
        "a.Begin b.Read reading | b~waited | a~Begin:3 read:xyz send:200+0 done",
    );
    check(
        "a: Begin = read-async(3) pending, ~Begin = read(3)
         b: Read = post-later(1) pending | continue, ~Read",
        "a.Begin b.Read reading | | b~Read:1 | a~Begin:0 read-end send:200+0 done",
    );
}

#[test]
fn provoker_that_answers_before_its_nested_notification_is_over_goes_on_behind_it() {
    // R101, R113
    check(
        "a: Begin = write(x) flush-more-async continue
         b: Send = post-later(4) pending | continue, ~Send
         c: Begin",
        "a.Begin b.Send flushing | | b~Send:4 send:200+1... c.Begin b.Send send:0 done",
    );
    check(
        "a: Begin = post(1) pending, ~Begin = write(x) flush-more-async indicate(finish) pending
         b: Send = post-later(4) pending | continue, ~Send
         c: Begin, Log",
        "a.Begin | a~Begin:1 b.Send flushing indicated | | b~Send:4 send:200+1... c.Log b.Send send:0 done",
    );
    // R101: a completion of the answered notification is for nobody.
    check(
        "a: Begin = flush-more-async post(7) continue, ~Begin
         b: Send = post-later(4) pending | continue, ~Send
         c: Begin",
        "a.Begin b.Send flushing | | | b~Send:4 send:200+0... c.Begin b.Send send:0 done",
    );
    // R131: nothing is merged meanwhile.
    check(
        "a: Begin = flush-more-async next continue, PostBegin
         b: Send = post-later(4) pending | continue, ~Send",
        "a.Begin b.Send flushing next:none | | b~Send:4 send:200+0... a.PostBegin b.Send send:0 done",
    );
}

#[test]
fn operation_whose_nested_notification_is_pending_is_outstanding() {
    // R107, R113
    check(
        "a: Begin = write(x) flush-more-async write(y) flush-more-async flush-more read-async(1) pending, ~Begin
         b: Send = post-later(4) pending | continue, ~Send
         ! body(abc)",
        "a.Begin b.Send flushing busy busy | | b~Send:4 send:200+2... | a~Begin:2 b.Send send:0 done",
    );
    // R111
    check(
        "a: Begin = write(x) flush-more-async cancel-io pending, ~Begin = finish
         b: Send = post-later(4) pending | continue, ~Send",
        "a.Begin b.Send flushing cancelled:true | | a~Begin:0!800703e3 b.Send send:200+1 done",
    );
    // R115: one end.
    check(
        "a: Begin = flush-more-async pending, ~Begin
         b: Send = post-later(4) pending | continue, ~Send
         ! events",
        "[start a.Begin] a.Begin [start b.Send] b.Send flushing | | [completion b.Send] b~Send:4 [end b.Send CONTINUE]
         send:200+0... [sent true 0 true] | [completion a.Begin] a~Begin:0 [end a.Begin CONTINUE] [handler ] [start
         b.Send] b.Send [end b.Send CONTINUE] send:0 [sent false 0 false] done",
    );
}

#[test]
fn one_operation_at_a_time() {
    // R107, Q21, A19: the second is refused, the first is untouched.
    check(
        "a: Begin = read-async(3) read-async(3) read(3) flush-async pending, ~Begin = read(3) continue
         ! chunks(later+abc) flush-pends",
        "a.Begin reading busy busy busy | a~Begin:3 read:abc send:200+0 done",
    );
    check(
        "a: Begin = write(x) flush-more-async write(y) flush-more-async flush-more read-async(1) pending, ~Begin
         ! flush-pends body(abc)",
        "a.Begin send:200+1... flushing busy busy | a~Begin:1 send:1 done",
    );
    // What would have to be sent is not taken; a buffered write is no operation (R94).
    check(
        "a: Begin = write(x) flush-more-async unbuffered write(y) pending, ~Begin = write(z)
         ! flush-pends",
        "a.Begin send:200+1... flushing | a~Begin:1 send:1... send:0 done",
    );
    // A blocking send beside a read is none (R17).
    check(
        "a: Begin = read-async(3) write(x) flush-more pending, ~Begin = read(3)
         ! chunks(later+abc)",
        "a.Begin reading send:200+1... | a~Begin:3 read:abc send:0 done",
    );
    check(
        "p: Execute = read-async(3) clone(/x) execute pending, ~Execute = read(3) execute finish
         h: Execute = write(y)
         ! handler-of(/=p) handler-of(/x=h) chunks(later+abc)",
        "p.Execute reading refused:Busy | p~Execute:3 read:abc >h.Execute send:200+1... executed send:0 done",
    );
    // What nobody waits for any more occupies its place until it has ended (R101).
    check(
        "a: Begin = read-async(3) continue\nb: Begin = read-async(3) post-later(1) pending, ~Begin = read(3)\n! chunks(later+abc)",
        "a.Begin reading b.Begin busy | | b~Begin:1 read:abc send:200+0 done",
    );
}

#[test]
fn full_duplex_allows_one_in_each_direction() {
    // R107, R108, A20: the first final status counts, both completions are delivered.
    check(
        "a: Begin = duplex read-async(3) write(x) flush-more-async read-async(1) flush-more-async duplex pending, ~Begin = finish | continue
         b: Begin, Log
         ! chunks(later+abc) flush-pends",
        "a.Begin duplex:true reading send:200+1... flushing busy busy duplex:false
         | a~Begin:3 | a~Begin:1 b.Log send:0 done",
    );
    // The one goes on while the other waits.
    check(
        "a: Begin = duplex read-async(3) flush-more-async pending, ~Begin = read(3) read-async(3) pending | pending | continue
         b: Begin
         ! chunks(later+abc+later+de) flush-pends",
        "a.Begin duplex:true reading send:200+0... flushing
         | a~Begin:3 read:abc reading | a~Begin:0 | a~Begin:2 b.Begin send:0 done",
    );
    // Too late.
    check(
        "a: Begin = read-async(3) duplex flush-async pending, ~Begin\n! chunks(later+abc) flush-pends",
        "a.Begin reading duplex:false busy | a~Begin:3 send:200+0 done",
    );
}
