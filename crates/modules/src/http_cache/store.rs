//! The kept responses, and how often places were asked for lately.

use std::collections::HashMap;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use bytes::Bytes;
use sluicegate_config::Effective;
use sluicegate_pipeline::headers::Headers;

use super::key::{Place, Variation};

/// The most bytes of all responses if the configuration leaves it to the server.
const BYTES_MAX: u64 = 64 * 1024 * 1024;
/// The most places that are counted.
const PLACES_MAX: usize = 20_000;
/// What a response costs beside its bytes.
const OVERHEAD: u64 = 512;
/// A source is believed unchanged for this long, in milliseconds.
const BELIEVED: u64 = 1_000;

/// How long a response is kept, in milliseconds (features 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Life {
    /// From when it was kept.
    Until(u64),
    /// From when it was used last, as long as its source is unchanged.
    UntilChange(u64),
}

/// The file behind a response, as it was.
#[derive(Debug)]
pub(super) struct Source {
    path: PathBuf,
    stamp: Option<(u64, i64, i64, u64)>,
}

impl Source {
    /// A file that is not there may appear: that is a change too.
    pub(super) fn of(path: &Path) -> Self {
        let stamp = std::fs::metadata(path)
            .ok()
            .map(|data| (data.ino(), data.mtime(), data.mtime_nsec(), data.len()));
        Self {
            path: path.to_owned(),
            stamp,
        }
    }
}

/// A response that is kept.
#[derive(Debug)]
pub(super) struct Kept {
    headers: Headers,
    body: Bytes,
    life: Life,
    source: Option<Source>,
    effective: Weak<Effective>,
    since: u64,
    used: AtomicU64,
    looked: AtomicU64,
    is_over: AtomicBool,
}

impl Kept {
    pub(super) fn new(
        headers: &Headers,
        body: Bytes,
        life: Life,
        source: Option<Source>,
        effective: &Arc<Effective>,
        now: u64,
    ) -> Self {
        Self {
            headers: headers.clone(),
            body,
            life,
            source,
            effective: Arc::downgrade(effective),
            since: now,
            used: AtomicU64::new(now),
            looked: AtomicU64::new(now),
            is_over: AtomicBool::new(false),
        }
    }

    pub(super) const fn headers(&self) -> &Headers {
        &self.headers
    }

    pub(super) fn body(&self) -> Bytes {
        self.body.clone()
    }

    /// False once other configuration applies.
    pub(super) fn belongs_to(&self, effective: &Arc<Effective>) -> bool {
        std::ptr::eq(self.effective.as_ptr(), Arc::as_ptr(effective))
    }

    /// True if it is time to see whether the source has changed.
    pub(super) fn must_look(&self, now: u64) -> bool {
        self.source.is_some() && now.saturating_sub(self.looked.load(Ordering::Relaxed)) >= BELIEVED
    }

    /// Looks at the source; blocks.
    pub(super) fn is_unchanged(&self, now: u64) -> bool {
        let Some(source) = &self.source else {
            return true;
        };
        let is_same = Source::of(&source.path).stamp == source.stamp;
        self.looked.store(now, Ordering::Relaxed);
        if !is_same {
            self.is_over.store(true, Ordering::Relaxed);
        }
        is_same
    }

    fn is_live(&self, now: u64) -> bool {
        let age = match self.life {
            Life::Until(time) => (self.since, time),
            Life::UntilChange(time) => (self.used.load(Ordering::Relaxed), time),
        };
        !self.is_over.load(Ordering::Relaxed)
            && self.effective.strong_count() > 0
            && now.saturating_sub(age.0) < age.1
    }

    fn cost(&self) -> u64 {
        let fields: usize = self
            .headers
            .iter()
            .map(|(n, v)| n.len() + v.len() + 4)
            .sum();
        (self.body.len() + fields) as u64 + OVERHEAD
    }
}

#[derive(Debug, Default)]
struct At {
    /// When the counting began, and how many requests there were since.
    since: u64,
    hits: u32,
    variation: Variation,
    kept: HashMap<Vec<u8>, Arc<Kept>>,
}

#[derive(Debug, Default)]
struct State {
    places: HashMap<Place, At>,
    bytes: u64,
}

/// All kept responses of the server.
#[derive(Debug, Default)]
pub(super) struct Store {
    state: Mutex<State>,
    is_used: AtomicBool,
}

impl Store {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True as long as nothing was ever kept.
    pub(super) fn is_empty(&self) -> bool {
        !self.is_used.load(Ordering::Relaxed)
    }

    /// The response for a request whose values `value_of` tells.
    pub(super) fn find(
        &self,
        place: &Place,
        now: u64,
        value_of: impl FnOnce(&Variation) -> Option<Vec<u8>>,
    ) -> Option<Arc<Kept>> {
        let variation = self.lock().places.get(place)?.variation.clone();
        let value = value_of(&variation)?;
        let mut state = self.lock();
        let at = state.places.get_mut(place)?;
        // Another response may have come in between that varies by other things.
        if at.variation != variation {
            return None;
        }
        let kept = Arc::clone(at.kept.get(&value)?);
        if kept.is_live(now) {
            kept.used.store(now, Ordering::Relaxed);
            return Some(kept);
        }
        at.kept.remove(&value);
        state.bytes = state.bytes.saturating_sub(kept.cost());
        None
    }

    /// Counts a request; true if its place is asked for often (features 3.4).
    pub(super) fn is_hot(&self, place: &Place, now: u64, period: u64, threshold: u32) -> bool {
        if threshold <= 1 {
            return true;
        }
        let mut state = self.lock();
        if state.places.len() >= PLACES_MAX && !state.places.contains_key(place) {
            state
                .places
                .retain(|_, at| !at.kept.is_empty() || now.saturating_sub(at.since) <= period);
            if state.places.len() >= PLACES_MAX {
                return false;
            }
        }
        let at = state.places.entry(place.clone()).or_default();
        if at.hits == 0 || now.saturating_sub(at.since) > period {
            at.since = now;
            at.hits = 0;
        }
        at.hits = at.hits.saturating_add(1);
        at.hits >= threshold
    }

    /// Keeps a response; false if there is no room (CACHE_FULL).
    pub(super) fn insert(
        &self,
        place: Place,
        variation: Variation,
        value: Vec<u8>,
        kept: Kept,
        megabytes: u64,
        now: u64,
    ) -> bool {
        let most = match megabytes {
            0 => BYTES_MAX,
            own => own.saturating_mul(1024 * 1024),
        };
        let cost = kept.cost() + place.length() as u64;
        let mut state = self.lock();
        if !state.make_room(cost, most, now) {
            return false;
        }
        let at = state.places.entry(place).or_default();
        let mut freed = 0;
        if at.variation != variation {
            freed += at.kept.drain().map(|(_, kept)| kept.cost()).sum::<u64>();
            at.variation = variation;
        }
        let cost = kept.cost();
        if let Some(old) = at.kept.insert(value, Arc::new(kept)) {
            freed += old.cost();
        }
        state.bytes = (state.bytes + cost).saturating_sub(freed);
        self.is_used.store(true, Ordering::Relaxed);
        true
    }
}

impl State {
    /// Drops what is over and then what was used longest ago, until `cost` fits.
    fn make_room(&mut self, cost: u64, most: u64, now: u64) -> bool {
        if cost > most {
            return false;
        }
        if self.bytes + cost <= most {
            return true;
        }
        // A tenth more than needed, so that the next ones need not look again.
        let goal = most.saturating_sub(cost).saturating_sub(most / 10);
        let mut ages: Vec<(u64, u64)> = Vec::new();
        for kept in self.places.values().flat_map(|at| at.kept.values()) {
            let used = if kept.is_live(now) {
                kept.used.load(Ordering::Relaxed) + 1
            } else {
                0
            };
            ages.push((used, kept.cost()));
        }
        ages.sort_unstable();
        let mut left = self.bytes;
        let mut limit = 0;
        for (used, cost) in ages {
            if left <= goal {
                break;
            }
            left = left.saturating_sub(cost);
            limit = used;
        }
        let mut freed = 0;
        self.places.retain(|_, at| {
            at.kept.retain(|_, kept| {
                let is_newer = kept.is_live(now) && kept.used.load(Ordering::Relaxed) + 1 > limit;
                freed += if is_newer { 0 } else { kept.cost() };
                is_newer
            });
            !at.kept.is_empty()
        });
        self.bytes = self.bytes.saturating_sub(freed);
        self.bytes + cost <= most
    }
}
