//! Locks of elements and override modes of sections: what is in force, and setting them (R21 to R35).

use super::element::Element;
use super::error::EditError;
use super::navigate::{Step, navigate};
use super::state::Root;
use super::target::{Where, locate, location_path, make_section, section_below};
use crate::document::edit::escape;
use crate::document::{ElementId, ElementRef};
use crate::hierarchy::{allows_below, fold};
use crate::lock::{Standing, is_lock_attribute};

impl Element {
    /// The depth of the level whose edits are asked about.
    fn depth(&self, root: &Root) -> usize {
        let state = self.editor.state();
        match root {
            Root::Section { path, .. } if !state.is_writable => path.below().len(),
            Root::Section { .. } => state.commit_path.below().len(),
            Root::Written { level, .. } => level.below().len(),
            Root::Detached(_) => 0,
        }
    }

    /// True when a level above forbids to change the element: its section is denied, the item is locked, or the parent locks
    /// elements of that name. For a writable editor the level is that of the commit path.
    ///
    /// # Errors
    /// [`super::NOT_FOUND`] when the element is gone.
    pub fn is_locked(&self) -> Result<bool, EditError> {
        let (root, steps) = self.node.path();
        let depth = self.depth(&root);
        self.with(|found, view, root| {
            if let Root::Section { schema, .. } = root
                && depth > 0
                && !allows_below(
                    &view.levels.layers,
                    &view.levels.target(),
                    schema,
                    depth - 1,
                )
            {
                return Ok(true);
            }
            if found
                .element
                .locks
                .on_item(Standing::at_level(depth))
                .is_some()
            {
                return Ok(true);
            }
            let Some((last, above)) = steps.split_last() else {
                return Ok(false);
            };
            let name = match last {
                Step::Child(name) => *name,
                Step::Item(_) => return Ok(false),
            };
            Ok(navigate(&view.element, above).is_some_and(|p| {
                p.element
                    .locks
                    .on_element(name, Standing::at_level(depth))
                    .is_some()
            }))
        })
    }

    /// True when a level above forbids to change the attribute.
    ///
    /// # Errors
    /// As [`Self::is_locked`].
    pub fn is_attribute_locked(&self, name: &str) -> Result<bool, EditError> {
        if self.is_locked()? {
            return Ok(true);
        }
        let (root, _) = self.node.path();
        let depth = self.depth(&root);
        self.with(|found, _, _| {
            Ok(found
                .element
                .locks
                .on_attribute(name, Standing::at_level(depth))
                .is_some())
        })
    }

    /// What the level of the element's own path says in one of `lockAttributes`, `lockAllAttributesExcept`, `lockElements`,
    /// `lockAllElementsExcept` and `lockItem`; empty when it says nothing.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for another name.
    pub fn lock(&self, name: &str) -> Result<String, EditError> {
        if !is_lock_attribute(name) {
            return Err(EditError::index(format_args!("lock '{name}'")));
        }
        let origin = self.origin()?;
        Ok(origin.map_or_else(String::new, |o| {
            // The start tag that set something last also has the locks of that level.
            let tag = o.file.text().get(o.span.clone()).unwrap_or_default();
            crate::Document::from_text("<tag>", closed(tag))
                .ok()
                .and_then(|d| d.root().attribute(name).map(|a| a.value.clone()))
                .unwrap_or_default()
        }))
    }

    /// Sets one of the locks that [`Self::lock`] reads; an empty text takes it out.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for another name, 0x8007000d for an attribute that the schema does not have (R33).
    pub fn set_lock(&self, name: &str, text: &str) -> Result<(), EditError> {
        if !is_lock_attribute(name) {
            return Err(EditError::index(format_args!("lock '{name}'")));
        }
        if name == "lockItem" && !matches!(fold(text).as_str(), "TRUE" | "FALSE" | "") {
            return Err(EditError::value(name, text, "must be true or false"));
        }
        if name.contains("Attributes") {
            let schema = self.schema()?;
            let items = schema
                .collection
                .map(|c| c.item.attributes)
                .unwrap_or_default();
            for wanted in text
                .split(',')
                .map(str::trim)
                .filter(|n| !n.is_empty() && *n != "*")
            {
                if !schema
                    .attributes
                    .iter()
                    .chain(items)
                    .any(|a| a.name == wanted)
                {
                    return Err(EditError::value(
                        name,
                        text,
                        &format!("the element has no attribute '{wanted}'"),
                    ));
                }
            }
        }
        let (root, steps) = self.node.path();
        self.editor
            .state()
            .change(&root, |environment, document, start, view| {
                let (document, id) = locate(environment, document, start, &view.element, &steps)?;
                if text.is_empty() {
                    Ok(document.without_attribute(id, name)?)
                } else {
                    Ok(document.with_attribute(id, name, text)?)
                }
            })
    }

    /// `Allow` or `Deny`: whether the levels below the element's path may hold the section.
    ///
    /// # Errors
    /// [`super::NOT_FOUND`] when the element is gone; 0x80070032 for an element that is no section.
    pub fn effective_override_mode(&self) -> Result<&'static str, EditError> {
        self.with(|_, view, root| {
            let (schema, depth) = match root {
                Root::Section { schema, path } => (schema, path.below().len()),
                Root::Written { schema, level, .. } => (schema, level.below().len()),
                Root::Detached(_) => {
                    return Err(EditError::unsupported("a new item has no override mode"));
                }
            };
            let allows = allows_below(&view.levels.layers, &view.levels.target(), schema, depth);
            Ok(if allows { "Allow" } else { "Deny" })
        })
    }

    /// `Allow`, `Deny` or `Inherit`: what the file that edits go to says for the section at this path.
    ///
    /// # Errors
    /// As [`Self::effective_override_mode`].
    pub fn override_mode(&self) -> Result<&'static str, EditError> {
        let (root, _) = self.node.path();
        let mut state = self.editor.state();
        let (schema, level, location) = match &root {
            Root::Section { schema, path } => {
                let level = state.commit_path.clone();
                match path.relative_to(&level).filter(|_| state.is_writable) {
                    Some(below) => (*schema, level, below),
                    None => (*schema, path.clone(), String::new()),
                }
            }
            Root::Written {
                schema,
                level,
                location,
            } => (*schema, level.clone(), location.clone().unwrap_or_default()),
            Root::Detached(_) => {
                return Err(EditError::unsupported("a new item has no override mode"));
            }
        };
        let file = state.file_of(&level)?;
        let Some(document) = state.document(&file)? else {
            return Ok("Inherit");
        };
        let wanted: Vec<String> = location
            .split('/')
            .filter(|s| !s.is_empty() && *s != ".")
            .map(fold)
            .collect();
        let mode = document
            .root()
            .children()
            .filter(|c| c.name() == "location" && location_path(*c) == wanted)
            .filter(|c| section_below(*c, schema).is_some())
            .find_map(mode_of);
        Ok(mode.unwrap_or("Inherit"))
    }

    /// Sets the override mode of the section at this path, in a location of the file that edits go to (R25).
    ///
    /// # Errors
    /// 0x8007000d for another text than `Allow`, `Deny` and `Inherit`; 0x80070021 under a deny of a level above (R23).
    pub fn set_override_mode(&self, mode: &str) -> Result<(), EditError> {
        let mode = match fold(mode.trim()).as_str() {
            "ALLOW" => "Allow",
            "DENY" => "Deny",
            "INHERIT" => "Inherit",
            _ => {
                return Err(EditError::value(
                    "overrideMode",
                    mode,
                    "must be Allow, Deny or Inherit",
                ));
            }
        };
        let (root, _) = self.node.path();
        let mut state = self.editor.state();
        let home = state.home(&root)?;
        let before = state.remember(&home.file);
        let own = match &home.place {
            Where::Location(path) => path.clone(),
            Where::Direct | Where::Own if home.level.below().is_empty() => String::new(),
            Where::Direct | Where::Own => ".".to_owned(),
        };
        let edited = (|| -> Result<(), EditError> {
            let document = state.work_document(&home.file)?;
            let wanted: Vec<String> = own
                .split('/')
                .filter(|s| !s.is_empty() && *s != ".")
                .map(fold)
                .collect();
            let holding: Option<ElementId> = document
                .root()
                .children()
                .filter(|c| c.name() == "location" && location_path(*c) == wanted)
                .filter(|c| section_below(*c, home.section).is_some())
                .find(|c| sections_in(*c) == 1)
                .map(ElementRef::id);
            let document = match (holding, mode) {
                (Some(id), "Inherit") => document
                    .without_attribute(id, "overrideMode")?
                    .without_attribute(id, "allowOverride")?,
                (Some(id), _) => document
                    .without_attribute(id, "allowOverride")?
                    .with_attribute(id, "overrideMode", mode)?,
                (None, "Inherit") => document,
                (None, _) => {
                    let at = document.root().id();
                    let xml = format!(
                        "<location path=\"{}\" overrideMode=\"{mode}\" />",
                        escape(&own)
                    );
                    let document = document.with_element(at, None, &xml)?;
                    let id = super::target::last_child(&document, at);
                    let empty = format!("<{} />", home.section.root.name);
                    make_section(document, id, home.section, &empty)?.0
                }
            };
            state.install(&home.file, document);
            state.view(&root)?;
            Ok(())
        })();
        if let Err(error) = edited {
            state.restore(&home.file, before);
            return Err(error);
        }
        state
            .touched
            .insert((home.section.path.to_owned(), home.applies_to));
        Ok(())
    }

    /// The text of `configSource` on the section, where its level uses one (R65); empty otherwise.
    ///
    /// # Errors
    /// [`super::NOT_FOUND`] when the element is gone.
    pub fn config_source(&self) -> Result<String, EditError> {
        self.with(|_, view, root| {
            let (schema, depth) = match root {
                Root::Section { schema, path } => (schema, path.below().len()),
                Root::Written { schema, level, .. } => (schema, level.below().len()),
                Root::Detached(_) => return Ok(String::new()),
            };
            let own = view
                .levels
                .layers
                .iter()
                .rfind(|l| l.level == depth && l.only.is_none() && depth > 0);
            Ok(own
                .and_then(|l| section_below(l.file.document.root(), schema))
                .and_then(|e| e.attribute("configSource"))
                .map_or_else(String::new, |a| a.value.clone()))
        })
    }
}

fn mode_of(location: ElementRef<'_>) -> Option<&'static str> {
    let mode = location
        .attribute("overrideMode")
        .map(|a| fold(a.value.trim()));
    match mode.as_deref() {
        Some("ALLOW") => return Some("Allow"),
        Some("DENY") => return Some("Deny"),
        _ => {}
    }
    match location
        .attribute("allowOverride")
        .map(|a| fold(a.value.trim()))
        .as_deref()
    {
        Some("TRUE") => Some("Allow"),
        Some("FALSE") => Some("Deny"),
        _ => None,
    }
}

/// How many sections stand in a location.
fn sections_in(location: ElementRef<'_>) -> usize {
    fn count(element: ElementRef<'_>, path: &str) -> usize {
        element
            .children()
            .map(|c| {
                let full = if path.is_empty() {
                    c.name().to_owned()
                } else {
                    format!("{path}/{}", c.name())
                };
                if crate::schema::section(&full).is_some() || !crate::schema::is_group(&full) {
                    1
                } else {
                    count(c, &full)
                }
            })
            .sum()
    }
    count(location, "")
}

/// A start tag made into a whole element.
fn closed(tag: &str) -> String {
    let inner = tag.trim_end_matches('>').trim_end_matches('/');
    // Prefixes of namespaces are kept as text, and quotes inside values hold no `>` at the end of the tag.
    format!("{inner}/>")
}
