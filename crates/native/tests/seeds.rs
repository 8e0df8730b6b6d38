//! The two documentation programs that modules are measured by: cut out of their pages, built untouched, run in memory.

mod harness;

use std::sync::Arc;

use harness::{Anonymous, Authorization, Foreign, build_and_load, program_of};
use sluicegate_pipeline::Module;
use sluicegate_testing::{Journal, MemorySite};

const FALSE: &str = "false\n\tNotification: 00000000\n\tPost-notification: No\n";

fn block(name: &str, result: &str) -> String {
    format!("{name}\n\tGetNextNotification return value: {result}")
}

fn found(bit: &str, post: &str) -> String {
    format!("true\n\tNotification: {bit}\n\tPost-notification: {post}\n")
}

#[test]
fn get_next_notification_merges_only_where_nobody_stands_between() {
    let Some(source) = program_of("GetNextNotification") else {
        return;
    };
    let seed = build_and_load("seed_next", &source);
    let seed = || seed.module.clone().expect("it registers a factory") as Arc<dyn Module>;
    let check = |site: MemorySite, host_user: bool, length: usize, expected: String| {
        let mut request = site.request("GET", "/nothing/here");
        if !host_user {
            request = request.user(None);
        }
        let reply = request.send();
        assert_eq!(reply.status(), 200);
        assert_eq!(reply.header("Content-Type").as_deref(), Some("text/plain"));
        assert_eq!(reply.text(), expected);
        assert_eq!(reply.content_length(), Some(length as u64));
        assert_eq!(reply.body().len(), length);
    };
    let anonymous = || Arc::new(Anonymous) as Arc<dyn Module>;
    // R134: L1, anonymous (LAST) and authorization before the seed.
    check(
        MemorySite::new([
            ("AnonymousAuthentication", anonymous()),
            ("UrlAuthorization", Arc::new(Authorization) as _),
            ("Seed", seed()),
        ]),
        false,
        333,
        [
            block("OnAuthenticateRequest", FALSE),
            block("\nOnPostAuthenticateRequest", FALSE),
            block("\nOnAuthorizeRequest", &found("00000004", "Yes")),
        ]
        .concat(),
    );
    // R135: L2, the seed and anonymous only.
    check(
        MemorySite::new([("Seed", seed()), ("AnonymousAuthentication", anonymous())]),
        false,
        335,
        [
            block("OnAuthenticateRequest", FALSE),
            block("\nOnPostAuthenticateRequest", &found("00000004", "No")),
            block("\nOnPostAuthorizeRequest", &found("00000010", "No")),
        ]
        .concat(),
    );
    // R136: L3, the seed alone, the user comes from the host.
    check(
        MemorySite::new([("Seed", seed())]),
        true,
        218,
        [
            block("OnAuthenticateRequest", &found("00000002", "Yes")),
            block("\nOnAuthorizeRequest", &found("00000004", "Yes")),
        ]
        .concat(),
    );
    // R137: L4, a foreign module behind the seed in each stage.
    check(
        MemorySite::new([("Seed", seed()), ("Foreign", Arc::new(Foreign) as _)]),
        true,
        445,
        [
            block("OnAuthenticateRequest", FALSE),
            block("\nOnPostAuthenticateRequest", FALSE),
            block("\nOnAuthorizeRequest", FALSE),
            block("\nOnPostAuthorizeRequest", FALSE),
        ]
        .concat(),
    );
    // R136: without a user the core answers 401.2.
    let reply = MemorySite::new([("Seed", seed())])
        .request("GET", "/")
        .user(None)
        .send();
    assert_eq!(reply.status_text(), "401.2");
}

#[test]
fn indicate_completion_resumes_inside_the_call() {
    let Some(source) = program_of("IndicateCompletion") else {
        return;
    };
    let seed = build_and_load("seed_indicate", &source);
    let seed = seed.module.expect("it registers a factory");
    let journal = Arc::new(Journal::default());
    let witness = Arc::new(harness::Witness(Arc::clone(&journal)));
    let site = MemorySite::new([("Seed", seed as Arc<dyn Module>), ("Witness", witness as _)]);
    // R140: the flush is done at once, the request finishes without a completion.
    let reply = site
        .request("GET", "/")
        .journal(Arc::clone(&journal))
        .send();
    assert_eq!(
        (reply.status(), reply.text().as_str()),
        (200, "Hello World!")
    );
    assert_eq!(reply.content_length(), Some(12));
    assert_eq!(reply.header("Content-Type").as_deref(), Some("text/plain"));
    assert!(!journal.text().contains("begin"), "{}", journal.text());
    // R141 to R144: the flush pends; the rest of the request runs on the completion's thread.
    let pending = Arc::new(Journal::default());
    let witness = Arc::new(harness::Witness(Arc::clone(&pending)));
    let site = MemorySite::new([
        ("Seed", Arc::clone(&site.program().modules()[0].module)),
        ("Witness", witness as _),
    ]);
    let exchange = site
        .request("GET", "/")
        .flush_pends()
        .journal(Arc::clone(&pending))
        .start();
    assert!(!pending.text().contains("begin"), "{}", pending.text());
    let (reply, completion) = std::thread::scope(|scope| {
        let other = scope.spawn(|| (exchange.finish(), std::thread::current().id()));
        other.join().expect("no failure on the other thread")
    });
    assert_eq!(
        (reply.status(), reply.text().as_str()),
        (200, "Hello World!")
    );
    assert_eq!(reply.content_length(), Some(12));
    let text = pending.text();
    for word in ["begin", "end"] {
        assert!(text.contains(&format!("{word}@{completion:?}")), "{text}");
    }
    assert_eq!(reply.sends.len(), 1, "R142: nothing more goes on the wire");
}

#[test]
fn indicate_completion_serves_many_at_once() {
    let Some(source) = program_of("IndicateCompletion") else {
        return;
    };
    let seed = build_and_load("seed_parallel", &source);
    let seed = seed.module.expect("it registers a factory");
    let site = MemorySite::new([("Seed", seed as Arc<dyn Module>)]);
    std::thread::scope(|scope| {
        for number in 0..64 {
            let site = site.clone();
            scope.spawn(move || {
                let mut request = site.request("GET", "/parallel");
                if number % 2 == 0 {
                    request = request.flush_pends();
                }
                let reply = request.send();
                assert_eq!(
                    (reply.status(), reply.text().as_str()),
                    (200, "Hello World!")
                );
            });
        }
    });
}
