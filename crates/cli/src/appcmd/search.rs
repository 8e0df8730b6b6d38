//! `appcmd search config`: every config path at which something is set (R120).

use std::collections::BTreeSet;
use std::path::Path;

use sluicegate_config::schema::SECTIONS;

use crate::administer::change;
use crate::administer::failure::Failure;
use crate::administer::filter::passes;
use crate::administer::selector::Assignment;
use crate::administer::store::{APP_HOST, Store};
use crate::output;

/// Folders below one that is searched; a deeper tree is cut.
const DEPTH_MAX: usize = 64;

/// The sections that files set at a path.
pub(super) fn sections_set(store: &Store, path: &str) -> Result<Vec<&'static str>, Failure> {
    let mut found = Vec::new();
    for section in SECTIONS {
        let element = store.editor.section(section.path, path)?;
        if element.origin()?.is_some() {
            found.push(section.path);
        }
    }
    Ok(found)
}

/// Prints the config paths at or below `start` where the section, or all attributes asked for, are set.
pub(super) fn run(
    asked: &[Assignment],
    store: &Store,
    start: &str,
    section: Option<&'static str>,
) -> Result<(), Failure> {
    let wanted: Vec<&'static str> = match section {
        Some(section) => vec![section],
        None => SECTIONS.iter().map(|s| s.path).collect(),
    };
    for path in paths(store)? {
        let is_below = path
            .get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
            && path
                .get(start.len()..)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if !is_below {
            continue;
        }
        for section in &wanted {
            match is_set(asked, store, &path, section) {
                Ok(true) => {
                    output::line(format!("CONFIGSEARCH \"{path}\""));
                    break;
                }
                Ok(false) => {}
                // A file with a fault hides only what is below it.
                Err(failure) => output::aside(&format!("{}\n", failure.appcmd_text())),
            }
        }
    }
    Ok(())
}

fn is_set(asked: &[Assignment], store: &Store, path: &str, section: &str) -> Result<bool, Failure> {
    let element = store.editor.section(section, path)?;
    if asked.is_empty() {
        return Ok(element.origin_path()?.eq_ignore_ascii_case(path));
    }
    for one in asked {
        let Some((owner, name)) = change::attribute(&element, &one.selector)? else {
            return Ok(false);
        };
        let view = owner.attribute(&name)?;
        let Some(origin) = &view.origin else {
            return Ok(false);
        };
        let is_here = owner.path_of(origin)?.eq_ignore_ascii_case(path);
        if !is_here
            || one
                .value
                .as_ref()
                .is_some_and(|wanted| !passes(wanted, &view.text()))
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// All config paths for which some file has content: those of files, and of locations in them.
fn paths(store: &Store) -> Result<BTreeSet<String>, Failure> {
    let mut levels = BTreeSet::from([APP_HOST.to_owned()]);
    for site in store.configuration.sites() {
        for application in &site.applications {
            for directory in &application.virtual_directories {
                let below = format!("{}/{}", application.path, directory.path);
                let mut level = format!("{APP_HOST}/{}", site.name);
                for segment in below.split('/').filter(|s| !s.is_empty()) {
                    level.push('/');
                    level.push_str(segment);
                }
                if let Some(folder) = &directory.folder {
                    visit(folder, &level, 0, &mut levels);
                }
            }
        }
    }
    let mut all = levels.clone();
    for level in &levels {
        let Ok(file) = store.editor.file(level) else {
            continue;
        };
        for location in file.locations()? {
            let below = location.path().trim_matches('/');
            if !below.is_empty() && below != "." {
                all.insert(format!("{level}/{below}"));
            }
        }
    }
    // A location may name a site that is not there (R15).
    all.retain(|path| store.editor.file(path).is_ok());
    Ok(all)
}

fn visit(folder: &Path, level: &str, depth: usize, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.eq_ignore_ascii_case("web.config") {
            found.insert(level.to_owned());
        }
        // A link may lead back up.
        if depth < DEPTH_MAX && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            visit(&entry.path(), &format!("{level}/{name}"), depth + 1, found);
        }
    }
}
