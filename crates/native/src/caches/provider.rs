//! What modules get in OnGlobalCacheOperation.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, Ordering};

use crate::caches::record::Held;
use crate::glue::ffi::*;
use crate::glue::host::CacheProviderHost;
use crate::glue::types::*;
use crate::native_request::lock;

/// Answers for `ICacheProvider` during one operation.
pub(crate) struct CacheProviderObject {
    operation: CACHE_OPERATION,
    key: *mut IHttpCacheKey,
    record: Mutex<Option<Held>>,
    trace: *mut IHttpTraceContext,
    error: AtomicI32,
}

// SAFETY: the pointers are the caller's arguments, used during its call only.
unsafe impl Send for CacheProviderObject {}
// SAFETY: as above.
unsafe impl Sync for CacheProviderObject {}

impl CacheProviderObject {
    pub(crate) const fn new(
        operation: CACHE_OPERATION,
        key: *mut IHttpCacheKey,
        record: Option<Held>,
        trace: *mut IHttpTraceContext,
    ) -> Self {
        Self {
            operation,
            key,
            record: Mutex::new(record),
            trace,
            error: AtomicI32::new(0),
        }
    }

    /// The record that stands in the provider now.
    pub(crate) fn take_record(&self) -> Option<Held> {
        lock(&self.record).take()
    }

    /// The error that a module recorded; 0 without one.
    pub(crate) fn error(&self) -> HRESULT {
        self.error.load(Ordering::Acquire)
    }
}

impl CacheProviderHost for CacheProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.store(hr_error.min(0), Ordering::Release);
    }

    unsafe fn get_cache_operation(&self) -> CACHE_OPERATION {
        self.operation
    }

    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        self.key
    }

    unsafe fn get_cache_record(&self) -> *mut IHttpCacheSpecificData {
        lock(&self.record)
            .as_ref()
            .map_or(core::ptr::null_mut(), Held::pointer)
    }

    /// The server takes a reference of its own here, while the module's still holds the record: another thread may
    /// flush it a moment later.
    unsafe fn set_cache_record(&self, p_cache_record: *mut IHttpCacheSpecificData) {
        if p_cache_record.is_null() {
            tracing::warn!("a native module set a null cache record, which was ignored");
            return;
        }
        // SAFETY: the module passes a living record.
        let record = unsafe { Held::new(p_cache_record) };
        let before = lock(&self.record).replace(record);
        // The lock is not held while a module's code runs.
        drop(before);
    }

    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        self.trace
    }
}
