//! The record that stands for a URL in the URI cache.

use crate::caches::keys::UriKeyObject;
use crate::caches::operation;
use crate::caches::record::{Held, Record, Recorded, publish};
use crate::glue::ffi::*;
use crate::glue::host::HttpCacheSpecificDataHost;
use crate::glue::types::*;
use crate::glued::Placed;

/// Answers for `IHttpCacheSpecificData`: a URL that was asked for. What the server knows of the URL stands in its
/// `IHttpUrlInfo`; the record lets cache modules count and flush it.
pub(crate) struct UriRecordObject {
    record: Record,
    key: Placed<IUriKey, UriKeyObject>,
}

impl UriRecordObject {
    pub(crate) const fn new(key: Placed<IUriKey, UriKeyObject>) -> Self {
        Self {
            record: Record::new(),
            key,
        }
    }
}

impl Recorded for UriRecordObject {
    fn record(&self) -> &Record {
        &self.record
    }
}

impl HttpCacheSpecificDataHost for UriRecordObject {
    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        self.key.interface().cast()
    }

    unsafe fn reference_cache_data(&self) {
        self.record.reference();
    }

    unsafe fn dereference_cache_data(&self) {
        self.record.release();
    }

    unsafe fn reset_ttl(&self) {
        self.record.reset_ttl();
    }

    unsafe fn decrement_ttl(&self, pf_ttl_expired: *mut BOOL) {
        // SAFETY: the module passes null or a valid flag.
        unsafe { self.record.age(pf_ttl_expired) };
    }

    unsafe fn set_flushed(&self) {
        self.record.set_flushed();
    }

    unsafe fn get_flushed(&self) -> BOOL {
        BOOL::from(self.record.is_flushed())
    }
}

/// A URL as its key names it.
pub(crate) struct NamedUrl {
    pub(crate) site: u32,
    pub(crate) site_name: String,
    pub(crate) url: String,
    pub(crate) config_path: String,
}

impl NamedUrl {
    fn key(&self) -> Placed<IUriKey, UriKeyObject> {
        // SAFETY: the type is the one of `host_types.toml`; the key lives with its owner.
        unsafe {
            Placed::new(UriKeyObject::new(
                self.site,
                &self.site_name,
                &self.url,
                &self.config_path,
            ))
        }
    }
}

/// Asks the URI cache for the URL and adds a record if it has none, so that modules which listen to cache operations
/// see the URLs that are used. The server's own knowledge of the URL does not depend on the answer.
///
/// # Safety
/// `trace` is null or a living trace context.
pub(crate) unsafe fn announce(named: &NamedUrl, trace: *mut IHttpTraceContext) {
    let key = named.key();
    let key: *mut IHttpCacheKey = key.interface().cast();
    // SAFETY: the key is this frame's own; the caller vouches for the trace context.
    let found = unsafe { operation::run(CACHE_OPERATION_RETRIEVE, key, None, trace) };
    if found.is_ok_and(|record| record.is_some()) {
        return;
    }
    // SAFETY: the type is the one of `host_types.toml`; the first reference is this function's.
    let record = unsafe {
        Held::adopt(publish::<IHttpCacheSpecificData, _>(UriRecordObject::new(
            named.key(),
        )))
    };
    // SAFETY: as above. Without a cache the record ends here (R207).
    let _ = unsafe { operation::run(CACHE_OPERATION_ADD, key, Some(record), trace) };
}
