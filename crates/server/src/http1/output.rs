//! What a connection writes: pieces of output in order, as fast as the client takes them.

use std::future::poll_fn;
use std::io;
use std::task::Poll;
use std::time::Duration;

use crate::buffers;
use crate::clock;
use crate::http1::connection::Connection;
use crate::http1::exchange::Piece;
use crate::transport::Transport;

/// One `sendfile` call: a large download does not hold the thread.
const SENDFILE_BYTES_MAX: u64 = 1 << 20;
/// What one connection writes before others get their turn.
const TURN_BYTES_MAX: u64 = 4 * SENDFILE_BYTES_MAX;

/// One piece of output on its way, and how much of it has gone.
pub(super) struct InFlight {
    piece: Piece,
    done: u64,
    /// Something stands behind it: a hint for the socket, which need not hold any more.
    has_more: bool,
}

/// How far a write got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Nothing is left.
    All,
    /// The socket takes no more now.
    Blocked,
    /// The socket might take more, but others want to run too.
    Yielded,
    /// More may be written after this time: the bandwidth of the site or the server is used up.
    Throttled(Duration),
    /// The client is gone, or a file is shorter than it was announced.
    Failed,
}

impl<T: Transport> Connection<T> {
    /// Writes all output. False if the client is gone or takes nothing for too long.
    pub(super) async fn flush(&mut self) -> bool {
        loop {
            match self.write_some() {
                Written::All => return true,
                Written::Failed => {
                    self.broken();
                    return false;
                }
                Written::Throttled(wait) => {
                    self.pace.client_is_even(clock::monotonic());
                    tokio::time::sleep(wait).await;
                }
                Written::Yielded => {
                    // This thread may not come to rest for long: its turn ends here.
                    self.shared.workers.end_turn();
                    tokio::task::yield_now().await;
                }
                Written::Blocked => {
                    self.expect_client();
                    let (socket, watch) = (&self.socket, &self.watch);
                    let is_writable = poll_fn(|cx| {
                        watch.register(cx.waker());
                        if watch.is_expired() {
                            return Poll::Ready(false);
                        }
                        socket.poll_writable(cx).map(|()| true)
                    })
                    .await;
                    if !is_writable {
                        self.not_taken();
                        return false;
                    }
                }
            }
        }
    }

    /// The client has to act: how long it may take depends on how it did so far.
    pub(super) fn expect_client(&mut self) {
        let limits = self.limits();
        let timeout = self.connection_timeout();
        let time = self.pace.client_owes(
            clock::monotonic(),
            self.progress,
            timeout,
            limits.min_bytes_per_second,
        );
        self.watch.expect_within(time);
    }

    /// Writes until the socket takes no more.
    pub(super) fn write_some(&mut self) -> Written {
        let mut budget = TURN_BYTES_MAX;
        loop {
            let Some(mut flight) = self.in_flight.take().or_else(|| self.next_piece()) else {
                return match self.socket.push() {
                    Ok(()) => Written::All,
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => Written::Blocked,
                    Err(_) => Written::Failed,
                };
            };
            let rest = flight.piece.len() - flight.done;
            let allowed = match self.allowed(rest) {
                Ok(allowed) => allowed,
                Err(wait) => {
                    self.in_flight = Some(flight);
                    return Written::Throttled(wait);
                }
            };
            match self.write_piece(&mut flight, allowed) {
                Ok(0) => return Written::Failed,
                Ok(written) => {
                    self.progress += written;
                    self.spend(written);
                    let mut state = self.exchange.lock();
                    state.queued = state.queued.saturating_sub(written);
                    drop(state);
                    if flight.done < flight.piece.len() {
                        self.in_flight = Some(flight);
                    } else if let Piece::Buffer(buffer) = flight.piece {
                        buffers::give(buffer);
                    }
                    budget = budget.saturating_sub(written);
                    if budget == 0 && self.in_flight.is_some() {
                        return Written::Yielded;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.in_flight = Some(flight);
                    return Written::Blocked;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    self.in_flight = Some(flight);
                }
                Err(_) => return Written::Failed,
            }
        }
    }

    /// The next piece that has bytes: a suppressed head leaves an empty one.
    fn next_piece(&self) -> Option<InFlight> {
        let mut state = self.exchange.lock();
        loop {
            let piece = state.output.pop_front()?;
            if piece.len() > 0 {
                let has_more = state.output.iter().any(|piece| piece.len() > 0);
                return Some(InFlight {
                    piece,
                    done: 0,
                    has_more,
                });
            }
        }
    }

    /// How many of so many bytes may go now; else when to ask again.
    fn allowed(&self, wanted: u64) -> Result<u64, Duration> {
        let everywhere = self.shared.bandwidth.allow(wanted)?;
        match &self.place {
            Some((_, place)) => place.limits().bandwidth.allow(everywhere),
            None => Ok(everywhere),
        }
    }

    fn spend(&self, bytes: u64) {
        self.shared.bandwidth.spend(bytes);
        if let Some((_, place)) = &self.place {
            place.limits().bandwidth.spend(bytes);
        }
    }

    /// True while output is on its way that the client has not taken.
    pub(super) fn is_writing(&self) -> bool {
        self.in_flight.is_some() || self.socket.is_behind()
    }

    /// Writes at most `allowed` bytes of a piece.
    fn write_piece(&mut self, flight: &mut InFlight, allowed: u64) -> io::Result<u64> {
        let done = flight.done as usize;
        let all = usize::try_from(allowed).unwrap_or(usize::MAX);
        let is_cut = allowed < flight.piece.len() - flight.done;
        // The head goes with the first bytes of the file, a chunk with its size and its end.
        let has_more = flight.has_more && !is_cut;
        let written = match &flight.piece {
            Piece::Buffer(buffer) => {
                let rest = buffer.get(done..).unwrap_or_default();
                let rest = rest.get(..all).unwrap_or(rest);
                self.socket.write(rest, has_more)?
            }
            Piece::Shared(bytes) => {
                let rest = bytes.get(done..).unwrap_or_default();
                let rest = rest.get(..all).unwrap_or(rest);
                self.socket.write(rest, has_more)?
            }
            Piece::File {
                file,
                offset,
                length,
            } => {
                let count = (length - flight.done).min(SENDFILE_BYTES_MAX).min(allowed) as usize;
                self.socket.send_file(file, offset + flight.done, count)?
            }
        } as u64;
        flight.done += written;
        Ok(written)
    }
}
