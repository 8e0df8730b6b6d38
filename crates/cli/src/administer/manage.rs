//! Adds, changes and deletes sites, applications, virtual directories and pools (R112, R114).

use sluicegate_config::edit::{Editor, Element};

use super::failure::{ALREADY_EXISTS, Failure};
use super::objects::{Kind, app_name, find, pools, sites, vdir_name};
use super::selector::Assignment;
use super::{bindings, change, modules};

/// The properties of a command, each taken by whom it concerns.
#[derive(Debug, Default)]
pub(crate) struct Properties(pub(crate) Vec<Assignment>);

impl Properties {
    /// Takes the value of the property with this name.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|p| p.is(name))?;
        self.0.remove(at).value
    }

    fn require(&mut self, name: &str) -> Result<String, Failure> {
        self.take(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Failure::usage(format!("Must specify the property \"{name}\".")))
    }

    /// Does all that is left to the element.
    fn apply(self, element: &Element) -> Result<(), Failure> {
        self.0
            .iter()
            .try_for_each(|one| change::apply(element, one))
    }
}

fn said(kind: &str, name: &str, what: &str) -> String {
    format!("{kind} object \"{name}\" {what}")
}

/// Adds an object and says what was added.
pub(crate) fn add(
    editor: &Editor,
    kind: Kind,
    mut given: Properties,
) -> Result<Vec<String>, Failure> {
    match kind {
        Kind::Site => add_site(editor, given),
        Kind::App => {
            let site = given.require("site.name")?;
            let site = find(editor, Kind::Site, &site, None)?;
            let path = rooted(&given.require("path")?);
            add_app(&site.element, &site.name, &path, given)
        }
        Kind::Vdir => {
            let app = given.require("app.name")?;
            let app = find(editor, Kind::App, &app, None)?;
            let path = rooted(&given.require("path")?);
            let folder = given.require("physicalPath")?;
            add_vdir(&app.element, &app.name, &path, &folder, given).map(|line| vec![line])
        }
        Kind::AppPool => {
            let name = given.require("name")?;
            let pools = pools(editor)?;
            insert(&pools, "APPPOOL", &name, &[("name", &name)])?;
            given.apply(&last(&pools, "name", &name)?)?;
            Ok(vec![said("APPPOOL", &name, "added")])
        }
        Kind::Module => modules::add(editor, given),
    }
}

fn rooted(path: &str) -> String {
    format!("/{}", path.trim_start_matches('/'))
}

/// Adds an item with these attributes to a collection.
pub(crate) fn insert(
    owner: &Element,
    kind: &str,
    name: &str,
    attributes: &[(&str, &str)],
) -> Result<(), Failure> {
    let owned: Vec<(String, String)> = attributes
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    change::add(owner, &owned, None).map_err(|failure| {
        if failure.code == ALREADY_EXISTS {
            Failure::new(
                ALREADY_EXISTS,
                format!("Failed to add {kind} object \"{name}\": one with the same name or number is there already."),
            )
        } else {
            failure
        }
    })
}

/// The item of which this attribute has this value.
pub(crate) fn last(owner: &Element, attribute: &str, value: &str) -> Result<Element, Failure> {
    for item in change::items(owner)? {
        if change::text(&item, attribute)? == value {
            return Ok(item);
        }
    }
    Err(Failure::missing("collection", value))
}

fn add_site(editor: &Editor, mut given: Properties) -> Result<Vec<String>, Failure> {
    let name = given.require("name")?;
    let sites = sites(editor)?;
    let id = match given.take("id") {
        Some(id) => id,
        None => next_id(&sites)?,
    };
    let (all_bindings, folder) = (given.take("bindings"), given.take("physicalPath"));
    insert(&sites, "SITE", &name, &[("name", &name), ("id", &id)])?;
    let site = last(&sites, "name", &name)?;
    let mut lines = vec![said("SITE", &name, "added")];
    if let Some(folder) = folder {
        let mut root = Properties::default();
        root.0.push(Assignment::new("physicalPath", Some(&folder))?);
        lines.extend(add_app(&site, &name, "/", root)?);
    }
    if let Some(text) = all_bindings {
        bindings::replace(&site, &text)?;
    }
    given.apply(&site)?;
    Ok(lines)
}

/// One more than the highest number.
fn next_id(sites: &Element) -> Result<String, Failure> {
    let mut highest = 0_u32;
    for site in change::items(sites)? {
        highest = highest.max(change::text(&site, "id")?.parse().unwrap_or(0));
    }
    highest
        .checked_add(1)
        .map(|id| id.to_string())
        .ok_or_else(|| Failure::usage("All numbers of sites are taken; give one with id."))
}

fn add_app(
    site: &Element,
    site_name: &str,
    path: &str,
    mut given: Properties,
) -> Result<Vec<String>, Failure> {
    let name = app_name(site_name, path);
    let folder = given.take("physicalPath");
    insert(site, "APP", &name, &[("path", path)])?;
    let app = last(site, "path", path)?;
    given.apply(&app)?;
    let mut lines = vec![said("APP", &name, "added")];
    if let Some(folder) = folder {
        lines.push(add_vdir(&app, &name, "/", &folder, Properties::default())?);
    }
    Ok(lines)
}

fn add_vdir(
    app: &Element,
    app_name: &str,
    path: &str,
    folder: &str,
    given: Properties,
) -> Result<String, Failure> {
    let name = vdir_name(app_name, path);
    insert(
        app,
        "VDIR",
        &name,
        &[("path", path), ("physicalPath", folder)],
    )?;
    given.apply(&last(app, "path", path)?)?;
    Ok(said("VDIR", &name, "added"))
}

/// Changes an object.
pub(crate) fn set(
    editor: &Editor,
    kind: Kind,
    identifier: &str,
    mut given: Properties,
) -> Result<Vec<String>, Failure> {
    let path = given.take("app.name").map(|app| modules::config_path(&app));
    let object = find(editor, kind, identifier, path.as_deref())?;
    if given.0.is_empty() {
        return Err(Failure::usage("Must specify at least one property to set."));
    }
    if let Some(path) = &path {
        editor.set_commit_path(path)?;
    }
    if kind == Kind::Site
        && let Some(text) = given.take("bindings")
    {
        bindings::replace(&object.element, &text)?;
    }
    given.apply(&object.element)?;
    Ok(vec![said(kind.label(), &object.name, "changed")])
}

/// Deletes an object.
pub(crate) fn delete(
    editor: &Editor,
    kind: Kind,
    identifier: &str,
    mut given: Properties,
) -> Result<Vec<String>, Failure> {
    let path = given.take("app.name").map(|app| modules::config_path(&app));
    let object = find(editor, kind, identifier, path.as_deref())?;
    if let Some(path) = &path {
        editor.set_commit_path(path)?;
    }
    let (owner, index) = &object.owner;
    owner.remove_item(*index)?;
    Ok(vec![said(kind.label(), &object.name, "deleted")])
}

/// Lets a site or pool start with the server, or not (the server itself is not asked).
pub(crate) fn start(
    editor: &Editor,
    kind: Kind,
    identifier: &str,
    starts: bool,
) -> Result<Vec<String>, Failure> {
    let object = find(editor, kind, identifier, None)?;
    let attribute = match kind {
        Kind::Site => "serverAutoStart",
        _ => "autoStart",
    };
    object
        .element
        .set(attribute, if starts { "true" } else { "false" })?;
    let what = if starts { "started" } else { "stopped" };
    Ok(vec![format!("\"{}\" successfully {what}.", object.name)])
}
