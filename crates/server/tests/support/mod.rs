//! A server in this process on a free port, with a module that does what the path says.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub(crate) mod frames;
pub(crate) mod notation;
pub(crate) mod pki;
pub(crate) mod probe;

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use sluicegate::{AccessLogTarget, CertificateOptions, Configuration, PathMap, Server, StopHandle};
use sluicegate_testing::RawClient;

pub(crate) use probe::Probe;

/// How a test server differs from a plain one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// The probe runs on the worker threads and uses blocking calls.
    pub(crate) blocks: bool,
    pub(crate) connection_timeout: Option<&'static str>,
    pub(crate) header_timeout: Option<&'static str>,
    pub(crate) body_limit: Option<u32>,
    pub(crate) pending_limit: Option<Duration>,
    pub(crate) min_bytes_per_second: Option<u32>,
    pub(crate) io_threads: Option<usize>,
    pub(crate) force_pending: bool,
    pub(crate) web_socket: Option<&'static str>,
    pub(crate) path_case: Option<&'static str>,
    /// Attributes of the site's `limits`.
    pub(crate) site_limits: &'static str,
    /// More attributes of `webLimits`.
    pub(crate) web_limits: &'static str,
    pub(crate) shutdown_limit: Option<&'static str>,
    /// Logs go to the folder `logs`.
    pub(crate) logs: bool,
    /// The `<site>` elements for that root folder, in the place of one site on a free port.
    pub(crate) sites: Option<fn(&Path) -> String>,
    /// What stands at the end of the configuration, such as `<location>` elements.
    pub(crate) tail: &'static str,
    /// Puts certificates into the test's folder and says what the server is told of them.
    pub(crate) certificates: Option<fn(&Path) -> CertificateOptions>,
}

/// A running server. Dropping it stops it and waits for its end.
pub(crate) struct TestServer {
    pub(crate) address: SocketAddr,
    /// All addresses, sorted by the bindings' addresses.
    pub(crate) addresses: Vec<SocketAddr>,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) probe: Arc<Probe>,
    stop: StopHandle,
    thread: Option<JoinHandle<()>>,
}

impl TestServer {
    pub(crate) fn start(options: Options) -> Self {
        Self::start_with(options, |_| {})
    }

    /// The same, with more in the folder than two files.
    pub(crate) fn start_with(options: Options, fill: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("wwwroot");
        fs::create_dir(&root).expect("root");
        fs::write(root.join("index.html"), "home").expect("file");
        fs::write(root.join("small.txt"), "small file").expect("file");
        fill(&root);
        let config = folder.path().join("applicationHost.config");
        fs::write(&config, configuration(&root, options)).expect("configuration");
        let configuration = Configuration::load(&config, &PathMap::default())
            .unwrap_or_else(|problems| panic!("{}", problems[0].render(false)));
        let probe = Arc::new(Probe::new(options.blocks));
        let server = Server::builder(configuration)
            .module("Probe", Arc::clone(&probe) as _)
            .pending_limit(options.pending_limit)
            .force_pending(options.force_pending)
            .io_threads(options.io_threads.unwrap_or(1))
            .access_log(if options.logs {
                AccessLogTarget::Folder(folder.path().join("logs"))
            } else {
                AccessLogTarget::Off
            })
            .certificates(
                options
                    .certificates
                    .map_or_else(Default::default, |make| make(folder.path())),
            )
            .build()
            .unwrap_or_else(|problems| panic!("{}", problems[0]));
        let addresses = server.addresses().to_vec();
        let address = addresses[0];
        let stop = server.stop_handle();
        let thread = thread::spawn(move || {
            server.run();
        });
        Self {
            address,
            addresses,
            folder,
            probe,
            stop,
            thread: Some(thread),
        }
    }

    pub(crate) fn plain() -> Self {
        Self::start(Options::default())
    }

    pub(crate) fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("wwwroot")
    }

    pub(crate) fn connect(&self) -> RawClient {
        RawClient::connect(self.address).expect("connection")
    }

    /// The client after it has sent these bytes.
    pub(crate) fn send(&self, bytes: impl AsRef<[u8]>) -> RawClient {
        let mut client = self.connect();
        client.send(bytes).expect("send");
        client
    }

    pub(crate) fn get(&self, path: &str) -> RawClient {
        self.send(format!("GET {path} HTTP/1.1\r\nHost: a\r\n\r\n"))
    }

    /// A clean connection is served.
    pub(crate) fn assert_alive(&self, after: &str) {
        let reply = self
            .get("/ok")
            .read()
            .unwrap_or_else(|error| panic!("not alive after {after}: {error}"));
        assert_eq!(
            (reply.status, reply.text().as_str()),
            (200, "ok"),
            "{after}"
        );
    }

    /// The transport's log so far; empty before its first line.
    pub(crate) fn transport_log(&self) -> String {
        fs::read_to_string(self.folder.path().join("logs/HTTPERR/httperr1.log")).unwrap_or_default()
    }

    /// Waits until the transport's log has a line with all of these words.
    pub(crate) fn expect_logged(&self, words: &[&str]) {
        let until = std::time::Instant::now() + Duration::from_secs(20);
        loop {
            let log = self.transport_log();
            let is_there = |line: &str| words.iter().all(|w| line.split(' ').any(|own| own == *w));
            if log.lines().any(is_there) {
                return;
            }
            assert!(std::time::Instant::now() < until, "{words:?} in {log}");
            thread::yield_now();
        }
    }

    /// Asks the server to stop; returns at once.
    pub(crate) fn stop(&self) {
        self.stop.stop();
    }

    /// Waits until the server has stopped.
    pub(crate) fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the server does not panic");
        }
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.stop();
        self.probe.release_all();
        if !thread::panicking() {
            self.join();
        }
    }
}

/// A `<site>` with these bindings and further elements.
pub(crate) fn site(name: &str, id: u32, bindings: &str, more: &str, root: &Path) -> String {
    format!(
        r#"<site name="{name}" id="{id}"><bindings>{bindings}</bindings>{more}<application path="/"><virtualDirectory path="/" physicalPath="{}" /></application></site>"#,
        root.display()
    )
}

/// The stock configuration with one site, the probe, and the limits of the test.
fn configuration(root: &Path, options: Options) -> String {
    let site = match options.sites {
        Some(sites) => format!("{}</sites>", sites(root)),
        None => format!(
            "{}</sites>",
            site(
                "Test",
                1,
                r#"<binding protocol="http" bindingInformation="127.0.0.1:0:" />"#,
                &format!("<limits {} />", options.site_limits),
                root
            )
        ),
    };
    let limits = format!(
        r#"<webLimits connectionTimeout="{}" headerWaitTimeout="{}" minBytesPerSecond="{}" {} />"#,
        options.connection_timeout.unwrap_or("00:02:00"),
        options.header_timeout.unwrap_or("00:00:00"),
        options.min_bytes_per_second.unwrap_or(240),
        options.web_limits,
    );
    let last_global =
        r#"<add name="UrlAuthorizationModule" image="%windir%\System32\inetsrv\urlauthz.dll" />"#;
    let last_module = r#"<add name="UrlAuthorizationModule" lockItem="true" />"#;
    let mut text = Configuration::defaults_text().to_owned();
    for (from, to) in [
        ("</sites>", site),
        (
            "</configuration>",
            format!("{}</configuration>", options.tail),
        ),
        (
            "</configuration>",
            format!(
                r#"<sluicegate><content pathCase="{}" /></sluicegate></configuration>"#,
                options.path_case.unwrap_or("Auto")
            ),
        ),
        (
            r#"<add name="DefaultAppPool" />"#,
            format!(
                r#"<add name="DefaultAppPool"><processModel shutdownTimeLimit="{}" /></add>"#,
                options.shutdown_limit.unwrap_or("00:01:30")
            ),
        ),
        ("<webLimits />", limits),
        (
            last_global,
            format!(r#"{last_global}<add name="Probe" image="probe" />"#),
        ),
        (last_module, format!(r#"{last_module}<add name="Probe" />"#)),
        (
            "<serverRuntime />",
            format!(
                "<serverRuntime /><webSocket {} />",
                options.web_socket.unwrap_or_default()
            ),
        ),
        (
            "<requestFiltering>",
            format!(
                r#"<requestFiltering><requestLimits maxAllowedContentLength="{}" />"#,
                options.body_limit.unwrap_or(30_000_000)
            ),
        ),
    ] {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, &to);
    }
    text
}
