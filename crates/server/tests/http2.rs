//! HTTP/2 over real sockets: what clients get, what the pipeline sees, how bodies flow, how connections end, and the rows
//! of the threat table about it.

mod support;

use std::fs;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::path::Path;

use bytes::Bytes;
use h2::client::SendRequest;
use http::{HeaderMap, Request, StatusCode};
use rustls::pki_types::ServerName;
use serde::Deserialize;
use sluicegate::CertificateOptions;
use sluicegate_testing::raw_client::PATIENCE;
use support::frames::{Attacker, PREFACE, bytes_of};
use support::pki::{Client, certificate};
use support::probe::BIG;
use support::{Options, TestServer, site};
use tokio::net::TcpStream;

/// A rule of this protocol holds for each thread placement of modules.
const BOTH: [bool; 2] = [false, true];

/// What came of a request.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    trailers: Option<HeaderMap>,
}

/// Runs a client's side to its end.
fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime")
        .block_on(async { tokio::time::timeout(PATIENCE, work).await.expect("in time") })
}

/// A client with prior knowledge on a plain connection.
async fn connect(address: SocketAddr) -> SendRequest<Bytes> {
    let tcp = TcpStream::connect(address).await.expect("connection");
    // What one stream leaves unread must not hold up the others.
    let (send, connection) = h2::client::Builder::new()
        .initial_connection_window_size(1 << 24)
        .handshake(tcp)
        .await
        .expect("handshake");
    tokio::spawn(connection);
    send
}

/// A client over TLS that has chosen HTTP/2.
async fn connect_secured(address: SocketAddr, client: &Client) -> SendRequest<Bytes> {
    let tcp = TcpStream::connect(address).await.expect("connection");
    let name = ServerName::try_from("localhost").expect("name");
    let connector = tokio_rustls::TlsConnector::from(client.config());
    let tls = connector.connect(name, tcp).await.expect("handshake");
    assert_eq!(tls.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (send, connection) = h2::client::handshake(tls).await.expect("handshake");
    tokio::spawn(connection);
    send
}

fn get(path: &str) -> Request<()> {
    Request::get(format!("http://localhost{path}"))
        .body(())
        .expect("request")
}

async fn receive(answer: h2::client::ResponseFuture) -> Result<Answer, h2::Error> {
    let (head, mut body) = answer.await?.into_parts();
    let mut all = Vec::new();
    while let Some(part) = body.data().await {
        let part = part?;
        body.flow_control().release_capacity(part.len())?;
        all.extend(part);
    }
    Ok(Answer {
        status: head.status,
        headers: head.headers,
        body: all,
        trailers: body.trailers().await?,
    })
}

async fn ask(send: &SendRequest<Bytes>, request: Request<()>) -> Result<Answer, h2::Error> {
    let mut send = send.clone().ready().await?;
    let (answer, _) = send.send_request(request, true)?;
    receive(answer).await
}

/// Sends a body in parts as the server takes it.
async fn post(
    send: &SendRequest<Bytes>,
    request: Request<()>,
    parts: &[&[u8]],
) -> Result<Answer, h2::Error> {
    let mut send = send.clone().ready().await?;
    let (answer, mut stream) = send.send_request(request, false)?;
    let sending = async {
        for part in parts {
            let mut rest = Bytes::copy_from_slice(part);
            while !rest.is_empty() {
                stream.reserve_capacity(rest.len());
                let Some(Ok(capacity)) = poll_fn(|cx| stream.poll_capacity(cx)).await else {
                    return;
                };
                let part = rest.split_to(capacity.min(rest.len()));
                if stream.send_data(part, false).is_err() {
                    return;
                }
            }
        }
        let _ = stream.send_data(Bytes::new(), true);
    };
    let ((), answer) = tokio::join!(sending, receive(answer));
    answer
}

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

#[test]
fn answers_are_those_of_http1_with_the_framing_of_http2() {
    for blocks in BOTH {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        run(async {
            let send = connect(server.address).await;
            let check = async |path: &str, status: u16, length: Option<&str>, body: &[u8]| {
                let answer = ask(&send, get(path)).await.expect(path);
                assert_eq!(answer.status, status, "{path}");
                assert_eq!(answer.body, body, "{path}");
                let said = answer
                    .headers
                    .get("content-length")
                    .map(|own| own.to_str().expect("text"));
                assert_eq!(said, length, "{path}");
                for name in ["connection", "transfer-encoding", "keep-alive"] {
                    assert!(!answer.headers.contains_key(name), "{path} {name}");
                }
                assert_eq!(answer.headers["server"], "Sluicegate", "{path}");
                assert!(answer.headers.contains_key("date"), "{path}");
            };
            check("/ok", 200, Some("2"), b"ok").await;
            check("/host", 200, Some("14"), b"host localhost").await;
            check("/small.txt", 200, Some("10"), b"small file").await;
            check("/pieces", 200, None, b"one two three").await;
            check("/length", 200, Some("6"), b"abcdef").await;
            // More than was announced is cut, as on HTTP/1.
            check("/long", 200, Some("3"), b"abc").await;
            check("/204", 204, None, b"").await;
            check("/304", 304, None, b"").await;
            check("/smuggle", 200, Some("20"), b"framed by the server").await;
            check("/thread", 200, Some("4"), b"done").await;
            check("/wait", 200, Some("9"), b"waited 42").await;
            check("/child", 200, None, b"waited 42+parent").await;
            let answer = ask(&send, get("/no-such-file")).await.expect("answer");
            assert_eq!(answer.status, 404);
            let head = Request::head("http://localhost/small.txt")
                .body(())
                .expect("request");
            let answer = ask(&send, head).await.expect("answer");
            assert_eq!(
                (&answer.headers["content-length"], answer.body.len()),
                (&"10".parse().expect("value"), 0)
            );
            let options = Request::options("*")
                .header("host", "localhost")
                .body(())
                .expect("request");
            let answer = ask(&send, options).await.expect("answer");
            assert_eq!(
                (answer.status, &answer.headers["allow"]),
                (
                    StatusCode::OK,
                    &"OPTIONS, GET, HEAD, POST".parse().expect("value")
                )
            );
        });
    }
}

#[test]
fn trailers_follow_the_data() {
    let server = TestServer::plain();
    run(async {
        let send = connect(server.address).await;
        for path in ["/trailers", "/trailers-late", "/trailers-length"] {
            let answer = ask(&send, get(path)).await.expect(path);
            assert_eq!(answer.body, b"abcdef", "{path}");
            let trailers = answer.trailers.expect("trailers");
            let sums: Vec<_> = trailers.get_all("x-sum").iter().collect();
            assert_eq!(
                (sums.len(), &trailers["x-end"]),
                (2, &"3".parse().expect("value")),
                "{path}"
            );
        }
    });
}

/// What cannot be said on a stream ends it, and nothing but it.
#[test]
fn response_that_cannot_be_said_resets_its_stream_alone() {
    let server = TestServer::plain();
    run(async {
        let send = connect(server.address).await;
        for (path, reason) in [
            ("/short", h2::Reason::INTERNAL_ERROR),
            ("/upgrade", h2::Reason::HTTP_1_1_REQUIRED),
            ("/reset", h2::Reason::INTERNAL_ERROR),
        ] {
            let error = ask(&send, get(path)).await.expect_err(path);
            assert_eq!(error.reason(), Some(reason), "{path} {error}");
            assert_eq!(
                text(&ask(&send, get("/ok")).await.expect("answer")),
                "ok",
                "after {path}"
            );
        }
    });
}

#[test]
fn request_bodies_flow_as_they_are_read() {
    for blocks in BOTH {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        run(async {
            let send = connect(server.address).await;
            let big = vec![b'u'; 1_000_000];
            let check = async |path: &str, length: Option<usize>, parts: &[&[u8]]| {
                let mut request = Request::post(format!("http://localhost{path}"));
                if let Some(length) = length {
                    request = request.header("content-length", length);
                }
                let answer = post(&send, request.body(()).expect("request"), parts)
                    .await
                    .expect(path);
                assert_eq!(answer.status, 200, "{path}");
                assert!(
                    answer.body == parts.concat(),
                    "{path} {blocks} {}",
                    answer.body.len()
                );
            };
            check("/echo", Some(3), &[b"abc"]).await;
            check("/echo", None, &[b"abc", b"", b"def"]).await;
            check("/echo", None, &[]).await;
            check("/echo", Some(big.len()), &[&big]).await;
            check("/echo", None, &[&big, &big]).await;
            check("/stream", None, &[&big]).await;
            // Nobody reads it: the answer comes all the same, and the connection goes on.
            let request = Request::post("http://localhost/ok")
                .body(())
                .expect("request");
            let _ = post(&send, request, &[&big]).await;
            check("/echo", Some(3), &[b"abc"]).await;
        });
    }
}

/// R232: as on HTTP/1.
#[test]
fn body_beyond_the_limit_is_refused() {
    let server = TestServer::start(Options {
        body_limit: Some(1000),
        ..Options::default()
    });
    run(async {
        let send = connect(server.address).await;
        let big = vec![b'u'; 5000];
        let request = Request::post("http://localhost/echo").header("content-length", 5000);
        let answer = post(&send, request.body(()).expect("request"), &[&big])
            .await
            .expect("answer");
        assert_eq!(answer.status, 413);
        let request = Request::post("http://localhost/echo")
            .body(())
            .expect("request");
        let answer = post(&send, request, &[&big]).await.expect("answer");
        assert_eq!(answer.status, 413);
        assert_eq!(text(&ask(&send, get("/ok")).await.expect("answer")), "ok");
    });
}

/// A writer waits for a reader that takes nothing, and other streams go on meanwhile.
#[test]
fn writer_waits_for_the_window_of_its_stream() {
    for blocks in BOTH {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        run(async {
            let send = connect(server.address).await;
            let mut slow = send.clone().ready().await.expect("ready");
            let (answer, _) = slow.send_request(get("/big"), true).expect("request");
            let (_, mut body) = answer.await.expect("answer").into_parts();
            let first = body.data().await.expect("data").expect("data");
            for _ in 0..50 {
                assert_eq!(text(&ask(&send, get("/ok")).await.expect("answer")), "ok");
            }
            let handed = server
                .probe
                .handed_over
                .load(std::sync::atomic::Ordering::SeqCst);
            assert!(handed < 2 << 20, "{handed}");
            let mut all = first.len();
            body.flow_control()
                .release_capacity(first.len())
                .expect("window");
            while let Some(part) = body.data().await {
                let part = part.expect("data");
                all += part.len();
                body.flow_control()
                    .release_capacity(part.len())
                    .expect("window");
            }
            assert_eq!(all, BIG);
        });
    }
}

#[test]
fn streams_run_side_by_side() {
    let server = TestServer::plain();
    let news = server.probe.news();
    run(async {
        let send = connect(server.address).await;
        let mut parked = Vec::new();
        for _ in 0..50 {
            let mut send = send.clone().ready().await.expect("ready");
            parked.push(send.send_request(get("/park"), true).expect("request").0);
        }
        assert_eq!(text(&ask(&send, get("/ok")).await.expect("answer")), "ok");
        let mut count = 0;
        while count < 50 {
            count += usize::from(news.recv_timeout(PATIENCE).expect("news") == "parked");
        }
        server.probe.release_all();
        for answer in parked {
            assert_eq!(text(&receive(answer).await.expect("answer")), "done");
        }
    });
}

/// R226: the module hears it when it writes, and runs to its end.
#[test]
fn stream_that_the_client_resets_ends_for_its_module_alone() {
    for blocks in BOTH {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        let news = server.probe.news();
        run(async {
            let send = connect(server.address).await;
            let mut other = send.clone().ready().await.expect("ready");
            let (answer, mut stream) = other.send_request(get("/big"), true).expect("request");
            let _ = answer.await.expect("answer");
            stream.send_reset(h2::Reason::CANCEL);
            let waiting = tokio::task::spawn_blocking(move || {
                std::iter::from_fn(|| news.recv_timeout(PATIENCE).ok())
                    .any(|text| text == "end /big")
            });
            assert!(waiting.await.expect("thread"), "the module ends");
            assert_eq!(text(&ask(&send, get("/ok")).await.expect("answer")), "ok");
        });
    }
}

fn secured(root: &Path) -> String {
    let bindings = r#"<binding protocol="https" bindingInformation="127.0.0.1:0:" /><binding protocol="https" bindingInformation="127.0.0.2:0:" sslFlags="4" />"#;
    site("Test", 1, bindings, "", root)
}

fn one_certificate(folder: &Path) -> CertificateOptions {
    let file = folder.join("given.pem");
    fs::write(&file, certificate(&["localhost"])).expect("file");
    CertificateOptions {
        certificate: Some(file),
        ..CertificateOptions::default()
    }
}

#[test]
fn http2_is_agreed_on_under_tls_and_modules_can_ask() {
    let server = TestServer::start(Options {
        sites: Some(secured),
        certificates: Some(one_certificate),
        ..Options::default()
    });
    let client = Client {
        alpn: &["h2", "http/1.1"],
        ..Client::default()
    };
    run(async {
        let send = connect_secured(server.addresses[0], &client).await;
        for (name, expected) in [
            ("HTTPS", "on"),
            ("HTTP_VERSION", "HTTP/2.0"),
            ("SERVER_PROTOCOL", "HTTP/2.0"),
            ("CRYPT_PROTOCOL", "1000"),
            ("HTTP_HOST", "localhost"),
            ("HTTP_COOKIE", "a=1; b=2"),
            ("REMOTE_ADDR", "127.0.0.1"),
        ] {
            let request = Request::get("https://localhost/variable")
                .header("x-variable", name)
                .header("cookie", "a=1")
                .header("cookie", "b=2");
            let answer = ask(&send, request.body(()).expect("request"))
                .await
                .expect(name);
            assert_eq!(text(&answer), expected, "{name}");
        }
        let answer = ask(
            &send,
            Request::get("https://localhost/big")
                .body(())
                .expect("request"),
        )
        .await;
        assert_eq!(answer.expect("answer").body.len(), BIG);
    });
    // sslFlags 4: no HTTP/2 on this binding.
    let stream = support::pki::connect(&client.config(), server.addresses[1], "localhost");
    assert_eq!(
        stream.expect("handshake").conn.alpn_protocol(),
        Some(&b"http/1.1"[..])
    );
}

/// T28: what was accepted is finished, the client is told where to go on.
#[test]
fn stop_finishes_accepted_streams_and_says_goaway() {
    let mut server = TestServer::plain();
    let news = server.probe.news();
    run(async {
        let tcp = TcpStream::connect(server.address)
            .await
            .expect("connection");
        let (send, connection) = h2::client::handshake::<_>(tcp).await.expect("handshake");
        let connection = tokio::spawn(connection);
        let mut waiting = Vec::new();
        for _ in 0..20 {
            let mut send = send.clone().ready().await.expect("ready");
            waiting.push(send.send_request(get("/park"), true).expect("request").0);
        }
        // All of them have arrived.
        assert_eq!(text(&ask(&send, get("/ok")).await.expect("answer")), "ok");
        let mut parked = 0;
        while parked < 20 {
            parked += usize::from(news.recv_timeout(PATIENCE).expect("news") == "parked");
        }
        server.stop();
        // Until the client has heard of it.
        let refused = loop {
            match ask(&send, get("/ok")).await {
                Ok(answer) => assert_eq!(text(&answer), "ok"),
                Err(error) => break error,
            }
        };
        assert!(
            refused.is_go_away() || refused.is_reset() || refused.is_io(),
            "{refused:?}"
        );
        assert_eq!(server.probe.release_all(), 20);
        for answer in waiting {
            assert_eq!(text(&receive(answer).await.expect("accepted")), "done");
        }
        drop(send);
        connection.await.expect("task").expect("an end in order");
    });
    server.join();
}

#[test]
fn response_that_disconnects_ends_the_connection_in_order() {
    let server = TestServer::plain();
    run(async {
        let tcp = TcpStream::connect(server.address)
            .await
            .expect("connection");
        let (send, connection) = h2::client::handshake::<_>(tcp).await.expect("handshake");
        let connection = tokio::spawn(connection);
        assert_eq!(
            text(&ask(&send, get("/disconnect")).await.expect("answer")),
            "bye"
        );
        // The client's side ends although it still could send.
        connection.await.expect("task").expect("an end in order");
    });
}

/// D04, T27 and T13: a connection that rests, a preface that does not come, a window that stays shut.
#[test]
fn clients_that_rest_too_long_are_let_go() {
    let server = TestServer::start(Options {
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    });
    let mut idle = Attacker::connect(server.address);
    assert!(idle.until("GOAWAY 0").is_ok(), "an idle connection");
    let mut shut = Attacker::silent(server.address);
    shut.send(PREFACE);
    // SETTINGS_INITIAL_WINDOW_SIZE of zero.
    shut.send(&bytes_of("raw 4 0 0 000400000000"));
    shut.send(&bytes_of(
        "headers 5 1 :method=GET|:scheme=http|:authority=a|:path=/big",
    ));
    let event = shut.until("RST 1 8");
    assert!(event.is_ok(), "a window that stays shut: {event:?}");
    server.assert_alive("slow clients");
}

#[test]
fn upgrade_to_http2_is_not_taken_and_a_half_preface_is_waited_for() {
    let server = TestServer::plain();
    let mut client = server.connect();
    client
        .send("GET /ok HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n")
        .expect("send");
    let reply = client.read().expect("answer");
    assert_eq!((reply.status, reply.text().as_str()), (200, "ok"));
    let mut attacker = Attacker::silent(server.address);
    for part in PREFACE.chunks(5) {
        attacker.send(part);
    }
    attacker.send(&bytes_of("raw 4 0 0 "));
    attacker.send(&bytes_of(
        "headers 5 1 :method=GET|:scheme=http|:authority=a|:path=/ok",
    ));
    assert!(attacker.until("DATA 1").is_ok());
    // After a request of HTTP/1 the preface is none.
    let mut client = server.connect();
    client
        .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    assert_eq!(client.read().expect("answer").status, 200);
    client.send(PREFACE).expect("send");
    assert_eq!(client.read().expect("answer").status, 400);
}

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

/// One row of `cases/http2.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    send: Vec<String>,
    expect: String,
}

#[test]
fn every_row_of_the_threat_table_is_answered_and_the_server_lives() {
    let table: Table = toml::from_str(include_str!("cases/http2.toml")).expect("table");
    let server = TestServer::plain();
    // All rows are tried, so that one run shows all that is wrong.
    let mut failures = Vec::new();
    for case in table.case {
        let mut attacker = Attacker::connect(server.address);
        for line in &case.send {
            let line = line.replace("REQUEST", ":method=GET|:scheme=http|:authority=a|:path=/ok");
            attacker.send(&bytes_of(&line));
        }
        if let Err(seen) = attacker.until(&case.expect) {
            let last: Vec<_> = seen.into_iter().rev().take(8).collect();
            failures.push(format!("{}: {last:?}", case.id));
        }
        server.assert_alive(&case.id);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// T01: a client that resets everything makes no more than a few requests run.
#[test]
fn resets_are_counted_before_requests_run() {
    let server = TestServer::plain();
    let news = server.probe.news();
    let mut attacker = Attacker::connect(server.address);
    attacker.send(&bytes_of(
        "headers 5 {n} :method=GET|:scheme=http|:authority=a|:path=/ok & raw 3 0 {n} 00000008 *2000",
    ));
    assert!(attacker.until("GOAWAY 11").is_ok());
    server.assert_alive("resets");
    let ran = news.try_iter().filter(|text| text == "end /ok").count();
    assert!(ran <= 250, "{ran}");
}

/// The same with the server's end of TLS in between: nothing is lost when the connection ends.
#[test]
fn last_bytes_arrive_before_the_end() {
    let server = TestServer::start(Options {
        sites: Some(secured),
        certificates: Some(one_certificate),
        ..Options::default()
    });
    let client = Client {
        alpn: &["h2"],
        ..Client::default()
    };
    let config = std::sync::Arc::clone(&client.config());
    let mut stream =
        support::pki::connect(&config, server.addresses[0], "localhost").expect("handshake");
    use std::io::{Read as _, Write as _};
    stream.write_all(PREFACE).expect("send");
    stream.write_all(&bytes_of("raw 4 0 0 ")).expect("send");
    stream
        .write_all(&bytes_of(
            "headers 5 1 :method=GET|:scheme=http|:authority=localhost|:path=/disconnect",
        ))
        .expect("send");
    stream
        .write_all(&bytes_of("raw 6 1 0 0000000000000000"))
        .expect("send");
    stream
        .sock
        .set_read_timeout(Some(PATIENCE))
        .expect("timeout");
    let mut all = Vec::new();
    // An end without close_notify would be an error.
    stream.read_to_end(&mut all).expect("an end in order");
    assert!(all.windows(3).any(|part| part == b"bye"));
}
