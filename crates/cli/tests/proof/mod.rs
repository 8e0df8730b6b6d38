//! What the proofs share: modules built by the binary, configuration files, and the binary itself as a server.

#![allow(dead_code, reason = "each test file uses a part")]

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Lines};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use sluicegate_testing::{RawClient, RawResponse};

/// The binary under test.
pub(crate) const SLUICEGATE: &str = env!("CARGO_BIN_EXE_sluicegate");

/// The module lists of the stock configuration, before any module of a site.
const STOCK: &[&str] = &[
    "HttpLoggingModule",
    "HttpCacheModule",
    "StaticCompressionModule",
    "DefaultDocumentModule",
    "DirectoryListingModule",
    "ProtocolSupportModule",
    "StaticFileModule",
    ANONYMOUS,
    "RequestFilteringModule",
    "CustomErrorModule",
    "UrlAuthorizationModule",
];

/// The stock module that supplies a user.
pub(crate) const ANONYMOUS: &str = "AnonymousAuthenticationModule";

/// The folder that holds `sdk/`.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder with built modules.
pub(crate) struct Workshop {
    folder: tempfile::TempDir,
    /// The address sanitizer's library, if modules are built for it.
    sanitizer: Option<PathBuf>,
}

impl Workshop {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            sanitizer: None,
        }
    }

    /// Builds modules, and runs servers, with the address sanitizer. `None`, said aloud, where the compiler has none.
    pub(crate) fn sanitized() -> Option<Self> {
        let asked = Command::new("g++")
            .arg("-print-file-name=libasan.so")
            .output()
            .expect("g++ is there, as modules need it");
        let library = PathBuf::from(String::from_utf8_lossy(&asked.stdout).trim());
        if !library.is_absolute() {
            eprintln!("skipped: the compiler has no address sanitizer");
            return None;
        }
        Some(Self {
            sanitizer: Some(library),
            ..Self::new()
        })
    }

    /// Serves a list, under the sanitizer if the modules are built for it.
    pub(crate) fn serve(&self, list: &List, arguments: &[&str]) -> Server {
        let mut command = Server::command(&self.site(list), arguments);
        if let Some(library) = &self.sanitizer {
            let reports = self.folder.path().join("report");
            command.env("LD_PRELOAD", library).env(
                "ASAN_OPTIONS",
                // What a process keeps to its end is no fault; the exit code tells the sanitizer's end from others.
                format!(
                    "detect_leaks=0:halt_on_error=1:exitcode=99:log_path={}",
                    reports.display()
                ),
            );
        }
        Server::run(command, self.folder.path().join("server.log"))
    }

    /// What the sanitizer wrote.
    pub(crate) fn reports(&self) -> String {
        let files = std::fs::read_dir(self.folder.path()).expect("the folder is readable");
        let paths = files.flatten().map(|file| file.path());
        let reports = paths.filter(|path| path.display().to_string().contains("/report."));
        reports
            .map(|path| {
                String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned()
            })
            .collect()
    }

    /// Builds `source` as it is with `sluicegate module build`.
    pub(crate) fn build(&self, name: &str, source: &Path) -> PathBuf {
        let output = self.folder.path().join(format!("{name}.so"));
        let mut build = Command::new(SLUICEGATE);
        build
            .args(["module", "build"])
            .arg(source)
            .arg("-o")
            .arg(&output);
        if self.sanitizer.is_some() {
            build.args(["--sanitize", "address", "--debug"]);
        }
        let built = build.output().expect("the binary starts");
        assert!(
            built.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&built.stderr)
        );
        output
    }

    /// Builds `sdk/cpp/tests/modules/<name>.cpp`.
    pub(crate) fn own(&self, name: &str) -> PathBuf {
        let source = root().join(format!("sdk/cpp/tests/modules/{name}.cpp"));
        self.build(name, &source)
    }

    /// Builds the program of the documentation page about `method`. `None`, said aloud, where the pages are not at hand.
    pub(crate) fn documented(&self, method: &str) -> Option<PathBuf> {
        let program = program_of(method)?;
        let source = self.folder.path().join(format!("{method}.cpp"));
        std::fs::write(&source, program).expect("the folder is writable");
        Some(self.build(method, &source))
    }

    /// Writes an applicationHost.config with these modules, in this order, in one site.
    pub(crate) fn site(&self, list: &List) -> PathBuf {
        let folder = self.folder.path().join("site");
        std::fs::create_dir_all(&folder).expect("the folder is writable");
        std::fs::write(folder.join("page.txt"), "a page").expect("the folder is writable");
        let file = self.folder.path().join(format!("{}.config", list.name));
        std::fs::write(&file, list.configuration(&folder)).expect("the folder is writable");
        file
    }
}

/// The modules of a site.
pub(crate) struct List {
    name: String,
    /// Name and image; stock modules have none.
    modules: Vec<(String, Option<PathBuf>)>,
    handler: Option<String>,
}

impl List {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            modules: Vec::new(),
            handler: None,
        }
    }

    /// All stock modules, in their order, with the stock handler for files.
    pub(crate) fn stock(mut self) -> Self {
        for name in STOCK {
            self = self.built_in(name);
        }
        self.handler = Some("StaticFileModule".to_owned());
        self
    }

    pub(crate) fn built_in(mut self, name: &str) -> Self {
        self.modules.push((name.to_owned(), None));
        self
    }

    pub(crate) fn native(mut self, name: &str, image: &Path) -> Self {
        self.modules.push((name.to_owned(), Some(image.to_owned())));
        self
    }

    /// The module that handles all URLs.
    pub(crate) fn handler(mut self, name: &str) -> Self {
        self.handler = Some(name.to_owned());
        self
    }

    fn configuration(&self, folder: &Path) -> String {
        let mut global = String::new();
        let mut modules = String::new();
        for (name, image) in &self.modules {
            let image = image.as_ref().map_or_else(
                || format!("%windir%\\System32\\inetsrv\\{name}.dll"),
                |image| image.display().to_string(),
            );
            let _ = writeln!(
                global,
                r#"            <add name="{name}" image="{image}" />"#
            );
            let _ = writeln!(modules, r#"            <add name="{name}" />"#);
        }
        let handlers = self.handler.as_ref().map_or_else(String::new, |name| {
            format!(r#"<add name="All" path="*" verb="*" modules="{name}" requireAccess="None" />"#)
        });
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<configuration>
    <system.applicationHost>
        <applicationPools>
            <add name="DefaultAppPool" />
        </applicationPools>
        <sites>
            <site name="Proof" id="1">
                <application path="/" applicationPool="DefaultAppPool">
                    <virtualDirectory path="/" physicalPath="{folder}" />
                </application>
                <bindings>
                    <binding protocol="http" bindingInformation="127.0.0.1:0:" />
                </bindings>
            </site>
        </sites>
    </system.applicationHost>
    <system.webServer>
        <globalModules>
{global}        </globalModules>
        <modules>
{modules}        </modules>
        <handlers accessPolicy="Read, Script">
            {handlers}
        </handlers>
        <security>
            <authentication>
                <anonymousAuthentication enabled="true" userName="IUSR" />
            </authentication>
            <authorization>
                <add accessType="Allow" users="*" />
            </authorization>
        </security>
    </system.webServer>
</configuration>
"#,
            folder = folder.display(),
        )
    }
}

/// The binary, serving. It ends with this value.
pub(crate) struct Server {
    child: Child,
    /// What the server wrote; shown when a test fails.
    log: PathBuf,
    address: SocketAddr,
    /// Open, so that the server can write.
    _output: Lines<BufReader<ChildStdout>>,
}

impl Server {
    /// The command that serves an applicationHost.config.
    fn command(config: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(SLUICEGATE);
        command
            .args(["serve", "--no-access-log", "--json", "--config"])
            .arg(config)
            .args(arguments);
        command
    }

    fn run(mut command: Command, log: PathBuf) -> Self {
        let file = std::fs::File::create(&log).expect("the folder is writable");
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(file)
            .spawn()
            .expect("the binary starts");
        let output = child.stdout.take().expect("its output is a pipe");
        let mut lines = BufReader::new(output).lines();
        // Warnings may come before.
        let address = lines
            .by_ref()
            .map(|line| line.expect("its output is text"))
            .find(|line| line.contains("listening"))
            .and_then(|line| {
                let rest = line.split("http://").nth(1)?;
                rest.split(['/', '"']).next()?.parse().ok()
            });
        let Some(address) = address else {
            let _ = child.kill();
            let text = std::fs::read_to_string(&log).unwrap_or_default();
            panic!("the server did not start: {text}");
        };
        Self {
            child,
            log,
            address,
            _output: lines,
        }
    }

    pub(crate) fn connect(&self) -> RawClient {
        RawClient::connect(self.address).expect("the server takes connections")
    }

    /// One request on a connection of its own.
    pub(crate) fn get(&self, path: &str) -> RawResponse {
        get(&mut self.connect(), path)
    }

    /// Waits for a server that ends by itself; its exit code, and what it wrote.
    pub(crate) fn ended(mut self) -> (Option<i32>, String) {
        let code = self.child.wait().expect("the server ends").code();
        let words = std::fs::read_to_string(&self.log).unwrap_or_default();
        (code, words)
    }

    /// Stops the server as an administrator does; it must end in order.
    pub(crate) fn stop(mut self) {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .expect("kill is there");
        assert!(asked.success());
        let status = self.child.wait().expect("the server ends");
        assert!(status.success(), "the server ended with {status}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("{}", std::fs::read_to_string(&self.log).unwrap_or_default());
        }
    }
}

/// One request on a connection that stays open.
pub(crate) fn get(client: &mut RawClient, path: &str) -> RawResponse {
    client
        .send(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .expect("the server reads");
    client.read().expect("the server answers")
}

/// 64 connections at once, each of which makes 50 requests; every answer must be whole.
pub(crate) fn in_parallel(server: &Server, expected: &str) {
    const CONNECTIONS: usize = 64;
    const REQUESTS: usize = 50;
    std::thread::scope(|scope| {
        for connection in 0..CONNECTIONS {
            scope.spawn(move || {
                let mut client = server.connect();
                for request in 0..REQUESTS {
                    let answer = get(&mut client, &format!("/{connection}/{request}"));
                    check(&answer, expected);
                }
            });
        }
    });
}

/// 200, text/plain, and exactly this body, its length announced.
pub(crate) fn check(answer: &RawResponse, body: &str) {
    assert_eq!(answer.status, 200, "{}", answer.head);
    assert_eq!(answer.text(), body);
    assert_eq!(
        answer.header("Content-Length"),
        Some(body.len().to_string().as_str())
    );
    assert_eq!(answer.header("Content-Type"), Some("text/plain"));
    assert!(!answer.says_close(), "the connection can be used again");
}

/// The program on the page about `method`, from its first line to its last.
fn program_of(method: &str) -> Option<String> {
    let pages = ["../shared/seeds", "../../shared/seeds"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(root().join(folder)).ok())
        .flatten();
    for page in pages.flatten() {
        let Ok(text) = std::fs::read_to_string(page.path()) else {
            continue;
        };
        let Some(start) = text.find("#define _WINSOCKAPI_") else {
            continue;
        };
        let Some(end) = text[start..].find("\nYour module must export") else {
            continue;
        };
        let program = &text[start..start + end];
        if program.contains(&format!("->{method}(")) {
            return Some(program.to_owned());
        }
    }
    eprintln!("skipped: no documentation page about {method} here");
    None
}
