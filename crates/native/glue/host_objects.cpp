// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The compiler lays out these classes, so modules see real objects with type information; Rust supplies the bodies.

#include "host_objects.h"

#include <new>

#include "handover.h"

extern "C" {
IHttpStoredContext * sluicegate_IHttpModuleContextContainer_GetModuleContext(void *self, HTTP_MODULE_ID moduleId);
HRESULT sluicegate_IHttpModuleContextContainer_SetModuleContext(void *self, IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId);
IHttpStoredContext * sluicegate_INamedContextContainer_GetNamedContext(void *self, LPCWSTR szName);
HRESULT sluicegate_INamedContextContainer_SetNamedContext(void *self, IHttpStoredContext * ppStoredContext, LPCWSTR szName);
IHttpStoredContext * sluicegate_IDispensedHttpModuleContextContainer_GetModuleContext(void *self, HTTP_MODULE_ID moduleId);
HRESULT sluicegate_IDispensedHttpModuleContextContainer_SetModuleContext(void *self, IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId);
VOID sluicegate_IDispensedHttpModuleContextContainer_ReleaseContainer(void *self);
VOID sluicegate_IHttpPerfCounterInfo_IncrementCounter(void *self, DWORD dwCounterIndex, DWORD dwValue);
VOID sluicegate_IHttpPerfCounterInfo_DecrementCounter(void *self, DWORD dwCounterIndex, DWORD dwValue);
PCWSTR sluicegate_IHttpApplication2_GetApplicationPhysicalPath(void *self);
PCWSTR sluicegate_IHttpApplication2_GetApplicationId(void *self);
PCWSTR sluicegate_IHttpApplication2_GetAppConfigPath(void *self);
IHttpModuleContextContainer * sluicegate_IHttpApplication2_GetModuleContextContainer(void *self);
VOID sluicegate_IHttpApplication2_BeginApplicationWarmup(void *self);
VOID sluicegate_IHttpApplication2_EndApplicationWarmup(void *self);
BOOL sluicegate_IHttpApplication2_QueryIsWarmingUp(void *self);
IHttpModuleContextContainer * sluicegate_IHttpUrlInfo_GetModuleContextContainer(void *self);
BOOL sluicegate_IHttpUrlInfo_IsFrequentlyHit(void *self);
PCWSTR sluicegate_IScriptMapInfo_GetPath(void *self);
PCSTR sluicegate_IScriptMapInfo_GetAllowedVerbs(void *self);
PCWSTR sluicegate_IScriptMapInfo_GetModules(void *self, DWORD * pcchModules);
PCWSTR sluicegate_IScriptMapInfo_GetScriptProcessor(void *self, DWORD * pcchScriptProcessor);
PCWSTR sluicegate_IScriptMapInfo_GetManagedType(void *self, DWORD * pcchManagedType);
BOOL sluicegate_IScriptMapInfo_GetAllowPathInfoForScriptMappings(void *self);
DWORD sluicegate_IScriptMapInfo_GetRequiredAccess(void *self);
DWORD sluicegate_IScriptMapInfo_GetResourceType(void *self);
BOOL sluicegate_IScriptMapInfo_GetIsStarScriptMap(void *self);
DWORD sluicegate_IScriptMapInfo_GetResponseBufferLimit(void *self);
PCWSTR sluicegate_IScriptMapInfo_GetName(void *self);
PCWSTR sluicegate_IReferencedMetadataInfo_GetMetaPath(void *self);
PCWSTR sluicegate_IReferencedMetadataInfo_GetVrPath(void *self);
IHttpTokenEntry * sluicegate_IReferencedMetadataInfo_GetVrToken(void *self);
IHttpModuleContextContainer * sluicegate_IReferencedMetadataInfo_GetModuleContextContainer(void *self);
VOID sluicegate_IReferencedMetadataInfo_ReferenceMetadata(void *self);
VOID sluicegate_IReferencedMetadataInfo_DereferenceMetadata(void *self);
HTTP_REQUEST * sluicegate_IHttpRequest4_GetRawHttpRequest1(void *self);
const HTTP_REQUEST * sluicegate_IHttpRequest4_GetRawHttpRequest2(void *self);
PCSTR sluicegate_IHttpRequest4_GetHeader1(void *self, PCSTR pszHeaderName, USHORT * pcchHeaderValue);
PCSTR sluicegate_IHttpRequest4_GetHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue);
HRESULT sluicegate_IHttpRequest4_SetHeader1(void *self, PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace);
HRESULT sluicegate_IHttpRequest4_SetHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace);
HRESULT sluicegate_IHttpRequest4_DeleteHeader1(void *self, PCSTR pszHeaderName);
HRESULT sluicegate_IHttpRequest4_DeleteHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex);
PCSTR sluicegate_IHttpRequest4_GetHttpMethod(void *self);
HRESULT sluicegate_IHttpRequest4_SetHttpMethod(void *self, PCSTR pszHttpMethod);
HRESULT sluicegate_IHttpRequest4_SetUrl1(void *self, PCWSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString);
HRESULT sluicegate_IHttpRequest4_SetUrl2(void *self, PCSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString);
BOOL sluicegate_IHttpRequest4_GetUrlChanged(void *self);
PCWSTR sluicegate_IHttpRequest4_GetForwardedUrl(void *self);
PSOCKADDR sluicegate_IHttpRequest4_GetLocalAddress(void *self);
PSOCKADDR sluicegate_IHttpRequest4_GetRemoteAddress(void *self);
HRESULT sluicegate_IHttpRequest4_ReadEntityBody1(void *self, VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, DWORD * pcbBytesReceived, BOOL * pfCompletionPending);
HRESULT sluicegate_IHttpRequest4_InsertEntityBody(void *self, VOID * pvBuffer, DWORD cbBuffer);
DWORD sluicegate_IHttpRequest4_GetRemainingEntityBytes(void *self);
VOID sluicegate_IHttpRequest4_GetHttpVersion(void *self, USHORT * pMajorVersion, USHORT * pMinorVersion);
HRESULT sluicegate_IHttpRequest4_GetClientCertificate(void *self, HTTP_SSL_CLIENT_CERT_INFO ** ppClientCertInfo, BOOL * pfClientCertNegotiated);
HRESULT sluicegate_IHttpRequest4_NegotiateClientCertificate(void *self, BOOL fAsync, BOOL * pfCompletionPending);
DWORD sluicegate_IHttpRequest4_GetSiteId(void *self);
HRESULT sluicegate_IHttpRequest4_GetHeaderChanges(void *self, DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR * knownHeaderSnapshot, DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD * diffedKnownHeaderIndices, DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices);
HRESULT sluicegate_IHttpRequest4_GetChannelBindingToken(void *self, PBYTE * ppToken, DWORD * pTokenSize);
HRESULT sluicegate_IHttpRequest4_ReadEntityBody2(void *self, VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbBytesReceived, BOOL * pfCompletionPending);
HRESULT sluicegate_IHttpRequest4_ReadEntityBody3(void *self, VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, ULONG ulFlags, DWORD * pcbBytesReceived, BOOL * pfCompletionPending);
HTTP_CACHE_POLICY * sluicegate_IHttpCachePolicy2_GetKernelCachePolicy(void *self);
VOID sluicegate_IHttpCachePolicy2_SetKernelCacheInvalidatorSet(void *self);
HTTP_CACHE_POLICY * sluicegate_IHttpCachePolicy2_GetUserCachePolicy(void *self);
HRESULT sluicegate_IHttpCachePolicy2_AppendVaryByHeader(void *self, PCSTR pszHeader);
PCSTR sluicegate_IHttpCachePolicy2_GetVaryByHeaders(void *self);
HRESULT sluicegate_IHttpCachePolicy2_AppendVaryByQueryString(void *self, PCSTR pszParam);
PCSTR sluicegate_IHttpCachePolicy2_GetVaryByQueryStrings(void *self);
HRESULT sluicegate_IHttpCachePolicy2_SetVaryByValue(void *self, PCSTR pszValue);
PCSTR sluicegate_IHttpCachePolicy2_GetVaryByValue(void *self);
BOOL sluicegate_IHttpCachePolicy2_IsUserCacheEnabled(void *self);
VOID sluicegate_IHttpCachePolicy2_DisableUserCache(void *self);
BOOL sluicegate_IHttpCachePolicy2_IsCached(void *self);
VOID sluicegate_IHttpCachePolicy2_SetIsCached(void *self);
BOOL sluicegate_IHttpCachePolicy2_GetKernelCacheInvalidatorSet(void *self);
BOOL sluicegate_IHttpCachePolicy2_IsForceUpdateSet(void *self);
VOID sluicegate_IHttpCachePolicy2_SetForceUpdate(void *self);
HTTP_RESPONSE * sluicegate_IHttpResponse4_GetRawHttpResponse1(void *self);
const HTTP_RESPONSE * sluicegate_IHttpResponse4_GetRawHttpResponse2(void *self);
IHttpCachePolicy * sluicegate_IHttpResponse4_GetCachePolicy(void *self);
HRESULT sluicegate_IHttpResponse4_SetStatus(void *self, USHORT statusCode, PCSTR pszReason, USHORT uSubStatus, HRESULT hrErrorToReport, IAppHostConfigException * pException, BOOL fTrySkipCustomErrors);
HRESULT sluicegate_IHttpResponse4_SetHeader1(void *self, PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace);
HRESULT sluicegate_IHttpResponse4_SetHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace);
HRESULT sluicegate_IHttpResponse4_DeleteHeader1(void *self, PCSTR pszHeaderName);
HRESULT sluicegate_IHttpResponse4_DeleteHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex);
PCSTR sluicegate_IHttpResponse4_GetHeader1(void *self, PCSTR pszHeaderName, USHORT * pcchHeaderValue);
PCSTR sluicegate_IHttpResponse4_GetHeader2(void *self, HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue);
VOID sluicegate_IHttpResponse4_Clear(void *self);
VOID sluicegate_IHttpResponse4_ClearHeaders(void *self);
VOID sluicegate_IHttpResponse4_SetNeedDisconnect(void *self);
VOID sluicegate_IHttpResponse4_ResetConnection(void *self);
VOID sluicegate_IHttpResponse4_DisableKernelCache(void *self, ULONG reason);
BOOL sluicegate_IHttpResponse4_GetKernelCacheEnabled(void *self);
VOID sluicegate_IHttpResponse4_SuppressHeaders(void *self);
BOOL sluicegate_IHttpResponse4_GetHeadersSuppressed(void *self);
HRESULT sluicegate_IHttpResponse4_Flush1(void *self, BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected);
HRESULT sluicegate_IHttpResponse4_Redirect(void *self, PCSTR pszUrl, BOOL fResetStatusCode, BOOL fIncludeParameters);
HRESULT sluicegate_IHttpResponse4_WriteEntityChunkByReference(void *self, HTTP_DATA_CHUNK * pDataChunk, LONG lInsertPosition);
HRESULT sluicegate_IHttpResponse4_WriteEntityChunks1(void *self, HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected);
VOID sluicegate_IHttpResponse4_DisableBuffering(void *self);
VOID sluicegate_IHttpResponse4_GetStatus(void *self, USHORT * pStatusCode, USHORT * pSubStatus, PCSTR * ppszReason, USHORT * pcchReason, HRESULT * phrErrorToReport, PCWSTR * ppszModule, DWORD * pdwNotification, IAppHostConfigException ** ppException, BOOL * pfTrySkipCustomErrors);
HRESULT sluicegate_IHttpResponse4_SetErrorDescription(void *self, PCWSTR pszDescription, DWORD cchDescription, BOOL fHtmlEncode);
PCWSTR sluicegate_IHttpResponse4_GetErrorDescription(void *self, DWORD * pcchDescription);
HRESULT sluicegate_IHttpResponse4_GetHeaderChanges(void *self, DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR * knownHeaderSnapshot, DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD * diffedKnownHeaderIndices, DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices);
VOID sluicegate_IHttpResponse4_CloseConnection(void *self);
HRESULT sluicegate_IHttpResponse4_WriteEntityChunks2(void *self, HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected);
HRESULT sluicegate_IHttpResponse4_Flush2(void *self, BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected);
HRESULT sluicegate_IHttpResponse4_PushPromise(void *self, PCSTR pszVerb, PCWSTR pwszPath, PCWSTR pwszQuery, DWORD cHeaders, PCSTR * rgHeaderNames, PCSTR * rgHeaderValues);
HRESULT sluicegate_IHttpResponse4_DeleteTrailer(void *self, PCSTR pszHeaderName);
PCSTR sluicegate_IHttpResponse4_GetTrailer(void *self, PCSTR pszHeaderName, USHORT * pcchHeaderValue);
VOID sluicegate_IHttpResponse4_ResetStream(void *self, ULONG errorCode);
VOID sluicegate_IHttpResponse4_SetNeedGoAway(void *self);
HRESULT sluicegate_IHttpResponse4_SetTrailer(void *self, PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace);
PCWSTR sluicegate_IHttpUser_GetRemoteUserName(void *self);
PCWSTR sluicegate_IHttpUser_GetUserName(void *self);
PCWSTR sluicegate_IHttpUser_GetAuthenticationType(void *self);
PCWSTR sluicegate_IHttpUser_GetPassword(void *self);
HANDLE sluicegate_IHttpUser_GetImpersonationToken(void *self);
HANDLE sluicegate_IHttpUser_GetPrimaryToken(void *self);
VOID sluicegate_IHttpUser_ReferenceUser(void *self);
VOID sluicegate_IHttpUser_DereferenceUser(void *self);
BOOL sluicegate_IHttpUser_SupportsIsInRole(void *self);
HRESULT sluicegate_IHttpUser_IsInRole(void *self, PCWSTR pszRoleName, BOOL * pfInRole);
PVOID sluicegate_IHttpUser_GetUserVariable(void *self, PCSTR pszVariableName);
IHttpStoredContext * sluicegate_IHttpConnectionModuleContextContainer_GetModuleContext(void *self, HTTP_MODULE_ID moduleId);
HRESULT sluicegate_IHttpConnectionModuleContextContainer_SetModuleContext(void *self, IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId);
IHttpConnectionStoredContext * sluicegate_IHttpConnectionModuleContextContainer_GetConnectionModuleContext(void *self, HTTP_MODULE_ID moduleId);
HRESULT sluicegate_IHttpConnectionModuleContextContainer_SetConnectionModuleContext(void *self, IHttpConnectionStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId);
BOOL sluicegate_IHttpConnection_IsConnected(void *self);
VOID * sluicegate_IHttpConnection_AllocateMemory(void *self, DWORD cbAllocation);
IHttpConnectionModuleContextContainer * sluicegate_IHttpConnection_GetModuleContextContainer(void *self);
IHttpSite * sluicegate_IHttpContext4_GetSite(void *self);
IHttpApplication * sluicegate_IHttpContext4_GetApplication(void *self);
IHttpConnection * sluicegate_IHttpContext4_GetConnection(void *self);
IHttpRequest * sluicegate_IHttpContext4_GetRequest(void *self);
IHttpResponse * sluicegate_IHttpContext4_GetResponse(void *self);
BOOL sluicegate_IHttpContext4_GetResponseHeadersSent(void *self);
IHttpUser * sluicegate_IHttpContext4_GetUser(void *self);
IHttpModuleContextContainer * sluicegate_IHttpContext4_GetModuleContextContainer(void *self);
VOID sluicegate_IHttpContext4_IndicateCompletion(void *self, REQUEST_NOTIFICATION_STATUS notificationStatus);
HRESULT sluicegate_IHttpContext4_PostCompletion1(void *self, DWORD cbBytes);
VOID sluicegate_IHttpContext4_DisableNotifications(void *self, DWORD dwNotifications, DWORD dwPostNotifications);
BOOL sluicegate_IHttpContext4_GetNextNotification(void *self, REQUEST_NOTIFICATION_STATUS status, DWORD * pdwNotification, BOOL * pfIsPostNotification, CHttpModule ** ppModuleInfo, IHttpEventProvider ** ppRequestOutput);
BOOL sluicegate_IHttpContext4_GetIsLastNotification(void *self, REQUEST_NOTIFICATION_STATUS status);
HRESULT sluicegate_IHttpContext4_ExecuteRequest(void *self, BOOL fAsync, IHttpContext * pHttpContext, DWORD dwExecuteFlags, IHttpUser * pHttpUser, BOOL * pfCompletionExpected);
DWORD sluicegate_IHttpContext4_GetExecuteFlags(void *self);
HRESULT sluicegate_IHttpContext4_GetServerVariable1(void *self, PCSTR pszVariableName, PCWSTR * ppszValue, DWORD * pcchValueLength);
HRESULT sluicegate_IHttpContext4_GetServerVariable2(void *self, PCSTR pszVariableName, PCSTR * ppszValue, DWORD * pcchValueLength);
HRESULT sluicegate_IHttpContext4_SetServerVariable(void *self, PCSTR pszVariableName, PCWSTR pszVariableValue);
VOID * sluicegate_IHttpContext4_AllocateRequestMemory(void *self, DWORD cbAllocation);
IHttpUrlInfo * sluicegate_IHttpContext4_GetUrlInfo(void *self);
IMetadataInfo * sluicegate_IHttpContext4_GetMetadata(void *self);
PCWSTR sluicegate_IHttpContext4_GetPhysicalPath(void *self, DWORD * pcchPhysicalPath);
PCWSTR sluicegate_IHttpContext4_GetScriptName(void *self, DWORD * pcchScriptName);
PCWSTR sluicegate_IHttpContext4_GetScriptTranslated(void *self, DWORD * pcchScriptTranslated);
IScriptMapInfo * sluicegate_IHttpContext4_GetScriptMap(void *self);
VOID sluicegate_IHttpContext4_SetRequestHandled(void *self);
IHttpFileInfo * sluicegate_IHttpContext4_GetFileInfo(void *self);
HRESULT sluicegate_IHttpContext4_MapPath(void *self, PCWSTR pszUrl, PWSTR pszPhysicalPath, DWORD * pcbPhysicalPath);
HRESULT sluicegate_IHttpContext4_NotifyCustomNotification(void *self, ICustomNotificationProvider * pCustomOutput, BOOL * pfCompletionExpected);
IHttpContext * sluicegate_IHttpContext4_GetParentContext(void *self);
IHttpContext * sluicegate_IHttpContext4_GetRootContext(void *self);
HRESULT sluicegate_IHttpContext4_CloneContext(void *self, DWORD dwCloneFlags, IHttpContext ** ppHttpContext);
HRESULT sluicegate_IHttpContext4_ReleaseClonedContext(void *self);
HRESULT sluicegate_IHttpContext4_GetCurrentExecutionStats(void *self, DWORD * pdwNotification, DWORD * pdwNotificationStartTickCount, PCWSTR * ppszModule, DWORD * pdwModuleStartTickCount, DWORD * pdwAsyncNotification, DWORD * pdwAsyncNotificationStartTickCount);
IHttpTraceContext * sluicegate_IHttpContext4_GetTraceContext(void *self);
HRESULT sluicegate_IHttpContext4_GetServerVarChanges(void *self, DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, DWORD * pdwVariableSnapshot, PCSTR ** ppVariableNameSnapshot, PCWSTR ** ppVariableValueSnapshot, DWORD * pdwDiffedVariables, DWORD ** ppDiffedVariableIndices);
HRESULT sluicegate_IHttpContext4_CancelIo(void *self);
HRESULT sluicegate_IHttpContext4_MapHandler(void *self, DWORD dwSiteId, PCWSTR pszSiteName, PCWSTR pszUrl, PCSTR pszVerb, IScriptMapInfo ** ppScriptMap, BOOL fIgnoreWildcardMappings);
HRESULT sluicegate_IHttpContext4_GetExtendedInterface(void *self, HTTP_CONTEXT_INTERFACE_VERSION version, PVOID * ppInterface);
IHttpUser * sluicegate_IHttpContext4_GetOriginalUser(void *self);
INamedContextContainer * sluicegate_IHttpContext4_GetNamedContextContainer(void *self);
VOID sluicegate_IHttpContext4_EnableFullDuplex(void *self);
HRESULT sluicegate_IHttpContext4_InheritServerVariable(void *self, PCSTR szName, BOOL fFailIfNotExist);
HRESULT sluicegate_IHttpContext4_PostCompletion2(void *self, DWORD cbBytes, LPOVERLAPPED_COMPLETION_ROUTINE pfnCompletionRoutine, VOID * pvCompletionContext);
ULONGLONG sluicegate_IHttpContext4_GetRequestStartTime(void *self);
ULONGLONG sluicegate_IHttpContext4_GetRequestElapsedTime(void *self);
HRESULT sluicegate_IHttpTraceContext_GetTraceConfiguration(void *self, HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration);
HRESULT sluicegate_IHttpTraceContext_SetTraceConfiguration(void *self, HTTP_MODULE_ID moduleId, HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration, DWORD cHttpTraceConfiguration);
HRESULT sluicegate_IHttpTraceContext_RaiseTraceEvent(void *self, HTTP_TRACE_EVENT * pTraceEvent);
LPCGUID sluicegate_IHttpTraceContext_GetTraceActivityId(void *self);
HRESULT sluicegate_IHttpTraceContext_QuickTrace(void *self, PCWSTR pszData1, PCWSTR pszData2, HRESULT hrLastError, UCHAR Level);
IHttpCacheKey * sluicegate_IHttpCacheSpecificData_GetCacheKey(void *self);
VOID sluicegate_IHttpCacheSpecificData_ReferenceCacheData(void *self);
VOID sluicegate_IHttpCacheSpecificData_DereferenceCacheData(void *self);
VOID sluicegate_IHttpCacheSpecificData_ResetTTL(void *self);
VOID sluicegate_IHttpCacheSpecificData_DecrementTTL(void *self, BOOL * pfTTLExpired);
VOID sluicegate_IHttpCacheSpecificData_SetFlushed(void *self);
BOOL sluicegate_IHttpCacheSpecificData_GetFlushed(void *self);
DWORD sluicegate_IHttpSite_GetSiteId(void *self);
PCWSTR sluicegate_IHttpSite_GetSiteName(void *self);
IHttpModuleContextContainer * sluicegate_IHttpSite_GetModuleContextContainer(void *self);
IHttpPerfCounterInfo * sluicegate_IHttpSite_GetPerfCounterInfo(void *self);
IHttpModuleContextContainer * sluicegate_IHttpFileMonitor_GetModuleContextContainer(void *self);
VOID sluicegate_IHttpFileMonitor_DereferenceFileMonitor(void *self);
IHttpCacheKey * sluicegate_IHttpFileInfo_GetCacheKey(void *self);
VOID sluicegate_IHttpFileInfo_ReferenceCacheData(void *self);
VOID sluicegate_IHttpFileInfo_DereferenceCacheData(void *self);
VOID sluicegate_IHttpFileInfo_ResetTTL(void *self);
VOID sluicegate_IHttpFileInfo_DecrementTTL(void *self, BOOL * pfTTLExpired);
VOID sluicegate_IHttpFileInfo_SetFlushed(void *self);
BOOL sluicegate_IHttpFileInfo_GetFlushed(void *self);
DWORD sluicegate_IHttpFileInfo_GetAttributes(void *self);
VOID sluicegate_IHttpFileInfo_GetSize(void *self, ULARGE_INTEGER * pliSize);
const BYTE * sluicegate_IHttpFileInfo_GetFileBuffer(void *self);
HANDLE sluicegate_IHttpFileInfo_GetFileHandle(void *self);
PCWSTR sluicegate_IHttpFileInfo_GetFilePath(void *self);
PCSTR sluicegate_IHttpFileInfo_GetETag(void *self, USHORT * pcchETag);
VOID sluicegate_IHttpFileInfo_GetLastModifiedTime(void *self, FILETIME * pFileTime);
PCSTR sluicegate_IHttpFileInfo_GetLastModifiedString(void *self);
BOOL sluicegate_IHttpFileInfo_GetHttpCacheAllowed(void *self, DWORD * pSecondsToLive);
HRESULT sluicegate_IHttpFileInfo_AccessCheck(void *self, HANDLE hUserToken, PSID pUserSid);
HANDLE sluicegate_IHttpFileInfo_GetVrToken(void *self);
PCWSTR sluicegate_IHttpFileInfo_GetVrPath(void *self);
IHttpModuleContextContainer * sluicegate_IHttpFileInfo_GetModuleContextContainer(void *self);
BOOL sluicegate_IHttpFileInfo_CheckIfFileHasChanged(void *self, HANDLE hUserToken);
IHttpCacheKey * sluicegate_IHttpTokenEntry_GetCacheKey(void *self);
VOID sluicegate_IHttpTokenEntry_ReferenceCacheData(void *self);
VOID sluicegate_IHttpTokenEntry_DereferenceCacheData(void *self);
VOID sluicegate_IHttpTokenEntry_ResetTTL(void *self);
VOID sluicegate_IHttpTokenEntry_DecrementTTL(void *self, BOOL * pfTTLExpired);
VOID sluicegate_IHttpTokenEntry_SetFlushed(void *self);
BOOL sluicegate_IHttpTokenEntry_GetFlushed(void *self);
HANDLE sluicegate_IHttpTokenEntry_GetImpersonationToken(void *self);
HANDLE sluicegate_IHttpTokenEntry_GetPrimaryToken(void *self);
PSID sluicegate_IHttpTokenEntry_GetSid(void *self);
BOOL sluicegate_IHttpServer3_IsCommandLineLaunch(void *self);
PCWSTR sluicegate_IHttpServer3_GetAppPoolName(void *self);
HRESULT sluicegate_IHttpServer3_AssociateWithThreadPool(void *self, HANDLE hHandle, LPOVERLAPPED_COMPLETION_ROUTINE completionRoutine);
VOID sluicegate_IHttpServer3_IncrementThreadCount(void *self);
VOID sluicegate_IHttpServer3_DecrementThreadCount(void *self);
VOID sluicegate_IHttpServer3_ReportUnhealthy(void *self, PCWSTR pszReasonString, HRESULT hrReason);
VOID sluicegate_IHttpServer3_RecycleProcess(void *self, PCWSTR pszReason);
IAppHostAdminManager * sluicegate_IHttpServer3_GetAdminManager(void *self);
HRESULT sluicegate_IHttpServer3_GetFileInfo(void *self, PCWSTR pszPhysicalPath, HANDLE hUserToken, PSID pSid, PCWSTR pszChangeNotificationPath, HANDLE hChangeNotificationToken, BOOL fCache, IHttpFileInfo ** ppFileInfo, IHttpTraceContext * pHttpTraceContext);
HRESULT sluicegate_IHttpServer3_FlushKernelCache(void *self, PCWSTR pszUrl);
HRESULT sluicegate_IHttpServer3_DoCacheOperation(void *self, CACHE_OPERATION cacheOperation, IHttpCacheKey * pCacheKey, IHttpCacheSpecificData ** ppCacheSpecificData, IHttpTraceContext * pHttpTraceContext);
GLOBAL_NOTIFICATION_STATUS sluicegate_IHttpServer3_NotifyCustomNotification(void *self, ICustomNotificationProvider * pCustomOutput);
IHttpPerfCounterInfo * sluicegate_IHttpServer3_GetPerfCounterInfo(void *self);
VOID sluicegate_IHttpServer3_RecycleApplication(void *self, PCWSTR pszAppConfigPath);
VOID sluicegate_IHttpServer3_NotifyConfigurationChange(void *self, PCWSTR pszPath);
VOID sluicegate_IHttpServer3_NotifyFileChange(void *self, PCWSTR pszFileName);
IDispensedHttpModuleContextContainer * sluicegate_IHttpServer3_DispenseContainer(void *self);
HRESULT sluicegate_IHttpServer3_AddFragmentToCache(void *self, HTTP_DATA_CHUNK * pDataChunk, PCWSTR pszFragmentName);
HRESULT sluicegate_IHttpServer3_ReadFragmentFromCache(void *self, PCWSTR pszFragmentName, BYTE * pvBuffer, DWORD cbSize, DWORD * pcbCopied);
HRESULT sluicegate_IHttpServer3_RemoveFragmentFromCache(void *self, PCWSTR pszFragmentName);
HRESULT sluicegate_IHttpServer3_GetWorkerProcessSettings(void *self, IWpfSettings ** ppWorkerProcessSettings);
HRESULT sluicegate_IHttpServer3_GetProtocolManagerCustomInterface(void *self, PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface);
BOOL sluicegate_IHttpServer3_SatisfiesPrecondition(void *self, PCWSTR pszPrecondition, BOOL * pfUnknownPrecondition);
IHttpTraceContext * sluicegate_IHttpServer3_GetTraceContext(void *self);
HRESULT sluicegate_IHttpServer3_RegisterFileChangeMonitor(void *self, PCWSTR pszPath, HANDLE hToken, IHttpFileMonitor ** ppFileMonitor);
HRESULT sluicegate_IHttpServer3_GetExtendedInterface1(void *self, HTTP_SERVER_INTERFACE_VERSION version, PVOID * ppInterface);
HRESULT sluicegate_IHttpServer3_GetToken(void *self, PCWSTR pszUserName, PCWSTR pszPassword, DWORD dwLogonMethod, IHttpTokenEntry ** ppTokenEntry, PCWSTR pszDefaultDomain, PSOCKADDR pSockAddr, IHttpTraceContext * pHttpTraceContext);
PCWSTR sluicegate_IHttpServer3_GetAppPoolConfigFile(void *self, DWORD * pcchConfigFilePath);
HRESULT sluicegate_IHttpServer3_GetExtendedInterface2(void *self, const GUID * Version1, PVOID pInput, const GUID * Version2, PVOID * ppOutput);
HRESULT sluicegate_IHttpServer3_GetMetadata(void *self, PCWSTR pszSiteName, PCWSTR pszUrl, IReferencedMetadataInfo ** ppMetadataInfo);
HRESULT sluicegate_IHttpServer3_GetWorkerProcessFramework(void *self, IWorkerProcessFramework ** ppWorkerProcessFramework);
HRESULT sluicegate_IHttpServer3_QueryRequestProperty(void *self, HTTP_OPAQUE_ID id, HTTP_REQUEST_PROPERTY propertyId, PVOID pQualifier, ULONG qualifierSize, PVOID pOutput, ULONG outputBufferSize, PULONG pcbBytesReturned, LPOVERLAPPED pOverlapped);
VOID sluicegate_IHttpEventProvider_SetErrorStatus(void *self, HRESULT hrError);
DWORD sluicegate_IHttpCompletionInfo2_GetCompletionBytes(void *self);
HRESULT sluicegate_IHttpCompletionInfo2_GetCompletionStatus(void *self);
DWORD sluicegate_IHttpCompletionInfo2_GetCompletedOperation(void *self);
VOID sluicegate_IAuthenticationProvider_SetErrorStatus(void *self, HRESULT hrError);
VOID sluicegate_IAuthenticationProvider_SetUser(void *self, IHttpUser * pUser);
VOID sluicegate_IMapHandlerProvider_SetErrorStatus(void *self, HRESULT hrError);
HRESULT sluicegate_IMapHandlerProvider_SetScriptName(void *self, PCWSTR pszScriptName, DWORD cchScriptName);
VOID sluicegate_IMapHandlerProvider_SetScriptMap(void *self, IScriptMapInfo * pScriptMap);
VOID sluicegate_IMapHandlerProvider_SetFileInfo(void *self, IHttpFileInfo * pFileInfo);
VOID sluicegate_IMapPathProvider_SetErrorStatus(void *self, HRESULT hrError);
PCWSTR sluicegate_IMapPathProvider_GetUrl(void *self);
PCWSTR sluicegate_IMapPathProvider_GetPhysicalPath(void *self);
HRESULT sluicegate_IMapPathProvider_SetPhysicalPath(void *self, PCWSTR pszPhysicalPath, DWORD cchPhysicalPath);
VOID sluicegate_ISendResponseProvider_SetErrorStatus(void *self, HRESULT hrError);
BOOL sluicegate_ISendResponseProvider_GetHeadersBeingSent(void *self);
DWORD sluicegate_ISendResponseProvider_GetFlags(void *self);
VOID sluicegate_ISendResponseProvider_SetFlags(void *self, DWORD dwFlags);
HTTP_LOG_DATA * sluicegate_ISendResponseProvider_GetLogData(void *self);
HRESULT sluicegate_ISendResponseProvider_SetLogData(void *self, HTTP_LOG_DATA * pLogData);
BOOL sluicegate_ISendResponseProvider_GetReadyToLogData(void *self);
VOID sluicegate_IReadEntityProvider_SetErrorStatus(void *self, HRESULT hrError);
VOID sluicegate_IReadEntityProvider_GetEntity(void *self, PVOID * ppBuffer, DWORD * pcbData, DWORD * pcbBuffer);
VOID sluicegate_IReadEntityProvider_SetEntity(void *self, PVOID pBuffer, DWORD cbData, DWORD cbBuffer);
VOID sluicegate_IPreBeginRequestProvider_SetErrorStatus(void *self, HRESULT hrError);
IHttpContext * sluicegate_IPreBeginRequestProvider_GetHttpContext(void *self);
VOID sluicegate_IHttpApplicationProvider_SetErrorStatus(void *self, HRESULT hrError);
IHttpApplication * sluicegate_IHttpApplicationProvider_GetApplication(void *self);
VOID sluicegate_IHttpApplicationResolveModulesProvider_SetErrorStatus(void *self, HRESULT hrError);
IHttpApplication * sluicegate_IHttpApplicationResolveModulesProvider_GetApplication(void *self);
HRESULT sluicegate_IHttpApplicationResolveModulesProvider_RegisterModule(void *self, HTTP_MODULE_ID parentModuleId, IHttpModuleFactory * pModuleFactory, PCWSTR pszModuleName, PCWSTR pszModuleType, PCWSTR pszModulePreCondition, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications);
HRESULT sluicegate_IHttpApplicationResolveModulesProvider_SetPriorityForRequestNotification(void *self, PCWSTR pszModuleName, DWORD dwRequestNotification, PCWSTR pszPriorityAlias);
VOID sluicegate_IGlobalRSCAQueryProvider_SetErrorStatus(void *self, HRESULT hrError);
PCWSTR sluicegate_IGlobalRSCAQueryProvider_GetFunctionName(void *self);
PCWSTR sluicegate_IGlobalRSCAQueryProvider_GetFunctionParameters(void *self);
HRESULT sluicegate_IGlobalRSCAQueryProvider_GetOutputBuffer(void *self, DWORD cbBuffer, BYTE ** ppbBuffer);
HRESULT sluicegate_IGlobalRSCAQueryProvider_ResizeOutputBuffer(void *self, DWORD cbNewBuffer, DWORD cbBytesToCopy, BYTE ** ppbBuffer);
VOID sluicegate_IGlobalRSCAQueryProvider_SetResult(void *self, DWORD cbData, HRESULT hr);
VOID sluicegate_IGlobalStopListeningProvider_SetErrorStatus(void *self, HRESULT hrError);
BOOL sluicegate_IGlobalStopListeningProvider_DrainRequestsGracefully(void *self);
VOID sluicegate_ICacheProvider_SetErrorStatus(void *self, HRESULT hrError);
CACHE_OPERATION sluicegate_ICacheProvider_GetCacheOperation(void *self);
IHttpCacheKey * sluicegate_ICacheProvider_GetCacheKey(void *self);
IHttpCacheSpecificData * sluicegate_ICacheProvider_GetCacheRecord(void *self);
VOID sluicegate_ICacheProvider_SetCacheRecord(void *self, IHttpCacheSpecificData * pCacheRecord);
IHttpTraceContext * sluicegate_ICacheProvider_GetTraceContext(void *self);
VOID sluicegate_IGlobalConfigurationChangeProvider_SetErrorStatus(void *self, HRESULT hrError);
PCWSTR sluicegate_IGlobalConfigurationChangeProvider_GetChangePath(void *self);
VOID sluicegate_IGlobalFileChangeProvider_SetErrorStatus(void *self, HRESULT hrError);
PCWSTR sluicegate_IGlobalFileChangeProvider_GetFileName(void *self);
IHttpFileMonitor * sluicegate_IGlobalFileChangeProvider_GetFileMonitor(void *self);
VOID sluicegate_IGlobalTraceEventProvider_SetErrorStatus(void *self, HRESULT hrError);
HRESULT sluicegate_IGlobalTraceEventProvider_GetTraceEvent(void *self, HTTP_TRACE_EVENT ** ppTraceEvent);
BOOL sluicegate_IGlobalTraceEventProvider_CheckSubscription(void *self, HTTP_MODULE_ID ModuleId);
HRESULT sluicegate_IGlobalTraceEventProvider_GetCurrentHttpRequestContext(void *self, IHttpContext ** ppHttpContext);
VOID sluicegate_IGlobalThreadCleanupProvider_SetErrorStatus(void *self, HRESULT hrError);
IHttpApplication * sluicegate_IGlobalThreadCleanupProvider_GetApplication(void *self);
VOID sluicegate_IGlobalApplicationPreloadProvider2_SetErrorStatus(void *self, HRESULT hrError);
HRESULT sluicegate_IGlobalApplicationPreloadProvider2_CreateContext(void *self, IHttpContext ** ppHttpContext);
HRESULT sluicegate_IGlobalApplicationPreloadProvider2_ExecuteRequest(void *self, IHttpContext * pHttpContext, IHttpUser * pHttpUser);
BOOL sluicegate_IGlobalApplicationPreloadProvider2_IsProcessRecycled(void *self);
VOID * sluicegate_IModuleAllocator_AllocateMemory(void *self, DWORD cbAllocation);
PCWSTR sluicegate_IHttpModuleRegistrationInfo2_GetName(void *self);
HTTP_MODULE_ID sluicegate_IHttpModuleRegistrationInfo2_GetId(void *self);
HRESULT sluicegate_IHttpModuleRegistrationInfo2_SetRequestNotifications(void *self, IHttpModuleFactory * pModuleFactory, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications);
HRESULT sluicegate_IHttpModuleRegistrationInfo2_SetGlobalNotifications(void *self, CGlobalModule * pGlobalModule, DWORD dwGlobalNotifications);
HRESULT sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForRequestNotification(void *self, DWORD dwRequestNotification, PCWSTR pszPriority);
HRESULT sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForGlobalNotification(void *self, DWORD dwGlobalNotification, PCWSTR pszPriority);
HRESULT sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForPostRequestNotification(void *self, DWORD dwPostRequestNotification, PCWSTR pszPriority);
VOID sluicegate_IWebSocketContext_CleanupStoredContext(void *self);
HRESULT sluicegate_IWebSocketContext_WriteFragment(void *self, VOID * pData, DWORD * pcbSent, BOOL fAsync, BOOL fUTF8Encoded, BOOL fFinalFragment, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected);
HRESULT sluicegate_IWebSocketContext_ReadFragment(void *self, VOID * pData, DWORD * pcbData, BOOL fAsync, BOOL * pfUTF8Encoded, BOOL * pfFinalFragment, BOOL * pfConnectionClose, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected);
HRESULT sluicegate_IWebSocketContext_SendConnectionClose(void *self, BOOL fAsync, USHORT uStatusCode, LPCWSTR pszReason, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected);
HRESULT sluicegate_IWebSocketContext_GetCloseStatus(void *self, USHORT * pStatusCode, LPCWSTR * ppszReason, USHORT * pcchReason);
VOID sluicegate_IWebSocketContext_CloseTcpConnection(void *self);
VOID sluicegate_IWebSocketContext_CancelOutstandingIO(void *self);
DWORD sluicegate_IUriKey_GetHash(void *self);
bool sluicegate_IUriKey_GetIsEqual(void *self, IHttpCacheKey * pCacheCompareKey);
bool sluicegate_IUriKey_GetIsPrefix(void *self, IHttpCacheKey * pCacheCompareKey);
VOID sluicegate_IUriKey_Enum(void *self, IHttpCacheSpecificData * pCacheData);
PCWSTR sluicegate_IUriKey_GetUrl(void *self);
PCWSTR sluicegate_IUriKey_GetSiteName(void *self);
DWORD sluicegate_IUriKey_GetSiteId(void *self);
VOID sluicegate_IUriKey_UpdateFrequentlyHitTickCount(void *self, DWORD dwTicks);
PCWSTR sluicegate_IUriKey_GetConfigPath(void *self);
DWORD sluicegate_IFileKey_GetHash(void *self);
bool sluicegate_IFileKey_GetIsEqual(void *self, IHttpCacheKey * pCacheCompareKey);
bool sluicegate_IFileKey_GetIsPrefix(void *self, IHttpCacheKey * pCacheCompareKey);
VOID sluicegate_IFileKey_Enum(void *self, IHttpCacheSpecificData * pCacheData);
PCWSTR sluicegate_IFileKey_GetPath(void *self);
DWORD sluicegate_IHttpTokenKey_GetHash(void *self);
bool sluicegate_IHttpTokenKey_GetIsEqual(void *self, IHttpCacheKey * pCacheCompareKey);
bool sluicegate_IHttpTokenKey_GetIsPrefix(void *self, IHttpCacheKey * pCacheCompareKey);
VOID sluicegate_IHttpTokenKey_Enum(void *self, IHttpCacheSpecificData * pCacheData);
PCWSTR sluicegate_IHttpTokenKey_GetUserName(void *self);
PCWSTR sluicegate_IHttpTokenKey_GetPasswordHash(void *self);
DWORD sluicegate_IHttpTokenKey_GetLogonMethod(void *self);
ULONG sluicegate_IWorkerProcessFramework_AddRef(void *self);
ULONG sluicegate_IWorkerProcessFramework_Release(void *self);
HRESULT sluicegate_IWorkerProcessFramework_GetWpfInterface(void *self, WPF_INTERFACE_ID_ENUM WpfInterfaceId, PVOID * ppInterface);
HRESULT sluicegate_IWorkerProcessFramework_GetCustomInterface(void *self, DWORD InterfaceId, PVOID * ppInterface);
HRESULT sluicegate_IWorkerProcessFramework_GetInterfaceVersion(void *self, PDWORD pdwMajorVersion, PDWORD pdwMinorVersion);
ULONG sluicegate_IWpfApplicationInfoUtil_AddRef(void *self);
ULONG sluicegate_IWpfApplicationInfoUtil_Release(void *self);
HRESULT sluicegate_IWpfApplicationInfoUtil_GetApplicationPropertiesFromAppId(void *self, PCWSTR pszAppId, PWSTR pszVirtualPath, DWORD * pcchVirtualPath, DWORD * pdwSiteId);
ULONG sluicegate_IWpfSettings_AddRef(void *self);
ULONG sluicegate_IWpfSettings_Release(void *self);
HRESULT sluicegate_IWpfSettings_GetDwordProperty(void *self, WPF_SETTINGS_DWORD_ENUM SettingId, DWORD * pdwSetting);
HRESULT sluicegate_IWpfSettings_GetUlonglongProperty(void *self, WPF_SETTINGS_ULONGLONG_ENUM SettingId, ULONGLONG * pSetting);
HRESULT sluicegate_IWpfSettings_GetStringProperty(void *self, WPF_SETTINGS_STRING_ENUM SettingId, PWSTR pszSetting, DWORD * pcchSetting);
HRESULT sluicegate_IWpfSettings_GetBoolProperty(void *self, WPF_SETTINGS_BOOL_ENUM SettingId, BOOL * pfSetting);
HRESULT sluicegate_IWpfSettings_GetHandleProperty(void *self, WPF_SETTINGS_HANDLE_ENUM SettingId, HANDLE * phSetting);
ULONG sluicegate_IWpfActions_AddRef(void *self);
ULONG sluicegate_IWpfActions_Release(void *self);
VOID sluicegate_IWpfActions_RecycleWorkerProcess(void *self, PCWSTR pszReason);
VOID sluicegate_IWpfActions_FailWorkerProcess(void *self, PCWSTR pszReason, HRESULT hrFailureToReport, BOOL fFailOnNextPing);
ULONG sluicegate_IWpfExposeProtocolManagerCustomInterface_AddRef(void *self);
ULONG sluicegate_IWpfExposeProtocolManagerCustomInterface_Release(void *self);
HRESULT sluicegate_IWpfExposeProtocolManagerCustomInterface_LoadProtocolManagerAndGetCustomInterface(void *self, PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface);
ULONG sluicegate_IHealthStatusCallback_AddRef(void *self);
ULONG sluicegate_IHealthStatusCallback_Release(void *self);
HRESULT sluicegate_IHealthStatusCallback_ReportHealth(void *self, BOOL fHealthy);
ULONG sluicegate_ICustomActionResultCallback_AddRef(void *self);
ULONG sluicegate_ICustomActionResultCallback_Release(void *self);
HRESULT sluicegate_ICustomActionResultCallback_ReportResult(void *self, HRESULT hrStatus, PBYTE pbResponse, DWORD cbResponse);
ULONG sluicegate_ICustomAction2ResultCallback_AddRef(void *self);
ULONG sluicegate_ICustomAction2ResultCallback_Release(void *self);
HRESULT sluicegate_ICustomAction2ResultCallback_ReportResult(void *self, HRESULT hrStatus, BOOL fFinalResponse, PBYTE pbResponse, DWORD cbResponse);
ULONG sluicegate_IWpfApplicationPreloadUtil_AddRef(void *self);
ULONG sluicegate_IWpfApplicationPreloadUtil_Release(void *self);
HRESULT sluicegate_IWpfApplicationPreloadUtil_GetApplicationPreloadInfo(void *self, PCWSTR pszConfigPath, BOOL * pfEnabled, BSTR * pbstrType, SAFEARRAY ** psaPreloadValues);
HRESULT sluicegate_IWpfApplicationPreloadUtil_ReportApplicationPreloadFailure(void *self, PCWSTR pszConfigPath, HRESULT hrFailureCode, PCWSTR pszErrorString);
ULONG sluicegate_IWpfListenerChannelCallback_AddRef(void *self);
ULONG sluicegate_IWpfListenerChannelCallback_Release(void *self);
HRESULT sluicegate_IWpfListenerChannelCallback_ReportStarted(void *self);
HRESULT sluicegate_IWpfListenerChannelCallback_ReportStopped(void *self, HRESULT hr);
HRESULT sluicegate_IWpfListenerChannelCallback_ReportMessageReceived(void *self);
HRESULT sluicegate_IWpfListenerChannelCallback_GetId(void *self, DWORD * pdwListenerChannelId);
HRESULT sluicegate_IWpfListenerChannelCallback_GetBlob(void *self, PBYTE pBlob, DWORD * pcbBlob);
HRESULT sluicegate_IAppHostMethodSchema_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostMethodSchema_AddRef(void *self);
ULONG sluicegate_IAppHostMethodSchema_Release(void *self);
HRESULT sluicegate_IAppHostMethodSchema_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostMethodSchema_get_InputSchema(void *self, IAppHostElementSchema ** ppInputSchema);
HRESULT sluicegate_IAppHostMethodSchema_get_OutputSchema(void *self, IAppHostElementSchema ** ppOutputSchema);
HRESULT sluicegate_IAppHostMethodSchema_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostMethod_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostMethod_AddRef(void *self);
ULONG sluicegate_IAppHostMethod_Release(void *self);
HRESULT sluicegate_IAppHostMethod_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostMethod_get_Schema(void *self, IAppHostMethodSchema ** ppMethodSchema);
HRESULT sluicegate_IAppHostMethod_CreateInstance(void *self, IAppHostMethodInstance ** ppMethodInstance);
HRESULT sluicegate_IAppHostMethodInstance_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostMethodInstance_AddRef(void *self);
ULONG sluicegate_IAppHostMethodInstance_Release(void *self);
HRESULT sluicegate_IAppHostMethodInstance_get_Input(void *self, IAppHostElement ** ppInputElement);
HRESULT sluicegate_IAppHostMethodInstance_get_Output(void *self, IAppHostElement ** ppOutputElement);
HRESULT sluicegate_IAppHostMethodInstance_Execute(void *self);
HRESULT sluicegate_IAppHostMethodInstance_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostMethodInstance_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostMethodCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostMethodCollection_AddRef(void *self);
ULONG sluicegate_IAppHostMethodCollection_Release(void *self);
HRESULT sluicegate_IAppHostMethodCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostMethodCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostMethod ** ppMethod);
HRESULT sluicegate_IAppHostElement_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostElement_AddRef(void *self);
ULONG sluicegate_IAppHostElement_Release(void *self);
HRESULT sluicegate_IAppHostElement_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostElement_get_Collection(void *self, IAppHostElementCollection ** ppCollection);
HRESULT sluicegate_IAppHostElement_get_Properties(void *self, IAppHostPropertyCollection ** ppProperties);
HRESULT sluicegate_IAppHostElement_get_ChildElements(void *self, IAppHostChildElementCollection ** ppElements);
HRESULT sluicegate_IAppHostElement_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostElement_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostElement_get_Schema(void *self, IAppHostElementSchema ** ppSchema);
HRESULT sluicegate_IAppHostElement_GetElementByName(void *self, BSTR bstrSubName, IAppHostElement ** ppElement);
HRESULT sluicegate_IAppHostElement_GetPropertyByName(void *self, BSTR bstrSubName, IAppHostProperty ** ppProperty);
HRESULT sluicegate_IAppHostElement_Clear(void *self);
HRESULT sluicegate_IAppHostElement_get_Methods(void *self, IAppHostMethodCollection ** ppMethods);
HRESULT sluicegate_IAppHostElementCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostElementCollection_AddRef(void *self);
ULONG sluicegate_IAppHostElementCollection_Release(void *self);
HRESULT sluicegate_IAppHostElementCollection_get_Count(void *self, DWORD * pcElementCount);
HRESULT sluicegate_IAppHostElementCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostElement ** ppElement);
HRESULT sluicegate_IAppHostElementCollection_AddElement(void *self, IAppHostElement * pElement, int cPosition);
HRESULT sluicegate_IAppHostElementCollection_DeleteElement(void *self, const VARIANT * cIndex);
HRESULT sluicegate_IAppHostElementCollection_Clear(void *self);
HRESULT sluicegate_IAppHostElementCollection_CreateNewElement(void *self, BSTR bstrElementName, IAppHostElement ** ppElement);
HRESULT sluicegate_IAppHostElementCollection_get_Schema(void *self, IAppHostCollectionSchema ** ppSchema);
HRESULT sluicegate_IAppHostChildElementCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostChildElementCollection_AddRef(void *self);
ULONG sluicegate_IAppHostChildElementCollection_Release(void *self);
HRESULT sluicegate_IAppHostChildElementCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostChildElementCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostElement ** ppElement);
HRESULT sluicegate_IAppHostProperty_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostProperty_AddRef(void *self);
ULONG sluicegate_IAppHostProperty_Release(void *self);
HRESULT sluicegate_IAppHostProperty_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostProperty_get_Value(void *self, VARIANT * pVariant);
HRESULT sluicegate_IAppHostProperty_put_Value(void *self, const VARIANT * value);
HRESULT sluicegate_IAppHostProperty_Clear(void *self);
HRESULT sluicegate_IAppHostProperty_get_StringValue(void *self, BSTR * pbstrValue);
HRESULT sluicegate_IAppHostProperty_get_Exception(void *self, IAppHostPropertyException ** ppException);
HRESULT sluicegate_IAppHostProperty_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostProperty_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostProperty_get_Schema(void *self, IAppHostPropertySchema ** ppSchema);
HRESULT sluicegate_IAppHostPropertyCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostPropertyCollection_AddRef(void *self);
ULONG sluicegate_IAppHostPropertyCollection_Release(void *self);
HRESULT sluicegate_IAppHostPropertyCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostPropertyCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostProperty ** ppProperty);
HRESULT sluicegate_IAppHostConfigException_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConfigException_AddRef(void *self);
ULONG sluicegate_IAppHostConfigException_Release(void *self);
HRESULT sluicegate_IAppHostConfigException_get_LineNumber(void *self, ULONG * pcLineNumber);
HRESULT sluicegate_IAppHostConfigException_get_FileName(void *self, BSTR * pbstrFileName);
HRESULT sluicegate_IAppHostConfigException_get_ConfigPath(void *self, BSTR * pbstrConfigPath);
HRESULT sluicegate_IAppHostConfigException_get_ErrorLine(void *self, BSTR * pbstrErrorLine);
HRESULT sluicegate_IAppHostConfigException_get_PreErrorLine(void *self, BSTR * pbstrPreErrorLine);
HRESULT sluicegate_IAppHostConfigException_get_PostErrorLine(void *self, BSTR * pbstrPostErrorLine);
HRESULT sluicegate_IAppHostConfigException_get_ErrorString(void *self, BSTR * pbstrErrorString);
HRESULT sluicegate_IAppHostPropertyException_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostPropertyException_AddRef(void *self);
ULONG sluicegate_IAppHostPropertyException_Release(void *self);
HRESULT sluicegate_IAppHostPropertyException_get_LineNumber(void *self, ULONG * pcLineNumber);
HRESULT sluicegate_IAppHostPropertyException_get_FileName(void *self, BSTR * pbstrFileName);
HRESULT sluicegate_IAppHostPropertyException_get_ConfigPath(void *self, BSTR * pbstrConfigPath);
HRESULT sluicegate_IAppHostPropertyException_get_ErrorLine(void *self, BSTR * pbstrErrorLine);
HRESULT sluicegate_IAppHostPropertyException_get_PreErrorLine(void *self, BSTR * pbstrPreErrorLine);
HRESULT sluicegate_IAppHostPropertyException_get_PostErrorLine(void *self, BSTR * pbstrPostErrorLine);
HRESULT sluicegate_IAppHostPropertyException_get_ErrorString(void *self, BSTR * pbstrErrorString);
HRESULT sluicegate_IAppHostPropertyException_get_InvalidValue(void *self, BSTR * pbstrValue);
HRESULT sluicegate_IAppHostPropertyException_get_ValidationFailureReason(void *self, BSTR * pbstrValidationReason);
HRESULT sluicegate_IAppHostPropertyException_get_ValidationFailureParameters(void *self, SAFEARRAY ** pParameterArray);
HRESULT sluicegate_IAppHostElementSchema_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostElementSchema_AddRef(void *self);
ULONG sluicegate_IAppHostElementSchema_Release(void *self);
HRESULT sluicegate_IAppHostElementSchema_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostElementSchema_get_DoesAllowUnschematizedProperties(void *self, VARIANT_BOOL * pfAllowUnschematized);
HRESULT sluicegate_IAppHostElementSchema_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostElementSchema_get_CollectionSchema(void *self, IAppHostCollectionSchema ** ppCollectionSchema);
HRESULT sluicegate_IAppHostElementSchema_get_ChildElementSchemas(void *self, IAppHostElementSchemaCollection ** ppChildSchemas);
HRESULT sluicegate_IAppHostElementSchema_get_PropertySchemas(void *self, IAppHostPropertySchemaCollection ** ppPropertySchemas);
HRESULT sluicegate_IAppHostElementSchema_get_IsCollectionDefault(void *self, VARIANT_BOOL * pfIsCollectionDefault);
HRESULT sluicegate_IAppHostElementSchemaCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostElementSchemaCollection_AddRef(void *self);
ULONG sluicegate_IAppHostElementSchemaCollection_Release(void *self);
HRESULT sluicegate_IAppHostElementSchemaCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostElementSchemaCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostElementSchema ** ppElementSchema);
HRESULT sluicegate_IAppHostCollectionSchema_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostCollectionSchema_AddRef(void *self);
ULONG sluicegate_IAppHostCollectionSchema_Release(void *self);
HRESULT sluicegate_IAppHostCollectionSchema_get_AddElementNames(void *self, BSTR * pbstrElementName);
HRESULT sluicegate_IAppHostCollectionSchema_GetAddElementSchema(void *self, BSTR bstrElementName, IAppHostElementSchema ** ppSchema);
HRESULT sluicegate_IAppHostCollectionSchema_get_RemoveElementSchema(void *self, IAppHostElementSchema ** ppSchema);
HRESULT sluicegate_IAppHostCollectionSchema_get_ClearElementSchema(void *self, IAppHostElementSchema ** ppSchema);
HRESULT sluicegate_IAppHostCollectionSchema_get_IsMergeAppend(void *self, VARIANT_BOOL * pfIsMergeAppend);
HRESULT sluicegate_IAppHostCollectionSchema_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostCollectionSchema_get_DoesAllowDuplicates(void *self, VARIANT_BOOL * pfAllowDuplicates);
HRESULT sluicegate_IAppHostPropertySchema_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostPropertySchema_AddRef(void *self);
ULONG sluicegate_IAppHostPropertySchema_Release(void *self);
HRESULT sluicegate_IAppHostPropertySchema_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostPropertySchema_get_Type(void *self, BSTR * pbstrType);
HRESULT sluicegate_IAppHostPropertySchema_get_DefaultValue(void *self, VARIANT * pDefaultValue);
HRESULT sluicegate_IAppHostPropertySchema_get_IsRequired(void *self, VARIANT_BOOL * pfIsRequired);
HRESULT sluicegate_IAppHostPropertySchema_get_IsUniqueKey(void *self, VARIANT_BOOL * pfIsUniqueKey);
HRESULT sluicegate_IAppHostPropertySchema_get_IsCombinedKey(void *self, VARIANT_BOOL * pfIsCombinedKey);
HRESULT sluicegate_IAppHostPropertySchema_get_IsExpanded(void *self, VARIANT_BOOL * pfIsExpanded);
HRESULT sluicegate_IAppHostPropertySchema_get_ValidationType(void *self, BSTR * pbstrValidationType);
HRESULT sluicegate_IAppHostPropertySchema_get_ValidationParameter(void *self, BSTR * pbstrValidationParameter);
HRESULT sluicegate_IAppHostPropertySchema_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostPropertySchema_get_IsCaseSensitive(void *self, VARIANT_BOOL * pfIsCaseSensitive);
HRESULT sluicegate_IAppHostPropertySchema_get_PossibleValues(void *self, IAppHostConstantValueCollection ** ppValues);
HRESULT sluicegate_IAppHostPropertySchema_get_DoesAllowInfinite(void *self, VARIANT_BOOL * pfAllowInfinite);
HRESULT sluicegate_IAppHostPropertySchema_get_IsEncrypted(void *self, VARIANT_BOOL * pfIsEncrypted);
HRESULT sluicegate_IAppHostPropertySchema_get_TimeSpanFormat(void *self, BSTR * pbstrTimeSpanFormat);
HRESULT sluicegate_IAppHostPropertySchemaCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostPropertySchemaCollection_AddRef(void *self);
ULONG sluicegate_IAppHostPropertySchemaCollection_Release(void *self);
HRESULT sluicegate_IAppHostPropertySchemaCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostPropertySchemaCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostPropertySchema ** ppPropertySchema);
HRESULT sluicegate_IAppHostConstantValue_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConstantValue_AddRef(void *self);
ULONG sluicegate_IAppHostConstantValue_Release(void *self);
HRESULT sluicegate_IAppHostConstantValue_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostConstantValue_get_Value(void *self, DWORD * pdwValue);
HRESULT sluicegate_IAppHostConstantValueCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConstantValueCollection_AddRef(void *self);
ULONG sluicegate_IAppHostConstantValueCollection_Release(void *self);
HRESULT sluicegate_IAppHostConstantValueCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostConstantValueCollection_get_Item(void *self, const VARIANT * cIndex, IAppHostConstantValue ** ppConstantValue);
HRESULT sluicegate_IAppHostAdminManager_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostAdminManager_AddRef(void *self);
ULONG sluicegate_IAppHostAdminManager_Release(void *self);
HRESULT sluicegate_IAppHostAdminManager_GetAdminSection(void *self, BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection);
HRESULT sluicegate_IAppHostAdminManager_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostAdminManager_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostAdminManager_get_ConfigManager(void *self, IAppHostConfigManager ** ppConfigManager);
HRESULT sluicegate_IAppHostWritableAdminManager_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostWritableAdminManager_AddRef(void *self);
ULONG sluicegate_IAppHostWritableAdminManager_Release(void *self);
HRESULT sluicegate_IAppHostWritableAdminManager_GetAdminSection(void *self, BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection);
HRESULT sluicegate_IAppHostWritableAdminManager_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostWritableAdminManager_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostWritableAdminManager_get_ConfigManager(void *self, IAppHostConfigManager ** ppConfigManager);
HRESULT sluicegate_IAppHostWritableAdminManager_CommitChanges(void *self);
HRESULT sluicegate_IAppHostWritableAdminManager_get_CommitPath(void *self, BSTR * pbstrCommitPath);
HRESULT sluicegate_IAppHostWritableAdminManager_put_CommitPath(void *self, BSTR bstrCommitPath);
HRESULT sluicegate_IAppHostConfigManager_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConfigManager_AddRef(void *self);
ULONG sluicegate_IAppHostConfigManager_Release(void *self);
HRESULT sluicegate_IAppHostConfigManager_GetConfigFile(void *self, BSTR bstrConfigPath, IAppHostConfigFile ** ppConfigFile);
HRESULT sluicegate_IAppHostConfigManager_GetUniqueConfigPath(void *self, BSTR bstrConfigPath, BSTR * pbstrUniquePath);
HRESULT sluicegate_IAppHostConfigFile_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConfigFile_AddRef(void *self);
ULONG sluicegate_IAppHostConfigFile_Release(void *self);
HRESULT sluicegate_IAppHostConfigFile_get_ConfigPath(void *self, BSTR * pbstrConfigPath);
HRESULT sluicegate_IAppHostConfigFile_get_FilePath(void *self, BSTR * pbstrFilePath);
HRESULT sluicegate_IAppHostConfigFile_get_Locations(void *self, IAppHostConfigLocationCollection ** ppLocations);
HRESULT sluicegate_IAppHostConfigFile_GetAdminSection(void *self, BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection);
HRESULT sluicegate_IAppHostConfigFile_GetMetadata(void *self, BSTR bstrMetadataType, VARIANT * pValue);
HRESULT sluicegate_IAppHostConfigFile_SetMetadata(void *self, BSTR bstrMetadataType, const VARIANT * value);
HRESULT sluicegate_IAppHostConfigFile_ClearInvalidSections(void *self);
HRESULT sluicegate_IAppHostConfigFile_get_RootSectionGroup(void *self, IAppHostSectionGroup ** ppSectionGroups);
HRESULT sluicegate_IAppHostConfigLocation_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConfigLocation_AddRef(void *self);
ULONG sluicegate_IAppHostConfigLocation_Release(void *self);
HRESULT sluicegate_IAppHostConfigLocation_get_Path(void *self, BSTR * pbstrLocationPath);
HRESULT sluicegate_IAppHostConfigLocation_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostConfigLocation_get_Item(void *self, const VARIANT * cIndex, IAppHostElement ** ppSection);
HRESULT sluicegate_IAppHostConfigLocation_AddConfigSection(void *self, BSTR bstrSectionName, IAppHostElement ** ppAdminElement);
HRESULT sluicegate_IAppHostConfigLocation_DeleteConfigSection(void *self, const VARIANT * cIndex);
HRESULT sluicegate_IAppHostConfigLocationCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostConfigLocationCollection_AddRef(void *self);
ULONG sluicegate_IAppHostConfigLocationCollection_Release(void *self);
HRESULT sluicegate_IAppHostConfigLocationCollection_get_Count(void *self, DWORD * pcCount);
HRESULT sluicegate_IAppHostConfigLocationCollection_get_Item(void *self, const VARIANT * varIndex, IAppHostConfigLocation ** ppLocation);
HRESULT sluicegate_IAppHostConfigLocationCollection_AddLocation(void *self, BSTR bstrLocationPath, IAppHostConfigLocation ** ppNewLocation);
HRESULT sluicegate_IAppHostConfigLocationCollection_DeleteLocation(void *self, const VARIANT * cIndex);
HRESULT sluicegate_IAppHostConfigLocationCollection_RenameLocation(void *self, const VARIANT * varIndex, BSTR bstrLocationPath);
HRESULT sluicegate_IAppHostSectionGroup_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostSectionGroup_AddRef(void *self);
ULONG sluicegate_IAppHostSectionGroup_Release(void *self);
HRESULT sluicegate_IAppHostSectionGroup_get_Count(void *self, ULONG * pcSectionGroup);
HRESULT sluicegate_IAppHostSectionGroup_get_Item(void *self, const VARIANT * varIndex, IAppHostSectionGroup ** ppSectionGroup);
HRESULT sluicegate_IAppHostSectionGroup_get_Sections(void *self, IAppHostSectionDefinitionCollection ** ppSections);
HRESULT sluicegate_IAppHostSectionGroup_AddSectionGroup(void *self, BSTR bstrSectionGroupName, IAppHostSectionGroup ** ppSectionGroup);
HRESULT sluicegate_IAppHostSectionGroup_DeleteSectionGroup(void *self, const VARIANT * varIndex);
HRESULT sluicegate_IAppHostSectionGroup_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostSectionGroup_get_Type(void *self, BSTR * pbstrType);
HRESULT sluicegate_IAppHostSectionGroup_put_Type(void *self, BSTR bstrType);
HRESULT sluicegate_IAppHostSectionDefinition_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostSectionDefinition_AddRef(void *self);
ULONG sluicegate_IAppHostSectionDefinition_Release(void *self);
HRESULT sluicegate_IAppHostSectionDefinition_get_Name(void *self, BSTR * pbstrName);
HRESULT sluicegate_IAppHostSectionDefinition_get_Type(void *self, BSTR * pbstrType);
HRESULT sluicegate_IAppHostSectionDefinition_put_Type(void *self, BSTR bstrType);
HRESULT sluicegate_IAppHostSectionDefinition_get_OverrideModeDefault(void *self, BSTR * pbstrOverrideModeDefault);
HRESULT sluicegate_IAppHostSectionDefinition_put_OverrideModeDefault(void *self, BSTR bstrOverrideModeDefault);
HRESULT sluicegate_IAppHostSectionDefinition_get_AllowDefinition(void *self, BSTR * pbstrAllowDefinition);
HRESULT sluicegate_IAppHostSectionDefinition_put_AllowDefinition(void *self, BSTR bstrAllowDefinition);
HRESULT sluicegate_IAppHostSectionDefinition_get_AllowLocation(void *self, BSTR * pbstrAllowLocation);
HRESULT sluicegate_IAppHostSectionDefinition_put_AllowLocation(void *self, BSTR bstrAllowLocation);
HRESULT sluicegate_IAppHostSectionDefinition_get_RequirePermission(void *self, VARIANT_BOOL * pfRequirePermission);
HRESULT sluicegate_IAppHostSectionDefinition_put_RequirePermission(void *self, VARIANT_BOOL pfRequirePermission);
HRESULT sluicegate_IAppHostSectionDefinitionCollection_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostSectionDefinitionCollection_AddRef(void *self);
ULONG sluicegate_IAppHostSectionDefinitionCollection_Release(void *self);
HRESULT sluicegate_IAppHostSectionDefinitionCollection_get_Count(void *self, ULONG * pcCount);
HRESULT sluicegate_IAppHostSectionDefinitionCollection_get_Item(void *self, const VARIANT * varIndex, IAppHostSectionDefinition ** ppConfigSection);
HRESULT sluicegate_IAppHostSectionDefinitionCollection_AddSection(void *self, BSTR bstrSectionName, IAppHostSectionDefinition ** ppConfigSection);
HRESULT sluicegate_IAppHostSectionDefinitionCollection_DeleteSection(void *self, const VARIANT * varIndex);
HRESULT sluicegate_IAppHostMappingExtension_QueryInterface(void *self, const GUID * riid, void ** ppvObject);
ULONG sluicegate_IAppHostMappingExtension_AddRef(void *self);
ULONG sluicegate_IAppHostMappingExtension_Release(void *self);
HRESULT sluicegate_IAppHostMappingExtension_GetSiteNameFromSiteId(void *self, DWORD dwSiteId, BSTR * pbstrSiteName);
HRESULT sluicegate_IAppHostMappingExtension_GetSiteIdFromSiteName(void *self, BSTR bstrSiteName, DWORD * pdwSiteId);
HRESULT sluicegate_IAppHostMappingExtension_GetSiteElementFromSiteId(void *self, DWORD dwSiteId, IAppHostElement ** ppSiteElement);
HRESULT sluicegate_IAppHostMappingExtension_MapPath(void *self, BSTR bstrSiteName, BSTR bstrVirtualPath, BSTR * pbstrPhysicalPath, IAppHostElement ** ppVirtualDirectoryElement, IAppHostElement ** ppApplicationElement);
}

namespace {

class Host_IHttpModuleContextContainer final : public IHttpModuleContextContainer
{
public:
    explicit Host_IHttpModuleContextContainer(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpStoredContext * GetModuleContext(HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpModuleContextContainer_GetModuleContext(self_, moduleId); }
    HRESULT SetModuleContext(IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpModuleContextContainer_SetModuleContext(self_, ppStoredContext, moduleId); }

private:
    void *self_;
};

class Host_INamedContextContainer final : public INamedContextContainer
{
public:
    explicit Host_INamedContextContainer(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpStoredContext * GetNamedContext(LPCWSTR szName) override { InsideServer inside; return sluicegate_INamedContextContainer_GetNamedContext(self_, szName); }
    HRESULT SetNamedContext(IHttpStoredContext * ppStoredContext, LPCWSTR szName) override { InsideServer inside; return sluicegate_INamedContextContainer_SetNamedContext(self_, ppStoredContext, szName); }

private:
    void *self_;
};

class Host_IDispensedHttpModuleContextContainer final : public IDispensedHttpModuleContextContainer
{
public:
    explicit Host_IDispensedHttpModuleContextContainer(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpStoredContext * GetModuleContext(HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IDispensedHttpModuleContextContainer_GetModuleContext(self_, moduleId); }
    HRESULT SetModuleContext(IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IDispensedHttpModuleContextContainer_SetModuleContext(self_, ppStoredContext, moduleId); }
    VOID ReleaseContainer() override { InsideServer inside; return sluicegate_IDispensedHttpModuleContextContainer_ReleaseContainer(self_); }

private:
    void *self_;
};

class Host_IHttpPerfCounterInfo final : public IHttpPerfCounterInfo
{
public:
    explicit Host_IHttpPerfCounterInfo(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID IncrementCounter(DWORD dwCounterIndex, DWORD dwValue) override { InsideServer inside; return sluicegate_IHttpPerfCounterInfo_IncrementCounter(self_, dwCounterIndex, dwValue); }
    VOID DecrementCounter(DWORD dwCounterIndex, DWORD dwValue) override { InsideServer inside; return sluicegate_IHttpPerfCounterInfo_DecrementCounter(self_, dwCounterIndex, dwValue); }

private:
    void *self_;
};

class Host_IHttpApplication2 final : public IHttpApplication2
{
public:
    explicit Host_IHttpApplication2(void *self) : self_(self) {}
    void *self() const { return self_; }

    PCWSTR GetApplicationPhysicalPath() const override { InsideServer inside; return sluicegate_IHttpApplication2_GetApplicationPhysicalPath(self_); }
    PCWSTR GetApplicationId() const override { InsideServer inside; return sluicegate_IHttpApplication2_GetApplicationId(self_); }
    PCWSTR GetAppConfigPath() const override { InsideServer inside; return sluicegate_IHttpApplication2_GetAppConfigPath(self_); }
    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpApplication2_GetModuleContextContainer(self_); }
    VOID BeginApplicationWarmup() override { InsideServer inside; return sluicegate_IHttpApplication2_BeginApplicationWarmup(self_); }
    VOID EndApplicationWarmup() override { InsideServer inside; return sluicegate_IHttpApplication2_EndApplicationWarmup(self_); }
    BOOL QueryIsWarmingUp() override { InsideServer inside; return sluicegate_IHttpApplication2_QueryIsWarmingUp(self_); }

private:
    void *self_;
};

class Host_IHttpUrlInfo final : public IHttpUrlInfo
{
public:
    explicit Host_IHttpUrlInfo(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpUrlInfo_GetModuleContextContainer(self_); }
    BOOL IsFrequentlyHit() const override { InsideServer inside; return sluicegate_IHttpUrlInfo_IsFrequentlyHit(self_); }

private:
    void *self_;
};

class Host_IScriptMapInfo final : public IScriptMapInfo
{
public:
    explicit Host_IScriptMapInfo(void *self) : self_(self) {}
    void *self() const { return self_; }

    PCWSTR GetPath() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetPath(self_); }
    PCSTR GetAllowedVerbs() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetAllowedVerbs(self_); }
    PCWSTR GetModules(DWORD * pcchModules) const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetModules(self_, pcchModules); }
    PCWSTR GetScriptProcessor(DWORD * pcchScriptProcessor) const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetScriptProcessor(self_, pcchScriptProcessor); }
    PCWSTR GetManagedType(DWORD * pcchManagedType) const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetManagedType(self_, pcchManagedType); }
    BOOL GetAllowPathInfoForScriptMappings() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetAllowPathInfoForScriptMappings(self_); }
    DWORD GetRequiredAccess() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetRequiredAccess(self_); }
    DWORD GetResourceType() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetResourceType(self_); }
    BOOL GetIsStarScriptMap() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetIsStarScriptMap(self_); }
    DWORD GetResponseBufferLimit() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetResponseBufferLimit(self_); }
    PCWSTR GetName() const override { InsideServer inside; return sluicegate_IScriptMapInfo_GetName(self_); }

private:
    void *self_;
};

class Host_IReferencedMetadataInfo final : public IReferencedMetadataInfo
{
public:
    explicit Host_IReferencedMetadataInfo(void *self) : self_(self) {}
    void *self() const { return self_; }

    PCWSTR GetMetaPath() const override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_GetMetaPath(self_); }
    PCWSTR GetVrPath() const override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_GetVrPath(self_); }
    IHttpTokenEntry * GetVrToken() override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_GetVrToken(self_); }
    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_GetModuleContextContainer(self_); }
    VOID ReferenceMetadata() override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_ReferenceMetadata(self_); }
    VOID DereferenceMetadata() override { InsideServer inside; return sluicegate_IReferencedMetadataInfo_DereferenceMetadata(self_); }

private:
    void *self_;
};

class Host_IHttpRequest4 final : public IHttpRequest4
{
public:
    explicit Host_IHttpRequest4(void *self) : self_(self) {}
    void *self() const { return self_; }

    HTTP_REQUEST * GetRawHttpRequest() override { InsideServer inside; return sluicegate_IHttpRequest4_GetRawHttpRequest1(self_); }
    const HTTP_REQUEST * GetRawHttpRequest() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetRawHttpRequest2(self_); }
    PCSTR GetHeader(PCSTR pszHeaderName, USHORT * pcchHeaderValue) const override { InsideServer inside; return sluicegate_IHttpRequest4_GetHeader1(self_, pszHeaderName, pcchHeaderValue); }
    PCSTR GetHeader(HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue) const override { InsideServer inside; return sluicegate_IHttpRequest4_GetHeader2(self_, ulHeaderIndex, pcchHeaderValue); }
    HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) override { InsideServer inside; return sluicegate_IHttpRequest4_SetHeader1(self_, pszHeaderName, pszHeaderValue, cchHeaderValue, fReplace); }
    HRESULT SetHeader(HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) override { InsideServer inside; return sluicegate_IHttpRequest4_SetHeader2(self_, ulHeaderIndex, pszHeaderValue, cchHeaderValue, fReplace); }
    HRESULT DeleteHeader(PCSTR pszHeaderName) override { InsideServer inside; return sluicegate_IHttpRequest4_DeleteHeader1(self_, pszHeaderName); }
    HRESULT DeleteHeader(HTTP_HEADER_ID ulHeaderIndex) override { InsideServer inside; return sluicegate_IHttpRequest4_DeleteHeader2(self_, ulHeaderIndex); }
    PCSTR GetHttpMethod() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetHttpMethod(self_); }
    HRESULT SetHttpMethod(PCSTR pszHttpMethod) override { InsideServer inside; return sluicegate_IHttpRequest4_SetHttpMethod(self_, pszHttpMethod); }
    HRESULT SetUrl(PCWSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString) override { InsideServer inside; return sluicegate_IHttpRequest4_SetUrl1(self_, pszUrl, cchUrl, fResetQueryString); }
    HRESULT SetUrl(PCSTR pszUrl, DWORD cchUrl, BOOL fResetQueryString) override { InsideServer inside; return sluicegate_IHttpRequest4_SetUrl2(self_, pszUrl, cchUrl, fResetQueryString); }
    BOOL GetUrlChanged() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetUrlChanged(self_); }
    PCWSTR GetForwardedUrl() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetForwardedUrl(self_); }
    PSOCKADDR GetLocalAddress() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetLocalAddress(self_); }
    PSOCKADDR GetRemoteAddress() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetRemoteAddress(self_); }
    HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, DWORD * pcbBytesReceived, BOOL * pfCompletionPending) override { InsideServer inside; return sluicegate_IHttpRequest4_ReadEntityBody1(self_, pvBuffer, cbBuffer, fAsync, pcbBytesReceived, pfCompletionPending); }
    HRESULT InsertEntityBody(VOID * pvBuffer, DWORD cbBuffer) override { InsideServer inside; return sluicegate_IHttpRequest4_InsertEntityBody(self_, pvBuffer, cbBuffer); }
    DWORD GetRemainingEntityBytes() override { InsideServer inside; return sluicegate_IHttpRequest4_GetRemainingEntityBytes(self_); }
    VOID GetHttpVersion(USHORT * pMajorVersion, USHORT * pMinorVersion) const override { InsideServer inside; return sluicegate_IHttpRequest4_GetHttpVersion(self_, pMajorVersion, pMinorVersion); }
    HRESULT GetClientCertificate(HTTP_SSL_CLIENT_CERT_INFO ** ppClientCertInfo, BOOL * pfClientCertNegotiated) override { InsideServer inside; return sluicegate_IHttpRequest4_GetClientCertificate(self_, ppClientCertInfo, pfClientCertNegotiated); }
    HRESULT NegotiateClientCertificate(BOOL fAsync, BOOL * pfCompletionPending) override { InsideServer inside; return sluicegate_IHttpRequest4_NegotiateClientCertificate(self_, fAsync, pfCompletionPending); }
    DWORD GetSiteId() const override { InsideServer inside; return sluicegate_IHttpRequest4_GetSiteId(self_); }
    HRESULT GetHeaderChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR * knownHeaderSnapshot, DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD * diffedKnownHeaderIndices, DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices) override { InsideServer inside; return sluicegate_IHttpRequest4_GetHeaderChanges(self_, dwOldChangeNumber, pdwNewChangeNumber, knownHeaderSnapshot, pdwUnknownHeaderSnapshot, ppUnknownHeaderNameSnapshot, ppUnknownHeaderValueSnapshot, diffedKnownHeaderIndices, pdwDiffedUnknownHeaders, ppDiffedUnknownHeaderIndices); }
    HRESULT GetChannelBindingToken(PBYTE * ppToken, DWORD * pTokenSize) override { InsideServer inside; return sluicegate_IHttpRequest4_GetChannelBindingToken(self_, ppToken, pTokenSize); }
    HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbBytesReceived, BOOL * pfCompletionPending) override { InsideServer inside; return sluicegate_IHttpRequest4_ReadEntityBody2(self_, pvBuffer, cbBuffer, fAsync, pfnCompletionCallback, pvCompletionContext, pcbBytesReceived, pfCompletionPending); }
    HRESULT ReadEntityBody(VOID * pvBuffer, DWORD cbBuffer, BOOL fAsync, ULONG ulFlags, DWORD * pcbBytesReceived, BOOL * pfCompletionPending) override { InsideServer inside; return sluicegate_IHttpRequest4_ReadEntityBody3(self_, pvBuffer, cbBuffer, fAsync, ulFlags, pcbBytesReceived, pfCompletionPending); }

private:
    void *self_;
};

class Host_IHttpCachePolicy2 final : public IHttpCachePolicy2
{
public:
    explicit Host_IHttpCachePolicy2(void *self) : self_(self) {}
    void *self() const { return self_; }

    HTTP_CACHE_POLICY * GetKernelCachePolicy() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetKernelCachePolicy(self_); }
    VOID SetKernelCacheInvalidatorSet() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_SetKernelCacheInvalidatorSet(self_); }
    HTTP_CACHE_POLICY * GetUserCachePolicy() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetUserCachePolicy(self_); }
    HRESULT AppendVaryByHeader(PCSTR pszHeader) override { InsideServer inside; return sluicegate_IHttpCachePolicy2_AppendVaryByHeader(self_, pszHeader); }
    PCSTR GetVaryByHeaders() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetVaryByHeaders(self_); }
    HRESULT AppendVaryByQueryString(PCSTR pszParam) override { InsideServer inside; return sluicegate_IHttpCachePolicy2_AppendVaryByQueryString(self_, pszParam); }
    PCSTR GetVaryByQueryStrings() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetVaryByQueryStrings(self_); }
    HRESULT SetVaryByValue(PCSTR pszValue) override { InsideServer inside; return sluicegate_IHttpCachePolicy2_SetVaryByValue(self_, pszValue); }
    PCSTR GetVaryByValue() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetVaryByValue(self_); }
    BOOL IsUserCacheEnabled() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_IsUserCacheEnabled(self_); }
    VOID DisableUserCache() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_DisableUserCache(self_); }
    BOOL IsCached() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_IsCached(self_); }
    VOID SetIsCached() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_SetIsCached(self_); }
    BOOL GetKernelCacheInvalidatorSet() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_GetKernelCacheInvalidatorSet(self_); }
    BOOL IsForceUpdateSet() const override { InsideServer inside; return sluicegate_IHttpCachePolicy2_IsForceUpdateSet(self_); }
    VOID SetForceUpdate() override { InsideServer inside; return sluicegate_IHttpCachePolicy2_SetForceUpdate(self_); }

private:
    void *self_;
};

class Host_IHttpResponse4 final : public IHttpResponse4
{
public:
    explicit Host_IHttpResponse4(void *self) : self_(self) {}
    void *self() const { return self_; }

    HTTP_RESPONSE * GetRawHttpResponse() override { InsideServer inside; return sluicegate_IHttpResponse4_GetRawHttpResponse1(self_); }
    const HTTP_RESPONSE * GetRawHttpResponse() const override { InsideServer inside; return sluicegate_IHttpResponse4_GetRawHttpResponse2(self_); }
    IHttpCachePolicy * GetCachePolicy() override { InsideServer inside; return sluicegate_IHttpResponse4_GetCachePolicy(self_); }
    HRESULT SetStatus(USHORT statusCode, PCSTR pszReason, USHORT uSubStatus, HRESULT hrErrorToReport, IAppHostConfigException * pException, BOOL fTrySkipCustomErrors) override { InsideServer inside; return sluicegate_IHttpResponse4_SetStatus(self_, statusCode, pszReason, uSubStatus, hrErrorToReport, pException, fTrySkipCustomErrors); }
    HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) override { InsideServer inside; return sluicegate_IHttpResponse4_SetHeader1(self_, pszHeaderName, pszHeaderValue, cchHeaderValue, fReplace); }
    HRESULT SetHeader(HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) override { InsideServer inside; return sluicegate_IHttpResponse4_SetHeader2(self_, ulHeaderIndex, pszHeaderValue, cchHeaderValue, fReplace); }
    HRESULT DeleteHeader(PCSTR pszHeaderName) override { InsideServer inside; return sluicegate_IHttpResponse4_DeleteHeader1(self_, pszHeaderName); }
    HRESULT DeleteHeader(HTTP_HEADER_ID ulHeaderIndex) override { InsideServer inside; return sluicegate_IHttpResponse4_DeleteHeader2(self_, ulHeaderIndex); }
    PCSTR GetHeader(PCSTR pszHeaderName, USHORT * pcchHeaderValue) const override { InsideServer inside; return sluicegate_IHttpResponse4_GetHeader1(self_, pszHeaderName, pcchHeaderValue); }
    PCSTR GetHeader(HTTP_HEADER_ID ulHeaderIndex, USHORT * pcchHeaderValue) const override { InsideServer inside; return sluicegate_IHttpResponse4_GetHeader2(self_, ulHeaderIndex, pcchHeaderValue); }
    VOID Clear() override { InsideServer inside; return sluicegate_IHttpResponse4_Clear(self_); }
    VOID ClearHeaders() override { InsideServer inside; return sluicegate_IHttpResponse4_ClearHeaders(self_); }
    VOID SetNeedDisconnect() override { InsideServer inside; return sluicegate_IHttpResponse4_SetNeedDisconnect(self_); }
    VOID ResetConnection() override { InsideServer inside; return sluicegate_IHttpResponse4_ResetConnection(self_); }
    VOID DisableKernelCache(ULONG reason) override { InsideServer inside; return sluicegate_IHttpResponse4_DisableKernelCache(self_, reason); }
    BOOL GetKernelCacheEnabled() const override { InsideServer inside; return sluicegate_IHttpResponse4_GetKernelCacheEnabled(self_); }
    VOID SuppressHeaders() override { InsideServer inside; return sluicegate_IHttpResponse4_SuppressHeaders(self_); }
    BOOL GetHeadersSuppressed() const override { InsideServer inside; return sluicegate_IHttpResponse4_GetHeadersSuppressed(self_); }
    HRESULT Flush(BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpResponse4_Flush1(self_, fAsync, fMoreData, pcbSent, pfCompletionExpected); }
    HRESULT Redirect(PCSTR pszUrl, BOOL fResetStatusCode, BOOL fIncludeParameters) override { InsideServer inside; return sluicegate_IHttpResponse4_Redirect(self_, pszUrl, fResetStatusCode, fIncludeParameters); }
    HRESULT WriteEntityChunkByReference(HTTP_DATA_CHUNK * pDataChunk, LONG lInsertPosition) override { InsideServer inside; return sluicegate_IHttpResponse4_WriteEntityChunkByReference(self_, pDataChunk, lInsertPosition); }
    HRESULT WriteEntityChunks(HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, DWORD * pcbSent, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpResponse4_WriteEntityChunks1(self_, pDataChunks, nChunks, fAsync, fMoreData, pcbSent, pfCompletionExpected); }
    VOID DisableBuffering() override { InsideServer inside; return sluicegate_IHttpResponse4_DisableBuffering(self_); }
    VOID GetStatus(USHORT * pStatusCode, USHORT * pSubStatus, PCSTR * ppszReason, USHORT * pcchReason, HRESULT * phrErrorToReport, PCWSTR * ppszModule, DWORD * pdwNotification, IAppHostConfigException ** ppException, BOOL * pfTrySkipCustomErrors) override { InsideServer inside; return sluicegate_IHttpResponse4_GetStatus(self_, pStatusCode, pSubStatus, ppszReason, pcchReason, phrErrorToReport, ppszModule, pdwNotification, ppException, pfTrySkipCustomErrors); }
    HRESULT SetErrorDescription(PCWSTR pszDescription, DWORD cchDescription, BOOL fHtmlEncode) override { InsideServer inside; return sluicegate_IHttpResponse4_SetErrorDescription(self_, pszDescription, cchDescription, fHtmlEncode); }
    PCWSTR GetErrorDescription(DWORD * pcchDescription) override { InsideServer inside; return sluicegate_IHttpResponse4_GetErrorDescription(self_, pcchDescription); }
    HRESULT GetHeaderChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, PCSTR * knownHeaderSnapshot, DWORD * pdwUnknownHeaderSnapshot, PCSTR ** ppUnknownHeaderNameSnapshot, PCSTR ** ppUnknownHeaderValueSnapshot, DWORD * diffedKnownHeaderIndices, DWORD * pdwDiffedUnknownHeaders, DWORD ** ppDiffedUnknownHeaderIndices) override { InsideServer inside; return sluicegate_IHttpResponse4_GetHeaderChanges(self_, dwOldChangeNumber, pdwNewChangeNumber, knownHeaderSnapshot, pdwUnknownHeaderSnapshot, ppUnknownHeaderNameSnapshot, ppUnknownHeaderValueSnapshot, diffedKnownHeaderIndices, pdwDiffedUnknownHeaders, ppDiffedUnknownHeaderIndices); }
    VOID CloseConnection() override { InsideServer inside; return sluicegate_IHttpResponse4_CloseConnection(self_); }
    HRESULT WriteEntityChunks(HTTP_DATA_CHUNK * pDataChunks, DWORD nChunks, BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpResponse4_WriteEntityChunks2(self_, pDataChunks, nChunks, fAsync, fMoreData, pfnCompletionCallback, pvCompletionContext, pcbSent, pfCompletionExpected); }
    HRESULT Flush(BOOL fAsync, BOOL fMoreData, PFN_ASYNC_COMPLETION pfnCompletionCallback, VOID * pvCompletionContext, DWORD * pcbSent, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpResponse4_Flush2(self_, fAsync, fMoreData, pfnCompletionCallback, pvCompletionContext, pcbSent, pfCompletionExpected); }
    HRESULT PushPromise(PCSTR pszVerb, PCWSTR pwszPath, PCWSTR pwszQuery, DWORD cHeaders, PCSTR * rgHeaderNames, PCSTR * rgHeaderValues) override { InsideServer inside; return sluicegate_IHttpResponse4_PushPromise(self_, pszVerb, pwszPath, pwszQuery, cHeaders, rgHeaderNames, rgHeaderValues); }
    HRESULT DeleteTrailer(PCSTR pszHeaderName) override { InsideServer inside; return sluicegate_IHttpResponse4_DeleteTrailer(self_, pszHeaderName); }
    PCSTR GetTrailer(PCSTR pszHeaderName, USHORT * pcchHeaderValue) const override { InsideServer inside; return sluicegate_IHttpResponse4_GetTrailer(self_, pszHeaderName, pcchHeaderValue); }
    VOID ResetStream(ULONG errorCode) override { InsideServer inside; return sluicegate_IHttpResponse4_ResetStream(self_, errorCode); }
    VOID SetNeedGoAway() override { InsideServer inside; return sluicegate_IHttpResponse4_SetNeedGoAway(self_); }
    HRESULT SetTrailer(PCSTR pszHeaderName, PCSTR pszHeaderValue, USHORT cchHeaderValue, BOOL fReplace) override { InsideServer inside; return sluicegate_IHttpResponse4_SetTrailer(self_, pszHeaderName, pszHeaderValue, cchHeaderValue, fReplace); }

private:
    void *self_;
};

class Host_IHttpUser final : public IHttpUser
{
public:
    explicit Host_IHttpUser(void *self) : self_(self) {}
    void *self() const { return self_; }

    PCWSTR GetRemoteUserName() override { InsideServer inside; return sluicegate_IHttpUser_GetRemoteUserName(self_); }
    PCWSTR GetUserName() override { InsideServer inside; return sluicegate_IHttpUser_GetUserName(self_); }
    PCWSTR GetAuthenticationType() override { InsideServer inside; return sluicegate_IHttpUser_GetAuthenticationType(self_); }
    PCWSTR GetPassword() override { InsideServer inside; return sluicegate_IHttpUser_GetPassword(self_); }
    HANDLE GetImpersonationToken() override { InsideServer inside; return sluicegate_IHttpUser_GetImpersonationToken(self_); }
    HANDLE GetPrimaryToken() override { InsideServer inside; return sluicegate_IHttpUser_GetPrimaryToken(self_); }
    VOID ReferenceUser() override { InsideServer inside; return sluicegate_IHttpUser_ReferenceUser(self_); }
    VOID DereferenceUser() override { InsideServer inside; return sluicegate_IHttpUser_DereferenceUser(self_); }
    BOOL SupportsIsInRole() override { InsideServer inside; return sluicegate_IHttpUser_SupportsIsInRole(self_); }
    HRESULT IsInRole(PCWSTR pszRoleName, BOOL * pfInRole) override { InsideServer inside; return sluicegate_IHttpUser_IsInRole(self_, pszRoleName, pfInRole); }
    PVOID GetUserVariable(PCSTR pszVariableName) override { InsideServer inside; return sluicegate_IHttpUser_GetUserVariable(self_, pszVariableName); }

private:
    void *self_;
};

class Host_IHttpConnectionModuleContextContainer final : public IHttpConnectionModuleContextContainer
{
public:
    explicit Host_IHttpConnectionModuleContextContainer(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpStoredContext * GetModuleContext(HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpConnectionModuleContextContainer_GetModuleContext(self_, moduleId); }
    HRESULT SetModuleContext(IHttpStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpConnectionModuleContextContainer_SetModuleContext(self_, ppStoredContext, moduleId); }
    IHttpConnectionStoredContext * GetConnectionModuleContext(HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpConnectionModuleContextContainer_GetConnectionModuleContext(self_, moduleId); }
    HRESULT SetConnectionModuleContext(IHttpConnectionStoredContext * ppStoredContext, HTTP_MODULE_ID moduleId) override { InsideServer inside; return sluicegate_IHttpConnectionModuleContextContainer_SetConnectionModuleContext(self_, ppStoredContext, moduleId); }

private:
    void *self_;
};

class Host_IHttpConnection final : public IHttpConnection
{
public:
    explicit Host_IHttpConnection(void *self) : self_(self) {}
    void *self() const { return self_; }

    BOOL IsConnected() const override { InsideServer inside; return sluicegate_IHttpConnection_IsConnected(self_); }
    VOID * AllocateMemory(DWORD cbAllocation) override { InsideServer inside; return sluicegate_IHttpConnection_AllocateMemory(self_, cbAllocation); }
    IHttpConnectionModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpConnection_GetModuleContextContainer(self_); }

private:
    void *self_;
};

class Host_IHttpContext4 final : public IHttpContext4
{
public:
    explicit Host_IHttpContext4(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpSite * GetSite() override { InsideServer inside; return sluicegate_IHttpContext4_GetSite(self_); }
    IHttpApplication * GetApplication() override { InsideServer inside; return sluicegate_IHttpContext4_GetApplication(self_); }
    IHttpConnection * GetConnection() override { InsideServer inside; return sluicegate_IHttpContext4_GetConnection(self_); }
    IHttpRequest * GetRequest() override { InsideServer inside; return sluicegate_IHttpContext4_GetRequest(self_); }
    IHttpResponse * GetResponse() override { InsideServer inside; return sluicegate_IHttpContext4_GetResponse(self_); }
    BOOL GetResponseHeadersSent() const override { InsideServer inside; return sluicegate_IHttpContext4_GetResponseHeadersSent(self_); }
    IHttpUser * GetUser() const override { InsideServer inside; return sluicegate_IHttpContext4_GetUser(self_); }
    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpContext4_GetModuleContextContainer(self_); }
    VOID IndicateCompletion(REQUEST_NOTIFICATION_STATUS notificationStatus) override { InsideServer inside; return sluicegate_IHttpContext4_IndicateCompletion(self_, notificationStatus); }
    HRESULT PostCompletion(DWORD cbBytes) override { InsideServer inside; return sluicegate_IHttpContext4_PostCompletion1(self_, cbBytes); }
    VOID DisableNotifications(DWORD dwNotifications, DWORD dwPostNotifications) override { InsideServer inside; return sluicegate_IHttpContext4_DisableNotifications(self_, dwNotifications, dwPostNotifications); }
    BOOL GetNextNotification(REQUEST_NOTIFICATION_STATUS status, DWORD * pdwNotification, BOOL * pfIsPostNotification, CHttpModule ** ppModuleInfo, IHttpEventProvider ** ppRequestOutput) override { InsideServer inside; return sluicegate_IHttpContext4_GetNextNotification(self_, status, pdwNotification, pfIsPostNotification, ppModuleInfo, ppRequestOutput); }
    BOOL GetIsLastNotification(REQUEST_NOTIFICATION_STATUS status) override { InsideServer inside; return sluicegate_IHttpContext4_GetIsLastNotification(self_, status); }
    HRESULT ExecuteRequest(BOOL fAsync, IHttpContext * pHttpContext, DWORD dwExecuteFlags, IHttpUser * pHttpUser, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpContext4_ExecuteRequest(self_, fAsync, pHttpContext, dwExecuteFlags, pHttpUser, pfCompletionExpected); }
    DWORD GetExecuteFlags() const override { InsideServer inside; return sluicegate_IHttpContext4_GetExecuteFlags(self_); }
    HRESULT GetServerVariable(PCSTR pszVariableName, PCWSTR * ppszValue, DWORD * pcchValueLength) override { InsideServer inside; return sluicegate_IHttpContext4_GetServerVariable1(self_, pszVariableName, ppszValue, pcchValueLength); }
    HRESULT GetServerVariable(PCSTR pszVariableName, PCSTR * ppszValue, DWORD * pcchValueLength) override { InsideServer inside; return sluicegate_IHttpContext4_GetServerVariable2(self_, pszVariableName, ppszValue, pcchValueLength); }
    HRESULT SetServerVariable(PCSTR pszVariableName, PCWSTR pszVariableValue) override { InsideServer inside; return sluicegate_IHttpContext4_SetServerVariable(self_, pszVariableName, pszVariableValue); }
    VOID * AllocateRequestMemory(DWORD cbAllocation) override { InsideServer inside; return sluicegate_IHttpContext4_AllocateRequestMemory(self_, cbAllocation); }
    IHttpUrlInfo * GetUrlInfo() override { InsideServer inside; return sluicegate_IHttpContext4_GetUrlInfo(self_); }
    IMetadataInfo * GetMetadata() override { InsideServer inside; return sluicegate_IHttpContext4_GetMetadata(self_); }
    PCWSTR GetPhysicalPath(DWORD * pcchPhysicalPath) override { InsideServer inside; return sluicegate_IHttpContext4_GetPhysicalPath(self_, pcchPhysicalPath); }
    PCWSTR GetScriptName(DWORD * pcchScriptName) const override { InsideServer inside; return sluicegate_IHttpContext4_GetScriptName(self_, pcchScriptName); }
    PCWSTR GetScriptTranslated(DWORD * pcchScriptTranslated) override { InsideServer inside; return sluicegate_IHttpContext4_GetScriptTranslated(self_, pcchScriptTranslated); }
    IScriptMapInfo * GetScriptMap() const override { InsideServer inside; return sluicegate_IHttpContext4_GetScriptMap(self_); }
    VOID SetRequestHandled() override { InsideServer inside; return sluicegate_IHttpContext4_SetRequestHandled(self_); }
    IHttpFileInfo * GetFileInfo() const override { InsideServer inside; return sluicegate_IHttpContext4_GetFileInfo(self_); }
    HRESULT MapPath(PCWSTR pszUrl, PWSTR pszPhysicalPath, DWORD * pcbPhysicalPath) override { InsideServer inside; return sluicegate_IHttpContext4_MapPath(self_, pszUrl, pszPhysicalPath, pcbPhysicalPath); }
    HRESULT NotifyCustomNotification(ICustomNotificationProvider * pCustomOutput, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IHttpContext4_NotifyCustomNotification(self_, pCustomOutput, pfCompletionExpected); }
    IHttpContext * GetParentContext() const override { InsideServer inside; return sluicegate_IHttpContext4_GetParentContext(self_); }
    IHttpContext * GetRootContext() const override { InsideServer inside; return sluicegate_IHttpContext4_GetRootContext(self_); }
    HRESULT CloneContext(DWORD dwCloneFlags, IHttpContext ** ppHttpContext) override { InsideServer inside; return sluicegate_IHttpContext4_CloneContext(self_, dwCloneFlags, ppHttpContext); }
    HRESULT ReleaseClonedContext() override { InsideServer inside; return sluicegate_IHttpContext4_ReleaseClonedContext(self_); }
    HRESULT GetCurrentExecutionStats(DWORD * pdwNotification, DWORD * pdwNotificationStartTickCount, PCWSTR * ppszModule, DWORD * pdwModuleStartTickCount, DWORD * pdwAsyncNotification, DWORD * pdwAsyncNotificationStartTickCount) const override { InsideServer inside; return sluicegate_IHttpContext4_GetCurrentExecutionStats(self_, pdwNotification, pdwNotificationStartTickCount, ppszModule, pdwModuleStartTickCount, pdwAsyncNotification, pdwAsyncNotificationStartTickCount); }
    IHttpTraceContext * GetTraceContext() const override { InsideServer inside; return sluicegate_IHttpContext4_GetTraceContext(self_); }
    HRESULT GetServerVarChanges(DWORD dwOldChangeNumber, DWORD * pdwNewChangeNumber, DWORD * pdwVariableSnapshot, PCSTR ** ppVariableNameSnapshot, PCWSTR ** ppVariableValueSnapshot, DWORD * pdwDiffedVariables, DWORD ** ppDiffedVariableIndices) override { InsideServer inside; return sluicegate_IHttpContext4_GetServerVarChanges(self_, dwOldChangeNumber, pdwNewChangeNumber, pdwVariableSnapshot, ppVariableNameSnapshot, ppVariableValueSnapshot, pdwDiffedVariables, ppDiffedVariableIndices); }
    HRESULT CancelIo() override { InsideServer inside; return sluicegate_IHttpContext4_CancelIo(self_); }
    HRESULT MapHandler(DWORD dwSiteId, PCWSTR pszSiteName, PCWSTR pszUrl, PCSTR pszVerb, IScriptMapInfo ** ppScriptMap, BOOL fIgnoreWildcardMappings) override { InsideServer inside; return sluicegate_IHttpContext4_MapHandler(self_, dwSiteId, pszSiteName, pszUrl, pszVerb, ppScriptMap, fIgnoreWildcardMappings); }
    HRESULT GetExtendedInterface(HTTP_CONTEXT_INTERFACE_VERSION version, PVOID * ppInterface) override { InsideServer inside; return sluicegate_IHttpContext4_GetExtendedInterface(self_, version, ppInterface); }
    IHttpUser * GetOriginalUser() const override { InsideServer inside; return sluicegate_IHttpContext4_GetOriginalUser(self_); }
    INamedContextContainer * GetNamedContextContainer() override { InsideServer inside; return sluicegate_IHttpContext4_GetNamedContextContainer(self_); }
    VOID EnableFullDuplex() override { InsideServer inside; return sluicegate_IHttpContext4_EnableFullDuplex(self_); }
    HRESULT InheritServerVariable(PCSTR szName, BOOL fFailIfNotExist) override { InsideServer inside; return sluicegate_IHttpContext4_InheritServerVariable(self_, szName, fFailIfNotExist); }
    HRESULT PostCompletion(DWORD cbBytes, LPOVERLAPPED_COMPLETION_ROUTINE pfnCompletionRoutine, VOID * pvCompletionContext) override { InsideServer inside; return sluicegate_IHttpContext4_PostCompletion2(self_, cbBytes, pfnCompletionRoutine, pvCompletionContext); }
    ULONGLONG GetRequestStartTime() override { InsideServer inside; return sluicegate_IHttpContext4_GetRequestStartTime(self_); }
    ULONGLONG GetRequestElapsedTime() override { InsideServer inside; return sluicegate_IHttpContext4_GetRequestElapsedTime(self_); }

private:
    void *self_;
};

class Host_IHttpTraceContext final : public IHttpTraceContext
{
public:
    explicit Host_IHttpTraceContext(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT GetTraceConfiguration(HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration) override { InsideServer inside; return sluicegate_IHttpTraceContext_GetTraceConfiguration(self_, pHttpTraceConfiguration); }
    HRESULT SetTraceConfiguration(HTTP_MODULE_ID moduleId, HTTP_TRACE_CONFIGURATION * pHttpTraceConfiguration, DWORD cHttpTraceConfiguration) override { InsideServer inside; return sluicegate_IHttpTraceContext_SetTraceConfiguration(self_, moduleId, pHttpTraceConfiguration, cHttpTraceConfiguration); }
    HRESULT RaiseTraceEvent(HTTP_TRACE_EVENT * pTraceEvent) override { InsideServer inside; return sluicegate_IHttpTraceContext_RaiseTraceEvent(self_, pTraceEvent); }
    LPCGUID GetTraceActivityId() override { InsideServer inside; return sluicegate_IHttpTraceContext_GetTraceActivityId(self_); }
    HRESULT QuickTrace(PCWSTR pszData1, PCWSTR pszData2, HRESULT hrLastError, UCHAR Level) override { InsideServer inside; return sluicegate_IHttpTraceContext_QuickTrace(self_, pszData1, pszData2, hrLastError, Level); }

private:
    void *self_;
};

class Host_IHttpCacheSpecificData final : public IHttpCacheSpecificData
{
public:
    explicit Host_IHttpCacheSpecificData(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpCacheKey * GetCacheKey() const override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_GetCacheKey(self_); }
    VOID ReferenceCacheData() override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_ReferenceCacheData(self_); }
    VOID DereferenceCacheData() override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_DereferenceCacheData(self_); }
    VOID ResetTTL() override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_ResetTTL(self_); }
    VOID DecrementTTL(BOOL * pfTTLExpired) override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_DecrementTTL(self_, pfTTLExpired); }
    VOID SetFlushed() override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_SetFlushed(self_); }
    BOOL GetFlushed() const override { InsideServer inside; return sluicegate_IHttpCacheSpecificData_GetFlushed(self_); }

private:
    void *self_;
};

class Host_IHttpSite final : public IHttpSite
{
public:
    explicit Host_IHttpSite(void *self) : self_(self) {}
    void *self() const { return self_; }

    DWORD GetSiteId() const override { InsideServer inside; return sluicegate_IHttpSite_GetSiteId(self_); }
    PCWSTR GetSiteName() const override { InsideServer inside; return sluicegate_IHttpSite_GetSiteName(self_); }
    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpSite_GetModuleContextContainer(self_); }
    IHttpPerfCounterInfo * GetPerfCounterInfo() override { InsideServer inside; return sluicegate_IHttpSite_GetPerfCounterInfo(self_); }

private:
    void *self_;
};

class Host_IHttpFileMonitor final : public IHttpFileMonitor
{
public:
    explicit Host_IHttpFileMonitor(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpFileMonitor_GetModuleContextContainer(self_); }
    VOID DereferenceFileMonitor() override { InsideServer inside; return sluicegate_IHttpFileMonitor_DereferenceFileMonitor(self_); }

private:
    void *self_;
};

class Host_IHttpFileInfo final : public IHttpFileInfo
{
public:
    explicit Host_IHttpFileInfo(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpCacheKey * GetCacheKey() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetCacheKey(self_); }
    VOID ReferenceCacheData() override { InsideServer inside; return sluicegate_IHttpFileInfo_ReferenceCacheData(self_); }
    VOID DereferenceCacheData() override { InsideServer inside; return sluicegate_IHttpFileInfo_DereferenceCacheData(self_); }
    VOID ResetTTL() override { InsideServer inside; return sluicegate_IHttpFileInfo_ResetTTL(self_); }
    VOID DecrementTTL(BOOL * pfTTLExpired) override { InsideServer inside; return sluicegate_IHttpFileInfo_DecrementTTL(self_, pfTTLExpired); }
    VOID SetFlushed() override { InsideServer inside; return sluicegate_IHttpFileInfo_SetFlushed(self_); }
    BOOL GetFlushed() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetFlushed(self_); }
    DWORD GetAttributes() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetAttributes(self_); }
    VOID GetSize(ULARGE_INTEGER * pliSize) const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetSize(self_, pliSize); }
    const BYTE * GetFileBuffer() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetFileBuffer(self_); }
    HANDLE GetFileHandle() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetFileHandle(self_); }
    PCWSTR GetFilePath() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetFilePath(self_); }
    PCSTR GetETag(USHORT * pcchETag) const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetETag(self_, pcchETag); }
    VOID GetLastModifiedTime(FILETIME * pFileTime) const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetLastModifiedTime(self_, pFileTime); }
    PCSTR GetLastModifiedString() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetLastModifiedString(self_); }
    BOOL GetHttpCacheAllowed(DWORD * pSecondsToLive) const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetHttpCacheAllowed(self_, pSecondsToLive); }
    HRESULT AccessCheck(HANDLE hUserToken, PSID pUserSid) override { InsideServer inside; return sluicegate_IHttpFileInfo_AccessCheck(self_, hUserToken, pUserSid); }
    HANDLE GetVrToken() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetVrToken(self_); }
    PCWSTR GetVrPath() const override { InsideServer inside; return sluicegate_IHttpFileInfo_GetVrPath(self_); }
    IHttpModuleContextContainer * GetModuleContextContainer() override { InsideServer inside; return sluicegate_IHttpFileInfo_GetModuleContextContainer(self_); }
    BOOL CheckIfFileHasChanged(HANDLE hUserToken) override { InsideServer inside; return sluicegate_IHttpFileInfo_CheckIfFileHasChanged(self_, hUserToken); }

private:
    void *self_;
};

class Host_IHttpTokenEntry final : public IHttpTokenEntry
{
public:
    explicit Host_IHttpTokenEntry(void *self) : self_(self) {}
    void *self() const { return self_; }

    IHttpCacheKey * GetCacheKey() const override { InsideServer inside; return sluicegate_IHttpTokenEntry_GetCacheKey(self_); }
    VOID ReferenceCacheData() override { InsideServer inside; return sluicegate_IHttpTokenEntry_ReferenceCacheData(self_); }
    VOID DereferenceCacheData() override { InsideServer inside; return sluicegate_IHttpTokenEntry_DereferenceCacheData(self_); }
    VOID ResetTTL() override { InsideServer inside; return sluicegate_IHttpTokenEntry_ResetTTL(self_); }
    VOID DecrementTTL(BOOL * pfTTLExpired) override { InsideServer inside; return sluicegate_IHttpTokenEntry_DecrementTTL(self_, pfTTLExpired); }
    VOID SetFlushed() override { InsideServer inside; return sluicegate_IHttpTokenEntry_SetFlushed(self_); }
    BOOL GetFlushed() const override { InsideServer inside; return sluicegate_IHttpTokenEntry_GetFlushed(self_); }
    HANDLE GetImpersonationToken() override { InsideServer inside; return sluicegate_IHttpTokenEntry_GetImpersonationToken(self_); }
    HANDLE GetPrimaryToken() override { InsideServer inside; return sluicegate_IHttpTokenEntry_GetPrimaryToken(self_); }
    PSID GetSid() override { InsideServer inside; return sluicegate_IHttpTokenEntry_GetSid(self_); }

private:
    void *self_;
};

class Host_IHttpServer3 final : public IHttpServer3
{
public:
    explicit Host_IHttpServer3(void *self) : self_(self) {}
    void *self() const { return self_; }

    BOOL IsCommandLineLaunch() const override { InsideServer inside; return sluicegate_IHttpServer3_IsCommandLineLaunch(self_); }
    PCWSTR GetAppPoolName() const override { InsideServer inside; return sluicegate_IHttpServer3_GetAppPoolName(self_); }
    HRESULT AssociateWithThreadPool(HANDLE hHandle, LPOVERLAPPED_COMPLETION_ROUTINE completionRoutine) override { InsideServer inside; return sluicegate_IHttpServer3_AssociateWithThreadPool(self_, hHandle, completionRoutine); }
    VOID IncrementThreadCount() override { InsideServer inside; return sluicegate_IHttpServer3_IncrementThreadCount(self_); }
    VOID DecrementThreadCount() override { InsideServer inside; return sluicegate_IHttpServer3_DecrementThreadCount(self_); }
    VOID ReportUnhealthy(PCWSTR pszReasonString, HRESULT hrReason) override { InsideServer inside; return sluicegate_IHttpServer3_ReportUnhealthy(self_, pszReasonString, hrReason); }
    VOID RecycleProcess(PCWSTR pszReason) override { InsideServer inside; return sluicegate_IHttpServer3_RecycleProcess(self_, pszReason); }
    IAppHostAdminManager * GetAdminManager() const override { InsideServer inside; return sluicegate_IHttpServer3_GetAdminManager(self_); }
    HRESULT GetFileInfo(PCWSTR pszPhysicalPath, HANDLE hUserToken, PSID pSid, PCWSTR pszChangeNotificationPath, HANDLE hChangeNotificationToken, BOOL fCache, IHttpFileInfo ** ppFileInfo, IHttpTraceContext * pHttpTraceContext) override { InsideServer inside; return sluicegate_IHttpServer3_GetFileInfo(self_, pszPhysicalPath, hUserToken, pSid, pszChangeNotificationPath, hChangeNotificationToken, fCache, ppFileInfo, pHttpTraceContext); }
    HRESULT FlushKernelCache(PCWSTR pszUrl) override { InsideServer inside; return sluicegate_IHttpServer3_FlushKernelCache(self_, pszUrl); }
    HRESULT DoCacheOperation(CACHE_OPERATION cacheOperation, IHttpCacheKey * pCacheKey, IHttpCacheSpecificData ** ppCacheSpecificData, IHttpTraceContext * pHttpTraceContext) override { InsideServer inside; return sluicegate_IHttpServer3_DoCacheOperation(self_, cacheOperation, pCacheKey, ppCacheSpecificData, pHttpTraceContext); }
    GLOBAL_NOTIFICATION_STATUS NotifyCustomNotification(ICustomNotificationProvider * pCustomOutput) override { InsideServer inside; return sluicegate_IHttpServer3_NotifyCustomNotification(self_, pCustomOutput); }
    IHttpPerfCounterInfo * GetPerfCounterInfo() override { InsideServer inside; return sluicegate_IHttpServer3_GetPerfCounterInfo(self_); }
    VOID RecycleApplication(PCWSTR pszAppConfigPath) override { InsideServer inside; return sluicegate_IHttpServer3_RecycleApplication(self_, pszAppConfigPath); }
    VOID NotifyConfigurationChange(PCWSTR pszPath) override { InsideServer inside; return sluicegate_IHttpServer3_NotifyConfigurationChange(self_, pszPath); }
    VOID NotifyFileChange(PCWSTR pszFileName) override { InsideServer inside; return sluicegate_IHttpServer3_NotifyFileChange(self_, pszFileName); }
    IDispensedHttpModuleContextContainer * DispenseContainer() override { InsideServer inside; return sluicegate_IHttpServer3_DispenseContainer(self_); }
    HRESULT AddFragmentToCache(HTTP_DATA_CHUNK * pDataChunk, PCWSTR pszFragmentName) override { InsideServer inside; return sluicegate_IHttpServer3_AddFragmentToCache(self_, pDataChunk, pszFragmentName); }
    HRESULT ReadFragmentFromCache(PCWSTR pszFragmentName, BYTE * pvBuffer, DWORD cbSize, DWORD * pcbCopied) override { InsideServer inside; return sluicegate_IHttpServer3_ReadFragmentFromCache(self_, pszFragmentName, pvBuffer, cbSize, pcbCopied); }
    HRESULT RemoveFragmentFromCache(PCWSTR pszFragmentName) override { InsideServer inside; return sluicegate_IHttpServer3_RemoveFragmentFromCache(self_, pszFragmentName); }
    HRESULT GetWorkerProcessSettings(IWpfSettings ** ppWorkerProcessSettings) override { InsideServer inside; return sluicegate_IHttpServer3_GetWorkerProcessSettings(self_, ppWorkerProcessSettings); }
    HRESULT GetProtocolManagerCustomInterface(PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface) override { InsideServer inside; return sluicegate_IHttpServer3_GetProtocolManagerCustomInterface(self_, pProtocolManagerDll, pProtocolManagerDllInitFunction, dwCustomInterfaceId, ppCustomInterface); }
    BOOL SatisfiesPrecondition(PCWSTR pszPrecondition, BOOL * pfUnknownPrecondition) const override { InsideServer inside; return sluicegate_IHttpServer3_SatisfiesPrecondition(self_, pszPrecondition, pfUnknownPrecondition); }
    IHttpTraceContext * GetTraceContext() const override { InsideServer inside; return sluicegate_IHttpServer3_GetTraceContext(self_); }
    HRESULT RegisterFileChangeMonitor(PCWSTR pszPath, HANDLE hToken, IHttpFileMonitor ** ppFileMonitor) override { InsideServer inside; return sluicegate_IHttpServer3_RegisterFileChangeMonitor(self_, pszPath, hToken, ppFileMonitor); }
    HRESULT GetExtendedInterface(HTTP_SERVER_INTERFACE_VERSION version, PVOID * ppInterface) override { InsideServer inside; return sluicegate_IHttpServer3_GetExtendedInterface1(self_, version, ppInterface); }
    HRESULT GetToken(PCWSTR pszUserName, PCWSTR pszPassword, DWORD dwLogonMethod, IHttpTokenEntry ** ppTokenEntry, PCWSTR pszDefaultDomain, PSOCKADDR pSockAddr, IHttpTraceContext * pHttpTraceContext) override { InsideServer inside; return sluicegate_IHttpServer3_GetToken(self_, pszUserName, pszPassword, dwLogonMethod, ppTokenEntry, pszDefaultDomain, pSockAddr, pHttpTraceContext); }
    PCWSTR GetAppPoolConfigFile(DWORD * pcchConfigFilePath) const override { InsideServer inside; return sluicegate_IHttpServer3_GetAppPoolConfigFile(self_, pcchConfigFilePath); }
    HRESULT GetExtendedInterface(const GUID & Version1, PVOID pInput, const GUID & Version2, PVOID * ppOutput) override { InsideServer inside; return sluicegate_IHttpServer3_GetExtendedInterface2(self_, &Version1, pInput, &Version2, ppOutput); }
    HRESULT GetMetadata(PCWSTR pszSiteName, PCWSTR pszUrl, IReferencedMetadataInfo ** ppMetadataInfo) override { InsideServer inside; return sluicegate_IHttpServer3_GetMetadata(self_, pszSiteName, pszUrl, ppMetadataInfo); }
    HRESULT GetWorkerProcessFramework(IWorkerProcessFramework ** ppWorkerProcessFramework) override { InsideServer inside; return sluicegate_IHttpServer3_GetWorkerProcessFramework(self_, ppWorkerProcessFramework); }
    HRESULT QueryRequestProperty(HTTP_OPAQUE_ID id, HTTP_REQUEST_PROPERTY propertyId, PVOID pQualifier, ULONG qualifierSize, PVOID pOutput, ULONG outputBufferSize, PULONG pcbBytesReturned, LPOVERLAPPED pOverlapped) override { InsideServer inside; return sluicegate_IHttpServer3_QueryRequestProperty(self_, id, propertyId, pQualifier, qualifierSize, pOutput, outputBufferSize, pcbBytesReturned, pOverlapped); }

private:
    void *self_;
};

class Host_IHttpEventProvider final : public IHttpEventProvider
{
public:
    explicit Host_IHttpEventProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IHttpEventProvider_SetErrorStatus(self_, hrError); }

private:
    void *self_;
};

class Host_IHttpCompletionInfo2 final : public IHttpCompletionInfo2
{
public:
    explicit Host_IHttpCompletionInfo2(void *self) : self_(self) {}
    void *self() const { return self_; }

    DWORD GetCompletionBytes() const override { InsideServer inside; return sluicegate_IHttpCompletionInfo2_GetCompletionBytes(self_); }
    HRESULT GetCompletionStatus() const override { InsideServer inside; return sluicegate_IHttpCompletionInfo2_GetCompletionStatus(self_); }
    DWORD GetCompletedOperation() const override { InsideServer inside; return sluicegate_IHttpCompletionInfo2_GetCompletedOperation(self_); }

private:
    void *self_;
};

class Host_IAuthenticationProvider final : public IAuthenticationProvider
{
public:
    explicit Host_IAuthenticationProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IAuthenticationProvider_SetErrorStatus(self_, hrError); }
    VOID SetUser(IHttpUser * pUser) override { InsideServer inside; return sluicegate_IAuthenticationProvider_SetUser(self_, pUser); }

private:
    void *self_;
};

class Host_IMapHandlerProvider final : public IMapHandlerProvider
{
public:
    explicit Host_IMapHandlerProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IMapHandlerProvider_SetErrorStatus(self_, hrError); }
    HRESULT SetScriptName(PCWSTR pszScriptName, DWORD cchScriptName) override { InsideServer inside; return sluicegate_IMapHandlerProvider_SetScriptName(self_, pszScriptName, cchScriptName); }
    VOID SetScriptMap(IScriptMapInfo * pScriptMap) override { InsideServer inside; return sluicegate_IMapHandlerProvider_SetScriptMap(self_, pScriptMap); }
    VOID SetFileInfo(IHttpFileInfo * pFileInfo) override { InsideServer inside; return sluicegate_IMapHandlerProvider_SetFileInfo(self_, pFileInfo); }

private:
    void *self_;
};

class Host_IMapPathProvider final : public IMapPathProvider
{
public:
    explicit Host_IMapPathProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IMapPathProvider_SetErrorStatus(self_, hrError); }
    PCWSTR GetUrl() const override { InsideServer inside; return sluicegate_IMapPathProvider_GetUrl(self_); }
    PCWSTR GetPhysicalPath() const override { InsideServer inside; return sluicegate_IMapPathProvider_GetPhysicalPath(self_); }
    HRESULT SetPhysicalPath(PCWSTR pszPhysicalPath, DWORD cchPhysicalPath) override { InsideServer inside; return sluicegate_IMapPathProvider_SetPhysicalPath(self_, pszPhysicalPath, cchPhysicalPath); }

private:
    void *self_;
};

class Host_ISendResponseProvider final : public ISendResponseProvider
{
public:
    explicit Host_ISendResponseProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_ISendResponseProvider_SetErrorStatus(self_, hrError); }
    BOOL GetHeadersBeingSent() const override { InsideServer inside; return sluicegate_ISendResponseProvider_GetHeadersBeingSent(self_); }
    DWORD GetFlags() const override { InsideServer inside; return sluicegate_ISendResponseProvider_GetFlags(self_); }
    VOID SetFlags(DWORD dwFlags) override { InsideServer inside; return sluicegate_ISendResponseProvider_SetFlags(self_, dwFlags); }
    HTTP_LOG_DATA * GetLogData() const override { InsideServer inside; return sluicegate_ISendResponseProvider_GetLogData(self_); }
    HRESULT SetLogData(HTTP_LOG_DATA * pLogData) override { InsideServer inside; return sluicegate_ISendResponseProvider_SetLogData(self_, pLogData); }
    BOOL GetReadyToLogData() const override { InsideServer inside; return sluicegate_ISendResponseProvider_GetReadyToLogData(self_); }

private:
    void *self_;
};

class Host_IReadEntityProvider final : public IReadEntityProvider
{
public:
    explicit Host_IReadEntityProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IReadEntityProvider_SetErrorStatus(self_, hrError); }
    VOID GetEntity(PVOID * ppBuffer, DWORD * pcbData, DWORD * pcbBuffer) override { InsideServer inside; return sluicegate_IReadEntityProvider_GetEntity(self_, ppBuffer, pcbData, pcbBuffer); }
    VOID SetEntity(PVOID pBuffer, DWORD cbData, DWORD cbBuffer) override { InsideServer inside; return sluicegate_IReadEntityProvider_SetEntity(self_, pBuffer, cbData, cbBuffer); }

private:
    void *self_;
};

class Host_IPreBeginRequestProvider final : public IPreBeginRequestProvider
{
public:
    explicit Host_IPreBeginRequestProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IPreBeginRequestProvider_SetErrorStatus(self_, hrError); }
    IHttpContext * GetHttpContext() override { InsideServer inside; return sluicegate_IPreBeginRequestProvider_GetHttpContext(self_); }

private:
    void *self_;
};

class Host_IHttpApplicationProvider final : public IHttpApplicationProvider
{
public:
    explicit Host_IHttpApplicationProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IHttpApplicationProvider_SetErrorStatus(self_, hrError); }
    IHttpApplication * GetApplication() override { InsideServer inside; return sluicegate_IHttpApplicationProvider_GetApplication(self_); }

private:
    void *self_;
};

class Host_IHttpApplicationResolveModulesProvider final : public IHttpApplicationResolveModulesProvider
{
public:
    explicit Host_IHttpApplicationResolveModulesProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IHttpApplicationResolveModulesProvider_SetErrorStatus(self_, hrError); }
    IHttpApplication * GetApplication() override { InsideServer inside; return sluicegate_IHttpApplicationResolveModulesProvider_GetApplication(self_); }
    HRESULT RegisterModule(HTTP_MODULE_ID parentModuleId, IHttpModuleFactory * pModuleFactory, PCWSTR pszModuleName, PCWSTR pszModuleType, PCWSTR pszModulePreCondition, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications) override { InsideServer inside; return sluicegate_IHttpApplicationResolveModulesProvider_RegisterModule(self_, parentModuleId, pModuleFactory, pszModuleName, pszModuleType, pszModulePreCondition, dwRequestNotifications, dwPostRequestNotifications); }
    HRESULT SetPriorityForRequestNotification(PCWSTR pszModuleName, DWORD dwRequestNotification, PCWSTR pszPriorityAlias) override { InsideServer inside; return sluicegate_IHttpApplicationResolveModulesProvider_SetPriorityForRequestNotification(self_, pszModuleName, dwRequestNotification, pszPriorityAlias); }

private:
    void *self_;
};

class Host_IGlobalRSCAQueryProvider final : public IGlobalRSCAQueryProvider
{
public:
    explicit Host_IGlobalRSCAQueryProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_SetErrorStatus(self_, hrError); }
    PCWSTR GetFunctionName() const override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_GetFunctionName(self_); }
    PCWSTR GetFunctionParameters() const override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_GetFunctionParameters(self_); }
    HRESULT GetOutputBuffer(DWORD cbBuffer, BYTE ** ppbBuffer) override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_GetOutputBuffer(self_, cbBuffer, ppbBuffer); }
    HRESULT ResizeOutputBuffer(DWORD cbNewBuffer, DWORD cbBytesToCopy, BYTE ** ppbBuffer) override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_ResizeOutputBuffer(self_, cbNewBuffer, cbBytesToCopy, ppbBuffer); }
    VOID SetResult(DWORD cbData, HRESULT hr) override { InsideServer inside; return sluicegate_IGlobalRSCAQueryProvider_SetResult(self_, cbData, hr); }

private:
    void *self_;
};

class Host_IGlobalStopListeningProvider final : public IGlobalStopListeningProvider
{
public:
    explicit Host_IGlobalStopListeningProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalStopListeningProvider_SetErrorStatus(self_, hrError); }
    BOOL DrainRequestsGracefully() const override { InsideServer inside; return sluicegate_IGlobalStopListeningProvider_DrainRequestsGracefully(self_); }

private:
    void *self_;
};

class Host_ICacheProvider final : public ICacheProvider
{
public:
    explicit Host_ICacheProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_ICacheProvider_SetErrorStatus(self_, hrError); }
    CACHE_OPERATION GetCacheOperation() const override { InsideServer inside; return sluicegate_ICacheProvider_GetCacheOperation(self_); }
    IHttpCacheKey * GetCacheKey() const override { InsideServer inside; return sluicegate_ICacheProvider_GetCacheKey(self_); }
    IHttpCacheSpecificData * GetCacheRecord() const override { InsideServer inside; return sluicegate_ICacheProvider_GetCacheRecord(self_); }
    VOID SetCacheRecord(IHttpCacheSpecificData * pCacheRecord) override { InsideServer inside; return sluicegate_ICacheProvider_SetCacheRecord(self_, pCacheRecord); }
    IHttpTraceContext * GetTraceContext() const override { InsideServer inside; return sluicegate_ICacheProvider_GetTraceContext(self_); }

private:
    void *self_;
};

class Host_IGlobalConfigurationChangeProvider final : public IGlobalConfigurationChangeProvider
{
public:
    explicit Host_IGlobalConfigurationChangeProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalConfigurationChangeProvider_SetErrorStatus(self_, hrError); }
    PCWSTR GetChangePath() const override { InsideServer inside; return sluicegate_IGlobalConfigurationChangeProvider_GetChangePath(self_); }

private:
    void *self_;
};

class Host_IGlobalFileChangeProvider final : public IGlobalFileChangeProvider
{
public:
    explicit Host_IGlobalFileChangeProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalFileChangeProvider_SetErrorStatus(self_, hrError); }
    PCWSTR GetFileName() const override { InsideServer inside; return sluicegate_IGlobalFileChangeProvider_GetFileName(self_); }
    IHttpFileMonitor * GetFileMonitor() override { InsideServer inside; return sluicegate_IGlobalFileChangeProvider_GetFileMonitor(self_); }

private:
    void *self_;
};

class Host_IGlobalTraceEventProvider final : public IGlobalTraceEventProvider
{
public:
    explicit Host_IGlobalTraceEventProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalTraceEventProvider_SetErrorStatus(self_, hrError); }
    HRESULT GetTraceEvent(HTTP_TRACE_EVENT ** ppTraceEvent) override { InsideServer inside; return sluicegate_IGlobalTraceEventProvider_GetTraceEvent(self_, ppTraceEvent); }
    BOOL CheckSubscription(HTTP_MODULE_ID ModuleId) override { InsideServer inside; return sluicegate_IGlobalTraceEventProvider_CheckSubscription(self_, ModuleId); }
    HRESULT GetCurrentHttpRequestContext(IHttpContext ** ppHttpContext) override { InsideServer inside; return sluicegate_IGlobalTraceEventProvider_GetCurrentHttpRequestContext(self_, ppHttpContext); }

private:
    void *self_;
};

class Host_IGlobalThreadCleanupProvider final : public IGlobalThreadCleanupProvider
{
public:
    explicit Host_IGlobalThreadCleanupProvider(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalThreadCleanupProvider_SetErrorStatus(self_, hrError); }
    IHttpApplication * GetApplication() override { InsideServer inside; return sluicegate_IGlobalThreadCleanupProvider_GetApplication(self_); }

private:
    void *self_;
};

class Host_IGlobalApplicationPreloadProvider2 final : public IGlobalApplicationPreloadProvider2
{
public:
    explicit Host_IGlobalApplicationPreloadProvider2(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID SetErrorStatus(HRESULT hrError) override { InsideServer inside; return sluicegate_IGlobalApplicationPreloadProvider2_SetErrorStatus(self_, hrError); }
    HRESULT CreateContext(IHttpContext ** ppHttpContext) override { InsideServer inside; return sluicegate_IGlobalApplicationPreloadProvider2_CreateContext(self_, ppHttpContext); }
    HRESULT ExecuteRequest(IHttpContext * pHttpContext, IHttpUser * pHttpUser) override { InsideServer inside; return sluicegate_IGlobalApplicationPreloadProvider2_ExecuteRequest(self_, pHttpContext, pHttpUser); }
    BOOL IsProcessRecycled() const override { InsideServer inside; return sluicegate_IGlobalApplicationPreloadProvider2_IsProcessRecycled(self_); }

private:
    void *self_;
};

class Host_IModuleAllocator final : public IModuleAllocator
{
public:
    explicit Host_IModuleAllocator(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID * AllocateMemory(DWORD cbAllocation) override { InsideServer inside; return sluicegate_IModuleAllocator_AllocateMemory(self_, cbAllocation); }

private:
    void *self_;
};

class Host_IHttpModuleRegistrationInfo2 final : public IHttpModuleRegistrationInfo2
{
public:
    explicit Host_IHttpModuleRegistrationInfo2(void *self) : self_(self) {}
    void *self() const { return self_; }

    PCWSTR GetName() const override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_GetName(self_); }
    HTTP_MODULE_ID GetId() const override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_GetId(self_); }
    HRESULT SetRequestNotifications(IHttpModuleFactory * pModuleFactory, DWORD dwRequestNotifications, DWORD dwPostRequestNotifications) override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_SetRequestNotifications(self_, pModuleFactory, dwRequestNotifications, dwPostRequestNotifications); }
    HRESULT SetGlobalNotifications(CGlobalModule * pGlobalModule, DWORD dwGlobalNotifications) override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_SetGlobalNotifications(self_, pGlobalModule, dwGlobalNotifications); }
    HRESULT SetPriorityForRequestNotification(DWORD dwRequestNotification, PCWSTR pszPriority) override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForRequestNotification(self_, dwRequestNotification, pszPriority); }
    HRESULT SetPriorityForGlobalNotification(DWORD dwGlobalNotification, PCWSTR pszPriority) override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForGlobalNotification(self_, dwGlobalNotification, pszPriority); }
    HRESULT SetPriorityForPostRequestNotification(DWORD dwPostRequestNotification, PCWSTR pszPriority) override { InsideServer inside; return sluicegate_IHttpModuleRegistrationInfo2_SetPriorityForPostRequestNotification(self_, dwPostRequestNotification, pszPriority); }

private:
    void *self_;
};

class Host_IWebSocketContext final : public IWebSocketContext
{
public:
    explicit Host_IWebSocketContext(void *self) : self_(self) {}
    void *self() const { return self_; }

    VOID CleanupStoredContext() override { InsideServer inside; return sluicegate_IWebSocketContext_CleanupStoredContext(self_); }
    HRESULT WriteFragment(VOID * pData, DWORD * pcbSent, BOOL fAsync, BOOL fUTF8Encoded, BOOL fFinalFragment, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IWebSocketContext_WriteFragment(self_, pData, pcbSent, fAsync, fUTF8Encoded, fFinalFragment, pfnCompletion, pvCompletionContext, pfCompletionExpected); }
    HRESULT ReadFragment(VOID * pData, DWORD * pcbData, BOOL fAsync, BOOL * pfUTF8Encoded, BOOL * pfFinalFragment, BOOL * pfConnectionClose, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IWebSocketContext_ReadFragment(self_, pData, pcbData, fAsync, pfUTF8Encoded, pfFinalFragment, pfConnectionClose, pfnCompletion, pvCompletionContext, pfCompletionExpected); }
    HRESULT SendConnectionClose(BOOL fAsync, USHORT uStatusCode, LPCWSTR pszReason, PFN_WEBSOCKET_COMPLETION pfnCompletion, VOID * pvCompletionContext, BOOL * pfCompletionExpected) override { InsideServer inside; return sluicegate_IWebSocketContext_SendConnectionClose(self_, fAsync, uStatusCode, pszReason, pfnCompletion, pvCompletionContext, pfCompletionExpected); }
    HRESULT GetCloseStatus(USHORT * pStatusCode, LPCWSTR * ppszReason, USHORT * pcchReason) override { InsideServer inside; return sluicegate_IWebSocketContext_GetCloseStatus(self_, pStatusCode, ppszReason, pcchReason); }
    VOID CloseTcpConnection() override { InsideServer inside; return sluicegate_IWebSocketContext_CloseTcpConnection(self_); }
    VOID CancelOutstandingIO() override { InsideServer inside; return sluicegate_IWebSocketContext_CancelOutstandingIO(self_); }

private:
    void *self_;
};

class Host_IUriKey final : public IUriKey
{
public:
    explicit Host_IUriKey(void *self) : self_(self) {}
    void *self() const { return self_; }

    DWORD GetHash() const override { InsideServer inside; return sluicegate_IUriKey_GetHash(self_); }
    bool GetIsEqual(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IUriKey_GetIsEqual(self_, pCacheCompareKey); }
    bool GetIsPrefix(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IUriKey_GetIsPrefix(self_, pCacheCompareKey); }
    VOID Enum(IHttpCacheSpecificData * pCacheData) override { InsideServer inside; return sluicegate_IUriKey_Enum(self_, pCacheData); }
    PCWSTR GetUrl() const override { InsideServer inside; return sluicegate_IUriKey_GetUrl(self_); }
    PCWSTR GetSiteName() const override { InsideServer inside; return sluicegate_IUriKey_GetSiteName(self_); }
    DWORD GetSiteId() const override { InsideServer inside; return sluicegate_IUriKey_GetSiteId(self_); }
    VOID UpdateFrequentlyHitTickCount(DWORD dwTicks) override { InsideServer inside; return sluicegate_IUriKey_UpdateFrequentlyHitTickCount(self_, dwTicks); }
    PCWSTR GetConfigPath() const override { InsideServer inside; return sluicegate_IUriKey_GetConfigPath(self_); }

private:
    void *self_;
};

class Host_IFileKey final : public IFileKey
{
public:
    explicit Host_IFileKey(void *self) : self_(self) {}
    void *self() const { return self_; }

    DWORD GetHash() const override { InsideServer inside; return sluicegate_IFileKey_GetHash(self_); }
    bool GetIsEqual(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IFileKey_GetIsEqual(self_, pCacheCompareKey); }
    bool GetIsPrefix(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IFileKey_GetIsPrefix(self_, pCacheCompareKey); }
    VOID Enum(IHttpCacheSpecificData * pCacheData) override { InsideServer inside; return sluicegate_IFileKey_Enum(self_, pCacheData); }
    PCWSTR GetPath() const override { InsideServer inside; return sluicegate_IFileKey_GetPath(self_); }

private:
    void *self_;
};

class Host_IHttpTokenKey final : public IHttpTokenKey
{
public:
    explicit Host_IHttpTokenKey(void *self) : self_(self) {}
    void *self() const { return self_; }

    DWORD GetHash() const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetHash(self_); }
    bool GetIsEqual(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetIsEqual(self_, pCacheCompareKey); }
    bool GetIsPrefix(IHttpCacheKey * pCacheCompareKey) const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetIsPrefix(self_, pCacheCompareKey); }
    VOID Enum(IHttpCacheSpecificData * pCacheData) override { InsideServer inside; return sluicegate_IHttpTokenKey_Enum(self_, pCacheData); }
    PCWSTR GetUserName() const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetUserName(self_); }
    PCWSTR GetPasswordHash() const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetPasswordHash(self_); }
    DWORD GetLogonMethod() const override { InsideServer inside; return sluicegate_IHttpTokenKey_GetLogonMethod(self_); }

private:
    void *self_;
};

class Host_IWorkerProcessFramework final : public IWorkerProcessFramework
{
public:
    explicit Host_IWorkerProcessFramework(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWorkerProcessFramework_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWorkerProcessFramework_Release(self_); }
    HRESULT GetWpfInterface(WPF_INTERFACE_ID_ENUM WpfInterfaceId, PVOID * ppInterface) override { InsideServer inside; return sluicegate_IWorkerProcessFramework_GetWpfInterface(self_, WpfInterfaceId, ppInterface); }
    HRESULT GetCustomInterface(DWORD InterfaceId, PVOID * ppInterface) override { InsideServer inside; return sluicegate_IWorkerProcessFramework_GetCustomInterface(self_, InterfaceId, ppInterface); }
    HRESULT GetInterfaceVersion(PDWORD pdwMajorVersion, PDWORD pdwMinorVersion) override { InsideServer inside; return sluicegate_IWorkerProcessFramework_GetInterfaceVersion(self_, pdwMajorVersion, pdwMinorVersion); }

private:
    void *self_;
};

class Host_IWpfApplicationInfoUtil final : public IWpfApplicationInfoUtil
{
public:
    explicit Host_IWpfApplicationInfoUtil(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfApplicationInfoUtil_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfApplicationInfoUtil_Release(self_); }
    HRESULT GetApplicationPropertiesFromAppId(PCWSTR pszAppId, PWSTR pszVirtualPath, DWORD * pcchVirtualPath, DWORD * pdwSiteId) override { InsideServer inside; return sluicegate_IWpfApplicationInfoUtil_GetApplicationPropertiesFromAppId(self_, pszAppId, pszVirtualPath, pcchVirtualPath, pdwSiteId); }

private:
    void *self_;
};

class Host_IWpfSettings final : public IWpfSettings
{
public:
    explicit Host_IWpfSettings(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfSettings_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfSettings_Release(self_); }
    HRESULT GetDwordProperty(WPF_SETTINGS_DWORD_ENUM SettingId, DWORD * pdwSetting) override { InsideServer inside; return sluicegate_IWpfSettings_GetDwordProperty(self_, SettingId, pdwSetting); }
    HRESULT GetUlonglongProperty(WPF_SETTINGS_ULONGLONG_ENUM SettingId, ULONGLONG * pSetting) override { InsideServer inside; return sluicegate_IWpfSettings_GetUlonglongProperty(self_, SettingId, pSetting); }
    HRESULT GetStringProperty(WPF_SETTINGS_STRING_ENUM SettingId, PWSTR pszSetting, DWORD * pcchSetting) override { InsideServer inside; return sluicegate_IWpfSettings_GetStringProperty(self_, SettingId, pszSetting, pcchSetting); }
    HRESULT GetBoolProperty(WPF_SETTINGS_BOOL_ENUM SettingId, BOOL * pfSetting) override { InsideServer inside; return sluicegate_IWpfSettings_GetBoolProperty(self_, SettingId, pfSetting); }
    HRESULT GetHandleProperty(WPF_SETTINGS_HANDLE_ENUM SettingId, HANDLE * phSetting) override { InsideServer inside; return sluicegate_IWpfSettings_GetHandleProperty(self_, SettingId, phSetting); }

private:
    void *self_;
};

class Host_IWpfActions final : public IWpfActions
{
public:
    explicit Host_IWpfActions(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfActions_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfActions_Release(self_); }
    VOID RecycleWorkerProcess(PCWSTR pszReason) override { InsideServer inside; return sluicegate_IWpfActions_RecycleWorkerProcess(self_, pszReason); }
    VOID FailWorkerProcess(PCWSTR pszReason, HRESULT hrFailureToReport, BOOL fFailOnNextPing) override { InsideServer inside; return sluicegate_IWpfActions_FailWorkerProcess(self_, pszReason, hrFailureToReport, fFailOnNextPing); }

private:
    void *self_;
};

class Host_IWpfExposeProtocolManagerCustomInterface final : public IWpfExposeProtocolManagerCustomInterface
{
public:
    explicit Host_IWpfExposeProtocolManagerCustomInterface(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfExposeProtocolManagerCustomInterface_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfExposeProtocolManagerCustomInterface_Release(self_); }
    HRESULT LoadProtocolManagerAndGetCustomInterface(PCWSTR pProtocolManagerDll, PCWSTR pProtocolManagerDllInitFunction, DWORD dwCustomInterfaceId, PVOID * ppCustomInterface) override { InsideServer inside; return sluicegate_IWpfExposeProtocolManagerCustomInterface_LoadProtocolManagerAndGetCustomInterface(self_, pProtocolManagerDll, pProtocolManagerDllInitFunction, dwCustomInterfaceId, ppCustomInterface); }

private:
    void *self_;
};

class Host_IHealthStatusCallback final : public IHealthStatusCallback
{
public:
    explicit Host_IHealthStatusCallback(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IHealthStatusCallback_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IHealthStatusCallback_Release(self_); }
    HRESULT ReportHealth(BOOL fHealthy) override { InsideServer inside; return sluicegate_IHealthStatusCallback_ReportHealth(self_, fHealthy); }

private:
    void *self_;
};

class Host_ICustomActionResultCallback final : public ICustomActionResultCallback
{
public:
    explicit Host_ICustomActionResultCallback(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_ICustomActionResultCallback_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_ICustomActionResultCallback_Release(self_); }
    HRESULT ReportResult(HRESULT hrStatus, PBYTE pbResponse, DWORD cbResponse) override { InsideServer inside; return sluicegate_ICustomActionResultCallback_ReportResult(self_, hrStatus, pbResponse, cbResponse); }

private:
    void *self_;
};

class Host_ICustomAction2ResultCallback final : public ICustomAction2ResultCallback
{
public:
    explicit Host_ICustomAction2ResultCallback(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_ICustomAction2ResultCallback_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_ICustomAction2ResultCallback_Release(self_); }
    HRESULT ReportResult(HRESULT hrStatus, BOOL fFinalResponse, PBYTE pbResponse, DWORD cbResponse) override { InsideServer inside; return sluicegate_ICustomAction2ResultCallback_ReportResult(self_, hrStatus, fFinalResponse, pbResponse, cbResponse); }

private:
    void *self_;
};

class Host_IWpfApplicationPreloadUtil final : public IWpfApplicationPreloadUtil
{
public:
    explicit Host_IWpfApplicationPreloadUtil(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfApplicationPreloadUtil_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfApplicationPreloadUtil_Release(self_); }
    HRESULT GetApplicationPreloadInfo(PCWSTR pszConfigPath, BOOL * pfEnabled, BSTR * pbstrType, SAFEARRAY ** psaPreloadValues) override { InsideServer inside; return sluicegate_IWpfApplicationPreloadUtil_GetApplicationPreloadInfo(self_, pszConfigPath, pfEnabled, pbstrType, psaPreloadValues); }
    HRESULT ReportApplicationPreloadFailure(PCWSTR pszConfigPath, HRESULT hrFailureCode, PCWSTR pszErrorString) override { InsideServer inside; return sluicegate_IWpfApplicationPreloadUtil_ReportApplicationPreloadFailure(self_, pszConfigPath, hrFailureCode, pszErrorString); }

private:
    void *self_;
};

class Host_IWpfListenerChannelCallback final : public IWpfListenerChannelCallback
{
public:
    explicit Host_IWpfListenerChannelCallback(void *self) : self_(self) {}
    void *self() const { return self_; }

    ULONG AddRef() override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_Release(self_); }
    HRESULT ReportStarted() override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_ReportStarted(self_); }
    HRESULT ReportStopped(HRESULT hr) override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_ReportStopped(self_, hr); }
    HRESULT ReportMessageReceived() override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_ReportMessageReceived(self_); }
    HRESULT GetId(DWORD * pdwListenerChannelId) override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_GetId(self_, pdwListenerChannelId); }
    HRESULT GetBlob(PBYTE pBlob, DWORD * pcbBlob) override { InsideServer inside; return sluicegate_IWpfListenerChannelCallback_GetBlob(self_, pBlob, pcbBlob); }

private:
    void *self_;
};

class Host_IAppHostMethodSchema final : public IAppHostMethodSchema
{
public:
    explicit Host_IAppHostMethodSchema(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostMethodSchema_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostMethodSchema_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostMethodSchema_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostMethodSchema_get_Name(self_, pbstrName); }
    HRESULT get_InputSchema(IAppHostElementSchema ** ppInputSchema) override { InsideServer inside; return sluicegate_IAppHostMethodSchema_get_InputSchema(self_, ppInputSchema); }
    HRESULT get_OutputSchema(IAppHostElementSchema ** ppOutputSchema) override { InsideServer inside; return sluicegate_IAppHostMethodSchema_get_OutputSchema(self_, ppOutputSchema); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostMethodSchema_GetMetadata(self_, bstrMetadataType, pValue); }

private:
    void *self_;
};

class Host_IAppHostMethod final : public IAppHostMethod
{
public:
    explicit Host_IAppHostMethod(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostMethod_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostMethod_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostMethod_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostMethod_get_Name(self_, pbstrName); }
    HRESULT get_Schema(IAppHostMethodSchema ** ppMethodSchema) override { InsideServer inside; return sluicegate_IAppHostMethod_get_Schema(self_, ppMethodSchema); }
    HRESULT CreateInstance(IAppHostMethodInstance ** ppMethodInstance) override { InsideServer inside; return sluicegate_IAppHostMethod_CreateInstance(self_, ppMethodInstance); }

private:
    void *self_;
};

class Host_IAppHostMethodInstance final : public IAppHostMethodInstance
{
public:
    explicit Host_IAppHostMethodInstance(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostMethodInstance_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostMethodInstance_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostMethodInstance_Release(self_); }
    HRESULT get_Input(IAppHostElement ** ppInputElement) override { InsideServer inside; return sluicegate_IAppHostMethodInstance_get_Input(self_, ppInputElement); }
    HRESULT get_Output(IAppHostElement ** ppOutputElement) override { InsideServer inside; return sluicegate_IAppHostMethodInstance_get_Output(self_, ppOutputElement); }
    HRESULT Execute() override { InsideServer inside; return sluicegate_IAppHostMethodInstance_Execute(self_); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostMethodInstance_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostMethodInstance_SetMetadata(self_, bstrMetadataType, &value); }

private:
    void *self_;
};

class Host_IAppHostMethodCollection final : public IAppHostMethodCollection
{
public:
    explicit Host_IAppHostMethodCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostMethodCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostMethodCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostMethodCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostMethodCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostMethod ** ppMethod) override { InsideServer inside; return sluicegate_IAppHostMethodCollection_get_Item(self_, &cIndex, ppMethod); }

private:
    void *self_;
};

class Host_IAppHostElement final : public IAppHostElement
{
public:
    explicit Host_IAppHostElement(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostElement_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostElement_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostElement_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostElement_get_Name(self_, pbstrName); }
    HRESULT get_Collection(IAppHostElementCollection ** ppCollection) override { InsideServer inside; return sluicegate_IAppHostElement_get_Collection(self_, ppCollection); }
    HRESULT get_Properties(IAppHostPropertyCollection ** ppProperties) override { InsideServer inside; return sluicegate_IAppHostElement_get_Properties(self_, ppProperties); }
    HRESULT get_ChildElements(IAppHostChildElementCollection ** ppElements) override { InsideServer inside; return sluicegate_IAppHostElement_get_ChildElements(self_, ppElements); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostElement_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostElement_SetMetadata(self_, bstrMetadataType, &value); }
    HRESULT get_Schema(IAppHostElementSchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostElement_get_Schema(self_, ppSchema); }
    HRESULT GetElementByName(BSTR bstrSubName, IAppHostElement ** ppElement) override { InsideServer inside; return sluicegate_IAppHostElement_GetElementByName(self_, bstrSubName, ppElement); }
    HRESULT GetPropertyByName(BSTR bstrSubName, IAppHostProperty ** ppProperty) override { InsideServer inside; return sluicegate_IAppHostElement_GetPropertyByName(self_, bstrSubName, ppProperty); }
    HRESULT Clear() override { InsideServer inside; return sluicegate_IAppHostElement_Clear(self_); }
    HRESULT get_Methods(IAppHostMethodCollection ** ppMethods) override { InsideServer inside; return sluicegate_IAppHostElement_get_Methods(self_, ppMethods); }

private:
    void *self_;
};

class Host_IAppHostElementCollection final : public IAppHostElementCollection
{
public:
    explicit Host_IAppHostElementCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostElementCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostElementCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostElementCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcElementCount) override { InsideServer inside; return sluicegate_IAppHostElementCollection_get_Count(self_, pcElementCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppElement) override { InsideServer inside; return sluicegate_IAppHostElementCollection_get_Item(self_, &cIndex, ppElement); }
    HRESULT AddElement(IAppHostElement * pElement, int cPosition) override { InsideServer inside; return sluicegate_IAppHostElementCollection_AddElement(self_, pElement, cPosition); }
    HRESULT DeleteElement(VARIANT cIndex) override { InsideServer inside; return sluicegate_IAppHostElementCollection_DeleteElement(self_, &cIndex); }
    HRESULT Clear() override { InsideServer inside; return sluicegate_IAppHostElementCollection_Clear(self_); }
    HRESULT CreateNewElement(BSTR bstrElementName, IAppHostElement ** ppElement) override { InsideServer inside; return sluicegate_IAppHostElementCollection_CreateNewElement(self_, bstrElementName, ppElement); }
    HRESULT get_Schema(IAppHostCollectionSchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostElementCollection_get_Schema(self_, ppSchema); }

private:
    void *self_;
};

class Host_IAppHostChildElementCollection final : public IAppHostChildElementCollection
{
public:
    explicit Host_IAppHostChildElementCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostChildElementCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostChildElementCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostChildElementCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostChildElementCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppElement) override { InsideServer inside; return sluicegate_IAppHostChildElementCollection_get_Item(self_, &cIndex, ppElement); }

private:
    void *self_;
};

class Host_IAppHostProperty final : public IAppHostProperty
{
public:
    explicit Host_IAppHostProperty(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostProperty_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostProperty_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostProperty_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostProperty_get_Name(self_, pbstrName); }
    HRESULT get_Value(VARIANT * pVariant) override { InsideServer inside; return sluicegate_IAppHostProperty_get_Value(self_, pVariant); }
    HRESULT put_Value(VARIANT value) override { InsideServer inside; return sluicegate_IAppHostProperty_put_Value(self_, &value); }
    HRESULT Clear() override { InsideServer inside; return sluicegate_IAppHostProperty_Clear(self_); }
    HRESULT get_StringValue(BSTR * pbstrValue) override { InsideServer inside; return sluicegate_IAppHostProperty_get_StringValue(self_, pbstrValue); }
    HRESULT get_Exception(IAppHostPropertyException ** ppException) override { InsideServer inside; return sluicegate_IAppHostProperty_get_Exception(self_, ppException); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostProperty_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostProperty_SetMetadata(self_, bstrMetadataType, &value); }
    HRESULT get_Schema(IAppHostPropertySchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostProperty_get_Schema(self_, ppSchema); }

private:
    void *self_;
};

class Host_IAppHostPropertyCollection final : public IAppHostPropertyCollection
{
public:
    explicit Host_IAppHostPropertyCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostPropertyCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostPropertyCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostPropertyCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostPropertyCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostProperty ** ppProperty) override { InsideServer inside; return sluicegate_IAppHostPropertyCollection_get_Item(self_, &cIndex, ppProperty); }

private:
    void *self_;
};

class Host_IAppHostConfigException final : public IAppHostConfigException
{
public:
    explicit Host_IAppHostConfigException(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConfigException_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConfigException_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConfigException_Release(self_); }
    HRESULT get_LineNumber(ULONG * pcLineNumber) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_LineNumber(self_, pcLineNumber); }
    HRESULT get_FileName(BSTR * pbstrFileName) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_FileName(self_, pbstrFileName); }
    HRESULT get_ConfigPath(BSTR * pbstrConfigPath) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_ConfigPath(self_, pbstrConfigPath); }
    HRESULT get_ErrorLine(BSTR * pbstrErrorLine) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_ErrorLine(self_, pbstrErrorLine); }
    HRESULT get_PreErrorLine(BSTR * pbstrPreErrorLine) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_PreErrorLine(self_, pbstrPreErrorLine); }
    HRESULT get_PostErrorLine(BSTR * pbstrPostErrorLine) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_PostErrorLine(self_, pbstrPostErrorLine); }
    HRESULT get_ErrorString(BSTR * pbstrErrorString) override { InsideServer inside; return sluicegate_IAppHostConfigException_get_ErrorString(self_, pbstrErrorString); }

private:
    void *self_;
};

class Host_IAppHostPropertyException final : public IAppHostPropertyException
{
public:
    explicit Host_IAppHostPropertyException(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostPropertyException_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostPropertyException_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostPropertyException_Release(self_); }
    HRESULT get_LineNumber(ULONG * pcLineNumber) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_LineNumber(self_, pcLineNumber); }
    HRESULT get_FileName(BSTR * pbstrFileName) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_FileName(self_, pbstrFileName); }
    HRESULT get_ConfigPath(BSTR * pbstrConfigPath) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_ConfigPath(self_, pbstrConfigPath); }
    HRESULT get_ErrorLine(BSTR * pbstrErrorLine) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_ErrorLine(self_, pbstrErrorLine); }
    HRESULT get_PreErrorLine(BSTR * pbstrPreErrorLine) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_PreErrorLine(self_, pbstrPreErrorLine); }
    HRESULT get_PostErrorLine(BSTR * pbstrPostErrorLine) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_PostErrorLine(self_, pbstrPostErrorLine); }
    HRESULT get_ErrorString(BSTR * pbstrErrorString) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_ErrorString(self_, pbstrErrorString); }
    HRESULT get_InvalidValue(BSTR * pbstrValue) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_InvalidValue(self_, pbstrValue); }
    HRESULT get_ValidationFailureReason(BSTR * pbstrValidationReason) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_ValidationFailureReason(self_, pbstrValidationReason); }
    HRESULT get_ValidationFailureParameters(SAFEARRAY ** pParameterArray) override { InsideServer inside; return sluicegate_IAppHostPropertyException_get_ValidationFailureParameters(self_, pParameterArray); }

private:
    void *self_;
};

class Host_IAppHostElementSchema final : public IAppHostElementSchema
{
public:
    explicit Host_IAppHostElementSchema(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostElementSchema_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostElementSchema_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostElementSchema_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_Name(self_, pbstrName); }
    HRESULT get_DoesAllowUnschematizedProperties(VARIANT_BOOL * pfAllowUnschematized) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_DoesAllowUnschematizedProperties(self_, pfAllowUnschematized); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostElementSchema_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT get_CollectionSchema(IAppHostCollectionSchema ** ppCollectionSchema) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_CollectionSchema(self_, ppCollectionSchema); }
    HRESULT get_ChildElementSchemas(IAppHostElementSchemaCollection ** ppChildSchemas) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_ChildElementSchemas(self_, ppChildSchemas); }
    HRESULT get_PropertySchemas(IAppHostPropertySchemaCollection ** ppPropertySchemas) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_PropertySchemas(self_, ppPropertySchemas); }
    HRESULT get_IsCollectionDefault(VARIANT_BOOL * pfIsCollectionDefault) override { InsideServer inside; return sluicegate_IAppHostElementSchema_get_IsCollectionDefault(self_, pfIsCollectionDefault); }

private:
    void *self_;
};

class Host_IAppHostElementSchemaCollection final : public IAppHostElementSchemaCollection
{
public:
    explicit Host_IAppHostElementSchemaCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostElementSchemaCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostElementSchemaCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostElementSchemaCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostElementSchemaCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostElementSchema ** ppElementSchema) override { InsideServer inside; return sluicegate_IAppHostElementSchemaCollection_get_Item(self_, &cIndex, ppElementSchema); }

private:
    void *self_;
};

class Host_IAppHostCollectionSchema final : public IAppHostCollectionSchema
{
public:
    explicit Host_IAppHostCollectionSchema(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_Release(self_); }
    HRESULT get_AddElementNames(BSTR * pbstrElementName) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_get_AddElementNames(self_, pbstrElementName); }
    HRESULT GetAddElementSchema(BSTR bstrElementName, IAppHostElementSchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_GetAddElementSchema(self_, bstrElementName, ppSchema); }
    HRESULT get_RemoveElementSchema(IAppHostElementSchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_get_RemoveElementSchema(self_, ppSchema); }
    HRESULT get_ClearElementSchema(IAppHostElementSchema ** ppSchema) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_get_ClearElementSchema(self_, ppSchema); }
    HRESULT get_IsMergeAppend(VARIANT_BOOL * pfIsMergeAppend) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_get_IsMergeAppend(self_, pfIsMergeAppend); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT get_DoesAllowDuplicates(VARIANT_BOOL * pfAllowDuplicates) override { InsideServer inside; return sluicegate_IAppHostCollectionSchema_get_DoesAllowDuplicates(self_, pfAllowDuplicates); }

private:
    void *self_;
};

class Host_IAppHostPropertySchema final : public IAppHostPropertySchema
{
public:
    explicit Host_IAppHostPropertySchema(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostPropertySchema_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostPropertySchema_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_Name(self_, pbstrName); }
    HRESULT get_Type(BSTR * pbstrType) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_Type(self_, pbstrType); }
    HRESULT get_DefaultValue(VARIANT * pDefaultValue) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_DefaultValue(self_, pDefaultValue); }
    HRESULT get_IsRequired(VARIANT_BOOL * pfIsRequired) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsRequired(self_, pfIsRequired); }
    HRESULT get_IsUniqueKey(VARIANT_BOOL * pfIsUniqueKey) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsUniqueKey(self_, pfIsUniqueKey); }
    HRESULT get_IsCombinedKey(VARIANT_BOOL * pfIsCombinedKey) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsCombinedKey(self_, pfIsCombinedKey); }
    HRESULT get_IsExpanded(VARIANT_BOOL * pfIsExpanded) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsExpanded(self_, pfIsExpanded); }
    HRESULT get_ValidationType(BSTR * pbstrValidationType) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_ValidationType(self_, pbstrValidationType); }
    HRESULT get_ValidationParameter(BSTR * pbstrValidationParameter) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_ValidationParameter(self_, pbstrValidationParameter); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT get_IsCaseSensitive(VARIANT_BOOL * pfIsCaseSensitive) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsCaseSensitive(self_, pfIsCaseSensitive); }
    HRESULT get_PossibleValues(IAppHostConstantValueCollection ** ppValues) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_PossibleValues(self_, ppValues); }
    HRESULT get_DoesAllowInfinite(VARIANT_BOOL * pfAllowInfinite) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_DoesAllowInfinite(self_, pfAllowInfinite); }
    HRESULT get_IsEncrypted(VARIANT_BOOL * pfIsEncrypted) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_IsEncrypted(self_, pfIsEncrypted); }
    HRESULT get_TimeSpanFormat(BSTR * pbstrTimeSpanFormat) override { InsideServer inside; return sluicegate_IAppHostPropertySchema_get_TimeSpanFormat(self_, pbstrTimeSpanFormat); }

private:
    void *self_;
};

class Host_IAppHostPropertySchemaCollection final : public IAppHostPropertySchemaCollection
{
public:
    explicit Host_IAppHostPropertySchemaCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostPropertySchemaCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostPropertySchemaCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostPropertySchemaCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostPropertySchemaCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostPropertySchema ** ppPropertySchema) override { InsideServer inside; return sluicegate_IAppHostPropertySchemaCollection_get_Item(self_, &cIndex, ppPropertySchema); }

private:
    void *self_;
};

class Host_IAppHostConstantValue final : public IAppHostConstantValue
{
public:
    explicit Host_IAppHostConstantValue(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConstantValue_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConstantValue_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConstantValue_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostConstantValue_get_Name(self_, pbstrName); }
    HRESULT get_Value(DWORD * pdwValue) override { InsideServer inside; return sluicegate_IAppHostConstantValue_get_Value(self_, pdwValue); }

private:
    void *self_;
};

class Host_IAppHostConstantValueCollection final : public IAppHostConstantValueCollection
{
public:
    explicit Host_IAppHostConstantValueCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConstantValueCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConstantValueCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConstantValueCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostConstantValueCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostConstantValue ** ppConstantValue) override { InsideServer inside; return sluicegate_IAppHostConstantValueCollection_get_Item(self_, &cIndex, ppConstantValue); }

private:
    void *self_;
};

class Host_IAppHostAdminManager final : public IAppHostAdminManager
{
public:
    explicit Host_IAppHostAdminManager(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostAdminManager_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostAdminManager_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostAdminManager_Release(self_); }
    HRESULT GetAdminSection(BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection) override { InsideServer inside; return sluicegate_IAppHostAdminManager_GetAdminSection(self_, bstrSectionName, bstrPath, ppAdminSection); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostAdminManager_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostAdminManager_SetMetadata(self_, bstrMetadataType, &value); }
    HRESULT get_ConfigManager(IAppHostConfigManager ** ppConfigManager) override { InsideServer inside; return sluicegate_IAppHostAdminManager_get_ConfigManager(self_, ppConfigManager); }

private:
    void *self_;
};

class Host_IAppHostWritableAdminManager final : public IAppHostWritableAdminManager
{
public:
    explicit Host_IAppHostWritableAdminManager(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_Release(self_); }
    HRESULT GetAdminSection(BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_GetAdminSection(self_, bstrSectionName, bstrPath, ppAdminSection); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_SetMetadata(self_, bstrMetadataType, &value); }
    HRESULT get_ConfigManager(IAppHostConfigManager ** ppConfigManager) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_get_ConfigManager(self_, ppConfigManager); }
    HRESULT CommitChanges() override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_CommitChanges(self_); }
    HRESULT get_CommitPath(BSTR * pbstrCommitPath) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_get_CommitPath(self_, pbstrCommitPath); }
    HRESULT put_CommitPath(BSTR bstrCommitPath) override { InsideServer inside; return sluicegate_IAppHostWritableAdminManager_put_CommitPath(self_, bstrCommitPath); }

private:
    void *self_;
};

class Host_IAppHostConfigManager final : public IAppHostConfigManager
{
public:
    explicit Host_IAppHostConfigManager(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConfigManager_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConfigManager_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConfigManager_Release(self_); }
    HRESULT GetConfigFile(BSTR bstrConfigPath, IAppHostConfigFile ** ppConfigFile) override { InsideServer inside; return sluicegate_IAppHostConfigManager_GetConfigFile(self_, bstrConfigPath, ppConfigFile); }
    HRESULT GetUniqueConfigPath(BSTR bstrConfigPath, BSTR * pbstrUniquePath) override { InsideServer inside; return sluicegate_IAppHostConfigManager_GetUniqueConfigPath(self_, bstrConfigPath, pbstrUniquePath); }

private:
    void *self_;
};

class Host_IAppHostConfigFile final : public IAppHostConfigFile
{
public:
    explicit Host_IAppHostConfigFile(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConfigFile_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConfigFile_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConfigFile_Release(self_); }
    HRESULT get_ConfigPath(BSTR * pbstrConfigPath) override { InsideServer inside; return sluicegate_IAppHostConfigFile_get_ConfigPath(self_, pbstrConfigPath); }
    HRESULT get_FilePath(BSTR * pbstrFilePath) override { InsideServer inside; return sluicegate_IAppHostConfigFile_get_FilePath(self_, pbstrFilePath); }
    HRESULT get_Locations(IAppHostConfigLocationCollection ** ppLocations) override { InsideServer inside; return sluicegate_IAppHostConfigFile_get_Locations(self_, ppLocations); }
    HRESULT GetAdminSection(BSTR bstrSectionName, BSTR bstrPath, IAppHostElement ** ppAdminSection) override { InsideServer inside; return sluicegate_IAppHostConfigFile_GetAdminSection(self_, bstrSectionName, bstrPath, ppAdminSection); }
    HRESULT GetMetadata(BSTR bstrMetadataType, VARIANT * pValue) override { InsideServer inside; return sluicegate_IAppHostConfigFile_GetMetadata(self_, bstrMetadataType, pValue); }
    HRESULT SetMetadata(BSTR bstrMetadataType, VARIANT value) override { InsideServer inside; return sluicegate_IAppHostConfigFile_SetMetadata(self_, bstrMetadataType, &value); }
    HRESULT ClearInvalidSections() override { InsideServer inside; return sluicegate_IAppHostConfigFile_ClearInvalidSections(self_); }
    HRESULT get_RootSectionGroup(IAppHostSectionGroup ** ppSectionGroups) override { InsideServer inside; return sluicegate_IAppHostConfigFile_get_RootSectionGroup(self_, ppSectionGroups); }

private:
    void *self_;
};

class Host_IAppHostConfigLocation final : public IAppHostConfigLocation
{
public:
    explicit Host_IAppHostConfigLocation(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConfigLocation_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConfigLocation_Release(self_); }
    HRESULT get_Path(BSTR * pbstrLocationPath) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_get_Path(self_, pbstrLocationPath); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT cIndex, IAppHostElement ** ppSection) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_get_Item(self_, &cIndex, ppSection); }
    HRESULT AddConfigSection(BSTR bstrSectionName, IAppHostElement ** ppAdminElement) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_AddConfigSection(self_, bstrSectionName, ppAdminElement); }
    HRESULT DeleteConfigSection(VARIANT cIndex) override { InsideServer inside; return sluicegate_IAppHostConfigLocation_DeleteConfigSection(self_, &cIndex); }

private:
    void *self_;
};

class Host_IAppHostConfigLocationCollection final : public IAppHostConfigLocationCollection
{
public:
    explicit Host_IAppHostConfigLocationCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_Release(self_); }
    HRESULT get_Count(DWORD * pcCount) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT varIndex, IAppHostConfigLocation ** ppLocation) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_get_Item(self_, &varIndex, ppLocation); }
    HRESULT AddLocation(BSTR bstrLocationPath, IAppHostConfigLocation ** ppNewLocation) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_AddLocation(self_, bstrLocationPath, ppNewLocation); }
    HRESULT DeleteLocation(VARIANT cIndex) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_DeleteLocation(self_, &cIndex); }
    HRESULT RenameLocation(VARIANT varIndex, BSTR bstrLocationPath) override { InsideServer inside; return sluicegate_IAppHostConfigLocationCollection_RenameLocation(self_, &varIndex, bstrLocationPath); }

private:
    void *self_;
};

class Host_IAppHostSectionGroup final : public IAppHostSectionGroup
{
public:
    explicit Host_IAppHostSectionGroup(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostSectionGroup_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostSectionGroup_Release(self_); }
    HRESULT get_Count(ULONG * pcSectionGroup) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_get_Count(self_, pcSectionGroup); }
    HRESULT get_Item(VARIANT varIndex, IAppHostSectionGroup ** ppSectionGroup) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_get_Item(self_, &varIndex, ppSectionGroup); }
    HRESULT get_Sections(IAppHostSectionDefinitionCollection ** ppSections) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_get_Sections(self_, ppSections); }
    HRESULT AddSectionGroup(BSTR bstrSectionGroupName, IAppHostSectionGroup ** ppSectionGroup) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_AddSectionGroup(self_, bstrSectionGroupName, ppSectionGroup); }
    HRESULT DeleteSectionGroup(VARIANT varIndex) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_DeleteSectionGroup(self_, &varIndex); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_get_Name(self_, pbstrName); }
    HRESULT get_Type(BSTR * pbstrType) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_get_Type(self_, pbstrType); }
    HRESULT put_Type(BSTR bstrType) override { InsideServer inside; return sluicegate_IAppHostSectionGroup_put_Type(self_, bstrType); }

private:
    void *self_;
};

class Host_IAppHostSectionDefinition final : public IAppHostSectionDefinition
{
public:
    explicit Host_IAppHostSectionDefinition(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_Release(self_); }
    HRESULT get_Name(BSTR * pbstrName) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_Name(self_, pbstrName); }
    HRESULT get_Type(BSTR * pbstrType) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_Type(self_, pbstrType); }
    HRESULT put_Type(BSTR bstrType) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_put_Type(self_, bstrType); }
    HRESULT get_OverrideModeDefault(BSTR * pbstrOverrideModeDefault) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_OverrideModeDefault(self_, pbstrOverrideModeDefault); }
    HRESULT put_OverrideModeDefault(BSTR bstrOverrideModeDefault) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_put_OverrideModeDefault(self_, bstrOverrideModeDefault); }
    HRESULT get_AllowDefinition(BSTR * pbstrAllowDefinition) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_AllowDefinition(self_, pbstrAllowDefinition); }
    HRESULT put_AllowDefinition(BSTR bstrAllowDefinition) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_put_AllowDefinition(self_, bstrAllowDefinition); }
    HRESULT get_AllowLocation(BSTR * pbstrAllowLocation) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_AllowLocation(self_, pbstrAllowLocation); }
    HRESULT put_AllowLocation(BSTR bstrAllowLocation) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_put_AllowLocation(self_, bstrAllowLocation); }
    HRESULT get_RequirePermission(VARIANT_BOOL * pfRequirePermission) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_get_RequirePermission(self_, pfRequirePermission); }
    HRESULT put_RequirePermission(VARIANT_BOOL pfRequirePermission) override { InsideServer inside; return sluicegate_IAppHostSectionDefinition_put_RequirePermission(self_, pfRequirePermission); }

private:
    void *self_;
};

class Host_IAppHostSectionDefinitionCollection final : public IAppHostSectionDefinitionCollection
{
public:
    explicit Host_IAppHostSectionDefinitionCollection(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_Release(self_); }
    HRESULT get_Count(ULONG * pcCount) override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_get_Count(self_, pcCount); }
    HRESULT get_Item(VARIANT varIndex, IAppHostSectionDefinition ** ppConfigSection) override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_get_Item(self_, &varIndex, ppConfigSection); }
    HRESULT AddSection(BSTR bstrSectionName, IAppHostSectionDefinition ** ppConfigSection) override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_AddSection(self_, bstrSectionName, ppConfigSection); }
    HRESULT DeleteSection(VARIANT varIndex) override { InsideServer inside; return sluicegate_IAppHostSectionDefinitionCollection_DeleteSection(self_, &varIndex); }

private:
    void *self_;
};

class Host_IAppHostMappingExtension final : public IAppHostMappingExtension
{
public:
    explicit Host_IAppHostMappingExtension(void *self) : self_(self) {}
    void *self() const { return self_; }

    HRESULT QueryInterface(REFIID riid, void ** ppvObject) override { InsideServer inside; return sluicegate_IAppHostMappingExtension_QueryInterface(self_, &riid, ppvObject); }
    ULONG AddRef() override { InsideServer inside; return sluicegate_IAppHostMappingExtension_AddRef(self_); }
    ULONG Release() override { InsideServer inside; return sluicegate_IAppHostMappingExtension_Release(self_); }
    HRESULT GetSiteNameFromSiteId(DWORD dwSiteId, BSTR * pbstrSiteName) override { InsideServer inside; return sluicegate_IAppHostMappingExtension_GetSiteNameFromSiteId(self_, dwSiteId, pbstrSiteName); }
    HRESULT GetSiteIdFromSiteName(BSTR bstrSiteName, DWORD * pdwSiteId) override { InsideServer inside; return sluicegate_IAppHostMappingExtension_GetSiteIdFromSiteName(self_, bstrSiteName, pdwSiteId); }
    HRESULT GetSiteElementFromSiteId(DWORD dwSiteId, IAppHostElement ** ppSiteElement) override { InsideServer inside; return sluicegate_IAppHostMappingExtension_GetSiteElementFromSiteId(self_, dwSiteId, ppSiteElement); }
    HRESULT MapPath(BSTR bstrSiteName, BSTR bstrVirtualPath, BSTR * pbstrPhysicalPath, IAppHostElement ** ppVirtualDirectoryElement, IAppHostElement ** ppApplicationElement) override { InsideServer inside; return sluicegate_IAppHostMappingExtension_MapPath(self_, bstrSiteName, bstrVirtualPath, pbstrPhysicalPath, ppVirtualDirectoryElement, ppApplicationElement); }

private:
    void *self_;
};

} // namespace

extern "C" {

static_assert(alignof(Host_IHttpModuleContextContainer) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpModuleContextContainer_size(void) { return sizeof(Host_IHttpModuleContextContainer); }
IHttpModuleContextContainer *sluicegate_glue_IHttpModuleContextContainer_construct(void *memory, void *self) { return new (memory) Host_IHttpModuleContextContainer(self); }
void *sluicegate_glue_IHttpModuleContextContainer_self(IHttpModuleContextContainer *object)
{
    Host_IHttpModuleContextContainer *host = dynamic_cast<Host_IHttpModuleContextContainer *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_INamedContextContainer) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_INamedContextContainer_size(void) { return sizeof(Host_INamedContextContainer); }
INamedContextContainer *sluicegate_glue_INamedContextContainer_construct(void *memory, void *self) { return new (memory) Host_INamedContextContainer(self); }
void *sluicegate_glue_INamedContextContainer_self(INamedContextContainer *object)
{
    Host_INamedContextContainer *host = dynamic_cast<Host_INamedContextContainer *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IDispensedHttpModuleContextContainer) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IDispensedHttpModuleContextContainer_size(void) { return sizeof(Host_IDispensedHttpModuleContextContainer); }
IDispensedHttpModuleContextContainer *sluicegate_glue_IDispensedHttpModuleContextContainer_construct(void *memory, void *self) { return new (memory) Host_IDispensedHttpModuleContextContainer(self); }
void *sluicegate_glue_IDispensedHttpModuleContextContainer_self(IDispensedHttpModuleContextContainer *object)
{
    Host_IDispensedHttpModuleContextContainer *host = dynamic_cast<Host_IDispensedHttpModuleContextContainer *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpPerfCounterInfo) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpPerfCounterInfo_size(void) { return sizeof(Host_IHttpPerfCounterInfo); }
IHttpPerfCounterInfo *sluicegate_glue_IHttpPerfCounterInfo_construct(void *memory, void *self) { return new (memory) Host_IHttpPerfCounterInfo(self); }
void *sluicegate_glue_IHttpPerfCounterInfo_self(IHttpPerfCounterInfo *object)
{
    Host_IHttpPerfCounterInfo *host = dynamic_cast<Host_IHttpPerfCounterInfo *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpApplication2) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpApplication2_size(void) { return sizeof(Host_IHttpApplication2); }
IHttpApplication2 *sluicegate_glue_IHttpApplication2_construct(void *memory, void *self) { return new (memory) Host_IHttpApplication2(self); }
void *sluicegate_glue_IHttpApplication2_self(IHttpApplication *object)
{
    Host_IHttpApplication2 *host = dynamic_cast<Host_IHttpApplication2 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpUrlInfo) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpUrlInfo_size(void) { return sizeof(Host_IHttpUrlInfo); }
IHttpUrlInfo *sluicegate_glue_IHttpUrlInfo_construct(void *memory, void *self) { return new (memory) Host_IHttpUrlInfo(self); }
void *sluicegate_glue_IHttpUrlInfo_self(IHttpUrlInfo *object)
{
    Host_IHttpUrlInfo *host = dynamic_cast<Host_IHttpUrlInfo *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IScriptMapInfo) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IScriptMapInfo_size(void) { return sizeof(Host_IScriptMapInfo); }
IScriptMapInfo *sluicegate_glue_IScriptMapInfo_construct(void *memory, void *self) { return new (memory) Host_IScriptMapInfo(self); }
void *sluicegate_glue_IScriptMapInfo_self(IScriptMapInfo *object)
{
    Host_IScriptMapInfo *host = dynamic_cast<Host_IScriptMapInfo *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IReferencedMetadataInfo) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IReferencedMetadataInfo_size(void) { return sizeof(Host_IReferencedMetadataInfo); }
IReferencedMetadataInfo *sluicegate_glue_IReferencedMetadataInfo_construct(void *memory, void *self) { return new (memory) Host_IReferencedMetadataInfo(self); }
void *sluicegate_glue_IReferencedMetadataInfo_self(IReferencedMetadataInfo *object)
{
    Host_IReferencedMetadataInfo *host = dynamic_cast<Host_IReferencedMetadataInfo *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpRequest4) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpRequest4_size(void) { return sizeof(Host_IHttpRequest4); }
IHttpRequest4 *sluicegate_glue_IHttpRequest4_construct(void *memory, void *self) { return new (memory) Host_IHttpRequest4(self); }
void *sluicegate_glue_IHttpRequest4_self(IHttpRequest *object)
{
    Host_IHttpRequest4 *host = dynamic_cast<Host_IHttpRequest4 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpCachePolicy2) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpCachePolicy2_size(void) { return sizeof(Host_IHttpCachePolicy2); }
IHttpCachePolicy2 *sluicegate_glue_IHttpCachePolicy2_construct(void *memory, void *self) { return new (memory) Host_IHttpCachePolicy2(self); }
void *sluicegate_glue_IHttpCachePolicy2_self(IHttpCachePolicy *object)
{
    Host_IHttpCachePolicy2 *host = dynamic_cast<Host_IHttpCachePolicy2 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpResponse4) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpResponse4_size(void) { return sizeof(Host_IHttpResponse4); }
IHttpResponse4 *sluicegate_glue_IHttpResponse4_construct(void *memory, void *self) { return new (memory) Host_IHttpResponse4(self); }
void *sluicegate_glue_IHttpResponse4_self(IHttpResponse *object)
{
    Host_IHttpResponse4 *host = dynamic_cast<Host_IHttpResponse4 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpUser) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpUser_size(void) { return sizeof(Host_IHttpUser); }
IHttpUser *sluicegate_glue_IHttpUser_construct(void *memory, void *self) { return new (memory) Host_IHttpUser(self); }
void *sluicegate_glue_IHttpUser_self(IHttpUser *object)
{
    Host_IHttpUser *host = dynamic_cast<Host_IHttpUser *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpConnectionModuleContextContainer) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpConnectionModuleContextContainer_size(void) { return sizeof(Host_IHttpConnectionModuleContextContainer); }
IHttpConnectionModuleContextContainer *sluicegate_glue_IHttpConnectionModuleContextContainer_construct(void *memory, void *self) { return new (memory) Host_IHttpConnectionModuleContextContainer(self); }
void *sluicegate_glue_IHttpConnectionModuleContextContainer_self(IHttpConnectionModuleContextContainer *object)
{
    Host_IHttpConnectionModuleContextContainer *host = dynamic_cast<Host_IHttpConnectionModuleContextContainer *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpConnection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpConnection_size(void) { return sizeof(Host_IHttpConnection); }
IHttpConnection *sluicegate_glue_IHttpConnection_construct(void *memory, void *self) { return new (memory) Host_IHttpConnection(self); }
void *sluicegate_glue_IHttpConnection_self(IHttpConnection *object)
{
    Host_IHttpConnection *host = dynamic_cast<Host_IHttpConnection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpContext4) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpContext4_size(void) { return sizeof(Host_IHttpContext4); }
IHttpContext4 *sluicegate_glue_IHttpContext4_construct(void *memory, void *self) { return new (memory) Host_IHttpContext4(self); }
void *sluicegate_glue_IHttpContext4_self(IHttpContext *object)
{
    Host_IHttpContext4 *host = dynamic_cast<Host_IHttpContext4 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpTraceContext) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpTraceContext_size(void) { return sizeof(Host_IHttpTraceContext); }
IHttpTraceContext *sluicegate_glue_IHttpTraceContext_construct(void *memory, void *self) { return new (memory) Host_IHttpTraceContext(self); }
void *sluicegate_glue_IHttpTraceContext_self(IHttpTraceContext *object)
{
    Host_IHttpTraceContext *host = dynamic_cast<Host_IHttpTraceContext *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpCacheSpecificData) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpCacheSpecificData_size(void) { return sizeof(Host_IHttpCacheSpecificData); }
IHttpCacheSpecificData *sluicegate_glue_IHttpCacheSpecificData_construct(void *memory, void *self) { return new (memory) Host_IHttpCacheSpecificData(self); }
void *sluicegate_glue_IHttpCacheSpecificData_self(IHttpCacheSpecificData *object)
{
    Host_IHttpCacheSpecificData *host = dynamic_cast<Host_IHttpCacheSpecificData *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpSite) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpSite_size(void) { return sizeof(Host_IHttpSite); }
IHttpSite *sluicegate_glue_IHttpSite_construct(void *memory, void *self) { return new (memory) Host_IHttpSite(self); }
void *sluicegate_glue_IHttpSite_self(IHttpSite *object)
{
    Host_IHttpSite *host = dynamic_cast<Host_IHttpSite *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpFileMonitor) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpFileMonitor_size(void) { return sizeof(Host_IHttpFileMonitor); }
IHttpFileMonitor *sluicegate_glue_IHttpFileMonitor_construct(void *memory, void *self) { return new (memory) Host_IHttpFileMonitor(self); }
void *sluicegate_glue_IHttpFileMonitor_self(IHttpFileMonitor *object)
{
    Host_IHttpFileMonitor *host = dynamic_cast<Host_IHttpFileMonitor *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpFileInfo) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpFileInfo_size(void) { return sizeof(Host_IHttpFileInfo); }
IHttpFileInfo *sluicegate_glue_IHttpFileInfo_construct(void *memory, void *self) { return new (memory) Host_IHttpFileInfo(self); }
void *sluicegate_glue_IHttpFileInfo_self(IHttpFileInfo *object)
{
    Host_IHttpFileInfo *host = dynamic_cast<Host_IHttpFileInfo *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpTokenEntry) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpTokenEntry_size(void) { return sizeof(Host_IHttpTokenEntry); }
IHttpTokenEntry *sluicegate_glue_IHttpTokenEntry_construct(void *memory, void *self) { return new (memory) Host_IHttpTokenEntry(self); }
void *sluicegate_glue_IHttpTokenEntry_self(IHttpTokenEntry *object)
{
    Host_IHttpTokenEntry *host = dynamic_cast<Host_IHttpTokenEntry *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpServer3) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpServer3_size(void) { return sizeof(Host_IHttpServer3); }
IHttpServer3 *sluicegate_glue_IHttpServer3_construct(void *memory, void *self) { return new (memory) Host_IHttpServer3(self); }
void *sluicegate_glue_IHttpServer3_self(IHttpServer *object)
{
    Host_IHttpServer3 *host = dynamic_cast<Host_IHttpServer3 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpEventProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpEventProvider_size(void) { return sizeof(Host_IHttpEventProvider); }
IHttpEventProvider *sluicegate_glue_IHttpEventProvider_construct(void *memory, void *self) { return new (memory) Host_IHttpEventProvider(self); }
void *sluicegate_glue_IHttpEventProvider_self(IHttpEventProvider *object)
{
    Host_IHttpEventProvider *host = dynamic_cast<Host_IHttpEventProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpCompletionInfo2) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpCompletionInfo2_size(void) { return sizeof(Host_IHttpCompletionInfo2); }
IHttpCompletionInfo2 *sluicegate_glue_IHttpCompletionInfo2_construct(void *memory, void *self) { return new (memory) Host_IHttpCompletionInfo2(self); }
void *sluicegate_glue_IHttpCompletionInfo2_self(IHttpCompletionInfo *object)
{
    Host_IHttpCompletionInfo2 *host = dynamic_cast<Host_IHttpCompletionInfo2 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAuthenticationProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAuthenticationProvider_size(void) { return sizeof(Host_IAuthenticationProvider); }
IAuthenticationProvider *sluicegate_glue_IAuthenticationProvider_construct(void *memory, void *self) { return new (memory) Host_IAuthenticationProvider(self); }
void *sluicegate_glue_IAuthenticationProvider_self(IAuthenticationProvider *object)
{
    Host_IAuthenticationProvider *host = dynamic_cast<Host_IAuthenticationProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IMapHandlerProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IMapHandlerProvider_size(void) { return sizeof(Host_IMapHandlerProvider); }
IMapHandlerProvider *sluicegate_glue_IMapHandlerProvider_construct(void *memory, void *self) { return new (memory) Host_IMapHandlerProvider(self); }
void *sluicegate_glue_IMapHandlerProvider_self(IMapHandlerProvider *object)
{
    Host_IMapHandlerProvider *host = dynamic_cast<Host_IMapHandlerProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IMapPathProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IMapPathProvider_size(void) { return sizeof(Host_IMapPathProvider); }
IMapPathProvider *sluicegate_glue_IMapPathProvider_construct(void *memory, void *self) { return new (memory) Host_IMapPathProvider(self); }
void *sluicegate_glue_IMapPathProvider_self(IMapPathProvider *object)
{
    Host_IMapPathProvider *host = dynamic_cast<Host_IMapPathProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_ISendResponseProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_ISendResponseProvider_size(void) { return sizeof(Host_ISendResponseProvider); }
ISendResponseProvider *sluicegate_glue_ISendResponseProvider_construct(void *memory, void *self) { return new (memory) Host_ISendResponseProvider(self); }
void *sluicegate_glue_ISendResponseProvider_self(ISendResponseProvider *object)
{
    Host_ISendResponseProvider *host = dynamic_cast<Host_ISendResponseProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IReadEntityProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IReadEntityProvider_size(void) { return sizeof(Host_IReadEntityProvider); }
IReadEntityProvider *sluicegate_glue_IReadEntityProvider_construct(void *memory, void *self) { return new (memory) Host_IReadEntityProvider(self); }
void *sluicegate_glue_IReadEntityProvider_self(IReadEntityProvider *object)
{
    Host_IReadEntityProvider *host = dynamic_cast<Host_IReadEntityProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IPreBeginRequestProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IPreBeginRequestProvider_size(void) { return sizeof(Host_IPreBeginRequestProvider); }
IPreBeginRequestProvider *sluicegate_glue_IPreBeginRequestProvider_construct(void *memory, void *self) { return new (memory) Host_IPreBeginRequestProvider(self); }
void *sluicegate_glue_IPreBeginRequestProvider_self(IPreBeginRequestProvider *object)
{
    Host_IPreBeginRequestProvider *host = dynamic_cast<Host_IPreBeginRequestProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpApplicationProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpApplicationProvider_size(void) { return sizeof(Host_IHttpApplicationProvider); }
IHttpApplicationProvider *sluicegate_glue_IHttpApplicationProvider_construct(void *memory, void *self) { return new (memory) Host_IHttpApplicationProvider(self); }
void *sluicegate_glue_IHttpApplicationProvider_self(IHttpApplicationProvider *object)
{
    Host_IHttpApplicationProvider *host = dynamic_cast<Host_IHttpApplicationProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpApplicationResolveModulesProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpApplicationResolveModulesProvider_size(void) { return sizeof(Host_IHttpApplicationResolveModulesProvider); }
IHttpApplicationResolveModulesProvider *sluicegate_glue_IHttpApplicationResolveModulesProvider_construct(void *memory, void *self) { return new (memory) Host_IHttpApplicationResolveModulesProvider(self); }
void *sluicegate_glue_IHttpApplicationResolveModulesProvider_self(IHttpApplicationResolveModulesProvider *object)
{
    Host_IHttpApplicationResolveModulesProvider *host = dynamic_cast<Host_IHttpApplicationResolveModulesProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalRSCAQueryProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalRSCAQueryProvider_size(void) { return sizeof(Host_IGlobalRSCAQueryProvider); }
IGlobalRSCAQueryProvider *sluicegate_glue_IGlobalRSCAQueryProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalRSCAQueryProvider(self); }
void *sluicegate_glue_IGlobalRSCAQueryProvider_self(IGlobalRSCAQueryProvider *object)
{
    Host_IGlobalRSCAQueryProvider *host = dynamic_cast<Host_IGlobalRSCAQueryProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalStopListeningProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalStopListeningProvider_size(void) { return sizeof(Host_IGlobalStopListeningProvider); }
IGlobalStopListeningProvider *sluicegate_glue_IGlobalStopListeningProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalStopListeningProvider(self); }
void *sluicegate_glue_IGlobalStopListeningProvider_self(IGlobalStopListeningProvider *object)
{
    Host_IGlobalStopListeningProvider *host = dynamic_cast<Host_IGlobalStopListeningProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_ICacheProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_ICacheProvider_size(void) { return sizeof(Host_ICacheProvider); }
ICacheProvider *sluicegate_glue_ICacheProvider_construct(void *memory, void *self) { return new (memory) Host_ICacheProvider(self); }
void *sluicegate_glue_ICacheProvider_self(ICacheProvider *object)
{
    Host_ICacheProvider *host = dynamic_cast<Host_ICacheProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalConfigurationChangeProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalConfigurationChangeProvider_size(void) { return sizeof(Host_IGlobalConfigurationChangeProvider); }
IGlobalConfigurationChangeProvider *sluicegate_glue_IGlobalConfigurationChangeProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalConfigurationChangeProvider(self); }
void *sluicegate_glue_IGlobalConfigurationChangeProvider_self(IGlobalConfigurationChangeProvider *object)
{
    Host_IGlobalConfigurationChangeProvider *host = dynamic_cast<Host_IGlobalConfigurationChangeProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalFileChangeProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalFileChangeProvider_size(void) { return sizeof(Host_IGlobalFileChangeProvider); }
IGlobalFileChangeProvider *sluicegate_glue_IGlobalFileChangeProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalFileChangeProvider(self); }
void *sluicegate_glue_IGlobalFileChangeProvider_self(IGlobalFileChangeProvider *object)
{
    Host_IGlobalFileChangeProvider *host = dynamic_cast<Host_IGlobalFileChangeProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalTraceEventProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalTraceEventProvider_size(void) { return sizeof(Host_IGlobalTraceEventProvider); }
IGlobalTraceEventProvider *sluicegate_glue_IGlobalTraceEventProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalTraceEventProvider(self); }
void *sluicegate_glue_IGlobalTraceEventProvider_self(IGlobalTraceEventProvider *object)
{
    Host_IGlobalTraceEventProvider *host = dynamic_cast<Host_IGlobalTraceEventProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalThreadCleanupProvider) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalThreadCleanupProvider_size(void) { return sizeof(Host_IGlobalThreadCleanupProvider); }
IGlobalThreadCleanupProvider *sluicegate_glue_IGlobalThreadCleanupProvider_construct(void *memory, void *self) { return new (memory) Host_IGlobalThreadCleanupProvider(self); }
void *sluicegate_glue_IGlobalThreadCleanupProvider_self(IGlobalThreadCleanupProvider *object)
{
    Host_IGlobalThreadCleanupProvider *host = dynamic_cast<Host_IGlobalThreadCleanupProvider *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IGlobalApplicationPreloadProvider2) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IGlobalApplicationPreloadProvider2_size(void) { return sizeof(Host_IGlobalApplicationPreloadProvider2); }
IGlobalApplicationPreloadProvider2 *sluicegate_glue_IGlobalApplicationPreloadProvider2_construct(void *memory, void *self) { return new (memory) Host_IGlobalApplicationPreloadProvider2(self); }
void *sluicegate_glue_IGlobalApplicationPreloadProvider2_self(IGlobalApplicationPreloadProvider *object)
{
    Host_IGlobalApplicationPreloadProvider2 *host = dynamic_cast<Host_IGlobalApplicationPreloadProvider2 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IModuleAllocator) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IModuleAllocator_size(void) { return sizeof(Host_IModuleAllocator); }
IModuleAllocator *sluicegate_glue_IModuleAllocator_construct(void *memory, void *self) { return new (memory) Host_IModuleAllocator(self); }
void *sluicegate_glue_IModuleAllocator_self(IModuleAllocator *object)
{
    Host_IModuleAllocator *host = dynamic_cast<Host_IModuleAllocator *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpModuleRegistrationInfo2) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpModuleRegistrationInfo2_size(void) { return sizeof(Host_IHttpModuleRegistrationInfo2); }
IHttpModuleRegistrationInfo2 *sluicegate_glue_IHttpModuleRegistrationInfo2_construct(void *memory, void *self) { return new (memory) Host_IHttpModuleRegistrationInfo2(self); }
void *sluicegate_glue_IHttpModuleRegistrationInfo2_self(IHttpModuleRegistrationInfo *object)
{
    Host_IHttpModuleRegistrationInfo2 *host = dynamic_cast<Host_IHttpModuleRegistrationInfo2 *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWebSocketContext) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWebSocketContext_size(void) { return sizeof(Host_IWebSocketContext); }
IWebSocketContext *sluicegate_glue_IWebSocketContext_construct(void *memory, void *self) { return new (memory) Host_IWebSocketContext(self); }
void *sluicegate_glue_IWebSocketContext_self(IWebSocketContext *object)
{
    Host_IWebSocketContext *host = dynamic_cast<Host_IWebSocketContext *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IUriKey) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IUriKey_size(void) { return sizeof(Host_IUriKey); }
IUriKey *sluicegate_glue_IUriKey_construct(void *memory, void *self) { return new (memory) Host_IUriKey(self); }
void *sluicegate_glue_IUriKey_self(IUriKey *object)
{
    Host_IUriKey *host = dynamic_cast<Host_IUriKey *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IFileKey) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IFileKey_size(void) { return sizeof(Host_IFileKey); }
IFileKey *sluicegate_glue_IFileKey_construct(void *memory, void *self) { return new (memory) Host_IFileKey(self); }
void *sluicegate_glue_IFileKey_self(IFileKey *object)
{
    Host_IFileKey *host = dynamic_cast<Host_IFileKey *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHttpTokenKey) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHttpTokenKey_size(void) { return sizeof(Host_IHttpTokenKey); }
IHttpTokenKey *sluicegate_glue_IHttpTokenKey_construct(void *memory, void *self) { return new (memory) Host_IHttpTokenKey(self); }
void *sluicegate_glue_IHttpTokenKey_self(IHttpTokenKey *object)
{
    Host_IHttpTokenKey *host = dynamic_cast<Host_IHttpTokenKey *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWorkerProcessFramework) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWorkerProcessFramework_size(void) { return sizeof(Host_IWorkerProcessFramework); }
IWorkerProcessFramework *sluicegate_glue_IWorkerProcessFramework_construct(void *memory, void *self) { return new (memory) Host_IWorkerProcessFramework(self); }
void *sluicegate_glue_IWorkerProcessFramework_self(IWorkerProcessFramework *object)
{
    Host_IWorkerProcessFramework *host = dynamic_cast<Host_IWorkerProcessFramework *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfApplicationInfoUtil) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfApplicationInfoUtil_size(void) { return sizeof(Host_IWpfApplicationInfoUtil); }
IWpfApplicationInfoUtil *sluicegate_glue_IWpfApplicationInfoUtil_construct(void *memory, void *self) { return new (memory) Host_IWpfApplicationInfoUtil(self); }
void *sluicegate_glue_IWpfApplicationInfoUtil_self(IWpfApplicationInfoUtil *object)
{
    Host_IWpfApplicationInfoUtil *host = dynamic_cast<Host_IWpfApplicationInfoUtil *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfSettings) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfSettings_size(void) { return sizeof(Host_IWpfSettings); }
IWpfSettings *sluicegate_glue_IWpfSettings_construct(void *memory, void *self) { return new (memory) Host_IWpfSettings(self); }
void *sluicegate_glue_IWpfSettings_self(IWpfSettings *object)
{
    Host_IWpfSettings *host = dynamic_cast<Host_IWpfSettings *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfActions) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfActions_size(void) { return sizeof(Host_IWpfActions); }
IWpfActions *sluicegate_glue_IWpfActions_construct(void *memory, void *self) { return new (memory) Host_IWpfActions(self); }
void *sluicegate_glue_IWpfActions_self(IWpfActions *object)
{
    Host_IWpfActions *host = dynamic_cast<Host_IWpfActions *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfExposeProtocolManagerCustomInterface) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_size(void) { return sizeof(Host_IWpfExposeProtocolManagerCustomInterface); }
IWpfExposeProtocolManagerCustomInterface *sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_construct(void *memory, void *self) { return new (memory) Host_IWpfExposeProtocolManagerCustomInterface(self); }
void *sluicegate_glue_IWpfExposeProtocolManagerCustomInterface_self(IWpfExposeProtocolManagerCustomInterface *object)
{
    Host_IWpfExposeProtocolManagerCustomInterface *host = dynamic_cast<Host_IWpfExposeProtocolManagerCustomInterface *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IHealthStatusCallback) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IHealthStatusCallback_size(void) { return sizeof(Host_IHealthStatusCallback); }
IHealthStatusCallback *sluicegate_glue_IHealthStatusCallback_construct(void *memory, void *self) { return new (memory) Host_IHealthStatusCallback(self); }
void *sluicegate_glue_IHealthStatusCallback_self(IHealthStatusCallback *object)
{
    Host_IHealthStatusCallback *host = dynamic_cast<Host_IHealthStatusCallback *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_ICustomActionResultCallback) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_ICustomActionResultCallback_size(void) { return sizeof(Host_ICustomActionResultCallback); }
ICustomActionResultCallback *sluicegate_glue_ICustomActionResultCallback_construct(void *memory, void *self) { return new (memory) Host_ICustomActionResultCallback(self); }
void *sluicegate_glue_ICustomActionResultCallback_self(ICustomActionResultCallback *object)
{
    Host_ICustomActionResultCallback *host = dynamic_cast<Host_ICustomActionResultCallback *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_ICustomAction2ResultCallback) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_ICustomAction2ResultCallback_size(void) { return sizeof(Host_ICustomAction2ResultCallback); }
ICustomAction2ResultCallback *sluicegate_glue_ICustomAction2ResultCallback_construct(void *memory, void *self) { return new (memory) Host_ICustomAction2ResultCallback(self); }
void *sluicegate_glue_ICustomAction2ResultCallback_self(ICustomAction2ResultCallback *object)
{
    Host_ICustomAction2ResultCallback *host = dynamic_cast<Host_ICustomAction2ResultCallback *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfApplicationPreloadUtil) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfApplicationPreloadUtil_size(void) { return sizeof(Host_IWpfApplicationPreloadUtil); }
IWpfApplicationPreloadUtil *sluicegate_glue_IWpfApplicationPreloadUtil_construct(void *memory, void *self) { return new (memory) Host_IWpfApplicationPreloadUtil(self); }
void *sluicegate_glue_IWpfApplicationPreloadUtil_self(IWpfApplicationPreloadUtil *object)
{
    Host_IWpfApplicationPreloadUtil *host = dynamic_cast<Host_IWpfApplicationPreloadUtil *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IWpfListenerChannelCallback) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IWpfListenerChannelCallback_size(void) { return sizeof(Host_IWpfListenerChannelCallback); }
IWpfListenerChannelCallback *sluicegate_glue_IWpfListenerChannelCallback_construct(void *memory, void *self) { return new (memory) Host_IWpfListenerChannelCallback(self); }
void *sluicegate_glue_IWpfListenerChannelCallback_self(IWpfListenerChannelCallback *object)
{
    Host_IWpfListenerChannelCallback *host = dynamic_cast<Host_IWpfListenerChannelCallback *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostMethodSchema) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostMethodSchema_size(void) { return sizeof(Host_IAppHostMethodSchema); }
IAppHostMethodSchema *sluicegate_glue_IAppHostMethodSchema_construct(void *memory, void *self) { return new (memory) Host_IAppHostMethodSchema(self); }
void *sluicegate_glue_IAppHostMethodSchema_self(IAppHostMethodSchema *object)
{
    Host_IAppHostMethodSchema *host = dynamic_cast<Host_IAppHostMethodSchema *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostMethod) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostMethod_size(void) { return sizeof(Host_IAppHostMethod); }
IAppHostMethod *sluicegate_glue_IAppHostMethod_construct(void *memory, void *self) { return new (memory) Host_IAppHostMethod(self); }
void *sluicegate_glue_IAppHostMethod_self(IAppHostMethod *object)
{
    Host_IAppHostMethod *host = dynamic_cast<Host_IAppHostMethod *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostMethodInstance) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostMethodInstance_size(void) { return sizeof(Host_IAppHostMethodInstance); }
IAppHostMethodInstance *sluicegate_glue_IAppHostMethodInstance_construct(void *memory, void *self) { return new (memory) Host_IAppHostMethodInstance(self); }
void *sluicegate_glue_IAppHostMethodInstance_self(IAppHostMethodInstance *object)
{
    Host_IAppHostMethodInstance *host = dynamic_cast<Host_IAppHostMethodInstance *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostMethodCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostMethodCollection_size(void) { return sizeof(Host_IAppHostMethodCollection); }
IAppHostMethodCollection *sluicegate_glue_IAppHostMethodCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostMethodCollection(self); }
void *sluicegate_glue_IAppHostMethodCollection_self(IAppHostMethodCollection *object)
{
    Host_IAppHostMethodCollection *host = dynamic_cast<Host_IAppHostMethodCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostElement) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostElement_size(void) { return sizeof(Host_IAppHostElement); }
IAppHostElement *sluicegate_glue_IAppHostElement_construct(void *memory, void *self) { return new (memory) Host_IAppHostElement(self); }
void *sluicegate_glue_IAppHostElement_self(IAppHostElement *object)
{
    Host_IAppHostElement *host = dynamic_cast<Host_IAppHostElement *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostElementCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostElementCollection_size(void) { return sizeof(Host_IAppHostElementCollection); }
IAppHostElementCollection *sluicegate_glue_IAppHostElementCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostElementCollection(self); }
void *sluicegate_glue_IAppHostElementCollection_self(IAppHostElementCollection *object)
{
    Host_IAppHostElementCollection *host = dynamic_cast<Host_IAppHostElementCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostChildElementCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostChildElementCollection_size(void) { return sizeof(Host_IAppHostChildElementCollection); }
IAppHostChildElementCollection *sluicegate_glue_IAppHostChildElementCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostChildElementCollection(self); }
void *sluicegate_glue_IAppHostChildElementCollection_self(IAppHostChildElementCollection *object)
{
    Host_IAppHostChildElementCollection *host = dynamic_cast<Host_IAppHostChildElementCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostProperty) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostProperty_size(void) { return sizeof(Host_IAppHostProperty); }
IAppHostProperty *sluicegate_glue_IAppHostProperty_construct(void *memory, void *self) { return new (memory) Host_IAppHostProperty(self); }
void *sluicegate_glue_IAppHostProperty_self(IAppHostProperty *object)
{
    Host_IAppHostProperty *host = dynamic_cast<Host_IAppHostProperty *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostPropertyCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostPropertyCollection_size(void) { return sizeof(Host_IAppHostPropertyCollection); }
IAppHostPropertyCollection *sluicegate_glue_IAppHostPropertyCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostPropertyCollection(self); }
void *sluicegate_glue_IAppHostPropertyCollection_self(IAppHostPropertyCollection *object)
{
    Host_IAppHostPropertyCollection *host = dynamic_cast<Host_IAppHostPropertyCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConfigException) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConfigException_size(void) { return sizeof(Host_IAppHostConfigException); }
IAppHostConfigException *sluicegate_glue_IAppHostConfigException_construct(void *memory, void *self) { return new (memory) Host_IAppHostConfigException(self); }
void *sluicegate_glue_IAppHostConfigException_self(IAppHostConfigException *object)
{
    Host_IAppHostConfigException *host = dynamic_cast<Host_IAppHostConfigException *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostPropertyException) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostPropertyException_size(void) { return sizeof(Host_IAppHostPropertyException); }
IAppHostPropertyException *sluicegate_glue_IAppHostPropertyException_construct(void *memory, void *self) { return new (memory) Host_IAppHostPropertyException(self); }
void *sluicegate_glue_IAppHostPropertyException_self(IAppHostPropertyException *object)
{
    Host_IAppHostPropertyException *host = dynamic_cast<Host_IAppHostPropertyException *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostElementSchema) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostElementSchema_size(void) { return sizeof(Host_IAppHostElementSchema); }
IAppHostElementSchema *sluicegate_glue_IAppHostElementSchema_construct(void *memory, void *self) { return new (memory) Host_IAppHostElementSchema(self); }
void *sluicegate_glue_IAppHostElementSchema_self(IAppHostElementSchema *object)
{
    Host_IAppHostElementSchema *host = dynamic_cast<Host_IAppHostElementSchema *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostElementSchemaCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostElementSchemaCollection_size(void) { return sizeof(Host_IAppHostElementSchemaCollection); }
IAppHostElementSchemaCollection *sluicegate_glue_IAppHostElementSchemaCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostElementSchemaCollection(self); }
void *sluicegate_glue_IAppHostElementSchemaCollection_self(IAppHostElementSchemaCollection *object)
{
    Host_IAppHostElementSchemaCollection *host = dynamic_cast<Host_IAppHostElementSchemaCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostCollectionSchema) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostCollectionSchema_size(void) { return sizeof(Host_IAppHostCollectionSchema); }
IAppHostCollectionSchema *sluicegate_glue_IAppHostCollectionSchema_construct(void *memory, void *self) { return new (memory) Host_IAppHostCollectionSchema(self); }
void *sluicegate_glue_IAppHostCollectionSchema_self(IAppHostCollectionSchema *object)
{
    Host_IAppHostCollectionSchema *host = dynamic_cast<Host_IAppHostCollectionSchema *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostPropertySchema) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostPropertySchema_size(void) { return sizeof(Host_IAppHostPropertySchema); }
IAppHostPropertySchema *sluicegate_glue_IAppHostPropertySchema_construct(void *memory, void *self) { return new (memory) Host_IAppHostPropertySchema(self); }
void *sluicegate_glue_IAppHostPropertySchema_self(IAppHostPropertySchema *object)
{
    Host_IAppHostPropertySchema *host = dynamic_cast<Host_IAppHostPropertySchema *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostPropertySchemaCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostPropertySchemaCollection_size(void) { return sizeof(Host_IAppHostPropertySchemaCollection); }
IAppHostPropertySchemaCollection *sluicegate_glue_IAppHostPropertySchemaCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostPropertySchemaCollection(self); }
void *sluicegate_glue_IAppHostPropertySchemaCollection_self(IAppHostPropertySchemaCollection *object)
{
    Host_IAppHostPropertySchemaCollection *host = dynamic_cast<Host_IAppHostPropertySchemaCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConstantValue) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConstantValue_size(void) { return sizeof(Host_IAppHostConstantValue); }
IAppHostConstantValue *sluicegate_glue_IAppHostConstantValue_construct(void *memory, void *self) { return new (memory) Host_IAppHostConstantValue(self); }
void *sluicegate_glue_IAppHostConstantValue_self(IAppHostConstantValue *object)
{
    Host_IAppHostConstantValue *host = dynamic_cast<Host_IAppHostConstantValue *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConstantValueCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConstantValueCollection_size(void) { return sizeof(Host_IAppHostConstantValueCollection); }
IAppHostConstantValueCollection *sluicegate_glue_IAppHostConstantValueCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostConstantValueCollection(self); }
void *sluicegate_glue_IAppHostConstantValueCollection_self(IAppHostConstantValueCollection *object)
{
    Host_IAppHostConstantValueCollection *host = dynamic_cast<Host_IAppHostConstantValueCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostAdminManager) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostAdminManager_size(void) { return sizeof(Host_IAppHostAdminManager); }
IAppHostAdminManager *sluicegate_glue_IAppHostAdminManager_construct(void *memory, void *self) { return new (memory) Host_IAppHostAdminManager(self); }
void *sluicegate_glue_IAppHostAdminManager_self(IAppHostAdminManager *object)
{
    Host_IAppHostAdminManager *host = dynamic_cast<Host_IAppHostAdminManager *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostWritableAdminManager) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostWritableAdminManager_size(void) { return sizeof(Host_IAppHostWritableAdminManager); }
IAppHostWritableAdminManager *sluicegate_glue_IAppHostWritableAdminManager_construct(void *memory, void *self) { return new (memory) Host_IAppHostWritableAdminManager(self); }
void *sluicegate_glue_IAppHostWritableAdminManager_self(IAppHostWritableAdminManager *object)
{
    Host_IAppHostWritableAdminManager *host = dynamic_cast<Host_IAppHostWritableAdminManager *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConfigManager) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConfigManager_size(void) { return sizeof(Host_IAppHostConfigManager); }
IAppHostConfigManager *sluicegate_glue_IAppHostConfigManager_construct(void *memory, void *self) { return new (memory) Host_IAppHostConfigManager(self); }
void *sluicegate_glue_IAppHostConfigManager_self(IAppHostConfigManager *object)
{
    Host_IAppHostConfigManager *host = dynamic_cast<Host_IAppHostConfigManager *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConfigFile) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConfigFile_size(void) { return sizeof(Host_IAppHostConfigFile); }
IAppHostConfigFile *sluicegate_glue_IAppHostConfigFile_construct(void *memory, void *self) { return new (memory) Host_IAppHostConfigFile(self); }
void *sluicegate_glue_IAppHostConfigFile_self(IAppHostConfigFile *object)
{
    Host_IAppHostConfigFile *host = dynamic_cast<Host_IAppHostConfigFile *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConfigLocation) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConfigLocation_size(void) { return sizeof(Host_IAppHostConfigLocation); }
IAppHostConfigLocation *sluicegate_glue_IAppHostConfigLocation_construct(void *memory, void *self) { return new (memory) Host_IAppHostConfigLocation(self); }
void *sluicegate_glue_IAppHostConfigLocation_self(IAppHostConfigLocation *object)
{
    Host_IAppHostConfigLocation *host = dynamic_cast<Host_IAppHostConfigLocation *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostConfigLocationCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostConfigLocationCollection_size(void) { return sizeof(Host_IAppHostConfigLocationCollection); }
IAppHostConfigLocationCollection *sluicegate_glue_IAppHostConfigLocationCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostConfigLocationCollection(self); }
void *sluicegate_glue_IAppHostConfigLocationCollection_self(IAppHostConfigLocationCollection *object)
{
    Host_IAppHostConfigLocationCollection *host = dynamic_cast<Host_IAppHostConfigLocationCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostSectionGroup) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostSectionGroup_size(void) { return sizeof(Host_IAppHostSectionGroup); }
IAppHostSectionGroup *sluicegate_glue_IAppHostSectionGroup_construct(void *memory, void *self) { return new (memory) Host_IAppHostSectionGroup(self); }
void *sluicegate_glue_IAppHostSectionGroup_self(IAppHostSectionGroup *object)
{
    Host_IAppHostSectionGroup *host = dynamic_cast<Host_IAppHostSectionGroup *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostSectionDefinition) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostSectionDefinition_size(void) { return sizeof(Host_IAppHostSectionDefinition); }
IAppHostSectionDefinition *sluicegate_glue_IAppHostSectionDefinition_construct(void *memory, void *self) { return new (memory) Host_IAppHostSectionDefinition(self); }
void *sluicegate_glue_IAppHostSectionDefinition_self(IAppHostSectionDefinition *object)
{
    Host_IAppHostSectionDefinition *host = dynamic_cast<Host_IAppHostSectionDefinition *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostSectionDefinitionCollection) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostSectionDefinitionCollection_size(void) { return sizeof(Host_IAppHostSectionDefinitionCollection); }
IAppHostSectionDefinitionCollection *sluicegate_glue_IAppHostSectionDefinitionCollection_construct(void *memory, void *self) { return new (memory) Host_IAppHostSectionDefinitionCollection(self); }
void *sluicegate_glue_IAppHostSectionDefinitionCollection_self(IAppHostSectionDefinitionCollection *object)
{
    Host_IAppHostSectionDefinitionCollection *host = dynamic_cast<Host_IAppHostSectionDefinitionCollection *>(object);
    return host ? host->self() : nullptr;
}

static_assert(alignof(Host_IAppHostMappingExtension) <= 16, "Rust reserves memory for objects at multiples of sixteen");
size_t sluicegate_glue_IAppHostMappingExtension_size(void) { return sizeof(Host_IAppHostMappingExtension); }
IAppHostMappingExtension *sluicegate_glue_IAppHostMappingExtension_construct(void *memory, void *self) { return new (memory) Host_IAppHostMappingExtension(self); }
void *sluicegate_glue_IAppHostMappingExtension_self(IAppHostMappingExtension *object)
{
    Host_IAppHostMappingExtension *host = dynamic_cast<Host_IAppHostMappingExtension *>(object);
    return host ? host->self() : nullptr;
}

}
