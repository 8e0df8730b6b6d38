//! One trait for each class that the server shows to modules, and the functions by which C++ reaches it. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
//!
//! All methods of all versions of an interface are in one trait. A method that a type does not write reports itself through
//! `not_implemented`, clears its results, and fails (E_NOTIMPL, null, zero).
//! Every method may be called on any thread that runs the request; pointers are valid as the C++ header says.

#![allow(
    dead_code,
    non_snake_case,
    clippy::too_many_arguments,
    reason = "the shape is that of the C++ interfaces"
)]

use core::ffi::{c_int, c_void};

use super::ffi::*;
use super::types::*;
use crate::not_implemented::not_implemented;
use crate::panic::guard;

/// Sets what an output parameter points to to zero, if there is one.
///
/// # Safety
/// `target` is null or valid for a write.
unsafe fn clear<T>(target: *mut T) {
    if !target.is_null() {
        // SAFETY: the caller vouches for the pointer; zero is a value of every type that output parameters have.
        unsafe { core::ptr::write_bytes(target, 0, 1) };
    }
}

/// The Rust object that a C++ object was constructed for.
///
/// # Safety
/// `this` is the pointer given to `construct`, for the same type, and the object is alive.
unsafe fn object<'a, T>(this: *const c_void) -> &'a T {
    // SAFETY: as above.
    unsafe { &*this.cast::<T>() }
}

/// `IHttpModuleContextContainer` and the interfaces it derives from.
pub(crate) trait HttpModuleContextContainerHost {
    /// `IHttpModuleContextContainer::GetModuleContext`. Looks up the context stored under the module id;
    /// NULL if none. Borrowed pointer.
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "GetModuleContext");
        core::ptr::null_mut()
    }

    /// `IHttpModuleContextContainer::SetModuleContext`. Stores a context under the module id; on S_OK the
    /// container takes over and will call CleanupStoredContext. Second set for same id fails with
    /// ERROR_ALREADY_ASSIGNED, NULL context with ERROR_INVALID_PARAMETER; on failure the caller still owns
    /// it.
    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        let _ = pp_stored_context;
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "SetModuleContext");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleContextContainer_GetModuleContext(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
) -> *mut IHttpStoredContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleContextContainerHost::get_module_context(
                object::<crate::containers::ModuleContextContainerObject>(this),
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleContextContainer_SetModuleContext(
    this: *const c_void,
    pp_stored_context: *mut IHttpStoredContext,
    module_id: HTTP_MODULE_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleContextContainerHost::set_module_context(
                object::<crate::containers::ModuleContextContainerObject>(this),
                pp_stored_context,
                module_id,
            )
        }
    })
}

/// `INamedContextContainer` and the interfaces it derives from.
pub(crate) trait NamedContextContainerHost {
    /// `INamedContextContainer::GetNamedContext`. Looks up a context by name; NULL if absent. Borrowed. The
    /// web-socket module publishes its IWebSocketContext here under IIS_WEBSOCKET ("websockets").
    unsafe fn get_named_context(&self, sz_name: LPCWSTR) -> *mut IHttpStoredContext {
        let _ = sz_name;
        not_implemented("INamedContextContainer", "GetNamedContext");
        core::ptr::null_mut()
    }

    /// `INamedContextContainer::SetNamedContext`. Stores a context under a name; container becomes owner on
    /// success. Failure codes not documented (treat like SetModuleContext).
    unsafe fn set_named_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        sz_name: LPCWSTR,
    ) -> HRESULT {
        let _ = pp_stored_context;
        let _ = sz_name;
        not_implemented("INamedContextContainer", "SetNamedContext");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_INamedContextContainer_GetNamedContext(
    this: *const c_void,
    sz_name: LPCWSTR,
) -> *mut IHttpStoredContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            NamedContextContainerHost::get_named_context(
                object::<crate::containers::NamedContextContainerObject>(this),
                sz_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_INamedContextContainer_SetNamedContext(
    this: *const c_void,
    pp_stored_context: *mut IHttpStoredContext,
    sz_name: LPCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            NamedContextContainerHost::set_named_context(
                object::<crate::containers::NamedContextContainerObject>(this),
                pp_stored_context,
                sz_name,
            )
        }
    })
}

/// `IDispensedHttpModuleContextContainer` and the interfaces it derives from.
pub(crate) trait DispensedHttpModuleContextContainerHost {
    /// `IHttpModuleContextContainer::GetModuleContext`. Looks up the context stored under the module id;
    /// NULL if none. Borrowed pointer.
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "GetModuleContext");
        core::ptr::null_mut()
    }

    /// `IHttpModuleContextContainer::SetModuleContext`. Stores a context under the module id; on S_OK the
    /// container takes over and will call CleanupStoredContext. Second set for same id fails with
    /// ERROR_ALREADY_ASSIGNED, NULL context with ERROR_INVALID_PARAMETER; on failure the caller still owns
    /// it.
    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        let _ = pp_stored_context;
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "SetModuleContext");
        E_NOTIMPL
    }

    /// `IDispensedHttpModuleContextContainer::ReleaseContainer`. Gives up a container obtained from
    /// IHttpServer::DispenseContainer; a dispensed container cleans every stored context and destroys
    /// itself, a non-dispensed one does nothing.
    unsafe fn release_container(&self) {
        not_implemented("IDispensedHttpModuleContextContainer", "ReleaseContainer");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IDispensedHttpModuleContextContainer_GetModuleContext(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
) -> *mut IHttpStoredContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            DispensedHttpModuleContextContainerHost::get_module_context(
                object::<crate::containers::DispensedContainerObject>(this),
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IDispensedHttpModuleContextContainer_SetModuleContext(
    this: *const c_void,
    pp_stored_context: *mut IHttpStoredContext,
    module_id: HTTP_MODULE_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            DispensedHttpModuleContextContainerHost::set_module_context(
                object::<crate::containers::DispensedContainerObject>(this),
                pp_stored_context,
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IDispensedHttpModuleContextContainer_ReleaseContainer(
    this: *const c_void,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            DispensedHttpModuleContextContainerHost::release_container(object::<
                crate::containers::DispensedContainerObject,
            >(this))
        }
    })
}

/// `IHttpPerfCounterInfo` and the interfaces it derives from.
pub(crate) trait HttpPerfCounterInfoHost {
    /// `IHttpPerfCounterInfo::IncrementCounter`. Adds dwValue to the counter with that index; no failure
    /// report.
    unsafe fn increment_counter(&self, dw_counter_index: DWORD, dw_value: DWORD) {
        let _ = dw_counter_index;
        let _ = dw_value;
        not_implemented("IHttpPerfCounterInfo", "IncrementCounter");
    }

    /// `IHttpPerfCounterInfo::DecrementCounter`. Subtracts dwValue from the counter with that index; no
    /// failure report.
    unsafe fn decrement_counter(&self, dw_counter_index: DWORD, dw_value: DWORD) {
        let _ = dw_counter_index;
        let _ = dw_value;
        not_implemented("IHttpPerfCounterInfo", "DecrementCounter");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpPerfCounterInfo_IncrementCounter(
    this: *const c_void,
    dw_counter_index: DWORD,
    dw_value: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpPerfCounterInfoHost::increment_counter(
                object::<crate::unimplemented_objects::HttpPerfCounterInfoObject>(this),
                dw_counter_index,
                dw_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpPerfCounterInfo_DecrementCounter(
    this: *const c_void,
    dw_counter_index: DWORD,
    dw_value: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpPerfCounterInfoHost::decrement_counter(
                object::<crate::unimplemented_objects::HttpPerfCounterInfoObject>(this),
                dw_counter_index,
                dw_value,
            )
        }
    })
}

/// `IHttpApplication2` and the interfaces it derives from.
pub(crate) trait HttpApplicationHost {
    /// `IHttpApplication::GetApplicationPhysicalPath`. Physical root folder of the application; host-owned
    /// string.
    unsafe fn get_application_physical_path(&self) -> PCWSTR {
        not_implemented("IHttpApplication", "GetApplicationPhysicalPath");
        core::ptr::null()
    }

    /// `IHttpApplication::GetApplicationId`. Metabase-style id such as /LM/W3SVC/1/ROOT; host-owned string.
    unsafe fn get_application_id(&self) -> PCWSTR {
        not_implemented("IHttpApplication", "GetApplicationId");
        core::ptr::null()
    }

    /// `IHttpApplication::GetAppConfigPath`. Configuration path such as
    /// MACHINE/WEBROOT/APPHOST/<site>[/app]; host-owned string.
    unsafe fn get_app_config_path(&self) -> PCWSTR {
        not_implemented("IHttpApplication", "GetAppConfigPath");
        core::ptr::null()
    }

    /// `IHttpApplication::GetModuleContextContainer`. Per-application context container; lives as long as
    /// the application.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpApplication", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpApplication2::BeginApplicationWarmup`. Marks the start of warm-up for this application.
    unsafe fn begin_application_warmup(&self) {
        not_implemented("IHttpApplication2", "BeginApplicationWarmup");
    }

    /// `IHttpApplication2::EndApplicationWarmup`. Marks the end of warm-up.
    unsafe fn end_application_warmup(&self) {
        not_implemented("IHttpApplication2", "EndApplicationWarmup");
    }

    /// `IHttpApplication2::QueryIsWarmingUp`. TRUE while warm-up is in progress.
    unsafe fn query_is_warming_up(&self) -> BOOL {
        not_implemented("IHttpApplication2", "QueryIsWarmingUp");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_GetApplicationPhysicalPath(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::get_application_physical_path(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_GetApplicationId(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::get_application_id(
                object::<crate::http_site::HttpApplicationObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_GetAppConfigPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::get_app_config_path(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::get_module_context_container(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_BeginApplicationWarmup(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::begin_application_warmup(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_EndApplicationWarmup(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::end_application_warmup(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplication2_QueryIsWarmingUp(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationHost::query_is_warming_up(object::<
                crate::http_site::HttpApplicationObject,
            >(this))
        }
    })
}

/// `IHttpUrlInfo` and the interfaces it derives from.
pub(crate) trait HttpUrlInfoHost {
    /// `IHttpUrlInfo::GetModuleContextContainer`. Per-URL (URI cache entry) context container.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpUrlInfo", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpUrlInfo::IsFrequentlyHit`. TRUE when the URL crossed serverRuntime frequentHitThreshold within
    /// frequentHitTimePeriod (defaults 2 hits in 10 s).
    unsafe fn is_frequently_hit(&self) -> BOOL {
        not_implemented("IHttpUrlInfo", "IsFrequentlyHit");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUrlInfo_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUrlInfoHost::get_module_context_container(object::<
                crate::http_url_info::HttpUrlInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUrlInfo_IsFrequentlyHit(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUrlInfoHost::is_frequently_hit(object::<crate::http_url_info::HttpUrlInfoObject>(
                this,
            ))
        }
    })
}

/// `IScriptMapInfo` and the interfaces it derives from.
pub(crate) trait ScriptMapInfoHost {
    /// `IScriptMapInfo::GetPath`. Handler 'path' attribute (e.g. *.php); host-owned.
    unsafe fn get_path(&self) -> PCWSTR {
        not_implemented("IScriptMapInfo", "GetPath");
        core::ptr::null()
    }

    /// `IScriptMapInfo::GetAllowedVerbs`. Comma list of verbs ('verb' attribute), narrow string; host-owned.
    unsafe fn get_allowed_verbs(&self) -> PCSTR {
        not_implemented("IScriptMapInfo", "GetAllowedVerbs");
        core::ptr::null()
    }

    /// `IScriptMapInfo::GetModules`. Comma list of module names of the handler; optional length in
    /// characters; host-owned.
    unsafe fn get_modules(&self, pcch_modules: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_modules) };
        not_implemented("IScriptMapInfo", "GetModules");
        core::ptr::null()
    }

    /// `IScriptMapInfo::GetScriptProcessor`. Handler 'scriptProcessor' attribute, empty when none; optional
    /// length in characters; host-owned.
    unsafe fn get_script_processor(&self, pcch_script_processor: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_script_processor) };
        not_implemented("IScriptMapInfo", "GetScriptProcessor");
        core::ptr::null()
    }

    /// `IScriptMapInfo::GetManagedType`. Handler 'type' attribute (managed type); optional length in
    /// characters; host-owned.
    unsafe fn get_managed_type(&self, pcch_managed_type: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_managed_type) };
        not_implemented("IScriptMapInfo", "GetManagedType");
        core::ptr::null()
    }

    /// `IScriptMapInfo::GetAllowPathInfoForScriptMappings`. TRUE if handler allows path info after the
    /// script name.
    unsafe fn get_allow_path_info_for_script_mappings(&self) -> BOOL {
        not_implemented("IScriptMapInfo", "GetAllowPathInfoForScriptMappings");
        0
    }

    /// `IScriptMapInfo::GetRequiredAccess`. requireAccess as a number: None 0, Read 1, Write 2, Script 3,
    /// Execute 4.
    unsafe fn get_required_access(&self) -> DWORD {
        not_implemented("IScriptMapInfo", "GetRequiredAccess");
        0
    }

    /// `IScriptMapInfo::GetResourceType`. resourceType as a number: File 0, Directory 1, Either 2,
    /// Unspecified 3 (schema order; a doc example text contradicts it).
    unsafe fn get_resource_type(&self) -> DWORD {
        not_implemented("IScriptMapInfo", "GetResourceType");
        0
    }

    /// `IScriptMapInfo::GetIsStarScriptMap`. TRUE if the mapping is a wildcard '*' one.
    unsafe fn get_is_star_script_map(&self) -> BOOL {
        not_implemented("IScriptMapInfo", "GetIsStarScriptMap");
        0
    }

    /// `IScriptMapInfo::GetResponseBufferLimit`. responseBufferLimit in bytes, schema default 4194304.
    unsafe fn get_response_buffer_limit(&self) -> DWORD {
        not_implemented("IScriptMapInfo", "GetResponseBufferLimit");
        0
    }

    /// `IScriptMapInfo::GetName`. Handler 'name' attribute; host-owned.
    unsafe fn get_name(&self) -> PCWSTR {
        not_implemented("IScriptMapInfo", "GetName");
        core::ptr::null()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_path(object::<crate::script_map_info::ScriptMapObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetAllowedVerbs(this: *const c_void) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_allowed_verbs(object::<crate::script_map_info::ScriptMapObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetModules(
    this: *const c_void,
    pcch_modules: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_modules(
                object::<crate::script_map_info::ScriptMapObject>(this),
                pcch_modules,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetScriptProcessor(
    this: *const c_void,
    pcch_script_processor: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_script_processor(
                object::<crate::script_map_info::ScriptMapObject>(this),
                pcch_script_processor,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetManagedType(
    this: *const c_void,
    pcch_managed_type: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_managed_type(
                object::<crate::script_map_info::ScriptMapObject>(this),
                pcch_managed_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetAllowPathInfoForScriptMappings(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_allow_path_info_for_script_mappings(object::<
                crate::script_map_info::ScriptMapObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetRequiredAccess(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_required_access(
                object::<crate::script_map_info::ScriptMapObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetResourceType(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_resource_type(object::<crate::script_map_info::ScriptMapObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetIsStarScriptMap(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_is_star_script_map(object::<
                crate::script_map_info::ScriptMapObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetResponseBufferLimit(
    this: *const c_void,
) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_response_buffer_limit(object::<
                crate::script_map_info::ScriptMapObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IScriptMapInfo_GetName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ScriptMapInfoHost::get_name(object::<crate::script_map_info::ScriptMapObject>(this))
        }
    })
}

/// `IReferencedMetadataInfo` and the interfaces it derives from.
pub(crate) trait ReferencedMetadataInfoHost {
    /// `IMetadataInfo::GetMetaPath`. Configuration path used for the request's effective config; host-owned.
    unsafe fn get_meta_path(&self) -> PCWSTR {
        not_implemented("IMetadataInfo", "GetMetaPath");
        core::ptr::null()
    }

    /// `IMetadataInfo::GetVrPath`. Physical path of the virtual root in effect; host-owned.
    unsafe fn get_vr_path(&self) -> PCWSTR {
        not_implemented("IMetadataInfo", "GetVrPath");
        core::ptr::null()
    }

    /// `IMetadataInfo::GetVrToken`. Token entry of the virtual directory's logon (UNC); NULL when no
    /// credentials configured. Borrowed.
    unsafe fn get_vr_token(&self) -> *mut IHttpTokenEntry {
        not_implemented("IMetadataInfo", "GetVrToken");
        core::ptr::null_mut()
    }

    /// `IMetadataInfo::GetModuleContextContainer`. Context container living with the metadata (config) cache
    /// entry.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IMetadataInfo", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IReferencedMetadataInfo::ReferenceMetadata`. Adds a reference.
    unsafe fn reference_metadata(&self) {
        not_implemented("IReferencedMetadataInfo", "ReferenceMetadata");
    }

    /// `IReferencedMetadataInfo::DereferenceMetadata`. Drops a reference; object goes away at zero.
    unsafe fn dereference_metadata(&self) {
        not_implemented("IReferencedMetadataInfo", "DereferenceMetadata");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_GetMetaPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::get_meta_path(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_GetVrPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::get_vr_path(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_GetVrToken(
    this: *const c_void,
) -> *mut IHttpTokenEntry {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::get_vr_token(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::get_module_context_container(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_ReferenceMetadata(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::reference_metadata(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReferencedMetadataInfo_DereferenceMetadata(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReferencedMetadataInfoHost::dereference_metadata(object::<
                crate::http_url_info::MetadataInfoObject,
            >(this))
        }
    })
}

/// `IHttpRequest4` and the interfaces it derives from.
pub(crate) trait HttpRequestHost {
    /// `IHttpRequest::GetRawHttpRequest`. Mutable raw HTTP_REQUEST owned by host, valid to end of request;
    /// changes are visible to later stages.
    unsafe fn get_raw_http_request(&self) -> *mut HTTP_REQUEST {
        not_implemented("IHttpRequest", "GetRawHttpRequest");
        core::ptr::null_mut()
    }

    /// `IHttpRequest::GetRawHttpRequest`. Same structure read-only (const overload).
    unsafe fn get_raw_http_request_const(&self) -> *const HTTP_REQUEST {
        not_implemented("IHttpRequest", "GetRawHttpRequest");
        core::ptr::null()
    }

    /// `IHttpRequest::GetHeader`. Value of header by name (known or unknown, case-insensitive); NULL and
    /// length 0 when absent; length excludes the terminator. Host-owned, invalidated by a later
    /// SetHeader/DeleteHeader.
    unsafe fn get_header_by_name(
        &self,
        psz_header_name: PCSTR,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        let _ = psz_header_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_header_value) };
        not_implemented("IHttpRequest", "GetHeader");
        core::ptr::null()
    }

    /// `IHttpRequest::GetHeader`. Value of known header by HTTP_HEADER_ID; NULL and length 0 when absent.
    unsafe fn get_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        let _ = ul_header_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_header_value) };
        not_implemented("IHttpRequest", "GetHeader");
        core::ptr::null()
    }

    /// `IHttpRequest::SetHeader`. Sets header by name; fReplace TRUE overwrites, FALSE appends with a comma.
    /// Value is copied. Over-long data gives ERROR_INVALID_DATA.
    unsafe fn set_header_by_name(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        let _ = psz_header_name;
        let _ = psz_header_value;
        let _ = cch_header_value;
        let _ = f_replace;
        not_implemented("IHttpRequest", "SetHeader");
        E_NOTIMPL
    }

    /// `IHttpRequest::SetHeader`. Same by HTTP_HEADER_ID.
    unsafe fn set_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        let _ = ul_header_index;
        let _ = psz_header_value;
        let _ = cch_header_value;
        let _ = f_replace;
        not_implemented("IHttpRequest", "SetHeader");
        E_NOTIMPL
    }

    /// `IHttpRequest::DeleteHeader`. Removes header by name; absent header is not an error.
    unsafe fn delete_header_by_name(&self, psz_header_name: PCSTR) -> HRESULT {
        let _ = psz_header_name;
        not_implemented("IHttpRequest", "DeleteHeader");
        E_NOTIMPL
    }

    /// `IHttpRequest::DeleteHeader`. Removes header by HTTP_HEADER_ID.
    unsafe fn delete_header_by_id(&self, ul_header_index: HTTP_HEADER_ID) -> HRESULT {
        let _ = ul_header_index;
        not_implemented("IHttpRequest", "DeleteHeader");
        E_NOTIMPL
    }

    /// `IHttpRequest::GetHttpMethod`. Current method as narrow string; host-owned.
    unsafe fn get_http_method(&self) -> PCSTR {
        not_implemented("IHttpRequest", "GetHttpMethod");
        core::ptr::null()
    }

    /// `IHttpRequest::SetHttpMethod`. Replaces the method (custom allowed); string copied.
    unsafe fn set_http_method(&self, psz_http_method: PCSTR) -> HRESULT {
        let _ = psz_http_method;
        not_implemented("IHttpRequest", "SetHttpMethod");
        E_NOTIMPL
    }

    /// `IHttpRequest::SetUrl`. Changes the request URL (wide, length in characters); fResetQueryString TRUE
    /// drops the old query. Intended for use before/at BeginRequest; server variables keep the old URL; too
    /// long gives ERROR_INVALID_PARAMETER.
    unsafe fn set_url_wide(
        &self,
        psz_url: PCWSTR,
        cch_url: DWORD,
        f_reset_query_string: BOOL,
    ) -> HRESULT {
        let _ = psz_url;
        let _ = cch_url;
        let _ = f_reset_query_string;
        not_implemented("IHttpRequest", "SetUrl");
        E_NOTIMPL
    }

    /// `IHttpRequest::SetUrl`. Same with a narrow URL (length in bytes).
    unsafe fn set_url_narrow(
        &self,
        psz_url: PCSTR,
        cch_url: DWORD,
        f_reset_query_string: BOOL,
    ) -> HRESULT {
        let _ = psz_url;
        let _ = cch_url;
        let _ = f_reset_query_string;
        not_implemented("IHttpRequest", "SetUrl");
        E_NOTIMPL
    }

    /// `IHttpRequest::GetUrlChanged`. TRUE after a SetUrl in this request.
    unsafe fn get_url_changed(&self) -> BOOL {
        not_implemented("IHttpRequest", "GetUrlChanged");
        0
    }

    /// `IHttpRequest::GetForwardedUrl`. Absolute URL after SetUrl to a non-local address; NULL otherwise.
    /// Host-owned.
    unsafe fn get_forwarded_url(&self) -> PCWSTR {
        not_implemented("IHttpRequest", "GetForwardedUrl");
        core::ptr::null()
    }

    /// `IHttpRequest::GetLocalAddress`. Local socket address of the connection; host-owned SOCKADDR (v4 or
    /// v6).
    unsafe fn get_local_address(&self) -> PSOCKADDR {
        not_implemented("IHttpRequest", "GetLocalAddress");
        core::ptr::null_mut()
    }

    /// `IHttpRequest::GetRemoteAddress`. Client socket address; host-owned SOCKADDR (v4 or v6).
    unsafe fn get_remote_address(&self) -> PSOCKADDR {
        not_implemented("IHttpRequest", "GetRemoteAddress");
        core::ptr::null_mut()
    }

    /// `IHttpRequest::ReadEntityBody`. Reads body bytes into caller's buffer. Sync: *pcbBytesReceived set.
    /// Async: when *pfCompletionPending is TRUE return RQ_NOTIFICATION_PENDING and keep buffer alive until
    /// OnAsyncCompletion. HRESULT_FROM_WIN32(ERROR_HANDLE_EOF) when no body remains.
    unsafe fn read_entity_body(
        &self,
        pv_buffer: *mut c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        let _ = pv_buffer;
        let _ = cb_buffer;
        let _ = f_async;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_bytes_received) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_pending) };
        not_implemented("IHttpRequest", "ReadEntityBody");
        E_NOTIMPL
    }

    /// `IHttpRequest::InsertEntityBody`. Puts a buffer ahead of the still unread body; NOT copied, must live
    /// to end of request; Content-Length is not updated.
    unsafe fn insert_entity_body(&self, pv_buffer: *mut c_void, cb_buffer: DWORD) -> HRESULT {
        let _ = pv_buffer;
        let _ = cb_buffer;
        not_implemented("IHttpRequest", "InsertEntityBody");
        E_NOTIMPL
    }

    /// `IHttpRequest::GetRemainingEntityBytes`. Body bytes left to read (INFINITE-like all-ones for chunked
    /// bodies of unknown length is customary; not documented).
    unsafe fn get_remaining_entity_bytes(&self) -> DWORD {
        not_implemented("IHttpRequest", "GetRemainingEntityBytes");
        0
    }

    /// `IHttpRequest::GetHttpVersion`. Major and minor HTTP version.
    unsafe fn get_http_version(&self, p_major_version: *mut USHORT, p_minor_version: *mut USHORT) {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_major_version) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_minor_version) };
        not_implemented("IHttpRequest", "GetHttpVersion");
    }

    /// `IHttpRequest::GetClientCertificate`. Client certificate already known for the connection; may
    /// succeed with NULL pointer. HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when none. Host-owned.
    unsafe fn get_client_certificate(
        &self,
        pp_client_cert_info: *mut *mut HTTP_SSL_CLIENT_CERT_INFO,
        pf_client_cert_negotiated: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_client_cert_info) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_client_cert_negotiated) };
        not_implemented("IHttpRequest", "GetClientCertificate");
        E_NOTIMPL
    }

    /// `IHttpRequest::NegotiateClientCertificate`. Asks client for a certificate; if async pending, return
    /// RQ_NOTIFICATION_PENDING at once. E_FAIL on failure.
    unsafe fn negotiate_client_certificate(
        &self,
        f_async: BOOL,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        let _ = f_async;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_pending) };
        not_implemented("IHttpRequest", "NegotiateClientCertificate");
        E_NOTIMPL
    }

    /// `IHttpRequest::GetSiteId`. Numeric site id.
    unsafe fn get_site_id(&self) -> DWORD {
        not_implemented("IHttpRequest", "GetSiteId");
        0
    }

    /// `IHttpRequest::GetHeaderChanges`. Internal diff used to synchronise managed code: compares a header
    /// snapshot with current state and lists changed known and unknown headers; modules should not call it.
    unsafe fn get_header_changes(
        &self,
        dw_old_change_number: DWORD,
        pdw_new_change_number: *mut DWORD,
        known_header_snapshot: *mut PCSTR,
        pdw_unknown_header_snapshot: *mut DWORD,
        pp_unknown_header_name_snapshot: *mut *mut PCSTR,
        pp_unknown_header_value_snapshot: *mut *mut PCSTR,
        diffed_known_header_indices: *mut DWORD,
        pdw_diffed_unknown_headers: *mut DWORD,
        pp_diffed_unknown_header_indices: *mut *mut DWORD,
    ) -> HRESULT {
        let _ = dw_old_change_number;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_new_change_number) };
        let _ = known_header_snapshot;
        let _ = pdw_unknown_header_snapshot;
        let _ = pp_unknown_header_name_snapshot;
        let _ = pp_unknown_header_value_snapshot;
        let _ = diffed_known_header_indices;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_diffed_unknown_headers) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_diffed_unknown_header_indices) };
        not_implemented("IHttpRequest", "GetHeaderChanges");
        E_NOTIMPL
    }

    /// `IHttpRequest2::GetChannelBindingToken`. TLS channel-binding token bytes and size; host-owned.
    /// Failure when none (code not documented).
    unsafe fn get_channel_binding_token(
        &self,
        pp_token: *mut PBYTE,
        p_token_size: *mut DWORD,
    ) -> HRESULT {
        let _ = pp_token;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_token_size) };
        not_implemented("IHttpRequest2", "GetChannelBindingToken");
        E_NOTIMPL
    }

    /// `IHttpRequest3::ReadEntityBody`. As ReadEntityBody but async completion goes to the given callback
    /// with its context instead of OnAsyncCompletion.
    unsafe fn read_entity_body_with_callback(
        &self,
        pv_buffer: *mut c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut c_void,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        let _ = pv_buffer;
        let _ = cb_buffer;
        let _ = f_async;
        let _ = pfn_completion_callback;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_bytes_received) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_pending) };
        not_implemented("IHttpRequest3", "ReadEntityBody");
        E_NOTIMPL
    }

    /// `IHttpRequest4::ReadEntityBody`. As ReadEntityBody with an extra flags word before the out parameters
    /// (presumably HTTP_RECEIVE_REQUEST_ENTITY_BODY_FLAG_*; undocumented).
    unsafe fn read_entity_body_with_flags(
        &self,
        pv_buffer: *mut c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        ul_flags: ULONG,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        let _ = pv_buffer;
        let _ = cb_buffer;
        let _ = f_async;
        let _ = ul_flags;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_bytes_received) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_pending) };
        not_implemented("IHttpRequest4", "ReadEntityBody");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetRawHttpRequest1(
    this: *const c_void,
) -> *mut HTTP_REQUEST {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_raw_http_request(object::<crate::http_request::HttpRequestObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetRawHttpRequest2(
    this: *const c_void,
) -> *const HTTP_REQUEST {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_raw_http_request_const(object::<
                crate::http_request::HttpRequestObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
    pcch_header_value: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_header_by_name(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_header_name,
                pcch_header_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
    pcch_header_value: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_header_by_id(
                object::<crate::http_request::HttpRequestObject>(this),
                ul_header_index,
                pcch_header_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_SetHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
    psz_header_value: PCSTR,
    cch_header_value: USHORT,
    f_replace: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::set_header_by_name(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_header_name,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_SetHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
    psz_header_value: PCSTR,
    cch_header_value: USHORT,
    f_replace: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::set_header_by_id(
                object::<crate::http_request::HttpRequestObject>(this),
                ul_header_index,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_DeleteHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::delete_header_by_name(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_header_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_DeleteHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::delete_header_by_id(
                object::<crate::http_request::HttpRequestObject>(this),
                ul_header_index,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetHttpMethod(this: *const c_void) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_http_method(object::<crate::http_request::HttpRequestObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_SetHttpMethod(
    this: *const c_void,
    psz_http_method: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::set_http_method(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_http_method,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_SetUrl1(
    this: *const c_void,
    psz_url: PCWSTR,
    cch_url: DWORD,
    f_reset_query_string: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::set_url_wide(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_url,
                cch_url,
                f_reset_query_string,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_SetUrl2(
    this: *const c_void,
    psz_url: PCSTR,
    cch_url: DWORD,
    f_reset_query_string: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::set_url_narrow(
                object::<crate::http_request::HttpRequestObject>(this),
                psz_url,
                cch_url,
                f_reset_query_string,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetUrlChanged(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_url_changed(object::<crate::http_request::HttpRequestObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetForwardedUrl(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_forwarded_url(object::<crate::http_request::HttpRequestObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetLocalAddress(this: *const c_void) -> PSOCKADDR {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_local_address(object::<crate::http_request::HttpRequestObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetRemoteAddress(this: *const c_void) -> PSOCKADDR {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_remote_address(object::<crate::http_request::HttpRequestObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_ReadEntityBody1(
    this: *const c_void,
    pv_buffer: *mut c_void,
    cb_buffer: DWORD,
    f_async: BOOL,
    pcb_bytes_received: *mut DWORD,
    pf_completion_pending: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::read_entity_body(
                object::<crate::http_request::HttpRequestObject>(this),
                pv_buffer,
                cb_buffer,
                f_async,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_InsertEntityBody(
    this: *const c_void,
    pv_buffer: *mut c_void,
    cb_buffer: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::insert_entity_body(
                object::<crate::http_request::HttpRequestObject>(this),
                pv_buffer,
                cb_buffer,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetRemainingEntityBytes(
    this: *const c_void,
) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_remaining_entity_bytes(object::<
                crate::http_request::HttpRequestObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetHttpVersion(
    this: *const c_void,
    p_major_version: *mut USHORT,
    p_minor_version: *mut USHORT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_http_version(
                object::<crate::http_request::HttpRequestObject>(this),
                p_major_version,
                p_minor_version,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetClientCertificate(
    this: *const c_void,
    pp_client_cert_info: *mut *mut HTTP_SSL_CLIENT_CERT_INFO,
    pf_client_cert_negotiated: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_client_certificate(
                object::<crate::http_request::HttpRequestObject>(this),
                pp_client_cert_info,
                pf_client_cert_negotiated,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_NegotiateClientCertificate(
    this: *const c_void,
    f_async: BOOL,
    pf_completion_pending: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::negotiate_client_certificate(
                object::<crate::http_request::HttpRequestObject>(this),
                f_async,
                pf_completion_pending,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetSiteId(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_site_id(object::<crate::http_request::HttpRequestObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetHeaderChanges(
    this: *const c_void,
    dw_old_change_number: DWORD,
    pdw_new_change_number: *mut DWORD,
    known_header_snapshot: *mut PCSTR,
    pdw_unknown_header_snapshot: *mut DWORD,
    pp_unknown_header_name_snapshot: *mut *mut PCSTR,
    pp_unknown_header_value_snapshot: *mut *mut PCSTR,
    diffed_known_header_indices: *mut DWORD,
    pdw_diffed_unknown_headers: *mut DWORD,
    pp_diffed_unknown_header_indices: *mut *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_header_changes(
                object::<crate::http_request::HttpRequestObject>(this),
                dw_old_change_number,
                pdw_new_change_number,
                known_header_snapshot,
                pdw_unknown_header_snapshot,
                pp_unknown_header_name_snapshot,
                pp_unknown_header_value_snapshot,
                diffed_known_header_indices,
                pdw_diffed_unknown_headers,
                pp_diffed_unknown_header_indices,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_GetChannelBindingToken(
    this: *const c_void,
    pp_token: *mut PBYTE,
    p_token_size: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::get_channel_binding_token(
                object::<crate::http_request::HttpRequestObject>(this),
                pp_token,
                p_token_size,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_ReadEntityBody2(
    this: *const c_void,
    pv_buffer: *mut c_void,
    cb_buffer: DWORD,
    f_async: BOOL,
    pfn_completion_callback: PFN_ASYNC_COMPLETION,
    pv_completion_context: *mut c_void,
    pcb_bytes_received: *mut DWORD,
    pf_completion_pending: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::read_entity_body_with_callback(
                object::<crate::http_request::HttpRequestObject>(this),
                pv_buffer,
                cb_buffer,
                f_async,
                pfn_completion_callback,
                pv_completion_context,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpRequest4_ReadEntityBody3(
    this: *const c_void,
    pv_buffer: *mut c_void,
    cb_buffer: DWORD,
    f_async: BOOL,
    ul_flags: ULONG,
    pcb_bytes_received: *mut DWORD,
    pf_completion_pending: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpRequestHost::read_entity_body_with_flags(
                object::<crate::http_request::HttpRequestObject>(this),
                pv_buffer,
                cb_buffer,
                f_async,
                ul_flags,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    })
}

/// `IHttpCachePolicy2` and the interfaces it derives from.
pub(crate) trait HttpCachePolicyHost {
    /// `IHttpCachePolicy::GetKernelCachePolicy`. Mutable kernel-cache policy struct; starts as
    /// HttpCachePolicyNocache, 0 s. Host-owned.
    unsafe fn get_kernel_cache_policy(&self) -> *mut HTTP_CACHE_POLICY {
        not_implemented("IHttpCachePolicy", "GetKernelCachePolicy");
        core::ptr::null_mut()
    }

    /// `IHttpCachePolicy::SetKernelCacheInvalidatorSet`. Sets a one-way flag: something will invalidate the
    /// kernel-cached copy.
    unsafe fn set_kernel_cache_invalidator_set(&self) {
        not_implemented("IHttpCachePolicy", "SetKernelCacheInvalidatorSet");
    }

    /// `IHttpCachePolicy::GetUserCachePolicy`. Mutable user-mode (output cache) policy struct; starts as
    /// Nocache, 0 s. Host-owned.
    unsafe fn get_user_cache_policy(&self) -> *mut HTTP_CACHE_POLICY {
        not_implemented("IHttpCachePolicy", "GetUserCachePolicy");
        core::ptr::null_mut()
    }

    /// `IHttpCachePolicy::AppendVaryByHeader`. Adds header name(s) to the comma list; NULL is accepted and
    /// ignored (S_OK).
    unsafe fn append_vary_by_header(&self, psz_header: PCSTR) -> HRESULT {
        let _ = psz_header;
        not_implemented("IHttpCachePolicy", "AppendVaryByHeader");
        E_NOTIMPL
    }

    /// `IHttpCachePolicy::GetVaryByHeaders`. Comma list built so far; host-owned.
    unsafe fn get_vary_by_headers(&self) -> PCSTR {
        not_implemented("IHttpCachePolicy", "GetVaryByHeaders");
        core::ptr::null()
    }

    /// `IHttpCachePolicy::AppendVaryByQueryString`. Adds query parameter name(s) to the comma list; NULL
    /// ignored (S_OK).
    unsafe fn append_vary_by_query_string(&self, psz_param: PCSTR) -> HRESULT {
        let _ = psz_param;
        not_implemented("IHttpCachePolicy", "AppendVaryByQueryString");
        E_NOTIMPL
    }

    /// `IHttpCachePolicy::GetVaryByQueryStrings`. Comma list built so far; host-owned.
    unsafe fn get_vary_by_query_strings(&self) -> PCSTR {
        not_implemented("IHttpCachePolicy", "GetVaryByQueryStrings");
        core::ptr::null()
    }

    /// `IHttpCachePolicy::SetVaryByValue`. Replaces the free vary value; E_INVALIDARG on NULL; copied.
    unsafe fn set_vary_by_value(&self, psz_value: PCSTR) -> HRESULT {
        let _ = psz_value;
        not_implemented("IHttpCachePolicy", "SetVaryByValue");
        E_NOTIMPL
    }

    /// `IHttpCachePolicy::GetVaryByValue`. Current vary value; host-owned.
    unsafe fn get_vary_by_value(&self) -> PCSTR {
        not_implemented("IHttpCachePolicy", "GetVaryByValue");
        core::ptr::null()
    }

    /// `IHttpCachePolicy::IsUserCacheEnabled`. TRUE until DisableUserCache was called.
    unsafe fn is_user_cache_enabled(&self) -> BOOL {
        not_implemented("IHttpCachePolicy", "IsUserCacheEnabled");
        0
    }

    /// `IHttpCachePolicy::DisableUserCache`. One-way switch off of user-mode caching for this response.
    unsafe fn disable_user_cache(&self) {
        not_implemented("IHttpCachePolicy", "DisableUserCache");
    }

    /// `IHttpCachePolicy::IsCached`. TRUE once SetIsCached was called.
    unsafe fn is_cached(&self) -> BOOL {
        not_implemented("IHttpCachePolicy", "IsCached");
        0
    }

    /// `IHttpCachePolicy::SetIsCached`. One-way flag: response came from / was put in the cache.
    unsafe fn set_is_cached(&self) {
        not_implemented("IHttpCachePolicy", "SetIsCached");
    }

    /// `IHttpCachePolicy::GetKernelCacheInvalidatorSet`. Reads the invalidator flag.
    unsafe fn get_kernel_cache_invalidator_set(&self) -> BOOL {
        not_implemented("IHttpCachePolicy", "GetKernelCacheInvalidatorSet");
        0
    }

    /// `IHttpCachePolicy2::IsForceUpdateSet`. Reads the force-update flag.
    unsafe fn is_force_update_set(&self) -> BOOL {
        not_implemented("IHttpCachePolicy2", "IsForceUpdateSet");
        0
    }

    /// `IHttpCachePolicy2::SetForceUpdate`. One-way flag: cache entry must be refreshed by this response.
    unsafe fn set_force_update(&self) {
        not_implemented("IHttpCachePolicy2", "SetForceUpdate");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetKernelCachePolicy(
    this: *const c_void,
) -> *mut HTTP_CACHE_POLICY {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_kernel_cache_policy(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_SetKernelCacheInvalidatorSet(
    this: *const c_void,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::set_kernel_cache_invalidator_set(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetUserCachePolicy(
    this: *const c_void,
) -> *mut HTTP_CACHE_POLICY {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_user_cache_policy(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_AppendVaryByHeader(
    this: *const c_void,
    psz_header: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::append_vary_by_header(
                object::<crate::http_cache_policy::CachePolicyObject>(this),
                psz_header,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetVaryByHeaders(this: *const c_void) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_vary_by_headers(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_AppendVaryByQueryString(
    this: *const c_void,
    psz_param: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::append_vary_by_query_string(
                object::<crate::http_cache_policy::CachePolicyObject>(this),
                psz_param,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetVaryByQueryStrings(
    this: *const c_void,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_vary_by_query_strings(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_SetVaryByValue(
    this: *const c_void,
    psz_value: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::set_vary_by_value(
                object::<crate::http_cache_policy::CachePolicyObject>(this),
                psz_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetVaryByValue(this: *const c_void) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_vary_by_value(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_IsUserCacheEnabled(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::is_user_cache_enabled(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_DisableUserCache(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::disable_user_cache(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_IsCached(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::is_cached(object::<crate::http_cache_policy::CachePolicyObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_SetIsCached(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::set_is_cached(
                object::<crate::http_cache_policy::CachePolicyObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_GetKernelCacheInvalidatorSet(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::get_kernel_cache_invalidator_set(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_IsForceUpdateSet(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::is_force_update_set(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCachePolicy2_SetForceUpdate(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCachePolicyHost::set_force_update(object::<
                crate::http_cache_policy::CachePolicyObject,
            >(this))
        }
    })
}

/// `IHttpResponse4` and the interfaces it derives from.
pub(crate) trait HttpResponseHost {
    /// `IHttpResponse::GetRawHttpResponse`. Mutable raw HTTP_RESPONSE owned by host, valid to end of
    /// response; edits affect what is sent.
    unsafe fn get_raw_http_response(&self) -> *mut HTTP_RESPONSE {
        not_implemented("IHttpResponse", "GetRawHttpResponse");
        core::ptr::null_mut()
    }

    /// `IHttpResponse::GetRawHttpResponse`. Same structure read-only (const overload).
    unsafe fn get_raw_http_response_const(&self) -> *const HTTP_RESPONSE {
        not_implemented("IHttpResponse", "GetRawHttpResponse");
        core::ptr::null()
    }

    /// `IHttpResponse::GetCachePolicy`. Cache policy of this response; host-owned.
    unsafe fn get_cache_policy(&self) -> *mut IHttpCachePolicy {
        not_implemented("IHttpResponse", "GetCachePolicy");
        core::ptr::null_mut()
    }

    /// `IHttpResponse::SetStatus`. Sets status, reason (copied), sub-status, HRESULT to report, optional
    /// config exception, and whether custom errors should be skipped. ERROR_INVALID_DATA when reason too
    /// long.
    unsafe fn set_status(
        &self,
        status_code: USHORT,
        psz_reason: PCSTR,
        u_sub_status: USHORT,
        hr_error_to_report: HRESULT,
        p_exception: *mut IAppHostConfigException,
        f_try_skip_custom_errors: BOOL,
    ) -> HRESULT {
        let _ = status_code;
        let _ = psz_reason;
        let _ = u_sub_status;
        let _ = hr_error_to_report;
        let _ = p_exception;
        let _ = f_try_skip_custom_errors;
        not_implemented("IHttpResponse", "SetStatus");
        E_NOTIMPL
    }

    /// `IHttpResponse::SetHeader`. Sets header by name; fReplace TRUE overwrites, FALSE appends with a
    /// comma; value copied. Too long gives ERROR_INVALID_DATA, NULL gives ERROR_INVALID_PARAMETER.
    unsafe fn set_header_by_name(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        let _ = psz_header_name;
        let _ = psz_header_value;
        let _ = cch_header_value;
        let _ = f_replace;
        not_implemented("IHttpResponse", "SetHeader");
        E_NOTIMPL
    }

    /// `IHttpResponse::SetHeader`. Same by HTTP_HEADER_ID (response numbering). With HttpHeaderServer the
    /// value is appended to the server's own; use the name overload to replace.
    unsafe fn set_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        let _ = ul_header_index;
        let _ = psz_header_value;
        let _ = cch_header_value;
        let _ = f_replace;
        not_implemented("IHttpResponse", "SetHeader");
        E_NOTIMPL
    }

    /// `IHttpResponse::DeleteHeader`. Removes header by name; always succeeds even if absent.
    unsafe fn delete_header_by_name(&self, psz_header_name: PCSTR) -> HRESULT {
        let _ = psz_header_name;
        not_implemented("IHttpResponse", "DeleteHeader");
        E_NOTIMPL
    }

    /// `IHttpResponse::DeleteHeader`. Removes header by HTTP_HEADER_ID; always succeeds even if absent.
    unsafe fn delete_header_by_id(&self, ul_header_index: HTTP_HEADER_ID) -> HRESULT {
        let _ = ul_header_index;
        not_implemented("IHttpResponse", "DeleteHeader");
        E_NOTIMPL
    }

    /// `IHttpResponse::GetHeader`. Value by name; NULL and length 0 if absent. Host-owned.
    unsafe fn get_header_by_name(
        &self,
        psz_header_name: PCSTR,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        let _ = psz_header_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_header_value) };
        not_implemented("IHttpResponse", "GetHeader");
        core::ptr::null()
    }

    /// `IHttpResponse::GetHeader`. Value by HTTP_HEADER_ID; NULL and length 0 if absent. Host-owned.
    unsafe fn get_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        let _ = ul_header_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_header_value) };
        not_implemented("IHttpResponse", "GetHeader");
        core::ptr::null()
    }

    /// `IHttpResponse::Clear`. Resets status, headers and body to defaults; nothing visible happens if
    /// already flushed.
    unsafe fn clear(&self) {
        not_implemented("IHttpResponse", "Clear");
    }

    /// `IHttpResponse::ClearHeaders`. Drops headers and puts back the default set; nothing visible if
    /// already flushed.
    unsafe fn clear_headers(&self) {
        not_implemented("IHttpResponse", "ClearHeaders");
    }

    /// `IHttpResponse::SetNeedDisconnect`. Close the connection after this response is done.
    unsafe fn set_need_disconnect(&self) {
        not_implemented("IHttpResponse", "SetNeedDisconnect");
    }

    /// `IHttpResponse::ResetConnection`. Resets the client socket at once; pipeline still runs unless the
    /// module finishes the request.
    unsafe fn reset_connection(&self) {
        not_implemented("IHttpResponse", "ResetConnection");
    }

    /// `IHttpResponse::DisableKernelCache`. Turns kernel caching off for this response; reason defaults to 9
    /// (handler not kernel-cache friendly).
    unsafe fn disable_kernel_cache(&self, reason: ULONG) {
        let _ = reason;
        not_implemented("IHttpResponse", "DisableKernelCache");
    }

    /// `IHttpResponse::GetKernelCacheEnabled`. TRUE if kernel caching not disabled (does not promise that it
    /// will be cached).
    unsafe fn get_kernel_cache_enabled(&self) -> BOOL {
        not_implemented("IHttpResponse", "GetKernelCacheEnabled");
        0
    }

    /// `IHttpResponse::SuppressHeaders`. Status line and headers will not be sent to the client, though
    /// still readable by modules.
    unsafe fn suppress_headers(&self) {
        not_implemented("IHttpResponse", "SuppressHeaders");
    }

    /// `IHttpResponse::GetHeadersSuppressed`. TRUE after SuppressHeaders.
    unsafe fn get_headers_suppressed(&self) -> BOOL {
        not_implemented("IHttpResponse", "GetHeadersSuppressed");
        0
    }

    /// `IHttpResponse::Flush`. Sends what is buffered (always at least status+headers). fMoreData FALSE ends
    /// the response. Async: if *pfCompletionExpected TRUE return RQ_NOTIFICATION_PENDING.
    unsafe fn flush(
        &self,
        f_async: BOOL,
        f_more_data: BOOL,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = f_async;
        let _ = f_more_data;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_sent) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpResponse", "Flush");
        E_NOTIMPL
    }

    /// `IHttpResponse::Redirect`. Turns response into a redirect to URL (relative made absolute);
    /// fResetStatusCode TRUE sets status 302, FALSE leaves the status and only writes a moved message;
    /// fIncludeParameters keeps the query. Not flushed; existing entity dropped; ineffective after headers
    /// were sent.
    unsafe fn redirect(
        &self,
        psz_url: PCSTR,
        f_reset_status_code: BOOL,
        f_include_parameters: BOOL,
    ) -> HRESULT {
        let _ = psz_url;
        let _ = f_reset_status_code;
        let _ = f_include_parameters;
        not_implemented("IHttpResponse", "Redirect");
        E_NOTIMPL
    }

    /// `IHttpResponse::WriteEntityChunkByReference`. Adds ONE chunk to the response body without copying;
    /// memory/handle must live until response done. Position 0 = front, -1 = end. More than 65535 chunks
    /// gives ERROR_ARITHMETIC_OVERFLOW.
    unsafe fn write_entity_chunk_by_reference(
        &self,
        p_data_chunk: *mut HTTP_DATA_CHUNK,
        l_insert_position: LONG,
    ) -> HRESULT {
        let _ = p_data_chunk;
        let _ = l_insert_position;
        not_implemented("IHttpResponse", "WriteEntityChunkByReference");
        E_NOTIMPL
    }

    /// `IHttpResponse::WriteEntityChunks`. Appends an array of chunks; copied while buffering is on; when
    /// buffering is off or the limit is passed it also flushes, then async memory must live until
    /// completion. Max 65535 chunks per response.
    unsafe fn write_entity_chunks(
        &self,
        p_data_chunks: *mut HTTP_DATA_CHUNK,
        n_chunks: DWORD,
        f_async: BOOL,
        f_more_data: BOOL,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = p_data_chunks;
        let _ = n_chunks;
        let _ = f_async;
        let _ = f_more_data;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_sent) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpResponse", "WriteEntityChunks");
        E_NOTIMPL
    }

    /// `IHttpResponse::DisableBuffering`. Stops response buffering: later writes go out directly.
    unsafe fn disable_buffering(&self) {
        not_implemented("IHttpResponse", "DisableBuffering");
    }

    /// `IHttpResponse::GetStatus`. Reads status, sub-status, reason, HRESULT, name of module and
    /// notification that set it, config exception and the skip-custom-errors flag; each out pointer except
    /// the first may be NULL. Strings host-owned.
    unsafe fn get_status(
        &self,
        p_status_code: *mut USHORT,
        p_sub_status: *mut USHORT,
        ppsz_reason: *mut PCSTR,
        pcch_reason: *mut USHORT,
        phr_error_to_report: *mut HRESULT,
        ppsz_module: *mut PCWSTR,
        pdw_notification: *mut DWORD,
        pp_exception: *mut *mut IAppHostConfigException,
        pf_try_skip_custom_errors: *mut BOOL,
    ) {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_status_code) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_sub_status) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppsz_reason) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_reason) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(phr_error_to_report) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppsz_module) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_notification) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_exception) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_try_skip_custom_errors) };
        not_implemented("IHttpResponse", "GetStatus");
    }

    /// `IHttpResponse::SetErrorDescription`. Text shown in detailed errors (copied); optionally HTML-encoded
    /// first.
    unsafe fn set_error_description(
        &self,
        psz_description: PCWSTR,
        cch_description: DWORD,
        f_html_encode: BOOL,
    ) -> HRESULT {
        let _ = psz_description;
        let _ = cch_description;
        let _ = f_html_encode;
        not_implemented("IHttpResponse", "SetErrorDescription");
        E_NOTIMPL
    }

    /// `IHttpResponse::GetErrorDescription`. That text or NULL; host-owned.
    unsafe fn get_error_description(&self, pcch_description: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_description) };
        not_implemented("IHttpResponse", "GetErrorDescription");
        core::ptr::null()
    }

    /// `IHttpResponse::GetHeaderChanges`. Internal diff for managed synchronisation; modules should not call
    /// it.
    unsafe fn get_header_changes(
        &self,
        dw_old_change_number: DWORD,
        pdw_new_change_number: *mut DWORD,
        known_header_snapshot: *mut PCSTR,
        pdw_unknown_header_snapshot: *mut DWORD,
        pp_unknown_header_name_snapshot: *mut *mut PCSTR,
        pp_unknown_header_value_snapshot: *mut *mut PCSTR,
        diffed_known_header_indices: *mut DWORD,
        pdw_diffed_unknown_headers: *mut DWORD,
        pp_diffed_unknown_header_indices: *mut *mut DWORD,
    ) -> HRESULT {
        let _ = dw_old_change_number;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_new_change_number) };
        let _ = known_header_snapshot;
        let _ = pdw_unknown_header_snapshot;
        let _ = pp_unknown_header_name_snapshot;
        let _ = pp_unknown_header_value_snapshot;
        let _ = diffed_known_header_indices;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_diffed_unknown_headers) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_diffed_unknown_header_indices) };
        not_implemented("IHttpResponse", "GetHeaderChanges");
        E_NOTIMPL
    }

    /// `IHttpResponse::CloseConnection`. Closes the client connection now; nothing returned.
    unsafe fn close_connection(&self) {
        not_implemented("IHttpResponse", "CloseConnection");
    }

    /// `IHttpResponse2::WriteEntityChunks`. As WriteEntityChunks, with a per-call completion callback and
    /// context instead of OnAsyncCompletion.
    unsafe fn write_entity_chunks_with_callback(
        &self,
        p_data_chunks: *mut HTTP_DATA_CHUNK,
        n_chunks: DWORD,
        f_async: BOOL,
        f_more_data: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut c_void,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = p_data_chunks;
        let _ = n_chunks;
        let _ = f_async;
        let _ = f_more_data;
        let _ = pfn_completion_callback;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_sent) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpResponse2", "WriteEntityChunks");
        E_NOTIMPL
    }

    /// `IHttpResponse2::Flush`. As Flush, with a per-call completion callback and context.
    unsafe fn flush_with_callback(
        &self,
        f_async: BOOL,
        f_more_data: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut c_void,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = f_async;
        let _ = f_more_data;
        let _ = pfn_completion_callback;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_sent) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpResponse2", "Flush");
        E_NOTIMPL
    }

    /// `IHttpResponse3::PushPromise`. HTTP/2 push of verb/path/query with cHeaders name+value pairs in two
    /// parallel arrays. Undocumented failure codes (fails when the connection is not HTTP/2).
    unsafe fn push_promise(
        &self,
        psz_verb: PCSTR,
        pwsz_path: PCWSTR,
        pwsz_query: PCWSTR,
        c_headers: DWORD,
        rg_header_names: *mut PCSTR,
        rg_header_values: *mut PCSTR,
    ) -> HRESULT {
        let _ = psz_verb;
        let _ = pwsz_path;
        let _ = pwsz_query;
        let _ = c_headers;
        let _ = rg_header_names;
        let _ = rg_header_values;
        not_implemented("IHttpResponse3", "PushPromise");
        E_NOTIMPL
    }

    /// `IHttpResponse4::DeleteTrailer`. Removes a response trailer by name.
    unsafe fn delete_trailer(&self, psz_header_name: PCSTR) -> HRESULT {
        let _ = psz_header_name;
        not_implemented("IHttpResponse4", "DeleteTrailer");
        E_NOTIMPL
    }

    /// `IHttpResponse4::GetTrailer`. Value of a trailer; NULL if absent; optional length. Host-owned.
    unsafe fn get_trailer(&self, psz_header_name: PCSTR, pcch_header_value: *mut USHORT) -> PCSTR {
        let _ = psz_header_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_header_value) };
        not_implemented("IHttpResponse4", "GetTrailer");
        core::ptr::null()
    }

    /// `IHttpResponse4::ResetStream`. Resets the HTTP/2 stream with the given protocol error code.
    unsafe fn reset_stream(&self, error_code: ULONG) {
        let _ = error_code;
        not_implemented("IHttpResponse4", "ResetStream");
    }

    /// `IHttpResponse4::SetNeedGoAway`. Asks for a GOAWAY on the HTTP/2 connection with this response.
    unsafe fn set_need_go_away(&self) {
        not_implemented("IHttpResponse4", "SetNeedGoAway");
    }

    /// `IHttpResponse4::SetTrailer`. Sets or appends a trailer (copied); only sent on HTTP/2+.
    unsafe fn set_trailer(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        let _ = psz_header_name;
        let _ = psz_header_value;
        let _ = cch_header_value;
        let _ = f_replace;
        not_implemented("IHttpResponse4", "SetTrailer");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetRawHttpResponse1(
    this: *const c_void,
) -> *mut HTTP_RESPONSE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_raw_http_response(object::<
                crate::http_response::HttpResponseObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetRawHttpResponse2(
    this: *const c_void,
) -> *const HTTP_RESPONSE {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_raw_http_response_const(object::<
                crate::http_response::HttpResponseObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetCachePolicy(
    this: *const c_void,
) -> *mut IHttpCachePolicy {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_cache_policy(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetStatus(
    this: *const c_void,
    status_code: USHORT,
    psz_reason: PCSTR,
    u_sub_status: USHORT,
    hr_error_to_report: HRESULT,
    p_exception: *mut IAppHostConfigException,
    f_try_skip_custom_errors: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_status(
                object::<crate::http_response::HttpResponseObject>(this),
                status_code,
                psz_reason,
                u_sub_status,
                hr_error_to_report,
                p_exception,
                f_try_skip_custom_errors,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
    psz_header_value: PCSTR,
    cch_header_value: USHORT,
    f_replace: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_header_by_name(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
    psz_header_value: PCSTR,
    cch_header_value: USHORT,
    f_replace: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_header_by_id(
                object::<crate::http_response::HttpResponseObject>(this),
                ul_header_index,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_DeleteHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::delete_header_by_name(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_DeleteHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::delete_header_by_id(
                object::<crate::http_response::HttpResponseObject>(this),
                ul_header_index,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetHeader1(
    this: *const c_void,
    psz_header_name: PCSTR,
    pcch_header_value: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_header_by_name(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
                pcch_header_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetHeader2(
    this: *const c_void,
    ul_header_index: HTTP_HEADER_ID,
    pcch_header_value: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_header_by_id(
                object::<crate::http_response::HttpResponseObject>(this),
                ul_header_index,
                pcch_header_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_Clear(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpResponseHost::clear(object::<crate::http_response::HttpResponseObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_ClearHeaders(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::clear_headers(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetNeedDisconnect(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_need_disconnect(
                object::<crate::http_response::HttpResponseObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_ResetConnection(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::reset_connection(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_DisableKernelCache(
    this: *const c_void,
    reason: ULONG,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::disable_kernel_cache(
                object::<crate::http_response::HttpResponseObject>(this),
                reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetKernelCacheEnabled(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_kernel_cache_enabled(object::<
                crate::http_response::HttpResponseObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SuppressHeaders(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::suppress_headers(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetHeadersSuppressed(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_headers_suppressed(object::<
                crate::http_response::HttpResponseObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_Flush1(
    this: *const c_void,
    f_async: BOOL,
    f_more_data: BOOL,
    pcb_sent: *mut DWORD,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::flush(
                object::<crate::http_response::HttpResponseObject>(this),
                f_async,
                f_more_data,
                pcb_sent,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_Redirect(
    this: *const c_void,
    psz_url: PCSTR,
    f_reset_status_code: BOOL,
    f_include_parameters: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::redirect(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_url,
                f_reset_status_code,
                f_include_parameters,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_WriteEntityChunkByReference(
    this: *const c_void,
    p_data_chunk: *mut HTTP_DATA_CHUNK,
    l_insert_position: LONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::write_entity_chunk_by_reference(
                object::<crate::http_response::HttpResponseObject>(this),
                p_data_chunk,
                l_insert_position,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_WriteEntityChunks1(
    this: *const c_void,
    p_data_chunks: *mut HTTP_DATA_CHUNK,
    n_chunks: DWORD,
    f_async: BOOL,
    f_more_data: BOOL,
    pcb_sent: *mut DWORD,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::write_entity_chunks(
                object::<crate::http_response::HttpResponseObject>(this),
                p_data_chunks,
                n_chunks,
                f_async,
                f_more_data,
                pcb_sent,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_DisableBuffering(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::disable_buffering(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetStatus(
    this: *const c_void,
    p_status_code: *mut USHORT,
    p_sub_status: *mut USHORT,
    ppsz_reason: *mut PCSTR,
    pcch_reason: *mut USHORT,
    phr_error_to_report: *mut HRESULT,
    ppsz_module: *mut PCWSTR,
    pdw_notification: *mut DWORD,
    pp_exception: *mut *mut IAppHostConfigException,
    pf_try_skip_custom_errors: *mut BOOL,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_status(
                object::<crate::http_response::HttpResponseObject>(this),
                p_status_code,
                p_sub_status,
                ppsz_reason,
                pcch_reason,
                phr_error_to_report,
                ppsz_module,
                pdw_notification,
                pp_exception,
                pf_try_skip_custom_errors,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetErrorDescription(
    this: *const c_void,
    psz_description: PCWSTR,
    cch_description: DWORD,
    f_html_encode: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_error_description(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_description,
                cch_description,
                f_html_encode,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetErrorDescription(
    this: *const c_void,
    pcch_description: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_error_description(
                object::<crate::http_response::HttpResponseObject>(this),
                pcch_description,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetHeaderChanges(
    this: *const c_void,
    dw_old_change_number: DWORD,
    pdw_new_change_number: *mut DWORD,
    known_header_snapshot: *mut PCSTR,
    pdw_unknown_header_snapshot: *mut DWORD,
    pp_unknown_header_name_snapshot: *mut *mut PCSTR,
    pp_unknown_header_value_snapshot: *mut *mut PCSTR,
    diffed_known_header_indices: *mut DWORD,
    pdw_diffed_unknown_headers: *mut DWORD,
    pp_diffed_unknown_header_indices: *mut *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_header_changes(
                object::<crate::http_response::HttpResponseObject>(this),
                dw_old_change_number,
                pdw_new_change_number,
                known_header_snapshot,
                pdw_unknown_header_snapshot,
                pp_unknown_header_name_snapshot,
                pp_unknown_header_value_snapshot,
                diffed_known_header_indices,
                pdw_diffed_unknown_headers,
                pp_diffed_unknown_header_indices,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_CloseConnection(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::close_connection(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_WriteEntityChunks2(
    this: *const c_void,
    p_data_chunks: *mut HTTP_DATA_CHUNK,
    n_chunks: DWORD,
    f_async: BOOL,
    f_more_data: BOOL,
    pfn_completion_callback: PFN_ASYNC_COMPLETION,
    pv_completion_context: *mut c_void,
    pcb_sent: *mut DWORD,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::write_entity_chunks_with_callback(
                object::<crate::http_response::HttpResponseObject>(this),
                p_data_chunks,
                n_chunks,
                f_async,
                f_more_data,
                pfn_completion_callback,
                pv_completion_context,
                pcb_sent,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_Flush2(
    this: *const c_void,
    f_async: BOOL,
    f_more_data: BOOL,
    pfn_completion_callback: PFN_ASYNC_COMPLETION,
    pv_completion_context: *mut c_void,
    pcb_sent: *mut DWORD,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::flush_with_callback(
                object::<crate::http_response::HttpResponseObject>(this),
                f_async,
                f_more_data,
                pfn_completion_callback,
                pv_completion_context,
                pcb_sent,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_PushPromise(
    this: *const c_void,
    psz_verb: PCSTR,
    pwsz_path: PCWSTR,
    pwsz_query: PCWSTR,
    c_headers: DWORD,
    rg_header_names: *mut PCSTR,
    rg_header_values: *mut PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::push_promise(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_verb,
                pwsz_path,
                pwsz_query,
                c_headers,
                rg_header_names,
                rg_header_values,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_DeleteTrailer(
    this: *const c_void,
    psz_header_name: PCSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::delete_trailer(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_GetTrailer(
    this: *const c_void,
    psz_header_name: PCSTR,
    pcch_header_value: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::get_trailer(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
                pcch_header_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_ResetStream(this: *const c_void, error_code: ULONG) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::reset_stream(
                object::<crate::http_response::HttpResponseObject>(this),
                error_code,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetNeedGoAway(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_need_go_away(object::<crate::http_response::HttpResponseObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpResponse4_SetTrailer(
    this: *const c_void,
    psz_header_name: PCSTR,
    psz_header_value: PCSTR,
    cch_header_value: USHORT,
    f_replace: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpResponseHost::set_trailer(
                object::<crate::http_response::HttpResponseObject>(this),
                psz_header_name,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    })
}

/// `IHttpUser` and the interfaces it derives from.
pub(crate) trait HttpUserHost {
    /// `IHttpUser::GetRemoteUserName`. Name as the client gave it (REMOTE_USER); empty for anonymous. Lives
    /// with the user object.
    unsafe fn get_remote_user_name(&self) -> PCWSTR {
        not_implemented("IHttpUser", "GetRemoteUserName");
        core::ptr::null()
    }

    /// `IHttpUser::GetUserName`. Authenticated (mapped) name; empty for anonymous. On Windows headers the
    /// A/W macro renames it GetUserNameW; slot unchanged.
    unsafe fn get_user_name(&self) -> PCWSTR {
        not_implemented("IHttpUser", "GetUserName");
        core::ptr::null()
    }

    /// `IHttpUser::GetAuthenticationType`. Scheme text: empty = anonymous, Basic, Digest, Forms, NTLM,
    /// Negotiate...
    unsafe fn get_authentication_type(&self) -> PCWSTR {
        not_implemented("IHttpUser", "GetAuthenticationType");
        core::ptr::null()
    }

    /// `IHttpUser::GetPassword`. Password text where the scheme has it, else empty.
    unsafe fn get_password(&self) -> PCWSTR {
        not_implemented("IHttpUser", "GetPassword");
        core::ptr::null()
    }

    /// `IHttpUser::GetImpersonationToken`. Impersonation token or NULL; owned by the user object.
    unsafe fn get_impersonation_token(&self) -> HANDLE {
        not_implemented("IHttpUser", "GetImpersonationToken");
        core::ptr::null_mut()
    }

    /// `IHttpUser::GetPrimaryToken`. Primary token or NULL; owned by the user object.
    unsafe fn get_primary_token(&self) -> HANDLE {
        not_implemented("IHttpUser", "GetPrimaryToken");
        core::ptr::null_mut()
    }

    /// `IHttpUser::ReferenceUser`. Thread-safe add reference (object starts at 1).
    unsafe fn reference_user(&self) {
        not_implemented("IHttpUser", "ReferenceUser");
    }

    /// `IHttpUser::DereferenceUser`. Thread-safe release; destroys at zero.
    unsafe fn dereference_user(&self) {
        not_implemented("IHttpUser", "DereferenceUser");
    }

    /// `IHttpUser::SupportsIsInRole`. TRUE if IsInRole works (anonymous and managed users); built-in
    /// Basic/SSPI users say FALSE.
    unsafe fn supports_is_in_role(&self) -> BOOL {
        not_implemented("IHttpUser", "SupportsIsInRole");
        0
    }

    /// `IHttpUser::IsInRole`. Sets *pfInRole; E_NOTIMPL where roles are unsupported (flag untouched);
    /// E_INVALIDARG for NULLs in managed users; anonymous is only in the NULL/empty role.
    unsafe fn is_in_role(&self, psz_role_name: PCWSTR, pf_in_role: *mut BOOL) -> HRESULT {
        let _ = psz_role_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_in_role) };
        not_implemented("IHttpUser", "IsInRole");
        E_NOTIMPL
    }

    /// `IHttpUser::GetUserVariable`. Extra data by name ("SID", "CtxtHandle", "CredHandle"); NULL if
    /// unknown. Owned by user.
    unsafe fn get_user_variable(&self, psz_variable_name: PCSTR) -> PVOID {
        let _ = psz_variable_name;
        not_implemented("IHttpUser", "GetUserVariable");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetRemoteUserName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::get_remote_user_name(object::<crate::http_user::ServerUserObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetUserName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpUserHost::get_user_name(object::<crate::http_user::ServerUserObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetAuthenticationType(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::get_authentication_type(object::<crate::http_user::ServerUserObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetPassword(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpUserHost::get_password(object::<crate::http_user::ServerUserObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetImpersonationToken(this: *const c_void) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::get_impersonation_token(object::<crate::http_user::ServerUserObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetPrimaryToken(this: *const c_void) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::get_primary_token(object::<crate::http_user::ServerUserObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_ReferenceUser(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpUserHost::reference_user(object::<crate::http_user::ServerUserObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_DereferenceUser(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::dereference_user(object::<crate::http_user::ServerUserObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_SupportsIsInRole(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::supports_is_in_role(object::<crate::http_user::ServerUserObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_IsInRole(
    this: *const c_void,
    psz_role_name: PCWSTR,
    pf_in_role: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::is_in_role(
                object::<crate::http_user::ServerUserObject>(this),
                psz_role_name,
                pf_in_role,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpUser_GetUserVariable(
    this: *const c_void,
    psz_variable_name: PCSTR,
) -> PVOID {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpUserHost::get_user_variable(
                object::<crate::http_user::ServerUserObject>(this),
                psz_variable_name,
            )
        }
    })
}

/// `IHttpConnectionModuleContextContainer` and the interfaces it derives from.
pub(crate) trait HttpConnectionModuleContextContainerHost {
    /// `IHttpModuleContextContainer::GetModuleContext`. Looks up the context stored under the module id;
    /// NULL if none. Borrowed pointer.
    unsafe fn get_module_context(&self, module_id: HTTP_MODULE_ID) -> *mut IHttpStoredContext {
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "GetModuleContext");
        core::ptr::null_mut()
    }

    /// `IHttpModuleContextContainer::SetModuleContext`. Stores a context under the module id; on S_OK the
    /// container takes over and will call CleanupStoredContext. Second set for same id fails with
    /// ERROR_ALREADY_ASSIGNED, NULL context with ERROR_INVALID_PARAMETER; on failure the caller still owns
    /// it.
    unsafe fn set_module_context(
        &self,
        pp_stored_context: *mut IHttpStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        let _ = pp_stored_context;
        let _ = module_id;
        not_implemented("IHttpModuleContextContainer", "SetModuleContext");
        E_NOTIMPL
    }

    /// `IHttpConnectionModuleContextContainer::GetConnectionModuleContext`. Like GetModuleContext but for
    /// contexts that also want disconnect notice; NULL if none.
    unsafe fn get_connection_module_context(
        &self,
        module_id: HTTP_MODULE_ID,
    ) -> *mut IHttpConnectionStoredContext {
        let _ = module_id;
        not_implemented(
            "IHttpConnectionModuleContextContainer",
            "GetConnectionModuleContext",
        );
        core::ptr::null_mut()
    }

    /// `IHttpConnectionModuleContextContainer::SetConnectionModuleContext`. Stores a connection context;
    /// host will call NotifyDisconnect on it and later CleanupStoredContext. Errors assumed as
    /// SetModuleContext.
    unsafe fn set_connection_module_context(
        &self,
        pp_stored_context: *mut IHttpConnectionStoredContext,
        module_id: HTTP_MODULE_ID,
    ) -> HRESULT {
        let _ = pp_stored_context;
        let _ = module_id;
        not_implemented(
            "IHttpConnectionModuleContextContainer",
            "SetConnectionModuleContext",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnectionModuleContextContainer_GetModuleContext(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
) -> *mut IHttpStoredContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionModuleContextContainerHost::get_module_context(
                object::<crate::containers::ConnectionContainerObject>(this),
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnectionModuleContextContainer_SetModuleContext(
    this: *const c_void,
    pp_stored_context: *mut IHttpStoredContext,
    module_id: HTTP_MODULE_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionModuleContextContainerHost::set_module_context(
                object::<crate::containers::ConnectionContainerObject>(this),
                pp_stored_context,
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnectionModuleContextContainer_GetConnectionModuleContext(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
) -> *mut IHttpConnectionStoredContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionModuleContextContainerHost::get_connection_module_context(
                object::<crate::containers::ConnectionContainerObject>(this),
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnectionModuleContextContainer_SetConnectionModuleContext(
    this: *const c_void,
    pp_stored_context: *mut IHttpConnectionStoredContext,
    module_id: HTTP_MODULE_ID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionModuleContextContainerHost::set_connection_module_context(
                object::<crate::containers::ConnectionContainerObject>(this),
                pp_stored_context,
                module_id,
            )
        }
    })
}

/// `IHttpConnection` and the interfaces it derives from.
pub(crate) trait HttpConnectionHost {
    /// `IHttpConnection::IsConnected`. FALSE once the client went away.
    unsafe fn is_connected(&self) -> BOOL {
        not_implemented("IHttpConnection", "IsConnected");
        0
    }

    /// `IHttpConnection::AllocateMemory`. Memory freed by host with the connection (docs text says request
    /// lifetime; copy-paste of the request one); NULL when out of memory.
    unsafe fn allocate_memory(&self, cb_allocation: DWORD) -> *mut c_void {
        let _ = cb_allocation;
        not_implemented("IHttpConnection", "AllocateMemory");
        core::ptr::null_mut()
    }

    /// `IHttpConnection::GetModuleContextContainer`. Per-connection container (supports disconnect-aware
    /// contexts).
    unsafe fn get_module_context_container(&self) -> *mut IHttpConnectionModuleContextContainer {
        not_implemented("IHttpConnection", "GetModuleContextContainer");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnection_IsConnected(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionHost::is_connected(
                object::<crate::http_connection::HttpConnectionObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnection_AllocateMemory(
    this: *const c_void,
    cb_allocation: DWORD,
) -> *mut c_void {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionHost::allocate_memory(
                object::<crate::http_connection::HttpConnectionObject>(this),
                cb_allocation,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpConnection_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpConnectionModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpConnectionHost::get_module_context_container(object::<
                crate::http_connection::HttpConnectionObject,
            >(this))
        }
    })
}

/// `IHttpContext4` and the interfaces it derives from.
pub(crate) trait HttpContextHost {
    /// `IHttpContext::GetSite`. Site of the request; context-owned. (May be NULL before the site is known.)
    unsafe fn get_site(&self) -> *mut IHttpSite {
        not_implemented("IHttpContext", "GetSite");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetApplication`. Application of the request; context-owned.
    unsafe fn get_application(&self) -> *mut IHttpApplication {
        not_implemented("IHttpContext", "GetApplication");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetConnection`. Connection object; context-owned.
    unsafe fn get_connection(&self) -> *mut IHttpConnection {
        not_implemented("IHttpContext", "GetConnection");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetRequest`. Request object; context-owned.
    unsafe fn get_request(&self) -> *mut IHttpRequest {
        not_implemented("IHttpContext", "GetRequest");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetResponse`. Response object; context-owned.
    unsafe fn get_response(&self) -> *mut IHttpResponse {
        not_implemented("IHttpContext", "GetResponse");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetResponseHeadersSent`. TRUE once headers went to the client.
    unsafe fn get_response_headers_sent(&self) -> BOOL {
        not_implemented("IHttpContext", "GetResponseHeadersSent");
        0
    }

    /// `IHttpContext::GetUser`. Current user or NULL before authentication; borrowed (ReferenceUser to
    /// keep).
    unsafe fn get_user(&self) -> *mut IHttpUser {
        not_implemented("IHttpContext", "GetUser");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetModuleContextContainer`. Per-request container.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpContext", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpContext::IndicateCompletion`. Resumes a PENDING request on the calling thread with this status;
    /// does not re-enter the module unless status is PENDING. Must not touch the request afterwards.
    unsafe fn indicate_completion(&self, notification_status: REQUEST_NOTIFICATION_STATUS) {
        let _ = notification_status;
        not_implemented("IHttpContext", "IndicateCompletion");
    }

    /// `IHttpContext::PostCompletion`. Queues a completion to the thread pool; OnAsyncCompletion is then
    /// called with cbBytes as completion bytes.
    unsafe fn post_completion(&self, cb_bytes: DWORD) -> HRESULT {
        let _ = cb_bytes;
        not_implemented("IHttpContext", "PostCompletion");
        E_NOTIMPL
    }

    /// `IHttpContext::DisableNotifications`. Switches off the given deterministic (post-)notification bits
    /// for the CURRENT module in this request only.
    unsafe fn disable_notifications(&self, dw_notifications: DWORD, dw_post_notifications: DWORD) {
        let _ = dw_notifications;
        let _ = dw_post_notifications;
        not_implemented("IHttpContext", "DisableNotifications");
    }

    /// `IHttpContext::GetNextNotification`. Lets a module host step to the next notification inside the same
    /// module host without unwinding; FALSE when it cannot (out values then unusable).
    unsafe fn get_next_notification(
        &self,
        status: REQUEST_NOTIFICATION_STATUS,
        pdw_notification: *mut DWORD,
        pf_is_post_notification: *mut BOOL,
        pp_module_info: *mut *mut CHttpModule,
        pp_request_output: *mut *mut IHttpEventProvider,
    ) -> BOOL {
        let _ = status;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_notification) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_post_notification) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_module_info) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_request_output) };
        not_implemented("IHttpContext", "GetNextNotification");
        0
    }

    /// `IHttpContext::GetIsLastNotification`. TRUE if no more notifications pend for this module host given
    /// that return status (docs state the inverse wording in places; name and use mean 'last').
    unsafe fn get_is_last_notification(&self, status: REQUEST_NOTIFICATION_STATUS) -> BOOL {
        let _ = status;
        not_implemented("IHttpContext", "GetIsLastNotification");
        0
    }

    /// `IHttpContext::ExecuteRequest`. Runs a child request made with CloneContext. Only async is supported:
    /// fAsync FALSE, or a context that is not this one's clone, gives ERROR_NOT_SUPPORTED; nesting over 10
    /// gives ERROR_STACK_OVERFLOW; each clone runs once. A user argument skips authentication.
    unsafe fn execute_request(
        &self,
        f_async: BOOL,
        p_http_context: *mut IHttpContext,
        dw_execute_flags: DWORD,
        p_http_user: *mut IHttpUser,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = f_async;
        let _ = p_http_context;
        let _ = dw_execute_flags;
        let _ = p_http_user;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpContext", "ExecuteRequest");
        E_NOTIMPL
    }

    /// `IHttpContext::GetExecuteFlags`. EXECUTE_FLAG_* used for this (child) context, 0 for a root.
    unsafe fn get_execute_flags(&self) -> DWORD {
        not_implemented("IHttpContext", "GetExecuteFlags");
        0
    }

    /// `IHttpContext::GetServerVariable`. Wide value by narrow name; length in characters.
    /// HRESULT_FROM_WIN32(ERROR_INVALID_INDEX) if unknown. Host-owned, request lifetime.
    unsafe fn get_server_variable_wide(
        &self,
        psz_variable_name: PCSTR,
        ppsz_value: *mut PCWSTR,
        pcch_value_length: *mut DWORD,
    ) -> HRESULT {
        let _ = psz_variable_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppsz_value) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_value_length) };
        not_implemented("IHttpContext", "GetServerVariable");
        E_NOTIMPL
    }

    /// `IHttpContext::GetServerVariable`. Narrow value by name; length in bytes; same rules.
    unsafe fn get_server_variable_narrow(
        &self,
        psz_variable_name: PCSTR,
        ppsz_value: *mut PCSTR,
        pcch_value_length: *mut DWORD,
    ) -> HRESULT {
        let _ = psz_variable_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppsz_value) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_value_length) };
        not_implemented("IHttpContext", "GetServerVariable");
        E_NOTIMPL
    }

    /// `IHttpContext::SetServerVariable`. Creates or replaces a server variable (copied).
    unsafe fn set_server_variable(
        &self,
        psz_variable_name: PCSTR,
        psz_variable_value: PCWSTR,
    ) -> HRESULT {
        let _ = psz_variable_name;
        let _ = psz_variable_value;
        not_implemented("IHttpContext", "SetServerVariable");
        E_NOTIMPL
    }

    /// `IHttpContext::AllocateRequestMemory`. Request-lifetime memory; freed by host, NULL if out of memory.
    unsafe fn allocate_request_memory(&self, cb_allocation: DWORD) -> *mut c_void {
        let _ = cb_allocation;
        not_implemented("IHttpContext", "AllocateRequestMemory");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetUrlInfo`. URI cache entry of the request; context-owned, may be NULL.
    unsafe fn get_url_info(&self) -> *mut IHttpUrlInfo {
        not_implemented("IHttpContext", "GetUrlInfo");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetMetadata`. Effective configuration/metadata of the URL; context-owned.
    unsafe fn get_metadata(&self) -> *mut IMetadataInfo {
        not_implemented("IHttpContext", "GetMetadata");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetPhysicalPath`. Mapped physical path, optional length in characters; host-owned.
    unsafe fn get_physical_path(&self, pcch_physical_path: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_physical_path) };
        not_implemented("IHttpContext", "GetPhysicalPath");
        core::ptr::null()
    }

    /// `IHttpContext::GetScriptName`. URL part naming the script (without path info), optional length;
    /// host-owned.
    unsafe fn get_script_name(&self, pcch_script_name: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_script_name) };
        not_implemented("IHttpContext", "GetScriptName");
        core::ptr::null()
    }

    /// `IHttpContext::GetScriptTranslated`. Physical path of script name, optional length; host-owned.
    unsafe fn get_script_translated(&self, pcch_script_translated: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_script_translated) };
        not_implemented("IHttpContext", "GetScriptTranslated");
        core::ptr::null()
    }

    /// `IHttpContext::GetScriptMap`. Handler mapping chosen, NULL before MapRequestHandler; context-owned.
    unsafe fn get_script_map(&self) -> *mut IScriptMapInfo {
        not_implemented("IHttpContext", "GetScriptMap");
        core::ptr::null_mut()
    }

    /// `IHttpContext::SetRequestHandled`. Marks the handler phase as done so later handlers are skipped.
    unsafe fn set_request_handled(&self) {
        not_implemented("IHttpContext", "SetRequestHandled");
    }

    /// `IHttpContext::GetFileInfo`. File cache entry for the physical file, NULL if none; context-owned.
    unsafe fn get_file_info(&self) -> *mut IHttpFileInfo {
        not_implemented("IHttpContext", "GetFileInfo");
        core::ptr::null_mut()
    }

    /// `IHttpContext::MapPath`. Maps URL to physical path into caller's buffer; size in/out in BYTES (name,
    /// docs sample; only the annotation counts elements); NULL buffer or too small gives
    /// ERROR_INSUFFICIENT_BUFFER with needed size.
    unsafe fn map_path(
        &self,
        psz_url: PCWSTR,
        psz_physical_path: PWSTR,
        pcb_physical_path: *mut DWORD,
    ) -> HRESULT {
        let _ = psz_url;
        let _ = psz_physical_path;
        let _ = pcb_physical_path;
        not_implemented("IHttpContext", "MapPath");
        E_NOTIMPL
    }

    /// `IHttpContext::NotifyCustomNotification`. Raises RQ_CUSTOM_NOTIFICATION to modules of this request;
    /// *pfCompletionExpected TRUE means it went pending.
    unsafe fn notify_custom_notification(
        &self,
        p_custom_output: *mut ICustomNotificationProvider,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = p_custom_output;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IHttpContext", "NotifyCustomNotification");
        E_NOTIMPL
    }

    /// `IHttpContext::GetParentContext`. Parent context, NULL for a root.
    unsafe fn get_parent_context(&self) -> *mut IHttpContext {
        not_implemented("IHttpContext", "GetParentContext");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetRootContext`. Root context; docs: NULL when called on the root itself.
    unsafe fn get_root_context(&self) -> *mut IHttpContext {
        not_implemented("IHttpContext", "GetRootContext");
        core::ptr::null_mut()
    }

    /// `IHttpContext::CloneContext`. Creates a child context per CLONE_FLAG_*; caller must end it with
    /// ReleaseClonedContext (children before parents).
    unsafe fn clone_context(
        &self,
        dw_clone_flags: DWORD,
        pp_http_context: *mut *mut IHttpContext,
    ) -> HRESULT {
        let _ = dw_clone_flags;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_http_context) };
        not_implemented("IHttpContext", "CloneContext");
        E_NOTIMPL
    }

    /// `IHttpContext::ReleaseClonedContext`. Frees a clone; ERROR_INVALID_PARAMETER if the parent is already
    /// gone.
    unsafe fn release_cloned_context(&self) -> HRESULT {
        not_implemented("IHttpContext", "ReleaseClonedContext");
        E_NOTIMPL
    }

    /// `IHttpContext::GetCurrentExecutionStats`. Current notification, its start tick, module name and tick,
    /// async notification and tick; only the first out pointer is required. E_INVALIDARG otherwise.
    unsafe fn get_current_execution_stats(
        &self,
        pdw_notification: *mut DWORD,
        pdw_notification_start_tick_count: *mut DWORD,
        ppsz_module: *mut PCWSTR,
        pdw_module_start_tick_count: *mut DWORD,
        pdw_async_notification: *mut DWORD,
        pdw_async_notification_start_tick_count: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_notification) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_notification_start_tick_count) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppsz_module) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_module_start_tick_count) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_async_notification) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_async_notification_start_tick_count) };
        not_implemented("IHttpContext", "GetCurrentExecutionStats");
        E_NOTIMPL
    }

    /// `IHttpContext::GetTraceContext`. Trace context of the request; context-owned.
    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        not_implemented("IHttpContext", "GetTraceContext");
        core::ptr::null_mut()
    }

    /// `IHttpContext::GetServerVarChanges`. Internal diff of server variables against a snapshot; modules
    /// should not call it.
    unsafe fn get_server_var_changes(
        &self,
        dw_old_change_number: DWORD,
        pdw_new_change_number: *mut DWORD,
        pdw_variable_snapshot: *mut DWORD,
        pp_variable_name_snapshot: *mut *mut PCSTR,
        pp_variable_value_snapshot: *mut *mut PCWSTR,
        pdw_diffed_variables: *mut DWORD,
        pp_diffed_variable_indices: *mut *mut DWORD,
    ) -> HRESULT {
        let _ = dw_old_change_number;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_new_change_number) };
        let _ = pdw_variable_snapshot;
        let _ = pp_variable_name_snapshot;
        let _ = pp_variable_value_snapshot;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_diffed_variables) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_diffed_variable_indices) };
        not_implemented("IHttpContext", "GetServerVarChanges");
        E_NOTIMPL
    }

    /// `IHttpContext::CancelIo`. Cancels pending reads/writes with the client; ERROR_INVALID_HANDLE if no
    /// async handle could be locked.
    unsafe fn cancel_io(&self) -> HRESULT {
        not_implemented("IHttpContext", "CancelIo");
        E_NOTIMPL
    }

    /// `IHttpContext::MapHandler`. Finds the handler mapping for site/URL/verb; result valid for the
    /// context's life. May skip wildcard maps.
    unsafe fn map_handler(
        &self,
        dw_site_id: DWORD,
        psz_site_name: PCWSTR,
        psz_url: PCWSTR,
        psz_verb: PCSTR,
        pp_script_map: *mut *mut IScriptMapInfo,
        f_ignore_wildcard_mappings: BOOL,
    ) -> HRESULT {
        let _ = dw_site_id;
        let _ = psz_site_name;
        let _ = psz_url;
        let _ = psz_verb;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_script_map) };
        let _ = f_ignore_wildcard_mappings;
        not_implemented("IHttpContext", "MapHandler");
        E_NOTIMPL
    }

    /// `IHttpContext::GetExtendedInterface`. Deprecated slot (its version enum is empty); use
    /// HttpGetExtendedInterface. Keep the slot, return failure.
    unsafe fn get_extended_interface(
        &self,
        version: HTTP_CONTEXT_INTERFACE_VERSION,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = version;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_interface) };
        not_implemented("IHttpContext", "GetExtendedInterface");
        E_NOTIMPL
    }

    /// `IHttpContext2::GetOriginalUser`. User as first authenticated, even when GetUser differs later;
    /// borrowed, may be NULL.
    unsafe fn get_original_user(&self) -> *mut IHttpUser {
        not_implemented("IHttpContext2", "GetOriginalUser");
        core::ptr::null_mut()
    }

    /// `IHttpContext3::GetNamedContextContainer`. Per-request container keyed by name.
    unsafe fn get_named_context_container(&self) -> *mut INamedContextContainer {
        not_implemented("IHttpContext3", "GetNamedContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpContext3::EnableFullDuplex`. Allows reads and writes to overlap on this request (used after 101
    /// upgrade).
    unsafe fn enable_full_duplex(&self) {
        not_implemented("IHttpContext3", "EnableFullDuplex");
    }

    /// `IHttpContext3::InheritServerVariable`. Copies/inherits a server variable into the (child) context;
    /// with fFailIfNotExist TRUE a missing one is an error.
    unsafe fn inherit_server_variable(&self, sz_name: PCSTR, f_fail_if_not_exist: BOOL) -> HRESULT {
        let _ = sz_name;
        let _ = f_fail_if_not_exist;
        not_implemented("IHttpContext3", "InheritServerVariable");
        E_NOTIMPL
    }

    /// `IHttpContext3::PostCompletion`. Queues a completion that calls the given OVERLAPPED completion
    /// routine with the context pointer instead of OnAsyncCompletion.
    unsafe fn post_completion_with_callback(
        &self,
        cb_bytes: DWORD,
        pfn_completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
        pv_completion_context: *mut c_void,
    ) -> HRESULT {
        let _ = cb_bytes;
        let _ = pfn_completion_routine;
        let _ = pv_completion_context;
        not_implemented("IHttpContext3", "PostCompletion");
        E_NOTIMPL
    }

    /// `IHttpContext4::GetRequestStartTime`. Start time on the GetTickCount64 clock, ms.
    unsafe fn get_request_start_time(&self) -> ULONGLONG {
        not_implemented("IHttpContext4", "GetRequestStartTime");
        0
    }

    /// `IHttpContext4::GetRequestElapsedTime`. Milliseconds since start.
    unsafe fn get_request_elapsed_time(&self) -> ULONGLONG {
        not_implemented("IHttpContext4", "GetRequestElapsedTime");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetSite(this: *const c_void) -> *mut IHttpSite {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpContextHost::get_site(object::<crate::http_context::HttpContextObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetApplication(
    this: *const c_void,
) -> *mut IHttpApplication {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_application(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetConnection(
    this: *const c_void,
) -> *mut IHttpConnection {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_connection(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetRequest(this: *const c_void) -> *mut IHttpRequest {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_request(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetResponse(
    this: *const c_void,
) -> *mut IHttpResponse {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_response(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetResponseHeadersSent(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_response_headers_sent(object::<
                crate::http_context::HttpContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetUser(this: *const c_void) -> *mut IHttpUser {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpContextHost::get_user(object::<crate::http_context::HttpContextObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_module_context_container(object::<
                crate::http_context::HttpContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_IndicateCompletion(
    this: *const c_void,
    notification_status: REQUEST_NOTIFICATION_STATUS,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::indicate_completion(
                object::<crate::http_context::HttpContextObject>(this),
                notification_status,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_PostCompletion1(
    this: *const c_void,
    cb_bytes: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::post_completion(
                object::<crate::http_context::HttpContextObject>(this),
                cb_bytes,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_DisableNotifications(
    this: *const c_void,
    dw_notifications: DWORD,
    dw_post_notifications: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::disable_notifications(
                object::<crate::http_context::HttpContextObject>(this),
                dw_notifications,
                dw_post_notifications,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetNextNotification(
    this: *const c_void,
    status: REQUEST_NOTIFICATION_STATUS,
    pdw_notification: *mut DWORD,
    pf_is_post_notification: *mut BOOL,
    pp_module_info: *mut *mut CHttpModule,
    pp_request_output: *mut *mut IHttpEventProvider,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_next_notification(
                object::<crate::http_context::HttpContextObject>(this),
                status,
                pdw_notification,
                pf_is_post_notification,
                pp_module_info,
                pp_request_output,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetIsLastNotification(
    this: *const c_void,
    status: REQUEST_NOTIFICATION_STATUS,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_is_last_notification(
                object::<crate::http_context::HttpContextObject>(this),
                status,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_ExecuteRequest(
    this: *const c_void,
    f_async: BOOL,
    p_http_context: *mut IHttpContext,
    dw_execute_flags: DWORD,
    p_http_user: *mut IHttpUser,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::execute_request(
                object::<crate::http_context::HttpContextObject>(this),
                f_async,
                p_http_context,
                dw_execute_flags,
                p_http_user,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetExecuteFlags(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_execute_flags(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetServerVariable1(
    this: *const c_void,
    psz_variable_name: PCSTR,
    ppsz_value: *mut PCWSTR,
    pcch_value_length: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_server_variable_wide(
                object::<crate::http_context::HttpContextObject>(this),
                psz_variable_name,
                ppsz_value,
                pcch_value_length,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetServerVariable2(
    this: *const c_void,
    psz_variable_name: PCSTR,
    ppsz_value: *mut PCSTR,
    pcch_value_length: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_server_variable_narrow(
                object::<crate::http_context::HttpContextObject>(this),
                psz_variable_name,
                ppsz_value,
                pcch_value_length,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_SetServerVariable(
    this: *const c_void,
    psz_variable_name: PCSTR,
    psz_variable_value: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::set_server_variable(
                object::<crate::http_context::HttpContextObject>(this),
                psz_variable_name,
                psz_variable_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_AllocateRequestMemory(
    this: *const c_void,
    cb_allocation: DWORD,
) -> *mut c_void {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::allocate_request_memory(
                object::<crate::http_context::HttpContextObject>(this),
                cb_allocation,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetUrlInfo(this: *const c_void) -> *mut IHttpUrlInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_url_info(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetMetadata(
    this: *const c_void,
) -> *mut IMetadataInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_metadata(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetPhysicalPath(
    this: *const c_void,
    pcch_physical_path: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_physical_path(
                object::<crate::http_context::HttpContextObject>(this),
                pcch_physical_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetScriptName(
    this: *const c_void,
    pcch_script_name: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_script_name(
                object::<crate::http_context::HttpContextObject>(this),
                pcch_script_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetScriptTranslated(
    this: *const c_void,
    pcch_script_translated: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_script_translated(
                object::<crate::http_context::HttpContextObject>(this),
                pcch_script_translated,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetScriptMap(
    this: *const c_void,
) -> *mut IScriptMapInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_script_map(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_SetRequestHandled(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::set_request_handled(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetFileInfo(
    this: *const c_void,
) -> *mut IHttpFileInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_file_info(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_MapPath(
    this: *const c_void,
    psz_url: PCWSTR,
    psz_physical_path: PWSTR,
    pcb_physical_path: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::map_path(
                object::<crate::http_context::HttpContextObject>(this),
                psz_url,
                psz_physical_path,
                pcb_physical_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_NotifyCustomNotification(
    this: *const c_void,
    p_custom_output: *mut ICustomNotificationProvider,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::notify_custom_notification(
                object::<crate::http_context::HttpContextObject>(this),
                p_custom_output,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetParentContext(
    this: *const c_void,
) -> *mut IHttpContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_parent_context(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetRootContext(
    this: *const c_void,
) -> *mut IHttpContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_root_context(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_CloneContext(
    this: *const c_void,
    dw_clone_flags: DWORD,
    pp_http_context: *mut *mut IHttpContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::clone_context(
                object::<crate::http_context::HttpContextObject>(this),
                dw_clone_flags,
                pp_http_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_ReleaseClonedContext(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::release_cloned_context(
                object::<crate::http_context::HttpContextObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetCurrentExecutionStats(
    this: *const c_void,
    pdw_notification: *mut DWORD,
    pdw_notification_start_tick_count: *mut DWORD,
    ppsz_module: *mut PCWSTR,
    pdw_module_start_tick_count: *mut DWORD,
    pdw_async_notification: *mut DWORD,
    pdw_async_notification_start_tick_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_current_execution_stats(
                object::<crate::http_context::HttpContextObject>(this),
                pdw_notification,
                pdw_notification_start_tick_count,
                ppsz_module,
                pdw_module_start_tick_count,
                pdw_async_notification,
                pdw_async_notification_start_tick_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetTraceContext(
    this: *const c_void,
) -> *mut IHttpTraceContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_trace_context(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetServerVarChanges(
    this: *const c_void,
    dw_old_change_number: DWORD,
    pdw_new_change_number: *mut DWORD,
    pdw_variable_snapshot: *mut DWORD,
    pp_variable_name_snapshot: *mut *mut PCSTR,
    pp_variable_value_snapshot: *mut *mut PCWSTR,
    pdw_diffed_variables: *mut DWORD,
    pp_diffed_variable_indices: *mut *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_server_var_changes(
                object::<crate::http_context::HttpContextObject>(this),
                dw_old_change_number,
                pdw_new_change_number,
                pdw_variable_snapshot,
                pp_variable_name_snapshot,
                pp_variable_value_snapshot,
                pdw_diffed_variables,
                pp_diffed_variable_indices,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_CancelIo(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::cancel_io(object::<crate::http_context::HttpContextObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_MapHandler(
    this: *const c_void,
    dw_site_id: DWORD,
    psz_site_name: PCWSTR,
    psz_url: PCWSTR,
    psz_verb: PCSTR,
    pp_script_map: *mut *mut IScriptMapInfo,
    f_ignore_wildcard_mappings: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::map_handler(
                object::<crate::http_context::HttpContextObject>(this),
                dw_site_id,
                psz_site_name,
                psz_url,
                psz_verb,
                pp_script_map,
                f_ignore_wildcard_mappings,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetExtendedInterface(
    this: *const c_void,
    version: HTTP_CONTEXT_INTERFACE_VERSION,
    pp_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_extended_interface(
                object::<crate::http_context::HttpContextObject>(this),
                version,
                pp_interface,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetOriginalUser(
    this: *const c_void,
) -> *mut IHttpUser {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_original_user(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetNamedContextContainer(
    this: *const c_void,
) -> *mut INamedContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_named_context_container(object::<
                crate::http_context::HttpContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_EnableFullDuplex(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::enable_full_duplex(object::<crate::http_context::HttpContextObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_InheritServerVariable(
    this: *const c_void,
    sz_name: PCSTR,
    f_fail_if_not_exist: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::inherit_server_variable(
                object::<crate::http_context::HttpContextObject>(this),
                sz_name,
                f_fail_if_not_exist,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_PostCompletion2(
    this: *const c_void,
    cb_bytes: DWORD,
    pfn_completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
    pv_completion_context: *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::post_completion_with_callback(
                object::<crate::http_context::HttpContextObject>(this),
                cb_bytes,
                pfn_completion_routine,
                pv_completion_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetRequestStartTime(
    this: *const c_void,
) -> ULONGLONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_request_start_time(
                object::<crate::http_context::HttpContextObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpContext4_GetRequestElapsedTime(
    this: *const c_void,
) -> ULONGLONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpContextHost::get_request_elapsed_time(object::<
                crate::http_context::HttpContextObject,
            >(this))
        }
    })
}

/// `IHttpTraceContext` and the interfaces it derives from.
pub(crate) trait HttpTraceContextHost {
    /// `IHttpTraceContext::GetTraceConfiguration`. Fills in the configuration for the provider named in
    /// pProviderGuid (caller's struct, in/out); returns S_OK in practice.
    unsafe fn get_trace_configuration(
        &self,
        p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
    ) -> HRESULT {
        let _ = p_http_trace_configuration;
        not_implemented("IHttpTraceContext", "GetTraceConfiguration");
        E_NOTIMPL
    }

    /// `IHttpTraceContext::SetTraceConfiguration`. Subscribes a module to providers (array of
    /// cHttpTraceConfiguration). NULL provider guid: ERROR_INVALID_PARAMETER; disabling an unknown one:
    /// ERROR_NOT_FOUND.
    unsafe fn set_trace_configuration(
        &self,
        module_id: HTTP_MODULE_ID,
        p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
        c_http_trace_configuration: DWORD,
    ) -> HRESULT {
        let _ = module_id;
        let _ = p_http_trace_configuration;
        let _ = c_http_trace_configuration;
        not_implemented("IHttpTraceContext", "SetTraceConfiguration");
        E_NOTIMPL
    }

    /// `IHttpTraceContext::RaiseTraceEvent`. Raises an event to subscribers; struct is caller's, not kept
    /// unless the static flag is set. E_FAIL / E_OUTOFMEMORY.
    unsafe fn raise_trace_event(&self, p_trace_event: *mut HTTP_TRACE_EVENT) -> HRESULT {
        let _ = p_trace_event;
        not_implemented("IHttpTraceContext", "RaiseTraceEvent");
        E_NOTIMPL
    }

    /// `IHttpTraceContext::GetTraceActivityId`. Activity GUID of the request or NULL; host-owned.
    unsafe fn get_trace_activity_id(&self) -> LPCGUID {
        not_implemented("IHttpTraceContext", "GetTraceActivityId");
        core::ptr::null()
    }

    /// `IHttpTraceContext::QuickTrace`. Raises a simple two-string event with HRESULT and level (default 4 =
    /// information, up to 7). Not allowed inside RegisterModule.
    unsafe fn quick_trace(
        &self,
        psz_data1: PCWSTR,
        psz_data2: PCWSTR,
        hr_last_error: HRESULT,
        level: UCHAR,
    ) -> HRESULT {
        let _ = psz_data1;
        let _ = psz_data2;
        let _ = hr_last_error;
        let _ = level;
        not_implemented("IHttpTraceContext", "QuickTrace");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTraceContext_GetTraceConfiguration(
    this: *const c_void,
    p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTraceContextHost::get_trace_configuration(
                object::<crate::unimplemented_objects::HttpTraceContextObject>(this),
                p_http_trace_configuration,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTraceContext_SetTraceConfiguration(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
    p_http_trace_configuration: *mut HTTP_TRACE_CONFIGURATION,
    c_http_trace_configuration: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTraceContextHost::set_trace_configuration(
                object::<crate::unimplemented_objects::HttpTraceContextObject>(this),
                module_id,
                p_http_trace_configuration,
                c_http_trace_configuration,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTraceContext_RaiseTraceEvent(
    this: *const c_void,
    p_trace_event: *mut HTTP_TRACE_EVENT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTraceContextHost::raise_trace_event(
                object::<crate::unimplemented_objects::HttpTraceContextObject>(this),
                p_trace_event,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTraceContext_GetTraceActivityId(
    this: *const c_void,
) -> LPCGUID {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTraceContextHost::get_trace_activity_id(object::<
                crate::unimplemented_objects::HttpTraceContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTraceContext_QuickTrace(
    this: *const c_void,
    psz_data1: PCWSTR,
    psz_data2: PCWSTR,
    hr_last_error: HRESULT,
    level: UCHAR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTraceContextHost::quick_trace(
                object::<crate::unimplemented_objects::HttpTraceContextObject>(this),
                psz_data1,
                psz_data2,
                hr_last_error,
                level,
            )
        }
    })
}

/// `IHttpSite` and the interfaces it derives from.
pub(crate) trait HttpSiteHost {
    /// `IHttpSite::GetSiteId`. Numeric id.
    unsafe fn get_site_id(&self) -> DWORD {
        not_implemented("IHttpSite", "GetSiteId");
        0
    }

    /// `IHttpSite::GetSiteName`. Site name; host-owned.
    unsafe fn get_site_name(&self) -> PCWSTR {
        not_implemented("IHttpSite", "GetSiteName");
        core::ptr::null()
    }

    /// `IHttpSite::GetModuleContextContainer`. Per-site container.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpSite", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpSite::GetPerfCounterInfo`. Site level counters; host-owned.
    unsafe fn get_perf_counter_info(&self) -> *mut IHttpPerfCounterInfo {
        not_implemented("IHttpSite", "GetPerfCounterInfo");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpSite_GetSiteId(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpSiteHost::get_site_id(object::<crate::http_site::HttpSiteObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpSite_GetSiteName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { HttpSiteHost::get_site_name(object::<crate::http_site::HttpSiteObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpSite_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpSiteHost::get_module_context_container(object::<crate::http_site::HttpSiteObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpSite_GetPerfCounterInfo(
    this: *const c_void,
) -> *mut IHttpPerfCounterInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpSiteHost::get_perf_counter_info(object::<crate::http_site::HttpSiteObject>(this))
        }
    })
}

/// `IHttpFileMonitor` and the interfaces it derives from.
pub(crate) trait HttpFileMonitorHost {
    /// `IHttpFileMonitor::GetModuleContextContainer`. Per-monitor container.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpFileMonitor", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpFileMonitor::DereferenceFileMonitor`. Releases the monitor; watching may stop.
    unsafe fn dereference_file_monitor(&self) {
        not_implemented("IHttpFileMonitor", "DereferenceFileMonitor");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileMonitor_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileMonitorHost::get_module_context_container(object::<
                crate::unimplemented_objects::HttpFileMonitorObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileMonitor_DereferenceFileMonitor(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileMonitorHost::dereference_file_monitor(object::<
                crate::unimplemented_objects::HttpFileMonitorObject,
            >(this))
        }
    })
}

/// `IHttpFileInfo` and the interfaces it derives from.
pub(crate) trait HttpFileInfoHost {
    /// `IHttpCacheSpecificData::GetCacheKey`. Key of the record; owned by the record.
    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        not_implemented("IHttpCacheSpecificData", "GetCacheKey");
        core::ptr::null_mut()
    }

    /// `IHttpCacheSpecificData::ReferenceCacheData`. Thread-safe add reference (starts at 1).
    unsafe fn reference_cache_data(&self) {
        not_implemented("IHttpCacheSpecificData", "ReferenceCacheData");
    }

    /// `IHttpCacheSpecificData::DereferenceCacheData`. Thread-safe release; destroyed at zero.
    unsafe fn dereference_cache_data(&self) {
        not_implemented("IHttpCacheSpecificData", "DereferenceCacheData");
    }

    /// `IHttpCacheSpecificData::ResetTTL`. Restores the usage counter (built-in: 2).
    unsafe fn reset_ttl(&self) {
        not_implemented("IHttpCacheSpecificData", "ResetTTL");
    }

    /// `IHttpCacheSpecificData::DecrementTTL`. Lowers the counter; *pfTTLExpired TRUE at zero; pointer must
    /// not be NULL.
    unsafe fn decrement_ttl(&self, pf_ttl_expired: *mut BOOL) {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_ttl_expired) };
        not_implemented("IHttpCacheSpecificData", "DecrementTTL");
    }

    /// `IHttpCacheSpecificData::SetFlushed`. Marks record as flushed.
    unsafe fn set_flushed(&self) {
        not_implemented("IHttpCacheSpecificData", "SetFlushed");
    }

    /// `IHttpCacheSpecificData::GetFlushed`. TRUE if flushed.
    unsafe fn get_flushed(&self) -> BOOL {
        not_implemented("IHttpCacheSpecificData", "GetFlushed");
        0
    }

    /// `IHttpFileInfo::GetAttributes`. File attribute bits.
    unsafe fn get_attributes(&self) -> DWORD {
        not_implemented("IHttpFileInfo", "GetAttributes");
        0
    }

    /// `IHttpFileInfo::GetSize`. 64-bit size.
    unsafe fn get_size(&self, pli_size: *mut ULARGE_INTEGER) {
        let _ = pli_size;
        not_implemented("IHttpFileInfo", "GetSize");
    }

    /// `IHttpFileInfo::GetFileBuffer`. Cached content or NULL when only a handle exists.
    unsafe fn get_file_buffer(&self) -> *const BYTE {
        not_implemented("IHttpFileInfo", "GetFileBuffer");
        core::ptr::null()
    }

    /// `IHttpFileInfo::GetFileHandle`. Open (overlapped) handle or INVALID_HANDLE_VALUE; owned by the file
    /// info.
    unsafe fn get_file_handle(&self) -> HANDLE {
        not_implemented("IHttpFileInfo", "GetFileHandle");
        core::ptr::null_mut()
    }

    /// `IHttpFileInfo::GetFilePath`. Physical path; owned by file info.
    unsafe fn get_file_path(&self) -> PCWSTR {
        not_implemented("IHttpFileInfo", "GetFilePath");
        core::ptr::null()
    }

    /// `IHttpFileInfo::GetETag`. Entity tag text and optional size; owned by file info.
    unsafe fn get_etag(&self, pcch_etag: *mut USHORT) -> PCSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_etag) };
        not_implemented("IHttpFileInfo", "GetETag");
        core::ptr::null()
    }

    /// `IHttpFileInfo::GetLastModifiedTime`. FILETIME (100 ns since 1601 UTC).
    unsafe fn get_last_modified_time(&self, p_file_time: *mut FILETIME) {
        let _ = p_file_time;
        not_implemented("IHttpFileInfo", "GetLastModifiedTime");
    }

    /// `IHttpFileInfo::GetLastModifiedString`. HTTP date text.
    unsafe fn get_last_modified_string(&self) -> PCSTR {
        not_implemented("IHttpFileInfo", "GetLastModifiedString");
        core::ptr::null()
    }

    /// `IHttpFileInfo::GetHttpCacheAllowed`. TRUE if kernel/HTTP caching permitted; seconds only meaningful
    /// then.
    unsafe fn get_http_cache_allowed(&self, p_seconds_to_live: *mut DWORD) -> BOOL {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_seconds_to_live) };
        not_implemented("IHttpFileInfo", "GetHttpCacheAllowed");
        0
    }

    /// `IHttpFileInfo::AccessCheck`. S_OK if token/SID may read (NULL token: S_OK); otherwise the access
    /// error.
    unsafe fn access_check(&self, h_user_token: HANDLE, p_user_sid: PSID) -> HRESULT {
        let _ = h_user_token;
        let _ = p_user_sid;
        not_implemented("IHttpFileInfo", "AccessCheck");
        E_NOTIMPL
    }

    /// `IHttpFileInfo::GetVrToken`. Virtual-root token HANDLE or NULL (note: HANDLE here, not
    /// IHttpTokenEntry).
    unsafe fn get_vr_token(&self) -> HANDLE {
        not_implemented("IHttpFileInfo", "GetVrToken");
        core::ptr::null_mut()
    }

    /// `IHttpFileInfo::GetVrPath`. Virtual-root path or NULL.
    unsafe fn get_vr_path(&self) -> PCWSTR {
        not_implemented("IHttpFileInfo", "GetVrPath");
        core::ptr::null()
    }

    /// `IHttpFileInfo::GetModuleContextContainer`. Per-file container.
    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        not_implemented("IHttpFileInfo", "GetModuleContextContainer");
        core::ptr::null_mut()
    }

    /// `IHttpFileInfo::CheckIfFileHasChanged`. TRUE if changed on disk or unreadable.
    unsafe fn check_if_file_has_changed(&self, h_user_token: HANDLE) -> BOOL {
        let _ = h_user_token;
        not_implemented("IHttpFileInfo", "CheckIfFileHasChanged");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetCacheKey(
    this: *const c_void,
) -> *mut IHttpCacheKey {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_cache_key(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_ReferenceCacheData(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::reference_cache_data(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_DereferenceCacheData(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::dereference_cache_data(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_ResetTTL(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::reset_ttl(object::<crate::unimplemented_objects::HttpFileInfoObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_DecrementTTL(
    this: *const c_void,
    pf_ttl_expired: *mut BOOL,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::decrement_ttl(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                pf_ttl_expired,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_SetFlushed(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::set_flushed(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetFlushed(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_flushed(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetAttributes(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_attributes(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetSize(
    this: *const c_void,
    pli_size: *mut ULARGE_INTEGER,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_size(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                pli_size,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetFileBuffer(this: *const c_void) -> *const BYTE {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_file_buffer(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetFileHandle(this: *const c_void) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_file_handle(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetFilePath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_file_path(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetETag(
    this: *const c_void,
    pcch_etag: *mut USHORT,
) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_etag(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                pcch_etag,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetLastModifiedTime(
    this: *const c_void,
    p_file_time: *mut FILETIME,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_last_modified_time(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                p_file_time,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetLastModifiedString(this: *const c_void) -> PCSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_last_modified_string(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetHttpCacheAllowed(
    this: *const c_void,
    p_seconds_to_live: *mut DWORD,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_http_cache_allowed(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                p_seconds_to_live,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_AccessCheck(
    this: *const c_void,
    h_user_token: HANDLE,
    p_user_sid: PSID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::access_check(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                h_user_token,
                p_user_sid,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetVrToken(this: *const c_void) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_vr_token(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetVrPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_vr_path(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_GetModuleContextContainer(
    this: *const c_void,
) -> *mut IHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::get_module_context_container(object::<
                crate::unimplemented_objects::HttpFileInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpFileInfo_CheckIfFileHasChanged(
    this: *const c_void,
    h_user_token: HANDLE,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpFileInfoHost::check_if_file_has_changed(
                object::<crate::unimplemented_objects::HttpFileInfoObject>(this),
                h_user_token,
            )
        }
    })
}

/// `IHttpTokenEntry` and the interfaces it derives from.
pub(crate) trait HttpTokenEntryHost {
    /// `IHttpCacheSpecificData::GetCacheKey`. Key of the record; owned by the record.
    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        not_implemented("IHttpCacheSpecificData", "GetCacheKey");
        core::ptr::null_mut()
    }

    /// `IHttpCacheSpecificData::ReferenceCacheData`. Thread-safe add reference (starts at 1).
    unsafe fn reference_cache_data(&self) {
        not_implemented("IHttpCacheSpecificData", "ReferenceCacheData");
    }

    /// `IHttpCacheSpecificData::DereferenceCacheData`. Thread-safe release; destroyed at zero.
    unsafe fn dereference_cache_data(&self) {
        not_implemented("IHttpCacheSpecificData", "DereferenceCacheData");
    }

    /// `IHttpCacheSpecificData::ResetTTL`. Restores the usage counter (built-in: 2).
    unsafe fn reset_ttl(&self) {
        not_implemented("IHttpCacheSpecificData", "ResetTTL");
    }

    /// `IHttpCacheSpecificData::DecrementTTL`. Lowers the counter; *pfTTLExpired TRUE at zero; pointer must
    /// not be NULL.
    unsafe fn decrement_ttl(&self, pf_ttl_expired: *mut BOOL) {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_ttl_expired) };
        not_implemented("IHttpCacheSpecificData", "DecrementTTL");
    }

    /// `IHttpCacheSpecificData::SetFlushed`. Marks record as flushed.
    unsafe fn set_flushed(&self) {
        not_implemented("IHttpCacheSpecificData", "SetFlushed");
    }

    /// `IHttpCacheSpecificData::GetFlushed`. TRUE if flushed.
    unsafe fn get_flushed(&self) -> BOOL {
        not_implemented("IHttpCacheSpecificData", "GetFlushed");
        0
    }

    /// `IHttpTokenEntry::GetImpersonationToken`. Impersonation HANDLE or NULL; owned by entry.
    unsafe fn get_impersonation_token(&self) -> HANDLE {
        not_implemented("IHttpTokenEntry", "GetImpersonationToken");
        core::ptr::null_mut()
    }

    /// `IHttpTokenEntry::GetPrimaryToken`. Primary HANDLE or NULL; owned by entry.
    unsafe fn get_primary_token(&self) -> HANDLE {
        not_implemented("IHttpTokenEntry", "GetPrimaryToken");
        core::ptr::null_mut()
    }

    /// `IHttpTokenEntry::GetSid`. User SID; owned by entry.
    unsafe fn get_sid(&self) -> PSID {
        not_implemented("IHttpTokenEntry", "GetSid");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_GetCacheKey(
    this: *const c_void,
) -> *mut IHttpCacheKey {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::get_cache_key(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_ReferenceCacheData(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::reference_cache_data(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_DereferenceCacheData(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::dereference_cache_data(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_ResetTTL(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::reset_ttl(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_DecrementTTL(
    this: *const c_void,
    pf_ttl_expired: *mut BOOL,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::decrement_ttl(
                object::<crate::unimplemented_objects::HttpTokenEntryObject>(this),
                pf_ttl_expired,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_SetFlushed(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::set_flushed(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_GetFlushed(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::get_flushed(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_GetImpersonationToken(
    this: *const c_void,
) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::get_impersonation_token(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_GetPrimaryToken(this: *const c_void) -> HANDLE {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::get_primary_token(object::<
                crate::unimplemented_objects::HttpTokenEntryObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenEntry_GetSid(this: *const c_void) -> PSID {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenEntryHost::get_sid(
                object::<crate::unimplemented_objects::HttpTokenEntryObject>(this),
            )
        }
    })
}

/// `IHttpServer3` and the interfaces it derives from.
pub(crate) trait HttpServerHost {
    /// `IHttpServer::IsCommandLineLaunch`. TRUE if worker was started from a command line (docs text on
    /// hosted core is inverted/unclear).
    unsafe fn is_command_line_launch(&self) -> BOOL {
        not_implemented("IHttpServer", "IsCommandLineLaunch");
        0
    }

    /// `IHttpServer::GetAppPoolName`. Pool name; host-owned.
    unsafe fn get_app_pool_name(&self) -> PCWSTR {
        not_implemented("IHttpServer", "GetAppPoolName");
        core::ptr::null()
    }

    /// `IHttpServer::AssociateWithThreadPool`. Binds an I/O handle to the host thread pool; completions call
    /// the routine.
    unsafe fn associate_with_thread_pool(
        &self,
        h_handle: HANDLE,
        completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
    ) -> HRESULT {
        let _ = h_handle;
        let _ = completion_routine;
        not_implemented("IHttpServer", "AssociateWithThreadPool");
        E_NOTIMPL
    }

    /// `IHttpServer::IncrementThreadCount`. Raises soft thread limit (cap 256); creates no thread itself.
    unsafe fn increment_thread_count(&self) {
        not_implemented("IHttpServer", "IncrementThreadCount");
    }

    /// `IHttpServer::DecrementThreadCount`. Undoes IncrementThreadCount.
    unsafe fn decrement_thread_count(&self) {
        not_implemented("IHttpServer", "DecrementThreadCount");
    }

    /// `IHttpServer::ReportUnhealthy`. Tells the host it is sick: worker is failed/recycled; raises
    /// GL_HEALTH_CHECK.
    unsafe fn report_unhealthy(&self, psz_reason_string: PCWSTR, hr_reason: HRESULT) {
        let _ = psz_reason_string;
        let _ = hr_reason;
        not_implemented("IHttpServer", "ReportUnhealthy");
    }

    /// `IHttpServer::RecycleProcess`. Asks for a worker recycle.
    unsafe fn recycle_process(&self, psz_reason: PCWSTR) {
        let _ = psz_reason;
        not_implemented("IHttpServer", "RecycleProcess");
    }

    /// `IHttpServer::GetAdminManager`. Configuration root object (COM); borrowed, AddRef to keep. Docs still
    /// call this slot GetConfigObject.
    unsafe fn get_admin_manager(&self) -> *mut IAppHostAdminManager {
        not_implemented("IHttpServer", "GetAdminManager");
        core::ptr::null_mut()
    }

    /// `IHttpServer::GetFileInfo`. File cache object for a path; caller must DereferenceCacheData. Token,
    /// SID, change path optional. E_FAIL when host shutting down.
    unsafe fn get_file_info(
        &self,
        psz_physical_path: PCWSTR,
        h_user_token: HANDLE,
        p_sid: PSID,
        psz_change_notification_path: PCWSTR,
        h_change_notification_token: HANDLE,
        f_cache: BOOL,
        pp_file_info: *mut *mut IHttpFileInfo,
        p_http_trace_context: *mut IHttpTraceContext,
    ) -> HRESULT {
        let _ = psz_physical_path;
        let _ = h_user_token;
        let _ = p_sid;
        let _ = psz_change_notification_path;
        let _ = h_change_notification_token;
        let _ = f_cache;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_file_info) };
        let _ = p_http_trace_context;
        not_implemented("IHttpServer", "GetFileInfo");
        E_NOTIMPL
    }

    /// `IHttpServer::FlushKernelCache`. Drops one URL from kernel cache; ERROR_NOT_SUPPORTED where there is
    /// none.
    unsafe fn flush_kernel_cache(&self, psz_url: PCWSTR) -> HRESULT {
        let _ = psz_url;
        not_implemented("IHttpServer", "FlushKernelCache");
        E_NOTIMPL
    }

    /// `IHttpServer::DoCacheOperation`. Runs retrieve/add/delete/flush-prefix/enum through
    /// GL_CACHE_OPERATION handlers; retrieved record is referenced for caller.
    unsafe fn do_cache_operation(
        &self,
        cache_operation: CACHE_OPERATION,
        p_cache_key: *mut IHttpCacheKey,
        pp_cache_specific_data: *mut *mut IHttpCacheSpecificData,
        p_http_trace_context: *mut IHttpTraceContext,
    ) -> HRESULT {
        let _ = cache_operation;
        let _ = p_cache_key;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_cache_specific_data) };
        let _ = p_http_trace_context;
        not_implemented("IHttpServer", "DoCacheOperation");
        E_NOTIMPL
    }

    /// `IHttpServer::NotifyCustomNotification`. Raises GL_CUSTOM_NOTIFICATION; returns the handlers' status.
    unsafe fn notify_custom_notification(
        &self,
        p_custom_output: *mut ICustomNotificationProvider,
    ) -> GLOBAL_NOTIFICATION_STATUS {
        let _ = p_custom_output;
        not_implemented("IHttpServer", "NotifyCustomNotification");
        0
    }

    /// `IHttpServer::GetPerfCounterInfo`. Server level counters; host-owned.
    unsafe fn get_perf_counter_info(&self) -> *mut IHttpPerfCounterInfo {
        not_implemented("IHttpServer", "GetPerfCounterInfo");
        core::ptr::null_mut()
    }

    /// `IHttpServer::RecycleApplication`. Recycles one application by config path.
    unsafe fn recycle_application(&self, psz_app_config_path: PCWSTR) {
        let _ = psz_app_config_path;
        not_implemented("IHttpServer", "RecycleApplication");
    }

    /// `IHttpServer::NotifyConfigurationChange`. Raises GL_CONFIGURATION_CHANGE for a path.
    unsafe fn notify_configuration_change(&self, psz_path: PCWSTR) {
        let _ = psz_path;
        not_implemented("IHttpServer", "NotifyConfigurationChange");
    }

    /// `IHttpServer::NotifyFileChange`. Raises GL_FILE_CHANGE for a file.
    unsafe fn notify_file_change(&self, psz_file_name: PCWSTR) {
        let _ = psz_file_name;
        not_implemented("IHttpServer", "NotifyFileChange");
    }

    /// `IHttpServer::DispenseContainer`. New context container; caller releases with ReleaseContainer; NULL
    /// if out of memory.
    unsafe fn dispense_container(&self) -> *mut IDispensedHttpModuleContextContainer {
        not_implemented("IHttpServer", "DispenseContainer");
        core::ptr::null_mut()
    }

    /// `IHttpServer::AddFragmentToCache`. Stores a data chunk under a fragment name in kernel fragment cache
    /// (may be evicted any time).
    unsafe fn add_fragment_to_cache(
        &self,
        p_data_chunk: *mut HTTP_DATA_CHUNK,
        psz_fragment_name: PCWSTR,
    ) -> HRESULT {
        let _ = p_data_chunk;
        let _ = psz_fragment_name;
        not_implemented("IHttpServer", "AddFragmentToCache");
        E_NOTIMPL
    }

    /// `IHttpServer::ReadFragmentFromCache`. Copies a fragment into caller's buffer; ERROR_PATH_NOT_FOUND if
    /// missing.
    unsafe fn read_fragment_from_cache(
        &self,
        psz_fragment_name: PCWSTR,
        pv_buffer: *mut BYTE,
        cb_size: DWORD,
        pcb_copied: *mut DWORD,
    ) -> HRESULT {
        let _ = psz_fragment_name;
        let _ = pv_buffer;
        let _ = cb_size;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_copied) };
        not_implemented("IHttpServer", "ReadFragmentFromCache");
        E_NOTIMPL
    }

    /// `IHttpServer::RemoveFragmentFromCache`. Deletes a fragment; ERROR_FILE_NOT_FOUND if missing.
    unsafe fn remove_fragment_from_cache(&self, psz_fragment_name: PCWSTR) -> HRESULT {
        let _ = psz_fragment_name;
        not_implemented("IHttpServer", "RemoveFragmentFromCache");
        E_NOTIMPL
    }

    /// `IHttpServer::GetWorkerProcessSettings`. IWpfSettings of the worker; host controls lifetime.
    unsafe fn get_worker_process_settings(
        &self,
        pp_worker_process_settings: *mut *mut IWpfSettings,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_worker_process_settings) };
        not_implemented("IHttpServer", "GetWorkerProcessSettings");
        E_NOTIMPL
    }

    /// `IHttpServer::GetProtocolManagerCustomInterface`. Loads a protocol manager DLL and returns its custom
    /// interface; ERROR_FILE_NOT_FOUND / ERROR_INVALID_PARAMETER.
    unsafe fn get_protocol_manager_custom_interface(
        &self,
        p_protocol_manager_dll: PCWSTR,
        p_protocol_manager_dll_init_function: PCWSTR,
        dw_custom_interface_id: DWORD,
        pp_custom_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = p_protocol_manager_dll;
        let _ = p_protocol_manager_dll_init_function;
        let _ = dw_custom_interface_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_custom_interface) };
        not_implemented("IHttpServer", "GetProtocolManagerCustomInterface");
        E_NOTIMPL
    }

    /// `IHttpServer::SatisfiesPrecondition`. TRUE if the preCondition text holds here; optional flag tells
    /// about unknown conditions.
    unsafe fn satisfies_precondition(
        &self,
        psz_precondition: PCWSTR,
        pf_unknown_precondition: *mut BOOL,
    ) -> BOOL {
        let _ = psz_precondition;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_unknown_precondition) };
        not_implemented("IHttpServer", "SatisfiesPrecondition");
        0
    }

    /// `IHttpServer::GetTraceContext`. Global trace context (not bound to a request); host-owned.
    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        not_implemented("IHttpServer", "GetTraceContext");
        core::ptr::null_mut()
    }

    /// `IHttpServer::RegisterFileChangeMonitor`. Starts watching a directory; caller later calls
    /// DereferenceFileMonitor.
    unsafe fn register_file_change_monitor(
        &self,
        psz_path: PCWSTR,
        h_token: HANDLE,
        pp_file_monitor: *mut *mut IHttpFileMonitor,
    ) -> HRESULT {
        let _ = psz_path;
        let _ = h_token;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_file_monitor) };
        not_implemented("IHttpServer", "RegisterFileChangeMonitor");
        E_NOTIMPL
    }

    /// `IHttpServer::GetExtendedInterface`. Version cast: V2 gives IHttpServer2*, V3 gives IHttpServer3*;
    /// failing HRESULT if unsupported. No reference counting.
    unsafe fn get_extended_interface(
        &self,
        version: HTTP_SERVER_INTERFACE_VERSION,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = version;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_interface) };
        not_implemented("IHttpServer", "GetExtendedInterface");
        E_NOTIMPL
    }

    /// `IHttpServer2::GetToken`. Logs a user on (LOGON32_LOGON_* method) via token cache; returned entry is
    /// referenced, release with DereferenceCacheData.
    unsafe fn get_token(
        &self,
        psz_user_name: PCWSTR,
        psz_password: PCWSTR,
        dw_logon_method: DWORD,
        pp_token_entry: *mut *mut IHttpTokenEntry,
        psz_default_domain: PCWSTR,
        p_sock_addr: PSOCKADDR,
        p_http_trace_context: *mut IHttpTraceContext,
    ) -> HRESULT {
        let _ = psz_user_name;
        let _ = psz_password;
        let _ = dw_logon_method;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_token_entry) };
        let _ = psz_default_domain;
        let _ = p_sock_addr;
        let _ = p_http_trace_context;
        not_implemented("IHttpServer2", "GetToken");
        E_NOTIMPL
    }

    /// `IHttpServer2::GetAppPoolConfigFile`. Path of the generated pool config file; optional length;
    /// host-owned.
    unsafe fn get_app_pool_config_file(&self, pcch_config_file_path: *mut DWORD) -> PCWSTR {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_config_file_path) };
        not_implemented("IHttpServer2", "GetAppPoolConfigFile");
        core::ptr::null()
    }

    /// `IHttpServer2::GetExtendedInterface`. Casts pInput from interface GUID Version1 to GUID Version2 in
    /// the same object family; failing HRESULT when unknown (E_NOINTERFACE advisable). No reference
    /// counting.
    unsafe fn get_extended_interface_by_guid(
        &self,
        version1: *const GUID,
        p_input: PVOID,
        version2: *const GUID,
        pp_output: *mut PVOID,
    ) -> HRESULT {
        let _ = version1;
        let _ = p_input;
        let _ = version2;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_output) };
        not_implemented("IHttpServer2", "GetExtendedInterface");
        E_NOTIMPL
    }

    /// `IHttpServer2::GetMetadata`. Metadata for site+URL outside a request; release with
    /// DereferenceMetadata.
    unsafe fn get_metadata(
        &self,
        psz_site_name: PCWSTR,
        psz_url: PCWSTR,
        pp_metadata_info: *mut *mut IReferencedMetadataInfo,
    ) -> HRESULT {
        let _ = psz_site_name;
        let _ = psz_url;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_metadata_info) };
        not_implemented("IHttpServer2", "GetMetadata");
        E_NOTIMPL
    }

    /// `IHttpServer2::GetWorkerProcessFramework`. IWorkerProcessFramework; reference handling by
    /// AddRef/Release of that interface.
    unsafe fn get_worker_process_framework(
        &self,
        pp_worker_process_framework: *mut *mut IWorkerProcessFramework,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_worker_process_framework) };
        not_implemented("IHttpServer2", "GetWorkerProcessFramework");
        E_NOTIMPL
    }

    /// `IHttpServer3::QueryRequestProperty`. Queries an http.sys request property for a request id, with
    /// optional qualifier; pOverlapped makes it asynchronous (mirrors HttpQueryRequestProperty).
    /// Undocumented.
    unsafe fn query_request_property(
        &self,
        id: HTTP_OPAQUE_ID,
        property_id: HTTP_REQUEST_PROPERTY,
        p_qualifier: PVOID,
        qualifier_size: ULONG,
        p_output: PVOID,
        output_buffer_size: ULONG,
        pcb_bytes_returned: PULONG,
        p_overlapped: LPOVERLAPPED,
    ) -> HRESULT {
        let _ = id;
        let _ = property_id;
        let _ = p_qualifier;
        let _ = qualifier_size;
        let _ = p_output;
        let _ = output_buffer_size;
        let _ = pcb_bytes_returned;
        let _ = p_overlapped;
        not_implemented("IHttpServer3", "QueryRequestProperty");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_IsCommandLineLaunch(this: *const c_void) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::is_command_line_launch(object::<crate::http_server::HttpServerObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetAppPoolName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_app_pool_name(object::<crate::http_server::HttpServerObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_AssociateWithThreadPool(
    this: *const c_void,
    h_handle: HANDLE,
    completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::associate_with_thread_pool(
                object::<crate::http_server::HttpServerObject>(this),
                h_handle,
                completion_routine,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_IncrementThreadCount(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::increment_thread_count(object::<crate::http_server::HttpServerObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_DecrementThreadCount(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::decrement_thread_count(object::<crate::http_server::HttpServerObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_ReportUnhealthy(
    this: *const c_void,
    psz_reason_string: PCWSTR,
    hr_reason: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::report_unhealthy(
                object::<crate::http_server::HttpServerObject>(this),
                psz_reason_string,
                hr_reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_RecycleProcess(
    this: *const c_void,
    psz_reason: PCWSTR,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::recycle_process(
                object::<crate::http_server::HttpServerObject>(this),
                psz_reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetAdminManager(
    this: *const c_void,
) -> *mut IAppHostAdminManager {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_admin_manager(object::<crate::http_server::HttpServerObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetFileInfo(
    this: *const c_void,
    psz_physical_path: PCWSTR,
    h_user_token: HANDLE,
    p_sid: PSID,
    psz_change_notification_path: PCWSTR,
    h_change_notification_token: HANDLE,
    f_cache: BOOL,
    pp_file_info: *mut *mut IHttpFileInfo,
    p_http_trace_context: *mut IHttpTraceContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_file_info(
                object::<crate::http_server::HttpServerObject>(this),
                psz_physical_path,
                h_user_token,
                p_sid,
                psz_change_notification_path,
                h_change_notification_token,
                f_cache,
                pp_file_info,
                p_http_trace_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_FlushKernelCache(
    this: *const c_void,
    psz_url: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::flush_kernel_cache(
                object::<crate::http_server::HttpServerObject>(this),
                psz_url,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_DoCacheOperation(
    this: *const c_void,
    cache_operation: CACHE_OPERATION,
    p_cache_key: *mut IHttpCacheKey,
    pp_cache_specific_data: *mut *mut IHttpCacheSpecificData,
    p_http_trace_context: *mut IHttpTraceContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::do_cache_operation(
                object::<crate::http_server::HttpServerObject>(this),
                cache_operation,
                p_cache_key,
                pp_cache_specific_data,
                p_http_trace_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_NotifyCustomNotification(
    this: *const c_void,
    p_custom_output: *mut ICustomNotificationProvider,
) -> GLOBAL_NOTIFICATION_STATUS {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::notify_custom_notification(
                object::<crate::http_server::HttpServerObject>(this),
                p_custom_output,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetPerfCounterInfo(
    this: *const c_void,
) -> *mut IHttpPerfCounterInfo {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_perf_counter_info(object::<crate::http_server::HttpServerObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_RecycleApplication(
    this: *const c_void,
    psz_app_config_path: PCWSTR,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::recycle_application(
                object::<crate::http_server::HttpServerObject>(this),
                psz_app_config_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_NotifyConfigurationChange(
    this: *const c_void,
    psz_path: PCWSTR,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::notify_configuration_change(
                object::<crate::http_server::HttpServerObject>(this),
                psz_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_NotifyFileChange(
    this: *const c_void,
    psz_file_name: PCWSTR,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::notify_file_change(
                object::<crate::http_server::HttpServerObject>(this),
                psz_file_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_DispenseContainer(
    this: *const c_void,
) -> *mut IDispensedHttpModuleContextContainer {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::dispense_container(object::<crate::http_server::HttpServerObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_AddFragmentToCache(
    this: *const c_void,
    p_data_chunk: *mut HTTP_DATA_CHUNK,
    psz_fragment_name: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::add_fragment_to_cache(
                object::<crate::http_server::HttpServerObject>(this),
                p_data_chunk,
                psz_fragment_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_ReadFragmentFromCache(
    this: *const c_void,
    psz_fragment_name: PCWSTR,
    pv_buffer: *mut BYTE,
    cb_size: DWORD,
    pcb_copied: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::read_fragment_from_cache(
                object::<crate::http_server::HttpServerObject>(this),
                psz_fragment_name,
                pv_buffer,
                cb_size,
                pcb_copied,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_RemoveFragmentFromCache(
    this: *const c_void,
    psz_fragment_name: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::remove_fragment_from_cache(
                object::<crate::http_server::HttpServerObject>(this),
                psz_fragment_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetWorkerProcessSettings(
    this: *const c_void,
    pp_worker_process_settings: *mut *mut IWpfSettings,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_worker_process_settings(
                object::<crate::http_server::HttpServerObject>(this),
                pp_worker_process_settings,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetProtocolManagerCustomInterface(
    this: *const c_void,
    p_protocol_manager_dll: PCWSTR,
    p_protocol_manager_dll_init_function: PCWSTR,
    dw_custom_interface_id: DWORD,
    pp_custom_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_protocol_manager_custom_interface(
                object::<crate::http_server::HttpServerObject>(this),
                p_protocol_manager_dll,
                p_protocol_manager_dll_init_function,
                dw_custom_interface_id,
                pp_custom_interface,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_SatisfiesPrecondition(
    this: *const c_void,
    psz_precondition: PCWSTR,
    pf_unknown_precondition: *mut BOOL,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::satisfies_precondition(
                object::<crate::http_server::HttpServerObject>(this),
                psz_precondition,
                pf_unknown_precondition,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetTraceContext(
    this: *const c_void,
) -> *mut IHttpTraceContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_trace_context(object::<crate::http_server::HttpServerObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_RegisterFileChangeMonitor(
    this: *const c_void,
    psz_path: PCWSTR,
    h_token: HANDLE,
    pp_file_monitor: *mut *mut IHttpFileMonitor,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::register_file_change_monitor(
                object::<crate::http_server::HttpServerObject>(this),
                psz_path,
                h_token,
                pp_file_monitor,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetExtendedInterface1(
    this: *const c_void,
    version: HTTP_SERVER_INTERFACE_VERSION,
    pp_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_extended_interface(
                object::<crate::http_server::HttpServerObject>(this),
                version,
                pp_interface,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetToken(
    this: *const c_void,
    psz_user_name: PCWSTR,
    psz_password: PCWSTR,
    dw_logon_method: DWORD,
    pp_token_entry: *mut *mut IHttpTokenEntry,
    psz_default_domain: PCWSTR,
    p_sock_addr: PSOCKADDR,
    p_http_trace_context: *mut IHttpTraceContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_token(
                object::<crate::http_server::HttpServerObject>(this),
                psz_user_name,
                psz_password,
                dw_logon_method,
                pp_token_entry,
                psz_default_domain,
                p_sock_addr,
                p_http_trace_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetAppPoolConfigFile(
    this: *const c_void,
    pcch_config_file_path: *mut DWORD,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_app_pool_config_file(
                object::<crate::http_server::HttpServerObject>(this),
                pcch_config_file_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetExtendedInterface2(
    this: *const c_void,
    version1: *const GUID,
    p_input: PVOID,
    version2: *const GUID,
    pp_output: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_extended_interface_by_guid(
                object::<crate::http_server::HttpServerObject>(this),
                version1,
                p_input,
                version2,
                pp_output,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetMetadata(
    this: *const c_void,
    psz_site_name: PCWSTR,
    psz_url: PCWSTR,
    pp_metadata_info: *mut *mut IReferencedMetadataInfo,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_metadata(
                object::<crate::http_server::HttpServerObject>(this),
                psz_site_name,
                psz_url,
                pp_metadata_info,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_GetWorkerProcessFramework(
    this: *const c_void,
    pp_worker_process_framework: *mut *mut IWorkerProcessFramework,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::get_worker_process_framework(
                object::<crate::http_server::HttpServerObject>(this),
                pp_worker_process_framework,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpServer3_QueryRequestProperty(
    this: *const c_void,
    id: HTTP_OPAQUE_ID,
    property_id: HTTP_REQUEST_PROPERTY,
    p_qualifier: PVOID,
    qualifier_size: ULONG,
    p_output: PVOID,
    output_buffer_size: ULONG,
    pcb_bytes_returned: PULONG,
    p_overlapped: LPOVERLAPPED,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpServerHost::query_request_property(
                object::<crate::http_server::HttpServerObject>(this),
                id,
                property_id,
                p_qualifier,
                qualifier_size,
                p_output,
                output_buffer_size,
                pcb_bytes_returned,
                p_overlapped,
            )
        }
    })
}

/// `IHttpEventProvider` and the interfaces it derives from.
pub(crate) trait HttpEventProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpEventProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpEventProviderHost::set_error_status(
                object::<crate::providers::EventProviderObject>(this),
                hr_error,
            )
        }
    })
}

/// `IHttpCompletionInfo2` and the interfaces it derives from.
pub(crate) trait HttpCompletionInfoHost {
    /// `IHttpCompletionInfo::GetCompletionBytes`. Bytes done by the async operation (or the value given to
    /// PostCompletion).
    unsafe fn get_completion_bytes(&self) -> DWORD {
        not_implemented("IHttpCompletionInfo", "GetCompletionBytes");
        0
    }

    /// `IHttpCompletionInfo::GetCompletionStatus`. HRESULT of the async operation.
    unsafe fn get_completion_status(&self) -> HRESULT {
        not_implemented("IHttpCompletionInfo", "GetCompletionStatus");
        E_NOTIMPL
    }

    /// `IHttpCompletionInfo2::GetCompletedOperation`. Identifies WHICH operation completed. Public code
    /// (iisnode) tests value 1 for a completed read; docs wrongly say 'number of bytes'. Other values
    /// unpublished.
    unsafe fn get_completed_operation(&self) -> DWORD {
        not_implemented("IHttpCompletionInfo2", "GetCompletedOperation");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCompletionInfo2_GetCompletionBytes(
    this: *const c_void,
) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCompletionInfoHost::get_completion_bytes(object::<
                crate::providers::CompletionInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCompletionInfo2_GetCompletionStatus(
    this: *const c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCompletionInfoHost::get_completion_status(object::<
                crate::providers::CompletionInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpCompletionInfo2_GetCompletedOperation(
    this: *const c_void,
) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpCompletionInfoHost::get_completed_operation(object::<
                crate::providers::CompletionInfoObject,
            >(this))
        }
    })
}

/// `IAuthenticationProvider` and the interfaces it derives from.
pub(crate) trait AuthenticationProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IAuthenticationProvider::SetUser`. Non-NULL authenticates the request as that user at once; host
    /// takes its own reference. NULL leaves default processing.
    unsafe fn set_user(&self, p_user: *mut IHttpUser) {
        let _ = p_user;
        not_implemented("IAuthenticationProvider", "SetUser");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAuthenticationProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AuthenticationProviderHost::set_error_status(
                object::<crate::providers::AuthenticationProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAuthenticationProvider_SetUser(
    this: *const c_void,
    p_user: *mut IHttpUser,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AuthenticationProviderHost::set_user(
                object::<crate::providers::AuthenticationProviderObject>(this),
                p_user,
            )
        }
    })
}

/// `IMapHandlerProvider` and the interfaces it derives from.
pub(crate) trait MapHandlerProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IMapHandlerProvider::SetScriptName`. Sets script name (length in characters). Docs call it
    /// unsupported.
    unsafe fn set_script_name(&self, psz_script_name: PCWSTR, cch_script_name: DWORD) -> HRESULT {
        let _ = psz_script_name;
        let _ = cch_script_name;
        not_implemented("IMapHandlerProvider", "SetScriptName");
        E_NOTIMPL
    }

    /// `IMapHandlerProvider::SetScriptMap`. Overrides handler mapping; object must live as long as the
    /// request.
    unsafe fn set_script_map(&self, p_script_map: *mut IScriptMapInfo) {
        let _ = p_script_map;
        not_implemented("IMapHandlerProvider", "SetScriptMap");
    }

    /// `IMapHandlerProvider::SetFileInfo`. Sets the file info for the request. Docs call it unsupported.
    unsafe fn set_file_info(&self, p_file_info: *mut IHttpFileInfo) {
        let _ = p_file_info;
        not_implemented("IMapHandlerProvider", "SetFileInfo");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapHandlerProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapHandlerProviderHost::set_error_status(
                object::<crate::providers::MapHandlerProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapHandlerProvider_SetScriptName(
    this: *const c_void,
    psz_script_name: PCWSTR,
    cch_script_name: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapHandlerProviderHost::set_script_name(
                object::<crate::providers::MapHandlerProviderObject>(this),
                psz_script_name,
                cch_script_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapHandlerProvider_SetScriptMap(
    this: *const c_void,
    p_script_map: *mut IScriptMapInfo,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapHandlerProviderHost::set_script_map(
                object::<crate::providers::MapHandlerProviderObject>(this),
                p_script_map,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapHandlerProvider_SetFileInfo(
    this: *const c_void,
    p_file_info: *mut IHttpFileInfo,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapHandlerProviderHost::set_file_info(
                object::<crate::providers::MapHandlerProviderObject>(this),
                p_file_info,
            )
        }
    })
}

/// `IMapPathProvider` and the interfaces it derives from.
pub(crate) trait MapPathProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IMapPathProvider::GetUrl`. URL being mapped; host-owned.
    unsafe fn get_url(&self) -> PCWSTR {
        not_implemented("IMapPathProvider", "GetUrl");
        core::ptr::null()
    }

    /// `IMapPathProvider::GetPhysicalPath`. Path computed so far; host-owned.
    unsafe fn get_physical_path(&self) -> PCWSTR {
        not_implemented("IMapPathProvider", "GetPhysicalPath");
        core::ptr::null()
    }

    /// `IMapPathProvider::SetPhysicalPath`. Overrides mapped path (copied, length in characters);
    /// ERROR_INVALID_PARAMETER on bad input.
    unsafe fn set_physical_path(
        &self,
        psz_physical_path: PCWSTR,
        cch_physical_path: DWORD,
    ) -> HRESULT {
        let _ = psz_physical_path;
        let _ = cch_physical_path;
        not_implemented("IMapPathProvider", "SetPhysicalPath");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapPathProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapPathProviderHost::set_error_status(
                object::<crate::providers::MapPathProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapPathProvider_GetUrl(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapPathProviderHost::get_url(object::<crate::providers::MapPathProviderObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapPathProvider_GetPhysicalPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapPathProviderHost::get_physical_path(
                object::<crate::providers::MapPathProviderObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IMapPathProvider_SetPhysicalPath(
    this: *const c_void,
    psz_physical_path: PCWSTR,
    cch_physical_path: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            MapPathProviderHost::set_physical_path(
                object::<crate::providers::MapPathProviderObject>(this),
                psz_physical_path,
                cch_physical_path,
            )
        }
    })
}

/// `ISendResponseProvider` and the interfaces it derives from.
pub(crate) trait SendResponseProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `ISendResponseProvider::GetHeadersBeingSent`. TRUE if this send includes headers.
    unsafe fn get_headers_being_sent(&self) -> BOOL {
        not_implemented("ISendResponseProvider", "GetHeadersBeingSent");
        0
    }

    /// `ISendResponseProvider::GetFlags`. HTTP_SEND_RESPONSE_FLAG_* bits of this send.
    unsafe fn get_flags(&self) -> DWORD {
        not_implemented("ISendResponseProvider", "GetFlags");
        0
    }

    /// `ISendResponseProvider::SetFlags`. Replaces those bits.
    unsafe fn set_flags(&self, dw_flags: DWORD) {
        let _ = dw_flags;
        not_implemented("ISendResponseProvider", "SetFlags");
    }

    /// `ISendResponseProvider::GetLogData`. HTTP_LOG_FIELDS_DATA of the request, editable; NULL unless
    /// GetReadyToLogData is TRUE and module priority is FIRST or HIGH.
    unsafe fn get_log_data(&self) -> *mut HTTP_LOG_DATA {
        not_implemented("ISendResponseProvider", "GetLogData");
        core::ptr::null_mut()
    }

    /// `ISendResponseProvider::SetLogData`. Hands back modified log data; strings must outlive the send.
    unsafe fn set_log_data(&self, p_log_data: *mut HTTP_LOG_DATA) -> HRESULT {
        let _ = p_log_data;
        not_implemented("ISendResponseProvider", "SetLogData");
        E_NOTIMPL
    }

    /// `ISendResponseProvider::GetReadyToLogData`. TRUE on the send in which logging happens.
    unsafe fn get_ready_to_log_data(&self) -> BOOL {
        not_implemented("ISendResponseProvider", "GetReadyToLogData");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::set_error_status(
                object::<crate::providers::SendResponseProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_GetHeadersBeingSent(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::get_headers_being_sent(object::<
                crate::providers::SendResponseProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_GetFlags(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::get_flags(object::<
                crate::providers::SendResponseProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_SetFlags(
    this: *const c_void,
    dw_flags: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::set_flags(
                object::<crate::providers::SendResponseProviderObject>(this),
                dw_flags,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_GetLogData(
    this: *const c_void,
) -> *mut HTTP_LOG_DATA {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::get_log_data(object::<
                crate::providers::SendResponseProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_SetLogData(
    this: *const c_void,
    p_log_data: *mut HTTP_LOG_DATA,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::set_log_data(
                object::<crate::providers::SendResponseProviderObject>(this),
                p_log_data,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ISendResponseProvider_GetReadyToLogData(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            SendResponseProviderHost::get_ready_to_log_data(object::<
                crate::providers::SendResponseProviderObject,
            >(this))
        }
    })
}

/// `IReadEntityProvider` and the interfaces it derives from.
pub(crate) trait ReadEntityProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IReadEntityProvider::GetEntity`. Current read buffer, bytes of data in it, and its capacity.
    unsafe fn get_entity(
        &self,
        pp_buffer: *mut PVOID,
        pcb_data: *mut DWORD,
        pcb_buffer: *mut DWORD,
    ) {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_buffer) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_data) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcb_buffer) };
        not_implemented("IReadEntityProvider", "GetEntity");
    }

    /// `IReadEntityProvider::SetEntity`. Replaces buffer/data length/capacity (capacity >= data); host does
    /// not copy, memory must live for the request.
    unsafe fn set_entity(&self, p_buffer: PVOID, cb_data: DWORD, cb_buffer: DWORD) {
        let _ = p_buffer;
        let _ = cb_data;
        let _ = cb_buffer;
        not_implemented("IReadEntityProvider", "SetEntity");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReadEntityProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReadEntityProviderHost::set_error_status(
                object::<crate::providers::ReadEntityProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReadEntityProvider_GetEntity(
    this: *const c_void,
    pp_buffer: *mut PVOID,
    pcb_data: *mut DWORD,
    pcb_buffer: *mut DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReadEntityProviderHost::get_entity(
                object::<crate::providers::ReadEntityProviderObject>(this),
                pp_buffer,
                pcb_data,
                pcb_buffer,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IReadEntityProvider_SetEntity(
    this: *const c_void,
    p_buffer: PVOID,
    cb_data: DWORD,
    cb_buffer: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ReadEntityProviderHost::set_entity(
                object::<crate::providers::ReadEntityProviderObject>(this),
                p_buffer,
                cb_data,
                cb_buffer,
            )
        }
    })
}

/// `IPreBeginRequestProvider` and the interfaces it derives from.
pub(crate) trait PreBeginRequestProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IPreBeginRequestProvider::GetHttpContext`. Context of the request about to enter the pipeline.
    unsafe fn get_http_context(&self) -> *mut IHttpContext {
        not_implemented("IPreBeginRequestProvider", "GetHttpContext");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IPreBeginRequestProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            PreBeginRequestProviderHost::set_error_status(
                object::<crate::native_global::PreBeginRequestProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IPreBeginRequestProvider_GetHttpContext(
    this: *const c_void,
) -> *mut IHttpContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            PreBeginRequestProviderHost::get_http_context(object::<
                crate::native_global::PreBeginRequestProviderObject,
            >(this))
        }
    })
}

/// `IHttpApplicationProvider` and the interfaces it derives from.
pub(crate) trait HttpApplicationProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IHttpApplicationProvider::GetApplication`. Application concerned; host-owned.
    unsafe fn get_application(&self) -> *mut IHttpApplication {
        not_implemented("IHttpApplicationProvider", "GetApplication");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationProviderHost::set_error_status(
                object::<crate::native_global::ApplicationProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationProvider_GetApplication(
    this: *const c_void,
) -> *mut IHttpApplication {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationProviderHost::get_application(object::<
                crate::native_global::ApplicationProviderObject,
            >(this))
        }
    })
}

/// `IHttpApplicationResolveModulesProvider` and the interfaces it derives from.
pub(crate) trait HttpApplicationResolveModulesProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IHttpApplicationProvider::GetApplication`. Application concerned; host-owned.
    unsafe fn get_application(&self) -> *mut IHttpApplication {
        not_implemented("IHttpApplicationProvider", "GetApplication");
        core::ptr::null_mut()
    }

    /// `IHttpApplicationResolveModulesProvider::RegisterModule`. Adds a module (factory + notification bits)
    /// to this application beyond configuration. ERROR_FILE_NOT_FOUND / ERROR_INVALID_PARAMETER /
    /// ERROR_NOT_ENOUGH_MEMORY.
    unsafe fn register_module(
        &self,
        parent_module_id: HTTP_MODULE_ID,
        p_module_factory: *mut IHttpModuleFactory,
        psz_module_name: PCWSTR,
        psz_module_type: PCWSTR,
        psz_module_pre_condition: PCWSTR,
        dw_request_notifications: DWORD,
        dw_post_request_notifications: DWORD,
    ) -> HRESULT {
        let _ = parent_module_id;
        let _ = p_module_factory;
        let _ = psz_module_name;
        let _ = psz_module_type;
        let _ = psz_module_pre_condition;
        let _ = dw_request_notifications;
        let _ = dw_post_request_notifications;
        not_implemented("IHttpApplicationResolveModulesProvider", "RegisterModule");
        E_NOTIMPL
    }

    /// `IHttpApplicationResolveModulesProvider::SetPriorityForRequestNotification`. Sets priority alias of a
    /// named module for notification bits; ERROR_INVALID_PARAMETER.
    unsafe fn set_priority_for_request_notification(
        &self,
        psz_module_name: PCWSTR,
        dw_request_notification: DWORD,
        psz_priority_alias: PCWSTR,
    ) -> HRESULT {
        let _ = psz_module_name;
        let _ = dw_request_notification;
        let _ = psz_priority_alias;
        not_implemented(
            "IHttpApplicationResolveModulesProvider",
            "SetPriorityForRequestNotification",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationResolveModulesProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationResolveModulesProviderHost::set_error_status(
                object::<crate::unimplemented_objects::HttpApplicationResolveModulesProviderObject>(
                    this,
                ),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationResolveModulesProvider_GetApplication(
    this: *const c_void,
) -> *mut IHttpApplication {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationResolveModulesProviderHost::get_application(object::<
                crate::unimplemented_objects::HttpApplicationResolveModulesProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationResolveModulesProvider_RegisterModule(
    this: *const c_void,
    parent_module_id: HTTP_MODULE_ID,
    p_module_factory: *mut IHttpModuleFactory,
    psz_module_name: PCWSTR,
    psz_module_type: PCWSTR,
    psz_module_pre_condition: PCWSTR,
    dw_request_notifications: DWORD,
    dw_post_request_notifications: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationResolveModulesProviderHost::register_module(
                object::<crate::unimplemented_objects::HttpApplicationResolveModulesProviderObject>(
                    this,
                ),
                parent_module_id,
                p_module_factory,
                psz_module_name,
                psz_module_type,
                psz_module_pre_condition,
                dw_request_notifications,
                dw_post_request_notifications,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpApplicationResolveModulesProvider_SetPriorityForRequestNotification(
    this: *const c_void,
    psz_module_name: PCWSTR,
    dw_request_notification: DWORD,
    psz_priority_alias: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpApplicationResolveModulesProviderHost::set_priority_for_request_notification(
                object::<crate::unimplemented_objects::HttpApplicationResolveModulesProviderObject>(
                    this,
                ),
                psz_module_name,
                dw_request_notification,
                psz_priority_alias,
            )
        }
    })
}

/// `IGlobalRSCAQueryProvider` and the interfaces it derives from.
pub(crate) trait GlobalRSCAQueryProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalRSCAQueryProvider::GetFunctionName`. Name of the run-time query; empty string rather than
    /// NULL.
    unsafe fn get_function_name(&self) -> PCWSTR {
        not_implemented("IGlobalRSCAQueryProvider", "GetFunctionName");
        core::ptr::null()
    }

    /// `IGlobalRSCAQueryProvider::GetFunctionParameters`. Parameter text; empty string rather than NULL.
    unsafe fn get_function_parameters(&self) -> PCWSTR {
        not_implemented("IGlobalRSCAQueryProvider", "GetFunctionParameters");
        core::ptr::null()
    }

    /// `IGlobalRSCAQueryProvider::GetOutputBuffer`. Allocates (replacing any previous) provider-owned output
    /// buffer of cbBuffer; E_OUTOFMEMORY.
    unsafe fn get_output_buffer(&self, cb_buffer: DWORD, ppb_buffer: *mut *mut BYTE) -> HRESULT {
        let _ = cb_buffer;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppb_buffer) };
        not_implemented("IGlobalRSCAQueryProvider", "GetOutputBuffer");
        E_NOTIMPL
    }

    /// `IGlobalRSCAQueryProvider::ResizeOutputBuffer`. Reallocates keeping cbBytesToCopy bytes; E_INVALIDARG
    /// if more than new size; E_OUTOFMEMORY.
    unsafe fn resize_output_buffer(
        &self,
        cb_new_buffer: DWORD,
        cb_bytes_to_copy: DWORD,
        ppb_buffer: *mut *mut BYTE,
    ) -> HRESULT {
        let _ = cb_new_buffer;
        let _ = cb_bytes_to_copy;
        let _ = ppb_buffer;
        not_implemented("IGlobalRSCAQueryProvider", "ResizeOutputBuffer");
        E_NOTIMPL
    }

    /// `IGlobalRSCAQueryProvider::SetResult`. Declares size of valid data and result HRESULT.
    unsafe fn set_result(&self, cb_data: DWORD, hr: HRESULT) {
        let _ = cb_data;
        let _ = hr;
        not_implemented("IGlobalRSCAQueryProvider", "SetResult");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalRSCAQueryProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_GetFunctionName(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::get_function_name(object::<
                crate::unimplemented_objects::GlobalRSCAQueryProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_GetFunctionParameters(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::get_function_parameters(object::<
                crate::unimplemented_objects::GlobalRSCAQueryProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_GetOutputBuffer(
    this: *const c_void,
    cb_buffer: DWORD,
    ppb_buffer: *mut *mut BYTE,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::get_output_buffer(
                object::<crate::unimplemented_objects::GlobalRSCAQueryProviderObject>(this),
                cb_buffer,
                ppb_buffer,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_ResizeOutputBuffer(
    this: *const c_void,
    cb_new_buffer: DWORD,
    cb_bytes_to_copy: DWORD,
    ppb_buffer: *mut *mut BYTE,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::resize_output_buffer(
                object::<crate::unimplemented_objects::GlobalRSCAQueryProviderObject>(this),
                cb_new_buffer,
                cb_bytes_to_copy,
                ppb_buffer,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalRSCAQueryProvider_SetResult(
    this: *const c_void,
    cb_data: DWORD,
    hr: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalRSCAQueryProviderHost::set_result(
                object::<crate::unimplemented_objects::GlobalRSCAQueryProviderObject>(this),
                cb_data,
                hr,
            )
        }
    })
}

/// `IGlobalStopListeningProvider` and the interfaces it derives from.
pub(crate) trait GlobalStopListeningProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalStopListeningProvider::DrainRequestsGracefully`. TRUE on recycle (let requests finish), FALSE
    /// on hard stop.
    unsafe fn drain_requests_gracefully(&self) -> BOOL {
        not_implemented("IGlobalStopListeningProvider", "DrainRequestsGracefully");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalStopListeningProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalStopListeningProviderHost::set_error_status(
                object::<crate::native_global::StopListeningProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalStopListeningProvider_DrainRequestsGracefully(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalStopListeningProviderHost::drain_requests_gracefully(object::<
                crate::native_global::StopListeningProviderObject,
            >(this))
        }
    })
}

/// `ICacheProvider` and the interfaces it derives from.
pub(crate) trait CacheProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `ICacheProvider::GetCacheOperation`. Kind of cache operation.
    unsafe fn get_cache_operation(&self) -> CACHE_OPERATION {
        not_implemented("ICacheProvider", "GetCacheOperation");
        0
    }

    /// `ICacheProvider::GetCacheKey`. Key concerned; downcast per cache name.
    unsafe fn get_cache_key(&self) -> *mut IHttpCacheKey {
        not_implemented("ICacheProvider", "GetCacheKey");
        core::ptr::null_mut()
    }

    /// `ICacheProvider::GetCacheRecord`. Record concerned (add/delete) or the one set so far.
    unsafe fn get_cache_record(&self) -> *mut IHttpCacheSpecificData {
        not_implemented("ICacheProvider", "GetCacheRecord");
        core::ptr::null_mut()
    }

    /// `ICacheProvider::SetCacheRecord`. Supplies the record for a retrieve; must not be NULL.
    unsafe fn set_cache_record(&self, p_cache_record: *mut IHttpCacheSpecificData) {
        let _ = p_cache_record;
        not_implemented("ICacheProvider", "SetCacheRecord");
    }

    /// `ICacheProvider::GetTraceContext`. Trace context of the triggering request, if any.
    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        not_implemented("ICacheProvider", "GetTraceContext");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::set_error_status(
                object::<crate::unimplemented_objects::CacheProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_GetCacheOperation(
    this: *const c_void,
) -> CACHE_OPERATION {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::get_cache_operation(object::<
                crate::unimplemented_objects::CacheProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_GetCacheKey(
    this: *const c_void,
) -> *mut IHttpCacheKey {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::get_cache_key(object::<
                crate::unimplemented_objects::CacheProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_GetCacheRecord(
    this: *const c_void,
) -> *mut IHttpCacheSpecificData {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::get_cache_record(object::<
                crate::unimplemented_objects::CacheProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_SetCacheRecord(
    this: *const c_void,
    p_cache_record: *mut IHttpCacheSpecificData,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::set_cache_record(
                object::<crate::unimplemented_objects::CacheProviderObject>(this),
                p_cache_record,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICacheProvider_GetTraceContext(
    this: *const c_void,
) -> *mut IHttpTraceContext {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CacheProviderHost::get_trace_context(object::<
                crate::unimplemented_objects::CacheProviderObject,
            >(this))
        }
    })
}

/// `IGlobalConfigurationChangeProvider` and the interfaces it derives from.
pub(crate) trait GlobalConfigurationChangeProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalConfigurationChangeProvider::GetChangePath`. Configuration path that changed; host-owned.
    unsafe fn get_change_path(&self) -> PCWSTR {
        not_implemented("IGlobalConfigurationChangeProvider", "GetChangePath");
        core::ptr::null()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalConfigurationChangeProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalConfigurationChangeProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalConfigurationChangeProviderObject>(
                    this,
                ),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalConfigurationChangeProvider_GetChangePath(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalConfigurationChangeProviderHost::get_change_path(object::<
                crate::unimplemented_objects::GlobalConfigurationChangeProviderObject,
            >(this))
        }
    })
}

/// `IGlobalFileChangeProvider` and the interfaces it derives from.
pub(crate) trait GlobalFileChangeProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalFileChangeProvider::GetFileName`. Full path of changed file; host-owned.
    unsafe fn get_file_name(&self) -> PCWSTR {
        not_implemented("IGlobalFileChangeProvider", "GetFileName");
        core::ptr::null()
    }

    /// `IGlobalFileChangeProvider::GetFileMonitor`. Monitor that saw it (may be NULL); borrowed.
    unsafe fn get_file_monitor(&self) -> *mut IHttpFileMonitor {
        not_implemented("IGlobalFileChangeProvider", "GetFileMonitor");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalFileChangeProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalFileChangeProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalFileChangeProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalFileChangeProvider_GetFileName(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalFileChangeProviderHost::get_file_name(object::<
                crate::unimplemented_objects::GlobalFileChangeProviderObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalFileChangeProvider_GetFileMonitor(
    this: *const c_void,
) -> *mut IHttpFileMonitor {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalFileChangeProviderHost::get_file_monitor(object::<
                crate::unimplemented_objects::GlobalFileChangeProviderObject,
            >(this))
        }
    })
}

/// `IGlobalTraceEventProvider` and the interfaces it derives from.
pub(crate) trait GlobalTraceEventProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalTraceEventProvider::GetTraceEvent`. The event; host-owned during the call; S_OK.
    unsafe fn get_trace_event(&self, pp_trace_event: *mut *mut HTTP_TRACE_EVENT) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_trace_event) };
        not_implemented("IGlobalTraceEventProvider", "GetTraceEvent");
        E_NOTIMPL
    }

    /// `IGlobalTraceEventProvider::CheckSubscription`. TRUE if that module subscribed to this
    /// provider/area/level.
    unsafe fn check_subscription(&self, module_id: HTTP_MODULE_ID) -> BOOL {
        let _ = module_id;
        not_implemented("IGlobalTraceEventProvider", "CheckSubscription");
        0
    }

    /// `IGlobalTraceEventProvider::GetCurrentHttpRequestContext`. Context for request events;
    /// ERROR_NOT_SUPPORTED for global events (out untouched).
    unsafe fn get_current_http_request_context(
        &self,
        pp_http_context: *mut *mut IHttpContext,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_http_context) };
        not_implemented("IGlobalTraceEventProvider", "GetCurrentHttpRequestContext");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalTraceEventProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalTraceEventProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalTraceEventProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalTraceEventProvider_GetTraceEvent(
    this: *const c_void,
    pp_trace_event: *mut *mut HTTP_TRACE_EVENT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalTraceEventProviderHost::get_trace_event(
                object::<crate::unimplemented_objects::GlobalTraceEventProviderObject>(this),
                pp_trace_event,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalTraceEventProvider_CheckSubscription(
    this: *const c_void,
    module_id: HTTP_MODULE_ID,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalTraceEventProviderHost::check_subscription(
                object::<crate::unimplemented_objects::GlobalTraceEventProviderObject>(this),
                module_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalTraceEventProvider_GetCurrentHttpRequestContext(
    this: *const c_void,
    pp_http_context: *mut *mut IHttpContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalTraceEventProviderHost::get_current_http_request_context(
                object::<crate::unimplemented_objects::GlobalTraceEventProviderObject>(this),
                pp_http_context,
            )
        }
    })
}

/// `IGlobalThreadCleanupProvider` and the interfaces it derives from.
pub(crate) trait GlobalThreadCleanupProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalThreadCleanupProvider::GetApplication`. Application tied to the thread.
    unsafe fn get_application(&self) -> *mut IHttpApplication {
        not_implemented("IGlobalThreadCleanupProvider", "GetApplication");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalThreadCleanupProvider_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalThreadCleanupProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalThreadCleanupProviderObject>(this),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalThreadCleanupProvider_GetApplication(
    this: *const c_void,
) -> *mut IHttpApplication {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalThreadCleanupProviderHost::get_application(object::<
                crate::unimplemented_objects::GlobalThreadCleanupProviderObject,
            >(this))
        }
    })
}

/// `IGlobalApplicationPreloadProvider2` and the interfaces it derives from.
pub(crate) trait GlobalApplicationPreloadProviderHost {
    /// `IHttpEventProvider::SetErrorStatus`. Records an HRESULT as the reason for failure; does not stop
    /// processing by itself.
    unsafe fn set_error_status(&self, hr_error: HRESULT) {
        let _ = hr_error;
        not_implemented("IHttpEventProvider", "SetErrorStatus");
    }

    /// `IGlobalApplicationPreloadProvider::CreateContext`. Makes a synthetic request context for preloading.
    unsafe fn create_context(&self, pp_http_context: *mut *mut IHttpContext) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_http_context) };
        not_implemented("IGlobalApplicationPreloadProvider", "CreateContext");
        E_NOTIMPL
    }

    /// `IGlobalApplicationPreloadProvider::ExecuteRequest`. Runs that context, optionally as a user.
    unsafe fn execute_request(
        &self,
        p_http_context: *mut IHttpContext,
        p_http_user: *mut IHttpUser,
    ) -> HRESULT {
        let _ = p_http_context;
        let _ = p_http_user;
        not_implemented("IGlobalApplicationPreloadProvider", "ExecuteRequest");
        E_NOTIMPL
    }

    /// `IGlobalApplicationPreloadProvider2::IsProcessRecycled`. TRUE if worker started because of a recycle.
    unsafe fn is_process_recycled(&self) -> BOOL {
        not_implemented("IGlobalApplicationPreloadProvider2", "IsProcessRecycled");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalApplicationPreloadProvider2_SetErrorStatus(
    this: *const c_void,
    hr_error: HRESULT,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalApplicationPreloadProviderHost::set_error_status(
                object::<crate::unimplemented_objects::GlobalApplicationPreloadProviderObject>(
                    this,
                ),
                hr_error,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalApplicationPreloadProvider2_CreateContext(
    this: *const c_void,
    pp_http_context: *mut *mut IHttpContext,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalApplicationPreloadProviderHost::create_context(
                object::<crate::unimplemented_objects::GlobalApplicationPreloadProviderObject>(
                    this,
                ),
                pp_http_context,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalApplicationPreloadProvider2_ExecuteRequest(
    this: *const c_void,
    p_http_context: *mut IHttpContext,
    p_http_user: *mut IHttpUser,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalApplicationPreloadProviderHost::execute_request(
                object::<crate::unimplemented_objects::GlobalApplicationPreloadProviderObject>(
                    this,
                ),
                p_http_context,
                p_http_user,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IGlobalApplicationPreloadProvider2_IsProcessRecycled(
    this: *const c_void,
) -> BOOL {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            GlobalApplicationPreloadProviderHost::is_process_recycled(object::<
                crate::unimplemented_objects::GlobalApplicationPreloadProviderObject,
            >(this))
        }
    })
}

/// `IModuleAllocator` and the interfaces it derives from.
pub(crate) trait ModuleAllocatorHost {
    /// `IModuleAllocator::AllocateMemory`. Request-pool memory for the module object (freed by host, so pair
    /// with a Dispose that does not delete); NULL if out of memory.
    unsafe fn allocate_memory(&self, cb_allocation: DWORD) -> *mut c_void {
        let _ = cb_allocation;
        not_implemented("IModuleAllocator", "AllocateMemory");
        core::ptr::null_mut()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IModuleAllocator_AllocateMemory(
    this: *const c_void,
    cb_allocation: DWORD,
) -> *mut c_void {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            ModuleAllocatorHost::allocate_memory(
                object::<crate::instance::ModuleAllocatorObject>(this),
                cb_allocation,
            )
        }
    })
}

/// `IHttpModuleRegistrationInfo2` and the interfaces it derives from.
pub(crate) trait HttpModuleRegistrationInfoHost {
    /// `IHttpModuleRegistrationInfo::GetName`. Configured module name (globalModules/add/@name); host-owned.
    unsafe fn get_name(&self) -> PCWSTR {
        not_implemented("IHttpModuleRegistrationInfo", "GetName");
        core::ptr::null()
    }

    /// `IHttpModuleRegistrationInfo::GetId`. Opaque id used as key in context containers.
    unsafe fn get_id(&self) -> HTTP_MODULE_ID {
        not_implemented("IHttpModuleRegistrationInfo", "GetId");
        core::ptr::null_mut()
    }

    /// `IHttpModuleRegistrationInfo::SetRequestNotifications`. Registers a factory and the bits for event
    /// and post-event; host owns the factory from then on (Terminate). ERROR_ALREADY_EXISTS on repeat.
    unsafe fn set_request_notifications(
        &self,
        p_module_factory: *mut IHttpModuleFactory,
        dw_request_notifications: DWORD,
        dw_post_request_notifications: DWORD,
    ) -> HRESULT {
        let _ = p_module_factory;
        let _ = dw_request_notifications;
        let _ = dw_post_request_notifications;
        not_implemented("IHttpModuleRegistrationInfo", "SetRequestNotifications");
        E_NOTIMPL
    }

    /// `IHttpModuleRegistrationInfo::SetGlobalNotifications`. Registers a global module object and bits;
    /// released through CGlobalModule::Terminate. ERROR_ALREADY_EXISTS on repeat.
    unsafe fn set_global_notifications(
        &self,
        p_global_module: *mut CGlobalModule,
        dw_global_notifications: DWORD,
    ) -> HRESULT {
        let _ = p_global_module;
        let _ = dw_global_notifications;
        not_implemented("IHttpModuleRegistrationInfo", "SetGlobalNotifications");
        E_NOTIMPL
    }

    /// `IHttpModuleRegistrationInfo::SetPriorityForRequestNotification`. Priority alias for notification
    /// bits; order is inverted for RQ_SEND_RESPONSE.
    unsafe fn set_priority_for_request_notification(
        &self,
        dw_request_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        let _ = dw_request_notification;
        let _ = psz_priority;
        not_implemented(
            "IHttpModuleRegistrationInfo",
            "SetPriorityForRequestNotification",
        );
        E_NOTIMPL
    }

    /// `IHttpModuleRegistrationInfo::SetPriorityForGlobalNotification`. Priority alias for global bits.
    unsafe fn set_priority_for_global_notification(
        &self,
        dw_global_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        let _ = dw_global_notification;
        let _ = psz_priority;
        not_implemented(
            "IHttpModuleRegistrationInfo",
            "SetPriorityForGlobalNotification",
        );
        E_NOTIMPL
    }

    /// `IHttpModuleRegistrationInfo2::SetPriorityForPostRequestNotification`. Priority alias for
    /// post-notification bits.
    unsafe fn set_priority_for_post_request_notification(
        &self,
        dw_post_request_notification: DWORD,
        psz_priority: PCWSTR,
    ) -> HRESULT {
        let _ = dw_post_request_notification;
        let _ = psz_priority;
        not_implemented(
            "IHttpModuleRegistrationInfo2",
            "SetPriorityForPostRequestNotification",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_GetName(
    this: *const c_void,
) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::get_name(object::<
                crate::registration::RegistrationInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_GetId(
    this: *const c_void,
) -> HTTP_MODULE_ID {
    guard(core::ptr::null_mut(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::get_id(object::<
                crate::registration::RegistrationInfoObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_SetRequestNotifications(
    this: *const c_void,
    p_module_factory: *mut IHttpModuleFactory,
    dw_request_notifications: DWORD,
    dw_post_request_notifications: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::set_request_notifications(
                object::<crate::registration::RegistrationInfoObject>(this),
                p_module_factory,
                dw_request_notifications,
                dw_post_request_notifications,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_SetGlobalNotifications(
    this: *const c_void,
    p_global_module: *mut CGlobalModule,
    dw_global_notifications: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::set_global_notifications(
                object::<crate::registration::RegistrationInfoObject>(this),
                p_global_module,
                dw_global_notifications,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForRequestNotification(
    this: *const c_void,
    dw_request_notification: DWORD,
    psz_priority: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::set_priority_for_request_notification(
                object::<crate::registration::RegistrationInfoObject>(this),
                dw_request_notification,
                psz_priority,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForGlobalNotification(
    this: *const c_void,
    dw_global_notification: DWORD,
    psz_priority: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::set_priority_for_global_notification(
                object::<crate::registration::RegistrationInfoObject>(this),
                dw_global_notification,
                psz_priority,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForPostRequestNotification(
    this: *const c_void,
    dw_post_request_notification: DWORD,
    psz_priority: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpModuleRegistrationInfoHost::set_priority_for_post_request_notification(
                object::<crate::registration::RegistrationInfoObject>(this),
                dw_post_request_notification,
                psz_priority,
            )
        }
    })
}

/// `IWebSocketContext` and the interfaces it derives from.
pub(crate) trait WebSocketContextHost {
    /// `IHttpStoredContext::CleanupStoredContext`. Host calls once when the owning object (request,
    /// connection, site, app, url, file...) dies; module frees the context here (usually delete this, or
    /// drops a ref).
    unsafe fn cleanup_stored_context(&self) {
        not_implemented("IHttpStoredContext", "CleanupStoredContext");
    }

    /// `IWebSocketContext::WriteFragment`. Sends one fragment; *pcbSent is in = length, out = sent. Async
    /// completes through the callback; data must live until then.
    unsafe fn write_fragment(
        &self,
        p_data: *mut c_void,
        pcb_sent: *mut DWORD,
        f_async: BOOL,
        f_utf8_encoded: BOOL,
        f_final_fragment: BOOL,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = p_data;
        let _ = pcb_sent;
        let _ = f_async;
        let _ = f_utf8_encoded;
        let _ = f_final_fragment;
        let _ = pfn_completion;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IWebSocketContext", "WriteFragment");
        E_NOTIMPL
    }

    /// `IWebSocketContext::ReadFragment`. Receives into caller's buffer; *pcbData in = capacity, out =
    /// length; flags tell UTF-8, final, close. Async completes through the callback.
    unsafe fn read_fragment(
        &self,
        p_data: *mut c_void,
        pcb_data: *mut DWORD,
        f_async: BOOL,
        pf_utf8_encoded: *mut BOOL,
        pf_final_fragment: *mut BOOL,
        pf_connection_close: *mut BOOL,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = p_data;
        let _ = pcb_data;
        let _ = f_async;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_utf8_encoded) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_final_fragment) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_connection_close) };
        let _ = pfn_completion;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IWebSocketContext", "ReadFragment");
        E_NOTIMPL
    }

    /// `IWebSocketContext::SendConnectionClose`. Sends a close frame with status code (passed BY VALUE; docs
    /// wrongly show a pointer) and optional reason.
    unsafe fn send_connection_close(
        &self,
        f_async: BOOL,
        u_status_code: USHORT,
        psz_reason: LPCWSTR,
        pfn_completion: PFN_WEBSOCKET_COMPLETION,
        pv_completion_context: *mut c_void,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let _ = f_async;
        let _ = u_status_code;
        let _ = psz_reason;
        let _ = pfn_completion;
        let _ = pv_completion_context;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_completion_expected) };
        not_implemented("IWebSocketContext", "SendConnectionClose");
        E_NOTIMPL
    }

    /// `IWebSocketContext::GetCloseStatus`. Peer's close code and reason; error before a close arrived.
    /// Strings owned by context.
    unsafe fn get_close_status(
        &self,
        p_status_code: *mut USHORT,
        ppsz_reason: *mut LPCWSTR,
        pcch_reason: *mut USHORT,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_status_code) };
        let _ = ppsz_reason;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pcch_reason) };
        not_implemented("IWebSocketContext", "GetCloseStatus");
        E_NOTIMPL
    }

    /// `IWebSocketContext::CloseTcpConnection`. Starts closing the TCP connection; ends when both sides
    /// acknowledged.
    unsafe fn close_tcp_connection(&self) {
        not_implemented("IWebSocketContext", "CloseTcpConnection");
    }

    /// `IWebSocketContext::CancelOutstandingIO`. Cancels pending reads and writes; their callbacks run with
    /// an error.
    unsafe fn cancel_outstanding_io(&self) {
        not_implemented("IWebSocketContext", "CancelOutstandingIO");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_CleanupStoredContext(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::cleanup_stored_context(object::<
                crate::web_socket_context::WebSocketContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_WriteFragment(
    this: *const c_void,
    p_data: *mut c_void,
    pcb_sent: *mut DWORD,
    f_async: BOOL,
    f_utf8_encoded: BOOL,
    f_final_fragment: BOOL,
    pfn_completion: PFN_WEBSOCKET_COMPLETION,
    pv_completion_context: *mut c_void,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::write_fragment(
                object::<crate::web_socket_context::WebSocketContextObject>(this),
                p_data,
                pcb_sent,
                f_async,
                f_utf8_encoded,
                f_final_fragment,
                pfn_completion,
                pv_completion_context,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_ReadFragment(
    this: *const c_void,
    p_data: *mut c_void,
    pcb_data: *mut DWORD,
    f_async: BOOL,
    pf_utf8_encoded: *mut BOOL,
    pf_final_fragment: *mut BOOL,
    pf_connection_close: *mut BOOL,
    pfn_completion: PFN_WEBSOCKET_COMPLETION,
    pv_completion_context: *mut c_void,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::read_fragment(
                object::<crate::web_socket_context::WebSocketContextObject>(this),
                p_data,
                pcb_data,
                f_async,
                pf_utf8_encoded,
                pf_final_fragment,
                pf_connection_close,
                pfn_completion,
                pv_completion_context,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_SendConnectionClose(
    this: *const c_void,
    f_async: BOOL,
    u_status_code: USHORT,
    psz_reason: LPCWSTR,
    pfn_completion: PFN_WEBSOCKET_COMPLETION,
    pv_completion_context: *mut c_void,
    pf_completion_expected: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::send_connection_close(
                object::<crate::web_socket_context::WebSocketContextObject>(this),
                f_async,
                u_status_code,
                psz_reason,
                pfn_completion,
                pv_completion_context,
                pf_completion_expected,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_GetCloseStatus(
    this: *const c_void,
    p_status_code: *mut USHORT,
    ppsz_reason: *mut LPCWSTR,
    pcch_reason: *mut USHORT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::get_close_status(
                object::<crate::web_socket_context::WebSocketContextObject>(this),
                p_status_code,
                ppsz_reason,
                pcch_reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_CloseTcpConnection(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::close_tcp_connection(object::<
                crate::web_socket_context::WebSocketContextObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWebSocketContext_CancelOutstandingIO(this: *const c_void) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WebSocketContextHost::cancel_outstanding_io(object::<
                crate::web_socket_context::WebSocketContextObject,
            >(this))
        }
    })
}

/// `IUriKey` and the interfaces it derives from.
pub(crate) trait UriKeyHost {
    /// `IHttpCacheKey::GetHash`. Hash of the key.
    unsafe fn get_hash(&self) -> DWORD {
        not_implemented("IHttpCacheKey", "GetHash");
        0
    }

    /// `IHttpCacheKey::GetIsEqual`. true (C++ bool) if equal; argument must be same key kind and non-NULL.
    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsEqual");
        false
    }

    /// `IHttpCacheKey::GetIsPrefix`. true (C++ bool) if this key is a prefix of the argument; token keys
    /// always false.
    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsPrefix");
        false
    }

    /// `IHttpCacheKey::Enum`. Called per entry during CACHE_OPERATION_ENUM; built-in keys do nothing.
    unsafe fn enumerate(&self, p_cache_data: *mut IHttpCacheSpecificData) {
        let _ = p_cache_data;
        not_implemented("IHttpCacheKey", "Enum");
    }

    /// `IUriKey::GetUrl`. URL of the key; key-owned.
    unsafe fn get_url(&self) -> PCWSTR {
        not_implemented("IUriKey", "GetUrl");
        core::ptr::null()
    }

    /// `IUriKey::GetSiteName`. Site name; key-owned.
    unsafe fn get_site_name(&self) -> PCWSTR {
        not_implemented("IUriKey", "GetSiteName");
        core::ptr::null()
    }

    /// `IUriKey::GetSiteId`. Site id.
    unsafe fn get_site_id(&self) -> DWORD {
        not_implemented("IUriKey", "GetSiteId");
        0
    }

    /// `IUriKey::UpdateFrequentlyHitTickCount`. Sets the tick used for the frequently-hit test.
    unsafe fn update_frequently_hit_tick_count(&self, dw_ticks: DWORD) {
        let _ = dw_ticks;
        not_implemented("IUriKey", "UpdateFrequentlyHitTickCount");
    }

    /// `IUriKey::GetConfigPath`. Configuration path; key-owned.
    unsafe fn get_config_path(&self) -> PCWSTR {
        not_implemented("IUriKey", "GetConfigPath");
        core::ptr::null()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetHash(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { UriKeyHost::get_hash(object::<crate::unimplemented_objects::UriKeyObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetIsEqual(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::get_is_equal(
                object::<crate::unimplemented_objects::UriKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetIsPrefix(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::get_is_prefix(
                object::<crate::unimplemented_objects::UriKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_Enum(
    this: *const c_void,
    p_cache_data: *mut IHttpCacheSpecificData,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::enumerate(
                object::<crate::unimplemented_objects::UriKeyObject>(this),
                p_cache_data,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetUrl(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe { UriKeyHost::get_url(object::<crate::unimplemented_objects::UriKeyObject>(this)) }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetSiteName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::get_site_name(object::<crate::unimplemented_objects::UriKeyObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetSiteId(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::get_site_id(object::<crate::unimplemented_objects::UriKeyObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_UpdateFrequentlyHitTickCount(
    this: *const c_void,
    dw_ticks: DWORD,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::update_frequently_hit_tick_count(
                object::<crate::unimplemented_objects::UriKeyObject>(this),
                dw_ticks,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IUriKey_GetConfigPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            UriKeyHost::get_config_path(object::<crate::unimplemented_objects::UriKeyObject>(this))
        }
    })
}

/// `IFileKey` and the interfaces it derives from.
pub(crate) trait FileKeyHost {
    /// `IHttpCacheKey::GetHash`. Hash of the key.
    unsafe fn get_hash(&self) -> DWORD {
        not_implemented("IHttpCacheKey", "GetHash");
        0
    }

    /// `IHttpCacheKey::GetIsEqual`. true (C++ bool) if equal; argument must be same key kind and non-NULL.
    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsEqual");
        false
    }

    /// `IHttpCacheKey::GetIsPrefix`. true (C++ bool) if this key is a prefix of the argument; token keys
    /// always false.
    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsPrefix");
        false
    }

    /// `IHttpCacheKey::Enum`. Called per entry during CACHE_OPERATION_ENUM; built-in keys do nothing.
    unsafe fn enumerate(&self, p_cache_data: *mut IHttpCacheSpecificData) {
        let _ = p_cache_data;
        not_implemented("IHttpCacheKey", "Enum");
    }

    /// `IFileKey::GetPath`. Absolute physical path; key-owned.
    unsafe fn get_path(&self) -> PCWSTR {
        not_implemented("IFileKey", "GetPath");
        core::ptr::null()
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IFileKey_GetHash(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            FileKeyHost::get_hash(object::<crate::unimplemented_objects::FileKeyObject>(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IFileKey_GetIsEqual(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            FileKeyHost::get_is_equal(
                object::<crate::unimplemented_objects::FileKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IFileKey_GetIsPrefix(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            FileKeyHost::get_is_prefix(
                object::<crate::unimplemented_objects::FileKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IFileKey_Enum(
    this: *const c_void,
    p_cache_data: *mut IHttpCacheSpecificData,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            FileKeyHost::enumerate(
                object::<crate::unimplemented_objects::FileKeyObject>(this),
                p_cache_data,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IFileKey_GetPath(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            FileKeyHost::get_path(object::<crate::unimplemented_objects::FileKeyObject>(this))
        }
    })
}

/// `IHttpTokenKey` and the interfaces it derives from.
pub(crate) trait HttpTokenKeyHost {
    /// `IHttpCacheKey::GetHash`. Hash of the key.
    unsafe fn get_hash(&self) -> DWORD {
        not_implemented("IHttpCacheKey", "GetHash");
        0
    }

    /// `IHttpCacheKey::GetIsEqual`. true (C++ bool) if equal; argument must be same key kind and non-NULL.
    unsafe fn get_is_equal(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsEqual");
        false
    }

    /// `IHttpCacheKey::GetIsPrefix`. true (C++ bool) if this key is a prefix of the argument; token keys
    /// always false.
    unsafe fn get_is_prefix(&self, p_cache_compare_key: *mut IHttpCacheKey) -> bool {
        let _ = p_cache_compare_key;
        not_implemented("IHttpCacheKey", "GetIsPrefix");
        false
    }

    /// `IHttpCacheKey::Enum`. Called per entry during CACHE_OPERATION_ENUM; built-in keys do nothing.
    unsafe fn enumerate(&self, p_cache_data: *mut IHttpCacheSpecificData) {
        let _ = p_cache_data;
        not_implemented("IHttpCacheKey", "Enum");
    }

    /// `IHttpTokenKey::GetUserName`. User name; key-owned.
    unsafe fn get_user_name(&self) -> PCWSTR {
        not_implemented("IHttpTokenKey", "GetUserName");
        core::ptr::null()
    }

    /// `IHttpTokenKey::GetPasswordHash`. One-way hash text of the password; key-owned.
    unsafe fn get_password_hash(&self) -> PCWSTR {
        not_implemented("IHttpTokenKey", "GetPasswordHash");
        core::ptr::null()
    }

    /// `IHttpTokenKey::GetLogonMethod`. LOGON32_LOGON_* value.
    unsafe fn get_logon_method(&self) -> DWORD {
        not_implemented("IHttpTokenKey", "GetLogonMethod");
        0
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetHash(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_hash(object::<crate::unimplemented_objects::HttpTokenKeyObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetIsEqual(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_is_equal(
                object::<crate::unimplemented_objects::HttpTokenKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetIsPrefix(
    this: *const c_void,
    p_cache_compare_key: *mut IHttpCacheKey,
) -> bool {
    guard(false, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_is_prefix(
                object::<crate::unimplemented_objects::HttpTokenKeyObject>(this),
                p_cache_compare_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_Enum(
    this: *const c_void,
    p_cache_data: *mut IHttpCacheSpecificData,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::enumerate(
                object::<crate::unimplemented_objects::HttpTokenKeyObject>(this),
                p_cache_data,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetUserName(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_user_name(object::<
                crate::unimplemented_objects::HttpTokenKeyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetPasswordHash(this: *const c_void) -> PCWSTR {
    guard(core::ptr::null(), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_password_hash(object::<
                crate::unimplemented_objects::HttpTokenKeyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHttpTokenKey_GetLogonMethod(this: *const c_void) -> DWORD {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HttpTokenKeyHost::get_logon_method(object::<
                crate::unimplemented_objects::HttpTokenKeyObject,
            >(this))
        }
    })
}

/// `IWorkerProcessFramework` and the interfaces it derives from.
pub(crate) trait WorkerProcessFrameworkHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWorkerProcessFramework::GetWpfInterface`. Returns a built-in sub-interface by id, referenced for
    /// the caller.
    unsafe fn get_wpf_interface(
        &self,
        wpf_interface_id: WPF_INTERFACE_ID_ENUM,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = wpf_interface_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_interface) };
        not_implemented("IWorkerProcessFramework", "GetWpfInterface");
        E_NOTIMPL
    }

    /// `IWorkerProcessFramework::GetCustomInterface`. Returns a non-standard interface by number.
    unsafe fn get_custom_interface(
        &self,
        interface_id: DWORD,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = interface_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_interface) };
        not_implemented("IWorkerProcessFramework", "GetCustomInterface");
        E_NOTIMPL
    }

    /// `IWorkerProcessFramework::GetInterfaceVersion`. Major and minor version.
    unsafe fn get_interface_version(
        &self,
        pdw_major_version: PDWORD,
        pdw_minor_version: PDWORD,
    ) -> HRESULT {
        let _ = pdw_major_version;
        let _ = pdw_minor_version;
        not_implemented("IWorkerProcessFramework", "GetInterfaceVersion");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWorkerProcessFramework_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WorkerProcessFrameworkHost::add_ref(object::<
                crate::unimplemented_objects::WorkerProcessFrameworkObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWorkerProcessFramework_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WorkerProcessFrameworkHost::release(object::<
                crate::unimplemented_objects::WorkerProcessFrameworkObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWorkerProcessFramework_GetWpfInterface(
    this: *const c_void,
    wpf_interface_id: WPF_INTERFACE_ID_ENUM,
    pp_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WorkerProcessFrameworkHost::get_wpf_interface(
                object::<crate::unimplemented_objects::WorkerProcessFrameworkObject>(this),
                wpf_interface_id,
                pp_interface,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWorkerProcessFramework_GetCustomInterface(
    this: *const c_void,
    interface_id: DWORD,
    pp_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WorkerProcessFrameworkHost::get_custom_interface(
                object::<crate::unimplemented_objects::WorkerProcessFrameworkObject>(this),
                interface_id,
                pp_interface,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWorkerProcessFramework_GetInterfaceVersion(
    this: *const c_void,
    pdw_major_version: PDWORD,
    pdw_minor_version: PDWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WorkerProcessFrameworkHost::get_interface_version(
                object::<crate::unimplemented_objects::WorkerProcessFrameworkObject>(this),
                pdw_major_version,
                pdw_minor_version,
            )
        }
    })
}

/// `IWpfApplicationInfoUtil` and the interfaces it derives from.
pub(crate) trait WpfApplicationInfoUtilHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfApplicationInfoUtil::GetApplicationPropertiesFromAppId`. Virtual path (optional caller buffer,
    /// size in/out) and site id for an app id; ERROR_NOT_FOUND.
    unsafe fn get_application_properties_from_app_id(
        &self,
        psz_app_id: PCWSTR,
        psz_virtual_path: PWSTR,
        pcch_virtual_path: *mut DWORD,
        pdw_site_id: *mut DWORD,
    ) -> HRESULT {
        let _ = psz_app_id;
        let _ = psz_virtual_path;
        let _ = pcch_virtual_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_site_id) };
        not_implemented(
            "IWpfApplicationInfoUtil",
            "GetApplicationPropertiesFromAppId",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationInfoUtil_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationInfoUtilHost::add_ref(object::<
                crate::unimplemented_objects::WpfApplicationInfoUtilObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationInfoUtil_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationInfoUtilHost::release(object::<
                crate::unimplemented_objects::WpfApplicationInfoUtilObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationInfoUtil_GetApplicationPropertiesFromAppId(
    this: *const c_void,
    psz_app_id: PCWSTR,
    psz_virtual_path: PWSTR,
    pcch_virtual_path: *mut DWORD,
    pdw_site_id: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationInfoUtilHost::get_application_properties_from_app_id(
                object::<crate::unimplemented_objects::WpfApplicationInfoUtilObject>(this),
                psz_app_id,
                psz_virtual_path,
                pcch_virtual_path,
                pdw_site_id,
            )
        }
    })
}

/// `IWpfSettings` and the interfaces it derives from.
pub(crate) trait WpfSettingsHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfSettings::GetDwordProperty`. Reads a numeric worker setting.
    unsafe fn get_dword_property(
        &self,
        setting_id: WPF_SETTINGS_DWORD_ENUM,
        pdw_setting: *mut DWORD,
    ) -> HRESULT {
        let _ = setting_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_setting) };
        not_implemented("IWpfSettings", "GetDwordProperty");
        E_NOTIMPL
    }

    /// `IWpfSettings::GetUlonglongProperty`. Reads a 64-bit worker setting.
    unsafe fn get_ulonglong_property(
        &self,
        setting_id: WPF_SETTINGS_ULONGLONG_ENUM,
        p_setting: *mut ULONGLONG,
    ) -> HRESULT {
        let _ = setting_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_setting) };
        not_implemented("IWpfSettings", "GetUlonglongProperty");
        E_NOTIMPL
    }

    /// `IWpfSettings::GetStringProperty`. Reads a text setting into caller buffer; size in/out (characters),
    /// NULL buffer asks size.
    unsafe fn get_string_property(
        &self,
        setting_id: WPF_SETTINGS_STRING_ENUM,
        psz_setting: PWSTR,
        pcch_setting: *mut DWORD,
    ) -> HRESULT {
        let _ = setting_id;
        let _ = psz_setting;
        let _ = pcch_setting;
        not_implemented("IWpfSettings", "GetStringProperty");
        E_NOTIMPL
    }

    /// `IWpfSettings::GetBoolProperty`. Reads a boolean setting.
    unsafe fn get_bool_property(
        &self,
        setting_id: WPF_SETTINGS_BOOL_ENUM,
        pf_setting: *mut BOOL,
    ) -> HRESULT {
        let _ = setting_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_setting) };
        not_implemented("IWpfSettings", "GetBoolProperty");
        E_NOTIMPL
    }

    /// `IWpfSettings::GetHandleProperty`. Reads a handle setting (anonymous token).
    unsafe fn get_handle_property(
        &self,
        setting_id: WPF_SETTINGS_HANDLE_ENUM,
        ph_setting: *mut HANDLE,
    ) -> HRESULT {
        let _ = setting_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ph_setting) };
        not_implemented("IWpfSettings", "GetHandleProperty");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::add_ref(object::<crate::unimplemented_objects::WpfSettingsObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::release(object::<crate::unimplemented_objects::WpfSettingsObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_GetDwordProperty(
    this: *const c_void,
    setting_id: WPF_SETTINGS_DWORD_ENUM,
    pdw_setting: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::get_dword_property(
                object::<crate::unimplemented_objects::WpfSettingsObject>(this),
                setting_id,
                pdw_setting,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_GetUlonglongProperty(
    this: *const c_void,
    setting_id: WPF_SETTINGS_ULONGLONG_ENUM,
    p_setting: *mut ULONGLONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::get_ulonglong_property(
                object::<crate::unimplemented_objects::WpfSettingsObject>(this),
                setting_id,
                p_setting,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_GetStringProperty(
    this: *const c_void,
    setting_id: WPF_SETTINGS_STRING_ENUM,
    psz_setting: PWSTR,
    pcch_setting: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::get_string_property(
                object::<crate::unimplemented_objects::WpfSettingsObject>(this),
                setting_id,
                psz_setting,
                pcch_setting,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_GetBoolProperty(
    this: *const c_void,
    setting_id: WPF_SETTINGS_BOOL_ENUM,
    pf_setting: *mut BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::get_bool_property(
                object::<crate::unimplemented_objects::WpfSettingsObject>(this),
                setting_id,
                pf_setting,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfSettings_GetHandleProperty(
    this: *const c_void,
    setting_id: WPF_SETTINGS_HANDLE_ENUM,
    ph_setting: *mut HANDLE,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfSettingsHost::get_handle_property(
                object::<crate::unimplemented_objects::WpfSettingsObject>(this),
                setting_id,
                ph_setting,
            )
        }
    })
}

/// `IWpfActions` and the interfaces it derives from.
pub(crate) trait WpfActionsHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfActions::RecycleWorkerProcess`. Requests a recycle.
    unsafe fn recycle_worker_process(&self, psz_reason: PCWSTR) {
        let _ = psz_reason;
        not_implemented("IWpfActions", "RecycleWorkerProcess");
    }

    /// `IWpfActions::FailWorkerProcess`. Reports failure; optionally only at next ping.
    unsafe fn fail_worker_process(
        &self,
        psz_reason: PCWSTR,
        hr_failure_to_report: HRESULT,
        f_fail_on_next_ping: BOOL,
    ) {
        let _ = psz_reason;
        let _ = hr_failure_to_report;
        let _ = f_fail_on_next_ping;
        not_implemented("IWpfActions", "FailWorkerProcess");
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfActions_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfActionsHost::add_ref(object::<crate::unimplemented_objects::WpfActionsObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfActions_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfActionsHost::release(object::<crate::unimplemented_objects::WpfActionsObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfActions_RecycleWorkerProcess(
    this: *const c_void,
    psz_reason: PCWSTR,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfActionsHost::recycle_worker_process(
                object::<crate::unimplemented_objects::WpfActionsObject>(this),
                psz_reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfActions_FailWorkerProcess(
    this: *const c_void,
    psz_reason: PCWSTR,
    hr_failure_to_report: HRESULT,
    f_fail_on_next_ping: BOOL,
) {
    guard((), || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfActionsHost::fail_worker_process(
                object::<crate::unimplemented_objects::WpfActionsObject>(this),
                psz_reason,
                hr_failure_to_report,
                f_fail_on_next_ping,
            )
        }
    })
}

/// `IWpfExposeProtocolManagerCustomInterface` and the interfaces it derives from.
pub(crate) trait WpfExposeProtocolManagerCustomInterfaceHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfExposeProtocolManagerCustomInterface::LoadProtocolManagerAndGetCustomInterface`. Loads a
    /// protocol manager DLL and returns its custom interface; caller releases before shutdown.
    unsafe fn load_protocol_manager_and_get_custom_interface(
        &self,
        p_protocol_manager_dll: PCWSTR,
        p_protocol_manager_dll_init_function: PCWSTR,
        dw_custom_interface_id: DWORD,
        pp_custom_interface: *mut PVOID,
    ) -> HRESULT {
        let _ = p_protocol_manager_dll;
        let _ = p_protocol_manager_dll_init_function;
        let _ = dw_custom_interface_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_custom_interface) };
        not_implemented(
            "IWpfExposeProtocolManagerCustomInterface",
            "LoadProtocolManagerAndGetCustomInterface",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfExposeProtocolManagerCustomInterface_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfExposeProtocolManagerCustomInterfaceHost::add_ref(object::<
                crate::unimplemented_objects::WpfExposeProtocolManagerCustomInterfaceObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfExposeProtocolManagerCustomInterface_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfExposeProtocolManagerCustomInterfaceHost::release(object::<
                crate::unimplemented_objects::WpfExposeProtocolManagerCustomInterfaceObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfExposeProtocolManagerCustomInterface_LoadProtocolManagerAndGetCustomInterface(
    this: *const c_void,
    p_protocol_manager_dll: PCWSTR,
    p_protocol_manager_dll_init_function: PCWSTR,
    dw_custom_interface_id: DWORD,
    pp_custom_interface: *mut PVOID,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfExposeProtocolManagerCustomInterfaceHost::load_protocol_manager_and_get_custom_interface(object::<crate::unimplemented_objects::WpfExposeProtocolManagerCustomInterfaceObject>(this), p_protocol_manager_dll, p_protocol_manager_dll_init_function, dw_custom_interface_id, pp_custom_interface)
        }
    })
}

/// `IHealthStatusCallback` and the interfaces it derives from.
pub(crate) trait HealthStatusCallbackHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IHealthStatusCallback::ReportHealth`. Manager answers a health ping.
    unsafe fn report_health(&self, f_healthy: BOOL) -> HRESULT {
        let _ = f_healthy;
        not_implemented("IHealthStatusCallback", "ReportHealth");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHealthStatusCallback_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HealthStatusCallbackHost::add_ref(object::<
                crate::unimplemented_objects::HealthStatusCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHealthStatusCallback_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HealthStatusCallbackHost::release(object::<
                crate::unimplemented_objects::HealthStatusCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IHealthStatusCallback_ReportHealth(
    this: *const c_void,
    f_healthy: BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            HealthStatusCallbackHost::report_health(
                object::<crate::unimplemented_objects::HealthStatusCallbackObject>(this),
                f_healthy,
            )
        }
    })
}

/// `ICustomActionResultCallback` and the interfaces it derives from.
pub(crate) trait CustomActionResultCallbackHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `ICustomActionResultCallback::ReportResult`. Result bytes of a custom action.
    unsafe fn report_result(
        &self,
        hr_status: HRESULT,
        pb_response: PBYTE,
        cb_response: DWORD,
    ) -> HRESULT {
        let _ = hr_status;
        let _ = pb_response;
        let _ = cb_response;
        not_implemented("ICustomActionResultCallback", "ReportResult");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomActionResultCallback_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomActionResultCallbackHost::add_ref(object::<
                crate::unimplemented_objects::CustomActionResultCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomActionResultCallback_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomActionResultCallbackHost::release(object::<
                crate::unimplemented_objects::CustomActionResultCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomActionResultCallback_ReportResult(
    this: *const c_void,
    hr_status: HRESULT,
    pb_response: PBYTE,
    cb_response: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomActionResultCallbackHost::report_result(
                object::<crate::unimplemented_objects::CustomActionResultCallbackObject>(this),
                hr_status,
                pb_response,
                cb_response,
            )
        }
    })
}

/// `ICustomAction2ResultCallback` and the interfaces it derives from.
pub(crate) trait CustomAction2ResultCallbackHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `ICustomAction2ResultCallback::ReportResult`. Partial or final result bytes of a custom action.
    unsafe fn report_result(
        &self,
        hr_status: HRESULT,
        f_final_response: BOOL,
        pb_response: PBYTE,
        cb_response: DWORD,
    ) -> HRESULT {
        let _ = hr_status;
        let _ = f_final_response;
        let _ = pb_response;
        let _ = cb_response;
        not_implemented("ICustomAction2ResultCallback", "ReportResult");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomAction2ResultCallback_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomAction2ResultCallbackHost::add_ref(object::<
                crate::unimplemented_objects::CustomAction2ResultCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomAction2ResultCallback_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomAction2ResultCallbackHost::release(object::<
                crate::unimplemented_objects::CustomAction2ResultCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_ICustomAction2ResultCallback_ReportResult(
    this: *const c_void,
    hr_status: HRESULT,
    f_final_response: BOOL,
    pb_response: PBYTE,
    cb_response: DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            CustomAction2ResultCallbackHost::report_result(
                object::<crate::unimplemented_objects::CustomAction2ResultCallbackObject>(this),
                hr_status,
                f_final_response,
                pb_response,
                cb_response,
            )
        }
    })
}

/// `IWpfApplicationPreloadUtil` and the interfaces it derives from.
pub(crate) trait WpfApplicationPreloadUtilHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfApplicationPreloadUtil::GetApplicationPreloadInfo`. Preload flag, type (BSTR, caller frees) and
    /// value array (caller frees) of an app.
    unsafe fn get_application_preload_info(
        &self,
        psz_config_path: PCWSTR,
        pf_enabled: *mut BOOL,
        pbstr_type: *mut BSTR,
        psa_preload_values: *mut *mut SAFEARRAY,
    ) -> HRESULT {
        let _ = psz_config_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_enabled) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_type) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(psa_preload_values) };
        not_implemented("IWpfApplicationPreloadUtil", "GetApplicationPreloadInfo");
        E_NOTIMPL
    }

    /// `IWpfApplicationPreloadUtil::ReportApplicationPreloadFailure`. Records a preload failure.
    unsafe fn report_application_preload_failure(
        &self,
        psz_config_path: PCWSTR,
        hr_failure_code: HRESULT,
        psz_error_string: PCWSTR,
    ) -> HRESULT {
        let _ = psz_config_path;
        let _ = hr_failure_code;
        let _ = psz_error_string;
        not_implemented(
            "IWpfApplicationPreloadUtil",
            "ReportApplicationPreloadFailure",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationPreloadUtil_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationPreloadUtilHost::add_ref(object::<
                crate::unimplemented_objects::WpfApplicationPreloadUtilObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationPreloadUtil_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationPreloadUtilHost::release(object::<
                crate::unimplemented_objects::WpfApplicationPreloadUtilObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationPreloadUtil_GetApplicationPreloadInfo(
    this: *const c_void,
    psz_config_path: PCWSTR,
    pf_enabled: *mut BOOL,
    pbstr_type: *mut BSTR,
    psa_preload_values: *mut *mut SAFEARRAY,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationPreloadUtilHost::get_application_preload_info(
                object::<crate::unimplemented_objects::WpfApplicationPreloadUtilObject>(this),
                psz_config_path,
                pf_enabled,
                pbstr_type,
                psa_preload_values,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfApplicationPreloadUtil_ReportApplicationPreloadFailure(
    this: *const c_void,
    psz_config_path: PCWSTR,
    hr_failure_code: HRESULT,
    psz_error_string: PCWSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfApplicationPreloadUtilHost::report_application_preload_failure(
                object::<crate::unimplemented_objects::WpfApplicationPreloadUtilObject>(this),
                psz_config_path,
                hr_failure_code,
                psz_error_string,
            )
        }
    })
}

/// `IWpfListenerChannelCallback` and the interfaces it derives from.
pub(crate) trait WpfListenerChannelCallbackHost {
    /// `IWpfReferencedObject::AddRef`. Adds a reference, returns new count.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "AddRef");
        0
    }

    /// `IWpfReferencedObject::Release`. Drops a reference, returns new count; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IWpfReferencedObject", "Release");
        0
    }

    /// `IWpfListenerChannelCallback::ReportStarted`. Channel is up.
    unsafe fn report_started(&self) -> HRESULT {
        not_implemented("IWpfListenerChannelCallback", "ReportStarted");
        E_NOTIMPL
    }

    /// `IWpfListenerChannelCallback::ReportStopped`. Channel stopped with status.
    unsafe fn report_stopped(&self, hr: HRESULT) -> HRESULT {
        let _ = hr;
        not_implemented("IWpfListenerChannelCallback", "ReportStopped");
        E_NOTIMPL
    }

    /// `IWpfListenerChannelCallback::ReportMessageReceived`. Counts a received message.
    unsafe fn report_message_received(&self) -> HRESULT {
        not_implemented("IWpfListenerChannelCallback", "ReportMessageReceived");
        E_NOTIMPL
    }

    /// `IWpfListenerChannelCallback::GetId`. Channel id.
    unsafe fn get_id(&self, pdw_listener_channel_id: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_listener_channel_id) };
        not_implemented("IWpfListenerChannelCallback", "GetId");
        E_NOTIMPL
    }

    /// `IWpfListenerChannelCallback::GetBlob`. Start blob into caller buffer, size in/out.
    unsafe fn get_blob(&self, p_blob: PBYTE, pcb_blob: *mut DWORD) -> HRESULT {
        let _ = p_blob;
        let _ = pcb_blob;
        not_implemented("IWpfListenerChannelCallback", "GetBlob");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::add_ref(object::<
                crate::unimplemented_objects::WpfListenerChannelCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::release(object::<
                crate::unimplemented_objects::WpfListenerChannelCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_ReportStarted(
    this: *const c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::report_started(object::<
                crate::unimplemented_objects::WpfListenerChannelCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_ReportStopped(
    this: *const c_void,
    hr: HRESULT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::report_stopped(
                object::<crate::unimplemented_objects::WpfListenerChannelCallbackObject>(this),
                hr,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_ReportMessageReceived(
    this: *const c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::report_message_received(object::<
                crate::unimplemented_objects::WpfListenerChannelCallbackObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_GetId(
    this: *const c_void,
    pdw_listener_channel_id: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::get_id(
                object::<crate::unimplemented_objects::WpfListenerChannelCallbackObject>(this),
                pdw_listener_channel_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IWpfListenerChannelCallback_GetBlob(
    this: *const c_void,
    p_blob: PBYTE,
    pcb_blob: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            WpfListenerChannelCallbackHost::get_blob(
                object::<crate::unimplemented_objects::WpfListenerChannelCallbackObject>(this),
                p_blob,
                pcb_blob,
            )
        }
    })
}

/// `IAppHostMethodSchema` and the interfaces it derives from.
pub(crate) trait AppHostMethodSchemaHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostMethodSchema::get_Name`. Name (interface absent from the docs).
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostMethodSchema", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostMethodSchema::get_InputSchema`. Schema of input element.
    unsafe fn get_input_schema(&self, pp_input_schema: *mut *mut IAppHostElementSchema) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_input_schema) };
        not_implemented("IAppHostMethodSchema", "get_InputSchema");
        E_NOTIMPL
    }

    /// `IAppHostMethodSchema::get_OutputSchema`. Schema of output element.
    unsafe fn get_output_schema(
        &self,
        pp_output_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_output_schema) };
        not_implemented("IAppHostMethodSchema", "get_OutputSchema");
        E_NOTIMPL
    }

    /// `IAppHostMethodSchema::GetMetadata`. Reads metadata by name.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostMethodSchema", "GetMetadata");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::query_interface(
                object::<crate::unimplemented_objects::AppHostMethodSchemaObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::add_ref(object::<
                crate::unimplemented_objects::AppHostMethodSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::release(object::<
                crate::unimplemented_objects::AppHostMethodSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::get_name(
                object::<crate::unimplemented_objects::AppHostMethodSchemaObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_get_InputSchema(
    this: *const c_void,
    pp_input_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::get_input_schema(
                object::<crate::unimplemented_objects::AppHostMethodSchemaObject>(this),
                pp_input_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_get_OutputSchema(
    this: *const c_void,
    pp_output_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::get_output_schema(
                object::<crate::unimplemented_objects::AppHostMethodSchemaObject>(this),
                pp_output_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodSchema_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodSchemaHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostMethodSchemaObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

/// `IAppHostMethod` and the interfaces it derives from.
pub(crate) trait AppHostMethodHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostMethod::get_Name`. Method name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostMethod", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostMethod::get_Schema`. Method schema.
    unsafe fn get_schema(&self, pp_method_schema: *mut *mut IAppHostMethodSchema) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_method_schema) };
        not_implemented("IAppHostMethod", "get_Schema");
        E_NOTIMPL
    }

    /// `IAppHostMethod::CreateInstance`. New call frame for the method.
    unsafe fn create_instance(
        &self,
        pp_method_instance: *mut *mut IAppHostMethodInstance,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_method_instance) };
        not_implemented("IAppHostMethod", "CreateInstance");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::query_interface(
                object::<crate::unimplemented_objects::AppHostMethodObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::add_ref(object::<crate::unimplemented_objects::AppHostMethodObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::release(object::<crate::unimplemented_objects::AppHostMethodObject>(
                this,
            ))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::get_name(
                object::<crate::unimplemented_objects::AppHostMethodObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_get_Schema(
    this: *const c_void,
    pp_method_schema: *mut *mut IAppHostMethodSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::get_schema(
                object::<crate::unimplemented_objects::AppHostMethodObject>(this),
                pp_method_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethod_CreateInstance(
    this: *const c_void,
    pp_method_instance: *mut *mut IAppHostMethodInstance,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodHost::create_instance(
                object::<crate::unimplemented_objects::AppHostMethodObject>(this),
                pp_method_instance,
            )
        }
    })
}

/// `IAppHostMethodInstance` and the interfaces it derives from.
pub(crate) trait AppHostMethodInstanceHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostMethodInstance::get_Input`. Input arguments element.
    unsafe fn get_input(&self, pp_input_element: *mut *mut IAppHostElement) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_input_element) };
        not_implemented("IAppHostMethodInstance", "get_Input");
        E_NOTIMPL
    }

    /// `IAppHostMethodInstance::get_Output`. Output arguments element.
    unsafe fn get_output(&self, pp_output_element: *mut *mut IAppHostElement) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_output_element) };
        not_implemented("IAppHostMethodInstance", "get_Output");
        E_NOTIMPL
    }

    /// `IAppHostMethodInstance::Execute`. Runs the call.
    unsafe fn execute(&self) -> HRESULT {
        not_implemented("IAppHostMethodInstance", "Execute");
        E_NOTIMPL
    }

    /// `IAppHostMethodInstance::GetMetadata`. Reads metadata by name.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostMethodInstance", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostMethodInstance::SetMetadata`. Sets metadata by name.
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostMethodInstance", "SetMetadata");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::query_interface(
                object::<crate::unimplemented_objects::AppHostMethodInstanceObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::add_ref(object::<
                crate::unimplemented_objects::AppHostMethodInstanceObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::release(object::<
                crate::unimplemented_objects::AppHostMethodInstanceObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_get_Input(
    this: *const c_void,
    pp_input_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::get_input(
                object::<crate::unimplemented_objects::AppHostMethodInstanceObject>(this),
                pp_input_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_get_Output(
    this: *const c_void,
    pp_output_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::get_output(
                object::<crate::unimplemented_objects::AppHostMethodInstanceObject>(this),
                pp_output_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_Execute(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::execute(object::<
                crate::unimplemented_objects::AppHostMethodInstanceObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostMethodInstanceObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodInstance_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodInstanceHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostMethodInstanceObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

/// `IAppHostMethodCollection` and the interfaces it derives from.
pub(crate) trait AppHostMethodCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostMethodCollection::get_Count`. Number.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostMethodCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostMethodCollection::get_Item`. By index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_method: *mut *mut IAppHostMethod,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_method) };
        not_implemented("IAppHostMethodCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostMethodCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodCollection_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostMethodCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodCollection_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostMethodCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostMethodCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMethodCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_method: *mut *mut IAppHostMethod,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMethodCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostMethodCollectionObject>(this),
                c_index,
                pp_method,
            )
        }
    })
}

/// `IAppHostElement` and the interfaces it derives from.
pub(crate) trait AppHostElementHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostElement::get_Name`. Element name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostElement", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostElement::get_Collection`. Collection nested in the element, if schema defines one.
    unsafe fn get_collection(&self, pp_collection: *mut *mut IAppHostElementCollection) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_collection) };
        not_implemented("IAppHostElement", "get_Collection");
        E_NOTIMPL
    }

    /// `IAppHostElement::get_Properties`. All properties.
    unsafe fn get_properties(
        &self,
        pp_properties: *mut *mut IAppHostPropertyCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_properties) };
        not_implemented("IAppHostElement", "get_Properties");
        E_NOTIMPL
    }

    /// `IAppHostElement::get_ChildElements`. Uniquely named child elements.
    unsafe fn get_child_elements(
        &self,
        pp_elements: *mut *mut IAppHostChildElementCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_elements) };
        not_implemented("IAppHostElement", "get_ChildElements");
        E_NOTIMPL
    }

    /// `IAppHostElement::GetMetadata`. Reads element metadata by name; ERROR_NOT_SUPPORTED.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostElement", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostElement::SetMetadata`. Sets element metadata by name; ERROR_NOT_SUPPORTED.
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostElement", "SetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostElement::get_Schema`. Schema of the element.
    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostElementSchema) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostElement", "get_Schema");
        E_NOTIMPL
    }

    /// `IAppHostElement::GetElementByName`. Child element by name.
    unsafe fn get_element_by_name(
        &self,
        bstr_sub_name: BSTR,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_sub_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_element) };
        not_implemented("IAppHostElement", "GetElementByName");
        E_NOTIMPL
    }

    /// `IAppHostElement::GetPropertyByName`. Property by name; ERROR_INVALID_INDEX if unknown.
    unsafe fn get_property_by_name(
        &self,
        bstr_sub_name: BSTR,
        pp_property: *mut *mut IAppHostProperty,
    ) -> HRESULT {
        let _ = bstr_sub_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_property) };
        not_implemented("IAppHostElement", "GetPropertyByName");
        E_NOTIMPL
    }

    /// `IAppHostElement::Clear`. Removes local settings of the element.
    unsafe fn clear(&self) -> HRESULT {
        not_implemented("IAppHostElement", "Clear");
        E_NOTIMPL
    }

    /// `IAppHostElement::get_Methods`. Methods the element offers (absent from the docs).
    unsafe fn get_methods(&self, pp_methods: *mut *mut IAppHostMethodCollection) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_methods) };
        not_implemented("IAppHostElement", "get_Methods");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::query_interface(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::add_ref(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::release(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_name(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_Collection(
    this: *const c_void,
    pp_collection: *mut *mut IAppHostElementCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_collection(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pp_collection,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_Properties(
    this: *const c_void,
    pp_properties: *mut *mut IAppHostPropertyCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_properties(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pp_properties,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_ChildElements(
    this: *const c_void,
    pp_elements: *mut *mut IAppHostChildElementCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_child_elements(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pp_elements,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_Schema(
    this: *const c_void,
    pp_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_schema(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pp_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_GetElementByName(
    this: *const c_void,
    bstr_sub_name: BSTR,
    pp_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_element_by_name(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                bstr_sub_name,
                pp_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_GetPropertyByName(
    this: *const c_void,
    bstr_sub_name: BSTR,
    pp_property: *mut *mut IAppHostProperty,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_property_by_name(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                bstr_sub_name,
                pp_property,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_Clear(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::clear(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElement_get_Methods(
    this: *const c_void,
    pp_methods: *mut *mut IAppHostMethodCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementHost::get_methods(
                object::<crate::unimplemented_objects::AppHostElementObject>(this),
                pp_methods,
            )
        }
    })
}

/// `IAppHostElementCollection` and the interfaces it derives from.
pub(crate) trait AppHostElementCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostElementCollection::get_Count`. Number of items.
    unsafe fn get_count(&self, pc_element_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_element_count) };
        not_implemented("IAppHostElementCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::get_Item`. Item by index or key.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_element) };
        not_implemented("IAppHostElementCollection", "get_Item");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::AddElement`. Inserts an element made by CreateNewElement; default
    /// position -1; index too big ERROR_INVALID_INDEX; missing required attribute ERROR_FILE_NOT_FOUND.
    unsafe fn add_element(&self, p_element: *mut IAppHostElement, c_position: c_int) -> HRESULT {
        let _ = p_element;
        let _ = c_position;
        not_implemented("IAppHostElementCollection", "AddElement");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::DeleteElement`. Removes by index or key; E_FAIL.
    unsafe fn delete_element(&self, c_index: *const VARIANT) -> HRESULT {
        let _ = c_index;
        not_implemented("IAppHostElementCollection", "DeleteElement");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::Clear`. Empties it; E_FAIL.
    unsafe fn clear(&self) -> HRESULT {
        not_implemented("IAppHostElementCollection", "Clear");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::CreateNewElement`. Makes a detached element of an allowed name;
    /// ERROR_INVALID_INDEX.
    unsafe fn create_new_element(
        &self,
        bstr_element_name: BSTR,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_element_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_element) };
        not_implemented("IAppHostElementCollection", "CreateNewElement");
        E_NOTIMPL
    }

    /// `IAppHostElementCollection::get_Schema`. Schema of the collection.
    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostCollectionSchema) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostElementCollection", "get_Schema");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostElementCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostElementCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_get_Count(
    this: *const c_void,
    pc_element_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                pc_element_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                c_index,
                pp_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_AddElement(
    this: *const c_void,
    p_element: *mut IAppHostElement,
    c_position: c_int,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::add_element(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                p_element,
                c_position,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_DeleteElement(
    this: *const c_void,
    c_index: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::delete_element(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                c_index,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_Clear(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::clear(object::<
                crate::unimplemented_objects::AppHostElementCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_CreateNewElement(
    this: *const c_void,
    bstr_element_name: BSTR,
    pp_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::create_new_element(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                bstr_element_name,
                pp_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementCollection_get_Schema(
    this: *const c_void,
    pp_schema: *mut *mut IAppHostCollectionSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementCollectionHost::get_schema(
                object::<crate::unimplemented_objects::AppHostElementCollectionObject>(this),
                pp_schema,
            )
        }
    })
}

/// `IAppHostChildElementCollection` and the interfaces it derives from.
pub(crate) trait AppHostChildElementCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostChildElementCollection::get_Count`. Number of child elements.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostChildElementCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostChildElementCollection::get_Item`. Child element by index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_element) };
        not_implemented("IAppHostChildElementCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostChildElementCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostChildElementCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostChildElementCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostChildElementCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostChildElementCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostChildElementCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostChildElementCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostChildElementCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostChildElementCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostChildElementCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostChildElementCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostChildElementCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostChildElementCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostChildElementCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostChildElementCollectionObject>(this),
                c_index,
                pp_element,
            )
        }
    })
}

/// `IAppHostProperty` and the interfaces it derives from.
pub(crate) trait AppHostPropertyHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostProperty::get_Name`. Name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostProperty", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostProperty::get_Value`. Typed value; caller clears the VARIANT.
    unsafe fn get_value(&self, p_variant: *mut VARIANT) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_variant) };
        not_implemented("IAppHostProperty", "get_Value");
        E_NOTIMPL
    }

    /// `IAppHostProperty::put_Value`. Sets value; must pass schema validation.
    unsafe fn put_value(&self, value: *const VARIANT) -> HRESULT {
        let _ = value;
        not_implemented("IAppHostProperty", "put_Value");
        E_NOTIMPL
    }

    /// `IAppHostProperty::Clear`. Removes the local value (falls back to inherited/default).
    unsafe fn clear(&self) -> HRESULT {
        not_implemented("IAppHostProperty", "Clear");
        E_NOTIMPL
    }

    /// `IAppHostProperty::get_StringValue`. Value as text; caller frees.
    unsafe fn get_string_value(&self, pbstr_value: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_value) };
        not_implemented("IAppHostProperty", "get_StringValue");
        E_NOTIMPL
    }

    /// `IAppHostProperty::get_Exception`. Validation error of the current value, if any.
    unsafe fn get_exception(&self, pp_exception: *mut *mut IAppHostPropertyException) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_exception) };
        not_implemented("IAppHostProperty", "get_Exception");
        E_NOTIMPL
    }

    /// `IAppHostProperty::GetMetadata`. Reads metadata (e.g. isInheritedFromDefault, encryptionProvider);
    /// ERROR_NOT_SUPPORTED.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostProperty", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostProperty::SetMetadata`. Sets metadata; ERROR_NOT_SUPPORTED.
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostProperty", "SetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostProperty::get_Schema`. Schema of the property.
    unsafe fn get_schema(&self, pp_schema: *mut *mut IAppHostPropertySchema) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostProperty", "get_Schema");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::query_interface(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::add_ref(object::<
                crate::unimplemented_objects::AppHostPropertyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::release(object::<
                crate::unimplemented_objects::AppHostPropertyObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_name(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_get_Value(
    this: *const c_void,
    p_variant: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_value(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                p_variant,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_put_Value(
    this: *const c_void,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::put_value(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_Clear(this: *const c_void) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::clear(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_get_StringValue(
    this: *const c_void,
    pbstr_value: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_string_value(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                pbstr_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_get_Exception(
    this: *const c_void,
    pp_exception: *mut *mut IAppHostPropertyException,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_exception(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                pp_exception,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostProperty_get_Schema(
    this: *const c_void,
    pp_schema: *mut *mut IAppHostPropertySchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyHost::get_schema(
                object::<crate::unimplemented_objects::AppHostPropertyObject>(this),
                pp_schema,
            )
        }
    })
}

/// `IAppHostPropertyCollection` and the interfaces it derives from.
pub(crate) trait AppHostPropertyCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostPropertyCollection::get_Count`. Number.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostPropertyCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostPropertyCollection::get_Item`. By index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_property: *mut *mut IAppHostProperty,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_property) };
        not_implemented("IAppHostPropertyCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostPropertyCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyCollection_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostPropertyCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyCollection_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostPropertyCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostPropertyCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_property: *mut *mut IAppHostProperty,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostPropertyCollectionObject>(this),
                c_index,
                pp_property,
            )
        }
    })
}

/// `IAppHostConfigException` and the interfaces it derives from.
pub(crate) trait AppHostConfigExceptionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigException::get_LineNumber`. Line of the fault.
    unsafe fn get_line_number(&self, pc_line_number: *mut ULONG) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_line_number) };
        not_implemented("IAppHostConfigException", "get_LineNumber");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_FileName`. File of the fault.
    unsafe fn get_file_name(&self, pbstr_file_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_file_name) };
        not_implemented("IAppHostConfigException", "get_FileName");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ConfigPath`. Config path of the fault.
    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_config_path) };
        not_implemented("IAppHostConfigException", "get_ConfigPath");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ErrorLine`. Text of the faulty line.
    unsafe fn get_error_line(&self, pbstr_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_error_line) };
        not_implemented("IAppHostConfigException", "get_ErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_PreErrorLine`. Text of the line before.
    unsafe fn get_pre_error_line(&self, pbstr_pre_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_pre_error_line) };
        not_implemented("IAppHostConfigException", "get_PreErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_PostErrorLine`. Text of the line after.
    unsafe fn get_post_error_line(&self, pbstr_post_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_post_error_line) };
        not_implemented("IAppHostConfigException", "get_PostErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ErrorString`. Readable message.
    unsafe fn get_error_string(&self, pbstr_error_string: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_error_string) };
        not_implemented("IAppHostConfigException", "get_ErrorString");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConfigExceptionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::release(object::<
                crate::unimplemented_objects::AppHostConfigExceptionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_LineNumber(
    this: *const c_void,
    pc_line_number: *mut ULONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_line_number(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pc_line_number,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_FileName(
    this: *const c_void,
    pbstr_file_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_file_name(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_file_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_ConfigPath(
    this: *const c_void,
    pbstr_config_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_config_path(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_config_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_ErrorLine(
    this: *const c_void,
    pbstr_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_error_line(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_PreErrorLine(
    this: *const c_void,
    pbstr_pre_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_pre_error_line(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_pre_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_PostErrorLine(
    this: *const c_void,
    pbstr_post_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_post_error_line(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_post_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigException_get_ErrorString(
    this: *const c_void,
    pbstr_error_string: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigExceptionHost::get_error_string(
                object::<crate::unimplemented_objects::AppHostConfigExceptionObject>(this),
                pbstr_error_string,
            )
        }
    })
}

/// `IAppHostPropertyException` and the interfaces it derives from.
pub(crate) trait AppHostPropertyExceptionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigException::get_LineNumber`. Line of the fault.
    unsafe fn get_line_number(&self, pc_line_number: *mut ULONG) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_line_number) };
        not_implemented("IAppHostConfigException", "get_LineNumber");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_FileName`. File of the fault.
    unsafe fn get_file_name(&self, pbstr_file_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_file_name) };
        not_implemented("IAppHostConfigException", "get_FileName");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ConfigPath`. Config path of the fault.
    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_config_path) };
        not_implemented("IAppHostConfigException", "get_ConfigPath");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ErrorLine`. Text of the faulty line.
    unsafe fn get_error_line(&self, pbstr_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_error_line) };
        not_implemented("IAppHostConfigException", "get_ErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_PreErrorLine`. Text of the line before.
    unsafe fn get_pre_error_line(&self, pbstr_pre_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_pre_error_line) };
        not_implemented("IAppHostConfigException", "get_PreErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_PostErrorLine`. Text of the line after.
    unsafe fn get_post_error_line(&self, pbstr_post_error_line: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_post_error_line) };
        not_implemented("IAppHostConfigException", "get_PostErrorLine");
        E_NOTIMPL
    }

    /// `IAppHostConfigException::get_ErrorString`. Readable message.
    unsafe fn get_error_string(&self, pbstr_error_string: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_error_string) };
        not_implemented("IAppHostConfigException", "get_ErrorString");
        E_NOTIMPL
    }

    /// `IAppHostPropertyException::get_InvalidValue`. The value that failed validation, as text.
    unsafe fn get_invalid_value(&self, pbstr_value: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_value) };
        not_implemented("IAppHostPropertyException", "get_InvalidValue");
        E_NOTIMPL
    }

    /// `IAppHostPropertyException::get_ValidationFailureReason`. Why it failed.
    unsafe fn get_validation_failure_reason(&self, pbstr_validation_reason: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_validation_reason) };
        not_implemented("IAppHostPropertyException", "get_ValidationFailureReason");
        E_NOTIMPL
    }

    /// `IAppHostPropertyException::get_ValidationFailureParameters`. Validator parameters as a SAFEARRAY;
    /// caller destroys.
    unsafe fn get_validation_failure_parameters(
        &self,
        p_parameter_array: *mut *mut SAFEARRAY,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_parameter_array) };
        not_implemented(
            "IAppHostPropertyException",
            "get_ValidationFailureParameters",
        );
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostPropertyExceptionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::release(object::<
                crate::unimplemented_objects::AppHostPropertyExceptionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_LineNumber(
    this: *const c_void,
    pc_line_number: *mut ULONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_line_number(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pc_line_number,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_FileName(
    this: *const c_void,
    pbstr_file_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_file_name(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_file_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_ConfigPath(
    this: *const c_void,
    pbstr_config_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_config_path(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_config_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_ErrorLine(
    this: *const c_void,
    pbstr_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_error_line(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_PreErrorLine(
    this: *const c_void,
    pbstr_pre_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_pre_error_line(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_pre_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_PostErrorLine(
    this: *const c_void,
    pbstr_post_error_line: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_post_error_line(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_post_error_line,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_ErrorString(
    this: *const c_void,
    pbstr_error_string: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_error_string(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_error_string,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_InvalidValue(
    this: *const c_void,
    pbstr_value: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_invalid_value(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_ValidationFailureReason(
    this: *const c_void,
    pbstr_validation_reason: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_validation_failure_reason(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                pbstr_validation_reason,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertyException_get_ValidationFailureParameters(
    this: *const c_void,
    p_parameter_array: *mut *mut SAFEARRAY,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertyExceptionHost::get_validation_failure_parameters(
                object::<crate::unimplemented_objects::AppHostPropertyExceptionObject>(this),
                p_parameter_array,
            )
        }
    })
}

/// `IAppHostElementSchema` and the interfaces it derives from.
pub(crate) trait AppHostElementSchemaHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostElementSchema::get_Name`. Name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostElementSchema", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::get_DoesAllowUnschematizedProperties`. Whether unknown attributes are
    /// accepted.
    unsafe fn get_does_allow_unschematized_properties(
        &self,
        pf_allow_unschematized: *mut VARIANT_BOOL,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_allow_unschematized) };
        not_implemented(
            "IAppHostElementSchema",
            "get_DoesAllowUnschematizedProperties",
        );
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::GetMetadata`. Reads schema metadata; ERROR_NOT_SUPPORTED.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostElementSchema", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::get_CollectionSchema`. Schema of its collection.
    unsafe fn get_collection_schema(
        &self,
        pp_collection_schema: *mut *mut IAppHostCollectionSchema,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_collection_schema) };
        not_implemented("IAppHostElementSchema", "get_CollectionSchema");
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::get_ChildElementSchemas`. Schemas of children.
    unsafe fn get_child_element_schemas(
        &self,
        pp_child_schemas: *mut *mut IAppHostElementSchemaCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_child_schemas) };
        not_implemented("IAppHostElementSchema", "get_ChildElementSchemas");
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::get_PropertySchemas`. Schemas of properties.
    unsafe fn get_property_schemas(
        &self,
        pp_property_schemas: *mut *mut IAppHostPropertySchemaCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_property_schemas) };
        not_implemented("IAppHostElementSchema", "get_PropertySchemas");
        E_NOTIMPL
    }

    /// `IAppHostElementSchema::get_IsCollectionDefault`. Whether it holds collection defaults.
    unsafe fn get_is_collection_default(
        &self,
        pf_is_collection_default: *mut VARIANT_BOOL,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_collection_default) };
        not_implemented("IAppHostElementSchema", "get_IsCollectionDefault");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::query_interface(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::add_ref(object::<
                crate::unimplemented_objects::AppHostElementSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::release(object::<
                crate::unimplemented_objects::AppHostElementSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_name(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_DoesAllowUnschematizedProperties(
    this: *const c_void,
    pf_allow_unschematized: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_does_allow_unschematized_properties(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pf_allow_unschematized,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_CollectionSchema(
    this: *const c_void,
    pp_collection_schema: *mut *mut IAppHostCollectionSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_collection_schema(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pp_collection_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_ChildElementSchemas(
    this: *const c_void,
    pp_child_schemas: *mut *mut IAppHostElementSchemaCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_child_element_schemas(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pp_child_schemas,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_PropertySchemas(
    this: *const c_void,
    pp_property_schemas: *mut *mut IAppHostPropertySchemaCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_property_schemas(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pp_property_schemas,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchema_get_IsCollectionDefault(
    this: *const c_void,
    pf_is_collection_default: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaHost::get_is_collection_default(
                object::<crate::unimplemented_objects::AppHostElementSchemaObject>(this),
                pf_is_collection_default,
            )
        }
    })
}

/// `IAppHostElementSchemaCollection` and the interfaces it derives from.
pub(crate) trait AppHostElementSchemaCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostElementSchemaCollection::get_Count`. Number.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostElementSchemaCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostElementSchemaCollection::get_Item`. By index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_element_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_element_schema) };
        not_implemented("IAppHostElementSchemaCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchemaCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostElementSchemaCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchemaCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostElementSchemaCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchemaCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostElementSchemaCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchemaCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostElementSchemaCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostElementSchemaCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_element_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostElementSchemaCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostElementSchemaCollectionObject>(this),
                c_index,
                pp_element_schema,
            )
        }
    })
}

/// `IAppHostCollectionSchema` and the interfaces it derives from.
pub(crate) trait AppHostCollectionSchemaHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostCollectionSchema::get_AddElementNames`. Comma list of names usable as 'add' element.
    unsafe fn get_add_element_names(&self, pbstr_element_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_element_name) };
        not_implemented("IAppHostCollectionSchema", "get_AddElementNames");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::GetAddElementSchema`. Schema of one 'add' element name;
    /// ERROR_INVALID_INDEX if not found.
    unsafe fn get_add_element_schema(
        &self,
        bstr_element_name: BSTR,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        let _ = bstr_element_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostCollectionSchema", "GetAddElementSchema");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::get_RemoveElementSchema`. Schema of the 'remove' element (NULL if none).
    unsafe fn get_remove_element_schema(
        &self,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostCollectionSchema", "get_RemoveElementSchema");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::get_ClearElementSchema`. Schema of the 'clear' element (NULL if none).
    unsafe fn get_clear_element_schema(
        &self,
        pp_schema: *mut *mut IAppHostElementSchema,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_schema) };
        not_implemented("IAppHostCollectionSchema", "get_ClearElementSchema");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::get_IsMergeAppend`. VARIANT_TRUE: local items after inherited ones; FALSE:
    /// before.
    unsafe fn get_is_merge_append(&self, pf_is_merge_append: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_merge_append) };
        not_implemented("IAppHostCollectionSchema", "get_IsMergeAppend");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::GetMetadata`. Not implemented by IIS: ERROR_NOT_SUPPORTED.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostCollectionSchema", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostCollectionSchema::get_DoesAllowDuplicates`. Whether equal keys may repeat.
    unsafe fn get_does_allow_duplicates(&self, pf_allow_duplicates: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_allow_duplicates) };
        not_implemented("IAppHostCollectionSchema", "get_DoesAllowDuplicates");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::query_interface(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::add_ref(object::<
                crate::unimplemented_objects::AppHostCollectionSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::release(object::<
                crate::unimplemented_objects::AppHostCollectionSchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_get_AddElementNames(
    this: *const c_void,
    pbstr_element_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_add_element_names(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                pbstr_element_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_GetAddElementSchema(
    this: *const c_void,
    bstr_element_name: BSTR,
    pp_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_add_element_schema(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                bstr_element_name,
                pp_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_get_RemoveElementSchema(
    this: *const c_void,
    pp_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_remove_element_schema(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                pp_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_get_ClearElementSchema(
    this: *const c_void,
    pp_schema: *mut *mut IAppHostElementSchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_clear_element_schema(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                pp_schema,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_get_IsMergeAppend(
    this: *const c_void,
    pf_is_merge_append: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_is_merge_append(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                pf_is_merge_append,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostCollectionSchema_get_DoesAllowDuplicates(
    this: *const c_void,
    pf_allow_duplicates: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostCollectionSchemaHost::get_does_allow_duplicates(
                object::<crate::unimplemented_objects::AppHostCollectionSchemaObject>(this),
                pf_allow_duplicates,
            )
        }
    })
}

/// `IAppHostPropertySchema` and the interfaces it derives from.
pub(crate) trait AppHostPropertySchemaHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostPropertySchema::get_Name`. Name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostPropertySchema", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_Type`. Type name (string, int, bool, enum, flags, timeSpan...).
    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_type) };
        not_implemented("IAppHostPropertySchema", "get_Type");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_DefaultValue`. Default value.
    unsafe fn get_default_value(&self, p_default_value: *mut VARIANT) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_default_value) };
        not_implemented("IAppHostPropertySchema", "get_DefaultValue");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsRequired`. Required or not.
    unsafe fn get_is_required(&self, pf_is_required: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_required) };
        not_implemented("IAppHostPropertySchema", "get_IsRequired");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsUniqueKey`. Is it the key of a collection.
    unsafe fn get_is_unique_key(&self, pf_is_unique_key: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_unique_key) };
        not_implemented("IAppHostPropertySchema", "get_IsUniqueKey");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsCombinedKey`. Is it part of a combined key.
    unsafe fn get_is_combined_key(&self, pf_is_combined_key: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_combined_key) };
        not_implemented("IAppHostPropertySchema", "get_IsCombinedKey");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsExpanded`. Are environment variables expanded.
    unsafe fn get_is_expanded(&self, pf_is_expanded: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_expanded) };
        not_implemented("IAppHostPropertySchema", "get_IsExpanded");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_ValidationType`. Validator name.
    unsafe fn get_validation_type(&self, pbstr_validation_type: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_validation_type) };
        not_implemented("IAppHostPropertySchema", "get_ValidationType");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_ValidationParameter`. Validator parameters.
    unsafe fn get_validation_parameter(&self, pbstr_validation_parameter: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_validation_parameter) };
        not_implemented("IAppHostPropertySchema", "get_ValidationParameter");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::GetMetadata`. Reads metadata; ERROR_NOT_SUPPORTED.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostPropertySchema", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsCaseSensitive`. Case sensitivity, default FALSE.
    unsafe fn get_is_case_sensitive(&self, pf_is_case_sensitive: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_case_sensitive) };
        not_implemented("IAppHostPropertySchema", "get_IsCaseSensitive");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_PossibleValues`. Enum/flag members (docs name this PropertyValues).
    unsafe fn get_possible_values(
        &self,
        pp_values: *mut *mut IAppHostConstantValueCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_values) };
        not_implemented("IAppHostPropertySchema", "get_PossibleValues");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_DoesAllowInfinite`. Whether 'Infinite' is accepted.
    unsafe fn get_does_allow_infinite(&self, pf_allow_infinite: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_allow_infinite) };
        not_implemented("IAppHostPropertySchema", "get_DoesAllowInfinite");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_IsEncrypted`. Stored encrypted or not.
    unsafe fn get_is_encrypted(&self, pf_is_encrypted: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_is_encrypted) };
        not_implemented("IAppHostPropertySchema", "get_IsEncrypted");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchema::get_TimeSpanFormat`. Textual unit of time spans.
    unsafe fn get_time_span_format(&self, pbstr_time_span_format: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_time_span_format) };
        not_implemented("IAppHostPropertySchema", "get_TimeSpanFormat");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::query_interface(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::add_ref(object::<
                crate::unimplemented_objects::AppHostPropertySchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::release(object::<
                crate::unimplemented_objects::AppHostPropertySchemaObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_name(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_Type(
    this: *const c_void,
    pbstr_type: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_type(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pbstr_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_DefaultValue(
    this: *const c_void,
    p_default_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_default_value(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                p_default_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsRequired(
    this: *const c_void,
    pf_is_required: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_required(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_required,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsUniqueKey(
    this: *const c_void,
    pf_is_unique_key: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_unique_key(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_unique_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsCombinedKey(
    this: *const c_void,
    pf_is_combined_key: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_combined_key(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_combined_key,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsExpanded(
    this: *const c_void,
    pf_is_expanded: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_expanded(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_expanded,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_ValidationType(
    this: *const c_void,
    pbstr_validation_type: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_validation_type(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pbstr_validation_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_ValidationParameter(
    this: *const c_void,
    pbstr_validation_parameter: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_validation_parameter(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pbstr_validation_parameter,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsCaseSensitive(
    this: *const c_void,
    pf_is_case_sensitive: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_case_sensitive(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_case_sensitive,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_PossibleValues(
    this: *const c_void,
    pp_values: *mut *mut IAppHostConstantValueCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_possible_values(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pp_values,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_DoesAllowInfinite(
    this: *const c_void,
    pf_allow_infinite: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_does_allow_infinite(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_allow_infinite,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_IsEncrypted(
    this: *const c_void,
    pf_is_encrypted: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_is_encrypted(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pf_is_encrypted,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchema_get_TimeSpanFormat(
    this: *const c_void,
    pbstr_time_span_format: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaHost::get_time_span_format(
                object::<crate::unimplemented_objects::AppHostPropertySchemaObject>(this),
                pbstr_time_span_format,
            )
        }
    })
}

/// `IAppHostPropertySchemaCollection` and the interfaces it derives from.
pub(crate) trait AppHostPropertySchemaCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostPropertySchemaCollection::get_Count`. Number.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostPropertySchemaCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostPropertySchemaCollection::get_Item`. By index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_property_schema: *mut *mut IAppHostPropertySchema,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_property_schema) };
        not_implemented("IAppHostPropertySchemaCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchemaCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostPropertySchemaCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchemaCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostPropertySchemaCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchemaCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostPropertySchemaCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchemaCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostPropertySchemaCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostPropertySchemaCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_property_schema: *mut *mut IAppHostPropertySchema,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostPropertySchemaCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostPropertySchemaCollectionObject>(this),
                c_index,
                pp_property_schema,
            )
        }
    })
}

/// `IAppHostConstantValue` and the interfaces it derives from.
pub(crate) trait AppHostConstantValueHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConstantValue::get_Name`. Enum/flag member name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostConstantValue", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostConstantValue::get_Value`. Its number.
    unsafe fn get_value(&self, pdw_value: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_value) };
        not_implemented("IAppHostConstantValue", "get_Value");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValue_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConstantValueObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValue_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConstantValueObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValue_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueHost::release(object::<
                crate::unimplemented_objects::AppHostConstantValueObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValue_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueHost::get_name(
                object::<crate::unimplemented_objects::AppHostConstantValueObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValue_get_Value(
    this: *const c_void,
    pdw_value: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueHost::get_value(
                object::<crate::unimplemented_objects::AppHostConstantValueObject>(this),
                pdw_value,
            )
        }
    })
}

/// `IAppHostConstantValueCollection` and the interfaces it derives from.
pub(crate) trait AppHostConstantValueCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConstantValueCollection::get_Count`. Number of members.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostConstantValueCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostConstantValueCollection::get_Item`. Member by index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_constant_value: *mut *mut IAppHostConstantValue,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_constant_value) };
        not_implemented("IAppHostConstantValueCollection", "get_Item");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValueCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConstantValueCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValueCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConstantValueCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValueCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostConstantValueCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValueCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostConstantValueCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConstantValueCollection_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_constant_value: *mut *mut IAppHostConstantValue,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConstantValueCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostConstantValueCollectionObject>(this),
                c_index,
                pp_constant_value,
            )
        }
    })
}

/// `IAppHostAdminManager` and the interfaces it derives from.
pub(crate) trait AppHostAdminManagerHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostAdminManager::GetAdminSection`. Merged view of a section at a configuration path; referenced
    /// element for caller.
    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_section_name;
        let _ = bstr_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_admin_section) };
        not_implemented("IAppHostAdminManager", "GetAdminSection");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::GetMetadata`. Reads a manager option by name; ERROR_NOT_SUPPORTED for unknown
    /// names.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostAdminManager", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::SetMetadata`. Sets a manager option by name (e.g. pathMapper, changeHandler,
    /// ignoreInvalidAttributes...).
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostAdminManager", "SetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::get_ConfigManager`. Access to raw configuration files.
    unsafe fn get_config_manager(
        &self,
        pp_config_manager: *mut *mut IAppHostConfigManager,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_config_manager) };
        not_implemented("IAppHostAdminManager", "get_ConfigManager");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::query_interface(
                object::<crate::unimplemented_objects::AppHostAdminManagerObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::add_ref(object::<
                crate::unimplemented_objects::AppHostAdminManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::release(object::<
                crate::unimplemented_objects::AppHostAdminManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_GetAdminSection(
    this: *const c_void,
    bstr_section_name: BSTR,
    bstr_path: BSTR,
    pp_admin_section: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::get_admin_section(
                object::<crate::unimplemented_objects::AppHostAdminManagerObject>(this),
                bstr_section_name,
                bstr_path,
                pp_admin_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostAdminManagerObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostAdminManagerObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostAdminManager_get_ConfigManager(
    this: *const c_void,
    pp_config_manager: *mut *mut IAppHostConfigManager,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostAdminManagerHost::get_config_manager(
                object::<crate::unimplemented_objects::AppHostAdminManagerObject>(this),
                pp_config_manager,
            )
        }
    })
}

/// `IAppHostWritableAdminManager` and the interfaces it derives from.
pub(crate) trait AppHostWritableAdminManagerHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostAdminManager::GetAdminSection`. Merged view of a section at a configuration path; referenced
    /// element for caller.
    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_section_name;
        let _ = bstr_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_admin_section) };
        not_implemented("IAppHostAdminManager", "GetAdminSection");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::GetMetadata`. Reads a manager option by name; ERROR_NOT_SUPPORTED for unknown
    /// names.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostAdminManager", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::SetMetadata`. Sets a manager option by name (e.g. pathMapper, changeHandler,
    /// ignoreInvalidAttributes...).
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostAdminManager", "SetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostAdminManager::get_ConfigManager`. Access to raw configuration files.
    unsafe fn get_config_manager(
        &self,
        pp_config_manager: *mut *mut IAppHostConfigManager,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_config_manager) };
        not_implemented("IAppHostAdminManager", "get_ConfigManager");
        E_NOTIMPL
    }

    /// `IAppHostWritableAdminManager::CommitChanges`. Writes pending edits to the commit path's file.
    unsafe fn commit_changes(&self) -> HRESULT {
        not_implemented("IAppHostWritableAdminManager", "CommitChanges");
        E_NOTIMPL
    }

    /// `IAppHostWritableAdminManager::get_CommitPath`. Path where edits go.
    unsafe fn get_commit_path(&self, pbstr_commit_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_commit_path) };
        not_implemented("IAppHostWritableAdminManager", "get_CommitPath");
        E_NOTIMPL
    }

    /// `IAppHostWritableAdminManager::put_CommitPath`. Chooses the path where edits go.
    unsafe fn put_commit_path(&self, bstr_commit_path: BSTR) -> HRESULT {
        let _ = bstr_commit_path;
        not_implemented("IAppHostWritableAdminManager", "put_CommitPath");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::query_interface(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::add_ref(object::<
                crate::unimplemented_objects::AppHostWritableAdminManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::release(object::<
                crate::unimplemented_objects::AppHostWritableAdminManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_GetAdminSection(
    this: *const c_void,
    bstr_section_name: BSTR,
    bstr_path: BSTR,
    pp_admin_section: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::get_admin_section(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                bstr_section_name,
                bstr_path,
                pp_admin_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_get_ConfigManager(
    this: *const c_void,
    pp_config_manager: *mut *mut IAppHostConfigManager,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::get_config_manager(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                pp_config_manager,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_CommitChanges(
    this: *const c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::commit_changes(object::<
                crate::unimplemented_objects::AppHostWritableAdminManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_get_CommitPath(
    this: *const c_void,
    pbstr_commit_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::get_commit_path(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                pbstr_commit_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostWritableAdminManager_put_CommitPath(
    this: *const c_void,
    bstr_commit_path: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostWritableAdminManagerHost::put_commit_path(
                object::<crate::unimplemented_objects::AppHostWritableAdminManagerObject>(this),
                bstr_commit_path,
            )
        }
    })
}

/// `IAppHostConfigManager` and the interfaces it derives from.
pub(crate) trait AppHostConfigManagerHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigManager::GetConfigFile`. Opens the file behind a config path.
    unsafe fn get_config_file(
        &self,
        bstr_config_path: BSTR,
        pp_config_file: *mut *mut IAppHostConfigFile,
    ) -> HRESULT {
        let _ = bstr_config_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_config_file) };
        not_implemented("IAppHostConfigManager", "GetConfigFile");
        E_NOTIMPL
    }

    /// `IAppHostConfigManager::GetUniqueConfigPath`. Deepest ancestor path that really has configuration.
    unsafe fn get_unique_config_path(
        &self,
        bstr_config_path: BSTR,
        pbstr_unique_path: *mut BSTR,
    ) -> HRESULT {
        let _ = bstr_config_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_unique_path) };
        not_implemented("IAppHostConfigManager", "GetUniqueConfigPath");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigManager_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigManagerHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConfigManagerObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigManager_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigManagerHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConfigManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigManager_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigManagerHost::release(object::<
                crate::unimplemented_objects::AppHostConfigManagerObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigManager_GetConfigFile(
    this: *const c_void,
    bstr_config_path: BSTR,
    pp_config_file: *mut *mut IAppHostConfigFile,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigManagerHost::get_config_file(
                object::<crate::unimplemented_objects::AppHostConfigManagerObject>(this),
                bstr_config_path,
                pp_config_file,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigManager_GetUniqueConfigPath(
    this: *const c_void,
    bstr_config_path: BSTR,
    pbstr_unique_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigManagerHost::get_unique_config_path(
                object::<crate::unimplemented_objects::AppHostConfigManagerObject>(this),
                bstr_config_path,
                pbstr_unique_path,
            )
        }
    })
}

/// `IAppHostConfigFile` and the interfaces it derives from.
pub(crate) trait AppHostConfigFileHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigFile::get_ConfigPath`. Config path the file stands for.
    unsafe fn get_config_path(&self, pbstr_config_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_config_path) };
        not_implemented("IAppHostConfigFile", "get_ConfigPath");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::get_FilePath`. Physical file path.
    unsafe fn get_file_path(&self, pbstr_file_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_file_path) };
        not_implemented("IAppHostConfigFile", "get_FilePath");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::get_Locations`. All location tags in the file.
    unsafe fn get_locations(
        &self,
        pp_locations: *mut *mut IAppHostConfigLocationCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_locations) };
        not_implemented("IAppHostConfigFile", "get_Locations");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::GetAdminSection`. Section as written in this file only; ERROR_INVALID_DATA.
    unsafe fn get_admin_section(
        &self,
        bstr_section_name: BSTR,
        bstr_path: BSTR,
        pp_admin_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_section_name;
        let _ = bstr_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_admin_section) };
        not_implemented("IAppHostConfigFile", "GetAdminSection");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::GetMetadata`. Reads a file option by name.
    unsafe fn get_metadata(&self, bstr_metadata_type: BSTR, p_value: *mut VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(p_value) };
        not_implemented("IAppHostConfigFile", "GetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::SetMetadata`. Sets a file option by name.
    unsafe fn set_metadata(&self, bstr_metadata_type: BSTR, value: *const VARIANT) -> HRESULT {
        let _ = bstr_metadata_type;
        let _ = value;
        not_implemented("IAppHostConfigFile", "SetMetadata");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::ClearInvalidSections`. Not implemented by IIS.
    unsafe fn clear_invalid_sections(&self) -> HRESULT {
        not_implemented("IAppHostConfigFile", "ClearInvalidSections");
        E_NOTIMPL
    }

    /// `IAppHostConfigFile::get_RootSectionGroup`. Root of configSections.
    unsafe fn get_root_section_group(
        &self,
        pp_section_groups: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_section_groups) };
        not_implemented("IAppHostConfigFile", "get_RootSectionGroup");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConfigFileObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::release(object::<
                crate::unimplemented_objects::AppHostConfigFileObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_get_ConfigPath(
    this: *const c_void,
    pbstr_config_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_config_path(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                pbstr_config_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_get_FilePath(
    this: *const c_void,
    pbstr_file_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_file_path(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                pbstr_file_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_get_Locations(
    this: *const c_void,
    pp_locations: *mut *mut IAppHostConfigLocationCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_locations(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                pp_locations,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_GetAdminSection(
    this: *const c_void,
    bstr_section_name: BSTR,
    bstr_path: BSTR,
    pp_admin_section: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_admin_section(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                bstr_section_name,
                bstr_path,
                pp_admin_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_GetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    p_value: *mut VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_metadata(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                bstr_metadata_type,
                p_value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_SetMetadata(
    this: *const c_void,
    bstr_metadata_type: BSTR,
    value: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::set_metadata(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                bstr_metadata_type,
                value,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_ClearInvalidSections(
    this: *const c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::clear_invalid_sections(object::<
                crate::unimplemented_objects::AppHostConfigFileObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigFile_get_RootSectionGroup(
    this: *const c_void,
    pp_section_groups: *mut *mut IAppHostSectionGroup,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigFileHost::get_root_section_group(
                object::<crate::unimplemented_objects::AppHostConfigFileObject>(this),
                pp_section_groups,
            )
        }
    })
}

/// `IAppHostConfigLocation` and the interfaces it derives from.
pub(crate) trait AppHostConfigLocationHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigLocation::get_Path`. Path attribute of the location tag.
    unsafe fn get_path(&self, pbstr_location_path: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_location_path) };
        not_implemented("IAppHostConfigLocation", "get_Path");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocation::get_Count`. Number of sections in it.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostConfigLocation", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocation::get_Item`. Section by index or name; ERROR_INVALID_INDEX.
    unsafe fn get_item(
        &self,
        c_index: *const VARIANT,
        pp_section: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = c_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_section) };
        not_implemented("IAppHostConfigLocation", "get_Item");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocation::AddConfigSection`. Adds a section; ERROR_ALREADY_EXISTS /
    /// ERROR_INVALID_DATA.
    unsafe fn add_config_section(
        &self,
        bstr_section_name: BSTR,
        pp_admin_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_section_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_admin_element) };
        not_implemented("IAppHostConfigLocation", "AddConfigSection");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocation::DeleteConfigSection`. Removes a section by index or name;
    /// ERROR_INVALID_INDEX.
    unsafe fn delete_config_section(&self, c_index: *const VARIANT) -> HRESULT {
        let _ = c_index;
        not_implemented("IAppHostConfigLocation", "DeleteConfigSection");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConfigLocationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::release(object::<
                crate::unimplemented_objects::AppHostConfigLocationObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_get_Path(
    this: *const c_void,
    pbstr_location_path: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::get_path(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                pbstr_location_path,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::get_count(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_get_Item(
    this: *const c_void,
    c_index: *const VARIANT,
    pp_section: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::get_item(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                c_index,
                pp_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_AddConfigSection(
    this: *const c_void,
    bstr_section_name: BSTR,
    pp_admin_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::add_config_section(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                bstr_section_name,
                pp_admin_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocation_DeleteConfigSection(
    this: *const c_void,
    c_index: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationHost::delete_config_section(
                object::<crate::unimplemented_objects::AppHostConfigLocationObject>(this),
                c_index,
            )
        }
    })
}

/// `IAppHostConfigLocationCollection` and the interfaces it derives from.
pub(crate) trait AppHostConfigLocationCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostConfigLocationCollection::get_Count`. Number of location tags.
    unsafe fn get_count(&self, pc_count: *mut DWORD) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostConfigLocationCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocationCollection::get_Item`. Location by index or path.
    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_location: *mut *mut IAppHostConfigLocation,
    ) -> HRESULT {
        let _ = var_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_location) };
        not_implemented("IAppHostConfigLocationCollection", "get_Item");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocationCollection::AddLocation`. Adds a location tag; ERROR_ALREADY_EXISTS.
    unsafe fn add_location(
        &self,
        bstr_location_path: BSTR,
        pp_new_location: *mut *mut IAppHostConfigLocation,
    ) -> HRESULT {
        let _ = bstr_location_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_new_location) };
        not_implemented("IAppHostConfigLocationCollection", "AddLocation");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocationCollection::DeleteLocation`. Removes one; ERROR_INVALID_INDEX.
    unsafe fn delete_location(&self, c_index: *const VARIANT) -> HRESULT {
        let _ = c_index;
        not_implemented("IAppHostConfigLocationCollection", "DeleteLocation");
        E_NOTIMPL
    }

    /// `IAppHostConfigLocationCollection::RenameLocation`. Changes the path of one; ERROR_INVALID_INDEX.
    unsafe fn rename_location(
        &self,
        var_index: *const VARIANT,
        bstr_location_path: BSTR,
    ) -> HRESULT {
        let _ = var_index;
        let _ = bstr_location_path;
        not_implemented("IAppHostConfigLocationCollection", "RenameLocation");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostConfigLocationCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostConfigLocationCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_get_Count(
    this: *const c_void,
    pc_count: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_get_Item(
    this: *const c_void,
    var_index: *const VARIANT,
    pp_location: *mut *mut IAppHostConfigLocation,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                var_index,
                pp_location,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_AddLocation(
    this: *const c_void,
    bstr_location_path: BSTR,
    pp_new_location: *mut *mut IAppHostConfigLocation,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::add_location(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                bstr_location_path,
                pp_new_location,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_DeleteLocation(
    this: *const c_void,
    c_index: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::delete_location(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                c_index,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostConfigLocationCollection_RenameLocation(
    this: *const c_void,
    var_index: *const VARIANT,
    bstr_location_path: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostConfigLocationCollectionHost::rename_location(
                object::<crate::unimplemented_objects::AppHostConfigLocationCollectionObject>(this),
                var_index,
                bstr_location_path,
            )
        }
    })
}

/// `IAppHostSectionGroup` and the interfaces it derives from.
pub(crate) trait AppHostSectionGroupHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostSectionGroup::get_Count`. Number of sub-groups.
    unsafe fn get_count(&self, pc_section_group: *mut ULONG) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_section_group) };
        not_implemented("IAppHostSectionGroup", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::get_Item`. Sub-group by index or name.
    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_section_group: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        let _ = var_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_section_group) };
        not_implemented("IAppHostSectionGroup", "get_Item");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::get_Sections`. Sections declared in the group.
    unsafe fn get_sections(
        &self,
        pp_sections: *mut *mut IAppHostSectionDefinitionCollection,
    ) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_sections) };
        not_implemented("IAppHostSectionGroup", "get_Sections");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::AddSectionGroup`. Declares a sub-group.
    unsafe fn add_section_group(
        &self,
        bstr_section_group_name: BSTR,
        pp_section_group: *mut *mut IAppHostSectionGroup,
    ) -> HRESULT {
        let _ = bstr_section_group_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_section_group) };
        not_implemented("IAppHostSectionGroup", "AddSectionGroup");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::DeleteSectionGroup`. Removes a sub-group.
    unsafe fn delete_section_group(&self, var_index: *const VARIANT) -> HRESULT {
        let _ = var_index;
        not_implemented("IAppHostSectionGroup", "DeleteSectionGroup");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::get_Name`. Name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostSectionGroup", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::get_Type`. Managed type text.
    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_type) };
        not_implemented("IAppHostSectionGroup", "get_Type");
        E_NOTIMPL
    }

    /// `IAppHostSectionGroup::put_Type`. Sets it.
    unsafe fn put_type(&self, bstr_type: BSTR) -> HRESULT {
        let _ = bstr_type;
        not_implemented("IAppHostSectionGroup", "put_Type");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::query_interface(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::add_ref(object::<
                crate::unimplemented_objects::AppHostSectionGroupObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::release(object::<
                crate::unimplemented_objects::AppHostSectionGroupObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_get_Count(
    this: *const c_void,
    pc_section_group: *mut ULONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::get_count(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                pc_section_group,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_get_Item(
    this: *const c_void,
    var_index: *const VARIANT,
    pp_section_group: *mut *mut IAppHostSectionGroup,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::get_item(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                var_index,
                pp_section_group,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_get_Sections(
    this: *const c_void,
    pp_sections: *mut *mut IAppHostSectionDefinitionCollection,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::get_sections(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                pp_sections,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_AddSectionGroup(
    this: *const c_void,
    bstr_section_group_name: BSTR,
    pp_section_group: *mut *mut IAppHostSectionGroup,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::add_section_group(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                bstr_section_group_name,
                pp_section_group,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_DeleteSectionGroup(
    this: *const c_void,
    var_index: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::delete_section_group(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                var_index,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::get_name(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_get_Type(
    this: *const c_void,
    pbstr_type: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::get_type(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                pbstr_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionGroup_put_Type(
    this: *const c_void,
    bstr_type: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionGroupHost::put_type(
                object::<crate::unimplemented_objects::AppHostSectionGroupObject>(this),
                bstr_type,
            )
        }
    })
}

/// `IAppHostSectionDefinition` and the interfaces it derives from.
pub(crate) trait AppHostSectionDefinitionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostSectionDefinition::get_Name`. Name.
    unsafe fn get_name(&self, pbstr_name: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_name) };
        not_implemented("IAppHostSectionDefinition", "get_Name");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::get_Type`. Managed handler type text.
    unsafe fn get_type(&self, pbstr_type: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_type) };
        not_implemented("IAppHostSectionDefinition", "get_Type");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::put_Type`. Sets it.
    unsafe fn put_type(&self, bstr_type: BSTR) -> HRESULT {
        let _ = bstr_type;
        not_implemented("IAppHostSectionDefinition", "put_Type");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::get_OverrideModeDefault`. "Allow" (default) or "Deny".
    unsafe fn get_override_mode_default(&self, pbstr_override_mode_default: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_override_mode_default) };
        not_implemented("IAppHostSectionDefinition", "get_OverrideModeDefault");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::put_OverrideModeDefault`. Sets it.
    unsafe fn put_override_mode_default(&self, bstr_override_mode_default: BSTR) -> HRESULT {
        let _ = bstr_override_mode_default;
        not_implemented("IAppHostSectionDefinition", "put_OverrideModeDefault");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::get_AllowDefinition`. Where the section may be defined.
    unsafe fn get_allow_definition(&self, pbstr_allow_definition: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_allow_definition) };
        not_implemented("IAppHostSectionDefinition", "get_AllowDefinition");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::put_AllowDefinition`. Sets it.
    unsafe fn put_allow_definition(&self, bstr_allow_definition: BSTR) -> HRESULT {
        let _ = bstr_allow_definition;
        not_implemented("IAppHostSectionDefinition", "put_AllowDefinition");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::get_AllowLocation`. "true"/"false" as TEXT, not VARIANT_BOOL.
    unsafe fn get_allow_location(&self, pbstr_allow_location: *mut BSTR) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_allow_location) };
        not_implemented("IAppHostSectionDefinition", "get_AllowLocation");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::put_AllowLocation`. Sets it (text).
    unsafe fn put_allow_location(&self, bstr_allow_location: BSTR) -> HRESULT {
        let _ = bstr_allow_location;
        not_implemented("IAppHostSectionDefinition", "put_AllowLocation");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::get_RequirePermission`. Managed-permission flag (absent from the docs).
    unsafe fn get_require_permission(&self, pf_require_permission: *mut VARIANT_BOOL) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pf_require_permission) };
        not_implemented("IAppHostSectionDefinition", "get_RequirePermission");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinition::put_RequirePermission`. Sets it.
    unsafe fn put_require_permission(&self, pf_require_permission: VARIANT_BOOL) -> HRESULT {
        let _ = pf_require_permission;
        not_implemented("IAppHostSectionDefinition", "put_RequirePermission");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostSectionDefinitionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::release(object::<
                crate::unimplemented_objects::AppHostSectionDefinitionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_Name(
    this: *const c_void,
    pbstr_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_name(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pbstr_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_Type(
    this: *const c_void,
    pbstr_type: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_type(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pbstr_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_put_Type(
    this: *const c_void,
    bstr_type: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::put_type(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                bstr_type,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_OverrideModeDefault(
    this: *const c_void,
    pbstr_override_mode_default: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_override_mode_default(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pbstr_override_mode_default,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_put_OverrideModeDefault(
    this: *const c_void,
    bstr_override_mode_default: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::put_override_mode_default(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                bstr_override_mode_default,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_AllowDefinition(
    this: *const c_void,
    pbstr_allow_definition: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_allow_definition(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pbstr_allow_definition,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_put_AllowDefinition(
    this: *const c_void,
    bstr_allow_definition: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::put_allow_definition(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                bstr_allow_definition,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_AllowLocation(
    this: *const c_void,
    pbstr_allow_location: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_allow_location(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pbstr_allow_location,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_put_AllowLocation(
    this: *const c_void,
    bstr_allow_location: BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::put_allow_location(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                bstr_allow_location,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_get_RequirePermission(
    this: *const c_void,
    pf_require_permission: *mut VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::get_require_permission(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pf_require_permission,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinition_put_RequirePermission(
    this: *const c_void,
    pf_require_permission: VARIANT_BOOL,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionHost::put_require_permission(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionObject>(this),
                pf_require_permission,
            )
        }
    })
}

/// `IAppHostSectionDefinitionCollection` and the interfaces it derives from.
pub(crate) trait AppHostSectionDefinitionCollectionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostSectionDefinitionCollection::get_Count`. Number.
    unsafe fn get_count(&self, pc_count: *mut ULONG) -> HRESULT {
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pc_count) };
        not_implemented("IAppHostSectionDefinitionCollection", "get_Count");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinitionCollection::get_Item`. By index or name.
    unsafe fn get_item(
        &self,
        var_index: *const VARIANT,
        pp_config_section: *mut *mut IAppHostSectionDefinition,
    ) -> HRESULT {
        let _ = var_index;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_config_section) };
        not_implemented("IAppHostSectionDefinitionCollection", "get_Item");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinitionCollection::AddSection`. Declares a section.
    unsafe fn add_section(
        &self,
        bstr_section_name: BSTR,
        pp_config_section: *mut *mut IAppHostSectionDefinition,
    ) -> HRESULT {
        let _ = bstr_section_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_config_section) };
        not_implemented("IAppHostSectionDefinitionCollection", "AddSection");
        E_NOTIMPL
    }

    /// `IAppHostSectionDefinitionCollection::DeleteSection`. Removes a declaration.
    unsafe fn delete_section(&self, var_index: *const VARIANT) -> HRESULT {
        let _ = var_index;
        not_implemented("IAppHostSectionDefinitionCollection", "DeleteSection");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject>(
                    this,
                ),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_AddRef(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_Release(
    this: *const c_void,
) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::release(object::<
                crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_get_Count(
    this: *const c_void,
    pc_count: *mut ULONG,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::get_count(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject>(
                    this,
                ),
                pc_count,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_get_Item(
    this: *const c_void,
    var_index: *const VARIANT,
    pp_config_section: *mut *mut IAppHostSectionDefinition,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::get_item(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject>(
                    this,
                ),
                var_index,
                pp_config_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_AddSection(
    this: *const c_void,
    bstr_section_name: BSTR,
    pp_config_section: *mut *mut IAppHostSectionDefinition,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::add_section(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject>(
                    this,
                ),
                bstr_section_name,
                pp_config_section,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostSectionDefinitionCollection_DeleteSection(
    this: *const c_void,
    var_index: *const VARIANT,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostSectionDefinitionCollectionHost::delete_section(
                object::<crate::unimplemented_objects::AppHostSectionDefinitionCollectionObject>(
                    this,
                ),
                var_index,
            )
        }
    })
}

/// `IAppHostMappingExtension` and the interfaces it derives from.
pub(crate) trait AppHostMappingExtensionHost {
    /// `IUnknown::QueryInterface`. Standard COM query; referenced result, E_NOINTERFACE when unsupported.
    unsafe fn query_interface(&self, riid: *const GUID, ppv_object: *mut *mut c_void) -> HRESULT {
        let _ = riid;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(ppv_object) };
        not_implemented("IUnknown", "QueryInterface");
        E_NOTIMPL
    }

    /// `IUnknown::AddRef`. Adds a reference.
    unsafe fn add_ref(&self) -> ULONG {
        not_implemented("IUnknown", "AddRef");
        0
    }

    /// `IUnknown::Release`. Drops a reference; destroyed at zero.
    unsafe fn release(&self) -> ULONG {
        not_implemented("IUnknown", "Release");
        0
    }

    /// `IAppHostMappingExtension::GetSiteNameFromSiteId`. Site name for an id.
    unsafe fn get_site_name_from_site_id(
        &self,
        dw_site_id: DWORD,
        pbstr_site_name: *mut BSTR,
    ) -> HRESULT {
        let _ = dw_site_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_site_name) };
        not_implemented("IAppHostMappingExtension", "GetSiteNameFromSiteId");
        E_NOTIMPL
    }

    /// `IAppHostMappingExtension::GetSiteIdFromSiteName`. Site id for a name.
    unsafe fn get_site_id_from_site_name(
        &self,
        bstr_site_name: BSTR,
        pdw_site_id: *mut DWORD,
    ) -> HRESULT {
        let _ = bstr_site_name;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pdw_site_id) };
        not_implemented("IAppHostMappingExtension", "GetSiteIdFromSiteName");
        E_NOTIMPL
    }

    /// `IAppHostMappingExtension::GetSiteElementFromSiteId`. Site element for an id.
    unsafe fn get_site_element_from_site_id(
        &self,
        dw_site_id: DWORD,
        pp_site_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = dw_site_id;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_site_element) };
        not_implemented("IAppHostMappingExtension", "GetSiteElementFromSiteId");
        E_NOTIMPL
    }

    /// `IAppHostMappingExtension::MapPath`. Maps site + virtual path to physical path, virtual directory and
    /// application elements.
    unsafe fn map_path(
        &self,
        bstr_site_name: BSTR,
        bstr_virtual_path: BSTR,
        pbstr_physical_path: *mut BSTR,
        pp_virtual_directory_element: *mut *mut IAppHostElement,
        pp_application_element: *mut *mut IAppHostElement,
    ) -> HRESULT {
        let _ = bstr_site_name;
        let _ = bstr_virtual_path;
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pbstr_physical_path) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_virtual_directory_element) };
        // SAFETY: the module gave this result parameter.
        unsafe { clear(pp_application_element) };
        not_implemented("IAppHostMappingExtension", "MapPath");
        E_NOTIMPL
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_QueryInterface(
    this: *const c_void,
    riid: *const GUID,
    ppv_object: *mut *mut c_void,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::query_interface(
                object::<crate::unimplemented_objects::AppHostMappingExtensionObject>(this),
                riid,
                ppv_object,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_AddRef(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::add_ref(object::<
                crate::unimplemented_objects::AppHostMappingExtensionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_Release(this: *const c_void) -> ULONG {
    guard(0, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::release(object::<
                crate::unimplemented_objects::AppHostMappingExtensionObject,
            >(this))
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_GetSiteNameFromSiteId(
    this: *const c_void,
    dw_site_id: DWORD,
    pbstr_site_name: *mut BSTR,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::get_site_name_from_site_id(
                object::<crate::unimplemented_objects::AppHostMappingExtensionObject>(this),
                dw_site_id,
                pbstr_site_name,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_GetSiteIdFromSiteName(
    this: *const c_void,
    bstr_site_name: BSTR,
    pdw_site_id: *mut DWORD,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::get_site_id_from_site_name(
                object::<crate::unimplemented_objects::AppHostMappingExtensionObject>(this),
                bstr_site_name,
                pdw_site_id,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_GetSiteElementFromSiteId(
    this: *const c_void,
    dw_site_id: DWORD,
    pp_site_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::get_site_element_from_site_id(
                object::<crate::unimplemented_objects::AppHostMappingExtensionObject>(this),
                dw_site_id,
                pp_site_element,
            )
        }
    })
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sluicegate_IAppHostMappingExtension_MapPath(
    this: *const c_void,
    bstr_site_name: BSTR,
    bstr_virtual_path: BSTR,
    pbstr_physical_path: *mut BSTR,
    pp_virtual_directory_element: *mut *mut IAppHostElement,
    pp_application_element: *mut *mut IAppHostElement,
) -> HRESULT {
    guard(E_NOTIMPL, || {
        // SAFETY: the glue passes the pointer given to `construct`, and the module's arguments as they are.
        unsafe {
            AppHostMappingExtensionHost::map_path(
                object::<crate::unimplemented_objects::AppHostMappingExtensionObject>(this),
                bstr_site_name,
                bstr_virtual_path,
                pbstr_physical_path,
                pp_virtual_directory_element,
                pp_application_element,
            )
        }
    })
}
