//! An XML document that keeps its source: every element and attribute knows the bytes it stands on, so nothing is lost.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{ACCESS_DENIED, Diagnostic, INVALID_DATA, code};
use crate::source::{Encoding, Origin, SourceFile, Span};

mod decode;
pub(crate) mod edit;
mod entity;
mod parse;
mod splice;
#[cfg(test)]
mod tests;

/// Largest file that is read, in bytes; a configuration of this size is an attack or a mistake.
pub const FILE_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// Deepest nesting of elements that is read.
pub const NESTING_MAX: usize = 64;

/// Number of an element within its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId(pub(crate) u32);

/// One attribute as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The name, with prefix if it has one.
    pub name: String,
    /// The value with entities resolved and white space normalised (XML 1.0 section 3.3.3).
    pub value: String,
    /// The whole attribute: name, equals sign and quoted value.
    pub span: Span,
    /// The value without its quotes.
    pub value_span: Span,
}

/// One element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The name, with prefix if it has one.
    pub name: String,
    /// From `<` of the start tag to `>` of the end tag.
    pub span: Span,
    /// The start tag alone.
    pub tag_span: Span,
    /// True for `<x/>`.
    pub is_empty_tag: bool,
    /// In document order.
    pub attributes: Vec<Attribute>,
    /// Child elements in document order.
    pub children: Vec<ElementId>,
    /// Character data that is not white space: its places.
    pub text: Vec<Span>,
    /// Comments directly inside: their places.
    pub comments: Vec<Span>,
}

/// A parsed file. Unedited, [`SourceFile::to_bytes`] of its source is equal to the bytes read.
#[derive(Debug, Clone)]
pub struct Document {
    source: Arc<SourceFile>,
    elements: Vec<Element>,
}

impl Document {
    /// Reads and parses a file.
    ///
    /// # Errors
    /// `config/unreadable`, `config/too-large`, or what [`Self::from_bytes`] reports.
    pub fn read(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let unreadable = |e: &std::io::Error| {
            let hresult = if e.kind() == std::io::ErrorKind::PermissionDenied {
                ACCESS_DENIED
            } else {
                0x8007_0002
            };
            Box::new(
                Diagnostic::error(code::UNREADABLE, format!("cannot read {}", path.display()))
                    .because(e.to_string())
                    .help("check that the file is there and that the account of the server may read it")
                    .as_500_19(hresult),
            )
        };
        let length = std::fs::metadata(path).map_err(|e| unreadable(&e))?.len();
        if length > FILE_BYTES_MAX {
            return Err(too_large(path, length));
        }
        let bytes = std::fs::read(path).map_err(|e| unreadable(&e))?;
        Self::from_bytes(path, &bytes)
    }

    /// Parses bytes that were read from `path`.
    ///
    /// # Errors
    /// One diagnostic with line and column: text that is no XML cannot be read further.
    pub fn from_bytes(path: &Path, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        if bytes.len() as u64 > FILE_BYTES_MAX {
            return Err(too_large(path, bytes.len() as u64));
        }
        let (text, encoding) = decode::decode(path, bytes)?;
        Self::parse(Arc::new(SourceFile::with_encoding(
            path.to_owned(),
            text,
            encoding,
        )))
    }

    /// Parses text made in memory; `name` stands for the path in messages.
    ///
    /// # Errors
    /// As [`Self::from_bytes`].
    pub fn from_text(
        name: impl AsRef<Path>,
        text: impl Into<String>,
    ) -> Result<Self, Box<Diagnostic>> {
        Self::parse(Arc::new(SourceFile::with_encoding(
            name.as_ref().to_owned(),
            text.into(),
            Encoding::Utf8 { has_mark: false },
        )))
    }

    fn parse(source: Arc<SourceFile>) -> Result<Self, Box<Diagnostic>> {
        let elements = parse::parse(&source)?;
        Ok(Self { source, elements })
    }

    /// The source of the document.
    pub fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// The document element.
    pub fn root(&self) -> ElementRef<'_> {
        ElementRef {
            document: self,
            id: ElementId(0),
        }
    }

    /// The element with this number. The parser makes the root first, so a number of another document falls back to it.
    pub fn element(&self, id: ElementId) -> ElementRef<'_> {
        ElementRef {
            document: self,
            id: if (id.0 as usize) < self.elements.len() {
                id
            } else {
                ElementId(0)
            },
        }
    }
}

/// An element together with its document.
#[derive(Debug, Clone, Copy)]
pub struct ElementRef<'a> {
    document: &'a Document,
    id: ElementId,
}

impl<'a> ElementRef<'a> {
    /// The element.
    pub fn get(self) -> &'a Element {
        // The parser never returns a document without a root, and `Document::element` checks the number.
        &self.document.elements[self.id.0 as usize]
    }

    /// Its number.
    pub fn id(self) -> ElementId {
        self.id
    }

    /// Its document.
    pub fn document(self) -> &'a Document {
        self.document
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        &self.get().name
    }

    /// Its child elements in order.
    pub fn children(self) -> impl Iterator<Item = Self> + 'a {
        self.get().children.iter().map(move |id| Self {
            document: self.document,
            id: *id,
        })
    }

    /// The first child with this name.
    pub fn child(self, name: &str) -> Option<Self> {
        self.children().find(|c| c.name() == name)
    }

    /// An attribute by name (case-sensitive, R54).
    pub fn attribute(self, name: &str) -> Option<&'a Attribute> {
        self.get().attributes.iter().find(|a| a.name == name)
    }

    /// The place of the start tag.
    pub fn origin(self) -> Origin {
        Origin {
            file: Arc::clone(&self.document.source),
            span: self.get().tag_span.clone(),
        }
    }

    /// The place of one attribute.
    pub fn origin_of(self, attribute: &Attribute) -> Origin {
        Origin {
            file: Arc::clone(&self.document.source),
            span: attribute.span.clone(),
        }
    }
}

fn too_large(path: &Path, length: u64) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error(
            code::TOO_LARGE,
            format!("{} has {length} bytes", path.display()),
        )
        .because(format!(
            "a configuration file may have at most {FILE_BYTES_MAX} bytes"
        ))
        .as_500_19(INVALID_DATA),
    )
}
