//! Which methods of the native API this build implements. Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.

/// One method of the C++ API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MethodCoverage {
    /// The interface that declares it.
    pub interface: &'static str,
    /// Its C++ name; overloads are separate rows.
    pub method: &'static str,
    /// The server answers it (its own interfaces) or calls it (interfaces of modules).
    pub implemented: bool,
}

/// Implemented methods of the module API.
pub const IMPLEMENTED: usize = 300;
/// All methods of the module API.
pub const TOTAL: usize = 406;
/// Implemented methods of the configuration objects.
pub const CONFIGURATION_IMPLEMENTED: usize = 0;
/// All methods of the configuration objects.
pub const CONFIGURATION_TOTAL: usize = 155;

/// Every method, in the order of the headers.
pub static METHODS: &[MethodCoverage] = &[
    MethodCoverage {
        interface: "IHttpStoredContext",
        method: "CleanupStoredContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleContextContainer",
        method: "GetModuleContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleContextContainer",
        method: "SetModuleContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "INamedContextContainer",
        method: "GetNamedContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "INamedContextContainer",
        method: "SetNamedContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IDispensedHttpModuleContextContainer",
        method: "ReleaseContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpPerfCounterInfo",
        method: "IncrementCounter",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpPerfCounterInfo",
        method: "DecrementCounter",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication",
        method: "GetApplicationPhysicalPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication",
        method: "GetApplicationId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication",
        method: "GetAppConfigPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication2",
        method: "BeginApplicationWarmup",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication2",
        method: "EndApplicationWarmup",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplication2",
        method: "QueryIsWarmingUp",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpUrlInfo",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpUrlInfo",
        method: "IsFrequentlyHit",
        implemented: true,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetAllowedVerbs",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetModules",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetScriptProcessor",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetManagedType",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetAllowPathInfoForScriptMappings",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetRequiredAccess",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetResourceType",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetIsStarScriptMap",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetResponseBufferLimit",
        implemented: false,
    },
    MethodCoverage {
        interface: "IScriptMapInfo",
        method: "GetName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IMetadataInfo",
        method: "GetMetaPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMetadataInfo",
        method: "GetVrPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMetadataInfo",
        method: "GetVrToken",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMetadataInfo",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IReferencedMetadataInfo",
        method: "ReferenceMetadata",
        implemented: true,
    },
    MethodCoverage {
        interface: "IReferencedMetadataInfo",
        method: "DereferenceMetadata",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetRawHttpRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetRawHttpRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "SetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "SetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "DeleteHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "DeleteHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetHttpMethod",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "SetHttpMethod",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "SetUrl",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "SetUrl",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetUrlChanged",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetForwardedUrl",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetLocalAddress",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetRemoteAddress",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "ReadEntityBody",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "InsertEntityBody",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetRemainingEntityBytes",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetHttpVersion",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetClientCertificate",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "NegotiateClientCertificate",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetSiteId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest",
        method: "GetHeaderChanges",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpRequest2",
        method: "GetChannelBindingToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpRequest3",
        method: "ReadEntityBody",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpRequest4",
        method: "ReadEntityBody",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetKernelCachePolicy",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "SetKernelCacheInvalidatorSet",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetUserCachePolicy",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "AppendVaryByHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetVaryByHeaders",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "AppendVaryByQueryString",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetVaryByQueryStrings",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "SetVaryByValue",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetVaryByValue",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "IsUserCacheEnabled",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "DisableUserCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "IsCached",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "SetIsCached",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy",
        method: "GetKernelCacheInvalidatorSet",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy2",
        method: "IsForceUpdateSet",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCachePolicy2",
        method: "SetForceUpdate",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetRawHttpResponse",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetRawHttpResponse",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetCachePolicy",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SetStatus",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "DeleteHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "DeleteHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetHeader",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "Clear",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "ClearHeaders",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SetNeedDisconnect",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "ResetConnection",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "DisableKernelCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetKernelCacheEnabled",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SuppressHeaders",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetHeadersSuppressed",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "Flush",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "Redirect",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "WriteEntityChunkByReference",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "WriteEntityChunks",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "DisableBuffering",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetStatus",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "SetErrorDescription",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetErrorDescription",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "GetHeaderChanges",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse",
        method: "CloseConnection",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse2",
        method: "WriteEntityChunks",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse2",
        method: "Flush",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpResponse3",
        method: "PushPromise",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse4",
        method: "DeleteTrailer",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse4",
        method: "GetTrailer",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse4",
        method: "ResetStream",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse4",
        method: "SetNeedGoAway",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpResponse4",
        method: "SetTrailer",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetRemoteUserName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetUserName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetAuthenticationType",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetPassword",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetImpersonationToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetPrimaryToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "ReferenceUser",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "DereferenceUser",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "SupportsIsInRole",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "IsInRole",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpUser",
        method: "GetUserVariable",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpConnectionStoredContext",
        method: "NotifyDisconnect",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpConnectionModuleContextContainer",
        method: "GetConnectionModuleContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpConnectionModuleContextContainer",
        method: "SetConnectionModuleContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpConnection",
        method: "IsConnected",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpConnection",
        method: "AllocateMemory",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpConnection",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetSite",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetApplication",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetConnection",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetResponse",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetResponseHeadersSent",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetUser",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "IndicateCompletion",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "PostCompletion",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "DisableNotifications",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetNextNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetIsLastNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "ExecuteRequest",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetExecuteFlags",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetServerVariable",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetServerVariable",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "SetServerVariable",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "AllocateRequestMemory",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetUrlInfo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetMetadata",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetPhysicalPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetScriptName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetScriptTranslated",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetScriptMap",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "SetRequestHandled",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetFileInfo",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "MapPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "NotifyCustomNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetParentContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetRootContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "CloneContext",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "ReleaseClonedContext",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetCurrentExecutionStats",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetTraceContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetServerVarChanges",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "CancelIo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "MapHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext",
        method: "GetExtendedInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext2",
        method: "GetOriginalUser",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext3",
        method: "GetNamedContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext3",
        method: "EnableFullDuplex",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext3",
        method: "InheritServerVariable",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext3",
        method: "PostCompletion",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext4",
        method: "GetRequestStartTime",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpContext4",
        method: "GetRequestElapsedTime",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpTraceContext",
        method: "GetTraceConfiguration",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTraceContext",
        method: "SetTraceConfiguration",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTraceContext",
        method: "RaiseTraceEvent",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTraceContext",
        method: "GetTraceActivityId",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTraceContext",
        method: "QuickTrace",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheKey",
        method: "GetHash",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheKey",
        method: "GetCacheName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheKey",
        method: "GetIsEqual",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheKey",
        method: "GetIsPrefix",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheKey",
        method: "Enum",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "GetCacheKey",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "ReferenceCacheData",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "DereferenceCacheData",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "ResetTTL",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "DecrementTTL",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "SetFlushed",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCacheSpecificData",
        method: "GetFlushed",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpSite",
        method: "GetSiteId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpSite",
        method: "GetSiteName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpSite",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpSite",
        method: "GetPerfCounterInfo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpFileMonitor",
        method: "GetModuleContextContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpFileMonitor",
        method: "DereferenceFileMonitor",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetAttributes",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetSize",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetFileBuffer",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetFileHandle",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetFilePath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetETag",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetLastModifiedTime",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetLastModifiedString",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetHttpCacheAllowed",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "AccessCheck",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetVrToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetVrPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "GetModuleContextContainer",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpFileInfo",
        method: "CheckIfFileHasChanged",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenEntry",
        method: "GetImpersonationToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenEntry",
        method: "GetPrimaryToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenEntry",
        method: "GetSid",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "IsCommandLineLaunch",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetAppPoolName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "AssociateWithThreadPool",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "IncrementThreadCount",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "DecrementThreadCount",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "ReportUnhealthy",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "RecycleProcess",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetAdminManager",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetFileInfo",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "FlushKernelCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "DoCacheOperation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "NotifyCustomNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetPerfCounterInfo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "RecycleApplication",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "NotifyConfigurationChange",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "NotifyFileChange",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "DispenseContainer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "AddFragmentToCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "ReadFragmentFromCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "RemoveFragmentFromCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetWorkerProcessSettings",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetProtocolManagerCustomInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "SatisfiesPrecondition",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetTraceContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "RegisterFileChangeMonitor",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer",
        method: "GetExtendedInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer2",
        method: "GetToken",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpServer2",
        method: "GetAppPoolConfigFile",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer2",
        method: "GetExtendedInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer2",
        method: "GetMetadata",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer2",
        method: "GetWorkerProcessFramework",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpServer3",
        method: "QueryRequestProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpEventProvider",
        method: "SetErrorStatus",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpCompletionInfo",
        method: "GetCompletionBytes",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCompletionInfo",
        method: "GetCompletionStatus",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpCompletionInfo2",
        method: "GetCompletedOperation",
        implemented: true,
    },
    MethodCoverage {
        interface: "ICustomNotificationProvider",
        method: "QueryNotificationType",
        implemented: true,
    },
    MethodCoverage {
        interface: "IAuthenticationProvider",
        method: "SetUser",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapHandlerProvider",
        method: "SetScriptName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapHandlerProvider",
        method: "SetScriptMap",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapHandlerProvider",
        method: "SetFileInfo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapPathProvider",
        method: "GetUrl",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapPathProvider",
        method: "GetPhysicalPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IMapPathProvider",
        method: "SetPhysicalPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "GetHeadersBeingSent",
        implemented: true,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "GetFlags",
        implemented: true,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "SetFlags",
        implemented: true,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "GetLogData",
        implemented: false,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "SetLogData",
        implemented: false,
    },
    MethodCoverage {
        interface: "ISendResponseProvider",
        method: "GetReadyToLogData",
        implemented: true,
    },
    MethodCoverage {
        interface: "IReadEntityProvider",
        method: "GetEntity",
        implemented: true,
    },
    MethodCoverage {
        interface: "IReadEntityProvider",
        method: "SetEntity",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPreBeginRequestProvider",
        method: "GetHttpContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplicationProvider",
        method: "GetApplication",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplicationResolveModulesProvider",
        method: "RegisterModule",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpApplicationResolveModulesProvider",
        method: "SetPriorityForRequestNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalRSCAQueryProvider",
        method: "GetFunctionName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalRSCAQueryProvider",
        method: "GetFunctionParameters",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalRSCAQueryProvider",
        method: "GetOutputBuffer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalRSCAQueryProvider",
        method: "ResizeOutputBuffer",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalRSCAQueryProvider",
        method: "SetResult",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalStopListeningProvider",
        method: "DrainRequestsGracefully",
        implemented: true,
    },
    MethodCoverage {
        interface: "ICacheProvider",
        method: "GetCacheOperation",
        implemented: false,
    },
    MethodCoverage {
        interface: "ICacheProvider",
        method: "GetCacheKey",
        implemented: false,
    },
    MethodCoverage {
        interface: "ICacheProvider",
        method: "GetCacheRecord",
        implemented: false,
    },
    MethodCoverage {
        interface: "ICacheProvider",
        method: "SetCacheRecord",
        implemented: false,
    },
    MethodCoverage {
        interface: "ICacheProvider",
        method: "GetTraceContext",
        implemented: false,
    },
    MethodCoverage {
        interface: "IGlobalConfigurationChangeProvider",
        method: "GetChangePath",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalFileChangeProvider",
        method: "GetFileName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalFileChangeProvider",
        method: "GetFileMonitor",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalTraceEventProvider",
        method: "GetTraceEvent",
        implemented: false,
    },
    MethodCoverage {
        interface: "IGlobalTraceEventProvider",
        method: "CheckSubscription",
        implemented: false,
    },
    MethodCoverage {
        interface: "IGlobalTraceEventProvider",
        method: "GetCurrentHttpRequestContext",
        implemented: false,
    },
    MethodCoverage {
        interface: "IGlobalThreadCleanupProvider",
        method: "GetApplication",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalApplicationPreloadProvider",
        method: "CreateContext",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalApplicationPreloadProvider",
        method: "ExecuteRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalApplicationPreloadProvider2",
        method: "IsProcessRecycled",
        implemented: true,
    },
    MethodCoverage {
        interface: "IGlobalSuspendProcessCallback",
        method: "Resume",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnBeginRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostBeginRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnAuthenticateRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostAuthenticateRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnAuthorizeRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostAuthorizeRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnResolveRequestCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostResolveRequestCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnMapRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostMapRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnAcquireRequestState",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostAcquireRequestState",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPreExecuteRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostPreExecuteRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnExecuteRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostExecuteRequestHandler",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnReleaseRequestState",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostReleaseRequestState",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnUpdateRequestCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostUpdateRequestCache",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnLogRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostLogRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnEndRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnPostEndRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnSendResponse",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnMapPath",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnReadEntity",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnCustomRequestNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "OnAsyncCompletion",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "Dispose",
        implemented: true,
    },
    MethodCoverage {
        interface: "CHttpModule",
        method: "~CHttpModule",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalStopListening",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalCacheCleanup",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalCacheOperation",
        implemented: false,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalHealthCheck",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalConfigurationChange",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalFileChange",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalPreBeginRequest",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalApplicationStart",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalApplicationResolveModules",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalApplicationStop",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalRSCAQuery",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalTraceEvent",
        implemented: false,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalCustomNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "Terminate",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalThreadCleanup",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnGlobalApplicationPreload",
        implemented: true,
    },
    MethodCoverage {
        interface: "CGlobalModule",
        method: "OnSuspendProcess",
        implemented: true,
    },
    MethodCoverage {
        interface: "IModuleAllocator",
        method: "AllocateMemory",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleFactory",
        method: "GetHttpModule",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleFactory",
        method: "Terminate",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "GetName",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "GetId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "SetRequestNotifications",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "SetGlobalNotifications",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "SetPriorityForRequestNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo",
        method: "SetPriorityForGlobalNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHttpModuleRegistrationInfo2",
        method: "SetPriorityForPostRequestNotification",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "WriteFragment",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "ReadFragment",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "SendConnectionClose",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "GetCloseStatus",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "CloseTcpConnection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWebSocketContext",
        method: "CancelOutstandingIO",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "GetCacheName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "GetUrl",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "GetSiteName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "GetSiteId",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "UpdateFrequentlyHitTickCount",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUriKey",
        method: "GetConfigPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IFileKey",
        method: "GetCacheName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IFileKey",
        method: "GetPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenKey",
        method: "GetCacheName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenKey",
        method: "GetUserName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenKey",
        method: "GetPasswordHash",
        implemented: false,
    },
    MethodCoverage {
        interface: "IHttpTokenKey",
        method: "GetLogonMethod",
        implemented: false,
    },
    MethodCoverage {
        interface: "IWpfReferencedObject",
        method: "AddRef",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfReferencedObject",
        method: "Release",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWorkerProcessFramework",
        method: "GetWpfInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWorkerProcessFramework",
        method: "GetCustomInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWorkerProcessFramework",
        method: "GetInterfaceVersion",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfApplicationInfoUtil",
        method: "GetApplicationPropertiesFromAppId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfSettings",
        method: "GetDwordProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfSettings",
        method: "GetUlonglongProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfSettings",
        method: "GetStringProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfSettings",
        method: "GetBoolProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfSettings",
        method: "GetHandleProperty",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfActions",
        method: "RecycleWorkerProcess",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfActions",
        method: "FailWorkerProcess",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfExposeProtocolManagerCustomInterface",
        method: "LoadProtocolManagerAndGetCustomInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IProtocolManager",
        method: "GetPmInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IProtocolManager",
        method: "GetCustomInterface",
        implemented: true,
    },
    MethodCoverage {
        interface: "IProtocolManager",
        method: "Shutdown",
        implemented: true,
    },
    MethodCoverage {
        interface: "IHealthStatusCallback",
        method: "ReportHealth",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmHealthAndIdleMonitor",
        method: "CheckIdle",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmHealthAndIdleMonitor",
        method: "CheckHealth",
        implemented: true,
    },
    MethodCoverage {
        interface: "ICustomActionResultCallback",
        method: "ReportResult",
        implemented: true,
    },
    MethodCoverage {
        interface: "ICustomAction2ResultCallback",
        method: "ReportResult",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfApplicationPreloadUtil",
        method: "GetApplicationPreloadInfo",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfApplicationPreloadUtil",
        method: "ReportApplicationPreloadFailure",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmApplicationPreload",
        method: "PreloadApplication",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmCustomActions",
        method: "RunCustomAction",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmCustomActions2",
        method: "RegisterCustomActionCallback",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmCustomActions2",
        method: "UnregisterCustomActionCallback",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfListenerChannelCallback",
        method: "ReportStarted",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfListenerChannelCallback",
        method: "ReportStopped",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfListenerChannelCallback",
        method: "ReportMessageReceived",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfListenerChannelCallback",
        method: "GetId",
        implemented: true,
    },
    MethodCoverage {
        interface: "IWpfListenerChannelCallback",
        method: "GetBlob",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmListenerChannelManager",
        method: "StartListenerChannel",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmListenerChannelManager",
        method: "StopListenerChannel",
        implemented: true,
    },
    MethodCoverage {
        interface: "IPmIdleTimeOutAction",
        method: "SuspendProcess",
        implemented: true,
    },
    MethodCoverage {
        interface: "IUnknown",
        method: "QueryInterface",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUnknown",
        method: "AddRef",
        implemented: false,
    },
    MethodCoverage {
        interface: "IUnknown",
        method: "Release",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodSchema",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodSchema",
        method: "get_InputSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodSchema",
        method: "get_OutputSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodSchema",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethod",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethod",
        method: "get_Schema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethod",
        method: "CreateInstance",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodInstance",
        method: "get_Input",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodInstance",
        method: "get_Output",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodInstance",
        method: "Execute",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodInstance",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodInstance",
        method: "SetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_Collection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_Properties",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_ChildElements",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "SetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_Schema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "GetElementByName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "GetPropertyByName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "Clear",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElement",
        method: "get_Methods",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "AddElement",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "DeleteElement",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "Clear",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "CreateNewElement",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementCollection",
        method: "get_Schema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostChildElementCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostChildElementCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "get_Value",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "put_Value",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "Clear",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "get_StringValue",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "get_Exception",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "SetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostProperty",
        method: "get_Schema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_LineNumber",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_FileName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_ConfigPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_ErrorLine",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_PreErrorLine",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_PostErrorLine",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigException",
        method: "get_ErrorString",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyException",
        method: "get_InvalidValue",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyException",
        method: "get_ValidationFailureReason",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyException",
        method: "get_ValidationFailureParameters",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_DoesAllowUnschematizedProperties",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_CollectionSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_ChildElementSchemas",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_PropertySchemas",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchema",
        method: "get_IsCollectionDefault",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchemaCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementSchemaCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "get_AddElementNames",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "GetAddElementSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "get_RemoveElementSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "get_ClearElementSchema",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "get_IsMergeAppend",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostCollectionSchema",
        method: "get_DoesAllowDuplicates",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_Type",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_DefaultValue",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsRequired",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsUniqueKey",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsCombinedKey",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsExpanded",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_ValidationType",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_ValidationParameter",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsCaseSensitive",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_PossibleValues",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_DoesAllowInfinite",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_IsEncrypted",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchema",
        method: "get_TimeSpanFormat",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchemaCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertySchemaCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConstantValue",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConstantValue",
        method: "get_Value",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConstantValueCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConstantValueCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostAdminManager",
        method: "GetAdminSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostAdminManager",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostAdminManager",
        method: "SetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostAdminManager",
        method: "get_ConfigManager",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostWritableAdminManager",
        method: "CommitChanges",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostWritableAdminManager",
        method: "get_CommitPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostWritableAdminManager",
        method: "put_CommitPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigManager",
        method: "GetConfigFile",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigManager",
        method: "GetUniqueConfigPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "get_ConfigPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "get_FilePath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "get_Locations",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "GetAdminSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "GetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "SetMetadata",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "ClearInvalidSections",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigFile",
        method: "get_RootSectionGroup",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocation",
        method: "get_Path",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocation",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocation",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocation",
        method: "AddConfigSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocation",
        method: "DeleteConfigSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocationCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocationCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocationCollection",
        method: "AddLocation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocationCollection",
        method: "DeleteLocation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostConfigLocationCollection",
        method: "RenameLocation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "get_Sections",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "AddSectionGroup",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "DeleteSectionGroup",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "get_Type",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionGroup",
        method: "put_Type",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_Name",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_Type",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "put_Type",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_OverrideModeDefault",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "put_OverrideModeDefault",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_AllowDefinition",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "put_AllowDefinition",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_AllowLocation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "put_AllowLocation",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "get_RequirePermission",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinition",
        method: "put_RequirePermission",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinitionCollection",
        method: "get_Count",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinitionCollection",
        method: "get_Item",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinitionCollection",
        method: "AddSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostSectionDefinitionCollection",
        method: "DeleteSection",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPathMapper",
        method: "MapPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPathMapper2",
        method: "MapPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostChangeHandler",
        method: "OnSectionChanges",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMappingExtension",
        method: "GetSiteNameFromSiteId",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMappingExtension",
        method: "GetSiteIdFromSiteName",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMappingExtension",
        method: "GetSiteElementFromSiteId",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMappingExtension",
        method: "MapPath",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostElementExtension",
        method: "ProvideElement",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostPropertyExtension",
        method: "ProvideGetProperty",
        implemented: false,
    },
    MethodCoverage {
        interface: "IAppHostMethodExtension",
        method: "ProvideMethod",
        implemented: false,
    },
];
