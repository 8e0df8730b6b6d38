//! The threads on which requests of applications with native modules run: their callbacks may block, as they may in
//! IIS. A request moves here once and stays up to its next PENDING or its end.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use sluicegate_pipeline::completion::Completion;
use sluicegate_pipeline::context::HttpContext;

use crate::clock;
use crate::thread_state::ThreadState;

/// The most threads, as the IIS pool has it (R116).
const THREADS_MAX: usize = 256;
/// A job that waited this long asks for one more thread, if those that work are blocked.
const PATIENCE: Duration = Duration::from_millis(10);
/// A job that waited this long gets a thread whatever the others do: they may spin until it has run.
const PATIENCE_MAX: Duration = Duration::from_secs(1);
/// How often it is looked whether there are threads that nobody needed.
const REVIEW: Duration = Duration::from_secs(10);

/// What a worker does with a request.
pub(crate) enum Job {
    /// Runs it from its beginning; `false` when it was refused before BEGIN_REQUEST.
    Run(Box<HttpContext>, bool),
    /// Goes on with it (R84). Not on the thread whose callback returned PENDING, if another is free (R86).
    Resume(Box<HttpContext>, Completion),
    /// Something that belongs to no pipeline, such as the callback of a WebSocket.
    Call(Box<dyn FnOnce() + Send>),
}

/// Requests that an I/O thread gathers in one turn at the most.
const TURN_JOBS_MAX: usize = 16;

thread_local! {
    /// What this I/O thread has gathered in its turn.
    static TURN: RefCell<Vec<Job>> = const { RefCell::new(Vec::new()) };
}

struct Queued {
    job: Job,
    since: Duration,
    avoid: Option<ThreadId>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Queued>,
    /// Threads that sleep.
    idle: usize,
    /// Threads that were woken and have not looked yet.
    waking: usize,
    threads: usize,
    states: HashMap<ThreadId, Arc<ThreadState>>,
    /// The fewest idle threads since the last review.
    idle_least: usize,
    /// Threads that are to end.
    surplus: usize,
    reviewed: Duration,
    /// The watch sleeps until there is work.
    watch_sleeps: bool,
    is_stopped: bool,
}

impl Queue {
    /// Threads that work, or are about to.
    const fn active(&self) -> usize {
        (self.threads - self.idle) + self.waking
    }
}

/// The pool. As many threads work at a time as there are cores; more are woken, and started, while those block.
pub(crate) struct WorkerPool {
    queue: Mutex<Queue>,
    work: Condvar,
    watch: Condvar,
    cores: usize,
}

impl WorkerPool {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            queue: Mutex::new(Queue::default()),
            work: Condvar::new(),
            watch: Condvar::new(),
            cores: thread::available_parallelism().map_or(1, usize::from),
        })
    }

    /// Queues a job at the end of this I/O thread's turn, together with the others of the turn: a worker is then woken
    /// once for all of them. [`WorkerPool::end_turn`] ends a turn.
    pub(crate) fn push_in_turn(self: &Arc<Self>, job: Job) {
        let is_full = TURN.with_borrow_mut(|turn| {
            turn.push(job);
            turn.len() >= TURN_JOBS_MAX
        });
        if is_full {
            self.end_turn();
        }
    }

    /// Queues what this thread has gathered.
    pub(crate) fn end_turn(self: &Arc<Self>) {
        TURN.with_borrow_mut(|turn| {
            if turn.is_empty() {
                return;
            }
            let since = clock::monotonic();
            let mut queue = self.lock();
            if queue.threads == 0 {
                self.start(&mut queue);
            }
            let count = turn.len();
            queue.jobs.extend(turn.drain(..).map(|job| Queued {
                job,
                since,
                avoid: None,
            }));
            for _ in 0..count.min(self.cores.saturating_sub(queue.active())) {
                self.wake_one(&mut queue);
            }
            if std::mem::take(&mut queue.watch_sleeps) {
                self.watch.notify_one();
            }
        });
    }

    /// Queues a job.
    pub(crate) fn push(self: &Arc<Self>, job: Job) {
        let avoid = matches!(job, Job::Resume(..)).then(|| thread::current().id());
        let mut queue = self.lock();
        if queue.threads == 0 {
            self.start(&mut queue);
        }
        queue.jobs.push_back(Queued {
            job,
            since: clock::monotonic(),
            avoid,
        });
        // A thread that works takes the next job by itself: waking another one for it would only cost two switches.
        if queue.active() < self.cores {
            self.wake_one(&mut queue);
        }
        if std::mem::take(&mut queue.watch_sleeps) {
            self.watch.notify_one();
        }
    }

    fn wake_one(&self, queue: &mut Queue) {
        if queue.idle > queue.waking {
            queue.waking += 1;
            self.work.notify_one();
        }
    }

    fn start(self: &Arc<Self>, queue: &mut Queue) {
        for _ in 0..self.floor() {
            self.start_one(queue);
        }
        let pool = Arc::clone(self);
        let _ = thread::Builder::new()
            .name("native-watch".to_owned())
            .spawn(move || pool.watch_over());
    }

    /// The threads that always are there. Two at least: a completion never runs on the thread that returned PENDING (R86).
    fn floor(&self) -> usize {
        self.cores.max(2)
    }

    fn start_one(self: &Arc<Self>, queue: &mut Queue) {
        let pool = Arc::clone(self);
        let started = thread::Builder::new()
            .name(format!("native-{}", queue.threads))
            .spawn(move || pool.work());
        if started.is_ok() {
            queue.threads += 1;
        }
    }

    fn work(self: &Arc<Self>) {
        let own = thread::current().id();
        let mut queue = self.lock();
        queue.states.insert(own, Arc::new(ThreadState::own()));
        loop {
            let at = queue
                .jobs
                .iter()
                .position(|queued| queued.avoid != Some(own) || queue.threads == 1);
            if let Some(queued) = at.and_then(|at| queue.jobs.remove(at)) {
                drop(queue);
                run(queued.job);
                queue = self.lock();
                continue;
            }
            if queue.is_stopped {
                return;
            }
            if !queue.jobs.is_empty() {
                // What is left is not for this thread.
                self.wake_one(&mut queue);
            }
            if queue.surplus > 0 {
                queue.surplus -= 1;
                queue.threads -= 1;
                queue.states.remove(&own);
                return;
            }
            queue.idle += 1;
            queue = self
                .work
                .wait(queue)
                .unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
            queue.idle_least = queue.idle_least.min(queue.idle);
            queue.waking = queue.waking.saturating_sub(1);
        }
    }

    /// Wakes, then starts threads while jobs wait because those that work block, and ends those that were not needed.
    /// Looks every few milliseconds as long as there is work, and costs the others nothing.
    fn watch_over(self: &Arc<Self>) {
        let mut queue = self.lock();
        loop {
            if queue.is_stopped {
                return;
            }
            let now = clock::monotonic();
            self.review(&mut queue, now);
            if queue.jobs.is_empty() && queue.idle == queue.threads {
                queue.watch_sleeps = true;
                queue = if queue.threads > self.floor() {
                    self.watch
                        .wait_timeout(queue, REVIEW)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                } else {
                    self.watch
                        .wait(queue)
                        .unwrap_or_else(PoisonError::into_inner)
                };
                continue;
            }
            let waited = |queued: &Queued| now.saturating_sub(queued.since);
            let overdue = queue.jobs.iter().filter(|job| waited(job) > PATIENCE);
            let overdue = overdue.count().min(8);
            if overdue > 0 {
                let is_starved = queue.jobs.iter().any(|job| waited(job) > PATIENCE_MAX);
                let states = queue.states.values().cloned().collect::<Vec<_>>();
                drop(queue);
                let is_busy = self.cores_are_busy(&states);
                queue = self.lock();
                if is_starved || !is_busy {
                    self.add(&mut queue, overdue);
                }
            }
            queue = self
                .watch
                .wait_timeout(queue, PATIENCE)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    fn add(self: &Arc<Self>, queue: &mut Queue, count: usize) {
        for _ in 0..count {
            if queue.idle > queue.waking {
                self.wake_one(queue);
            } else if queue.threads < THREADS_MAX {
                self.start_one(queue);
            }
        }
    }

    /// True if the threads have enough to do for all cores: jobs wait for a processor then, and one more thread would
    /// not get it either, only memory.
    fn cores_are_busy(&self, states: &[Arc<ThreadState>]) -> bool {
        let mut left = self.cores;
        for state in states {
            if state.is_runnable() {
                left -= 1;
                if left == 0 {
                    return true;
                }
            }
        }
        false
    }

    /// Threads that were idle all the time since the last review end.
    fn review(&self, queue: &mut Queue, now: Duration) {
        if now.saturating_sub(queue.reviewed) < REVIEW {
            return;
        }
        let above = queue.threads.saturating_sub(self.floor());
        queue.surplus = queue.idle_least.min(above);
        queue.idle_least = queue.idle;
        queue.reviewed = now;
        if queue.surplus > 0 {
            self.work.notify_all();
        }
    }

    /// Ends the threads once the queue is empty.
    pub(crate) fn stop(&self) {
        self.lock().is_stopped = true;
        self.work.notify_all();
        self.watch.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn run(job: Job) {
    match job {
        Job::Run(context, begins) => sluicegate_pipeline::start(context, begins),
        Job::Resume(context, completion) => sluicegate_pipeline::resume(context, completion),
        Job::Call(call) => call(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lets the threads go on until `is_so`.
    fn settle(pool: &WorkerPool, is_so: impl Fn(&Queue) -> bool) {
        let started = std::time::Instant::now();
        while !is_so(&pool.lock()) {
            assert!(started.elapsed() < Duration::from_secs(20), "it never is");
            thread::yield_now();
        }
    }

    #[test]
    fn threads_that_nobody_needed_end() {
        let pool = WorkerPool::new();
        let all = pool.floor() + 5;
        // Without the watch, which would review by the real clock.
        for _ in 0..all {
            pool.start_one(&mut pool.lock());
        }
        settle(&pool, |queue| queue.idle == all);
        let start = clock::monotonic() + REVIEW;
        pool.review(&mut pool.lock(), start);
        assert_eq!(pool.lock().surplus, 0, "nobody had counted before");
        // All but two were needed at some time.
        pool.lock().idle_least = 2;
        pool.review(&mut pool.lock(), start + REVIEW / 2);
        assert_eq!(pool.lock().surplus, 0, "it is too early");
        pool.review(&mut pool.lock(), start + REVIEW);
        settle(&pool, |queue| {
            queue.threads == all - 2 && queue.idle == all - 2
        });
        // None was: the floor stays.
        pool.lock().idle_least = all - 2;
        pool.review(&mut pool.lock(), start + REVIEW * 2);
        settle(&pool, |queue| queue.threads == pool.floor());
        assert_eq!(pool.lock().states.len(), pool.floor());
        pool.stop();
    }

    #[test]
    fn cores_are_busy_when_as_many_threads_run() {
        let pool = WorkerPool::new();
        let own = Arc::new(ThreadState::own());
        let running = vec![Arc::clone(&own); pool.cores];
        assert!(pool.cores_are_busy(&running) || !cfg!(target_os = "linux"));
        assert!(!pool.cores_are_busy(&running[1..]));
    }
}
