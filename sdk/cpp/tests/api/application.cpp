// The application as modules see it, and its recycling.
// request: GET /look
// expect: 200
// request: GET /recycle
// expect: 200
// wait: R215: a recycled application stops when its requests have ended
// request: GET /after
// expect: 200
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static HTTP_MODULE_ID own;
static LONG starts, stops, cleaned, in_recycling;

class Kept : public IHttpStoredContext
{
public:
    void CleanupStoredContext() override
    {
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R204: an application's contexts end after its stop",
               stops == InterlockedIncrement(&cleaned));
        delete this;
    }
};

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
        if (InterlockedIncrement(&stops) == 1) {
            EXPECT(IHttpServer, RecycleApplication, "R215: a recycled application stops when its requests have ended",
                   !in_recycling);
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpApplication *application = context->GetApplication();
        if (path_is(context, "/look")) {
            EXPECT(IHttpApplication, GetApplicationPhysicalPath, "it is the folder of the application",
                   application->GetApplicationPhysicalPath()[0] == L'/');
            EXPECT(IHttpApplication, GetApplicationId, "it has the form of the metabase",
                   !wcscmp(application->GetApplicationId(), L"/LM/W3SVC/1/ROOT"));
            EXPECT(IHttpApplication, GetAppConfigPath, "it begins with the server's path",
                   !wcsncmp(application->GetAppConfigPath(), L"MACHINE/WEBROOT/APPHOST/", 24));
            IHttpModuleContextContainer *container = application->GetModuleContextContainer();
            EXPECT(IHttpApplication, GetModuleContextContainer, "R201: it is the same for the life of the application",
                   container && container == application->GetModuleContextContainer());
            container->SetModuleContext(new Kept, own);
            warm_up(application);
        } else if (path_is(context, "/recycle")) {
            InterlockedExchange(&in_recycling, 1);
            server->RecycleApplication(application->GetAppConfigPath());
            EXPECT(IHttpServer, RecycleApplication, "R215: a request in flight keeps its application",
                   stops == 0 && context->GetApplication() == application);
            server->RecycleApplication(L"MACHINE/WEBROOT/APPHOST/Nobody");
            server->RecycleApplication(NULL);
            EXPECT(IHttpServer, RecycleApplication, "an unknown application and null change nothing", stops == 0);
        } else {
            EXPECT(IHttpServer, RecycleApplication, "R215: the next request starts the application again",
                   starts == 2 && stops == 1 && cleaned == 1);
            EXPECT(IHttpApplication, GetModuleContextContainer, "R215: the new application has nothing of the old one",
                   !application->GetModuleContextContainer()->GetModuleContext(own));
        }
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    void Dispose() override
    {
        InterlockedExchange(&in_recycling, 0);
        delete this;
    }

private:
    static void warm_up(IHttpApplication *application)
    {
        IHttpApplication2 *second = NULL;
        HRESULT hr = HttpGetExtendedInterface(server, application, &second);
        if (FAILED(hr) || !second) {
            return;
        }
        EXPECT(IHttpApplication2, QueryIsWarmingUp, "it is false without a warm-up", !second->QueryIsWarmingUp());
        second->BeginApplicationWarmup();
        EXPECT(IHttpApplication2, BeginApplicationWarmup, "the application is warming up", second->QueryIsWarmingUp());
        second->EndApplicationWarmup();
        EXPECT(IHttpApplication2, EndApplicationWarmup, "the warm-up is over", !second->QueryIsWarmingUp());
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    own = registration->GetId();
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(new Global, GL_APPLICATION_START | GL_APPLICATION_STOP);
}
