//! Section 1: which notifications come, and where.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;
use sluicegate_testing::script::short;

use crate::{Probe, check, probe, reply};

#[test]
fn all_mains_of_a_stage_run_before_its_posts() {
    // R1, R3
    let mut expected = String::new();
    for stage in Notification::DETERMINISTIC {
        for at in [Delivery::main(stage), Delivery::post(stage)] {
            for module in ["a", "b"] {
                expected += &format!("{module}.{} ", short(at));
            }
        }
    }
    expected += "send:200+0 done";
    check("a: *, Post*\nb: *, Post*", &expected);
}

#[test]
fn post_is_registered_without_its_main() {
    // R2
    check("a: PostBegin, End", "a.PostBegin a.End send:200+0 done");
}

#[test]
fn completion_comes_to_the_pending_module_without_registration() {
    // R4
    check(
        "a: Begin = post(3) pending\nb: Begin",
        "a.Begin | a~Begin:3 b.Begin send:200+0 done",
    );
}

#[test]
fn handler_is_mapped_before_begin() {
    // R5
    let seen = |context: &mut HttpContext| {
        let name = context.script_map().map_or("none", |map| &map.modules);
        context.response.write(name.to_owned());
        Outcome::Finish
    };
    let answer = probe([
        Probe::on(Delivery::main(Notification::BeginRequest), seen),
        Probe::on(Delivery::main(Notification::ExecuteRequestHandler), |_| {
            Outcome::Continue
        }),
    ]);
    assert_eq!(answer.text(), "m1");
}

#[test]
fn request_without_user_ends_behind_post_authenticate() {
    // R6, Q32
    check(
        "a: Authenticate, PostAuthenticate, Authorize, Update, Log, PostEnd\n! no-user",
        "a.Authenticate a.PostAuthenticate a.Log a.PostEnd send:401+0 done",
    );
    check(
        "a: Authenticate = user(bob), Authorize\n! no-user",
        "a.Authenticate a.Authorize send:200+0 done",
    );
    let answer = reply("a: Begin = write(lost)\n! no-user");
    assert_eq!(
        (answer.status_text(), answer.text()),
        ("401.2".into(), String::new())
    );
}

#[test]
fn execute_runs_the_list_of_the_handler() {
    // R7, R53
    check(
        "a: Execute\nb: Execute!FIRST\nc: Begin\nd: Execute\n! handler(d+c+a+b)",
        "c.Begin d.Execute a.Execute b.Execute send:200+0 done",
    );
}

#[test]
fn handlers_are_tried_until_one_takes_the_request() {
    // R8
    check(
        "a: Execute\nb: Execute = handled write(b)\nc: Execute, PostExecute",
        "a.Execute b.Execute c.PostExecute send:200+1 done",
    );
    check(
        "a: Execute\nb: Execute = finish\nc: Execute, PostExecute, Log",
        "a.Execute b.Execute c.Log send:200+0 done",
    );
    check(
        "a: Execute\nb: Execute",
        "a.Execute b.Execute send:200+0 done",
    );
}

#[test]
fn url_without_handler_is_404_4() {
    // R9
    check(
        "a: Begin, Map, PostMap, Log\n! no-handler",
        "a.Begin a.Map a.Log send:404+0 done",
    );
    assert_eq!(reply("a: Begin\n! no-handler").status_text(), "404.4");
    assert_eq!(reply("a: Execute\n! handler(a+x)").status_text(), "500.21");
}

#[test]
fn handled_request_needs_no_handler() {
    // R9, R73: the response of a module that took the request early stays.
    let answer = reply("a: Begin = handled write(mine)\n! no-handler");
    assert_eq!((answer.status(), answer.text()), (200, "mine".into()));
}

#[test]
fn status_does_not_steer() {
    // R10
    check(
        "a: Execute = status(502), PostExecute, Release, Update, Log",
        "a.Execute a.PostExecute a.Release a.Update a.Log send:502+0 done",
    );
}

#[test]
fn nested_notifications_have_no_post() {
    // R12
    let registration = Registration::new().post(Notifications::all());
    assert_eq!(registration.post_mask(), Notifications::DETERMINISTIC);
}

#[test]
fn nested_notifications_run_inside_the_call_and_leave_the_cursor_alone() {
    // R13
    check(
        "a: Begin = write(x) flush-more write(y), Authenticate\nb: Begin, Send",
        "a.Begin b.Send send:200+1... b.Begin a.Authenticate b.Send send:1 done",
    );
    check(
        "a: Begin = custom(k)\nb: Custom = map(/x)\nc: MapPath, Custom\n! root(/r)",
        "a.Begin b.Custom:k c.MapPath path:/r/x c.Custom:k send:200+0 done",
    );
}

#[test]
fn send_response_comes_once_for_each_flush() {
    // R14, R152
    check("a: PostEnd, Send", "a.PostEnd a.Send send:200+0 done");
    check(
        "a: Begin = write(x) flush-more write(y) flush-more, Send, End",
        "a.Begin a.Send send:200+1... a.Send send:1... a.End a.Send send:0 done",
    );
    check(
        "a: Begin = write(abc) write(de) write(f), Send, End\n! limit(4)",
        "a.Begin a.Send send:200+5... a.End a.Send send:1 done",
    );
    check(
        "a: Begin = unbuffered write(abc) write(d), Send, End",
        "a.Begin a.Send send:200+3... a.Send send:1... a.End a.Send send:0 done",
    );
}

#[test]
fn provider_tells_whether_the_headers_go() {
    // R15
    struct Watch;
    impl Module for Watch {
        fn registration(&self) -> Registration {
            Registration::new().main(Notifications::SEND_RESPONSE | Notifications::BEGIN_REQUEST)
        }
        fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
            let _ = context.flush(true, WaitMode::Block);
            Outcome::Continue
        }
        fn on_send_response(
            &self,
            context: &mut HttpContext,
            provider: &mut SendResponseProvider,
        ) -> Outcome {
            assert_eq!(
                provider.headers_being_sent,
                !context.response.headers_sent()
            );
            context.response.write(format!(
                "{}{}",
                u8::from(provider.headers_being_sent),
                u8::from(provider.ready_to_log)
            ));
            Outcome::Continue
        }
    }
    assert_eq!(probe([Arc::new(Watch) as Arc<dyn Module>]).text(), "1001");
}

#[test]
fn complete_response_raises_no_further_send() {
    // R16, R142, R157
    check(
        "a: Begin = write(x) flush write(lost) flush flush-more, Send, End = status(500) write(lost)",
        "a.Begin a.Send send:200+1 a.End done",
    );
}

#[test]
fn foreign_flush_is_delivered_while_the_module_is_parked() {
    // R17, A22
    check(
        "a: Begin = write(x) flush-later post-later(1) pending, Send",
        "a.Begin | a.Send send:200+1... | | a~Begin:1 a.Send send:0 done",
    );
}

#[test]
fn what_send_response_adds_is_part_of_the_send() {
    // R18
    check(
        "a: Begin = write(x), Send = unbuffered write(yz) flush",
        "a.Begin a.Send send:200+3 done",
    );
}

#[test]
fn read_entity_comes_for_each_read_even_at_the_end() {
    // R19, R20
    check(
        "a: Begin = read(2) read(9) read(9)\nb: Read\n! body(abc)",
        "a.Begin b.Read read:ab b.Read read:c b.Read read-end send:200+0 done",
    );
    check(
        "a: Begin = read(9) read(9)\nb: Read = replace(XY)\n! body(abc)",
        "a.Begin b.Read read:XY b.Read read:XY send:200+0 done",
    );
    check("a: Begin\nb: Read\n! body(abc)", "a.Begin send:200+0 done");
}

#[test]
fn read_entity_may_swallow_what_was_read() {
    // R19
    struct Swallow;
    impl Module for Swallow {
        fn registration(&self) -> Registration {
            Registration::new().main(Notifications::READ_ENTITY | Notifications::BEGIN_REQUEST)
        }
        fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
            let mut buffer = [0; 8];
            let first = context.read_body(&mut buffer, WaitMode::Block);
            let second = context.read_body(&mut buffer, WaitMode::Block);
            assert_eq!((first, second), (BodyRead::Data(0), BodyRead::End));
            context.response.write("checked");
            Outcome::Finish
        }
        fn on_read_entity(
            &self,
            _: &mut HttpContext,
            provider: &mut ReadEntityProvider<'_>,
        ) -> Outcome {
            provider.filled = 0;
            Outcome::Continue
        }
    }
    let site = sluicegate_testing::MemorySite::new([("s", Arc::new(Swallow) as Arc<dyn Module>)]);
    assert_eq!(
        site.request("POST", "/").body("abc").send().text(),
        "checked"
    );
}

#[test]
fn map_path_comes_for_each_mapping_but_the_own_path_is_cached() {
    // R21, R22
    check(
        "a: Begin = path path map(/z)\nb: MapPath\n! root(/r) target(/x)",
        "a.Begin b.MapPath path:/r/x path:/r/x b.MapPath path:/r/z send:200+0 done",
    );
    check(
        "a: Begin = path map(/z)\nb: MapPath = set-path(/other)\n! root(/r)",
        "a.Begin b.MapPath path:/other b.MapPath path:/other send:200+0 done",
    );
}

#[test]
fn custom_notification_reaches_every_listener() {
    // R23
    check(
        "a: Begin = custom(one), Custom\nb: Custom\nc: Begin, Custom!HIGH",
        "a.Begin c.Custom:one a.Custom:one b.Custom:one c.Begin send:200+0 done",
    );
}

#[test]
fn nested_notifications_are_neither_disabled_nor_merged() {
    // R24
    check(
        "a: Begin = disable(Send+End), Send, End",
        "a.Begin a.Send send:200+0 done",
    );
    check(
        "a: End = next, Send",
        "a.End next:none a.Send send:200+0 done",
    );
}

#[test]
fn refused_request_still_logs_and_ends() {
    // R26, R27, R234, Q23
    check(
        "a: *, Post*, Send\n! refused",
        "a.Log a.PostLog a.End a.PostEnd a.Send send:200+0 done",
    );
}

#[test]
fn final_send_is_the_last_whatever_a_module_says() {
    // R156, R158: MORE_DATA on the final send would leave the client waiting.
    struct Endless;
    impl Module for Endless {
        fn registration(&self) -> Registration {
            Registration::new().main(Notifications::SEND_RESPONSE)
        }
        fn on_send_response(
            &self,
            _: &mut HttpContext,
            provider: &mut SendResponseProvider,
        ) -> Outcome {
            provider.flags |= SendFlags::MORE_DATA;
            Outcome::Continue
        }
    }
    assert!(probe([Arc::new(Endless) as Arc<dyn Module>]).is_complete());
}
