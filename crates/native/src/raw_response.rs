//! The response as the C structure that modules may edit, and the way of their edits back into the response (R169).

use bytes::Bytes;
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::response::Chunk;

use crate::entity_chunk;
use crate::glue::handle::of_descriptor;
use crate::glue::types::*;
use crate::native_request::{NativeRequest, lock};
use crate::wide::{counted_bytes, short};

const KNOWN: usize = 30;

/// A chunk as it was handed out.
struct Shown {
    raw: HTTP_DATA_CHUNK,
    own: Chunk,
}

/// The structure, and what it held when it was last in step with the response.
pub(crate) struct RawResponse {
    structure: HTTP_RESPONSE,
    status: u16,
    reason: (PCSTR, u16),
    known: [(PCSTR, u16); KNOWN],
    unknown: Vec<(PCSTR, u16, PCSTR, u16)>,
    chunks: Vec<Shown>,
}

const NO_HEADER: HTTP_KNOWN_HEADER = HTTP_KNOWN_HEADER {
    RawValueLength: 0,
    pRawValue: core::ptr::null(),
};

impl RawResponse {
    const fn empty() -> Self {
        Self {
            structure: HTTP_RESPONSE_V2 {
                base: HTTP_RESPONSE_V1 {
                    Flags: 0,
                    Version: HTTP_VERSION {
                        MajorVersion: 1,
                        MinorVersion: 1,
                    },
                    StatusCode: 200,
                    ReasonLength: 0,
                    pReason: core::ptr::null(),
                    Headers: HTTP_RESPONSE_HEADERS {
                        UnknownHeaderCount: 0,
                        pUnknownHeaders: core::ptr::null_mut(),
                        TrailerCount: 0,
                        pTrailers: core::ptr::null_mut(),
                        KnownHeaders: [NO_HEADER; KNOWN],
                    },
                    EntityChunkCount: 0,
                    pEntityChunks: core::ptr::null_mut(),
                },
                ResponseInfoCount: 0,
                pResponseInfo: core::ptr::null_mut(),
            },
            status: 0,
            reason: (core::ptr::null(), 0),
            known: [(core::ptr::null(), 0); KNOWN],
            unknown: Vec::new(),
            chunks: Vec::new(),
        }
    }

    /// Notes what the structure holds now as known.
    fn note(&mut self) {
        let base = &self.structure.base;
        self.status = base.StatusCode;
        self.reason = (base.pReason, base.ReasonLength);
        for (own, shown) in self.known.iter_mut().zip(&base.Headers.KnownHeaders) {
            *own = (shown.pRawValue, shown.RawValueLength);
        }
        self.unknown = unknown_headers(base).iter().map(unknown_key).collect();
    }
}

fn unknown_headers(base: &HTTP_RESPONSE_V1) -> &[HTTP_UNKNOWN_HEADER] {
    if base.Headers.pUnknownHeaders.is_null() {
        return &[];
    }
    // SAFETY: whoever set the pointer set the count with it; the memory lives for the request.
    unsafe {
        core::slice::from_raw_parts(
            base.Headers.pUnknownHeaders,
            base.Headers.UnknownHeaderCount.into(),
        )
    }
}

const fn unknown_key(header: &HTTP_UNKNOWN_HEADER) -> (PCSTR, u16, PCSTR, u16) {
    (
        header.pName,
        header.NameLength,
        header.pRawValue,
        header.RawValueLength,
    )
}

fn chunk_array(base: &HTTP_RESPONSE_V1) -> &[HTTP_DATA_CHUNK] {
    if base.pEntityChunks.is_null() {
        return &[];
    }
    // SAFETY: as in `unknown_headers`.
    unsafe { core::slice::from_raw_parts(base.pEntityChunks, base.EntityChunkCount.into()) }
}

/// Brings the structure in step with the response and returns it. It stays at one address for the whole request.
pub(crate) fn build(request: &NativeRequest, context: &HttpContext) -> *mut HTTP_RESPONSE {
    let mut slot = lock(&request.raw_response);
    let raw = slot.get_or_insert_with(|| Box::new(RawResponse::empty()));
    let arena = &request.arena;
    let response = &context.response;
    let base = &mut raw.structure.base;
    let (major, minor) = context.request.version();
    base.Version.MajorVersion = major.into();
    base.Version.MinorVersion = minor.into();
    base.StatusCode = response.status();
    base.pReason = arena.narrow(response.reason().as_bytes());
    base.ReasonLength = short(response.reason().len());
    base.Headers.KnownHeaders = [NO_HEADER; KNOWN];
    let mut unknown = Vec::new();
    for (id, name, value) in response.headers.iter_with_id() {
        let slot = id.and_then(|id| base.Headers.KnownHeaders.get_mut(usize::from(id.0)));
        match slot {
            // A second line of the same known header has no place in the table and stands among the unknown ones.
            Some(slot) if slot.pRawValue.is_null() => {
                slot.pRawValue = arena.narrow(value);
                slot.RawValueLength = short(value.len());
            }
            _ => unknown.push(HTTP_UNKNOWN_HEADER {
                NameLength: short(name.len()),
                RawValueLength: short(value.len()),
                pName: arena.narrow(name),
                pRawValue: arena.narrow(value),
            }),
        }
    }
    base.Headers.UnknownHeaderCount = short(unknown.len());
    base.Headers.pUnknownHeaders = arena.slice(&unknown);
    let shown: Vec<Shown> = response
        .chunks()
        .iter()
        .map(|chunk| show(request, chunk))
        .collect();
    let array: Vec<HTTP_DATA_CHUNK> = shown.iter().map(|shown| shown.raw).collect();
    base.EntityChunkCount = short(array.len());
    base.pEntityChunks = arena.slice(&array);
    raw.chunks = shown;
    raw.note();
    &raw mut raw.structure
}

/// A chunk for the module: memory as a copy that it may edit in place, a file as a handle of the server's descriptor.
fn show(request: &NativeRequest, chunk: &Chunk) -> Shown {
    let raw = match chunk {
        Chunk::Memory(bytes) => HTTP_DATA_CHUNK {
            DataChunkType: HttpDataChunkFromMemory,
            u: HTTP_DATA_CHUNK_u {
                FromMemory: HTTP_DATA_CHUNK_u_FromMemory {
                    pBuffer: request.arena.narrow(bytes).cast_mut().cast(),
                    BufferLength: crate::wide::long(bytes.len()),
                },
            },
        },
        Chunk::File {
            file,
            offset,
            length,
        } => HTTP_DATA_CHUNK {
            DataChunkType: HttpDataChunkFromFileHandle,
            u: HTTP_DATA_CHUNK_u {
                FromFileHandle: HTTP_DATA_CHUNK_u_FromFileHandle {
                    ByteRange: HTTP_BYTE_RANGE {
                        StartingOffset: ULARGE_INTEGER { QuadPart: *offset },
                        Length: ULARGE_INTEGER { QuadPart: *length },
                    },
                    FileHandle: of_descriptor(std::os::fd::AsRawFd::as_raw_fd(&**file)),
                },
            },
        },
    };
    Shown {
        raw,
        own: chunk.clone(),
    }
}

/// True if the module left a chunk as it was, its bytes included.
fn is_untouched(shown: &Shown, now: &HTTP_DATA_CHUNK) -> bool {
    if shown.raw.DataChunkType != now.DataChunkType {
        return false;
    }
    // SAFETY: the kind is that of `shown`, whose part of the union was set by `show`; the memory lies in the request's
    // arena.
    unsafe {
        match &shown.own {
            Chunk::Memory(bytes) => {
                let (was, is) = (shown.raw.u.FromMemory, now.u.FromMemory);
                was.pBuffer == is.pBuffer
                    && was.BufferLength == is.BufferLength
                    && counted_bytes(is.pBuffer.cast(), bytes.len())
                        .is_some_and(|now| now == &bytes[..])
            }
            Chunk::File { .. } => {
                let (was, is) = (shown.raw.u.FromFileHandle, now.u.FromFileHandle);
                was.FileHandle == is.FileHandle
                    && was.ByteRange.StartingOffset == is.ByteRange.StartingOffset
                    && was.ByteRange.Length == is.ByteRange.Length
            }
        }
    }
}

/// Applies what a module changed in the structure since it was last in step. Costs one look if nobody asked for it.
pub(crate) fn write_back(request: &NativeRequest, context: &mut HttpContext) {
    let mut slot = lock(&request.raw_response);
    let Some(raw) = slot.as_mut() else { return };
    let raw = &mut **raw;
    let base = raw.structure.base;
    let response = &mut context.response;
    if base.StatusCode != raw.status || (base.pReason, base.ReasonLength) != raw.reason {
        // SAFETY: the module set pointer and length together.
        let reason = unsafe { counted_bytes(base.pReason, base.ReasonLength.into()) };
        let reason = if (base.pReason, base.ReasonLength) == raw.reason {
            // Only the number was changed: its own phrase fits better than the old one.
            String::new()
        } else {
            reason.map_or_else(String::new, |text| {
                String::from_utf8_lossy(text).into_owned()
            })
        };
        if (1..=999).contains(&base.StatusCode) {
            let sub_status = response.sub_status();
            response.set_status(base.StatusCode, &reason, sub_status);
        }
    }
    for (index, shown) in base.Headers.KnownHeaders.iter().enumerate() {
        if (shown.pRawValue, shown.RawValueLength) != raw.known[index] {
            let id = HeaderId(index as u8);
            // SAFETY: the module set pointer and length together.
            match unsafe { counted_bytes(shown.pRawValue, shown.RawValueLength.into()) } {
                Some(value) => {
                    if response.headers.set_by_id(id, value, true).is_err() {
                        tracing::warn!(
                            header = index,
                            "a module wrote a header value that cannot be sent"
                        );
                    }
                }
                None => {
                    response.headers.remove(id);
                }
            }
        }
    }
    let unknown: Vec<_> = unknown_headers(&base).iter().map(unknown_key).collect();
    if unknown != raw.unknown {
        replace_unknown(&raw.unknown, &unknown, response);
    }
    let array = chunk_array(&base);
    let is_same = array.len() == raw.chunks.len()
        && array
            .iter()
            .zip(&raw.chunks)
            .all(|(now, shown)| is_untouched(shown, now));
    if !is_same {
        replace_chunks(array, raw, response);
    }
    raw.note();
}

type UnknownKey = (PCSTR, u16, PCSTR, u16);

fn replace_unknown(
    old: &[UnknownKey],
    new: &[UnknownKey],
    response: &mut sluicegate_pipeline::response::Response,
) {
    let text = |pointer: PCSTR, length: u16| {
        // SAFETY: whoever set the pointer set the length with it; the memory lives for the request.
        unsafe { counted_bytes(pointer, length.into()) }.unwrap_or_default()
    };
    for &(name, length, ..) in old {
        response
            .headers
            .remove_by_name(&String::from_utf8_lossy(text(name, length)));
    }
    for &(name, name_length, value, value_length) in new {
        let name = String::from_utf8_lossy(text(name, name_length));
        if response
            .headers
            .set_by_name(&name, text(value, value_length), false)
            .is_err()
        {
            tracing::warn!(header = %name, "a module wrote a header that cannot be sent");
        }
    }
}

fn replace_chunks(
    array: &[HTTP_DATA_CHUNK],
    raw: &mut RawResponse,
    response: &mut sluicegate_pipeline::response::Response,
) {
    let mut shown = Vec::with_capacity(array.len());
    for now in array {
        let own = match raw.chunks.iter().find(|shown| is_untouched(shown, now)) {
            Some(shown) => Some(shown.own.clone()),
            // SAFETY: the module set the chunk.
            None => unsafe { entity_chunk::take(now) },
        };
        match own {
            Some(own) => shown.push(Shown { raw: *now, own }),
            None => {
                tracing::warn!(
                    "a module wrote an entity chunk that cannot be sent; it is left out"
                );
                shown.push(Shown {
                    raw: *now,
                    own: Chunk::Memory(Bytes::new()),
                });
            }
        }
    }
    drop(response.take_chunks());
    for chunk in &shown {
        if !chunk.own.is_empty() {
            // The array's count has 16 bits, which is the limit of chunks.
            let _ = response.push_chunk(chunk.own.clone());
        }
    }
    raw.chunks = shown;
}
