//! `system.webServer/staticContent`: media types and caching of files.

use std::collections::HashMap;
use std::time::Duration;

use super::{optional, schema_enum};
use crate::element::{Attributes as _, EffectiveElement};

schema_enum! {
    /// Which cache header files get.
    CacheControlMode {
        /// None.
        NoControl = 0,
        /// `no-cache`.
        DisableCache = 1,
        /// `max-age`.
        UseMaxAge = 2,
        /// `Expires`.
        UseExpires = 3,
    } else NoControl
}

/// Caching by clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCache {
    /// Which header.
    pub cache_control_mode: CacheControlMode,
    /// The age for `max-age`.
    pub cache_control_max_age: Duration,
    /// The date for `Expires`.
    pub http_expires: Option<String>,
    /// Text that is added to `Cache-Control`.
    pub cache_control_custom: Option<String>,
    /// Files get an `ETag`.
    pub set_etag: bool,
}

/// Files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaticContent {
    /// Media types by file extension in lower case, with the dot.
    mime_map: HashMap<String, String>,
    /// Caching.
    pub client_cache: ClientCache,
    /// A footer is added to HTML files.
    pub enable_doc_footer: bool,
    /// The footer is the content of a file.
    pub is_doc_footer_file_name: bool,
    /// The footer: text or file name.
    pub default_doc_footer: String,
}

impl StaticContent {
    /// Path of the section.
    pub const PATH: &'static str = "system.webServer/staticContent";

    /// The media type of an extension with its dot, such as `.html`; case does not count.
    /// `None` means that the file may not be served (404.3).
    pub fn mime_type(&self, extension: &str) -> Option<&str> {
        // Most requests have it in lower case, and then nothing is allocated.
        let found = self.mime_map.get(extension);
        found
            .or_else(|| self.mime_map.get(&extension.to_lowercase()))
            .map(String::as_str)
    }

    /// All media types, in no order.
    pub fn mime_types(&self) -> impl Iterator<Item = (&str, &str)> {
        self.mime_map.iter().map(|(k, v)| (k.as_str(), v.as_str()))
    }

    pub(crate) fn read(e: &EffectiveElement) -> Self {
        let cache = e.child_or_unset("clientCache");
        Self {
            mime_map: e
                .items()
                .iter()
                .map(|i| (i.text("fileExtension").to_lowercase(), i.text("mimeType")))
                .collect(),
            client_cache: ClientCache {
                cache_control_mode: CacheControlMode::of(cache.number("cacheControlMode")),
                cache_control_max_age: cache.time_span("cacheControlMaxAge"),
                http_expires: optional(cache.text("httpExpires")),
                cache_control_custom: optional(cache.text("cacheControlCustom")),
                set_etag: cache.boolean("setEtag"),
            },
            enable_doc_footer: e.boolean("enableDocFooter"),
            is_doc_footer_file_name: e.boolean("isDocFooterFileName"),
            default_doc_footer: e.text("defaultDocFooter"),
        }
    }
}
