//! Turns the section tables of `specs/config` into the schema and the stock file that crate `config` embeds.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sections {
    section: Vec<Section>,
}

#[derive(Deserialize)]
struct Section {
    path: String,
    override_mode_default: String,
    allow_definition: String,
    allow_location: bool,
    origin: String,
    element: Vec<Element>,
}

#[derive(Deserialize)]
struct Element {
    path: String,
    kind: String,
    #[serde(default)]
    collection: Vec<Collection>,
    #[serde(default)]
    attribute: Vec<Attribute>,
}

#[derive(Deserialize)]
struct Collection {
    item: String,
    remove: String,
    clear: String,
    merge: String,
    keys: Vec<String>,
    key_mode: String,
    default_element: Option<String>,
    #[serde(default)]
    allow_unrecognized_attributes: bool,
}

#[derive(Deserialize)]
struct Attribute {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    default: Option<toml::Value>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    expand_env: bool,
    #[serde(default)]
    case_sensitive: bool,
    #[serde(default)]
    encrypted: bool,
    #[serde(default)]
    allow_infinite: bool,
    #[serde(default)]
    values: Vec<Named>,
    validation: Option<Validation>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    value: i64,
}

#[derive(Deserialize)]
struct Validation {
    #[serde(rename = "type")]
    kind: String,
    min: Option<i64>,
    max: Option<i64>,
    min_seconds: Option<i64>,
    max_seconds: Option<i64>,
    granularity_seconds: Option<i64>,
    #[serde(default)]
    exclude: bool,
}

/// The files made from `specs/config`, as (path below the repository root, text).
///
/// # Errors
/// A table that cannot be read, or that names something the schema has no word for.
pub(crate) fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let path = root.join("specs/config/sections.toml");
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let sections: Sections = toml::from_str(&text).context("specs/config/sections.toml")?;
    Ok(vec![
        (
            PathBuf::from("crates/config/src/schema/generated.rs"),
            schema(&sections)?,
        ),
        (
            PathBuf::from("crates/config/src/stock/applicationHost.config"),
            super::config_defaults::generate(root)?,
        ),
    ])
}

fn schema(sections: &Sections) -> Result<String> {
    let mut out = String::from(
        "//! Section tables, generated from `specs/config/sections.toml` by `cargo xtask config-schema`; do not edit.\n\n\
         use super::{AllowDefinition as D, AttributeSchema as A, CollectionSchema, ElementSchema as E, KeyMode as K, Kind as T, SectionSchema, Validation as V};\n\n\
         /// All sections of the schema, sorted by path.\n\
         pub static SECTIONS: &[SectionSchema] = &[\n",
    );
    let mut sorted: Vec<&Section> = sections.section.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    for section in sorted {
        let definition = match section.allow_definition.as_str() {
            "AppHostOnly" => "AppHostOnly",
            "MachineToApplication" => "MachineToApplication",
            "Everywhere" | "unverified" | "n/a" => "Everywhere",
            other => bail!("{}: allow_definition {other}", section.path),
        };
        writeln!(
            out,
            "    SectionSchema {{ path: {:?}, origin: {:?}, denied_by_default: {}, allow_definition: D::{definition}, allow_location: {}, root:",
            section.path,
            section.origin,
            section.override_mode_default == "Deny",
            section.allow_location
        )?;
        let name = section.path.rsplit('/').next().unwrap_or_default();
        element(&mut out, section, "", name, false, 2)?;
        out.push_str("    },\n");
    }
    out.push_str("];\n");
    Ok(out)
}

fn element(
    out: &mut String,
    section: &Section,
    path: &str,
    name: &str,
    unrecognized: bool,
    depth: usize,
) -> Result<()> {
    let pad = "    ".repeat(depth);
    let here = section.element.iter().find(|e| e.path == path);
    let join = |child: &str| {
        if path.is_empty() {
            child.to_owned()
        } else {
            format!("{path}/{child}")
        }
    };
    writeln!(
        out,
        "{pad}E {{ name: {name:?}, allow_unrecognized_attributes: {unrecognized}, attributes: &["
    )?;
    for a in here.iter().flat_map(|e| &e.attribute) {
        attribute(out, a, &pad)?;
    }
    writeln!(out, "{pad}], children: &[")?;
    for child in &section.element {
        let Some((parent, child_name)) = child
            .path
            .rsplit_once('/')
            .or(Some(("", child.path.as_str())))
        else {
            continue;
        };
        if parent == path && !child_name.is_empty() && child.kind != "collection-item" {
            element(out, section, &child.path, child_name, false, depth + 1)?;
            writeln!(out, "{pad}    ,")?;
        }
    }
    write!(out, "{pad}], collection: ")?;
    match here.map(|e| e.collection.as_slice()) {
        Some([c]) => {
            let mode = match c.key_mode.as_str() {
                "unique" => "Unique",
                "combined" => "Combined",
                "each-unique" => "EachUnique",
                "none" => "None",
                other => bail!("{}: key_mode {other}", section.path),
            };
            writeln!(
                out,
                "Some(&CollectionSchema {{ remove: {:?}, clear: {:?}, prepends: {}, keys: &{:?}, key_mode: K::{mode}, default_element: {:?}, item:",
                c.remove,
                c.clear,
                c.merge == "prepend",
                c.keys,
                c.default_element
            )?;
            element(
                out,
                section,
                &join(&c.item),
                &c.item,
                c.allow_unrecognized_attributes,
                depth + 1,
            )?;
            writeln!(out, "{pad}}}) }}")?;
        }
        Some([]) | None => writeln!(out, "None }}")?,
        Some(_) => bail!("{}/{path}: more than one collection", section.path),
    }
    Ok(())
}

fn attribute(out: &mut String, a: &Attribute, pad: &str) -> Result<()> {
    let kind = match a.kind.as_str() {
        "string" => "Text",
        "bool" => "Bool",
        "uint" => "UInt",
        "int" => "Int",
        "int64" => "Int64",
        "enum" => "Enum",
        "flags" => "Flags",
        "timeSpan" => "TimeSpan",
        other => bail!("attribute {}: type {other}", a.name),
    };
    let default = match &a.default {
        None => None,
        Some(toml::Value::String(s)) => Some(s.clone()),
        Some(toml::Value::Integer(i)) => Some(i.to_string()),
        Some(toml::Value::Boolean(b)) => Some(b.to_string()),
        Some(other) => bail!("attribute {}: default {other}", a.name),
    };
    let validation = match &a.validation {
        None => "V::Any".to_owned(),
        Some(v) => match v.kind.as_str() {
            "integerRange" => format!(
                "V::Range {{ min: {}, max: {}, exclude: {} }}",
                v.min.unwrap_or(0),
                v.max.unwrap_or(i64::MAX),
                v.exclude
            ),
            "timeSpanRange" => format!(
                "V::Seconds {{ min: {}, max: {}, granularity: {} }}",
                v.min_seconds.unwrap_or(0),
                v.max_seconds.unwrap_or(i64::MAX),
                v.granularity_seconds.unwrap_or(1)
            ),
            "nonEmptyString" => "V::NonEmpty".to_owned(),
            "requireTrimmedString" => "V::Trimmed".to_owned(),
            "applicationPoolName" => "V::ApplicationPoolName".to_owned(),
            "siteName" => "V::SiteName".to_owned(),
            "applicationPath" | "virtualDirectoryPath" => "V::VirtualPath".to_owned(),
            other => bail!("attribute {}: validation {other}", a.name),
        },
    };
    let values: Vec<(&str, i64)> = a
        .values
        .iter()
        .map(|v| (v.name.as_str(), v.value))
        .collect();
    writeln!(
        out,
        "{pad}    A {{ name: {:?}, kind: T::{kind}, default: {default:?}, required: {}, expands: {}, case_sensitive: {}, encrypted: {}, infinite: {}, values: &{values:?}, validation: {validation} }},",
        a.name, a.required, a.expand_env, a.case_sensitive, a.encrypted, a.allow_infinite
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_generated_files_are_current() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (path, text) in super::generate(&root).unwrap() {
            let stored = std::fs::read_to_string(root.join(&path)).unwrap();
            assert!(
                stored == text,
                "{} is not current; run cargo xtask config-schema",
                path.display()
            );
        }
    }
}
