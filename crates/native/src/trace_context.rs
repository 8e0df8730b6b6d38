//! What modules trace, and which modules hear traces: IHttpTraceContext of the server and of each request (R37, R213).

mod convert;
pub(crate) mod provider;
pub(crate) mod subscription;

use std::cell::Cell;
use std::sync::OnceLock;

use sluicegate_pipeline::trace::{Guid, TraceEvent, catalogue};

use crate::glue::ffi::*;
use crate::glue::host::HttpTraceContextHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_FAIL, E_INVALIDARG, from_win32};
use crate::instance::Instance;
use crate::wide::wide_string;

const ERROR_INVALID_PARAMETER: u32 = 87;

/// The levels of QuickTrace and the events that they become.
const QUICK: [&sluicegate_pipeline::trace::Definition; 7] = [
    &catalogue::MODULE_CRITICAL_ERROR,
    &catalogue::MODULE_ERROR,
    &catalogue::MODULE_WARNING,
    &catalogue::MODULE_INFORMATION,
    &catalogue::MODULE_VERBOSE,
    &catalogue::MODULE_START,
    &catalogue::MODULE_END,
];

thread_local! {
    static REGISTERING: Cell<bool> = const { Cell::new(false) };
}

/// Runs a module's `RegisterModule`: nothing may be traced inside (R37).
pub(crate) fn registering<R>(call: impl FnOnce() -> R) -> R {
    let before = REGISTERING.replace(true);
    let result = call();
    REGISTERING.set(before);
    result
}

/// Answers for `IHttpTraceContext`: of one module and request, or of the server.
pub(crate) struct TraceContextObject {
    /// Null for the server's.
    instance: *const Instance,
    activity: OnceLock<GUID>,
}

// SAFETY: the instance is used through its request's gate, as every other object of it does.
unsafe impl Send for TraceContextObject {}
// SAFETY: as above.
unsafe impl Sync for TraceContextObject {}

static SERVER: OnceLock<Placed<IHttpTraceContext, TraceContextObject>> = OnceLock::new();

/// The trace context of no request.
pub(crate) fn of_server() -> *mut IHttpTraceContext {
    SERVER
        .get_or_init(|| {
            let object = TraceContextObject {
                instance: core::ptr::null(),
                activity: OnceLock::new(),
            };
            // SAFETY: the type is the one of `host_types.toml`; a static is never freed.
            unsafe { Placed::new(object) }
        })
        .interface()
}

/// The trace context of one module and request; it lives in the instance.
pub(crate) fn of_instance(instance: &Instance) -> Placed<IHttpTraceContext, TraceContextObject> {
    let object = TraceContextObject {
        instance,
        activity: OnceLock::new(),
    };
    // SAFETY: the type is the one of `host_types.toml`; the instance keeps the pair as long as itself.
    unsafe { Placed::new(object) }
}

impl TraceContextObject {
    fn instance(&self) -> Option<&Instance> {
        // SAFETY: the object lies in its instance, so a call that reaches it finds the instance alive; instances do not
        // move.
        unsafe { self.instance.as_ref() }
    }

    /// The activity of the request; `None` for the server's context.
    fn request_activity(&self) -> Option<Guid> {
        let instance = self.instance()?;
        instance
            .request()
            .gate
            .with(|context| context.activity_id())
    }

    fn raise(&self, event: &TraceEvent<'_>) -> HRESULT {
        if REGISTERING.get() {
            // R37.
            return E_FAIL;
        }
        match self.instance() {
            None => {
                subscription::deliver_server_wide(event);
                0
            }
            Some(instance) => {
                let raised = instance
                    .request()
                    .gate
                    .with(|context| context.raise_trace_event(event));
                if raised.is_some() { 0 } else { E_FAIL }
            }
        }
    }
}

impl HttpTraceContextHost for TraceContextObject {
    unsafe fn get_trace_configuration(
        &self,
        p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid structure, whose provider is null or valid.
        unsafe {
            let Some(configuration) = p_http_trace_configuration.as_mut() else {
                return from_win32(ERROR_INVALID_PARAMETER);
            };
            let Some(provider) = convert::guid(configuration.pProviderGuid) else {
                return from_win32(ERROR_INVALID_PARAMETER);
            };
            let found = subscription::effective(provider, self.instance());
            configuration.dwAreas = found.map_or(0, |found| found.areas);
            configuration.dwVerbosity = found.map_or(0, |found| found.verbosity);
            configuration.fProviderEnabled = BOOL::from(found.is_some());
        }
        0
    }

    unsafe fn set_trace_configuration(
        &self,
        module_id: HTTP_MODULE_ID,
        p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
        c_http_trace_configuration: DWORD,
    ) -> HRESULT {
        if p_http_trace_configuration.is_null() || c_http_trace_configuration == 0 {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the module passes that many structures.
        let list = unsafe {
            core::slice::from_raw_parts(
                p_http_trace_configuration,
                c_http_trace_configuration as usize,
            )
        };
        let mut wanted = Vec::with_capacity(list.len());
        for configuration in list {
            // SAFETY: the module passes null or a valid provider.
            let Some(provider) = (unsafe { convert::guid(configuration.pProviderGuid) }) else {
                return from_win32(ERROR_INVALID_PARAMETER);
            };
            wanted.push(subscription::Subscription {
                module: module_id.addr(),
                provider,
                areas: configuration.dwAreas,
                verbosity: configuration.dwVerbosity,
                is_enabled: configuration.fProviderEnabled != 0,
            });
        }
        match self.instance() {
            None => subscription::set_server_wide(&wanted),
            Some(instance) => subscription::set_for_request(instance, &wanted),
        }
    }

    unsafe fn raise_trace_event(&self, p_trace_event: *mut HTTP_TRACE_EVENT) -> HRESULT {
        // SAFETY: the module passes null or a valid event.
        let Some(mut event) = (unsafe { convert::from_native(p_trace_event) }) else {
            return E_INVALIDARG;
        };
        if event.activity.is_none() {
            event.activity = self.request_activity();
        }
        self.raise(&event)
    }

    unsafe fn get_trace_activity_id(&self) -> LPCGUID {
        if let Some(known) = self.activity.get() {
            return core::ptr::from_ref(known);
        }
        // What belongs to no request has no activity.
        self.request_activity()
            .map_or(core::ptr::null(), |activity| {
                core::ptr::from_ref(
                    self.activity
                        .get_or_init(|| convert::to_native_guid(activity)),
                )
            })
    }

    unsafe fn quick_trace(
        &self,
        psz_data1: PCWSTR,
        psz_data2: PCWSTR,
        hr_last_error: HRESULT,
        level: UCHAR,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings.
        let (data1, data2) = unsafe { (wide_string(psz_data1), wide_string(psz_data2)) };
        let definition = usize::from(level)
            .checked_sub(1)
            .and_then(|index| QUICK.get(index));
        let (Some(data1), Some(definition)) = (data1, definition) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let module = self
            .instance()
            .map(|instance| instance.module.name)
            .or_else(crate::not_implemented::current_module)
            .unwrap_or_default();
        self.raise(&TraceEvent::new(
            definition,
            self.request_activity(),
            [
                module.into(),
                data1.into(),
                data2.unwrap_or_default().into(),
                sluicegate_pipeline::trace::Value::code(hr_last_error),
            ],
        ))
    }
}
