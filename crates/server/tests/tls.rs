//! `https` bindings over real sockets: which certificate a client is shown, what is agreed on, what sites demand of
//! clients, and the rows of the threat table about TLS.

mod support;

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use rustls::HandshakeKind;
use sluicegate::{CertificateOptions, Configuration, PathMap, Server};
use sluicegate_testing::raw_client::PATIENCE;
use support::pki::{self, Authority, Client, authority, certificate, connect, exchange, get};
use support::{Options, TestServer, site};

const HTTP1: &[&str] = &["http/1.1"];

/// One binding for every host, with one certificate.
fn one_site(root: &Path) -> String {
    site(
        "Test",
        1,
        r#"<binding protocol="https" bindingInformation="127.0.0.1:0:" />"#,
        "",
        root,
    )
}

fn one_certificate(folder: &Path) -> CertificateOptions {
    let file = folder.join("given.pem");
    fs::write(&file, certificate(&["localhost", "a.test", "b.test"])).expect("file");
    CertificateOptions {
        certificate: Some(file),
        ..CertificateOptions::default()
    }
}

fn start() -> TestServer {
    TestServer::start(Options {
        sites: Some(one_site),
        certificates: Some(one_certificate),
        ..Options::default()
    })
}

fn ask(server: &TestServer, client: &Client, request: &str) -> String {
    let mut stream = connect(&client.config(), server.address, "localhost").expect("handshake");
    exchange(&mut stream, request).expect("answer")
}

#[test]
fn requests_and_bodies_of_any_size_pass_in_both_directions() {
    let server = start();
    let big = vec![b'b'; 300_000];
    fs::write(server.root().join("big.bin"), &big).expect("file");
    for only_tls12 in [false, true] {
        let client = Client {
            only_tls12,
            alpn: HTTP1,
            ..Client::default()
        };
        let check = |request: &str, end: &[u8]| {
            let answer = ask(&server, &client, request);
            assert!(answer.starts_with("HTTP/1.1 200 "), "{answer:.200}");
            assert!(
                answer.as_bytes().ends_with(end),
                "{only_tls12} {request:.60}"
            );
        };
        check(&get("/ok", "localhost"), b"ok");
        // A file in records of its own, with the head in the first one.
        check(&get("/big.bin", "localhost"), &big);
        check(&get("/small.txt", "localhost"), b"\r\n\r\nsmall file");
        let body = "x".repeat(100_000);
        let post = format!(
            "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n{body}"
        );
        check(&post, body.as_bytes());
        let chunked = "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        check(chunked, b"\r\n\r\nabc");
        // 16 MiB, with the writer waiting for the reader.
        let answer = ask(&server, &client, &get("/big", "localhost"));
        assert!(answer.len() > 16 << 20, "{}", answer.len());
    }
}

#[test]
fn connection_is_used_again_and_pipelining_keeps_the_order() {
    let server = start();
    let client = Client::default();
    let twice = format!(
        "GET /host HTTP/1.1\r\nHost: a.test\r\n\r\n{}",
        get("/host", "b.test")
    );
    let answer = ask(&server, &client, &twice);
    let at = |text: &str| {
        answer
            .find(text)
            .unwrap_or_else(|| panic!("{text} in {answer}"))
    };
    assert!(at("host a.test") < at("host b.test"));
}

#[test]
fn what_is_agreed_on_is_known_to_modules() {
    let server = start();
    let variable = |client: &Client, name: &str| {
        let request = format!(
            "GET /variable HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Variable: {name}\r\n\r\n"
        );
        let answer = ask(&server, client, &request);
        answer
            .split_once("\r\n\r\n")
            .map(|(_, body)| body.to_owned())
            .unwrap_or_default()
    };
    let port = server.address.port().to_string();
    let tls13 = Client {
        alpn: HTTP1,
        ..Client::default()
    };
    let tls12 = Client {
        only_tls12: true,
        ..tls13.clone()
    };
    for (client, name, expected) in [
        (&tls13, "HTTPS", "on"),
        (&tls13, "SERVER_PORT_SECURE", "1"),
        (&tls13, "SERVER_PORT", port.as_str()),
        (&tls13, "HTTP_VERSION", "HTTP/1.1"),
        (&tls13, "CRYPT_PROTOCOL", "1000"),
        (&tls12, "CRYPT_PROTOCOL", "400"),
        (&tls13, "CRYPT_KEYEXCHANGE_ALG_ID", "ae06"),
        (&tls13, "HTTPS_SECRETKEYSIZE", "256"),
        (&tls13, "CERT_SERVER_ISSUER", "CN=Test Authority"),
        (&tls13, "CERT_SERVER_SUBJECT", "CN=localhost"),
        (&tls13, "CERT_FLAGS", "0"),
        (&tls13, "CERT_SUBJECT", ""),
        (&tls13, "CACHE_URL", "https://localhost/variable"),
    ] {
        assert_eq!(variable(client, name), expected, "{name}");
    }
}

/// Which certificate each way of naming one leads to (R89).
#[test]
fn binding_finds_its_certificate_by_host_wildcard_thumbprint_or_default() {
    fn sites(root: &Path) -> String {
        let thumbprint = fs::read_to_string(root.with_file_name("thumbprint")).unwrap_or_default();
        let bindings = format!(
            r#"<binding protocol="https" bindingInformation="127.0.0.1:0:named.test" sslFlags="1" />
               <binding protocol="https" bindingInformation="127.0.0.1:0:*.wild.test" sslFlags="1" />
               <binding protocol="https" bindingInformation="127.0.0.1:0:print.test" sslFlags="1" certificateHash="{thumbprint}" />
               <binding protocol="https" bindingInformation="127.0.0.1:0:" sslFlags="2" />"#
        );
        site("Test", 1, &bindings, "", root)
    }
    fn certificates(folder: &Path) -> CertificateOptions {
        CertificateOptions {
            folder: Some(folder.join("certificates")),
            password: "secret".to_owned(),
            ..CertificateOptions::default()
        }
    }
    /// The folder and the thumbprint have to be there before the configuration is written.
    fn prepared(root: &Path) -> String {
        let folder = root.with_file_name("certificates");
        pki::fill(&folder, &["named.test", "*.wild.test", "central.test"]);
        fs::write(folder.join("odd-name.pem"), certificate(&["print.test"])).expect("file");
        fs::write(folder.join("broken.pem"), "no certificate").expect("file");
        let (listed, refused) = sluicegate::list_certificates(&folder, "").expect("list");
        assert_eq!((listed.len(), refused.len()), (4, 1));
        let odd = listed
            .iter()
            .find(|own| own.found_as == "odd-name")
            .expect("listed");
        fs::write(root.with_file_name("thumbprint"), &odd.thumbprint).expect("file");
        sites(root)
    }
    let server = TestServer::start(Options {
        sites: Some(prepared),
        certificates: Some(certificates),
        ..Options::default()
    });
    let config = Client::default().config();
    let check = |name: &str, is_served: bool| {
        // The client checks the name itself.
        let result = connect(&config, server.address, name);
        assert_eq!(result.is_ok(), is_served, "{name} {:?}", result.err());
        if let Ok(mut stream) = result {
            let answer = exchange(&mut stream, &get("/host", name)).expect("answer");
            assert!(answer.ends_with(&format!("host {name}")), "{answer}");
        }
    };
    check("named.test", true);
    check("x.wild.test", true);
    check("print.test", true);
    check("central.test", true);
    check("x.y.wild.test", false);
    check("unknown.test", false);
}

#[test]
fn binding_without_certificate_is_reported_with_its_line() {
    let folder = tempfile::tempdir().expect("folder");
    let bindings =
        r#"<binding protocol="https" bindingInformation="127.0.0.1:0:a.test" sslFlags="1" />"#;
    let text = Configuration::defaults_text().replacen(
        "</sites>",
        &format!("\n{}</sites>", site("Shop", 1, bindings, "", folder.path())),
        1,
    );
    let file = folder.path().join("applicationHost.config");
    fs::write(&file, &text).expect("file");
    let configuration = Configuration::load(&file, &PathMap::default()).expect("configuration");
    let problems = Server::builder(configuration)
        .build()
        .err()
        .expect("no certificate");
    let line = text
        .lines()
        .position(|line| line.contains("a.test"))
        .expect("line")
        + 1;
    let problem = problems[0].diagnostic();
    assert_eq!(problem.code, "tls/no-certificate");
    assert!(problem.title.contains("\"Shop\""), "{}", problem.title);
    assert_eq!(
        (problem.file(), problem.line()),
        (Some(file.as_path()), Some(line))
    );
}

/// L01, L06, L08, H31 and garbage: the first bytes that come, and the first bytes of the answer.
#[test]
fn what_is_no_handshake_is_refused_and_the_server_lives() {
    const ALERT: &[u8] = &[0x15];
    let hello_tls11 = [
        &[0x16, 3, 1, 0, 47, 1, 0, 0, 43, 3, 2][..],
        &[7; 32],
        &[0, 0, 4, 0xc0, 0x09, 0, 0x2f, 1, 0],
    ]
    .concat();
    let server = start();
    let check = |id: &str, sent: &[u8], expected: &[u8]| {
        let mut tcp = TcpStream::connect(server.address).expect("connection");
        tcp.set_read_timeout(Some(PATIENCE)).expect("timeout");
        let _ = tcp.write_all(sent);
        let mut came = Vec::new();
        let _ = tcp.read_to_end(&mut came);
        let length = expected.len().min(came.len());
        assert_eq!(&came[..length], expected, "{id}: {came:?}");
        let ok = ask(&server, &Client::default(), &get("/ok", "localhost"));
        assert!(ok.ends_with("ok"), "alive after {id}");
    };
    check("L01", &hello_tls11, ALERT);
    check(
        "H31",
        b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        b"HTTP/1.1 400 ",
    );
    check("garbage", &[0; 600], b"");
    check("a record of the wrong kind", &[0x17, 3, 3, 0, 1, 0], b"");
    check(
        "a handshake message of 16 MiB",
        &[0x16, 3, 1, 0, 5, 1, 0xff, 0xff, 0xff, 3],
        b"",
    );
    let unknown = Client {
        alpn: &["ftp"],
        ..Client::default()
    };
    let refused = connect(&unknown.config(), server.address, "localhost").expect_err("L06");
    assert!(
        refused.to_string().contains("NoApplicationProtocol"),
        "{refused}"
    );
}

/// L08: a hello in records of one byte each.
#[test]
fn hello_in_small_pieces_is_served() {
    struct Dribble(TcpStream);
    impl Read for Dribble {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(buffer)
        }
    }
    impl Write for Dribble {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(&bytes[..bytes.len().min(1)])
        }
        fn flush(&mut self) -> std::io::Result<()> {
            self.0.flush()
        }
    }
    let server = start();
    let tcp = TcpStream::connect(server.address).expect("connection");
    tcp.set_nodelay(true).expect("option");
    tcp.set_read_timeout(Some(PATIENCE)).expect("timeout");
    let name = "localhost".try_into().expect("name");
    let client = rustls::ClientConnection::new(Client::default().config(), name).expect("client");
    let mut stream = rustls::StreamOwned::new(client, Dribble(tcp));
    stream
        .write_all(get("/ok", "localhost").as_bytes())
        .expect("request");
    let mut all = String::new();
    stream.read_to_string(&mut all).expect("answer");
    assert!(all.ends_with("ok"), "{all}");
}

/// L10: a body that ends with the connection is not taken for a whole one.
#[test]
fn body_that_is_cut_off_is_not_taken_as_complete() {
    let server = start();
    let news = server.probe.news();
    let config = Client::default().config();
    let mut stream = connect(&config, server.address, "localhost").expect("handshake");
    let request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc";
    stream.write_all(request.as_bytes()).expect("request");
    stream.flush().expect("request");
    // FIN without close_notify.
    stream
        .sock
        .shutdown(std::net::Shutdown::Write)
        .expect("end");
    let said: Vec<String> = (0..2)
        .map_while(|_| news.recv_timeout(PATIENCE).ok())
        .collect();
    assert!(said.contains(&"body failed".to_owned()), "{said:?}");
}

/// L05: a ticket is of use for the binding that gave it, and for no other.
#[test]
fn sessions_are_resumed_on_their_own_binding_only() {
    fn sites(root: &Path) -> String {
        let binding = |host: &str| {
            format!(
                r#"<binding protocol="https" bindingInformation="127.0.0.1:0:{host}" sslFlags="1" />"#
            )
        };
        site("A", 1, &binding("a.test"), "", root) + &site("B", 2, &binding("b.test"), "", root)
    }
    let server = TestServer::start(Options {
        sites: Some(sites),
        certificates: Some(one_certificate),
        ..Options::default()
    });
    for only_tls12 in [false, true] {
        let config = Client {
            only_tls12,
            ..Client::default()
        }
        .config();
        let kind = |name: &str| {
            let mut stream = connect(&config, server.address, name).expect("handshake");
            exchange(&mut stream, &get("/ok", name)).expect("answer");
            stream.conn.handshake_kind().expect("done")
        };
        assert_ne!(kind("a.test"), HandshakeKind::Resumed);
        assert_eq!(
            kind("a.test"),
            HandshakeKind::Resumed,
            "TLS 1.2: {only_tls12}"
        );
        assert_ne!(kind("b.test"), HandshakeKind::Resumed);
    }
}

/// Features 21.17: what `access` demands, and what becomes of each client.
#[test]
fn client_certificates_are_judged_for_each_url() {
    fn sites(root: &Path) -> String {
        let both = r#"<binding protocol="http" bindingInformation="127.0.0.1:0:" /><binding protocol="https" bindingInformation="127.0.0.2:0:" />"#;
        site("Test", 1, both, "", root)
    }
    fn certificates(folder: &Path) -> CertificateOptions {
        let (roots, list) = (folder.join("client-ca.pem"), folder.join("crl.pem"));
        fs::write(&roots, &authority().pem).expect("file");
        fs::write(&list, authority().revoke(13)).expect("file");
        CertificateOptions {
            client_authorities: Some(roots),
            client_revocations: Some(list),
            ..one_certificate(folder)
        }
    }
    let server = TestServer::start(Options {
        sites: Some(sites),
        certificates: Some(certificates),
        tail: r#"<location path="Test/ssl"><system.webServer><security><access sslFlags="Ssl" /></security></system.webServer></location>
            <location path="Test/asks"><system.webServer><security><access sslFlags="Ssl, SslNegotiateCert" /></security></system.webServer></location>
            <location path="Test/needs"><system.webServer><security><access sslFlags="Ssl, SslNegotiateCert, SslRequireCert" /></security></system.webServer></location>"#,
        ..Options::default()
    });
    let (plain, secure) = (server.addresses[0], server.addresses[1]);
    assert_eq!(secure.ip().to_string(), "127.0.0.2");
    for path in ["ssl", "asks", "needs"] {
        fs::create_dir(server.root().join(path)).expect("folder");
        fs::write(server.root().join(path).join("x.txt"), "inside").expect("file");
    }
    let own = |serial, days| Some(authority().sign(&["Ann"], serial, days).pem());
    let stranger = Some(Authority::new("Strangers").sign(&["Eve"], 5, -1..30).pem());
    let none = None;
    let (trusted, revoked, expired) = (own(12, -1..30), own(13, -1..30), own(14, -9..-2));
    for (certificate, path, expected) in [
        (&none, "/ssl/x.txt", "inside"),
        (&none, "/asks/x.txt", "inside"),
        (&none, "/needs/x.txt", "403.7"),
        (&trusted, "/ssl/x.txt", "inside"),
        (&trusted, "/needs/x.txt", "inside"),
        (&revoked, "/needs/x.txt", "403.13"),
        (&stranger, "/asks/x.txt", "403.16"),
        (&stranger, "/needs/x.txt", "403.16"),
        (&expired, "/needs/x.txt", "403.17"),
        // It is of no importance where nobody asks.
        (&stranger, "/ssl/x.txt", "inside"),
    ] {
        let client = Client {
            certificate: certificate.clone(),
            ..Client::default()
        };
        let mut stream = connect(&client.config(), secure, "localhost").expect("handshake");
        let answer = exchange(&mut stream, &get(path, "localhost")).expect("answer");
        assert!(
            answer.contains(expected),
            "{path} {expected}: {answer:.400}"
        );
    }
    let mut client = sluicegate_testing::RawClient::connect(plain).expect("connection");
    client
        .send("GET /ssl/x.txt HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    let reply = client.read().expect("answer");
    assert_eq!(reply.status, 403);
    assert!(reply.text().contains("403.4"), "{}", reply.text());
    // What modules see of it.
    let client = Client {
        certificate: trusted,
        ..Client::default()
    };
    for (name, expected) in [
        ("CERT_SUBJECT", "CN=Ann"),
        ("CERT_ISSUER", "CN=Test Authority"),
        ("CERT_SERIALNUMBER", "0c"),
        ("CERT_FLAGS", "1"),
    ] {
        let mut stream = connect(&client.config(), secure, "localhost").expect("handshake");
        let request = format!(
            "GET /variable HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Variable: {name}\r\n\r\n"
        );
        let answer = exchange(&mut stream, &request).expect("answer");
        assert!(
            answer.ends_with(&format!("\r\n\r\n{expected}")),
            "{name}: {answer}"
        );
    }
}

/// L04: the certificate was asked for by another site.
#[test]
fn request_for_a_site_with_other_demands_on_clients_is_misdirected() {
    fn sites(root: &Path) -> String {
        let binding = |host: &str| {
            format!(
                r#"<binding protocol="https" bindingInformation="127.0.0.1:0:{host}" sslFlags="1" />"#
            )
        };
        site("A", 1, &binding("a.test"), "", root) + &site("B", 2, &binding("b.test"), "", root)
    }
    let server = TestServer::start(Options {
        sites: Some(sites),
        certificates: Some(one_certificate),
        tail: r#"<location path="B"><system.webServer><security><access sslFlags="Ssl, SslNegotiateCert, SslRequireCert" /></security></system.webServer></location>"#,
        ..Options::default()
    });
    let config = Client::default().config();
    let status = |name: &str, host: &str| {
        let mut stream = connect(&config, server.address, name).expect("handshake");
        let answer = exchange(&mut stream, &get("/ok", host)).expect("answer");
        answer[9..12].to_owned()
    };
    assert_eq!(status("a.test", "a.test"), "200");
    assert_eq!(status("a.test", "b.test"), "421");
    assert_eq!(status("b.test", "b.test"), "403");
    assert_eq!(status("b.test", "a.test"), "421");
}

/// Features 36.1, 36.2.
#[test]
fn hsts_is_said_under_tls_and_redirects_plain_requests() {
    fn sites(root: &Path) -> String {
        let both = r#"<binding protocol="http" bindingInformation="127.0.0.1:0:" /><binding protocol="https" bindingInformation="127.0.0.2:0:" />"#;
        let hsts = r#"<hsts enabled="true" max-age="300" includeSubDomains="true" redirectHttpToHttps="true" />"#;
        site("Test", 1, both, hsts, root)
    }
    let server = TestServer::start(Options {
        sites: Some(sites),
        certificates: Some(one_certificate),
        ..Options::default()
    });
    let config = Client::default().config();
    for path in ["/ok", "/no-such-file"] {
        let mut stream = connect(&config, server.addresses[1], "localhost").expect("handshake");
        let answer = exchange(&mut stream, &get(path, "localhost")).expect("answer");
        let wanted = "\r\nStrict-Transport-Security: max-age=300; includeSubDomains\r\n";
        assert!(answer.contains(wanted), "{path}: {answer}");
    }
    let mut client =
        sluicegate_testing::RawClient::connect(server.addresses[0]).expect("connection");
    client
        .send("GET /a%20b?c=d HTTP/1.1\r\nHost: www.test:8080\r\n\r\n")
        .expect("send");
    let reply = client.read().expect("answer");
    assert_eq!(reply.status, 307);
    assert_eq!(reply.header("Location"), Some("https://www.test/a%20b?c=d"));
    assert_eq!(reply.header("Strict-Transport-Security"), None);
}

#[test]
fn changed_certificate_acts_at_once_and_open_connections_go_on() {
    let server = start();
    let config = Client::default().config();
    let mut old = connect(&config, server.address, "localhost").expect("handshake");
    // A name that the first one does not have.
    assert!(connect(&config, server.address, "new.test").is_err());
    let file = server.folder.path().join("given.pem");
    fs::write(&file, "half a file").expect("file");
    fs::write(&file, certificate(&["localhost", "new.test"])).expect("file");
    let until = Instant::now() + Duration::from_secs(20);
    while connect(&config, server.address, "new.test").is_err() {
        assert!(Instant::now() < until, "the new certificate is not used");
        std::thread::yield_now();
    }
    let answer = exchange(&mut old, &get("/ok", "localhost")).expect("answer");
    assert!(answer.ends_with("ok"), "{answer}");
}
