// A module that greets: it answers /hello itself and stamps every other response with a header.

#include <windows.h>
#include <httpserv.h>

#include <string.h>
#include <new>

class HelloModule : public CHttpModule
{
public:
    // The first notification of a request.
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        DWORD length = 0;
        PCSTR path = NULL;
        HRESULT hr = context->GetServerVariable("URL", &path, &length);
        if (FAILED(hr))
        {
            provider->SetErrorStatus(hr);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (strcmp(path, "/hello") != 0)
        {
            return RQ_NOTIFICATION_CONTINUE;
        }

        static const char greeting[] = "Hello from hello\n";
        IHttpResponse *response = context->GetResponse();
        response->Clear();
        response->SetHeader(HttpHeaderContentType, "text/plain", (USHORT)strlen("text/plain"), TRUE);

        HTTP_DATA_CHUNK chunk;
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = (PVOID)greeting;
        chunk.FromMemory.BufferLength = sizeof(greeting) - 1;
        DWORD sent = 0;
        hr = response->WriteEntityChunks(&chunk, 1, FALSE, FALSE, &sent);
        if (FAILED(hr))
        {
            provider->SetErrorStatus(hr);
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    // Bytes are about to go to the client.
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        if (provider->GetHeadersBeingSent())
        {
            context->GetResponse()->SetHeader("X-Hello", "1", 1, TRUE);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

class HelloFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new (std::nothrow) HelloModule;
        return *module ? S_OK : HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
    }

    void Terminate() override
    {
        delete this;
    }
};

// The server calls this once after it has loaded the module.
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new HelloFactory, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
}
