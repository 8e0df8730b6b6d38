// Throws where the query says so; its factory fails for one header; the global part answers some requests itself.
#include "support.h"

#include <stdexcept>

class Failing : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?throw")) {
            throw std::runtime_error("out of <luck>");
        }
        if (query && !strcmp(query, "?throw-number")) {
            throw 7;
        }
        if (query && !strcmp(query, "?denied")) {
            provider->SetErrorStatus(E_ACCESSDENIED);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (query && !strcmp(query, "?strange")) {
            write_text(context, "went on");
            return (REQUEST_NOTIFICATION_STATUS)99;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?throw-late")) {
            throw std::runtime_error("late");
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

class FailingFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *allocator) override
    {
        if (!allocator->AllocateMemory(100)) {
            return E_OUTOFMEMORY;
        }
        if (refuse) {
            return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
        }
        *module = new Failing;
        return S_OK;
    }
    void Terminate() override { delete this; }
    static BOOL refuse;
};

BOOL FailingFactory::refuse = FALSE;

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IPreBeginRequestProvider *provider) override
    {
        IHttpContext *context = provider->GetHttpContext();
        FailingFactory::refuse = context->GetRequest()->GetHeader("X-Refuse") != NULL;
        if (context->GetRequest()->GetHeader("X-Global")) {
            write_text(context, "answered early");
            return GL_NOTIFICATION_HANDLED;
        }
        return GL_NOTIFICATION_CONTINUE;
    }
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *provider) override
    {
        OutputDebugStringA(provider->DrainRequestsGracefully() ? "stop:drain" : "stop:now");
        return GL_NOTIFICATION_CONTINUE;
    }
    void Terminate() override
    {
        OutputDebugStringA("global:terminated");
        delete this;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    HANDLE log = RegisterEventSourceA(NULL, "Failing");
    const char *strings[] = {"registered", "now"};
    ReportEventA(log, EVENTLOG_WARNING_TYPE, 3, 1000, NULL, 2, 0, strings, NULL);
    DeregisterEventSource(log);
    HRESULT hr = info->SetGlobalNotifications(new Global, GL_PRE_BEGIN_REQUEST | GL_STOP_LISTENING);
    if (FAILED(hr)) {
        return hr;
    }
    return info->SetRequestNotifications(new FailingFactory, RQ_BEGIN_REQUEST | RQ_LOG_REQUEST, 0);
}
