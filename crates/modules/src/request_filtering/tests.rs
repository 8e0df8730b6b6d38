//! Which requests are refused, and with which sub-status.

use std::sync::Arc;

use super::RequestFiltering;
use crate::test_host::TestSite;

fn site(section: &str) -> TestSite {
    TestSite::new(vec![(
        "RequestFilteringModule",
        Arc::new(RequestFiltering::default()),
    )])
    .config(&format!(
        "<security><requestFiltering>{section}</requestFiltering></security>"
    ))
}

fn with_attributes(attributes: &str) -> TestSite {
    TestSite::new(vec![(
        "RequestFilteringModule",
        Arc::new(RequestFiltering::default()),
    )])
    .config(&format!(
        "<security><requestFiltering {attributes} /></security>"
    ))
}

fn check(site: &TestSite, target: &str, code: &str) {
    // The second answer comes from what is remembered with the URL.
    for _ in 0..2 {
        assert_eq!(site.get(target).code(), code, "{target}");
    }
}

#[test]
fn twice_escaped_path_is_refused() {
    // Features 18.1; threat P03.
    let site = with_attributes("");
    check(&site, "/a%252eb", "404.11");
    check(&site, "/%252e%252e/x", "404.11");
    check(&site, "/a+b", "404.11");
    check(&site, "/a%2bb", "404.11");
    check(&site, "/a%2eb", "200.0");
    check(&site, "/100%25", "200.0");
    check(&site, "/a?b=%252e+c", "200.0");
    let site = with_attributes("allowDoubleEscaping=\"true\"");
    check(&site, "/a%252eb", "200.0");
    check(&site, "/a+b", "200.0");
}

#[test]
fn high_bit_characters_are_refused_if_configured() {
    // Features 18.2; threat P27.
    check(&with_attributes(""), "/%c3%a9", "200.0");
    check(
        &with_attributes("allowHighBitCharacters=\"false\""),
        "/%c3%a9",
        "404.12",
    );
    check(
        &with_attributes("allowHighBitCharacters=\"false\""),
        "/a?%c3%a9",
        "200.0",
    );
}

#[test]
fn lists_hide_what_belongs_to_the_application() {
    // Features 18.4b, 18.6; threats P21 to P23. The stock section hides web.config, that of ASP.NET the others.
    let stock = TestSite::new(vec![(
        "RequestFilteringModule",
        Arc::new(RequestFiltering::default()),
    )]);
    check(&stock, "/web.config", "404.8");
    check(&stock, "/sub/Web.Config", "404.8");
    let site = site(
        r#"<hiddenSegments>
             <add segment="web.config" /><add segment="bin" /><add segment="App_code" /><add segment="App_Data" />
           </hiddenSegments>
           <fileExtensions>
             <add fileExtension=".cs" allowed="false" /><add fileExtension=".csproj" allowed="false" />
             <add fileExtension=".config" allowed="false" /><add fileExtension=".asax" allowed="false" />
             <add fileExtension=".mdb" allowed="false" />
           </fileExtensions>"#,
    );
    for target in [
        "/web.config",
        "/WEB.CONFIG",
        "/%77eb.config",
        "/web.config::$DATA",
        "/web.config/",
        "/web.config.",
        "/web.config%20%20",
        "/x/../web.config",
        "/bin/x.dll",
        "/App_Data/x.mdb",
        "/App_Code/",
        "/a/BIN/",
    ] {
        check(&site, target, "404.8");
    }
    for target in [
        "/x.cs",
        "/x.config",
        "/x.mdb",
        "/x.asax",
        "/x.CsPrOj",
        "/x.cs.",
        "/x.config/y",
    ] {
        check(&site, target, "404.7");
    }
    for target in ["/", "/binary", "/a.bin", "/x.html", "/cs", "/a.b/c"] {
        check(&site, target, "200.0");
    }
}

#[test]
fn names_that_win32_twists_are_refused() {
    // Threats P11 to P13, P16, P18, P20.
    let site = site("");
    for target in [
        "/CON",
        "/aux.txt",
        "/a/nul/b",
        "/lpt9",
        "/file.txt:stream",
        "/C:/windows/win.ini",
        "/c%3a/x",
        "/a.php.",
        "/a.php%20",
        "/a*b",
        "/a%3fb",
        "/%3c",
        "/%3e",
        "/%22",
        "/a%7cb",
    ] {
        check(&site, target, "404.0");
    }
}

#[test]
fn extensions_follow_the_list() {
    // Features 18.4, 18.5.
    let site = site(
        r#"<fileExtensions allowUnlisted="false">
             <add fileExtension=".html" allowed="true" />
             <add fileExtension=".old" allowed="false" />
             <add fileExtension="." allowed="true" />
           </fileExtensions>"#,
    );
    check(&site, "/a.HTML", "200.0");
    check(&site, "/", "200.0");
    check(&site, "/a", "200.0");
    check(&site, "/v1.2/a.html", "200.0");
    check(&site, "/a.txt", "404.7");
    check(&site, "/a.old/b.html", "404.7");
}

#[test]
fn sequences_are_refused_unless_the_url_is_always_allowed() {
    // Features 18.3, 18.11; threat P26.
    let site = site(
        r#"<denyUrlSequences><add sequence=".." /><add sequence="Evil" /></denyUrlSequences>
           <alwaysAllowedUrls><add url="/not-evil" /></alwaysAllowedUrls>
           <denyQueryStringSequences><add sequence="&lt;script" /></denyQueryStringSequences>
           <alwaysAllowedQueryStrings><add queryString="a=&lt;script>" /></alwaysAllowedQueryStrings>"#,
    );
    check(&site, "/a..b", "404.5");
    check(&site, "/EVIL", "404.5");
    check(&site, "/Not-Evil", "200.0");
    check(&site, "/very-not-evil", "404.5");
    check(&site, "/?q=<ScRipt>", "404.18");
    check(&site, "/?q=%3cscript", "404.18");
    check(&site, "/?a=<script>", "200.0");
    check(&site, "/?q=<b>", "200.0");
}

#[test]
fn lengths_are_limited() {
    // Features 18.7, 18.8; R231.
    let site = site(
        r#"<requestLimits maxUrl="10" maxQueryString="5" maxAllowedContentLength="100">
             <headerLimits><add header="X-Small" sizeLimit="3" /><add header="X-Never" sizeLimit="0" /></headerLimits>
           </requestLimits>"#,
    );
    check(&site, "/123456789", "200.0");
    check(&site, "/1234567890", "404.14");
    // The length is that of what was sent.
    check(&site, "/%61%61%61", "200.0");
    check(&site, "/%61%61%61%61", "404.14");
    check(&site, "/?12345", "200.0");
    check(&site, "/?123456", "404.15");
    for (name, value, code) in [
        ("X-Small", "123", "200.0"),
        ("x-small", "1234", "431.0"),
        ("X-Never", "", "431.0"),
        ("X-Other", "12345678", "200.0"),
    ] {
        assert_eq!(
            site.send("GET", "/", &[(name, value)]).code(),
            code,
            "{name}"
        );
    }
    for (length, code) in [
        (Some(100), "200.0"),
        (Some(101), "413.1"),
        (None, "200.0"),
        (Some(u64::MAX), "413.1"),
    ] {
        let answer = site.send_with("POST", "/", &[], |request| {
            request.set_framing(length, false)
        });
        assert_eq!(answer.code(), code, "{length:?}");
    }
}

#[test]
fn verbs_follow_the_list_with_case() {
    // Features 18.10, 18.13.
    let site = site(
        r#"<verbs allowUnlisted="false" applyToWebDAV="false"><add verb="GET" allowed="true" /></verbs>
           <hiddenSegments applyToWebDAV="false"><add segment="priv" /></hiddenSegments>"#,
    );
    for (method, target, code) in [
        ("GET", "/", "200.0"),
        ("get", "/", "404.6"),
        ("POST", "/", "404.6"),
        ("PROPFIND", "/", "200.0"),
        ("PROPFIND", "/priv", "200.0"),
        ("GET", "/priv", "404.8"),
    ] {
        assert_eq!(
            site.send(method, target, &[]).code(),
            code,
            "{method} {target}"
        );
    }
    let translated = site.send("GET", "/priv", &[("Translate", "f")]);
    assert_eq!(translated.code(), "200.0");
}

#[test]
fn rules_scan_what_they_say() {
    // Features 18.12.
    let rule = |attributes: &str, inner: &str| {
        site(&format!(
            r#"<filteringRules><filteringRule name="r" {attributes}>{inner}
                 <denyStrings><add string="BAD" /></denyStrings></filteringRule></filteringRules>"#
        ))
    };
    check(&rule("scanUrl=\"true\"", ""), "/%62ad", "404.19");
    check(&rule("scanUrl=\"true\"", ""), "/?bad", "200.0");
    check(&rule("scanQueryString=\"true\"", ""), "/?x=b%61d", "404.19");
    check(&rule("scanQueryString=\"true\"", ""), "/bad", "200.0");
    check(&rule("scanQueryString=\"true\"", ""), "/?x=5%", "404.19");
    check(
        &rule(
            "scanQueryString=\"true\" denyUnescapedPercent=\"false\"",
            "",
        ),
        "/?x=5%",
        "200.0",
    );
    check(&rule("scanAllRaw=\"true\"", ""), "/a?bad", "404.19");
    let applies = "<appliesTo><add fileExtension=\".asp\" /></appliesTo>";
    check(&rule("scanUrl=\"true\"", applies), "/bad.ASP", "404.19");
    check(&rule("scanUrl=\"true\"", applies), "/bad.html", "200.0");
    let headers = "<scanHeaders><add requestHeader=\"User-Agent\" /></scanHeaders>";
    let site = rule("", headers);
    assert_eq!(
        site.send("GET", "/", &[("User-Agent", "a bad one")]).code(),
        "404.19"
    );
    assert_eq!(
        site.send("GET", "/", &[("User-Agent", "fine"), ("X", "bad")])
            .code(),
        "200.0"
    );
}

#[test]
fn first_check_in_order_names_the_refusal() {
    // Features 18.15, but hidden segments before extensions.
    let site = site(
        r#"<requestLimits maxUrl="20" maxQueryString="1" />
           <verbs><add verb="PUT" allowed="false" /></verbs>
           <fileExtensions><add fileExtension=".cs" allowed="false" /></fileExtensions>
           <hiddenSegments><add segment="bin" /></hiddenSegments>
           <denyUrlSequences><add sequence="x" /></denyUrlSequences>"#,
    );
    for (method, target, code) in [
        ("PUT", "/a+b/aaaaaaaaaaaaaaaaaaaaaaaaa?aa", "404.11"),
        ("PUT", "/bin/aaaaaaaaaaaaaaaaaaaaaaaaa?aa", "404.14"),
        ("PUT", "/bin/x.cs?aa", "404.15"),
        ("PUT", "/bin/x.cs", "404.6"),
        ("GET", "/bin/x.cs", "404.8"),
        ("GET", "/x.cs", "404.7"),
        ("GET", "/x:", "404.5"),
        ("GET", "/y:", "404.0"),
    ] {
        assert_eq!(
            site.send(method, target, &[]).code(),
            code,
            "{method} {target}"
        );
    }
}
