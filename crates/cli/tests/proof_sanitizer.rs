//! The modules of the other proofs under the address sanitizer: it must report nothing, and must be able to report.
//!
//! With `cargo test -p sluicegate-cli --no-default-features --test proof_sanitizer` the server's own memory is the
//! sanitizer's too, so that a module which uses an object of the server after its end is found.

mod proof;

use proof::{ANONYMOUS, List, Workshop, check, get, in_parallel};

#[test]
fn sanitizer_finds_what_a_module_does_to_its_memory() {
    let check = |query: &str, fault: &str, named: &str| {
        let Some(workshop) = Workshop::sanitized() else {
            return;
        };
        let image = workshop.own("overflowing");
        let list = List::new("overflowing").native("Overflowing", &image);
        let server = workshop.serve(&list, &[]);
        assert_eq!(server.get("/").text(), "nothing found");
        server
            .connect()
            .send(format!("GET /?{query} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
            .expect("the server reads");
        let (code, words) = server.ended();
        assert_eq!(code, Some(99), "the sanitizer ends the process");
        // The server says by name what it can tell itself.
        let reported = words.lines().find(|line| line.contains("misuse"));
        assert_eq!(reported.is_some(), !named.is_empty(), "{words}");
        if let Some(line) = reported {
            for part in [named, "overflowing", "BeginRequest"] {
                assert!(line.to_lowercase().contains(&part.to_lowercase()), "{line}");
            }
        }
        let report = workshop.reports();
        assert!(report.contains(fault), "{report}");
        assert!(report.contains("overflowing.cpp:"), "{report}");
    };
    check("overflow", "heap-buffer-overflow", "");
    check("stale", "heap-use-after-free", "");
    // R150
    check("reference", "heap-use-after-free", "freed-reference");
    // R180: the sanitizer's own `free` comes before that of the server.
    check(
        "free",
        "attempting free on address which was not malloc",
        "",
    );
}

#[test]
fn documented_modules_are_clean() {
    let Some(workshop) = Workshop::sanitized() else {
        return;
    };
    let user = workshop.own("given_user");
    let bystander = workshop.own("bystander");
    if let Some(seed) = workshop.documented("GetNextNotification") {
        let lists = [
            List::new("stock").stock().native("Seed", &seed),
            List::new("user")
                .native("GivenUser", &user)
                .native("Seed", &seed),
            List::new("bystander")
                .native("GivenUser", &user)
                .native("Seed", &seed)
                .native("Bystander", &bystander),
        ];
        for list in &lists {
            let server = workshop.serve(list, &[]);
            assert_eq!(server.get("/nothing/here").status, 200);
            server.stop();
        }
    }
    if let Some(seed) = workshop.documented("IndicateCompletion") {
        let list = List::new("stock").stock().native("Seed", &seed);
        for arguments in [&[][..], &["--force-pending"]] {
            let server = workshop.serve(&list, arguments);
            check(&server.get("/page.txt"), "Hello World!");
            in_parallel(&server, "Hello World!");
            server.stop();
        }
    }
    assert_eq!(workshop.reports(), "");
}

#[test]
fn own_modules_are_clean() {
    let Some(workshop) = Workshop::sanitized() else {
        return;
    };
    let quiet = workshop.own("quiet_handler");
    let serve = |name: &str, arguments: &[&str], paths: &[(&str, u16)]| {
        let image = workshop.own(name);
        let list = List::new(name)
            .built_in(ANONYMOUS)
            .native(name, &image)
            .native("QuietHandler", &quiet)
            .handler("QuietHandler");
        let server = workshop.serve(&list, arguments);
        let mut client = server.connect();
        for (path, status) in paths {
            for _ in 0..3 {
                let answer = get(&mut client, path);
                assert_eq!(answer.status, *status, "{name} {path}: {}", answer.text());
                if answer.says_close() {
                    client = server.connect();
                }
            }
        }
        drop(client);
        server.stop();
        assert_eq!(workshop.reports(), "", "{name}");
    };
    for arguments in [&[][..], &["--force-pending"]] {
        serve("merging", arguments, &[("/", 200)]);
        serve("completing", arguments, &[("/", 200), ("/page.txt", 200)]);
        serve(
            "waiting",
            arguments,
            &[
                ("/?post", 200),
                ("/?post-thread", 200),
                ("/?indicate-thread", 200),
                ("/?indicate-early", 200),
                ("/?indicate-void", 200),
                ("/?flush-thread", 200),
                ("/?read", 200),
                ("/?read-async", 200),
                ("/?callback", 200),
            ],
        );
        serve(
            "filters",
            arguments,
            &[
                ("/", 200),
                ("/?custom", 200),
                ("/?body", 200),
                ("/?path", 200),
            ],
        );
        serve(
            "failing",
            arguments,
            &[
                ("/", 200),
                ("/?throw", 500),
                ("/?throw-number", 500),
                ("/?strange", 200),
                ("/?throw-late", 200),
            ],
        );
    }
}
