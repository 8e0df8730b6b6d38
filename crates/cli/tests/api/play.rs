//! Builds one conformance module, serves it, and goes through the steps of its script.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use sluicegate_testing::{RawClient, RawResponse};

use crate::outcome::Outcome;
use crate::server::{SLUICEGATE, Server};
use crate::topic::{Step, Topic};
use crate::web_socket;

/// How long a `wait:` may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs one module.
pub(crate) fn play(topic: &Topic, sanitizer: Option<&Sanitizer>) -> Outcome {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let stage = match Stage::build(topic, folder.path(), sanitizer) {
        Ok(stage) => stage,
        Err(problem) => return Outcome::of_problem(problem),
    };
    let mut problems = Vec::new();
    if let Err(problem) = stage.run(topic, &mut problems) {
        problems.push(problem);
    }
    problems.extend(stage.sanitizer_reports());
    let text = std::fs::read_to_string(stage.results()).unwrap_or_default();
    Outcome::read(&text, &topic.checks, problems)
}

/// A sanitizer, and its library.
#[derive(Debug)]
pub(crate) struct Sanitizer {
    name: String,
    library: PathBuf,
}

impl Sanitizer {
    /// The one that was asked for.
    pub(crate) fn asked() -> Option<Self> {
        Self::of(&std::env::var("SLUICEGATE_API_SANITIZE").ok()?)
    }

    /// `None` where the compiler does not have it.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let library = match name {
            "address" => "libasan.so",
            "undefined" => "libubsan.so",
            _ => "libtsan.so",
        };
        let asked = Command::new("g++")
            .arg(format!("-print-file-name={library}"))
            .output()
            .expect("g++ is there, as modules need it");
        let library = PathBuf::from(String::from_utf8_lossy(&asked.stdout).trim());
        library.is_absolute().then(|| Self {
            name: name.to_owned(),
            library,
        })
    }
}

/// A built module and its site.
struct Stage<'a> {
    folder: &'a Path,
    module: PathBuf,
    site: PathBuf,
    sanitizer: Option<&'a Sanitizer>,
}

impl<'a> Stage<'a> {
    fn build(
        topic: &Topic,
        folder: &'a Path,
        sanitizer: Option<&'a Sanitizer>,
    ) -> Result<Self, String> {
        let module = folder.join(format!("{}.so", topic.name));
        let mut build = Command::new(SLUICEGATE);
        build
            .args(["module", "build"])
            .arg(&topic.source)
            .arg("-o")
            .arg(&module)
            .args(&topic.build);
        if let Some(sanitizer) = sanitizer {
            build.args(["--debug", "--sanitize", &sanitizer.name]);
        }
        let built = build.output().map_err(|error| error.to_string())?;
        if !built.status.success() {
            let words = String::from_utf8_lossy(&built.stderr).into_owned();
            return Err(format!("it is not built: {words}"));
        }
        let site = folder.join("site");
        let from = topic.site.as_ref().map(|name| sites(topic).join(name));
        copy(from.as_deref(), &site).map_err(|error| error.to_string())?;
        Ok(Self {
            folder,
            module,
            site,
            sanitizer,
        })
    }

    /// Where `conformance.h` writes.
    fn results(&self) -> PathBuf {
        self.folder.join("results")
    }

    fn command(&self, topic: &Topic) -> Result<Command, String> {
        let mut command = Command::new(SLUICEGATE);
        command.args(["serve", "--json"]);
        if let Some(name) = &topic.config {
            let text = std::fs::read_to_string(sites(topic).join(name))
                .map_err(|error| format!("{name}: {error}"))?;
            let text = text
                .replace("{root}", &self.site.display().to_string())
                .replace("{module}", &self.module.display().to_string());
            let file = self.folder.join("applicationHost.config");
            std::fs::write(&file, text).map_err(|error| error.to_string())?;
            command.arg("--config").arg(file);
        } else {
            command
                .arg(&self.site)
                .args(["--listen", "127.0.0.1:0", "--module"])
                .arg(format!("{}={}", topic.name, self.module.display()));
        }
        command
            .args(&topic.serve)
            .current_dir(self.folder)
            .env("SLUICEGATE_CONFORMANCE", self.results())
            .env("SLUICEGATE_EVENTS", self.folder.join("events.jsonl"));
        if let Some(Sanitizer { name, library }) = self.sanitizer {
            let reports = self.folder.join("report");
            let options = format!("halt_on_error=0:exitcode=0:log_path={}", reports.display());
            command.env("LD_PRELOAD", library);
            match name.as_str() {
                "address" => command.env("ASAN_OPTIONS", format!("detect_leaks=0:{options}")),
                "undefined" => {
                    command.env("UBSAN_OPTIONS", format!("print_stacktrace=1:{options}"))
                }
                _ => command.env(
                    "TSAN_OPTIONS",
                    // What the server's own code does with memory by functions of the C library is behind locks that the
                    // sanitizer does not see.
                    format!(
                        "ignore_interceptors_accesses=1:suppressions={}:{options}",
                        topic.source.with_file_name("tsan.supp").display()
                    ),
                ),
            };
        }
        Ok(command)
    }

    /// The steps, in order. Stops the server at the end.
    fn run(&self, topic: &Topic, problems: &mut Vec<String>) -> Result<(), String> {
        let mut server = Server::start(self.command(topic)?, &self.folder.join("server.log"))?;
        let mut answer: Option<RawResponse> = None;
        let mut running = true;
        for step in &topic.steps {
            match step {
                Step::Request { .. } => answer = ask(&server, step),
                Step::WebSocket { path, actions } => {
                    if let Err(problem) = web_socket::follow(server.address(), path, actions) {
                        problems.push(problem);
                    }
                }
                Step::Expect { status, text } => match &answer {
                    Some(answer) if answer.status == *status && answer.text().contains(text) => {}
                    Some(answer) => problems.push(format!(
                        "expected {status} {text}, got {} {}",
                        answer.status,
                        answer.text()
                    )),
                    None => problems.push(format!(
                        "expected {status}, got no answer: {}",
                        server.words()
                    )),
                },
                Step::Edit { file, text } => {
                    std::fs::write(self.site.join(file), text)
                        .map_err(|error| format!("{file}: {error}"))?;
                }
                Step::Wait { what } => self.wait(what)?,
                Step::Stop => {
                    running = false;
                    self.stop(&mut server, problems);
                }
            }
        }
        if running {
            self.stop(&mut server, problems);
        }
        Ok(())
    }

    fn stop(&self, server: &mut Server, problems: &mut Vec<String>) {
        match server.stop() {
            Some(status) if status.success() => {}
            status => problems.push(format!(
                "the server ended with {status:?}: {}",
                server.words()
            )),
        }
    }

    fn wait(&self, what: &str) -> Result<(), String> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let text = std::fs::read_to_string(self.results()).unwrap_or_default();
            if text
                .lines()
                .any(|line| line.split('\t').nth(3) == Some(what))
            {
                return Ok(());
            }
            std::thread::park_timeout(Duration::from_millis(10));
        }
        Err(format!("waited in vain for: {what}"))
    }

    fn sanitizer_reports(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.folder)
            .into_iter()
            .flatten()
            .flatten();
        files
            .map(|file| file.path())
            .filter(|path| {
                path.file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with("report."))
            })
            .filter_map(|path| std::fs::read_to_string(path).ok())
            .collect()
    }
}

fn sites(topic: &Topic) -> PathBuf {
    topic.source.with_file_name("sites")
}

/// Copies a site's folder; a page where there is none.
fn copy(from: Option<&Path>, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    let Some(from) = from else {
        return std::fs::write(to.join("page.txt"), "a page");
    };
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(Some(&path), &target)?;
        } else {
            std::fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

/// A process that replaced itself listens a little later than its modules are loaded.
fn connect(server: &Server) -> Option<RawClient> {
    let end = Instant::now() + PATIENCE;
    loop {
        match RawClient::connect(server.address()) {
            Ok(client) => return Some(client),
            Err(_) if Instant::now() < end => {
                std::thread::park_timeout(Duration::from_millis(10));
            }
            Err(_) => return None,
        }
    }
}

/// One request on a connection of its own. `None` if no answer comes.
fn ask(server: &Server, step: &Step) -> Option<RawResponse> {
    let Step::Request {
        method,
        path,
        headers,
        body,
    } = step
    else {
        return None;
    };
    let mut text = format!("{method} {path} HTTP/1.1\r\n");
    if !headers
        .iter()
        .any(|header| header.to_ascii_lowercase().starts_with("host:"))
    {
        text.push_str("Host: localhost\r\n");
    }
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    if let Some(body) = body {
        text.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    } else {
        text.push_str("\r\n");
    }
    let mut client = connect(server)?;
    client.send(text).ok()?;
    client.read_for(method).ok()
}
