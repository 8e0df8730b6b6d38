//! Compressed copies on disk: a folder for each pool and coding, the least recently used ones going first.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::coding::Choice;

/// How a folder name is made of a pool's name: what else it may hold would be a path.
fn folder_name(pool: &str) -> String {
    let name: String = pool
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || matches!(c, '-' | '_' | ' ') {
                c
            } else {
                '_'
            }
        })
        .collect();
    if name.is_empty() {
        "_".to_owned()
    } else {
        name
    }
}

/// The copies of one pool.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    folder: PathBuf,
    /// Bytes; `None` without a limit.
    limit: Option<u64>,
}

/// Where copies go if the configured folder is one of Windows for which no local one is known.
pub(crate) fn fallback_folder() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    cache
        .is_absolute()
        .then(|| cache.join("sluicegate").join("compressed"))
}

impl Store {
    /// The copies of a pool below `directory`, `limit` bytes at most (features 15.6).
    pub(crate) fn new(directory: &Path, pool: &str, limit: Option<u64>) -> Self {
        Self {
            folder: directory.join(folder_name(pool)),
            limit,
        }
    }

    /// The name of the copy of a certain version of a file: another version has another name (features 15.7).
    pub(crate) fn name(path: &Path, version: &str, choice: Choice) -> String {
        use std::os::unix::ffi::OsStrExt;
        let mut hash = Sha256::new();
        hash.update(path.as_os_str().as_bytes());
        hash.update([0]);
        hash.update(version.as_bytes());
        let digest = hash.finalize();
        let mut name = String::with_capacity(40);
        for byte in &digest[..16] {
            name.push_str(&format!("{byte:02x}"));
        }
        format!("{}/{name}-{}", choice.coding.name(), choice.level)
    }

    /// An open copy with its length, if there is one. It counts as used now.
    pub(crate) fn open(&self, name: &str) -> Option<(File, u64)> {
        let file = File::options()
            .read(true)
            .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed())
            .open(self.folder.join(name))
            .ok()?;
        let length = file.metadata().ok().filter(fs::Metadata::is_file)?.len();
        // What cannot be marked as used goes earlier; that is all.
        let _ = file.set_modified(SystemTime::now());
        Some((file, length))
    }

    /// Writes a copy by `fill` and opens it. It appears under its name only when it is whole.
    ///
    /// # Errors
    /// The folder cannot be written, or `fill` fails.
    pub(crate) fn create(
        &self,
        name: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> io::Result<(File, u64)> {
        static SERIAL: AtomicU64 = AtomicU64::new(0);
        let target = self.folder.join(name);
        let folder = target.parent().unwrap_or(&self.folder);
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let draft = folder.join(format!("{}-{serial}.tmp", std::process::id()));
        let mut file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        let written = fill(&mut file)
            .and_then(|()| file.flush())
            .and_then(|()| fs::rename(&draft, &target));
        if let Err(error) = written {
            let _ = fs::remove_file(&draft);
            return Err(error);
        }
        self.tidy();
        let length = file.metadata()?.len();
        Ok((file, length))
    }

    /// Above nine tenths of the limit the least recently used copies go (features 15.6). An open one stays readable for
    /// those who have it.
    fn tidy(&self) {
        let Some(limit) = self.limit else { return };
        let mut copies = Vec::new();
        let mut sum = 0_u64;
        let folders = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        for entry in folders.flat_map(|folder| fs::read_dir(folder.path()).into_iter().flatten()) {
            let Ok(entry) = entry else { continue };
            let Ok(data) = entry.metadata() else { continue };
            if data.is_file() {
                sum += data.len();
                copies.push((data.mtime(), data.mtime_nsec(), data.len(), entry.path()));
            }
        }
        let most = limit / 10 * 9;
        if sum <= most {
            return;
        }
        copies.sort();
        for (_, _, length, path) in copies {
            if sum <= most {
                break;
            }
            if fs::remove_file(path).is_ok() {
                sum -= length;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::coding::Coding;
    use super::*;

    #[test]
    fn least_recently_used_copies_go_first() {
        // Features 15.6, 15.7.
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::new(folder.path(), "../Pool", Some(1_000));
        let choice = Choice {
            coding: Coding::Gzip,
            level: 7,
        };
        let name = |file: &str, version: &str| Store::name(Path::new(file), version, choice);
        assert_ne!(name("/a", "1"), name("/a", "2"));
        assert_ne!(name("/a", "1"), name("/b", "1"));
        let put = |file: &str, age: u64| {
            let (written, length) = store
                .create(&name(file, "1"), |out| out.write_all(&[0; 300]))
                .expect("can be written");
            let then = SystemTime::now() - std::time::Duration::from_secs(age);
            written.set_modified(then).expect("is ours");
            assert_eq!(length, 300);
        };
        put("/old", 30);
        put("/older", 40);
        put("/new", 20);
        assert!(
            store.open(&name("/older", "1")).is_some(),
            "is now the newest"
        );
        put("/newest", 0);
        let left = ["/old", "/older", "/new", "/newest"]
            .map(|file| store.open(&name(file, "1")).is_some());
        assert_eq!(left, [false, true, true, true]);
        assert!(folder.path().join("___Pool").join("gzip").is_dir());
        let failed = store.create(&name("/x", "1"), |_| Err(io::Error::other("no")));
        assert!(failed.is_err() && store.open(&name("/x", "1")).is_none());
    }
}
