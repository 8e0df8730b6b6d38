//! The second hand of the I/O threads: it tells them when to look at deadlines.
//!
//! A timer of their own would be looked at in each turn of their event loops, thousands of times for once that it counts.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::shared::Shared;

/// How often deadlines are looked at.
const TICK: Duration = Duration::from_secs(1);

/// A thread that tells all I/O threads of each second.
pub(super) struct Ticker {
    thread: JoinHandle<()>,
    /// Dropped to end the thread.
    ends: Sender<()>,
}

impl Ticker {
    /// Starts it.
    ///
    /// # Errors
    /// The system gives no thread.
    pub(super) fn start(shared: &Arc<Shared>) -> io::Result<Self> {
        let shared = Arc::clone(shared);
        let (ends, ended) = channel();
        let thread = thread::Builder::new()
            .name("ticker".to_owned())
            .spawn(move || {
                while ended.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    shared.listening.tick();
                }
            })?;
        Ok(Self { thread, ends })
    }

    /// Ends it.
    pub(super) fn stop(self) {
        drop(self.ends);
        let _ = self.thread.join();
    }
}
