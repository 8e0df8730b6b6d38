//! `sluicegate events`: what native modules wrote to the event log and to the debugger.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use sluicegate::Problem;

use crate::{help, output};

/// How often a followed file is looked at.
const POLL: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate events
  sluicegate events --follow --json")]
pub(crate) struct Events {
    /// Go on as new events come
    #[arg(long, short)]
    follow: bool,
    /// The lines as they are: one JSON object each
    #[arg(long)]
    json: bool,
    /// Another file than $SLUICEGATE_EVENTS or sluicegate/events.jsonl in ~/.local/state
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

impl Events {
    pub(crate) fn run(&self) -> ExitCode {
        let path = self.file.clone().or_else(sluicegate_native::event_log_path);
        let shown = match &path {
            Some(path) => self.show_all(path),
            None => Err(Problem::plain("cli/no-event-log", "no event log is known")
                .because("neither SLUICEGATE_EVENTS nor XDG_STATE_HOME nor HOME is set")
                .help("say where it is with --file FILE")
                .into()),
        };
        match shown {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => output::problems(&[*problem], self.json),
        }
    }

    fn show_all(&self, path: &Path) -> Result<(), Box<Problem>> {
        let unreadable = |error: std::io::Error| {
            Problem::plain(
                "cli/unreadable-file",
                format!("the event log {} cannot be read", path.display()),
            )
            .because(error.to_string())
            .help("name another file with --file FILE")
        };
        let mut reader: Option<BufReader<File>> = None;
        let mut pending = String::new();
        loop {
            if reader.is_none() {
                match File::open(path) {
                    Ok(file) => reader = Some(BufReader::new(file)),
                    // No module wrote anything yet; a file that was asked for by name should be there.
                    Err(error)
                        if error.kind() == std::io::ErrorKind::NotFound
                            && (self.follow || self.file.is_none()) => {}
                    Err(error) => return Err(unreadable(error).into()),
                }
            }
            if let Some(reader) = &mut reader {
                while reader.read_line(&mut pending).map_err(unreadable)? > 0 {
                    // A line that is still being written is kept until its end has come.
                    if pending.ends_with('\n') {
                        if !self.show(pending.trim_end()) {
                            return Ok(());
                        }
                        pending.clear();
                    }
                }
            }
            if !self.follow {
                return Ok(());
            }
            std::thread::sleep(POLL);
        }
    }

    /// Prints one event; false if nobody reads it.
    fn show(&self, text: &str) -> bool {
        let event = match serde_json::from_str::<serde_json::Value>(text) {
            Ok(event) if !self.json => event,
            _ => return output::try_line(text),
        };
        let field = |name: &str| match &event[name] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        output::try_line(format!(
            "{}  {:<11}  {:<12}  {}  {}",
            field("time"),
            field("type"),
            field("source"),
            field("id"),
            field("message")
        ))
    }
}
