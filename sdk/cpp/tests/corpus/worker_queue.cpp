// One thread works off what requests leave behind; an event wakes it.
// answers: 200 queued
#include <deque>
#include <string>
#include "shared/Base.h"
class CQueue
{
    CRITICAL_SECTION m_cs;
    HANDLE m_hEvent, m_hStop, m_hThread;
    std::deque<std::string> m_items;
    static DWORD WINAPI Main(LPVOID pv)
    {
        CQueue *pThis = (CQueue *)pv;
        HANDLE handles[2] = {pThis->m_hStop, pThis->m_hEvent};
        while (WaitForMultipleObjects(2, handles, FALSE, INFINITE) == WAIT_OBJECT_0 + 1) {
            EnterCriticalSection(&pThis->m_cs);
            while (!pThis->m_items.empty()) pThis->m_items.pop_front();
            LeaveCriticalSection(&pThis->m_cs);
        }
        return 0;
    }
public:
    CQueue()
    {
        InitializeCriticalSection(&m_cs);
        m_hEvent = CreateEvent(NULL, FALSE, FALSE, NULL);
        m_hStop = CreateEvent(NULL, TRUE, FALSE, NULL);
        m_hThread = CreateThread(NULL, 0, Main, this, 0, NULL);
    }
    ~CQueue()
    {
        SetEvent(m_hStop);
        WaitForSingleObject(m_hThread, INFINITE);
        CloseHandle(m_hThread);
        CloseHandle(m_hStop);
        CloseHandle(m_hEvent);
        DeleteCriticalSection(&m_cs);
    }
    void Push(const char *psz)
    {
        EnterCriticalSection(&m_cs);
        m_items.push_back(psz);
        LeaveCriticalSection(&m_cs);
        SetEvent(m_hEvent);
    }
};
static CQueue *g_pQueue;
class CQueued : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *) { g_pQueue->Push("seen"); return Reply(p, "queued"); }
};
class CQueuedFactory : public FactoryOf<CQueued>
{
    void Terminate() { delete g_pQueue; g_pQueue = NULL; delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    g_pQueue = new CQueue;
    return p->SetRequestNotifications(new CQueuedFactory, RQ_BEGIN_REQUEST, 0);
}
