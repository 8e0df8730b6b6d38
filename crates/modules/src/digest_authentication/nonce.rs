//! Nonces: made without being kept, remembered from their first use so that an answer counts once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock;
use crate::user_store::secret::{keyed_hash, same};

/// How long a nonce may be used, in milliseconds.
const LIFE: u64 = 300_000;
/// The most nonces in use; beyond it the clients of the oldest get a new one.
const USED_MAX: usize = 20_000;
/// Counts this far behind the highest may still come: requests of one client overtake each other.
const WINDOW: u32 = 64;

/// The counts that a nonce was used with.
#[derive(Clone, Copy, Debug)]
struct Counts {
    highest: u32,
    /// Bit n: the count `highest - n` was seen.
    seen: u64,
}

/// What becomes of an answer with a certain nonce and count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Fresh,
    /// Ours, and too old.
    Old,
    /// The count was used before.
    Used,
    /// Not made here.
    Foreign,
}

/// The nonces in use, by when they were made and their serial number.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    serial: AtomicU64,
    used: Mutex<HashMap<(u64, u64), Counts>>,
}

impl Nonces {
    /// A new nonce for a realm.
    pub(super) fn make(&self, realm: &str) -> String {
        self.make_at(realm, clock::now())
    }

    fn make_at(&self, realm: &str, now: u64) -> String {
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let mut bytes = Vec::with_capacity(32);
        bytes.extend_from_slice(&now.to_be_bytes());
        bytes.extend_from_slice(&serial.to_be_bytes());
        let hash = keyed_hash(&[b"nonce", &bytes, realm.as_bytes()]);
        bytes.extend_from_slice(&hash[..16]);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Uses a nonce with a count. Only for answers that are right: others must not use up what belongs to a client.
    pub(super) fn take(&self, nonce: &str, realm: &str, count: u32) -> Standing {
        self.take_at(nonce, realm, count, clock::now())
    }

    fn take_at(&self, nonce: &str, realm: &str, count: u32, now: u64) -> Standing {
        let Some((made, serial)) = read(nonce, realm) else {
            return Standing::Foreign;
        };
        if now.saturating_sub(made) > LIFE {
            return Standing::Old;
        }
        if count == 0 {
            return Standing::Used;
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() >= USED_MAX && !used.contains_key(&(made, serial)) {
            used.retain(|(made, _), _| now.saturating_sub(*made) <= LIFE);
            if used.len() >= USED_MAX {
                // Forgetting a nonce would let its answers count again: it is this one that must go.
                return Standing::Old;
            }
        }
        let Some(counts) = used.get_mut(&(made, serial)) else {
            used.insert(
                (made, serial),
                Counts {
                    highest: count,
                    seen: 1,
                },
            );
            return Standing::Fresh;
        };
        counts.see(count)
    }
}

impl Counts {
    fn see(&mut self, count: u32) -> Standing {
        if count > self.highest {
            let ahead = count - self.highest;
            self.seen = self.seen.checked_shl(ahead).unwrap_or(0) | 1;
            self.highest = count;
            return Standing::Fresh;
        }
        let behind = self.highest - count;
        if behind >= WINDOW || self.seen >> behind & 1 == 1 {
            return Standing::Used;
        }
        self.seen |= 1 << behind;
        Standing::Fresh
    }
}

fn read(nonce: &str, realm: &str) -> Option<(u64, u64)> {
    let bytes = URL_SAFE_NO_PAD.decode(nonce).ok()?;
    let (front, hash) = bytes.split_at_checked(16)?;
    let expected = keyed_hash(&[b"nonce", front, realm.as_bytes()]);
    if !same(hash, &expected[..16]) {
        return None;
    }
    let number = |part: &[u8]| part.try_into().ok().map(u64::from_be_bytes);
    Some((number(&front[..8])?, number(&front[8..])?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonce_counts_each_number_once_and_for_a_while() {
        let nonces = Nonces::default();
        let nonce = nonces.make_at("realm", 1_000);
        assert_ne!(nonce, nonces.make_at("realm", 1_000));
        for (nonce, realm, count, now, expected) in [
            (nonce.as_str(), "realm", 1, 1_000, Standing::Fresh),
            (&nonce, "realm", 1, 1_000, Standing::Used),
            (&nonce, "realm", 3, 1_000, Standing::Fresh),
            (&nonce, "realm", 2, 1_000, Standing::Fresh),
            (&nonce, "realm", 2, 1_000, Standing::Used),
            (&nonce, "realm", 0, 1_000, Standing::Used),
            (&nonce, "realm", 200, 1_000, Standing::Fresh),
            (&nonce, "realm", 136, 1_000, Standing::Used),
            (&nonce, "realm", 137, 1_000, Standing::Fresh),
            (&nonce, "other", 300, 1_000, Standing::Foreign),
            ("", "realm", 1, 1_000, Standing::Foreign),
            ("AAAA", "realm", 1, 1_000, Standing::Foreign),
            (&nonce, "realm", 300, 301_001, Standing::Old),
        ] {
            let found = nonces.take_at(nonce, realm, count, now);
            assert_eq!(found, expected, "{realm} {count} {now}");
        }
    }
}
