//! The provider of GL_APPLICATION_PRELOAD: requests that a module makes to warm an application up (R31).

use std::sync::{Arc, Mutex};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::completion::{Latch, Parked};
use sluicegate_pipeline::global::Preload;

use crate::fault::guarded_or;
use crate::global_providers::report;
use crate::glue::ffi::*;
use crate::glue::host::GlobalApplicationPreloadProviderHost;
use crate::glue::types::*;
use crate::hresult::{E_FAIL, E_POINTER, from_win32};
use crate::http_user::ModuleUser;
use crate::instance::Instance;
use crate::native_request::NO_INDEX;
use crate::native_request::{NativeRequest, lock};
use crate::registration::Registered;

const ERROR_INVALID_PARAMETER: u32 = 87;

/// A request that waits to be run. It lies parked in its latch, where the calls of the module find it.
struct Waiting {
    pointer: *mut IHttpContext,
    latch: Arc<Latch<Box<HttpContext>>>,
    /// Keeps the objects that the module has.
    _request: Arc<NativeRequest>,
}

/// Answers for `IGlobalApplicationPreloadProvider2`.
pub(crate) struct PreloadProviderObject {
    module: &'static Registered,
    preload: Mutex<*mut dyn Preload>,
    waiting: Mutex<Vec<Waiting>>,
    is_recycled: bool,
}

// SAFETY: the pointer is used under its lock and names what the caller of the callback borrows until it has returned.
unsafe impl Send for PreloadProviderObject {}
// SAFETY: as above.
unsafe impl Sync for PreloadProviderObject {}

impl PreloadProviderObject {
    /// # Safety
    /// `preload` outlives the object, and nobody else uses it meanwhile.
    pub(crate) unsafe fn new(module: &'static Registered, preload: *mut dyn Preload) -> Self {
        // SAFETY: as the caller vouches.
        let is_recycled = unsafe { (*preload).is_process_recycled() };
        Self {
            module,
            preload: Mutex::new(preload),
            waiting: Mutex::default(),
            is_recycled,
        }
    }

    fn create(&self) -> Result<*mut IHttpContext, HRESULT> {
        let mut preload = lock(&self.preload);
        // SAFETY: the promise of `new`; the lock keeps other threads of the module away.
        let mut context = unsafe { (**preload).create_context() }?;
        let request = NativeRequest::of(&mut context);
        let instance = Instance::create(&request, self.module, NO_INDEX);
        // SAFETY: instances lie still in their request, which is held here.
        let pointer: *mut IHttpContext = unsafe { (*instance).context().cast() };
        let latch = Arc::clone(context.latch());
        match latch.park(latch.current(), 0, context) {
            Parked::Waiting => {}
            // Nobody could have completed it.
            Parked::Resume(..) => return Err(E_FAIL),
        }
        lock(&self.waiting).push(Waiting {
            pointer,
            latch,
            _request: request,
        });
        Ok(pointer)
    }

    fn execute(&self, pointer: *mut IHttpContext, user: *mut IHttpUser) -> HRESULT {
        let found = {
            let mut waiting = lock(&self.waiting);
            let at = waiting.iter().position(|own| own.pointer == pointer);
            at.map(|at| waiting.swap_remove(at))
        };
        let Some((mut context, ..)) = found.as_ref().and_then(|own| own.latch.borrow()) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if !user.is_null() {
            guarded_or(self.module.name, "IHttpUser::ReferenceUser", (), |fault| {
                // SAFETY: the module passes a living user; the server takes a reference of its own.
                unsafe { sluicegate_call_IHttpUser_ReferenceUser(user, fault) }
            });
            // SAFETY: the reference was taken just now.
            context.set_user(Arc::new(unsafe { ModuleUser::new(user) }));
        }
        let mut preload = lock(&self.preload);
        // SAFETY: as in `create`.
        match unsafe { (**preload).execute(context) } {
            Ok(()) => 0,
            Err(hresult) => hresult,
        }
    }
}

impl Drop for PreloadProviderObject {
    fn drop(&mut self) {
        for waiting in core::mem::take(&mut *lock(&self.waiting)) {
            // A request that was never run ends here: its latch must not keep it.
            drop(waiting.latch.borrow());
        }
    }
}

impl GlobalApplicationPreloadProviderHost for PreloadProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_APPLICATION_PRELOAD", hr_error);
    }

    unsafe fn create_context(&self, pp_http_context: *mut *mut IHttpContext) -> HRESULT {
        if pp_http_context.is_null() {
            return E_POINTER;
        }
        let (pointer, code) = match self.create() {
            Ok(pointer) => (pointer, 0),
            Err(hresult) => (core::ptr::null_mut(), hresult),
        };
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_http_context.write(pointer) };
        code
    }

    unsafe fn execute_request(
        &self,
        p_http_context: *mut IHttpContext,
        p_http_user: *mut IHttpUser,
    ) -> HRESULT {
        self.execute(p_http_context, p_http_user)
    }

    unsafe fn is_process_recycled(&self) -> BOOL {
        BOOL::from(self.is_recycled)
    }
}
