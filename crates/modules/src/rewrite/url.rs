//! The text of a URL that rules make, on its way to the request or to the `Location` of a redirect.
//!
//! Rules see paths decoded and write URLs, which are decoded once more when they are taken. So what comes from a decoded path
//! is escaped where it would be read as something else: nothing is ever decoded twice.

use std::fmt::Write as _;

/// Appends a text that comes from a decoded path.
pub(super) fn push_decoded(out: &mut String, text: &str) {
    let is_query = out.contains('?');
    for c in text.chars() {
        match c {
            '%' | '#' => escape(out, c),
            // A question mark of the path would begin the query.
            '?' if !is_query => escape(out, c),
            c => out.push(c),
        }
    }
}

fn escape(out: &mut String, c: char) {
    let mut bytes = [0; 4];
    for byte in c.encode_utf8(&mut bytes).bytes() {
        let _ = write!(out, "%{byte:02X}");
    }
}

/// Escapes what cannot stand in a URL, and a `%` that begins no escape.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_escape = || {
            let digits = text.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        match c {
            '%' if is_escape() => out.push(c),
            // Browsers take a backslash for a slash: `/\host` would lead to another server.
            '%' | ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => escape(&mut out, c),
            c if c.is_control() || !c.is_ascii() => escape(&mut out, c),
            c => out.push(c),
        }
    }
    out
}

/// A decoded folder as the beginning of a URL.
pub(super) fn clean_folder(folder: &str) -> String {
    let mut out = String::with_capacity(folder.len());
    push_decoded(&mut out, folder);
    out
}

/// True for a URL with a scheme and a server.
pub(super) fn is_absolute(url: &str) -> bool {
    url.split_once("://").is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    })
}

/// What a rule made, as a URL of the site: relative to the folder of the rule (rewrite 5.3, 5.4).
pub(super) fn in_folder(folder: &str, url: &str) -> String {
    if url.starts_with('/') || is_absolute(url) {
        url.to_owned()
    } else {
        format!("{folder}/{url}")
    }
}

/// Adds the query of the request to what the rule made (rewrite 5.2).
pub(super) fn with_query(mut url: String, query: &str) -> String {
    if query.is_empty() {
        return url;
    }
    let fragment = url.find('#').map(|at| url.split_off(at));
    url.push(if url.contains('?') { '&' } else { '?' });
    url.push_str(query);
    url.push_str(fragment.as_deref().unwrap_or_default());
    url
}

/// The path without its first `depth` segments and the slash behind them, and those segments; `None` if it has fewer.
pub(super) fn below(path: &str, depth: usize) -> Option<(&str, &str)> {
    let mut end = 0;
    for _ in 0..depth {
        let rest = path.get(end + 1..).filter(|rest| !rest.is_empty())?;
        end += 1 + rest.find('/').unwrap_or(rest.len());
    }
    let (folder, rest) = path.split_at(end);
    Some((folder, rest.strip_prefix('/').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_text_is_escaped_where_it_must_be_and_never_twice() {
        for (text, expected) in [
            ("/a b", "/a%20b"),
            ("/caf\u{e9}", "/caf%C3%A9"),
            ("/%41", "/%41"),
            ("/100%", "/100%25"),
            ("/%zz", "/%25zz"),
            ("/\\host", "/%5Chost"),
            ("/a?b=c&d#e", "/a?b=c&d#e"),
            ("/a\r\nb", "/a%0D%0Ab"),
        ] {
            assert_eq!(clean(text), expected);
        }
        let mut out = "p/".to_owned();
        push_decoded(&mut out, "100%?#");
        assert_eq!(out, "p/100%25%3F%23");
        out.push_str("?x=");
        push_decoded(&mut out, "%?");
        assert_eq!(out, "p/100%25%3F%23?x=%25?");
    }

    #[test]
    fn query_is_added_before_the_fragment() {
        // Rewrite 5.2.
        for (url, query, expected) in [
            ("n.aspx?x=1", "y=2", "n.aspx?x=1&y=2"),
            ("n.aspx", "y=2", "n.aspx?y=2"),
            ("n.aspx?x=1", "", "n.aspx?x=1"),
            ("n#top", "y=2", "n?y=2#top"),
        ] {
            assert_eq!(with_query(url.to_owned(), query), expected);
        }
    }

    #[test]
    fn input_is_relative_to_the_folder_of_the_rule() {
        // Rewrite 2.1 to 2.3, 5.3.
        for (path, depth, expected) in [
            ("/shop/cart/view.aspx", 0, Some(("", "shop/cart/view.aspx"))),
            ("/shop/cart/view.aspx", 1, Some(("/shop", "cart/view.aspx"))),
            ("/shop", 1, Some(("/shop", ""))),
            ("/shop/", 1, Some(("/shop", ""))),
            ("/", 0, Some(("", ""))),
            ("/", 1, None),
            ("/a", 2, None),
        ] {
            assert_eq!(below(path, depth), expected, "{path} {depth}");
        }
        for (folder, url, expected) in [
            ("/shop", "b.aspx", "/shop/b.aspx"),
            ("/shop", "/b.aspx", "/b.aspx"),
            ("", "", "/"),
            ("/shop", "", "/shop/"),
            ("", "http://h/x", "http://h/x"),
        ] {
            assert_eq!(in_folder(folder, url), expected);
        }
    }
}
