// A request module and a global one that share a number.
// answers: 200 registered 1
#include "shared/Base.h"
static LONG g_cRegistered;
class CGlobalHalf : public CGlobalModule
{
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *p) { p->DrainRequestsGracefully(); return GL_NOTIFICATION_CONTINUE; }
    GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck() { return GL_NOTIFICATION_CONTINUE; }
    void Terminate() { InterlockedDecrement(&g_cRegistered); delete this; }
};
class CRequestHalf : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *)
    {
        char sz[32];
        wsprintf(sz, "registered %d", g_cRegistered);
        return Reply(p, sz);
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    HRESULT hr = p->SetRequestNotifications(new FactoryOf<CRequestHalf>, RQ_BEGIN_REQUEST, 0);
    if (FAILED(hr)) return hr;
    hr = p->SetGlobalNotifications(new CGlobalHalf, GL_STOP_LISTENING | GL_HEALTH_CHECK);
    if (SUCCEEDED(hr)) InterlockedIncrement(&g_cRegistered);
    return hr;
}
