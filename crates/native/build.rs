//! Compiles the generated C++ glue, and the SDK support library that the glue shares with modules, into this crate.

use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let include = root.join("sdk/cpp/include");
    let mut sources = sources(Path::new("glue"))?;
    sources.extend(self::sources(&root.join("sdk/cpp/support"))?);
    for path in sources.iter().chain([&include, &PathBuf::from("glue")]) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .include(&include)
        .files(&sources)
        .warnings(true)
        .flag_if_supported("-fvisibility=hidden")
        .compile("sluicegate_glue");
    Ok(())
}

fn sources(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "cpp") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
