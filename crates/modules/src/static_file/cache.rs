//! What is remembered about a URL's file, and for how long it is believed.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use sluicegate_pipeline::{HttpContext, Notification};

use sluicegate_config::Effective;

use super::config::{self, Footer};
use super::entry::{FileEntry, Identity, Placed};
use super::open::{Names, Place, open};
use crate::per_configuration::effective;
use crate::segment_names;
use crate::static_compression;

/// An entry is believed for this long without a look at the disk, in milliseconds.
const BELIEVED: u64 = 1_000;
/// From this age on one request looks while the others still use the entry.
const LOOK_EARLY: u64 = 700;
/// The largest footer file, in bytes.
const FOOTER_MAX: u64 = 64 * 1024;

/// What a path turned out to be.
#[derive(Debug)]
pub(super) enum What {
    /// A file that may be served.
    File(Box<FileEntry>),
    /// A folder.
    Directory,
    /// Nothing; the win32 code says whether the folder exists (features 9.3).
    Missing(u32),
    /// Hidden by its name (features 9.5).
    Hidden,
    /// Not readable (features 9.4).
    Denied,
    /// The system could not say: its error code.
    Failed(i32),
}

/// One look at the disk.
#[derive(Debug)]
pub(super) struct Known {
    looked_at: AtomicU64,
    is_being_looked_at: AtomicBool,
    pub(super) what: What,
}

/// The cell that stands in a URL's extensions.
pub(super) struct Cell {
    pub(super) effective: Arc<Effective>,
    /// True if modules of the application may map the URL elsewhere, request by request.
    pub(super) may_be_mapped: bool,
    /// True if the application compresses files.
    pub(super) compresses: bool,
    /// A cell belongs to the routes of one thread, so the lock is nearly always free.
    known: Mutex<Option<Arc<Known>>>,
}

impl Cell {
    /// The cell of the request's URL; `None` if the server gave the URL no configuration.
    pub(super) fn of(context: &HttpContext) -> Option<Arc<Self>> {
        let url = context.url_info()?;
        if let Some(cell) = url.extensions.get::<Self>() {
            return Some(cell);
        }
        let effective = effective(context)?;
        let may_be_mapped = context
            .program()
            .modules()
            .iter()
            .any(|entry| entry.registration().main_mask().has(Notification::MapPath));
        let compresses = context
            .program()
            .modules()
            .iter()
            .any(|entry| &*entry.name == static_compression::NAME);
        Some(url.extensions.get_or_insert_with(|| Self {
            effective,
            may_be_mapped,
            compresses,
            known: Mutex::new(None),
        }))
    }

    /// What is known, if it may be believed. A caller that gets `None` looks at the disk.
    pub(super) fn fresh(&self, now: u64) -> Option<Arc<Known>> {
        fresh(&self.known, now)
    }

    /// What was known last, however old.
    pub(super) fn last(&self) -> Option<Arc<Known>> {
        lock(&self.known).clone()
    }

    /// Remembers a look at the disk.
    pub(super) fn keep(&self, known: &Arc<Known>) {
        match &known.what {
            What::Failed(_) => {}
            // An entry without a share of the budget serves this one request only.
            What::File(entry) if !entry.is_reserved() => self.replace(None),
            _ => self.replace(Some(Arc::clone(known))),
        }
    }

    fn replace(&self, known: Option<Arc<Known>>) {
        let former = std::mem::replace(&mut *lock(&self.known), known);
        // Not under the lock: it may close a file.
        drop(former);
    }
}

fn lock(slot: &Mutex<Option<Arc<Known>>>) -> MutexGuard<'_, Option<Arc<Known>>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

fn fresh(slot: &Mutex<Option<Arc<Known>>>, now: u64) -> Option<Arc<Known>> {
    let known = lock(slot);
    let known = known.as_ref()?;
    let age = now.saturating_sub(known.looked_at.load(Ordering::Relaxed));
    if age < LOOK_EARLY {
        return Some(Arc::clone(known));
    }
    if age >= BELIEVED {
        return None;
    }
    // The first one in the last stretch goes to look, the others stay here. Should it never come back, the entry
    // still ends in time.
    known
        .is_being_looked_at
        .swap(true, Ordering::Relaxed)
        .then(|| Arc::clone(known))
}

impl Known {
    /// Looks at the disk; blocks. `last` is reused if the file has not changed.
    pub(super) fn look(place: &Placed<'_>, last: Option<Arc<Self>>, now: u64) -> Arc<Self> {
        let what = match look(place, last.as_deref()) {
            Some(what) => what,
            None => {
                if let Some(last) = last {
                    last.looked_at.store(now, Ordering::Relaxed);
                    last.is_being_looked_at.store(false, Ordering::Relaxed);
                    return last;
                }
                What::Missing(2)
            }
        };
        Arc::new(Self {
            looked_at: AtomicU64::new(now),
            is_being_looked_at: AtomicBool::new(false),
            what,
        })
    }
}

/// What the names on the way to a file decide alone.
pub(super) fn by_name(root: &Path, path: &Path) -> Option<What> {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let mut names = relative.components().filter_map(|part| match part {
        std::path::Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    if names.clone().any(|name| segment_names::is_refused(&name)) {
        return Some(What::Missing(2));
    }
    let well_known = names
        .clone()
        .next()
        .is_some_and(|name| name == ".well-known");
    if names
        .by_ref()
        .skip(usize::from(well_known))
        .any(|name| name.starts_with('.'))
    {
        return Some(What::Hidden);
    }
    None
}

/// `None` means: as before.
fn look(place: &Placed<'_>, last: Option<&Known>) -> Option<What> {
    let (root, path) = (place.root, place.path);
    let settings = &place.effective.static_content;
    let spelling = Names::of(place.effective);
    if let Some(what) = by_name(root, path) {
        return Some(what);
    }
    Some(match open(root, path, spelling) {
        Place::File(file, stat) => {
            let footer = config::footer(settings)
                .map(|footer| footer_bytes(root, footer, spelling).unwrap_or_default());
            if let Some(What::File(old)) = last.map(|last| &last.what)
                && old.identity == Identity::of(&stat)
                && old.is_settled
                && old.footer == footer
            {
                return None;
            }
            match FileEntry::load(file, &stat, place, footer) {
                Ok(mut entry) => {
                    entry.reserve();
                    What::File(Box::new(entry))
                }
                Err(error) => What::Failed(error.raw_os_error().unwrap_or(0)),
            }
        }
        Place::Directory => What::Directory,
        Place::Missing(folder_too) => What::Missing(if folder_too { 3 } else { 2 }),
        Place::Refused => What::Missing(2),
        Place::Denied => What::Denied,
        Place::Failed(error) => What::Failed(error.raw_os_error().unwrap_or(0)),
    })
}

/// A footer that cannot be read is left out: the page is worth more than its footer.
fn footer_bytes(root: &Path, footer: Footer<'_>, spelling: Names) -> Option<Bytes> {
    use std::io::Read;
    match footer {
        Footer::Text(text) => Some(Bytes::copy_from_slice(text.as_bytes())),
        Footer::File(name) => {
            let Place::File(file, _) = open(root, &root.join(name), spelling) else {
                return None;
            };
            let mut bytes = Vec::new();
            file.take(FOOTER_MAX).read_to_end(&mut bytes).ok()?;
            Some(bytes.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entry_is_believed_for_a_second_and_looked_at_by_one() {
        let known = Arc::new(Known {
            looked_at: AtomicU64::new(5_000),
            is_being_looked_at: AtomicBool::new(false),
            what: What::Directory,
        });
        let slot = Mutex::new(Some(Arc::clone(&known)));
        for (now, is_believed) in [
            (4_000, true),
            (5_000, true),
            (5_699, true),
            // This one goes to look, those behind it do not wait for it, and its absence is noticed.
            (5_700, false),
            (5_700, true),
            (5_999, true),
            (6_000, false),
            (6_000, false),
        ] {
            assert_eq!(fresh(&slot, now).is_some(), is_believed, "{now}");
        }
        known.looked_at.store(6_000, Ordering::Relaxed);
        assert!(fresh(&slot, 6_100).is_some());
    }
}
