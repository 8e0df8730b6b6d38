//! Sets of characters, and which letters ECMAScript takes for the same without case (ECMA-262 section 22.2.2.7.3).

use std::collections::HashMap;
use std::sync::LazyLock;

/// A set of characters as ranges of code points, in no order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct CharSet(Vec<(u32, u32)>);

const LAST: u32 = 0x10_ffff;

impl CharSet {
    pub(super) fn of(ranges: &[(char, char)]) -> Self {
        Self(ranges.iter().map(|&(a, b)| (a.into(), b.into())).collect())
    }

    pub(super) fn digits() -> Self {
        Self::of(&[('0', '9')])
    }

    pub(super) fn word() -> Self {
        Self::of(&[('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')])
    }

    pub(super) fn space() -> Self {
        Self::of(&[
            ('\t', '\r'),
            (' ', ' '),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ])
    }

    /// What `.` does not match.
    pub(super) fn line_ends() -> Self {
        Self::of(&[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')])
    }

    pub(super) fn add(&mut self, first: char, last: char) {
        self.0.push((first.into(), last.into()));
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    fn has(&self, c: char) -> bool {
        let c = u32::from(c);
        self.0.iter().any(|&(first, last)| first <= c && c <= last)
    }

    /// The ranges in order, none touching another.
    fn sorted(&self) -> Vec<(u32, u32)> {
        let mut ranges = self.0.clone();
        ranges.sort_unstable();
        let mut out: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match out.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => {
                    before.1 = before.1.max(last);
                }
                _ => out.push((first, last)),
            }
        }
        out
    }

    pub(super) fn complement(&self) -> Self {
        let mut out = Vec::new();
        let mut next = 0;
        for (first, last) in self.sorted() {
            if first > next {
                out.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            out.push((next, LAST));
        }
        Self(out)
    }

    /// The set with all letters that are the same as one in it.
    pub(super) fn without_case(&self) -> Self {
        let mut out = self.clone();
        for upper in 'A'..='Z' {
            let lower = upper.to_ascii_lowercase();
            if self.has(upper) || self.has(lower) {
                out.add(upper, upper);
                out.add(lower, lower);
            }
        }
        if self.0.iter().any(|&(_, last)| last > 0x7f) {
            for same in SAME.values() {
                if same.iter().any(|&c| self.has(c)) {
                    same.iter().for_each(|&c| out.add(c, c));
                }
            }
        }
        out
    }

    /// The ranges as pairs of characters: without the surrogates, which no text has.
    pub(super) fn ranges(&self) -> impl Iterator<Item = (char, char)> {
        self.sorted()
            .into_iter()
            .flat_map(|(first, last)| [(first, last.min(0xd7ff)), (first.max(0xe000), last)])
            .filter(|(first, last)| first <= last)
            .filter_map(|(first, last)| Some((char::from_u32(first)?, char::from_u32(last)?)))
    }
}

/// The form in which letters that are the same without case are equal. No other letter ever becomes one of ASCII.
pub(super) fn canonical(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_uppercase();
    }
    let mut mapped = c.to_uppercase();
    match (mapped.next(), mapped.next()) {
        (Some(single), None) if !single.is_ascii() => single,
        _ => c,
    }
}

/// Letters beyond ASCII that are the same, by their canonical form.
static SAME: LazyLock<HashMap<char, Vec<char>>> = LazyLock::new(|| {
    let mut same: HashMap<char, Vec<char>> = HashMap::new();
    // Beyond this nothing has a case.
    for c in '\u{80}'..'\u{1f000}' {
        let upper = canonical(c);
        if upper != c {
            same.entry(upper).or_insert_with(|| vec![upper]).push(c);
        }
    }
    same
});

/// The letters that are the same as `c`, with itself.
pub(super) fn same_as(c: char) -> CharSet {
    let mut set = CharSet::default();
    set.add(c, c);
    set.without_case()
}
