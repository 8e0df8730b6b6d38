//! Finds the `web.config` of a folder and the folder of a URL segment, without regard to case (R3, R94).

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use crate::file::{ConfigFile, Place, Registration};
use crate::file_names;
use crate::watch::{Stamp, Stamps, stamp};

/// Most folders that are remembered. More than that is a tree for which reading again costs less than keeping all.
const FOLDERS_MAX: usize = 65_536;

/// A folder, and whether it is the root of an application.
type FileKey = (PathBuf, bool);

/// What was found in a folder, with the stamps taken before it was read.
#[derive(Debug)]
struct Known {
    file: Option<Arc<ConfigFile>>,
    folder_stamp: Stamp,
    file_stamp: Stamp,
    /// The files that it names with `configSource`.
    sources: Stamps,
}

/// The folders seen so far. Shared by all threads; each entry is read from disk once for one snapshot.
#[derive(Debug, Default)]
pub(crate) struct Folders {
    files: RwLock<HashMap<FileKey, Known>>,
}

impl Folders {
    /// The `web.config` of a folder, or `None` when there is none.
    pub(crate) fn web_config(
        &self,
        folder: &Path,
        place: Place,
        above: impl FnOnce() -> Vec<Registration>,
    ) -> Option<Arc<ConfigFile>> {
        let key = (folder.to_owned(), place == Place::Application);
        if let Some(known) = self
            .files
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
        {
            return known.file.clone();
        }
        if !folder.is_dir() {
            return None;
        }
        let folder_stamp = stamp(folder);
        let path = file_names::entry(folder, "web.config").filter(|p| !p.is_dir());
        let file_stamp = path.as_deref().and_then(stamp);
        let file = path.map(|p| Arc::new(ConfigFile::read(&p, place, &above())));
        let paths = file.iter().flat_map(|f| f.paths()).skip(1);
        let sources = Stamps::of(paths.map(Path::to_owned).collect());
        let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
        if files.len() < FOLDERS_MAX {
            files.insert(
                key,
                Known {
                    file: file.clone(),
                    folder_stamp,
                    file_stamp,
                    sources,
                },
            );
        }
        file
    }

    /// The folder that a URL segment names: the exact name first, else one that differs in case only.
    ///
    /// `Admin/web.config` must also protect `/ADMIN`, because files are looked up without regard to case.
    pub(crate) fn child(folder: &Path, segment: &str) -> Option<PathBuf> {
        if segment.contains('\\') {
            return None;
        }
        file_names::entry(folder, segment).filter(|p| p.is_dir())
    }

    /// The configuration files read so far.
    pub(crate) fn files(&self) -> Vec<Arc<ConfigFile>> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        files.values().filter_map(|k| k.file.clone()).collect()
    }

    /// What became of the folders that were looked at: those whose `web.config` is another one now, and whether any of the
    /// others got or lost entries. Of those the new state is remembered: a folder that is new in one is looked at when it
    /// is asked for.
    pub(crate) fn changes(&self) -> (Vec<(PathBuf, Stamp)>, bool) {
        let mut changed = Vec::new();
        let mut listed = Vec::new();
        {
            let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
            for (key, known) in files.iter() {
                let folder = &key.0;
                let now = stamp(folder);
                let is_listed = now != known.folder_stamp;
                let path = known.file.as_ref().map(|f| f.document.source().path());
                let found = if is_listed {
                    file_names::entry(folder, "web.config").filter(|p| !p.is_dir())
                } else {
                    path.map(Path::to_owned)
                };
                let file_stamp = found.as_deref().and_then(stamp);
                if found.as_deref() != path || file_stamp != known.file_stamp {
                    changed.push((folder.clone(), file_stamp));
                } else if let Some((_, source_stamp)) = known.sources.changed().next() {
                    changed.push((folder.clone(), source_stamp));
                } else if is_listed {
                    listed.push((key.clone(), now));
                }
            }
        }
        let is_listed = !listed.is_empty();
        if is_listed {
            let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
            for (key, now) in listed {
                if now.is_none() {
                    files.remove(&key);
                } else if let Some(known) = files.get_mut(&key) {
                    known.folder_stamp = now;
                }
            }
        }
        changed.sort_by(|(a, _), (b, _)| a.cmp(b));
        changed.dedup_by(|(a, _), (b, _)| a == b);
        (changed, is_listed)
    }

    /// The folders looked at so far.
    pub(crate) fn known(&self) -> Vec<PathBuf> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        files.keys().map(|(folder, _)| folder.clone()).collect()
    }

    /// True when no folder got or lost an entry and no file in them was changed since they were read.
    pub(crate) fn are_current(&self) -> bool {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        files.iter().all(|((folder, _), known)| {
            let path = known.file.as_ref().map(|f| f.document.source().path());
            known.sources.are_current()
                && stamp(folder) == known.folder_stamp
                && path.is_none_or(|p| stamp(p) == known.file_stamp)
        })
    }
}
