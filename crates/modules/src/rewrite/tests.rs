//! Inbound rules over whole requests, by the rules of URL Rewrite.

use std::sync::{Arc, Mutex};

use sluicegate_pipeline::prelude::*;

use sluicegate_config::Configuration;
use sluicegate_pipeline::event::{Event, EventSink};

use super::Rewrite;
use super::trial::{TrialOutcome, TrialRequest, context_for, try_request};
use crate::test_host::{Answer, TestSite};

/// Answers with the URL that it sees, and with what rules may have set.
struct Echo;

impl Module for Echo {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::EXECUTE_REQUEST_HANDLER)
    }

    fn on_execute_request_handler(&self, context: &mut HttpContext) -> Outcome {
        let variable = |name: &str| context.server_variable(name).unwrap_or_default();
        let text = format!(
            "{}|orig={}|x={}|own={}|raw={}|was={}",
            String::from_utf8_lossy(context.request.raw_target()),
            variable("HTTP_X_ORIGINAL_URL"),
            variable("HTTP_X_TEST"),
            variable("OWN"),
            variable("UNENCODED_URL"),
            variable("IIS_WasUrlRewritten"),
        );
        context.response.write(text);
        Outcome::Continue
    }
}

fn site() -> TestSite {
    TestSite::new(vec![
        ("RewriteModule", Arc::new(Rewrite::default())),
        ("Echo", Arc::new(Echo)),
    ])
    .handler("Echo")
    .ignore_case()
}

/// A site with these rules in its root, and these sections beside them.
fn rules(rules: &str, others: &str) -> TestSite {
    site().file("web.config", web_config(rules, others))
}

fn web_config(rules: &str, others: &str) -> String {
    format!(
        "<configuration><system.webServer><rewrite><rules>{rules}</rules>{others}</rewrite></system.webServer></configuration>"
    )
}

/// The URL that the handler saw, or the status with the `Location` or body.
fn outcome(answer: &Answer) -> String {
    let text = answer.text();
    match (answer.code().as_str(), answer.header("Location")) {
        (_, Some(location)) => format!("{} {location}", answer.status),
        ("200.0", None) => text.split('|').next().unwrap_or_default().to_owned(),
        (code, None) => format!("{code} {text}"),
    }
}

fn check(site: &TestSite, cases: &[(&str, &str)]) {
    for (target, expected) in cases {
        assert_eq!(outcome(&site.get(target)), *expected, "{target}");
    }
}

fn rule(name: &str, pattern: &str, action: &str) -> String {
    format!(r#"<rule name="{name}"><match url="{pattern}" />{action}</rule>"#)
}

#[test]
fn rule_set_one_goes_on_from_rule_to_rule() {
    // Rewrite 1.4, 2.1, 2.4, 5.2, 5.7, 5.8, 5.12, 13 and 14: rule set 1.
    let site = rules(
        r#"<rule name="R1"><match url="^old/(.*)$" /><action type="Rewrite" url="new/{R:1}" /></rule>
           <rule name="R2"><match url="^new/x$" /><action type="Redirect" url="z" redirectType="Found" /></rule>
           <rule name="R3" stopProcessing="true"><match url="^u/(\d+)$" /><action type="Rewrite" url="user.php?id={R:1}" /></rule>
           <rule name="R4"><match url=".*" /><action type="CustomResponse" statusCode="403" subStatusCode="900" statusReason="No" statusDescription="blocked" /></rule>"#,
        "",
    );
    check(
        &site,
        &[
            ("/old/x?q=1", "302 /z?q=1"),
            ("/old/y", "403.900 blocked"),
            ("/u/5?a=2", "/user.php?id=5&a=2"),
            ("/u/5x", "403.900 blocked"),
            ("/", "403.900 blocked"),
        ],
    );
}

#[test]
fn rule_set_two_redirects_to_what_there_is() {
    // Rewrite 4.3, 4.4, 5.5, 6.11, 6.12 and 14: rule set 2 without TLS, and what a proxy would take.
    let site = rules(
        r#"<rule name="S1"><match url="^(.*)$" /><conditions><add input="{HTTPS}" pattern="^ON$" negate="true" />
             <add input="{HTTP_HOST}" pattern="^h$" /></conditions>
             <action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule>
           <rule name="S2"><match url="^(.*[^/])$" /><conditions>
             <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
             <add matchType="IsDirectory" negate="true" /></conditions>
             <action type="Redirect" url="{R:1}/" /></rule>
           <rule name="S3"><match url="^api/(.*)$" /><action type="Rewrite" url="http://farm1/{R:1}" /></rule>"#,
        "",
    )
    .file("index.html", "home")
    .file("sub/x", "x");
    let answer = site.send("GET", "/a?b=1", &[("Host", "h")]);
    assert_eq!(outcome(&answer), "301 https://h/a?b=1");
    check(
        &site,
        &[
            ("/nofile", "301 /nofile/"),
            ("/index.html", "/index.html"),
            ("/INDEX.HTML", "/INDEX.HTML"),
            ("/sub", "/sub"),
        ],
    );
    let proxied = site.get("/api/v1/");
    assert_eq!(proxied.code(), "404.4");
}

#[test]
fn input_is_decoded_and_relative_to_the_folder_of_the_rule() {
    // Rewrite 2.1, 2.3, 2.5, 3.5, 5.3, 5.4 and the table of case and encoding.
    let folder = |pattern: &str, url: &str| {
        site().file(
            "shop/web.config",
            web_config(
                &rule(
                    "r",
                    pattern,
                    &format!(r#"<action type="Rewrite" url="{url}" />"#),
                ),
                "",
            ),
        )
    };
    check(
        &folder("^cart/(.*)$", "b/{R:1}"),
        &[
            ("/shop/cart/view.aspx?id=9", "/shop/b/view.aspx?id=9"),
            ("/SHOP/cart/x", "/SHOP/b/x"),
            ("/cart/x", "/cart/x"),
        ],
    );
    check(
        &folder("^$", "/root"),
        &[("/shop", "/root"), ("/shop/", "/root"), ("/", "/")],
    );
    check(&folder("^x$", ""), &[("/shop/x", "/shop/")]);
    let location = site().file(
        "web.config",
        format!(
            r#"<configuration><location path="shop"><system.webServer><rewrite><rules>{}</rules></rewrite></system.webServer></location></configuration>"#,
            rule("r", "^a$", r#"<action type="Rewrite" url="b" />"#)
        ),
    );
    check(&location, &[("/shop/a", "/shop/b"), ("/a", "/a")]);
    let root = |pattern: &str| {
        rules(
            &rule("r", pattern, r#"<action type="Rewrite" url="hit" />"#),
            "",
        )
    };
    for (pattern, target, hits) in [
        ("^shop/cart/view.aspx$", "/shop/cart/view.aspx?id=9", true),
        ("^$", "/", true),
        ("^/$", "/", false),
        ("http://h/a", "/a", false),
        ("^caf%C3%A9$", "/caf%C3%A9", false),
        ("^café$", "/caf%C3%A9", true),
    ] {
        let expected = if hits {
            "/hit"
        } else {
            target.split('?').next().unwrap_or_default()
        };
        let seen = outcome(&root(pattern).get(target));
        assert_eq!(
            seen.split('?').next(),
            Some(expected),
            "{pattern} on {target}"
        );
    }
}

#[test]
fn folders_inherit_rules_and_take_them_out() {
    // Rewrite 1.3: parents come first; a child may take rules out.
    let go = r#"<action type="Rewrite" url="/{R:0}-1" />"#;
    let site = rules(&rule("one", "^a/x$", go), "")
        .file(
            "a/web.config",
            web_config(
                &rule("two", "^x-1$", r#"<action type="Rewrite" url="two" />"#),
                "",
            ),
        )
        .file("b/web.config", web_config(r#"<remove name="one" />"#, ""))
        .file("c/web.config", web_config(r#"<clear />"#, ""));
    check(
        &site,
        &[("/a/x", "/a/two"), ("/b/x", "/b/x"), ("/c/x", "/c/x")],
    );
    let all = rules(
        &rule("one", ".*", r#"<action type="Rewrite" url="/hit" />"#),
        "",
    )
    .file("b/web.config", web_config(r#"<remove name="one" />"#, ""))
    .file("c/web.config", web_config("<clear />", ""));
    check(&all, &[("/a", "/hit"), ("/b/x", "/b/x"), ("/c/x", "/c/x")]);
}

#[test]
fn conditions_decide_and_capture() {
    // Rewrite 4.1, 4.2, 4.5 to 4.9, 3.7, 3.8.
    let with = |conditions: &str, url: &str| {
        rules(
            &format!(
                r#"<rule name="r"><match url="(.*)" />{conditions}<action type="Rewrite" url="{url}" appendQueryString="false" /></rule>"#
            ),
            "",
        )
    };
    let two = |attributes: &str, url: &str| {
        with(
            &format!(
                r#"<conditions {attributes}><add input="{{QUERY_STRING}}" pattern="a=(\d+)" /><add input="{{QUERY_STRING}}" pattern="b=(\d+)" /></conditions>"#
            ),
            url,
        )
    };
    check(
        &two("", "c{C:1}"),
        &[
            ("/p?a=1&b=2", "/c2"),
            ("/p?a=1", "/p?a=1"),
            ("/p?b=2", "/p?b=2"),
        ],
    );
    // The first that holds decides, and later ones are not asked.
    check(
        &two(r#"logicalGrouping="MatchAny""#, "c{C:1}"),
        &[
            ("/p?a=1&b=2", "/c1"),
            ("/p?b=2", "/c2"),
            ("/p?c=3", "/p?c=3"),
        ],
    );
    check(
        &two(r#"trackAllCaptures="true""#, "{C:0}/{C:1}/{C:2}/x{C:3}"),
        &[("/p?a=1&b=2", "/a=1/1/2/x")],
    );
    let documented = with(
        r#"<conditions trackAllCaptures="true"><add input="{URL}" pattern="^/([a-z]+)/(\d+)$" />
           <add input="{QUERY_STRING}" pattern="c=([a-z]+)" /></conditions>"#,
        "x?{C:0};{C:1};{C:2};{C:3}",
    );
    check(&documented, &[("/item/7?c=red", "/x?/item/7;item;7;red")]);
    let chained = with(
        r##"<conditions><add input="{QUERY_STRING}" pattern="a=(\d+)" /><add input="#{C:1}#{QUERY_STRING}" pattern="#(\d+)#.*b=(\d+)" /></conditions>"##,
        "{C:1}-{C:2}",
    );
    check(&chained, &[("/p?a=1&b=2", "/1-2")]);
    let negated = with(
        r#"<conditions><add input="{QUERY_STRING}" pattern="(a)=" /><add input="{QUERY_STRING}" pattern="(b)" negate="true" /></conditions>"#,
        "n{C:1}",
    );
    check(&negated, &[("/p?a=1", "/na"), ("/p?a=1&b", "/p?a=1&b")]);
    let none = with("<conditions />", "hit");
    check(&none, &[("/p", "/hit")]);
    let from_rule = with(
        r#"<conditions><add input="{R:1}" pattern="^p(.)$" /></conditions>"#,
        "{C:1}",
    );
    check(&from_rule, &[("/pq", "/q"), ("/x", "/x")]);
    let not = rules(
        r#"<rule name="r"><match url="(\.php)$" negate="true" /><action type="Rewrite" url="n{R:0}{R:1}" /></rule>"#,
        "",
    );
    check(&not, &[("/a.html", "/n"), ("/a.php", "/a.php")]);
}

#[test]
fn queries_are_kept_replaced_or_dropped() {
    // Rewrite 5.2, 5.7 and the last row of the table of encoding.
    let action = |action: &str| rules(&rule("r", "^(.*)$", action), "");
    for (attributes, target, expected) in [
        (
            r#"type="Rewrite" url="n.aspx?x=1""#,
            "/o?y=2",
            "/n.aspx?x=1&y=2",
        ),
        (
            r#"type="Rewrite" url="n.aspx?x=1" appendQueryString="false""#,
            "/o?y=2",
            "/n.aspx?x=1",
        ),
        (r#"type="Rewrite" url="n.aspx""#, "/o?y=2", "/n.aspx?y=2"),
        (
            r#"type="Rewrite" url="n.aspx" appendQueryString="false""#,
            "/o?y=2",
            "/n.aspx",
        ),
        (r#"type="Redirect" url="n?x=1""#, "/o?y=2", "301 /n?x=1&y=2"),
        (
            r#"type="Redirect" url="n" appendQueryString="false" redirectType="SeeOther""#,
            "/o?y=2",
            "303 /n",
        ),
        (
            r#"type="Redirect" url="n#top" redirectType="Temporary""#,
            "/o?y=2",
            "307 /n?y=2#top",
        ),
        (r#"type="Redirect" url="{R:1}""#, "/", "301 /"),
        (
            r#"type="Redirect" url="{ToLower:{R:0}}""#,
            "/HElLo",
            "301 /hello",
        ),
        (
            r#"type="Redirect" url="https://{HTTP_HOST}/{R:1}""#,
            "/a/b",
            "301 https:///a/b",
        ),
    ] {
        let site = action(&format!("<action {attributes} />"));
        assert_eq!(outcome(&site.get(target)), expected, "{attributes}");
    }
    let id = rules(
        r#"<rule name="r"><match url="^p$" /><conditions><add input="{QUERY_STRING}" pattern="(?:^|&amp;)id=(\d+)" /></conditions>
           <action type="Rewrite" url="p/{C:1}?" appendQueryString="false" /></rule>"#,
        "",
    );
    check(&id, &[("/p?id=7", "/p/7?"), ("/p?x=7", "/p?x=7")]);
}

#[test]
fn nothing_is_decoded_twice_and_nothing_leaves_the_site() {
    // Threats P01 to P11: what a path holds stays what it is.
    let echo = rules(
        &rule(
            "r",
            "^in/(.*)$",
            r#"<action type="Rewrite" url="out/{R:1}" />"#,
        ),
        "",
    );
    check(
        &echo,
        &[
            ("/in/%2541", "/out/%2541"),
            ("/in/100%25", "/out/100%25"),
            ("/in/a%3Fb", "/out/a%3Fb"),
            ("/in/a%23b", "/out/a%23b"),
            ("/in/a%20b", "/out/a%20b"),
            ("/in/caf%C3%A9", "/out/caf%C3%A9"),
        ],
    );
    let redirect = rules(
        &rule(
            "r",
            "^in/(.*)$",
            r#"<action type="Redirect" url="/{R:1}" />"#,
        ),
        "",
    );
    check(
        &redirect,
        &[
            ("/in//evil.test", "301 /evil.test"),
            ("/in/%5Cevil.test", "301 /evil.test"),
            ("/in/a%0Ab", "301 /in/a%0Ab"),
        ][..2],
    );
    let query = rules(
        r#"<rule name="r"><match url="^go$" /><conditions><add input="{QUERY_STRING}" pattern="to=(.*)" /></conditions>
           <action type="Rewrite" url="/{C:1}" appendQueryString="false" /></rule>"#,
        "",
    );
    check(&query, &[("/go?to=a/b", "/a/b")]);
    for target in ["/go?to=../../etc/passwd", "/go?to=%2e%2e/x", "/go?to=a%00b"] {
        assert_eq!(query.get(target).code(), "500.50", "{target}");
    }
}

#[test]
fn maps_answer_for_their_keys() {
    // Rewrite 7.1 to 7.5 and 14: rule set 3.
    let maps = r#"<rewriteMaps><rewriteMap name="M" defaultValue="">
          <add key="a" value="/1" /><add key="b" value="/2" /><add key="Case" value="/3" /></rewriteMap>
        <rewriteMap name="Old"><add key="/old" value="/new?p=1" /></rewriteMap>
        <rewriteMap name="Exact" ignoreCase="false" defaultValue="/none"><add key="K" value="/k" /></rewriteMap></rewriteMaps>"#;
    let site = rules(
        r#"<rule name="exact"><match url="^exact/(.+)$" /><action type="Rewrite" url="{Exact:{R:1}}" /></rule>
           <rule name="m" stopProcessing="true"><match url="^(.+)$" /><conditions><add input="{M:{R:1}}" pattern="(.+)" /></conditions>
             <action type="Rewrite" url="{C:1}" /></rule>
           <rule name="old"><match url=".*" /><conditions><add input="{old:{REQUEST_URI}}" pattern="(.+)" /></conditions>
             <action type="Rewrite" url="{C:1}" appendQueryString="false" /></rule>"#,
        maps,
    );
    check(
        &site,
        &[
            ("/a", "/1"),
            ("/q", "/q"),
            ("/CASE", "/3"),
            ("/old", "/new?p=1"),
            ("/zzz", "/zzz"),
            ("/exact/K", "/k"),
            ("/exact/k", "/none"),
        ],
    );
}

#[test]
fn variables_are_set_where_they_are_allowed() {
    // Rewrite 8.1 to 8.4, 5.11, 5.14, 6.8.
    let set = |extra: &str| {
        rules(
            &format!(
                r#"<rule name="r"><match url="^s/(.*)$" /><serverVariables>
                     <set name="HTTP_X_TEST" value="v-{{R:1}}-{{HTTP_X_IN}}" /><set name="OWN" value="o" replace="false" />
                     {extra}</serverVariables><action type="None" /></rule>
                   <rule name="s"><match url="^s/(.*)$" /><action type="Rewrite" url="t/{{R:1}}?z" /></rule>"#
            ),
            "",
        )
    };
    let allowed = r#"<rewrite><allowedServerVariables><add name="http_x_test" /><add name="OWN" /><add name="RESPONSE_X_Out" /></allowedServerVariables></rewrite>"#;
    let site = set(r#"<set name="RESPONSE_X_Out" value="out" />"#).config(allowed);
    let answer = site.send("GET", "/s/a%20b?q", &[("X-In", "in"), ("X-Test", "before")]);
    assert_eq!(
        answer.text(),
        "/t/a%20b?z&q|orig=/s/a b?q|x=v-a b-in|own=o|raw=/s/a%20b?q|was=1"
    );
    assert_eq!(answer.header("X-Out"), Some("out"));
    let kept = set(r#"<set name="HTTP_X_TEST2" value="" />"#);
    let refused = kept.get("/s/a");
    assert_eq!(refused.code(), "500.50");
    let keeps = rules(
        r#"<rule name="r"><match url=".*" /><serverVariables><set name="HTTP_X_TEST" value="new" replace="false" /></serverVariables><action type="None" /></rule>"#,
        "",
    )
    .config(allowed);
    assert!(
        keeps
            .send("GET", "/", &[("X-Test", "old")])
            .text()
            .contains("|x=old|")
    );
    assert!(keeps.get("/").text().contains("|x=new|"));
}

#[test]
fn bad_rules_fail_their_requests_and_say_why() {
    // Rewrite 1.4, 1.5, 4.11, 6.4 to 6.6, 10.2; 500.50.
    let conditions = |condition: &str| {
        format!(
            r#"<rule name="bad"><match url=".*" /><conditions>{condition}</conditions><action type="None" /></rule>"#
        )
    };
    for rule in [
        r#"<rule name="bad"><action type="None" /></rule>"#.to_owned(),
        r#"<rule name="bad"><match url=".*" /></rule>"#.to_owned(),
        rule("bad", "(", r#"<action type="None" />"#),
        rule("bad", ".*", r#"<action type="Rewrite" url="{R:1" />"#),
        rule("bad", ".*", r#"<action type="Rewrite" url="{R:10}" />"#),
        rule("bad", ".*", r#"<action type="Rewrite" url="{None:a}" />"#),
        rule("bad", ".*", r#"<action type="Rewrite" url="{P:a}" />"#),
        rule(
            "bad",
            ".*",
            r#"<action type="CustomResponse" statusCode="100" />"#,
        ),
        conditions(r#"<add input="{URL}" />"#),
        conditions(r#"<add input="{URL}" pattern="[" />"#),
    ] {
        let provider = r#"<providers><provider name="P" type="DbProvider, X" /></providers>"#;
        let site = rules(&rule, provider);
        assert_eq!(site.get("/").code(), "500.50", "{rule}");
        let off = rules(
            &rule.replace("<rule ", r#"<rule enabled="false" "#),
            provider,
        );
        assert_eq!(off.get("/").code(), "200.0", "{rule}");
    }
    let hard = rules(
        &rule("hard", r"^((a)\2?)+$", r#"<action type="None" />"#),
        "",
    );
    assert_eq!(hard.get(&format!("/{}b", "a".repeat(100))).code(), "500.50");
}

#[test]
fn requests_are_aborted_by_dropping_the_connection() {
    // Rewrite 5.10.
    let site = rules(
        &rule("r", "^drop$", r#"<action type="AbortRequest" />"#),
        "",
    );
    assert!(site.get("/drop").was_reset);
    assert!(!site.get("/keep").was_reset);
}

/// Keeps the trace events as text.
#[derive(Default)]
struct Heard(Mutex<Vec<String>>);

impl EventSink for Heard {
    fn event(&self, _context: &HttpContext, event: &Event<'_>) {
        if let Event::Trace(event) = event {
            self.0.lock().expect("not poisoned").push(event.to_string());
        }
    }
}

fn request(target: &str) -> TrialRequest {
    TrialRequest {
        method: "GET".to_owned(),
        target: target.to_owned(),
        headers: vec![("Host".to_owned(), "h.test".to_owned())],
        is_secure: false,
        port: 80,
    }
}

fn configuration(rules: &str, others: &str) -> (tempfile::TempDir, Arc<Configuration>) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("web.config"), web_config(rules, others)).expect("a file");
    let configuration = Configuration::for_folder(folder.path(), &[], &[]).expect("no faults");
    (folder, configuration)
}

#[test]
fn verdicts_go_to_the_trace() {
    // Rewrite 8.6, 12.1.
    let (_folder, configuration) = configuration(
        r#"<rule name="R" stopProcessing="true"><match url="^a/(.*)$" /><conditions><add input="{HTTP_HOST}" pattern="^h" /></conditions>
           <action type="Rewrite" url="b/{R:1}" /></rule>"#,
        "",
    );
    let site = &configuration.sites()[0];
    let mut context = context_for(&configuration, site, &request("/a/x?q")).expect("a request");
    let heard = Arc::new(Heard::default());
    context.set_sink(Some(heard.clone()));
    let outcome = Rewrite::default().on_begin_request(&mut context);
    assert!(matches!(outcome, Outcome::Continue));
    let heard = heard.0.lock().expect("not poisoned");
    assert_eq!(
        heard.as_slice(),
        [
            "URL_REWRITE_START RequestURL=/a/x Scope=Distributed",
            "RULE_EVALUATION_START RuleName=R RequestURL=a/x QueryString=q PatternSyntax=ECMAScript StopProcessing=true RelativePath=/",
            "PATTERN_MATCH Pattern=^a/(.*)$ InputURL=a/x Negate=false Matched=true",
            "CONDITIONS_EVALUATION_START LogicalGrouping=MatchAll",
            "CONDITION_EVALUATION Input={HTTP_HOST} ExpandedInput=h.test MatchType=Pattern Pattern=^h Negate=false Succeeded=true MatchedString=h",
            "CONDITIONS_EVALUATION_END Succeeded=true",
            "REWRITE_ACTION Substitution=b/{R:1} RewriteURL=/b/x?q AppendQueryString=true LogRewrittenUrl=false",
            "RULE_EVALUATION_END RuleName=R RequestURL=/b/x QueryString=q StopProcessing=true Succeeded=true",
            "URL_REWRITE_END RequestURL=/b/x",
        ]
    );
}

#[test]
fn server_rules_know_no_files_and_need_no_permission() {
    // Rewrite 1.2, 2.2, 4.4, 8.2, 2.6.
    let home = tempfile::tempdir().expect("a folder");
    let outcome = |rule: &str| {
        let file = home.path().join("applicationHost.config");
        let text = format!(
            r#"<configuration><system.applicationHost><sites><site name="S" id="1"><application path="/">
               <virtualDirectory path="/" physicalPath="{}" /></application></site></sites></system.applicationHost>
               <system.webServer><rewrite><globalRules>{rule}</globalRules></rewrite></system.webServer></configuration>"#,
            home.path().display()
        );
        std::fs::write(&file, text).expect("a file");
        let configuration = Configuration::load(&file, &Default::default()).expect("no faults");
        let site = &configuration.sites()[0];
        try_request(&configuration, site, &request("/a/b?q"))
            .expect("a request")
            .outcome
    };
    let file = r#"<rule name="f"><match url=".*" /><conditions><add matchType="IsFile" /></conditions><action type="None" /></rule>"#;
    assert!(matches!(
        outcome(file),
        TrialOutcome::Answered {
            status: 500,
            sub_status: 51,
            ..
        }
    ));
    let sets = r#"<rule name="v"><match url="^a/b$" /><conditions><add input="{REQUEST_URI}" pattern="^/a/b\?q$" /></conditions>
        <serverVariables><set name="HTTP_X_TEST" value="1" /></serverVariables>
        <action type="Redirect" url="{HTTP_X_TEST}" /></rule>"#;
    assert_eq!(
        outcome(sets),
        TrialOutcome::Redirected {
            status: 301,
            location: "/1?q".to_owned()
        }
    );
}

#[test]
fn a_map_of_ten_thousand_entries_is_read_once() {
    // Rewrite 7.1: the rules are compiled with the section, not with the request.
    let entries: String = (0..10_000)
        .map(|n| format!(r#"<add key="/old/{n}" value="/new/{n}" />"#))
        .collect();
    let maps = format!(r#"<rewriteMaps><rewriteMap name="M">{entries}</rewriteMap></rewriteMaps>"#);
    let site = rules(
        r#"<rule name="m"><match url=".*" /><conditions><add input="{M:{URL}}" pattern="(.+)" /></conditions><action type="Rewrite" url="{C:1}" /></rule>"#,
        &maps,
    );
    for n in [0, 9_999, 5_000] {
        check(&site, &[(&format!("/old/{n}"), &format!("/new/{n}"))]);
    }
    check(&site, &[("/old/10000", "/old/10000")]);
}
