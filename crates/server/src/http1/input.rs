//! What a connection reads: heads, bodies, and the rest that nobody wants.

use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::time::Duration;

use crate::buffers;
use crate::http1::connection::{Connection, Woken};
use crate::http1::exchange::DRAIN_BYTES_MAX;
use crate::transport::Transport;
use crate::transport_log::Reason;

/// Bytes that are read and dropped after the last response, so that the client gets to read it.
const LINGER_BYTES_MAX: usize = 256 * 1024;
/// How long that may take.
pub(super) const LINGER_TIME: Duration = Duration::from_secs(2);

impl<T: Transport> Connection<T> {
    /// Reads the next head or a part of it. The time for a head counts from the first part of one that does not come
    /// whole, and is not extended by later ones (threat D01).
    pub(super) async fn read_head(&mut self) -> Woken {
        let is_idle = self.input.is_empty();
        if !is_idle && !std::mem::replace(&mut self.awaits_head, true) {
            let time = self.limits().header_timeout;
            self.watch.expect_within(time);
        }
        self.read_more(is_idle).await
    }

    /// Reads once into the input, waiting for it without a buffer while there is nothing. `is_idle` ends the wait when the
    /// server stops.
    async fn read_more(&mut self, is_idle: bool) -> Woken {
        if self.input.is_empty() && self.input.capacity() > 0 {
            buffers::give(std::mem::take(&mut self.input));
        }
        let Self {
            socket,
            watch,
            shared,
            input,
            read_closed,
            ..
        } = self;
        let mut has_waited = false;
        poll_fn(|cx| {
            if watch.is_expired() {
                return Poll::Ready(Woken::Expired);
            }
            // What wakes a connection that waits is nearly always input: then the read itself asks the reactor.
            while std::mem::take(&mut has_waited) || socket.poll_readable(cx).is_ready() {
                if input.capacity() == 0 {
                    *input = buffers::take();
                }
                match socket.poll_read(input, cx) {
                    Poll::Ready(Ok(0)) => {
                        *read_closed = true;
                        return Poll::Ready(Woken::Input);
                    }
                    Poll::Ready(Ok(_)) => return Poll::Ready(Woken::Input),
                    Poll::Ready(Err(_)) => return Poll::Ready(Woken::Broken),
                    // The readiness was stale.
                    Poll::Pending => {}
                }
            }
            has_waited = true;
            if input.is_empty() && input.capacity() > 0 {
                // The wake-up was for something else.
                buffers::give(std::mem::take(input));
            }
            watch.register(cx.waker());
            // The marks may have been set between the check and the registration. What had come is served.
            if watch.is_expired() || is_idle && shared.is_stopping() {
                return Poll::Ready(Woken::Expired);
            }
            Poll::Pending
        })
        .await
    }

    /// Hands the body's decoder what was read.
    pub(super) fn feed(&mut self) {
        let mut state = self.exchange.lock();
        if !self.input.is_empty() && !state.decoder.is_done() {
            let taken = state.feed_body(&self.input);
            if taken == self.input.len() {
                self.input.clear();
            } else {
                self.input.drain(..taken);
            }
        }
        if self.read_closed && self.input.is_empty() {
            state.end_of_input();
        }
    }

    /// Reads the rest of a body that nobody wanted (R20, R172). False if it is not worth it.
    pub(super) async fn drain(&mut self) -> bool {
        let mut dropped = 0;
        self.expect_a_request();
        loop {
            let before = self.input.len();
            self.exchange.lock().body.clear();
            self.feed();
            dropped += (before - self.input.len()) as u64;
            let (is_done, is_faulty) = {
                let mut state = self.exchange.lock();
                state.body.clear();
                (state.decoder.is_done(), state.is_faulty())
            };
            if is_faulty || dropped > DRAIN_BYTES_MAX {
                return false;
            }
            if is_done {
                return true;
            }
            if self.input.len() == before || self.input.is_empty() {
                let woken = self.read_more(false).await;
                if matches!(woken, Woken::Expired) {
                    self.note(Reason::EntityBody, None);
                }
                if !matches!(woken, Woken::Input) || self.read_closed {
                    return false;
                }
            }
        }
    }

    /// Lets the client read the last answer although it is still sending (RFC 9112 section 9.6).
    pub(super) async fn linger(&mut self) {
        let _ = tokio::time::timeout(LINGER_TIME, self.drop_the_rest()).await;
    }

    async fn drop_the_rest(&mut self) -> io::Result<()> {
        self.socket.shut_down().await?;
        let mut dropped = 0;
        while dropped < LINGER_BYTES_MAX && !self.read_closed {
            self.input.clear();
            if self.input.capacity() == 0 {
                self.input = buffers::take();
            }
            let Self { socket, input, .. } = self;
            let length = poll_fn(|cx| socket.poll_read(input, cx)).await?;
            if length == 0 {
                break;
            }
            dropped += length;
        }
        Ok(())
    }
}
