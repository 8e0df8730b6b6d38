// Counters of the server and of a site, as an administrator sees them.
// request: GET /count
// expect: 200
#include "command.h"
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpPerfCounterInfo *own = server->GetPerfCounterInfo();
        IHttpPerfCounterInfo *site = context->GetSite()->GetPerfCounterInfo();
        EXPECT(IHttpServer, GetPerfCounterInfo, "it is the same each time", own && own == server->GetPerfCounterInfo());
        EXPECT(IHttpSite, GetPerfCounterInfo, "a site has its own", site && site != own);
        own->IncrementCounter(3, 10);
        own->DecrementCounter(3, 4);
        own->DecrementCounter(4, 1);
        site->IncrementCounter(3, 7);
        int code = -1;
        std::string text = rsca("Counters", &code);
        EXPECT(IHttpPerfCounterInfo, IncrementCounter, "an administrator reads what was counted",
               code == 0 && text.find("server 3 6\n") != std::string::npos);
        EXPECT(IHttpPerfCounterInfo, DecrementCounter, "a counter may fall below zero",
               text.find("server 4 -1\n") != std::string::npos);
        EXPECT(IHttpSite, GetPerfCounterInfo, "its counters are the site's alone",
               text.find("site 1 3 7\n") != std::string::npos);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    return registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
}
