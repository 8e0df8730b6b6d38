//! Limits of connections and sites, and what the log of the transport says of those who pass them (features: logging 3).

mod support;

use std::time::{Duration, Instant};

use support::{Options, TestServer};

fn logged(options: Options) -> TestServer {
    TestServer::start(Options {
        logs: true,
        ..options
    })
}

#[test]
fn slow_head_is_answered_408() {
    // Threat D01
    let server = logged(Options {
        header_timeout: Some("00:00:01"),
        ..Options::default()
    });
    for head in [
        "GET /slow HTTP/1.1\r\nHost: a\r\n",
        "GET /slow HTTP/1.1\r\nX",
    ] {
        let mut client = server.send(head);
        let reply = client.read().expect("an answer");
        assert_eq!(reply.status, 408);
        assert!(reply.says_close());
        assert!(client.is_closed_by_server());
    }
    server.expect_logged(&["GET", "/slow", "HTTP/1.1", "408", "Timer_HeaderWait"]);
    // Between requests too.
    let mut client = server.get("/ok");
    assert_eq!(client.read().expect("an answer").status, 200);
    client.send("GET /second").expect("send");
    assert_eq!(client.read().expect("an answer").status, 408);
    server.expect_logged(&["/second", "408", "Timer_HeaderWait"]);
}

#[test]
fn idle_connection_is_closed_without_an_answer() {
    let server = logged(Options {
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    });
    let mut silent = server.connect();
    assert!(silent.is_closed_by_server());
    server.expect_logged(&["Timer_ConnectionIdle"]);
}

#[test]
fn site_says_how_long_its_connections_may_be_idle() {
    let server = logged(Options {
        connection_timeout: Some("01:00:00"),
        site_limits: r#"connectionTimeout="00:00:01""#,
        ..Options::default()
    });
    let mut client = server.get("/ok");
    assert_eq!(client.read().expect("an answer").status, 200);
    assert!(client.is_closed_by_server());
    server.expect_logged(&["1", "Timer_ConnectionIdle"]);
}

#[test]
fn slow_body_is_answered_408_and_fails_the_read() {
    // Threat D02, R226.
    for blocks in [false, true] {
        let server = logged(Options {
            blocks,
            connection_timeout: Some("00:00:01"),
            ..Options::default()
        });
        let news = server.probe.news();
        let mut client =
            server.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
        let reply = client.read().expect("an answer");
        assert_eq!(reply.status, 408);
        assert!(client.is_closed_by_server());
        loop {
            let said = news.recv_timeout(Duration::from_secs(20)).expect("the end");
            if said == "end /echo" {
                break;
            }
        }
        server.expect_logged(&["POST", "/echo", "408", "1", "Timer_EntityBody"]);
        server.assert_alive("a slow body");
    }
}

#[test]
fn body_that_nobody_reads_and_that_does_not_come_is_logged() {
    let server = logged(Options {
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    });
    let mut parked =
        server.send("POST /park HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhello");
    server.assert_alive("a parked request");
    assert_eq!(server.probe.release_all(), 1);
    assert_eq!(parked.read().expect("an answer").text(), "done");
    assert!(parked.is_closed_by_server());
    server.expect_logged(&["/park", "Timer_EntityBody"]);
}

#[test]
fn slow_reader_is_cut_off_with_a_reason() {
    // Threat D03
    let server = logged(Options {
        connection_timeout: Some("00:00:01"),
        ..Options::default()
    });
    let mut client = server.connect();
    let socket = socket2::SockRef::from(client.stream());
    socket.set_recv_buffer_size(16 * 1024).expect("buffer");
    client
        .send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    server.expect_logged(&["GET", "/big", "Timer_Response"]);
}

#[test]
fn site_takes_no_more_connections_than_it_may() {
    let server = logged(Options {
        site_limits: r#"maxConnections="2""#,
        ..Options::default()
    });
    let mut first = server.get("/ok");
    assert_eq!(first.read().expect("an answer").status, 200);
    let mut second = server.get("/ok");
    assert_eq!(second.read().expect("an answer").status, 200);
    let mut third = server.get("/one-too-many");
    assert_eq!(third.read().expect("an answer").status, 503);
    assert!(third.is_closed_by_server());
    server.expect_logged(&["/one-too-many", "503", "ConnLimit"]);
    // Those that are in stay in.
    first
        .send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("send");
    assert_eq!(first.read().expect("an answer").status, 200);
    drop(second);
    let until = Instant::now() + Duration::from_secs(20);
    while server.get("/ok").read().expect("an answer").status != 200 {
        assert!(Instant::now() < until, "the place is not given back");
    }
}

#[test]
fn bandwidth_of_site_and_server_is_kept() {
    const LENGTH: u64 = 300_000;
    let site = Options {
        site_limits: r#"maxBandwidth="200000""#,
        ..Options::default()
    };
    let all = Options {
        web_limits: r#"maxGlobalBandwidth="200000""#,
        ..Options::default()
    };
    for options in [site, all] {
        let server = TestServer::start(options);
        std::fs::write(server.root().join("long.bin"), vec![b'x'; LENGTH as usize]).expect("file");
        let began = Instant::now();
        // Two share it.
        let mut clients: Vec<_> = (0..2).map(|_| server.get("/long.bin")).collect();
        for client in &mut clients {
            let reply = client.read().expect("an answer");
            assert_eq!(reply.body.len() as u64, LENGTH);
        }
        let took = began.elapsed();
        // 600,000 bytes at 200,000 a second, of which a tenth of a second may go at once.
        assert!(took > Duration::from_millis(2_500), "{took:?}");
    }
}

#[test]
fn path_with_too_many_segments_is_refused() {
    let server = logged(Options {
        site_limits: r#"maxUrlSegments="3""#,
        ..Options::default()
    });
    for (path, status) in [
        ("/a/b/c", 404),
        ("/ok", 200),
        ("/a//b/c/", 404),
        ("/a/b/c/d", 400),
    ] {
        let reply = server.get(path).read().expect(path);
        assert_eq!(reply.status, status, "{path}");
    }
    server.expect_logged(&["/a/b/c/d", "400", "URL"]);
}

#[test]
fn refusals_are_logged_with_their_reason() {
    let server = logged(Options::default());
    for (request, words) in [
        (
            "GET /a HTTP/3.0\r\nHost: a\r\n\r\n",
            ["/a", "505", "Version_N/S"],
        ),
        ("GET /b HTTP/1.1\r\n\r\n", ["/b", "400", "Hostname"]),
        (
            "G@T /c HTTP/1.1\r\nHost: a\r\n\r\n",
            ["/c", "400", "BadRequest"],
        ),
    ] {
        let mut client = server.send(request);
        let _ = client.read().expect("an answer");
        server.expect_logged(&words);
    }
}

#[test]
fn request_that_never_ends_is_cut_at_the_shutdown_limit() {
    // R216
    for (blocks, path) in [(false, "/hang"), (true, "/hang")] {
        let mut server = logged(Options {
            blocks,
            shutdown_limit: Some("00:00:01"),
            ..Options::default()
        });
        let news = server.probe.news();
        let mut client = server.get(path);
        assert_eq!(
            news.recv_timeout(Duration::from_secs(20)).expect("news"),
            "hung"
        );
        let began = Instant::now();
        server.stop();
        server.join();
        let took = began.elapsed();
        assert!(took >= Duration::from_millis(900), "{took:?}");
        assert!(took < Duration::from_secs(20), "{took:?}");
        assert!(client.is_closed_by_server());
        server.expect_logged(&["GET", path, "Connection_Abandoned_By_ReqQueue"]);
    }
}

#[test]
fn unread_chunked_body_does_not_hurt_the_next_request() {
    // R172, threat S31.
    let server = TestServer::plain();
    let mut client = server.connect();
    for _ in 0..3 {
        client
            .send(
                "POST /ok HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
            )
            .expect("send");
        assert_eq!(client.read().expect("an answer").status, 200);
        client
            .send("3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n")
            .expect("send");
    }
    client
        .send("GET /host HTTP/1.1\r\nHost: marked\r\n\r\n")
        .expect("send");
    assert_eq!(client.read().expect("an answer").text(), "host marked");
}
