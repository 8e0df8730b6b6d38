// Traces: what modules raise, and what they hear of the server and of each other.
// request: GET /page.txt
// expect: 200 a page
// request: GET /only-here
// expect: 200 done
// request: POST /read < hello
// expect: 200 hello
// request: GET /missing
// expect: 404
#include "conformance.h"

#include <httptrace.h>
#include <string>
#include <vector>
#include <wchar.h>

using namespace conformance;

static IHttpServer *server;
static HTTP_MODULE_ID id;

// WWW Server, and a provider of this module's own.
static const GUID www = {0x3a2a4e84, 0x4c21, 0x4981, {0xae, 0x10, 0x3f, 0xda, 0x0d, 0x9b, 0x0f, 0x83}};
static const GUID own = {0x11111111, 0x2222, 0x3333, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID other = {0x44444444, 0x2222, 0x3333, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID area = {0x55555555, 0x2222, 0x3333, {1, 2, 3, 4, 5, 6, 7, 8}};

// The events heard, each as `NAME field=value …`.
static std::vector<std::string> heard;
static int server_wide;
static int not_meant;

static std::string narrow(const std::wstring &text)
{
    return std::string(text.begin(), text.end());
}

static std::string field(const HTTP_TRACE_EVENT_ITEM &item)
{
    switch (item.dwDataType) {
    case HTTP_TRACE_TYPE_LPCWSTR:
        return narrow((LPCWSTR)item.pbData);
    case HTTP_TRACE_TYPE_LPCSTR:
        return (LPCSTR)item.pbData;
    case HTTP_TRACE_TYPE_ULONG:
        return std::to_string(*(ULONG *)item.pbData);
    case HTTP_TRACE_TYPE_ULONGLONG:
        return std::to_string(*(ULONGLONG *)item.pbData);
    case HTTP_TRACE_TYPE_USHORT:
        return std::to_string(*(USHORT *)item.pbData);
    case HTTP_TRACE_TYPE_BOOL:
        return *(BOOL *)item.pbData ? "true" : "false";
    default:
        return "?";
    }
}

static bool has(const char *text)
{
    for (const std::string &event : heard) {
        if (event.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

static size_t place(const char *text)
{
    size_t at = 0;
    while (at < heard.size() && heard[at].find(text) == std::string::npos) {
        ++at;
    }
    return at;
}

class Listener : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalTraceEvent(IGlobalTraceEventProvider *provider) override
    {
        HTTP_TRACE_EVENT *event = NULL;
        bool got = provider->GetTraceEvent(&event) == S_OK && event && event->pProviderGuid;
        EXPECT(IGlobalTraceEventProvider, GetTraceEvent, "it is the event", got);
        EXPECT(IGlobalTraceEventProvider, GetTraceEvent, "a null result is refused", FAILED(provider->GetTraceEvent(NULL)));
        EXPECT(CGlobalModule, OnGlobalTraceEvent, "R34: subscribed events arrive", got);
        if (!got) {
            return GL_NOTIFICATION_CONTINUE;
        }
        not_meant += !provider->CheckSubscription(id);
        EXPECT(IGlobalTraceEventProvider, CheckSubscription, "R213: nobody else has subscribed",
               !provider->CheckSubscription((HTTP_MODULE_ID)(uintptr_t)0x7777));
        std::string text = event->pszEventName ? narrow(event->pszEventName) : "";
        for (DWORD i = 0; i < event->cEventItems; ++i) {
            const HTTP_TRACE_EVENT_ITEM &item = event->pEventItems[i];
            text += " " + narrow(item.pszName) + "=" + field(item);
        }
        IHttpContext *context = (IHttpContext *)1;
        HRESULT hr = provider->GetCurrentHttpRequestContext(&context);
        if (event->pActivityGuid == NULL) {
            ++server_wide;
            EXPECT(IGlobalTraceEventProvider, GetCurrentHttpRequestContext,
                   "R213: an event of no request has none, and the result is left",
                   hr == HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED) && context == (IHttpContext *)1);
        } else {
            EXPECT(IGlobalTraceEventProvider, GetCurrentHttpRequestContext, "R213: an event of a request has its context",
                   hr == S_OK && context && context->GetRequest()->GetHttpMethod() != NULL);
            // What a listener provokes is not told to it again.
            context->GetTraceContext()->QuickTrace(L"echo");
        }
        provider->SetErrorStatus(E_FAIL);
        EXPECT(IHttpEventProvider, SetErrorStatus, "an error of a listener changes nothing", true);
        heard.push_back(text);
        return GL_NOTIFICATION_CONTINUE;
    }

    VOID Terminate() override
    {
        EXPECT(IGlobalTraceEventProvider, CheckSubscription, "R213: everything that arrived was asked for", not_meant == 0);
    }
};

static Listener listener;

static HTTP_TRACE_CONFIGURATION configuration(const GUID *provider, DWORD areas, DWORD verbosity, BOOL enabled)
{
    HTTP_TRACE_CONFIGURATION result;
    memset(&result, 0, sizeof(result));
    result.pProviderGuid = provider;
    result.dwAreas = areas;
    result.dwVerbosity = verbosity;
    result.fProviderEnabled = enabled;
    return result;
}

static HTTP_TRACE_EVENT own_event(LPCWSTR name, DWORD event_area, DWORD verbosity)
{
    HTTP_TRACE_EVENT event;
    memset(&event, 0, sizeof(event));
    event.pProviderGuid = &own;
    event.pAreaGuid = &area;
    event.dwArea = event_area;
    event.dwEvent = 9;
    event.pszEventName = name;
    event.dwVerbosity = verbosity;
    return event;
}

static void raise(IHttpTraceContext *trace)
{
    heard.clear();
    ULONG number = 42;
    HTTP_TRACE_EVENT_ITEM items[2];
    memset(items, 0, sizeof(items));
    items[0].pszName = L"Number";
    items[0].dwDataType = HTTP_TRACE_TYPE_ULONG;
    items[0].pbData = (PBYTE)&number;
    items[0].cbData = sizeof(number);
    items[1].pszName = L"Text";
    items[1].dwDataType = HTTP_TRACE_TYPE_LPCWSTR;
    items[1].pbData = (PBYTE)L"words";
    items[1].cbData = 6 * sizeof(WCHAR);
    HTTP_TRACE_EVENT event = own_event(L"MINE", 2, 4);
    event.cEventItems = 2;
    event.pEventItems = items;
    event.pActivityGuid = trace->GetTraceActivityId();
    EXPECT(IHttpTraceContext, RaiseTraceEvent, "R213: a module's event reaches who subscribed",
           trace->RaiseTraceEvent(&event) == S_OK && has("MINE Number=42 Text=words"));
    event.pActivityGuid = NULL;
    heard.clear();
    int before = server_wide;
    EXPECT(IHttpTraceContext, RaiseTraceEvent, "an event of a request belongs to it, whatever it says",
           trace->RaiseTraceEvent(&event) == S_OK && has("MINE") && server_wide == before);
    HTTP_TRACE_EVENT elsewhere = own_event(L"ELSEWHERE", 8, 4), quiet = own_event(L"QUIET", 2, 5);
    trace->RaiseTraceEvent(&elsewhere);
    trace->RaiseTraceEvent(&quiet);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "R213: areas and levels that were not asked for stay away",
           !has("ELSEWHERE") && !has("QUIET"));
    HTTP_TRACE_EVENT general = own_event(L"GENERAL", 0, 0);
    trace->RaiseTraceEvent(&general);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "freb 1.12: area 0 arrives whatever areas were asked for", has("GENERAL"));
    HTTP_TRACE_EVENT nobody = own_event(L"X", 2, 4), loud = own_event(L"X", 2, 6), empty = own_event(L"X", 2, 4);
    nobody.pProviderGuid = NULL;
    empty.cEventItems = 1;
    EXPECT(IHttpTraceContext, RaiseTraceEvent, "R213: what cannot be is refused",
           trace->RaiseTraceEvent(NULL) == E_INVALIDARG && trace->RaiseTraceEvent(&nobody) == E_INVALIDARG
               && trace->RaiseTraceEvent(&loud) == E_INVALIDARG && trace->RaiseTraceEvent(&empty) == E_INVALIDARG);
}

static void quick(IHttpContext *context)
{
    IHttpTraceContext *trace = context->GetTraceContext();
    heard.clear();
    EXPECT(IHttpContext, GetTraceContext, "R213: a request has one", trace != NULL && trace == context->GetTraceContext());
    EXPECT(IHttpTraceContext, QuickTrace, "R213: the level is Information by itself",
           trace->QuickTrace(L"one") == S_OK
               && has("MODULE_INFORMATION ContextId=? ModuleName=trace Data1=one Data2= ErrorCode=0"));
    const char *const names[] = {"MODULE_CRITICAL_ERROR", "MODULE_ERROR", "MODULE_WARNING", "MODULE_INFORMATION",
                                 "MODULE_VERBOSE", "MODULE_START", "MODULE_END"};
    bool all = true;
    for (UCHAR level = 1; level <= 7; ++level) {
        heard.clear();
        all = all && trace->QuickTrace(L"a", L"b", E_ACCESSDENIED, level) == S_OK
            && has((std::string(names[level - 1]) + " ").c_str()) && has("Data1=a Data2=b ErrorCode=2147942405");
    }
    EXPECT(IHttpTraceContext, QuickTrace, "R213: levels 1 to 7 have their events", all);
    EXPECT(IHttpTraceContext, QuickTrace, "R213: other levels and no text are refused",
           FAILED(trace->QuickTrace(L"a", L"b", S_OK, 0)) && FAILED(trace->QuickTrace(L"a", L"b", S_OK, 8))
               && trace->QuickTrace(NULL) == E_INVALIDARG);
    LPCGUID activity = trace->GetTraceActivityId();
    EXPECT(IHttpTraceContext, GetTraceActivityId, "a request has one, the same every time",
           activity && activity == trace->GetTraceActivityId());
    EXPECT(IHttpTraceContext, GetTraceActivityId, "the server has none", !server->GetTraceContext()->GetTraceActivityId());
    heard.clear();
    int before = server_wide;
    EXPECT(IHttpServer, GetTraceContext, "R213: what is raised there belongs to no request",
           server->GetTraceContext()->QuickTrace(L"global") == S_OK && has("Data1=global") && server_wide == before + 1);
}

static void configure(IHttpTraceContext *trace)
{
    HTTP_TRACE_CONFIGURATION asked = configuration(&www, 0, 0, FALSE);
    EXPECT(IHttpTraceContext, GetTraceConfiguration, "R213: it tells what is subscribed",
           trace->GetTraceConfiguration(&asked) == S_OK && asked.fProviderEnabled && asked.dwVerbosity == 5);
    asked = configuration(&other, 1, 1, TRUE);
    EXPECT(IHttpTraceContext, GetTraceConfiguration, "R213: an unknown provider is not enabled",
           trace->GetTraceConfiguration(&asked) == S_OK && !asked.fProviderEnabled);
    asked = configuration(NULL, 1, 1, TRUE);
    EXPECT(IHttpTraceContext, GetTraceConfiguration, "null arguments are refused",
           trace->GetTraceConfiguration(NULL) == E_INVALIDARG && trace->GetTraceConfiguration(&asked) == E_INVALIDARG);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "a null provider is refused",
           trace->SetTraceConfiguration(id, &asked) == E_INVALIDARG && trace->SetTraceConfiguration(id, NULL) == E_INVALIDARG);
    asked = configuration(&other, 0, 5, FALSE);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "what was not begun is not found",
           trace->SetTraceConfiguration(id, &asked) == HRESULT_FROM_WIN32(ERROR_NOT_FOUND));
}

// A subscription of one request only.
static void only_here(IHttpContext *context)
{
    IHttpTraceContext *trace = context->GetTraceContext();
    HTTP_TRACE_CONFIGURATION here = configuration(&other, 0, 5, TRUE);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "a request's own subscription begins at once",
           trace->SetTraceConfiguration(id, &here) == S_OK);
    HTTP_TRACE_EVENT event = own_event(L"HERE", 1, 5);
    event.pProviderGuid = &other;
    event.pActivityGuid = trace->GetTraceActivityId();
    heard.clear();
    trace->RaiseTraceEvent(&event);
    server->GetTraceContext()->RaiseTraceEvent(&event);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "a request's own subscription is of this request alone",
           heard.size() == 1 && has("HERE"));
    here.fProviderEnabled = FALSE;
    heard.clear();
    trace->SetTraceConfiguration(id, &here);
    trace->RaiseTraceEvent(&event);
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "a subscription can be ended", heard.empty());
}

class Tracer : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/only-here")) {
            only_here(context);
            say(context, "done");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/read")) {
            char body[16] = {};
            DWORD count = 0;
            context->GetRequest()->ReadEntityBody(body, sizeof(body) - 1, FALSE, &count);
            say(context, body);
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "GENERAL_READ_ENTITY tells of the body",
                   has("GENERAL_READ_ENTITY_START") && has("GENERAL_READ_ENTITY_END ContextId=? BytesReceived=5 ErrorCode=0"));
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/page.txt")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "a trace begins with the request, and goes on with its handler",
                   place("GENERAL_REQUEST_START") < place("HANDLER_CHANGED")
                       && place("HANDLER_CHANGED") < place("NOTIFY_MODULE_START")
                       && has("RequestURL=/page.txt RequestVerb=GET"));
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "NOTIFY_MODULE_START comes before the module is called",
                   has("NOTIFY_MODULE_START ContextId=? ModuleName=trace Notification=1 fIsPostNotification=false"));
            raise(context->GetTraceContext());
            quick(context);
            configure(context->GetTraceContext());
            configure(server->GetTraceContext());
            heard.clear();
            context->GetRequest()->SetUrl("/page.txt?x=1", 13, TRUE);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/missing")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "R72: the trace names who set an error status",
                   has("MODULE_SET_RESPONSE_ERROR_STATUS ContextId=? ModuleName=StaticFileModule Notification=128 "
                       "HttpStatus=404 HttpReason=Not Found HttpSubStatus=0 ErrorCode=2147942402"));
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "a trace ends with what was answered", ended_);
        }
        if (path_is(context, "/page.txt")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "URL_CHANGED tells of a new URL",
                   has("URL_CHANGED ContextId=? OldUrl=/page.txt NewUrl=/page.txt?x=1"));
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "USER_SET tells of the user",
                   has("USER_SET ContextId=? AuthType= UserName= SupportsIsInRole=true"));
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "NOTIFY_MODULE_END tells the answer",
                   has("NOTIFY_MODULE_END ContextId=? ModuleName=StaticFileModule Notification=128 "
                       "fIsPostNotificationEvent=false NotificationStatus=0"));
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    VOID Dispose() override
    {
        ended_ = ended_ || has("GENERAL_REQUEST_END ContextId=? BytesSent=6 BytesReceived=0 HttpStatus=200 HttpSubStatus=0");
        if (has("GENERAL_REQUEST_END") && has("URL_CHANGED")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "the flush stands around its headers",
                   place("GENERAL_FLUSH_RESPONSE_START") < place("GENERAL_RESPONSE_HEADERS")
                       && place("GENERAL_RESPONSE_HEADERS") < place("GENERAL_FLUSH_RESPONSE_END"));
        }
        if (has("RequestURL=/missing")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "a page in place of the response is told",
                   has("GENERAL_SEND_CUSTOM_ERROR ContextId=? HttpStatus=404 HttpSubStatus=0 FileNameOrURL="));
        }
        if (has("URL_CHANGED")) {
            EXPECT(CGlobalModule, OnGlobalTraceEvent, "the file that is sent is told",
                   has("GENERAL_STATIC_FILE_HANDLER") && has("/page.txt"));
        }
        delete this;
    }

private:
    static bool ended_;
};
bool Tracer::ended_;

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own_server)
{
    server = own_server;
    id = registration->GetId();
    EXPECT(IHttpTraceContext, QuickTrace, "R37: nothing is traced inside RegisterModule",
           FAILED(server->GetTraceContext()->QuickTrace(L"too early")));
    HTTP_TRACE_EVENT event = own_event(L"X", 2, 4);
    EXPECT(IHttpTraceContext, RaiseTraceEvent, "R37: nothing is raised inside RegisterModule",
           FAILED(server->GetTraceContext()->RaiseTraceEvent(&event)));
    HTTP_TRACE_CONFIGURATION wanted[] = {configuration(&www, 0xffffe, 5, TRUE), configuration(&own, 2, 4, TRUE)};
    EXPECT(IHttpTraceContext, SetTraceConfiguration, "R213: several providers are subscribed to at once",
           server->GetTraceContext()->SetTraceConfiguration(id, wanted, 2) == S_OK);
    registration->SetGlobalNotifications(&listener, GL_TRACE_EVENT);
    return registration->SetRequestNotifications(new Factory<Tracer>, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
}
