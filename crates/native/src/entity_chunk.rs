//! Entity chunks from the C structure to the response's own form.

#![expect(
    non_upper_case_globals,
    reason = "the kinds have the names of the C++ headers"
)]

use std::fs::File;
use std::os::fd::BorrowedFd;
use std::sync::Arc;

use bytes::Bytes;
use sluicegate_pipeline::response::Chunk;

use crate::fragment_cache;
use crate::glue::handle::descriptor_of;
use crate::glue::types::*;
use crate::wide::{wide_counted, wide_string};

/// A length that means "to the end".
const TO_END: u64 = u64::MAX;

/// Takes over a chunk: memory is copied once (a module may use its buffer again at once, R138), a file gets a descriptor of
/// our own. `None` for a kind or a value that cannot be used (R148).
///
/// # Safety
/// The part of the union that `DataChunkType` selects is set, and what it points to is readable.
pub(crate) unsafe fn take(chunk: &HTTP_DATA_CHUNK) -> Option<Chunk> {
    match chunk.DataChunkType {
        HttpDataChunkFromMemory => {
            // SAFETY: the kind selects this part of the union.
            let memory = unsafe { chunk.u.FromMemory };
            let length = memory.BufferLength as usize;
            if length == 0 {
                return Some(Chunk::Memory(Bytes::new()));
            }
            if memory.pBuffer.is_null() {
                return None;
            }
            // SAFETY: the module vouches for the buffer.
            let bytes = unsafe { core::slice::from_raw_parts(memory.pBuffer.cast::<u8>(), length) };
            Some(Chunk::Memory(Bytes::copy_from_slice(bytes)))
        }
        HttpDataChunkFromFileHandle => {
            // SAFETY: the kind selects this part of the union.
            let file = unsafe { chunk.u.FromFileHandle };
            let descriptor = descriptor_of(file.FileHandle)?;
            // SAFETY: the handle names a descriptor that the module keeps open during the call (R149).
            let borrowed = unsafe { BorrowedFd::borrow_raw(descriptor) };
            let own = File::from(borrowed.try_clone_to_owned().ok()?);
            let size = own.metadata().ok()?.len();
            let offset = file.ByteRange.StartingOffset.QuadPart;
            let wanted = file.ByteRange.Length.QuadPart;
            let left = size.checked_sub(offset)?;
            let length = if wanted == TO_END { left } else { wanted };
            if length > left {
                return None;
            }
            Some(Chunk::File {
                file: Arc::new(own),
                offset,
                length,
            })
        }
        HttpDataChunkFromFragmentCache => {
            // SAFETY: the kind selects this part of the union.
            let fragment = unsafe { chunk.u.FromFragmentCache };
            let characters = usize::from(fragment.FragmentNameLength) / size_of::<WCHAR>();
            // SAFETY: the module vouches for the name, whose length counts bytes.
            let name = unsafe { wide_counted(fragment.pFragmentName, characters) }?;
            fragment_cache::get(&name).map(Chunk::Memory)
        }
        HttpDataChunkFromFragmentCacheEx => {
            // SAFETY: the kind selects this part of the union.
            let fragment = unsafe { chunk.u.FromFragmentCacheEx };
            // SAFETY: the module vouches for the name.
            let name = unsafe { wide_string(fragment.pFragmentName) }?;
            let bytes = fragment_cache::get(&name)?;
            let offset = usize::try_from(fragment.ByteRange.StartingOffset.QuadPart).ok()?;
            let left = bytes.len().checked_sub(offset)?;
            let length = match fragment.ByteRange.Length.QuadPart {
                TO_END => left,
                wanted => usize::try_from(wanted).ok().filter(|&n| n <= left)?,
            };
            Some(Chunk::Memory(bytes.slice(offset..offset + length)))
        }
        _ => None,
    }
}
