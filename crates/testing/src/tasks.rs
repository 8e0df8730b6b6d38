//! The threads of a test: a queue of tasks that a test runs one by one in the order it likes, or from real threads.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use sluicegate_pipeline::completion::{Completion, CompletionInfo, Operation};
use sluicegate_pipeline::host::Scheduler;
use sluicegate_pipeline::status::{Continuation, Wait, Work};
use sluicegate_pipeline::{Completer, HttpContext, hresult_from_win32, resume, start};

use crate::journal::Journal;

/// Longer than any test; when a future stays silent for so long the test fails instead of hanging.
const SILENCE_MAX: Duration = Duration::from_secs(20);

/// `ERROR_OPERATION_ABORTED` (R111).
pub const OPERATION_ABORTED: i32 = hresult_from_win32(995);
/// `ERROR_CONNECTION_INVALID`: the client went away (R105).
pub const CONNECTION_INVALID: i32 = hresult_from_win32(1229);

/// One thing that some other thread is to do.
enum Task {
    Resume(Box<HttpContext>, Completion),
    Start(Box<HttpContext>, bool),
    Io(Completer, CompletionInfo),
    Call(Box<dyn FnOnce() + Send>),
    Poll(Arc<Waiting>),
    Work(Work, Completer),
}

#[derive(Default)]
struct State {
    tasks: VecDeque<Task>,
    waiting: usize,
    #[expect(
        clippy::vec_box,
        reason = "requests travel boxed and are handed on as they came"
    )]
    finished: Vec<Box<HttpContext>>,
}

/// The scheduler of a test: nothing runs until the test says so.
///
/// Each resumed request and each foreign call is noted as `|` in the journal: a change of thread.
pub struct TaskQueue {
    state: Mutex<State>,
    changed: Condvar,
    journal: Arc<Journal>,
    itself: Weak<Self>,
}

impl TaskQueue {
    /// An empty queue.
    #[must_use]
    pub fn new(journal: Arc<Journal>) -> Arc<Self> {
        Arc::new_cyclic(|itself| Self {
            state: Mutex::default(),
            changed: Condvar::new(),
            journal,
            itself: Weak::clone(itself),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, task: Task) {
        self.state().tasks.push_back(task);
        self.changed.notify_all();
    }

    /// Lets another thread do `call`.
    pub fn call(&self, call: impl FnOnce() + Send + 'static) {
        self.push(Task::Call(Box::new(call)));
    }

    /// An operation is under way; it ends when its task is run.
    pub(crate) fn start_io(&self, completer: Completer, info: CompletionInfo) {
        self.push(Task::Io(completer, info));
    }

    /// Outstanding operations will end with `status` and no bytes. Returns how many there are.
    pub fn fail_io(&self, status: i32) -> usize {
        let mut failed = 0;
        for task in &mut self.state().tasks {
            if let Task::Io(_, info) = task {
                *info = CompletionInfo {
                    bytes: 0,
                    status,
                    operation: info.operation,
                };
                failed += 1;
            }
        }
        failed
    }

    pub(crate) fn start_wait(&self, work: Wait, completer: Completer) {
        self.state().waiting += 1;
        if let Some(queue) = self.itself.upgrade() {
            self.push(Task::Poll(Arc::new(Waiting {
                slot: Mutex::new(Some((work, completer))),
                queue,
            })));
        }
    }

    pub(crate) fn start_work(&self, work: Work, completer: Completer) {
        self.push(Task::Work(work, completer));
    }

    /// How many tasks wait to be run.
    #[must_use]
    pub fn len(&self) -> usize {
        self.state().tasks.len()
    }

    /// True if no task waits to be run.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Runs the oldest task. False if there was none.
    pub fn run_next(&self) -> bool {
        self.run_at(0)
    }

    /// Runs the task at `index`. False if there was none.
    pub fn run_at(&self, index: usize) -> bool {
        let Some(task) = self.state().tasks.remove(index) else {
            return false;
        };
        match task {
            Task::Resume(context, completion) => {
                self.journal.note("|");
                resume(context, completion);
            }
            Task::Start(context, begins) => {
                self.journal.note("|");
                start(context, begins);
            }
            Task::Io(completer, info) => {
                completer.complete(info);
            }
            Task::Call(call) => {
                self.journal.note("|");
                call();
            }
            Task::Poll(waiting) => self.poll(&waiting),
            Task::Work(work, completer) => {
                let continuation = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(failed);
                completer.finish(Completion::Continuation(continuation));
            }
        }
        true
    }

    /// Runs tasks until there are none and no future is waiting for something else.
    ///
    /// # Panics
    /// If a future stays silent for 20 seconds.
    pub fn run(&self) {
        loop {
            while self.run_next() {}
            let state = self.state();
            if state.tasks.is_empty() && state.waiting == 0 {
                return;
            }
            let (state, timeout) = self
                .changed
                .wait_timeout_while(state, SILENCE_MAX, |state| {
                    state.tasks.is_empty() && state.waiting > 0
                })
                .unwrap_or_else(PoisonError::into_inner);
            drop(state);
            assert!(!timeout.timed_out(), "a module's future never got ready");
        }
    }

    /// Takes the requests that ended away from their first call.
    pub fn take_finished(&self) -> Vec<Box<HttpContext>> {
        std::mem::take(&mut self.state().finished)
    }

    fn poll(&self, waiting: &Arc<Waiting>) {
        let waker = Waker::from(Arc::clone(waiting));
        let mut slot = waiting.slot.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((future, _)) = slot.as_mut() else {
            return;
        };
        let polled = catch_unwind(AssertUnwindSafe(|| {
            future.as_mut().poll(&mut Context::from_waker(&waker))
        }));
        let continuation = match polled {
            Ok(Poll::Pending) => return,
            Ok(Poll::Ready(continuation)) => continuation,
            Err(panic) => failed(panic),
        };
        if let Some((_, completer)) = slot.take() {
            self.state().waiting -= 1;
            drop(slot);
            completer.finish(Completion::Continuation(continuation));
        }
    }
}

/// A panic in a module's own work fails its request as a panic in a callback does.
fn failed(panic: Box<dyn std::any::Any + Send>) -> Continuation {
    Box::new(move |_| std::panic::resume_unwind(panic))
}

impl Scheduler for TaskQueue {
    fn schedule(&self, context: Box<HttpContext>, completion: Completion) {
        self.push(Task::Resume(context, completion));
    }

    fn start(&self, context: Box<HttpContext>, begins: bool) {
        self.push(Task::Start(context, begins));
    }

    fn finished(&self, context: Box<HttpContext>) {
        self.journal.note("done");
        self.state().finished.push(context);
        self.changed.notify_all();
    }
}

/// A module's future on its way.
struct Waiting {
    slot: Mutex<Option<(Wait, Completer)>>,
    queue: Arc<TaskQueue>,
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let queue = Arc::clone(&self.queue);
        queue.push(Task::Poll(self));
    }
}

/// The info of an operation that went well.
pub(crate) const fn moved(operation: Operation, bytes: u32) -> CompletionInfo {
    CompletionInfo {
        bytes,
        status: 0,
        operation,
    }
}
