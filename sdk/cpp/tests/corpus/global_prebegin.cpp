// Sees each request before any other module.
#define _WINSOCKAPI_
#include <windows.h>
#include <sal.h>
#include <httpserv.h>
class CEarly : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IN IPreBeginRequestProvider *pProvider)
    {
        IHttpContext *pHttpContext = pProvider->GetHttpContext();
        if (pHttpContext) {
            pHttpContext->GetResponse()->SetHeader("X-Early", "1", 1, FALSE);
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    VOID Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD dwServerVersion, IHttpModuleRegistrationInfo *pModuleInfo, IHttpServer *pGlobalInfo)
{
    CEarly *pGlobalModule = new CEarly;
    if (NULL == pGlobalModule) {
        return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
    }
    return pModuleInfo->SetGlobalNotifications(pGlobalModule, GL_PRE_BEGIN_REQUEST);
}
