// Stamps each response with a header of the site's build; the classic small request module.
// answers: 200 header X-Build=2024.1
#define _WINSOCKAPI_
#include <windows.h>
#include <sal.h>
#include <httpserv.h>

class CStampModule : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IN IHttpContext *pHttpContext, IN IHttpEventProvider *pProvider)
    {
        UNREFERENCED_PARAMETER(pProvider);
        HRESULT hr = pHttpContext->GetResponse()->SetHeader("X-Build", "2024.1", (USHORT)strlen("2024.1"), TRUE);
        if (FAILED(hr)) {
            pProvider->SetErrorStatus(hr);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

class CStampFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(OUT CHttpModule **ppModule, IN IModuleAllocator *pAllocator)
    {
        UNREFERENCED_PARAMETER(pAllocator);
        CStampModule *pModule = new CStampModule;
        if (!pModule) {
            return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
        }
        *ppModule = pModule;
        return S_OK;
    }
    void Terminate() { delete this; }
};

HRESULT __stdcall RegisterModule(DWORD dwServerVersion, IHttpModuleRegistrationInfo *pModuleInfo, IHttpServer *pGlobalInfo)
{
    UNREFERENCED_PARAMETER(dwServerVersion);
    UNREFERENCED_PARAMETER(pGlobalInfo);
    return pModuleInfo->SetRequestNotifications(new CStampFactory, RQ_BEGIN_REQUEST, 0);
}
