//! The request as the C structure that modules read.

use std::sync::atomic::Ordering;

use sluicegate_pipeline::HttpContext;

use crate::glue::types::*;
use crate::http_request::socket_address;
use crate::native_request::{NativeRequest, lock};
use crate::raw_headers::{self, NO_HEADER, ShownHeaders};
use crate::secure_channel;
use crate::wide::short;

const KNOWN: usize = 41;
/// `HTTP_REQUEST_FLAG_MORE_ENTITY_BODY_EXISTS`
const MORE_BODY: u32 = 1;

/// The structure, and the headers it held when it was last in step with the request.
pub(crate) struct RawRequest {
    place: *mut HTTP_REQUEST,
    headers: ShownHeaders,
}

/// Builds the structure in request memory, or brings it up to date. It stays at one address for the whole request. What a
/// module writes into its header arrays becomes the request's (R175); anything else that it writes is for that module alone.
pub(crate) fn build(request: &NativeRequest, context: &HttpContext) -> *mut HTTP_REQUEST {
    let arena = &request.arena;
    let source = &context.request;
    let connection = context.connection();
    let (verb, unknown_verb) = verb_of(source.method());
    let mut headers = HTTP_REQUEST_HEADERS {
        UnknownHeaderCount: 0,
        pUnknownHeaders: core::ptr::null_mut(),
        TrailerCount: 0,
        pTrailers: core::ptr::null_mut(),
        KnownHeaders: [NO_HEADER; KNOWN],
    };
    let unknown = raw_headers::show(arena, &source.headers, &mut headers.KnownHeaders);
    headers.UnknownHeaderCount = short(unknown.len());
    headers.pUnknownHeaders = arena.slice(&unknown);
    let mut shown = ShownHeaders::default();
    shown.note(&headers.KnownHeaders, &unknown);
    let (major, minor) = source.version();
    let raw_url = source.raw_target();
    let channel = connection.secure.as_deref();
    let structure = HTTP_REQUEST_V2 {
        base: HTTP_REQUEST_V1 {
            Flags: if context.remaining_body() == Some(0) {
                0
            } else {
                MORE_BODY
            },
            ConnectionId: std::sync::Arc::as_ptr(connection).addr() as u64,
            RequestId: core::ptr::from_ref(request).addr() as u64,
            UrlContext: 0,
            Version: HTTP_VERSION {
                MajorVersion: major.into(),
                MinorVersion: minor.into(),
            },
            Verb: verb,
            UnknownVerbLength: if unknown_verb {
                short(source.method().len())
            } else {
                0
            },
            RawUrlLength: short(raw_url.len()),
            pUnknownVerb: if unknown_verb {
                arena.narrow(source.method().as_bytes())
            } else {
                core::ptr::null()
            },
            pRawUrl: arena.narrow(raw_url),
            CookedUrl: cooked(request, context),
            Address: HTTP_TRANSPORT_ADDRESS {
                pRemoteAddress: socket_address(request, connection.remote),
                pLocalAddress: socket_address(request, connection.local),
            },
            Headers: headers,
            BytesReceived: 0,
            EntityChunkCount: 0,
            pEntityChunks: core::ptr::null_mut(),
            RawConnectionId: std::sync::Arc::as_ptr(connection).addr() as u64,
            pSslInfo: channel.map_or(core::ptr::null_mut(), |channel| {
                secure_channel::ssl_info(arena, channel)
            }),
        },
        RequestInfoCount: u16::from(channel.is_some()),
        pRequestInfo: channel.map_or(core::ptr::null_mut(), |channel| {
            secure_channel::protocol_info(arena, channel)
        }),
    };
    request.shows_raw.store(true, Ordering::Release);
    let mut slot = lock(&request.raw_request);
    if let Some(raw) = slot.as_mut() {
        // SAFETY: the place was allocated for this structure below and lives as long as the request.
        unsafe { raw.place.write(structure) };
        raw.headers = shown;
        raw.place
    } else {
        let place = arena.slice(&[structure]);
        if !place.is_null() {
            *slot = Some(RawRequest {
                place,
                headers: shown,
            });
        }
        place
    }
}

/// Brings a structure that a module holds in step with the request; nothing if none does.
pub(crate) fn refresh(request: &NativeRequest, context: &HttpContext) {
    if lock(&request.raw_request).is_some() {
        build(request, context);
    }
}

/// Applies what a module changed in the header arrays since they were last in step. Costs one look if nobody asked for the
/// structure.
pub(crate) fn write_back(request: &NativeRequest, context: &mut HttpContext) {
    let mut slot = lock(&request.raw_request);
    let Some(raw) = slot.as_mut() else { return };
    // SAFETY: the structure lives as long as the request; a module sets pointers and counts together (R169).
    let (known, unknown) = unsafe {
        let headers = &(*raw.place).base.Headers;
        let unknown =
            raw_headers::unknown_headers(headers.pUnknownHeaders, headers.UnknownHeaderCount);
        (headers.KnownHeaders, unknown)
    };
    raw.headers
        .apply(&known, unknown, &mut context.request.headers);
    raw.headers.note(&known, unknown);
}

/// Scheme, host, path and query in one string, with pointers into it; lengths count bytes.
fn cooked(request: &NativeRequest, context: &HttpContext) -> HTTP_COOKED_URL {
    let source = &context.request;
    let scheme = if context.connection().is_secure {
        "https://"
    } else {
        "http://"
    };
    let host = source.host();
    let path = source.path();
    let query = String::from_utf8_lossy(source.query());
    let mut full = format!("{scheme}{host}{path}");
    if !query.is_empty() {
        full.push('?');
        full.push_str(&query);
    }
    let (start, _) = request.arena.wide(&full);
    let count = |text: &str| text.chars().count();
    let bytes = |characters: usize| short(characters * size_of::<WCHAR>());
    let host_at = count(scheme);
    let path_at = host_at + count(host);
    let query_at = path_at + count(path);
    let at = |offset: usize| {
        if start.is_null() {
            start
        } else {
            // SAFETY: every offset lies within the string that was just written.
            unsafe { start.add(offset) }
        }
    };
    HTTP_COOKED_URL {
        FullUrlLength: bytes(count(&full)),
        HostLength: bytes(count(host)),
        AbsPathLength: bytes(count(path)),
        QueryStringLength: if query.is_empty() {
            0
        } else {
            bytes(count(&query) + 1)
        },
        pFullUrl: start,
        pHost: at(host_at),
        pAbsPath: at(path_at),
        pQueryString: if query.is_empty() {
            core::ptr::null()
        } else {
            at(query_at)
        },
    }
}

/// The number of a verb; true if it has none of its own.
pub(crate) fn verb_of(method: &str) -> (HTTP_VERB, bool) {
    let verb = match method {
        "OPTIONS" => HttpVerbOPTIONS,
        "GET" => HttpVerbGET,
        "HEAD" => HttpVerbHEAD,
        "POST" => HttpVerbPOST,
        "PUT" => HttpVerbPUT,
        "DELETE" => HttpVerbDELETE,
        "TRACE" => HttpVerbTRACE,
        "CONNECT" => HttpVerbCONNECT,
        "TRACK" => HttpVerbTRACK,
        "MOVE" => HttpVerbMOVE,
        "COPY" => HttpVerbCOPY,
        "PROPFIND" => HttpVerbPROPFIND,
        "PROPPATCH" => HttpVerbPROPPATCH,
        "MKCOL" => HttpVerbMKCOL,
        "LOCK" => HttpVerbLOCK,
        "UNLOCK" => HttpVerbUNLOCK,
        "SEARCH" => HttpVerbSEARCH,
        _ => return (HttpVerbUnknown, true),
    };
    (verb, false)
}
