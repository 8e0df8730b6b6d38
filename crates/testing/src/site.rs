//! A site with one application whose files, handlers and configuration a test names.

use std::any::Any;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::global::GlobalModule;
use sluicegate_pipeline::host::Route;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::site::{Application, MappingError, ScriptMap, Site, UrlInfo};
use sluicegate_pipeline::{
    Delivery, HostId, Module, ModuleEntry, Notification, Program, hresult_from_win32,
};

use crate::exchange::RequestBuilder;
use crate::reply::Reply;

/// The stock `responseBufferLimit` in bytes (R152).
const RESPONSE_BUFFER_LIMIT: u64 = 4_194_304;

/// A site in memory: modules run as in the server, without a socket.
#[derive(Clone)]
pub struct MemorySite {
    pub(crate) routes: Arc<Routes>,
}

impl MemorySite {
    /// A site with these modules, each a host of its own, and one handler for every URL: all modules that listen to
    /// EXECUTE_REQUEST_HANDLER, in list order.
    #[must_use]
    pub fn new<'a>(modules: impl IntoIterator<Item = (&'a str, Arc<dyn Module>)>) -> Self {
        let mut builder = Self::builder();
        for (name, module) in modules {
            builder = builder.module(name, module);
        }
        builder.build()
    }

    /// A site to be described further.
    #[must_use]
    pub fn builder() -> MemorySiteBuilder {
        MemorySiteBuilder::default()
    }

    /// The answer to `GET target` for an anonymous user.
    ///
    /// # Panics
    /// As [`RequestBuilder::send`].
    #[must_use]
    pub fn get(&self, target: &str) -> Reply {
        self.request("GET", target).send()
    }

    /// A request to be described further.
    ///
    /// # Panics
    /// If `target` is no URL that a transport would let pass.
    #[must_use]
    pub fn request(&self, method: &str, target: &str) -> RequestBuilder {
        RequestBuilder::new(self, method, target)
    }

    /// The compiled pipeline.
    #[must_use]
    pub fn program(&self) -> &Arc<Program> {
        &self.routes.application.program
    }
}

/// Describes a [`MemorySite`].
#[derive(Default)]
pub struct MemorySiteBuilder {
    modules: Vec<ModuleEntry>,
    handlers: Vec<(String, String)>,
    has_handlers: bool,
    root: PathBuf,
    config: Option<Arc<dyn Any + Send + Sync>>,
    others: Vec<(String, Arc<Routes>)>,
    response_buffer_limit: Option<u64>,
    globals: Vec<Arc<dyn GlobalModule>>,
    pool: Option<String>,
}

impl MemorySiteBuilder {
    /// Appends a global module that hears GL_PRE_BEGIN_REQUEST (R26).
    #[must_use]
    pub fn global(mut self, module: Arc<dyn GlobalModule>) -> Self {
        self.globals.push(module);
        self
    }

    /// The application pool's name; `MemoryPool` unless set.
    #[must_use]
    pub fn pool(mut self, name: &str) -> Self {
        self.pool = Some(name.to_owned());
        self
    }

    /// Appends a module with the precondition `managedHandler` (R60).
    #[must_use]
    pub fn managed_module(mut self, name: &str, module: Arc<dyn Module>) -> Self {
        let host = u32::try_from(self.modules.len()).expect("few modules") + 1000;
        self.modules
            .push(ModuleEntry::new(name, HostId(host), module).managed_only());
        self
    }

    /// Appends a module that is a host of its own.
    #[must_use]
    pub fn module(self, name: &str, module: Arc<dyn Module>) -> Self {
        let host = u32::try_from(self.modules.len()).expect("few modules") + 1000;
        self.module_of(host, name, module)
    }

    /// Appends a module of the host with that number (R118).
    #[must_use]
    pub fn module_of(mut self, host: u32, name: &str, module: Arc<dyn Module>) -> Self {
        self.modules
            .push(ModuleEntry::new(name, HostId(host), module));
        self
    }

    /// Appends a handler mapping: `*`, `*.extension` or a whole path, and its comma list of modules. The first match
    /// counts.
    #[must_use]
    pub fn handler(mut self, path: &str, modules: &str) -> Self {
        self.has_handlers = true;
        self.handlers.push((path.to_owned(), modules.to_owned()));
        self
    }

    /// No URL has a handler but those named (R9).
    #[must_use]
    pub const fn no_handler(mut self) -> Self {
        self.has_handlers = true;
        self
    }

    /// The folder that `/` maps to.
    #[must_use]
    pub fn root(mut self, root: impl Into<PathBuf>) -> Self {
        self.root = root.into();
        self
    }

    /// What [`HttpContext::config`](sluicegate_pipeline::HttpContext::config) gives for every URL.
    #[must_use]
    pub fn config<T: Any + Send + Sync>(mut self, config: Arc<T>) -> Self {
        self.config = Some(config);
        self
    }

    /// URLs below `path` belong to the application of another site, with its own modules and handlers.
    #[must_use]
    pub fn application(mut self, path: &str, other: &MemorySite) -> Self {
        self.others
            .push((path.to_owned(), Arc::clone(&other.routes)));
        self
    }

    /// The handlers' `responseBufferLimit` in bytes (R152).
    #[must_use]
    pub const fn response_buffer_limit(mut self, bytes: u64) -> Self {
        self.response_buffer_limit = Some(bytes);
        self
    }

    /// The site.
    ///
    /// # Panics
    /// If there are more modules than a program can hold.
    #[must_use]
    pub fn build(mut self) -> MemorySite {
        if !self.has_handlers {
            let execute = Delivery::main(Notification::ExecuteRequestHandler);
            let names: Vec<&str> = self
                .modules
                .iter()
                .filter(|entry| entry.registration().listens_to(execute))
                .map(|entry| &*entry.name)
                .collect();
            self.handlers.push(("*".to_owned(), names.join(",")));
        }
        let program = Arc::new(Program::compile(self.modules).expect("few modules"));
        let limit = self.response_buffer_limit.unwrap_or(RESPONSE_BUFFER_LIMIT);
        let handlers = self
            .handlers
            .into_iter()
            .map(|(path, modules)| {
                let handler = script_map(&program, &path, &modules, limit);
                (path, handler)
            })
            .collect();
        MemorySite {
            routes: Arc::new(Routes {
                site: Arc::new(Site {
                    id: 1,
                    name: "Memory".to_owned(),
                    extensions: Extensions::default(),
                }),
                application: Arc::new(Application {
                    path: "/".to_owned(),
                    physical_path: self.root.clone(),
                    id: "/LM/W3SVC/1/ROOT".to_owned(),
                    config_path: "MACHINE/WEBROOT/APPHOST/Memory".to_owned(),
                    pool: self.pool.unwrap_or_else(|| "MemoryPool".to_owned()),
                    program,
                    extensions: Extensions::default(),
                    life: sluicegate_pipeline::life::Life::default(),
                }),
                root: self.root,
                handlers,
                others: self.others,
                config: self.config.unwrap_or_else(|| Arc::new(())),
                globals: self.globals.into(),
                urls: Mutex::default(),
            }),
        }
    }
}

fn script_map(
    program: &Program,
    path: &str,
    modules: &str,
    response_buffer_limit: u64,
) -> Result<Arc<ScriptMap>, MappingError> {
    // R9: a mapping that names an unknown module answers 500.21.
    let list = program.handler_list(modules).map_err(|name| MappingError {
        status: 500,
        sub_status: 21,
        hresult: hresult_from_win32(2),
        description: format!("the handler names the unknown module {name}"),
    })?;
    Ok(Arc::new(ScriptMap {
        name: modules.to_owned(),
        path: path.to_owned(),
        verbs: "*".to_owned(),
        modules: modules.to_owned(),
        script_processor: String::new(),
        // `*.aspx` stands for what managed code handles.
        managed_type: if path.ends_with(".aspx") {
            "Page".to_owned()
        } else {
            String::new()
        },
        allows_path_info: false,
        required_access: 1,
        resource_type: 3,
        response_buffer_limit,
        list,
    }))
}

type Handler = Result<Arc<ScriptMap>, MappingError>;

/// Where the URLs of a [`MemorySite`] land.
pub(crate) struct Routes {
    site: Arc<Site>,
    application: Arc<Application>,
    root: PathBuf,
    handlers: Vec<(String, Handler)>,
    others: Vec<(String, Arc<Self>)>,
    config: Arc<dyn Any + Send + Sync>,
    globals: Arc<[Arc<dyn GlobalModule>]>,
    urls: Mutex<HashMap<String, Arc<UrlInfo>>>,
}

impl Routes {
    /// The global modules that hear GL_PRE_BEGIN_REQUEST.
    pub(crate) fn globals(&self) -> Arc<[Arc<dyn GlobalModule>]> {
        Arc::clone(&self.globals)
    }

    /// As [`Routes::route`] without the mappings of these names.
    pub(crate) fn route_past(&self, request: &Request, past: &[String]) -> Route {
        let path = request.path();
        let route = self.route(request);
        if past.is_empty()
            || self
                .others
                .iter()
                .any(|(prefix, _)| path.starts_with(prefix))
        {
            return route;
        }
        Route {
            url: Arc::new(UrlInfo {
                access_policy: u32::MAX,
                handler: self.handler(path, past),
                physical_path: route.url.physical_path.clone(),
                virtual_root: route.url.virtual_root.clone(),
                config_path: route.url.config_path.clone(),
                config: Arc::clone(&route.url.config),
                extensions: Extensions::default(),
            }),
            ..route
        }
    }

    /// The same [`UrlInfo`] for the same path each time, as in the server: modules keep things there.
    pub(crate) fn route(&self, request: &Request) -> Route {
        let path = request.path();
        if let Some((_, other)) = self
            .others
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix.as_str()))
        {
            return other.route(request);
        }
        let mut urls = self.urls.lock().unwrap_or_else(PoisonError::into_inner);
        let url = urls.entry(path.to_owned()).or_insert_with(|| {
            Arc::new(UrlInfo {
                access_policy: u32::MAX,
                physical_path: self.map_path(path),
                virtual_root: self.root.clone(),
                config_path: "MACHINE/WEBROOT/APPHOST/Memory".to_owned(),
                handler: self.handler(path, &[]),
                config: Arc::clone(&self.config),
                extensions: Extensions::default(),
            })
        });
        Route {
            site: Arc::clone(&self.site),
            application: Arc::clone(&self.application),
            url: Arc::clone(url),
        }
    }

    fn handler(&self, path: &str, past: &[String]) -> Handler {
        self.handlers
            .iter()
            .filter(|(_, handler)| {
                !handler
                    .as_ref()
                    .is_ok_and(|handler| past.contains(&handler.name))
            })
            .find(|(pattern, _)| match pattern.strip_prefix('*') {
                Some(end) => path.ends_with(end),
                None => path == pattern,
            })
            .map_or_else(
                || {
                    Err(MappingError {
                        status: 404,
                        sub_status: 4,
                        hresult: hresult_from_win32(2),
                        description: "no handler is mapped to this URL".to_owned(),
                    })
                },
                |(_, handler)| handler.clone(),
            )
    }

    pub(crate) fn map_path(&self, url: &str) -> PathBuf {
        self.root.join(url.trim_start_matches('/'))
    }
}
