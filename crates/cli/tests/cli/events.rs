//! `events`: what modules wrote to the event log, now and as it comes.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use crate::files::folder;
use crate::ready::actor;
use crate::run::{Ran, finish, sluicegate};

/// Loads the actor, which writes one event, with this event log.
fn make_event(log: &Path) -> Ran {
    finish(
        sluicegate()
            .env("SLUICEGATE_EVENTS", log)
            .args(["module", "try", "--get", "/teapot"])
            .arg(actor()),
    )
}

fn events(log: &Path, arguments: &[&str]) -> Ran {
    finish(
        sluicegate()
            .env("SLUICEGATE_EVENTS", log)
            .arg("events")
            .args(arguments),
    )
}

#[test]
fn events_of_modules_are_shown() {
    let home = folder(&[]);
    let log = home.path().join("deep/events.jsonl");
    assert_eq!(events(&log, &[]).quiet_success().out, "");
    assert_eq!(make_event(&log).code, Some(0));
    let shown = events(&log, &[]).quiet_success();
    assert_eq!(shown.out.lines().count(), 1, "{shown:?}");
    for text in ["actor", "information", "the actor is on stage"] {
        assert!(shown.out.contains(text), "{shown:?}");
    }
    let event = events(&log, &["--json"]).quiet_success().json();
    assert_eq!(event["message"], "the actor is on stage");
    assert_eq!(event["module"], "actor");
}

#[test]
fn followed_events_come_as_they_are_written() {
    let home = folder(&[]);
    let log = home.path().join("events.jsonl");
    // The file need not be there yet.
    let mut child = sluicegate()
        .env("SLUICEGATE_EVENTS", &log)
        .args(["events", "--follow", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    for _ in 0..2 {
        assert_eq!(make_event(&log).code, Some(0));
        let line = lines.next().expect("a line").expect("UTF-8");
        let event: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(event["message"], "the actor is on stage");
    }
    // Nobody reads any more: the next event ends it.
    drop(lines);
    assert_eq!(make_event(&log).code, Some(0));
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn named_log_that_is_not_there_is_a_problem() {
    let home = folder(&[]);
    let none = home.path().join("none.jsonl");
    let none = none.to_str().expect("UTF-8");
    events(Path::new("unused"), &["--file", none]).found(
        "cli/unreadable-file",
        &["none.jsonl cannot be read", "No such file", "--file FILE"],
    );
    let unknown = finish(
        sluicegate()
            .env_remove("XDG_STATE_HOME")
            .env_remove("HOME")
            .arg("events"),
    );
    unknown.found("cli/no-event-log", &["SLUICEGATE_EVENTS", "--file FILE"]);
}
