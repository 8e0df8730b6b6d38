//! The values of the sections that decide about a request, each with the place it comes from.

use std::sync::Arc;

use sluicegate::Configuration;
use sluicegate_config::edit::Editor;
use sluicegate_config::{Attributes as _, Effective, EffectiveElement};

use super::answer::{At, Section, Value};
use super::outcome::Way;

/// Values of attributes: section and names.
const ATTRIBUTES: [(&str, &[&str]); 8] = [
    ("system.webServer/handlers", &["accessPolicy"]),
    (
        "system.webServer/modules",
        &["runAllManagedModulesForAllRequests"],
    ),
    ("system.webServer/defaultDocument", &["enabled"]),
    ("system.webServer/directoryBrowse", &["enabled"]),
    ("system.webServer/staticContent", &[]),
    (
        "system.webServer/httpErrors",
        &["errorMode", "existingResponse", "defaultPath"],
    ),
    (
        "system.webServer/security/requestFiltering",
        &["allowDoubleEscaping", "allowHighBitCharacters"],
    ),
    ("system.webServer/security/access", &["sslFlags"]),
];

/// The sections in the order in which a request meets what they say.
pub(super) fn gather(
    configuration: &Arc<Configuration>,
    effective: &Effective,
    way: Way<'_>,
) -> Vec<Section> {
    let editor = Editor::reader(Some(configuration));
    ATTRIBUTES
        .iter()
        .filter_map(|(section, attributes)| {
            let element = effective.section_or_defaults(section)?;
            let mut values: Vec<Value> = attributes
                .iter()
                .map(|name| of_attribute(&element, "", name))
                .collect();
            match *section {
                "system.webServer/handlers" => values.push(count(&element, "mappings")),
                "system.webServer/modules" => values.push(count(&element, "entries")),
                "system.webServer/httpErrors" => values.push(count(&element, "pages")),
                "system.webServer/defaultDocument" => values.extend(files(&element)),
                "system.webServer/staticContent" => {
                    values.extend(of_item(
                        &element,
                        "fileExtension",
                        extension(way.path),
                        "mimeType",
                    ));
                }
                "system.webServer/security/requestFiltering" => {
                    values.extend(limits(&element));
                    values.extend(listed(&element, way));
                }
                _ => {}
            }
            let locked = editor
                .section(section, &effective.config_path)
                .and_then(|section| section.effective_override_mode())
                .is_ok_and(|mode| mode == "Deny");
            Some(Section {
                section,
                locked,
                values,
            })
        })
        .collect()
}

/// The extension of a path with its dot; `.` for none.
fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rfind('.').map_or(".", |dot| &name[dot..])
}

fn of_attribute(element: &EffectiveElement, prefix: &str, name: &str) -> Value {
    Value {
        name: format!("{prefix}{name}"),
        value: element.text(name),
        locked_at: element.lock_on(name).map(|origin| At::of(Some(origin))),
        at: At::of(element.setting(name).map(|setting| &setting.origin)),
    }
}

fn count(element: &EffectiveElement, what: &str) -> Value {
    Value {
        name: what.to_owned(),
        value: element.items().len().to_string(),
        locked_at: None,
        at: At::of(element.origin()),
    }
}

/// The item whose key is `wanted`, without regard to case, with another attribute as its value.
fn of_item(element: &EffectiveElement, key: &str, wanted: &str, shown: &str) -> Option<Value> {
    let item = element
        .items()
        .iter()
        .find(|item| item.text(key).eq_ignore_ascii_case(wanted))?;
    Some(Value {
        name: item.text(key),
        value: item.text(shown),
        locked_at: item.lock_on(shown).map(|origin| At::of(Some(origin))),
        at: At::of(item.origin()),
    })
}

fn files(element: &EffectiveElement) -> Vec<Value> {
    let items = element.child("files").map(EffectiveElement::items);
    items
        .unwrap_or_default()
        .iter()
        .map(|item| Value {
            name: "file".to_owned(),
            value: item.text("value"),
            locked_at: item.lock_on("value").map(|origin| At::of(Some(origin))),
            at: At::of(item.origin()),
        })
        .collect()
}

fn limits(element: &EffectiveElement) -> Vec<Value> {
    let Some(limits) = element.child("requestLimits") else {
        return Vec::new();
    };
    ["maxAllowedContentLength", "maxUrl", "maxQueryString"]
        .iter()
        .map(|name| of_attribute(limits, "requestLimits.", name))
        .collect()
}

/// What the lists say of this extension, this method and each segment.
fn listed(element: &EffectiveElement, way: Way<'_>) -> Vec<Value> {
    let list = |child: &str, key: &str, wanted: &str, shown: &str| {
        let mut value = of_item(element.child(child)?, key, wanted, shown)?;
        value.name = format!("{child} {}", value.name);
        Some(value)
    };
    let mut values: Vec<Value> = Vec::new();
    values.extend(list(
        "fileExtensions",
        "fileExtension",
        extension(way.path),
        "allowed",
    ));
    values.extend(list("verbs", "verb", way.method, "allowed"));
    let segments = way.path.split('/').filter(|segment| !segment.is_empty());
    values.extend(
        segments.filter_map(|segment| list("hiddenSegments", "segment", segment, "segment")),
    );
    values
}
