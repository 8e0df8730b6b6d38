// Casts that a strict compiler refuses: pointers to numbers, literals to writable pointers, a qualified member.
// answers: 200 cast
#include "shared/Base.h"
static PSTR g_pszName = "cast";
class CCasts : public CHttpModule
{
public:
    CCasts::CCasts() {}
    REQUEST_NOTIFICATION_STATUS CCasts::OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        DWORD dwLow = (DWORD)(ULONG_PTR)pContext;
        int iLow = (int)(INT_PTR)pContext;
        return Reply(pContext, dwLow == (DWORD)iLow ? g_pszName : "?");
    }
};
EXPORT_MODULE(CCasts, RQ_BEGIN_REQUEST)
