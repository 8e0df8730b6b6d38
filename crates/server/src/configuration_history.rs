//! Numbered copies of `applicationHost.config`, made when it has changed (R103).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use sluicegate_config::{ConfigHistory, Configuration};

/// What the folder of a copy is called before its number.
const PREFIX: &str = "CFGHISTORY_";
/// The name of the file in a copy, whatever it is called outside.
const FILE: &str = "applicationHost.config";

/// Looks at the file from time to time.
#[derive(Default)]
pub(crate) struct HistoryKeeper {
    /// When to look next; at once for the first time.
    due: Option<Instant>,
    /// A folder that cannot be written is reported once.
    has_failed: bool,
}

impl HistoryKeeper {
    /// Makes a copy if it is time to look, and the file is another one than that of the last copy. A file that is not in
    /// force is not copied: copies are for going back to.
    pub(crate) fn look(&mut self, config: &Configuration) {
        let history = config.history();
        let now = Instant::now();
        if !history.enabled || self.due.is_some_and(|due| now < due) {
            return;
        }
        self.due = Some(now + history.period);
        let Some(file) = config.host_file() else {
            return;
        };
        if config.changes().is_host_changed() {
            return;
        }
        match keep(&file, history) {
            Ok(Some(copy)) => {
                tracing::debug!(copy = %copy.display(), "the configuration was copied to its history");
                self.has_failed = false;
            }
            Ok(None) => self.has_failed = false,
            Err(error) if !self.has_failed => {
                tracing::warn!(
                    folder = %history.folder.display(),
                    %error,
                    "no history of applicationHost.config can be kept; <configHistory enabled=\"false\" /> ends the attempts"
                );
                self.has_failed = true;
            }
            Err(_) => {}
        }
    }
}

/// The copies in a folder by their numbers, the oldest first.
fn copies(folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found: Vec<(u64, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let number = name.strip_prefix(PREFIX)?.parse().ok()?;
            Some((number, entry.path()))
        })
        .collect();
    found.sort();
    Ok(found)
}

/// Makes a copy if the newest one is another; gives its folder.
fn keep(file: &Path, history: &ConfigHistory) -> io::Result<Option<PathBuf>> {
    let bytes = fs::read(file)?;
    let known = copies(&history.folder)?;
    let newest = known.last();
    if newest.is_some_and(|(_, folder)| fs::read(folder.join(FILE)).is_ok_and(|own| own == bytes)) {
        return Ok(None);
    }
    let number = newest.map_or(1, |(number, _)| number.saturating_add(1));
    let name = format!("{PREFIX}{number:010}");
    // Whole or not at all: a copy appears with its content.
    let draft = history
        .folder
        .join(format!(".{name}.{}", std::process::id()));
    fs::create_dir_all(&draft)?;
    let made = history.folder.join(name);
    let result = fs::write(draft.join(FILE), &bytes).and_then(|()| fs::rename(&draft, &made));
    if let Err(error) = result {
        remove(&draft);
        // Another server of the same file was faster.
        return if made.exists() { Ok(None) } else { Err(error) };
    }
    let kept = usize::try_from(history.max_histories.max(1)).unwrap_or(usize::MAX);
    for (_, folder) in known.iter().take((known.len() + 1).saturating_sub(kept)) {
        remove(folder);
    }
    Ok(Some(made))
}

/// Removes a copy; what somebody else put beside it stays.
fn remove(folder: &Path) {
    let _ = fs::remove_file(folder.join(FILE));
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder")
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn each_change_makes_one_copy_and_only_so_many_are_kept() {
        // R103
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("a.config");
        let history = ConfigHistory {
            enabled: true,
            folder: home.path().join("some/history"),
            max_histories: 3,
            period: Duration::from_secs(120),
        };
        let mut made = Vec::new();
        for text in ["1", "1", "2", "2", "3", "4", "2", "2"] {
            fs::write(&file, text).expect("a file");
            let copy = keep(&file, &history).expect("it can be written");
            if let Some(copy) = copy {
                assert_eq!(fs::read_to_string(copy.join(FILE)).expect("a file"), text);
                made.push(text);
            }
        }
        assert_eq!(made, ["1", "2", "3", "4", "2"]);
        assert_eq!(
            names(&history.folder),
            [
                "CFGHISTORY_0000000003",
                "CFGHISTORY_0000000004",
                "CFGHISTORY_0000000005"
            ]
        );
        // What somebody put there stays.
        fs::write(history.folder.join("CFGHISTORY_0000000003/note"), "").expect("a file");
        fs::create_dir(history.folder.join("CFGHISTORY_x")).expect("a folder");
        fs::write(&file, "5").expect("a file");
        let _ = keep(&file, &history).expect("it can be written");
        assert_eq!(names(&history.folder).len(), 5);
        fs::remove_file(&file).expect("it is there");
        assert!(keep(&file, &history).is_err());
    }
}
