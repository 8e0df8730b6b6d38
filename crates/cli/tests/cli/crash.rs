//! Modules that misbehave inside a request, over the real server.

use std::os::unix::process::ExitStatusExt as _;

use tempfile::TempDir;

use crate::files::folder;
use crate::ready::actor;
use crate::run::run_in;
use crate::serving::{Serving, ask};

fn start(more: &[&str]) -> (TempDir, Serving) {
    let home = folder(&[("index.html", "hi")]);
    let module = format!("Actor={}", actor().display());
    let mut arguments = vec!["--listen", "127.0.0.1:0", "--module", &module];
    arguments.extend(more);
    let serving = Serving::start(home.path(), &arguments, 1);
    (home, serving)
}

#[test]
fn exception_fails_the_request_and_not_the_server() {
    // R224
    let (_home, serving) = start(&[]);
    let page = serving.get("/throw");
    assert_eq!(page.status, 500);
    let text = page.text();
    for expected in [
        "<tr><th>Module</th><td>Actor</td></tr>",
        "<tr><th>Notification</th><td>BeginRequest</td></tr>",
        "module Actor threw in BeginRequest: the actor &lt;fell&gt;",
        "0x8007023e",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert_eq!(serving.get("/").text(), "hi");
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0));
    assert!(said.contains("threw an exception"), "{said}");
    assert!(!said.contains('\u{1b}'), "colours in a file: {said}");
}

#[test]
fn crash_names_module_notification_and_request() {
    let (_home, serving) = start(&[]);
    let mut client = ask(serving.address(0), "localhost", "/null?why=not");
    let (status, said) = serving.finish();
    assert_eq!(status.signal(), Some(11), "{said}");
    let last = said.lines().last().unwrap_or_default();
    assert_eq!(
        last,
        "crash: SIGSEGV in module \"Actor\", notification BeginRequest, GET /null"
    );
    assert!(client.read().is_err());
}

#[test]
fn request_that_is_never_completed_ends_at_the_pending_limit() {
    // R235
    let (_home, serving) = start(&["--pending-limit", "1"]);
    assert_eq!(serving.get("/never").status, 500);
    assert_eq!(serving.get("/").text(), "hi");
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
    let line = said
        .lines()
        .find(|line| line.contains("did not complete"))
        .unwrap_or_else(|| panic!("no line in {said}"));
    for text in ["Actor", "BeginRequest", "/never", "ERROR"] {
        assert!(line.contains(text), "{text} in {line}");
    }
}

#[test]
fn flush_pends_only_when_it_is_forced_to() {
    let check = |more: &[&str], expected: &str| {
        let (_home, serving) = start(more);
        assert_eq!(serving.get("/flush").text(), expected);
    };
    check(&[], "first,at once");
    check(&["--force-pending"], "first,completed");
}

#[test]
fn server_lives_without_readers_of_its_output() {
    let (_home, mut serving) = start(&[]);
    serving.close_stderr();
    // Writes an error to standard error, which nobody reads.
    assert_eq!(serving.get("/throw").status, 500);
    assert_eq!(serving.get("/throw").status, 500);
    assert_eq!(serving.get("/").text(), "hi");
    let (status, _) = serving.stop();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn module_try_reports_what_a_module_left_undone() {
    let home = folder(&[]);
    let module = actor().to_str().expect("UTF-8");
    let never = [
        "module",
        "try",
        module,
        "--get",
        "/never",
        "--pending-limit",
        "1",
    ];
    run_in(home.path(), &never).found(
        "module/pending",
        &[
            "module actor did not complete BeginRequest within 1 seconds",
            "IndicateCompletion",
        ],
    );
    let crashed = run_in(home.path(), &["module", "try", module, "--get", "/null"]);
    assert_eq!(crashed.code, None);
    assert!(
        crashed.err.ends_with(
            "crash: SIGSEGV in module \"actor\", notification BeginRequest, GET /null\n"
        ),
        "{crashed:?}"
    );
    let thrown = run_in(
        home.path(),
        &["module", "try", module, "--get", "/throw", "--json"],
    );
    assert_eq!(thrown.code, Some(0));
    assert_eq!(thrown.json()["status"], 500);
}
