//! `sluicegate site`, `app`, `vdir` and `apppool`: list, add, set and delete, in words of options and `NAME=VALUE`.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;

use super::failure::Failure;
use super::manage::{self, Properties};
use super::modules;
use super::objects::{self, Kind, Wanted};
use super::render;
use super::selector::Assignment;
use super::store::{StoreArguments, Writing};
use crate::{help, output};

/// The exit code of a command, whose failure is printed.
pub(crate) fn ended(result: Result<(), Failure>, json: bool) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output::problems(&[failure.problem()], json),
    }
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// The name, and NAME=VALUE that must hold
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    store: StoreArguments,
    /// Only this property, one value a line; * for all
    #[arg(long, value_name = "PROPERTY")]
    text: Option<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Change {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    /// NAME=VALUE, +ITEM, -ITEM or ~NAME, e.g. limits.maxConnections=5
    #[arg(value_name = "PROPERTY")]
    properties: Vec<String>,
    #[command(flatten)]
    store: StoreArguments,
    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// The name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    store: StoreArguments,
    #[command(flatten)]
    writing: Writing,
}

/// The verbs of a kind of object, with the examples of each.
macro_rules! objects {
    ($command:ident, $verbs:ident, $kind:expr, $all:literal, $list:literal, $add:literal, $set:literal, $delete:literal) => {
        #[derive(Debug, Args)]
        #[command(arg_required_else_help = true, help_template = help::TEMPLATE, before_help = $all)]
        pub(crate) struct $command {
            #[command(subcommand)]
            verb: $verbs,
        }

        #[derive(Debug, Subcommand)]
        enum $verbs {
            /// Print one line for each
            #[command(help_template = help::TEMPLATE, before_help = $list)]
            List(List),
            /// Add one
            #[command(help_template = help::TEMPLATE, before_help = $add)]
            Add(Change),
            /// Change properties of one
            #[command(help_template = help::TEMPLATE, before_help = $set)]
            Set(Change),
            /// Delete one
            #[command(help_template = help::TEMPLATE, before_help = $delete)]
            Delete(Delete),
        }

        impl $command {
            pub(crate) fn run(&self) -> ExitCode {
                match &self.verb {
                    $verbs::List(list) => list.run($kind),
                    $verbs::Add(change) => change.add($kind),
                    $verbs::Set(change) => change.set($kind),
                    $verbs::Delete(delete) => delete.run($kind),
                }
            }
        }
    };
}

objects!(
    Sites,
    SiteVerb,
    Kind::Site,
    "\
Examples:
  sluicegate site list --config applicationHost.config
  sluicegate site add Shop bindings=http/*:8080: physicalPath=/srv/shop
  sluicegate site set Shop limits.maxConnections=100 --dry-run",
    "\
Examples:
  sluicegate site list
  sluicegate site list state=Started --text name",
    "\
Examples:
  sluicegate site add Shop bindings=http/*:8080: physicalPath=/srv/shop",
    "\
Examples:
  sluicegate site set Shop serverAutoStart=false
  sluicegate site set Shop limits.maxConnections=100 --dry-run",
    "\
Examples:
  sluicegate site delete Shop --config applicationHost.config"
);

objects!(
    Apps,
    AppVerb,
    Kind::App,
    "\
Examples:
  sluicegate app list --config applicationHost.config
  sluicegate app add Shop/blog physicalPath=/srv/blog
  sluicegate app set Shop/blog applicationPool=Blogs",
    "\
Examples:
  sluicegate app list
  sluicegate app list site.name=Shop",
    "\
Examples:
  sluicegate app add Shop/blog physicalPath=/srv/blog applicationPool=Blogs",
    "\
Examples:
  sluicegate app set Shop/blog applicationPool=Blogs",
    "\
Examples:
  sluicegate app delete Shop/blog"
);

objects!(
    Vdirs,
    VdirVerb,
    Kind::Vdir,
    "\
Examples:
  sluicegate vdir list --config applicationHost.config
  sluicegate vdir add Shop/pictures physicalPath=/srv/pictures
  sluicegate vdir set Shop/ physicalPath=/srv/shop",
    "\
Examples:
  sluicegate vdir list
  sluicegate vdir list app.name=Shop/ --text physicalPath",
    "\
Examples:
  sluicegate vdir add Shop/pictures physicalPath=/srv/pictures",
    "\
Examples:
  sluicegate vdir set Shop/ physicalPath=/srv/shop",
    "\
Examples:
  sluicegate vdir delete Shop/pictures"
);

objects!(
    Pools,
    PoolVerb,
    Kind::AppPool,
    "\
Examples:
  sluicegate apppool list --config applicationHost.config
  sluicegate apppool add Blogs
  sluicegate apppool set Blogs queueLength=2000",
    "\
Examples:
  sluicegate apppool list
  sluicegate apppool list state=Started --text name",
    "\
Examples:
  sluicegate apppool add Blogs managedPipelineMode=Integrated",
    "\
Examples:
  sluicegate apppool set Blogs queueLength=2000",
    "\
Examples:
  sluicegate apppool delete Blogs"
);

impl List {
    pub(crate) fn run(&self, kind: Kind) -> ExitCode {
        ended(self.print(kind), self.json)
    }

    fn print(&self, kind: Kind) -> Result<(), Failure> {
        let (mut identifier, mut filters) = (None, Vec::new());
        for word in &self.words {
            if word.contains('=') {
                filters.push(Assignment::parse(word)?);
            } else if identifier.replace(word.as_str()).is_some() {
                return Err(Failure::usage(
                    "Only one name can be given; other words are NAME=VALUE.",
                ));
            }
        }
        let mut filters = Properties(filters);
        let path = match kind {
            Kind::Module => filters
                .take("app.name")
                .map(|app| modules::config_path(&app)),
            _ => None,
        };
        let store = self.store.open()?;
        let wanted = Wanted {
            identifier,
            filters: &filters.0,
            path: path.as_deref(),
        };
        let found = objects::list(&store.editor, kind, &wanted)?;
        if let (true, Some(identifier)) = (found.is_empty(), identifier) {
            return Err(Failure::missing(kind.label(), identifier));
        }
        if self.json {
            let all: Vec<_> = found
                .iter()
                .map(render::object_json)
                .collect::<Result<_, _>>()?;
            output::line(json!({ "objects": all }));
            return Ok(());
        }
        for object in &found {
            match self.text.as_deref() {
                None => output::line(object.line()),
                Some("*") => render::object_tree(object)?.iter().for_each(output::line),
                Some(name) => output::line(object.property(name)?.unwrap_or_default()),
            }
        }
        Ok(())
    }
}

impl Change {
    fn properties(&self) -> Result<Properties, Failure> {
        let all: Result<Vec<_>, _> = self
            .properties
            .iter()
            .map(|text| Assignment::parse(text))
            .collect();
        Ok(Properties(all?))
    }

    pub(crate) fn add(&self, kind: Kind) -> ExitCode {
        let done = || {
            let store = self.store.open()?;
            let mut given = self.properties()?;
            let mut names = vec![("name", self.name.clone())];
            if kind == Kind::App {
                let (site, path) = self.name.split_once('/').unwrap_or((&self.name, ""));
                names = vec![("site.name", site.to_owned()), ("path", format!("/{path}"))];
            } else if kind == Kind::Vdir {
                let (app, path) = self.application(&store.editor)?;
                names = vec![("app.name", app), ("path", path)];
            }
            for (name, value) in names {
                given.0.insert(0, Assignment::new(name, Some(&value))?);
            }
            let lines = manage::add(&store.editor, kind, given)?;
            store.finish(&self.writing, &lines)
        };
        ended(done(), self.writing.json)
    }

    /// The application in which a virtual directory of this name stands, and its path there.
    fn application(
        &self,
        editor: &sluicegate_config::edit::Editor,
    ) -> Result<(String, String), Failure> {
        let apps = objects::list(editor, Kind::App, &Wanted::default())?;
        let name = self.name.to_lowercase();
        apps.iter()
            .filter_map(|app| {
                let own = app.name.trim_end_matches('/');
                let rest = name.strip_prefix(&own.to_lowercase())?;
                rest.starts_with('/')
                    .then_some((own.len(), &app.name, rest.len()))
            })
            .max()
            .map(|(_, app, rest)| {
                let path = self.name.get(self.name.len() - rest..).unwrap_or("/");
                (app.clone(), path.to_owned())
            })
            .ok_or_else(|| Failure::missing("APP", &self.name))
    }

    pub(crate) fn set(&self, kind: Kind) -> ExitCode {
        let done = || {
            let store = self.store.open()?;
            let lines = manage::set(&store.editor, kind, &self.name, self.properties()?)?;
            store.finish(&self.writing, &lines)
        };
        ended(done(), self.writing.json)
    }
}

impl Delete {
    pub(crate) fn run(&self, kind: Kind) -> ExitCode {
        let done = || {
            let store = self.store.open()?;
            let lines = if kind == Kind::Module {
                modules::uninstall(&store.editor, &self.name)?
            } else {
                manage::delete(&store.editor, kind, &self.name, Properties::default())?
            };
            store.finish(&self.writing, &lines)
        };
        ended(done(), self.writing.json)
    }
}
