//! A native global module: what concerns the process or an application (R25 to R32).

use std::sync::atomic::{AtomicBool, Ordering};

use sluicegate_pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate_pipeline::site::Application;
use sluicegate_pipeline::{GlobalNotifications, HttpContext, Priority};

use crate::fault::{Thrown, guarded};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::http_site::ApplicationHandle;
use crate::instance::Instance;
use crate::native_request::{NO_INDEX, NativeRequest};
use crate::raw_response;
use crate::registration::Registered;

/// The global side of a loaded module.
pub struct NativeGlobal {
    registered: &'static Registered,
    terminated: AtomicBool,
}

impl NativeGlobal {
    pub(crate) const fn new(registered: &'static Registered) -> Self {
        Self {
            registered,
            terminated: AtomicBool::new(false),
        }
    }

    fn status(
        &self,
        what: &'static str,
        call: impl FnOnce(*mut sluicegate_fault) -> u32,
    ) -> GlobalStatus {
        let before = crate::not_implemented::enter_module(Some(self.registered.name));
        let mark = crate::crash::Mark::call(self.registered.name, what);
        let answer = guarded(call);
        drop(mark);
        crate::not_implemented::enter_module(before);
        match answer {
            Ok(GL_NOTIFICATION_HANDLED) => GlobalStatus::Handled,
            Ok(_) => GlobalStatus::Continue,
            Err(Thrown(text)) => {
                tracing::error!(
                    module = self.registered.name,
                    notification = what,
                    what = text,
                    "a native module threw an exception"
                );
                GlobalStatus::Continue
            }
        }
    }
}

impl std::fmt::Debug for NativeGlobal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NativeGlobal({})", self.registered.name)
    }
}

/// Answers for `IPreBeginRequestProvider` during one callback.
pub(crate) struct PreBeginRequestProviderObject {
    context: *mut IHttpContext,
    error: std::sync::atomic::AtomicI32,
}

impl PreBeginRequestProviderHost for PreBeginRequestProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        self.error.store(hr_error, Ordering::Release);
    }

    unsafe fn get_http_context(&self) -> *mut IHttpContext {
        self.context
    }
}

/// Answers for `IHttpApplicationProvider` during one callback.
pub(crate) struct ApplicationProviderObject {
    application: *mut IHttpApplication,
}

impl HttpApplicationProviderHost for ApplicationProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        tracing::error!(
            hresult = hr_error,
            "a native module reports an error for an application"
        );
    }

    unsafe fn get_application(&self) -> *mut IHttpApplication {
        self.application
    }
}

/// Answers for `IGlobalStopListeningProvider` during one callback.
pub(crate) struct StopListeningProviderObject {
    drains: bool,
}

impl GlobalStopListeningProviderHost for StopListeningProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        tracing::error!(
            hresult = hr_error,
            "a native module reports an error while the server stops"
        );
    }

    unsafe fn drain_requests_gracefully(&self) -> BOOL {
        BOOL::from(self.drains)
    }
}

impl GlobalModule for NativeGlobal {
    fn global_notifications(&self) -> GlobalNotifications {
        self.registered.globals
    }

    fn global_priority(&self, notification: GlobalNotifications) -> Priority {
        crate::listeners::priority(self.registered, notification)
    }

    fn on_pre_begin_request(&self, context: &mut HttpContext) -> GlobalStatus {
        let request = NativeRequest::of(context);
        let instance = Instance::create(&request, self.registered, NO_INDEX);
        // SAFETY: instances lie still in their request, which is held here.
        let instance = unsafe { &*instance };
        // SAFETY: the type is the one of `host_types.toml`; modules may use a provider during the callback only.
        let placed: Placed<IPreBeginRequestProvider, _> = unsafe {
            Placed::new(PreBeginRequestProviderObject {
                context: instance.context().cast(),
                error: std::sync::atomic::AtomicI32::new(0),
            })
        };
        let status = request.gate.enter(self.registered.name, context, || {
            self.status("GL_PRE_BEGIN_REQUEST", |fault| {
                // SAFETY: the global module is alive until it is terminated; this frame holds the provider.
                unsafe {
                    sluicegate_call_CGlobalModule_OnGlobalPreBeginRequest(
                        self.registered.global,
                        placed.interface(),
                        fault,
                    )
                }
            })
        });
        raw_response::write_back(&request, context);
        let error = placed.error.load(Ordering::Acquire);
        if error < 0 {
            context.set_error_status(error);
        }
        status
    }

    fn on_application_start(&self, application: &Application) -> GlobalStatus {
        let handle = ApplicationHandle::of(application);
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IHttpApplicationProvider, _> = unsafe {
            Placed::new(ApplicationProviderObject {
                application: handle.interface(),
            })
        };
        self.status("GL_APPLICATION_START", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalApplicationStart(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn on_application_stop(&self, application: &Application) -> GlobalStatus {
        let handle = ApplicationHandle::of(application);
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IHttpApplicationProvider, _> = unsafe {
            Placed::new(ApplicationProviderObject {
                application: handle.interface(),
            })
        };
        self.status("GL_APPLICATION_STOP", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalApplicationStop(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn on_stop_listening(&self, drain: bool) -> GlobalStatus {
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IGlobalStopListeningProvider, _> =
            unsafe { Placed::new(StopListeningProviderObject { drains: drain }) };
        self.status("GL_STOP_LISTENING", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalStopListening(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn terminate(&self) {
        if !self.terminated.swap(true, Ordering::AcqRel) {
            crate::listeners::remove(self.registered);
            self.registered.terminate_global();
        }
    }
}

// SAFETY: `PreBeginRequestProviderObject` holds a pointer that is used on the callback's threads only.
unsafe impl Send for PreBeginRequestProviderObject {}
// SAFETY: as above.
unsafe impl Sync for PreBeginRequestProviderObject {}
