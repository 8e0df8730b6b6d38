//! `sluicegate backup`: copies of an applicationHost.config.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;

use super::backup;
use super::commands::ended;
use super::failure::Failure;
use super::store::StoreArguments;
use crate::{help, output};

#[derive(Debug, Args)]
#[command(arg_required_else_help = true, help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate backup add monday --config applicationHost.config
  sluicegate backup list
  sluicegate backup restore monday",
    after_help = "A backup is a copy in the folder backup/NAME beside the file. CFGHISTORY_... are the copies that a running \
server keeps of each state of the file (configHistory).")]
pub(crate) struct Backups {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Copy the file; without a name the copy is called after the time
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate backup add
  sluicegate backup add monday")]
    Add(Optional),
    /// Print the names of the copies, those of the history too
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate backup list --json")]
    List(All),
    /// Put a copy in the place of the file
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate backup restore monday")]
    Restore(Named),
    /// Delete a copy
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate backup delete monday")]
    Delete(Named),
}

#[derive(Debug, Args)]
struct Optional {
    /// The name of the copy
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    store: StoreArguments,
}

#[derive(Debug, Args)]
struct All {
    #[command(flatten)]
    store: StoreArguments,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Named {
    /// The name of the copy
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    store: StoreArguments,
}

impl Backups {
    pub(crate) fn run(&self) -> ExitCode {
        match &self.verb {
            Verb::Add(add) => said(
                add.store
                    .path_map()
                    .and_then(|map| backup::add(&add.store.file(), add.name.as_deref(), &map)),
            ),
            Verb::List(list) => {
                let found = list.store.path_map();
                let names = match found.and_then(|map| backup::list(&list.store.file(), &map)) {
                    Ok(names) => names,
                    Err(failure) => return ended(Err(failure), list.json),
                };
                if list.json {
                    output::line(json!({ "backups": names }));
                } else {
                    for name in names {
                        output::line(format!("BACKUP \"{name}\""));
                    }
                }
                ExitCode::SUCCESS
            }
            Verb::Restore(named) => said(
                named
                    .store
                    .path_map()
                    .and_then(|map| backup::restore(&named.store.file(), &named.name, &map)),
            ),
            Verb::Delete(named) => said(
                named
                    .store
                    .path_map()
                    .and_then(|map| backup::delete(&named.store.file(), &named.name, &map)),
            ),
        }
    }
}

fn said(done: Result<String, Failure>) -> ExitCode {
    ended(done.map(output::line), false)
}
