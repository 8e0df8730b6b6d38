// Logs each request on as a user of its own class.
// answers: 200 corpus user
#include "shared/Base.h"
class COwnUser : public IHttpUser
{
    LONG m_cRefs;
public:
    COwnUser() : m_cRefs(1) {}
    PCWSTR GetRemoteUserName(VOID) { return L"corpus user"; }
    PCWSTR GetUserName(VOID) { return L"corpus user"; }
    PCWSTR GetAuthenticationType(VOID) { return L"Corpus"; }
    PCWSTR GetPassword(VOID) { return L""; }
    HANDLE GetImpersonationToken(VOID) { return NULL; }
    HANDLE GetPrimaryToken(VOID) { return NULL; }
    VOID ReferenceUser(VOID) { InterlockedIncrement(&m_cRefs); }
    VOID DereferenceUser(VOID) { if (InterlockedDecrement(&m_cRefs) == 0) delete this; }
    BOOL SupportsIsInRole(VOID) { return FALSE; }
    HRESULT IsInRole(IN PCWSTR, OUT BOOL *) { return E_NOTIMPL; }
    PVOID GetUserVariable(IN PCSTR) { return NULL; }
};
class CLogon : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *, IAuthenticationProvider *pProvider)
    {
        pProvider->SetUser(new COwnUser);
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *pContext, IMapHandlerProvider *)
    {
        IHttpUser *pUser = pContext->GetUser();
        char sz[64];
        sprintf_s(sz, "%ls", pUser ? pUser->GetUserName() : L"nobody");
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CLogon, RQ_AUTHENTICATE_REQUEST | RQ_MAP_REQUEST_HANDLER)
