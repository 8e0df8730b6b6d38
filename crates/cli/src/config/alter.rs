//! `sluicegate config get`, `set`, `clear`, `lock` and `unlock`: one section at one path.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use sluicegate_config::edit::Element;

use crate::administer::commands::ended;
use crate::administer::failure::Failure;
use crate::administer::sections::{commit_path, section_path};
use crate::administer::selector::Assignment;
use crate::administer::store::{APP_HOST, Store, StoreArguments, Writing};
use crate::administer::{change, render};
use crate::appcmd::{applied, clear, lock};
use crate::output;

#[derive(Debug, Args)]
pub(crate) struct Target {
    #[command(flatten)]
    store: StoreArguments,
    /// The folder of a site that is served by itself, instead of an applicationHost.config
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    dir: Option<PathBuf>,
    /// The site, by its name or number; without it the whole server
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// The URL path
    #[arg(long, value_name = "URLPATH", default_value = "/")]
    path: String,
}

#[derive(Debug, Args)]
pub(crate) struct Get {
    /// The section, by its path or by its last name
    #[arg(value_name = "SECTION")]
    section: String,
    /// An attribute, e.g. enabled or [name='StaticFile'].path; the whole section without it
    #[arg(value_name = "ATTRIBUTE")]
    attribute: Option<String>,
    #[command(flatten)]
    target: Target,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Change {
    /// The section, by its path or by its last name
    #[arg(value_name = "SECTION")]
    section: String,
    /// ATTRIBUTE=VALUE, +ITEM, -ITEM or ~ATTRIBUTE, e.g. +files.[value='home.html']
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    target: Target,
    /// Whose file is written: url, app, site, apphost, or Site/path
    #[arg(long, value_name = "WHERE")]
    commit: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What a command of this file does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Set,
    Clear,
    Lock,
    Unlock,
}

impl Target {
    /// The configuration, and the config path that is meant.
    fn open(&self) -> Result<(Store, String), Failure> {
        let store = match &self.dir {
            Some(folder) => Store::open_folder(folder)?,
            None => self.store.open()?,
        };
        let below = self.path.trim_matches('/');
        let sites = store.configuration.sites();
        let site = match &self.site {
            Some(wanted) => Some(
                sites
                    .iter()
                    .find(|s| s.name.eq_ignore_ascii_case(wanted) || s.id.to_string() == *wanted)
                    .ok_or_else(|| Failure::missing("SITE", wanted))?,
            ),
            // A folder is one site, and a path belongs to some site: the first.
            None if self.dir.is_some() || !below.is_empty() => sites.first(),
            None => None,
        };
        let path = match (site, below) {
            (None, _) => APP_HOST.to_owned(),
            (Some(site), "") => format!("{APP_HOST}/{}", site.name),
            (Some(site), below) => format!("{APP_HOST}/{}/{below}", site.name),
        };
        Ok((store, path))
    }
}

impl Get {
    pub(crate) fn run(&self) -> ExitCode {
        ended(self.print(), self.json)
    }

    fn print(&self) -> Result<(), Failure> {
        let section = section_path(&self.section)?;
        let (store, path) = self.target.open()?;
        let element: Element = store.editor.section(section, &path)?;
        let Some(name) = &self.attribute else {
            if self.json {
                output::line(
                    json!({ "section": section, "path": path, "element": render::json_of(&element)? }),
                );
            } else {
                render::section(&element, section, false)?
                    .iter()
                    .for_each(output::line);
            }
            return Ok(());
        };
        let value =
            change::read(&element, &Assignment::new(name, None)?.selector)?.ok_or_else(|| {
                Failure::usage(format!(
                    "\"{name}\" is an element; name one of its attributes."
                ))
            })?;
        if self.json {
            output::line(
                json!({ "section": section, "path": path, "attribute": name, "value": value }),
            );
        } else {
            output::line(value);
        }
        Ok(())
    }
}

impl Change {
    pub(crate) fn run(&self, verb: Verb) -> ExitCode {
        ended(self.change(verb), self.writing.json)
    }

    fn change(&self, verb: Verb) -> Result<(), Failure> {
        let section = section_path(&self.section)?;
        let words: Vec<Assignment> = self
            .words
            .iter()
            .map(|word| Assignment::parse(word))
            .collect::<Result<_, _>>()?;
        let (store, path) = self.target.open()?;
        // Locks are kept by the file above all others, unless somebody says otherwise.
        let moves_locks = matches!(verb, Verb::Lock | Verb::Unlock) && self.target.dir.is_none();
        let commit = match self.commit.as_deref() {
            None if moves_locks => APP_HOST.to_owned(),
            commit => commit_path(&store, &path, commit)?,
        };
        store.editor.set_commit_path(&commit)?;
        let element = store.editor.section(section, &path)?;
        let done = match verb {
            Verb::Set if words.is_empty() => {
                return Err(Failure::usage(
                    "Must specify at least one attribute to set.",
                ));
            }
            Verb::Set => {
                words
                    .iter()
                    .try_for_each(|word| change::apply(&element, word))?;
                applied(section, &path, &commit)
            }
            Verb::Clear => {
                clear(&element, &words)?;
                applied(section, &path, &commit)
            }
            Verb::Lock | Verb::Unlock => {
                lock(&element, &words, verb == Verb::Lock)?;
                let what = if verb == Verb::Lock {
                    "Locked"
                } else {
                    "Unlocked"
                };
                format!("{what} section \"{section}\" at configuration path \"{path}\".")
            }
        };
        store.finish(&self.writing, &[done])
    }
}
