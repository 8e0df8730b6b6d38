//! Floods from one address.

use super::*;
use crate::test_host::TestSite;

fn site(section: &str) -> TestSite {
    TestSite::new(vec![(
        "DynamicIpRestrictionModule",
        Arc::new(DynamicIpRestriction::default()) as Arc<dyn Module>,
    )])
    .remote("192.0.2.1:1")
    .config(&format!("<security>{section}</security>"))
}

/// A period that no test outlives.
const RATE: &str = r#"<denyByRequestRate enabled="true" maxRequests="3" requestIntervalInMilliseconds="3600000" />"#;

#[test]
fn client_that_asks_too_often_is_refused() {
    // Features 19.6, 19.9.
    let proxied = |header: &'static str| [("X-Forwarded-For", header)];
    for (attributes, expected) in [
        ("", "403.502"),
        (r#"denyAction="Unauthorized""#, "401.502"),
        (r#"denyAction="NotFound""#, "404.502"),
    ] {
        let site = site(&format!(
            "<dynamicIpSecurity {attributes}>{RATE}</dynamicIpSecurity>"
        ));
        for expected in ["200.0", "200.0", "200.0", expected, expected] {
            assert_eq!(site.get("/").code(), expected);
        }
    }
    let site = site(&format!(
        r#"<dynamicIpSecurity enableProxyMode="true">{RATE}</dynamicIpSecurity>"#
    ));
    for (header, expected) in [
        ("10.0.0.1", "200.0"),
        ("9.9.9.9, 10.0.0.1", "200.0"),
        ("10.0.0.1", "200.0"),
        ("8.8.8.8, 10.0.0.1", "403.502"),
        ("10.0.0.2", "200.0"),
        ("nobody", "400.10"),
        ("2001:db8::1", "200.0"),
        ("2001:db8::2", "200.0"),
        ("2001:db8::3", "200.0"),
        ("2001:db8::4", "403.502"),
        ("2001:db8:0:1::4", "200.0"),
    ] {
        assert_eq!(
            site.send("GET", "/", &proxied(header)).code(),
            expected,
            "{header}"
        );
    }
}

#[test]
fn requests_under_way_are_limited_and_their_end_makes_room() {
    // Features 19.6, 19.10.
    let section = r#"<dynamicIpSecurity><denyByConcurrentRequests enabled="true" maxConcurrentRequests="1" /></dynamicIpSecurity>"#;
    let site = site(section);
    for _ in 0..5 {
        assert_eq!(site.get("/").code(), "200.0");
    }
    let meter = Arc::new(Meter::default());
    let limits = Arc::clone(&site.effective().dynamic_ip_security);
    let client = Client {
        site: 1,
        address: "192.0.2.1".parse().expect("an address"),
    };
    let (first, none) = Meter::enter(&meter, client, &limits, 1);
    let (second, some) = Meter::enter(&meter, client, &limits, 1);
    assert_eq!((none, some), (None, Some(Excess::Concurrent)));
    let other = Client { site: 2, ..client };
    assert_eq!(Meter::enter(&meter, other, &limits, 1).1, None);
    drop((first, second));
    assert_eq!(Meter::enter(&meter, client, &limits, 1).1, None);
}

#[test]
fn logging_only_serves_and_says_so_in_the_log() {
    // Features 19.8.
    let site = site(&format!(
        r#"<dynamicIpSecurity enableLoggingOnlyMode="true">{RATE}</dynamicIpSecurity>"#
    ));
    for logged in [None, None, None, Some(502)] {
        let answer = site.get("/");
        assert_eq!((answer.status, answer.logged_sub_status), (200, logged));
    }
}
