//! What Windows paths stand for, as the file functions of modules are told.

use core::ffi::{CStr, c_char};
use std::ffi::CString;
use std::sync::Mutex;

use crate::native_request::lock;

static TEXT: Mutex<Option<&'static CStr>> = Mutex::new(None);

/// Sets what `C:\folder` and `\\server\share` stand for in `CreateFile` and its like, in every module that is loaded from
/// now on: pairs `WINDOWS=LOCAL`, one a line. Pairs of `$SLUICEGATE_PATH_MAP` go before equal ones of this. A text with a zero
/// byte, which no path holds, is dropped.
pub fn set_path_map(pairs: &str) {
    let mut text = lock(&TEXT);
    if text.map_or("", |text| text.to_str().unwrap_or_default()) == pairs {
        return;
    }
    // A module keeps the pointer as long as the process lives.
    *text = CString::new(pairs)
        .ok()
        .map(|pairs| &*Box::leak(pairs.into_boxed_c_str()));
}

/// The pairs for a module that is about to be loaded; null when there are none.
pub(crate) fn text() -> *const c_char {
    lock(&TEXT).map_or(core::ptr::null(), CStr::as_ptr)
}
