//! `GetHeaderChanges`: which headers differ from a snapshot that the caller holds (R171).
//!
//! The original serves a managed host and says little about the form. Ours: the caller keeps a change number, an array of
//! values for the known headers and two arrays for the names and values of the others, all of which start empty (null and
//! zero). A call compares them with the headers as they are, lists what differs, and brings the arrays up to date. The list
//! of known ids ends with the number of known headers; indices of other headers count in the new arrays, and one that was
//! removed shows as an index past their end.

use sluicegate_pipeline::headers::Headers;

use crate::arena::Arena;
use crate::glue::types::{DWORD, HRESULT, HTTP_KNOWN_HEADER, PCSTR};
use crate::hresult::from_win32;
use crate::raw_headers;
use crate::wide::{long, narrow_bytes};

const ERROR_INVALID_PARAMETER: u32 = 87;

/// The parameters of a call.
pub(crate) struct Snapshot {
    pub(crate) old_number: DWORD,
    pub(crate) new_number: *mut DWORD,
    pub(crate) known: *mut PCSTR,
    pub(crate) unknown_count: *mut DWORD,
    pub(crate) unknown_names: *mut *mut PCSTR,
    pub(crate) unknown_values: *mut *mut PCSTR,
    pub(crate) known_changes: *mut DWORD,
    pub(crate) unknown_change_count: *mut DWORD,
    pub(crate) unknown_changes: *mut *mut DWORD,
}

/// Compares and brings the snapshot up to date.
///
/// # Safety
/// Each pointer is null or valid: the arrays of known headers have one place (that of changes one more) for each known
/// header, those of the others as many as their count says, and every string is null or terminated.
pub(crate) unsafe fn compare(snapshot: &Snapshot, headers: &Headers, arena: &Arena) -> HRESULT {
    let is_complete = !snapshot.new_number.is_null()
        && !snapshot.known.is_null()
        && !snapshot.unknown_count.is_null()
        && !snapshot.unknown_names.is_null()
        && !snapshot.unknown_values.is_null()
        && !snapshot.known_changes.is_null()
        && !snapshot.unknown_change_count.is_null()
        && !snapshot.unknown_changes.is_null();
    if !is_complete {
        return from_win32(ERROR_INVALID_PARAMETER);
    }
    // A number that no caller starts with.
    let number = headers.changes().wrapping_add(1).max(1);
    let count = usize::from(headers.side().known_count());
    // SAFETY: none of the pointers is null and the caller vouches for the rest.
    unsafe {
        snapshot.new_number.write(number);
        let changes = core::slice::from_raw_parts_mut(snapshot.known_changes, count + 1);
        changes[0] = long(count);
        snapshot.unknown_change_count.write(0);
        snapshot.unknown_changes.write(core::ptr::null_mut());
        if number == snapshot.old_number {
            return 0;
        }
        let mut known = vec![raw_headers::NO_HEADER; count];
        let unknown = raw_headers::show(arena, headers, &mut known);
        let old = core::slice::from_raw_parts_mut(snapshot.known, count);
        let mut changed = 0;
        for (id, (old, new)) in old.iter_mut().zip(&known).enumerate() {
            if !is_same(*old, new) {
                changes[changed] = long(id);
                changed += 1;
                *old = new.pRawValue;
            }
        }
        changes[changed] = long(count);
        let old = {
            let count = snapshot.unknown_count.read() as usize;
            let names = slice(snapshot.unknown_names.read(), count);
            let values = slice(snapshot.unknown_values.read(), count);
            names
                .iter()
                .copied()
                .zip(values.iter().copied())
                .collect::<Vec<_>>()
        };
        let names: Vec<PCSTR> = unknown.iter().map(|header| header.pName).collect();
        let values: Vec<PCSTR> = unknown.iter().map(|header| header.pRawValue).collect();
        let longest = old.len().max(names.len());
        let differing: Vec<DWORD> = (0..longest)
            .filter(|&index| {
                let new = names.get(index).zip(values.get(index));
                let is_same = |(old, new): (PCSTR, PCSTR)| narrow_bytes(old) == narrow_bytes(new);
                !matches!((old.get(index), new), (Some(old), Some(new))
                    if is_same((old.0, *new.0)) && is_same((old.1, *new.1)))
            })
            .map(long)
            .collect();
        snapshot.unknown_count.write(long(names.len()));
        snapshot.unknown_names.write(arena.slice(&names));
        snapshot.unknown_values.write(arena.slice(&values));
        snapshot.unknown_change_count.write(long(differing.len()));
        snapshot.unknown_changes.write(arena.slice(&differing));
    }
    0
}

/// # Safety
/// `first` is null or points to `count` strings.
const unsafe fn slice<'a>(first: *mut PCSTR, count: usize) -> &'a [PCSTR] {
    if first.is_null() {
        return &[];
    }
    // SAFETY: as the caller vouches.
    unsafe { core::slice::from_raw_parts(first, count) }
}

/// # Safety
/// `old` is null or terminated.
unsafe fn is_same(old: PCSTR, new: &HTTP_KNOWN_HEADER) -> bool {
    // SAFETY: as the caller vouches; the new value was made terminated just now, or is null.
    unsafe { narrow_bytes(old) == narrow_bytes(new.pRawValue) }
}
