//! The compressed copies of one version of one file: made when they are wanted, kept as long as the version is.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, LazyLock, OnceLock};

use bytes::Bytes;
use sluicegate_config::Effective;
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::{HeaderId, Headers};

use super::coding::{CODINGS, Choice, Coding, for_files};
use super::cpu::Gate;
use super::encoder::Encoder;
use super::store::{Store, fallback_folder};
use super::{accept, media};
use crate::clock;
use crate::static_compression::Negotiates;
use crate::static_file::entry::{Body, Share};
use crate::static_file::open::{Names, Place, open};

/// The largest copy kept in memory, in bytes.
const MEMORY_COPY_MAX: u64 = 256 * 1024;
/// The largest file that is compressed, in bytes.
const SOURCE_MAX: u64 = 256 * 1024 * 1024;
/// The largest file whose copy a request waits for, in bytes.
const WAIT_MAX: u64 = 1024 * 1024;
/// Files that wait to be compressed; what comes on top is sent as it is and asked for again.
const QUEUE_MAX: usize = 64;
/// How much of a file is read at a time, in bytes.
const PIECE: usize = 64 * 1024;

static GATE: LazyLock<Gate> = LazyLock::new(Gate::default);

/// A compressed copy, ready to be sent.
#[derive(Debug)]
pub(crate) struct FileCopy {
    pub(crate) headers: Headers,
    pub(crate) etag: Option<Box<str>>,
    pub(crate) size: u64,
    pub(crate) body: Body,
    _share: Option<Share>,
}

/// What a request gets.
pub(crate) enum Pick {
    /// The file as it is.
    Plain,
    /// A copy.
    Copy(Arc<FileCopy>),
    /// A copy that is to be made first, on a thread that may block.
    Make(Making),
}

/// A version of a file that may be compressed.
#[derive(Debug)]
pub(crate) struct Variants {
    source: Arc<Source>,
    effective: Arc<Effective>,
    choices: Vec<Choice>,
    hits: Hits,
}

#[derive(Debug)]
struct Source {
    root: PathBuf,
    path: PathBuf,
    names: Names,
    /// Tells this version from others.
    version: String,
    modified: (i64, u64),
    size: u64,
    body: Body,
    /// The fields of a plain 200.
    headers: Headers,
    etag: Option<Box<str>>,
    slots: [Slot; CODINGS],
}

#[derive(Debug, Default)]
struct Slot {
    /// `None` inside: there is no copy worth sending.
    copy: OnceLock<Option<Arc<FileCopy>>>,
    is_being_made: AtomicBool,
    /// A file made beforehand, or a copy from an earlier run, has been looked for.
    is_looked_for: AtomicBool,
}

/// What the static file handler knows of a file.
pub(crate) struct Version<'a> {
    pub(crate) root: &'a Path,
    pub(crate) path: &'a Path,
    pub(crate) text: String,
    pub(crate) modified: (i64, u64),
    pub(crate) size: u64,
    pub(crate) body: &'a Body,
    pub(crate) headers: &'a Headers,
    pub(crate) etag: Option<&'a str>,
}

/// True if answers for a file of this type and size differ by `Accept-Encoding` (features 15.4, 15.10).
pub(crate) fn may_differ(effective: &Effective, content_type: &str, size: u64) -> bool {
    let section = &effective.http_compression;
    effective.url_compression.do_static_compression
        && size >= u64::from(section.min_file_bytes).max(1)
        && size <= SOURCE_MAX
        && for_files(&section.schemes).next().is_some()
        && media::is_enabled(&section.static_types, content_type)
}

impl Variants {
    pub(crate) fn new(effective: &Arc<Effective>, of: Version<'_>) -> Self {
        Self {
            choices: for_files(&effective.http_compression.schemes).collect(),
            effective: Arc::clone(effective),
            hits: Hits::default(),
            source: Arc::new(Source {
                root: of.root.to_owned(),
                path: of.path.to_owned(),
                names: Names::of(effective),
                version: of.text,
                modified: of.modified,
                size: of.size,
                body: of.body.clone(),
                headers: of.headers.clone(),
                etag: of.etag.map(Box::from),
                slots: Default::default(),
            }),
        }
    }

    /// What the request gets. Asks for the copy that it would like if there is none yet (features 15.2).
    pub(crate) fn pick(&self, context: &HttpContext) -> Pick {
        if context.state::<Negotiates>().is_none() || !self.is_wanted(context) {
            return Pick::Plain;
        }
        let Some(accept) = context.request.headers.get(HeaderId::ACCEPT_ENCODING) else {
            return Pick::Plain;
        };
        let mut is_hot = None;
        for choice in accept::preferred(accept, self.choices.iter().copied()) {
            let slot = &self.source.slots[choice.coding as usize];
            match slot.copy.get() {
                Some(Some(copy)) => return Pick::Copy(Arc::clone(copy)),
                Some(None) => continue,
                None => {}
            }
            let is_hot = *is_hot.get_or_insert_with(|| self.is_hot());
            return self.ask_for(context, choice, slot, is_hot);
        }
        Pick::Plain
    }

    /// Features 15.8: who gets plain files whatever they accept.
    fn is_wanted(&self, context: &HttpContext) -> bool {
        let section = &self.effective.http_compression;
        is_wanted(context, section)
    }

    /// Features 15.3.
    fn is_hot(&self) -> bool {
        let runtime = &self.effective.server_runtime;
        let period = u64::try_from(runtime.frequent_hit_time_period.as_millis());
        let is_frequent = self.hits.count(
            clock::now(),
            period.unwrap_or(u64::MAX),
            runtime.frequent_hit_threshold,
        );
        is_frequent || self.effective.http_compression.static_ignores_hit_frequency
    }

    fn ask_for(&self, context: &HttpContext, choice: Choice, slot: &Slot, is_hot: bool) -> Pick {
        let section = &self.effective.http_compression;
        let may_compress =
            is_hot && GATE.is_open(section.static_disable_cpu, section.static_enable_cpu);
        let may_wait = self.effective.url_compression.use_precompressed_files
            || section.static_ignores_hit_frequency && self.source.size <= WAIT_MAX;
        let is_new = !slot.is_looked_for.load(Ordering::Relaxed);
        if !may_compress && !is_new || slot.is_being_made.swap(true, Ordering::Acquire) {
            return Pick::Plain;
        }
        slot.is_looked_for.store(true, Ordering::Relaxed);
        let directory = self
            .effective
            .local_path(&section.directory)
            .or_else(fallback_folder);
        let limit = section
            .do_disk_space_limiting
            .then(|| u64::from(section.max_disk_megabytes) * 1024 * 1024);
        let pool = context.application().map_or("", |own| own.pool.as_str());
        let making = Making {
            source: Arc::clone(&self.source),
            choice,
            may_compress,
            uses_precompressed: self.effective.url_compression.use_precompressed_files,
            store: directory.map(|directory| Store::new(&directory, pool, limit)),
            cache_headers: section.send_cache_headers.then(|| {
                (
                    section.cache_control_header.clone(),
                    section.expires_header.clone(),
                )
            }),
        };
        if may_wait {
            return Pick::Make(making);
        }
        making.later();
        Pick::Plain
    }
}

/// Features 15.8.
pub(crate) fn is_wanted(
    context: &HttpContext,
    section: &sluicegate_config::section::http_compression::HttpCompression,
) -> bool {
    let request = &context.request;
    !(section.no_compression_for_http_10 && request.version() < (1, 1)
        || section.no_compression_for_proxies && request.headers.contains(HeaderId::VIA)
        || section.no_compression_for_range && request.headers.contains(HeaderId::RANGE))
}

/// How often a file was asked for lately (features 3.4, 15.3).
#[derive(Debug, Default)]
struct Hits {
    since: AtomicU64,
    count: AtomicU32,
}

impl Hits {
    /// Counts a request; true from the `threshold`th in one period on.
    fn count(&self, now: u64, period: u64, threshold: u32) -> bool {
        let since = self.since.load(Ordering::Relaxed);
        if since == 0 || now.saturating_sub(since) > period {
            // Two threads may begin a period at once; a lost count delays a copy by one request.
            self.since.store(now.max(1), Ordering::Relaxed);
            self.count.store(1, Ordering::Relaxed);
            return threshold <= 1;
        }
        self.count.fetch_add(1, Ordering::Relaxed) + 1 >= threshold
    }
}

/// A copy that is to be made. Dropped without being made, it may be asked for again.
pub(crate) struct Making {
    source: Arc<Source>,
    choice: Choice,
    may_compress: bool,
    uses_precompressed: bool,
    store: Option<Store>,
    cache_headers: Option<(String, String)>,
}

impl Drop for Making {
    fn drop(&mut self) {
        self.slot().is_being_made.store(false, Ordering::Release);
    }
}

impl Making {
    fn slot(&self) -> &Slot {
        &self.source.slots[self.choice.coding as usize]
    }

    /// Makes the copy on the thread that is there for it.
    fn later(self) {
        static QUEUE: OnceLock<SyncSender<Making>> = OnceLock::new();
        let queue = QUEUE.get_or_init(|| {
            let (sender, receiver) = sync_channel::<Self>(QUEUE_MAX);
            // Without the thread every send fails, and files are sent as they are.
            let _ = std::thread::Builder::new()
                .name("compress".to_owned())
                .spawn(move || {
                    for making in receiver {
                        making.now();
                    }
                });
            sender
        });
        let _ = queue.try_send(self);
    }

    /// Makes the copy; blocks on the disk. `None` if the plain file is to be sent.
    pub(crate) fn now(self) -> Option<Arc<FileCopy>> {
        let made = self.find().or_else(|| {
            if !self.may_compress {
                return None;
            }
            // COMPRESS_FAILED and a copy that saves nothing are the same to the next request: the file as it is.
            let made = self.compress().ok().flatten();
            if made.is_none() {
                let _ = self.slot().copy.set(None);
            }
            made
        })?;
        let copy = Arc::new(made);
        let _ = self.slot().copy.set(Some(Arc::clone(&copy)));
        Some(copy)
    }

    /// A copy that is there already: beside the file, or in the store.
    fn find(&self) -> Option<FileCopy> {
        let beside = || {
            let mut path = self.source.path.clone().into_os_string();
            path.push(self.choice.coding.file_suffix()?);
            let Place::File(file, stat) =
                open(&self.source.root, Path::new(&path), self.source.names)
            else {
                return None;
            };
            // An older one belongs to an older version of the file.
            let modified = (stat.st_mtime, stat.st_mtime_nsec.unsigned_abs());
            let length = u64::try_from(stat.st_size).ok()?;
            (modified >= self.source.modified && length > 0).then_some((file, length))
        };
        let (file, length) = self
            .uses_precompressed
            .then(beside)
            .flatten()
            .or_else(|| self.store.as_ref()?.open(&self.name()))?;
        self.of_file(file, length).ok()
    }

    fn name(&self) -> String {
        Store::name(&self.source.path, &self.source.version, self.choice)
    }

    /// Compresses the file; `None` if that saves nothing.
    fn compress(&self) -> io::Result<Option<FileCopy>> {
        if let Some(store) = &self.store
            && self.source.size > MEMORY_COPY_MAX
        {
            let (file, length) = store.create(&self.name(), |out| self.encode(out))?;
            return if length < self.source.size {
                self.of_file(file, length).map(Some)
            } else {
                Ok(None)
            };
        }
        let mut coded = Vec::new();
        self.encode(&mut coded)?;
        let length = coded.len() as u64;
        if length >= self.source.size {
            return Ok(None);
        }
        if let Some(store) = &self.store {
            // The copy in memory is as good: the disk only helps the next run.
            let _ = store.create(&self.name(), |out| out.write_all(&coded));
        }
        let share =
            Share::of_memory(length).ok_or_else(|| io::Error::other("no memory is left"))?;
        Ok(Some(self.copy(Body::Memory(coded.into()), length, share)))
    }

    fn encode(&self, out: &mut impl Write) -> io::Result<()> {
        let mut encoder = Encoder::new(self.choice)?;
        match &self.source.body {
            Body::Memory(bytes) => encoder.write(bytes)?,
            Body::Open(file) => {
                let mut piece = vec![0; PIECE];
                let mut at = 0;
                while at < self.source.size {
                    let read = file.read_at(&mut piece, at)?;
                    if read == 0 {
                        break;
                    }
                    encoder.write(&piece[..read])?;
                    out.write_all(&encoder.take())?;
                    at += read as u64;
                }
                // Threat P40: what was written to meanwhile is no version at all.
                let data = file.metadata()?;
                let modified = (data.mtime(), data.mtime_nsec().unsigned_abs());
                if at != self.source.size || data.len() != at || modified != self.source.modified {
                    return Err(io::Error::other("the file has changed"));
                }
            }
        }
        out.write_all(&encoder.finish()?)
    }

    fn of_file(&self, mut file: File, length: u64) -> io::Result<FileCopy> {
        if length <= MEMORY_COPY_MAX
            && let Some(share) = Share::of_memory(length)
        {
            let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
            file.read_exact(&mut bytes)?;
            return Ok(self.copy(Body::Memory(Bytes::from(bytes)), length, share));
        }
        let share =
            Share::of_descriptor().ok_or_else(|| io::Error::other("too many files are open"))?;
        Ok(self.copy(Body::Open(Arc::new(file)), length, share))
    }

    fn copy(&self, body: Body, size: u64, share: Share) -> FileCopy {
        let mut headers = self.source.headers.clone();
        let coding = self.choice.coding;
        headers.set(HeaderId::CONTENT_ENCODING, coding.name());
        let etag = self
            .source
            .etag
            .as_deref()
            .map(|etag| etag_of(etag, coding));
        if let Some(etag) = &etag {
            headers.set(HeaderId::ETAG, etag);
        }
        // Features 15.11. What cannot be sent is left out.
        if let Some((cache_control, expires)) = &self.cache_headers {
            let _ = headers.set_by_id(HeaderId::CACHE_CONTROL, cache_control.as_bytes(), true);
            let _ = headers.set_by_id(HeaderId::EXPIRES, expires.as_bytes(), true);
        }
        FileCopy {
            headers,
            etag: etag.map(String::into_boxed_str),
            size,
            body,
            _share: Some(share),
        }
    }
}

/// The validator of a coded form: its bytes are others than the plain one's (features 9.15).
pub(crate) fn etag_of(plain: &str, coding: Coding) -> String {
    match plain.strip_suffix('"') {
        Some(inner) => format!("{inner}-{}\"", coding.name()),
        None => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_is_hot_from_the_second_request_in_a_period_on() {
        // Features 3.4, 15.3.
        let hits = Hits::default();
        for (now, expected) in [
            (1_000, false),
            (11_001, false),
            (12_000, true),
            (21_001, true),
            (21_002, false),
        ] {
            assert_eq!(hits.count(now, 10_000, 2), expected, "{now}");
        }
        assert!(Hits::default().count(5, 10_000, 1));
    }

    #[test]
    fn validator_names_the_coding() {
        // Features 9.15.
        assert_eq!(etag_of("\"1:0\"", Coding::Brotli), "\"1:0-br\"");
        assert_eq!(etag_of("W/\"x\"", Coding::Gzip), "W/\"x-gzip\"");
    }
}
