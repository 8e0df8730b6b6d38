//! Which coding a client gets: `Accept-Encoding` with its weights (RFC 9110 section 12.5.3).

use super::coding::Choice;

/// The most members of the list that are looked at.
const MEMBERS_MAX: usize = 32;

/// The codings of `schemes` that the client takes, the one it likes best first. Where it likes two equally, the order of
/// the configuration decides (features 15.12). What it likes less than no coding at all is left out.
pub(crate) fn preferred(header: &[u8], schemes: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let mut found: Vec<(u16, Choice)> = schemes
        .filter_map(|choice| {
            let weight = weight_of(header, choice.coding.name());
            (weight > 0).then_some((weight, choice))
        })
        .collect();
    if let Some(identity) = explicit_weight(header, "identity") {
        found.retain(|(weight, _)| *weight >= identity);
    }
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// The weight of a coding in thousandths; 0 if the client refuses it or does not say (features 15.13).
fn weight_of(header: &[u8], name: &str) -> u16 {
    explicit_weight(header, name)
        .or_else(|| explicit_weight(header, "*"))
        .unwrap_or(0)
}

fn explicit_weight(header: &[u8], name: &str) -> Option<u16> {
    header
        .split(|&byte| byte == b',')
        .take(MEMBERS_MAX)
        .find_map(|member| {
            let mut parts = member.split(|&byte| byte == b';').map(<[u8]>::trim_ascii);
            let coding = parts.next()?;
            let is_it = coding.eq_ignore_ascii_case(name.as_bytes())
                || name == "gzip" && coding.eq_ignore_ascii_case(b"x-gzip");
            is_it.then(|| {
                parts
                    .find_map(|part| {
                        part.strip_prefix(b"q=")
                            .or_else(|| part.strip_prefix(b"Q="))
                    })
                    .map_or(1_000, thousandths)
            })
        })
}

/// A weight such as `0.5`; what is none counts as a refusal.
fn thousandths(text: &[u8]) -> u16 {
    let (whole, fraction) = match text {
        [whole, b'.', fraction @ ..] if fraction.len() <= 3 => (whole, fraction),
        [whole] => (whole, &[][..]),
        _ => return 0,
    };
    let mut value = match whole {
        b'0' => 0,
        b'1' => 1_000,
        _ => return 0,
    };
    let mut place = 100;
    for digit in fraction {
        if !digit.is_ascii_digit() {
            return 0;
        }
        value += u16::from(digit - b'0') * place;
        place /= 10;
    }
    value.min(1_000)
}

#[cfg(test)]
mod tests {
    use super::super::coding::Coding;
    use super::*;

    fn check(header: &str, expected: &str) {
        let schemes =
            [Coding::Brotli, Coding::Gzip, Coding::Zstd].map(|coding| Choice { coding, level: 1 });
        let found: Vec<_> = preferred(header.as_bytes(), schemes.into_iter())
            .iter()
            .map(|choice| choice.coding.name())
            .collect();
        assert_eq!(found.join(" "), expected, "{header}");
    }

    #[test]
    fn weights_decide_and_then_the_order_of_the_configuration() {
        // Features 15.12, 15.13.
        check("", "");
        check("gzip", "gzip");
        check("x-gzip", "gzip");
        check("GZIP ; q=0.3", "gzip");
        check("gzip, deflate, br, zstd", "br gzip zstd");
        check("gzip;q=1.0, br;q=0.9", "gzip br");
        check("gzip;q=0, br", "br");
        check("*", "br gzip zstd");
        check("*;q=0.5, br;q=0", "gzip zstd");
        check("identity;q=1, gzip;q=0.5", "");
        check("identity;q=0.5, gzip;q=0.5", "gzip");
        check("identity;q=0, gzip", "gzip");
        check("gzip;q=2, br;q=x, zstd;q=0.0001", "");
        check("gzip;q=0.000, br;q=0.001", "br");
        check(&format!("{}gzip", "a,".repeat(40)), "");
    }
}
