//! How a server ends: in order after one signal, at once after two.

use std::fs::OpenOptions;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::Command;

use rustix::process::Signal;
use tempfile::TempDir;

use crate::files::folder;
use crate::ready::actor;
use crate::serving::{Serving, ask};

/// A server with the actor, and a pipe for a request that waits.
fn start() -> (TempDir, Serving) {
    let home = folder(&[("index.html", "hi")]);
    let made = Command::new("mkfifo")
        .arg(home.path().join("pipe"))
        .status()
        .expect("mkfifo is there");
    assert!(made.success());
    let module = format!("Actor={}", actor().display());
    let serving = Serving::start(
        home.path(),
        &[
            "--listen",
            "127.0.0.1:0",
            "--module",
            &module,
            "--io-threads",
            "1",
        ],
        1,
    );
    (home, serving)
}

/// The other end of the pipe: opened, it says that the module waits; dropped, it lets the module go on.
fn hold(home: &Path) -> std::fs::File {
    OpenOptions::new()
        .write(true)
        .open(home.join("pipe"))
        .expect("the module opens it too")
}

#[test]
fn request_in_flight_finishes_after_sigterm() {
    // R216
    let (home, serving) = start();
    let target = format!("/wait?{}", home.path().join("pipe").display());
    let mut client = ask(serving.address(0), "localhost", &target);
    let held = hold(home.path());
    serving.signal(Signal::TERM);
    serving.wait_until_closed();
    drop(held);
    let response = client.read().expect("the response comes whole");
    assert_eq!((response.status, response.text().as_str()), (200, "waited"));
    let (status, said) = serving.finish();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(said.contains("stopping"), "{said}");
    assert!(!said.contains("crash"), "{said}");
}

#[test]
fn second_sigterm_ends_the_process_at_once() {
    let (home, serving) = start();
    let target = format!("/wait?{}", home.path().join("pipe").display());
    let mut client = ask(serving.address(0), "localhost", &target);
    let _held = hold(home.path());
    serving.signal(Signal::TERM);
    serving.wait_until_closed();
    serving.signal(Signal::TERM);
    let (status, said) = serving.finish();
    assert_eq!((status.code(), status.signal()), (Some(1), None), "{said}");
    assert!(!said.contains("crash"), "{said}");
    assert!(client.read().is_err());
}

#[test]
fn interrupt_stops_an_idle_server() {
    let (_home, serving) = start();
    serving.signal(Signal::INT);
    let (status, said) = serving.finish();
    assert_eq!(status.code(), Some(0), "{said}");
}
