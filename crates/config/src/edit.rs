//! The configuration as administrators and their programs see it: each section at each path, with where every value comes
//! from, and edits that are written to one file at one time.
//!
//! An [`Editor`] shows merged sections as [`Element`]s. Edits of a writable editor are checked at once against schema and
//! locks, are visible through the same editor only, and reach the disk by [`Editor::commit`]: as splices, so that everything
//! that was not changed keeps its bytes.
//!
//! ```
//! use sluicegate_config::{Configuration, edit::Editor};
//!
//! let folder = std::env::temp_dir().join(format!("sluicegate-edit-doc-{}", std::process::id()));
//! std::fs::create_dir_all(&folder)?;
//! let configuration = Configuration::for_folder(&folder, &[], &[]).expect("the stock file has no faults");
//! let editor = Editor::writable(Some(&configuration));
//! let site = "MACHINE/WEBROOT/APPHOST/Default Web Site";
//! editor.set_commit_path(site)?;
//! let section = editor.section("system.webServer/defaultDocument", site)?;
//! section.set("enabled", "false")?;
//! editor.commit()?;
//! assert!(std::fs::read_to_string(folder.join("web.config"))?.contains("<defaultDocument enabled=\"false\" />"));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod attribute;
mod change;
mod commit;
mod definitions;
mod element;
mod error;
mod locations;
mod locks;
mod mapping;
mod navigate;
mod path;
mod state;
mod target;

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use attribute::{AttributeView, text_of};
pub use commit::{Change, Pending};
pub use definitions::{Definition, Group};
pub use element::Element;
pub use error::{
    ACCESS_DENIED, EditError, FILE_NOT_FOUND, INVALID_INDEX, INVALID_PARAMETER, InvalidValue,
    NOT_FOUND, SHARING_VIOLATION, WRITE_FAULT,
};
pub use locations::{File, Location};
pub use mapping::Mapped;

use crate::configuration::Configuration;
use crate::diagnostic::NOT_SUPPORTED;
use crate::hierarchy::fold;
use crate::schema;
use navigate::Node;
use path::ConfigPath;
use state::{Root, State};

/// Says where the file of a level is instead: config path and the file as mapped; `None` leaves it. May be called on any
/// thread, and may use the editor.
pub type PathMapper = Arc<dyn Fn(&str, &str) -> Option<String> + Send + Sync>;

struct Shared {
    state: Mutex<State>,
    mapper: Mutex<Option<PathMapper>>,
}

/// One administrator's view. Clones are the same editor; every method may be called on any thread.
#[derive(Clone)]
pub struct Editor(Arc<Shared>);

impl fmt::Debug for Editor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor").finish_non_exhaustive()
    }
}

impl Editor {
    /// An editor that reads: edits are refused. Without a configuration it shows the stock one, which has no sites.
    pub fn reader(configuration: Option<&Arc<Configuration>>) -> Self {
        Self::new(configuration, false)
    }

    /// An editor whose edits can be committed.
    pub fn writable(configuration: Option<&Arc<Configuration>>) -> Self {
        Self::new(configuration, true)
    }

    fn new(configuration: Option<&Arc<Configuration>>, is_writable: bool) -> Self {
        Self(Arc::new(Shared {
            state: Mutex::new(State::new(configuration.map(|c| &**c), is_writable)),
            mapper: Mutex::new(None),
        }))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True if edits are taken.
    pub fn is_writable(&self) -> bool {
        self.state().is_writable
    }

    /// A section as it applies at a config path such as `MACHINE/WEBROOT/APPHOST/Default Web Site/shop`.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] for a path whose site is not there (R15), 0x80070032 for a section that nobody declares (R71), the
    /// faults of the files on the way.
    pub fn section(&self, name: &str, path: &str) -> Result<Element, EditError> {
        let path = ConfigPath::parse(path)?;
        let schema = self.declared(name).map_err(|e| e.at(path.to_string()))?;
        self.map_files(&path)?;
        let root = Root::Section { schema, path };
        self.state().view(&root)?;
        Ok(Element::new(self.clone(), Node::root(root)))
    }

    /// The file of a level.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when the site, or a folder for the path, is not there.
    pub fn file(&self, path: &str) -> Result<File, EditError> {
        let level = ConfigPath::parse(path)?;
        self.map_files(&level)?;
        File::open(self.clone(), level)
    }

    /// The longest part of a path that has a file of its own.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when the site is not there.
    pub fn unique_path(&self, path: &str) -> Result<String, EditError> {
        let path = ConfigPath::parse(path)?;
        self.map_files(&path)?;
        let levels = self.state().levels(&path)?;
        let deepest = levels
            .layers
            .iter()
            .filter(|l| l.only.is_none())
            .map(|l| l.level)
            .max()
            .unwrap_or(0);
        Ok(match &path {
            ConfigPath::Above(name) => (*name).to_owned(),
            ConfigPath::AppHost(below) => {
                ConfigPath::AppHost(below.get(..deepest).unwrap_or_default().to_vec()).to_string()
            }
        })
    }

    /// The level whose file takes the edits (R104).
    pub fn commit_path(&self) -> String {
        self.state().commit_path.to_string()
    }

    /// Chooses the level whose file takes the edits made from now on. It must be at or above the paths that are edited.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when there is no such level, [`ACCESS_DENIED`] for an editor that only reads.
    pub fn set_commit_path(&self, path: &str) -> Result<(), EditError> {
        let level = ConfigPath::parse(path)?;
        self.map_files(&level)?;
        let mut state = self.state();
        if !state.is_writable {
            return Err(EditError::denied("this manager only reads"));
        }
        if let ConfigPath::Above(_) = level {
            return Err(EditError::unsupported(format!(
                "'{level}' has no file in this server"
            )));
        }
        state.file_of(&level)?;
        state.commit_path = level;
        Ok(())
    }

    /// Drops all edits that were not committed.
    pub fn discard(&self) {
        self.state().forget();
    }

    /// Sets who may move the files of levels; `None` ends it. Sections read before keep their files.
    pub fn set_path_mapper(&self, mapper: Option<PathMapper>) {
        self.state().mapped.clear();
        *self.0.mapper.lock().unwrap_or_else(PoisonError::into_inner) = mapper;
    }

    /// Whether `%NAME%` is replaced in the values that the schema marks (R62); it is unless this says otherwise.
    pub fn expands(&self) -> bool {
        self.state().expands
    }

    /// See [`Self::expands`].
    pub fn set_expands(&self, expands: bool) {
        self.state().expands = expands;
    }

    /// Asks the path mapper about each level of a path. The lock is not held while it answers.
    fn map_files(&self, path: &ConfigPath) -> Result<(), EditError> {
        let mapper = self
            .0
            .mapper
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let (Some(mapper), ConfigPath::AppHost(below)) = (mapper, path) else {
            return Ok(());
        };
        for count in 0..=below.len() {
            let level = ConfigPath::AppHost(below.get(..count).unwrap_or_default().to_vec());
            let shown = level.to_string();
            if self.state().mapped.contains_key(&fold(&shown)) {
                continue;
            }
            let Ok(file) = self.state().file_of(&level) else {
                continue;
            };
            if let Some(other) = mapper(&shown, &file.to_string_lossy()) {
                let mut state = self.state();
                let other = state.local(&other).unwrap_or_else(|| PathBuf::from(&other));
                state.mapped.insert(fold(&shown), other);
            }
        }
        Ok(())
    }
}

impl Editor {
    /// The schema of a section that is declared: by the server, or by a schema file and a registration.
    pub(crate) fn declared(&self, name: &str) -> Result<&'static schema::SectionSchema, EditError> {
        let path = name.trim_matches('/');
        schema::section(path)
            .or_else(|| self.state().described(path))
            .ok_or_else(|| {
                EditError::new(
                    NOT_SUPPORTED,
                    format!(
                        "The configuration section '{name}' cannot be read because it is missing a section declaration"
                    ),
                )
            })
    }
}
