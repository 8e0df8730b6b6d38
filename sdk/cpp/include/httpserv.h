// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The module API: notifications, request, response and server objects. It does not declare RegisterModule,
// because modules define it with either linkage.
#pragma once

#include <windows.h>
#include <winsock2.h>
#include <sal.h>
#include <comdef.h>
#include <http.h>
#include <httptrace.h>
#include <ahadmin.h>
#include <sluicegate/uuid.h>

// request notifications. Order of value = pipeline order for the deterministic ones.
// RQ_SEND_RESPONSE_STATUS_AND_HEADERS is in recent SDKs only, undocumented, and has no CHttpModule method.
// RQ_MAP_PATH is 0x80000000 (unsigned).
#define RQ_BEGIN_REQUEST 1
#define RQ_AUTHENTICATE_REQUEST 2
#define RQ_AUTHORIZE_REQUEST 4
#define RQ_RESOLVE_REQUEST_CACHE 8
#define RQ_MAP_REQUEST_HANDLER 0x00000010
#define RQ_ACQUIRE_REQUEST_STATE 0x00000020
#define RQ_PRE_EXECUTE_REQUEST_HANDLER 0x00000040
#define RQ_EXECUTE_REQUEST_HANDLER 0x00000080
#define RQ_RELEASE_REQUEST_STATE 0x00000100
#define RQ_UPDATE_REQUEST_CACHE 0x00000200
#define RQ_LOG_REQUEST 0x00000400
#define RQ_END_REQUEST 0x00000800
#define RQ_SEND_RESPONSE_STATUS_AND_HEADERS 0x08000000
#define RQ_CUSTOM_NOTIFICATION 0x10000000
#define RQ_SEND_RESPONSE 0x20000000
#define RQ_READ_ENTITY 0x40000000
#define RQ_MAP_PATH 0x80000000

// global notifications. Bits 0x1 and 0x8 are unused. GL_APPLICATION_PRELOAD and GL_SUSPEND_PROCESS are
// missing from the docs.
#define GL_STOP_LISTENING 2
#define GL_CACHE_CLEANUP 4
#define GL_CACHE_OPERATION 0x00000010
#define GL_HEALTH_CHECK 0x00000020
#define GL_CONFIGURATION_CHANGE 0x00000040
#define GL_FILE_CHANGE 0x00000080
#define GL_PRE_BEGIN_REQUEST 0x00000100
#define GL_APPLICATION_START 0x00000200
#define GL_APPLICATION_RESOLVE_MODULES 0x00000400
#define GL_APPLICATION_STOP 0x00000800
#define GL_RSCA_QUERY 0x00001000
#define GL_TRACE_EVENT 0x00002000
#define GL_CUSTOM_NOTIFICATION 0x00004000
#define GL_THREAD_CLEANUP 0x00008000
#define GL_APPLICATION_PRELOAD 0x00010000
#define GL_SUSPEND_PROCESS 0x00020000

// priority aliases. Ordering FIRST < HIGH < MEDIUM (default) < LOW < LAST; inverted for RQ_SEND_RESPONSE.
#define PRIORITY_ALIAS_FIRST L"FIRST"
#define PRIORITY_ALIAS_HIGH L"HIGH"
#define PRIORITY_ALIAS_MEDIUM L"MEDIUM"
#define PRIORITY_ALIAS_LOW L"LOW"
#define PRIORITY_ALIAS_LAST L"LAST"

// CloneContext flags. The last two (USER_CACHE_VARY_BY, SERVER_VARIABLE) are not in the docs.
#define CLONE_FLAG_BASICS 1
#define CLONE_FLAG_HEADERS 2
#define CLONE_FLAG_ENTITY 4
#define CLONE_FLAG_NO_PRECONDITION 8
#define CLONE_FLAG_NO_DAV 0x00000010
#define CLONE_FLAG_USER_CACHE_VARY_BY 0x00000020
#define CLONE_FLAG_SERVER_VARIABLE 0x00000040

// ExecuteRequest flags.
#define EXECUTE_FLAG_NO_HEADERS 1
#define EXECUTE_FLAG_IGNORE_CURRENT_INTERCEPTOR 2
#define EXECUTE_FLAG_IGNORE_APPPOOL 4
#define EXECUTE_FLAG_DISABLE_CUSTOM_ERROR 8
#define EXECUTE_FLAG_SAME_URL 0x00000010
#define EXECUTE_FLAG_BUFFER_RESPONSE 0x00000020
#define EXECUTE_FLAG_HTTP_CACHE_ELIGIBLE 0x00000040

// user variables.
#define HTTP_USER_VARIABLE_SID "SID"
#define HTTP_USER_VARIABLE_CTXT_HANDLE "CtxtHandle"
#define HTTP_USER_VARIABLE_CRED_HANDLE "CredHandle"

// module export.
#define MODULE_REGISTERMODULE "RegisterModule"

typedef enum _REQUEST_NOTIFICATION_STATUS {
    RQ_NOTIFICATION_CONTINUE = 0,
    RQ_NOTIFICATION_PENDING = 1,
    RQ_NOTIFICATION_FINISH_REQUEST = 2,
} REQUEST_NOTIFICATION_STATUS, *PREQUEST_NOTIFICATION_STATUS;

typedef enum _GLOBAL_NOTIFICATION_STATUS {
    GL_NOTIFICATION_CONTINUE = 0,
    GL_NOTIFICATION_HANDLED = 1,
} GLOBAL_NOTIFICATION_STATUS, *PGLOBAL_NOTIFICATION_STATUS;

typedef enum _CACHE_OPERATION {
    CACHE_OPERATION_RETRIEVE = 0,
    CACHE_OPERATION_ADD = 1,
    CACHE_OPERATION_DELETE = 2,
    CACHE_OPERATION_FLUSH_PREFIX = 3,
    CACHE_OPERATION_ENUM = 4,
} CACHE_OPERATION, *PCACHE_OPERATION;

typedef enum _HTTP_SERVER_INTERFACE_VERSION {
    HTTP_SERVER_INTERFACE_V2 = 0,
    HTTP_SERVER_INTERFACE_V3 = 1,
} HTTP_SERVER_INTERFACE_VERSION, *PHTTP_SERVER_INTERFACE_VERSION;

/// empty enum, deprecated; still the parameter type of IHttpContext::GetExtendedInterface
typedef enum _HTTP_CONTEXT_INTERFACE_VERSION {
} HTTP_CONTEXT_INTERFACE_VERSION, *PHTTP_CONTEXT_INTERFACE_VERSION;


class IHttpStoredContext;
class IHttpModuleContextContainer;
class INamedContextContainer;
class IDispensedHttpModuleContextContainer;
class IHttpPerfCounterInfo;
class IHttpApplication;
class IHttpApplication2;
class IHttpUrlInfo;
class IScriptMapInfo;
class IMetadataInfo;
class IReferencedMetadataInfo;
class IHttpRequest;
class IHttpRequest2;
class IHttpRequest3;
class IHttpRequest4;
class IHttpCachePolicy;
class IHttpCachePolicy2;
class IHttpResponse;
class IHttpResponse2;
class IHttpResponse3;
class IHttpResponse4;
class IHttpUser;
class IHttpConnectionStoredContext;
class IHttpConnectionModuleContextContainer;
class IHttpConnection;
class IHttpContext;
class IHttpContext2;
class IHttpContext3;
class IHttpContext4;
class IHttpTraceContext;
class IHttpCacheKey;
class IHttpCacheSpecificData;
class IHttpSite;
class IHttpFileMonitor;
class IHttpFileInfo;
class IHttpTokenEntry;
class IHttpServer;
class IHttpServer2;
class IHttpServer3;
class IHttpEventProvider;
class IHttpCompletionInfo;
class IHttpCompletionInfo2;
class ICustomNotificationProvider;
class IAuthenticationProvider;
class IMapHandlerProvider;
class IMapPathProvider;
class ISendResponseProvider;
class IReadEntityProvider;
class IPreBeginRequestProvider;
class IHttpApplicationProvider;
class IHttpApplicationResolveModulesProvider;
class IGlobalRSCAQueryProvider;
class IGlobalStopListeningProvider;
class ICacheProvider;
class IGlobalConfigurationChangeProvider;
class IGlobalFileChangeProvider;
class IGlobalTraceEventProvider;
class IGlobalThreadCleanupProvider;
class IGlobalApplicationPreloadProvider;
class IGlobalApplicationPreloadProvider2;
class IGlobalSuspendProcessCallback;
class CHttpModule;
class CGlobalModule;
class IModuleAllocator;
class IHttpModuleFactory;
class IHttpModuleRegistrationInfo;
class IHttpModuleRegistrationInfo2;
class IWorkerProcessFramework;
class IWpfSettings;
class IAppHostConfigException;
class IAppHostAdminManager;
typedef VOID * HTTP_MODULE_ID;
typedef IHttpApplicationProvider IHttpApplicationStartProvider;
typedef IHttpApplicationProvider IHttpApplicationStopProvider;
typedef HRESULT (WINAPI *PFN_REGISTERMODULE)(DWORD dwServerVersion, IHttpModuleRegistrationInfo * pModuleInfo, IHttpServer * pGlobalInfo);
/// Replaces OnAsyncCompletion for one call of IHttpRequest3/IHttpResponse2; return value continues the
/// pipeline (PENDING keeps waiting).
typedef REQUEST_NOTIFICATION_STATUS (WINAPI *PFN_ASYNC_COMPLETION)(IHttpContext3 * pHttpContext, IHttpCompletionInfo2 * pCompletionInfo, VOID * pvCompletionContext);

/// A module implements it. Module object, owned by the container after Set...; ended by
/// CleanupStoredContext.
class IHttpStoredContext
{
public:
    /// Host calls once when the owning object (request, connection, site, app, url, file...) dies; module
    /// frees the context here (usually delete this, or drops a ref).
    virtual VOID CleanupStoredContext() = 0;
};

/// The server implements it.
class IHttpModuleContextContainer
{
public:
    /// Looks up the context stored under the module id; NULL if none. Borrowed pointer.
    virtual IHttpStoredContext * GetModuleContext(HTTP_MODULE_ID moduleId) = 0;
    /// Stores a context under the module id; on S_OK the container takes over and will call
    /// CleanupStoredContext. Second set for same id fails with ERROR_ALREADY_ASSIGNED, NULL context with
    /// ERROR_INVALID_PARAMETER; on failure the caller still owns it.
    virtual HRESULT SetModuleContext(IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) = 0;
};

/// The server implements it.
class INamedContextContainer
{
public:
    /// Looks up a context by name; NULL if absent. Borrowed. The web-socket module publishes its
    /// IWebSocketContext here under IIS_WEBSOCKET ("websockets").
    virtual IHttpStoredContext * GetNamedContext(LPCWSTR szName) = 0;
    /// Stores a context under a name; container becomes owner on success. Failure codes not documented
    /// (treat like SetModuleContext).
    virtual HRESULT SetNamedContext(IHttpStoredContext * ppStoredContext, LPCWSTR szName) = 0;
};

/// The server implements it. Released by ReleaseContainer.
class IDispensedHttpModuleContextContainer : public IHttpModuleContextContainer
{
public:
    /// Gives up a container obtained from IHttpServer::DispenseContainer; a dispensed container cleans every
    /// stored context and destroys itself, a non-dispensed one does nothing.
    virtual VOID ReleaseContainer() = 0;
};

/// The server implements it.
class IHttpPerfCounterInfo
{
public:
    /// Adds dwValue to the counter with that index; no failure report.
    virtual VOID IncrementCounter(DWORD dwCounterIndex, DWORD dwValue = 1) = 0;
    /// Subtracts dwValue from the counter with that index; no failure report.
    virtual VOID DecrementCounter(DWORD dwCounterIndex, DWORD dwValue = 1) = 0;
};

/// The server implements it. Host object, lives from GL_APPLICATION_START to GL_APPLICATION_STOP.
class IHttpApplication
{
public:
    /// Physical root folder of the application; host-owned string.
    virtual PCWSTR GetApplicationPhysicalPath() const = 0;
    /// Metabase-style id such as /LM/W3SVC/1/ROOT; host-owned string.
    virtual PCWSTR GetApplicationId() const = 0;
    /// Configuration path such as MACHINE/WEBROOT/APPHOST/<site>[/app]; host-owned string.
    virtual PCWSTR GetAppConfigPath() const = 0;
    /// Per-application context container; lives as long as the application.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
};

/// The server implements it.
class IHttpApplication2 : public IHttpApplication
{
public:
    /// Marks the start of warm-up for this application.
    virtual VOID BeginApplicationWarmup() = 0;
    /// Marks the end of warm-up.
    virtual VOID EndApplicationWarmup() = 0;
    /// TRUE while warm-up is in progress.
    virtual BOOL QueryIsWarmingUp() = 0;
};

/// The server implements it.
class IHttpUrlInfo
{
public:
    /// Per-URL (URI cache entry) context container.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
    /// TRUE when the URL crossed serverRuntime frequentHitThreshold within frequentHitTimePeriod (defaults 2
    /// hits in 10 s).
    virtual BOOL IsFrequentlyHit() const = 0;
};

/// The server or a module implements it.
class IScriptMapInfo
{
public:
    /// Handler 'path' attribute (e.g. *.php); host-owned.
    virtual PCWSTR GetPath() const = 0;
    /// Comma list of verbs ('verb' attribute), narrow string; host-owned.
    virtual PCSTR GetAllowedVerbs() const = 0;
    /// Comma list of module names of the handler; optional length in characters; host-owned.
    virtual PCWSTR GetModules(DWORD * pcchModules = NULL) const = 0;
    /// Handler 'scriptProcessor' attribute, empty when none; optional length in characters; host-owned.
    virtual PCWSTR GetScriptProcessor(DWORD * pcchScriptProcessor = NULL) const = 0;
    /// Handler 'type' attribute (managed type); optional length in characters; host-owned.
    virtual PCWSTR GetManagedType(DWORD * pcchManagedType = NULL) const = 0;
    /// TRUE if handler allows path info after the script name.
    virtual BOOL GetAllowPathInfoForScriptMappings() const = 0;
    /// requireAccess as a number: None 0, Read 1, Write 2, Script 3, Execute 4.
    virtual DWORD GetRequiredAccess() const = 0;
    /// resourceType as a number: File 0, Directory 1, Either 2, Unspecified 3 (schema order; a doc example
    /// text contradicts it).
    virtual DWORD GetResourceType() const = 0;
    /// TRUE if the mapping is a wildcard '*' one.
    virtual BOOL GetIsStarScriptMap() const = 0;
    /// responseBufferLimit in bytes, schema default 4194304.
    virtual DWORD GetResponseBufferLimit() const = 0;
    /// Handler 'name' attribute; host-owned.
    virtual PCWSTR GetName() const = 0;
};

/// The server implements it.
class IMetadataInfo
{
public:
    /// Configuration path used for the request's effective config; host-owned.
    virtual PCWSTR GetMetaPath() const = 0;
    /// Physical path of the virtual root in effect; host-owned.
    virtual PCWSTR GetVrPath() const = 0;
    /// Token entry of the virtual directory's logon (UNC); NULL when no credentials configured. Borrowed.
    virtual IHttpTokenEntry * GetVrToken() = 0;
    /// Context container living with the metadata (config) cache entry.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
};

/// The server implements it. Reference counted.
class IReferencedMetadataInfo : public IMetadataInfo
{
public:
    /// Adds a reference.
    virtual VOID ReferenceMetadata() = 0;
    /// Drops a reference; object goes away at zero.
    virtual VOID DereferenceMetadata() = 0;
};

/// The server implements it. Owned by its IHttpContext.
class IHttpRequest
{
public:
    /// Mutable raw HTTP_REQUEST owned by host, valid to end of request; changes are visible to later stages.
    virtual HTTP_REQUEST * GetRawHttpRequest() = 0;
    /// Same structure read-only (const overload).
    virtual const HTTP_REQUEST * GetRawHttpRequest() const = 0;
    /// Value of header by name (known or unknown, case-insensitive); NULL and length 0 when absent; length
    /// excludes the terminator. Host-owned, invalidated by a later SetHeader/DeleteHeader.
    virtual PCSTR GetHeader(PCSTR pszHeaderName, USHORT * pcchHeaderValue = NULL) const = 0;
    /// Value of known header by HTTP_HEADER_ID; NULL and length 0 when absent.
    virtual PCSTR GetHeader(HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue = NULL) const = 0;
    /// Sets header by name; fReplace TRUE overwrites, FALSE appends with a comma. Value is copied. Over-long
    /// data gives ERROR_INVALID_DATA.
    virtual HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) = 0;
    /// Same by HTTP_HEADER_ID.
    virtual HRESULT SetHeader(HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) = 0;
    /// Removes header by name; absent header is not an error.
    virtual HRESULT DeleteHeader(PCSTR pszHeaderName) = 0;
    /// Removes header by HTTP_HEADER_ID.
    virtual HRESULT DeleteHeader(HTTP_HEADER_ID ulHeaderIndex) = 0;
    /// Current method as narrow string; host-owned.
    virtual PCSTR GetHttpMethod() const = 0;
    /// Replaces the method (custom allowed); string copied.
    virtual HRESULT SetHttpMethod(PCSTR pszHttpMethod) = 0;
    /// Changes the request URL (wide, length in characters); fResetQueryString TRUE drops the old query.
    /// Intended for use before/at BeginRequest; server variables keep the old URL; too long gives
    /// ERROR_INVALID_PARAMETER.
    virtual HRESULT SetUrl(PCWSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString) = 0;
    /// Same with a narrow URL (length in bytes).
    virtual HRESULT SetUrl(PCSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString) = 0;
    /// TRUE after a SetUrl in this request.
    virtual BOOL GetUrlChanged() const = 0;
    /// Absolute URL after SetUrl to a non-local address; NULL otherwise. Host-owned.
    virtual PCWSTR GetForwardedUrl() const = 0;
    /// Local socket address of the connection; host-owned SOCKADDR (v4 or v6).
    virtual PSOCKADDR GetLocalAddress() const = 0;
    /// Client socket address; host-owned SOCKADDR (v4 or v6).
    virtual PSOCKADDR GetRemoteAddress() const = 0;
    /// Reads body bytes into caller's buffer. Sync: *pcbBytesReceived set. Async: when *pfCompletionPending
    /// is TRUE return RQ_NOTIFICATION_PENDING and keep buffer alive until OnAsyncCompletion.
    /// HRESULT_FROM_WIN32(ERROR_HANDLE_EOF) when no body remains.
    virtual HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, DWORD * pcbBytesReceived, BOOL * pfCompletionPending = NULL) = 0;
    /// Puts a buffer ahead of the still unread body; NOT copied, must live to end of request; Content-Length
    /// is not updated.
    virtual HRESULT InsertEntityBody(VOID * pvBuffer, DWORD cbBuffer) = 0;
    /// Body bytes left to read (INFINITE-like all-ones for chunked bodies of unknown length is customary;
    /// not documented).
    virtual DWORD GetRemainingEntityBytes() = 0;
    /// Major and minor HTTP version.
    virtual VOID GetHttpVersion(USHORT * pMajorVersion, USHORT * pMinorVersion) const = 0;
    /// Client certificate already known for the connection; may succeed with NULL pointer.
    /// HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when none. Host-owned.
    virtual HRESULT GetClientCertificate(HTTP_SSL_CLIENT_CERT_INFO ** ppClientCertInfo, BOOL * pfClientCertNegotiated) = 0;
    /// Asks client for a certificate; if async pending, return RQ_NOTIFICATION_PENDING at once. E_FAIL on
    /// failure.
    virtual HRESULT NegotiateClientCertificate(BOOL fAsync, BOOL * pfCompletionPending = NULL) = 0;
    /// Numeric site id.
    virtual DWORD GetSiteId() const = 0;
    /// Internal diff used to synchronise managed code: compares a header snapshot with current state and
    /// lists changed known and unknown headers; modules should not call it.
    virtual HRESULT GetHeaderChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR knownHeaderSnapshot[HttpHeaderRequestMaximum], DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD diffedKnownHeaderIndices[HttpHeaderRequestMaximum+1], DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices) = 0;
};

/// The server implements it.
class IHttpRequest2 : public IHttpRequest
{
public:
    /// TLS channel-binding token bytes and size; host-owned. Failure when none (code not documented).
    virtual HRESULT GetChannelBindingToken(PBYTE * ppToken, DWORD * pTokenSize) = 0;
};

/// The server implements it.
class IHttpRequest3 : public IHttpRequest2
{
public:
    using IHttpRequest2::ReadEntityBody;
    /// As ReadEntityBody but async completion goes to the given callback with its context instead of
    /// OnAsyncCompletion.
    virtual HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbBytesReceived, BOOL * pfCompletionPending = NULL) = 0;
};

/// The server implements it.
class IHttpRequest4 : public IHttpRequest3
{
public:
    using IHttpRequest3::ReadEntityBody;
    /// As ReadEntityBody with an extra flags word before the out parameters (presumably
    /// HTTP_RECEIVE_REQUEST_ENTITY_BODY_FLAG_*; undocumented).
    virtual HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, ULONG ulFlags, DWORD * pcbBytesReceived, BOOL * pfCompletionPending = NULL) = 0;
};

/// The server implements it. Owned by its IHttpResponse.
class IHttpCachePolicy
{
public:
    /// Mutable kernel-cache policy struct; starts as HttpCachePolicyNocache, 0 s. Host-owned.
    virtual HTTP_CACHE_POLICY * GetKernelCachePolicy() = 0;
    /// Sets a one-way flag: something will invalidate the kernel-cached copy.
    virtual VOID SetKernelCacheInvalidatorSet() = 0;
    /// Mutable user-mode (output cache) policy struct; starts as Nocache, 0 s. Host-owned.
    virtual HTTP_CACHE_POLICY * GetUserCachePolicy() = 0;
    /// Adds header name(s) to the comma list; NULL is accepted and ignored (S_OK).
    virtual HRESULT AppendVaryByHeader(PCSTR pszHeader) = 0;
    /// Comma list built so far; host-owned.
    virtual PCSTR GetVaryByHeaders() const = 0;
    /// Adds query parameter name(s) to the comma list; NULL ignored (S_OK).
    virtual HRESULT AppendVaryByQueryString(PCSTR pszParam) = 0;
    /// Comma list built so far; host-owned.
    virtual PCSTR GetVaryByQueryStrings() const = 0;
    /// Replaces the free vary value; E_INVALIDARG on NULL; copied.
    virtual HRESULT SetVaryByValue(PCSTR pszValue) = 0;
    /// Current vary value; host-owned.
    virtual PCSTR GetVaryByValue() const = 0;
    /// TRUE until DisableUserCache was called.
    virtual BOOL IsUserCacheEnabled() const = 0;
    /// One-way switch off of user-mode caching for this response.
    virtual VOID DisableUserCache() = 0;
    /// TRUE once SetIsCached was called.
    virtual BOOL IsCached() const = 0;
    /// One-way flag: response came from / was put in the cache.
    virtual VOID SetIsCached() = 0;
    /// Reads the invalidator flag.
    virtual BOOL GetKernelCacheInvalidatorSet() const = 0;
};

/// The server implements it.
class IHttpCachePolicy2 : public IHttpCachePolicy
{
public:
    /// Reads the force-update flag.
    virtual BOOL IsForceUpdateSet() const = 0;
    /// One-way flag: cache entry must be refreshed by this response.
    virtual VOID SetForceUpdate() = 0;
};

/// The server implements it. Owned by its IHttpContext.
class IHttpResponse
{
public:
    /// Mutable raw HTTP_RESPONSE owned by host, valid to end of response; edits affect what is sent.
    virtual HTTP_RESPONSE * GetRawHttpResponse() = 0;
    /// Same structure read-only (const overload).
    virtual const HTTP_RESPONSE * GetRawHttpResponse() const = 0;
    /// Cache policy of this response; host-owned.
    virtual IHttpCachePolicy * GetCachePolicy() = 0;
    /// Sets status, reason (copied), sub-status, HRESULT to report, optional config exception, and whether
    /// custom errors should be skipped. ERROR_INVALID_DATA when reason too long.
    virtual HRESULT SetStatus(USHORT statusCode, PCSTR pszReason, USHORT uSubStatus = 0, HRESULT hrErrorToReport = S_OK, IAppHostConfigException * pException = NULL, BOOL fTrySkipCustomErrors = FALSE) = 0;
    /// Sets header by name; fReplace TRUE overwrites, FALSE appends with a comma; value copied. Too long
    /// gives ERROR_INVALID_DATA, NULL gives ERROR_INVALID_PARAMETER.
    virtual HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) = 0;
    /// Same by HTTP_HEADER_ID (response numbering). With HttpHeaderServer the value is appended to the
    /// server's own; use the name overload to replace.
    virtual HRESULT SetHeader(HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) = 0;
    /// Removes header by name; always succeeds even if absent.
    virtual HRESULT DeleteHeader(PCSTR pszHeaderName) = 0;
    /// Removes header by HTTP_HEADER_ID; always succeeds even if absent.
    virtual HRESULT DeleteHeader(HTTP_HEADER_ID ulHeaderIndex) = 0;
    /// Value by name; NULL and length 0 if absent. Host-owned.
    virtual PCSTR GetHeader(PCSTR pszHeaderName, USHORT * pcchHeaderValue = NULL) const = 0;
    /// Value by HTTP_HEADER_ID; NULL and length 0 if absent. Host-owned.
    virtual PCSTR GetHeader(HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue = NULL) const = 0;
    /// Resets status, headers and body to defaults; nothing visible happens if already flushed.
    virtual VOID Clear() = 0;
    /// Drops headers and puts back the default set; nothing visible if already flushed.
    virtual VOID ClearHeaders() = 0;
    /// Close the connection after this response is done.
    virtual VOID SetNeedDisconnect() = 0;
    /// Resets the client socket at once; pipeline still runs unless the module finishes the request.
    virtual VOID ResetConnection() = 0;
    /// Turns kernel caching off for this response; reason defaults to 9 (handler not kernel-cache friendly).
    virtual VOID DisableKernelCache(ULONG reason = 9) = 0;
    /// TRUE if kernel caching not disabled (does not promise that it will be cached).
    virtual BOOL GetKernelCacheEnabled() const = 0;
    /// Status line and headers will not be sent to the client, though still readable by modules.
    virtual VOID SuppressHeaders() = 0;
    /// TRUE after SuppressHeaders.
    virtual BOOL GetHeadersSuppressed() const = 0;
    /// Sends what is buffered (always at least status+headers). fMoreData FALSE ends the response. Async: if
    /// *pfCompletionExpected TRUE return RQ_NOTIFICATION_PENDING.
    virtual HRESULT Flush(BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected = NULL) = 0;
    /// Turns response into a redirect to URL (relative made absolute); fResetStatusCode TRUE sets status
    /// 302, FALSE leaves the status and only writes a moved message; fIncludeParameters keeps the query. Not
    /// flushed; existing entity dropped; ineffective after headers were sent.
    virtual HRESULT Redirect(PCSTR pszUrl, BOOL fResetStatusCode = TRUE, BOOL fIncludeParameters = FALSE) = 0;
    /// Adds ONE chunk to the response body without copying; memory/handle must live until response done.
    /// Position 0 = front, -1 = end. More than 65535 chunks gives ERROR_ARITHMETIC_OVERFLOW.
    virtual HRESULT WriteEntityChunkByReference(HTTP_DATA_CHUNK * pDataChunk, LONG lInsertPosition = -1) = 0;
    /// Appends an array of chunks; copied while buffering is on; when buffering is off or the limit is
    /// passed it also flushes, then async memory must live until completion. Max 65535 chunks per response.
    virtual HRESULT WriteEntityChunks(HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected = NULL) = 0;
    /// Stops response buffering: later writes go out directly.
    virtual VOID DisableBuffering() = 0;
    /// Reads status, sub-status, reason, HRESULT, name of module and notification that set it, config
    /// exception and the skip-custom-errors flag; each out pointer except the first may be NULL. Strings
    /// host-owned.
    virtual VOID GetStatus(USHORT * pStatusCode, USHORT * pSubStatus = NULL, PCSTR * ppszReason = NULL, USHORT * pcchReason = NULL, HRESULT * phrErrorToReport = NULL, PCWSTR * ppszModule = NULL, DWORD * pdwNotification = NULL, IAppHostConfigException ** ppException = NULL, BOOL * pfTrySkipCustomErrors = NULL) = 0;
    /// Text shown in detailed errors (copied); optionally HTML-encoded first.
    virtual HRESULT SetErrorDescription(PCWSTR pszDescription, DWORD cchDescription, BOOL fHtmlEncode = TRUE) = 0;
    /// That text or NULL; host-owned.
    virtual PCWSTR GetErrorDescription(DWORD * pcchDescription = NULL) = 0;
    /// Internal diff for managed synchronisation; modules should not call it.
    virtual HRESULT GetHeaderChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR knownHeaderSnapshot[HttpHeaderResponseMaximum], DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD diffedKnownHeaderIndices[HttpHeaderResponseMaximum+1], DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices) = 0;
    /// Closes the client connection now; nothing returned.
    virtual VOID CloseConnection() = 0;
};

/// The server implements it.
class IHttpResponse2 : public IHttpResponse
{
public:
    using IHttpResponse::WriteEntityChunks;
    using IHttpResponse::Flush;
    /// As WriteEntityChunks, with a per-call completion callback and context instead of OnAsyncCompletion.
    virtual HRESULT WriteEntityChunks(HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected = NULL) = 0;
    /// As Flush, with a per-call completion callback and context.
    virtual HRESULT Flush(BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected = NULL) = 0;
};

/// The server implements it.
class IHttpResponse3 : public IHttpResponse2
{
public:
    /// HTTP/2 push of verb/path/query with cHeaders name+value pairs in two parallel arrays. Undocumented
    /// failure codes (fails when the connection is not HTTP/2).
    virtual HRESULT PushPromise(PCSTR pszVerb, PCWSTR pwszPath, PCWSTR pwszQuery, DWORD cHeaders, PCSTR * rgHeaderNames, PCSTR * rgHeaderValues) = 0;
};

/// The server implements it.
class IHttpResponse4 : public IHttpResponse3
{
public:
    /// Removes a response trailer by name.
    virtual HRESULT DeleteTrailer(PCSTR pszHeaderName) = 0;
    /// Value of a trailer; NULL if absent; optional length. Host-owned.
    virtual PCSTR GetTrailer(PCSTR pszHeaderName, USHORT * pcchHeaderValue = NULL) const = 0;
    /// Resets the HTTP/2 stream with the given protocol error code.
    virtual VOID ResetStream(ULONG errorCode) = 0;
    /// Asks for a GOAWAY on the HTTP/2 connection with this response.
    virtual VOID SetNeedGoAway() = 0;
    /// Sets or appends a trailer (copied); only sent on HTTP/2+.
    virtual HRESULT SetTrailer(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) = 0;
};

/// The server or a module implements it. Reference counted (ReferenceUser/DereferenceUser).
class IHttpUser
{
public:
    /// Name as the client gave it (REMOTE_USER); empty for anonymous. Lives with the user object.
    virtual PCWSTR GetRemoteUserName() = 0;
    /// Authenticated (mapped) name; empty for anonymous. On Windows headers the A/W macro renames it
    /// GetUserNameW; slot unchanged.
    virtual PCWSTR GetUserName() = 0;
    /// Scheme text: empty = anonymous, Basic, Digest, Forms, NTLM, Negotiate...
    virtual PCWSTR GetAuthenticationType() = 0;
    /// Password text where the scheme has it, else empty.
    virtual PCWSTR GetPassword() = 0;
    /// Impersonation token or NULL; owned by the user object.
    virtual HANDLE GetImpersonationToken() = 0;
    /// Primary token or NULL; owned by the user object.
    virtual HANDLE GetPrimaryToken() = 0;
    /// Thread-safe add reference (object starts at 1).
    virtual VOID ReferenceUser() = 0;
    /// Thread-safe release; destroys at zero.
    virtual VOID DereferenceUser() = 0;
    /// TRUE if IsInRole works (anonymous and managed users); built-in Basic/SSPI users say FALSE.
    virtual BOOL SupportsIsInRole() = 0;
    /// Sets *pfInRole; E_NOTIMPL where roles are unsupported (flag untouched); E_INVALIDARG for NULLs in
    /// managed users; anonymous is only in the NULL/empty role.
    virtual HRESULT IsInRole(PCWSTR pszRoleName, BOOL * pfInRole) = 0;
    /// Extra data by name ("SID", "CtxtHandle", "CredHandle"); NULL if unknown. Owned by user.
    virtual PVOID GetUserVariable(PCSTR pszVariableName) = 0;
};

/// A module implements it.
class IHttpConnectionStoredContext : public IHttpStoredContext
{
public:
    /// Host calls when the client connection drops, before cleanup; module must not block.
    virtual VOID NotifyDisconnect() = 0;
};

/// The server implements it.
class IHttpConnectionModuleContextContainer : public IHttpModuleContextContainer
{
public:
    /// Like GetModuleContext but for contexts that also want disconnect notice; NULL if none.
    virtual IHttpConnectionStoredContext * GetConnectionModuleContext(HTTP_MODULE_ID moduleId) = 0;
    /// Stores a connection context; host will call NotifyDisconnect on it and later CleanupStoredContext.
    /// Errors assumed as SetModuleContext.
    virtual HRESULT SetConnectionModuleContext(IHttpConnectionStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) = 0;
};

/// The server implements it. Owned by host, one per client connection.
class IHttpConnection
{
public:
    /// FALSE once the client went away.
    virtual BOOL IsConnected() const = 0;
    /// Memory freed by host with the connection (docs text says request lifetime; copy-paste of the request
    /// one); NULL when out of memory.
    virtual VOID * AllocateMemory(DWORD cbAllocation) = 0;
    /// Per-connection container (supports disconnect-aware contexts).
    virtual IHttpConnectionModuleContextContainer * GetModuleContextContainer() = 0;
};

/// The server implements it. Host object, one per (child) request; dies at end of request or
/// ReleaseClonedContext.
class IHttpContext
{
public:
    /// Site of the request; context-owned. (May be NULL before the site is known.)
    virtual IHttpSite * GetSite() = 0;
    /// Application of the request; context-owned.
    virtual IHttpApplication * GetApplication() = 0;
    /// Connection object; context-owned.
    virtual IHttpConnection * GetConnection() = 0;
    /// Request object; context-owned.
    virtual IHttpRequest * GetRequest() = 0;
    /// Response object; context-owned.
    virtual IHttpResponse * GetResponse() = 0;
    /// TRUE once headers went to the client.
    virtual BOOL GetResponseHeadersSent() const = 0;
    /// Current user or NULL before authentication; borrowed (ReferenceUser to keep).
    virtual IHttpUser * GetUser() const = 0;
    /// Per-request container.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
    /// Resumes a PENDING request on the calling thread with this status; does not re-enter the module unless
    /// status is PENDING. Must not touch the request afterwards.
    virtual VOID IndicateCompletion(REQUEST_NOTIFICATION_STATUS notificationStatus) = 0;
    /// Queues a completion to the thread pool; OnAsyncCompletion is then called with cbBytes as completion
    /// bytes.
    virtual HRESULT PostCompletion(DWORD cbBytes) = 0;
    /// Switches off the given deterministic (post-)notification bits for the CURRENT module in this request
    /// only.
    virtual VOID DisableNotifications(DWORD dwNotifications, DWORD dwPostNotifications) = 0;
    /// Lets a module host step to the next notification inside the same module host without unwinding; FALSE
    /// when it cannot (out values then unusable).
    virtual BOOL GetNextNotification(REQUEST_NOTIFICATION_STATUS status, DWORD * pdwNotification, BOOL * pfIsPostNotification, CHttpModule ** ppModuleInfo, IHttpEventProvider ** ppRequestOutput) = 0;
    /// TRUE if no more notifications pend for this module host given that return status (docs state the
    /// inverse wording in places; name and use mean 'last').
    virtual BOOL GetIsLastNotification(REQUEST_NOTIFICATION_STATUS status) = 0;
    /// Runs a child request made with CloneContext. Only async is supported: fAsync FALSE, or a context that
    /// is not this one's clone, gives ERROR_NOT_SUPPORTED; nesting over 10 gives ERROR_STACK_OVERFLOW; each
    /// clone runs once. A user argument skips authentication.
    virtual HRESULT ExecuteRequest(BOOL fAsync, IHttpContext * pHttpContext, DWORD dwExecuteFlags, IHttpUser * pHttpUser, BOOL * pfCompletionExpected = NULL) = 0;
    /// EXECUTE_FLAG_* used for this (child) context, 0 for a root.
    virtual DWORD GetExecuteFlags() const = 0;
    /// Wide value by narrow name; length in characters. HRESULT_FROM_WIN32(ERROR_INVALID_INDEX) if unknown.
    /// Host-owned, request lifetime.
    virtual HRESULT GetServerVariable(PCSTR pszVariableName, PCWSTR * ppszValue, DWORD * pcchValueLength) = 0;
    /// Narrow value by name; length in bytes; same rules.
    virtual HRESULT GetServerVariable(PCSTR pszVariableName, PCSTR * ppszValue, DWORD * pcchValueLength) = 0;
    /// Creates or replaces a server variable (copied).
    virtual HRESULT SetServerVariable(PCSTR pszVariableName, PCWSTR pszVariableValue) = 0;
    /// Request-lifetime memory; freed by host, NULL if out of memory.
    virtual VOID * AllocateRequestMemory(DWORD cbAllocation) = 0;
    /// URI cache entry of the request; context-owned, may be NULL.
    virtual IHttpUrlInfo * GetUrlInfo() = 0;
    /// Effective configuration/metadata of the URL; context-owned.
    virtual IMetadataInfo * GetMetadata() = 0;
    /// Mapped physical path, optional length in characters; host-owned.
    virtual PCWSTR GetPhysicalPath(DWORD * pcchPhysicalPath = NULL) = 0;
    /// URL part naming the script (without path info), optional length; host-owned.
    virtual PCWSTR GetScriptName(DWORD * pcchScriptName = NULL) const = 0;
    /// Physical path of script name, optional length; host-owned.
    virtual PCWSTR GetScriptTranslated(DWORD * pcchScriptTranslated = NULL) = 0;
    /// Handler mapping chosen, NULL before MapRequestHandler; context-owned.
    virtual IScriptMapInfo * GetScriptMap() const = 0;
    /// Marks the handler phase as done so later handlers are skipped.
    virtual VOID SetRequestHandled() = 0;
    /// File cache entry for the physical file, NULL if none; context-owned.
    virtual IHttpFileInfo * GetFileInfo() const = 0;
    /// Maps URL to physical path into caller's buffer; size in/out in BYTES (name, docs sample; only the
    /// annotation counts elements); NULL buffer or too small gives ERROR_INSUFFICIENT_BUFFER with needed
    /// size.
    virtual HRESULT MapPath(PCWSTR pszUrl, PWSTR pszPhysicalPath, DWORD * pcbPhysicalPath) = 0;
    /// Raises RQ_CUSTOM_NOTIFICATION to modules of this request; *pfCompletionExpected TRUE means it went
    /// pending.
    virtual HRESULT NotifyCustomNotification(ICustomNotificationProvider * pCustomOutput, BOOL * pfCompletionExpected) = 0;
    /// Parent context, NULL for a root.
    virtual IHttpContext * GetParentContext() const = 0;
    /// Root context; docs: NULL when called on the root itself.
    virtual IHttpContext * GetRootContext() const = 0;
    /// Creates a child context per CLONE_FLAG_*; caller must end it with ReleaseClonedContext (children
    /// before parents).
    virtual HRESULT CloneContext(DWORD dwCloneFlags, IHttpContext ** ppHttpContext) = 0;
    /// Frees a clone; ERROR_INVALID_PARAMETER if the parent is already gone.
    virtual HRESULT ReleaseClonedContext() = 0;
    /// Current notification, its start tick, module name and tick, async notification and tick; only the
    /// first out pointer is required. E_INVALIDARG otherwise.
    virtual HRESULT GetCurrentExecutionStats(DWORD * pdwNotification, DWORD * pdwNotificationStartTickCount = NULL, PCWSTR * ppszModule = NULL, DWORD * pdwModuleStartTickCount = NULL, DWORD * pdwAsyncNotification = NULL, DWORD * pdwAsyncNotificationStartTickCount = NULL) const = 0;
    /// Trace context of the request; context-owned.
    virtual IHttpTraceContext * GetTraceContext() const = 0;
    /// Internal diff of server variables against a snapshot; modules should not call it.
    virtual HRESULT GetServerVarChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, DWORD * pdwVariableSnapshot, PCSTR ** ppVariableNameSnapshot, PCWSTR ** ppVariableValueSnapshot, DWORD * pdwDiffedVariables, DWORD ** ppDiffedVariableIndices) = 0;
    /// Cancels pending reads/writes with the client; ERROR_INVALID_HANDLE if no async handle could be
    /// locked.
    virtual HRESULT CancelIo() = 0;
    /// Finds the handler mapping for site/URL/verb; result valid for the context's life. May skip wildcard
    /// maps.
    virtual HRESULT MapHandler(DWORD dwSiteId, PCWSTR pszSiteName, PCWSTR pszUrl, PCSTR pszVerb, IScriptMapInfo ** ppScriptMap, BOOL fIgnoreWildcardMappings = FALSE) = 0;
    /// Deprecated slot (its version enum is empty); use HttpGetExtendedInterface. Keep the slot, return
    /// failure.
    virtual HRESULT GetExtendedInterface(HTTP_CONTEXT_INTERFACE_VERSION version, PVOID * ppInterface) = 0;
};

/// The server implements it.
class IHttpContext2 : public IHttpContext
{
public:
    /// User as first authenticated, even when GetUser differs later; borrowed, may be NULL.
    virtual IHttpUser * GetOriginalUser() const = 0;
};

/// The server implements it.
class IHttpContext3 : public IHttpContext2
{
public:
    using IHttpContext2::PostCompletion;
    /// Per-request container keyed by name.
    virtual INamedContextContainer * GetNamedContextContainer() = 0;
    /// Allows reads and writes to overlap on this request (used after 101 upgrade).
    virtual VOID EnableFullDuplex() = 0;
    /// Copies/inherits a server variable into the (child) context; with fFailIfNotExist TRUE a missing one
    /// is an error.
    virtual HRESULT InheritServerVariable(PCSTR szName, BOOL fFailIfNotExist = FALSE) = 0;
    /// Queues a completion that calls the given OVERLAPPED completion routine with the context pointer
    /// instead of OnAsyncCompletion.
    virtual HRESULT PostCompletion(DWORD cbBytes, LPOVERLAPPED_COMPLETION_ROUTINE pfnCompletionRoutine, VOID * pvCompletionContext) = 0;
};

/// The server implements it.
class IHttpContext4 : public IHttpContext3
{
public:
    /// Start time on the GetTickCount64 clock, ms.
    virtual ULONGLONG GetRequestStartTime() = 0;
    /// Milliseconds since start.
    virtual ULONGLONG GetRequestElapsedTime() = 0;
};

/// The server implements it. Owned by context or server.
class IHttpTraceContext
{
public:
    /// Fills in the configuration for the provider named in pProviderGuid (caller's struct, in/out); returns
    /// S_OK in practice.
    virtual HRESULT GetTraceConfiguration(HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration) = 0;
    /// Subscribes a module to providers (array of cHttpTraceConfiguration). NULL provider guid:
    /// ERROR_INVALID_PARAMETER; disabling an unknown one: ERROR_NOT_FOUND.
    virtual HRESULT SetTraceConfiguration(HTTP_MODULE_ID moduleId, HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration, DWORD cHttpTraceConfiguration = 1) = 0;
    /// Raises an event to subscribers; struct is caller's, not kept unless the static flag is set. E_FAIL /
    /// E_OUTOFMEMORY.
    virtual HRESULT RaiseTraceEvent(HTTP_TRACE_EVENT * pTraceEvent) = 0;
    /// Activity GUID of the request or NULL; host-owned.
    virtual LPCGUID GetTraceActivityId() = 0;
    /// Raises a simple two-string event with HRESULT and level (default 4 = information, up to 7). Not
    /// allowed inside RegisterModule.
    virtual HRESULT QuickTrace(PCWSTR pszData1, PCWSTR pszData2 = NULL, HRESULT hrLastError = S_OK, UCHAR Level = 4) = 0;
};

/// The server or a module implements it. Owned by its record or caller.
class IHttpCacheKey
{
public:
    /// Hash of the key.
    virtual DWORD GetHash() const = 0;
    /// Name of the cache it belongs to ("URI","FILE","TOKEN" or custom); constant string.
    virtual PCWSTR GetCacheName() const = 0;
    /// true (C++ bool) if equal; argument must be same key kind and non-NULL.
    virtual bool GetIsEqual(IHttpCacheKey * pCacheCompareKey) const = 0;
    /// true (C++ bool) if this key is a prefix of the argument; token keys always false.
    virtual bool GetIsPrefix(IHttpCacheKey * pCacheCompareKey) const = 0;
    /// Called per entry during CACHE_OPERATION_ENUM; built-in keys do nothing.
    virtual VOID Enum(IHttpCacheSpecificData * pCacheData) = 0;
};

/// The server or a module implements it. Reference counted (ReferenceCacheData/DereferenceCacheData).
class IHttpCacheSpecificData
{
public:
    /// Key of the record; owned by the record.
    virtual IHttpCacheKey * GetCacheKey() const = 0;
    /// Thread-safe add reference (starts at 1).
    virtual VOID ReferenceCacheData() = 0;
    /// Thread-safe release; destroyed at zero.
    virtual VOID DereferenceCacheData() = 0;
    /// Restores the usage counter (built-in: 2).
    virtual VOID ResetTTL() = 0;
    /// Lowers the counter; *pfTTLExpired TRUE at zero; pointer must not be NULL.
    virtual VOID DecrementTTL(BOOL * pfTTLExpired) = 0;
    /// Marks record as flushed.
    virtual VOID SetFlushed() = 0;
    /// TRUE if flushed.
    virtual BOOL GetFlushed() const = 0;
};

/// The server implements it. Host object, lives while configured.
class IHttpSite
{
public:
    /// Numeric id.
    virtual DWORD GetSiteId() const = 0;
    /// Site name; host-owned.
    virtual PCWSTR GetSiteName() const = 0;
    /// Per-site container.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
    /// Site level counters; host-owned.
    virtual IHttpPerfCounterInfo * GetPerfCounterInfo() = 0;
};

/// The server implements it. Released by DereferenceFileMonitor.
class IHttpFileMonitor
{
public:
    /// Per-monitor container.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
    /// Releases the monitor; watching may stop.
    virtual VOID DereferenceFileMonitor() = 0;
};

/// The server implements it. Reference counted as cache data.
class IHttpFileInfo : public IHttpCacheSpecificData
{
public:
    /// File attribute bits.
    virtual DWORD GetAttributes() const = 0;
    /// 64-bit size.
    virtual VOID GetSize(ULARGE_INTEGER * pliSize) const = 0;
    /// Cached content or NULL when only a handle exists.
    virtual const BYTE * GetFileBuffer() const = 0;
    /// Open (overlapped) handle or INVALID_HANDLE_VALUE; owned by the file info.
    virtual HANDLE GetFileHandle() const = 0;
    /// Physical path; owned by file info.
    virtual PCWSTR GetFilePath() const = 0;
    /// Entity tag text and optional size; owned by file info.
    virtual PCSTR GetETag(USHORT * pcchETag = NULL) const = 0;
    /// FILETIME (100 ns since 1601 UTC).
    virtual VOID GetLastModifiedTime(FILETIME * pFileTime) const = 0;
    /// HTTP date text.
    virtual PCSTR GetLastModifiedString() const = 0;
    /// TRUE if kernel/HTTP caching permitted; seconds only meaningful then.
    virtual BOOL GetHttpCacheAllowed(DWORD * pSecondsToLive) const = 0;
    /// S_OK if token/SID may read (NULL token: S_OK); otherwise the access error.
    virtual HRESULT AccessCheck(HANDLE hUserToken, PSID pUserSid) = 0;
    /// Virtual-root token HANDLE or NULL (note: HANDLE here, not IHttpTokenEntry).
    virtual HANDLE GetVrToken() const = 0;
    /// Virtual-root path or NULL.
    virtual PCWSTR GetVrPath() const = 0;
    /// Per-file container.
    virtual IHttpModuleContextContainer * GetModuleContextContainer() = 0;
    /// TRUE if changed on disk or unreadable.
    virtual BOOL CheckIfFileHasChanged(HANDLE hUserToken) = 0;
};

/// The server implements it. Reference counted as cache data.
class IHttpTokenEntry : public IHttpCacheSpecificData
{
public:
    /// Impersonation HANDLE or NULL; owned by entry.
    virtual HANDLE GetImpersonationToken() = 0;
    /// Primary HANDLE or NULL; owned by entry.
    virtual HANDLE GetPrimaryToken() = 0;
    /// User SID; owned by entry.
    virtual PSID GetSid() = 0;
};

/// The server implements it. Process lifetime.
class IHttpServer
{
public:
    /// TRUE if worker was started from a command line (docs text on hosted core is inverted/unclear).
    virtual BOOL IsCommandLineLaunch() const = 0;
    /// Pool name; host-owned.
    virtual PCWSTR GetAppPoolName() const = 0;
    /// Binds an I/O handle to the host thread pool; completions call the routine.
    virtual HRESULT AssociateWithThreadPool(HANDLE hHandle, LPOVERLAPPED_COMPLETION_ROUTINE completionRoutine) = 0;
    /// Raises soft thread limit (cap 256); creates no thread itself.
    virtual VOID IncrementThreadCount() = 0;
    /// Undoes IncrementThreadCount.
    virtual VOID DecrementThreadCount() = 0;
    /// Tells the host it is sick: worker is failed/recycled; raises GL_HEALTH_CHECK.
    virtual VOID ReportUnhealthy(PCWSTR pszReasonString, HRESULT hrReason) = 0;
    /// Asks for a worker recycle.
    virtual VOID RecycleProcess(PCWSTR pszReason) = 0;
    /// Configuration root object (COM); borrowed, AddRef to keep. Docs still call this slot GetConfigObject.
    virtual IAppHostAdminManager * GetAdminManager() const = 0;
    /// File cache object for a path; caller must DereferenceCacheData. Token, SID, change path optional.
    /// E_FAIL when host shutting down.
    virtual HRESULT GetFileInfo(PCWSTR pszPhysicalPath, HANDLE hUserToken, PSID pSid, PCWSTR pszChangeNotificationPath, HANDLE hChangeNotificationToken, BOOL fCache, IHttpFileInfo ** ppFileInfo, IHttpTraceContext * pHttpTraceContext = NULL) = 0;
    /// Drops one URL from kernel cache; ERROR_NOT_SUPPORTED where there is none.
    virtual HRESULT FlushKernelCache(PCWSTR pszUrl) = 0;
    /// Runs retrieve/add/delete/flush-prefix/enum through GL_CACHE_OPERATION handlers; retrieved record is
    /// referenced for caller.
    virtual HRESULT DoCacheOperation(CACHE_OPERATION cacheOperation, IHttpCacheKey * pCacheKey, IHttpCacheSpecificData ** ppCacheSpecificData, IHttpTraceContext * pHttpTraceContext = NULL) = 0;
    /// Raises GL_CUSTOM_NOTIFICATION; returns the handlers' status.
    virtual GLOBAL_NOTIFICATION_STATUS NotifyCustomNotification(ICustomNotificationProvider * pCustomOutput) = 0;
    /// Server level counters; host-owned.
    virtual IHttpPerfCounterInfo * GetPerfCounterInfo() = 0;
    /// Recycles one application by config path.
    virtual VOID RecycleApplication(PCWSTR pszAppConfigPath) = 0;
    /// Raises GL_CONFIGURATION_CHANGE for a path.
    virtual VOID NotifyConfigurationChange(PCWSTR pszPath) = 0;
    /// Raises GL_FILE_CHANGE for a file.
    virtual VOID NotifyFileChange(PCWSTR pszFileName) = 0;
    /// New context container; caller releases with ReleaseContainer; NULL if out of memory.
    virtual IDispensedHttpModuleContextContainer * DispenseContainer() = 0;
    /// Stores a data chunk under a fragment name in kernel fragment cache (may be evicted any time).
    virtual HRESULT AddFragmentToCache(HTTP_DATA_CHUNK * pDataChunk, PCWSTR pszFragmentName) = 0;
    /// Copies a fragment into caller's buffer; ERROR_PATH_NOT_FOUND if missing.
    virtual HRESULT ReadFragmentFromCache(PCWSTR pszFragmentName, BYTE * pvBuffer, DWORD cbSize, DWORD * pcbCopied) = 0;
    /// Deletes a fragment; ERROR_FILE_NOT_FOUND if missing.
    virtual HRESULT RemoveFragmentFromCache(PCWSTR pszFragmentName) = 0;
    /// IWpfSettings of the worker; host controls lifetime.
    virtual HRESULT GetWorkerProcessSettings(IWpfSettings ** ppWorkerProcessSettings) = 0;
    /// Loads a protocol manager DLL and returns its custom interface; ERROR_FILE_NOT_FOUND /
    /// ERROR_INVALID_PARAMETER.
    virtual HRESULT GetProtocolManagerCustomInterface(PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface) = 0;
    /// TRUE if the preCondition text holds here; optional flag tells about unknown conditions.
    virtual BOOL SatisfiesPrecondition(PCWSTR pszPrecondition, BOOL * pfUnknownPrecondition = NULL) const = 0;
    /// Global trace context (not bound to a request); host-owned.
    virtual IHttpTraceContext * GetTraceContext() const = 0;
    /// Starts watching a directory; caller later calls DereferenceFileMonitor.
    virtual HRESULT RegisterFileChangeMonitor(PCWSTR pszPath, HANDLE hToken, IHttpFileMonitor ** ppFileMonitor) = 0;
    /// Version cast: V2 gives IHttpServer2*, V3 gives IHttpServer3*; failing HRESULT if unsupported. No
    /// reference counting.
    virtual HRESULT GetExtendedInterface(HTTP_SERVER_INTERFACE_VERSION version, PVOID * ppInterface) = 0;
};

/// The server implements it.
class IHttpServer2 : public IHttpServer
{
public:
    using IHttpServer::GetExtendedInterface;
    /// Logs a user on (LOGON32_LOGON_* method) via token cache; returned entry is referenced, release with
    /// DereferenceCacheData.
    virtual HRESULT GetToken(PCWSTR pszUserName, PCWSTR pszPassword, DWORD dwLogonMethod, IHttpTokenEntry ** ppTokenEntry, PCWSTR pszDefaultDomain = NULL, PSOCKADDR pSockAddr = NULL, IHttpTraceContext * pHttpTraceContext = NULL) = 0;
    /// Path of the generated pool config file; optional length; host-owned.
    virtual PCWSTR GetAppPoolConfigFile(DWORD * pcchConfigFilePath = NULL) const = 0;
    /// Casts pInput from interface GUID Version1 to GUID Version2 in the same object family; failing HRESULT
    /// when unknown (E_NOINTERFACE advisable). No reference counting.
    virtual HRESULT GetExtendedInterface(const GUID & Version1, PVOID pInput, const GUID & Version2, PVOID * ppOutput) = 0;
    /// Metadata for site+URL outside a request; release with DereferenceMetadata.
    virtual HRESULT GetMetadata(PCWSTR pszSiteName, PCWSTR pszUrl, IReferencedMetadataInfo ** ppMetadataInfo) = 0;
    /// IWorkerProcessFramework; reference handling by AddRef/Release of that interface.
    virtual HRESULT GetWorkerProcessFramework(IWorkerProcessFramework ** ppWorkerProcessFramework) = 0;
};

/// The server implements it.
class IHttpServer3 : public IHttpServer2
{
public:
    /// Queries an http.sys request property for a request id, with optional qualifier; pOverlapped makes it
    /// asynchronous (mirrors HttpQueryRequestProperty). Undocumented.
    virtual HRESULT QueryRequestProperty(HTTP_OPAQUE_ID id, HTTP_REQUEST_PROPERTY propertyId, PVOID pQualifier, ULONG qualifierSize, PVOID pOutput, ULONG outputBufferSize, PULONG pcbBytesReturned, LPOVERLAPPED pOverlapped) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IHttpEventProvider
{
public:
    /// Records an HRESULT as the reason for failure; does not stop processing by itself.
    virtual VOID SetErrorStatus(HRESULT hrError) = 0;
};

/// The server implements it. Host object valid only during the completion call.
class IHttpCompletionInfo
{
public:
    /// Bytes done by the async operation (or the value given to PostCompletion).
    virtual DWORD GetCompletionBytes() const = 0;
    /// HRESULT of the async operation.
    virtual HRESULT GetCompletionStatus() const = 0;
};

/// The server implements it.
class IHttpCompletionInfo2 : public IHttpCompletionInfo
{
public:
    /// Identifies WHICH operation completed. Public code (iisnode) tests value 1 for a completed read; docs
    /// wrongly say 'number of bytes'. Other values unpublished.
    virtual DWORD GetCompletedOperation() const = 0;
};

/// A module implements it.
class ICustomNotificationProvider : public IHttpEventProvider
{
public:
    /// Unique type string of the custom notification; implemented by the raising module.
    virtual PCWSTR QueryNotificationType() = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IAuthenticationProvider : public IHttpEventProvider
{
public:
    /// Non-NULL authenticates the request as that user at once; host takes its own reference. NULL leaves
    /// default processing.
    virtual VOID SetUser(IHttpUser * pUser) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IMapHandlerProvider : public IHttpEventProvider
{
public:
    /// Sets script name (length in characters). Docs call it unsupported.
    virtual HRESULT SetScriptName(PCWSTR pszScriptName, DWORD cchScriptName) = 0;
    /// Overrides handler mapping; object must live as long as the request.
    virtual VOID SetScriptMap(IScriptMapInfo * pScriptMap) = 0;
    /// Sets the file info for the request. Docs call it unsupported.
    virtual VOID SetFileInfo(IHttpFileInfo * pFileInfo) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IMapPathProvider : public IHttpEventProvider
{
public:
    /// URL being mapped; host-owned.
    virtual PCWSTR GetUrl() const = 0;
    /// Path computed so far; host-owned.
    virtual PCWSTR GetPhysicalPath() const = 0;
    /// Overrides mapped path (copied, length in characters); ERROR_INVALID_PARAMETER on bad input.
    virtual HRESULT SetPhysicalPath(PCWSTR pszPhysicalPath, DWORD cchPhysicalPath) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class ISendResponseProvider : public IHttpEventProvider
{
public:
    /// TRUE if this send includes headers.
    virtual BOOL GetHeadersBeingSent() const = 0;
    /// HTTP_SEND_RESPONSE_FLAG_* bits of this send.
    virtual DWORD GetFlags() const = 0;
    /// Replaces those bits.
    virtual VOID SetFlags(DWORD dwFlags) = 0;
    /// HTTP_LOG_FIELDS_DATA of the request, editable; NULL unless GetReadyToLogData is TRUE and module
    /// priority is FIRST or HIGH.
    virtual HTTP_LOG_DATA * GetLogData() const = 0;
    /// Hands back modified log data; strings must outlive the send.
    virtual HRESULT SetLogData(HTTP_LOG_DATA * pLogData) = 0;
    /// TRUE on the send in which logging happens.
    virtual BOOL GetReadyToLogData() const = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IReadEntityProvider : public IHttpEventProvider
{
public:
    /// Current read buffer, bytes of data in it, and its capacity.
    virtual VOID GetEntity(PVOID * ppBuffer, DWORD * pcbData, DWORD * pcbBuffer) = 0;
    /// Replaces buffer/data length/capacity (capacity >= data); host does not copy, memory must live for the
    /// request.
    virtual VOID SetEntity(PVOID pBuffer, DWORD cbData, DWORD cbBuffer) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IPreBeginRequestProvider : public IHttpEventProvider
{
public:
    /// Context of the request about to enter the pipeline.
    virtual IHttpContext * GetHttpContext() = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IHttpApplicationProvider : public IHttpEventProvider
{
public:
    /// Application concerned; host-owned.
    virtual IHttpApplication * GetApplication() = 0;
};

/// The server implements it.
class IHttpApplicationResolveModulesProvider : public IHttpApplicationProvider
{
public:
    /// Adds a module (factory + notification bits) to this application beyond configuration.
    /// ERROR_FILE_NOT_FOUND / ERROR_INVALID_PARAMETER / ERROR_NOT_ENOUGH_MEMORY.
    virtual HRESULT RegisterModule(HTTP_MODULE_ID parentModuleId, IHttpModuleFactory * pModuleFactory, PCWSTR pszModuleName, PCWSTR pszModuleType, PCWSTR pszModulePreCondition, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications) = 0;
    /// Sets priority alias of a named module for notification bits; ERROR_INVALID_PARAMETER.
    virtual HRESULT SetPriorityForRequestNotification(PCWSTR pszModuleName, DWORD dwRequestNotification, PCWSTR pszPriorityAlias) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalRSCAQueryProvider : public IHttpEventProvider
{
public:
    /// Name of the run-time query; empty string rather than NULL.
    virtual PCWSTR GetFunctionName() const = 0;
    /// Parameter text; empty string rather than NULL.
    virtual PCWSTR GetFunctionParameters() const = 0;
    /// Allocates (replacing any previous) provider-owned output buffer of cbBuffer; E_OUTOFMEMORY.
    virtual HRESULT GetOutputBuffer(DWORD cbBuffer, BYTE ** ppbBuffer) = 0;
    /// Reallocates keeping cbBytesToCopy bytes; E_INVALIDARG if more than new size; E_OUTOFMEMORY.
    virtual HRESULT ResizeOutputBuffer(DWORD cbNewBuffer, DWORD cbBytesToCopy, BYTE ** ppbBuffer) = 0;
    /// Declares size of valid data and result HRESULT.
    virtual VOID SetResult(DWORD cbData, HRESULT hr) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalStopListeningProvider : public IHttpEventProvider
{
public:
    /// TRUE on recycle (let requests finish), FALSE on hard stop.
    virtual BOOL DrainRequestsGracefully() const = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class ICacheProvider : public IHttpEventProvider
{
public:
    /// Kind of cache operation.
    virtual CACHE_OPERATION GetCacheOperation() const = 0;
    /// Key concerned; downcast per cache name.
    virtual IHttpCacheKey * GetCacheKey() const = 0;
    /// Record concerned (add/delete) or the one set so far.
    virtual IHttpCacheSpecificData * GetCacheRecord() const = 0;
    /// Supplies the record for a retrieve; must not be NULL.
    virtual VOID SetCacheRecord(IHttpCacheSpecificData * pCacheRecord) = 0;
    /// Trace context of the triggering request, if any.
    virtual IHttpTraceContext * GetTraceContext() const = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalConfigurationChangeProvider : public IHttpEventProvider
{
public:
    /// Configuration path that changed; host-owned.
    virtual PCWSTR GetChangePath() const = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalFileChangeProvider : public IHttpEventProvider
{
public:
    /// Full path of changed file; host-owned.
    virtual PCWSTR GetFileName() const = 0;
    /// Monitor that saw it (may be NULL); borrowed.
    virtual IHttpFileMonitor * GetFileMonitor() = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalTraceEventProvider : public IHttpEventProvider
{
public:
    /// The event; host-owned during the call; S_OK.
    virtual HRESULT GetTraceEvent(HTTP_TRACE_EVENT ** ppTraceEvent) = 0;
    /// TRUE if that module subscribed to this provider/area/level.
    virtual BOOL CheckSubscription(HTTP_MODULE_ID ModuleId) = 0;
    /// Context for request events; ERROR_NOT_SUPPORTED for global events (out untouched).
    virtual HRESULT GetCurrentHttpRequestContext(IHttpContext ** ppHttpContext) = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalThreadCleanupProvider : public IHttpEventProvider
{
public:
    /// Application tied to the thread.
    virtual IHttpApplication * GetApplication() = 0;
};

/// The server implements it. Host object valid only during the notification (and its async continuation).
class IGlobalApplicationPreloadProvider : public IHttpEventProvider
{
public:
    /// Makes a synthetic request context for preloading.
    virtual HRESULT CreateContext(IHttpContext ** ppHttpContext) = 0;
    /// Runs that context, optionally as a user.
    virtual HRESULT ExecuteRequest(IHttpContext * pHttpContext, IHttpUser * pHttpUser) = 0;
};

/// The server implements it.
class IGlobalApplicationPreloadProvider2 : public IGlobalApplicationPreloadProvider
{
public:
    /// TRUE if worker started because of a recycle.
    virtual BOOL IsProcessRecycled() const = 0;
};

/// A module implements it.
class IGlobalSuspendProcessCallback : public IHttpEventProvider
{
public:
    /// Host calls when the suspended worker wakes up; implemented by the module.
    virtual HRESULT Resume() = 0;
};

/// A module implements it. Module object, one per request per module, ended by Dispose.
class CHttpModule
{
public:
    /// RQ_BEGIN_REQUEST event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnBeginRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_BEGIN_REQUEST post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostBeginRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_AUTHENTICATE_REQUEST event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext * pHttpContext, IAuthenticationProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnAuthenticateRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_AUTHENTICATE_REQUEST post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostAuthenticateRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_AUTHORIZE_REQUEST event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnAuthorizeRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_AUTHORIZE_REQUEST post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostAuthorizeRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_RESOLVE_REQUEST_CACHE event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnResolveRequestCache(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnResolveRequestCache is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_RESOLVE_REQUEST_CACHE post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostResolveRequestCache(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostResolveRequestCache is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_MAP_REQUEST_HANDLER event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext * pHttpContext, IMapHandlerProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnMapRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_MAP_REQUEST_HANDLER post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostMapRequestHandler(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostMapRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_ACQUIRE_REQUEST_STATE event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnAcquireRequestState(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnAcquireRequestState is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_ACQUIRE_REQUEST_STATE post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostAcquireRequestState(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostAcquireRequestState is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_PRE_EXECUTE_REQUEST_HANDLER event, registered through the first bit mask of
    /// SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPreExecuteRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_PRE_EXECUTE_REQUEST_HANDLER post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostPreExecuteRequestHandler(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostPreExecuteRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_EXECUTE_REQUEST_HANDLER event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnExecuteRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_EXECUTE_REQUEST_HANDLER post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostExecuteRequestHandler(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostExecuteRequestHandler is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_RELEASE_REQUEST_STATE event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnReleaseRequestState(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnReleaseRequestState is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_RELEASE_REQUEST_STATE post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostReleaseRequestState(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostReleaseRequestState is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_UPDATE_REQUEST_CACHE event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnUpdateRequestCache(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnUpdateRequestCache is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_UPDATE_REQUEST_CACHE post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostUpdateRequestCache(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostUpdateRequestCache is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_LOG_REQUEST event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnLogRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_LOG_REQUEST post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostLogRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostLogRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_END_REQUEST event, registered through the first bit mask of SetRequestNotifications.
    virtual REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnEndRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_END_REQUEST post-event, registered through the second bit mask.
    virtual REQUEST_NOTIFICATION_STATUS OnPostEndRequest(IHttpContext * pHttpContext, IHttpEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnPostEndRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_SEND_RESPONSE: each time data is about to go out. No post event; priorities inverted.
    virtual REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext * pHttpContext, ISendResponseProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnSendResponse is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_MAP_PATH: a URL is being mapped to a path. No post event.
    virtual REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext * pHttpContext, IMapPathProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnMapPath is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_READ_ENTITY: body data was read. No post event.
    virtual REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext * pHttpContext, IReadEntityProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnReadEntity is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// RQ_CUSTOM_NOTIFICATION: raised through NotifyCustomNotification. No post event.
    virtual REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext * pHttpContext, ICustomNotificationProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CHttpModule::OnCustomRequestNotification is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// Completion of an async operation of this module that had returned PENDING; tells which notification
    /// (and post flag); its return value continues the pipeline.
    virtual REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext * pHttpContext, DWORD dwNotification, BOOL fPostNotification, IHttpEventProvider * pProvider, IHttpCompletionInfo * pCompletionInfo)
    {
        UNREFERENCED_PARAMETER(pHttpContext);
        UNREFERENCED_PARAMETER(dwNotification);
        UNREFERENCED_PARAMETER(fPostNotification);
        UNREFERENCED_PARAMETER(pProvider);
        UNREFERENCED_PARAMETER(pCompletionInfo);
        OutputDebugStringA("CHttpModule::OnAsyncCompletion is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    /// Host calls at end of request; base body is 'delete this'; override when memory came from
    /// IModuleAllocator or object is shared.
    virtual VOID Dispose()
    {
        delete this;
    }

protected:
    CHttpModule() {}
    virtual ~CHttpModule() {}
};

/// A module implements it. Module object, process lifetime, ended by Terminate.
class CGlobalModule
{
public:
    /// GL_STOP_LISTENING: host stops taking requests.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalStopListening is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_CACHE_CLEANUP: caches are purged before exit.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCacheCleanup()
    {
        OutputDebugStringA("CGlobalModule::OnGlobalCacheCleanup is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_CACHE_OPERATION: a cache operation; HANDLED means this module served it.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(ICacheProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalCacheOperation is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_HEALTH_CHECK.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck()
    {
        OutputDebugStringA("CGlobalModule::OnGlobalHealthCheck is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_CONFIGURATION_CHANGE.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(IGlobalConfigurationChangeProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalConfigurationChange is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_FILE_CHANGE.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalFileChange is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_PRE_BEGIN_REQUEST: before a request enters the pipeline.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IPreBeginRequestProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalPreBeginRequest is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_APPLICATION_START (parameter type is an alias of IHttpApplicationProvider).
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalApplicationStart is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_APPLICATION_RESOLVE_MODULES: may register extra modules.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationResolveModules(IHttpApplicationResolveModulesProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalApplicationResolveModules is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_APPLICATION_STOP.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(IHttpApplicationStopProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalApplicationStop is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_RSCA_QUERY: run-time status/control query.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalRSCAQuery(IGlobalRSCAQueryProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalRSCAQuery is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_TRACE_EVENT.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalTraceEvent(IGlobalTraceEventProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalTraceEvent is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_CUSTOM_NOTIFICATION.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCustomNotification(ICustomNotificationProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalCustomNotification is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// Pure virtual; host calls before unload; module deletes itself. NOTE: sits in the middle of the
    /// vtable, before the events that were added later. Class has no virtual destructor.
    virtual VOID Terminate() = 0;
    /// GL_THREAD_CLEANUP: a pool thread is handed back.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalThreadCleanup(IGlobalThreadCleanupProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalThreadCleanup is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_APPLICATION_PRELOAD.
    virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationPreload(IGlobalApplicationPreloadProvider * pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        OutputDebugStringA("CGlobalModule::OnGlobalApplicationPreload is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    /// GL_SUSPEND_PROCESS: idle worker is about to be suspended; module may return a callback object for
    /// wake-up. (Name has no 'Global'.)
    virtual GLOBAL_NOTIFICATION_STATUS OnSuspendProcess(IGlobalSuspendProcessCallback ** pCallback)
    {
        UNREFERENCED_PARAMETER(pCallback);
        OutputDebugStringA("CGlobalModule::OnSuspendProcess is registered for but not implemented\n");
        if (IsDebuggerPresent()) {
            DebugBreak();
        }
        return GL_NOTIFICATION_CONTINUE;
    }
};

/// The server implements it. Valid only during GetHttpModule; memory lives for the request.
class IModuleAllocator
{
public:
    /// Request-pool memory for the module object (freed by host, so pair with a Dispose that does not
    /// delete); NULL if out of memory.
    virtual VOID * AllocateMemory(DWORD cbAllocation) = 0;
};

/// A module implements it. Module object, process lifetime, ended by Terminate.
class IHttpModuleFactory
{
public:
    /// Host calls per request to get a CHttpModule; failure HRESULT fails the request. Factory may return a
    /// shared object if its Dispose copes.
    virtual HRESULT GetHttpModule(CHttpModule ** ppModule, IModuleAllocator * pAllocator) = 0;
    /// Host calls once at unload; factory deletes itself.
    virtual VOID Terminate() = 0;
};

/// The server implements it. Valid only during RegisterModule.
class IHttpModuleRegistrationInfo
{
public:
    /// Configured module name (globalModules/add/@name); host-owned.
    virtual PCWSTR GetName() const = 0;
    /// Opaque id used as key in context containers.
    virtual HTTP_MODULE_ID GetId() const = 0;
    /// Registers a factory and the bits for event and post-event; host owns the factory from then on
    /// (Terminate). ERROR_ALREADY_EXISTS on repeat.
    virtual HRESULT SetRequestNotifications(IHttpModuleFactory * pModuleFactory, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications) = 0;
    /// Registers a global module object and bits; released through CGlobalModule::Terminate.
    /// ERROR_ALREADY_EXISTS on repeat.
    virtual HRESULT SetGlobalNotifications(CGlobalModule * pGlobalModule, DWORD dwGlobalNotifications) = 0;
    /// Priority alias for notification bits; order is inverted for RQ_SEND_RESPONSE.
    virtual HRESULT SetPriorityForRequestNotification(DWORD dwRequestNotification, PCWSTR pszPriority) = 0;
    /// Priority alias for global bits.
    virtual HRESULT SetPriorityForGlobalNotification(DWORD dwGlobalNotification, PCWSTR pszPriority) = 0;
};

/// The server implements it.
class IHttpModuleRegistrationInfo2 : public IHttpModuleRegistrationInfo
{
public:
    /// Priority alias for post-notification bits.
    virtual HRESULT SetPriorityForPostRequestNotification(DWORD dwPostRequestNotification, PCWSTR pszPriority) = 0;
};

SLUICEGATE_IID(IHttpStoredContext, 0xf1927f76, 0x790e, 0x4ccb, 0xa7, 0x2e, 0x39, 0x6b, 0xdf, 0xda, 0xe0, 0x5d)
SLUICEGATE_IID(IHttpModuleContextContainer, 0xd7fad7c9, 0xaa27, 0x4ab9, 0xbd, 0x60, 0xe5, 0x5c, 0xcb, 0xa3, 0xf5, 0xdc)
SLUICEGATE_IID(INamedContextContainer, 0x16db6f7c, 0x1a94, 0x47ca, 0xa8, 0xe8, 0xfe, 0xa6, 0x00, 0x5f, 0xf3, 0xba)
SLUICEGATE_IID(IDispensedHttpModuleContextContainer, 0x2ae49359, 0x95dd, 0x4e48, 0xae, 0x20, 0xc0, 0xcb, 0x9d, 0x0b, 0xc0, 0x3a)
SLUICEGATE_IID(IHttpPerfCounterInfo, 0xbdfc4c4a, 0x12a4, 0x4744, 0x87, 0xd8, 0x76, 0x5e, 0xb3, 0x20, 0xc5, 0x9f)
SLUICEGATE_IID(IHttpApplication, 0x3f75d9e6, 0x1075, 0x422c, 0xad, 0x89, 0x93, 0xa8, 0x5f, 0x2d, 0x7b, 0xdc)
SLUICEGATE_IID(IHttpApplication2, 0x311a3b7a, 0xb673, 0x4a1c, 0x83, 0x49, 0x2e, 0x98, 0xa2, 0x3c, 0xad, 0xcb)
SLUICEGATE_IID(IHttpUrlInfo, 0x7e0e6167, 0x0094, 0x49a1, 0x82, 0x87, 0xec, 0xf6, 0xdc, 0x6e, 0x73, 0xa6)
SLUICEGATE_IID(IScriptMapInfo, 0xd7fe3d77, 0x68bc, 0x4d4a, 0x85, 0x1f, 0xee, 0xc9, 0xfb, 0x68, 0x01, 0x7c)
SLUICEGATE_IID(IMetadataInfo, 0x48b10633, 0x825d, 0x495e, 0x93, 0xb0, 0x22, 0x53, 0x80, 0x05, 0x3e, 0x8e)
SLUICEGATE_IID(IReferencedMetadataInfo, 0x3fc5c336, 0x9ad7, 0x45ea, 0xaf, 0x2f, 0x31, 0xb5, 0x93, 0x02, 0xc9, 0xfe)
SLUICEGATE_IID(IHttpRequest, 0xe8698f7e, 0x576e, 0x4cac, 0xa3, 0x09, 0x67, 0x43, 0x53, 0x55, 0xfa, 0xef)
SLUICEGATE_IID(IHttpRequest2, 0xd9244ae1, 0x51f8, 0x4aa1, 0xa6, 0x6d, 0x19, 0x27, 0x7c, 0x33, 0xe6, 0x10)
SLUICEGATE_IID(IHttpRequest3, 0xb32e4e0f, 0x4057, 0x4feb, 0xae, 0xab, 0x7b, 0x69, 0xc0, 0x3c, 0x63, 0x14)
SLUICEGATE_IID(IHttpRequest4, 0x3816f517, 0xf631, 0x49f0, 0x8b, 0x51, 0x16, 0xd6, 0xf0, 0xc6, 0xff, 0xb2)
SLUICEGATE_IID(IHttpCachePolicy, 0xcb1c40ca, 0x70f2, 0x41a0, 0xad, 0xd2, 0x88, 0x1f, 0x5e, 0xf5, 0x73, 0x88)
SLUICEGATE_IID(IHttpCachePolicy2, 0x9f4ba807, 0x050e, 0x4495, 0xae, 0x55, 0x88, 0x70, 0xf7, 0xe9, 0x19, 0x4a)
SLUICEGATE_IID(IHttpResponse, 0x7e1c6b38, 0x628f, 0x4e6c, 0x95, 0xdc, 0x41, 0x23, 0x7e, 0xb7, 0xf9, 0x5e)
SLUICEGATE_IID(IHttpResponse2, 0x0822c871, 0xf14e, 0x4974, 0xa1, 0xe6, 0x5b, 0x3c, 0x1f, 0x09, 0xb7, 0x6a)
SLUICEGATE_IID(IHttpResponse3, 0x19578e49, 0xd080, 0x45da, 0xb6, 0x73, 0x96, 0xcb, 0x47, 0x5d, 0x3c, 0x5d)
SLUICEGATE_IID(IHttpResponse4, 0x1a2acc57, 0xcae2, 0x4f28, 0xb4, 0xab, 0x00, 0xc8, 0xf9, 0x6b, 0x12, 0xec)
SLUICEGATE_IID(IHttpUser, 0x8059e6f8, 0x10ce, 0x4d61, 0xb4, 0x7e, 0x5a, 0x1d, 0x8d, 0x9a, 0x8b, 0x67)
SLUICEGATE_IID(IHttpConnectionStoredContext, 0x841d9a71, 0x75f4, 0x4626, 0x8b, 0x97, 0x66, 0x04, 0x6c, 0xa7, 0xe4, 0x5b)
SLUICEGATE_IID(IHttpConnectionModuleContextContainer, 0xf3dd2fb3, 0x4d11, 0x4295, 0xb8, 0xab, 0x4c, 0xb6, 0x67, 0xad, 0xd1, 0xfe)
SLUICEGATE_IID(IHttpConnection, 0xd9a5de00, 0x3346, 0x4599, 0x98, 0x26, 0xfe, 0x88, 0x56, 0x5e, 0x12, 0x26)
SLUICEGATE_IID(IHttpContext, 0x424c1b8c, 0xa1ba, 0x44d7, 0xac, 0x98, 0x9f, 0x8f, 0x45, 0x77, 0x01, 0xa5)
SLUICEGATE_IID(IHttpContext2, 0xc986182c, 0xcf4a, 0x4482, 0x82, 0x05, 0x0d, 0xbb, 0xc1, 0xfd, 0x6c, 0xee)
SLUICEGATE_IID(IHttpContext3, 0xbf53c022, 0xca4b, 0x4349, 0xa3, 0x8e, 0xa4, 0xb7, 0x8a, 0xd8, 0x97, 0xfb)
SLUICEGATE_IID(IHttpContext4, 0x2c9463d8, 0x4ec4, 0x4622, 0x89, 0x17, 0xd4, 0x86, 0x32, 0x1a, 0x94, 0x43)
SLUICEGATE_IID(IHttpTraceContext, 0x9f9098d5, 0x915c, 0x4294, 0xa5, 0x2e, 0x66, 0x53, 0x2a, 0x23, 0x2b, 0xc9)
SLUICEGATE_IID(IHttpCacheKey, 0xcdef2aad, 0x20b3, 0x4512, 0xb1, 0xb1, 0x09, 0x4b, 0x38, 0x44, 0xae, 0xb2)
SLUICEGATE_IID(IHttpCacheSpecificData, 0x37776aff, 0x852e, 0x4eec, 0x93, 0xa5, 0xb8, 0x5a, 0x28, 0x5a, 0x95, 0xb8)
SLUICEGATE_IID(IHttpSite, 0xeb16a6ec, 0xba5d, 0x436f, 0xbf, 0x24, 0x3e, 0xde, 0x13, 0x90, 0x64, 0x50)
SLUICEGATE_IID(IHttpFileMonitor, 0x985422da, 0xb0cf, 0x473b, 0xba, 0x9e, 0x81, 0x48, 0xce, 0xb3, 0xe2, 0x40)
SLUICEGATE_IID(IHttpFileInfo, 0x71e95595, 0x8c74, 0x44d9, 0x88, 0xa9, 0xf5, 0x11, 0x2d, 0x5f, 0x59, 0x00)
SLUICEGATE_IID(IHttpTokenEntry, 0xfd86e6de, 0xfb0e, 0x47dd, 0x82, 0x0a, 0xe0, 0xda, 0x12, 0xbe, 0x46, 0xe9)
SLUICEGATE_IID(IHttpServer, 0xeda2a40f, 0xfb92, 0x4d6d, 0xb5, 0x2b, 0xc8, 0xc2, 0x07, 0x38, 0x0b, 0x4e)
SLUICEGATE_IID(IHttpServer2, 0x34af637e, 0xafe8, 0x4556, 0xbc, 0xc1, 0x76, 0x7f, 0x8e, 0x0b, 0x4a, 0x4e)
SLUICEGATE_IID(IHttpServer3, 0xf7a66d59, 0xc0a2, 0x48b5, 0xa8, 0x8f, 0xbe, 0x59, 0x75, 0xc9, 0x60, 0xfb)
SLUICEGATE_IID(IHttpEventProvider, 0x6f3f657d, 0x2fb8, 0x43c6, 0xa0, 0x96, 0x50, 0x64, 0xb4, 0x1f, 0x05, 0x80)
SLUICEGATE_IID(IHttpCompletionInfo, 0x49dd20e3, 0xd9c0, 0x463c, 0x88, 0x21, 0xf3, 0x41, 0x3b, 0x55, 0xcc, 0x00)
SLUICEGATE_IID(IHttpCompletionInfo2, 0x53129f70, 0x0196, 0x47ec, 0xb1, 0x6c, 0x12, 0x79, 0x06, 0xe2, 0xaf, 0xeb)
SLUICEGATE_IID(ICustomNotificationProvider, 0x671e6d34, 0x9380, 0x4df4, 0xb4, 0x53, 0x91, 0x12, 0x9d, 0xf0, 0x2b, 0x24)
SLUICEGATE_IID(IAuthenticationProvider, 0x304d51d0, 0x0307, 0x45ed, 0x83, 0xfd, 0xdd, 0x3f, 0xc0, 0x32, 0xfd, 0xfc)
SLUICEGATE_IID(IMapHandlerProvider, 0xfea3ce6b, 0xe346, 0x47e7, 0xb2, 0xa6, 0xad, 0x26, 0x5b, 0xae, 0xff, 0x2c)
SLUICEGATE_IID(IMapPathProvider, 0x8efdf557, 0xa8f1, 0x4bc9, 0xb4, 0x62, 0x6d, 0xf3, 0xb0, 0x38, 0xa5, 0x9a)
SLUICEGATE_IID(ISendResponseProvider, 0x57f2e7bc, 0x0bcf, 0x4a9f, 0x94, 0xa4, 0x10, 0xe5, 0x5c, 0x6e, 0x5b, 0x51)
SLUICEGATE_IID(IReadEntityProvider, 0xfe6d905a, 0x99b8, 0x49fd, 0xb3, 0x89, 0xcf, 0xc8, 0x09, 0x56, 0x2b, 0x81)
SLUICEGATE_IID(IPreBeginRequestProvider, 0xfb715d26, 0xaff9, 0x476a, 0x8f, 0xc0, 0x6b, 0x1a, 0xcb, 0x3d, 0x10, 0x98)
SLUICEGATE_IID(IHttpApplicationProvider, 0x1de2c71c, 0xc126, 0x4512, 0xae, 0xd3, 0xf4, 0xf8, 0x85, 0xe1, 0x49, 0x97)
SLUICEGATE_IID(IHttpApplicationResolveModulesProvider, 0x0617d9b9, 0xe20f, 0x4a9f, 0x94, 0xf9, 0x35, 0x40, 0x3b, 0x3b, 0xe0, 0x1e)
SLUICEGATE_IID(IGlobalRSCAQueryProvider, 0x63fdc43f, 0x934a, 0x4ee5, 0xbc, 0xd8, 0x7e, 0x7b, 0x50, 0xb7, 0x56, 0x05)
SLUICEGATE_IID(IGlobalStopListeningProvider, 0x41f9a601, 0xe25d, 0x4ac8, 0x8a, 0x1f, 0x63, 0x56, 0x98, 0xa3, 0x0a, 0xb9)
SLUICEGATE_IID(ICacheProvider, 0x58925fb9, 0x7c5e, 0x4684, 0x83, 0x3b, 0x4a, 0x04, 0xe1, 0x28, 0x66, 0x90)
SLUICEGATE_IID(IGlobalConfigurationChangeProvider, 0x3405f3b4, 0xb3d6, 0x4b73, 0xb5, 0xf5, 0x4d, 0x8a, 0x3c, 0xc6, 0x42, 0xce)
SLUICEGATE_IID(IGlobalFileChangeProvider, 0xece31ee5, 0x0486, 0x4fb0, 0xa8, 0x75, 0x67, 0x39, 0xa2, 0xd7, 0xda, 0xf5)
SLUICEGATE_IID(IGlobalTraceEventProvider, 0x7c6bb150, 0x0310, 0x4718, 0xa0, 0x1f, 0x6f, 0xac, 0xeb, 0x62, 0xdc, 0x1d)
SLUICEGATE_IID(IGlobalThreadCleanupProvider, 0x6b36a149, 0x8620, 0x45a0, 0x81, 0x97, 0x00, 0x81, 0x4a, 0x70, 0x6e, 0x2e)
SLUICEGATE_IID(IGlobalApplicationPreloadProvider, 0x2111f8d6, 0x0c41, 0x4ff7, 0xbd, 0x45, 0x5c, 0x04, 0xc7, 0xe9, 0x1a, 0x73)
SLUICEGATE_IID(IGlobalApplicationPreloadProvider2, 0x251db2dd, 0x81e7, 0x44ce, 0xae, 0x02, 0x46, 0x52, 0x9f, 0x2d, 0x71, 0xea)
SLUICEGATE_IID(IGlobalSuspendProcessCallback, 0x7fd8f303, 0x1031, 0x4e50, 0x91, 0x8a, 0xb7, 0xb9, 0x16, 0xfd, 0x6c, 0x54)
SLUICEGATE_IID(IModuleAllocator, 0x85c1679c, 0x0b21, 0x491c, 0xaf, 0xb5, 0xc7, 0xb5, 0xc8, 0x64, 0x64, 0xc4)
SLUICEGATE_IID(IHttpModuleFactory, 0xba32d330, 0x9ea8, 0x4b9e, 0x89, 0xf1, 0x8c, 0x76, 0xa3, 0x23, 0x27, 0x7f)
SLUICEGATE_IID(IHttpModuleRegistrationInfo, 0x07e5beb3, 0xb798, 0x459d, 0xa9, 0x8a, 0xe6, 0xc4, 0x85, 0xb2, 0xb3, 0xbc)
SLUICEGATE_IID(IHttpModuleRegistrationInfo2, 0x4fd11cbf, 0x8cc5, 0x418e, 0x80, 0x00, 0xc9, 0xe7, 0x65, 0xf8, 0x85, 0x33)

/// Finds the newer form of an object: `HttpGetExtendedInterface(server, context, &context3)`. S_OK and the object, or the
/// error of the server (E_NOINTERFACE when this server does not have that form).
template <class HttpType1, class HttpType2>
inline HRESULT HttpGetExtendedInterface(IHttpServer *pHttpServer, HttpType1 *pInput, HttpType2 **ppOutput)
{
    IHttpServer2 *pHttpServer2 = NULL;
    HRESULT hr = pHttpServer->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&pHttpServer2);
    if (FAILED(hr)) {
        return hr;
    }
    return pHttpServer2->GetExtendedInterface(__uuidof(HttpType1), (PVOID)pInput, __uuidof(HttpType2),
                                              (PVOID *)ppOutput);
}
