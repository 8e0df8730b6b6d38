//! The providers that callbacks receive beside the context, and the completion info.

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::completion::CompletionInfo;
use sluicegate_pipeline::provider::{MapPathProvider, ReadEntityProvider};
use sluicegate_pipeline::{Delivery, Notification};

use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::{E_NOTIMPL, from_win32};
use crate::http_user::ModuleUser;
use crate::instance::Owner;
use crate::native_request::lock;
use crate::script_map_info;
use crate::wide::{to_wide, wide_counted};

const ERROR_INVALID_PARAMETER: u32 = 87;

fn set_error(owner: &Owner, hresult: HRESULT) {
    owner
        .request()
        .gate
        .with(|context| context.set_error_status(hresult));
}

/// Answers for `IHttpEventProvider`.
pub(crate) struct EventProviderObject(pub(crate) Owner);

impl HttpEventProviderHost for EventProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        set_error(&self.0, hr_error);
    }
}

/// Answers for `IAuthenticationProvider`.
pub(crate) struct AuthenticationProviderObject(pub(crate) Owner);

impl AuthenticationProviderHost for AuthenticationProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        set_error(&self.0, hr_error);
    }

    unsafe fn set_user(&self, p_user: *mut IHttpUser) {
        if p_user.is_null() {
            // R196: "not mine".
            return;
        }
        // SAFETY: the module hands over a living user and its reference (R196).
        let user = Arc::new(unsafe { ModuleUser::new(p_user) });
        self.0.request().gate.with(|context| {
            // R196: only in AUTHENTICATE_REQUEST.
            let stage = Delivery::main(Notification::AuthenticateRequest);
            if context
                .current_notification()
                .is_some_and(|(at, _)| at == stage)
            {
                context.set_user(user);
            } else {
                tracing::warn!(
                    module = self.0.instance().module.name,
                    "SetUser was called outside AuthenticateRequest and ignored"
                );
            }
        });
    }
}

/// Answers for `IMapHandlerProvider`.
pub(crate) struct MapHandlerProviderObject(pub(crate) Owner);

impl MapHandlerProviderHost for MapHandlerProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        set_error(&self.0, hr_error);
    }

    unsafe fn set_script_name(&self, _psz_script_name: PCWSTR, _cch_script_name: DWORD) -> HRESULT {
        // R191: documented as unsupported.
        E_NOTIMPL
    }

    unsafe fn set_script_map(&self, p_script_map: *mut IScriptMapInfo) {
        // SAFETY: the module passes null or an object that lives as long as the request (R191).
        unsafe { script_map_info::set_from_module(self.0.instance(), p_script_map) };
    }

    unsafe fn set_file_info(&self, _p_file_info: *mut IHttpFileInfo) {
        // R191: documented as unsupported.
    }
}

/// The error that a module recorded through a provider made for one nested callback.
#[derive(Default)]
pub(crate) struct Recorded(AtomicI32);

impl Recorded {
    pub(crate) fn set(&self, hresult: HRESULT) {
        self.0.store(hresult, Ordering::Release);
    }

    pub(crate) fn take(&self, context: &mut HttpContext) {
        let hresult = self.0.swap(0, Ordering::AcqRel);
        if hresult < 0 {
            context.set_error_status(hresult);
        }
    }
}

/// The buffer of a read as the modules left it.
struct Entity {
    buffer: *mut core::ffi::c_void,
    data: u32,
    capacity: u32,
    was_set: bool,
}

/// Answers for `IReadEntityProvider` during one read.
pub(crate) struct ReadEntityProviderObject {
    entity: Mutex<Entity>,
    error: Recorded,
}

impl ReadEntityProviderObject {
    pub(crate) fn new(provider: &mut ReadEntityProvider<'_>) -> Self {
        let entity = match &mut provider.replacement {
            Some(bytes) => Entity {
                buffer: bytes.as_mut_ptr().cast(),
                data: crate::wide::long(bytes.len()),
                capacity: crate::wide::long(bytes.capacity()),
                was_set: false,
            },
            None => Entity {
                buffer: provider.buffer.as_mut_ptr().cast(),
                data: crate::wide::long(provider.filled),
                capacity: crate::wide::long(provider.buffer.len()),
                was_set: false,
            },
        };
        Self {
            entity: Mutex::new(entity),
            error: Recorded::default(),
        }
    }

    /// Takes over what the module set (R19): its bytes are copied.
    pub(crate) fn write_back(&self, provider: &mut ReadEntityProvider<'_>) {
        let entity = lock(&self.entity);
        if !entity.was_set {
            return;
        }
        if entity.buffer.is_null() || entity.data == 0 {
            provider.filled = 0;
            provider.replacement = Some(Vec::new());
            return;
        }
        // SAFETY: the module set a buffer with that many bytes, which lives for the request.
        let bytes = unsafe {
            core::slice::from_raw_parts(entity.buffer.cast::<u8>(), entity.data as usize)
        };
        provider.replacement = Some(bytes.to_vec());
    }

    pub(crate) fn take_error(&self, context: &mut HttpContext) {
        self.error.take(context);
    }
}

impl ReadEntityProviderHost for ReadEntityProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.set(hr_error);
    }

    unsafe fn get_entity(
        &self,
        pp_buffer: *mut PVOID,
        pcb_data: *mut DWORD,
        pcb_buffer: *mut DWORD,
    ) {
        let entity = lock(&self.entity);
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            crate::wide::put(pp_buffer, entity.buffer);
            crate::wide::put(pcb_data, entity.data);
            crate::wide::put(pcb_buffer, entity.capacity);
        }
    }

    unsafe fn set_entity(&self, p_buffer: PVOID, cb_data: DWORD, cb_buffer: DWORD) {
        let mut entity = lock(&self.entity);
        *entity = Entity {
            buffer: p_buffer,
            data: cb_data.min(cb_buffer),
            capacity: cb_buffer,
            was_set: true,
        };
    }
}

/// Answers for `IMapPathProvider` during one mapping.
pub(crate) struct MapPathProviderObject {
    url: Vec<WCHAR>,
    original: Vec<WCHAR>,
    /// Every path that was set; the API lets modules keep pointers to the earlier ones during the callback.
    paths: Mutex<Vec<Vec<WCHAR>>>,
    error: Recorded,
}

impl MapPathProviderObject {
    pub(crate) fn new(provider: &MapPathProvider) -> Self {
        Self {
            url: to_wide(&provider.url),
            original: to_wide(&provider.physical_path),
            paths: Mutex::default(),
            error: Recorded::default(),
        }
    }

    pub(crate) fn write_back(&self, provider: &mut MapPathProvider) {
        if let Some(path) = lock(&self.paths).last() {
            provider.physical_path = crate::wide::from_wide(&path[..path.len() - 1]);
        }
    }

    pub(crate) fn take_error(&self, context: &mut HttpContext) {
        self.error.take(context);
    }
}

impl MapPathProviderHost for MapPathProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.set(hr_error);
    }

    unsafe fn get_url(&self) -> PCWSTR {
        self.url.as_ptr()
    }

    unsafe fn get_physical_path(&self) -> PCWSTR {
        lock(&self.paths)
            .last()
            .map_or(self.original.as_ptr(), Vec::as_ptr)
    }

    unsafe fn set_physical_path(
        &self,
        psz_physical_path: PCWSTR,
        cch_physical_path: DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes that many characters.
        let path = unsafe { wide_counted(psz_physical_path, cch_physical_path as usize) };
        match path {
            Some(path) if !path.is_empty() && !path.contains('\0') => {
                lock(&self.paths).push(to_wide(&path));
                0
            }
            _ => from_win32(ERROR_INVALID_PARAMETER),
        }
    }
}

/// Answers for `IHttpCompletionInfo2` during one completion (R85, R108).
pub(crate) struct CompletionInfoObject(pub(crate) CompletionInfo);

impl HttpCompletionInfoHost for CompletionInfoObject {
    unsafe fn get_completion_bytes(&self) -> DWORD {
        self.0.bytes
    }

    unsafe fn get_completion_status(&self) -> HRESULT {
        self.0.status
    }

    unsafe fn get_completed_operation(&self) -> DWORD {
        self.0.operation as u32
    }
}
