//! Arrays of strings for modules, in the layout of the SDK's SafeArray functions, which free them.

use super::com::string;
use crate::glue::types::{BSTR, HRESULT, SAFEARRAY};
use crate::hresult::{E_INVALIDARG, E_OUTOFMEMORY, S_OK};
use crate::wide::long;

const VT_BSTR: u32 = 8;
/// The array says its type before its first field, and its elements are strings.
const FEATURES: u16 = 0x0080 | 0x0100;

/// What precedes an array, and the array: `SAFEARRAY` of `oaidl.h` with one dimension.
#[repr(C)]
struct Vector {
    unused: [u32; 3],
    kind: u32,
    dimensions: u16,
    features: u16,
    element_size: u32,
    locks: u32,
    data: *mut BSTR,
    count: u32,
    lower_bound: i32,
}

const _: () = assert!(core::mem::offset_of!(Vector, dimensions) == 16 && size_of::<Vector>() == 48);

/// Gives an array of these texts, which the module destroys by SafeArrayDestroy.
///
/// # Safety
/// `out` is null or valid.
pub(crate) unsafe fn of_texts(out: *mut *mut SAFEARRAY, texts: &[String]) -> HRESULT {
    if out.is_null() {
        return E_INVALIDARG;
    }
    // SAFETY: `out` is valid; both blocks come from the allocator that the SDK frees by, are zero, and have room for what
    // is written.
    unsafe {
        out.write(core::ptr::null_mut());
        let whole = libc::calloc(1, size_of::<Vector>()).cast::<Vector>();
        let data = libc::calloc(texts.len().max(1), size_of::<BSTR>()).cast::<BSTR>();
        if whole.is_null() || data.is_null() {
            libc::free(whole.cast());
            libc::free(data.cast());
            return E_OUTOFMEMORY;
        }
        for (i, text) in texts.iter().enumerate() {
            data.add(i).write(string(text));
        }
        whole.write(Vector {
            unused: [0; 3],
            kind: VT_BSTR,
            dimensions: 1,
            features: FEATURES,
            element_size: size_of::<BSTR>() as u32,
            locks: 0,
            data,
            count: long(texts.len()),
            lower_bound: 0,
        });
        out.write((&raw mut (*whole).dimensions).cast());
    }
    S_OK
}
