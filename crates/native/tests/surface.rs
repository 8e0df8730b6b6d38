//! Every name that real modules use is declared by the SDK's headers, or stands in `specs/api/surface-outside.tsv` with the
//! reason why not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../specs/api")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names with their kind: functions, types, constants, macros, headers; not the features of the language.
fn used_names() -> Vec<(String, String)> {
    read("shim-surface.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((columns.next()?.to_owned(), columns.next()?.to_owned()))
        })
        .filter(|(_, kind)| kind != "language/compiler feature" && kind != "C++ standard library")
        .collect()
}

/// Names that are outside, with the reason.
fn outside() -> BTreeMap<String, String> {
    read("surface-outside.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(name, reason)| (name.to_owned(), reason.to_owned()))
        .collect()
}

/// Compiles a program that asks for every name; the ones it does not know.
fn missing(names: &[(String, String)], unicode: bool) -> BTreeSet<String> {
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sdk/cpp/include");
    let mut source = String::new();
    for entry in std::fs::read_dir(&include).expect("the headers are there") {
        let name = entry.expect("a readable entry").file_name();
        let name = name.to_string_lossy().into_owned();
        if name.ends_with(".h") {
            writeln!(source, "#include <{name}>").expect("a string takes text");
        }
    }
    for (number, (name, kind)) in names.iter().enumerate() {
        let check = if kind == "header" {
            let header = name.trim_start_matches("#include <").trim_end_matches('>');
            format!(
                "#if !__has_include(<{header}>)\n#line {number} \"NAME\"\n#error missing\n#endif\n"
            )
        } else {
            format!(
                "#ifndef {name}\nnamespace name_{number} {{\n#line {number} \"NAME\"\nusing ::{name};\n}}\n#endif\n"
            )
        };
        source.push_str(&check);
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("surface.cpp");
    std::fs::write(&path, source).expect("the folder is writable");
    let mut command = Command::new(std::env::var_os("CXX").unwrap_or_else(|| "g++".into()));
    command.args(["-std=c++17", "-fpermissive", "-w", "-fsyntax-only", "-I"]);
    command.arg(include).arg(path);
    if unicode {
        command.arg("-DUNICODE");
    }
    let output = command.output().expect("the compiler starts");
    let text = String::from_utf8_lossy(&output.stderr);
    let found: BTreeSet<String> = text
        .lines()
        .filter(|line| line.contains("error"))
        .filter_map(|line| {
            let number = line.strip_prefix("NAME:")?.split(':').next()?;
            Some(names[number.parse::<usize>().ok()?].0.clone())
        })
        .collect();
    assert_eq!(found.is_empty(), output.status.success(), "{text}");
    found
}

#[test]
fn every_name_of_the_corpus_is_declared_or_explained() {
    let names = used_names();
    assert!(names.len() > 1000, "the table is short");
    let explained = outside();
    for unicode in [false, true] {
        let unexplained: Vec<_> = missing(&names, unicode)
            .into_iter()
            .filter(|name| !explained.contains_key(name))
            .collect();
        assert!(
            unexplained.is_empty(),
            "neither declared nor explained (unicode {unicode}): {unexplained:?}"
        );
    }
}

#[test]
fn a_name_outside_the_set_stays_an_error() {
    let odd = vec![(
        "CreateWindowStationA".to_owned(),
        "Win32 function".to_owned(),
    )];
    assert_eq!(missing(&odd, false).len(), 1);
}

#[test]
fn explanations_name_real_rows_and_give_a_reason() {
    let names: BTreeSet<_> = used_names().into_iter().map(|(name, _)| name).collect();
    for (name, reason) in outside() {
        assert!(names.contains(&name), "{name} is not in the table");
        assert!(reason.len() > 10, "{name} has no reason");
    }
}
