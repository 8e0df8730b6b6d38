//! `sluicegate module new`: the beginning of a module that builds and answers at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};

use crate::output;

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Language {
    /// A native module against httpserv.h
    Cpp,
    /// A module in safe Rust, in a program that embeds the server
    Rust,
}

/// Examples:
///   sluicegate module new cpp hello
///   sluicegate module new rust hello
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct New {
    /// The language
    language: Language,
    /// The name; a folder of that name is made here
    name: String,
}

impl New {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let is_identifier = self
            .name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_')
            && self.name.starts_with(|c: char| c.is_ascii_alphabetic());
        if !is_identifier {
            bail!(
                "{} cannot name a module: use letters, digits and _, beginning with a letter",
                self.name
            );
        }
        let folder = PathBuf::from(&self.name);
        if folder.exists() {
            bail!("{} exists already", folder.display());
        }
        let files: &[(&str, &str)] = match self.language {
            Language::Cpp => &[
                ("hello.cpp", include_str!("templates/cpp/hello.cpp")),
                (
                    "CMakeLists.txt",
                    include_str!("templates/cpp/CMakeLists.txt"),
                ),
                ("README.md", include_str!("templates/cpp/README.md")),
            ],
            Language::Rust => &[
                ("src/main.rs", include_str!("templates/rust/main.rs.in")),
                ("Cargo.toml", include_str!("templates/rust/Cargo.toml.in")),
                ("README.md", include_str!("templates/rust/README.md")),
            ],
        };
        for (path, text) in files {
            let path = path.replace("hello.cpp", &format!("{}.cpp", self.name));
            write(&folder.join(path), &self.fill(text))?;
        }
        match self.language {
            Language::Cpp => output::line(format!(
                "{name}/ is ready: cd {name} && sluicegate module build {name}.cpp -o {name}.so && sluicegate module try {name}.so",
                name = self.name
            )),
            Language::Rust => output::line(format!(
                "{name}/ is ready: cd {name} && cargo run",
                name = self.name
            )),
        }
        Ok(ExitCode::SUCCESS)
    }

    fn fill(&self, text: &str) -> String {
        let camel: String = self
            .name
            .split('_')
            .map(|word| {
                word[..1.min(word.len())].to_uppercase() + word.get(1..).unwrap_or_default()
            })
            .collect();
        text.replace("@name@", &self.name)
            .replace("@Name@", &camel)
            .replace("@sluicegate@", &dependency())
    }
}

/// How a Rust module names the server: by path while the sources that built this binary are there, else by version.
fn dependency() -> String {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server");
    match sources.canonicalize() {
        Ok(path) => format!("{{ path = {:?} }}", path.display().to_string()),
        Err(_) => format!("{:?}", env!("CARGO_PKG_VERSION")),
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
