//! The threads on which requests of applications with native modules run: their callbacks may block, as they may in
//! IIS. A request moves here once and stays up to its next PENDING or its end.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use sluicegate_pipeline::completion::Completion;
use sluicegate_pipeline::context::HttpContext;

use crate::clock;

/// The most threads, as the IIS pool has it (R116).
const THREADS_MAX: usize = 256;
/// A job that waited this long means that the threads are blocked, and one more is started.
const PATIENCE: Duration = Duration::from_millis(10);

/// What a worker does with a request.
pub(crate) enum Job {
    /// Runs it from its beginning; `false` when it was refused before BEGIN_REQUEST.
    Run(Box<HttpContext>, bool),
    /// Goes on with it (R84). Not on the thread whose callback returned PENDING, if another is free (R86).
    Resume(Box<HttpContext>, Completion),
}

struct Queued {
    job: Job,
    since: Duration,
    avoid: Option<ThreadId>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Queued>,
    idle: usize,
    threads: usize,
    is_stopped: bool,
}

/// The pool. It starts with a few threads on first use and grows while all of them block.
pub(crate) struct WorkerPool {
    queue: Mutex<Queue>,
    work: Condvar,
    watch: Condvar,
    base: usize,
}

impl WorkerPool {
    pub(crate) fn new(base: usize) -> Arc<Self> {
        Arc::new(Self {
            queue: Mutex::new(Queue::default()),
            work: Condvar::new(),
            watch: Condvar::new(),
            base: base.max(2),
        })
    }

    /// Queues a job.
    pub(crate) fn push(self: &Arc<Self>, job: Job) {
        let avoid = matches!(job, Job::Resume(..)).then(|| thread::current().id());
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        if queue.threads == 0 {
            self.start(&mut queue);
        }
        queue.jobs.push_back(Queued {
            job,
            since: clock::monotonic(),
            avoid,
        });
        let (idle, is_first) = (queue.idle, queue.jobs.len() == 1);
        drop(queue);
        if idle > 0 {
            if avoid.is_some() {
                self.work.notify_all();
            } else {
                self.work.notify_one();
            }
        } else if is_first {
            self.watch.notify_one();
        }
    }

    fn start(self: &Arc<Self>, queue: &mut Queue) {
        for _ in 0..self.base {
            self.start_one(queue);
        }
        let pool = Arc::clone(self);
        let _ = thread::Builder::new()
            .name("native-watch".to_owned())
            .spawn(move || pool.watch_over());
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
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let at = queue
                .jobs
                .iter()
                .position(|queued| queued.avoid != Some(own) || queue.threads == 1);
            let taken = at.and_then(|at| queue.jobs.remove(at));
            if !queue.jobs.is_empty() {
                // Whoever pushed these may have counted on this thread, which may block or may not take them.
                self.watch.notify_one();
            }
            if let Some(queued) = taken {
                drop(queue);
                run(queued.job);
                queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            if queue.is_stopped {
                return;
            }
            queue.idle += 1;
            queue = self
                .work
                .wait(queue)
                .unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
        }
    }

    /// Starts threads while jobs wait although nobody is idle.
    fn watch_over(self: &Arc<Self>) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if queue.is_stopped {
                return;
            }
            if queue.jobs.is_empty() {
                queue = self
                    .watch
                    .wait(queue)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let now = clock::monotonic();
            let overdue = queue
                .jobs
                .iter()
                .filter(|queued| now.saturating_sub(queued.since) > PATIENCE)
                .count();
            if overdue > 0 && queue.threads < THREADS_MAX {
                for _ in 0..overdue.min(8).min(THREADS_MAX - queue.threads) {
                    self.start_one(&mut queue);
                }
            }
            queue = self
                .watch
                .wait_timeout(queue, PATIENCE)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    /// Ends the threads once the queue is empty.
    pub(crate) fn stop(&self) {
        self.queue
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_stopped = true;
        self.work.notify_all();
        self.watch.notify_all();
    }
}

fn run(job: Job) {
    match job {
        Job::Run(context, begins) => {
            let scheduler = Arc::clone(context.scheduler());
            if let sluicegate_pipeline::Run::Done(context) =
                sluicegate_pipeline::run(context, begins)
            {
                scheduler.finished(context);
            }
        }
        Job::Resume(context, completion) => sluicegate_pipeline::resume(context, completion),
    }
}
