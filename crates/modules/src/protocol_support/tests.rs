//! Which headers are added, and what OPTIONS and TRACE answer.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use super::ProtocolSupport;
use crate::test_host::TestSite;

/// Answers with the status in the query, as a handler would.
struct Status;

impl Module for Status {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        let status = std::str::from_utf8(context.request.query())
            .ok()
            .and_then(|query| query.parse().ok());
        if let Some(status) = status {
            context.response.set_status(status, "", 0);
            context
                .response
                .headers
                .set(HeaderId::CACHE_CONTROL, "private");
        }
        Outcome::Continue
    }
}

fn site(section: &str) -> TestSite {
    TestSite::new(vec![
        ("Status", Arc::new(Status)),
        ("ProtocolSupportModule", Arc::new(ProtocolSupport)),
    ])
    .config(section)
}

#[test]
fn configured_headers_are_added() {
    // Features 14.1 to 14.3.
    let site = site(
        r#"<httpProtocol allowKeepAlive="false">
             <customHeaders>
               <clear />
               <add name="X-All" value="1" /><add name="Cache-Control" value="no-store" />
               <add name="Bad Name" value="x" /><add name="X-Split" value="a&#13;&#10;b: c" />
             </customHeaders>
             <redirectHeaders><clear /><add name="X-Moved" value="2" /></redirectHeaders>
           </httpProtocol>"#,
    );
    for (target, moved) in [
        ("/?200", None),
        ("/?404", None),
        ("/?500", None),
        ("/?304", None),
        ("/?301", Some("2")),
        ("/?302", Some("2")),
        ("/?307", Some("2")),
        ("/?308", Some("2")),
    ] {
        let answer = site.get(target);
        assert_eq!(answer.header("X-All"), Some("1"), "{target}");
        assert_eq!(
            answer.header("Cache-Control"),
            Some("private, no-store"),
            "{target}"
        );
        assert_eq!(answer.header("X-Moved"), moved, "{target}");
        assert_eq!(answer.header("X-Split"), None);
        assert_eq!(answer.header("Bad Name"), None);
        assert!(answer.disconnects);
    }
}

#[test]
fn nothing_is_added_by_default() {
    // Features 14.4.
    let answer = site("<httpProtocol />").get("/?200");
    let names: Vec<&str> = answer
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["Cache-Control", "Content-Length"]);
    assert!(!answer.disconnects);
}

#[test]
fn options_lists_the_methods() {
    // Features 14.5.
    let answer = site("").send("OPTIONS", "/any", &[]);
    assert_eq!(answer.code(), "200.0");
    assert_eq!(answer.header("Allow"), Some("OPTIONS, GET, HEAD, POST"));
    assert_eq!(answer.header("Public"), answer.header("Allow"));
    assert_eq!(answer.header("Content-Length"), Some("0"));
}

#[test]
fn trace_is_not_implemented_and_echoes_nothing() {
    // Features 14.6, threat H15.
    let answer = site("").send("TRACE", "/a", &[("X-A", "1"), ("Cookie", "secret")]);
    assert_eq!(answer.code(), "501.0");
    assert_eq!(answer.text(), "");
}
