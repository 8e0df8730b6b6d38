//! Files and their compressed copies.

use std::sync::Arc;

use super::*;
use crate::compression::encoder::tests::decode;
use crate::static_file::StaticFile;
use crate::test_host::{Answer, TestSite};

const TYPES: &str = r#"<staticTypes><add mimeType="text/*" enabled="true" /><add mimeType="*/*" enabled="false" /></staticTypes>"#;

fn site(attributes: &str, url: &str) -> TestSite {
    let site = TestSite::new(vec![
        (NAME, Arc::new(StaticCompression) as Arc<dyn Module>),
        ("StaticFileModule", Arc::new(StaticFile)),
    ])
    .handler("StaticFileModule");
    let directory = site.root().join("copies");
    site.config(&format!(
        r#"<httpCompression directory="{}" {attributes}><scheme name="br" dll="b" staticCompressionLevel="5" /><scheme name="gzip" dll="g" />{TYPES}</httpCompression><urlCompression {url} />"#,
        directory.display()
    ))
    .file("a.txt", text())
    .file("small.txt", "x".repeat(2_699))
    .file("a.png", text())
}

fn text() -> String {
    "some text that repeats itself, ".repeat(1_000)
}

const AT_ONCE: &str = r#"staticCompressionIgnoreHitFrequency="true""#;

fn ask(site: &TestSite, path: &str, headers: &[(&str, &str)]) -> Answer {
    site.send("GET", path, headers)
}

#[test]
fn copy_is_sent_to_those_who_accept_it() {
    // Features 15.4, 15.8, 15.10, 15.11, 15.12, 9.15.
    let site = site(AT_ONCE, "");
    let check = |path: &str, headers: &[(&str, &str)], coding: Option<&str>, varies: bool| {
        let answer = ask(&site, path, headers);
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.header("Content-Encoding"),
            coding,
            "{path} {headers:?}"
        );
        let vary = varies.then_some("Accept-Encoding");
        assert_eq!(answer.header("Vary"), vary, "{path} {headers:?}");
        if let Some(coding) = coding {
            assert_eq!(
                decode(coding, &answer.body).expect("can be read"),
                text().as_bytes()
            );
            let suffix = format!("-{coding}\"");
            assert!(answer.header("ETag").expect("has one").ends_with(&suffix));
        }
    };
    check("/a.txt", &[], None, true);
    check(
        "/a.txt",
        &[("Accept-Encoding", "gzip, br")],
        Some("br"),
        true,
    );
    check(
        "/a.txt",
        &[("Accept-Encoding", "gzip, br")],
        Some("br"),
        true,
    );
    check(
        "/a.txt",
        &[("Accept-Encoding", "gzip, br;q=0.5")],
        Some("gzip"),
        true,
    );
    check("/a.txt", &[("Accept-Encoding", "deflate")], None, true);
    check(
        "/a.txt",
        &[("Accept-Encoding", "gzip"), ("Via", "1.1 x")],
        None,
        true,
    );
    check("/small.txt", &[("Accept-Encoding", "gzip")], None, false);
    check("/a.png", &[("Accept-Encoding", "gzip")], None, false);
    let old = site.send_with("GET", "/a.txt", &[("Accept-Encoding", "gzip")], |request| {
        request
            .begin("GET", b"/a.txt", (1, 0))
            .expect("is a target");
        request.headers.push_parsed(b"Accept-Encoding", b"gzip");
    });
    assert_eq!(old.header("Content-Encoding"), None);
}

#[test]
fn conditions_and_ranges_are_about_the_form_that_is_sent() {
    // Features 9.16, 9.27, 9.28.
    let site = site(AT_ONCE, "");
    let gzip = ("Accept-Encoding", "gzip");
    let first = ask(&site, "/a.txt", &[gzip]);
    let etag = first.header("ETag").expect("has one").to_owned();
    let plain = ask(&site, "/a.txt", &[]);
    let plain_etag = plain.header("ETag").expect("has one").to_owned();
    assert_ne!(etag, plain_etag);
    let fresh = ask(&site, "/a.txt", &[gzip, ("If-None-Match", &etag)]);
    assert_eq!((fresh.status, fresh.body.len()), (304, 0));
    assert_eq!(fresh.header("ETag"), Some(&*etag));
    assert_eq!(fresh.header("Vary"), Some("Accept-Encoding"));
    assert_eq!(
        ask(&site, "/a.txt", &[("If-None-Match", &etag)]).status,
        200
    );
    assert_eq!(
        ask(&site, "/a.txt", &[gzip, ("If-None-Match", &plain_etag)]).status,
        200
    );
    let part = ask(&site, "/a.txt", &[gzip, ("Range", "bytes=0-3")]);
    assert_eq!((part.status, part.text().as_str()), (206, "some"));
    assert_eq!(part.header("Content-Encoding"), None);
    let head = site.send("HEAD", "/a.txt", &[gzip]);
    assert_eq!(head.header("Content-Encoding"), Some("gzip"));
    assert_eq!(
        head.header("Content-Length"),
        first.header("Content-Length")
    );
    assert!(head.body.is_empty());
}

#[test]
fn changed_file_has_a_new_copy_and_old_copies_serve_a_new_run() {
    // Features 15.7.
    let first = site(AT_ONCE, "");
    let gzip = [("Accept-Encoding", "gzip")];
    ask(&first, "/a.txt", &gzip);
    let stored = || {
        let folder = first.root().join("copies/DefaultAppPool/gzip");
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .expect("is there")
            .map(|entry| entry.expect("can be read").path())
            .collect();
        files.sort();
        files
    };
    assert_eq!(stored().len(), 1);
    // Another run finds the copy: what stands in it is what is sent.
    let mut marked = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(1));
    std::io::Write::write_all(&mut marked, b"from the store").expect("takes");
    std::fs::write(&stored()[0], marked.finish().expect("ends")).expect("is ours");
    let known = Arc::new(StaticCompression);
    let second = TestSite::new(vec![
        (NAME, known as Arc<dyn Module>),
        ("StaticFileModule", Arc::new(StaticFile)),
    ])
    .handler("StaticFileModule")
    .at(first.root())
    .config(&format!(
        r#"<httpCompression directory="{}"><scheme name="gzip" dll="g" />{TYPES}</httpCompression>"#,
        first.root().join("copies").display()
    ));
    // Without the hit frequency the copy is only looked for, in the background.
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    let answer = loop {
        let answer = ask(&second, "/a.txt", &gzip);
        if answer.header("Content-Encoding").is_some() {
            break answer;
        }
        assert_eq!(answer.text(), text());
        assert!(std::time::Instant::now() < deadline, "no copy appeared");
        std::thread::yield_now();
    };
    assert_eq!(
        decode("gzip", &answer.body).expect("can be read"),
        b"from the store"
    );
}

#[test]
fn file_compressed_beforehand_is_sent_if_it_is_switched_on_and_new_enough() {
    for (switch, age, expected) in [
        ("true", 0, "beforehand"),
        ("false", 0, ""),
        ("true", 90, ""),
    ] {
        let site = site("", &format!(r#"usePrecompressedFiles="{switch}""#));
        let mut coded = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(1));
        std::io::Write::write_all(&mut coded, b"beforehand").expect("takes");
        let site = site.file("a.txt.gz", coded.finish().expect("ends"));
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(age);
        std::fs::File::options()
            .write(true)
            .open(site.root().join("a.txt.gz"))
            .and_then(|file| file.set_modified(then))
            .expect("is ours");
        let answer = ask(&site, "/a.txt", &[("Accept-Encoding", "gzip")]);
        if expected.is_empty() {
            assert_eq!(answer.header("Content-Encoding"), None, "{switch} {age}");
        } else {
            let body = decode("gzip", &answer.body).expect("can be read");
            assert_eq!(body, expected.as_bytes());
        }
    }
}

#[test]
fn switched_off_it_does_nothing() {
    let site = site(AT_ONCE, r#"doStaticCompression="false""#);
    let answer = ask(&site, "/a.txt", &[("Accept-Encoding", "gzip")]);
    assert_eq!(answer.header("Content-Encoding"), None);
    assert_eq!(answer.header("Vary"), None);
}
