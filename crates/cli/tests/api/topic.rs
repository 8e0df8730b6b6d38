//! One conformance module: the checks that its source holds, and the steps that the comments at its top name.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// One `EXPECT` of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Check {
    pub(crate) interface: String,
    pub(crate) method: String,
    pub(crate) what: String,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}: {}", self.interface, self.method, self.what)
    }
}

/// What the runner does, in the order of the comments.
#[derive(Debug)]
pub(crate) enum Step {
    /// `request: METHOD PATH [| Header: value]... [< body]`
    Request {
        method: String,
        path: String,
        headers: Vec<String>,
        body: Option<String>,
    },
    /// `websocket: PATH ACTION...`; see [`crate::web_socket`].
    WebSocket { path: String, actions: Vec<String> },
    /// `expect: STATUS [text]`: what the last request was answered.
    Expect { status: u16, text: String },
    /// `edit: FILE = text`: writes a file of the site.
    Edit { file: String, text: String },
    /// `wait: WHAT`: until the check with that text has been made.
    Wait { what: String },
    /// `stop`: SIGTERM, then the server ends in order.
    Stop,
}

/// A module and its script.
#[derive(Debug)]
pub(crate) struct Topic {
    pub(crate) name: String,
    pub(crate) source: PathBuf,
    pub(crate) checks: BTreeSet<Check>,
    pub(crate) steps: Vec<Step>,
    /// `config: FILE`, below `sites/`: an applicationHost.config with `{root}` and `{module}` in it.
    pub(crate) config: Option<String>,
    /// `site: FOLDER`, below `sites/`: what the site holds.
    pub(crate) site: Option<String>,
    /// `build: ARGUMENTS` of `module build`.
    pub(crate) build: Vec<String>,
    /// `serve: ARGUMENTS` of `serve`.
    pub(crate) serve: Vec<String>,
}

impl Topic {
    pub(crate) fn read(source: &Path) -> Self {
        let text = std::fs::read_to_string(source).expect("the source is readable");
        let mut topic = Self {
            name: source
                .file_stem()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            source: source.to_owned(),
            checks: checks_in(&text),
            steps: Vec::new(),
            config: None,
            site: None,
            build: Vec::new(),
            serve: Vec::new(),
        };
        for line in text.lines().map_while(|line| line.strip_prefix("//")) {
            topic.take(line.trim());
        }
        topic
    }

    fn take(&mut self, line: &str) {
        let (name, rest) = line.split_once(':').unwrap_or((line, ""));
        let rest = rest.trim();
        let words = || rest.split_whitespace().map(str::to_owned).collect();
        match name {
            "request" => self.steps.push(request(rest)),
            "websocket" => {
                let mut words = rest.split_whitespace().map(str::to_owned);
                self.steps.push(Step::WebSocket {
                    path: words.next().expect("websocket: PATH ACTION..."),
                    actions: words.collect(),
                });
            }
            "expect" => {
                let (status, text) = rest.split_once(' ').unwrap_or((rest, ""));
                self.steps.push(Step::Expect {
                    status: status.parse().expect("expect: begins with a status"),
                    text: text.to_owned(),
                });
            }
            "edit" => {
                let (file, text) = rest.split_once('=').expect("edit: FILE = text");
                self.steps.push(Step::Edit {
                    file: file.trim().to_owned(),
                    text: text.trim().to_owned(),
                });
            }
            "wait" => self.steps.push(Step::Wait {
                what: rest.to_owned(),
            }),
            "stop" if rest.is_empty() => self.steps.push(Step::Stop),
            "config" => self.config = Some(rest.to_owned()),
            "site" => self.site = Some(rest.to_owned()),
            "build" => self.build = words(),
            "serve" => self.serve = words(),
            _ => {}
        }
    }
}

fn request(line: &str) -> Step {
    let (head, body) = match line.split_once(" < ") {
        Some((head, body)) => (head, Some(body.to_owned())),
        None => (line, None),
    };
    let mut parts = head.split('|').map(str::trim);
    let first = parts.next().unwrap_or_default();
    let (method, path) = first.split_once(' ').expect("request: METHOD PATH");
    Step::Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: parts.map(str::to_owned).collect(),
        body,
    }
}

/// Each `EXPECT(Interface, Method, "what", …)` of a source.
fn checks_in(text: &str) -> BTreeSet<Check> {
    let calls = text.split("EXPECT(").skip(1);
    calls
        .filter_map(|rest| {
            let (interface, rest) = rest.split_once(',')?;
            let (method, rest) = rest.split_once(',')?;
            let literal = rest.trim_start().strip_prefix('"')?;
            let what = unescaped(literal);
            Some(Check {
                interface: interface.trim().to_owned(),
                method: method.trim().to_owned(),
                what,
            })
        })
        .collect()
}

/// A C string literal up to its closing quote.
fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut characters = literal.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    text
}
