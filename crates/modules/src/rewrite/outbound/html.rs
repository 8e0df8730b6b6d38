//! Finds the attribute values of tags in HTML that may come in pieces.

use std::ops::Range;

/// A start tag that is longer than this is text.
const TAG_BYTES_MAX: usize = 64 * 1024;

/// One value of an attribute: the bytes between the quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) tag: String,
    pub(super) attribute: String,
    pub(super) span: Range<usize>,
}

/// What the scanner is in the middle of, between two pieces.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) enum State {
    #[default]
    Text,
    Comment,
    /// The content of a tag that holds no tags, up to its end tag.
    Raw(&'static str),
}

/// Tags whose content is text, whatever it looks like.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// Scans `text` and gives the values in order, and how much of it was looked at: the rest is the beginning of something
/// that is to be scanned again with more behind it. With `is_last` everything is looked at.
pub(super) fn scan(state: &mut State, text: &[u8], is_last: bool) -> (Vec<Value>, usize) {
    let mut values = Vec::new();
    let mut at = 0;
    loop {
        let rest = &text[at..];
        match state {
            State::Comment => match find(rest, b"-->") {
                Some(end) => {
                    at += end + 3;
                    *state = State::Text;
                }
                None => return (values, keep(text, rest, 2, is_last)),
            },
            State::Raw(tag) => match end_tag(rest, tag) {
                Some(end) => {
                    at += end;
                    *state = State::Text;
                }
                None => return (values, keep(text, rest, tag.len() + 1, is_last)),
            },
            State::Text => {
                let Some(open) = memchr::memchr(b'<', rest) else {
                    return (values, text.len());
                };
                at += open;
                let rest = &text[at..];
                if rest.starts_with(b"<!--") {
                    at += 4;
                    *state = State::Comment;
                    continue;
                }
                if !is_last && b"<!--".starts_with(rest) {
                    return (values, at);
                }
                if !rest.get(1).is_some_and(u8::is_ascii_alphabetic) {
                    at += 1;
                    continue;
                }
                match start_tag(rest) {
                    Some(tag) => {
                        values.extend(tag.values.into_iter().map(|(attribute, span)| Value {
                            tag: tag.name.clone(),
                            attribute,
                            span: at + span.start..at + span.end,
                        }));
                        at += tag.length;
                        if let Some(raw) = RAW.iter().find(|raw| **raw == tag.name) {
                            *state = State::Raw(raw);
                        }
                    }
                    None if is_last || rest.len() > TAG_BYTES_MAX => at += 1,
                    None => return (values, at),
                }
            }
        }
    }
}

/// How much was looked at when the last `may_begin` bytes of `rest` may begin what is looked for.
fn keep(text: &[u8], rest: &[u8], may_begin: usize, is_last: bool) -> usize {
    if is_last {
        text.len()
    } else {
        text.len() - may_begin.min(rest.len())
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, wanted)
}

fn end_tag(text: &[u8], tag: &str) -> Option<usize> {
    memchr::memchr_iter(b'<', text).find(|&at| {
        text.get(at + 1) == Some(&b'/')
            && text
                .get(at + 2..at + 2 + tag.len())
                .is_some_and(|name| name.eq_ignore_ascii_case(tag.as_bytes()))
    })
}

struct StartTag {
    name: String,
    values: Vec<(String, Range<usize>)>,
    length: usize,
}

/// Reads a start tag as the HTML tokenizer does; `None` if its end is not there.
fn start_tag(text: &[u8]) -> Option<StartTag> {
    let is_space = |b: u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0xc);
    let ends_name = |b: u8| is_space(b) || matches!(b, b'/' | b'>');
    let mut at = 1;
    while !ends_name(*text.get(at)?) {
        at += 1;
    }
    let name = String::from_utf8_lossy(&text[1..at]).to_ascii_lowercase();
    let mut values = Vec::new();
    loop {
        while is_space(*text.get(at)?) || text[at] == b'/' {
            at += 1;
        }
        if text[at] == b'>' {
            return Some(StartTag {
                name,
                values,
                length: at + 1,
            });
        }
        let start = at;
        // A name may begin with an equals sign.
        at += 1;
        while !ends_name(*text.get(at)?) && text[at] != b'=' {
            at += 1;
        }
        let attribute = String::from_utf8_lossy(&text[start..at]).to_ascii_lowercase();
        while is_space(*text.get(at)?) {
            at += 1;
        }
        if text[at] != b'=' {
            continue;
        }
        at += 1;
        while is_space(*text.get(at)?) {
            at += 1;
        }
        let span = match text[at] {
            quote @ (b'"' | b'\'') => {
                let start = at + 1;
                let end = start + memchr::memchr(quote, text.get(start..)?)?;
                at = end + 1;
                start..end
            }
            b'>' => continue,
            _ => {
                let start = at;
                while !is_space(*text.get(at)?) && text[at] != b'>' {
                    at += 1;
                }
                start..at
            }
        };
        values.push((attribute, span));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All values as `tag attribute=value`.
    fn values(text: &str) -> Vec<String> {
        let (found, looked) = scan(&mut State::default(), text.as_bytes(), true);
        assert_eq!(looked, text.len());
        found
            .into_iter()
            .map(|value| format!("{} {}={}", value.tag, value.attribute, &text[value.span]))
            .collect()
    }

    #[test]
    fn values_are_found_as_html_writes_them() {
        // Rewrite 9.5, 9.6.
        for (text, expected) in [
            (r#"<a href="/x">x</a>"#, &["a href=/x"][..]),
            (r#"<A HREF='/x' title=y >"#, &["a href=/x", "a title=y"]),
            (r#"<img src=/a.png/><br>"#, &["img src=/a.png/"]),
            (r#"<a href = "/x"id=1>"#, &["a href=/x", "a id=1"]),
            (r#"<a disabled href="a>b">"#, &["a href=a>b"]),
            (r#"<!-- <a href="no"> --><a href=yes>"#, &["a href=yes"]),
            (
                r#"<script src="s">"<a href='no'>"</SCRIPT><a href=yes>"#,
                &["script src=s", "a href=yes"],
            ),
            (r#"</a href="no"> 1 < 2 <a href=yes>"#, &["a href=yes"]),
            (r#"<a href="open"#, &[]),
            ("<", &[]),
            ("<a", &[]),
            ("<!-", &[]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let text = r#"x<!-- <a href="no"> --><a href="/1"><script src='/2'>"<a href=no>"</script><img src=/3 alt=">">< <b"#;
        let whole = values(text);
        for cut in 0..=text.len() {
            let mut state = State::default();
            let (head, tail) = text.as_bytes().split_at(cut);
            let (first, looked) = scan(&mut state, head, false);
            let rest = [&head[looked..], tail].concat();
            let (second, _) = scan(&mut state, &rest, true);
            let show = |values: &[Value], text: &[u8]| {
                values
                    .iter()
                    .map(|v| {
                        let value = String::from_utf8_lossy(&text[v.span.clone()]).into_owned();
                        format!("{} {}={value}", v.tag, v.attribute)
                    })
                    .collect::<Vec<_>>()
            };
            let all = [show(&first, head), show(&second, &rest)].concat();
            assert_eq!(all, whole, "cut at {cut}");
        }
    }
}
