//! URLs find files whatever the case of their names where the configuration says so (features 9.10, threats P28, P30).

mod support;

use std::fs;
use std::time::{Duration, Instant};

use support::{Options, TestServer};

/// A site as somebody on Windows would have written it.
fn server(path_case: &'static str) -> TestServer {
    let server = TestServer::start(Options {
        path_case: Some(path_case),
        ..Options::default()
    });
    let root = server.root();
    let files: [(&str, &str); 9] = [
        ("Scripts/Main.js", "main"),
        ("Docs/Default.HTM", "docs"),
        ("Both/a.txt", "lower"),
        ("Both/A.TXT", "upper"),
        ("Bin/App.dll", "secret"),
        (".Hidden/key.txt", "secret"),
        ("Admin/page.html", "secret"),
        (
            "Admin/Web.config",
            r#"<configuration><system.webServer><security><authorization><clear /><add accessType="Deny" users="*" /></authorization></security></system.webServer></configuration>"#,
        ),
        ("List/File.txt", "listed"),
    ];
    for (name, text) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    fs::write(
        root.join("List/web.config"),
        r#"<configuration><system.webServer><directoryBrowse enabled="true" /></system.webServer></configuration>"#,
    )
    .expect("a file");
    server
}

#[test]
fn whoever_looks_for_a_file_finds_the_same_one() {
    let server = server("Insensitive");
    for (path, status, text) in [
        ("/scripts/main.js", 200, "main"),
        ("/SCRIPTS/MAIN.JS", 200, "main"),
        ("/Scripts/Main.js", 200, "main"),
        // The default document, whose name in the stock list is Default.htm.
        ("/docs/", 200, "docs"),
        ("/DOCS/default.htm", 200, "docs"),
        // Two files: the exact name, else the first in order.
        ("/both/a.txt", 200, "lower"),
        ("/both/A.TXT", 200, "upper"),
        ("/both/A.txt", 200, "upper"),
        // What protects a folder does so in any case.
        ("/aDMIN/page.html", 401, ""),
        ("/ADMIN/PAGE.HTML", 401, ""),
        ("/bin/app.dll", 404, ""),
        ("/BIN/APP.DLL", 404, ""),
        ("/.hidden/KEY.txt", 404, ""),
        ("/admin/WEB.CONFIG", 404, ""),
        ("/scripts/../../applicationhost.config", 400, ""),
        ("/none/main.js", 404, ""),
        // No letter stands for another one (threat P31).
        ("/scr\u{131}pts/main.js", 404, ""),
    ] {
        let reply = server.get(&escape(path)).read().expect(path);
        assert_eq!(reply.status, status, "{path}");
        assert!(!reply.text().contains("secret"), "{path}");
        if status == 200 {
            assert_eq!(reply.text(), text, "{path}");
        }
    }
    let listing = server.get("/LIST/").read().expect("a listing");
    assert_eq!(listing.status, 200);
    assert!(listing.text().contains("File.txt"), "{}", listing.text());
    // What modules are told (R76).
    let root = server.root();
    for (url, expected) in [
        ("/SCRIPTS/main.JS", "Scripts/Main.js"),
        ("/scripts/none.js", "Scripts/none.js"),
        ("/none/Main.js", "none/Main.js"),
    ] {
        let reply = server.get(&format!("/map-path?{url}")).read().expect(url);
        assert_eq!(
            reply.text(),
            root.join(expected).display().to_string(),
            "{url}"
        );
    }
}

#[test]
fn case_counts_where_nothing_says_otherwise() {
    for path_case in ["Auto", "Sensitive"] {
        let server = server(path_case);
        for (path, status) in [
            ("/Scripts/Main.js", 200),
            ("/scripts/Main.js", 404),
            ("/Scripts/main.js", 404),
            ("/docs/", 404),
            // A rule for Admin holds all the same, whatever else is there.
            ("/aDMIN/page.html", 401),
        ] {
            let reply = server.get(path).read().expect(path);
            assert_eq!(reply.status, status, "{path_case} {path}");
        }
        let url = "/SCRIPTS/main.JS";
        let reply = server.get(&format!("/map-path?{url}")).read().expect(url);
        let expected = server.root().join("SCRIPTS/main.JS");
        assert_eq!(reply.text(), expected.display().to_string());
    }
}

#[test]
fn file_that_is_renamed_or_new_is_found_soon() {
    let server = server("Insensitive");
    let root = server.root();
    let soon = |path: &str, status: u16, text: &str| {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let reply = server.get(path).read().expect(path);
            if reply.status == status && (status != 200 || reply.text() == text) {
                return;
            }
            assert!(Instant::now() < until, "{path} is {}", reply.status);
        }
    };
    soon("/SCRIPTS/main.js", 200, "main");
    soon("/scripts/second.js", 404, "");
    fs::write(root.join("Scripts/Second.JS"), "second").expect("a file");
    soon("/scripts/second.js", 200, "second");
    fs::rename(root.join("Scripts/Main.js"), root.join("Scripts/MAIN.js")).expect("a name");
    soon("/SCRIPTS/main.js", 200, "main");
    // The exact name, once it is there, wins.
    fs::create_dir(root.join("SCRIPTS")).expect("a folder");
    fs::write(root.join("SCRIPTS/main.js"), "exact").expect("a file");
    soon("/SCRIPTS/main.js", 200, "exact");
    fs::remove_dir_all(root.join("SCRIPTS")).expect("gone");
    soon("/SCRIPTS/main.js", 200, "main");
    fs::remove_dir_all(root.join("Scripts")).expect("gone");
    soon("/SCRIPTS/main.js", 404, "");
}

fn escape(path: &str) -> String {
    path.replace('\u{131}', "%C4%B1")
}
