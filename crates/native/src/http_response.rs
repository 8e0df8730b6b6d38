//! The response object that native modules see.

use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::cache_policy::StatedPolicy;
use sluicegate_pipeline::response::{Chunk, escape_html};
use sluicegate_pipeline::trace::catalogue;

use crate::entity_chunk::{self, Memory, Taken};
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::header_calls::{HeaderCalls, List};
use crate::header_changes::{self, Snapshot};
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::native_request::{NativeRequest, Routine};
use crate::raw_response;
use crate::references;
use crate::response_sending::SendResult;
use crate::wide::{narrow_string, put, short, wide_counted};

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_NOT_SUPPORTED: u32 = 50;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_ARITHMETIC_OVERFLOW: u32 = 534;

/// The longest reason phrase in bytes.
const REASON_MAX: usize = 511;

/// Answers for `IHttpResponse4`; one a request.
pub(crate) struct HttpResponseObject {
    request: AtomicPtr<NativeRequest>,
    kernel_cache_disabled: AtomicBool,
}

impl HttpResponseObject {
    pub(crate) const fn new() -> Self {
        Self {
            request: AtomicPtr::new(core::ptr::null_mut()),
            kernel_cache_disabled: AtomicBool::new(false),
        }
    }

    /// Says which request the object belongs to; before anybody sees it.
    pub(crate) fn attach(&self, request: *const NativeRequest) {
        self.request.store(request.cast_mut(), Ordering::Release);
    }

    pub(crate) fn request(&self) -> &NativeRequest {
        // SAFETY: set before the object was shown; the object lies inside the request.
        unsafe { &*self.request.load(Ordering::Acquire) }
    }

    pub(crate) fn with<R>(
        &self,
        method: &'static str,
        body: impl FnOnce(&mut HttpContext) -> R,
    ) -> Option<R> {
        let request = self.request();
        request.with("", method, |context| {
            // What was edited in the raw structure counts before what a method does now, and it follows afterwards.
            raw_response::write_back(request, context);
            let result = body(context);
            raw_response::refresh(request, context);
            result
        })
    }

    fn headers(&self) -> HeaderCalls<'_> {
        HeaderCalls::new(self.request(), List::Response)
    }

    fn trailers(&self) -> HeaderCalls<'_> {
        HeaderCalls::new(self.request(), List::Trailers)
    }
}

impl HttpResponseHost for HttpResponseObject {
    unsafe fn get_raw_http_response(&self) -> *mut HTTP_RESPONSE {
        let request = self.request();
        self.with("GetRawHttpResponse", |context| {
            raw_response::build(request, context)
        })
        .unwrap_or(core::ptr::null_mut())
    }

    unsafe fn get_raw_http_response_const(&self) -> *const HTTP_RESPONSE {
        // SAFETY: the same structure, read-only.
        unsafe { self.get_raw_http_response() }
    }

    unsafe fn get_cache_policy(&self) -> *mut IHttpCachePolicy {
        let policy = self.request().cache_policy();
        let source = policy.source();
        self.with("GetCachePolicy", |context| {
            context.set_state(StatedPolicy(source));
        });
        policy.interface().cast()
    }

    unsafe fn set_status(
        &self,
        status_code: USHORT,
        psz_reason: PCSTR,
        u_sub_status: USHORT,
        hr_error_to_report: HRESULT,
        _p_exception: *mut IAppHostConfigException,
        f_try_skip_custom_errors: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let Some(reason) = (unsafe { narrow_string(psz_reason) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if !(1..=999).contains(&status_code) {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        if reason.len() > REASON_MAX {
            return from_win32(ERROR_INVALID_DATA);
        }
        self.with("SetStatus", |context| {
            context
                .response
                .set_status(status_code, &reason, u_sub_status);
            context.response.set_hresult(hr_error_to_report);
            context
                .response
                .skip_custom_errors(f_try_skip_custom_errors != 0);
        })
        .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn get_header_by_name(
        &self,
        psz_header_name: PCSTR,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        // SAFETY: the module passes a terminated name and null or a valid length.
        unsafe {
            self.headers()
                .get_by_name(psz_header_name, pcch_header_value)
        }
    }

    unsafe fn get_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        // SAFETY: the module passes null or a valid length.
        unsafe { self.headers().get_by_id(ul_header_index, pcch_header_value) }
    }

    unsafe fn set_header_by_name(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated name and a value of that length.
        unsafe {
            self.headers().set_by_name(
                psz_header_name,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    }

    unsafe fn set_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a value of that length.
        unsafe {
            self.headers().set_by_id(
                ul_header_index,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    }

    unsafe fn delete_header_by_name(&self, psz_header_name: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated name.
        unsafe { self.headers().delete_by_name(psz_header_name) }
    }

    unsafe fn delete_header_by_id(&self, ul_header_index: HTTP_HEADER_ID) -> HRESULT {
        self.headers().delete_by_id(ul_header_index)
    }

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
        let snapshot = Snapshot {
            old_number: dw_old_change_number,
            new_number: pdw_new_change_number,
            known: known_header_snapshot,
            unknown_count: pdw_unknown_header_snapshot,
            unknown_names: pp_unknown_header_name_snapshot,
            unknown_values: pp_unknown_header_value_snapshot,
            known_changes: diffed_known_header_indices,
            unknown_change_count: pdw_diffed_unknown_headers,
            unknown_changes: pp_diffed_unknown_header_indices,
        };
        let Some(headers) = self.headers().copy("GetHeaderChanges") else {
            return E_INVALIDARG;
        };
        // SAFETY: the module passes arrays of the documented sizes.
        unsafe { header_changes::compare(&snapshot, &headers, &self.request().arena) }
    }

    unsafe fn clear(&self) {
        self.with("Clear", |context| context.response.clear());
    }

    unsafe fn clear_headers(&self) {
        self.with("ClearHeaders", |context| context.response.headers.clear());
    }

    unsafe fn set_need_disconnect(&self) {
        self.with("SetNeedDisconnect", |context| {
            context.response.set_needs_disconnect()
        });
    }

    unsafe fn reset_connection(&self) {
        self.with("ResetConnection", HttpContext::reset_connection);
    }

    unsafe fn close_connection(&self) {
        // R168: as a reset.
        self.with("CloseConnection", HttpContext::reset_connection);
    }

    unsafe fn push_promise(
        &self,
        psz_verb: PCSTR,
        pwsz_path: PCWSTR,
        _pwsz_query: PCWSTR,
        c_headers: DWORD,
        rg_header_names: *mut PCSTR,
        rg_header_values: *mut PCSTR,
    ) -> HRESULT {
        let lacks_headers =
            c_headers > 0 && (rg_header_names.is_null() || rg_header_values.is_null());
        if psz_verb.is_null() || pwsz_path.is_null() || lacks_headers {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // HTTP/1.1 has no pushed responses.
        from_win32(ERROR_NOT_SUPPORTED)
    }

    unsafe fn set_trailer(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated name and a value of that length.
        unsafe {
            self.trailers().set_by_name(
                psz_header_name,
                psz_header_value,
                cch_header_value,
                f_replace,
            )
        }
    }

    unsafe fn get_trailer(&self, psz_header_name: PCSTR, pcch_header_value: *mut USHORT) -> PCSTR {
        // SAFETY: the module passes a terminated name and null or a valid length.
        unsafe {
            self.trailers()
                .get_by_name(psz_header_name, pcch_header_value)
        }
    }

    unsafe fn delete_trailer(&self, psz_header_name: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated name.
        unsafe { self.trailers().delete_by_name(psz_header_name) }
    }

    unsafe fn reset_stream(&self, _error_code: ULONG) {
        // A stream of HTTP/1.1 is its connection, which has no place for an error code.
        self.with("ResetStream", HttpContext::reset_connection);
    }

    unsafe fn set_need_go_away(&self) {
        // What GOAWAY says in HTTP/1.1: this is the connection's last response.
        self.with("SetNeedGoAway", |context| {
            context.response.set_needs_disconnect()
        });
    }

    unsafe fn disable_kernel_cache(&self, _reason: ULONG) {
        self.kernel_cache_disabled.store(true, Ordering::Release);
    }

    unsafe fn get_kernel_cache_enabled(&self) -> BOOL {
        BOOL::from(!self.kernel_cache_disabled.load(Ordering::Acquire))
    }

    unsafe fn suppress_headers(&self) {
        self.with("SuppressHeaders", |context| {
            context.response.suppress_headers()
        });
    }

    unsafe fn get_headers_suppressed(&self) -> BOOL {
        self.with("GetHeadersSuppressed", |context| {
            context.response.headers_suppressed()
        })
        .map_or(0, BOOL::from)
    }

    unsafe fn flush(
        &self,
        f_async: BOOL,
        f_more_data: BOOL,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: forwarded to the module.
        unsafe {
            self.flush_with_callback(
                f_async,
                f_more_data,
                None,
                core::ptr::null_mut(),
                pcb_sent,
                pf_completion_expected,
            )
        }
    }

    unsafe fn flush_with_callback(
        &self,
        f_async: BOOL,
        f_more_data: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut core::ffi::c_void,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let result = SendResult {
            sent: pcb_sent,
            expected: pf_completion_expected,
        };
        // SAFETY: the module passes null or valid output parameters.
        unsafe { result.put(0, false) };
        let routine = pfn_completion_callback.is_some().then_some(Routine::Status(
            pfn_completion_callback,
            pv_completion_context,
        ));
        self.with("Flush", |context| {
            // SAFETY: as above.
            unsafe {
                self.send(
                    context,
                    f_more_data != 0,
                    f_async != 0,
                    routine,
                    None,
                    result,
                )
            }
        })
        .unwrap_or(E_INVALIDARG)
    }

    unsafe fn redirect(
        &self,
        psz_url: PCSTR,
        f_reset_status_code: BOOL,
        f_include_parameters: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let Some(url) = (unsafe { narrow_string(psz_url) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        self.with("Redirect", |context| {
            if context.response.headers_sent() {
                return;
            }
            let location = Self::absolute(context, &url, f_include_parameters != 0);
            let status = (f_reset_status_code != 0).then_some(302);
            context.response.redirect(&location, status);
        })
        .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn write_entity_chunk_by_reference(
        &self,
        p_data_chunk: *mut HTTP_DATA_CHUNK,
        l_insert_position: LONG,
    ) -> HRESULT {
        if p_data_chunk.is_null() || l_insert_position < -1 {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: the module passes a valid chunk, and keeps its memory until it is sent (R150).
        let taken = unsafe { entity_chunk::take(&*p_data_chunk, Memory::Referenced) };
        let chunk = match taken {
            Ok(Taken::Chunk(chunk)) => chunk,
            Ok(Taken::Trailers(fields)) => {
                return self
                    .with("WriteEntityChunkByReference", |context| {
                        entity_chunk::add_trailers(&mut context.response, &fields);
                    })
                    .map_or(E_INVALIDARG, |()| 0);
            }
            Err(code) => return from_win32(code),
        };
        let index = usize::try_from(l_insert_position).unwrap_or(usize::MAX);
        match self.with("WriteEntityChunkByReference", |context| {
            if let Chunk::Referenced(bytes) = &chunk {
                references::note(context, bytes.as_ptr());
            }
            context.response.insert_chunk(index, chunk)
        }) {
            None => E_INVALIDARG,
            Some(Ok(())) => 0,
            Some(Err(_)) => from_win32(ERROR_ARITHMETIC_OVERFLOW),
        }
    }

    unsafe fn write_entity_chunks(
        &self,
        p_data_chunks: *mut HTTP_DATA_CHUNK,
        n_chunks: DWORD,
        f_async: BOOL,
        f_more_data: BOOL,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let result = SendResult {
            sent: pcb_sent,
            expected: pf_completion_expected,
        };
        // SAFETY: forwarded to the module.
        unsafe {
            self.write(
                p_data_chunks,
                n_chunks,
                f_async != 0,
                f_more_data != 0,
                None,
                result,
            )
        }
    }

    unsafe fn write_entity_chunks_with_callback(
        &self,
        p_data_chunks: *mut HTTP_DATA_CHUNK,
        n_chunks: DWORD,
        f_async: BOOL,
        f_more_data: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut core::ffi::c_void,
        pcb_sent: *mut DWORD,
        pf_completion_expected: *mut BOOL,
    ) -> HRESULT {
        let result = SendResult {
            sent: pcb_sent,
            expected: pf_completion_expected,
        };
        let routine = pfn_completion_callback.is_some().then_some(Routine::Status(
            pfn_completion_callback,
            pv_completion_context,
        ));
        // SAFETY: forwarded to the module.
        unsafe {
            self.write(
                p_data_chunks,
                n_chunks,
                f_async != 0,
                f_more_data != 0,
                routine,
                result,
            )
        }
    }

    unsafe fn disable_buffering(&self) {
        self.with("DisableBuffering", |context| {
            context.response.disable_buffering()
        });
    }

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
        let request = self.request();
        let read = self.with("GetStatus", |context| {
            let response = &context.response;
            let set_by = response.status_set_by().map(|(index, at)| {
                let name = context
                    .program()
                    .modules()
                    .get(usize::from(index))
                    .map_or_else(String::new, |entry| entry.name.to_string());
                (name, at.notification.bit())
            });
            (
                response.status(),
                response.sub_status(),
                response.reason().to_owned(),
                response.hresult(),
                set_by,
                response.skips_custom_errors(),
            )
        });
        let Some((status, sub_status, reason, hresult, set_by, skips)) = read else {
            return;
        };
        let (module, notification) = match set_by {
            Some((name, bit)) => (request.arena.wide(&name).0, bit),
            None => (core::ptr::null(), 0),
        };
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(p_status_code, status);
            put(p_sub_status, sub_status);
            if !ppsz_reason.is_null() {
                ppsz_reason.write(request.arena.narrow(reason.as_bytes()));
            }
            put(pcch_reason, short(reason.len()));
            put(phr_error_to_report, hresult);
            put(ppsz_module, module);
            put(pdw_notification, notification);
            put(pp_exception, core::ptr::null_mut());
            put(pf_try_skip_custom_errors, BOOL::from(skips));
        }
    }

    unsafe fn set_error_description(
        &self,
        psz_description: PCWSTR,
        cch_description: DWORD,
        f_html_encode: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes that many characters.
        let Some(text) = (unsafe { wide_counted(psz_description, cch_description as usize) })
        else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let text = if f_html_encode != 0 {
            escape_html(&text)
        } else {
            text
        };
        self.with("SetErrorDescription", |context| {
            context.response.set_error_description(Some(text.clone()));
            context.trace(
                &catalogue::SET_RESPONSE_ERROR_DESCRIPTION,
                |_| [text.into()],
            );
        })
        .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn get_error_description(&self, pcch_description: *mut DWORD) -> PCWSTR {
        let text = self
            .with("GetErrorDescription", |context| {
                context.response.error_description().map(str::to_owned)
            })
            .flatten();
        let (text, length) = match text {
            Some(text) => self.request().arena.wide(&text),
            None => (core::ptr::null(), 0),
        };
        // SAFETY: the module passes null or a valid output parameter.
        unsafe { put(pcch_description, length) };
        text
    }
}
