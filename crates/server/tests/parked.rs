//! A parked request uses no processor time, whatever its client does. Alone in its process, whose time it measures.

mod support;

use std::fs;
use std::io::{ErrorKind, Read};
use std::time::Duration;

use support::{Options, TestServer};

/// Ticks of this process so far, a hundred a second.
fn processor_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("stat");
    let after_name = stat.rsplit(')').next().expect("fields");
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    // utime and stime
    fields[11].parse::<u64>().expect("utime") + fields[12].parse::<u64>().expect("stime")
}

#[test]
fn parked_request_uses_no_processor_time() {
    for blocks in [false, true] {
        let server = TestServer::start(Options {
            blocks,
            ..Options::default()
        });
        let news = server.probe.news();
        let waiting = |bytes: &[u8], half_closes: bool| {
            let client = server.send(bytes);
            assert_eq!(news.recv().expect("news"), "parked");
            if half_closes {
                client.half_close().expect("half close");
            }
            client
        };
        let get = b"GET /park HTTP/1.1\r\nHost: a\r\n\r\n";
        let clients = [
            waiting(get, false),
            waiting(get, true),
            // More than is read ahead.
            waiting(
                &[
                    get.as_slice(),
                    &b"GET /ok HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2000),
                ]
                .concat(),
                false,
            ),
            // A body that nobody reads, whole and not.
            waiting(
                b"POST /park HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
                true,
            ),
            waiting(
                b"POST /park HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\nhello",
                false,
            ),
            waiting(
                b"POST /park HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\nhello",
                true,
            ),
            waiting(
                b"POST /park HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nbroken",
                true,
            ),
        ];
        // A WebSocket that rests.
        let mut resting = server.send(
            "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        );
        assert_eq!(resting.read_head().expect("answer").status, 101);
        let before = processor_ticks();
        let mut stream = clients[0].stream();
        stream
            .set_read_timeout(Some(Duration::from_secs(1)))
            .expect("timeout");
        let error = stream.read(&mut [0]).expect_err("nothing comes");
        assert!(matches!(
            error.kind(),
            ErrorKind::WouldBlock | ErrorKind::TimedOut
        ));
        let used = processor_ticks() - before;
        assert!(used < 20, "{used} ticks in a second");
        assert_eq!(server.probe.release_all(), clients.len());
    }
}
