//! The declarations of sections and groups in `configSections` (R6 to R10). At the top level the sections of the schema count
//! as declared too: the file need not list them.

use super::error::EditError;
use super::locations::File;
use crate::document::edit::escape;
use crate::document::{Document, ElementId, ElementRef};
use crate::schema::{self, AllowDefinition};

/// A group of sections, by its path from the root group, whose own path is empty.
#[derive(Debug, Clone)]
pub struct Group {
    file: File,
    path: String,
}

/// The declaration of one section.
#[derive(Debug, Clone)]
pub struct Definition {
    file: File,
    path: String,
}

/// The attributes of a declaration, by the names files use.
const ATTRIBUTES: [&str; 5] = [
    "type",
    "overrideModeDefault",
    "allowDefinition",
    "allowLocation",
    "requirePermission",
];

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn join(group: &str, name: &str) -> String {
    if group.is_empty() {
        name.to_owned()
    } else {
        format!("{group}/{name}")
    }
}

/// The element in `configSections` that declares this path as `kind`.
fn declared_as<'a>(document: &'a Document, kind: &str, path: &str) -> Option<ElementRef<'a>> {
    let mut at = document.root().child("configSections")?;
    let mut names = path.split('/').filter(|s| !s.is_empty()).peekable();
    while let Some(name) = names.next() {
        let wanted = if names.peek().is_none() {
            kind
        } else {
            "sectionGroup"
        };
        at = at
            .children()
            .find(|c| c.name() == wanted && c.attribute("name").is_some_and(|a| a.value == name))?;
    }
    Some(at)
}

/// Makes the `sectionGroup` elements down to this path.
fn make_group(mut document: Document, path: &str) -> Result<(Document, ElementId), EditError> {
    let root = document.root();
    let mut at = match root.child("configSections") {
        Some(sections) => sections.id(),
        None => {
            // R8: it must come first.
            let (id, first) = (root.id(), root.children().next().map(ElementRef::id));
            document = document.with_element(id, first, "<configSections />")?;
            document
                .root()
                .child("configSections")
                .map_or(id, ElementRef::id)
        }
    };
    for name in path.split('/').filter(|s| !s.is_empty()) {
        let known = document.element(at).children().find(|c| {
            c.name() == "sectionGroup" && c.attribute("name").is_some_and(|a| a.value == name)
        });
        at = match known {
            Some(group) => group.id(),
            None => {
                let xml = format!("<sectionGroup name=\"{}\" />", escape(name));
                document = document.with_element(at, None, &xml)?;
                super::target::last_child(&document, at)
            }
        };
    }
    Ok((document, at))
}

impl File {
    fn is_top(&self) -> bool {
        self.level().to_string() == super::path::APP_HOST
    }

    /// The names of groups (or sections) directly in a group: declared ones first, then those of the schema.
    fn names(&self, group: &str, groups: bool) -> Result<Vec<String>, EditError> {
        let kind = if groups { "sectionGroup" } else { "section" };
        let mut found: Vec<String> = Vec::new();
        if let Some(document) = self.document()?
            && let Some(element) = declared_as(&document, "sectionGroup", group)
        {
            let own = element.children().filter(|c| c.name() == kind);
            found.extend(own.filter_map(|c| Some(c.attribute("name")?.value.clone())));
        }
        if self.is_top() {
            for section in schema::SECTIONS {
                let rest = if group.is_empty() {
                    Some(section.path)
                } else {
                    section
                        .path
                        .strip_prefix(group)
                        .and_then(|r| r.strip_prefix('/'))
                };
                let Some(rest) = rest else { continue };
                let (name, is_group) = match rest.split_once('/') {
                    Some((name, _)) => (name, true),
                    None => (rest, false),
                };
                if is_group == groups && !found.iter().any(|f| f == name) {
                    found.push(name.to_owned());
                }
            }
        }
        Ok(found)
    }

    fn drop_declaration(&self, kind: &str, path: &str) -> Result<(), EditError> {
        self.change(None, &self.config_path(), |document| {
            let id = declared_as(&document, kind, path)
                .map(ElementRef::id)
                .ok_or_else(|| {
                    EditError::unsupported(format!(
                        "'{path}' is declared by the server itself and cannot be taken out"
                    ))
                })?;
            Ok(document.without_element(id)?)
        })
    }
}

impl Group {
    pub(crate) fn root(file: File) -> Self {
        Self {
            file,
            path: String::new(),
        }
    }

    /// The name; empty for the root.
    pub fn name(&self) -> &str {
        last(&self.path)
    }

    /// The text of `type`; empty when it has none.
    ///
    /// # Errors
    /// The faults of the file.
    pub fn type_text(&self) -> Result<String, EditError> {
        let document = self.file.document()?;
        Ok(document
            .as_ref()
            .and_then(|d| declared_as(d, "sectionGroup", &self.path))
            .and_then(|e| e.attribute("type"))
            .map_or_else(String::new, |a| a.value.clone()))
    }

    /// Sets `type`; the group is declared in the file when only the schema has it.
    ///
    /// # Errors
    /// 0x80070032 for the root group.
    pub fn set_type(&self, text: &str) -> Result<(), EditError> {
        if self.path.is_empty() {
            return Err(EditError::unsupported("the root group has no type"));
        }
        self.file
            .change(None, &self.file.config_path(), |document| {
                let (document, id) = make_group(document, &self.path)?;
                Ok(document.with_attribute(id, "type", text)?)
            })
    }

    /// The groups in it.
    ///
    /// # Errors
    /// The faults of the file.
    pub fn groups(&self) -> Result<Vec<Self>, EditError> {
        let names = self.file.names(&self.path, true)?;
        Ok(names
            .iter()
            .map(|n| Self {
                file: self.file.clone(),
                path: join(&self.path, n),
            })
            .collect())
    }

    /// The sections directly in it.
    ///
    /// # Errors
    /// The faults of the file.
    pub fn sections(&self) -> Result<Vec<Definition>, EditError> {
        let names = self.file.names(&self.path, false)?;
        Ok(names
            .iter()
            .map(|n| Definition {
                file: self.file.clone(),
                path: join(&self.path, n),
            })
            .collect())
    }

    /// Declares a group.
    ///
    /// # Errors
    /// 0x800700b7 when it is there, 0x8007000d for a name that is none.
    pub fn add_group(&self, name: &str) -> Result<Self, EditError> {
        check_name(name)?;
        let names = self.file.names(&self.path, true)?;
        if names.iter().any(|n| n == name) {
            return Err(EditError::exists(format_args!("group '{name}'")));
        }
        let path = join(&self.path, name);
        self.file
            .change(None, &self.file.config_path(), |document| {
                Ok(make_group(document, &path)?.0)
            })?;
        Ok(Self {
            file: self.file.clone(),
            path,
        })
    }

    /// Takes a group out, with all that is declared in it.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end, 0x80070032 for one that the server itself declares.
    pub fn delete_group(&self, index: usize) -> Result<(), EditError> {
        let groups = self.groups()?;
        let group = groups
            .get(index)
            .ok_or_else(|| EditError::index(format_args!("group {index}")))?;
        self.file.drop_declaration("sectionGroup", &group.path)
    }

    /// Declares a section.
    ///
    /// # Errors
    /// As [`Self::add_group`].
    pub fn add_section(&self, name: &str) -> Result<Definition, EditError> {
        check_name(name)?;
        let names = self.file.names(&self.path, false)?;
        if names.iter().any(|n| n == name) {
            return Err(EditError::exists(format_args!("section '{name}'")));
        }
        let definition = Definition {
            file: self.file.clone(),
            path: join(&self.path, name),
        };
        self.file
            .change(None, &self.file.config_path(), |document| {
                Ok(definition.make(document)?.0)
            })?;
        Ok(definition)
    }

    /// Takes the declaration of a section out.
    ///
    /// # Errors
    /// As [`Self::delete_group`].
    pub fn delete_section(&self, index: usize) -> Result<(), EditError> {
        let sections = self.sections()?;
        let section = sections
            .get(index)
            .ok_or_else(|| EditError::index(format_args!("section {index}")))?;
        self.file.drop_declaration("section", &section.path)
    }
}

fn check_name(name: &str) -> Result<(), EditError> {
    let is_name = !name.is_empty() && !name.contains(['/', '<', '>', '"', '&', ' ']);
    if is_name {
        Ok(())
    } else {
        Err(EditError::data(format!(
            "'{name}' is no name of a section or group"
        )))
    }
}

impl Definition {
    /// The name without the groups.
    pub fn name(&self) -> &str {
        last(&self.path)
    }

    /// The whole path.
    pub fn path(&self) -> &str {
        &self.path
    }

    fn make(&self, document: Document) -> Result<(Document, ElementId), EditError> {
        if let Some(known) = declared_as(&document, "section", &self.path).map(ElementRef::id) {
            return Ok((document, known));
        }
        let group = self.path.rsplit_once('/').map_or("", |(group, _)| group);
        let (document, at) = make_group(document, group)?;
        let mut xml = format!("<section name=\"{}\"", escape(self.name()));
        if let Some(schema) = schema::section(&self.path) {
            // The file now speaks for the section, so it must say what the schema said until now.
            if schema.denied_by_default {
                xml.push_str(" overrideModeDefault=\"Deny\"");
            }
            let allowed = allow_definition(schema.allow_definition);
            if allowed != "Everywhere" {
                xml.push_str(&format!(" allowDefinition=\"{allowed}\""));
            }
        }
        xml.push_str(" />");
        let document = document.with_element(at, None, &xml)?;
        let id = super::target::last_child(&document, at);
        Ok((document, id))
    }

    /// One of `type`, `overrideModeDefault`, `allowDefinition`, `allowLocation` and `requirePermission`, with the default where
    /// nothing is written.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for another name.
    pub fn get(&self, name: &str) -> Result<String, EditError> {
        if !ATTRIBUTES.contains(&name) {
            return Err(EditError::index(format_args!("attribute '{name}'")));
        }
        let document = self.file.document()?;
        let element = document
            .as_ref()
            .and_then(|d| declared_as(d, "section", &self.path));
        if let Some(attribute) = element.and_then(|e| e.attribute(name)) {
            return Ok(attribute.value.clone());
        }
        let schema = schema::section(&self.path).filter(|_| element.is_none());
        Ok(match name {
            "overrideModeDefault" if schema.is_some_and(|s| s.denied_by_default) => "Deny",
            "overrideModeDefault" => "Allow",
            "allowDefinition" => {
                schema.map_or("Everywhere", |s| allow_definition(s.allow_definition))
            }
            "allowLocation" if schema.is_some_and(|s| !s.allow_location) => "false",
            "allowLocation" | "requirePermission" => "true",
            _ => "",
        }
        .to_owned())
    }

    /// Sets one of the attributes that [`Self::get`] reads; the section is declared in the file when only the schema has it.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for another name, 0x8007000d for a text that is no value of it.
    pub fn set(&self, name: &str, text: &str) -> Result<(), EditError> {
        let allowed: &[&str] = match name {
            "type" => &[],
            "overrideModeDefault" => &["Allow", "Deny"],
            "allowDefinition" => &[
                "MachineOnly",
                "MachineToRootWeb",
                "MachineToApplication",
                "AppHostOnly",
                "Everywhere",
            ],
            "allowLocation" | "requirePermission" => &["true", "false"],
            _ => return Err(EditError::index(format_args!("attribute '{name}'"))),
        };
        let written = allowed.iter().find(|a| a.eq_ignore_ascii_case(text.trim()));
        let text = match (allowed.is_empty(), written) {
            (true, _) => text,
            (false, Some(written)) => written,
            (false, None) => {
                let reason = format!("must be one of {}", allowed.join(", "));
                return Err(EditError::value(name, text, &reason));
            }
        };
        let schema = schema::section(&self.path);
        self.file
            .change(schema, &self.file.config_path(), |document| {
                let (document, id) = self.make(document)?;
                Ok(document.with_attribute(id, name, text)?)
            })
    }
}

fn allow_definition(allowed: AllowDefinition) -> &'static str {
    match allowed {
        AllowDefinition::Everywhere => "Everywhere",
        AllowDefinition::MachineToApplication => "MachineToApplication",
        AllowDefinition::AppHostOnly => "AppHostOnly",
    }
}
