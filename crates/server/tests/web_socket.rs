//! WebSockets on the wire: wrong frames and their close statuses, limits, pings, back pressure, and every kind of end.

mod support;

use std::io::{ErrorKind, Write as _};
use std::thread;
use std::time::{Duration, Instant};

use sluicegate_testing::RawClient;
use support::{Options, TestServer};

const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];
const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

fn servers() -> [TestServer; 2] {
    [false, true].map(|blocks| {
        TestServer::start(Options {
            blocks,
            ..Options::default()
        })
    })
}

fn request(target: &str, more: &str) -> String {
    format!(
        "GET {target} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n{more}\r\n"
    )
}

/// A WebSocket that is open.
fn open(server: &TestServer, target: &str) -> RawClient {
    let mut client = server.send(request(target, ""));
    let head = client.read_head().expect("answer");
    assert_eq!(head.status, 101, "{}", head.head);
    client
}

fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..126 => bytes.push(0x80 | length as u8),
        length @ 126..65_536 => {
            bytes.push(0xfe);
            bytes.extend_from_slice(&(length as u16).to_be_bytes());
        }
        length => {
            bytes.push(0xff);
            bytes.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    bytes.extend_from_slice(&MASK);
    let masked = payload.iter().enumerate();
    bytes.extend(masked.map(|(at, byte)| byte ^ MASK[at % 4]));
    bytes
}

/// The next frame of the server: its first byte and its payload.
fn receive(client: &mut RawClient) -> (u8, Vec<u8>) {
    let head = client.read_exactly(2).expect("a frame");
    let number = |bytes: Vec<u8>| {
        bytes
            .iter()
            .fold(0, |all, &byte| all << 8 | u64::from(byte))
    };
    let length = match head[1] {
        126 => number(client.read_exactly(2).expect("length")),
        127 => number(client.read_exactly(8).expect("length")),
        short => u64::from(short),
    };
    (head[0], client.read_exactly(length).expect("payload"))
}

/// The status of the close frame that comes next, and then the connection ends.
fn closes(client: &mut RawClient) -> u16 {
    let (first, payload) = receive(client);
    assert_eq!(first, 0x88, "{payload:x?}");
    let code = payload
        .first_chunk()
        .map_or(0, |code| u16::from_be_bytes(*code));
    assert!(client.is_closed_by_server());
    code
}

#[test]
fn every_wrong_frame_ends_the_connection_with_its_status() {
    // Threats W01 to W07.
    for server in servers() {
        let check = |what: &str, bytes: &[u8], expected: u16| {
            let mut client = open(&server, "/ws?1000");
            client.send(bytes).expect("send");
            assert_eq!(closes(&mut client), expected, "{what}");
            server.assert_alive(what);
        };
        check("no mask", b"\x81\x01a", 1002);
        check("a reserved bit", &frame(0xa1, b"a"), 1002);
        check(
            "compression that was not agreed on",
            &frame(0xc1, b"a"),
            1002,
        );
        check("a reserved opcode", &frame(0x83, b""), 1002);
        check("a reserved control opcode", &frame(0x8b, b""), 1002);
        check("a long ping", &frame(0x89, &[0; 126]), 1002);
        check("a ping in fragments", &frame(0x09, b""), 1002);
        check("a continuation of nothing", &frame(0x80, b"a"), 1002);
        check(
            "a message in a message",
            &[frame(0x01, b"a"), frame(0x81, b"b")].concat(),
            1002,
        );
        check("a length of 2^63", b"\x82\xff\x80\0\0\0\0\0\0\0abcd", 1002);
        check(
            "a length of 2^62",
            &[b"\x82\xff\x40\0\0\0\0\0\0\0abcd", &[0; 2000][..]].concat(),
            1009,
        );
        check(
            "text that is no UTF-8",
            &frame(0x81, b"\xce\xba\xed\xa0\x80"),
            1007,
        );
        check("half a close", &frame(0x88, b"\x03"), 1002);
        check("a close status of nobody", &frame(0x88, b"\x03\xed"), 1002);
        check("a message over the limit", &frame(0x82, &[0; 1001]), 1009);
        let mut pieces = frame(0x02, &[0; 600]);
        pieces.extend(frame(0x80, &[0; 600]));
        check("pieces over the limit", &pieces, 1009);
        let mut flood = frame(0x01, b"");
        flood.extend(frame(0x00, b"").repeat(2000));
        check("a flood of empty fragments", &flood, 1008);
    }
}

#[test]
fn messages_pings_and_closes_are_answered() {
    for server in servers() {
        // Frames may come with the request.
        let mut early = request("/ws", "Sec-WebSocket-Protocol: chat, echo\r\n").into_bytes();
        early.extend(frame(0x81, b"early"));
        let mut client = server.send(early);
        let head = client.read_head().expect("answer");
        assert_eq!(head.status, 101);
        for (name, value) in [
            ("Sec-WebSocket-Accept", Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")),
            ("Sec-WebSocket-Protocol", Some("echo")),
            ("Sec-WebSocket-Extensions", None),
            ("Content-Length", None),
            ("Transfer-Encoding", None),
        ] {
            assert_eq!(head.header(name), value, "{name}");
        }
        assert_eq!(receive(&mut client), (0x81, b"early".to_vec()));
        client.send(frame(0x01, b"two ")).expect("send");
        client.send(frame(0x89, b"there?")).expect("send");
        client.send(frame(0x80, b"parts")).expect("send");
        assert_eq!(receive(&mut client), (0x8a, b"there?".to_vec()));
        assert_eq!(receive(&mut client), (0x81, b"two parts".to_vec()));
        client.send(frame(0x88, b"\x0b\xb9bye")).expect("send");
        assert_eq!(closes(&mut client), 3001);
    }
}

#[test]
fn wrong_handshake_is_refused() {
    // Threats W09, W10.
    let server = TestServer::plain();
    let check = |text: String, expected: u16| {
        let reply = server.send(&text).read().expect("answer");
        assert_eq!(reply.status, expected, "{text}");
        if expected == 426 {
            assert_eq!(reply.header("Sec-WebSocket-Version"), Some("13"));
        }
    };
    let right = request("/ws", "");
    check(right.replace("Version: 13", "Version: 7"), 426);
    check(right.replace(KEY, "short"), 400);
    check(right.replace("GET ", "POST "), 400);
    check(right.replace("HTTP/1.1", "HTTP/1.0"), 400);
    check(
        right.replace("Connection: Upgrade", "Connection: close"),
        400,
    );
    check(
        request("/ws", "Content-Length: 4\r\n") + "\x7f\x7f\x7f\x7f",
        400,
    );
    check("GET /ws HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), 426);
    // A URL that serves no WebSocket is what it is.
    check(request("/ok", ""), 200);
    let off = TestServer::start(Options {
        web_socket: Some(r#"enabled="false""#),
        ..Options::default()
    });
    let reply = off.send(right).read().expect("answer");
    assert_eq!(reply.status, 403);
}

#[test]
fn silent_client_is_asked_and_given_up() {
    // Threat W11, features 26.4.
    for server in [false, true].map(|blocks| {
        TestServer::start(Options {
            blocks,
            web_socket: Some(r#"pingInterval="00:00:01""#),
            ..Options::default()
        })
    }) {
        let news = server.probe.news();
        let mut client = open(&server, "/ws");
        for _ in 0..3 {
            // Whoever answers stays.
            assert_eq!(receive(&mut client).0, 0x89);
            client.send(frame(0x8a, b"")).expect("send");
        }
        assert_eq!(receive(&mut client).0, 0x89);
        // The connection ends without a word: nobody hears.
        assert!(client.read_to_close().is_ok_and(|rest| rest.len() <= 2));
        assert_eq!(news.recv().expect("news"), "end /ws");
    }
}

#[test]
fn server_that_stops_closes_its_web_sockets() {
    for mut server in servers() {
        let mut client = open(&server, "/ws");
        server.stop();
        let (first, payload) = receive(&mut client);
        assert_eq!((first, &payload[..2]), (0x88, &b"\x03\xe9"[..]));
        client.send(frame(0x88, b"\x03\xe9")).expect("send");
        assert!(client.is_closed_by_server());
        drop(client);
        let started = Instant::now();
        server.join();
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}

#[test]
fn client_that_goes_away_ends_the_request() {
    for server in servers() {
        let news = server.probe.news();
        open(&server, "/ws").reset();
        assert_eq!(news.recv().expect("news"), "end /ws");
        let client = open(&server, "/ws");
        client.half_close().expect("half close");
        assert_eq!(news.recv().expect("news"), "end /ws");
    }
}

#[test]
fn client_that_does_not_read_is_not_read_either() {
    for server in servers() {
        let mut client = open(&server, "/ws");
        let message = vec![b'm'; 60_000];
        let wire = frame(0x82, &message);
        let mut sender = client.sender().expect("handle");
        sender
            .set_write_timeout(Some(Duration::from_secs(2)))
            .expect("option");
        // Echoes pile up until nothing more is taken: far less than this.
        let mut sent = 0_usize;
        let stuck_at = loop {
            match sender.write(&wire[sent % wire.len()..]) {
                Ok(length) => sent += length,
                Err(error) => {
                    assert!(
                        matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
                        "{error}"
                    );
                    break sent;
                }
            }
            assert!(sent < 256 << 20, "everything is taken");
        };
        // Then all of it comes, the message that was cut included once it is whole.
        let count = stuck_at / wire.len() + 1;
        let rest = wire[stuck_at % wire.len()..].to_vec();
        sender
            .set_write_timeout(Some(Duration::from_secs(20)))
            .expect("option");
        let writer = thread::spawn(move || sender.write_all(&rest).expect("the rest is taken"));
        for _ in 0..count {
            let (first, payload) = receive(&mut client);
            assert_eq!((first, payload.len()), (0x82, message.len()));
            assert!(payload == message);
        }
        writer.join().expect("writer");
        client.send(frame(0x88, b"")).expect("send");
        assert_eq!(closes(&mut client), 0);
    }
}

#[test]
fn resting_web_socket_is_left_alone() {
    // Neither the connection timeout nor the limit of pending requests is for it; features 26.
    let server = TestServer::start(Options {
        connection_timeout: Some("00:00:01"),
        pending_limit: Some(Duration::from_secs(1)),
        web_socket: Some(r#"pingInterval="00:00:03""#),
        ..Options::default()
    });
    let mut client = open(&server, "/ws");
    assert_eq!(receive(&mut client).0, 0x89);
    client.send(frame(0x81, b"still here")).expect("send");
    assert_eq!(receive(&mut client), (0x81, b"still here".to_vec()));
}
