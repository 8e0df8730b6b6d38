//! `sluicegate module sdk`: where the C++ headers are, for build systems.

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use crate::output;

#[derive(Debug, Args)]
pub(crate) struct Sdk {}

impl Sdk {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let folder =
            sluicegate_native::unpack_sdk().context("the C++ headers cannot be unpacked")?;
        output::line(folder.display());
        Ok(ExitCode::SUCCESS)
    }
}
