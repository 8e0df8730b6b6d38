//! Every row of the HTTP/1.1 threat tables over a real socket: what is answered, and how the connection goes on.

mod support;

use serde::Deserialize;
use sluicegate_testing::RawClient;
use support::notation::bytes_of;
use support::{Options, TestServer};

/// A table of byte streams and what must come back.
#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

/// One row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The row of the threat table, and a letter where a row has several inputs.
    id: String,
    /// The bytes, in the notation of [`bytes_of`].
    send: String,
    /// Each response in order: its status, or several with `|` where the threat table allows several.
    answer: Vec<String>,
    /// `close`: the server ends the connection and reads nothing more as a request. `keep`: it serves another one.
    then: String,
    /// The client ends its side after the bytes.
    #[serde(default)]
    half_close: bool,
    /// The methods of the requests, where the framing of an answer depends on it.
    #[serde(default)]
    methods: Vec<String>,
    /// What the last body holds.
    #[serde(default)]
    body: Option<String>,
    /// What no answer may hold.
    #[serde(default)]
    never: Option<String>,
}

const TABLES: [&str; 3] = [
    include_str!("cases/smuggling.toml"),
    include_str!("cases/syntax.toml"),
    include_str!("cases/responses.toml"),
];

fn cases() -> Vec<Case> {
    TABLES
        .iter()
        .flat_map(|text| toml::from_str::<Table>(text).expect("table").case)
        .collect()
}

#[test]
fn notation_of_the_tables_is_read() {
    let check = |text: &str, expected: &[u8]| assert_eq!(bytes_of(text), expected, "{text}");
    check(r"a\r\n\0\xff", b"a\r\n\0\xff");
    check("ab[x3]", b"abbb");
    check(r"{a\n}[x2]c", b"a\na\nc");
}

/// Sends a row's bytes in the given segments and gives the statuses that came; checks everything else.
fn run(server: &TestServer, case: &Case, segments: &mut dyn Iterator<Item = usize>) {
    let id = &case.id;
    let bytes = bytes_of(&case.send);
    let mut client = server.connect();
    let mut at = 0;
    while at < bytes.len() {
        let end = (at + segments.next().unwrap_or(bytes.len())).min(bytes.len());
        // A server that refuses early may have closed already.
        if client.send(&bytes[at..end]).is_err() {
            break;
        }
        at = end;
    }
    if case.half_close {
        let _ = client.half_close();
    }
    let mut last = None;
    for (index, expected) in case.answer.iter().enumerate() {
        let method = case.methods.get(index).map_or("GET", String::as_str);
        let reply = client
            .read_for(method)
            .unwrap_or_else(|error| panic!("{id}: answer {index}: {error}"));
        assert!(
            expected
                .split('|')
                .any(|status| status == reply.status.to_string()),
            "{id}: answer {index} is {} and not {expected}\n{}",
            reply.status,
            reply.text()
        );
        if let Some(never) = &case.never {
            let whole = format!("{}\n{}", reply.head, reply.text());
            assert!(!whole.contains(never), "{id}: {whole}");
        }
        last = Some(reply);
    }
    if let Some(body) = &case.body {
        let text = last.as_ref().map(|reply| reply.text()).unwrap_or_default();
        assert!(text.contains(body.as_str()), "{id}: {text:?}");
    }
    match case.then.as_str() {
        "close" => {
            assert!(client.is_closed_by_server(), "{id}: the connection goes on");
            if let Some(reply) = last.filter(|reply| !case.half_close && reply.status != 101) {
                assert!(reply.says_close(), "{id}: the last answer does not say so");
            }
        }
        "keep" => assert_goes_on(&mut client, id),
        other => panic!("{id}: {other}"),
    }
}

fn assert_goes_on(client: &mut RawClient, id: &str) {
    client
        .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    let reply = client
        .read()
        .unwrap_or_else(|error| panic!("{id}: the connection does not go on: {error}"));
    assert_eq!((reply.status, reply.text().as_str()), (200, "ok"), "{id}");
}

fn run_all(options: Options, segments: &mut dyn Iterator<Item = usize>) {
    run_up_to(usize::MAX, options, segments);
}

fn run_up_to(length: usize, options: Options, segments: &mut dyn Iterator<Item = usize>) {
    let server = TestServer::start(options);
    let mut failures = Vec::new();
    for case in cases() {
        if bytes_of(&case.send).len() > length {
            continue;
        }
        // All rows are tried, so that one run shows all that is wrong.
        let attempt = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            run(&server, &case, segments);
            server.assert_alive(&case.id);
        }));
        if let Err(panic) = attempt {
            let text = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            failures.push(text);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn rows_are_answered_on_the_io_threads() {
    run_all(Options::default(), &mut std::iter::empty());
}

#[test]
fn rows_are_answered_on_the_worker_threads() {
    run_all(
        Options {
            blocks: true,
            ..Options::default()
        },
        &mut std::iter::empty(),
    );
}

#[test]
fn rows_are_answered_when_every_flush_pends() {
    run_all(
        Options {
            force_pending: true,
            ..Options::default()
        },
        &mut std::iter::empty(),
    );
}

/// Numbers that look random and are the same in each run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

#[test]
fn segments_of_the_stream_change_no_answer() {
    for seed in 1..4_u64 {
        let mut noise = Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let longest = 1_usize << (4 * seed - 4);
        run_up_to(
            longest * 8000,
            Options {
                blocks: seed == 2,
                ..Options::default()
            },
            &mut std::iter::from_fn(|| Some(noise.next() as usize % longest + 1)),
        );
    }
}

#[test]
fn request_head_may_have_16_kib_and_not_a_byte_more() {
    // MaxRequestBytes, threat H26.
    let server = TestServer::plain();
    let check = |length: usize, status: u16| {
        let start = "GET /ok HTTP/1.1\r\nHost: a\r\nX: ";
        let fill = "x".repeat(length - start.len() - 4);
        let mut client = server.send(format!("{start}{fill}\r\n\r\n"));
        assert_eq!(client.read().expect("answer").status, status, "{length}");
    };
    check(16 * 1024 - 1, 200);
    check(16 * 1024, 200);
    check(16 * 1024 + 1, 400);
    check(20 * 1024, 400);
}

#[test]
fn garbage_never_stops_the_server() {
    // Threat H29, G1: bytes at random, and good requests with random bytes changed, always end in an answer or a close.
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        throw_garbage_at(&server);
        server.assert_alive("garbage");
    }
}

fn throw_garbage_at(server: &TestServer) {
    let mut noise = Noise(0x5eed);
    let good =
        b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nT: u\r\n\r\n";
    for round in 0..300_u32 {
        let bytes: Vec<u8> = if round % 3 == 0 {
            (0..noise.next() % 3000)
                .map(|_| noise.next() as u8)
                .collect()
        } else {
            let mut bytes = good.repeat(2);
            for _ in 0..=noise.next() % 3 {
                let at = (noise.next() % bytes.len() as u64) as usize;
                bytes[at] = noise.next() as u8;
            }
            bytes
        };
        let mut client = server.connect();
        let _ = client.send(&bytes);
        let _ = client.half_close();
        match client.read_to_close() {
            Ok(answer) => assert!(
                answer.is_empty() || answer.starts_with(b"HTTP/1.1 "),
                "{round}"
            ),
            Err(error) => assert_eq!(
                error.kind(),
                std::io::ErrorKind::ConnectionReset,
                "{round}: {bytes:?}"
            ),
        }
    }
}
