//! Generates code and pages from the tables in `specs/` and checks that they are current.

use std::path::Path;

use anyhow::{Result, bail};

mod config_defaults;
mod config_schema;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|a| a == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match arguments.first().map(String::as_str) {
        Some("config-schema") => write_or_check(&root, config_schema::generate(&root)?, check),
        _ => bail!("usage: cargo xtask config-schema [--check]"),
    }
}

/// Writes the generated files, or with `--check` refuses when one is not what the tables give.
fn write_or_check(
    root: &Path,
    files: Vec<(std::path::PathBuf, String)>,
    check: bool,
) -> Result<()> {
    for (path, text) in files {
        let full = root.join(&path);
        if std::fs::read_to_string(&full).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            bail!(
                "{} is not current; run cargo xtask config-schema",
                path.display()
            );
        }
        if let Some(folder) = full.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&full, text)?;
    }
    Ok(())
}
