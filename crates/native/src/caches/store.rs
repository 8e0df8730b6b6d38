//! The server's own caches FILE, TOKEN and URI, which are the modules FileCacheModule, TokenCacheModule and
//! UriCacheModule of a configuration.
//!
//! Records may be modules' objects, so no lock is held while a record or a key is called.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Instant;

use crate::caches::record::Held;
use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::native_request::lock;

/// How many records a cache holds; more make the unused ones age at once.
const RECORDS_MAX: usize = 1_024;
/// How often records age, in seconds.
const ROUND: u64 = 30;

/// A record in a cache, with its key's hash.
struct Entry {
    hash: u32,
    record: Held,
}

/// One cache.
pub(crate) struct Store {
    is_served: AtomicBool,
    entries: Mutex<HashMap<u32, Vec<Arc<Entry>>>>,
    /// Seconds since the start when the records aged last.
    aged: AtomicU64,
}

impl Store {
    fn new() -> Self {
        Self {
            is_served: AtomicBool::new(false),
            entries: Mutex::default(),
            aged: AtomicU64::new(0),
        }
    }
}

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);
static FILE: LazyLock<Store> = LazyLock::new(Store::new);
static TOKEN: LazyLock<Store> = LazyLock::new(Store::new);
static URI: LazyLock<Store> = LazyLock::new(Store::new);

/// The modules of a configuration that stand for the server's own caches.
pub const MODULES: [&str; 3] = ["FileCacheModule", "TokenCacheModule", "UriCacheModule"];

fn all() -> [(&'static str, &'static str, &'static LazyLock<Store>); 3] {
    [
        (MODULES[0], "FILE", &FILE),
        (MODULES[1], "TOKEN", &TOKEN),
        (MODULES[2], "URI", &URI),
    ]
}

/// Serves the cache of that module (`FileCacheModule`, `TokenCacheModule`, `UriCacheModule`) from now on, in this
/// process. False if the name is none of these. Until then retrievals from it fail, and the server makes new objects.
pub fn serve(module: &str) -> bool {
    let found = all().into_iter().find(|(name, ..)| *name == module);
    if let Some((_, _, store)) = found {
        store.is_served.store(true, Ordering::Release);
    }
    found.is_some()
}

/// Empties all caches; the records are marked as flushed. Any thread may call this; modules hear of it through their
/// records only.
pub fn clear() {
    for (_, _, store) in all() {
        let entries = core::mem::take(&mut *lock(&store.entries));
        for entry in entries.into_values().flatten() {
            entry.record.set_flushed();
        }
    }
}

/// The cache of that name, if it is served.
pub(crate) fn of(name: &str) -> Option<&'static Store> {
    let (_, _, store) = all().into_iter().find(|(_, own, _)| *own == name)?;
    store.is_served.load(Ordering::Acquire).then(|| &**store)
}

/// # Safety
/// `key` is a living key.
unsafe fn hash_of(key: *mut IHttpCacheKey) -> u32 {
    guarded_or("", "IHttpCacheKey::GetHash", 0, |fault| {
        // SAFETY: as the caller vouches.
        unsafe { sluicegate_call_IHttpCacheKey_GetHash(key, fault) }
    })
}

/// # Safety
/// Both are living keys.
unsafe fn is_equal(key: *mut IHttpCacheKey, other: *mut IHttpCacheKey) -> bool {
    guarded_or("", "IHttpCacheKey::GetIsEqual", false, |fault| {
        // SAFETY: as the caller vouches.
        unsafe { sluicegate_call_IHttpCacheKey_GetIsEqual(key, other, fault) }
    })
}

impl Store {
    fn bucket(&self, hash: u32) -> Vec<Arc<Entry>> {
        lock(&self.entries).get(&hash).cloned().unwrap_or_default()
    }

    fn every(&self) -> Vec<Arc<Entry>> {
        lock(&self.entries).values().flatten().cloned().collect()
    }

    /// Takes an entry out; false if another thread was faster.
    fn take(&self, entry: &Arc<Entry>) -> bool {
        let mut entries = lock(&self.entries);
        let Some(bucket) = entries.get_mut(&entry.hash) else {
            return false;
        };
        let before = bucket.len();
        bucket.retain(|own| !Arc::ptr_eq(own, entry));
        let is_gone = bucket.len() < before;
        if bucket.is_empty() {
            entries.remove(&entry.hash);
        }
        is_gone
    }

    /// # Safety
    /// `key` is a living key.
    unsafe fn find(&self, key: *mut IHttpCacheKey) -> Option<Arc<Entry>> {
        // SAFETY: as the caller vouches; a record's key lives with it.
        let hash = unsafe { hash_of(key) };
        self.bucket(hash).into_iter().find(|entry| {
            let own = entry.record.key();
            // SAFETY: as above.
            !own.is_null() && !entry.record.is_flushed() && unsafe { is_equal(key, own) }
        })
    }

    /// The record of that key, with a reference; it counts as used (R208).
    ///
    /// # Safety
    /// `key` is a living key.
    pub(crate) unsafe fn retrieve(&self, key: *mut IHttpCacheKey) -> Option<Held> {
        self.age_in_time();
        // SAFETY: as the caller vouches.
        let entry = unsafe { self.find(key) }?;
        entry.record.reset_ttl();
        // SAFETY: the key lives with the record that the entry holds.
        let uri = unsafe { sluicegate_cast_IUriKey(entry.record.key()) };
        if !uri.is_null() {
            let ticks = STARTED.elapsed().as_millis() as u32;
            guarded_or("", "IUriKey::UpdateFrequentlyHitTickCount", (), |fault| {
                // SAFETY: as above.
                unsafe { sluicegate_call_IUriKey_UpdateFrequentlyHitTickCount(uri, ticks, fault) }
            });
        }
        Some(entry.record.clone())
    }

    /// Adds a record under its own key in place of an equal one; false if it has no key.
    pub(crate) fn add(&self, record: &Held) -> bool {
        self.age_in_time();
        let key = record.key();
        if key.is_null() {
            return false;
        }
        // SAFETY: the key lives with the record.
        unsafe {
            self.delete(key);
            let entry = Arc::new(Entry {
                hash: hash_of(key),
                record: record.clone(),
            });
            lock(&self.entries)
                .entry(entry.hash)
                .or_default()
                .push(entry);
        }
        self.shrink();
        true
    }

    /// Takes the record of that key out and marks it as flushed; false if there is none.
    ///
    /// # Safety
    /// `key` is a living key.
    pub(crate) unsafe fn delete(&self, key: *mut IHttpCacheKey) -> bool {
        // SAFETY: as the caller vouches.
        let Some(entry) = (unsafe { self.find(key) }) else {
            return false;
        };
        self.flush(&entry)
    }

    fn flush(&self, entry: &Arc<Entry>) -> bool {
        let is_gone = self.take(entry);
        if is_gone {
            entry.record.set_flushed();
        }
        is_gone
    }

    /// Takes out everything that `key` calls itself a prefix of (R207).
    ///
    /// # Safety
    /// `key` is a living key.
    pub(crate) unsafe fn flush_prefix(&self, key: *mut IHttpCacheKey) {
        for entry in self.every() {
            let own = entry.record.key();
            let is_prefix = !own.is_null()
                && guarded_or("", "IHttpCacheKey::GetIsPrefix", false, |fault| {
                    // SAFETY: as the caller vouches; the record's key lives with it.
                    unsafe { sluicegate_call_IHttpCacheKey_GetIsPrefix(key, own, fault) }
                });
            if is_prefix {
                self.flush(&entry);
            }
        }
    }

    /// Shows every record to `key`.
    ///
    /// # Safety
    /// `key` is a living key.
    pub(crate) unsafe fn enumerate(&self, key: *mut IHttpCacheKey) {
        for entry in self.every() {
            guarded_or("", "IHttpCacheKey::Enum", (), |fault| {
                // SAFETY: as the caller vouches; the entry holds the record.
                unsafe { sluicegate_call_IHttpCacheKey_Enum(key, entry.record.pointer(), fault) }
            });
        }
    }

    /// Lets the records age if a round is over.
    fn age_in_time(&self) {
        let now = STARTED.elapsed().as_secs();
        let last = self.aged.load(Ordering::Acquire);
        if now.saturating_sub(last) >= ROUND
            && self
                .aged
                .compare_exchange(last, now, Ordering::AcqRel, Ordering::Relaxed)
                .is_ok()
        {
            self.age();
        }
    }

    /// One round of aging: records that nobody used since the last ones go (R208).
    fn age(&self) {
        for entry in self.every() {
            if entry.record.has_expired() {
                self.flush(&entry);
            }
        }
    }

    /// Makes room: rounds of aging come early while there are too many records.
    fn shrink(&self) {
        for _ in 0..3 {
            let count: usize = lock(&self.entries).values().map(Vec::len).sum();
            if count <= RECORDS_MAX {
                return;
            }
            self.age();
        }
    }
}
