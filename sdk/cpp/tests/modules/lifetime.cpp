// Keeps what it should not, stores connection contexts, answers PENDING to a nested notification, and maps handlers.
#include "support.h"

static HTTP_MODULE_ID module_id;
static IHttpContext *kept;

class Aware : public IHttpConnectionStoredContext
{
public:
    void CleanupStoredContext() override
    {
        OutputDebugStringA("aware:clean");
        delete this;
    }
    void NotifyDisconnect() override { OutputDebugStringA("aware:lost"); }
};

class InRequestMemory : public CHttpModule
{
public:
    ~InRequestMemory() { OutputDebugStringA("instance:destroyed"); }

    void Dispose() override { this->~InRequestMemory(); }

    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?keep")) {
            kept = context;
        } else if (query && !strcmp(query, "?late")) {
            // The other request is over: each call fails and nothing is harmed.
            write_code(context, "post", kept->PostCompletion(1));
            write_code(context, "write", write_text(kept, "too late"));
            write_number(context, "user", kept->GetUser() == NULL);
            kept->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            PCSTR value = "unset";
            DWORD length = 9;
            kept->GetServerVariable("URL", &value, &length);
            write_number(context, "variable", value == NULL && length == 0);
        } else if (query && !strcmp(query, "?aware")) {
            context->GetConnection()->GetModuleContextContainer()->SetConnectionModuleContext(new Aware, module_id);
        } else if (query && !strcmp(query, "?map")) {
            IScriptMapInfo *map = NULL;
            write_code(context, "other", context->MapHandler(77, L"Other", L"/x", "GET", &map));
            write_code(context, "own", context->MapHandler(1, L"Memory", L"/special", "GET", &map));
            write_wide(context, "path", map->GetPath());
            write_pair(context, "verbs", map->GetAllowedVerbs());
            write_wide(context, "url", context->GetScriptName());
        } else if (query && !strcmp(query, "?server")) {
            write_code(context, "execute", context->ExecuteRequest(TRUE, NULL, 0, NULL, NULL));
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *) override
    {
        context->PostCompletion(0);
        return RQ_NOTIFICATION_PENDING;
    }
};

class AllocatorFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *allocator) override
    {
        void *memory = allocator->AllocateMemory(sizeof(InRequestMemory));
        *module = memory ? new (memory) InRequestMemory : NULL;
        return S_OK;
    }
    void Terminate() override
    {
        OutputDebugStringA("factory:terminated");
        delete this;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    module_id = info->GetId();
    return info->SetRequestNotifications(new AllocatorFactory, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
}
