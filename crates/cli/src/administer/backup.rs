//! Backups: copies of an applicationHost.config in `backup/NAME` beside it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use sluicegate::{Configuration, PathMap};

use super::failure::{ALREADY_EXISTS, Failure};

const FILE: &str = "applicationHost.config";

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

fn existing(file: &Path, name: &str) -> Result<PathBuf, Failure> {
    let found = place(file, name)?;
    if found.join(FILE).is_file() {
        Ok(found)
    } else {
        Err(Failure::missing("BACKUP", name))
    }
}

/// The names of the backups, sorted.
pub(crate) fn list(file: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder(file))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().join(FILE).is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
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
pub(crate) fn add(file: &Path, name: Option<&str>) -> Result<String, Failure> {
    let name = name.map_or_else(now, str::to_owned);
    let place = place(file, &name)?;
    let bytes = std::fs::read(file).map_err(|e| Failure::io(&e, file.display()))?;
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
    let copy = existing(file, name)?.join(FILE);
    let bytes = std::fs::read(&copy).map_err(|e| Failure::io(&e, copy.display()))?;
    let target = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    // Beside the file, so that its relative paths mean what they will mean.
    let trial = target.with_file_name(format!(".{FILE}.{}.restore", std::process::id()));
    let written = write(&trial, &bytes).and_then(|()| {
        Configuration::load(&trial, map).map_err(Failure::load)?;
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
pub(crate) fn delete(file: &Path, name: &str) -> Result<String, Failure> {
    let place = existing(file, name)?;
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
