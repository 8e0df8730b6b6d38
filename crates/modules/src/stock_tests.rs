//! All built-in modules together, as a stock server runs them.

use crate::test_host::TestSite;
use crate::{NAMES, builtin};

/// The handler list of the stock static handler.
const HANDLER: &str = "StaticFileModule,DefaultDocumentModule,DirectoryListingModule";

fn site() -> TestSite {
    let modules = NAMES
        .iter()
        .map(|name| (*name, builtin(name).expect("is in the table")))
        .collect();
    TestSite::new(modules)
        .handler(HANDLER)
        .ignore_case()
        .file("index.html", "home")
        .file("a.txt", "0123456789")
        .file("sub/page.html", "page")
        .file(
            "web.config",
            "<configuration><!-- secret --></configuration>",
        )
        .file(".env", "secret")
        .file(".git/config", "secret")
}

#[test]
fn stock_server_answers_as_users_expect() {
    let site = site();
    for (method, target, code, part) in [
        ("GET", "/", "200.0", "home"),
        ("GET", "/INDEX.html", "200.0", "home"),
        ("HEAD", "/", "200.0", ""),
        ("GET", "/a.txt", "200.0", "0123456789"),
        ("GET", "/sub", "301.0", "/sub/"),
        ("GET", "/sub/", "403.14", "directoryBrowse"),
        ("GET", "/none", "404.0", "StaticFileModule"),
        ("GET", "/web.config", "404.8", "hiddenSegments"),
        ("GET", "/.env", "404.9", "begins with a dot"),
        ("GET", "/a%252e", "404.11", "allowDoubleEscaping"),
        ("POST", "/a.txt", "405.0", "GET and HEAD"),
    ] {
        let answer = site.send(method, target, &[]);
        assert_eq!(answer.code(), code, "{method} {target}");
        assert!(
            answer.text().contains(part),
            "{method} {target}: {}",
            answer.text()
        );
    }
    let partial = site.send("GET", "/a.txt", &[("Range", "bytes=1-2")]);
    assert_eq!((partial.status, partial.text().as_str()), (206, "12"));
    let unsatisfiable = site.send("GET", "/a.txt", &[("Range", "bytes=99-")]);
    assert_eq!(unsatisfiable.code(), "416.0");
    assert_eq!(unsatisfiable.header("Content-Range"), Some("bytes */10"));
    let etag = site
        .get("/a.txt")
        .header("ETag")
        .expect("has one")
        .to_owned();
    let fresh = site.send("GET", "/a.txt", &[("If-None-Match", &etag)]);
    assert_eq!((fresh.status, fresh.body.len()), (304, 0));
}

#[test]
fn no_target_leads_to_a_secret() {
    // Threats P01 to P25: targets put together at random from what attackers use. The seed is fixed.
    const PIECES: [&str; 40] = [
        "/",
        "/",
        "/",
        "..",
        ".",
        "%2e",
        "%2f",
        "%5c",
        "\\",
        "%252e",
        "web.config",
        "WEB.CONFIG",
        "web%2econfig",
        ".env",
        "%2eenv",
        ".git",
        "config",
        "a.txt",
        "sub",
        "page.html",
        "::$DATA",
        ":x",
        "%20",
        "%00",
        "%c0%af",
        "%c3%a9",
        "+",
        ";",
        "*",
        "?",
        "~1",
        "con",
        "%",
        "#",
        "bin",
        "%u002e",
        "//",
        "index.html",
        "<",
        "\u{e9}",
    ];
    let site = site();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut served = 0;
    for _ in 0..3_000 {
        let length = next() % 7 + 1;
        let mut target = String::from("/");
        for _ in 0..length {
            target.push_str(PIECES[(next() % PIECES.len() as u64) as usize]);
        }
        let answer = site.get(&target);
        assert!(
            matches!(answer.status, 200 | 301 | 400 | 403 | 404),
            "{target}: {}",
            answer.code()
        );
        // The detailed page quotes the target, which never holds the word.
        assert!(!answer.text().contains("secret"), "{target}");
        served += u32::from(answer.status == 200);
    }
    assert!(served > 100, "only {served} targets named a file");
}
