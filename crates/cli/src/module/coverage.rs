//! `sluicegate module coverage`: which methods of the native API are implemented, from the generated table.

use std::collections::BTreeSet;
use std::process::ExitCode;

use clap::Args;
use sluicegate_native::coverage_generated::{
    CONFIGURATION_IMPLEMENTED, CONFIGURATION_TOTAL, IMPLEMENTED, METHODS, MethodCoverage, TOTAL,
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
        // The rows of an interface stand together.
        let interfaces: Vec<&[MethodCoverage]> = METHODS
            .chunk_by(|one, other| one.interface == other.interface)
            .collect();
        if self.json {
            let list: Vec<_> = interfaces
                .iter()
                .map(|methods| {
                    let missing = methods.iter().filter(|row| !row.implemented);
                    serde_json::json!({
                        "interface": name(methods),
                        "implemented": done(methods),
                        "total": methods.len(),
                        "missing": missing.map(|row| row.method).collect::<Vec<_>>(),
                        "rules": rules(methods),
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
        for methods in interfaces {
            let line = format!(
                "{:<44} {:>3} of {:>3}  {}",
                name(methods),
                done(methods),
                methods.len(),
                cited(&rules(methods))
            );
            output::line(line.trim_end());
            if self.methods {
                for row in methods {
                    let line = format!(
                        "  {} {:<40} {}",
                        if row.implemented { "+" } else { "-" },
                        row.method,
                        cited(&row.rules.iter().copied().collect())
                    );
                    output::line(line.trim_end());
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

fn name(methods: &[MethodCoverage]) -> &'static str {
    methods.first().map_or("", |row| row.interface)
}

fn done(methods: &[MethodCoverage]) -> usize {
    methods.iter().filter(|row| row.implemented).count()
}

/// The rules that the conformance modules test these methods by.
fn rules(methods: &[MethodCoverage]) -> BTreeSet<u16> {
    methods
        .iter()
        .flat_map(|row| row.rules.iter().copied())
        .collect()
}

fn cited(rules: &BTreeSet<u16>) -> String {
    let rules: Vec<String> = rules.iter().map(|rule| format!("R{rule}")).collect();
    rules.join(" ")
}
