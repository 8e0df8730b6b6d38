//! What modules get in OnGlobalTraceEvent.

use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::glue::ffi::IHttpContext;
use crate::glue::host::GlobalTraceEventProviderHost;
use crate::glue::types::*;
use crate::hresult::{E_POINTER, from_win32};
use crate::native_request::NativeRequest;
use crate::registration::Registered;
use crate::trace_context::convert::NativeEvent;

const ERROR_NOT_SUPPORTED: u32 = 50;

/// Answers for `IGlobalTraceEventProvider` during one event.
pub(crate) struct TraceEventProviderObject {
    event: NativeEvent,
    subscribers: Vec<usize>,
    request: Option<Arc<NativeRequest>>,
    /// The module that is called now.
    listener: AtomicPtr<Registered>,
}

impl TraceEventProviderObject {
    pub(super) const fn new(
        event: NativeEvent,
        subscribers: Vec<usize>,
        request: Option<Arc<NativeRequest>>,
    ) -> Self {
        Self {
            event,
            subscribers,
            request,
            listener: AtomicPtr::new(core::ptr::null_mut()),
        }
    }

    pub(super) fn set_listener(&self, listener: &'static Registered) {
        self.listener
            .store(core::ptr::from_ref(listener).cast_mut(), Ordering::Release);
    }
}

impl GlobalTraceEventProviderHost for TraceEventProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        tracing::warn!(
            hresult = hr_error,
            "a native module reports an error for a trace event"
        );
    }

    unsafe fn get_trace_event(&self, pp_trace_event: *mut *mut HTTP_TRACE_EVENT) -> HRESULT {
        if pp_trace_event.is_null() {
            return E_POINTER;
        }
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_trace_event.write(self.event.pointer()) };
        0
    }

    unsafe fn check_subscription(&self, module_id: HTTP_MODULE_ID) -> BOOL {
        BOOL::from(self.subscribers.contains(&module_id.addr()))
    }

    unsafe fn get_current_http_request_context(
        &self,
        pp_http_context: *mut *mut IHttpContext,
    ) -> HRESULT {
        if pp_http_context.is_null() {
            return E_POINTER;
        }
        // SAFETY: the pointer is null or was set from a static reference.
        let listener = unsafe { self.listener.load(Ordering::Acquire).as_ref() };
        let (Some(request), Some(listener)) = (&self.request, listener) else {
            // R213: the event belongs to no request; the output stays as it is.
            return from_win32(ERROR_NOT_SUPPORTED);
        };
        let context = request.global_context(listener);
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_http_context.write(context) };
        0
    }
}
