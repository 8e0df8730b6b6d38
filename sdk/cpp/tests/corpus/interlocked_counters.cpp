// answers: 200 2 then 1, swapped 1
#include "shared/Base.h"
static volatile LONG g_lActive = 0;
static long g_lTotal = 0;
class CCounted : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        LONG first = InterlockedIncrement(&g_lActive);
        InterlockedExchangeAdd(&g_lActive, 1);
        first = g_lActive;
        LONG second = InterlockedDecrement(&g_lActive);
        long total = InterlockedIncrement(&g_lTotal);
        LONG was = InterlockedCompareExchange(&g_lActive, 0, second);
        char sz[64];
        sprintf_s(sz, "%ld then %ld, swapped %ld", first, second, was);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CCounted, RQ_BEGIN_REQUEST)
