//! The response object that native modules see.

use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::host::{Sent, WaitMode};
use sluicegate_pipeline::response::{Chunk, escape_html};

use crate::entity_chunk;
use crate::glue::ffi::*;
use crate::glue::host::*;
use crate::glue::types::*;
use crate::glued::Placed;
use crate::header_calls::{delete_header, header_result, read_header};
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::http_cache_policy::CachePolicyObject;
use crate::native_request::{NativeRequest, Routine, lock};
use crate::raw_response;
use crate::wide::{counted_bytes, narrow_string, put, short, wide_counted};

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_ARITHMETIC_OVERFLOW: u32 = 534;
const ERROR_CONNECTION_INVALID: u32 = 1229;

/// Bytes after which buffered data is sent where no handler says otherwise (R152).
const BUFFER_LIMIT: u64 = 4_194_304;
/// The longest reason phrase in bytes.
const REASON_MAX: usize = 511;

/// Answers for `IHttpResponse4`; one a request.
pub(crate) struct HttpResponseObject {
    request: AtomicPtr<NativeRequest>,
    kernel_cache_disabled: AtomicBool,
}

/// Where the results of a send go.
#[derive(Clone, Copy)]
struct SendResult {
    sent: *mut DWORD,
    expected: *mut BOOL,
}

impl SendResult {
    /// # Safety
    /// Both pointers are null or valid.
    unsafe fn put(self, sent: u64, expected: bool) {
        // SAFETY: as the caller vouches.
        unsafe {
            put(self.sent, u32::try_from(sent).unwrap_or(u32::MAX));
            put(self.expected, BOOL::from(expected));
        }
    }
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

    fn request(&self) -> &NativeRequest {
        // SAFETY: set before the object was shown; the object lies inside the request.
        unsafe { &*self.request.load(Ordering::Acquire) }
    }

    fn with<R>(&self, body: impl FnOnce(&mut HttpContext) -> R) -> Option<R> {
        let request = self.request();
        request.gate.with(|context| {
            // What was edited in the raw structure counts before what a method does now.
            raw_response::write_back(request, context);
            body(context)
        })
    }

    /// Sends what is buffered (R155).
    ///
    /// # Safety
    /// The pointers in `result` are null or valid.
    unsafe fn send(
        &self,
        context: &mut HttpContext,
        more: bool,
        wants_async: bool,
        routine: Option<Routine>,
        written: Option<u64>,
        result: SendResult,
    ) -> HRESULT {
        let request = self.request();
        let is_async = wants_async && !result.expected.is_null();
        let mode = if is_async {
            WaitMode::Async(context.completer())
        } else {
            WaitMode::Block
        };
        let sent = context.flush(more, mode);
        if sent == Sent::Pending {
            // The completion is delivered when no call is inside any more, so it finds what is noted here.
            lock(&request.operations).write_routine = routine;
        }
        match sent {
            Sent::Done(bytes) => {
                // SAFETY: as the caller vouches.
                unsafe { result.put(written.unwrap_or(bytes), false) };
                0
            }
            Sent::Pending => {
                // SAFETY: as the caller vouches.
                unsafe { result.put(0, true) };
                0
            }
            Sent::Failed => from_win32(ERROR_CONNECTION_INVALID),
            // R107: the operation that is under way is untouched.
            Sent::Busy => from_win32(ERROR_BUSY),
        }
    }

    /// Appends chunks; sends them where buffering is off or the limit is reached (R149, R152).
    ///
    /// # Safety
    /// `chunks` points to `count` valid chunks; the pointers in `result` are null or valid.
    unsafe fn write(
        &self,
        chunks: *const HTTP_DATA_CHUNK,
        count: DWORD,
        wants_async: bool,
        more: bool,
        routine: Option<Routine>,
        result: SendResult,
    ) -> HRESULT {
        // SAFETY: as the caller vouches.
        unsafe { result.put(0, false) };
        if count == 0 {
            return 0;
        }
        if chunks.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: as the caller vouches.
        let chunks = unsafe { core::slice::from_raw_parts(chunks, count as usize) };
        let mut taken = Vec::with_capacity(chunks.len());
        for chunk in chunks {
            // SAFETY: as the caller vouches.
            match unsafe { entity_chunk::take(chunk) } {
                Some(chunk) => taken.push(chunk),
                None => return from_win32(ERROR_INVALID_PARAMETER),
            }
        }
        let written: u64 = taken.iter().map(Chunk::len).sum();
        self.with(|context| {
            if context.response.is_complete() {
                // R157.
                return 0;
            }
            let mode = if wants_async && !result.expected.is_null() {
                WaitMode::Async(context.completer())
            } else {
                WaitMode::Block
            };
            if context.refuses_write(written, &mode) {
                // R107: nothing of it is taken.
                return from_win32(ERROR_BUSY);
            }
            for chunk in taken {
                if context.response.push_chunk(chunk).is_err() {
                    return from_win32(ERROR_ARITHMETIC_OVERFLOW);
                }
            }
            let limit = context
                .script_map()
                .map_or(BUFFER_LIMIT, |map| map.response_buffer_limit);
            let is_buffered = context.response.is_buffered();
            if is_buffered && context.response.entity_length() < limit {
                // SAFETY: as the caller vouches.
                unsafe { result.put(written, false) };
                return 0;
            }
            // SAFETY: as the caller vouches.
            unsafe {
                self.send(
                    context,
                    is_buffered || more,
                    wants_async,
                    routine,
                    Some(written),
                    result,
                )
            }
        })
        .unwrap_or(E_INVALIDARG)
    }

    /// R166: relative URLs become absolute by the request's own.
    fn absolute(context: &HttpContext, url: &str, with_query: bool) -> String {
        let mut out = String::new();
        let host = context.request.host();
        if url.contains("://") || host.is_empty() {
            out.push_str(url);
        } else {
            out.push_str(if context.connection().is_secure {
                "https://"
            } else {
                "http://"
            });
            out.push_str(host);
            if !url.starts_with('/') {
                let path = context.request.path();
                out.push_str(&path[..path.rfind('/').map_or(0, |slash| slash + 1)]);
            }
            out.push_str(url);
        }
        let query = context.request.query();
        if with_query && !query.is_empty() {
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(&String::from_utf8_lossy(query));
        }
        out
    }
}

impl HttpResponseHost for HttpResponseObject {
    unsafe fn get_raw_http_response(&self) -> *mut HTTP_RESPONSE {
        let request = self.request();
        self.with(|context| raw_response::build(request, context))
            .unwrap_or(core::ptr::null_mut())
    }

    unsafe fn get_raw_http_response_const(&self) -> *const HTTP_RESPONSE {
        // SAFETY: the same structure, read-only.
        unsafe { self.get_raw_http_response() }
    }

    unsafe fn get_cache_policy(&self) -> *mut IHttpCachePolicy {
        let policy = self.request().cache_policy.get_or_init(|| {
            // SAFETY: the type is the one of `host_types.toml`; the request keeps the object.
            unsafe { Placed::new(CachePolicyObject::default()) }
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
        self.with(|context| {
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

    unsafe fn set_header_by_name(
        &self,
        psz_header_name: PCSTR,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a terminated name and a value of that length.
        let (name, value) = unsafe {
            (
                narrow_string(psz_header_name),
                counted_bytes(psz_header_value, cch_header_value.into()),
            )
        };
        let (Some(name), Some(value)) = (name, value) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        header_result(self.with(|context| {
            context
                .response
                .headers
                .set_by_name(&name, value, f_replace != 0)
        }))
    }

    unsafe fn set_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        psz_header_value: PCSTR,
        cch_header_value: USHORT,
        f_replace: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes a value of that length.
        let value = unsafe { counted_bytes(psz_header_value, cch_header_value.into()) };
        let (Some(value), Ok(id)) = (value, u8::try_from(ul_header_index)) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        header_result(self.with(|context| {
            context
                .response
                .headers
                .set_by_id(HeaderId(id), value, f_replace != 0)
        }))
    }

    unsafe fn delete_header_by_name(&self, psz_header_name: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated name.
        let name = unsafe { narrow_string(psz_header_name) };
        delete_header(name, |name| {
            self.with(|context| context.response.headers.remove_by_name(name))
        })
    }

    unsafe fn delete_header_by_id(&self, ul_header_index: HTTP_HEADER_ID) -> HRESULT {
        delete_header(u8::try_from(ul_header_index).ok(), |id| {
            self.with(|context| context.response.headers.remove(HeaderId(*id)))
        })
    }

    unsafe fn get_header_by_name(
        &self,
        psz_header_name: PCSTR,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        // SAFETY: the module passes a terminated name and null or a valid length.
        unsafe {
            let value = narrow_string(psz_header_name).and_then(|name| {
                self.with(|context| {
                    context
                        .response
                        .headers
                        .get_by_name(&name)
                        .map(<[u8]>::to_vec)
                })
                .flatten()
            });
            read_header(self.request(), value, pcch_header_value)
        }
    }

    unsafe fn get_header_by_id(
        &self,
        ul_header_index: HTTP_HEADER_ID,
        pcch_header_value: *mut USHORT,
    ) -> PCSTR {
        let value = u8::try_from(ul_header_index).ok().and_then(|id| {
            self.with(|context| {
                context
                    .response
                    .headers
                    .get(HeaderId(id))
                    .map(<[u8]>::to_vec)
            })
            .flatten()
        });
        // SAFETY: the module passes null or a valid length.
        unsafe { read_header(self.request(), value, pcch_header_value) }
    }

    unsafe fn clear(&self) {
        self.with(|context| context.response.clear());
    }

    unsafe fn clear_headers(&self) {
        self.with(|context| context.response.headers.clear());
    }

    unsafe fn set_need_disconnect(&self) {
        self.with(|context| context.response.set_needs_disconnect());
    }

    unsafe fn reset_connection(&self) {
        self.with(HttpContext::reset_connection);
    }

    unsafe fn close_connection(&self) {
        // R168: as a reset.
        self.with(HttpContext::reset_connection);
    }

    unsafe fn disable_kernel_cache(&self, _reason: ULONG) {
        self.kernel_cache_disabled.store(true, Ordering::Release);
    }

    unsafe fn get_kernel_cache_enabled(&self) -> BOOL {
        BOOL::from(!self.kernel_cache_disabled.load(Ordering::Acquire))
    }

    unsafe fn suppress_headers(&self) {
        self.with(|context| context.response.suppress_headers());
    }

    unsafe fn get_headers_suppressed(&self) -> BOOL {
        self.with(|context| context.response.headers_suppressed())
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
        self.with(|context| {
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
        self.with(|context| {
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
        // SAFETY: the module passes a valid chunk. Its memory is copied: the transport may send after the module has freed
        // it, and a module cannot tell the difference (R150).
        let Some(chunk) = (unsafe { entity_chunk::take(&*p_data_chunk) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let index = usize::try_from(l_insert_position).unwrap_or(usize::MAX);
        match self.with(|context| context.response.insert_chunk(index, chunk)) {
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
        self.with(|context| context.response.disable_buffering());
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
        let read = self.with(|context| {
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
        self.with(|context| context.response.set_error_description(Some(text)))
            .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn get_error_description(&self, pcch_description: *mut DWORD) -> PCWSTR {
        let text = self
            .with(|context| context.response.error_description().map(str::to_owned))
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
