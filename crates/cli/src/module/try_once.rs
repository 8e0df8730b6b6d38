//! `sluicegate module try`: one request in process, and what every module did to it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use sluicegate::{AccessLogTarget, InProcess, Problem, Server};

use crate::load::{Source, all_from_user, module_argument};
use crate::module::request;
use crate::module::trace::{Row, Trace};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module try hello.so --get /hello
  sluicegate module try hello.so --site ./site --get /index.html --trace
  sluicegate module try --config applicationHost.config --request request.txt --json",
    after_help = "After the response: who was called for which notification, what it changed, what it answered.")]
pub(crate) struct Try {
    /// The modules, in the order of the list: FILE.so or NAME=FILE.so
    #[arg(value_name = "FILE.so", value_parser = module_argument, required_unless_present = "config")]
    modules: Vec<(String, PathBuf)>,
    /// GET this path (the default is /)
    #[arg(long, value_name = "PATH", conflicts_with = "request")]
    get: Option<String>,
    /// Send the request in this file, head and body
    #[arg(long, value_name = "FILE")]
    request: Option<PathBuf>,
    /// The sites and modules of this applicationHost.config
    #[arg(long, value_name = "FILE", conflicts_with = "site")]
    config: Option<PathBuf>,
    /// The folder behind the modules; an empty one by default
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// What a Windows path in the configuration stands for here
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// Also show the modules that changed nothing
    #[arg(long)]
    trace: bool,
    /// Make every asynchronous flush pend
    #[arg(long)]
    force_pending: bool,
    /// Give up when the response is not there after this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    pending_limit: u64,
    /// The response and the deliveries as JSON
    #[arg(long)]
    json: bool,
}

impl Try {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let trace = Arc::new(Trace::default());
        let empty = EmptyFolder::new()?;
        let answer = self
            .request()
            .map_err(|problem| vec![*problem])
            .and_then(|request| Ok((self.server(&empty, &trace)?, request)))
            .and_then(|(server, request)| self.answer(server, request, &trace));
        let response = match answer {
            Ok(response) => response,
            Err(problems) => return Ok(output::problems(&problems, self.json)),
        };
        let rows = trace.rows();
        if self.json {
            output::line(as_json(&response, &rows));
        } else {
            output::bytes(&response);
            output::line(if response.ends_with(b"\n") { "" } else { "\n" });
            let shown: Vec<_> = rows
                .iter()
                .filter(|row| self.trace || self.is_worth_showing(row))
                .collect();
            for line in as_table(&shown) {
                output::line(line);
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn request(&self) -> Result<Vec<u8>, Box<Problem>> {
        match &self.request {
            Some(file) => request::from_file(file),
            None => request::get(self.get.as_deref().unwrap_or("/")),
        }
    }

    fn server(&self, empty: &EmptyFolder, trace: &Arc<Trace>) -> Result<InProcess, Vec<Problem>> {
        // Before the modules are loaded: what they do while they load may crash too.
        sluicegate_native::install_crash_handler();
        let source = Source {
            folder: Some(self.site.clone().unwrap_or_else(|| empty.0.clone())),
            file: self.config.clone(),
            listen: vec![("*".to_owned(), 80, String::new())],
            modules: self.modules.clone(),
            maps: self.map.clone(),
            ignores_case: false,
        };
        let builder = Server::builder(source.load()?)
            .path_map(source.path_map()?)
            .access_log(AccessLogTarget::Off)
            .force_pending(self.force_pending)
            .event_sink(trace.clone());
        source
            .load_modules(builder)
            .and_then(sluicegate::Builder::in_process)
            .map_err(all_from_user)
    }

    /// Runs the request on a thread of its own: a module that never completes it must not hold the command.
    fn answer(
        &self,
        server: InProcess,
        request: Vec<u8>,
        trace: &Trace,
    ) -> Result<Vec<u8>, Vec<Problem>> {
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let _ = sender.send(server.oneshot(&request));
        });
        let limit = Duration::from_secs(self.pending_limit);
        match receiver.recv_timeout(limit) {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(vec![
                Problem::plain("cli/request", "the request cannot be run")
                    .because(error.to_string())
                    .help("end the head with an empty line"),
            ]),
            Err(_) => Err(vec![self.unanswered(trace)]),
        }
    }

    fn unanswered(&self, trace: &Trace) -> Problem {
        let limit = self.pending_limit;
        let title = match trace.open() {
            Some(row) => format!(
                "module {} did not complete {}{} within {limit} seconds",
                row.module,
                if row.post { "Post" } else { "" },
                row.notification
            ),
            None => format!("the request was not complete within {limit} seconds"),
        };
        Problem::plain("module/pending", title)
            .because("whoever answers RQ_NOTIFICATION_PENDING has to complete the request later")
            .help("call IndicateCompletion or PostCompletion on every path, or wait longer with --pending-limit")
    }

    /// Without `--trace`: the modules that were given, and whoever changed something.
    fn is_worth_showing(&self, row: &Row) -> bool {
        !row.did.is_empty() || self.modules.iter().any(|(name, _)| *name == row.module)
    }
}

/// One line for each call, in columns as wide as they need to be.
fn as_table(rows: &[&Row]) -> Vec<String> {
    let cells: Vec<[String; 4]> = rows
        .iter()
        .map(|row| {
            let indent = "  ".repeat(row.depth);
            let post = if row.post { "Post" } else { "" };
            let completion = if row.completion { " (completion)" } else { "" };
            let did = if row.did.is_empty() {
                "-".to_owned()
            } else {
                row.did.join(", ")
            };
            let answer = if row.answer.is_empty() {
                "no answer".to_owned()
            } else {
                row.answer.clone()
            };
            [
                format!("{indent}{post}{}{completion}", row.notification),
                row.module.clone(),
                did,
                answer,
            ]
        })
        .collect();
    let width = |column: usize| {
        cells
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let [name, module, did, answer] = [width(0), width(1), width(2).min(DID_WIDTH_MAX), width(3)];
    rows.iter()
        .zip(&cells)
        .map(|(row, cell)| {
            format!(
                "{:<name$}  {:<module$}  {:<did$}  {:<answer$}  {:>8.1} µs",
                cell[0], cell[1], cell[2], cell[3], row.microseconds
            )
        })
        .collect()
}

/// Beyond this, one long change would push all answers out of sight.
const DID_WIDTH_MAX: usize = 60;

fn as_json(response: &[u8], rows: &[Row]) -> serde_json::Value {
    let end = response.windows(4).position(|window| window == b"\r\n\r\n");
    let (head, body) = match end {
        Some(end) => (&response[..end], &response[end + 4..]),
        None => (&[][..], response),
    };
    let head = String::from_utf8_lossy(head);
    let mut lines = head.split("\r\n");
    let status_line = lines.next().unwrap_or_default();
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| serde_json::json!({ "name": name, "value": value }))
        .collect();
    let status: Option<u16> = status_line
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok());
    serde_json::json!({
        "status": status,
        "status_line": status_line,
        "headers": headers,
        "body": String::from_utf8_lossy(body),
        "body_bytes": body.len(),
        "deliveries": rows,
    })
}

/// A folder for a site that has no files, removed at the end.
struct EmptyFolder(PathBuf);

impl EmptyFolder {
    fn new() -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("sluicegate-try-{}", std::process::id()));
        std::fs::create_dir_all(&path)
            .with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for EmptyFolder {
    fn drop(&mut self) {
        // Only if it is still empty: nothing of the user's is ever removed.
        let _ = std::fs::remove_dir(&self.0);
    }
}
