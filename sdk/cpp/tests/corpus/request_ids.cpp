// answers: 200 38 8 1
#include "shared/Base.h"
class CIds : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        GUID guid, again;
        OLECHAR wsz[40];
        char sz[40], text[32];
        CoCreateGuid(&guid);
        int cch = StringFromGUID2(guid, wsz, ARRAYSIZE(wsz));
        wcstombs(sz, wsz, sizeof(sz));
        HRESULT hr = CLSIDFromString(wsz, &again);
        sprintf_s(text, "%d %d %d", cch - 1, (int)strspn(sz + 1, "0123456789ABCDEF"), SUCCEEDED(hr) && IsEqualGUID(guid, again));
        pContext->GetResponse()->SetHeader("X-Request-Id", sz, (USHORT)strlen(sz), TRUE);
        return Reply(pContext, text);
    }
};
EXPORT_MODULE(CIds, RQ_BEGIN_REQUEST)
