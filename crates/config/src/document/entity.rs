//! Resolves references in attribute values: the five names of XML and character numbers, nothing else.

/// Why a reference was refused.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// `&` without a name and `;`.
    Incomplete,
    /// A name that XML itself does not define.
    Custom(String),
    /// A number that is no character of XML.
    NotACharacter,
}

/// The value of the raw text; `Err` holds the offset in `raw` of the bad reference.
pub(super) fn resolve(raw: &str) -> Result<String, (usize, Refused)> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    let mut at = 0;
    while let Some(amp) = rest.find('&') {
        let (before, tail) = rest.split_at(amp);
        push_normalised(&mut value, before);
        at += amp;
        let Some(end) = tail.find(';').filter(|end| *end > 1) else {
            return Err((at, Refused::Incomplete));
        };
        let name = tail.get(1..end).unwrap_or_default();
        value.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => match name.strip_prefix('#') {
                Some(number) => number_of(number).ok_or((at, Refused::NotACharacter))?,
                None if name
                    .chars()
                    .all(|c| c.is_alphanumeric() || "_-.:".contains(c)) =>
                {
                    return Err((at, Refused::Custom(name.to_owned())));
                }
                None => return Err((at, Refused::Incomplete)),
            },
        });
        rest = tail.get(end + 1..).unwrap_or_default();
        at += end + 1;
    }
    push_normalised(&mut value, rest);
    Ok(value)
}

fn number_of(text: &str) -> Option<char> {
    let (digits, radix) = text.strip_prefix('x').map_or((text, 10), |hex| (hex, 16));
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
        .filter(|c| is_xml_char(*c))
}

/// XML 1.0 section 2.2.
pub(super) fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// White space in a literal value becomes blanks; a CR LF pair is one line end (XML 1.0 sections 2.11 and 3.3.3).
fn push_normalised(value: &mut String, raw: &str) {
    let mut characters = raw.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\t' | '\n' | '\r' => value.push(' '),
            other => value.push(other),
        }
    }
}
