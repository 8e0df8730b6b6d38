//! Text between the two sides: zero-terminated narrow strings and wide strings of four-byte characters.

use core::ffi::c_char;

use crate::glue::types::{PCSTR, PCWSTR, WCHAR};

/// Longer strings than this are taken as not terminated; the rest is ignored.
const LENGTH_MAX: usize = 16 * 1024 * 1024;

/// `text` as wide characters with a terminator.
pub(crate) fn to_wide(text: &str) -> Vec<WCHAR> {
    text.chars()
        .map(|c| u32::from(c) as WCHAR)
        .chain(core::iter::once(0))
        .collect()
}

/// The characters of a slice; what is no character becomes U+FFFD.
pub(crate) fn from_wide(text: &[WCHAR]) -> String {
    text.iter()
        .map(|&c| char::from_u32(c as u32).unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A zero-terminated wide string; `None` for null.
///
/// # Safety
/// `text` is null or a readable zero-terminated string.
pub(crate) unsafe fn wide_string(text: PCWSTR) -> Option<String> {
    if text.is_null() {
        return None;
    }
    let mut length = 0;
    // SAFETY: the caller vouches for every character up to the terminator.
    while length < LENGTH_MAX && unsafe { *text.add(length) } != 0 {
        length += 1;
    }
    // SAFETY: these characters were read just now.
    Some(from_wide(unsafe {
        core::slice::from_raw_parts(text, length)
    }))
}

/// A wide string of `length` characters; `None` for null.
///
/// # Safety
/// `text` is null or `length` characters are readable.
pub(crate) unsafe fn wide_counted(text: PCWSTR, length: usize) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: as the caller vouches.
    Some(from_wide(unsafe {
        core::slice::from_raw_parts(text, length)
    }))
}

/// The bytes of a zero-terminated string; `None` for null.
///
/// # Safety
/// `text` is null or a zero-terminated string that stays as it is for `'a`.
pub(crate) unsafe fn narrow_bytes<'a>(text: PCSTR) -> Option<&'a [u8]> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the caller vouches for the terminator.
    Some(unsafe { core::ffi::CStr::from_ptr(text) }.to_bytes())
}

/// A zero-terminated string as text; bytes that are no UTF-8 become U+FFFD. `None` for null.
///
/// # Safety
/// As [`narrow_bytes`].
pub(crate) unsafe fn narrow_string(text: PCSTR) -> Option<String> {
    // SAFETY: as the caller vouches.
    unsafe { narrow_bytes(text) }.map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}

/// `length` bytes at `data`; `None` for null, empty for no bytes.
///
/// # Safety
/// `data` is null or `length` bytes are readable and stay as they are for `'a`.
pub(crate) unsafe fn counted_bytes<'a>(data: *const c_char, length: usize) -> Option<&'a [u8]> {
    if data.is_null() {
        return None;
    }
    // SAFETY: as the caller vouches.
    Some(unsafe { core::slice::from_raw_parts(data.cast(), length) })
}

/// Writes through an optional output parameter.
///
/// # Safety
/// `target` is null or valid for a write.
pub(crate) unsafe fn put<T>(target: *mut T, value: T) {
    if !target.is_null() {
        // SAFETY: as the caller vouches.
        unsafe { target.write(value) };
    }
}

/// A length as the 16-bit number that the API reports; longer ones are cut to its maximum.
pub(crate) fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// A length as the 32-bit number that the API reports; longer ones are cut to its maximum.
pub(crate) fn long(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{from_wide, to_wide, wide_string};

    #[test]
    fn text_survives_the_way_there_and_back() {
        for text in ["", "abc", "äöü €", "𝄞"] {
            let wide = to_wide(text);
            assert_eq!(wide.last(), Some(&0));
            // SAFETY: `to_wide` ends with a zero.
            assert_eq!(unsafe { wide_string(wide.as_ptr()) }.as_deref(), Some(text));
        }
        assert_eq!(from_wide(&[0x11_0000]), "\u{fffd}");
        // SAFETY: null is allowed.
        assert_eq!(unsafe { wide_string(core::ptr::null()) }, None);
    }
}
