//! Where a thread waits for a nested notification that answered PENDING (R113).
//!
//! The provoker of a nested notification is a call that has to give a result, so its thread waits here until somebody
//! completes the notification; the completion is then delivered on that thread.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::completion::Completion;

#[derive(Default)]
struct State {
    queue: VecDeque<Completion>,
    is_over: bool,
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
        drop(state);
        self.arrived.notify_one();
        true
    }

    /// The notification is over: what comes now is for nobody.
    pub(crate) fn end(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.is_over = true;
        let left = std::mem::take(&mut state.queue);
        drop(state);
        drop(left);
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
            match state.queue.pop_front() {
                Some(Completion::Io(info, token)) => {
                    // It is delivered now: its place in the ledger is free again (R107).
                    token.release();
                    return Completion::Operation(info);
                }
                Some(completion) => return completion,
                None => {}
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
