// Overrides the second halves of the notifications.
// answers: 200 Bb
#include "shared/Base.h"
class CPosts : public CHttpModule
{
    std::string m_trail;
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IN IHttpContext *, IN IHttpEventProvider *) { m_trail += "B"; return RQ_NOTIFICATION_CONTINUE; }
    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IN IHttpContext *, IN IHttpEventProvider *) { m_trail += "b"; return RQ_NOTIFICATION_CONTINUE; }
    REQUEST_NOTIFICATION_STATUS OnPostMapRequestHandler(IN IHttpContext *p, IN IHttpEventProvider *) { return Reply(p, m_trail.c_str()); }
    REQUEST_NOTIFICATION_STATUS OnPostEndRequest(IN IHttpContext *, IN IHttpEventProvider *) { m_trail.clear(); return RQ_NOTIFICATION_CONTINUE; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    return p->SetRequestNotifications(new FactoryOf<CPosts>, RQ_BEGIN_REQUEST, RQ_BEGIN_REQUEST | RQ_MAP_REQUEST_HANDLER | RQ_END_REQUEST);
}
