//! Edits as splices: the new text differs from the old one only where something was changed (R81).

use super::{Document, ElementId};
use crate::diagnostic::Diagnostic;
use crate::source::SourceFile;
use std::sync::Arc;

impl Document {
    /// The document with an attribute set: in place when it is there, else at the end of the start tag.
    ///
    /// # Errors
    /// The new text is parsed again, so a name that is no XML name is refused.
    pub fn with_attribute(
        &self,
        element: ElementId,
        name: &str,
        value: &str,
    ) -> Result<Self, Box<Diagnostic>> {
        let element = self.element(element);
        if let Some(old) = element.attribute(name) {
            // The quotes stay, and `escape` leaves neither kind in the value.
            return self.splice(old.value_span.clone(), &escape(value));
        }
        let end = element.get().tag_span.end - if element.get().is_empty_tag { 2 } else { 1 };
        let before = self.source.text().get(..end).unwrap_or_default();
        let at = before.trim_end().len();
        self.splice(at..at, &format!(" {name}=\"{}\"", escape(value)))
    }

    /// The document with `xml` as the new last child of an element, on a line of its own with the indent of its siblings.
    ///
    /// # Errors
    /// The new text is parsed again, so `xml` that is not well-formed is refused.
    pub fn with_child(&self, parent: ElementId, xml: &str) -> Result<Self, Box<Diagnostic>> {
        let parent = self.element(parent).get();
        let text = self.source.text();
        let indent = self.indent(parent.span.start);
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let inner = parent.children.last().map_or_else(
            || format!("{indent}    "),
            |last| self.indent(self.element(*last).get().span.start),
        );
        if parent.is_empty_tag {
            let tag = text
                .get(parent.span.start..parent.span.end - 2)
                .unwrap_or_default()
                .trim_end();
            let new = format!(
                "{tag}>{newline}{inner}{xml}{newline}{indent}</{}>",
                parent.name
            );
            return self.splice(parent.span.clone(), &new);
        }
        let close = text
            .get(..parent.span.end)
            .and_then(|t| t.rfind("</"))
            .unwrap_or(parent.span.end);
        let at = text.get(..close).map_or(close, |t| t.trim_end().len());
        self.splice(
            at..close,
            &format!("{newline}{inner}{xml}{newline}{indent}"),
        )
    }

    pub(super) fn indent(&self, at: usize) -> String {
        let before = self.source.text().get(..at).unwrap_or_default();
        let line = before
            .rfind('\n')
            .map_or(before, |i| before.get(i + 1..).unwrap_or_default());
        if line.trim().is_empty() {
            line.to_owned()
        } else {
            String::new()
        }
    }

    pub(super) fn splice(
        &self,
        range: std::ops::Range<usize>,
        new: &str,
    ) -> Result<Self, Box<Diagnostic>> {
        let mut text = self.source.text().to_owned();
        text.replace_range(range, new);
        Self::parse(Arc::new(SourceFile::with_encoding(
            self.source.path().to_owned(),
            text,
            self.source.encoding(),
        )))
    }
}

/// The value as it may stand in quotes of either kind.
pub(crate) fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
    out
}
