// Puts events of its own into the request's trace.
#include <windows.h>
#include <httpserv.h>
#include <httptrace.h>
#include <initguid.h>
// {5f0c7bb2-0d37-4b0b-9f68-2a2f8a5d1c01}
DEFINE_GUID(AREA_TIMINGS, 0x5f0c7bb2, 0x0d37, 0x4b0b, 0x9f, 0x68, 0x2a, 0x2f, 0x8a, 0x5d, 0x1c, 0x01);
DEFINE_GUID(PROVIDER_TIMINGS, 0x5f0c7bb2, 0x0d37, 0x4b0b, 0x9f, 0x68, 0x2a, 0x2f, 0x8a, 0x5d, 0x1c, 0x02);
class CTimings : public CHttpModule
{
    LARGE_INTEGER m_start;
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *)
    {
        QueryPerformanceCounter(&m_start);
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        LARGE_INTEGER end, frequency;
        QueryPerformanceCounter(&end);
        QueryPerformanceFrequency(&frequency);
        DWORD dwMicroseconds = (DWORD)((end.QuadPart - m_start.QuadPart) * 1000000 / frequency.QuadPart);
        HTTP_TRACE_EVENT_ITEM item = {};
        item.pszName = L"Microseconds";
        item.dwDataType = HTTP_TRACE_TYPE_ULONG;
        item.pbData = (PBYTE)&dwMicroseconds;
        item.cbData = sizeof(dwMicroseconds);
        HTTP_TRACE_EVENT event = {};
        event.pProviderGuid = &PROVIDER_TIMINGS;
        event.dwArea = 1;
        event.pAreaGuid = &AREA_TIMINGS;
        event.pszEventName = L"Timing";
        event.dwEvent = 1;
        event.dwEventVersion = 1;
        event.dwVerbosity = 4;
        event.cEventItems = 1;
        event.pEventItems = &item;
        IHttpTraceContext *pTrace = pContext->GetTraceContext();
        if (pTrace) {
            pTrace->RaiseTraceEvent(&event);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};
class CTimingsFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **ppModule, IModuleAllocator *) { *ppModule = new CTimings(); return S_OK; }
    void Terminate() { delete this; }
};
extern "C" HRESULT __declspec(dllexport) __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *)
{
    return pInfo->SetRequestNotifications(new CTimingsFactory, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
}
