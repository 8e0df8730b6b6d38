//! PENDING and its ends, with a real C++ module and real threads.

mod harness;

use std::sync::{Arc, OnceLock};

use harness::{module, request_module, settle};
use sluicegate_pipeline::Module;
use sluicegate_testing::{BodyPart, MemorySite};

fn waiting() -> MemorySite {
    static LOADED: OnceLock<Arc<dyn Module>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| request_module(&module("waiting")));
    MemorySite::new([("Waiting", Arc::clone(loaded))])
}

#[test]
fn each_way_out_of_pending_goes_on_with_the_request() {
    let check = |mode: &str, expected: &str| {
        let target = format!("/?{mode}");
        let reply = settle(waiting().request("GET", &target).start());
        assert_eq!(reply.text(), expected, "{mode}");
        assert!(reply.is_complete(), "{mode}");
    };
    // R85, R97
    check(
        "post",
        "bytes=42\nnotification=1\npost=0\nstatus=00000000\n",
    );
    check(
        "post-thread",
        "bytes=43\nnotification=1\npost=0\nstatus=00000000\n",
    );
    // R87, R98
    for _ in 0..50 {
        check("indicate-thread", "from the thread\n");
    }
    check("both", "mine=mine\nother=other\n");
    // R100
    check("indicate-early", "");
    check("indicate-void", "");
    for _ in 0..20 {
        check("flush-thread", "part ");
    }
}

#[test]
fn many_threads_indicate_at_once() {
    let site = waiting();
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let reply = settle(site.request("GET", "/?indicate-thread").start());
                    assert_eq!(reply.text(), "from the thread\n");
                    assert_eq!(reply.header("X-Thread").as_deref(), Some("yes"));
                }
            });
        }
    });
}

#[test]
fn the_body_is_read_in_both_ways() {
    // R177, R91, R107
    let check = |mode: &str, parts: &[BodyPart], expected: &str| {
        let mut request = waiting().request("POST", &format!("/?{mode}"));
        for part in parts {
            request = request.body_part(part.clone());
        }
        let reply = settle(request.start());
        assert_eq!(reply.text(), expected, "{mode}");
    };
    let data = |text: &'static str| BodyPart::Data(text.into());
    check("read", &[], "|eof");
    check("read", &[data("abcdef")], "+abcd+ef|eof");
    check("read", &[data("ab"), BodyPart::Broken], "+ab|failed");
    check("read-async", &[data("abcdef")], "+abcd+ef|eof");
    check(
        "read-async",
        &[data("ab"), BodyPart::Later, data("cd")],
        "+ab!cd|eof",
    );
    check(
        "read-async",
        &[BodyPart::Later, data("abcdef"), BodyPart::Later],
        "!abcd+ef|eof",
    );
}

#[test]
fn a_callback_takes_the_place_of_the_completion_method() {
    // R109
    let reply = settle(waiting().request("GET", "/?callback").flush_pends().start());
    assert_eq!(reply.text(), "called expected=1\noperation=2\n");
    let reply = settle(waiting().request("GET", "/?callback").start());
    assert_eq!(reply.text(), "called expected=0\n");
}
