//! Conditional requests: whether the client's copy is still good (RFC 9110 section 13).

use std::time::SystemTime;

use sluicegate_pipeline::headers::{HeaderId, Headers};

/// Which of the headers that steer an answer a request carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asks(u8);

impl Asks {
    const IF_MATCH: u8 = 1;
    const IF_UNMODIFIED_SINCE: u8 = 2;
    const IF_NONE_MATCH: u8 = 4;
    const IF_MODIFIED_SINCE: u8 = 8;
    const RANGE: u8 = 16;

    /// Looks for five ids; that is cheaper than to look at every field's text.
    pub(super) fn of(headers: &Headers) -> Self {
        const WANTED: [(HeaderId, u8); 5] = [
            (HeaderId::IF_NONE_MATCH, Asks::IF_NONE_MATCH),
            (HeaderId::IF_MODIFIED_SINCE, Asks::IF_MODIFIED_SINCE),
            (HeaderId::RANGE, Asks::RANGE),
            (HeaderId::IF_MATCH, Asks::IF_MATCH),
            (HeaderId::IF_UNMODIFIED_SINCE, Asks::IF_UNMODIFIED_SINCE),
        ];
        Self(
            WANTED
                .iter()
                .filter(|(id, _)| headers.contains(*id))
                .fold(0, |asks, (_, bit)| asks | bit),
        )
    }

    /// True if the whole file is wanted without condition.
    pub(super) const fn is_plain(self) -> bool {
        self.0 == 0
    }

    /// True with a `Range` header.
    pub(super) const fn has_range(self) -> bool {
        self.0 & Self::RANGE != 0
    }

    const fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

/// What the conditions of a request amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Answer as without conditions.
    Go,
    /// 304 (features 9.16).
    NotModified,
    /// 412 (features 9.19).
    Failed,
}

/// Judges the conditions in the order of RFC 9110 section 13.2.2.
pub(super) fn judge(
    asks: Asks,
    headers: &Headers,
    etag: Option<&str>,
    modified: SystemTime,
) -> Verdict {
    if asks.has(Asks::IF_MATCH) {
        if !any_matches(headers, HeaderId::IF_MATCH, etag, Comparison::Strong) {
            return Verdict::Failed;
        }
    } else if asks.has(Asks::IF_UNMODIFIED_SINCE)
        && date(headers, HeaderId::IF_UNMODIFIED_SINCE).is_some_and(|since| modified > since)
    {
        return Verdict::Failed;
    }
    if asks.has(Asks::IF_NONE_MATCH) {
        if any_matches(headers, HeaderId::IF_NONE_MATCH, etag, Comparison::Weak) {
            return Verdict::NotModified;
        }
    } else if asks.has(Asks::IF_MODIFIED_SINCE)
        && let Some(since) = date(headers, HeaderId::IF_MODIFIED_SINCE)
        // Features 9.18, threat R11: a date in the future says nothing.
        && modified <= since
        && since <= SystemTime::now()
    {
        return Verdict::NotModified;
    }
    Verdict::Go
}

/// True if `If-Range` is absent or names this very version (features 9.25, threat R09).
pub(super) fn range_applies(headers: &Headers, etag: Option<&str>, modified: SystemTime) -> bool {
    let Some(value) = headers.get(HeaderId::IF_RANGE) else {
        return true;
    };
    let value = value.trim_ascii();
    if value.first() == Some(&b'"') {
        return etag.is_some_and(|etag| etag.as_bytes() == value);
    }
    date(headers, HeaderId::IF_RANGE).is_some_and(|date| date == modified)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Strong,
    Weak,
}

/// True if a field of that id holds `*` or the tag. All its lines count; the time is linear in their length (threat
/// R12).
fn any_matches(headers: &Headers, id: HeaderId, etag: Option<&str>, how: Comparison) -> bool {
    headers
        .iter_with_id()
        .filter(|(own, _, _)| *own == Some(id))
        .any(|(_, _, value)| list_matches(value, etag, how))
}

fn list_matches(list: &[u8], etag: Option<&str>, how: Comparison) -> bool {
    let mut rest = list.trim_ascii();
    if rest == b"*" {
        return true;
    }
    let Some(etag) = etag else { return false };
    loop {
        rest = rest.trim_ascii_start();
        if let Some(after) = rest.strip_prefix(b",") {
            rest = after;
            continue;
        }
        let (is_weak, tag) = match rest.strip_prefix(b"W/") {
            Some(tag) => (true, tag),
            None => (false, rest),
        };
        // A tag without quotes ends the list: what follows cannot be told apart.
        let Some(inner) = tag.strip_prefix(b"\"") else {
            return false;
        };
        let Some(end) = memchr::memchr(b'"', inner) else {
            return false;
        };
        if &tag[..end + 2] == etag.as_bytes() && (how == Comparison::Weak || !is_weak) {
            return true;
        }
        rest = &inner[end + 1..];
    }
}

/// A date; a suffix after `;` is left aside, as old clients send `; length=` (features 9.18).
fn date(headers: &Headers, id: HeaderId) -> Option<SystemTime> {
    let text = headers.get_str(id)?;
    let text = text.split(';').next().unwrap_or(text).trim();
    httpdate::parse_http_date(text).ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use sluicegate_pipeline::headers::Side;

    use super::*;

    const TAG: &str = "\"a1:0\"";
    const MODIFIED: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    const EARLIER: &str = "Sun, 06 Nov 1994 08:49:36 GMT";
    const LATER: &str = "Sunday, 06-Nov-94 08:49:38 GMT";

    fn headers(lines: &[(&str, &str)]) -> Headers {
        let mut headers = Headers::new(Side::Request);
        for (name, value) in lines {
            headers.push_parsed(name.as_bytes(), value.as_bytes());
        }
        headers
    }

    fn modified() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn check(lines: &[(&str, &str)], expected: Verdict) {
        let headers = headers(lines);
        let verdict = judge(Asks::of(&headers), &headers, Some(TAG), modified());
        assert_eq!(verdict, expected, "{lines:?}");
    }

    #[test]
    fn conditions_are_judged_in_order() {
        // Features 9.16 to 9.19; threats R10, R11; RFC 9110 section 13.2.2.
        use Verdict::{Failed, Go, NotModified};
        check(&[], Go);
        check(&[("If-None-Match", TAG)], NotModified);
        check(&[("If-None-Match", "W/\"a1:0\"")], NotModified);
        check(&[("If-None-Match", "\"x\", , \"a1:0\"")], NotModified);
        check(
            &[("If-None-Match", "\"x\""), ("if-none-match", TAG)],
            NotModified,
        );
        check(&[("If-None-Match", "*")], NotModified);
        check(&[("If-None-Match", "\"x,a1:0\"")], Go);
        check(&[("If-None-Match", "a1:0")], Go);
        check(&[("If-None-Match", "\"a1:0")], Go);
        check(&[("If-Modified-Since", MODIFIED)], NotModified);
        check(&[("If-Modified-Since", LATER)], NotModified);
        check(&[("If-Modified-Since", EARLIER)], Go);
        check(
            &[(
                "If-Modified-Since",
                "Sun, 06 Nov 1994 08:49:37 GMT; length=3",
            )],
            NotModified,
        );
        check(&[("If-Modified-Since", "x")], Go);
        check(
            &[("If-Modified-Since", "Fri, 01 Jan 9999 00:00:00 GMT")],
            Go,
        );
        check(
            &[("If-Modified-Since", "Fri, 01 Jan 99999 00:00:00 GMT")],
            Go,
        );
        check(
            &[("If-None-Match", "\"x\""), ("If-Modified-Since", MODIFIED)],
            Go,
        );
        check(&[("If-Match", TAG)], Go);
        check(&[("If-Match", "*")], Go);
        check(&[("If-Match", "W/\"a1:0\"")], Failed);
        check(&[("If-Match", "\"x\"")], Failed);
        check(&[("If-Match", TAG), ("If-Unmodified-Since", EARLIER)], Go);
        check(&[("If-Unmodified-Since", EARLIER)], Failed);
        check(&[("If-Unmodified-Since", MODIFIED)], Go);
        check(&[("If-Match", "\"x\""), ("If-None-Match", TAG)], Failed);
        check(&[("If-Match", TAG), ("If-None-Match", TAG)], NotModified);
    }

    #[test]
    fn a_flood_of_tags_is_read_in_linear_time() {
        // Threat R12: the time is bounded by the header's length; the last of 100,000 tags is still found.
        let mut list = "\"x\", ".repeat(100_000);
        list.push_str(TAG);
        assert!(list_matches(list.as_bytes(), Some(TAG), Comparison::Weak));
    }

    #[test]
    fn if_range_needs_the_very_version() {
        // Features 9.25, threat R09.
        for (value, applies) in [
            (TAG, true),
            ("W/\"a1:0\"", false),
            ("\"x\"", false),
            (MODIFIED, true),
            (EARLIER, false),
            (LATER, false),
            ("x", false),
        ] {
            let headers = headers(&[("If-Range", value)]);
            assert_eq!(
                range_applies(&headers, Some(TAG), modified()),
                applies,
                "{value}"
            );
        }
        assert!(range_applies(&headers(&[]), None, modified()));
    }
}
