//! `sluicegate config`: what the files say, what acts, and where each value comes from.

mod check;
mod place;
mod show;
mod tree;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::help;

#[derive(Debug, Args)]
#[command(arg_required_else_help = true, help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config check ./site
  sluicegate config show system.webServer/handlers --path /blog --origin")]
pub(crate) struct Config {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read every file below a folder: what acts, what is ignored, what is refused
    Check(check::Check),
    /// Show the effective values of a section, and where each comes from
    Show(show::Show),
}

impl Config {
    pub(crate) fn run(self) -> ExitCode {
        match self.command {
            Command::Check(check) => check.run(),
            Command::Show(show) => show.run(),
        }
    }
}
