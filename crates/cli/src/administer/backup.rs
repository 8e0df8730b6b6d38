//! Backups: copies of an applicationHost.config in `backup/NAME` beside it, and those that a running server keeps (R103).

use std::io::Write as _;
use std::path::{Path, PathBuf};

use sluicegate::{Configuration, PathMap};
use sluicegate_config::{ConfigHistory, host_file};

use super::failure::{ALREADY_EXISTS, Failure};

const FILE: &str = "applicationHost.config";
/// What the copies of the history are called before their number.
const HISTORY: &str = "CFGHISTORY_";

fn folder(file: &Path) -> PathBuf {
    file.parent()
        .unwrap_or_else(|| Path::new("."))
        .join("backup")
}

/// The folder of a backup; a name is one plain name of a folder.
fn place(file: &Path, name: &str) -> Result<PathBuf, Failure> {
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']) {
        return Err(Failure::usage(format!(
            "\"{name}\" is no name of a backup."
        )));
    }
    Ok(folder(file).join(name))
}

/// The file that is meant where a redirection leads elsewhere (R69).
fn actual(file: &Path, map: &PathMap) -> Result<PathBuf, Failure> {
    host_file(file, map).map_err(|found| Failure::load(vec![*found]))
}

fn existing(file: &Path, name: &str, map: &PathMap) -> Result<PathBuf, Failure> {
    let mut found = vec![place(file, name)?];
    if name.starts_with(HISTORY) {
        found.push(ConfigHistory::folder_of(file, map).join(name));
    }
    found
        .into_iter()
        .find(|folder| folder.join(FILE).is_file())
        .ok_or_else(|| Failure::missing("BACKUP", name))
}

/// The names of the backups, sorted, and then those of the history.
pub(crate) fn list(file: &Path, map: &PathMap) -> Result<Vec<String>, Failure> {
    let file = actual(file, map)?;
    let names_in = |folder: PathBuf, wanted: &dyn Fn(&str) -> bool| {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().join(FILE).is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.') && wanted(name))
            .collect();
        names.sort();
        names
    };
    let mut names = names_in(folder(&file), &|_| true);
    let history = ConfigHistory::folder_of(&file, map);
    let of_history = names_in(history, &|name| name.starts_with(HISTORY));
    let new = of_history
        .into_iter()
        .filter(|name| !names.contains(name))
        .collect::<Vec<_>>();
    names.extend(new);
    Ok(names)
}

/// A name for a backup without one: the time, such as `20261122T074500`.
fn now() -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    stamp(seconds)
}

/// Seconds since 1970 as date and time in UTC.
fn stamp(seconds: u64) -> String {
    let (mut day, clock) = (seconds / 86_400, seconds % 86_400);
    let is_leap =
        |year: u64| year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let mut year = 1970;
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let mut month = 1;
    for days in [
        31,
        28 + u64::from(is_leap(year)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    let day = day + 1;
    let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
}

/// Copies the file and says so.
pub(crate) fn add(file: &Path, name: Option<&str>, map: &PathMap) -> Result<String, Failure> {
    let file = actual(file, map)?;
    let name = name.map_or_else(now, str::to_owned);
    let place = place(&file, &name)?;
    let bytes = std::fs::read(&file).map_err(|e| Failure::io(&e, file.display()))?;
    if place.exists() {
        return Err(Failure::new(
            ALREADY_EXISTS,
            format!("Failed to add BACKUP object \"{name}\": it is there already."),
        ));
    }
    std::fs::create_dir_all(&place).map_err(|e| Failure::io(&e, place.display()))?;
    write(&place.join(FILE), &bytes)?;
    Ok(format!("BACKUP object \"{name}\" added"))
}

/// Puts the copy in the place of the file, if it is a configuration without faults.
pub(crate) fn restore(file: &Path, name: &str, map: &PathMap) -> Result<String, Failure> {
    let file = actual(file, map)?;
    let copy = existing(&file, name, map)?.join(FILE);
    let bytes = std::fs::read(&copy).map_err(|e| Failure::io(&e, copy.display()))?;
    let target = file.canonicalize().unwrap_or(file);
    // Beside the file, so that its relative paths mean what they will mean.
    let trial = target.with_file_name(format!(".{FILE}.{}.restore", std::process::id()));
    let written = write(&trial, &bytes).and_then(|()| {
        Configuration::load_only(&trial, map).map_err(Failure::load)?;
        if let Ok(old) = std::fs::metadata(&target) {
            std::fs::set_permissions(&trial, old.permissions())
                .map_err(|e| Failure::io(&e, target.display()))?;
        }
        std::fs::rename(&trial, &target).map_err(|e| Failure::io(&e, target.display()))
    });
    if let Err(failure) = written {
        let _ = std::fs::remove_file(&trial);
        return Err(failure);
    }
    Ok(format!("Restored configuration from backup \"{name}\""))
}

/// Deletes a copy.
pub(crate) fn delete(file: &Path, name: &str, map: &PathMap) -> Result<String, Failure> {
    let place = existing(&actual(file, map)?, name, map)?;
    let copy = place.join(FILE);
    std::fs::remove_file(&copy).map_err(|e| Failure::io(&e, copy.display()))?;
    // What somebody else put beside the copy stays.
    let _ = std::fs::remove_dir(&place);
    Ok(format!("BACKUP object \"{name}\" deleted"))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let write = || -> std::io::Result<()> {
        let mut file = std::fs::File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|e| Failure::io(&e, path.display()))
}

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn a_backup_without_a_name_is_called_after_the_time() {
        let check = |seconds: u64, expected: &str| assert_eq!(stamp(seconds), expected);
        check(0, "19700101T000000");
        check(951_782_400, "20000229T000000");
        check(1_798_761_599, "20261231T235959");
    }
}
