// Writes what happened to the event log, with a class that keeps the handle.
#define _WINSOCKAPI_
#include <windows.h>
#include <httpserv.h>
class CEventWriter
{
    HANDLE m_hLog;
public:
    CEventWriter() { m_hLog = RegisterEventSource(NULL, "IISADMIN"); }
    ~CEventWriter() { if (m_hLog != NULL) { DeregisterEventSource(m_hLog); m_hLog = NULL; } }
    BOOL Write(LPCSTR pszText)
    {
        LPCSTR strings[] = {pszText};
        return m_hLog ? ReportEvent(m_hLog, EVENTLOG_INFORMATION_TYPE, 0, 0, NULL, 1, 0, strings, NULL) : FALSE;
    }
};
class CEvents : public CHttpModule
{
    CEventWriter m_events;
    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        USHORT status = 0;
        pContext->GetResponse()->GetStatus(&status);
        char text[32];
        sprintf_s(text, sizeof(text), "status %hu", status);
        m_events.Write(text);
        return RQ_NOTIFICATION_CONTINUE;
    }
};
class CEventsFactory : public IHttpModuleFactory
{
    HRESULT GetHttpModule(CHttpModule **pp, IModuleAllocator *) { return (*pp = new CEvents) ? S_OK : E_OUTOFMEMORY; }
    void Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *) { return p->SetRequestNotifications(new CEventsFactory, RQ_END_REQUEST, 0); }
