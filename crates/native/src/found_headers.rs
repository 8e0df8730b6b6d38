//! Headers that the sources name as Windows lets them: in another case, or with backslashes.

use std::io;
use std::path::{Path, PathBuf};

use crate::builder::serial;

/// A folder with a forwarding header for each name that was found under another spelling; gone when the build ends.
#[derive(Debug)]
pub(crate) struct FoundHeaders {
    folder: PathBuf,
    own: Vec<PathBuf>,
}

impl FoundHeaders {
    /// `own` are the folders of the module's sources and headers.
    pub(crate) fn new(own: Vec<PathBuf>) -> io::Result<Self> {
        let name = format!("sluicegate-headers-{}-{}", std::process::id(), serial());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, own })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// If the compiler missed a header for its spelling alone, makes one of that name. True if it is worth another try.
    pub(crate) fn offer(&self, sdk: &Path, diagnostics: &str) -> io::Result<bool> {
        let Some((from, name)) = missing_header(diagnostics) else {
            return Ok(false);
        };
        let wanted = name.replace('\\', "/");
        let beside = Path::new(from).parent().map(Path::to_owned);
        let include = sdk.join("include");
        let places = beside
            .iter()
            .chain(&self.own)
            .chain(std::iter::once(&include));
        let Some(header) = places.into_iter().find_map(|place| find(place, &wanted)) else {
            return Ok(false);
        };
        // A name with a slash would need its folders; what is left over there is a name that no lookup reaches.
        if wanted.starts_with('/') || wanted.split('/').any(|part| part == "..") {
            return Ok(false);
        }
        let header = header.canonicalize()?;
        let mut is_new = false;
        // g++ looks for a file with backslashes in its name, clang with Microsoft's extensions for one in folders.
        for forward in [name, &wanted].map(|name| self.folder.join(name)) {
            if forward.exists() {
                continue;
            }
            if let Some(parent) = forward.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(&forward, format!("#include \"{}\"\n", header.display()))?;
            is_new = true;
        }
        Ok(is_new)
    }
}

impl Drop for FoundHeaders {
    fn drop(&mut self) {
        // What stays of it lies among temporary files.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The file that includes and the name it gives, from the words of g++ or clang.
fn missing_header(diagnostics: &str) -> Option<(&str, &str)> {
    diagnostics.lines().find_map(|line| {
        let (place, rest) = line.split_once(": fatal error: ")?;
        let name = rest
            .split_once(": No such file")
            .map(|(name, _)| name)
            .or_else(|| {
                let name = rest.strip_suffix("' file not found")?;
                name.strip_prefix('\'')
            })?;
        let from = place.rsplitn(3, ':').nth(2).unwrap_or(place);
        Some((from, name))
    })
}

/// The file below `place`, whatever the case of its name and its folders' names.
fn find(place: &Path, wanted: &str) -> Option<PathBuf> {
    let mut found = place.to_owned();
    for part in wanted.split('/') {
        if part.is_empty() || part == "." {
            continue;
        }
        let exact = found.join(part);
        if exact.exists() {
            found = exact;
            continue;
        }
        let mut names = std::fs::read_dir(&found).ok()?.flatten();
        let other = names.find(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .eq_ignore_ascii_case(part)
        })?;
        found = other.path();
    }
    found.is_file().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::{find, missing_header};

    #[test]
    fn the_missing_header_is_read_from_both_compilers() {
        for (line, expected) in [
            (
                "a/b.cpp:3:10: fatal error: StdAfx.h: No such file or directory",
                Some(("a/b.cpp", "StdAfx.h")),
            ),
            (
                "a/b.cpp:3:10: fatal error: 'inc\\X.h' file not found",
                Some(("a/b.cpp", "inc\\X.h")),
            ),
            ("a/b.cpp:3:10: error: expected ';'", None),
        ] {
            assert_eq!(missing_header(line), expected);
        }
    }

    #[test]
    fn a_header_is_found_in_any_case() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(folder.path().join("Inc")).expect("it can be written");
        std::fs::write(folder.path().join("Inc/Names.h"), "").expect("it can be written");
        let found = folder.path().join("Inc/Names.h");
        for (wanted, expected) in [
            ("Inc/Names.h", Some(&found)),
            ("inc/NAMES.H", Some(&found)),
            ("names.h", None),
        ] {
            assert_eq!(find(folder.path(), wanted).as_ref(), expected);
        }
    }
}
