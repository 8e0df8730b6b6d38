//! One configuration file taken apart: direct content, locations, and the sections in each (R8 to R20).

use std::path::Path;

use crate::config_source;
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic, INVALID_DATA, LOCK_VIOLATION, code};
use crate::document::{Document, ElementId, ElementRef};
use crate::hierarchy::fold;
use crate::lock::is_lock_attribute;
use crate::schema::{self, AllowDefinition, SectionSchema};
use crate::source::Origin;
use crate::validate;

/// The groups whose content belongs to the web server; others are ignored (R73).
const OWNED: [&str; 2] = ["system.applicationHost", "system.webServer"];

/// Most sections that one file may register.
const REGISTRATIONS_MAX: usize = 4096;

/// Which file of the hierarchy it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    ApplicationHost,
    /// A `web.config` in the root folder of an application.
    Application,
    /// A `web.config` anywhere else.
    Folder,
}

/// A parsed and validated file.
#[derive(Debug)]
pub(crate) struct ConfigFile {
    pub(crate) document: Document,
    pub(crate) blocks: Vec<Block>,
    pub(crate) registrations: Vec<Registration>,
    /// Faults of the file as a whole: nothing in its scope can be read.
    pub(crate) problems: Vec<Diagnostic>,
    pub(crate) warnings: Vec<Diagnostic>,
}

/// The direct content of a file, or that of one `location`.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) location: Option<Location>,
    pub(crate) sections: Vec<SectionUse>,
}

impl Block {
    /// The path below the level of the file; empty for direct content.
    pub(crate) fn path(&self) -> &[String] {
        self.location
            .as_ref()
            .map(|l| l.path.as_slice())
            .unwrap_or_default()
    }
}

#[derive(Debug)]
pub(crate) struct Location {
    /// Segments, folded; empty for `.` (R13).
    pub(crate) path: Vec<String>,
    /// `Some(true)` = Allow, `Some(false)` = Deny, `None` = Inherit (R12).
    pub(crate) allows: Option<bool>,
    pub(crate) inherits: bool,
    pub(crate) origin: Origin,
}

/// One section element in a file.
#[derive(Debug)]
pub(crate) struct SectionUse {
    pub(crate) schema: &'static SectionSchema,
    element: ElementId,
    /// The file that `configSource` names, when the element stands there (R65).
    source: Option<Document>,
    /// Faults inside the section: they fail only what reads it (R11).
    pub(crate) problems: Vec<Diagnostic>,
}

impl SectionUse {
    /// The element that holds the content, here or in the file that `configSource` names.
    pub(crate) fn element<'a>(&'a self, file: &'a ConfigFile) -> ElementRef<'a> {
        self.element_in(&file.document)
    }

    fn element_in<'a>(&'a self, document: &'a Document) -> ElementRef<'a> {
        match &self.source {
            Some(source) => source.root(),
            None => document.element(self.element),
        }
    }
}

/// A `<section>` of `configSections`.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    pub(crate) path: String,
    pub(crate) denied: bool,
    pub(crate) allow_definition: AllowDefinition,
    pub(crate) origin: Origin,
}

impl ConfigFile {
    /// Reads a file from disk; a file that cannot be parsed has its problem and no content.
    pub(crate) fn read(path: &Path, place: Place, above: &[Registration]) -> Self {
        match Document::read(path) {
            Ok(document) => Self::from_document(document, place, above),
            Err(problem) => Self::broken(path, *problem),
        }
    }

    fn broken(path: &Path, problem: Diagnostic) -> Self {
        // A stand-in that parses, so that the rest of the crate needs no second kind of file.
        let document = Document::from_text(path, "<configuration/>")
            .unwrap_or_else(|_| unreachable!("a constant that parses"));
        Self {
            document,
            blocks: Vec::new(),
            registrations: Vec::new(),
            problems: vec![problem],
            warnings: Vec::new(),
        }
    }

    pub(crate) fn from_document(document: Document, place: Place, above: &[Registration]) -> Self {
        let mut reader = Reader {
            place,
            above,
            registrations: Vec::new(),
            blocks: Vec::new(),
            problems: Vec::new(),
            warnings: Vec::new(),
        };
        reader.configuration(document.root());
        let Reader {
            registrations,
            blocks,
            mut problems,
            warnings,
            ..
        } = reader;
        problems.extend(repeated_sections(&document, &blocks));
        problems.truncate(DIAGNOSTICS_MAX);
        Self {
            document,
            blocks,
            registrations,
            problems,
            warnings,
        }
    }

    /// The paths of the file and of those it names with `configSource`.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        let sources = self
            .blocks
            .iter()
            .flat_map(|b| &b.sections)
            .filter_map(|s| s.source.as_ref());
        std::iter::once(&self.document)
            .chain(sources)
            .map(|d| d.source().path())
    }

    /// All faults of the file, also those inside sections.
    pub(crate) fn all_problems(&self) -> Vec<Diagnostic> {
        let inside = self
            .blocks
            .iter()
            .flat_map(|b| &b.sections)
            .flat_map(|s| &s.problems);
        self.problems.iter().chain(inside).cloned().collect()
    }
}

struct Reader<'a> {
    place: Place,
    above: &'a [Registration],
    registrations: Vec<Registration>,
    blocks: Vec<Block>,
    problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn configuration(&mut self, root: ElementRef<'_>) {
        if root.name() != "configuration" {
            let d = fault(
                code::WRONG_ROOT,
                format!(
                    "the document element is <{}>, not <configuration>",
                    root.name()
                ),
                root,
            );
            self.problems
                .push(d.help("names are case-sensitive: <configuration>"));
            return;
        }
        let mut direct = Block {
            location: None,
            sections: Vec::new(),
        };
        for (i, child) in root.children().enumerate() {
            if self.problems.len() >= DIAGNOSTICS_MAX {
                break;
            }
            match child.name() {
                "configSections" if i == 0 => self.registrations(child, ""),
                "configSections" => {
                    // R8
                    let d = fault(
                        code::CONFIG_SECTIONS,
                        "<configSections> must be the first element",
                        child,
                    );
                    self.problems.push(
                        d.help("move it up, directly behind <configuration>, and keep only one"),
                    );
                }
                "location" => self.location(child),
                name if OWNED.contains(&name) => self.group(child, name, &mut direct, None),
                name => {
                    if let Some(near) =
                        nearest(name, OWNED).filter(|_| schema::section(name).is_none())
                    {
                        self.warnings.push(
                            Diagnostic::warning(code::UNKNOWN_SECTION, format!("<{name}> is not known and is ignored"))
                                .at(child.document().source(), child.get().tag_span.clone(), "")
                                .because("sections of other programs may stand in this file, so this is no error")
                                .help(format!("did you mean <{near}>? Names are case-sensitive")),
                        );
                    }
                }
            }
        }
        self.blocks.insert(0, direct);
    }

    fn registrations(&mut self, element: ElementRef<'_>, prefix: &str) {
        for child in element.children() {
            if self.problems.len() >= DIAGNOSTICS_MAX {
                return;
            }
            let name = child
                .attribute("name")
                .map(|a| a.value.as_str())
                .unwrap_or_default();
            let path = if prefix.is_empty() {
                name.to_owned()
            } else {
                format!("{prefix}/{name}")
            };
            match child.name() {
                "sectionGroup" => self.registrations(child, &path),
                "section" => self.registration(child, path),
                // Both are legal in files of .NET programs and say nothing about the web server.
                "remove" | "clear" => {}
                other => self.problems.push(fault(
                    code::CONFIG_SECTIONS,
                    format!("<{other}> may not stand in <configSections>"),
                    child,
                )),
            }
        }
    }

    fn registration(&mut self, element: ElementRef<'_>, path: String) {
        if path.is_empty() || path.ends_with('/') {
            self.problems.push(fault(
                code::CONFIG_SECTIONS,
                "<section> has no name",
                element,
            ));
            return;
        }
        if self.registrations.len() >= REGISTRATIONS_MAX {
            let title = format!("more than {REGISTRATIONS_MAX} sections are registered");
            self.problems
                .push(fault(code::CONFIG_SECTIONS, title, element));
            return;
        }
        if let Some(first) = self
            .registrations
            .iter()
            .chain(self.above)
            .find(|r| r.path == path)
        {
            let d = fault(
                code::CONFIG_SECTIONS,
                format!("section {path} is registered twice"),
                element,
            );
            self.problems
                .push(d.see(&first.origin, "first registration"));
            return;
        }
        let text = |name: &str| element.attribute(name).map(|a| a.value.as_str());
        let allow_definition = match text("allowDefinition") {
            Some("AppHostOnly" | "MachineOnly") => AllowDefinition::AppHostOnly,
            Some("MachineToApplication" | "MachineToRootWeb") => {
                AllowDefinition::MachineToApplication
            }
            _ => AllowDefinition::Everywhere,
        };
        let denied = text("overrideModeDefault").is_some_and(|t| t.eq_ignore_ascii_case("deny"));
        if schema::section(&path).is_some() && self.place != Place::ApplicationHost {
            self.problems.push(fault(
                code::CONFIG_SECTIONS,
                format!("section {path} is registered above and cannot be redefined"),
                element,
            ));
            return;
        }
        self.registrations.push(Registration {
            path,
            denied,
            allow_definition,
            origin: element.origin(),
        });
    }

    fn location(&mut self, element: ElementRef<'_>) {
        let location = match location(element) {
            Ok(location) => location,
            Err(d) => return self.problems.push(*d),
        };
        let mut block = Block {
            location: Some(location),
            sections: Vec::new(),
        };
        for child in element.children() {
            if OWNED.contains(&child.name()) {
                self.group(child, child.name(), &mut block, Some(element));
            } else if matches!(child.name(), "location" | "configSections") {
                self.problems.push(fault(
                    code::LOCATION,
                    format!("<{}> may not stand in <location>", child.name()),
                    child,
                )); // R20
            }
        }
        self.blocks.push(block);
    }

    fn group(
        &mut self,
        element: ElementRef<'_>,
        path: &str,
        block: &mut Block,
        location: Option<ElementRef<'_>>,
    ) {
        if let Some(a) = element
            .get()
            .attributes
            .iter()
            .find(|a| is_lock_attribute(&a.name) || !a.name.starts_with("xmlns"))
        {
            // R10
            let d = Diagnostic::error(
                code::UNKNOWN_ATTRIBUTE,
                format!("group <{}> has no attribute \"{}\"", element.name(), a.name),
            )
            .at(element.document().source(), a.span.clone(), "")
            .because("a section group holds no settings and cannot be locked");
            self.problems.push(d.as_500_19(INVALID_DATA));
        }
        if let Some(span) = element.get().text.first() {
            let d = Diagnostic::error(
                code::UNEXPECTED_TEXT,
                format!("text inside <{}> has no meaning", element.name()),
            );
            self.problems.push(
                d.at(element.document().source(), span.clone(), "")
                    .as_500_19(INVALID_DATA),
            );
        }
        for child in element.children() {
            if self.problems.len() >= DIAGNOSTICS_MAX {
                return;
            }
            let full = format!("{path}/{}", child.name());
            if let Some(schema) = schema::section(&full) {
                self.section(child, schema, block, location);
            } else if schema::is_group(&full) {
                self.group(child, &full, block, location);
            } else if self
                .registrations
                .iter()
                .chain(self.above)
                .any(|r| r.path == full || r.path.starts_with(&format!("{full}/")))
            {
                // R9: registered without schema; only its own reader fails.
                self.warnings.push(
                    Diagnostic::warning(
                        code::NOT_USED,
                        format!("section {full} is registered here, but nothing reads it"),
                    )
                    .at(
                        child.document().source(),
                        child.get().tag_span.clone(),
                        "",
                    ),
                );
            } else {
                self.problems.push(unknown_section(child, path, &full));
            }
        }
    }

    fn section(
        &mut self,
        element: ElementRef<'_>,
        schema: &'static SectionSchema,
        block: &mut Block,
        location: Option<ElementRef<'_>>,
    ) {
        if let Some(first) = block.sections.iter().find(|s| s.schema.path == schema.path) {
            let d = fault(
                code::DUPLICATE_ELEMENT,
                format!("section {} stands twice", schema.path),
                element,
            );
            self.problems.push(d.see(
                &element.document().element(first.element).origin(),
                "first one",
            ));
            return;
        }
        let registered = self
            .registrations
            .iter()
            .chain(self.above)
            .find(|r| r.path == schema.path);
        let allowed = registered.map_or(schema.allow_definition, |r| r.allow_definition);
        let mut source = None;
        let mut problems = Vec::new();
        match element
            .attribute("configSource")
            .filter(|_| self.place != Place::ApplicationHost)
        {
            None => problems = validate::section(element, &schema.root),
            Some(attribute) => match config_source::read(element, attribute) {
                Ok(document) => {
                    problems = validate::section(document.root(), &schema.root);
                    source = Some(document);
                }
                Err(d) => problems.push(*d),
            },
        }
        let (warnings, errors): (Vec<_>, Vec<_>) = problems
            .drain(..)
            .partition(|d| d.severity == crate::Severity::Warning);
        self.warnings.extend(warnings);
        let mut problems = errors;
        let wrong = match (allowed, self.place) {
            (AllowDefinition::AppHostOnly, Place::Application | Place::Folder) => {
                Some("applicationHost.config only")
            }
            (AllowDefinition::MachineToApplication, Place::Folder) => {
                Some("applicationHost.config and the root folder of an application")
            }
            _ => None,
        };
        if let Some(where_) = wrong {
            problems.push(
                Diagnostic::error(
                    code::WRONG_LEVEL,
                    format!("section {} may not stand in this file", schema.path),
                )
                .at(
                    element.document().source(),
                    element.get().tag_span.clone(),
                    "",
                )
                .because(format!("it is allowed in {where_}"))
                .as_500_19(LOCK_VIOLATION),
            );
        }
        if let (false, Some(location)) = (schema.allow_location, location) {
            problems.push(
                fault(
                    code::LOCATION,
                    format!("section {} may not stand in <location>", schema.path),
                    element,
                )
                .see(&location.origin(), ""),
            );
        }
        block.sections.push(SectionUse {
            schema,
            element: element.id(),
            source,
            problems,
        });
    }
}

fn fault(code: &'static str, title: impl Into<String>, element: ElementRef<'_>) -> Diagnostic {
    Diagnostic::error(code, title)
        .at(
            element.document().source(),
            element.get().tag_span.clone(),
            "",
        )
        .as_500_19(INVALID_DATA)
}

fn unknown_section(element: ElementRef<'_>, group: &str, full: &str) -> Diagnostic {
    let d = fault(
        code::UNKNOWN_SECTION,
        format!("{full} is not known"),
        element,
    );
    let d = match nearest(element.name(), schema::names_in_group(group)) {
        Some(near) => d.help(format!("did you mean \"{near}\"?")),
        None => d,
    };
    d.because("unknown sections inside system.webServer stop a site on IIS; here they stop it too")
}

fn location(element: ElementRef<'_>) -> Result<Location, Box<Diagnostic>> {
    let bad = |a: &crate::document::Attribute, why: &str| {
        Box::new(
            Diagnostic::error(
                code::LOCATION,
                format!("\"{}\" is no value for {} of a location", a.value, a.name),
            )
            .at(element.document().source(), a.value_span.clone(), why)
            .as_500_19(INVALID_DATA),
        )
    };
    let mut location = Location {
        path: Vec::new(),
        allows: None,
        inherits: true,
        origin: element.origin(),
    };
    for a in &element.get().attributes {
        let value = a.value.trim();
        match a.name.as_str() {
            "path" if value.is_empty() || value == "." => {}
            "path" => {
                if value.starts_with('/')
                    || value.contains('\\')
                    || value.split('/').any(|s| s == ".." || s == ".")
                {
                    return Err(bad(
                        a,
                        "a path is written a/b: no leading /, no backslash, no . or ..",
                    ));
                }
                location.path = value
                    .split('/')
                    .filter(|s| !s.is_empty())
                    .map(fold)
                    .collect();
            }
            "overrideMode" => match value.to_ascii_lowercase().as_str() {
                "allow" => location.allows = Some(true),
                "deny" => location.allows = Some(false),
                "inherit" => {}
                _ => return Err(bad(a, "must be Allow, Deny or Inherit")),
            },
            "allowOverride" => {
                location.allows = Some(truth(value).ok_or_else(|| bad(a, "must be true or false"))?)
            }
            "inheritInChildApplications" => {
                location.inherits = truth(value).ok_or_else(|| bad(a, "must be true or false"))?
            }
            name if is_lock_attribute(name) || name.starts_with("xmlns") => {}
            name => {
                let d = Diagnostic::error(
                    code::UNKNOWN_ATTRIBUTE,
                    format!("<location> has no attribute \"{name}\""),
                );
                return Err(Box::new(
                    d.at(element.document().source(), a.span.clone(), "")
                        .as_500_19(INVALID_DATA),
                ));
            }
        }
    }
    if let (Some(_), Some(second)) = (
        element.attribute("overrideMode"),
        element.attribute("allowOverride"),
    ) {
        return Err(bad(
            second,
            "overrideMode and allowOverride may not stand together",
        ));
    }
    Ok(location)
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// A section may be set once for one path in one file; a second, empty element only changes the lock (R17, R25).
fn repeated_sections(document: &Document, blocks: &[Block]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: std::collections::HashMap<(Vec<String>, &str), Origin> =
        std::collections::HashMap::new();
    for block in blocks {
        for section in &block.sections {
            let element = section.element_in(document);
            if element.get().attributes.is_empty() && element.get().children.is_empty() {
                continue;
            }
            match seen.entry((block.path().to_vec(), section.schema.path)) {
                std::collections::hash_map::Entry::Occupied(first) => {
                    let mut d = fault(
                        code::LOCATION,
                        format!("section {} is set twice for one path", section.schema.path),
                        element,
                    );
                    if let Some(location) = &block.location {
                        d = d.see(&location.origin, "in this location");
                    }
                    found.push(d.see(first.get(), "first one"));
                }
                std::collections::hash_map::Entry::Vacant(entry) => {
                    entry.insert(element.origin());
                }
            }
        }
    }
    found
}
