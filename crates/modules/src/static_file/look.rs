//! What a path names, for tools that ask without serving anything.

use std::path::{Path, PathBuf};

use sluicegate_config::Effective;

use super::cache::{What, by_name};
use super::config;
use super::open::{Names, Place, open};

/// What the modules that serve files find at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A regular file, and where it stands: its case may differ, and links may lead there.
    File(PathBuf),
    /// A folder.
    Directory,
    /// Nothing.
    Missing,
    /// Hidden by its name (404.9).
    Hidden,
    /// The process may not read it.
    Denied,
    /// Neither file nor folder, or outside the virtual directory; served as if it were not there.
    Refused,
}

/// Looks at `path`, which stands below `root`, as a request with that configuration would.
#[must_use]
pub fn look(effective: &Effective, root: &Path, path: &Path) -> Found {
    match by_name(root, path) {
        Some(What::Hidden) => return Found::Hidden,
        Some(_) => return Found::Missing,
        None => {}
    }
    match open(root, path, Names::of(effective)) {
        Place::File(file, _) => {
            use std::os::fd::AsRawFd as _;
            let own = format!("/proc/self/fd/{}", file.as_raw_fd());
            Found::File(std::fs::read_link(own).unwrap_or_else(|_| path.to_owned()))
        }
        Place::Directory => Found::Directory,
        Place::Missing(_) | Place::Failed(_) => Found::Missing,
        Place::Denied => Found::Denied,
        Place::Refused => Found::Refused,
    }
}

/// The media type of a file by its name; `None` refuses it with 404.3.
#[must_use]
pub fn media_type<'a>(effective: &'a Effective, name: &str) -> Option<&'a str> {
    config::media_type(&effective.static_content, name)
}
