//! Elements and objects as property trees, XML and JSON (R115).

use serde_json::{Map, Value as Json, json};
use sluicegate_config::edit::Element;

use super::change::items;
use super::failure::Failure;
use super::objects::Object;

/// The attributes of an element: name and text, those that nobody sets only when asked for; secrets are left out.
fn attributes(element: &Element, defaults: bool) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    for name in element.attribute_names()? {
        let view = element.attribute(&name)?;
        if view.is_default && !defaults {
            continue;
        }
        let is_secret = view.schema.is_some_and(|s| s.encrypted) && !view.raw.is_empty();
        let text = if is_secret {
            "(secret)".to_owned()
        } else if view.is_default {
            view.text()
        } else {
            view.raw
        };
        found.push((name, text));
    }
    Ok(found)
}

fn children(element: &Element) -> Result<Vec<Element>, Failure> {
    let mut all = Vec::new();
    for name in element.child_names()? {
        all.push(element.child(name)?);
    }
    all.extend(items(element)?);
    Ok(all)
}

/// The lines of a property tree: `[element]`, then `key:"value"` below it.
pub(crate) fn tree(element: &Element, depth: usize) -> Result<Vec<String>, Failure> {
    named_tree(element, element.schema()?.name, depth)
}

/// [`tree`] under another name.
pub(crate) fn named_tree(
    element: &Element,
    name: &str,
    depth: usize,
) -> Result<Vec<String>, Failure> {
    let indent = "  ".repeat(depth);
    let mut lines = vec![format!("{indent}[{name}]")];
    for (name, value) in attributes(element, true)? {
        lines.push(format!("{indent}  {name}:\"{value}\""));
    }
    for child in children(element)? {
        lines.extend(tree(&child, depth + 1)?);
    }
    Ok(lines)
}

/// Text that may stand in an attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            other => out.push(other),
        }
    }
    out
}

/// An element as XML lines; `None` when nothing is set on it or below it and defaults are not asked for.
pub(crate) fn xml(
    element: &Element,
    defaults: bool,
    depth: usize,
) -> Result<Option<Vec<String>>, Failure> {
    let indent = "  ".repeat(depth);
    let name = element.schema()?.name;
    let own: String = attributes(element, defaults)?
        .iter()
        .map(|(name, value)| format!(" {name}=\"{}\"", escape(value)))
        .collect();
    let mut inside = Vec::new();
    for child in children(element)? {
        inside.extend(xml(&child, defaults, depth + 1)?.unwrap_or_default());
    }
    // An element without attributes that a file mentions, such as an empty collection, is shown too.
    if own.is_empty() && inside.is_empty() && !defaults && element.origin()?.is_none() {
        return Ok(None);
    }
    Ok(Some(if inside.is_empty() {
        vec![format!("{indent}<{name}{own} />")]
    } else {
        let mut lines = vec![format!("{indent}<{name}{own}>")];
        lines.extend(inside);
        lines.push(format!("{indent}</{name}>"));
        lines
    }))
}

/// A section as XML with the groups around it.
pub(crate) fn section(
    element: &Element,
    path: &str,
    defaults: bool,
) -> Result<Vec<String>, Failure> {
    let mut groups: Vec<&str> = path.split('/').collect();
    let name = groups.pop().unwrap_or_default();
    let depth = groups.len();
    let mut lines: Vec<String> = groups
        .iter()
        .enumerate()
        .map(|(at, group)| format!("{}<{group}>", "  ".repeat(at)))
        .collect();
    let own = xml(element, defaults, depth)?;
    lines.extend(own.unwrap_or_else(|| vec![format!("{}<{name} />", "  ".repeat(depth))]));
    for (at, group) in groups.iter().enumerate().rev() {
        lines.push(format!("{}</{group}>", "  ".repeat(at)));
    }
    Ok(lines)
}

/// An object as an element of a document that another command reads.
pub(crate) fn object_xml(
    object: &Object,
    with_element: bool,
    defaults: bool,
) -> Result<Vec<String>, Failure> {
    let label = object.kind.label();
    let facts: String = object
        .facts
        .iter()
        .map(|(name, value)| format!(" {name}=\"{}\"", escape(value)))
        .collect();
    let inside = if with_element {
        xml(&object.element, defaults, 2)?
    } else {
        None
    };
    Ok(match inside {
        Some(inside) => {
            let mut lines = vec![format!("  <{label}{facts}>")];
            lines.extend(inside);
            lines.push(format!("  </{label}>"));
            lines
        }
        None => vec![format!("  <{label}{facts} />")],
    })
}

/// An object as a property tree.
pub(crate) fn object_tree(object: &Object) -> Result<Vec<String>, Failure> {
    let mut lines = vec![object.kind.label().to_owned()];
    for (name, value) in &object.facts {
        lines.push(format!("  {name}: {value}"));
    }
    lines.extend(tree(&object.element, 1)?);
    Ok(lines)
}

/// An element as JSON.
pub(crate) fn json_of(element: &Element) -> Result<Json, Failure> {
    let mut own = Map::new();
    for (name, value) in attributes(element, false)? {
        own.insert(name, Json::String(value));
    }
    let mut below = Map::new();
    for name in element.child_names()? {
        below.insert(name.to_owned(), json_of(&element.child(name)?)?);
    }
    let items: Vec<Json> = items(element)?
        .iter()
        .map(json_of)
        .collect::<Result<_, _>>()?;
    Ok(json!({ "attributes": own, "children": below, "items": items }))
}

/// An object as JSON.
pub(crate) fn object_json(object: &Object) -> Result<Json, Failure> {
    let facts: Map<String, Json> = object
        .facts
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Json::String(value.clone())))
        .collect();
    Ok(json!({
        "kind": object.kind.label(),
        "name": object.name,
        "properties": facts,
        "element": json_of(&object.element)?,
    }))
}
