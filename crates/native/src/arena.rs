//! Memory that lives as long as one request or connection: what `AllocateRequestMemory` gives and every string handed out.

use core::ffi::c_void;
use std::alloc::Layout;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bumpalo::Bump;

use crate::glue::services::MEMORY_MARK;
use crate::glue::types::{PCSTR, PCWSTR, WCHAR};

/// A growing block of memory; everything is freed together (R45, R180). Any thread may allocate.
#[derive(Default)]
pub(crate) struct Arena(Mutex<Bump>);

impl Arena {
    fn bump(&self) -> MutexGuard<'_, Bump> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `size` bytes aligned for any object; null when memory is exhausted. In front of them stands the mark by which a module
    /// that frees them is found out.
    pub(crate) fn allocate(&self, size: usize) -> *mut c_void {
        let Some(layout) = size
            .max(1)
            .checked_add(size_of_val(&MEMORY_MARK))
            .and_then(|size| Layout::from_size_align(size, 16).ok())
        else {
            return core::ptr::null_mut();
        };
        match self.bump().try_alloc_layout(layout) {
            Ok(memory) => {
                let mark = memory.as_ptr().cast::<[u64; 2]>();
                // SAFETY: the block is new, aligned to sixteen, and as large as the mark and what follows it.
                unsafe {
                    mark.write(MEMORY_MARK);
                    mark.add(1).cast()
                }
            }
            Err(_) => core::ptr::null_mut(),
        }
    }

    /// Frees everything.
    pub(crate) fn free(&self) {
        *self.bump() = Bump::new();
    }

    /// A copy of `bytes` with a zero behind it.
    pub(crate) fn narrow(&self, bytes: &[u8]) -> PCSTR {
        let memory = self.allocate(bytes.len() + 1).cast::<u8>();
        if !memory.is_null() {
            // SAFETY: the block is new, one byte longer than `bytes`, and nobody else knows it.
            unsafe {
                core::ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len());
                memory.add(bytes.len()).write(0);
            }
        }
        memory.cast()
    }

    /// `text` as a zero-terminated wide string, and its length in characters.
    pub(crate) fn wide(&self, text: &str) -> (PCWSTR, u32) {
        let wide = crate::wide::to_wide(text);
        let memory = self
            .allocate(wide.len() * size_of::<WCHAR>())
            .cast::<WCHAR>();
        if memory.is_null() {
            return (core::ptr::null(), 0);
        }
        // SAFETY: the block is new and has room for all of `wide`.
        unsafe { core::ptr::copy_nonoverlapping(wide.as_ptr(), memory, wide.len()) };
        (memory, crate::wide::long(wide.len() - 1))
    }

    /// A copy of `values`; null for none.
    pub(crate) fn slice<T: Copy>(&self, values: &[T]) -> *mut T {
        if values.is_empty() {
            return core::ptr::null_mut();
        }
        let memory = self.allocate(size_of_val(values)).cast::<T>();
        if !memory.is_null() {
            // SAFETY: the block is new, aligned to sixteen, and has room for all of `values`.
            unsafe { core::ptr::copy_nonoverlapping(values.as_ptr(), memory, values.len()) };
        }
        memory
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;

    #[test]
    fn blocks_are_aligned_and_strings_terminated() {
        let arena = Arena::default();
        for size in [0, 1, 7, 4096] {
            assert_eq!(arena.allocate(size).addr() % 16, 0);
        }
        let text = arena.narrow(b"ab");
        // SAFETY: `narrow` terminates its copy.
        assert_eq!(unsafe { core::ffi::CStr::from_ptr(text) }.to_bytes(), b"ab");
        let (wide, length) = arena.wide("aé");
        assert_eq!(length, 2);
        // SAFETY: `wide` terminates its copy.
        let back = unsafe { crate::wide::wide_string(wide) };
        assert_eq!(back.as_deref(), Some("aé"));
    }
}
