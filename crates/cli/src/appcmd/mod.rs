//! `appcmd`: the command line that administrators of IIS know, on an applicationHost.config (R110 to R121).

mod config;
mod grammar;
mod input;
mod list;
mod migrate;
mod runtime;
mod search;

use std::process::ExitCode;

use clap::Args;

use crate::administer::failure::{Failure, NOT_SUPPORTED};
use crate::administer::manage::{self, Properties};
use crate::administer::objects::Kind;
use crate::administer::store::{Store, StoreArguments, Writing};
use crate::administer::{backup, modules};
use crate::{help, output};
pub(crate) use config::{applied, clear, lock};
use grammar::Line;

const EXAMPLES: &str = "\
Examples:
  sluicegate appcmd list sites
  sluicegate appcmd add site /name:Shop /bindings:http/*:8080: /physicalPath:/srv/shop
  sluicegate appcmd set config Shop /section:defaultDocument /+files.[value='home.html']
  sluicegate appcmd list apppools /state:Started /text:name";

const MORE: &str = "\
Objects: SITE, APP, VDIR, APPPOOL, MODULE, CONFIG, BACKUP; of running servers WP, REQUEST, TRACE.
Verbs: list, add, set, delete; start, stop (SITE, APPPOOL); install, uninstall (MODULE);
       set, search, lock, unlock, clear, reset, migrate (CONFIG); restore (BACKUP); list alone for the last three.
Lists: /text:*, /text:PROPERTY, /xml, /config, /config:*, and /PROPERTY:VALUE to filter.
Also: /commit:url|site|app|apphost|PATH, /in (objects of another command's /xml), /dry-run.
The file: /apphostconfig:FILE or --config FILE, else $SLUICEGATE_CONFIG, else ./applicationHost.config;
--map 'C:\\inetpub=/srv' says what a Windows path stands for. --control PATH names the socket of a running server
(those of this user otherwise).
A command that is called appcmd (a link to sluicegate) takes the same words.
Exit code: 0, else the Win32 error (255 for those above).";

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = EXAMPLES, after_help = MORE)]
pub(crate) struct Appcmd {
    /// VERB OBJECT, then an identifier and any number of /NAME:VALUE
    #[arg(
        value_name = "WORD",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    words: Vec<String>,
}

impl Appcmd {
    pub(crate) fn run(self) -> ExitCode {
        run(self.words)
    }
}

/// Runs a command line without the name of the command.
pub(crate) fn run(words: Vec<String>) -> ExitCode {
    if words.is_empty()
        || words
            .iter()
            .any(|w| w == "/?" || w == "-?" || w == "--help")
    {
        let usage = "Usage: sluicegate appcmd VERB OBJECT [IDENTIFIER] [/NAME:VALUE]...";
        output::line(format!(
            "Administration of an applicationHost.config\n\n{EXAMPLES}\n\n{usage}\n\n{MORE}"
        ));
        return ExitCode::SUCCESS;
    }
    match carry_out(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::aside(&format!("{}\n", failure.appcmd_text()));
            failure.exit_code()
        }
    }
}

/// A command line without the options that are ours.
struct Own {
    rest: Vec<String>,
    store: StoreArguments,
    writing: Writing,
    /// The socket of a running server.
    control: Option<std::path::PathBuf>,
}

/// Takes our own options out, which have two hyphens and may stand anywhere.
fn own_options(words: Vec<String>) -> Result<Own, Failure> {
    let mut control = None;
    let mut store = StoreArguments {
        config: None,
        map: Vec::new(),
    };
    let mut writing = Writing {
        dry_run: false,
        json: false,
    };
    let mut rest = Vec::new();
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => {
                (name.to_owned(), Some(value.to_owned()))
            }
            _ => (word.clone(), None),
        };
        let is_ours = matches!(name.as_str(), "--config" | "--map" | "--control");
        let value = if is_ours {
            value.or_else(|| words.next())
        } else {
            value
        };
        match (name.as_str(), value) {
            ("--dry-run", _) => writing.dry_run = true,
            ("--config", Some(value)) => store.config = Some(value.into()),
            ("--map", Some(value)) => store.map.push(value),
            ("--control", Some(value)) => control = Some(value.into()),
            _ if is_ours => return Err(Failure::usage(format!("{name} has no value."))),
            _ => rest.push(word),
        }
    }
    Ok(Own {
        rest,
        store,
        writing,
        control,
    })
}

fn carry_out(words: Vec<String>) -> Result<(), Failure> {
    let Own {
        rest,
        store: mut arguments,
        mut writing,
        control,
    } = own_options(words)?;
    let mut line = Line::parse(&rest)?;
    if let Some(file) = line.take("apphostconfig") {
        arguments.config = Some(file.into());
    }
    writing.dry_run |= line.take("dry-run").is_some();
    let kind = match line.object.as_str() {
        "site" => Kind::Site,
        "app" => Kind::App,
        "vdir" => Kind::Vdir,
        "apppool" => Kind::AppPool,
        "module" => Kind::Module,
        "config" => return config::run(line, &arguments.open()?, &writing),
        "backup" => return backups(line, &arguments),
        _ => return runtime::run(line, control.as_deref()),
    };
    let store = arguments.open()?;
    if line.verb == "list" {
        return list::run(line, kind, &store);
    }
    let lines = if line.take("in").is_some() {
        input::each(&line, kind, |line| change(line, kind, &store))?
    } else {
        change(line, kind, &store)?
    };
    store.finish(&writing, &lines)
}

/// Makes the edits of a verb, and says what was done.
fn change(mut line: Line, kind: Kind, store: &Store) -> Result<Vec<String>, Failure> {
    let editor = &store.editor;
    let verb = line.verb.clone();
    if verb == "add" {
        // The identifier of a new object is its name.
        if let Some(name) = line.identifier.take() {
            line.options.insert(
                0,
                crate::administer::selector::Assignment::new("name", Some(&name))?,
            );
        }
        return manage::add(editor, kind, Properties(line.options));
    }
    if (verb.as_str(), kind) == ("install", Kind::Module) {
        if let Some(name) = line.identifier.take() {
            line.options.insert(
                0,
                crate::administer::selector::Assignment::new("name", Some(&name))?,
            );
        }
        return modules::install(editor, Properties(line.options));
    }
    let identifier = match line.identifier.take() {
        Some(identifier) => identifier,
        None => named_by_option(&mut line, kind)?,
    };
    let properties = Properties(line.options);
    match (verb.as_str(), kind) {
        ("set", _) => manage::set(editor, kind, &identifier, properties),
        ("delete", _) => manage::delete(editor, kind, &identifier, properties),
        ("start" | "stop", Kind::Site | Kind::AppPool) => {
            manage::start(editor, kind, &identifier, verb == "start")
        }
        ("uninstall", Kind::Module) => modules::uninstall(editor, &identifier),
        ("recycle", Kind::AppPool) => Err(Failure::new(
            NOT_SUPPORTED,
            "A running server recycles by `sluicegate rsca`; its file has nothing to change.",
        )),
        _ => Err(unknown_verb(&verb, kind.label())),
    }
}

/// `/site.name:x` and the like stand for the identifier.
fn named_by_option(line: &mut Line, kind: Kind) -> Result<String, Failure> {
    let label = kind.label().to_ascii_lowercase();
    let names = [
        format!("{label}.name"),
        format!("{label}.id"),
        "id".to_owned(),
    ];
    names
        .iter()
        .find_map(|name| line.take(name))
        .ok_or_else(|| {
            Failure::usage(format!(
                "Must specify the {} object with identifier or {label}.name.",
                kind.label()
            ))
        })
}

fn unknown_verb(verb: &str, object: &str) -> Failure {
    Failure::usage(format!(
        "Unknown command \"{verb}\" for object \"{object}\"."
    ))
}

fn backups(mut line: Line, arguments: &StoreArguments) -> Result<(), Failure> {
    let file = arguments.file();
    let map = arguments.path_map()?;
    let name = line
        .identifier
        .take()
        .or_else(|| line.take("backup.name"))
        .or_else(|| line.take("name"));
    let required = || {
        name.clone()
            .ok_or_else(|| Failure::usage("Must specify the BACKUP object with identifier."))
    };
    let done = match line.verb.as_str() {
        "list" => {
            let text = line.take("text");
            for own in backup::list(&file, &map)? {
                if name.as_ref().is_some_and(|name| *name != own) {
                    continue;
                }
                match text {
                    Some(_) => output::line(own),
                    None => output::line(format!("BACKUP \"{own}\"")),
                }
            }
            return Ok(());
        }
        "add" => backup::add(&file, name.as_deref(), &map)?,
        "restore" => backup::restore(&file, &required()?, &map)?,
        "delete" => backup::delete(&file, &required()?, &map)?,
        other => return Err(unknown_verb(other, "BACKUP")),
    };
    output::line(done);
    Ok(())
}
