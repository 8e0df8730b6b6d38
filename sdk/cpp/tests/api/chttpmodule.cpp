// Every callback of CHttpModule is called, in order, with a context and a provider; nested ones pend and are completed.
// config: handler.config
// request: POST /all < body
// expect: 200 edited
#include "conformance.h"

#include <thread>

using namespace conformance;

class Custom : public ICustomNotificationProvider
{
public:
    PCWSTR QueryNotificationType() override { return L"All"; }
    VOID SetErrorStatus(HRESULT) override {}
};

class All : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnBeginRequest, "R1: it comes in its turn", context && provider && turn++ == 0);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostBeginRequest, "R1: it comes in its turn", context && provider && turn++ == 1);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *context, IAuthenticationProvider *provider) override
    {
        EXPECT(CHttpModule, OnAuthenticateRequest, "R1: it comes in its turn", context && provider && turn++ == 2);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostAuthenticateRequest, "R1: it comes in its turn", context && provider && turn++ == 3);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnAuthorizeRequest, "R1: it comes in its turn", context && provider && turn++ == 4);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostAuthorizeRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostAuthorizeRequest, "R1: it comes in its turn", context && provider && turn++ == 5);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnResolveRequestCache(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnResolveRequestCache, "R1: it comes in its turn", context && provider && turn++ == 6);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostResolveRequestCache(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostResolveRequestCache, "R1: it comes in its turn", context && provider && turn++ == 7);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *context, IMapHandlerProvider *provider) override
    {
        EXPECT(CHttpModule, OnMapRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 8);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostMapRequestHandler(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostMapRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 9);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAcquireRequestState(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnAcquireRequestState, "R1: it comes in its turn", context && provider && turn++ == 10);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostAcquireRequestState(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostAcquireRequestState, "R1: it comes in its turn", context && provider && turn++ == 11);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPreExecuteRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 12);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostPreExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostPreExecuteRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 13);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnExecuteRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 14);
        char body[8];
        DWORD received = 0;
        context->GetRequest()->ReadEntityBody(body, sizeof(body), FALSE, &received);
        EXPECT(CHttpModule, OnReadEntity, "R113: the read that provoked it waits for its completion", read == 2);
        DWORD size = 0;
        context->MapPath(L"/x", NULL, &size);
        Custom custom;
        BOOL expected = TRUE;
        context->NotifyCustomNotification(&custom, &expected);
        EXPECT(CHttpModule, OnCustomRequestNotification, "R23: it comes inside the call", customs == 1 && !expected);
        context->PostCompletion(3);
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnPostExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostExecuteRequestHandler, "R1: it comes in its turn", context && provider && turn++ == 15);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnReleaseRequestState(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnReleaseRequestState, "R1: it comes in its turn", context && provider && turn++ == 16);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostReleaseRequestState(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostReleaseRequestState, "R1: it comes in its turn", context && provider && turn++ == 17);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnUpdateRequestCache(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnUpdateRequestCache, "R1: it comes in its turn", context && provider && turn++ == 18);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostUpdateRequestCache(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostUpdateRequestCache, "R1: it comes in its turn", context && provider && turn++ == 19);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnLogRequest, "R1: it comes in its turn", context && provider && turn++ == 20);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostLogRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostLogRequest, "R1: it comes in its turn", context && provider && turn++ == 21);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnEndRequest, "R1: it comes in its turn", context && provider && turn++ == 22);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostEndRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        EXPECT(CHttpModule, OnPostEndRequest, "R1: it comes in its turn", context && provider && turn++ == 23);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        EXPECT(CHttpModule, OnSendResponse, "R14: it comes with the send, behind the post of END",
               provider && turn == 24 && provider->GetHeadersBeingSent());
        std::thread([context] { context->PostCompletion(11); }).detach();
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext *context, IReadEntityProvider *provider) override
    {
        EXPECT(CHttpModule, OnReadEntity, "R19: it comes inside the read", provider && turn == 15);
        read = 1;
        context->PostCompletion(12);
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *, IMapPathProvider *provider) override
    {
        EXPECT(CHttpModule, OnMapPath, "R21: it comes when a URL is mapped", provider && provider->GetUrl());
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *, ICustomNotificationProvider *provider) override
    {
        EXPECT(CHttpModule, OnCustomRequestNotification, "R23: it comes with the provider of the one who notifies",
               provider && !wcscmp(provider->QueryNotificationType(), L"All"));
        customs++;
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL post,
                                                  IHttpEventProvider *provider, IHttpCompletionInfo *info) override
    {
        if (notification == RQ_EXECUTE_REQUEST_HANDLER) {
            EXPECT(CHttpModule, OnAsyncCompletion, "R84: it comes for what pends", !post && info->GetCompletionBytes() == 3);
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(CHttpModule, OnAsyncCompletion, "R114: of a nested notification it has that bit",
               !post && provider &&
                   (notification == RQ_SEND_RESPONSE ? info->GetCompletionBytes() == 11
                                                     : notification == RQ_READ_ENTITY && info->GetCompletionBytes() == 12));
        if (notification == RQ_SEND_RESPONSE) {
            EXPECT(ISendResponseProvider, GetHeadersBeingSent, "R84: the provider of the completion is the callback's",
                   static_cast<ISendResponseProvider *>(provider)->GetHeadersBeingSent());
            HTTP_DATA_CHUNK chunk;
            memset(&chunk, 0, sizeof(chunk));
            chunk.DataChunkType = HttpDataChunkFromMemory;
            chunk.FromMemory.pBuffer = (PVOID) "edited";
            chunk.FromMemory.BufferLength = 6;
            context->GetResponse()->WriteEntityChunkByReference(&chunk, -1);
        } else {
            read = 2;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    VOID Dispose() override
    {
        EXPECT(CHttpModule, Dispose, "R46: once, at the end", turn == 24 && !is_disposed);
        is_disposed = true;
        delete this;
    }

private:
    int turn = 0, read = 0, customs = 0;
    bool is_disposed = false;
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    const DWORD stages = 0xfff;
    return registration->SetRequestNotifications(
        new Factory<All>,
        stages | RQ_SEND_RESPONSE | RQ_READ_ENTITY | RQ_MAP_PATH | RQ_CUSTOM_NOTIFICATION, stages);
}
