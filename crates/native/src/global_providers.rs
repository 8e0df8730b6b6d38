//! The providers of global notifications; each lives for one callback.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, Ordering};

use sluicegate_pipeline::global::RscaQuery;

use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::{E_INVALIDARG, E_OUTOFMEMORY, E_POINTER, failed};
use crate::native_request::lock;
use crate::wide::to_wide;

/// R34: global notifications have no request that could fail; the error is told to the administrator.
pub(crate) fn report(notification: &str, hresult: HRESULT) {
    if !failed(hresult) {
        return;
    }
    tracing::error!(
        notification,
        hresult,
        "a native module reports an error for a global notification"
    );
}

/// Answers for `IPreBeginRequestProvider`.
pub(crate) struct PreBeginRequestProviderObject {
    pub(crate) context: *mut IHttpContext,
    pub(crate) error: AtomicI32,
}

impl PreBeginRequestProviderHost for PreBeginRequestProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.store(hr_error, Ordering::Release);
    }

    unsafe fn get_http_context(&self) -> *mut IHttpContext {
        self.context
    }
}

/// Answers for `IHttpApplicationProvider`.
pub(crate) struct ApplicationProviderObject {
    pub(crate) application: *mut IHttpApplication,
}

impl HttpApplicationProviderHost for ApplicationProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_APPLICATION_START or GL_APPLICATION_STOP", hr_error);
    }

    unsafe fn get_application(&self) -> *mut IHttpApplication {
        self.application
    }
}

/// Answers for `IGlobalThreadCleanupProvider`.
pub(crate) struct ThreadCleanupProviderObject {
    pub(crate) application: *mut IHttpApplication,
}

impl GlobalThreadCleanupProviderHost for ThreadCleanupProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_THREAD_CLEANUP", hr_error);
    }

    unsafe fn get_application(&self) -> *mut IHttpApplication {
        self.application
    }
}

/// Answers for `IGlobalStopListeningProvider`.
pub(crate) struct StopListeningProviderObject {
    pub(crate) drains: bool,
}

impl GlobalStopListeningProviderHost for StopListeningProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_STOP_LISTENING", hr_error);
    }

    unsafe fn drain_requests_gracefully(&self) -> BOOL {
        BOOL::from(self.drains)
    }
}

/// Answers for `IGlobalConfigurationChangeProvider`.
pub(crate) struct ConfigurationChangeProviderObject {
    path: Vec<WCHAR>,
}

impl ConfigurationChangeProviderObject {
    pub(crate) fn new(path: &str) -> Self {
        Self {
            path: to_wide(path),
        }
    }
}

impl GlobalConfigurationChangeProviderHost for ConfigurationChangeProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_CONFIGURATION_CHANGE", hr_error);
    }

    unsafe fn get_change_path(&self) -> PCWSTR {
        self.path.as_ptr()
    }
}

/// Answers for `IGlobalFileChangeProvider`.
pub(crate) struct FileChangeProviderObject {
    name: Vec<WCHAR>,
    monitor: *mut IHttpFileMonitor,
}

impl FileChangeProviderObject {
    pub(crate) fn new(name: &str, monitor: *mut IHttpFileMonitor) -> Self {
        Self {
            name: to_wide(name),
            monitor,
        }
    }
}

impl GlobalFileChangeProviderHost for FileChangeProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_FILE_CHANGE", hr_error);
    }

    unsafe fn get_file_name(&self) -> PCWSTR {
        self.name.as_ptr()
    }

    unsafe fn get_file_monitor(&self) -> *mut IHttpFileMonitor {
        self.monitor
    }
}

/// What a module answers to a query.
#[derive(Default)]
struct Answer {
    buffer: Vec<u8>,
    result: Option<(usize, HRESULT)>,
}

/// Answers for `IGlobalRSCAQueryProvider` (R214).
pub(crate) struct RscaQueryProviderObject {
    function: Vec<WCHAR>,
    parameters: Vec<WCHAR>,
    answer: Mutex<Answer>,
}

impl RscaQueryProviderObject {
    pub(crate) fn new(query: &RscaQuery) -> Self {
        Self {
            function: to_wide(&query.function),
            parameters: to_wide(&query.parameters),
            answer: Mutex::default(),
        }
    }

    /// Puts what the module set into the query.
    pub(crate) fn write_back(&self, query: &mut RscaQuery) {
        let mut answer = lock(&self.answer);
        if let Some((length, hresult)) = answer.result {
            let mut output = core::mem::take(&mut answer.buffer);
            output.truncate(length);
            query.output = output;
            query.result = hresult;
        }
    }
}

/// A buffer of zeros, unless there is no room for it.
fn zeros(length: usize) -> Option<Vec<u8>> {
    let mut buffer = Vec::new();
    buffer.try_reserve_exact(length).ok()?;
    buffer.resize(length, 0);
    Some(buffer)
}

impl GlobalRSCAQueryProviderHost for RscaQueryProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_RSCA_QUERY", hr_error);
    }

    unsafe fn get_function_name(&self) -> PCWSTR {
        self.function.as_ptr()
    }

    unsafe fn get_function_parameters(&self) -> PCWSTR {
        self.parameters.as_ptr()
    }

    unsafe fn get_output_buffer(&self, cb_buffer: DWORD, ppb_buffer: *mut *mut BYTE) -> HRESULT {
        if ppb_buffer.is_null() {
            return E_POINTER;
        }
        let mut answer = lock(&self.answer);
        let buffer = zeros(cb_buffer as usize);
        let code = if buffer.is_some() { 0 } else { E_OUTOFMEMORY };
        let start = match buffer {
            Some(buffer) => {
                answer.buffer = buffer;
                answer.buffer.as_mut_ptr()
            }
            None => core::ptr::null_mut(),
        };
        // SAFETY: not null, and the module vouches for it.
        unsafe { ppb_buffer.write(start) };
        code
    }

    unsafe fn resize_output_buffer(
        &self,
        cb_new_buffer: DWORD,
        cb_bytes_to_copy: DWORD,
        ppb_buffer: *mut *mut BYTE,
    ) -> HRESULT {
        if ppb_buffer.is_null() {
            return E_POINTER;
        }
        if cb_bytes_to_copy > cb_new_buffer {
            return E_INVALIDARG;
        }
        let mut answer = lock(&self.answer);
        let Some(mut buffer) = zeros(cb_new_buffer as usize) else {
            return E_OUTOFMEMORY;
        };
        let kept = (cb_bytes_to_copy as usize).min(answer.buffer.len());
        buffer[..kept].copy_from_slice(&answer.buffer[..kept]);
        answer.buffer = buffer;
        // SAFETY: not null, and the module vouches for it.
        unsafe { ppb_buffer.write(answer.buffer.as_mut_ptr()) };
        0
    }

    unsafe fn set_result(&self, cb_data: DWORD, hr: HRESULT) {
        let mut answer = lock(&self.answer);
        let length = (cb_data as usize).min(answer.buffer.len());
        answer.result = Some((length, hr));
    }
}

// SAFETY: the pointers inside are only handed to the module that is called, during the call.
unsafe impl Send for PreBeginRequestProviderObject {}
// SAFETY: as above.
unsafe impl Sync for PreBeginRequestProviderObject {}
