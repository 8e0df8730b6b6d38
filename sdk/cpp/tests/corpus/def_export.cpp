// Exported by the .def file beside this one, so nothing here says so.
// answers: 200 by definition
#include "shared/Base.h"
class CDefined : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *) { return Reply(p, "by definition"); }
};
HRESULT
__stdcall
RegisterModule(
    DWORD                           dwServerVersion,
    IHttpModuleRegistrationInfo *   pModuleInfo,
    IHttpServer *                   pHttpServer
)
{
    return pModuleInfo->SetRequestNotifications(new FactoryOf<CDefined>, RQ_BEGIN_REQUEST, 0);
}
