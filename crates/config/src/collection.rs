//! Runs the add, remove and clear directives of a collection (R41 to R53).

use crate::diagnostic::{ALREADY_EXISTS, Diagnostic, code};
use crate::document::ElementRef;
use crate::element::{Attributes as _, EffectiveElement, Merge};
use crate::hierarchy::fold;
use crate::lock::violation;
use crate::schema::{CollectionSchema, KeyMode};
use crate::value::Value;

/// Carries out one child of a collection element. `insert_at` is where a prepending collection puts the next new item.
pub(crate) fn direct(
    owner: &mut EffectiveElement,
    child: ElementRef<'_>,
    insert_at: &mut usize,
    merge: &mut Merge<'_>,
) {
    let Some(schema) = owner.schema.collection else {
        return;
    };
    if child.name() == schema.item.name {
        add(owner, schema, child, insert_at, merge);
    } else if child.name() == schema.remove {
        remove(owner, schema, child, insert_at, merge);
    } else if child.name() == schema.clear {
        clear(owner, child, insert_at, merge);
    }
}

fn add(
    owner: &mut EffectiveElement,
    schema: &'static CollectionSchema,
    child: ElementRef<'_>,
    insert_at: &mut usize,
    merge: &mut Merge<'_>,
) {
    let mut item = EffectiveElement::unset(&schema.item);
    item.apply(child, merge);
    let keys = keys_of(&item, schema);
    if let Some(key) = keys.iter().find(|k| owner.keys.contains(*k)) {
        let first = owner
            .items
            .iter()
            .find(|i| keys_of(i, schema).contains(key));
        merge
            .found
            .push(duplicate(&item, first, schema, child, key));
        return;
    }
    owner.keys.extend(keys);
    if !schema.prepends {
        owner.items.push(item);
        return;
    }
    let inherited = owner.items.get(*insert_at..).unwrap_or_default();
    if let Some(lock) = inherited
        .iter()
        .find_map(|i| i.locks.on_item(merge.standing))
    {
        // R31: a new item may not come before a locked one.
        merge.found.push(violation(
            child,
            child.get().tag_span.clone(),
            "an item behind this one",
            lock,
        ));
        return;
    }
    owner
        .items
        .insert((*insert_at).min(owner.items.len()), item);
    *insert_at += 1;
}

/// Removing what is not there is no error (R46).
fn remove(
    owner: &mut EffectiveElement,
    schema: &'static CollectionSchema,
    child: ElementRef<'_>,
    insert_at: &mut usize,
    merge: &mut Merge<'_>,
) {
    let mut pattern = EffectiveElement::unset(&schema.item);
    pattern.apply(child, merge);
    let wanted = keys_of(&pattern, schema);
    let Some(at) = owner
        .items
        .iter()
        .position(|i| !wanted.is_empty() && keys_of(i, schema) == wanted)
    else {
        return;
    };
    if let Some(lock) = owner
        .items
        .get(at)
        .and_then(|i| i.locks.on_item(merge.standing))
    {
        merge.found.push(violation(
            child,
            child.get().tag_span.clone(),
            "the item that this removes",
            lock,
        ));
        return;
    }
    for key in &wanted {
        owner.keys.remove(key);
    }
    owner.items.remove(at);
    if at < *insert_at {
        *insert_at -= 1;
    }
}

fn clear(
    owner: &mut EffectiveElement,
    child: ElementRef<'_>,
    insert_at: &mut usize,
    merge: &mut Merge<'_>,
) {
    if let Some(lock) = owner
        .items
        .iter()
        .find_map(|i| i.locks.on_item(merge.standing))
    {
        merge.found.push(violation(
            child,
            child.get().tag_span.clone(),
            "an item that this clears",
            lock,
        ));
        return;
    }
    owner.items.clear();
    owner.keys.clear();
    *insert_at = 0;
}

/// The texts that must not be equal to those of another item.
pub(crate) fn keys_of(item: &EffectiveElement, schema: &CollectionSchema) -> Vec<String> {
    let one = |name: &str| canonical(item, name);
    match schema.key_mode {
        KeyMode::None => Vec::new(),
        KeyMode::EachUnique => schema
            .keys
            .iter()
            .map(|k| format!("{k}\u{1}{}", one(k)))
            .collect(),
        // U+0001 is no XML character, so it cannot be part of a value.
        KeyMode::Unique | KeyMode::Combined => vec![
            schema
                .keys
                .iter()
                .map(|k| one(k))
                .collect::<Vec<_>>()
                .join("\u{1}"),
        ],
    }
}

/// A key value as it is compared: numbers as numbers, texts without case unless the schema says otherwise (R43, R44).
fn canonical(item: &EffectiveElement, name: &str) -> String {
    let case_sensitive = item
        .schema()
        .attribute(name)
        .is_some_and(|a| a.case_sensitive);
    match item.value(name) {
        Value::Text(text) if case_sensitive => text,
        Value::Text(text) => fold(&text),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => n.to_string(),
        Value::TimeSpan(span) => span.as_nanos().to_string(),
    }
}

fn duplicate(
    item: &EffectiveElement,
    first: Option<&EffectiveElement>,
    schema: &CollectionSchema,
    child: ElementRef<'_>,
    key: &str,
) -> Diagnostic {
    let keys: Vec<&str> = match schema.key_mode {
        KeyMode::EachUnique => schema
            .keys
            .iter()
            .copied()
            .filter(|k| key.split('\u{1}').next() == Some(*k))
            .collect(),
        _ => schema.keys.to_vec(),
    };
    let values: Vec<String> = keys.iter().map(|k| item.text(k)).collect();
    let type_name = schema.item.name;
    let said = if keys.len() == 1 {
        format!(
            "with unique key attribute '{}' set to '{}'",
            keys.join(""),
            values.join("")
        )
    } else {
        format!(
            "with combined key attributes '{}' respectively set to '{}'",
            keys.join(", "),
            values.join(", ")
        )
    };
    let remedy: Vec<String> = keys
        .iter()
        .zip(&values)
        .map(|(k, v)| format!("{k}=\"{v}\""))
        .collect();
    let line = child.origin().line();
    let title = format!("<{type_name} {}> is added twice", remedy.join(" "));
    let d = Diagnostic::error(code::DUPLICATE_ENTRY, title)
        .at(
            child.document().source(),
            child.get().tag_span.clone(),
            "second entry with this key",
        )
        .because(format!(
            "Cannot add duplicate collection entry of type '{type_name}' {said}"
        ));
    let d = match first.and_then(EffectiveElement::origin) {
        // R4
        Some(origin) if *origin == child.origin() => d.because(
            "the file counts twice here: two paths, one above the other, map to its folder",
        ),
        Some(origin) if first.is_some_and(|f| f.level < item.level) => {
            d.see(origin, "first entry, inherited from here")
        }
        Some(origin) => d.see(origin, "first entry"),
        None => d,
    };
    if schema.remove.is_empty() {
        d.help("delete one of the two entries")
            .as_500_19(ALREADY_EXISTS)
    } else {
        d.help(format!(
            "put <{} {} /> before line {line}, or delete one entry",
            schema.remove,
            remedy.join(" ")
        ))
        .as_500_19(ALREADY_EXISTS)
    }
}
