//! `sluicegate explain`: what it says, and that requests get what it says (R86 to R95 of the configuration rules).

use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::files::{folder, host_config, sites_config};
use crate::run::{Ran, run_in};

fn explain(home: &Path, words: &[&str]) -> Ran {
    run_in(home, &[&["explain"], words].concat())
}

/// What `explain` knows of a request, as JSON.
#[track_caller]
fn explained(home: &Path, words: &[&str]) -> Value {
    let ran = explain(home, &[words, &["--json"]].concat());
    assert_eq!(ran.err, "", "{ran:#?}");
    let json = ran.json();
    let served = json["outcome"]["served"] == true;
    assert_eq!(ran.code, Some(i32::from(!served)), "{json:#}");
    json
}

const WEB_SERVER: &str = "<handlers accessPolicy=\"Read, Script\">
<add name=\"Scripts\" path=\"*.cgi\" verb=\"GET\" modules=\"StaticFileModule\" requireAccess=\"Execute\" />
<add name=\"Old\" path=\"*.old\" verb=\"GET\" modules=\"StaticFileModule\" preCondition=\"bitness32\" />
<add name=\"Posts\" path=\"/api/*\" verb=\"POST\" modules=\"StaticFileModule\" />
<add name=\"Gone\" path=\"*.gone\" verb=\"*\" modules=\"NoSuchModule\" requireAccess=\"Read\" />
<add name=\"Pages\" path=\"*.page\" verb=\"*\" modules=\"StaticFileModule\" resourceType=\"File\" requireAccess=\"Read\" />
<add name=\"StaticFile\" path=\"*\" verb=\"*\" modules=\"StaticFileModule,DefaultDocumentModule,DirectoryListingModule\" resourceType=\"Either\" requireAccess=\"Read\" />
</handlers>";

fn site() -> TempDir {
    let section = |text: &str| {
        format!("<configuration><system.webServer>{text}</system.webServer></configuration>")
    };
    folder(&[
        ("applicationHost.config", &host_config(WEB_SERVER)),
        (
            "site/web.config",
            &section("<modules><add name=\"HttpRedirectionModule\" /></modules>"),
        ),
        ("site/index.html", "hello"),
        ("site/a.html", "a"),
        ("site/a.odd", "a"),
        ("site/a.cgi", "a"),
        ("site/a.old", "a"),
        ("site/a.gone", "a"),
        ("site/.secret", "a"),
        ("site/bin/a.html", "a"),
        ("site/empty/a.txt", "a"),
        ("site/listed/a.txt", "a"),
        (
            "site/listed/web.config",
            &section("<directoryBrowse enabled=\"true\" />"),
        ),
        ("site/moved/a.txt", "a"),
        (
            "site/moved/web.config",
            &section("<httpRedirect enabled=\"true\" destination=\"/elsewhere\" />"),
        ),
        ("site/rewritten/page.html", "a"),
        (
            "site/rewritten/web.config",
            &section(
                "<rewrite><rules>
<rule name=\"Page\"><match url=\"^[0-9]+$\" /><action type=\"Rewrite\" url=\"page.html\" /></rule>
<rule name=\"Old\"><match url=\"^old$\" /><action type=\"Redirect\" url=\"/new\" redirectType=\"Permanent\" /></rule>
<rule name=\"No\"><match url=\"^no$\" /><action type=\"CustomResponse\" statusCode=\"403\" subStatusCode=\"7\" /></rule>
</rules></rewrite>",
            ),
        ),
        ("site/broken/a.txt", "a"),
        ("site/broken/web.config", &section("<nonsense />")),
        ("site/many/last.html", "a"),
        ("site/guarded/page.html", "a"),
        // R96: the document that stands for the folder has a configuration of its own.
        (
            "site/guarded/web.config",
            &format!(
                "<configuration>{}<location path=\"page.html\">{}</location></configuration>",
                "<system.webServer><defaultDocument><files><add value=\"page.html\" /></files></defaultDocument></system.webServer>",
                "<system.webServer><staticContent><remove fileExtension=\".html\" /></staticContent></system.webServer>"
            ),
        ),
        (
            "site/many/web.config",
            &section(
                "<defaultDocument><files><add value=\"last.html\" /></files></defaultDocument>",
            ),
        ),
    ])
}

#[test]
fn a_request_gets_what_is_said_of_it() {
    let home = site();
    let check = |method: &str, path: &str, status: u16, sub_status: u16| {
        let words = [
            path,
            "--config",
            "applicationHost.config",
            "--method",
            method,
        ];
        let json = explained(home.path(), &words);
        let outcome = &json["outcome"];
        assert_eq!(
            (&outcome["status"], &outcome["sub_status"]),
            (&status.into(), &sub_status.into()),
            "{method} {path}\n{json:#}"
        );
        std::fs::write(
            home.path().join("request"),
            format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"),
        )
        .expect("a file");
        let served = run_in(
            home.path(),
            &[
                "module",
                "try",
                "--config",
                "applicationHost.config",
                "--request",
                "request",
                "--json",
            ],
        )
        .json();
        assert_eq!(served["status"], status, "{method} {path}\n{served:#}");
        if sub_status != 0 {
            let body = served["body"].as_str().unwrap_or_default();
            assert!(
                body.contains(&format!("{status}.{sub_status}")),
                "{method} {path}\n{served:#}"
            );
        }
        // Who answered is who was said to be called.
        let answered = served["deliveries"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|row| row["notification"] == "ExecuteRequestHandler");
        if let Some(row) = answered {
            let called = json["handler"]["called"].as_array().expect("a list");
            assert!(called.contains(&row["module"]), "{method} {path}\n{json:#}");
        }
    };
    check("GET", "/", 200, 0);
    check("GET", "/a.html", 200, 0);
    check("HEAD", "/a.html", 200, 0);
    check("POST", "/a.html", 405, 0);
    check("GET", "/a.html/", 404, 0);
    check("GET", "/none.html", 404, 0);
    check("GET", "/a.odd", 404, 3);
    check("GET", "/.secret", 404, 9);
    check("GET", "/bin/a.html", 404, 8);
    check("GET", "/web.config", 404, 8);
    check("GET", "/a%2B.html", 404, 11);
    check("GET", "/a.cgi", 403, 1);
    check("GET", "/a.gone", 500, 21);
    check("GET", "/none.page", 404, 0);
    check("GET", "/empty", 301, 0);
    check("GET", "/empty/", 403, 14);
    check("GET", "/listed/", 200, 0);
    check("GET", "/moved/a.txt", 302, 0);
    check("GET", "/rewritten/7", 200, 0);
    check("GET", "/rewritten/old", 301, 0);
    check("GET", "/rewritten/no", 403, 7);
    check("GET", "/rewritten/none", 404, 0);
    check("GET", "/broken/a.txt", 500, 19);
    check("GET", "/guarded/", 404, 3);
    check("GET", "/many/", 200, 0);
    check("POST", "/many/", 405, 0);
}

#[test]
fn the_text_names_the_file_and_line_of_what_decides() {
    let home = site();
    let ran = explain(
        home.path(),
        &["/many/", "--config", "applicationHost.config"],
    )
    .quiet_success();
    let here = home.path().canonicalize().expect("it is there");
    let here = here.display();
    for part in [
        "GET http://localhost:80/many/\n",
        "place      site         Main (id 1)",
        &format!("/ -> {here}/site"),
        &format!("{here}/site/many  a folder"),
        "config       MACHINE/WEBROOT/APPHOST/Main/many",
        "file = last.html",
        &format!("{here}/site/many/web.config:1"),
        "documents  yes        /many/last.html",
        "no   Scripts     its path is *.cgi",
        "yes  StaticFile  StaticFileModule,DefaultDocumentModule,DirectoryListingModule",
        &format!("  {here}/applicationHost.config:14"),
        "RequestFilteringModule (HIGH)",
        "default document /many/last.html",
        "defaultPath = \"\" (default) (locked)",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
}

#[test]
fn each_handler_says_why_it_lost() {
    let home = site();
    let check = |words: &[&str], handler: &str, verdict: &str| {
        let json = explained(
            home.path(),
            &[words, &["--config", "applicationHost.config"]].concat(),
        );
        let found = json["handlers"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|own| own["name"] == handler)
            .unwrap_or_else(|| panic!("{json:#}"));
        assert_eq!(found["verdict"], verdict, "{words:?} {found}");
    };
    check(&["/a.html"], "Scripts", "path");
    check(&["/a.html"], "StaticFile", "chosen");
    check(&["/a.cgi"], "Scripts", "fails");
    check(&["/a.cgi"], "StaticFile", "later");
    check(&["/a.cgi", "--method", "POST"], "Scripts", "verb");
    check(&["/a.old"], "Old", "precondition");
    check(&["/api/x"], "Posts", "verb");
    check(&["/none.page"], "Pages", "fails");
}

#[test]
fn the_most_specific_binding_takes_the_request() {
    // R87, R88
    let secure = "bindingInformation=\"*:443:*.test\"";
    let config = sites_config(
        &[
            ("Any", "*:80:", "site"),
            ("Named", "*:80:shop.test", "site"),
            ("Wild", "*:80:*.test", "site"),
            ("Bound", "10.0.0.1:80:", "site"),
            ("Other", "*:81:", "site"),
            ("Safe", "*:443:*.test", "site"),
        ],
        "",
    )
    .replace(
        &format!("protocol=\"http\" {secure}"),
        &format!("protocol=\"https\" {secure}"),
    );
    let home = folder(&[("applicationHost.config", &config), ("site/index.html", "")]);
    let check = |words: &[&str], expected: &[(&str, &str)]| {
        let json = explained(
            home.path(),
            &[words, &["--config", "applicationHost.config"]].concat(),
        );
        for (site, verdict) in expected {
            let own = json["bindings"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|own| own["site"] == *site)
                .expect("the site has a binding");
            assert_eq!(own["verdict"], *verdict, "{words:?} {own}");
            if *verdict == "takes" {
                assert_eq!(json["site"]["name"], *site);
            }
        }
    };
    check(
        &["http://shop.test/"],
        &[
            ("Named", "takes"),
            ("Wild", "less-specific"),
            ("Any", "less-specific"),
            ("Bound", "address"),
            ("Other", "port"),
        ],
    );
    check(&["http://a.test/"], &[("Wild", "takes"), ("Named", "host")]);
    check(&["http://10.0.0.1/"], &[("Bound", "takes")]);
    check(
        &["http://shop.test/", "--address", "10.0.0.1"],
        &[("Bound", "takes"), ("Named", "less-specific")],
    );
    check(&["http://other.example:81/"], &[("Other", "takes")]);
    check(&["/", "--header", "Host: shop.test"], &[("Named", "takes")]);
    // R89: behind TLS the name in Host chooses too.
    check(
        &["https://shop.test/"],
        &[("Safe", "takes"), ("Named", "protocol")],
    );
    check(&["https://shop.example/"], &[("Safe", "host")]);
    check(&["http://shop.test:443/"], &[("Safe", "protocol")]);
    check(
        &["http://localhost:82/"],
        &[("Any", "port"), ("Other", "port")],
    );
}

#[test]
fn rules_and_switches_that_refuse_are_named() {
    let security = |text: &str| host_config(&format!("<security>{text}</security>"));
    let check = |config: &str, path: &str, status: u16, sub_status: u16, by: &str| {
        let home = folder(&[("applicationHost.config", config), ("site/index.html", "")]);
        let json = explained(home.path(), &[path, "--config", "applicationHost.config"]);
        let outcome = &json["outcome"];
        assert_eq!(
            (&outcome["status"], &outcome["sub_status"], &outcome["by"]),
            (&status.into(), &sub_status.into(), &by.into()),
            "{json:#}"
        );
    };
    check(
        &security(
            "<authorization><add accessType=\"Deny\" users=\"?\" /><add accessType=\"Allow\" users=\"*\" /></authorization>",
        ),
        "/",
        401,
        2,
        "UrlAuthorizationModule",
    );
    check(
        &security("<authentication><anonymousAuthentication enabled=\"false\" /></authentication>"),
        "/",
        401,
        2,
        "authentication",
    );
    check(
        &security(
            "<requestFiltering><verbs><add verb=\"GET\" allowed=\"false\" /></verbs></requestFiltering>",
        ),
        "/",
        404,
        6,
        "RequestFilteringModule",
    );
    check(&host_config(""), "/../x", 400, 0, "transport");
}

#[test]
fn modules_that_take_no_part_are_named_with_the_reason() {
    let home = folder(&[
        (
            "applicationHost.config",
            &host_config(
                "<globalModules><add name=\"Mine\" image=\"gone.so\" /></globalModules>
<handlers accessPolicy=\"Read\"><add name=\"Mine\" path=\"*\" verb=\"*\" modules=\"Mine\" requireAccess=\"Read\" /></handlers>
<modules><add name=\"Mine\" /><add name=\"AnonymousAuthenticationModule\" /><add name=\"TracingModule\" />
<add name=\"Net\" type=\"A.B\" preCondition=\"managedHandler\" />
<add name=\"StaticFileModule\" preCondition=\"bitness32\" /></modules>",
            ),
        ),
        ("site/index.html", ""),
    ]);
    let words = ["/", "--config", "applicationHost.config"];
    let json = explained(home.path(), &words);
    let reasons: Vec<(&str, &str)> = json["left_out"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|own| Some((own["module"].as_str()?, own["reason"].as_str()?)))
        .collect();
    assert_eq!(
        reasons,
        [
            ("TracingModule", "nothing-yet"),
            ("Net", "managed"),
            ("StaticFileModule", "precondition"),
            ("Mine", "not-loaded"),
        ]
    );
    assert_eq!(json["handler"]["name"], "Mine");
    let ran = explain(home.path(), &[&words[..], &["--load-modules"]].concat());
    let _ = ran.found("module/missing-image", &["gone.so"]);
}

#[test]
fn a_loaded_module_shows_where_it_takes_part() {
    let home = folder(&[
        (
            "tag.cpp",
            "#include <httpserv.h>
class Tag : public CHttpModule {
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext*, IHttpEventProvider*) override { return RQ_NOTIFICATION_CONTINUE; }
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext*, ISendResponseProvider*) override { return RQ_NOTIFICATION_CONTINUE; }
};
class Factory : public IHttpModuleFactory {
    HRESULT GetHttpModule(CHttpModule** module, IModuleAllocator*) override { *module = new Tag; return S_OK; }
    void Terminate() override { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo* info, IHttpServer*) {
    info->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, PRIORITY_ALIAS_FIRST);
    return info->SetRequestNotifications(new Factory, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
}
",
        ),
        ("site/index.html", ""),
    ]);
    let _ = run_in(home.path(), &["module", "build", "tag.cpp", "-o", "tag.so"]);
    let json = explained(
        home.path(),
        &["/", "site", "--module", "Tag=tag.so", "--load-modules"],
    );
    let stage = |name: &str| {
        json["stages"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|stage| stage["notification"] == name && stage["post"] == false)
            .cloned()
            .unwrap_or_default()
    };
    let names = |name: &str| -> Vec<String> {
        let modules = stage(name)["modules"].clone();
        let modules = modules.as_array().cloned().unwrap_or_default();
        modules
            .iter()
            .map(|own| format!("{} {}", own["name"], own["priority"]).replace('"', ""))
            .collect()
    };
    // By priority, then in the order of the list; SEND_RESPONSE backwards in both.
    assert_eq!(
        names("BeginRequest"),
        [
            "WebSocketModule FIRST",
            "Tag FIRST",
            "RequestFilteringModule HIGH",
            "RewriteModule MEDIUM"
        ]
    );
    assert_eq!(
        names("SendResponse"),
        [
            "WebSocketModule LAST",
            "Tag MEDIUM",
            "RewriteModule MEDIUM",
            "ProtocolSupportModule MEDIUM",
            "CustomErrorModule HIGH"
        ]
    );
    assert_eq!(json["outcome"]["status"], 200);
}

#[test]
fn wrong_words_are_wrong_use() {
    let home = folder(&[("site/index.html", "")]);
    let check = |words: &[&str], code: i32, text: &str| {
        let ran = explain(home.path(), words);
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{ran:#?}");
        assert!(ran.err.contains(text), "{ran:#?}");
    };
    check(&["blog", "site"], 2, "neither with a slash");
    check(&["/", "site", "--header", "x"], 2, "Name: value");
    check(&["/", "site", "--method", "A B"], 2, "one word");
    check(&["/", "gone"], 1, "gone");
    check(&["/", "--config", "gone.config"], 1, "gone.config");
}
