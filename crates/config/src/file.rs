//! One configuration file taken apart: direct content, locations, and the sections in each (R8 to R20).

mod location;
mod read;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use crate::classic::Classic;
use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic, INVALID_DATA, code};
use crate::document::{Document, ElementId, ElementRef};
use crate::schema::{AllowDefinition, SectionSchema};
use crate::source::Origin;

pub(crate) use location::Location;
use read::Reader;

/// Which file of the hierarchy it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    ApplicationHost,
    /// A `web.config` in the root folder of an application.
    Application,
    /// A `web.config` anywhere else.
    Folder,
}

/// A parsed and validated file.
#[derive(Debug)]
pub(crate) struct ConfigFile {
    place: Place,
    pub(crate) document: Document,
    pub(crate) blocks: Vec<Block>,
    pub(crate) registrations: Vec<Registration>,
    /// Faults of the file as a whole: nothing in its scope can be read.
    pub(crate) problems: Vec<Diagnostic>,
    pub(crate) warnings: Vec<Diagnostic>,
}

/// The direct content of a file, or that of one `location`.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) location: Option<Location>,
    pub(crate) sections: Vec<SectionUse>,
    /// What `system.web` says for the classic pipeline (R76).
    pub(crate) classic: Vec<Classic>,
}

impl Block {
    /// The path below the level of the file; empty for direct content.
    pub(crate) fn path(&self) -> &[String] {
        self.location
            .as_ref()
            .map(|l| l.path.as_slice())
            .unwrap_or_default()
    }
}

/// One section element in a file.
#[derive(Debug)]
pub(crate) struct SectionUse {
    pub(crate) schema: &'static SectionSchema,
    element: ElementId,
    /// The file that `configSource` names, when the element stands there (R65).
    source: Option<Document>,
    /// Faults inside the section: they fail only what reads it (R11).
    pub(crate) problems: Vec<Diagnostic>,
}

impl SectionUse {
    /// The element that holds the content, here or in the file that `configSource` names.
    pub(crate) fn element<'a>(&'a self, file: &'a ConfigFile) -> ElementRef<'a> {
        self.element_in(&file.document)
    }

    fn element_in<'a>(&'a self, document: &'a Document) -> ElementRef<'a> {
        match &self.source {
            Some(source) => source.root(),
            None => document.element(self.element),
        }
    }
}

/// A `<section>` of `configSections`.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    pub(crate) path: String,
    pub(crate) denied: bool,
    pub(crate) allow_definition: AllowDefinition,
    /// What a schema file beside `applicationHost.config` says about it.
    pub(crate) schema: Option<&'static SectionSchema>,
    pub(crate) origin: Origin,
}

impl ConfigFile {
    /// Reads a file from disk; a file that cannot be parsed has its problem and no content.
    pub(crate) fn read(path: &Path, place: Place, above: &[Registration]) -> Self {
        match Document::read(path) {
            Ok(document) => Self::from_document(document, place, above),
            Err(problem) => Self::broken(path, place, *problem),
        }
    }

    pub(crate) fn broken(path: &Path, place: Place, problem: Diagnostic) -> Self {
        // A stand-in that parses, so that the rest of the crate needs no second kind of file.
        let document = Document::from_text(path, "<configuration/>")
            .unwrap_or_else(|_| unreachable!("a constant that parses"));
        Self {
            place,
            document,
            blocks: Vec::new(),
            registrations: Vec::new(),
            problems: vec![problem],
            warnings: Vec::new(),
        }
    }

    pub(crate) fn from_document(document: Document, place: Place, above: &[Registration]) -> Self {
        let Reader {
            registrations,
            blocks,
            mut problems,
            warnings,
            ..
        } = Reader::of(document.root(), place, above);
        problems.extend(repeated_sections(&document, &blocks));
        problems.truncate(DIAGNOSTICS_MAX);
        Self {
            place,
            document,
            blocks,
            registrations,
            problems,
            warnings,
        }
    }

    /// True for `applicationHost.config`.
    pub(crate) fn is_host(&self) -> bool {
        self.place == Place::ApplicationHost
    }

    /// The paths of the file and of those it names with `configSource`.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        let sources = self
            .blocks
            .iter()
            .flat_map(|b| &b.sections)
            .filter_map(|s| s.source.as_ref());
        std::iter::once(&self.document)
            .chain(sources)
            .map(|d| d.source().path())
    }

    /// All faults of the file, also those inside sections.
    pub(crate) fn all_problems(&self) -> Vec<Diagnostic> {
        let inside = self
            .blocks
            .iter()
            .flat_map(|b| &b.sections)
            .flat_map(|s| &s.problems);
        self.problems.iter().chain(inside).cloned().collect()
    }
}

fn fault(code: &'static str, title: impl Into<String>, element: ElementRef<'_>) -> Diagnostic {
    Diagnostic::error(code, title)
        .at(
            element.document().source(),
            element.get().tag_span.clone(),
            "",
        )
        .as_500_19(INVALID_DATA)
}

/// A section may be set once for one path in one file; a second, empty element only changes the lock (R17, R25).
fn repeated_sections(document: &Document, blocks: &[Block]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: HashMap<(Vec<String>, &str), Origin> = HashMap::new();
    for block in blocks {
        for section in &block.sections {
            let element = section.element_in(document);
            if element.get().attributes.is_empty() && element.get().children.is_empty() {
                continue;
            }
            match seen.entry((block.path().to_vec(), section.schema.path)) {
                Entry::Occupied(first) => {
                    let mut d = fault(
                        code::LOCATION,
                        format!("section {} is set twice for one path", section.schema.path),
                        element,
                    );
                    if let Some(location) = &block.location {
                        d = d.see(&location.origin, "in this location");
                    }
                    found.push(d.see(first.get(), "first one"));
                }
                Entry::Vacant(entry) => {
                    entry.insert(element.origin());
                }
            }
        }
    }
    found
}
