//! Puts changed configuration in force while requests run: only the applications that it concerns start anew (R98 to R101).

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use sluicegate_config::{Changes, Configuration, Diagnostic};
use sluicegate_pipeline::services::ServerServices;

use crate::applications::Slot;
use crate::preload;
use crate::problem::Problem;
use crate::server::{Shared, no_binding};
use crate::sites::Sites;
use crate::tls::Endpoints;

/// What to do about changes that need a new process.
const RESTART: &str = "native modules are loaded when the process starts: `sluicegate rsca RecycleProcess` starts it anew";
/// The code of a module list that names what the process has not.
const NOT_LOADED: &str = "module/not-loaded";
/// How often files are read again that change while they are read.
const READS_MAX: usize = 5;

/// Puts what is on disk in force. With `host_is_refused`, `applicationHost.config` on disk is known to be of no use. False if
/// it is refused: then the old one stays in force, and only what is below it is renewed (R74).
pub(crate) fn run(
    shared: &Arc<Shared>,
    old: &Arc<Configuration>,
    changes: &Changes,
    host_is_refused: bool,
) -> bool {
    let reads_host = changes.is_host_changed() && !host_is_refused;
    let before = Arc::clone(&shared.sites());
    let touched = touched(&before, changes);
    let admitted = admit(&before, old, &touched, reads_host)
        .and_then(|prepared| endpoints(shared, &prepared.config).map(|_| prepared));
    let prepared = match admitted {
        Ok(prepared) => prepared,
        Err(problems) => {
            refuse(old, &problems);
            if reads_host && changes.folders().next().is_some() {
                run(shared, old, changes, true);
            }
            return false;
        }
    };
    take_over(shared, old, &before, prepared);
    let changed = named(old, changes, reads_host);
    let next = Arc::clone(&shared.sites());
    let restarted = names_of_closed(&before, &next);
    tracing::info!(changed, restarted, "the configuration was read again");
    before.close_all_but(&next);
    notify(shared, &touched, reads_host);
    preload::all(shared);
    true
}

/// Prepares a configuration. A module list of the server's own file that cannot be had in this process is a fault of that
/// file; one of a `web.config` is its application's.
fn admit(
    before: &Sites,
    old: &Configuration,
    touched: &HashMap<String, Vec<String>>,
    reads_host: bool,
) -> Result<Prepared, Vec<Problem>> {
    let prepared = prepare(before, old, touched, reads_host)?;
    if prepared.sites.listeners().is_empty() {
        return Err(vec![no_binding()]);
    }
    if reads_host && !prepared.broken.is_empty() {
        let is_fault_of_host = prepare(before, old, touched, false)
            .is_ok_and(|without| without.broken.len() < prepared.broken.len());
        if is_fault_of_host {
            return Err(prepared.broken);
        }
    }
    Ok(prepared)
}

/// A new configuration that is not in force yet.
struct Prepared {
    config: Arc<Configuration>,
    sites: Sites,
    /// Why some applications do not start with it.
    broken: Vec<Problem>,
}

fn prepare(
    before: &Sites,
    old: &Configuration,
    touched: &HashMap<String, Vec<String>>,
    reads_host: bool,
) -> Result<Prepared, Vec<Problem>> {
    let config = read(old, reads_host)
        .map_err(|found| found.into_iter().map(Problem::from).collect::<Vec<_>>())?;
    let (was, is) = (fingerprints(old), fingerprints(&config));
    let keeps = |slot: &Slot| {
        let key = (slot.site_id, slot.path.as_str());
        !touched.contains_key(&slot.config_path)
            && was.get(&key).is_some_and(|own| is.get(&key) == Some(own))
    };
    let (sites, mut broken) = before.renewed(Arc::clone(&config), &keeps)?;
    // The faults of files are known besides.
    broken.retain(|problem| problem.diagnostic().code == NOT_LOADED);
    Ok(Prepared {
        config,
        sites,
        broken,
    })
}

fn fingerprints(config: &Configuration) -> HashMap<(u32, &str), u64> {
    config
        .sites()
        .iter()
        .flat_map(|site| {
            site.applications.iter().map(move |application| {
                let key = (site.id, application.path.as_str());
                (key, config.fingerprint(site, application))
            })
        })
        .collect()
}

/// From here on it is in force. Applications that it does not have still have to be closed.
fn take_over(shared: &Arc<Shared>, old: &Configuration, before: &Sites, prepared: Prepared) {
    let Prepared {
        config,
        mut sites,
        broken,
    } = prepared;
    let unwanted = shared.listening.open_for(&mut sites);
    shared.replace_sites(Arc::new(sites));
    // They were had a moment ago; files that went since leave those before in force.
    if let Ok(endpoints) = endpoints(shared, &config) {
        shared.tls.store(Arc::new(endpoints));
    }
    shared.services.set_configuration(&config);
    sluicegate_native::set_configuration(&config);
    before.forget_routes();
    shared.listening.close(&unwanted);
    if let Some(problem) = shared.access_logs.renew(&shared.sites()) {
        tracing::error!("{}", problem.diagnostic().render(false));
    }
    let of_files = config.startup_web_config_problems().iter();
    let known = old.startup_web_config_problems();
    for problem in of_files
        .filter(|problem| !known.contains(problem))
        .chain(broken.iter().map(Problem::diagnostic))
    {
        tracing::error!(
            "requests to a part of a site are answered with 500.19\n{}",
            problem.render(false)
        );
    }
    for warning in config.warnings() {
        if !old.warnings().contains(warning) {
            tracing::warn!("{}", warning.render(false));
        }
    }
    let loads = |config: &Configuration| -> Vec<_> {
        let modules = config.global_modules().iter();
        modules
            .map(|module| (module.name.clone(), module.image.clone()))
            .collect()
    };
    if loads(old) != loads(&config) {
        tracing::warn!("<globalModules> has changed; {RESTART}");
    }
}

/// The `https` bindings of a configuration, with the certificates that there are now.
fn endpoints(shared: &Shared, config: &Configuration) -> Result<Endpoints, Vec<Problem>> {
    let before = shared.tls.load();
    Endpoints::new(config, before.store(), Some(&before), &|address, port| {
        shared.listening.bound(address, port)
    })
}

/// Certificates have changed on disk: those that ask for certificates of clients may be others now.
pub(crate) fn renew_certificates(shared: &Shared) {
    if !shared.tls.load().store().refresh() {
        return;
    }
    match endpoints(shared, shared.sites().configuration()) {
        Ok(endpoints) => shared.tls.store(Arc::new(endpoints)),
        Err(problems) => {
            for problem in problems {
                tracing::error!("{}", problem.diagnostic().render(false));
            }
        }
    }
}

/// Reads until nothing changes meanwhile.
fn read(old: &Configuration, reads_host: bool) -> Result<Arc<Configuration>, Vec<Diagnostic>> {
    let mut new = old.renewed(reads_host);
    for _ in 1..READS_MAX {
        let is_current = match &new {
            Ok(new) => {
                let since = new.changes();
                (!reads_host || !since.is_host_changed()) && since.folders().next().is_none()
            }
            Err(_) => true,
        };
        if is_current {
            break;
        }
        new = old.renewed(reads_host);
    }
    new
}

fn refuse(old: &Configuration, problems: &[Problem]) {
    let file = old.host_file().unwrap_or_default();
    let texts: Vec<String> = problems
        .iter()
        .map(|problem| problem.diagnostic().render(false))
        .collect();
    let needs_restart = problems
        .iter()
        .any(|problem| problem.diagnostic().code == NOT_LOADED);
    tracing::error!(
        file = %file.display(),
        "the changed configuration is refused; the one before stays in force{}\n{}",
        if needs_restart { format!("; {RESTART}") } else { String::new() },
        texts.join("\n")
    );
}

/// The applications whose own `web.config` files changed, with the configuration paths of those files.
fn touched(sites: &Sites, changes: &Changes) -> HashMap<String, Vec<String>> {
    let mut touched: HashMap<String, Vec<String>> = HashMap::new();
    for folder in changes.folders() {
        // The innermost: an application in a folder of another one is not that one's.
        let mut depth = 0;
        let mut owners: Vec<(&Slot, String)> = Vec::new();
        for (slot, application) in sites.configured() {
            for directory in &application.virtual_directories {
                let Some(own) = directory.folder.as_deref() else {
                    continue;
                };
                let Ok(below) = folder.strip_prefix(own) else {
                    continue;
                };
                let own_depth = own.components().count();
                if own_depth > depth {
                    depth = own_depth;
                    owners.clear();
                }
                if own_depth == depth {
                    owners.push((slot, config_path(slot, &directory.path, below)));
                }
            }
        }
        for (slot, path) in owners {
            touched
                .entry(slot.config_path.clone())
                .or_default()
                .push(path);
        }
    }
    touched
}

fn config_path(slot: &Slot, directory: &str, below: &Path) -> String {
    let mut path = slot.config_path.clone();
    let segments = directory
        .split('/')
        .map(str::to_owned)
        .chain(
            below
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned()),
        )
        .filter(|segment| !segment.is_empty());
    for segment in segments {
        path.push('/');
        path.push_str(&segment);
    }
    path
}

/// GL_CONFIGURATION_CHANGE for each configuration path whose file changed (R33).
fn notify(shared: &Shared, touched: &HashMap<String, Vec<String>>, host_changed: bool) {
    if host_changed {
        shared
            .services
            .notify_configuration_change("MACHINE/WEBROOT/APPHOST");
    }
    let mut paths: Vec<&String> = touched.values().flatten().collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        shared.services.notify_configuration_change(path);
    }
}

/// The running applications of `before` that `next` does not have as they are.
fn names_of_closed(before: &Sites, next: &Sites) -> String {
    let kept: HashSet<_> = next.slots().map(|(_, slot)| Arc::as_ptr(slot)).collect();
    let names: Vec<&str> = before
        .slots()
        .filter(|(_, slot)| slot.current().is_some() && !kept.contains(&Arc::as_ptr(slot)))
        .map(|(_, slot)| slot.config_path.as_str())
        .collect();
    if names.is_empty() {
        "no application".to_owned()
    } else {
        names.join(", ")
    }
}

fn named(old: &Configuration, changes: &Changes, reads_host: bool) -> String {
    let mut names: Vec<String> = Vec::new();
    if reads_host && let Some(file) = old.host_file() {
        names.push(file.display().to_string());
    }
    names.extend(
        changes
            .folders()
            .map(|folder| folder.join("web.config").display().to_string()),
    );
    names.join(", ")
}
