//! A snapshot of all configuration: loads it, and answers what applies at a path.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use crate::check;
use crate::classic::Classic;
use crate::diagnostic::{Diagnostic, NOT_A_DIRECTORY, PATH_NOT_FOUND, code};
use crate::document::Document;
use crate::effective::{Effective, LocalFolders};
use crate::expand::Environment;
use crate::file::{ConfigFile, Place, Registration};
use crate::folder::Folders;
use crate::hierarchy::{Layer, SharedSections, Target, fold, merge};
use crate::path_map::{PathMap, is_windows};
use crate::redirection::{self, redirection_file};
use crate::section::application_pools::{self, ApplicationPool, ManagedPipelineMode};
use crate::section::config_history::ConfigHistory;
use crate::section::content::PathCase;
use crate::section::global_modules::{self, GlobalModule};
use crate::section::handlers::Handlers;
use crate::section::modules::Modules;
use crate::section::sites::{self, Site, VirtualDirectory};
use crate::section::web_limits::WebLimits;
use crate::stock;
use crate::watch::Stamps;

/// Most URL paths of one site whose answers are remembered under the path as asked.
const RECENT_MAX: usize = 8192;
/// Fewer sites are not worth a thread when they are read at the start.
const SITES_PER_THREAD_MIN: usize = 64;
/// Longest such path in bytes.
const RECENT_BYTES_MAX: usize = 1024;

type Outcome = Result<Arc<Effective>, Vec<Diagnostic>>;

/// All configuration as it was when it was loaded.
///
/// `applicationHost.config` is read at once. `web.config` files of application roots are read at once too, so that their
/// faults can be shown at start; those of other folders are read when first needed. Nothing is read twice: load a new
/// snapshot to see changes, and let requests in flight keep the one they began with (R101).
///
/// A section that `applicationHost.config` leaves out altogether has the content of [`Self::defaults_text`]: a file written
/// by hand needs no more than its sites. Sections it does have are taken as they are.
#[derive(Debug)]
pub struct Configuration {
    environment: Environment,
    pub(crate) map: PathMap,
    pub(crate) base_folder: PathBuf,
    pub(crate) base: Vec<Layer>,
    sites: Vec<Site>,
    pools: Vec<ApplicationPool>,
    global_modules: Vec<GlobalModule>,
    web_limits: WebLimits,
    history: ConfigHistory,
    warnings: Vec<Diagnostic>,
    startup_problems: Vec<Diagnostic>,
    pub(crate) folders: Folders,
    shared: SharedSections,
    local_folders: Arc<LocalFolders>,
    cache: RwLock<HashMap<(u32, Vec<String>), Outcome>>,
    pub(crate) recent: RwLock<HashMap<u32, HashMap<String, Outcome>>>,
    pub(crate) seen_at_load: Stamps,
    /// The `applicationHost.config` that was asked for; a redirection may lead elsewhere.
    pub(crate) named: Option<PathBuf>,
}

/// One step of a URL path: the folder that it maps to.
struct Step {
    folder: Option<PathBuf>,
    place: Place,
    /// `web.config` is looked for.
    reads: bool,
    /// An application or virtual directory starts here.
    is_border: bool,
    /// The virtual directory was named by a Windows path.
    is_from_windows: bool,
}

impl Configuration {
    /// Loads `applicationHost.config` and the `web.config` files of all application roots.
    ///
    /// # Errors
    /// All errors of `applicationHost.config`; a server must not start with it (R74). Errors of `web.config` files are in
    /// [`Self::startup_web_config_problems`] and fail only their own paths (R75).
    pub fn load(app_host: &Path, map: &PathMap) -> Result<Arc<Self>, Vec<Diagnostic>> {
        let target = redirection::host_file(app_host, map).map_err(|d| vec![*d])?;
        // Before the reading: a change in between must show as one.
        let seen = Stamps::of(vec![target.clone(), redirection_file(app_host)]);
        Self::read(&target, seen, map, app_host)
    }

    /// As [`Self::load`] for just this file: no `redirection.config` beside it is looked at.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn load_only(app_host: &Path, map: &PathMap) -> Result<Arc<Self>, Vec<Diagnostic>> {
        let seen = Stamps::of(vec![app_host.to_owned()]);
        Self::read(app_host, seen, map, app_host)
    }

    fn read(
        target: &Path,
        mut seen: Stamps,
        map: &PathMap,
        named: &Path,
    ) -> Result<Arc<Self>, Vec<Diagnostic>> {
        let file = ConfigFile::read(target, Place::ApplicationHost, &[]);
        seen.add(file.paths().skip(1).map(Path::to_owned).collect());
        let base = sites::base_of(target);
        Self::of_file(Arc::new(file), seen, base, map, Some(named))
    }

    /// The configuration of a server for one folder: the stock file, one site, and native modules at the end of
    /// `globalModules` and `modules`. `listen` holds (address or `*`, port, host name or empty); `global_modules` (name, image).
    ///
    /// # Errors
    /// As [`Self::load`]. A fault in the folder's own `web.config` is no error here, see [`Self::startup_web_config_problems`].
    pub fn for_folder(
        dir: &Path,
        listen: &[(String, u16, String)],
        global_modules: &[(String, PathBuf)],
    ) -> Result<Arc<Self>, Vec<Diagnostic>> {
        Self::for_folder_mapped(dir, listen, global_modules, &PathMap::default())
    }

    /// As [`Self::for_folder`], with a map for the Windows paths in the folder's `web.config` files.
    ///
    /// # Errors
    /// As [`Self::for_folder`].
    pub fn for_folder_mapped(
        dir: &Path,
        listen: &[(String, u16, String)],
        global_modules: &[(String, PathBuf)],
        map: &PathMap,
    ) -> Result<Arc<Self>, Vec<Diagnostic>> {
        let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
        let document = stock::for_folder(&dir, listen, global_modules).map_err(|d| vec![*d])?;
        let file = ConfigFile::from_document(document, Place::ApplicationHost, &[]);
        Self::of_file(Arc::new(file), Stamps::default(), &dir, map, None)
    }

    /// The embedded stock `applicationHost.config`. It has no `configSections`: the schema implies all registrations.
    pub fn defaults_text() -> &'static str {
        stock::TEXT
    }

    pub(crate) fn of_file(
        file: Arc<ConfigFile>,
        seen_at_load: Stamps,
        base_folder: &Path,
        map: &PathMap,
        named: Option<&Path>,
    ) -> Result<Arc<Self>, Vec<Diagnostic>> {
        let mut found = file.all_problems();
        let mut warnings = file.warnings.clone();
        let environment = Environment::of_process();
        let base = base_layers(file).map_err(|d| vec![*d])?;
        let shared = SharedSections::default();
        let sections = match merge(
            &base,
            &Target {
                path: &[],
                applications: &[],
            },
            &environment,
            &shared,
        ) {
            Ok(sections) => sections,
            Err(more) => {
                let new: Vec<_> = more.into_iter().filter(|d| !found.contains(d)).collect();
                found.extend(new);
                return Err(found);
            }
        };
        let context = sites::Context {
            environment: &environment,
            resolve: &|path| map.resolve(path, base_folder).ok(),
        };
        let sites = sites::read(&shared.of(&sections, sites::PATH).element, &context);
        let pools = application_pools::read(&shared.of(&sections, application_pools::PATH).element);
        let global_modules =
            global_modules::read(&shared.of(&sections, global_modules::PATH).element);
        let history = ConfigHistory::read(
            &shared.of(&sections, ConfigHistory::PATH).element,
            base_folder,
            map,
        );
        let web_limits = WebLimits::read(&shared.of(&sections, WebLimits::PATH).element);
        found.extend(check::sites(&sites, &pools));
        found.extend(
            base.last()
                .into_iter()
                .flat_map(|l| check::locations(&l.file, &sites)),
        );
        let modules = Modules::read(&shared.of(&sections, Modules::PATH).element);
        found.extend(check::modules(&modules, &global_modules));
        let handlers = Handlers::read(&shared.of(&sections, Handlers::PATH).element);
        found.extend(check::handlers(&handlers, &modules));
        let (errors, more): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|d| d.severity == crate::Severity::Error);
        warnings.extend(more);
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut configuration = Self {
            environment,
            local_folders: Arc::new(LocalFolders {
                map: map.clone(),
                base: base_folder.to_owned(),
            }),
            map: map.clone(),
            base_folder: base_folder.to_owned(),
            base,
            sites,
            pools,
            global_modules,
            web_limits,
            history,
            warnings,
            startup_problems: Vec::new(),
            folders: Folders::default(),
            shared,
            cache: RwLock::default(),
            recent: RwLock::default(),
            seen_at_load,
            named: named.map(Path::to_owned),
        };
        configuration.read_application_roots();
        Ok(Arc::new(configuration))
    }

    fn read_application_roots(&mut self) {
        // Most of the time goes by reading and parsing: several threads take a part of the sites each, and what they find is
        // shown in the order of the sites.
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let share = self.sites.len().div_ceil(threads).max(SITES_PER_THREAD_MIN);
        let found: Vec<_> = std::thread::scope(|scope| {
            let parts: Vec<_> = self.sites.chunks(share).collect();
            let Some((first, others)) = parts.split_first() else {
                return Vec::new();
            };
            let running: Vec<_> = others
                .iter()
                .map(|sites| scope.spawn(|| self.check_roots(sites)))
                .collect();
            let mut found = vec![self.check_roots(first)];
            for (thread, sites) in running.into_iter().zip(others) {
                // A thread that panicked says nothing: its part is done here, where a panic is seen.
                found.push(thread.join().unwrap_or_else(|_| self.check_roots(sites)));
            }
            found
        });
        let (mut problems, mut warnings) = (Vec::new(), Vec::new());
        for (more_problems, more_warnings) in found {
            problems.extend(more_problems);
            warnings.extend(more_warnings);
        }
        warnings.extend(
            self.folders
                .files()
                .iter()
                .flat_map(|f| f.warnings.iter().cloned()),
        );
        // A fault above an application shows at each one below.
        for d in problems {
            if !self.startup_problems.contains(&d) {
                self.startup_problems.push(d);
            }
        }
        for d in warnings {
            if !self.warnings.contains(&d) {
                self.warnings.push(d);
            }
        }
    }

    /// What is wrong, and what may surprise, at the roots of the applications of these sites.
    fn check_roots(&self, sites: &[Site]) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let (mut problems, mut warnings) = (Vec::new(), Vec::new());
        for site in sites {
            for application in &site.applications {
                match self.effective(site, &application.path) {
                    Ok(effective) => {
                        problems.extend(check::modules(&effective.modules, &self.global_modules));
                        warnings.extend(check::handlers(&effective.handlers, &effective.modules));
                    }
                    Err(found) => problems.extend(found),
                }
            }
        }
        (problems, warnings)
    }

    /// The files read so far, `applicationHost.config` first, without stock content.
    pub(crate) fn read_files(&self) -> Vec<Arc<ConfigFile>> {
        let host = self.base.iter().filter(|l| l.only.is_none());
        let mut below = self.folders.files();
        below.sort_by(|a, b| a.document.source().path().cmp(b.document.source().path()));
        host.map(|l| Arc::clone(&l.file)).chain(below).collect()
    }

    /// The sites in the order of the file.
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// The native modules in the order in which they are loaded.
    pub fn global_modules(&self) -> &[GlobalModule] {
        &self.global_modules
    }

    /// The file at the top of the hierarchy.
    pub(crate) fn app_host(&self) -> Option<&Document> {
        self.base.last().map(|l| &l.file.document)
    }

    /// What local folders Windows paths stand for, and where relative ones start.
    pub(crate) fn folders(&self) -> (&PathMap, &Path) {
        (&self.map, &self.base_folder)
    }

    /// The application pools.
    pub fn application_pools(&self) -> &[ApplicationPool] {
        &self.pools
    }

    /// When copies of `applicationHost.config` are made, and where they are kept (R103).
    pub fn history(&self) -> &ConfigHistory {
        &self.history
    }

    /// `applicationHost.config`, where a redirection leads to (R69); `None` if the configuration was made for a folder.
    pub fn host_file(&self) -> Option<PathBuf> {
        self.seen_at_load.paths().next().map(Path::to_owned)
    }

    /// Limits of all connections.
    pub fn web_limits(&self) -> &WebLimits {
        &self.web_limits
    }

    /// What works but may surprise.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// Faults in the `web.config` files of application roots; requests to those paths get 500.19.
    pub fn startup_web_config_problems(&self) -> &[Diagnostic] {
        &self.startup_problems
    }

    /// All files read so far, for a watcher. More may come as requests reach more folders.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = self
            .read_files()
            .iter()
            .flat_map(|f| f.paths().map(Path::to_owned).collect::<Vec<_>>())
            .collect();
        files.sort();
        files.dedup();
        files
    }

    /// False when a file of this snapshot was changed, or a folder it looked at got or lost an entry (R100).
    ///
    /// Asks the disk about each of them, so call it from a thread that may block; then load a new snapshot.
    /// An upload into a folder that was looked at counts as a change too: a new folder there may bring a `web.config`.
    pub fn is_current(&self) -> bool {
        self.seen_at_load.are_current() && self.folders.are_current()
    }

    /// What applies at a URL path of a site. The path is decoded and normalised, such as `/a/b`; case does not count.
    ///
    /// Reads the `web.config` files on the way when they are not known yet, so it may block on the disk. The answer is
    /// cached for all paths that the same files and locations apply to.
    ///
    /// # Errors
    /// The faults of the files on the way: the request gets 500.19. Other paths are not affected (R75).
    pub fn effective(&self, site: &Site, url_path: &str) -> Outcome {
        let recent = self.recent.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = recent
            .get(&site.id)
            .and_then(|of_site| of_site.get(url_path))
        {
            return known.clone();
        }
        drop(recent);
        let outcome = self.find(site, url_path);
        // Failures are not kept: a folder that is missing now may be there for the next request.
        if outcome.is_ok() && url_path.len() <= RECENT_BYTES_MAX {
            let mut recent = self.recent.write().unwrap_or_else(PoisonError::into_inner);
            let of_site = recent.entry(site.id).or_default();
            if of_site.len() >= RECENT_MAX {
                of_site.clear();
            }
            of_site.insert(url_path.to_owned(), outcome.clone());
        }
        outcome
    }

    fn find(&self, site: &Site, url_path: &str) -> Outcome {
        let segments: Vec<&str> = url_path.split('/').filter(|s| !s.is_empty()).collect();
        let path: Vec<String> = std::iter::once(fold(&site.name))
            .chain(segments.iter().map(|s| fold(s)))
            .collect();
        let mut layers = self.base.clone();
        let mut applications = Vec::new();
        // The longest part of the path at which something is said; paths that share it share the answer.
        let mut depth = 1;
        let mut folder: Option<PathBuf> = None;
        let mut is_from_windows = false;
        let border_depth_max = sites::border_depth_max(site);
        for count in 0..=segments.len() {
            // Below a folder that is not there only another mapping can say something; a long path must cost nothing.
            if folder.is_none() && count > border_depth_max {
                break;
            }
            let Some(step) = self.step(
                site,
                segments.get(..count).unwrap_or_default(),
                folder.as_deref(),
            )?
            else {
                continue;
            };
            if step.place == Place::Application {
                applications.push(count + 1);
            }
            if step.is_border {
                depth = count + 1;
            }
            is_from_windows = step.is_from_windows;
            if let (true, Some(folder)) = (step.reads, &step.folder)
                && let Some(file) = self
                    .folders
                    .web_config(folder, step.place, || registrations(&layers))
            {
                depth = count + 1;
                layers.push(Layer {
                    file,
                    level: count + 1,
                    path: path.get(..=count).unwrap_or_default().to_vec(),
                    only: None,
                });
            }
            folder = step.folder;
        }
        for layer in &layers {
            for block in &layer.file.blocks {
                let end = layer.path.len() + block.path().len();
                if path.get(layer.path.len()..end) == Some(block.path()) {
                    depth = depth.max(end);
                }
            }
        }
        let path: Vec<String> = path.into_iter().take(depth).collect();
        let key = (site.id, path);
        if let Some(known) = self
            .cache
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
        {
            return known.clone();
        }
        let outcome = merge(
            &layers,
            &Target {
                path: &key.1,
                applications: &applications,
            },
            &self.environment,
            &self.shared,
        )
        .map(|sections| {
            let shown = segments.get(..depth - 1).unwrap_or_default();
            let below: String = shown.iter().flat_map(|s| ["/", *s]).collect();
            let mut effective = Effective::read(
                format!("MACHINE/WEBROOT/APPHOST/{}{below}", site.name),
                sections,
                layers
                    .iter()
                    .flat_map(|l| &l.file.registrations)
                    .filter_map(|r| r.schema)
                    .collect(),
                &self.shared,
                Arc::clone(&self.local_folders),
            );
            effective.ignores_case = match effective.content.path_case {
                PathCase::Auto => is_from_windows || self.map.ignores_case(),
                PathCase::Sensitive => false,
                PathCase::Insensitive => true,
            };
            effective.classic = self.classic(site, url_path, &layers, &key.1);
            Arc::new(effective)
        });
        self.cache
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, outcome.clone());
        outcome
    }

    /// R76: what `system.web` says at a path of a managed application in integrated mode.
    fn classic(
        &self,
        site: &Site,
        url_path: &str,
        layers: &[Layer],
        path: &[String],
    ) -> Vec<Classic> {
        let pool = site.application(url_path).and_then(|application| {
            let name = &application.application_pool;
            self.pools.iter().find(|pool| pool.name == *name)
        });
        let is_managed = pool.is_some_and(|pool| {
            !pool.managed_runtime_version.is_empty()
                && pool.managed_pipeline_mode == ManagedPipelineMode::Integrated
        });
        if !is_managed {
            return Vec::new();
        }
        let mut found: Vec<Classic> = layers
            .iter()
            .flat_map(|layer| {
                layer.file.blocks.iter().filter(move |block| {
                    let end = layer.path.len() + block.path().len();
                    path.get(layer.path.len()..end) == Some(block.path())
                })
            })
            .flat_map(|block| block.classic.iter().cloned())
            .collect();
        found.sort_by_key(|own| own.setting);
        found
    }

    /// The folder of one level; `above` is the one of the level above (R94). `None` when the path is below no application.
    fn step(
        &self,
        site: &Site,
        segments: &[&str],
        above: Option<&Path>,
    ) -> Result<Option<Step>, Vec<Diagnostic>> {
        let path = format!("/{}", segments.join("/"));
        let Some((_, directory, rest)) = site.resolve(&path) else {
            return Ok(None);
        };
        let is_from_windows = is_windows(&directory.physical_path);
        let is_border = rest.is_empty() || rest == "/";
        if !is_border {
            let child = above
                .zip(segments.last())
                .and_then(|(above, name)| Folders::child(above, name));
            return Ok(Some(Step {
                folder: child,
                place: Place::Folder,
                reads: directory.allow_sub_dir_config,
                is_border,
                is_from_windows,
            }));
        }
        let place = if directory.path == "/" {
            Place::Application
        } else {
            Place::Folder
        };
        let folder = directory.folder.clone();
        if let Some(d) = folder.as_deref().and_then(|f| missing(f, directory)) {
            return Err(vec![d]);
        }
        Ok(Some(Step {
            folder,
            place,
            reads: true,
            is_border,
            is_from_windows,
        }))
    }
}

fn registrations(layers: &[Layer]) -> Vec<Registration> {
    layers
        .iter()
        .flat_map(|l| l.file.registrations.iter().cloned())
        .collect()
}

/// The error of a mapped folder that is not there, or is no folder (R71).
fn missing(folder: &Path, directory: &VirtualDirectory) -> Option<Diagnostic> {
    let (what, hresult) = match std::fs::metadata(folder) {
        Ok(m) if m.is_dir() => return None,
        Ok(_) => ("is not a folder", NOT_A_DIRECTORY),
        Err(_) => ("is not there", PATH_NOT_FOUND),
    };
    let d = Diagnostic::error(
        code::MISSING_FOLDER,
        format!("folder {} {what}", folder.display()),
    );
    let d = match &directory.origin {
        Some(origin) => d.at(&origin.file, origin.span.clone(), "mapped here"),
        None => d,
    };
    Some(
        d.because(format!("physicalPath=\"{}\"", directory.physical_path))
            .help("make the folder, or correct physicalPath")
            .as_500_19(hresult),
    )
}

/// The file, and before it the stock content of the sections that it leaves out.
pub(crate) fn base_layers(file: Arc<ConfigFile>) -> Result<Vec<Layer>, Box<Diagnostic>> {
    let stock = stock::file()?;
    let has = |path: &str| {
        file.blocks.iter().filter(|b| b.path().is_empty()).any(|b| {
            b.sections
                .iter()
                .filter(|s| s.schema.path == path)
                .any(|s| {
                    let element = s.element(&file).get();
                    // An empty section in a location only moves the lock (R25).
                    b.location.is_none()
                        || !element.children.is_empty()
                        || !element.attributes.is_empty()
                })
        })
    };
    let only = stock
        .blocks
        .iter()
        .flat_map(|b| &b.sections)
        .map(|s| s.schema.path)
        .filter(|p| !has(p))
        .collect();
    Ok(vec![
        Layer {
            file: stock,
            level: 0,
            path: Vec::new(),
            only: Some(only),
        },
        Layer {
            file,
            level: 0,
            path: Vec::new(),
            only: None,
        },
    ])
}
