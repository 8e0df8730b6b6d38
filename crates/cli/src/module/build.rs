//! `sluicegate module build`: one command from unmodified sources to a module.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sluicegate_native::{BuildError, ModuleBuild};

use crate::output;

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sanitizer {
    Address,
    Undefined,
    Thread,
}

/// Examples:
///   sluicegate module build hello.cpp -o hello.so
///   sluicegate module build *.cpp -o waf.so --include src --define NDEBUG --lib pcre2-8
///   sluicegate module build hello.cpp -o hello.so --sanitize address --debug
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
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
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
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
                } else if !warnings.is_empty() {
                    eprint!("{warnings}");
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(error) => {
                if self.json {
                    output::line(serde_json::json!({ "built": null, "error": error.to_string() }));
                } else {
                    match &error {
                        // The compiler's own words need no frame.
                        BuildError::Refused { diagnostics } => {
                            eprintln!("{}", diagnostics.trim_end())
                        }
                        other => eprintln!("error: {other}"),
                    }
                }
                Ok(ExitCode::from(1))
            }
        }
    }
}
