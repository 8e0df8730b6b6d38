//! Generates code and pages from the tables in `specs/` and checks that they are current.

mod api;
mod config_defaults;
mod config_schema;
mod config_support;
mod tidy;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// A generator turns tables under the repository root into files: (path relative to the root, content).
type Generator = fn(&Path) -> anyhow::Result<Vec<(PathBuf, String)>>;

/// Every generator, by the name that messages use.
const GENERATORS: &[(&str, Generator)] = &[
    ("api", api::generate),
    ("config-schema", config_schema::generate),
    ("config-support", config_support::generate),
];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["generate"] => false,
        ["generate", "--check"] => true,
        ["tidy"] => return tidy::check(&repository_root()?),
        _ => bail!("usage: sluicegate-xtask generate [--check] | tidy"),
    };
    generate(&repository_root()?, check)
}

/// Writes every generated file, or with `check` lists the ones whose content is stale.
fn generate(root: &Path, check: bool) -> anyhow::Result<()> {
    let mut stale = Vec::new();
    for (name, generator) in GENERATORS {
        let files = generator(root).with_context(|| format!("generator {name}"))?;
        for (relative, content) in files {
            let path = root.join(&relative);
            if std::fs::read_to_string(&path).is_ok_and(|present| present == content) {
                continue;
            }
            if check {
                stale.push(relative.display().to_string());
                continue;
            }
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&path, content)
                .with_context(|| format!("writing {}", path.display()))?;
        }
    }
    if !stale.is_empty() {
        bail!(
            "stale generated files (run `cargo run -p sluicegate-xtask -- generate`):\n  {}",
            stale.join("\n  ")
        );
    }
    Ok(())
}

/// The folder that holds `specs/`, found from this crate's own place in the tree.
fn repository_root() -> anyhow::Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here
        .ancestors()
        .nth(2)
        .context("the crate lies two folders below the root")?;
    Ok(root.to_path_buf())
}
