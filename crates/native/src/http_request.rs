//! The request object that native modules see.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicPtr, Ordering};

use bytes::Bytes;
use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::HeaderId;
use sluicegate_pipeline::host::{BodyRead, WaitMode};

use crate::glue::host::HttpRequestHost;
use crate::glue::types::*;
use crate::header_calls::{delete_header, header_result, read_header};
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::native_request::{NativeRequest, PendingRead, Routine, lock};
use crate::raw_request;
use crate::wide::{counted_bytes, long, narrow_bytes, narrow_string, put, wide_counted};

const ERROR_HANDLE_EOF: u32 = 38;
const ERROR_INVALID_PARAMETER: u32 = 87;
const ERROR_BUSY: u32 = 170;
const ERROR_NOT_FOUND: u32 = 1168;
const ERROR_CONNECTION_INVALID: u32 = 1229;

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

    fn with<R>(&self, body: impl FnOnce(&mut HttpContext) -> R) -> Option<R> {
        self.request().gate.with(body)
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
        let read = self.with(|context| {
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
        // An absolute URL of this server is as good as its path.
        let target = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
            None => url,
        };
        match self.with(|context| context.request.set_url(target, reset)) {
            Some(Ok(())) => 0,
            _ => from_win32(ERROR_INVALID_PARAMETER),
        }
    }

    fn address(&self, pick: impl FnOnce(&HttpContext) -> SocketAddr) -> PSOCKADDR {
        match self.with(|context| pick(context)) {
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
        self.with(|context| raw_request::build(request, context))
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
            let name = narrow_string(psz_header_name);
            let value = name.and_then(|name| {
                self.with(|context| {
                    context
                        .request
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
                    .request
                    .headers
                    .get(HeaderId(id))
                    .map(<[u8]>::to_vec)
            })
            .flatten()
        });
        // SAFETY: the module passes null or a valid length.
        unsafe { read_header(self.request(), value, pcch_header_value) }
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
                .request
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
                .request
                .headers
                .set_by_id(HeaderId(id), value, f_replace != 0)
        }))
    }

    unsafe fn delete_header_by_name(&self, psz_header_name: PCSTR) -> HRESULT {
        // SAFETY: the module passes a terminated name.
        let name = unsafe { narrow_string(psz_header_name) };
        delete_header(name, |name| {
            self.with(|context| context.request.headers.remove_by_name(name))
        })
    }

    unsafe fn delete_header_by_id(&self, ul_header_index: HTTP_HEADER_ID) -> HRESULT {
        delete_header(u8::try_from(ul_header_index).ok(), |id| {
            self.with(|context| context.request.headers.remove(HeaderId(*id)))
        })
    }

    unsafe fn get_http_method(&self) -> PCSTR {
        self.with(|context| context.request.method().to_owned())
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
        self.with(|context| context.request.set_method(method))
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
        self.with(|context| context.request.url_changed())
            .map_or(0, BOOL::from)
    }

    unsafe fn get_forwarded_url(&self) -> PCWSTR {
        // No request is forwarded from elsewhere here (R173).
        core::ptr::null()
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
        // SAFETY: the module passes that many bytes. They are copied: the module need not keep them, though the API says
        // so (R176).
        match unsafe { counted_bytes(pv_buffer.cast(), cb_buffer as usize) } {
            Some(bytes) => self
                .with(|context| context.insert_body(Bytes::copy_from_slice(bytes)))
                .map_or(E_INVALIDARG, |()| 0),
            None => from_win32(ERROR_INVALID_PARAMETER),
        }
    }

    unsafe fn get_remaining_entity_bytes(&self) -> DWORD {
        // R177: all ones while the length is unknown.
        self.with(|context| context.remaining_body())
            .map_or(0, |left| {
                left.map_or(u32::MAX, |left| u32::try_from(left).unwrap_or(u32::MAX))
            })
    }

    unsafe fn get_http_version(&self, p_major_version: *mut USHORT, p_minor_version: *mut USHORT) {
        let (major, minor) = self
            .with(|context| context.request.version())
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
        // SAFETY: the module passes null or valid output parameters.
        unsafe {
            put(pp_client_cert_info, core::ptr::null_mut());
            put(pf_client_cert_negotiated, 0);
        }
        from_win32(ERROR_NOT_FOUND)
    }

    unsafe fn get_site_id(&self) -> DWORD {
        self.with(|context| context.site().map_or(0, |site| site.id))
            .unwrap_or(0)
    }
}
