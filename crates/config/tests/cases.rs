//! Runs the cases of the configuration rules, and holds the rules against the cases: none may go without a test.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its files has to stop"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sluicegate_config::{Configuration, Diagnostic, PathMap};

#[path = "cases/format.rs"]
mod format;
#[path = "cases/query.rs"]
mod query;

use format::Case;

/// The rules of `specs/config/semantics.md` have the numbers 1 to this one.
const RULES: u32 = 121;

const HOST: &str = r#"<configuration>
<system.applicationHost><sites>
<site name="S" id="1"><bindings><binding protocol="http" bindingInformation="*:8080:" /></bindings>
<application path="/"><virtualDirectory path="/" physicalPath="root" /></application>
<application path="/shop"><virtualDirectory path="/" physicalPath="shop" /><virtualDirectory path="/img" physicalPath="images" /></application>
</site></sites></system.applicationHost>
"#;

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "case"))
        .collect();
    paths.sort();
    let read = |p: &PathBuf| format::read(p, &std::fs::read_to_string(p).unwrap());
    paths.iter().flat_map(read).collect()
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let wide = |f: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(f)
            .collect()
    };
    match encoding {
        "" => text.as_bytes().to_vec(),
        "bom" => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        "utf16le" => wide(u16::to_le_bytes),
        "utf16be" => wide(u16::to_be_bytes),
        other => panic!("no encoding {other}"),
    }
}

/// Writes the files of a case and loads them.
fn load(case: &Case, folder: &Path) -> Result<Arc<Configuration>, Vec<Diagnostic>> {
    for dir in ["root/sub/deep", "shop/sub", "images"] {
        std::fs::create_dir_all(folder.join(dir)).unwrap();
    }
    let part = |name: &str| {
        let found = case.files.iter().find(|(n, _, _)| n == name);
        found.map(|(_, _, text)| text.as_str())
    };
    let mut host = HOST.to_owned();
    if let Some(text) = part("host") {
        host.push_str(&format!("<system.webServer>\n{text}</system.webServer>\n"));
    }
    host.push_str(part("beside").unwrap_or_default());
    host.push_str("</configuration>\n");
    let path = folder.join("applicationHost.config");
    std::fs::write(&path, host).unwrap();
    for (name, encoding, text) in &case.files {
        if name == "host" || name == "beside" {
            continue;
        }
        let (path, text) = match name.strip_suffix("/web") {
            Some(dir) => (
                folder.join(dir).join("web.config"),
                format!(
                    "<configuration><system.webServer>\n{text}</system.webServer></configuration>\n"
                ),
            ),
            None => (folder.join(name), text.clone()),
        };
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, encoded(&text, encoding)).unwrap();
    }
    let map = PathMap::new([(r"C:\inetpub".to_owned(), folder.join("root"))]);
    Configuration::load(&path, &map)
}

/// What is wrong with one expectation, as the lines of a diff.
fn differences(
    loaded: &Result<Arc<Configuration>, Vec<Diagnostic>>,
    folder: &Path,
    at: &str,
    lines: &[String],
) -> Vec<String> {
    let mut wrong = Vec::new();
    let outcome = match loaded {
        Err(found) => Err(found.clone()),
        Ok(_) if at == "load" => Ok(None),
        Ok(c) => c.effective(&c.sites()[0], at).map(Some),
    };
    let mut left: Vec<String> = match &outcome {
        Ok(_) => Vec::new(),
        Err(found) => found
            .iter()
            .filter(|d| d.severity == sluicegate_config::Severity::Error)
            .map(|d| query::shown(d, folder, false))
            .collect(),
    };
    for line in lines {
        if let Some(expected) = line.strip_prefix("error ") {
            match left.iter().position(|s| query::matches(expected, s)) {
                Some(at) => drop(left.remove(at)),
                None => wrong.push(format!("- {line}")),
            }
        } else if let Some(expected) = line.strip_prefix("warning ") {
            let all: Vec<String> = loaded
                .iter()
                .flat_map(|c| c.warnings())
                .map(|d| query::shown(d, folder, true))
                .collect();
            if !all.iter().any(|s| query::matches(expected, s)) {
                wrong.push(format!("- {line}"));
                wrong.extend(all.iter().map(|s| format!("+ warning {s}")));
            }
        } else if line == "no warnings" {
            let all = loaded.iter().flat_map(|c| c.warnings());
            wrong.extend(all.map(|d| format!("+ warning {}", query::shown(d, folder, true))));
        } else {
            let (question, expected) = line
                .split_once(": ")
                .or_else(|| line.strip_suffix(':').map(|l| (l, "")))
                .unwrap_or_else(|| panic!("{line:?} is no expectation"));
            let got = match (loaded, &outcome) {
                (Ok(c), _) if question == "resolve" => c.sites()[0]
                    .resolve(at)
                    .map(|(a, d, rest)| format!("{} {} {rest}", a.path, d.path))
                    .ok_or_else(|| "nothing".to_owned()),
                (_, Ok(Some(effective))) => query::value(effective, question),
                _ => Err("not readable".to_owned()),
            };
            let holds = match (&got, expected.strip_suffix("...")) {
                (Ok(got), Some(start)) => got.starts_with(start),
                (Ok(got), None) => got.trim_end() == expected,
                // An element that is not there can be expected.
                (Err(why), _) => expected == format!("({why})"),
            };
            if !holds {
                let got = got.unwrap_or_else(|why| format!("({why})"));
                wrong.push(format!("- {line}"));
                wrong.push(format!("+ {question}: {got}"));
            }
        }
    }
    wrong.extend(left.iter().map(|s| format!("+ error {s}")));
    wrong
}

#[test]
fn the_cases_hold() {
    let mut report = String::new();
    let cases = cases();
    for case in &cases {
        let folder = tempfile::tempdir().unwrap();
        let loaded = load(case, folder.path());
        for (at, lines) in &case.expectations {
            let wrong = differences(&loaded, folder.path(), at, lines);
            if !wrong.is_empty() {
                report.push_str(&format!("\n{} at {at}\n  ", case.name));
                report.push_str(&wrong.join("\n  "));
                report.push('\n');
            }
        }
    }
    assert!(report.is_empty(), "{report}");
    assert!(cases.len() > 90, "{} cases", cases.len());
}

/// True when a text cites a rule as `R<number>` or `rule <number>`.
fn cites(text: &str, rule: u32) -> bool {
    [format!("R{rule}"), format!("rule {rule}")]
        .iter()
        .any(|word| {
            text.match_indices(word.as_str()).any(|(at, _)| {
                let next = text[at + word.len()..].chars().next();
                !next.is_some_and(|c| c.is_ascii_digit())
            })
        })
}

/// Rules that are tested elsewhere: the file, from the root of the repository, that cites them.
const ELSEWHERE: &[(&str, &[u32])] = &[
    ("crates/config/tests/load.rs", &[37, 38, 61, 86]),
    (
        "crates/config/tests/edit.rs",
        &[67, 81, 104, 106, 107, 108, 109],
    ),
    ("crates/config/tests/effective.rs", &[98, 99, 100, 101]),
    ("crates/config/tests/redirection.rs", &[69, 102]),
    ("crates/server/src/sites/bindings.rs", &[87, 88]),
    ("crates/server/tests/reload.rs", &[98, 99, 100, 101]),
    ("crates/server/src/configuration_history.rs", &[103]),
    (
        "crates/modules/src/configuration_validation/tests.rs",
        &[76],
    ),
    ("crates/cli/tests/cli/explain.rs", &[87, 88, 89, 96]),
    ("crates/cli/src/administer/filter.rs", &[116]),
    (
        "crates/cli/tests/cli/appcmd.rs",
        &[
            105, 106, 110, 111, 112, 113, 114, 115, 117, 118, 119, 120, 121,
        ],
    ),
    (
        "crates/cli/tests/cli/runtime.rs",
        &[69, 76, 103, 111, 112, 113, 115, 116, 120],
    ),
];

/// Rules without a test, each with its reason. A rule that gets a case has to leave this list.
const NOT_TESTED: &[(u32, &str)] = &[];

#[test]
fn every_rule_has_a_case_or_a_test_elsewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let specification = std::fs::read_to_string(root.join("specs/config/semantics.md")).unwrap();
    assert!(specification.contains(&format!("\n{RULES}. ")));
    assert!(!specification.contains(&format!("\n{}. ", RULES + 1)));
    let cases = cases();
    let mut wrong = Vec::new();
    for rule in 1..=RULES {
        let of_cases = cases.iter().any(|c| c.rules.contains(&rule));
        let excused = NOT_TESTED.iter().any(|(r, _)| *r == rule);
        let files: Vec<&str> = ELSEWHERE
            .iter()
            .filter(|(_, rules)| rules.contains(&rule))
            .map(|(file, _)| *file)
            .collect();
        for file in &files {
            let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
            if !cites(&text, rule) {
                wrong.push(format!("rule {rule}: {file} does not cite it"));
            }
        }
        let is_tested = of_cases || !files.is_empty();
        if is_tested == excused {
            wrong.push(format!(
                "rule {rule}: tested {is_tested}, excused {excused}"
            ));
        }
    }
    assert_eq!(wrong, [""; 0]);
    let most = cases.iter().flat_map(|c| &c.rules).max();
    assert!(most.is_some_and(|r| *r <= RULES));
}
