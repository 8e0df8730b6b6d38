//! An effective element as lines for people and as JSON for programs.

use serde_json::{Map, Value as Json, json};
use sluicegate_config::schema::{AttributeSchema, Kind};
use sluicegate_config::{Attributes, EffectiveElement, Origin, Setting};

/// What of an element is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// Values that no file sets, too.
    pub(crate) defaults: bool,
    /// How deep the path stands that is asked about: what a file above wrote is inherited.
    pub(crate) level: usize,
}

/// One line: what it says, and where that comes from.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) origin: String,
}

/// The lines of an element, indented, each value on one of its own.
pub(crate) fn lines(element: &EffectiveElement, view: View) -> Vec<Line> {
    let mut lines = Vec::new();
    push(element, &[], view, 0, &mut lines);
    lines
}

/// `keys` are the attributes that tell the element from its siblings.
fn push(
    element: &EffectiveElement,
    keys: &[&str],
    view: View,
    depth: usize,
    lines: &mut Vec<Line>,
) {
    let indent = "  ".repeat(depth);
    lines.push(Line {
        text: format!("{indent}{}", title(element, keys)),
        origin: element.origin().map(place).unwrap_or_default(),
    });
    for schema in element.schema().attributes {
        let setting = element.setting(schema.name);
        if keys.contains(&schema.name) || setting.is_none() && !view.defaults {
            continue;
        }
        lines.push(Line {
            text: format!("{indent}  {} = {}", schema.name, shown(schema, setting)),
            origin: origin(element, schema, setting, view),
        });
    }
    for (name, value) in element.unrecognized() {
        lines.push(Line {
            text: format!("{indent}  {name} = {value}"),
            origin: element.origin().map(place).unwrap_or_default(),
        });
    }
    for child in element.children() {
        push(child, &[], view, depth + 1, lines);
    }
    let keys = element
        .schema()
        .collection
        .map_or(&[][..], |collection| collection.keys);
    for item in element.items() {
        push(item, keys, view, depth + 1, lines);
    }
}

/// The element's name, with its keys.
fn title(element: &EffectiveElement, keys: &[&str]) -> String {
    let mut text = element.name().to_owned();
    for schema in element.schema().attributes {
        if keys.contains(&schema.name) {
            let value = shown(schema, element.setting(schema.name));
            text.push_str(&format!(" {}=\"{value}\"", schema.name));
        }
    }
    text
}

/// A value as it acts: expanded, secrets left out.
fn shown(schema: &AttributeSchema, setting: Option<&Setting>) -> String {
    if schema.encrypted && setting.is_some_and(|setting| !setting.raw.is_empty()) {
        return "(secret)".to_owned();
    }
    match setting {
        Some(setting) => match (&setting.value, schema.kind) {
            (sluicegate_config::Value::Text(text), Kind::Text) => text.clone(),
            _ => setting.raw.clone(),
        },
        None => schema.default.unwrap_or_default().to_owned(),
    }
}

/// `FILE:LINE`.
pub(crate) fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.file.path().display(), origin.line())
}

fn origin(
    element: &EffectiveElement,
    schema: &AttributeSchema,
    setting: Option<&Setting>,
    view: View,
) -> String {
    let mut text = match setting {
        Some(setting) if setting.level < view.level => {
            format!("{} (inherited)", place(&setting.origin))
        }
        Some(setting) => place(&setting.origin),
        None => "default".to_owned(),
    };
    if let Some(lock) = element.lock_on(schema.name) {
        text.push_str(&format!(" (locked at {})", place(lock)));
    }
    text
}

/// The element as JSON: attributes with value and origin, children, items.
pub(crate) fn json(element: &EffectiveElement, view: View) -> Json {
    let mut attributes = Map::new();
    for schema in element.schema().attributes {
        let setting = element.setting(schema.name);
        if setting.is_none() && !view.defaults {
            continue;
        }
        attributes.insert(
            schema.name.to_owned(),
            json!({
                "value": shown(schema, setting),
                "file": setting.map(|setting| setting.origin.file.path()),
                "line": setting.map(|setting| setting.origin.line()),
                "inherited": setting.is_some_and(|setting| setting.level < view.level),
                "locked": element.lock_on(schema.name).map(place),
            }),
        );
    }
    for (name, value) in element.unrecognized() {
        attributes.insert(name.clone(), json!({ "value": value }));
    }
    let all = |elements: &[EffectiveElement]| -> Vec<Json> {
        elements.iter().map(|element| json(element, view)).collect()
    };
    json!({
        "element": element.name(),
        "origin": element.origin().map(place),
        "attributes": attributes,
        "children": all(element.children()),
        "items": all(element.items()),
    })
}
