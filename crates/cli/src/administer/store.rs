//! Which file an administrator's command works on, and how its edits get there.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde_json::json;
use sluicegate::{Configuration, PathMap};
use sluicegate_config::edit::Editor;

use super::diff;
use super::failure::Failure;
use crate::output;

/// The root of the config paths that have a file here.
pub(crate) const APP_HOST: &str = "MACHINE/WEBROOT/APPHOST";

#[derive(Debug, Clone, Args)]
pub(crate) struct StoreArguments {
    /// The applicationHost.config (by default $SLUICEGATE_CONFIG, or the one in the current folder)
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    pub(crate) map: Vec<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Writing {
    /// Write nothing; print the difference of each file that would change
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// As JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// An opened configuration.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) editor: Editor,
    pub(crate) configuration: Arc<Configuration>,
}

impl StoreArguments {
    /// The file that is meant.
    pub(crate) fn file(&self) -> PathBuf {
        self.config
            .clone()
            .or_else(|| {
                std::env::var_os("SLUICEGATE_CONFIG")
                    .filter(|v| !v.is_empty())
                    .map(PathBuf::from)
            })
            .unwrap_or_else(|| PathBuf::from("applicationHost.config"))
    }

    /// What Windows paths stand for.
    pub(crate) fn path_map(&self) -> Result<PathMap, Failure> {
        let mut map = PathMap::default();
        for text in &self.map {
            map.add(text).map_err(|_| {
                Failure::usage(format!("--map {text} is not of the form WINDOWS=LOCAL"))
            })?;
        }
        Ok(map)
    }

    /// Opens the file.
    pub(crate) fn open(&self) -> Result<Store, Failure> {
        Store::open(&self.file(), &self.path_map()?)
    }
}

impl Store {
    /// Opens an applicationHost.config.
    pub(crate) fn open(file: &Path, map: &PathMap) -> Result<Self, Failure> {
        if !file.is_file() {
            return Err(Failure::new(
                2,
                format!(
                    "There is no file {}; name an applicationHost.config with --config.",
                    file.display()
                ),
            ));
        }
        let file = crate::load::whole(file);
        let configuration = Configuration::load(&file, map).map_err(Failure::load)?;
        Ok(Self {
            editor: Editor::writable(Some(&configuration)),
            configuration,
        })
    }

    /// Opens the configuration of a folder that is served by itself.
    pub(crate) fn open_folder(folder: &Path) -> Result<Self, Failure> {
        let folder = crate::load::whole(folder);
        if !folder.is_dir() {
            return Err(Failure::new(
                2,
                format!("the folder {} is not there", folder.display()),
            ));
        }
        let configuration = Configuration::for_folder(&folder, &[], &[]).map_err(Failure::load)?;
        Ok(Self {
            editor: Editor::writable(Some(&configuration)),
            configuration,
        })
    }

    /// Writes the edits and prints what was done; a trial run prints what would be written.
    pub(crate) fn finish(&self, writing: &Writing, done: &[String]) -> Result<(), Failure> {
        let pending = self.editor.pending();
        let differences: Vec<String> = pending
            .iter()
            .map(|p| diff::unified(&p.file.display().to_string(), p.before.as_deref(), &p.after))
            .collect();
        if !writing.dry_run {
            self.editor.commit()?;
        }
        if writing.json {
            let files: Vec<_> = pending
                .iter()
                .zip(&differences)
                .map(|(p, d)| json!({ "file": p.file, "diff": d }))
                .collect();
            output::line(json!({ "done": done, "written": !writing.dry_run, "files": files }));
        } else if writing.dry_run {
            for difference in differences {
                output::bytes(difference.as_bytes());
            }
        } else {
            done.iter().for_each(output::line);
        }
        Ok(())
    }
}
