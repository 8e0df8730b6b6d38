// The request as the C structure: what it says, and that it is live (R175).
// request: GET /raw%20path/x?a=b%20c | X-One: 1 | X-Two: 2 | Accept: a/b
// expect: 200
// request: BREW /pot
// expect: 200
// request: POST /raw < body
// expect: 200
#include "conformance.h"

using namespace conformance;

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

static const HTTP_UNKNOWN_HEADER *find(const HTTP_REQUEST *raw, const char *name)
{
    for (USHORT index = 0; index < raw->Headers.UnknownHeaderCount; index++) {
        if (is(raw->Headers.pUnknownHeaders[index].pName, name)) {
            return &raw->Headers.pUnknownHeaders[index];
        }
    }
    return NULL;
}

class Raw : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpRequest *request = context->GetRequest();
        HTTP_REQUEST *raw = request->GetRawHttpRequest();
        if (path_is(context, "/pot")) {
            EXPECT(IHttpRequest, GetRawHttpRequest, "an unknown verb is given by name",
                   raw->Verb == HttpVerbUnknown && is(raw->pUnknownVerb, "BREW") && raw->UnknownVerbLength == 4);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (path_is(context, "/raw")) {
            EXPECT(IHttpRequest, GetRawHttpRequest, "a flag tells that a body is to come",
                   raw->Flags & HTTP_REQUEST_FLAG_MORE_ENTITY_BODY_EXISTS);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        EXPECT(IHttpRequest, GetRawHttpRequest, "no body, no flag", !(raw->Flags & HTTP_REQUEST_FLAG_MORE_ENTITY_BODY_EXISTS));
        EXPECT(IHttpRequest, GetRawHttpRequest, "the version", raw->Version.MajorVersion == 1 && raw->Version.MinorVersion == 1);
        EXPECT(IHttpRequest, GetRawHttpRequest, "the verb", raw->Verb == HttpVerbGET && !raw->pUnknownVerb);
        EXPECT(IHttpRequest, GetRawHttpRequest, "the URL as it came",
               is(raw->pRawUrl, "/raw%20path/x?a=b%20c") && raw->RawUrlLength == 21);
        EXPECT(IHttpRequest, GetRawHttpRequest, "the cooked URL in its parts",
               !wcscmp(raw->CookedUrl.pFullUrl, L"http://localhost/raw path/x?a=b%20c") &&
                   !wcsncmp(raw->CookedUrl.pHost, L"localhost/", 10) && !wcsncmp(raw->CookedUrl.pAbsPath, L"/raw path/x?", 12) &&
                   !wcscmp(raw->CookedUrl.pQueryString, L"?a=b%20c"));
        EXPECT(IHttpRequest, GetRawHttpRequest, "lengths of wide text count bytes",
               raw->CookedUrl.HostLength == 9 * sizeof(wchar_t) && raw->CookedUrl.AbsPathLength == 11 * sizeof(wchar_t) &&
                   raw->CookedUrl.QueryStringLength == 8 * sizeof(wchar_t));
        EXPECT(IHttpRequest, GetRawHttpRequest, "known headers by their number",
               is(raw->Headers.KnownHeaders[HttpHeaderAccept].pRawValue, "a/b") &&
                   raw->Headers.KnownHeaders[HttpHeaderAccept].RawValueLength == 3);
        EXPECT(IHttpRequest, GetRawHttpRequest, "the others by name", find(raw, "X-One") && find(raw, "X-Two"));
        EXPECT(IHttpRequest, GetRawHttpRequest, "both addresses",
               raw->Address.pRemoteAddress->sa_family == AF_INET && raw->Address.pLocalAddress->sa_family == AF_INET);

        // R175: the methods show in the structure.
        request->SetHeader("X-Three", "3", 1, TRUE);
        request->DeleteHeader("X-One");
        request->SetHeader(HttpHeaderAccept, "c/d", 3, TRUE);
        EXPECT(IHttpRequest, GetRawHttpRequest, "R175: what a method sets shows at once",
               find(raw, "X-Three") && !find(raw, "X-One") && is(raw->Headers.KnownHeaders[HttpHeaderAccept].pRawValue, "c/d"));
        EXPECT(IHttpRequest, GetRawHttpRequest, "it stays in one place", request->GetRawHttpRequest() == raw);

        // The structure shows in the methods.
        static const char value[] = "e/f";
        raw->Headers.KnownHeaders[HttpHeaderAccept].pRawValue = value;
        raw->Headers.KnownHeaders[HttpHeaderAccept].RawValueLength = 3;
        EXPECT(IHttpRequest, GetRawHttpRequest, "R175: an edit of a known header counts",
               is(request->GetHeader(HttpHeaderAccept), "e/f"));
        HTTP_UNKNOWN_HEADER *own = (HTTP_UNKNOWN_HEADER *)context->AllocateRequestMemory(sizeof(*own));
        own->pName = "X-Own";
        own->NameLength = 5;
        own->pRawValue = "own";
        own->RawValueLength = 3;
        raw->Headers.pUnknownHeaders = own;
        raw->Headers.UnknownHeaderCount = 1;
        EXPECT(IHttpRequest, GetRawHttpRequest, "R175: an edit of the other headers counts",
               is(request->GetHeader("X-Own"), "own") && !request->GetHeader("X-Two"));
        PCSTR text = NULL;
        DWORD length = 0;
        context->GetServerVariable("HTTP_X_OWN", &text, &length);
        EXPECT(IHttpRequest, GetRawHttpRequest, "R175: and shows in variables", is(text, "own"));
        request->SetUrl("/new?q", 6, TRUE);
        EXPECT(IHttpRequest, GetRawHttpRequest, "R173: a new URL shows at once", is(raw->pRawUrl, "/new?q"));
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Raw>, RQ_BEGIN_REQUEST, 0);
}
