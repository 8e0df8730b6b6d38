//! `sluicegate module sdk`: where the C++ headers are, for build systems.

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  g++ -I$(sluicegate module sdk)/include -c hello.cpp
  sluicegate module sdk --json")]
pub(crate) struct Sdk {
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Sdk {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let folder =
            sluicegate_native::unpack_sdk().context("the C++ headers cannot be unpacked")?;
        if self.json {
            output::line(serde_json::json!({
                "folder": folder,
                "include": folder.join("include"),
                "cmake": folder.join("cmake/sluicegate.cmake"),
            }));
        } else {
            output::line(folder.display());
        }
        Ok(ExitCode::SUCCESS)
    }
}
