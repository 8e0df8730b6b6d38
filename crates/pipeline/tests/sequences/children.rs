//! Section 7.1: child requests, R181 to R190 and A23. What a child's modules note has a `>` in front for each ancestor.

use std::sync::{Arc, Mutex};

use sluicegate_pipeline::GlobalNotifications;
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::MemorySite;

use crate::{Probe, check, reply};

#[test]
fn child_runs_a_full_pipeline_of_its_own_inside_the_call() {
    // R184
    check(
        "p: Execute = clone(/x) execute continue
         h: Execute = write(y)
         w: Begin, PostBegin, Log, End
         ! handler-of(/=p) handler-of(/x=h)",
        "w.Begin w.PostBegin p.Execute
         >w.Begin >w.PostBegin >h.Execute >w.Log >w.End send:200+1... executed
         w.Log w.End send:0 done",
    );
}

#[test]
fn awaited_child_runs_after_its_caller_has_returned() {
    // R184, A23
    check(
        "p: Execute = clone(/x) await, PostExecute
         h: Execute = write(y), End
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute >p.PostExecute >h.End send:200+1... | child:200 p.PostExecute h.End send:0 done",
    );
}

#[test]
fn parked_child_completes_its_parent_after_its_end() {
    // A23
    check(
        "p: Execute = clone(/x) execute pending, ~Execute = continue
         h: Execute = post-later(3) pending, End
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute executing | | >h~Execute:3 >h.End send:200+0... | p~Execute:0 h.End send:0 done",
    );
    check(
        "p: Execute = clone(/x) await
         h: Execute = post-later(3) pending, End
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute | | >h~Execute:3 >h.End send:200+0... | child:200 h.End send:0 done",
    );
    // The completion meets a parent that has not returned yet.
    check(
        "p: Execute = clone(/x) execute pending
         h: Execute = indicate-later(continue) pending
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute executing | send:200+0... indicated | p~Execute:0 send:0 done",
    );
}

#[test]
fn parent_that_does_not_wait_ends_after_its_child() {
    // R101, R187: the child's output must not get into another response.
    check(
        "p: Execute = clone(/x) execute continue, Log
         h: Execute = write(y) post-later(3) pending, End
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute executing p.Log h.End
         | | >h~Execute:3 >p.Log >h.End send:200+1... | send:0 done",
    );
}

#[test]
fn child_is_executed_once_by_its_parent() {
    // R182
    check(
        "p: Execute = clone(/x) execute execute child release release continue
         h: Execute = status(404)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute send:404+0... executed refused:NotSupported child:404: released refused:NotSupported send:0 done",
    );
}

#[test]
fn children_are_ten_deep_at_the_most() {
    // R182
    let reply = reply("p: Execute = write(x) clone execute continue\n! handler(p)");
    assert_eq!(reply.status(), 200);
    // Ten children, the deepest first; the root's own comes last.
    assert_eq!(reply.text(), "x".repeat(11));
    let begun: Vec<String> = (0..=10)
        .map(|depth| format!("{}p.Execute", ">".repeat(depth)))
        .collect();
    check(
        "p: Execute = clone execute(20) release\n! handler(p)",
        &format!(
            "{} refused:StackOverflow released {}send:200+0 done",
            begun.join(" "),
            "executed released ".repeat(10)
        ),
    );
}

#[test]
fn output_goes_to_the_parents_stream_or_stays() {
    // R186, Q14: at its end the child is sent, and counts as the headers.
    check(
        "p: Execute = write(before) clone(/x) execute status(500) write(after) continue
         h: Execute = status(201) write(y)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute send:201+1... executed send:11 done",
    );
    // No headers: the parent's go in front, with what it has written.
    check(
        "p: Execute = write(before) status(202) clone(/x) execute(1) write(after) continue
         h: Execute = status(404) write(y)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute send:202+6... >h.Execute send:1... executed send:5 done",
    );
    // Kept: the parent looks at it.
    check(
        "p: Execute = clone(/x) execute(20) child release child continue, Send
         h: Execute = status(404) write(y) flush write(z)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute executed child:404:yz released child:away p.Send send:200+0 done",
    );
    // What the parent has flushed cannot be taken back by the child.
    check(
        "p: Execute = write(a) flush-more clone(/x) execute write(b) continue
         h: Execute = status(404) write(y)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute send:200+1... >h.Execute send:1... executed send:1 done",
    );
    // A complete response takes nothing more.
    check(
        "p: Execute = write(a) flush clone(/x) execute continue
         h: Execute = write(y)
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute send:200+1 >h.Execute executed done",
    );
}

#[test]
fn send_response_is_raised_in_the_childs_own_pipeline() {
    // R14, R186
    check(
        "p: Execute = clone(/x) execute continue, Send
         h: Execute = write(y) flush
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute >p.Send send:200+1... executed p.Send send:0 done",
    );
}

#[test]
fn child_authenticates_by_itself_unless_a_user_is_given() {
    // R185
    check(
        "a: Authenticate = user(somebody), PostAuthenticate
         p: Execute = clone(/x) execute clone(/x) execute-as(guest) continue
         h: Execute = show-user
         ! handler-of(/=p) handler-of(/x=h) no-user",
        "a.Authenticate a.PostAuthenticate p.Execute
         >a.Authenticate >a.PostAuthenticate >h.Execute user:somebody send:200+0... executed
         >h.Execute user:guest send:0... executed send:0 done",
    );
    check(
        "p: Begin = clone execute(20) child finish\n! no-user refused",
        "send:200+0 done",
    );
}

#[test]
fn child_inherits_what_it_is_told_to() {
    // R181
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&seen);
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
        if context.is_child() {
            let mut body = [0; 8];
            let length = match context.read_body(&mut body, WaitMode::Poll) {
                BodyRead::Data(length) => length,
                _ => 0,
            };
            notes.lock().expect("not poisoned").push(format!(
                "{} {} {} {} {} {:?} {:?}",
                context.request.method(),
                String::from_utf8_lossy(context.request.raw_target()),
                context.request.headers.get_by_name("If-Match").is_some(),
                context.request.headers.get_by_name("Depth").is_some(),
                String::from_utf8_lossy(&body[..length]),
                context.server_variable("MINE"),
                context.remaining_body(),
            ));
            assert!(context.inherit_server_variable("MINE"));
            assert!(!context.inherit_server_variable("NOBODYS"));
            assert_eq!(context.server_variable("MINE").as_deref(), Some("set"));
            return Outcome::Finish;
        }
        context.set_server_variable("MINE", "set");
        for flags in [0, 1, 3, 0xb, 0x13, 0x41, 5] {
            let id = context.clone_context(CloneFlags::from_bits_truncate(flags));
            let child = context
                .prepare_child(id, ExecuteFlags::BUFFER_RESPONSE, None)
                .expect("it is ready");
            assert_eq!(child.run(), Executed::Done);
        }
        Outcome::Finish
    });
    let site = MemorySite::new([("m", probe)]);
    let _ = site
        .request("PUT", "/a?b=1")
        .header("If-Match", "*")
        .header("Depth", "0")
        .body("content")
        .send();
    assert_eq!(
        *seen.lock().expect("not poisoned"),
        [
            "GET / false false  None Some(0)",
            "PUT /a?b=1 false false  None Some(0)",
            "PUT /a?b=1 true true  None Some(0)",
            "PUT /a?b=1 false true  None Some(0)",
            "PUT /a?b=1 true false  None Some(0)",
            "PUT /a?b=1 false false  Some(\"set\") Some(0)",
            "PUT /a?b=1 false false content None Some(0)",
        ]
    );
}

#[test]
fn method_of_the_root_says_whether_a_body_goes() {
    // R154: HEAD asked by the client, and HEAD set on a child alone.
    let head = reply(
        "p: Execute = clone(/x:0) execute continue\nh: Execute = write(y)\n! method(HEAD) handler-of(/=p) handler-of(/x=h)",
    );
    assert_eq!(head.text(), "");
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), |context| {
        context.response.write("body");
        if !context.is_child() {
            let id = context.clone_context(CloneFlags::BASICS);
            context
                .with_child(id, |child| child.request.set_method("HEAD"))
                .expect("it rests");
            let child = context
                .prepare_child(id, ExecuteFlags::empty(), None)
                .expect("it is ready");
            assert_eq!(child.run(), Executed::Done);
        }
        Outcome::Finish
    });
    let reply = MemorySite::new([("m", probe)]).get("/");
    assert_eq!(reply.text(), "body");
}

#[test]
fn connection_facts_act_on_the_root() {
    // R189
    check(
        "p: Execute = clone(/x) execute continue
         h: Execute = reset
         ! handler-of(/=p) handler-of(/x=h)",
        "p.Execute >h.Execute reset send:failed executed send:failed done",
    );
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), |context| {
        if context.is_child() {
            context.response.set_needs_disconnect();
        } else {
            let id = context.clone_context(CloneFlags::BASICS);
            let child = context
                .prepare_child(id, ExecuteFlags::empty(), None)
                .expect("it is ready");
            assert_eq!(child.run(), Executed::Done);
        }
        Outcome::Finish
    });
    assert!(MemorySite::new([("m", probe)]).get("/").closes_connection());
}

#[test]
fn child_that_nobody_released_ends_with_its_parent() {
    // R187: in reverse order, after the parent's instances.
    struct Mark(&'static str, Arc<Mutex<Vec<&'static str>>>);
    impl Drop for Mark {
        fn drop(&mut self) {
            self.1.lock().expect("not poisoned").push(self.0);
        }
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let marks = Arc::clone(&seen);
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
        for name in ["first", "second"] {
            let id = context.clone_context(CloneFlags::BASICS);
            let mark = Mark(name, Arc::clone(&marks));
            context
                .with_child(id, |child| child.set_state(mark))
                .expect("it rests");
        }
        context.set_state(Mark("parent", Arc::clone(&marks)));
        Outcome::Finish
    });
    let _ = MemorySite::new([("m", probe)]).get("/");
    assert_eq!(
        *seen.lock().expect("not poisoned"),
        ["second", "first", "parent"]
    );
}

#[test]
fn pre_begin_is_raised_for_each_child() {
    // R26, R27
    struct Global(Mutex<Vec<u32>>);
    impl GlobalModule for Global {
        fn global_notifications(&self) -> GlobalNotifications {
            GlobalNotifications::PRE_BEGIN_REQUEST
        }
        fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
            self.0.lock().expect("not poisoned").push(context.depth());
            if context.depth() == 2 {
                context.response.set_status(503, "", 0);
                return GlobalStatus::Handled;
            }
            GlobalStatus::Continue
        }
    }
    let global = Arc::new(Global(Mutex::default()));
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), |context| {
        let id = context.clone_context(CloneFlags::BASICS);
        let child = context
            .prepare_child(id, ExecuteFlags::BUFFER_RESPONSE, None)
            .expect("it is ready");
        assert_eq!(child.run(), Executed::Done);
        let status = context.with_child(id, |child| child.response.status());
        assert_eq!(status, Some(if context.depth() == 1 { 503 } else { 200 }));
        Outcome::Finish
    });
    let site = MemorySite::builder()
        .module("m", probe)
        .global(Arc::clone(&global) as _)
        .build();
    assert_eq!(site.get("/").status(), 200);
    assert_eq!(*global.0.lock().expect("not poisoned"), [0, 1, 2]);
}

#[test]
fn current_interceptor_can_be_passed_over() {
    // R183, flag 2: `*` is p, which forwards to itself; then h gets its turn.
    check(
        "p: Execute = clone(/a.txt) execute(2) continue
         h: Execute = write(y)
         ! handler(p) handler-of(*.txt=h)",
        "p.Execute >h.Execute send:200+1... executed send:0 done",
    );
}

#[test]
fn another_application_pool_is_refused_unless_ignored() {
    // R183, flag 4
    let check = |flags: ExecuteFlags, expected: u16| {
        let other = MemorySite::builder().pool("Other").no_handler().build();
        let probe = Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
            let id = context.clone_context(CloneFlags::BASICS);
            let url = context.with_child(id, |child| child.request.set_url("/other/x", true));
            url.expect("it rests").expect("it is valid");
            let child = context
                .prepare_child(id, flags | ExecuteFlags::BUFFER_RESPONSE, None)
                .expect("it is ready");
            assert_eq!(child.run(), Executed::Done);
            let status = context.with_child(id, |child| child.response.status());
            context
                .response
                .set_status(status.expect("it rests"), "", 0);
            Outcome::Finish
        });
        let site = MemorySite::builder()
            .module("m", probe)
            .application("/other", &other)
            .build();
        assert_eq!(site.get("/").status(), expected, "{flags:?}");
    };
    check(ExecuteFlags::empty(), 403);
    // There is no handler: 404.4.
    check(ExecuteFlags::IGNORE_APPPOOL, 404);
}

#[test]
fn managed_modules_hear_of_managed_handlers_only() {
    // R60
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&seen);
    let probe = Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
        notes
            .lock()
            .expect("not poisoned")
            .push(context.request.path().to_owned());
        Outcome::Continue
    });
    let site = MemorySite::builder()
        .managed_module("m", probe)
        .handler("*.aspx", "")
        .handler("*", "")
        .build();
    for url in ["/a.txt", "/b.aspx", "/c"] {
        assert_eq!(site.get(url).status(), 200);
    }
    assert_eq!(*seen.lock().expect("not poisoned"), ["/b.aspx"]);
}
