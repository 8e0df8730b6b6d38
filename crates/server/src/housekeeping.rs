//! The thread for what the process does about itself: health checks, and asking for its own replacement (R217, R218).

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sluicegate_pipeline::global::GlobalStatus;
use sluicegate_pipeline::notification::GlobalNotifications;
use tokio::sync::watch;

use crate::server::{Ending, Shared};

/// Something to do soon, on a thread where no module's callback runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Errand {
    /// The process is to be replaced (R216).
    Recycle,
    /// A module says that the process is not well (R217).
    Unhealthy,
}

#[derive(Default)]
struct State {
    errands: Vec<Errand>,
    fails_next_ping: bool,
    is_stopped: bool,
}

/// What is to be done.
#[derive(Default)]
pub(crate) struct Housekeeping {
    state: Mutex<State>,
    changed: Condvar,
}

impl Housekeeping {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn send(&self, errand: Errand) {
        self.state().errands.push(errand);
        self.changed.notify_all();
    }

    pub(crate) fn fail_next_ping(&self) {
        self.state().fails_next_ping = true;
    }

    pub(crate) fn stop(&self) {
        self.state().is_stopped = true;
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is an errand, or it is time for a ping (`None`). `Err` once the server ends.
    fn next(&self, due: Option<Instant>) -> Result<Option<Errand>, ()> {
        let mut state = self.state();
        loop {
            if state.is_stopped {
                return Err(());
            }
            if let Some(errand) = (!state.errands.is_empty()).then(|| state.errands.remove(0)) {
                return Ok(Some(errand));
            }
            let now = Instant::now();
            state = match due {
                Some(due) if due <= now => return Ok(None),
                Some(due) => {
                    self.changed
                        .wait_timeout(state, due - now)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
                None => self
                    .changed
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}

/// Works until [`Housekeeping::stop`].
pub(crate) fn keep_house(shared: &Arc<Shared>, stop: &watch::Sender<Ending>) {
    let services = &shared.services;
    // R218: nobody is asked who does not listen.
    let interval = services
        .pool()
        .filter(|pool| pool.pinging_enabled && !pool.ping_interval.is_zero())
        .map(|pool| pool.ping_interval);
    let after = |interval: Option<Duration>| interval.map(|interval| Instant::now() + interval);
    let mut due = after(interval);
    let recycle = || {
        stop.send_if_modified(|ending| {
            let runs = *ending == Ending::None;
            if runs {
                *ending = Ending::Recycle;
            }
            runs
        });
    };
    while let Ok(errand) = services.housekeeping.next(due) {
        match errand {
            Some(Errand::Recycle) => recycle(),
            Some(Errand::Unhealthy) => {
                check_health(shared);
                recycle();
            }
            None => {
                let fails = std::mem::take(&mut services.housekeeping.state().fails_next_ping);
                check_health(shared);
                if fails || !sluicegate_native::protocol_managers::are_healthy() {
                    tracing::error!("the health check failed; the process is recycled");
                    recycle();
                }
                due = after(interval);
            }
        }
    }
}

/// GL_HEALTH_CHECK (R34).
fn check_health(shared: &Shared) -> GlobalStatus {
    shared
        .registry
        .raise(GlobalNotifications::HEALTH_CHECK, |module| {
            module.on_health_check()
        })
}
