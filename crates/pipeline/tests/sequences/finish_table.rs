//! Section 11.1: what still fires after FINISH_REQUEST, row by row.

use crate::check;

/// The caller and another module behind it, both listening to everything.
const OTHERS: &str = "b: *, Post*, Send\n! handler(a+b)";
const TAIL: &str = "b.Log b.PostLog b.End b.PostEnd b.Send send:200+0 done";
const STAGES: [&str; 12] = [
    "Begin",
    "Authenticate",
    "Authorize",
    "Resolve",
    "Map",
    "Acquire",
    "PreExecute",
    "Execute",
    "Release",
    "Update",
    "Log",
    "End",
];

/// What b hears up to the last main callback before stage `index`'s.
fn before(index: usize) -> String {
    STAGES[..index]
        .iter()
        .map(|stage| format!("b.{stage} b.Post{stage} "))
        .collect()
}

#[test]
fn handled_pre_begin_leaves_log_end_and_send() {
    check(&format!("a: *, Post*\n{OTHERS} refused"), &{
        let both = "a.Log b.Log a.PostLog b.PostLog a.End b.End a.PostEnd b.PostEnd b.Send";
        format!("{both} send:200+0 done")
    });
}

#[test]
fn finish_in_a_main_skips_the_rest_its_post_and_all_up_to_log() {
    // BEGIN … PRE_EXECUTE; EXECUTE; RELEASE, UPDATE. R63, R64
    for (index, stage) in STAGES[..10].iter().enumerate() {
        check(
            &format!("a: {stage} = finish\n{OTHERS}"),
            &format!("{}a.{stage} {TAIL}", before(index)),
        );
    }
}

#[test]
fn finish_in_a_post_skips_the_other_posts_and_all_up_to_log() {
    // Q8
    for (index, stage) in STAGES[..10].iter().enumerate() {
        check(
            &format!("a: Post{stage} = finish\n{OTHERS}"),
            &format!("{}b.{stage} a.Post{stage} {TAIL}", before(index)),
        );
    }
}

#[test]
fn finish_in_log_and_end_skips_nothing() {
    for stage in ["Log", "PostLog", "End", "PostEnd"] {
        let all = format!("{}b.Send send:200+0 done", before(12));
        let own = all.replacen(&format!("b.{stage} "), &format!("a.{stage} b.{stage} "), 1);
        check(&format!("a: {stage} = finish\n{OTHERS}"), &own);
    }
}

#[test]
fn finish_in_send_response_skips_its_own_list_only() {
    // b stands before a in the inverted order, so c is what a cuts off.
    check(
        "c: Send\na: Send = finish\nb: Begin = flush-more, Release, Log, Send",
        "b.Begin b.Send a.Send send:200+0... b.Release b.Log b.Send a.Send send:0 done",
    );
}

#[test]
fn handled_with_continue_skips_handlers_only() {
    check(
        &format!("a: Execute = handled\n{OTHERS}"),
        &format!(
            "{}a.Execute b.PostExecute b.Release b.PostRelease b.Update b.PostUpdate {TAIL}",
            before(7)
        ),
    );
}

#[test]
fn completed_response_leaves_the_final_send_out() {
    check(
        "a: Begin = flush finish\nb: Begin, Log, Send",
        "a.Begin b.Send send:200+0 b.Log done",
    );
}
