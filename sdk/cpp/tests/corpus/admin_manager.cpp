// Reads whether directory browsing is on, by the server's manager or by one made for the purpose.
#include <windows.h>
#include <ahadmin.h>
#include <comdef.h>
#include "shared/Base.h"
_COM_SMARTPTR_TYPEDEF(IAppHostElement, __uuidof(IAppHostElement));
_COM_SMARTPTR_TYPEDEF(IAppHostProperty, __uuidof(IAppHostProperty));
_COM_SMARTPTR_TYPEDEF(IAppHostAdminManager, __uuidof(IAppHostAdminManager));
static IHttpServer *g_pServer;
static HRESULT ReadFlag(IAppHostAdminManager *pManager, PCWSTR pszPath, bool *pfOn)
{
    IAppHostElementPtr pSection;
    IAppHostPropertyPtr pProperty;
    VARIANT value;
    VariantInit(&value);
    BSTR bstrSection = SysAllocString(L"system.webServer/directoryBrowse"), bstrPath = SysAllocString(pszPath);
    HRESULT hr = pManager->GetAdminSection(bstrSection, bstrPath, &pSection);
    if (SUCCEEDED(hr) && SUCCEEDED(hr = pSection->GetPropertyByName(_bstr_t(L"enabled"), &pProperty)) &&
        SUCCEEDED(hr = pProperty->get_Value(&value))) {
        *pfOn = V_VT(&value) == VT_BOOL && V_BOOL(&value) == VARIANT_TRUE;
    }
    VariantClear(&value);
    SysFreeString(bstrSection);
    SysFreeString(bstrPath);
    return hr;
}
class CBrowseReport : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        bool fOn = false;
        HRESULT hr = E_FAIL;
        IAppHostAdminManager *pBorrowed = g_pServer->GetAdminManager();
        if (pBorrowed) {
            hr = ReadFlag(pBorrowed, L"MACHINE/WEBROOT/APPHOST", &fOn);
        }
        if (FAILED(hr)) {
            CoInitializeEx(NULL, COINIT_MULTITHREADED);
            IAppHostAdminManagerPtr pOwn;
            if (SUCCEEDED(pOwn.CreateInstance(__uuidof(AppHostAdminManager)))) {
                hr = ReadFlag(pOwn, L"MACHINE/WEBROOT/APPHOST", &fOn);
            }
            CoUninitialize();
        }
        return Reply(pContext, FAILED(hr) ? "unknown" : fOn ? "on" : "off");
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *pServer)
{
    g_pServer = pServer;
    return p->SetRequestNotifications(new FactoryOf<CBrowseReport>, RQ_BEGIN_REQUEST, 0);
}
