//! What happens when a module fails: exceptions, factories, errors, and images that cannot be loaded.

mod harness;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use harness::{events, module, request_module};
use sluicegate_native::{LoadError, Loaded, ModuleBuild, load};
use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::MemorySite;

fn failing() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| {
        harness::event_file();
        module("failing")
    })
}

/// Lets the global module hear each request first, as the server does.
struct Global(Arc<dyn GlobalModule>);

impl Module for Global {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::BEGIN_REQUEST)
            .priority(Notifications::BEGIN_REQUEST, Priority::First)
    }

    fn on_begin_request(&self, context: &mut HttpContext) -> Outcome {
        match self.0.on_pre_begin_request(context) {
            GlobalStatus::Handled => Outcome::Finish,
            GlobalStatus::Continue => Outcome::Continue,
        }
    }
}

fn site() -> MemorySite {
    let global = failing().global_module().expect("it registers one");
    MemorySite::new([
        ("Global", Arc::new(Global(global)) as Arc<dyn Module>),
        ("Failing", request_module(failing())),
    ])
}

#[test]
fn a_failure_ends_the_request_and_not_the_process() {
    let check = |target: &str, header: &str, status: &str, text: &str, description: &str| {
        let mut request = site().request("GET", target);
        if !header.is_empty() {
            request = request.header(header, "1");
        }
        let reply = request.send();
        assert_eq!(reply.status_text(), status, "{target} {header}");
        assert_eq!(reply.text(), text, "{target} {header}");
        let shown = reply.context.response.error_description();
        assert!(
            shown.unwrap_or_default().contains(description),
            "{target} {header}: {shown:?}"
        );
    };
    check("/", "", "200.0", "", "");
    // R224
    check(
        "/?throw",
        "",
        "500.0",
        "",
        "module failing threw in BeginRequest: out of &lt;luck&gt;",
    );
    check("/?throw-number", "", "500.0", "", "unknown exception");
    check("/?throw-late", "", "200.0", "", "");
    // R70
    check("/?denied", "", "401.3", "", "");
    // R68
    check("/?strange", "", "200.0", "went on", "");
    // R222
    check(
        "/",
        "X-Refuse",
        "500.0",
        "",
        "factory failed with 0x80070008",
    );
    // R27
    check("/", "X-Global", "200.0", "answered early", "");
    let reply = site().request("GET", "/").header("X-Refuse", "1").send();
    assert_eq!(reply.context.response.hresult() as u32, 0x8007_0008);
}

#[test]
fn events_are_written_as_lines() {
    let loaded = failing();
    loaded
        .global_module()
        .expect("it registers one")
        .on_stop_listening(true);
    let events = events();
    let line = events
        .lines()
        .find(|line| line.contains("registered"))
        .expect("RegisterModule reports an event");
    let event: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
    let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
    assert_eq!(text("kind"), "event");
    assert_eq!(text("source"), "Failing");
    assert_eq!(text("type"), "warning");
    assert_eq!(text("message"), "registered\nnow");
    assert_eq!(text("module"), "failing");
    assert_eq!(event["id"], 1000);
    assert_eq!(event["pid"], std::process::id());
    assert!(events.contains("stop:drain"));
}

#[test]
fn images_that_cannot_be_modules_are_told_apart() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, content: &[u8]| {
        std::fs::write(path(name), content).expect("the folder can be written");
        path(name)
    };
    let built = |name: &str, source: &str, extra: &[&str]| {
        let output = path(&format!("{name}.so"));
        let build = ModuleBuild {
            sources: vec![write(&format!("{name}.cpp"), source.as_bytes())],
            output: output.clone(),
            debug: true,
            extra: extra.iter().map(Into::into).collect(),
            ..ModuleBuild::default()
        };
        build.run().map(|_| output)
    };
    let check = |image: &Path, expected: &str| {
        let error = load("Bad", image).expect_err(expected);
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.why().is_empty() && !error.help().is_empty());
        error
    };
    check(&path("absent.so"), "No such file");
    check(&write("text.so", b"not a library"), "no shared library");
    check(&write("windows.so", b"MZ\x90\0"), "a Windows library");
    let mut foreign = std::fs::read("/proc/self/exe").expect("this program")[..64].to_vec();
    foreign[18..20].copy_from_slice(&243_u16.to_le_bytes());
    check(&write("foreign.so", &foreign), "is for riscv");
    let none = built("none", "int nothing;", &[]).expect("it compiles");
    check(&none, "exports no RegisterModule");
    let refuses = "#include <httpserv.h>\nHRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) { return E_FAIL; }";
    check(
        &built("refuses", refuses, &[]).expect("it compiles"),
        "0x80004005 (E_FAIL)",
    );
    let throws = "#include <httpserv.h>\n#include <stdexcept>\nHRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) { throw std::runtime_error(\"why\"); }";
    check(
        &built("throws", throws, &[]).expect("it compiles"),
        "threw: why",
    );
    let nothing = "#include <httpserv.h>\nHRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) { return S_OK; }";
    // R39: a module may register for nothing.
    let loaded = load(
        "Nothing",
        &built("nothing", nothing, &[]).expect("it compiles"),
    )
    .expect("legal");
    assert!(loaded.module.is_none() && loaded.global.is_none());
    let needs = "#include <httpserv.h>\nextern \"C\" int not_anywhere();\nHRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) { return not_anywhere(); }";
    let refused = built("needs", needs, &[]).expect_err("the linker checks");
    assert!(refused.to_string().contains("not_anywhere"), "{refused}");
    let lazy = built("lazy", needs, &["-Wl,-z,undefs"]).expect("unchecked");
    let error = check(&lazy, "not_anywhere");
    assert!(
        matches!(&error, LoadError::Unresolved { symbol: Some(symbol), .. } if symbol == "not_anywhere"),
        "{error:?}"
    );
    // Header names are found in any case.
    let odd = refuses.replace("httpserv.h", "HTTPserv.H");
    built("odd", &odd, &[]).expect("it compiles");
    let broken = built("broken", "#include <httpserv.h>\nthis is wrong", &[]).expect_err("no C++");
    assert!(broken.to_string().contains("broken.cpp:2"), "{broken}");
}
