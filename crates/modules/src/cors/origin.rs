//! Which entry an origin falls under: the most specific one (features 31.2).

use sluicegate_config::section::cors::CorsOrigin;

/// The most specific entry for `asked`, allowed or not.
pub(super) fn find<'a>(entries: &'a [CorsOrigin], asked: &str) -> Option<&'a CorsOrigin> {
    let mut best: Option<(usize, &CorsOrigin)> = None;
    for entry in entries {
        if let Some(rank) = rank(&entry.origin, asked)
            && best.is_none_or(|(of, _)| rank > of)
        {
            best = Some((rank, entry));
        }
    }
    best.map(|(_, entry)| entry)
}

/// How specific a pattern is for an origin; `None` if it does not match. Scheme and host have no case.
fn rank(pattern: &str, asked: &str) -> Option<usize> {
    if pattern == "*" {
        return Some(0);
    }
    if pattern.eq_ignore_ascii_case(asked) {
        return Some(usize::MAX);
    }
    let (scheme, host) = pattern.split_once("://")?;
    let (asked_scheme, asked_host) = asked.split_once("://")?;
    let suffix = host.strip_prefix('*')?;
    if !scheme.eq_ignore_ascii_case(asked_scheme) {
        return None;
    }
    if suffix.is_empty() {
        return Some(1);
    }
    // `*.example.com` stands for names below it, and a star for at least one character.
    let cut = asked_host
        .len()
        .checked_sub(suffix.len())
        .filter(|cut| *cut > 0)?;
    let end = asked_host.get(cut..)?;
    (suffix.starts_with('.') && end.eq_ignore_ascii_case(suffix)).then_some(1 + suffix.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_labels() {
        // Features 31.2.
        for (pattern, asked, expected) in [
            ("*", "null", Some(0)),
            ("https://a.example", "https://A.example", Some(usize::MAX)),
            ("https://a.example", "http://a.example", None),
            ("https://a.example", "https://a.example:8443", None),
            ("https://*", "https://any", Some(1)),
            ("https://*", "http://any", None),
            ("https://*.a.example", "https://x.y.a.example", Some(11)),
            ("https://*.a.example", "https://a.example", None),
            ("https://*.a.example", "https://evila.example", None),
            ("https://*.a.example:81", "https://x.a.example:81", Some(14)),
            ("https://*a.example", "https://evila.example", None),
            ("null", "null", Some(usize::MAX)),
        ] {
            assert_eq!(rank(pattern, asked), expected, "{pattern} {asked}");
        }
    }
}
