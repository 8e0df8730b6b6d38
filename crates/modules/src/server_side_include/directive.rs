//! Finds the directives in a page: `<!--#name attribute="value" ... -->`.

use memchr::memmem;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// From here to there it is text.
    Text(std::ops::Range<usize>),
    Directive {
        /// In lower case.
        name: String,
        /// Names in lower case, values as written.
        attributes: Vec<(String, String)>,
    },
}

/// The longest directive, in bytes; what is longer is text.
const LENGTH_MAX: usize = 4_096;

/// The pieces of a page in order. What is no directive, whole and well formed, is text.
pub(super) fn pieces(page: &[u8]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut text = 0;
    let mut at = 0;
    while let Some(start) = memmem::find(&page[at..], b"<!--#").map(|found| at + found) {
        let inside = start + 5;
        let window = &page[inside..page.len().min(inside + LENGTH_MAX)];
        let parsed = memmem::find(window, b"-->")
            .and_then(|length| Some((inside + length + 3, directive(&window[..length])?)));
        match parsed {
            Some((end, directive)) => {
                if text < start {
                    found.push(Piece::Text(text..start));
                }
                found.push(directive);
                text = end;
                at = end;
            }
            None => at = inside,
        }
    }
    if text < page.len() {
        found.push(Piece::Text(text..page.len()));
    }
    found
}

fn directive(bytes: &[u8]) -> Option<Piece> {
    let text = std::str::from_utf8(bytes).ok()?.trim();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_word(name) {
        return None;
    }
    let mut attributes = Vec::new();
    rest = rest.trim_start();
    while !rest.is_empty() {
        let (attribute, tail) = rest.split_once('=')?;
        let tail = tail.trim_start();
        let quote = tail.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, after) = tail[1..].split_once(quote)?;
        if !is_word(attribute.trim()) {
            return None;
        }
        attributes.push((attribute.trim().to_ascii_lowercase(), value.to_owned()));
        rest = after.trim_start();
    }
    Some(Piece::Directive {
        name: name.to_ascii_lowercase(),
        attributes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_falls_into_text_and_directives() {
        // Features 25.2.
        for (page, expected) in [
            ("plain", "plain"),
            ("", ""),
            ("a<!--#echo var=\"X\" -->b", "a[echo var=X]b"),
            ("<!--#Include File='a b.inc'-->", "[include file=a b.inc]"),
            (
                "<!--#config errmsg=\"no\" timefmt=\"%Y\"-->",
                "[config errmsg=no timefmt=%Y]",
            ),
            ("<!-- comment --><!--#x-->", "<!-- comment -->[x]"),
            ("<!--#echo var=\"X", "<!--#echo var=\"X"),
            ("<!--#echo var=X-->y", "<!--#echo var=X-->y"),
            ("<!--# echo var=\"X\"-->", "[echo var=X]"),
            ("<!--#<!--#x-->", "<!--#[x]"),
        ] {
            let shown: String = pieces(page.as_bytes())
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(range) => page[range].to_owned(),
                    Piece::Directive { name, attributes } => {
                        let list: String = attributes
                            .iter()
                            .map(|(name, value)| format!(" {name}={value}"))
                            .collect();
                        format!("[{name}{list}]")
                    }
                })
                .collect();
            assert_eq!(shown, expected, "{page}");
        }
    }
}
