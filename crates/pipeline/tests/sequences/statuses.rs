//! Section 3: what an answer does, and errors beside it.

use sluicegate_pipeline::prelude::*;

use crate::{check, reply};

#[test]
fn continue_goes_to_the_next_module() {
    // R62
    check("a: Begin\nb: Begin", "a.Begin b.Begin send:200+0 done");
}

#[test]
fn finish_in_log_and_end_is_continue() {
    // R65, Q7
    check(
        "a: Log = finish, PostLog = finish, End = finish, PostEnd = finish\nb: Log, PostLog, End, PostEnd, Send",
        "a.Log b.Log a.PostLog b.PostLog a.End b.End a.PostEnd b.PostEnd b.Send send:200+0 done",
    );
}

#[test]
fn finish_in_a_nested_notification_stops_its_list_only() {
    // R66, R81, Q31
    check(
        "a: Begin = flush-more\nb: Begin, Send\nc: Send = finish",
        "a.Begin c.Send send:200+0... b.Begin c.Send send:0 done",
    );
    check(
        "a: Begin = read(5)\nb: Read = replace(ab) finish\nc: Read, Begin",
        "a.Begin b.Read read:ab c.Begin send:200+0 done",
    );
    check(
        "a: Begin = map(/x)\nb: MapPath = finish\nc: MapPath, Begin\n! root(/r)",
        "a.Begin b.MapPath path:/r/x c.Begin send:200+0 done",
    );
    check(
        "a: Begin = custom(k)\nb: Custom = finish\nc: Custom, Begin",
        "a.Begin b.Custom:k c.Begin send:200+0 done",
    );
}

#[test]
fn filter_replaces_the_response_in_send_response() {
    // R66, R77
    let answer =
        reply("a: Execute = write(secret)\nb: Send = clear status(403) write(no) handled finish");
    assert_eq!((answer.status(), answer.text()), (403, "no".into()));
}

#[test]
fn pending_is_legal_everywhere_and_waits() {
    // R67, Q29
    for stage in [
        "Begin",
        "PostBegin",
        "Authenticate",
        "PostAuthenticate",
        "Authorize",
        "PostAuthorize",
        "Resolve",
        "PostResolve",
        "Map",
        "PostMap",
        "Acquire",
        "PostAcquire",
        "PreExecute",
        "PostPreExecute",
        "Execute",
        "PostExecute",
        "Release",
        "PostRelease",
        "Update",
        "PostUpdate",
        "Log",
        "PostLog",
        "End",
        "PostEnd",
    ] {
        check(
            &format!("a: {stage} = post(1) pending"),
            &format!("a.{stage} | a~{stage}:1 send:200+0 done"),
        );
        check(
            &format!("a: {stage} = pending"),
            &format!("a.{stage} hangs"),
        );
    }
}

#[test]
fn unknown_status_number_is_told() {
    // R68
    assert_eq!(
        NotificationStatus::from_raw(0),
        Some(NotificationStatus::Continue)
    );
    assert_eq!(
        NotificationStatus::from_raw(1),
        Some(NotificationStatus::Pending)
    );
    assert_eq!(
        NotificationStatus::from_raw(2),
        Some(NotificationStatus::FinishRequest)
    );
    assert_eq!(NotificationStatus::from_raw(3), None);
    assert_eq!(NotificationStatus::from_raw(-1), None);
}

#[test]
fn recorded_error_alone_changes_nothing() {
    // R69, R71
    check(
        "a: Begin = error(80070005)\nb: Begin, Log = finish",
        "a.Begin b.Begin b.Log send:200+0 done",
    );
    let answer = reply("a: Begin = error(80070005)");
    assert_eq!(
        answer.context.response.hresult().cast_unsigned(),
        0x8007_0005
    );
}

#[test]
fn recorded_error_does_not_leak_into_another_module() {
    // R69, R71: the FINISH of b is a success.
    let answer = reply("a: Begin = error(80004005)\nb: Begin = finish");
    assert_eq!(answer.status_text(), "200.0");
}

#[test]
fn finish_with_a_recorded_error_makes_the_response() {
    // R70, Q9
    for (hresult, status) in [
        ("80004005", "500.0"),
        ("80070005", "401.3"),
        ("80070002", "404.0"),
        ("80070003", "404.0"),
        ("8007000d", "400.0"),
    ] {
        let answer = reply(&format!("a: Begin = error({hresult}) finish"));
        assert_eq!(answer.status_text(), status, "{hresult}");
        assert_eq!(format!("{:x}", answer.context.response.hresult()), hresult);
    }
    // A known user that is denied.
    let answer = reply("a: Authenticate = user(bob) error(80070005) finish\n! no-user");
    assert_eq!(answer.status_text(), "403.0");
    // A lost connection gets no response.
    check(
        "a: Begin = error(800704cd) finish, Log",
        "a.Begin reset a.Log send:failed done",
    );
    // A success clears the record.
    let answer = reply("a: Begin = error(80004005) error(0) finish");
    assert_eq!(answer.status_text(), "200.0");
}

#[test]
fn response_of_a_module_beats_its_recorded_error() {
    // R70, Q33
    for script in [
        "a: Begin = status(418) error(80004005) finish",
        "a: Begin = write(body) error(80004005) finish",
    ] {
        let answer = reply(script);
        assert_ne!(answer.status(), 500);
        assert_eq!(
            answer.context.response.hresult().cast_unsigned(),
            0x8000_4005
        );
    }
    assert_eq!(
        reply("a: Begin = write(body) error(80004005) finish").text(),
        "body"
    );
}

#[test]
fn recorded_error_counts_however_the_finish_is_said() {
    // R70, R87: by a completion and by IndicateCompletion too.
    for script in [
        "a: Begin = error(80070002) post(1) pending, ~Begin = finish",
        "a: Begin = post(1) pending, ~Begin = error(80070002) indicate(finish) pending",
        "a: Begin = error(80070002) indicate-later(finish) pending",
        "a: Begin = error(80070002) indicate-meanwhile(finish) pending",
        "a: Begin = error(80070002) indicate(finish) pending",
        "a: Begin = error(80070002) wait(finish)",
    ] {
        assert_eq!(reply(script).status_text(), "404.0", "{script}");
    }
}

#[test]
fn error_of_a_nested_notification_stays_there() {
    // Q24
    let answer = reply("a: Begin = custom(k) finish\nb: Custom = error(80004005)");
    assert_eq!(answer.status_text(), "200.0");
    let answer = reply("a: Begin = error(80004005) custom(k) finish\nb: Custom = error(0)");
    assert_eq!(answer.status_text(), "500.0");
}

#[test]
fn trace_names_who_set_an_error_status() {
    // R72
    check(
        "a: Begin = status(404.3)\n! events",
        "[start a.Begin] a.Begin [status a.Begin 404.3 0] [end a.Begin CONTINUE] [handler ]
         send:404+0 [sent true 0 false] done",
    );
    // The status is the setter's also when somebody else's SEND_RESPONSE comes in between.
    check(
        "a: Begin = status(404.3) flush finish\nb: Send\n! events",
        "[start a.Begin] a.Begin [status a.Begin 404.3 0] [start b.Send] b.Send [end b.Send CONTINUE]
         send:404+0 [sent true 0 false] [end a.Begin FINISH_REQUEST] done",
    );
    check(
        "a: Begin = error(80070057)\n! events",
        "[start a.Begin] a.Begin [end a.Begin CONTINUE] [error a.Begin 80070057] [handler ]
         send:200+0 [sent true 0 false] done",
    );
}

#[test]
fn handled_request_skips_handlers_only() {
    // R73
    check(
        "a: Begin = handled, Execute, PostExecute\nb: Execute, Release",
        "a.Begin a.PostExecute b.Release send:200+0 done",
    );
    check(
        "a: Execute = handled\nb: Execute, PostExecute",
        "a.Execute b.PostExecute send:200+0 done",
    );
}

#[test]
fn disabled_notifications_stay_away() {
    // R74, Q26
    check(
        "a: Begin = disable(Begin+Authorize+PostMap), PostBegin, Authorize, Map, PostMap, End\nb@a: Authorize, PostMap",
        "a.Begin a.PostBegin b.Authorize a.Map b.PostMap a.End send:200+0 done",
    );
    check(
        "a: Begin = disable(PostBegin), PostBegin, Authorize = disable(End) disable(Log), Log, End",
        "a.Begin a.Authorize send:200+0 done",
    );
    check(
        "a: Begin = disable(Execute), Execute\nb: Execute",
        "a.Begin b.Execute send:200+0 done",
    );
}

#[test]
fn last_notification_depends_on_the_status() {
    // R75, R76, Q16
    check(
        "a: Begin = last last(finish), Authorize = last last(finish)",
        "a.Begin last:false last:true a.Authorize last:true last:true send:200+0 done",
    );
    check(
        "a: Begin = last(finish), End = last",
        "a.Begin last:false a.End last:true send:200+0 done",
    );
    // Nested ones do not count, a sibling of the same host does.
    check(
        "a: Begin = last, Send",
        "a.Begin last:true a.Send send:200+0 done",
    );
    check(
        "a: Begin = last\nb@a: End",
        "a.Begin last:false b.End send:200+0 done",
    );
    // EXECUTE counts only in the handler's list, and a disabled one does not.
    check(
        "a: Begin = last, Execute\nb: Execute\n! handler(b)",
        "a.Begin last:true b.Execute send:200+0 done",
    );
    check(
        "a: Begin = disable(End) last, End",
        "a.Begin last:true send:200+0 done",
    );
}
