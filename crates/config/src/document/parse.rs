//! A strict, non-recursive XML parser for configuration files: spans for everything, no DTD, no entities of its own.

use std::collections::HashSet;
use std::sync::Arc;

use super::entity::{Refused, is_xml_char, resolve};
use super::{Attribute, Element, ElementId, NESTING_MAX};
use crate::diagnostic::{Diagnostic, INVALID_DATA, code};
use crate::source::{SourceFile, Span};

type Parsed<T> = Result<T, Box<Diagnostic>>;

pub(super) fn parse(source: &Arc<SourceFile>) -> Parsed<Vec<Element>> {
    Parser {
        source,
        text: source.text(),
        at: 0,
        elements: Vec::new(),
        open: Vec::new(),
    }
    .document()
}

struct Parser<'a> {
    source: &'a Arc<SourceFile>,
    text: &'a str,
    at: usize,
    elements: Vec<Element>,
    open: Vec<ElementId>,
}

impl Parser<'_> {
    fn document(mut self) -> Parsed<Vec<Element>> {
        if let Some((i, c)) = self.text.char_indices().find(|(_, c)| !is_xml_char(*c)) {
            return Err(self.malformed(
                i..i + c.len_utf8(),
                format!("character U+{:04X} is not allowed in XML", u32::from(c)),
            ));
        }
        if self.rest().starts_with("<?xml")
            && self.rest().get(5..6).is_some_and(|c| c.trim().is_empty())
        {
            self.skip_past("?>", "the XML declaration")?;
        }
        while self.at < self.text.len() {
            let rest = self.rest();
            if rest.starts_with("<!--") {
                self.comment()?;
            } else if rest.starts_with("<?") {
                self.instruction()?;
            } else if rest.starts_with("<!DOCTYPE") || rest.starts_with("<!doctype") {
                return Err(self.doctype());
            } else if rest.starts_with("<![CDATA[") {
                self.cdata()?;
            } else if rest.starts_with("</") {
                self.end_tag()?;
            } else if rest.starts_with('<') {
                self.start_tag()?;
            } else {
                self.characters()?;
            }
        }
        if let Some(element) = self
            .open
            .last()
            .and_then(|id| self.elements.get(id.0 as usize))
        {
            return Err(self.malformed(
                element.tag_span.clone(),
                format!("<{}> is never closed", element.name),
            ));
        }
        if self.elements.is_empty() {
            return Err(self.malformed(0..0, "the file has no element"));
        }
        Ok(self.elements)
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_past(&mut self, end: &str, what: &str) -> Parsed<Span> {
        let start = self.at;
        match self.rest().find(end) {
            Some(i) => {
                self.at += i + end.len();
                Ok(start..self.at)
            }
            None => Err(self.malformed(start..self.text.len(), format!("{what} does not end"))),
        }
    }

    fn comment(&mut self) -> Parsed<()> {
        let start = self.at;
        self.at += 4;
        let body = self.rest().find("--").unwrap_or_else(|| self.rest().len());
        self.at += body;
        if !self.rest().starts_with("-->") {
            let what = if self.rest().is_empty() {
                "the comment does not end"
            } else {
                "a comment may not hold \"--\""
            };
            return Err(self.malformed(start..(self.at + 2).min(self.text.len()), what));
        }
        self.at += 3;
        let span = start..self.at;
        if let Some(parent) = self.parent() {
            parent.comments.push(span);
        }
        Ok(())
    }

    fn instruction(&mut self) -> Parsed<()> {
        let span = self.skip_past("?>", "the processing instruction")?;
        let text = self.text.get(span.clone()).unwrap_or_default();
        let name: String = text
            .chars()
            .skip(2)
            .take_while(|c| !c.is_whitespace() && *c != '?')
            .collect();
        if name.eq_ignore_ascii_case("xml") {
            return Err(self.malformed(
                span,
                "the XML declaration must be the very first thing in the file",
            ));
        }
        Ok(())
    }

    fn cdata(&mut self) -> Parsed<()> {
        let span = self.skip_past("]]>", "the CDATA section")?;
        self.add_text(span)
    }

    fn characters(&mut self) -> Parsed<()> {
        let start = self.at;
        let length = self.rest().find('<').unwrap_or_else(|| self.rest().len());
        self.at += length;
        let text = self.text.get(start..self.at).unwrap_or_default();
        let trimmed = text.trim_matches([' ', '\t', '\r', '\n']);
        if trimmed.is_empty() {
            return Ok(());
        }
        let from = start + (text.len() - text.trim_start_matches([' ', '\t', '\r', '\n']).len());
        if let Some(i) = trimmed.find("]]>") {
            return Err(self.malformed(from + i..from + i + 3, "\"]]>\" may not stand in text"));
        }
        self.value(from..from + trimmed.len())?;
        self.add_text(from..from + trimmed.len())
    }

    fn add_text(&mut self, span: Span) -> Parsed<()> {
        match self.parent() {
            Some(parent) => {
                parent.text.push(span);
                Ok(())
            }
            None => Err(self.malformed(span, "text may not stand outside the document element")),
        }
    }

    fn parent(&mut self) -> Option<&mut Element> {
        let id = *self.open.last()?;
        self.elements.get_mut(id.0 as usize)
    }

    fn start_tag(&mut self) -> Parsed<()> {
        let start = self.at;
        self.at += 1;
        if self.open.is_empty() && !self.elements.is_empty() {
            return Err(self.malformed(start..start + 1, "a file has exactly one document element"));
        }
        let name = self.name("an element name")?;
        let mut attributes: Vec<Attribute> = Vec::new();
        let mut names: HashSet<String> = HashSet::new();
        let is_empty_tag = loop {
            let blank = self.skip_blanks();
            if self.rest().starts_with("/>") {
                self.at += 2;
                break true;
            }
            if self.rest().starts_with('>') {
                self.at += 1;
                break false;
            }
            if self.rest().is_empty() {
                return Err(self.malformed(
                    start..self.text.len(),
                    format!("the tag <{name} does not end"),
                ));
            }
            if !blank {
                return Err(self.malformed(
                    self.at..self.at + 1,
                    "a blank is missing before the attribute",
                ));
            }
            let attribute = self.attribute()?;
            if !names.insert(attribute.name.clone()) {
                return Err(self.malformed(
                    attribute.span,
                    format!("attribute {} stands twice in one element", attribute.name),
                ));
            }
            attributes.push(attribute);
        };
        if self.open.len() >= NESTING_MAX {
            return Err(Box::new(
                Diagnostic::error(
                    code::NESTING,
                    format!("elements are nested more than {NESTING_MAX} deep"),
                )
                .at(self.source, start..self.at, "one level too many")
                .as_500_19(INVALID_DATA),
            ));
        }
        let id = ElementId(u32::try_from(self.elements.len()).unwrap_or(u32::MAX));
        if let Some(parent) = self.parent() {
            parent.children.push(id);
        }
        self.elements.push(Element {
            name,
            span: start..self.at,
            tag_span: start..self.at,
            is_empty_tag,
            attributes,
            children: Vec::new(),
            text: Vec::new(),
            comments: Vec::new(),
        });
        if !is_empty_tag {
            self.open.push(id);
        }
        Ok(())
    }

    fn end_tag(&mut self) -> Parsed<()> {
        let start = self.at;
        self.at += 2;
        let name = self.name("an element name")?;
        self.skip_blanks();
        if !self.rest().starts_with('>') {
            return Err(
                self.malformed(start..self.at, format!("the end tag </{name} does not end"))
            );
        }
        self.at += 1;
        let end = self.at;
        let Some(id) = self.open.pop() else {
            return Err(self.malformed(start..end, format!("</{name}> closes nothing")));
        };
        let Some(element) = self.elements.get_mut(id.0 as usize) else {
            return Ok(());
        };
        if element.name == name {
            element.span.end = end;
            return Ok(());
        }
        let (opened, place) = (element.name.clone(), element.tag_span.clone());
        let mut d = self.malformed(start..end, format!("</{name}> closes <{opened}>"));
        *d = d.see(
            &crate::Origin {
                file: Arc::clone(self.source),
                span: place,
            },
            "opened here",
        );
        Err(d)
    }

    fn attribute(&mut self) -> Parsed<Attribute> {
        let start = self.at;
        let name = self.name("an attribute name")?;
        self.skip_blanks();
        if !self.rest().starts_with('=') {
            return Err(self.malformed(start..self.at, format!("attribute {name} has no value")));
        }
        self.at += 1;
        self.skip_blanks();
        let Some(quote) = self
            .rest()
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''))
        else {
            return Err(self.malformed(
                start..self.at,
                format!("the value of {name} is not in quotes"),
            ));
        };
        self.at += 1;
        let from = self.at;
        let Some(length) = self.rest().find(quote) else {
            return Err(self.malformed(start..self.at, format!("the value of {name} does not end")));
        };
        let value_span = from..from + length;
        let value = self.value(value_span.clone())?;
        if let Some(i) = self
            .text
            .get(value_span.clone())
            .and_then(|raw| raw.find('<'))
        {
            return Err(self.malformed(from + i..from + i + 1, "\"<\" in a value is written &lt;"));
        }
        self.at = from + length + 1;
        Ok(Attribute {
            name,
            value,
            span: start..self.at,
            value_span,
        })
    }

    /// The text of a span with its references resolved.
    fn value(&self, span: Span) -> Parsed<String> {
        let raw = self.text.get(span.clone()).unwrap_or_default();
        resolve(raw).map_err(|(offset, why)| {
            let place = span.start + offset..span.end;
            match why {
                Refused::Incomplete => self.malformed(place, "\"&\" starts a reference that does not end; a plain one is written &amp;"),
                Refused::NotACharacter => self.malformed(place, "this number is no character of XML"),
                Refused::Custom(name) => Box::new(
                    Diagnostic::error(code::ENTITY, format!("entity &{name}; is not defined"))
                        .at(self.source, place, "")
                        .because("a configuration file may use &amp; &lt; &gt; &quot; &apos; and character numbers only")
                        .as_500_19(INVALID_DATA),
                ),
            }
        })
    }

    fn name(&mut self, what: &str) -> Parsed<String> {
        let rest = self.rest();
        let length = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '\u{B7}')))
            .unwrap_or(rest.len());
        let name = rest.get(..length).unwrap_or_default().to_owned();
        if !name
            .chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() || c == '_' || c == ':')
        {
            let end = rest
                .chars()
                .next()
                .map_or(self.at, |c| self.at + c.len_utf8());
            return Err(self.malformed(self.at..end, format!("{what} is expected here")));
        }
        self.at += length;
        Ok(name)
    }

    fn skip_blanks(&mut self) -> bool {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.at += length;
        length > 0
    }

    fn doctype(&self) -> Box<Diagnostic> {
        Box::new(
            Diagnostic::error(
                code::DTD,
                "a configuration file may not hold a document type definition",
            )
            .at(self.source, self.at..(self.at + 9).min(self.text.len()), "")
            .because("definitions can make a small file read others or grow without bound")
            .help("delete the <!DOCTYPE ...> part; no configuration needs it")
            .as_500_19(INVALID_DATA),
        )
    }

    fn malformed(&self, span: Span, text: impl Into<String>) -> Box<Diagnostic> {
        Box::new(
            Diagnostic::error(
                code::MALFORMED_XML,
                "configuration file is not well-formed XML",
            )
            .at(self.source, span, text)
            .as_500_19(INVALID_DATA),
        )
    }
}
