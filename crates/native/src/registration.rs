//! What a module says in `RegisterModule`: factory, notifications, priorities (R38 to R40).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sluicegate_pipeline::{GlobalNotifications, Notifications, Priority, Registration};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::from_win32;
use crate::wide::{to_wide, wide_string};

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_ALREADY_EXISTS: u32 = 183;

static NEXT_ID: AtomicUsize = AtomicUsize::new(0);

/// The names of the modules with their ids; modules are never unloaded.
static NAMES: Mutex<Vec<(usize, &'static str)>> = Mutex::new(Vec::new());

/// R38: counts from 0.
pub(crate) fn next_id() -> usize {
    NEXT_ID.fetch_add(1, Ordering::Relaxed)
}

/// The configured name of the module with that id (R38).
pub(crate) fn name_of(id: usize) -> Option<&'static str> {
    let names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    names
        .iter()
        .find(|(own, _)| *own == id)
        .map(|(_, name)| *name)
}

/// A module that has been registered. Modules are never unloaded, so neither is this.
pub(crate) struct Registered {
    /// The configured name.
    pub(crate) name: &'static str,
    /// The key of stored contexts (R38).
    pub(crate) id: usize,
    /// The factory; null if the module hears no request notification.
    pub(crate) factory: *mut IHttpModuleFactory,
    /// The global module; null without one.
    pub(crate) global: *mut CGlobalModule,
    /// Request notifications and their priorities.
    pub(crate) registration: Registration,
    /// Global notifications and their priorities.
    pub(crate) globals: GlobalNotifications,
    pub(crate) global_priorities: Vec<(GlobalNotifications, Priority)>,
}

// SAFETY: factory and global module are called from any thread by the contract of the API; everything else is plain data.
unsafe impl Send for Registered {}
// SAFETY: as above.
unsafe impl Sync for Registered {}

impl Registered {
    /// Tells the factory and the global module that nothing will be called any more (R41).
    pub(crate) fn terminate_factory(&self) {
        if !self.factory.is_null() {
            guarded_or(self.name, "IHttpModuleFactory::Terminate", (), |fault| {
                // SAFETY: the caller makes this the last call of the factory.
                unsafe { sluicegate_call_IHttpModuleFactory_Terminate(self.factory, fault) }
            });
        }
    }

    /// Tells the global module that nothing will be called any more (R41).
    pub(crate) fn terminate_global(&self) {
        if !self.global.is_null() {
            guarded_or(self.name, "CGlobalModule::Terminate", (), |fault| {
                // SAFETY: the caller makes this the last call of the global module.
                unsafe { sluicegate_call_CGlobalModule_Terminate(self.global, fault) }
            });
        }
    }
}

#[derive(Default)]
struct Said {
    factory: Option<(*mut IHttpModuleFactory, u32, u32)>,
    global: Option<(*mut CGlobalModule, u32)>,
    priorities: Vec<(u32, Priority)>,
    post_priorities: Vec<(u32, Priority)>,
    global_priorities: Vec<(u32, Priority)>,
}

/// Answers for `IHttpModuleRegistrationInfo2`.
pub(crate) struct RegistrationInfoObject {
    name: Vec<WCHAR>,
    id: usize,
    said: Mutex<Said>,
}

// SAFETY: the pointers inside are only kept, behind a lock.
unsafe impl Send for RegistrationInfoObject {}
// SAFETY: as above.
unsafe impl Sync for RegistrationInfoObject {}

/// The registration info of one module. Modules may keep the pointer, so it lives as long as the process.
pub(crate) struct RegistrationInfo(
    &'static Placed<IHttpModuleRegistrationInfo2, RegistrationInfoObject>,
);

impl RegistrationInfo {
    pub(crate) fn new(name: &str) -> Self {
        let object = RegistrationInfoObject {
            name: to_wide(name),
            id: next_id(),
            said: Mutex::default(),
        };
        // SAFETY: the type is the one of `host_types.toml`; the pair is never freed.
        Self(Box::leak(Box::new(unsafe { Placed::new(object) })))
    }

    pub(crate) fn interface(&self) -> *mut IHttpModuleRegistrationInfo {
        self.0.interface().cast()
    }

    /// What was said, once `RegisterModule` has returned.
    pub(crate) fn finish(&self, name: &str) -> Registered {
        let said = core::mem::take(&mut *self.0.said());
        let (factory, main, post) = said.factory.unwrap_or((core::ptr::null_mut(), 0, 0));
        let (global, globals) = said.global.unwrap_or((core::ptr::null_mut(), 0));
        let mut registration = Registration::new()
            .main(Notifications::from_bits_truncate(main))
            .post(Notifications::from_bits_truncate(post));
        for (mask, priority) in said.priorities {
            registration = registration.priority(Notifications::from_bits_truncate(mask), priority);
        }
        for (mask, priority) in said.post_priorities {
            registration =
                registration.post_priority(Notifications::from_bits_truncate(mask), priority);
        }
        let globals = GlobalNotifications::from_bits_truncate(globals);
        let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
        NAMES
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((self.0.id, name));
        Registered {
            name,
            id: self.0.id,
            factory,
            global,
            registration: registration.global(globals),
            globals,
            global_priorities: said
                .global_priorities
                .into_iter()
                .map(|(mask, priority)| (GlobalNotifications::from_bits_truncate(mask), priority))
                .collect(),
        }
    }
}

impl RegistrationInfoObject {
    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// R40: one of the five aliases.
    ///
    /// # Safety
    /// `alias` is null or a terminated string.
    pub(crate) unsafe fn priority(alias: PCWSTR) -> Option<Priority> {
        // SAFETY: as the caller vouches.
        let alias = unsafe { wide_string(alias) }?;
        Priority::from_alias(&alias.to_ascii_uppercase())
    }
}

impl HttpModuleRegistrationInfoHost for RegistrationInfoObject {
    unsafe fn get_name(&self) -> PCWSTR {
        self.name.as_ptr()
    }

    unsafe fn get_id(&self) -> HTTP_MODULE_ID {
        core::ptr::without_provenance_mut(self.id)
    }

    unsafe fn set_request_notifications(
        &self,
        p_module_factory: *mut IHttpModuleFactory,
        dw_request_notifications: DWORD,
        dw_post_request_notifications: DWORD,
    ) -> HRESULT {
        if p_module_factory.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let mut said = self.said();
        if said.factory.is_some() {
            return from_win32(ERROR_ALREADY_EXISTS);
        }
        said.factory = Some((
            p_module_factory,
            dw_request_notifications,
            dw_post_request_notifications,
        ));
        0
    }

    unsafe fn set_global_notifications(
        &self,
        p_global_module: *mut CGlobalModule,
        dw_global_notifications: DWORD,
    ) -> HRESULT {
        if p_global_module.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let mut said = self.said();
        if said.global.is_some() {
            return from_win32(ERROR_ALREADY_EXISTS);
        }
        said.global = Some((p_global_module, dw_global_notifications));
        0
    }

    unsafe fn set_priority_for_request_notification(
        &self,
        dw_request_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let Some(priority) = (unsafe { Self::priority(psz_priority) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        self.said()
            .priorities
            .push((dw_request_notification, priority));
        0
    }

    unsafe fn set_priority_for_global_notification(
        &self,
        dw_global_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let Some(priority) = (unsafe { Self::priority(psz_priority) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        self.said()
            .global_priorities
            .push((dw_global_notification, priority));
        0
    }

    unsafe fn set_priority_for_post_request_notification(
        &self,
        dw_post_request_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let Some(priority) = (unsafe { Self::priority(psz_priority) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        self.said()
            .post_priorities
            .push((dw_post_request_notification, priority));
        0
    }
}
