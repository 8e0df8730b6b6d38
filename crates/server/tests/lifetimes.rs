//! When connections and requests end: deadlines, lost clients, slow ones, and the stop of the server.

mod support;

use std::io::ErrorKind;
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use sluicegate_testing::RawClient;
use support::probe::BIG;
use support::{Options, TestServer};

/// Long enough for a busy machine, shorter than the deadlines that a bug would run into.
const SOON: Duration = Duration::from_secs(30);

/// A server whose clients have a second for everything.
fn hasty(blocks: bool) -> TestServer {
    TestServer::start(Options {
        blocks,
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    })
}

#[test]
fn silent_client_is_closed_at_its_deadline() {
    let check = |options, bytes: &str| {
        let server = TestServer::start(options);
        let mut client = server.connect();
        client.send(bytes).expect("send");
        if !bytes.is_empty() {
            assert_eq!(client.read().expect("answer").status, 408, "{bytes:?}");
        }
        assert!(client.is_closed_by_server(), "{bytes:?}");
        server.assert_alive(bytes);
    };
    let connection = Options {
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    };
    let header = Options {
        header_timeout: Some("00:00:01"),
        ..Options::default()
    };
    check(connection, "");
    check(connection, "GET /ok HT");
    // Threat D01
    check(header, "GET /ok HTTP/1.1\r\nHost: a\r\n");
}

#[test]
fn idle_connection_is_closed_after_its_answer() {
    let server = hasty(false);
    let mut client = server.get("/ok");
    assert_eq!(client.read().expect("answer").status, 200);
    assert!(client.is_closed_by_server());
}

#[test]
fn body_that_does_not_come_ends_the_request() {
    // R226: the read fails, the pipeline runs to its end.
    for blocks in [false, true] {
        let server = hasty(blocks);
        let news = server.probe.news();
        let mut client =
            server.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
        assert_eq!(client.read().expect("answer").status, 408);
        assert!(client.is_closed_by_server());
        expect(&news, "body failed");
        expect(&news, "end /echo");
        server.assert_alive("a body that stops");
    }
}

#[test]
fn unread_body_that_does_not_come_ends_the_connection() {
    // The answer came at once; the rest of the body is waited for as long as the connection timeout, not per byte.
    let server = hasty(false);
    let mut client = server.send("POST /ok HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
    assert_eq!(client.read().expect("answer").status, 200);
    assert!(client.is_closed_by_server());
}

#[test]
fn body_that_trickles_in_ends_the_request() {
    // Threat D02: ten bytes a second are less than minBytesPerSecond.
    for blocks in [false, true] {
        let server = hasty(blocks);
        let news = server.probe.news();
        let mut client =
            server.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
        let pause = Some(Duration::from_millis(100));
        client.stream().set_read_timeout(pause).expect("timeout");
        let began = Instant::now();
        while client.send("x").is_ok() && began.elapsed() < SOON {
            match client.stream().peek(&mut [0]) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                _ => break,
            }
        }
        assert!(began.elapsed() < SOON);
        expect(&news, "body failed");
    }
}

#[test]
fn blocked_threads_do_not_keep_other_requests_waiting() {
    // R116: more blocked callbacks than the pool has threads at first.
    let server = TestServer::start(Options {
        blocks: true,
        ..Options::default()
    });
    // The first threads are there and idle.
    server.assert_alive("the start");
    let blocked: Vec<_> = (0..40)
        .map(|_| server.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"))
        .collect();
    server.assert_alive("forty blocked requests");
    for mut client in blocked {
        client.send("hello").expect("send");
        assert_eq!(client.read().expect("answer").text(), "hello");
    }
}

#[test]
fn slow_reader_holds_the_writer_back_and_is_cut_off() {
    // Threat D03: what is queued for a client that does not read is bounded.
    for blocks in [false, true] {
        let server = hasty(blocks);
        let news = server.probe.news();
        let client = server.connect();
        let socket = socket2::SockRef::from(client.stream());
        socket.set_recv_buffer_size(16 * 1024).expect("buffer");
        let mut client = client;
        client
            .send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n")
            .expect("send");
        expect(&news, "end /big");
        let handed_over = server.probe.handed_over.load(Ordering::SeqCst);
        assert!(handed_over < BIG, "{handed_over}");
        server.assert_alive("a slow reader");
    }
}

#[test]
fn reset_of_the_client_is_noticed_while_its_request_waits() {
    // R226, threat H37.
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        let news = server.probe.news();
        let client =
            server.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
        client.reset();
        expect(&news, "end /echo");
        let mut client = server.get("/big");
        assert_eq!(client.read_head().expect("head").status, 200);
        client.reset();
        expect(&news, "end /big");
        server.assert_alive("resets");
    }
}

#[test]
fn reset_is_noticed_without_reading_or_writing() {
    // R226, threat G4: the module that holds the request can see it.
    for half_closes in [false, true] {
        let mut server = TestServer::plain();
        let news = server.probe.news();
        let client = server.get("/park");
        expect(&news, "parked");
        if half_closes {
            client.half_close().expect("half close");
        }
        client.reset();
        server.assert_alive("a lost client");
        assert_eq!(server.probe.release_all(), 1);
        expect(&news, "client is gone");
        expect(&news, "end /park");
        assert_stops(&mut server);
    }
}

#[test]
fn reset_in_the_middle_of_a_file_frees_the_file() {
    // Threat H37. Other requests are what the test waits with.
    let server = TestServer::plain();
    let path = server.root().join("long.bin");
    std::fs::File::create(&path)
        .and_then(|file| file.set_len(300 << 20))
        .expect("file");
    let path = path.canonicalize().expect("path");
    let open = || {
        std::fs::read_dir("/proc/self/fd")
            .expect("descriptors")
            .filter_map(Result::ok)
            .filter(|entry| std::fs::read_link(entry.path()).is_ok_and(|target| target == path))
            .count()
    };
    let mut clients: Vec<_> = (0..5).map(|_| server.get("/long.bin")).collect();
    for client in &mut clients {
        assert_eq!(client.read_head().expect("head").status, 200);
    }
    assert!(open() > 0);
    for client in clients {
        client.reset();
    }
    let began = Instant::now();
    while open() > 1 {
        // The static file module may keep one open for the next request.
        assert!(began.elapsed() < SOON, "{} are open", open());
        server.assert_alive("a reset");
    }
}

#[test]
fn half_close_leaves_a_parked_request_its_answer() {
    // Threat H36
    let server = TestServer::plain();
    let news = server.probe.news();
    let mut client = server.get("/park");
    expect(&news, "parked");
    client.half_close().expect("half close");
    server.assert_alive("half close");
    assert_eq!(server.probe.release_all(), 1);
    let reply = client.read().expect("answer");
    assert_eq!((reply.status, reply.text().as_str()), (200, "done"));
    assert!(client.is_closed_by_server());
}

#[test]
fn reset_by_a_module_is_a_reset_on_the_wire() {
    // R168: at once, although the request goes on.
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        for path in ["/reset", "/reset-later"] {
            let error = server.get(path).read_to_close().expect_err(path);
            assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{path}");
        }
        server.assert_alive("resets");
        assert_eq!(server.probe.release_all(), 1);
    }
}

#[test]
fn request_that_hangs_ends_with_500_at_the_pending_limit() {
    // R235
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            pending_limit: Some(Duration::from_millis(300)),
            ..Options::default()
        });
        let mut client = server.get("/hang");
        assert_eq!(client.read().expect("answer").status, 500);
        client
            .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
            .expect("send");
        assert_eq!(client.read().expect("next").status, 200);
    }
}

#[test]
fn stop_lets_requests_finish_and_closes_everything_else() {
    // R216
    for blocks in [false, true] {
        let mut server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        let news = server.probe.news();
        let mut idle = server.get("/ok");
        assert_eq!(idle.read().expect("answer").status, 200);
        expect(&news, "end /ok");
        let mut busy = server.get("/park");
        expect(&news, "parked");
        server.stop();
        assert!(idle.is_closed_by_server());
        assert_refused(&server);
        assert_eq!(server.probe.release_all(), 1);
        let reply = busy.read().expect("answer");
        assert_eq!((reply.status, reply.text().as_str()), (200, "done"));
        assert!(busy.is_closed_by_server());
        assert_stops(&mut server);
    }
}

#[test]
fn stop_lets_transfers_finish() {
    // R216: an upload that is still coming and a download that is still going.
    const LENGTH: u64 = 50 << 20;
    for blocks in [false, true] {
        let mut server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        std::fs::File::create(server.root().join("long.bin"))
            .and_then(|file| file.set_len(LENGTH))
            .expect("file");
        let mut down = server.get("/long.bin");
        assert_eq!(down.read_head().expect("head").status, 200);
        let mut up = server.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n",
        );
        assert_eq!(up.read().expect("interim").status, 100);
        server.stop();
        assert_refused(&server);
        up.send("0123456789").expect("send");
        assert_eq!(up.read().expect("answer").text(), "0123456789");
        assert!(up.is_closed_by_server());
        let body = down.read_exactly(LENGTH).expect("body");
        assert_eq!(body.len() as u64, LENGTH);
        assert!(down.is_closed_by_server());
        assert_stops(&mut server);
    }
}

#[test]
fn stop_serves_what_has_arrived() {
    let mut server = TestServer::plain();
    let news = server.probe.news();
    let mut busy = server.get("/park");
    expect(&news, "parked");
    // Read ahead, behind the parked request.
    busy.send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    server.assert_alive("read ahead");
    assert_eq!(server.probe.release_all(), 1);
    server.stop();
    assert_eq!(busy.read().expect("first").status, 200);
    assert_eq!(busy.read().expect("second").text(), "ok");
    assert!(busy.is_closed_by_server());
    assert_stops(&mut server);
}

fn expect(news: &std::sync::mpsc::Receiver<String>, wanted: &str) {
    loop {
        match news.recv_timeout(SOON) {
            Ok(text) if text == wanted => return,
            Ok(_) => {}
            Err(error) => panic!("{wanted}: {error}"),
        }
    }
}

/// New connections are refused once the listeners are closed.
fn assert_refused(server: &TestServer) {
    let began = Instant::now();
    while began.elapsed() < SOON {
        match TcpStream::connect(server.address) {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => return,
            // In the queue of a listener as it closes.
            Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
            // Still in the queue of the listener that is about to close.
            Ok(_) => std::thread::yield_now(),
        }
    }
    panic!("new connections are accepted after the stop");
}

fn assert_stops(server: &mut TestServer) {
    let began = Instant::now();
    server.stop();
    server.join();
    assert!(began.elapsed() < SOON);
    assert!(RawClient::connect(server.address).is_err());
}
