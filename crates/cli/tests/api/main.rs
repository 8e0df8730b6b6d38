//! Runs the modules of `sdk/cpp/tests/api`, each of which drives the methods of one family of native interfaces, in the
//! binary over sockets, and prints `N passed, N failed`. A method of the tables that no module exercises is a failure.
//!
//! `cargo test -p sluicegate-cli --test api -- TOPIC…` runs some of them. `SLUICEGATE_API_SANITIZE=address|undefined|thread`
//! builds the modules, and runs the server, with that sanitizer; without it a few of them are run once more under the address
//! sanitizer. `SLUICEGATE_API_JOBS` says how many run at once (2).

#![expect(
    clippy::print_stdout,
    reason = "the results are what this program is for"
)]

mod outcome;
mod play;
mod server;
mod topic;
mod web_socket;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use outcome::Outcome;
use play::Sanitizer;
use sluicegate_native::coverage_generated::METHODS;
use topic::Topic;

/// Modules that touch every kind of memory that server and module share, and the threads between them.
const WATCHED: [&str; 5] = [
    "children",
    "completion",
    "containers",
    "pending_send",
    "user",
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sdk/cpp/tests/api");
    let topics: Vec<Topic> = sources(&folder)
        .iter()
        .map(|file| Topic::read(file))
        .filter(|topic| wanted.is_empty() || wanted.contains(&topic.name))
        .collect();
    let sanitizer = Sanitizer::asked();
    let outcomes = play_all(&topics, sanitizer.as_ref());

    let mut passed = 0;
    let mut failures = Vec::new();
    let mut exercised = BTreeSet::new();
    for (topic, outcome) in topics.iter().zip(&outcomes) {
        println!(
            "{}: {} of {} checks",
            topic.name,
            outcome.passed(),
            outcome.checks()
        );
        passed += outcome.passed();
        failures.extend(
            outcome
                .failures()
                .map(|failure| format!("{}: {failure}", topic.name)),
        );
        exercised.extend(outcome.methods());
    }
    if wanted.is_empty() {
        // Destructors have no name that a module could call.
        let rows = METHODS.iter().filter(|row| !row.method.starts_with('~'));
        let all: BTreeSet<(String, String)> = rows
            .map(|row| (row.interface.to_owned(), row.method.to_owned()))
            .collect();
        failures.extend(
            all.difference(&exercised)
                .map(|(interface, method)| format!("no module exercises {interface}::{method}")),
        );
        println!(
            "{} of {} methods exercised",
            all.intersection(&exercised).count(),
            all.len()
        );
    }
    if wanted.is_empty() && sanitizer.is_none() {
        let again: Vec<Topic> = topics
            .into_iter()
            .filter(|topic| WATCHED.contains(&topic.name.as_str()))
            .collect();
        match Sanitizer::of("address") {
            None => println!("skipped: the compiler has no address sanitizer"),
            Some(address) => {
                for (topic, outcome) in again.iter().zip(&play_all(&again, Some(&address))) {
                    println!(
                        "{} under the address sanitizer: {} of {} checks",
                        topic.name,
                        outcome.passed(),
                        outcome.checks()
                    );
                    passed += outcome.passed();
                    failures.extend(
                        outcome
                            .failures()
                            .map(|failure| format!("{} (address): {failure}", topic.name)),
                    );
                }
            }
        }
    }
    for failure in &failures {
        println!("FAILED {failure}");
    }
    println!("{passed} passed, {} failed", failures.len());
    if failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of the modules is there");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "cpp"));
    files.sort();
    files
}

fn play_all(topics: &[Topic], sanitizer: Option<&Sanitizer>) -> Vec<Outcome> {
    let jobs = std::env::var("SLUICEGATE_API_JOBS")
        .ok()
        .and_then(|jobs| jobs.parse().ok())
        .unwrap_or(2);
    let next = AtomicUsize::new(0);
    let outcomes: Vec<Mutex<Option<Outcome>>> = topics.iter().map(|_| Mutex::new(None)).collect();
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(topic) = topics.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = play::play(topic, sanitizer);
                    let index = topics.iter().position(|other| std::ptr::eq(other, topic));
                    let slot = index.and_then(|index| outcomes.get(index));
                    if let Some(slot) = slot {
                        *slot.lock().expect("no thread panics with it") = Some(outcome);
                    }
                }
            });
        }
    });
    outcomes
        .into_iter()
        .map(|slot| {
            slot.into_inner()
                .expect("no thread panics with it")
                .expect("each topic is played")
        })
        .collect()
}
