//! Where requests are sent.

use std::sync::Arc;

use super::HttpRedirection;
use crate::test_host::TestSite;

fn site() -> TestSite {
    TestSite::new(vec![("HttpRedirectionModule", Arc::new(HttpRedirection))])
}

fn folder(section: &str) -> TestSite {
    site().file(
        "old/web.config",
        format!("<configuration><system.webServer>{section}</system.webServer></configuration>"),
    )
}

fn check(site: &TestSite, target: &str, expected: Option<&str>) {
    let answer = site.get(target);
    assert_eq!(answer.header("Location"), expected, "{target}");
    assert_eq!(answer.status == 200, expected.is_none(), "{target}");
}

#[test]
fn rest_of_the_path_and_query_are_appended() {
    // Features 12.1.
    let site = folder(r#"<httpRedirect enabled="true" destination="http://n/new" />"#);
    check(&site, "/old/a/b?q=1", Some("http://n/new/a/b?q=1"));
    check(&site, "/old", Some("http://n/new"));
    check(&site, "/old/", Some("http://n/new/"));
    check(&site, "/OLD/a%20b", Some("http://n/new/a%20b"));
    check(&site, "/other/a", None);
    let off = folder(r#"<httpRedirect enabled="false" destination="http://n/new" />"#);
    check(&off, "/old/a", None);
}

#[test]
fn exact_and_child_only_change_what_is_appended() {
    // Features 12.2, 12.3.
    let exact = folder(
        r#"<httpRedirect enabled="true" destination="http://n/x" exactDestination="true" />"#,
    );
    check(&exact, "/old/a/b?q=1", Some("http://n/x"));
    let child =
        folder(r#"<httpRedirect enabled="true" destination="http://n/x" childOnly="true" />"#);
    check(&child, "/old/a.html?q", Some("http://n/x/a.html?q"));
    check(&child, "/old/sub/a.html", None);
}

#[test]
fn wildcards_and_variables_are_filled_in() {
    // Features 12.4, 12.5.
    let rules = folder(
        r#"<httpRedirect enabled="true">
             <add wildcard="/old/keep*" destination="!" />
             <add wildcard="/old/*.php" destination="/new/$1.html$Q" />
             <add wildcard="/old/*/*/end" destination="/n/$2/$1?$P" />
             <add wildcard="/old/exact" destination="http://n$V$S" />
           </httpRedirect>"#,
    );
    check(&rules, "/old/a/b.php?x=1", Some("/new/a/b.html?x=1"));
    check(&rules, "/Old/A.PHP", Some("/new/A.html"));
    check(&rules, "/old/1/2/end?q", Some("/n/2/1?q"));
    check(&rules, "/old/exact", Some("http://n/old/exact/exact"));
    check(&rules, "/old/exact/more", None);
    check(&rules, "/old/keep.php", Some("/new/keep.html"));
    let exact = folder(
        r#"<httpRedirect enabled="true" destination="http://n$S$Q" exactDestination="true" />"#,
    );
    check(&exact, "/old/a?b", Some("http://n/a?b"));
}

#[test]
fn status_has_the_phrase_of_the_section() {
    // Features 12.4b, 12.8.
    for (name, status) in [
        ("Permanent", 301),
        ("Found", 302),
        ("Temporary", 307),
        ("PermRedirect", 308),
    ] {
        let site = folder(&format!(
            r#"<httpRedirect enabled="true" destination="/n" httpResponseStatus="{name}" />"#
        ));
        assert_eq!(site.get("/old/a").status, status, "{name}");
    }
}

#[test]
fn location_element_is_the_node() {
    // Features 12.1 with the section in the site's root or for the whole server.
    let root = site().file(
        "web.config",
        r#"<configuration><location path="old/deep"><system.webServer>
             <httpRedirect enabled="true" destination="http://n" /></system.webServer></location></configuration>"#,
    );
    check(&root, "/old/deep/a", Some("http://n/a"));
    check(&root, "/old/a", None);
    let server = site().config(r#"<httpRedirect enabled="true" destination="http://n" />"#);
    check(&server, "/x/y", Some("http://n/x/y"));
}
