//! What the server offers to the support library inside a module, as `sluicegate/host_services.h` declares it.

#![allow(dead_code, reason = "used by the loader")]

use core::ffi::{c_char, c_void};

use super::types::{GUID, HRESULT};

/// `SLUICEGATE_HOST_SERVICES_VERSION`.
pub(crate) const VERSION: u32 = 4;

/// `SLUICEGATE_MEMORY_MARK_0` and `_1`.
pub(crate) const MEMORY_MARK: [u64; 2] = [0x6c73_a11e_0c2d_e5f4, 0x93d8_e2b6_5b17_c0a9];

/// The name under which a module exports `Attach`.
pub(crate) const ATTACH: &core::ffi::CStr = c"sluicegate_sdk_attach";

/// The module takes over a copy; null detaches.
pub(crate) type Attach = unsafe extern "C" fn(services: *const HostServices);

/// Functions that a module may call from any thread. Text is UTF-8 with a final zero and valid during the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HostServices {
    /// `VERSION`.
    pub(crate) version: u32,
    /// Size of this structure in bytes.
    pub(crate) size: u32,
    /// Handed back to every function.
    pub(crate) context: *mut c_void,
    /// An entry for the event log: source, type, category, identifier, strings, data.
    pub(crate) report_event: Option<ReportEvent>,
    /// Debug output.
    pub(crate) debug_string:
        Option<unsafe extern "C" fn(context: *mut c_void, text: *const c_char)>,
    /// An object for CoCreateInstance.
    pub(crate) create_instance: Option<CreateInstance>,
    /// The details of the last refusal of the configuration on this thread.
    pub(crate) last_error:
        Option<unsafe extern "C" fn(context: *mut c_void, object: *mut *mut c_void) -> HRESULT>,
    /// An operation with an OVERLAPPED structure on a handle has ended: handle, error, bytes, structure (since 2).
    pub(crate) io_completed: Option<IoCompleted>,
    /// A handle was closed (since 2).
    pub(crate) handle_closed:
        Option<unsafe extern "C" fn(context: *mut c_void, handle: *mut c_void)>,
    /// Pairs `WINDOWS=LOCAL`, one a line, of a string that is never freed; null without any (since 3).
    pub(crate) path_map: *const c_char,
    /// The module has freed memory of the server by the function of that name (since 4).
    pub(crate) memory_freed:
        Option<unsafe extern "C" fn(context: *mut c_void, function: *const c_char)>,
    /// What [`sluicegate_shared_objects`] gives (since 4).
    pub(crate) shared_objects: *mut c_void,
}

unsafe extern "C" {
    /// The support library's names of objects and their locks, as the server lends them to modules; never freed.
    pub(crate) safe fn sluicegate_shared_objects() -> *mut c_void;
}

/// See `HostServices::io_completed`.
pub(crate) type IoCompleted = unsafe extern "C" fn(
    context: *mut c_void,
    handle: *mut c_void,
    error: u32,
    bytes: u32,
    overlapped: *mut c_void,
);

/// See `HostServices::report_event`.
pub(crate) type ReportEvent = unsafe extern "C" fn(
    context: *mut c_void,
    source: *const c_char,
    kind: u16,
    category: u16,
    event_id: u32,
    string_count: u16,
    strings: *const *const c_char,
    data_length: u32,
    data: *const c_void,
);

/// See `HostServices::create_instance`.
pub(crate) type CreateInstance = unsafe extern "C" fn(
    context: *mut c_void,
    class_id: *const GUID,
    interface_id: *const GUID,
    object: *mut *mut c_void,
) -> HRESULT;
