//! Applies selectors to elements: values are set, items added and removed, settings cleared (R108, R117).

use sluicegate_config::edit::Element;

use super::failure::{ALREADY_EXISTS, Failure, NOT_FOUND};
use super::selector::{Assignment, Operation, Position, Selector, Step};

/// Everything below an element that a selector can name.
enum Named {
    Element(Element),
    Attribute(Element, String),
}

/// All items of the collection of an element.
pub(crate) fn items(element: &Element) -> Result<Vec<Element>, Failure> {
    (0..element.item_count()?)
        .map(|index| element.item(index).map_err(Failure::from))
        .collect()
}

/// The text of an attribute, as it applies.
pub(crate) fn text(element: &Element, name: &str) -> Result<String, Failure> {
    Ok(element.attribute(name)?.text())
}

/// The name of an attribute in the case of the schema.
fn attribute_name(element: &Element, name: &str) -> Result<Option<String>, Failure> {
    let names = element.attribute_names()?;
    let found = names
        .iter()
        .find(|n| *n == name)
        .or_else(|| names.iter().find(|n| n.eq_ignore_ascii_case(name)));
    Ok(match found {
        Some(found) => Some(found.clone()),
        None if element.schema()?.allow_unrecognized_attributes => Some(name.to_owned()),
        None => None,
    })
}

fn child(element: &Element, name: &str) -> Result<Option<Element>, Failure> {
    let names = element.child_names()?;
    match names.iter().find(|n| n.eq_ignore_ascii_case(name)) {
        Some(name) => Ok(Some(element.child(name)?)),
        None => Ok(None),
    }
}

fn unknown(element: &Element, name: &str) -> Failure {
    let of = element.schema().map_or("element", |schema| schema.name);
    Failure::new(
        NOT_FOUND,
        format!("Cannot find requested property \"{name}\" of <{of}>."),
    )
}

/// The place of the item with these attributes; case counts where the schema says so (R44).
fn position(element: &Element, attributes: &[(String, String)]) -> Result<Option<usize>, Failure> {
    for (index, item) in items(element)?.iter().enumerate() {
        let mut is_match = true;
        for (name, wanted) in attributes {
            let name = attribute_name(item, name)?.ok_or_else(|| unknown(item, name))?;
            let view = item.attribute(&name)?;
            let is_equal = match view.schema {
                Some(schema) if schema.case_sensitive => view.text() == *wanted,
                _ => view.text().eq_ignore_ascii_case(wanted),
            };
            // An item is also named by its text before variables are replaced.
            is_match &= is_equal || view.raw.eq_ignore_ascii_case(wanted);
        }
        if is_match {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

fn walk(start: &Element, steps: &[Step]) -> Result<Named, Failure> {
    let mut at = start.clone();
    for (index, step) in steps.iter().enumerate() {
        match step {
            Step::Name(name) => {
                if let Some(below) = child(&at, name)? {
                    at = below;
                } else if index + 1 == steps.len()
                    && let Some(name) = attribute_name(&at, name)?
                {
                    return Ok(Named::Attribute(at, name));
                } else {
                    return Err(unknown(&at, name));
                }
            }
            Step::Item { attributes, .. } => {
                let found = position(&at, attributes)?.ok_or_else(|| no_item(attributes))?;
                at = at.item(found)?;
            }
        }
    }
    Ok(Named::Element(at))
}

fn no_item(attributes: &[(String, String)]) -> Failure {
    let shown: Vec<String> = attributes
        .iter()
        .map(|(name, value)| format!("{name}='{value}'"))
        .collect();
    Failure::new(
        NOT_FOUND,
        format!(
            "Cannot find requested collection element [{}].",
            shown.join(",")
        ),
    )
}

/// The text of the attribute that a selector names, or `None` when it names an element.
pub(crate) fn read(start: &Element, selector: &Selector) -> Result<Option<String>, Failure> {
    match walk(start, &selector.steps)? {
        Named::Attribute(element, name) => Ok(Some(text(&element, &name)?)),
        Named::Element(_) => Ok(None),
    }
}

/// The element and the name of the attribute that a selector names; `None` for an element, or an item that is not there.
pub(crate) fn attribute(
    start: &Element,
    selector: &Selector,
) -> Result<Option<(Element, String)>, Failure> {
    match walk(start, &selector.steps) {
        Ok(Named::Attribute(element, name)) => Ok(Some((element, name))),
        Ok(Named::Element(_)) => Ok(None),
        Err(failure) if failure.code == NOT_FOUND => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Does what an assignment says.
pub(crate) fn apply(start: &Element, assignment: &Assignment) -> Result<(), Failure> {
    let Selector { operation, steps } = &assignment.selector;
    let (last, above) = steps
        .split_last()
        .ok_or_else(|| Failure::usage("a property has no name"))?;
    let owner = |start: &Element| match walk(start, above)? {
        Named::Element(element) => Ok(element),
        Named::Attribute(element, name) => Err(unknown(&element, &name)),
    };
    match (operation, last) {
        (Operation::Set, _) => {
            let value = assignment.value.as_deref().ok_or_else(|| {
                Failure::usage(format!(
                    "The property \"{}\" has no value.",
                    assignment.name
                ))
            })?;
            match walk(start, steps)? {
                Named::Attribute(element, name) => Ok(element.set(&name, value)?),
                Named::Element(_) => Err(Failure::usage(format!(
                    "\"{}\" is an element; name one of its attributes.",
                    assignment.name
                ))),
            }
        }
        (
            Operation::Add,
            Step::Item {
                attributes,
                position: place,
            },
        ) => {
            let owner = owner(start)?;
            add(&owner, attributes, *place)
        }
        (
            Operation::Remove,
            Step::Item {
                attributes,
                position: place,
            },
        ) => {
            let owner = owner(start)?;
            let index = match place {
                Some(Position::At(index)) if attributes.is_empty() => *index,
                Some(Position::Start) if attributes.is_empty() => 0,
                Some(Position::End) if attributes.is_empty() => {
                    owner.item_count()?.saturating_sub(1)
                }
                _ => position(&owner, attributes)?.ok_or_else(|| no_item(attributes))?,
            };
            Ok(owner.remove_item(index)?)
        }
        (Operation::Add | Operation::Remove, Step::Name(name)) => Err(Failure::usage(format!(
            "\"{name}\" is no item; items are written [name='value']."
        ))),
        (Operation::Clear, _) => match walk(start, steps)? {
            Named::Attribute(element, name) => Ok(element.clear_attribute(&name)?),
            Named::Element(element) => Ok(element.clear()?),
        },
    }
}

/// Adds an item with these attributes.
pub(crate) fn add(
    owner: &Element,
    attributes: &[(String, String)],
    place: Option<Position>,
) -> Result<(), Failure> {
    let schema = owner.schema()?;
    let collection = schema
        .collection
        .ok_or_else(|| Failure::usage(format!("<{}> is no collection.", schema.name)))?;
    let new = owner.create(collection.item.name)?;
    for (name, value) in attributes {
        let name = attribute_name(&new, name)?.ok_or_else(|| unknown(&new, name))?;
        new.set(&name, value)?;
    }
    let place = match place {
        None => None,
        Some(Position::End) => Some(owner.item_count()?),
        Some(Position::Start) => Some(0),
        Some(Position::At(index)) => Some(index),
    };
    owner.add(&new, place).map_err(|error| {
        let failure = Failure::from(error);
        if failure.code == ALREADY_EXISTS {
            Failure::new(
                ALREADY_EXISTS,
                "Failed to add duplicate collection element.".to_owned()
                    + &attributes
                        .iter()
                        .map(|(n, v)| format!(" {n}=\"{v}\""))
                        .collect::<String>(),
            )
        } else {
            failure
        }
    })
}
