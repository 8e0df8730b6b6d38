//! How responses look on the wire: framing, lengths, interim answers, large bodies, upgraded connections.

mod support;

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::thread;

use sluicegate_testing::RawFraming;
use support::probe::BIG;
use support::{Options, TestServer};

fn blocking() -> TestServer {
    TestServer::start(Options {
        blocks: true,
        ..Options::default()
    })
}

#[test]
fn framing_follows_the_sends() {
    // R153, R154, R156, RFC 9112 section 6.
    let server = TestServer::plain();
    let check = |method: &str, path: &str, version: &str, expected, length: Option<&str>| {
        let reply = server
            .send(format!("{method} {path} HTTP/{version}\r\nHost: a\r\n\r\n"))
            .read_for(method)
            .unwrap_or_else(|error| panic!("{method} {path} {version}: {error}"));
        assert_eq!(reply.framing, expected, "{method} {path} {version}");
        assert_eq!(
            reply.header("Content-Length"),
            length,
            "{method} {path} {version}"
        );
        reply
    };
    check("GET", "/ok", "1.1", RawFraming::Length, Some("2"));
    check("GET", "/ok", "1.0", RawFraming::Length, Some("2"));
    check("HEAD", "/ok", "1.1", RawFraming::None, Some("2"));
    check("GET", "/length", "1.1", RawFraming::Length, Some("6"));
    check("GET", "/pieces", "1.1", RawFraming::Chunked, None);
    check("GET", "/pieces", "1.0", RawFraming::UntilClose, None);
    check("GET", "/204", "1.1", RawFraming::None, None);
    check("GET", "/304", "1.1", RawFraming::None, None);
    let head = check("HEAD", "/pieces", "1.1", RawFraming::None, None);
    assert_eq!(head.header("Transfer-Encoding"), Some("chunked"));
}

#[test]
fn child_requests_answer_in_their_parents_response() {
    // R184, R186, on network threads and on worker threads.
    for server in [TestServer::plain(), blocking()] {
        let mut client = server.get("/child");
        for _ in 0..3 {
            let reply = client.read().expect("a whole response");
            assert_eq!(reply.framing, RawFraming::Chunked);
            assert_eq!(reply.text(), "waited 42+parent");
            client
                .send("GET /child-kept HTTP/1.1\r\nHost: a\r\n\r\n")
                .expect("the connection is used again");
            let reply = client.read().expect("a whole response");
            assert_eq!(reply.framing, RawFraming::Length);
            assert_eq!(reply.text(), "waited 42+parent");
            client
                .send("GET /child HTTP/1.1\r\nHost: a\r\n\r\n")
                .expect("the connection is used again");
        }
    }
}

#[test]
fn short_count_closes_the_connection() {
    // R156: the client sees that ten bytes were promised and six came.
    let server = TestServer::plain();
    let mut client = server.get("/short");
    let head = client.read_head().expect("head");
    assert_eq!(head.header("Content-Length"), Some("10"));
    assert_eq!(client.read_to_close().expect("rest"), b"abcdef");
}

#[test]
fn suppressed_headers_leave_the_body_alone_on_the_wire() {
    // R167
    let server = TestServer::plain();
    let check = |method: &str, path: &str, expected: &[u8]| {
        let all = server
            .send(format!("{method} {path} HTTP/1.1\r\nHost: a\r\n\r\n"))
            .read_to_close()
            .expect("read");
        assert_eq!(all, expected, "{method} {path}");
    };
    check("GET", "/raw", &[b'r'; 20_000]);
    check("GET", "/raw-empty", b"");
    check("HEAD", "/raw", b"");
}

#[test]
fn continue_is_said_on_the_first_read_only() {
    // R177, threats S34, S36.
    for server in [TestServer::plain(), blocking()] {
        let mut client = server.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
        );
        assert_eq!(client.read().expect("interim").status, 100);
        client.send("hello").expect("send");
        let reply = client.read().expect("final");
        assert_eq!((reply.status, reply.text().as_str()), (200, "hello"));
        client
            .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
            .expect("send");
        assert_eq!(client.read().expect("next").status, 200);

        // Nobody reads: no interim answer, and the connection is not used again.
        let mut client = server.send(
            "POST /ok HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
        );
        let reply = client.read().expect("final");
        assert_eq!((reply.status, reply.says_close()), (200, true));
        assert!(client.is_closed_by_server());

        // The client does not wait: no interim answer either.
        let mut client = server.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello",
        );
        assert_eq!(client.read().expect("final").status, 200);
    }
}

#[test]
fn flushed_part_arrives_while_the_request_waits() {
    // R155
    for server in [TestServer::plain(), blocking()] {
        let news = server.probe.news();
        let mut client = server.get("/early-park");
        let head = client.read_head().expect("head");
        assert_eq!(head.header("Transfer-Encoding"), Some("chunked"));
        assert_eq!(client.read_exactly(10).expect("chunk"), b"5\r\nearly\r\n");
        assert_eq!(news.recv().expect("news"), "parked");
        assert_eq!(server.probe.release_all(), 1);
        assert_eq!(
            client.read_exactly(14).expect("rest"),
            b"4\r\ndone\r\n0\r\n\r\n"
        );
    }
}

#[test]
fn upgraded_connection_is_raw_in_both_directions() {
    // RFC 9110 section 7.8: also bytes that came with the request.
    for server in [TestServer::plain(), blocking()] {
        let mut client = server.send(
            "GET /upgrade HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nearly",
        );
        let head = client.read_head().expect("head");
        assert_eq!(head.status, 101);
        assert_eq!(head.header("Connection"), Some("Upgrade"));
        assert_eq!(head.header("Transfer-Encoding"), None);
        assert_eq!(client.read_exactly(5).expect("echo"), b"early");
        for text in ["GET / HTTP/1.1\r\n\r\n", "\0\x01\x02", "last"] {
            client.send(text).expect("send");
            assert_eq!(
                client.read_exactly(text.len() as u64).expect("echo"),
                text.as_bytes()
            );
        }
        client.half_close().expect("half close");
        assert!(client.is_closed_by_server());
    }
}

#[test]
fn large_answer_arrives_whole() {
    for server in [TestServer::plain(), blocking()] {
        let reply = server.get("/big").read().expect("answer");
        assert_eq!(
            (reply.body.len(), reply.framing),
            (BIG, RawFraming::Chunked)
        );
        assert!(reply.body.iter().all(|&byte| byte == b'x'));
    }
}

#[test]
fn large_file_arrives_whole() {
    let server = TestServer::plain();
    let content: Vec<u8> = (0..20_000_000_u32).map(|n| (n % 251) as u8).collect();
    fs::write(server.root().join("large.bin"), &content).expect("file");
    let mut client = server.get("/large.bin");
    let reply = client.read().expect("answer");
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert!(reply.body == content);
    client
        .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    assert_eq!(client.read().expect("next").status, 200);
}

#[test]
fn file_that_is_cut_meanwhile_ends_the_connection() {
    // Threat P39: never padded, never taken for whole.
    let server = TestServer::plain();
    let path = server.root().join("cut.bin");
    let mut file = fs::File::create(&path).expect("file");
    file.seek(SeekFrom::Start((200 << 20) - 1)).expect("seek");
    file.write_all(b"x").expect("write");
    let mut client = server.get("/cut.bin");
    let head = client.read_head().expect("head");
    assert_eq!(head.status, 200);
    let length: usize = head
        .header("Content-Length")
        .and_then(|text| text.parse().ok())
        .expect("length");
    assert_eq!(length, 200 << 20);
    // The socket holds a few MiB; the rest has not been read from the file yet.
    file.set_len(64 << 20).expect("cut");
    let rest = client.read_to_close().map_or(0, |rest| rest.len());
    assert!(rest < length, "{rest}");
    server.assert_alive("the cut");
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    // Threat H35: ten thousand, while the client reads; the server holds a few only.
    const COUNT: usize = 10_000;
    for server in [TestServer::plain(), blocking()] {
        let mut client = server.connect();
        let mut sender = client.sender().expect("handle");
        let sending = thread::spawn(move || {
            for number in 0..COUNT {
                let request = format!(
                    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{number}",
                    number.to_string().len()
                );
                sender.write_all(request.as_bytes()).expect("send");
            }
        });
        for number in 0..COUNT {
            let reply = client.read().expect("answer");
            assert_eq!(
                (reply.status, reply.text()),
                (200, number.to_string()),
                "{number}"
            );
        }
        sending.join().expect("sender");
    }
}

#[test]
fn body_beyond_the_limit_is_refused_while_it_is_read() {
    // R232, threats D06, D07.
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            body_limit: Some(100_000),
            ..Options::default()
        });
        let check = |bytes: Vec<u8>, status, closes| {
            let mut client = server.connect();
            let _ = client.send(bytes);
            let reply = client.read().expect("answer");
            assert_eq!((reply.status, reply.says_close()), (status, closes));
            if closes {
                assert!(client.is_closed_by_server());
            }
        };
        let chunked = |length: usize| {
            let mut bytes =
                b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
            bytes.extend(format!("{length:x}\r\n").bytes());
            bytes.extend(vec![b'x'; length]);
            bytes.extend(b"\r\n0\r\n\r\n");
            bytes
        };
        let counted = |length: usize| {
            let mut bytes =
                format!("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n")
                    .into_bytes();
            bytes.extend(vec![b'x'; length]);
            bytes
        };
        check(chunked(100_000), 200, false);
        check(counted(100_000), 200, false);
        check(chunked(100_001), 413, true);
        check(counted(200_001), 413, true);
    }
}

#[test]
fn many_clients_at_once_get_their_own_answers() {
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            io_threads: Some(2),
            ..Options::default()
        });
        thread::scope(|scope| {
            for number in 0..12_usize {
                let server = &server;
                scope.spawn(move || {
                    let mut client = server.connect();
                    for round in 0..60_usize {
                        let body = format!("{number} {round} ").repeat(1 + 97 * round);
                        let (path, expected) = match (number + round) % 6 {
                            0 | 1 => ("/echo", body.as_str()),
                            2 => ("/stream", body.as_str()),
                            3 => ("/thread", "done"),
                            4 => ("/work", "worked"),
                            _ => ("/wait", "waited 42"),
                        };
                        let length = body.len();
                        client
                            .send(format!(
                                "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n{body}"
                            ))
                            .expect("send");
                        let reply = client.read().expect(path);
                        assert_eq!(reply.status, 200, "{path}");
                        assert!(reply.text() == expected, "{path} {number} {round}");
                    }
                });
            }
        });
    }
}
