//! `sluicegate rewrite`: tries rewrite rules, and makes them of others' files.

mod htaccess;
mod import;
mod render;
mod test;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::help;

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate rewrite test http://localhost/old/page?id=1 --config ./site
  sluicegate rewrite import .htaccess -o web.config")]
pub(crate) struct Rewrite {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show what the rules do with a request: each rule and condition with its verdict
    Test(test::Test),
    /// Make rules of the mod_rewrite directives of an .htaccess file
    Import(import::Import),
}

impl Rewrite {
    pub(crate) fn run(&self) -> ExitCode {
        match &self.command {
            Command::Test(test) => test.run(),
            Command::Import(import) => import.run(),
        }
    }
}
