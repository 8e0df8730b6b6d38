//! Why a name of Windows is not offered, and what to use instead: what the compiler cannot know.

use std::collections::BTreeSet;

use serde::Deserialize;

/// An entry of `specs/api/replacements.toml` that the compiler's words call for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Replacement {
    /// The names that were met; in the table, all names that the entry is about.
    pub names: Vec<String>,
    /// Why the SDK does not offer them.
    pub why: String,
    /// What to use.
    pub r#use: String,
}

#[derive(Deserialize)]
struct Table {
    replacement: Vec<Replacement>,
}

const TABLE: &str = include_str!("../../../specs/api/replacements.toml");

/// The explanations for what the compiler did not know, in the order of the table. `diagnostics` are the compiler's words.
#[must_use]
pub fn explain(diagnostics: &str) -> Vec<Replacement> {
    let unknown = unknown_names(diagnostics);
    // The table is part of the program, and a test reads it.
    let table: Table = toml::from_str(TABLE).unwrap_or(Table {
        replacement: Vec::new(),
    });
    let mut explained: Vec<_> = table
        .replacement
        .into_iter()
        .filter_map(|entry| {
            let met = unknown.iter().filter(|name| entry.covers(name));
            let names: Vec<_> = met.map(|name| (*name).to_owned()).collect();
            (!names.is_empty()).then_some(Replacement { names, ..entry })
        })
        .collect();
    if diagnostics.contains("uuid_of_class<") {
        explained.push(Replacement {
            names: vec!["__uuidof".to_owned()],
            why: "__declspec(uuid) gives a class no identifier here".to_owned(),
            r#use: "SLUICEGATE_IID(IName, 0x12345678, 0x1234, 0x1234, 0x12, ...) behind the class"
                .to_owned(),
        });
    }
    explained
}

impl Replacement {
    fn covers(&self, name: &str) -> bool {
        self.names
            .iter()
            .any(|known| match known.strip_suffix('*') {
                Some(start) => name.starts_with(start),
                None if known.contains('.') => known.eq_ignore_ascii_case(name),
                None => known == name,
            })
    }
}

/// The names in the lines of errors: those in quotes, and the files that were not found.
fn unknown_names(diagnostics: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for line in diagnostics.lines() {
        let message = line
            .split_once("error: ")
            .map(|(_, message)| message)
            .or_else(|| line.contains("undefined reference to").then_some(line));
        let Some(message) = message else { continue };
        names.extend(message.strip_suffix(": No such file or directory"));
        let quoted = message.split(['\'', '`', '\u{2018}', '\u{2019}']);
        for part in quoted.skip(1).step_by(2) {
            // A function may come with its parameters, a type with its pointer.
            let end = part.find(|c: char| !(c.is_alphanumeric() || "_.:".contains(c)));
            names.insert(&part[..end.unwrap_or(part.len())]);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{TABLE, Table, explain};

    #[test]
    fn the_table_is_readable_and_names_nothing_twice() {
        let table: Table = toml::from_str(TABLE).expect("the table is well formed");
        let mut names: Vec<_> = table.replacement.iter().flat_map(|r| &r.names).collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(all > 50);
    }

    #[test]
    fn what_the_compiler_did_not_know_is_explained() {
        let check = |words: &str, expected: &[&str]| {
            let names: Vec<_> = explain(words).into_iter().flat_map(|r| r.names).collect();
            assert_eq!(names, expected, "{words}");
        };
        check(
            "m.cpp:3:10: fatal error: atlbase.h: No such file or directory",
            &["atlbase.h"],
        );
        check(
            "m.cpp:3:10: fatal error: 'AtlBase.h' file not found",
            &["AtlBase.h"],
        );
        check(
            "m.cpp:9:5: error: \u{2018}CString\u{2019} was not declared in this scope; did you mean \u{2018}_Cstring\u{2019}?",
            &["CString"],
        );
        check(
            "m.cpp:9:5: error: use of undeclared identifier '__finally'",
            &["__finally"],
        );
        check(
            "m.cpp:9:5: error: \u{2018}InternetOpenA\u{2019} was not declared in this scope",
            &["InternetOpenA"],
        );
        check(
            "m.cpp:9:5: error: \u{2018}CreateThreadpoolIo\u{2019} was not declared in this scope\nm.cpp:9:7: error: \u{2018}_mbsinc\u{2019} was not declared in this scope",
            &["CreateThreadpoolIo", "_mbsinc"],
        );
        check(
            "ld: m.cpp:9: undefined reference to `CryptDecrypt(unsigned long)'",
            &["CryptDecrypt"],
        );
        check(
            "m.cpp:9:5: error: incomplete type \u{2018}sluicegate::uuid_of_class<IMine>\u{2019} used in nested name",
            &["__uuidof"],
        );
        check(
            "m.cpp:9:5: error: \u{2018}CStringy\u{2019} was not declared in this scope",
            &[],
        );
        check(
            "m.cpp:9:5: note: \u{2018}CString\u{2019} declared here",
            &[],
        );
    }
}
