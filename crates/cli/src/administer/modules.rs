//! Modules: the list of an application, and the native ones that the server loads (R112).

use sluicegate_config::edit::{Editor, Element};

use super::change;
use super::failure::Failure;
use super::manage::{Properties, insert, last};
use super::selector::Assignment;
use super::store::APP_HOST;

const LOADED: &str = "system.webServer/globalModules";
const LISTED: &str = "system.webServer/modules";

/// The config path of an application's name, of a URL without scheme, or of a whole config path.
pub(crate) fn config_path(name: &str) -> String {
    let name = name.trim_matches('/');
    if name.is_empty() {
        APP_HOST.to_owned()
    } else if name
        .split('/')
        .next()
        .is_some_and(|first| first.eq_ignore_ascii_case("MACHINE"))
    {
        name.to_owned()
    } else {
        format!("{APP_HOST}/{name}")
    }
}

/// Adds a module to a list; one with an image is loaded by the server too.
pub(crate) fn add(editor: &Editor, mut given: Properties) -> Result<Vec<String>, Failure> {
    let name = named(&mut given)?;
    if let Some(image) = given.take("image") {
        return install_as(editor, &name, &image, given);
    }
    let path = given
        .take("app.name")
        .map_or_else(|| APP_HOST.to_owned(), |app| config_path(&app));
    editor.set_commit_path(&path)?;
    list(editor, &path, &name, &given)?;
    Ok(vec![format!("MODULE object \"{name}\" added")])
}

fn named(given: &mut Properties) -> Result<String, Failure> {
    given
        .take("name")
        .filter(|name| !name.is_empty())
        .ok_or_else(|| Failure::usage("Must specify the property \"name\"."))
}

fn list(editor: &Editor, path: &str, name: &str, given: &Properties) -> Result<(), Failure> {
    let modules = editor.section(LISTED, path)?;
    insert(&modules, "MODULE", name, &[("name", name)])?;
    apply(&last(&modules, "name", name)?, given)
}

fn apply(element: &Element, given: &Properties) -> Result<(), Failure> {
    given
        .0
        .iter()
        .try_for_each(|one| change::apply(element, one))
}

/// Lets the server load a native module and adds it to the server's list, unless `add` is false.
pub(crate) fn install(editor: &Editor, mut given: Properties) -> Result<Vec<String>, Failure> {
    let name = named(&mut given)?;
    let image = given
        .take("image")
        .ok_or_else(|| Failure::usage("Must specify the property \"image\"."))?;
    install_as(editor, &name, &image, given)
}

fn install_as(
    editor: &Editor,
    name: &str,
    image: &str,
    mut given: Properties,
) -> Result<Vec<String>, Failure> {
    let lists = given
        .take("add")
        .is_none_or(|text| !text.eq_ignore_ascii_case("false"));
    let locks = given
        .take("lock")
        .is_some_and(|text| text.eq_ignore_ascii_case("true"));
    let condition: Vec<Assignment> = given
        .0
        .iter()
        .filter(|p| p.is("preCondition"))
        .cloned()
        .collect();
    let loaded = editor.section(LOADED, APP_HOST)?;
    insert(
        &loaded,
        "GLOBAL MODULE",
        name,
        &[("name", name), ("image", image)],
    )?;
    apply(&last(&loaded, "name", name)?, &Properties(condition))?;
    let mut lines = vec![format!("GLOBAL MODULE object \"{name}\" added")];
    if lists {
        list(editor, APP_HOST, name, &given)?;
        if locks {
            let modules = editor.section(LISTED, APP_HOST)?;
            last(&modules, "name", name)?.set_lock("lockItem", "true")?;
        }
        lines.push(format!("MODULE object \"{name}\" added"));
    }
    Ok(lines)
}

/// Takes a native module out of the server and of its list.
pub(crate) fn uninstall(editor: &Editor, name: &str) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for (section, kind) in [(LISTED, "MODULE"), (LOADED, "GLOBAL MODULE")] {
        let owner = editor.section(section, APP_HOST)?;
        for (index, item) in change::items(&owner)?.iter().enumerate() {
            if change::text(item, "name")?.eq_ignore_ascii_case(name) {
                owner.remove_item(index)?;
                lines.push(format!("{kind} object \"{name}\" deleted"));
                break;
            }
        }
    }
    if lines.is_empty() {
        return Err(Failure::missing("GLOBAL MODULE", name));
    }
    Ok(lines)
}
