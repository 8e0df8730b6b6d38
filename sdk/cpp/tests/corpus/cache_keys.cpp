// Looks at what the caches hold; keys tell their kind only by a cast.
#include <windows.h>
#include <httpserv.h>
#include <httpcach.h>
#include <httptrace.h>
class CCacheWatch : public CGlobalModule
{
    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(ICacheProvider *pProvider)
    {
        IHttpCacheKey *pKey = pProvider->GetCacheKey();
        if (IUriKey *pUri = dynamic_cast<IUriKey *>(pKey)) {
            OutputDebugStringW(pUri->GetUrl());
        } else if (IFileKey *pFile = dynamic_cast<IFileKey *>(pKey)) {
            OutputDebugStringW(pFile->GetPath());
        } else if (IHttpTokenKey *pToken = dynamic_cast<IHttpTokenKey *>(pKey)) {
            OutputDebugStringW(pToken->GetUserName());
        }
        if (IHttpFileInfo *pInfo = dynamic_cast<IHttpFileInfo *>(pProvider->GetCacheRecord())) {
            OutputDebugStringW(pInfo->GetFilePath());
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    void Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *)
{
    CCacheWatch *pWatch = new CCacheWatch;
    HRESULT hr = pInfo->SetGlobalNotifications(pWatch, GL_CACHE_OPERATION);
    if (FAILED(hr)) {
        return hr;
    }
    return pInfo->SetPriorityForGlobalNotification(GL_CACHE_OPERATION, PRIORITY_ALIAS_LOW);
}
