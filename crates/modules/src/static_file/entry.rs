//! A file as it is remembered: its validators, its header values and its content.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use rustix::fs::{Stat, fstat};

use sluicegate_config::Effective;
use sluicegate_pipeline::headers::{HeaderId, Headers, Side};
use sluicegate_pipeline::validator::etag;

use super::answer;
use super::config::{self, MEMORY_FILE_MAX};
use crate::compression::variants::{self, Variants, Version};

/// The last second that an HTTP date can say.
const LAST_SECOND: u64 = 253_402_300_799;
/// How old a modification time must be to tell two versions apart: file systems count in ticks of the kernel.
const RACY: Duration = Duration::from_millis(50);

/// How many descriptors are kept open for later requests, over all sites.
const DESCRIPTORS_MAX: u64 = 1_024;
/// How many bytes of small files are kept in memory, over all sites.
const MEMORY_MAX: u64 = 64 * 1024 * 1024;

static DESCRIPTORS: AtomicU64 = AtomicU64::new(0);
static MEMORY: AtomicU64 = AtomicU64::new(0);

/// Which version of which file this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    device: u64,
    inode: u64,
    size: i64,
    modified: (i64, u64),
    changed: (i64, u64),
}

impl Identity {
    pub(super) fn of(stat: &Stat) -> Self {
        Self {
            device: stat.st_dev,
            inode: stat.st_ino,
            size: stat.st_size,
            modified: (stat.st_mtime, stat.st_mtime_nsec.unsigned_abs()),
            changed: (stat.st_ctime, stat.st_ctime_nsec.unsigned_abs()),
        }
    }

    fn size(&self) -> u64 {
        u64::try_from(self.size).unwrap_or(0)
    }
}

/// The content of a file.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// A small file's bytes.
    Memory(Bytes),
    /// A larger file's descriptor.
    Open(Arc<File>),
}

/// One version of one file with everything that answers need.
#[derive(Debug)]
pub(super) struct FileEntry {
    pub(super) identity: Identity,
    /// False if the file was written so lately that another write could look the same.
    pub(super) is_settled: bool,
    /// Content length in bytes.
    pub(super) size: u64,
    /// `None` refuses the file with 404.3.
    pub(super) content_type: Option<Box<str>>,
    /// Whole seconds, never later than the time of loading (features 9.11).
    pub(super) modified: SystemTime,
    pub(super) last_modified: Box<str>,
    pub(super) etag: Option<Box<str>>,
    pub(super) cache_control: Option<Box<str>>,
    pub(super) expires: Option<Box<str>>,
    /// The fields of a plain 200, ready to be copied.
    pub(super) headers: Headers,
    pub(super) body: Body,
    /// Stands behind the file on every answer (features 9.31).
    pub(super) footer: Option<Bytes>,
    /// The compressed copies; `None` for a file that is never compressed.
    pub(super) variants: Option<Variants>,
    share: Option<Share>,
}

impl FileEntry {
    /// Reads what is needed from an open file; blocks on the disk.
    pub(super) fn load(
        file: File,
        stat: &Stat,
        place: &Placed<'_>,
        footer: Option<Bytes>,
    ) -> io::Result<Self> {
        let settings = &place.effective.static_content;
        let name = place
            .path
            .file_name()
            .map(|name| name.to_string_lossy())
            .unwrap_or_default();
        let name = &*name;
        let content_type = config::media_type(settings, name).map(Box::from);
        let mut identity = Identity::of(stat);
        let body = if content_type.is_none() {
            // It will be refused: neither content nor descriptor is kept.
            Body::Memory(Bytes::new())
        } else if identity.size() <= MEMORY_FILE_MAX {
            let (bytes, read_as) = read_small(&file, identity)?;
            identity = read_as;
            bytes.map_or_else(|| Body::Open(Arc::new(file)), Body::Memory)
        } else {
            Body::Open(Arc::new(file))
        };
        let size = match &body {
            Body::Memory(bytes) => bytes.len() as u64,
            Body::Open(_) => identity.size(),
        };
        let now = SystemTime::now();
        let modified = whole_seconds(identity.modified.0).min(now);
        let age = now.duration_since(exact_time(identity.modified));
        let mut entry = Self {
            identity,
            is_settled: age.is_ok_and(|age| age > RACY),
            size,
            content_type,
            modified,
            last_modified: httpdate::fmt_http_date(modified).into(),
            etag: settings
                .client_cache
                .set_etag
                .then(|| etag(identity.modified).into()),
            cache_control: config::cache_control(settings).map(Box::from),
            expires: config::expires(settings).map(Box::from),
            headers: Headers::new(Side::Response),
            body,
            footer,
            variants: None,
            share: None,
        };
        entry.headers = answer::plain_headers(&entry);
        entry.variants = variants(&mut entry, place);
        Ok(entry)
    }

    /// True if the entry may be kept.
    pub(super) const fn is_reserved(&self) -> bool {
        self.share.is_some()
    }

    /// Takes the entry's share of memory or descriptors; without one it must not be kept.
    pub(super) fn reserve(&mut self) {
        self.share = match self.body {
            Body::Memory(_) => Share::of_memory(self.size),
            Body::Open(_) => Share::of_descriptor(),
        };
    }
}

/// A file's place, and what holds there.
pub(super) struct Placed<'a> {
    pub(super) root: &'a Path,
    pub(super) path: &'a Path,
    pub(super) effective: &'a Arc<Effective>,
    /// The application has the static compression module.
    pub(super) compresses: bool,
}

/// The copies of a file that may be compressed; its plain answers then say that others get another form.
fn variants(entry: &mut FileEntry, place: &Placed<'_>) -> Option<Variants> {
    let content_type = entry.content_type.as_deref()?;
    if !place.compresses
        || entry.footer.is_some()
        || !variants::may_differ(place.effective, content_type, entry.size)
    {
        return None;
    }
    entry.headers.set(HeaderId::VARY, "Accept-Encoding");
    let identity = &entry.identity;
    Some(Variants::new(
        place.effective,
        Version {
            root: place.root,
            path: place.path,
            text: format!("{identity:?}"),
            modified: identity.modified,
            size: entry.size,
            body: &entry.body,
            headers: &entry.headers,
            etag: entry.etag.as_deref(),
        },
    ))
}

/// What an entry holds of a limited good.
#[derive(Debug)]
pub(crate) struct Share {
    pool: &'static AtomicU64,
    amount: u64,
}

impl Share {
    /// A share of the memory for files.
    pub(crate) fn of_memory(bytes: u64) -> Option<Self> {
        Self::take(&MEMORY, bytes, MEMORY_MAX)
    }

    /// The right to keep a descriptor.
    pub(crate) fn of_descriptor() -> Option<Self> {
        Self::take(&DESCRIPTORS, 1, DESCRIPTORS_MAX)
    }

    fn take(pool: &'static AtomicU64, amount: u64, most: u64) -> Option<Self> {
        pool.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            used.checked_add(amount).filter(|&sum| sum <= most)
        })
        .ok()
        .map(|_| Self { pool, amount })
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.pool.fetch_sub(self.amount, Ordering::Relaxed);
    }
}

/// Reads a small file so that content, length and validators belong together (threats P39, P40); `None` if it has
/// grown beyond what is kept in memory.
fn read_small(file: &File, first: Identity) -> io::Result<(Option<Bytes>, Identity)> {
    let mut identity = first;
    for attempt in 0.. {
        let mut bytes = vec![0; usize::try_from(identity.size()).unwrap_or(0)];
        let mut filled = 0;
        while filled < bytes.len() {
            match file.read_at(&mut bytes[filled..], filled as u64)? {
                0 => break,
                read => filled += read,
            }
        }
        bytes.truncate(filled);
        let after = Identity::of(&fstat(file)?);
        // A file that never stops changing is taken as it was read; its length is that of the bytes.
        if after == identity || attempt == 3 {
            return Ok((Some(bytes.into()), after));
        }
        if after.size() > MEMORY_FILE_MAX {
            return Ok((None, after));
        }
        identity = after;
    }
    Ok((None, identity))
}

fn whole_seconds(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0).min(LAST_SECOND))
}

fn exact_time((seconds, nanos): (i64, u64)) -> SystemTime {
    whole_seconds(seconds) + Duration::from_nanos(nanos.min(999_999_999))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_http() {
        assert_eq!(
            httpdate::fmt_http_date(whole_seconds(1_259_855_516)),
            "Thu, 03 Dec 2009 15:51:56 GMT"
        );
    }

    #[test]
    fn shares_end_with_their_entries() {
        static POOL: AtomicU64 = AtomicU64::new(0);
        let first = Share::take(&POOL, 6, 10);
        assert!(first.is_some());
        assert!(Share::take(&POOL, 5, 10).is_none());
        drop(first);
        assert!(Share::take(&POOL, 10, 10).is_some());
    }
}
