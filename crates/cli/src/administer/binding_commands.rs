//! `sluicegate binding`: the addresses at which sites answer.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;

use super::commands::ended;
use super::failure::Failure;
use super::objects::{self, Kind, Wanted};
use super::store::{StoreArguments, Writing};
use super::{bindings, change};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(arg_required_else_help = true, help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate binding list --config applicationHost.config
  sluicegate binding add Shop http/*:8080:
  sluicegate binding delete Shop http/*:8080:")]
pub(crate) struct Bindings {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Print the bindings of one site or of all
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate binding list
  sluicegate binding list Shop --json")]
    List(List),
    /// Add bindings to a site
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate binding add Shop http/*:8080: http://shop.example:80")]
    Add(Change),
    /// Give a site these bindings and no others
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate binding set Shop http/*:80: http/*:8080:")]
    Set(Change),
    /// Delete bindings of a site
    #[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate binding delete Shop http/*:8080:")]
    Delete(Change),
}

#[derive(Debug, Args)]
struct List {
    /// The site, by its name or number
    #[arg(value_name = "SITE")]
    site: Option<String>,
    #[command(flatten)]
    store: StoreArguments,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct Change {
    /// The site, by its name or number
    #[arg(value_name = "SITE")]
    site: String,
    /// PROTOCOL/ADDRESS:PORT:HOST, or a URL
    #[arg(value_name = "BINDING", required = true)]
    bindings: Vec<String>,
    #[command(flatten)]
    store: StoreArguments,
    #[command(flatten)]
    writing: Writing,
}

impl Bindings {
    pub(crate) fn run(&self) -> ExitCode {
        match &self.verb {
            Verb::List(list) => ended(list.print(), list.json),
            Verb::Add(change) => ended(change.add(), change.writing.json),
            Verb::Set(change) => ended(change.set(), change.writing.json),
            Verb::Delete(change) => ended(change.delete(), change.writing.json),
        }
    }
}

impl List {
    fn print(&self) -> Result<(), Failure> {
        let store = self.store.open()?;
        let wanted = Wanted {
            identifier: self.site.as_deref(),
            ..Wanted::default()
        };
        let sites = objects::list(&store.editor, Kind::Site, &wanted)?;
        if let (true, Some(site)) = (sites.is_empty(), &self.site) {
            return Err(Failure::missing("SITE", site));
        }
        let mut all = Vec::new();
        for site in sites {
            for binding in change::items(&site.element.child("bindings")?)? {
                let protocol = change::text(&binding, "protocol")?;
                let information = change::text(&binding, "bindingInformation")?;
                all.push((site.name.clone(), protocol, information));
            }
        }
        if self.json {
            let all: Vec<_> = all
                .iter()
                .map(|(site, protocol, information)| {
                    json!({ "site": site, "protocol": protocol, "bindingInformation": information })
                })
                .collect();
            output::line(json!({ "bindings": all }));
        } else {
            for (site, protocol, information) in all {
                output::line(format!(
                    "BINDING \"{protocol}/{information}\" (site:{site})"
                ));
            }
        }
        Ok(())
    }
}

impl Change {
    fn add(&self) -> Result<(), Failure> {
        let store = self.store.open()?;
        let site = objects::find(&store.editor, Kind::Site, &self.site, None)?;
        for text in &self.bindings {
            bindings::add(&site.element, &bindings::parse(text)?)?;
        }
        store.finish(
            &self.writing,
            &[format!("SITE object \"{}\" changed", site.name)],
        )
    }

    fn set(&self) -> Result<(), Failure> {
        let store = self.store.open()?;
        let site = objects::find(&store.editor, Kind::Site, &self.site, None)?;
        bindings::replace(&site.element, &self.bindings.join(","))?;
        store.finish(
            &self.writing,
            &[format!("SITE object \"{}\" changed", site.name)],
        )
    }

    fn delete(&self) -> Result<(), Failure> {
        let store = self.store.open()?;
        let site = objects::find(&store.editor, Kind::Site, &self.site, None)?;
        for text in &self.bindings {
            let found = bindings::position(&site.element, &bindings::parse(text)?)?;
            let index = found.ok_or_else(|| Failure::missing("BINDING", text))?;
            site.element.child("bindings")?.remove_item(index)?;
        }
        store.finish(
            &self.writing,
            &[format!("SITE object \"{}\" changed", site.name)],
        )
    }
}
