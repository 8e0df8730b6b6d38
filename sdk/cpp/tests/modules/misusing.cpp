// Does what the query says against the rules of the API: each must be reported by name, and the server goes on.
#include "support.h"

#include <pthread.h>

static HTTP_MODULE_ID module_id;
static IHttpContext *kept_context;
static IHttpRequest *kept_request;

class Stored : public IHttpStoredContext
{
public:
    void CleanupStoredContext() override { delete this; }
};

static void *from_elsewhere(void *context)
{
    ((IHttpContext *)context)->GetRequest()->GetHttpMethod();
    return NULL;
}

static void *complete_twice(void *argument)
{
    IHttpContext *context = (IHttpContext *)argument;
    context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
    context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
    return NULL;
}

class Misusing : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        query = query ? query + 1 : "";
        if (!strcmp(query, "post-twice")) {
            context->PostCompletion(1);
            context->PostCompletion(2);
            return RQ_NOTIFICATION_PENDING;
        }
        if (!strcmp(query, "indicate-twice")) {
            context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            return RQ_NOTIFICATION_PENDING;
        }
        if (!strcmp(query, "thread-twice")) {
            pthread_t thread;
            pthread_create(&thread, NULL, complete_twice, context);
            pthread_detach(thread);
            return RQ_NOTIFICATION_PENDING;
        }
        if (!strcmp(query, "post-nothing")) {
            context->PostCompletion(1);
        }
        if (!strcmp(query, "indicate-nothing")) {
            context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
        }
        if (!strcmp(query, "thread")) {
            pthread_t thread;
            pthread_create(&thread, NULL, from_elsewhere, context);
            pthread_join(thread, NULL);
        }
        if (!strcmp(query, "second-context")) {
            Stored *first = new Stored, *second = new Stored;
            context->GetModuleContextContainer()->SetModuleContext(first, module_id);
            context->GetModuleContextContainer()->SetModuleContext(second, module_id);
            delete second;
        }
        if (!strcmp(query, "free")) {
            free(context->AllocateRequestMemory(100));
            // Its own memory is the module's to free.
            free(malloc(100));
            delete new int;
        }
        if (!strcmp(query, "delete")) {
            delete[] (char *)context->AllocateRequestMemory(100);
            HeapFree(GetProcessHeap(), 0, context->AllocateRequestMemory(1));
        }
        if (!strcmp(query, "keep")) {
            kept_context = context;
            kept_request = context->GetRequest();
        }
        if (!strcmp(query, "late-context")) {
            kept_context->GetPhysicalPath();
        }
        if (!strcmp(query, "late-request")) {
            kept_request->GetHttpMethod();
        }
        if (!strcmp(query, "late-completion")) {
            kept_context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
        }
        if (!strcmp(query, "fine")) {
            context->PostCompletion(1);
            return RQ_NOTIFICATION_PENDING;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?fine") && posts++ < 3) {
            // Pending again and again is no misuse.
            context->PostCompletion(1);
            return RQ_NOTIFICATION_PENDING;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        write_text(context, "served");
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    int posts = 0;
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    module_id = info->GetId();
    return info->SetRequestNotifications(new Factory<Misusing>, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
}
