// Stands in AUTHENTICATE and AUTHORIZE, main and post, and does nothing: another module between two of a merging one.
#include "support.h"

class Bystander : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *, IAuthenticationProvider *) override
    {
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *, IHttpEventProvider *) override
    {
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *, IHttpEventProvider *) override
    {
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext *, IHttpEventProvider *) override
    {
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Bystander>, RQ_AUTHENTICATE_REQUEST | RQ_AUTHORIZE_REQUEST,
                                         RQ_AUTHENTICATE_REQUEST | RQ_AUTHORIZE_REQUEST);
}
