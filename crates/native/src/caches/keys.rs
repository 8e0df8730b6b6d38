//! The keys of the server's own records: files, tokens and URLs (R207). A key compares with keys of modules too.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::caches::key_value::{KeyValue, value_of};
use crate::glue::ffi::*;
use crate::glue::host::{FileKeyHost, HttpTokenKeyHost, UriKeyHost};
use crate::glue::types::*;
use crate::wide::to_wide;

/// Whether a key that a module shows is equal to `own`.
///
/// # Safety
/// `other` is null or a living key.
unsafe fn equals(own: &KeyValue, other: *mut IHttpCacheKey) -> bool {
    // SAFETY: as the caller vouches.
    unsafe { value_of(other) }.is_some_and(|other| own.is_equal(&other))
}

/// Whether `own` is a prefix of a key that a module shows.
///
/// # Safety
/// `other` is null or a living key.
unsafe fn precedes(own: &KeyValue, other: *mut IHttpCacheKey) -> bool {
    // SAFETY: as the caller vouches.
    unsafe { value_of(other) }.is_some_and(|other| own.is_prefix(&other))
}

/// Answers for `IFileKey`.
pub(crate) struct FileKeyObject {
    value: KeyValue,
    path: Vec<WCHAR>,
}

impl FileKeyObject {
    pub(crate) fn new(path: &str) -> Self {
        Self {
            value: KeyValue::File {
                path: path.to_owned(),
            },
            path: to_wide(path),
        }
    }
}

impl FileKeyHost for FileKeyObject {
    unsafe fn get_hash(&self) -> DWORD {
        self.value.hash()
    }

    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { equals(&self.value, p_cache_compare_key) }
    }

    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { precedes(&self.value, p_cache_compare_key) }
    }

    unsafe fn enumerate(&self, _p_cache_data: *mut IHttpCacheSpecificData) {
        // Keys of the server collect nothing.
    }

    unsafe fn get_path(&self) -> PCWSTR {
        self.path.as_ptr()
    }
}

/// Answers for `IHttpTokenKey`.
pub(crate) struct TokenKeyObject {
    value: KeyValue,
    user: Vec<WCHAR>,
    password_hash: Vec<WCHAR>,
    logon_method: u32,
}

impl TokenKeyObject {
    pub(crate) fn new(user: &str, password_hash: &str, logon_method: u32) -> Self {
        Self {
            value: KeyValue::Token {
                user: user.to_owned(),
                password_hash: password_hash.to_owned(),
                logon_method,
            },
            user: to_wide(user),
            password_hash: to_wide(password_hash),
            logon_method,
        }
    }
}

impl HttpTokenKeyHost for TokenKeyObject {
    unsafe fn get_hash(&self) -> DWORD {
        self.value.hash()
    }

    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { equals(&self.value, p_cache_compare_key) }
    }

    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { precedes(&self.value, p_cache_compare_key) }
    }

    unsafe fn enumerate(&self, _p_cache_data: *mut IHttpCacheSpecificData) {
        // Keys of the server collect nothing.
    }

    unsafe fn get_user_name(&self) -> PCWSTR {
        self.user.as_ptr()
    }

    unsafe fn get_password_hash(&self) -> PCWSTR {
        self.password_hash.as_ptr()
    }

    unsafe fn get_logon_method(&self) -> DWORD {
        self.logon_method
    }
}

/// Answers for `IUriKey`.
pub(crate) struct UriKeyObject {
    value: KeyValue,
    url: Vec<WCHAR>,
    site_name: Vec<WCHAR>,
    site: u32,
    config_path: Vec<WCHAR>,
    /// When the URL was asked for last, in milliseconds of the system's clock (R208).
    last_hit: AtomicU32,
}

impl UriKeyObject {
    pub(crate) fn new(site: u32, site_name: &str, url: &str, config_path: &str) -> Self {
        Self {
            value: KeyValue::Uri {
                site,
                site_name: site_name.to_owned(),
                url: url.to_owned(),
                config_path: config_path.to_owned(),
            },
            url: to_wide(url),
            site_name: to_wide(site_name),
            site,
            config_path: to_wide(config_path),
            last_hit: AtomicU32::new(0),
        }
    }
}

impl UriKeyHost for UriKeyObject {
    unsafe fn get_hash(&self) -> DWORD {
        self.value.hash()
    }

    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { equals(&self.value, p_cache_compare_key) }
    }

    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        // SAFETY: the module passes null or a living key.
        unsafe { precedes(&self.value, p_cache_compare_key) }
    }

    unsafe fn enumerate(&self, _p_cache_data: *mut IHttpCacheSpecificData) {
        // Keys of the server collect nothing.
    }

    unsafe fn get_url(&self) -> PCWSTR {
        self.url.as_ptr()
    }

    unsafe fn get_site_name(&self) -> PCWSTR {
        self.site_name.as_ptr()
    }

    unsafe fn get_site_id(&self) -> DWORD {
        self.site
    }

    unsafe fn update_frequently_hit_tick_count(&self, dw_ticks: DWORD) {
        self.last_hit.store(dw_ticks, Ordering::Relaxed);
    }

    unsafe fn get_config_path(&self) -> PCWSTR {
        self.config_path.as_ptr()
    }
}
