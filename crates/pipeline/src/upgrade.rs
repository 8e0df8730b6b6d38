//! A connection that no longer speaks HTTP: after a 101 its bytes go raw in both directions (R112, RFC 9110 section 7.8).

use std::io;
use std::sync::Weak;
use std::task::{Context, Poll};
use std::time::Duration;

/// The bytes of an upgraded connection, for any thread. The transport behind it bounds what waits in either direction.
///
/// The stream ends with its request: afterwards every operation fails with [`io::ErrorKind::ConnectionAborted`].
pub trait UpgradedStream: Send + Sync {
    /// Appends what has come to `out` and says how much that was; 0 is the end of the client's side.
    ///
    /// # Errors
    /// The client is gone.
    fn poll_read(&self, cx: &mut Context<'_>, out: &mut Vec<u8>) -> Poll<io::Result<usize>>;

    /// Ready while the transport takes more without queueing beyond its bound.
    ///
    /// # Errors
    /// The client is gone.
    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Puts `parts` out one after the other with nothing between them, whether or not the stream is ready.
    ///
    /// # Errors
    /// The client is gone, or [`UpgradedStream::close`] was called.
    fn push(&self, parts: &[&[u8]]) -> io::Result<()>;

    /// Ready when all that was pushed is with the operating system.
    ///
    /// # Errors
    /// The client is gone.
    fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Sends what was pushed and then the end of our side; what the client still sends is dropped, readers see its end.
    fn close(&self);

    /// Gives the connection up unless it has ended by itself within `time`.
    fn close_within(&self, time: Duration);

    /// Sets who is told of the clock and of the server's stop. A connection on which nothing came between two intervals
    /// is given up; `None` is no interval.
    fn set_keeper(&self, interval: Option<Duration>, keeper: Weak<dyn Keeper>);

    /// Runs `work` on a thread that may block, never inside this call.
    fn defer(&self, work: Box<dyn FnOnce() + Send>);
}

/// What a protocol does by the clock of its connection.
pub trait Keeper: Send + Sync {
    /// An interval has passed: time to ask whether the client is there.
    fn on_interval(&self);

    /// The server stops: time to say good-bye. The stream is closed soon after.
    fn on_stop(&self);
}
