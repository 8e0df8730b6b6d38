//! Passwords that were right lately, so that a slow hash is not worked out for each request (features 4.1, 4.2, 4.4).

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::secret::keyed_hash;
use crate::clock;

/// How long a right password is remembered, in milliseconds: 15 minutes.
const REMEMBERED: u64 = 900_000;
/// The most that are remembered.
const REMEMBERED_MAX: usize = 10_000;

/// Keyed hashes of user, password and version of the user file, and when they end.
static VERIFIED: LazyLock<Mutex<HashMap<[u8; 32], u64>>> = LazyLock::new(Mutex::default);

/// True if the password was right lately, for this version of the user file.
pub(crate) fn is_verified(version: &str, name: &str, password: &str) -> bool {
    let key = keyed_hash(&[version.as_bytes(), name.as_bytes(), password.as_bytes()]);
    let verified = VERIFIED.lock().unwrap_or_else(PoisonError::into_inner);
    verified.get(&key).is_some_and(|end| clock::now() < *end)
}

/// Remembers a right password.
pub(crate) fn remember(version: &str, name: &str, password: &str) {
    let key = keyed_hash(&[version.as_bytes(), name.as_bytes(), password.as_bytes()]);
    let now = clock::now();
    let mut verified = VERIFIED.lock().unwrap_or_else(PoisonError::into_inner);
    if verified.len() >= REMEMBERED_MAX {
        verified.retain(|_, end| now < *end);
        if verified.len() >= REMEMBERED_MAX {
            verified.clear();
        }
    }
    verified.insert(key, now + REMEMBERED);
}
