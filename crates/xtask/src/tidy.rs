//! Checks that no compiler makes: dependency direction, lints that hold everywhere, rules and error codes that exist.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// Which crates of the workspace a crate may use in its product code.
const MAY_USE: &[(&str, &[&str])] = &[
    ("pipeline", &[]),
    ("config", &[]),
    ("modules", &["sluicegate-pipeline", "sluicegate-config"]),
    ("native", &["sluicegate-pipeline", "sluicegate-config"]),
    (
        "server",
        &[
            "sluicegate-modules",
            "sluicegate-native",
            "sluicegate-pipeline",
            "sluicegate-config",
        ],
    ),
    (
        "cli",
        &[
            "sluicegate",
            "sluicegate-modules",
            "sluicegate-native",
            "sluicegate-pipeline",
            "sluicegate-config",
        ],
    ),
];

/// The highest rule of specs/pipeline.md.
const RULES: u32 = 237;

/// Runs all checks and reports every finding.
pub(crate) fn check(root: &Path) -> anyhow::Result<()> {
    let mut findings = Vec::new();
    dependencies(root, &mut findings)?;
    for file in sources(&root.join("crates"))? {
        let text = std::fs::read_to_string(&file)
            .with_context(|| format!("reading {}", file.display()))?;
        let shown = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .display()
            .to_string();
        if shown.starts_with("crates/xtask/src/tidy.rs") {
            continue;
        }
        source(&shown, &text, &mut findings);
    }
    error_pages(root, &mut findings)?;
    if findings.is_empty() {
        return Ok(());
    }
    bail!("{} findings:\n  {}", findings.len(), findings.join("\n  "))
}

/// `cli → server → {modules, native} → {config, pipeline}`, and nothing uses `testing` but tests.
fn dependencies(root: &Path, findings: &mut Vec<String>) -> anyhow::Result<()> {
    for (name, allowed) in MAY_USE {
        let path = root.join("crates").join(name).join("Cargo.toml");
        let manifest: toml::Table = std::fs::read_to_string(&path)?.parse()?;
        let used = manifest
            .get("dependencies")
            .and_then(toml::Value::as_table)
            .map(|table| table.keys().cloned().collect::<Vec<_>>())
            .unwrap_or_default();
        // The workspace's table forbids unsafe code; only the native boundary has a table of its own.
        let inherits = manifest
            .get("lints")
            .and_then(|lints| lints.get("workspace"))
            .is_some();
        if !inherits && *name != "native" {
            findings.push(format!(
                "crates/{name} does not inherit the workspace's lints"
            ));
        }
        for dependency in used {
            if dependency.starts_with("sluicegate") && !allowed.contains(&dependency.as_str()) {
                findings.push(format!("crates/{name} may not depend on {dependency}"));
            }
        }
    }
    Ok(())
}

fn source(file: &str, text: &str, findings: &mut Vec<String>) {
    if !text.trim_start().starts_with("//!") && !file.contains("/templates/") {
        findings.push(format!(
            "{file}: does not begin with its one-sentence job (//!)"
        ));
    }
    for (number, line) in text.lines().enumerate() {
        let place = || format!("{file}:{}", number + 1);
        for word in ["todo!(", "unimplemented!(", "dbg!("] {
            if line.contains(word) {
                findings.push(format!("{}: {word}", place()));
            }
        }
        for rule in cited_rules(line) {
            if rule == 0 || rule > RULES {
                findings.push(format!("{}: there is no rule R{rule}", place()));
            }
        }
    }
}

/// The rules that a comment cites, e.g. `R63`.
fn cited_rules(line: &str) -> Vec<u32> {
    let Some((_, comment)) = line.split_once("//") else {
        return Vec::new();
    };
    comment
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| word.strip_prefix('R'))
        .filter(|digits| {
            !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && !digits.starts_with('0')
        })
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// Every error code that the server or the command uses has its page in docs/errors.
fn error_pages(root: &Path, findings: &mut Vec<String>) -> anyhow::Result<()> {
    let mut codes = BTreeSet::new();
    for folder in ["crates/server/src", "crates/cli/src", "crates/native/src"] {
        for file in sources(&root.join(folder))? {
            let text = std::fs::read_to_string(&file)?;
            for literal in text.split('"').skip(1).step_by(2) {
                let Some((area, name)) = literal.split_once('/') else {
                    continue;
                };
                let is_word = |text: &str| {
                    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                };
                if matches!(area, "server" | "module" | "cli" | "config") && is_word(name) {
                    codes.insert(literal.to_owned());
                }
            }
        }
    }
    for code in codes {
        let page = root
            .join("docs/errors")
            .join(format!("{}.md", code.replace('/', "-")));
        if !page.exists() {
            findings.push(format!(
                "error code {code} has no page {}",
                page.strip_prefix(root).unwrap_or(&page).display()
            ));
        }
    }
    Ok(())
}

/// All Rust files below a folder.
fn sources(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in
            std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?
        {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_name_the_line() {
        let check = |text: &str, expected: &[&str]| {
            let mut findings = Vec::new();
            source("crates/server/src/x.rs", text, &mut findings);
            assert_eq!(findings, expected);
        };
        check("//! Job.\n// R63, R237 and Q5\n", &[]);
        check(
            "//! Job.\n// R238\n",
            &["crates/server/src/x.rs:2: there is no rule R238"],
        );
        check(
            "fn x() {}\n",
            &["crates/server/src/x.rs: does not begin with its one-sentence job (//!)"],
        );
    }
}
