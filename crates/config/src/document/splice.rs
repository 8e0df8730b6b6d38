//! Further splices: taking attributes and elements out, putting elements at a place, and moving blocks of XML between files.

use super::{Document, ElementId};
use crate::diagnostic::Diagnostic;

impl Document {
    /// The document without an attribute and the white space before it. Without that attribute it is an equal document.
    ///
    /// # Errors
    /// The new text is parsed again.
    pub fn without_attribute(
        &self,
        element: ElementId,
        name: &str,
    ) -> Result<Self, Box<Diagnostic>> {
        let Some(old) = self.element(element).attribute(name) else {
            return Ok(self.clone());
        };
        let before = self
            .source()
            .text()
            .get(..old.span.start)
            .unwrap_or_default();
        self.splice(before.trim_end().len()..old.span.end, "")
    }

    /// The document without an element; the line it stood on goes too. The parent stays, even when it is empty now (R81).
    ///
    /// # Errors
    /// The new text is parsed again, so the document element cannot be taken out.
    pub fn without_element(&self, element: ElementId) -> Result<Self, Box<Diagnostic>> {
        let span = self.element(element).get().span.clone();
        let text = self.source().text();
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let blank_before = before.len() - before.trim_end_matches([' ', '\t']).len();
        let start = span.start - blank_before;
        let is_alone_before = start == 0 || text.get(..start).is_some_and(|t| t.ends_with('\n'));
        let blank_after = after.len() - after.trim_start_matches([' ', '\t']).len();
        let rest = after.get(blank_after..).unwrap_or_default();
        let line_end = if rest.starts_with("\r\n") {
            2
        } else {
            usize::from(rest.starts_with('\n'))
        };
        if is_alone_before && line_end > 0 {
            self.splice(start..span.end + blank_after + line_end, "")
        } else {
            self.splice(span, "")
        }
    }

    /// The document with `xml` as a new child of `parent`: before the child `before`, or as the last one. Each line of `xml`
    /// gets the indentation of the place.
    ///
    /// # Errors
    /// The new text is parsed again, so `xml` that is not well-formed is refused.
    pub fn with_element(
        &self,
        parent: ElementId,
        before: Option<ElementId>,
        xml: &str,
    ) -> Result<Self, Box<Diagnostic>> {
        let element = self.element(parent).get();
        let text = self.source().text();
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let own = self.indent(element.span.start);
        let inner = match element.children.first() {
            Some(first) if self.starts_line(self.element(*first).get().span.start) => {
                self.indent(self.element(*first).get().span.start)
            }
            _ => format!("{own}{}", self.indent_unit()),
        };
        let block = indented(xml, &inner, newline);
        if let Some(before) = before {
            let at = self.element(before).get().span.start;
            if self.starts_line(at) {
                let line = at - self.indent(at).len();
                return self.splice(line..line, &format!("{block}{newline}"));
            }
            return self.splice(at..at, xml);
        }
        if element.is_empty_tag {
            let tag = text
                .get(element.span.start..element.span.end - 2)
                .unwrap_or_default()
                .trim_end();
            let new = format!("{tag}>{newline}{block}{newline}{own}</{}>", element.name);
            return self.splice(element.span.clone(), &new);
        }
        let close = text
            .get(..element.span.end)
            .and_then(|t| t.rfind("</"))
            .unwrap_or(element.span.end);
        if self.starts_line(close) && close > element.tag_span.end {
            let line = close - self.indent(close).len();
            return self.splice(line..line, &format!("{block}{newline}"));
        }
        self.splice(close..close, &format!("{newline}{block}{newline}{own}"))
    }

    /// The document with `xml` in the place of an element.
    ///
    /// # Errors
    /// As [`Self::with_element`].
    pub fn with_replacement(&self, element: ElementId, xml: &str) -> Result<Self, Box<Diagnostic>> {
        let span = self.element(element).get().span.clone();
        let text = self.source().text();
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let indent = self.indent(span.start);
        let block = indented(xml, &indent, newline);
        self.splice(span, block.strip_prefix(indent.as_str()).unwrap_or(&block))
    }

    /// The text of an element, its lines moved to the left by the indentation of its first one.
    pub fn xml_of(&self, element: ElementId) -> String {
        let span = self.element(element).get().span.clone();
        let indent = self.indent(span.start);
        let text = self.source().text().get(span).unwrap_or_default();
        text.lines()
            .map(|line| line.strip_prefix(indent.as_str()).unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// True when only white space stands before this place on its line.
    fn starts_line(&self, at: usize) -> bool {
        let before = self.source().text().get(..at).unwrap_or_default();
        let blank = before.trim_end_matches([' ', '\t']);
        blank.is_empty() || blank.ends_with('\n')
    }

    /// One step of indentation: what the first child of the document element has.
    fn indent_unit(&self) -> String {
        let first = self.root().children().next();
        first
            .map(|c| self.indent(c.get().span.start))
            .filter(|i| !i.is_empty())
            .unwrap_or_else(|| "    ".to_owned())
    }
}

fn indented(xml: &str, indent: &str, newline: &str) -> String {
    xml.lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("{indent}{line}")
            }
        })
        .collect::<Vec<_>>()
        .join(newline)
}
