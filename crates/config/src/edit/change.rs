//! A handle to one element: writing.

use super::Editor;
use super::element::Element;
use super::error::{EditError, FILE_NOT_FOUND, INVALID_PARAMETER};
use super::navigate::{ItemRef, Node, Place, Step, item_ref, navigate};
use super::state::{Detached, Root, State, locked};
use super::target::{local_item, locate, locate_existing, removal};
use crate::collection::keys_of;
use crate::document::{Document, ElementRef};
use crate::schema::{CollectionSchema, ElementSchema, KeyMode};
use crate::value;
use std::sync::{Arc, Mutex};

impl Element {
    fn check_writable(&self) -> Result<(), EditError> {
        // A new item is nobody's yet.
        if matches!(self.node.path().0, Root::Detached(_)) || self.editor.is_writable() {
            Ok(())
        } else {
            Err(EditError::denied("this manager only reads"))
        }
    }

    /// Sets an attribute. When it is part of the key of an item, this handle and those below it follow the item.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for an unknown name, 0x8007000d for a value against the schema, 0x80070021 for what a level
    /// above locked, 0x800700b7 for the key of another item.
    pub fn set(&self, name: &str, text: &str) -> Result<(), EditError> {
        self.check_writable()?;
        let (root, steps) = self.node.path();
        let environment = self.editor.state().environment.clone();
        let key = self.with(|found, _, _| {
            let Some(schema) = found.element.schema.attribute(name) else {
                if found.element.schema.allow_unrecognized_attributes {
                    return Ok(None);
                }
                return Err(EditError::index(format_args!("attribute '{name}'")));
            };
            if !(schema.encrypted && text.starts_with("[enc:")) {
                value::parse(schema, text).map_err(|e| EditError::value(name, text, &e.reason))?;
            }
            let Some(collection) = found.item_of.filter(|c| c.keys.contains(&name)) else {
                return Ok(None);
            };
            if collection.key_mode == KeyMode::None {
                return Ok(None);
            }
            let mut item = found.element.clone().into_owned();
            let place = item.origin().cloned();
            if let Some(place) = place {
                item.set(schema, text, place, &environment);
            }
            Ok(Some(ItemRef::Keys(keys_of(&item, collection))))
        })?;
        self.editor
            .state()
            .change(&root, |environment, document, start, view| {
                let (document, id) = locate(environment, document, start, &view.element, &steps)?;
                Ok(document.with_attribute(id, name, text)?)
            })?;
        if let (Some(which), Place::Below { parent, .. }) = (key, self.node.place()) {
            self.node.set(Place::Below {
                parent,
                step: Step::Item(which),
            });
        }
        Ok(())
    }

    /// Takes an attribute out of the file that edits go to; what the levels above say applies again.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for an unknown name, 0x8007000d when it is required.
    pub fn clear_attribute(&self, name: &str) -> Result<(), EditError> {
        self.check_writable()?;
        self.attribute(name)?;
        let (root, steps) = self.node.path();
        self.editor
            .state()
            .change_if_written(
                &root,
                |environment, document, start, view| match locate_existing(
                    environment,
                    &document,
                    start,
                    &view.element,
                    &steps,
                )? {
                    Some(id) => Ok(document.without_attribute(id, name)?),
                    None => Ok(document),
                },
            )
    }

    /// Takes out what the file that edits go to says about the element. Of an item the key stays.
    ///
    /// # Errors
    /// 0x80070021 when a level above locks it.
    pub fn clear(&self) -> Result<(), EditError> {
        self.check_writable()?;
        let (root, steps) = self.node.path();
        let keys: Vec<&'static str> = self.with(|found, _, _| {
            Ok(found.item_of.map_or_else(Vec::new, |c| {
                let required = c
                    .item
                    .attributes
                    .iter()
                    .filter(|a| a.required && a.default.is_none());
                c.keys
                    .iter()
                    .copied()
                    .chain(required.map(|a| a.name))
                    .collect()
            }))
        })?;
        let is_item =
            matches!(steps.last(), Some(Step::Item(_))) || matches!(root, Root::Detached(_));
        self.editor
            .state()
            .change_if_written(&root, |environment, document, start, view| {
                let Some(id) =
                    locate_existing(environment, &document, start, &view.element, &steps)?
                else {
                    return Ok(document);
                };
                if is_item {
                    emptied(document, id, &keys)
                } else {
                    Ok(document.without_element(id)?)
                }
            })
    }

    /// A new item for its collection, which it is not part of yet.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] when the collection has no items of that name.
    pub fn create(&self, name: &str) -> Result<Self, EditError> {
        let collection = self
            .schema()?
            .collection
            .filter(|c| c.item.name == name)
            .ok_or_else(|| EditError::index(format_args!("item element '{name}'")))?;
        let document = Document::from_text("<new element>", format!("<{name} />"))?;
        Ok(Self::detached(&self.editor, &collection.item, document))
    }

    fn detached(editor: &Editor, schema: &'static ElementSchema, document: Document) -> Self {
        let root = Root::Detached(Arc::new(Mutex::new(Detached { schema, document })));
        Self::new(editor.clone(), Node::root(root))
    }

    /// Adds an item made by [`Self::create`], at a place of the collection or at its end. From then on its handles are those
    /// of the item in the collection. Items cannot stand before inherited ones in a collection that appends, nor behind them
    /// in one that prepends; the nearest place is taken (R49).
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for a place behind the end, [`FILE_NOT_FOUND`] for a missing required attribute, 0x800700b7 for
    /// a key that is there already, [`INVALID_PARAMETER`] for an item of another collection.
    pub fn add(&self, new: &Self, position: Option<usize>) -> Result<(), EditError> {
        self.check_writable()?;
        let foreign = || {
            EditError::new(
                INVALID_PARAMETER,
                "the element was not made for this collection",
            )
        };
        let Place::Root(Root::Detached(detached)) = new.node.place() else {
            return Err(foreign());
        };
        let (root, steps) = self.node.path();
        if let Root::Detached(own) = &root
            && Arc::ptr_eq(own, &detached)
        {
            return Err(foreign());
        }
        let (collection, count) = self.with(|found, _, _| {
            let collection = found.element.schema.collection.ok_or_else(foreign)?;
            Ok((collection, found.element.items().len()))
        })?;
        if position.is_some_and(|p| p > count) {
            return Err(EditError::index(format_args!(
                "place {} in a collection of {count}",
                position.unwrap_or_default()
            )));
        }
        let mut state = self.editor.state();
        let detached = locked(&detached).clone();
        if !core::ptr::eq(detached.schema, &raw const collection.item) {
            return Err(foreign());
        }
        let item = detached.document.root();
        if let Some(missing) = collection
            .item
            .attributes
            .iter()
            .find(|a| a.required && a.default.is_none() && item.attribute(a.name).is_none())
        {
            return Err(EditError::new(
                FILE_NOT_FOUND,
                format!("Missing required attribute '{}'", missing.name),
            ));
        }
        let xml = detached.document.xml_of(item.id());
        let mut inserted = None;
        state.change(&root, |environment, document, start, view| {
            let (document, owner) = locate(environment, document, start, &view.element, &steps)?;
            let before = position.and_then(|p| {
                let found = navigate(&view.element, &steps)?;
                (p..count).find_map(|index| {
                    let which = item_ref(&found.element, collection, index)?;
                    let item = found.element.items().get(index)?;
                    local_item(environment, &document, owner, collection, &which, item)
                })
            });
            let document = document.with_element(owner, before, &xml)?;
            // Elements are numbered by their start tags, so the new one has the number of the one it stands before.
            let id = before.unwrap_or_else(|| super::target::last_child(&document, owner));
            inserted = Some((
                document.source().clone(),
                document.element(id).get().tag_span.clone(),
            ));
            Ok(document)
        })?;
        let view = state.view(&root)?;
        let which = navigate(&view.element, &steps).and_then(|found| {
            let index = found.element.items().iter().position(|i| {
                i.origin().is_some_and(|o| {
                    inserted
                        .as_ref()
                        .is_some_and(|(file, span)| Arc::ptr_eq(file, &o.file) && o.span == *span)
                })
            })?;
            item_ref(&found.element, collection, index)
        });
        drop(state);
        let which = which.unwrap_or(ItemRef::Ordinal(count));
        new.node.set(Place::Below {
            parent: self.node.clone(),
            step: Step::Item(which),
        });
        Ok(())
    }

    /// Removes an item: its element when the file that edits go to has it, else by a directive that removes it (R108).
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end, 0x80070021 for a locked item, 0x80070032 for an inherited one where the
    /// collection has no such directive.
    pub fn remove_item(&self, index: usize) -> Result<(), EditError> {
        self.check_writable()?;
        let (root, steps) = self.node.path();
        let (collection, which) = self.with(|found, _, _| {
            let collection = found.element.schema.collection;
            collection
                .and_then(|c| Some((c, item_ref(&found.element, c, index)?)))
                .ok_or_else(|| EditError::index(format_args!("item {index}")))
        })?;
        self.editor
            .state()
            .change(&root, |environment, document, start, view| {
                let found = navigate(&view.element, &steps)
                    .ok_or_else(|| EditError::gone("the element"))?;
                let item = found
                    .element
                    .items()
                    .get(index)
                    .ok_or_else(|| EditError::index(format_args!("item {index}")))?;
                if let Some(owner) =
                    locate_existing(environment, &document, start, &view.element, &steps)?
                    && let Some(id) =
                        local_item(environment, &document, owner, collection, &which, item)
                {
                    return Ok(document.without_element(id)?);
                }
                let removal = removal(item, collection)?;
                let (document, owner) =
                    locate(environment, document, start, &view.element, &steps)?;
                Ok(document.with_element(owner, None, &removal)?)
            })
    }

    /// Empties the collection: local items and directives go, and inherited items are cleared (R42).
    ///
    /// # Errors
    /// 0x80070021 when an inherited item is locked, 0x80070032 when the collection cannot be cleared here.
    pub fn clear_items(&self) -> Result<(), EditError> {
        self.check_writable()?;
        let (root, steps) = self.node.path();
        let Some(collection) = self.schema()?.collection else {
            return Err(EditError::index("collection"));
        };
        let mut state = self.editor.state();
        if matches!(root, Root::Detached(_)) {
            return clear_written(&mut state, &root, &steps, collection);
        }
        let home = state.home(&root)?;
        let before = state.remember(&home.file);
        let done = clear_all(&mut state, &root, &steps, collection);
        if done.is_err() {
            state.restore(&home.file, before);
        }
        done
    }
}

/// Takes the items and directives out that the file itself has.
fn clear_written(
    state: &mut State,
    root: &Root,
    steps: &[Step],
    collection: &'static CollectionSchema,
) -> Result<(), EditError> {
    state.change_if_written(
        root,
        |environment, document, start, view| match locate_existing(
            environment,
            &document,
            start,
            &view.element,
            steps,
        )? {
            Some(owner) => without_directives(document, owner, collection),
            None => Ok(document),
        },
    )
}

fn clear_all(
    state: &mut State,
    root: &Root,
    steps: &[Step],
    collection: &'static CollectionSchema,
) -> Result<(), EditError> {
    clear_written(state, root, steps, collection)?;
    let view = state.view(root)?;
    let left = navigate(&view.element, steps).map_or(0, |f| f.element.items().len());
    if left == 0 {
        return Ok(());
    }
    if collection.clear.is_empty() {
        return Err(EditError::unsupported(
            "the inherited items cannot be cleared: the collection has no such directive",
        ));
    }
    state.change(root, |environment, document, start, view| {
        let (document, owner) = locate(environment, document, start, &view.element, steps)?;
        let first = document
            .element(owner)
            .children()
            .next()
            .map(ElementRef::id);
        Ok(document.with_element(owner, first, &format!("<{} />", collection.clear))?)
    })
}

impl Editor {
    /// An element that belongs to no section, such as the arguments of a method.
    ///
    /// # Errors
    /// None for a schema whose name is an XML name.
    pub fn free_element(&self, schema: &'static ElementSchema) -> Result<Element, EditError> {
        let document = Document::from_text("<free element>", format!("<{} />", schema.name))?;
        Ok(Element::detached(self, schema, document))
    }
}

/// An item element without its children, and without attributes besides these.
fn emptied(
    mut document: Document,
    id: crate::ElementId,
    keep: &[&str],
) -> Result<Document, EditError> {
    while let Some(child) = document.element(id).children().last().map(ElementRef::id) {
        document = document.without_element(child)?;
    }
    loop {
        let name = document
            .element(id)
            .get()
            .attributes
            .iter()
            .map(|a| a.name.clone())
            .find(|n| !keep.contains(&n.as_str()));
        match name {
            Some(name) => document = document.without_attribute(id, &name)?,
            None => return Ok(document),
        }
    }
}

fn without_directives(
    mut document: Document,
    owner: crate::ElementId,
    collection: &CollectionSchema,
) -> Result<Document, EditError> {
    let is_directive = |name: &str| {
        name == collection.item.name || name == collection.remove || name == collection.clear
    };
    while let Some(id) = document
        .element(owner)
        .children()
        .filter(|c| is_directive(c.name()))
        .last()
        .map(ElementRef::id)
    {
        document = document.without_element(id)?;
    }
    Ok(document)
}
