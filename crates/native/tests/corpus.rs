//! Modules written in the manner of Windows code are built as they are by each compiler, loaded, and asked once.
//!
//! A comment at the start of a file may say more: `// build: --define NAME` how it is built, `// answers: STATUS TEXT` what
//! a request for `/corpus/item.txt` gets (`header NAME=VALUE` instead of the text tests a header).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use sluicegate_native::{Loaded, ModuleBuild, load};
use sluicegate_pipeline::Module;
use sluicegate_testing::MemorySite;

/// The machine that runs this has no more to spare.
const JOBS: usize = 2;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sdk/cpp/tests/corpus")
}

/// The single-file modules, in order.
fn sources() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("the corpus is there");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let mut sources: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|name| name == "cpp"))
        .collect();
    sources.sort();
    sources
}

/// What a comment line of the file says after `word`.
fn told<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.lines()
        .find_map(|line| {
            line.trim_start_matches('\u{feff}')
                .strip_prefix("// ")?
                .strip_prefix(word)
        })
        .map(str::trim)
}

fn build(source: &Path, text: &str, compiler: &str, output: PathBuf) -> Result<(), String> {
    let words = told(text, "build: ").unwrap_or_default().split_whitespace();
    let defines = words.filter(|word| *word != "--define").map(str::to_owned);
    let build = ModuleBuild {
        sources: vec![source.to_owned()],
        output,
        defines: defines.collect(),
        compiler: Some(compiler.to_owned()),
        debug: true,
        ..ModuleBuild::default()
    };
    build
        .run()
        .map(drop)
        .map_err(|error| format!("is not built: {error}"))
}

/// One request through the module, compared with what the file says.
fn ask(loaded: &Loaded, text: &str) -> Result<(), String> {
    let Some(module) = &loaded.module else {
        return match told(text, "answers: ") {
            Some(_) => Err("registers no factory".to_owned()),
            None => Ok(()),
        };
    };
    let site = MemorySite::new([("Corpus", Arc::clone(module) as Arc<dyn Module>)]);
    let request = site
        .request("GET", "/corpus/item.txt?name=value&count=3")
        .header("Host", "example.org")
        .header("User-Agent", "corpus/1.0")
        .header("Cookie", "id=42; theme=dark");
    let mut exchange = request.start();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !exchange.run() {
        if std::time::Instant::now() > deadline {
            return Err("does not finish the request".to_owned());
        }
        std::thread::yield_now();
    }
    let reply = exchange.finish();
    let Some((status, expected)) = told(text, "answers: ").and_then(|told| told.split_once(' '))
    else {
        return Ok(());
    };
    let (what, found) = match expected
        .strip_prefix("header ")
        .and_then(|e| e.split_once('='))
    {
        Some((name, value)) => (value, reply.header(name).unwrap_or_default()),
        None => (expected, reply.text()),
    };
    if found.trim() != what || reply.status().to_string() != status {
        return Err(format!("answers {} {found:?}", reply.status()));
    }
    Ok(())
}

fn check(source: &Path, compiler: &str, work: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(source).map_err(|error| error.to_string())?;
    let name = source
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let output = work.join(format!("{name}.so"));
    build(source, &text, compiler, output.clone())?;
    let loaded = load(&name, &output).map_err(|error| format!("is not loaded: {error}"))?;
    ask(&loaded, &text)
}

/// One compiler after the other: `JOBS` is for both.
static TURN: Mutex<()> = Mutex::new(());

fn all_with(compiler: &str) {
    let _turn = TURN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if Command::new(compiler).arg("--version").output().is_err() {
        eprintln!("skipped: {compiler} is not installed; ./setup tests does it");
        return;
    }
    let work = tempfile::tempdir().expect("a temporary folder");
    sluicegate_native::set_event_log(&work.path().join("events.jsonl"));
    let sources = sources();
    assert!(sources.len() >= 60, "only {} modules", sources.len());
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..JOBS {
            scope.spawn(|| {
                while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(problem) = check(source, compiler, work.path()) {
                        let line = format!("{} {problem}", source.display());
                        failed.lock().expect("nobody panics here").push(line);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("nobody panics here");
    assert!(
        failed.is_empty(),
        "{}:\n{}",
        failed.len(),
        failed.join("\n\n")
    );
}

#[test]
fn every_module_builds_loads_and_answers_with_gcc() {
    all_with("g++");
}

#[test]
fn every_module_builds_loads_and_answers_with_clang() {
    all_with("clang++");
}
