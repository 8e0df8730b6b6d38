//! The three syntaxes: what they match, what they capture, what they refuse.

use sluicegate_config::section::rewrite::PatternSyntax::{self, EcmaScript, ExactMatch, Wildcard};

use super::{Extent, Pattern, TooManySteps};

fn groups(
    syntax: PatternSyntax,
    pattern: &str,
    ignore_case: bool,
    input: &str,
) -> Option<Vec<String>> {
    let pattern =
        Pattern::new(syntax, pattern, ignore_case, Extent::Whole).expect("a good pattern");
    let found = pattern.find(input, 0).expect("within the limit")?;
    assert!(pattern.is_match(input).expect("within the limit"));
    Some(
        (0..found.len())
            .map(|n| found.text(n, input).to_owned())
            .collect(),
    )
}

fn check(syntax: PatternSyntax, pattern: &str, input: &str, expected: Option<&[&str]>) {
    let found = groups(syntax, pattern, true, input);
    let found = found
        .as_ref()
        .map(|all| all.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(found.as_deref(), expected, "{pattern} on {input}");
}

#[test]
fn ecmascript_patterns_are_searched_without_case() {
    // Rewrite 3.1, 3.6, 3.9, 3.10 and the table behind them.
    for (pattern, input, expected) in [
        ("art", "smart/x", Some(&["art"][..])),
        (
            r"^blog/(\d+)/(\w+)$",
            "blog/12/hi",
            Some(&["blog/12/hi", "12", "hi"]),
        ),
        (r"^blog/(\d+)", "myblog/12", None),
        (r"blog/(\d+)", "myblog/12", Some(&["blog/12", "12"])),
        ("^BLOG/", "blog/", Some(&["blog/"])),
        ("^$", "", Some(&[""])),
        ("^/$", "", None),
        ("", "any", Some(&[""])),
        (".*", "", Some(&[""])),
        ("(.*)", "", Some(&["", ""])),
        ("^caf%C3%A9$", "café", None),
        ("^CAFÉ$", "café", Some(&["café"])),
        ("^[É]$", "é", Some(&["é"])),
        // A group that takes no part is empty.
        ("a|(b)", "a", Some(&["a", ""])),
        // A reference to a group that has not matched is empty.
        (r"(?:(x)|y)\1z", "yz", Some(&["yz", ""])),
        (r"(a)\1", "aA", Some(&["aA", "a"])),
        (r"^(?!admin).*$", "shop", Some(&["shop"])),
        (r"^(?!admin).*$", "admin/x", None),
        (r"(?<=id=)\d+", "id=17", Some(&["17"])),
        // Words, digits and letters are those of ASCII.
        (r"\d", "\u{664}", None),
        (r"\w", "é", None),
        (r"\bé", "é", None),
        ("k", "\u{212a}", None),
        ("s", "\u{17f}", None),
        // Annex B.
        ("{foo}", "{foo}", Some(&["{foo}"])),
        ("a{,3}", "a{,3}", Some(&["a{,3}"])),
        (r"[\w-.]+", "a-b.c d", Some(&["a-b.c"])),
        ("[[]x", "[x", Some(&["[x"])),
        (r"\cA", "\u{1}", Some(&["\u{1}"])),
        (r"[\b]", "\u{8}", Some(&["\u{8}"])),
        ("[a-z&&[^b]]", "&]", Some(&["&]"])),
        (r"\<a\>", "<a>", Some(&["<a>"])),
        ("[]", "a", None),
        ("[^]", "\n", Some(&["\n"])),
        (".", "\u{2028}", None),
        (
            r"(?<year>\d{4})-\k<year>",
            "2020-2020",
            Some(&["2020-2020", "2020"]),
        ),
        (
            r"^styles/([_0-9a-z-\.]+)",
            "styles/a-b.css",
            Some(&["styles/a-b.css", "a-b.css"]),
        ),
    ] {
        check(EcmaScript, pattern, input, expected);
    }
    assert_eq!(groups(EcmaScript, "^BLOG/", false, "blog/"), None);
    assert_eq!(
        groups(EcmaScript, "[A-Z]", false, "hEllo").as_deref(),
        Some(&["E".to_owned()][..])
    );
}

#[test]
fn wildcards_take_the_whole_text_and_stars_are_groups() {
    // Rewrite 3.2.
    for (pattern, input, expected) in [
        (
            "*/*.html",
            "docs/intro.html",
            Some(&["docs/intro.html", "docs", "intro"][..]),
        ),
        ("a?c", "abc", Some(&["abc"])),
        ("a?c", "ac", None),
        ("*.php", "a/b.php", Some(&["a/b.php", "a/b"])),
        ("*.php", "a/b.PHP", Some(&["a/b.PHP", "a/b"])),
        ("*.php", "a.php5", None),
        ("a.c", "abc", None),
        ("*", "", Some(&["", ""])),
        // The first stars take as little as they can.
        ("*/*", "a/b/c", Some(&["a/b/c", "a", "b/c"])),
        ("(x)*", "(x)y", Some(&["(x)y", "y"])),
    ] {
        check(Wildcard, pattern, input, expected);
    }
}

#[test]
fn exact_patterns_are_the_whole_text_inbound_and_a_part_outbound() {
    // Rewrite 3.3.
    check(ExactMatch, "a.b", "A.B", Some(&["A.B"]));
    check(ExactMatch, "a.b", "axb", None);
    check(ExactMatch, "a.b", "xa.b", None);
    let part = Pattern::new(ExactMatch, "a.b", true, Extent::Part).expect("is text");
    let found = part.find("xA.B", 0).expect("linear").expect("is there");
    assert_eq!(found.span(0), Some((1, 4)));
}

#[test]
fn bad_patterns_say_what_is_wrong() {
    for (pattern, part) in [
        ("(a", "not closed"),
        ("a)", "closes no group"),
        ("[a", "not closed"),
        ("*a", "nothing that the *"),
        ("a**", "nothing that the *"),
        ("x{1}{2}", "nothing that the {}"),
        ("^*", "nothing"),
        ("a{2,1}", "out of order"),
        ("[b-a]", "out of order"),
        ("(?i)a", "ECMAScript does not have"),
        ("a\\", "backslash"),
        (r"(?<n>a)\k<m>", "no group is called m"),
        ("((a{1000}){1000}){1000}", "bytes when compiled"),
    ] {
        let error = Pattern::new(EcmaScript, pattern, true, Extent::Whole)
            .map(|_| ())
            .expect_err(pattern);
        assert!(error.contains(part), "{pattern}: {error}");
    }
    let deep = "(".repeat(5000) + &")".repeat(5000);
    assert!(Pattern::new(EcmaScript, &deep, true, Extent::Whole).is_err());
    let long = "a".repeat(40_000);
    assert!(Pattern::new(EcmaScript, &long, true, Extent::Whole).is_err());
}

#[test]
fn hard_inputs_end_with_an_answer_or_with_the_limit() {
    // Linear patterns: the time is that of reading the input.
    let input = "a".repeat(4_000) + "!";
    for pattern in [
        "(a+)+$",
        "(a|aa)*$",
        "(.*)*$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
    ] {
        let pattern = Pattern::new(EcmaScript, pattern, false, Extent::Whole).expect("is one");
        assert!(pattern.is_linear());
        pattern.is_match(&input).expect("needs no limit");
    }
    let hard = Pattern::new(EcmaScript, r"^((a)\2?)+$", false, Extent::Whole).expect("is one");
    assert!(!hard.is_linear());
    assert_eq!(hard.find(&("a".repeat(64) + "!"), 0), Err(TooManySteps));
}
