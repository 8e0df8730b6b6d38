//! `module new` and `module build`: what is begun builds and answers, by every way that its README names.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::folder;
use crate::run::{finish, run_in, sluicegate};

/// The module answers its own URL and stamps the others.
#[track_caller]
fn answers(folder: &Path, image: &str, name: &str) {
    let url = format!("/{name}");
    let own = run_in(folder, &["module", "try", image, "--get", &url, "--json"]).quiet_success();
    let report = own.json();
    assert_eq!(report["status"], 200, "{report}");
    assert_eq!(report["body"], format!("Hello from {name}\n"));
    let other = run_in(
        folder,
        &["module", "try", image, "--get", "/other", "--json"],
    )
    .json();
    assert_eq!(other["status"], 404);
    let stamp = other["headers"].as_array().and_then(|headers| {
        headers
            .iter()
            .find(|header| header["name"] == "X-HelloWorld")
    });
    assert_eq!(
        stamp.map(|header| &header["value"]),
        Some(&"1".into()),
        "{other}"
    );
}

#[test]
fn cpp_module_builds_by_the_command_and_by_cmake() {
    let home = folder(&[]);
    let made = run_in(home.path(), &["module", "new", "cpp", "hello_world"]).quiet_success();
    assert!(
        made.out
            .contains("sluicegate module build hello_world.cpp -o hello_world.so")
    );
    let own = home.path().join("hello_world");
    let build = ["module", "build", "hello_world.cpp", "-o", "hello_world.so"];
    assert_eq!(run_in(&own, &build).quiet_success().out, "");
    answers(&own, "hello_world.so", "hello_world");

    // CMake asks the command for the SDK, so it must find it by its name.
    let binary = Path::new(env!("CARGO_BIN_EXE_sluicegate"));
    let mut path = std::ffi::OsString::from(binary.parent().expect("a folder"));
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    let cmake = |arguments: &[&str]| {
        let environment = sluicegate();
        let mut command = Command::new("cmake");
        for (name, value) in environment.get_envs() {
            if let Some(value) = value {
                command.env(name, value);
            }
        }
        let ran = finish(command.env("PATH", &path).current_dir(&own).args(arguments));
        assert_eq!(ran.code, Some(0), "{ran:#?}");
    };
    cmake(&["-B", "build"]);
    cmake(&["--build", "build"]);
    answers(&own, "build/hello_world.so", "hello_world");
}

#[test]
fn rust_module_builds_and_answers() {
    let home = folder(&[("site/index.html", "hi")]);
    let made = run_in(
        home.path(),
        &["module", "new", "rust", "hello_world", "--json"],
    );
    let report = made.quiet_success().json();
    assert_eq!(report["folder"], "hello_world");
    let own = home.path().join("hello_world");
    // The workspace's own lock file, target folder and profile: what is compiled already is not compiled again.
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::copy(workspace.join("Cargo.lock"), own.join("Cargo.lock")).expect("a copy");
    let target: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder")
        .to_owned();
    let main = own.join("src/main.rs");
    let text = std::fs::read_to_string(&main).expect("the template");
    // A test may not take port 8080.
    assert!(text.contains("8080"));
    std::fs::write(&main, text.replace("8080", "0")).expect("the source");
    let ran = finish(
        Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet"])
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
            .current_dir(&own),
    );
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert_eq!(ran.err, "", "a new module has no warnings");
    let mut command = Command::new(target.join("debug/hello_world"));
    command.current_dir(home.path().join("site"));
    let serving = crate::serving::Serving::program(command);
    assert_eq!(
        serving.get("/hello_world").text(),
        "Hello from hello_world\n"
    );
    let page = serving.get("/index.html");
    assert_eq!(page.text(), "hi");
    assert_eq!(page.header("X-HelloWorld"), Some("1"));
}

#[test]
fn nothing_is_overwritten_and_names_are_checked() {
    let home = folder(&[("taken/x", "")]);
    let check = |name: &str, language: &str, code: &str, text: &str| {
        run_in(home.path(), &["module", "new", language, name]).found(code, &[text, "= help: "]);
    };
    check("taken", "cpp", "cli/exists", "taken exists already");
    check(
        "9lives",
        "cpp",
        "cli/module-name",
        "beginning with a letter",
    );
    check("a/b", "cpp", "cli/module-name", "letters, digits and _");
    check("", "rust", "cli/module-name", "cannot name a module");
    check(
        "async",
        "rust",
        "cli/module-name",
        "Rust or cargo has this name",
    );
    assert_eq!(std::fs::read_dir(home.path()).expect("a folder").count(), 1);
}

#[test]
fn refused_source_shows_the_compilers_words() {
    let home = folder(&[
        ("bad.cpp", "int f() { return nowhere; }\n"),
        ("gap.cpp", "int g(); int f() { return g(); }\n"),
        ("inc.cpp", "#include <not_there.h>\n"),
        (
            "good.cpp",
            "#include <Windows.h>\n#include <httpserv.h>\nint f() { return 1; }\n",
        ),
    ]);
    let check = |source: &str, words: &[&str]| {
        let build = ["module", "build", source, "-o", "out.so"];
        run_in(home.path(), &build).found("module/build-failed", words);
        let json = run_in(home.path(), &[&build[..], &["--json"]].concat()).json();
        assert_eq!(json["problems"][0]["code"], "module/build-failed");
        let why = json["problems"][0]["why"].to_string();
        assert!(why.contains(words[0]), "{why}");
        assert!(!home.path().join("out.so").exists());
    };
    check(
        "bad.cpp",
        &["bad.cpp:1:", "nowhere", "= help: correct the sources"],
    );
    check("gap.cpp", &["undefined reference to", "--lib NAME"]);
    check("inc.cpp", &["not_there.h: No such file", "--include DIR"]);
    check("none.cpp", &["none.cpp: No such file"]);
    let good = ["module", "build", "good.cpp", "-o", "out.so", "--json"];
    let report = run_in(home.path(), &good).quiet_success().json();
    assert_eq!(report["built"], "out.so");
    let without = finish(
        sluicegate()
            .env("CXX", "no-such-compiler")
            .current_dir(home.path())
            .args(["module", "build", "good.cpp", "-o", "x.so"]),
    );
    without.found(
        "module/no-compiler",
        &[
            "the C++ compiler no-such-compiler is not installed",
            "apt-get install g++",
        ],
    );
}

#[test]
fn sdk_folder_has_headers_and_cmake() {
    let home = folder(&[]);
    let shown = run_in(home.path(), &["module", "sdk"]).quiet_success();
    let sdk = Path::new(shown.out.trim_end());
    for file in [
        "include/httpserv.h",
        "include-case/Windows.h",
        "cmake/sluicegate.cmake",
    ] {
        assert!(sdk.join(file).is_file(), "{file}");
    }
    let report = run_in(home.path(), &["module", "sdk", "--json"]).json();
    assert_eq!(report["folder"].as_str(), sdk.to_str());
}
