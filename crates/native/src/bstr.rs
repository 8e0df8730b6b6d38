//! Text that a module frees by SysFreeString: the support library's layout, from the C allocator that both sides share.

use crate::glue::types::{BSTR, WCHAR};
use crate::wide::to_wide;

/// What stands before the characters, as in the support library: the last four bytes hold the length in bytes.
const PREFIX: usize = 16;

/// A BSTR that belongs to whoever gets it; null without memory.
pub(crate) fn to_bstr(text: &str) -> BSTR {
    let wide = to_wide(text);
    let all = size_of_val(&wide[..]);
    let Ok(length) = u32::try_from(all - size_of::<WCHAR>()) else {
        return core::ptr::null_mut();
    };
    // SAFETY: the block has room for prefix, characters and the zero; `malloc` aligns it to sixteen.
    unsafe {
        let block = libc::malloc(PREFIX + all).cast::<u8>();
        if block.is_null() {
            return core::ptr::null_mut();
        }
        block.add(PREFIX - 4).cast::<u32>().write(length);
        let string = block.add(PREFIX).cast::<WCHAR>();
        core::ptr::copy_nonoverlapping(wide.as_ptr(), string, wide.len());
        string
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_its_length_in_front_and_a_zero_behind() {
        for (text, length) in [("", 0), ("abc", 12), ("€", 4)] {
            let string = to_bstr(text);
            assert!(!string.is_null());
            // SAFETY: made just now, with these parts.
            unsafe {
                assert_eq!(string.cast::<u8>().sub(4).cast::<u32>().read(), length);
                assert_eq!(
                    crate::wide::wide_string(string).as_deref(),
                    Some(text),
                    "{text}"
                );
                libc::free(string.cast::<u8>().sub(PREFIX).cast());
            }
        }
    }
}
