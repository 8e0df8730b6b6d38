// Logs the client that a proxy names in X-Forwarded-For in place of the proxy's own address.

#include <windows.h>
#include <httpserv.h>

class BehindProxy : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        HTTP_LOG_FIELDS_DATA *log = (HTTP_LOG_FIELDS_DATA *)provider->GetLogData();
        USHORT length = 0;
        PCSTR client = context->GetRequest()->GetHeader("X-Forwarded-For", &length);
        if (log && client) {
            log->ClientIp = (PCHAR)client;
            log->ClientIpLength = length;
            log->UserName = (PWCHAR)L"caf\u00e9";
            log->UserNameLength = 4 * sizeof(WCHAR);
            log->SubStatus = 7;
            provider->SetLogData(log);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

class Factory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new BehindProxy;
        return S_OK;
    }
    void Terminate() override { delete this; }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    HRESULT result = info->SetRequestNotifications(new Factory, RQ_SEND_RESPONSE, 0);
    return FAILED(result) ? result : info->SetPriorityForRequestNotification(RQ_SEND_RESPONSE, PRIORITY_ALIAS_HIGH);
}
