// Child requests: cloning, running and releasing them, and what a child knows of its parent.
// config: handler.config
// request: POST /parent?q=1 | If-Match: * | Depth: 1 | X-Mine: yes < body
// expect: 200 before child after
// request: GET /parked
// expect: 200 late parent
// request: GET /errors
// expect: 200
// request: GET /deep
// expect: 200
// request: GET /left
// expect: 200
#include "conformance.h"

#include <atomic>
#include <thread>

using namespace conformance;

static const HRESULT not_supported = HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED);
static const HRESULT invalid_parameter = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);

static HRESULT set_url(IHttpContext *context, PCSTR url)
{
    return context->GetRequest()->SetUrl(url, (DWORD)strlen(url), TRUE);
}

class Children : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/child")) {
            return as_child(context);
        }
        if (path_is(context, "/late")) {
            std::thread([context] {
                // Not before the parent has seen that its child waits.
                while (!goes_on) {
                    std::this_thread::yield();
                }
                say(context, "late ");
                context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            }).detach();
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/parent")) {
            return as_parent(context);
        }
        if (path_is(context, "/parked")) {
            return as_waiting_parent(context);
        }
        if (path_is(context, "/errors")) {
            return errors(context);
        }
        if (path_is(context, "/deep")) {
            return deep(context);
        }
        if (path_is(context, "/left")) {
            // R187: this one is freed by the server.
            IHttpContext *left = NULL;
            context->CloneContext(CLONE_FLAG_BASICS, &left);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD notification, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *info) override
    {
        EXPECT(IHttpContext, ExecuteRequest, "R184: the parent's completion comes after the child's END", ended);
        EXPECT(CHttpModule, OnAsyncCompletion, "R84: it names the notification that waits",
               notification == RQ_EXECUTE_REQUEST_HANDLER);
        EXPECT(IHttpCompletionInfo, GetCompletionStatus, "R85: of a child that ended it is S_OK",
               info->GetCompletionStatus() == S_OK);
        EXPECT(IHttpContext, ReleaseClonedContext, "R187: a child that is over can be released",
               child->ReleaseClonedContext() == S_OK);
        say(context, "parent");
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (context->GetParentContext() && path_is(context, "/late")) {
            ended = true;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    static std::atomic<bool> ended;
    static std::atomic<bool> goes_on;
    IHttpContext *child = NULL;

    static REQUEST_NOTIFICATION_STATUS as_child(IHttpContext *context)
    {
        IHttpContext3 *own = static_cast<IHttpContext3 *>(context);
        IHttpContext *parent = context->GetParentContext();
        EXPECT(IHttpContext, GetParentContext, "R181: a child has its parent", parent != NULL);
        EXPECT(IHttpContext, GetRootContext, "R181: the root of a root's child is its parent",
               context->GetRootContext() == parent);
        EXPECT(IHttpContext, GetExecuteFlags, "R183: the child knows how it is run",
               context->GetExecuteFlags() == (EXECUTE_FLAG_DISABLE_CUSTOM_ERROR | EXECUTE_FLAG_SAME_URL));
        if (parent) {
            EXPECT(IHttpContext, GetParentContext, "R181: the parent can be read while the child runs",
                   parent->GetRequest()->GetHeader("X-Mine") != NULL);
        }
        EXPECT(IHttpContext, CloneContext, "R181: NO_PRECONDITION leaves If-Match behind",
               context->GetRequest()->GetHeader("If-Match") == NULL);
        EXPECT(IHttpContext, CloneContext, "R181: NO_DAV leaves Depth behind",
               context->GetRequest()->GetHeader("Depth") == NULL);
        EXPECT(IHttpContext, CloneContext, "R181: HEADERS brings the others",
               context->GetRequest()->GetHeader("X-Mine") != NULL);
        char body[8];
        DWORD received = 0;
        HRESULT hr = context->GetRequest()->ReadEntityBody(body, sizeof(body), FALSE, &received);
        EXPECT(IHttpContext, CloneContext, "R181: ENTITY brings the body",
               hr == S_OK && received == 4 && !memcmp(body, "body", 4));
        PCSTR value = NULL;
        DWORD length = 0;
        EXPECT(IHttpContext3, InheritServerVariable, "a variable of the parent becomes the child's",
               own->InheritServerVariable("PARENTS", TRUE) == S_OK &&
                   context->GetServerVariable("PARENTS", &value, &length) == S_OK && !strcmp(value, "yes"));
        EXPECT(IHttpContext3, InheritServerVariable, "a missing one is an error if that is asked for",
               own->InheritServerVariable("NOBODYS", TRUE) == HRESULT_FROM_WIN32(ERROR_INVALID_INDEX) &&
                   own->InheritServerVariable("NOBODYS", FALSE) == S_OK);
        EXPECT(IHttpContext3, InheritServerVariable, "null is no name",
               own->InheritServerVariable(NULL, FALSE) == invalid_parameter);
        IHttpUser *user = context->GetUser();
        EXPECT(IHttpContext, ExecuteRequest, "R185: the user that was given is the child's",
               user != NULL && user->GetUserName() != NULL);
        say(context, "child ");
        return RQ_NOTIFICATION_CONTINUE;
    }

    static REQUEST_NOTIFICATION_STATUS as_parent(IHttpContext *context)
    {
        EXPECT(IHttpContext, GetParentContext, "R190: a root has none", context->GetParentContext() == NULL);
        EXPECT(IHttpContext, GetRootContext, "R190: null for a root itself", context->GetRootContext() == NULL);
        EXPECT(IHttpContext, GetExecuteFlags, "R183: 0 for a root", context->GetExecuteFlags() == 0);
        context->SetServerVariable("PARENTS", L"yes");
        say(context, "before ");
        context->GetResponse()->Flush(FALSE, TRUE, NULL);
        IHttpContext *child = NULL;
        HRESULT hr = context->CloneContext(CLONE_FLAG_BASICS | CLONE_FLAG_HEADERS | CLONE_FLAG_ENTITY |
                                               CLONE_FLAG_NO_PRECONDITION | CLONE_FLAG_NO_DAV,
                                           &child);
        EXPECT(IHttpContext, CloneContext, "R181: it makes a context", hr == S_OK && child != NULL && child != context);
        if (!child) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(IHttpContext, CloneContext, "R181: BASICS brings method and URL",
               !strcmp(child->GetRequest()->GetHttpMethod(), "POST") && path_is(child, "/parent"));
        EXPECT(IHttpContext, CloneContext, "R181: the response is the child's own",
               child->GetResponse() != context->GetResponse());
        EXPECT(IHttpContext, CloneContext, "R180: request memory is the child's own",
               child->AllocateRequestMemory(16) != NULL);
        EXPECT(IHttpRequest, SetUrl, "R173: a child's URL can be set before it runs", set_url(child, "/child") == S_OK);
        BOOL expected = TRUE;
        hr = context->ExecuteRequest(TRUE, child, EXECUTE_FLAG_DISABLE_CUSTOM_ERROR | EXECUTE_FLAG_SAME_URL,
                                     context->GetUser(), &expected);
        EXPECT(IHttpContext, ExecuteRequest, "R182: a child that ends at once expects no completion",
               hr == S_OK && !expected);
        EXPECT(IHttpResponse, GetKernelCacheEnabled, "R183: a child switches the kernel cache off",
               !context->GetResponse()->GetKernelCacheEnabled());
        USHORT status = 0;
        child->GetResponse()->GetStatus(&status);
        EXPECT(IHttpContext, ExecuteRequest, "R186: the child's response stays readable", status == 200);
        EXPECT(IHttpContext, ExecuteRequest, "R182: a child can be run once",
               context->ExecuteRequest(TRUE, child, 0, NULL, &expected) == not_supported);
        EXPECT(IHttpContext, ReleaseClonedContext, "R187: it frees the child", child->ReleaseClonedContext() == S_OK);
        EXPECT(IHttpContext, ReleaseClonedContext, "R187: a second time it fails",
               child->ReleaseClonedContext() == invalid_parameter);
        say(context, "after");
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS as_waiting_parent(IHttpContext *context)
    {
        context->CloneContext(CLONE_FLAG_BASICS, &child);
        set_url(child, "/late");
        BOOL expected = FALSE;
        HRESULT hr = context->ExecuteRequest(TRUE, child, 0, NULL, &expected);
        EXPECT(IHttpContext, ExecuteRequest, "R91: a child that pends expects a completion", hr == S_OK && expected);
        goes_on = true;
        return expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_CONTINUE;
    }

    static REQUEST_NOTIFICATION_STATUS errors(IHttpContext *context)
    {
        IHttpContext *child = (IHttpContext *)1;
        EXPECT(IHttpContext, CloneContext, "a null result is refused",
               context->CloneContext(CLONE_FLAG_BASICS, NULL) == invalid_parameter);
        EXPECT(IHttpContext, CloneContext, "unknown flags are refused",
               context->CloneContext(0x8000, &child) == invalid_parameter && child == NULL);
        context->CloneContext(0, &child);
        EXPECT(IHttpContext, CloneContext, "R181: without BASICS it begins as GET /",
               child && !strcmp(child->GetRequest()->GetHttpMethod(), "GET") && path_is(child, "/"));
        BOOL expected = TRUE;
        EXPECT(IHttpContext, ExecuteRequest, "R182: it cannot be synchronous",
               context->ExecuteRequest(FALSE, child, 0, NULL, &expected) == not_supported && !expected);
        EXPECT(IHttpContext, ExecuteRequest, "R182: another context is none",
               context->ExecuteRequest(TRUE, context, 0, NULL, &expected) == not_supported);
        EXPECT(IHttpContext, ExecuteRequest, "null is no context",
               context->ExecuteRequest(TRUE, NULL, 0, NULL, &expected) == invalid_parameter);
        EXPECT(IHttpContext, ReleaseClonedContext, "R187: a root cannot be released",
               context->ReleaseClonedContext() == invalid_parameter);
        child->ReleaseClonedContext();
        // A response that is kept.
        context->CloneContext(CLONE_FLAG_BASICS, &child);
        set_url(child, "/kept");
        child->GetRequest()->SetHttpMethod("GET");
        HRESULT hr = context->ExecuteRequest(TRUE, child, EXECUTE_FLAG_BUFFER_RESPONSE, NULL, NULL);
        EXPECT(IHttpContext, ExecuteRequest, "R186: BUFFER_RESPONSE sends nothing",
               hr == S_OK && !context->GetResponseHeadersSent());
        child->ReleaseClonedContext();
        return RQ_NOTIFICATION_CONTINUE;
    }

    static REQUEST_NOTIFICATION_STATUS deep(IHttpContext *context)
    {
        IHttpContext *child = NULL;
        context->CloneContext(CLONE_FLAG_BASICS, &child);
        HRESULT hr = context->ExecuteRequest(TRUE, child, EXECUTE_FLAG_BUFFER_RESPONSE, NULL, NULL);
        if (hr != S_OK) {
            EXPECT(IHttpContext, ExecuteRequest, "R182: ten deep is the limit",
                   hr == HRESULT_FROM_WIN32(ERROR_STACK_OVERFLOW));
        }
        child->ReleaseClonedContext();
        return RQ_NOTIFICATION_CONTINUE;
    }
};

std::atomic<bool> Children::ended(false);
std::atomic<bool> Children::goes_on(false);

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Children>, RQ_EXECUTE_REQUEST_HANDLER | RQ_END_REQUEST, 0);
}
