//! `sluicegate module`: build, look into, try, begin and count.

mod build;
mod coverage;
mod inspect;
mod new;
mod sdk;
mod trace;
mod try_once;

use std::process::ExitCode;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compile a native module from its unmodified sources
    Build(build::Build),
    /// Show what a module registers for
    Inspect(inspect::Inspect),
    /// Run one request through a module, without a port
    Try(try_once::Try),
    /// Begin a module
    New(new::New),
    /// Show which methods of the native API are implemented
    Coverage(coverage::Coverage),
    /// Print the folder of the C++ headers, for build systems
    Sdk(sdk::Sdk),
}

impl Command {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Build(build) => build.run(),
            Self::Inspect(inspect) => inspect.run(),
            Self::Try(try_once) => try_once.run(),
            Self::New(new) => new.run(),
            Self::Coverage(coverage) => coverage.run(),
            Self::Sdk(sdk) => sdk.run(),
        }
    }
}
