//! The connection's socket, which may be given up before the request that runs on it is over.
//!
//! A request whose client is gone runs to its end (R226), perhaps for hours; the descriptor does not wait for that
//! (threat G4).

use std::fs::File;
use std::future::{Future, pending};
use std::io;
use std::os::fd::AsFd;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::TcpStream;

/// A TCP stream until it is closed; then nothing is ready and every write fails.
pub(super) struct Socket {
    stream: Option<TcpStream>,
}

impl Socket {
    pub(super) const fn new(stream: TcpStream) -> Self {
        Self {
            stream: Some(stream),
        }
    }

    /// Ready when a read would not wait.
    pub(super) fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match &self.stream {
            Some(stream) => stream.poll_read_ready(cx).map(|_| ()),
            None => Poll::Pending,
        }
    }

    /// Ready when a write would take something.
    pub(super) fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match &self.stream {
            Some(stream) => stream.poll_write_ready(cx).map(|_| ()),
            None => Poll::Ready(()),
        }
    }

    /// Appends what is there to `input`. A read that does not fill the buffer tells the reactor that the socket is
    /// empty, so a request costs one read.
    pub(super) fn poll_read(
        &mut self,
        input: &mut Vec<u8>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        match &mut self.stream {
            Some(stream) => pin!(stream.read_buf(input)).poll(cx),
            None => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    /// Waits for a reset by the client without reading: after its FIN, or while enough has been read ahead.
    pub(super) async fn lost(&self) {
        match &self.stream {
            Some(stream) => {
                let _ = stream.ready(Interest::ERROR).await;
            }
            None => pending().await,
        }
    }

    /// True if bytes are there that nobody has read; they are dropped. Closing now would reset the connection under
    /// the answer.
    pub(super) fn drop_unread(&self) -> bool {
        let mut byte = [0_u8; 64];
        self.stream
            .as_ref()
            .is_some_and(|stream| matches!(stream.try_read(&mut byte), Ok(length) if length > 0))
    }

    /// Writes what the socket takes; `more` holds a short segment back for what follows.
    pub(super) fn write(&self, bytes: &[u8], more: bool) -> io::Result<usize> {
        let Some(stream) = &self.stream else {
            return Err(io::ErrorKind::NotConnected.into());
        };
        if !more {
            return stream.try_write(bytes);
        }
        stream.try_io(Interest::WRITABLE, || {
            let flags = rustix::net::SendFlags::MORE | rustix::net::SendFlags::NOSIGNAL;
            rustix::net::send(stream.as_fd(), bytes, flags).map_err(io::Error::from)
        })
    }

    /// Writes up to `count` bytes of a file from offset `at`; 0 when the file ends there.
    pub(super) fn send_file(&self, file: &File, mut at: u64, count: usize) -> io::Result<usize> {
        let Some(stream) = &self.stream else {
            return Err(io::ErrorKind::NotConnected.into());
        };
        stream.try_io(Interest::WRITABLE, || {
            rustix::fs::sendfile(stream.as_fd(), file.as_fd(), Some(&mut at), count)
                .map_err(io::Error::from)
        })
    }

    /// Tells the client that no more will come.
    pub(super) async fn shut_down(&mut self) -> io::Result<()> {
        match &mut self.stream {
            Some(stream) => stream.shutdown().await,
            None => Ok(()),
        }
    }

    /// Gives the socket up.
    pub(super) fn close(&mut self) {
        self.stream = None;
    }

    /// Gives the socket up with a reset; what was not sent is lost (R168).
    pub(super) fn reset(&mut self) {
        if let Some(stream) = self.stream.take() {
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        }
    }
}
