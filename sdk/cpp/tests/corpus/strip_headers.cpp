// Removes what tells about the server.
#include <httpserv.h>
#include <windows.h>
#include <strsafe.h>
static const char* const g_names[] = { "X-Powered-By", "X-AspNet-Version", "Server" };
class CStrip : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IN IHttpContext* pHttpContext, IN ISendResponseProvider* pProvider)
    {
        IHttpResponse* pResponse = pHttpContext->GetResponse();
        for (int i = 0; i < _countof(g_names); i++)
            pResponse->DeleteHeader(g_names[i]);
        pResponse->SetHeader(HttpHeaderServer, "", 0, TRUE);
        return RQ_NOTIFICATION_CONTINUE;
    }
};
class CStripFactory : public IHttpModuleFactory
{
public:
    virtual HRESULT GetHttpModule(OUT CHttpModule** ppModule, IN IModuleAllocator* pAllocator)
    {
        *ppModule = NULL;
        CStrip* pModule = new CStrip;
        if (NULL == pModule)
            return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
        *ppModule = pModule; pModule = NULL;
        return S_OK;
    }
    virtual void Terminate() { delete this; }
};
HRESULT WINAPI RegisterModule(DWORD, IHttpModuleRegistrationInfo* pModuleInfo, IHttpServer*)
{
    HRESULT hr = pModuleInfo->SetRequestNotifications(new CStripFactory(), RQ_SEND_RESPONSE, 0);
    if (SUCCEEDED(hr))
        hr = pModuleInfo->SetPriorityForRequestNotification(RQ_SEND_RESPONSE, PRIORITY_ALIAS_FIRST);
    return hr;
}
