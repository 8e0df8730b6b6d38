//! What the keys of files, tokens and URLs say, whoever made them, and when two of them are equal (R207).

use std::hash::{Hash, Hasher};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::wide::wide_string;

/// What a key of one of the three documented kinds says, whoever made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyValue {
    /// `IFileKey`.
    File { path: String },
    /// `IHttpTokenKey`.
    Token {
        user: String,
        password_hash: String,
        logon_method: u32,
    },
    /// `IUriKey`.
    Uri {
        site: u32,
        site_name: String,
        url: String,
        config_path: String,
    },
}

/// Asks a key of a module or of the server what it says; `None` for a key of another kind.
///
/// # Safety
/// `key` is null or a living key.
pub(crate) unsafe fn value_of(key: *mut IHttpCacheKey) -> Option<KeyValue> {
    if key.is_null() {
        return None;
    }
    // SAFETY: the caller vouches for the key; a cast answers null for another class.
    let (file, token, uri) = unsafe {
        (
            sluicegate_cast_IFileKey(key),
            sluicegate_cast_IHttpTokenKey(key),
            sluicegate_cast_IUriKey(key),
        )
    };
    let text = |method, call: &dyn Fn(*mut sluicegate_fault) -> PCWSTR| {
        let text = guarded_or("", method, core::ptr::null(), call);
        // SAFETY: a key answers null or a terminated string that lives with it.
        unsafe { wide_string(text) }.unwrap_or_default()
    };
    let number =
        |method, call: &dyn Fn(*mut sluicegate_fault) -> DWORD| guarded_or("", method, 0, call);
    if !file.is_null() {
        return Some(KeyValue::File {
            // SAFETY: the cast found the key to be of that class; so below.
            path: text("IFileKey::GetPath", &|fault| unsafe {
                sluicegate_call_IFileKey_GetPath(file, fault)
            }),
        });
    }
    if !token.is_null() {
        return Some(KeyValue::Token {
            // SAFETY: as above.
            user: text("IHttpTokenKey::GetUserName", &|fault| unsafe {
                sluicegate_call_IHttpTokenKey_GetUserName(token, fault)
            }),
            // SAFETY: as above.
            password_hash: text("IHttpTokenKey::GetPasswordHash", &|fault| unsafe {
                sluicegate_call_IHttpTokenKey_GetPasswordHash(token, fault)
            }),
            // SAFETY: as above.
            logon_method: number("IHttpTokenKey::GetLogonMethod", &|fault| unsafe {
                sluicegate_call_IHttpTokenKey_GetLogonMethod(token, fault)
            }),
        });
    }
    if !uri.is_null() {
        return Some(KeyValue::Uri {
            // SAFETY: as above.
            site: number("IUriKey::GetSiteId", &|fault| unsafe {
                sluicegate_call_IUriKey_GetSiteId(uri, fault)
            }),
            // SAFETY: as above.
            site_name: text("IUriKey::GetSiteName", &|fault| unsafe {
                sluicegate_call_IUriKey_GetSiteName(uri, fault)
            }),
            // SAFETY: as above.
            url: text("IUriKey::GetUrl", &|fault| unsafe {
                sluicegate_call_IUriKey_GetUrl(uri, fault)
            }),
            // SAFETY: as above.
            config_path: text("IUriKey::GetConfigPath", &|fault| unsafe {
                sluicegate_call_IUriKey_GetConfigPath(uri, fault)
            }),
        });
    }
    None
}

impl KeyValue {
    /// R207: FILE = path; TOKEN = user, logon method and password; URI = site and URL.
    pub(crate) fn is_equal(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Uri {
                    site,
                    site_name,
                    url,
                    ..
                },
                Self::Uri {
                    site: other_site,
                    site_name: other_name,
                    url: other_url,
                    ..
                },
            ) => is_same_site((*site, site_name), (*other_site, other_name)) && url == other_url,
            _ => self == other,
        }
    }

    /// R207: a folder is a prefix of what is in it; tokens have no prefixes. A URI key without a URL stands for
    /// everything below its configuration path.
    pub(crate) fn is_prefix(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File { path }, Self::File { path: longer }) => begins(longer, path),
            (
                Self::Uri {
                    site,
                    site_name,
                    url,
                    config_path,
                },
                Self::Uri {
                    site: other_site,
                    site_name: other_name,
                    url: longer,
                    config_path: other_path,
                },
            ) => {
                if url.is_empty() && !config_path.is_empty() {
                    return begins(other_path, config_path);
                }
                is_same_site((*site, site_name), (*other_site, other_name)) && begins(longer, url)
            }
            _ => false,
        }
    }

    /// A hash that equal keys share.
    pub(crate) fn hash(&self) -> u32 {
        let mut hasher = std::collections::hash_map::DefaultHasher::new();
        match self {
            Self::File { path } => path.hash(&mut hasher),
            Self::Token {
                user, logon_method, ..
            } => (user, logon_method).hash(&mut hasher),
            Self::Uri { url, .. } => url.hash(&mut hasher),
        }
        hasher.finish() as u32
    }
}

/// Sites compare by number; keys that know none compare by name.
fn is_same_site(one: (u32, &str), other: (u32, &str)) -> bool {
    if one.0 == 0 || other.0 == 0 {
        one.1 == other.1
    } else {
        one.0 == other.0
    }
}

/// True if `prefix` is all of `path` or ends at one of its slashes.
fn begins(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || prefix.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::KeyValue;

    fn file(path: &str) -> KeyValue {
        KeyValue::File {
            path: path.to_owned(),
        }
    }

    fn uri(site: u32, name: &str, url: &str, config_path: &str) -> KeyValue {
        KeyValue::Uri {
            site,
            site_name: name.to_owned(),
            url: url.to_owned(),
            config_path: config_path.to_owned(),
        }
    }

    fn token(user: &str, hash: &str, logon_method: u32) -> KeyValue {
        KeyValue::Token {
            user: user.to_owned(),
            password_hash: hash.to_owned(),
            logon_method,
        }
    }

    #[test]
    fn keys_are_equal_by_what_names_their_record() {
        // R207
        for (one, other, expected) in [
            (file("/a"), file("/a"), true),
            (file("/a"), file("/A"), false),
            (file("/a"), uri(1, "S", "/a", ""), false),
            (uri(1, "S", "/a", "x"), uri(1, "T", "/a", "y"), true),
            (uri(1, "S", "/a", ""), uri(2, "S", "/a", ""), false),
            (uri(0, "S", "/a", ""), uri(2, "S", "/a", ""), true),
            (uri(0, "S", "/a", ""), uri(2, "T", "/a", ""), false),
            (token("u", "h", 3), token("u", "h", 3), true),
            (token("u", "h", 3), token("u", "h", 8), false),
            (token("u", "h", 3), token("u", "i", 3), false),
        ] {
            assert_eq!(one.is_equal(&other), expected, "{one:?} {other:?}");
            if expected {
                assert_eq!(one.hash(), other.hash());
            }
        }
    }

    #[test]
    fn prefixes_end_at_slashes_and_tokens_have_none() {
        // R207
        for (prefix, other, expected) in [
            (file("/a"), file("/a/b"), true),
            (file("/a/"), file("/a/b"), true),
            (file("/a"), file("/ab"), false),
            (file("/a"), file("/a"), true),
            (file("/a/b"), file("/a"), false),
            (uri(1, "S", "/a", ""), uri(1, "S", "/a/b", ""), true),
            (uri(1, "S", "/a", ""), uri(2, "S", "/a/b", ""), false),
            (uri(9, "", "", "M/W"), uri(2, "S", "/a", "M/W/S"), true),
            (uri(9, "", "", "M/W"), uri(2, "S", "/a", "M/X"), false),
            (token("u", "h", 3), token("u", "h", 3), false),
        ] {
            assert_eq!(prefix.is_prefix(&other), expected, "{prefix:?} {other:?}");
        }
    }
}
