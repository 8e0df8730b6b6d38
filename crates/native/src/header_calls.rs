//! The header methods of request, response and trailers: one implementation for all three.

use sluicegate_pipeline::HttpContext;
use sluicegate_pipeline::headers::{HeaderId, Headers, InvalidHeader, Side};

use crate::glue::types::{BOOL, HRESULT, PCSTR, USHORT};
use crate::hresult::{E_INVALIDARG, from_win32};
use crate::native_request::NativeRequest;
use crate::wide::{counted_bytes, narrow_string, put, short};
use crate::{raw_request, raw_response};

const ERROR_INVALID_DATA: u32 = 13;
const ERROR_INVALID_PARAMETER: u32 = 87;

/// What the server puts in `Server`, to which a value that is set by id is appended (R162).
const SERVER: &[u8] = b"Sluicegate";

/// Fields that say how a message is framed, routed or read; none of them may come behind it (RFC 9110 section 6.5.1).
const NEVER_TRAILERS: [&str; 19] = [
    "Transfer-Encoding",
    "Content-Length",
    "Host",
    "Cache-Control",
    "Max-Forwards",
    "TE",
    "Trailer",
    "Connection",
    "Keep-Alive",
    "Upgrade",
    "Authorization",
    "Proxy-Authenticate",
    "WWW-Authenticate",
    "Set-Cookie",
    "Content-Encoding",
    "Content-Type",
    "Content-Range",
    "Location",
    "Date",
];

/// Which list a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Request,
    Response,
    Trailers,
}

/// The header methods of one object.
#[derive(Clone, Copy)]
pub(crate) struct HeaderCalls<'a> {
    request: &'a NativeRequest,
    list: List,
}

/// Sets a known header; a `Server` that is set by id goes behind the server's own (R162).
pub(crate) fn set_known(
    headers: &mut Headers,
    id: HeaderId,
    value: &[u8],
    replace: bool,
) -> Result<(), InvalidHeader> {
    if headers.side() != Side::Response || id != HeaderId::SERVER {
        return headers.set_by_id(id, value, replace);
    }
    let before = headers.get(id).filter(|_| !replace).unwrap_or(SERVER);
    let joined = [before, value].join(&b' ');
    headers.set_by_id(id, joined.trim_ascii_end(), true)
}

/// True for fields that must not come behind the entity (RFC 9110 section 6.5.1).
pub(crate) fn is_never_trailer(name: &str) -> bool {
    NEVER_TRAILERS
        .iter()
        .any(|never| never.eq_ignore_ascii_case(name))
}

impl<'a> HeaderCalls<'a> {
    pub(crate) const fn new(request: &'a NativeRequest, list: List) -> Self {
        Self { request, list }
    }

    fn list(self, context: &mut HttpContext) -> &mut Headers {
        match self.list {
            List::Request => &mut context.request.headers,
            List::Response => &mut context.response.headers,
            List::Trailers => &mut context.response.trailers,
        }
    }

    /// Runs `body` with the list, after what was edited in the raw structure; the structure follows if `changes`.
    fn with<R>(
        self,
        method: &'static str,
        changes: bool,
        body: impl FnOnce(&mut Headers) -> R,
    ) -> Option<R> {
        let request = self.request;
        request.with("", method, |context| {
            match self.list {
                List::Request => raw_request::write_back(request, context),
                List::Response | List::Trailers => raw_response::write_back(request, context),
            }
            let result = body(self.list(context));
            if changes {
                match self.list {
                    List::Request => raw_request::refresh(request, context),
                    List::Response => raw_response::refresh(request, context),
                    List::Trailers => {}
                }
            }
            result
        })
    }

    /// Hands out a value: null and length 0 when it is absent (R164).
    ///
    /// # Safety
    /// `length` is null or valid for a write.
    unsafe fn give(self, value: Option<Vec<u8>>, length: *mut USHORT) -> PCSTR {
        let count = value.as_ref().map_or(0, Vec::len);
        // SAFETY: as the caller vouches.
        unsafe { put(length, short(count)) };
        value.map_or(core::ptr::null(), |value| self.request.arena.narrow(&value))
    }

    /// # Safety
    /// `name` is null or terminated, `length` null or valid for a write.
    pub(crate) unsafe fn get_by_name(self, name: PCSTR, length: *mut USHORT) -> PCSTR {
        // SAFETY: as the caller vouches.
        let name = unsafe { narrow_string(name) };
        let value = name.and_then(|name| {
            self.with("GetHeader", false, |headers| {
                headers.get_by_name(&name).map(<[u8]>::to_vec)
            })
            .flatten()
        });
        // SAFETY: as the caller vouches.
        unsafe { self.give(value, length) }
    }

    /// # Safety
    /// `length` is null or valid for a write.
    pub(crate) unsafe fn get_by_id(self, id: u32, length: *mut USHORT) -> PCSTR {
        let value = u8::try_from(id).ok().and_then(|id| {
            self.with("GetHeader", false, |headers| {
                headers.get(HeaderId(id)).map(<[u8]>::to_vec)
            })
            .flatten()
        });
        // SAFETY: as the caller vouches.
        unsafe { self.give(value, length) }
    }

    /// # Safety
    /// `name` is null or terminated; `value` is null or has `length` bytes.
    pub(crate) unsafe fn set_by_name(
        self,
        name: PCSTR,
        value: PCSTR,
        length: USHORT,
        replace: BOOL,
    ) -> HRESULT {
        // SAFETY: as the caller vouches.
        let (name, value) = unsafe { (narrow_string(name), counted_bytes(value, length.into())) };
        let (Some(name), Some(value)) = (name, value) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        if self.list == List::Trailers && is_never_trailer(&name) {
            return from_win32(ERROR_INVALID_PARAMETER);
        }
        answer(self.with("SetHeader", true, |headers| {
            headers.set_by_name(&name, value, replace != 0)
        }))
    }

    /// # Safety
    /// `value` is null or has `length` bytes.
    pub(crate) unsafe fn set_by_id(
        self,
        id: u32,
        value: PCSTR,
        length: USHORT,
        replace: BOOL,
    ) -> HRESULT {
        // SAFETY: as the caller vouches.
        let value = unsafe { counted_bytes(value, length.into()) };
        let (Some(value), Ok(id)) = (value, u8::try_from(id)) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        answer(self.with("SetHeader", true, |headers| {
            set_known(headers, HeaderId(id), value, replace != 0)
        }))
    }

    /// # Safety
    /// `name` is null or terminated.
    pub(crate) unsafe fn delete_by_name(self, name: PCSTR) -> HRESULT {
        // SAFETY: as the caller vouches.
        let Some(name) = (unsafe { narrow_string(name) }) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        // R163: removing what is absent succeeds.
        self.with("DeleteHeader", true, |headers| {
            headers.remove_by_name(&name)
        })
        .map_or(E_INVALIDARG, |_| 0)
    }

    pub(crate) fn delete_by_id(self, id: u32) -> HRESULT {
        let Ok(id) = u8::try_from(id) else {
            return from_win32(ERROR_INVALID_PARAMETER);
        };
        self.with("DeleteHeader", true, |headers| headers.remove(HeaderId(id)))
            .map_or(E_INVALIDARG, |_| 0)
    }

    /// A copy of the list, for [`header_changes`](crate::header_changes).
    pub(crate) fn copy(self, method: &'static str) -> Option<Headers> {
        self.with(method, false, |headers| headers.clone())
    }
}

/// R161: a bad name is a bad parameter, a bad value bad data.
fn answer(result: Option<Result<(), InvalidHeader>>) -> HRESULT {
    match result {
        None => E_INVALIDARG,
        Some(Ok(())) => 0,
        Some(Err(InvalidHeader::Name)) => from_win32(ERROR_INVALID_PARAMETER),
        Some(Err(_)) => from_win32(ERROR_INVALID_DATA),
    }
}
