//! The exchange of an upgraded connection as a stream of raw bytes, for any thread (R112).

use std::io;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use sluicegate_pipeline::upgrade::{Keeper, UpgradedStream};

use crate::clock;
use crate::http1::exchange::{Exchange, QUEUED_BYTES_HIGH, QUEUED_BYTES_LOW, State};
use crate::server::Shared;
use crate::workers::Job;

/// What a connection that no longer speaks HTTP has beside its bytes.
#[derive(Default)]
pub(crate) struct Upgrade {
    /// Who waits for bytes.
    pub(super) readers: Vec<Waker>,
    /// Who waits until more may be written.
    pub(super) writers: Vec<Waker>,
    /// Who waits until all has gone.
    pub(super) flushers: Vec<Waker>,
    pub(crate) keeper: Option<Weak<dyn Keeper>>,
    pub(crate) interval: Option<Duration>,
    /// When the interval is over.
    pub(crate) next_interval: Option<Duration>,
    /// When the connection is given up.
    pub(crate) end_at: Option<Duration>,
    /// Our side ends once the output has gone.
    pub(crate) is_closing: bool,
    /// Our side has ended.
    pub(crate) is_shut: bool,
    pub(crate) was_told_of_stop: bool,
    /// When the connection first saw that the server stops.
    pub(crate) stop_seen: Option<Duration>,
    /// The keeper has been told of an interval: by the next one something must have come (features 26.4).
    pub(crate) awaits_answer: bool,
    /// Something above has changed since the connection's task looked.
    pub(crate) is_touched: bool,
}

impl Upgrade {
    /// When the connection's task has to look at it again.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.next_interval.into_iter().chain(self.end_at).min()
    }
}

fn add(waiting: &mut Vec<Waker>, cx: &Context<'_>) {
    if !waiting.iter().any(|own| own.will_wake(cx.waker())) {
        waiting.push(cx.waker().clone());
    }
}

fn aborted() -> io::Error {
    io::ErrorKind::ConnectionAborted.into()
}

impl State {
    /// Whom the bytes that were moved concern.
    pub(super) fn take_ready_wakers(&mut self) -> Vec<Waker> {
        let has_input = !self.body.is_empty()
            || self.decoder.is_done()
            || self.fault.is_some()
            || self.is_closed;
        let (queued, is_closed) = (self.queued, self.is_closed);
        let Some(upgrade) = &mut self.upgraded else {
            return Vec::new();
        };
        let mut ready = Vec::new();
        if has_input {
            ready.append(&mut upgrade.readers);
        }
        if queued <= QUEUED_BYTES_LOW || is_closed {
            ready.append(&mut upgrade.writers);
        }
        if queued == 0 || is_closed {
            ready.append(&mut upgrade.flushers);
        }
        ready
    }
}

/// One request's hold on its upgraded connection.
pub(crate) struct Upgraded {
    exchange: Arc<Exchange>,
    shared: Arc<Shared>,
}

impl Upgraded {
    /// The stream; `None` while the connection speaks HTTP.
    pub(crate) fn of(exchange: &Arc<Exchange>, shared: &Arc<Shared>) -> Option<Arc<Self>> {
        exchange.lock().upgraded.is_some().then(|| {
            Arc::new(Self {
                exchange: Arc::clone(exchange),
                shared: Arc::clone(shared),
            })
        })
    }
}

impl UpgradedStream for Upgraded {
    fn poll_read(&self, cx: &mut Context<'_>, out: &mut Vec<u8>) -> Poll<io::Result<usize>> {
        let mut state = self.exchange.lock();
        if !state.body.is_empty() {
            let length = state.body.len();
            if out.is_empty() {
                std::mem::swap(out, &mut state.body);
            } else {
                out.append(&mut state.body);
            }
            if !state.decoder.is_done() {
                state.wake();
            }
            return Poll::Ready(Ok(length));
        }
        if state.is_closed {
            return Poll::Ready(Err(aborted()));
        }
        if state.decoder.is_done() || state.fault.is_some() {
            return Poll::Ready(Ok(0));
        }
        state.wants_body = true;
        state.wake();
        if let Some(upgrade) = &mut state.upgraded {
            add(&mut upgrade.readers, cx);
        }
        Poll::Pending
    }

    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = self.exchange.lock();
        if state.is_closed {
            return Poll::Ready(Err(aborted()));
        }
        if state.queued <= QUEUED_BYTES_HIGH {
            return Poll::Ready(Ok(()));
        }
        if let Some(upgrade) = &mut state.upgraded {
            add(&mut upgrade.writers, cx);
        }
        Poll::Pending
    }

    fn push(&self, parts: &[&[u8]]) -> io::Result<()> {
        let mut state = self.exchange.lock();
        let is_over = state.is_closed || state.upgraded.as_ref().is_none_or(|up| up.is_closing);
        if is_over {
            return Err(aborted());
        }
        for part in parts {
            state.push_bytes(part);
        }
        state.wake();
        Ok(())
    }

    fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = self.exchange.lock();
        if state.is_closed {
            return Poll::Ready(Err(aborted()));
        }
        if state.queued == 0 {
            return Poll::Ready(Ok(()));
        }
        if let Some(upgrade) = &mut state.upgraded {
            add(&mut upgrade.flushers, cx);
        }
        Poll::Pending
    }

    fn close(&self) {
        {
            let mut state = self.exchange.lock();
            state.end_raw_input();
            if let Some(upgrade) = &mut state.upgraded {
                upgrade.is_closing = true;
                upgrade.is_touched = true;
            }
            state.wake();
        }
        // Readers see the end.
        self.exchange.settle();
    }

    fn close_within(&self, time: Duration) {
        let mut state = self.exchange.lock();
        if let Some(upgrade) = &mut state.upgraded {
            let at = clock::monotonic() + time;
            upgrade.end_at = Some(upgrade.end_at.map_or(at, |before| before.min(at)));
            upgrade.is_touched = true;
        }
        state.wake();
    }

    fn set_keeper(&self, interval: Option<Duration>, keeper: Weak<dyn Keeper>) {
        let mut state = self.exchange.lock();
        if let Some(upgrade) = &mut state.upgraded {
            upgrade.keeper = Some(keeper);
            upgrade.interval = interval;
            upgrade.is_touched = true;
            upgrade.next_interval = interval.map(|interval| clock::monotonic() + interval);
        }
        state.wake();
    }

    fn defer(&self, work: Box<dyn FnOnce() + Send>) {
        self.shared.workers.push(Job::Call(work));
    }
}
