//! Modules that a module adds to an application when it starts (R30, R55).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use sluicegate_pipeline::global::ModuleList;
use sluicegate_pipeline::{GlobalNotifications, Notifications, Priority, Registration};

use crate::global_providers::report;
use crate::glue::ffi::*;
use crate::glue::host::HttpApplicationResolveModulesProviderHost;
use crate::glue::types::*;
use crate::hresult::from_win32;
use crate::http_server;
use crate::native_module::NativeModule;
use crate::native_request::lock;
use crate::registration::{self, Registered, RegistrationInfoObject};
use crate::wide::wide_string;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_ALREADY_EXISTS: u32 = 183;

/// A module on its way into the list.
struct Virtual {
    parent: &'static str,
    name: String,
    factory: *mut IHttpModuleFactory,
    main: u32,
    post: u32,
    priorities: Vec<(u32, Priority)>,
    /// Its precondition does not hold here: it counts as registered and is not called.
    is_off: bool,
    /// It is called for requests with a managed handler only (R60).
    needs_managed: bool,
}

/// Answers for `IHttpApplicationResolveModulesProvider`.
pub(crate) struct ResolveModulesProviderObject {
    application: *mut IHttpApplication,
    taken: Vec<String>,
    added: Mutex<Vec<Virtual>>,
}

// SAFETY: the pointers inside are only kept until the callback has returned.
unsafe impl Send for ResolveModulesProviderObject {}
// SAFETY: as above.
unsafe impl Sync for ResolveModulesProviderObject {}

impl ResolveModulesProviderObject {
    pub(crate) fn new(application: *mut IHttpApplication, list: &ModuleList) -> Self {
        Self {
            application,
            taken: list.names().map(str::to_owned).collect(),
            added: Mutex::default(),
        }
    }

    /// Puts what was registered into the list.
    pub(crate) fn write_back(&self, list: &mut ModuleList) {
        let added = core::mem::take(&mut *lock(&self.added));
        for module in added {
            if module.is_off {
                continue;
            }
            let mut registration = Registration::new()
                .main(Notifications::from_bits_truncate(module.main))
                .post(Notifications::from_bits_truncate(module.post));
            for (mask, priority) in module.priorities {
                registration =
                    registration.priority(Notifications::from_bits_truncate(mask), priority);
            }
            list.add(
                module.parent,
                &module.name,
                Arc::new(NativeModule::added(registered(
                    &module.name,
                    module.factory,
                    registration,
                ))),
                module.needs_managed,
            );
        }
    }
}

/// The record of a module that has no image of its own. Instances may outlive their application in the quarantine of ended
/// requests, so records stay; equal ones are used again, so that an application may be recycled for ever.
fn registered(
    name: &str,
    factory: *mut IHttpModuleFactory,
    registration: Registration,
) -> &'static Registered {
    static KNOWN: Mutex<Option<HashMap<(String, usize), &'static Registered>>> = Mutex::new(None);
    let mut known = lock(&KNOWN);
    let known = known.get_or_insert_with(HashMap::new);
    let key = (name.to_owned(), factory.addr());
    if let Some(own) = known.get(&key)
        && own.registration == registration
    {
        return own;
    }
    let own: &'static Registered = Box::leak(Box::new(Registered {
        name: Box::leak(name.to_owned().into_boxed_str()),
        id: registration::next_id(),
        factory,
        global: core::ptr::null_mut(),
        registration,
        globals: GlobalNotifications::empty(),
        global_priorities: Vec::new(),
    }));
    known.insert(key, own);
    own
}

/// How many modules use a factory: it is told once that nothing comes any more, after the last one (R41).
pub(crate) struct FactoryShare(usize);

static SHARES: Mutex<Option<HashMap<usize, usize>>> = Mutex::new(None);

impl FactoryShare {
    pub(crate) fn new(factory: *mut IHttpModuleFactory) -> Self {
        let mut shares = lock(&SHARES);
        *shares
            .get_or_insert_with(HashMap::new)
            .entry(factory.addr())
            .or_default() += 1;
        Self(factory.addr())
    }

    /// True for the last one.
    pub(crate) fn give_back(self) -> bool {
        let mut shares = lock(&SHARES);
        let Some(count) = shares.as_mut().and_then(|shares| shares.get_mut(&self.0)) else {
            return true;
        };
        *count -= 1;
        if *count > 0 {
            return false;
        }
        if let Some(shares) = shares.as_mut() {
            shares.remove(&self.0);
        }
        true
    }
}

impl HttpApplicationResolveModulesProviderHost for ResolveModulesProviderObject {
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        report("GL_APPLICATION_RESOLVE_MODULES", hr_error);
    }

    unsafe fn get_application(&self) -> *mut IHttpApplication {
        self.application
    }

    unsafe fn register_module(
        &self,
        parent_module_id: HTTP_MODULE_ID,
        p_module_factory: *mut IHttpModuleFactory,
        psz_module_name: PCWSTR,
        _psz_module_type: PCWSTR,
        psz_module_pre_condition: PCWSTR,
        dw_request_notifications: DWORD,
        dw_post_request_notifications: DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings.
        let (name, condition) = unsafe {
            (
                wide_string(psz_module_name),
                wide_string(psz_module_pre_condition),
            )
        };
        let Some(name) = name.filter(|name| !name.is_empty()) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if p_module_factory.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let Some(parent) = registration::name_of(parent_module_id.addr()) else {
            return from_win32(ERROR_FILE_NOT_FOUND);
        };
        let mut added = lock(&self.added);
        if self.taken.contains(&name) || added.iter().any(|own| own.name == name) {
            return from_win32(ERROR_ALREADY_EXISTS);
        }
        let condition = condition.unwrap_or_default();
        let is_managed = |part: &&str| part.trim().eq_ignore_ascii_case("managedHandler");
        let needs_managed = condition.split(',').any(|part| is_managed(&part));
        let others: Vec<&str> = condition
            .split(',')
            .filter(|part| !is_managed(part))
            .collect();
        let holds = http_server::precondition_holds(&others.join(","));
        added.push(Virtual {
            parent,
            name,
            factory: p_module_factory,
            main: dw_request_notifications,
            post: dw_post_request_notifications,
            priorities: Vec::new(),
            is_off: !holds,
            needs_managed,
        });
        0
    }

    unsafe fn set_priority_for_request_notification(
        &self,
        psz_module_name: PCWSTR,
        dw_request_notification: DWORD,
        psz_priority_alias: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings.
        let (name, priority) = unsafe {
            (
                wide_string(psz_module_name),
                RegistrationInfoObject::priority(psz_priority_alias),
            )
        };
        let mut added = lock(&self.added);
        let module = added
            .iter_mut()
            .find(|own| Some(own.name.as_str()) == name.as_deref());
        match (module, priority) {
            (Some(module), Some(priority)) => {
                module.priorities.push((dw_request_notification, priority));
                0
            }
            _ => from_win32(ERROR_INVALID_PARAMETER),
        }
    }
}
