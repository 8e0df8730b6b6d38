//! `sluicegate config`: what the files say, what acts, and where each value comes from.

mod alter;
mod check;
mod place;
mod show;
mod tree;

use std::process::ExitCode;

use clap::{Args, Subcommand};

pub(crate) use place::{load_file, load_folder};
pub(crate) use show::section_path;

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
    /// Print a section, or one value of it
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config get defaultDocument enabled --site Shop
  sluicegate config get handlers --dir ./site")]
    Get(alter::Get),
    /// Set attributes, add and remove items
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config set directoryBrowse enabled=true --site Shop --path /files
  sluicegate config set defaultDocument +files.[value='home.html'] --dir ./site --dry-run")]
    Set(alter::Change),
    /// Take out what a file says about a section or an attribute
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config clear directoryBrowse --site Shop
  sluicegate config clear directoryBrowse showFlags --site Shop")]
    Clear(alter::Change),
    /// Forbid the files below to hold a section
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config lock directoryBrowse
  sluicegate config lock directoryBrowse lockAttributes=enabled")]
    Lock(alter::Change),
    /// Allow the files below to hold a section
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config unlock handlers --site Shop")]
    Unlock(alter::Change),
}

impl Config {
    pub(crate) fn run(self) -> ExitCode {
        match self.command {
            Command::Check(check) => check.run(),
            Command::Show(show) => show.run(),
            Command::Get(get) => get.run(),
            Command::Set(change) => change.run(alter::Verb::Set),
            Command::Clear(change) => change.run(alter::Verb::Clear),
            Command::Lock(change) => change.run(alter::Verb::Lock),
            Command::Unlock(change) => change.run(alter::Verb::Unlock),
        }
    }
}
