//! Walks the elements of a file: registrations, groups, locations and sections.

use super::{Block, Place, Registration, SectionUse, fault, location};
use crate::classic;
use crate::config_source;
use crate::diagnostic::suggest::nearest;
use crate::diagnostic::{DIAGNOSTICS_MAX, Diagnostic, INVALID_DATA, LOCK_VIOLATION, code};
use crate::document::ElementRef;
use crate::schema::{self, AllowDefinition, SectionSchema};
use crate::validate;

/// The groups whose content belongs to the web server; others are ignored (R73).
const OWNED: [&str; 3] = ["system.applicationHost", "system.webServer", "sluicegate"];

/// Most sections that one file may register.
const REGISTRATIONS_MAX: usize = 4096;

/// The walk and what it has found so far.
pub(super) struct Reader<'a> {
    place: Place,
    above: &'a [Registration],
    /// What schema files beside this file describe; only the file at the top has any.
    custom: Vec<&'static SectionSchema>,
    pub(super) registrations: Vec<Registration>,
    pub(super) blocks: Vec<Block>,
    pub(super) problems: Vec<Diagnostic>,
    pub(super) warnings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// Reads the whole file.
    pub(super) fn of(root: ElementRef<'_>, place: Place, above: &'a [Registration]) -> Self {
        let host = root.document().source().path();
        // A file made in memory stands nowhere.
        let (custom, faults) = if place == Place::ApplicationHost && host.exists() {
            schema::custom::beside(host)
        } else {
            Default::default()
        };
        let mut reader = Self {
            place,
            above,
            custom,
            registrations: Vec::new(),
            blocks: Vec::new(),
            problems: faults,
            warnings: Vec::new(),
        };
        reader.configuration(root);
        reader
    }

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
            classic: Vec::new(),
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
                name if self.described_in(name) => self.described(child, &mut direct, None),
                "system.web" => self.classic(child, &mut direct),
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
            schema: self.custom.iter().copied().find(|s| s.path == path),
            path,
            denied,
            allow_definition,
            origin: element.origin(),
        });
    }

    fn location(&mut self, element: ElementRef<'_>) {
        let location = match location::read(element) {
            Ok(location) => location,
            Err(d) => return self.problems.push(*d),
        };
        let mut block = Block {
            location: Some(location),
            sections: Vec::new(),
            classic: Vec::new(),
        };
        for child in element.children() {
            if OWNED.contains(&child.name()) {
                self.group(child, child.name(), &mut block, Some(element));
            } else if self.described_in(child.name()) {
                self.described(child, &mut block, Some(element));
            } else if child.name() == "system.web" {
                self.classic(child, &mut block);
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

    /// R76: what acts in classic applications only. It is said here; `ConfigurationValidationModule` refuses it.
    fn classic(&mut self, element: ElementRef<'_>, block: &mut Block) {
        let found = classic::settings_of(element);
        self.warnings.extend(found.iter().map(|own| {
            let section = own.setting.section();
            Diagnostic::warning(
                code::CLASSIC_SECTION,
                format!("{section} does nothing in an integrated application"),
            )
            .at(&own.origin.file, own.origin.span.clone(), "")
            .because(format!(
                "IIS answers 500.{} for it, unless <validation validateIntegratedModeConfiguration=\"false\" /> stands in system.webServer",
                own.setting.sub_status()
            ))
            .help("`sluicegate appcmd migrate config SITE` moves modules and handlers to system.webServer")
        }));
        block.classic.extend(found);
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
            .find(|a| !a.name.starts_with("xmlns"))
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
            } else if let Some(schema) = self.described_as(&full) {
                self.section(child, schema, block, location);
            } else if schema::is_group(&full) || self.described_in(&full) {
                self.group(child, &full, block, location);
            } else if !OWNED.contains(&full.split('/').next().unwrap_or_default()) {
                // R73: other sections of a group of another maker are his.
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

    /// The registered section with this path that a schema file describes.
    fn described_as(&self, path: &str) -> Option<&'static SectionSchema> {
        let mut all = self.registrations.iter().chain(self.above);
        all.find(|r| r.path == path).and_then(|r| r.schema)
    }

    /// True when a section that a schema file describes has this path or stands below it.
    fn described_in(&self, path: &str) -> bool {
        self.registrations
            .iter()
            .chain(self.above)
            .filter(|r| r.schema.is_some())
            .filter_map(|r| r.path.strip_prefix(path))
            .any(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// A section or group of another maker directly in `configuration` or in a location.
    fn described(
        &mut self,
        element: ElementRef<'_>,
        block: &mut Block,
        location: Option<ElementRef<'_>>,
    ) {
        match self.described_as(element.name()) {
            Some(schema) => self.section(element, schema, block, location),
            None => self.group(element, element.name(), block, location),
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
