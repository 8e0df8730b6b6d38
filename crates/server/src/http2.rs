//! HTTP/2 (RFC 9113) over the `h2` crate, driven directly: the streams of a connection are polled in its own task, and
//! what they write goes out together at the end of each turn.
//!
//! A stream's request and response meet in an [`Exchange`](crate::http1::exchange::Exchange) as on HTTP/1: the pipeline and
//! its modules see no difference unless they ask.

mod connection;
mod meter;
mod request;
pub(crate) mod response;
mod stream;
mod wire;

pub(crate) use connection::serve;

/// What a client of HTTP/2 sends first (RFC 9113 section 3.4).
pub(crate) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Streams of one connection at a time (threat T29).
const STREAMS_MAX: u32 = 100;
/// The header list of a request, in bytes as RFC 9113 section 6.5.2 counts them (threats T03, T05).
const HEADER_LIST_BYTES_MAX: u32 = 16 * 1024;
/// Body bytes of one stream that the client may send before somebody has read.
const STREAM_WINDOW_BYTES: u32 = 64 * 1024;
/// The same for all streams of a connection together.
const CONNECTION_WINDOW_BYTES: u32 = 512 * 1024;
/// Response bytes of one stream that wait inside of `h2` (threat T14).
const SEND_BUFFER_BYTES: usize = 16 * 1024;
/// Streams that a client may break by frames against the rules (threat T02).
const BROKEN_STREAMS_MAX: usize = 100;
/// Streams that it may reset before we have looked at them (threat T01).
const UNSEEN_RESETS_MAX: usize = 20;
