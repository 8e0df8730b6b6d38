//! Handler mappings on both sides: the server's as modules see them, and modules' as the server uses them (R191).

use std::sync::Arc;

use sluicegate_pipeline::site::ScriptMap;

use crate::fault::guarded_or;
use crate::glue::ffi::*;
use crate::glue::host::ScriptMapInfoHost;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::instance::Instance;
use crate::native_request::{NativeRequest, lock};
use crate::wide::{long, narrow_string, put, to_wide, wide_string};

/// Answers for `IScriptMapInfo`: a mapping of the server.
pub(crate) struct ScriptMapObject {
    map: Arc<ScriptMap>,
    name: Vec<WCHAR>,
    path: Vec<WCHAR>,
    verbs: std::ffi::CString,
    modules: Vec<WCHAR>,
    script_processor: Vec<WCHAR>,
    managed_type: Vec<WCHAR>,
}

/// A mapping that a request has shown to modules.
pub(crate) struct ScriptMapHandle {
    map: Arc<ScriptMap>,
    shown: Shown,
}

enum Shown {
    Server(Placed<IScriptMapInfo, ScriptMapObject>),
    /// The module's own object, which lives as long as the request (R191).
    Module(*mut IScriptMapInfo),
}

// SAFETY: a module's object may be used on any thread that runs the request.
unsafe impl Send for ScriptMapHandle {}

/// What modules get for `map`.
pub(crate) fn interface_of(request: &NativeRequest, map: &Arc<ScriptMap>) -> *mut IScriptMapInfo {
    let mut maps = lock(&request.script_maps);
    if let Some(handle) = maps.iter().find(|handle| Arc::ptr_eq(&handle.map, map)) {
        return match &handle.shown {
            Shown::Server(placed) => placed.interface(),
            Shown::Module(pointer) => *pointer,
        };
    }
    // SAFETY: the type is the one of `host_types.toml`; the request keeps the object.
    let placed = unsafe {
        Placed::new(ScriptMapObject {
            map: Arc::clone(map),
            name: to_wide(&map.name),
            path: to_wide(&map.path),
            verbs: std::ffi::CString::new(map.verbs.as_str()).unwrap_or_default(),
            modules: to_wide(&map.modules),
            script_processor: to_wide(&map.script_processor),
            managed_type: to_wide(&map.managed_type),
        })
    };
    let interface = placed.interface();
    maps.push(ScriptMapHandle {
        map: Arc::clone(map),
        shown: Shown::Server(placed),
    });
    interface
}

/// `SetScriptMap`: the module's mapping becomes the request's. A mapping whose modules are not in the application's list is
/// refused with a message.
///
/// # Safety
/// `pointer` is null or an object that lives as long as the request.
pub(crate) unsafe fn set_from_module(instance: &Instance, pointer: *mut IScriptMapInfo) {
    if pointer.is_null() {
        return;
    }
    let request = instance.request();
    let known = lock(&request.script_maps)
        .iter()
        .find(|handle| match &handle.shown {
            Shown::Server(placed) => placed.interface() == pointer,
            Shown::Module(own) => *own == pointer,
        })
        .map(|handle| Arc::clone(&handle.map));
    if let Some(map) = known {
        request.gate.with(|context| context.set_script_map(map));
        return;
    }
    // SAFETY: as the caller vouches.
    let map = unsafe { read(instance.module.name, pointer) };
    let module = instance.module.name;
    let set = request.gate.with(|context| {
        let program = Arc::clone(context.program());
        match program.handler_list(&map.modules) {
            Ok(list) => {
                let map = Arc::new(ScriptMap { list, ..map });
                context.set_script_map(Arc::clone(&map));
                Some(map)
            }
            Err(name) => {
                tracing::error!(
                    module,
                    handler = name,
                    "SetScriptMap names a module that the application does not have"
                );
                None
            }
        }
    });
    if let Some(Some(map)) = set {
        lock(&request.script_maps).push(ScriptMapHandle {
            map,
            shown: Shown::Module(pointer),
        });
    }
}

/// Reads a module's mapping through its methods.
///
/// # Safety
/// `pointer` is a living object.
unsafe fn read(module: &str, pointer: *mut IScriptMapInfo) -> ScriptMap {
    let text = |method: &'static str, call: &dyn Fn(*mut sluicegate_fault) -> PCWSTR| {
        let text = guarded_or(module, method, core::ptr::null(), call);
        // SAFETY: the object answers null or a terminated string that lives with it.
        unsafe { wide_string(text) }.unwrap_or_default()
    };
    let mut length = 0;
    let length = &raw mut length;
    // SAFETY: for each call: the caller vouches for the object; the length is a local.
    unsafe {
        let verbs = guarded_or(
            module,
            "IScriptMapInfo::GetAllowedVerbs",
            core::ptr::null(),
            |fault| sluicegate_call_IScriptMapInfo_GetAllowedVerbs(pointer, fault),
        );
        let number = |method: &'static str, call: &dyn Fn(*mut sluicegate_fault) -> u32| {
            guarded_or(module, method, 0, call)
        };
        let is_star = guarded_or(module, "IScriptMapInfo::GetIsStarScriptMap", 0, |fault| {
            sluicegate_call_IScriptMapInfo_GetIsStarScriptMap(pointer, fault)
        }) != 0;
        ScriptMap {
            name: text("IScriptMapInfo::GetName", &|fault| {
                sluicegate_call_IScriptMapInfo_GetName(pointer, fault)
            }),
            path: match text("IScriptMapInfo::GetPath", &|fault| {
                sluicegate_call_IScriptMapInfo_GetPath(pointer, fault)
            }) {
                // A map for everything needs no pattern.
                path if path.is_empty() && is_star => "*".to_owned(),
                path => path,
            },
            verbs: narrow_string(verbs).unwrap_or_default(),
            modules: text("IScriptMapInfo::GetModules", &|fault| {
                sluicegate_call_IScriptMapInfo_GetModules(pointer, length, fault)
            }),
            script_processor: text("IScriptMapInfo::GetScriptProcessor", &|fault| {
                sluicegate_call_IScriptMapInfo_GetScriptProcessor(pointer, length, fault)
            }),
            managed_type: text("IScriptMapInfo::GetManagedType", &|fault| {
                sluicegate_call_IScriptMapInfo_GetManagedType(pointer, length, fault)
            }),
            allows_path_info: guarded_or(
                module,
                "IScriptMapInfo::GetAllowPathInfoForScriptMappings",
                0,
                |fault| {
                    sluicegate_call_IScriptMapInfo_GetAllowPathInfoForScriptMappings(pointer, fault)
                },
            ) != 0,
            required_access: number("IScriptMapInfo::GetRequiredAccess", &|fault| {
                sluicegate_call_IScriptMapInfo_GetRequiredAccess(pointer, fault)
            }),
            resource_type: number("IScriptMapInfo::GetResourceType", &|fault| {
                sluicegate_call_IScriptMapInfo_GetResourceType(pointer, fault)
            }),
            response_buffer_limit: number("IScriptMapInfo::GetResponseBufferLimit", &|fault| {
                sluicegate_call_IScriptMapInfo_GetResponseBufferLimit(pointer, fault)
            })
            .into(),
            list: Default::default(),
        }
    }
}

impl ScriptMapObject {
    /// # Safety
    /// `length` is null or valid.
    unsafe fn text(text: &[WCHAR], length: *mut DWORD) -> PCWSTR {
        // SAFETY: as the caller vouches.
        unsafe { put(length, long(text.len() - 1)) };
        text.as_ptr()
    }
}

impl ScriptMapInfoHost for ScriptMapObject {
    unsafe fn get_path(&self) -> PCWSTR {
        self.path.as_ptr()
    }

    unsafe fn get_allowed_verbs(&self) -> PCSTR {
        self.verbs.as_ptr()
    }

    unsafe fn get_modules(&self, pcch_modules: *mut DWORD) -> PCWSTR {
        // SAFETY: the module passes null or a valid length.
        unsafe { Self::text(&self.modules, pcch_modules) }
    }

    unsafe fn get_script_processor(&self, pcch_script_processor: *mut DWORD) -> PCWSTR {
        // SAFETY: as above.
        unsafe { Self::text(&self.script_processor, pcch_script_processor) }
    }

    unsafe fn get_managed_type(&self, pcch_managed_type: *mut DWORD) -> PCWSTR {
        // SAFETY: as above.
        unsafe { Self::text(&self.managed_type, pcch_managed_type) }
    }

    unsafe fn get_allow_path_info_for_script_mappings(&self) -> BOOL {
        BOOL::from(self.map.allows_path_info)
    }

    unsafe fn get_required_access(&self) -> DWORD {
        self.map.required_access
    }

    unsafe fn get_resource_type(&self) -> DWORD {
        self.map.resource_type
    }

    unsafe fn get_is_star_script_map(&self) -> BOOL {
        BOOL::from(self.map.path == "*")
    }

    unsafe fn get_response_buffer_limit(&self) -> DWORD {
        u32::try_from(self.map.response_buffer_limit).unwrap_or(u32::MAX)
    }

    unsafe fn get_name(&self) -> PCWSTR {
        self.name.as_ptr()
    }
}
