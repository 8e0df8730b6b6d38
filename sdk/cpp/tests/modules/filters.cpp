// Edits the response in OnSendResponse, the body in OnReadEntity, paths in OnMapPath; users, handlers, custom notifications.
#include "support.h"

#include <ctype.h>

static IHttpServer *server;

class User : public IHttpUser
{
public:
    PCWSTR GetRemoteUserName() override { return L"remote"; }
    PCWSTR GetUserName() override { return L"local"; }
    PCWSTR GetAuthenticationType() override { return L"Mine"; }
    PCWSTR GetPassword() override { return L""; }
    HANDLE GetImpersonationToken() override { return NULL; }
    HANDLE GetPrimaryToken() override { return NULL; }
    VOID ReferenceUser() override { InterlockedIncrement(&references); }
    VOID DereferenceUser() override
    {
        if (InterlockedDecrement(&references) == 0) {
            OutputDebugStringA("user:gone");
            delete this;
        }
    }
    BOOL SupportsIsInRole() override { return TRUE; }
    HRESULT IsInRole(PCWSTR role, BOOL *in) override
    {
        *in = wcscmp(role, L"admins") == 0;
        return S_OK;
    }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

private:
    LONG references = 1;
};

class Custom : public ICustomNotificationProvider
{
public:
    VOID SetErrorStatus(HRESULT) override {}
    PCWSTR QueryNotificationType() override { return L"greeting"; }
    int heard = 0;
};

class Filters : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *context, IAuthenticationProvider *provider) override
    {
        if (!context->GetUser()) {
            provider->SetUser(new User);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?custom")) {
            Custom custom;
            BOOL expected = TRUE;
            context->NotifyCustomNotification(&custom, &expected);
            write_number(context, "heard", custom.heard);
            write_number(context, "expected", expected);
        } else if (query && !strcmp(query, "?body")) {
            char buffer[16] = "";
            DWORD received = 0;
            context->GetRequest()->ReadEntityBody(buffer, 15, FALSE, &received);
            write_text(context, buffer);
        } else if (query && !strcmp(query, "?path")) {
            wchar_t path[64];
            DWORD size = sizeof(path);
            context->MapPath(L"/secret/file", path, &size);
            write_wide(context, "path", path);
        } else {
            write_wide(context, "user", context->GetUser()->GetUserName());
            write_text(context, "hello");
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        if (!context->GetRequest()->GetHeader("X-Filter")) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        HTTP_RESPONSE *raw = context->GetResponse()->GetRawHttpResponse();
        if (!provider->GetHeadersBeingSent() || !provider->GetReadyToLogData()) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        raw->StatusCode = 203;
        raw->Headers.KnownHeaders[HttpHeaderEtag].pRawValue = "\"tag\"";
        raw->Headers.KnownHeaders[HttpHeaderEtag].RawValueLength = 5;
        // One chunk edited in place, one more appended in request memory.
        for (USHORT i = 0; i < raw->EntityChunkCount; i++) {
            char *bytes = (char *)raw->pEntityChunks[i].FromMemory.pBuffer;
            for (ULONG n = 0; n < raw->pEntityChunks[i].FromMemory.BufferLength; n++) {
                bytes[n] = (char)toupper(bytes[n]);
            }
        }
        USHORT count = raw->EntityChunkCount;
        HTTP_DATA_CHUNK *chunks =
            (HTTP_DATA_CHUNK *)context->AllocateRequestMemory((count + 1) * sizeof(HTTP_DATA_CHUNK));
        memcpy(chunks, raw->pEntityChunks, count * sizeof(HTTP_DATA_CHUNK));
        chunks[count].DataChunkType = HttpDataChunkFromMemory;
        chunks[count].FromMemory.pBuffer = (PVOID) " (filtered)";
        chunks[count].FromMemory.BufferLength = 11;
        raw->pEntityChunks = chunks;
        raw->EntityChunkCount = count + 1;
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext *context, IReadEntityProvider *provider) override
    {
        PVOID buffer = NULL;
        DWORD data = 0, capacity = 0;
        provider->GetEntity(&buffer, &data, &capacity);
        char *own = (char *)context->AllocateRequestMemory(data + 1);
        own[0] = '>';
        memcpy(own + 1, buffer, data);
        provider->SetEntity(own, data + 1, data + 1);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *, IMapPathProvider *provider) override
    {
        if (!wcscmp(provider->GetUrl(), L"/secret/file")) {
            provider->SetPhysicalPath(L"/elsewhere", 10);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *, ICustomNotificationProvider *provider) override
    {
        if (!wcscmp(provider->QueryNotificationType(), L"greeting")) {
            static_cast<Custom *>(provider)->heard++;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *host)
{
    server = host;
    return info->SetRequestNotifications(new Factory<Filters>,
                                         RQ_AUTHENTICATE_REQUEST | RQ_EXECUTE_REQUEST_HANDLER | RQ_SEND_RESPONSE |
                                             RQ_READ_ENTITY | RQ_MAP_PATH | RQ_CUSTOM_NOTIFICATION,
                                         0);
}
