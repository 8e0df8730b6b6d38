//! What a connection needs of the byte stream below it: TCP as it is, or TLS over it.
//!
//! The stream may be given up before the request that runs on it is over: a request whose client is gone runs to its end
//! (R226), perhaps for hours; the descriptor does not wait for that (threat G4).

use std::fs::File;
use std::future::Future;
use std::io;
use std::task::{Context, Poll};

/// A byte stream until it is closed; then nothing is ready and every write fails. Connections are generic over it, so
/// that plain TCP pays nothing for TLS.
pub(crate) trait Transport: Send + Sync + Sized + 'static {
    /// Ready when a read would not wait.
    fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<()>;

    /// Ready when a write would take something.
    fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<()>;

    /// Appends what has come to `input`; 0 when the client sends no more.
    fn poll_read(&mut self, input: &mut Vec<u8>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;

    /// Waits for a reset by the client without reading: after its FIN, or while enough has been read ahead.
    fn lost(&self) -> impl Future<Output = ()> + Send;

    /// True if bytes are there that nobody has read; they are dropped. Closing now would reset the connection under
    /// the answer.
    fn drop_unread(&mut self) -> bool;

    /// Takes bytes to write; `more` holds a short segment back for what follows.
    fn write(&mut self, bytes: &[u8], more: bool) -> io::Result<usize>;

    /// Takes up to `count` bytes of a file from offset `at`; 0 when the file ends there.
    fn send_file(&mut self, file: &File, at: u64, count: usize) -> io::Result<usize>;

    /// True while bytes that were taken have not gone to the socket.
    fn is_behind(&self) -> bool {
        false
    }

    /// Gives the socket what it was not given yet.
    ///
    /// # Errors
    /// `WouldBlock` while it takes no more.
    fn push(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Tells the client that no more will come, and waits until that has gone.
    fn shut_down(&mut self) -> impl Future<Output = io::Result<()>> + Send;

    /// The connection ends in order with everything sent: says so where the protocol has a word for it.
    fn farewell(&mut self) {}

    /// The stream for somebody else; this one is closed then. `None` if it was.
    fn take(&mut self) -> Option<Self>;

    /// Gives the socket up.
    fn close(&mut self);

    /// Gives the socket up with a reset; what was not sent is lost (R168).
    fn reset(&mut self);
}
