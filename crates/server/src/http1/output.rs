//! What a connection writes: pieces of output in order, as fast as the client takes them.

use std::future::poll_fn;
use std::io;
use std::task::Poll;

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
                        self.broken();
                        return false;
                    }
                }
            }
        }
    }

    /// The client has to act: how long it may take depends on how it did so far.
    pub(super) fn expect_client(&mut self) {
        let limits = self.limits();
        let time = self.pace.client_owes(
            clock::monotonic(),
            self.progress,
            limits.connection_timeout,
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
            match self.write_piece(&mut flight) {
                Ok(0) => return Written::Failed,
                Ok(written) => {
                    self.progress += written;
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

    /// True while output is on its way that the client has not taken.
    pub(super) fn is_writing(&self) -> bool {
        self.in_flight.is_some() || self.socket.is_behind()
    }

    fn write_piece(&mut self, flight: &mut InFlight) -> io::Result<u64> {
        let done = flight.done as usize;
        // The head goes with the first bytes of the file, a chunk with its size and its end.
        let has_more = flight.has_more;
        let written = match &flight.piece {
            Piece::Buffer(buffer) => {
                let rest = buffer.get(done..).unwrap_or_default();
                self.socket.write(rest, has_more)?
            }
            Piece::Shared(bytes) => {
                let rest = bytes.get(done..).unwrap_or_default();
                self.socket.write(rest, has_more)?
            }
            Piece::File {
                file,
                offset,
                length,
            } => {
                let count = (length - flight.done).min(SENDFILE_BYTES_MAX) as usize;
                self.socket.send_file(file, offset + flight.done, count)?
            }
        } as u64;
        flight.done += written;
        Ok(written)
    }
}
