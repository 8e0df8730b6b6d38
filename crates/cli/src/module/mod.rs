//! `sluicegate module`: build, look into, try, begin and count.

mod build;
mod coverage;
mod inspect;
mod new;
mod request;
mod sdk;
mod trace;
mod try_once;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::administer::commands::{Change, Delete, List};
use crate::administer::objects::Kind;
use crate::help;

#[derive(Debug, Args)]
#[command(arg_required_else_help = true, help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module new cpp hello && cd hello
  sluicegate module build hello.cpp -o hello.so
  sluicegate module inspect hello.so
  sluicegate module try hello.so --get /hello")]
pub(crate) struct Modules {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compile a native module from its unmodified sources
    Build(build::Build),
    /// Show what a module registers for
    Inspect(inspect::Inspect),
    /// Run one request through modules, without a port
    Try(try_once::Try),
    /// Begin a module
    New(new::New),
    /// Show which methods of the native API are implemented
    Coverage(coverage::Coverage),
    /// Print the modules of a configuration, one line for each
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module list --config applicationHost.config
  sluicegate module list app.name=Shop/ --text name")]
    List(List),
    /// Add a module to a configuration; one with an image is loaded by the server
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module add hello image=/srv/hello.so
  sluicegate module add hello app.name=Shop/")]
    Add(Change),
    /// Change properties of a module in a configuration
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module set hello preCondition=bitness64")]
    Set(Change),
    /// Take a module out of a configuration
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module delete hello")]
    Delete(Delete),
    /// Print the folder of the C++ headers, for build systems
    Sdk(sdk::Sdk),
}

impl Modules {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Build(build) => Ok(build.run()),
            Command::Inspect(inspect) => inspect.run(),
            Command::Try(try_once) => try_once.run(),
            Command::New(new) => Ok(new.run()),
            Command::Coverage(coverage) => Ok(coverage.run()),
            Command::List(list) => Ok(list.run(Kind::Module)),
            Command::Add(change) => Ok(change.add(Kind::Module)),
            Command::Set(change) => Ok(change.set(Kind::Module)),
            Command::Delete(delete) => Ok(delete.run(Kind::Module)),
            Command::Sdk(sdk) => sdk.run(),
        }
    }
}
