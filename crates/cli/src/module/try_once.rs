//! `sluicegate module try`: one request in process, and what every module did to it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;
use sluicegate::{AccessLogTarget, Problem, Server};

use crate::load::{Source, module_argument};
use crate::module::trace::{Row, Trace};
use crate::output;

/// Examples:
///   sluicegate module try hello.so --get /
///   sluicegate module try hello.so --get /index.html --trace
///   sluicegate module try --config applicationHost.config --request request.txt --json
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
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
    #[arg(long, value_name = "FILE", conflicts_with_all = ["modules", "site"])]
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
    /// The response and the deliveries as JSON
    #[arg(long)]
    json: bool,
}

impl Try {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let request = self.request_bytes()?;
        let empty = EmptyFolder::new()?;
        let source = Source {
            folder: Some(self.site.clone().unwrap_or_else(|| empty.0.clone())),
            file: self.config.clone(),
            listen: vec![("*".to_owned(), 80, String::new())],
            modules: self.modules.clone(),
            maps: self.map.clone(),
        };
        let trace = Arc::new(Trace::default());
        let server = source.load().and_then(|configuration| {
            Server::builder(configuration)
                .path_map(source.path_map()?)
                .access_log(AccessLogTarget::Off)
                .force_pending(self.force_pending)
                .event_sink(trace.clone())
                .load_native_modules()?
                .in_process()
        });
        let server = match server {
            Ok(server) => server,
            Err(problems) => return Ok(self.refuse(&problems)),
        };
        sluicegate_native::install_crash_handler();
        let response = server
            .oneshot(&request)
            .context("the request cannot be run")?;
        let rows = trace.rows();
        if self.json {
            output::line(as_json(&response, &rows));
        } else {
            output::bytes(&response);
            if !response.ends_with(b"\n") {
                output::line("");
            }
            output::line("");
            for row in rows
                .iter()
                .filter(|row| self.trace || self.is_worth_showing(row))
            {
                output::line(as_text(row));
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn refuse(&self, problems: &[Problem]) -> ExitCode {
        output::problems(problems, self.json)
    }

    /// Without `--trace`: the modules that were given, and whoever changed something.
    fn is_worth_showing(&self, row: &Row) -> bool {
        !row.did.is_empty() || self.modules.iter().any(|(name, _)| *name == row.module)
    }

    fn request_bytes(&self) -> anyhow::Result<Vec<u8>> {
        if let Some(file) = &self.request {
            let text =
                std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            return Ok(normalize(&text));
        }
        let path = self.get.as_deref().unwrap_or("/");
        let slash = if path.starts_with('/') { "" } else { "/" };
        Ok(format!(
            "GET {slash}{path} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: sluicegate\r\n\r\n"
        )
        .into_bytes())
    }
}

/// A request as people write it in an editor: line feeds alone, and perhaps no empty line at the end of the head.
fn normalize(text: &[u8]) -> Vec<u8> {
    if text.windows(4).any(|window| window == b"\r\n\r\n") {
        return text.to_vec();
    }
    let end = text.windows(2).position(|window| window == b"\n\n");
    let (head, body) = match end {
        Some(end) => (&text[..end], &text[end + 2..]),
        None => (text.trim_ascii_end(), &[][..]),
    };
    let mut out = Vec::with_capacity(text.len() + 16);
    for line in head.split(|&byte| byte == b'\n') {
        out.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(body);
    out
}

fn as_text(row: &Row) -> String {
    let indent = "  ".repeat(row.depth);
    let post = if row.post { "Post" } else { "" };
    let completion = if row.completion { " (completion)" } else { "" };
    let name = format!("{indent}{post}{}{completion}", row.notification);
    let did = if row.did.is_empty() {
        "-".to_owned()
    } else {
        row.did.join(", ")
    };
    format!(
        "{name:<32}  {:<28}  {did:<40}  {:<14}  {:>8.1} µs",
        row.module, row.answer, row.microseconds
    )
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_file_may_be_written_with_plain_line_feeds() {
        let check = |text: &str, expected: &str| {
            assert_eq!(normalize(text.as_bytes()), expected.as_bytes())
        };
        check(
            "GET / HTTP/1.1\nHost: a\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        );
        check(
            "POST / HTTP/1.1\nHost: a\n\nx\ny",
            "POST / HTTP/1.1\r\nHost: a\r\n\r\nx\ny",
        );
        check(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        );
    }
}
