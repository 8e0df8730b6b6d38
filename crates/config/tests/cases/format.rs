//! Reads `.case` files.

use std::path::Path;

/// One case.
pub(crate) struct Case {
    /// File and title, for messages.
    pub(crate) name: String,
    /// The rules it states.
    pub(crate) rules: Vec<u32>,
    /// Name, encoding and text of each file.
    pub(crate) files: Vec<(String, String, String)>,
    /// Path (or `load`) and lines of each expectation.
    pub(crate) expectations: Vec<(String, Vec<String>)>,
}

/// All cases of one file; what is no part of the format stops the test, as nothing may be skipped by a typing error.
pub(crate) fn read(path: &Path, text: &str) -> Vec<Case> {
    enum Part {
        Head,
        File,
        Expect,
    }
    let mut cases: Vec<Case> = Vec::new();
    let mut part = Part::Head;
    for (number, line) in text.lines().enumerate() {
        let place = || format!("{}:{}", path.display(), number + 1);
        if let Some(title) = line.strip_prefix("case: ") {
            let file = path.file_stem().unwrap_or_default().to_string_lossy();
            cases.push(Case {
                name: format!("{file}: {title}"),
                rules: Vec::new(),
                files: Vec::new(),
                expectations: Vec::new(),
            });
            part = Part::Head;
            continue;
        }
        let Some(case) = cases.last_mut() else {
            assert!(
                line.is_empty() || line.starts_with('#'),
                "{}: text before the first case",
                place()
            );
            continue;
        };
        if let Some(rest) = line.strip_prefix("=== ") {
            if let Some(at) = rest.strip_prefix("expect ") {
                part = Part::Expect;
                case.expectations.push((at.trim().to_owned(), Vec::new()));
            } else {
                part = Part::File;
                let (name, encoding) = rest
                    .trim()
                    .split_once(' ')
                    .unwrap_or_else(|| (rest.trim(), ""));
                case.files
                    .push((name.to_owned(), encoding.to_owned(), String::new()));
            }
            continue;
        }
        match part {
            Part::Head => {
                if let Some(rules) = line.strip_prefix("rules: ") {
                    let number = |r: &str| {
                        r.parse::<u32>()
                            .unwrap_or_else(|_| panic!("{}: {r}", place()))
                    };
                    case.rules.extend(rules.split_whitespace().map(number));
                } else {
                    assert!(
                        line.is_empty() || line.starts_with('#'),
                        "{}: {line:?} is no part of a head",
                        place()
                    );
                }
            }
            Part::File => {
                if let Some((_, _, text)) = case.files.last_mut() {
                    text.push_str(line);
                    text.push('\n');
                }
            }
            Part::Expect => {
                let line = line.trim();
                if let (false, Some((_, lines))) = (
                    line.is_empty() || line.starts_with('#'),
                    case.expectations.last_mut(),
                ) {
                    lines.push(line.to_owned());
                }
            }
        }
    }
    for case in &cases {
        assert!(!case.rules.is_empty(), "{} cites no rule", case.name);
        assert!(
            !case.expectations.is_empty(),
            "{} expects nothing",
            case.name
        );
    }
    cases
}
