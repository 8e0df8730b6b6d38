//! An in-memory server for the tests of this crate: one site over a temporary folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use sluicegate_config::{Configuration, PathMap};
use sluicegate_pipeline::completion::{Completer, Completion};
use sluicegate_pipeline::extensions::Extensions;
use sluicegate_pipeline::host::{BodyRead, Connection, Host, Route, Scheduler, Sent, WaitMode};
use sluicegate_pipeline::prelude::*;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::response::{Chunk, Response};
use sluicegate_pipeline::site::{Application, MappingError, ScriptMap, Site, UrlInfo};
use sluicegate_pipeline::status::{Wait, Work};
use sluicegate_pipeline::{HostId, ModuleEntry, Program, Run, run};

/// What came back for one request.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) sub_status: u16,
    pub(crate) win32: u32,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) disconnects: bool,
    /// The connection was reset before.
    pub(crate) was_reset: bool,
    /// What a module wants the log to say.
    pub(crate) logged_sub_status: Option<u16>,
}

impl Answer {
    /// The first header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// `404.3` and the like.
    pub(crate) fn code(&self) -> String {
        format!("{}.{}", self.status, self.sub_status)
    }
}

struct Inner {
    root: PathBuf,
    modules: String,
    configuration: Arc<Configuration>,
    urls: Mutex<HashMap<String, Route>>,
    answers: Mutex<Vec<Answer>>,
    site: Arc<Site>,
    application: Arc<Application>,
    connection: Arc<Connection>,
}

/// A site to send requests to.
pub(crate) struct TestSite {
    _folder: tempfile::TempDir,
    modules: Vec<(&'static str, Arc<dyn Module>)>,
    handler: String,
    sections: String,
    ignores_case: bool,
    remote: &'static str,
    root: PathBuf,
    has_test_user: bool,
    started: std::sync::OnceLock<Arc<Inner>>,
}

impl TestSite {
    /// A site with these modules, all of them in the list of its only handler mapping.
    pub(crate) fn new(modules: Vec<(&'static str, Arc<dyn Module>)>) -> Self {
        let handler = modules
            .iter()
            .map(|(name, _)| *name)
            .collect::<Vec<_>>()
            .join(",");
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            root: folder.path().to_owned(),
            has_test_user: true,
            _folder: folder,
            modules,
            handler,
            sections: String::new(),
            ignores_case: false,
            remote: "127.0.0.1:5000",
            started: std::sync::OnceLock::new(),
        }
    }

    /// The `modules` list of the only handler mapping.
    pub(crate) fn handler(mut self, modules: &str) -> Self {
        self.handler = modules.to_owned();
        self
    }

    /// Writes a file below the site's folder.
    pub(crate) fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.root.join(name);
        std::fs::create_dir_all(path.parent().expect("has a parent")).expect("a folder");
        std::fs::write(path, content).expect("a file");
        self
    }

    /// Sections of `system.webServer` for the whole server.
    pub(crate) fn config(mut self, sections: &str) -> Self {
        self.sections.push_str(sections);
        self
    }

    /// Requests get a user from the modules under test only.
    pub(crate) fn without_test_user(mut self) -> Self {
        self.has_test_user = false;
        self
    }

    /// The case of file names does not count.
    pub(crate) fn ignore_case(mut self) -> Self {
        self.ignores_case = true;
        self
    }

    /// Serves another folder, which must outlive the site.
    pub(crate) fn at(mut self, root: &Path) -> Self {
        self.root = root.to_owned();
        self
    }

    /// The client's address and port.
    pub(crate) fn remote(mut self, remote: &'static str) -> Self {
        self.remote = remote;
        self
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    fn load(&self) -> Arc<Configuration> {
        let home = tempfile::tempdir().expect("a temporary folder");
        let file = home.path().join("applicationHost.config");
        let text = format!(
            r#"<configuration>
  <system.applicationHost>
    <sites>
      <site name="Test" id="1">
        <application path="/"><virtualDirectory path="/" physicalPath="{}" /></application>
        <bindings><binding protocol="http" bindingInformation="*:80:" /></bindings>
      </site>
    </sites>
  </system.applicationHost>
  <system.webServer>{}</system.webServer>
</configuration>"#,
            self.root.display(),
            self.sections
        );
        std::fs::write(&file, text).expect("a file");
        let map = PathMap::default().ignoring_case(self.ignores_case);
        Configuration::load(&file, &map).unwrap_or_else(|found| {
            panic!(
                "{}",
                found.iter().map(|d| d.render(false)).collect::<String>()
            )
        })
    }

    fn inner(&self) -> &Arc<Inner> {
        self.started.get_or_init(|| {
            let modules = self
                .modules
                .iter()
                .map(|(name, module)| ModuleEntry::new(*name, HostId(0), Arc::clone(module)))
                .chain(
                    self.has_test_user
                        .then(|| ModuleEntry::new("TestUser", HostId(0), Arc::new(TestUser))),
                )
                .collect();
            let program = Arc::new(Program::compile(modules).expect("few modules"));
            let remote = self.remote.parse().expect("an address");
            let local = "10.0.0.1:80".parse().expect("an address");
            Arc::new(Inner {
                root: self.root.clone(),
                modules: self.handler.clone(),
                configuration: self.load(),
                urls: Mutex::default(),
                answers: Mutex::default(),
                site: Arc::new(Site {
                    id: 1,
                    name: "Test".to_owned(),
                    extensions: Extensions::default(),
                }),
                application: Arc::new(Application {
                    path: "/".to_owned(),
                    physical_path: self.root.clone(),
                    id: "/LM/W3SVC/1/ROOT".to_owned(),
                    config_path: "MACHINE/WEBROOT/APPHOST/Test".to_owned(),
                    pool: "DefaultAppPool".to_owned(),
                    program,
                    extensions: Extensions::default(),
                    life: sluicegate_pipeline::life::Life::default(),
                }),
                connection: Arc::new(Connection::new(local, remote, false)),
            })
        })
    }

    /// Sends a request and returns its answer. A target that a transport would refuse answers 400.
    pub(crate) fn send(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        self.send_with(method, target, headers, |_| {})
    }

    /// As [`TestSite::send`] with a last word on the request.
    pub(crate) fn send_with(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        edit: impl FnOnce(&mut Request),
    ) -> Answer {
        self.run(method, target, headers, edit)
            .pop()
            .expect("an answer")
    }

    /// As [`TestSite::send`] with what each send of the response carried.
    pub(crate) fn send_in_parts(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
    ) -> Vec<Answer> {
        self.run(method, target, headers, |_| {})
    }

    fn run(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        edit: impl FnOnce(&mut Request),
    ) -> Vec<Answer> {
        let inner = self.inner();
        let mut host = MemoryHost {
            inner: Arc::clone(inner),
            was_reset: false,
        };
        let Ok(mut request) = Request::new(method, target) else {
            return vec![Answer {
                status: 400,
                ..Answer::default()
            }];
        };
        for (name, value) in headers {
            request
                .headers
                .push_parsed(name.as_bytes(), value.as_bytes());
        }
        edit(&mut request);
        let route = host.route(&request).expect("routes");
        let mut context = HttpContext::new(
            Box::new(host),
            Arc::new(Inline),
            Arc::clone(&inner.connection),
            Arc::clone(&inner.application.program),
        );
        context.request = request;
        context.begin(route);
        let Run::Done(context) = run(context, true) else {
            panic!("work is done inline");
        };
        let mut answers = std::mem::take(&mut *inner.answers.lock().expect("not poisoned"));
        if let Some(last) = answers.last_mut() {
            last.logged_sub_status = context.log_fields().and_then(|log| log.sub_status);
        }
        answers
    }

    /// The configuration of the root.
    pub(crate) fn effective(&self) -> Arc<sluicegate_config::Effective> {
        let configuration = self.load();
        configuration
            .effective(&configuration.sites()[0], "/")
            .expect("a clean configuration")
    }

    /// The whole body of an answer that is sent in parts.
    pub(crate) fn collected(&self, target: &str) -> Vec<u8> {
        let parts = self.send_in_parts("GET", target, &[]);
        parts.into_iter().flat_map(|answer| answer.body).collect()
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.send("GET", target, &[])
    }
}

/// Lets requests through the user check when no authentication module is under test.
struct TestUser;

impl Module for TestUser {
    fn registration(&self) -> Registration {
        Registration::new().post(Notifications::AUTHENTICATE_REQUEST)
    }

    fn on_post_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        if context.user().is_none() {
            context.set_user(Arc::new(AnonymousUser));
        }
        Outcome::Continue
    }
}

struct Inline;

impl Scheduler for Inline {
    fn schedule(&self, _context: Box<HttpContext>, _completion: Completion) {}

    fn finished(&self, _context: Box<HttpContext>) {}
}

struct MemoryHost {
    inner: Arc<Inner>,
    was_reset: bool,
}

impl MemoryHost {
    fn physical(&self, path: &str) -> PathBuf {
        let relative = path.trim_matches('/');
        if relative.is_empty() {
            self.inner.root.clone()
        } else {
            self.inner.root.join(relative)
        }
    }
}

fn bytes_of(chunk: &Chunk) -> Vec<u8> {
    use std::os::unix::fs::FileExt;
    match chunk {
        Chunk::Memory(bytes) | Chunk::Referenced(bytes) => bytes.to_vec(),
        Chunk::File {
            file,
            offset,
            length,
        } => {
            let mut bytes = vec![0; usize::try_from(*length).expect("small")];
            file.read_exact_at(&mut bytes, *offset)
                .expect("the file is whole");
            bytes
        }
    }
}

impl Host for MemoryHost {
    fn send(
        &mut self,
        request: &Request,
        response: &mut Response,
        flags: SendFlags,
        _mode: WaitMode,
    ) -> Sent {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut answer = Answer {
            status: response.status(),
            sub_status: response.sub_status(),
            win32: (response.hresult() as u32) & 0xffff,
            headers: response
                .headers
                .iter()
                .map(|(n, v)| (text(n), text(v)))
                .collect(),
            body: Vec::new(),
            disconnects: flags.contains(SendFlags::DISCONNECT),
            was_reset: std::mem::take(&mut self.was_reset),
            logged_sub_status: None,
        };
        let length = response.entity_length();
        answer
            .headers
            .push(("Content-Length".to_owned(), length.to_string()));
        for chunk in response.drain_chunks() {
            answer.body.extend(bytes_of(&chunk));
        }
        if request.is_head() {
            answer.body.clear();
        }
        self.inner
            .answers
            .lock()
            .expect("not poisoned")
            .push(answer);
        Sent::Done(length)
    }

    fn read(&mut self, _buffer: &mut [u8], _mode: WaitMode) -> BodyRead {
        BodyRead::End
    }

    fn remaining(&self) -> Option<u64> {
        Some(0)
    }

    fn child(&self) -> Box<dyn Host> {
        Box::new(Self {
            inner: Arc::clone(&self.inner),
            was_reset: false,
        })
    }

    fn route(&mut self, request: &Request) -> Result<Route, MappingError> {
        let mut urls = self.inner.urls.lock().expect("not poisoned");
        if let Some(route) = urls.get(request.path()) {
            return Ok(route.clone());
        }
        let configuration = &self.inner.configuration;
        let effective = configuration
            .effective(&configuration.sites()[0], request.path())
            .expect("a clean configuration");
        let program = &self.inner.application.program;
        let url = UrlInfo {
            access_policy: u32::MAX,
            physical_path: self.physical(request.path()),
            virtual_root: self.inner.root.clone(),
            config_path: format!("MACHINE/WEBROOT/APPHOST/Test{}", request.path()),
            handler: Ok(Arc::new(ScriptMap {
                name: "StaticFile".to_owned(),
                path: "*".to_owned(),
                verbs: "*".to_owned(),
                modules: self.inner.modules.clone(),
                script_processor: String::new(),
                managed_type: String::new(),
                allows_path_info: false,
                required_access: 1,
                resource_type: 2,
                response_buffer_limit: 4_194_304,
                list: program
                    .handler_list(&self.inner.modules)
                    .expect("all are there"),
            })),
            config: effective,
            extensions: Extensions::default(),
        };
        let route = Route {
            site: Arc::clone(&self.inner.site),
            application: Arc::clone(&self.inner.application),
            url: Arc::new(url),
        };
        urls.insert(request.path().to_owned(), route.clone());
        Ok(route)
    }

    fn map_path(&mut self, url: &str) -> Option<PathBuf> {
        Some(self.physical(url))
    }

    fn wait(&mut self, _work: Wait, _completer: Completer) {
        unreachable!("no module of this crate waits for a future");
    }

    fn may_block(&self) -> bool {
        true
    }

    fn work(&mut self, _work: Work, _completer: Completer) {
        unreachable!("blocking work is done inline here");
    }

    fn cancel_io(&mut self) -> bool {
        false
    }

    fn reset_connection(&mut self) {
        self.was_reset = true;
    }
}
