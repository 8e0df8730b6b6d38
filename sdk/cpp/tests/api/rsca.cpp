// Queries of run-time state, asked by the command.
// request: GET /ask
// expect: 200
#include "command.h"
#include "conformance.h"

#include <atomic>

using namespace conformance;

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalRSCAQuery(IGlobalRSCAQueryProvider *provider) override
    {
        PCWSTR name = provider->GetFunctionName();
        if (!wcscmp(name, L"Unknown")) {
            EXPECT(IGlobalRSCAQueryProvider, GetFunctionParameters, "without parameters it is empty, not null",
                   provider->GetFunctionParameters() && !*provider->GetFunctionParameters());
            return GL_NOTIFICATION_CONTINUE;
        }
        if (!wcscmp(name, L"Fail")) {
            provider->SetResult(0, HRESULT_FROM_WIN32(ERROR_NOT_FOUND));
            return GL_NOTIFICATION_HANDLED;
        }
        if (wcscmp(name, L"State")) {
            return GL_NOTIFICATION_CONTINUE;
        }
        EXPECT(CGlobalModule, OnGlobalRSCAQuery, "R214: an administrator's query reaches the module", true);
        EXPECT(IGlobalRSCAQueryProvider, GetFunctionName, "R214: it is the name that was asked for", true);
        EXPECT(IGlobalRSCAQueryProvider, GetFunctionParameters, "R214: they are one text",
               !wcscmp(provider->GetFunctionParameters(), L"all now"));
        BYTE *buffer = NULL;
        HRESULT hr = provider->GetOutputBuffer(4, &buffer);
        EXPECT(IGlobalRSCAQueryProvider, GetOutputBuffer, "R214: it gives a buffer to write to", hr == S_OK && buffer);
        EXPECT(IGlobalRSCAQueryProvider, GetOutputBuffer, "null is refused",
               FAILED(provider->GetOutputBuffer(4, NULL)));
        memcpy(buffer, "good", 4);
        EXPECT(IGlobalRSCAQueryProvider, ResizeOutputBuffer, "more to copy than the new size is refused",
               provider->ResizeOutputBuffer(2, 4, &buffer) == E_INVALIDARG);
        hr = provider->ResizeOutputBuffer(8, 4, &buffer);
        EXPECT(IGlobalRSCAQueryProvider, ResizeOutputBuffer, "it keeps what is to be copied",
               hr == S_OK && !memcmp(buffer, "good", 4));
        memcpy(buffer + 4, "news", 4);
        provider->SetResult(8, S_OK);
        provider->SetErrorStatus(S_OK);
        return GL_NOTIFICATION_HANDLED;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheCleanup() override
    {
        cleanups++;
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }

    std::atomic<int> cleanups{0};
};

static Global *global;

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        int code = -1;
        std::string text = rsca("State all now", &code);
        EXPECT(IGlobalRSCAQueryProvider, SetResult, "R214: the administrator gets the bytes", text == "goodnews");
        EXPECT(IGlobalRSCAQueryProvider, SetResult, "success is the command's success", code == 0);
        text = rsca("Fail --json", &code);
        EXPECT(IGlobalRSCAQueryProvider, SetResult, "R214: the administrator gets the code",
               code == 1 && text.find("0x80070490") != std::string::npos);
        text = rsca("Unknown --json", &code);
        EXPECT(IGlobalRSCAQueryProvider, SetResult, "R214: without it the answer is E_NOTIMPL",
               code == 1 && text.find("0x80004001") != std::string::npos);
        int before = global->cleanups;
        rsca("FlushCaches", &code);
        EXPECT(CGlobalModule, OnGlobalCacheCleanup, "R34: an administrator flushes all caches",
               code == 0 && global->cleanups == before + 1);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(global = new Global, GL_RSCA_QUERY | GL_CACHE_CLEANUP);
}
