//! The TLS handshake of a new connection: which binding it is for, the exchange of messages, and the limits of both.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConnection;
use rustls::server::{Accepted, Acceptor};
use sluicegate_pipeline::secure_channel::SecureChannel;
use tokio::net::TcpStream;

use super::endpoints::Endpoints;
use super::stream::{TlsStream, Try};
use super::{ALPN_HTTP2, facts};
use crate::http1::encode;

/// How long a handshake may take (threat L07).
const TIME_MAX: Duration = Duration::from_secs(10);
/// How many reads it may take: a client that sends its messages in single bytes is served, to a point (threat L08).
const READS_MAX: u32 = 8 * 1024;
/// The content type of a handshake record (RFC 8446 section 5.1).
const HANDSHAKE_RECORD: u8 = 0x16;
/// A fatal alert, unrecognized_name (RFC 6066 section 3), as a record.
const UNRECOGNIZED_NAME: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 112];

/// What a handshake leads to.
pub(crate) struct Handshake {
    pub(crate) stream: TlsStream,
    pub(crate) channel: SecureChannel,
    /// The client and we have agreed on HTTP/2.
    pub(crate) is_http2: bool,
}

/// Makes the handshake. An error is one of this connection alone; it has been answered as far as it can be.
pub(crate) async fn greet(
    stream: TcpStream,
    local: &SocketAddr,
    endpoints: &Arc<Endpoints>,
) -> io::Result<Handshake> {
    match tokio::time::timeout(TIME_MAX, exchange(stream, local, endpoints)).await {
        Ok(result) => result,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}

async fn exchange(
    stream: TcpStream,
    local: &SocketAddr,
    endpoints: &Arc<Endpoints>,
) -> io::Result<Handshake> {
    let mut reads = 0;
    let accepted = hello(&stream, &mut reads).await?;
    let name = accepted.client_hello().server_name().map(str::to_owned);
    let Some(endpoint) = endpoints.choose(local, name.as_deref()) else {
        write_all(&stream, &UNRECOGNIZED_NAME).await?;
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("no binding for the name {name:?}"),
        ));
    };
    let mut tls = match accepted.into_connection(Arc::clone(&endpoint.config)) {
        Ok(tls) => tls,
        Err((error, mut alert)) => {
            let mut bytes = Vec::new();
            let _ = alert.write_all(&mut bytes);
            write_all(&stream, &bytes).await?;
            return Err(invalid(error));
        }
    };
    loop {
        push(&stream, &mut tls).await?;
        if !tls.is_handshaking() {
            break;
        }
        if pull(&stream, &mut reads, |from| tls.read_tls(from)).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Err(error) = tls.process_new_packets() {
            // The client is told why.
            let _ = push(&stream, &mut tls).await;
            return Err(invalid(error));
        }
    }
    let channel = facts::of(&tls, endpoint, endpoints.store());
    let is_http2 = tls.alpn_protocol() == Some(ALPN_HTTP2);
    Ok(Handshake {
        stream: TlsStream::new(stream, tls),
        channel,
        is_http2,
    })
}

/// The client's first message.
async fn hello(stream: &TcpStream, reads: &mut u32) -> io::Result<Accepted> {
    let mut first = [0];
    if stream.peek(&mut first).await? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    // Threat H31: somebody speaks plain HTTP here.
    if first[0].is_ascii_uppercase() {
        let mut text = Vec::new();
        encode::refusal(
            400,
            "The plain HTTP request was sent to an HTTPS port",
            &mut text,
        );
        write_all(stream, &text).await?;
        // What was sent has to be read, else the answer may be lost to a reset.
        let mut rest = [0; 4096];
        let _ = stream.try_read(&mut rest);
    }
    if first[0] != HANDSHAKE_RECORD {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "no TLS"));
    }
    let mut acceptor = Acceptor::default();
    loop {
        if pull(stream, reads, |from| acceptor.read_tls(from)).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match acceptor.accept() {
            Ok(Some(accepted)) => return Ok(accepted),
            Ok(None) => {}
            Err((error, mut alert)) => {
                let mut bytes = Vec::new();
                let _ = alert.write_all(&mut bytes);
                write_all(stream, &bytes).await?;
                return Err(invalid(error));
            }
        }
    }
}

fn invalid(error: rustls::Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

/// Reads once.
async fn pull(
    stream: &TcpStream,
    reads: &mut u32,
    mut read: impl FnMut(&mut dyn io::Read) -> io::Result<usize>,
) -> io::Result<usize> {
    *reads += 1;
    if *reads > READS_MAX {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "too many small records",
        ));
    }
    loop {
        stream.readable().await?;
        match read(&mut Try(stream)) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            other => return other,
        }
    }
}

async fn push(stream: &TcpStream, tls: &mut ServerConnection) -> io::Result<()> {
    while tls.wants_write() {
        match tls.write_tls(&mut Try(stream)) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => stream.writable().await?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn write_all(stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match stream.try_write(bytes) {
            Ok(length) => bytes = &bytes[length..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => stream.writable().await?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
