//! What becomes of everything that stands in the files: which sections act, which are ignored, which are refused.

use std::path::PathBuf;

use crate::configuration::Configuration;
use crate::diagnostic::{Diagnostic, code};
use crate::file::{ConfigFile, SectionUse};
use crate::schema::{self, SectionSupport, Support};
use crate::stock;

/// One file and what is in it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileReport {
    /// The file.
    pub file: PathBuf,
    /// Its sections in the order of the file.
    pub sections: Vec<SectionReport>,
    /// Its elements that belong to other programs (R73).
    pub foreign: Vec<ForeignReport>,
    /// Faults of the file itself; those that show only together with other files are no part of it.
    pub problems: Vec<Diagnostic>,
    /// What works but may surprise.
    pub warnings: Vec<Diagnostic>,
}

/// One section of a file.
#[derive(Debug)]
#[non_exhaustive]
pub struct SectionReport {
    /// The section, such as `system.webServer/handlers`.
    pub path: &'static str,
    /// The path of the `location` around it, as written.
    pub location: Option<String>,
    /// Its line, from 1.
    pub line: usize,
    /// What becomes of it.
    pub support: &'static SectionSupport,
}

/// One element of another program.
#[derive(Debug)]
#[non_exhaustive]
pub struct ForeignReport {
    /// Its name.
    pub name: String,
    /// Its line, from 1.
    pub line: usize,
    /// What it is for; `None` for one that nobody has heard of.
    pub purpose: Option<&'static str>,
}

impl Configuration {
    /// Every file read so far, `applicationHost.config` first.
    ///
    /// Sections of `applicationHost.config` that say what the stock file says are left out: nobody asked for them.
    pub fn reports(&self) -> Vec<FileReport> {
        let files = self.read_files();
        files.iter().map(|file| report(file)).collect()
    }

    /// A warning for each section that some file read so far sets and that has no effect.
    pub fn not_used(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for file in self.read_files() {
            for (section, support) in worth_a_word(&file) {
                let verdict = match support.support {
                    Support::Enforced | Support::Partly => continue,
                    Support::Ignored => "has no effect here",
                    Support::Refused => "asks for something that this server does not do",
                };
                let origin = section.element(&file).origin();
                let d = Diagnostic::warning(
                    code::NOT_USED,
                    format!("section {} {verdict}", section.schema.path),
                )
                .at(&origin.file, origin.span, "");
                found.push(if support.note.is_empty() {
                    d
                } else {
                    d.because(support.note)
                });
            }
        }
        found
    }
}

fn report(file: &ConfigFile) -> FileReport {
    let mut sections: Vec<SectionReport> = worth_a_word(file)
        .map(|(section, support)| SectionReport {
            path: section.schema.path,
            location: location_of(file, section),
            line: section.element(file).origin().line(),
            support,
        })
        .collect();
    sections.sort_by_key(|section| section.line);
    let foreign = file
        .document
        .root()
        .children()
        .filter(|child| {
            let is_own = matches!(
                child.name(),
                "configSections"
                    | "location"
                    | "system.webServer"
                    | "system.applicationHost"
                    | "sluicegate"
            );
            // A group of another maker that a schema file describes is among the sections.
            let is_described = || {
                let sections = file.blocks.iter().flat_map(|b| &b.sections);
                let mut firsts = sections.filter_map(|s| s.schema.path.split('/').next());
                firsts.any(|first| first == child.name())
            };
            !is_own && !is_described()
        })
        .map(|child| ForeignReport {
            name: child.name().to_owned(),
            line: child.origin().line(),
            purpose: schema::foreign(child.name())
                .or_else(|| schema::support(child.name()).map(|known| known.note)),
        })
        .collect();
    FileReport {
        file: file.document.source().path().to_owned(),
        sections,
        foreign,
        problems: file.all_problems(),
        warnings: file.warnings.clone(),
    }
}

/// The sections that say something, with what becomes of them.
fn worth_a_word(file: &ConfigFile) -> impl Iterator<Item = (&SectionUse, &'static SectionSupport)> {
    file.blocks
        .iter()
        .flat_map(|block| &block.sections)
        .filter(|section| {
            let element = section.element(file);
            let says_something =
                !element.get().attributes.is_empty() || !element.get().children.is_empty();
            says_something
                && !(file.is_host() && stock::says_the_same(section.schema.path, element))
        })
        .map(|section| {
            let support = schema::support(section.schema.path);
            (section, support.unwrap_or(&schema::custom::SUPPORT))
        })
}

fn location_of(file: &ConfigFile, section: &SectionUse) -> Option<String> {
    file.blocks
        .iter()
        .find(|block| block.sections.iter().any(|own| std::ptr::eq(own, section)))?
        .location
        .as_ref()
        .map(|location| location.shown.clone())
}
