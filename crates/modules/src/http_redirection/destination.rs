//! From the section and a request to the `Location` of the redirect (features 12.1 to 12.5).

use sluicegate_config::section::http_redirect::HttpRedirect;
use sluicegate_pipeline::url::escape_path;

/// The request as destinations see it.
pub(super) struct Target<'a> {
    /// Decoded.
    pub(super) path: &'a str,
    /// Without its `?`; empty without one.
    pub(super) query: &'a str,
    /// How many segments of the path lead to the node that is redirected.
    pub(super) node: usize,
}

impl<'a> Target<'a> {
    /// The path below the node, with its first slash.
    fn suffix(&self) -> &'a str {
        self.path
            .match_indices('/')
            .nth(self.node)
            .map_or("", |(at, _)| &self.path[at..])
    }
}

/// `None` does not redirect.
pub(super) fn location(section: &HttpRedirect, target: &Target<'_>) -> Option<String> {
    let destination = section.destination.trim();
    if destination.is_empty() {
        // Features 12.4: rules run only without a destination of their own.
        return section.wildcards.iter().find_map(|(pattern, destination)| {
            let parts = matched(pattern, target.path)?;
            expand(destination, target, &parts)
        });
    }
    let is_variable = destination.contains('$') || destination == "!";
    if section.exact_destination || is_variable {
        return expand(destination, target, &[]);
    }
    let suffix = target.suffix();
    // Features 12.3: the node's own content only.
    if section.child_only && suffix.trim_start_matches('/').contains('/') {
        return None;
    }
    let mut location = destination.trim_end_matches('/').to_owned();
    location.push_str(&escape_path(suffix));
    if suffix.is_empty() && destination.ends_with('/') {
        location.push('/');
    }
    if !target.query.is_empty() {
        location.push('?');
        location.push_str(target.query);
    }
    Some(location)
}

/// Features 12.5; `None` for a destination of `!`.
fn expand(destination: &str, target: &Target<'_>, parts: &[&str]) -> Option<String> {
    if destination == "!" {
        return None;
    }
    let mut out = String::with_capacity(destination.len() + target.path.len());
    let mut rest = destination.chars();
    while let Some(c) = rest.next() {
        if c != '$' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('S' | 's') => out.push_str(&escape_path(target.suffix())),
            Some('V' | 'v') => out.push_str(&escape_path(target.path)),
            Some('P' | 'p') => out.push_str(target.query),
            Some('Q' | 'q') => {
                if !target.query.is_empty() {
                    out.push('?');
                    out.push_str(target.query);
                }
            }
            Some(digit @ '0'..='9') => {
                let index = digit as usize - '0' as usize;
                out.push_str(&escape_path(parts.get(index).unwrap_or(&"")));
            }
            Some(other) => {
                out.push('$');
                out.push(other);
            }
            None => out.push('$'),
        }
    }
    Some(out)
}

/// Matches a pattern in which `*` stands for anything, without case. The answer is what each `*` stood for, behind the
/// whole path as number 0.
fn matched<'a>(pattern: &str, path: &'a str) -> Option<Vec<&'a str>> {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or("");
    let mut parts = vec![path];
    if !starts_with(path, first) {
        return None;
    }
    let mut at = first.len();
    let mut pieces = pieces.peekable();
    if pieces.peek().is_none() {
        return (path.len() == at).then_some(parts);
    }
    while let Some(piece) = pieces.next() {
        let rest = &path[at..];
        let found = if pieces.peek().is_none() {
            // The last piece stands at the end.
            let start = rest.len().checked_sub(piece.len())?;
            (rest.is_char_boundary(start) && starts_with(&rest[start..], piece)).then_some(start)?
        } else {
            (0..=rest.len())
                .filter(|&start| rest.is_char_boundary(start))
                .find(|&start| starts_with(&rest[start..], piece))?
        };
        parts.push(&rest[..found]);
        at += found + piece.len();
    }
    Some(parts)
}

fn starts_with(text: &str, piece: &str) -> bool {
    text.get(..piece.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(piece))
}
