// Echoes WebSocket messages, fragment by fragment, without ever blocking: the way handlers of IIS use IWebSocketContext.
#include "support.h"

#include <iiswebsocket.h>

static IHttpServer *server;

class Echo : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *http_context, IHttpEventProvider *) override
    {
        context = http_context;
        if (FAILED(HttpGetExtendedInterface(server, context, &context3))) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        socket = (IWebSocketContext *)context3->GetNamedContextContainer()->GetNamedContext(IIS_WEBSOCKET);
        if (!socket) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        context3->EnableFullDuplex();
        IHttpResponse *response = context->GetResponse();
        response->Clear();
        response->SetStatus(101, "Switching Protocols");
        response->DisableBuffering();
        response->DisableKernelCache();
        BOOL expected = FALSE;
        DWORD sent = 0;
        // The head goes out by a completion, as it does in handlers that may not wait.
        HRESULT result = response->Flush(TRUE, TRUE, &sent, &expected);
        if (FAILED(result)) {
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (!expected) {
            go_on(S_OK, TRUE, 0, FALSE, FALSE, FALSE);
        }
        return RQ_NOTIFICATION_PENDING;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *) override
    {
        go_on(S_OK, TRUE, 0, FALSE, FALSE, FALSE);
        return RQ_NOTIFICATION_PENDING;
    }

private:
    IHttpContext *context = nullptr;
    IHttpContext3 *context3 = nullptr;
    IWebSocketContext *socket = nullptr;
    char buffer[16384];
    bool reads = false;

    static VOID WINAPI completed(HRESULT error, VOID *argument, DWORD bytes, BOOL text, BOOL last, BOOL closed)
    {
        Echo *echo = (Echo *)argument;
        echo->go_on(error, !echo->reads, bytes, text, last, closed);
    }

    // What ended, a write or a read, and what follows. What is done at once is gone on with here.
    void go_on(HRESULT error, BOOL wrote, DWORD bytes, BOOL text, BOOL last, BOOL closed)
    {
        for (;;) {
            if (FAILED(error)) {
                break;
            }
            BOOL expected = FALSE;
            if (wrote) {
                reads = true;
                bytes = sizeof(buffer);
                error = socket->ReadFragment(buffer, &bytes, TRUE, &text, &last, &closed, completed, this, &expected);
            } else if (closed) {
                USHORT status = 0;
                LPCWSTR reason = nullptr;
                if (SUCCEEDED(socket->GetCloseStatus(&status, &reason, nullptr))) {
                    socket->SendConnectionClose(FALSE, status, reason);
                }
                break;
            } else {
                reads = false;
                error = socket->WriteFragment(buffer, &bytes, TRUE, text, last, completed, this, &expected);
            }
            if (SUCCEEDED(error) && expected) {
                return;
            }
            wrote = !wrote;
        }
        context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST);
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *http_server)
{
    server = http_server;
    return info->SetRequestNotifications(new Factory<Echo>, RQ_PRE_EXECUTE_REQUEST_HANDLER, 0);
}
