// answers: 200 GET by HTTP/1.1
#include "shared/Base.h"
class CVariables : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        PCWSTR pwszMethod = NULL, pwszProtocol = NULL;
        DWORD cchMethod = 0, cchProtocol = 0;
        if (FAILED(pContext->GetServerVariable("REQUEST_METHOD", &pwszMethod, &cchMethod)) ||
            FAILED(pContext->GetServerVariable("SERVER_PROTOCOL", &pwszProtocol, &cchProtocol))) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        WCHAR wsz[64];
        char sz[64];
        swprintf_s(wsz, ARRAYSIZE(wsz), L"%s by %ls", pwszMethod, pwszProtocol);
        int cb = WideCharToMultiByte(CP_UTF8, 0, wsz, -1, sz, sizeof(sz), NULL, NULL);
        return cb > 0 ? Reply(pContext, sz) : RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CVariables, RQ_BEGIN_REQUEST)
