// A COM object of the module's own, held by smart pointers.
// answers: 200 3 of 1
#include <comdef.h>
#include "shared/Base.h"
struct ICounter : public IUnknown
{
    STDMETHOD(Add)(long lValue) PURE;
    STDMETHOD_(long, Total)() PURE;
};
SLUICEGATE_IID(ICounter, 0x8d1c2a90, 0x3c1d, 0x4a35, 0x9d, 0x43, 0x3a, 0x0b, 0x5e, 0x6f, 0x70, 0x11)
_COM_SMARTPTR_TYPEDEF(ICounter, __uuidof(ICounter));
class CCounter : public ICounter
{
    LONG m_cRef;
    long m_lTotal;
    ~CCounter() {}
public:
    static LONG s_alive;
    CCounter() : m_cRef(0), m_lTotal(0) { InterlockedIncrement(&s_alive); }
    STDMETHODIMP QueryInterface(REFIID riid, void **ppv)
    {
        if (ppv == NULL) return E_POINTER;
        *ppv = riid == __uuidof(ICounter) || riid == IID_IUnknown ? static_cast<ICounter *>(this) : NULL;
        if (*ppv == NULL) return E_NOINTERFACE;
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() { return InterlockedIncrement(&m_cRef); }
    STDMETHODIMP_(ULONG) Release()
    {
        LONG c = InterlockedDecrement(&m_cRef);
        if (c == 0) { InterlockedDecrement(&s_alive); delete this; }
        return c;
    }
    STDMETHODIMP Add(long lValue) { m_lTotal += lValue; return S_OK; }
    STDMETHODIMP_(long) Total() { return m_lTotal; }
};
LONG CCounter::s_alive = 0;
class CCounting : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        ICounterPtr spCounter(new CCounter);
        IUnknownPtr spUnknown = spCounter;
        ICounterPtr spAgain = spUnknown;
        spCounter->Add(1);
        spAgain->Add(2);
        char sz[32];
        sprintf_s(sz, "%d of %d", (int)spCounter->Total(), (int)CCounter::s_alive);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CCounting, RQ_BEGIN_REQUEST)
