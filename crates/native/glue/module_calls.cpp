// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// Every call stands inside try and catch: an exception must not unwind into Rust.

#include "module_calls.h"

#include <exception>
#include <stdio.h>
#include <string.h>

#include "handover.h"

namespace {

void note(sluicegate_fault *fault, const char *what)
{
    fault->thrown = 1;
    snprintf(fault->what, sizeof(fault->what), "%s", what ? what : "");
}

template <class Result, class Default, class Body> Result guarded(sluicegate_fault *fault, Default fallback, Body body)
{
    fault->thrown = 0;
    fault->what[0] = 0;
    // The frame of a module begins and ends here.
    InsideModule inside;
    try {
        return body();
    } catch (const _com_error &error) {
        char text[200];
        snprintf(text, sizeof(text), "%s (0x%08x)", static_cast<const char *>(error.ErrorMessage()),
                 static_cast<unsigned>(error.Error()));
        note(fault, text);
    } catch (const std::exception &error) {
        note(fault, error.what());
    } catch (...) {
        note(fault, "unknown exception");
    }
    return static_cast<Result>(fallback);
}

template <class Body> void guarded_void(sluicegate_fault *fault, Body body)
{
    guarded<int>(fault, 0, [&] {
        body();
        return 0;
    });
}

} // namespace

extern "C" {

VOID sluicegate_call_IHttpStoredContext_CleanupStoredContext(IHttpStoredContext * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->CleanupStoredContext(); });
}

PCWSTR sluicegate_call_IScriptMapInfo_GetPath(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetPath(); });
}

PCSTR sluicegate_call_IScriptMapInfo_GetAllowedVerbs(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<PCSTR>(fault, nullptr, [&] { return object->GetAllowedVerbs(); });
}

PCWSTR sluicegate_call_IScriptMapInfo_GetModules(IScriptMapInfo * object, DWORD * pcchModules, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetModules(pcchModules); });
}

PCWSTR sluicegate_call_IScriptMapInfo_GetScriptProcessor(IScriptMapInfo * object, DWORD * pcchScriptProcessor, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetScriptProcessor(pcchScriptProcessor); });
}

PCWSTR sluicegate_call_IScriptMapInfo_GetManagedType(IScriptMapInfo * object, DWORD * pcchManagedType, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetManagedType(pcchManagedType); });
}

BOOL sluicegate_call_IScriptMapInfo_GetAllowPathInfoForScriptMappings(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<BOOL>(fault, 0, [&] { return object->GetAllowPathInfoForScriptMappings(); });
}

DWORD sluicegate_call_IScriptMapInfo_GetRequiredAccess(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetRequiredAccess(); });
}

DWORD sluicegate_call_IScriptMapInfo_GetResourceType(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetResourceType(); });
}

BOOL sluicegate_call_IScriptMapInfo_GetIsStarScriptMap(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<BOOL>(fault, 0, [&] { return object->GetIsStarScriptMap(); });
}

DWORD sluicegate_call_IScriptMapInfo_GetResponseBufferLimit(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetResponseBufferLimit(); });
}

PCWSTR sluicegate_call_IScriptMapInfo_GetName(IScriptMapInfo * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetName(); });
}

PCWSTR sluicegate_call_IHttpUser_GetRemoteUserName(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetRemoteUserName(); });
}

PCWSTR sluicegate_call_IHttpUser_GetUserName(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetUserName(); });
}

PCWSTR sluicegate_call_IHttpUser_GetAuthenticationType(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetAuthenticationType(); });
}

PCWSTR sluicegate_call_IHttpUser_GetPassword(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetPassword(); });
}

HANDLE sluicegate_call_IHttpUser_GetImpersonationToken(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<HANDLE>(fault, nullptr, [&] { return object->GetImpersonationToken(); });
}

HANDLE sluicegate_call_IHttpUser_GetPrimaryToken(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<HANDLE>(fault, nullptr, [&] { return object->GetPrimaryToken(); });
}

VOID sluicegate_call_IHttpUser_ReferenceUser(IHttpUser * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->ReferenceUser(); });
}

VOID sluicegate_call_IHttpUser_DereferenceUser(IHttpUser * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->DereferenceUser(); });
}

BOOL sluicegate_call_IHttpUser_SupportsIsInRole(IHttpUser * object, sluicegate_fault *fault)
{
    return guarded<BOOL>(fault, 0, [&] { return object->SupportsIsInRole(); });
}

HRESULT sluicegate_call_IHttpUser_IsInRole(IHttpUser * object, PCWSTR pszRoleName, BOOL * pfInRole, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->IsInRole(pszRoleName, pfInRole); });
}

PVOID sluicegate_call_IHttpUser_GetUserVariable(IHttpUser * object, PCSTR pszVariableName, sluicegate_fault *fault)
{
    return guarded<PVOID>(fault, nullptr, [&] { return object->GetUserVariable(pszVariableName); });
}

VOID sluicegate_call_IHttpConnectionStoredContext_CleanupStoredContext(IHttpConnectionStoredContext * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->CleanupStoredContext(); });
}

VOID sluicegate_call_IHttpConnectionStoredContext_NotifyDisconnect(IHttpConnectionStoredContext * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->NotifyDisconnect(); });
}

DWORD sluicegate_call_IHttpCacheKey_GetHash(IHttpCacheKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetHash(); });
}

PCWSTR sluicegate_call_IHttpCacheKey_GetCacheName(IHttpCacheKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetCacheName(); });
}

bool sluicegate_call_IHttpCacheKey_GetIsEqual(IHttpCacheKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsEqual(pCacheCompareKey); });
}

bool sluicegate_call_IHttpCacheKey_GetIsPrefix(IHttpCacheKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsPrefix(pCacheCompareKey); });
}

VOID sluicegate_call_IHttpCacheKey_Enum(IHttpCacheKey * object, IHttpCacheSpecificData * pCacheData, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Enum(pCacheData); });
}

IHttpCacheKey * sluicegate_call_IHttpCacheSpecificData_GetCacheKey(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    return guarded<IHttpCacheKey *>(fault, nullptr, [&] { return object->GetCacheKey(); });
}

VOID sluicegate_call_IHttpCacheSpecificData_ReferenceCacheData(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->ReferenceCacheData(); });
}

VOID sluicegate_call_IHttpCacheSpecificData_DereferenceCacheData(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->DereferenceCacheData(); });
}

VOID sluicegate_call_IHttpCacheSpecificData_ResetTTL(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->ResetTTL(); });
}

VOID sluicegate_call_IHttpCacheSpecificData_DecrementTTL(IHttpCacheSpecificData * object, BOOL * pfTTLExpired, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->DecrementTTL(pfTTLExpired); });
}

VOID sluicegate_call_IHttpCacheSpecificData_SetFlushed(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->SetFlushed(); });
}

BOOL sluicegate_call_IHttpCacheSpecificData_GetFlushed(IHttpCacheSpecificData * object, sluicegate_fault *fault)
{
    return guarded<BOOL>(fault, 0, [&] { return object->GetFlushed(); });
}

VOID sluicegate_call_ICustomNotificationProvider_SetErrorStatus(ICustomNotificationProvider * object, HRESULT hrError, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->SetErrorStatus(hrError); });
}

PCWSTR sluicegate_call_ICustomNotificationProvider_QueryNotificationType(ICustomNotificationProvider * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->QueryNotificationType(); });
}

VOID sluicegate_call_IGlobalSuspendProcessCallback_SetErrorStatus(IGlobalSuspendProcessCallback * object, HRESULT hrError, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->SetErrorStatus(hrError); });
}

HRESULT sluicegate_call_IGlobalSuspendProcessCallback_Resume(IGlobalSuspendProcessCallback * object, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->Resume(); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnBeginRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnBeginRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostBeginRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostBeginRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnAuthenticateRequest(CHttpModule * object, IHttpContext * pHttpContext, IAuthenticationProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnAuthenticateRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostAuthenticateRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostAuthenticateRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnAuthorizeRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnAuthorizeRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostAuthorizeRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostAuthorizeRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnResolveRequestCache(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnResolveRequestCache(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostResolveRequestCache(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostResolveRequestCache(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnMapRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IMapHandlerProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnMapRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostMapRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostMapRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnAcquireRequestState(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnAcquireRequestState(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostAcquireRequestState(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostAcquireRequestState(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPreExecuteRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPreExecuteRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostPreExecuteRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostPreExecuteRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnExecuteRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnExecuteRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostExecuteRequestHandler(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostExecuteRequestHandler(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnReleaseRequestState(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnReleaseRequestState(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostReleaseRequestState(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostReleaseRequestState(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnUpdateRequestCache(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnUpdateRequestCache(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostUpdateRequestCache(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostUpdateRequestCache(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnLogRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnLogRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostLogRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostLogRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnEndRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnEndRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnPostEndRequest(CHttpModule * object, IHttpContext * pHttpContext, IHttpEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnPostEndRequest(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnSendResponse(CHttpModule * object, IHttpContext * pHttpContext, ISendResponseProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnSendResponse(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnMapPath(CHttpModule * object, IHttpContext * pHttpContext, IMapPathProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnMapPath(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnReadEntity(CHttpModule * object, IHttpContext * pHttpContext, IReadEntityProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnReadEntity(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnCustomRequestNotification(CHttpModule * object, IHttpContext * pHttpContext, ICustomNotificationProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnCustomRequestNotification(pHttpContext, pProvider); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_CHttpModule_OnAsyncCompletion(CHttpModule * object, IHttpContext * pHttpContext, DWORD dwNotification, BOOL fPostNotification, IHttpEventProvider * pProvider, IHttpCompletionInfo * pCompletionInfo, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return object->OnAsyncCompletion(pHttpContext, dwNotification, fPostNotification, pProvider, pCompletionInfo); });
}

VOID sluicegate_call_CHttpModule_Dispose(CHttpModule * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Dispose(); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalStopListening(CGlobalModule * object, IGlobalStopListeningProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalStopListening(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalCacheCleanup(CGlobalModule * object, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalCacheCleanup(); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalCacheOperation(CGlobalModule * object, ICacheProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalCacheOperation(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalHealthCheck(CGlobalModule * object, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalHealthCheck(); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalConfigurationChange(CGlobalModule * object, IGlobalConfigurationChangeProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalConfigurationChange(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalFileChange(CGlobalModule * object, IGlobalFileChangeProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalFileChange(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalPreBeginRequest(CGlobalModule * object, IPreBeginRequestProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalPreBeginRequest(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalApplicationStart(CGlobalModule * object, IHttpApplicationStartProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalApplicationStart(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalApplicationResolveModules(CGlobalModule * object, IHttpApplicationResolveModulesProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalApplicationResolveModules(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalApplicationStop(CGlobalModule * object, IHttpApplicationStopProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalApplicationStop(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalRSCAQuery(CGlobalModule * object, IGlobalRSCAQueryProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalRSCAQuery(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalTraceEvent(CGlobalModule * object, IGlobalTraceEventProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalTraceEvent(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalCustomNotification(CGlobalModule * object, ICustomNotificationProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalCustomNotification(pProvider); });
}

VOID sluicegate_call_CGlobalModule_Terminate(CGlobalModule * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Terminate(); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalThreadCleanup(CGlobalModule * object, IGlobalThreadCleanupProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalThreadCleanup(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnGlobalApplicationPreload(CGlobalModule * object, IGlobalApplicationPreloadProvider * pProvider, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnGlobalApplicationPreload(pProvider); });
}

GLOBAL_NOTIFICATION_STATUS sluicegate_call_CGlobalModule_OnSuspendProcess(CGlobalModule * object, IGlobalSuspendProcessCallback ** pCallback, sluicegate_fault *fault)
{
    return guarded<GLOBAL_NOTIFICATION_STATUS>(fault, GL_NOTIFICATION_CONTINUE, [&] { return object->OnSuspendProcess(pCallback); });
}

HRESULT sluicegate_call_IHttpModuleFactory_GetHttpModule(IHttpModuleFactory * object, CHttpModule ** ppModule, IModuleAllocator * pAllocator, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->GetHttpModule(ppModule, pAllocator); });
}

VOID sluicegate_call_IHttpModuleFactory_Terminate(IHttpModuleFactory * object, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Terminate(); });
}

DWORD sluicegate_call_IUriKey_GetHash(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetHash(); });
}

PCWSTR sluicegate_call_IUriKey_GetCacheName(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetCacheName(); });
}

bool sluicegate_call_IUriKey_GetIsEqual(IUriKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsEqual(pCacheCompareKey); });
}

bool sluicegate_call_IUriKey_GetIsPrefix(IUriKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsPrefix(pCacheCompareKey); });
}

VOID sluicegate_call_IUriKey_Enum(IUriKey * object, IHttpCacheSpecificData * pCacheData, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Enum(pCacheData); });
}

PCWSTR sluicegate_call_IUriKey_GetUrl(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetUrl(); });
}

PCWSTR sluicegate_call_IUriKey_GetSiteName(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetSiteName(); });
}

DWORD sluicegate_call_IUriKey_GetSiteId(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetSiteId(); });
}

VOID sluicegate_call_IUriKey_UpdateFrequentlyHitTickCount(IUriKey * object, DWORD dwTicks, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->UpdateFrequentlyHitTickCount(dwTicks); });
}

PCWSTR sluicegate_call_IUriKey_GetConfigPath(IUriKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetConfigPath(); });
}

DWORD sluicegate_call_IFileKey_GetHash(IFileKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetHash(); });
}

PCWSTR sluicegate_call_IFileKey_GetCacheName(IFileKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetCacheName(); });
}

bool sluicegate_call_IFileKey_GetIsEqual(IFileKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsEqual(pCacheCompareKey); });
}

bool sluicegate_call_IFileKey_GetIsPrefix(IFileKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsPrefix(pCacheCompareKey); });
}

VOID sluicegate_call_IFileKey_Enum(IFileKey * object, IHttpCacheSpecificData * pCacheData, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Enum(pCacheData); });
}

PCWSTR sluicegate_call_IFileKey_GetPath(IFileKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetPath(); });
}

DWORD sluicegate_call_IHttpTokenKey_GetHash(IHttpTokenKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetHash(); });
}

PCWSTR sluicegate_call_IHttpTokenKey_GetCacheName(IHttpTokenKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetCacheName(); });
}

bool sluicegate_call_IHttpTokenKey_GetIsEqual(IHttpTokenKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsEqual(pCacheCompareKey); });
}

bool sluicegate_call_IHttpTokenKey_GetIsPrefix(IHttpTokenKey * object, IHttpCacheKey * pCacheCompareKey, sluicegate_fault *fault)
{
    return guarded<bool>(fault, 0, [&] { return object->GetIsPrefix(pCacheCompareKey); });
}

VOID sluicegate_call_IHttpTokenKey_Enum(IHttpTokenKey * object, IHttpCacheSpecificData * pCacheData, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { object->Enum(pCacheData); });
}

PCWSTR sluicegate_call_IHttpTokenKey_GetUserName(IHttpTokenKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetUserName(); });
}

PCWSTR sluicegate_call_IHttpTokenKey_GetPasswordHash(IHttpTokenKey * object, sluicegate_fault *fault)
{
    return guarded<PCWSTR>(fault, nullptr, [&] { return object->GetPasswordHash(); });
}

DWORD sluicegate_call_IHttpTokenKey_GetLogonMethod(IHttpTokenKey * object, sluicegate_fault *fault)
{
    return guarded<DWORD>(fault, 0, [&] { return object->GetLogonMethod(); });
}

ULONG sluicegate_call_IProtocolManager_AddRef(IProtocolManager * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IProtocolManager_Release(IProtocolManager * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IProtocolManager_GetPmInterface(IProtocolManager * object, PM_INTERFACE_ID_ENUM PmInterfaceId, PVOID * ppInterface, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->GetPmInterface(PmInterfaceId, ppInterface); });
}

HRESULT sluicegate_call_IProtocolManager_GetCustomInterface(IProtocolManager * object, DWORD InterfaceId, PVOID * ppInterface, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->GetCustomInterface(InterfaceId, ppInterface); });
}

HRESULT sluicegate_call_IProtocolManager_Shutdown(IProtocolManager * object, BOOL fImmediate, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->Shutdown(fImmediate); });
}

ULONG sluicegate_call_IPmHealthAndIdleMonitor_AddRef(IPmHealthAndIdleMonitor * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmHealthAndIdleMonitor_Release(IPmHealthAndIdleMonitor * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmHealthAndIdleMonitor_CheckIdle(IPmHealthAndIdleMonitor * object, BOOL * pfIdle, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->CheckIdle(pfIdle); });
}

HRESULT sluicegate_call_IPmHealthAndIdleMonitor_CheckHealth(IPmHealthAndIdleMonitor * object, IHealthStatusCallback * pIHealthStatusCallback, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->CheckHealth(pIHealthStatusCallback); });
}

ULONG sluicegate_call_IPmApplicationPreload_AddRef(IPmApplicationPreload * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmApplicationPreload_Release(IPmApplicationPreload * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmApplicationPreload_PreloadApplication(IPmApplicationPreload * object, DWORD dwSiteId, PCWSTR pszAppConfigPath, BOOL fRecycledWorkerProcess, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->PreloadApplication(dwSiteId, pszAppConfigPath, fRecycledWorkerProcess); });
}

ULONG sluicegate_call_IPmCustomActions_AddRef(IPmCustomActions * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmCustomActions_Release(IPmCustomActions * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmCustomActions_RunCustomAction(IPmCustomActions * object, PCWSTR pszFunctionName, PCWSTR pszFunctionArgs, ICustomActionResultCallback * pCompletionCallbackClass, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->RunCustomAction(pszFunctionName, pszFunctionArgs, pCompletionCallbackClass); });
}

ULONG sluicegate_call_IPmCustomActions2_AddRef(IPmCustomActions2 * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmCustomActions2_Release(IPmCustomActions2 * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmCustomActions2_RegisterCustomActionCallback(IPmCustomActions2 * object, PCWSTR pszFunctionName, PCWSTR pszFunctionArgs, ICustomAction2ResultCallback * pCompletionCallbackClass, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->RegisterCustomActionCallback(pszFunctionName, pszFunctionArgs, pCompletionCallbackClass); });
}

HRESULT sluicegate_call_IPmCustomActions2_UnregisterCustomActionCallback(IPmCustomActions2 * object, PCWSTR pszFunctionName, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->UnregisterCustomActionCallback(pszFunctionName); });
}

ULONG sluicegate_call_IPmListenerChannelManager_AddRef(IPmListenerChannelManager * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmListenerChannelManager_Release(IPmListenerChannelManager * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmListenerChannelManager_StartListenerChannel(IPmListenerChannelManager * object, PCWSTR protocolId, IWpfListenerChannelCallback * pListenerChannelCallback, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->StartListenerChannel(protocolId, pListenerChannelCallback); });
}

HRESULT sluicegate_call_IPmListenerChannelManager_StopListenerChannel(IPmListenerChannelManager * object, PCWSTR protocolId, IWpfListenerChannelCallback * pListenerChannelCallback, BOOL fImmediate, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->StopListenerChannel(protocolId, pListenerChannelCallback, fImmediate); });
}

ULONG sluicegate_call_IPmIdleTimeOutAction_AddRef(IPmIdleTimeOutAction * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IPmIdleTimeOutAction_Release(IPmIdleTimeOutAction * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IPmIdleTimeOutAction_SuspendProcess(IPmIdleTimeOutAction * object, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->SuspendProcess(); });
}

HRESULT sluicegate_call_IAppHostPathMapper_QueryInterface(IAppHostPathMapper * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostPathMapper_AddRef(IAppHostPathMapper * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostPathMapper_Release(IAppHostPathMapper * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostPathMapper_MapPath(IAppHostPathMapper * object, BSTR bstrConfigPath, BSTR bstrMappedPhysicalPath, BSTR * pbstrNewPhysicalPath, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->MapPath(bstrConfigPath, bstrMappedPhysicalPath, pbstrNewPhysicalPath); });
}

HRESULT sluicegate_call_IAppHostPathMapper2_QueryInterface(IAppHostPathMapper2 * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostPathMapper2_AddRef(IAppHostPathMapper2 * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostPathMapper2_Release(IAppHostPathMapper2 * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostPathMapper2_MapPath(IAppHostPathMapper2 * object, BSTR bstrConfigPath, BSTR bstrMappedPhysicalPath, BSTR * pbstrNewPhysicalPath, HANDLE * phImpersonationToken, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->MapPath(bstrConfigPath, bstrMappedPhysicalPath, pbstrNewPhysicalPath, phImpersonationToken); });
}

HRESULT sluicegate_call_IAppHostChangeHandler_QueryInterface(IAppHostChangeHandler * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostChangeHandler_AddRef(IAppHostChangeHandler * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostChangeHandler_Release(IAppHostChangeHandler * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostChangeHandler_OnSectionChanges(IAppHostChangeHandler * object, BSTR bstrSectionName, BSTR bstrConfigPath, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->OnSectionChanges(bstrSectionName, bstrConfigPath); });
}

HRESULT sluicegate_call_IAppHostElementExtension_QueryInterface(IAppHostElementExtension * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostElementExtension_AddRef(IAppHostElementExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostElementExtension_Release(IAppHostElementExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostElementExtension_ProvideElement(IAppHostElementExtension * object, IAppHostElement * pNewElement, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->ProvideElement(pNewElement); });
}

HRESULT sluicegate_call_IAppHostPropertyExtension_QueryInterface(IAppHostPropertyExtension * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostPropertyExtension_AddRef(IAppHostPropertyExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostPropertyExtension_Release(IAppHostPropertyExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostPropertyExtension_ProvideGetProperty(IAppHostPropertyExtension * object, IAppHostElement * pElement, IAppHostProperty * pProperty, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->ProvideGetProperty(pElement, pProperty); });
}

HRESULT sluicegate_call_IAppHostMethodExtension_QueryInterface(IAppHostMethodExtension * object, const GUID * riid, void ** ppvObject, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->QueryInterface(*riid, ppvObject); });
}

ULONG sluicegate_call_IAppHostMethodExtension_AddRef(IAppHostMethodExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->AddRef(); });
}

ULONG sluicegate_call_IAppHostMethodExtension_Release(IAppHostMethodExtension * object, sluicegate_fault *fault)
{
    return guarded<ULONG>(fault, 0, [&] { return object->Release(); });
}

HRESULT sluicegate_call_IAppHostMethodExtension_ProvideMethod(IAppHostMethodExtension * object, IAppHostMethod * pMethod, IAppHostMethodInstance * pMethodInstance, IAppHostElement * pElement, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return object->ProvideMethod(pMethod, pMethodInstance, pElement); });
}

HRESULT sluicegate_call_PFN_REGISTERMODULE(PFN_REGISTERMODULE callback, DWORD dwServerVersion, IHttpModuleRegistrationInfo * pModuleInfo, IHttpServer * pGlobalInfo, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return callback(dwServerVersion, pModuleInfo, pGlobalInfo); });
}

REQUEST_NOTIFICATION_STATUS sluicegate_call_PFN_ASYNC_COMPLETION(PFN_ASYNC_COMPLETION callback, IHttpContext3 * pHttpContext, IHttpCompletionInfo2 * pCompletionInfo, VOID * pvCompletionContext, sluicegate_fault *fault)
{
    return guarded<REQUEST_NOTIFICATION_STATUS>(fault, RQ_NOTIFICATION_FINISH_REQUEST, [&] { return callback(pHttpContext, pCompletionInfo, pvCompletionContext); });
}

VOID sluicegate_call_PFN_WEBSOCKET_COMPLETION(PFN_WEBSOCKET_COMPLETION callback, HRESULT hrError, VOID * pvCompletionContext, DWORD cbIO, BOOL fUTF8Encoded, BOOL fFinalFragment, BOOL fClose, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { callback(hrError, pvCompletionContext, cbIO, fUTF8Encoded, fFinalFragment, fClose); });
}

VOID sluicegate_call_LPOVERLAPPED_COMPLETION_ROUTINE(LPOVERLAPPED_COMPLETION_ROUTINE callback, DWORD dwErrorCode, DWORD dwNumberOfBytesTransfered, LPOVERLAPPED lpOverlapped, sluicegate_fault *fault)
{
    guarded_void(fault, [&] { callback(dwErrorCode, dwNumberOfBytesTransfered, lpOverlapped); });
}

HRESULT sluicegate_call_PFN_GET_PROTOCOL_MANAGER(PFN_GET_PROTOCOL_MANAGER callback, IWorkerProcessFramework * pWpFramework, IProtocolManager ** ppProtocolManager, sluicegate_fault *fault)
{
    return guarded<HRESULT>(fault, E_UNEXPECTED, [&] { return callback(pWpFramework, ppProtocolManager); });
}

IHttpConnectionStoredContext *sluicegate_cast_IHttpConnectionStoredContext(IHttpStoredContext *object) { return dynamic_cast<IHttpConnectionStoredContext *>(object); }
IHttpFileInfo *sluicegate_cast_IHttpFileInfo(IHttpCacheSpecificData *object) { return dynamic_cast<IHttpFileInfo *>(object); }
IHttpTokenEntry *sluicegate_cast_IHttpTokenEntry(IHttpCacheSpecificData *object) { return dynamic_cast<IHttpTokenEntry *>(object); }
ICustomNotificationProvider *sluicegate_cast_ICustomNotificationProvider(IHttpEventProvider *object) { return dynamic_cast<ICustomNotificationProvider *>(object); }
IGlobalSuspendProcessCallback *sluicegate_cast_IGlobalSuspendProcessCallback(IHttpEventProvider *object) { return dynamic_cast<IGlobalSuspendProcessCallback *>(object); }
IUriKey *sluicegate_cast_IUriKey(IHttpCacheKey *object) { return dynamic_cast<IUriKey *>(object); }
IFileKey *sluicegate_cast_IFileKey(IHttpCacheKey *object) { return dynamic_cast<IFileKey *>(object); }
IHttpTokenKey *sluicegate_cast_IHttpTokenKey(IHttpCacheKey *object) { return dynamic_cast<IHttpTokenKey *>(object); }
}
