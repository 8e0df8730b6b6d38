//! What a native module puts into the record of the access log stands in the log.

use crate::files::folder;
use crate::ready::behind_proxy;
use crate::serving::Serving;

#[test]
fn client_that_a_module_names_is_the_one_in_the_log() {
    // R57
    let home = folder(&[("site/index.html", "hi")]);
    let module = format!("BehindProxy={}", behind_proxy().display());
    let serving = Serving::start(
        home.path(),
        &[
            "site",
            "--port",
            "0",
            "--log-dir",
            "logs",
            "--module",
            &module,
        ],
        1,
    );
    let check = |path: &str, header: &str| {
        let mut client =
            sluicegate_testing::RawClient::connect(serving.address(0)).expect("it listens");
        client
            .send(format!(
                "GET {path} HTTP/1.1\r\nHost: localhost\r\n{header}\r\n"
            ))
            .expect("it reads");
        assert_eq!(client.read().expect("an answer").status, 200);
    };
    check("/?plain", "");
    check("/?forwarded", "X-Forwarded-For: 192.0.2.7, 10.0.0.1\r\n");
    assert_eq!(serving.stop().0.code(), Some(0));
    let log = std::fs::read_dir(home.path().join("logs/W3SVC1"))
        .expect("a folder for the site")
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("a log"))
        .collect::<String>();
    let line = |query: &str| {
        log.lines()
            .find(|line| line.contains(query))
            .unwrap_or_else(|| panic!("{query} in {log}"))
    };
    let (plain, forwarded) = (line(" plain "), line(" forwarded "));
    assert!(plain.contains(" - 127.0.0.1 "), "{plain}");
    assert!(plain.contains(" 200 0 0 "), "{plain}");
    assert!(
        forwarded.contains(" café 192.0.2.7,+10.0.0.1 "),
        "{forwarded}"
    );
    assert!(forwarded.contains(" 200 7 0 "), "{forwarded}");
}
