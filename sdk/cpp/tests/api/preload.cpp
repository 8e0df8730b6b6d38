// An application that is ready before its first request.
// config: preload.config
// request: GET /real
// expect: 200 preloaded
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static LONG starts, real_requests, preload_requests, users_seen;

class User : public IHttpUser
{
public:
    PCWSTR GetRemoteUserName() override { return L"warm"; }
    PCWSTR GetUserName() override { return L"warm"; }
    PCWSTR GetAuthenticationType() override { return L"Basic"; }
    PCWSTR GetPassword() override { return L""; }
    HANDLE GetImpersonationToken() override { return NULL; }
    HANDLE GetPrimaryToken() override { return NULL; }
    VOID ReferenceUser() override { InterlockedIncrement(&references); }
    VOID DereferenceUser() override { InterlockedDecrement(&references); }
    BOOL SupportsIsInRole() override { return FALSE; }
    HRESULT IsInRole(PCWSTR, BOOL *) override { return E_NOTIMPL; }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

    LONG references = 1;
};

static User user;

static bool is_preload(IHttpContext *context)
{
    USHORT length = 0;
    PCSTR agent = context->GetRequest()->GetHeader(HttpHeaderUserAgent, &length);
    return agent && !strcmp(agent, "IIS Application Initialization Preload");
}

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider *) override
    {
        InterlockedIncrement(&starts);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationPreload(IGlobalApplicationPreloadProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalApplicationPreload, "R31: it comes at the start, before any request",
               starts == 1 && real_requests == 0);
        IHttpContext *context = NULL;
        EXPECT(IGlobalApplicationPreloadProvider, CreateContext, "null is refused",
               FAILED(provider->CreateContext(NULL)));
        HRESULT hr = provider->CreateContext(&context);
        EXPECT(IGlobalApplicationPreloadProvider, CreateContext, "R31: it makes a request of the application",
               hr == S_OK && context && context->GetApplication());
        EXPECT(IGlobalApplicationPreloadProvider, CreateContext, "R31: the request has the documented user agent",
               context && is_preload(context));
        if (context) {
            context->GetRequest()->SetHeader("X-Warm", "1", 1, TRUE);
            hr = provider->ExecuteRequest(context, &user);
            EXPECT(IGlobalApplicationPreloadProvider, ExecuteRequest, "R31: it runs the request to its end",
                   hr == S_OK && preload_requests == 1);
            EXPECT(IGlobalApplicationPreloadProvider, ExecuteRequest, "the request runs as the user", users_seen == 1);
            EXPECT(IGlobalApplicationPreloadProvider, ExecuteRequest, "a request runs once",
                   FAILED(provider->ExecuteRequest(context, NULL)));
        }
        EXPECT(IGlobalApplicationPreloadProvider, ExecuteRequest, "null is refused",
               FAILED(provider->ExecuteRequest(NULL, NULL)));
        // One that is never run: the server frees it.
        provider->CreateContext(&context);
        IGlobalApplicationPreloadProvider2 *second = NULL;
        hr = HttpGetExtendedInterface(server, provider, &second);
        EXPECT(IGlobalApplicationPreloadProvider2, IsProcessRecycled, "a first process was not recycled",
               SUCCEEDED(hr) && second && !second->IsProcessRecycled());
        provider->SetErrorStatus(S_OK);
        return GL_NOTIFICATION_HANDLED;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (is_preload(context)) {
            USHORT length = 0;
            if (context->GetRequest()->GetHeader("X-Warm", &length) && length == 1) {
                InterlockedIncrement(&preload_requests);
            }
            if (context->GetUser() && !wcscmp(context->GetUser()->GetUserName(), L"warm")) {
                InterlockedIncrement(&users_seen);
            }
        } else {
            InterlockedIncrement(&real_requests);
        }
        say(context, preload_requests == 1 ? "preloaded" : "cold");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(new Global, GL_APPLICATION_START | GL_APPLICATION_PRELOAD);
}
