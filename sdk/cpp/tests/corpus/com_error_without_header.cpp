// Smart COM types are used although no header of them is named; functions say what they throw.
// answers: 200 failed: 0x80070005
#define _WINSOCKAPI_
#include <httpserv.h>
#include <string>

static void Check(bool fAllowed) throw(_com_error)
{
    if (!fAllowed) {
        _com_issue_error(E_ACCESSDENIED);
    }
}

class CGuard : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        char szText[64] = "";
        try {
            Check(false);
        } catch (_com_error &e) {
            _bstr_t bstrText(L"failed: ");
            sprintf_s(szText, "%s0x%08x", (const char *)bstrText, (unsigned)e.Error());
        }
        pContext->GetResponse()->Clear();
        HTTP_DATA_CHUNK c = {};
        c.DataChunkType = HttpDataChunkFromMemory;
        c.FromMemory.pBuffer = szText;
        c.FromMemory.BufferLength = (ULONG)strlen(szText);
        DWORD cb;
        pContext->GetResponse()->WriteEntityChunks(&c, 1, FALSE, TRUE, &cb);
        DWORD sent;
        BOOL pending;
        pContext->GetResponse()->Flush(FALSE, FALSE, &sent, &pending);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
class CGuardFactory : public IHttpModuleFactory
{
    HRESULT GetHttpModule(CHttpModule **pp, IModuleAllocator *) { *pp = new CGuard; return S_OK; }
    void Terminate() { delete this; }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    return p->SetRequestNotifications(new CGuardFactory, RQ_BEGIN_REQUEST, 0);
}
