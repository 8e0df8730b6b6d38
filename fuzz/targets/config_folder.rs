//! A `web.config` of any bytes in a folder that is to be served: every outcome is a configuration or diagnostics that can
//! be shown.
#![no_main]

use sluicegate_config::{Configuration, Diagnostic};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir_in("/dev/shm").expect("there is memory");
    std::fs::write(folder.path().join("web.config"), bytes).expect("can be written");
    let show = |problems: &[Diagnostic]| {
        for problem in problems {
            assert!(!problem.to_string().is_empty());
        }
    };
    match Configuration::for_folder(folder.path(), &[], &[]) {
        Ok(configuration) => {
            show(configuration.warnings());
            for site in configuration.sites() {
                let _ = configuration.effective(site, "/a/b.htm");
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            show(&problems);
        }
    }
});
