//! Finds out which methods the server implements or calls, and writes the table and the page that say so.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::binding::bindings;
use super::exercised::exercised;
use super::glue_rust::trait_name;
use super::model::{Interface, Method, Model};
use super::text::NOTICE;

/// Trait to the methods that some type outside the generated code writes.
type Overrides = BTreeMap<String, BTreeSet<String>>;

/// One method and how the server stands to it.
struct Row<'a> {
    interface: &'a Interface,
    method: &'a Method,
    implemented: bool,
    /// The rules that the conformance modules test it by.
    rules: BTreeSet<u16>,
}

/// `coverage_generated.rs` (not yet formatted) and the page.
pub(super) fn coverage(root: &Path, model: &Model) -> anyhow::Result<(String, String)> {
    let overrides = scan(&root.join("crates/native/src"))?;
    let provided = provided(model, &overrides)?;
    let exercised = exercised(root)?;
    let mut rows = Vec::new();
    for interface in &model.interfaces {
        for method in &interface.methods {
            let provides = provided
                .get(&(interface.name.as_str(), method.slot))
                .copied()
                .unwrap_or(false);
            let calls = called(model, interface, method);
            let implemented = method.is_destructor()
                || match interface.implemented_by.as_str() {
                    "host" => provides,
                    "both" => provides && calls,
                    _ => calls,
                };
            rows.push(Row {
                interface,
                method,
                implemented,
                rules: exercised
                    .get(&(interface.name.clone(), method.name.clone()))
                    .cloned()
                    .unwrap_or_default(),
            });
        }
    }
    Ok((table(&rows), page(model, &rows)))
}

/// Whether `host_types.toml` lists the method as called by the server.
fn called(model: &Model, interface: &Interface, method: &Method) -> bool {
    let exact = format!("{}::{}", interface.name, method.name);
    let all = format!("{}::*", interface.name);
    model
        .host_types
        .called
        .iter()
        .any(|entry| *entry == exact || *entry == all)
}

/// For each (declaring interface, slot): whether every class that the server makes has its own body for it.
fn provided<'a>(
    model: &'a Model,
    overrides: &Overrides,
) -> anyhow::Result<BTreeMap<(&'a str, usize), bool>> {
    let mut provided = BTreeMap::new();
    for class in model.instantiated() {
        let written = overrides.get(&trait_name(class));
        for binding in bindings(model, class, true)? {
            // A body in the header needs nothing from the server.
            let done = !binding.method.pure.unwrap_or(true)
                || written.is_some_and(|w| w.contains(&binding.rust_name));
            let entry = provided
                .entry((binding.declaring.name.as_str(), binding.method.slot))
                .or_insert(true);
            *entry &= done;
        }
    }
    Ok(provided)
}

/// Reads every handwritten source file.
fn scan(folder: &Path) -> anyhow::Result<Overrides> {
    let mut overrides = Overrides::new();
    for path in sources(folder)? {
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("reading {}", path.display()))?;
        for (name, method) in host_methods_in(&text) {
            overrides.entry(name).or_default().insert(method);
        }
    }
    Ok(overrides)
}

/// The (trait, method) pairs of the `impl XHost for` blocks of one file. Source is formatted, so a block ends at the first
/// closing brace with the indentation of its head.
pub(super) fn host_methods_in(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut block: Option<(&str, &str)> = None;
    for line in text.lines() {
        let (indent, _) = line.split_at(line.len() - line.trim_start().len());
        match block {
            None => {
                let head = host_impl(line).filter(|_| !line.ends_with("{}"));
                block = head.map(|name| (name, indent));
            }
            Some((_, end)) if line.strip_prefix(end) == Some("}") => block = None,
            Some((name, end)) => {
                let inside = line
                    .strip_prefix(end)
                    .and_then(|rest| rest.strip_prefix("    "));
                if let Some(method) = inside.and_then(method_name) {
                    found.push((name.to_owned(), method.to_owned()));
                }
            }
        }
    }
    found
}

fn host_impl(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("impl")?;
    let (head, _) = rest.split_once(" for ")?;
    let name = head.rsplit([' ', ':', '>']).next()?;
    name.ends_with("Host").then_some(name)
}

fn method_name(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("unsafe fn ")
        .or_else(|| line.strip_prefix("fn "))?;
    rest.split(['(', '<']).next()
}

fn sources(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default();
        if path.is_dir() {
            if name != "glue" {
                found.extend(sources(&path)?);
            }
        } else if name.ends_with(".rs")
            && name != "unimplemented_objects.rs"
            && name != "coverage_generated.rs"
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_native(interface: &Interface) -> bool {
    interface.group != "config" && interface.group != "com"
}

fn totals<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> (usize, usize) {
    rows.fold((0, 0), |(done, all), row| {
        (done + usize::from(row.implemented), all + 1)
    })
}

fn table(rows: &[Row<'_>]) -> String {
    let (done, all) = totals(rows.iter().filter(|r| is_native(r.interface)));
    let (config_done, config_all) = totals(rows.iter().filter(|r| !is_native(r.interface)));
    let mut out = format!(
        "//! Which methods of the native API this build implements. {NOTICE}

/// One method of the C++ API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MethodCoverage {{
    /// The interface that declares it.
    pub interface: &'static str,
    /// Its C++ name; overloads are separate rows.
    pub method: &'static str,
    /// The server answers it (its own interfaces) or calls it (interfaces of modules).
    pub implemented: bool,
    /// The rules that the conformance modules in `sdk/cpp/tests/api` test it by.
    pub rules: &'static [u16],
}}

/// Implemented methods of the module API.
pub const IMPLEMENTED: usize = {done};
/// All methods of the module API.
pub const TOTAL: usize = {all};
/// Implemented methods of the configuration objects.
pub const CONFIGURATION_IMPLEMENTED: usize = {config_done};
/// All methods of the configuration objects.
pub const CONFIGURATION_TOTAL: usize = {config_all};

/// Every method, in the order of the headers.
pub static METHODS: &[MethodCoverage] = &[
"
    );
    for row in rows {
        out.push_str(&format!(
            "    MethodCoverage {{ interface: \"{}\", method: \"{}\", implemented: {}, rules: &{:?} }},\n",
            row.interface.name,
            row.method.name,
            row.implemented,
            row.rules.iter().collect::<Vec<_>>()
        ));
    }
    out.push_str("];\n");
    out
}

fn page(model: &Model, rows: &[Row<'_>]) -> String {
    let (done, all) = totals(rows.iter().filter(|r| is_native(r.interface)));
    let (config_done, config_all) = totals(rows.iter().filter(|r| !is_native(r.interface)));
    let mut out = format!(
        "<!-- {NOTICE} -->
# Native API: what is implemented

The server implements **{done} of {all}** methods of the module API (`httpserv.h`, `httpcach.h`, `iiswebsocket.h`, `wpframework.h`)
and **{config_done} of {config_all}** of the configuration objects (`ahadmin.h`).
Every method is declared and has its place in the vtable, so every module compiles.
A method that is not implemented answers `E_NOTIMPL`, null or zero, and is logged once for each module.

A method counts when the server answers it; one of an interface that modules implement counts when the server calls it; one of an
interface that either may implement counts when both hold.

The rules are those that the modules in `sdk/cpp/tests/api` test the interface by.

| Interface | Header | Made by | Implemented | Missing | Rules |
|---|---|---|---|---|---|
"
    );
    for interface in &model.interfaces {
        let own = || rows.iter().filter(|r| r.interface.name == interface.name);
        let (done, all) = totals(own());
        let mut missing: Vec<&str> = own()
            .filter(|r| !r.implemented)
            .map(|r| r.method.name.as_str())
            .collect();
        missing.dedup();
        let maker = match interface.implemented_by.as_str() {
            "host" => "server",
            "both" => "server or module",
            "module" => "module",
            _ => "extension",
        };
        let missing: Vec<String> = missing.iter().map(|m| format!("`{m}`")).collect();
        let rules: BTreeSet<u16> = own().flat_map(|r| r.rules.iter().copied()).collect();
        let rules: Vec<String> = rules.iter().map(|rule| format!("R{rule}")).collect();
        out.push_str(&format!(
            "| `{}` | `{}` | {maker} | {done} of {all} | {} | {} |\n",
            interface.name,
            interface.header,
            missing.join(", "),
            rules.join(", ")
        ));
    }
    out
}
