//! Translated patterns find what an interpreter of ECMAScript finds: the same match and the same groups.
//!
//! The letters ſ and K are left out: the interpreter takes them for `s` and `k`, which ECMA-262 section 22.2.2.7.3 does not.

use sluicegate_config::section::rewrite::PatternSyntax;

use super::{Extent, Pattern};

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }
}

/// Makes patterns. A group is never repeated and what is repeated is never empty: what an engine remembers of a former
/// round, and whether an empty round counts, is where the original's engine and ECMAScript differ themselves.
struct Maker<'a> {
    numbers: &'a mut Numbers,
    groups: u64,
}

impl Maker<'_> {
    fn choice(&mut self, depth: u32, may_capture: bool) -> String {
        let mut text = self.sequence(depth, may_capture);
        while self.numbers.below(4) == 0 {
            text.push('|');
            text += &self.sequence(depth, may_capture);
        }
        text
    }

    fn sequence(&mut self, depth: u32, may_capture: bool) -> String {
        (0..1 + self.numbers.below(4))
            .map(|_| self.term(depth, may_capture))
            .collect()
    }

    fn term(&mut self, depth: u32, may_capture: bool) -> String {
        match self.numbers.below(12) {
            0 if depth > 0 => format!("(?:{})", self.choice(depth - 1, may_capture)),
            1 if depth > 0 && may_capture => {
                let inner = self.choice(depth - 1, true);
                self.groups += 1;
                format!("({inner})")
            }
            2 if depth > 0 => {
                let sign = self.numbers.one(&["?=", "?!"]);
                format!("({sign}{})", self.choice(depth - 1, false))
            }
            3 if self.groups > 0 && may_capture => {
                format!("\\{}", 1 + self.numbers.below(self.groups))
            }
            4 => self.numbers.one(&["^", "$", r"\b", r"\B"]).to_owned(),
            5..=7 => {
                let atom = self.atom();
                atom + self.numbers.one(&[
                    "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,1}?", "{1,}",
                ])
            }
            _ => self.atom(),
        }
    }

    fn atom(&mut self) -> String {
        self.numbers
            .one(&[
                "a",
                "b",
                "A",
                "B",
                "1",
                "-",
                "_",
                "/",
                "é",
                "É",
                "s",
                "k",
                "µ",
                "ß",
                ".",
                r"\.",
                r"\d",
                r"\D",
                r"\w",
                r"\W",
                r"\s",
                r"\S",
                r"\/",
                r"\-",
                r"\x41",
                r"\u0062",
                r"\n",
                r"\cJ",
                r"\0",
                "[ab]",
                "[^ab]",
                "[a-c]",
                "[^]",
                "[]",
                r"[\w-.]",
                r"[\d-x]",
                "[[]",
                r"[\b]",
                "[a-z&&b]",
                "]",
                "}",
                "{",
                "{a}",
                "[µ-ÿ]",
                "[^É]",
                r"\%",
                r"\_",
                r"[\]]",
                r"[\u00e0-\u00ff]",
                "[A-z]",
                "&",
                "~",
                "#",
                " ",
            ])
            .to_owned()
    }
}

const PIECES: &[&str] = &[
    "a", "b", "c", "A", "B", "aa", "ab", "1", "23", "-", "_", "/", ".", "é", "É", "s", "S", "k",
    "µ", "μ", "ß", "\n", " ", "\u{2028}", "\u{a0}", "[", "]", "{a}", "&", "x", "%", "~", "#",
    "\u{8}", "\0",
];

fn check(pattern: &str, ignore_case: bool, input: &str) -> bool {
    let flags = if ignore_case { "i" } else { "" };
    let Ok(oracle) = regress::Regex::with_flags(pattern, flags) else {
        return false;
    };
    let own = Pattern::new(
        PatternSyntax::EcmaScript,
        pattern,
        ignore_case,
        Extent::Whole,
    )
    .unwrap_or_else(|error| panic!("{pattern}: {error}"));
    let found = own
        .find(input, 0)
        .unwrap_or_else(|error| panic!("{pattern} on {input:?}: {error}"));
    let found = found.map(|groups| {
        (0..groups.len())
            .map(|n| groups.span(n))
            .collect::<Vec<_>>()
    });
    let expected = oracle.find(input).map(|found| {
        found
            .groups()
            .map(|group| group.map(|range| (range.start, range.end)))
            .collect::<Vec<_>>()
    });
    assert_eq!(found, expected, "/{pattern}/{flags} on {input:?}");
    expected.is_some()
}

#[test]
fn translated_patterns_match_as_ecmascript_does() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    let mut matched = 0;
    for _ in 0..1_200 {
        let mut maker = Maker {
            numbers: &mut numbers,
            groups: 0,
        };
        let pattern = maker.choice(2, true);
        for _ in 0..4 {
            let length = numbers.below(7);
            let input: String = (0..length).map(|_| numbers.one(PIECES)).collect();
            let ignore_case = numbers.below(2) == 0;
            matched += u32::from(check(&pattern, ignore_case, &input));
        }
    }
    assert!(matched > 600, "only {matched} inputs matched");
}

#[test]
fn what_is_no_pattern_there_is_none_here() {
    for pattern in [
        "(", ")", "[", "*", "a**", "a{2,1}", "[b-a]", "(?", "(?<", "(?<1>a)", "x{1}{2}", "^*",
        "\\", "(?i)a",
    ] {
        assert!(regress::Regex::new(pattern).is_err(), "{pattern}");
        let own = Pattern::new(PatternSyntax::EcmaScript, pattern, false, Extent::Whole);
        assert!(own.is_err(), "{pattern}");
    }
}
