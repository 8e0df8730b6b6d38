// Custom notifications of a request, and of the process from inside a request.
// request: GET /custom
// expect: 200
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static LONG heard_by_request, heard_by_process;

class Custom : public ICustomNotificationProvider
{
public:
    PCWSTR QueryNotificationType() override { return L"Conformance.Custom"; }
    void SetErrorStatus(HRESULT hr) override { error = hr; }
    HRESULT error = S_OK;
};

static Custom custom;

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalCustomNotification(ICustomNotificationProvider *provider) override
    {
        InterlockedIncrement(&heard_by_process);
        provider->SetErrorStatus(E_FAIL);
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        BOOL pending = TRUE;
        HRESULT hr = context->NotifyCustomNotification(&custom, &pending);
        EXPECT(IHttpContext, NotifyCustomNotification, "R23: modules of the request hear it inside the call",
               hr == S_OK && heard_by_request == 1 && !pending);
        EXPECT(IHttpContext, NotifyCustomNotification, "R34: the process does not hear it", heard_by_process == 0);
        GLOBAL_NOTIFICATION_STATUS status = server->NotifyCustomNotification(&custom);
        EXPECT(IHttpServer, NotifyCustomNotification, "R34: global modules hear it, requests do not",
               status == GL_NOTIFICATION_CONTINUE && heard_by_process == 1 && heard_by_request == 1);
        EXPECT(ICustomNotificationProvider, QueryNotificationType, "the provider is the raiser's own object",
               custom.error == E_FAIL);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *, ICustomNotificationProvider *provider) override
    {
        InterlockedIncrement(&heard_by_request);
        EXPECT(CHttpModule, OnCustomRequestNotification, "R23: it comes with the provider that was given",
               provider == &custom && !wcscmp(provider->QueryNotificationType(), L"Conformance.Custom"));
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST | RQ_CUSTOM_NOTIFICATION, 0);
    return registration->SetGlobalNotifications(new Global, GL_CUSTOM_NOTIFICATION);
}
