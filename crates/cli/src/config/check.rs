//! `sluicegate config check`: reads every configuration file below some paths and says what becomes of all of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use serde_json::json;
use sluicegate::{Configuration, PathMap, Problem};
use sluicegate_config::schema::Support;
use sluicegate_config::{Diagnostic, FileReport, Severity, Site};

use super::place::{load_file, load_folder};
use crate::load::{Source, from_user};
use crate::{help, output};

/// Folders below one that is checked; a deeper tree is cut, so that a loop of links ends.
const DEPTH_MAX: usize = 64;

#[derive(Debug, Args)]
#[command(help_template = help::TEMPLATE, before_help = "\
Examples:
  sluicegate config check ./site
  sluicegate config check applicationHost.config --map 'C:\\inetpub=/srv'
  sluicegate config check --json",
    after_help = "Exit code 1 if a file has an error, or a section asks for something that the server does not do.")]
pub(crate) struct Check {
    /// Folders of sites, or applicationHost.config files (the current folder by default)
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// What was found in all files.
#[derive(Default)]
struct Findings {
    files: BTreeMap<PathBuf, FileReport>,
    problems: Vec<Diagnostic>,
}

impl Check {
    pub(crate) fn run(&self) -> ExitCode {
        let source = Source {
            maps: self.map.clone(),
            ignores_case: false,
            ..Source::default()
        };
        let map = match source.path_map() {
            Ok(map) => map,
            Err(problems) => {
                output::problems(&problems, self.json);
                return ExitCode::from(2);
            }
        };
        let mut findings = Findings::default();
        let mut refusals = Vec::new();
        for path in &self.paths {
            match load(path, &map) {
                Ok(configuration) => findings.take(&configuration),
                Err(problems) => refusals.extend(problems),
            }
        }
        self.print(&findings, &refusals)
    }

    fn print(&self, findings: &Findings, refusals: &[Problem]) -> ExitCode {
        let problems: Vec<Problem> = findings.problems.iter().cloned().map(from_user).collect();
        let count = |wanted: Support| {
            findings
                .files
                .values()
                .flat_map(|file| &file.sections)
                .filter(|section| section.support.support == wanted)
                .count()
        };
        let errors = refusals.len()
            + problems
                .iter()
                .filter(|problem| !problem.is_warning())
                .count();
        let refused = count(Support::Refused);
        if self.json {
            let all: Vec<_> = refusals
                .iter()
                .chain(&problems)
                .map(output::problem_json)
                .collect();
            let files: Vec<_> = findings.files.values().map(file_json).collect();
            output::line(json!({ "files": files, "problems": all, "errors": errors }));
        } else {
            for file in findings.files.values() {
                print_file(file);
            }
            for problem in refusals.iter().chain(&problems) {
                output::warn(problem);
            }
            output::line(format!(
                "{} files: {} sections act, {} in part, {} are ignored, {} refused; {errors} errors",
                findings.files.len(),
                count(Support::Enforced),
                count(Support::Partly),
                count(Support::Ignored),
                refused,
            ));
        }
        if errors == 0 && refused == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(1)
        }
    }
}

/// A folder is a site of its own; a file is an applicationHost.config.
fn load(path: &Path, map: &PathMap) -> Result<Arc<Configuration>, Vec<Problem>> {
    if path.is_file() {
        load_file(path, map)
    } else {
        load_folder(path)
    }
}

impl Findings {
    /// Reads the files of every folder of every site, and takes what they say.
    fn take(&mut self, configuration: &Configuration) {
        for site in configuration.sites() {
            for application in &site.applications {
                for directory in &application.virtual_directories {
                    let url = join(&application.path, &directory.path);
                    if let Some(folder) = &directory.folder {
                        self.visit(configuration, site, folder, &url, 0);
                    } else {
                        self.ask(configuration, site, &url);
                    }
                }
            }
        }
        for warning in configuration.warnings() {
            self.add(warning.clone());
        }
        for report in configuration.reports() {
            if report.file.is_file() {
                self.files.insert(report.file.clone(), report);
            }
        }
    }

    fn visit(
        &mut self,
        configuration: &Configuration,
        site: &Site,
        folder: &Path,
        url: &str,
        depth: usize,
    ) {
        let mut entries: Vec<_> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        let is_web_config =
            |name: &std::ffi::OsString| name.to_string_lossy().eq_ignore_ascii_case("web.config");
        if depth == 0
            || entries
                .iter()
                .any(|entry| is_web_config(&entry.file_name()))
        {
            self.ask(configuration, site, url);
        }
        for entry in entries {
            // A link may lead back up; what it leads to is checked where it stands.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && depth < DEPTH_MAX {
                let name = entry.file_name();
                let below = join(url, &name.to_string_lossy());
                self.visit(configuration, site, &entry.path(), &below, depth + 1);
            }
        }
    }

    /// What applies at a path, asked for its problems.
    fn ask(&mut self, configuration: &Configuration, site: &Site, url: &str) {
        if let Err(found) = configuration.effective(site, url) {
            found.into_iter().for_each(|problem| self.add(problem));
        }
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        if !self.problems.contains(&diagnostic) {
            self.problems.push(diagnostic);
        }
    }
}

fn join(above: &str, name: &str) -> String {
    format!("{}/{}", above.trim_end_matches('/'), name.trim_matches('/'))
}

fn print_file(report: &FileReport) {
    output::line(report.file.display());
    for section in &report.sections {
        let verdict = verdict(section.support.support);
        let place = match &section.location {
            Some(location) if location != "." => {
                format!("line {} in location {location}", section.line)
            }
            _ => format!("line {}", section.line),
        };
        let words = if section.support.note.is_empty() {
            section.support.by
        } else {
            section.support.note
        };
        let line = format!("  {verdict:<8} {:<44} {place:<10} {words}", section.path);
        output::line(line.trim_end());
    }
    for foreign in &report.foreign {
        let words = foreign.purpose.unwrap_or("not known");
        output::line(format!(
            "  {:<8} {:<44} {:<10} {words}",
            "left",
            foreign.name,
            format!("line {}", foreign.line)
        ));
    }
}

fn verdict(support: Support) -> &'static str {
    match support {
        Support::Enforced => "acts",
        Support::Partly => "partly",
        Support::Refused => "refused",
        _ => "ignored",
    }
}

fn file_json(report: &FileReport) -> serde_json::Value {
    let sections: Vec<_> = report
        .sections
        .iter()
        .map(|section| {
            json!({
                "section": section.path,
                "location": section.location,
                "line": section.line,
                "state": verdict(section.support.support),
                "by": section.support.by,
                "note": section.support.note,
            })
        })
        .collect();
    let foreign: Vec<_> = report
        .foreign
        .iter()
        .map(|foreign| {
            json!({ "element": foreign.name, "line": foreign.line, "purpose": foreign.purpose })
        })
        .collect();
    let errors = report
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    json!({
        "file": report.file,
        "sections": sections,
        "left_alone": foreign,
        "errors": errors.count(),
        "warnings": report.warnings.len(),
    })
}
