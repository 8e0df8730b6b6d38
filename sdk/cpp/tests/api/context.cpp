// What a request tells of itself, and how a module steers it. Variables, children and operations have topics of their own.
// config: handler.config
// request: GET /page?x=1
// expect: 200 page
// request: GET /posted
// expect: 200
// request: GET /indicated
// expect: 200
// request: GET /custom
// expect: 200
// request: GET /disabled
// expect: 200
// request: GET /merged
// expect: 200
#include "conformance.h"

#include <thread>

using namespace conformance;

class Custom : public ICustomNotificationProvider
{
public:
    PCWSTR QueryNotificationType() override { return L"Conformance.Custom"; }
    VOID SetErrorStatus(HRESULT) override {}
};

class Context : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, GetUser, "nobody before authentication", context->GetUser() == NULL);
        IHttpContext2 *second = static_cast<IHttpContext2 *>(context);
        EXPECT(IHttpContext2, GetOriginalUser, "nobody before authentication", second->GetOriginalUser() == NULL);
        if (path_is(context, "/merged")) {
            DWORD notification = 0;
            BOOL post = FALSE;
            CHttpModule *module = NULL;
            IHttpEventProvider *provider = NULL;
            BOOL got = context->GetNextNotification(RQ_NOTIFICATION_CONTINUE, &notification, &post, &module, &provider);
            EXPECT(IHttpContext, GetNextNotification, "R119: the own post-notification comes next",
                   got && notification == RQ_BEGIN_REQUEST && post && module == this && provider);
            EXPECT(IHttpContext, GetNextNotification, "R126: PENDING has none",
                   !context->GetNextNotification(RQ_NOTIFICATION_PENDING, &notification, &post, &module, &provider));
            merged = true;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, GetNextNotification, "R119: a merged notification is not delivered", !merged);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPreExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/disabled")) {
            context->DisableNotifications(RQ_EXECUTE_REQUEST_HANDLER | RQ_LOG_REQUEST, RQ_END_REQUEST);
            is_disabled = true;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, DisableNotifications, "R74: what is switched off does not come", !is_disabled);
        if (path_is(context, "/posted")) {
            EXPECT(IHttpContext, PostCompletion, "R86: it is queued", context->PostCompletion(7) == S_OK);
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/indicated")) {
            std::thread([context] {
                context->IndicateCompletion(RQ_NOTIFICATION_PENDING);
                context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
            }).detach();
            is_indicated = true;
            return RQ_NOTIFICATION_PENDING;
        }
        if (path_is(context, "/custom")) {
            Custom custom;
            BOOL expected = TRUE;
            HRESULT hr = context->NotifyCustomNotification(&custom, &expected);
            EXPECT(IHttpContext, NotifyCustomNotification, "R23: those that listen hear it inside the call",
                   hr == S_OK && !expected && heard);
            EXPECT(IHttpContext, NotifyCustomNotification, "null is refused",
                   context->NotifyCustomNotification(NULL, &expected) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
            return RQ_NOTIFICATION_CONTINUE;
        }
        if (path_is(context, "/page")) {
            look(context);
            say(context, "page");
            context->SetRequestHandled();
            handled = true;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostExecuteRequestHandler(IHttpContext *, IHttpEventProvider *) override
    {
        if (handled) {
            EXPECT(IHttpContext, SetRequestHandled, "R73: everything behind the handler still comes", true);
        }
        if (is_indicated) {
            EXPECT(IHttpContext, IndicateCompletion, "R87: the pipeline goes on and calls no completion", true);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *, DWORD, BOOL post, IHttpEventProvider *provider,
                                                  IHttpCompletionInfo *info) override
    {
        EXPECT(IHttpContext, PostCompletion, "R85: the number arrives",
               info->GetCompletionBytes() == 7 && info->GetCompletionStatus() == S_OK && !post && provider);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnCustomRequestNotification(IHttpContext *, ICustomNotificationProvider *provider) override
    {
        heard = !wcscmp(provider->QueryNotificationType(), L"Conformance.Custom");
        EXPECT(ICustomNotificationProvider, QueryNotificationType, "R23: receivers tell it by its type", heard);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, DisableNotifications, "R74: main and post are switched off apart", !is_disabled);
        EXPECT(IHttpContext, GetIsLastNotification, "R75: END is still to come",
               !context->GetIsLastNotification(RQ_NOTIFICATION_CONTINUE));
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, DisableNotifications, "R74: the post of another stage is switched off too", !is_disabled);
        EXPECT(IHttpContext, GetIsLastNotification, "R75: nothing comes behind the post of END",
               context->GetIsLastNotification(RQ_NOTIFICATION_CONTINUE));
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    bool merged = false, handled = false, heard = false, is_disabled = false, is_indicated = false;

    static void look(IHttpContext *context)
    {
        const HRESULT invalid_parameter = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);
        IHttpContext4 *own = static_cast<IHttpContext4 *>(context);
        EXPECT(IHttpContext, GetSite, "it is there", context->GetSite() && context->GetSite()->GetSiteId() == 1);
        EXPECT(IHttpContext, GetApplication, "it is there", context->GetApplication() != NULL);
        EXPECT(IHttpContext, GetConnection, "it is there",
               context->GetConnection() && context->GetConnection()->IsConnected());
        EXPECT(IHttpContext, GetRequest, "it is the same each time", context->GetRequest() == context->GetRequest());
        EXPECT(IHttpContext, GetResponse, "it is the same each time", context->GetResponse() == context->GetResponse());
        EXPECT(IHttpContext, GetResponseHeadersSent, "not before anything is sent", !context->GetResponseHeadersSent());
        EXPECT(IHttpContext, GetUser, "R6: there is one after authentication", context->GetUser() != NULL);
        EXPECT(IHttpContext2, GetOriginalUser, "R200: the first one", own->GetOriginalUser() != NULL);
        EXPECT(IHttpContext, GetModuleContextContainer, "R201: never null", context->GetModuleContextContainer() != NULL);
        EXPECT(IHttpContext3, GetNamedContextContainer, "R201: never null", own->GetNamedContextContainer() != NULL);
        DWORD length = 0;
        PCWSTR path = context->GetPhysicalPath(&length);
        EXPECT(IHttpContext, GetPhysicalPath, "R195: with its length", path && length == wcslen(path));
        PCWSTR script = context->GetScriptName(&length);
        EXPECT(IHttpContext, GetScriptName, "R195: the URL of the script",
               script && !wcscmp(script, L"/page") && length == 5);
        PCWSTR translated = context->GetScriptTranslated(&length);
        EXPECT(IHttpContext, GetScriptTranslated, "R195: the path of the script",
               translated && length == wcslen(translated));
        EXPECT(IHttpContext, GetScriptMap, "R5: there is one", context->GetScriptMap() != NULL);
        EXPECT(IHttpContext, GetUrlInfo, "R195: there is one", context->GetUrlInfo() != NULL);
        EXPECT(IHttpContext, GetMetadata, "R195: there is one", context->GetMetadata() != NULL);
        EXPECT(IHttpContext, GetTraceContext, "there is one", context->GetTraceContext() != NULL);
        char *memory = (char *)context->AllocateRequestMemory(1000);
        EXPECT(IHttpContext, AllocateRequestMemory, "R180: it can be written", memory && (memory[999] = 1));
        DWORD size = 0;
        HRESULT hr = context->MapPath(L"/other", NULL, &size);
        EXPECT(IHttpContext, MapPath, "R194: a null buffer asks for the size",
               hr == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) && size > 0 && size % sizeof(WCHAR) == 0);
        PWSTR buffer = (PWSTR)context->AllocateRequestMemory(size);
        EXPECT(IHttpContext, MapPath, "R194: it fits then",
               context->MapPath(L"/other", buffer, &size) == S_OK && wcsstr(buffer, L"other"));
        EXPECT(IHttpContext, MapPath, "null is no URL", context->MapPath(NULL, NULL, &size) == invalid_parameter);
        IScriptMapInfo *map = NULL;
        EXPECT(IHttpContext, MapHandler, "R193: of any URL of the site",
               context->MapHandler(1, L"Main", L"/other", "GET", &map) == S_OK && map);
        EXPECT(IHttpContext, MapHandler, "null is no URL",
               context->MapHandler(1, L"Main", NULL, "GET", &map) == invalid_parameter && !map);
        PVOID extended = &map;
        EXPECT(IHttpContext, GetExtendedInterface, "no version is defined",
               FAILED(context->GetExtendedInterface((HTTP_CONTEXT_INTERFACE_VERSION)0, &extended)) && !extended);
        DWORD notification = 0;
        PCWSTR module = NULL;
        hr = context->GetCurrentExecutionStats(&notification, NULL, &module);
        EXPECT(IHttpContext, GetCurrentExecutionStats, "the notification that runs, and its module",
               hr == S_OK && notification == RQ_EXECUTE_REQUEST_HANDLER && module && !wcscmp(module, L"Mine"));
        EXPECT(IHttpContext, GetCurrentExecutionStats, "the first result is required",
               context->GetCurrentExecutionStats(NULL) == E_INVALIDARG);
        ULONGLONG start = own->GetRequestStartTime();
        EXPECT(IHttpContext4, GetRequestStartTime, "on the clock of GetTickCount64", start <= GetTickCount64());
        EXPECT(IHttpContext4, GetRequestElapsedTime, "it counts from there",
               own->GetRequestElapsedTime() <= GetTickCount64() - start + 1);
        changes(context);
    }

    static void changes(IHttpContext *context)
    {
        context->SetServerVariable("FIRST", L"1");
        DWORD number = 0, count = 0, changed = 0;
        PCSTR *names = NULL;
        PCWSTR *values = NULL;
        DWORD *indices = NULL;
        HRESULT hr = context->GetServerVarChanges(0, &number, &count, &names, &values, &changed, &indices);
        EXPECT(IHttpContext, GetServerVarChanges, "R171: all that was set since the beginning",
               hr == S_OK && count == 1 && changed == 1 && !strcmp(names[0], "FIRST") && !wcscmp(values[0], L"1"));
        DWORD next = 0;
        context->SetServerVariable("SECOND", L"2");
        hr = context->GetServerVarChanges(number, &next, &count, &names, &values, &changed, &indices);
        EXPECT(IHttpContext, GetServerVarChanges, "R171: what was set since a number",
               hr == S_OK && next > number && count == 2 && changed == 1 && indices[0] == 1);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Context>,
                                                 RQ_BEGIN_REQUEST | RQ_PRE_EXECUTE_REQUEST_HANDLER |
                                                     RQ_EXECUTE_REQUEST_HANDLER | RQ_LOG_REQUEST | RQ_CUSTOM_NOTIFICATION,
                                                 RQ_BEGIN_REQUEST | RQ_EXECUTE_REQUEST_HANDLER | RQ_END_REQUEST);
}
