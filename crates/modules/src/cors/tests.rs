//! Requests of other origins.

use super::*;
use crate::test_host::{Answer, TestSite};

const SECTION: &str = r#"<cors enabled="true">
  <add origin="https://a.example" allowCredentials="true" maxAge="600">
    <allowHeaders><add header="X-One" /><add header="X-Two" /></allowHeaders>
    <allowMethods><add method="PUT" /><add method="DELETE" /></allowMethods>
    <exposeHeaders><add header="X-Seen" /></exposeHeaders>
  </add>
  <add origin="https://*.b.example"><allowHeaders allowAllRequestedHeaders="true" /></add>
  <add origin="https://bad.b.example" allowed="false" />
</cors>"#;

/// An application that sets a header of this module itself.
struct Handler;

impl Module for Handler {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        set(
            &mut context.response.headers,
            "Access-Control-Allow-Origin",
            "own",
        );
        context.response.write("served");
        context.set_request_handled();
        Outcome::Continue
    }
}

fn site(section: &str) -> TestSite {
    TestSite::new(vec![
        ("CorsModule", Arc::new(CorsModule) as Arc<dyn Module>),
        ("Handler", Arc::new(Handler)),
    ])
    .handler("Handler")
    .config(section)
}

/// The headers that matter, short.
fn shown(answer: &Answer) -> String {
    let mut text = answer.status.to_string();
    for (name, short) in HEADERS.iter().zip(["O", "C", "M", "H", "E", "A"]) {
        if let Some(value) = answer.header(name) {
            text.push_str(&format!(" {short}={value}"));
        }
    }
    if let Some(vary) = answer.header("Vary") {
        text.push_str(&format!(" V={vary}"));
    }
    text
}

#[test]
fn actual_requests_are_served_with_what_their_origin_may_read() {
    // Features 31.3, 31.4, 31.6, 31.8, 31.9.
    let listed = SECTION.to_owned();
    let failing = SECTION.replace("<cors", r#"<cors failUnlistedOrigins="true""#);
    let open =
        r#"<cors enabled="true"><add origin="*" allowCredentials="true" /></cors>"#.to_owned();
    let both = open.replace("</cors>", r#"<add origin="https://a.example" /></cors>"#);
    for (section, origin, expected) in [
        (
            &listed,
            "https://a.example",
            "200 O=https://a.example C=true E=X-Seen V=Origin",
        ),
        (
            &listed,
            "https://x.b.example",
            "200 O=https://x.b.example V=Origin",
        ),
        (&listed, "https://bad.b.example", "200 V=Origin"),
        (&listed, "https://c.example", "200 V=Origin"),
        (&listed, "", "200 O=own V=Origin"),
        (&failing, "https://c.example", "403 V=Origin"),
        (&failing, "https://bad.b.example", "403 V=Origin"),
        (&failing, "", "200 O=own V=Origin"),
        (&open, "https://c.example", "200 O=*"),
        (
            &both,
            "https://c.example",
            "200 O=https://c.example V=Origin",
        ),
        (&String::from("<cors />"), "https://c.example", "200 O=own"),
    ] {
        let answer = site(section).send("GET", "/", &[("Origin", origin)]);
        assert_eq!(shown(&answer), expected, "{section} {origin}");
    }
}

#[test]
fn preflight_requests_are_answered_at_once() {
    // Features 31.1, 31.5 to 31.7.
    let site = site(SECTION);
    for (origin, headers, expected) in [
        (
            "https://a.example",
            "X-Other",
            "204 O=https://a.example C=true M=PUT, DELETE H=X-One, X-Two A=600 V=Origin",
        ),
        (
            "https://x.b.example",
            "X-Other, X-More",
            "204 O=https://x.b.example H=X-Other, X-More V=Origin, Access-Control-Request-Headers",
        ),
        ("https://c.example", "X-Other", "200 V=Origin"),
    ] {
        let answer = site.send(
            "OPTIONS",
            "/",
            &[
                ("Origin", origin),
                ("Access-Control-Request-Method", "PUT"),
                ("Access-Control-Request-Headers", headers),
            ],
        );
        assert_eq!(shown(&answer), expected, "{origin}");
        assert_eq!(answer.text().is_empty(), answer.status == 204);
    }
    let plain = site.send("OPTIONS", "/", &[("Origin", "https://a.example")]);
    assert_eq!(plain.text(), "served");
}
