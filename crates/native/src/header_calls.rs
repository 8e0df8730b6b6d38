//! What the header methods of request and response have in common.

use sluicegate_pipeline::headers::InvalidHeader;

use crate::glue::types::{HRESULT, PCSTR, USHORT};
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::native_request::NativeRequest;
use crate::wide::{put, short};

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// Hands out a value: null and length 0 when it is absent (R164).
///
/// # Safety
/// `length` is null or valid for a write.
pub(crate) unsafe fn read_header(
    request: &NativeRequest,
    value: Option<Vec<u8>>,
    length: *mut USHORT,
) -> PCSTR {
    let count = value.as_ref().map_or(0, Vec::len);
    // SAFETY: as the caller vouches.
    unsafe { put(length, short(count)) };
    value.map_or(core::ptr::null(), |value| request.arena.narrow(&value))
}

/// R161: a bad name is a bad parameter, a bad value bad data.
pub(crate) fn header_result(result: Option<Result<(), InvalidHeader>>) -> HRESULT {
    match result {
        None => E_INVALIDARG,
        Some(Ok(())) => 0,
        Some(Err(InvalidHeader::Name)) => from_win32(ERROR_INVALID_PARAMETER),
        Some(Err(_)) => from_win32(ERROR_INVALID_DATA),
    }
}

/// R163: removing what is absent succeeds.
pub(crate) fn delete_header<K>(key: Option<K>, remove: impl FnOnce(&K) -> Option<bool>) -> HRESULT {
    match key {
        None => from_win32(ERROR_INVALID_PARAMETER),
        Some(key) => remove(&key).map_or(E_INVALIDARG, |_| 0),
    }
}
