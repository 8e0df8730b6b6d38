//! `site`, `app`, `vdir`, `apppool`, `binding`, `module`, `backup` and `config set`: what they print and write.

use crate::files::{folder, sites_config};
use crate::run::{Ran, run_in};

fn home() -> tempfile::TempDir {
    let host = sites_config(&[("Shop", "*:8080:", "shop")], "<!-- kept -->");
    folder(&[
        ("applicationHost.config", &host),
        ("shop/a.txt", ""),
        ("hello.so", ""),
    ])
}

/// Runs command lines in one home; each prints this.
#[track_caller]
fn check(lines: &[(&str, &str)]) {
    let home = home();
    for (line, expected) in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ran = run_in(home.path(), &words).quiet_success();
        assert_eq!(ran.out, *expected, "{line}");
    }
    let text = std::fs::read_to_string(home.path().join("applicationHost.config")).expect("there");
    assert!(text.contains("<!-- kept -->"), "{text}");
}

#[track_caller]
fn refused(line: &str, text: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let _: Ran = run_in(home().path(), &words).found("cli/change-refused", &[text]);
}

#[test]
fn objects_are_listed_added_changed_and_deleted() {
    // R113, R114
    check(&[
        (
            "site list",
            "SITE \"Shop\" (id:1,bindings:http/*:8080:,state:Started)\n",
        ),
        (
            "site add Blog bindings=http/*:81: physicalPath=shop",
            "SITE object \"Blog\" added\nAPP object \"Blog/\" added\nVDIR object \"Blog/\" added\n",
        ),
        (
            "site set Blog limits.maxConnections=5",
            "SITE object \"Blog\" changed\n",
        ),
        ("site list name=B* --text limits.maxConnections", "5\n"),
        (
            "app add Blog/x physicalPath=shop",
            "APP object \"Blog/x\" added\nVDIR object \"Blog/x/\" added\n",
        ),
        (
            "vdir add Blog/x/v physicalPath=shop",
            "VDIR object \"Blog/x/v\" added\n",
        ),
        (
            "vdir add Blog/w physicalPath=shop",
            "VDIR object \"Blog/w\" added\n",
        ),
        (
            "vdir list site.name=Blog --text VDIR.NAME",
            "Blog/\nBlog/w\nBlog/x/\nBlog/x/v\n",
        ),
        ("apppool add P", "APPPOOL object \"P\" added\n"),
        (
            "app set Blog/x applicationPool=P",
            "APP object \"Blog/x\" changed\n",
        ),
        (
            "app list apppool.name=P",
            "APP \"Blog/x\" (applicationPool:P)\n",
        ),
        ("app delete Blog/x", "APP object \"Blog/x\" deleted\n"),
        ("apppool delete P", "APPPOOL object \"P\" deleted\n"),
        ("site delete Blog", "SITE object \"Blog\" deleted\n"),
        (
            "binding add Shop http/*:82: http://h:83",
            "SITE object \"Shop\" changed\n",
        ),
        (
            "binding delete Shop http/*:82:",
            "SITE object \"Shop\" changed\n",
        ),
        (
            "binding list Shop",
            "BINDING \"http/*:8080:\" (site:Shop)\nBINDING \"http/*:83:h\" (site:Shop)\n",
        ),
        (
            "binding set Shop http/*:84:",
            "SITE object \"Shop\" changed\n",
        ),
        ("site list --text bindings", "http/*:84:\n"),
        (
            "module add hello image=hello.so",
            "GLOBAL MODULE object \"hello\" added\nMODULE object \"hello\" added\n",
        ),
        (
            "module list hello",
            "MODULE \"hello\" ( native, preCondition: )\n",
        ),
        (
            "module delete hello",
            "MODULE object \"hello\" deleted\nGLOBAL MODULE object \"hello\" deleted\n",
        ),
        ("backup add one", "BACKUP object \"one\" added\n"),
        ("backup list", "BACKUP \"one\"\n"),
        (
            "backup restore one",
            "Restored configuration from backup \"one\"\n",
        ),
        ("backup delete one", "BACKUP object \"one\" deleted\n"),
    ]);
    refused("site delete Nope", "Cannot find SITE object");
    refused(
        "vdir add Nope/x physicalPath=shop",
        "Cannot find APP object",
    );
    refused(
        "binding delete Shop http/*:9:",
        "Cannot find BINDING object",
    );
    refused("site list --config none.config", "none.config");
}

#[test]
fn sections_are_read_and_changed_at_paths() {
    let at = "MACHINE/WEBROOT/APPHOST";
    let said = |path: &str, commit: &str| {
        format!(
            "Applied configuration changes to section \"system.webServer/directoryBrowse\" for \"{at}{path}\" at configuration commit path \"{at}{commit}\"\n"
        )
    };
    check(&[
        (
            "config set directoryBrowse enabled=true --site Shop",
            &said("/Shop", "/Shop"),
        ),
        ("config get directoryBrowse enabled --site Shop", "true\n"),
        ("config get directoryBrowse enabled", "false\n"),
        (
            "config clear directoryBrowse enabled --site Shop",
            &said("/Shop", "/Shop"),
        ),
        ("config get directoryBrowse enabled --site Shop", "false\n"),
        (
            "config set directoryBrowse enabled=true --site Shop --commit apphost",
            &said("/Shop", ""),
        ),
        ("config get directoryBrowse enabled --dir shop", "false\n"),
        (
            "config set defaultDocument +files.[value='x.html'] --dir shop",
            "Applied configuration changes to section \"system.webServer/defaultDocument\" for \"MACHINE/WEBROOT/APPHOST/Default Web Site\" at configuration commit path \"MACHINE/WEBROOT/APPHOST/Default Web Site\"\n",
        ),
        (
            "config get defaultDocument files.[value='x.html'].value --site Shop",
            "x.html\n",
        ),
        (
            "config set defaultDocument -files.[value='x.html'] --site Shop",
            "Applied configuration changes to section \"system.webServer/defaultDocument\" for \"MACHINE/WEBROOT/APPHOST/Shop\" at configuration commit path \"MACHINE/WEBROOT/APPHOST/Shop\"\n",
        ),
        (
            "config lock directoryBrowse",
            "Locked section \"system.webServer/directoryBrowse\" at configuration path \"MACHINE/WEBROOT/APPHOST\".\n",
        ),
        (
            "config unlock directoryBrowse",
            "Unlocked section \"system.webServer/directoryBrowse\" at configuration path \"MACHINE/WEBROOT/APPHOST\".\n",
        ),
    ]);
    // R106: the finding keeps its own code.
    let words = [
        "config",
        "set",
        "serverRuntime",
        "enabled=false",
        "--site",
        "Shop",
    ];
    let _: Ran = run_in(home().path(), &words).found("config/section-locked", &["locked"]);
    refused("config set directoryBrowse nonsense=1", "nonsense");
    refused("config set directoryBrowse", "at least one");
    refused("config set nonsense a=1", "nonsense");
    refused(
        "config set directoryBrowse enabled=true --dir shop --commit apphost",
        "no applicationHost.config",
    );
}
