// Ends waits in every way: posted, indicated from another thread, early and late, by callback, and by reading the body.
#include "support.h"

#include <functional>
#include <thread>

class Waiting : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        mode = query ? query + 1 : "";
        if (mode == std::string("post")) {
            context->PostCompletion(42);
            return RQ_NOTIFICATION_PENDING;
        }
        if (mode == std::string("post-thread")) {
            worker = std::thread([context] { context->PostCompletion(43); });
            worker.join();
            return RQ_NOTIFICATION_PENDING;
        }
        if (mode == std::string("indicate-thread")) {
            worker = std::thread([context] {
                write_text(context, "from the thread\n");
                context->GetResponse()->SetHeader("X-Thread", "yes", 3, TRUE);
                context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            });
            worker.detach();
            return RQ_NOTIFICATION_PENDING;
        }
        if (mode == std::string("both")) {
            // Two threads use the request at once while the callback runs.
            worker = std::thread([context] {
                for (int i = 0; i < 500; i++) {
                    context->GetResponse()->SetHeader("X-Other", "other", 5, TRUE);
                    context->GetRequest()->GetHeader("X-Mine");
                }
            });
            for (int i = 0; i < 500; i++) {
                context->GetRequest()->SetHeader("X-Mine", "mine", 4, TRUE);
                context->GetResponse()->GetHeader("X-Other");
            }
            worker.join();
            write_pair(context, "mine", context->GetRequest()->GetHeader("X-Mine"));
            write_pair(context, "other", context->GetResponse()->GetHeader("X-Other"));
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (mode == std::string("indicate-early")) {
            context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
            return RQ_NOTIFICATION_PENDING;
        }
        if (mode == std::string("indicate-void")) {
            context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
            return RQ_NOTIFICATION_CONTINUE;
        }
        if (mode == std::string("flush-thread")) {
            worker = std::thread([context] {
                write_text(context, "part ");
                DWORD sent = 0;
                context->GetResponse()->Flush(FALSE, TRUE, &sent);
                context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
            });
            worker.detach();
            return RQ_NOTIFICATION_PENDING;
        }
        if (mode == std::string("read")) {
            return read(context, FALSE);
        }
        if (mode == std::string("read-async")) {
            return read(context, TRUE);
        }
        if (mode == std::string("callback")) {
            IHttpResponse2 *response = static_cast<IHttpResponse2 *>(context->GetResponse());
            write_text(context, "called ");
            DWORD sent = 0;
            BOOL expected = FALSE;
            response->Flush(TRUE, TRUE, called, this, &sent, &expected);
            write_number(context, "expected", expected);
            return expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL post,
                                                  IHttpEventProvider *, IHttpCompletionInfo *info) override
    {
        if (mode == std::string("read-async")) {
            if (info->GetCompletionStatus() == HRESULT_FROM_WIN32(ERROR_HANDLE_EOF)) {
                write_text(context, "|eof");
                return RQ_NOTIFICATION_FINISH_REQUEST;
            }
            buffer[info->GetCompletionBytes()] = 0;
            write_text(context, "!");
            write_text(context, buffer);
            return read(context, TRUE);
        }
        write_number(context, "bytes", info->GetCompletionBytes());
        write_number(context, "notification", notification);
        write_number(context, "post", post);
        write_code(context, "status", info->GetCompletionStatus());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static REQUEST_NOTIFICATION_STATUS WINAPI called(IHttpContext3 *context, IHttpCompletionInfo2 *info, VOID *self)
    {
        static_cast<Waiting *>(self)->mode = "done";
        write_number(context, "operation", info->GetCompletedOperation());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS read(IHttpContext *context, BOOL async)
    {
        for (;;) {
            DWORD received = 0;
            BOOL pending = FALSE;
            HRESULT hr = context->GetRequest()->ReadEntityBody(buffer, 4, async, &received, &pending);
            if (FAILED(hr)) {
                write_text(context, hr == HRESULT_FROM_WIN32(ERROR_HANDLE_EOF) ? "|eof" : "|failed");
                return RQ_NOTIFICATION_FINISH_REQUEST;
            }
            if (pending) {
                DWORD again = 0;
                BOOL other = FALSE;
                HRESULT busy = context->GetRequest()->ReadEntityBody(buffer, 4, TRUE, &again, &other);
                if (busy != HRESULT_FROM_WIN32(ERROR_BUSY)) {
                    write_text(context, "|not busy");
                }
                return RQ_NOTIFICATION_PENDING;
            }
            buffer[received] = 0;
            write_text(context, "+");
            write_text(context, buffer);
        }
    }

    std::string mode;
    std::thread worker;
    char buffer[5];
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Waiting>, RQ_BEGIN_REQUEST, 0);
}
