//! Handles that modules bind to the server's threads: what completes on them calls a routine there (R116).

use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::hresult::from_win32;
use crate::native_request::lock;

const ERROR_INVALID_HANDLE: u32 = 6;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// Routines by handle. The support library of the module says what completes, and when a handle is closed.
static BOUND: Mutex<Option<HashMap<usize, LPOVERLAPPED_COMPLETION_ROUTINE>>> = Mutex::new(None);

/// Binds a handle. The last routine counts.
pub(crate) fn associate(handle: HANDLE, routine: LPOVERLAPPED_COMPLETION_ROUTINE) -> HRESULT {
    // Null, and INVALID_HANDLE_VALUE.
    if handle.is_null() || handle.addr() == usize::MAX {
        return from_win32(ERROR_INVALID_HANDLE);
    }
    if routine.is_none() {
        return from_win32(ERROR_INVALID_PARAMETER);
    }
    lock(&BOUND)
        .get_or_insert_with(HashMap::new)
        .insert(handle.addr(), routine);
    0
}

/// One completion on its way.
struct Completion {
    routine: LPOVERLAPPED_COMPLETION_ROUTINE,
    error: u32,
    bytes: u32,
    overlapped: LPOVERLAPPED,
}

// SAFETY: the module keeps the structure until its routine was called, on whatever thread that happens.
unsafe impl Send for Completion {}

fn queue() -> &'static Mutex<Sender<Completion>> {
    static QUEUE: OnceLock<Mutex<Sender<Completion>>> = OnceLock::new();
    QUEUE.get_or_init(|| {
        let (send, receive) = channel::<Completion>();
        let started = std::thread::Builder::new()
            .name("native-io".to_owned())
            .spawn(move || {
                for completion in receive {
                    guarded_or("", "the completion routine of a handle", (), |fault| {
                        // SAFETY: the module bound the routine, and keeps it and the structure until it was called.
                        unsafe {
                            sluicegate_call_LPOVERLAPPED_COMPLETION_ROUTINE(
                                completion.routine,
                                completion.error,
                                completion.bytes,
                                completion.overlapped,
                                fault,
                            );
                        }
                    });
                }
            });
        if let Err(error) = started {
            tracing::error!(%error, "completions of bound handles are not delivered");
        }
        Mutex::new(send)
    })
}

/// An operation on a handle has ended: its routine is called on a thread of the server, never inside this call.
pub(crate) unsafe extern "C" fn io_completed(
    _context: *mut core::ffi::c_void,
    handle: *mut core::ffi::c_void,
    error: u32,
    bytes: u32,
    overlapped: *mut core::ffi::c_void,
) {
    crate::panic::guard((), || {
        let routine = lock(&BOUND)
            .as_ref()
            .and_then(|bound| bound.get(&handle.addr()).copied());
        if let Some(routine) = routine {
            let _ = lock(queue()).send(Completion {
                routine,
                error,
                bytes,
                overlapped: overlapped.cast(),
            });
        }
    });
}

/// A handle was closed: its number may soon be another's.
pub(crate) unsafe extern "C" fn handle_closed(
    _context: *mut core::ffi::c_void,
    handle: *mut core::ffi::c_void,
) {
    crate::panic::guard((), || {
        if let Some(bound) = lock(&BOUND).as_mut() {
            bound.remove(&handle.addr());
        }
    });
}
