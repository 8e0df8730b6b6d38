// Server variables in both encodings, and what a module sets.
// request: GET /page.txt?q=1 | Host: variables.test:81 | X-Two: 1 | X-Two: 2 | Cookie: a=1 | Cookie: b=2 | X_Low: low
// expect: 200
#include "conformance.h"

using namespace conformance;

static const HRESULT BAD_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);
static const HRESULT UNKNOWN = HRESULT_FROM_WIN32(ERROR_INVALID_INDEX);

class Variables : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        PCSTR narrow = NULL;
        PCWSTR wide = NULL;
        DWORD length = 99;
        EXPECT(IHttpContext, GetServerVariable, "V1: the narrow form",
               context->GetServerVariable("REQUEST_METHOD", &narrow, &length) == S_OK && !strcmp(narrow, "GET") &&
                   length == 3);
        EXPECT(IHttpContext, GetServerVariable, "V2: the wide form counts characters",
               context->GetServerVariable("request_method", &wide, &length) == S_OK && !wcscmp(wide, L"GET") && length == 3);
        EXPECT(IHttpContext, GetServerVariable, "R179: an unknown name is a bad index",
               context->GetServerVariable("NO_SUCH", &narrow, &length) == UNKNOWN && !narrow && !length &&
                   context->GetServerVariable("NO_SUCH", &wide, &length) == UNKNOWN);
        EXPECT(IHttpContext, GetServerVariable, "null parameters are refused",
               context->GetServerVariable(NULL, &narrow, &length) == BAD_PARAMETER &&
                   context->GetServerVariable("URL", (PCSTR *)NULL, &length) == BAD_PARAMETER &&
                   context->GetServerVariable("URL", (PCWSTR *)NULL, &length) == BAD_PARAMETER);
        EXPECT(IHttpContext, GetServerVariable, "V1: a known one without a value is empty",
               is(context, "CERT_SUBJECT", "") && is(context, "AUTH_USER", ""));
        EXPECT(IHttpContext, GetServerVariable, "V5: lines of one header are joined",
               is(context, "HTTP_X_TWO", "1, 2") && is(context, "HTTP_COOKIE", "a=1; b=2"));
        EXPECT(IHttpContext, GetServerVariable, "V5: an absent header is unknown",
               context->GetServerVariable("HTTP_X_NONE", &narrow, &length) == UNKNOWN);
        EXPECT(IHttpContext, GetServerVariable, "V6: HEADER_ takes the name as it is",
               is(context, "HEADER_X_Low", "low") && context->GetServerVariable("HTTP_X_LOW", &narrow, &length) == UNKNOWN);
        EXPECT(IHttpContext, GetServerVariable, "V7: UNICODE_ is the variable itself", is(context, "UNICODE_URL", "/page.txt"));
        EXPECT(IHttpContext, GetServerVariable, "HTTP_HOST has the port, SERVER_NAME has not",
               is(context, "HTTP_HOST", "variables.test:81") && is(context, "SERVER_NAME", "variables.test"));

        EXPECT(IHttpContext, SetServerVariable, "V3: creates", context->SetServerVariable("MINE", L"caf\u00e9") == S_OK);
        context->GetServerVariable("MINE", &wide, &length);
        EXPECT(IHttpContext, SetServerVariable, "V2: the wide value", !wcscmp(wide, L"caf\u00e9") && length == 4);
        PCWSTR before = wide;
        context->SetServerVariable("mine", L"other");
        EXPECT(IHttpContext, SetServerVariable, "V3: replaces", is(context, "MINE", "other"));
        EXPECT(IHttpContext, SetServerVariable, "V2: an earlier pointer stays good", !wcscmp(before, L"caf\u00e9"));
        context->SetServerVariable("SERVER_NAME", L"hidden");
        EXPECT(IHttpContext, SetServerVariable, "V4: hides what is computed", is(context, "SERVER_NAME", "hidden"));
        context->SetServerVariable("HTTP_X_MADE", L"made");
        EXPECT(IHttpContext, SetServerVariable, "V3: HTTP_ sets a request header",
               context->GetRequest()->GetHeader("X-Made") && !strcmp(context->GetRequest()->GetHeader("X-Made"), "made"));
        EXPECT(IHttpContext, SetServerVariable, "V3: a bad name or value is refused",
               context->SetServerVariable("HTTP_A B", L"1") == BAD_PARAMETER &&
                   context->SetServerVariable("HTTP_A", L"1\n2") == HRESULT_FROM_WIN32(ERROR_INVALID_DATA) &&
                   context->SetServerVariable(NULL, L"1") == BAD_PARAMETER &&
                   context->SetServerVariable("A", NULL) == BAD_PARAMETER);
        context->GetRequest()->SetUrl("/new.txt?n", 10, TRUE);
        EXPECT(IHttpContext, GetServerVariable, "V9: some follow the URL",
               is(context, "SCRIPT_NAME", "/new.txt") && is(context, "PATH_INFO", "/new.txt") &&
                   is(context, "QUERY_STRING", "n"));
        EXPECT(IHttpContext, GetServerVariable, "V9: some keep the one that came",
               is(context, "URL", "/page.txt") && is(context, "HTTP_URL", "/page.txt?q=1") &&
                   is(context, "UNENCODED_URL", "/page.txt?q=1"));
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static bool is(IHttpContext *context, const char *name, const char *expected)
    {
        PCSTR text = NULL;
        DWORD length = 0;
        return context->GetServerVariable(name, &text, &length) == S_OK && !strcmp(text, expected) &&
               length == strlen(expected);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Variables>, RQ_BEGIN_REQUEST, 0);
}
