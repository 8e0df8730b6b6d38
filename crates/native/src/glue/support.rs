//! The functions of the SDK support library that the server uses too, so that both sides allocate alike.

#![allow(dead_code, reason = "used by the configuration objects")]

use super::types::{BSTR, HRESULT, VARIANT, WCHAR};

unsafe extern "C" {
    /// A string of `length` characters and a final zero, to be freed by whoever receives it; null when memory is exhausted.
    /// With a null `text` the characters are for the caller to fill.
    pub(crate) fn SysAllocStringLen(text: *const WCHAR, length: u32) -> BSTR;
    /// Frees a string of `SysAllocStringLen`; null is allowed. Never call it for an argument of a module.
    pub(crate) fn SysFreeString(string: BSTR);
    /// The length in characters, from the prefix. Arguments of modules may be literals without one: read those to the zero.
    pub(crate) fn SysStringLen(string: BSTR) -> u32;
    /// Frees what the variant holds and makes it empty.
    pub(crate) fn VariantClear(variant: *mut VARIANT) -> HRESULT;
    /// Copies the value; `destination` must be initialised.
    pub(crate) fn VariantCopy(destination: *mut VARIANT, source: *const VARIANT) -> HRESULT;
    /// Converts between numbers, booleans and strings.
    pub(crate) fn VariantChangeType(
        destination: *mut VARIANT,
        source: *const VARIANT,
        flags: u16,
        kind: u16,
    ) -> HRESULT;
}
