// Jumps to its end over what is initialised between, as C code does.
// answers: 200 cleaned
#include "shared/Base.h"
class CCleanup : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        HRESULT hr = S_OK;
        BSTR bstr = NULL;
        PVOID pv = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 64);
        if (pv == NULL) { hr = E_OUTOFMEMORY; goto Finished; }
        bstr = SysAllocStringLen(L"abcdef", 3);
        if (SysStringLen(bstr) != 3) { hr = E_UNEXPECTED; goto Finished; }
    Finished:
        if (pv) HeapFree(GetProcessHeap(), 0, pv);
        SysFreeString(bstr);
        return Reply(pContext, SUCCEEDED(hr) ? "cleaned" : "failed");
    }
};
EXPORT_MODULE(CCleanup, RQ_BEGIN_REQUEST)
