// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// Sizes and offsets are checked while compiling, vtable slots while running: under the Itanium ABI a pointer to a virtual
// member holds the offset of its slot.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <windows.h>

#include <ahadmin.h>
#include <httpcach.h>
#include <httpcompression.h>
#include <httpserv.h>
#include <hwebcore.h>
#include <iiswebsocket.h>
#include <wpframework.h>

static_assert(sizeof(WCHAR) == sizeof(wchar_t), "wide characters are the compiler's");
static_assert(sizeof(DWORD) == 4 && sizeof(LONG) == 4 && sizeof(ULONG) == 4 && sizeof(BOOL) == 4, "32-bit types");
static_assert(sizeof(HRESULT) == 4 && sizeof(USHORT) == 2 && sizeof(BOOLEAN) == 1 && sizeof(ULONGLONG) == 8, "widths");
static_assert(sizeof(VARIANT) == 24 && sizeof(VARIANT_BOOL) == 2, "automation types");

// offsetof on a class with a base is conditionally supported; every compiler that is supported here does.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

static int checked, wrong;

template <class Member> static void slot(const char *name, Member member, size_t expected)
{
    struct {
        uintptr_t pointer;
        ptrdiff_t adjustment;
    } parts;
    static_assert(sizeof(parts) == sizeof(member), "Itanium representation");
    memcpy(&parts, &member, sizeof(parts));
#if defined(__aarch64__) || defined(__arm__)
    size_t found = parts.pointer / sizeof(void *);
#else
    size_t found = (parts.pointer - 1) / sizeof(void *);
#endif
    checked++;
    if (found != expected) {
        wrong++;
        printf("%s: slot %zu, expected %zu\n", name, found, expected);
    }
}

static_assert(sizeof(HTTP_BYTE_RANGE) == 16, "HTTP_BYTE_RANGE");
static_assert(alignof(HTTP_BYTE_RANGE) == 8, "HTTP_BYTE_RANGE");
static_assert(offsetof(HTTP_BYTE_RANGE, StartingOffset) == 0, "HTTP_BYTE_RANGE.StartingOffset");
static_assert(offsetof(HTTP_BYTE_RANGE, Length) == 8, "HTTP_BYTE_RANGE.Length");
static_assert(sizeof(HTTP_CACHE_POLICY) == 8, "HTTP_CACHE_POLICY");
static_assert(alignof(HTTP_CACHE_POLICY) == 4, "HTTP_CACHE_POLICY");
static_assert(offsetof(HTTP_CACHE_POLICY, Policy) == 0, "HTTP_CACHE_POLICY.Policy");
static_assert(offsetof(HTTP_CACHE_POLICY, SecondsToLive) == 4, "HTTP_CACHE_POLICY.SecondsToLive");
static_assert(sizeof(HTTP_COOKED_URL) == 40, "HTTP_COOKED_URL");
static_assert(alignof(HTTP_COOKED_URL) == 8, "HTTP_COOKED_URL");
static_assert(offsetof(HTTP_COOKED_URL, FullUrlLength) == 0, "HTTP_COOKED_URL.FullUrlLength");
static_assert(offsetof(HTTP_COOKED_URL, HostLength) == 2, "HTTP_COOKED_URL.HostLength");
static_assert(offsetof(HTTP_COOKED_URL, AbsPathLength) == 4, "HTTP_COOKED_URL.AbsPathLength");
static_assert(offsetof(HTTP_COOKED_URL, QueryStringLength) == 6, "HTTP_COOKED_URL.QueryStringLength");
static_assert(offsetof(HTTP_COOKED_URL, pFullUrl) == 8, "HTTP_COOKED_URL.pFullUrl");
static_assert(offsetof(HTTP_COOKED_URL, pHost) == 16, "HTTP_COOKED_URL.pHost");
static_assert(offsetof(HTTP_COOKED_URL, pAbsPath) == 24, "HTTP_COOKED_URL.pAbsPath");
static_assert(offsetof(HTTP_COOKED_URL, pQueryString) == 32, "HTTP_COOKED_URL.pQueryString");
static_assert(sizeof(HTTP_DATA_CHUNK) == 32, "HTTP_DATA_CHUNK");
static_assert(alignof(HTTP_DATA_CHUNK) == 8, "HTTP_DATA_CHUNK");
static_assert(offsetof(HTTP_DATA_CHUNK, DataChunkType) == 0, "HTTP_DATA_CHUNK.DataChunkType");
static_assert(offsetof(HTTP_DATA_CHUNK, FromMemory) == 8, "HTTP_DATA_CHUNK.FromMemory");
static_assert(offsetof(HTTP_DATA_CHUNK, FromMemory.pBuffer) == 8, "HTTP_DATA_CHUNK.FromMemory.pBuffer");
static_assert(offsetof(HTTP_DATA_CHUNK, FromMemory.BufferLength) == 16, "HTTP_DATA_CHUNK.FromMemory.BufferLength");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFileHandle) == 8, "HTTP_DATA_CHUNK.FromFileHandle");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFileHandle.ByteRange) == 8, "HTTP_DATA_CHUNK.FromFileHandle.ByteRange");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFileHandle.FileHandle) == 24, "HTTP_DATA_CHUNK.FromFileHandle.FileHandle");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCache) == 8, "HTTP_DATA_CHUNK.FromFragmentCache");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCache.FragmentNameLength) == 8, "HTTP_DATA_CHUNK.FromFragmentCache.FragmentNameLength");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCache.pFragmentName) == 16, "HTTP_DATA_CHUNK.FromFragmentCache.pFragmentName");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCacheEx) == 8, "HTTP_DATA_CHUNK.FromFragmentCacheEx");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCacheEx.ByteRange) == 8, "HTTP_DATA_CHUNK.FromFragmentCacheEx.ByteRange");
static_assert(offsetof(HTTP_DATA_CHUNK, FromFragmentCacheEx.pFragmentName) == 24, "HTTP_DATA_CHUNK.FromFragmentCacheEx.pFragmentName");
static_assert(offsetof(HTTP_DATA_CHUNK, Trailers) == 8, "HTTP_DATA_CHUNK.Trailers");
static_assert(offsetof(HTTP_DATA_CHUNK, Trailers.TrailerCount) == 8, "HTTP_DATA_CHUNK.Trailers.TrailerCount");
static_assert(offsetof(HTTP_DATA_CHUNK, Trailers.pTrailers) == 16, "HTTP_DATA_CHUNK.Trailers.pTrailers");
static_assert(offsetof(HTTP_DATA_CHUNK, FromWinHttpFastForwarding) == 8, "HTTP_DATA_CHUNK.FromWinHttpFastForwarding");
static_assert(offsetof(HTTP_DATA_CHUNK, FromWinHttpFastForwarding.WhFastForwardingData) == 8, "HTTP_DATA_CHUNK.FromWinHttpFastForwarding.WhFastForwardingData");
static_assert(sizeof(HTTP_KNOWN_HEADER) == 16, "HTTP_KNOWN_HEADER");
static_assert(alignof(HTTP_KNOWN_HEADER) == 8, "HTTP_KNOWN_HEADER");
static_assert(offsetof(HTTP_KNOWN_HEADER, RawValueLength) == 0, "HTTP_KNOWN_HEADER.RawValueLength");
static_assert(offsetof(HTTP_KNOWN_HEADER, pRawValue) == 8, "HTTP_KNOWN_HEADER.pRawValue");
static_assert(sizeof(HTTP_LOG_DATA) == 4, "HTTP_LOG_DATA");
static_assert(alignof(HTTP_LOG_DATA) == 4, "HTTP_LOG_DATA");
static_assert(offsetof(HTTP_LOG_DATA, Type) == 0, "HTTP_LOG_DATA.Type");
static_assert(sizeof(HTTP_LOG_FIELDS_DATA) == 144, "HTTP_LOG_FIELDS_DATA");
static_assert(alignof(HTTP_LOG_FIELDS_DATA) == 8, "HTTP_LOG_FIELDS_DATA");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UserNameLength) == 4, "HTTP_LOG_FIELDS_DATA.UserNameLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UriStemLength) == 6, "HTTP_LOG_FIELDS_DATA.UriStemLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ClientIpLength) == 8, "HTTP_LOG_FIELDS_DATA.ClientIpLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServerNameLength) == 10, "HTTP_LOG_FIELDS_DATA.ServerNameLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServiceNameLength) == 12, "HTTP_LOG_FIELDS_DATA.ServiceNameLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServerIpLength) == 14, "HTTP_LOG_FIELDS_DATA.ServerIpLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, MethodLength) == 16, "HTTP_LOG_FIELDS_DATA.MethodLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UriQueryLength) == 18, "HTTP_LOG_FIELDS_DATA.UriQueryLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, HostLength) == 20, "HTTP_LOG_FIELDS_DATA.HostLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UserAgentLength) == 22, "HTTP_LOG_FIELDS_DATA.UserAgentLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, CookieLength) == 24, "HTTP_LOG_FIELDS_DATA.CookieLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ReferrerLength) == 26, "HTTP_LOG_FIELDS_DATA.ReferrerLength");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UserName) == 32, "HTTP_LOG_FIELDS_DATA.UserName");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UriStem) == 40, "HTTP_LOG_FIELDS_DATA.UriStem");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ClientIp) == 48, "HTTP_LOG_FIELDS_DATA.ClientIp");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServerName) == 56, "HTTP_LOG_FIELDS_DATA.ServerName");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServiceName) == 64, "HTTP_LOG_FIELDS_DATA.ServiceName");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServerIp) == 72, "HTTP_LOG_FIELDS_DATA.ServerIp");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, Method) == 80, "HTTP_LOG_FIELDS_DATA.Method");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UriQuery) == 88, "HTTP_LOG_FIELDS_DATA.UriQuery");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, Host) == 96, "HTTP_LOG_FIELDS_DATA.Host");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, UserAgent) == 104, "HTTP_LOG_FIELDS_DATA.UserAgent");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, Cookie) == 112, "HTTP_LOG_FIELDS_DATA.Cookie");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, Referrer) == 120, "HTTP_LOG_FIELDS_DATA.Referrer");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ServerPort) == 128, "HTTP_LOG_FIELDS_DATA.ServerPort");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, ProtocolStatus) == 130, "HTTP_LOG_FIELDS_DATA.ProtocolStatus");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, Win32Status) == 132, "HTTP_LOG_FIELDS_DATA.Win32Status");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, MethodNum) == 136, "HTTP_LOG_FIELDS_DATA.MethodNum");
static_assert(offsetof(HTTP_LOG_FIELDS_DATA, SubStatus) == 140, "HTTP_LOG_FIELDS_DATA.SubStatus");
static_assert(sizeof(HTTP_MULTIPLE_KNOWN_HEADERS) == 24, "HTTP_MULTIPLE_KNOWN_HEADERS");
static_assert(alignof(HTTP_MULTIPLE_KNOWN_HEADERS) == 8, "HTTP_MULTIPLE_KNOWN_HEADERS");
static_assert(offsetof(HTTP_MULTIPLE_KNOWN_HEADERS, HeaderId) == 0, "HTTP_MULTIPLE_KNOWN_HEADERS.HeaderId");
static_assert(offsetof(HTTP_MULTIPLE_KNOWN_HEADERS, Flags) == 4, "HTTP_MULTIPLE_KNOWN_HEADERS.Flags");
static_assert(offsetof(HTTP_MULTIPLE_KNOWN_HEADERS, KnownHeaderCount) == 8, "HTTP_MULTIPLE_KNOWN_HEADERS.KnownHeaderCount");
static_assert(offsetof(HTTP_MULTIPLE_KNOWN_HEADERS, KnownHeaders) == 16, "HTTP_MULTIPLE_KNOWN_HEADERS.KnownHeaders");
static_assert(sizeof(HTTP_REQUEST_AUTH_INFO) == 80, "HTTP_REQUEST_AUTH_INFO");
static_assert(alignof(HTTP_REQUEST_AUTH_INFO) == 8, "HTTP_REQUEST_AUTH_INFO");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, AuthStatus) == 0, "HTTP_REQUEST_AUTH_INFO.AuthStatus");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, SecStatus) == 4, "HTTP_REQUEST_AUTH_INFO.SecStatus");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, Flags) == 8, "HTTP_REQUEST_AUTH_INFO.Flags");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, AuthType) == 12, "HTTP_REQUEST_AUTH_INFO.AuthType");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, AccessToken) == 16, "HTTP_REQUEST_AUTH_INFO.AccessToken");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, ContextAttributes) == 24, "HTTP_REQUEST_AUTH_INFO.ContextAttributes");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, PackedContextLength) == 28, "HTTP_REQUEST_AUTH_INFO.PackedContextLength");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, PackedContextType) == 32, "HTTP_REQUEST_AUTH_INFO.PackedContextType");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, PackedContext) == 40, "HTTP_REQUEST_AUTH_INFO.PackedContext");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, MutualAuthDataLength) == 48, "HTTP_REQUEST_AUTH_INFO.MutualAuthDataLength");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, pMutualAuthData) == 56, "HTTP_REQUEST_AUTH_INFO.pMutualAuthData");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, PackageNameLength) == 64, "HTTP_REQUEST_AUTH_INFO.PackageNameLength");
static_assert(offsetof(HTTP_REQUEST_AUTH_INFO, pPackageName) == 72, "HTTP_REQUEST_AUTH_INFO.pPackageName");
static_assert(sizeof(HTTP_REQUEST_CHANNEL_BIND_STATUS) == 24, "HTTP_REQUEST_CHANNEL_BIND_STATUS");
static_assert(alignof(HTTP_REQUEST_CHANNEL_BIND_STATUS) == 8, "HTTP_REQUEST_CHANNEL_BIND_STATUS");
static_assert(offsetof(HTTP_REQUEST_CHANNEL_BIND_STATUS, ServiceName) == 0, "HTTP_REQUEST_CHANNEL_BIND_STATUS.ServiceName");
static_assert(offsetof(HTTP_REQUEST_CHANNEL_BIND_STATUS, ChannelToken) == 8, "HTTP_REQUEST_CHANNEL_BIND_STATUS.ChannelToken");
static_assert(offsetof(HTTP_REQUEST_CHANNEL_BIND_STATUS, ChannelTokenSize) == 16, "HTTP_REQUEST_CHANNEL_BIND_STATUS.ChannelTokenSize");
static_assert(offsetof(HTTP_REQUEST_CHANNEL_BIND_STATUS, Flags) == 20, "HTTP_REQUEST_CHANNEL_BIND_STATUS.Flags");
static_assert(sizeof(HTTP_REQUEST_HEADERS) == 688, "HTTP_REQUEST_HEADERS");
static_assert(alignof(HTTP_REQUEST_HEADERS) == 8, "HTTP_REQUEST_HEADERS");
static_assert(offsetof(HTTP_REQUEST_HEADERS, UnknownHeaderCount) == 0, "HTTP_REQUEST_HEADERS.UnknownHeaderCount");
static_assert(offsetof(HTTP_REQUEST_HEADERS, pUnknownHeaders) == 8, "HTTP_REQUEST_HEADERS.pUnknownHeaders");
static_assert(offsetof(HTTP_REQUEST_HEADERS, TrailerCount) == 16, "HTTP_REQUEST_HEADERS.TrailerCount");
static_assert(offsetof(HTTP_REQUEST_HEADERS, pTrailers) == 24, "HTTP_REQUEST_HEADERS.pTrailers");
static_assert(offsetof(HTTP_REQUEST_HEADERS, KnownHeaders) == 32, "HTTP_REQUEST_HEADERS.KnownHeaders");
static_assert(sizeof(HTTP_REQUEST_INFO) == 16, "HTTP_REQUEST_INFO");
static_assert(alignof(HTTP_REQUEST_INFO) == 8, "HTTP_REQUEST_INFO");
static_assert(offsetof(HTTP_REQUEST_INFO, InfoType) == 0, "HTTP_REQUEST_INFO.InfoType");
static_assert(offsetof(HTTP_REQUEST_INFO, InfoLength) == 4, "HTTP_REQUEST_INFO.InfoLength");
static_assert(offsetof(HTTP_REQUEST_INFO, pInfo) == 8, "HTTP_REQUEST_INFO.pInfo");
static_assert(sizeof(HTTP_REQUEST_PROPERTY_SNI) == 1028, "HTTP_REQUEST_PROPERTY_SNI");
static_assert(offsetof(HTTP_REQUEST_PROPERTY_SNI, Hostname) == 0, "HTTP_REQUEST_PROPERTY_SNI.Hostname");
static_assert(offsetof(HTTP_REQUEST_PROPERTY_SNI, Flags) == 1024, "HTTP_REQUEST_PROPERTY_SNI.Flags");
static_assert(sizeof(HTTP_REQUEST_SIZING_INFO) == 56, "HTTP_REQUEST_SIZING_INFO");
static_assert(alignof(HTTP_REQUEST_SIZING_INFO) == 8, "HTTP_REQUEST_SIZING_INFO");
static_assert(offsetof(HTTP_REQUEST_SIZING_INFO, Flags) == 0, "HTTP_REQUEST_SIZING_INFO.Flags");
static_assert(offsetof(HTTP_REQUEST_SIZING_INFO, RequestIndex) == 8, "HTTP_REQUEST_SIZING_INFO.RequestIndex");
static_assert(offsetof(HTTP_REQUEST_SIZING_INFO, RequestSizingCount) == 12, "HTTP_REQUEST_SIZING_INFO.RequestSizingCount");
static_assert(offsetof(HTTP_REQUEST_SIZING_INFO, RequestSizing) == 16, "HTTP_REQUEST_SIZING_INFO.RequestSizing");
static_assert(sizeof(HTTP_REQUEST_TIMING_INFO) == 248, "HTTP_REQUEST_TIMING_INFO");
static_assert(alignof(HTTP_REQUEST_TIMING_INFO) == 8, "HTTP_REQUEST_TIMING_INFO");
static_assert(offsetof(HTTP_REQUEST_TIMING_INFO, RequestTimingCount) == 0, "HTTP_REQUEST_TIMING_INFO.RequestTimingCount");
static_assert(offsetof(HTTP_REQUEST_TIMING_INFO, RequestTiming) == 8, "HTTP_REQUEST_TIMING_INFO.RequestTiming");
static_assert(sizeof(HTTP_REQUEST_TOKEN_BINDING_INFO) == 32, "HTTP_REQUEST_TOKEN_BINDING_INFO");
static_assert(alignof(HTTP_REQUEST_TOKEN_BINDING_INFO) == 8, "HTTP_REQUEST_TOKEN_BINDING_INFO");
static_assert(offsetof(HTTP_REQUEST_TOKEN_BINDING_INFO, TokenBinding) == 0, "HTTP_REQUEST_TOKEN_BINDING_INFO.TokenBinding");
static_assert(offsetof(HTTP_REQUEST_TOKEN_BINDING_INFO, TokenBindingSize) == 8, "HTTP_REQUEST_TOKEN_BINDING_INFO.TokenBindingSize");
static_assert(offsetof(HTTP_REQUEST_TOKEN_BINDING_INFO, EKM) == 16, "HTTP_REQUEST_TOKEN_BINDING_INFO.EKM");
static_assert(offsetof(HTTP_REQUEST_TOKEN_BINDING_INFO, EKMSize) == 24, "HTTP_REQUEST_TOKEN_BINDING_INFO.EKMSize");
static_assert(offsetof(HTTP_REQUEST_TOKEN_BINDING_INFO, KeyType) == 28, "HTTP_REQUEST_TOKEN_BINDING_INFO.KeyType");
static_assert(sizeof(HTTP_REQUEST_V1) == 848, "HTTP_REQUEST_V1");
static_assert(alignof(HTTP_REQUEST_V1) == 8, "HTTP_REQUEST_V1");
static_assert(offsetof(HTTP_REQUEST_V1, Flags) == 0, "HTTP_REQUEST_V1.Flags");
static_assert(offsetof(HTTP_REQUEST_V1, ConnectionId) == 8, "HTTP_REQUEST_V1.ConnectionId");
static_assert(offsetof(HTTP_REQUEST_V1, RequestId) == 16, "HTTP_REQUEST_V1.RequestId");
static_assert(offsetof(HTTP_REQUEST_V1, UrlContext) == 24, "HTTP_REQUEST_V1.UrlContext");
static_assert(offsetof(HTTP_REQUEST_V1, Version) == 32, "HTTP_REQUEST_V1.Version");
static_assert(offsetof(HTTP_REQUEST_V1, Verb) == 36, "HTTP_REQUEST_V1.Verb");
static_assert(offsetof(HTTP_REQUEST_V1, UnknownVerbLength) == 40, "HTTP_REQUEST_V1.UnknownVerbLength");
static_assert(offsetof(HTTP_REQUEST_V1, RawUrlLength) == 42, "HTTP_REQUEST_V1.RawUrlLength");
static_assert(offsetof(HTTP_REQUEST_V1, pUnknownVerb) == 48, "HTTP_REQUEST_V1.pUnknownVerb");
static_assert(offsetof(HTTP_REQUEST_V1, pRawUrl) == 56, "HTTP_REQUEST_V1.pRawUrl");
static_assert(offsetof(HTTP_REQUEST_V1, CookedUrl) == 64, "HTTP_REQUEST_V1.CookedUrl");
static_assert(offsetof(HTTP_REQUEST_V1, Address) == 104, "HTTP_REQUEST_V1.Address");
static_assert(offsetof(HTTP_REQUEST_V1, Headers) == 120, "HTTP_REQUEST_V1.Headers");
static_assert(offsetof(HTTP_REQUEST_V1, BytesReceived) == 808, "HTTP_REQUEST_V1.BytesReceived");
static_assert(offsetof(HTTP_REQUEST_V1, EntityChunkCount) == 816, "HTTP_REQUEST_V1.EntityChunkCount");
static_assert(offsetof(HTTP_REQUEST_V1, pEntityChunks) == 824, "HTTP_REQUEST_V1.pEntityChunks");
static_assert(offsetof(HTTP_REQUEST_V1, RawConnectionId) == 832, "HTTP_REQUEST_V1.RawConnectionId");
static_assert(offsetof(HTTP_REQUEST_V1, pSslInfo) == 840, "HTTP_REQUEST_V1.pSslInfo");
static_assert(sizeof(HTTP_REQUEST_V2) == 864, "HTTP_REQUEST_V2");
static_assert(alignof(HTTP_REQUEST_V2) == 8, "HTTP_REQUEST_V2");
static_assert(offsetof(HTTP_REQUEST_V2, RequestInfoCount) == 848, "HTTP_REQUEST_V2.RequestInfoCount");
static_assert(offsetof(HTTP_REQUEST_V2, pRequestInfo) == 856, "HTTP_REQUEST_V2.pRequestInfo");
static_assert(sizeof(HTTP_RESPONSE_HEADERS) == 512, "HTTP_RESPONSE_HEADERS");
static_assert(alignof(HTTP_RESPONSE_HEADERS) == 8, "HTTP_RESPONSE_HEADERS");
static_assert(offsetof(HTTP_RESPONSE_HEADERS, UnknownHeaderCount) == 0, "HTTP_RESPONSE_HEADERS.UnknownHeaderCount");
static_assert(offsetof(HTTP_RESPONSE_HEADERS, pUnknownHeaders) == 8, "HTTP_RESPONSE_HEADERS.pUnknownHeaders");
static_assert(offsetof(HTTP_RESPONSE_HEADERS, TrailerCount) == 16, "HTTP_RESPONSE_HEADERS.TrailerCount");
static_assert(offsetof(HTTP_RESPONSE_HEADERS, pTrailers) == 24, "HTTP_RESPONSE_HEADERS.pTrailers");
static_assert(offsetof(HTTP_RESPONSE_HEADERS, KnownHeaders) == 32, "HTTP_RESPONSE_HEADERS.KnownHeaders");
static_assert(sizeof(HTTP_RESPONSE_INFO) == 16, "HTTP_RESPONSE_INFO");
static_assert(alignof(HTTP_RESPONSE_INFO) == 8, "HTTP_RESPONSE_INFO");
static_assert(offsetof(HTTP_RESPONSE_INFO, Type) == 0, "HTTP_RESPONSE_INFO.Type");
static_assert(offsetof(HTTP_RESPONSE_INFO, Length) == 4, "HTTP_RESPONSE_INFO.Length");
static_assert(offsetof(HTTP_RESPONSE_INFO, pInfo) == 8, "HTTP_RESPONSE_INFO.pInfo");
static_assert(sizeof(HTTP_RESPONSE_V1) == 552, "HTTP_RESPONSE_V1");
static_assert(alignof(HTTP_RESPONSE_V1) == 8, "HTTP_RESPONSE_V1");
static_assert(offsetof(HTTP_RESPONSE_V1, Flags) == 0, "HTTP_RESPONSE_V1.Flags");
static_assert(offsetof(HTTP_RESPONSE_V1, Version) == 4, "HTTP_RESPONSE_V1.Version");
static_assert(offsetof(HTTP_RESPONSE_V1, StatusCode) == 8, "HTTP_RESPONSE_V1.StatusCode");
static_assert(offsetof(HTTP_RESPONSE_V1, ReasonLength) == 10, "HTTP_RESPONSE_V1.ReasonLength");
static_assert(offsetof(HTTP_RESPONSE_V1, pReason) == 16, "HTTP_RESPONSE_V1.pReason");
static_assert(offsetof(HTTP_RESPONSE_V1, Headers) == 24, "HTTP_RESPONSE_V1.Headers");
static_assert(offsetof(HTTP_RESPONSE_V1, EntityChunkCount) == 536, "HTTP_RESPONSE_V1.EntityChunkCount");
static_assert(offsetof(HTTP_RESPONSE_V1, pEntityChunks) == 544, "HTTP_RESPONSE_V1.pEntityChunks");
static_assert(sizeof(HTTP_RESPONSE_V2) == 568, "HTTP_RESPONSE_V2");
static_assert(alignof(HTTP_RESPONSE_V2) == 8, "HTTP_RESPONSE_V2");
static_assert(offsetof(HTTP_RESPONSE_V2, ResponseInfoCount) == 552, "HTTP_RESPONSE_V2.ResponseInfoCount");
static_assert(offsetof(HTTP_RESPONSE_V2, pResponseInfo) == 560, "HTTP_RESPONSE_V2.pResponseInfo");
static_assert(sizeof(HTTP_SERVICE_BINDING_A) == 24, "HTTP_SERVICE_BINDING_A");
static_assert(alignof(HTTP_SERVICE_BINDING_A) == 8, "HTTP_SERVICE_BINDING_A");
static_assert(offsetof(HTTP_SERVICE_BINDING_A, Buffer) == 8, "HTTP_SERVICE_BINDING_A.Buffer");
static_assert(offsetof(HTTP_SERVICE_BINDING_A, BufferSize) == 16, "HTTP_SERVICE_BINDING_A.BufferSize");
static_assert(sizeof(HTTP_SERVICE_BINDING_BASE) == 4, "HTTP_SERVICE_BINDING_BASE");
static_assert(alignof(HTTP_SERVICE_BINDING_BASE) == 4, "HTTP_SERVICE_BINDING_BASE");
static_assert(offsetof(HTTP_SERVICE_BINDING_BASE, Type) == 0, "HTTP_SERVICE_BINDING_BASE.Type");
static_assert(sizeof(HTTP_SERVICE_BINDING_W) == 24, "HTTP_SERVICE_BINDING_W");
static_assert(alignof(HTTP_SERVICE_BINDING_W) == 8, "HTTP_SERVICE_BINDING_W");
static_assert(offsetof(HTTP_SERVICE_BINDING_W, Buffer) == 8, "HTTP_SERVICE_BINDING_W.Buffer");
static_assert(offsetof(HTTP_SERVICE_BINDING_W, BufferSize) == 16, "HTTP_SERVICE_BINDING_W.BufferSize");
static_assert(sizeof(HTTP_SSL_CLIENT_CERT_INFO) == 32, "HTTP_SSL_CLIENT_CERT_INFO");
static_assert(alignof(HTTP_SSL_CLIENT_CERT_INFO) == 8, "HTTP_SSL_CLIENT_CERT_INFO");
static_assert(offsetof(HTTP_SSL_CLIENT_CERT_INFO, CertFlags) == 0, "HTTP_SSL_CLIENT_CERT_INFO.CertFlags");
static_assert(offsetof(HTTP_SSL_CLIENT_CERT_INFO, CertEncodedSize) == 4, "HTTP_SSL_CLIENT_CERT_INFO.CertEncodedSize");
static_assert(offsetof(HTTP_SSL_CLIENT_CERT_INFO, pCertEncoded) == 8, "HTTP_SSL_CLIENT_CERT_INFO.pCertEncoded");
static_assert(offsetof(HTTP_SSL_CLIENT_CERT_INFO, Token) == 16, "HTTP_SSL_CLIENT_CERT_INFO.Token");
static_assert(offsetof(HTTP_SSL_CLIENT_CERT_INFO, CertDeniedByMapper) == 24, "HTTP_SSL_CLIENT_CERT_INFO.CertDeniedByMapper");
static_assert(sizeof(HTTP_SSL_INFO) == 48, "HTTP_SSL_INFO");
static_assert(alignof(HTTP_SSL_INFO) == 8, "HTTP_SSL_INFO");
static_assert(offsetof(HTTP_SSL_INFO, ServerCertKeySize) == 0, "HTTP_SSL_INFO.ServerCertKeySize");
static_assert(offsetof(HTTP_SSL_INFO, ConnectionKeySize) == 2, "HTTP_SSL_INFO.ConnectionKeySize");
static_assert(offsetof(HTTP_SSL_INFO, ServerCertIssuerSize) == 4, "HTTP_SSL_INFO.ServerCertIssuerSize");
static_assert(offsetof(HTTP_SSL_INFO, ServerCertSubjectSize) == 8, "HTTP_SSL_INFO.ServerCertSubjectSize");
static_assert(offsetof(HTTP_SSL_INFO, pServerCertIssuer) == 16, "HTTP_SSL_INFO.pServerCertIssuer");
static_assert(offsetof(HTTP_SSL_INFO, pServerCertSubject) == 24, "HTTP_SSL_INFO.pServerCertSubject");
static_assert(offsetof(HTTP_SSL_INFO, pClientCertInfo) == 32, "HTTP_SSL_INFO.pClientCertInfo");
static_assert(offsetof(HTTP_SSL_INFO, SslClientCertNegotiated) == 40, "HTTP_SSL_INFO.SslClientCertNegotiated");
static_assert(sizeof(HTTP_SSL_PROTOCOL_INFO) == 28, "HTTP_SSL_PROTOCOL_INFO");
static_assert(alignof(HTTP_SSL_PROTOCOL_INFO) == 4, "HTTP_SSL_PROTOCOL_INFO");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, Protocol) == 0, "HTTP_SSL_PROTOCOL_INFO.Protocol");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, CipherType) == 4, "HTTP_SSL_PROTOCOL_INFO.CipherType");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, CipherStrength) == 8, "HTTP_SSL_PROTOCOL_INFO.CipherStrength");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, HashType) == 12, "HTTP_SSL_PROTOCOL_INFO.HashType");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, HashStrength) == 16, "HTTP_SSL_PROTOCOL_INFO.HashStrength");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, KeyExchangeType) == 20, "HTTP_SSL_PROTOCOL_INFO.KeyExchangeType");
static_assert(offsetof(HTTP_SSL_PROTOCOL_INFO, KeyExchangeStrength) == 24, "HTTP_SSL_PROTOCOL_INFO.KeyExchangeStrength");
static_assert(sizeof(HTTP_TRANSPORT_ADDRESS) == 16, "HTTP_TRANSPORT_ADDRESS");
static_assert(alignof(HTTP_TRANSPORT_ADDRESS) == 8, "HTTP_TRANSPORT_ADDRESS");
static_assert(offsetof(HTTP_TRANSPORT_ADDRESS, pRemoteAddress) == 0, "HTTP_TRANSPORT_ADDRESS.pRemoteAddress");
static_assert(offsetof(HTTP_TRANSPORT_ADDRESS, pLocalAddress) == 8, "HTTP_TRANSPORT_ADDRESS.pLocalAddress");
static_assert(sizeof(HTTP_UNKNOWN_HEADER) == 24, "HTTP_UNKNOWN_HEADER");
static_assert(alignof(HTTP_UNKNOWN_HEADER) == 8, "HTTP_UNKNOWN_HEADER");
static_assert(offsetof(HTTP_UNKNOWN_HEADER, NameLength) == 0, "HTTP_UNKNOWN_HEADER.NameLength");
static_assert(offsetof(HTTP_UNKNOWN_HEADER, RawValueLength) == 2, "HTTP_UNKNOWN_HEADER.RawValueLength");
static_assert(offsetof(HTTP_UNKNOWN_HEADER, pName) == 8, "HTTP_UNKNOWN_HEADER.pName");
static_assert(offsetof(HTTP_UNKNOWN_HEADER, pRawValue) == 16, "HTTP_UNKNOWN_HEADER.pRawValue");
static_assert(sizeof(HTTP_VERSION) == 4, "HTTP_VERSION");
static_assert(alignof(HTTP_VERSION) == 2, "HTTP_VERSION");
static_assert(offsetof(HTTP_VERSION, MajorVersion) == 0, "HTTP_VERSION.MajorVersion");
static_assert(offsetof(HTTP_VERSION, MinorVersion) == 2, "HTTP_VERSION.MinorVersion");
static_assert(sizeof(HTTP_WINHTTP_FAST_FORWARDING_DATA) == 16, "HTTP_WINHTTP_FAST_FORWARDING_DATA");
static_assert(alignof(HTTP_WINHTTP_FAST_FORWARDING_DATA) == 1, "HTTP_WINHTTP_FAST_FORWARDING_DATA");
static_assert(offsetof(HTTP_WINHTTP_FAST_FORWARDING_DATA, Reserved) == 0, "HTTP_WINHTTP_FAST_FORWARDING_DATA.Reserved");
static_assert(sizeof(HTTP_TRACE_CONFIGURATION) == 24, "HTTP_TRACE_CONFIGURATION");
static_assert(alignof(HTTP_TRACE_CONFIGURATION) == 8, "HTTP_TRACE_CONFIGURATION");
static_assert(offsetof(HTTP_TRACE_CONFIGURATION, pProviderGuid) == 0, "HTTP_TRACE_CONFIGURATION.pProviderGuid");
static_assert(offsetof(HTTP_TRACE_CONFIGURATION, dwAreas) == 8, "HTTP_TRACE_CONFIGURATION.dwAreas");
static_assert(offsetof(HTTP_TRACE_CONFIGURATION, dwVerbosity) == 12, "HTTP_TRACE_CONFIGURATION.dwVerbosity");
static_assert(offsetof(HTTP_TRACE_CONFIGURATION, fProviderEnabled) == 16, "HTTP_TRACE_CONFIGURATION.fProviderEnabled");
static_assert(sizeof(HTTP_TRACE_EVENT) == 88, "HTTP_TRACE_EVENT");
static_assert(alignof(HTTP_TRACE_EVENT) == 8, "HTTP_TRACE_EVENT");
static_assert(offsetof(HTTP_TRACE_EVENT, pProviderGuid) == 0, "HTTP_TRACE_EVENT.pProviderGuid");
static_assert(offsetof(HTTP_TRACE_EVENT, dwArea) == 8, "HTTP_TRACE_EVENT.dwArea");
static_assert(offsetof(HTTP_TRACE_EVENT, pAreaGuid) == 16, "HTTP_TRACE_EVENT.pAreaGuid");
static_assert(offsetof(HTTP_TRACE_EVENT, dwEvent) == 24, "HTTP_TRACE_EVENT.dwEvent");
static_assert(offsetof(HTTP_TRACE_EVENT, pszEventName) == 32, "HTTP_TRACE_EVENT.pszEventName");
static_assert(offsetof(HTTP_TRACE_EVENT, dwEventVersion) == 40, "HTTP_TRACE_EVENT.dwEventVersion");
static_assert(offsetof(HTTP_TRACE_EVENT, dwVerbosity) == 44, "HTTP_TRACE_EVENT.dwVerbosity");
static_assert(offsetof(HTTP_TRACE_EVENT, pActivityGuid) == 48, "HTTP_TRACE_EVENT.pActivityGuid");
static_assert(offsetof(HTTP_TRACE_EVENT, pRelatedActivityGuid) == 56, "HTTP_TRACE_EVENT.pRelatedActivityGuid");
static_assert(offsetof(HTTP_TRACE_EVENT, dwTimeStamp) == 64, "HTTP_TRACE_EVENT.dwTimeStamp");
static_assert(offsetof(HTTP_TRACE_EVENT, dwFlags) == 68, "HTTP_TRACE_EVENT.dwFlags");
static_assert(offsetof(HTTP_TRACE_EVENT, cEventItems) == 72, "HTTP_TRACE_EVENT.cEventItems");
static_assert(offsetof(HTTP_TRACE_EVENT, pEventItems) == 80, "HTTP_TRACE_EVENT.pEventItems");
static_assert(sizeof(HTTP_TRACE_EVENT_ITEM) == 40, "HTTP_TRACE_EVENT_ITEM");
static_assert(alignof(HTTP_TRACE_EVENT_ITEM) == 8, "HTTP_TRACE_EVENT_ITEM");
static_assert(offsetof(HTTP_TRACE_EVENT_ITEM, pszName) == 0, "HTTP_TRACE_EVENT_ITEM.pszName");
static_assert(offsetof(HTTP_TRACE_EVENT_ITEM, dwDataType) == 8, "HTTP_TRACE_EVENT_ITEM.dwDataType");
static_assert(offsetof(HTTP_TRACE_EVENT_ITEM, pbData) == 16, "HTTP_TRACE_EVENT_ITEM.pbData");
static_assert(offsetof(HTTP_TRACE_EVENT_ITEM, cbData) == 24, "HTTP_TRACE_EVENT_ITEM.cbData");
static_assert(offsetof(HTTP_TRACE_EVENT_ITEM, pszDataDescription) == 32, "HTTP_TRACE_EVENT_ITEM.pszDataDescription");
static_assert(sizeof(HTTP2_SETTINGS_LIMITS_PARAM) == 8, "HTTP2_SETTINGS_LIMITS_PARAM");
static_assert(alignof(HTTP2_SETTINGS_LIMITS_PARAM) == 4, "HTTP2_SETTINGS_LIMITS_PARAM");
static_assert(offsetof(HTTP2_SETTINGS_LIMITS_PARAM, Http2MaxSettingsPerFrame) == 0, "HTTP2_SETTINGS_LIMITS_PARAM.Http2MaxSettingsPerFrame");
static_assert(offsetof(HTTP2_SETTINGS_LIMITS_PARAM, Http2MaxSettingsPerMinute) == 4, "HTTP2_SETTINGS_LIMITS_PARAM.Http2MaxSettingsPerMinute");
static_assert(sizeof(HTTP2_WINDOW_SIZE_PARAM) == 4, "HTTP2_WINDOW_SIZE_PARAM");
static_assert(alignof(HTTP2_WINDOW_SIZE_PARAM) == 4, "HTTP2_WINDOW_SIZE_PARAM");
static_assert(offsetof(HTTP2_WINDOW_SIZE_PARAM, Http2ReceiveWindowSize) == 0, "HTTP2_WINDOW_SIZE_PARAM.Http2ReceiveWindowSize");
static_assert(sizeof(HTTPAPI_VERSION) == 4, "HTTPAPI_VERSION");
static_assert(alignof(HTTPAPI_VERSION) == 2, "HTTPAPI_VERSION");
static_assert(offsetof(HTTPAPI_VERSION, HttpApiMajorVersion) == 0, "HTTPAPI_VERSION.HttpApiMajorVersion");
static_assert(offsetof(HTTPAPI_VERSION, HttpApiMinorVersion) == 2, "HTTPAPI_VERSION.HttpApiMinorVersion");
static_assert(sizeof(HTTP_BANDWIDTH_LIMIT_INFO) == 8, "HTTP_BANDWIDTH_LIMIT_INFO");
static_assert(alignof(HTTP_BANDWIDTH_LIMIT_INFO) == 4, "HTTP_BANDWIDTH_LIMIT_INFO");
static_assert(offsetof(HTTP_BANDWIDTH_LIMIT_INFO, Flags) == 0, "HTTP_BANDWIDTH_LIMIT_INFO.Flags");
static_assert(offsetof(HTTP_BANDWIDTH_LIMIT_INFO, MaxBandwidth) == 4, "HTTP_BANDWIDTH_LIMIT_INFO.MaxBandwidth");
static_assert(sizeof(HTTP_BINDING_INFO) == 16, "HTTP_BINDING_INFO");
static_assert(alignof(HTTP_BINDING_INFO) == 8, "HTTP_BINDING_INFO");
static_assert(offsetof(HTTP_BINDING_INFO, Flags) == 0, "HTTP_BINDING_INFO.Flags");
static_assert(offsetof(HTTP_BINDING_INFO, RequestQueueHandle) == 8, "HTTP_BINDING_INFO.RequestQueueHandle");
static_assert(sizeof(HTTP_CERT_CONFIG_ENTRY) == 532, "HTTP_CERT_CONFIG_ENTRY");
static_assert(offsetof(HTTP_CERT_CONFIG_ENTRY, CertHash) == 0, "HTTP_CERT_CONFIG_ENTRY.CertHash");
static_assert(offsetof(HTTP_CERT_CONFIG_ENTRY, CertStoreName) == 20, "HTTP_CERT_CONFIG_ENTRY.CertStoreName");
static_assert(sizeof(HTTP_CERT_CONFIG_PARAM) == 16, "HTTP_CERT_CONFIG_PARAM");
static_assert(alignof(HTTP_CERT_CONFIG_PARAM) == 8, "HTTP_CERT_CONFIG_PARAM");
static_assert(offsetof(HTTP_CERT_CONFIG_PARAM, CertConfigCount) == 0, "HTTP_CERT_CONFIG_PARAM.CertConfigCount");
static_assert(offsetof(HTTP_CERT_CONFIG_PARAM, CertConfigs) == 8, "HTTP_CERT_CONFIG_PARAM.CertConfigs");
static_assert(sizeof(HTTP_CHANNEL_BIND_INFO) == 24, "HTTP_CHANNEL_BIND_INFO");
static_assert(alignof(HTTP_CHANNEL_BIND_INFO) == 8, "HTTP_CHANNEL_BIND_INFO");
static_assert(offsetof(HTTP_CHANNEL_BIND_INFO, Hardening) == 0, "HTTP_CHANNEL_BIND_INFO.Hardening");
static_assert(offsetof(HTTP_CHANNEL_BIND_INFO, Flags) == 4, "HTTP_CHANNEL_BIND_INFO.Flags");
static_assert(offsetof(HTTP_CHANNEL_BIND_INFO, ServiceNames) == 8, "HTTP_CHANNEL_BIND_INFO.ServiceNames");
static_assert(offsetof(HTTP_CHANNEL_BIND_INFO, NumberOfServiceNames) == 16, "HTTP_CHANNEL_BIND_INFO.NumberOfServiceNames");
static_assert(sizeof(HTTP_CONNECTION_LIMIT_INFO) == 8, "HTTP_CONNECTION_LIMIT_INFO");
static_assert(alignof(HTTP_CONNECTION_LIMIT_INFO) == 4, "HTTP_CONNECTION_LIMIT_INFO");
static_assert(offsetof(HTTP_CONNECTION_LIMIT_INFO, Flags) == 0, "HTTP_CONNECTION_LIMIT_INFO.Flags");
static_assert(offsetof(HTTP_CONNECTION_LIMIT_INFO, MaxConnections) == 4, "HTTP_CONNECTION_LIMIT_INFO.MaxConnections");
static_assert(sizeof(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO) == 16, "HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO");
static_assert(alignof(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO) == 8, "HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO");
static_assert(offsetof(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyId) == 0, "HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO.PropertyId");
static_assert(offsetof(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyInfoLength) == 4, "HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO.PropertyInfoLength");
static_assert(offsetof(HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO, PropertyInfo) == 8, "HTTP_CREATE_REQUEST_QUEUE_PROPERTY_INFO.PropertyInfo");
static_assert(sizeof(HTTP_DELEGATE_REQUEST_PROPERTY_INFO) == 16, "HTTP_DELEGATE_REQUEST_PROPERTY_INFO");
static_assert(alignof(HTTP_DELEGATE_REQUEST_PROPERTY_INFO) == 8, "HTTP_DELEGATE_REQUEST_PROPERTY_INFO");
static_assert(offsetof(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyId) == 0, "HTTP_DELEGATE_REQUEST_PROPERTY_INFO.PropertyId");
static_assert(offsetof(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyInfoLength) == 4, "HTTP_DELEGATE_REQUEST_PROPERTY_INFO.PropertyInfoLength");
static_assert(offsetof(HTTP_DELEGATE_REQUEST_PROPERTY_INFO, PropertyInfo) == 8, "HTTP_DELEGATE_REQUEST_PROPERTY_INFO.PropertyInfo");
static_assert(sizeof(HTTP_ERROR_HEADERS_PARAM) == 16, "HTTP_ERROR_HEADERS_PARAM");
static_assert(alignof(HTTP_ERROR_HEADERS_PARAM) == 8, "HTTP_ERROR_HEADERS_PARAM");
static_assert(offsetof(HTTP_ERROR_HEADERS_PARAM, StatusCode) == 0, "HTTP_ERROR_HEADERS_PARAM.StatusCode");
static_assert(offsetof(HTTP_ERROR_HEADERS_PARAM, HeaderCount) == 2, "HTTP_ERROR_HEADERS_PARAM.HeaderCount");
static_assert(offsetof(HTTP_ERROR_HEADERS_PARAM, Headers) == 8, "HTTP_ERROR_HEADERS_PARAM.Headers");
static_assert(sizeof(HTTP_FAST_FORWARD_INFO) == 8, "HTTP_FAST_FORWARD_INFO");
static_assert(alignof(HTTP_FAST_FORWARD_INFO) == 4, "HTTP_FAST_FORWARD_INFO");
static_assert(offsetof(HTTP_FAST_FORWARD_INFO, Flags) == 0, "HTTP_FAST_FORWARD_INFO.Flags");
static_assert(offsetof(HTTP_FAST_FORWARD_INFO, EnableFastForwarding) == 4, "HTTP_FAST_FORWARD_INFO.EnableFastForwarding");
static_assert(sizeof(HTTP_FLOWRATE_INFO) == 16, "HTTP_FLOWRATE_INFO");
static_assert(alignof(HTTP_FLOWRATE_INFO) == 4, "HTTP_FLOWRATE_INFO");
static_assert(offsetof(HTTP_FLOWRATE_INFO, Flags) == 0, "HTTP_FLOWRATE_INFO.Flags");
static_assert(offsetof(HTTP_FLOWRATE_INFO, MaxBandwidth) == 4, "HTTP_FLOWRATE_INFO.MaxBandwidth");
static_assert(offsetof(HTTP_FLOWRATE_INFO, MaxPeakBandwidth) == 8, "HTTP_FLOWRATE_INFO.MaxPeakBandwidth");
static_assert(offsetof(HTTP_FLOWRATE_INFO, BurstSize) == 12, "HTTP_FLOWRATE_INFO.BurstSize");
static_assert(sizeof(HTTP_LISTEN_ENDPOINT_INFO) == 8, "HTTP_LISTEN_ENDPOINT_INFO");
static_assert(alignof(HTTP_LISTEN_ENDPOINT_INFO) == 4, "HTTP_LISTEN_ENDPOINT_INFO");
static_assert(offsetof(HTTP_LISTEN_ENDPOINT_INFO, Flags) == 0, "HTTP_LISTEN_ENDPOINT_INFO.Flags");
static_assert(offsetof(HTTP_LISTEN_ENDPOINT_INFO, EnableSharing) == 4, "HTTP_LISTEN_ENDPOINT_INFO.EnableSharing");
static_assert(sizeof(HTTP_LOGGING_INFO) == 72, "HTTP_LOGGING_INFO");
static_assert(alignof(HTTP_LOGGING_INFO) == 8, "HTTP_LOGGING_INFO");
static_assert(offsetof(HTTP_LOGGING_INFO, Flags) == 0, "HTTP_LOGGING_INFO.Flags");
static_assert(offsetof(HTTP_LOGGING_INFO, LoggingFlags) == 4, "HTTP_LOGGING_INFO.LoggingFlags");
static_assert(offsetof(HTTP_LOGGING_INFO, SoftwareName) == 8, "HTTP_LOGGING_INFO.SoftwareName");
static_assert(offsetof(HTTP_LOGGING_INFO, SoftwareNameLength) == 16, "HTTP_LOGGING_INFO.SoftwareNameLength");
static_assert(offsetof(HTTP_LOGGING_INFO, DirectoryNameLength) == 18, "HTTP_LOGGING_INFO.DirectoryNameLength");
static_assert(offsetof(HTTP_LOGGING_INFO, DirectoryName) == 24, "HTTP_LOGGING_INFO.DirectoryName");
static_assert(offsetof(HTTP_LOGGING_INFO, Format) == 32, "HTTP_LOGGING_INFO.Format");
static_assert(offsetof(HTTP_LOGGING_INFO, Fields) == 36, "HTTP_LOGGING_INFO.Fields");
static_assert(offsetof(HTTP_LOGGING_INFO, pExtFields) == 40, "HTTP_LOGGING_INFO.pExtFields");
static_assert(offsetof(HTTP_LOGGING_INFO, NumOfExtFields) == 48, "HTTP_LOGGING_INFO.NumOfExtFields");
static_assert(offsetof(HTTP_LOGGING_INFO, MaxRecordSize) == 50, "HTTP_LOGGING_INFO.MaxRecordSize");
static_assert(offsetof(HTTP_LOGGING_INFO, RolloverType) == 52, "HTTP_LOGGING_INFO.RolloverType");
static_assert(offsetof(HTTP_LOGGING_INFO, RolloverSize) == 56, "HTTP_LOGGING_INFO.RolloverSize");
static_assert(offsetof(HTTP_LOGGING_INFO, pSecurityDescriptor) == 64, "HTTP_LOGGING_INFO.pSecurityDescriptor");
static_assert(sizeof(HTTP_PERFORMANCE_PARAM) == 16, "HTTP_PERFORMANCE_PARAM");
static_assert(alignof(HTTP_PERFORMANCE_PARAM) == 8, "HTTP_PERFORMANCE_PARAM");
static_assert(offsetof(HTTP_PERFORMANCE_PARAM, Type) == 0, "HTTP_PERFORMANCE_PARAM.Type");
static_assert(offsetof(HTTP_PERFORMANCE_PARAM, BufferSize) == 4, "HTTP_PERFORMANCE_PARAM.BufferSize");
static_assert(offsetof(HTTP_PERFORMANCE_PARAM, Buffer) == 8, "HTTP_PERFORMANCE_PARAM.Buffer");
static_assert(sizeof(HTTP_PROPERTY_FLAGS) == 4, "HTTP_PROPERTY_FLAGS");
static_assert(alignof(HTTP_PROPERTY_FLAGS) == 4, "HTTP_PROPERTY_FLAGS");
static_assert(sizeof(HTTP_PROTECTION_LEVEL_INFO) == 8, "HTTP_PROTECTION_LEVEL_INFO");
static_assert(alignof(HTTP_PROTECTION_LEVEL_INFO) == 4, "HTTP_PROTECTION_LEVEL_INFO");
static_assert(offsetof(HTTP_PROTECTION_LEVEL_INFO, Flags) == 0, "HTTP_PROTECTION_LEVEL_INFO.Flags");
static_assert(offsetof(HTTP_PROTECTION_LEVEL_INFO, Level) == 4, "HTTP_PROTECTION_LEVEL_INFO.Level");
static_assert(sizeof(HTTP_QOS_SETTING_INFO) == 16, "HTTP_QOS_SETTING_INFO");
static_assert(alignof(HTTP_QOS_SETTING_INFO) == 8, "HTTP_QOS_SETTING_INFO");
static_assert(offsetof(HTTP_QOS_SETTING_INFO, QosType) == 0, "HTTP_QOS_SETTING_INFO.QosType");
static_assert(offsetof(HTTP_QOS_SETTING_INFO, QosSetting) == 8, "HTTP_QOS_SETTING_INFO.QosSetting");
static_assert(sizeof(HTTP_QUERY_REQUEST_QUALIFIER_QUIC) == 8, "HTTP_QUERY_REQUEST_QUALIFIER_QUIC");
static_assert(alignof(HTTP_QUERY_REQUEST_QUALIFIER_QUIC) == 8, "HTTP_QUERY_REQUEST_QUALIFIER_QUIC");
static_assert(offsetof(HTTP_QUERY_REQUEST_QUALIFIER_QUIC, Freshness) == 0, "HTTP_QUERY_REQUEST_QUALIFIER_QUIC.Freshness");
static_assert(sizeof(HTTP_QUERY_REQUEST_QUALIFIER_TCP) == 8, "HTTP_QUERY_REQUEST_QUALIFIER_TCP");
static_assert(alignof(HTTP_QUERY_REQUEST_QUALIFIER_TCP) == 8, "HTTP_QUERY_REQUEST_QUALIFIER_TCP");
static_assert(offsetof(HTTP_QUERY_REQUEST_QUALIFIER_TCP, Freshness) == 0, "HTTP_QUERY_REQUEST_QUALIFIER_TCP.Freshness");
static_assert(sizeof(HTTP_QUIC_API_TIMINGS) == 384, "HTTP_QUIC_API_TIMINGS");
static_assert(alignof(HTTP_QUIC_API_TIMINGS) == 8, "HTTP_QUIC_API_TIMINGS");
static_assert(offsetof(HTTP_QUIC_API_TIMINGS, ConnectionTimings) == 0, "HTTP_QUIC_API_TIMINGS.ConnectionTimings");
static_assert(offsetof(HTTP_QUIC_API_TIMINGS, StreamTimings) == 240, "HTTP_QUIC_API_TIMINGS.StreamTimings");
static_assert(sizeof(HTTP_QUIC_CONNECTION_API_TIMINGS) == 240, "HTTP_QUIC_CONNECTION_API_TIMINGS");
static_assert(alignof(HTTP_QUIC_CONNECTION_API_TIMINGS) == 8, "HTTP_QUIC_CONNECTION_API_TIMINGS");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, OpenTime) == 0, "HTTP_QUIC_CONNECTION_API_TIMINGS.OpenTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, CloseTime) == 8, "HTTP_QUIC_CONNECTION_API_TIMINGS.CloseTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, StartTime) == 16, "HTTP_QUIC_CONNECTION_API_TIMINGS.StartTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, ShutdownTime) == 24, "HTTP_QUIC_CONNECTION_API_TIMINGS.ShutdownTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SecConfigCreateTime) == 32, "HTTP_QUIC_CONNECTION_API_TIMINGS.SecConfigCreateTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SecConfigDeleteTime) == 40, "HTTP_QUIC_CONNECTION_API_TIMINGS.SecConfigDeleteTime");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, GetParamCount) == 48, "HTTP_QUIC_CONNECTION_API_TIMINGS.GetParamCount");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, GetParamSum) == 56, "HTTP_QUIC_CONNECTION_API_TIMINGS.GetParamSum");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SetParamCount) == 64, "HTTP_QUIC_CONNECTION_API_TIMINGS.SetParamCount");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SetParamSum) == 72, "HTTP_QUIC_CONNECTION_API_TIMINGS.SetParamSum");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SetCallbackHandlerCount) == 80, "HTTP_QUIC_CONNECTION_API_TIMINGS.SetCallbackHandlerCount");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, SetCallbackHandlerSum) == 88, "HTTP_QUIC_CONNECTION_API_TIMINGS.SetCallbackHandlerSum");
static_assert(offsetof(HTTP_QUIC_CONNECTION_API_TIMINGS, ControlStreamTimings) == 96, "HTTP_QUIC_CONNECTION_API_TIMINGS.ControlStreamTimings");
static_assert(sizeof(HTTP_QUIC_STREAM_API_TIMINGS) == 144, "HTTP_QUIC_STREAM_API_TIMINGS");
static_assert(alignof(HTTP_QUIC_STREAM_API_TIMINGS) == 8, "HTTP_QUIC_STREAM_API_TIMINGS");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, OpenCount) == 0, "HTTP_QUIC_STREAM_API_TIMINGS.OpenCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, OpenSum) == 8, "HTTP_QUIC_STREAM_API_TIMINGS.OpenSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, CloseCount) == 16, "HTTP_QUIC_STREAM_API_TIMINGS.CloseCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, CloseSum) == 24, "HTTP_QUIC_STREAM_API_TIMINGS.CloseSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, StartCount) == 32, "HTTP_QUIC_STREAM_API_TIMINGS.StartCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, StartSum) == 40, "HTTP_QUIC_STREAM_API_TIMINGS.StartSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, ShutdownCount) == 48, "HTTP_QUIC_STREAM_API_TIMINGS.ShutdownCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, ShutdownSum) == 56, "HTTP_QUIC_STREAM_API_TIMINGS.ShutdownSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SendCount) == 64, "HTTP_QUIC_STREAM_API_TIMINGS.SendCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SendSum) == 72, "HTTP_QUIC_STREAM_API_TIMINGS.SendSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, ReceiveSetEnabledCount) == 80, "HTTP_QUIC_STREAM_API_TIMINGS.ReceiveSetEnabledCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, ReceiveSetEnabledSum) == 88, "HTTP_QUIC_STREAM_API_TIMINGS.ReceiveSetEnabledSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, GetParamCount) == 96, "HTTP_QUIC_STREAM_API_TIMINGS.GetParamCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, GetParamSum) == 104, "HTTP_QUIC_STREAM_API_TIMINGS.GetParamSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SetParamCount) == 112, "HTTP_QUIC_STREAM_API_TIMINGS.SetParamCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SetParamSum) == 120, "HTTP_QUIC_STREAM_API_TIMINGS.SetParamSum");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SetCallbackHandlerCount) == 128, "HTTP_QUIC_STREAM_API_TIMINGS.SetCallbackHandlerCount");
static_assert(offsetof(HTTP_QUIC_STREAM_API_TIMINGS, SetCallbackHandlerSum) == 136, "HTTP_QUIC_STREAM_API_TIMINGS.SetCallbackHandlerSum");
static_assert(sizeof(HTTP_QUIC_STREAM_REQUEST_STATS) == 64, "HTTP_QUIC_STREAM_REQUEST_STATS");
static_assert(alignof(HTTP_QUIC_STREAM_REQUEST_STATS) == 8, "HTTP_QUIC_STREAM_REQUEST_STATS");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, StreamWaitStart) == 0, "HTTP_QUIC_STREAM_REQUEST_STATS.StreamWaitStart");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, StreamWaitEnd) == 8, "HTTP_QUIC_STREAM_REQUEST_STATS.StreamWaitEnd");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, RequestHeadersCompressionStart) == 16, "HTTP_QUIC_STREAM_REQUEST_STATS.RequestHeadersCompressionStart");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, RequestHeadersCompressionEnd) == 24, "HTTP_QUIC_STREAM_REQUEST_STATS.RequestHeadersCompressionEnd");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, ResponseHeadersDecompressionStart) == 32, "HTTP_QUIC_STREAM_REQUEST_STATS.ResponseHeadersDecompressionStart");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, ResponseHeadersDecompressionEnd) == 40, "HTTP_QUIC_STREAM_REQUEST_STATS.ResponseHeadersDecompressionEnd");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, RequestHeadersCompressedSize) == 48, "HTTP_QUIC_STREAM_REQUEST_STATS.RequestHeadersCompressedSize");
static_assert(offsetof(HTTP_QUIC_STREAM_REQUEST_STATS, ResponseHeadersCompressedSize) == 56, "HTTP_QUIC_STREAM_REQUEST_STATS.ResponseHeadersCompressedSize");
static_assert(sizeof(HTTP_REQUEST_DSCP_INFO) == 1, "HTTP_REQUEST_DSCP_INFO");
static_assert(alignof(HTTP_REQUEST_DSCP_INFO) == 1, "HTTP_REQUEST_DSCP_INFO");
static_assert(offsetof(HTTP_REQUEST_DSCP_INFO, DscpTag) == 0, "HTTP_REQUEST_DSCP_INFO.DscpTag");
static_assert(sizeof(HTTP_REQUEST_INFO_PROPERTY_INFO) == 16, "HTTP_REQUEST_INFO_PROPERTY_INFO");
static_assert(alignof(HTTP_REQUEST_INFO_PROPERTY_INFO) == 8, "HTTP_REQUEST_INFO_PROPERTY_INFO");
static_assert(offsetof(HTTP_REQUEST_INFO_PROPERTY_INFO, Flags) == 0, "HTTP_REQUEST_INFO_PROPERTY_INFO.Flags");
static_assert(offsetof(HTTP_REQUEST_INFO_PROPERTY_INFO, RequestInfoFlags) == 8, "HTTP_REQUEST_INFO_PROPERTY_INFO.RequestInfoFlags");
static_assert(sizeof(HTTP_REQUEST_INITIAL_PACKET_TTL_INFO) == 1, "HTTP_REQUEST_INITIAL_PACKET_TTL_INFO");
static_assert(alignof(HTTP_REQUEST_INITIAL_PACKET_TTL_INFO) == 1, "HTTP_REQUEST_INITIAL_PACKET_TTL_INFO");
static_assert(offsetof(HTTP_REQUEST_INITIAL_PACKET_TTL_INFO, InitialPacketTtl) == 0, "HTTP_REQUEST_INITIAL_PACKET_TTL_INFO.InitialPacketTtl");
static_assert(sizeof(HTTP_REQUEST_PROPERTY_STREAM_ERROR) == 4, "HTTP_REQUEST_PROPERTY_STREAM_ERROR");
static_assert(alignof(HTTP_REQUEST_PROPERTY_STREAM_ERROR) == 4, "HTTP_REQUEST_PROPERTY_STREAM_ERROR");
static_assert(offsetof(HTTP_REQUEST_PROPERTY_STREAM_ERROR, ErrorCode) == 0, "HTTP_REQUEST_PROPERTY_STREAM_ERROR.ErrorCode");
static_assert(sizeof(HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO) == 2, "HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO");
static_assert(alignof(HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO) == 2, "HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO");
static_assert(offsetof(HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO, TransportIdleConnectionTimeout) == 0, "HTTP_REQUEST_TRANSPORT_IDLE_CONNECTION_TIMEOUT_INFO.TransportIdleConnectionTimeout");
static_assert(sizeof(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS) == 16, "HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS");
static_assert(alignof(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS) == 8, "HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS, RealmLength) == 0, "HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS.RealmLength");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS, Realm) == 8, "HTTP_SERVER_AUTHENTICATION_BASIC_PARAMS.Realm");
static_assert(sizeof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS) == 32, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS");
static_assert(alignof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS) == 8, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, DomainNameLength) == 0, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS.DomainNameLength");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, DomainName) == 8, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS.DomainName");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, RealmLength) == 16, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS.RealmLength");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS, Realm) == 24, "HTTP_SERVER_AUTHENTICATION_DIGEST_PARAMS.Realm");
static_assert(sizeof(HTTP_SERVER_AUTHENTICATION_INFO) == 64, "HTTP_SERVER_AUTHENTICATION_INFO");
static_assert(alignof(HTTP_SERVER_AUTHENTICATION_INFO) == 8, "HTTP_SERVER_AUTHENTICATION_INFO");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, Flags) == 0, "HTTP_SERVER_AUTHENTICATION_INFO.Flags");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, AuthSchemes) == 4, "HTTP_SERVER_AUTHENTICATION_INFO.AuthSchemes");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, ReceiveMutualAuth) == 8, "HTTP_SERVER_AUTHENTICATION_INFO.ReceiveMutualAuth");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, ReceiveContextHandle) == 9, "HTTP_SERVER_AUTHENTICATION_INFO.ReceiveContextHandle");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, DisableNTLMCredentialCaching) == 10, "HTTP_SERVER_AUTHENTICATION_INFO.DisableNTLMCredentialCaching");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, ExFlags) == 11, "HTTP_SERVER_AUTHENTICATION_INFO.ExFlags");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, DigestParams) == 16, "HTTP_SERVER_AUTHENTICATION_INFO.DigestParams");
static_assert(offsetof(HTTP_SERVER_AUTHENTICATION_INFO, BasicParams) == 48, "HTTP_SERVER_AUTHENTICATION_INFO.BasicParams");
static_assert(sizeof(HTTP_STATE_INFO) == 8, "HTTP_STATE_INFO");
static_assert(alignof(HTTP_STATE_INFO) == 4, "HTTP_STATE_INFO");
static_assert(offsetof(HTTP_STATE_INFO, Flags) == 0, "HTTP_STATE_INFO.Flags");
static_assert(offsetof(HTTP_STATE_INFO, State) == 4, "HTTP_STATE_INFO.State");
static_assert(sizeof(HTTP_TIMEOUT_LIMIT_INFO) == 20, "HTTP_TIMEOUT_LIMIT_INFO");
static_assert(alignof(HTTP_TIMEOUT_LIMIT_INFO) == 4, "HTTP_TIMEOUT_LIMIT_INFO");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, Flags) == 0, "HTTP_TIMEOUT_LIMIT_INFO.Flags");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, EntityBody) == 4, "HTTP_TIMEOUT_LIMIT_INFO.EntityBody");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, DrainEntityBody) == 6, "HTTP_TIMEOUT_LIMIT_INFO.DrainEntityBody");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, RequestQueue) == 8, "HTTP_TIMEOUT_LIMIT_INFO.RequestQueue");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, IdleConnection) == 10, "HTTP_TIMEOUT_LIMIT_INFO.IdleConnection");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, HeaderWait) == 12, "HTTP_TIMEOUT_LIMIT_INFO.HeaderWait");
static_assert(offsetof(HTTP_TIMEOUT_LIMIT_INFO, MinSendRate) == 16, "HTTP_TIMEOUT_LIMIT_INFO.MinSendRate");
static_assert(sizeof(HTTP_TLS_RESTRICTIONS_PARAM) == 16, "HTTP_TLS_RESTRICTIONS_PARAM");
static_assert(alignof(HTTP_TLS_RESTRICTIONS_PARAM) == 8, "HTTP_TLS_RESTRICTIONS_PARAM");
static_assert(offsetof(HTTP_TLS_RESTRICTIONS_PARAM, RestrictionCount) == 0, "HTTP_TLS_RESTRICTIONS_PARAM.RestrictionCount");
static_assert(offsetof(HTTP_TLS_RESTRICTIONS_PARAM, TlsRestrictions) == 8, "HTTP_TLS_RESTRICTIONS_PARAM.TlsRestrictions");
static_assert(sizeof(HTTP_TLS_SESSION_TICKET_KEYS_PARAM) == 16, "HTTP_TLS_SESSION_TICKET_KEYS_PARAM");
static_assert(alignof(HTTP_TLS_SESSION_TICKET_KEYS_PARAM) == 8, "HTTP_TLS_SESSION_TICKET_KEYS_PARAM");
static_assert(offsetof(HTTP_TLS_SESSION_TICKET_KEYS_PARAM, SessionTicketKeyCount) == 0, "HTTP_TLS_SESSION_TICKET_KEYS_PARAM.SessionTicketKeyCount");
static_assert(offsetof(HTTP_TLS_SESSION_TICKET_KEYS_PARAM, SessionTicketKeys) == 8, "HTTP_TLS_SESSION_TICKET_KEYS_PARAM.SessionTicketKeys");
static_assert(sizeof(HTTP_WSK_API_TIMINGS) == 96, "HTTP_WSK_API_TIMINGS");
static_assert(alignof(HTTP_WSK_API_TIMINGS) == 8, "HTTP_WSK_API_TIMINGS");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ConnectCount) == 0, "HTTP_WSK_API_TIMINGS.ConnectCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ConnectSum) == 8, "HTTP_WSK_API_TIMINGS.ConnectSum");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, DisconnectCount) == 16, "HTTP_WSK_API_TIMINGS.DisconnectCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, DisconnectSum) == 24, "HTTP_WSK_API_TIMINGS.DisconnectSum");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, SendCount) == 32, "HTTP_WSK_API_TIMINGS.SendCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, SendSum) == 40, "HTTP_WSK_API_TIMINGS.SendSum");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ReceiveCount) == 48, "HTTP_WSK_API_TIMINGS.ReceiveCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ReceiveSum) == 56, "HTTP_WSK_API_TIMINGS.ReceiveSum");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ReleaseCount) == 64, "HTTP_WSK_API_TIMINGS.ReleaseCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ReleaseSum) == 72, "HTTP_WSK_API_TIMINGS.ReleaseSum");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ControlSocketCount) == 80, "HTTP_WSK_API_TIMINGS.ControlSocketCount");
static_assert(offsetof(HTTP_WSK_API_TIMINGS, ControlSocketSum) == 88, "HTTP_WSK_API_TIMINGS.ControlSocketSum");
static_assert(sizeof(GUID) == 16, "GUID");
static_assert(alignof(GUID) == 4, "GUID");
static_assert(offsetof(GUID, Data1) == 0, "GUID.Data1");
static_assert(offsetof(GUID, Data2) == 4, "GUID.Data2");
static_assert(offsetof(GUID, Data3) == 6, "GUID.Data3");
static_assert(offsetof(GUID, Data4) == 8, "GUID.Data4");
static_assert(sizeof(FILETIME) == 8, "FILETIME");
static_assert(alignof(FILETIME) == 4, "FILETIME");
static_assert(offsetof(FILETIME, dwLowDateTime) == 0, "FILETIME.dwLowDateTime");
static_assert(offsetof(FILETIME, dwHighDateTime) == 4, "FILETIME.dwHighDateTime");
static_assert(sizeof(ULARGE_INTEGER) == 8, "ULARGE_INTEGER");
static_assert(alignof(ULARGE_INTEGER) == 8, "ULARGE_INTEGER");
static_assert(offsetof(ULARGE_INTEGER, LowPart) == 0, "ULARGE_INTEGER.LowPart");
static_assert(offsetof(ULARGE_INTEGER, HighPart) == 4, "ULARGE_INTEGER.HighPart");
static_assert(sizeof(OVERLAPPED) == 32, "OVERLAPPED");
static_assert(alignof(OVERLAPPED) == 8, "OVERLAPPED");
static_assert(offsetof(OVERLAPPED, Internal) == 0, "OVERLAPPED.Internal");
static_assert(offsetof(OVERLAPPED, InternalHigh) == 8, "OVERLAPPED.InternalHigh");
static_assert(offsetof(OVERLAPPED, Offset) == 16, "OVERLAPPED.Offset");
static_assert(offsetof(OVERLAPPED, OffsetHigh) == 20, "OVERLAPPED.OffsetHigh");
static_assert(offsetof(OVERLAPPED, hEvent) == 24, "OVERLAPPED.hEvent");
static_assert(sizeof(SOCKADDR) == 16, "SOCKADDR");
static_assert(alignof(SOCKADDR) == 2, "SOCKADDR");
static_assert(offsetof(SOCKADDR, sa_family) == 0, "SOCKADDR.sa_family");
static_assert(offsetof(SOCKADDR, sa_data) == 2, "SOCKADDR.sa_data");

int main()
{
    slot("IHttpStoredContext::CleanupStoredContext", static_cast<VOID (IHttpStoredContext::*)()>(&IHttpStoredContext::CleanupStoredContext), 0);
    {
        struct After : IHttpStoredContext {
            virtual void after() = 0;
        };
        slot("end of IHttpStoredContext", &After::after, 1);
    }
    slot("IHttpModuleContextContainer::GetModuleContext", static_cast<IHttpStoredContext * (IHttpModuleContextContainer::*)(HTTP_MODULE_ID)>(&IHttpModuleContextContainer::GetModuleContext), 0);
    slot("IHttpModuleContextContainer::SetModuleContext", static_cast<HRESULT (IHttpModuleContextContainer::*)(IHttpStoredContext *, HTTP_MODULE_ID)>(&IHttpModuleContextContainer::SetModuleContext), 1);
    {
        struct After : IHttpModuleContextContainer {
            virtual void after() = 0;
        };
        slot("end of IHttpModuleContextContainer", &After::after, 2);
    }
    slot("INamedContextContainer::GetNamedContext", static_cast<IHttpStoredContext * (INamedContextContainer::*)(LPCWSTR)>(&INamedContextContainer::GetNamedContext), 0);
    slot("INamedContextContainer::SetNamedContext", static_cast<HRESULT (INamedContextContainer::*)(IHttpStoredContext *, LPCWSTR)>(&INamedContextContainer::SetNamedContext), 1);
    {
        struct After : INamedContextContainer {
            virtual void after() = 0;
        };
        slot("end of INamedContextContainer", &After::after, 2);
    }
    slot("IDispensedHttpModuleContextContainer::ReleaseContainer", static_cast<VOID (IDispensedHttpModuleContextContainer::*)()>(&IDispensedHttpModuleContextContainer::ReleaseContainer), 2);
    {
        struct After : IDispensedHttpModuleContextContainer {
            virtual void after() = 0;
        };
        slot("end of IDispensedHttpModuleContextContainer", &After::after, 3);
    }
    slot("IHttpPerfCounterInfo::IncrementCounter", static_cast<VOID (IHttpPerfCounterInfo::*)(DWORD, DWORD)>(&IHttpPerfCounterInfo::IncrementCounter), 0);
    slot("IHttpPerfCounterInfo::DecrementCounter", static_cast<VOID (IHttpPerfCounterInfo::*)(DWORD, DWORD)>(&IHttpPerfCounterInfo::DecrementCounter), 1);
    {
        struct After : IHttpPerfCounterInfo {
            virtual void after() = 0;
        };
        slot("end of IHttpPerfCounterInfo", &After::after, 2);
    }
    slot("IHttpApplication::GetApplicationPhysicalPath", static_cast<PCWSTR (IHttpApplication::*)() const>(&IHttpApplication::GetApplicationPhysicalPath), 0);
    slot("IHttpApplication::GetApplicationId", static_cast<PCWSTR (IHttpApplication::*)() const>(&IHttpApplication::GetApplicationId), 1);
    slot("IHttpApplication::GetAppConfigPath", static_cast<PCWSTR (IHttpApplication::*)() const>(&IHttpApplication::GetAppConfigPath), 2);
    slot("IHttpApplication::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpApplication::*)()>(&IHttpApplication::GetModuleContextContainer), 3);
    {
        struct After : IHttpApplication {
            virtual void after() = 0;
        };
        slot("end of IHttpApplication", &After::after, 4);
    }
    slot("IHttpApplication2::BeginApplicationWarmup", static_cast<VOID (IHttpApplication2::*)()>(&IHttpApplication2::BeginApplicationWarmup), 4);
    slot("IHttpApplication2::EndApplicationWarmup", static_cast<VOID (IHttpApplication2::*)()>(&IHttpApplication2::EndApplicationWarmup), 5);
    slot("IHttpApplication2::QueryIsWarmingUp", static_cast<BOOL (IHttpApplication2::*)()>(&IHttpApplication2::QueryIsWarmingUp), 6);
    {
        struct After : IHttpApplication2 {
            virtual void after() = 0;
        };
        slot("end of IHttpApplication2", &After::after, 7);
    }
    slot("IHttpUrlInfo::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpUrlInfo::*)()>(&IHttpUrlInfo::GetModuleContextContainer), 0);
    slot("IHttpUrlInfo::IsFrequentlyHit", static_cast<BOOL (IHttpUrlInfo::*)() const>(&IHttpUrlInfo::IsFrequentlyHit), 1);
    {
        struct After : IHttpUrlInfo {
            virtual void after() = 0;
        };
        slot("end of IHttpUrlInfo", &After::after, 2);
    }
    slot("IScriptMapInfo::GetPath", static_cast<PCWSTR (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetPath), 0);
    slot("IScriptMapInfo::GetAllowedVerbs", static_cast<PCSTR (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetAllowedVerbs), 1);
    slot("IScriptMapInfo::GetModules", static_cast<PCWSTR (IScriptMapInfo::*)(DWORD *) const>(&IScriptMapInfo::GetModules), 2);
    slot("IScriptMapInfo::GetScriptProcessor", static_cast<PCWSTR (IScriptMapInfo::*)(DWORD *) const>(&IScriptMapInfo::GetScriptProcessor), 3);
    slot("IScriptMapInfo::GetManagedType", static_cast<PCWSTR (IScriptMapInfo::*)(DWORD *) const>(&IScriptMapInfo::GetManagedType), 4);
    slot("IScriptMapInfo::GetAllowPathInfoForScriptMappings", static_cast<BOOL (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetAllowPathInfoForScriptMappings), 5);
    slot("IScriptMapInfo::GetRequiredAccess", static_cast<DWORD (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetRequiredAccess), 6);
    slot("IScriptMapInfo::GetResourceType", static_cast<DWORD (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetResourceType), 7);
    slot("IScriptMapInfo::GetIsStarScriptMap", static_cast<BOOL (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetIsStarScriptMap), 8);
    slot("IScriptMapInfo::GetResponseBufferLimit", static_cast<DWORD (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetResponseBufferLimit), 9);
    slot("IScriptMapInfo::GetName", static_cast<PCWSTR (IScriptMapInfo::*)() const>(&IScriptMapInfo::GetName), 10);
    {
        struct After : IScriptMapInfo {
            virtual void after() = 0;
        };
        slot("end of IScriptMapInfo", &After::after, 11);
    }
    slot("IMetadataInfo::GetMetaPath", static_cast<PCWSTR (IMetadataInfo::*)() const>(&IMetadataInfo::GetMetaPath), 0);
    slot("IMetadataInfo::GetVrPath", static_cast<PCWSTR (IMetadataInfo::*)() const>(&IMetadataInfo::GetVrPath), 1);
    slot("IMetadataInfo::GetVrToken", static_cast<IHttpTokenEntry * (IMetadataInfo::*)()>(&IMetadataInfo::GetVrToken), 2);
    slot("IMetadataInfo::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IMetadataInfo::*)()>(&IMetadataInfo::GetModuleContextContainer), 3);
    {
        struct After : IMetadataInfo {
            virtual void after() = 0;
        };
        slot("end of IMetadataInfo", &After::after, 4);
    }
    slot("IReferencedMetadataInfo::ReferenceMetadata", static_cast<VOID (IReferencedMetadataInfo::*)()>(&IReferencedMetadataInfo::ReferenceMetadata), 4);
    slot("IReferencedMetadataInfo::DereferenceMetadata", static_cast<VOID (IReferencedMetadataInfo::*)()>(&IReferencedMetadataInfo::DereferenceMetadata), 5);
    {
        struct After : IReferencedMetadataInfo {
            virtual void after() = 0;
        };
        slot("end of IReferencedMetadataInfo", &After::after, 6);
    }
    slot("IHttpRequest::GetRawHttpRequest", static_cast<HTTP_REQUEST * (IHttpRequest::*)()>(&IHttpRequest::GetRawHttpRequest), 0);
    slot("IHttpRequest::GetRawHttpRequest", static_cast<const HTTP_REQUEST * (IHttpRequest::*)() const>(&IHttpRequest::GetRawHttpRequest), 1);
    slot("IHttpRequest::GetHeader", static_cast<PCSTR (IHttpRequest::*)(PCSTR, USHORT *) const>(&IHttpRequest::GetHeader), 2);
    slot("IHttpRequest::GetHeader", static_cast<PCSTR (IHttpRequest::*)(HTTP_HEADER_ID, USHORT *) const>(&IHttpRequest::GetHeader), 3);
    slot("IHttpRequest::SetHeader", static_cast<HRESULT (IHttpRequest::*)(PCSTR, PCSTR, USHORT, BOOL)>(&IHttpRequest::SetHeader), 4);
    slot("IHttpRequest::SetHeader", static_cast<HRESULT (IHttpRequest::*)(HTTP_HEADER_ID, PCSTR, USHORT, BOOL)>(&IHttpRequest::SetHeader), 5);
    slot("IHttpRequest::DeleteHeader", static_cast<HRESULT (IHttpRequest::*)(PCSTR)>(&IHttpRequest::DeleteHeader), 6);
    slot("IHttpRequest::DeleteHeader", static_cast<HRESULT (IHttpRequest::*)(HTTP_HEADER_ID)>(&IHttpRequest::DeleteHeader), 7);
    slot("IHttpRequest::GetHttpMethod", static_cast<PCSTR (IHttpRequest::*)() const>(&IHttpRequest::GetHttpMethod), 8);
    slot("IHttpRequest::SetHttpMethod", static_cast<HRESULT (IHttpRequest::*)(PCSTR)>(&IHttpRequest::SetHttpMethod), 9);
    slot("IHttpRequest::SetUrl", static_cast<HRESULT (IHttpRequest::*)(PCWSTR, DWORD, BOOL)>(&IHttpRequest::SetUrl), 10);
    slot("IHttpRequest::SetUrl", static_cast<HRESULT (IHttpRequest::*)(PCSTR, DWORD, BOOL)>(&IHttpRequest::SetUrl), 11);
    slot("IHttpRequest::GetUrlChanged", static_cast<BOOL (IHttpRequest::*)() const>(&IHttpRequest::GetUrlChanged), 12);
    slot("IHttpRequest::GetForwardedUrl", static_cast<PCWSTR (IHttpRequest::*)() const>(&IHttpRequest::GetForwardedUrl), 13);
    slot("IHttpRequest::GetLocalAddress", static_cast<PSOCKADDR (IHttpRequest::*)() const>(&IHttpRequest::GetLocalAddress), 14);
    slot("IHttpRequest::GetRemoteAddress", static_cast<PSOCKADDR (IHttpRequest::*)() const>(&IHttpRequest::GetRemoteAddress), 15);
    slot("IHttpRequest::ReadEntityBody", static_cast<HRESULT (IHttpRequest::*)(VOID *, DWORD, BOOL, DWORD *, BOOL *)>(&IHttpRequest::ReadEntityBody), 16);
    slot("IHttpRequest::InsertEntityBody", static_cast<HRESULT (IHttpRequest::*)(VOID *, DWORD)>(&IHttpRequest::InsertEntityBody), 17);
    slot("IHttpRequest::GetRemainingEntityBytes", static_cast<DWORD (IHttpRequest::*)()>(&IHttpRequest::GetRemainingEntityBytes), 18);
    slot("IHttpRequest::GetHttpVersion", static_cast<VOID (IHttpRequest::*)(USHORT *, USHORT *) const>(&IHttpRequest::GetHttpVersion), 19);
    slot("IHttpRequest::GetClientCertificate", static_cast<HRESULT (IHttpRequest::*)(HTTP_SSL_CLIENT_CERT_INFO **, BOOL *)>(&IHttpRequest::GetClientCertificate), 20);
    slot("IHttpRequest::NegotiateClientCertificate", static_cast<HRESULT (IHttpRequest::*)(BOOL, BOOL *)>(&IHttpRequest::NegotiateClientCertificate), 21);
    slot("IHttpRequest::GetSiteId", static_cast<DWORD (IHttpRequest::*)() const>(&IHttpRequest::GetSiteId), 22);
    slot("IHttpRequest::GetHeaderChanges", static_cast<HRESULT (IHttpRequest::*)(DWORD, DWORD *, PCSTR *, DWORD *, PCSTR **, PCSTR **, DWORD *, DWORD *, DWORD **)>(&IHttpRequest::GetHeaderChanges), 23);
    {
        struct After : IHttpRequest {
            virtual void after() = 0;
        };
        slot("end of IHttpRequest", &After::after, 24);
    }
    slot("IHttpRequest2::GetChannelBindingToken", static_cast<HRESULT (IHttpRequest2::*)(PBYTE *, DWORD *)>(&IHttpRequest2::GetChannelBindingToken), 24);
    {
        struct After : IHttpRequest2 {
            virtual void after() = 0;
        };
        slot("end of IHttpRequest2", &After::after, 25);
    }
    slot("IHttpRequest3::ReadEntityBody", static_cast<HRESULT (IHttpRequest3::*)(VOID *, DWORD, BOOL, PFN_ASYNC_COMPLETION, VOID *, DWORD *, BOOL *)>(&IHttpRequest3::ReadEntityBody), 25);
    {
        struct After : IHttpRequest3 {
            virtual void after() = 0;
        };
        slot("end of IHttpRequest3", &After::after, 26);
    }
    slot("IHttpRequest4::ReadEntityBody", static_cast<HRESULT (IHttpRequest4::*)(VOID *, DWORD, BOOL, ULONG, DWORD *, BOOL *)>(&IHttpRequest4::ReadEntityBody), 26);
    {
        struct After : IHttpRequest4 {
            virtual void after() = 0;
        };
        slot("end of IHttpRequest4", &After::after, 27);
    }
    slot("IHttpCachePolicy::GetKernelCachePolicy", static_cast<HTTP_CACHE_POLICY * (IHttpCachePolicy::*)()>(&IHttpCachePolicy::GetKernelCachePolicy), 0);
    slot("IHttpCachePolicy::SetKernelCacheInvalidatorSet", static_cast<VOID (IHttpCachePolicy::*)()>(&IHttpCachePolicy::SetKernelCacheInvalidatorSet), 1);
    slot("IHttpCachePolicy::GetUserCachePolicy", static_cast<HTTP_CACHE_POLICY * (IHttpCachePolicy::*)()>(&IHttpCachePolicy::GetUserCachePolicy), 2);
    slot("IHttpCachePolicy::AppendVaryByHeader", static_cast<HRESULT (IHttpCachePolicy::*)(PCSTR)>(&IHttpCachePolicy::AppendVaryByHeader), 3);
    slot("IHttpCachePolicy::GetVaryByHeaders", static_cast<PCSTR (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::GetVaryByHeaders), 4);
    slot("IHttpCachePolicy::AppendVaryByQueryString", static_cast<HRESULT (IHttpCachePolicy::*)(PCSTR)>(&IHttpCachePolicy::AppendVaryByQueryString), 5);
    slot("IHttpCachePolicy::GetVaryByQueryStrings", static_cast<PCSTR (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::GetVaryByQueryStrings), 6);
    slot("IHttpCachePolicy::SetVaryByValue", static_cast<HRESULT (IHttpCachePolicy::*)(PCSTR)>(&IHttpCachePolicy::SetVaryByValue), 7);
    slot("IHttpCachePolicy::GetVaryByValue", static_cast<PCSTR (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::GetVaryByValue), 8);
    slot("IHttpCachePolicy::IsUserCacheEnabled", static_cast<BOOL (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::IsUserCacheEnabled), 9);
    slot("IHttpCachePolicy::DisableUserCache", static_cast<VOID (IHttpCachePolicy::*)()>(&IHttpCachePolicy::DisableUserCache), 10);
    slot("IHttpCachePolicy::IsCached", static_cast<BOOL (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::IsCached), 11);
    slot("IHttpCachePolicy::SetIsCached", static_cast<VOID (IHttpCachePolicy::*)()>(&IHttpCachePolicy::SetIsCached), 12);
    slot("IHttpCachePolicy::GetKernelCacheInvalidatorSet", static_cast<BOOL (IHttpCachePolicy::*)() const>(&IHttpCachePolicy::GetKernelCacheInvalidatorSet), 13);
    {
        struct After : IHttpCachePolicy {
            virtual void after() = 0;
        };
        slot("end of IHttpCachePolicy", &After::after, 14);
    }
    slot("IHttpCachePolicy2::IsForceUpdateSet", static_cast<BOOL (IHttpCachePolicy2::*)() const>(&IHttpCachePolicy2::IsForceUpdateSet), 14);
    slot("IHttpCachePolicy2::SetForceUpdate", static_cast<VOID (IHttpCachePolicy2::*)()>(&IHttpCachePolicy2::SetForceUpdate), 15);
    {
        struct After : IHttpCachePolicy2 {
            virtual void after() = 0;
        };
        slot("end of IHttpCachePolicy2", &After::after, 16);
    }
    slot("IHttpResponse::GetRawHttpResponse", static_cast<HTTP_RESPONSE * (IHttpResponse::*)()>(&IHttpResponse::GetRawHttpResponse), 0);
    slot("IHttpResponse::GetRawHttpResponse", static_cast<const HTTP_RESPONSE * (IHttpResponse::*)() const>(&IHttpResponse::GetRawHttpResponse), 1);
    slot("IHttpResponse::GetCachePolicy", static_cast<IHttpCachePolicy * (IHttpResponse::*)()>(&IHttpResponse::GetCachePolicy), 2);
    slot("IHttpResponse::SetStatus", static_cast<HRESULT (IHttpResponse::*)(USHORT, PCSTR, USHORT, HRESULT, IAppHostConfigException *, BOOL)>(&IHttpResponse::SetStatus), 3);
    slot("IHttpResponse::SetHeader", static_cast<HRESULT (IHttpResponse::*)(PCSTR, PCSTR, USHORT, BOOL)>(&IHttpResponse::SetHeader), 4);
    slot("IHttpResponse::SetHeader", static_cast<HRESULT (IHttpResponse::*)(HTTP_HEADER_ID, PCSTR, USHORT, BOOL)>(&IHttpResponse::SetHeader), 5);
    slot("IHttpResponse::DeleteHeader", static_cast<HRESULT (IHttpResponse::*)(PCSTR)>(&IHttpResponse::DeleteHeader), 6);
    slot("IHttpResponse::DeleteHeader", static_cast<HRESULT (IHttpResponse::*)(HTTP_HEADER_ID)>(&IHttpResponse::DeleteHeader), 7);
    slot("IHttpResponse::GetHeader", static_cast<PCSTR (IHttpResponse::*)(PCSTR, USHORT *) const>(&IHttpResponse::GetHeader), 8);
    slot("IHttpResponse::GetHeader", static_cast<PCSTR (IHttpResponse::*)(HTTP_HEADER_ID, USHORT *) const>(&IHttpResponse::GetHeader), 9);
    slot("IHttpResponse::Clear", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::Clear), 10);
    slot("IHttpResponse::ClearHeaders", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::ClearHeaders), 11);
    slot("IHttpResponse::SetNeedDisconnect", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::SetNeedDisconnect), 12);
    slot("IHttpResponse::ResetConnection", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::ResetConnection), 13);
    slot("IHttpResponse::DisableKernelCache", static_cast<VOID (IHttpResponse::*)(ULONG)>(&IHttpResponse::DisableKernelCache), 14);
    slot("IHttpResponse::GetKernelCacheEnabled", static_cast<BOOL (IHttpResponse::*)() const>(&IHttpResponse::GetKernelCacheEnabled), 15);
    slot("IHttpResponse::SuppressHeaders", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::SuppressHeaders), 16);
    slot("IHttpResponse::GetHeadersSuppressed", static_cast<BOOL (IHttpResponse::*)() const>(&IHttpResponse::GetHeadersSuppressed), 17);
    slot("IHttpResponse::Flush", static_cast<HRESULT (IHttpResponse::*)(BOOL, BOOL, DWORD *, BOOL *)>(&IHttpResponse::Flush), 18);
    slot("IHttpResponse::Redirect", static_cast<HRESULT (IHttpResponse::*)(PCSTR, BOOL, BOOL)>(&IHttpResponse::Redirect), 19);
    slot("IHttpResponse::WriteEntityChunkByReference", static_cast<HRESULT (IHttpResponse::*)(HTTP_DATA_CHUNK *, LONG)>(&IHttpResponse::WriteEntityChunkByReference), 20);
    slot("IHttpResponse::WriteEntityChunks", static_cast<HRESULT (IHttpResponse::*)(HTTP_DATA_CHUNK *, DWORD, BOOL, BOOL, DWORD *, BOOL *)>(&IHttpResponse::WriteEntityChunks), 21);
    slot("IHttpResponse::DisableBuffering", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::DisableBuffering), 22);
    slot("IHttpResponse::GetStatus", static_cast<VOID (IHttpResponse::*)(USHORT *, USHORT *, PCSTR *, USHORT *, HRESULT *, PCWSTR *, DWORD *, IAppHostConfigException **, BOOL *)>(&IHttpResponse::GetStatus), 23);
    slot("IHttpResponse::SetErrorDescription", static_cast<HRESULT (IHttpResponse::*)(PCWSTR, DWORD, BOOL)>(&IHttpResponse::SetErrorDescription), 24);
    slot("IHttpResponse::GetErrorDescription", static_cast<PCWSTR (IHttpResponse::*)(DWORD *)>(&IHttpResponse::GetErrorDescription), 25);
    slot("IHttpResponse::GetHeaderChanges", static_cast<HRESULT (IHttpResponse::*)(DWORD, DWORD *, PCSTR *, DWORD *, PCSTR **, PCSTR **, DWORD *, DWORD *, DWORD **)>(&IHttpResponse::GetHeaderChanges), 26);
    slot("IHttpResponse::CloseConnection", static_cast<VOID (IHttpResponse::*)()>(&IHttpResponse::CloseConnection), 27);
    {
        struct After : IHttpResponse {
            virtual void after() = 0;
        };
        slot("end of IHttpResponse", &After::after, 28);
    }
    slot("IHttpResponse2::WriteEntityChunks", static_cast<HRESULT (IHttpResponse2::*)(HTTP_DATA_CHUNK *, DWORD, BOOL, BOOL, PFN_ASYNC_COMPLETION, VOID *, DWORD *, BOOL *)>(&IHttpResponse2::WriteEntityChunks), 28);
    slot("IHttpResponse2::Flush", static_cast<HRESULT (IHttpResponse2::*)(BOOL, BOOL, PFN_ASYNC_COMPLETION, VOID *, DWORD *, BOOL *)>(&IHttpResponse2::Flush), 29);
    {
        struct After : IHttpResponse2 {
            virtual void after() = 0;
        };
        slot("end of IHttpResponse2", &After::after, 30);
    }
    slot("IHttpResponse3::PushPromise", static_cast<HRESULT (IHttpResponse3::*)(PCSTR, PCWSTR, PCWSTR, DWORD, PCSTR *, PCSTR *)>(&IHttpResponse3::PushPromise), 30);
    {
        struct After : IHttpResponse3 {
            virtual void after() = 0;
        };
        slot("end of IHttpResponse3", &After::after, 31);
    }
    slot("IHttpResponse4::DeleteTrailer", static_cast<HRESULT (IHttpResponse4::*)(PCSTR)>(&IHttpResponse4::DeleteTrailer), 31);
    slot("IHttpResponse4::GetTrailer", static_cast<PCSTR (IHttpResponse4::*)(PCSTR, USHORT *) const>(&IHttpResponse4::GetTrailer), 32);
    slot("IHttpResponse4::ResetStream", static_cast<VOID (IHttpResponse4::*)(ULONG)>(&IHttpResponse4::ResetStream), 33);
    slot("IHttpResponse4::SetNeedGoAway", static_cast<VOID (IHttpResponse4::*)()>(&IHttpResponse4::SetNeedGoAway), 34);
    slot("IHttpResponse4::SetTrailer", static_cast<HRESULT (IHttpResponse4::*)(PCSTR, PCSTR, USHORT, BOOL)>(&IHttpResponse4::SetTrailer), 35);
    {
        struct After : IHttpResponse4 {
            virtual void after() = 0;
        };
        slot("end of IHttpResponse4", &After::after, 36);
    }
    slot("IHttpUser::GetRemoteUserName", static_cast<PCWSTR (IHttpUser::*)()>(&IHttpUser::GetRemoteUserName), 0);
    slot("IHttpUser::GetUserName", static_cast<PCWSTR (IHttpUser::*)()>(&IHttpUser::GetUserName), 1);
    slot("IHttpUser::GetAuthenticationType", static_cast<PCWSTR (IHttpUser::*)()>(&IHttpUser::GetAuthenticationType), 2);
    slot("IHttpUser::GetPassword", static_cast<PCWSTR (IHttpUser::*)()>(&IHttpUser::GetPassword), 3);
    slot("IHttpUser::GetImpersonationToken", static_cast<HANDLE (IHttpUser::*)()>(&IHttpUser::GetImpersonationToken), 4);
    slot("IHttpUser::GetPrimaryToken", static_cast<HANDLE (IHttpUser::*)()>(&IHttpUser::GetPrimaryToken), 5);
    slot("IHttpUser::ReferenceUser", static_cast<VOID (IHttpUser::*)()>(&IHttpUser::ReferenceUser), 6);
    slot("IHttpUser::DereferenceUser", static_cast<VOID (IHttpUser::*)()>(&IHttpUser::DereferenceUser), 7);
    slot("IHttpUser::SupportsIsInRole", static_cast<BOOL (IHttpUser::*)()>(&IHttpUser::SupportsIsInRole), 8);
    slot("IHttpUser::IsInRole", static_cast<HRESULT (IHttpUser::*)(PCWSTR, BOOL *)>(&IHttpUser::IsInRole), 9);
    slot("IHttpUser::GetUserVariable", static_cast<PVOID (IHttpUser::*)(PCSTR)>(&IHttpUser::GetUserVariable), 10);
    {
        struct After : IHttpUser {
            virtual void after() = 0;
        };
        slot("end of IHttpUser", &After::after, 11);
    }
    slot("IHttpConnectionStoredContext::NotifyDisconnect", static_cast<VOID (IHttpConnectionStoredContext::*)()>(&IHttpConnectionStoredContext::NotifyDisconnect), 1);
    {
        struct After : IHttpConnectionStoredContext {
            virtual void after() = 0;
        };
        slot("end of IHttpConnectionStoredContext", &After::after, 2);
    }
    slot("IHttpConnectionModuleContextContainer::GetConnectionModuleContext", static_cast<IHttpConnectionStoredContext * (IHttpConnectionModuleContextContainer::*)(HTTP_MODULE_ID)>(&IHttpConnectionModuleContextContainer::GetConnectionModuleContext), 2);
    slot("IHttpConnectionModuleContextContainer::SetConnectionModuleContext", static_cast<HRESULT (IHttpConnectionModuleContextContainer::*)(IHttpConnectionStoredContext *, HTTP_MODULE_ID)>(&IHttpConnectionModuleContextContainer::SetConnectionModuleContext), 3);
    {
        struct After : IHttpConnectionModuleContextContainer {
            virtual void after() = 0;
        };
        slot("end of IHttpConnectionModuleContextContainer", &After::after, 4);
    }
    slot("IHttpConnection::IsConnected", static_cast<BOOL (IHttpConnection::*)() const>(&IHttpConnection::IsConnected), 0);
    slot("IHttpConnection::AllocateMemory", static_cast<VOID * (IHttpConnection::*)(DWORD)>(&IHttpConnection::AllocateMemory), 1);
    slot("IHttpConnection::GetModuleContextContainer", static_cast<IHttpConnectionModuleContextContainer * (IHttpConnection::*)()>(&IHttpConnection::GetModuleContextContainer), 2);
    {
        struct After : IHttpConnection {
            virtual void after() = 0;
        };
        slot("end of IHttpConnection", &After::after, 3);
    }
    slot("IHttpContext::GetSite", static_cast<IHttpSite * (IHttpContext::*)()>(&IHttpContext::GetSite), 0);
    slot("IHttpContext::GetApplication", static_cast<IHttpApplication * (IHttpContext::*)()>(&IHttpContext::GetApplication), 1);
    slot("IHttpContext::GetConnection", static_cast<IHttpConnection * (IHttpContext::*)()>(&IHttpContext::GetConnection), 2);
    slot("IHttpContext::GetRequest", static_cast<IHttpRequest * (IHttpContext::*)()>(&IHttpContext::GetRequest), 3);
    slot("IHttpContext::GetResponse", static_cast<IHttpResponse * (IHttpContext::*)()>(&IHttpContext::GetResponse), 4);
    slot("IHttpContext::GetResponseHeadersSent", static_cast<BOOL (IHttpContext::*)() const>(&IHttpContext::GetResponseHeadersSent), 5);
    slot("IHttpContext::GetUser", static_cast<IHttpUser * (IHttpContext::*)() const>(&IHttpContext::GetUser), 6);
    slot("IHttpContext::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpContext::*)()>(&IHttpContext::GetModuleContextContainer), 7);
    slot("IHttpContext::IndicateCompletion", static_cast<VOID (IHttpContext::*)(REQUEST_NOTIFICATION_STATUS)>(&IHttpContext::IndicateCompletion), 8);
    slot("IHttpContext::PostCompletion", static_cast<HRESULT (IHttpContext::*)(DWORD)>(&IHttpContext::PostCompletion), 9);
    slot("IHttpContext::DisableNotifications", static_cast<VOID (IHttpContext::*)(DWORD, DWORD)>(&IHttpContext::DisableNotifications), 10);
    slot("IHttpContext::GetNextNotification", static_cast<BOOL (IHttpContext::*)(REQUEST_NOTIFICATION_STATUS, DWORD *, BOOL *, CHttpModule **, IHttpEventProvider **)>(&IHttpContext::GetNextNotification), 11);
    slot("IHttpContext::GetIsLastNotification", static_cast<BOOL (IHttpContext::*)(REQUEST_NOTIFICATION_STATUS)>(&IHttpContext::GetIsLastNotification), 12);
    slot("IHttpContext::ExecuteRequest", static_cast<HRESULT (IHttpContext::*)(BOOL, IHttpContext *, DWORD, IHttpUser *, BOOL *)>(&IHttpContext::ExecuteRequest), 13);
    slot("IHttpContext::GetExecuteFlags", static_cast<DWORD (IHttpContext::*)() const>(&IHttpContext::GetExecuteFlags), 14);
    slot("IHttpContext::GetServerVariable", static_cast<HRESULT (IHttpContext::*)(PCSTR, PCWSTR *, DWORD *)>(&IHttpContext::GetServerVariable), 15);
    slot("IHttpContext::GetServerVariable", static_cast<HRESULT (IHttpContext::*)(PCSTR, PCSTR *, DWORD *)>(&IHttpContext::GetServerVariable), 16);
    slot("IHttpContext::SetServerVariable", static_cast<HRESULT (IHttpContext::*)(PCSTR, PCWSTR)>(&IHttpContext::SetServerVariable), 17);
    slot("IHttpContext::AllocateRequestMemory", static_cast<VOID * (IHttpContext::*)(DWORD)>(&IHttpContext::AllocateRequestMemory), 18);
    slot("IHttpContext::GetUrlInfo", static_cast<IHttpUrlInfo * (IHttpContext::*)()>(&IHttpContext::GetUrlInfo), 19);
    slot("IHttpContext::GetMetadata", static_cast<IMetadataInfo * (IHttpContext::*)()>(&IHttpContext::GetMetadata), 20);
    slot("IHttpContext::GetPhysicalPath", static_cast<PCWSTR (IHttpContext::*)(DWORD *)>(&IHttpContext::GetPhysicalPath), 21);
    slot("IHttpContext::GetScriptName", static_cast<PCWSTR (IHttpContext::*)(DWORD *) const>(&IHttpContext::GetScriptName), 22);
    slot("IHttpContext::GetScriptTranslated", static_cast<PCWSTR (IHttpContext::*)(DWORD *)>(&IHttpContext::GetScriptTranslated), 23);
    slot("IHttpContext::GetScriptMap", static_cast<IScriptMapInfo * (IHttpContext::*)() const>(&IHttpContext::GetScriptMap), 24);
    slot("IHttpContext::SetRequestHandled", static_cast<VOID (IHttpContext::*)()>(&IHttpContext::SetRequestHandled), 25);
    slot("IHttpContext::GetFileInfo", static_cast<IHttpFileInfo * (IHttpContext::*)() const>(&IHttpContext::GetFileInfo), 26);
    slot("IHttpContext::MapPath", static_cast<HRESULT (IHttpContext::*)(PCWSTR, PWSTR, DWORD *)>(&IHttpContext::MapPath), 27);
    slot("IHttpContext::NotifyCustomNotification", static_cast<HRESULT (IHttpContext::*)(ICustomNotificationProvider *, BOOL *)>(&IHttpContext::NotifyCustomNotification), 28);
    slot("IHttpContext::GetParentContext", static_cast<IHttpContext * (IHttpContext::*)() const>(&IHttpContext::GetParentContext), 29);
    slot("IHttpContext::GetRootContext", static_cast<IHttpContext * (IHttpContext::*)() const>(&IHttpContext::GetRootContext), 30);
    slot("IHttpContext::CloneContext", static_cast<HRESULT (IHttpContext::*)(DWORD, IHttpContext **)>(&IHttpContext::CloneContext), 31);
    slot("IHttpContext::ReleaseClonedContext", static_cast<HRESULT (IHttpContext::*)()>(&IHttpContext::ReleaseClonedContext), 32);
    slot("IHttpContext::GetCurrentExecutionStats", static_cast<HRESULT (IHttpContext::*)(DWORD *, DWORD *, PCWSTR *, DWORD *, DWORD *, DWORD *) const>(&IHttpContext::GetCurrentExecutionStats), 33);
    slot("IHttpContext::GetTraceContext", static_cast<IHttpTraceContext * (IHttpContext::*)() const>(&IHttpContext::GetTraceContext), 34);
    slot("IHttpContext::GetServerVarChanges", static_cast<HRESULT (IHttpContext::*)(DWORD, DWORD *, DWORD *, PCSTR **, PCWSTR **, DWORD *, DWORD **)>(&IHttpContext::GetServerVarChanges), 35);
    slot("IHttpContext::CancelIo", static_cast<HRESULT (IHttpContext::*)()>(&IHttpContext::CancelIo), 36);
    slot("IHttpContext::MapHandler", static_cast<HRESULT (IHttpContext::*)(DWORD, PCWSTR, PCWSTR, PCSTR, IScriptMapInfo **, BOOL)>(&IHttpContext::MapHandler), 37);
    slot("IHttpContext::GetExtendedInterface", static_cast<HRESULT (IHttpContext::*)(HTTP_CONTEXT_INTERFACE_VERSION, PVOID *)>(&IHttpContext::GetExtendedInterface), 38);
    {
        struct After : IHttpContext {
            virtual void after() = 0;
        };
        slot("end of IHttpContext", &After::after, 39);
    }
    slot("IHttpContext2::GetOriginalUser", static_cast<IHttpUser * (IHttpContext2::*)() const>(&IHttpContext2::GetOriginalUser), 39);
    {
        struct After : IHttpContext2 {
            virtual void after() = 0;
        };
        slot("end of IHttpContext2", &After::after, 40);
    }
    slot("IHttpContext3::GetNamedContextContainer", static_cast<INamedContextContainer * (IHttpContext3::*)()>(&IHttpContext3::GetNamedContextContainer), 40);
    slot("IHttpContext3::EnableFullDuplex", static_cast<VOID (IHttpContext3::*)()>(&IHttpContext3::EnableFullDuplex), 41);
    slot("IHttpContext3::InheritServerVariable", static_cast<HRESULT (IHttpContext3::*)(PCSTR, BOOL)>(&IHttpContext3::InheritServerVariable), 42);
    slot("IHttpContext3::PostCompletion", static_cast<HRESULT (IHttpContext3::*)(DWORD, LPOVERLAPPED_COMPLETION_ROUTINE, VOID *)>(&IHttpContext3::PostCompletion), 43);
    {
        struct After : IHttpContext3 {
            virtual void after() = 0;
        };
        slot("end of IHttpContext3", &After::after, 44);
    }
    slot("IHttpContext4::GetRequestStartTime", static_cast<ULONGLONG (IHttpContext4::*)()>(&IHttpContext4::GetRequestStartTime), 44);
    slot("IHttpContext4::GetRequestElapsedTime", static_cast<ULONGLONG (IHttpContext4::*)()>(&IHttpContext4::GetRequestElapsedTime), 45);
    {
        struct After : IHttpContext4 {
            virtual void after() = 0;
        };
        slot("end of IHttpContext4", &After::after, 46);
    }
    slot("IHttpTraceContext::GetTraceConfiguration", static_cast<HRESULT (IHttpTraceContext::*)(HTTP_TRACE_CONFIGURATION *)>(&IHttpTraceContext::GetTraceConfiguration), 0);
    slot("IHttpTraceContext::SetTraceConfiguration", static_cast<HRESULT (IHttpTraceContext::*)(HTTP_MODULE_ID, HTTP_TRACE_CONFIGURATION *, DWORD)>(&IHttpTraceContext::SetTraceConfiguration), 1);
    slot("IHttpTraceContext::RaiseTraceEvent", static_cast<HRESULT (IHttpTraceContext::*)(HTTP_TRACE_EVENT *)>(&IHttpTraceContext::RaiseTraceEvent), 2);
    slot("IHttpTraceContext::GetTraceActivityId", static_cast<LPCGUID (IHttpTraceContext::*)()>(&IHttpTraceContext::GetTraceActivityId), 3);
    slot("IHttpTraceContext::QuickTrace", static_cast<HRESULT (IHttpTraceContext::*)(PCWSTR, PCWSTR, HRESULT, UCHAR)>(&IHttpTraceContext::QuickTrace), 4);
    {
        struct After : IHttpTraceContext {
            virtual void after() = 0;
        };
        slot("end of IHttpTraceContext", &After::after, 5);
    }
    slot("IHttpCacheKey::GetHash", static_cast<DWORD (IHttpCacheKey::*)() const>(&IHttpCacheKey::GetHash), 0);
    slot("IHttpCacheKey::GetCacheName", static_cast<PCWSTR (IHttpCacheKey::*)() const>(&IHttpCacheKey::GetCacheName), 1);
    slot("IHttpCacheKey::GetIsEqual", static_cast<bool (IHttpCacheKey::*)(IHttpCacheKey *) const>(&IHttpCacheKey::GetIsEqual), 2);
    slot("IHttpCacheKey::GetIsPrefix", static_cast<bool (IHttpCacheKey::*)(IHttpCacheKey *) const>(&IHttpCacheKey::GetIsPrefix), 3);
    slot("IHttpCacheKey::Enum", static_cast<VOID (IHttpCacheKey::*)(IHttpCacheSpecificData *)>(&IHttpCacheKey::Enum), 4);
    {
        struct After : IHttpCacheKey {
            virtual void after() = 0;
        };
        slot("end of IHttpCacheKey", &After::after, 5);
    }
    slot("IHttpCacheSpecificData::GetCacheKey", static_cast<IHttpCacheKey * (IHttpCacheSpecificData::*)() const>(&IHttpCacheSpecificData::GetCacheKey), 0);
    slot("IHttpCacheSpecificData::ReferenceCacheData", static_cast<VOID (IHttpCacheSpecificData::*)()>(&IHttpCacheSpecificData::ReferenceCacheData), 1);
    slot("IHttpCacheSpecificData::DereferenceCacheData", static_cast<VOID (IHttpCacheSpecificData::*)()>(&IHttpCacheSpecificData::DereferenceCacheData), 2);
    slot("IHttpCacheSpecificData::ResetTTL", static_cast<VOID (IHttpCacheSpecificData::*)()>(&IHttpCacheSpecificData::ResetTTL), 3);
    slot("IHttpCacheSpecificData::DecrementTTL", static_cast<VOID (IHttpCacheSpecificData::*)(BOOL *)>(&IHttpCacheSpecificData::DecrementTTL), 4);
    slot("IHttpCacheSpecificData::SetFlushed", static_cast<VOID (IHttpCacheSpecificData::*)()>(&IHttpCacheSpecificData::SetFlushed), 5);
    slot("IHttpCacheSpecificData::GetFlushed", static_cast<BOOL (IHttpCacheSpecificData::*)() const>(&IHttpCacheSpecificData::GetFlushed), 6);
    {
        struct After : IHttpCacheSpecificData {
            virtual void after() = 0;
        };
        slot("end of IHttpCacheSpecificData", &After::after, 7);
    }
    slot("IHttpSite::GetSiteId", static_cast<DWORD (IHttpSite::*)() const>(&IHttpSite::GetSiteId), 0);
    slot("IHttpSite::GetSiteName", static_cast<PCWSTR (IHttpSite::*)() const>(&IHttpSite::GetSiteName), 1);
    slot("IHttpSite::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpSite::*)()>(&IHttpSite::GetModuleContextContainer), 2);
    slot("IHttpSite::GetPerfCounterInfo", static_cast<IHttpPerfCounterInfo * (IHttpSite::*)()>(&IHttpSite::GetPerfCounterInfo), 3);
    {
        struct After : IHttpSite {
            virtual void after() = 0;
        };
        slot("end of IHttpSite", &After::after, 4);
    }
    slot("IHttpFileMonitor::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpFileMonitor::*)()>(&IHttpFileMonitor::GetModuleContextContainer), 0);
    slot("IHttpFileMonitor::DereferenceFileMonitor", static_cast<VOID (IHttpFileMonitor::*)()>(&IHttpFileMonitor::DereferenceFileMonitor), 1);
    {
        struct After : IHttpFileMonitor {
            virtual void after() = 0;
        };
        slot("end of IHttpFileMonitor", &After::after, 2);
    }
    slot("IHttpFileInfo::GetAttributes", static_cast<DWORD (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetAttributes), 7);
    slot("IHttpFileInfo::GetSize", static_cast<VOID (IHttpFileInfo::*)(ULARGE_INTEGER *) const>(&IHttpFileInfo::GetSize), 8);
    slot("IHttpFileInfo::GetFileBuffer", static_cast<const BYTE * (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetFileBuffer), 9);
    slot("IHttpFileInfo::GetFileHandle", static_cast<HANDLE (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetFileHandle), 10);
    slot("IHttpFileInfo::GetFilePath", static_cast<PCWSTR (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetFilePath), 11);
    slot("IHttpFileInfo::GetETag", static_cast<PCSTR (IHttpFileInfo::*)(USHORT *) const>(&IHttpFileInfo::GetETag), 12);
    slot("IHttpFileInfo::GetLastModifiedTime", static_cast<VOID (IHttpFileInfo::*)(FILETIME *) const>(&IHttpFileInfo::GetLastModifiedTime), 13);
    slot("IHttpFileInfo::GetLastModifiedString", static_cast<PCSTR (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetLastModifiedString), 14);
    slot("IHttpFileInfo::GetHttpCacheAllowed", static_cast<BOOL (IHttpFileInfo::*)(DWORD *) const>(&IHttpFileInfo::GetHttpCacheAllowed), 15);
    slot("IHttpFileInfo::AccessCheck", static_cast<HRESULT (IHttpFileInfo::*)(HANDLE, PSID)>(&IHttpFileInfo::AccessCheck), 16);
    slot("IHttpFileInfo::GetVrToken", static_cast<HANDLE (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetVrToken), 17);
    slot("IHttpFileInfo::GetVrPath", static_cast<PCWSTR (IHttpFileInfo::*)() const>(&IHttpFileInfo::GetVrPath), 18);
    slot("IHttpFileInfo::GetModuleContextContainer", static_cast<IHttpModuleContextContainer * (IHttpFileInfo::*)()>(&IHttpFileInfo::GetModuleContextContainer), 19);
    slot("IHttpFileInfo::CheckIfFileHasChanged", static_cast<BOOL (IHttpFileInfo::*)(HANDLE)>(&IHttpFileInfo::CheckIfFileHasChanged), 20);
    {
        struct After : IHttpFileInfo {
            virtual void after() = 0;
        };
        slot("end of IHttpFileInfo", &After::after, 21);
    }
    slot("IHttpTokenEntry::GetImpersonationToken", static_cast<HANDLE (IHttpTokenEntry::*)()>(&IHttpTokenEntry::GetImpersonationToken), 7);
    slot("IHttpTokenEntry::GetPrimaryToken", static_cast<HANDLE (IHttpTokenEntry::*)()>(&IHttpTokenEntry::GetPrimaryToken), 8);
    slot("IHttpTokenEntry::GetSid", static_cast<PSID (IHttpTokenEntry::*)()>(&IHttpTokenEntry::GetSid), 9);
    {
        struct After : IHttpTokenEntry {
            virtual void after() = 0;
        };
        slot("end of IHttpTokenEntry", &After::after, 10);
    }
    slot("IHttpServer::IsCommandLineLaunch", static_cast<BOOL (IHttpServer::*)() const>(&IHttpServer::IsCommandLineLaunch), 0);
    slot("IHttpServer::GetAppPoolName", static_cast<PCWSTR (IHttpServer::*)() const>(&IHttpServer::GetAppPoolName), 1);
    slot("IHttpServer::AssociateWithThreadPool", static_cast<HRESULT (IHttpServer::*)(HANDLE, LPOVERLAPPED_COMPLETION_ROUTINE)>(&IHttpServer::AssociateWithThreadPool), 2);
    slot("IHttpServer::IncrementThreadCount", static_cast<VOID (IHttpServer::*)()>(&IHttpServer::IncrementThreadCount), 3);
    slot("IHttpServer::DecrementThreadCount", static_cast<VOID (IHttpServer::*)()>(&IHttpServer::DecrementThreadCount), 4);
    slot("IHttpServer::ReportUnhealthy", static_cast<VOID (IHttpServer::*)(PCWSTR, HRESULT)>(&IHttpServer::ReportUnhealthy), 5);
    slot("IHttpServer::RecycleProcess", static_cast<VOID (IHttpServer::*)(PCWSTR)>(&IHttpServer::RecycleProcess), 6);
    slot("IHttpServer::GetAdminManager", static_cast<IAppHostAdminManager * (IHttpServer::*)() const>(&IHttpServer::GetAdminManager), 7);
    slot("IHttpServer::GetFileInfo", static_cast<HRESULT (IHttpServer::*)(PCWSTR, HANDLE, PSID, PCWSTR, HANDLE, BOOL, IHttpFileInfo **, IHttpTraceContext *)>(&IHttpServer::GetFileInfo), 8);
    slot("IHttpServer::FlushKernelCache", static_cast<HRESULT (IHttpServer::*)(PCWSTR)>(&IHttpServer::FlushKernelCache), 9);
    slot("IHttpServer::DoCacheOperation", static_cast<HRESULT (IHttpServer::*)(CACHE_OPERATION, IHttpCacheKey *, IHttpCacheSpecificData **, IHttpTraceContext *)>(&IHttpServer::DoCacheOperation), 10);
    slot("IHttpServer::NotifyCustomNotification", static_cast<GLOBAL_NOTIFICATION_STATUS (IHttpServer::*)(ICustomNotificationProvider *)>(&IHttpServer::NotifyCustomNotification), 11);
    slot("IHttpServer::GetPerfCounterInfo", static_cast<IHttpPerfCounterInfo * (IHttpServer::*)()>(&IHttpServer::GetPerfCounterInfo), 12);
    slot("IHttpServer::RecycleApplication", static_cast<VOID (IHttpServer::*)(PCWSTR)>(&IHttpServer::RecycleApplication), 13);
    slot("IHttpServer::NotifyConfigurationChange", static_cast<VOID (IHttpServer::*)(PCWSTR)>(&IHttpServer::NotifyConfigurationChange), 14);
    slot("IHttpServer::NotifyFileChange", static_cast<VOID (IHttpServer::*)(PCWSTR)>(&IHttpServer::NotifyFileChange), 15);
    slot("IHttpServer::DispenseContainer", static_cast<IDispensedHttpModuleContextContainer * (IHttpServer::*)()>(&IHttpServer::DispenseContainer), 16);
    slot("IHttpServer::AddFragmentToCache", static_cast<HRESULT (IHttpServer::*)(HTTP_DATA_CHUNK *, PCWSTR)>(&IHttpServer::AddFragmentToCache), 17);
    slot("IHttpServer::ReadFragmentFromCache", static_cast<HRESULT (IHttpServer::*)(PCWSTR, BYTE *, DWORD, DWORD *)>(&IHttpServer::ReadFragmentFromCache), 18);
    slot("IHttpServer::RemoveFragmentFromCache", static_cast<HRESULT (IHttpServer::*)(PCWSTR)>(&IHttpServer::RemoveFragmentFromCache), 19);
    slot("IHttpServer::GetWorkerProcessSettings", static_cast<HRESULT (IHttpServer::*)(IWpfSettings **)>(&IHttpServer::GetWorkerProcessSettings), 20);
    slot("IHttpServer::GetProtocolManagerCustomInterface", static_cast<HRESULT (IHttpServer::*)(PCWSTR, PCWSTR, DWORD, PVOID *)>(&IHttpServer::GetProtocolManagerCustomInterface), 21);
    slot("IHttpServer::SatisfiesPrecondition", static_cast<BOOL (IHttpServer::*)(PCWSTR, BOOL *) const>(&IHttpServer::SatisfiesPrecondition), 22);
    slot("IHttpServer::GetTraceContext", static_cast<IHttpTraceContext * (IHttpServer::*)() const>(&IHttpServer::GetTraceContext), 23);
    slot("IHttpServer::RegisterFileChangeMonitor", static_cast<HRESULT (IHttpServer::*)(PCWSTR, HANDLE, IHttpFileMonitor **)>(&IHttpServer::RegisterFileChangeMonitor), 24);
    slot("IHttpServer::GetExtendedInterface", static_cast<HRESULT (IHttpServer::*)(HTTP_SERVER_INTERFACE_VERSION, PVOID *)>(&IHttpServer::GetExtendedInterface), 25);
    {
        struct After : IHttpServer {
            virtual void after() = 0;
        };
        slot("end of IHttpServer", &After::after, 26);
    }
    slot("IHttpServer2::GetToken", static_cast<HRESULT (IHttpServer2::*)(PCWSTR, PCWSTR, DWORD, IHttpTokenEntry **, PCWSTR, PSOCKADDR, IHttpTraceContext *)>(&IHttpServer2::GetToken), 26);
    slot("IHttpServer2::GetAppPoolConfigFile", static_cast<PCWSTR (IHttpServer2::*)(DWORD *) const>(&IHttpServer2::GetAppPoolConfigFile), 27);
    slot("IHttpServer2::GetExtendedInterface", static_cast<HRESULT (IHttpServer2::*)(const GUID &, PVOID, const GUID &, PVOID *)>(&IHttpServer2::GetExtendedInterface), 28);
    slot("IHttpServer2::GetMetadata", static_cast<HRESULT (IHttpServer2::*)(PCWSTR, PCWSTR, IReferencedMetadataInfo **)>(&IHttpServer2::GetMetadata), 29);
    slot("IHttpServer2::GetWorkerProcessFramework", static_cast<HRESULT (IHttpServer2::*)(IWorkerProcessFramework **)>(&IHttpServer2::GetWorkerProcessFramework), 30);
    {
        struct After : IHttpServer2 {
            virtual void after() = 0;
        };
        slot("end of IHttpServer2", &After::after, 31);
    }
    slot("IHttpServer3::QueryRequestProperty", static_cast<HRESULT (IHttpServer3::*)(HTTP_OPAQUE_ID, HTTP_REQUEST_PROPERTY, PVOID, ULONG, PVOID, ULONG, PULONG, LPOVERLAPPED)>(&IHttpServer3::QueryRequestProperty), 31);
    {
        struct After : IHttpServer3 {
            virtual void after() = 0;
        };
        slot("end of IHttpServer3", &After::after, 32);
    }
    slot("IHttpEventProvider::SetErrorStatus", static_cast<VOID (IHttpEventProvider::*)(HRESULT)>(&IHttpEventProvider::SetErrorStatus), 0);
    {
        struct After : IHttpEventProvider {
            virtual void after() = 0;
        };
        slot("end of IHttpEventProvider", &After::after, 1);
    }
    slot("IHttpCompletionInfo::GetCompletionBytes", static_cast<DWORD (IHttpCompletionInfo::*)() const>(&IHttpCompletionInfo::GetCompletionBytes), 0);
    slot("IHttpCompletionInfo::GetCompletionStatus", static_cast<HRESULT (IHttpCompletionInfo::*)() const>(&IHttpCompletionInfo::GetCompletionStatus), 1);
    {
        struct After : IHttpCompletionInfo {
            virtual void after() = 0;
        };
        slot("end of IHttpCompletionInfo", &After::after, 2);
    }
    slot("IHttpCompletionInfo2::GetCompletedOperation", static_cast<DWORD (IHttpCompletionInfo2::*)() const>(&IHttpCompletionInfo2::GetCompletedOperation), 2);
    {
        struct After : IHttpCompletionInfo2 {
            virtual void after() = 0;
        };
        slot("end of IHttpCompletionInfo2", &After::after, 3);
    }
    slot("ICustomNotificationProvider::QueryNotificationType", static_cast<PCWSTR (ICustomNotificationProvider::*)()>(&ICustomNotificationProvider::QueryNotificationType), 1);
    {
        struct After : ICustomNotificationProvider {
            virtual void after() = 0;
        };
        slot("end of ICustomNotificationProvider", &After::after, 2);
    }
    slot("IAuthenticationProvider::SetUser", static_cast<VOID (IAuthenticationProvider::*)(IHttpUser *)>(&IAuthenticationProvider::SetUser), 1);
    {
        struct After : IAuthenticationProvider {
            virtual void after() = 0;
        };
        slot("end of IAuthenticationProvider", &After::after, 2);
    }
    slot("IMapHandlerProvider::SetScriptName", static_cast<HRESULT (IMapHandlerProvider::*)(PCWSTR, DWORD)>(&IMapHandlerProvider::SetScriptName), 1);
    slot("IMapHandlerProvider::SetScriptMap", static_cast<VOID (IMapHandlerProvider::*)(IScriptMapInfo *)>(&IMapHandlerProvider::SetScriptMap), 2);
    slot("IMapHandlerProvider::SetFileInfo", static_cast<VOID (IMapHandlerProvider::*)(IHttpFileInfo *)>(&IMapHandlerProvider::SetFileInfo), 3);
    {
        struct After : IMapHandlerProvider {
            virtual void after() = 0;
        };
        slot("end of IMapHandlerProvider", &After::after, 4);
    }
    slot("IMapPathProvider::GetUrl", static_cast<PCWSTR (IMapPathProvider::*)() const>(&IMapPathProvider::GetUrl), 1);
    slot("IMapPathProvider::GetPhysicalPath", static_cast<PCWSTR (IMapPathProvider::*)() const>(&IMapPathProvider::GetPhysicalPath), 2);
    slot("IMapPathProvider::SetPhysicalPath", static_cast<HRESULT (IMapPathProvider::*)(PCWSTR, DWORD)>(&IMapPathProvider::SetPhysicalPath), 3);
    {
        struct After : IMapPathProvider {
            virtual void after() = 0;
        };
        slot("end of IMapPathProvider", &After::after, 4);
    }
    slot("ISendResponseProvider::GetHeadersBeingSent", static_cast<BOOL (ISendResponseProvider::*)() const>(&ISendResponseProvider::GetHeadersBeingSent), 1);
    slot("ISendResponseProvider::GetFlags", static_cast<DWORD (ISendResponseProvider::*)() const>(&ISendResponseProvider::GetFlags), 2);
    slot("ISendResponseProvider::SetFlags", static_cast<VOID (ISendResponseProvider::*)(DWORD)>(&ISendResponseProvider::SetFlags), 3);
    slot("ISendResponseProvider::GetLogData", static_cast<HTTP_LOG_DATA * (ISendResponseProvider::*)() const>(&ISendResponseProvider::GetLogData), 4);
    slot("ISendResponseProvider::SetLogData", static_cast<HRESULT (ISendResponseProvider::*)(HTTP_LOG_DATA *)>(&ISendResponseProvider::SetLogData), 5);
    slot("ISendResponseProvider::GetReadyToLogData", static_cast<BOOL (ISendResponseProvider::*)() const>(&ISendResponseProvider::GetReadyToLogData), 6);
    {
        struct After : ISendResponseProvider {
            virtual void after() = 0;
        };
        slot("end of ISendResponseProvider", &After::after, 7);
    }
    slot("IReadEntityProvider::GetEntity", static_cast<VOID (IReadEntityProvider::*)(PVOID *, DWORD *, DWORD *)>(&IReadEntityProvider::GetEntity), 1);
    slot("IReadEntityProvider::SetEntity", static_cast<VOID (IReadEntityProvider::*)(PVOID, DWORD, DWORD)>(&IReadEntityProvider::SetEntity), 2);
    {
        struct After : IReadEntityProvider {
            virtual void after() = 0;
        };
        slot("end of IReadEntityProvider", &After::after, 3);
    }
    slot("IPreBeginRequestProvider::GetHttpContext", static_cast<IHttpContext * (IPreBeginRequestProvider::*)()>(&IPreBeginRequestProvider::GetHttpContext), 1);
    {
        struct After : IPreBeginRequestProvider {
            virtual void after() = 0;
        };
        slot("end of IPreBeginRequestProvider", &After::after, 2);
    }
    slot("IHttpApplicationProvider::GetApplication", static_cast<IHttpApplication * (IHttpApplicationProvider::*)()>(&IHttpApplicationProvider::GetApplication), 1);
    {
        struct After : IHttpApplicationProvider {
            virtual void after() = 0;
        };
        slot("end of IHttpApplicationProvider", &After::after, 2);
    }
    slot("IHttpApplicationResolveModulesProvider::RegisterModule", static_cast<HRESULT (IHttpApplicationResolveModulesProvider::*)(HTTP_MODULE_ID, IHttpModuleFactory *, PCWSTR, PCWSTR, PCWSTR, DWORD, DWORD)>(&IHttpApplicationResolveModulesProvider::RegisterModule), 2);
    slot("IHttpApplicationResolveModulesProvider::SetPriorityForRequestNotification", static_cast<HRESULT (IHttpApplicationResolveModulesProvider::*)(PCWSTR, DWORD, PCWSTR)>(&IHttpApplicationResolveModulesProvider::SetPriorityForRequestNotification), 3);
    {
        struct After : IHttpApplicationResolveModulesProvider {
            virtual void after() = 0;
        };
        slot("end of IHttpApplicationResolveModulesProvider", &After::after, 4);
    }
    slot("IGlobalRSCAQueryProvider::GetFunctionName", static_cast<PCWSTR (IGlobalRSCAQueryProvider::*)() const>(&IGlobalRSCAQueryProvider::GetFunctionName), 1);
    slot("IGlobalRSCAQueryProvider::GetFunctionParameters", static_cast<PCWSTR (IGlobalRSCAQueryProvider::*)() const>(&IGlobalRSCAQueryProvider::GetFunctionParameters), 2);
    slot("IGlobalRSCAQueryProvider::GetOutputBuffer", static_cast<HRESULT (IGlobalRSCAQueryProvider::*)(DWORD, BYTE **)>(&IGlobalRSCAQueryProvider::GetOutputBuffer), 3);
    slot("IGlobalRSCAQueryProvider::ResizeOutputBuffer", static_cast<HRESULT (IGlobalRSCAQueryProvider::*)(DWORD, DWORD, BYTE **)>(&IGlobalRSCAQueryProvider::ResizeOutputBuffer), 4);
    slot("IGlobalRSCAQueryProvider::SetResult", static_cast<VOID (IGlobalRSCAQueryProvider::*)(DWORD, HRESULT)>(&IGlobalRSCAQueryProvider::SetResult), 5);
    {
        struct After : IGlobalRSCAQueryProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalRSCAQueryProvider", &After::after, 6);
    }
    slot("IGlobalStopListeningProvider::DrainRequestsGracefully", static_cast<BOOL (IGlobalStopListeningProvider::*)() const>(&IGlobalStopListeningProvider::DrainRequestsGracefully), 1);
    {
        struct After : IGlobalStopListeningProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalStopListeningProvider", &After::after, 2);
    }
    slot("ICacheProvider::GetCacheOperation", static_cast<CACHE_OPERATION (ICacheProvider::*)() const>(&ICacheProvider::GetCacheOperation), 1);
    slot("ICacheProvider::GetCacheKey", static_cast<IHttpCacheKey * (ICacheProvider::*)() const>(&ICacheProvider::GetCacheKey), 2);
    slot("ICacheProvider::GetCacheRecord", static_cast<IHttpCacheSpecificData * (ICacheProvider::*)() const>(&ICacheProvider::GetCacheRecord), 3);
    slot("ICacheProvider::SetCacheRecord", static_cast<VOID (ICacheProvider::*)(IHttpCacheSpecificData *)>(&ICacheProvider::SetCacheRecord), 4);
    slot("ICacheProvider::GetTraceContext", static_cast<IHttpTraceContext * (ICacheProvider::*)() const>(&ICacheProvider::GetTraceContext), 5);
    {
        struct After : ICacheProvider {
            virtual void after() = 0;
        };
        slot("end of ICacheProvider", &After::after, 6);
    }
    slot("IGlobalConfigurationChangeProvider::GetChangePath", static_cast<PCWSTR (IGlobalConfigurationChangeProvider::*)() const>(&IGlobalConfigurationChangeProvider::GetChangePath), 1);
    {
        struct After : IGlobalConfigurationChangeProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalConfigurationChangeProvider", &After::after, 2);
    }
    slot("IGlobalFileChangeProvider::GetFileName", static_cast<PCWSTR (IGlobalFileChangeProvider::*)() const>(&IGlobalFileChangeProvider::GetFileName), 1);
    slot("IGlobalFileChangeProvider::GetFileMonitor", static_cast<IHttpFileMonitor * (IGlobalFileChangeProvider::*)()>(&IGlobalFileChangeProvider::GetFileMonitor), 2);
    {
        struct After : IGlobalFileChangeProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalFileChangeProvider", &After::after, 3);
    }
    slot("IGlobalTraceEventProvider::GetTraceEvent", static_cast<HRESULT (IGlobalTraceEventProvider::*)(HTTP_TRACE_EVENT **)>(&IGlobalTraceEventProvider::GetTraceEvent), 1);
    slot("IGlobalTraceEventProvider::CheckSubscription", static_cast<BOOL (IGlobalTraceEventProvider::*)(HTTP_MODULE_ID)>(&IGlobalTraceEventProvider::CheckSubscription), 2);
    slot("IGlobalTraceEventProvider::GetCurrentHttpRequestContext", static_cast<HRESULT (IGlobalTraceEventProvider::*)(IHttpContext **)>(&IGlobalTraceEventProvider::GetCurrentHttpRequestContext), 3);
    {
        struct After : IGlobalTraceEventProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalTraceEventProvider", &After::after, 4);
    }
    slot("IGlobalThreadCleanupProvider::GetApplication", static_cast<IHttpApplication * (IGlobalThreadCleanupProvider::*)()>(&IGlobalThreadCleanupProvider::GetApplication), 1);
    {
        struct After : IGlobalThreadCleanupProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalThreadCleanupProvider", &After::after, 2);
    }
    slot("IGlobalApplicationPreloadProvider::CreateContext", static_cast<HRESULT (IGlobalApplicationPreloadProvider::*)(IHttpContext **)>(&IGlobalApplicationPreloadProvider::CreateContext), 1);
    slot("IGlobalApplicationPreloadProvider::ExecuteRequest", static_cast<HRESULT (IGlobalApplicationPreloadProvider::*)(IHttpContext *, IHttpUser *)>(&IGlobalApplicationPreloadProvider::ExecuteRequest), 2);
    {
        struct After : IGlobalApplicationPreloadProvider {
            virtual void after() = 0;
        };
        slot("end of IGlobalApplicationPreloadProvider", &After::after, 3);
    }
    slot("IGlobalApplicationPreloadProvider2::IsProcessRecycled", static_cast<BOOL (IGlobalApplicationPreloadProvider2::*)() const>(&IGlobalApplicationPreloadProvider2::IsProcessRecycled), 3);
    {
        struct After : IGlobalApplicationPreloadProvider2 {
            virtual void after() = 0;
        };
        slot("end of IGlobalApplicationPreloadProvider2", &After::after, 4);
    }
    slot("IGlobalSuspendProcessCallback::Resume", static_cast<HRESULT (IGlobalSuspendProcessCallback::*)()>(&IGlobalSuspendProcessCallback::Resume), 1);
    {
        struct After : IGlobalSuspendProcessCallback {
            virtual void after() = 0;
        };
        slot("end of IGlobalSuspendProcessCallback", &After::after, 2);
    }
    slot("CHttpModule::OnBeginRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnBeginRequest), 0);
    slot("CHttpModule::OnPostBeginRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostBeginRequest), 1);
    slot("CHttpModule::OnAuthenticateRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IAuthenticationProvider *)>(&CHttpModule::OnAuthenticateRequest), 2);
    slot("CHttpModule::OnPostAuthenticateRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostAuthenticateRequest), 3);
    slot("CHttpModule::OnAuthorizeRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnAuthorizeRequest), 4);
    slot("CHttpModule::OnPostAuthorizeRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostAuthorizeRequest), 5);
    slot("CHttpModule::OnResolveRequestCache", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnResolveRequestCache), 6);
    slot("CHttpModule::OnPostResolveRequestCache", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostResolveRequestCache), 7);
    slot("CHttpModule::OnMapRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IMapHandlerProvider *)>(&CHttpModule::OnMapRequestHandler), 8);
    slot("CHttpModule::OnPostMapRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostMapRequestHandler), 9);
    slot("CHttpModule::OnAcquireRequestState", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnAcquireRequestState), 10);
    slot("CHttpModule::OnPostAcquireRequestState", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostAcquireRequestState), 11);
    slot("CHttpModule::OnPreExecuteRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPreExecuteRequestHandler), 12);
    slot("CHttpModule::OnPostPreExecuteRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostPreExecuteRequestHandler), 13);
    slot("CHttpModule::OnExecuteRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnExecuteRequestHandler), 14);
    slot("CHttpModule::OnPostExecuteRequestHandler", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostExecuteRequestHandler), 15);
    slot("CHttpModule::OnReleaseRequestState", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnReleaseRequestState), 16);
    slot("CHttpModule::OnPostReleaseRequestState", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostReleaseRequestState), 17);
    slot("CHttpModule::OnUpdateRequestCache", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnUpdateRequestCache), 18);
    slot("CHttpModule::OnPostUpdateRequestCache", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostUpdateRequestCache), 19);
    slot("CHttpModule::OnLogRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnLogRequest), 20);
    slot("CHttpModule::OnPostLogRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostLogRequest), 21);
    slot("CHttpModule::OnEndRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnEndRequest), 22);
    slot("CHttpModule::OnPostEndRequest", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IHttpEventProvider *)>(&CHttpModule::OnPostEndRequest), 23);
    slot("CHttpModule::OnSendResponse", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, ISendResponseProvider *)>(&CHttpModule::OnSendResponse), 24);
    slot("CHttpModule::OnMapPath", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IMapPathProvider *)>(&CHttpModule::OnMapPath), 25);
    slot("CHttpModule::OnReadEntity", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, IReadEntityProvider *)>(&CHttpModule::OnReadEntity), 26);
    slot("CHttpModule::OnCustomRequestNotification", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, ICustomNotificationProvider *)>(&CHttpModule::OnCustomRequestNotification), 27);
    slot("CHttpModule::OnAsyncCompletion", static_cast<REQUEST_NOTIFICATION_STATUS (CHttpModule::*)(IHttpContext *, DWORD, BOOL, IHttpEventProvider *, IHttpCompletionInfo *)>(&CHttpModule::OnAsyncCompletion), 28);
    slot("CHttpModule::Dispose", static_cast<VOID (CHttpModule::*)()>(&CHttpModule::Dispose), 29);
    {
        struct After : CHttpModule {
            virtual void after() = 0;
        };
        slot("end of CHttpModule", &After::after, 32);
    }
    slot("CGlobalModule::OnGlobalStopListening", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalStopListeningProvider *)>(&CGlobalModule::OnGlobalStopListening), 0);
    slot("CGlobalModule::OnGlobalCacheCleanup", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)()>(&CGlobalModule::OnGlobalCacheCleanup), 1);
    slot("CGlobalModule::OnGlobalCacheOperation", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(ICacheProvider *)>(&CGlobalModule::OnGlobalCacheOperation), 2);
    slot("CGlobalModule::OnGlobalHealthCheck", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)()>(&CGlobalModule::OnGlobalHealthCheck), 3);
    slot("CGlobalModule::OnGlobalConfigurationChange", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalConfigurationChangeProvider *)>(&CGlobalModule::OnGlobalConfigurationChange), 4);
    slot("CGlobalModule::OnGlobalFileChange", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalFileChangeProvider *)>(&CGlobalModule::OnGlobalFileChange), 5);
    slot("CGlobalModule::OnGlobalPreBeginRequest", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IPreBeginRequestProvider *)>(&CGlobalModule::OnGlobalPreBeginRequest), 6);
    slot("CGlobalModule::OnGlobalApplicationStart", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IHttpApplicationStartProvider *)>(&CGlobalModule::OnGlobalApplicationStart), 7);
    slot("CGlobalModule::OnGlobalApplicationResolveModules", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IHttpApplicationResolveModulesProvider *)>(&CGlobalModule::OnGlobalApplicationResolveModules), 8);
    slot("CGlobalModule::OnGlobalApplicationStop", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IHttpApplicationStopProvider *)>(&CGlobalModule::OnGlobalApplicationStop), 9);
    slot("CGlobalModule::OnGlobalRSCAQuery", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalRSCAQueryProvider *)>(&CGlobalModule::OnGlobalRSCAQuery), 10);
    slot("CGlobalModule::OnGlobalTraceEvent", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalTraceEventProvider *)>(&CGlobalModule::OnGlobalTraceEvent), 11);
    slot("CGlobalModule::OnGlobalCustomNotification", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(ICustomNotificationProvider *)>(&CGlobalModule::OnGlobalCustomNotification), 12);
    slot("CGlobalModule::Terminate", static_cast<VOID (CGlobalModule::*)()>(&CGlobalModule::Terminate), 13);
    slot("CGlobalModule::OnGlobalThreadCleanup", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalThreadCleanupProvider *)>(&CGlobalModule::OnGlobalThreadCleanup), 14);
    slot("CGlobalModule::OnGlobalApplicationPreload", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalApplicationPreloadProvider *)>(&CGlobalModule::OnGlobalApplicationPreload), 15);
    slot("CGlobalModule::OnSuspendProcess", static_cast<GLOBAL_NOTIFICATION_STATUS (CGlobalModule::*)(IGlobalSuspendProcessCallback **)>(&CGlobalModule::OnSuspendProcess), 16);
    {
        struct After : CGlobalModule {
            virtual void after() = 0;
        };
        slot("end of CGlobalModule", &After::after, 17);
    }
    slot("IModuleAllocator::AllocateMemory", static_cast<VOID * (IModuleAllocator::*)(DWORD)>(&IModuleAllocator::AllocateMemory), 0);
    {
        struct After : IModuleAllocator {
            virtual void after() = 0;
        };
        slot("end of IModuleAllocator", &After::after, 1);
    }
    slot("IHttpModuleFactory::GetHttpModule", static_cast<HRESULT (IHttpModuleFactory::*)(CHttpModule **, IModuleAllocator *)>(&IHttpModuleFactory::GetHttpModule), 0);
    slot("IHttpModuleFactory::Terminate", static_cast<VOID (IHttpModuleFactory::*)()>(&IHttpModuleFactory::Terminate), 1);
    {
        struct After : IHttpModuleFactory {
            virtual void after() = 0;
        };
        slot("end of IHttpModuleFactory", &After::after, 2);
    }
    slot("IHttpModuleRegistrationInfo::GetName", static_cast<PCWSTR (IHttpModuleRegistrationInfo::*)() const>(&IHttpModuleRegistrationInfo::GetName), 0);
    slot("IHttpModuleRegistrationInfo::GetId", static_cast<HTTP_MODULE_ID (IHttpModuleRegistrationInfo::*)() const>(&IHttpModuleRegistrationInfo::GetId), 1);
    slot("IHttpModuleRegistrationInfo::SetRequestNotifications", static_cast<HRESULT (IHttpModuleRegistrationInfo::*)(IHttpModuleFactory *, DWORD, DWORD)>(&IHttpModuleRegistrationInfo::SetRequestNotifications), 2);
    slot("IHttpModuleRegistrationInfo::SetGlobalNotifications", static_cast<HRESULT (IHttpModuleRegistrationInfo::*)(CGlobalModule *, DWORD)>(&IHttpModuleRegistrationInfo::SetGlobalNotifications), 3);
    slot("IHttpModuleRegistrationInfo::SetPriorityForRequestNotification", static_cast<HRESULT (IHttpModuleRegistrationInfo::*)(DWORD, PCWSTR)>(&IHttpModuleRegistrationInfo::SetPriorityForRequestNotification), 4);
    slot("IHttpModuleRegistrationInfo::SetPriorityForGlobalNotification", static_cast<HRESULT (IHttpModuleRegistrationInfo::*)(DWORD, PCWSTR)>(&IHttpModuleRegistrationInfo::SetPriorityForGlobalNotification), 5);
    {
        struct After : IHttpModuleRegistrationInfo {
            virtual void after() = 0;
        };
        slot("end of IHttpModuleRegistrationInfo", &After::after, 6);
    }
    slot("IHttpModuleRegistrationInfo2::SetPriorityForPostRequestNotification", static_cast<HRESULT (IHttpModuleRegistrationInfo2::*)(DWORD, PCWSTR)>(&IHttpModuleRegistrationInfo2::SetPriorityForPostRequestNotification), 6);
    {
        struct After : IHttpModuleRegistrationInfo2 {
            virtual void after() = 0;
        };
        slot("end of IHttpModuleRegistrationInfo2", &After::after, 7);
    }
    slot("IWebSocketContext::WriteFragment", static_cast<HRESULT (IWebSocketContext::*)(VOID *, DWORD *, BOOL, BOOL, BOOL, PFN_WEBSOCKET_COMPLETION, VOID *, BOOL *)>(&IWebSocketContext::WriteFragment), 1);
    slot("IWebSocketContext::ReadFragment", static_cast<HRESULT (IWebSocketContext::*)(VOID *, DWORD *, BOOL, BOOL *, BOOL *, BOOL *, PFN_WEBSOCKET_COMPLETION, VOID *, BOOL *)>(&IWebSocketContext::ReadFragment), 2);
    slot("IWebSocketContext::SendConnectionClose", static_cast<HRESULT (IWebSocketContext::*)(BOOL, USHORT, LPCWSTR, PFN_WEBSOCKET_COMPLETION, VOID *, BOOL *)>(&IWebSocketContext::SendConnectionClose), 3);
    slot("IWebSocketContext::GetCloseStatus", static_cast<HRESULT (IWebSocketContext::*)(USHORT *, LPCWSTR *, USHORT *)>(&IWebSocketContext::GetCloseStatus), 4);
    slot("IWebSocketContext::CloseTcpConnection", static_cast<VOID (IWebSocketContext::*)()>(&IWebSocketContext::CloseTcpConnection), 5);
    slot("IWebSocketContext::CancelOutstandingIO", static_cast<VOID (IWebSocketContext::*)()>(&IWebSocketContext::CancelOutstandingIO), 6);
    {
        struct After : IWebSocketContext {
            virtual void after() = 0;
        };
        slot("end of IWebSocketContext", &After::after, 7);
    }
    slot("IUriKey::GetCacheName", static_cast<PCWSTR (IUriKey::*)() const>(&IUriKey::GetCacheName), 1);
    slot("IUriKey::GetUrl", static_cast<PCWSTR (IUriKey::*)() const>(&IUriKey::GetUrl), 5);
    slot("IUriKey::GetSiteName", static_cast<PCWSTR (IUriKey::*)() const>(&IUriKey::GetSiteName), 6);
    slot("IUriKey::GetSiteId", static_cast<DWORD (IUriKey::*)() const>(&IUriKey::GetSiteId), 7);
    slot("IUriKey::UpdateFrequentlyHitTickCount", static_cast<VOID (IUriKey::*)(DWORD)>(&IUriKey::UpdateFrequentlyHitTickCount), 8);
    slot("IUriKey::GetConfigPath", static_cast<PCWSTR (IUriKey::*)() const>(&IUriKey::GetConfigPath), 9);
    {
        struct After : IUriKey {
            virtual void after() = 0;
        };
        slot("end of IUriKey", &After::after, 10);
    }
    slot("IFileKey::GetCacheName", static_cast<PCWSTR (IFileKey::*)() const>(&IFileKey::GetCacheName), 1);
    slot("IFileKey::GetPath", static_cast<PCWSTR (IFileKey::*)() const>(&IFileKey::GetPath), 5);
    {
        struct After : IFileKey {
            virtual void after() = 0;
        };
        slot("end of IFileKey", &After::after, 6);
    }
    slot("IHttpTokenKey::GetCacheName", static_cast<PCWSTR (IHttpTokenKey::*)() const>(&IHttpTokenKey::GetCacheName), 1);
    slot("IHttpTokenKey::GetUserName", static_cast<PCWSTR (IHttpTokenKey::*)() const>(&IHttpTokenKey::GetUserName), 5);
    slot("IHttpTokenKey::GetPasswordHash", static_cast<PCWSTR (IHttpTokenKey::*)() const>(&IHttpTokenKey::GetPasswordHash), 6);
    slot("IHttpTokenKey::GetLogonMethod", static_cast<DWORD (IHttpTokenKey::*)() const>(&IHttpTokenKey::GetLogonMethod), 7);
    {
        struct After : IHttpTokenKey {
            virtual void after() = 0;
        };
        slot("end of IHttpTokenKey", &After::after, 8);
    }
    slot("IWpfReferencedObject::AddRef", static_cast<ULONG (IWpfReferencedObject::*)()>(&IWpfReferencedObject::AddRef), 0);
    slot("IWpfReferencedObject::Release", static_cast<ULONG (IWpfReferencedObject::*)()>(&IWpfReferencedObject::Release), 1);
    {
        struct After : IWpfReferencedObject {
            virtual void after() = 0;
        };
        slot("end of IWpfReferencedObject", &After::after, 2);
    }
    slot("IWorkerProcessFramework::GetWpfInterface", static_cast<HRESULT (IWorkerProcessFramework::*)(WPF_INTERFACE_ID_ENUM, PVOID *)>(&IWorkerProcessFramework::GetWpfInterface), 2);
    slot("IWorkerProcessFramework::GetCustomInterface", static_cast<HRESULT (IWorkerProcessFramework::*)(DWORD, PVOID *)>(&IWorkerProcessFramework::GetCustomInterface), 3);
    slot("IWorkerProcessFramework::GetInterfaceVersion", static_cast<HRESULT (IWorkerProcessFramework::*)(PDWORD, PDWORD)>(&IWorkerProcessFramework::GetInterfaceVersion), 4);
    {
        struct After : IWorkerProcessFramework {
            virtual void after() = 0;
        };
        slot("end of IWorkerProcessFramework", &After::after, 5);
    }
    slot("IWpfApplicationInfoUtil::GetApplicationPropertiesFromAppId", static_cast<HRESULT (IWpfApplicationInfoUtil::*)(PCWSTR, PWSTR, DWORD *, DWORD *)>(&IWpfApplicationInfoUtil::GetApplicationPropertiesFromAppId), 2);
    {
        struct After : IWpfApplicationInfoUtil {
            virtual void after() = 0;
        };
        slot("end of IWpfApplicationInfoUtil", &After::after, 3);
    }
    slot("IWpfSettings::GetDwordProperty", static_cast<HRESULT (IWpfSettings::*)(WPF_SETTINGS_DWORD_ENUM, DWORD *)>(&IWpfSettings::GetDwordProperty), 2);
    slot("IWpfSettings::GetUlonglongProperty", static_cast<HRESULT (IWpfSettings::*)(WPF_SETTINGS_ULONGLONG_ENUM, ULONGLONG *)>(&IWpfSettings::GetUlonglongProperty), 3);
    slot("IWpfSettings::GetStringProperty", static_cast<HRESULT (IWpfSettings::*)(WPF_SETTINGS_STRING_ENUM, PWSTR, DWORD *)>(&IWpfSettings::GetStringProperty), 4);
    slot("IWpfSettings::GetBoolProperty", static_cast<HRESULT (IWpfSettings::*)(WPF_SETTINGS_BOOL_ENUM, BOOL *)>(&IWpfSettings::GetBoolProperty), 5);
    slot("IWpfSettings::GetHandleProperty", static_cast<HRESULT (IWpfSettings::*)(WPF_SETTINGS_HANDLE_ENUM, HANDLE *)>(&IWpfSettings::GetHandleProperty), 6);
    {
        struct After : IWpfSettings {
            virtual void after() = 0;
        };
        slot("end of IWpfSettings", &After::after, 7);
    }
    slot("IWpfActions::RecycleWorkerProcess", static_cast<VOID (IWpfActions::*)(PCWSTR)>(&IWpfActions::RecycleWorkerProcess), 2);
    slot("IWpfActions::FailWorkerProcess", static_cast<VOID (IWpfActions::*)(PCWSTR, HRESULT, BOOL)>(&IWpfActions::FailWorkerProcess), 3);
    {
        struct After : IWpfActions {
            virtual void after() = 0;
        };
        slot("end of IWpfActions", &After::after, 4);
    }
    slot("IWpfExposeProtocolManagerCustomInterface::LoadProtocolManagerAndGetCustomInterface", static_cast<HRESULT (IWpfExposeProtocolManagerCustomInterface::*)(PCWSTR, PCWSTR, DWORD, PVOID *)>(&IWpfExposeProtocolManagerCustomInterface::LoadProtocolManagerAndGetCustomInterface), 2);
    {
        struct After : IWpfExposeProtocolManagerCustomInterface {
            virtual void after() = 0;
        };
        slot("end of IWpfExposeProtocolManagerCustomInterface", &After::after, 3);
    }
    slot("IProtocolManager::GetPmInterface", static_cast<HRESULT (IProtocolManager::*)(PM_INTERFACE_ID_ENUM, PVOID *)>(&IProtocolManager::GetPmInterface), 2);
    slot("IProtocolManager::GetCustomInterface", static_cast<HRESULT (IProtocolManager::*)(DWORD, PVOID *)>(&IProtocolManager::GetCustomInterface), 3);
    slot("IProtocolManager::Shutdown", static_cast<HRESULT (IProtocolManager::*)(BOOL)>(&IProtocolManager::Shutdown), 4);
    {
        struct After : IProtocolManager {
            virtual void after() = 0;
        };
        slot("end of IProtocolManager", &After::after, 5);
    }
    slot("IHealthStatusCallback::ReportHealth", static_cast<HRESULT (IHealthStatusCallback::*)(BOOL)>(&IHealthStatusCallback::ReportHealth), 2);
    {
        struct After : IHealthStatusCallback {
            virtual void after() = 0;
        };
        slot("end of IHealthStatusCallback", &After::after, 3);
    }
    slot("IPmHealthAndIdleMonitor::CheckIdle", static_cast<HRESULT (IPmHealthAndIdleMonitor::*)(BOOL *)>(&IPmHealthAndIdleMonitor::CheckIdle), 2);
    slot("IPmHealthAndIdleMonitor::CheckHealth", static_cast<HRESULT (IPmHealthAndIdleMonitor::*)(IHealthStatusCallback *)>(&IPmHealthAndIdleMonitor::CheckHealth), 3);
    {
        struct After : IPmHealthAndIdleMonitor {
            virtual void after() = 0;
        };
        slot("end of IPmHealthAndIdleMonitor", &After::after, 4);
    }
    slot("ICustomActionResultCallback::ReportResult", static_cast<HRESULT (ICustomActionResultCallback::*)(HRESULT, PBYTE, DWORD)>(&ICustomActionResultCallback::ReportResult), 2);
    {
        struct After : ICustomActionResultCallback {
            virtual void after() = 0;
        };
        slot("end of ICustomActionResultCallback", &After::after, 3);
    }
    slot("ICustomAction2ResultCallback::ReportResult", static_cast<HRESULT (ICustomAction2ResultCallback::*)(HRESULT, BOOL, PBYTE, DWORD)>(&ICustomAction2ResultCallback::ReportResult), 2);
    {
        struct After : ICustomAction2ResultCallback {
            virtual void after() = 0;
        };
        slot("end of ICustomAction2ResultCallback", &After::after, 3);
    }
    slot("IWpfApplicationPreloadUtil::GetApplicationPreloadInfo", static_cast<HRESULT (IWpfApplicationPreloadUtil::*)(PCWSTR, BOOL *, BSTR *, SAFEARRAY **)>(&IWpfApplicationPreloadUtil::GetApplicationPreloadInfo), 2);
    slot("IWpfApplicationPreloadUtil::ReportApplicationPreloadFailure", static_cast<HRESULT (IWpfApplicationPreloadUtil::*)(PCWSTR, HRESULT, PCWSTR)>(&IWpfApplicationPreloadUtil::ReportApplicationPreloadFailure), 3);
    {
        struct After : IWpfApplicationPreloadUtil {
            virtual void after() = 0;
        };
        slot("end of IWpfApplicationPreloadUtil", &After::after, 4);
    }
    slot("IPmApplicationPreload::PreloadApplication", static_cast<HRESULT (IPmApplicationPreload::*)(DWORD, PCWSTR, BOOL)>(&IPmApplicationPreload::PreloadApplication), 2);
    {
        struct After : IPmApplicationPreload {
            virtual void after() = 0;
        };
        slot("end of IPmApplicationPreload", &After::after, 3);
    }
    slot("IPmCustomActions::RunCustomAction", static_cast<HRESULT (IPmCustomActions::*)(PCWSTR, PCWSTR, ICustomActionResultCallback *)>(&IPmCustomActions::RunCustomAction), 2);
    {
        struct After : IPmCustomActions {
            virtual void after() = 0;
        };
        slot("end of IPmCustomActions", &After::after, 3);
    }
    slot("IPmCustomActions2::RegisterCustomActionCallback", static_cast<HRESULT (IPmCustomActions2::*)(PCWSTR, PCWSTR, ICustomAction2ResultCallback *)>(&IPmCustomActions2::RegisterCustomActionCallback), 2);
    slot("IPmCustomActions2::UnregisterCustomActionCallback", static_cast<HRESULT (IPmCustomActions2::*)(PCWSTR)>(&IPmCustomActions2::UnregisterCustomActionCallback), 3);
    {
        struct After : IPmCustomActions2 {
            virtual void after() = 0;
        };
        slot("end of IPmCustomActions2", &After::after, 4);
    }
    slot("IWpfListenerChannelCallback::ReportStarted", static_cast<HRESULT (IWpfListenerChannelCallback::*)()>(&IWpfListenerChannelCallback::ReportStarted), 2);
    slot("IWpfListenerChannelCallback::ReportStopped", static_cast<HRESULT (IWpfListenerChannelCallback::*)(HRESULT)>(&IWpfListenerChannelCallback::ReportStopped), 3);
    slot("IWpfListenerChannelCallback::ReportMessageReceived", static_cast<HRESULT (IWpfListenerChannelCallback::*)()>(&IWpfListenerChannelCallback::ReportMessageReceived), 4);
    slot("IWpfListenerChannelCallback::GetId", static_cast<HRESULT (IWpfListenerChannelCallback::*)(DWORD *)>(&IWpfListenerChannelCallback::GetId), 5);
    slot("IWpfListenerChannelCallback::GetBlob", static_cast<HRESULT (IWpfListenerChannelCallback::*)(PBYTE, DWORD *)>(&IWpfListenerChannelCallback::GetBlob), 6);
    {
        struct After : IWpfListenerChannelCallback {
            virtual void after() = 0;
        };
        slot("end of IWpfListenerChannelCallback", &After::after, 7);
    }
    slot("IPmListenerChannelManager::StartListenerChannel", static_cast<HRESULT (IPmListenerChannelManager::*)(PCWSTR, IWpfListenerChannelCallback *)>(&IPmListenerChannelManager::StartListenerChannel), 2);
    slot("IPmListenerChannelManager::StopListenerChannel", static_cast<HRESULT (IPmListenerChannelManager::*)(PCWSTR, IWpfListenerChannelCallback *, BOOL)>(&IPmListenerChannelManager::StopListenerChannel), 3);
    {
        struct After : IPmListenerChannelManager {
            virtual void after() = 0;
        };
        slot("end of IPmListenerChannelManager", &After::after, 4);
    }
    slot("IPmIdleTimeOutAction::SuspendProcess", static_cast<HRESULT (IPmIdleTimeOutAction::*)()>(&IPmIdleTimeOutAction::SuspendProcess), 2);
    {
        struct After : IPmIdleTimeOutAction {
            virtual void after() = 0;
        };
        slot("end of IPmIdleTimeOutAction", &After::after, 3);
    }
    slot("IUnknown::QueryInterface", static_cast<HRESULT (IUnknown::*)(REFIID, void **)>(&IUnknown::QueryInterface), 0);
    slot("IUnknown::AddRef", static_cast<ULONG (IUnknown::*)()>(&IUnknown::AddRef), 1);
    slot("IUnknown::Release", static_cast<ULONG (IUnknown::*)()>(&IUnknown::Release), 2);
    {
        struct After : IUnknown {
            virtual void after() = 0;
        };
        slot("end of IUnknown", &After::after, 3);
    }
    slot("IAppHostMethodSchema::get_Name", static_cast<HRESULT (IAppHostMethodSchema::*)(BSTR *)>(&IAppHostMethodSchema::get_Name), 3);
    slot("IAppHostMethodSchema::get_InputSchema", static_cast<HRESULT (IAppHostMethodSchema::*)(IAppHostElementSchema **)>(&IAppHostMethodSchema::get_InputSchema), 4);
    slot("IAppHostMethodSchema::get_OutputSchema", static_cast<HRESULT (IAppHostMethodSchema::*)(IAppHostElementSchema **)>(&IAppHostMethodSchema::get_OutputSchema), 5);
    slot("IAppHostMethodSchema::GetMetadata", static_cast<HRESULT (IAppHostMethodSchema::*)(BSTR, VARIANT *)>(&IAppHostMethodSchema::GetMetadata), 6);
    {
        struct After : IAppHostMethodSchema {
            virtual void after() = 0;
        };
        slot("end of IAppHostMethodSchema", &After::after, 7);
    }
    slot("IAppHostMethod::get_Name", static_cast<HRESULT (IAppHostMethod::*)(BSTR *)>(&IAppHostMethod::get_Name), 3);
    slot("IAppHostMethod::get_Schema", static_cast<HRESULT (IAppHostMethod::*)(IAppHostMethodSchema **)>(&IAppHostMethod::get_Schema), 4);
    slot("IAppHostMethod::CreateInstance", static_cast<HRESULT (IAppHostMethod::*)(IAppHostMethodInstance **)>(&IAppHostMethod::CreateInstance), 5);
    {
        struct After : IAppHostMethod {
            virtual void after() = 0;
        };
        slot("end of IAppHostMethod", &After::after, 6);
    }
    slot("IAppHostMethodInstance::get_Input", static_cast<HRESULT (IAppHostMethodInstance::*)(IAppHostElement **)>(&IAppHostMethodInstance::get_Input), 3);
    slot("IAppHostMethodInstance::get_Output", static_cast<HRESULT (IAppHostMethodInstance::*)(IAppHostElement **)>(&IAppHostMethodInstance::get_Output), 4);
    slot("IAppHostMethodInstance::Execute", static_cast<HRESULT (IAppHostMethodInstance::*)()>(&IAppHostMethodInstance::Execute), 5);
    slot("IAppHostMethodInstance::GetMetadata", static_cast<HRESULT (IAppHostMethodInstance::*)(BSTR, VARIANT *)>(&IAppHostMethodInstance::GetMetadata), 6);
    slot("IAppHostMethodInstance::SetMetadata", static_cast<HRESULT (IAppHostMethodInstance::*)(BSTR, VARIANT)>(&IAppHostMethodInstance::SetMetadata), 7);
    {
        struct After : IAppHostMethodInstance {
            virtual void after() = 0;
        };
        slot("end of IAppHostMethodInstance", &After::after, 8);
    }
    slot("IAppHostMethodCollection::get_Count", static_cast<HRESULT (IAppHostMethodCollection::*)(DWORD *)>(&IAppHostMethodCollection::get_Count), 3);
    slot("IAppHostMethodCollection::get_Item", static_cast<HRESULT (IAppHostMethodCollection::*)(VARIANT, IAppHostMethod **)>(&IAppHostMethodCollection::get_Item), 4);
    {
        struct After : IAppHostMethodCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostMethodCollection", &After::after, 5);
    }
    slot("IAppHostElement::get_Name", static_cast<HRESULT (IAppHostElement::*)(BSTR *)>(&IAppHostElement::get_Name), 3);
    slot("IAppHostElement::get_Collection", static_cast<HRESULT (IAppHostElement::*)(IAppHostElementCollection **)>(&IAppHostElement::get_Collection), 4);
    slot("IAppHostElement::get_Properties", static_cast<HRESULT (IAppHostElement::*)(IAppHostPropertyCollection **)>(&IAppHostElement::get_Properties), 5);
    slot("IAppHostElement::get_ChildElements", static_cast<HRESULT (IAppHostElement::*)(IAppHostChildElementCollection **)>(&IAppHostElement::get_ChildElements), 6);
    slot("IAppHostElement::GetMetadata", static_cast<HRESULT (IAppHostElement::*)(BSTR, VARIANT *)>(&IAppHostElement::GetMetadata), 7);
    slot("IAppHostElement::SetMetadata", static_cast<HRESULT (IAppHostElement::*)(BSTR, VARIANT)>(&IAppHostElement::SetMetadata), 8);
    slot("IAppHostElement::get_Schema", static_cast<HRESULT (IAppHostElement::*)(IAppHostElementSchema **)>(&IAppHostElement::get_Schema), 9);
    slot("IAppHostElement::GetElementByName", static_cast<HRESULT (IAppHostElement::*)(BSTR, IAppHostElement **)>(&IAppHostElement::GetElementByName), 10);
    slot("IAppHostElement::GetPropertyByName", static_cast<HRESULT (IAppHostElement::*)(BSTR, IAppHostProperty **)>(&IAppHostElement::GetPropertyByName), 11);
    slot("IAppHostElement::Clear", static_cast<HRESULT (IAppHostElement::*)()>(&IAppHostElement::Clear), 12);
    slot("IAppHostElement::get_Methods", static_cast<HRESULT (IAppHostElement::*)(IAppHostMethodCollection **)>(&IAppHostElement::get_Methods), 13);
    {
        struct After : IAppHostElement {
            virtual void after() = 0;
        };
        slot("end of IAppHostElement", &After::after, 14);
    }
    slot("IAppHostElementCollection::get_Count", static_cast<HRESULT (IAppHostElementCollection::*)(DWORD *)>(&IAppHostElementCollection::get_Count), 3);
    slot("IAppHostElementCollection::get_Item", static_cast<HRESULT (IAppHostElementCollection::*)(VARIANT, IAppHostElement **)>(&IAppHostElementCollection::get_Item), 4);
    slot("IAppHostElementCollection::AddElement", static_cast<HRESULT (IAppHostElementCollection::*)(IAppHostElement *, int)>(&IAppHostElementCollection::AddElement), 5);
    slot("IAppHostElementCollection::DeleteElement", static_cast<HRESULT (IAppHostElementCollection::*)(VARIANT)>(&IAppHostElementCollection::DeleteElement), 6);
    slot("IAppHostElementCollection::Clear", static_cast<HRESULT (IAppHostElementCollection::*)()>(&IAppHostElementCollection::Clear), 7);
    slot("IAppHostElementCollection::CreateNewElement", static_cast<HRESULT (IAppHostElementCollection::*)(BSTR, IAppHostElement **)>(&IAppHostElementCollection::CreateNewElement), 8);
    slot("IAppHostElementCollection::get_Schema", static_cast<HRESULT (IAppHostElementCollection::*)(IAppHostCollectionSchema **)>(&IAppHostElementCollection::get_Schema), 9);
    {
        struct After : IAppHostElementCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostElementCollection", &After::after, 10);
    }
    slot("IAppHostChildElementCollection::get_Count", static_cast<HRESULT (IAppHostChildElementCollection::*)(DWORD *)>(&IAppHostChildElementCollection::get_Count), 3);
    slot("IAppHostChildElementCollection::get_Item", static_cast<HRESULT (IAppHostChildElementCollection::*)(VARIANT, IAppHostElement **)>(&IAppHostChildElementCollection::get_Item), 4);
    {
        struct After : IAppHostChildElementCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostChildElementCollection", &After::after, 5);
    }
    slot("IAppHostProperty::get_Name", static_cast<HRESULT (IAppHostProperty::*)(BSTR *)>(&IAppHostProperty::get_Name), 3);
    slot("IAppHostProperty::get_Value", static_cast<HRESULT (IAppHostProperty::*)(VARIANT *)>(&IAppHostProperty::get_Value), 4);
    slot("IAppHostProperty::put_Value", static_cast<HRESULT (IAppHostProperty::*)(VARIANT)>(&IAppHostProperty::put_Value), 5);
    slot("IAppHostProperty::Clear", static_cast<HRESULT (IAppHostProperty::*)()>(&IAppHostProperty::Clear), 6);
    slot("IAppHostProperty::get_StringValue", static_cast<HRESULT (IAppHostProperty::*)(BSTR *)>(&IAppHostProperty::get_StringValue), 7);
    slot("IAppHostProperty::get_Exception", static_cast<HRESULT (IAppHostProperty::*)(IAppHostPropertyException **)>(&IAppHostProperty::get_Exception), 8);
    slot("IAppHostProperty::GetMetadata", static_cast<HRESULT (IAppHostProperty::*)(BSTR, VARIANT *)>(&IAppHostProperty::GetMetadata), 9);
    slot("IAppHostProperty::SetMetadata", static_cast<HRESULT (IAppHostProperty::*)(BSTR, VARIANT)>(&IAppHostProperty::SetMetadata), 10);
    slot("IAppHostProperty::get_Schema", static_cast<HRESULT (IAppHostProperty::*)(IAppHostPropertySchema **)>(&IAppHostProperty::get_Schema), 11);
    {
        struct After : IAppHostProperty {
            virtual void after() = 0;
        };
        slot("end of IAppHostProperty", &After::after, 12);
    }
    slot("IAppHostPropertyCollection::get_Count", static_cast<HRESULT (IAppHostPropertyCollection::*)(DWORD *)>(&IAppHostPropertyCollection::get_Count), 3);
    slot("IAppHostPropertyCollection::get_Item", static_cast<HRESULT (IAppHostPropertyCollection::*)(VARIANT, IAppHostProperty **)>(&IAppHostPropertyCollection::get_Item), 4);
    {
        struct After : IAppHostPropertyCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostPropertyCollection", &After::after, 5);
    }
    slot("IAppHostConfigException::get_LineNumber", static_cast<HRESULT (IAppHostConfigException::*)(ULONG *)>(&IAppHostConfigException::get_LineNumber), 3);
    slot("IAppHostConfigException::get_FileName", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_FileName), 4);
    slot("IAppHostConfigException::get_ConfigPath", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_ConfigPath), 5);
    slot("IAppHostConfigException::get_ErrorLine", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_ErrorLine), 6);
    slot("IAppHostConfigException::get_PreErrorLine", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_PreErrorLine), 7);
    slot("IAppHostConfigException::get_PostErrorLine", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_PostErrorLine), 8);
    slot("IAppHostConfigException::get_ErrorString", static_cast<HRESULT (IAppHostConfigException::*)(BSTR *)>(&IAppHostConfigException::get_ErrorString), 9);
    {
        struct After : IAppHostConfigException {
            virtual void after() = 0;
        };
        slot("end of IAppHostConfigException", &After::after, 10);
    }
    slot("IAppHostPropertyException::get_InvalidValue", static_cast<HRESULT (IAppHostPropertyException::*)(BSTR *)>(&IAppHostPropertyException::get_InvalidValue), 10);
    slot("IAppHostPropertyException::get_ValidationFailureReason", static_cast<HRESULT (IAppHostPropertyException::*)(BSTR *)>(&IAppHostPropertyException::get_ValidationFailureReason), 11);
    slot("IAppHostPropertyException::get_ValidationFailureParameters", static_cast<HRESULT (IAppHostPropertyException::*)(SAFEARRAY **)>(&IAppHostPropertyException::get_ValidationFailureParameters), 12);
    {
        struct After : IAppHostPropertyException {
            virtual void after() = 0;
        };
        slot("end of IAppHostPropertyException", &After::after, 13);
    }
    slot("IAppHostElementSchema::get_Name", static_cast<HRESULT (IAppHostElementSchema::*)(BSTR *)>(&IAppHostElementSchema::get_Name), 3);
    slot("IAppHostElementSchema::get_DoesAllowUnschematizedProperties", static_cast<HRESULT (IAppHostElementSchema::*)(VARIANT_BOOL *)>(&IAppHostElementSchema::get_DoesAllowUnschematizedProperties), 4);
    slot("IAppHostElementSchema::GetMetadata", static_cast<HRESULT (IAppHostElementSchema::*)(BSTR, VARIANT *)>(&IAppHostElementSchema::GetMetadata), 5);
    slot("IAppHostElementSchema::get_CollectionSchema", static_cast<HRESULT (IAppHostElementSchema::*)(IAppHostCollectionSchema **)>(&IAppHostElementSchema::get_CollectionSchema), 6);
    slot("IAppHostElementSchema::get_ChildElementSchemas", static_cast<HRESULT (IAppHostElementSchema::*)(IAppHostElementSchemaCollection **)>(&IAppHostElementSchema::get_ChildElementSchemas), 7);
    slot("IAppHostElementSchema::get_PropertySchemas", static_cast<HRESULT (IAppHostElementSchema::*)(IAppHostPropertySchemaCollection **)>(&IAppHostElementSchema::get_PropertySchemas), 8);
    slot("IAppHostElementSchema::get_IsCollectionDefault", static_cast<HRESULT (IAppHostElementSchema::*)(VARIANT_BOOL *)>(&IAppHostElementSchema::get_IsCollectionDefault), 9);
    {
        struct After : IAppHostElementSchema {
            virtual void after() = 0;
        };
        slot("end of IAppHostElementSchema", &After::after, 10);
    }
    slot("IAppHostElementSchemaCollection::get_Count", static_cast<HRESULT (IAppHostElementSchemaCollection::*)(DWORD *)>(&IAppHostElementSchemaCollection::get_Count), 3);
    slot("IAppHostElementSchemaCollection::get_Item", static_cast<HRESULT (IAppHostElementSchemaCollection::*)(VARIANT, IAppHostElementSchema **)>(&IAppHostElementSchemaCollection::get_Item), 4);
    {
        struct After : IAppHostElementSchemaCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostElementSchemaCollection", &After::after, 5);
    }
    slot("IAppHostCollectionSchema::get_AddElementNames", static_cast<HRESULT (IAppHostCollectionSchema::*)(BSTR *)>(&IAppHostCollectionSchema::get_AddElementNames), 3);
    slot("IAppHostCollectionSchema::GetAddElementSchema", static_cast<HRESULT (IAppHostCollectionSchema::*)(BSTR, IAppHostElementSchema **)>(&IAppHostCollectionSchema::GetAddElementSchema), 4);
    slot("IAppHostCollectionSchema::get_RemoveElementSchema", static_cast<HRESULT (IAppHostCollectionSchema::*)(IAppHostElementSchema **)>(&IAppHostCollectionSchema::get_RemoveElementSchema), 5);
    slot("IAppHostCollectionSchema::get_ClearElementSchema", static_cast<HRESULT (IAppHostCollectionSchema::*)(IAppHostElementSchema **)>(&IAppHostCollectionSchema::get_ClearElementSchema), 6);
    slot("IAppHostCollectionSchema::get_IsMergeAppend", static_cast<HRESULT (IAppHostCollectionSchema::*)(VARIANT_BOOL *)>(&IAppHostCollectionSchema::get_IsMergeAppend), 7);
    slot("IAppHostCollectionSchema::GetMetadata", static_cast<HRESULT (IAppHostCollectionSchema::*)(BSTR, VARIANT *)>(&IAppHostCollectionSchema::GetMetadata), 8);
    slot("IAppHostCollectionSchema::get_DoesAllowDuplicates", static_cast<HRESULT (IAppHostCollectionSchema::*)(VARIANT_BOOL *)>(&IAppHostCollectionSchema::get_DoesAllowDuplicates), 9);
    {
        struct After : IAppHostCollectionSchema {
            virtual void after() = 0;
        };
        slot("end of IAppHostCollectionSchema", &After::after, 10);
    }
    slot("IAppHostPropertySchema::get_Name", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR *)>(&IAppHostPropertySchema::get_Name), 3);
    slot("IAppHostPropertySchema::get_Type", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR *)>(&IAppHostPropertySchema::get_Type), 4);
    slot("IAppHostPropertySchema::get_DefaultValue", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT *)>(&IAppHostPropertySchema::get_DefaultValue), 5);
    slot("IAppHostPropertySchema::get_IsRequired", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsRequired), 6);
    slot("IAppHostPropertySchema::get_IsUniqueKey", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsUniqueKey), 7);
    slot("IAppHostPropertySchema::get_IsCombinedKey", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsCombinedKey), 8);
    slot("IAppHostPropertySchema::get_IsExpanded", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsExpanded), 9);
    slot("IAppHostPropertySchema::get_ValidationType", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR *)>(&IAppHostPropertySchema::get_ValidationType), 10);
    slot("IAppHostPropertySchema::get_ValidationParameter", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR *)>(&IAppHostPropertySchema::get_ValidationParameter), 11);
    slot("IAppHostPropertySchema::GetMetadata", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR, VARIANT *)>(&IAppHostPropertySchema::GetMetadata), 12);
    slot("IAppHostPropertySchema::get_IsCaseSensitive", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsCaseSensitive), 13);
    slot("IAppHostPropertySchema::get_PossibleValues", static_cast<HRESULT (IAppHostPropertySchema::*)(IAppHostConstantValueCollection **)>(&IAppHostPropertySchema::get_PossibleValues), 14);
    slot("IAppHostPropertySchema::get_DoesAllowInfinite", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_DoesAllowInfinite), 15);
    slot("IAppHostPropertySchema::get_IsEncrypted", static_cast<HRESULT (IAppHostPropertySchema::*)(VARIANT_BOOL *)>(&IAppHostPropertySchema::get_IsEncrypted), 16);
    slot("IAppHostPropertySchema::get_TimeSpanFormat", static_cast<HRESULT (IAppHostPropertySchema::*)(BSTR *)>(&IAppHostPropertySchema::get_TimeSpanFormat), 17);
    {
        struct After : IAppHostPropertySchema {
            virtual void after() = 0;
        };
        slot("end of IAppHostPropertySchema", &After::after, 18);
    }
    slot("IAppHostPropertySchemaCollection::get_Count", static_cast<HRESULT (IAppHostPropertySchemaCollection::*)(DWORD *)>(&IAppHostPropertySchemaCollection::get_Count), 3);
    slot("IAppHostPropertySchemaCollection::get_Item", static_cast<HRESULT (IAppHostPropertySchemaCollection::*)(VARIANT, IAppHostPropertySchema **)>(&IAppHostPropertySchemaCollection::get_Item), 4);
    {
        struct After : IAppHostPropertySchemaCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostPropertySchemaCollection", &After::after, 5);
    }
    slot("IAppHostConstantValue::get_Name", static_cast<HRESULT (IAppHostConstantValue::*)(BSTR *)>(&IAppHostConstantValue::get_Name), 3);
    slot("IAppHostConstantValue::get_Value", static_cast<HRESULT (IAppHostConstantValue::*)(DWORD *)>(&IAppHostConstantValue::get_Value), 4);
    {
        struct After : IAppHostConstantValue {
            virtual void after() = 0;
        };
        slot("end of IAppHostConstantValue", &After::after, 5);
    }
    slot("IAppHostConstantValueCollection::get_Count", static_cast<HRESULT (IAppHostConstantValueCollection::*)(DWORD *)>(&IAppHostConstantValueCollection::get_Count), 3);
    slot("IAppHostConstantValueCollection::get_Item", static_cast<HRESULT (IAppHostConstantValueCollection::*)(VARIANT, IAppHostConstantValue **)>(&IAppHostConstantValueCollection::get_Item), 4);
    {
        struct After : IAppHostConstantValueCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostConstantValueCollection", &After::after, 5);
    }
    slot("IAppHostAdminManager::GetAdminSection", static_cast<HRESULT (IAppHostAdminManager::*)(BSTR, BSTR, IAppHostElement **)>(&IAppHostAdminManager::GetAdminSection), 3);
    slot("IAppHostAdminManager::GetMetadata", static_cast<HRESULT (IAppHostAdminManager::*)(BSTR, VARIANT *)>(&IAppHostAdminManager::GetMetadata), 4);
    slot("IAppHostAdminManager::SetMetadata", static_cast<HRESULT (IAppHostAdminManager::*)(BSTR, VARIANT)>(&IAppHostAdminManager::SetMetadata), 5);
    slot("IAppHostAdminManager::get_ConfigManager", static_cast<HRESULT (IAppHostAdminManager::*)(IAppHostConfigManager **)>(&IAppHostAdminManager::get_ConfigManager), 6);
    {
        struct After : IAppHostAdminManager {
            virtual void after() = 0;
        };
        slot("end of IAppHostAdminManager", &After::after, 7);
    }
    slot("IAppHostWritableAdminManager::CommitChanges", static_cast<HRESULT (IAppHostWritableAdminManager::*)()>(&IAppHostWritableAdminManager::CommitChanges), 7);
    slot("IAppHostWritableAdminManager::get_CommitPath", static_cast<HRESULT (IAppHostWritableAdminManager::*)(BSTR *)>(&IAppHostWritableAdminManager::get_CommitPath), 8);
    slot("IAppHostWritableAdminManager::put_CommitPath", static_cast<HRESULT (IAppHostWritableAdminManager::*)(BSTR)>(&IAppHostWritableAdminManager::put_CommitPath), 9);
    {
        struct After : IAppHostWritableAdminManager {
            virtual void after() = 0;
        };
        slot("end of IAppHostWritableAdminManager", &After::after, 10);
    }
    slot("IAppHostConfigManager::GetConfigFile", static_cast<HRESULT (IAppHostConfigManager::*)(BSTR, IAppHostConfigFile **)>(&IAppHostConfigManager::GetConfigFile), 3);
    slot("IAppHostConfigManager::GetUniqueConfigPath", static_cast<HRESULT (IAppHostConfigManager::*)(BSTR, BSTR *)>(&IAppHostConfigManager::GetUniqueConfigPath), 4);
    {
        struct After : IAppHostConfigManager {
            virtual void after() = 0;
        };
        slot("end of IAppHostConfigManager", &After::after, 5);
    }
    slot("IAppHostConfigFile::get_ConfigPath", static_cast<HRESULT (IAppHostConfigFile::*)(BSTR *)>(&IAppHostConfigFile::get_ConfigPath), 3);
    slot("IAppHostConfigFile::get_FilePath", static_cast<HRESULT (IAppHostConfigFile::*)(BSTR *)>(&IAppHostConfigFile::get_FilePath), 4);
    slot("IAppHostConfigFile::get_Locations", static_cast<HRESULT (IAppHostConfigFile::*)(IAppHostConfigLocationCollection **)>(&IAppHostConfigFile::get_Locations), 5);
    slot("IAppHostConfigFile::GetAdminSection", static_cast<HRESULT (IAppHostConfigFile::*)(BSTR, BSTR, IAppHostElement **)>(&IAppHostConfigFile::GetAdminSection), 6);
    slot("IAppHostConfigFile::GetMetadata", static_cast<HRESULT (IAppHostConfigFile::*)(BSTR, VARIANT *)>(&IAppHostConfigFile::GetMetadata), 7);
    slot("IAppHostConfigFile::SetMetadata", static_cast<HRESULT (IAppHostConfigFile::*)(BSTR, VARIANT)>(&IAppHostConfigFile::SetMetadata), 8);
    slot("IAppHostConfigFile::ClearInvalidSections", static_cast<HRESULT (IAppHostConfigFile::*)()>(&IAppHostConfigFile::ClearInvalidSections), 9);
    slot("IAppHostConfigFile::get_RootSectionGroup", static_cast<HRESULT (IAppHostConfigFile::*)(IAppHostSectionGroup **)>(&IAppHostConfigFile::get_RootSectionGroup), 10);
    {
        struct After : IAppHostConfigFile {
            virtual void after() = 0;
        };
        slot("end of IAppHostConfigFile", &After::after, 11);
    }
    slot("IAppHostConfigLocation::get_Path", static_cast<HRESULT (IAppHostConfigLocation::*)(BSTR *)>(&IAppHostConfigLocation::get_Path), 3);
    slot("IAppHostConfigLocation::get_Count", static_cast<HRESULT (IAppHostConfigLocation::*)(DWORD *)>(&IAppHostConfigLocation::get_Count), 4);
    slot("IAppHostConfigLocation::get_Item", static_cast<HRESULT (IAppHostConfigLocation::*)(VARIANT, IAppHostElement **)>(&IAppHostConfigLocation::get_Item), 5);
    slot("IAppHostConfigLocation::AddConfigSection", static_cast<HRESULT (IAppHostConfigLocation::*)(BSTR, IAppHostElement **)>(&IAppHostConfigLocation::AddConfigSection), 6);
    slot("IAppHostConfigLocation::DeleteConfigSection", static_cast<HRESULT (IAppHostConfigLocation::*)(VARIANT)>(&IAppHostConfigLocation::DeleteConfigSection), 7);
    {
        struct After : IAppHostConfigLocation {
            virtual void after() = 0;
        };
        slot("end of IAppHostConfigLocation", &After::after, 8);
    }
    slot("IAppHostConfigLocationCollection::get_Count", static_cast<HRESULT (IAppHostConfigLocationCollection::*)(DWORD *)>(&IAppHostConfigLocationCollection::get_Count), 3);
    slot("IAppHostConfigLocationCollection::get_Item", static_cast<HRESULT (IAppHostConfigLocationCollection::*)(VARIANT, IAppHostConfigLocation **)>(&IAppHostConfigLocationCollection::get_Item), 4);
    slot("IAppHostConfigLocationCollection::AddLocation", static_cast<HRESULT (IAppHostConfigLocationCollection::*)(BSTR, IAppHostConfigLocation **)>(&IAppHostConfigLocationCollection::AddLocation), 5);
    slot("IAppHostConfigLocationCollection::DeleteLocation", static_cast<HRESULT (IAppHostConfigLocationCollection::*)(VARIANT)>(&IAppHostConfigLocationCollection::DeleteLocation), 6);
    slot("IAppHostConfigLocationCollection::RenameLocation", static_cast<HRESULT (IAppHostConfigLocationCollection::*)(VARIANT, BSTR)>(&IAppHostConfigLocationCollection::RenameLocation), 7);
    {
        struct After : IAppHostConfigLocationCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostConfigLocationCollection", &After::after, 8);
    }
    slot("IAppHostSectionGroup::get_Count", static_cast<HRESULT (IAppHostSectionGroup::*)(ULONG *)>(&IAppHostSectionGroup::get_Count), 3);
    slot("IAppHostSectionGroup::get_Item", static_cast<HRESULT (IAppHostSectionGroup::*)(VARIANT, IAppHostSectionGroup **)>(&IAppHostSectionGroup::get_Item), 4);
    slot("IAppHostSectionGroup::get_Sections", static_cast<HRESULT (IAppHostSectionGroup::*)(IAppHostSectionDefinitionCollection **)>(&IAppHostSectionGroup::get_Sections), 5);
    slot("IAppHostSectionGroup::AddSectionGroup", static_cast<HRESULT (IAppHostSectionGroup::*)(BSTR, IAppHostSectionGroup **)>(&IAppHostSectionGroup::AddSectionGroup), 6);
    slot("IAppHostSectionGroup::DeleteSectionGroup", static_cast<HRESULT (IAppHostSectionGroup::*)(VARIANT)>(&IAppHostSectionGroup::DeleteSectionGroup), 7);
    slot("IAppHostSectionGroup::get_Name", static_cast<HRESULT (IAppHostSectionGroup::*)(BSTR *)>(&IAppHostSectionGroup::get_Name), 8);
    slot("IAppHostSectionGroup::get_Type", static_cast<HRESULT (IAppHostSectionGroup::*)(BSTR *)>(&IAppHostSectionGroup::get_Type), 9);
    slot("IAppHostSectionGroup::put_Type", static_cast<HRESULT (IAppHostSectionGroup::*)(BSTR)>(&IAppHostSectionGroup::put_Type), 10);
    {
        struct After : IAppHostSectionGroup {
            virtual void after() = 0;
        };
        slot("end of IAppHostSectionGroup", &After::after, 11);
    }
    slot("IAppHostSectionDefinition::get_Name", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR *)>(&IAppHostSectionDefinition::get_Name), 3);
    slot("IAppHostSectionDefinition::get_Type", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR *)>(&IAppHostSectionDefinition::get_Type), 4);
    slot("IAppHostSectionDefinition::put_Type", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR)>(&IAppHostSectionDefinition::put_Type), 5);
    slot("IAppHostSectionDefinition::get_OverrideModeDefault", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR *)>(&IAppHostSectionDefinition::get_OverrideModeDefault), 6);
    slot("IAppHostSectionDefinition::put_OverrideModeDefault", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR)>(&IAppHostSectionDefinition::put_OverrideModeDefault), 7);
    slot("IAppHostSectionDefinition::get_AllowDefinition", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR *)>(&IAppHostSectionDefinition::get_AllowDefinition), 8);
    slot("IAppHostSectionDefinition::put_AllowDefinition", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR)>(&IAppHostSectionDefinition::put_AllowDefinition), 9);
    slot("IAppHostSectionDefinition::get_AllowLocation", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR *)>(&IAppHostSectionDefinition::get_AllowLocation), 10);
    slot("IAppHostSectionDefinition::put_AllowLocation", static_cast<HRESULT (IAppHostSectionDefinition::*)(BSTR)>(&IAppHostSectionDefinition::put_AllowLocation), 11);
    slot("IAppHostSectionDefinition::get_RequirePermission", static_cast<HRESULT (IAppHostSectionDefinition::*)(VARIANT_BOOL *)>(&IAppHostSectionDefinition::get_RequirePermission), 12);
    slot("IAppHostSectionDefinition::put_RequirePermission", static_cast<HRESULT (IAppHostSectionDefinition::*)(VARIANT_BOOL)>(&IAppHostSectionDefinition::put_RequirePermission), 13);
    {
        struct After : IAppHostSectionDefinition {
            virtual void after() = 0;
        };
        slot("end of IAppHostSectionDefinition", &After::after, 14);
    }
    slot("IAppHostSectionDefinitionCollection::get_Count", static_cast<HRESULT (IAppHostSectionDefinitionCollection::*)(ULONG *)>(&IAppHostSectionDefinitionCollection::get_Count), 3);
    slot("IAppHostSectionDefinitionCollection::get_Item", static_cast<HRESULT (IAppHostSectionDefinitionCollection::*)(VARIANT, IAppHostSectionDefinition **)>(&IAppHostSectionDefinitionCollection::get_Item), 4);
    slot("IAppHostSectionDefinitionCollection::AddSection", static_cast<HRESULT (IAppHostSectionDefinitionCollection::*)(BSTR, IAppHostSectionDefinition **)>(&IAppHostSectionDefinitionCollection::AddSection), 5);
    slot("IAppHostSectionDefinitionCollection::DeleteSection", static_cast<HRESULT (IAppHostSectionDefinitionCollection::*)(VARIANT)>(&IAppHostSectionDefinitionCollection::DeleteSection), 6);
    {
        struct After : IAppHostSectionDefinitionCollection {
            virtual void after() = 0;
        };
        slot("end of IAppHostSectionDefinitionCollection", &After::after, 7);
    }
    slot("IAppHostPathMapper::MapPath", static_cast<HRESULT (IAppHostPathMapper::*)(BSTR, BSTR, BSTR *)>(&IAppHostPathMapper::MapPath), 3);
    {
        struct After : IAppHostPathMapper {
            virtual void after() = 0;
        };
        slot("end of IAppHostPathMapper", &After::after, 4);
    }
    slot("IAppHostPathMapper2::MapPath", static_cast<HRESULT (IAppHostPathMapper2::*)(BSTR, BSTR, BSTR *, HANDLE *)>(&IAppHostPathMapper2::MapPath), 3);
    {
        struct After : IAppHostPathMapper2 {
            virtual void after() = 0;
        };
        slot("end of IAppHostPathMapper2", &After::after, 4);
    }
    slot("IAppHostChangeHandler::OnSectionChanges", static_cast<HRESULT (IAppHostChangeHandler::*)(BSTR, BSTR)>(&IAppHostChangeHandler::OnSectionChanges), 3);
    {
        struct After : IAppHostChangeHandler {
            virtual void after() = 0;
        };
        slot("end of IAppHostChangeHandler", &After::after, 4);
    }
    slot("IAppHostMappingExtension::GetSiteNameFromSiteId", static_cast<HRESULT (IAppHostMappingExtension::*)(DWORD, BSTR *)>(&IAppHostMappingExtension::GetSiteNameFromSiteId), 3);
    slot("IAppHostMappingExtension::GetSiteIdFromSiteName", static_cast<HRESULT (IAppHostMappingExtension::*)(BSTR, DWORD *)>(&IAppHostMappingExtension::GetSiteIdFromSiteName), 4);
    slot("IAppHostMappingExtension::GetSiteElementFromSiteId", static_cast<HRESULT (IAppHostMappingExtension::*)(DWORD, IAppHostElement **)>(&IAppHostMappingExtension::GetSiteElementFromSiteId), 5);
    slot("IAppHostMappingExtension::MapPath", static_cast<HRESULT (IAppHostMappingExtension::*)(BSTR, BSTR, BSTR *, IAppHostElement **, IAppHostElement **)>(&IAppHostMappingExtension::MapPath), 6);
    {
        struct After : IAppHostMappingExtension {
            virtual void after() = 0;
        };
        slot("end of IAppHostMappingExtension", &After::after, 7);
    }
    slot("IAppHostElementExtension::ProvideElement", static_cast<HRESULT (IAppHostElementExtension::*)(IAppHostElement *)>(&IAppHostElementExtension::ProvideElement), 3);
    {
        struct After : IAppHostElementExtension {
            virtual void after() = 0;
        };
        slot("end of IAppHostElementExtension", &After::after, 4);
    }
    slot("IAppHostPropertyExtension::ProvideGetProperty", static_cast<HRESULT (IAppHostPropertyExtension::*)(IAppHostElement *, IAppHostProperty *)>(&IAppHostPropertyExtension::ProvideGetProperty), 3);
    {
        struct After : IAppHostPropertyExtension {
            virtual void after() = 0;
        };
        slot("end of IAppHostPropertyExtension", &After::after, 4);
    }
    slot("IAppHostMethodExtension::ProvideMethod", static_cast<HRESULT (IAppHostMethodExtension::*)(IAppHostMethod *, IAppHostMethodInstance *, IAppHostElement *)>(&IAppHostMethodExtension::ProvideMethod), 3);
    {
        struct After : IAppHostMethodExtension {
            virtual void after() = 0;
        };
        slot("end of IAppHostMethodExtension", &After::after, 4);
    }
    printf("%d slots checked, %d wrong\n", checked, wrong);
    return wrong == 0 && checked > 0 ? 0 : 1;
}
