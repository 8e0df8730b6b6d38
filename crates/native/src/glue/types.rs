//! The C types of the native API. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

#![allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    clippy::upper_case_acronyms,
    reason = "the names are those of the C++ headers; not every one is used on this side"
)]

use core::ffi::{c_char, c_int, c_void};

use super::ffi::*;

pub(crate) type BOOL = i32;
pub(crate) type BOOLEAN = u8;
pub(crate) type BYTE = u8;
pub(crate) type UCHAR = u8;
pub(crate) type CHAR = c_char;
pub(crate) type SHORT = i16;
pub(crate) type USHORT = u16;
pub(crate) type LONG = i32;
pub(crate) type ULONG = u32;
pub(crate) type DWORD = u32;
pub(crate) type LONGLONG = i64;
pub(crate) type ULONGLONG = u64;
pub(crate) type HRESULT = i32;
pub(crate) type SECURITY_STATUS = i32;
/// `wchar_t`: signed on x86, unsigned on Arm.
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) type WCHAR = i32;
/// `wchar_t`: signed on x86, unsigned on Arm.
#[cfg(not(any(target_arch = "x86_64", target_arch = "x86")))]
pub(crate) type WCHAR = u32;
pub(crate) type HANDLE = *mut c_void;
pub(crate) type PVOID = *mut c_void;
pub(crate) type PSID = *mut c_void;
pub(crate) type PSECURITY_DESCRIPTOR = *mut c_void;
pub(crate) type PCHAR = *mut CHAR;
pub(crate) type PUCHAR = *mut UCHAR;
pub(crate) type PBYTE = *mut BYTE;
pub(crate) type PULONG = *mut ULONG;
pub(crate) type PDWORD = *mut DWORD;
pub(crate) type PCSTR = *const c_char;
pub(crate) type LPCSTR = *const c_char;
pub(crate) type PSTR = *mut c_char;
pub(crate) type PWSTR = *mut WCHAR;
pub(crate) type PWCHAR = *mut WCHAR;
pub(crate) type PCWSTR = *const WCHAR;
pub(crate) type LPCWSTR = *const WCHAR;
pub(crate) type BSTR = *mut WCHAR;
pub(crate) type VARIANT_BOOL = i16;
pub(crate) type LPCGUID = *const GUID;
pub(crate) type PSOCKADDR = *mut SOCKADDR;
pub(crate) type LPOVERLAPPED = *mut OVERLAPPED;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct GUID {
    pub(crate) Data1: ULONG,
    pub(crate) Data2: USHORT,
    pub(crate) Data3: USHORT,
    pub(crate) Data4: [BYTE; 8],
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FILETIME {
    pub(crate) dwLowDateTime: DWORD,
    pub(crate) dwHighDateTime: DWORD,
}

/// The union of two halves and one 64-bit number; only the number is offered here.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ULARGE_INTEGER {
    pub(crate) QuadPart: ULONGLONG,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct OVERLAPPED {
    pub(crate) Internal: usize,
    pub(crate) InternalHigh: usize,
    pub(crate) Offset: DWORD,
    pub(crate) OffsetHigh: DWORD,
    pub(crate) hEvent: HANDLE,
}

/// The system's `sockaddr`; longer address families lie behind the same pointer.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct SOCKADDR {
    pub(crate) sa_family: u16,
    pub(crate) sa_data: [c_char; 14],
}

/// Opaque: the server hands out arrays only through the functions of the support library.
#[repr(C)]
pub(crate) struct SAFEARRAY {
    _opaque: [u8; 0],
}

/// A VARIANT: the kind (a `VT_` number) and sixteen bytes whose meaning it selects.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct VARIANT {
    pub(crate) vt: u16,
    pub(crate) reserved: [u16; 3],
    pub(crate) value: VARIANT_VALUE,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) union VARIANT_VALUE {
    pub(crate) llVal: i64,
    pub(crate) ullVal: u64,
    pub(crate) lVal: i32,
    pub(crate) ulVal: u32,
    pub(crate) iVal: i16,
    pub(crate) uiVal: u16,
    pub(crate) boolVal: VARIANT_BOOL,
    pub(crate) dblVal: f64,
    pub(crate) bstrVal: BSTR,
    pub(crate) punkVal: *mut IUnknown,
    record: [*mut c_void; 2],
}

/// The result of a guarded call into a module: whether it threw, and what.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct sluicegate_fault {
    pub(crate) thrown: c_int,
    pub(crate) what: [c_char; 256],
}

const _: () =
    assert!(size_of::<VARIANT>() == 24 && size_of::<OVERLAPPED>() == 32 && size_of::<GUID>() == 16);
pub(crate) type HTTP_REQUEST = HTTP_REQUEST_V2;
pub(crate) type HTTP_RESPONSE = HTTP_RESPONSE_V2;
pub(crate) type HTTP_OPAQUE_ID = ULONGLONG;
pub(crate) type HTTP_REQUEST_ID = HTTP_OPAQUE_ID;
pub(crate) type HTTP_CONNECTION_ID = HTTP_OPAQUE_ID;
pub(crate) type HTTP_RAW_CONNECTION_ID = HTTP_OPAQUE_ID;
pub(crate) type HTTP_URL_GROUP_ID = HTTP_OPAQUE_ID;
pub(crate) type HTTP_SERVER_SESSION_ID = HTTP_OPAQUE_ID;
pub(crate) type HTTP_URL_CONTEXT = ULONGLONG;
pub(crate) type HTTP_MODULE_ID = *mut c_void;
pub(crate) type IHttpApplicationStartProvider = IHttpApplicationProvider;
pub(crate) type IHttpApplicationStopProvider = IHttpApplicationProvider;

pub(crate) type PFN_REGISTERMODULE = Option<
    unsafe extern "C-unwind" fn(
        dw_server_version: DWORD,
        p_module_info: *mut IHttpModuleRegistrationInfo,
        p_global_info: *mut IHttpServer,
    ) -> HRESULT,
>;
/// Replaces OnAsyncCompletion for one call of IHttpRequest3/IHttpResponse2; return value continues the
/// pipeline (PENDING keeps waiting).
pub(crate) type PFN_ASYNC_COMPLETION = Option<
    unsafe extern "C-unwind" fn(
        p_http_context: *mut IHttpContext3,
        p_completion_info: *mut IHttpCompletionInfo2,
        pv_completion_context: *mut c_void,
    ) -> REQUEST_NOTIFICATION_STATUS,
>;
pub(crate) type PFN_WEBSOCKET_COMPLETION = Option<
    unsafe extern "C-unwind" fn(
        hr_error: HRESULT,
        pv_completion_context: *mut c_void,
        cb_io: DWORD,
        f_utf8_encoded: BOOL,
        f_final_fragment: BOOL,
        f_close: BOOL,
    ),
>;
/// Win32 type used by AssociateWithThreadPool and IHttpContext3::PostCompletion.
pub(crate) type LPOVERLAPPED_COMPLETION_ROUTINE = Option<
    unsafe extern "C-unwind" fn(
        dw_error_code: DWORD,
        dw_number_of_bytes_transfered: DWORD,
        lp_overlapped: LPOVERLAPPED,
    ),
>;
pub(crate) type PFN_GET_PROTOCOL_MANAGER = Option<
    unsafe extern "C-unwind" fn(
        p_wp_framework: *mut IWorkerProcessFramework,
        pp_protocol_manager: *mut *mut IProtocolManager,
    ) -> HRESULT,
>;
pub(crate) type PFN_WEB_CORE_ACTIVATE = Option<
    unsafe extern "C-unwind" fn(
        psz_app_host_config_file: PCWSTR,
        psz_root_web_config_file: PCWSTR,
        psz_instance_name: PCWSTR,
    ) -> HRESULT,
>;

pub(crate) type REQUEST_NOTIFICATION_STATUS = u32;
pub(crate) const RQ_NOTIFICATION_CONTINUE: REQUEST_NOTIFICATION_STATUS = 0;
pub(crate) const RQ_NOTIFICATION_PENDING: REQUEST_NOTIFICATION_STATUS = 1;
pub(crate) const RQ_NOTIFICATION_FINISH_REQUEST: REQUEST_NOTIFICATION_STATUS = 2;

pub(crate) type GLOBAL_NOTIFICATION_STATUS = u32;
pub(crate) const GL_NOTIFICATION_CONTINUE: GLOBAL_NOTIFICATION_STATUS = 0;
pub(crate) const GL_NOTIFICATION_HANDLED: GLOBAL_NOTIFICATION_STATUS = 1;

pub(crate) type CACHE_OPERATION = u32;
pub(crate) const CACHE_OPERATION_RETRIEVE: CACHE_OPERATION = 0;
pub(crate) const CACHE_OPERATION_ADD: CACHE_OPERATION = 1;
pub(crate) const CACHE_OPERATION_DELETE: CACHE_OPERATION = 2;
pub(crate) const CACHE_OPERATION_FLUSH_PREFIX: CACHE_OPERATION = 3;
pub(crate) const CACHE_OPERATION_ENUM: CACHE_OPERATION = 4;

pub(crate) type HTTP_SERVER_INTERFACE_VERSION = u32;
pub(crate) const HTTP_SERVER_INTERFACE_V2: HTTP_SERVER_INTERFACE_VERSION = 0;
pub(crate) const HTTP_SERVER_INTERFACE_V3: HTTP_SERVER_INTERFACE_VERSION = 1;

pub(crate) type HTTP_CONTEXT_INTERFACE_VERSION = u32;

pub(crate) type HTTP_TRACE_TYPE = u32;
pub(crate) const HTTP_TRACE_TYPE_BYTE: HTTP_TRACE_TYPE = 17;
pub(crate) const HTTP_TRACE_TYPE_USHORT: HTTP_TRACE_TYPE = 18;
pub(crate) const HTTP_TRACE_TYPE_ULONG: HTTP_TRACE_TYPE = 19;
pub(crate) const HTTP_TRACE_TYPE_ULONGLONG: HTTP_TRACE_TYPE = 21;
pub(crate) const HTTP_TRACE_TYPE_CHAR: HTTP_TRACE_TYPE = 16;
pub(crate) const HTTP_TRACE_TYPE_SHORT: HTTP_TRACE_TYPE = 2;
pub(crate) const HTTP_TRACE_TYPE_LONG: HTTP_TRACE_TYPE = 3;
pub(crate) const HTTP_TRACE_TYPE_LONGLONG: HTTP_TRACE_TYPE = 20;
pub(crate) const HTTP_TRACE_TYPE_LPCWSTR: HTTP_TRACE_TYPE = 31;
pub(crate) const HTTP_TRACE_TYPE_LPCSTR: HTTP_TRACE_TYPE = 30;
pub(crate) const HTTP_TRACE_TYPE_LPCGUID: HTTP_TRACE_TYPE = 72;
pub(crate) const HTTP_TRACE_TYPE_BOOL: HTTP_TRACE_TYPE = 11;

pub(crate) type PM_INTERFACE_ID_ENUM = u32;
pub(crate) const PM_LISTENER_CHANNEL_MANAGER_ID: PM_INTERFACE_ID_ENUM = 1;
pub(crate) const PM_HEALTH_AND_IDLE_MONITOR_ID: PM_INTERFACE_ID_ENUM = 2;
pub(crate) const PM_CUSTOM_ACTIONS_ID: PM_INTERFACE_ID_ENUM = 3;
pub(crate) const PM_APPLICATION_PRELOAD_ID: PM_INTERFACE_ID_ENUM = 4;
pub(crate) const PM_IDLE_TIMEOUT_ID: PM_INTERFACE_ID_ENUM = 5;

pub(crate) type WPF_INTERFACE_ID_ENUM = u32;
pub(crate) const WPF_CONFIG_API_ID: WPF_INTERFACE_ID_ENUM = 1;
pub(crate) const WPF_APPLICATION_INFO_UTIL_ID: WPF_INTERFACE_ID_ENUM = 2;
pub(crate) const WPF_SETTINGS_ID: WPF_INTERFACE_ID_ENUM = 3;
pub(crate) const WPF_ACTIONS_ID: WPF_INTERFACE_ID_ENUM = 4;
pub(crate) const WPF_EXPOSE_PROTOCOL_MANAGER_CUSTOM_INTERFACE_ID: WPF_INTERFACE_ID_ENUM = 5;
pub(crate) const WPF_APPLICATION_PRELOAD_INFO_UTIL_ID: WPF_INTERFACE_ID_ENUM = 6;

pub(crate) type WPF_SETTINGS_BOOL_ENUM = u32;
pub(crate) const ENABLED_CENTRAL_BINARY_LOGGING: WPF_SETTINGS_BOOL_ENUM = 0;
pub(crate) const ENABLED_HOSTABLE_WEB_CORE: WPF_SETTINGS_BOOL_ENUM = 1;

pub(crate) type WPF_SETTINGS_DWORD_ENUM = u32;
pub(crate) const PERIODIC_RESTART_REQUESTS: WPF_SETTINGS_DWORD_ENUM = 1;
pub(crate) const PERIODIC_RESTART_TIME: WPF_SETTINGS_DWORD_ENUM = 2;
pub(crate) const IDLE_TIMEOUT: WPF_SETTINGS_DWORD_ENUM = 3;
pub(crate) const MANAGED_PIPELINE_MODE: WPF_SETTINGS_DWORD_ENUM = 4;
pub(crate) const THREAD_AFFINITY_POLICY: WPF_SETTINGS_DWORD_ENUM = 5;
pub(crate) const IDLE_TIMEOUT_ACTION: WPF_SETTINGS_DWORD_ENUM = 6;

pub(crate) type WPF_SETTINGS_HANDLE_ENUM = u32;
pub(crate) const ANONYMOUS_USER_TOKEN: WPF_SETTINGS_HANDLE_ENUM = 0;

pub(crate) type WPF_SETTINGS_STRING_ENUM = u32;
pub(crate) const CLR_VERSION: WPF_SETTINGS_STRING_ENUM = 0;
pub(crate) const APP_POOL_NAME: WPF_SETTINGS_STRING_ENUM = 1;
pub(crate) const APP_HOST_FILE_NAME: WPF_SETTINGS_STRING_ENUM = 2;
pub(crate) const ROOT_WEB_CONFIG_FILE_NAME: WPF_SETTINGS_STRING_ENUM = 3;
pub(crate) const CLR_CONFIG_FILE_NAME: WPF_SETTINGS_STRING_ENUM = 4;
pub(crate) const CLR_VERSION_PATH: WPF_SETTINGS_STRING_ENUM = 5;

pub(crate) type WPF_SETTINGS_ULONGLONG_ENUM = u32;
pub(crate) const PERIODIC_RESTART_VIRTUAL_MEMORY: WPF_SETTINGS_ULONGLONG_ENUM = 0;
pub(crate) const PERIODIC_RESTART_PRIVATE_MEMORY: WPF_SETTINGS_ULONGLONG_ENUM = 1;

pub(crate) type HTTP_HEADER_ID = u32;
pub(crate) const HttpHeaderCacheControl: HTTP_HEADER_ID = 0;
pub(crate) const HttpHeaderConnection: HTTP_HEADER_ID = 1;
pub(crate) const HttpHeaderDate: HTTP_HEADER_ID = 2;
pub(crate) const HttpHeaderKeepAlive: HTTP_HEADER_ID = 3;
pub(crate) const HttpHeaderPragma: HTTP_HEADER_ID = 4;
pub(crate) const HttpHeaderTrailer: HTTP_HEADER_ID = 5;
pub(crate) const HttpHeaderTransferEncoding: HTTP_HEADER_ID = 6;
pub(crate) const HttpHeaderUpgrade: HTTP_HEADER_ID = 7;
pub(crate) const HttpHeaderVia: HTTP_HEADER_ID = 8;
pub(crate) const HttpHeaderWarning: HTTP_HEADER_ID = 9;
pub(crate) const HttpHeaderAllow: HTTP_HEADER_ID = 10;
pub(crate) const HttpHeaderContentLength: HTTP_HEADER_ID = 11;
pub(crate) const HttpHeaderContentType: HTTP_HEADER_ID = 12;
pub(crate) const HttpHeaderContentEncoding: HTTP_HEADER_ID = 13;
pub(crate) const HttpHeaderContentLanguage: HTTP_HEADER_ID = 14;
pub(crate) const HttpHeaderContentLocation: HTTP_HEADER_ID = 15;
pub(crate) const HttpHeaderContentMd5: HTTP_HEADER_ID = 16;
pub(crate) const HttpHeaderContentRange: HTTP_HEADER_ID = 17;
pub(crate) const HttpHeaderExpires: HTTP_HEADER_ID = 18;
pub(crate) const HttpHeaderLastModified: HTTP_HEADER_ID = 19;
pub(crate) const HttpHeaderAccept: HTTP_HEADER_ID = 20;
pub(crate) const HttpHeaderAcceptCharset: HTTP_HEADER_ID = 21;
pub(crate) const HttpHeaderAcceptEncoding: HTTP_HEADER_ID = 22;
pub(crate) const HttpHeaderAcceptLanguage: HTTP_HEADER_ID = 23;
pub(crate) const HttpHeaderAuthorization: HTTP_HEADER_ID = 24;
pub(crate) const HttpHeaderCookie: HTTP_HEADER_ID = 25;
pub(crate) const HttpHeaderExpect: HTTP_HEADER_ID = 26;
pub(crate) const HttpHeaderFrom: HTTP_HEADER_ID = 27;
pub(crate) const HttpHeaderHost: HTTP_HEADER_ID = 28;
pub(crate) const HttpHeaderIfMatch: HTTP_HEADER_ID = 29;
pub(crate) const HttpHeaderIfModifiedSince: HTTP_HEADER_ID = 30;
pub(crate) const HttpHeaderIfNoneMatch: HTTP_HEADER_ID = 31;
pub(crate) const HttpHeaderIfRange: HTTP_HEADER_ID = 32;
pub(crate) const HttpHeaderIfUnmodifiedSince: HTTP_HEADER_ID = 33;
pub(crate) const HttpHeaderMaxForwards: HTTP_HEADER_ID = 34;
pub(crate) const HttpHeaderProxyAuthorization: HTTP_HEADER_ID = 35;
pub(crate) const HttpHeaderReferer: HTTP_HEADER_ID = 36;
pub(crate) const HttpHeaderRange: HTTP_HEADER_ID = 37;
pub(crate) const HttpHeaderTe: HTTP_HEADER_ID = 38;
pub(crate) const HttpHeaderTranslate: HTTP_HEADER_ID = 39;
pub(crate) const HttpHeaderUserAgent: HTTP_HEADER_ID = 40;
pub(crate) const HttpHeaderRequestMaximum: HTTP_HEADER_ID = 41;
pub(crate) const HttpHeaderAcceptRanges: HTTP_HEADER_ID = 20;
pub(crate) const HttpHeaderAge: HTTP_HEADER_ID = 21;
pub(crate) const HttpHeaderEtag: HTTP_HEADER_ID = 22;
pub(crate) const HttpHeaderLocation: HTTP_HEADER_ID = 23;
pub(crate) const HttpHeaderProxyAuthenticate: HTTP_HEADER_ID = 24;
pub(crate) const HttpHeaderRetryAfter: HTTP_HEADER_ID = 25;
pub(crate) const HttpHeaderServer: HTTP_HEADER_ID = 26;
pub(crate) const HttpHeaderSetCookie: HTTP_HEADER_ID = 27;
pub(crate) const HttpHeaderVary: HTTP_HEADER_ID = 28;
pub(crate) const HttpHeaderWwwAuthenticate: HTTP_HEADER_ID = 29;
pub(crate) const HttpHeaderResponseMaximum: HTTP_HEADER_ID = 30;
pub(crate) const HttpHeaderMaximum: HTTP_HEADER_ID = 41;

pub(crate) type HTTP_VERB = u32;
pub(crate) const HttpVerbUnparsed: HTTP_VERB = 0;
pub(crate) const HttpVerbUnknown: HTTP_VERB = 1;
pub(crate) const HttpVerbInvalid: HTTP_VERB = 2;
pub(crate) const HttpVerbOPTIONS: HTTP_VERB = 3;
pub(crate) const HttpVerbGET: HTTP_VERB = 4;
pub(crate) const HttpVerbHEAD: HTTP_VERB = 5;
pub(crate) const HttpVerbPOST: HTTP_VERB = 6;
pub(crate) const HttpVerbPUT: HTTP_VERB = 7;
pub(crate) const HttpVerbDELETE: HTTP_VERB = 8;
pub(crate) const HttpVerbTRACE: HTTP_VERB = 9;
pub(crate) const HttpVerbCONNECT: HTTP_VERB = 10;
pub(crate) const HttpVerbTRACK: HTTP_VERB = 11;
pub(crate) const HttpVerbMOVE: HTTP_VERB = 12;
pub(crate) const HttpVerbCOPY: HTTP_VERB = 13;
pub(crate) const HttpVerbPROPFIND: HTTP_VERB = 14;
pub(crate) const HttpVerbPROPPATCH: HTTP_VERB = 15;
pub(crate) const HttpVerbMKCOL: HTTP_VERB = 16;
pub(crate) const HttpVerbLOCK: HTTP_VERB = 17;
pub(crate) const HttpVerbUNLOCK: HTTP_VERB = 18;
pub(crate) const HttpVerbSEARCH: HTTP_VERB = 19;
pub(crate) const HttpVerbMaximum: HTTP_VERB = 20;

pub(crate) type HTTP_DATA_CHUNK_TYPE = u32;
pub(crate) const HttpDataChunkFromMemory: HTTP_DATA_CHUNK_TYPE = 0;
pub(crate) const HttpDataChunkFromFileHandle: HTTP_DATA_CHUNK_TYPE = 1;
pub(crate) const HttpDataChunkFromFragmentCache: HTTP_DATA_CHUNK_TYPE = 2;
pub(crate) const HttpDataChunkFromFragmentCacheEx: HTTP_DATA_CHUNK_TYPE = 3;
pub(crate) const HttpDataChunkTrailers: HTTP_DATA_CHUNK_TYPE = 4;
pub(crate) const HttpDataChunkFromWinHttpFastForwarding: HTTP_DATA_CHUNK_TYPE = 5;
pub(crate) const HttpDataChunkMaximum: HTTP_DATA_CHUNK_TYPE = 6;

pub(crate) type HTTP_CACHE_POLICY_TYPE = u32;
pub(crate) const HttpCachePolicyNocache: HTTP_CACHE_POLICY_TYPE = 0;
pub(crate) const HttpCachePolicyUserInvalidates: HTTP_CACHE_POLICY_TYPE = 1;
pub(crate) const HttpCachePolicyTimeToLive: HTTP_CACHE_POLICY_TYPE = 2;
pub(crate) const HttpCachePolicyMaximum: HTTP_CACHE_POLICY_TYPE = 3;

pub(crate) type HTTP_LOG_DATA_TYPE = u32;
pub(crate) const HttpLogDataTypeFields: HTTP_LOG_DATA_TYPE = 0;

pub(crate) type HTTP_REQUEST_INFO_TYPE = u32;
pub(crate) const HttpRequestInfoTypeAuth: HTTP_REQUEST_INFO_TYPE = 0;
pub(crate) const HttpRequestInfoTypeChannelBind: HTTP_REQUEST_INFO_TYPE = 1;
pub(crate) const HttpRequestInfoTypeSslProtocol: HTTP_REQUEST_INFO_TYPE = 2;
pub(crate) const HttpRequestInfoTypeSslTokenBindingDraft: HTTP_REQUEST_INFO_TYPE = 3;
pub(crate) const HttpRequestInfoTypeSslTokenBinding: HTTP_REQUEST_INFO_TYPE = 4;
pub(crate) const HttpRequestInfoTypeRequestTiming: HTTP_REQUEST_INFO_TYPE = 5;
pub(crate) const HttpRequestInfoTypeTcpInfoV0: HTTP_REQUEST_INFO_TYPE = 6;
pub(crate) const HttpRequestInfoTypeRequestSizing: HTTP_REQUEST_INFO_TYPE = 7;
pub(crate) const HttpRequestInfoTypeQuicStats: HTTP_REQUEST_INFO_TYPE = 8;
pub(crate) const HttpRequestInfoTypeTcpInfoV1: HTTP_REQUEST_INFO_TYPE = 9;
pub(crate) const HttpRequestInfoTypeQuicStatsV2: HTTP_REQUEST_INFO_TYPE = 10;
pub(crate) const HttpRequestInfoTypeTcpInfoV2: HTTP_REQUEST_INFO_TYPE = 11;
pub(crate) const HttpRequestInfoTypeTransportIdleConnectionTimeout: HTTP_REQUEST_INFO_TYPE = 12;
pub(crate) const HttpRequestInfoTypeDscpTag: HTTP_REQUEST_INFO_TYPE = 13;
pub(crate) const HttpRequestInfoTypeInitialPacketTtl: HTTP_REQUEST_INFO_TYPE = 14;

pub(crate) type HTTP_RESPONSE_INFO_TYPE = u32;
pub(crate) const HttpResponseInfoTypeMultipleKnownHeaders: HTTP_RESPONSE_INFO_TYPE = 0;
pub(crate) const HttpResponseInfoTypeAuthenticationProperty: HTTP_RESPONSE_INFO_TYPE = 1;
pub(crate) const HttpResponseInfoTypeQoSProperty: HTTP_RESPONSE_INFO_TYPE = 2;
pub(crate) const HttpResponseInfoTypeChannelBind: HTTP_RESPONSE_INFO_TYPE = 3;

pub(crate) type HTTP_REQUEST_AUTH_TYPE = u32;
pub(crate) const HttpRequestAuthTypeNone: HTTP_REQUEST_AUTH_TYPE = 0;
pub(crate) const HttpRequestAuthTypeBasic: HTTP_REQUEST_AUTH_TYPE = 1;
pub(crate) const HttpRequestAuthTypeDigest: HTTP_REQUEST_AUTH_TYPE = 2;
pub(crate) const HttpRequestAuthTypeNTLM: HTTP_REQUEST_AUTH_TYPE = 3;
pub(crate) const HttpRequestAuthTypeNegotiate: HTTP_REQUEST_AUTH_TYPE = 4;
pub(crate) const HttpRequestAuthTypeKerberos: HTTP_REQUEST_AUTH_TYPE = 5;

pub(crate) type HTTP_AUTH_STATUS = u32;
pub(crate) const HttpAuthStatusSuccess: HTTP_AUTH_STATUS = 0;
pub(crate) const HttpAuthStatusNotAuthenticated: HTTP_AUTH_STATUS = 1;
pub(crate) const HttpAuthStatusFailure: HTTP_AUTH_STATUS = 2;

pub(crate) type HTTP_REQUEST_PROPERTY = u32;
pub(crate) const HttpRequestPropertyIsb: HTTP_REQUEST_PROPERTY = 0;
pub(crate) const HttpRequestPropertyTcpInfoV0: HTTP_REQUEST_PROPERTY = 1;
pub(crate) const HttpRequestPropertyQuicStats: HTTP_REQUEST_PROPERTY = 2;
pub(crate) const HttpRequestPropertyTcpInfoV1: HTTP_REQUEST_PROPERTY = 3;
pub(crate) const HttpRequestPropertySni: HTTP_REQUEST_PROPERTY = 4;
pub(crate) const HttpRequestPropertyStreamError: HTTP_REQUEST_PROPERTY = 5;
pub(crate) const HttpRequestPropertyWskApiTimings: HTTP_REQUEST_PROPERTY = 6;
pub(crate) const HttpRequestPropertyQuicApiTimings: HTTP_REQUEST_PROPERTY = 7;
pub(crate) const HttpRequestPropertyQuicStatsV2: HTTP_REQUEST_PROPERTY = 8;
pub(crate) const HttpRequestPropertyQuicStreamStats: HTTP_REQUEST_PROPERTY = 9;
pub(crate) const HttpRequestPropertyTcpInfoV2: HTTP_REQUEST_PROPERTY = 10;
pub(crate) const HttpRequestPropertyTlsClientHello: HTTP_REQUEST_PROPERTY = 11;
pub(crate) const HttpRequestPropertyTransportIdleConnectionTimeout: HTTP_REQUEST_PROPERTY = 12;
pub(crate) const HttpRequestPropertyDscpTag: HTTP_REQUEST_PROPERTY = 13;
pub(crate) const HttpRequestPropertyTlsCipherInfo: HTTP_REQUEST_PROPERTY = 14;

pub(crate) type HTTP_SERVICE_BINDING_TYPE = u32;
pub(crate) const HttpServiceBindingTypeNone: HTTP_SERVICE_BINDING_TYPE = 0;
pub(crate) const HttpServiceBindingTypeW: HTTP_SERVICE_BINDING_TYPE = 1;
pub(crate) const HttpServiceBindingTypeA: HTTP_SERVICE_BINDING_TYPE = 2;

pub(crate) type HTTP_AUTHENTICATION_HARDENING_LEVELS = u32;
pub(crate) const HttpAuthenticationHardeningLegacy: HTTP_AUTHENTICATION_HARDENING_LEVELS = 0;
pub(crate) const HttpAuthenticationHardeningMedium: HTTP_AUTHENTICATION_HARDENING_LEVELS = 1;
pub(crate) const HttpAuthenticationHardeningStrict: HTTP_AUTHENTICATION_HARDENING_LEVELS = 2;

pub(crate) type HTTP_REQUEST_SIZING_TYPE = u32;
pub(crate) const HttpRequestSizingTypeTlsHandshakeLeg1ClientData: HTTP_REQUEST_SIZING_TYPE = 0;
pub(crate) const HttpRequestSizingTypeTlsHandshakeLeg1ServerData: HTTP_REQUEST_SIZING_TYPE = 1;
pub(crate) const HttpRequestSizingTypeTlsHandshakeLeg2ClientData: HTTP_REQUEST_SIZING_TYPE = 2;
pub(crate) const HttpRequestSizingTypeTlsHandshakeLeg2ServerData: HTTP_REQUEST_SIZING_TYPE = 3;
pub(crate) const HttpRequestSizingTypeHeaders: HTTP_REQUEST_SIZING_TYPE = 4;
pub(crate) const HttpRequestSizingTypeMax: HTTP_REQUEST_SIZING_TYPE = 5;

pub(crate) type HTTP_REQUEST_TIMING_TYPE = u32;
pub(crate) const HttpRequestTimingTypeConnectionStart: HTTP_REQUEST_TIMING_TYPE = 0;
pub(crate) const HttpRequestTimingTypeDataStart: HTTP_REQUEST_TIMING_TYPE = 1;
pub(crate) const HttpRequestTimingTypeTlsCertificateLoadStart: HTTP_REQUEST_TIMING_TYPE = 2;
pub(crate) const HttpRequestTimingTypeTlsCertificateLoadEnd: HTTP_REQUEST_TIMING_TYPE = 3;
pub(crate) const HttpRequestTimingTypeTlsHandshakeLeg1Start: HTTP_REQUEST_TIMING_TYPE = 4;
pub(crate) const HttpRequestTimingTypeTlsHandshakeLeg1End: HTTP_REQUEST_TIMING_TYPE = 5;
pub(crate) const HttpRequestTimingTypeTlsHandshakeLeg2Start: HTTP_REQUEST_TIMING_TYPE = 6;
pub(crate) const HttpRequestTimingTypeTlsHandshakeLeg2End: HTTP_REQUEST_TIMING_TYPE = 7;
pub(crate) const HttpRequestTimingTypeTlsAttributesQueryStart: HTTP_REQUEST_TIMING_TYPE = 8;
pub(crate) const HttpRequestTimingTypeTlsAttributesQueryEnd: HTTP_REQUEST_TIMING_TYPE = 9;
pub(crate) const HttpRequestTimingTypeTlsClientCertQueryStart: HTTP_REQUEST_TIMING_TYPE = 10;
pub(crate) const HttpRequestTimingTypeTlsClientCertQueryEnd: HTTP_REQUEST_TIMING_TYPE = 11;
pub(crate) const HttpRequestTimingTypeHttp2StreamStart: HTTP_REQUEST_TIMING_TYPE = 12;
pub(crate) const HttpRequestTimingTypeHttp2HeaderDecodeStart: HTTP_REQUEST_TIMING_TYPE = 13;
pub(crate) const HttpRequestTimingTypeHttp2HeaderDecodeEnd: HTTP_REQUEST_TIMING_TYPE = 14;
pub(crate) const HttpRequestTimingTypeRequestHeaderParseStart: HTTP_REQUEST_TIMING_TYPE = 15;
pub(crate) const HttpRequestTimingTypeRequestHeaderParseEnd: HTTP_REQUEST_TIMING_TYPE = 16;
pub(crate) const HttpRequestTimingTypeRequestRoutingStart: HTTP_REQUEST_TIMING_TYPE = 17;
pub(crate) const HttpRequestTimingTypeRequestRoutingEnd: HTTP_REQUEST_TIMING_TYPE = 18;
pub(crate) const HttpRequestTimingTypeRequestQueuedForInspection: HTTP_REQUEST_TIMING_TYPE = 19;
pub(crate) const HttpRequestTimingTypeRequestDeliveredForInspection: HTTP_REQUEST_TIMING_TYPE = 20;
pub(crate) const HttpRequestTimingTypeRequestReturnedAfterInspection: HTTP_REQUEST_TIMING_TYPE = 21;
pub(crate) const HttpRequestTimingTypeRequestQueuedForDelegation: HTTP_REQUEST_TIMING_TYPE = 22;
pub(crate) const HttpRequestTimingTypeRequestDeliveredForDelegation: HTTP_REQUEST_TIMING_TYPE = 23;
pub(crate) const HttpRequestTimingTypeRequestReturnedAfterDelegation: HTTP_REQUEST_TIMING_TYPE = 24;
pub(crate) const HttpRequestTimingTypeRequestQueuedForIO: HTTP_REQUEST_TIMING_TYPE = 25;
pub(crate) const HttpRequestTimingTypeRequestDeliveredForIO: HTTP_REQUEST_TIMING_TYPE = 26;
pub(crate) const HttpRequestTimingTypeHttp3StreamStart: HTTP_REQUEST_TIMING_TYPE = 27;
pub(crate) const HttpRequestTimingTypeHttp3HeaderDecodeStart: HTTP_REQUEST_TIMING_TYPE = 28;
pub(crate) const HttpRequestTimingTypeHttp3HeaderDecodeEnd: HTTP_REQUEST_TIMING_TYPE = 29;
pub(crate) const HttpRequestTimingTypeMax: HTTP_REQUEST_TIMING_TYPE = 30;

pub(crate) type HTTP_SCHEME = u32;
pub(crate) const HttpSchemeHttp: HTTP_SCHEME = 0;
pub(crate) const HttpSchemeHttps: HTTP_SCHEME = 1;
pub(crate) const HttpSchemeMaximum: HTTP_SCHEME = 2;

pub(crate) type HTTP_503_RESPONSE_VERBOSITY = u32;
pub(crate) const Http503ResponseVerbosityBasic: HTTP_503_RESPONSE_VERBOSITY = 0;
pub(crate) const Http503ResponseVerbosityLimited: HTTP_503_RESPONSE_VERBOSITY = 1;
pub(crate) const Http503ResponseVerbosityFull: HTTP_503_RESPONSE_VERBOSITY = 2;

pub(crate) type HTTP_CREATE_REQUEST_QUEUE_PROPERTY_ID = u32;
pub(crate) const CreateRequestQueueExternalIdProperty: HTTP_CREATE_REQUEST_QUEUE_PROPERTY_ID = 1;
pub(crate) const CreateRequestQueueMax: HTTP_CREATE_REQUEST_QUEUE_PROPERTY_ID = 2;

pub(crate) type HTTP_DELEGATE_REQUEST_PROPERTY_ID = u32;
pub(crate) const DelegateRequestReservedProperty: HTTP_DELEGATE_REQUEST_PROPERTY_ID = 0;
pub(crate) const DelegateRequestDelegateUrlProperty: HTTP_DELEGATE_REQUEST_PROPERTY_ID = 1;

pub(crate) type HTTP_ENABLED_STATE = u32;
pub(crate) const HttpEnabledStateActive: HTTP_ENABLED_STATE = 0;
pub(crate) const HttpEnabledStateInactive: HTTP_ENABLED_STATE = 1;

pub(crate) type HTTP_FEATURE_ID = u32;
pub(crate) const HttpFeatureUnknown: HTTP_FEATURE_ID = 0;
pub(crate) const HttpFeatureResponseTrailers: HTTP_FEATURE_ID = 1;
pub(crate) const HttpFeatureApiTimings: HTTP_FEATURE_ID = 2;
pub(crate) const HttpFeatureDelegateEx: HTTP_FEATURE_ID = 3;
pub(crate) const HttpFeatureHttp3: HTTP_FEATURE_ID = 4;
pub(crate) const HttpFeatureTlsSessionTickets: HTTP_FEATURE_ID = 5;
pub(crate) const HttpFeatureDisableTlsSessionId: HTTP_FEATURE_ID = 6;
pub(crate) const HttpFeatureTlsDualCerts: HTTP_FEATURE_ID = 7;
pub(crate) const HttpFeatureAutomaticChunkedEncoding: HTTP_FEATURE_ID = 8;
pub(crate) const HttpFeatureDedicatedReqQueueDelegationType: HTTP_FEATURE_ID = 9;
pub(crate) const HttpFeatureFastForwardResponse: HTTP_FEATURE_ID = 10;
pub(crate) const HttpFeatureCacheTlsClientHello: HTTP_FEATURE_ID = 11;
pub(crate) const HttpFeatureIdleConnectionTimeoutRequestProperty: HTTP_FEATURE_ID = 12;
pub(crate) const HttpFeatureDisableAiaFlag: HTTP_FEATURE_ID = 13;
pub(crate) const HttpFeatureDscp: HTTP_FEATURE_ID = 14;
pub(crate) const HttpFeatureQueryCipherInfo: HTTP_FEATURE_ID = 15;
pub(crate) const HttpFeatureQueryInitialPacketTtl: HTTP_FEATURE_ID = 16;
pub(crate) const HttpFeatureTlsHandshakePerformanceCounters: HTTP_FEATURE_ID = 17;
pub(crate) const HttpFeatureLast: HTTP_FEATURE_ID = 18;
pub(crate) const HttpFeaturemax: HTTP_FEATURE_ID = 4294967295;

pub(crate) type HTTP_LOGGING_ROLLOVER_TYPE = u32;
pub(crate) const HttpLoggingRolloverSize: HTTP_LOGGING_ROLLOVER_TYPE = 0;
pub(crate) const HttpLoggingRolloverDaily: HTTP_LOGGING_ROLLOVER_TYPE = 1;
pub(crate) const HttpLoggingRolloverWeekly: HTTP_LOGGING_ROLLOVER_TYPE = 2;
pub(crate) const HttpLoggingRolloverMonthly: HTTP_LOGGING_ROLLOVER_TYPE = 3;
pub(crate) const HttpLoggingRolloverHourly: HTTP_LOGGING_ROLLOVER_TYPE = 4;

pub(crate) type HTTP_LOGGING_TYPE = u32;
pub(crate) const HttpLoggingTypeW3C: HTTP_LOGGING_TYPE = 0;
pub(crate) const HttpLoggingTypeIIS: HTTP_LOGGING_TYPE = 1;
pub(crate) const HttpLoggingTypeNCSA: HTTP_LOGGING_TYPE = 2;
pub(crate) const HttpLoggingTypeRaw: HTTP_LOGGING_TYPE = 3;

pub(crate) type HTTP_PERFORMANCE_PARAM_TYPE = u32;
pub(crate) const PerformanceParamSendBufferingFlags: HTTP_PERFORMANCE_PARAM_TYPE = 0;
pub(crate) const PerformanceParamAggressiveICW: HTTP_PERFORMANCE_PARAM_TYPE = 1;
pub(crate) const PerformanceParamMaxSendBufferSize: HTTP_PERFORMANCE_PARAM_TYPE = 2;
pub(crate) const PerformanceParamMaxConcurrentClientStreams: HTTP_PERFORMANCE_PARAM_TYPE = 3;
pub(crate) const PerformanceParamMaxReceiveBufferSize: HTTP_PERFORMANCE_PARAM_TYPE = 4;
pub(crate) const PerformanceParamDecryptOnSspiThread: HTTP_PERFORMANCE_PARAM_TYPE = 5;
pub(crate) const PerformanceParamMax: HTTP_PERFORMANCE_PARAM_TYPE = 6;

pub(crate) type HTTP_PROTECTION_LEVEL_TYPE = u32;
pub(crate) const HttpProtectionLevelUnrestricted: HTTP_PROTECTION_LEVEL_TYPE = 0;
pub(crate) const HttpProtectionLevelEdgeRestricted: HTTP_PROTECTION_LEVEL_TYPE = 1;
pub(crate) const HttpProtectionLevelRestricted: HTTP_PROTECTION_LEVEL_TYPE = 2;

pub(crate) type HTTP_QOS_SETTING_TYPE = u32;
pub(crate) const HttpQosSettingTypeBandwidth: HTTP_QOS_SETTING_TYPE = 0;
pub(crate) const HttpQosSettingTypeConnectionLimit: HTTP_QOS_SETTING_TYPE = 1;
pub(crate) const HttpQosSettingTypeFlowRate: HTTP_QOS_SETTING_TYPE = 2;

pub(crate) type HTTP_SERVER_PROPERTY = u32;
pub(crate) const HttpServerAuthenticationProperty: HTTP_SERVER_PROPERTY = 0;
pub(crate) const HttpServerLoggingProperty: HTTP_SERVER_PROPERTY = 1;
pub(crate) const HttpServerQosProperty: HTTP_SERVER_PROPERTY = 2;
pub(crate) const HttpServerTimeoutsProperty: HTTP_SERVER_PROPERTY = 3;
pub(crate) const HttpServerQueueLengthProperty: HTTP_SERVER_PROPERTY = 4;
pub(crate) const HttpServerStateProperty: HTTP_SERVER_PROPERTY = 5;
pub(crate) const HttpServer503VerbosityProperty: HTTP_SERVER_PROPERTY = 6;
pub(crate) const HttpServerBindingProperty: HTTP_SERVER_PROPERTY = 7;
pub(crate) const HttpServerExtendedAuthenticationProperty: HTTP_SERVER_PROPERTY = 8;
pub(crate) const HttpServerListenEndpointProperty: HTTP_SERVER_PROPERTY = 9;
pub(crate) const HttpServerChannelBindProperty: HTTP_SERVER_PROPERTY = 10;
pub(crate) const HttpServerProtectionLevelProperty: HTTP_SERVER_PROPERTY = 11;
pub(crate) const HttpServerDelegationProperty: HTTP_SERVER_PROPERTY = 16;
pub(crate) const HttpServerFastForwardingProperty: HTTP_SERVER_PROPERTY = 18;
pub(crate) const HttpServerRequestInfoProperty: HTTP_SERVER_PROPERTY = 19;

pub(crate) type HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = u32;
pub(crate) const ExParamTypeHttp2Window: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 0;
pub(crate) const ExParamTypeHttp2SettingsLimits: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 1;
pub(crate) const ExParamTypeHttpPerformance: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 2;
pub(crate) const ExParamTypeTlsRestrictions: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 3;
pub(crate) const ExParamTypeErrorHeaders: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 4;
pub(crate) const ExParamTypeTlsSessionTicketKeys: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 5;
pub(crate) const ExParamTypeCertConfig: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 6;
pub(crate) const ExParamTypeMax: HTTP_SSL_SERVICE_CONFIG_EX_PARAM_TYPE = 7;

pub(crate) const RQ_BEGIN_REQUEST: u32 = 0x1;
pub(crate) const RQ_AUTHENTICATE_REQUEST: u32 = 0x2;
pub(crate) const RQ_AUTHORIZE_REQUEST: u32 = 0x4;
pub(crate) const RQ_RESOLVE_REQUEST_CACHE: u32 = 0x8;
pub(crate) const RQ_MAP_REQUEST_HANDLER: u32 = 0x10;
pub(crate) const RQ_ACQUIRE_REQUEST_STATE: u32 = 0x20;
pub(crate) const RQ_PRE_EXECUTE_REQUEST_HANDLER: u32 = 0x40;
pub(crate) const RQ_EXECUTE_REQUEST_HANDLER: u32 = 0x80;
pub(crate) const RQ_RELEASE_REQUEST_STATE: u32 = 0x100;
pub(crate) const RQ_UPDATE_REQUEST_CACHE: u32 = 0x200;
pub(crate) const RQ_LOG_REQUEST: u32 = 0x400;
pub(crate) const RQ_END_REQUEST: u32 = 0x800;
pub(crate) const RQ_SEND_RESPONSE_STATUS_AND_HEADERS: u32 = 0x8000000;
pub(crate) const RQ_CUSTOM_NOTIFICATION: u32 = 0x10000000;
pub(crate) const RQ_SEND_RESPONSE: u32 = 0x20000000;
pub(crate) const RQ_READ_ENTITY: u32 = 0x40000000;
pub(crate) const RQ_MAP_PATH: u32 = 0x80000000;
pub(crate) const GL_STOP_LISTENING: u32 = 0x2;
pub(crate) const GL_CACHE_CLEANUP: u32 = 0x4;
pub(crate) const GL_CACHE_OPERATION: u32 = 0x10;
pub(crate) const GL_HEALTH_CHECK: u32 = 0x20;
pub(crate) const GL_CONFIGURATION_CHANGE: u32 = 0x40;
pub(crate) const GL_FILE_CHANGE: u32 = 0x80;
pub(crate) const GL_PRE_BEGIN_REQUEST: u32 = 0x100;
pub(crate) const GL_APPLICATION_START: u32 = 0x200;
pub(crate) const GL_APPLICATION_RESOLVE_MODULES: u32 = 0x400;
pub(crate) const GL_APPLICATION_STOP: u32 = 0x800;
pub(crate) const GL_RSCA_QUERY: u32 = 0x1000;
pub(crate) const GL_TRACE_EVENT: u32 = 0x2000;
pub(crate) const GL_CUSTOM_NOTIFICATION: u32 = 0x4000;
pub(crate) const GL_THREAD_CLEANUP: u32 = 0x8000;
pub(crate) const GL_APPLICATION_PRELOAD: u32 = 0x10000;
pub(crate) const GL_SUSPEND_PROCESS: u32 = 0x20000;
pub(crate) const PRIORITY_ALIAS_FIRST: &str = "FIRST";
pub(crate) const PRIORITY_ALIAS_HIGH: &str = "HIGH";
pub(crate) const PRIORITY_ALIAS_MEDIUM: &str = "MEDIUM";
pub(crate) const PRIORITY_ALIAS_LOW: &str = "LOW";
pub(crate) const PRIORITY_ALIAS_LAST: &str = "LAST";
pub(crate) const CLONE_FLAG_BASICS: u32 = 0x1;
pub(crate) const CLONE_FLAG_HEADERS: u32 = 0x2;
pub(crate) const CLONE_FLAG_ENTITY: u32 = 0x4;
pub(crate) const CLONE_FLAG_NO_PRECONDITION: u32 = 0x8;
pub(crate) const CLONE_FLAG_NO_DAV: u32 = 0x10;
pub(crate) const CLONE_FLAG_USER_CACHE_VARY_BY: u32 = 0x20;
pub(crate) const CLONE_FLAG_SERVER_VARIABLE: u32 = 0x40;
pub(crate) const EXECUTE_FLAG_NO_HEADERS: u32 = 0x1;
pub(crate) const EXECUTE_FLAG_IGNORE_CURRENT_INTERCEPTOR: u32 = 0x2;
pub(crate) const EXECUTE_FLAG_IGNORE_APPPOOL: u32 = 0x4;
pub(crate) const EXECUTE_FLAG_DISABLE_CUSTOM_ERROR: u32 = 0x8;
pub(crate) const EXECUTE_FLAG_SAME_URL: u32 = 0x10;
pub(crate) const EXECUTE_FLAG_BUFFER_RESPONSE: u32 = 0x20;
pub(crate) const EXECUTE_FLAG_HTTP_CACHE_ELIGIBLE: u32 = 0x40;
pub(crate) const HTTP_USER_VARIABLE_SID: &str = "SID";
pub(crate) const HTTP_USER_VARIABLE_CTXT_HANDLE: &str = "CtxtHandle";
pub(crate) const HTTP_USER_VARIABLE_CRED_HANDLE: &str = "CredHandle";
pub(crate) const MODULE_REGISTERMODULE: &str = "RegisterModule";
pub(crate) const URI_CACHE_NAME: &str = "URI";
pub(crate) const FILE_CACHE_NAME: &str = "FILE";
pub(crate) const TOKEN_CACHE_NAME: &str = "TOKEN";
pub(crate) const IIS_WEBSOCKET: &str = "websockets";
pub(crate) const IIS_WEBSOCKET_SERVER_VARIABLE: &str = "IIS_WEBSOCK";
pub(crate) const HTTP_TRACE_EVENT_FLAG_STATIC_DESCRIPTIVE_FIELDS: u32 = 0x1;
pub(crate) const HTTP_TRACE_LEVEL_START: u32 = 0x6;
pub(crate) const HTTP_TRACE_LEVEL_END: u32 = 0x7;
pub(crate) const TRACE_LEVEL_NONE: u32 = 0x0;
pub(crate) const TRACE_LEVEL_FATAL: u32 = 0x1;
pub(crate) const TRACE_LEVEL_ERROR: u32 = 0x2;
pub(crate) const TRACE_LEVEL_WARNING: u32 = 0x3;
pub(crate) const TRACE_LEVEL_INFORMATION: u32 = 0x4;
pub(crate) const TRACE_LEVEL_VERBOSE: u32 = 0x5;
pub(crate) const GUID_IIS_ALL_TRACE_PROVIDERS: GUID = GUID {
    Data1: 0x00000000,
    Data2: 0x0000,
    Data3: 0x0000,
    Data4: [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
};
pub(crate) const GUID_IIS_WWW_SERVER_TRACE_PROVIDER: GUID = GUID {
    Data1: 0x3a2a4e84,
    Data2: 0x4c21,
    Data3: 0x4981,
    Data4: [0xae, 0x10, 0x3f, 0xda, 0x0d, 0x9b, 0x0f, 0x83],
};
pub(crate) const GUID_IIS_WWW_SERVER_V2_TRACE_PROVIDER: GUID = GUID {
    Data1: 0xde4649c9,
    Data2: 0x15e8,
    Data3: 0x4fea,
    Data4: [0x9d, 0x85, 0x1c, 0xdd, 0xa5, 0x20, 0xc3, 0x34],
};
pub(crate) const GUID_IIS_ASPNET_TRACE_PROVIDER: GUID = GUID {
    Data1: 0xaff081fe,
    Data2: 0x0247,
    Data3: 0x4275,
    Data4: [0x9c, 0x4e, 0x02, 0x1f, 0x3d, 0xc1, 0xda, 0x35],
};
pub(crate) const GUID_IIS_ASP_TRACE_TRACE_PROVIDER: GUID = GUID {
    Data1: 0x06b94d9a,
    Data2: 0xb15e,
    Data3: 0x456e,
    Data4: [0xa4, 0xef, 0x37, 0xc9, 0x84, 0xa2, 0xcb, 0x4b],
};
pub(crate) const GUID_IIS_WWW_GLOBAL_TRACE_PROVIDER: GUID = GUID {
    Data1: 0xd55d3bc9,
    Data2: 0xcba9,
    Data3: 0x44df,
    Data4: [0x82, 0x7e, 0x13, 0x2d, 0x3a, 0x45, 0x96, 0xc2],
};
pub(crate) const GUID_IIS_ISAPI_TRACE_PROVIDER: GUID = GUID {
    Data1: 0xa1c2040e,
    Data2: 0x8840,
    Data3: 0x4c31,
    Data4: [0xba, 0x11, 0x98, 0x71, 0x03, 0x1a, 0x19, 0xea],
};
pub(crate) const DEFAULT_PROTOCOL_MANAGER_INIT_FUNCTION: &str = "GetProtocolManager";
pub(crate) const MANAGED_RUNTIME_LOADER_FUNCTION: &str = "LoadManagedRuntime";
pub(crate) const MANAGED_RUNTIME_LOADER_EX_FUNCTION: &str = "LoadManagedRuntimeEx";
pub(crate) const IIS_COMPRESSION_OPERATION_PROCESS: u32 = 0x0;
pub(crate) const IIS_COMPRESSION_OPERATION_FLUSH: u32 = 0x1;
pub(crate) const IIS_COMPRESSION_OPERATION_FINISH: u32 = 0x2;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_DISCONNECT: u32 = 0x1;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_MORE_DATA: u32 = 0x2;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_BUFFER_DATA: u32 = 0x4;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_ENABLE_NAGLING: u32 = 0x8;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_PROCESS_RANGES: u32 = 0x20;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_OPAQUE: u32 = 0x40;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_GOAWAY: u32 = 0x100;
pub(crate) const HTTP_SEND_RESPONSE_FLAG_AUTOMATIC_CHUNKING: u32 = 0x200;
pub(crate) const HTTP_REQUEST_FLAG_MORE_ENTITY_BODY_EXISTS: u32 = 0x1;
pub(crate) const HTTP_REQUEST_FLAG_IP_ROUTED: u32 = 0x2;
pub(crate) const HTTP_REQUEST_FLAG_HTTP2: u32 = 0x4;
pub(crate) const HTTP_REQUEST_FLAG_HTTP3: u32 = 0x8;
pub(crate) const HTTP_REQUEST_FLAG_FAST_FORWARDING_ALLOWED: u32 = 0x10;
pub(crate) const HTTP_REQUEST_FLAG_FAST_FORWARDING_RESPONSE_ALLOWED: u32 = 0x10;
pub(crate) const HTTP_RESPONSE_FLAG_MULTIPLE_ENCODINGS_AVAILABLE: u32 = 0x1;
pub(crate) const HTTP_RESPONSE_FLAG_MORE_ENTITY_BODY_EXISTS: u32 = 0x2;
pub(crate) const HTTP_RESPONSE_INFO_FLAGS_PRESERVE_ORDER: u32 = 0x1;
pub(crate) const HTTP_RECEIVE_REQUEST_FLAG_COPY_BODY: u32 = 0x1;
pub(crate) const HTTP_RECEIVE_REQUEST_FLAG_FLUSH_BODY: u32 = 0x2;
pub(crate) const HTTP_RECEIVE_REQUEST_ENTITY_BODY_FLAG_FILL_BUFFER: u32 = 0x1;
pub(crate) const HTTP_LOG_FIELD_DATE: u32 = 0x1;
pub(crate) const HTTP_LOG_FIELD_TIME: u32 = 0x2;
pub(crate) const HTTP_LOG_FIELD_CLIENT_IP: u32 = 0x4;
pub(crate) const HTTP_LOG_FIELD_USER_NAME: u32 = 0x8;
pub(crate) const HTTP_LOG_FIELD_SITE_NAME: u32 = 0x10;
pub(crate) const HTTP_LOG_FIELD_COMPUTER_NAME: u32 = 0x20;
pub(crate) const HTTP_LOG_FIELD_SERVER_IP: u32 = 0x40;
pub(crate) const HTTP_LOG_FIELD_METHOD: u32 = 0x80;
pub(crate) const HTTP_LOG_FIELD_URI_STEM: u32 = 0x100;
pub(crate) const HTTP_LOG_FIELD_URI_QUERY: u32 = 0x200;
pub(crate) const HTTP_LOG_FIELD_STATUS: u32 = 0x400;
pub(crate) const HTTP_LOG_FIELD_WIN32_STATUS: u32 = 0x800;
pub(crate) const HTTP_LOG_FIELD_BYTES_SENT: u32 = 0x1000;
pub(crate) const HTTP_LOG_FIELD_BYTES_RECV: u32 = 0x2000;
pub(crate) const HTTP_LOG_FIELD_TIME_TAKEN: u32 = 0x4000;
pub(crate) const HTTP_LOG_FIELD_SERVER_PORT: u32 = 0x8000;
pub(crate) const HTTP_LOG_FIELD_USER_AGENT: u32 = 0x10000;
pub(crate) const HTTP_LOG_FIELD_COOKIE: u32 = 0x20000;
pub(crate) const HTTP_LOG_FIELD_REFERER: u32 = 0x40000;
pub(crate) const HTTP_LOG_FIELD_VERSION: u32 = 0x80000;
pub(crate) const HTTP_LOG_FIELD_HOST: u32 = 0x100000;
pub(crate) const HTTP_LOG_FIELD_SUB_STATUS: u32 = 0x200000;
pub(crate) const HTTP_LOG_FIELD_STREAM_ID: u32 = 0x8000000;
pub(crate) const HTTP_LOG_FIELD_STREAM_ID_EX: u32 = 0x10000000;
pub(crate) const HTTP_LOG_FIELD_TRANSPORT_TYPE: u32 = 0x20000000;
pub(crate) const HTTP_LOG_FIELD_CLIENT_PORT: u32 = 0x400000;
pub(crate) const HTTP_LOG_FIELD_URI: u32 = 0x800000;
pub(crate) const HTTP_LOG_FIELD_SITE_ID: u32 = 0x1000000;
pub(crate) const HTTP_LOG_FIELD_REASON: u32 = 0x2000000;
pub(crate) const HTTP_LOG_FIELD_QUEUE_NAME: u32 = 0x4000000;
pub(crate) const HTTP_LOG_FIELD_CORRELATION_ID: u32 = 0x40000000;
pub(crate) const HTTP_LOG_FIELD_FAULT_CODE: u32 = 0x80000000;
pub(crate) const HTTP_LOG_FIELD_EXT_FAULT_CODE_EXT: u32 = 0x1;
pub(crate) const HTTP_REQUEST_AUTH_FLAG_TOKEN_FOR_CACHED_CRED: u32 = 0x1;
pub(crate) const HTTP_REQUEST_SIZING_INFO_FLAG_TCP_FAST_OPEN: u32 = 0x1;
pub(crate) const HTTP_REQUEST_SIZING_INFO_FLAG_TLS_SESSION_RESUMPTION: u32 = 0x2;
pub(crate) const HTTP_REQUEST_SIZING_INFO_FLAG_TLS_FALSE_START: u32 = 0x4;
pub(crate) const HTTP_REQUEST_SIZING_INFO_FLAG_FIRST_REQUEST: u32 = 0x8;
pub(crate) const HTTP_AUTH_ENABLE_BASIC: u32 = 0x1;
pub(crate) const HTTP_AUTH_ENABLE_DIGEST: u32 = 0x2;
pub(crate) const HTTP_AUTH_ENABLE_NTLM: u32 = 0x4;
pub(crate) const HTTP_AUTH_ENABLE_NEGOTIATE: u32 = 0x8;
pub(crate) const HTTP_AUTH_ENABLE_KERBEROS: u32 = 0x10;
pub(crate) const HTTP_AUTH_ENABLE_ALL: u32 = 0x1f;
pub(crate) const HTTP_AUTH_EX_FLAG_ENABLE_KERBEROS_CREDENTIAL_CACHING: u32 = 0x1;
pub(crate) const HTTP_AUTH_EX_FLAG_CAPTURE_CREDENTIAL: u32 = 0x2;
pub(crate) const HTTP_CHANNEL_BIND_PROXY: u32 = 0x1;
pub(crate) const HTTP_CHANNEL_BIND_PROXY_COHOSTING: u32 = 0x20;
pub(crate) const HTTP_CHANNEL_BIND_NO_SERVICE_NAME_CHECK: u32 = 0x2;
pub(crate) const HTTP_CHANNEL_BIND_DOTLESS_SERVICE: u32 = 0x4;
pub(crate) const HTTP_CHANNEL_BIND_SECURE_CHANNEL_TOKEN: u32 = 0x8;
pub(crate) const HTTP_CHANNEL_BIND_CLIENT_SERVICE: u32 = 0x10;
pub(crate) const HTTP_INITIALIZE_SERVER: u32 = 0x1;
pub(crate) const HTTP_INITIALIZE_CONFIG: u32 = 0x2;
pub(crate) const HTTP_DEMAND_CBT: u32 = 0x4;
pub(crate) const HTTP_MAX_SERVER_QUEUE_LENGTH: u32 = 0x7fffffff;
pub(crate) const HTTP_MIN_SERVER_QUEUE_LENGTH: u32 = 0x1;
pub(crate) const HTTP_MIN_ALLOWED_BANDWIDTH_THROTTLING_RATE: u32 = 0x400;
pub(crate) const HTTP_LIMIT_INFINITE: u32 = 0xffffffff;
pub(crate) const HTTP_MIN_ALLOWED_LOG_FILE_ROLLOVER_SIZE: u32 = 0x100000;
pub(crate) const HTTP_LOGGING_FLAG_LOCAL_TIME_ROLLOVER: u32 = 0x1;
pub(crate) const HTTP_LOGGING_FLAG_USE_UTF8_CONVERSION: u32 = 0x2;
pub(crate) const HTTP_LOGGING_FLAG_LOG_ERRORS_ONLY: u32 = 0x4;
pub(crate) const HTTP_LOGGING_FLAG_LOG_SUCCESS_ONLY: u32 = 0x8;
pub(crate) const HTTP_REQUEST_INFO_FLAG_INITIAL_TTL: u32 = 0x1;
pub(crate) const HTTP_CREATE_REQUEST_QUEUE_FLAG_OPEN_EXISTING: u32 = 0x1;
pub(crate) const HTTP_CREATE_REQUEST_QUEUE_FLAG_CONTROLLER: u32 = 0x2;
pub(crate) const HTTP_CREATE_REQUEST_QUEUE_FLAG_DELEGATION: u32 = 0x8;
pub(crate) const HTTP_FLUSH_RESPONSE_FLAG_RECURSIVE: u32 = 0x1;
pub(crate) const HTTP_NULL_ID: u64 = 0x0;
pub(crate) const HTTP_BYTE_RANGE_TO_EOF: u64 = u64::MAX;
pub(crate) const HTTP_URL_FLAG_REMOVE_ALL: u32 = 0x1;
pub(crate) const HTTP_RECEIVE_SECURE_CHANNEL_TOKEN: u32 = 0x1;
pub(crate) const HTTP_RECEIVE_FULL_CHAIN: u32 = 0x2;
pub(crate) const HTTP_CERT_CHECK_MODE_NO_REVOCATION: u32 = 0x1;
pub(crate) const HTTP_CERT_CHECK_MODE_CACHED_REVOCATION: u32 = 0x2;
pub(crate) const HTTP_CERT_CHECK_MODE_USE_REVOCATION_FRESHNESS: u32 = 0x4;
pub(crate) const HTTP_CERT_CHECK_MODE_CACHED_URLS: u32 = 0x8;
pub(crate) const HTTP_CERT_CHECK_MODE_NO_AIA: u32 = 0x10;
pub(crate) const HTTP_CERT_CHECK_MODE_NO_USAGE_CHECK: u32 = 0x10000;
pub(crate) const HTTP_SSL_CERT_SHA_HASH_LENGTH: u32 = 0x14;
pub(crate) const HTTP_SSL_CERT_STORE_NAME_LENGTH: u32 = 0x80;
pub(crate) const HTTP_REQUEST_PROPERTY_SNI_HOST_MAX_LENGTH: u32 = 0xff;
pub(crate) const HTTP_REQUEST_PROPERTY_SNI_FLAG_SNI_USED: u32 = 0x1;
pub(crate) const HTTP_REQUEST_PROPERTY_SNI_FLAG_NO_SNI: u32 = 0x2;
pub(crate) const HTTP_QUIC_KEEPALIVE_TIMEOUT_DISABLED: u32 = 0xffffffff;
pub(crate) const ERROR_FILE_NOT_FOUND: u32 = 0x2;
pub(crate) const ERROR_PATH_NOT_FOUND: u32 = 0x3;
pub(crate) const ERROR_ACCESS_DENIED: u32 = 0x5;
pub(crate) const ERROR_INVALID_HANDLE: u32 = 0x6;
pub(crate) const ERROR_NOT_ENOUGH_MEMORY: u32 = 0x8;
pub(crate) const ERROR_INVALID_DATA: u32 = 0xd;
pub(crate) const ERROR_BAD_LENGTH: u32 = 0x18;
pub(crate) const ERROR_HANDLE_EOF: u32 = 0x26;
pub(crate) const ERROR_NOT_SUPPORTED: u32 = 0x32;
pub(crate) const ERROR_ALREADY_ASSIGNED: u32 = 0x55;
pub(crate) const ERROR_INVALID_PARAMETER: u32 = 0x57;
pub(crate) const ERROR_INSUFFICIENT_BUFFER: u32 = 0x7a;
pub(crate) const ERROR_ALREADY_EXISTS: u32 = 0xb7;
pub(crate) const ERROR_MORE_DATA: u32 = 0xea;
pub(crate) const ERROR_ARITHMETIC_OVERFLOW: u32 = 0x216;
pub(crate) const ERROR_OPERATION_ABORTED: u32 = 0x3e3;
pub(crate) const ERROR_IO_PENDING: u32 = 0x3e5;
pub(crate) const ERROR_STACK_OVERFLOW: u32 = 0x3e9;
pub(crate) const ERROR_SERVICE_ALREADY_RUNNING: u32 = 0x420;
pub(crate) const ERROR_NOT_FOUND: u32 = 0x490;
pub(crate) const ERROR_CONNECTION_INVALID: u32 = 0x4cd;
pub(crate) const ERROR_INVALID_INDEX: u32 = 0x585;
pub(crate) const S_OK: HRESULT = 0;
pub(crate) const S_FALSE: HRESULT = 1;
pub(crate) const E_NOTIMPL: HRESULT = -2147467263;
pub(crate) const E_NOINTERFACE: HRESULT = -2147467262;
pub(crate) const E_POINTER: HRESULT = -2147467261;
pub(crate) const E_FAIL: HRESULT = -2147467259;
pub(crate) const E_UNEXPECTED: HRESULT = -2147418113;
pub(crate) const E_ACCESSDENIED: HRESULT = -2147024891;
pub(crate) const E_OUTOFMEMORY: HRESULT = -2147024882;
pub(crate) const E_INVALIDARG: HRESULT = -2147024809;
pub(crate) const LOGON32_LOGON_INTERACTIVE: u32 = 0x2;
pub(crate) const LOGON32_LOGON_NETWORK: u32 = 0x3;
pub(crate) const LOGON32_LOGON_BATCH: u32 = 0x4;
pub(crate) const LOGON32_LOGON_SERVICE: u32 = 0x5;
pub(crate) const LOGON32_LOGON_UNLOCK: u32 = 0x7;
pub(crate) const LOGON32_LOGON_NETWORK_CLEARTEXT: u32 = 0x8;
pub(crate) const LOGON32_LOGON_NEW_CREDENTIALS: u32 = 0x9;
pub(crate) const IID_IHttpStoredContext: GUID = GUID {
    Data1: 0xf1927f76,
    Data2: 0x790e,
    Data3: 0x4ccb,
    Data4: [0xa7, 0x2e, 0x39, 0x6b, 0xdf, 0xda, 0xe0, 0x5d],
};
pub(crate) const IID_IHttpModuleContextContainer: GUID = GUID {
    Data1: 0xd7fad7c9,
    Data2: 0xaa27,
    Data3: 0x4ab9,
    Data4: [0xbd, 0x60, 0xe5, 0x5c, 0xcb, 0xa3, 0xf5, 0xdc],
};
pub(crate) const IID_INamedContextContainer: GUID = GUID {
    Data1: 0x16db6f7c,
    Data2: 0x1a94,
    Data3: 0x47ca,
    Data4: [0xa8, 0xe8, 0xfe, 0xa6, 0x00, 0x5f, 0xf3, 0xba],
};
pub(crate) const IID_IDispensedHttpModuleContextContainer: GUID = GUID {
    Data1: 0x2ae49359,
    Data2: 0x95dd,
    Data3: 0x4e48,
    Data4: [0xae, 0x20, 0xc0, 0xcb, 0x9d, 0x0b, 0xc0, 0x3a],
};
pub(crate) const IID_IHttpPerfCounterInfo: GUID = GUID {
    Data1: 0xbdfc4c4a,
    Data2: 0x12a4,
    Data3: 0x4744,
    Data4: [0x87, 0xd8, 0x76, 0x5e, 0xb3, 0x20, 0xc5, 0x9f],
};
pub(crate) const IID_IHttpApplication: GUID = GUID {
    Data1: 0x3f75d9e6,
    Data2: 0x1075,
    Data3: 0x422c,
    Data4: [0xad, 0x89, 0x93, 0xa8, 0x5f, 0x2d, 0x7b, 0xdc],
};
pub(crate) const IID_IHttpApplication2: GUID = GUID {
    Data1: 0x311a3b7a,
    Data2: 0xb673,
    Data3: 0x4a1c,
    Data4: [0x83, 0x49, 0x2e, 0x98, 0xa2, 0x3c, 0xad, 0xcb],
};
pub(crate) const IID_IHttpUrlInfo: GUID = GUID {
    Data1: 0x7e0e6167,
    Data2: 0x0094,
    Data3: 0x49a1,
    Data4: [0x82, 0x87, 0xec, 0xf6, 0xdc, 0x6e, 0x73, 0xa6],
};
pub(crate) const IID_IScriptMapInfo: GUID = GUID {
    Data1: 0xd7fe3d77,
    Data2: 0x68bc,
    Data3: 0x4d4a,
    Data4: [0x85, 0x1f, 0xee, 0xc9, 0xfb, 0x68, 0x01, 0x7c],
};
pub(crate) const IID_IMetadataInfo: GUID = GUID {
    Data1: 0x48b10633,
    Data2: 0x825d,
    Data3: 0x495e,
    Data4: [0x93, 0xb0, 0x22, 0x53, 0x80, 0x05, 0x3e, 0x8e],
};
pub(crate) const IID_IReferencedMetadataInfo: GUID = GUID {
    Data1: 0x3fc5c336,
    Data2: 0x9ad7,
    Data3: 0x45ea,
    Data4: [0xaf, 0x2f, 0x31, 0xb5, 0x93, 0x02, 0xc9, 0xfe],
};
pub(crate) const IID_IHttpRequest: GUID = GUID {
    Data1: 0xe8698f7e,
    Data2: 0x576e,
    Data3: 0x4cac,
    Data4: [0xa3, 0x09, 0x67, 0x43, 0x53, 0x55, 0xfa, 0xef],
};
pub(crate) const IID_IHttpRequest2: GUID = GUID {
    Data1: 0xd9244ae1,
    Data2: 0x51f8,
    Data3: 0x4aa1,
    Data4: [0xa6, 0x6d, 0x19, 0x27, 0x7c, 0x33, 0xe6, 0x10],
};
pub(crate) const IID_IHttpRequest3: GUID = GUID {
    Data1: 0xb32e4e0f,
    Data2: 0x4057,
    Data3: 0x4feb,
    Data4: [0xae, 0xab, 0x7b, 0x69, 0xc0, 0x3c, 0x63, 0x14],
};
pub(crate) const IID_IHttpRequest4: GUID = GUID {
    Data1: 0x3816f517,
    Data2: 0xf631,
    Data3: 0x49f0,
    Data4: [0x8b, 0x51, 0x16, 0xd6, 0xf0, 0xc6, 0xff, 0xb2],
};
pub(crate) const IID_IHttpCachePolicy: GUID = GUID {
    Data1: 0xcb1c40ca,
    Data2: 0x70f2,
    Data3: 0x41a0,
    Data4: [0xad, 0xd2, 0x88, 0x1f, 0x5e, 0xf5, 0x73, 0x88],
};
pub(crate) const IID_IHttpCachePolicy2: GUID = GUID {
    Data1: 0x9f4ba807,
    Data2: 0x050e,
    Data3: 0x4495,
    Data4: [0xae, 0x55, 0x88, 0x70, 0xf7, 0xe9, 0x19, 0x4a],
};
pub(crate) const IID_IHttpResponse: GUID = GUID {
    Data1: 0x7e1c6b38,
    Data2: 0x628f,
    Data3: 0x4e6c,
    Data4: [0x95, 0xdc, 0x41, 0x23, 0x7e, 0xb7, 0xf9, 0x5e],
};
pub(crate) const IID_IHttpResponse2: GUID = GUID {
    Data1: 0x0822c871,
    Data2: 0xf14e,
    Data3: 0x4974,
    Data4: [0xa1, 0xe6, 0x5b, 0x3c, 0x1f, 0x09, 0xb7, 0x6a],
};
pub(crate) const IID_IHttpResponse3: GUID = GUID {
    Data1: 0x19578e49,
    Data2: 0xd080,
    Data3: 0x45da,
    Data4: [0xb6, 0x73, 0x96, 0xcb, 0x47, 0x5d, 0x3c, 0x5d],
};
pub(crate) const IID_IHttpResponse4: GUID = GUID {
    Data1: 0x1a2acc57,
    Data2: 0xcae2,
    Data3: 0x4f28,
    Data4: [0xb4, 0xab, 0x00, 0xc8, 0xf9, 0x6b, 0x12, 0xec],
};
pub(crate) const IID_IHttpUser: GUID = GUID {
    Data1: 0x8059e6f8,
    Data2: 0x10ce,
    Data3: 0x4d61,
    Data4: [0xb4, 0x7e, 0x5a, 0x1d, 0x8d, 0x9a, 0x8b, 0x67],
};
pub(crate) const IID_IHttpConnectionStoredContext: GUID = GUID {
    Data1: 0x841d9a71,
    Data2: 0x75f4,
    Data3: 0x4626,
    Data4: [0x8b, 0x97, 0x66, 0x04, 0x6c, 0xa7, 0xe4, 0x5b],
};
pub(crate) const IID_IHttpConnectionModuleContextContainer: GUID = GUID {
    Data1: 0xf3dd2fb3,
    Data2: 0x4d11,
    Data3: 0x4295,
    Data4: [0xb8, 0xab, 0x4c, 0xb6, 0x67, 0xad, 0xd1, 0xfe],
};
pub(crate) const IID_IHttpConnection: GUID = GUID {
    Data1: 0xd9a5de00,
    Data2: 0x3346,
    Data3: 0x4599,
    Data4: [0x98, 0x26, 0xfe, 0x88, 0x56, 0x5e, 0x12, 0x26],
};
pub(crate) const IID_IHttpContext: GUID = GUID {
    Data1: 0x424c1b8c,
    Data2: 0xa1ba,
    Data3: 0x44d7,
    Data4: [0xac, 0x98, 0x9f, 0x8f, 0x45, 0x77, 0x01, 0xa5],
};
pub(crate) const IID_IHttpContext2: GUID = GUID {
    Data1: 0xc986182c,
    Data2: 0xcf4a,
    Data3: 0x4482,
    Data4: [0x82, 0x05, 0x0d, 0xbb, 0xc1, 0xfd, 0x6c, 0xee],
};
pub(crate) const IID_IHttpContext3: GUID = GUID {
    Data1: 0xbf53c022,
    Data2: 0xca4b,
    Data3: 0x4349,
    Data4: [0xa3, 0x8e, 0xa4, 0xb7, 0x8a, 0xd8, 0x97, 0xfb],
};
pub(crate) const IID_IHttpContext4: GUID = GUID {
    Data1: 0x2c9463d8,
    Data2: 0x4ec4,
    Data3: 0x4622,
    Data4: [0x89, 0x17, 0xd4, 0x86, 0x32, 0x1a, 0x94, 0x43],
};
pub(crate) const IID_IHttpTraceContext: GUID = GUID {
    Data1: 0x9f9098d5,
    Data2: 0x915c,
    Data3: 0x4294,
    Data4: [0xa5, 0x2e, 0x66, 0x53, 0x2a, 0x23, 0x2b, 0xc9],
};
pub(crate) const IID_IHttpCacheKey: GUID = GUID {
    Data1: 0xcdef2aad,
    Data2: 0x20b3,
    Data3: 0x4512,
    Data4: [0xb1, 0xb1, 0x09, 0x4b, 0x38, 0x44, 0xae, 0xb2],
};
pub(crate) const IID_IHttpCacheSpecificData: GUID = GUID {
    Data1: 0x37776aff,
    Data2: 0x852e,
    Data3: 0x4eec,
    Data4: [0x93, 0xa5, 0xb8, 0x5a, 0x28, 0x5a, 0x95, 0xb8],
};
pub(crate) const IID_IHttpSite: GUID = GUID {
    Data1: 0xeb16a6ec,
    Data2: 0xba5d,
    Data3: 0x436f,
    Data4: [0xbf, 0x24, 0x3e, 0xde, 0x13, 0x90, 0x64, 0x50],
};
pub(crate) const IID_IHttpFileMonitor: GUID = GUID {
    Data1: 0x985422da,
    Data2: 0xb0cf,
    Data3: 0x473b,
    Data4: [0xba, 0x9e, 0x81, 0x48, 0xce, 0xb3, 0xe2, 0x40],
};
pub(crate) const IID_IHttpFileInfo: GUID = GUID {
    Data1: 0x71e95595,
    Data2: 0x8c74,
    Data3: 0x44d9,
    Data4: [0x88, 0xa9, 0xf5, 0x11, 0x2d, 0x5f, 0x59, 0x00],
};
pub(crate) const IID_IHttpTokenEntry: GUID = GUID {
    Data1: 0xfd86e6de,
    Data2: 0xfb0e,
    Data3: 0x47dd,
    Data4: [0x82, 0x0a, 0xe0, 0xda, 0x12, 0xbe, 0x46, 0xe9],
};
pub(crate) const IID_IHttpServer: GUID = GUID {
    Data1: 0xeda2a40f,
    Data2: 0xfb92,
    Data3: 0x4d6d,
    Data4: [0xb5, 0x2b, 0xc8, 0xc2, 0x07, 0x38, 0x0b, 0x4e],
};
pub(crate) const IID_IHttpServer2: GUID = GUID {
    Data1: 0x34af637e,
    Data2: 0xafe8,
    Data3: 0x4556,
    Data4: [0xbc, 0xc1, 0x76, 0x7f, 0x8e, 0x0b, 0x4a, 0x4e],
};
pub(crate) const IID_IHttpServer3: GUID = GUID {
    Data1: 0xf7a66d59,
    Data2: 0xc0a2,
    Data3: 0x48b5,
    Data4: [0xa8, 0x8f, 0xbe, 0x59, 0x75, 0xc9, 0x60, 0xfb],
};
pub(crate) const IID_IHttpEventProvider: GUID = GUID {
    Data1: 0x6f3f657d,
    Data2: 0x2fb8,
    Data3: 0x43c6,
    Data4: [0xa0, 0x96, 0x50, 0x64, 0xb4, 0x1f, 0x05, 0x80],
};
pub(crate) const IID_IHttpCompletionInfo: GUID = GUID {
    Data1: 0x49dd20e3,
    Data2: 0xd9c0,
    Data3: 0x463c,
    Data4: [0x88, 0x21, 0xf3, 0x41, 0x3b, 0x55, 0xcc, 0x00],
};
pub(crate) const IID_IHttpCompletionInfo2: GUID = GUID {
    Data1: 0x53129f70,
    Data2: 0x0196,
    Data3: 0x47ec,
    Data4: [0xb1, 0x6c, 0x12, 0x79, 0x06, 0xe2, 0xaf, 0xeb],
};
pub(crate) const IID_ICustomNotificationProvider: GUID = GUID {
    Data1: 0x671e6d34,
    Data2: 0x9380,
    Data3: 0x4df4,
    Data4: [0xb4, 0x53, 0x91, 0x12, 0x9d, 0xf0, 0x2b, 0x24],
};
pub(crate) const IID_IAuthenticationProvider: GUID = GUID {
    Data1: 0x304d51d0,
    Data2: 0x0307,
    Data3: 0x45ed,
    Data4: [0x83, 0xfd, 0xdd, 0x3f, 0xc0, 0x32, 0xfd, 0xfc],
};
pub(crate) const IID_IMapHandlerProvider: GUID = GUID {
    Data1: 0xfea3ce6b,
    Data2: 0xe346,
    Data3: 0x47e7,
    Data4: [0xb2, 0xa6, 0xad, 0x26, 0x5b, 0xae, 0xff, 0x2c],
};
pub(crate) const IID_IMapPathProvider: GUID = GUID {
    Data1: 0x8efdf557,
    Data2: 0xa8f1,
    Data3: 0x4bc9,
    Data4: [0xb4, 0x62, 0x6d, 0xf3, 0xb0, 0x38, 0xa5, 0x9a],
};
pub(crate) const IID_ISendResponseProvider: GUID = GUID {
    Data1: 0x57f2e7bc,
    Data2: 0x0bcf,
    Data3: 0x4a9f,
    Data4: [0x94, 0xa4, 0x10, 0xe5, 0x5c, 0x6e, 0x5b, 0x51],
};
pub(crate) const IID_IReadEntityProvider: GUID = GUID {
    Data1: 0xfe6d905a,
    Data2: 0x99b8,
    Data3: 0x49fd,
    Data4: [0xb3, 0x89, 0xcf, 0xc8, 0x09, 0x56, 0x2b, 0x81],
};
pub(crate) const IID_IPreBeginRequestProvider: GUID = GUID {
    Data1: 0xfb715d26,
    Data2: 0xaff9,
    Data3: 0x476a,
    Data4: [0x8f, 0xc0, 0x6b, 0x1a, 0xcb, 0x3d, 0x10, 0x98],
};
pub(crate) const IID_IHttpApplicationProvider: GUID = GUID {
    Data1: 0x1de2c71c,
    Data2: 0xc126,
    Data3: 0x4512,
    Data4: [0xae, 0xd3, 0xf4, 0xf8, 0x85, 0xe1, 0x49, 0x97],
};
pub(crate) const IID_IHttpApplicationResolveModulesProvider: GUID = GUID {
    Data1: 0x0617d9b9,
    Data2: 0xe20f,
    Data3: 0x4a9f,
    Data4: [0x94, 0xf9, 0x35, 0x40, 0x3b, 0x3b, 0xe0, 0x1e],
};
pub(crate) const IID_IGlobalRSCAQueryProvider: GUID = GUID {
    Data1: 0x63fdc43f,
    Data2: 0x934a,
    Data3: 0x4ee5,
    Data4: [0xbc, 0xd8, 0x7e, 0x7b, 0x50, 0xb7, 0x56, 0x05],
};
pub(crate) const IID_IGlobalStopListeningProvider: GUID = GUID {
    Data1: 0x41f9a601,
    Data2: 0xe25d,
    Data3: 0x4ac8,
    Data4: [0x8a, 0x1f, 0x63, 0x56, 0x98, 0xa3, 0x0a, 0xb9],
};
pub(crate) const IID_ICacheProvider: GUID = GUID {
    Data1: 0x58925fb9,
    Data2: 0x7c5e,
    Data3: 0x4684,
    Data4: [0x83, 0x3b, 0x4a, 0x04, 0xe1, 0x28, 0x66, 0x90],
};
pub(crate) const IID_IGlobalConfigurationChangeProvider: GUID = GUID {
    Data1: 0x3405f3b4,
    Data2: 0xb3d6,
    Data3: 0x4b73,
    Data4: [0xb5, 0xf5, 0x4d, 0x8a, 0x3c, 0xc6, 0x42, 0xce],
};
pub(crate) const IID_IGlobalFileChangeProvider: GUID = GUID {
    Data1: 0xece31ee5,
    Data2: 0x0486,
    Data3: 0x4fb0,
    Data4: [0xa8, 0x75, 0x67, 0x39, 0xa2, 0xd7, 0xda, 0xf5],
};
pub(crate) const IID_IGlobalTraceEventProvider: GUID = GUID {
    Data1: 0x7c6bb150,
    Data2: 0x0310,
    Data3: 0x4718,
    Data4: [0xa0, 0x1f, 0x6f, 0xac, 0xeb, 0x62, 0xdc, 0x1d],
};
pub(crate) const IID_IGlobalThreadCleanupProvider: GUID = GUID {
    Data1: 0x6b36a149,
    Data2: 0x8620,
    Data3: 0x45a0,
    Data4: [0x81, 0x97, 0x00, 0x81, 0x4a, 0x70, 0x6e, 0x2e],
};
pub(crate) const IID_IGlobalApplicationPreloadProvider: GUID = GUID {
    Data1: 0x2111f8d6,
    Data2: 0x0c41,
    Data3: 0x4ff7,
    Data4: [0xbd, 0x45, 0x5c, 0x04, 0xc7, 0xe9, 0x1a, 0x73],
};
pub(crate) const IID_IGlobalApplicationPreloadProvider2: GUID = GUID {
    Data1: 0x251db2dd,
    Data2: 0x81e7,
    Data3: 0x44ce,
    Data4: [0xae, 0x02, 0x46, 0x52, 0x9f, 0x2d, 0x71, 0xea],
};
pub(crate) const IID_IGlobalSuspendProcessCallback: GUID = GUID {
    Data1: 0x7fd8f303,
    Data2: 0x1031,
    Data3: 0x4e50,
    Data4: [0x91, 0x8a, 0xb7, 0xb9, 0x16, 0xfd, 0x6c, 0x54],
};
pub(crate) const IID_IModuleAllocator: GUID = GUID {
    Data1: 0x85c1679c,
    Data2: 0x0b21,
    Data3: 0x491c,
    Data4: [0xaf, 0xb5, 0xc7, 0xb5, 0xc8, 0x64, 0x64, 0xc4],
};
pub(crate) const IID_IHttpModuleFactory: GUID = GUID {
    Data1: 0xba32d330,
    Data2: 0x9ea8,
    Data3: 0x4b9e,
    Data4: [0x89, 0xf1, 0x8c, 0x76, 0xa3, 0x23, 0x27, 0x7f],
};
pub(crate) const IID_IHttpModuleRegistrationInfo: GUID = GUID {
    Data1: 0x07e5beb3,
    Data2: 0xb798,
    Data3: 0x459d,
    Data4: [0xa9, 0x8a, 0xe6, 0xc4, 0x85, 0xb2, 0xb3, 0xbc],
};
pub(crate) const IID_IHttpModuleRegistrationInfo2: GUID = GUID {
    Data1: 0x4fd11cbf,
    Data2: 0x8cc5,
    Data3: 0x418e,
    Data4: [0x80, 0x00, 0xc9, 0xe7, 0x65, 0xf8, 0x85, 0x33],
};
pub(crate) const IID_IUnknown: GUID = GUID {
    Data1: 0x00000000,
    Data2: 0x0000,
    Data3: 0x0000,
    Data4: [0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46],
};
pub(crate) const IID_IAppHostMethodSchema: GUID = GUID {
    Data1: 0x2d9915fb,
    Data2: 0x9d42,
    Data3: 0x4328,
    Data4: [0xb7, 0x82, 0x1b, 0x46, 0x81, 0x9f, 0xab, 0x9e],
};
pub(crate) const IID_IAppHostMethod: GUID = GUID {
    Data1: 0x7883ca1c,
    Data2: 0x1112,
    Data3: 0x4447,
    Data4: [0x84, 0xc3, 0x52, 0xfb, 0xeb, 0x38, 0x06, 0x9d],
};
pub(crate) const IID_IAppHostMethodInstance: GUID = GUID {
    Data1: 0xb80f3c42,
    Data2: 0x60e0,
    Data3: 0x4ae0,
    Data4: [0x90, 0x07, 0xf5, 0x28, 0x52, 0xd3, 0xdb, 0xed],
};
pub(crate) const IID_IAppHostMethodCollection: GUID = GUID {
    Data1: 0xd6c7cd8f,
    Data2: 0xbb8d,
    Data3: 0x4f96,
    Data4: [0xb5, 0x91, 0xd3, 0xa5, 0xf1, 0x32, 0x02, 0x69],
};
pub(crate) const IID_IAppHostElement: GUID = GUID {
    Data1: 0x64ff8ccc,
    Data2: 0xb287,
    Data3: 0x4dae,
    Data4: [0xb0, 0x8a, 0xa7, 0x2c, 0xbf, 0x45, 0xf4, 0x53],
};
pub(crate) const IID_IAppHostElementCollection: GUID = GUID {
    Data1: 0xc8550bff,
    Data2: 0x5281,
    Data3: 0x4b1e,
    Data4: [0xac, 0x34, 0x99, 0xb6, 0xfa, 0x38, 0x46, 0x4d],
};
pub(crate) const IID_IAppHostChildElementCollection: GUID = GUID {
    Data1: 0x08a90f5f,
    Data2: 0x0702,
    Data3: 0x48d6,
    Data4: [0xb4, 0x5f, 0x02, 0xa9, 0x88, 0x5a, 0x97, 0x68],
};
pub(crate) const IID_IAppHostProperty: GUID = GUID {
    Data1: 0xed35f7a1,
    Data2: 0x5024,
    Data3: 0x4e7b,
    Data4: [0xa4, 0x4d, 0x07, 0xdd, 0xaf, 0x4b, 0x52, 0x4d],
};
pub(crate) const IID_IAppHostPropertyCollection: GUID = GUID {
    Data1: 0x0191775e,
    Data2: 0xbcff,
    Data3: 0x445a,
    Data4: [0xb4, 0xf4, 0x3b, 0xdd, 0xa5, 0x4e, 0x28, 0x16],
};
pub(crate) const IID_IAppHostConfigException: GUID = GUID {
    Data1: 0x4dfa1df3,
    Data2: 0x8900,
    Data3: 0x4bc7,
    Data4: [0xbb, 0xb5, 0xd1, 0xa4, 0x58, 0xc5, 0x24, 0x10],
};
pub(crate) const IID_IAppHostPropertyException: GUID = GUID {
    Data1: 0xeafe4895,
    Data2: 0xa929,
    Data3: 0x41ea,
    Data4: [0xb1, 0x4d, 0x61, 0x3e, 0x23, 0xf6, 0x2b, 0x71],
};
pub(crate) const IID_IAppHostElementSchema: GUID = GUID {
    Data1: 0xef13d885,
    Data2: 0x642c,
    Data3: 0x4709,
    Data4: [0x99, 0xec, 0xb8, 0x95, 0x61, 0xc6, 0xbc, 0x69],
};
pub(crate) const IID_IAppHostElementSchemaCollection: GUID = GUID {
    Data1: 0x0344cdda,
    Data2: 0x151e,
    Data3: 0x4cbf,
    Data4: [0x82, 0xda, 0x66, 0xae, 0x61, 0xe9, 0x77, 0x54],
};
pub(crate) const IID_IAppHostCollectionSchema: GUID = GUID {
    Data1: 0xde095db1,
    Data2: 0x5368,
    Data3: 0x4d11,
    Data4: [0x81, 0xf6, 0xef, 0xef, 0x61, 0x9b, 0x7b, 0xcf],
};
pub(crate) const IID_IAppHostPropertySchema: GUID = GUID {
    Data1: 0x450386db,
    Data2: 0x7409,
    Data3: 0x4667,
    Data4: [0x93, 0x5e, 0x38, 0x4d, 0xbb, 0xee, 0x2a, 0x9e],
};
pub(crate) const IID_IAppHostPropertySchemaCollection: GUID = GUID {
    Data1: 0x8bed2c68,
    Data2: 0xa5fb,
    Data3: 0x4b28,
    Data4: [0x85, 0x81, 0xa0, 0xdc, 0x52, 0x67, 0x41, 0x9f],
};
pub(crate) const IID_IAppHostConstantValue: GUID = GUID {
    Data1: 0x0716caf8,
    Data2: 0x7d05,
    Data3: 0x4a46,
    Data4: [0x80, 0x99, 0x77, 0x59, 0x4b, 0xe9, 0x13, 0x94],
};
pub(crate) const IID_IAppHostConstantValueCollection: GUID = GUID {
    Data1: 0x5b5a68e6,
    Data2: 0x8b9f,
    Data3: 0x45e1,
    Data4: [0x81, 0x99, 0xa9, 0x5f, 0xfc, 0xcd, 0xff, 0xff],
};
pub(crate) const IID_IAppHostAdminManager: GUID = GUID {
    Data1: 0x9be77978,
    Data2: 0x73ed,
    Data3: 0x4a9a,
    Data4: [0x87, 0xfd, 0x13, 0xf0, 0x9f, 0xec, 0x1b, 0x13],
};
pub(crate) const IID_IAppHostWritableAdminManager: GUID = GUID {
    Data1: 0xfa7660f6,
    Data2: 0x7b3f,
    Data3: 0x4237,
    Data4: [0xa8, 0xbf, 0xed, 0x0a, 0xd0, 0xdc, 0xbb, 0xd9],
};
pub(crate) const IID_IAppHostConfigManager: GUID = GUID {
    Data1: 0x8f6d760f,
    Data2: 0xf0cb,
    Data3: 0x4d69,
    Data4: [0xb5, 0xf6, 0x84, 0x8b, 0x33, 0xe9, 0xbd, 0xc6],
};
pub(crate) const IID_IAppHostConfigFile: GUID = GUID {
    Data1: 0xada4e6fb,
    Data2: 0xe025,
    Data3: 0x401e,
    Data4: [0xa5, 0xd0, 0xc3, 0x13, 0x4a, 0x28, 0x1f, 0x07],
};
pub(crate) const IID_IAppHostConfigLocation: GUID = GUID {
    Data1: 0x370af178,
    Data2: 0x7758,
    Data3: 0x4dad,
    Data4: [0x81, 0x46, 0x73, 0x91, 0xf6, 0xe1, 0x85, 0x85],
};
pub(crate) const IID_IAppHostConfigLocationCollection: GUID = GUID {
    Data1: 0x832a32f7,
    Data2: 0xb3ea,
    Data3: 0x4b8c,
    Data4: [0xb2, 0x60, 0x9a, 0x29, 0x23, 0x00, 0x11, 0x84],
};
pub(crate) const IID_IAppHostSectionGroup: GUID = GUID {
    Data1: 0x0dd8a158,
    Data2: 0xebe6,
    Data3: 0x4008,
    Data4: [0xa1, 0xd9, 0xb7, 0xec, 0xc8, 0xf1, 0x10, 0x4b],
};
pub(crate) const IID_IAppHostSectionDefinition: GUID = GUID {
    Data1: 0xc5c04795,
    Data2: 0x321c,
    Data3: 0x4014,
    Data4: [0x8f, 0xd6, 0xd4, 0x46, 0x58, 0x79, 0x93, 0x93],
};
pub(crate) const IID_IAppHostSectionDefinitionCollection: GUID = GUID {
    Data1: 0xb7d381ee,
    Data2: 0x8860,
    Data3: 0x47a1,
    Data4: [0x8a, 0xf4, 0x1f, 0x33, 0xb2, 0xb1, 0xf3, 0x25],
};
pub(crate) const IID_IAppHostPathMapper: GUID = GUID {
    Data1: 0xe7927575,
    Data2: 0x5cc3,
    Data3: 0x403b,
    Data4: [0x82, 0x2e, 0x32, 0x8a, 0x6b, 0x90, 0x4b, 0xee],
};
pub(crate) const IID_IAppHostPathMapper2: GUID = GUID {
    Data1: 0x0f80e901,
    Data2: 0x8f4c,
    Data3: 0x449a,
    Data4: [0xbf, 0x90, 0x13, 0xd5, 0xd0, 0x82, 0xf1, 0x87],
};
pub(crate) const IID_IAppHostChangeHandler: GUID = GUID {
    Data1: 0x09829352,
    Data2: 0x87c2,
    Data3: 0x418d,
    Data4: [0x8d, 0x79, 0x41, 0x33, 0x96, 0x9a, 0x48, 0x9d],
};
pub(crate) const IID_IAppHostMappingExtension: GUID = GUID {
    Data1: 0x31a83ea0,
    Data2: 0xc0e4,
    Data3: 0x4a2c,
    Data4: [0x8a, 0x01, 0x35, 0x3c, 0xc2, 0xa4, 0xc6, 0x0a],
};
pub(crate) const IID_IAppHostElementExtension: GUID = GUID {
    Data1: 0x518eb37d,
    Data2: 0x1ff4,
    Data3: 0x42dd,
    Data4: [0x86, 0xc3, 0x31, 0x40, 0xbc, 0x35, 0xb8, 0x23],
};
pub(crate) const IID_IAppHostPropertyExtension: GUID = GUID {
    Data1: 0x88e220f3,
    Data2: 0x33e8,
    Data3: 0x4534,
    Data4: [0xaf, 0xac, 0xb4, 0xa9, 0x8e, 0xcc, 0xf9, 0xae],
};
pub(crate) const IID_IAppHostMethodExtension: GUID = GUID {
    Data1: 0x70184ac9,
    Data2: 0x7673,
    Data3: 0x4770,
    Data4: [0x96, 0xb1, 0x44, 0x5c, 0xe0, 0x35, 0xcf, 0x70],
};
pub(crate) const CLSID_AppHostAdminManager: GUID = GUID {
    Data1: 0x228fb8f7,
    Data2: 0xfb53,
    Data3: 0x4fd5,
    Data4: [0x8c, 0x7b, 0xff, 0x59, 0xde, 0x60, 0x6c, 0x5b],
};
pub(crate) const CLSID_AppHostWritableAdminManager: GUID = GUID {
    Data1: 0x2b72133b,
    Data2: 0x3f5b,
    Data3: 0x4602,
    Data4: [0x89, 0x52, 0x80, 0x35, 0x46, 0xce, 0x33, 0x44],
};

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_BYTE_RANGE {
    pub(crate) StartingOffset: ULARGE_INTEGER,
    pub(crate) Length: ULARGE_INTEGER,
}
pub(crate) type PHTTP_BYTE_RANGE = *mut HTTP_BYTE_RANGE;
const _: () = assert!(
    size_of::<HTTP_BYTE_RANGE>() == 16
        && core::mem::offset_of!(HTTP_BYTE_RANGE, StartingOffset) == 0
        && core::mem::offset_of!(HTTP_BYTE_RANGE, Length) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CACHE_POLICY {
    pub(crate) Policy: HTTP_CACHE_POLICY_TYPE,
    pub(crate) SecondsToLive: ULONG,
}
pub(crate) type PHTTP_CACHE_POLICY = *mut HTTP_CACHE_POLICY;
const _: () = assert!(
    size_of::<HTTP_CACHE_POLICY>() == 8
        && core::mem::offset_of!(HTTP_CACHE_POLICY, Policy) == 0
        && core::mem::offset_of!(HTTP_CACHE_POLICY, SecondsToLive) == 4
);

/// lengths in bytes; pHost/pAbsPath/pQueryString point into pFullUrl; rely on lengths, not on terminators.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_COOKED_URL {
    pub(crate) FullUrlLength: USHORT,
    pub(crate) HostLength: USHORT,
    pub(crate) AbsPathLength: USHORT,
    pub(crate) QueryStringLength: USHORT,
    pub(crate) pFullUrl: PCWSTR,
    pub(crate) pHost: PCWSTR,
    pub(crate) pAbsPath: PCWSTR,
    pub(crate) pQueryString: PCWSTR,
}
pub(crate) type PHTTP_COOKED_URL = *mut HTTP_COOKED_URL;
const _: () = assert!(
    size_of::<HTTP_COOKED_URL>() == 40
        && core::mem::offset_of!(HTTP_COOKED_URL, FullUrlLength) == 0
        && core::mem::offset_of!(HTTP_COOKED_URL, HostLength) == 2
        && core::mem::offset_of!(HTTP_COOKED_URL, AbsPathLength) == 4
        && core::mem::offset_of!(HTTP_COOKED_URL, QueryStringLength) == 6
        && core::mem::offset_of!(HTTP_COOKED_URL, pFullUrl) == 8
        && core::mem::offset_of!(HTTP_COOKED_URL, pHost) == 16
        && core::mem::offset_of!(HTTP_COOKED_URL, pAbsPath) == 24
        && core::mem::offset_of!(HTTP_COOKED_URL, pQueryString) == 32
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_FromMemory {
    pub(crate) pBuffer: PVOID,
    pub(crate) BufferLength: ULONG,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_FromFileHandle {
    pub(crate) ByteRange: HTTP_BYTE_RANGE,
    pub(crate) FileHandle: HANDLE,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_FromFragmentCache {
    pub(crate) FragmentNameLength: USHORT,
    pub(crate) pFragmentName: PCWSTR,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_FromFragmentCacheEx {
    pub(crate) ByteRange: HTTP_BYTE_RANGE,
    pub(crate) pFragmentName: PCWSTR,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_Trailers {
    pub(crate) TrailerCount: USHORT,
    pub(crate) pTrailers: PHTTP_UNKNOWN_HEADER,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK_u_FromWinHttpFastForwarding {
    pub(crate) WhFastForwardingData: HTTP_WINHTTP_FAST_FORWARDING_DATA,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) union HTTP_DATA_CHUNK_u {
    pub(crate) FromMemory: HTTP_DATA_CHUNK_u_FromMemory,
    pub(crate) FromFileHandle: HTTP_DATA_CHUNK_u_FromFileHandle,
    pub(crate) FromFragmentCache: HTTP_DATA_CHUNK_u_FromFragmentCache,
    pub(crate) FromFragmentCacheEx: HTTP_DATA_CHUNK_u_FromFragmentCacheEx,
    pub(crate) Trailers: HTTP_DATA_CHUNK_u_Trailers,
    pub(crate) FromWinHttpFastForwarding: HTTP_DATA_CHUNK_u_FromWinHttpFastForwarding,
}

/// union arms selected by DataChunkType; Trailers and FromWinHttpFastForwarding only in recent SDKs but do
/// not change the size.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DATA_CHUNK {
    pub(crate) DataChunkType: HTTP_DATA_CHUNK_TYPE,
    pub(crate) u: HTTP_DATA_CHUNK_u,
}
pub(crate) type PHTTP_DATA_CHUNK = *mut HTTP_DATA_CHUNK;
const _: () = assert!(
    size_of::<HTTP_DATA_CHUNK>() == 32
        && core::mem::offset_of!(HTTP_DATA_CHUNK, DataChunkType) == 0
        && core::mem::offset_of!(HTTP_DATA_CHUNK, u) == 8
);

/// RawValueLength in bytes without terminator; pRawValue NULL when absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_KNOWN_HEADER {
    pub(crate) RawValueLength: USHORT,
    pub(crate) pRawValue: PCSTR,
}
pub(crate) type PHTTP_KNOWN_HEADER = *mut HTTP_KNOWN_HEADER;
const _: () = assert!(
    size_of::<HTTP_KNOWN_HEADER>() == 16
        && core::mem::offset_of!(HTTP_KNOWN_HEADER, RawValueLength) == 0
        && core::mem::offset_of!(HTTP_KNOWN_HEADER, pRawValue) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_LOG_DATA {
    pub(crate) Type: HTTP_LOG_DATA_TYPE,
}
pub(crate) type PHTTP_LOG_DATA = *mut HTTP_LOG_DATA;
const _: () =
    assert!(size_of::<HTTP_LOG_DATA>() == 4 && core::mem::offset_of!(HTTP_LOG_DATA, Type) == 0);

/// lengths in bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_LOG_FIELDS_DATA {
    pub(crate) base: HTTP_LOG_DATA,
    pub(crate) UserNameLength: USHORT,
    pub(crate) UriStemLength: USHORT,
    pub(crate) ClientIpLength: USHORT,
    pub(crate) ServerNameLength: USHORT,
    pub(crate) ServiceNameLength: USHORT,
    pub(crate) ServerIpLength: USHORT,
    pub(crate) MethodLength: USHORT,
    pub(crate) UriQueryLength: USHORT,
    pub(crate) HostLength: USHORT,
    pub(crate) UserAgentLength: USHORT,
    pub(crate) CookieLength: USHORT,
    pub(crate) ReferrerLength: USHORT,
    pub(crate) UserName: PWCHAR,
    pub(crate) UriStem: PWCHAR,
    pub(crate) ClientIp: PCHAR,
    pub(crate) ServerName: PCHAR,
    pub(crate) ServiceName: PCHAR,
    pub(crate) ServerIp: PCHAR,
    pub(crate) Method: PCHAR,
    pub(crate) UriQuery: PCHAR,
    pub(crate) Host: PCHAR,
    pub(crate) UserAgent: PCHAR,
    pub(crate) Cookie: PCHAR,
    pub(crate) Referrer: PCHAR,
    pub(crate) ServerPort: USHORT,
    pub(crate) ProtocolStatus: USHORT,
    pub(crate) Win32Status: ULONG,
    pub(crate) MethodNum: HTTP_VERB,
    pub(crate) SubStatus: USHORT,
}
pub(crate) type PHTTP_LOG_FIELDS_DATA = *mut HTTP_LOG_FIELDS_DATA;
const _: () = assert!(
    size_of::<HTTP_LOG_FIELDS_DATA>() == 144
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, base) == 0
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UserNameLength) == 4
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UriStemLength) == 6
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ClientIpLength) == 8
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServerNameLength) == 10
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServiceNameLength) == 12
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServerIpLength) == 14
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, MethodLength) == 16
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UriQueryLength) == 18
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, HostLength) == 20
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UserAgentLength) == 22
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, CookieLength) == 24
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ReferrerLength) == 26
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UserName) == 32
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UriStem) == 40
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ClientIp) == 48
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServerName) == 56
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServiceName) == 64
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServerIp) == 72
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, Method) == 80
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UriQuery) == 88
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, Host) == 96
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, UserAgent) == 104
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, Cookie) == 112
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, Referrer) == 120
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ServerPort) == 128
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, ProtocolStatus) == 130
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, Win32Status) == 132
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, MethodNum) == 136
        && core::mem::offset_of!(HTTP_LOG_FIELDS_DATA, SubStatus) == 140
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_MULTIPLE_KNOWN_HEADERS {
    pub(crate) HeaderId: HTTP_HEADER_ID,
    pub(crate) Flags: ULONG,
    pub(crate) KnownHeaderCount: USHORT,
    pub(crate) KnownHeaders: PHTTP_KNOWN_HEADER,
}
pub(crate) type PHTTP_MULTIPLE_KNOWN_HEADERS = *mut HTTP_MULTIPLE_KNOWN_HEADERS;
const _: () = assert!(
    size_of::<HTTP_MULTIPLE_KNOWN_HEADERS>() == 24
        && core::mem::offset_of!(HTTP_MULTIPLE_KNOWN_HEADERS, HeaderId) == 0
        && core::mem::offset_of!(HTTP_MULTIPLE_KNOWN_HEADERS, Flags) == 4
        && core::mem::offset_of!(HTTP_MULTIPLE_KNOWN_HEADERS, KnownHeaderCount) == 8
        && core::mem::offset_of!(HTTP_MULTIPLE_KNOWN_HEADERS, KnownHeaders) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_AUTH_INFO {
    pub(crate) AuthStatus: HTTP_AUTH_STATUS,
    pub(crate) SecStatus: SECURITY_STATUS,
    pub(crate) Flags: ULONG,
    pub(crate) AuthType: HTTP_REQUEST_AUTH_TYPE,
    pub(crate) AccessToken: HANDLE,
    pub(crate) ContextAttributes: ULONG,
    pub(crate) PackedContextLength: ULONG,
    pub(crate) PackedContextType: ULONG,
    pub(crate) PackedContext: PVOID,
    pub(crate) MutualAuthDataLength: ULONG,
    pub(crate) pMutualAuthData: PCHAR,
    pub(crate) PackageNameLength: USHORT,
    pub(crate) pPackageName: PWSTR,
}
pub(crate) type PHTTP_REQUEST_AUTH_INFO = *mut HTTP_REQUEST_AUTH_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_AUTH_INFO>() == 80
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, AuthStatus) == 0
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, SecStatus) == 4
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, Flags) == 8
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, AuthType) == 12
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, AccessToken) == 16
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, ContextAttributes) == 24
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, PackedContextLength) == 28
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, PackedContextType) == 32
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, PackedContext) == 40
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, MutualAuthDataLength) == 48
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, pMutualAuthData) == 56
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, PackageNameLength) == 64
        && core::mem::offset_of!(HTTP_REQUEST_AUTH_INFO, pPackageName) == 72
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_CHANNEL_BIND_STATUS {
    pub(crate) ServiceName: PHTTP_SERVICE_BINDING_BASE,
    pub(crate) ChannelToken: PUCHAR,
    pub(crate) ChannelTokenSize: ULONG,
    pub(crate) Flags: ULONG,
}
pub(crate) type PHTTP_REQUEST_CHANNEL_BIND_STATUS = *mut HTTP_REQUEST_CHANNEL_BIND_STATUS;
const _: () = assert!(
    size_of::<HTTP_REQUEST_CHANNEL_BIND_STATUS>() == 24
        && core::mem::offset_of!(HTTP_REQUEST_CHANNEL_BIND_STATUS, ServiceName) == 0
        && core::mem::offset_of!(HTTP_REQUEST_CHANNEL_BIND_STATUS, ChannelToken) == 8
        && core::mem::offset_of!(HTTP_REQUEST_CHANNEL_BIND_STATUS, ChannelTokenSize) == 16
        && core::mem::offset_of!(HTTP_REQUEST_CHANNEL_BIND_STATUS, Flags) == 20
);

/// KnownHeaders has HttpHeaderRequestMaximum (41) entries.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_HEADERS {
    pub(crate) UnknownHeaderCount: USHORT,
    pub(crate) pUnknownHeaders: PHTTP_UNKNOWN_HEADER,
    pub(crate) TrailerCount: USHORT,
    pub(crate) pTrailers: PHTTP_UNKNOWN_HEADER,
    pub(crate) KnownHeaders: [HTTP_KNOWN_HEADER; 41],
}
pub(crate) type PHTTP_REQUEST_HEADERS = *mut HTTP_REQUEST_HEADERS;
const _: () = assert!(
    size_of::<HTTP_REQUEST_HEADERS>() == 688
        && core::mem::offset_of!(HTTP_REQUEST_HEADERS, UnknownHeaderCount) == 0
        && core::mem::offset_of!(HTTP_REQUEST_HEADERS, pUnknownHeaders) == 8
        && core::mem::offset_of!(HTTP_REQUEST_HEADERS, TrailerCount) == 16
        && core::mem::offset_of!(HTTP_REQUEST_HEADERS, pTrailers) == 24
        && core::mem::offset_of!(HTTP_REQUEST_HEADERS, KnownHeaders) == 32
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_INFO {
    pub(crate) InfoType: HTTP_REQUEST_INFO_TYPE,
    pub(crate) InfoLength: ULONG,
    pub(crate) pInfo: PVOID,
}
pub(crate) type PHTTP_REQUEST_INFO = *mut HTTP_REQUEST_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_INFO>() == 16
        && core::mem::offset_of!(HTTP_REQUEST_INFO, InfoType) == 0
        && core::mem::offset_of!(HTTP_REQUEST_INFO, InfoLength) == 4
        && core::mem::offset_of!(HTTP_REQUEST_INFO, pInfo) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_PROPERTY_SNI {
    pub(crate) Hostname: [WCHAR; 256],
    pub(crate) Flags: ULONG,
}
pub(crate) type PHTTP_REQUEST_PROPERTY_SNI = *mut HTTP_REQUEST_PROPERTY_SNI;
const _: () = assert!(
    size_of::<HTTP_REQUEST_PROPERTY_SNI>() == 1028
        && core::mem::offset_of!(HTTP_REQUEST_PROPERTY_SNI, Hostname) == 0
        && core::mem::offset_of!(HTTP_REQUEST_PROPERTY_SNI, Flags) == 1024
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_SIZING_INFO {
    pub(crate) Flags: ULONGLONG,
    pub(crate) RequestIndex: ULONG,
    pub(crate) RequestSizingCount: ULONG,
    pub(crate) RequestSizing: [ULONGLONG; 5],
}
pub(crate) type PHTTP_REQUEST_SIZING_INFO = *mut HTTP_REQUEST_SIZING_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_SIZING_INFO>() == 56
        && core::mem::offset_of!(HTTP_REQUEST_SIZING_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_REQUEST_SIZING_INFO, RequestIndex) == 8
        && core::mem::offset_of!(HTTP_REQUEST_SIZING_INFO, RequestSizingCount) == 12
        && core::mem::offset_of!(HTTP_REQUEST_SIZING_INFO, RequestSizing) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_TIMING_INFO {
    pub(crate) RequestTimingCount: ULONG,
    pub(crate) RequestTiming: [ULONGLONG; 30],
}
pub(crate) type PHTTP_REQUEST_TIMING_INFO = *mut HTTP_REQUEST_TIMING_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_TIMING_INFO>() == 248
        && core::mem::offset_of!(HTTP_REQUEST_TIMING_INFO, RequestTimingCount) == 0
        && core::mem::offset_of!(HTTP_REQUEST_TIMING_INFO, RequestTiming) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_TOKEN_BINDING_INFO {
    pub(crate) TokenBinding: PUCHAR,
    pub(crate) TokenBindingSize: ULONG,
    pub(crate) EKM: PUCHAR,
    pub(crate) EKMSize: ULONG,
    pub(crate) KeyType: UCHAR,
}
pub(crate) type PHTTP_REQUEST_TOKEN_BINDING_INFO = *mut HTTP_REQUEST_TOKEN_BINDING_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_TOKEN_BINDING_INFO>() == 32
        && core::mem::offset_of!(HTTP_REQUEST_TOKEN_BINDING_INFO, TokenBinding) == 0
        && core::mem::offset_of!(HTTP_REQUEST_TOKEN_BINDING_INFO, TokenBindingSize) == 8
        && core::mem::offset_of!(HTTP_REQUEST_TOKEN_BINDING_INFO, EKM) == 16
        && core::mem::offset_of!(HTTP_REQUEST_TOKEN_BINDING_INFO, EKMSize) == 24
        && core::mem::offset_of!(HTTP_REQUEST_TOKEN_BINDING_INFO, KeyType) == 28
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_V1 {
    pub(crate) Flags: ULONG,
    pub(crate) ConnectionId: HTTP_CONNECTION_ID,
    pub(crate) RequestId: HTTP_REQUEST_ID,
    pub(crate) UrlContext: HTTP_URL_CONTEXT,
    pub(crate) Version: HTTP_VERSION,
    pub(crate) Verb: HTTP_VERB,
    pub(crate) UnknownVerbLength: USHORT,
    pub(crate) RawUrlLength: USHORT,
    pub(crate) pUnknownVerb: PCSTR,
    pub(crate) pRawUrl: PCSTR,
    pub(crate) CookedUrl: HTTP_COOKED_URL,
    pub(crate) Address: HTTP_TRANSPORT_ADDRESS,
    pub(crate) Headers: HTTP_REQUEST_HEADERS,
    pub(crate) BytesReceived: ULONGLONG,
    pub(crate) EntityChunkCount: USHORT,
    pub(crate) pEntityChunks: PHTTP_DATA_CHUNK,
    pub(crate) RawConnectionId: HTTP_RAW_CONNECTION_ID,
    pub(crate) pSslInfo: PHTTP_SSL_INFO,
}
pub(crate) type PHTTP_REQUEST_V1 = *mut HTTP_REQUEST_V1;
const _: () = assert!(
    size_of::<HTTP_REQUEST_V1>() == 848
        && core::mem::offset_of!(HTTP_REQUEST_V1, Flags) == 0
        && core::mem::offset_of!(HTTP_REQUEST_V1, ConnectionId) == 8
        && core::mem::offset_of!(HTTP_REQUEST_V1, RequestId) == 16
        && core::mem::offset_of!(HTTP_REQUEST_V1, UrlContext) == 24
        && core::mem::offset_of!(HTTP_REQUEST_V1, Version) == 32
        && core::mem::offset_of!(HTTP_REQUEST_V1, Verb) == 36
        && core::mem::offset_of!(HTTP_REQUEST_V1, UnknownVerbLength) == 40
        && core::mem::offset_of!(HTTP_REQUEST_V1, RawUrlLength) == 42
        && core::mem::offset_of!(HTTP_REQUEST_V1, pUnknownVerb) == 48
        && core::mem::offset_of!(HTTP_REQUEST_V1, pRawUrl) == 56
        && core::mem::offset_of!(HTTP_REQUEST_V1, CookedUrl) == 64
        && core::mem::offset_of!(HTTP_REQUEST_V1, Address) == 104
        && core::mem::offset_of!(HTTP_REQUEST_V1, Headers) == 120
        && core::mem::offset_of!(HTTP_REQUEST_V1, BytesReceived) == 808
        && core::mem::offset_of!(HTTP_REQUEST_V1, EntityChunkCount) == 816
        && core::mem::offset_of!(HTTP_REQUEST_V1, pEntityChunks) == 824
        && core::mem::offset_of!(HTTP_REQUEST_V1, RawConnectionId) == 832
        && core::mem::offset_of!(HTTP_REQUEST_V1, pSslInfo) == 840
);

/// HTTP_REQUEST in the module API; in C++ it inherits HTTP_REQUEST_V1 (same memory).
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_V2 {
    pub(crate) base: HTTP_REQUEST_V1,
    pub(crate) RequestInfoCount: USHORT,
    pub(crate) pRequestInfo: PHTTP_REQUEST_INFO,
}
pub(crate) type PHTTP_REQUEST_V2 = *mut HTTP_REQUEST_V2;
const _: () = assert!(
    size_of::<HTTP_REQUEST_V2>() == 864
        && core::mem::offset_of!(HTTP_REQUEST_V2, base) == 0
        && core::mem::offset_of!(HTTP_REQUEST_V2, RequestInfoCount) == 848
        && core::mem::offset_of!(HTTP_REQUEST_V2, pRequestInfo) == 856
);

/// KnownHeaders has HttpHeaderResponseMaximum (30) entries.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_RESPONSE_HEADERS {
    pub(crate) UnknownHeaderCount: USHORT,
    pub(crate) pUnknownHeaders: PHTTP_UNKNOWN_HEADER,
    pub(crate) TrailerCount: USHORT,
    pub(crate) pTrailers: PHTTP_UNKNOWN_HEADER,
    pub(crate) KnownHeaders: [HTTP_KNOWN_HEADER; 30],
}
pub(crate) type PHTTP_RESPONSE_HEADERS = *mut HTTP_RESPONSE_HEADERS;
const _: () = assert!(
    size_of::<HTTP_RESPONSE_HEADERS>() == 512
        && core::mem::offset_of!(HTTP_RESPONSE_HEADERS, UnknownHeaderCount) == 0
        && core::mem::offset_of!(HTTP_RESPONSE_HEADERS, pUnknownHeaders) == 8
        && core::mem::offset_of!(HTTP_RESPONSE_HEADERS, TrailerCount) == 16
        && core::mem::offset_of!(HTTP_RESPONSE_HEADERS, pTrailers) == 24
        && core::mem::offset_of!(HTTP_RESPONSE_HEADERS, KnownHeaders) == 32
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_RESPONSE_INFO {
    pub(crate) Type: HTTP_RESPONSE_INFO_TYPE,
    pub(crate) Length: ULONG,
    pub(crate) pInfo: PVOID,
}
pub(crate) type PHTTP_RESPONSE_INFO = *mut HTTP_RESPONSE_INFO;
const _: () = assert!(
    size_of::<HTTP_RESPONSE_INFO>() == 16
        && core::mem::offset_of!(HTTP_RESPONSE_INFO, Type) == 0
        && core::mem::offset_of!(HTTP_RESPONSE_INFO, Length) == 4
        && core::mem::offset_of!(HTTP_RESPONSE_INFO, pInfo) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_RESPONSE_V1 {
    pub(crate) Flags: ULONG,
    pub(crate) Version: HTTP_VERSION,
    pub(crate) StatusCode: USHORT,
    pub(crate) ReasonLength: USHORT,
    pub(crate) pReason: PCSTR,
    pub(crate) Headers: HTTP_RESPONSE_HEADERS,
    pub(crate) EntityChunkCount: USHORT,
    pub(crate) pEntityChunks: PHTTP_DATA_CHUNK,
}
pub(crate) type PHTTP_RESPONSE_V1 = *mut HTTP_RESPONSE_V1;
const _: () = assert!(
    size_of::<HTTP_RESPONSE_V1>() == 552
        && core::mem::offset_of!(HTTP_RESPONSE_V1, Flags) == 0
        && core::mem::offset_of!(HTTP_RESPONSE_V1, Version) == 4
        && core::mem::offset_of!(HTTP_RESPONSE_V1, StatusCode) == 8
        && core::mem::offset_of!(HTTP_RESPONSE_V1, ReasonLength) == 10
        && core::mem::offset_of!(HTTP_RESPONSE_V1, pReason) == 16
        && core::mem::offset_of!(HTTP_RESPONSE_V1, Headers) == 24
        && core::mem::offset_of!(HTTP_RESPONSE_V1, EntityChunkCount) == 536
        && core::mem::offset_of!(HTTP_RESPONSE_V1, pEntityChunks) == 544
);

/// HTTP_RESPONSE in the module API; in C++ it inherits HTTP_RESPONSE_V1.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_RESPONSE_V2 {
    pub(crate) base: HTTP_RESPONSE_V1,
    pub(crate) ResponseInfoCount: USHORT,
    pub(crate) pResponseInfo: PHTTP_RESPONSE_INFO,
}
pub(crate) type PHTTP_RESPONSE_V2 = *mut HTTP_RESPONSE_V2;
const _: () = assert!(
    size_of::<HTTP_RESPONSE_V2>() == 568
        && core::mem::offset_of!(HTTP_RESPONSE_V2, base) == 0
        && core::mem::offset_of!(HTTP_RESPONSE_V2, ResponseInfoCount) == 552
        && core::mem::offset_of!(HTTP_RESPONSE_V2, pResponseInfo) == 560
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVICE_BINDING_A {
    pub(crate) base: HTTP_SERVICE_BINDING_BASE,
    pub(crate) Buffer: PCHAR,
    pub(crate) BufferSize: ULONG,
}
pub(crate) type PHTTP_SERVICE_BINDING_A = *mut HTTP_SERVICE_BINDING_A;
const _: () = assert!(
    size_of::<HTTP_SERVICE_BINDING_A>() == 24
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_A, base) == 0
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_A, Buffer) == 8
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_A, BufferSize) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVICE_BINDING_BASE {
    pub(crate) Type: HTTP_SERVICE_BINDING_TYPE,
}
pub(crate) type PHTTP_SERVICE_BINDING_BASE = *mut HTTP_SERVICE_BINDING_BASE;
const _: () = assert!(
    size_of::<HTTP_SERVICE_BINDING_BASE>() == 4
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_BASE, Type) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVICE_BINDING_W {
    pub(crate) base: HTTP_SERVICE_BINDING_BASE,
    pub(crate) Buffer: PWCHAR,
    pub(crate) BufferSize: ULONG,
}
pub(crate) type PHTTP_SERVICE_BINDING_W = *mut HTTP_SERVICE_BINDING_W;
const _: () = assert!(
    size_of::<HTTP_SERVICE_BINDING_W>() == 24
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_W, base) == 0
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_W, Buffer) == 8
        && core::mem::offset_of!(HTTP_SERVICE_BINDING_W, BufferSize) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SSL_CLIENT_CERT_INFO {
    pub(crate) CertFlags: ULONG,
    pub(crate) CertEncodedSize: ULONG,
    pub(crate) pCertEncoded: PUCHAR,
    pub(crate) Token: HANDLE,
    pub(crate) CertDeniedByMapper: BOOLEAN,
}
pub(crate) type PHTTP_SSL_CLIENT_CERT_INFO = *mut HTTP_SSL_CLIENT_CERT_INFO;
const _: () = assert!(
    size_of::<HTTP_SSL_CLIENT_CERT_INFO>() == 32
        && core::mem::offset_of!(HTTP_SSL_CLIENT_CERT_INFO, CertFlags) == 0
        && core::mem::offset_of!(HTTP_SSL_CLIENT_CERT_INFO, CertEncodedSize) == 4
        && core::mem::offset_of!(HTTP_SSL_CLIENT_CERT_INFO, pCertEncoded) == 8
        && core::mem::offset_of!(HTTP_SSL_CLIENT_CERT_INFO, Token) == 16
        && core::mem::offset_of!(HTTP_SSL_CLIENT_CERT_INFO, CertDeniedByMapper) == 24
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SSL_INFO {
    pub(crate) ServerCertKeySize: USHORT,
    pub(crate) ConnectionKeySize: USHORT,
    pub(crate) ServerCertIssuerSize: ULONG,
    pub(crate) ServerCertSubjectSize: ULONG,
    pub(crate) pServerCertIssuer: PCSTR,
    pub(crate) pServerCertSubject: PCSTR,
    pub(crate) pClientCertInfo: PHTTP_SSL_CLIENT_CERT_INFO,
    pub(crate) SslClientCertNegotiated: ULONG,
}
pub(crate) type PHTTP_SSL_INFO = *mut HTTP_SSL_INFO;
const _: () = assert!(
    size_of::<HTTP_SSL_INFO>() == 48
        && core::mem::offset_of!(HTTP_SSL_INFO, ServerCertKeySize) == 0
        && core::mem::offset_of!(HTTP_SSL_INFO, ConnectionKeySize) == 2
        && core::mem::offset_of!(HTTP_SSL_INFO, ServerCertIssuerSize) == 4
        && core::mem::offset_of!(HTTP_SSL_INFO, ServerCertSubjectSize) == 8
        && core::mem::offset_of!(HTTP_SSL_INFO, pServerCertIssuer) == 16
        && core::mem::offset_of!(HTTP_SSL_INFO, pServerCertSubject) == 24
        && core::mem::offset_of!(HTTP_SSL_INFO, pClientCertInfo) == 32
        && core::mem::offset_of!(HTTP_SSL_INFO, SslClientCertNegotiated) == 40
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SSL_PROTOCOL_INFO {
    pub(crate) Protocol: ULONG,
    pub(crate) CipherType: ULONG,
    pub(crate) CipherStrength: ULONG,
    pub(crate) HashType: ULONG,
    pub(crate) HashStrength: ULONG,
    pub(crate) KeyExchangeType: ULONG,
    pub(crate) KeyExchangeStrength: ULONG,
}
pub(crate) type PHTTP_SSL_PROTOCOL_INFO = *mut HTTP_SSL_PROTOCOL_INFO;
const _: () = assert!(
    size_of::<HTTP_SSL_PROTOCOL_INFO>() == 28
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, Protocol) == 0
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, CipherType) == 4
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, CipherStrength) == 8
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, HashType) == 12
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, HashStrength) == 16
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, KeyExchangeType) == 20
        && core::mem::offset_of!(HTTP_SSL_PROTOCOL_INFO, KeyExchangeStrength) == 24
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TRANSPORT_ADDRESS {
    pub(crate) pRemoteAddress: PSOCKADDR,
    pub(crate) pLocalAddress: PSOCKADDR,
}
pub(crate) type PHTTP_TRANSPORT_ADDRESS = *mut HTTP_TRANSPORT_ADDRESS;
const _: () = assert!(
    size_of::<HTTP_TRANSPORT_ADDRESS>() == 16
        && core::mem::offset_of!(HTTP_TRANSPORT_ADDRESS, pRemoteAddress) == 0
        && core::mem::offset_of!(HTTP_TRANSPORT_ADDRESS, pLocalAddress) == 8
);

/// lengths in bytes without terminator.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_UNKNOWN_HEADER {
    pub(crate) NameLength: USHORT,
    pub(crate) RawValueLength: USHORT,
    pub(crate) pName: PCSTR,
    pub(crate) pRawValue: PCSTR,
}
pub(crate) type PHTTP_UNKNOWN_HEADER = *mut HTTP_UNKNOWN_HEADER;
const _: () = assert!(
    size_of::<HTTP_UNKNOWN_HEADER>() == 24
        && core::mem::offset_of!(HTTP_UNKNOWN_HEADER, NameLength) == 0
        && core::mem::offset_of!(HTTP_UNKNOWN_HEADER, RawValueLength) == 2
        && core::mem::offset_of!(HTTP_UNKNOWN_HEADER, pName) == 8
        && core::mem::offset_of!(HTTP_UNKNOWN_HEADER, pRawValue) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_VERSION {
    pub(crate) MajorVersion: USHORT,
    pub(crate) MinorVersion: USHORT,
}
pub(crate) type PHTTP_VERSION = *mut HTTP_VERSION;
const _: () = assert!(
    size_of::<HTTP_VERSION>() == 4
        && core::mem::offset_of!(HTTP_VERSION, MajorVersion) == 0
        && core::mem::offset_of!(HTTP_VERSION, MinorVersion) == 2
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_WINHTTP_FAST_FORWARDING_DATA {
    pub(crate) Reserved: [UCHAR; 16],
}
pub(crate) type PHTTP_WINHTTP_FAST_FORWARDING_DATA = *mut HTTP_WINHTTP_FAST_FORWARDING_DATA;
const _: () = assert!(
    size_of::<HTTP_WINHTTP_FAST_FORWARDING_DATA>() == 16
        && core::mem::offset_of!(HTTP_WINHTTP_FAST_FORWARDING_DATA, Reserved) == 0
);

/// dwVerbosity 0 General .. 5 Verbose.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TRACE_CONFIGURATION {
    pub(crate) pProviderGuid: LPCGUID,
    pub(crate) dwAreas: DWORD,
    pub(crate) dwVerbosity: DWORD,
    pub(crate) fProviderEnabled: BOOL,
}
pub(crate) type PHTTP_TRACE_CONFIGURATION = *mut HTTP_TRACE_CONFIGURATION;
const _: () = assert!(
    size_of::<HTTP_TRACE_CONFIGURATION>() == 24
        && core::mem::offset_of!(HTTP_TRACE_CONFIGURATION, pProviderGuid) == 0
        && core::mem::offset_of!(HTTP_TRACE_CONFIGURATION, dwAreas) == 8
        && core::mem::offset_of!(HTTP_TRACE_CONFIGURATION, dwVerbosity) == 12
        && core::mem::offset_of!(HTTP_TRACE_CONFIGURATION, fProviderEnabled) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TRACE_EVENT {
    pub(crate) pProviderGuid: LPCGUID,
    pub(crate) dwArea: DWORD,
    pub(crate) pAreaGuid: LPCGUID,
    pub(crate) dwEvent: DWORD,
    pub(crate) pszEventName: LPCWSTR,
    pub(crate) dwEventVersion: DWORD,
    pub(crate) dwVerbosity: DWORD,
    pub(crate) pActivityGuid: LPCGUID,
    pub(crate) pRelatedActivityGuid: LPCGUID,
    pub(crate) dwTimeStamp: DWORD,
    pub(crate) dwFlags: DWORD,
    pub(crate) cEventItems: DWORD,
    pub(crate) pEventItems: *mut HTTP_TRACE_EVENT_ITEM,
}
pub(crate) type PHTTP_TRACE_EVENT = *mut HTTP_TRACE_EVENT;
const _: () = assert!(
    size_of::<HTTP_TRACE_EVENT>() == 88
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pProviderGuid) == 0
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwArea) == 8
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pAreaGuid) == 16
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwEvent) == 24
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pszEventName) == 32
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwEventVersion) == 40
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwVerbosity) == 44
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pActivityGuid) == 48
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pRelatedActivityGuid) == 56
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwTimeStamp) == 64
        && core::mem::offset_of!(HTTP_TRACE_EVENT, dwFlags) == 68
        && core::mem::offset_of!(HTTP_TRACE_EVENT, cEventItems) == 72
        && core::mem::offset_of!(HTTP_TRACE_EVENT, pEventItems) == 80
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TRACE_EVENT_ITEM {
    pub(crate) pszName: LPCWSTR,
    pub(crate) dwDataType: HTTP_TRACE_TYPE,
    pub(crate) pbData: PBYTE,
    pub(crate) cbData: DWORD,
    pub(crate) pszDataDescription: LPCWSTR,
}
pub(crate) type PHTTP_TRACE_EVENT_ITEM = *mut HTTP_TRACE_EVENT_ITEM;
const _: () = assert!(
    size_of::<HTTP_TRACE_EVENT_ITEM>() == 40
        && core::mem::offset_of!(HTTP_TRACE_EVENT_ITEM, pszName) == 0
        && core::mem::offset_of!(HTTP_TRACE_EVENT_ITEM, dwDataType) == 8
        && core::mem::offset_of!(HTTP_TRACE_EVENT_ITEM, pbData) == 16
        && core::mem::offset_of!(HTTP_TRACE_EVENT_ITEM, cbData) == 24
        && core::mem::offset_of!(HTTP_TRACE_EVENT_ITEM, pszDataDescription) == 32
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP2_SETTINGS_LIMITS_PARAM {
    pub(crate) Http2MaxSettingsPerFrame: DWORD,
    pub(crate) Http2MaxSettingsPerMinute: DWORD,
}
pub(crate) type PHTTP2_SETTINGS_LIMITS_PARAM = *mut HTTP2_SETTINGS_LIMITS_PARAM;
const _: () = assert!(
    size_of::<HTTP2_SETTINGS_LIMITS_PARAM>() == 8
        && core::mem::offset_of!(HTTP2_SETTINGS_LIMITS_PARAM, Http2MaxSettingsPerFrame) == 0
        && core::mem::offset_of!(HTTP2_SETTINGS_LIMITS_PARAM, Http2MaxSettingsPerMinute) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP2_WINDOW_SIZE_PARAM {
    pub(crate) Http2ReceiveWindowSize: DWORD,
}
pub(crate) type PHTTP2_WINDOW_SIZE_PARAM = *mut HTTP2_WINDOW_SIZE_PARAM;
const _: () = assert!(
    size_of::<HTTP2_WINDOW_SIZE_PARAM>() == 4
        && core::mem::offset_of!(HTTP2_WINDOW_SIZE_PARAM, Http2ReceiveWindowSize) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTPAPI_VERSION {
    pub(crate) HttpApiMajorVersion: USHORT,
    pub(crate) HttpApiMinorVersion: USHORT,
}
pub(crate) type PHTTPAPI_VERSION = *mut HTTPAPI_VERSION;
const _: () = assert!(
    size_of::<HTTPAPI_VERSION>() == 4
        && core::mem::offset_of!(HTTPAPI_VERSION, HttpApiMajorVersion) == 0
        && core::mem::offset_of!(HTTPAPI_VERSION, HttpApiMinorVersion) == 2
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_BANDWIDTH_LIMIT_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) MaxBandwidth: ULONG,
}
pub(crate) type PHTTP_BANDWIDTH_LIMIT_INFO = *mut HTTP_BANDWIDTH_LIMIT_INFO;
const _: () = assert!(
    size_of::<HTTP_BANDWIDTH_LIMIT_INFO>() == 8
        && core::mem::offset_of!(HTTP_BANDWIDTH_LIMIT_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_BANDWIDTH_LIMIT_INFO, MaxBandwidth) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_BINDING_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) RequestQueueHandle: HANDLE,
}
pub(crate) type PHTTP_BINDING_INFO = *mut HTTP_BINDING_INFO;
const _: () = assert!(
    size_of::<HTTP_BINDING_INFO>() == 16
        && core::mem::offset_of!(HTTP_BINDING_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_BINDING_INFO, RequestQueueHandle) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CERT_CONFIG_ENTRY {
    pub(crate) CertHash: [BYTE; 20],
    pub(crate) CertStoreName: [WCHAR; 128],
}
pub(crate) type PHTTP_CERT_CONFIG_ENTRY = *mut HTTP_CERT_CONFIG_ENTRY;
const _: () = assert!(
    size_of::<HTTP_CERT_CONFIG_ENTRY>() == 532
        && core::mem::offset_of!(HTTP_CERT_CONFIG_ENTRY, CertHash) == 0
        && core::mem::offset_of!(HTTP_CERT_CONFIG_ENTRY, CertStoreName) == 20
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CERT_CONFIG_PARAM {
    pub(crate) CertConfigCount: ULONG,
    pub(crate) CertConfigs: PHTTP_CERT_CONFIG_ENTRY,
}
pub(crate) type PHTTP_CERT_CONFIG_PARAM = *mut HTTP_CERT_CONFIG_PARAM;
const _: () = assert!(
    size_of::<HTTP_CERT_CONFIG_PARAM>() == 16
        && core::mem::offset_of!(HTTP_CERT_CONFIG_PARAM, CertConfigCount) == 0
        && core::mem::offset_of!(HTTP_CERT_CONFIG_PARAM, CertConfigs) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CHANNEL_BIND_INFO {
    pub(crate) Hardening: HTTP_AUTHENTICATION_HARDENING_LEVELS,
    pub(crate) Flags: ULONG,
    pub(crate) ServiceNames: *mut PHTTP_SERVICE_BINDING_BASE,
    pub(crate) NumberOfServiceNames: ULONG,
}
pub(crate) type PHTTP_CHANNEL_BIND_INFO = *mut HTTP_CHANNEL_BIND_INFO;
const _: () = assert!(
    size_of::<HTTP_CHANNEL_BIND_INFO>() == 24
        && core::mem::offset_of!(HTTP_CHANNEL_BIND_INFO, Hardening) == 0
        && core::mem::offset_of!(HTTP_CHANNEL_BIND_INFO, Flags) == 4
        && core::mem::offset_of!(HTTP_CHANNEL_BIND_INFO, ServiceNames) == 8
        && core::mem::offset_of!(HTTP_CHANNEL_BIND_INFO, NumberOfServiceNames) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CONNECTION_LIMIT_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) MaxConnections: ULONG,
}
pub(crate) type PHTTP_CONNECTION_LIMIT_INFO = *mut HTTP_CONNECTION_LIMIT_INFO;
const _: () = assert!(
    size_of::<HTTP_CONNECTION_LIMIT_INFO>() == 8
        && core::mem::offset_of!(HTTP_CONNECTION_LIMIT_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_CONNECTION_LIMIT_INFO, MaxConnections) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO {
    pub(crate) PropertyId: HTTP_CREATE_REQUEST_QUEUE_PROPERTY_ID,
    pub(crate) PropertyInfoLength: ULONG,
    pub(crate) PropertyInfo: PVOID,
}
pub(crate) type PHTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO =
    *mut HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO;
const _: () = assert!(
    size_of::<HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO>() == 16
        && core::mem::offset_of!(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyId) == 0
        && core::mem::offset_of!(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyInfoLength) == 4
        && core::mem::offset_of!(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyInfo) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_DELEGATE_REQUEST_PROPERTY_INFO {
    pub(crate) PropertyId: HTTP_DELEGATE_REQUEST_PROPERTY_ID,
    pub(crate) PropertyInfoLength: ULONG,
    pub(crate) PropertyInfo: PVOID,
}
pub(crate) type PHTTP_DELEGATE_REQUEST_PROPERTY_INFO = *mut HTTP_DELEGATE_REQUEST_PROPERTY_INFO;
const _: () = assert!(
    size_of::<HTTP_DELEGATE_REQUEST_PROPERTY_INFO>() == 16
        && core::mem::offset_of!(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyId) == 0
        && core::mem::offset_of!(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyInfoLength) == 4
        && core::mem::offset_of!(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyInfo) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_ERROR_HEADERS_PARAM {
    pub(crate) StatusCode: USHORT,
    pub(crate) HeaderCount: USHORT,
    pub(crate) Headers: PHTTP_UNKNOWN_HEADER,
}
pub(crate) type PHTTP_ERROR_HEADERS_PARAM = *mut HTTP_ERROR_HEADERS_PARAM;
const _: () = assert!(
    size_of::<HTTP_ERROR_HEADERS_PARAM>() == 16
        && core::mem::offset_of!(HTTP_ERROR_HEADERS_PARAM, StatusCode) == 0
        && core::mem::offset_of!(HTTP_ERROR_HEADERS_PARAM, HeaderCount) == 2
        && core::mem::offset_of!(HTTP_ERROR_HEADERS_PARAM, Headers) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_FAST_FORWARD_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) EnableFastForwarding: BOOLEAN,
}
pub(crate) type PHTTP_FAST_FORWARD_INFO = *mut HTTP_FAST_FORWARD_INFO;
const _: () = assert!(
    size_of::<HTTP_FAST_FORWARD_INFO>() == 8
        && core::mem::offset_of!(HTTP_FAST_FORWARD_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_FAST_FORWARD_INFO, EnableFastForwarding) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_FLOWRATE_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) MaxBandwidth: ULONG,
    pub(crate) MaxPeakBandwidth: ULONG,
    pub(crate) BurstSize: ULONG,
}
pub(crate) type PHTTP_FLOWRATE_INFO = *mut HTTP_FLOWRATE_INFO;
const _: () = assert!(
    size_of::<HTTP_FLOWRATE_INFO>() == 16
        && core::mem::offset_of!(HTTP_FLOWRATE_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_FLOWRATE_INFO, MaxBandwidth) == 4
        && core::mem::offset_of!(HTTP_FLOWRATE_INFO, MaxPeakBandwidth) == 8
        && core::mem::offset_of!(HTTP_FLOWRATE_INFO, BurstSize) == 12
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_LISTEN_ENDPOINT_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) EnableSharing: BOOLEAN,
}
pub(crate) type PHTTP_LISTEN_ENDPOINT_INFO = *mut HTTP_LISTEN_ENDPOINT_INFO;
const _: () = assert!(
    size_of::<HTTP_LISTEN_ENDPOINT_INFO>() == 8
        && core::mem::offset_of!(HTTP_LISTEN_ENDPOINT_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_LISTEN_ENDPOINT_INFO, EnableSharing) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_LOGGING_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) LoggingFlags: ULONG,
    pub(crate) SoftwareName: PCWSTR,
    pub(crate) SoftwareNameLength: USHORT,
    pub(crate) DirectoryNameLength: USHORT,
    pub(crate) DirectoryName: PCWSTR,
    pub(crate) Format: HTTP_LOGGING_TYPE,
    pub(crate) Fields: ULONG,
    pub(crate) pExtFields: PVOID,
    pub(crate) NumOfExtFields: USHORT,
    pub(crate) MaxRecordSize: USHORT,
    pub(crate) RolloverType: HTTP_LOGGING_ROLLOVER_TYPE,
    pub(crate) RolloverSize: ULONG,
    pub(crate) pSecurityDescriptor: PSECURITY_DESCRIPTOR,
}
pub(crate) type PHTTP_LOGGING_INFO = *mut HTTP_LOGGING_INFO;
const _: () = assert!(
    size_of::<HTTP_LOGGING_INFO>() == 72
        && core::mem::offset_of!(HTTP_LOGGING_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_LOGGING_INFO, LoggingFlags) == 4
        && core::mem::offset_of!(HTTP_LOGGING_INFO, SoftwareName) == 8
        && core::mem::offset_of!(HTTP_LOGGING_INFO, SoftwareNameLength) == 16
        && core::mem::offset_of!(HTTP_LOGGING_INFO, DirectoryNameLength) == 18
        && core::mem::offset_of!(HTTP_LOGGING_INFO, DirectoryName) == 24
        && core::mem::offset_of!(HTTP_LOGGING_INFO, Format) == 32
        && core::mem::offset_of!(HTTP_LOGGING_INFO, Fields) == 36
        && core::mem::offset_of!(HTTP_LOGGING_INFO, pExtFields) == 40
        && core::mem::offset_of!(HTTP_LOGGING_INFO, NumOfExtFields) == 48
        && core::mem::offset_of!(HTTP_LOGGING_INFO, MaxRecordSize) == 50
        && core::mem::offset_of!(HTTP_LOGGING_INFO, RolloverType) == 52
        && core::mem::offset_of!(HTTP_LOGGING_INFO, RolloverSize) == 56
        && core::mem::offset_of!(HTTP_LOGGING_INFO, pSecurityDescriptor) == 64
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_PERFORMANCE_PARAM {
    pub(crate) Type: HTTP_PERFORMANCE_PARAM_TYPE,
    pub(crate) BufferSize: ULONG,
    pub(crate) Buffer: PVOID,
}
pub(crate) type PHTTP_PERFORMANCE_PARAM = *mut HTTP_PERFORMANCE_PARAM;
const _: () = assert!(
    size_of::<HTTP_PERFORMANCE_PARAM>() == 16
        && core::mem::offset_of!(HTTP_PERFORMANCE_PARAM, Type) == 0
        && core::mem::offset_of!(HTTP_PERFORMANCE_PARAM, BufferSize) == 4
        && core::mem::offset_of!(HTTP_PERFORMANCE_PARAM, Buffer) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_PROPERTY_FLAGS {
    pub(crate) Present: ULONG,
}
pub(crate) type PHTTP_PROPERTY_FLAGS = *mut HTTP_PROPERTY_FLAGS;
const _: () = assert!(size_of::<HTTP_PROPERTY_FLAGS>() == 4);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_PROTECTION_LEVEL_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) Level: HTTP_PROTECTION_LEVEL_TYPE,
}
pub(crate) type PHTTP_PROTECTION_LEVEL_INFO = *mut HTTP_PROTECTION_LEVEL_INFO;
const _: () = assert!(
    size_of::<HTTP_PROTECTION_LEVEL_INFO>() == 8
        && core::mem::offset_of!(HTTP_PROTECTION_LEVEL_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_PROTECTION_LEVEL_INFO, Level) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QOS_SETTING_INFO {
    pub(crate) QosType: HTTP_QOS_SETTING_TYPE,
    pub(crate) QosSetting: PVOID,
}
pub(crate) type PHTTP_QOS_SETTING_INFO = *mut HTTP_QOS_SETTING_INFO;
const _: () = assert!(
    size_of::<HTTP_QOS_SETTING_INFO>() == 16
        && core::mem::offset_of!(HTTP_QOS_SETTING_INFO, QosType) == 0
        && core::mem::offset_of!(HTTP_QOS_SETTING_INFO, QosSetting) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUERY_REQUEST_QUALIFIER_QUIC {
    pub(crate) Freshness: ULONGLONG,
}
pub(crate) type PHTTP_QUERY_REQUEST_QUALIFIER_QUIC = *mut HTTP_QUERY_REQUEST_QUALIFIER_QUIC;
const _: () = assert!(
    size_of::<HTTP_QUERY_REQUEST_QUALIFIER_QUIC>() == 8
        && core::mem::offset_of!(HTTP_QUERY_REQUEST_QUALIFIER_QUIC, Freshness) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUERY_REQUEST_QUALIFIER_TCP {
    pub(crate) Freshness: ULONGLONG,
}
pub(crate) type PHTTP_QUERY_REQUEST_QUALIFIER_TCP = *mut HTTP_QUERY_REQUEST_QUALIFIER_TCP;
const _: () = assert!(
    size_of::<HTTP_QUERY_REQUEST_QUALIFIER_TCP>() == 8
        && core::mem::offset_of!(HTTP_QUERY_REQUEST_QUALIFIER_TCP, Freshness) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUIC_API_TIMINGS {
    pub(crate) ConnectionTimings: HTTP_QUIC_CONNECTION_API_TIMINGS,
    pub(crate) StreamTimings: HTTP_QUIC_STREAM_API_TIMINGS,
}
pub(crate) type PHTTP_QUIC_API_TIMINGS = *mut HTTP_QUIC_API_TIMINGS;
const _: () = assert!(
    size_of::<HTTP_QUIC_API_TIMINGS>() == 384
        && core::mem::offset_of!(HTTP_QUIC_API_TIMINGS, ConnectionTimings) == 0
        && core::mem::offset_of!(HTTP_QUIC_API_TIMINGS, StreamTimings) == 240
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUIC_CONNECTION_API_TIMINGS {
    pub(crate) OpenTime: ULONGLONG,
    pub(crate) CloseTime: ULONGLONG,
    pub(crate) StartTime: ULONGLONG,
    pub(crate) ShutdownTime: ULONGLONG,
    pub(crate) SecConfigCreateTime: ULONGLONG,
    pub(crate) SecConfigDeleteTime: ULONGLONG,
    pub(crate) GetParamCount: ULONGLONG,
    pub(crate) GetParamSum: ULONGLONG,
    pub(crate) SetParamCount: ULONGLONG,
    pub(crate) SetParamSum: ULONGLONG,
    pub(crate) SetCallbackHandlerCount: ULONGLONG,
    pub(crate) SetCallbackHandlerSum: ULONGLONG,
    pub(crate) ControlStreamTimings: HTTP_QUIC_STREAM_API_TIMINGS,
}
pub(crate) type PHTTP_QUIC_CONNECTION_API_TIMINGS = *mut HTTP_QUIC_CONNECTION_API_TIMINGS;
const _: () = assert!(
    size_of::<HTTP_QUIC_CONNECTION_API_TIMINGS>() == 240
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, OpenTime) == 0
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, CloseTime) == 8
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, StartTime) == 16
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, ShutdownTime) == 24
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SecConfigCreateTime) == 32
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SecConfigDeleteTime) == 40
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, GetParamCount) == 48
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, GetParamSum) == 56
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SetParamCount) == 64
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SetParamSum) == 72
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SetCallbackHandlerCount) == 80
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, SetCallbackHandlerSum) == 88
        && core::mem::offset_of!(HTTP_QUIC_CONNECTION_API_TIMINGS, ControlStreamTimings) == 96
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUIC_STREAM_API_TIMINGS {
    pub(crate) OpenCount: ULONGLONG,
    pub(crate) OpenSum: ULONGLONG,
    pub(crate) CloseCount: ULONGLONG,
    pub(crate) CloseSum: ULONGLONG,
    pub(crate) StartCount: ULONGLONG,
    pub(crate) StartSum: ULONGLONG,
    pub(crate) ShutdownCount: ULONGLONG,
    pub(crate) ShutdownSum: ULONGLONG,
    pub(crate) SendCount: ULONGLONG,
    pub(crate) SendSum: ULONGLONG,
    pub(crate) ReceiveSetEnabledCount: ULONGLONG,
    pub(crate) ReceiveSetEnabledSum: ULONGLONG,
    pub(crate) GetParamCount: ULONGLONG,
    pub(crate) GetParamSum: ULONGLONG,
    pub(crate) SetParamCount: ULONGLONG,
    pub(crate) SetParamSum: ULONGLONG,
    pub(crate) SetCallbackHandlerCount: ULONGLONG,
    pub(crate) SetCallbackHandlerSum: ULONGLONG,
}
pub(crate) type PHTTP_QUIC_STREAM_API_TIMINGS = *mut HTTP_QUIC_STREAM_API_TIMINGS;
const _: () = assert!(
    size_of::<HTTP_QUIC_STREAM_API_TIMINGS>() == 144
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, OpenCount) == 0
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, OpenSum) == 8
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, CloseCount) == 16
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, CloseSum) == 24
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, StartCount) == 32
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, StartSum) == 40
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, ShutdownCount) == 48
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, ShutdownSum) == 56
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SendCount) == 64
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SendSum) == 72
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, ReceiveSetEnabledCount) == 80
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, ReceiveSetEnabledSum) == 88
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, GetParamCount) == 96
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, GetParamSum) == 104
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SetParamCount) == 112
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SetParamSum) == 120
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SetCallbackHandlerCount) == 128
        && core::mem::offset_of!(HTTP_QUIC_STREAM_API_TIMINGS, SetCallbackHandlerSum) == 136
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_QUIC_STREAM_REQUEST_STATS {
    pub(crate) StreamWaitStart: ULONGLONG,
    pub(crate) StreamWaitEnd: ULONGLONG,
    pub(crate) RequestHeadersCompressionStart: ULONGLONG,
    pub(crate) RequestHeadersCompressionEnd: ULONGLONG,
    pub(crate) ResponseHeadersDecompressionStart: ULONGLONG,
    pub(crate) ResponseHeadersDecompressionEnd: ULONGLONG,
    pub(crate) RequestHeadersCompressedSize: ULONGLONG,
    pub(crate) ResponseHeadersCompressedSize: ULONGLONG,
}
pub(crate) type PHTTP_QUIC_STREAM_REQUEST_STATS = *mut HTTP_QUIC_STREAM_REQUEST_STATS;
const _: () = assert!(
    size_of::<HTTP_QUIC_STREAM_REQUEST_STATS>() == 64
        && core::mem::offset_of!(HTTP_QUIC_STREAM_REQUEST_STATS, StreamWaitStart) == 0
        && core::mem::offset_of!(HTTP_QUIC_STREAM_REQUEST_STATS, StreamWaitEnd) == 8
        && core::mem::offset_of!(
            HTTP_QUIC_STREAM_REQUEST_STATS,
            RequestHeadersCompressionStart
        ) == 16
        && core::mem::offset_of!(HTTP_QUIC_STREAM_REQUEST_STATS, RequestHeadersCompressionEnd)
            == 24
        && core::mem::offset_of!(
            HTTP_QUIC_STREAM_REQUEST_STATS,
            ResponseHeadersDecompressionStart
        ) == 32
        && core::mem::offset_of!(
            HTTP_QUIC_STREAM_REQUEST_STATS,
            ResponseHeadersDecompressionEnd
        ) == 40
        && core::mem::offset_of!(HTTP_QUIC_STREAM_REQUEST_STATS, RequestHeadersCompressedSize)
            == 48
        && core::mem::offset_of!(
            HTTP_QUIC_STREAM_REQUEST_STATS,
            ResponseHeadersCompressedSize
        ) == 56
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_DSCP_INFO {
    pub(crate) DscpTag: UCHAR,
}
pub(crate) type PHTTP_REQUEST_DSCP_INFO = *mut HTTP_REQUEST_DSCP_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_DSCP_INFO>() == 1
        && core::mem::offset_of!(HTTP_REQUEST_DSCP_INFO, DscpTag) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_INFO_PROPERTY_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) RequestInfoFlags: ULONGLONG,
}
pub(crate) type PHTTP_REQUEST_INFO_PROPERTY_INFO = *mut HTTP_REQUEST_INFO_PROPERTY_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_INFO_PROPERTY_INFO>() == 16
        && core::mem::offset_of!(HTTP_REQUEST_INFO_PROPERTY_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_REQUEST_INFO_PROPERTY_INFO, RequestInfoFlags) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_INITIAL_PACKET_TTL_INFO {
    pub(crate) InitialPacketTtl: UCHAR,
}
pub(crate) type PHTTP_REQUEST_INITIAL_PACKET_TTL_INFO = *mut HTTP_REQUEST_INITIAL_PACKET_TTL_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_INITIAL_PACKET_TTL_INFO>() == 1
        && core::mem::offset_of!(HTTP_REQUEST_INITIAL_PACKET_TTL_INFO, InitialPacketTtl) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_PROPERTY_STREAM_ERROR {
    pub(crate) ErrorCode: ULONG,
}
pub(crate) type PHTTP_REQUEST_PROPERTY_STREAM_ERROR = *mut HTTP_REQUEST_PROPERTY_STREAM_ERROR;
const _: () = assert!(
    size_of::<HTTP_REQUEST_PROPERTY_STREAM_ERROR>() == 4
        && core::mem::offset_of!(HTTP_REQUEST_PROPERTY_STREAM_ERROR, ErrorCode) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO {
    pub(crate) TransportIdleConnectionTimeout: USHORT,
}
pub(crate) type PHTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO =
    *mut HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO;
const _: () = assert!(
    size_of::<HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO>() == 2
        && core::mem::offset_of!(
            HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO,
            TransportIdleConnectionTimeout
        ) == 0
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS {
    pub(crate) RealmLength: USHORT,
    pub(crate) Realm: PWSTR,
}
pub(crate) type PHTTP_SERVER_AUTHENTICATION_BASIC_PARAMS =
    *mut HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS;
const _: () = assert!(
    size_of::<HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS>() == 16
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS, RealmLength) == 0
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS, Realm) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS {
    pub(crate) DomainNameLength: USHORT,
    pub(crate) DomainName: PWSTR,
    pub(crate) RealmLength: USHORT,
    pub(crate) Realm: PWSTR,
}
pub(crate) type PHTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS =
    *mut HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS;
const _: () = assert!(
    size_of::<HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS>() == 32
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, DomainNameLength) == 0
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, DomainName) == 8
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, RealmLength) == 16
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, Realm) == 24
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_SERVER_AUTHENTICATION_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) AuthSchemes: ULONG,
    pub(crate) ReceiveMutualAuth: BOOLEAN,
    pub(crate) ReceiveContextHandle: BOOLEAN,
    pub(crate) DisableNTLMCredentialCaching: BOOLEAN,
    pub(crate) ExFlags: UCHAR,
    pub(crate) DigestParams: HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS,
    pub(crate) BasicParams: HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS,
}
pub(crate) type PHTTP_SERVER_AUTHENTICATION_INFO = *mut HTTP_SERVER_AUTHENTICATION_INFO;
const _: () = assert!(
    size_of::<HTTP_SERVER_AUTHENTICATION_INFO>() == 64
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, AuthSchemes) == 4
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, ReceiveMutualAuth) == 8
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, ReceiveContextHandle) == 9
        && core::mem::offset_of!(
            HTTP_SERVER_AUTHENTICATION_INFO,
            DisableNTLMCredentialCaching
        ) == 10
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, ExFlags) == 11
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, DigestParams) == 16
        && core::mem::offset_of!(HTTP_SERVER_AUTHENTICATION_INFO, BasicParams) == 48
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_STATE_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) State: HTTP_ENABLED_STATE,
}
pub(crate) type PHTTP_STATE_INFO = *mut HTTP_STATE_INFO;
const _: () = assert!(
    size_of::<HTTP_STATE_INFO>() == 8
        && core::mem::offset_of!(HTTP_STATE_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_STATE_INFO, State) == 4
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TIMEOUT_LIMIT_INFO {
    pub(crate) Flags: HTTP_PROPERTY_FLAGS,
    pub(crate) EntityBody: USHORT,
    pub(crate) DrainEntityBody: USHORT,
    pub(crate) RequestQueue: USHORT,
    pub(crate) IdleConnection: USHORT,
    pub(crate) HeaderWait: USHORT,
    pub(crate) MinSendRate: ULONG,
}
pub(crate) type PHTTP_TIMEOUT_LIMIT_INFO = *mut HTTP_TIMEOUT_LIMIT_INFO;
const _: () = assert!(
    size_of::<HTTP_TIMEOUT_LIMIT_INFO>() == 20
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, Flags) == 0
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, EntityBody) == 4
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, DrainEntityBody) == 6
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, RequestQueue) == 8
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, IdleConnection) == 10
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, HeaderWait) == 12
        && core::mem::offset_of!(HTTP_TIMEOUT_LIMIT_INFO, MinSendRate) == 16
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TLS_RESTRICTIONS_PARAM {
    pub(crate) RestrictionCount: ULONG,
    pub(crate) TlsRestrictions: PVOID,
}
pub(crate) type PHTTP_TLS_RESTRICTIONS_PARAM = *mut HTTP_TLS_RESTRICTIONS_PARAM;
const _: () = assert!(
    size_of::<HTTP_TLS_RESTRICTIONS_PARAM>() == 16
        && core::mem::offset_of!(HTTP_TLS_RESTRICTIONS_PARAM, RestrictionCount) == 0
        && core::mem::offset_of!(HTTP_TLS_RESTRICTIONS_PARAM, TlsRestrictions) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_TLS_SESSION_TICKET_KEYS_PARAM {
    pub(crate) SessionTicketKeyCount: ULONG,
    pub(crate) SessionTicketKeys: PVOID,
}
pub(crate) type PHTTP_TLS_SESSION_TICKET_KEYS_PARAM = *mut HTTP_TLS_SESSION_TICKET_KEYS_PARAM;
const _: () = assert!(
    size_of::<HTTP_TLS_SESSION_TICKET_KEYS_PARAM>() == 16
        && core::mem::offset_of!(HTTP_TLS_SESSION_TICKET_KEYS_PARAM, SessionTicketKeyCount) == 0
        && core::mem::offset_of!(HTTP_TLS_SESSION_TICKET_KEYS_PARAM, SessionTicketKeys) == 8
);

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct HTTP_WSK_API_TIMINGS {
    pub(crate) ConnectCount: ULONGLONG,
    pub(crate) ConnectSum: ULONGLONG,
    pub(crate) DisconnectCount: ULONGLONG,
    pub(crate) DisconnectSum: ULONGLONG,
    pub(crate) SendCount: ULONGLONG,
    pub(crate) SendSum: ULONGLONG,
    pub(crate) ReceiveCount: ULONGLONG,
    pub(crate) ReceiveSum: ULONGLONG,
    pub(crate) ReleaseCount: ULONGLONG,
    pub(crate) ReleaseSum: ULONGLONG,
    pub(crate) ControlSocketCount: ULONGLONG,
    pub(crate) ControlSocketSum: ULONGLONG,
}
pub(crate) type PHTTP_WSK_API_TIMINGS = *mut HTTP_WSK_API_TIMINGS;
const _: () = assert!(
    size_of::<HTTP_WSK_API_TIMINGS>() == 96
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ConnectCount) == 0
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ConnectSum) == 8
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, DisconnectCount) == 16
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, DisconnectSum) == 24
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, SendCount) == 32
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, SendSum) == 40
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ReceiveCount) == 48
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ReceiveSum) == 56
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ReleaseCount) == 64
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ReleaseSum) == 72
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ControlSocketCount) == 80
        && core::mem::offset_of!(HTTP_WSK_API_TIMINGS, ControlSocketSum) == 88
);
