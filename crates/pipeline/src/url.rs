//! From a request target to the path that rules and files are matched with: decoded, normalised, checked.
//!
//! The raw target is kept beside it; nothing is ever decoded twice (specs: threats P01 to P11).

/// Why a request target is refused with 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidUrl {
    /// A `%` without two hexadecimal digits behind it.
    #[error("bad percent escape")]
    Escape,
    /// The decoded path is not UTF-8.
    #[error("path is not UTF-8")]
    Encoding,
    /// A control character or NUL.
    #[error("control character in path")]
    Control,
    /// `..` above the root.
    #[error("path leaves the root")]
    Traversal,
    /// A segment is longer than 260 characters.
    #[error("segment is too long")]
    SegmentTooLong,
    /// More than 255 segments.
    #[error("too many segments")]
    TooManySegments,
    /// The path does not begin with a slash.
    #[error("path does not begin with a slash")]
    NotAbsolute,
}

/// The longest segment, in characters (the HTTP layer's `UrlSegmentMaxLength`).
pub const SEGMENT_CHARS_MAX: usize = 260;
/// The most segments (the HTTP layer's `UrlSegmentMaxCount`).
pub const SEGMENTS_MAX: usize = 255;

/// Decodes the path part of a request target once, makes `\` a `/`, drops empty and `.` segments and resolves `..`.
/// The result begins with `/` and keeps a final one.
///
/// # Errors
/// [`InvalidUrl`], which the transport answers with 400.
pub fn normalize_path(raw: &[u8], out: &mut String) -> Result<(), InvalidUrl> {
    out.clear();
    let text = std::str::from_utf8(raw).map_err(|_| InvalidUrl::Encoding)?;
    normalize_target(text, out).map(|_| ())
}

/// Does that for the path of a target; gives the place of the `?` behind it.
pub(crate) fn normalize_target(
    target: &str,
    out: &mut String,
) -> Result<Option<usize>, InvalidUrl> {
    out.clear();
    if !target.starts_with(['/', '\\']) {
        return Err(InvalidUrl::NotAbsolute);
    }
    let mut is_plain = true;
    let mut query = None;
    let mut previous = 0;
    for (at, &byte) in target.as_bytes().iter().enumerate() {
        let class = CLASSES[usize::from(byte)];
        if class != ORDINARY {
            if class == QUERY {
                query = Some(at);
                break;
            }
            is_plain &= class == NAMES && previous != b'/';
        }
        previous = byte;
    }
    let path = query.map_or(target, |at| &target[..at]);
    if is_plain {
        // Nearly every path: nothing to decode, nothing to resolve.
        out.push_str(path);
    } else {
        let decoded = decode(path.as_bytes())?;
        resolve(&decoded, out)?;
    }
    check_segments(out)?;
    Ok(query)
}

/// A byte that stands for itself anywhere.
const ORDINARY: u8 = 0;
/// A slash or dot, which behind a slash make a segment that is resolved.
const NAMES: u8 = 1;
/// What is decoded, or refused.
const CODED: u8 = 2;
/// The end of the path.
const QUERY: u8 = 3;

static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut classes = [ORDINARY; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'?' => QUERY,
            b'/' | b'.' => NAMES,
            b'%' | b'\\' | 0..=0x1f | 0x7f.. => CODED,
            _ => ORDINARY,
        };
        byte += 1;
    }
    classes
}

fn decode(raw: &[u8]) -> Result<String, InvalidUrl> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(&byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let high = rest
                .next()
                .and_then(|&b| hex(b))
                .ok_or(InvalidUrl::Escape)?;
            let low = rest
                .next()
                .and_then(|&b| hex(b))
                .ok_or(InvalidUrl::Escape)?;
            high << 4 | low
        } else {
            byte
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| InvalidUrl::Encoding)?;
    if text.chars().any(|c| c.is_control()) {
        return Err(InvalidUrl::Control);
    }
    Ok(text)
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn resolve(decoded: &str, out: &mut String) -> Result<(), InvalidUrl> {
    let mut ends_open = false;
    for segment in decoded.split(['/', '\\']).skip(1) {
        ends_open = matches!(segment, "" | "." | "..");
        match segment {
            "" | "." => {}
            ".." => {
                let parent = out.rfind('/').ok_or(InvalidUrl::Traversal)?;
                out.truncate(parent);
            }
            name => {
                out.push('/');
                out.push_str(name);
            }
        }
    }
    if ends_open || out.is_empty() {
        out.push('/');
    }
    Ok(())
}

fn check_segments(path: &str) -> Result<(), InvalidUrl> {
    if path.len() <= SEGMENT_CHARS_MAX && path.len() <= SEGMENTS_MAX {
        return Ok(());
    }
    let mut count = 0;
    for segment in path.split('/').skip(1) {
        count += 1;
        if segment.len() > SEGMENT_CHARS_MAX && segment.chars().count() > SEGMENT_CHARS_MAX {
            return Err(InvalidUrl::SegmentTooLong);
        }
    }
    if count > SEGMENTS_MAX {
        return Err(InvalidUrl::TooManySegments);
    }
    Ok(())
}

/// Escapes a decoded path for a `Location` header or a link: everything but unreserved characters and a few that are
/// safe in a path.
#[must_use]
pub fn escape_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'/'
            | b'!'
            | b'$'
            | b'&'
            | b'\''
            | b'('
            | b')'
            | b'*'
            | b'+'
            | b','
            | b';'
            | b'='
            | b':'
            | b'@' => out.push(char::from(byte)),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(DIGITS[usize::from(byte >> 4)]));
                out.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
    out
}

/// `*` takes anything, `?` one character; no case. Linear in the text for each `*`.
#[must_use]
pub fn wildcard_matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(b'?') => {
                p += 1;
                t += 1;
            }
            Some(byte) if byte.eq_ignore_ascii_case(&text[t]) => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    p = at + 1;
                    t = from + 1;
                    star = Some((at, t));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, expected: Result<&str, InvalidUrl>) {
        let mut out = String::new();
        let result = normalize_path(raw.as_bytes(), &mut out).map(|()| out.as_str());
        assert_eq!(result, expected, "{raw:?}");
    }

    #[test]
    fn path_is_decoded_once_and_normalised() {
        // Threats P01 to P10, P35; specs/config rule 93.
        check("/", Ok("/"));
        check("/a/b.txt", Ok("/a/b.txt"));
        check("/a//b", Ok("/a/b"));
        check("/a/./b/", Ok("/a/b/"));
        check("/a/../b", Ok("/b"));
        check("/a/..", Ok("/"));
        check("/a%2fb", Ok("/a/b"));
        check("/a%5c..%5cb", Ok("/b"));
        check("/a\\b", Ok("/a/b"));
        check("/%61dmin", Ok("/admin"));
        check("/%252e", Ok("/%2e"));
        check("/%c3%a9", Ok("/é"));
        check("/.hidden", Ok("/.hidden"));
        check("/a.b/c..d", Ok("/a.b/c..d"));
        check("/..", Err(InvalidUrl::Traversal));
        check("/../etc", Err(InvalidUrl::Traversal));
        check("/%2e%2e/etc", Err(InvalidUrl::Traversal));
        check("/a%2f..%2f..%2fx", Err(InvalidUrl::Traversal));
        check("/%", Err(InvalidUrl::Escape));
        check("/%2", Err(InvalidUrl::Escape));
        check("/%zz", Err(InvalidUrl::Escape));
        check("/%u002e", Err(InvalidUrl::Escape));
        check("/%c0%ae", Err(InvalidUrl::Encoding));
        check("/%e0%80%af", Err(InvalidUrl::Encoding));
        check("/a%00", Err(InvalidUrl::Control));
        check("/a%0d%0aX:y", Err(InvalidUrl::Control));
        check("/%7f", Err(InvalidUrl::Control));
        check("/%c2%9f", Err(InvalidUrl::Control));
        check("a", Err(InvalidUrl::NotAbsolute));
    }

    #[test]
    fn long_segments_and_many_segments_are_refused() {
        // Threats H24, H25.
        let longest = format!("/{}", "a".repeat(260));
        check(&longest, Ok(&longest));
        check(
            &format!("/{}", "a".repeat(261)),
            Err(InvalidUrl::SegmentTooLong),
        );
        let most = "/a".repeat(255);
        check(&most, Ok(&most));
        check(&"/a".repeat(256), Err(InvalidUrl::TooManySegments));
    }

    #[test]
    fn escaping_leaves_nothing_that_could_split_a_header() {
        assert_eq!(escape_path("/a b/é\r\n\"<"), "/a%20b/%C3%A9%0D%0A%22%3C");
    }
}
