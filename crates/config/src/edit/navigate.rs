//! From a section down to one of its elements, with the defaults elements that stand behind it (R37).

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use super::state::Root;
use crate::collection::keys_of;
use crate::element::{Attributes as _, EffectiveElement, Setting};
use crate::hierarchy::fold;
use crate::schema::{CollectionSchema, KeyMode};

/// How an item is found again after edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ItemRef {
    Keys(Vec<String>),
    /// Items without a key: by their place.
    Ordinal(usize),
}

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Child(&'static str),
    Item(ItemRef),
}

/// Where an element stands. Elements below share the node of the one above, so that all follow when its key changes.
#[derive(Debug)]
pub(crate) struct Node(Mutex<Place>);

#[derive(Debug, Clone)]
pub(crate) enum Place {
    Root(Root),
    Below { parent: Arc<Node>, step: Step },
}

impl Node {
    pub(crate) fn root(root: Root) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Place::Root(root))))
    }

    pub(crate) fn below(parent: &Arc<Self>, step: Step) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Place::Below {
            parent: Arc::clone(parent),
            step,
        })))
    }

    pub(crate) fn place(&self) -> Place {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Moves the node: a new item that was added, or an item whose key was changed.
    pub(crate) fn set(&self, place: Place) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }

    /// The way to the node from its root.
    pub(crate) fn path(&self) -> (Root, Vec<Step>) {
        let mut steps = Vec::new();
        let mut place = self.place();
        loop {
            match place {
                Place::Root(root) => {
                    steps.reverse();
                    return (root, steps);
                }
                Place::Below { parent, step } => {
                    steps.push(step);
                    place = parent.place();
                }
            }
        }
    }
}

/// An element and what stands behind it.
pub(crate) struct Found<'a> {
    pub(crate) element: Cow<'a, EffectiveElement>,
    /// Defaults elements, the innermost first.
    pub(crate) defaults: Vec<&'a EffectiveElement>,
    /// The collection that it is an item of.
    pub(crate) item_of: Option<&'static CollectionSchema>,
}

impl Found<'_> {
    /// The setting of an attribute: the element's own, else that of a defaults element.
    pub(crate) fn setting(&self, name: &str) -> Option<&Setting> {
        self.element
            .setting(name)
            .or_else(|| self.defaults.iter().find_map(|d| d.setting(name)))
    }
}

/// The element at the end of the way; `None` when an item of it is gone.
pub(crate) fn navigate<'a>(root: &'a EffectiveElement, steps: &[Step]) -> Option<Found<'a>> {
    let mut found = Found {
        element: Cow::Borrowed(root),
        defaults: Vec::new(),
        item_of: None,
    };
    let mut owners: Vec<&'a EffectiveElement> = Vec::new();
    for step in steps {
        match step {
            Step::Child(name) => {
                let defaults = found
                    .defaults
                    .iter()
                    .filter_map(|d| d.child(name))
                    .collect();
                let element = match &found.element {
                    Cow::Borrowed(element) => {
                        owners.push(element);
                        match element.child(name) {
                            Some(child) => Cow::Borrowed(child),
                            None => {
                                Cow::Owned(EffectiveElement::unset(element.schema.child(name)?))
                            }
                        }
                    }
                    Cow::Owned(element) => {
                        Cow::Owned(EffectiveElement::unset(element.schema.child(name)?))
                    }
                };
                found = Found {
                    element,
                    defaults,
                    item_of: None,
                };
            }
            Step::Item(which) => {
                let Cow::Borrowed(owner) = found.element else {
                    return None;
                };
                let schema = owner.schema.collection?;
                let item = find(owner, schema, which)?;
                owners.push(owner);
                let defaults = schema.default_element.map_or_else(Vec::new, |name| {
                    owners.iter().rev().filter_map(|o| o.child(name)).collect()
                });
                found = Found {
                    element: Cow::Borrowed(item),
                    defaults,
                    item_of: Some(schema),
                };
            }
        }
    }
    Some(found)
}

fn find<'a>(
    owner: &'a EffectiveElement,
    schema: &'static CollectionSchema,
    which: &ItemRef,
) -> Option<&'a EffectiveElement> {
    match which {
        ItemRef::Keys(keys) => owner.items().iter().find(|i| keys_of(i, schema) == *keys),
        ItemRef::Ordinal(n) => owner.items().get(*n),
    }
}

/// How the item at `index` of a collection is found again.
pub(crate) fn item_ref(
    owner: &EffectiveElement,
    schema: &'static CollectionSchema,
    index: usize,
) -> Option<ItemRef> {
    let item = owner.items().get(index)?;
    Some(if schema.key_mode == KeyMode::None {
        ItemRef::Ordinal(index)
    } else {
        ItemRef::Keys(keys_of(item, schema))
    })
}

/// The place of the item that a text names: one of its key attributes has that value.
pub(crate) fn position_of(owner: &EffectiveElement, text: &str) -> Option<usize> {
    let schema = owner.schema.collection?;
    let wanted = fold(text);
    owner.items().iter().position(|item| {
        schema.keys.iter().any(|key| {
            let case_sensitive = item.schema.attribute(key).is_some_and(|a| a.case_sensitive);
            let own = item.text(key);
            if case_sensitive {
                own == text
            } else {
                fold(&own) == wanted
            }
        })
    })
}
