// One operation at a time, and one in each direction; callbacks in place of OnAsyncCompletion; CancelIo.
// config: handler.config
// serve: --force-pending
// request: POST /one < body
// expect: 200 one
// request: POST /both < body
// expect: 200 both
// request: POST /callbacks < body
// expect: 200 called
// request: GET /posted
// expect: 200
#include "conformance.h"

#include <atomic>

using namespace conformance;

static const HRESULT busy = HRESULT_FROM_WIN32(ERROR_BUSY);

class Duplex : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpContext3 *own = static_cast<IHttpContext3 *>(context);
        IHttpResponse2 *response = static_cast<IHttpResponse2 *>(context->GetResponse());
        BOOL expected = FALSE;
        DWORD sent = 0;
        if (path_is(context, "/one")) {
            mode = 1;
            say(context, "one");
            HRESULT hr = response->Flush(TRUE, TRUE, &sent, &expected);
            EXPECT(IHttpResponse, Flush, "R91: an asynchronous flush may expect a completion", hr == S_OK && expected);
            BOOL second = TRUE;
            EXPECT(IHttpResponse, Flush, "R107: a second operation is refused",
                   response->Flush(TRUE, TRUE, &sent, &second) == busy && !second);
            DWORD received = 0;
            EXPECT(IHttpRequest, ReadEntityBody, "R107: a read beside a write is refused",
                   context->GetRequest()->ReadEntityBody(buffer, sizeof(buffer), TRUE, &received, &second) == busy);
            IHttpContext *child = NULL;
            context->CloneContext(CLONE_FLAG_BASICS, &child);
            EXPECT(IHttpContext, ExecuteRequest, "R107: a child beside a write is refused",
                   context->ExecuteRequest(TRUE, child, 0, NULL, &second) == busy);
            child->ReleaseClonedContext();
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/both")) {
            mode = 2;
            own->EnableFullDuplex();
            HRESULT hr = response->Flush(TRUE, TRUE, &sent, &expected);
            DWORD received = 0;
            BOOL reads = FALSE;
            HRESULT read = context->GetRequest()->ReadEntityBody(buffer, sizeof(buffer), TRUE, &received, &reads);
            EXPECT(IHttpContext3, EnableFullDuplex, "R107: a read is possible beside a write",
                   hr == S_OK && expected && read == S_OK);
            EXPECT(IHttpContext3, EnableFullDuplex, "R107: a second write is not",
                   response->Flush(TRUE, TRUE, &sent, &expected) == busy);
            left = reads ? 2 : 1;
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/callbacks")) {
            mode = 3;
            HRESULT hr = response->Flush(TRUE, TRUE, flushed, this, &sent, &expected);
            return SUCCEEDED(hr) && expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_CONTINUE;
        }
        mode = 4;
        EXPECT(IHttpContext, CancelIo, "R111: with nothing outstanding there is no handle",
               context->CancelIo() == HRESULT_FROM_WIN32(ERROR_INVALID_HANDLE));
        EXPECT(IHttpContext3, PostCompletion, "without a routine it is refused",
               own->PostCompletion(1, NULL, NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpContext3, PostCompletion, "R109: it is queued", own->PostCompletion(9, posted, context) == S_OK);
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *info) override
    {
        IHttpCompletionInfo2 *own = static_cast<IHttpCompletionInfo2 *>(info);
        if (mode == 1) {
            EXPECT(IHttpCompletionInfo, GetCompletionBytes, "R85: the bytes that were written",
                   info->GetCompletionBytes() >= 3);
            EXPECT(IHttpCompletionInfo, GetCompletionStatus, "R85: S_OK", info->GetCompletionStatus() == S_OK);
            EXPECT(IHttpCompletionInfo2, GetCompletedOperation, "R108: 2 is a write", own->GetCompletedOperation() == 2);
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(CHttpModule, OnAsyncCompletion, "R108: both directions complete here", mode == 2);
        DWORD operation = own->GetCompletedOperation();
        EXPECT(IHttpCompletionInfo2, GetCompletedOperation, "R108: 1 is a read and 2 a write",
               operation == 1 || operation == 2);
        if (--left == 0) {
            say(context, "both");
            return RQ_NOTIFICATION_CONTINUE;
        }
        return RQ_NOTIFICATION_PENDING;
    }

private:
    int mode = 0;
    std::atomic<int> left{0};
    char buffer[16];

    static REQUEST_NOTIFICATION_STATUS WINAPI flushed(IHttpContext3 *context, IHttpCompletionInfo2 *info, VOID *self)
    {
        EXPECT(IHttpResponse2, Flush, "R109: the routine takes the place of OnAsyncCompletion",
               static_cast<Duplex *>(self)->mode == 3 && info->GetCompletedOperation() == 2);
        say(context, "called");
        return RQ_NOTIFICATION_CONTINUE;
    }

    static VOID WINAPI posted(DWORD code, DWORD bytes, OVERLAPPED *argument)
    {
        EXPECT(IHttpContext3, PostCompletion, "R109: the routine gets the number", code == 0 && bytes == 9);
        ((IHttpContext *)argument)->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Duplex>, RQ_EXECUTE_REQUEST_HANDLER, 0);
}
