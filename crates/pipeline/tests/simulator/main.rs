//! Random modules under random schedules: whatever they answer, post, indicate, merge, flush and break, each request
//! keeps the promises that [`world::World`] checks.
//!
//! A failure names its seed; `SIMULATOR_SEED=n cargo test -p sluicegate-pipeline --test simulator` runs that one only,
//! `SIMULATOR_RUNS=n` runs so many.

mod chaos;
mod random;
mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sluicegate_pipeline::prelude::*;
use sluicegate_testing::{BodyPart, Exchange, Journal, MemorySite};

use crate::chaos::{Chaos, Child};
use crate::random::Random;
use crate::world::World;

/// How the tasks of other threads are run.
#[derive(Clone, Copy, Debug)]
enum Threads {
    /// One by one on the test's thread, in random order.
    Simulated,
    /// By this many real threads.
    Real(usize),
}

/// Registrations that every module draws from; LOG and END are left in often, as they carry a promise.
fn registration(random: &mut Random) -> Registration {
    let mut registration = Registration::new()
        .main(Notifications::from_bits_truncate(
            random.bits() | random.bits(),
        ))
        .post(Notifications::from_bits_truncate(random.bits()));
    for _ in 0..random.below(4) {
        let priority = [
            Priority::First,
            Priority::High,
            Priority::Medium,
            Priority::Low,
            Priority::Last,
        ][random.below(5)];
        let which = Notifications::from_bits_truncate(random.bits());
        registration = if random.chance(50) {
            registration.priority(which, priority)
        } else {
            registration.post_priority(which, priority)
        };
    }
    registration
}

fn start(seed: u64, is_real: bool) -> (Arc<World>, Exchange) {
    let mut random = Random::new(seed);
    let count = 1 + random.below(5);
    let registrations: Vec<Registration> = (0..count).map(|_| registration(&mut random)).collect();
    let may_block = random.chance(30);
    let journal = Arc::new(Journal::default());
    let world = Arc::new(World::new(
        random.fork(),
        registrations.clone(),
        Arc::clone(&journal),
        is_real,
        may_block,
    ));
    let mut builder = MemorySite::builder();
    let mut handler = Vec::new();
    for (index, registration) in registrations.into_iter().enumerate() {
        let name = format!("m{index}");
        let module = Arc::new(Chaos::new(index, registration, Arc::clone(&world)));
        builder = builder.module_of(random.below(3) as u32, &name, module);
        if random.chance(60) {
            handler.push(name);
        }
    }
    let child = MemorySite::builder()
        .module("child", Arc::new(Child(Arc::clone(&world))))
        .handler("*", "")
        .build();
    let site = builder
        .handler("/", &handler.join(","))
        .application("/child", &child)
        .build();
    let mut request = site.request("POST", "/").journal(journal);
    if random.chance(10) {
        request = request.user(None);
    }
    if random.chance(50) {
        request = request.flush_pends();
    }
    if may_block {
        request = request.may_block();
    }
    if random.chance(5) {
        request = request.refused();
    }
    for _ in 0..random.below(4) {
        request = request.body_part(match random.below(5) {
            0 | 1 => BodyPart::Later,
            2 => BodyPart::Broken,
            _ => BodyPart::Data("body".into()),
        });
    }
    (world, request.start())
}

fn simulate(seed: u64, threads: Threads) {
    let (world, mut exchange) = start(seed, matches!(threads, Threads::Real(_)));
    match threads {
        Threads::Simulated => {
            let mut order = Random::new(!seed);
            while !exchange.queue().is_empty() {
                let index = order.below(exchange.queue().len());
                world.turn();
                exchange.queue().run_at(index);
            }
        }
        Threads::Real(count) => work_in_parallel(&exchange, count),
    }
    // What is left is futures that were woken meanwhile.
    if !exchange.run() {
        world.violate("the request hangs");
    } else {
        let reply = exchange.finish();
        world.check_end(&reply);
    }
    world.report(&format!("seed {seed}, {threads:?}"));
}

/// Runs tasks on real threads until none is left and nobody can make another.
fn work_in_parallel(exchange: &Exchange, count: usize) {
    let queue = exchange.queue();
    let busy = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..count {
            scope.spawn(|| {
                loop {
                    busy.fetch_add(1, Ordering::SeqCst);
                    let ran = queue.run_next();
                    busy.fetch_sub(1, Ordering::SeqCst);
                    if !ran {
                        if queue.is_empty() && busy.load(Ordering::SeqCst) == 0 && queue.is_empty()
                        {
                            return;
                        }
                        std::thread::yield_now();
                    }
                }
            });
        }
    });
}

fn seeds(count: u64) -> Vec<u64> {
    match std::env::var("SIMULATOR_SEED") {
        Ok(seed) => vec![seed.parse().expect("SIMULATOR_SEED is a number")],
        Err(_) => {
            let runs = std::env::var("SIMULATOR_RUNS").ok();
            let runs = runs.map(|runs| runs.parse().expect("SIMULATOR_RUNS is a number"));
            (0..runs.unwrap_or(count)).collect()
        }
    }
}

#[test]
fn every_random_schedule_keeps_the_promises() {
    for seed in seeds(6_000) {
        simulate(seed, Threads::Simulated);
    }
}

#[test]
fn real_threads_keep_the_promises() {
    for seed in seeds(1_500) {
        simulate(seed, Threads::Real(3));
    }
}

#[test]
fn same_seed_gives_the_same_journal() {
    let journal = |seed| {
        let (_, mut exchange) = start(seed, false);
        exchange.run();
        exchange.journal().text()
    };
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 0..300 {
        let first = journal(seed);
        assert_eq!(first, journal(seed), "seed {seed}");
        kinds.extend(first.split_whitespace().map(kind));
    }
    // The simulator is worth something only if all of this occurs.
    for wanted in [
        "continue",
        "finish",
        "pending",
        "panic",
        "merged",
        "posted",
        "posted-later",
        "indicated",
        "indicated-later",
        "flushing",
        "reading",
        "stale-post",
        "stale-indication",
        "foreign-flush",
        "child",
        "executing",
        "nested-pending",
        "nested-completion",
        "cannot-wait",
        "gone",
        "completion",
        "nested",
        "void",
    ] {
        assert!(kinds.contains(wanted), "{wanted} never occurs in {kinds:?}");
    }
}

/// The kind of a journal word: what stands before its first colon.
fn kind(word: &str) -> String {
    word.split(':').next().unwrap_or_default().to_owned()
}
