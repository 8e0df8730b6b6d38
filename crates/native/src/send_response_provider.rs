//! The provider of SEND_RESPONSE: which send it is, its flags, and the record of the access log.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::log_fields::LogFields;
use sluicegate_pipeline::provider::{SendFlags, SendResponseProvider};

use crate::arena::Arena;
use crate::glue::host::SendResponseProviderHost;
use crate::glue::types::*;
use crate::hresult::{E_NOTIMPL, from_win32};
use crate::log_data::LogData;
use crate::providers::Recorded;

const ERROR_INVALID_PARAMETER: u32 = 87;

/// Answers for `ISendResponseProvider` during one send, for one module.
pub(crate) struct SendResponseProviderObject {
    headers: bool,
    ready: bool,
    flags: AtomicU32,
    /// What the access log will say, for the modules that may change it (R57).
    log: Option<LogData>,
    /// True once a module has asked for it or set it.
    has_log: AtomicBool,
    error: Recorded,
}

impl SendResponseProviderObject {
    /// The provider for a module whose priority lets it see the log record or not.
    pub(crate) fn new(
        provider: &SendResponseProvider,
        sees_log: bool,
        arena: &Arena,
        context: &HttpContext,
    ) -> Self {
        let log = (sees_log && provider.ready_to_log)
            .then(|| {
                let own = provider.log.as_deref();
                LogData::new(arena, context, own.unwrap_or(&LogFields::default()))
            })
            .flatten();
        Self {
            headers: provider.headers_being_sent,
            ready: provider.ready_to_log,
            flags: AtomicU32::new(provider.flags.bits()),
            log,
            has_log: AtomicBool::new(false),
            error: Recorded::default(),
        }
    }

    /// Takes over what the module set.
    pub(crate) fn write_back(&self, provider: &mut SendResponseProvider) {
        provider.flags = SendFlags::from_bits_truncate(self.flags.load(Ordering::Acquire));
        if let Some(log) = &self.log
            && self.has_log.load(Ordering::Acquire)
        {
            // SAFETY: the module sets texts and lengths of the record together, and they live up to the send.
            unsafe { log.write_back(provider.log.get_or_insert_default()) };
        }
    }

    pub(crate) fn take_error(&self, context: &mut HttpContext) {
        self.error.take(context);
    }
}

impl SendResponseProviderHost for SendResponseProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.set(hr_error);
    }

    unsafe fn get_headers_being_sent(&self) -> BOOL {
        BOOL::from(self.headers)
    }

    unsafe fn get_flags(&self) -> DWORD {
        self.flags.load(Ordering::Acquire)
    }

    unsafe fn set_flags(&self, dw_flags: DWORD) {
        self.flags.store(dw_flags, Ordering::Release);
    }

    unsafe fn get_log_data(&self) -> *mut HTTP_LOG_DATA {
        self.log.as_ref().map_or(core::ptr::null_mut(), |log| {
            self.has_log.store(true, Ordering::Release);
            log.pointer()
        })
    }

    unsafe fn set_log_data(&self, p_log_data: *mut HTTP_LOG_DATA) -> HRESULT {
        if p_log_data.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let Some(log) = &self.log else {
            // R57: this module sees no record, so it has none to give back.
            return E_NOTIMPL;
        };
        // SAFETY: the module passes a valid record.
        if !unsafe { log.set(p_log_data) } {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        self.has_log.store(true, Ordering::Release);
        0
    }

    unsafe fn get_ready_to_log_data(&self) -> BOOL {
        BOOL::from(self.ready)
    }
}
