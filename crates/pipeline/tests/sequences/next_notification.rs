//! Section 5.1: the contract of GetNextNotification.

use crate::{check, reply};

#[test]
fn next_succeeds_only_for_the_own_host_with_nobody_between() {
    // R118, R122
    check(
        "a: Begin = next, PostBegin, End",
        "a.Begin next:PostBegin a.End send:200+0 done",
    );
    check(
        "a: Begin = next, PostBegin\nb: Begin",
        "a.Begin next:none b.Begin a.PostBegin send:200+0 done",
    );
    check(
        "a: Begin = next\nb@a: Begin\nc: Begin",
        "a.Begin next:Begin c.Begin send:200+0 done",
    );
    check(
        "a: Begin = next\nb: End",
        "a.Begin next:none b.End send:200+0 done",
    );
}

#[test]
fn answer_counts_for_the_newest_notification() {
    // R119: FINISH in what is MAP by now skips b's post-MAP.
    check(
        "a: Begin = next next finish, Authorize, Map\nb: PostMap, Log",
        "a.Begin next:Authorize next:Map b.Log send:200+0 done",
    );
    // A status set before is the older one's, one set after the newer's.
    check(
        "a: Begin = status(404) next status(403), End\n! events",
        "[start a.Begin] a.Begin [status a.Begin 404.0 0] [end a.Begin CONTINUE] [handler ]
         [merged a.End] next:End [status a.End 403.0 0] [end a.End CONTINUE]
         send:403+0 [sent true 0 false] done",
    );
}

#[test]
fn failure_changes_nothing() {
    // R120
    check(
        "a: Begin = next next last, PostBegin = next\nb: Begin, Authorize",
        "a.Begin next:none next:none last:false b.Begin a.PostBegin next:none b.Authorize send:200+0 done",
    );
    // A failed look past the mapping does not map: the changed URL is mapped once, later.
    check(
        "a: Begin = url(/b) next, Execute\nb: PreExecute\n! handler-of(/b=a) handler-of(/=)",
        "a.Begin next:none b.PreExecute a.Execute send:200+0 done",
    );
}

#[test]
fn empty_stages_are_stepped_over() {
    // R123
    check("a: Begin = next, Map", "a.Begin next:Map send:200+0 done");
}

#[test]
fn chain_goes_on_until_somebody_else_comes() {
    // R124, R3
    check(
        "a: Begin = next next next next next, PostBegin, Authorize, PostAuthorize, Map, End\nb: Map, Log",
        "a.Begin next:PostBegin next:Authorize next:PostAuthorize next:Map next:none
         b.Map b.Log a.End send:200+0 done",
    );
}

#[test]
fn finish_looks_from_log_on() {
    // R125
    check(
        "a: Begin = next(finish), Authorize, Log, End\nb: Authorize",
        "a.Begin next:Log a.End send:200+0 done",
    );
    check(
        "a: Begin = next(finish) continue, Log\nb: Log!HIGH, Authorize",
        "a.Begin next:none b.Authorize b.Log a.Log send:200+0 done",
    );
    // R70: the FINISH counts as one, with its recorded error.
    assert_eq!(
        reply("a: Begin = error(80070002) next(finish), Log").status_text(),
        "404.0"
    );
    // Within LOG it is CONTINUE (R65).
    check(
        "a: Log = next(finish), PostLog, End",
        "a.Log next:PostLog a.End send:200+0 done",
    );
}

#[test]
fn pending_has_no_next() {
    // R126
    check(
        "a: Begin = next(pending), PostBegin",
        "a.Begin next:none a.PostBegin send:200+0 done",
    );
}

#[test]
fn disabled_notifications_and_foreign_handlers_are_not_registered() {
    // R127
    check(
        "a: Begin = disable(PostBegin) next, PostBegin, Authorize",
        "a.Begin next:Authorize send:200+0 done",
    );
    check(
        "b: Begin = disable(Authorize), Authorize\na: PostBegin = next, Map",
        "b.Begin a.PostBegin next:Map send:200+0 done",
    );
    check(
        "a: PreExecute = next, PostExecute\nb: Execute\nc: Execute\n! handler(c)",
        "a.PreExecute next:none c.Execute a.PostExecute send:200+0 done",
    );
    check(
        "a: PreExecute = next, PostExecute\nb: Execute\n! handler()",
        "a.PreExecute next:PostExecute send:200+0 done",
    );
}

#[test]
fn effective_order_counts() {
    // R128
    check(
        "b: Begin!LAST\na: Begin = next, PostBegin",
        "a.Begin next:none b.Begin a.PostBegin send:200+0 done",
    );
    check(
        "a: Begin = next, Authenticate\nb: Authenticate!FIRST",
        "a.Begin next:none b.Authenticate a.Authenticate send:200+0 done",
    );
    check(
        "b: Begin!FIRST\na: Begin = next, PostBegin",
        "b.Begin a.Begin next:PostBegin send:200+0 done",
    );
}

#[test]
fn foreign_handler_breaks_the_chain_unless_handled() {
    // R129, R133
    check(
        "a: PreExecute = next, PostExecute\nb: Execute",
        "a.PreExecute next:none b.Execute a.PostExecute send:200+0 done",
    );
    check(
        "a: PreExecute = handled next, PostExecute\nb: Execute",
        "a.PreExecute next:PostExecute send:200+0 done",
    );
    check(
        "a: PreExecute = next next next, PostExecute, Execute\nc@a: Execute",
        "a.PreExecute next:Execute next:Execute next:PostExecute send:200+0 done",
    );
}

#[test]
fn core_steps_are_crossed_inside_the_call() {
    // R130, Q2: the user check.
    check(
        "a: Authenticate = user(bob) next, Authorize\n! no-user",
        "a.Authenticate next:Authorize send:200+0 done",
    );
    check(
        "a: Authenticate = next, PostAuthenticate = next, Authorize, End\n! no-user",
        "a.Authenticate next:PostAuthenticate a.End send:401+0 done",
    );
    check(
        "a: PostAuthenticate = next, Authorize, End\n! no-user",
        "a.PostAuthenticate next:none a.End send:401+0 done",
    );
    // The mapping.
    check(
        "a: Map = next, PostMap, End\n! no-handler",
        "a.Map next:none a.End send:404+0 done",
    );
    check(
        "a: Map = handled next, PostMap, End\n! no-handler",
        "a.Map next:PostMap a.End send:200+0 done",
    );
    // A changed URL is mapped anew, with everything that goes with it.
    check(
        "a: Map = url(/new) next path, PostMap\nb: Execute\n! root(/r) handler-of(/new=b) handler-of(/=)",
        "a.Map next:PostMap path:/r/new b.Execute send:200+0 done",
    );
    check(
        "a: Map = url(/none) next, PostMap, Log\n! handler-of(/=)",
        "a.Map next:none a.Log send:404+0 done",
    );
}

#[test]
fn last_stage_and_nested_notifications_have_no_next() {
    // R131
    check("a: PostEnd = next", "a.PostEnd next:none send:200+0 done");
    check(
        "a: Begin = flush-more, Authorize\nb: Send = next",
        "a.Begin b.Send next:none send:200+0... a.Authorize b.Send next:none send:0 done",
    );
    // Within a completion it is allowed.
    check(
        "a: Begin = post(1) pending, ~Begin = next continue, Authorize, End",
        "a.Begin | a~Begin:1 next:Authorize a.End send:200+0 done",
    );
}

#[test]
fn pending_behind_a_merge_is_the_newest_ones() {
    // Q34, A25
    check(
        "a: Begin = next post(1) pending, Authorize, ~Authorize = next, End",
        "a.Begin next:Authorize | a~Authorize:1 next:End send:200+0 done",
    );
    // What was posted before the merge was for the older one (R97).
    check(
        "a: Begin = post(1) next pending, Authorize",
        "a.Begin next:Authorize hangs",
    );
}

#[test]
fn merged_notification_is_consumed() {
    // Q27
    check(
        "a: Begin = next last, PostBegin",
        "a.Begin next:PostBegin last:true send:200+0 done",
    );
}
