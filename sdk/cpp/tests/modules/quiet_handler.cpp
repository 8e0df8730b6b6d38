// A handler that adds nothing to what other modules wrote.
#include "support.h"

class QuietHandler : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *, IHttpEventProvider *) override
    {
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<QuietHandler>, RQ_EXECUTE_REQUEST_HANDLER, 0);
}
