// The export is a linker switch, the libraries are pragmas.
// answers: 200 switched
#pragma comment(linker, "/EXPORT:RegisterModule=_RegisterModule@12")
#pragma comment(lib, "advapi32.lib")
#pragma comment(lib, "ws2_32.lib")
#pragma warning(disable : 4100 4996)
#include "shared/Base.h"
#pragma warning(push)
#pragma warning(disable : 4267)
class CSwitch : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *p, IMapHandlerProvider *) { return Reply(p, "switched"); }
};
#pragma warning(pop)
STDAPI RegisterModule(DWORD dwVersion, IHttpModuleRegistrationInfo *pInfo, IHttpServer *pServer)
{
    return pInfo->SetRequestNotifications(new FactoryOf<CSwitch>(), RQ_MAP_REQUEST_HANDLER, 0);
}
