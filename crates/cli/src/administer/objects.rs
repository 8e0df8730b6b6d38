//! Sites, applications, virtual directories, pools and modules as objects with names and properties (R111, R113).

use sluicegate_config::edit::{Editor, Element};

use super::bindings;
use super::change::{self, items, text};
use super::failure::Failure;
use super::filter::passes;
use super::selector::{Assignment, Selector};
use super::store::APP_HOST;

/// What an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Site,
    App,
    Vdir,
    AppPool,
    Module,
}

/// One object.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) kind: Kind,
    /// What it is called in its kind.
    pub(crate) name: String,
    /// The properties that are no attributes of its element.
    pub(crate) facts: Vec<(&'static str, String)>,
    /// What stands in parentheses behind the name.
    pub(crate) summary: String,
    /// Its element in the configuration.
    pub(crate) element: Element,
    /// The collection that has it, and its place there.
    pub(crate) owner: (Element, usize),
}

impl Kind {
    /// The name that outputs have.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Site => "SITE",
            Self::App => "APP",
            Self::Vdir => "VDIR",
            Self::AppPool => "APPPOOL",
            Self::Module => "MODULE",
        }
    }
}

/// Which objects are meant.
#[derive(Debug, Default)]
pub(crate) struct Wanted<'a> {
    pub(crate) identifier: Option<&'a str>,
    pub(crate) filters: &'a [Assignment],
    /// The config path at which modules are asked for.
    pub(crate) path: Option<&'a str>,
}

pub(crate) fn sites(editor: &Editor) -> Result<Element, Failure> {
    Ok(editor.section("system.applicationHost/sites", APP_HOST)?)
}

pub(crate) fn pools(editor: &Editor) -> Result<Element, Failure> {
    Ok(editor.section("system.applicationHost/applicationPools", APP_HOST)?)
}

/// The name of an application: `Site/path`.
pub(crate) fn app_name(site: &str, path: &str) -> String {
    format!("{site}/{}", path.trim_start_matches('/'))
}

/// The name of a virtual directory: that of its application with its own path behind it.
pub(crate) fn vdir_name(app: &str, path: &str) -> String {
    format!(
        "{}/{}",
        app.trim_end_matches('/'),
        path.trim_start_matches('/')
    )
}

/// The objects of a kind that are meant, in the order of the file.
pub(crate) fn list(
    editor: &Editor,
    kind: Kind,
    wanted: &Wanted<'_>,
) -> Result<Vec<Object>, Failure> {
    let mut found = Vec::new();
    for object in all(editor, kind, wanted.path.unwrap_or(APP_HOST))? {
        if let Some(identifier) = wanted.identifier
            && !object.is_called(identifier)
        {
            continue;
        }
        let mut passed = true;
        for filter in wanted.filters {
            let value = object.property(&filter.name)?;
            passed &= value.is_some_and(|v| passes(filter.value.as_deref().unwrap_or("true"), &v));
        }
        if passed {
            found.push(object);
        }
    }
    Ok(found)
}

/// The object of this name.
pub(crate) fn find(
    editor: &Editor,
    kind: Kind,
    identifier: &str,
    path: Option<&str>,
) -> Result<Object, Failure> {
    let wanted = Wanted {
        identifier: Some(identifier),
        path,
        ..Wanted::default()
    };
    list(editor, kind, &wanted)?
        .into_iter()
        .next()
        .ok_or_else(|| Failure::missing(kind.label(), identifier))
}

fn all(editor: &Editor, kind: Kind, path: &str) -> Result<Vec<Object>, Failure> {
    let mut found = Vec::new();
    match kind {
        Kind::Site => {
            let sites = sites(editor)?;
            for (index, site) in items(&sites)?.into_iter().enumerate() {
                found.push(site_object(&sites, index, site)?);
            }
        }
        Kind::App | Kind::Vdir => {
            for site in items(&sites(editor)?)? {
                let name = text(&site, "name")?;
                for (index, app) in items(&site)?.into_iter().enumerate() {
                    if kind == Kind::App {
                        found.push(app_object(&site, &name, index, app)?);
                        continue;
                    }
                    let app_name = app_name(&name, &text(&app, "path")?);
                    for (index, vdir) in items(&app)?.into_iter().enumerate() {
                        found.push(vdir_object(&app, &app_name, index, vdir)?);
                    }
                }
            }
        }
        Kind::AppPool => {
            let pools = pools(editor)?;
            for (index, pool) in items(&pools)?.into_iter().enumerate() {
                found.push(pool_object(&pools, index, pool)?);
            }
        }
        Kind::Module => {
            let modules = editor.section("system.webServer/modules", path)?;
            for (index, module) in items(&modules)?.into_iter().enumerate() {
                found.push(module_object(&modules, index, module)?);
            }
        }
    }
    Ok(found)
}

/// `Started` for what starts with the server: the file is all that is asked.
fn state(element: &Element, attribute: &str) -> Result<String, Failure> {
    let starts = text(element, attribute)?.eq_ignore_ascii_case("true");
    Ok(if starts { "Started" } else { "Stopped" }.to_owned())
}

fn site_object(owner: &Element, index: usize, element: Element) -> Result<Object, Failure> {
    let (name, id) = (text(&element, "name")?, text(&element, "id")?);
    let (bindings, state) = (
        bindings::shown(&element)?,
        state(&element, "serverAutoStart")?,
    );
    Ok(Object {
        kind: Kind::Site,
        summary: format!("id:{id},bindings:{bindings},state:{state}"),
        facts: vec![
            ("SITE.NAME", name.clone()),
            ("SITE.ID", id),
            ("bindings", bindings),
            ("state", state),
        ],
        name,
        element,
        owner: (owner.clone(), index),
    })
}

fn app_object(
    owner: &Element,
    site: &str,
    index: usize,
    element: Element,
) -> Result<Object, Failure> {
    let path = text(&element, "path")?;
    let pool = text(&element, "applicationPool")?;
    let name = app_name(site, &path);
    Ok(Object {
        kind: Kind::App,
        summary: format!("applicationPool:{pool}"),
        facts: vec![
            ("APP.NAME", name.clone()),
            ("APPPOOL.NAME", pool),
            ("SITE.NAME", site.to_owned()),
        ],
        name,
        element,
        owner: (owner.clone(), index),
    })
}

fn vdir_object(
    owner: &Element,
    app: &str,
    index: usize,
    element: Element,
) -> Result<Object, Failure> {
    let path = text(&element, "path")?;
    // As it is written: variables stand for something else where the file is read.
    let folder = element.attribute("physicalPath")?.raw;
    let name = vdir_name(app, &path);
    Ok(Object {
        kind: Kind::Vdir,
        summary: format!("physicalPath:{folder}"),
        facts: vec![
            ("VDIR.NAME", name.clone()),
            ("physicalPath", folder),
            ("path", path),
            ("APP.NAME", app.to_owned()),
        ],
        name,
        element,
        owner: (owner.clone(), index),
    })
}

fn pool_object(owner: &Element, index: usize, element: Element) -> Result<Object, Failure> {
    let name = text(&element, "name")?;
    let mode = text(&element, "managedPipelineMode")?;
    let version = text(&element, "managedRuntimeVersion")?;
    let state = state(&element, "autoStart")?;
    Ok(Object {
        kind: Kind::AppPool,
        summary: format!("MgdVersion:{version},MgdMode:{mode},state:{state}"),
        facts: vec![
            ("APPPOOL.NAME", name.clone()),
            ("PipelineMode", mode),
            ("RuntimeVersion", version),
            ("state", state),
        ],
        name,
        element,
        owner: (owner.clone(), index),
    })
}

fn module_object(owner: &Element, index: usize, element: Element) -> Result<Object, Failure> {
    let name = text(&element, "name")?;
    let kind = text(&element, "type")?;
    let condition = text(&element, "preCondition")?;
    let what = if kind.is_empty() {
        "native".to_owned()
    } else {
        format!("type:{kind}")
    };
    Ok(Object {
        kind: Kind::Module,
        summary: format!(" {what}, preCondition:{condition} "),
        facts: vec![
            ("MODULE.NAME", name.clone()),
            ("type", kind),
            ("preCondition", condition),
        ],
        name,
        element,
        owner: (owner.clone(), index),
    })
}

impl Object {
    /// The line of a list (R113).
    pub(crate) fn line(&self) -> String {
        format!("{} \"{}\" ({})", self.kind.label(), self.name, self.summary)
    }

    /// True for this name; the root of a site is also meant without the slash at the end.
    fn is_called(&self, identifier: &str) -> bool {
        let is = |text: &str| self.name.eq_ignore_ascii_case(text);
        is(identifier)
            || matches!(self.kind, Kind::App | Kind::Vdir)
                && self
                    .name
                    .trim_end_matches('/')
                    .eq_ignore_ascii_case(identifier.trim_end_matches('/'))
                && (self.name.ends_with('/') || identifier.ends_with('/'))
            || self.kind == Kind::Site && self.fact("SITE.ID").is_some_and(|id| id == identifier)
    }

    fn fact(&self, name: &str) -> Option<String> {
        self.facts
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
    }

    /// A property: one of the object's own, or an attribute by its way from the element; `None` for one it does not have.
    pub(crate) fn property(&self, name: &str) -> Result<Option<String>, Failure> {
        if let Some(fact) = self.fact(name) {
            return Ok(Some(fact));
        }
        if self.kind == Kind::Vdir && name.eq_ignore_ascii_case("SITE.NAME") {
            return Ok(self.name.split('/').next().map(str::to_owned));
        }
        let selector = Selector::parse(name)?;
        Ok(change::read(&self.element, &selector).unwrap_or(None))
    }
}
