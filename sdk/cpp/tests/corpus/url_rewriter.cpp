// Sends old addresses to new ones inside the server.
// answers: 200 now /archive/item.txt
#include "shared/Base.h"
class CMover : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        if (_strnicmp(pContext->GetRequest()->GetRawHttpRequest()->pRawUrl, "/corpus/", 8) == 0) {
            HRESULT hr = pContext->GetRequest()->SetUrl("/archive/item.txt", 17, TRUE);
            if (FAILED(hr)) { pProvider->SetErrorStatus(hr); return RQ_NOTIFICATION_FINISH_REQUEST; }
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *pContext, IMapHandlerProvider *)
    {
        DWORD cch = 0;
        PCWSTR pwszScript = pContext->GetScriptName(&cch);
        char sz[64];
        sprintf_s(sz, "now %ws", pwszScript);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CMover, RQ_BEGIN_REQUEST | RQ_MAP_REQUEST_HANDLER)
