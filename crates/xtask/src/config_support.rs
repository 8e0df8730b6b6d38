//! Turns the table of what the server does with each section into data for crate `config` and a page for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
struct Support {
    sections: BTreeMap<String, Row>,
    foreign: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Row {
    state: String,
    #[serde(default)]
    by: String,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
struct Sections {
    section: Vec<Section>,
}

#[derive(Deserialize)]
struct Section {
    path: String,
}

/// Each state of the table: how Rust calls it, and how the page does.
const STATES: [(&str, &str, &str); 4] = [
    ("enforced", "Enforced", "acts"),
    ("partly", "Partly", "acts in part"),
    ("ignored", "Ignored", "ignored with a warning"),
    ("refused", "Refused", "refused"),
];

/// The files made from `specs/config/support.toml`.
pub(crate) fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let support: Support = read(root, "support.toml")?;
    let known: Sections = read(root, "sections.toml")?;
    for section in &known.section {
        if !support.sections.contains_key(&section.path) {
            bail!("support.toml says nothing about {}", section.path);
        }
    }
    if support.sections.len() != known.section.len() {
        bail!("support.toml has sections that sections.toml lacks");
    }
    Ok(vec![
        (
            "crates/config/src/schema/support_generated.rs".into(),
            code(&support)?,
        ),
        (
            "docs/compatibility-configuration.md".into(),
            page(&support)?,
        ),
    ])
}

fn read<T: serde::de::DeserializeOwned>(root: &Path, name: &str) -> Result<T> {
    let path = root.join("specs/config").join(name);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

fn state(row: &Row) -> Result<&'static (&'static str, &'static str, &'static str)> {
    STATES
        .iter()
        .find(|(name, ..)| *name == row.state)
        .with_context(|| format!("{} is no state", row.state))
}

fn code(support: &Support) -> Result<String> {
    let mut out = String::from(
        "//! What becomes of each section. Generated from specs/config/support.toml by `cargo run -p sluicegate-xtask -- generate`; do not edit.

use super::{SectionSupport, Support};

/// Every section, in alphabetical order.
pub static SUPPORT: &[SectionSupport] = &[
",
    );
    for (path, row) in &support.sections {
        let (_, rust, _) = state(row)?;
        writeln!(
            out,
            "    SectionSupport {{ path: {path:?}, support: Support::{rust}, by: {:?}, note: {:?} }},",
            row.by, row.note
        )?;
    }
    out.push_str(
        "];

/// Elements of other programs that stand in the same files (R73), and what they are for.
pub static FOREIGN: &[(&str, &str)] = &[
",
    );
    for (name, what) in &support.foreign {
        writeln!(out, "    ({name:?}, {what:?}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn page(support: &Support) -> Result<String> {
    let count = |name: &str| {
        support
            .sections
            .values()
            .filter(|row| row.state == name)
            .count()
    };
    let mut out = format!(
        "<!-- Generated from specs/config/support.toml by `cargo run -p sluicegate-xtask -- generate`; do not edit. -->
# Configuration: what acts

Of **{}** known sections **{}** act, **{}** act in part, **{}** are ignored with a warning and **{}** are refused.
`sluicegate config check` says which of them your files use.

| Section | State | By | Note |
|---|---|---|---|
",
        support.sections.len(),
        count("enforced"),
        count("partly"),
        count("ignored"),
        count("refused"),
    );
    for (path, row) in &support.sections {
        let (_, _, words) = state(row)?;
        writeln!(out, "| `{path}` | {words} | {} | {} |", row.by, row.note)?;
    }
    out.push_str(
        "
Elements of other programs that stand in the same files are left alone:

| Element | For |
|---|---|
",
    );
    for (name, what) in &support.foreign {
        writeln!(out, "| `{name}` | {what} |")?;
    }
    Ok(out)
}
