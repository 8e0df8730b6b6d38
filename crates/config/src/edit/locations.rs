//! One file of the hierarchy as it is written: its locations and what stands in each.

use super::Editor;
use super::definitions;
use super::element::Element;
use super::error::EditError;
use super::navigate::Node;
use super::path::ConfigPath;
use super::state::Root;
use super::target::{location_path, make_section, section_below};
use crate::document::edit::escape;
use crate::document::{Document, ElementId, ElementRef};
use crate::hierarchy::fold;
use crate::schema::{self, SectionSchema};

/// The file of a level, whether it is there or not.
#[derive(Debug, Clone)]
pub struct File {
    editor: Editor,
    level: ConfigPath,
}

/// A location of a file. It is found again by its path and its place among those with that path.
#[derive(Debug, Clone)]
pub struct Location {
    file: File,
    path: String,
    /// Among the locations with this path.
    ordinal: usize,
}

impl File {
    pub(crate) fn open(editor: Editor, level: ConfigPath) -> Result<Self, EditError> {
        if let ConfigPath::AppHost(_) = level {
            editor.state().file_of(&level)?;
        }
        Ok(Self { editor, level })
    }

    /// The editor it belongs to.
    pub fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The config path of the level.
    pub fn config_path(&self) -> String {
        self.level.to_string()
    }

    /// Where the file is or would be; empty for a level that has none.
    ///
    /// # Errors
    /// [`super::FILE_NOT_FOUND`] when the level is gone.
    pub fn path(&self) -> Result<String, EditError> {
        if let ConfigPath::Above(_) = self.level {
            return Ok(String::new());
        }
        let file = self.editor.state().file_of(&self.level)?;
        Ok(file.to_string_lossy().into_owned())
    }

    pub(crate) fn level(&self) -> &ConfigPath {
        &self.level
    }

    pub(crate) fn document(&self) -> Result<Option<Document>, EditError> {
        if let ConfigPath::Above(_) = self.level {
            return Ok(None);
        }
        let mut state = self.editor.state();
        let file = state.file_of(&self.level)?;
        state.document(&file)
    }

    /// Changes the document of the file; a file that has a fault afterwards stays as it was.
    pub(crate) fn change(
        &self,
        section: Option<&SectionSchema>,
        applies_to: &str,
        edit: impl FnOnce(Document) -> Result<Document, EditError>,
    ) -> Result<(), EditError> {
        let mut state = self.editor.state();
        if let ConfigPath::Above(_) = self.level {
            return Err(EditError::unsupported(format!(
                "'{}' has no file in this server",
                self.level
            )));
        }
        let file = state.writable_file(&self.level)?;
        let before = state.remember(&file);
        let edited = (|| -> Result<(), EditError> {
            let document = state.work_document(&file)?;
            let document = edit(document)?;
            state.install(&file, document);
            let levels = state.levels(&self.level)?;
            let own = levels.layers.iter().rfind(|l| l.only.is_none());
            match own.and_then(|l| l.file.problems.first()) {
                Some(problem) => Err(EditError::of(problem.clone())),
                None => Ok(()),
            }
        })();
        if let Err(error) = edited {
            state.restore(&file, before);
            return Err(error.at(self.level.to_string()));
        }
        let name = section.map_or_else(String::new, |s| s.path.to_owned());
        state.touched.insert((name, applies_to.to_owned()));
        Ok(())
    }

    /// A section as this file alone says it: directly, or in the location with this path.
    ///
    /// # Errors
    /// As [`Editor::section`].
    pub fn section(&self, name: &str, location: Option<&str>) -> Result<Element, EditError> {
        let schema = self.editor.declared(name)?;
        let own = self.level.to_string();
        let location = location.filter(|l| !l.is_empty()).and_then(|l| {
            // A whole config path stands for the part below this file.
            match l.get(..own.len()) {
                Some(start) if start.eq_ignore_ascii_case(&own) => {
                    let rest = l
                        .get(own.len()..)
                        .unwrap_or_default()
                        .trim_start_matches('/');
                    (!rest.is_empty()).then(|| rest.to_owned())
                }
                _ => Some(l.to_owned()),
            }
        });
        let root = Root::Written {
            schema,
            level: self.level.clone(),
            location,
        };
        self.editor.state().view(&root)?;
        Ok(Element::new(self.editor.clone(), Node::root(root)))
    }

    /// The group that holds all groups and sections declared for this file.
    pub fn root_group(&self) -> definitions::Group {
        definitions::Group::root(self.clone())
    }

    /// The locations in the order of the file.
    ///
    /// # Errors
    /// The faults of the file.
    pub fn locations(&self) -> Result<Vec<Location>, EditError> {
        let Some(document) = self.document()? else {
            return Ok(Vec::new());
        };
        let mut seen: Vec<Vec<String>> = Vec::new();
        let mut found = Vec::new();
        for element in locations(&document) {
            let folded = location_path(element);
            let ordinal = seen.iter().filter(|s| **s == folded).count();
            seen.push(folded);
            found.push(Location {
                file: self.clone(),
                path: element
                    .attribute("path")
                    .map_or_else(String::new, |a| a.value.clone()),
                ordinal,
            });
        }
        Ok(found)
    }

    /// The place of the first location with this path.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] when there is none.
    pub fn location_named(&self, path: &str) -> Result<usize, EditError> {
        let wanted = folded(path);
        self.locations()?
            .iter()
            .position(|l| folded(&l.path) == wanted)
            .ok_or_else(|| EditError::index(format_args!("location '{path}'")))
    }

    /// Adds a location at the end of the file.
    ///
    /// # Errors
    /// 0x800700b7 when there is one with this path, 0x8007000d for a path that is none (R14).
    pub fn add_location(&self, path: &str) -> Result<Location, EditError> {
        if self.location_named(path).is_ok() {
            return Err(EditError::exists(format_args!("location '{path}'")));
        }
        self.change(None, &self.level.to_string(), |document| {
            let root = document.root().id();
            let xml = format!("<location path=\"{}\" />", escape(path));
            Ok(document.with_element(root, None, &xml)?)
        })?;
        Ok(Location {
            file: self.clone(),
            path: path.to_owned(),
            ordinal: 0,
        })
    }

    /// Removes a location with all that is in it.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end.
    pub fn delete_location(&self, index: usize) -> Result<(), EditError> {
        self.change(None, &self.level.to_string(), |document| {
            let id = nth_location(&document, index)?;
            Ok(document.without_element(id)?)
        })
    }

    /// Gives a location another path.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end, 0x800700b7 when another location has the path, 0x8007000d for a bad path.
    pub fn rename_location(&self, index: usize, path: &str) -> Result<(), EditError> {
        if self.location_named(path).is_ok_and(|i| i != index) {
            return Err(EditError::exists(format_args!("location '{path}'")));
        }
        self.change(None, &self.level.to_string(), |document| {
            let id = nth_location(&document, index)?;
            Ok(document.with_attribute(id, "path", path)?)
        })
    }
}

impl Location {
    /// The path as written.
    pub fn path(&self) -> &str {
        &self.path
    }

    fn find<'a>(&self, document: &'a Document) -> Result<ElementRef<'a>, EditError> {
        let wanted = folded(&self.path);
        locations(document)
            .filter(|l| location_path(*l) == wanted)
            .nth(self.ordinal)
            .ok_or_else(|| EditError::gone(format_args!("location '{}'", self.path)))
    }

    /// The paths of the sections in it, in the order of the file.
    ///
    /// # Errors
    /// [`super::NOT_FOUND`] when it is gone.
    pub fn sections(&self) -> Result<Vec<&'static str>, EditError> {
        fn gather(element: ElementRef<'_>, prefix: &str, found: &mut Vec<&'static str>) {
            for child in element.children() {
                let path = if prefix.is_empty() {
                    child.name().to_owned()
                } else {
                    format!("{prefix}/{}", child.name())
                };
                match schema::section(&path) {
                    Some(section) => found.push(section.path),
                    None => gather(child, &path, found),
                }
            }
        }
        let document = self
            .file
            .document()?
            .ok_or_else(|| EditError::gone("the file"))?;
        let mut found = Vec::new();
        gather(self.find(&document)?, "", &mut found);
        Ok(found)
    }

    /// A section in it by place.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end.
    pub fn section(&self, index: usize) -> Result<Element, EditError> {
        let name = self
            .sections()?
            .get(index)
            .copied()
            .ok_or_else(|| EditError::index(format_args!("section {index}")))?;
        self.element(name)
    }

    fn element(&self, name: &str) -> Result<Element, EditError> {
        let root = Root::Written {
            schema: self.file.editor.declared(name)?,
            level: self.file.level.clone(),
            location: Some(self.path.clone()),
        };
        self.file.editor.state().view(&root)?;
        Ok(Element::new(self.file.editor.clone(), Node::root(root)))
    }

    /// The place of a section by its path.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] when it is not in the location.
    pub fn section_named(&self, name: &str) -> Result<usize, EditError> {
        self.sections()?
            .iter()
            .position(|s| *s == name)
            .ok_or_else(|| EditError::index(format_args!("section '{name}'")))
    }

    /// Adds a section without content.
    ///
    /// # Errors
    /// 0x800700b7 when it is there, 0x8007000d for a section that nobody declares or that may not stand in a location.
    pub fn add_section(&self, name: &str) -> Result<Element, EditError> {
        let schema = self
            .file
            .editor
            .declared(name)
            .map_err(|e| EditError::data(e.message))?;
        if self.section_named(name).is_ok() {
            return Err(EditError::exists(format_args!("section '{name}'")));
        }
        if !schema.allow_location {
            return Err(EditError::data(format!(
                "section {name} may not stand in <location>"
            )));
        }
        self.file
            .change(Some(schema), &self.applies_to(), |document| {
                let id = self.find(&document)?.id();
                let xml = format!("<{} />", schema.root.name);
                Ok(make_section(document, id, schema, &xml)?.0)
            })?;
        self.element(name)
    }

    /// Removes a section with its content.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end.
    pub fn delete_section(&self, index: usize) -> Result<(), EditError> {
        let sections = self.sections()?;
        let name = sections
            .get(index)
            .copied()
            .ok_or_else(|| EditError::index(format_args!("section {index}")))?;
        let schema = self.file.editor.declared(name)?;
        self.file
            .change(Some(schema), &self.applies_to(), |document| {
                let location = self.find(&document)?;
                let id = section_below(location, schema)
                    .map(ElementRef::id)
                    .ok_or_else(|| EditError::gone(format_args!("section '{name}'")))?;
                Ok(document.without_element(id)?)
            })
    }

    fn applies_to(&self) -> String {
        let own = self.file.level.to_string();
        match folded(&self.path).is_empty() {
            true => own,
            false => format!("{own}/{}", self.path),
        }
    }
}

fn folded(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|s| !s.is_empty() && *s != ".")
        .map(fold)
        .collect()
}

fn locations(document: &Document) -> impl Iterator<Item = ElementRef<'_>> {
    document
        .root()
        .children()
        .filter(|c| c.name() == "location")
}

fn nth_location(document: &Document, index: usize) -> Result<ElementId, EditError> {
    locations(document)
        .nth(index)
        .map(ElementRef::id)
        .ok_or_else(|| EditError::index(format_args!("location {index}")))
}
