//! `IWebSocketContext`: the WebSocket of a request as native modules use it.

use core::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use sluicegate_pipeline::web_socket::{Channel, CloseStatus, Offer, REASON_BYTES_MAX, may_be_sent};

use crate::glue::host::WebSocketContextHost;
use crate::glue::types::*;
use crate::hresult::from_win32;
use crate::native_request::{NativeRequest, lock};
use crate::web_socket_operation::{Done, Listener, Operation, Slots, Work};
use crate::wide::{put, wide_string};

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_INVALID_STATE: u32 = 5023;

/// The name under which modules find it: `IIS_WEBSOCKET`.
pub(crate) const NAME: &str = "websockets";

const READ: usize = 0;
const WRITE: usize = 1;
const CLOSE: usize = 2;

/// Answers for `IWebSocketContext`. It lies in its [`NativeRequest`].
pub(crate) struct WebSocketContextObject {
    request: *const NativeRequest,
    offer: Offer,
    channel: Mutex<Option<Arc<Channel>>>,
    slots: Arc<Slots>,
    reason: OnceLock<Vec<WCHAR>>,
    has_ended: AtomicBool,
}

// SAFETY: the pointer names the request that holds this object; it is used through the request's gate.
unsafe impl Send for WebSocketContextObject {}
// SAFETY: as above.
unsafe impl Sync for WebSocketContextObject {}

/// How a call wants to hear of its end.
struct Manner {
    is_async: bool,
    routine: PFN_WEBSOCKET_COMPLETION,
    argument: *mut c_void,
    expected: *mut BOOL,
}

impl WebSocketContextObject {
    pub(crate) fn new(request: *const NativeRequest, offer: Offer) -> Self {
        Self {
            request,
            offer,
            channel: Mutex::default(),
            slots: Arc::default(),
            reason: OnceLock::new(),
            has_ended: AtomicBool::new(false),
        }
    }

    /// The WebSocket; `None` before the 101 has been sent and after the end.
    fn channel(&self) -> Option<Arc<Channel>> {
        if self.has_ended.load(Ordering::Acquire) {
            return None;
        }
        if let Some(channel) = &*lock(&self.channel) {
            return Some(Arc::clone(channel));
        }
        // SAFETY: this object lies in the request.
        let gate = unsafe { &(*self.request).gate };
        let stream = gate.with(|context| context.upgraded_stream()).flatten()?;
        let mut channel = lock(&self.channel);
        let channel = channel.get_or_insert_with(|| {
            // The module answers a close itself, by SendConnectionClose.
            Channel::new(stream, self.offer.ping_interval, false)
        });
        Some(Arc::clone(channel))
    }

    /// The request ends: nothing of the module's memory is used from here on, and its routines have been called.
    pub(crate) fn end(&self) {
        self.has_ended.store(true, Ordering::Release);
        self.cancel(false);
        let channel = lock(&self.channel).take();
        if let Some(channel) = channel {
            channel.end();
        }
    }

    fn cancel(&self, later: bool) {
        let under_way: Vec<_> = lock(&self.slots).iter().flatten().cloned().collect();
        for operation in under_way {
            operation.cancel(later);
        }
    }

    /// Starts `work`, and ends it in this call if that is how it goes; then `show` gets its end.
    fn start(
        &self,
        slot: usize,
        work: Work,
        manner: &Manner,
        before: impl FnOnce(&Channel) -> Result<(), HRESULT>,
        show: impl FnOnce(Done),
    ) -> HRESULT {
        if manner.is_async && manner.routine.is_none() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let Some(channel) = self.channel() else {
            return from_win32(ERROR_INVALID_STATE);
        };
        let listener = if manner.is_async {
            Listener::Routine {
                routine: manner.routine,
                argument: manner.argument,
                module: crate::not_implemented::current_module().unwrap_or_default(),
            }
        } else {
            Listener::Thread(std::thread::current())
        };
        let Some(operation) = Operation::begin(&channel, work, listener, &self.slots, slot) else {
            // R107: the first one is left untouched.
            return from_win32(ERROR_BUSY);
        };
        if let Err(refused) = before(&channel) {
            operation.abandon();
            return refused;
        }
        if !manner.is_async {
            let done = operation.wait();
            show(done);
            return done.result;
        }
        if manner.expected.is_null() {
            // The module has no way to learn that it is done already: it always gets its call.
            std::task::Wake::wake(operation);
            return 0;
        }
        // SAFETY: the module passes a valid output parameter. It is set first: the routine may run before this returns.
        unsafe { put(manner.expected, 1) };
        match operation.poll() {
            Some(done) => {
                // SAFETY: as above.
                unsafe { put(manner.expected, 0) };
                show(done);
                done.result
            }
            None => 0,
        }
    }
}

impl WebSocketContextHost for WebSocketContextObject {
    unsafe fn cleanup_stored_context(&self) {
        self.end();
    }

    unsafe fn write_fragment(
        &self,
        p_data: *mut c_void,
        pcb_sent: *mut DWORD,
        f_async: BOOL,
        f_utf8_encoded: BOOL,
        f_final_fragment: BOOL,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid output parameter.
        unsafe { put(pf_completion_expected, 0) };
        if pcb_sent.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: not null, and the module vouches for it.
        let length = unsafe { *pcb_sent } as usize;
        if p_data.is_null() && length > 0 {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let work = Work::Write {
            data: p_data.cast(),
            length,
            done: 0,
            is_text: f_utf8_encoded != 0,
            is_final: f_final_fragment != 0,
        };
        let manner = Manner {
            is_async: f_async != 0,
            routine: pfn_completion,
            argument: pv_completion_context,
            expected: pf_completion_expected,
        };
        self.start(
            WRITE,
            work,
            &manner,
            |_| Ok(()),
            |done| {
                // SAFETY: as above.
                unsafe { put(pcb_sent, done.bytes) };
            },
        )
    }

    unsafe fn read_fragment(
        &self,
        p_data: *mut c_void,
        pcb_data: *mut DWORD,
        f_async: BOOL,
        pf_utf8_encoded: *mut BOOL,
        pf_final_fragment: *mut BOOL,
        pf_connection_close: *mut BOOL,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(pf_utf8_encoded, 0);
            put(pf_final_fragment, 0);
            put(pf_connection_close, 0);
            put(pf_completion_expected, 0);
        }
        if p_data.is_null()
            || pcb_data.is_null()
            || pf_utf8_encoded.is_null()
            || pf_final_fragment.is_null()
            || pf_connection_close.is_null()
        {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: not null, and the module vouches for it.
        let capacity = unsafe { *pcb_data } as usize;
        if capacity == 0 {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let work = Work::Read {
            buffer: p_data.cast(),
            // Features 26.3: what is longer comes in pieces.
            capacity: capacity.min(self.offer.receive_buffer_limit.max(1)),
        };
        let manner = Manner {
            is_async: f_async != 0,
            routine: pfn_completion,
            argument: pv_completion_context,
            expected: pf_completion_expected,
        };
        self.start(
            READ,
            work,
            &manner,
            |_| Ok(()),
            |done| {
                // SAFETY: as above.
                unsafe {
                    put(pcb_data, done.bytes);
                    put(pf_utf8_encoded, BOOL::from(done.is_text));
                    put(pf_final_fragment, BOOL::from(done.is_final));
                    put(pf_connection_close, BOOL::from(done.is_close));
                }
            },
        )
    }

    unsafe fn send_connection_close(
        &self,
        f_async: BOOL,
        u_status_code: USHORT,
        psz_reason: LPCWSTR,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid output parameter.
        unsafe { put(pf_completion_expected, 0) };
        // SAFETY: the module passes null or a terminated string.
        let reason = unsafe { wide_string(psz_reason) }.unwrap_or_default();
        // 1005 is what GetCloseStatus gives for a close without a status: it goes back without one.
        let is_code = may_be_sent(u_status_code) || u_status_code == CloseStatus::NONE;
        if !is_code || reason.len() > REASON_BYTES_MAX {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let manner = Manner {
            is_async: f_async != 0,
            routine: pfn_completion,
            argument: pv_completion_context,
            expected: pf_completion_expected,
        };
        let send = |channel: &Channel| {
            channel
                .send_close(u_status_code, &reason)
                .map_err(|error| Done::failed(&error).result)
        };
        self.start(CLOSE, Work::Flush, &manner, send, |_| {})
    }

    unsafe fn get_close_status(
        &self,
        p_status_code: *mut USHORT,
        ppsz_reason: *mut LPCWSTR,
        pcch_reason: *mut USHORT,
    ) -> HRESULT {
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(p_status_code, 0);
            put(ppsz_reason, core::ptr::null());
            put(pcch_reason, 0);
        }
        if p_status_code.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let status = self.channel().and_then(|channel| channel.close_status());
        let Some(status) = status else {
            return from_win32(ERROR_INVALID_STATE);
        };
        let reason = self
            .reason
            .get_or_init(|| crate::wide::to_wide(&status.reason));
        // SAFETY: as above; the string lives as long as this object.
        unsafe {
            put(p_status_code, status.code);
            put(ppsz_reason, reason.as_ptr());
            put(pcch_reason, crate::wide::short(reason.len() - 1));
        }
        0
    }

    unsafe fn close_tcp_connection(&self) {
        if let Some(channel) = self.channel() {
            // A write under way would never end: nothing is taken any more.
            channel.stream().close();
        }
    }

    unsafe fn cancel_outstanding_io(&self) {
        self.cancel(true);
    }
}
