//! `sluicegate module inspect`: what a module registers for, found out in a child process so that a module which crashes
//! while it is loaded takes nothing with it.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use clap::Args;
use sluicegate::Problem;
use sluicegate_native::LoadError;
use sluicegate_pipeline::module::Registration;
use sluicegate_pipeline::notification::{Delivery, Notification};

use crate::load::module_name;
use crate::{help, output};

/// Tells the child from its parent.
const CHILD: &str = "SLUICEGATE_INSPECT_CHILD";

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module inspect hello.so
  sluicegate module inspect hello.so --json",
    after_help = "The module is loaded in a process of its own.")]
pub(crate) struct Inspect {
    /// The module
    #[arg(value_name = "FILE.so")]
    file: PathBuf,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Inspect {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        if std::env::var_os(CHILD).is_some() {
            return Ok(look(&self.file));
        }
        let own = std::env::current_exe().context("this program's own file is not known")?;
        let child = Command::new(own)
            .args(["module", "inspect"])
            .arg(&self.file)
            .env(CHILD, "1")
            .output()
            .context("the child process cannot be started")?;
        let said = String::from_utf8_lossy(&child.stdout);
        // The module may write to standard output itself: the report is the last line.
        let report = said
            .lines()
            .last()
            .and_then(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter(|report| report["file"].is_string());
        let Some(report) = report else {
            return Ok(output::problems(&[self.crash(&child)], self.json));
        };
        if let Some(problem) = problem(&report["error"]) {
            if self.json {
                output::line(serde_json::json!({
                    "file": report["file"],
                    "register_module": report["register_module"],
                    "unresolved_symbol": report["unresolved_symbol"],
                    "problems": [output::problem_json(&problem)],
                }));
                return Ok(ExitCode::from(1));
            }
            return Ok(output::problems(&[problem], false));
        }
        if self.json {
            output::line(&report);
        } else {
            show(&report);
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The child ended without a report.
    fn crash(&self, child: &std::process::Output) -> Problem {
        use std::os::unix::process::ExitStatusExt as _;
        let how = child.status.signal().map_or_else(
            || format!("ended with {}", child.status),
            |signal| format!("was ended by signal {signal}"),
        );
        let mut problem = Problem::plain(
            "module/crashed",
            format!("the process that loaded {} {how}", self.file.display()),
        );
        for line in String::from_utf8_lossy(&child.stderr).lines() {
            problem = problem.because(line);
        }
        problem.help(format!(
            "look at it in a debugger: gdb --args sluicegate module try {}",
            self.file.display()
        ))
    }
}

/// The codes that a child may report; a diagnostic's code lives as long as the program.
const CODES: [&str; 6] = [
    "module/missing-image",
    "module/not-an-image",
    "module/wrong-architecture",
    "module/unresolved-symbol",
    "module/no-register-export",
    "module/register-failed",
];

/// The problem that the child found.
fn problem(error: &serde_json::Value) -> Option<Problem> {
    let text = |name: &str| error[name].as_str().unwrap_or_default();
    let code = CODES.into_iter().find(|code| *code == text("code"))?;
    Some(
        Problem::plain(code, text("message"))
            .because(text("why"))
            .help(text("help")),
    )
}

/// The child's half: loads the module and prints one line of JSON.
fn look(file: &Path) -> ExitCode {
    sluicegate_native::install_crash_handler();
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let report = match sluicegate_native::load(&module_name(&file), &file) {
        Ok(loaded) => serde_json::json!({
            "file": file,
            "register_module": true,
            "notifications": notifications(&loaded.registration),
            "global_notifications": loaded
                .global_notifications
                .iter_names()
                .map(|(name, _)| format!("GL_{name}"))
                .collect::<Vec<_>>(),
            "problems": [],
        }),
        Err(error) => serde_json::json!({
            "file": file,
            // Only who was called is known to export it.
            "register_module": matches!(error, LoadError::Failed { .. } | LoadError::Threw { .. }),
            "unresolved_symbol": match &error {
                LoadError::Unresolved { symbol, .. } => symbol.clone(),
                _ => None,
            },
            "error": {
                "code": error.code(),
                "message": error.to_string(),
                "why": error.why(),
                "help": error.help(),
            },
        }),
    };
    // The module may have left a line without an end.
    output::line(format!("\n{report}"));
    ExitCode::SUCCESS
}

fn notifications(registration: &Registration) -> Vec<serde_json::Value> {
    let all = Notification::DETERMINISTIC
        .into_iter()
        .chain(Notification::NESTED);
    all.flat_map(|notification| [Delivery::main(notification), Delivery::post(notification)])
        .filter(|&at| registration.listens_to(at))
        .map(|at| {
            serde_json::json!({
                "notification": at.notification.name(),
                "post": at.is_post,
                "priority": registration.priority_for(at).alias(),
            })
        })
        .collect()
}

fn show(report: &serde_json::Value) {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    output::line(format!("{}  exports RegisterModule", text(&report["file"])));
    for row in report["notifications"].as_array().into_iter().flatten() {
        let post = if row["post"].as_bool() == Some(true) {
            "Post"
        } else {
            ""
        };
        output::line(format!(
            "  {:<32} {}",
            format!("{post}{}", text(&row["notification"])),
            text(&row["priority"])
        ));
    }
    for name in report["global_notifications"]
        .as_array()
        .into_iter()
        .flatten()
    {
        output::line(format!("  {}", text(name)));
    }
    let is_empty = |list: &serde_json::Value| list.as_array().is_none_or(Vec::is_empty);
    if is_empty(&report["notifications"]) && is_empty(&report["global_notifications"]) {
        output::line("  listens to nothing");
    }
}
