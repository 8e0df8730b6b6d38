//! Rewrite rules from end to end: over sockets, tried by `rewrite test`, made by `rewrite import`.

use crate::files::folder;
use crate::run::run_in;
use crate::serving::{Serving, ask, get_from};

fn web_config(rewrite: &str) -> String {
    format!(
        "<configuration><system.webServer><rewrite>{rewrite}</rewrite></system.webServer></configuration>"
    )
}

const RULES: &str = r#"<rules>
  <rule name="Old"><match url="^old/(.*)$" /><action type="Rewrite" url="new/{R:1}" /></rule>
  <rule name="Logged"><match url="^shown/(.*)$" /><action type="Rewrite" url="new/{R:1}" logRewrittenUrl="true" /></rule>
  <rule name="Away"><match url="^away$" /><conditions><add input="{HTTPS}" pattern="^off$" /></conditions>
    <action type="Redirect" url="https://{HTTP_HOST}/{R:0}" redirectType="Found" /></rule>
  <rule name="Drop"><match url="^drop$" /><action type="AbortRequest" /></rule>
  <rule name="No"><match url="^no$" /><action type="CustomResponse" statusCode="451" statusReason="Gone to court" statusDescription="Not here." /></rule>
</rules>
<outboundRules>
  <rule name="Links" preCondition="HTML"><match filterByTags="A" pattern="^/(.*)" /><action type="Rewrite" value="/app/{R:1}" /></rule>
  <rule name="Mark"><match serverVariable="RESPONSE_X_Mark" pattern="^$" /><action type="Rewrite" value="{REQUEST_METHOD}" /></rule>
  <preConditions><preCondition name="HTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>
</outboundRules>"#;

#[test]
fn rules_act_over_sockets() {
    // Rewrite 5.2, 5.7, 5.9, 5.10, 5.13, 9.4, 9.7.
    let home = folder(&[
        ("site/web.config", &web_config(RULES)),
        ("site/new/a.html", "<a href=\"/x\">x</a><a href=\"y\">y</a>"),
        ("site/new/b.txt", "<a href=\"/x\">"),
    ]);
    let serving = Serving::start(
        home.path(),
        &["site", "--port", "0", "--log-dir", "logs"],
        1,
    );
    let page = serving.get("/old/a.html");
    assert_eq!(
        (page.status, page.text().as_str()),
        (200, "<a href=\"/app/x\">x</a><a href=\"y\">y</a>")
    );
    assert_eq!(page.header("x-mark"), Some("GET"));
    assert_eq!(page.header("content-length"), Some("39"));
    assert_eq!(serving.get("/shown/b.txt").text(), "<a href=\"/x\">");
    let away = serving.get("/away?q");
    assert_eq!(away.status, 302);
    assert_eq!(away.header("location"), Some("https://localhost/away?q"));
    let no = serving.get("/no");
    assert_eq!((no.status, no.text().as_str()), (451, "Not here."));
    assert!(
        ask(serving.address(0), "localhost", "/drop")
            .read()
            .is_err()
    );
    assert_eq!(serving.get("/old/none").status, 404);
    let (_, said) = serving.stop();
    assert!(said.contains("stop") || said.lines().count() <= 1, "{said}");
    let folder = home.path().join("logs/W3SVC1");
    let file = std::fs::read_dir(&folder).expect("a folder").next();
    let log =
        std::fs::read_to_string(file.expect("a file").expect("a file").path()).expect("a log");
    for (path, is_there) in [
        ("/old/a.html", true),
        ("/new/a.html", false),
        ("/new/b.txt", true),
        ("/shown/b.txt", false),
    ] {
        assert_eq!(
            log.contains(&format!(" {path} ")),
            is_there,
            "{path} in\n{log}"
        );
    }
}

#[test]
fn server_rules_come_first_and_lead_into_applications() {
    // Rewrite 1.2, 2.2, 4.4, 5.6, 5.12: a global rule, and what distributed rules make of its result.
    let config = |rules: &str| {
        format!(
            r#"<configuration>
<system.applicationHost><sites><site name="Main" id="1">
  <application path="/"><virtualDirectory path="/" physicalPath="site" /></application>
  <application path="/app"><virtualDirectory path="/" physicalPath="app" /></application>
  <application path="/other" applicationPool="Other"><virtualDirectory path="/" physicalPath="app" /></application>
  <bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings></site></sites>
  <applicationPools><add name="Other" /></applicationPools></system.applicationHost>
<system.webServer><rewrite><globalRules>{rules}</globalRules></rewrite></system.webServer>
</configuration>"#
        )
    };
    let host = config(
        r#"<rule name="Into" stopProcessing="true"><match url="^in/(.*)$" /><action type="Rewrite" url="app/{R:1}" /></rule>
           <rule name="Elsewhere"><match url="^pool/(.*)$" /><action type="Rewrite" url="other/{R:1}" /></rule>
           <rule name="Host"><match url=".*" /><conditions><add input="{HTTP_HOST}" pattern="^www\.(.*)$" /></conditions>
             <action type="Redirect" url="http://{C:1}/{R:0}" /></rule>"#,
    );
    let home = folder(&[
        ("a.config", &host),
        (
            "site/web.config",
            &web_config(
                r#"<rules><rule name="Site"><match url="^to/(.*)$" /><action type="Rewrite" url="app/{R:1}" /></rule></rules>"#,
            ),
        ),
        (
            "app/web.config",
            &web_config(
                r#"<rules><rule name="App"><match url="^x\.txt$" /><action type="Rewrite" url="y.txt" /></rule></rules>"#,
            ),
        ),
        ("app/y.txt", "the application's y"),
        ("app/x.txt", "the application's x"),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    // The rules of the application see what the server made of the URL.
    assert_eq!(serving.get("/in/x.txt").text(), "the application's y");
    // Those of the site run once: what they make is not asked about again.
    assert_eq!(serving.get("/to/x.txt").text(), "the application's x");
    assert_eq!(serving.get("/pool/x.txt").status, 403);
    let www = get_from(serving.address(0), "www.h.test", "/a?b");
    assert_eq!(www.header("location"), Some("http://h.test/a?b"));
    drop(serving);
    let bad = config(r#"<rule name="Bad"><match url="(" /><action type="None" /></rule>"#);
    std::fs::write(home.path().join("a.config"), bad).expect("a file");
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    let page = serving.get("/x.txt");
    assert_eq!(page.status, 500);
    assert!(page.text().contains("500.51"), "{}", page.text());
    assert!(page.text().contains("a ( is not closed"), "{}", page.text());
}

#[test]
fn a_request_is_tried_without_serving_it() {
    let home = folder(&[("web.config", &web_config(RULES)), ("new/a.html", "")]);
    let ran = run_in(home.path(), &["rewrite", "test", "/old/a.html?q=1"]).quiet_success();
    for part in [
        "GET /old/a.html?q=1",
        "rule \"Old\"",
        "yes  ^old/(.*)$ on \"old/a.html\"",
        "{R:0} = old/a.html   {R:1} = a.html",
        "rewrites to /new/a.html?q=1",
        "no   ^shown/(.*)$ on \"new/a.html\"",
        "result: /new/a.html?q=1",
    ] {
        assert!(ran.out.contains(part), "{part} in\n{}", ran.out);
    }
    let check = |arguments: &[&str], expected: serde_json::Value| {
        let ran = run_in(
            home.path(),
            &[&["rewrite", "test", "--json"], arguments].concat(),
        );
        let json = ran.json();
        let result = &json["result"];
        for (key, value) in expected.as_object().expect("an object") {
            assert_eq!(&result[key], value, "{arguments:?}: {result}");
        }
    };
    use serde_json::json;
    check(
        &["http://h.test:81/away"],
        json!({ "kind": "redirected", "status": 302, "location": "https://h.test:81/away" }),
    );
    check(&["https://h.test/away"], json!({ "kind": "unchanged" }));
    check(&["/x", "--path", "/drop"], json!({ "kind": "aborted" }));
    check(
        &["/no", "--method", "POST", "--header", "X-A: b"],
        json!({ "kind": "answered", "status": 451, "text": "Not here." }),
    );
    let bad = folder(&[(
        "web.config",
        &web_config(
            r#"<rules><rule name="Bad"><match url="[" /><action type="None" /></rule></rules>"#,
        ),
    )]);
    let ran = run_in(bad.path(), &["rewrite", "test", "/"]);
    assert_eq!(ran.code, Some(1), "{ran:#?}");
    assert!(ran.out.contains("result: 500.50"), "{ran:#?}");
    assert!(
        ran.out
            .contains("rule \"Bad\" (web.config:1): pattern \"[\": a [ is not closed"),
        "{ran:#?}"
    );
    run_in(home.path(), &["rewrite", "test", "/%zz"]).found("cli/request", &["bad percent escape"]);
}

/// What mod_rewrite users have.
const HTACCESS: &str = r#"# A front controller
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteBase /
RewriteCond %{HTTPS} !=on
RewriteRule ^(.*)$ https://%{HTTP_HOST}/$1 [R=301,L]
RewriteRule ^/?old/([0-9]+)$ new.php?id=$1 [NC,QSA,L]
RewriteRule ^gone - [G]
RewriteCond %{REMOTE_ADDR} ^10\. [OR]
RewriteCond %{HTTP:X-Forwarded-For} ^10\.
RewriteRule ^admin - [F]
RewriteRule ^cookie - [CO=a:b:c]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . index.php [L]
</IfModule>
Redirect 301 /was http://example.com/is
Options -Indexes
"#;

#[test]
fn htaccess_files_become_rules_and_what_cannot_is_named() {
    // Rewrite 15.
    let home = folder(&[(".htaccess", HTACCESS)]);
    let ran = run_in(
        home.path(),
        &["rewrite", "import", ".htaccess", "-o", "web.config"],
    );
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:#?}");
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), 2, "{ran:#?}");
    assert!(
        said[0].starts_with(".htaccess:12: not converted: CO sets a cookie"),
        "{ran:#?}"
    );
    assert!(
        said[1].starts_with(".htaccess:18: not converted: Options"),
        "{ran:#?}"
    );
    let check = |arguments: &[&str], expected: &str| {
        let ran = run_in(home.path(), &[&["rewrite", "test"], arguments].concat());
        let result = ran.out.lines().find(|line| line.starts_with("result: "));
        assert_eq!(result, Some(expected), "{arguments:?}: {}", ran.out);
    };
    let https = |path: &str| format!("https://h.test{path}");
    check(&["http://h.test/a?b"], "result: 301 https://h.test/a?b");
    check(&[&https("/OLD/7?x=1")], "result: /new.php?id=7&x=1");
    check(&[&https("/gone/x")], "result: 410.0");
    check(
        &[&https("/admin"), "--header", "X-Forwarded-For: 10.1.2.3"],
        "result: 403.0",
    );
    check(&[&https("/some/page?q")], "result: /index.php?q");
    check(&[&https("/was/below")], "result: /index.php");
    // A file that is there is not replaced.
    run_in(
        home.path(),
        &["rewrite", "import", ".htaccess", "-o", "web.config"],
    )
    .found("cli/exists", &["web.config"]);
}
