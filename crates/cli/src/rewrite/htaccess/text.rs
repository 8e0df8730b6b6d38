//! Patterns and texts with `$1`, `%1`, `%{NAME}` and `${map:key}`.

use std::collections::HashMap;

use sluicegate_config::section::rewrite::PatternSyntax;
use sluicegate_modules::rewrite::pattern::{Extent, Pattern};

/// What the names of maps stand for: a map, or a function.
pub(super) type Maps = HashMap<String, String>;

/// A pattern of PCRE as one of ECMAScript. That of a rule is for a path without its first slash.
pub(super) fn pattern(text: &str, is_path: bool) -> Result<String, String> {
    for (sign, what) in [
        ("(?i)", "an inline flag"),
        ("(?>", "an atomic group"),
        ("(?P", "a named group of PCRE"),
        ("[[:", "a named class"),
        ("\\A", "\\A"),
        ("\\z", "\\z"),
        ("\\Z", "\\Z"),
        ("\\Q", "\\Q"),
        ("\\p{", "a Unicode class"),
        ("\\h", "\\h"),
        ("\\K", "\\K"),
        ("*+", "a possessive quantifier"),
        ("++", "a possessive quantifier"),
    ] {
        if text.contains(sign) {
            return Err(format!(
                "the pattern {text} has {what}, which ECMAScript does not have"
            ));
        }
    }
    let text = if is_path {
        let path = ["^/?", "^\\/?", "^/", "^\\/"]
            .iter()
            .find_map(|start| text.strip_prefix(start))
            .map(|rest| format!("^{rest}"));
        path.unwrap_or_else(|| text.to_owned())
    } else {
        text.to_owned()
    };
    Pattern::new(PatternSyntax::EcmaScript, &text, false, Extent::Whole)
        .map_err(|error| format!("the pattern {text}: {error}"))?;
    // An attribute of that name may not be empty, and both match everything.
    Ok(if text.is_empty() {
        ".*".to_owned()
    } else {
        text
    })
}

/// A target, or the text of a condition, as a template.
pub(super) fn substitution(text: &str, maps: &Maps) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let digit = after.chars().next().filter(char::is_ascii_digit);
        match (c, digit) {
            ('\\', _) if after.starts_with(['$', '%', '\\']) => {
                out.extend(after.chars().next());
                rest = &after[1..];
                continue;
            }
            ('$', Some(digit)) => {
                out.push_str(&format!("{{R:{digit}}}"));
                rest = &after[1..];
                continue;
            }
            ('%', Some(digit)) if !is_escape(after) => {
                out.push_str(&format!("{{C:{digit}}}"));
                rest = &after[1..];
                continue;
            }
            ('%' | '$', None) if after.starts_with('{') => {
                let end = closing(after).ok_or_else(|| format!("a {{ is not closed in {text}"))?;
                let inner = &after[1..end];
                out.push_str(&if c == '%' {
                    variable(inner)?
                } else {
                    map(inner, maps)?
                });
                rest = &after[end + 1..];
                continue;
            }
            ('{' | '}', _) => {
                return Err(format!(
                    "{text} has a brace, which cannot be written in a template"
                ));
            }
            (c, _) => out.push(c),
        }
        rest = after;
    }
    Ok(out)
}

/// `%20` is an escape and no reference.
fn is_escape(after: &str) -> bool {
    after.len() >= 2 && after.bytes().take(2).all(|b| b.is_ascii_hexdigit())
}

/// Where the brace at the beginning is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn variable(name: &str) -> Result<String, String> {
    if let Some(header) = name.strip_prefix("HTTP:") {
        let header = header.to_ascii_uppercase().replace('-', "_");
        return Ok(format!("{{HTTP_{header}}}"));
    }
    let name = match name {
        // There it is the path without the query.
        "REQUEST_URI" => "URL",
        "SERVER_ADDR" => "LOCAL_ADDR",
        "REQUEST_SCHEME" => return Err("%{REQUEST_SCHEME} has no equal: use %{HTTPS}".to_owned()),
        "REQUEST_FILENAME"
        | "SCRIPT_FILENAME"
        | "QUERY_STRING"
        | "HTTP_HOST"
        | "HTTP_USER_AGENT"
        | "HTTP_REFERER"
        | "HTTP_COOKIE"
        | "HTTP_ACCEPT"
        | "HTTP_FORWARDED"
        | "HTTP_PROXY_CONNECTION"
        | "REQUEST_METHOD"
        | "REMOTE_ADDR"
        | "REMOTE_HOST"
        | "REMOTE_PORT"
        | "REMOTE_USER"
        | "SERVER_NAME"
        | "SERVER_PORT"
        | "SERVER_PROTOCOL"
        | "SERVER_SOFTWARE"
        | "HTTPS"
        | "DOCUMENT_ROOT"
        | "PATH_INFO"
        | "AUTH_TYPE" => name,
        other => return Err(format!("%{{{other}}} has no equal")),
    };
    Ok(format!("{{{name}}}"))
}

fn map(inner: &str, maps: &Maps) -> Result<String, String> {
    let (name, key) = inner
        .split_once(':')
        .ok_or_else(|| format!("${{{inner}}} has no key"))?;
    let known = maps
        .get(name)
        .ok_or_else(|| format!("there is no RewriteMap called {name}"))?;
    if key.contains('|') {
        return Err(format!(
            "${{{inner}}} has a default: give the rewriteMap a defaultValue"
        ));
    }
    Ok(format!("{{{known}:{}}}", substitution(key, maps)?))
}
