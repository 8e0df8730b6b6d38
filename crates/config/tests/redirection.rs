//! `redirection.config`: which file is read and written, and what is refused (R69).

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its files has to stop"
)]

use std::path::{Path, PathBuf};

use sluicegate_config::edit::Editor;
use sluicegate_config::{Configuration, PathMap, host_file};

fn host(site: &str) -> String {
    format!(
        "<configuration><system.applicationHost><sites><site name=\"{site}\" id=\"1\"><application path=\"/\">\
         <virtualDirectory path=\"/\" physicalPath=\"root\" /></application>\
         <bindings><binding protocol=\"http\" bindingInformation=\"*:8080:\" /></bindings></site></sites></system.applicationHost></configuration>"
    )
}

fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    for folder in ["root", "shared/root"] {
        std::fs::create_dir_all(home.path().join(folder)).unwrap();
    }
    std::fs::write(home.path().join("applicationHost.config"), host("Local")).unwrap();
    std::fs::write(
        home.path().join("shared/applicationHost.config"),
        host("Shared"),
    )
    .unwrap();
    home
}

fn redirect(home: &Path, attributes: &str) {
    let text = format!("<configuration><configurationRedirection {attributes} /></configuration>");
    std::fs::write(home.join("redirection.config"), text).unwrap();
}

#[test]
fn an_enabled_redirection_leads_to_the_file_in_its_folder() {
    // R69
    let check = |attributes: &str, expected: Result<&str, &str>| {
        let home = home();
        redirect(home.path(), attributes);
        let map = PathMap::new([(r"\\mounted\share".to_owned(), home.path().join("shared"))]);
        let found = host_file(&home.path().join("applicationHost.config"), &map);
        match expected {
            Ok(name) => assert_eq!(found.unwrap(), home.path().join(name), "{attributes}"),
            Err(text) => {
                let found = *found.unwrap_err();
                assert_eq!(found.code, "config/redirection", "{attributes}");
                let said = found.render(false);
                assert!(said.contains(text), "{attributes} {said}");
            }
        }
    };
    let local = "applicationHost.config";
    let shared = "shared/applicationHost.config";
    check("", Ok(local));
    check("enabled=\"false\" path=\"shared\"", Ok(local));
    check("enabled=\"true\" path=\"shared\"", Ok(shared));
    check(
        "enabled=\"True\" path=\"shared\" userName=\"a\" password=\"b\"",
        Ok(shared),
    );
    check(r#"enabled="true" path="\\mounted\share""#, Ok(shared));
    check(
        r#"enabled="true" path="\\other\share""#,
        Err("mount the share"),
    );
    check(
        r#"enabled="true" path="D:\config""#,
        Err(r"--map 'D:\config=/srv/config'"),
    );
    check("enabled=\"true\"", Err("names no folder"));
    check(
        "enabled=\"maybe\" path=\"shared\"",
        Err("neither true nor false"),
    );
}

#[test]
fn reads_and_writes_go_to_the_redirected_file_and_changes_of_both_count() {
    // R69
    let home = home();
    let named = home.path().join("applicationHost.config");
    let shared = home.path().join("shared/applicationHost.config");
    redirect(home.path(), "enabled=\"true\" path=\"shared\"");
    let map = PathMap::default();
    let one = Configuration::load(&named, &map).unwrap();
    assert_eq!(one.sites()[0].name, "Shared");
    assert_eq!(one.host_file(), Some(shared.clone()));
    // Relative paths start from the file that has them.
    assert_eq!(
        one.sites()[0].applications[0].virtual_directories[0].folder,
        Some(home.path().join("shared/root"))
    );
    let watched: Vec<PathBuf> = one.folders_to_watch();
    assert!(watched.contains(&home.path().to_owned()), "{watched:?}");
    assert!(watched.contains(&home.path().join("shared")), "{watched:?}");
    let editor = Editor::writable(Some(&one));
    let section = editor
        .section(
            "system.webServer/directoryBrowse",
            "MACHINE/WEBROOT/APPHOST",
        )
        .unwrap();
    section.set("enabled", "true").unwrap();
    editor.commit().unwrap();
    assert!(
        std::fs::read_to_string(&shared)
            .unwrap()
            .contains("directoryBrowse")
    );
    assert_eq!(std::fs::read_to_string(&named).unwrap(), host("Local"));
    assert!(one.changes().is_host_changed());
    let two = one.renewed(true).unwrap();
    assert!(two.changes().is_empty());
    std::fs::remove_file(home.path().join("redirection.config")).unwrap();
    assert!(two.changes().is_host_changed());
    let three = two.renewed(true).unwrap();
    assert_eq!(three.sites()[0].name, "Local");
    redirect(home.path(), "enabled=\"true\" path=\"shared\"");
    assert!(three.changes().is_host_changed());
    // Of just this file.
    let only = Configuration::load_only(&named, &map).unwrap();
    assert_eq!(only.sites()[0].name, "Local");
}

#[test]
fn a_schema_file_counts_from_the_next_load() {
    // R102
    let home = home();
    let named = home.path().join("applicationHost.config");
    let text = host("Local").replace(
        "<configuration>",
        "<configuration><configSections><sectionGroup name=\"shop\"><section name=\"prices\" /></sectionGroup></configSections>",
    );
    std::fs::write(&named, text).unwrap();
    let map = PathMap::default();
    let known = |configuration: &Configuration| {
        let effective = configuration
            .effective(&configuration.sites()[0], "/")
            .unwrap();
        effective.section_or_defaults("shop/prices").is_some()
    };
    let before = Configuration::load(&named, &map).unwrap();
    assert!(!known(&before));
    std::fs::create_dir(home.path().join("schema")).unwrap();
    std::fs::write(
        home.path().join("schema/shop_schema.xml"),
        "<configSchema><sectionSchema name=\"shop/prices\"><attribute name=\"tax\" type=\"bool\" defaultValue=\"true\" /></sectionSchema></configSchema>",
    )
    .unwrap();
    assert!(!known(&before), "what is in force stays as it was");
    assert!(before.changes().is_empty());
    assert!(known(&Configuration::load(&named, &map).unwrap()));
}
