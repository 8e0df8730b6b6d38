//! The byte stream below an HTTP/2 connection: keeps what is written until the end of the connection's turn, so that many
//! small frames share a record and a system call, and counts what comes in.

use std::future::poll_fn;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::meter::Meter;
use crate::buffers;
use crate::transport::Transport;

/// Output that is kept before the writer has to wait for the socket.
const KEPT_BYTES_MAX: usize = 64 * 1024;

/// Bytes that are read and dropped at the end.
const LINGER_BYTES_MAX: usize = 1 << 20;
/// How long that may take.
const LINGER_TIME: Duration = Duration::from_secs(2);

/// Both directions.
pub(super) struct Line<T> {
    socket: T,
    input: Vec<u8>,
    read: usize,
    output: Vec<u8>,
    written: usize,
    meter: Meter,
}

/// What `h2` holds; the connection's task holds another one, to drain it.
pub(super) struct Wire<T>(Arc<Mutex<Line<T>>>);

impl<T> Clone for Wire<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Transport> Wire<T> {
    /// `input` was read before it was known that this is HTTP/2.
    pub(super) fn new(socket: T, input: Vec<u8>) -> Self {
        let mut meter = Meter::new();
        meter.read(&input);
        Self(Arc::new(Mutex::new(Line {
            socket,
            input,
            read: 0,
            output: Vec::new(),
            written: 0,
            meter,
        })))
    }

    fn line(&self) -> MutexGuard<'_, Line<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True once the client has sent too much that is of no use; no more is read then.
    pub(super) fn is_abused(&self) -> bool {
        self.line().meter.is_exceeded()
    }

    /// Gives the socket what is kept. Ready when nothing is left.
    pub(super) fn poll_drain(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.line().poll_drain(cx)
    }

    /// Ends the connection so that its client gets to read what was said last, although it may still be sending.
    pub(super) async fn end(self) {
        let Some(line) = Arc::into_inner(self.0) else {
            return;
        };
        let mut line = line.into_inner().unwrap_or_else(PoisonError::into_inner);
        let _ = tokio::time::timeout(LINGER_TIME, async {
            line.socket.shut_down().await?;
            let mut dropped = 0;
            while dropped < LINGER_BYTES_MAX {
                line.input.clear();
                let Line { socket, input, .. } = &mut line;
                match poll_fn(|cx| socket.poll_read(input, cx)).await? {
                    0 => break,
                    length => dropped += length,
                }
            }
            io::Result::Ok(())
        })
        .await;
    }

    /// The connection is over and its client has everything.
    pub(super) fn farewell(&self) {
        self.line().socket.farewell();
    }

    /// Gives the socket up.
    pub(super) fn close(&self) {
        let mut line = self.line();
        line.socket.close();
        buffers::give(std::mem::take(&mut line.input));
        buffers::give(std::mem::take(&mut line.output));
    }
}

impl<T: Transport> Line<T> {
    fn poll_drain(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            let rest = &self.output[self.written..];
            let result = if rest.is_empty() {
                match self.socket.push() {
                    Ok(()) => {
                        self.written = 0;
                        if self.output.capacity() > 0 {
                            buffers::give(std::mem::take(&mut self.output));
                        }
                        return Poll::Ready(Ok(()));
                    }
                    Err(error) => Err(error),
                }
            } else {
                self.socket.write(rest, false)
            };
            match result {
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Ok(length) => self.written += length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.socket.poll_writable(cx).is_pending() {
                        return Poll::Pending;
                    }
                }
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    /// Makes room for output.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.output.len() >= KEPT_BYTES_MAX
            && let Poll::Ready(result) = self.poll_drain(cx)
        {
            result?;
        }
        if self.output.len() - self.written >= KEPT_BYTES_MAX {
            return Poll::Pending;
        }
        if self.written > 0 && self.output.len() >= KEPT_BYTES_MAX {
            self.output.drain(..self.written);
            self.written = 0;
        }
        if self.output.capacity() == 0 {
            self.output = buffers::take();
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: Transport> AsyncRead for Wire<T> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut guard = self.line();
        let line = &mut *guard;
        while line.read == line.input.len() {
            // What has come is taken: `h2` ends the connection between two reads.
            if line.meter.is_exceeded() {
                return Poll::Pending;
            }
            line.read = 0;
            if line.input.capacity() > 0 {
                line.input.clear();
            }
            // An idle connection holds no buffer.
            if line.socket.poll_readable(cx).is_pending() {
                buffers::give(std::mem::take(&mut line.input));
                return Poll::Pending;
            }
            if line.input.capacity() == 0 {
                line.input = buffers::take();
            }
            match line.socket.poll_read(&mut line.input, cx) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Ok(())),
                Poll::Ready(Ok(_)) => {
                    let Line { meter, input, .. } = line;
                    meter.read(input);
                }
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                // The readiness was stale.
                Poll::Pending => {}
            }
        }
        let rest = &line.input[line.read..];
        let length = rest.len().min(buffer.remaining());
        buffer.put_slice(&rest[..length]);
        line.read += length;
        Poll::Ready(Ok(()))
    }
}

impl<T: Transport> AsyncWrite for Wire<T> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut line = self.line();
        match line.poll_room(cx) {
            Poll::Ready(Ok(())) => {
                line.output.extend_from_slice(bytes);
                Poll::Ready(Ok(bytes.len()))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut line = self.line();
        match line.poll_room(cx) {
            Poll::Ready(Ok(())) => {
                let before = line.output.len();
                for part in parts {
                    line.output.extend_from_slice(part);
                }
                Poll::Ready(Ok(line.output.len() - before))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    /// At the end of the turn: see [`Wire::poll_drain`].
    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_drain(cx)
    }
}
