//! Where an edit goes: the file, the place in it, and the element, made on the way where it is missing (R104).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::{EditError, INVALID_PARAMETER};
use super::navigate::{ItemRef, Step, navigate};
use super::path::ConfigPath;
use super::state::{Root, State, View, locked};
use crate::collection::keys_of;
use crate::document::edit::escape;
use crate::document::{Document, ElementId, ElementRef};
use crate::element::{Attributes as _, EffectiveElement, Merge};
use crate::expand::Environment;
use crate::hierarchy::fold;
use crate::lock::Standing;
use crate::schema::{CollectionSchema, SectionSchema};

/// What a file holds that an edit makes.
const SKELETON: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n</configuration>\n";

/// Which part of a file an edit goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Where {
    /// Directly in `configuration`.
    Direct,
    /// The same, or a location for the own level that already holds the section.
    Own,
    /// In a location with this path.
    Location(String),
}

/// The place of an edit.
#[derive(Debug, Clone)]
pub(crate) struct Home {
    pub(crate) file: PathBuf,
    pub(crate) level: ConfigPath,
    pub(crate) place: Where,
    pub(crate) section: &'static SectionSchema,
    /// The config path that the content applies to.
    pub(crate) applies_to: String,
}

fn segments(location: &str) -> Vec<String> {
    location
        .split('/')
        .filter(|s| !s.is_empty() && *s != ".")
        .map(fold)
        .collect()
}

/// The path of a location element as it compares.
pub(crate) fn location_path(element: ElementRef<'_>) -> Vec<String> {
    segments(element.attribute("path").map_or("", |a| a.value.trim()))
}

pub(crate) fn last_child(document: &Document, parent: ElementId) -> ElementId {
    document
        .element(parent)
        .children()
        .last()
        .map_or(parent, ElementRef::id)
}

/// The section below this element, by the names of its path.
pub(crate) fn section_below<'a>(
    container: ElementRef<'a>,
    section: &SectionSchema,
) -> Option<ElementRef<'a>> {
    section
        .path
        .split('/')
        .try_fold(container, |at, name| at.child(name))
}

fn is_empty(element: ElementRef<'_>) -> bool {
    element.get().attributes.is_empty() && element.get().children.is_empty()
}

fn find_section(document: &Document, home: &Home) -> Option<ElementId> {
    let root = document.root();
    let wanted = match &home.place {
        Where::Location(path) => segments(path),
        Where::Direct | Where::Own => Vec::new(),
    };
    let direct = (!matches!(home.place, Where::Location(_))).then_some(root);
    let locations = root
        .children()
        .filter(|c| c.name() == "location" && home.place != Where::Direct)
        .filter(|c| location_path(*c) == wanted);
    let found: Vec<ElementRef<'_>> = direct
        .into_iter()
        .chain(locations)
        .filter_map(|c| section_below(c, home.section))
        .collect();
    found
        .iter()
        .find(|e| !is_empty(**e))
        .or_else(|| found.first())
        .map(|e| e.id())
}

/// Makes the groups of a section and the section itself below `container`.
pub(crate) fn make_section(
    mut document: Document,
    container: ElementId,
    section: &SectionSchema,
    xml: &str,
) -> Result<(Document, ElementId), EditError> {
    let mut at = container;
    let mut names = section.path.split('/').peekable();
    while let Some(name) = names.next() {
        if let Some(child) = document.element(at).child(name) {
            at = child.id();
            continue;
        }
        let new = if names.peek().is_none() {
            xml.to_owned()
        } else {
            format!("<{name} />")
        };
        document = document.with_element(at, None, &new)?;
        at = last_child(&document, at);
    }
    Ok((document, at))
}

impl State {
    /// Where edits of this part go.
    pub(crate) fn home(&mut self, root: &Root) -> Result<Home, EditError> {
        if !self.is_writable {
            return Err(EditError::denied("this manager only reads"));
        }
        let (section, level, place, applies_to) = match root {
            Root::Section { schema, path } => {
                let level = self.commit_path.clone();
                let below = path.relative_to(&level).ok_or_else(|| {
                    EditError::new(
                        INVALID_PARAMETER,
                        format!("the commit path '{level}' is not above '{path}'"),
                    )
                    .at(path.to_string())
                })?;
                let place = if below.is_empty() {
                    Where::Own
                } else {
                    Where::Location(below)
                };
                (*schema, level, place, path.to_string())
            }
            Root::Written {
                schema,
                level,
                location,
            } => {
                let (place, applies) = match location {
                    Some(path) => (Where::Location(path.clone()), format!("{level}/{path}")),
                    None => (Where::Direct, level.to_string()),
                };
                (*schema, level.clone(), place, applies)
            }
            Root::Detached(_) => return Err(EditError::gone("the new element")),
        };
        let file = self.writable_file(&level)?;
        Ok(Home {
            file,
            level,
            place,
            section,
            applies_to: applies_to.trim_end_matches(['/', '.']).to_owned(),
        })
    }

    /// The file of a level, if it may be written.
    pub(crate) fn writable_file(&mut self, level: &ConfigPath) -> Result<PathBuf, EditError> {
        if !self.is_writable {
            return Err(EditError::denied("this manager only reads"));
        }
        let file = self.file_of(level)?;
        if self.is_in_memory(&file) {
            return Err(EditError::denied(
                "the server was started for a folder: there is no applicationHost.config to write to",
            )
            .at(level.to_string()));
        }
        Ok(file)
    }

    /// The document that edits of a file start from.
    pub(crate) fn work_document(&mut self, file: &Path) -> Result<Document, EditError> {
        match self.document(file)? {
            Some(document) => Ok(document),
            None => Ok(Document::from_text(file, SKELETON)?),
        }
    }

    /// The section in its file; `None` when the file does not have it.
    fn find(&mut self, home: &Home) -> Result<Option<(Document, ElementId)>, EditError> {
        let Some(document) = self.document(&home.file)? else {
            return Ok(None);
        };
        Ok(find_section(&document, home).map(|id| (document, id)))
    }

    /// The section in its file, made when it is missing.
    fn open(&mut self, home: &Home) -> Result<(Document, ElementId), EditError> {
        let document = self.work_document(&home.file)?;
        let is_top = home.level.below().is_empty();
        if let Some(id) = find_section(&document, home) {
            if let (Some(source), false) = (document.element(id).attribute("configSource"), is_top)
            {
                // R67: the edit is written here, and the other file is left alone.
                let path = home.file.with_file_name(source.value.replace('\\', "/"));
                let other = Document::read(&path)?;
                let xml = other.xml_of(other.root().id());
                return Ok((document.with_replacement(id, &xml)?, id));
            }
            return Ok((document, id));
        }
        let name = home.section.root.name;
        let mut xml = format!("<{name} />");
        if is_top && home.place == Where::Own {
            // The file leaves the section to the stock one; writing a part of it must not lose the rest.
            if let Some(stock) = self.stock_section(home.section)? {
                xml = stock;
            }
        }
        match &home.place {
            Where::Direct | Where::Own => {
                let root = document.root().id();
                make_section(document, root, home.section, &xml)
            }
            Where::Location(path) => {
                let wanted = segments(path);
                // A location with a mode would move the lock of the section too.
                let plain = document
                    .root()
                    .children()
                    .filter(|c| c.name() == "location" && location_path(*c) == wanted)
                    .find(|c| c.get().attributes.len() <= 1)
                    .map(ElementRef::id);
                let (document, container) = match plain {
                    Some(id) => (document, id),
                    None => {
                        let root = document.root().id();
                        let new = format!("<location path=\"{}\" />", escape(path));
                        let document = document.with_element(root, None, &new)?;
                        let id = last_child(&document, root);
                        (document, id)
                    }
                };
                make_section(document, container, home.section, &xml)
            }
        }
    }

    fn stock_section(
        &mut self,
        section: &'static SectionSchema,
    ) -> Result<Option<String>, EditError> {
        let levels = self.levels(&ConfigPath::AppHost(Vec::new()))?;
        let stock = levels
            .layers
            .iter()
            .find(|l| l.only.as_ref().is_some_and(|o| o.contains(&section.path)));
        Ok(stock.and_then(|layer| {
            layer
                .file
                .blocks
                .iter()
                .flat_map(|b| &b.sections)
                .filter(|s| s.schema.path == section.path)
                .map(|s| s.element(&layer.file))
                .find(|e| !is_empty(*e))
                .map(|e| layer.file.document.xml_of(e.id()))
        }))
    }

    /// Makes an edit, or none at all: `edit` gets the document, the element of the section (or of the new item) in it, and
    /// what it says now. What comes out is held against schema, keys and locks before it counts.
    pub(crate) fn change(
        &mut self,
        root: &Root,
        edit: impl FnOnce(&Environment, Document, ElementId, &View) -> Result<Document, EditError>,
    ) -> Result<(), EditError> {
        if let Root::Detached(detached) = root {
            let view = self.view(root)?;
            let before = locked(detached).document.clone();
            let start = before.root().id();
            let document = edit(&self.environment, before.clone(), start, &view)?;
            locked(detached).document = document;
            return match self.view(root) {
                Ok(_) => Ok(()),
                Err(error) => {
                    locked(detached).document = before;
                    Err(error)
                }
            };
        }
        let home = self.home(root)?;
        let before = self.remember(&home.file);
        let done = self.change_at(root, &home, edit);
        match done {
            Ok(()) => {
                self.touched
                    .insert((home.section.path.to_owned(), home.applies_to));
                Ok(())
            }
            Err(error) => {
                self.restore(&home.file, before);
                Err(error.at(home.applies_to))
            }
        }
    }

    fn change_at(
        &mut self,
        root: &Root,
        home: &Home,
        edit: impl FnOnce(&Environment, Document, ElementId, &View) -> Result<Document, EditError>,
    ) -> Result<(), EditError> {
        let (document, id) = self.open(home)?;
        self.install(&home.file, document.clone());
        let view = self.view(root)?;
        let document = edit(&self.environment, document, id, &view)?;
        self.install(&home.file, document);
        self.view(root)?;
        Ok(())
    }

    /// As [`Self::change`] for edits that only take away: nothing happens when the file does not have the section.
    pub(crate) fn change_if_written(
        &mut self,
        root: &Root,
        edit: impl FnOnce(&Environment, Document, ElementId, &View) -> Result<Document, EditError>,
    ) -> Result<(), EditError> {
        if !matches!(root, Root::Detached(_)) {
            let home = self.home(root)?;
            if self.find(&home)?.is_none() {
                return Ok(());
            }
        }
        self.change(root, edit)
    }
}

/// The element of an item below `owner` in this document; `None` when the item is inherited.
pub(crate) fn local_item(
    environment: &Environment,
    document: &Document,
    owner: ElementId,
    schema: &'static CollectionSchema,
    which: &ItemRef,
    item: &EffectiveElement,
) -> Option<ElementId> {
    let mut items = document
        .element(owner)
        .children()
        .filter(|c| c.name() == schema.item.name);
    match which {
        ItemRef::Keys(keys) => items
            .filter(|c| keys_of(&as_item(environment, *c, schema), schema) == *keys)
            .last()
            .map(ElementRef::id),
        ItemRef::Ordinal(_) => {
            let origin = item
                .origin()
                .filter(|o| Arc::ptr_eq(&o.file, document.source()))?;
            items
                .find(|c| c.get().tag_span == origin.span)
                .map(ElementRef::id)
        }
    }
}

/// What an item element says by itself.
pub(crate) fn as_item(
    environment: &Environment,
    element: ElementRef<'_>,
    schema: &'static CollectionSchema,
) -> EffectiveElement {
    let mut item = EffectiveElement::unset(&schema.item);
    item.apply(
        element,
        &mut Merge {
            environment,
            standing: Standing::at_level(0),
            found: &mut Vec::new(),
        },
    );
    item
}

/// The element at the end of the way. Missing children are made; an inherited item is taken over by a removal and a copy
/// (R48).
pub(crate) fn locate(
    environment: &Environment,
    mut document: Document,
    start: ElementId,
    effective: &EffectiveElement,
    steps: &[Step],
) -> Result<(Document, ElementId), EditError> {
    let mut at = start;
    for (i, step) in steps.iter().enumerate() {
        match step {
            Step::Child(name) => {
                if let Some(child) = document.element(at).child(name) {
                    at = child.id();
                } else {
                    document = document.with_element(at, None, &format!("<{name} />"))?;
                    at = last_child(&document, at);
                }
            }
            Step::Item(which) => {
                let (schema, item) = item_at(effective, steps.get(..=i).unwrap_or_default())?;
                if let Some(id) = local_item(environment, &document, at, schema, which, &item) {
                    at = id;
                    continue;
                }
                let removal = removal(&item, schema)?;
                document = document.with_element(at, None, &removal)?;
                document = document.with_element(at, None, &xml(&item))?;
                at = last_child(&document, at);
            }
        }
    }
    Ok((document, at))
}

/// The element at the end of the way, if this document has it.
pub(crate) fn locate_existing(
    environment: &Environment,
    document: &Document,
    start: ElementId,
    effective: &EffectiveElement,
    steps: &[Step],
) -> Result<Option<ElementId>, EditError> {
    let mut at = start;
    for (i, step) in steps.iter().enumerate() {
        let next = match step {
            Step::Child(name) => document.element(at).child(name).map(ElementRef::id),
            Step::Item(which) => {
                let (schema, item) = item_at(effective, steps.get(..=i).unwrap_or_default())?;
                local_item(environment, document, at, schema, which, &item)
            }
        };
        match next {
            Some(id) => at = id,
            None => return Ok(None),
        }
    }
    Ok(Some(at))
}

fn item_at(
    effective: &EffectiveElement,
    steps: &[Step],
) -> Result<(&'static CollectionSchema, EffectiveElement), EditError> {
    let found = navigate(effective, steps).ok_or_else(|| EditError::gone("the item"))?;
    let schema = found.item_of.ok_or_else(|| EditError::gone("the item"))?;
    Ok((schema, found.element.into_owned()))
}

/// The directive that removes an inherited item.
pub(crate) fn removal(
    item: &EffectiveElement,
    schema: &'static CollectionSchema,
) -> Result<String, EditError> {
    if schema.remove.is_empty() || schema.keys.is_empty() {
        return Err(EditError::unsupported(format!(
            "an inherited <{}> cannot be changed here: the collection has no directive that removes one item",
            schema.item.name
        )));
    }
    let keys: String = schema
        .keys
        .iter()
        .map(|k| format!(" {k}=\"{}\"", escape(&raw(item, k))))
        .collect();
    Ok(format!("<{}{keys} />", schema.remove))
}

fn raw(element: &EffectiveElement, name: &str) -> String {
    element
        .setting(name)
        .map_or_else(|| element.text(name), |s| s.raw.clone())
}

/// The element as a file would write it, with all that is set on it.
pub(crate) fn xml(element: &EffectiveElement) -> String {
    let set: String = element
        .schema
        .attributes
        .iter()
        .filter_map(|a| element.setting(a.name))
        .map(|s| format!(" {}=\"{}\"", s.name, escape(&s.raw)))
        .collect();
    let other: String = element
        .unrecognized()
        .iter()
        .map(|(n, v)| format!(" {n}=\"{}\"", escape(v)))
        .collect();
    let name = element.schema.name;
    let inside: Vec<String> = element
        .children
        .iter()
        .chain(&element.items)
        .map(xml)
        .collect();
    if inside.is_empty() {
        return format!("<{name}{set}{other} />");
    }
    let inside: String = inside
        .iter()
        .flat_map(|x| x.lines())
        .map(|line| format!("    {line}\n"))
        .collect();
    format!("<{name}{set}{other}>\n{inside}</{name}>")
}
