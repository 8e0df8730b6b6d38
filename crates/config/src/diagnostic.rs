//! What is wrong with a configuration, where, why and what to do about it.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::source::{Origin, SourceFile, Span};

pub mod code;
mod render;
pub(crate) mod suggest;

/// The HRESULT of text that cannot be understood (R71).
pub const INVALID_DATA: u32 = 0x8007_000d;
/// The HRESULT of a lock that was broken (R71).
pub const LOCK_VIOLATION: u32 = 0x8007_0021;
/// The HRESULT of a key that is there twice (R71).
pub const ALREADY_EXISTS: u32 = 0x8007_00b7;
/// The HRESULT of a file that may not be read (R71).
pub const ACCESS_DENIED: u32 = 0x8007_0005;
/// The HRESULT of a folder that is not there (R71).
pub const PATH_NOT_FOUND: u32 = 0x8007_0003;
/// The HRESULT of a section that has no declaration, or is encrypted (R71).
pub const NOT_SUPPORTED: u32 = 0x8007_0032;
/// The HRESULT of a path that is no folder (R71).
pub const NOT_A_DIRECTORY: u32 = 0x8007_010b;

/// Most findings that are kept for one section or file. Who has more mends the first hundred first, and a file made to
/// produce millions costs no more than one with a few.
pub const DIAGNOSTICS_MAX: usize = 100;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The configuration works; something in it has no effect or may surprise.
    Warning,
    /// The scope of the file does not work until this is mended.
    Error,
}

/// One marked place of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The marked bytes.
    pub span: Span,
    /// What to say beside the mark; may be empty.
    pub text: String,
    /// True for the place that has to change, false for one that explains.
    pub primary: bool,
}

/// One finding. All findings of a load are collected, not only the first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Stable name with a page in `docs/errors`, such as `config/unknown-section`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one plain line.
    pub title: String,
    /// The places, the primary one first.
    pub labels: Vec<Label>,
    /// Why it is wrong, one line each.
    pub why: Vec<String>,
    /// What to do, one line each.
    pub help: Vec<String>,
    /// The status IIS shows for it, for searchers.
    pub status: Option<&'static str>,
    /// The HRESULT IIS shows for it, for searchers.
    pub hresult: Option<u32>,
}

impl Diagnostic {
    /// An error without a place; add one with [`Self::at`].
    pub fn error(code: &'static str, title: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            title: title.into(),
            labels: Vec::new(),
            why: Vec::new(),
            help: Vec::new(),
            status: None,
            hresult: None,
        }
    }

    /// A warning without a place; add one with [`Self::at`].
    pub fn warning(code: &'static str, title: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, title)
        }
    }

    /// Marks the place that has to change.
    #[must_use]
    pub fn at(mut self, file: &Arc<SourceFile>, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            file: Arc::clone(file),
            span,
            text: text.into(),
            primary: true,
        });
        self
    }

    /// Marks a place that explains, such as the first of two equal entries.
    #[must_use]
    pub fn see(mut self, origin: &Origin, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            file: Arc::clone(&origin.file),
            span: origin.span.clone(),
            text: text.into(),
            primary: false,
        });
        self
    }

    /// Adds a reason.
    #[must_use]
    pub fn because(mut self, text: impl Into<String>) -> Self {
        self.why.push(text.into());
        self
    }

    /// Adds an advice.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Says that IIS answers 500.19 with this HRESULT.
    #[must_use]
    pub fn as_500_19(mut self, hresult: u32) -> Self {
        self.status = Some("500.19");
        self.hresult = Some(hresult);
        self
    }

    /// The place that has to change.
    pub fn primary(&self) -> Option<&Label> {
        self.labels
            .iter()
            .find(|l| l.primary)
            .or_else(|| self.labels.first())
    }

    /// The file of the primary place.
    pub fn file(&self) -> Option<&Path> {
        self.primary().map(|l| l.file.path())
    }

    /// The line of the primary place, counted from 1.
    pub fn line(&self) -> Option<usize> {
        self.primary().map(|l| l.file.line_column(l.span.start).0)
    }

    /// The column of the primary place, counted from 1 in characters.
    pub fn column(&self) -> Option<usize> {
        self.primary().map(|l| l.file.line_column(l.span.start).1)
    }

    /// The text of the line of the primary place.
    pub fn excerpt(&self) -> Option<&str> {
        self.primary()
            .map(|l| l.file.line(l.file.line_column(l.span.start).0))
    }

    /// The whole message as text for a terminal, with colours or without.
    pub fn render(&self, color: bool) -> String {
        render::render(self, color)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostic {}
