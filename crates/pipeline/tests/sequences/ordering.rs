//! Section 2: registration, instances, and who comes before whom.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use sluicegate_testing::MemorySite;

use crate::{Probe, check, probe};

#[test]
fn module_that_listens_to_nothing_is_never_called() {
    // R39
    check("a:\nb: Begin", "b.Begin send:200+0 done");
}

#[test]
fn priority_aliases_are_those_of_the_native_api() {
    // R40
    for (alias, priority) in [
        ("FIRST", Priority::First),
        ("HIGH", Priority::High),
        ("MEDIUM", Priority::Medium),
        ("LOW", Priority::Low),
        ("LAST", Priority::Last),
    ] {
        assert_eq!(Priority::from_alias(alias), Some(priority));
        assert_eq!(priority.alias(), alias);
    }
    assert_eq!(Priority::from_alias("first"), None);
    assert_eq!(Priority::default(), Priority::Medium);
}

#[test]
fn later_priority_wins_and_main_and_post_are_apart() {
    // R40, R52
    let registration = Registration::new()
        .main(Notifications::BEGIN_REQUEST)
        .priority(Notifications::DETERMINISTIC, Priority::High)
        .priority(Notifications::BEGIN_REQUEST, Priority::Last);
    let begin = Notification::BeginRequest;
    assert_eq!(
        registration.priority_for(Delivery::main(begin)),
        Priority::Last
    );
    assert_eq!(
        registration.priority_for(Delivery::post(begin)),
        Priority::Medium
    );
    assert_eq!(
        registration.priority_for(Delivery::main(Notification::EndRequest)),
        Priority::High
    );
}

#[test]
fn instances_are_disposed_of_last_and_backwards() {
    // R46, Q11
    check(
        "a: Begin = dispose dispose, PostEnd, Send\nb: End = dispose",
        "a.Begin b.End a.PostEnd a.Send send:200+0 b.dispose a.dispose done",
    );
    // After the last completion too.
    check(
        "a: Begin = dispose, PostEnd = post(1) pending",
        "a.Begin a.PostEnd | a~PostEnd:1 send:200+0 a.dispose done",
    );
}

#[test]
fn callbacks_that_are_not_written_continue() {
    // R47
    struct Mute;
    impl Module for Mute {
        fn registration(&self) -> Registration {
            Registration::new()
                .main(Notifications::all())
                .post(Notifications::all())
        }
    }
    let answer = probe([Arc::new(Mute) as Arc<dyn Module>]);
    assert_eq!((answer.status(), answer.text()), (200, String::new()));
}

#[test]
fn mains_come_by_priority_then_list_order() {
    // R49
    check(
        "a: Begin!LAST\nb: Begin\nc: Begin!LOW\nd: Begin!FIRST\ne: Begin!HIGH\nf: Begin\ng: Begin!FIRST",
        "d.Begin g.Begin e.Begin b.Begin f.Begin c.Begin a.Begin send:200+0 done",
    );
}

#[test]
fn send_response_is_inverted_in_both_respects() {
    // R50
    check(
        "a: Send\nb: Send!LAST\nc: Send!FIRST\nd: Send\ne: Send!HIGH\nf: Send!LOW",
        "b.Send f.Send d.Send a.Send e.Send c.Send send:200+0 done",
    );
}

#[test]
fn nothing_else_is_inverted() {
    // R51
    for stage in ["Log", "End", "Release", "Update"] {
        check(
            &format!("a: {stage}, Post{stage}\nb: {stage}!HIGH, Post{stage}"),
            &format!("b.{stage} a.{stage} a.Post{stage} b.Post{stage} send:200+0 done"),
        );
    }
    check(
        "x: Begin = read(1) custom(k) map(/m)\na: Read, Custom, MapPath\nb: Read!FIRST, Custom!FIRST, MapPath!FIRST\n! root(/r)",
        "x.Begin b.Read a.Read read-end b.Custom:k a.Custom:k b.MapPath a.MapPath path:/r/m send:200+0 done",
    );
}

#[test]
fn posts_come_in_list_order_unless_given_a_post_priority() {
    // R52, Q15
    check(
        "a: Begin!LAST, PostBegin\nb: Begin!FIRST, PostBegin",
        "b.Begin a.Begin a.PostBegin b.PostBegin send:200+0 done",
    );
    check(
        "a: PostBegin\nb: PostBegin!HIGH",
        "b.PostBegin a.PostBegin send:200+0 done",
    );
}

#[test]
fn execute_ignores_priority_but_its_post_is_ordinary() {
    // R53
    check(
        "a: Execute, PostExecute\nb: Execute!FIRST, PostExecute\nc: PostExecute\n! handler(a+b)",
        "a.Execute b.Execute a.PostExecute b.PostExecute c.PostExecute send:200+0 done",
    );
}

/// Says its name in EXECUTE_REQUEST_HANDLER.
fn speaker(name: &'static str) -> Arc<dyn Module> {
    Probe::on(
        Delivery::main(Notification::ExecuteRequestHandler),
        move |context| {
            context.response.write(name);
            Outcome::Continue
        },
    )
}

fn rewriter(url: &'static str) -> Arc<dyn Module> {
    Probe::on(Delivery::main(Notification::BeginRequest), move |context| {
        context.request.set_url(url, true).expect("a valid URL");
        Outcome::Continue
    })
}

#[test]
fn rewritten_url_of_another_application_keeps_the_requests_own_modules() {
    // R7, R9, R191: the other application's list is in terms of its own modules; the same names are looked up here.
    let other = MemorySite::builder()
        .module("p", speaker("wrong p"))
        .module("q", speaker("wrong q"))
        .module("Handler", speaker("wrong handler"))
        .module("Unknown", speaker("wrong unknown"))
        .handler("/other/a", "Handler")
        .handler("/other/b", "Unknown")
        .build();
    for (url, status, text) in [
        ("/other/a", "200.0", "own handler"),
        ("/other/b", "500.21", ""),
        ("/other/c", "404.4", ""),
        ("/home", "200.0", "own handler"),
    ] {
        let site = MemorySite::builder()
            .module("Rewriter", rewriter(url))
            .module("Handler", speaker("own handler"))
            .handler("*", "Handler")
            .application("/other/", &other)
            .build();
        let reply = site.get("/");
        assert_eq!(
            (reply.status_text().as_str(), reply.text().as_str()),
            (status, text),
            "{url}"
        );
    }
}

#[test]
fn transfer_starts_the_other_handler_in_place_of_this_one() {
    // The default document's way: the target's list runs, then post-EXECUTE, once.
    check(
        "a: Execute = transfer(/x)\nb: Execute, PostExecute\nc: Execute = handled\n! handler-of(/=a+b) handler-of(/x=c+b)",
        "a.Execute c.Execute b.PostExecute send:200+0 done",
    );
    check(
        "a: Execute = transfer(/none) show-url\nb: Execute\n! handler-of(/=a+b)",
        "a.Execute transfer:404.4 url:/ b.Execute send:200+0 done",
    );
    // Outside of EXECUTE it would leave authorization out.
    check(
        "a: Begin = transfer(/x), Authorize, Execute",
        "a.Begin transfer:500.0 a.Authorize a.Execute send:200+0 done",
    );
}

#[test]
fn transfers_do_not_go_on_for_ever() {
    let answer = crate::reply("a: Execute = transfer(/)");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.context.script_map().map(|map| &*map.name), Some("a"));
}

#[test]
fn mapping_is_fixed_behind_the_main_pass_of_map() {
    // R191
    for (stage, text) in [
        (Delivery::main(Notification::BeginRequest), "two"),
        (Delivery::main(Notification::MapRequestHandler), "two"),
        (Delivery::post(Notification::MapRequestHandler), "one"),
        (
            Delivery::main(Notification::PreExecuteRequestHandler),
            "one",
        ),
    ] {
        let chooser = Probe::on(stage, |context| {
            let mut map = context.script_map().expect("mapped").as_ref().clone();
            map.list = context.program().handler_list("two").expect("it is there");
            context.set_script_map(Arc::new(map));
            Outcome::Continue
        });
        let site = MemorySite::builder()
            .module("chooser", chooser)
            .module("one", speaker("one"))
            .module("two", speaker("two"))
            .handler("*", "one")
            .build();
        assert_eq!(site.get("/").text(), text);
    }
}
