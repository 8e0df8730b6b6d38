//! Settings of the application pool as `IWpfSettings` shows them.

use sluicegate_pipeline::services::WorkerSettings;

use crate::glue::host::WpfSettingsHost;
use crate::glue::types::*;
use crate::hresult::{E_FAIL, from_win32};
use crate::server_services::server_services;
use crate::wide::{long, to_wide};

const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_INSUFFICIENT_BUFFER: u32 = 122;

/// Answers for `IWpfSettings`. There is one for the process; references are only counted in name.
pub(crate) struct WpfSettingsObject;

/// Runs `body` with the settings of the server.
fn with_settings(body: impl FnOnce(&WorkerSettings) -> HRESULT) -> HRESULT {
    server_services().map_or(E_FAIL, |services| body(&services.settings()))
}

/// Writes what a setting is, or says that there is none of that number.
fn answer<T>(target: *mut T, value: Option<T>) -> HRESULT {
    match value {
        Some(value) if !target.is_null() => {
            // SAFETY: not null; the module that called vouches for its result parameter.
            unsafe { target.write(value) };
            0
        }
        _ => from_win32(ERROR_INVALID_PARAMETER),
    }
}

/// Copies text into a buffer of the caller. `count` holds the size in characters before and the length with the zero
/// after.
///
/// # Safety
/// `buffer` is null or has `count` characters, `count` is null or valid.
pub(crate) unsafe fn copy_text(text: &str, buffer: PWSTR, count: *mut DWORD) -> HRESULT {
    if count.is_null() {
        return from_win32(ERROR_INVALID_PARAMETER);
    }
    let wide = to_wide(text);
    // SAFETY: as the caller vouches.
    unsafe {
        let room = *count as usize;
        count.write(long(wide.len()));
        if buffer.is_null() || room < wide.len() {
            return from_win32(ERROR_INSUFFICIENT_BUFFER);
        }
        core::ptr::copy_nonoverlapping(wide.as_ptr(), buffer, wide.len());
    }
    0
}

impl WpfSettingsHost for WpfSettingsObject {
    unsafe fn add_ref(&self) -> ULONG {
        2
    }

    unsafe fn release(&self) -> ULONG {
        1
    }

    unsafe fn get_dword_property(
        &self,
        setting_id: WPF_SETTINGS_DWORD_ENUM,
        pdw_setting: *mut DWORD,
    ) -> HRESULT {
        with_settings(|settings| {
            let minutes =
                |time: std::time::Duration| u32::try_from(time.as_secs() / 60).unwrap_or(u32::MAX);
            answer(
                pdw_setting,
                match setting_id {
                    PERIODIC_RESTART_REQUESTS => Some(settings.restart_requests),
                    // In minutes, as the configuration of the first versions had it.
                    PERIODIC_RESTART_TIME => Some(minutes(settings.restart_time)),
                    IDLE_TIMEOUT => Some(minutes(settings.idle_timeout)),
                    MANAGED_PIPELINE_MODE => Some(u32::from(settings.is_classic)),
                    THREAD_AFFINITY_POLICY => Some(u32::from(settings.has_affinity)),
                    IDLE_TIMEOUT_ACTION => Some(u32::from(settings.idle_suspends)),
                    _ => None,
                },
            )
        })
    }

    unsafe fn get_ulonglong_property(
        &self,
        setting_id: WPF_SETTINGS_ULONGLONG_ENUM,
        p_setting: *mut ULONGLONG,
    ) -> HRESULT {
        with_settings(|settings| {
            answer(
                p_setting,
                match setting_id {
                    PERIODIC_RESTART_VIRTUAL_MEMORY => Some(settings.restart_memory_kib),
                    PERIODIC_RESTART_PRIVATE_MEMORY => Some(settings.restart_private_memory_kib),
                    _ => None,
                },
            )
        })
    }

    unsafe fn get_string_property(
        &self,
        setting_id: WPF_SETTINGS_STRING_ENUM,
        psz_setting: PWSTR,
        pcch_setting: *mut DWORD,
    ) -> HRESULT {
        with_settings(|settings| {
            let host_file = settings.host_file.to_string_lossy();
            let text = match setting_id {
                CLR_VERSION => &*settings.runtime_version,
                APP_POOL_NAME => &*settings.pool,
                APP_HOST_FILE_NAME => &*host_file,
                CLR_CONFIG_FILE_NAME => &*settings.runtime_config_file,
                // No managed runtime is installed here, nor the web.config that belongs to one.
                ROOT_WEB_CONFIG_FILE_NAME | CLR_VERSION_PATH => "",
                _ => return from_win32(ERROR_INVALID_PARAMETER),
            };
            // SAFETY: the module vouches for its buffer.
            unsafe { copy_text(text, psz_setting, pcch_setting) }
        })
    }

    unsafe fn get_bool_property(
        &self,
        setting_id: WPF_SETTINGS_BOOL_ENUM,
        pf_setting: *mut BOOL,
    ) -> HRESULT {
        with_settings(|settings| {
            answer(
                pf_setting,
                match setting_id {
                    ENABLED_CENTRAL_BINARY_LOGGING => {
                        Some(BOOL::from(settings.has_central_binary_log))
                    }
                    ENABLED_HOSTABLE_WEB_CORE => Some(BOOL::from(settings.is_hosted)),
                    _ => None,
                },
            )
        })
    }

    unsafe fn get_handle_property(
        &self,
        setting_id: WPF_SETTINGS_HANDLE_ENUM,
        ph_setting: *mut HANDLE,
    ) -> HRESULT {
        // The anonymous user is the process itself: there is no token of its own.
        answer(
            ph_setting,
            (setting_id == ANONYMOUS_USER_TOKEN).then_some(core::ptr::null_mut()),
        )
    }
}
