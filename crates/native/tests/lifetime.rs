//! Who lives how long: instances, connections, factories, and contexts that a module kept.

mod harness;

use harness::{events, module, request_module};
use sluicegate_native::connection_lost;
use sluicegate_testing::MemorySite;

// One test: the events of the steps are counted in one file.
#[test]
fn everything_ends_with_its_owner() {
    harness::event_file();
    let loaded = module("lifetime");
    let site = MemorySite::builder()
        .module("Lifetime", request_module(&loaded))
        .handler("/special", "Lifetime")
        .handler("*", "")
        .build();
    let count = |what: &str| events().matches(what).count();

    // R45, R46: an instance in request memory is destroyed once, though SEND_RESPONSE answered PENDING (R113).
    assert_eq!(site.get("/?keep").status(), 200);
    assert_eq!(count("instance:destroyed"), 1);

    // A context that was kept fails with an error. R86 forbids a completion, R179 empties the results.
    assert_eq!(
        site.get("/?late").text(),
        "post=80070057\nwrite=80070057\nuser=1\nvariable=1\n"
    );

    // R106: once for each connection, then the clean-up.
    let reply = site.get("/?aware");
    assert_eq!((count("aware:lost"), count("aware:clean")), (0, 0));
    connection_lost(reply.context.connection());
    connection_lost(reply.context.connection());
    assert_eq!((count("aware:lost"), count("aware:clean")), (1, 0));
    drop(reply);
    assert_eq!((count("aware:lost"), count("aware:clean")), (1, 1));

    // R193; ERROR_NOT_FOUND for another site.
    assert_eq!(
        site.get("/here?map").text(),
        "other=80070490\nown=00000000\npath=/special\nverbs=*\nurl=/here\n"
    );

    // Null is no child (R182).
    assert_eq!(site.get("/?server").text(), "execute=80070057\n");

    // R41: Terminate once, when nothing can call the module any more.
    drop(site);
    assert_eq!(count("factory:terminated"), 0);
    drop(loaded);
    assert_eq!(count("factory:terminated"), 1);
    assert_eq!(count("instance:destroyed"), 5);
}
