//! `sluicegate config show`: the effective values of a section at a path.

use std::process::ExitCode;

use clap::Args;
use sluicegate::Problem;
use sluicegate_config::schema::{self, SECTIONS};

use super::place::Place;
use super::tree::{self, View};
use crate::{help, output};

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config show system.webServer/handlers --dir ./site --path /blog
  sluicegate config show defaultDocument --config applicationHost.config --site Shop --origin
  sluicegate config show --dir ./site")]
pub(crate) struct Show {
    /// The section, by its path or, where that is not ambiguous, by its last name; without it the sections that files set
    #[arg(value_name = "SECTION")]
    section: Option<String>,
    #[command(flatten)]
    place: Place,
    /// With each value the file and line it comes from
    #[arg(long)]
    origin: bool,
    /// Also the values that no file sets
    #[arg(long)]
    all: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Show {
    pub(crate) fn run(&self) -> ExitCode {
        match self.shown() {
            Ok(()) => ExitCode::SUCCESS,
            Err(problems) => output::problems(&problems, self.json),
        }
    }

    fn shown(&self) -> Result<(), Vec<Problem>> {
        let named = self.section.as_deref().map(section_path).transpose();
        let configuration = self.place.load()?;
        let site = self
            .place
            .site(&configuration)
            .map_err(|problem| vec![problem])?;
        let effective = self.place.effective(&configuration, site)?;
        // A section that only a schema file describes is known when the files are read.
        let section = match (named, self.section.as_deref()) {
            (Err(problems), Some(text)) => {
                let mut described = effective.described_sections();
                Some(described.find(|path| *path == text).ok_or(problems)?)
            }
            (named, _) => named?,
        };
        let Some(section) = section else {
            let mut paths: Vec<&str> = effective.sections().map(|(path, _)| path).collect();
            paths.sort_unstable();
            if self.json {
                output::line(serde_json::json!({ "sections": paths }));
            } else {
                paths.into_iter().for_each(output::line);
            }
            return Ok(());
        };
        let segments = self.place.path().split('/').filter(|s| !s.is_empty());
        let view = View {
            defaults: self.all,
            level: 1 + segments.count(),
        };
        let Some(element) = effective.section_or_defaults(section) else {
            return Err(vec![Problem::plain(
                "cli/unknown-section",
                format!("{section} is in no schema"),
            )]);
        };
        if self.json {
            output::line(serde_json::json!({
                "section": section,
                "path": effective.config_path,
                "effective": tree::json(&element, view),
            }));
            return Ok(());
        }
        let lines = tree::lines(&element, view);
        let width = lines
            .iter()
            .map(|line| line.text.chars().count())
            .max()
            .unwrap_or(0);
        for line in lines {
            if self.origin {
                let text = format!("{:<width$}  {}", line.text, line.origin);
                output::line(text.trim_end());
            } else {
                output::line(line.text);
            }
        }
        Ok(())
    }
}

/// The path of the section that is meant by a path, or by its last name if only one section has it.
pub(crate) fn section_path(text: &str) -> Result<&'static str, Vec<Problem>> {
    // A last name of the web server's own means that, also where a section outside of all groups is called the same.
    let own = format!("system.webServer/{text}");
    if let Some(known) = schema::section(&own).or_else(|| schema::section(text)) {
        return Ok(known.path);
    }
    let named: Vec<&'static str> = SECTIONS
        .iter()
        .map(|section| section.path)
        .filter(|path| {
            path.eq_ignore_ascii_case(text)
                || path
                    .rsplit('/')
                    .next()
                    .is_some_and(|last| last.eq_ignore_ascii_case(text))
        })
        .collect();
    // The web server's own comes before those of administration and FTP.
    let own: Vec<&'static str> = named
        .iter()
        .copied()
        .filter(|path| path.starts_with("system.webServer/"))
        .collect();
    match (own.as_slice(), named.as_slice()) {
        ([one], _) | ([], [one]) => Ok(one),
        ([], []) => Err(vec![
            Problem::plain(
                "cli/unknown-section",
                format!("no section is called {text}"),
            )
            .help("`sluicegate config show` alone lists the sections that the files set"),
        ]),
        _ => Err(vec![
            Problem::plain(
                "cli/unknown-section",
                format!("several sections are called {text}"),
            )
            .help(format!("write one of {}", named.join(", "))),
        ]),
    }
}
