//! What running servers say to `appcmd`, and what they keep of their configuration (R69, R76, R103, R111 to R116).

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::files::{folder, host_config, sites_config};
use crate::ready::actor;
use crate::run::{Ran, finish, run_in, sluicegate};
use crate::serving::{Serving, ask};

/// A server does within this time what it does by itself.
const PATIENCE: Duration = Duration::from_secs(30);

fn appcmd(home: &Path, words: &[&str]) -> Ran {
    finish(
        sluicegate()
            .current_dir(home)
            .env("XDG_RUNTIME_DIR", home)
            .arg("appcmd")
            .args(words),
    )
}

fn serve(home: &Path, words: &[&str]) -> Serving {
    let mut command = sluicegate();
    command
        .current_dir(home)
        .env("XDG_RUNTIME_DIR", home)
        .arg("serve")
        .args(words);
    Serving::of(command, 1)
}

#[test]
fn worker_processes_and_requests_are_those_of_running_servers() {
    // R111, R112, R113, R115, R116
    let home = folder(&[
        ("site/index.html", "hi"),
        (
            "site/web.config",
            "<configuration><system.webServer><modules><add name=\"RequestMonitorModule\" /></modules></system.webServer></configuration>",
        ),
    ]);
    let check = |words: &[&str], expected: &str| {
        assert_eq!(
            appcmd(home.path(), words).quiet_success().out,
            expected,
            "{words:?}"
        );
    };
    // Nobody runs.
    check(&["list", "wp"], "");
    check(&["list", "requests"], "");
    let made = Command::new("mkfifo")
        .arg(home.path().join("pipe"))
        .status()
        .expect("mkfifo is there");
    assert!(made.success());
    let module = format!("Actor={}", actor().display());
    let serving = serve(
        home.path(),
        &["site", "--listen", "127.0.0.1:0", "--module", &module],
    );
    // No application has started.
    check(&["list", "wp"], "");
    let target = format!("/wait?{}", home.path().join("pipe").display());
    let mut client = ask(serving.address(0), "shop.test", &target);
    let held = OpenOptions::new()
        .write(true)
        .open(home.path().join("pipe"))
        .expect("the module opens it too");
    let wp = appcmd(home.path(), &["list", "wp"]).quiet_success().out;
    let pid = wp
        .strip_prefix("WP \"")
        .and_then(|rest| rest.strip_suffix("\" (applicationPool:DefaultAppPool)\n"))
        .unwrap_or_else(|| panic!("{wp}"));
    check(&["list", "wp", pid], &wp);
    check(&["list", "wps", "/apppool.name:Default*"], &wp);
    check(&["list", "wp", "/apppool.name:Other"], "");
    check(&["list", "wp", "/text:WP.NAME"], &format!("{pid}\n"));
    let request = appcmd(home.path(), &["list", "request"])
        .quiet_success()
        .out;
    let (id, rest) = request
        .strip_prefix("REQUEST \"")
        .and_then(|rest| rest.split_once("\" ("))
        .unwrap_or_else(|| panic!("{request}"));
    assert!(
        rest.starts_with(&format!("url:GET {target},time:")),
        "{request}"
    );
    assert!(rest.contains(" msec,client:localhost,stage:"), "{request}");
    check(&["list", "request", id, "/text:host"], "shop.test\n");
    check(
        &[
            "list",
            "requests",
            "/elapsed:0",
            "/verb:GET",
            "/text:SITE.ID",
        ],
        "1\n",
    );
    check(&["list", "requests", "/elapsed:10000000"], "");
    check(&["list", "requests", "/verb:POST"], "");
    let xml = appcmd(home.path(), &["list", "request", "/xml"])
        .quiet_success()
        .out;
    assert!(
        xml.contains(&format!("<REQUEST REQUEST.NAME=\"{id}\" verb=\"GET\"")),
        "{xml}"
    );
    let ran = appcmd(home.path(), &["list", "request", "nothing"]);
    assert_eq!(ran.code, Some(255), "{ran:#?}");
    let ran = appcmd(home.path(), &["list", "request", "/nonsense:1"]);
    assert_eq!(ran.code, Some(87), "{ran:#?}");
    drop(held);
    assert_eq!(client.read().expect("it comes").status, 200);
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
    check(&["list", "wp"], "");
    // There are no trace files, and nobody pretends.
    let ran = appcmd(home.path(), &["list", "trace"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{ran:#?}");
    assert!(ran.err.contains("no trace files"), "{ran:#?}");
    assert_eq!(appcmd(home.path(), &["configure", "trace"]).code, Some(50));
}

/// The names in a folder, sorted; none if it is not there.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[track_caller]
fn wait_for(folder: &Path, expected: &[&str]) {
    let until = Instant::now() + PATIENCE;
    while names(folder) != expected {
        assert!(Instant::now() < until, "{:?}", names(folder));
        std::thread::yield_now();
    }
}

#[test]
fn a_server_keeps_each_state_of_its_file_and_backups_bring_it_back() {
    // R103
    let home = folder(&[("site/index.html", "hi")]);
    let file = home.path().join("applicationHost.config");
    let config = |history: &str| {
        host_config("").replace(
            "</system.applicationHost>",
            &format!("<configHistory {history} /></system.applicationHost>"),
        )
    };
    let run = |text: &str, folder: &str, expected: &[&str]| {
        std::fs::write(&file, text).expect("written");
        let serving = serve(home.path(), &["--config", "applicationHost.config"]);
        wait_for(&home.path().join(folder), expected);
        let (status, said) = serving.stop();
        assert_eq!(status.code(), Some(0), "{said}");
    };
    let (first, second) = (
        config("path=\"kept\""),
        config("path=\"kept\" maxHistories=\"1\""),
    );
    run(&first, "kept", &["CFGHISTORY_0000000001"]);
    run(&first, "kept", &["CFGHISTORY_0000000001"]);
    let list = |expected: &str| {
        for words in [&["appcmd", "list", "backup"][..], &["backup", "list"]] {
            assert_eq!(run_in(home.path(), words).quiet_success().out, expected);
        }
    };
    let _ = run_in(home.path(), &["backup", "add", "own"]).quiet_success();
    list("BACKUP \"own\"\nBACKUP \"CFGHISTORY_0000000001\"\n");
    // The file may be at fault: that is when copies are wanted.
    std::fs::write(&file, first.replace("</sites>", "<nonsense /></sites>")).expect("written");
    list("BACKUP \"own\"\nBACKUP \"CFGHISTORY_0000000001\"\n");
    let restored = run_in(
        home.path(),
        &["appcmd", "restore", "backup", "CFGHISTORY_0000000001"],
    );
    assert_eq!(
        restored.quiet_success().out,
        "Restored configuration from backup \"CFGHISTORY_0000000001\"\n"
    );
    assert_eq!(std::fs::read_to_string(&file).expect("there"), first);
    run(&second, "kept", &["CFGHISTORY_0000000002"]);
    // Without a path, or with one of Windows, beside the file.
    run(&host_config(""), "history", &["CFGHISTORY_0000000001"]);
    list("BACKUP \"own\"\nBACKUP \"CFGHISTORY_0000000001\"\n");
    run(&config("enabled=\"false\" path=\"none\""), "none", &[]);
    assert_eq!(names(&home.path().join("none")), [""; 0]);
}

#[test]
fn a_redirection_is_followed_by_server_and_administrators() {
    // R69
    let redirection = |enabled: bool, path: &str| {
        format!(
            "<configuration><configurationRedirection enabled=\"{enabled}\" path=\"{path}\" userName=\"u\" password=\"p\" /></configuration>"
        )
    };
    let home = folder(&[
        (
            "applicationHost.config",
            &sites_config(&[("Local", "127.0.0.1:0:", "local")], ""),
        ),
        ("redirection.config", &redirection(true, "shared")),
        ("local/index.html", "local"),
        (
            "shared/applicationHost.config",
            &sites_config(&[("Shared", "127.0.0.1:0:", "site")], ""),
        ),
        ("shared/site/index.html", "shared"),
        ("shared/site/other/index.html", "other"),
    ]);
    let redirect = |text: &str| {
        std::fs::write(home.path().join("redirection.config"), text).expect("written");
    };
    let shared = home.path().join("shared/applicationHost.config");
    let serving = serve(home.path(), &["--config", "applicationHost.config"]);
    let until = |expected: &str| {
        let end = Instant::now() + PATIENCE;
        while serving.get("/").text() != expected {
            assert!(Instant::now() < end, "{expected} does not come");
            std::thread::yield_now();
        }
    };
    until("shared");
    // An edit goes to the redirected file, and the server follows it.
    let edit = appcmd(
        home.path(),
        &["set", "vdir", "Shared/", "/physicalPath:site/other"],
    );
    let _ = edit.quiet_success();
    let text = std::fs::read_to_string(&shared).expect("there");
    assert!(text.contains("site/other"), "{text}");
    until("other");
    // So does it follow the redirection itself.
    redirect(&redirection(false, "shared"));
    until("local");
    redirect(&redirection(true, "shared"));
    until("other");
    // One that leads nowhere is refused while the server runs, and at a start.
    redirect(&redirection(true, "\\\\files\\config"));
    assert_eq!(serving.get("/").text(), "other");
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
    let words = ["serve", "--config", "applicationHost.config"];
    let _ = run_in(home.path(), &words).found(
        "config/redirection",
        &[
            "--map '\\\\files\\config=/mnt/config'",
            "redirection.config:1",
        ],
    );
    let map = format!("\\\\files\\config={}", home.path().join("shared").display());
    let ran = run_in(home.path(), &["site", "list", "--map", &map]);
    assert!(ran.quiet_success().out.contains("Shared"));
}

/// A site whose `web.config` is for the classic pipeline, with the module that minds.
fn classic() -> (tempfile::TempDir, PathBuf) {
    let text = host_config(
        "<modules><add name=\"ConfigurationValidationModule\" /><add name=\"AnonymousAuthenticationModule\" /><add name=\"StaticFileModule\" /></modules>
<handlers accessPolicy=\"Read\"><add name=\"StaticFile\" path=\"*\" verb=\"*\" modules=\"StaticFileModule\" requireAccess=\"Read\" /></handlers>",
    )
    .replace(
        "<sites>",
        "<applicationPools><add name=\"DefaultAppPool\" managedRuntimeVersion=\"v4.0\" /></applicationPools><sites>",
    );
    // As an installation with ASP.NET has it.
    let text = text.replace(
        "</configuration>",
        "<location path=\"\" overrideMode=\"Allow\"><system.webServer><modules /><handlers /></system.webServer></location>\n</configuration>",
    );
    let home = folder(&[
        ("applicationHost.config", &text),
        ("site/index.html", "hi"),
        (
            "site/web.config",
            "<configuration>
  <system.web>
    <httpModules>
      <add name=\"Old\" type=\"Shop.Old\" />
    </httpModules>
    <httpHandlers>
      <add path=\"*.shop\" verb=\"GET\" type=\"Shop.Page\" />
    </httpHandlers>
  </system.web>
</configuration>
",
        ),
    ]);
    let file = home.path().join("site/web.config");
    (home, file)
}

#[test]
fn classic_settings_are_refused_until_they_are_migrated() {
    // R76, R120
    let (home, file) = classic();
    let words = |get: &str| {
        run_in(
            home.path(),
            &[
                "module",
                "try",
                "--config",
                "applicationHost.config",
                "--get",
                get,
                "--json",
            ],
        )
        .json()
    };
    let explained = || {
        run_in(
            home.path(),
            &[
                "explain",
                "/index.html",
                "--config",
                "applicationHost.config",
                "--json",
            ],
        )
        .json()["outcome"]
            .clone()
    };
    assert_eq!(words("/index.html")["status"], 500);
    let outcome = explained();
    assert_eq!(
        (&outcome["status"], &outcome["sub_status"]),
        (&500.into(), &22.into())
    );
    let checked = run_in(home.path(), &["config", "check", "applicationHost.config"]);
    for text in ["config/classic-section", "IIS answers 500.22", "500.23"] {
        assert!(checked.err.contains(text), "{text} {checked:#?}");
    }
    let migrated = appcmd(home.path(), &["migrate", "config", "Main/"]).quiet_success();
    assert_eq!(
        migrated.out,
        "Successfully migrated section \"system.web/httpModules\".\n\
         Successfully migrated section \"system.web/httpHandlers\".\n"
    );
    let text = std::fs::read_to_string(&file).expect("there");
    for part in [
        "<httpModules>\n      <add name=\"Old\" type=\"Shop.Old\" />",
        "<add name=\"Old\" type=\"Shop.Old\" preCondition=\"managedHandler\" />",
        "<add name=\"*.shop_GET\" path=\"*.shop\" verb=\"GET\" type=\"Shop.Page\" preCondition=\"integratedMode\" />",
        "<validation validateIntegratedModeConfiguration=\"false\" />",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(words("/index.html")["status"], 200);
    assert_eq!(explained()["status"], 200);
    // A second time there is nothing new.
    let _ = appcmd(home.path(), &["migrate", "config", "Main/"]).quiet_success();
    assert_eq!(std::fs::read_to_string(&file).expect("there"), text);
    let ran = appcmd(home.path(), &["migrate", "config", "Nowhere/"]);
    // ERROR_FILE_NOT_FOUND
    assert_eq!(ran.code, Some(2), "{ran:#?}");
}
