//! `sluicegate module coverage`: which methods of the native API are implemented, from the generated table.

use std::process::ExitCode;

use clap::Args;
use sluicegate_native::coverage_generated::{
    CONFIGURATION_IMPLEMENTED, CONFIGURATION_TOTAL, IMPLEMENTED, METHODS, TOTAL,
};

use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module coverage
  sluicegate module coverage --methods
  sluicegate module coverage --json")]
pub(crate) struct Coverage {
    /// Every method, not only the interfaces
    #[arg(long)]
    methods: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Coverage {
    pub(crate) fn run(&self) -> ExitCode {
        let mut interfaces: Vec<(&str, Vec<(&str, bool)>)> = Vec::new();
        for row in METHODS {
            match interfaces.last_mut() {
                Some((name, methods)) if *name == row.interface => {
                    methods.push((row.method, row.implemented))
                }
                _ => interfaces.push((row.interface, vec![(row.method, row.implemented)])),
            }
        }
        if self.json {
            let list: Vec<_> = interfaces
                .iter()
                .map(|(name, methods)| {
                    serde_json::json!({
                        "interface": name,
                        "implemented": methods.iter().filter(|(_, done)| *done).count(),
                        "total": methods.len(),
                        "missing": methods.iter().filter(|(_, done)| !done).map(|(method, _)| method).collect::<Vec<_>>(),
                    })
                })
                .collect();
            output::line(serde_json::json!({
                "implemented": IMPLEMENTED, "total": TOTAL,
                "configuration_implemented": CONFIGURATION_IMPLEMENTED, "configuration_total": CONFIGURATION_TOTAL,
                "interfaces": list,
            }));
            return ExitCode::SUCCESS;
        }
        for (name, methods) in &interfaces {
            let done = methods.iter().filter(|(_, done)| *done).count();
            output::line(format!("{name:<44} {done:>3} of {:>3}", methods.len()));
            if self.methods {
                for (method, done) in methods {
                    output::line(format!("  {} {method}", if *done { "+" } else { "-" }));
                }
            }
        }
        output::line(format!("module API: {IMPLEMENTED} of {TOTAL} methods"));
        output::line(format!(
            "configuration API: {CONFIGURATION_IMPLEMENTED} of {CONFIGURATION_TOTAL} methods"
        ));
        ExitCode::SUCCESS
    }
}
