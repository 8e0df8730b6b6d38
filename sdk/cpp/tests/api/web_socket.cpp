// The WebSocket of a request: fragments in and out, by waiting and by callback, and every way in which it ends.
// request: GET /none
// expect: 200 no socket
// websocket: /sync text:hello read:hello ping:are-you-there pong:are-you-there binary:raw part:two- rest:parts close:3001:bye closed:3001 end
// websocket: /async read:ready text:hello read:hello close:1000 closed:1000 end
// wait: the routine of a close is called
// websocket: /cancel read:ready text:go end
// wait: an outstanding read ends with ERROR_OPERATION_ABORTED
// websocket: /lost read:ready reset
// wait: a lost connection ends the read with an error
// websocket: /wrong naked:x closed:1002 end
// wait: a frame that breaks the protocol ends the read with ERROR_INVALID_DATA
// websocket: /end closed:1000 end
// wait: the end of the request ends an outstanding read
// websocket: /long read:ready text:0123456789 read:done close:1000 closed:1000 end
#include "conformance.h"

#include <iiswebsocket.h>

using namespace conformance;

namespace {

const HRESULT INVALID_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);
const HRESULT ABORTED = HRESULT_FROM_WIN32(ERROR_OPERATION_ABORTED);
const HRESULT BUSY = HRESULT_FROM_WIN32(ERROR_BUSY);

IHttpServer *server;

// What a request that waits for its callbacks needs: it lives until the request is finished by one of them.
struct Talk {
    IHttpContext *context;
    IWebSocketContext *socket;
    char buffer[64];
    DWORD size;
    BOOL text, last, closed;
    DWORD received;

    void finish() { context->IndicateCompletion(RQ_NOTIFICATION_FINISH_REQUEST); }
};

// Answers 101 and finds the socket.
IWebSocketContext *accept(IHttpContext *context)
{
    IHttpContext3 *context3 = NULL;
    if (FAILED(HttpGetExtendedInterface(server, context, &context3))) {
        return NULL;
    }
    INamedContextContainer *container = context3->GetNamedContextContainer();
    IWebSocketContext *socket = (IWebSocketContext *)container->GetNamedContext(IIS_WEBSOCKET);
    EXPECT(INamedContextContainer, GetNamedContext, "a WebSocket request has its socket there", socket != NULL);
    if (socket && path_is(context, "/sync")) {
        char byte;
        DWORD one = 1;
        BOOL text, last, closed;
        EXPECT(IWebSocketContext, ReadFragment, "before the 101 nothing can be read",
               FAILED(socket->ReadFragment(&byte, &one, FALSE, &text, &last, &closed)));
        one = 1;
        EXPECT(IWebSocketContext, WriteFragment, "before the 101 nothing can be written",
               FAILED(socket->WriteFragment(&byte, &one, FALSE, TRUE, TRUE)));
        EXPECT(IWebSocketContext, SendConnectionClose, "before the 101 there is nothing to close",
               FAILED(socket->SendConnectionClose(FALSE, 1000)));
    }
    context3->EnableFullDuplex();
    IHttpResponse *response = context->GetResponse();
    response->Clear();
    response->SetStatus(101, "Switching Protocols");
    response->DisableBuffering();
    DWORD sent = 0;
    BOOL expected = FALSE;
    return SUCCEEDED(response->Flush(FALSE, TRUE, &sent, &expected)) ? socket : NULL;
}

void write(IWebSocketContext *socket, const char *text)
{
    DWORD length = (DWORD)strlen(text);
    socket->WriteFragment((void *)text, &length, FALSE, TRUE, TRUE);
}

void wrong_arguments(IWebSocketContext *socket)
{
    char buffer[4];
    DWORD size = sizeof(buffer);
    BOOL text, last, closed;
    EXPECT(IWebSocketContext, ReadFragment, "no buffer: ERROR_INVALID_PARAMETER",
           socket->ReadFragment(NULL, &size, FALSE, &text, &last, &closed) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, ReadFragment, "no size: ERROR_INVALID_PARAMETER",
           socket->ReadFragment(buffer, NULL, FALSE, &text, &last, &closed) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, ReadFragment, "no flags: ERROR_INVALID_PARAMETER",
           socket->ReadFragment(buffer, &size, FALSE, NULL, NULL, NULL) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, ReadFragment, "asynchronous without a routine: ERROR_INVALID_PARAMETER",
           socket->ReadFragment(buffer, &size, TRUE, &text, &last, &closed) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, WriteFragment, "no length: ERROR_INVALID_PARAMETER",
           socket->WriteFragment(buffer, NULL, FALSE, TRUE, TRUE) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, WriteFragment, "no data: ERROR_INVALID_PARAMETER",
           socket->WriteFragment(NULL, &size, FALSE, TRUE, TRUE) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, WriteFragment, "asynchronous without a routine: ERROR_INVALID_PARAMETER",
           socket->WriteFragment(buffer, &size, TRUE, TRUE, TRUE) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, SendConnectionClose, "a status that may not be sent: ERROR_INVALID_PARAMETER",
           socket->SendConnectionClose(FALSE, 1006) == INVALID_PARAMETER);
    wchar_t reason[125];
    wmemset(reason, L'x', 124);
    reason[124] = 0;
    EXPECT(IWebSocketContext, SendConnectionClose, "a reason of 124 bytes: ERROR_INVALID_PARAMETER",
           socket->SendConnectionClose(FALSE, 1000, reason) == INVALID_PARAMETER);
    EXPECT(IWebSocketContext, SendConnectionClose, "asynchronous without a routine: ERROR_INVALID_PARAMETER",
           socket->SendConnectionClose(TRUE, 1000) == INVALID_PARAMETER);
    USHORT status = 7;
    EXPECT(IWebSocketContext, GetCloseStatus, "before the client has closed it fails",
           FAILED(socket->GetCloseStatus(&status)) && status == 0);
    EXPECT(IWebSocketContext, GetCloseStatus, "no result: ERROR_INVALID_PARAMETER",
           socket->GetCloseStatus(NULL) == INVALID_PARAMETER);
}

void by_waiting(IWebSocketContext *socket)
{
    wrong_arguments(socket);
    char buffer[4];
    DWORD size = sizeof(buffer);
    BOOL text = FALSE, last = TRUE, closed = TRUE;
    HRESULT result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
    EXPECT(IWebSocketContext, ReadFragment, "a text that is longer than the buffer comes in parts",
           result == S_OK && size == 4 && !memcmp(buffer, "hell", 4) && text && !last && !closed);
    size = sizeof(buffer);
    result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
    EXPECT(IWebSocketContext, ReadFragment, "the last part is final",
           result == S_OK && size == 1 && buffer[0] == 'o' && text && last && !closed);
    DWORD length = 2;
    result = socket->WriteFragment((void *)"he", &length, FALSE, TRUE, FALSE);
    EXPECT(IWebSocketContext, WriteFragment, "a part is sent, and its length reported", result == S_OK && length == 2);
    length = 0;
    EXPECT(IWebSocketContext, WriteFragment, "a part may be empty",
           socket->WriteFragment(NULL, &length, FALSE, TRUE, FALSE) == S_OK);
    length = 3;
    EXPECT(IWebSocketContext, WriteFragment, "the final part ends the message",
           socket->WriteFragment((void *)"llo", &length, FALSE, TRUE, TRUE) == S_OK);
    size = sizeof(buffer);
    result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
    EXPECT(IWebSocketContext, ReadFragment, "a ping is answered on the way to the next message, which is binary",
           result == S_OK && size == 3 && !memcmp(buffer, "raw", 3) && !text && last);
    size = sizeof(buffer);
    result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
    EXPECT(IWebSocketContext, ReadFragment, "a fragment of the client's is not final",
           result == S_OK && size == 4 && !memcmp(buffer, "two-", 4) && text && !last);
    size_t rest = 0;
    do {
        size = sizeof(buffer);
        result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
        rest += size;
    } while (result == S_OK && !last);
    EXPECT(IWebSocketContext, ReadFragment, "its continuation is of the same kind", rest == 5 && text && !closed);
    size = sizeof(buffer);
    result = socket->ReadFragment(buffer, &size, FALSE, &text, &last, &closed);
    EXPECT(IWebSocketContext, ReadFragment, "a close is told by its flag", result == S_OK && closed && size == 0);
    USHORT status = 0, characters = 0;
    LPCWSTR reason = NULL;
    result = socket->GetCloseStatus(&status, &reason, &characters);
    EXPECT(IWebSocketContext, GetCloseStatus, "it gives status and reason of the client",
           result == S_OK && status == 3001 && reason && !wcscmp(reason, L"bye") && characters == 3);
    EXPECT(IWebSocketContext, SendConnectionClose, "it is sent once", socket->SendConnectionClose(FALSE, status, reason) == S_OK);
    EXPECT(IWebSocketContext, SendConnectionClose, "a second one is refused", FAILED(socket->SendConnectionClose(FALSE, 1000)));
    length = 1;
    EXPECT(IWebSocketContext, WriteFragment, "nothing is sent after the close",
           FAILED(socket->WriteFragment((void *)"x", &length, FALSE, TRUE, TRUE)));
}

VOID WINAPI on_close_sent(HRESULT error, VOID *argument, DWORD, BOOL, BOOL, BOOL)
{
    EXPECT(IWebSocketContext, SendConnectionClose, "the routine of a close is called", error == S_OK);
    ((Talk *)argument)->finish();
}

VOID WINAPI on_close_read(HRESULT error, VOID *argument, DWORD, BOOL, BOOL, BOOL closed)
{
    Talk *talk = (Talk *)argument;
    EXPECT(IWebSocketContext, ReadFragment, "the routine of a read is told of a close", error == S_OK && closed);
    talk->socket->SendConnectionClose(TRUE, 1000, NULL, on_close_sent, talk, NULL);
}

VOID WINAPI on_echoed(HRESULT error, VOID *argument, DWORD bytes, BOOL, BOOL, BOOL)
{
    Talk *talk = (Talk *)argument;
    EXPECT(IWebSocketContext, WriteFragment, "without pfCompletionExpected the routine is always called",
           error == S_OK && bytes == 5);
    talk->size = sizeof(talk->buffer);
    talk->socket->ReadFragment(talk->buffer, &talk->size, TRUE, &talk->text, &talk->last, &talk->closed, on_close_read,
                               talk, NULL);
}

VOID WINAPI on_read(HRESULT error, VOID *argument, DWORD bytes, BOOL text, BOOL last, BOOL closed)
{
    Talk *talk = (Talk *)argument;
    EXPECT(IWebSocketContext, ReadFragment, "the routine of a read gets length and flags",
           error == S_OK && bytes == 5 && text && last && !closed && !memcmp(talk->buffer, "hello", 5));
    talk->size = bytes;
    talk->socket->WriteFragment(talk->buffer, &talk->size, TRUE, TRUE, TRUE, on_echoed, talk, NULL);
}

VOID WINAPI on_cancelled(HRESULT error, VOID *argument, DWORD, BOOL, BOOL, BOOL)
{
    Talk *talk = (Talk *)argument;
    EXPECT(IWebSocketContext, CancelOutstandingIO, "an outstanding read ends with ERROR_OPERATION_ABORTED",
           error == ABORTED);
    talk->socket->CloseTcpConnection();
    DWORD length = 1;
    EXPECT(IWebSocketContext, CloseTcpConnection, "nothing can be written afterwards",
           FAILED(talk->socket->WriteFragment((void *)"x", &length, FALSE, TRUE, TRUE)));
    BOOL text, last, closed;
    talk->size = sizeof(talk->buffer);
    EXPECT(IWebSocketContext, CloseTcpConnection, "a read ends",
           FAILED(talk->socket->ReadFragment(talk->buffer, &talk->size, FALSE, &text, &last, &closed)));
    talk->finish();
}

VOID WINAPI on_go(HRESULT, VOID *argument, DWORD, BOOL, BOOL, BOOL)
{
    Talk *talk = (Talk *)argument;
    BOOL expected = FALSE;
    talk->size = sizeof(talk->buffer);
    talk->socket->ReadFragment(talk->buffer, &talk->size, TRUE, &talk->text, &talk->last, &talk->closed, on_cancelled,
                               talk, &expected);
    EXPECT(IWebSocketContext, CancelOutstandingIO, "there is a read to cancel", expected);
    talk->socket->CancelOutstandingIO();
}

VOID WINAPI on_lost(HRESULT error, VOID *argument, DWORD, BOOL, BOOL, BOOL)
{
    EXPECT(IWebSocketContext, ReadFragment, "a lost connection ends the read with an error", FAILED(error));
    ((Talk *)argument)->finish();
}

VOID WINAPI on_wrong(HRESULT error, VOID *argument, DWORD, BOOL, BOOL, BOOL)
{
    EXPECT(IWebSocketContext, ReadFragment, "a frame that breaks the protocol ends the read with ERROR_INVALID_DATA",
           error == HRESULT_FROM_WIN32(ERROR_INVALID_DATA));
    ((Talk *)argument)->finish();
}

VOID WINAPI on_end(HRESULT error, VOID *, DWORD, BOOL, BOOL, BOOL)
{
    EXPECT(IWebSocketContext, ReadFragment, "the end of the request ends an outstanding read", error == ABORTED);
}

// Takes a message byte by byte, each read started by the routine of the one before.
VOID WINAPI on_byte(HRESULT error, VOID *argument, DWORD bytes, BOOL, BOOL last, BOOL closed)
{
    Talk *talk = (Talk *)argument;
    while (SUCCEEDED(error) && !closed) {
        talk->received += bytes;
        if (last) {
            EXPECT(IWebSocketContext, ReadFragment, "what is there already needs no routine", talk->received == 10);
            write(talk->socket, "done");
        }
        BOOL expected = FALSE;
        talk->size = 1;
        error = talk->socket->ReadFragment(talk->buffer, &talk->size, TRUE, &talk->text, &talk->last, &talk->closed,
                                           on_byte, talk, &expected);
        if (expected) {
            return;
        }
        bytes = talk->size;
        last = talk->last;
        closed = talk->closed;
    }
    talk->finish();
}

} // namespace

class Sockets : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/none")) {
            return without_socket(context);
        }
        memset(&talk, 0, sizeof(talk));
        talk.context = context;
        talk.socket = accept(context);
        if (!talk.socket) {
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/sync")) {
            by_waiting(talk.socket);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        PFN_WEBSOCKET_COMPLETION routine = on_read;
        if (path_is(context, "/cancel")) {
            routine = on_go;
        } else if (path_is(context, "/lost")) {
            routine = on_lost;
        } else if (path_is(context, "/wrong")) {
            routine = on_wrong;
        } else if (path_is(context, "/end")) {
            routine = on_end;
        } else if (path_is(context, "/long")) {
            routine = on_byte;
        }
        bool says_ready = routine != on_wrong && routine != on_end;
        // The client of a wrong frame does not wait: its read may be over before this returns. The others stay.
        BOOL expected = FALSE;
        talk.size = routine == on_byte ? 1 : sizeof(talk.buffer);
        if (routine == on_wrong) {
            talk.socket->ReadFragment(talk.buffer, &talk.size, TRUE, &talk.text, &talk.last, &talk.closed, routine, &talk);
            return RQ_NOTIFICATION_PENDING;
        }
        HRESULT result = talk.socket->ReadFragment(talk.buffer, &talk.size, TRUE, &talk.text, &talk.last, &talk.closed,
                                                   routine, &talk, &expected);
        EXPECT(IWebSocketContext, ReadFragment, "a read without data pends", result == S_OK && expected);
        char other;
        DWORD one = 1;
        BOOL text, last, closed;
        EXPECT(IWebSocketContext, ReadFragment, "R107: a second read is refused",
               talk.socket->ReadFragment(&other, &one, FALSE, &text, &last, &closed) == BUSY);
        if (says_ready) {
            // Full duplex: a write while a read is outstanding.
            DWORD length = 5;
            EXPECT(IWebSocketContext, WriteFragment, "R108: a write goes on beside a read",
                   talk.socket->WriteFragment((void *)"ready", &length, FALSE, TRUE, TRUE) == S_OK);
        }
        return routine == on_end ? RQ_NOTIFICATION_FINISH_REQUEST : RQ_NOTIFICATION_PENDING;
    }

private:
    Talk talk;

    static REQUEST_NOTIFICATION_STATUS without_socket(IHttpContext *context)
    {
        IHttpContext3 *context3 = NULL;
        HttpGetExtendedInterface(server, context, &context3);
        INamedContextContainer *container = context3->GetNamedContextContainer();
        EXPECT(INamedContextContainer, GetNamedContext, "another request has no socket",
               container->GetNamedContext(IIS_WEBSOCKET) == NULL);
        context->GetResponse()->Clear();
        say(context, "no socket");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *http_server)
{
    server = http_server;
    return registration->SetRequestNotifications(new Factory<Sockets>, RQ_PRE_EXECUTE_REQUEST_HANDLER, 0);
}
