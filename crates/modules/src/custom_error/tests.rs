//! Which page an error gets, and what it tells.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use super::CustomError;
use crate::test_host::{Answer, TestSite};

const ELSEWHERE: &str = "192.0.2.7:5000";

/// Fails as the query says: `status.sub`, then `b` for a body of its own and `s` for the flag that keeps it.
struct Fail;

impl Module for Fail {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let query = String::from_utf8_lossy(context.request.query()).into_owned();
        let digits: String = query.chars().take_while(|c| !c.is_alphabetic()).collect();
        let (status, sub_status) = digits.split_once('.').unwrap_or((&digits, "0"));
        let response = &mut context.response;
        response.set_error(
            status.parse().unwrap_or(200),
            sub_status.parse().unwrap_or(0),
            sluicegate_pipeline::hresult_from_win32(2),
        );
        if query.contains('b') {
            response.headers.set(HeaderId::ETAG, "\"own\"");
            response.write("own body");
        }
        response.skip_custom_errors(query.contains('s'));
        Outcome::Continue
    }
}

fn site(section: &str) -> TestSite {
    TestSite::new(vec![
        ("Fail", Arc::new(Fail)),
        ("CustomErrorModule", Arc::new(CustomError::default())),
    ])
    .config(section)
}

fn kind(answer: &Answer) -> &'static str {
    let text = answer.text();
    if text.contains("Detailed error information") {
        "detailed"
    } else if text.starts_with("<!DOCTYPE html>") {
        "short"
    } else if text == "own body" {
        "own"
    } else if text.is_empty() {
        "empty"
    } else {
        "file"
    }
}

#[test]
fn mode_and_existing_response_decide_who_sees_what() {
    // R77 to R79; features 13.1 to 13.6.
    let check = |attributes: &str, remote, query: &str, expected: &str| {
        let answer = site(&format!("<httpErrors {attributes} />"))
            .remote(remote)
            .get(&format!("/x?{query}"));
        assert_eq!(kind(&answer), expected, "{attributes} {remote} {query}");
    };
    let local = "127.0.0.1:5000";
    check("", local, "404", "detailed");
    check("", "10.0.0.1:5000", "404", "detailed");
    check("", "[::ffff:127.0.0.1]:5000", "404", "detailed");
    check("", ELSEWHERE, "404", "short");
    check("", local, "399", "empty");
    check("", local, "400", "detailed");
    check("", local, "200b", "own");
    check("", local, "404b", "own");
    check("", ELSEWHERE, "404b", "short");
    check("", ELSEWHERE, "404bs", "own");
    check("", ELSEWHERE, "404s", "empty");
    let custom = "errorMode=\"Custom\"";
    check(custom, local, "404", "short");
    check(custom, local, "404b", "short");
    check(custom, local, "404bs", "own");
    let detailed = "errorMode=\"Detailed\"";
    check(detailed, ELSEWHERE, "500", "detailed");
    check(detailed, ELSEWHERE, "500b", "own");
    let replace = "existingResponse=\"Replace\"";
    check(replace, local, "404bs", "detailed");
    check(replace, ELSEWHERE, "404bs", "short");
    let pass = "existingResponse=\"PassThrough\"";
    check(pass, local, "404", "empty");
    check(pass, ELSEWHERE, "404b", "own");
}

#[test]
fn detailed_page_tells_what_failed() {
    // Features 13.12; what the client sent is text, never markup.
    let site = site("<httpErrors />");
    let answer = site.send("GET", "/a%3Cb/?404.3", &[("Host", "h\"><script>")]);
    let text = answer.text();
    for part in [
        "HTTP Error 404.3 - Not Found",
        "<th>Module</th><td>Fail</td>",
        "<th>Notification</th><td>ExecuteRequestHandler</td>",
        "<th>Handler</th><td>StaticFile</td>",
        "<th>Error code</th><td>0x80070002</td>",
        "<th>Logon method</th><td>Anonymous</td>",
        "http://h&quot;&gt;&lt;script&gt;/a%3Cb/?404.3",
        "a&lt;b</td>",
        "mimeMap",
        "IIS70Error=404,3,0x80070002",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("<script>"));
    assert_eq!(
        answer.header("Content-Type"),
        Some("text/html; charset=utf-8")
    );
}

#[test]
fn short_page_gives_nothing_away() {
    let site = site("<httpErrors />").remote(ELSEWHERE);
    for query in ["404.3", "404.8", "404.0", "404.7"] {
        let answer = site.get(&format!("/x?{query}b"));
        assert_eq!(answer.text(), site.get("/y?404").text(), "{query}");
        assert_eq!(answer.header("ETag"), None);
        assert!(!answer.text().contains("404."));
    }
    let head = site.send("HEAD", "/x?404", &[]);
    assert_eq!((head.status, head.body.len()), (404, 0));
}

const PAGES: &str = r#"<staticContent><mimeMap fileExtension=".txt" mimeType="text/plain" /></staticContent>
<httpErrors errorMode="Custom" defaultPath="default.txt">
  <clear />
  <error statusCode="404" subStatusCode="3" path="exact.txt" />
  <error statusCode="404" path="any.txt" />
  <error statusCode="403" path="/pages/mapped.txt" responseMode="ExecuteURL" />
  <error statusCode="401" path="https://example.com/login" responseMode="Redirect" />
  <error statusCode="405" path="none.txt" />
  <error statusCode="406" path="../outside.txt" />
  <error statusCode="500" prefixLanguageFilePath="lang" path="500.txt" />
</httpErrors>"#;

fn pages() -> TestSite {
    site(PAGES)
        .file("exact.txt", "exact")
        .file("any.txt", "any")
        .file("default.txt", "default")
        .file("pages/mapped.txt", "mapped")
        .file("lang/en-US/500.txt", "system")
        .file("lang/de/500.txt", "deutsch")
        .file("lang/fr-CH/500.txt", "suisse")
}

#[test]
fn closest_entry_answers() {
    // R79, R80; features 13.7 to 13.10, 13.16.
    let site = pages();
    for (query, status, text) in [
        ("404.3", 404, "exact"),
        ("404.0", 404, "any"),
        ("404.8", 404, "any"),
        ("403.14", 403, "mapped"),
        ("418", 418, "default"),
        ("500", 500, "system"),
    ] {
        let answer = site.get(&format!("/x?{query}"));
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (status, text),
            "{query}"
        );
        assert_eq!(answer.header("Content-Type"), Some("text/plain"), "{query}");
    }
    assert_eq!(kind(&site.get("/x?405")), "short");
    let moved = site.get("/x?401.2");
    assert_eq!(moved.status, 302);
    assert_eq!(moved.header("Location"), Some("https://example.com/login"));
}

#[test]
fn page_comes_in_the_language_of_the_client() {
    // Features 13.8; a language is never a path.
    let site = pages().ignore_case();
    for (languages, text) in [
        ("de", "deutsch"),
        ("DE", "deutsch"),
        ("en;q=0.2, fr-CH, de;q=0.9", "suisse"),
        ("es, de;q=0.1", "deutsch"),
        ("de;q=0", "system"),
        ("es", "system"),
        ("..", "system"),
        ("../../etc", "system"),
        ("", "system"),
    ] {
        let answer = site.send("GET", "/x?500", &[("Accept-Language", languages)]);
        assert_eq!(answer.text(), text, "{languages}");
    }
}

#[test]
fn delegated_entry_stays_inside_the_site() {
    // Features 13.11.
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("page.txt"), "outside").unwrap();
    let path = outside.path().join("page.txt").display().to_string();
    let check = |in_web_config: bool, attribute: &str, path: &str, expected: &str| {
        let entry = format!(r#"<error statusCode="410" path="{path}" />"#);
        let (own, delegated) = if in_web_config {
            (String::new(), entry)
        } else {
            (entry, String::new())
        };
        let answer = site(&format!(r#"<httpErrors errorMode="Custom" {attribute}>{own}</httpErrors>"#))
            .file(
                "web.config",
                format!("<configuration><system.webServer><httpErrors>{delegated}</httpErrors></system.webServer></configuration>"),
            )
            .get("/x?410");
        assert_eq!(
            kind(&answer),
            expected,
            "{in_web_config} {attribute} {path}"
        );
    };
    check(false, "", &path, "file");
    check(true, "", &path, "short");
    check(
        true,
        "allowAbsolutePathsWhenDelegated=\"true\"",
        &path,
        "file",
    );
    check(true, "", "../../../../../../../etc/hostname", "short");
}

#[test]
fn every_known_sub_status_is_explained() {
    for (status, sub_status) in [
        (401, 2),
        (403, 14),
        (404, 0),
        (404, 11),
        (413, 1),
        (431, 0),
        (500, 19),
    ] {
        let (what, remedy) = super::titles::explain(status, sub_status);
        assert!(what.ends_with('.') && remedy.ends_with('.'));
        assert_ne!(what, "The request failed.", "{status}.{sub_status}");
    }
}
