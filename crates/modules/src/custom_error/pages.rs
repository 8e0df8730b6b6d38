//! The content of error pages, remembered for a short while.

use std::collections::HashMap;
use std::io::Read;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;

use super::choice::Candidate;
use crate::clock;
use crate::static_file::open::{Place, open};

/// A page is believed for this long, in milliseconds.
const BELIEVED: u64 = 1_000;
/// The largest page, in bytes.
const PAGE_MAX: u64 = 1024 * 1024;
/// The most pages remembered; the names come from configuration and from a client's languages.
const PAGES_MAX: usize = 256;

/// What was read last.
#[derive(Default)]
pub(super) struct Pages(Mutex<HashMap<Candidate, Known>>);

#[derive(Clone)]
struct Known {
    at: u64,
    body: Option<Bytes>,
}

impl Pages {
    /// The first page that can be read.
    pub(super) fn first(&self, candidates: &[Candidate]) -> Option<Bytes> {
        let now = clock::now();
        candidates
            .iter()
            .find_map(|candidate| self.get(candidate, now))
    }

    fn get(&self, candidate: &Candidate, now: u64) -> Option<Bytes> {
        let known = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(candidate)
            .filter(|read| now.saturating_sub(read.at) < BELIEVED)
            .cloned();
        if let Some(known) = known {
            return known.body;
        }
        // The lock is not held while the disk works.
        let body = read(candidate);
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        let read = Known {
            at: now,
            body: body.clone(),
        };
        pages.insert(candidate.clone(), read);
        body
    }
}

fn read(candidate: &Candidate) -> Option<Bytes> {
    let Place::File(file, _) = open(&candidate.root, &candidate.path, candidate.names) else {
        return None;
    };
    let mut bytes = Vec::new();
    file.take(PAGE_MAX).read_to_end(&mut bytes).ok()?;
    Some(bytes.into())
}
