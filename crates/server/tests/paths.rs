//! The rows of the threat table that concern paths, names, ranges and conditions, over a real socket and a real folder.

mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;
use sluicegate_testing::RawResponse;
use support::notation::bytes_of;
use support::{Options, TestServer};

#[derive(Deserialize)]
struct Table<T> {
    case: Vec<T>,
}

/// A row that asks for paths.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathCase {
    id: String,
    /// Request targets in the notation of the tables.
    targets: Vec<String>,
    /// The status with its substatus as the detailed page says it, or several with `|`.
    status: String,
    /// What no answer may hold.
    #[serde(default)]
    never: Option<String>,
}

/// A row that asks for the letters of the alphabet with some header field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RangeCase {
    id: String,
    fields: Vec<String>,
    status: String,
    /// The longest body that may come, in bytes.
    #[serde(default)]
    longest: Option<usize>,
    #[serde(default)]
    body: Option<String>,
    /// A line of the head.
    #[serde(default)]
    head: Option<String>,
}

/// A folder with everything that the rows ask for, and much that they must not get.
fn fill(root: &Path) {
    let write = |name: &str, text: &str| {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        fs::write(path, text).expect("file");
    };
    for name in [
        "sub/inner.txt",
        "bin/x.dll",
        "bin/x.txt",
        "sub/bin/x.txt",
        "App_Data/x.mdb",
        "x.cs",
        "x.mdb",
        "x.unknownext",
        "noextension",
        ".git/config",
        ".env",
        "sub/.hidden.txt",
        "sub/web.config.bak",
    ] {
        write(name, "content");
    }
    write("alphabet.txt", "abcdefghijklmnopqrstuvwxyz");
    write("admin/x.txt", "secret");
    let deny = r#"<configuration><location path="admin"><system.webServer><security><authorization><remove users="*" roles="" verbs="" /><add accessType="Deny" users="*" /></authorization></security></system.webServer></location></configuration>"#;
    write("web.config", deny);
    symlink("/etc", root.join("out")).expect("link");
    symlink("/etc/passwd", root.join("out.txt")).expect("link");
    symlink("/dev/zero", root.join("zero.txt")).expect("link");
    symlink("/dev/null", root.join("null.txt")).expect("link");
    let made = Command::new("mkfifo").arg(root.join("fifo.txt")).status();
    assert!(made.expect("mkfifo runs").success());
}

fn ask(server: &TestServer, target: &[u8], fields: &[u8]) -> RawResponse {
    let mut request = b"GET ".to_vec();
    request.extend_from_slice(target);
    request.extend_from_slice(b" HTTP/1.1\r\nHost: a\r\n");
    request.extend_from_slice(fields);
    request.extend_from_slice(b"\r\n");
    server
        .send(request)
        .read()
        .unwrap_or_else(|error| panic!("{}: {error}", target.escape_ascii()))
}

/// `404.8` of a detailed page, otherwise the bare status.
fn status_of(reply: &RawResponse) -> String {
    let text = reply.text();
    text.split_once("HTTP Error ")
        .and_then(|(_, tail)| tail.split_once(|c: char| c != '.' && !c.is_ascii_digit()))
        .map_or_else(
            || reply.status.to_string(),
            |(status, _)| status.trim_end_matches('.').to_owned(),
        )
}

fn is_one_of(found: &str, expected: &str) -> bool {
    expected.split('|').any(|status| status == found)
}

/// All rows are tried, so that one run shows all that is wrong.
fn report(passed: usize, failures: &[String]) {
    eprintln!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn paths_lead_nowhere_else() {
    let server = TestServer::start_with(Options::default(), fill);
    let table: Table<PathCase> = toml::from_str(include_str!("cases/paths.toml")).expect("table");
    let (mut passed, mut failures) = (0, Vec::new());
    for case in &table.case {
        for target in &case.targets {
            let reply = ask(&server, &bytes_of(target), b"");
            let found = status_of(&reply);
            let whole = format!("{}\r\n{}", reply.head, reply.text());
            let shows = case
                .never
                .as_ref()
                .is_some_and(|never| whole.contains(never.as_str()));
            if is_one_of(&found, &case.status) && !shows && !whole.contains("root:x:0") {
                passed += 1;
            } else {
                failures.push(format!(
                    "{}: {target}: {found}, not {}",
                    case.id, case.status
                ));
            }
        }
        server.assert_alive(&case.id);
    }
    report(passed, &failures);
}

#[test]
fn ranges_and_conditions_give_no_byte_too_many() {
    let server = TestServer::start_with(Options::default(), fill);
    let table: Table<RangeCase> = toml::from_str(include_str!("cases/ranges.toml")).expect("table");
    let (mut passed, mut failures) = (0, Vec::new());
    for case in &table.case {
        for field in &case.fields {
            let mut fields = bytes_of(field);
            fields.extend_from_slice(b"\r\n");
            let reply = ask(&server, b"/alphabet.txt", &fields);
            let found = reply.status.to_string();
            let is_right = is_one_of(&found, &case.status)
                && case
                    .longest
                    .is_none_or(|longest| found == "416" || reply.body.len() <= longest)
                && case.body.as_ref().is_none_or(|body| *body == reply.text())
                && case
                    .head
                    .as_ref()
                    .is_none_or(|line| reply.head.contains(line.as_str()));
            if is_right {
                passed += 1;
            } else {
                failures.push(format!(
                    "{}: {field}: {}\n{}",
                    case.id,
                    reply.head,
                    reply.text()
                ));
            }
        }
        server.assert_alive(&case.id);
    }
    report(passed, &failures);
}
