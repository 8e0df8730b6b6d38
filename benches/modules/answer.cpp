// Answers every request in BEGIN_REQUEST with 1024 bytes: what a native module costs against a static file.

#include <windows.h>
#include <httpserv.h>

#include <string.h>

static char g_body[1024];

class AnswerModule : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        IHttpResponse *response = context->GetResponse();
        response->SetHeader(HttpHeaderContentType, "text/plain", 10, TRUE);
        HTTP_DATA_CHUNK chunk;
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = g_body;
        chunk.FromMemory.BufferLength = sizeof(g_body);
        DWORD sent = 0;
        HRESULT hr = response->WriteEntityChunks(&chunk, 1, FALSE, FALSE, &sent);
        if (FAILED(hr))
        {
            provider->SetErrorStatus(hr);
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

class AnswerFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new AnswerModule;
        return S_OK;
    }

    void Terminate() override
    {
        delete this;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    memset(g_body, 'n', sizeof(g_body));
    return registration->SetRequestNotifications(new AnswerFactory, RQ_BEGIN_REQUEST, 0);
}
