//! The C++ programs of two documentation pages, untouched, built by the binary and served by it over sockets.

mod proof;

use proof::{ANONYMOUS, List, Workshop, check, get, in_parallel};

const NONE: &str = "false\n\tNotification: 00000000\n\tPost-notification: No\n";

fn block(name: &str, result: &str) -> String {
    format!("{name}\n\tGetNextNotification return value: {result}")
}

fn found(bit: &str, post: &str) -> String {
    format!("true\n\tNotification: {bit}\n\tPost-notification: {post}\n")
}

/// Serves `list` and asks twice on one connection for a URL that names nothing.
fn serves(workshop: &Workshop, list: &List, length: usize, blocks: &[String]) {
    let server = workshop.serve(list, &[]);
    let mut client = server.connect();
    for _ in 0..2 {
        let answer = get(&mut client, "/nothing/here");
        check(&answer, &blocks.concat());
        assert_eq!(answer.body.len(), length);
    }
    drop(client);
    server.stop();
}

#[test]
fn get_next_notification_program_answers_by_its_place_in_the_list() {
    let workshop = Workshop::new();
    let Some(seed) = workshop.documented("GetNextNotification") else {
        return;
    };
    // R134, L1: the stock modules, then the program.
    serves(
        &workshop,
        &List::new("stock").stock().native("Seed", &seed),
        333,
        &[
            block("OnAuthenticateRequest", NONE),
            block("\nOnPostAuthenticateRequest", NONE),
            block("\nOnAuthorizeRequest", &found("00000004", "Yes")),
        ],
    );
    // R135, L2: the program and anonymous authentication; the handler does nothing.
    let quiet = workshop.own("quiet_handler");
    serves(
        &workshop,
        &List::new("anonymous")
            .native("Seed", &seed)
            .built_in(ANONYMOUS)
            .native("QuietHandler", &quiet)
            .handler("QuietHandler"),
        335,
        &[
            block("OnAuthenticateRequest", NONE),
            block("\nOnPostAuthenticateRequest", &found("00000004", "No")),
            block("\nOnPostAuthorizeRequest", &found("00000010", "No")),
        ],
    );
    // R136, L3: the program has every later listener for itself. A server on a socket takes no user from outside, so a
    // module before it supplies one; in memory, without that module, `crates/native/tests/seeds.rs` shows the same.
    let user = workshop.own("given_user");
    serves(
        &workshop,
        &List::new("user")
            .native("GivenUser", &user)
            .native("Seed", &seed),
        218,
        &[
            block("OnAuthenticateRequest", &found("00000002", "Yes")),
            block("\nOnAuthorizeRequest", &found("00000004", "Yes")),
        ],
    );
    // R137, L4: another module behind it in each stage.
    let bystander = workshop.own("bystander");
    serves(
        &workshop,
        &List::new("bystander")
            .native("GivenUser", &user)
            .native("Seed", &seed)
            .native("Bystander", &bystander),
        445,
        &[
            block("OnAuthenticateRequest", NONE),
            block("\nOnPostAuthenticateRequest", NONE),
            block("\nOnAuthorizeRequest", NONE),
            block("\nOnPostAuthorizeRequest", NONE),
        ],
    );
    // R136: nobody supplies a user, and the core refuses.
    let list = List::new("alone").native("Seed", &seed);
    let server = workshop.serve(&list, &[]);
    assert_eq!(server.get("/nothing/here").status, 401);
}

#[test]
fn indicate_completion_program_says_hello_however_the_flush_ends() {
    let workshop = Workshop::new();
    let Some(seed) = workshop.documented("IndicateCompletion") else {
        return;
    };
    // R139 to R143: alone, and with the stock modules, whose file handler runs in vain in case A (R142).
    let lists = [
        List::new("alone").native("Seed", &seed),
        List::new("stock").stock().native("Seed", &seed),
    ];
    for list in &lists {
        for arguments in [&[][..], &["--force-pending"]] {
            let server = workshop.serve(list, arguments);
            let mut client = server.connect();
            for path in ["/", "/page.txt", "/nothing", "/"] {
                let answer = get(&mut client, path);
                check(&answer, "Hello World!");
                assert_eq!(answer.header("Content-Length"), Some("12"));
            }
            in_parallel(&server, "Hello World!");
            drop(client);
            server.stop();
        }
    }
}
