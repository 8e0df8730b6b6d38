// Keeps something for the length of a request, from one notification to another.
// answers: 200 begun at step 1
#include "shared/Base.h"
static HTTP_MODULE_ID g_id;
class CKept : public IHttpStoredContext
{
public:
    int step;
    void CleanupStoredContext() { delete this; }
};
class CKeeper : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        CKept *pKept = new CKept;
        pKept->step = 1;
        HRESULT hr = pContext->GetModuleContextContainer()->SetModuleContext(pKept, g_id);
        if (FAILED(hr)) {
            pKept->CleanupStoredContext();
            pProvider->SetErrorStatus(hr);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *pContext, IMapHandlerProvider *)
    {
        CKept *pKept = (CKept *)pContext->GetModuleContextContainer()->GetModuleContext(g_id);
        char sz[32];
        sprintf_s(sz, "begun at step %d", pKept ? pKept->step : -1);
        return Reply(pContext, sz);
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    g_id = p->GetId();
    return p->SetRequestNotifications(new FactoryOf<CKeeper>, RQ_BEGIN_REQUEST | RQ_MAP_REQUEST_HANDLER, 0);
}
