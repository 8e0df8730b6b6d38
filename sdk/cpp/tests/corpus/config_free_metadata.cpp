// Finds settings through the metadata of the path it serves.
#include "shared/Base.h"
class CSettings : public IHttpStoredContext
{
public:
    BOOL fEnabled;
    static HRESULT Find(IHttpContext *pContext, HTTP_MODULE_ID id, CSettings **pp)
    {
        IMetadataInfo *pMetadata = pContext->GetMetadata();
        if (!pMetadata) return E_UNEXPECTED;
        IHttpModuleContextContainer *pContainer = pMetadata->GetModuleContextContainer();
        *pp = pContainer ? (CSettings *)pContainer->GetModuleContext(id) : NULL;
        if (*pp || !pContainer) return S_OK;
        CSettings *pNew = new CSettings;
        pNew->fEnabled = TRUE;
        HRESULT hr = pContainer->SetModuleContext(pNew, id);
        if (hr == HRESULT_FROM_WIN32(ERROR_ALREADY_ASSIGNED)) {
            pNew->CleanupStoredContext();
            pNew = (CSettings *)pContainer->GetModuleContext(id);
            hr = S_OK;
        }
        *pp = pNew;
        return hr;
    }
    void CleanupStoredContext() { delete this; }
};
static HTTP_MODULE_ID g_pModuleId = NULL;
class CSettled : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *pContext, IHttpEventProvider *)
    {
        CSettings *pSettings = NULL;
        CSettings::Find(pContext, g_pModuleId, &pSettings);
        return pSettings && pSettings->fEnabled ? Reply(pContext, "enabled") : RQ_NOTIFICATION_CONTINUE;
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *)
{
    g_pModuleId = pInfo->GetId();
    return pInfo->SetRequestNotifications(new FactoryOf<CSettled>, RQ_EXECUTE_REQUEST_HANDLER, 0);
}
