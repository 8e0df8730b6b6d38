//! Modules that cannot be loaded: each way says what, where, why and what to do, and nothing is served (R36).

use std::path::Path;

use crate::files::{folder, host_config};
use crate::ready::{Flaw, flawed, foreign};
use crate::run::run_in;

/// Serving with the image in `<globalModules>`, serving and trying with it on the command line, and looking into it all say
/// the same.
#[track_caller]
fn check(image: &Path, code: &str, texts: &[&str]) {
    let path = image.to_str().expect("UTF-8");
    let entry = format!("<globalModules><add name=\"Mine\" image=\"{path}\" /></globalModules>");
    let home = folder(&[
        ("a.config", &host_config(&entry)),
        ("site/index.html", "hi"),
    ]);
    // The line of `<add>` in the file.
    run_in(home.path(), &["serve", "--config", "a.config"])
        .found(code, texts)
        .found(code, &["a.config:8:16", "listed here", "= help: "]);
    let given = format!("Mine={path}");
    run_in(
        home.path(),
        &["serve", "site", "--port", "0", "--module", &given],
    )
    .found(code, texts)
    .found(code, &["it is given on the command line"]);
    run_in(home.path(), &["module", "try", &given]).found(code, texts);
    let seen = run_in(home.path(), &["module", "inspect", path, "--json"]);
    assert_eq!(seen.code, Some(1));
    assert_eq!(seen.json()["problems"][0]["code"], code, "{seen:?}");
    run_in(home.path(), &["module", "inspect", path]).found(code, &["= help: "]);
}

#[test]
fn image_without_register_module_is_refused() {
    check(
        flawed(Flaw::NoRegisterModule),
        "module/no-register-export",
        &[
            "flaw1.so exports no RegisterModule",
            "help: define HRESULT __stdcall RegisterModule",
        ],
    );
}

#[test]
fn register_module_that_answers_a_failure_is_refused() {
    // R36
    check(
        flawed(Flaw::AnswersFailure),
        "module/register-failed",
        &["failed with 0x80070005 (E_ACCESSDENIED)", "event log"],
    );
}

#[test]
fn register_module_that_throws_is_refused() {
    check(
        flawed(Flaw::Throws),
        "module/register-failed",
        &[
            "its RegisterModule threw: no stage found",
            "catch the exception",
        ],
    );
}

#[test]
fn unresolved_symbol_is_named() {
    check(
        flawed(Flaw::UnresolvedSymbol),
        "module/unresolved-symbol",
        &["undefined symbol: defined_nowhere", "--lib NAME"],
    );
    let path = flawed(Flaw::UnresolvedSymbol).to_str().expect("UTF-8");
    let seen = run_in(Path::new("."), &["module", "inspect", path, "--json"]);
    assert_eq!(seen.json()["unresolved_symbol"], "defined_nowhere");
}

#[test]
fn image_for_another_processor_is_refused() {
    check(
        foreign(),
        "module/wrong-architecture",
        &["is for machine 43, this server is for "],
    );
}

#[test]
fn file_that_is_no_image_is_refused() {
    let home = folder(&[
        ("text.so", "not a module\n"),
        ("windows.so", "MZ\u{90}"),
        ("empty.so", ""),
    ]);
    let check_file = |name: &str, kind| {
        check(
            &home.path().join(name),
            "module/not-an-image",
            &[kind, "sluicegate module build"],
        );
    };
    check_file("text.so", "text.so is no shared library (ELF)");
    check_file("windows.so", "windows.so is a Windows library");
    check_file("empty.so", "empty.so is no shared library (ELF)");
}

#[test]
fn missing_image_is_refused_with_its_place() {
    let home = folder(&[
        (
            "a.config",
            &host_config(
                "<globalModules>\n<add name=\"One\" image=\"one.so\" />\n<add name=\"Two\" image=\"sub\\two.so\" />\n</globalModules>",
            ),
        ),
        ("site/index.html", "hi"),
    ]);
    // All of them, not only the first.
    run_in(home.path(), &["serve", "--config", "a.config"]).found(
        "module/missing-image",
        &[
            "a.config:9:1",
            "one.so cannot be read: No such file",
            "a.config:10:1",
            "sub/two.so cannot be read",
            "correct the image attribute, or build the module first",
        ],
    );
    let given = ["serve", "site", "--module", "A=a.so", "--module", "B=b.so"];
    run_in(home.path(), &given).found(
        "module/missing-image",
        &[
            "the image of module A is not there: a.so",
            "the image of module B is not there: b.so",
            "build it with `sluicegate module build",
        ],
    );
    run_in(home.path(), &["module", "inspect", "a.so"]).found("module/missing-image", &["a.so"]);
}

#[test]
fn windows_image_needs_a_map() {
    let home = folder(&[
        (
            "a.config",
            &host_config(
                "<globalModules><add name=\"Mine\" image=\"C:\\mods\\mine.dll\" /></globalModules>",
            ),
        ),
        ("site/index.html", "hi"),
    ]);
    run_in(home.path(), &["serve", "--config", "a.config"]).found(
        "module/missing-image",
        &[
            "a.config:8:16",
            "is a Windows path: C:\\mods\\mine.dll",
            "--map '",
        ],
    );
    // With one, the local path is looked for.
    let mapped = [
        "serve",
        "--config",
        "a.config",
        "--map",
        "C:\\mods=/no/such/folder",
    ];
    run_in(home.path(), &mapped).found(
        "module/missing-image",
        &["/no/such/folder/mine.dll cannot be read"],
    );
}

#[test]
fn global_module_without_an_image_is_refused() {
    let home = folder(&[
        (
            "a.config",
            &host_config("<globalModules><add name=\"Mine\" /></globalModules>"),
        ),
        ("site/index.html", "hi"),
    ]);
    run_in(home.path(), &["serve", "--config", "a.config"]).found(
        "module/no-image",
        &["a.config:8:16", "global module Mine has no image", "help: "],
    );
}

#[test]
fn module_that_crashes_while_it_is_loaded_is_reported() {
    let image = flawed(Flaw::CrashesInRegisterModule);
    let path = image.to_str().expect("UTF-8");
    let home = folder(&[]);
    run_in(home.path(), &["module", "inspect", path]).found(
        "module/crashed",
        &["was ended by signal 11", "crash: SIGSEGV", "gdb --args"],
    );
    let seen = run_in(home.path(), &["module", "inspect", path, "--json"]);
    assert_eq!(seen.code, Some(1));
    assert_eq!(seen.json()["problems"][0]["code"], "module/crashed");
    // In process there is no way on; the last words are said even so.
    let tried = run_in(home.path(), &["module", "try", path]);
    assert_eq!(tried.code, None, "{tried:?}");
    assert!(tried.err.contains("crash: SIGSEGV"), "{tried:?}");
}
