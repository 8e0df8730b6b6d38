//! Finds files by names whose case does not count, as on the disks that sites of IIS come from (features 9.10, threat P30).
//!
//! The name as given wins; else the first of those that differ in case only, in the order of their bytes. What a folder holds
//! is listed once and remembered until the folder changes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use crate::watch::{Stamp, stamp};

/// Names that are remembered at most, over all folders.
const NAMES_MAX: usize = 1 << 20;
/// A folder with more entries answers to exact names only, so that looking for wrong ones stays cheap.
const FOLDER_NAMES_MAX: usize = 100_000;
/// Folders that are remembered at most.
const FOLDERS_MAX: usize = 65_536;
/// Time stamps of folders are as coarse as this: a folder that changed just before it was listed may change again under the
/// same stamp.
const STAMP_RESOLUTION: Duration = Duration::from_millis(50);
/// Listing one folder takes at most this part of the time, however often it changes.
const LISTING_SHARE: u32 = 20;

/// The entries of a folder by their folded names.
#[derive(Debug)]
struct Listing {
    stamp: Stamp,
    /// No change can have hidden behind the stamp.
    is_settled: bool,
    listed_at: Instant,
    took: Duration,
    names: HashMap<Box<str>, Box<str>>,
}

static LISTINGS: LazyLock<RwLock<Listings>> = LazyLock::new(RwLock::default);

#[derive(Default)]
struct Listings {
    folders: HashMap<PathBuf, Arc<Listing>>,
    names: usize,
}

/// A character as it compares.
fn upper(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_uppercase();
    }
    let mut mapped = c.to_uppercase();
    match (mapped.next(), mapped.next()) {
        (Some(single), None) if !single.is_ascii() => single,
        _ => c,
    }
}

/// The form in which two names are equal if Windows takes them for the same: upper case, character by character.
///
/// No character ever becomes another letter of ASCII: `ı` is not `I` and `ſ` is not `S` (threat P31).
#[must_use]
pub fn fold(name: &str) -> String {
    name.chars().map(upper).collect()
}

/// Whether Windows takes two names for the same; as [`fold`] has it.
#[must_use]
pub fn are_same(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    a.chars().map(upper).eq(b.chars().map(upper))
}

/// The entry of a folder that goes by this name: the exact one first, else one that differs in case only. `None` if there is
/// no such entry.
///
/// Asks the disk for the exact name and, if that is not there, for the time stamp of the folder; the folder is listed only if
/// it has changed.
#[must_use]
pub fn entry(folder: &Path, name: &str) -> Option<PathBuf> {
    let is_name = !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\0']);
    if !is_name {
        return None;
    }
    let exact = folder.join(name);
    if exact.exists() {
        return Some(exact);
    }
    let spelled = listing(folder)?.names.get(fold(name).as_str()).cloned()?;
    Some(folder.join(&*spelled))
}

/// The path below `root` that these names lead to, spelled as on disk as far as it exists.
#[must_use]
pub fn locate<'a>(root: &Path, names: impl Iterator<Item = &'a str> + Clone) -> PathBuf {
    let mut exact = root.to_path_buf();
    exact.extend(names.clone());
    if exact.exists() {
        return exact;
    }
    let mut path = root.to_path_buf();
    let mut is_lost = false;
    for name in names {
        match entry(&path, name).filter(|_| !is_lost) {
            Some(found) => path = found,
            None => {
                is_lost = true;
                path.push(name);
            }
        }
    }
    path
}

fn listing(folder: &Path) -> Option<Arc<Listing>> {
    let now = stamp(folder)?;
    let known = {
        let all = LISTINGS.read().unwrap_or_else(PoisonError::into_inner);
        all.folders.get(folder).cloned()
    };
    if let Some(known) = known {
        let is_current = known.is_settled && known.stamp == Some(now);
        if is_current || known.listed_at.elapsed() < known.took * LISTING_SHARE {
            return Some(known);
        }
    }
    let listing = Arc::new(read(folder, Some(now)));
    let mut all = LISTINGS.write().unwrap_or_else(PoisonError::into_inner);
    if all.folders.len() >= FOLDERS_MAX || all.names + listing.names.len() > NAMES_MAX {
        *all = Listings::default();
    }
    all.names += listing.names.len();
    let before = all.folders.insert(folder.to_owned(), Arc::clone(&listing));
    all.names -= before.map_or(0, |before| before.names.len());
    Some(listing)
}

fn read(folder: &Path, stamp: Stamp) -> Listing {
    let listed_at = Instant::now();
    let changed = stamp.and_then(|(modified, ..)| modified);
    let is_settled = changed.is_some_and(|changed| {
        SystemTime::now()
            .duration_since(changed)
            .is_ok_and(|age| age > STAMP_RESOLUTION)
    });
    let mut names: HashMap<Box<str>, Box<str>> = HashMap::new();
    let found = std::fs::read_dir(folder).into_iter().flatten();
    for name in found.filter_map(|entry| entry.ok()?.file_name().into_string().ok()) {
        if names.len() == FOLDER_NAMES_MAX {
            names.clear();
            names.shrink_to_fit();
            break;
        }
        let spelled = names
            .entry(fold(&name).into())
            .or_insert_with(|| name.as_str().into());
        if *name < **spelled {
            *spelled = name.into();
        }
    }
    Listing {
        stamp,
        is_settled,
        listed_at,
        took: listed_at.elapsed(),
        names,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn names_compare_without_case_and_without_best_fit() {
        // Threats P30, P31.
        for (a, b, same) in [
            ("INDEX.html", "index.HTML", true),
            ("É", "é", true),
            ("admin", "adm\u{131}n", false),
            ("s", "\u{17f}", false),
            ("k", "\u{212a}", false),
            ("ß", "SS", false),
            ("fi", "\u{fb01}", false),
            ("é", "e\u{301}", false),
        ] {
            assert_eq!(are_same(a, b), same, "{a} {b}");
            assert_eq!(fold(a) == fold(b), same, "{a} {b}");
        }
    }

    #[test]
    fn exact_name_wins_and_then_the_first_in_order() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        for name in ["Two.txt", "TWO.txt", "tWo.txt"] {
            fs::write(root.join(name), name).expect("a file");
        }
        fs::create_dir_all(root.join("Sub/Deep")).expect("a folder");
        fs::write(root.join("Sub/Deep/Page.html"), "").expect("a file");
        for (path, expected) in [
            ("tWo.txt", "tWo.txt"),
            ("two.txt", "TWO.txt"),
            ("sub/deep/page.HTML", "Sub/Deep/Page.html"),
            ("SUB/none/page.html", "Sub/none/page.html"),
            ("none/deep", "none/deep"),
            ("", ""),
        ] {
            let names = path.split('/').filter(|name| !name.is_empty());
            assert_eq!(locate(root, names), root.join(expected), "{path}");
        }
        assert_eq!(entry(root, ".."), None);
        assert_eq!(entry(root, "a/b"), None);
    }

    #[test]
    fn folder_that_changed_is_listed_anew_and_others_are_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        fs::write(root.join("One.txt"), "").expect("a file");
        // Long ago, so that the listing counts as settled.
        let long_ago = SystemTime::now() - Duration::from_secs(60);
        let set_time = |time| {
            let file = fs::File::open(root).expect("a folder");
            file.set_modified(time).expect("a time stamp");
        };
        set_time(long_ago);
        let first = listing(root).expect("a listing");
        let again = listing(root).expect("a listing");
        assert!(Arc::ptr_eq(&first, &again));
        fs::rename(root.join("One.txt"), root.join("Three.txt")).expect("a new name");
        set_time(long_ago + Duration::from_secs(1));
        let until = Instant::now() + Duration::from_secs(10);
        while entry(root, "THREE.TXT").is_none() {
            assert!(Instant::now() < until, "the new name is not seen");
        }
        assert_eq!(entry(root, "ONE.txt"), None);
    }
}
