//! A native global module: what concerns the process or an application (R25 to R32).

use std::sync::atomic::{AtomicBool, Ordering};

use sluicegate_pipeline::global::{
    FileChange, GlobalModule, GlobalStatus, ModuleList, Preload, RscaQuery,
};
use sluicegate_pipeline::provider::CustomNotification;
use sluicegate_pipeline::site::Application;
use sluicegate_pipeline::{GlobalNotifications, HttpContext, Priority};

use crate::application_preload::PreloadProviderObject;
use crate::custom_notification::NativeCustom;
use crate::fault::{Thrown, guarded, guarded_or};
use crate::file_monitor::FileMonitorHandle;
use crate::global_providers::*;
use crate::glue::ffi::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::http_site::ApplicationHandle;
use crate::instance::Instance;
use crate::native_request::{NO_INDEX, NativeRequest};
use crate::raw_response;
use crate::registration::Registered;
use crate::resolve_modules::ResolveModulesProviderObject;

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

    fn on_application_resolve_modules(
        &self,
        application: &Application,
        modules: &mut ModuleList,
    ) -> GlobalStatus {
        let handle = ApplicationHandle::of(application);
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IHttpApplicationResolveModulesProvider, _> = unsafe {
            Placed::new(ResolveModulesProviderObject::new(
                handle.interface(),
                modules,
            ))
        };
        let status = self.status("GL_APPLICATION_RESOLVE_MODULES", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalApplicationResolveModules(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        });
        placed.write_back(modules);
        status
    }

    fn on_application_preload(&self, preload: &mut dyn Preload) -> GlobalStatus {
        // SAFETY: `preload` is borrowed for the whole of this call, which drops the provider before it returns; the
        // provider's life is hidden from the compiler for the same reason.
        let placed: Placed<IGlobalApplicationPreloadProvider2, _> = unsafe {
            let preload: *mut (dyn Preload + '_) = preload;
            let preload =
                core::mem::transmute::<*mut (dyn Preload + '_), *mut dyn Preload>(preload);
            Placed::new(PreloadProviderObject::new(self.registered, preload))
        };
        self.status("GL_APPLICATION_PRELOAD", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalApplicationPreload(
                    self.registered.global,
                    placed.interface().cast(),
                    fault,
                )
            }
        })
    }

    fn on_configuration_change(&self, path: &str) -> GlobalStatus {
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IGlobalConfigurationChangeProvider, _> =
            unsafe { Placed::new(ConfigurationChangeProviderObject::new(path)) };
        self.status("GL_CONFIGURATION_CHANGE", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalConfigurationChange(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn on_file_change(&self, change: &FileChange<'_>) -> GlobalStatus {
        let handle = change.monitor.and_then(FileMonitorHandle::of);
        let monitor = handle
            .as_ref()
            .map_or(core::ptr::null_mut(), |handle| handle.interface());
        // SAFETY: as in `on_pre_begin_request`; this frame holds the monitor.
        let placed: Placed<IGlobalFileChangeProvider, _> =
            unsafe { Placed::new(FileChangeProviderObject::new(change.path, monitor)) };
        self.status("GL_FILE_CHANGE", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalFileChange(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn on_health_check(&self) -> GlobalStatus {
        self.status("GL_HEALTH_CHECK", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalHealthCheck(self.registered.global, fault)
            }
        })
    }

    fn on_rsca_query(&self, query: &mut RscaQuery) -> GlobalStatus {
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IGlobalRSCAQueryProvider, _> =
            unsafe { Placed::new(RscaQueryProviderObject::new(query)) };
        let status = self.status("GL_RSCA_QUERY", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalRSCAQuery(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        });
        placed.write_back(query);
        status
    }

    fn on_custom_notification(&self, provider: &mut dyn CustomNotification) -> GlobalStatus {
        // As for request notifications: those of Rust modules have no native form.
        let Some(native) = provider
            .as_any()
            .and_then(|any| any.downcast_ref::<NativeCustom>())
        else {
            return GlobalStatus::Continue;
        };
        let pointer = native.pointer();
        self.status("GL_CUSTOM_NOTIFICATION", |fault| {
            // SAFETY: as in `on_pre_begin_request`; the module that raised the notification holds the provider.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalCustomNotification(
                    self.registered.global,
                    pointer,
                    fault,
                )
            }
        })
    }

    fn on_thread_cleanup(&self, application: Option<&Application>) -> GlobalStatus {
        let handle = application.map(ApplicationHandle::of);
        // SAFETY: as in `on_pre_begin_request`.
        let placed: Placed<IGlobalThreadCleanupProvider, _> = unsafe {
            Placed::new(ThreadCleanupProviderObject {
                application: handle
                    .as_ref()
                    .map_or(core::ptr::null_mut(), |handle| handle.interface()),
            })
        };
        self.status("GL_THREAD_CLEANUP", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalThreadCleanup(
                    self.registered.global,
                    placed.interface(),
                    fault,
                )
            }
        })
    }

    fn on_cache_cleanup(&self) -> GlobalStatus {
        self.status("GL_CACHE_CLEANUP", |fault| {
            // SAFETY: as in `on_pre_begin_request`.
            unsafe {
                sluicegate_call_CGlobalModule_OnGlobalCacheCleanup(self.registered.global, fault)
            }
        })
    }

    fn on_suspend_process(&self, resume: &mut Vec<Box<dyn FnOnce() + Send>>) -> GlobalStatus {
        let mut callback: *mut IGlobalSuspendProcessCallback = core::ptr::null_mut();
        let status = self.status("GL_SUSPEND_PROCESS", |fault| {
            // SAFETY: as in `on_pre_begin_request`; the result parameter lies in this frame.
            unsafe {
                sluicegate_call_CGlobalModule_OnSuspendProcess(
                    self.registered.global,
                    &raw mut callback,
                    fault,
                )
            }
        });
        if !callback.is_null() {
            let callback = SuspendCallback(callback);
            let module = self.registered.name;
            resume.push(Box::new(move || callback.resume(module)));
        }
        status
    }

    fn terminate(&self) {
        if !self.terminated.swap(true, Ordering::AcqRel) {
            crate::listeners::remove(self.registered);
            self.registered.terminate_global();
        }
    }
}

/// What a module gave to be called when the process goes on. It stays the module's.
struct SuspendCallback(*mut IGlobalSuspendProcessCallback);

// SAFETY: the callback is called once, from whatever thread resumes the process, as the API has it.
unsafe impl Send for SuspendCallback {}

impl SuspendCallback {
    fn resume(self, module: &'static str) {
        let code = guarded_or(
            module,
            "IGlobalSuspendProcessCallback::Resume",
            0,
            |fault| {
                // SAFETY: the module keeps the callback until it was called.
                unsafe { sluicegate_call_IGlobalSuspendProcessCallback_Resume(self.0, fault) }
            },
        );
        if code < 0 {
            tracing::error!(module, hresult = code, "a module could not resume");
        }
    }
}
