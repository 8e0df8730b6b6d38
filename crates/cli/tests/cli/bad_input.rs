//! Configuration and arguments that cannot be served: place, reason and remedy, all at once, exit code 1.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use crate::files::{folder, host_config, sites_config};
use crate::run::run_in;

/// `serve --config` finds this in this `applicationHost.config`.
#[track_caller]
fn check(config: &str, code: &str, texts: &[&str]) {
    let home = folder(&[("a.config", config), ("site/index.html", "hi")]);
    run_in(home.path(), &["serve", "--config", "a.config"]).found(code, texts);
    let json = run_in(home.path(), &["serve", "--config", "a.config", "--json"]);
    assert_eq!(json.code, Some(1));
    let last = json.out.lines().last().unwrap_or_default();
    let report: serde_json::Value = serde_json::from_str(last).expect("JSON");
    let problem = &report["problems"][0];
    assert_eq!(problem["code"], code);
    assert_eq!(problem["severity"], "error");
    let place = format!("a.config:{}:{}", problem["line"], problem["column"]);
    assert!(texts.contains(&place.as_str()), "{place} in {texts:?}");
}

#[test]
fn malformed_xml_is_refused_with_its_place() {
    check(
        "<configuration>\n  <system.webServer>\n  </system.web>\n</configuration>",
        "config/malformed-xml",
        &["a.config:3:3", "IIS shows this as 500.19, 0x8007000d"],
    );
}

#[test]
fn unknown_section_is_refused_with_a_near_name() {
    check(
        &host_config("<staticContnt />"),
        "config/unknown-section",
        &[
            "a.config:8:1",
            "system.webServer/staticContnt is not known",
            "did you mean \"staticContent\"?",
        ],
    );
}

#[test]
fn listed_module_without_a_global_entry_is_refused() {
    check(
        &host_config(
            "<modules>\n<add name=\"Mine\" />\n<add name=\"StaticFileModul\" /></modules>",
        ),
        "config/unknown-module",
        &[
            "a.config:9:1",
            "module \"Mine\" is neither built in nor in <globalModules>",
            "add it to <globalModules> with its image, or take it out here",
            "a.config:10:1",
            "did you mean \"StaticFileModule\"?",
        ],
    );
}

#[test]
fn two_sites_on_one_binding_are_refused() {
    // R90 of the configuration rules.
    check(
        &sites_config(
            &[
                ("One", "127.0.0.1:8123:", "site"),
                ("Two", "127.0.0.1:8123:", "site"),
            ],
            "",
        ),
        "config/duplicate-binding",
        &[
            "a.config:8:11",
            "sites \"One\" and \"Two\" have one binding",
            "first site with it",
            "second site with this binding",
            "give one of them another address, port or host name",
        ],
    );
}

#[test]
fn missing_site_folder_is_refused() {
    check(
        &sites_config(&[("One", "127.0.0.1:0:", "nowhere")], ""),
        "config/missing-folder",
        &[
            "a.config:4:23",
            "nowhere is not there",
            "make the folder, or correct physicalPath",
        ],
    );
}

#[test]
fn windows_site_folder_needs_a_map() {
    check(
        &sites_config(&[("One", "127.0.0.1:0:", "C:\\inetpub\\wwwroot")], ""),
        "config/unmapped-path",
        &["a.config:4:23", "--map 'C:\\inetpub=/local/folder'"],
    );
}

#[test]
fn configuration_file_that_cannot_be_read_is_refused() {
    let home = folder(&[("dir.config/x", "")]);
    let check = |file: &str, reason: &str| {
        run_in(home.path(), &["serve", "--config", file]).found(
            "config/unreadable",
            &[
                &format!("cannot read {file}"),
                reason,
                "check that the file is there",
            ],
        );
    };
    check("none.config", "No such file or directory");
    check("dir.config", "Is a directory");
    let secret = home.path().join("secret.config");
    std::fs::write(&secret, host_config("")).expect("a file");
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o0)).expect("its owner");
    // Root reads everything.
    if std::fs::read(&secret).is_err() {
        check("secret.config", "Permission denied");
    }
}

#[test]
fn missing_folder_is_refused() {
    let home = folder(&[("file", "")]);
    let check = |argument: &str, what: &str| {
        run_in(home.path(), &["serve", argument])
            .found("cli/missing-folder", &[what, "give the folder of the site"]);
    };
    check("nowhere", "the folder nowhere is not there");
    check("file", "file is a file, not a folder");
}

#[test]
fn port_in_use_is_refused_and_no_other_port_is_opened() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("bound").to_string();
    let home = folder(&[("index.html", "hi")]);
    let listen = ["serve", ".", "--listen", "127.0.0.1:0", "--listen", &taken];
    run_in(home.path(), &listen).found(
        "server/port-in-use",
        &[
            &format!("another program listens on {taken}"),
            "choose another port with --port",
            "ss -ltnp",
        ],
    );
}

#[test]
fn address_of_another_machine_is_refused() {
    let home = folder(&[]);
    // RFC 5737: an address of documentation.
    run_in(home.path(), &["serve", "--listen", "192.0.2.1:8080"]).found(
        "server/no-address",
        &["this machine has no address 192.0.2.1", "ip address"],
    );
}

#[test]
fn broken_web_config_shows_all_its_faults() {
    let home = folder(&[(
        "site/web.config",
        "<configuration>\n<system.webServer>\n<rewriteX />\n<defaultDocument enabled=\"perhaps\" />\n\
         <directoryBrowse enabld=\"true\" />\n</system.webServer>\n</configuration>",
    )]);
    let ran = run_in(home.path(), &["serve", "site", "--port", "0"]);
    let ran = ran
        .found(
            "config/unknown-section",
            &["site/web.config:3:1", "did you mean \"rewrite\"?"],
        )
        .found(
            "config/invalid-value",
            &["site/web.config:4:27", "must be true or false"],
        )
        .found(
            "config/unknown-attribute",
            &["site/web.config:5:18", "did you mean \"enabled\"?"],
        );
    assert_eq!(ran.err.matches("error[").count(), 3, "{}", ran.err);
    // Paths are shown without the way that was taken to them.
    let roundabout = run_in(&home.path().join("site"), &["serve", "../site"]);
    assert!(!roundabout.err.contains(".."), "{}", roundabout.err);
}

#[test]
fn module_named_in_a_web_config_must_be_known() {
    let home = folder(&[(
        "site/web.config",
        "<configuration>\n<system.webServer><modules>\n<add name=\"Unheard\" />\n</modules></system.webServer>\n</configuration>",
    )]);
    run_in(home.path(), &["serve", "site"]).found(
        "config/unknown-module",
        &["site/web.config:3:1", "module \"Unheard\" is neither"],
    );
}

#[test]
fn arguments_from_the_command_line_have_no_place_in_a_file() {
    let home = folder(&[]);
    let twice = [
        "serve",
        ".",
        "--listen",
        "127.0.0.1:1",
        "--listen",
        "127.0.0.1:1",
    ];
    let ran = run_in(home.path(), &twice).found(
        "config/duplicate-entry",
        &["127.0.0.1:1:", "it is given on the command line"],
    );
    assert!(!ran.err.contains("built-in"), "{}", ran.err);
}

#[test]
fn several_bad_arguments_are_reported_together() {
    let home = folder(&[]);
    let all = ["serve", "nowhere", "--map", "abc", "--module", "A=a.so"];
    run_in(home.path(), &all)
        .found("cli/map", &["--map abc is not of the form WINDOWS=LOCAL"])
        .found("cli/missing-folder", &["nowhere"])
        .found("module/missing-image", &["a.so"]);
}

#[test]
fn wrong_use_ends_with_2() {
    let home = folder(&[]);
    let check = |arguments: &[&str], text: &str| {
        let ran = run_in(home.path(), arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains(text), "{ran:?}");
        assert_eq!(ran.out, "");
    };
    check(&["serv"], "a similar subcommand exists: 'serve'");
    check(
        &["serve", "--listen", "example:80"],
        "example is no IP address",
    );
    check(&["serve", "--port", "99999"], "99999");
    check(&["serve", ".", "--config", "x"], "cannot be used with");
    check(&["serve", "--module", "=x"], "NAME=PATH");
    check(&["module", "build", "x.cpp"], "--output <OUT.so>");
    check(&["module", "try"], "<FILE.so>");
    check(&["module", "new", "basic", "x"], "cpp, rust");
    check(&["module"], "Usage: sluicegate module");
    check(&[], "Usage: sluicegate");
}
