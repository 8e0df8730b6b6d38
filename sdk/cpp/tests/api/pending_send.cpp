// SEND_RESPONSE and READ_ENTITY that stay pending while their asynchronous provoker goes on (R113, R114).
// request: GET /post
// expect: 200 onetwo
// request: GET /indicate
// expect: 200 onetwo
// request: GET /early
// expect: 200 onetwo
// request: GET /unbuffered
// expect: 200 onetwo
// request: GET /answered
// expect: 200 onetwo
// request: GET /cancelled
// expect: 200 onetwo
// request: POST /read < abcdef
// expect: 200 ABCDEF
// request: GET /blocking
// expect: 200 onetwo
#include "conformance.h"

#include <future>
#include <thread>

using namespace conformance;

// Flushes or reads asynchronously, leaves the first nested notification of a request pending, and completes it from a thread
// of its own.
class Both : public CHttpModule
{
public:
    ~Both() override
    {
        if (thread.joinable()) {
            thread.join();
        }
    }

    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        REQUEST_NOTIFICATION_STATUS answer = provoke(context);
        provoked.set_value();
        return answer;
    }

    REQUEST_NOTIFICATION_STATUS provoke(IHttpContext *context)
    {
        if (path_is(context, "/read")) {
            return read(context);
        }
        IHttpResponse *response = context->GetResponse();
        DWORD sent = 0;
        BOOL expected = 9;
        if (path_is(context, "/blocking")) {
            say(context, "one");
            HRESULT result = response->Flush(FALSE, TRUE, &sent, &expected);
            EXPECT(IHttpResponse, Flush, "R113: a blocking one waits for a pending SEND_RESPONSE",
                   result == S_OK && !expected && context->GetResponseHeadersSent());
            say(context, "two");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/unbuffered")) {
            response->DisableBuffering();
            HTTP_DATA_CHUNK chunk;
            memset(&chunk, 0, sizeof(chunk));
            chunk.DataChunkType = HttpDataChunkFromMemory;
            chunk.FromMemory.pBuffer = (PVOID) "one";
            chunk.FromMemory.BufferLength = 3;
            HRESULT result = response->WriteEntityChunks(&chunk, 1, TRUE, TRUE, &sent, &expected);
            EXPECT(IHttpResponse, WriteEntityChunks, "R113: a completion is expected while SEND_RESPONSE is pending",
                   result == S_OK && expected == TRUE && !context->GetResponseHeadersSent());
            return RQ_NOTIFICATION_PENDING;
        }
        say(context, "one");
        HRESULT result = response->Flush(TRUE, TRUE, &sent, &expected);
        if (path_is(context, "/early")) {
            // The completion was there before SEND_RESPONSE returned: nothing was pending.
            return expected ? RQ_NOTIFICATION_PENDING : finish(context);
        }
        EXPECT(IHttpResponse, Flush, "R113: a completion is expected while SEND_RESPONSE is pending",
               result == S_OK && expected == TRUE && !context->GetResponseHeadersSent());
        BOOL again = 9;
        EXPECT(IHttpResponse, Flush, "R107: a second one is refused meanwhile",
               response->Flush(TRUE, TRUE, &sent, &again) == HRESULT_FROM_WIN32(ERROR_BUSY) && !again);
        if (path_is(context, "/cancelled")) {
            EXPECT(IHttpContext, CancelIo, "R111: ends a flush that waits for SEND_RESPONSE", context->CancelIo() == S_OK);
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/answered")) {
            // R101: the answer counts when the flush is over.
            return RQ_NOTIFICATION_CONTINUE;
        }
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, GetResponseHeadersSent, "R101, R113: an answer given meanwhile counts behind the send",
               context->GetResponseHeadersSent());
        return finish(context);
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL is_post,
                                                  IHttpEventProvider *provider, IHttpCompletionInfo *info) override
    {
        if (notification != RQ_BEGIN_REQUEST) {
            return complete_nested(context, notification, is_post, provider, info);
        }
        EXPECT(IHttpCompletionInfo, GetCompletionStatus, "R113: of the provoker's own notification, behind the nested one",
               !is_post);
        if (path_is(context, "/cancelled")) {
            EXPECT(IHttpContext, CancelIo, "R111: the flush completes as a cancelled one",
                   info->GetCompletionStatus() == HRESULT_FROM_WIN32(ERROR_OPERATION_ABORTED) &&
                       !context->GetResponseHeadersSent());
            say(context, "two");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/read")) {
            EXPECT(IHttpRequest, ReadEntityBody, "R113: completes with what READ_ENTITY made of the data",
                   info->GetCompletionStatus() == S_OK && info->GetCompletionBytes() == 6 && !memcmp(body, "ABCDEF", 6));
            body[6] = 0;
            say(context, body);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        EXPECT(IHttpResponse, Flush, "R113: completes with the bytes sent",
               info->GetCompletionStatus() == S_OK && info->GetCompletionBytes() == 3 && context->GetResponseHeadersSent());
        return finish(context);
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        if (has_pended) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        has_pended = true;
        kept = provider;
        if (path_is(context, "/early")) {
            context->PostCompletion(7);
        } else if (path_is(context, "/indicate")) {
            thread = std::thread([this, context] {
                provoked.get_future().wait();
                context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            });
        } else if (path_is(context, "/blocking")) {
            thread = std::thread([context] { context->PostCompletion(7); });
        } else if (!path_is(context, "/cancelled")) {
            post_later(context);
        }
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext *context, IReadEntityProvider *provider) override
    {
        PVOID buffer = NULL;
        DWORD length = 0, capacity = 0;
        provider->GetEntity(&buffer, &length, &capacity);
        if (has_pended || length == 0) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        has_pended = true;
        kept = provider;
        post_later(context);
        return RQ_NOTIFICATION_PENDING;
    }

private:
    char body[16];
    // Set when the provoking call has returned: a completion that comes before leaves nothing pending.
    std::promise<void> provoked;
    std::thread thread;
    IHttpEventProvider *kept = NULL;
    bool has_pended = false;

    void post_later(IHttpContext *context)
    {
        thread = std::thread([this, context] {
            provoked.get_future().wait();
            context->PostCompletion(7);
        });
    }

    REQUEST_NOTIFICATION_STATUS complete_nested(IHttpContext *context, DWORD notification, BOOL is_post,
                                                IHttpEventProvider *provider, IHttpCompletionInfo *info)
    {
        EXPECT(IHttpContext, PostCompletion, "R114: OnAsyncCompletion hears of the nested notification, with its provider",
               (notification == RQ_SEND_RESPONSE || notification == RQ_READ_ENTITY) && !is_post && provider == kept &&
                   info->GetCompletionBytes() == 7);
        if (notification == RQ_SEND_RESPONSE) {
            ISendResponseProvider *send = static_cast<ISendResponseProvider *>(provider);
            EXPECT(ISendResponseProvider, GetFlags, "R114: serves up to the completion",
                   send->GetHeadersBeingSent() && send->GetFlags() & HTTP_SEND_RESPONSE_FLAG_MORE_DATA);
            EXPECT(IHttpResponse, Flush, "R113: nothing has gone before the completion", !context->GetResponseHeadersSent());
        } else {
            IReadEntityProvider *read = static_cast<IReadEntityProvider *>(provider);
            PVOID buffer = NULL;
            DWORD length = 0, capacity = 0;
            read->GetEntity(&buffer, &length, &capacity);
            EXPECT(IReadEntityProvider, GetEntity, "R114: serves up to the completion", length == 6 && capacity == 6);
            char *own = (char *)context->AllocateRequestMemory(length);
            for (DWORD index = 0; index < length; index++) {
                own[index] = ((char *)buffer)[index] - 32;
            }
            read->SetEntity(own, length, length);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS read(IHttpContext *context)
    {
        DWORD received = 0;
        BOOL expected = 9;
        HRESULT result = context->GetRequest()->ReadEntityBody(body, 6, TRUE, &received, &expected);
        EXPECT(IHttpRequest, ReadEntityBody, "R113: a completion is expected while READ_ENTITY is pending",
               result == S_OK && expected == TRUE);
        return RQ_NOTIFICATION_PENDING;
    }

    static REQUEST_NOTIFICATION_STATUS finish(IHttpContext *context)
    {
        say(context, "two");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Both>, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE | RQ_READ_ENTITY,
                                                 RQ_BEGIN_REQUEST);
}
