//! One module's instance for one request, with the objects that are made for it alone so that each call tells who calls.

use std::sync::atomic::{AtomicPtr, Ordering};

use sluicegate_pipeline::{Delivery, Notification};

use crate::crash::Mark;
use crate::fault::{Thrown, guarded, guarded_or};
use crate::glue::ffi::*;
use crate::glue::host::ModuleAllocatorHost;
use crate::glue::types::*;
use crate::glued::Glued;
use crate::hresult::{E_POINTER, failed};
use crate::http_context::HttpContextObject;
use crate::native_request::NativeRequest;
use crate::providers::{
    AuthenticationProviderObject, EventProviderObject, MapHandlerProviderObject,
};
use crate::registration::Registered;

/// Where an object made for an instance finds it. Set once, before the object is shown to anybody.
pub(crate) struct Owner(AtomicPtr<Instance>);

impl Owner {
    pub(crate) const fn none() -> Self {
        Self(AtomicPtr::new(core::ptr::null_mut()))
    }

    fn set(&self, instance: *const Instance) {
        self.0.store(instance.cast_mut(), Ordering::Release);
    }

    /// The instance.
    pub(crate) fn instance(&self) -> &Instance {
        // SAFETY: set in `Instance::create` before any use; an object made for an instance lies inside it, so a call that
        // reaches the object finds the instance alive.
        unsafe { &*self.0.load(Ordering::Acquire) }
    }

    /// The request of the instance.
    pub(crate) fn request(&self) -> &NativeRequest {
        self.instance().request()
    }
}

/// Answers for `IModuleAllocator` (R45).
pub(crate) struct ModuleAllocatorObject(pub(crate) Owner);

impl ModuleAllocatorHost for ModuleAllocatorObject {
    unsafe fn allocate_memory(&self, cb_allocation: DWORD) -> *mut core::ffi::c_void {
        self.0.request().arena.allocate(cb_allocation as usize)
    }
}

/// Why a module has no instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FactoryError {
    /// The factory answered this HRESULT, or no object.
    Failed(i32),
    /// The factory threw.
    Threw(String),
}

/// An instance. It lies still in its [`NativeRequest`].
pub(crate) struct Instance {
    pub(crate) module: &'static Registered,
    /// The module's place in the application's list; `u16::MAX` for a global module.
    pub(crate) index: u16,
    request: *const NativeRequest,
    object: AtomicPtr<CHttpModule>,
    context: Glued<IHttpContext4, HttpContextObject>,
    event: Glued<IHttpEventProvider, EventProviderObject>,
    authentication: Glued<IAuthenticationProvider, AuthenticationProviderObject>,
    map_handler: Glued<IMapHandlerProvider, MapHandlerProviderObject>,
    allocator: Glued<IModuleAllocator, ModuleAllocatorObject>,
}

impl Instance {
    /// Adds an instance without a C++ object to `request`.
    pub(crate) fn create(
        request: &NativeRequest,
        module: &'static Registered,
        index: u16,
    ) -> *const Self {
        let instance = Box::new(Self {
            module,
            index,
            request,
            object: AtomicPtr::new(core::ptr::null_mut()),
            context: Glued::new(HttpContextObject(Owner::none())),
            event: Glued::new(EventProviderObject(Owner::none())),
            authentication: Glued::new(AuthenticationProviderObject(Owner::none())),
            map_handler: Glued::new(MapHandlerProviderObject(Owner::none())),
            allocator: Glued::new(ModuleAllocatorObject(Owner::none())),
        });
        let back: *const Self = &raw const *instance;
        instance.context.0.set(back);
        instance.event.0.set(back);
        instance.authentication.0.set(back);
        instance.map_handler.0.set(back);
        instance.allocator.0.set(back);
        // SAFETY: the types are those of `host_types.toml`; the box does not move its content; nobody else has it yet.
        unsafe {
            instance.context.init();
            instance.event.init();
            instance.authentication.init();
            instance.map_handler.init();
            instance.allocator.init();
        }
        request.add_instance(instance)
    }

    /// Asks the factory for the C++ object (R42, R44).
    pub(crate) fn make_object(&self) -> Result<(), FactoryError> {
        let mut object = core::ptr::null_mut();
        let before = crate::not_implemented::enter_module(Some(self.module.name));
        let mark = Mark::call(self.module.name, "GetHttpModule");
        let result = guarded(|fault| {
            // SAFETY: the factory is the one that the module registered, not terminated while requests run (R41).
            unsafe {
                sluicegate_call_IHttpModuleFactory_GetHttpModule(
                    self.module.factory,
                    &raw mut object,
                    self.allocator.interface(),
                    fault,
                )
            }
        });
        drop(mark);
        crate::not_implemented::enter_module(before);
        match result {
            Err(Thrown(what)) => Err(FactoryError::Threw(what)),
            Ok(code) if failed(code) => Err(FactoryError::Failed(code)),
            Ok(_) if object.is_null() => Err(FactoryError::Failed(E_POINTER)),
            Ok(_) => {
                self.object.store(object, Ordering::Release);
                Ok(())
            }
        }
    }

    /// The request.
    pub(crate) fn request(&self) -> &NativeRequest {
        // SAFETY: the instance lies in the request's own list.
        unsafe { &*self.request }
    }

    /// The C++ object; null if the factory failed or after the end.
    pub(crate) fn object(&self) -> *mut CHttpModule {
        self.object.load(Ordering::Acquire)
    }

    /// True between a successful factory call and the disposal.
    pub(crate) fn is_living(&self) -> bool {
        !self.object().is_null()
    }

    /// Calls Dispose, once (R46).
    pub(crate) fn dispose(&self) {
        let object = self.object.swap(core::ptr::null_mut(), Ordering::AcqRel);
        if !object.is_null() {
            let before = crate::not_implemented::enter_module(Some(self.module.name));
            let _mark = Mark::call(self.module.name, "Dispose");
            guarded_or(self.module.name, "CHttpModule::Dispose", (), |fault| {
                // SAFETY: the object came from the factory and this is its last call.
                unsafe { sluicegate_call_CHttpModule_Dispose(object, fault) }
            });
            crate::not_implemented::enter_module(before);
        }
    }

    /// The context as this module sees it.
    pub(crate) fn context(&self) -> *mut IHttpContext4 {
        self.context.interface()
    }

    /// The provider that belongs to a deterministic notification.
    pub(crate) fn provider(&self, at: Delivery) -> *mut IHttpEventProvider {
        match (at.notification, at.is_post) {
            (Notification::AuthenticateRequest, false) => self.authentication.interface().cast(),
            (Notification::MapRequestHandler, false) => self.map_handler.interface().cast(),
            _ => self.event.interface(),
        }
    }

    pub(crate) fn authentication_provider(&self) -> *mut IAuthenticationProvider {
        self.authentication.interface()
    }

    pub(crate) fn map_handler_provider(&self) -> *mut IMapHandlerProvider {
        self.map_handler.interface()
    }
}
