//! Tells whether files and folders are still as they were, by their time stamps. It compares; somebody else decides when.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a change of content or of the entries of a folder changes: time of change, size, and number and status time of the
/// inode, which tell apart what took the place of another with an old time. `None` = not there.
pub(crate) type Stamp = Option<(Option<SystemTime>, u64, u64, (i64, i64))>;

/// The stamp of a path now.
pub(crate) fn stamp(path: &Path) -> Stamp {
    let metadata = std::fs::metadata(path).ok()?;
    Some((
        metadata.modified().ok(),
        metadata.len(),
        metadata.ino(),
        (metadata.ctime(), metadata.ctime_nsec()),
    ))
}

/// Files with their stamps at one time.
#[derive(Debug, Default, Clone)]
pub(crate) struct Stamps(Vec<(PathBuf, Stamp)>);

impl Stamps {
    /// The stamps of these files now. A file made in memory has none, now and later.
    pub(crate) fn of(paths: Vec<PathBuf>) -> Self {
        Self(
            paths
                .into_iter()
                .map(|p| {
                    let s = stamp(&p);
                    (p, s)
                })
                .collect(),
        )
    }

    /// The files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().map(|(path, _)| path.as_path())
    }

    /// More files, with their stamps now.
    pub(crate) fn add(&mut self, paths: Vec<PathBuf>) {
        self.0.extend(Self::of(paths).0);
    }

    /// The files that are not the same now, with what they are now.
    pub(crate) fn changed(&self) -> impl Iterator<Item = (PathBuf, Stamp)> {
        self.0.iter().filter_map(|(path, was)| {
            let now = stamp(path);
            (now != *was).then(|| (path.clone(), now))
        })
    }

    /// True when all of them are the same now.
    pub(crate) fn are_current(&self) -> bool {
        self.0.iter().all(|(path, was)| stamp(path) == *was)
    }
}
