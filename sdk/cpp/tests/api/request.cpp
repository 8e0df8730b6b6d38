// IHttpRequest to IHttpRequest4: what came, what a module makes of it, and the body.
// request: GET /facts?q=1 | X-Test: abc | X-Test: def | User-Agent: agent | Content-Type: text/a
// expect: 200 facts
// request: GET /changes | X-Kept: kept | X-Gone: gone
// expect: 200 changes
// request: GET /moved?old=1
// expect: 200 moved
// request: POST /body < 0123456789
// expect: 200 body
// request: POST /async < abcdefghij
// expect: 200 async:abcdefghij
// request: POST /callback < klmnopqrst
// expect: 200 callback:klmnopqrst
// request: GET /empty
// expect: 200 empty
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

static const HRESULT BAD_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

class Request : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpRequest *request = context->GetRequest();
        if (path_is(context, "/facts")) {
            facts(context, request);
        } else if (path_is(context, "/changes")) {
            changes(context, request);
        } else if (path_is(context, "/moved")) {
            moved(context, request);
        } else if (path_is(context, "/body")) {
            body(context, request);
        } else if (path_is(context, "/empty")) {
            empty(context, request);
        } else if (path_is(context, "/async")) {
            say(context, "async:");
            return read_on(context);
        } else if (path_is(context, "/callback")) {
            say(context, "callback:");
            return read_by_callback(context);
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *info) override
    {
        return take(context, info->GetCompletionStatus(), info->GetCompletionBytes()) ? read_on(context)
                                                                                      : RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    char buffer[4];

    static void facts(IHttpContext *context, IHttpRequest *request)
    {
        say(context, "facts");
        EXPECT(IHttpRequest, GetHttpMethod, "the verb as it came", is(request->GetHttpMethod(), "GET"));
        USHORT length = 99;
        EXPECT(IHttpRequest, GetHeader, "R164: a header by name, whatever the case",
               is(request->GetHeader("x-TEST", &length), "abc") && length == 3);
        EXPECT(IHttpRequest, GetHeader, "R164: by id", is(request->GetHeader(HttpHeaderUserAgent, &length), "agent"));
        EXPECT(IHttpRequest, GetHeader, "the length may be left out", request->GetHeader("User-Agent") != NULL);
        EXPECT(IHttpRequest, GetHeader, "R164: an absent header is null with length 0",
               request->GetHeader("X-None", &length) == NULL && length == 0);
        EXPECT(IHttpRequest, GetHeader, "an id out of range is absent", request->GetHeader((HTTP_HEADER_ID)999) == NULL);
        EXPECT(IHttpRequest, GetHeader, "a null name is absent", request->GetHeader((PCSTR)NULL) == NULL);
        const IHttpRequest *constant = request;
        EXPECT(IHttpRequest, GetRawHttpRequest, "both forms give one structure",
               request->GetRawHttpRequest() == constant->GetRawHttpRequest());
        EXPECT(IHttpRequest, GetUrlChanged, "FALSE for a URL as it came", !request->GetUrlChanged());
        EXPECT(IHttpRequest, GetForwardedUrl, "R173: null for a request that is answered here",
               request->GetForwardedUrl() == NULL);
        PSOCKADDR local = request->GetLocalAddress(), remote = request->GetRemoteAddress();
        EXPECT(IHttpRequest, GetLocalAddress, "R178: an IPv4 address", local && local->sa_family == AF_INET);
        EXPECT(IHttpRequest, GetRemoteAddress, "R178: an IPv4 address", remote && remote->sa_family == AF_INET);
        USHORT major = 0, minor = 9;
        request->GetHttpVersion(&major, &minor);
        EXPECT(IHttpRequest, GetHttpVersion, "1.1", major == 1 && minor == 1);
        request->GetHttpVersion(NULL, NULL);
        EXPECT(IHttpRequest, GetSiteId, "R178: the number of the site",
               request->GetSiteId() == context->GetSite()->GetSiteId());
        HTTP_SSL_CLIENT_CERT_INFO *certificate = (HTTP_SSL_CLIENT_CERT_INFO *)1;
        BOOL negotiated = TRUE;
        EXPECT(IHttpRequest, GetClientCertificate, "R178: none without TLS",
               request->GetClientCertificate(&certificate, &negotiated) == HRESULT_FROM_WIN32(ERROR_NOT_FOUND) &&
                   !certificate && !negotiated);
        EXPECT(IHttpRequest, GetClientCertificate, "null parameters are refused",
               request->GetClientCertificate(NULL, NULL) == BAD_PARAMETER);
        BOOL pending = TRUE;
        EXPECT(IHttpRequest, NegotiateClientCertificate, "R178: fails without TLS",
               request->NegotiateClientCertificate(TRUE, &pending) == E_FAIL);
        EXPECT(IHttpRequest, NegotiateClientCertificate, "R92: a failure brings no completion", !pending);
        IHttpRequest2 *second = NULL;
        HttpGetExtendedInterface(server, request, &second);
        PBYTE token = (PBYTE)1;
        DWORD size = 9;
        EXPECT(IHttpRequest2, GetChannelBindingToken, "none without TLS",
               second && second->GetChannelBindingToken(&token, &size) == HRESULT_FROM_WIN32(ERROR_NOT_FOUND) && !token &&
                   !size);
        EXPECT(IHttpRequest2, GetChannelBindingToken, "null parameters are refused",
               second && second->GetChannelBindingToken(NULL, NULL) == BAD_PARAMETER);
    }

    static void changes(IHttpContext *context, IHttpRequest *request)
    {
        say(context, "changes");
        // R171: a snapshot begins empty.
        PCSTR known[HttpHeaderRequestMaximum] = {};
        DWORD differing[HttpHeaderRequestMaximum + 1] = {}, number = 0, count = 0, unknown_differing = 0;
        PCSTR *names = NULL, *values = NULL;
        DWORD *indices = NULL;
        HRESULT result = request->GetHeaderChanges(0, &number, known, &count, &names, &values, differing,
                                                   &unknown_differing, &indices);
        EXPECT(IHttpRequest, GetHeaderChanges, "R171: against nothing, all headers differ",
               result == S_OK && differing[0] == HttpHeaderHost && differing[1] == HttpHeaderRequestMaximum && count == 2 &&
                   unknown_differing == 2 && is(known[HttpHeaderHost], "localhost") && is(names[0], "X-Kept"));
        DWORD before = number;
        request->GetHeaderChanges(before, &number, known, &count, &names, &values, differing, &unknown_differing, &indices);
        EXPECT(IHttpRequest, GetHeaderChanges, "R171: nothing changed since",
               number == before && differing[0] == HttpHeaderRequestMaximum && unknown_differing == 0);

        EXPECT(IHttpRequest, SetHeader, "by id", request->SetHeader(HttpHeaderAccept, "a/b", 3, TRUE) == S_OK);
        EXPECT(IHttpRequest, SetHeader, "R161: FALSE appends after a comma",
               request->SetHeader(HttpHeaderAccept, "c/d", 3, FALSE) == S_OK &&
                   is(request->GetHeader(HttpHeaderAccept), "a/b, c/d"));
        EXPECT(IHttpRequest, SetHeader, "the length counts, not the terminator",
               request->SetHeader("X-New", "12345", 2, TRUE) == S_OK && is(request->GetHeader("X-New"), "12"));
        EXPECT(IHttpRequest, SetHeader, "R161: a name that is no token is a bad parameter",
               request->SetHeader("a b", "1", 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpRequest, SetHeader, "R161: a value with CR LF is bad data",
               request->SetHeader("X-New", "1\r\n2", 4, TRUE) == HRESULT_FROM_WIN32(ERROR_INVALID_DATA));
        EXPECT(IHttpRequest, SetHeader, "null is a bad parameter",
               request->SetHeader((PCSTR)NULL, "1", 1, TRUE) == BAD_PARAMETER &&
                   request->SetHeader("X-New", NULL, 0, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpRequest, SetHeader, "an id out of range is a bad parameter",
               request->SetHeader((HTTP_HEADER_ID)41, "1", 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpRequest, DeleteHeader, "by name",
               request->DeleteHeader("x-gone") == S_OK && !request->GetHeader("X-Gone"));
        EXPECT(IHttpRequest, DeleteHeader, "R163: an absent one succeeds", request->DeleteHeader("X-Gone") == S_OK);
        EXPECT(IHttpRequest, DeleteHeader, "by id",
               request->DeleteHeader(HttpHeaderHost) == S_OK && !request->GetHeader(HttpHeaderHost));
        EXPECT(IHttpRequest, DeleteHeader, "a null name is a bad parameter", request->DeleteHeader((PCSTR)NULL) == BAD_PARAMETER);

        request->GetHeaderChanges(number, &number, known, &count, &names, &values, differing, &unknown_differing, &indices);
        EXPECT(IHttpRequest, GetHeaderChanges, "R171: what was set and deleted is listed",
               number != before && differing[0] == HttpHeaderAccept && differing[1] == HttpHeaderHost &&
                   differing[2] == HttpHeaderRequestMaximum && count == 2 && unknown_differing == 1 && indices[0] == 1 &&
                   !known[HttpHeaderHost] && is(names[1], "X-New"));
        EXPECT(IHttpRequest, GetHeaderChanges, "null arrays are refused",
               request->GetHeaderChanges(0, NULL, known, &count, &names, &values, differing, &unknown_differing, &indices) ==
                   BAD_PARAMETER);
    }

    static void moved(IHttpContext *context, IHttpRequest *request)
    {
        say(context, "moved");
        EXPECT(IHttpRequest, SetUrl, "R173: the wide form keeps the query if asked",
               request->SetUrl(L"/wide", 5, FALSE) == S_OK && is(request->GetRawHttpRequest()->pRawUrl, "/wide?old=1"));
        EXPECT(IHttpRequest, SetUrl, "R173: the narrow form resets it",
               request->SetUrl("/narrow?new=2", 13, TRUE) == S_OK &&
                   is(request->GetRawHttpRequest()->pRawUrl, "/narrow?new=2"));
        EXPECT(IHttpRequest, GetUrlChanged, "R173: TRUE after SetUrl", request->GetUrlChanged());
        EXPECT(IHttpRequest, SetUrl, "a relative URL is refused", request->SetUrl("x", 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpRequest, SetUrl, "null is refused", request->SetUrl((PCSTR)NULL, 0, TRUE) == BAD_PARAMETER);
        static char endless[20000];
        memset(endless, '/', sizeof(endless));
        EXPECT(IHttpRequest, SetUrl, "R173: too long is refused",
               request->SetUrl(endless, sizeof(endless), TRUE) == BAD_PARAMETER);
        request->SetUrl("http://elsewhere.test/there", 27, TRUE);
        PCWSTR forwarded = request->GetForwardedUrl();
        EXPECT(IHttpRequest, GetForwardedUrl, "R173: the URL of another server",
               forwarded && !wcscmp(forwarded, L"http://elsewhere.test/there"));
        EXPECT(IHttpRequest, SetHttpMethod, "R174: a known verb",
               request->SetHttpMethod("PUT") == S_OK && is(request->GetHttpMethod(), "PUT") &&
                   request->GetRawHttpRequest()->Verb == HttpVerbPUT);
        EXPECT(IHttpRequest, SetHttpMethod, "R174: a verb of one's own",
               request->SetHttpMethod("BREW") == S_OK && request->GetRawHttpRequest()->Verb == HttpVerbUnknown &&
                   is(request->GetRawHttpRequest()->pUnknownVerb, "BREW"));
        EXPECT(IHttpRequest, SetHttpMethod, "no token, no verb",
               request->SetHttpMethod("A B") == BAD_PARAMETER && request->SetHttpMethod("") == BAD_PARAMETER &&
                   request->SetHttpMethod(NULL) == BAD_PARAMETER);
    }

    static void body(IHttpContext *context, IHttpRequest *request)
    {
        say(context, "body");
        char text[8] = {};
        DWORD received = 99;
        BOOL pending = TRUE;
        EXPECT(IHttpRequest, GetRemainingEntityBytes, "R177: the announced length",
               request->GetRemainingEntityBytes() == 10);
        EXPECT(IHttpRequest, ReadEntityBody, "R177: a buffer of no size is refused",
               request->ReadEntityBody(text, 0, FALSE, &received, NULL) == BAD_PARAMETER);
        EXPECT(IHttpRequest, ReadEntityBody, "a null buffer is refused",
               request->ReadEntityBody(NULL, 4, FALSE, &received, NULL) == BAD_PARAMETER);
        EXPECT(IHttpRequest, ReadEntityBody, "R177: at most the buffer's size",
               request->ReadEntityBody(text, 4, FALSE, &received, &pending) == S_OK && received == 4 && !pending &&
                   !memcmp(text, "0123", 4));
        EXPECT(IHttpRequest, GetRemainingEntityBytes, "R177: what is left", request->GetRemainingEntityBytes() == 6);
        char *memory = (char *)context->AllocateRequestMemory(3);
        memcpy(memory, "ab?", 3);
        EXPECT(IHttpRequest, InsertEntityBody, "R176: bytes before the rest", request->InsertEntityBody(memory, 3) == S_OK);
        EXPECT(IHttpRequest, InsertEntityBody, "null is refused", request->InsertEntityBody(NULL, 3) == BAD_PARAMETER);
        EXPECT(IHttpRequest, GetRemainingEntityBytes, "R176: inserted bytes count", request->GetRemainingEntityBytes() == 9);
        EXPECT(IHttpRequest, InsertEntityBody, "R176: Content-Length stays",
               is(request->GetHeader(HttpHeaderContentLength), "10"));
        memory[2] = 'c';
        request->ReadEntityBody(text, 8, FALSE, &received, NULL);
        EXPECT(IHttpRequest, InsertEntityBody, "R176: by reference, an edit before the read shows",
               received == 3 && !memcmp(text, "abc", 3));
        IHttpRequest4 *fourth = NULL;
        HttpGetExtendedInterface(server, request, &fourth);
        received = 0;
        EXPECT(IHttpRequest4, ReadEntityBody, "with flags, as without",
               fourth && fourth->ReadEntityBody(text, 6, FALSE, 0UL, &received, &pending) == S_OK && received == 6 &&
                   !memcmp(text, "456789", 6));
        EXPECT(IHttpRequest4, ReadEntityBody, "R177: a null buffer is refused",
               fourth && fourth->ReadEntityBody(NULL, 6, FALSE, 0UL, &received, &pending) == BAD_PARAMETER);
        EXPECT(IHttpRequest, ReadEntityBody, "R177: the end is ERROR_HANDLE_EOF without bytes",
               request->ReadEntityBody(text, 4, FALSE, &received, NULL) == HRESULT_FROM_WIN32(ERROR_HANDLE_EOF) &&
                   received == 0);
        EXPECT(IHttpRequest, GetRemainingEntityBytes, "R177: nothing at the end", request->GetRemainingEntityBytes() == 0);
    }

    static void empty(IHttpContext *context, IHttpRequest *request)
    {
        say(context, "empty");
        char text[4];
        DWORD received = 99;
        EXPECT(IHttpRequest, ReadEntityBody, "R177: without a body the end comes at once",
               request->ReadEntityBody(text, 4, FALSE, &received, NULL) == HRESULT_FROM_WIN32(ERROR_HANDLE_EOF) &&
                   received == 0);
    }

    static bool end(HRESULT result)
    {
        return result == HRESULT_FROM_WIN32(ERROR_HANDLE_EOF);
    }

    // Writes what a read gave; false at the end.
    bool take(IHttpContext *context, HRESULT result, DWORD received)
    {
        if (FAILED(result)) {
            EXPECT(IHttpRequest, ReadEntityBody, "R85: the end is the status of a read", end(result));
            return false;
        }
        HTTP_DATA_CHUNK chunk;
        memset(&chunk, 0, sizeof(chunk));
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = buffer;
        chunk.FromMemory.BufferLength = received;
        DWORD sent = 0;
        context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        return true;
    }

    REQUEST_NOTIFICATION_STATUS read_on(IHttpContext *context)
    {
        for (;;) {
            DWORD received = 0;
            BOOL pending = FALSE;
            HRESULT result =
                context->GetRequest()->ReadEntityBody(buffer, sizeof(buffer), TRUE, &received, &pending);
            if (SUCCEEDED(result) && pending) {
                return RQ_NOTIFICATION_PENDING;
            }
            EXPECT(IHttpRequest, ReadEntityBody, "R91: a read that ends at once pends not", !pending);
            if (!take(context, result, received)) {
                return RQ_NOTIFICATION_FINISH_REQUEST;
            }
        }
    }

    static REQUEST_NOTIFICATION_STATUS WINAPI read_done(IHttpContext3 *context, IHttpCompletionInfo2 *info, VOID *own)
    {
        Request *self = (Request *)own;
        if (!self->take(context, info->GetCompletionStatus(), info->GetCompletionBytes())) {
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return self->read_by_callback(context);
    }

    REQUEST_NOTIFICATION_STATUS read_by_callback(IHttpContext *context)
    {
        IHttpRequest3 *third = NULL;
        HttpGetExtendedInterface(server, context->GetRequest(), &third);
        for (;;) {
            DWORD received = 0;
            BOOL pending = FALSE;
            HRESULT result = third->ReadEntityBody(buffer, sizeof(buffer), TRUE, read_done, this, &received, &pending);
            if (SUCCEEDED(result) && pending) {
                return RQ_NOTIFICATION_PENDING;
            }
            EXPECT(IHttpRequest3, ReadEntityBody, "R109: what ends at once needs no callback",
                   !pending && (SUCCEEDED(result) || end(result)));
            if (!take(context, result, received)) {
                return RQ_NOTIFICATION_FINISH_REQUEST;
            }
        }
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Request>, RQ_BEGIN_REQUEST, 0);
}
