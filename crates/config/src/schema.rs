//! The shape of all sections as data: elements, collections, attributes, defaults and limits.

pub(crate) mod custom;
#[rustfmt::skip]
mod generated;
mod support;

pub use generated::SECTIONS;
pub use support::{FOREIGN, SUPPORT, SectionSupport, Support, foreign, support};

/// In which files a section may stand (R6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowDefinition {
    /// Any file.
    Everywhere,
    /// Down to the root of an application.
    MachineToApplication,
    /// `applicationHost.config` only.
    AppHostOnly,
}

/// How the items of a collection are told apart (R43).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyMode {
    /// One attribute names an item.
    Unique,
    /// The tuple of several attributes does.
    Combined,
    /// Each of several attributes must be unique by itself.
    EachUnique,
    /// Items have no key; equal ones may stand side by side (R50).
    None,
}

/// The type of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Any text.
    Text,
    /// `true` or `false` (R55).
    Bool,
    /// 0 to 4294967295 (R57).
    UInt,
    /// A signed number of 32 bits.
    Int,
    /// A signed number of 64 bits.
    Int64,
    /// One name of a list (R56).
    Enum,
    /// Names of a list joined by commas (R56).
    Flags,
    /// `[d.]hh:mm:ss[.f]` (R58).
    TimeSpan,
}

/// A limit on the values of an attribute (R59, R60).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Validation {
    /// No limit.
    Any,
    /// Not the empty text.
    NonEmpty,
    /// No white space at either end.
    Trimmed,
    /// The name of an application pool.
    ApplicationPoolName,
    /// The name of a site.
    SiteName,
    /// The path of an application or virtual directory.
    VirtualPath,
    /// A number from `min` to `max`, or any other one when `exclude` is set.
    Range {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
        /// True when the range itself is forbidden.
        exclude: bool,
    },
    /// A time span in seconds.
    Seconds {
        /// Shortest.
        min: i64,
        /// Longest.
        max: i64,
        /// The span must be a multiple of this.
        granularity: i64,
    },
}

impl Validation {
    /// The name of the limit as the schema files of IIS have it; empty for none.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::NonEmpty => "nonEmptyString",
            Self::Trimmed => "requireTrimmedString",
            Self::ApplicationPoolName => "applicationPoolName",
            Self::SiteName => "siteName",
            Self::VirtualPath => "applicationPath",
            Self::Range { .. } => "integerRange",
            Self::Seconds { .. } => "timeSpanRange",
        }
    }

    /// The numbers of the limit, in the order of the schema files.
    pub fn parameters(self) -> Vec<String> {
        match self {
            Self::Range { min, max, exclude } => {
                let mut all = vec![min.to_string(), max.to_string()];
                if exclude {
                    all.push("exclude".to_owned());
                }
                all
            }
            Self::Seconds {
                min,
                max,
                granularity,
            } => vec![min.to_string(), max.to_string(), granularity.to_string()],
            _ => Vec::new(),
        }
    }
}

/// One attribute.
#[derive(Debug)]
pub struct AttributeSchema {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// The value it has when nobody sets it.
    pub default: Option<&'static str>,
    /// True when an item must set it; a default makes it optional in effect (R39).
    pub required: bool,
    /// True when `%NAME%` is replaced on read (R62).
    pub expands: bool,
    /// True when keys compare with case (R44).
    pub case_sensitive: bool,
    /// True when the value may be stored encrypted (R63).
    pub encrypted: bool,
    /// True when `Infinite` is a value (R57).
    pub infinite: bool,
    /// The names of an enumeration or of flags, with their numbers.
    pub values: &'static [(&'static str, i64)],
    /// The limit on its values.
    pub validation: Validation,
}

/// One element, or the section itself.
#[derive(Debug)]
pub struct ElementSchema {
    /// Its name.
    pub name: &'static str,
    /// True when attributes that are not listed are kept as text (R51).
    pub allow_unrecognized_attributes: bool,
    /// Its attributes.
    pub attributes: &'static [AttributeSchema],
    /// Its child elements without the items of its collection.
    pub children: &'static [Self],
    /// Its collection.
    pub collection: Option<&'static CollectionSchema>,
}

/// The collection of an element.
#[derive(Debug)]
pub struct CollectionSchema {
    /// The element that removes an item; empty when there is none.
    pub remove: &'static str,
    /// The element that drops all items; empty when there is none.
    pub clear: &'static str,
    /// True when the items of a lower level stand before the inherited ones (R49).
    pub prepends: bool,
    /// The attributes that tell items apart.
    pub keys: &'static [&'static str],
    /// How they do.
    pub key_mode: KeyMode,
    /// The sibling element that holds defaults for the items (R37).
    pub default_element: Option<&'static str>,
    /// The shape of one item; its name is the one of the adding element.
    pub item: ElementSchema,
}

/// One section.
#[derive(Debug)]
pub struct SectionSchema {
    /// Its path, such as `system.webServer/handlers`.
    pub path: &'static str,
    /// The product part that brings it.
    pub origin: &'static str,
    /// True when `overrideModeDefault` is `Deny` (R7).
    pub denied_by_default: bool,
    /// In which files it may stand.
    pub allow_definition: AllowDefinition,
    /// False when it may not stand in a `location`.
    pub allow_location: bool,
    /// The section element.
    pub root: ElementSchema,
}

impl ElementSchema {
    /// An attribute by name (case-sensitive, R54).
    pub fn attribute(&self, name: &str) -> Option<&'static AttributeSchema> {
        let attributes: &'static [AttributeSchema] = self.attributes;
        attributes.iter().find(|a| a.name == name)
    }

    /// A child element by name.
    pub fn child(&self, name: &str) -> Option<&'static Self> {
        let children: &'static [Self] = self.children;
        children.iter().find(|c| c.name == name)
    }
}

/// A section by its full path.
pub fn section(path: &str) -> Option<&'static SectionSchema> {
    SECTIONS
        .binary_search_by(|s| s.path.cmp(path))
        .ok()
        .and_then(|i| SECTIONS.get(i))
}

/// True when some section stands below this path, so that an element of that name is a group (R10).
pub fn is_group(path: &str) -> bool {
    SECTIONS.iter().any(|s| {
        s.path
            .strip_prefix(path)
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// The names that may stand directly in a group: sections and groups.
pub(crate) fn names_in_group(path: &str) -> impl Iterator<Item = &'static str> {
    let prefix = format!("{path}/");
    SECTIONS
        .iter()
        .filter_map(move |s| s.path.strip_prefix(prefix.as_str()))
        .filter_map(|rest| rest.split('/').next())
}
