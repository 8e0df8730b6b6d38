// Places its module into the memory that the server offers.
// answers: 200 placed
#include <new>
#include "shared/Base.h"
class CPlaced : public CHttpModule
{
public:
    void Dispose() { this->~CPlaced(); }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *) { return Reply(p, "placed"); }
};
class CPlacedFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **ppModule, IModuleAllocator *pAllocator)
    {
        void *pv = pAllocator->AllocateMemory(sizeof(CPlaced));
        if (!pv) return E_OUTOFMEMORY;
        *ppModule = new (pv) CPlaced;
        return S_OK;
    }
    void Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    return p->SetRequestNotifications(new CPlacedFactory, RQ_BEGIN_REQUEST, 0);
}
