//! `appcmd`: command lines, what they print, and what becomes of the files (R104 to R121).

use std::os::unix::fs::symlink;

use crate::files::folder;
use crate::run::{Ran, finish, run_in, sluicegate};

const HOST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <!-- the shop's own -->
  <system.applicationHost>
    <applicationPools>
      <add name="DefaultAppPool" managedRuntimeVersion="v4.0" />
    </applicationPools>
    <sites>
      <site name="Shop"   id="3">
        <application path="/" applicationPool="DefaultAppPool">
          <virtualDirectory path="/" physicalPath="shop" />
        </application>
        <bindings>
          <binding protocol="http" bindingInformation="*:8080:" /> <!-- kept -->
        </bindings>
      </site>
    </sites>
  </system.applicationHost>
</configuration>
"#;

fn home() -> tempfile::TempDir {
    folder(&[
        ("applicationHost.config", HOST),
        ("shop/a/b.txt", ""),
        ("blog/a.txt", ""),
    ])
}

fn appcmd(folder: &std::path::Path, words: &[&str]) -> Ran {
    run_in(folder, &[&["appcmd"], words].concat())
}

/// Runs command lines in a new home; the last one prints this.
#[track_caller]
fn check(lines: &[&[&str]], expected: &str) {
    let home = home();
    let (last, before) = lines.split_last().expect("a line");
    for line in before {
        let _ = appcmd(home.path(), line).quiet_success();
    }
    let ran = appcmd(home.path(), last).quiet_success();
    assert_eq!(ran.out, expected, "{last:?}");
}

/// Runs a command line in a new home, which gives the file this text besides what stands there.
#[track_caller]
fn check_file(line: &[&str], file: &str, old: &str, new: &str) {
    let home = home();
    let path = home.path().join(file);
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    let trial = appcmd(home.path(), &[line, &["--dry-run"]].concat()).quiet_success();
    assert!(trial.out.starts_with("--- "), "{trial:#?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), before);
    let _ = appcmd(home.path(), line).quiet_success();
    let after = std::fs::read_to_string(&path).expect("the file is there");
    assert!(before.is_empty() || before.contains(old), "{old}");
    let expected = if before.is_empty() {
        new.to_owned()
    } else {
        before.replacen(old, new, 1)
    };
    assert_eq!(after, expected, "{line:?}");
}

#[track_caller]
fn check_refused(line: &[&str], code: i32, expected: &str) {
    let home = home();
    let ran = appcmd(home.path(), line);
    assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{ran:#?}");
    assert!(
        ran.err.starts_with("ERROR ( ") && ran.err.ends_with(" )\n"),
        "{ran:#?}"
    );
    assert!(ran.err.contains(expected), "{ran:#?}");
    let after = std::fs::read_to_string(home.path().join("applicationHost.config")).expect("there");
    assert_eq!(after, HOST, "a refusal changes nothing");
}

const SITE: &str = "SITE \"Shop\" (id:3,bindings:http/*:8080:,state:Started)\n";

#[test]
fn lists_print_one_line_per_object() {
    // R113; R111: by name and by number; R110: plural names, case and both signs of options.
    check(&[&["list", "site"]], SITE);
    check(&[&["LIST", "Sites", "shop"]], SITE);
    check(&[&["list", "site", "/id:3"]], SITE);
    check(&[&["list", "site", "-id:3"]], SITE);
    check(&[&["list", "site", "/id:4"]], "");
    check(&[&["list", "site", "/state:started", "/id:$>2"]], SITE);
    check(&[&["list", "site", "/bindings:*8081*"]], "");
    check(
        &[&["list", "app"]],
        "APP \"Shop/\" (applicationPool:DefaultAppPool)\n",
    );
    check(&[&["list", "apps", "/apppool.name:x"]], "");
    check(
        &[&["list", "vdir", "/app.name:Shop/"]],
        "VDIR \"Shop/\" (physicalPath:shop)\n",
    );
    check(
        &[&["list", "apppool"]],
        "APPPOOL \"DefaultAppPool\" (MgdVersion:v4.0,MgdMode:Integrated,state:Started)\n",
    );
    check(
        &[&["list", "module", "StaticFileModule"]],
        "MODULE \"StaticFileModule\" ( native, preCondition: )\n",
    );
}

#[test]
fn lists_have_texts_and_xml_for_programs() {
    // R115
    check(&[&["list", "site", "/text:name"]], "Shop\n");
    check(
        &[&["list", "site", "/text:limits.connectionTimeout"]],
        "00:02:00\n",
    );
    check(&[&["list", "vdir", "/text:physicalPath"]], "shop\n");
    check(&[&["list", "apppool", "/text:state"]], "Started\n");
    check(
        &[&["list", "site", "/xml"]],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<appcmd>\n  <SITE SITE.NAME=\"Shop\" SITE.ID=\"3\" bindings=\"http/*:8080:\" state=\"Started\" />\n</appcmd>\n",
    );
    check(
        &[&["list", "app", "/config"]],
        "<application path=\"/\" applicationPool=\"DefaultAppPool\">\n  <virtualDirectory path=\"/\" physicalPath=\"shop\" />\n</application>\n",
    );
    let home = home();
    let tree = appcmd(home.path(), &["list", "apppool", "/text:*"]).quiet_success();
    assert!(
        tree.out.starts_with("APPPOOL\n  APPPOOL.NAME: DefaultAppPool\n  PipelineMode: Integrated\n  RuntimeVersion: v4.0\n  state: Started\n  [add]\n    name:\"DefaultAppPool\"\n"),
        "{tree:#?}"
    );
    assert!(
        tree.out
            .contains("\n    [processModel]\n      identityType:\"ApplicationPoolIdentity\"\n"),
        "{tree:#?}"
    );
}

#[test]
fn objects_are_added_changed_and_deleted() {
    // R112, R114, R117, R118
    check(
        &[&[
            "add",
            "site",
            "/name:Blog",
            "/bindings:http/*:81:,https/*:443:blog",
            "/physicalPath:blog",
        ]],
        "SITE object \"Blog\" added\nAPP object \"Blog/\" added\nVDIR object \"Blog/\" added\n",
    );
    check(
        &[
            &[
                "add",
                "site",
                "/name:Blog",
                "/bindings:http://blog:81,https/*:443:b",
                "/physicalPath:blog",
            ],
            &["list", "site", "Blog"],
        ],
        "SITE \"Blog\" (id:4,bindings:http/*:81:blog,https/*:443:b,state:Started)\n",
    );
    check(
        &[&[
            "add",
            "app",
            "/site.name:Shop",
            "/path:/x",
            "/physicalPath:blog",
        ]],
        "APP object \"Shop/x\" added\nVDIR object \"Shop/x/\" added\n",
    );
    check(
        &[
            &[
                "add",
                "app",
                "/site.name:Shop",
                "/path:/x",
                "/physicalPath:blog",
            ],
            &[
                "add",
                "vdir",
                "/app.name:Shop/x",
                "/path:/v",
                "/physicalPath:blog",
            ],
            &["list", "vdir"],
        ],
        "VDIR \"Shop/\" (physicalPath:shop)\nVDIR \"Shop/x/\" (physicalPath:blog)\nVDIR \"Shop/x/v\" (physicalPath:blog)\n",
    );
    check(
        &[&["set", "site", "Shop", "/limits.maxConnections:5"]],
        "SITE object \"Shop\" changed\n",
    );
    check(
        &[
            &["set", "site", "Shop", "/bindings:http/*:81:"],
            &[
                "set",
                "site",
                "Shop",
                "/+bindings.[protocol='http',bindingInformation='*:82:']",
            ],
            &["list", "sites", "/text:bindings"],
        ],
        "http/*:81:,http/*:82:\n",
    );
    check(
        &[
            &[
                "add",
                "apppool",
                "/name:P",
                "/processModel.identityType:NetworkService",
            ],
            &["set", "apppool", "P", "/managedPipelineMode:Classic"],
            &["stop", "apppool", "P"],
            &["list", "apppool", "P"],
        ],
        "APPPOOL \"P\" (MgdVersion:,MgdMode:Classic,state:Stopped)\n",
    );
    check(
        &[&["stop", "site", "Shop"]],
        "\"Shop\" successfully stopped.\n",
    );
    check(
        &[&["delete", "site", "Shop"]],
        "SITE object \"Shop\" deleted\n",
    );
    check(
        &[&["delete", "vdir", "Shop/"]],
        "VDIR object \"Shop/\" deleted\n",
    );
    check(&[&["delete", "site", "/id:3"], &["list", "site"]], "");
}

#[test]
fn edits_keep_every_other_byte() {
    // R104, R107, R109
    let host = "applicationHost.config";
    check_file(
        &["set", "site", "Shop", "/serverAutoStart:true"],
        host,
        "<site name=\"Shop\"   id=\"3\">",
        "<site name=\"Shop\"   id=\"3\" serverAutoStart=\"true\">",
    );
    check_file(
        &[
            "set",
            "site",
            "Shop",
            "/[path='/'].[path='/'].physicalPath:blog",
        ],
        host,
        "physicalPath=\"shop\"",
        "physicalPath=\"blog\"",
    );
    check_file(
        &["set", "vdir", "Shop/", "/physicalPath:blog"],
        host,
        "physicalPath=\"shop\"",
        "physicalPath=\"blog\"",
    );
    check_file(
        &["set", "app", "Shop/", "/~applicationPool"],
        host,
        " applicationPool=\"DefaultAppPool\"",
        "",
    );
    check_file(
        &["add", "apppool", "/name:P"],
        host,
        "managedRuntimeVersion=\"v4.0\" />\n",
        "managedRuntimeVersion=\"v4.0\" />\n      <add name=\"P\" />\n",
    );
    check_file(
        &[
            "set",
            "config",
            "Shop",
            "/section:defaultDocument",
            "/+files.[value='home.html']",
        ],
        "shop/web.config",
        "",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n    <system.webServer>\n        <defaultDocument>\n            <files>\n                <add value=\"home.html\" />\n            </files>\n        </defaultDocument>\n    </system.webServer>\n</configuration>\n",
    );
    check_file(
        &[
            "set",
            "config",
            "Shop/a",
            "-section:directoryBrowse",
            "-enabled:true",
            "-commit:apphost",
        ],
        host,
        "  </system.applicationHost>\n",
        "  </system.applicationHost>\n  <location path=\"Shop/a\">\n    <system.webServer>\n      <directoryBrowse enabled=\"true\" />\n    </system.webServer>\n  </location>\n",
    );
}

#[test]
fn sections_are_set_cleared_locked_and_searched() {
    let at = "MACHINE/WEBROOT/APPHOST/Shop";
    let applied = |path: &str, commit: &str| {
        format!(
            "Applied configuration changes to section \"system.webServer/directoryBrowse\" for \"{path}\" at configuration commit path \"{commit}\"\n"
        )
    };
    let set: &[&str] = &[
        "set",
        "config",
        "Shop/a",
        "/section:directoryBrowse",
        "/enabled:true",
    ];
    // R105, R119
    let below = format!("{at}/a");
    check(&[set], &applied(&below, &below));
    for (commit, place) in [
        ("url", below.as_str()),
        ("site", at),
        ("APP", at),
        ("apphost", "MACHINE/WEBROOT/APPHOST"),
        ("Shop", at),
    ] {
        let option = format!("/commit:{commit}");
        check(
            &[&[set, &[option.as_str()]].concat()],
            &applied(&below, place),
        );
    }
    check(
        &[&[
            "set",
            "config",
            "http://localhost:8080/a",
            "/section:directoryBrowse",
            "/enabled:true",
        ]],
        &applied(&below, &below),
    );
    check(
        &[
            set,
            &[
                "list",
                "config",
                "Shop/a",
                "/section:directoryBrowse",
                "/text:enabled",
            ],
        ],
        "true\n",
    );
    check(
        &[
            set,
            &["list", "config", "Shop/a", "/section:directoryBrowse"],
        ],
        "<system.webServer>\n  <directoryBrowse enabled=\"true\" showFlags=\"Date, Time, Size, Extension\" />\n</system.webServer>\n",
    );
    let clear: &[&str] = &["clear", "config", "Shop/a", "/section:directoryBrowse"];
    check(
        &[
            set,
            clear,
            &[
                "list",
                "config",
                "Shop/a",
                "/section:directoryBrowse",
                "/text:enabled",
            ],
        ],
        "false\n",
    );
    // R120
    check(
        &[
            set,
            &[
                "search",
                "config",
                "/section:directoryBrowse",
                "/enabled:true",
            ],
        ],
        &format!("CONFIGSEARCH \"{at}/a\"\n"),
    );
    check(
        &[
            set,
            &[
                "search",
                "config",
                "/section:directoryBrowse",
                "/enabled:none",
            ],
        ],
        "",
    );
    check(
        &[&["unlock", "config", "/section:handlers"]],
        "Unlocked section \"system.webServer/handlers\" at configuration path \"MACHINE/WEBROOT/APPHOST\".\n",
    );
    // R106: locked by the stock configuration, then unlocked; locked by us.
    check_refused(
        &[
            "set",
            "config",
            "Shop",
            "/section:serverRuntime",
            "/enabled:false",
        ],
        33,
        "hresult:80070021",
    );
    check(
        &[
            &["unlock", "config", "/section:modules"],
            &["set", "config", "Shop", "/section:modules", "/+[name='x']"],
            &["list", "module", "x", "/app.name:Shop/", "/text:name"],
        ],
        "x\n",
    );
    let home = home();
    let _ = appcmd(home.path(), &["lock", "config", "/section:directoryBrowse"]).quiet_success();
    let ran = appcmd(home.path(), set);
    assert_eq!(ran.code, Some(33), "{ran:#?}");
    assert!(!home.path().join("shop/a/web.config").exists());
}

#[test]
fn modules_are_installed_and_taken_out() {
    check(
        &[&["install", "module", "/name:hello", "/image:hello.so"]],
        "GLOBAL MODULE object \"hello\" added\nMODULE object \"hello\" added\n",
    );
    check(
        &[
            &["install", "module", "/name:hello", "/image:hello.so"],
            &["list", "module", "hello"],
        ],
        "MODULE \"hello\" ( native, preCondition: )\n",
    );
    check(
        &[
            &["install", "module", "/name:hello", "/image:hello.so"],
            &["uninstall", "module", "hello"],
        ],
        "MODULE object \"hello\" deleted\nGLOBAL MODULE object \"hello\" deleted\n",
    );
}

#[test]
fn backups_bring_the_file_back() {
    let home = home();
    let file = home.path().join("applicationHost.config");
    let check = |words: &[&str], expected: &str| {
        assert_eq!(appcmd(home.path(), words).quiet_success().out, expected);
    };
    check(&["list", "backup"], "");
    check(
        &["add", "backup", "before"],
        "BACKUP object \"before\" added\n",
    );
    check(&["list", "backups"], "BACKUP \"before\"\n");
    check(
        &["delete", "site", "Shop"],
        "SITE object \"Shop\" deleted\n",
    );
    check(
        &["restore", "backup", "before"],
        "Restored configuration from backup \"before\"\n",
    );
    assert_eq!(std::fs::read_to_string(&file).expect("there"), HOST);
    // A copy with a fault is not put in the place of a good file.
    std::fs::write(
        home.path().join("backup/before/applicationHost.config"),
        "<nonsense>",
    )
    .expect("written");
    let ran = appcmd(home.path(), &["restore", "backup", "before"]);
    assert_ne!(ran.code, Some(0), "{ran:#?}");
    assert_eq!(std::fs::read_to_string(&file).expect("there"), HOST);
    check(
        &["delete", "backup", "before"],
        "BACKUP object \"before\" deleted\n",
    );
    check_refused(&["add", "backup", "../x"], 87, "no name of a backup");
    check_refused(
        &["restore", "backup", "x"],
        255,
        "Cannot find BACKUP object with identifier \"x\".",
    );
}

#[test]
fn refusals_name_what_is_wrong_and_give_the_system_error() {
    // R121
    check_refused(
        &["delete", "site", "Nope"],
        255,
        "message:Cannot find SITE object with identifier \"Nope\".",
    );
    check_refused(
        &["add", "site", "/name:Shop"],
        183,
        "message:Failed to add SITE object \"Shop\"",
    );
    check_refused(&["add", "site", "/name:Blog", "/id:3"], 183, "\"Blog\"");
    check_refused(&["add", "site"], 87, "Must specify the property \"name\"");
    check_refused(
        &["add", "site", "/name:B", "/bindings:nonsense"],
        87,
        "nonsense",
    );
    check_refused(
        &["set", "site", "Shop", "/nonsense:1"],
        255,
        "Cannot find requested property \"nonsense\"",
    );
    check_refused(
        &["set", "site", "Shop", "/serverAutoStart:maybe"],
        13,
        "hresult:8007000d",
    );
    check_refused(
        &["set", "site", "Shop", "/-bindings.[protocol='x']"],
        255,
        "[protocol='x']",
    );
    check_refused(&["set", "site", "Shop"], 87, "at least one property");
    check_refused(&["set", "site", "Shop", "/[path='/'"], 87, "not understood");
    check_refused(
        &["set", "site", "Shop", "more", "/id:4"],
        87,
        "must begin with",
    );
    check_refused(&["frobnicate", "site", "Shop"], 87, "Unknown command");
    check_refused(
        &["list", "nonsense"],
        87,
        "Object \"NONSENSE\" is not supported",
    );
    check_refused(&["set", "config", "/enabled:true"], 87, "-section");
    check_refused(
        &["list", "config", "/section:nonsense"],
        255,
        "Unknown config section",
    );
    check_refused(&["list", "config", "Nope", "/section:modules"], 2, "Nope");
    check_refused(
        &[
            "set",
            "config",
            "Shop",
            "/section:directoryBrowse",
            "/enabled:true",
            "/commit:webroot",
        ],
        50,
        "MACHINE/WEBROOT",
    );
    check_refused(&["configure", "trace"], 50, "not traced to files");
    check_refused(
        &["list", "site", "--config", "none.config"],
        2,
        "none.config",
    );
}

#[test]
fn the_file_comes_from_options_or_the_environment() {
    let home = home();
    let other = folder(&[("a.txt", "")]);
    let file = home.path().join("applicationHost.config");
    let text = file.to_str().expect("UTF-8");
    for words in [
        vec!["appcmd", "list", "site", "--config", text],
        vec!["appcmd", "list", "site", &format!("/apphostconfig:{text}")],
    ] {
        assert_eq!(run_in(other.path(), &words).quiet_success().out, SITE);
    }
    let ran = finish(
        sluicegate()
            .current_dir(other.path())
            .env("SLUICEGATE_CONFIG", text)
            .args(["appcmd", "list", "site"]),
    );
    assert_eq!(ran.quiet_success().out, SITE);
    // R110: a link of that name is the command.
    let link = other.path().join("appcmd");
    symlink(env!("CARGO_BIN_EXE_sluicegate"), &link).expect("a link");
    let ran = finish(
        std::process::Command::new(&link)
            .current_dir(home.path())
            .args(["list", "site"]),
    );
    assert_eq!(ran.quiet_success().out, SITE);
}

#[test]
fn objects_of_one_command_go_to_the_next() {
    // R115
    let home = home();
    let xml = appcmd(home.path(), &["list", "site", "/xml"])
        .quiet_success()
        .out;
    let given = home.path().join("given.xml");
    std::fs::write(&given, xml).expect("written");
    let check = |words: &[&str], expected: &str| {
        let ran = finish(
            sluicegate()
                .current_dir(home.path())
                .args([&["appcmd"], words].concat())
                .stdin(std::fs::File::open(&given).expect("there")),
        );
        assert_eq!(ran.quiet_success().out, expected, "{words:?}");
    };
    check(&["list", "site", "/in"], SITE);
    check(
        &["list", "app", "/in"],
        "APP \"Shop/\" (applicationPool:DefaultAppPool)\n",
    );
    check(
        &["list", "vdir", "/in"],
        "VDIR \"Shop/\" (physicalPath:shop)\n",
    );
    check(
        &["set", "site", "/in", "/id:9"],
        "SITE object \"Shop\" changed\n",
    );
}
