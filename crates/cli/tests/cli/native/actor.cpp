// A module that does what the URL asks for: the good and the bad manners of native modules, for tests of the command.

#include <windows.h>
#include <httpserv.h>

#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <unistd.h>

class Actor : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        PCSTR path = NULL;
        PCSTR query = NULL;
        DWORD length = 0;
        if (FAILED(context->GetServerVariable("URL", &path, &length)))
            return RQ_NOTIFICATION_CONTINUE;
        if (FAILED(context->GetServerVariable("QUERY_STRING", &query, &length)))
            query = "";
        const std::string what = path;
        if (what == "/throw")
            throw std::runtime_error("the actor <fell>");
        if (what == "/null") {
            volatile int *nothing = NULL;
            *nothing = 1;
        }
        if (what == "/never")
            return RQ_NOTIFICATION_PENDING;
        if (what == "/teapot") {
            context->GetResponse()->SetStatus(418, "Teapot", 7);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (what == "/trace") {
            context->GetTraceContext()->QuickTrace(L"half", L"way", E_FAIL, 3);
            return RQ_NOTIFICATION_CONTINUE;
        }
        if (what == "/wait") {
            // A pipe without a name's other end holds this thread until the test lets go.
            char byte;
            int pipe = open(query, O_RDONLY);
            while (read(pipe, &byte, 1) > 0) {
            }
            close(pipe);
            return say(context, "waited");
        }
        if (what == "/flush") {
            say(context, "first,");
            DWORD sent = 0;
            BOOL expected = FALSE;
            HRESULT hr = context->GetResponse()->Flush(TRUE, TRUE, &sent, &expected);
            if (FAILED(hr))
                return say(context, "failed");
            if (expected)
                return RQ_NOTIFICATION_PENDING;
            return say(context, "at once");
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *) override
    {
        return say(context, "completed");
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        return say(context, "acted");
    }

private:
    static REQUEST_NOTIFICATION_STATUS say(IHttpContext *context, PCSTR text)
    {
        IHttpResponse *response = context->GetResponse();
        response->SetHeader(HttpHeaderContentType, "text/plain", 10, TRUE);
        HTTP_DATA_CHUNK chunk;
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = (PVOID)text;
        chunk.FromMemory.BufferLength = (ULONG)strlen(text);
        DWORD sent = 0;
        response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

class Factory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new Actor;
        return S_OK;
    }
    void Terminate() override { delete this; }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    OutputDebugStringA("the actor is on stage");
    return registration->SetRequestNotifications(new Factory, RQ_BEGIN_REQUEST | RQ_EXECUTE_REQUEST_HANDLER, 0);
}
