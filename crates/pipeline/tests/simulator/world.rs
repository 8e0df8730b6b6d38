//! The promises of the engine, watched from inside every callback of one request.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;

use sluicegate_pipeline::prelude::*;
use sluicegate_testing::script::short;
use sluicegate_testing::{Journal, Reply};

use crate::random::Random;

/// The number of a delivery or merge within the request; 0 is none.
pub(crate) type Sequence = u64;

/// The pending slot as the modules see it.
#[derive(Default)]
struct Slot {
    /// The notification that runs or pends.
    now: Sequence,
    /// The task that answered PENDING, while that holds.
    pends_since: Option<u64>,
    /// What each posted number was meant for.
    posts: Vec<Sequence>,
    /// What the operations that are under way were started by.
    operations: Vec<Sequence>,
    /// What indications were meant for.
    indications: Vec<Sequence>,
}

/// What is known about one request.
pub(crate) struct World {
    random: Mutex<Random>,
    registrations: Vec<Registration>,
    journal: Arc<Journal>,
    /// True if other threads really run at the same time.
    pub(crate) is_real: bool,
    frames: Mutex<Vec<(ThreadId, bool)>>,
    deliveries: Mutex<HashMap<(usize, Delivery), u32>>,
    disposal: Mutex<HashMap<usize, (bool, u32)>>,
    /// Completers of earlier notifications, to be misused, and which notification they are for.
    completers: Mutex<Vec<(Completer, Sequence)>>,
    slot: Mutex<Slot>,
    /// True if the request's threads may block: then a module's work is done inside its callback.
    pub(crate) may_block: bool,
    /// Which task of which thread runs; one a test's turn.
    task: AtomicU64,
    instances_are_gone: AtomicBool,
    violations: Mutex<Vec<String>>,
    has_ended: AtomicBool,
    /// Children that have begun and not ended.
    children: AtomicU64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl World {
    pub(crate) fn new(
        random: Random,
        registrations: Vec<Registration>,
        journal: Arc<Journal>,
        is_real: bool,
        may_block: bool,
    ) -> Self {
        Self {
            random: Mutex::new(random),
            registrations,
            journal,
            is_real,
            frames: Mutex::default(),
            deliveries: Mutex::default(),
            disposal: Mutex::default(),
            completers: Mutex::default(),
            slot: Mutex::default(),
            may_block,
            task: AtomicU64::new(0),
            instances_are_gone: AtomicBool::new(false),
            violations: Mutex::default(),
            has_ended: AtomicBool::new(false),
            children: AtomicU64::new(0),
        }
    }

    pub(crate) fn below(&self, end: usize) -> usize {
        lock(&self.random).below(end)
    }

    pub(crate) fn chance(&self, percent: usize) -> bool {
        lock(&self.random).chance(percent)
    }

    pub(crate) fn note(&self, word: impl Into<String>) {
        self.journal.note(word);
    }

    pub(crate) fn violate(&self, what: impl Into<String>) {
        lock(&self.violations).push(what.into());
    }

    /// A callback of `module` begins; it ends when the guard is dropped.
    pub(crate) fn enter(&self, module: usize, what: &str) -> Frame<'_> {
        let me = std::thread::current().id();
        let mut frames = lock(&self.frames);
        match frames.last() {
            Some((thread, _)) if *thread != me => {
                self.violate(format!(
                    "m{module} {what} runs beside another thread's callback"
                ));
            }
            Some((_, false)) => {
                self.violate(format!(
                    "m{module} {what} runs inside a callback that provoked nothing"
                ));
            }
            _ => {}
        }
        if self.has_ended.load(Ordering::SeqCst) || self.instances_are_gone.load(Ordering::SeqCst) {
            self.violate(format!("m{module} {what} comes after the end"));
        }
        if lock(&self.disposal)
            .get(&module)
            .is_some_and(|(_, done)| *done > 0)
        {
            self.violate(format!("m{module} {what} comes after its disposal"));
        }
        frames.push((me, false));
        Frame(self)
    }

    /// Does something that may call modules from inside the callback.
    pub(crate) fn provoking<T>(&self, call: impl FnOnce() -> T) -> T {
        let set = |value| {
            if let Some(frame) = lock(&self.frames).last_mut() {
                frame.1 = value;
            }
        };
        set(true);
        let result = call();
        set(false);
        result
    }

    pub(crate) fn delivered(&self, module: usize, at: Delivery) {
        let mut deliveries = lock(&self.deliveries);
        let count = deliveries.entry((module, at)).or_default();
        *count += 1;
        if *count > 1 {
            self.violate(format!("m{module} got {} {count} times", short(at)));
        }
        if !self.registrations[module].listens_to(at) {
            self.violate(format!("m{module} got {} unasked", short(at)));
        }
        let mut slot = lock(&self.slot);
        if slot.pends_since.take().is_some() && !slot.indications.contains(&slot.now) {
            // R87: only an indication ends a PENDING without calling the module.
            self.violate(format!(
                "{} was reached though nobody completed the one before",
                short(at)
            ));
        }
        slot.now += 1;
    }

    /// A new turn: some thread takes up a task.
    pub(crate) fn turn(&self) {
        self.task.fetch_add(1, Ordering::SeqCst);
    }

    /// The notification that runs now.
    pub(crate) fn now(&self) -> Sequence {
        lock(&self.slot).now
    }

    /// A number to post for notification `whose`; 0 if the number must never arrive.
    pub(crate) fn post_number(&self, whose: Sequence) -> u32 {
        let mut slot = lock(&self.slot);
        slot.posts.push(whose);
        slot.posts.len() as u32 - 1
    }

    /// Somebody is about to indicate for notification `whose`.
    pub(crate) fn will_indicate(&self, whose: Sequence) {
        lock(&self.slot).indications.push(whose);
    }

    /// The notification that runs now has started an operation.
    pub(crate) fn started_operation(&self) {
        let mut slot = lock(&self.slot);
        let now = slot.now;
        slot.operations.push(now);
    }

    /// The notification that runs now answers PENDING.
    pub(crate) fn pends(&self) {
        lock(&self.slot).pends_since = Some(self.task.load(Ordering::SeqCst));
    }

    /// A completion or continuation has come.
    pub(crate) fn completed(&self, info: Option<&CompletionInfo>) {
        let mut slot = lock(&self.slot);
        let task = self.task.load(Ordering::SeqCst);
        match slot.pends_since.take() {
            None => self.violate("a completion came though nothing pends"),
            // R86. Real threads have no turns.
            Some(since) if since == task && !self.is_real => {
                self.violate("a completion ran on the stack of the callback that waits for it");
            }
            Some(_) => {}
        }
        let now = slot.now;
        let is_meant = match info {
            None => true,
            Some(info) if info.operation == Operation::Posted => {
                slot.posts.get(info.bytes as usize) == Some(&now)
            }
            Some(_) => match slot.operations.iter().position(|whose| *whose == now) {
                Some(index) => {
                    slot.operations.swap_remove(index);
                    true
                }
                None => false,
            },
        };
        if !is_meant {
            self.violate(format!("{info:?} was not meant for this notification"));
        }
    }

    /// What the engine drops when the instances are gone (R204).
    pub(crate) fn end_marker(self: &Arc<Self>) -> EndMarker {
        EndMarker(Arc::clone(self))
    }

    pub(crate) fn asked_for_disposal(&self, module: usize) {
        lock(&self.disposal).entry(module).or_default().0 = true;
    }

    pub(crate) fn disposed(&self, module: usize) {
        lock(&self.disposal).entry(module).or_default().1 += 1;
    }

    pub(crate) fn keep(&self, completer: Completer, whose: Sequence) {
        lock(&self.completers).push((completer, whose));
    }

    /// A completer of some notification, most likely over.
    pub(crate) fn old_completer(&self) -> Option<(Completer, Sequence)> {
        let completers = lock(&self.completers);
        let index = self.below(completers.len().max(1));
        completers.get(index).cloned()
    }

    pub(crate) fn child_begins(&self) {
        self.children.fetch_add(1, Ordering::SeqCst);
    }

    pub(crate) fn child_ends(&self) {
        if self.has_ended.load(Ordering::SeqCst) {
            self.violate("a child ended after its parent");
        }
        self.children.fetch_sub(1, Ordering::SeqCst);
    }

    /// The promises that can be told at the end only.
    pub(crate) fn check_end(&self, reply: &Reply) {
        // R11 for children, R187: none outlives its parent.
        if self.children.load(Ordering::SeqCst) > 0 {
            self.violate("a child has not ended");
        }
        self.has_ended.store(true, Ordering::SeqCst);
        // R11: LOG and END run for every listener, however the request ended; merged ones count as run.
        let deliveries = lock(&self.deliveries);
        for stage in [Notification::LogRequest, Notification::EndRequest] {
            for at in [Delivery::main(stage), Delivery::post(stage)] {
                for (module, registration) in self.registrations.iter().enumerate() {
                    let times = deliveries.get(&(module, at)).copied().unwrap_or_default();
                    if u32::from(registration.listens_to(at)) != times {
                        self.violate(format!("m{module} got {} {times} times", short(at)));
                    }
                }
            }
        }
        for (module, (asked, done)) in lock(&self.disposal).iter() {
            if u32::from(*asked) != *done {
                self.violate(format!("m{module} was disposed of {done} times"));
            }
        }
        self.check_sends(reply);
    }

    fn check_sends(&self, reply: &Reply) {
        let heads = reply
            .sends
            .iter()
            .filter(|send| send.head.is_some())
            .count();
        let finals: Vec<usize> = reply
            .sends
            .iter()
            .enumerate()
            .filter(|(_, send)| !send.flags.contains(SendFlags::MORE_DATA))
            .map(|(index, _)| index)
            .collect();
        let is_whole = heads == 1
            && reply
                .sends
                .first()
                .is_some_and(|first| first.head.is_some())
            && finals == [reply.sends.len() - 1];
        let is_cut = heads <= 1 && finals.len() <= 1;
        if !(is_whole || is_cut && self.was_cut(reply)) {
            self.violate(format!("sent {heads} heads and {} ends", finals.len()));
        }
        if !reply.context.response.is_complete() {
            self.violate("the response is not complete");
        }
    }

    fn was_cut(&self, reply: &Reply) -> bool {
        reply.resets() > 0 || self.journal.words().iter().any(|word| word == "gone")
    }

    /// Fails the test if a promise was broken.
    pub(crate) fn report(&self, what: &str) {
        let violations = lock(&self.violations);
        assert!(
            violations.is_empty(),
            "{what}: {violations:#?}\n{}",
            self.journal.text()
        );
    }
}

/// Lives as long as what modules keep in the request.
pub(crate) struct EndMarker(Arc<World>);

impl Drop for EndMarker {
    fn drop(&mut self) {
        self.0.instances_are_gone.store(true, Ordering::SeqCst);
    }
}

/// A callback that runs.
pub(crate) struct Frame<'a>(&'a World);

impl Drop for Frame<'_> {
    fn drop(&mut self) {
        lock(&self.0.frames).pop();
    }
}
