//! `config check` and `config show`: what people and programs get to see of configuration files.

use crate::files::{folder, host_config};
use crate::run::run_in;

const MOVED: &str = "<configuration>
<appSettings><add key=\"a\" value=\"b\" /></appSettings>
<system.webServer>
<defaultDocument><files><add value=\"home.html\" /></files></defaultDocument>
<applicationInitialization skipManagedModules=\"true\" />
</system.webServer>
</configuration>";

#[test]
fn check_says_what_becomes_of_every_section_of_every_file() {
    // R73; R3: the name of the file has no case.
    let home = folder(&[
        ("site/web.config", MOVED),
        (
            "site/blog/WEB.config",
            "<configuration><system.webServer><directoryBrowse enabled=\"true\" /></system.webServer></configuration>",
        ),
    ]);
    let ran = run_in(home.path(), &["config", "check", "site"]).quiet_success();
    for line in [
        "  acts     system.webServer/defaultDocument             line 4     DefaultDocumentModule",
        "  ignored  system.webServer/applicationInitialization   line 5     no warm-up requests are made from this section",
        "  left     appSettings                                  line 2     settings of .NET programs",
        "  acts     system.webServer/directoryBrowse             line 1     DirectoryListingModule",
        "2 files: 2 sections act, 0 in part, 1 are ignored, 0 refused; 0 errors",
    ] {
        assert!(
            ran.out.lines().any(|own| own == line),
            "{line}\n{}",
            ran.out
        );
    }
}

#[test]
fn check_finds_all_problems_at_once_and_fails() {
    let bad = |element: &str| {
        format!("<configuration><system.webServer>{element}</system.webServer></configuration>")
    };
    let home = folder(&[
        ("applicationHost.config", &host_config("")),
        (
            "site/web.config",
            &bad("<rewrite><rules><clear /></rules></rewrite>"),
        ),
        (
            "site/a/web.config",
            &bad("<directoryBrowse enabled=\"maybe\" />"),
        ),
        ("site/b/c/web.config", &bad("<nonsense />")),
    ]);
    let ran = run_in(
        home.path(),
        &["config", "check", "applicationHost.config", "--json"],
    );
    assert_eq!(ran.code, Some(1), "{ran:#?}");
    let json = ran.json();
    assert_eq!(json["errors"], 2, "{json}");
    let codes: Vec<&str> = json["problems"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|problem| problem["code"].as_str())
        .collect();
    assert_eq!(codes, ["config/invalid-value", "config/unknown-section"]);
    let files = json["files"].as_array().expect("a list");
    assert_eq!(files.len(), 4, "{json}");
    let root = files
        .iter()
        .find(|file| {
            file["file"]
                .as_str()
                .is_some_and(|f| f.ends_with("site/web.config"))
        })
        .expect("the root's file is reported");
    assert_eq!(
        root["sections"][0]["section"],
        "system.webServer/rewrite/rules"
    );
    assert_eq!(root["sections"][0]["state"], "refused");
}

#[test]
fn a_refused_section_alone_fails_the_check() {
    let home = folder(&[(
        "web.config",
        "<configuration><system.webServer><rewrite><rules><clear /></rules></rewrite></system.webServer></configuration>",
    )]);
    let ran = run_in(home.path(), &["config", "check"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{ran:#?}");
}

#[test]
fn show_names_the_origin_of_each_value() {
    let home = folder(&[("web.config", MOVED), ("blog/a.txt", "")]);
    let check = |arguments: &[&str], expected: &[&str]| {
        let ran = run_in(home.path(), &[&["config", "show"], arguments].concat()).quiet_success();
        for part in expected {
            assert!(ran.out.contains(part), "{part}\n{}", ran.out);
        }
    };
    let here = home.path().canonicalize().expect("it is there");
    let own = format!("{}/web.config:4", here.display());
    check(
        &["defaultDocument", "--origin", "--all"],
        &["enabled = true", "add value=\"home.html\"", &own],
    );
    check(
        &["applicationInitialization", "--path", "/blog", "--origin"],
        &[&format!("{}/web.config:5 (inherited)", here.display())],
    );
    // R34: the stock file locks it.
    check(
        &["httpErrors", "--origin", "--all"],
        &[
            "defaultPath =",
            "default (locked at <built-in applicationHost.config>:",
        ],
    );
    check(
        &[],
        &[
            "system.webServer/applicationInitialization\n",
            "system.webServer/handlers\n",
        ],
    );
}

#[test]
fn show_explains_names_that_it_does_not_know() {
    let home = folder(&[("a.txt", "")]);
    let check = |arguments: &[&str], code: &str, text: &str| {
        let _ =
            run_in(home.path(), &[&["config", "show"], arguments].concat()).found(code, &[text]);
    };
    check(&["nonsense"], "cli/unknown-section", "nonsense");
    check(
        &["authorization"],
        "cli/unknown-section",
        "system.webServer/security/authorization",
    );
    check(
        &["handlers", "--site", "Nowhere"],
        "cli/unknown-site",
        "Default Web Site",
    );
    check(&["--dir", "gone"], "cli/missing-folder", "gone");
}
