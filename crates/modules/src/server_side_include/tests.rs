//! Pages and what comes of them.

use std::sync::Arc;

use super::*;
use crate::test_host::TestSite;

fn page(text: &str) -> TestSite {
    TestSite::new(vec![(
        "ServerSideIncludeModule",
        Arc::new(ServerSideInclude) as Arc<dyn Module>,
    )])
    .file("sub/page.shtml", text)
    .file("sub/part.inc", "part <!--#echo var=\"DOCUMENT_NAME\"-->")
    .file("sub/deep/inner.inc", "[<!--#include file=\"leaf.inc\"-->]")
    .file("sub/deep/leaf.inc", "leaf")
    .file("top.inc", "x".repeat(1_500))
    .file("loop.inc", "o<!--#include virtual=\"/loop.inc\"-->")
}

fn check(text: &str, expected: &str) {
    let answer = page(text).send("GET", "/sub/page.shtml?a=<b>", &[("User-Agent", "<agent>")]);
    assert_eq!(
        (answer.code().as_str(), answer.text().as_str()),
        ("200.0", expected),
        "{text}"
    );
    assert_eq!(answer.header("Content-Type"), Some("text/html"));
    assert_eq!(answer.header("ETag"), None);
}

#[test]
fn directives_are_replaced() {
    // Features 25.2, 25.3, 25.6.
    check("plain", "plain");
    check(
        "a <!--#include file=\"part.inc\"--> b",
        "a part page.shtml b",
    );
    check(
        "<!--#include virtual=\"/sub/part.inc\"-->",
        "part page.shtml",
    );
    check("<!--#include virtual=\"part.inc\"-->", "part page.shtml");
    check("<!--#include file=\"deep/inner.inc\"-->", "[leaf]");
    check("<!--#echo var=\"QUERY_STRING_UNESCAPED\"-->", "a=&lt;b&gt;");
    check("<!--#echo var=\"HTTP_USER_AGENT\"-->", "&lt;agent&gt;");
    check("<!--#echo var=\"DOCUMENT_URI\"-->", "/sub/page.shtml");
    check("<!--#fsize virtual=\"/top.inc\"-->", "2");
    check(
        "<!--#config sizefmt=\"bytes\"--><!--#fsize virtual=\"/top.inc\"-->",
        "1500",
    );
    let year = time_format::format("%Y", SystemTime::now());
    check(
        "<!--#config timefmt=\"%Y\"--><!--#flastmod file=\"part.inc\"-->",
        &year,
    );
}

#[test]
fn failing_directive_leaves_the_message() {
    // Features 25.2 to 25.4.
    for directive in [
        "include file=\"none.inc\"",
        "include file=\"../top.inc\"",
        "include file=\"/top.inc\"",
        "include virtual=\"/../../etc/passwd\"",
        "include virtual=\"/%00\"",
        "include",
        "exec cmd=\"id\"",
        "exec cgi=\"/x\"",
        "echo var=\"NO_SUCH_THING\"",
        "unknown",
    ] {
        check(&format!("a<!--#{directive}-->b"), &format!("a{ERROR}b"));
    }
    check("<!--#config errmsg=\"oh\"--><!--#exec cmd=\"id\"-->", "oh");
    let answer = page("<!--#config errmsg=\"!\"--><!--#include virtual=\"/loop.inc\"-->")
        .get("/sub/page.shtml");
    assert_eq!(answer.text(), format!("{}!", "o".repeat(DEPTH_MAX - 1)));
}

#[test]
fn page_answers_reading_methods_only() {
    // Features 25.5.
    let site = page("page");
    for (method, target, expected) in [
        ("HEAD", "/sub/page.shtml", "200.0"),
        ("POST", "/sub/page.shtml", "200.0"),
        ("PUT", "/sub/page.shtml", "405.0"),
        ("GET", "/sub/none.shtml", "404.0"),
        ("GET", "/sub", "404.0"),
    ] {
        assert_eq!(
            site.send(method, target, &[]).code(),
            expected,
            "{method} {target}"
        );
    }
}
