//! What becomes of a handler's 101.

use std::sync::Arc;

use sluicegate_pipeline::prelude::*;

use super::WebSocket;
use crate::test_host::TestSite;

/// Answers everything with 101.
struct Switching;

impl Module for Switching {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::PRE_EXECUTE_REQUEST_HANDLER)
    }

    fn on_pre_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        context.response.set_status(101, "Switching Protocols", 0);
        Outcome::Finish
    }
}

const RIGHT: [(&str, &str); 4] = [
    ("Upgrade", "websocket"),
    ("Connection", "Upgrade"),
    ("Sec-WebSocket-Version", "13"),
    ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
];

fn site(section: &str) -> TestSite {
    TestSite::new(vec![
        ("WebSocketModule", Arc::new(WebSocket)),
        ("Switching", Arc::new(Switching)),
    ])
    .config(section)
    .file("index.html", "home")
}

#[test]
fn handshake_of_a_handler_is_completed_or_refused() {
    // Threats W09, W10; features 26.1.
    let site = site("<webSocket />");
    let check =
        |method: &str, fields: &[(&str, &str)], code: &str, header: (&str, Option<&str>)| {
            let answer = site.send(method, "/index.html", fields);
            assert_eq!(answer.code(), code, "{method} {fields:?}");
            assert_eq!(answer.header(header.0), header.1, "{method} {fields:?}");
        };
    let accept = "Sec-WebSocket-Accept";
    let answer = Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    check("GET", &RIGHT, "101.0", (accept, answer));
    check("POST", &RIGHT, "400.11", (accept, None));
    let mut old = RIGHT;
    old[2].1 = "7";
    check("GET", &old, "426.0", ("Sec-WebSocket-Version", Some("13")));
    let mut keyless = RIGHT;
    keyless[3].1 = "";
    check("GET", &keyless, "400.11", (accept, None));
    // Another protocol is the handler's own affair.
    check("GET", &[("Upgrade", "other")], "101.0", (accept, None));
}

/// Says what the variable is.
struct Asking;

impl Module for Asking {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::PRE_EXECUTE_REQUEST_HANDLER)
    }

    fn on_pre_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let version = context.server_variable("WEBSOCKET_VERSION");
        context.response.write(version.unwrap_or_default());
        Outcome::Finish
    }
}

#[test]
fn server_variable_tells_whether_there_are_web_sockets() {
    let check = |module: &'static str, section: &str, expected: &str| {
        let site = TestSite::new(vec![
            (module, Arc::new(WebSocket)),
            ("Asking", Arc::new(Asking)),
        ])
        .config(section)
        .file("index.html", "home");
        assert_eq!(
            site.get("/index.html").text(),
            expected,
            "{module} {section}"
        );
    };
    check("WebSocketModule", "<webSocket />", "13");
    check("WebSocketModule", r#"<webSocket enabled="false" />"#, "");
    check("Other", "<webSocket />", "");
}

#[test]
fn switched_off_module_leaves_everything_alone() {
    let answer = site(r#"<webSocket enabled="false" />"#).send("GET", "/index.html", &RIGHT);
    assert_eq!(answer.code(), "101.0");
    assert_eq!(answer.header("Sec-WebSocket-Accept"), None);
}
