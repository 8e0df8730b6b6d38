//! The response that modules build, and its entity chunks (section 6).

use std::fs::File;
use std::sync::Arc;

use bytes::Bytes;

use crate::headers::{HeaderId, Headers, Side};
use crate::notification::Delivery;

/// The most chunks of one response (R151).
pub const CHUNKS_MAX: usize = 65_535;

/// One piece of the entity.
#[derive(Clone, Debug)]
pub enum Chunk {
    /// Bytes in memory, shared or owned.
    Memory(Bytes),
    /// A range of an open file.
    File {
        /// The file; it stays open until it is sent.
        file: Arc<File>,
        /// First byte.
        offset: u64,
        /// Number of bytes.
        length: u64,
    },
    /// Memory that its owner may still change: it is read when the chunk is sent, behind SEND_RESPONSE, and must stay
    /// valid until then (R150). Hosts never see this kind: [`Response::read_references`] has turned it into memory.
    Referenced(Bytes),
}

impl Chunk {
    /// Its length in bytes.
    #[must_use]
    pub const fn len(&self) -> u64 {
        match self {
            Self::Memory(bytes) | Self::Referenced(bytes) => bytes.len() as u64,
            Self::File { length, .. } => *length,
        }
    }

    /// True without bytes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Why a chunk was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// More than [`CHUNKS_MAX`] chunks (R151).
    #[error("the response has 65535 chunks already")]
    TooMany,
}

/// One response.
#[derive(Debug)]
pub struct Response {
    status: u16,
    sub_status: u16,
    hresult: i32,
    reason: Reason,
    skips_custom_errors: bool,
    /// Errors stay as they are, whatever is set later (R183, flag 8).
    keeps_errors: bool,
    set_by: Option<(u16, Delivery)>,
    unattributed: bool,
    pub(crate) status_was_set: bool,
    /// The header fields that will be sent; those of the transport (`Date`, `Server`, framing) come on top.
    pub headers: Headers,
    /// The fields that follow the entity (RFC 9110 section 6.5). The transport takes them when it has sent them.
    pub trailers: Headers,
    has_references: bool,
    reference_check: Option<fn(&[u8])>,
    chunks: Vec<Chunk>,
    buffered: u64,
    is_buffered: bool,
    pub(crate) headers_sent: bool,
    pub(crate) complete: bool,
    headers_suppressed: bool,
    needs_disconnect: bool,
    error_description: Option<String>,
}

#[derive(Debug)]
enum Reason {
    Standard,
    Own(String),
}

impl Default for Response {
    fn default() -> Self {
        Self {
            status: 200,
            sub_status: 0,
            hresult: 0,
            reason: Reason::Standard,
            skips_custom_errors: false,
            keeps_errors: false,
            set_by: None,
            unattributed: false,
            status_was_set: false,
            headers: Headers::new(Side::Response),
            trailers: Headers::new(Side::Response),
            has_references: false,
            reference_check: None,
            chunks: Vec::new(),
            buffered: 0,
            is_buffered: true,
            headers_sent: false,
            complete: false,
            headers_suppressed: false,
            needs_disconnect: false,
            error_description: None,
        }
    }
}

impl Response {
    /// Back to a fresh 200 without body, memory kept; called by the transport between requests (R147).
    pub fn begin(&mut self) {
        self.clear();
        self.is_buffered = true;
        self.keeps_errors = false;
        self.headers_sent = false;
        self.complete = false;
        self.headers_suppressed = false;
        self.needs_disconnect = false;
    }

    /// The status code.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The sub-status, which never goes on the wire (R159).
    #[must_use]
    pub const fn sub_status(&self) -> u16 {
        self.sub_status
    }

    /// The HRESULT that explains the status; 0 is success.
    #[must_use]
    pub const fn hresult(&self) -> i32 {
        self.hresult
    }

    /// The reason phrase.
    #[must_use]
    pub fn reason(&self) -> &str {
        match &self.reason {
            Reason::Standard => standard_reason(self.status),
            Reason::Own(text) => text,
        }
    }

    /// True if the reason phrase is the usual one of the status.
    #[must_use]
    pub const fn has_standard_reason(&self) -> bool {
        matches!(self.reason, Reason::Standard)
    }

    /// True if the module that set the status wants its own body kept (R78).
    #[must_use]
    pub const fn skips_custom_errors(&self) -> bool {
        self.skips_custom_errors
    }

    /// True if no error page may replace this response, in any mode (R183, flag 8).
    #[must_use]
    pub const fn keeps_errors(&self) -> bool {
        self.keeps_errors
    }

    /// From now on no error page may replace this response.
    pub(crate) const fn keep_errors(&mut self) {
        self.keeps_errors = true;
    }

    /// The module index and notification that set the status; `None` for the core.
    #[must_use]
    pub const fn status_set_by(&self) -> Option<(u16, Delivery)> {
        self.set_by
    }

    /// True if a status was set since the last [`Response::attribute_status`].
    #[inline(always)]
    pub(crate) const fn has_unattributed_status(&self) -> bool {
        self.unattributed
    }

    /// Attributes a status that was set since the last call; true if there was one.
    pub(crate) const fn attribute_status(&mut self, by: Option<(u16, Delivery)>) -> bool {
        let was = self.unattributed;
        if was {
            self.unattributed = false;
            self.set_by = by;
        }
        was
    }

    /// True if a status was set since the response began.
    #[must_use]
    pub const fn status_was_set(&self) -> bool {
        self.status_was_set
    }

    /// Sets the status with a reason phrase (R159). Neither the body nor the pipeline is touched (R160). An empty
    /// reason means the standard phrase of the code.
    pub fn set_status(&mut self, status: u16, reason: &str, sub_status: u16) {
        self.status = status;
        self.sub_status = sub_status;
        self.hresult = 0;
        self.skips_custom_errors = false;
        self.status_was_set = true;
        self.unattributed = true;
        self.reason = if reason.is_empty() || reason == standard_reason(status) {
            Reason::Standard
        } else {
            // A reason phrase must not end the status line.
            Reason::Own(
                reason
                    .chars()
                    .map(|c| if c.is_control() { ' ' } else { c })
                    .collect(),
            )
        };
    }

    /// Sets status, sub-status and the HRESULT behind them, with the standard reason.
    pub fn set_error(&mut self, status: u16, sub_status: u16, hresult: i32) {
        self.set_status(status, "", sub_status);
        self.hresult = hresult;
    }

    /// Sets the HRESULT that explains the status.
    pub const fn set_hresult(&mut self, hresult: i32) {
        self.hresult = hresult;
    }

    /// Asks that custom errors leave this response alone in `Auto` mode (R78).
    pub const fn skip_custom_errors(&mut self, skip: bool) {
        self.skips_custom_errors = skip;
    }

    /// Body, headers and status back to their defaults; no effect on what has been sent (R165).
    pub fn clear(&mut self) {
        self.status = 200;
        self.sub_status = 0;
        self.hresult = 0;
        self.reason = Reason::Standard;
        self.skips_custom_errors = false;
        self.status_was_set = false;
        self.set_by = None;
        self.unattributed = false;
        self.error_description = None;
        self.headers.clear();
        self.trailers.clear();
        self.clear_entity();
    }

    /// Drops the buffered entity.
    pub fn clear_entity(&mut self) {
        self.chunks.clear();
        self.has_references = false;
        self.reference_check = None;
        self.buffered = 0;
    }

    /// Appends bytes to the entity. Dropped once the response is complete (R157).
    pub fn write(&mut self, bytes: impl Into<Bytes>) {
        // The only error is the chunk limit: joining is then better than losing data.
        let bytes = bytes.into();
        if self.chunks.len() >= CHUNKS_MAX {
            if let Some(last) = self.chunks.last_mut()
                && let Chunk::Memory(text) | Chunk::Referenced(text) = last
            {
                let mut joined = text.to_vec();
                joined.extend_from_slice(&bytes);
                self.buffered += bytes.len() as u64;
                *last = Chunk::Memory(joined.into());
            }
            return;
        }
        let _ = self.push_chunk(Chunk::Memory(bytes));
    }

    /// Appends a chunk to the entity. Dropped once the response is complete (R157).
    ///
    /// # Errors
    /// [`ChunkError::TooMany`] (R151).
    pub fn push_chunk(&mut self, chunk: Chunk) -> Result<(), ChunkError> {
        self.insert_chunk(self.chunks.len(), chunk)
    }

    /// Inserts a chunk before the one at `index`; an index past the end appends (R150).
    ///
    /// # Errors
    /// [`ChunkError::TooMany`] (R151).
    pub fn insert_chunk(&mut self, index: usize, chunk: Chunk) -> Result<(), ChunkError> {
        if self.complete {
            return Ok(());
        }
        if self.chunks.len() >= CHUNKS_MAX {
            return Err(ChunkError::TooMany);
        }
        self.buffered += chunk.len();
        self.has_references |= matches!(chunk, Chunk::Referenced(_));
        self.chunks.insert(index.min(self.chunks.len()), chunk);
        Ok(())
    }

    /// Has `check` look at each buffer that was written by reference before it is read.
    pub const fn check_references(&mut self, check: fn(&[u8])) {
        self.reference_check = Some(check);
    }

    /// Reads what was written by reference, now that it is sent: its owner need not keep it any longer (R150).
    pub fn read_references(&mut self) {
        if !std::mem::take(&mut self.has_references) {
            return;
        }
        for chunk in &mut self.chunks {
            if let Chunk::Referenced(bytes) = chunk {
                if let Some(check) = self.reference_check {
                    check(bytes);
                }
                *chunk = Chunk::Memory(Bytes::copy_from_slice(bytes));
            }
        }
    }

    /// The entity that has not been sent yet.
    #[must_use]
    pub fn chunks(&self) -> &[Chunk] {
        &self.chunks
    }

    /// Takes the buffered entity out, for the transport and for filters that rewrite it.
    pub fn take_chunks(&mut self) -> Vec<Chunk> {
        self.buffered = 0;
        std::mem::take(&mut self.chunks)
    }

    /// Takes the buffered chunks one by one and keeps the list's memory.
    pub fn drain_chunks(&mut self) -> std::vec::Drain<'_, Chunk> {
        self.buffered = 0;
        self.chunks.drain(..)
    }

    /// Bytes of entity that have not been sent yet.
    #[must_use]
    pub const fn entity_length(&self) -> u64 {
        self.buffered
    }

    /// True once status line and headers have gone.
    #[must_use]
    pub const fn headers_sent(&self) -> bool {
        self.headers_sent
    }

    /// True once the whole response has gone; what is written later is dropped (R157).
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// From now on each write is sent at once; there is no way back (R152).
    pub const fn disable_buffering(&mut self) {
        self.is_buffered = false;
    }

    /// False after [`Response::disable_buffering`].
    #[must_use]
    pub const fn is_buffered(&self) -> bool {
        self.is_buffered
    }

    /// Sends the body without status line and headers (R167).
    pub const fn suppress_headers(&mut self) {
        self.headers_suppressed = true;
    }

    /// True after [`Response::suppress_headers`].
    #[must_use]
    pub const fn headers_suppressed(&self) -> bool {
        self.headers_suppressed
    }

    /// Closes the connection after this response (R168).
    pub const fn set_needs_disconnect(&mut self) {
        self.needs_disconnect = true;
    }

    /// True if the connection is to be closed after this response.
    #[must_use]
    pub const fn needs_disconnect(&self) -> bool {
        self.needs_disconnect
    }

    /// The text for a detailed error page (R170).
    pub fn set_error_description(&mut self, text: Option<String>) {
        self.error_description = text;
    }

    /// The text for a detailed error page, HTML (R170).
    #[must_use]
    pub fn error_description(&self) -> Option<&str> {
        self.error_description.as_deref()
    }

    /// Answers with a redirect to `location` and the short page that says so (R166). The present body is dropped.
    pub fn redirect(&mut self, location: &str, status: Option<u16>) {
        if let Some(status) = status {
            self.set_status(status, "", 0);
        }
        self.clear_entity();
        let location: String = location.chars().filter(|c| !c.is_control()).collect();
        self.headers.set(HeaderId::LOCATION, &location);
        self.headers
            .set(HeaderId::CONTENT_TYPE, "text/html; charset=UTF-8");
        let shown = escape_html(&location);
        self.write(format!(
            "<head><title>Document Moved</title></head>\n<body><h1>Object Moved</h1>This document may be found <a HREF=\"{shown}\">here</a></body>"
        ));
    }
}

/// Text as HTML text or attribute value.
#[must_use]
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The standard reason phrase of a status code; empty for an unknown one.
#[must_use]
pub const fn standard_reason(status: u16) -> &'static str {
    match status {
        100 => "Continue",
        101 => "Switching Protocols",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Redirect",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Requested Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "",
    }
}
