//! The response as the C structure that modules may edit, and the way of their edits back into the response (R169).

#![expect(
    non_upper_case_globals,
    reason = "the kinds have the names of the C++ headers"
)]

use std::sync::atomic::Ordering;

use bytes::Bytes;
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::response::Chunk;

use crate::entity_chunk::{self, Memory, Taken};
use crate::glue::handle::of_descriptor;
use crate::glue::types::*;
use crate::native_request::{NativeRequest, lock};
use crate::raw_headers::{self, NO_HEADER, ShownHeaders};
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
    headers: ShownHeaders,
    chunks: Vec<Shown>,
}

impl RawResponse {
    fn empty() -> Self {
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
            headers: ShownHeaders::default(),
            chunks: Vec::new(),
        }
    }

    /// Notes what the structure holds now as known.
    fn note(&mut self) {
        let base = &self.structure.base;
        self.status = base.StatusCode;
        self.reason = (base.pReason, base.ReasonLength);
        self.headers
            .note(&base.Headers.KnownHeaders, unknown_headers(base));
    }
}

const fn unknown_headers(base: &HTTP_RESPONSE_V1) -> &[HTTP_UNKNOWN_HEADER] {
    // SAFETY: whoever set the pointer set the count with it; the memory lives for the request.
    unsafe {
        raw_headers::unknown_headers(
            base.Headers.pUnknownHeaders,
            base.Headers.UnknownHeaderCount,
        )
    }
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
    request.shows_raw.store(true, Ordering::Release);
    let mut slot = lock(&request.raw_response);
    let raw = &mut **slot.get_or_insert_with(|| Box::new(RawResponse::empty()));
    let arena = &request.arena;
    let response = &context.response;
    let base = &mut raw.structure.base;
    let (major, minor) = context.request.version();
    base.Version.MajorVersion = major.into();
    base.Version.MinorVersion = minor.into();
    base.StatusCode = response.status();
    base.pReason = arena.narrow(response.reason().as_bytes());
    base.ReasonLength = short(response.reason().len());
    let unknown = raw_headers::show(arena, &response.headers, &mut base.Headers.KnownHeaders);
    base.Headers.UnknownHeaderCount = short(unknown.len());
    base.Headers.pUnknownHeaders = arena.slice(&unknown);
    let shown: Vec<Shown> = response
        .chunks()
        .iter()
        .enumerate()
        .map(|(index, chunk)| {
            // What is shown already keeps its place, so that pointers which a module holds stay good.
            let same = raw.chunks.get(index).filter(|old| is_one(&old.own, chunk));
            let raw = same.map_or_else(|| show(request, chunk), |old| old.raw);
            Shown {
                raw,
                own: chunk.clone(),
            }
        })
        .collect();
    let is_same = shown.len() == raw.chunks.len()
        && shown
            .iter()
            .zip(&raw.chunks)
            .all(|(new, old)| is_one(&new.own, &old.own));
    if !is_same {
        let array: Vec<HTTP_DATA_CHUNK> = shown.iter().map(|shown| shown.raw).collect();
        base.EntityChunkCount = short(array.len());
        base.pEntityChunks = arena.slice(&array);
    }
    raw.chunks = shown;
    raw.note();
    &raw mut raw.structure
}

/// Brings a structure that a module holds in step with the response; nothing if none does.
pub(crate) fn refresh(request: &NativeRequest, context: &HttpContext) {
    if lock(&request.raw_response).is_some() {
        build(request, context);
    }
}

/// True if both are the very same chunk, not only of the same content.
fn is_one(a: &Chunk, b: &Chunk) -> bool {
    match (a, b) {
        (Chunk::Memory(a), Chunk::Memory(b)) | (Chunk::Referenced(a), Chunk::Referenced(b)) => {
            a.as_ptr() == b.as_ptr() && a.len() == b.len()
        }
        (
            Chunk::File {
                file: a,
                offset: a_offset,
                length: a_length,
            },
            Chunk::File {
                file: b,
                offset: b_offset,
                length: b_length,
            },
        ) => std::sync::Arc::ptr_eq(a, b) && (a_offset, a_length) == (b_offset, b_length),
        _ => false,
    }
}

/// A chunk for the module: memory as a copy that it may edit in place, a file as a handle of the server's descriptor.
fn show(request: &NativeRequest, chunk: &Chunk) -> HTTP_DATA_CHUNK {
    let memory = |buffer: PCSTR, bytes: &Bytes| HTTP_DATA_CHUNK {
        DataChunkType: HttpDataChunkFromMemory,
        u: HTTP_DATA_CHUNK_u {
            FromMemory: HTTP_DATA_CHUNK_u_FromMemory {
                pBuffer: buffer.cast_mut().cast(),
                BufferLength: crate::wide::long(bytes.len()),
            },
        },
    };
    match chunk {
        Chunk::Memory(bytes) => memory(request.arena.narrow(bytes), bytes),
        // The module's own memory, which may be edited where it is.
        Chunk::Referenced(bytes) => memory(bytes.as_ptr().cast(), bytes),
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
    }
}

/// True if the module left a chunk as it was, its bytes included.
fn is_untouched(shown: &Shown, now: &HTTP_DATA_CHUNK) -> bool {
    let kind = now.DataChunkType;
    if shown.raw.DataChunkType != kind {
        return false;
    }
    let (was, is) = (&shown.raw.u, &now.u);
    match kind {
        HttpDataChunkFromMemory => {
            // SAFETY: the kind, which both have, selects this part of the union.
            let (was, is) = unsafe { (was.FromMemory, is.FromMemory) };
            let is_same = was.pBuffer == is.pBuffer && was.BufferLength == is.BufferLength;
            match &shown.own {
                // The bytes were shown as a copy in request memory, which may have been edited.
                Chunk::Memory(bytes) if is_same => {
                    // SAFETY: pointer and length are those of that copy.
                    unsafe { counted_bytes(is.pBuffer.cast(), bytes.len()) }
                        .is_none_or(|now| now == &bytes[..])
                }
                // The content of the module's own memory is read when it is sent.
                _ => is_same,
            }
        }
        HttpDataChunkFromFileHandle => {
            // SAFETY: the kind, which both have, selects this part of the union.
            let (was, is) = unsafe { (was.FromFileHandle, is.FromFileHandle) };
            was.FileHandle == is.FileHandle && is_same_range(&was.ByteRange, &is.ByteRange)
        }
        HttpDataChunkFromFragmentCache => {
            // SAFETY: the kind, which both have, selects this part of the union.
            let (was, is) = unsafe { (was.FromFragmentCache, is.FromFragmentCache) };
            was.pFragmentName == is.pFragmentName && was.FragmentNameLength == is.FragmentNameLength
        }
        HttpDataChunkFromFragmentCacheEx => {
            // SAFETY: the kind, which both have, selects this part of the union.
            let (was, is) = unsafe { (was.FromFragmentCacheEx, is.FromFragmentCacheEx) };
            was.pFragmentName == is.pFragmentName && is_same_range(&was.ByteRange, &is.ByteRange)
        }
        HttpDataChunkTrailers => {
            // SAFETY: the kind, which both have, selects this part of the union.
            let (was, is) = unsafe { (was.Trailers, is.Trailers) };
            was.TrailerCount == is.TrailerCount && was.pTrailers == is.pTrailers
        }
        // Never sent, so never different.
        _ => true,
    }
}

const fn is_same_range(a: &HTTP_BYTE_RANGE, b: &HTTP_BYTE_RANGE) -> bool {
    a.StartingOffset.QuadPart == b.StartingOffset.QuadPart && a.Length.QuadPart == b.Length.QuadPart
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
    raw.headers.apply(
        &base.Headers.KnownHeaders,
        unknown_headers(&base),
        &mut response.headers,
    );
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

fn replace_chunks(
    array: &[HTTP_DATA_CHUNK],
    raw: &mut RawResponse,
    response: &mut sluicegate_pipeline::response::Response,
) {
    let mut shown = Vec::with_capacity(array.len());
    for now in array {
        let own = match raw.chunks.iter().find(|shown| is_untouched(shown, now)) {
            Some(shown) => Some(shown.own.clone()),
            // SAFETY: the module set the chunk, and its memory lives until it is sent (R150).
            None => match unsafe { entity_chunk::take(now, Memory::Referenced) } {
                Ok(Taken::Chunk(chunk)) => Some(chunk),
                Ok(Taken::Trailers(fields)) => {
                    entity_chunk::add_trailers(response, &fields);
                    Some(Chunk::Memory(Bytes::new()))
                }
                Err(_) => None,
            },
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
