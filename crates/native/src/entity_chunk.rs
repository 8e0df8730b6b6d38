//! Entity chunks from the C structure to the response's own form.

#![expect(
    non_upper_case_globals,
    reason = "the kinds have the names of the C++ headers"
)]

use std::fs::File;
use std::os::fd::BorrowedFd;
use std::sync::Arc;

use bytes::Bytes;
use sluicegate_pipeline::response::{Chunk, Response};

use crate::fragment_cache;
use crate::glue::handle::descriptor_of;
use crate::glue::types::*;
use crate::raw_headers;
use crate::wide::{counted_bytes, wide_counted, wide_string};

const ERROR_PATH_NOT_FOUND: u32 = 3;
const ERROR_INVALID_HANDLE: u32 = 6;
const ERROR_INVALID_PARAMETER: u32 = 87;
/// A length that means "to the end".
const TO_END: u64 = u64::MAX;

/// How the bytes of a memory chunk are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Memory {
    /// Now: the module may use its buffer again at once (R149).
    Copied,
    /// When it is sent: the module's buffer lives until then (R150).
    Referenced,
}

/// What a chunk amounts to.
pub(crate) enum Taken {
    /// A piece of the entity.
    Chunk(Chunk),
    /// Fields that follow the entity.
    Trailers(Vec<(String, Vec<u8>)>),
}

/// A module's buffer that is read later.
struct Buffer(*const u8, usize);

// SAFETY: the API lets the response be sent by any thread, so the module's buffer may be read on any.
unsafe impl Send for Buffer {}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        // SAFETY: whoever made it vouches for the buffer up to the send.
        unsafe { core::slice::from_raw_parts(self.0, self.1) }
    }
}

/// `length` bytes of a module's memory, not copied.
///
/// # Safety
/// The memory is readable until the last use of the result.
pub(crate) unsafe fn borrow(pointer: *const u8, length: usize) -> Bytes {
    if length == 0 {
        return Bytes::new();
    }
    Bytes::from_owner(Buffer(pointer, length))
}

/// Takes over a chunk; a file gets a descriptor of our own. The error is a Win32 code for a kind or a value that cannot be
/// used (R148, R209).
///
/// # Safety
/// The part of the union that `DataChunkType` selects is set, and what it points to is readable; for
/// [`Memory::Referenced`] until it has been sent.
pub(crate) unsafe fn take(chunk: &HTTP_DATA_CHUNK, memory: Memory) -> Result<Taken, u32> {
    let chunk = match chunk.DataChunkType {
        HttpDataChunkFromMemory => {
            // SAFETY: the kind selects this part of the union.
            let from = unsafe { chunk.u.FromMemory };
            let length = from.BufferLength as usize;
            if length > 0 && from.pBuffer.is_null() {
                return Err(ERROR_INVALID_PARAMETER);
            }
            let start = from.pBuffer.cast::<u8>().cast_const();
            // SAFETY: the module vouches for the buffer, for as long as `memory` says.
            unsafe {
                match memory {
                    Memory::Referenced => Chunk::Referenced(borrow(start, length)),
                    Memory::Copied if length == 0 => Chunk::Memory(Bytes::new()),
                    Memory::Copied => Chunk::Memory(Bytes::copy_from_slice(
                        core::slice::from_raw_parts(start, length),
                    )),
                }
            }
        }
        HttpDataChunkFromFileHandle => {
            // SAFETY: the kind selects this part of the union.
            let file = unsafe { chunk.u.FromFileHandle };
            let descriptor = descriptor_of(file.FileHandle).ok_or(ERROR_INVALID_HANDLE)?;
            // SAFETY: the handle names a descriptor that the module keeps open during the call (R149).
            let borrowed = unsafe { BorrowedFd::borrow_raw(descriptor) };
            let own = borrowed
                .try_clone_to_owned()
                .map_err(|_| ERROR_INVALID_HANDLE)?;
            file_range(File::from(own), &file.ByteRange)?
        }
        HttpDataChunkFromFragmentCache => {
            // SAFETY: the kind selects this part of the union.
            let fragment = unsafe { chunk.u.FromFragmentCache };
            let characters = usize::from(fragment.FragmentNameLength) / size_of::<WCHAR>();
            // SAFETY: the module vouches for the name, whose length counts bytes.
            let name = unsafe { wide_counted(fragment.pFragmentName, characters) };
            Chunk::Memory(named_fragment(name)?)
        }
        HttpDataChunkFromFragmentCacheEx => {
            // SAFETY: the kind selects this part of the union.
            let fragment = unsafe { chunk.u.FromFragmentCacheEx };
            // SAFETY: the module vouches for the name.
            let name = unsafe { wide_string(fragment.pFragmentName) };
            let bytes = named_fragment(name)?;
            let (offset, length) = range(&fragment.ByteRange, bytes.len() as u64)?;
            let start = usize::try_from(offset).map_err(|_| ERROR_INVALID_PARAMETER)?;
            let length = usize::try_from(length).map_err(|_| ERROR_INVALID_PARAMETER)?;
            Chunk::Memory(bytes.slice(start..start + length))
        }
        HttpDataChunkTrailers => {
            // SAFETY: the kind selects this part of the union, and the module vouches for the array.
            return unsafe {
                let trailers = chunk.u.Trailers;
                Ok(Taken::Trailers(trailer_fields(&trailers)))
            };
        }
        _ => return Err(ERROR_INVALID_PARAMETER),
    };
    Ok(Taken::Chunk(chunk))
}

fn named_fragment(name: Option<String>) -> Result<Bytes, u32> {
    fragment_cache::get(&name.ok_or(ERROR_INVALID_PARAMETER)?).ok_or(ERROR_PATH_NOT_FOUND)
}

fn file_range(file: File, wanted: &HTTP_BYTE_RANGE) -> Result<Chunk, u32> {
    let size = file.metadata().map_err(|_| ERROR_INVALID_HANDLE)?.len();
    let (offset, length) = range(wanted, size)?;
    Ok(Chunk::File {
        file: Arc::new(file),
        offset,
        length,
    })
}

/// Offset and length of a range within `size` bytes.
fn range(wanted: &HTTP_BYTE_RANGE, size: u64) -> Result<(u64, u64), u32> {
    let offset = wanted.StartingOffset.QuadPart;
    let left = size.checked_sub(offset).ok_or(ERROR_INVALID_PARAMETER)?;
    match wanted.Length.QuadPart {
        TO_END => Ok((offset, left)),
        length if length <= left => Ok((offset, length)),
        _ => Err(ERROR_INVALID_PARAMETER),
    }
}

/// # Safety
/// The array and its strings are readable.
unsafe fn trailer_fields(trailers: &HTTP_DATA_CHUNK_u_Trailers) -> Vec<(String, Vec<u8>)> {
    // SAFETY: as the caller vouches.
    unsafe {
        raw_headers::unknown_headers(trailers.pTrailers, trailers.TrailerCount)
            .iter()
            .map(|field| {
                let name = counted_bytes(field.pName, field.NameLength.into()).unwrap_or_default();
                let value =
                    counted_bytes(field.pRawValue, field.RawValueLength.into()).unwrap_or_default();
                (String::from_utf8_lossy(name).into_owned(), value.to_vec())
            })
            .collect()
    }
}

/// Adds fields that came as a chunk to the response's trailers; one that cannot be sent is left out with a word in the log.
pub(crate) fn add_trailers(response: &mut Response, fields: &[(String, Vec<u8>)]) {
    for (name, value) in fields {
        if crate::header_calls::is_never_trailer(name)
            || response.trailers.set_by_name(name, value, false).is_err()
        {
            tracing::warn!(header = %name, "a module wrote a trailer that cannot be sent");
        }
    }
}
