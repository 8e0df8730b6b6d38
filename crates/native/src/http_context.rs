//! The context of a request as one native module sees it.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use sluicegate_pipeline::completion::Completer;
use sluicegate_pipeline::headers::InvalidHeader;
use sluicegate_pipeline::host::Probe;
use sluicegate_pipeline::request::Request;
use sluicegate_pipeline::web_socket::{Handshake, Offer};
use sluicegate_pipeline::{GlobalNotifications, HttpContext, NotificationStatus, Notifications};

use crate::caches::uri_record;
use crate::child_requests;
use crate::custom_notification::NativeCustom;
use crate::file_info::{self, Asker, ShownFiles, VirtualRoot};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::hresult::{E_FAIL, E_INVALIDARG, E_NOTIMPL, from_win32};
use crate::http_connection::ConnectionHandle;
use crate::http_site::{ApplicationHandle, SiteHandle};
use crate::http_url_info::UrlHandle;
use crate::instance::{Instance, Owner};
use crate::listeners;
use crate::misuse::{self, Misuse};
use crate::native_module::NativeModule;
use crate::native_request::{NativeRequest, Posted, Routine, lock};
use crate::wide::{narrow_string, put, wide_string};

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_INSUFFICIENT_BUFFER: u32 = 122;
const ERROR_INVALID_HANDLE: u32 = 6;
const ERROR_INVALID_INDEX: u32 = 1413;
const ERROR_PATH_NOT_FOUND: u32 = 3;

/// Answers for `IHttpContext4`; one for each instance, so each call tells which module makes it.
pub(crate) struct HttpContextObject(pub(crate) Owner);

impl HttpContextObject {
    fn instance(&self) -> &Instance {
        self.0.instance()
    }

    fn request(&self) -> &NativeRequest {
        self.0.request()
    }

    /// Runs `body` with the context; what the API does not allow is reported by name.
    fn with<R>(&self, method: &'static str, body: impl FnOnce(&mut HttpContext) -> R) -> Option<R> {
        self.request()
            .with(self.instance().module.name, method, body)
    }

    /// As [`HttpContextObject::with`] for the calls that any thread may make (Q35). A call after the end is reported as what
    /// it is for a completion.
    fn with_completion<R>(
        &self,
        method: &'static str,
        body: impl FnOnce(&mut HttpContext) -> R,
    ) -> Option<R> {
        let request = self.request();
        let result = request.gate.with(body);
        if result.is_none() {
            let misuse = if !request.gate.has_ended() {
                Misuse::Unreachable
            } else if self.instance().has_completed.load(Ordering::Acquire) {
                Misuse::DoubleCompletion
            } else {
                Misuse::UseAfterEnd
            };
            misuse::report(misuse, self.instance().module.name, method);
        }
        result
    }

    /// Notes that this module completes the present notification; a second time is reported (R102).
    fn note_indication(&self) {
        let module = self.instance().module.name;
        self.instance().has_completed.store(true, Ordering::Release);
        let was_indicated = {
            let mut operations = lock(&self.request().operations);
            operations.completed_by = Some(module);
            std::mem::replace(&mut operations.is_indicated, true)
        };
        if was_indicated {
            misuse::report(Misuse::DoubleCompletion, module, "IndicateCompletion");
        }
    }

    /// A completion of this module came while nothing of it is pending.
    fn report_unwanted(&self, method: &'static str) {
        let misuse = if self.instance().has_completed.load(Ordering::Acquire) {
            Misuse::DoubleCompletion
        } else {
            Misuse::NothingPending
        };
        misuse::report(misuse, self.instance().module.name, method);
    }

    /// True if the notification that runs or is pending is of this module's host; completions of others are stale (A14).
    fn is_current(&self, context: &HttpContext) -> bool {
        let modules = context.program().modules();
        let host = |index: u16| modules.get(usize::from(index)).map(|entry| entry.host);
        context
            .current_notification()
            .is_some_and(|(_, index)| host(index) == host(self.instance().index))
    }

    /// The right to complete a nested notification that this module has left pending while its provoker goes on (R113).
    fn suspended(&self, context: &HttpContext) -> Option<Completer> {
        let (index, completer) = context.suspended()?;
        (index == self.instance().index).then_some(completer)
    }

    fn post(&self, bytes: DWORD, routine: Option<Routine>) -> HRESULT {
        let completer = self.with_completion("PostCompletion", |context| {
            let (at, _) = context.current_notification()?;
            if let Some(completer) = self.suspended(context) {
                return Some((completer, true));
            }
            self.is_current(context)
                .then(|| (context.completer(), at.notification.is_nested()))
        });
        match completer {
            None => E_INVALIDARG,
            // Nothing of this module is pending: the completion is delivered to nobody (R101).
            Some(None) => {
                self.report_unwanted("PostCompletion");
                0
            }
            Some(Some((completer, is_nested))) => {
                let request = self.request();
                self.instance().has_completed.store(true, Ordering::Release);
                lock(&request.operations)
                    .posts(is_nested)
                    .push_back(Posted {
                        module: self.instance().module.name,
                        routine,
                    });
                // R86: this never calls back on this thread.
                if !completer.post(bytes) {
                    lock(&request.operations).posts(is_nested).pop_back();
                    self.report_unwanted("PostCompletion");
                }
                0
            }
        }
    }

    fn wide_path(
        &self,
        method: &'static str,
        length: *mut DWORD,
        path: impl FnOnce(&mut HttpContext) -> String,
    ) -> PCWSTR {
        let text = self.with(method, path);
        let (text, characters) = match text {
            Some(text) => self.request().arena.wide(&text),
            None => (core::ptr::null(), 0),
        };
        // SAFETY: the module passes null or a valid output parameter.
        unsafe { put(length, characters) };
        text
    }
}

impl HttpContextHost for HttpContextObject {
    unsafe fn get_site(&self) -> *mut IHttpSite {
        self.with("GetSite", |context| {
            context.site().map(|site| SiteHandle::of(site))
        })
        .flatten()
        .map_or(core::ptr::null_mut(), |handle| {
            let interface = handle.interface();
            self.request().keep(handle);
            interface
        })
    }

    unsafe fn get_application(&self) -> *mut IHttpApplication {
        self.with("GetApplication", |context| {
            context
                .application()
                .map(|application| ApplicationHandle::of(application))
        })
        .flatten()
        .map_or(core::ptr::null_mut(), |handle| {
            let interface = handle.interface();
            self.request().keep(handle);
            interface
        })
    }

    unsafe fn get_connection(&self) -> *mut IHttpConnection {
        self.with("GetConnection", |context| {
            ConnectionHandle::of(context.connection())
        })
        .map_or(core::ptr::null_mut(), |handle| {
            let interface = handle.interface();
            self.request().keep(handle);
            interface
        })
    }

    unsafe fn get_request(&self) -> *mut IHttpRequest {
        self.request().request.interface().cast()
    }

    unsafe fn get_response(&self) -> *mut IHttpResponse {
        self.request().response.interface().cast()
    }

    unsafe fn get_response_headers_sent(&self) -> BOOL {
        self.with("GetResponseHeadersSent", |context| {
            context.response.headers_sent()
        })
        .map_or(0, BOOL::from)
    }

    unsafe fn get_user(&self) -> *mut IHttpUser {
        self.with("GetUser", |context| context.user().cloned())
            .flatten()
            .map_or(core::ptr::null_mut(), |user| {
                crate::http_user::interface_of(self.request(), &user)
            })
    }

    unsafe fn get_original_user(&self) -> *mut IHttpUser {
        self.with("GetOriginalUser", |context| {
            context.original_user().cloned()
        })
        .flatten()
        .map_or(core::ptr::null_mut(), |user| {
            crate::http_user::interface_of(self.request(), &user)
        })
    }

    unsafe fn get_module_context_container(&self) -> *mut IHttpModuleContextContainer {
        self.request().container()
    }

    unsafe fn get_named_context_container(&self) -> *mut INamedContextContainer {
        let offer = self.with("GetNamedContextContainer", |context| {
            let offer = context.state::<Offer>().copied()?;
            (offer.is_enabled && Handshake::of(&context.request).is_ok()).then_some(offer)
        });
        if let Some(Some(offer)) = offer {
            self.request().offer_web_socket(offer);
        }
        self.request().named_container()
    }

    unsafe fn indicate_completion(&self, notification_status: REQUEST_NOTIFICATION_STATUS) {
        let Some(status) = NotificationStatus::from_raw(notification_status as i32) else {
            return;
        };
        if status == NotificationStatus::Pending {
            // R90.
            return;
        }
        let request = self.request();
        let module = self.instance().module.name;
        let mut is_mine = true;
        // R88, R99, R100: on the thread of the callback the rest of the request runs inside this call.
        if request.gate.resume_nested(|context| {
            if let Some(completer) = self.suspended(context) {
                completer.indicate(status);
                return;
            }
            is_mine = self.is_current(context);
            if is_mine {
                self.note_indication();
                context.indicate_completion(status);
            }
        }) {
            if !is_mine {
                self.report_unwanted("IndicateCompletion");
            }
            return;
        }
        // R87, R98: from another thread, the parked request goes on here; else the status waits in the latch.
        let completer = self.with_completion("IndicateCompletion", |context| {
            if let Some(completer) = self.suspended(context) {
                return Some(completer);
            }
            self.is_current(context).then(|| {
                self.note_indication();
                context.completer()
            })
        });
        match completer {
            Some(Some(completer)) if !completer.try_indicate(status) => {
                misuse::report(Misuse::NothingPending, module, "IndicateCompletion");
            }
            Some(None) => self.report_unwanted("IndicateCompletion"),
            Some(Some(_)) | None => {}
        }
    }

    unsafe fn post_completion(&self, cb_bytes: DWORD) -> HRESULT {
        self.post(cb_bytes, None)
    }

    unsafe fn post_completion_with_callback(
        &self,
        cb_bytes: DWORD,
        pfn_completion_routine: LPOVERLAPPED_COMPLETION_ROUTINE,
        pv_completion_context: *mut core::ffi::c_void,
    ) -> HRESULT {
        if pfn_completion_routine.is_none() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        self.post(
            cb_bytes,
            Some(Routine::Overlapped(
                pfn_completion_routine,
                pv_completion_context,
            )),
        )
    }

    unsafe fn disable_notifications(&self, dw_notifications: DWORD, dw_post_notifications: DWORD) {
        let index = self.instance().index;
        self.with("DisableNotifications", |context| {
            context.disable_notifications_of(
                index,
                Notifications::from_bits_truncate(dw_notifications),
                Notifications::from_bits_truncate(dw_post_notifications),
            );
        });
    }

    unsafe fn get_next_notification(
        &self,
        status: REQUEST_NOTIFICATION_STATUS,
        pdw_notification: *mut DWORD,
        pf_is_post_notification: *mut BOOL,
        pp_module_info: *mut *mut CHttpModule,
        pp_request_output: *mut *mut IHttpEventProvider,
    ) -> BOOL {
        let Some(status) = NotificationStatus::from_raw(status as i32) else {
            return 0;
        };
        let request = self.request();
        let found = self.with("GetNextNotification", |context| {
            if !self.is_current(context) {
                return None;
            }
            let (at, index) = context.next_notification(status)?;
            // R121: a sibling of the same host gets its instance now.
            let program = Arc::clone(context.program());
            let instance = program
                .modules()
                .get(usize::from(index))
                .and_then(|entry| entry.module.as_any())
                .and_then(|any| any.downcast_ref::<NativeModule>())
                .and_then(|module| module.instance(context, request, index).ok());
            Some((at, instance))
        });
        let Some(Some((at, instance))) = found else {
            return 0;
        };
        // SAFETY: instances lie still in their request; a call reaches this object only while the request lives.
        let next = instance.map_or_else(|| self.instance(), |instance| unsafe { &*instance });
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(pdw_notification, at.notification.bit());
            put(pf_is_post_notification, BOOL::from(at.is_post));
            put(pp_module_info, next.object());
            put(pp_request_output, next.provider(at));
        }
        1
    }

    unsafe fn get_is_last_notification(&self, status: REQUEST_NOTIFICATION_STATUS) -> BOOL {
        NotificationStatus::from_raw(status as i32)
            .and_then(|status| {
                self.with("GetIsLastNotification", |context| {
                    context.is_last_notification(status)
                })
            })
            .map_or(1, BOOL::from)
    }

    unsafe fn get_execute_flags(&self) -> DWORD {
        self.with("GetExecuteFlags", |context| context.execute_flags().bits())
            .unwrap_or(0)
    }

    unsafe fn clone_context(
        &self,
        dw_clone_flags: DWORD,
        pp_http_context: *mut *mut IHttpContext,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid output parameter.
        unsafe {
            child_requests::clone_context(
                self.request(),
                self.instance().module,
                dw_clone_flags,
                pp_http_context,
            )
        }
    }

    unsafe fn execute_request(
        &self,
        f_async: BOOL,
        p_http_context: *mut IHttpContext,
        dw_execute_flags: DWORD,
        p_http_user: *mut IHttpUser,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes null or a living user, and null or a valid output parameter.
        unsafe {
            child_requests::execute(
                self.request(),
                f_async != 0,
                p_http_context,
                dw_execute_flags,
                p_http_user,
                pf_completion_expected,
            )
        }
    }

    unsafe fn release_cloned_context(&self) -> HRESULT {
        child_requests::release(self.request())
    }

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
        let read = self.with("GetServerVarChanges", |context| {
            (context.variable_changes(), context.own_variables().to_vec())
        });
        let Some((number, variables)) = read else {
            return E_INVALIDARG;
        };
        let arena = &self.request().arena;
        let names: Vec<PCSTR> = variables
            .iter()
            .map(|own| arena.narrow(own.name.as_bytes()))
            .collect();
        let values: Vec<PCWSTR> = variables
            .iter()
            .map(|own| arena.wide(&own.value).0)
            .collect();
        let changed: Vec<DWORD> = variables
            .iter()
            .zip(0..)
            .filter(|(own, _)| own.change > dw_old_change_number)
            .map(|(_, index)| index)
            .collect();
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(pdw_new_change_number, number);
            put(pdw_variable_snapshot, crate::wide::long(names.len()));
            put(pp_variable_name_snapshot, arena.slice(&names));
            put(pp_variable_value_snapshot, arena.slice(&values));
            put(pdw_diffed_variables, crate::wide::long(changed.len()));
            put(pp_diffed_variable_indices, arena.slice(&changed));
        }
        0
    }

    unsafe fn get_server_variable_wide(
        &self,
        psz_variable_name: PCSTR,
        ppsz_value: *mut PCWSTR,
        pcch_value_length: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated name and valid output parameters.
        unsafe {
            put(ppsz_value, core::ptr::null());
            put(pcch_value_length, 0);
        }
        // SAFETY: as above.
        let Some(name) = (unsafe { narrow_string(psz_variable_name) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if ppsz_value.is_null() || pcch_value_length.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let value = self.with("GetServerVariable", |context| {
            context.server_variable(&name)
        });
        let Some(Some(value)) = value else {
            return from_win32(ERROR_INVALID_INDEX);
        };
        let (text, length) = self.request().arena.wide(&value);
        // SAFETY: as above.
        unsafe {
            put(ppsz_value, text);
            put(pcch_value_length, length);
        }
        0
    }

    unsafe fn get_server_variable_narrow(
        &self,
        psz_variable_name: PCSTR,
        ppsz_value: *mut PCSTR,
        pcch_value_length: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated name and valid output parameters.
        unsafe {
            put(ppsz_value, core::ptr::null());
            put(pcch_value_length, 0);
        }
        // SAFETY: as above.
        let Some(name) = (unsafe { narrow_string(psz_variable_name) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if ppsz_value.is_null() || pcch_value_length.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let value = self.with("GetServerVariable", |context| {
            context.server_variable(&name)
        });
        let Some(Some(value)) = value else {
            return from_win32(ERROR_INVALID_INDEX);
        };
        // SAFETY: as above.
        unsafe {
            put(ppsz_value, self.request().arena.narrow(value.as_bytes()));
            put(pcch_value_length, crate::wide::long(value.len()));
        }
        0
    }

    unsafe fn set_server_variable(
        &self,
        psz_variable_name: PCSTR,
        psz_variable_value: PCWSTR,
    ) -> HRESULT {
        // SAFETY: the module passes terminated strings.
        let (name, value) = unsafe {
            (
                narrow_string(psz_variable_name),
                wide_string(psz_variable_value),
            )
        };
        let (Some(name), Some(value)) = (name, value) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let request = self.request();
        let set = self.with("SetServerVariable", |context| {
            crate::raw_request::write_back(request, context);
            let set = context.assign_server_variable(&name, &value);
            crate::raw_request::refresh(request, context);
            set
        });
        match set {
            Some(Ok(())) => 0,
            // V3: the name is a bad parameter, the value bad data.
            Some(Err(InvalidHeader::Name)) => from_win32(ERROR_INVALID_PARAMETER),
            Some(Err(_)) => from_win32(ERROR_INVALID_DATA),
            None => E_INVALIDARG,
        }
    }

    unsafe fn inherit_server_variable(&self, sz_name: PCSTR, f_fail_if_not_exist: BOOL) -> HRESULT {
        // SAFETY: the module passes a terminated name.
        let Some(name) = (unsafe { narrow_string(sz_name) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if let Some(value) = child_requests::parent_variable(self.request(), &name) {
            return self
                .with("InheritServerVariable", |context| {
                    context.set_server_variable(&name, value);
                })
                .map_or(E_INVALIDARG, |()| 0);
        }
        // A root has no parent to inherit from; what exists stays.
        let exists = self
            .with("InheritServerVariable", |context| {
                context.server_variable(&name).is_some()
            })
            .unwrap_or(false);
        if exists || f_fail_if_not_exist == 0 {
            0
        } else {
            from_win32(ERROR_INVALID_INDEX)
        }
    }

    unsafe fn allocate_request_memory(&self, cb_allocation: DWORD) -> *mut core::ffi::c_void {
        self.request().arena.allocate(cb_allocation as usize)
    }

    unsafe fn get_url_info(&self) -> *mut IHttpUrlInfo {
        if listeners::any(GlobalNotifications::CACHE_OPERATION) {
            let named = self.with("GetUrlInfo", |context| {
                let site = context.site()?;
                let config_path = context.url_info()?.config_path.clone();
                Some(uri_record::NamedUrl {
                    site: site.id,
                    site_name: site.name.clone(),
                    url: context.request.path().to_owned(),
                    config_path,
                })
            });
            if let Some(Some(named)) = named {
                // SAFETY: the trace context is the request's.
                unsafe { uri_record::announce(&named, self.instance().trace_context()) };
            }
        }
        self.with("GetUrlInfo", |context| {
            context.url_info().map(|url| UrlHandle::of(url))
        })
        .flatten()
        .map_or(core::ptr::null_mut(), |handle| {
            let interface = handle.url_info(self.request().started);
            self.request().keep(handle);
            interface
        })
    }

    unsafe fn get_metadata(&self) -> *mut IMetadataInfo {
        self.with("GetMetadata", |context| {
            context.url_info().map(|url| UrlHandle::of(url))
        })
        .flatten()
        .map_or(core::ptr::null_mut(), |handle| {
            let interface = handle.metadata();
            self.request().keep(handle);
            interface
        })
    }

    unsafe fn get_physical_path(&self, pcch_physical_path: *mut DWORD) -> PCWSTR {
        self.wide_path("GetPhysicalPath", pcch_physical_path, |context| {
            context.physical_path().to_string_lossy().into_owned()
        })
    }

    unsafe fn get_script_name(&self, pcch_script_name: *mut DWORD) -> PCWSTR {
        self.wide_path("GetScriptName", pcch_script_name, |context| {
            context
                .server_variable("SCRIPT_NAME")
                .unwrap_or_else(|| context.request.path().to_owned())
        })
    }

    unsafe fn get_script_translated(&self, pcch_script_translated: *mut DWORD) -> PCWSTR {
        // There is no `\\?\` prefix on this system's paths.
        self.wide_path("GetScriptTranslated", pcch_script_translated, |context| {
            let whole = context.physical_path().to_string_lossy().into_owned();
            context
                .server_variable("SCRIPT_TRANSLATED")
                .unwrap_or(whole)
        })
    }

    unsafe fn get_script_map(&self) -> *mut IScriptMapInfo {
        self.with("GetScriptMap", |context| context.script_map().cloned())
            .flatten()
            .map_or(core::ptr::null_mut(), |map| {
                crate::script_map_info::interface_of(self.request(), &map)
            })
    }

    unsafe fn set_request_handled(&self) {
        self.with("SetRequestHandled", HttpContext::set_request_handled);
    }

    unsafe fn map_path(
        &self,
        psz_url: PCWSTR,
        psz_physical_path: PWSTR,
        pcb_physical_path: *mut DWORD,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated URL.
        let Some(url) = (unsafe { wide_string(psz_url) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if pcb_physical_path.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let path = self.with("MapPath", |context| context.map_path(&url));
        let Some(Some(path)) = path else {
            return from_win32(ERROR_PATH_NOT_FOUND);
        };
        let wide = crate::wide::to_wide(&path.to_string_lossy());
        // R194: the size counts bytes.
        let needed = crate::wide::long(wide.len() * size_of::<WCHAR>());
        // SAFETY: the pointer is not null and the module vouches for it.
        let room = unsafe { pcb_physical_path.replace(needed) };
        if psz_physical_path.is_null() || room < needed {
            return from_win32(ERROR_INSUFFICIENT_BUFFER);
        }
        // SAFETY: the module's buffer has `room` bytes, which is enough.
        unsafe { core::ptr::copy_nonoverlapping(wide.as_ptr(), psz_physical_path, wide.len()) };
        0
    }

    unsafe fn notify_custom_notification(
        &self,
        p_custom_output: *mut ICustomNotificationProvider,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a valid output parameter or null.
        unsafe { put(pf_completion_expected, 0) };
        if p_custom_output.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the module's provider lives during the call.
        let mut custom = unsafe { NativeCustom::new(p_custom_output) };
        match self.with("NotifyCustomNotification", |context| {
            context.notify_custom(&mut custom)
        }) {
            Some(()) => 0,
            None => E_INVALIDARG,
        }
    }

    unsafe fn get_parent_context(&self) -> *mut IHttpContext {
        child_requests::parent_context(self.request(), self.instance().module)
    }

    unsafe fn get_root_context(&self) -> *mut IHttpContext {
        child_requests::root_context(self.request(), self.instance().module)
    }

    unsafe fn get_current_execution_stats(
        &self,
        pdw_notification: *mut DWORD,
        pdw_notification_start_tick_count: *mut DWORD,
        ppsz_module: *mut PCWSTR,
        pdw_module_start_tick_count: *mut DWORD,
        pdw_async_notification: *mut DWORD,
        pdw_async_notification_start_tick_count: *mut DWORD,
    ) -> HRESULT {
        if pdw_notification.is_null() {
            return E_INVALIDARG;
        }
        let current = self.with("GetCurrentExecutionStats", |context| {
            let (at, index) = context.current_notification()?;
            let name = Arc::clone(&context.program().modules().get(usize::from(index))?.name);
            Some((at, name))
        });
        let (bit, name) = match current {
            Some(Some((at, name))) => (at.notification.bit(), self.request().arena.wide(&name).0),
            _ => (0, core::ptr::null()),
        };
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(pdw_notification, bit);
            put(pdw_notification_start_tick_count, 0);
            put(ppsz_module, name);
            put(pdw_module_start_tick_count, 0);
            put(pdw_async_notification, 0);
            put(pdw_async_notification_start_tick_count, 0);
        }
        0
    }

    unsafe fn get_trace_context(&self) -> *mut IHttpTraceContext {
        self.instance().trace_context()
    }

    unsafe fn get_file_info(&self) -> *mut IHttpFileInfo {
        let found = self.with("GetFileInfo", |context| {
            let path = context.physical_path().to_owned();
            if context.state::<ShownFiles>().is_none() {
                context.set_state(ShownFiles::default());
            }
            let root = context
                .url_info()
                .map(|url| url.virtual_root.display().to_string());
            let shown = context
                .state::<ShownFiles>()
                .and_then(|files| files.find(&path));
            (path, root, context.user().cloned(), shown)
        });
        let Some((path, root, user, shown)) = found else {
            return core::ptr::null_mut();
        };
        if let Some(shown) = shown {
            return shown;
        }
        // What the user may not read is not shown on their behalf.
        let asker = user.as_ref().map_or(Asker::SERVER, crate::http_user::asker);
        let root = VirtualRoot {
            path: root,
            token: 0,
        };
        // SAFETY: the user is held until the call returns, and its identifier with it; the trace context is the request's.
        let file = unsafe {
            file_info::get(
                &path.to_string_lossy(),
                asker,
                root,
                true,
                self.instance().trace_context(),
            )
        };
        let Ok(record) = file else {
            return core::ptr::null_mut();
        };
        self.with("GetFileInfo", |context| {
            context
                .state_mut::<ShownFiles>()
                .map(|files| files.keep(path, record))
        })
        .flatten()
        .unwrap_or(core::ptr::null_mut())
    }

    unsafe fn cancel_io(&self) -> HRESULT {
        match self.with("CancelIo", HttpContext::cancel_io) {
            Some(true) => 0,
            Some(false) => from_win32(ERROR_INVALID_HANDLE),
            None => E_FAIL,
        }
    }

    unsafe fn map_handler(
        &self,
        dw_site_id: DWORD,
        _psz_site_name: PCWSTR,
        psz_url: PCWSTR,
        psz_verb: PCSTR,
        pp_script_map: *mut *mut IScriptMapInfo,
        f_ignore_wildcard_mappings: BOOL,
    ) -> HRESULT {
        if pp_script_map.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the module passes terminated strings and a valid output parameter.
        let (url, verb) = unsafe {
            put(pp_script_map, core::ptr::null_mut());
            (wide_string(psz_url), narrow_string(psz_verb))
        };
        let (Some(url), Some(verb)) = (url, verb) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let Ok(request) = Request::new(&verb, &url) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        // R193: the request itself is not touched.
        let found = self.with("MapHandler", |context| {
            let probe = Probe {
                request: &request,
                site: Some(dw_site_id),
                ignores_wildcards: f_ignore_wildcard_mappings != 0,
            };
            context.map_handler(&probe).map_err(|error| error.hresult)
        });
        match found {
            None => E_INVALIDARG,
            Some(Err(hresult)) => hresult,
            Some(Ok(map)) => {
                let interface = crate::script_map_info::interface_of(self.request(), &map);
                // SAFETY: as above.
                unsafe { put(pp_script_map, interface) };
                0
            }
        }
    }

    unsafe fn get_extended_interface(
        &self,
        _version: HTTP_CONTEXT_INTERFACE_VERSION,
        pp_interface: *mut PVOID,
    ) -> HRESULT {
        // The slot has no defined versions; `HttpGetExtendedInterface` is the way.
        // SAFETY: the module passes a valid output parameter or null.
        unsafe { put(pp_interface, core::ptr::null_mut()) };
        E_NOTIMPL
    }

    unsafe fn enable_full_duplex(&self) {
        let is_on = self
            .with("EnableFullDuplex", HttpContext::enable_full_duplex)
            .unwrap_or(false);
        if !is_on {
            tracing::warn!(
                module = self.instance().module.name,
                "EnableFullDuplex came while an operation was outstanding and changed nothing"
            );
        }
    }

    unsafe fn get_request_elapsed_time(&self) -> ULONGLONG {
        u64::try_from(self.request().started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    unsafe fn get_request_start_time(&self) -> ULONGLONG {
        // The clock of the SDK's GetTickCount64.
        let mut now = libc::timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        // SAFETY: the structure is this frame's own.
        unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
        let now = now.tv_sec as u64 * 1000 + now.tv_nsec as u64 / 1_000_000;
        // SAFETY: a call on the same object.
        now.saturating_sub(unsafe { self.get_request_elapsed_time() })
    }
}
