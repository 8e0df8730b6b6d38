//! The framework of the worker process: the object from which modules and protocol managers get its parts (wpframework.h).

use std::sync::OnceLock;

use crate::bstr::to_bstr;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_FAIL, E_INVALIDARG, E_NOINTERFACE, E_OUTOFMEMORY, E_POINTER, from_win32};
use crate::protocol_managers;
use crate::server_services::server_services;
use crate::wide::{put, wide_string};
use crate::worker_settings::{WpfSettingsObject, copy_text};

const ERROR_NOT_FOUND: u32 = 1168;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// What `GetInterfaceVersion` says.
const VERSION: (DWORD, DWORD) = (10, 0);

/// Answers for `IWorkerProcessFramework`. This and its parts live as long as the process, so AddRef and Release answer what
/// a caller expects and count nothing.
pub(crate) struct WorkerProcessFrameworkObject;

/// Answers for `IWpfApplicationInfoUtil`.
pub(crate) struct WpfApplicationInfoUtilObject;

/// Answers for `IWpfActions`.
pub(crate) struct WpfActionsObject;

/// Answers for `IWpfExposeProtocolManagerCustomInterface`.
pub(crate) struct WpfExposeProtocolManagerCustomInterfaceObject;

/// Answers for `IWpfApplicationPreloadUtil`.
pub(crate) struct WpfApplicationPreloadUtilObject;

struct Parts {
    framework: Placed<IWorkerProcessFramework, WorkerProcessFrameworkObject>,
    information: Placed<IWpfApplicationInfoUtil, WpfApplicationInfoUtilObject>,
    settings: Placed<IWpfSettings, WpfSettingsObject>,
    actions: Placed<IWpfActions, WpfActionsObject>,
    managers: Placed<
        IWpfExposeProtocolManagerCustomInterface,
        WpfExposeProtocolManagerCustomInterfaceObject,
    >,
    preload: Placed<IWpfApplicationPreloadUtil, WpfApplicationPreloadUtilObject>,
}

fn parts() -> &'static Parts {
    static PARTS: OnceLock<Parts> = OnceLock::new();
    PARTS.get_or_init(|| {
        // SAFETY: the types are those of `host_types.toml`; a static is never freed.
        unsafe {
            Parts {
                framework: Placed::new(WorkerProcessFrameworkObject),
                information: Placed::new(WpfApplicationInfoUtilObject),
                settings: Placed::new(WpfSettingsObject),
                actions: Placed::new(WpfActionsObject),
                managers: Placed::new(WpfExposeProtocolManagerCustomInterfaceObject),
                preload: Placed::new(WpfApplicationPreloadUtilObject),
            }
        }
    })
}

/// The framework.
pub(crate) fn framework() -> *mut IWorkerProcessFramework {
    parts().framework.interface()
}

/// The settings.
pub(crate) fn settings() -> *mut IWpfSettings {
    parts().settings.interface()
}

impl WorkerProcessFrameworkHost for WorkerProcessFrameworkObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn get_wpf_interface(
        &self,
        wpf_interface_id: WPF_INTERFACE_ID_ENUM,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        if pp_interface.is_null() {
            return E_POINTER;
        }
        let parts = parts();
        let interface: PVOID = match wpf_interface_id {
            WPF_CONFIG_API_ID => crate::http_server::admin_manager().cast(),
            WPF_APPLICATION_INFO_UTIL_ID => parts.information.interface().cast(),
            WPF_SETTINGS_ID => parts.settings.interface().cast(),
            WPF_ACTIONS_ID => parts.actions.interface().cast(),
            WPF_EXPOSE_PROTOCOL_MANAGER_CUSTOM_INTERFACE_ID => parts.managers.interface().cast(),
            WPF_APPLICATION_PRELOAD_INFO_UTIL_ID => parts.preload.interface().cast(),
            _ => core::ptr::null_mut(),
        };
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_interface.write(interface) };
        if interface.is_null() {
            E_NOINTERFACE
        } else {
            0
        }
    }

    unsafe fn get_custom_interface(
        &self,
        _interface_id: DWORD,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        if pp_interface.is_null() {
            return E_POINTER;
        }
        // The framework has no interface besides the numbered ones.
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_interface.write(core::ptr::null_mut()) };
        E_NOINTERFACE
    }

    unsafe fn get_interface_version(
        &self,
        pdw_major_version: PDWORD,
        pdw_minor_version: PDWORD,
    ) -> HRESULT {
        if pdw_major_version.is_null() || pdw_minor_version.is_null() {
            return E_POINTER;
        }
        // SAFETY: not null, and the module vouches for them.
        unsafe {
            pdw_major_version.write(VERSION.0);
            pdw_minor_version.write(VERSION.1);
        }
        0
    }
}

impl WpfApplicationInfoUtilHost for WpfApplicationInfoUtilObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn get_application_properties_from_app_id(
        &self,
        psz_app_id: PCWSTR,
        psz_virtual_path: PWSTR,
        pcch_virtual_path: *mut DWORD,
        pdw_site_id: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes null or a terminated string.
        let Some(id) = (unsafe { wide_string(psz_app_id) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let found = server_services().and_then(|services| services.application(&id));
        let Some(application) = found else {
            return from_win32(ERROR_NOT_FOUND);
        };
        // SAFETY: the module vouches for its buffers.
        unsafe {
            put(pdw_site_id, application.site_id);
            if pcch_virtual_path.is_null() && psz_virtual_path.is_null() {
                // Only the site is wanted.
                return 0;
            }
            copy_text(
                &application.virtual_path,
                psz_virtual_path,
                pcch_virtual_path,
            )
        }
    }
}

impl WpfActionsHost for WpfActionsObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn recycle_worker_process(&self, psz_reason: PCWSTR) {
        // SAFETY: the module passes null or a terminated string.
        let reason = unsafe { wide_string(psz_reason) }.unwrap_or_default();
        if let Some(services) = server_services() {
            services.recycle_process(&reason);
        }
    }

    unsafe fn fail_worker_process(
        &self,
        psz_reason: PCWSTR,
        hr_failure_to_report: HRESULT,
        f_fail_on_next_ping: BOOL,
    ) {
        // SAFETY: the module passes null or a terminated string.
        let reason = unsafe { wide_string(psz_reason) }.unwrap_or_default();
        if let Some(services) = server_services() {
            if f_fail_on_next_ping == 0 {
                services.report_unhealthy(&reason, hr_failure_to_report);
            } else {
                services.fail_at_next_ping(&reason, hr_failure_to_report);
            }
        }
    }
}

impl WpfExposeProtocolManagerCustomInterfaceHost for WpfExposeProtocolManagerCustomInterfaceObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn load_protocol_manager_and_get_custom_interface(
        &self,
        p_protocol_manager_dll: PCWSTR,
        p_protocol_manager_dll_init_function: PCWSTR,
        dw_custom_interface_id: DWORD,
        pp_custom_interface: *mut PVOID,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings and a result parameter.
        unsafe {
            protocol_managers::custom_interface(
                p_protocol_manager_dll,
                p_protocol_manager_dll_init_function,
                dw_custom_interface_id,
                pp_custom_interface,
            )
        }
    }
}

impl WpfApplicationPreloadUtilHost for WpfApplicationPreloadUtilObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn get_application_preload_info(
        &self,
        psz_config_path: PCWSTR,
        pf_enabled: *mut BOOL,
        pbstr_type: *mut BSTR,
        psa_preload_values: *mut *mut SAFEARRAY,
    ) -> HRESULT {
        // SAFETY: the module passes null or valid result parameters and null or a terminated string.
        let path = unsafe {
            put(pf_enabled, 0);
            put(pbstr_type, core::ptr::null_mut());
            // No start provider has values besides its type here.
            put(psa_preload_values, core::ptr::null_mut());
            wide_string(psz_config_path)
        };
        let Some(path) = path else {
            return E_INVALIDARG;
        };
        if pf_enabled.is_null() {
            return E_POINTER;
        }
        let Some(services) = server_services() else {
            return E_FAIL;
        };
        let Some(settings) = services.preload_settings(&path) else {
            return from_win32(ERROR_NOT_FOUND);
        };
        // SAFETY: as above.
        unsafe {
            put(pf_enabled, BOOL::from(settings.enabled));
            if !pbstr_type.is_null() {
                let text = to_bstr(&settings.provider_type);
                if text.is_null() {
                    return E_OUTOFMEMORY;
                }
                pbstr_type.write(text);
            }
        }
        0
    }

    unsafe fn report_application_preload_failure(
        &self,
        psz_config_path: PCWSTR,
        hr_failure_code: HRESULT,
        psz_error_string: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings.
        let (path, text) = unsafe { (wide_string(psz_config_path), wide_string(psz_error_string)) };
        let Some(path) = path else {
            return E_INVALIDARG;
        };
        tracing::error!(
            application = path,
            hresult = hr_failure_code,
            reason = text.unwrap_or_default(),
            "a module could not preload the application"
        );
        0
    }
}
