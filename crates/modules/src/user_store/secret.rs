//! A key that lives as long as the process and never leaves it.

use std::sync::LazyLock;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// From the system's random numbers; without them, from those that hash maps are seeded with.
static KEY: LazyLock<[u8; 32]> = LazyLock::new(|| {
    use std::hash::{BuildHasher, RandomState};
    let mut key = [0; 32];
    for (index, part) in key.chunks_mut(8).enumerate() {
        let number = RandomState::new().hash_one(index);
        part.copy_from_slice(&number.to_ne_bytes());
    }
    let mut filled = 0;
    while filled < key.len() {
        match rustix::rand::getrandom(&mut key[filled..], rustix::rand::GetRandomFlags::empty()) {
            Ok(0) | Err(_) => break,
            Ok(count) => filled += count,
        }
    }
    key
});

/// A keyed hash of `parts`, whose borders count.
pub(crate) fn keyed_hash(parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&*KEY) else {
        // Any length is a key for HMAC.
        return [0; 32];
    };
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// True if both are the same; takes as long for any difference.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}
