//! Logging a user on, and the record that comes of it (IHttpServer2::GetToken).

mod logon;

use crate::caches::keys::TokenKeyObject;
use crate::caches::operation;
use crate::caches::record::{Held, Record, Recorded, publish};
use crate::glue::ffi::*;
use crate::glue::host::HttpTokenEntryHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::from_win32;
use crate::token::{Sid, TokenKind, handle_of};

/// ERROR_LOGON_FAILURE: unknown user or wrong password.
const ERROR_LOGON_FAILURE: u32 = 1326;

/// Answers for `IHttpTokenEntry`: an account that a user has logged on as.
pub(crate) struct TokenEntryObject {
    record: Record,
    key: Placed<IHttpTokenKey, TokenKeyObject>,
    user: u32,
    sid: Sid,
}

impl Recorded for TokenEntryObject {
    fn record(&self) -> &Record {
        &self.record
    }
}

impl HttpTokenEntryHost for TokenEntryObject {
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

    unsafe fn get_impersonation_token(&self) -> HANDLE {
        handle_of(self.user, TokenKind::Impersonation)
    }

    unsafe fn get_primary_token(&self) -> HANDLE {
        handle_of(self.user, TokenKind::Primary)
    }

    unsafe fn get_sid(&self) -> PSID {
        self.sid.pointer()
    }
}

/// The record for that user and password, from the token cache or by logging on; the reference is the caller's.
///
/// # Errors
/// ERROR_LOGON_FAILURE.
///
/// # Safety
/// `trace` is null or a living trace context.
pub(crate) unsafe fn log_on(
    user: &str,
    password: &str,
    logon_method: u32,
    trace: *mut IHttpTraceContext,
) -> Result<Held, HRESULT> {
    let hash = logon::password_hash(user, password);
    let key = || {
        // SAFETY: the type is the one of `host_types.toml`; the key lives with its owner.
        unsafe { Placed::<IHttpTokenKey, _>::new(TokenKeyObject::new(user, &hash, logon_method)) }
    };
    let wanted = key();
    let wanted: *mut IHttpCacheKey = wanted.interface().cast();
    // SAFETY: the key is this frame's own; the caller vouches for the trace context.
    let found = unsafe { operation::run(CACHE_OPERATION_RETRIEVE, wanted, None, trace) };
    if let Ok(Some(record)) = found {
        // SAFETY: the record lives; a record of another class is of no use here.
        if !unsafe { sluicegate_cast_IHttpTokenEntry(record.pointer()) }.is_null() {
            return Ok(record);
        }
    }
    let user = logon::check(user, password).ok_or_else(|| from_win32(ERROR_LOGON_FAILURE))?;
    // SAFETY: the type is the one of `host_types.toml`.
    let made = unsafe {
        publish::<IHttpTokenEntry, _>(TokenEntryObject {
            record: Record::new(),
            key: key(),
            user,
            sid: Sid::of(user),
        })
    };
    // SAFETY: the first reference is this function's.
    let record = unsafe { Held::adopt(made.cast()) };
    // Without a cache the record is the caller's alone (R207).
    // SAFETY: as above.
    let _ = unsafe { operation::run(CACHE_OPERATION_ADD, wanted, Some(record.clone()), trace) };
    Ok(record)
}
