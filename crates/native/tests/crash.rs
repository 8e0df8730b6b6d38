//! The last line of a process that a native module brings down.

mod harness;

use std::process::Command;
use std::sync::Arc;

use harness::{build_and_load, request_module};
use sluicegate_pipeline::Module;
use sluicegate_testing::MemorySite;

/// Set in the child process, which is to crash.
const CHILD: &str = "SLUICEGATE_TEST_CRASH";

const SOURCE: &str = r#"
#include <httpserv.h>
#include <stdlib.h>
#include <string.h>
class Crashing : public CHttpModule {
public:
    REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext *context, IHttpEventProvider *) {
        if (strstr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, "abort")) {
            abort();
        }
        volatile int *nowhere = (int *)16;
        *nowhere = 1;
        return RQ_NOTIFICATION_CONTINUE;
    }
};
class Factory : public IHttpModuleFactory {
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) { *module = new Crashing; return S_OK; }
    void Terminate() { delete this; }
};
HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *) {
    return info->SetRequestNotifications(new Factory, 0, RQ_AUTHORIZE_REQUEST);
}
"#;

#[test]
fn the_last_line_names_module_notification_and_url() {
    if let Ok(target) = std::env::var(CHILD) {
        sluicegate_native::install_crash_handler();
        let module: Arc<dyn Module> = request_module(&build_and_load("crashing", SOURCE));
        let reply = MemorySite::new([("crashing", module)]).get(&target);
        panic!("it did not crash: {reply:?}");
    }
    let check = |target: &str, signal: i32, expected: &str| {
        let child = Command::new(std::env::current_exe().expect("this program has a path"))
            .args([
                "--exact",
                "the_last_line_names_module_notification_and_url",
                "--nocapture",
            ])
            .env(CHILD, target)
            .output()
            .expect("this program can be run");
        let text = String::from_utf8_lossy(&child.stderr);
        assert!(text.lines().any(|line| line == expected), "{text}");
        let ended_by = std::os::unix::process::ExitStatusExt::signal(&child.status);
        assert_eq!(ended_by, Some(signal), "{text}");
    };
    check(
        "/some/path?secret=1",
        11,
        "crash: SIGSEGV in module \"crashing\", notification PostAuthorizeRequest, GET /some/path",
    );
    check(
        "/abort",
        6,
        "crash: SIGABRT in module \"crashing\", notification PostAuthorizeRequest, GET /abort",
    );
}

const CRASHING_EARLY: &str = r#"
#include <httpserv.h>
HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) {
    volatile int *nowhere = (int *)16;
    *nowhere = 1;
    return S_OK;
}
"#;

#[test]
fn the_last_line_names_a_module_that_crashes_while_it_registers() {
    if std::env::var(CHILD).is_ok() {
        sluicegate_native::install_crash_handler();
        let _ = build_and_load("early", CRASHING_EARLY);
        panic!("it did not crash");
    }
    let child = Command::new(std::env::current_exe().expect("this program has a path"))
        .args([
            "--exact",
            "the_last_line_names_a_module_that_crashes_while_it_registers",
            "--nocapture",
        ])
        .env(CHILD, "")
        .output()
        .expect("this program can be run");
    let text = String::from_utf8_lossy(&child.stderr);
    let expected = "crash: SIGSEGV in module \"early\", notification RegisterModule";
    assert!(text.lines().any(|line| line == expected), "{text}");
}
