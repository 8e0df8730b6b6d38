//! `sluicegate module new`: the beginning of a module that builds and answers at once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sluicegate::Problem;

use crate::{help, output};

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Language {
    /// A native module against httpserv.h
    Cpp,
    /// A module in safe Rust, in a program that embeds the server
    Rust,
}

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module new cpp hello
  sluicegate module new rust hello")]
pub(crate) struct New {
    /// The language
    language: Language,
    /// The name; a folder of that name is made here
    name: String,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl New {
    pub(crate) fn run(&self) -> ExitCode {
        let (folder, files) = match self.make() {
            Ok(made) => made,
            Err(problem) => return output::problems(&[*problem], self.json),
        };
        let name = &self.name;
        let commands = match self.language {
            Language::Cpp => vec![
                format!("cd {name}"),
                format!("sluicegate module build {name}.cpp -o {name}.so"),
                format!("sluicegate module try {name}.so --get /{name}"),
            ],
            Language::Rust => vec![
                format!("cd {name}"),
                "cargo run".to_owned(),
                format!("curl http://127.0.0.1:8080/{name}"),
            ],
        };
        if self.json {
            output::line(serde_json::json!({ "folder": folder, "files": files, "next": commands }));
        } else {
            output::line(format!("{name}/ is ready. Next:"));
            for command in commands {
                output::line(format!("  {command}"));
            }
        }
        ExitCode::SUCCESS
    }

    /// The folder that was made, and the files in it.
    fn make(&self) -> Result<(PathBuf, Vec<PathBuf>), Box<Problem>> {
        self.check_name()?;
        let folder = PathBuf::from(&self.name);
        if folder.exists() {
            return Err(Problem::plain(
                "cli/exists",
                format!("{} exists already", folder.display()),
            )
            .because("nothing of yours is overwritten")
            .help("choose another name, or move it away")
            .into());
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
        let mut made = Vec::new();
        for (path, text) in files {
            let path = folder.join(path.replace("hello.cpp", &format!("{}.cpp", self.name)));
            write(&path, &self.fill(text)).map_err(|error| {
                Problem::plain(
                    "cli/cannot-write",
                    format!("cannot write {}", path.display()),
                )
                .because(error.to_string())
                .help("go to a folder that you may write to")
            })?;
            made.push(path);
        }
        Ok((folder, made))
    }

    /// The name becomes a file, a class, a URL and a Rust package.
    fn check_name(&self) -> Result<(), Box<Problem>> {
        let refuse = |why: &str| {
            Err(Problem::plain(
                "cli/module-name",
                format!("{:?} cannot name a module", self.name),
            )
            .because(why)
            .help("use letters, digits and _, beginning with a letter, such as hello_world")
            .into())
        };
        let is_identifier = self
            .name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_')
            && self.name.starts_with(|c: char| c.is_ascii_alphabetic());
        if !is_identifier {
            return refuse("the name becomes that of a class");
        }
        if matches!(self.language, Language::Rust) && RESERVED.contains(&&*self.name) {
            return refuse("Rust or cargo has this name for itself");
        }
        Ok(())
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

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

/// Names that cargo refuses for a package with a binary, or that would hide a crate in use.
const RESERVED: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "sluicegate",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];
