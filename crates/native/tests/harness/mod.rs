//! What the tests of native modules share: building and loading, and a few Rust modules to stand beside.
//!
//! To run a test with its C++ modules under the address sanitizer:
//! `SLUICEGATE_TEST_SANITIZE=address LD_PRELOAD=$(g++ -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0 <test binary>`.

#![allow(dead_code, reason = "each test file uses a part")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use sluicegate_native::{Loaded, ModuleBuild, load};
use sluicegate_pipeline::prelude::*;
use sluicegate_testing::Journal;

static NEXT: AtomicU32 = AtomicU32::new(0);

fn scratch(name: &str) -> PathBuf {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!(
        "sluicegate-native-{}-{number}-{name}",
        std::process::id()
    ));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    folder
}

/// Builds `source` without a change and loads the result.
pub(crate) fn build_and_load(name: &str, source: &str) -> Loaded {
    let folder = scratch(name);
    let file = folder.join(format!("{name}.cpp"));
    std::fs::write(&file, source).expect("the temporary folder can be written");
    let loaded = build_file_and_load(name, &file, &folder);
    std::fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
    loaded
}

fn build_file_and_load(name: &str, file: &Path, folder: &Path) -> Loaded {
    let output = folder.join(format!("{name}.so"));
    let build = ModuleBuild {
        sources: vec![file.to_owned()],
        output: output.clone(),
        debug: true,
        sanitize: std::env::var("SLUICEGATE_TEST_SANITIZE").ok(),
        ..ModuleBuild::default()
    };
    if let Err(error) = build.run() {
        panic!("{name} cannot be built: {error}");
    }
    load(name, &output).unwrap_or_else(|error| panic!("{error}"))
}

/// Builds and loads `sdk/cpp/tests/modules/<name>.cpp`.
pub(crate) fn module(name: &str) -> Loaded {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../sdk/cpp/tests/modules")
        .join(format!("{name}.cpp"));
    let folder = scratch(name);
    let loaded = build_file_and_load(name, &file, &folder);
    std::fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
    loaded
}

/// The request module of a loaded image.
pub(crate) fn request_module(loaded: &Loaded) -> Arc<dyn Module> {
    Arc::clone(loaded.module.as_ref().expect("it registers a factory")) as _
}

/// The C++ program of the documentation page about `method`; `None`, said aloud, where the pages are not at hand.
pub(crate) fn program_of(method: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let folder = if folder.exists() {
        folder
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seeds")
    };
    let pages = std::fs::read_dir(&folder).ok().into_iter().flatten();
    for page in pages.flatten() {
        let Ok(text) = std::fs::read_to_string(page.path()) else {
            continue;
        };
        if !text.contains(&format!("IHttpContext::{method} Method"))
            && !text.contains(&format!("->{method}("))
        {
            continue;
        }
        let start = text.find("#define _WINSOCKAPI_")?;
        let end = text[start..].find("\nYour module must export")? + start;
        let program = &text[start..end];
        if program.contains(&format!("->{method}(")) {
            return Some(program.to_owned());
        }
    }
    eprintln!("skipped: no page about {method}");
    None
}

/// Sets the anonymous user, LAST, as the stock module does.
pub(crate) struct Anonymous;

impl Module for Anonymous {
    fn registration(&self) -> Registration {
        Registration::new()
            .main(Notifications::AUTHENTICATE_REQUEST)
            .priority(Notifications::AUTHENTICATE_REQUEST, Priority::Last)
    }

    fn on_authenticate_request(&self, context: &mut HttpContext) -> Outcome {
        if context.user().is_none() {
            context.set_user(Arc::new(AnonymousUser));
        }
        Outcome::Continue
    }
}

/// Listens to AUTHORIZE_REQUEST.
pub(crate) struct Authorization;

impl Module for Authorization {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::AUTHORIZE_REQUEST)
    }
}

/// Stands behind another module in AUTHENTICATE and AUTHORIZE.
pub(crate) struct Foreign;

impl Module for Foreign {
    fn registration(&self) -> Registration {
        let both = Notifications::AUTHENTICATE_REQUEST | Notifications::AUTHORIZE_REQUEST;
        Registration::new().main(both).post(both)
    }
}

/// Notes BEGIN and END with their thread.
pub(crate) struct Witness(pub(crate) Arc<Journal>);

impl Module for Witness {
    fn registration(&self) -> Registration {
        Registration::new().main(Notifications::BEGIN_REQUEST | Notifications::END_REQUEST)
    }

    fn on_begin_request(&self, _context: &mut HttpContext) -> Outcome {
        self.0
            .note(format!("begin@{:?}", std::thread::current().id()));
        Outcome::Continue
    }

    fn on_end_request(&self, _context: &mut HttpContext) -> Outcome {
        self.0
            .note(format!("end@{:?}", std::thread::current().id()));
        Outcome::Continue
    }
}

/// Lets a request come to its end though other threads act on it.
pub(crate) fn settle(mut exchange: sluicegate_testing::Exchange) -> sluicegate_testing::Reply {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !exchange.run() {
        assert!(std::time::Instant::now() < deadline, "the request hangs");
        std::thread::yield_now();
    }
    exchange.finish()
}

/// Events of native modules go to a file of this test process; returns what it holds.
pub(crate) fn events() -> String {
    std::fs::read_to_string(event_file()).unwrap_or_default()
}

/// Where [`events`] looks; set before the first module is loaded.
pub(crate) fn event_file() -> PathBuf {
    static FILE: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    FILE.get_or_init(|| {
        let file = scratch("events").join("events.jsonl");
        sluicegate_native::set_event_log(&file);
        file
    })
    .clone()
}
