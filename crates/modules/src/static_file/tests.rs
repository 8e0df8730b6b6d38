//! The answers of static files over a real folder.

use std::os::unix::fs::symlink;
use std::sync::Arc;
use std::time::Duration;

use sluicegate_pipeline::prelude::*;

use super::StaticFile;
use super::open::{Names, Place, open};
use crate::test_host::{Answer, TestSite};

const PLAIN: &str = r#"<mimeMap fileExtension="." mimeType="application/x-plain" />"#;

fn bare(attributes: &str, inner: &str) -> TestSite {
    TestSite::new(vec![("StaticFileModule", Arc::new(StaticFile))]).config(&format!(
        r#"<staticContent {attributes}>
             <mimeMap fileExtension=".txt" mimeType="text/plain" />
             <mimeMap fileExtension=".html" mimeType="text/html" />
             {inner}
           </staticContent>"#
    ))
}

fn site() -> TestSite {
    bare("", PLAIN)
        .file("a.txt", "0123456789")
        .file("empty.txt", "")
        .file("big.txt", "x".repeat(20_000))
        .file("page.HTML", "<p>")
        .file("x.unknown", "?")
        .file("plain", "plain")
        .file("Dir/Inner.txt", "inner")
        .file(".env", "secret")
        .file(".git/config", "secret")
        .file(".well-known/acme/token.txt", "token")
        .file("file.txt/x", "")
}

fn check(target: &str, code: &str, win32: u32) {
    let answer = site().get(target);
    assert_eq!(
        (answer.code().as_str(), answer.win32),
        (code, win32),
        "{target}"
    );
    assert!(!answer.text().contains("secret"), "{target}");
}

#[test]
fn status_tells_what_the_path_is() {
    // Features 9.3, 9.5, 9.6, 9.8, 9.32 to 9.34; threats P11 to P16, P24, P25.
    check("/a.txt", "200.0", 0);
    check("/plain", "200.0", 0);
    check("/missing.txt", "404.0", 2);
    check("/no/such.txt", "404.0", 3);
    check("/no/such/", "404.0", 3);
    check("/a.txt/b", "404.0", 3);
    check("/a.txt/", "404.0", 3);
    check("/x.unknown", "404.3", 222);
    check("/.env", "404.9", 2);
    check("/.git/config", "404.9", 2);
    check("/.well-known/acme/token.txt", "200.0", 0);
    check("/a.txt.", "404.0", 2);
    check("/a.txt%20", "404.0", 2);
    check("/a.txt::$DATA", "404.0", 2);
    check("/con", "404.0", 2);
    check("/Dir", "301.0", 0);
    check("/Dir/", "403.14", 0);
    check("/", "403.14", 0);
}

#[test]
fn name_is_found_whatever_its_case_where_case_does_not_count() {
    // Features 9.10, threat P30.
    for target in ["/A.TXT", "/dir/Inner.txt", "/dir/"] {
        assert_eq!(site().get(target).status, 404, "{target}");
    }
    let site = site().ignore_case();
    for (target, text) in [
        ("/A.TXT", "0123456789"),
        ("/dir/inner.TXT", "inner"),
        ("/PAGE.html", "<p>"),
        ("/dir/Inner.txt", "inner"),
    ] {
        assert_eq!(site.get(target).text(), text, "{target}");
    }
    std::fs::write(site.root().join("DIR2.txt"), "upper").unwrap();
    std::fs::write(site.root().join("dir2.txt"), "lower").unwrap();
    assert_eq!(site.get("/dir2.txt").text(), "lower");
    assert_eq!(site.get("/DIR2.txt").text(), "upper");
    // A folder that took long to list is not listed again at once.
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while site.get("/Dir2.txt").status == 404 {
        assert!(
            std::time::Instant::now() < until,
            "the new files are not seen"
        );
    }
    assert_eq!(site.get("/Dir2.txt").text(), "upper");
    assert_eq!(site.get("/\u{131}nner.txt").status, 404);
}

#[test]
fn link_out_of_the_root_is_refused() {
    // Threat P28; a link that stays inside is followed, absolute or not.
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.txt"), "secret").unwrap();
    let site = site();
    let root = site.root().to_owned();
    symlink(outside.path(), root.join("out")).unwrap();
    symlink(outside.path().join("secret.txt"), root.join("out.txt")).unwrap();
    symlink("../../../../../../etc/hostname", root.join("up.txt")).unwrap();
    symlink("a.txt", root.join("in.txt")).unwrap();
    symlink(root.join("a.txt"), root.join("absolute.txt")).unwrap();
    symlink("loop.txt", root.join("loop.txt")).unwrap();
    for target in [
        "/out/secret.txt",
        "/OUT/secret.txt",
        "/out.txt",
        "/up.txt",
        "/loop.txt",
        "/out/",
    ] {
        let answer = site.get(target);
        assert_eq!(answer.code(), "404.0", "{target}");
    }
    assert_eq!(site.get("/in.txt").text(), "0123456789");
    assert_eq!(site.get("/absolute.txt").text(), "0123456789");
}

#[test]
fn fifo_is_refused_without_waiting() {
    // Threat P38: an open that waits would hang this test.
    let site = site();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        site.root().join("fifo.txt"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o644),
        0,
    )
    .unwrap();
    assert_eq!(site.get("/fifo.txt").code(), "404.0");
}

#[test]
fn other_methods_are_not_allowed() {
    // Features 9.1, 9.2.
    for method in ["POST", "PUT", "DELETE", "get", "X"] {
        let answer = site().send(method, "/a.txt", &[]);
        assert_eq!(answer.code(), "405.0", "{method}");
        assert_eq!(answer.header("Allow"), Some("GET, HEAD, OPTIONS"));
        assert_eq!(answer.text(), "");
    }
}

#[test]
fn head_has_the_headers_of_get() {
    // Features 9.28.
    let site = site();
    for target in ["/a.txt", "/big.txt", "/empty.txt"] {
        let (get, head) = (site.get(target), site.send("HEAD", target, &[]));
        assert_eq!(get.headers, head.headers);
        assert!(head.body.is_empty());
        assert_eq!(
            get.header("Content-Length"),
            Some(get.body.len().to_string().as_str())
        );
        assert_eq!(get.header("Accept-Ranges"), Some("bytes"));
    }
}

#[test]
fn folder_without_slash_is_redirected() {
    // Features 9.32; the location can neither leave the host nor split the header.
    for (target, location) in [
        ("/Dir", "/Dir/"),
        ("/Dir?a=1&b", "/Dir/?a=1&b"),
        ("//Dir", "/Dir/"),
    ] {
        let answer = site().get(target);
        assert_eq!(answer.code(), "301.0", "{target}");
        assert_eq!(answer.header("Location"), Some(location), "{target}");
    }
}

fn conditional(site: &TestSite, headers: &[(&str, &str)]) -> Answer {
    site.send("GET", "/a.txt", headers)
}

#[test]
fn client_copy_is_confirmed() {
    // Features 9.16, 9.19, 9.20.
    let site = bare(
        "",
        r#"<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:01:00" cacheControlCustom="public" />"#,
    )
    .file("a.txt", "0123456789");
    let first = site.get("/a.txt");
    let etag = first.header("ETag").unwrap();
    let modified = first.header("Last-Modified").unwrap();
    assert_eq!(first.header("Cache-Control"), Some("max-age=60,public"));
    let again = conditional(&site, &[("If-None-Match", etag)]);
    assert_eq!(
        (again.code().as_str(), again.text().as_str()),
        ("304.0", "")
    );
    for name in ["ETag", "Last-Modified", "Cache-Control"] {
        assert_eq!(again.header(name), first.header(name), "{name}");
    }
    assert_eq!(again.header("Content-Type"), None);
    assert_eq!(
        conditional(&site, &[("If-Modified-Since", modified)]).status,
        304
    );
    assert_eq!(conditional(&site, &[("If-Match", "\"x\"")]).code(), "412.0");
    assert_eq!(
        site.send("POST", "/a.txt", &[("If-None-Match", etag)])
            .status,
        405
    );
    let missing = site.send("GET", "/b.txt", &[("If-None-Match", "*")]);
    assert_eq!(missing.status, 404);
}

#[test]
fn cache_headers_follow_the_configuration() {
    // Features 9.14, 9.29, 9.30.
    let check = |mode: &str, custom: &str, expected: Option<&str>, expires: Option<&str>| {
        let answer = bare(
            "",
            &format!(
                r#"<clientCache cacheControlMode="{mode}" cacheControlCustom="{custom}" setEtag="false" />"#
            ),
        )
        .file("a.txt", "x")
        .get("/a.txt");
        assert_eq!(answer.header("Cache-Control"), expected);
        assert_eq!(answer.header("Expires"), expires);
        assert_eq!(answer.header("ETag"), None);
    };
    check("NoControl", "", None, None);
    check("NoControl", "private", Some("private"), None);
    check("DisableCache", "", Some("no-cache"), None);
    check("UseMaxAge", "", Some("max-age=86400"), None);
    let date = "Tue, 01 Jan 2030 00:00:00 GMT";
    let expires = format!("UseExpires\" httpExpires=\"{date}");
    check(&expires, "", None, Some(date));
    // A value that would split the response is left out.
    check(
        "UseExpires\" httpExpires=\"a&#13;&#10;b: c",
        "x&#10;y",
        None,
        None,
    );
}

#[test]
fn ranges_are_served() {
    // Features 9.21 to 9.26, 9.28; threats R01, R03, R06 to R09.
    let site = site();
    let check = |range: &str, code: &str, body: &str, content_range: Option<&str>| {
        let answer = conditional(&site, &[("Range", range)]);
        assert_eq!(answer.code(), code, "{range}");
        assert_eq!(answer.text(), body, "{range}");
        assert_eq!(answer.header("Content-Range"), content_range, "{range}");
    };
    check("bytes=2-4", "206.0", "234", Some("bytes 2-4/10"));
    check(
        "bytes=0-18446744073709551615",
        "206.0",
        "0123456789",
        Some("bytes 0-9/10"),
    );
    check("bytes=-3", "206.0", "789", Some("bytes 7-9/10"));
    check("bytes=5-2", "200.0", "0123456789", None);
    check("lines=1-2", "200.0", "0123456789", None);
    check("bytes=99999999-", "416.0", "", Some("bytes */10"));
    check("bytes=-0", "416.0", "", Some("bytes */10"));
    let etag = site.get("/a.txt").header("ETag").unwrap().to_owned();
    let whole = conditional(&site, &[("Range", "bytes=0-0"), ("If-Range", "\"x\"")]);
    assert_eq!((whole.status, whole.body.len()), (200, 10));
    let part = conditional(&site, &[("Range", "bytes=0-0"), ("If-Range", &etag)]);
    assert_eq!((part.status, part.text().as_str()), (206, "0"));
    let fresh = conditional(&site, &[("Range", "bytes=0-0"), ("If-None-Match", &etag)]);
    assert_eq!(fresh.status, 304);
    let head = site.send("HEAD", "/a.txt", &[("Range", "bytes=0-0")]);
    assert_eq!(head.status, 200);
    let big = site.send("GET", "/big.txt", &[("Range", "bytes=19999-")]);
    assert_eq!((big.status, big.text().as_str()), (206, "x"));
}

#[test]
fn several_ranges_come_as_multipart() {
    // Features 9.23; RFC 9110 section 14.6.
    let answer = conditional(&site(), &[("Range", "bytes=0-1,5-6")]);
    assert_eq!(answer.status, 206);
    assert_eq!(answer.header("Content-Range"), None);
    let boundary = answer
        .header("Content-Type")
        .and_then(|value| value.strip_prefix("multipart/byteranges; boundary="))
        .unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1/10\r\n\r\n01\r\n\
         --{boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes 5-6/10\r\n\r\n56\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(answer.text(), expected);
}

#[test]
fn footer_stands_behind_every_page() {
    // Features 9.31.
    let check = |attributes: &str, expected: &str| {
        let answer = bare(&format!(r#"enableDocFooter="true" {attributes}"#), "")
            .file("a.txt", "page")
            .file("foot.inc", "[file]")
            .send("GET", "/a.txt", &[("Range", "bytes=0-0")]);
        assert_eq!((answer.status, answer.text().as_str()), (200, expected));
        assert_eq!(answer.header("ETag"), None);
        assert_eq!(answer.header("Accept-Ranges"), None);
    };
    check(r#"defaultDocFooter="[text]""#, "page[text]");
    check(
        r#"isDocFooterFileName="true" defaultDocFooter="foot.inc""#,
        "page[file]",
    );
    check(
        r#"isDocFooterFileName="true" defaultDocFooter="../foot.inc""#,
        "page",
    );
    check(
        r#"isDocFooterFileName="true" defaultDocFooter="none.inc""#,
        "page",
    );
}

#[test]
fn changed_file_is_noticed_and_answers_stay_whole() {
    // Threat P40: length, ETag and content of each answer belong together. A change shows within a second.
    let site = site();
    let first = site.get("/a.txt");
    let new = site.root().join("new");
    std::fs::write(&new, "changed content").unwrap();
    std::fs::rename(&new, site.root().join("a.txt")).unwrap();
    let deadline = std::time::Instant::now() + Duration::from_millis(1_500);
    loop {
        let answer = site.get("/a.txt");
        let is_new = answer.text() == "changed content";
        assert!(is_new || answer.text() == "0123456789");
        assert_eq!(
            answer.header("Content-Length"),
            Some(answer.body.len().to_string().as_str())
        );
        assert_eq!(is_new, answer.header("ETag") != first.header("ETag"));
        if is_new {
            break;
        }
        assert!(
            std::time::Instant::now() < deadline,
            "the change was never seen"
        );
        std::thread::yield_now();
    }
}

#[test]
fn path_mapped_by_a_module_is_not_remembered_under_the_url() {
    // R21: the module sends every other request to another file.
    struct Turn(std::sync::atomic::AtomicBool);
    impl Module for Turn {
        fn registration(&self) -> Registration {
            Registration::new().main(Notifications::MAP_PATH)
        }
        fn on_map_path(&self, _: &mut HttpContext, provider: &mut MapPathProvider) -> Outcome {
            if self.0.fetch_not(std::sync::atomic::Ordering::Relaxed) {
                provider.physical_path = provider.physical_path.replace("a.txt", "plain");
            }
            Outcome::Continue
        }
    }
    let site = TestSite::new(vec![
        ("StaticFileModule", Arc::new(StaticFile)),
        ("Turn", Arc::new(Turn(false.into()))),
    ])
    .config(r#"<staticContent><mimeMap fileExtension=".txt" mimeType="text/plain" /><mimeMap fileExtension="." mimeType="x/y" /></staticContent>"#)
    .file("a.txt", "a")
    .file("plain", "other");
    let texts: Vec<String> = (0..4).map(|_| site.get("/a.txt").text()).collect();
    assert_eq!(texts, ["a", "other", "a", "other"]);
}

#[test]
fn swapping_a_folder_with_a_link_never_leads_out() {
    // Threat P29: every open either fails or reads the file inside.
    use std::io::Read;
    use std::sync::atomic::{AtomicBool, Ordering};

    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("a.txt"), "outside").unwrap();
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    std::fs::create_dir(root.join("real")).unwrap();
    std::fs::write(root.join("real/a.txt"), "inside").unwrap();
    symlink(outside.path(), root.join("link")).unwrap();
    std::fs::rename(root.join("real"), root.join("dir")).unwrap();
    let is_over = AtomicBool::new(false);
    let (mut read, mut refused, mut escaped) = (0, 0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                std::fs::rename(root.join("dir"), root.join("real")).unwrap();
                std::fs::rename(root.join("link"), root.join("dir")).unwrap();
                std::thread::yield_now();
                std::fs::rename(root.join("dir"), root.join("link")).unwrap();
                std::fs::rename(root.join("real"), root.join("dir")).unwrap();
                std::thread::yield_now();
            }
        });
        for _ in 0..20_000 {
            let mut text = String::new();
            match open(root, &root.join("dir/a.txt"), Names::Exact) {
                Place::File(mut file, _) => {
                    let _ = file.read_to_string(&mut text);
                    read += u32::from(text == "inside");
                    escaped += u32::from(text == "outside");
                }
                _ => refused += 1,
            }
        }
        is_over.store(true, Ordering::Relaxed);
    });
    assert_eq!(escaped, 0);
    assert!(read > 0 && refused > 0, "{read} read, {refused} refused");
}
