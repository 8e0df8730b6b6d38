//! The modules that protect and transform, through a real socket: what a client sees of each.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use sluicegate::{AccessLogTarget, Configuration, PathMap, Server, StopHandle};
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::host::WaitMode;
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::{RawClient, RawFraming, RawResponse};

/// The modules that the stock list lacks.
const ADDED: [&str; 6] = [
    "DynamicIpRestrictionModule",
    "IpRestrictionModule",
    "CorsModule",
    "BasicAuthenticationModule",
    "DigestAuthenticationModule",
    "DynamicCompressionModule",
];

/// Answers below `/made`: with a number that grows, and at `/made/parts` in two parts.
#[derive(Default)]
struct Maker(AtomicU32);

impl Module for Maker {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::PRE_EXECUTE_REQUEST_HANDLER)
    }

    fn on_pre_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let path = context.request.path().to_owned();
        if !path.starts_with("/made") {
            return Outcome::Continue;
        }
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, "text/plain");
        if path == "/made/parts" {
            context.response.write("part one, ".repeat(1_000));
            let _ = context.flush(true, WaitMode::Poll);
        }
        context.response.write(format!("number {number}"));
        context.set_request_handled();
        Outcome::Continue
    }
}

/// A server that is stopped when it is dropped.
struct Running {
    address: SocketAddr,
    stop: StopHandle,
    thread: Option<JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(thread) = self.thread.take()
            && !thread::panicking()
        {
            thread.join().expect("the server does not panic");
        }
    }
}

impl Running {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("root");
        for name in ["closed", "few", "basic", "digest", "cors"] {
            fs::create_dir_all(root.join(name)).expect("folder");
            fs::write(root.join(name).join("a.txt"), name).expect("file");
        }
        fs::write(root.join("long.txt"), "a long text, ".repeat(1_000)).expect("file");
        // SHA-1 of "open sesame", as htpasswd -s writes it.
        fs::write(
            folder.path().join("users.txt"),
            "ann:{SHA}W8r/fyL/UzygmbNAjq2HbA67qac=\n",
        )
        .expect("file");
        let file = folder.path().join("applicationHost.config");
        fs::write(&file, configuration(&root)).expect("file");
        let configuration = Configuration::load(&file, &PathMap::default())
            .unwrap_or_else(|problems| panic!("{}", problems[0].render(false)));
        let server = Server::builder(configuration)
            .module("Maker", Arc::new(Maker::default()))
            .io_threads(1)
            .access_log(AccessLogTarget::Off)
            .build()
            .unwrap_or_else(|problems| panic!("{}", problems[0]));
        let address = server.addresses()[0];
        let stop = server.stop_handle();
        let thread = thread::spawn(move || {
            server.run();
        });
        Self {
            address,
            stop,
            thread: Some(thread),
            _folder: folder,
        }
    }

    fn send(&self, method: &str, path: &str, fields: &str) -> RawResponse {
        let mut client = RawClient::connect(self.address).expect("connection");
        client
            .send(format!(
                "{method} {path} HTTP/1.1\r\nHost: a\r\n{fields}\r\n"
            ))
            .expect("sent");
        client.read_for(method).expect("a whole response")
    }

    fn get(&self, path: &str, fields: &str) -> RawResponse {
        self.send("GET", path, fields)
    }
}

fn configuration(root: &Path) -> String {
    let globals: String = ADDED
        .iter()
        .chain(&["Maker"])
        .map(|name| format!(r#"<add name="{name}" image="x.dll" />"#))
        .collect();
    let modules: String = ADDED
        .iter()
        .chain(&["Maker"])
        .map(|name| format!(r#"<add name="{name}" />"#))
        .collect();
    let site = format!(
        r#"<site name="Test" id="1"><bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings><application path="/"><virtualDirectory path="/" physicalPath="{}" /></application></site></sites>"#,
        root.display()
    );
    let locations = [
        ("closed", r#"<security><ipSecurity><add ipAddress="127.0.0.0/8" /></ipSecurity></security>"#),
        ("few", r#"<security><dynamicIpSecurity><denyByRequestRate enabled="true" maxRequests="2" requestIntervalInMilliseconds="3600000" /></dynamicIpSecurity></security>"#),
        ("basic", r#"<security><authentication><anonymousAuthentication enabled="false" /><basicAuthentication enabled="true" realm="Staff" userFile="users.txt" /></authentication></security>"#),
        ("digest", r#"<security><authentication><anonymousAuthentication enabled="false" /><digestAuthentication enabled="true" realm="Staff" userFile="users.txt" /></authentication></security>"#),
        ("cors", r#"<cors enabled="true"><add origin="https://a.example"><allowMethods><add method="PUT" /></allowMethods></add></cors>"#),
        ("made", r#"<caching><profiles><add extension=".kept" policy="CacheForTimePeriod" duration="01:00:00" /></profiles></caching>"#),
    ]
    .map(|(path, sections)| format!(r#"<location path="Test/{path}"><system.webServer>{sections}</system.webServer></location>"#))
    .concat();
    let copies = root.parent().expect("has one").join("copies");
    let mut text = Configuration::defaults_text().to_owned();
    for (from, to) in [
        ("</sites>", site),
        ("</globalModules>", format!("{globals}</globalModules>")),
        ("</modules>", format!("{modules}</modules>")),
        (
            r#"<httpCompression directory="%SystemDrive%\inetpub\temp\IIS Temporary Compressed Files">"#,
            format!(
                r#"<httpCompression directory="{}" dynamicCompressionDisableCpuUsage="100">"#,
                copies.display()
            ),
        ),
        ("</configuration>", format!("{locations}</configuration>")),
    ] {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, &to);
    }
    text
}

/// How gzip begins (RFC 1952 section 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

#[test]
fn files_and_generated_responses_are_compressed() {
    // Features 15.2, 15.11, 16.5.
    let server = Running::start();
    let accept = "Accept-Encoding: br, gzip\r\n";
    let deadline = Instant::now() + Duration::from_secs(30);
    let copy = loop {
        let reply = server.get("/long.txt", accept);
        assert_eq!(
            (reply.status, reply.header("Vary")),
            (200, Some("Accept-Encoding"))
        );
        if reply.header("Content-Encoding").is_some() {
            break reply;
        }
        assert_eq!(reply.body.len(), 13_000);
        assert!(Instant::now() < deadline, "no copy appeared");
    };
    assert_eq!(copy.header("Content-Encoding"), Some("gzip"));
    assert_eq!(copy.framing, RawFraming::Length);
    assert!(copy.body.starts_with(&GZIP) && copy.body.len() < 1_000);
    let etag = copy.header("ETag").expect("has one").to_owned();
    let fresh = server.get("/long.txt", &format!("{accept}If-None-Match: {etag}\r\n"));
    assert_eq!(fresh.status, 304);
    assert_eq!(server.get("/long.txt", "").body.len(), 13_000);

    let parts = server.get("/made/parts", accept);
    assert_eq!(parts.header("Content-Encoding"), Some("gzip"));
    assert_eq!(parts.framing, RawFraming::Chunked);
    assert!(parts.body.starts_with(&GZIP) && parts.body.len() < 1_000);
    assert_eq!(
        server
            .send("HEAD", "/made", accept)
            .header("Content-Encoding"),
        None
    );
}

#[test]
fn refused_addresses_get_what_their_path_says() {
    // Features 19.2, 19.6.
    let server = Running::start();
    assert_eq!(server.get("/long.txt", "").status, 200);
    let closed = server.get("/closed/a.txt", "");
    assert_eq!(closed.status, 403);
    assert!(closed.text().contains("403.6"), "{}", closed.text());
    let statuses = [0; 4].map(|_| server.get("/few/a.txt", "").status);
    assert_eq!(statuses, [200, 200, 403, 403]);
}

#[test]
fn passwords_open_what_is_closed_to_others() {
    // Features 21.1, 21.2.
    let server = Running::start();
    let asked = server.get("/basic/a.txt", "");
    assert_eq!(asked.status, 401);
    assert_eq!(
        asked.header("WWW-Authenticate"),
        Some("Basic realm=\"Staff\"")
    );
    for (credentials, expected) in [
        ("YW5uOm9wZW4gc2VzYW1l", 200),
        ("YW5uOm9wZW4gc2VzYW1l", 200),
        ("YW5uOndyb25n", 401),
    ] {
        let reply = server.get(
            "/basic/a.txt",
            &format!("Authorization: Basic {credentials}\r\n"),
        );
        assert_eq!(reply.status, expected, "{credentials}");
    }
    let digest = server.get("/digest/a.txt", "");
    assert_eq!(digest.status, 401);
    let challenge = digest.header("WWW-Authenticate").expect("is there");
    assert!(challenge.starts_with("Digest realm=\"Staff\", qop=\"auth\", algorithm=SHA-256"));
}

#[test]
fn other_origins_are_answered() {
    // Features 31.1, 31.3.
    let server = Running::start();
    let preflight = server.send(
        "OPTIONS",
        "/cors/a.txt",
        "Origin: https://a.example\r\nAccess-Control-Request-Method: PUT\r\n",
    );
    assert_eq!(preflight.status, 204);
    assert_eq!(
        preflight.header("Access-Control-Allow-Methods"),
        Some("PUT")
    );
    let reply = server.get("/cors/a.txt", "Origin: https://a.example\r\n");
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.header("Access-Control-Allow-Origin"),
        Some("https://a.example")
    );
}

#[test]
fn kept_responses_spare_their_handler() {
    // Features 3.4, 3.13.
    let server = Running::start();
    let texts = |path: &str| [0; 4].map(|_| server.get(path, "").text());
    assert_eq!(
        texts("/made/x.kept"),
        ["number 1", "number 2", "number 2", "number 2"]
    );
    assert_eq!(
        texts("/made/x"),
        ["number 3", "number 4", "number 5", "number 6"]
    );
}
