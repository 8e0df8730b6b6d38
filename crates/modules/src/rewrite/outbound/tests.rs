//! Outbound rules over whole responses.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use crate::rewrite::Rewrite;
use crate::test_host::{Answer, TestSite};

/// Answers with what the test wants.
struct Page {
    headers: Vec<(&'static str, &'static str)>,
    parts: Vec<Vec<u8>>,
    /// Each part is sent at once.
    flushes: bool,
    status: u16,
}

impl Page {
    fn of(html: &str) -> Self {
        Self {
            headers: vec![("Content-Type", "text/html")],
            parts: vec![html.as_bytes().to_vec()],
            flushes: false,
            status: 200,
        }
    }
}

impl Module for Page {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        context.response.set_status(self.status, "", 0);
        for (name, value) in &self.headers {
            let set = context
                .response
                .headers
                .set_by_name(name, value.as_bytes(), false);
            set.expect("a good header");
        }
        for part in &self.parts {
            context.response.write(part.clone());
            if self.flushes {
                let _ = context.flush(true, WaitMode::Block);
            }
        }
        Outcome::Continue
    }
}

fn site(page: Page, rules: &str) -> TestSite {
    TestSite::new(vec![
        ("RewriteModule", Arc::new(Rewrite::default())),
        ("Page", Arc::new(page)),
    ])
    .handler("Page")
    .file(
        "web.config",
        format!(
            "<configuration><system.webServer><rewrite>{rules}</rewrite></system.webServer></configuration>"
        ),
    )
}

fn answer(page: Page, rules: &str) -> Answer {
    let rules = format!("<outboundRules>{rules}</outboundRules>");
    site(page, &rules).send("GET", "/p?q=<1>", &[("Host", "h.test")])
}

fn check(html: &str, rules: &str, expected: &str) {
    let got = answer(Page::of(html), rules);
    assert_eq!(got.code(), "200.0", "{}", got.text());
    assert_eq!(got.text(), expected, "{rules}");
}

fn rule(name: &str, matches: &str, value: &str) -> String {
    format!(
        r#"<rule name="{name}"><match {matches} /><action type="Rewrite" value="{value}" /></rule>"#
    )
}

#[test]
fn values_of_tags_are_rewritten_each_by_itself() {
    // Rewrite 9.2 to 9.7, 9.17.
    let app = rule(
        "app",
        r#"filterByTags="A, Img" pattern="^/(.*)""#,
        "/app/{R:1}",
    );
    check(
        r#"<a href="/x"><a href="y"><td background="/z"><IMG SRC=/i.png longdesc='/l'><link href="/c">"#,
        &app,
        r#"<a href="/app/x"><a href="y"><td background="/z"><IMG SRC="/app/i.png" longdesc='/app/l'><link href="/c">"#,
    );
    let two = app
        + &rule(
            "twice",
            r#"filterByTags="A" pattern="^/app/(.*)""#,
            "/two/{R:1}",
        );
    check(r#"<a href="/x">"#, &two, r#"<a href="/two/x">"#);
    let stops = two.replacen("<rule ", r#"<rule stopProcessing="true" "#, 1);
    check(r#"<a href="/x">"#, &stops, r#"<a href="/app/x">"#);
    let custom = rule(
        "custom",
        r#"filterByTags="CustomTags" customTags="mine" pattern="^/""#,
        "/app/",
    ) + r#"<customTags><tags name="mine"><tag name="td" attribute="background" /></tags></customTags>"#;
    check(
        r#"<td background="/z"><a href="/x">"#,
        &custom,
        r#"<td background="/app/z"><a href="/x">"#,
    );
    let quote = rule("quote", r#"filterByTags="A" pattern=".*""#, "a&quot;b'c");
    check(
        r#"<a href="x"><a href='x'>"#,
        &quote,
        r#"<a href="a&quot;b'c"><a href='a"b&#39;c'>"#,
    );
    let first = rule(
        "first",
        r#"filterByTags="A" pattern="x" occurrences="1""#,
        "y",
    );
    check(
        r#"<a href="x"><a href="x">"#,
        &first,
        r#"<a href="y"><a href="x">"#,
    );
    let encoded = rule(
        "encoded",
        r#"filterByTags="A" pattern="^x$""#,
        "/?{HtmlEncode:{UrlDecode:{QUERY_STRING}}}",
    );
    check(r#"<a href="x">"#, &encoded, r#"<a href="/?q=&lt;1&gt;">"#);
    check(
        r#"<a href="http://in/1">"#,
        &rule(
            "exact",
            r#"filterByTags="A" pattern="http://in""#,
            "https://out",
        )
        .replace("<rule ", r#"<rule patternSyntax="ExactMatch" "#),
        r#"<a href="https://out/1">"#,
    );
}

#[test]
fn text_of_the_body_is_replaced_as_often_as_wanted() {
    // Rewrite 3.3, 3.4, 9.8, 9.14.
    check(
        "a1 a2 a3",
        &rule("all", r#"pattern="a(\d)""#, "b{R:1}"),
        "b1 b2 b3",
    );
    check(
        "a1 a2 a3",
        &rule("one", r#"pattern="a(\d)" occurrences="2""#, "b{R:1}"),
        "b1 b2 a3",
    );
    check(
        "a.b axb",
        &rule("exact", r#"pattern="A.B""#, "c")
            .replace("<rule ", r#"<rule patternSyntax="ExactMatch" "#),
        "c axb",
    );
    check("é€", &rule("empty", r#"pattern="x*""#, "-"), "-é-€-");
    let conditional = r#"<rule name="r"><match pattern="a" /><conditions><add input="{HTTP_HOST}" pattern="^no$" /></conditions><action type="Rewrite" value="b" /></rule>"#;
    check("aa", conditional, "aa");
    let latin = Page {
        parts: vec![b"caf\xe9 old".to_vec()],
        ..Page::of("")
    };
    assert_eq!(
        answer(latin, &rule("l", r#"pattern="old""#, "new")).body,
        b"caf\xe9 new"
    );
    let long = Page {
        headers: vec![("Content-Length", "2"), ("Accept-Ranges", "bytes")],
        ..Page::of("aa")
    };
    let got = answer(long, &rule("l", r#"pattern="a""#, "bbb"));
    assert_eq!(
        (got.text().as_str(), got.header("Content-Length")),
        ("bbbbbb", Some("6"))
    );
    assert_eq!(got.header("Accept-Ranges"), None);
    let wild =
        rule("w", r#"pattern="*""#, "x").replace("<rule ", r#"<rule patternSyntax="Wildcard" "#);
    assert_eq!(answer(Page::of("a"), &wild).code(), "500.53");
}

#[test]
fn headers_are_set_changed_and_taken_away() {
    // Rewrite 6.9, 9.4, 9.9, 9.10, 9.18.
    let page = || Page {
        headers: vec![
            ("Content-Type", "text/html"),
            ("Location", "http://inner/a?b"),
            ("ETag", "\"1\""),
            ("Set-Cookie", "a=1"),
            ("Set-Cookie", "b=2; Secure"),
        ],
        ..Page::of("")
    };
    let got = answer(
        page(),
        &(rule(
            "l",
            r#"serverVariable="RESPONSE_LOCATION" pattern="^http://inner/(.*)""#,
            "https://{HTTP_HOST}/{R:1}",
        ) + &rule("e", r#"serverVariable="RESPONSE_ETag" pattern=".+""#, "")
            + &rule(
                "n",
                r#"serverVariable="RESPONSE_X_New" pattern="^$""#,
                "{RESPONSE_STATUS} {RESPONSE_CONTENT_TYPE}",
            )
            + &rule(
                "s",
                r#"serverVariable="RESPONSE_Set_Cookie" pattern="^(?!.*Secure).*$""#,
                "{R:0}; Secure",
            )
            + &rule("k", r#"serverVariable="RESPONSE_X_Kept" pattern="no""#, "x")),
    );
    assert_eq!(got.header("Location"), Some("https://h.test/a?b"));
    assert_eq!(got.header("ETag"), None);
    assert_eq!(got.header("X-New"), Some("200 text/html"));
    assert_eq!(got.header("X-Kept"), None);
    let cookies: Vec<_> = got
        .headers
        .iter()
        .filter(|(name, _)| name == "Set-Cookie")
        .collect();
    assert_eq!(cookies.len(), 2);
    assert!(
        cookies.iter().all(|(_, value)| value.ends_with("; Secure")),
        "{cookies:?}"
    );
    let keeps = rule(
        "e",
        r#"serverVariable="RESPONSE_ETag" pattern=".*""#,
        "\"2\"",
    )
    .replace("/></rule>", r#"replace="false" /></rule>"#)
    .replace("\"\"2\"\"", "\"2\"");
    assert_eq!(answer(page(), &keeps).header("ETag"), Some("\"1\""));
    let split = rule(
        "x",
        r#"serverVariable="RESPONSE_X" pattern="^$""#,
        "a&#13;&#10;B: c",
    );
    assert_eq!(answer(page(), &split).code(), "500.52");
}

#[test]
fn preconditions_are_asked_once_for_a_response() {
    // Rewrite 9.2, 9.11.
    let rules = |pattern: &str| {
        rule("r", r#"pattern="a""#, "b").replace("<rule ", r#"<rule preCondition="HTML" "#)
            + &format!(
                r#"<preConditions><preCondition name="HTML"><add input="{{RESPONSE_CONTENT_TYPE}}" pattern="{pattern}" /></preCondition></preConditions>"#
            )
    };
    check("aa", &rules("^text/html"), "bb");
    check("aa", &rules("^text/plain"), "aa");
    let unknown =
        rule("r", r#"pattern="a""#, "b").replace("<rule ", r#"<rule preCondition="None" "#);
    assert_eq!(answer(Page::of("a"), &unknown).code(), "500.53");
    let off = unknown.replace("<rule ", r#"<rule enabled="false" "#);
    check("a", &off, "a");
}

#[test]
fn bodies_that_come_in_parts_are_rewritten_as_one() {
    // Rewrite 9.12, 9.14 with a body that is sent as it is made.
    for rules in [
        rule("tags", r#"filterByTags="A" pattern="^/(.*)""#, "/app/{R:1}"),
        rule(
            "text",
            r#"pattern="href=&quot;/(\w)""#,
            "href=&quot;/app/{R:1}",
        ),
    ] {
        let parts: Vec<Vec<u8>> = r#"<p><a href="/x">é</a><!-- <a --><a href="/y"></p>"#
            .as_bytes()
            .chunks(5)
            .map(<[u8]>::to_vec)
            .collect();
        let page = Page {
            parts,
            flushes: true,
            ..Page::of("")
        };
        let got = site(page, &format!("<outboundRules>{rules}</outboundRules>")).collected("/p");
        assert_eq!(
            String::from_utf8_lossy(&got),
            r#"<p><a href="/app/x">é</a><!-- <a --><a href="/app/y"></p>"#,
            "{rules}"
        );
    }
}

#[test]
fn packed_bodies_are_unpacked_and_others_are_refused() {
    // Rewrite 9.12.
    let rules = rule("r", r#"pattern="a""#, "b");
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packer, b"aXa").expect("memory");
    let page = Page {
        headers: vec![("Content-Encoding", "gzip")],
        parts: vec![packer.finish().expect("memory")],
        ..Page::of("")
    };
    let got = answer(page, &rules);
    assert_eq!(
        (got.text().as_str(), got.header("Content-Encoding")),
        ("bXb", None)
    );
    let other = || Page {
        headers: vec![("Content-Encoding", "compress")],
        ..Page::of("a")
    };
    assert_eq!(answer(other(), &rules).code(), "500.52");
    // Rules on headers alone do not look at the body.
    let header = rule("h", r#"serverVariable="RESPONSE_X" pattern="^$""#, "1");
    assert_eq!(answer(other(), &header).code(), "200.0");
}

#[test]
fn responses_are_rewritten_before_caches_if_wanted() {
    // Rewrite 9.1, 9.13.
    let rules = rule("r", r#"pattern="a""#, "ba");
    let section = format!(r#"<outboundRules rewriteBeforeCache="true">{rules}</outboundRules>"#);
    let got = site(Page::of("xa"), &section).get("/p");
    assert_eq!(got.text(), "xba", "once, not twice");
    let bad = rule("r", r#"pattern="(""#, "b");
    let section = format!(r#"<outboundRules rewriteBeforeCache="true">{bad}</outboundRules>"#);
    assert_eq!(site(Page::of("a"), &section).get("/p").code(), "500.53");
}

#[test]
fn responses_without_a_body_keep_what_they_say_of_it() {
    let rules = rule("r", r#"pattern="a""#, "b");
    for status in [206, 304] {
        let page = Page {
            status,
            headers: vec![("ETag", "\"1\"")],
            ..Page::of("a")
        };
        let got = answer(page, &rules);
        assert_eq!((got.status, got.text().as_str()), (status, "a"));
    }
}
