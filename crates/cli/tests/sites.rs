//! The sites of `examples/sites`, served by the binary and asked over sockets.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use sluicegate_testing::{RawClient, RawResponse};

/// One request of `requests.txt` and what is expected of its answer.
#[derive(Debug, Default)]
struct Case {
    line: usize,
    method: String,
    target: String,
    sends: Vec<String>,
    status: u16,
    part: String,
    has: Vec<(String, String)>,
    lacks: Vec<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut all = Vec::new();
    let mut open: Option<Case> = None;
    for (index, line) in text.lines().enumerate() {
        let at = format!("line {}", index + 1);
        if line.starts_with('#') {
            continue;
        }
        if line.trim().is_empty() {
            all.extend(open.take());
            continue;
        }
        let Some(case) = &mut open else {
            let (method, target) = line.split_once(' ').expect(&at);
            open = Some(Case {
                line: index + 1,
                method: method.to_owned(),
                target: target.to_owned(),
                ..Case::default()
            });
            continue;
        };
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        if let Ok(status) = first.parse() {
            case.status = status;
            rest.clone_into(&mut case.part);
        } else if let Some(name) = line.strip_prefix('!') {
            case.lacks.push(name.to_owned());
        } else if case.status == 0 {
            case.sends.push(line.to_owned());
        } else {
            let (name, value) = line.split_once(": ").expect(&at);
            case.has.push((name.to_owned(), value.to_owned()));
        }
    }
    all.extend(open);
    for case in &all {
        assert!(case.status > 0, "line {} expects nothing", case.line);
    }
    all
}

/// A server of one folder; it is killed when the test is over.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sluicegate"))
            .args(["serve", "--port", "0"])
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("piped");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let port = line
            .trim()
            .trim_end_matches('/')
            .rsplit(':')
            .next()
            .and_then(|port| port.parse::<u16>().ok())
            .unwrap_or_else(|| panic!("{line:?} is no URL"));
        Self {
            child,
            address: SocketAddr::from(([127, 0, 0, 1], port)),
        }
    }

    fn ask(&self, case: &Case) -> RawResponse {
        let mut client = RawClient::connect(self.address).expect("connects");
        let mut text = format!("{} {} HTTP/1.1\r\n", case.method, case.target);
        let has_host = case
            .sends
            .iter()
            .any(|line| line.to_ascii_lowercase().starts_with("host:"));
        if !has_host {
            text.push_str("Host: localhost\r\n");
        }
        if !matches!(case.method.as_str(), "GET" | "HEAD") {
            text.push_str("Content-Length: 0\r\n");
        }
        for line in &case.sends {
            text.push_str(line);
            text.push_str("\r\n");
        }
        text.push_str("\r\n");
        client.send(text).expect("takes the request");
        client.read_for(&case.method).expect("answers")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("can be read") {
        let entry = entry.expect("can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("can be copied");
        }
    }
}

fn check(site: &Path) -> usize {
    let home = tempfile::tempdir().expect("a folder");
    copy(&site.join("site"), home.path());
    let make = site.join("make");
    if make.exists() {
        let made = Command::new("sh")
            .arg(&make)
            .current_dir(home.path())
            .status();
        assert!(made.expect("sh is there").success(), "{}", make.display());
    }
    let requests = fs::read_to_string(site.join("requests.txt")).expect("is there");
    let server = Server::start(home.path());
    let cases = cases(&requests);
    for case in &cases {
        let answer = server.ask(case);
        let at = format!(
            "{}:{} {} {}",
            site.display(),
            case.line,
            case.method,
            case.target
        );
        let text = answer.text();
        assert_eq!(answer.status, case.status, "{at}: {text}");
        assert!(text.contains(&case.part), "{at}: {text}");
        for (name, value) in &case.has {
            assert_eq!(answer.header(name), Some(value.as_str()), "{at}: {name}");
        }
        for name in &case.lacks {
            assert_eq!(answer.header(name), None, "{at}: {name}");
        }
    }
    cases.len()
}

#[test]
fn every_site_answers_as_its_requests_say() {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/sites"));
    let mut sites: Vec<PathBuf> = fs::read_dir(&root)
        .expect("the folder is there")
        .map(|entry| entry.expect("can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    sites.sort();
    assert!(sites.len() >= 2, "{sites:?}");
    for site in sites {
        assert!(check(&site) > 0, "{} asks nothing", site.display());
    }
}
