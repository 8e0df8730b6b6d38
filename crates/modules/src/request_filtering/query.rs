//! The checks of a query string (features 18.7, 18.11).

use super::filter::{Filter, Refusal};
use crate::segment_names::fold;

/// Decodes `%XX` once and `+` to a space; an escape that is none stays as it is.
pub(super) fn unescape(query: &[u8]) -> String {
    let mut out = Vec::with_capacity(query.len());
    let mut rest = query;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let hex = |index: usize| {
            after
                .get(index)
                .and_then(|&digit| char::from(digit).to_digit(16))
                .and_then(|value| u8::try_from(value).ok())
        };
        out.push(match (byte, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                rest = &after[2..];
                high << 4 | low
            }
            (b'+', _, _) => b' ',
            (byte, _, _) => byte,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Looks for denied sequences in the query as it came and, if configured, decoded.
pub(super) fn denied_sequence(filter: &Filter, query: &[u8]) -> Option<Refusal> {
    if filter.query_sequences.is_empty() || query.is_empty() {
        return None;
    }
    let raw = fold(&String::from_utf8_lossy(query));
    if filter.allowed_queries.contains(&raw) {
        return None;
    }
    let decoded = filter.unescapes_query.then(|| fold(&unescape(query)));
    let (_, shown) = filter.query_sequences.iter().find(|(sequence, _)| {
        raw.contains(sequence) || decoded.as_ref().is_some_and(|text| text.contains(sequence))
    })?;
    let text = format!("the query holds {shown}, which is listed in denyQueryStringSequences");
    Some(Refusal::new(404, 18, text))
}
