//! What a native module writes and flushes, and the URL it redirects to.

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::host::{Sent, WaitMode};
use sluicegate_pipeline::response::Chunk;

use crate::entity_chunk::{self, Memory, Taken};
use crate::glue::types::*;
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::http_response::HttpResponseObject;
use crate::native_request::{Routine, lock};
use crate::wide::put;

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_ARITHMETIC_OVERFLOW: u32 = 534;
const ERROR_CONNECTION_INVALID: u32 = 1229;

/// Bytes after which buffered data is sent where no handler says otherwise (R152).
const BUFFER_LIMIT: u64 = 4_194_304;

/// Where the results of a send go.
#[derive(Clone, Copy)]
pub(crate) struct SendResult {
    pub(crate) sent: *mut DWORD,
    pub(crate) expected: *mut BOOL,
}

impl SendResult {
    /// # Safety
    /// Both pointers are null or valid.
    pub(crate) unsafe fn put(self, sent: u64, expected: bool) {
        // SAFETY: as the caller vouches.
        unsafe {
            put(self.sent, u32::try_from(sent).unwrap_or(u32::MAX));
            put(self.expected, BOOL::from(expected));
        }
    }
}

impl HttpResponseObject {
    /// Sends what is buffered (R155).
    ///
    /// # Safety
    /// The pointers in `result` are null or valid.
    pub(crate) unsafe fn send(
        &self,
        context: &mut HttpContext,
        more: bool,
        wants_async: bool,
        routine: Option<Routine>,
        written: Option<u64>,
        result: SendResult,
    ) -> HRESULT {
        let request = self.request();
        let is_async = wants_async && !result.expected.is_null();
        let mode = if is_async {
            WaitMode::Async(context.completer())
        } else {
            WaitMode::Block
        };
        let sent = context.flush(more, mode);
        if sent == Sent::Pending {
            // The completion is delivered when no call is inside any more, so it finds what is noted here.
            lock(&request.operations).write_routine = routine;
        }
        match sent {
            Sent::Done(bytes) => {
                // SAFETY: as the caller vouches.
                unsafe { result.put(written.unwrap_or(bytes), false) };
                0
            }
            Sent::Pending => {
                // SAFETY: as the caller vouches.
                unsafe { result.put(0, true) };
                0
            }
            Sent::Failed => from_win32(ERROR_CONNECTION_INVALID),
            // R107: the operation that is under way is untouched.
            Sent::Busy => from_win32(ERROR_BUSY),
        }
    }

    /// Appends chunks; sends them where buffering is off or the limit is reached (R149, R152).
    ///
    /// # Safety
    /// `chunks` points to `count` valid chunks; the pointers in `result` are null or valid.
    pub(crate) unsafe fn write(
        &self,
        chunks: *const HTTP_DATA_CHUNK,
        count: DWORD,
        wants_async: bool,
        more: bool,
        routine: Option<Routine>,
        result: SendResult,
    ) -> HRESULT {
        // SAFETY: as the caller vouches.
        unsafe { result.put(0, false) };
        if count == 0 {
            return 0;
        }
        if chunks.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as the caller vouches.
        let chunks = unsafe { core::slice::from_raw_parts(chunks, count as usize) };
        let mut taken = Vec::with_capacity(chunks.len());
        let mut trailers = Vec::new();
        for chunk in chunks {
            // SAFETY: as the caller vouches.
            match unsafe { entity_chunk::take(chunk, Memory::Copied) } {
                Ok(Taken::Chunk(chunk)) => taken.push(chunk),
                Ok(Taken::Trailers(fields)) => trailers.extend(fields),
                Err(code) => return from_win32(code),
            }
        }
        let written: u64 = taken.iter().map(Chunk::len).sum();
        self.with("WriteEntityChunks", |context| {
            if context.response.is_complete() {
                // R157.
                return 0;
            }
            entity_chunk::add_trailers(&mut context.response, &trailers);
            let mode = if wants_async && !result.expected.is_null() {
                WaitMode::Async(context.completer())
            } else {
                WaitMode::Block
            };
            if context.refuses_write(written, &mode) {
                // R107: nothing of it is taken.
                return from_win32(ERROR_BUSY);
            }
            for chunk in taken {
                if context.response.push_chunk(chunk).is_err() {
                    return from_win32(ERROR_ARITHMETIC_OVERFLOW);
                }
            }
            let limit = context
                .script_map()
                .map_or(BUFFER_LIMIT, |map| map.response_buffer_limit);
            let is_buffered = context.response.is_buffered();
            if is_buffered && context.response.entity_length() < limit {
                // SAFETY: as the caller vouches.
                unsafe { result.put(written, false) };
                return 0;
            }
            // SAFETY: as the caller vouches.
            unsafe {
                self.send(
                    context,
                    is_buffered || more,
                    wants_async,
                    routine,
                    Some(written),
                    result,
                )
            }
        })
        .unwrap_or(E_INVALIDARG)
    }

    /// R166: relative URLs become absolute by the request's own.
    pub(crate) fn absolute(context: &HttpContext, url: &str, with_query: bool) -> String {
        let mut out = String::new();
        let host = context.request.host();
        if url.contains("://") || host.is_empty() {
            out.push_str(url);
        } else {
            out.push_str(if context.connection().is_secure {
                "https://"
            } else {
                "http://"
            });
            out.push_str(host);
            if !url.starts_with('/') {
                let path = context.request.path();
                out.push_str(&path[..path.rfind('/').map_or(0, |slash| slash + 1)]);
            }
            out.push_str(url);
        }
        let query = context.request.query();
        if with_query && !query.is_empty() {
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(&String::from_utf8_lossy(query));
        }
        out
    }
}
