//! Requests from listed and unlisted addresses.

use super::*;
use crate::test_host::TestSite;

fn site(attributes: &str, entries: &str, remote: &'static str) -> TestSite {
    TestSite::new(vec![(
        "IpRestrictionModule",
        Arc::new(IpRestriction::default()) as Arc<dyn Module>,
    )])
    .remote(remote)
    .config(&format!(
        "<security><ipSecurity {attributes}>{entries}</ipSecurity></security>"
    ))
}

#[test]
fn first_entry_that_matches_decides() {
    // Features 19.1, 19.2.
    let deny = r#"<add ipAddress="10.1.0.0" subnetMask="255.255.0.0" />"#;
    let allow = r#"<add ipAddress="10.1.1.0/24" allowed="true" />"#;
    for (attributes, entries, remote, expected) in [
        ("", deny.to_owned(), "10.1.1.1:1", "403.6"),
        ("", deny.to_owned(), "10.2.1.1:1", "200.0"),
        ("", format!("{allow}{deny}"), "10.1.1.1:1", "200.0"),
        ("", format!("{deny}{allow}"), "10.1.1.1:1", "403.6"),
        (
            r#"allowUnlisted="false""#,
            allow.to_owned(),
            "10.1.1.1:1",
            "200.0",
        ),
        (
            r#"allowUnlisted="false""#,
            allow.to_owned(),
            "10.1.2.1:1",
            "403.6",
        ),
        (
            r#"allowUnlisted="false""#,
            String::new(),
            "127.0.0.1:1",
            "403.6",
        ),
        (
            r#"denyAction="NotFound""#,
            deny.to_owned(),
            "10.1.1.1:1",
            "404.503",
        ),
        (
            r#"denyAction="Unauthorized""#,
            deny.to_owned(),
            "10.1.1.1:1",
            "401.503",
        ),
        (
            "",
            r#"<add ipAddress="2001:db8::/32" />"#.to_owned(),
            "[2001:db8::5]:1",
            "403.6",
        ),
        ("", deny.to_owned(), "[::ffff:10.1.1.1]:1", "403.6"),
        (
            "",
            r#"<add ipAddress="10.1.1" />"#.to_owned(),
            "10.2.1.1:1",
            "500.19",
        ),
    ] {
        let answer = site(attributes, &entries, remote).get("/");
        assert_eq!(answer.code(), expected, "{attributes} {entries} {remote}");
    }
}

#[test]
fn behind_a_proxy_every_address_is_looked_at() {
    // Features 19.2; sub-status 400.10.
    let deny = r#"<add ipAddress="10.1.0.0/16" />"#;
    let proxy = r#"enableProxyMode="true""#;
    let only = r#"enableProxyMode="true" allowUnlisted="false""#;
    let allow = r#"<add ipAddress="192.0.2.0/24" allowed="true" />"#;
    for (attributes, entries, header, expected) in [
        ("", deny, "10.1.1.1", "200.0"),
        (proxy, deny, "10.1.1.1", "403.6"),
        (proxy, deny, "192.0.2.1, 10.1.1.1:4711, 192.0.2.2", "403.6"),
        (proxy, deny, "192.0.2.1", "200.0"),
        (proxy, deny, "", "200.0"),
        (proxy, deny, "unknown", "400.10"),
        (only, allow, "10.0.0.9, 192.0.2.1", "200.0"),
        (only, allow, "192.0.2.1, 10.0.0.9", "403.6"),
        (only, allow, "", "403.6"),
    ] {
        let site = site(attributes, entries, "198.51.100.1:1");
        let answer = site.send("GET", "/", &[("X-Forwarded-For", header)]);
        assert_eq!(answer.code(), expected, "{attributes} {header}");
    }
}

#[test]
fn names_count_with_reverse_look_up_only() {
    // Features 19.1: the loopback address has a name on every machine.
    let names = Names::default();
    let loopback: IpAddr = "127.0.0.1".parse().expect("an address");
    let Some(name) = names.look_up(loopback) else {
        panic!("127.0.0.1 has no name here");
    };
    assert_eq!(names.known(loopback), Some(Some(name.clone())));
    let entry = format!(r#"<add domainName="{name}" />"#);
    for (attributes, entry, expected) in [
        (r#"enableReverseDns="true""#, &*entry, "403.8"),
        (
            r#"enableReverseDns="true" denyAction="NotFound""#,
            &entry,
            "404.504",
        ),
        ("", &entry, "200.0"),
        (
            r#"enableReverseDns="true""#,
            r#"<add domainName="*.example.com" />"#,
            "200.0",
        ),
    ] {
        let answer = site(attributes, entry, "127.0.0.1:1").get("/");
        assert_eq!(answer.code(), expected, "{attributes} {entry}");
    }
}
