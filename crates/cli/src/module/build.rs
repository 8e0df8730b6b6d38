//! `sluicegate module build`: one command from unmodified sources to a module.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sluicegate::Problem;
use sluicegate_native::{BuildError, ModuleBuild, explain};

use crate::{help, output};

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sanitizer {
    Address,
    Undefined,
    Thread,
}

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate module build hello.cpp -o hello.so
  sluicegate module build *.cpp -o waf.so --include src --define NDEBUG --lib pcre2-8
  sluicegate module build hello.cpp -o hello.so --sanitize address --debug",
    after_help = "The compiler is $CXX, or g++.")]
pub(crate) struct Build {
    /// The C++ sources
    #[arg(value_name = "SRC", required = true)]
    sources: Vec<PathBuf>,
    /// The module to write
    #[arg(short, long, value_name = "OUT.so")]
    output: PathBuf,
    /// The language standard
    #[arg(long, default_value = "c++14")]
    std: String,
    /// A folder with headers
    #[arg(long, short = 'I', value_name = "D")]
    include: Vec<PathBuf>,
    /// A macro: NAME or NAME=VALUE
    #[arg(long, short = 'D', value_name = "X")]
    define: Vec<String>,
    /// A library to link
    #[arg(long, short = 'l', value_name = "L")]
    lib: Vec<String>,
    /// Build with a sanitizer
    #[arg(long)]
    sanitize: Option<Sanitizer>,
    /// With debug information, without optimisation
    #[arg(long)]
    debug: bool,
    /// The outcome as JSON
    #[arg(long)]
    json: bool,
}

impl Build {
    pub(crate) fn run(self) -> ExitCode {
        let build = ModuleBuild {
            sources: self.sources,
            output: self.output.clone(),
            std: self.std,
            includes: self.include,
            defines: self.define,
            libs: self.lib,
            sanitize: self.sanitize.map(|sanitizer| {
                match sanitizer {
                    Sanitizer::Address => "address",
                    Sanitizer::Undefined => "undefined",
                    Sanitizer::Thread => "thread",
                }
                .to_owned()
            }),
            debug: self.debug,
            ..ModuleBuild::default()
        };
        match build.run() {
            Ok(warnings) => {
                if self.json {
                    output::line(serde_json::json!({ "built": self.output, "warnings": warnings }));
                } else {
                    output::aside(&warnings);
                }
                ExitCode::SUCCESS
            }
            Err(error) => {
                if let (BuildError::Refused { diagnostics }, false) = (&error, self.json) {
                    // The compiler's own words need no frame.
                    output::aside(&format!("{}\n\n", diagnostics.trim_end()));
                }
                output::problems(&[problem(&error, self.json)], self.json)
            }
        }
    }
}

/// What went wrong; `with_words` puts the words of the compiler into it.
fn problem(error: &BuildError, with_words: bool) -> Problem {
    match error {
        BuildError::NoCompiler { compiler } => Problem::plain(
            "module/no-compiler",
            format!("the C++ compiler {compiler} is not installed"),
        )
        .because("a native module is C++ that is compiled for this machine")
        .help("on Debian and Ubuntu: sudo apt-get install g++; another compiler is named by CXX"),
        BuildError::Refused { diagnostics } => {
            let mut problem = Problem::plain("module/build-failed", "the module was not built");
            if with_words {
                problem = problem.because(diagnostics.trim_end());
            }
            let explained = explain(diagnostics);
            if !explained.is_empty() {
                for one in &explained {
                    problem = problem
                        .because(format!("{}: {}", one.names.join(", "), one.why))
                        .help(format!(
                            "instead of {}: {}",
                            one.names.join(", "),
                            one.r#use
                        ));
                }
                return problem;
            }
            if diagnostics.contains("undefined reference") {
                problem
                    .because("everything that a module uses must be defined by it or by a library")
                    .help("add the source that defines the symbol, or its library with --lib NAME")
            } else if diagnostics.contains("#include")
                || diagnostics.contains("No such file or directory")
            {
                problem.help("name folders with headers by --include DIR, and check the paths")
            } else {
                problem.help(
                    "correct the sources; --std and --define change how they are read, and $CXX names another compiler",
                )
            }
        }
        BuildError::Io(error) => Problem::plain(
            "module/build-failed",
            "the compiler could not be run",
        )
        .because(error.to_string())
        .help("the headers are unpacked below $XDG_CACHE_HOME or ~/.cache, which must be writable"),
    }
}
