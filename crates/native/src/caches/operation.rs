//! One cache operation: the modules that listen, then the server's own cache of that name (R207).

use sluicegate_pipeline::GlobalNotifications;

use crate::caches::provider::CacheProviderObject;
use crate::caches::record::Held;
use crate::caches::store;
use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::from_win32;
use crate::listeners;
use crate::wide::wide_string;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_NOT_SUPPORTED: u32 = 50;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// Does `operation` for `key`. `record` is what is added. The result is the record that was found, or added.
///
/// # Errors
/// ERROR_INVALID_PARAMETER for an unknown operation or an addition of nothing; ERROR_FILE_NOT_FOUND if there is no such
/// record; ERROR_NOT_SUPPORTED if nobody serves the cache; what a module recorded.
///
/// # Safety
/// `key` is a living key, `trace` null or a living trace context.
pub(crate) unsafe fn run(
    operation: CACHE_OPERATION,
    key: *mut IHttpCacheKey,
    record: Option<Held>,
    trace: *mut IHttpTraceContext,
) -> Result<Option<Held>, HRESULT> {
    if operation > CACHE_OPERATION_ENUM || operation == CACHE_OPERATION_ADD && record.is_none() {
        return Err(from_win32(ERROR_INVALID_PARAMETER));
    }
    // SAFETY: the type is the one of `host_types.toml`; modules may use a provider during the callback only.
    let placed: Placed<ICacheProvider, _> =
        unsafe { Placed::new(CacheProviderObject::new(operation, key, record, trace)) };
    // The record counts as a module's answer only if a module is asked; what comes in of it stays.
    for listener in listeners::of(GlobalNotifications::CACHE_OPERATION) {
        let handled = listeners::is_handled(listener, "GL_CACHE_OPERATION", |global, fault| {
            // SAFETY: the global module is alive until it is terminated; this frame holds the provider.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalCacheOperation(
                    global,
                    placed.interface(),
                    fault,
                )
            }
        });
        if placed.error() < 0 {
            return Err(placed.error());
        }
        if handled {
            let record = placed.take_record();
            return match operation {
                CACHE_OPERATION_RETRIEVE if record.is_none() => {
                    Err(from_win32(ERROR_FILE_NOT_FOUND))
                }
                _ => Ok(record),
            };
        }
    }
    let record = placed.take_record();
    if operation == CACHE_OPERATION_RETRIEVE && record.is_some() {
        // A module gave a record and let the others look too.
        return Ok(record);
    }
    // SAFETY: as the caller vouches.
    unsafe { built_in(operation, key, record) }
}

/// # Safety
/// As [`run`].
unsafe fn built_in(
    operation: CACHE_OPERATION,
    key: *mut IHttpCacheKey,
    record: Option<Held>,
) -> Result<Option<Held>, HRESULT> {
    let name = guarded_or("", "IHttpCacheKey::GetCacheName", core::ptr::null(), |f| {
        // SAFETY: the caller vouches for the key.
        unsafe { sluicegate_call_IHttpCacheKey_GetCacheName(key, f) }
    });
    // SAFETY: a key answers null or a terminated string that lives with it.
    let name = unsafe { wide_string(name) }.unwrap_or_default();
    let Some(store) = store::of(&name) else {
        return Err(from_win32(if operation == CACHE_OPERATION_RETRIEVE {
            ERROR_FILE_NOT_FOUND
        } else {
            ERROR_NOT_SUPPORTED
        }));
    };
    // SAFETY: for all: the caller vouches for the key.
    unsafe {
        match operation {
            CACHE_OPERATION_RETRIEVE => store
                .retrieve(key)
                .map(Some)
                .ok_or_else(|| from_win32(ERROR_FILE_NOT_FOUND)),
            CACHE_OPERATION_ADD => {
                let record = record.ok_or_else(|| from_win32(ERROR_INVALID_PARAMETER))?;
                if store.add(&record) {
                    Ok(Some(record))
                } else {
                    Err(from_win32(ERROR_INVALID_PARAMETER))
                }
            }
            CACHE_OPERATION_DELETE => {
                if store.delete(key) {
                    Ok(record)
                } else {
                    Err(from_win32(ERROR_FILE_NOT_FOUND))
                }
            }
            CACHE_OPERATION_FLUSH_PREFIX => {
                store.flush_prefix(key);
                Ok(record)
            }
            _ => {
                store.enumerate(key);
                Ok(record)
            }
        }
    }
}
