//! `sluicegate rewrite import`: rules of `web.config` made of an `.htaccess` file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use sluicegate::Problem;

use super::htaccess::{self, Converted};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate rewrite import .htaccess
  sluicegate rewrite import site/.htaccess -o site/web.config")]
pub(crate) struct Import {
    /// The file with mod_rewrite directives
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where to write the rules; without it they are printed
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
}

impl Import {
    pub(crate) fn run(&self) -> ExitCode {
        match self.imported() {
            Ok(converted) => {
                for note in &converted.notes {
                    let kind = if note.is_lost {
                        "not converted"
                    } else {
                        "note"
                    };
                    output::aside(&format!(
                        "{}:{}: {kind}: {}\n",
                        self.file.display(),
                        note.line,
                        note.text
                    ));
                }
                ExitCode::from(u8::from(converted.notes.iter().any(|note| note.is_lost)))
            }
            Err(problem) => output::problems(&[problem], false),
        }
    }

    fn imported(&self) -> Result<Converted, Problem> {
        let unreadable = |error: std::io::Error| {
            Problem::plain(
                "cli/unreadable-file",
                format!("{} cannot be read: {error}", self.file.display()),
            )
        };
        let bytes = std::fs::read(&self.file).map_err(unreadable)?;
        let folder = self
            .file
            .parent()
            .unwrap_or_else(|| std::path::Path::new(""));
        let converted = htaccess::convert(&String::from_utf8_lossy(&bytes), folder);
        let Some(out) = &self.output else {
            output::bytes(converted.xml.as_bytes());
            return Ok(converted);
        };
        // What stands in an existing web.config is not this command's to lose.
        std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(out)
            .and_then(|mut file| std::io::Write::write_all(&mut file, converted.xml.as_bytes()))
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::AlreadyExists => {
                    Problem::plain("cli/exists", format!("{} is there already", out.display()))
                        .help("print the rules without -o, and put them into the file")
                }
                _ => Problem::plain(
                    "cli/cannot-write",
                    format!("{} cannot be written: {error}", out.display()),
                ),
            })?;
        Ok(converted)
    }
}
