//! `sluicegate version`: what this program is, for people and for bug reports.

use std::process::ExitCode;

use clap::Args;
use sluicegate_native::coverage_generated::{IMPLEMENTED, TOTAL};

use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate version
  sluicegate version --json")]
pub(crate) struct Version {
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Version {
    pub(crate) fn run(&self) -> ExitCode {
        let version = env!("CARGO_PKG_VERSION");
        let (system, machine) = (std::env::consts::OS, std::env::consts::ARCH);
        if self.json {
            output::line(serde_json::json!({
                "version": version,
                "system": system,
                "machine": machine,
                "module_api": { "implemented": IMPLEMENTED, "total": TOTAL },
            }));
        } else {
            output::line(format!(
                "sluicegate {version} ({system}, {machine}; module API: {IMPLEMENTED} of {TOTAL} methods)"
            ));
        }
        ExitCode::SUCCESS
    }
}
