//! `sluicegate events`: what native modules wrote to the event log and to the debugger.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use crate::output;

/// How often a followed file is looked at.
const POLL: Duration = Duration::from_millis(200);

/// Examples:
///   sluicegate events
///   sluicegate events --follow --json
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Events {
    /// Go on as new events come
    #[arg(long, short)]
    follow: bool,
    /// The lines as they are: one JSON object each
    #[arg(long)]
    json: bool,
    /// Another file than the default one
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

impl Events {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let Some(path) = self.file.clone().or_else(sluicegate_native::event_log_path) else {
            anyhow::bail!("no file is known: set SLUICEGATE_EVENTS or give --file");
        };
        let mut reader: Option<BufReader<File>> = None;
        let mut pending = String::new();
        loop {
            if reader.is_none() {
                match File::open(&path) {
                    Ok(file) => reader = Some(BufReader::new(file)),
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                        if !self.follow {
                            return Ok(ExitCode::SUCCESS);
                        }
                    }
                    Err(error) => {
                        return Err(anyhow::Error::new(error)
                            .context(format!("cannot read {}", path.display())));
                    }
                }
            }
            if let Some(reader) = &mut reader {
                while reader.read_line(&mut pending)? > 0 {
                    // A line that is still being written is kept until its end has come.
                    if pending.ends_with('\n') {
                        self.show(pending.trim_end());
                        pending.clear();
                    }
                }
            }
            if !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
            std::thread::sleep(POLL);
        }
    }

    fn show(&self, text: &str) {
        if self.json {
            output::line(text);
            return;
        }
        let Ok(event) = serde_json::from_str::<serde_json::Value>(text) else {
            output::line(text);
            return;
        };
        let field = |name: &str| match &event[name] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        output::line(format!(
            "{}  {:<11}  {:<12}  {}  {}",
            field("time"),
            field("type"),
            field("source"),
            field("id"),
            field("message")
        ));
    }
}
