//! Holds one section of a file against its schema: names, values, required attributes, stray text.

use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic, INVALID_DATA, NOT_SUPPORTED, code};
use crate::document::{Attribute, ElementRef};
use crate::lock::is_lock_attribute;
use crate::schema::{CollectionSchema, ElementSchema};
use crate::value;

/// What an element is to its schema.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Element,
    /// An item that is added: required attributes count.
    Add,
    /// A removal: the key attributes count (R47).
    Remove,
}

/// All findings in a section element.
pub(crate) fn section(element: ElementRef<'_>, schema: &'static ElementSchema) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if element.attribute("configProtectionProvider").is_some()
        || element.child("EncryptedData").is_some()
    {
        // R63: sections of the web server are never encrypted as a whole.
        found.push(
            Diagnostic::error(code::ENCRYPTED, format!("section <{}> is encrypted", element.name()))
                .at(element.document().source(), element.get().tag_span.clone(), "")
                .help("write the section in clear text; single values may be kept in environment variables")
                .as_500_19(NOT_SUPPORTED),
        );
        return found;
    }
    walk(element, schema, None, Role::Element, &mut found);
    found
}

fn walk(
    element: ElementRef<'_>,
    schema: &'static ElementSchema,
    collection: Option<&'static CollectionSchema>,
    role: Role,
    found: &mut Vec<Diagnostic>,
) {
    let file = element.document().source();
    for attribute in &element.get().attributes {
        if found.len() >= DIAGNOSTICS_MAX {
            return;
        }
        self::attribute(element, attribute, schema, found);
    }
    for a in schema
        .attributes
        .iter()
        .filter(|a| a.required && a.default.is_none())
    {
        let is_key = collection.is_some_and(|c| c.keys.contains(&a.name));
        let counts = role == Role::Add || (role == Role::Remove && is_key);
        if counts && element.attribute(a.name).is_none() {
            found.push(
                Diagnostic::error(
                    code::MISSING_ATTRIBUTE,
                    format!("<{}> has no attribute \"{}\"", element.name(), a.name),
                )
                .at(file, element.get().tag_span.clone(), "")
                .because(format!("Missing required attribute '{}'", a.name))
                .as_500_19(INVALID_DATA),
            );
        }
    }
    if let Some(span) = element.get().text.first() {
        found.push(
            Diagnostic::error(
                code::UNEXPECTED_TEXT,
                format!("text inside <{}> has no meaning", element.name()),
            )
            .at(file, span.clone(), "")
            .as_500_19(INVALID_DATA),
        );
    }
    if role == Role::Remove {
        if let Some(child) = element.children().next() {
            found.push(unknown_element(child, element.name(), &[]));
        }
        return;
    }
    let mut seen: Vec<ElementRef<'_>> = Vec::new();
    for child in element.children() {
        if found.len() >= DIAGNOSTICS_MAX {
            return;
        }
        self::child(element, child, schema, &mut seen, found);
    }
}

fn child<'a>(
    parent: ElementRef<'a>,
    child: ElementRef<'a>,
    schema: &'static ElementSchema,
    seen: &mut Vec<ElementRef<'a>>,
    found: &mut Vec<Diagnostic>,
) {
    let name = child.name();
    if let Some(inner) = schema.child(name) {
        if let Some(first) = seen.iter().find(|s| s.name() == name) {
            found.push(
                Diagnostic::error(
                    code::DUPLICATE_ELEMENT,
                    format!("<{name}> stands twice in <{}>", parent.name()),
                )
                .at(
                    child.document().source(),
                    child.get().tag_span.clone(),
                    "second one",
                )
                .see(&first.origin(), "first one")
                .as_500_19(INVALID_DATA),
            );
        }
        seen.push(child);
        return walk(child, inner, None, Role::Element, found);
    }
    match schema.collection {
        Some(c) if name == c.item.name => walk(child, &c.item, Some(c), Role::Add, found),
        Some(c) if !c.remove.is_empty() && name == c.remove => {
            walk(child, &c.item, Some(c), Role::Remove, found)
        }
        Some(c) if !c.clear.is_empty() && name == c.clear => {
            for a in child
                .get()
                .attributes
                .iter()
                .filter(|a| !is_lock_attribute(&a.name))
            {
                found.push(unknown_attribute(child, a, &[]));
            }
        }
        other => {
            let directives = other
                .into_iter()
                .flat_map(|c| [c.item.name, c.remove, c.clear])
                .filter(|n| !n.is_empty());
            let names: Vec<&str> = schema
                .children
                .iter()
                .map(|c| c.name)
                .chain(directives)
                .collect();
            found.push(unknown_element(child, parent.name(), &names));
        }
    }
}

fn attribute(
    element: ElementRef<'_>,
    attribute: &Attribute,
    schema: &'static ElementSchema,
    found: &mut Vec<Diagnostic>,
) {
    let file = element.document().source();
    if is_lock_attribute(&attribute.name) {
        if matches!(
            attribute.name.as_str(),
            "lockAttributes" | "lockAllAttributesExcept"
        ) {
            locked_names(element, attribute, schema, found);
        }
        return;
    }
    let Some(known) = schema.attribute(&attribute.name) else {
        // Namespace declarations say nothing about the section itself.
        let is_namespace = attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
        if !schema.allow_unrecognized_attributes && !is_namespace {
            let names: Vec<&str> = schema.attributes.iter().map(|a| a.name).collect();
            found.push(unknown_attribute(element, attribute, &names));
        }
        return;
    };
    if known.encrypted && attribute.value.starts_with("[enc:") {
        let provider = attribute.value.split(':').nth(1).unwrap_or_default();
        found.push(
            Diagnostic::warning(
                code::ENCRYPTED,
                format!(
                    "attribute \"{}\" is encrypted with provider \"{provider}\"",
                    attribute.name
                ),
            )
            .at(file, attribute.span.clone(), "counts as empty")
            .because("the key is in a key container of the machine that wrote the file")
            .help("write the value in clear text, or leave the attribute out"),
        );
        return;
    }
    if let Err(e) = value::parse(known, &attribute.value) {
        let mut d = Diagnostic::error(
            code::INVALID_VALUE,
            format!(
                "\"{}\" is no value for attribute \"{}\"",
                attribute.value, attribute.name
            ),
        )
        .at(file, attribute.value_span.clone(), e.reason.clone())
        .because(format!(
            "The '{}' attribute is invalid.  {}",
            attribute.name, e.reason
        ));
        d.help.extend(e.help);
        found.push(d.as_500_19(INVALID_DATA));
    }
}

/// A lock that names an attribute which is not there is an error (R33).
fn locked_names(
    element: ElementRef<'_>,
    attribute: &Attribute,
    schema: &'static ElementSchema,
    found: &mut Vec<Diagnostic>,
) {
    // A lock on a collection element may also name attributes of its items.
    let items = schema
        .collection
        .map(|c| c.item.attributes)
        .unwrap_or_default();
    for name in attribute
        .value
        .split(',')
        .map(str::trim)
        .filter(|n| !n.is_empty() && *n != "*")
    {
        if !schema
            .attributes
            .iter()
            .chain(items)
            .any(|a| a.name == name)
        {
            found.push(
                Diagnostic::error(
                    code::UNKNOWN_ATTRIBUTE,
                    format!(
                        "{} names \"{name}\", which <{}> does not have",
                        attribute.name,
                        element.name()
                    ),
                )
                .at(element.document().source(), attribute.span.clone(), "")
                .as_500_19(INVALID_DATA),
            );
        }
    }
}

fn unknown_element(child: ElementRef<'_>, parent: &str, names: &[&'static str]) -> Diagnostic {
    let mut d = Diagnostic::error(
        code::UNKNOWN_ELEMENT,
        format!("<{}> is not known inside <{parent}>", child.name()),
    )
    .at(child.document().source(), child.get().tag_span.clone(), "")
    .because(format!("Unrecognized element '{}'", child.name()))
    .as_500_19(INVALID_DATA);
    if let Some(near) = nearest(child.name(), names.iter().copied()) {
        d = d.help(format!("did you mean <{near}>?"));
    } else if !names.is_empty() {
        d = d.help(format!("<{parent}> may hold {}", names.join(", ")));
    }
    d
}

fn unknown_attribute(
    element: ElementRef<'_>,
    attribute: &Attribute,
    names: &[&'static str],
) -> Diagnostic {
    let d = Diagnostic::error(
        code::UNKNOWN_ATTRIBUTE,
        format!(
            "<{}> has no attribute \"{}\"",
            element.name(),
            attribute.name
        ),
    )
    .at(element.document().source(), attribute.span.clone(), "")
    .because(format!("Unrecognized attribute '{}'", attribute.name))
    .as_500_19(INVALID_DATA);
    match nearest(&attribute.name, names.iter().copied()) {
        Some(near) => d.help(format!("did you mean \"{near}\"?")),
        None => d,
    }
}
