//! Configuration changes while real load generators are at work: no request fails.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::files::folder;
use crate::serving::Serving;

/// An edit that is not in force by then is lost. The time that it takes is measured by `benches/reload.py`.
const BOUND: Duration = Duration::from_secs(10);
const EDITS: usize = 12;

fn host(number: usize) -> String {
    format!(
        r#"<configuration><system.applicationHost><sites><site name="Load" id="1"><bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings><application path="/"><virtualDirectory path="/" physicalPath="www" /></application></site></sites></system.applicationHost><location path="Load/located">{}</location></configuration>"#,
        header(number)
    )
}

fn header(number: usize) -> String {
    format!(
        r#"<system.webServer><httpProtocol><customHeaders><add name="X-Edit" value="{number}" /></customHeaders></httpProtocol></system.webServer>"#
    )
}

/// The old file or the new one is there, never a part.
fn replace(path: &Path, text: &str) {
    let new = path.with_extension("new");
    fs::write(&new, text).expect("a file");
    fs::rename(new, path).expect("a name");
}

fn generator(program: &str, arguments: &[&str]) -> Option<Child> {
    let child = Command::new(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    if child.is_err() {
        eprintln!("skipped: {program} is not installed");
    }
    child.ok()
}

#[test]
fn no_request_fails_while_configuration_changes() {
    // R98 to R101, threat K04.
    let home = folder(&[
        ("a.config", &host(0)),
        ("www/page.html", "a page"),
        ("www/located/page.html", "a page"),
        ("www/sub/page.html", "a page"),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    let url = format!("http://{}/page.html", serving.address(0));
    // Each ends by itself after a time in which the edits go on.
    let wrk = generator("wrk", &["-t1", "-c64", "-d6s", &url]);
    let h2load = generator("h2load", &["--h1", "-t1", "-c64", "-D6", &url]);
    let began = Instant::now();
    let mut number = 0;
    while number < EDITS || began.elapsed() < Duration::from_secs(6) {
        number += 1;
        let path = if number % 2 == 0 {
            replace(&home.path().join("a.config"), &host(number));
            "/located/page.html"
        } else {
            let text = format!("<configuration>{}</configuration>", header(number));
            replace(&home.path().join("www/sub/web.config"), &text);
            "/sub/page.html"
        };
        let wanted = number.to_string();
        let edited = Instant::now();
        loop {
            let reply = serving.get(path);
            assert_eq!(reply.status, 200, "{path} after edit {number}");
            if reply.header("X-Edit") == Some(wanted.as_str()) {
                break;
            }
            assert!(edited.elapsed() < BOUND, "edit {number} is not in force");
        }
    }
    if let Some(wrk) = wrk {
        let out = wrk.wait_with_output().expect("wrk ends");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(text.contains("requests in"), "{text}");
        assert!(!text.contains("Non-2xx"), "{text}");
        assert!(!text.contains("Socket errors"), "{text}");
    }
    if let Some(h2load) = h2load {
        let out = h2load.wait_with_output().expect("h2load ends");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(text.contains("0 failed, 0 errored, 0 timeout"), "{text}");
        assert!(text.contains(" 2xx, 0 3xx, 0 4xx, 0 5xx"), "{text}");
    }
}
