//! The request object that native modules see.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicPtr, Ordering};

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::host::{BodyRead, WaitMode};

use crate::entity_chunk;
use crate::glue::host::HttpRequestHost;
use crate::glue::types::*;
use crate::header_calls::{HeaderCalls, List};
use crate::header_changes::{self, Snapshot};
use crate::hresult::{E_FAIL, E_INVALIDARG, S_OK, from_win32};
use crate::native_request::{NativeRequest, PendingRead, Routine, lock};
use crate::raw_request;
use crate::secure_channel;
use crate::wide::{counted_bytes, long, narrow_bytes, put, wide_counted};

const ERROR_HANDLE_EOF: u32 = 38;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_NOT_FOUND: u32 = 1168;
const ERROR_CONNECTION_INVALID: u32 = 1229;

/// The longest URL that SetUrl takes, in bytes: what the structures of the API can say in 16 bits.
const URL_MAX: usize = 16_383;

/// Answers for `IHttpRequest4`; one a request.
pub(crate) struct HttpRequestObject(AtomicPtr<NativeRequest>);

impl HttpRequestObject {
    pub(crate) const fn new() -> Self {
        Self(AtomicPtr::new(core::ptr::null_mut()))
    }

    /// Says which request the object belongs to; before anybody sees it.
    pub(crate) fn attach(&self, request: *const NativeRequest) {
        self.0.store(request.cast_mut(), Ordering::Release);
    }

    fn request(&self) -> &NativeRequest {
        // SAFETY: set before the object was shown; the object lies inside the request.
        unsafe { &*self.0.load(Ordering::Acquire) }
    }

    fn with<R>(&self, method: &'static str, body: impl FnOnce(&mut HttpContext) -> R) -> Option<R> {
        self.request().with("", method, body)
    }

    fn headers(&self) -> HeaderCalls<'_> {
        HeaderCalls::new(self.request(), List::Request)
    }

    /// Runs a change of the request line; a raw structure that a module holds follows.
    fn change<R>(
        &self,
        method: &'static str,
        body: impl FnOnce(&mut HttpContext) -> R,
    ) -> Option<R> {
        let request = self.request();
        self.with(method, |context| {
            raw_request::write_back(request, context);
            let result = body(context);
            raw_request::refresh(request, context);
            result
        })
    }

    /// One read of the body (R177).
    ///
    /// # Safety
    /// The buffer is valid for `length` bytes until the read is over, and the output parameters are null or valid.
    unsafe fn read(
        &self,
        buffer: *mut core::ffi::c_void,
        length: DWORD,
        wants_async: bool,
        routine: Option<Routine>,
        received: *mut DWORD,
        pending: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: as the caller vouches.
        unsafe {
            put(received, 0);
            put(pending, 0);
        }
        if buffer.is_null() || length == 0 {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let request = self.request();
        let is_async = wants_async && !pending.is_null();
        let read = self.with("ReadEntityBody", |context| {
            // SAFETY: as the caller vouches; the bytes are zeroed by no one, but the module owns them as plain memory.
            let target =
                unsafe { core::slice::from_raw_parts_mut(buffer.cast::<u8>(), length as usize) };
            if !is_async {
                return context.read_body(target, WaitMode::Block);
            }
            // Its completion is delivered when no call is inside any more, so it finds what is noted here.
            let read = context.read_body(target, WaitMode::Async(context.completer()));
            if read == BodyRead::Pending {
                lock(&request.operations).read = Some(PendingRead {
                    buffer: buffer.cast(),
                    length: length as usize,
                    routine,
                });
            }
            read
        });
        match read {
            None => E_INVALIDARG,
            // R107: the operation that is under way is untouched.
            Some(BodyRead::Busy) => from_win32(ERROR_BUSY),
            Some(BodyRead::Data(bytes)) => {
                // SAFETY: as the caller vouches.
                unsafe { put(received, long(bytes)) };
                0
            }
            Some(BodyRead::End) => from_win32(ERROR_HANDLE_EOF),
            Some(BodyRead::Pending) => {
                // SAFETY: as the caller vouches.
                unsafe { put(pending, 1) };
                0
            }
            Some(BodyRead::WouldBlock | BodyRead::Failed | BodyRead::TooLarge) => {
                from_win32(ERROR_CONNECTION_INVALID)
            }
        }
    }

    fn set_url(&self, url: &str, reset: bool) -> HRESULT {
        if url.len() > URL_MAX {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // The path of an absolute URL counts; the URL of another server is kept for whoever forwards there.
        let (host, target) = match url.split_once("://") {
            Some((_, rest)) => match rest.find('/') {
                Some(slash) => (Some(&rest[..slash]), &rest[slash..]),
                None => (Some(rest), "/"),
            },
            None => (None, url),
        };
        let set = self.change("SetUrl", |context| {
            context.request.set_url(target, reset)?;
            let is_other =
                host.is_some_and(|host| !host.eq_ignore_ascii_case(context.request.host()));
            context
                .request
                .set_forwarded_url(is_other.then(|| url.to_owned()));
            Ok::<_, sluicegate_pipeline::url::InvalidUrl>(())
        });
        match set {
            Some(Ok(())) => 0,
            _ => from_win32(ERROR_INVALID_PARAMETER),
        }
    }

    fn address(&self, pick: impl FnOnce(&HttpContext) -> SocketAddr) -> PSOCKADDR {
        match self.with("GetAddress", |context| pick(context)) {
            Some(address) => socket_address(self.request(), address),
            None => core::ptr::null_mut(),
        }
    }
}

/// `address` as the system's structure, in request memory.
pub(crate) fn socket_address(request: &NativeRequest, address: SocketAddr) -> PSOCKADDR {
    match address {
        SocketAddr::V4(v4) => {
            let native = libc::sockaddr_in {
                sin_family: libc::AF_INET as libc::sa_family_t,
                sin_port: v4.port().to_be(),
                sin_addr: libc::in_addr {
                    s_addr: u32::from_ne_bytes(v4.ip().octets()),
                },
                sin_zero: [0; 8],
            };
            request.arena.slice(&[native]).cast()
        }
        SocketAddr::V6(v6) => {
            let native = libc::sockaddr_in6 {
                sin6_family: libc::AF_INET6 as libc::sa_family_t,
                sin6_port: v6.port().to_be(),
                sin6_flowinfo: v6.flowinfo(),
                sin6_addr: libc::in6_addr {
                    s6_addr: v6.ip().octets(),
                },
                sin6_scope_id: v6.scope_id(),
            };
            request.arena.slice(&[native]).cast()
        }
    }
}

impl HttpRequestHost for HttpRequestObject {
    unsafe fn get_raw_http_request(&self) -> *mut HTTP_REQUEST {
        let request = self.request();
        self.with("GetRawHttpRequest", |context| {
            raw_request::build(request, context)
        })
        .unwrap_or(core::ptr::null_mut())
    }

    unsafe fn get_raw_http_request_const(&self) -> *const HTTP_REQUEST {
        // SAFETY: the same structure, read-only.
        unsafe { self.get_raw_http_request() }
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

    unsafe fn get_http_method(&self) -> PCSTR {
        self.with("GetHttpMethod", |context| {
            context.request.method().to_owned()
        })
        .map_or(core::ptr::null(), |method| {
            self.request().arena.narrow(method.as_bytes())
        })
    }

    unsafe fn set_http_method(&self, psz_http_method: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated string.
        let method = unsafe { narrow_bytes(psz_http_method) };
        let Some(Ok(method)) = method.map(core::str::from_utf8) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        let is_token = |byte: u8| sluicegate_pipeline::headers::is_token_byte(byte);
        if method.is_empty() || !method.bytes().all(is_token) {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        self.change("SetHttpMethod", |context| {
            context.request.set_method(method)
        })
        .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn set_url_wide(
        &self,
        psz_url: PCWSTR,
        cch_url: DWORD,
        f_reset_query_string: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes that many characters.
        match unsafe { wide_counted(psz_url, cch_url as usize) } {
            Some(url) => self.set_url(&url, f_reset_query_string != 0),
            None => from_win32(ERROR_INVALID_PARAMETER),
        }
    }

    unsafe fn set_url_narrow(
        &self,
        psz_url: PCSTR,
        cch_url: DWORD,
        f_reset_query_string: BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes that many bytes.
        match unsafe { counted_bytes(psz_url, cch_url as usize) }.map(core::str::from_utf8) {
            Some(Ok(url)) => self.set_url(url, f_reset_query_string != 0),
            _ => from_win32(ERROR_INVALID_PARAMETER),
        }
    }

    unsafe fn get_url_changed(&self) -> BOOL {
        self.with("GetUrlChanged", |context| context.request.url_changed())
            .map_or(0, BOOL::from)
    }

    unsafe fn get_forwarded_url(&self) -> PCWSTR {
        // R173: the URL of another server that a module has set.
        self.with("GetForwardedUrl", |context| {
            context.request.forwarded_url().map(str::to_owned)
        })
        .flatten()
        .map_or(core::ptr::null(), |url| self.request().arena.wide(&url).0)
    }

    unsafe fn get_local_address(&self) -> PSOCKADDR {
        self.address(|context| context.connection().local)
    }

    unsafe fn get_remote_address(&self) -> PSOCKADDR {
        self.address(|context| context.connection().remote)
    }

    unsafe fn read_entity_body(
        &self,
        pv_buffer: *mut core::ffi::c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: forwarded to the module.
        unsafe {
            self.read(
                pv_buffer,
                cb_buffer,
                f_async != 0,
                None,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    }

    unsafe fn read_entity_body_with_callback(
        &self,
        pv_buffer: *mut core::ffi::c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        pfn_completion_callback: PFN_ASYNC_COMPLETION,
        pv_completion_context: *mut core::ffi::c_void,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        let routine = pfn_completion_callback.is_some().then_some(Routine::Status(
            pfn_completion_callback,
            pv_completion_context,
        ));
        // SAFETY: forwarded to the module.
        unsafe {
            self.read(
                pv_buffer,
                cb_buffer,
                f_async != 0,
                routine,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    }

    unsafe fn read_entity_body_with_flags(
        &self,
        pv_buffer: *mut core::ffi::c_void,
        cb_buffer: DWORD,
        f_async: BOOL,
        _ul_flags: ULONG,
        pcb_bytes_received: *mut DWORD,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: forwarded to the module.
        unsafe {
            self.read(
                pv_buffer,
                cb_buffer,
                f_async != 0,
                None,
                pcb_bytes_received,
                pf_completion_pending,
            )
        }
    }

    unsafe fn insert_entity_body(
        &self,
        pv_buffer: *mut core::ffi::c_void,
        cb_buffer: DWORD,
    ) -> HRESULT {
        if pv_buffer.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // R176: not copied; it is read when somebody reads the body.
        // SAFETY: the module keeps that many bytes for as long as the request.
        let bytes = unsafe { entity_chunk::borrow(pv_buffer.cast(), cb_buffer as usize) };
        self.with("InsertEntityBody", |context| context.insert_body(bytes))
            .map_or(E_INVALIDARG, |()| 0)
    }

    unsafe fn get_remaining_entity_bytes(&self) -> DWORD {
        // R177: all ones while the length is unknown.
        self.with("GetRemainingEntityBytes", |context| {
            context.remaining_body()
        })
        .map_or(0, |left| {
            left.map_or(u32::MAX, |left| u32::try_from(left).unwrap_or(u32::MAX))
        })
    }

    unsafe fn get_http_version(&self, p_major_version: *mut USHORT, p_minor_version: *mut USHORT) {
        let (major, minor) = self
            .with("GetHttpVersion", |context| context.request.version())
            .unwrap_or_default();
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(p_major_version, major.into());
            put(p_minor_version, minor.into());
        }
    }

    unsafe fn get_client_certificate(
        &self,
        pp_client_cert_info: *mut *mut HTTP_SSL_CLIENT_CERT_INFO,
        pf_client_cert_negotiated: *mut BOOL,
    ) -> HRESULT {
        if pp_client_cert_info.is_null() || pf_client_cert_negotiated.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        // SAFETY: neither is null, and the module vouches for them.
        unsafe {
            pp_client_cert_info.write(core::ptr::null_mut());
            pf_client_cert_negotiated.write(0);
        }
        let info = self.with("GetClientCertificate", |context| {
            let channel = context.connection().secure.as_deref()?;
            let info = secure_channel::client_certificate(&self.request().arena, channel);
            (!info.is_null()).then_some(info)
        });
        let Some(Some(info)) = info else {
            return from_win32(ERROR_NOT_FOUND);
        };
        // SAFETY: as above.
        unsafe {
            pp_client_cert_info.write(info);
            pf_client_cert_negotiated.write(1);
        }
        S_OK
    }

    unsafe fn negotiate_client_certificate(
        &self,
        _f_async: BOOL,
        pf_completion_pending: *mut BOOL,
    ) -> HRESULT {
        // SAFETY: the module passes null or a valid output parameter.
        unsafe { put(pf_completion_pending, 0) };
        // R178: the client was asked during the handshake or never will be: TLS 1.3 has no renegotiation, and that of
        // TLS 1.2 is not offered. R92: no completion comes.
        let has_shown = self.with("NegotiateClientCertificate", |context| {
            let channel = context.connection().secure.as_deref();
            channel.is_some_and(|channel| channel.client.is_some())
        });
        if has_shown == Some(true) {
            S_OK
        } else {
            E_FAIL
        }
    }

    unsafe fn get_channel_binding_token(
        &self,
        pp_token: *mut PBYTE,
        p_token_size: *mut DWORD,
    ) -> HRESULT {
        if pp_token.is_null() || p_token_size.is_null() {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        let token = self.with("GetChannelBindingToken", |context| {
            let channel = context.connection().secure.as_deref()?;
            secure_channel::channel_binding_token(channel)
        });
        let token = token.flatten().unwrap_or_default();
        // The token is a property of a TLS connection (RFC 5929).
        // SAFETY: neither is null, and the module vouches for them.
        unsafe {
            pp_token.write(self.request().arena.slice(&token));
            p_token_size.write(long(token.len()));
        }
        if token.is_empty() {
            from_win32(ERROR_NOT_FOUND)
        } else {
            S_OK
        }
    }

    unsafe fn get_site_id(&self) -> DWORD {
        self.with("GetSiteId", |context| {
            context.site().map_or(0, |site| site.id)
        })
        .unwrap_or(0)
    }
}
