// A configuration file that changes on disk.
// site: configured
// request: GET /first
// expect: 200
// edit: web.config = <configuration />
// wait: R33: the change of a configuration file is told
// wait: R215: a changed configuration stops the application
// request: GET /second
// expect: 200
#include "conformance.h"

using namespace conformance;

static LONG starts;

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
        EXPECT(CGlobalModule, OnGlobalApplicationStop, "R215: a changed configuration stops the application", starts > 0);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalConfigurationChange(IGlobalConfigurationChangeProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalConfigurationChange, "R33: the change of a configuration file is told", true);
        EXPECT(IGlobalConfigurationChangeProvider, GetChangePath, "R33: it is the path that the file configures",
               !wcsncmp(provider->GetChangePath(), L"MACHINE/WEBROOT/APPHOST/", 24));
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/second")) {
            EXPECT(CGlobalModule, OnGlobalApplicationStart, "R215: the next request starts it again", starts > 1);
        }
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(new Global,
                                                GL_APPLICATION_START | GL_APPLICATION_STOP | GL_CONFIGURATION_CHANGE);
}
