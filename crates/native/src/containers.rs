//! The context containers: what modules store on a request, connection, site, application, URL, or by themselves (R201 to
//! R205).

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::from_win32;
use crate::wide::wide_string;

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_ALREADY_ASSIGNED: u32 = 85;

/// Stored contexts by key, cleaned in reverse order of their setting when the owner ends (R203, R204).
struct Stored<K>(Mutex<Vec<(K, *mut IHttpStoredContext)>>);

// SAFETY: the list is behind a lock; the API lets stored contexts be used and cleaned on any thread (R206).
unsafe impl<K: Send> Send for Stored<K> {}
// SAFETY: as above.
unsafe impl<K: Send> Sync for Stored<K> {}

impl<K: PartialEq> Stored<K> {
    const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    fn list(&self) -> MutexGuard<'_, Vec<(K, *mut IHttpStoredContext)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get(&self, key: &K) -> *mut IHttpStoredContext {
        self.list()
            .iter()
            .find(|(own, _)| own == key)
            .map_or(core::ptr::null_mut(), |(_, context)| *context)
    }

    /// R202: null and a second context for the same key are refused.
    fn set(&self, key: K, context: *mut IHttpStoredContext) -> HRESULT {
        if context.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let mut list = self.list();
        if list.iter().any(|(own, _)| *own == key) {
            return from_win32(ERROR_ALREADY_ASSIGNED);
        }
        list.push((key, context));
        0
    }

    fn clean(&self) {
        loop {
            // The lock is not held while a module's code runs.
            let last = self.list().pop();
            let Some((_, context)) = last else { return };
            guarded_or("", "CleanupStoredContext", (), |fault| {
                // SAFETY: the module handed the context over to this container (R202) and it is used no more afterwards.
                unsafe { sluicegate_call_IHttpStoredContext_CleanupStoredContext(context, fault) }
            });
        }
    }
}

impl<K> Drop for Stored<K> {
    fn drop(&mut self) {
        let list = core::mem::take(self.0.get_mut().unwrap_or_else(PoisonError::into_inner));
        for (_, context) in list.into_iter().rev() {
            guarded_or("", "CleanupStoredContext", (), |fault| {
                // SAFETY: as in `clean`.
                unsafe { sluicegate_call_IHttpStoredContext_CleanupStoredContext(context, fault) }
            });
        }
    }
}

/// Answers for `IHttpModuleContextContainer`.
pub(crate) struct ModuleContextContainerObject(Stored<usize>);

impl ModuleContextContainerObject {
    pub(crate) const fn new() -> Self {
        Self(Stored::new())
    }

    /// Cleans all entries now, the last one first.
    pub(crate) fn clean(&self) {
        self.0.clean();
    }
}

impl HttpModuleContextContainerHost for ModuleContextContainerObject {
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        self.0.get(&module_id.addr())
    }

    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        self.0.set(module_id.addr(), pp_stored_context)
    }
}

/// Answers for `INamedContextContainer` (R205).
pub(crate) struct NamedContextContainerObject(Stored<String>);

impl NamedContextContainerObject {
    pub(crate) const fn new() -> Self {
        Self(Stored::new())
    }

    /// Stores an object of the server itself; what is there under that name stays.
    pub(crate) fn publish(&self, name: &str, context: *mut IHttpStoredContext) {
        let _ = self.0.set(name.to_owned(), context);
    }

    /// Cleans all entries now, the last one first.
    pub(crate) fn clean(&self) {
        self.0.clean();
    }
}

impl NamedContextContainerHost for NamedContextContainerObject {
    unsafe fn get_named_context(&self, sz_name: LPCWSTR) -> *mut IHttpStoredContext {
        // SAFETY: the module passes a terminated string.
        match unsafe { wide_string(sz_name) } {
            Some(name) => self.0.get(&name),
            None => core::ptr::null_mut(),
        }
    }

    unsafe fn set_named_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        sz_name: LPCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        match unsafe { wide_string(sz_name) } {
            Some(name) => self.0.set(name, pp_stored_context),
            None => from_win32(ERROR_INVALID_PARAMETER),
        }
    }
}

/// Answers for `IDispensedHttpModuleContextContainer`: a container that a module owns (R205).
pub(crate) struct DispensedContainerObject {
    stored: Stored<usize>,
}

impl DispensedContainerObject {
    /// A container that lives until the module releases it; null is never returned.
    pub(crate) fn dispense() -> *mut IDispensedHttpModuleContextContainer {
        // SAFETY: the type is the one of `host_types.toml`; the pair is freed by `release_container` only.
        let placed = unsafe {
            crate::glued::Placed::<IDispensedHttpModuleContextContainer, Self>::new(Self {
                stored: Stored::new(),
            })
        };
        let interface = placed.interface();
        // The module owns it from here on; `release_container` empties it. The few bytes of the pair itself stay, since
        // the call that releases still runs on the object.
        core::mem::forget(placed);
        interface
    }
}

impl DispensedHttpModuleContextContainerHost for DispensedContainerObject {
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        self.stored.get(&module_id.addr())
    }

    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        self.stored.set(module_id.addr(), pp_stored_context)
    }

    unsafe fn release_container(&self) {
        self.stored.clean();
    }
}

/// Answers for `IHttpConnectionModuleContextContainer`: as the others, and some entries hear of the disconnect (R106).
pub(crate) struct ConnectionContainerObject {
    stored: Stored<usize>,
    aware: Stored<usize>,
    told: std::sync::atomic::AtomicBool,
}

impl ConnectionContainerObject {
    pub(crate) const fn new() -> Self {
        Self {
            stored: Stored::new(),
            aware: Stored::new(),
            told: std::sync::atomic::AtomicBool::new(false),
        }
    }

    /// Tells each disconnect-aware entry once that the client went away.
    pub(crate) fn notify_disconnect(&self) {
        if self.told.swap(true, std::sync::atomic::Ordering::AcqRel) {
            return;
        }
        let contexts: Vec<_> = self
            .aware
            .list()
            .iter()
            .map(|(_, context)| *context)
            .collect();
        for context in contexts {
            guarded_or("", "NotifyDisconnect", (), |fault| {
                // SAFETY: `set_connection_module_context` stored it, so it is of the derived class, and entries live as
                // long as the container.
                unsafe {
                    sluicegate_call_IHttpConnectionStoredContext_NotifyDisconnect(
                        context.cast(),
                        fault,
                    );
                }
            });
        }
    }
}

impl HttpConnectionModuleContextContainerHost for ConnectionContainerObject {
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        self.stored.get(&module_id.addr())
    }

    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        self.stored.set(module_id.addr(), pp_stored_context)
    }

    unsafe fn get_connection_module_context(
        &self,
        module_id: HTTP_MODULE_ID,
    ) -> *mut IHttpConnectionStoredContext {
        self.aware.get(&module_id.addr()).cast()
    }

    unsafe fn set_connection_module_context(
        &self,
        pp_stored_context: *mut IHttpConnectionStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        // Single inheritance: both interfaces begin at the same address.
        self.aware.set(module_id.addr(), pp_stored_context.cast())
    }
}
