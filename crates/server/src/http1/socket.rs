//! TCP as the transport of a connection.

use std::fs::File;
use std::future::{Future, pending};
use std::io;
use std::os::fd::AsFd;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::TcpStream;

use crate::transport::Transport;

/// A TCP stream until it is closed; then nothing is ready and every write fails.
pub(crate) struct Socket {
    stream: Option<TcpStream>,
}

impl Socket {
    pub(crate) const fn new(stream: TcpStream) -> Self {
        Self {
            stream: Some(stream),
        }
    }
}

impl Transport for Socket {
    fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match &self.stream {
            Some(stream) => stream.poll_read_ready(cx).map(|_| ()),
            None => Poll::Pending,
        }
    }

    fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match &self.stream {
            Some(stream) => stream.poll_write_ready(cx).map(|_| ()),
            None => Poll::Ready(()),
        }
    }

    fn poll_read(&mut self, input: &mut Vec<u8>, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        match &mut self.stream {
            Some(stream) => pin!(stream.read_buf(input)).poll(cx),
            None => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    async fn lost(&self) {
        match &self.stream {
            Some(stream) => {
                let _ = stream.ready(Interest::ERROR).await;
            }
            None => pending().await,
        }
    }

    fn drop_unread(&mut self) -> bool {
        let mut byte = [0_u8; 64];
        self.stream
            .as_ref()
            .is_some_and(|stream| matches!(stream.try_read(&mut byte), Ok(length) if length > 0))
    }

    fn write(&mut self, bytes: &[u8], more: bool) -> io::Result<usize> {
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

    fn send_file(&mut self, file: &File, mut at: u64, count: usize) -> io::Result<usize> {
        let Some(stream) = &self.stream else {
            return Err(io::ErrorKind::NotConnected.into());
        };
        stream.try_io(Interest::WRITABLE, || {
            rustix::fs::sendfile(stream.as_fd(), file.as_fd(), Some(&mut at), count)
                .map_err(io::Error::from)
        })
    }

    async fn shut_down(&mut self) -> io::Result<()> {
        match &mut self.stream {
            Some(stream) => stream.shutdown().await,
            None => Ok(()),
        }
    }

    fn take(&mut self) -> Option<Self> {
        self.stream.take().map(Self::new)
    }

    fn close(&mut self) {
        self.stream = None;
    }

    fn reset(&mut self) {
        if let Some(stream) = self.stream.take() {
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        }
    }
}
