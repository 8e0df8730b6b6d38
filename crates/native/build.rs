//! Compiles the generated C++ glue, and the SDK support library that the glue shares with modules, into this crate; embeds
//! the SDK so that modules can be built from the program alone.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sdk = root.join("sdk/cpp");
    let include = sdk.join("include");
    let mut sources = sources(Path::new("glue"))?;
    sources.extend(self::sources(&sdk.join("support"))?);
    for path in sources.iter().chain([&include, &PathBuf::from("glue")]) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    let mut build = cc::Build::new();
    sanitize(&mut build)?;
    build
        .cpp(true)
        .std("c++17")
        // The functions that stand in for those of the C library are for modules only.
        .define("SLUICEGATE_SERVER", None)
        .include(&include)
        .include(sdk.join("support"))
        .files(&sources)
        .warnings(true)
        .flag_if_supported("-fvisibility=hidden")
        .compile("sluicegate_glue");
    embed(&sdk)
}

/// With `SLUICEGATE_GLUE_SANITIZE=address|undefined|thread` the glue and the support library are instrumented; the process
/// then needs the sanitizer's runtime library in `LD_PRELOAD`.
fn sanitize(build: &mut cc::Build) -> std::io::Result<()> {
    println!("cargo::rerun-if-env-changed=SLUICEGATE_GLUE_SANITIZE");
    let Ok(name) = std::env::var("SLUICEGATE_GLUE_SANITIZE") else {
        return Ok(());
    };
    let library = match name.as_str() {
        "address" => "asan",
        "undefined" => "ubsan",
        "thread" => "tsan",
        _ => {
            return Err(std::io::Error::other(format!(
                "no sanitizer is called {name}"
            )));
        }
    };
    let compiler = build.cpp(true).get_compiler();
    let asked = std::process::Command::new(compiler.path())
        .arg(format!("-print-file-name=lib{library}.so"))
        .output()?;
    let file = PathBuf::from(String::from_utf8_lossy(&asked.stdout).trim());
    if let Some(folder) = file.parent() {
        println!("cargo::rustc-link-search=native={}", folder.display());
    }
    println!("cargo::rustc-link-lib=dylib={library}");
    build
        .flag(format!("-fsanitize={name}"))
        .flag("-fno-omit-frame-pointer")
        .debug(true);
    Ok(())
}

/// Writes the table of the SDK's files: path below `sdk/cpp`, content.
fn embed(sdk: &Path) -> std::io::Result<()> {
    let mut files = Vec::new();
    for folder in ["include", "include-case", "support", "cmake"] {
        println!("cargo::rerun-if-changed={}", sdk.join(folder).display());
        walk(&sdk.join(folder), &mut files)?;
    }
    files.sort();
    let mut table = String::from("pub(crate) static FILES: &[(&str, &[u8])] = &[\n");
    for file in files {
        let name = file.strip_prefix(sdk).unwrap_or(&file);
        let written = writeln!(
            table,
            "    ({:?}, include_bytes!({:?})),",
            name.to_string_lossy(),
            file.to_string_lossy()
        );
        written.map_err(std::io::Error::other)?;
    }
    table.push_str("];\n");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    std::fs::write(Path::new(&out).join("sdk_files.rs"), table)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
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
