//! Filters of lists: exact values, wildcards, comparisons (R116).

use std::cmp::Ordering;

/// True when a value passes a filter: `text`, `te*t`, or `$<5`, `$>5`, `$<=5`, `$>=5`, `$<>5`, `$=5`.
pub(crate) fn passes(filter: &str, value: &str) -> bool {
    let Some(comparison) = filter.strip_prefix('$') else {
        return matches(filter, value);
    };
    for (sign, allowed) in [
        ("<>", &[Ordering::Less, Ordering::Greater][..]),
        ("<=", &[Ordering::Less, Ordering::Equal]),
        (">=", &[Ordering::Greater, Ordering::Equal]),
        ("<", &[Ordering::Less]),
        (">", &[Ordering::Greater]),
        ("=", &[Ordering::Equal]),
    ] {
        if let Some(wanted) = comparison.strip_prefix(sign) {
            return match sign {
                "<>" => !matches(wanted, value),
                "=" => matches(wanted, value),
                _ => allowed.contains(&compare(value, wanted)),
            };
        }
    }
    matches(filter, value)
}

/// Numbers compare as numbers, everything else as text without case.
fn compare(value: &str, wanted: &str) -> Ordering {
    match (value.parse::<i64>(), wanted.parse::<i64>()) {
        (Ok(value), Ok(wanted)) => value.cmp(&wanted),
        _ => value.to_ascii_lowercase().cmp(&wanted.to_ascii_lowercase()),
    }
}

/// Equal without case, where `*` stands for any text and `?` for one character.
fn matches(pattern: &str, value: &str) -> bool {
    let pattern: Vec<char> = pattern.to_lowercase().chars().collect();
    let value: Vec<char> = value.to_lowercase().chars().collect();
    let (mut p, mut v) = (0, 0);
    // Where the last star stands, and how far it reaches now.
    let mut star: Option<(usize, usize)> = None;
    while v < value.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, v));
                p += 1;
            }
            Some(c) if *c == '?' || value.get(v) == Some(c) => (p, v) = (p + 1, v + 1),
            _ => match star {
                Some((at, reach)) => {
                    star = Some((at, reach + 1));
                    (p, v) = (at + 1, reach + 1);
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(p).all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::passes;

    #[test]
    fn filters_compare_values() {
        // R116
        let check = |filter: &str, value: &str, expected: bool| {
            assert_eq!(passes(filter, value), expected, "{filter} {value}");
        };
        check("Started", "started", true);
        check("Start", "Started", false);
        check("Start*", "Started", true);
        check("*t?d", "Started", true);
        check("http/*:80:", "http/*:80:", true);
        check("http/*:80:", "http/*:81:", false);
        check("", "", true);
        check("$>9", "10", true);
        check("$<9", "10", false);
        check("$>=10", "10", true);
        check("$<=9", "10", false);
        check("$<>a*", "abc", false);
        check("$<>x", "abc", true);
        check("$=abc", "ABC", true);
        check("$5", "$5", true);
    }
}
