//! The files as an editor sees them: read from disk when they changed there, or held with edits that are not written yet.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::error::{EditError, FILE_NOT_FOUND};
use super::path::ConfigPath;
use crate::configuration::{Configuration, base_layers};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::element::{EffectiveElement, Merge};
use crate::expand::Environment;
use crate::file::{ConfigFile, Place, Registration};
use crate::file_names;
use crate::folder::Folders;
use crate::hierarchy::{Layer, Target, fold, merge_one};
use crate::lock::Standing;
use crate::path_map::PathMap;
use crate::schema::{CollectionSchema, ElementSchema, SectionSchema};
use crate::section::sites::{self, Site};
use crate::stock;
use crate::watch::{Stamp, stamp};

/// Most merged sections that are remembered; behind that all are forgotten.
const VIEWS_MAX: usize = 512;
/// Most files whose text is remembered.
const FILES_MAX: usize = 512;

/// A file: as on disk, or with edits.
#[derive(Debug, Clone)]
pub(crate) struct WorkFile {
    stamp: Stamp,
    /// The bytes as they were read; `None` when the file was not there.
    pub(crate) original: Option<Vec<u8>>,
    /// `None` when there is no file; the fault when it cannot be read.
    content: Result<Option<Document>, Diagnostic>,
    pub(crate) is_dirty: bool,
    parsed: Vec<(Place, Arc<ConfigFile>)>,
}

/// A level of a path: where its file is or would be.
#[derive(Debug, Clone)]
pub(crate) struct Level {
    pub(crate) path: ConfigPath,
    pub(crate) file: Option<PathBuf>,
}

/// All that concerns one path.
#[derive(Debug)]
pub(crate) struct Levels {
    pub(crate) layers: Vec<Layer>,
    pub(crate) applications: Vec<usize>,
    pub(crate) levels: Vec<Level>,
    pub(crate) folded: Vec<String>,
}

impl Levels {
    pub(crate) fn target(&self) -> Target<'_> {
        Target {
            path: &self.folded,
            applications: &self.applications,
        }
    }
}

/// A section at a path, merged.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) element: EffectiveElement,
    pub(crate) levels: Arc<Levels>,
}

/// The addresses of the files that a view was made of, and the view.
type Remembered = (Vec<usize>, Arc<View>);

/// Which part of the configuration an element belongs to.
#[derive(Debug, Clone)]
pub(crate) enum Root {
    /// A section as it applies at a path.
    Section {
        schema: &'static SectionSchema,
        path: ConfigPath,
    },
    /// A section as one file says it, directly or in a location.
    Written {
        schema: &'static SectionSchema,
        level: ConfigPath,
        location: Option<String>,
    },
    /// A new item that no collection has yet.
    Detached(Arc<Mutex<Detached>>),
}

/// A new item.
#[derive(Debug, Clone)]
pub(crate) struct Detached {
    pub(crate) schema: &'static ElementSchema,
    /// The collection it was made for.
    pub(crate) item_of: Option<&'static CollectionSchema>,
    pub(crate) document: Document,
}

/// Everything behind the lock of an editor.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) environment: Environment,
    map: PathMap,
    base_folder: PathBuf,
    app_host: PathBuf,
    is_built_in: bool,
    files: HashMap<PathBuf, WorkFile>,
    views: HashMap<(&'static str, String), Remembered>,
    sites: Option<(Arc<ConfigFile>, Arc<Vec<Site>>)>,
    /// What a path mapper said, by config path.
    pub(crate) mapped: HashMap<String, PathBuf>,
    pub(crate) commit_path: ConfigPath,
    /// Sections and paths that uncommitted edits touch.
    pub(crate) touched: BTreeSet<(String, String)>,
    pub(crate) is_writable: bool,
    pub(crate) expands: bool,
}

impl State {
    pub(crate) fn new(configuration: Option<&Configuration>, is_writable: bool) -> Self {
        let (map, base) = configuration.map_or_else(
            || (PathMap::default(), PathBuf::new()),
            |c| (c.folders().0.clone(), c.folders().1.to_owned()),
        );
        let given = configuration.and_then(Configuration::app_host).cloned();
        let document = given.or_else(|| Document::from_text(stock::NAME, stock::TEXT).ok());
        let app_host = document.as_ref().map_or_else(
            || PathBuf::from(stock::NAME),
            |d| d.source().path().to_owned(),
        );
        let is_built_in = app_host == Path::new(stock::NAME);
        let mut files = HashMap::new();
        if is_built_in {
            let file = WorkFile {
                stamp: None,
                original: None,
                content: Ok(document),
                is_dirty: false,
                parsed: Vec::new(),
            };
            files.insert(app_host.clone(), file);
        }
        Self {
            environment: Environment::of_process(),
            map,
            base_folder: base,
            app_host,
            is_built_in,
            files,
            views: HashMap::new(),
            sites: None,
            mapped: HashMap::new(),
            commit_path: ConfigPath::AppHost(Vec::new()),
            touched: BTreeSet::new(),
            is_writable,
            expands: true,
        }
    }

    /// Takes over another file for the top of the hierarchy, when a path mapper names one.
    fn app_host_path(&self) -> PathBuf {
        self.mapped
            .get(super::path::APP_HOST)
            .unwrap_or(&self.app_host)
            .clone()
    }

    /// True for the file that exists in memory only, and so can be read but not written.
    pub(crate) fn is_in_memory(&self, file: &Path) -> bool {
        self.is_built_in && file == self.app_host
    }

    /// Brings a file up to date with the disk, unless it has edits.
    fn refresh(&mut self, path: &Path) {
        if self.is_in_memory(path) {
            return;
        }
        let now = stamp(path);
        if let Some(known) = self.files.get(path)
            && (known.is_dirty || known.stamp == now)
        {
            return;
        }
        if self.files.len() >= FILES_MAX {
            let (built_in, own) = (self.is_built_in, self.app_host.clone());
            self.files
                .retain(|p, f| f.is_dirty || (built_in && *p == own));
        }
        let (original, content) = if now.is_none() {
            (None, Ok(None))
        } else {
            match Document::read(path) {
                Ok(document) => (Some(document.source().to_bytes()), Ok(Some(document))),
                Err(problem) => (std::fs::read(path).ok(), Err(*problem)),
            }
        };
        let file = WorkFile {
            stamp: now,
            original,
            content,
            is_dirty: false,
            parsed: Vec::new(),
        };
        self.files.insert(path.to_owned(), file);
    }

    /// The document of a file; `None` when there is none yet.
    pub(crate) fn document(&mut self, path: &Path) -> Result<Option<Document>, EditError> {
        self.refresh(path);
        match self.files.get(path).map(|f| &f.content) {
            Some(Ok(document)) => Ok(document.clone()),
            Some(Err(problem)) => Err(EditError::of(problem.clone())),
            None => Ok(None),
        }
    }

    /// Puts an edited document in the place of a file's. Returns what to give to [`Self::restore`].
    pub(crate) fn install(&mut self, path: &Path, document: Document) -> Option<WorkFile> {
        let before = self.files.get(path).cloned();
        let file = self.files.entry(path.to_owned()).or_insert(WorkFile {
            stamp: None,
            original: None,
            content: Ok(None),
            is_dirty: false,
            parsed: Vec::new(),
        });
        file.content = Ok(Some(document));
        file.is_dirty = true;
        file.parsed.clear();
        before
    }

    /// Takes an edit back.
    pub(crate) fn restore(&mut self, path: &Path, before: Option<WorkFile>) {
        match before {
            Some(file) => self.files.insert(path.to_owned(), file),
            None => self.files.remove(path),
        };
    }

    /// The file as it is now, for [`Self::restore`].
    pub(crate) fn remember(&self, path: &Path) -> Option<WorkFile> {
        self.files.get(path).cloned()
    }

    /// Files with edits: path, bytes as read, and the new document.
    pub(crate) fn dirty(&self) -> Vec<(PathBuf, Option<Vec<u8>>, Document)> {
        let mut found: Vec<_> = self
            .files
            .iter()
            .filter(|(_, f)| f.is_dirty)
            .filter_map(|(p, f)| {
                let document = f.content.as_ref().ok()?.clone()?;
                Some((p.clone(), f.original.clone(), document))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }

    /// Forgets the edits of all files.
    pub(crate) fn forget(&mut self) {
        self.files.retain(|_, f| !f.is_dirty);
        self.touched.clear();
    }

    fn config_file(
        &mut self,
        path: &Path,
        place: Place,
        above: &[Registration],
    ) -> Option<Arc<ConfigFile>> {
        self.refresh(path);
        let file = self.files.get_mut(path)?;
        if let Some((_, known)) = file.parsed.iter().find(|(p, _)| *p == place) {
            return Some(Arc::clone(known));
        }
        let parsed = match &file.content {
            Ok(None) => return None,
            Ok(Some(document)) => ConfigFile::from_document(document.clone(), place, above),
            Err(problem) => ConfigFile::broken(path, place, problem.clone()),
        };
        let parsed = Arc::new(parsed);
        file.parsed.push((place, Arc::clone(&parsed)));
        Some(parsed)
    }

    /// A section that a schema file describes and `applicationHost.config` registers.
    pub(crate) fn described(&mut self, path: &str) -> Option<&'static SectionSchema> {
        let layers = self.base().ok()?;
        let mut all = layers.iter().flat_map(|l| &l.file.registrations);
        all.find(|r| r.path == path).and_then(|r| r.schema)
    }

    fn base(&mut self) -> Result<Vec<Layer>, EditError> {
        let path = self.app_host_path();
        let file = self
            .config_file(&path, Place::ApplicationHost, &[])
            .ok_or_else(|| {
                EditError::new(FILE_NOT_FOUND, format!("{} is not there", path.display()))
            })?;
        Ok(base_layers(file)?)
    }

    /// The sites of the server as edited.
    pub(crate) fn sites(&mut self) -> Result<Arc<Vec<Site>>, EditError> {
        let base = self.base()?;
        let own = base.last().map(|l| Arc::clone(&l.file));
        if let (Some((of, sites)), Some(own)) = (&self.sites, &own)
            && Arc::ptr_eq(of, own)
        {
            return Ok(Arc::clone(sites));
        }
        let target = Target {
            path: &[],
            applications: &[],
        };
        let schema = crate::schema::section(sites::PATH)
            .ok_or_else(|| EditError::data("the schema has no sites"))?;
        let section =
            merge_one(&base, &target, &self.environment, schema).map_err(EditError::first_of)?;
        let context = sites::Context {
            environment: &self.environment,
            resolve: &|path| self.map.resolve(path, &self.base_folder).ok(),
        };
        let read = Arc::new(sites::read(&section, &context));
        self.sites = own.map(|own| (own, Arc::clone(&read)));
        Ok(read)
    }

    /// The files that concern a path, from the top down.
    pub(crate) fn levels(&mut self, path: &ConfigPath) -> Result<Levels, EditError> {
        let mut found = Levels {
            layers: Vec::new(),
            applications: Vec::new(),
            levels: Vec::new(),
            folded: path.folded(),
        };
        let ConfigPath::AppHost(below) = path else {
            return Ok(found);
        };
        found.layers = self.base()?;
        found.levels.push(Level {
            path: ConfigPath::AppHost(Vec::new()),
            file: Some(self.app_host_path()),
        });
        let Some((name, segments)) = below.split_first() else {
            return Ok(found);
        };
        let sites = self.sites()?;
        let site = sites
            .iter()
            .find(|s| fold(&s.name) == fold(name))
            .filter(|s| s.resolve("/").is_some())
            .ok_or_else(|| {
                EditError::new(
                    FILE_NOT_FOUND,
                    format!("Unrecognized configuration path '{path}'"),
                )
                .at(path.to_string())
            })?;
        let mut folder: Option<PathBuf> = None;
        for count in 0..=segments.len() {
            let own = segments.get(..count).unwrap_or_default();
            let url = format!("/{}", own.join("/"));
            let Some((_, directory, rest)) = site.resolve(&url) else {
                continue;
            };
            let is_border = rest.is_empty() || rest == "/";
            let place = if is_border && directory.path == "/" {
                found.applications.push(count + 1);
                Place::Application
            } else {
                Place::Folder
            };
            folder = if is_border {
                directory.folder.clone()
            } else {
                folder
                    .as_deref()
                    .zip(own.last())
                    .and_then(|(above, name)| Folders::child(above, name))
            };
            let level = ConfigPath::AppHost(below.get(..=count).unwrap_or_default().to_vec());
            let shown = level.to_string();
            let file = match (self.mapped.get(&fold(&shown)), &folder) {
                (Some(mapped), _) => Some(mapped.clone()),
                (None, Some(folder)) => Some(
                    file_names::entry(folder, "web.config")
                        .unwrap_or_else(|| folder.join("web.config")),
                ),
                (None, None) => None,
            };
            found.levels.push(Level {
                path: level,
                file: file.clone(),
            });
            let reads = is_border || directory.allow_sub_dir_config;
            let above: Vec<Registration> = found
                .layers
                .iter()
                .flat_map(|l| l.file.registrations.iter().cloned())
                .collect();
            if let Some(file) = file.filter(|_| reads)
                && let Some(parsed) = self.config_file(&file, place, &above)
            {
                found.layers.push(Layer {
                    file: parsed,
                    level: count + 1,
                    path: found.folded.get(..=count).unwrap_or_default().to_vec(),
                    only: None,
                });
            }
        }
        Ok(found)
    }

    /// The part of the configuration that an element belongs to, merged.
    pub(crate) fn view(&mut self, root: &Root) -> Result<Arc<View>, EditError> {
        match root {
            Root::Section { schema, path } => self.section_view(schema, path),
            Root::Written {
                schema,
                level,
                location,
            } => self.written_view(schema, level, location.as_deref()),
            Root::Detached(detached) => {
                let detached = locked(detached).clone();
                let mut element = EffectiveElement::unset(detached.schema);
                let mut found = Vec::new();
                element.apply(
                    detached.document.root(),
                    &mut Merge {
                        environment: &self.environment,
                        standing: Standing::at_level(0),
                        found: &mut found,
                    },
                );
                if !found.is_empty() {
                    return Err(EditError::first_of(found));
                }
                Ok(Arc::new(View {
                    element,
                    levels: Arc::new(Levels {
                        layers: Vec::new(),
                        applications: Vec::new(),
                        levels: Vec::new(),
                        folded: Vec::new(),
                    }),
                }))
            }
        }
    }

    fn section_view(
        &mut self,
        schema: &'static SectionSchema,
        path: &ConfigPath,
    ) -> Result<Arc<View>, EditError> {
        let levels = self.levels(path)?;
        let identity: Vec<usize> = levels
            .layers
            .iter()
            .map(|l| Arc::as_ptr(&l.file).addr())
            .collect();
        let key = (schema.path, path.to_string());
        // The view keeps the files it was made of, so that no other one can have their addresses.
        if let Some((of, view)) = self.views.get(&key)
            && *of == identity
        {
            return Ok(Arc::clone(view));
        }
        let element = merge_one(&levels.layers, &levels.target(), &self.environment, schema)
            .map_err(|found| EditError::first_of(found).at(path.to_string()))?;
        let view = Arc::new(View {
            element,
            levels: Arc::new(levels),
        });
        if self.views.len() >= VIEWS_MAX {
            self.views.clear();
        }
        self.views.insert(key, (identity, Arc::clone(&view)));
        Ok(view)
    }

    fn written_view(
        &mut self,
        schema: &'static SectionSchema,
        level: &ConfigPath,
        location: Option<&str>,
    ) -> Result<Arc<View>, EditError> {
        let levels = self.levels(level)?;
        let depth = level.below().len();
        let wanted: Vec<String> = location
            .unwrap_or_default()
            .split('/')
            .filter(|s| !s.is_empty() && *s != ".")
            .map(fold)
            .collect();
        let mut element = EffectiveElement::unset(&schema.root);
        let mut found = Vec::new();
        let own = levels
            .layers
            .iter()
            .filter(|l| l.level == depth && l.only.is_none());
        for layer in own {
            found.extend(layer.file.problems.iter().cloned());
            for block in &layer.file.blocks {
                if block.path() != wanted || block.location.is_some() != location.is_some() {
                    continue;
                }
                for one in block
                    .sections
                    .iter()
                    .filter(|s| s.schema.path == schema.path)
                {
                    found.extend(one.problems.iter().cloned());
                    element.apply(
                        one.element(&layer.file),
                        &mut Merge {
                            environment: &self.environment,
                            standing: Standing::at_level(depth),
                            found: &mut found,
                        },
                    );
                }
            }
        }
        if !found.is_empty() {
            return Err(EditError::first_of(found).at(level.to_string()));
        }
        Ok(Arc::new(View {
            element,
            levels: Arc::new(levels),
        }))
    }

    /// The file of a level, whether it is there or not.
    pub(crate) fn file_of(&mut self, level: &ConfigPath) -> Result<PathBuf, EditError> {
        let levels = self.levels(level)?;
        levels
            .levels
            .last()
            .filter(|l| l.path.below().len() == level.below().len())
            .and_then(|l| l.file.clone())
            .ok_or_else(|| {
                EditError::new(
                    FILE_NOT_FOUND,
                    format!("no folder on disk belongs to '{level}'"),
                )
                .at(level.to_string())
            })
    }

    /// Where a path leads that a site names, in the words of the configuration.
    pub(crate) fn local(&self, path: &str) -> Option<PathBuf> {
        self.map
            .resolve(&self.environment.expand(path), &self.base_folder)
            .ok()
    }
}

/// The content of a new item.
pub(crate) fn locked(detached: &Mutex<Detached>) -> std::sync::MutexGuard<'_, Detached> {
    detached.lock().unwrap_or_else(PoisonError::into_inner)
}
