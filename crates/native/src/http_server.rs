//! The server object that modules get in `RegisterModule`; there is one for the process.

use std::sync::{Mutex, OnceLock};

use sluicegate_pipeline::global::GlobalStatus;

use crate::caches::operation;
use crate::caches::record::{Held, hand_out};
use crate::containers::DispensedContainerObject;
use crate::custom_notification::NativeCustom;
use crate::file_info::{self, Asker, VirtualRoot};
use crate::file_monitor;
use crate::fragment_cache;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::hresult::{E_INVALIDARG, E_NOINTERFACE, E_NOTIMPL, from_win32};
use crate::http_url_info;
use crate::native_request::lock;
use crate::perf_counters::PerfCounterObject;
use crate::protocol_managers;
use crate::server_services::server_services;
use crate::thread_pool;
use crate::token_entry;
use crate::wide::{long, put, to_wide, wide_string};
use crate::worker_process;

const ERROR_FILE_NOT_FOUND: u32 = 2;
const ERROR_PATH_NOT_FOUND: u32 = 3;
const ERROR_NOT_SUPPORTED: u32 = 50;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_INSUFFICIENT_BUFFER: u32 = 122;

/// Answers for `IHttpServer3`.
pub(crate) struct HttpServerObject {
    pool: OnceLock<Vec<WCHAR>>,
    host_file: OnceLock<Vec<WCHAR>>,
    counters: Placed<IHttpPerfCounterInfo, PerfCounterObject>,
}

static SERVER: OnceLock<Placed<IHttpServer3, HttpServerObject>> = OnceLock::new();
static POOL: Mutex<Option<String>> = Mutex::new(None);

/// Names the application pool that native modules are told of. Counts until the first module asks; `DefaultAppPool` without
/// it.
pub fn set_app_pool_name(name: &str) {
    *lock(&POOL) = Some(name.to_owned());
}

/// The server object.
pub(crate) fn server() -> *mut IHttpServer {
    SERVER
        .get_or_init(|| {
            // SAFETY: the type is the one of `host_types.toml`; a static is never freed.
            unsafe {
                Placed::new(HttpServerObject {
                    pool: OnceLock::new(),
                    host_file: OnceLock::new(),
                    counters: Placed::new(PerfCounterObject { site: None }),
                })
            }
        })
        .interface()
        .cast()
}

/// The first number of each interface's identifier, by families of classes that are one object here.
const FAMILIES: &[&[u32]] = &[
    // IHttpContext to IHttpContext4
    &[0x424c_1b8c, 0xc986_182c, 0xbf53_c022, 0x2c94_63d8],
    // IHttpRequest to IHttpRequest4
    &[0xe869_8f7e, 0xd924_4ae1, 0xb32e_4e0f, 0x3816_f517],
    // IHttpResponse to IHttpResponse4
    &[0x7e1c_6b38, 0x0822_c871, 0x1957_8e49, 0x1a2a_cc57],
    // IHttpServer to IHttpServer3
    &[0xeda2_a40f, 0x34af_637e, 0xf7a6_6d59],
    // IHttpCachePolicy, IHttpCachePolicy2
    &[0xcb1c_40ca, 0x9f4b_a807],
    // IHttpCompletionInfo, IHttpCompletionInfo2
    &[0x49dd_20e3, 0x5312_9f70],
    // IHttpModuleRegistrationInfo, IHttpModuleRegistrationInfo2
    &[0x07e5_beb3, 0x4fd1_1cbf],
    // IMetadataInfo, IReferencedMetadataInfo
    &[0x48b1_0633, 0x3fc5_c336],
    // IHttpApplication, IHttpApplication2
    &[0x3f75_d9e6, 0x311a_3b7a],
    // IGlobalApplicationPreloadProvider, IGlobalApplicationPreloadProvider2
    &[0x2111_f8d6, 0x251d_b2dd],
];

/// True if the precondition holds in this server; the flag says whether each part of it is known (R60, R61).
fn satisfies(precondition: &str, pool: &str) -> (bool, bool) {
    let mut holds = true;
    let mut is_unknown = false;
    for part in precondition
        .split(',')
        .map(str::trim)
        .filter(|p| !p.is_empty())
    {
        let lower = part.to_ascii_lowercase();
        holds &= match lower.as_str() {
            "bitness64" => cfg!(target_pointer_width = "64"),
            "bitness32" => cfg!(target_pointer_width = "32"),
            "integratedmode" => true,
            // No managed runtime is loaded here.
            "isapimode" | "managedhandler" => false,
            other if other.starts_with("runtimeversion") => false,
            other => match other.strip_prefix("apppoolname=") {
                Some(name) => name.eq_ignore_ascii_case(pool),
                None => {
                    is_unknown = true;
                    false
                }
            },
        };
    }
    (holds, is_unknown)
}

/// True if a precondition holds in this server (R60).
pub(crate) fn precondition_holds(precondition: &str) -> bool {
    satisfies(precondition, &pool_name()).0
}

/// The root of the configuration interfaces; null as long as there is none.
pub(crate) fn admin_manager() -> *mut IAppHostAdminManager {
    let _ = server();
    SERVER.get().map_or(core::ptr::null_mut(), |server| {
        // SAFETY: the method takes no argument and reads the server object only, which lives for the process.
        unsafe { server.get_admin_manager() }
    })
}

fn pool_name() -> String {
    lock(&POOL)
        .clone()
        .or_else(|| server_services().map(|services| services.settings().pool))
        .unwrap_or_else(|| "DefaultAppPool".to_owned())
}

impl HttpServerHost for HttpServerObject {
    unsafe fn is_command_line_launch(&self) -> BOOL {
        // R219: the server is started as a program of its own, never as another's worker.
        1
    }

    unsafe fn get_app_pool_name(&self) -> PCWSTR {
        self.pool.get_or_init(|| to_wide(&pool_name())).as_ptr()
    }

    unsafe fn associate_with_thread_pool(
        &self,
        h_handle: HANDLE,
        completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
    ) -> HRESULT {
        thread_pool::associate(h_handle, completion_routine)
    }

    unsafe fn increment_thread_count(&self) {
        // R116: one that blocks makes room for another.
        if let Some(services) = server_services() {
            services.change_thread_count(1);
        }
    }

    unsafe fn decrement_thread_count(&self) {
        if let Some(services) = server_services() {
            services.change_thread_count(-1);
        }
    }

    unsafe fn report_unhealthy(&self, psz_reason_string: PCWSTR, hr_reason: HRESULT) {
        // SAFETY: the module passes null or a terminated string.
        let reason = unsafe { wide_string(psz_reason_string) }.unwrap_or_default();
        match server_services() {
            Some(services) => services.report_unhealthy(&reason, hr_reason),
            None => tracing::error!(
                reason,
                hresult = hr_reason,
                "a native module reports that it is unhealthy"
            ),
        }
    }

    unsafe fn recycle_process(&self, psz_reason: PCWSTR) {
        // SAFETY: the module passes null or a terminated string.
        let reason = unsafe { wide_string(psz_reason) }.unwrap_or_default();
        if let Some(services) = server_services() {
            services.recycle_process(&reason);
        }
    }

    unsafe fn notify_custom_notification(
        &self,
        p_custom_output: *mut ICustomNotificationProvider,
    ) -> GLOBAL_NOTIFICATION_STATUS {
        if p_custom_output.is_null() {
            return GL_NOTIFICATION_CONTINUE;
        }
        let Some(services) = server_services() else {
            return GL_NOTIFICATION_CONTINUE;
        };
        // SAFETY: the module passes a living provider.
        let mut custom = unsafe { NativeCustom::new(p_custom_output) };
        match services.notify_custom(&mut custom) {
            GlobalStatus::Handled => GL_NOTIFICATION_HANDLED,
            GlobalStatus::Continue => GL_NOTIFICATION_CONTINUE,
        }
    }

    unsafe fn get_perf_counter_info(&self) -> *mut IHttpPerfCounterInfo {
        self.counters.interface()
    }

    unsafe fn recycle_application(&self, psz_app_config_path: PCWSTR) {
        // SAFETY: the module passes null or a terminated string.
        let Some(path) = (unsafe { wide_string(psz_app_config_path) }) else {
            return;
        };
        let is_known =
            server_services().is_some_and(|services| services.recycle_application(&path));
        if !is_known {
            tracing::warn!(path, "a module recycles an application that is not there");
        }
    }

    unsafe fn notify_configuration_change(&self, psz_path: PCWSTR) {
        // SAFETY: the module passes null or a terminated string.
        if let Some(path) = unsafe { wide_string(psz_path) }
            && let Some(services) = server_services()
        {
            services.notify_configuration_change(&path);
        }
    }

    unsafe fn notify_file_change(&self, psz_file_name: PCWSTR) {
        // SAFETY: the module passes null or a terminated string.
        if let Some(path) = unsafe { wide_string(psz_file_name) }
            && let Some(services) = server_services()
        {
            services.notify_file_change(&path);
        }
    }

    unsafe fn get_worker_process_settings(
        &self,
        pp_worker_process_settings: *mut *mut IWpfSettings,
    ) -> HRESULT {
        if pp_worker_process_settings.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_worker_process_settings.write(worker_process::settings()) };
        0
    }

    unsafe fn get_protocol_manager_custom_interface(
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

    unsafe fn register_file_change_monitor(
        &self,
        psz_path: PCWSTR,
        _h_token: HANDLE,
        pp_file_monitor: *mut *mut IHttpFileMonitor,
    ) -> HRESULT {
        // SAFETY: the module passes null or a terminated string, and null or a result parameter.
        let path = unsafe {
            put(pp_file_monitor, core::ptr::null_mut());
            wide_string(psz_path)
        };
        let Some(path) = path.filter(|path| !path.is_empty() && !pp_file_monitor.is_null()) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        match file_monitor::register(&path) {
            Ok(monitor) => {
                // SAFETY: as above.
                unsafe { put(pp_file_monitor, monitor) };
                0
            }
            Err(hresult) => hresult,
        }
    }

    unsafe fn get_app_pool_config_file(&self, pcch_config_file_path: *mut DWORD) -> PCWSTR {
        let file = self.host_file.get_or_init(|| {
            let file = server_services().map(|services| services.settings().host_file);
            to_wide(&file.unwrap_or_default().to_string_lossy())
        });
        // SAFETY: the module passes null or a valid length.
        unsafe { put(pcch_config_file_path, long(file.len() - 1)) };
        file.as_ptr()
    }

    unsafe fn get_metadata(
        &self,
        psz_site_name: PCWSTR,
        psz_url: PCWSTR,
        pp_metadata_info: *mut *mut IReferencedMetadataInfo,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings, and null or a result parameter.
        let (site, url) = unsafe {
            put(pp_metadata_info, core::ptr::null_mut());
            (wide_string(psz_site_name), wide_string(psz_url))
        };
        let (Some(site), Some(url)) = (site, url) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if pp_metadata_info.is_null() || !url.starts_with('/') {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let found = server_services().and_then(|services| services.url_info(&site, &url));
        let Some(found) = found else {
            return from_win32(ERROR_FILE_NOT_FOUND);
        };
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_metadata_info.write(http_url_info::metadata_for_module(&found)) };
        0
    }

    unsafe fn get_worker_process_framework(
        &self,
        pp_worker_process_framework: *mut *mut IWorkerProcessFramework,
    ) -> HRESULT {
        if pp_worker_process_framework.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_worker_process_framework.write(worker_process::framework()) };
        0
    }

    unsafe fn query_request_property(
        &self,
        id: HTTP_OPAQUE_ID,
        property_id: HTTP_REQUEST_PROPERTY,
        p_qualifier: PVOID,
        qualifier_size: ULONG,
        p_output: PVOID,
        output_buffer_size: ULONG,
        pcb_bytes_returned: PULONG,
        _p_overlapped: LPOVERLAPPED,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid length.
        unsafe { put(pcb_bytes_returned, 0) };
        let is_known =
            (HttpRequestPropertyIsb..=HttpRequestPropertyTlsCipherInfo).contains(&property_id);
        if id == 0
            || !is_known
            || (p_qualifier.is_null() && qualifier_size > 0)
            || (p_output.is_null() && output_buffer_size > 0)
        {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // These are numbers of the Windows transport, which is not underneath.
        from_win32(ERROR_NOT_SUPPORTED)
    }

    unsafe fn flush_kernel_cache(&self, psz_url: PCWSTR) -> HRESULT {
        if psz_url.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // There is no kernel cache.
        from_win32(ERROR_NOT_SUPPORTED)
    }

    unsafe fn dispense_container(&self) -> *mut IDispensedHttpModuleContextContainer {
        DispensedContainerObject::dispense()
    }

    unsafe fn add_fragment_to_cache(
        &self,
        p_data_chunk: *mut HTTP_DATA_CHUNK,
        psz_fragment_name: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes null or a terminated string, and null or a valid chunk.
        unsafe {
            let Some(name) = wide_string(psz_fragment_name).filter(|name| !name.is_empty()) else {
                return E_INVALIDARG;
            };
            if p_data_chunk.is_null() || (*p_data_chunk).DataChunkType != HttpDataChunkFromMemory {
                return E_INVALIDARG;
            }
            match crate::entity_chunk::take(&*p_data_chunk, crate::entity_chunk::Memory::Copied) {
                Ok(crate::entity_chunk::Taken::Chunk(
                    sluicegate_pipeline::response::Chunk::Memory(bytes),
                )) if fragment_cache::add(&name, bytes.clone()) => 0,
                _ => from_win32(ERROR_INVALID_PARAMETER),
            }
        }
    }

    unsafe fn read_fragment_from_cache(
        &self,
        psz_fragment_name: PCWSTR,
        pv_buffer: *mut BYTE,
        cb_size: DWORD,
        pcb_copied: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes null or a terminated string, a buffer of that size, and null or a valid length.
        unsafe {
            put(pcb_copied, 0);
            let fragment =
                wide_string(psz_fragment_name).and_then(|name| fragment_cache::get(&name));
            let Some(bytes) = fragment else {
                return from_win32(ERROR_PATH_NOT_FOUND);
            };
            put(pcb_copied, long(bytes.len()));
            if pv_buffer.is_null() || (cb_size as usize) < bytes.len() {
                return from_win32(ERROR_INSUFFICIENT_BUFFER);
            }
            core::ptr::copy_nonoverlapping(bytes.as_ptr(), pv_buffer, bytes.len());
        }
        0
    }

    unsafe fn remove_fragment_from_cache(&self, psz_fragment_name: PCWSTR) -> HRESULT {
        // SAFETY: the module passes null or a terminated string.
        match unsafe { wide_string(psz_fragment_name) } {
            Some(name) if fragment_cache::remove(&name) => 0,
            _ => from_win32(ERROR_FILE_NOT_FOUND),
        }
    }

    unsafe fn satisfies_precondition(
        &self,
        psz_precondition: PCWSTR,
        pf_unknown_precondition: *mut BOOL,
    ) -> BOOL {
        // SAFETY: the module passes null or a terminated string.
        let text = unsafe { wide_string(psz_precondition) }.unwrap_or_default();
        let (holds, is_unknown) = satisfies(&text, &pool_name());
        // SAFETY: the module passes null or a valid flag.
        unsafe { put(pf_unknown_precondition, BOOL::from(is_unknown)) };
        BOOL::from(holds)
    }

    unsafe fn get_admin_manager(&self) -> *mut IAppHostAdminManager {
        crate::admin::server_manager()
    }

    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        crate::trace_context::of_server()
    }

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
        // SAFETY: the module passes null or terminated strings, and null or a valid output parameter.
        let (path, root) = unsafe {
            put(pp_file_info, core::ptr::null_mut());
            (
                wide_string(psz_physical_path).filter(|path| !path.is_empty()),
                wide_string(psz_change_notification_path),
            )
        };
        let Some(path) = path.filter(|_| !pp_file_info.is_null()) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let asker = Asker {
            token: h_user_token,
            sid: p_sid,
        };
        let root = VirtualRoot {
            path: root,
            token: h_change_notification_token.addr(),
        };
        // SAFETY: the module passes null or a valid identifier and trace context.
        match unsafe { file_info::get(&path, asker, root, f_cache != 0, p_http_trace_context) } {
            Ok(record) => {
                // SAFETY: not null, and the record is of that class.
                unsafe { hand_out(pp_file_info, record) };
                0
            }
            Err(hresult) => hresult,
        }
    }

    unsafe fn do_cache_operation(
        &self,
        cache_operation: CACHE_OPERATION,
        p_cache_key: *mut IHttpCacheKey,
        pp_cache_specific_data: *mut *mut IHttpCacheSpecificData,
        p_http_trace_context: *mut IHttpTraceContext,
    ) -> HRESULT {
        let needs_record = matches!(
            cache_operation,
            CACHE_OPERATION_RETRIEVE | CACHE_OPERATION_ADD
        );
        if p_cache_key.is_null() || needs_record && pp_cache_specific_data.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let is_retrieval = cache_operation == CACHE_OPERATION_RETRIEVE;
        // SAFETY: the module passes null or a valid parameter, and a living record where it passes one.
        let record = unsafe {
            if is_retrieval {
                put(pp_cache_specific_data, core::ptr::null_mut());
                None
            } else if pp_cache_specific_data.is_null() || (*pp_cache_specific_data).is_null() {
                None
            } else {
                Some(Held::new(*pp_cache_specific_data))
            }
        };
        // SAFETY: the module passes a living key, and null or a living trace context.
        let done =
            unsafe { operation::run(cache_operation, p_cache_key, record, p_http_trace_context) };
        match done {
            Ok(Some(record)) if is_retrieval => {
                // SAFETY: as above.
                unsafe { hand_out(pp_cache_specific_data, record) };
                0
            }
            Ok(_) => 0,
            Err(hresult) => hresult,
        }
    }

    unsafe fn get_token(
        &self,
        psz_user_name: PCWSTR,
        psz_password: PCWSTR,
        dw_logon_method: DWORD,
        pp_token_entry: *mut *mut IHttpTokenEntry,
        _psz_default_domain: PCWSTR,
        _p_sock_addr: PSOCKADDR,
        p_http_trace_context: *mut IHttpTraceContext,
    ) -> HRESULT {
        // SAFETY: the module passes null or terminated strings, and null or a valid output parameter.
        let (user, password) = unsafe {
            put(pp_token_entry, core::ptr::null_mut());
            (wide_string(psz_user_name), wide_string(psz_password))
        };
        let Some(user) = user.filter(|_| !pp_token_entry.is_null()) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let password = password.unwrap_or_default();
        // SAFETY: the module passes null or a living trace context.
        match unsafe {
            token_entry::log_on(&user, &password, dw_logon_method, p_http_trace_context)
        } {
            Ok(record) => {
                // SAFETY: not null, and the record is of that class.
                unsafe { hand_out(pp_token_entry, record) };
                0
            }
            Err(hresult) => hresult,
        }
    }

    unsafe fn get_extended_interface(
        &self,
        version: HTTP_SERVER_INTERFACE_VERSION,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        if pp_interface.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let known = matches!(version, HTTP_SERVER_INTERFACE_V2 | HTTP_SERVER_INTERFACE_V3);
        let interface = if known {
            server().cast()
        } else {
            core::ptr::null_mut()
        };
        // SAFETY: not null, and the module vouches for it.
        unsafe { pp_interface.write(interface) };
        if known { 0 } else { E_NOTIMPL }
    }

    unsafe fn get_extended_interface_by_guid(
        &self,
        version1: *const GUID,
        p_input: PVOID,
        version2: *const GUID,
        pp_output: *mut PVOID,
    ) -> HRESULT {
        // SAFETY: the module passes null or valid pointers.
        unsafe {
            put(pp_output, core::ptr::null_mut());
            if version1.is_null() || version2.is_null() || p_input.is_null() || pp_output.is_null()
            {
                return from_win32(ERROR_INVALID_PARAMETER);
            }
            let (from, to) = ((*version1).Data1, (*version2).Data1);
            let related = from == to
                || FAMILIES
                    .iter()
                    .any(|family| family.contains(&from) && family.contains(&to));
            if !related {
                return E_NOINTERFACE;
            }
            // All forms of an object are one object, and single inheritance keeps its address.
            pp_output.write(p_input);
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::satisfies;

    #[test]
    fn preconditions_hold_only_together() {
        // R60, R61
        for (text, expected) in [
            ("", (true, false)),
            ("integratedMode", (true, false)),
            ("integratedMode, appPoolName=Mine", (true, false)),
            ("integratedMode,appPoolName=Other", (false, false)),
            ("ISAPIMode", (false, false)),
            ("runtimeVersionv4.0", (false, false)),
            ("integratedMode,sunshine", (false, true)),
        ] {
            assert_eq!(satisfies(text, "mine"), expected, "{text}");
        }
    }
}
