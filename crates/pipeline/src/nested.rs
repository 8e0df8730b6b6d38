//! Where the completions of a nested notification that answered PENDING arrive (R113).
//!
//! The provoker of a nested notification is a call that has to give a result, so its thread waits here until somebody
//! completes the notification; the completion is then delivered on that thread. An asynchronous provoker does not wait: its
//! request is woken when a completion is there.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::completion::{Completer, Completion};

#[derive(Default)]
struct State {
    queue: VecDeque<Completion>,
    is_over: bool,
    /// Wakes the request of an asynchronous provoker.
    waker: Option<Completer>,
}

/// The completions of one nested notification.
#[derive(Default)]
pub(crate) struct Nested {
    state: Mutex<State>,
    arrived: Condvar,
}

impl Nested {
    /// A completion arrives. False if the notification is over (R101).
    pub(crate) fn complete(&self, completion: Completion) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.is_over {
            drop(state);
            drop(completion);
            return false;
        }
        state.queue.push_back(completion);
        let waker = state.waker.take();
        drop(state);
        self.arrived.notify_one();
        if let Some(waker) = waker {
            waker.wake();
        }
        true
    }

    /// The oldest completion; if there is none, `waker` hears of the next one.
    pub(crate) fn take_or_wake(&self, waker: Completer) -> Option<Completion> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let completion = state.queue.pop_front();
        if completion.is_none() {
            state.waker = Some(waker);
        }
        drop(state);
        completion.map(delivered)
    }

    /// The oldest completion.
    pub(crate) fn take(&self) -> Option<Completion> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let completion = state.queue.pop_front();
        drop(state);
        completion.map(delivered)
    }

    /// The notification is over: what comes now is for nobody.
    pub(crate) fn end(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.is_over = true;
        let left = (std::mem::take(&mut state.queue), state.waker.take());
        drop(state);
        drop(left);
    }
}

/// A completion that is delivered now: its place in the ledger is free again (R107).
fn delivered(completion: Completion) -> Completion {
    match completion {
        Completion::Io(info, token) => {
            token.release();
            Completion::Operation(info)
        }
        other => other,
    }
}

/// The right to wait for the completion of the nested notification that runs, without the request in hand: other threads
/// may use it meanwhile, as far as the waiting module lets them.
pub struct NestedWait(pub(crate) Arc<Nested>);

impl NestedWait {
    /// Blocks this thread until a completion is there.
    #[must_use]
    pub fn wait(&self) -> Completion {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(completion) = state.queue.pop_front() {
                return delivered(completion);
            }
            state = self
                .0
                .arrived
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl std::fmt::Debug for NestedWait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NestedWait")
    }
}
