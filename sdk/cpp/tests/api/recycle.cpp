// The replacement of the process: by a module's wish, because it is not well, and by an administrator.
// request: GET /first
// expect: 200 first
// request: GET /recycle
// expect: 200
// wait: R216: the process was replaced by a new one
// request: GET /unhealthy
// expect: 200
// wait: R217: the process is asked after its health
// wait: R217: the process was replaced by a new one
// request: GET /action
// expect: 200
// wait: the process was replaced by a new one
// request: GET /fail
// expect: 200
// wait: the process was replaced by another one
#include "command.h"
#include "conformance.h"

#include <wpframework.h>

using namespace conformance;

static IHttpServer *server;
static LONG starts;

// Which of the replacements this process is: the number of lives so far, kept in the site's folder.
static int life()
{
    static int own = -1;
    if (own < 0) {
        FILE *file = fopen("lives", "a+");
        if (file) {
            fputc('x', file);
            fflush(file);
            fseek(file, 0, SEEK_END);
            own = (int)ftell(file);
            fclose(file);
        }
    }
    return own;
}

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider *) override
    {
        InterlockedIncrement(&starts);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(IHttpApplicationStopProvider *) override
    {
        EXPECT(IHttpServer, RecycleProcess, "R216: applications stop before", InterlockedDecrement(&starts) == 0);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *provider) override
    {
        if (life() < 5) {
            EXPECT(IGlobalStopListeningProvider, DrainRequestsGracefully, "R32: a recycle drains",
                   provider->DrainRequestsGracefully());
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck() override
    {
        EXPECT(CGlobalModule, OnGlobalHealthCheck, "R217: the process is asked after its health", true);
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/recycle")) {
            server->RecycleProcess(L"a module wants it");
        } else if (path_is(context, "/unhealthy")) {
            server->ReportUnhealthy(L"a module is not well", E_FAIL);
        } else if (path_is(context, "/action") || path_is(context, "/fail")) {
            IHttpServer2 *second = NULL;
            server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&second);
            IWorkerProcessFramework *framework = NULL;
            second->GetWorkerProcessFramework(&framework);
            IWpfActions *actions = NULL;
            framework->GetWpfInterface(WPF_ACTIONS_ID, (PVOID *)&actions);
            if (path_is(context, "/action")) {
                actions->RecycleWorkerProcess(L"by the framework");
            } else {
                actions->FailWorkerProcess(L"by the framework", E_FAIL);
            }
            actions->Release();
        }
        say(context, "first");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    switch (life()) {
    case 2:
        EXPECT(IHttpServer, RecycleProcess, "R216: the process was replaced by a new one", starts == 0);
        break;
    case 3:
        EXPECT(IHttpServer, ReportUnhealthy, "R217: the process was replaced by a new one", starts == 0);
        break;
    case 4:
        EXPECT(IWpfActions, RecycleWorkerProcess, "the process was replaced by a new one", starts == 0);
        break;
    case 5:
        EXPECT(IWpfActions, FailWorkerProcess, "the process was replaced by another one", starts == 0);
        break;
    }
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(
        new Global, GL_APPLICATION_START | GL_APPLICATION_STOP | GL_STOP_LISTENING | GL_HEALTH_CHECK);
}
