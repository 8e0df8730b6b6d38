//! Who may touch a request now: API calls of native code reach the context from inside callbacks, from other threads, and
//! while the request is parked, one at a time.
//!
//! The Rust engine owns a request exclusively. C++ code holds a pointer to it and may call from anywhere. The gate keeps
//! the context pointer of each callback that runs, lends it to one API call at a time, and falls back to the parked
//! request. While C++ code runs nothing is locked.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sluicegate_pipeline::completion::Latch;
use sluicegate_pipeline::{HttpContext, repark};

/// How long a call from another thread waits for a request that is between two callbacks.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it looks.
const POLL: Duration = Duration::from_micros(200);

thread_local! {
    static MARK: u8 = const { 0 };
}

/// A number that no other living thread has.
fn this_thread() -> usize {
    MARK.with(|mark| core::ptr::from_ref(mark).addr())
}

/// A callback into native code that has not returned.
struct Entry {
    /// The module that is called.
    module: &'static str,
    context: *mut HttpContext,
    thread: usize,
    /// API calls that work with `context` now.
    users: u32,
    /// The engine works with the context inside this callback (IndicateCompletion).
    is_suspended: bool,
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    /// The thread that is inside an API call.
    busy: Option<usize>,
    has_ended: bool,
    /// Threads in `wait`; nobody is woken, at the price of a system call, when there is none.
    waiting: u32,
}

/// Lends one request to API calls.
pub(crate) struct Gate {
    state: Mutex<State>,
    changed: Condvar,
    latch: Arc<Latch<Box<HttpContext>>>,
}

// SAFETY: the context pointers are used only by the thread that is `busy`, under the protocol of `with` and `enter`; the
// context itself may be used from any thread.
unsafe impl Send for Gate {}
// SAFETY: as above.
unsafe impl Sync for Gate {}

impl Gate {
    /// The gate of the request with that latch.
    pub(crate) fn new(latch: Arc<Latch<Box<HttpContext>>>) -> Self {
        Self {
            state: Mutex::default(),
            changed: Condvar::new(),
            latch,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, mut state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        state.waiting += 1;
        let mut state = self
            .changed
            .wait_timeout(state, POLL)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
        state.waiting -= 1;
        state
    }

    /// Ends a change of the state.
    fn release(&self, state: MutexGuard<'_, State>) {
        let is_awaited = state.waiting > 0;
        drop(state);
        if is_awaited {
            self.changed.notify_all();
        }
    }

    /// Runs `call`, which is native code of `module`, with `context` lent to the API calls it makes on whatever thread.
    pub(crate) fn enter<R>(
        &self,
        module: &'static str,
        context: &mut HttpContext,
        call: impl FnOnce() -> R,
    ) -> R {
        let me = this_thread();
        let context: *mut HttpContext = context;
        let mut state = self.state();
        let was_held = state.busy == Some(me);
        if was_held {
            state.busy = None;
        }
        while state.busy.is_some() {
            state = self.wait(state);
        }
        state.entries.push(Entry {
            module,
            context,
            thread: me,
            users: 0,
            is_suspended: false,
        });
        let depth = state.entries.len();
        self.release(state);
        let _leave = LeaveCallback {
            gate: self,
            depth,
            was_held: was_held.then_some(me),
        };
        call()
    }

    /// Runs `body` with the context. `None` if the request has ended, or cannot be reached.
    pub(crate) fn with<R>(&self, body: impl FnOnce(&mut HttpContext) -> R) -> Option<R> {
        self.with_noting(&mut None, body)
    }

    /// As [`Gate::with`]; if a callback runs, but not on this thread (Q35), `foreign` names its module.
    pub(crate) fn with_noting<R>(
        &self,
        foreign: &mut Option<&'static str>,
        body: impl FnOnce(&mut HttpContext) -> R,
    ) -> Option<R> {
        let me = this_thread();
        let mut deadline = None;
        let mut state = self.state();
        loop {
            if state.has_ended || state.busy == Some(me) {
                return None;
            }
            if state.busy.is_none() {
                let depth = state.entries.len();
                if let Some(top) = state.entries.last_mut() {
                    if !top.is_suspended {
                        *foreign = (top.thread != me).then_some(top.module);
                        top.users += 1;
                        let context = top.context;
                        state.busy = Some(me);
                        drop(state);
                        let _leave = LeaveCall {
                            gate: self,
                            depth: Some(depth),
                        };
                        // SAFETY: the callback that lent the pointer cannot return before `users` is zero again, and
                        // `busy` keeps every other call away, so this is the only use of the context.
                        return Some(body(unsafe { &mut *context }));
                    }
                } else if let Some((context, _, module)) = self.latch.borrow() {
                    state.busy = Some(me);
                    drop(state);
                    let _leave = LeaveCall {
                        gate: self,
                        depth: None,
                    };
                    let mut borrowed = Borrowed(Some(context), module);
                    return borrowed.0.as_mut().map(|context| body(context));
                }
            }
            // The request is on its way from one thread to another, or another call is inside.
            let deadline = *deadline.get_or_insert_with(|| Instant::now() + PATIENCE);
            if Instant::now() > deadline {
                return None;
            }
            state = self.wait(state);
        }
    }

    /// Runs `body`, which goes on with the pipeline, inside the innermost callback if that is this thread's. False if it
    /// is not.
    pub(crate) fn resume_nested(&self, body: impl FnOnce(&mut HttpContext)) -> bool {
        let me = this_thread();
        let mut state = self.state();
        while state.busy.is_some_and(|busy| busy != me) {
            state = self.wait(state);
        }
        if state.has_ended || state.busy.is_some() {
            return false;
        }
        let depth = state.entries.len();
        let Some(top) = state.entries.last_mut() else {
            return false;
        };
        if top.thread != me || top.is_suspended {
            return false;
        }
        top.is_suspended = true;
        let context = top.context;
        drop(state);
        // SAFETY: this thread runs the callback that lent the pointer, no call is inside, and the suspension keeps new ones
        // away, so the context is this thread's alone.
        body(unsafe { &mut *context });
        let mut state = self.state();
        if let Some(entry) = state.entries.get_mut(depth - 1) {
            entry.is_suspended = false;
        }
        self.release(state);
        true
    }

    /// From now on every call fails.
    pub(crate) fn end(&self) {
        let mut state = self.state();
        state.has_ended = true;
        self.release(state);
    }

    /// True after [`Gate::end`].
    pub(crate) fn has_ended(&self) -> bool {
        self.state().has_ended
    }
}

/// Ends a callback: waits for the calls that use its pointer, then takes the pointer back.
struct LeaveCallback<'a> {
    gate: &'a Gate,
    depth: usize,
    was_held: Option<usize>,
}

impl Drop for LeaveCallback<'_> {
    fn drop(&mut self) {
        let mut state = self.gate.state();
        while state.busy.is_some()
            || state.entries.len() > self.depth
            || state.entries.last().is_some_and(|entry| entry.users > 0)
        {
            state = self.gate.wait(state);
        }
        state.entries.pop();
        state.busy = self.was_held;
        self.gate.release(state);
    }
}

/// Ends an API call, also when it panicked.
struct LeaveCall<'a> {
    gate: &'a Gate,
    depth: Option<usize>,
}

impl Drop for LeaveCall<'_> {
    fn drop(&mut self) {
        let mut state = self.gate.state();
        state.busy = None;
        if let Some(entry) = self
            .depth
            .and_then(|depth| state.entries.get_mut(depth - 1))
        {
            entry.users -= 1;
        }
        self.gate.release(state);
    }
}

/// A request taken out of its latch; it goes back on drop.
struct Borrowed(Option<Box<HttpContext>>, u16);

impl Drop for Borrowed {
    fn drop(&mut self) {
        if let Some(context) = self.0.take() {
            repark(context, self.1);
        }
    }
}
