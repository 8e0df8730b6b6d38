//! What applies at a path, checked through the public interface with files on disk.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its files has to stop"
)]

use std::path::Path;
use std::sync::Arc;

use sluicegate_config::{Attributes as _, Configuration, Diagnostic, Effective, PathMap};

const HOST: &str = r#"<configuration><system.applicationHost><sites>
  <site name="S" id="1"><bindings><binding protocol="http" bindingInformation="*:8080:" /></bindings>
    <application path="/"><virtualDirectory path="/" physicalPath="root" /></application>
    <application path="/shop"><virtualDirectory path="/" physicalPath="shop" /><virtualDirectory path="/img" physicalPath="images" /></application>
  </site></sites></system.applicationHost>HERE</configuration>"#;

/// A configuration of which only the parts in `files` differ from an empty one. The name `host` stands for the inside
/// of applicationHost.config behind the sites; other names are paths of web.config files, given by their insides.
struct Server {
    folder: tempfile::TempDir,
}

impl Server {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for dir in ["root/sub/deep", "shop/sub", "images"] {
            std::fs::create_dir_all(folder.path().join(dir)).unwrap();
        }
        let host = files
            .iter()
            .find(|(n, _)| *n == "host")
            .map_or("", |(_, t)| *t);
        std::fs::write(
            folder.path().join("applicationHost.config"),
            HOST.replace("HERE", host),
        )
        .unwrap();
        for (name, inside) in files.iter().filter(|(n, _)| *n != "host") {
            std::fs::write(
                folder.path().join(name),
                format!("<configuration>\n{inside}\n</configuration>"),
            )
            .unwrap();
        }
        Self { folder }
    }

    fn load(&self) -> Result<Arc<Configuration>, Vec<Diagnostic>> {
        Configuration::load(
            &self.folder.path().join("applicationHost.config"),
            &PathMap::default(),
        )
    }

    fn effective(&self, url: &str) -> Result<Arc<Effective>, Vec<Diagnostic>> {
        let configuration = self.load()?;
        configuration.effective(&configuration.sites()[0], url)
    }
}

fn web(inside: &str) -> String {
    format!("<system.webServer>{inside}</system.webServer>")
}

/// The text of one fact at a path, or the codes of the diagnostics.
fn check(files: &[(&str, &str)], url: &str, query: fn(&Effective) -> String, expected: &str) {
    let server = Server::new(files);
    let got = match server.effective(url) {
        Ok(effective) => query(&effective),
        Err(found) => found.iter().map(|d| d.code).collect::<Vec<_>>().join(","),
    };
    assert_eq!(got, expected, "{url} with {files:?}");
}

fn documents(e: &Effective) -> String {
    format!(
        "{} {}",
        e.default_document.enabled,
        e.default_document.files.join(",")
    )
}

fn browses(e: &Effective) -> String {
    e.directory_browse.enabled.to_string()
}

const ON: &str = r#"<directoryBrowse enabled="true" />"#;
const OFF: &str = r#"<directoryBrowse enabled="false" />"#;

// R18, R36, R91
#[test]
fn the_deepest_level_that_sets_a_value_wins() {
    check(&[], "/", browses, "false");
    check(&[("root/web.config", &web(ON))], "/", browses, "true");
    check(
        &[("root/web.config", &web(ON))],
        "/sub/deep/file.txt",
        browses,
        "true",
    );
    check(
        &[
            ("root/web.config", &web(ON)),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/sub/x",
        browses,
        "false",
    );
    check(
        &[
            ("root/web.config", &web(ON)),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/other",
        browses,
        "true",
    );
    // A child application inherits from the site root, whose folder is elsewhere.
    check(&[("root/web.config", &web(ON))], "/shop/x", browses, "true");
    check(
        &[
            ("root/web.config", &web(ON)),
            ("shop/web.config", &web(OFF)),
        ],
        "/SHOP/x",
        browses,
        "false",
    );
    check(
        &[("images/web.config", &web(ON))],
        "/shop/img/a.png",
        browses,
        "true",
    );
    // A file lookup that ignores case must find the same web.config.
    check(
        &[("root/sub/web.config", &web(ON))],
        "/SUB/x",
        browses,
        "true",
    );
}

#[test]
fn a_small_file_gets_the_stock_sections() {
    check(
        &[],
        "/",
        documents,
        "true Default.htm,Default.asp,index.htm,index.html,iisstart.htm",
    );
    check(
        &[],
        "/",
        |e| {
            e.static_content
                .mime_type(".HTML")
                .unwrap_or_default()
                .to_owned()
        },
        "text/html",
    );
    let own = web(r#"<defaultDocument><files><add value="a.htm" /></files></defaultDocument>"#);
    check(&[("host", &own)], "/", documents, "true a.htm");
}

#[test]
fn for_folder_serves_a_folder_with_its_web_config() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("Web.config"),
        format!("<configuration>{}</configuration>", web(ON)),
    )
    .unwrap();
    let listen = [
        ("*".to_owned(), 8080, String::new()),
        ("::1".to_owned(), 81, "a.example".to_owned()),
    ];
    let modules = [("My & Module".to_owned(), Path::new("/opt/my.so").to_owned())];
    let c = Configuration::for_folder(folder.path(), &listen, &modules).unwrap();
    let site = &c.sites()[0];
    assert_eq!(site.bindings[1].address, "[::1]");
    assert_eq!(
        (site.bindings[1].port, site.bindings[1].host.as_str()),
        (Some(81), "a.example")
    );
    assert_eq!(
        c.global_modules().last().unwrap().image.as_deref(),
        Some("/opt/my.so")
    );
    let e = c.effective(site, "/").unwrap();
    assert!(e.directory_browse.enabled);
    assert_eq!(e.modules.entries.last().unwrap().name, "My & Module");
    assert!(
        e.modules
            .entries
            .iter()
            .any(|m| m.name == "UrlAuthorizationModule")
    );
    assert_eq!(c.warnings(), []);
}

fn handlers(e: &Effective) -> String {
    e.handlers
        .mappings
        .iter()
        .map(|m| m.name.as_str())
        .collect::<Vec<_>>()
        .join(",")
}

fn modules(e: &Effective) -> String {
    e.modules
        .entries
        .iter()
        .map(|m| m.name.as_str())
        .collect::<Vec<_>>()
        .join(",")
}

fn mime(e: &Effective) -> String {
    [".json", ".html", ".none"]
        .map(|x| e.static_content.mime_type(x).unwrap_or("-"))
        .join(" ")
}

fn errors(e: &Effective) -> String {
    let entries = e
        .http_errors
        .errors
        .iter()
        .filter(|x| x.status_code >= 404 && x.status_code < 406);
    entries
        .map(|x| format!("{}.{} {}", x.status_code, x.sub_status_code, x.path))
        .collect::<Vec<_>>()
        .join("; ")
}

const DUPLICATE: &str = "config/duplicate-entry";
const LOCKED: &str = "config/section-locked";
const VIOLATION: &str = "config/lock-violation";

fn with_web(inside: &str, query: fn(&Effective) -> String, expected: &str) {
    check(&[("root/web.config", &web(inside))], "/x", query, expected);
}

// R42 to R48, section 15 a, i
#[test]
fn add_remove_and_clear_run_in_order() {
    let add = r#"<mimeMap fileExtension=".JSON" mimeType="a/b" />"#;
    with_web("", mime, "application/json text/html -");
    with_web(
        &format!("<staticContent>{add}</staticContent>"),
        mime,
        DUPLICATE,
    );
    with_web(
        &format!(r#"<staticContent><remove fileExtension=".json" />{add}</staticContent>"#),
        mime,
        "a/b text/html -",
    );
    with_web(
        &format!("<staticContent><clear />{add}</staticContent>"),
        mime,
        "a/b - -",
    );
    with_web(
        &format!("<staticContent>{add}<clear /></staticContent>"),
        mime,
        DUPLICATE,
    );
    with_web(
        r#"<staticContent><remove fileExtension=".nosuch" /></staticContent>"#,
        mime,
        "application/json text/html -",
    );
    let error = r#"<error statusCode="0404" path="/e.html" responseMode="ExecuteURL" />"#;
    with_web(
        &format!("<httpErrors>{error}</httpErrors>"),
        errors,
        DUPLICATE,
    );
    let replaced = "405.-1 405.htm; 404.-1 /e.html";
    // The missing key attribute takes its default before keys are compared.
    with_web(
        &format!(r#"<httpErrors><remove statusCode="404" />{error}</httpErrors>"#),
        errors,
        replaced,
    );
    with_web(
        &format!(
            r#"<httpErrors><remove statusCode="404" subStatusCode="-1" />{error}</httpErrors>"#
        ),
        errors,
        replaced,
    );
    let other =
        r#"<httpErrors><error statusCode="404" subStatusCode="13" path="big.htm" /></httpErrors>"#;
    with_web(
        other,
        errors,
        "404.-1 404.htm; 405.-1 405.htm; 404.13 big.htm",
    );
}

// R44
#[test]
fn handler_names_compare_with_case_and_extensions_without() {
    let two = r#"<handlers><add name="Foo" path="*.a" verb="*" /><add name="foo" path="*.b" verb="*" /></handlers>"#;
    with_web(
        two,
        handlers,
        "Foo,foo,TRACEVerbHandler,OPTIONSVerbHandler,StaticFile",
    );
    with_web(&two.replace("\"foo", "\"Foo"), handlers, DUPLICATE);
}

// R49, section 15 c, d
#[test]
fn prepending_collections_put_lower_levels_first() {
    let two = r#"<handlers><add name="a" path="*" verb="*" /><remove name="TRACEVerbHandler" /><add name="b" path="*" verb="*" /></handlers>"#;
    with_web(two, handlers, "a,b,OPTIONSVerbHandler,StaticFile");
    let three = r#"<handlers><add name="a" path="*" verb="*" /><remove name="a" /><add name="b" path="*" verb="*" /></handlers>"#;
    with_web(
        three,
        handlers,
        "b,TRACEVerbHandler,OPTIONSVerbHandler,StaticFile",
    );
    let home = |name: &str| {
        format!(r#"<defaultDocument><files><add value="{name}" /></files></defaultDocument>"#)
    };
    let stock = "Default.htm,Default.asp,index.htm,index.html,iisstart.htm";
    with_web(
        &home("home.html"),
        documents,
        &format!("true home.html,{stock}"),
    );
    with_web(&home("INDEX.html"), documents, DUPLICATE);
    let both = [
        ("root/web.config", web(&home("a"))),
        ("root/sub/web.config", web(&home("b"))),
    ];
    let both: Vec<(&str, &str)> = both.iter().map(|(n, t)| (*n, t.as_str())).collect();
    check(&both, "/sub/", documents, &format!("true b,a,{stock}"));
    check(&both, "/", documents, &format!("true a,{stock}"));
}

// R50
#[test]
fn items_without_a_key_may_be_equal() {
    let rules = r#"<rewrite><rules><rule name="r"><match url=".*" /><conditions>
        <add input="{URL}" pattern="a" /><add input="{URL}" pattern="a" /></conditions></rule></rules></rewrite>"#;
    let count = |e: &Effective| {
        let rules = e.section("system.webServer/rewrite/rules").unwrap();
        rules.items()[0]
            .child("conditions")
            .unwrap()
            .items()
            .len()
            .to_string()
    };
    with_web(rules, count, "2");
}

// R31, R32, R46, section 15 f
#[test]
fn locked_items_stay() {
    let modules_of = |inside: &str| format!("<modules>{inside}</modules>");
    with_web(
        &modules_of(r#"<remove name="NoSuchModule" />"#),
        |e| e.modules.entries[0].name.clone(),
        "HttpLoggingModule",
    );
    with_web(
        &modules_of(r#"<remove name="StaticFileModule" />"#),
        modules,
        VIOLATION,
    );
    with_web(&modules_of("<clear />"), modules, VIOLATION);
    with_web(
        &modules_of(r#"<add name="Managed" type="A.B" />"#),
        |e| {
            e.modules
                .entries
                .last()
                .map_or_else(String::new, |m| m.name.clone())
        },
        "Managed",
    );
    // A locked item in a prepending collection keeps new ones from standing before it.
    let host = web(
        r#"<defaultDocument><files><add value="first.htm" lockItem="true" /></files></defaultDocument>"#,
    );
    let home = web(r#"<defaultDocument><files><add value="home.htm" /></files></defaultDocument>"#);
    check(
        &[("host", &host), ("root/web.config", &home)],
        "/",
        documents,
        VIOLATION,
    );
}

// R7, R21, R22, section 15 b
#[test]
fn denied_sections_may_not_be_set_below() {
    let windows = r#"<security><authentication><windowsAuthentication enabled="true" /></authentication></security>"#;
    with_web(windows, browses, LOCKED);
    // Even empty, and with the line of the element.
    with_web("<security><access /></security>", browses, LOCKED);
    let found = Server::new(&[("root/web.config", &web(windows))])
        .effective("/")
        .unwrap_err();
    assert_eq!(
        (found[0].line(), found[0].hresult, found[0].status),
        (Some(2), Some(0x8007_0021), Some("500.19"))
    );
    let access = r#"<security><access sslFlags="Ssl" /></security>"#;
    let flags = |e: &Effective| e.access.ssl_flags.to_string();
    let location = |path: &str, mode: &str, inside: &str| {
        format!(
            r#"<location path="{path}" {mode}>{}</location>"#,
            web(inside)
        )
    };
    let empty = "<security><access /></security>";
    for (host, expected) in [
        (location("", r#"overrideMode="Allow""#, empty), "8"),
        (location("S", r#"allowOverride="true""#, empty), "8"),
        (location("s", r#"overrideMode="Allow""#, empty), "8"),
        (location("Other", r#"overrideMode="Allow""#, empty), LOCKED),
        (location("S", r#"overrideMode="Inherit""#, empty), LOCKED),
        // The nearest one counts.
        (
            location("", r#"overrideMode="Allow""#, empty)
                + &location("S", r#"overrideMode="Deny""#, empty),
            LOCKED,
        ),
        (location("S/sub", r#"overrideMode="Allow""#, empty), LOCKED),
    ] {
        check(
            &[("host", &host), ("root/web.config", &web(access))],
            "/sub/x",
            flags,
            expected,
        );
    }
    // Unlocked for one folder only: its own file may set it.
    let host = location("S/sub", r#"overrideMode="Allow""#, empty);
    check(
        &[("host", &host), ("root/sub/web.config", &web(access))],
        "/sub/x",
        flags,
        "8",
    );
    check(
        &[("host", &host), ("root/sub/web.config", &web(access))],
        "/x",
        flags,
        "0",
    );
    // A site may deny what the server left open.
    let deny = location("sub", r#"overrideMode="Deny""#, ON);
    check(
        &[
            ("root/web.config", &deny),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/sub/x",
        browses,
        LOCKED,
    );
    check(
        &[
            ("root/web.config", &deny),
            ("root/sub/web.config", &web(OFF)),
        ],
        "/x",
        browses,
        "false",
    );
    // The registration in applicationHost.config decides when there is one.
    let registered = r#"<configuration><configSections><sectionGroup name="system.webServer">
        <section name="directoryBrowse" overrideModeDefault="Deny" /></sectionGroup></configSections>"#;
    let server = Server::new(&[("root/web.config", &web(ON))]);
    let path = server.folder.path().join("applicationHost.config");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("<configuration>", registered);
    std::fs::write(path, text).unwrap();
    assert_eq!(server.effective("/").unwrap_err()[0].code, LOCKED);
}

// R28 to R30, R33 to R35
#[test]
fn fine_grained_locks_bind_lower_levels() {
    let error = |attributes: &str| web(&format!("<httpErrors {attributes} />"));
    let mode = |e: &Effective| format!("{:?}", e.http_errors.error_mode);
    check(
        &[("root/web.config", &error(r#"errorMode="Custom""#))],
        "/",
        mode,
        "Custom",
    );
    // The stock file locks it.
    check(
        &[("root/web.config", &error(r#"defaultPath="x.htm""#))],
        "/",
        mode,
        VIOLATION,
    );
    for (parent, child, expected) in [
        (
            r#"lockAttributes="errorMode""#,
            r#"errorMode="Detailed""#,
            VIOLATION,
        ),
        (
            r#"lockAttributes="errorMode""#,
            r#"errorMode="DetailedLocalOnly""#,
            VIOLATION,
        ),
        (
            r#"lockAttributes="errorMode" errorMode="Custom""#,
            "",
            "Custom",
        ),
        (
            r#"lockAttributes="existingResponse""#,
            r#"errorMode="Detailed""#,
            "Detailed",
        ),
        (
            r#"lockAttributes="*""#,
            r#"errorMode="Detailed""#,
            VIOLATION,
        ),
        (
            r#"lockAllAttributesExcept="errorMode""#,
            r#"errorMode="Detailed""#,
            "Detailed",
        ),
        (
            r#"lockAllAttributesExcept="errorMode""#,
            r#"existingResponse="Replace""#,
            VIOLATION,
        ),
        (r#"lockItem="true""#, r#"errorMode="Detailed""#, VIOLATION),
        (r#"lockAttributes="noSuch""#, "", "config/unknown-attribute"),
    ] {
        check(
            &[
                ("root/web.config", &error(parent)),
                ("root/sub/web.config", &error(child)),
            ],
            "/sub/",
            mode,
            expected,
        );
    }
    let directives = |lock: &str| {
        web(&format!(
            r#"<httpProtocol><customHeaders lockElements="{lock}" /></httpProtocol>"#
        ))
    };
    let add = web(
        r#"<httpProtocol><customHeaders><add name="X" value="1" /></customHeaders></httpProtocol>"#,
    );
    let count = |e: &Effective| e.http_protocol.custom_headers.len().to_string();
    check(
        &[
            ("root/web.config", &directives("remove,clear")),
            ("root/sub/web.config", &add),
        ],
        "/sub",
        count,
        "1",
    );
    check(
        &[
            ("root/web.config", &directives("add")),
            ("root/sub/web.config", &add),
        ],
        "/sub",
        count,
        VIOLATION,
    );
}

// R13, R14, R18, section 15 h
#[test]
fn locations_apply_to_their_path_and_below() {
    let location =
        |path: &str, inside: &str| format!(r#"<location path="{path}">{}</location>"#, web(inside));
    let a = location("a.html", ON);
    check(&[("root/web.config", &a)], "/a.html", browses, "true");
    check(&[("root/web.config", &a)], "/A.HTML", browses, "true");
    check(&[("root/web.config", &a)], "/b.html", browses, "false");
    check(&[("root/web.config", &a)], "/sub/a.html", browses, "false");
    check(
        &[("root/web.config", &location("nothing/there", ON))],
        "/nothing/there/at/all",
        browses,
        "true",
    );
    check(
        &[("root/web.config", &location(".", ON))],
        "/sub/x",
        browses,
        "true",
    );
    check(
        &[("host", &location("S/sub", ON))],
        "/sub/x",
        browses,
        "true",
    );
    check(
        &[("host", &location("S/subs", ON))],
        "/sub/x",
        browses,
        "false",
    );
    // Shortest first, whatever the order in the file.
    let two = location("sub/deep", OFF) + &location("sub", ON);
    check(&[("root/web.config", &two)], "/sub/deep", browses, "false");
    check(&[("root/web.config", &two)], "/sub/x", browses, "true");
    // A file in the folder comes after a location for the folder in a parent file.
    check(
        &[
            ("host", &location("S/sub", OFF)),
            ("root/sub/web.config", &web(ON)),
        ],
        "/sub",
        browses,
        "true",
    );
    check(
        &[("root/web.config", &(location("sub", ON) + &web(OFF)))],
        "/sub",
        browses,
        "true",
    );
}

// R19, section 15 e
#[test]
fn content_may_stop_at_child_applications() {
    let stop = format!(
        r#"<location path="." inheritInChildApplications="false">{}</location>"#,
        web(ON)
    );
    for (url, expected) in [
        ("/", "true"),
        ("/sub/x", "true"),
        ("/shop", "false"),
        ("/shop/sub/x", "false"),
        ("/Shop/img", "false"),
    ] {
        check(&[("root/web.config", &stop)], url, browses, expected);
    }
    // A plain virtual directory still inherits.
    check(
        &[("shop/web.config", &stop)],
        "/shop/img/x",
        browses,
        "true",
    );
    check(
        &[("host", &stop.replace("path=\".\"", "path=\"S\""))],
        "/shop",
        browses,
        "false",
    );
}

// R73, section 15 g
#[test]
fn sections_of_other_programs_are_ignored() {
    let net = r#"<appSettings><add key="a" value="b" /></appSettings><system.web><compilation debug="true">text</compilation></system.web>
        <runtime><asm:assemblyBinding xmlns:asm="urn:x"><asm:probing privatePath="bin" /></asm:assemblyBinding></runtime>"#;
    check(&[("root/web.config", net)], "/", browses, "false");
}

// R8, R9, R11, R12, R17, R20, R39, R54 to R61, R65, R75, section 15 j
#[test]
fn what_cannot_be_understood_is_refused() {
    let unknown = "config/unknown-attribute";
    let value = "config/invalid-value";
    for (inside, expected) in [
        (
            "<system.webServer><noSuch /></system.webServer>",
            "config/unknown-section",
        ),
        (
            "<system.webServer><Handlers /></system.webServer>",
            "config/unknown-section",
        ),
        (
            "<system.webServer><security><noSuch /></security></system.webServer>",
            "config/unknown-section",
        ),
        ("<system.webServer x='1' />", unknown),
        (
            "<system.webServer>text</system.webServer>",
            "config/unexpected-text",
        ),
        (
            "<system.webServer><defaultDocument>text</defaultDocument></system.webServer>",
            "config/unexpected-text",
        ),
        (
            "<system.webServer><defaultDocument enabeld='true' /></system.webServer>",
            unknown,
        ),
        (
            "<system.webServer><defaultDocument><file /></defaultDocument></system.webServer>",
            "config/unknown-element",
        ),
        (
            "<system.webServer><defaultDocument /><defaultDocument /></system.webServer>",
            "config/duplicate-element",
        ),
        (
            "<system.webServer><defaultDocument><files /><files /></defaultDocument></system.webServer>",
            "config/duplicate-element",
        ),
        (
            "<system.webServer><defaultDocument enabled='yes' /></system.webServer>",
            value,
        ),
        (
            "<system.webServer><directoryBrowse showFlags='Date,Tim' /></system.webServer>",
            value,
        ),
        (
            "<system.webServer><httpErrors errorMode='' /></system.webServer>",
            value,
        ),
        (
            "<system.webServer><httpErrors><error statusCode='399' path='x' /></httpErrors></system.webServer>",
            value,
        ),
        (
            "<system.webServer><httpErrors><error statusCode='404' path='' /></httpErrors></system.webServer>",
            value,
        ),
        (
            "<system.webServer><staticContent><clientCache cacheControlMaxAge='1 day' /></staticContent></system.webServer>",
            value,
        ),
        (
            "<system.webServer><staticContent><mimeMap fileExtension='.x' /></staticContent></system.webServer>",
            "config/missing-attribute",
        ),
        (
            "<system.webServer><staticContent><remove /></staticContent></system.webServer>",
            "config/missing-attribute",
        ),
        (
            "<system.webServer><staticContent><clear x='' /></staticContent></system.webServer>",
            unknown,
        ),
        (
            "<system.webServer><globalModules /></system.webServer>",
            "config/section-locked",
        ),
        (
            "<system.webServer><defaultDocument configProtectionProvider='x' /></system.webServer>",
            "config/encrypted",
        ),
        (
            "<system.webServer /><configSections />",
            "config/config-sections",
        ),
        (
            "<configSections><section name='a' /><section name='a' /></configSections>",
            "config/config-sections",
        ),
        (
            "<configSections><sectionGroup name='system.webServer'><section name='handlers' /></sectionGroup></configSections>",
            "config/config-sections",
        ),
        ("<location path='/a' />", "config/location"),
        ("<location path='a\\b' />", "config/location"),
        ("<location path='a/../b' />", "config/location"),
        ("<location overrideMode='Maybe' />", "config/location"),
        (
            "<location overrideMode='Allow' allowOverride='true' />",
            "config/location",
        ),
        ("<location><location /></location>", "config/location"),
        ("<location paht='a' />", unknown),
        (
            "<location><system.webServer><urlCompression doStaticCompression='false' /></system.webServer></location><system.webServer><urlCompression doStaticCompression='true' /></system.webServer>",
            "config/location",
        ),
        ("<!DOCTYPE a>", "config/dtd"),
        ("<a x='&b;' />", "config/entity"),
        ("<a>", "config/malformed-xml"),
    ] {
        check(&[("root/web.config", inside)], "/x", browses, expected);
        // Other paths do not notice.
        check(&[("root/sub/web.config", inside)], "/x", browses, "false");
        check(&[("shop/web.config", inside)], "/", browses, "false");
    }
}

// R11: a location is read only by the requests it is for.
#[test]
fn a_fault_in_a_location_fails_its_path_only() {
    let files = [(
        "root/web.config",
        "<location path='sub'><system.webServer><defaultDocument enabled='yes' /></system.webServer></location>",
    )];
    check(&files, "/sub/x", browses, "config/invalid-value");
    check(&files, "/x", browses, "false");
}

// R6
#[test]
fn sections_stand_only_where_they_are_allowed() {
    let inside = web("<modules />");
    check(&[("root/web.config", &inside)], "/", browses, "false");
    check(&[("shop/web.config", &inside)], "/shop", browses, "false");
    check(
        &[("root/sub/web.config", &inside)],
        "/sub",
        browses,
        "config/wrong-level",
    );
    check(
        &[("images/web.config", &inside)],
        "/shop/img",
        browses,
        "config/wrong-level",
    );
}

// R9: registered without schema harms nobody.
#[test]
fn a_registered_section_is_no_error() {
    let register = "<configSections><sectionGroup name='system.webServer'><section name='mine' /></sectionGroup></configSections>";
    let text = format!("{register}{}", web("<mine />"));
    check(&[("root/web.config", &text)], "/", browses, "false");
    check(
        &[
            ("root/web.config", register),
            ("root/sub/web.config", &web("<mine />")),
        ],
        "/sub",
        browses,
        "false",
    );
    check(
        &[
            ("root/web.config", register),
            ("shop/sub/web.config", &web("<mine />")),
        ],
        "/shop/sub",
        browses,
        "false",
    );
    check(
        &[
            ("root/sub/web.config", register),
            ("root/web.config", &web("<mine />")),
        ],
        "/",
        browses,
        "config/unknown-section",
    );
    check(
        &[
            ("root/web.config", register),
            ("root/sub/web.config", register),
        ],
        "/sub",
        browses,
        "config/config-sections",
    );
}

// R36: every value knows where it was written.
#[test]
fn values_know_their_origin() {
    let server = Server::new(&[
        (
            "root/web.config",
            &web(r#"<directoryBrowse showFlags="Date" />"#),
        ),
        ("root/sub/web.config", &web(ON)),
    ]);
    let e = server.effective("/sub").unwrap();
    let section = e.section("system.webServer/directoryBrowse").unwrap();
    let place = |name: &str| {
        section
            .setting(name)
            .unwrap()
            .origin
            .to_string()
            .replace(server.folder.path().to_str().unwrap(), "")
    };
    assert_eq!(place("enabled"), "/root/sub/web.config:2");
    assert_eq!(place("showFlags"), "/root/web.config:2");
    assert_eq!(e.directory_browse.show_flags, 2);
    assert_eq!(e.config_path, "MACHINE/WEBROOT/APPHOST/S/sub");
}

// R4
#[test]
fn a_file_that_counts_twice_collides_with_itself() {
    let server = Server::new(&[(
        "root/web.config",
        &web(
            r#"<httpProtocol><customHeaders><add name="X" value="1" /></customHeaders></httpProtocol>"#,
        ),
    )]);
    let path = server.folder.path().join("applicationHost.config");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("physicalPath=\"shop\"", "physicalPath=\"root\"");
    std::fs::write(path, text).unwrap();
    assert!(server.effective("/").is_ok());
    let found = server.effective("/shop").unwrap_err();
    assert_eq!(found[0].code, DUPLICATE);
    assert!(
        found[0].why.iter().any(|w| w.contains("counts twice")),
        "{}",
        found[0]
    );
    let c = server.load().unwrap();
    assert_eq!(c.startup_web_config_problems().len(), 1);
}

// R5
#[test]
fn allow_sub_dir_config_stops_the_search() {
    let server = Server::new(&[
        ("root/web.config", &web(ON)),
        ("root/sub/web.config", &web(OFF)),
    ]);
    let path = server.folder.path().join("applicationHost.config");
    let text = std::fs::read_to_string(&path).unwrap().replace(
        "physicalPath=\"root\"",
        "physicalPath=\"root\" allowSubDirConfig=\"false\"",
    );
    std::fs::write(path, text).unwrap();
    assert!(server.effective("/sub").unwrap().directory_browse.enabled);
}

// R101: a snapshot does not change under a request, and equal paths share one answer.
#[test]
fn answers_are_shared_and_stay() {
    let server = Server::new(&[("root/web.config", &web(ON))]);
    let c = server.load().unwrap();
    let first = c.effective(&c.sites()[0], "/sub/a").unwrap();
    std::fs::write(server.folder.path().join("root/web.config"), "<broken").unwrap();
    let second = c.effective(&c.sites()[0], "/b").unwrap();
    assert!(Arc::ptr_eq(&first, &second));
    assert!(
        server
            .load()
            .unwrap()
            .effective(&c.sites()[0], "/b")
            .is_err()
    );
}

#[test]
fn paths_that_climb_or_lie_do_not_leave_the_folder() {
    for url in [
        "/sub/../../shop",
        "/..",
        "/a\\..\\..",
        "/\0",
        "//sub//",
        "/%2e%2e",
    ] {
        check(&[("shop/web.config", &web(ON))], url, browses, "false");
    }
    // A path of very many segments costs one look at the first missing folder.
    check(&[], &"/a".repeat(50_000), browses, "false");
}

#[test]
fn sections_nobody_reads_are_named() {
    let server = Server::new(&[(
        "root/web.config",
        &web(
            "<applicationInitialization skipManagedModules='true' /><httpRedirect enabled='true' />",
        ),
    )]);
    let c = server.load().unwrap();
    let titles: Vec<String> = c.not_used().into_iter().map(|d| d.title).collect();
    assert_eq!(
        titles,
        ["section system.webServer/applicationInitialization has no effect here"]
    );
}

// R65, R66
#[test]
fn config_source_reads_a_section_from_another_file() {
    let source = |path: &str| web(&format!(r#"<directoryBrowse configSource="{path}" />"#));
    let files = |path: &str, text: &str, expected: &str| {
        let server = Server::new(&[("root/web.config", &source(path))]);
        std::fs::write(server.folder.path().join("root/sub/browse.config"), text).unwrap();
        std::fs::write(server.folder.path().join("outside.config"), text).unwrap();
        let got = server
            .effective("/")
            .map(|e| browses(&e))
            .unwrap_or_else(|found| found[0].code.to_owned());
        assert_eq!(got, expected, "{path}: {text}");
    };
    let bad = "config/config-source";
    files(r"sub\browse.config", ON, "true");
    files("sub/browse.config", ON, "true");
    files("../outside.config", ON, bad);
    files("/etc/passwd", ON, bad);
    files(r"C:\x.config", ON, bad);
    files("sub/browse.config", "<handlers />", bad);
    files("sub/none.config", ON, bad);
    files(
        "sub/browse.config",
        "<directoryBrowse",
        "config/malformed-xml",
    );
    files(
        "sub/browse.config",
        "<directoryBrowse enabled='1' />",
        "config/invalid-value",
    );
    let both = web(r#"<directoryBrowse configSource="a" enabled="true" />"#);
    check(&[("root/web.config", &both)], "/", browses, bad);
}

// R65, R99
#[test]
fn a_changed_config_source_makes_a_snapshot_old() {
    let server = Server::new(&[(
        "root/sub/web.config",
        &web(r#"<directoryBrowse configSource="deep/browse.config" />"#),
    )]);
    let source = server.folder.path().join("root/sub/deep/browse.config");
    std::fs::write(&source, ON).unwrap();
    let c = server.load().unwrap();
    assert!(
        c.effective(&c.sites()[0], "/sub/x")
            .unwrap()
            .directory_browse
            .enabled
    );
    assert!(c.is_current());
    std::fs::write(&source, OFF).unwrap();
    assert!(!c.is_current());
}

// R98 to R100
#[test]
fn changes_on_disk_make_a_snapshot_old() {
    type Change = fn(&Path);
    let changes: [(&str, Change, bool); 6] = [
        ("nothing", |_| (), true),
        (
            "the server file",
            |p| std::fs::write(p.join("applicationHost.config"), "<configuration />").unwrap(),
            false,
        ),
        (
            "a file that was read",
            |p| std::fs::write(p.join("root/web.config"), "<configuration />").unwrap(),
            false,
        ),
        (
            "a deleted file",
            |p| std::fs::remove_file(p.join("root/web.config")).unwrap(),
            false,
        ),
        (
            "a new file in a folder that was looked at",
            |p| std::fs::write(p.join("root/sub/web.config"), "").unwrap(),
            false,
        ),
        (
            "a new folder beside one that was looked at",
            |p| std::fs::create_dir(p.join("root/sub/admin")).unwrap(),
            false,
        ),
    ];
    for (what, change, expected) in changes {
        let server = Server::new(&[("root/web.config", &web(ON))]);
        let c = server.load().unwrap();
        c.effective(&c.sites()[0], "/sub/x").unwrap();
        assert!(c.is_current());
        change(server.folder.path());
        assert_eq!(c.is_current(), expected, "{what}");
    }
}
