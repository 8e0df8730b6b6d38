// Counts visitors by address, under a critical section.
// answers: 200 first
#include <map>
#include <string>
#include "shared/Base.h"
class CLock
{
    CRITICAL_SECTION &m_cs;
public:
    explicit CLock(CRITICAL_SECTION &cs) : m_cs(cs) { EnterCriticalSection(&m_cs); }
    ~CLock() { LeaveCriticalSection(&m_cs); }
};
static CRITICAL_SECTION g_cs;
static std::map<std::string, std::pair<LONG, ULONGLONG> > g_seen;
class CLimit : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        PCSTR pszAddress = "";
        DWORD cch = 0;
        pContext->GetServerVariable("REMOTE_ADDR", &pszAddress, &cch);
        CLock lock(g_cs);
        std::pair<LONG, ULONGLONG> &entry = g_seen[pszAddress ? pszAddress : ""];
        if (entry.second + 1000 < GetTickCount64()) entry = std::make_pair(0, GetTickCount64());
        if (++entry.first > 100) {
            pContext->GetResponse()->SetStatus(429, "Too Many Requests");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return Reply(pContext, entry.first == 1 ? "first" : "again");
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    InitializeCriticalSection(&g_cs);
    return p->SetRequestNotifications(new FactoryOf<CLimit>, RQ_BEGIN_REQUEST, 0);
}
