// Nobody may delete these objects but they themselves.
// answers: 200 disposed by itself
#include "shared/Base.h"
class CSelfOwned : public CHttpModule
{
    CSelfOwned() {}
    ~CSelfOwned() { OutputDebugStringA("gone\n"); }
public:
    static CSelfOwned *Create() { return new CSelfOwned; }
    void Dispose() { delete this; }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *) { return Reply(p, "disposed by itself"); }
};
class CSelfFactory : public IHttpModuleFactory
{
    ~CSelfFactory() {}
public:
    HRESULT GetHttpModule(CHttpModule **pp, IModuleAllocator *) { *pp = CSelfOwned::Create(); return *pp ? S_OK : E_OUTOFMEMORY; }
    void Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    return p->SetRequestNotifications(new CSelfFactory, RQ_BEGIN_REQUEST, 0);
}
