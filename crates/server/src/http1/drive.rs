//! A request that is parked or runs on another thread: the connection waits for it, moves its bytes and watches the
//! client and the clock meanwhile.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use sluicegate_pipeline::completion::{Completed, Completion};
use sluicegate_pipeline::context::HttpContext;

use crate::buffers;
use crate::clock;
use crate::http1::connection::{Connection, Woken};
use crate::http1::exchange::Turn;
use crate::http1::head::HEAD_BYTES_MAX;
use crate::http1::input::LINGER_TIME;
use crate::http1::output::Written;
use crate::transport::Transport;

/// Whose move it is: only he who has to act has a deadline (R235).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owing {
    /// The client has to take or to send bytes: the connection timeout counts from its last move.
    Client,
    /// The module has to complete: the pending limit counts, if there is one.
    Module,
    /// Nobody: an upgraded connection is looked after at that time.
    Clock,
    /// The client has its last answer, and a moment to read it.
    Farewell,
}

/// The deadline in force while a request is driven.
struct Deadline {
    owing: Option<Owing>,
    progress: u64,
    parked_since: Duration,
}

impl<T: Transport> Connection<T> {
    /// Waits for a request that runs elsewhere or is parked; moves its bytes meanwhile. It ends only with the request,
    /// even when the client is long gone (R226).
    pub(super) async fn drive(&mut self) -> Box<HttpContext> {
        let mut deadline = Deadline {
            owing: None,
            progress: self.progress,
            parked_since: clock::monotonic(),
        };
        loop {
            let turn = self.exchange.lock().turns.pop_front();
            match turn {
                Some(Turn::Finished(context)) => return context,
                Some(Turn::Resume(context, completion)) => {
                    sluicegate_pipeline::resume(context, completion);
                    deadline.parked_since = clock::monotonic();
                    continue;
                }
                None => {}
            }
            if self.exchange.lock().is_reset {
                // R168: now, not when the request ends.
                self.socket.reset();
                self.broken();
            }
            let written = self.write_some();
            if written == Written::Failed {
                self.broken();
            }
            self.feed_wanted();
            self.is_upgraded = self.exchange.settle();
            if self.is_upgraded && !self.tend_upgraded().await {
                self.broken();
            }
            if let Written::Throttled(wait) = written {
                self.pace.client_is_even(clock::monotonic());
                tokio::time::sleep(wait).await;
                continue;
            }
            if written == Written::Yielded {
                // This thread may not come to rest for long: its turn ends here.
                self.shared.workers.end_turn();
                tokio::task::yield_now().await;
                continue;
            }
            self.set_deadline(&mut deadline);
            match self.wait_for_turn().await {
                Woken::Expired => match deadline.owing.take() {
                    Some(Owing::Client) => self.dismiss(),
                    Some(Owing::Farewell) => {
                        self.is_dismissed = false;
                        self.broken();
                    }
                    Some(Owing::Module) => {
                        self.pending_expired();
                        deadline.parked_since = clock::monotonic();
                    }
                    Some(Owing::Clock) | None => self.watch.rest(),
                },
                Woken::Broken => self.broken(),
                Woken::Input | Woken::Turn => {}
            }
        }
    }

    fn feed_wanted(&mut self) {
        let wants = {
            let state = self.exchange.lock();
            state.reads_body()
        };
        if wants {
            self.feed();
        }
    }

    fn set_deadline(&mut self, deadline: &mut Deadline) {
        let client_owes = self.is_writing() || {
            let state = self.exchange.lock();
            !state.output.is_empty() || state.waits_for_body()
        };
        if self.is_dismissed {
            if deadline.owing != Some(Owing::Farewell) {
                deadline.owing = Some(Owing::Farewell);
                self.watch.expect_within(LINGER_TIME);
            }
            return;
        }
        let limit = self.limits().pending_limit;
        if self.is_upgraded && !client_owes {
            let at = self.upgraded_deadline();
            // It may rest for as long as both sides like: no limit of a request holds for it.
            let now = clock::monotonic();
            self.pace.client_is_even(now);
            deadline.owing = Some(Owing::Clock);
            match at {
                Some(at) => self.watch.expect_within(at.saturating_sub(now)),
                None => self.watch.rest(),
            }
            return;
        }
        let owing = if client_owes {
            Some(Owing::Client)
        } else {
            limit.map(|_| Owing::Module)
        };
        let has_moved = deadline.progress != self.progress;
        if deadline.owing == owing && !(client_owes && has_moved) {
            return;
        }
        deadline.owing = owing;
        deadline.progress = self.progress;
        if client_owes {
            self.expect_client();
            return;
        }
        let now = clock::monotonic();
        self.pace.client_is_even(now);
        match limit {
            Some(limit) => {
                let passed = now.saturating_sub(deadline.parked_since);
                self.watch.expect_within(limit.saturating_sub(passed));
            }
            None => self.watch.rest(),
        }
    }

    /// A request has been PENDING for longer than the configured limit (R235).
    fn pending_expired(&self) {
        self.watch.rest();
        let Some(latch) = &self.latch else { return };
        // Not parked: a callback is running on a worker thread. The next look is a limit from now.
        let Some((id, _)) = latch.parked() else {
            return;
        };
        if let Completed::Resume(context, completion) = latch.complete(id, Completion::TimedOut) {
            self.shared.note_timed_out(&context);
            let scheduler = Arc::clone(context.scheduler());
            scheduler.schedule(context, completion);
        }
    }

    /// The client is gone: the socket is given up, outstanding operations fail (R226).
    pub(super) fn broken(&mut self) {
        self.read_closed = true;
        self.in_flight = None;
        self.socket.close();
        self.fail_operations();
    }

    /// What the request still reads or writes fails.
    pub(super) fn fail_operations(&self) {
        if self.info.note_disconnect() {
            // R106: native modules that asked for it hear of it.
            sluicegate_native::connection_lost(&self.info);
        }
        self.exchange.close();
    }

    /// How much the socket is read while a request runs: for the body when somebody wants it, else a little, to notice a
    /// client that went away.
    fn wants_input(&self) -> bool {
        if self.read_closed {
            return false;
        }
        let state = self.exchange.lock();
        if state.decoder.is_done() {
            self.input.len() < HEAD_BYTES_MAX
        } else if state.wants_body && !state.is_faulty() {
            state.reads_body()
        } else {
            self.input.is_empty()
        }
    }

    /// Waits until there is something to do for a running request. A parked request uses no processor time: it is woken by
    /// a turn, by output, by a wish for body bytes, by the socket, or by the watch.
    async fn wait_for_turn(&mut self) -> Woken {
        {
            let mut state = self.exchange.lock();
            // R177: on the first read, if the client waits for it and has got no answer yet.
            if state.continue_due && state.wants_body && state.sent_status.status == 0 {
                state.continue_due = false;
                state.push_bytes(b"HTTP/1.1 100 Continue\r\n\r\n");
                return Woken::Turn;
            }
        }
        let wants_input = self.wants_input();
        let is_writing = self.is_writing();
        let Self {
            socket,
            exchange,
            watch,
            input,
            read_closed,
            progress,
            was_heard,
            ..
        } = self;
        {
            let socket = &*socket;
            let mut lost = pin!(socket.lost());
            let mut is_first = true;
            let woken = poll_fn(|cx| {
                {
                    let mut state = exchange.lock();
                    if !state.turns.is_empty()
                        || !is_writing && !state.output.is_empty()
                        || state.upgraded.as_ref().is_some_and(|up| up.is_touched)
                        || is_first && state.reads_body() && !wants_input && !*read_closed
                    {
                        return Poll::Ready(Woken::Turn);
                    }
                    state.register(cx.waker());
                }
                watch.register(cx.waker());
                if watch.is_expired() {
                    return Poll::Ready(Woken::Expired);
                }
                if is_writing && socket.poll_writable(cx).is_ready() {
                    return Poll::Ready(Woken::Turn);
                }
                if wants_input {
                    if socket.poll_readable(cx).is_ready() {
                        return Poll::Ready(Woken::Input);
                    }
                } else if lost.as_mut().poll(cx).is_ready() {
                    return Poll::Ready(Woken::Broken);
                }
                // Woken by somebody whose wish is not seen above, such as a reader: look at everything again.
                if !is_first {
                    return Poll::Ready(Woken::Turn);
                }
                is_first = false;
                Poll::Pending
            })
            .await;
            if !matches!(woken, Woken::Input) {
                return woken;
            }
        }
        if input.capacity() == 0 {
            *input = buffers::take();
        }
        let read = poll_fn(|cx| Poll::Ready(socket.poll_read(input, cx))).await;
        match read {
            Poll::Pending => Woken::Turn,
            Poll::Ready(Ok(0)) => {
                *read_closed = true;
                let mut state = exchange.lock();
                if input.is_empty() {
                    state.end_of_input();
                }
                Woken::Turn
            }
            Poll::Ready(Ok(length)) => {
                *progress += length as u64;
                *was_heard = true;
                Woken::Input
            }
            Poll::Ready(Err(_)) => Woken::Broken,
        }
    }
}
