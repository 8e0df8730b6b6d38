//! Providers: sources of texts that are asked as maps are (rewrite section 10).

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use sluicegate_config::PathMap;
use sluicegate_config::section::rewrite::Provider;

use super::pattern::fold;
use crate::clock;

/// How often a file is looked at for changes, in milliseconds.
const LOOK_EVERY_MS: u64 = 1_000;
/// The largest file of a provider in bytes.
const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A source of texts: the Rust form of `IRewriteProvider`. It is asked on the thread of the request, from several at once.
pub trait RewriteProvider: Send + Sync {
    /// The text for `value`.
    ///
    /// # Errors
    /// Why there is none: the request fails with 500.50 or its like (rewrite 10.3).
    fn rewrite(&self, value: &str) -> Result<String, String>;
}

/// How the paths of settings become paths of this machine.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paths(pub(crate) Option<Arc<PathMap>>);

impl Paths {
    fn resolve(&self, text: &str, base: &Path) -> Result<PathBuf, String> {
        let map = self.0.as_deref();
        let resolved = match map {
            Some(map) => map.resolve(text, base),
            None => PathMap::default().resolve(text, base),
        };
        resolved.map_err(|_| format!("{text} is a Windows path that nothing maps to a folder here"))
    }
}

/// The provider that an element of the section names.
///
/// # Errors
/// Why it cannot be had here.
pub(super) fn make(section: &Provider, paths: &Paths) -> Result<Arc<dyn RewriteProvider>, String> {
    // `Name, Assembly, Version=...`: the name without its name space is enough.
    let class = section
        .type_name
        .split(',')
        .next()
        .unwrap_or_default()
        .trim();
    let class = class.rsplit('.').next().unwrap_or(class);
    let is = |name: &str| {
        class.eq_ignore_ascii_case(name)
            || class
                .strip_suffix("Provider")
                .is_some_and(|short| short.eq_ignore_ascii_case(name))
    };
    if is("FileMap") {
        return Ok(Arc::new(FileProvider::new(section, paths, Kind::Map)?));
    }
    if is("FileContains") {
        return Ok(Arc::new(FileProvider::new(section, paths, Kind::Contains)?));
    }
    if is("Db") {
        return Err(
            "DbProvider calls procedures of SQL Server by managed code; export the table to a file and use FileMapProvider"
                .to_owned(),
        );
    }
    Err(format!(
        "its type {} is managed code, which this server does not run; FileMapProvider and FileContainsProvider are built in",
        section.type_name
    ))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Each line is a key, the separator and a value.
    Map,
    /// Each line is a text that may be a part of the value.
    Contains,
}

/// A file that is read again when it changes.
struct FileProvider {
    path: PathBuf,
    separator: String,
    ignore_case: bool,
    kind: Kind,
    read: Mutex<Option<Read>>,
}

struct Read {
    looked: u64,
    stamp: (SystemTime, u64),
    content: Arc<Content>,
}

enum Content {
    Map(HashMap<String, String>),
    /// As written, and as it is compared.
    Lines(Vec<(String, String)>),
}

impl fmt::Debug for FileProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileProvider")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl FileProvider {
    fn new(section: &Provider, paths: &Paths, kind: Kind) -> Result<Self, String> {
        let file = section
            .setting("FilePath")
            .filter(|path| !path.is_empty())
            .ok_or("it needs the setting FilePath")?;
        let base = section
            .place
            .origin
            .as_ref()
            .and_then(|origin| origin.file.path().parent())
            .unwrap_or_else(|| Path::new(""));
        let is_on = |text: &str| matches!(text, "1") || text.eq_ignore_ascii_case("true");
        Ok(Self {
            path: paths.resolve(file, base)?,
            separator: section
                .setting("Separator")
                .filter(|separator| !separator.is_empty())
                .unwrap_or(",")
                .to_owned(),
            ignore_case: section.setting("IgnoreCase").is_some_and(is_on),
            kind,
            read: Mutex::new(None),
        })
    }

    fn content(&self) -> Result<Arc<Content>, String> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let now = clock::now();
        if let Some(read) = &*read
            && now.saturating_sub(read.looked) < LOOK_EVERY_MS
        {
            return Ok(Arc::clone(&read.content));
        }
        let failed = |error: std::io::Error| format!("{}: {error}", self.path.display());
        let meta = std::fs::metadata(&self.path).map_err(failed)?;
        let stamp = (
            meta.modified().unwrap_or(SystemTime::UNIX_EPOCH),
            meta.len(),
        );
        if let Some(read) = &mut *read
            && read.stamp == stamp
        {
            read.looked = now;
            return Ok(Arc::clone(&read.content));
        }
        if !meta.is_file() || meta.len() > FILE_BYTES_MAX {
            return Err(format!(
                "{} is no file of at most {FILE_BYTES_MAX} bytes",
                self.path.display()
            ));
        }
        let bytes = std::fs::read(&self.path).map_err(failed)?;
        let content = Arc::new(self.parse(&String::from_utf8_lossy(&bytes)));
        *read = Some(Read {
            looked: now,
            stamp,
            content: Arc::clone(&content),
        });
        Ok(content)
    }

    fn key(&self, text: &str) -> String {
        if self.ignore_case {
            fold(text)
        } else {
            text.to_owned()
        }
    }

    fn parse(&self, text: &str) -> Content {
        let lines = text
            .trim_start_matches('\u{feff}')
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        match self.kind {
            Kind::Map => {
                let mut map = HashMap::new();
                for line in lines {
                    if let Some((key, value)) = line.split_once(self.separator.as_str()) {
                        map.entry(self.key(key.trim()))
                            .or_insert_with(|| value.trim().to_owned());
                    }
                }
                Content::Map(map)
            }
            Kind::Contains => Content::Lines(
                lines
                    .map(|line| (line.to_owned(), self.key(line)))
                    .collect(),
            ),
        }
    }
}

impl RewriteProvider for FileProvider {
    fn rewrite(&self, value: &str) -> Result<String, String> {
        let key = self.key(value);
        Ok(match &*self.content()? {
            Content::Map(map) => map.get(&key).cloned().unwrap_or_default(),
            Content::Lines(lines) => lines
                .iter()
                .find(|(_, line)| key.contains(line.as_str()))
                .map(|(line, _)| line.clone())
                .unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use sluicegate_config::section::rewrite::RulePlace;

    use super::*;

    fn provider(
        type_name: &str,
        settings: &[(&str, &str)],
    ) -> Result<Arc<dyn RewriteProvider>, String> {
        let own = |text: &str| text.to_owned();
        let section = Provider {
            name: own("P"),
            type_name: own(type_name),
            settings: settings.iter().map(|(k, v)| (own(k), own(v))).collect(),
            place: RulePlace {
                depth: 0,
                origin: None,
            },
        };
        make(&section, &Paths::default())
    }

    #[test]
    fn stock_providers_read_files_and_others_say_why_not() {
        // Rewrite 10.1 to 10.3.
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("map.txt");
        std::fs::write(&path, "\u{feff}/old;/new\r\n/Two ; /2\r\nno separator\r\n")
            .expect("a file");
        let file = path.to_str().expect("is text");
        let full = "FileMapProvider, Microsoft.Web.Iis.Rewrite.Providers, Version=7.1.761.0";
        let map = provider(
            full,
            &[("FilePath", file), ("IgnoreCase", "1"), ("Separator", ";")],
        );
        let map = map.expect("is built in");
        assert_eq!(map.rewrite("/OLD").as_deref(), Ok("/new"));
        assert_eq!(map.rewrite("/two").as_deref(), Ok("/2"));
        assert_eq!(map.rewrite("/none").as_deref(), Ok(""));
        let contains =
            provider("X.FileContainsProvider", &[("FilePath", file)]).expect("is built in");
        assert_eq!(
            contains.rewrite("a no separator b").as_deref(),
            Ok("no separator")
        );
        assert_eq!(contains.rewrite("a NO separator b").as_deref(), Ok(""));
        for (type_name, settings, part) in [
            (
                "DbProvider, Microsoft.Web.Iis.Rewrite.Providers",
                &[][..],
                "FileMapProvider",
            ),
            ("Own.Thing, Own", &[], "managed code"),
            ("FileMapProvider", &[], "FilePath"),
            (
                "FileMapProvider",
                &[("FilePath", r"C:\maps\a.txt")],
                "Windows path",
            ),
        ] {
            let error = provider(type_name, settings).err().expect(type_name);
            assert!(error.contains(part), "{type_name}: {error}");
        }
        let gone = provider("FileMapProvider", &[("FilePath", "/none/of/these.txt")]);
        assert!(gone.expect("is read when asked").rewrite("a").is_err());
    }
}
