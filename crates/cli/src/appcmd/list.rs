//! `appcmd list`: objects as lines, property trees, single values and XML (R113, R115, R116).

use super::grammar::Line;
use super::input;
use crate::administer::failure::Failure;
use crate::administer::modules;
use crate::administer::objects::{self, Kind, Object, Wanted};
use crate::administer::render;
use crate::administer::store::Store;
use crate::output;

pub(super) fn run(mut line: Line, kind: Kind, store: &Store) -> Result<(), Failure> {
    let text = line.take("text");
    let (as_xml, with_element) = (line.take("xml").is_some(), line.take("config"));
    let path = match kind {
        Kind::Module => line.take("app.name").map(|app| modules::config_path(&app)),
        _ => None,
    };
    // `/id:1` and `/name:x` are properties like others.
    let list = |line: &Line| {
        objects::list(
            &store.editor,
            kind,
            &Wanted {
                identifier: line.identifier.as_deref(),
                filters: &line.options,
                path: path.as_deref(),
            },
        )
    };
    let found = if line.take("in").is_some() {
        let mut all = Vec::new();
        input::each(&line, kind, |line| {
            all.extend(list(&line)?);
            Ok(Vec::new())
        })?;
        all
    } else {
        list(&line)?
    };
    if found.is_empty()
        && let Some(identifier) = &line.identifier
    {
        return Err(Failure::missing(kind.label(), identifier));
    }
    print(&found, text.as_deref(), as_xml, with_element.as_deref())
}

fn print(
    found: &[Object],
    text: Option<&str>,
    as_xml: bool,
    config: Option<&str>,
) -> Result<(), Failure> {
    let defaults = config == Some("*");
    if as_xml {
        output::line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<appcmd>");
    }
    for object in found {
        if as_xml {
            render::object_xml(object, config.is_some(), defaults)?
                .iter()
                .for_each(output::line);
        } else if text == Some("*") {
            render::object_tree(object)?.iter().for_each(output::line);
        } else if let Some(name) = text {
            // A property that the object does not have is an empty line, so that lines stay with objects.
            output::line(object.property(name)?.unwrap_or_default());
        } else if config.is_some() {
            let lines = render::xml(&object.element, defaults, 0)?;
            lines.unwrap_or_default().iter().for_each(output::line);
        } else {
            output::line(object.line());
        }
    }
    if as_xml {
        output::line("</appcmd>");
    }
    Ok(())
}
