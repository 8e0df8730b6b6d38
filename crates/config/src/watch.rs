//! Tells whether files and folders are still as they were, by their time stamps. It compares; somebody else decides when.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a change of content or of the entries of a folder changes. `None` = not there.
pub(crate) type Stamp = Option<(Option<SystemTime>, u64)>;

/// The stamp of a path now.
pub(crate) fn stamp(path: &Path) -> Stamp {
    let metadata = std::fs::metadata(path).ok()?;
    Some((metadata.modified().ok(), metadata.len()))
}

/// Files with their stamps at one time.
#[derive(Debug, Default)]
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

    /// True when all of them are the same now.
    pub(crate) fn are_current(&self) -> bool {
        self.0.iter().all(|(path, was)| stamp(path) == *was)
    }
}
