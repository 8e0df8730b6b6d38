//! The text of one configuration file, with the line arithmetic that places need.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A range of bytes in [`SourceFile::text`].
pub type Span = Range<usize>;

/// How the bytes on disk spell the text (R78).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, with a byte order mark or without.
    Utf8 {
        /// True when the file starts with EF BB BF.
        has_mark: bool,
    },
    /// UTF-16, little end first; always with a byte order mark.
    Utf16Little,
    /// UTF-16, big end first; always with a byte order mark.
    Utf16Big,
}

/// One configuration file as read: its path, its text and how the text was encoded.
///
/// Immutable and shared: every place that a diagnostic or an effective value names points into one of these.
#[derive(PartialEq, Eq)]
pub struct SourceFile {
    path: PathBuf,
    text: String,
    encoding: Encoding,
    line_starts: Vec<usize>,
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile")
            .field("path", &self.path)
            .field("bytes", &self.text.len())
            .finish()
    }
}

impl SourceFile {
    /// A file whose text is known already, for example one made in memory.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self::with_encoding(path.into(), text.into(), Encoding::Utf8 { has_mark: false })
    }

    pub(crate) fn with_encoding(path: PathBuf, text: String, encoding: Encoding) -> Self {
        let line_starts = std::iter::once(0)
            .chain(
                text.bytes()
                    .enumerate()
                    .filter(|(_, b)| *b == b'\n')
                    .map(|(i, _)| i + 1),
            )
            .collect();
        Self {
            path,
            text,
            encoding,
            line_starts,
        }
    }

    /// Where the file stands; a name in angle brackets for a file made in memory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The decoded text, without a byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How the bytes on disk spell the text.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The bytes of the file: equal to what was read.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(&self.text, self.encoding)
    }

    /// Line and column of a byte offset, both from 1; the column counts characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let line = self
            .line_starts
            .partition_point(|start| *start <= offset)
            .max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let column = self
            .text
            .get(start..self.text.floor_char_boundary(offset))
            .map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// The text of a line counted from 1, without its line end; empty for a line that is not there.
    pub fn line(&self, number: usize) -> &str {
        let Some(start) = number.checked_sub(1).and_then(|i| self.line_starts.get(i)) else {
            return "";
        };
        let end = self
            .line_starts
            .get(number)
            .copied()
            .unwrap_or(self.text.len());
        self.text
            .get(*start..end)
            .unwrap_or("")
            .trim_end_matches(['\n', '\r'])
    }
}

pub(crate) fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 { has_mark: false } => text.as_bytes().to_vec(),
        Encoding::Utf8 { has_mark: true } => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        Encoding::Utf16Little => std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect(),
        Encoding::Utf16Big => std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect(),
    }
}

/// Where an effective value was written.
#[derive(Clone, PartialEq, Eq)]
pub struct Origin {
    /// The file that holds the value.
    pub file: Arc<SourceFile>,
    /// The element or attribute in that file.
    pub span: Span,
}

impl Origin {
    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.file.line_column(self.span.start).0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.path().display(), self.line())
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Origin({self})")
    }
}
