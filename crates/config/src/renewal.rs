//! From one snapshot to the next: what changed on disk, a new snapshot, and which applications it concerns (R98 to R101).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use crate::configuration::Configuration;
use crate::diagnostic::Diagnostic;
use crate::element::EffectiveElement;
use crate::section::sites::{Application, Site};
use crate::watch::Stamp;

/// What is different on disk from what a snapshot was read from. Two that are equal saw the same state of the disk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    host: Vec<(PathBuf, Stamp)>,
    folders: Vec<(PathBuf, Stamp)>,
    lists: bool,
}

impl Changes {
    /// No file of the configuration is different.
    pub fn is_empty(&self) -> bool {
        self.host.is_empty() && self.folders.is_empty()
    }

    /// `applicationHost.config`, or a file that it includes, is different.
    pub fn is_host_changed(&self) -> bool {
        !self.host.is_empty()
    }

    /// True when both saw the same `applicationHost.config`.
    pub fn has_same_host(&self, other: &Self) -> bool {
        self.host == other.host
    }

    /// The folders whose `web.config` was changed, made or removed.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().map(|(folder, _)| folder.as_path())
    }

    /// Some folder got or lost entries that are no configuration.
    pub fn is_listing_changed(&self) -> bool {
        self.lists
    }
}

impl Configuration {
    /// What is different on disk now (R100). Files and folders that no request has led to yet do not count: they are read
    /// when they are needed.
    ///
    /// Asks the disk about each known folder, so call it from a thread that may block.
    pub fn changes(&self) -> Changes {
        let (folders, lists) = self.folders.changes();
        if lists {
            // A folder that was missing for one of these paths may be there now.
            self.recent
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .clear();
        }
        Changes {
            host: self.seen_at_load.changed().collect(),
            folders,
            lists,
        }
    }

    /// A new snapshot. With `reads_host` all files are read again; without it `applicationHost.config` stays as it was read
    /// for this one, which may be better than what is on disk now (R74).
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn renewed(&self, reads_host: bool) -> Result<Arc<Self>, Vec<Diagnostic>> {
        if let Some(named) = self.named.as_deref().filter(|_| reads_host) {
            return Self::load(named, &self.map);
        }
        let file = self.base.last().map(|layer| Arc::clone(&layer.file));
        Self::of_file(
            file.ok_or_else(Vec::new)?,
            self.seen_at_load.clone(),
            &self.base_folder,
            &self.map,
            self.named.as_deref(),
        )
    }

    /// The folders that hold files of this snapshot or may get some, for a watcher. More may come as requests reach more
    /// folders.
    pub fn folders_to_watch(&self) -> Vec<PathBuf> {
        let mut folders = self.folders.known();
        folders.extend(
            self.files()
                .iter()
                .chain(&self.host_file())
                .chain(&self.named)
                .filter_map(|file| file.parent().map(Path::to_owned)),
        );
        folders.sort();
        folders.dedup();
        folders
    }

    /// A number that is the same in two snapshots when the application is defined the same way, and the same settings apply
    /// at its root and at the places in it that `applicationHost.config` names. Where they are written does not count.
    pub fn fingerprint(&self, site: &Site, application: &Application) -> u64 {
        let mut hasher = DefaultHasher::new();
        let Application {
            path,
            application_pool,
            enabled_protocols,
            virtual_directories,
            preload_enabled,
            auto_start_enabled,
            auto_start_provider,
            origin: _,
        } = application;
        (site.id, &site.name).hash(&mut hasher);
        (path, application_pool, enabled_protocols).hash(&mut hasher);
        (preload_enabled, auto_start_enabled, auto_start_provider).hash(&mut hasher);
        for directory in virtual_directories {
            (&directory.path, &directory.physical_path).hash(&mut hasher);
            (&directory.folder, directory.allow_sub_dir_config).hash(&mut hasher);
        }
        let pool = self
            .application_pools()
            .iter()
            .find(|pool| pool.name == *application_pool);
        format!("{pool:?}").hash(&mut hasher);
        self.hash_effective(site, path, &mut hasher);
        for block in self
            .base
            .iter()
            .filter(|layer| layer.only.is_none())
            .flat_map(|layer| &layer.file.blocks)
        {
            let Some((of_site, below)) = block.path().split_first() else {
                continue;
            };
            let place = format!("/{}", below.join("/"));
            let is_own = *of_site == crate::hierarchy::fold(&site.name)
                && site
                    .resolve(&place)
                    .is_some_and(|(owner, _, _)| owner.path == *path);
            if is_own {
                self.hash_effective(site, &place, &mut hasher);
            }
        }
        hasher.finish()
    }

    fn hash_effective(&self, site: &Site, path: &str, hasher: &mut DefaultHasher) {
        match self.effective(site, path) {
            Ok(effective) => {
                let mut sections: Vec<_> = effective
                    .sections()
                    // These say what applications there are and what the process loads, not how one behaves.
                    .filter(|(name, _)| {
                        !name.starts_with("system.applicationHost/")
                            && *name != "system.webServer/globalModules"
                    })
                    .collect();
                sections.sort_by_key(|(name, _)| *name);
                for (name, element) in sections {
                    name.hash(hasher);
                    hash_element(element, hasher);
                }
            }
            Err(problems) => {
                for problem in problems {
                    problem.render(false).hash(hasher);
                }
            }
        }
    }
}

fn hash_element(element: &EffectiveElement, hasher: &mut DefaultHasher) {
    element.schema.name.hash(hasher);
    element.settings.len().hash(hasher);
    // The order in which levels set attributes means nothing.
    let mut settings: Vec<_> = element
        .settings
        .iter()
        .map(|setting| (setting.name, setting.raw.as_str()))
        .collect();
    settings.sort_unstable();
    settings.hash(hasher);
    element.unrecognized.hash(hasher);
    for list in [&element.children, &element.items] {
        list.len().hash(hasher);
        for one in list {
            hash_element(one, hasher);
        }
    }
}
