// answers: 200 mixed
#include <WINDOWS.H>
#include <HTTPSERV.H>
#include <Shared/BASE.H>
#include <WinSock2.H>
#include <StrSafe.H>
class CMixed : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *)
    {
        char sz[16];
        StringCchCopyA(sz, ARRAYSIZE(sz), "mixed");
        return Reply(p, sz);
    }
};
EXPORT_MODULE(CMixed, RQ_BEGIN_REQUEST)
