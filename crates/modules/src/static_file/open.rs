//! Finds and opens what a path names, without ever leaving the virtual directory or waiting for a device.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustix::fs::{
    AtFlags, CWD, Dir, FileType, Mode, OFlags, ResolveFlags, Stat, fstat, openat, openat2, statat,
};
use rustix::io::Errno;
use sluicegate_config::{Effective, file_names};

/// How names lead to files: `Effective::ignores_case`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Names {
    /// As they are written.
    Exact,
    /// The exact name wins; if it does not exist, its parts are looked up without case (features 9.10, threat P30).
    AnyCase,
}

impl Names {
    /// As the configuration of a URL has it.
    pub(crate) const fn of(effective: &Effective) -> Self {
        if effective.ignores_case {
            Self::AnyCase
        } else {
            Self::Exact
        }
    }
}

/// What a path names.
#[derive(Debug)]
pub(crate) enum Place {
    /// A regular file, open for reading.
    File(File, Box<Stat>),
    /// A folder.
    Directory,
    /// Nothing; true if its folder is missing too (features 9.3).
    Missing(bool),
    /// The process may not read it (features 9.4).
    Denied,
    /// Neither file nor folder, or outside the virtual directory (threats P28, P38).
    Refused,
    /// The system could not say.
    Failed(io::Error),
}

/// Opens `path`, which stands below `root`.
///
/// Symbolic links are followed as long as they stay below `root`, whatever changes meanwhile (threats P28, P29). A path
/// that a module has mapped to a place outside `root` is taken at its word, except for a link in its last part.
pub(crate) fn open(root: &Path, path: &Path, names: Names) -> Place {
    match open_or_error(root, path, names) {
        Ok(place) => place,
        Err(Errno::NOENT) => Missing::in_place_of(root, path),
        Err(Errno::NOTDIR) => Place::Missing(true),
        Err(Errno::NAMETOOLONG | Errno::INVAL | Errno::ILSEQ) => Place::Missing(false),
        Err(Errno::ACCESS | Errno::PERM) => Place::Denied,
        Err(Errno::XDEV | Errno::LOOP | Errno::NXIO | Errno::NODEV) => Place::Refused,
        Err(error) => Place::Failed(error.into()),
    }
}

struct Missing;

impl Missing {
    /// Tells a missing file from a missing folder, for the log's win32 status.
    fn in_place_of(root: &Path, path: &Path) -> Place {
        let parent = path.parent().unwrap_or(root);
        Place::Missing(!parent.is_dir())
    }
}

fn open_or_error(root: &Path, path: &Path, names: Names) -> Result<Place, Errno> {
    let (root, relative) = match path.strip_prefix(root) {
        Ok(relative) => (root, relative.to_owned()),
        Err(_) => (
            path.parent().ok_or(Errno::NOENT)?,
            path.file_name().map(PathBuf::from).ok_or(Errno::NOENT)?,
        ),
    };
    if !relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return Err(Errno::XDEV);
    }
    let root_fd = openat(
        CWD,
        root,
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    match open_beneath(&root_fd, root, &relative) {
        Err(Errno::NOENT) if names == Names::AnyCase => {
            open_beneath(&root_fd, root, &spelled(root, &relative)?)
        }
        other => other,
    }
}

fn open_beneath(root_fd: &OwnedFd, root: &Path, relative: &Path) -> Result<Place, Errno> {
    if relative.as_os_str().is_empty() {
        return Ok(Place::Directory);
    }
    // A look without opening: a device that does something when opened is never touched.
    let look = beneath(root_fd, root, relative, OFlags::PATH)?;
    match FileType::from_raw_mode(fstat(&look)?.st_mode) {
        FileType::Directory => return Ok(Place::Directory),
        FileType::RegularFile => {}
        _ => return Ok(Place::Refused),
    }
    let file = beneath(
        root_fd,
        root,
        relative,
        OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY,
    )?;
    let stat = fstat(&file)?;
    // It may have been replaced since the look.
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => Ok(Place::File(file.into(), Box::new(stat))),
        _ => Ok(Place::Refused),
    }
}

/// Opens below `root`; the kernel refuses to leave it. An absolute link is resolved here and tried again as the path
/// that it stands for.
fn beneath(
    root_fd: &OwnedFd,
    root: &Path,
    relative: &Path,
    flags: OFlags,
) -> Result<OwnedFd, Errno> {
    let flags = flags | OFlags::CLOEXEC;
    match openat2(
        root_fd,
        relative,
        flags,
        Mode::empty(),
        ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS,
    ) {
        Err(Errno::XDEV) => {
            let inside = inside(root, relative)?;
            openat2(
                root_fd,
                inside,
                flags,
                Mode::empty(),
                ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS,
            )
        }
        Err(Errno::NOSYS) => {
            // Kernels before 5.6: the resolved path is opened without following a link in its last part.
            let inside = inside(root, relative)?;
            openat(root_fd, inside, flags | OFlags::NOFOLLOW, Mode::empty())
        }
        other => other,
    }
}

/// The path below `root` that `relative` stands for once all links are resolved.
fn inside(root: &Path, relative: &Path) -> Result<PathBuf, Errno> {
    let to_errno = |error: io::Error| Errno::from_io_error(&error).unwrap_or(Errno::IO);
    let real_root = root.canonicalize().map_err(to_errno)?;
    let real = root.join(relative).canonicalize().map_err(to_errno)?;
    real.strip_prefix(&real_root)
        .map(Path::to_owned)
        .map_err(|_| Errno::XDEV)
}

/// The path below `root` with the spelling that the disk has. The same spelling would fail the same way: then it is missing.
fn spelled(root: &Path, relative: &Path) -> Result<PathBuf, Errno> {
    let names = relative
        .iter()
        .map(|name| name.to_str().unwrap_or_default());
    let found = file_names::locate(root, names);
    match found.strip_prefix(root) {
        Ok(found) if found != relative => Ok(found.to_owned()),
        _ => Err(Errno::NOENT),
    }
}

/// How many names a listing holds at most.
const LIST_MAX: usize = 10_000;

/// One thing in a folder.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) name: String,
    pub(crate) is_folder: bool,
    /// Bytes.
    pub(crate) size: u64,
    pub(crate) modified: SystemTime,
}

/// What is in a folder, in no order.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) entries: Vec<Listed>,
    /// True if there is more.
    pub(crate) is_cut: bool,
}

/// Lists the files and folders of a folder below `root`; links that leave `root` and everything that cannot be served
/// are left out.
///
/// # Errors
/// The folder is not there or cannot be read.
pub(crate) fn list(root: &Path, path: &Path, names: Names) -> io::Result<Listing> {
    let relative = path.strip_prefix(root).unwrap_or_else(|_| Path::new(""));
    let root = if relative.as_os_str().is_empty() {
        path
    } else {
        root
    };
    let directory = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let root_fd = openat(CWD, root, directory, Mode::empty())?;
    let relative = match folder_of(&root_fd, root, relative) {
        Err(Errno::NOENT) if names == Names::AnyCase => spelled(root, relative)?,
        other => other.map(|_| relative.to_owned())?,
    };
    let folder = folder_of(&root_fd, root, &relative)?;
    let mut listing = Listing {
        entries: Vec::new(),
        is_cut: false,
    };
    for entry in Dir::read_from(&folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else {
            continue;
        };
        if listing.entries.len() >= LIST_MAX {
            listing.is_cut = true;
            break;
        }
        let Ok(mut stat) = statat(&folder, name, AtFlags::SYMLINK_NOFOLLOW) else {
            continue;
        };
        if FileType::from_raw_mode(stat.st_mode) == FileType::Symlink {
            let target = beneath(&root_fd, root, &relative.join(name), OFlags::PATH);
            let Ok(target) = target.and_then(fstat) else {
                continue;
            };
            stat = target;
        }
        let is_folder = match FileType::from_raw_mode(stat.st_mode) {
            FileType::Directory => true,
            FileType::RegularFile => false,
            _ => continue,
        };
        listing.entries.push(Listed {
            name: name.to_owned(),
            is_folder,
            size: u64::try_from(stat.st_size).unwrap_or(0),
            modified: UNIX_EPOCH + Duration::from_secs(u64::try_from(stat.st_mtime).unwrap_or(0)),
        });
    }
    Ok(listing)
}

fn folder_of(root_fd: &OwnedFd, root: &Path, relative: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NONBLOCK;
    if relative.as_os_str().is_empty() {
        openat(root_fd, ".", flags | OFlags::CLOEXEC, Mode::empty())
    } else {
        beneath(root_fd, root, relative, flags)
    }
}
