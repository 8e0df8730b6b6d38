// ISendResponseProvider for a module of medium priority: no record of the access log (R57).
// request: GET /page.txt
// expect: 200 a page
#include "conformance.h"

using namespace conformance;

class Sender : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *, ISendResponseProvider *provider) override
    {
        EXPECT(ISendResponseProvider, GetReadyToLogData, "TRUE whatever the priority", provider->GetReadyToLogData());
        EXPECT(ISendResponseProvider, GetLogData, "R57: null for a medium priority", provider->GetLogData() == NULL);
        HTTP_LOG_FIELDS_DATA own;
        memset(&own, 0, sizeof(own));
        EXPECT(ISendResponseProvider, SetLogData, "R57: refused for a medium priority", FAILED(provider->SetLogData(&own)));
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Sender>, RQ_SEND_RESPONSE, 0);
}
