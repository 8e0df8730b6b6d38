//! What `staticContent` means for the headers and the end of an answer.

use sluicegate_config::section::static_content::{CacheControlMode, StaticContent};

/// The largest file kept in memory with its URL, in bytes; larger ones are sent from an open descriptor.
pub(super) const MEMORY_FILE_MAX: u64 = 8 * 1024;

/// The media type of a file name by its last extension; a name without one has the extension `.` (features 9.6, 9.7).
pub(super) fn media_type<'a>(section: &'a StaticContent, name: &str) -> Option<&'a str> {
    section.mime_type(name.rfind('.').map_or(".", |dot| &name[dot..]))
}

/// The `Cache-Control` value, if one is to be sent (features 9.29, 9.30).
pub(super) fn cache_control(section: &StaticContent) -> Option<String> {
    let cache = &section.client_cache;
    let own = match cache.cache_control_mode {
        CacheControlMode::NoControl | CacheControlMode::UseExpires => None,
        CacheControlMode::DisableCache => Some("no-cache".to_owned()),
        CacheControlMode::UseMaxAge => {
            Some(format!("max-age={}", cache.cache_control_max_age.as_secs()))
        }
    };
    let custom = cache
        .cache_control_custom
        .as_deref()
        .map(str::trim)
        .filter(|custom| !custom.is_empty());
    match (own, custom) {
        (own, None) => own,
        (None, Some(custom)) => Some(custom.to_owned()),
        (Some(own), Some(custom)) => Some(format!("{own},{custom}")),
    }
}

/// The `Expires` value, if one is to be sent.
pub(super) fn expires(section: &StaticContent) -> Option<&str> {
    let cache = &section.client_cache;
    match cache.cache_control_mode {
        CacheControlMode::UseExpires => cache.http_expires.as_deref(),
        _ => None,
    }
}

/// What stands at the end of each page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Footer<'a> {
    /// The text itself.
    Text(&'a str),
    /// A file of the virtual directory.
    File(&'a str),
}

/// The footer, if it is switched on (features 9.31).
pub(super) fn footer(section: &StaticContent) -> Option<Footer<'_>> {
    if !section.enable_doc_footer {
        return None;
    }
    let text = section.default_doc_footer.as_str();
    Some(if section.is_doc_footer_file_name {
        Footer::File(text)
    } else {
        Footer::Text(text)
    })
}
