//! Generated responses on their way out.

use std::sync::Arc;

use super::*;
use crate::compression::encoder::tests::decode;
use crate::test_host::{Answer, TestSite};
use sluicegate_pipeline::host::WaitMode;

/// Writes what the query says.
struct Handler;

impl Module for Handler {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let query = String::from_utf8_lossy(context.request.query()).into_owned();
        context
            .response
            .headers
            .set(HeaderId::CONTENT_TYPE, "text/plain; charset=utf-8");
        context.response.write(text());
        match &*query {
            "error" => context.response.set_status(500, "", 0),
            "coded" => context
                .response
                .headers
                .set(HeaderId::CONTENT_ENCODING, "br"),
            "image" => context
                .response
                .headers
                .set(HeaderId::CONTENT_TYPE, "image/png"),
            "fixed" => context
                .response
                .headers
                .set(HeaderId::CACHE_CONTROL, "max-age=1, no-transform"),
            "tagged" => context.response.headers.set(HeaderId::ETAG, "\"1\""),
            "parts" => {
                let _ = context.flush(true, WaitMode::Poll);
                context.response.write("second");
                let _ = context.flush(true, WaitMode::Poll);
                context.response.write("third");
            }
            _ => {}
        }
        context.set_request_handled();
        Outcome::Continue
    }
}

fn text() -> String {
    "some text that repeats itself, ".repeat(100)
}

fn site(url: &str) -> TestSite {
    TestSite::new(vec![
        (
            "DynamicCompressionModule",
            Arc::new(DynamicCompression::default()) as Arc<dyn Module>,
        ),
        ("Handler", Arc::new(Handler)),
    ])
    .handler("Handler")
    .config(&format!(
        r#"<httpCompression dynamicCompressionDisableCpuUsage="100"><scheme name="gzip" dll="g" /><dynamicTypes><add mimeType="text/*" enabled="true" /><add mimeType="*/*" enabled="false" /></dynamicTypes></httpCompression><urlCompression {url} />"#
    ))
}

const GZIP: [(&str, &str); 1] = [("Accept-Encoding", "gzip")];

fn decoded(answer: &Answer) -> String {
    assert_eq!(answer.header("Content-Encoding"), Some("gzip"));
    String::from_utf8(decode("gzip", &answer.body).expect("can be read")).expect("is text")
}

#[test]
fn successful_text_is_compressed_for_those_who_accept_it() {
    // Features 16.2, 16.5, 16.7.
    for url in ["", r#"dynamicCompressionBeforeCache="true""#] {
        let site = site(url);
        for (method, target, headers, coded) in [
            ("GET", "/", &GZIP[..], true),
            ("GET", "/", &[], false),
            ("HEAD", "/", &GZIP, false),
            ("GET", "/?error", &GZIP, false),
            ("GET", "/?image", &GZIP, false),
            ("GET", "/?fixed", &GZIP, false),
            (
                "GET",
                "/",
                &[("Accept-Encoding", "gzip"), ("Via", "1.1 x")],
                false,
            ),
            ("GET", "/?coded", &GZIP, false),
        ] {
            let answer = site.send(method, target, headers);
            if coded {
                assert_eq!(decoded(&answer), text());
                let length = answer.body.len().to_string();
                assert_eq!(answer.header("Content-Length"), Some(&*length));
                assert_eq!(answer.header("Vary"), Some("Accept-Encoding"));
            } else if method == "GET" {
                assert_eq!(answer.text(), text(), "{target}");
            } else {
                assert_eq!(answer.header("Content-Encoding"), None);
            }
        }
        let tagged = site.send("GET", "/?tagged", &GZIP);
        assert_eq!(tagged.header("ETag"), Some("\"1-gzip\""));
    }
}

#[test]
fn parts_are_readable_as_they_come() {
    let answers = site("").send_in_parts("GET", "/?parts", &GZIP);
    assert_eq!(answers.len(), 3);
    let mut coded = Vec::new();
    for (answer, end) in answers.iter().zip(["itself, ", "second", "third"]) {
        coded.extend(&answer.body);
        let mut decoder = flate2::write::GzDecoder::new(Vec::new());
        io::Write::write_all(&mut decoder, &coded).expect("is whole so far");
        io::Write::flush(&mut decoder).expect("can be read");
        assert!(decoder.get_ref().ends_with(end.as_bytes()), "{end}");
    }
    let whole = decode("gzip", &coded).expect("ends well");
    assert_eq!(whole, format!("{}secondthird", text()).into_bytes());
}

#[test]
fn switched_off_it_does_nothing() {
    let answer = site(r#"doDynamicCompression="false""#).send("GET", "/", &GZIP);
    assert_eq!((answer.text(), answer.header("Vary")), (text(), None));
}
