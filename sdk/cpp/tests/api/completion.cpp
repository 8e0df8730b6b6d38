// What a completion tells of the operation that has ended: bytes, status, and which it was.
// config: handler.config
// serve: --force-pending
// request: GET /posted
// expect: 200 posted
// request: GET /flushed
// expect: 200 flushed
// request: GET /again
// expect: 200 again
#include "conformance.h"

using namespace conformance;

class Completion : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/flushed")) {
            say(context, "flushed");
            DWORD sent = 0;
            BOOL expected = FALSE;
            HRESULT hr = context->GetResponse()->Flush(TRUE, TRUE, &sent, &expected);
            return SUCCEEDED(hr) && expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_CONTINUE;
        }
        context->PostCompletion(path_is(context, "/again") ? 1 : 42);
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL post,
                                                  IHttpEventProvider *, IHttpCompletionInfo *info) override
    {
        IHttpCompletionInfo2 *second = static_cast<IHttpCompletionInfo2 *>(info);
        EXPECT(CHttpModule, OnAsyncCompletion, "R84: for the notification that pends",
               notification == RQ_EXECUTE_REQUEST_HANDLER && !post);
        EXPECT(IHttpCompletionInfo, GetCompletionStatus, "R85: S_OK", info->GetCompletionStatus() == S_OK);
        if (path_is(context, "/flushed")) {
            EXPECT(IHttpCompletionInfo, GetCompletionBytes, "R85: what was sent", info->GetCompletionBytes() >= 7);
            EXPECT(IHttpCompletionInfo2, GetCompletedOperation, "R108: 2 is a write", second->GetCompletedOperation() == 2);
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(IHttpCompletionInfo2, GetCompletedOperation, "R108: 0 is a posted one", second->GetCompletedOperation() == 0);
        if (path_is(context, "/again")) {
            EXPECT(CHttpModule, OnAsyncCompletion, "R84: it may pend again, as often as it likes",
                   info->GetCompletionBytes() == ++rounds);
            if (rounds < 5) {
                context->PostCompletion(rounds + 1);
                return RQ_NOTIFICATION_PENDING;
            }
            say(context, "again");
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(IHttpCompletionInfo, GetCompletionBytes, "R85: the number that was posted", info->GetCompletionBytes() == 42);
        say(context, "posted");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    DWORD rounds = 0;
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Completion>, RQ_EXECUTE_REQUEST_HANDLER, 0);
}
