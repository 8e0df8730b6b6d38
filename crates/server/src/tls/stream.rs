//! TLS as the transport of a connection: records over a TCP stream, without a copy of the plaintext that waits.

use std::fs::File;
use std::future::pending;
use std::io::{self, BufRead, IoSlice, Read, Write};
use std::os::unix::fs::FileExt;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use rustls::ServerConnection;
use tokio::io::{AsyncWriteExt, Interest};
use tokio::net::TcpStream;

use crate::buffers;
use crate::transport::Transport;

/// The most plaintext of one record, in bytes (RFC 8446 section 5.1).
const RECORD_BYTES: usize = 16 * 1024;
/// Records that are made before the socket is asked to take them.
const TURN_RECORDS: usize = 4;

/// A TCP stream for readers and writers that do not wait.
pub(super) struct Try<'a>(pub(super) &'a TcpStream);

impl Read for Try<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.try_read(buffer)
    }
}

impl Write for Try<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.try_write(bytes)
    }

    fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        self.0.try_write_vectored(parts)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A stream whose handshake is over.
struct Open {
    tcp: TcpStream,
    tls: ServerConnection,
    /// Plaintext that `tls` holds for a reader, in bytes.
    unread: usize,
    /// The client has said or shown that it sends no more.
    is_ended: bool,
    /// Plaintext that waits for what shares its record; at most one record.
    staged: Vec<u8>,
}

/// A TLS stream until it is closed; then nothing is ready and every write fails.
pub(crate) struct TlsStream(Option<Box<Open>>);

impl TlsStream {
    /// Takes over after the handshake. `tls` may hold plaintext that came with its end.
    pub(super) fn new(tcp: TcpStream, mut tls: ServerConnection) -> Self {
        // What is taken is bounded below: nothing is encrypted while the socket is behind.
        tls.set_buffer_limit(None);
        let unread = tls
            .process_new_packets()
            .map_or(0, |state| state.plaintext_bytes_to_read());
        Self(Some(Box::new(Open {
            tcp,
            tls,
            unread,
            is_ended: false,
            staged: Vec::new(),
        })))
    }

    fn open(&mut self) -> io::Result<&mut Open> {
        self.0
            .as_deref_mut()
            .ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

impl Open {
    /// Writes encrypted bytes until none is left.
    fn push(&mut self) -> io::Result<()> {
        while self.tls.wants_write() {
            if self.tls.write_tls(&mut Try(&self.tcp))? == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
        }
        Ok(())
    }

    /// As [`Self::push`]; a socket that takes no more is no error, it is asked again before anything else.
    fn push_some(&mut self) -> io::Result<()> {
        match self.push() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(()),
            other => other,
        }
    }

    /// Moves plaintext that is there; `None` when there is none.
    fn take_plaintext(&mut self, input: &mut Vec<u8>) -> Option<io::Result<usize>> {
        let mut reader = self.tls.reader();
        match reader.fill_buf() {
            Ok([]) => {
                self.is_ended = true;
                Some(Ok(0))
            }
            Ok(chunk) => {
                let length = chunk.len();
                input.extend_from_slice(chunk);
                reader.consume(length);
                self.unread = self.unread.saturating_sub(length);
                Some(Ok(length))
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
            // No close_notify: many clients leave so. Where the end has a meaning, framing has told it before: a body
            // whose announced length or last chunk did not come is broken (threat L10).
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                self.is_ended = true;
                Some(Ok(0))
            }
            Err(error) => Some(Err(error)),
        }
    }

    /// Reads records that have come. False when the socket has nothing.
    fn take_records(&mut self) -> io::Result<bool> {
        match self.tls.read_tls(&mut Try(&self.tcp)) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error),
        }
        match self.tls.process_new_packets() {
            Ok(state) => {
                self.unread = state.plaintext_bytes_to_read();
                // Answers to what is no data: key updates, tickets.
                self.push_some()?;
                Ok(true)
            }
            Err(error) => {
                // The client is told why (threat L09).
                let _ = self.push();
                Err(io::Error::new(io::ErrorKind::InvalidData, error))
            }
        }
    }

    /// Encrypts what is staged and as much of `bytes` as goes into the records of one turn.
    fn encrypt(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut taken = 0;
        if !self.staged.is_empty() {
            taken = bytes
                .len()
                .min(RECORD_BYTES - self.staged.len().min(RECORD_BYTES));
            self.staged.extend_from_slice(&bytes[..taken]);
            self.encrypt_staged()?;
        }
        let rest = &bytes[taken..];
        let rest = &rest[..rest.len().min(TURN_RECORDS * RECORD_BYTES)];
        self.tls.writer().write_all(rest)?;
        Ok(taken + rest.len())
    }

    fn encrypt_staged(&mut self) -> io::Result<()> {
        self.tls.writer().write_all(&self.staged)?;
        buffers::give(std::mem::take(&mut self.staged));
        Ok(())
    }

    fn stage(&mut self) -> &mut Vec<u8> {
        if self.staged.capacity() == 0 {
            self.staged = buffers::take();
        }
        &mut self.staged
    }
}

impl Transport for TlsStream {
    fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match self.0.as_deref() {
            Some(open) if open.unread > 0 || open.is_ended => Poll::Ready(()),
            Some(open) => open.tcp.poll_read_ready(cx).map(|_| ()),
            None => Poll::Pending,
        }
    }

    fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<()> {
        match self.0.as_deref() {
            Some(open) => open.tcp.poll_write_ready(cx).map(|_| ()),
            None => Poll::Ready(()),
        }
    }

    fn poll_read(&mut self, input: &mut Vec<u8>, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let open = self.open()?;
        loop {
            if let Some(result) = open.take_plaintext(input) {
                return Poll::Ready(result);
            }
            ready!(open.tcp.poll_read_ready(cx))?;
            open.take_records()?;
        }
    }

    async fn lost(&self) {
        match self.0.as_deref() {
            Some(open) => {
                let _ = open.tcp.ready(Interest::ERROR).await;
            }
            None => pending().await,
        }
    }

    fn drop_unread(&mut self) -> bool {
        let Ok(open) = self.open() else { return false };
        loop {
            let mut dropped = Vec::new();
            match open.take_plaintext(&mut dropped) {
                Some(Ok(length)) => return length > 0,
                Some(Err(_)) => return false,
                None => match open.take_records() {
                    Ok(true) => {}
                    Ok(false) | Err(_) => return false,
                },
            }
        }
    }

    fn write(&mut self, bytes: &[u8], more: bool) -> io::Result<usize> {
        let open = self.open()?;
        open.push()?;
        // Never a whole record: a file behind it always has room for a byte.
        if more && open.staged.len() + bytes.len() < RECORD_BYTES {
            open.stage().extend_from_slice(bytes);
            return Ok(bytes.len());
        }
        let taken = open.encrypt(bytes)?;
        open.push_some()?;
        Ok(taken)
    }

    /// There is no `sendfile` through a cipher: the file is read a record at a time.
    fn send_file(&mut self, file: &File, at: u64, count: usize) -> io::Result<usize> {
        let open = self.open()?;
        open.push()?;
        let mut done = 0;
        for _ in 0..TURN_RECORDS {
            let staged = open.stage();
            let before = staged.len();
            let room = (RECORD_BYTES - before.min(RECORD_BYTES)).min(count - done);
            staged.resize(before + room, 0);
            let length = file.read_at(&mut staged[before..], at + done as u64);
            staged.truncate(before + *length.as_ref().unwrap_or(&0));
            let length = length?;
            if length == 0 && room > 0 {
                break;
            }
            done += length;
            open.encrypt_staged()?;
            open.push_some()?;
            if done == count || open.tls.wants_write() {
                break;
            }
        }
        Ok(done)
    }

    fn is_behind(&self) -> bool {
        self.0
            .as_deref()
            .is_some_and(|open| open.tls.wants_write() || !open.staged.is_empty())
    }

    fn push(&mut self) -> io::Result<()> {
        let Ok(open) = self.open() else { return Ok(()) };
        if !open.staged.is_empty() {
            open.encrypt_staged()?;
        }
        open.push()
    }

    async fn shut_down(&mut self) -> io::Result<()> {
        let Ok(open) = self.open() else { return Ok(()) };
        open.tls.send_close_notify();
        while let Err(error) = open.push() {
            if error.kind() != io::ErrorKind::WouldBlock {
                return Err(error);
            }
            open.tcp.writable().await?;
        }
        open.tcp.shutdown().await
    }

    fn farewell(&mut self) {
        if let Ok(open) = self.open() {
            open.tls.send_close_notify();
            let _ = open.push();
        }
    }

    fn take(&mut self) -> Option<Self> {
        self.0.take().map(|open| Self(Some(open)))
    }

    fn close(&mut self) {
        if let Some(mut open) = self.0.take() {
            buffers::give(std::mem::take(&mut open.staged));
        }
    }

    fn reset(&mut self) {
        if let Some(open) = self.0.take() {
            let _ = socket2::SockRef::from(&open.tcp).set_linger(Some(Duration::ZERO));
        }
    }
}
