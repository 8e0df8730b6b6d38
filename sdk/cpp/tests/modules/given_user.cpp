// Gives each request a user before any other module is asked, as a host would that knows its clients.
#include "support.h"

class Guest : public IHttpUser
{
public:
    PCWSTR GetRemoteUserName() override { return L"guest"; }
    PCWSTR GetUserName() override { return L"guest"; }
    PCWSTR GetAuthenticationType() override { return L"Given"; }
    PCWSTR GetPassword() override { return L""; }
    HANDLE GetImpersonationToken() override { return NULL; }
    HANDLE GetPrimaryToken() override { return NULL; }
    VOID ReferenceUser() override { InterlockedIncrement(&references); }
    VOID DereferenceUser() override
    {
        if (InterlockedDecrement(&references) == 0) {
            delete this;
        }
    }
    BOOL SupportsIsInRole() override { return FALSE; }
    HRESULT IsInRole(PCWSTR, BOOL *) override { return E_NOTIMPL; }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

private:
    LONG references = 1;
};

class GivenUser : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *, IAuthenticationProvider *provider) override
    {
        provider->SetUser(new Guest);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    HRESULT hr = info->SetPriorityForRequestNotification(RQ_AUTHENTICATE_REQUEST, PRIORITY_ALIAS_FIRST);
    if (FAILED(hr)) {
        return hr;
    }
    return info->SetRequestNotifications(new Factory<GivenUser>, RQ_AUTHENTICATE_REQUEST, 0);
}
