// answers: 200 server known
#include "shared/Base.h"
static IHttpServer *g_pHttpServer;
class CFacts : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        IHttpServer2 *pServer2 = NULL;
        HttpGetExtendedInterface(g_pHttpServer, g_pHttpServer, &pServer2);
        PCWSTR pwszPool = g_pHttpServer->GetAppPoolName();
        OutputDebugStringW(pwszPool ? pwszPool : L"");
        IHttpSite *pSite = pContext->GetSite();
        IHttpApplication *pApplication = pContext->GetApplication();
        return Reply(pContext, pSite && pApplication ? "server known" : "server unknown");
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *pServer)
{
    g_pHttpServer = pServer;
    return pInfo->SetRequestNotifications(new FactoryOf<CFacts>, RQ_BEGIN_REQUEST, 0);
}
