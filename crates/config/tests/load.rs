//! What a load reports about `applicationHost.config`, and what it makes of sites and pools.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its files has to stop"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sluicegate_config::section::application_pools::ManagedPipelineMode;
use sluicegate_config::section::sites::{LogFormat, LogPeriod};
use sluicegate_config::{
    Attributes as _, Configuration, Diagnostic, Document, PathMap, check_bindings, schema,
};

const APPLICATION: &str =
    r#"<application path="/"><virtualDirectory path="/" physicalPath="root" /></application>"#;

fn load(folder: &Path, text: &str) -> Result<Arc<Configuration>, Vec<Diagnostic>> {
    let path = folder.join("applicationHost.config");
    std::fs::create_dir_all(folder.join("root")).unwrap();
    std::fs::write(&path, text).unwrap();
    Configuration::load(
        &path,
        &PathMap::new([(r"C:\inetpub".to_owned(), folder.join("root"))]),
    )
}

fn host(sites: &str, more: &str) -> String {
    format!(
        "<configuration><system.applicationHost><sites>{sites}</sites></system.applicationHost>{more}</configuration>"
    )
}

fn site(name: &str, id: u32, binding: &str, inside: &str) -> String {
    format!(
        r#"<site name="{name}" id="{id}"><bindings><binding protocol="http" bindingInformation="{binding}" /></bindings>{inside}</site>"#
    )
}

/// The codes of everything a load says: errors, or else `ok` and the warnings.
fn check(text: &str, expected: &str) {
    let folder = tempfile::tempdir().unwrap();
    let codes = |found: &[Diagnostic]| {
        found
            .iter()
            .map(|d| d.code.trim_start_matches("config/"))
            .collect::<Vec<_>>()
            .join(",")
    };
    let got = match load(folder.path(), text) {
        Ok(c) => format!("ok {}", codes(c.warnings())),
        Err(found) => codes(&found),
    };
    assert_eq!(got.trim_end(), expected, "{text}");
}

// R39, R43, R61, R84, R85, R90, R97
#[test]
fn sites_that_cannot_work_are_reported() {
    let a = site("A", 1, "*:80:", APPLICATION);
    let with = |other: String| host(&(a.clone() + &other), "");
    check(&with(String::new()), "ok");
    check(&host("", ""), "ok");
    check(&with(site("B", 2, "*:80:a.example", APPLICATION)), "ok");
    check(
        &with(site("B", 2, "*:80:", APPLICATION)),
        "duplicate-binding",
    );
    check(
        &with(site("B", 2, ":80:", APPLICATION)),
        "duplicate-binding",
    );
    check(
        &with(site("B", 2, "*:80:", APPLICATION).replace("id=", "serverAutoStart='false' id=")),
        "ok",
    );
    check(&with(site("a", 2, "*:81:", APPLICATION)), "duplicate-entry");
    check(&with(site("B", 1, "*:81:", APPLICATION)), "duplicate-entry");
    check(&with(site("B/C", 2, "*:81:", APPLICATION)), "invalid-value");
    check(
        &with("<site name='B'></site>".to_owned()),
        "missing-attribute",
    );
    check(&with(site("B", 2, "*:81:", "")), "missing-root");
    check(
        &with(site("B", 2, "*:81:", "<application path='/' />")),
        "missing-root",
    );
    check(
        &with(site("B", 2, "*:81:", "<application path='x' />")),
        "invalid-value",
    );
    check(
        &with(site("B", 2, "*:81:", &APPLICATION.replace("root", r"D:\x"))),
        "unmapped-path",
    );
    check(
        &with(site(
            "B",
            2,
            "*:81:",
            &APPLICATION.replace("root", r"%SystemDrive%\inetpub"),
        )),
        "ok",
    );
    check(
        &with(site("B", 2, "*:81:", &APPLICATION.replace("root", ""))),
        "missing-folder",
    );
    check(
        &with(site(
            "B",
            2,
            "*:81:",
            &APPLICATION.replace("root", "nowhere"),
        )),
        "ok missing-folder",
    );
    check(
        &with(site("B", 2, "nonsense", APPLICATION)),
        "ok invalid-binding",
    );
    check(
        &with(site(
            "B",
            2,
            "*:81:",
            &APPLICATION.replace("<application ", "<application applicationPool='P' "),
        )),
        "ok unknown-pool",
    );
}

// R8, R17, R66, R74: all findings, not the first.
#[test]
fn faults_of_the_server_file_are_all_reported() {
    let web = |inside: &str| {
        host(
            "",
            &format!("<system.webServer>{inside}</system.webServer>"),
        )
    };
    check(
        &web("<noSuch /><directoryBrowse enabled='1' /><asp x='' />"),
        "unknown-section,invalid-value,unknown-attribute",
    );
    check(
        &web("<modules configSource='x.config' />"),
        "unknown-attribute",
    );
    check(
        &web("<modules><add name='StaticFileModul' /></modules>"),
        "unknown-module",
    );
    check(
        &web("<handlers><add name='x' path='*' verb='*' modules='StaticFileModul' /></handlers>"),
        "ok handler-module",
    );
    check(
        &web(
            "<globalModules><add name='Mine' image='mine.so' /></globalModules><modules><add name='Mine' /></modules><handlers />",
        ),
        "ok",
    );
    check(
        "<configuration><system.webserver /></configuration>",
        "ok unknown-section",
    );
    check("<Configuration />", "wrong-root");
    check("", "malformed-xml");
    check("<configuration", "malformed-xml");
    let folder = tempfile::tempdir().unwrap();
    let found =
        Configuration::load(&folder.path().join("none.config"), &PathMap::default()).unwrap_err();
    assert_eq!(found[0].code, "config/unreadable");
}

// R63, R64: a secret of another machine is said, and does not stop what does not need it.
#[test]
fn encrypted_values_count_as_empty() {
    let pools = "<system.applicationHost><applicationPools><add name='DefaultAppPool'><processModel password='[enc:IISWASOnlyAesProvider:AAAA:enc]' /></add></applicationPools></system.applicationHost>";
    check(
        &format!("<configuration>{pools}</configuration>"),
        "ok encrypted",
    );
}

// R37, R38, R86
#[test]
fn items_take_what_they_lack_from_the_defaults_elements() {
    let sites = r#"
      <siteDefaults serverAutoStart="false"><logFile directory="C:\inetpub\logs" logFormat="NCSA" period="Hourly" />
        <limits connectionTimeout="00:00:30" /><bindings><binding protocol="http" bindingInformation="*:99:" /></bindings></siteDefaults>
      <applicationDefaults applicationPool="Outer" />
      <virtualDirectoryDefaults allowSubDirConfig="false" />
      <site name="A" id="7" serverAutoStart="true">
        <logFile logFormat="W3C" logExtFileFlags="Date,Time" />
        <applicationDefaults enabledProtocols="http,net.tcp" />
        <bindings><binding protocol="HTTPS" bindingInformation="[::1]:443:www.a.example" sslFlags="1" /></bindings>
        <application path="/"><virtualDirectory path="/" physicalPath="root" /></application>
        <application path="/b" applicationPool="Inner"><virtualDirectory path="/" physicalPath="C:/inetpub" allowSubDirConfig="true" /></application>
      </site>
      <site name="B" id="8"><application path="/"><virtualDirectory path="/" physicalPath="root" /></application></site>"#;
    let pools = r#"<applicationPools><add name="Outer" managedPipelineMode="Classic"><failure rapidFailProtectionMaxCrashes="9" /></add><add name="Inner" />
      <applicationPoolDefaults queueLength="50"><processModel idleTimeout="00:00:00" /><failure rapidFailProtection="false" rapidFailProtectionMaxCrashes="3" /></applicationPoolDefaults></applicationPools>"#;
    let folder = tempfile::tempdir().unwrap();
    let text = host(
        sites,
        &format!("<system.applicationHost>{pools}</system.applicationHost>"),
    );
    let c = load(folder.path(), &text).unwrap();
    let (a, b) = (&c.sites()[0], &c.sites()[1]);
    assert_eq!(
        (a.id, a.server_auto_start, b.server_auto_start),
        (7, true, false)
    );
    assert_eq!(
        (
            a.log_file.log_format,
            a.log_file.period,
            a.log_file.fields.as_slice()
        ),
        (
            LogFormat::W3c,
            LogPeriod::Hourly,
            ["Date", "Time"].as_slice()
        )
    );
    assert_eq!(a.log_file.folder, Some(folder.path().join("root/logs")));
    assert_eq!(
        (b.log_file.log_format, b.log_file.fields.len()),
        (LogFormat::Ncsa, 15)
    );
    assert_eq!(b.limits.connection_timeout, Duration::from_secs(30));
    let binding = &a.bindings[0];
    assert_eq!(
        (
            binding.protocol.as_str(),
            binding.address.as_str(),
            binding.port,
            binding.host.as_str()
        ),
        ("https", "[::1]", Some(443), "www.a.example")
    );
    assert_eq!((a.bindings.len(), b.bindings[0].port), (1, Some(99)));
    let pools_of = |s: &sluicegate_config::Site| {
        s.applications
            .iter()
            .map(|x| x.application_pool.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(pools_of(a), ["Outer", "Inner"]);
    assert_eq!(a.applications[1].enabled_protocols, ["http", "net.tcp"]);
    assert_eq!(b.applications[0].enabled_protocols, ["http"]);
    assert_eq!(
        a.applications
            .iter()
            .map(|x| x.virtual_directories[0].allow_sub_dir_config)
            .collect::<Vec<_>>(),
        [false, true]
    );
    let [outer, inner] = c.application_pools() else {
        panic!("two pools")
    };
    assert_eq!(
        (
            outer.managed_pipeline_mode,
            outer.queue_length,
            outer.rapid_fail_max_crashes
        ),
        (ManagedPipelineMode::Classic, 50, 9)
    );
    assert_eq!(
        (
            inner.managed_pipeline_mode,
            inner.rapid_fail_protection,
            inner.rapid_fail_max_crashes
        ),
        (ManagedPipelineMode::Integrated, false, 3)
    );
    assert_eq!(
        (inner.idle_timeout, inner.recycle_time),
        (Duration::ZERO, Duration::from_secs(29 * 3600))
    );
    assert_eq!(check_bindings(c.sites()), []);
}

// R91, R92
#[test]
fn applications_and_directories_match_by_longest_prefix_on_segments() {
    let inside = format!(
        r#"{APPLICATION}<application path="/Shop"><virtualDirectory path="/" physicalPath="root" /><virtualDirectory path="/img" physicalPath="root" /></application>
           <application path="/shop/admin"><virtualDirectory path="/" physicalPath="root" /></application>"#
    );
    let folder = tempfile::tempdir().unwrap();
    let c = load(folder.path(), &host(&site("A", 1, "*:80:", &inside), "")).unwrap();
    for (url, expected) in [
        ("/", "/ + / + /"),
        ("/x/y", "/ + / + /x/y"),
        ("/shop", "/Shop + / + "),
        ("/shop/", "/Shop + / + /"),
        ("/shops", "/ + / + /shops"),
        ("/SHOP/IMG/a.png", "/Shop + /img + /a.png"),
        ("/shop/imgs", "/Shop + / + /imgs"),
        ("/shop/admin/x", "/shop/admin + / + /x"),
    ] {
        let (a, d, rest) = c.sites()[0].resolve(url).unwrap();
        assert_eq!(
            format!("{} + {} + {rest}", a.path, d.path),
            expected,
            "{url}"
        );
    }
}

#[test]
fn a_missing_folder_fails_its_own_paths_only() {
    let inside = format!(
        r#"{APPLICATION}<application path="/gone"><virtualDirectory path="/" physicalPath="gone" /></application>"#
    );
    let folder = tempfile::tempdir().unwrap();
    let c = load(folder.path(), &host(&site("A", 1, "*:80:", &inside), "")).unwrap();
    let s = &c.sites()[0];
    assert!(c.effective(s, "/x").is_ok());
    let found = c.effective(s, "/gone/x").unwrap_err();
    assert_eq!(
        (found[0].code, found[0].hresult),
        ("config/missing-folder", Some(0x8007_0003))
    );
    std::fs::write(folder.path().join("gone"), "a file").unwrap();
    assert_eq!(
        c.effective(s, "/gone").unwrap_err()[0].hresult,
        Some(0x8007_010b)
    );
}

#[test]
fn the_stock_file_loads_clean_and_says_what_the_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let c = load(folder.path(), Configuration::defaults_text()).unwrap();
    assert_eq!(c.warnings(), []);
    assert!(c.sites().is_empty());
    assert_eq!(c.global_modules().len(), 16);
    assert_eq!(c.application_pools()[0].name, "DefaultAppPool");
    assert_eq!(c.web_limits().connection_timeout, Duration::from_secs(120));
    assert_eq!(c.web_limits().max_global_bandwidth, None);
    let c = Configuration::for_folder(&folder.path().join("root"), &[], &[]).unwrap();
    let e = c.effective(&c.sites()[0], "/").unwrap();
    assert_eq!(e.static_content.mime_types().count(), 376);
    assert_eq!(
        e.request_filtering
            .request_limits
            .max_allowed_content_length,
        30_000_000
    );
    let hidden = &e.request_filtering.hidden_segments.segments;
    assert_eq!((hidden.len(), hidden[0].as_str()), (8, "web.config"));
    assert_eq!(e.server_runtime.upload_read_ahead_bytes, 49152);
    assert_eq!(e.http_errors.errors.len(), 9);
    assert_eq!(
        e.http_errors.errors[0].prefix_language_file_path.as_deref(),
        Some(r"C:\inetpub\custerr")
    );
    assert_eq!(e.anonymous_authentication.user_name, "IUSR");
    assert_eq!(e.authorization.rules[0].users, ["*"]);
    assert_eq!(
        (e.directory_browse.show_flags, e.handlers.access_policy),
        (30, 513)
    );
    assert_eq!(e.http_redirect.http_response_status, 302);
    assert!(e.url_compression.do_static_compression);
    assert_eq!(e.http_compression.schemes[0].name, "gzip");
    assert!(e.http_protocol.allow_keep_alive && e.static_content.client_cache.set_etag);
}

#[test]
fn rules_and_lists_are_typed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("sub")).unwrap();
    let rules = |text: &str| {
        format!(
            "<configuration><system.webServer><security><authorization>{text}</authorization></security></system.webServer></configuration>"
        )
    };
    std::fs::write(
        folder.path().join("web.config"),
        rules(r#"<remove users="*" roles="" verbs="" /><add accessType="Deny" users="?" />"#),
    )
    .unwrap();
    std::fs::write(
        folder.path().join("sub/web.config"),
        rules(r#"<add accessType="allow" users="ann, bob" roles="Staff" verbs="GET,POST" />"#),
    )
    .unwrap();
    let c = Configuration::for_folder(folder.path(), &[], &[]).unwrap();
    let e = c.effective(&c.sites()[0], "/sub/x").unwrap();
    let shown: Vec<String> = e
        .authorization
        .rules
        .iter()
        .map(|r| {
            format!(
                "{} {:?} {:?} {:?} {:?}",
                r.level, r.access_type, r.users, r.roles, r.verbs
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            r#"1 Deny ["?"] [] []"#,
            r#"2 Allow ["ann", "bob"] ["Staff"] ["GET", "POST"]"#
        ]
    );
    let filtering = r#"<configuration><system.webServer><security><requestFiltering allowDoubleEscaping="TRUE">
        <requestLimits maxUrl="100"><headerLimits><add header="X" sizeLimit="5" /></headerLimits></requestLimits>
        <verbs allowUnlisted="false"><add verb="GET" allowed="true" /></verbs>
        <fileExtensions><add fileExtension=".bak" allowed="false" /></fileExtensions>
        <denyUrlSequences><add sequence=".." /></denyUrlSequences>
        <filteringRules><filteringRule name="sql" scanQueryString="true"><appliesTo><add fileExtension=".asp" /></appliesTo>
          <denyStrings><add string="--" /></denyStrings></filteringRule></filteringRules>
      </requestFiltering></security></system.webServer></configuration>"#;
    std::fs::write(folder.path().join("web.config"), filtering).unwrap();
    let c = Configuration::for_folder(folder.path(), &[], &[]).unwrap();
    let f = &c.effective(&c.sites()[0], "/").unwrap().request_filtering;
    assert!(f.allow_double_escaping && !f.verbs.allow_unlisted);
    assert_eq!(f.request_limits.header_limits, [("X".to_owned(), 5)]);
    assert_eq!(
        (f.request_limits.max_url, f.request_limits.max_query_string),
        (100, 2048)
    );
    assert_eq!(
        f.file_extensions.entries.last(),
        Some(&(".bak".to_owned(), false))
    );
    assert_eq!(f.deny_url_sequences, [".."]);
    assert_eq!(
        (
            f.filtering_rules[0].applies_to.as_slice(),
            f.filtering_rules[0].deny_strings.as_slice()
        ),
        ([".asp".to_owned()].as_slice(), ["--".to_owned()].as_slice())
    );
    assert!(f.filtering_rules[0].deny_unescaped_percent);
}

#[test]
fn the_schema_is_complete_and_sorted() {
    assert_eq!(schema::SECTIONS.len(), 82);
    assert!(schema::SECTIONS.windows(2).all(|w| w[0].path < w[1].path));
    assert!(schema::section("system.webServer/handlers").is_some_and(|s| s.denied_by_default));
    assert!(
        schema::is_group("system.webServer/rewrite")
            && !schema::is_group("system.webServer/handlers")
    );
    // What the typed sections name must be in the schema, else they would read as empty.
    for path in sluicegate_config::Effective::PATHS {
        assert!(schema::section(path).is_some(), "{path}");
    }
}

#[test]
fn every_code_has_its_page_and_every_page_its_code() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/errors");
    let mut expected: Vec<String> = sluicegate_config::diagnostic::code::ALL
        .iter()
        .map(|c| format!("{}.md", c.replace('/', "-")))
        .collect();
    let names = std::fs::read_dir(&pages)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut found: Vec<String> = names.filter(|n| n.starts_with("config-")).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    for (code, page) in sluicegate_config::diagnostic::code::ALL
        .iter()
        .map(|c| (c, pages.join(format!("{}.md", c.replace('/', "-")))))
    {
        let text = std::fs::read_to_string(page).unwrap();
        assert!(
            text.starts_with(&format!("# {code}\n")),
            "{code} has a wrong heading"
        );
        for part in ["## Example", "## Remedy"] {
            assert!(text.contains(part), "{code} lacks {part}");
        }
    }
}

/// Each page's example is a file that gives the code of the page; `xml host` blocks are applicationHost.config files.
#[test]
fn the_examples_of_the_pages_give_their_codes() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/errors");
    let mut tried = 0;
    for code in sluicegate_config::diagnostic::code::ALL {
        let text =
            std::fs::read_to_string(pages.join(format!("{}.md", code.replace('/', "-")))).unwrap();
        let block = |start: &str| {
            text.split(start)
                .nth(1)
                .and_then(|t| t.split("```").next())
                .map(str::trim_start)
        };
        let folder = tempfile::tempdir().unwrap();
        let found: Vec<Diagnostic> = if let Some(example) = block("```xml host\n") {
            match load(folder.path(), example) {
                Ok(c) => c.warnings().iter().cloned().chain(c.not_used()).collect(),
                Err(found) => found,
            }
        } else if let Some(example) = block("```xml\n") {
            std::fs::create_dir_all(folder.path().join("sub")).unwrap();
            std::fs::write(folder.path().join("sub/web.config"), example).unwrap();
            let c = Configuration::for_folder(folder.path(), &[], &[]).unwrap();
            match c.effective(&c.sites()[0], "/sub/") {
                Ok(_) => c.not_used(),
                Err(found) => found,
            }
        } else {
            continue;
        };
        tried += 1;
        assert!(
            found.iter().any(|d| d.code == *code),
            "{code}: {:?}",
            found.iter().map(|d| d.code).collect::<Vec<_>>()
        );
    }
    assert!(tried > 20, "{tried} examples");
}

// The form of messages that people see.
#[test]
fn messages_say_what_where_why_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let found = load(folder.path(), "<configuration>\n  <system.webServer>\n    <handelrs />\n  </system.webServer>\n</configuration>\n").unwrap_err();
    let d = &found[0];
    assert_eq!(
        (d.line(), d.column(), d.excerpt()),
        (Some(3), Some(5), Some("    <handelrs />"))
    );
    let text = d.to_string().replace(folder.path().to_str().unwrap(), "");
    let expected = "\
error[config/unknown-section]: system.webServer/handelrs is not known
 --> /applicationHost.config:3:5
  |
3 |     <handelrs />
  |     ^^^^^^^^^^^^
  |
  = note: unknown sections inside system.webServer stop a site on IIS; here they stop it too
  = help: did you mean \"handlers\"?
  = note: IIS shows this as 500.19, 0x8007000d
";
    assert_eq!(text, expected);
    assert!(d.render(true).contains("\u{1b}["));
}

#[test]
fn documents_can_be_read_from_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("a.config");
    std::fs::write(&path, "\u{feff}<a/>\r\n").unwrap();
    let document = Document::read(&path).unwrap();
    assert_eq!(document.source().to_bytes(), std::fs::read(&path).unwrap());
}

#[test]
fn a_file_full_of_faults_is_cut_short() {
    let folder = tempfile::tempdir().unwrap();
    let many = |text: &str| {
        format!(
            "<configuration><system.webServer>{}</system.webServer></configuration>",
            text.repeat(20_000)
        )
    };
    for text in [
        many("<noSuch/>"),
        many("<noSuch/>")
            .replace("<system.webServer>", "<system.webServer><handlers>")
            .replace("</system.webServer>", "</handlers></system.webServer>"),
        many("<mimeMap fileExtension='.a' mimeType='b'/>")
            .replace("<system.webServer>", "<system.webServer><staticContent>")
            .replace("</system.webServer>", "</staticContent></system.webServer>"),
    ] {
        let found = load(folder.path(), &text).unwrap_err();
        assert!((50..=200).contains(&found.len()), "{}", found.len());
    }
}

// A file as setup of a server with ASP.NET leaves it, in small: registrations, locks by location, sections of other parts.
#[test]
fn a_file_of_a_real_server_loads() {
    let text = r#"<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <configSections>
    <sectionGroup name="system.applicationHost">
      <section name="applicationPools" allowDefinition="AppHostOnly" overrideModeDefault="Deny" />
      <section name="sites" allowDefinition="AppHostOnly" overrideModeDefault="Deny" />
    </sectionGroup>
    <sectionGroup name="system.webServer">
      <section name="handlers" overrideModeDefault="Deny" />
      <section name="modules" allowDefinition="MachineToApplication" overrideModeDefault="Deny" />
      <section name="directoryBrowse" overrideModeDefault="Allow" />
      <sectionGroup name="security"><section name="access" overrideModeDefault="Deny" />
        <sectionGroup name="authentication"><section name="anonymousAuthentication" overrideModeDefault="Deny" /></sectionGroup></sectionGroup>
    </sectionGroup>
  </configSections>
  <configProtectedData><providers><add name="IISWASOnlyRsaProvider" type="" keyContainerName="x" /></providers></configProtectedData>
  <system.applicationHost>
    <applicationPools>
      <add name="DefaultAppPool" />
      <add name=".NET v4.5" managedRuntimeVersion="v4.0" />
      <applicationPoolDefaults managedRuntimeVersion="v4.0"><processModel identityType="ApplicationPoolIdentity" /></applicationPoolDefaults>
    </applicationPools>
    <log><centralBinaryLogFile enabled="true" directory="%SystemDrive%\inetpub\logs\LogFiles" /></log>
    <sites>
      <site name="Default Web Site" id="1">
        <application path="/"><virtualDirectory path="/" physicalPath="%SystemDrive%\inetpub" /></application>
        <bindings><binding protocol="http" bindingInformation="*:80:" /><binding protocol="net.tcp" bindingInformation="808:*" /></bindings>
      </site>
      <siteDefaults><logFile logFormat="W3C" directory="%SystemDrive%\inetpub\logs" /><traceFailedRequestsLogging directory="%SystemDrive%\inetpub" /></siteDefaults>
      <applicationDefaults applicationPool="DefaultAppPool" />
      <virtualDirectoryDefaults allowSubDirConfig="true" />
    </sites>
    <webLimits />
  </system.applicationHost>
  <system.webServer>
    <asp><cache diskTemplateCacheDirectory="%SystemDrive%\inetpub\temp" /></asp>
    <caching enabled="true" enableKernelCache="true"></caching>
    <cgi /><fastCgi />
    <globalModules><add name="StaticFileModule" image="%windir%\System32\inetsrv\static.dll" />
      <add name="AspNetCoreModuleV2" image="%ProgramFiles%\x.dll" preCondition="bitness64" /></globalModules>
    <isapiFilters><filter name="ASP.Net_4.0" path="%windir%\x.dll" enableCache="true" preCondition="bitness32,runtimeVersionv4.0" /></isapiFilters>
    <security><isapiCgiRestriction><add path="%windir%\asp.dll" allowed="true" groupId="ASP" description="Active Server Pages" /></isapiCgiRestriction>
      <ipSecurity allowUnlisted="true" /></security>
    <tracing><traceFailedRequests /></tracing>
  </system.webServer>
  <location path="" overrideMode="Allow"><system.webServer>
    <modules><add name="StaticFileModule" lockItem="true" /><add name="AspNetCoreModuleV2" lockItem="true" /><add name="Session" type="System.Web.SessionState.SessionStateModule" preCondition="managedHandler" /></modules>
    <handlers accessPolicy="Read, Script"><add name="StaticFile" path="*" verb="*" modules="StaticFileModule" resourceType="Either" requireAccess="Read" /></handlers>
  </system.webServer></location>
  <location path="Default Web Site"><system.webServer><security><authentication><anonymousAuthentication enabled="false" /></authentication></security></system.webServer></location>
</configuration>"#;
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("root")).unwrap();
    let aspnetcore = r#"<configuration><location path="." inheritInChildApplications="false"><system.webServer>
        <handlers><add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" resourceType="Unspecified" /></handlers>
        <aspNetCore processPath="dotnet" arguments=".\App.dll" stdoutLogEnabled="false" hostingModel="inprocess" />
        <modules><remove name="Session" /><remove name="WebDAVModule" /></modules></system.webServer></location></configuration>"#;
    std::fs::write(folder.path().join("root/web.config"), aspnetcore).unwrap();
    let c = load(folder.path(), text).unwrap();
    assert_eq!(c.warnings(), []);
    assert_eq!(c.startup_web_config_problems(), []);
    let e = c.effective(&c.sites()[0], "/api/values").unwrap();
    assert_eq!(
        e.handlers
            .mappings
            .iter()
            .map(|m| m.name.as_str())
            .collect::<Vec<_>>(),
        ["aspNetCore", "StaticFile"]
    );
    assert_eq!(
        e.modules
            .entries
            .iter()
            .map(|m| m.name.as_str())
            .collect::<Vec<_>>(),
        ["StaticFileModule", "AspNetCoreModuleV2"]
    );
    assert!(!e.anonymous_authentication.enabled);
    assert_eq!(
        e.section("system.webServer/aspNetCore")
            .unwrap()
            .setting("hostingModel")
            .unwrap()
            .raw,
        "inprocess"
    );
}
