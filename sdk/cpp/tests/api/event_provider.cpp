// The provider of a plain notification, and the error status that a module reports with it.
// request: GET /continue
// expect: 404
// request: GET /finish
// expect: 500
// request: GET /denied
// expect: 401
#include "conformance.h"

using namespace conformance;

class Reporter : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnBeginRequest, "R1: it is called with a provider", provider != NULL);
        if (path_is(context, "/continue")) {
            provider->SetErrorStatus(E_FAIL);
            status_after(context, 200);
            EXPECT(IHttpEventProvider, SetErrorStatus, "R71: with CONTINUE the request goes on", true);
            return RQ_NOTIFICATION_CONTINUE;
        }
        provider->SetErrorStatus(path_is(context, "/denied") ? HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED) : E_FAIL);
        status_after(context, 200);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        USHORT status = 0;
        context->GetResponse()->GetStatus(&status);
        if (path_is(context, "/finish")) {
            EXPECT(IHttpEventProvider, SetErrorStatus, "R70: with FINISH the core answers 500", status == 500);
        }
        if (path_is(context, "/denied")) {
            EXPECT(IHttpEventProvider, SetErrorStatus, "R70: access denied becomes 401", status == 401);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    static void status_after(IHttpContext *context, USHORT expected)
    {
        USHORT status = 0;
        context->GetResponse()->GetStatus(&status);
        EXPECT(IHttpEventProvider, SetErrorStatus, "R69: the response is left as it is", status == expected);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Reporter>, RQ_BEGIN_REQUEST | RQ_LOG_REQUEST, 0);
}
