//! Reads the schema files of other makers: `schema/*_schema.xml` beside `applicationHost.config` (R2, R9).

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{
    AllowDefinition, AttributeSchema, CollectionSchema, ElementSchema, KeyMode, Kind,
    SectionSchema, SectionSupport, Support, Validation,
};
use crate::diagnostic::{Diagnostic, INVALID_DATA, code};
use crate::document::{Document, ElementRef};

/// Most schema files that are read from one folder.
const FILES_MAX: usize = 256;

/// What becomes of a section that only a schema file describes.
pub(crate) static SUPPORT: SectionSupport = SectionSupport {
    path: "",
    support: Support::Enforced,
    by: "modules",
    note: "described by a schema file; read by the modules that ask for it",
};

/// The sections of one file, or the error that it has.
type Read = Result<&'static [SectionSchema], Box<Diagnostic>>;

/// The sections that files in the folder `schema` beside this file describe, and the faults of those files.
pub(crate) fn beside(host: &Path) -> (Vec<&'static SectionSchema>, Vec<Diagnostic>) {
    let mut sections: Vec<&'static SectionSchema> = Vec::new();
    let mut problems = Vec::new();
    let entries = host
        .parent()
        .map(|folder| folder.join("schema"))
        .and_then(|folder| std::fs::read_dir(folder).ok());
    let mut paths: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| {
            let name = p.file_name().map(|n| n.to_string_lossy().to_lowercase());
            name.is_some_and(|n| n.ends_with("_schema.xml"))
        })
        .collect();
    // The order of a folder is any; that of messages should not be.
    paths.sort();
    for path in paths.into_iter().take(FILES_MAX) {
        match of_file(&path) {
            Ok(of_file) => sections.extend(of_file),
            Err(d) => problems.push(*d),
        }
    }
    (sections, problems)
}

/// A file with the same text gives the same sections: schemas live as long as the process, since every element of a
/// snapshot points at its own, and a new snapshot must not cost memory for ever.
fn of_file(path: &Path) -> Read {
    static KNOWN: Mutex<Option<HashMap<String, &'static [SectionSchema]>>> = Mutex::new(None);
    let document = Document::read(path)?;
    let text = document.source().text();
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_with(HashMap::new);
    if let Some(sections) = known.get(text) {
        return Ok(sections);
    }
    let sections: &'static [SectionSchema] = Box::leak(read(&document)?.into_boxed_slice());
    known.insert(text.to_owned(), sections);
    Ok(sections)
}

fn refused(element: ElementRef<'_>, title: String) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error(code::SCHEMA_FILE, title)
            .at(
                element.document().source(),
                element.get().tag_span.clone(),
                "",
            )
            .as_500_19(INVALID_DATA),
    )
}

fn read(document: &Document) -> Result<Vec<SectionSchema>, Box<Diagnostic>> {
    let root = document.root();
    if root.name() != "configSchema" {
        let title = format!("a schema file holds <configSchema>, not <{}>", root.name());
        return Err(refused(root, title));
    }
    let mut sections = Vec::new();
    for element in root.children() {
        if element.name() != "sectionSchema" {
            return Err(unknown(element, root));
        }
        let path = required(element, "name")?.trim_matches('/').to_owned();
        if super::section(&path).is_some() || super::is_group(&path) {
            let title = format!("{path} is described by the server itself");
            return Err(refused(element, title));
        }
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        sections.push(SectionSchema {
            origin: "schema file",
            denied_by_default: false,
            allow_definition: AllowDefinition::Everywhere,
            allow_location: true,
            root: shape(element, leaked(&name))?,
            path: leaked(&path),
        });
    }
    Ok(sections)
}

fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn unknown(child: ElementRef<'_>, parent: ElementRef<'_>) -> Box<Diagnostic> {
    let title = format!("<{}> may not stand in <{}>", child.name(), parent.name());
    refused(child, title)
}

fn required<'a>(element: ElementRef<'a>, name: &str) -> Result<&'a str, Box<Diagnostic>> {
    element
        .attribute(name)
        .map(|a| a.value.as_str())
        .filter(|v| !v.trim().is_empty())
        .ok_or_else(|| refused(element, format!("<{}> has no {name}", element.name())))
}

fn is(element: ElementRef<'_>, name: &str, default: bool) -> bool {
    element
        .attribute(name)
        .map_or(default, |a| a.value.trim().eq_ignore_ascii_case("true"))
}

/// The attributes, child elements and collection of a section, element or item.
fn shape(element: ElementRef<'_>, name: &'static str) -> Result<ElementSchema, Box<Diagnostic>> {
    let mut attributes = Vec::new();
    let mut children = Vec::new();
    let mut defaults = None;
    let mut collection = None;
    for child in element.children() {
        match child.name() {
            "attribute" => attributes.push(attribute(child)?),
            "element" => {
                let name = leaked(required(child, "name")?);
                if is(child, "isCollectionDefault", false) {
                    defaults = Some(name);
                }
                children.push(shape(child, name)?);
            }
            "collection" if collection.is_none() => collection = Some(child),
            _ => return Err(unknown(child, element)),
        }
    }
    let collection: Option<&'static CollectionSchema> = match collection {
        Some(child) => Some(Box::leak(Box::new(self::collection(child, defaults)?))),
        None => None,
    };
    Ok(ElementSchema {
        name,
        allow_unrecognized_attributes: is(element, "allowUnrecognizedAttributes", false),
        attributes: Box::leak(attributes.into_boxed_slice()),
        children: Box::leak(children.into_boxed_slice()),
        collection,
    })
}

fn collection(
    element: ElementRef<'_>,
    default_element: Option<&'static str>,
) -> Result<CollectionSchema, Box<Diagnostic>> {
    let directive = |name: &str| {
        let value = element.attribute(name).map(|a| a.value.trim());
        leaked(value.unwrap_or_default())
    };
    let adds = required(element, "addElement")?;
    let add = adds.split(',').next().unwrap_or(adds).trim();
    let named = |mark: &str| -> Vec<&'static str> {
        element
            .children()
            .filter(|c| c.name() == "attribute" && is(*c, mark, false))
            .filter_map(|c| Some(leaked(&c.attribute("name")?.value)))
            .collect()
    };
    let (unique, combined) = (named("isUniqueKey"), named("isCombinedKey"));
    let (keys, key_mode) = match (unique.len(), combined.len()) {
        _ if is(element, "allowDuplicates", false) => (Vec::new(), KeyMode::None),
        (0, 0) => (Vec::new(), KeyMode::None),
        (0, _) => (combined, KeyMode::Combined),
        (1, _) => (unique, KeyMode::Unique),
        _ => (unique, KeyMode::EachUnique),
    };
    Ok(CollectionSchema {
        remove: directive("removeElement"),
        clear: directive("clearElement"),
        prepends: !is(element, "mergeAppend", true),
        keys: Box::leak(keys.into_boxed_slice()),
        key_mode,
        default_element,
        item: shape(element, leaked(add))?,
    })
}

fn attribute(element: ElementRef<'_>) -> Result<AttributeSchema, Box<Diagnostic>> {
    let name = leaked(required(element, "name")?);
    let kind = match required(element, "type")? {
        "string" => Kind::Text,
        "bool" => Kind::Bool,
        "uint" => Kind::UInt,
        "int" => Kind::Int,
        "int64" => Kind::Int64,
        "enum" => Kind::Enum,
        "flags" => Kind::Flags,
        "timeSpan" => Kind::TimeSpan,
        other => {
            let title = format!("attribute \"{name}\" has type \"{other}\", which is none");
            return Err(refused(element, title));
        }
    };
    let mut values = Vec::new();
    for child in element.children() {
        if !matches!(child.name(), "enum" | "flag") {
            return Err(unknown(child, element));
        }
        let number = required(child, "value")?.trim();
        let number = match number.strip_prefix("0x") {
            Some(digits) => i64::from_str_radix(digits, 16),
            None => number.parse(),
        };
        let number = number.map_err(|_| refused(child, "value is no number".to_owned()))?;
        values.push((leaked(required(child, "name")?), number));
    }
    let default = element.attribute("defaultValue").map(|a| leaked(&a.value));
    // A default outside the limits is as good as in the schema of the server; one of another type is a mistake.
    let plain = AttributeSchema {
        name,
        kind,
        default,
        required: is(element, "required", false),
        expands: is(element, "expanded", false),
        case_sensitive: is(element, "caseSensitive", false),
        encrypted: is(element, "encrypted", false),
        infinite: is(element, "allowInfinite", false),
        values: Box::leak(values.into_boxed_slice()),
        validation: Validation::Any,
    };
    if default.is_some_and(|d| crate::value::parse(&plain, d).is_err()) {
        let title = format!("the default of attribute \"{name}\" is not of its type");
        return Err(refused(element, title));
    }
    Ok(AttributeSchema {
        validation: validation(element)?,
        ..plain
    })
}

fn validation(element: ElementRef<'_>) -> Result<Validation, Box<Diagnostic>> {
    let text = |name: &str| element.attribute(name).map(|a| a.value.trim());
    let numbers: Vec<Option<i64>> = text("validationParameter")
        .unwrap_or_default()
        .split(',')
        .map(|n| n.trim().parse().ok())
        .collect();
    let exclude = text("validationParameter").is_some_and(|t| t.ends_with("exclude"));
    let wrong = || refused(element, "validationParameter does not fit".to_owned());
    Ok(match text("validationType").unwrap_or_default() {
        "" => Validation::Any,
        "nonEmptyString" => Validation::NonEmpty,
        "requireTrimmedString" => Validation::Trimmed,
        "applicationPoolName" => Validation::ApplicationPoolName,
        "siteName" => Validation::SiteName,
        "applicationPath" | "virtualDirectoryPath" => Validation::VirtualPath,
        "integerRange" => match numbers.as_slice() {
            [Some(min), Some(max), ..] => Validation::Range {
                min: *min,
                max: *max,
                exclude,
            },
            _ => return Err(wrong()),
        },
        "timeSpanRange" => match numbers.as_slice() {
            [Some(min), Some(max), Some(granularity)] => Validation::Seconds {
                min: *min,
                max: *max,
                granularity: *granularity,
            },
            _ => return Err(wrong()),
        },
        other => {
            let title = format!("validationType \"{other}\" is not known");
            return Err(refused(element, title));
        }
    })
}
