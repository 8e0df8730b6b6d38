//! Buffers that a thread's connections share: an idle connection holds none.

use std::cell::RefCell;

/// The size of a fresh buffer; a request head fits.
pub(crate) const BUFFER_BYTES: usize = 16 * 1024;
/// Buffers that grew beyond this are not kept.
const KEPT_BYTES_MAX: usize = 64 * 1024;
const KEPT_MAX: usize = 64;

thread_local! {
    static POOL: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// An empty buffer.
pub(crate) fn take() -> Vec<u8> {
    POOL.with_borrow_mut(Vec::pop)
        .unwrap_or_else(|| Vec::with_capacity(BUFFER_BYTES))
}

/// Gives a buffer back.
pub(crate) fn give(mut buffer: Vec<u8>) {
    if buffer.capacity() < BUFFER_BYTES || buffer.capacity() > KEPT_BYTES_MAX {
        return;
    }
    buffer.clear();
    POOL.with_borrow_mut(|pool| {
        if pool.len() < KEPT_MAX {
            pool.push(buffer);
        }
    });
}
