// Every notification of a global module, with its provider.
// request: GET /page.txt
// expect: 200
// request: GET /notify
// expect: 200
// request: GET /cleanup
// expect: 200
// wait: R34: it comes on a thread that ran a request of the application
// request: GET /suspend
// expect: 200
// wait: it is called when the process goes on
// request: GET /page.txt
// expect: 200
// stop
#include "command.h"
#include "conformance.h"

#include <signal.h>

using namespace conformance;

static IHttpServer *server;
static LONG starts, configuration_changes, file_changes, customs, begins;
static LONG has_run_request;

class Ping : public ICustomNotificationProvider
{
public:
    PCWSTR QueryNotificationType() override { return L"Conformance.Ping"; }
    void SetErrorStatus(HRESULT) override {}
};

static Ping ping;

class Resumed : public IGlobalSuspendProcessCallback
{
public:
    void SetErrorStatus(HRESULT) override {}
    HRESULT Resume() override
    {
        EXPECT(IGlobalSuspendProcessCallback, Resume, "it is called when the process goes on", true);
        return S_OK;
    }
};

static Resumed resumed;

static bool is_own(IHttpApplication *application)
{
    return application && !wcsncmp(application->GetAppConfigPath(), L"MACHINE/WEBROOT/APPHOST/", 24);
}

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalStopListening, "R32: it comes when the server stops", starts > 0);
        EXPECT(IGlobalStopListeningProvider, DrainRequestsGracefully, "R32: a plain stop does not drain",
               !provider->DrainRequestsGracefully());
        provider->SetErrorStatus(S_OK);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheCleanup() override
    {
        EXPECT(CGlobalModule, OnGlobalCacheCleanup, "R34: it comes when the process ends", starts == 0);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck() override { return GL_NOTIFICATION_CONTINUE; }

    GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(IGlobalConfigurationChangeProvider *provider) override
    {
        InterlockedIncrement(&configuration_changes);
        EXPECT(CGlobalModule, OnGlobalConfigurationChange, "R33: it comes with a provider", provider != NULL);
        EXPECT(IGlobalConfigurationChangeProvider, GetChangePath, "R33: the path is the one that was told",
               !wcscmp(provider->GetChangePath(), L"MACHINE/WEBROOT"));
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider *provider) override
    {
        InterlockedIncrement(&file_changes);
        EXPECT(CGlobalModule, OnGlobalFileChange, "R34: it comes with a provider", provider != NULL);
        EXPECT(IGlobalFileChangeProvider, GetFileName, "R34: the name is the one that was told",
               !wcscmp(provider->GetFileName(), L"/a/b.txt"));
        EXPECT(IGlobalFileChangeProvider, GetFileMonitor, "R220: what a module tells has no monitor",
               provider->GetFileMonitor() == NULL);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IPreBeginRequestProvider *provider) override
    {
        InterlockedIncrement(&begins);
        IHttpContext *context = provider->GetHttpContext();
        EXPECT(CGlobalModule, OnGlobalPreBeginRequest, "R29: the application has started by then", starts == 1);
        EXPECT(IPreBeginRequestProvider, GetHttpContext, "R26: it is the context of the request",
               context && context->GetRequest() && is_own(context->GetApplication()));
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalApplicationStart, "R29: it comes before any request of the application",
               InterlockedIncrement(&starts) == 1 && begins == 0);
        EXPECT(IHttpApplicationProvider, GetApplication, "R29: it is the application that starts",
               is_own(provider->GetApplication()));
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(IHttpApplicationStopProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalApplicationStop, "R29: it comes once, with the application",
               InterlockedDecrement(&starts) == 0 && is_own(provider->GetApplication()));
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalCustomNotification(ICustomNotificationProvider *provider) override
    {
        InterlockedIncrement(&customs);
        EXPECT(CGlobalModule, OnGlobalCustomNotification, "R34: it comes with the provider that was given",
               provider == &ping);
        EXPECT(ICustomNotificationProvider, QueryNotificationType, "R23: by the type a receiver tells its own",
               !wcscmp(provider->QueryNotificationType(), L"Conformance.Ping"));
        return GL_NOTIFICATION_HANDLED;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalThreadCleanup(IGlobalThreadCleanupProvider *provider) override
    {
        if (has_run_request) {
            EXPECT(CGlobalModule, OnGlobalThreadCleanup,
                   "R34: it comes on a thread that ran a request of the application", true);
            EXPECT(IGlobalThreadCleanupProvider, GetApplication, "R34: it is the application that was worked for",
                   is_own(provider->GetApplication()));
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnSuspendProcess(IGlobalSuspendProcessCallback **callback) override
    {
        EXPECT(CGlobalModule, OnSuspendProcess, "it comes with a place for a callback", callback != NULL);
        *callback = &resumed;
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override
    {
        EXPECT(CGlobalModule, Terminate, "R41: it comes last, once", starts == 0);
        delete this;
    }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/notify")) {
            server->NotifyConfigurationChange(L"MACHINE/WEBROOT");
            EXPECT(IHttpServer, NotifyConfigurationChange, "R220: modules are told at once, inside the call",
                   configuration_changes == 1);
            server->NotifyConfigurationChange(NULL);
            EXPECT(IHttpServer, NotifyConfigurationChange, "null is not told", configuration_changes == 1);
            server->NotifyFileChange(L"/a/b.txt");
            EXPECT(IHttpServer, NotifyFileChange, "R220: modules are told at once, inside the call", file_changes == 1);
            server->NotifyFileChange(NULL);
            EXPECT(IHttpServer, NotifyFileChange, "null is not told", file_changes == 1);
            EXPECT(IHttpServer, NotifyCustomNotification, "R25: the answer is the handlers'",
                   server->NotifyCustomNotification(&ping) == GL_NOTIFICATION_HANDLED && customs == 1);
            EXPECT(IHttpServer, NotifyCustomNotification, "null is not raised",
                   server->NotifyCustomNotification(NULL) == GL_NOTIFICATION_CONTINUE && customs == 1);
        } else if (path_is(context, "/cleanup")) {
            InterlockedExchange(&has_run_request, 1);
        } else if (path_is(context, "/suspend")) {
            std::string pid = std::to_string(getpid());
            std::string wake = "(while ! grep -q '^State:.T' /proc/" + pid + "/status; do :; done; kill -CONT " + pid +
                               ") >/dev/null 2>&1 &";
            int code = -1;
            output_of(wake, &code);
            if (code == 0) {
                kill(getpid(), SIGTSTP);
            }
        } else {
            return RQ_NOTIFICATION_CONTINUE;
        }
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    HRESULT hr = registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    if (FAILED(hr)) {
        return hr;
    }
    return registration->SetGlobalNotifications(
        new Global, GL_STOP_LISTENING | GL_CACHE_CLEANUP | GL_HEALTH_CHECK | GL_CONFIGURATION_CHANGE | GL_FILE_CHANGE |
                        GL_PRE_BEGIN_REQUEST | GL_APPLICATION_START | GL_APPLICATION_STOP | GL_CUSTOM_NOTIFICATION |
                        GL_THREAD_CLEANUP | GL_SUSPEND_PROCESS);
}
