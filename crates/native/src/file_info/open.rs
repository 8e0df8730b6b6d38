//! Opens a file for a module: which version of it stands on the disk, and its content if it is small.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use sluicegate_pipeline::validator;

use crate::glue::types::{BYTE, HRESULT};
use crate::hresult::from_win32;

/// Files up to this many bytes are read into memory.
const MEMORY_FILE_MAX: u64 = 256 * 1024;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_PATH_NOT_FOUND: u32 = 3;
const ERROR_TOO_MANY_OPEN_FILES: u32 = 4;
const ERROR_ACCESS_DENIED: u32 = 5;
const ERROR_GEN_FAILURE: u32 = 31;
const ERROR_INVALID_NAME: u32 = 123;
const ERROR_FILENAME_EXCED_RANGE: u32 = 206;

/// Which version of which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, u64),
    changed: (i64, i64),
}

impl Version {
    pub(super) fn of(metadata: &Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: if metadata.is_dir() {
                0
            } else {
                metadata.size()
            },
            modified: (metadata.mtime(), metadata.mtime_nsec().unsigned_abs()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// The same tag that StaticFileModule sends.
    pub(super) fn etag(&self) -> String {
        validator::etag(self.modified)
    }

    pub(super) fn file_time(&self) -> u64 {
        validator::file_time(self.modified)
    }

    /// The modification time as HTTP writes it, in whole seconds.
    pub(super) fn http_date(&self) -> String {
        jiff::Timestamp::from_second(self.modified.0)
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
            .strftime("%a, %d %b %Y %H:%M:%S GMT")
            .to_string()
    }
}

/// The bytes of a small file. They stay where they are.
pub(super) struct Content(Box<[u8]>);

impl Content {
    /// What modules get; the size tells where it ends.
    pub(super) const fn pointer(&self) -> *const BYTE {
        self.0.as_ptr()
    }
}

/// What a path names.
pub(super) struct Opened {
    pub(super) path: PathBuf,
    pub(super) metadata: Metadata,
    pub(super) version: Version,
    /// `None` for a folder.
    pub(super) file: Option<File>,
    /// The content of a small file.
    pub(super) content: Option<Content>,
}

/// The code that Windows has for such an error.
pub(super) fn hresult_of(error: &io::Error) -> HRESULT {
    from_win32(match error.raw_os_error() {
        Some(libc::ENOENT) => ERROR_FILE_NOT_FOUND,
        Some(libc::ENOTDIR) => ERROR_PATH_NOT_FOUND,
        Some(libc::EACCES | libc::EPERM) => ERROR_ACCESS_DENIED,
        Some(libc::EMFILE | libc::ENFILE) => ERROR_TOO_MANY_OPEN_FILES,
        Some(libc::ENAMETOOLONG) => ERROR_FILENAME_EXCED_RANGE,
        Some(libc::EINVAL | libc::EILSEQ) | None => ERROR_INVALID_NAME,
        Some(_) => ERROR_GEN_FAILURE,
    })
}

/// Opens a file or looks at a folder. Devices, pipes and sockets are refused without being touched.
///
/// # Errors
/// The HRESULT of what is wrong with the path.
pub(super) fn open(path: &Path) -> Result<Opened, HRESULT> {
    open_or_error(path).map_err(|error| {
        let is_missing = error.raw_os_error() == Some(libc::ENOENT);
        if is_missing && path.parent().is_some_and(|folder| !folder.is_dir()) {
            return from_win32(ERROR_PATH_NOT_FOUND);
        }
        hresult_of(&error)
    })
}

fn open_or_error(path: &Path) -> io::Result<Opened> {
    let refused = || io::Error::from_raw_os_error(libc::EACCES);
    let look = std::fs::metadata(path)?;
    if look.is_dir() {
        return Ok(Opened {
            path: path.to_owned(),
            version: Version::of(&look),
            metadata: look,
            file: None,
            content: None,
        });
    }
    if !look.is_file() {
        return Err(refused());
    }
    let file = File::options()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path)?;
    let metadata = file.metadata()?;
    // It may have been replaced since the look.
    if !metadata.is_file() {
        return Err(refused());
    }
    let (content, metadata) = read_small(&file, metadata)?;
    Ok(Opened {
        path: path.to_owned(),
        version: Version::of(&metadata),
        metadata,
        file: Some(file),
        content,
    })
}

/// Reads a small file so that content, size and validators belong together; a file that keeps changing stays on the disk.
fn read_small(file: &File, first: Metadata) -> io::Result<(Option<Content>, Metadata)> {
    let mut metadata = first;
    for _ in 0..4 {
        if metadata.size() > MEMORY_FILE_MAX {
            break;
        }
        let mut bytes = vec![0; usize::try_from(metadata.size()).unwrap_or(0)];
        let is_whole = file.read_exact_at(&mut bytes, 0).is_ok();
        let after = file.metadata()?;
        if is_whole && Version::of(&after) == Version::of(&metadata) {
            return Ok((Some(Content(bytes.into_boxed_slice())), after));
        }
        metadata = after;
    }
    Ok((None, metadata))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_and_folders_are_opened_and_errors_have_their_codes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path();
        std::fs::write(root.join("small"), "abc").expect("can be written");
        std::fs::write(
            root.join("large"),
            vec![0; usize::try_from(MEMORY_FILE_MAX).expect("fits") + 1],
        )
        .expect("can be written");
        let long = "x".repeat(300);
        for (name, expected) in [
            ("small", Ok((3, true, true))),
            ("large", Ok((MEMORY_FILE_MAX + 1, true, false))),
            ("", Ok((0, false, false))),
            ("missing", Err(2)),
            ("missing/file", Err(3)),
            ("small/file", Err(3)),
            ("nul\0", Err(123)),
            (&long, Err(206)),
            ("/dev/null", Err(5)),
        ] {
            let found = open(&root.join(name)).map(|file| {
                (
                    file.version.size(),
                    file.file.is_some(),
                    file.content.is_some(),
                )
            });
            assert_eq!(found, expected.map_err(from_win32), "{name:?}");
        }
    }

    #[test]
    fn dates_are_those_of_http() {
        let version = Version {
            device: 0,
            inode: 0,
            size: 0,
            modified: (1_259_855_516, 245_000_000),
            changed: (0, 0),
        };
        assert_eq!(version.http_date(), "Thu, 03 Dec 2009 15:51:56 GMT");
        assert_eq!(version.file_time(), 129_043_291_162_450_000);
    }
}
