//! Help texts, version, and readers that go away.

use std::io::Read;
use std::process::Stdio;

use crate::run::{finish, sluicegate};

/// Every command, by the words that name it.
const COMMANDS: [&[&str]; 56] = [
    &[],
    &["serve"],
    &["explain"],
    &["appcmd"],
    &["config"],
    &["config", "check"],
    &["config", "show"],
    &["events"],
    &["rsca"],
    &["version"],
    &["module"],
    &["module", "build"],
    &["module", "inspect"],
    &["module", "try"],
    &["module", "new"],
    &["module", "coverage"],
    &["module", "sdk"],
    &["config", "get"],
    &["config", "set"],
    &["config", "clear"],
    &["config", "lock"],
    &["config", "unlock"],
    &["backup"],
    &["backup", "add"],
    &["backup", "list"],
    &["backup", "restore"],
    &["backup", "delete"],
    &["site"],
    &["site", "list"],
    &["site", "add"],
    &["site", "set"],
    &["site", "delete"],
    &["app"],
    &["app", "list"],
    &["app", "add"],
    &["app", "set"],
    &["app", "delete"],
    &["vdir"],
    &["vdir", "list"],
    &["vdir", "add"],
    &["vdir", "set"],
    &["vdir", "delete"],
    &["apppool"],
    &["apppool", "list"],
    &["apppool", "add"],
    &["apppool", "set"],
    &["apppool", "delete"],
    &["binding"],
    &["binding", "list"],
    &["binding", "add"],
    &["binding", "set"],
    &["binding", "delete"],
    &["module", "list"],
    &["module", "add"],
    &["module", "set"],
    &["module", "delete"],
];

#[test]
fn every_help_shows_examples_before_the_usage() {
    for words in COMMANDS {
        for flag in ["--help", "-h"] {
            let ran = finish(sluicegate().args(words).arg(flag)).quiet_success();
            let line = format!("\n  sluicegate {}", words.join(" "));
            let examples = ran
                .out
                .find("\nExamples:\n")
                .unwrap_or_else(|| panic!("{ran:#?}"));
            let usage = ran
                .out
                .find("\nUsage: ")
                .unwrap_or_else(|| panic!("{ran:#?}"));
            assert!(0 < examples && examples < usage, "{ran:#?}");
            let shown = &ran.out[examples..usage];
            assert!(
                shown.contains(line.trim_end()) || words == ["module", "sdk"],
                "{ran:#?}"
            );
        }
    }
}

#[test]
fn examples_parse() {
    // Each example names only options that the command has: clap answers wrong use with 2 before anything is done.
    for words in COMMANDS {
        let help = finish(sluicegate().args(words).arg("--help"));
        let examples = help.out.split("Examples:\n").nth(1).expect("examples");
        for example in examples
            .lines()
            .map_while(|line| line.strip_prefix("  sluicegate "))
        {
            let command = example.split(" && ").next().unwrap_or_default();
            let ran = finish(sluicegate().args(command.split_whitespace()).arg("--help"));
            assert_eq!(ran.code, Some(0), "{example}: {ran:#?}");
            for option in command
                .split_whitespace()
                .filter(|word| word.starts_with("--"))
            {
                assert!(ran.out.contains(option), "{option} of {example}");
            }
        }
    }
}

#[test]
fn version_says_what_this_is() {
    let ran = finish(sluicegate().arg("version")).quiet_success();
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        ran.out.starts_with(&format!("sluicegate {version} (linux")),
        "{ran:?}"
    );
    let json = finish(sluicegate().args(["version", "--json"])).json();
    assert_eq!(json["version"], version);
    let short = finish(sluicegate().arg("--version")).quiet_success();
    assert_eq!(short.out, format!("sluicegate {version}\n"));
}

#[test]
fn coverage_counts_the_methods_of_every_interface() {
    let json = finish(sluicegate().args(["module", "coverage", "--json"]))
        .quiet_success()
        .json();
    let interfaces = json["interfaces"].as_array().expect("a list");
    let sum = |key: &str| -> u64 { interfaces.iter().filter_map(|row| row[key].as_u64()).sum() };
    assert_eq!(
        sum("total"),
        json["total"].as_u64().expect("a number")
            + json["configuration_total"].as_u64().expect("a number")
    );
    for row in interfaces {
        let missing = row["missing"].as_array().expect("a list").len() as u64;
        let implemented = row["implemented"].as_u64().expect("a number");
        assert_eq!(Some(implemented + missing), row["total"].as_u64(), "{row}");
    }
    let text = finish(sluicegate().args(["module", "coverage", "--methods"])).quiet_success();
    assert!(text.out.contains("  + GetServerVariable"), "{}", text.out);
    assert!(text.out.contains(&format!("of {} methods", json["total"])));
}

#[test]
fn closed_pipe_is_no_fault() {
    for arguments in [
        &["module", "coverage", "--methods"][..],
        &["version"],
        &["--help"],
        &["module", "sdk"],
        &["serve", "/no/such/folder"],
        &["module", "build", "none.cpp", "-o", "none.so"],
    ] {
        let mut child = sluicegate()
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // Closed before anything is read.
        drop(child.stdout.take());
        let status = child.wait().expect("it ends");
        let mut said = String::new();
        child
            .stderr
            .take()
            .expect("piped")
            .read_to_string(&mut said)
            .expect("UTF-8");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
        assert!(
            matches!(status.code(), Some(0 | 1)),
            "{arguments:?}: {status}"
        );
        // The same for standard error.
        let mut child = sluicegate()
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stderr.take());
        let status = child.wait().expect("it ends");
        assert!(
            matches!(status.code(), Some(0 | 1)),
            "{arguments:?}: {status}"
        );
    }
}
