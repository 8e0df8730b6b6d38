//! Texts with `{...}` in them: variables, references to captures, functions, maps and providers (rewrite section 6).

use std::sync::Arc;

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::response::escape_html;

use super::captures::Captures;
use super::names::{Map, Named, Names};
use super::providers::RewriteProvider;
use super::{url, variables};

/// Braces in braces, at most.
const NESTING_MAX: usize = 32;

/// A text with its references, ready to be filled in.
#[derive(Default)]
pub(crate) struct Template {
    parts: Vec<Part>,
}

enum Part {
    Text(String),
    /// `{R:n}`
    Rule(usize),
    /// `{C:n}`
    Condition(usize),
    Function(Function, Template),
    Map(Arc<Map>, Template),
    Provider(String, Arc<dyn RewriteProvider>, Template),
    Variable(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    ToLower,
    UrlEncode,
    UrlDecode,
    HtmlEncode,
}

impl Function {
    /// Rewrite 6.2: names of functions have their case.
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "ToLower" => Self::ToLower,
            "UrlEncode" => Self::UrlEncode,
            "UrlDecode" => Self::UrlDecode,
            "HtmlEncode" => Self::HtmlEncode,
            _ => return None,
        })
    }

    fn apply(self, text: &str) -> String {
        match self {
            Self::ToLower => text.to_lowercase(),
            Self::UrlEncode => url_encode(text),
            Self::UrlDecode => url_decode(text),
            Self::HtmlEncode => escape_html(text),
        }
    }
}

/// What a filled-in text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A text as it is.
    Text,
    /// A URL: what comes from decoded paths is escaped.
    Url,
}

/// What templates of one place may name.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) names: &'a Names,
    /// The highest number in `{C:n}`.
    pub(crate) conditions_max: usize,
}

/// Without tracking, rules and conditions have ten numbers (rewrite 6.6).
pub(crate) const NUMBER_MAX: usize = 9;
/// With tracking there may be more.
pub(crate) const NUMBER_MAX_TRACKED: usize = 999;

impl Template {
    /// Reads a text.
    ///
    /// # Errors
    /// What is wrong with it: an open brace, a number that there cannot be, an unknown name before a colon (rewrite 6.4 to
    /// 6.6).
    pub(crate) fn parse(text: &str, scope: Scope<'_>) -> Result<Self, String> {
        Self::nested(text, scope, 0)
    }

    fn nested(text: &str, scope: Scope<'_>, depth: usize) -> Result<Self, String> {
        if depth > NESTING_MAX {
            return Err(format!("braces nest deeper than {NESTING_MAX}"));
        }
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            if open > 0 {
                parts.push(Part::Text(rest[..open].to_owned()));
            }
            let inner = &rest[open + 1..];
            let close =
                closing(inner).ok_or_else(|| format!("a {{ is not closed in \"{text}\""))?;
            parts.push(part(&inner[..close], scope, depth)?);
            rest = &inner[close + 1..];
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Ok(Self { parts })
    }

    /// Fills the template in.
    ///
    /// # Errors
    /// What a provider said (rewrite 10.3).
    pub(crate) fn expand(
        &self,
        context: &mut HttpContext,
        captures: &Captures,
        purpose: Purpose,
    ) -> Result<String, String> {
        let mut out = String::new();
        self.expand_into(&mut out, context, captures, purpose)?;
        Ok(out)
    }

    fn expand_into(
        &self,
        out: &mut String,
        context: &mut HttpContext,
        captures: &Captures,
        purpose: Purpose,
    ) -> Result<(), String> {
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Rule(number) => push(out, captures.rule(*number), true, purpose),
                Part::Condition(number) => {
                    if let Some(piece) = captures.condition(*number) {
                        push(out, &piece.text, piece.is_decoded, purpose);
                    }
                }
                Part::Function(function, inner) => {
                    let text = inner.expand(context, captures, Purpose::Text)?;
                    // Lower case does not change where a text comes from.
                    let is_decoded = *function == Function::ToLower && inner.is_decoded(captures);
                    push(out, &function.apply(&text), is_decoded, purpose);
                }
                Part::Map(map, key) => {
                    let key = key.expand(context, captures, Purpose::Text)?;
                    out.push_str(map.get(&key));
                }
                Part::Provider(name, provider, key) => {
                    let key = key.expand(context, captures, Purpose::Text)?;
                    let text = provider
                        .rewrite(&key)
                        .map_err(|error| format!("provider {name} failed: {error}"))?;
                    out.push_str(&text);
                }
                Part::Variable(name) => {
                    if let Some(value) = variables::value(context, name) {
                        push(out, &value, variables::is_decoded(name), purpose);
                    }
                }
            }
        }
        Ok(())
    }

    /// True if what is filled in comes from a decoded path.
    pub(crate) fn is_decoded(&self, captures: &Captures) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text(_) | Part::Map(..) | Part::Provider(..) => false,
            Part::Rule(_) => true,
            Part::Condition(number) => captures
                .condition(*number)
                .is_some_and(|piece| piece.is_decoded),
            Part::Function(Function::UrlEncode, _) => false,
            Part::Function(Function::UrlDecode, _) => true,
            Part::Function(_, inner) => inner.is_decoded(captures),
            Part::Variable(name) => variables::is_decoded(name),
        })
    }
}

fn push(out: &mut String, text: &str, is_decoded: bool, purpose: Purpose) {
    if is_decoded && purpose == Purpose::Url {
        url::push_decoded(out, text);
    } else {
        out.push_str(text);
    }
}

/// Where the brace that stands before `text` is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn part(text: &str, scope: Scope<'_>, depth: usize) -> Result<Part, String> {
    let Some((name, rest)) = text.split_once(':') else {
        if text.is_empty() || text.contains('{') {
            return Err(format!("{{{text}}} names no variable"));
        }
        return Ok(Part::Variable(text.trim().to_ascii_uppercase()));
    };
    // Rewrite 6.7: functions come first, then captures, providers and maps.
    if let Some(function) = Function::of(name) {
        let inner = Template::nested(rest, scope, depth + 1)?;
        return Ok(Part::Function(function, inner));
    }
    let number = |max: usize| {
        rest.parse::<usize>()
            .ok()
            .filter(|number| *number <= max)
            .ok_or_else(|| format!("{{{text}}}: the number is not one of 0 to {max}"))
    };
    if name.eq_ignore_ascii_case("R") {
        return number(NUMBER_MAX).map(Part::Rule);
    }
    if name.eq_ignore_ascii_case("C") {
        return number(scope.conditions_max).map(Part::Condition);
    }
    let named = scope.names.get(name).map_err(|error| match name {
        _ if ["tolower", "urlencode", "urldecode", "htmlencode"]
            .contains(&name.to_ascii_lowercase().as_str()) =>
        {
            format!("{{{text}}}: functions are called ToLower, UrlEncode, UrlDecode and HtmlEncode")
        }
        _ => format!("{{{text}}}: {error}"),
    })?;
    let key = Template::nested(rest, scope, depth + 1)?;
    Ok(match named {
        Named::Map(map) => Part::Map(map, key),
        Named::Provider(provider) => Part::Provider(name.to_owned(), provider, key),
    })
}

/// Everything but unreserved characters (RFC 3986 section 2.3) as escapes of its UTF-8 bytes.
fn url_encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Takes escapes back; what is none stays, and bytes that are no UTF-8 become U+FFFD.
fn url_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = bytes
            .get(at + 1..at + 3)
            .filter(|_| byte == b'%')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .filter(|digits| !digits.starts_with('+'))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(code.unwrap_or(byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_templates_say_what_is_wrong() {
        // Rewrite 6.2, 6.4 to 6.6.
        let names = Names::default();
        let scope = Scope {
            names: &names,
            conditions_max: NUMBER_MAX,
        };
        for (text, part) in [
            ("a{R:1", "is not closed"),
            ("{R:10}", "0 to 9"),
            ("{C:x}", "0 to 9"),
            ("{}", "names no variable"),
            ("{None:{R:1}}", "called None"),
            ("{tolower:{R:0}}", "functions are called"),
            ("{HTTP_{R:1}_X}", "called HTTP_{R"),
        ] {
            let error = Template::parse(text, scope).map(|_| ()).expect_err(text);
            assert!(error.contains(part), "{text}: {error}");
        }
        let deep = "{ToLower:".repeat(50) + &"}".repeat(50);
        assert!(Template::parse(&deep, scope).is_err());
        assert!(Template::parse("a}b", scope).is_ok());
    }

    #[test]
    fn url_functions_are_each_others_inverse() {
        // Rewrite 6.1 and the table behind 6.12.
        for (plain, encoded) in [
            ("é a", "%C3%A9%20a"),
            ("a&b=c", "a%26b%3Dc"),
            ("a-b_c.~", "a-b_c.~"),
        ] {
            assert_eq!(url_encode(plain), encoded);
            assert_eq!(url_decode(encoded), plain);
        }
        assert_eq!(url_decode("100%+%zz%4"), "100%+%zz%4");
        assert_eq!(url_decode("%ff"), "\u{fffd}");
    }
}
