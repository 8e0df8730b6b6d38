//! Users, their password hashes and their roles, from two text files.

mod apr1;
pub(crate) mod hash;
pub(crate) mod secret;
mod verified;

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::clock;
pub(crate) use verified::{is_verified, remember};

/// What was read is believed for this long, in milliseconds.
const BELIEVED: u64 = 1_000;
/// The largest file, in bytes.
const FILE_MAX: u64 = 64 * 1024 * 1024;
/// The most pairs of files that are remembered.
const FILES_MAX: usize = 256;

/// A user of the file.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// As the file spells it.
    pub(crate) name: String,
    /// The password's hash.
    pub(crate) hash: Option<String>,
    /// Hashes of name, realm and password, by realm, for the `Digest` scheme.
    pub(crate) digests: Vec<(String, String)>,
    /// From the group file.
    pub(crate) roles: Vec<String>,
}

/// All users. Names have no case.
#[derive(Debug, Default)]
pub(crate) struct Users {
    entries: HashMap<String, Entry>,
    stamp: (Stamp, Stamp),
}

/// Which version of a file was read.
type Stamp = Option<(u64, i64, i64, u64)>;

/// The two files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Files {
    pub(crate) users: PathBuf,
    pub(crate) groups: Option<PathBuf>,
}

impl Users {
    /// The user of that name, with or without the default domain (features 21.6).
    pub(crate) fn find(&self, name: &str, domain: Option<&str>) -> Option<&Entry> {
        let name = name.to_lowercase();
        if let Some(found) = self.entries.get(&name) {
            return Some(found);
        }
        let domain = domain?.to_lowercase();
        let bare = name
            .split_once('\\')
            .or_else(|| name.rsplit_once('@').map(|(user, of)| (of, user)));
        match bare {
            Some((own, bare)) if own == domain => self.entries.get(bare),
            Some(_) => None,
            None => self
                .entries
                .get(&format!("{domain}\\{name}"))
                .or_else(|| self.entries.get(&format!("{name}@{domain}"))),
        }
    }

    /// The hash of some user: a name that does not exist shall cost as much time as one that does.
    pub(crate) fn any_hash(&self) -> Option<&str> {
        self.entries
            .values()
            .find_map(|entry| entry.hash.as_deref())
    }

    /// Tells this version of the files from others.
    pub(crate) fn version(&self) -> String {
        format!("{:?}", self.stamp)
    }

    fn parse(users: &str, groups: &str) -> Self {
        let mut entries: HashMap<String, Entry> = HashMap::new();
        for line in lines(users) {
            let Some((name, rest)) = line.split_once(':') else {
                continue;
            };
            let entry = entries.entry(name.to_lowercase()).or_insert_with(|| Entry {
                name: name.to_owned(),
                ..Entry::default()
            });
            match rest.rsplit_once(':') {
                Some((realm, digest)) if is_digest(digest) => entry
                    .digests
                    .push((realm.to_owned(), digest.to_ascii_lowercase())),
                // The first line of a name counts.
                _ if entry.hash.is_none() => entry.hash = Some(rest.to_owned()),
                _ => {}
            }
        }
        for line in lines(groups) {
            let Some((role, members)) = line.split_once(':') else {
                continue;
            };
            for member in members
                .split([' ', '\t', ','])
                .filter(|name| !name.is_empty())
            {
                if let Some(entry) = entries.get_mut(&member.to_lowercase()) {
                    entry.roles.push(role.trim().to_owned());
                }
            }
        }
        Self {
            entries,
            stamp: (None, None),
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The hexadecimal form of MD5 or SHA-256.
fn is_digest(text: &str) -> bool {
    matches!(text.len(), 32 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

struct Known {
    at: u64,
    users: Arc<Users>,
}

static KNOWN: LazyLock<Mutex<HashMap<Files, Known>>> = LazyLock::new(Mutex::default);

/// What was read less than a second ago.
pub(crate) fn known(files: &Files) -> Option<Arc<Users>> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let entry = known.get(files)?;
    (clock::now().saturating_sub(entry.at) < BELIEVED).then(|| Arc::clone(&entry.users))
}

/// Reads the files unless they are as they were; blocks.
///
/// # Errors
/// The user file cannot be read, or the group file that is named.
pub(crate) fn read(files: &Files) -> io::Result<Arc<Users>> {
    if let Some(users) = known(files) {
        return Ok(users);
    }
    let before = KNOWN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(files)
        .map(|known| Arc::clone(&known.users));
    let stamps = (
        Some(stamp(&files.users)?),
        files.groups.as_deref().map(stamp).transpose()?,
    );
    let users = match before {
        Some(users) if users.stamp == stamps => users,
        _ => {
            let groups = files.groups.as_deref().map(text).transpose()?;
            let mut users = Users::parse(&text(&files.users)?, &groups.unwrap_or_default());
            users.stamp = stamps;
            Arc::new(users)
        }
    };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= FILES_MAX {
        known.clear();
    }
    let entry = Known {
        at: clock::now(),
        users: Arc::clone(&users),
    };
    known.insert(files.clone(), entry);
    Ok(users)
}

fn stamp(path: &Path) -> io::Result<(u64, i64, i64, u64)> {
    let data = std::fs::metadata(path)?;
    Ok((data.ino(), data.mtime(), data.mtime_nsec(), data.len()))
}

fn text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_MAX).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_users_realms_and_roles() {
        let digest = "0123456789abcdef0123456789ABCDEF";
        let users = Users::parse(
            &format!(
                "# comment\nAnn:$apr1$x$y\nann:second\nbob:a realm:{digest}\ncorp\\eve:h\nbroken\n"
            ),
            "Editors: ann BOB nobody\nStaff:ann,bob\n",
        );
        let ann = users.find("ANN", None).expect("is there");
        assert_eq!(
            (ann.name.as_str(), ann.hash.as_deref()),
            ("Ann", Some("$apr1$x$y"))
        );
        assert_eq!(ann.roles, ["Editors", "Staff"]);
        let bob = users.find("bob", None).expect("is there");
        assert_eq!(bob.digests, [("a realm".to_owned(), digest.to_lowercase())]);
        assert_eq!(bob.roles, ["Editors", "Staff"]);
        for (name, domain, found) in [
            ("CORP\\ann", Some("corp"), Some("Ann")),
            ("ann@Corp", Some("corp"), Some("Ann")),
            ("other\\ann", Some("corp"), None),
            ("CORP\\ann", None, None),
            ("eve", Some("CORP"), Some("corp\\eve")),
            ("eve", None, None),
            ("broken", None, None),
        ] {
            let entry = users.find(name, domain);
            assert_eq!(
                entry.map(|entry| entry.name.as_str()),
                found,
                "{name} {domain:?}"
            );
        }
    }
}
