//! The `Range` header: which bytes are asked for, and the multipart form of several answers (RFC 9110 section 14).

use std::hash::{BuildHasher, Hasher, RandomState};
use std::ops::Range;

use bytes::Bytes;

/// The most parts of one answer; more are answered with the whole file (features 9.26).
const PARTS_MAX: usize = 16;
/// The most ranges that are read at all, so that a flood costs little (threat R03).
const SPECS_MAX: usize = 256;

/// What a `Range` header asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The whole file: no valid range, another unit, or too many parts.
    Whole,
    /// These bytes, in ascending order, none touching another.
    Parts(Vec<Range<u64>>),
    /// No range lies in the file: 416 (features 9.24).
    NotSatisfiable,
}

/// Reads a `Range` header for a file of `size` bytes.
pub(super) fn parse(header: &[u8], size: u64) -> Asked {
    let Some(list) = after_unit(header) else {
        return Asked::Whole;
    };
    // An empty file has no byte that a Content-Range could name.
    if size == 0 {
        return Asked::Whole;
    }
    let mut parts: Vec<Range<u64>> = Vec::new();
    let mut specs = 0;
    for spec in list.split(|&b| b == b',').map(<[u8]>::trim_ascii) {
        if spec.is_empty() {
            continue;
        }
        specs += 1;
        if specs > SPECS_MAX {
            return Asked::Whole;
        }
        match parse_spec(spec, size) {
            Some(Some(part)) => parts.push(part),
            Some(None) => {}
            None => return Asked::Whole,
        }
    }
    if specs == 0 {
        return Asked::Whole;
    }
    if parts.is_empty() {
        return Asked::NotSatisfiable;
    }
    coalesce(&mut parts);
    if parts.len() > PARTS_MAX {
        return Asked::Whole;
    }
    Asked::Parts(parts)
}

fn after_unit(header: &[u8]) -> Option<&[u8]> {
    let equals = memchr::memchr(b'=', header)?;
    let (unit, list) = header.split_at(equals);
    unit.trim_ascii()
        .eq_ignore_ascii_case(b"bytes")
        .then(|| &list[1..])
}

/// `None` is a syntax error, `Some(None)` a range outside the file.
#[expect(clippy::option_option, reason = "three answers, used on the spot")]
fn parse_spec(spec: &[u8], size: u64) -> Option<Option<Range<u64>>> {
    let dash = memchr::memchr(b'-', spec)?;
    let (first, last) = (&spec[..dash], &spec[dash + 1..]);
    if first.is_empty() {
        let length = number(last)?;
        return Some((length > 0).then(|| size.saturating_sub(length)..size));
    }
    let first = number(first)?;
    let end = if last.is_empty() {
        size
    } else {
        let last = number(last)?;
        if last < first {
            return None;
        }
        last.saturating_add(1).min(size)
    };
    Some((first < size).then_some(first..end))
}

/// Digits only; a number too large for 64 bits is as good as the largest (threats R01, R02).
fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0_u64, |value, digit| {
        value
            .saturating_mul(10)
            .saturating_add(u64::from(digit - b'0'))
    }))
}

/// Joins ranges that overlap or touch, so that no byte is sent twice (threat R04).
fn coalesce(parts: &mut Vec<Range<u64>>) {
    parts.sort_unstable_by_key(|part| (part.start, part.end));
    parts.dedup_by(|next, kept| {
        let joins = next.start <= kept.end;
        if joins {
            kept.end = kept.end.max(next.end);
        }
        joins
    });
}

/// `Content-Range` of a part.
pub(super) fn content_range(part: &Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", part.start, part.end.saturating_sub(1))
}

/// A boundary that nobody can have put into a file.
pub(super) fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}

/// What stands before a part of a multipart answer.
pub(super) fn part_head(
    boundary: &str,
    content_type: &str,
    part: &Range<u64>,
    size: u64,
    is_first: bool,
) -> Bytes {
    let line_end = if is_first { "" } else { "\r\n" };
    format!(
        "{line_end}--{boundary}\r\nContent-Type: {content_type}\r\nContent-Range: {}\r\n\r\n",
        content_range(part, size)
    )
    .into()
}

/// What stands behind the last part.
pub(super) fn closing(boundary: &str) -> Bytes {
    format!("\r\n--{boundary}--\r\n").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, size: u64, expected: &Asked) {
        assert_eq!(
            &parse(header.as_bytes(), size),
            expected,
            "{header} of {size}"
        );
    }

    #[test]
    fn ranges_are_read_and_joined() {
        // Features 9.22 to 9.26; threats R01 to R08.
        let parts = |list: &[(u64, u64)]| {
            Asked::Parts(list.iter().map(|&(start, end)| start..end).collect())
        };
        check("bytes=0-0", 10, &parts(&[(0, 1)]));
        check("Bytes = 2-4", 10, &parts(&[(2, 5)]));
        check("bytes=5-", 10, &parts(&[(5, 10)]));
        check("bytes=-3", 10, &parts(&[(7, 10)]));
        check("bytes=-99999999", 10, &parts(&[(0, 10)]));
        check("bytes=0-18446744073709551615", 10, &parts(&[(0, 10)]));
        check("bytes=8-99999999999999999999999", 10, &parts(&[(8, 10)]));
        check("bytes=0-1,5-6", 10, &parts(&[(0, 2), (5, 7)]));
        check("bytes=5-6, 0-1,", 10, &parts(&[(0, 2), (5, 7)]));
        check("bytes=0-0,0-0,0-0", 10, &parts(&[(0, 1)]));
        check("bytes=0-3,2-5,6-7", 10, &parts(&[(0, 8)]));
        check("bytes=0-1,99-", 10, &parts(&[(0, 2)]));
        for ignored in [
            "bytes=5-2",
            "bytes=--1",
            "bytes=abc",
            "bytes=",
            "bytes",
            "lines=1-2",
            "bytes=1",
            "bytes=-",
            "bytes=0-1,x",
            "bytes=+1-2",
            "bytes=0x1-2",
            "",
            ",",
        ] {
            check(ignored, 10, &Asked::Whole);
        }
        check("bytes=-0", 10, &Asked::NotSatisfiable);
        check("bytes=10-", 10, &Asked::NotSatisfiable);
        check("bytes=18446744073709551615-", 10, &Asked::NotSatisfiable);
        check("bytes=0-", 0, &Asked::Whole);
        let list = |count: u64| {
            let all: Vec<String> = (0..count).map(|i| format!("{}-{}", i * 2, i * 2)).collect();
            format!("bytes={}", all.join(","))
        };
        assert!(matches!(parse(list(16).as_bytes(), 9_999), Asked::Parts(p) if p.len() == 16));
        check(&list(17), 9_999, &Asked::Whole);
        check(&list(1_300), 9_999, &Asked::Whole);
    }
}
