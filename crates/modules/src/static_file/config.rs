//! What `staticContent` says, in the form that answers are made from.

use std::collections::HashMap;
use std::time::Duration;

use crate::settings::Settings;

/// The largest file kept in memory with its URL; larger ones are sent from an open descriptor.
pub(super) const MEMORY_FILE_MAX: u64 = 8 * 1024;

/// `clientCache/@cacheControlMode` (features 9.29).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CacheControl {
    /// No header.
    #[default]
    NoControl,
    /// `Cache-Control: no-cache`.
    Disable,
    /// `Cache-Control: max-age=` seconds.
    MaxAge(Duration),
    /// `Expires:` the text as configured.
    Expires(String),
}

/// `staticContent` of one scope.
#[derive(Clone, Debug)]
pub struct StaticContent {
    /// Extension in lower case with its dot (`.` for files without one) to media type (features 9.6, 9.7).
    pub media_types: HashMap<Box<str>, Box<str>>,
    /// How long clients may keep a copy.
    pub cache_control: CacheControl,
    /// Appended to `Cache-Control` after a comma (features 9.30).
    pub cache_control_custom: String,
    /// False leaves the `ETag` out (features 9.14).
    pub sends_etag: bool,
    /// What stands at the end of each page; `None` without a footer (features 9.31).
    pub footer: Option<Footer>,
}

/// `staticContent/@defaultDocFooter`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Footer {
    /// The text itself.
    Text(String),
    /// A file below the virtual directory.
    File(String),
}

impl Default for StaticContent {
    fn default() -> Self {
        Self {
            media_types: HashMap::new(),
            cache_control: CacheControl::NoControl,
            cache_control_custom: String::new(),
            sends_etag: true,
            footer: None,
        }
    }
}

impl Settings for StaticContent {}

impl StaticContent {
    /// The media type of a file name by its last extension, whatever its case.
    pub(crate) fn media_type(&self, name: &str) -> Option<&str> {
        let extension = name.rfind('.').map_or(".", |dot| &name[dot..]);
        match self.media_types.get(extension) {
            Some(found) => Some(found),
            None if extension.bytes().any(|b| b.is_ascii_uppercase()) => self
                .media_types
                .get(extension.to_ascii_lowercase().as_str())
                .map(|found| &**found),
            None => None,
        }
    }

    /// The `Cache-Control` value, if one is to be sent.
    pub(super) fn cache_control_value(&self) -> Option<String> {
        let own = match &self.cache_control {
            CacheControl::NoControl | CacheControl::Expires(_) => None,
            CacheControl::Disable => Some("no-cache".to_owned()),
            CacheControl::MaxAge(age) => Some(format!("max-age={}", age.as_secs())),
        };
        match (own, self.cache_control_custom.trim()) {
            (own, "") => own,
            (None, custom) => Some(custom.to_owned()),
            (Some(own), custom) => Some(format!("{own},{custom}")),
        }
    }
}
