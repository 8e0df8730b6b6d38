//! Maps the Windows paths of configuration files to local ones.

use std::path::{Path, PathBuf};

/// Pairs such as `C:\inetpub=/srv`. The longest Windows prefix wins; case does not count.
#[derive(Debug, Clone, Default)]
pub struct PathMap {
    pairs: Vec<(Vec<String>, PathBuf)>,
    /// The pairs as they were given, one a line.
    lines: String,
    ignores_case: bool,
}

/// A Windows path that no pair covers, or a pair without `=`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmapped {
    /// The path as expanded.
    pub path: String,
}

impl std::fmt::Display for Unmapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no local folder is known for {}", self.path)
    }
}

impl std::error::Error for Unmapped {}

impl PathMap {
    /// A map from (Windows prefix, local folder) pairs.
    pub fn new(pairs: impl IntoIterator<Item = (String, PathBuf)>) -> Self {
        let mut map = Self::default();
        for (from, to) in pairs {
            map.insert(&from, to);
        }
        map
    }

    fn insert(&mut self, from: &str, to: PathBuf) {
        self.lines.push_str(&format!("{from}={}\n", to.display()));
        self.pairs.push((segments(from), to));
        self.pairs
            .sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
    }

    /// Makes the case of file names count for nothing on all sites whose configuration does not say otherwise.
    #[must_use]
    pub const fn ignoring_case(mut self, ignores_case: bool) -> Self {
        self.ignores_case = ignores_case;
        self
    }

    pub(crate) const fn ignores_case(&self) -> bool {
        self.ignores_case
    }

    /// The pairs as they were given, `WINDOWS=LOCAL`, one a line: the form in which native modules are told.
    #[must_use]
    pub fn lines(&self) -> &str {
        &self.lines
    }

    /// Adds one pair written as `C:\inetpub=/srv`.
    ///
    /// # Errors
    /// The text, when it holds no `=` with something on both sides.
    pub fn add(&mut self, text: &str) -> Result<(), Unmapped> {
        match text.split_once('=') {
            Some((from, to)) if !from.trim().is_empty() && !to.trim().is_empty() => {
                self.insert(from.trim(), PathBuf::from(to.trim()));
                Ok(())
            }
            _ => Err(Unmapped {
                path: text.to_owned(),
            }),
        }
    }

    /// The local path: Windows paths through the pairs, local absolute ones as they are, relative ones below `base`.
    ///
    /// # Errors
    /// A Windows path (drive or share) that no pair covers.
    pub fn resolve(&self, path: &str, base: &Path) -> Result<PathBuf, Unmapped> {
        if path.starts_with('/') {
            return Ok(PathBuf::from(path));
        }
        if !is_windows(path) {
            return Ok(path
                .split(['\\', '/'])
                .filter(|s| !s.is_empty() && *s != ".")
                .fold(base.to_owned(), |p, s| p.join(s)));
        }
        let wanted = segments(path);
        let original: Vec<&str> = split(path).collect();
        // A path with ".." could leave the folder its prefix stands for.
        let covered = self
            .pairs
            .iter()
            .find(|(from, _)| wanted.starts_with(from))
            .filter(|_| !wanted.iter().any(|s| s == ".."));
        let Some((from, to)) = covered else {
            return Err(Unmapped {
                path: path.to_owned(),
            });
        };
        Ok(original
            .iter()
            .skip(from.len())
            .fold(to.clone(), |p, s| p.join(s)))
    }
}

/// A path with a drive or a share.
pub(crate) fn is_windows(path: &str) -> bool {
    let bytes = path.as_bytes();
    path.starts_with(r"\\") || matches!(bytes, [drive, b':', ..] if drive.is_ascii_alphabetic())
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix(r"\\?\")
        .unwrap_or(path)
        .split(['\\', '/'])
        .filter(|s| !s.is_empty() && *s != ".")
}

fn segments(path: &str) -> Vec<String> {
    split(path).map(crate::hierarchy::fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_paths_map_by_their_longest_prefix() {
        let map = PathMap::new([
            (r"C:\inetpub".to_owned(), PathBuf::from("/srv")),
            (
                r"c:\inetpub\wwwroot\shop".to_owned(),
                PathBuf::from("/shop"),
            ),
            (r"\\files\share".to_owned(), PathBuf::from("/mnt/share")),
        ]);
        let base = Path::new("/etc/gate");
        for (path, expected) in [
            (r"C:\inetpub\wwwroot", Some("/srv/wwwroot")),
            (r"c:\INETPUB\Www", Some("/srv/Www")),
            (r"C:/inetpub/x\y", Some("/srv/x/y")),
            (r"C:\inetpub", Some("/srv")),
            (r"C:\inetpub\", Some("/srv")),
            (r"C:\inetpub\wwwroot\Shop\a", Some("/shop/a")),
            (r"C:\inetpubs", None),
            (r"D:\sites", None),
            (r"C:\inetpub\..\Windows", None),
            (r"\\files\share\a", Some("/mnt/share/a")),
            (r"\\other\share", None),
            ("/var/www", Some("/var/www")),
            ("site", Some("/etc/gate/site")),
            (r".\site\a", Some("/etc/gate/site/a")),
        ] {
            assert_eq!(
                map.resolve(path, base).ok(),
                expected.map(PathBuf::from),
                "{path}"
            );
        }
    }

    #[test]
    fn a_pair_without_equals_sign_is_refused() {
        let mut map = PathMap::default();
        assert!(map.add(r"C:\inetpub").is_err());
        assert!(map.add(r"C:\inetpub=/srv").is_ok());
        assert_eq!(
            map.resolve(r"C:\inetpub\a", Path::new("/")).ok(),
            Some(PathBuf::from("/srv/a"))
        );
        assert_eq!(map.lines(), "C:\\inetpub=/srv\n");
    }
}
