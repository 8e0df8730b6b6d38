//! Modules of our own that make the calls of the documentation's programs, built and served by the binary over sockets.

mod proof;

use proof::{ANONYMOUS, List, Workshop, check, get, in_parallel};

#[test]
fn next_notification_is_merged_up_to_the_next_foreign_listener() {
    let workshop = Workshop::new();
    let merging = workshop.own("merging");
    let quiet = workshop.own("quiet_handler");
    let user = workshop.own("given_user");
    let bystander = workshop.own("bystander");
    let serves = |list: &List, expected: &str| {
        let server = workshop.serve(list, &[]);
        let mut client = server.connect();
        for _ in 0..2 {
            check(&get(&mut client, "/nothing"), expected);
        }
    };
    // R128: anonymous (LAST), authorization and the output cache break the chain; R124: asked until FALSE, it reaches the
    // post of AUTHORIZE, and MAP is delivered by itself.
    serves(
        &List::new("stock")
            .stock()
            .native("Merging", &merging)
            .native("QuietHandler", &quiet)
            .handler("QuietHandler"),
        "authenticate -> none\n\
         post authenticate -> none\n\
         authorize -> 00000004 post\n\
         map\n",
    );
    // R119: what was merged is not called any more, so neither the rest of AUTHORIZE nor MAP.
    serves(
        &List::new("anonymous")
            .native("Merging", &merging)
            .built_in(ANONYMOUS)
            .native("QuietHandler", &quiet)
            .handler("QuietHandler"),
        "authenticate -> none\n\
         post authenticate -> 00000004 main\n\
         post authenticate -> 00000004 post\n\
         post authenticate -> 00000010 main\n",
    );
    // R123, R130: one callback takes them all, across the core's user check.
    serves(
        &List::new("user")
            .native("GivenUser", &user)
            .native("Merging", &merging)
            .native("QuietHandler", &quiet)
            .handler("QuietHandler"),
        "authenticate -> 00000002 post\n\
         authenticate -> 00000004 main\n\
         authenticate -> 00000004 post\n\
         authenticate -> 00000010 main\n",
    );
    // R118: a foreign listener in each stage.
    serves(
        &List::new("bystander")
            .native("GivenUser", &user)
            .native("Merging", &merging)
            .native("Bystander", &bystander),
        "authenticate -> none\n\
         post authenticate -> none\n\
         authorize -> none\n\
         post authorize -> none\n\
         map\n",
    );
}

#[test]
fn completion_is_indicated_inside_the_completion_of_a_flush() {
    let workshop = Workshop::new();
    let completing = workshop.own("completing");
    let list = List::new("stock").stock().native("Completing", &completing);
    for arguments in [&[][..], &["--force-pending"]] {
        let server = workshop.serve(&list, arguments);
        let mut client = server.connect();
        for path in ["/", "/page.txt", "/nothing"] {
            check(&get(&mut client, path), "completed here");
        }
        in_parallel(&server, "completed here");
        drop(client);
        server.stop();
    }
}

#[test]
fn callbacks_that_block_get_more_threads() {
    // R116: far more at once than there are cores.
    const AT_ONCE: usize = 40;
    let workshop = Workshop::new();
    let meeting = workshop.own("meeting");
    let list = List::new("meeting").native("Meeting", &meeting);
    let server = workshop.serve(&list, &[]);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| assert_eq!(server.get(&format!("/{AT_ONCE}")).text(), "all met"));
        }
    });
    server.stop();
}
