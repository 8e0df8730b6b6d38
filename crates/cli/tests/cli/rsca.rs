//! Asking a running server: its own queries, exit codes, and who may ask.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use rustix::process::Signal;

use crate::files::folder;
use crate::run::{Ran, finish, sluicegate};
use crate::serving::Serving;

fn rsca(home: &Path, arguments: &[&str]) -> Ran {
    finish(
        sluicegate()
            .current_dir(home)
            .env("XDG_RUNTIME_DIR", home)
            .arg("rsca")
            .args(arguments),
    )
}

fn start(home: &Path, more: &[&str]) -> Serving {
    let mut command = sluicegate();
    command
        .args(["serve", "--listen", "127.0.0.1:0"])
        .args(more)
        .env("XDG_RUNTIME_DIR", home)
        .current_dir(home);
    Serving::of(command, 1)
}

#[test]
fn running_server_is_asked_by_name_and_told_by_exit_code() {
    // R214
    let home = folder(&[("index.html", "hi")]);
    let none = rsca(home.path(), &["Applications"]);
    assert_eq!(none.code, Some(1), "{none:?}");
    assert!(none.err.contains("no server of this user"), "{none:?}");
    assert_eq!(rsca(home.path(), &[]).code, Some(2), "a name is missing");

    let serving = start(home.path(), &[]);
    let check = |arguments: &[&str], code, out: &str| {
        let ran = rsca(home.path(), arguments);
        assert_eq!(ran.code, Some(code), "{arguments:?} {ran:?}");
        assert!(ran.out.contains(out), "{arguments:?} {ran:?}");
    };
    check(&["Applications"], 0, " stopped\n");
    assert_eq!(serving.get("/").status, 200);
    check(&["Applications"], 0, " started, 0 requests\n");
    check(&["Idle"], 0, "idle, 0 requests\n");
    check(&["Counters"], 0, "");
    check(&["Nobody", "knows"], 1, "");
    check(&["Nobody", "--json"], 1, r#""name":"E_NOTIMPL""#);
    check(
        &["RecycleApplication", "MACHINE/WEBROOT/APPHOST/Nobody"],
        1,
        "",
    );
    let listed = rsca(home.path(), &["Applications"]).out;
    let path = listed.rsplit_once(" started").expect("one application").0;
    check(&["RecycleApplication", path], 0, "");
    check(&["Applications"], 0, " stopped\n");
    assert_eq!(serving.get("/").status, 200, "it starts again");
    check(&["Applications"], 0, " started, 0 requests\n");
    check(&["Idle", "--pid", "1"], 1, "");

    let sockets = home.path().join("sluicegate");
    let mode = |path: &Path| {
        let metadata = std::fs::metadata(path).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(&sockets), 0o700);
    let socket = std::fs::read_dir(&sockets)
        .expect("the folder")
        .flatten()
        .next()
        .expect("one socket");
    assert_eq!(mode(&socket.path()), 0o600);
    serving.signal(Signal::TERM);
    let (status, said) = serving.finish();
    assert!(status.success(), "{said}");
    assert!(
        !socket.path().exists(),
        "the socket is gone with its server"
    );
}

#[test]
fn recycled_process_keeps_number_and_port() {
    // R216
    let home = folder(&[("index.html", "hi")]);
    let serving = start(home.path(), &["--control", "own.sock"]);
    let check = |arguments: &[&str]| {
        let all = [&["--control", "own.sock"], arguments].concat();
        rsca(home.path(), &all)
    };
    assert_eq!(serving.get("/").status, 200);
    assert!(check(&["Applications"]).out.contains("started"));
    assert_eq!(check(&["RecycleProcess", "because"]).code, Some(0));
    // The new process listens, and has no started application until it is asked for one.
    let is_new = || {
        check(&["Applications"]).out.contains("stopped")
            && std::net::TcpStream::connect(serving.address(0)).is_ok()
    };
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while !is_new() {
        assert!(std::time::Instant::now() < end, "it is not replaced");
    }
    assert_eq!(serving.get("/").status, 200, "on the same port");
    serving.signal(Signal::TERM);
    let (status, said) = serving.finish();
    assert!(status.success(), "{said}");
}
