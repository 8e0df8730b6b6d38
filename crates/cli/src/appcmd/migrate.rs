//! `appcmd migrate config`: modules and handlers of the classic pipeline become those of the integrated one (R120, R76).

use std::path::{Path, PathBuf};

use sluicegate_config::{Document, ElementRef};

use crate::administer::change;
use crate::administer::failure::{Failure, NOT_FOUND};
use crate::administer::selector::{Assignment, Operation, Selector, Step};
use crate::administer::store::{APP_HOST, Store};

/// Makes the edits, and says what was done.
pub(super) fn run(store: &Store, path: &str) -> Result<Vec<String>, Failure> {
    let file = web_config(store, path)?;
    let document = Document::read(&file).map_err(|found| Failure::load(vec![*found]))?;
    let Some(group) = document
        .root()
        .children()
        .find(|child| child.name() == "system.web")
    else {
        return Ok(vec![nothing(path)]);
    };
    let mut done = Vec::new();
    for child in group.children() {
        let migrated = match child.name() {
            "httpModules" => add_all(store, path, "system.webServer/modules", child, module)?,
            "httpHandlers" => add_all(store, path, "system.webServer/handlers", child, handler)?,
            _ => false,
        };
        if migrated {
            done.push(format!(
                "Successfully migrated section \"system.web/{}\".",
                child.name()
            ));
        }
    }
    if done.is_empty() {
        return Ok(vec![nothing(path)]);
    }
    // What stays in system.web is for servers of the classic pipeline.
    let validation = store.editor.section("system.webServer/validation", path)?;
    let off = Assignment::new("validateIntegratedModeConfiguration", Some("false"))?;
    change::apply(&validation, &off)?;
    Ok(done)
}

fn nothing(path: &str) -> String {
    format!("Nothing to migrate in the configuration of \"{path}\".")
}

/// The `web.config` of a config path.
fn web_config(store: &Store, path: &str) -> Result<PathBuf, Failure> {
    let missing = || {
        Failure::new(
            NOT_FOUND,
            format!("There is no web.config at \"{path}\"; name the application to migrate."),
        )
    };
    let below = path
        .get(APP_HOST.len()..)
        .unwrap_or_default()
        .trim_start_matches('/');
    let (name, rest) = below.split_once('/').unwrap_or((below, ""));
    let site = store
        .configuration
        .sites()
        .iter()
        .find(|site| site.name.eq_ignore_ascii_case(name))
        .ok_or_else(missing)?;
    let url = format!("/{rest}");
    let (_, directory, left) = site.resolve(&url).ok_or_else(missing)?;
    let mut folder = directory.folder.clone().ok_or_else(missing)?;
    folder.extend(left.split('/').filter(|segment| !segment.is_empty()));
    named_without_case(&folder).ok_or_else(missing)
}

fn named_without_case(folder: &Path) -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter(|entry| entry.file_name().eq_ignore_ascii_case("web.config"))
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found.pop()
}

/// The attributes of the item that stands for a classic one; `None` for one that says too little.
type Item = fn(ElementRef<'_>) -> Option<Vec<(&'static str, String)>>;

/// Adds what is not there yet. False if there is nothing to add.
fn add_all(
    store: &Store,
    path: &str,
    section: &str,
    classic: ElementRef<'_>,
    item: Item,
) -> Result<bool, Failure> {
    let target = store.editor.section(section, path)?;
    let mut names = Vec::new();
    for known in change::items(&target)? {
        names.push(change::text(&known, "name")?);
    }
    let mut is_migrated = false;
    for own in classic.children().filter(|child| child.name() == "add") {
        let Some(attributes) = item(own) else {
            continue;
        };
        let name = attributes
            .first()
            .map(|(_, name)| name.clone())
            .unwrap_or_default();
        is_migrated = true;
        if names.contains(&name) {
            continue;
        }
        let step = Step::Item {
            attributes: attributes
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            position: None,
        };
        let assignment = Assignment {
            name: format!("+[name='{name}']"),
            selector: Selector {
                operation: Operation::Add,
                steps: vec![step],
            },
            value: None,
        };
        change::apply(&target, &assignment)?;
        names.push(name);
    }
    Ok(is_migrated)
}

fn text(element: ElementRef<'_>, name: &str) -> Option<String> {
    element
        .attribute(name)
        .map(|attribute| attribute.value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

fn module(own: ElementRef<'_>) -> Option<Vec<(&'static str, String)>> {
    Some(vec![
        ("name", text(own, "name")?),
        ("type", text(own, "type")?),
        ("preCondition", "managedHandler".to_owned()),
    ])
}

/// A classic handler has no name: path and verb make one.
fn handler(own: ElementRef<'_>) -> Option<Vec<(&'static str, String)>> {
    let (path, verb) = (text(own, "path")?, text(own, "verb")?);
    Some(vec![
        ("name", format!("{path}_{verb}")),
        ("path", path),
        ("verb", verb),
        ("type", text(own, "type")?),
        ("preCondition", "integratedMode".to_owned()),
    ])
}
