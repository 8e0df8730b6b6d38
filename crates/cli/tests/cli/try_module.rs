//! `module try` and `module inspect`: a request without a port, and what every module did to it.

use crate::files::{folder, host_config};
use crate::ready::actor;
use crate::run::run_in;

#[test]
fn request_shows_the_response_and_who_did_what() {
    let home = folder(&[]);
    let module = actor().to_str().expect("UTF-8");
    let ran = run_in(home.path(), &["module", "try", module, "--get", "/teapot"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.starts_with("HTTP/1.1 418 Teapot\r\n"), "{ran:?}");
    let row = ran
        .out
        .lines()
        .find(|line| line.starts_with("BeginRequest"))
        .expect("a row");
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(
        cells[..5],
        ["BeginRequest", "actor", "status", "418.7", "FINISH_REQUEST"],
        "{row}"
    );
    // Only who did something, unless all are asked for.
    let quiet = "RequestFilteringModule";
    assert!(!ran.out.contains(quiet), "{ran:?}");
    let all = run_in(
        home.path(),
        &["module", "try", module, "--get", "/teapot", "--trace"],
    );
    assert!(all.out.contains(quiet), "{all:?}");
}

#[test]
fn what_a_module_traces_stands_in_its_row() {
    // R213
    let home = folder(&[]);
    let module = actor().to_str().expect("UTF-8");
    let ran = run_in(
        home.path(),
        &["module", "try", module, "--get", "/trace", "--trace"],
    );
    assert!(
        ran.out.contains(
            "traced MODULE_WARNING ModuleName=actor Data1=half Data2=way ErrorCode=2147500037"
        ),
        "{ran:?}"
    );
}

#[test]
fn files_of_a_site_stand_behind_the_module() {
    let home = folder(&[("site/a.txt", "a file")]);
    let given = format!("Mine={}", actor().display());
    let ran = run_in(
        home.path(),
        &[
            "module", "try", &given, "--site", "site", "--get", "a.txt", "--json",
        ],
    );
    let report = ran.quiet_success().json();
    assert_eq!(report["status"], 200);
    assert_eq!(report["body"], "a file");
    assert_eq!(report["body_bytes"], 6);
    let deliveries = report["deliveries"].as_array().expect("a list");
    let own = deliveries
        .iter()
        .find(|row| row["module"] == "Mine")
        .expect("the module was called");
    assert_eq!(own["notification"], "BeginRequest");
    assert_eq!(own["answer"], "CONTINUE");
    assert!(own["microseconds"].is_number());
}

#[test]
fn completion_stands_beside_the_call_that_answered_pending() {
    // R115: PENDING is no end for the engine, but it is an answer of the module.
    let home = folder(&[]);
    let module = actor().to_str().expect("UTF-8");
    let ran = run_in(
        home.path(),
        &[
            "module",
            "try",
            module,
            "--get",
            "/flush",
            "--force-pending",
            "--json",
        ],
    );
    let report = ran.quiet_success().json();
    let rows: Vec<(bool, &str, u64)> = report["deliveries"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|row| row["module"] == "actor")
        .map(|row| {
            (
                row["completion"] == true,
                row["answer"].as_str().expect("text"),
                row["depth"].as_u64().expect("a number"),
            )
        })
        .collect();
    assert_eq!(rows, [(false, "PENDING", 0), (true, "FINISH_REQUEST", 0)]);
    let log = report["deliveries"]
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["notification"] == "LogRequest"))
        .map(|row| row["depth"].clone());
    assert_eq!(log, Some(0.into()), "{report}");
}

#[test]
fn request_file_is_sent_with_its_body() {
    let home = folder(&[
        (
            "post.txt",
            "POST /a.act HTTP/1.1\nHost: localhost\nContent-Length: 3\n\nabc",
        ),
        ("empty.txt", "\n\n"),
        ("noend.txt", "GET / HTTP/1.1\r\nHost: x\r\nX: \r\n\r"),
        (
            "a.config",
            &host_config(&format!(
                "<globalModules><add name=\"Actor\" image=\"{}\" /></globalModules>\n\
                 <modules><add name=\"AnonymousAuthenticationModule\" /><add name=\"Actor\" /></modules>\n\
                 <handlers accessPolicy=\"Script\"><add name=\"act\" path=\"*.act\" verb=\"POST\" modules=\"Actor\" /></handlers>",
                actor().display()
            )),
        ),
        ("site/x", ""),
    ]);
    let config = [
        "module",
        "try",
        "--config",
        "a.config",
        "--json",
        "--request",
    ];
    let with = |file: &str| run_in(home.path(), &[&config[..], &[file]].concat());
    let ran = with("post.txt");
    assert_eq!(
        (ran.code, &ran.json()["body"]),
        (Some(0), &"acted".into()),
        "{ran:?}"
    );
    let check = |file: &str, code: &str| {
        let ran = with(file);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert_eq!(ran.json()["problems"][0]["code"], code, "{ran:?}");
    };
    check("none.txt", "cli/unreadable-file");
    check("empty.txt", "cli/request");
    run_in(
        home.path(),
        &["module", "try", "--config", "a.config", "--get", "/a b"],
    )
    .found("cli/request", &["write it as %XX"]);
}

#[test]
fn inspect_lists_notifications_and_priorities() {
    let home = folder(&[]);
    let module = actor().to_str().expect("UTF-8");
    let ran = run_in(home.path(), &["module", "inspect", module]).quiet_success();
    let mut lines = ran.out.lines();
    assert_eq!(
        lines.next(),
        Some(format!("{module}  exports RegisterModule").as_str())
    );
    let rows: Vec<Vec<&str>> = lines
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        rows,
        [
            ["BeginRequest", "MEDIUM"],
            ["ExecuteRequestHandler", "MEDIUM"]
        ]
    );
    let report = run_in(home.path(), &["module", "inspect", module, "--json"])
        .quiet_success()
        .json();
    assert_eq!(report["register_module"], true);
    assert_eq!(report["problems"], serde_json::json!([]));
    assert_eq!(
        report["notifications"][0],
        serde_json::json!({ "notification": "BeginRequest", "post": false, "priority": "MEDIUM" })
    );
}
