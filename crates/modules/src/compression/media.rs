//! Which media types are compressed: the most specific pattern decides (features 15.10).

/// What the list says of a `Content-Type` value: an exact pattern counts before `type/*`, and that before `*/*`. A
/// pattern with a parameter matches only a value with that parameter.
pub(crate) fn is_enabled(list: &[(String, bool)], content_type: &str) -> bool {
    let (media, parameters) = split(content_type);
    let kind = media.split('/').next().unwrap_or_default();
    let mut best: Option<(u8, bool)> = None;
    for (pattern, enabled) in list {
        let (wanted, wanted_parameters) = split(pattern);
        let rank = if wanted.eq_ignore_ascii_case(media) {
            if wanted_parameters.is_empty() {
                2
            } else if same_parameters(wanted_parameters, parameters) {
                3
            } else {
                continue;
            }
        } else if wanted == "*/*" || wanted == "*" {
            0
        } else if wanted
            .strip_suffix("/*")
            .is_some_and(|wanted| wanted.eq_ignore_ascii_case(kind))
        {
            1
        } else {
            continue;
        };
        if best.is_none_or(|(of, _)| rank > of) {
            best = Some((rank, *enabled));
        }
    }
    best.is_some_and(|(_, enabled)| enabled)
}

fn split(text: &str) -> (&str, &str) {
    let (media, parameters) = text.split_once(';').unwrap_or((text, ""));
    (media.trim(), parameters.trim())
}

fn same_parameters(left: &str, right: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars()
            .filter(|c| !c.is_whitespace() && *c != '"')
            .flat_map(char::to_lowercase)
            .collect()
    };
    bare(left) == bare(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_specific_pattern_decides() {
        // Features 15.10.
        let list = [
            ("*/*", false),
            ("text/*", true),
            ("text/event-stream", false),
            ("application/json; charset=utf-8", true),
            ("Image/SVG+xml", true),
        ]
        .map(|(pattern, enabled)| (pattern.to_owned(), enabled));
        for (content_type, expected) in [
            ("text/html", true),
            ("TEXT/css; charset=utf-8", true),
            ("text/event-stream", false),
            ("application/json", false),
            ("application/json;charset=\"UTF-8\"", true),
            ("image/svg+xml", true),
            ("image/png", false),
            ("", false),
        ] {
            assert_eq!(is_enabled(&list, content_type), expected, "{content_type}");
        }
        assert!(!is_enabled(&[], "text/html"));
    }
}
