//! The fragments that modules store by name for use as entity chunks.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use bytes::Bytes;

use crate::native_request::lock;

/// Bytes that all fragments together may take; the cache forgets everything when more is stored, as the API allows.
const TOTAL_MAX: usize = 64 * 1024 * 1024;

#[derive(Default)]
struct Fragments {
    by_name: HashMap<String, Bytes>,
    total: usize,
}

static FRAGMENTS: LazyLock<Mutex<Fragments>> = LazyLock::new(Mutex::default);

/// The fragment of that name.
pub(crate) fn get(name: &str) -> Option<Bytes> {
    lock(&FRAGMENTS).by_name.get(name).cloned()
}

/// Stores a fragment, or replaces it. False if it is larger than the cache.
pub(crate) fn add(name: &str, bytes: Bytes) -> bool {
    if bytes.len() > TOTAL_MAX {
        return false;
    }
    let mut fragments = lock(&FRAGMENTS);
    if fragments.total + bytes.len() > TOTAL_MAX {
        *fragments = Fragments::default();
    }
    fragments.total += bytes.len();
    if let Some(old) = fragments.by_name.insert(name.to_owned(), bytes) {
        fragments.total -= old.len();
    }
    true
}

/// Forgets a fragment. False if there was none.
pub(crate) fn remove(name: &str) -> bool {
    let mut fragments = lock(&FRAGMENTS);
    match fragments.by_name.remove(name) {
        Some(old) => {
            fragments.total -= old.len();
            true
        }
        None => false,
    }
}
