// Trailers: IHttpResponse4::SetTrailer, GetTrailer and DeleteTrailer.
// request: GET /trailers
// expect: 200 body
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

static const HRESULT BAD_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

class Trailers : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        say(context, "body");
        IHttpResponse4 *response = NULL;
        HttpGetExtendedInterface(server, context->GetResponse(), &response);
        USHORT length = 9;
        EXPECT(IHttpResponse4, GetTrailer, "null with length 0 where there is none",
               !response->GetTrailer("X-Sum", &length) && length == 0);
        EXPECT(IHttpResponse4, SetTrailer, "the length counts, not the terminator",
               response->SetTrailer("X-Sum", "12345", 4, TRUE) == S_OK);
        EXPECT(IHttpResponse4, GetTrailer, "whatever the case of the name",
               is(response->GetTrailer("x-sum", &length), "1234") && length == 4 && response->GetTrailer("X-Sum"));
        response->SetTrailer("X-Sum", "0", 1, TRUE);
        EXPECT(IHttpResponse4, SetTrailer, "TRUE replaces", is(response->GetTrailer("X-Sum"), "0"));
        EXPECT(IHttpResponse4, SetTrailer, "a field of framing is refused",
               response->SetTrailer("Content-Length", "1", 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpResponse4, SetTrailer, "a bad name is a bad parameter, a bad value bad data",
               response->SetTrailer("a b", "1", 1, TRUE) == BAD_PARAMETER &&
                   response->SetTrailer("X-Sum", "1\r\n", 3, TRUE) == HRESULT_FROM_WIN32(ERROR_INVALID_DATA));
        EXPECT(IHttpResponse4, SetTrailer, "null is a bad parameter",
               response->SetTrailer(NULL, "1", 1, TRUE) == BAD_PARAMETER &&
                   response->SetTrailer("X-Sum", NULL, 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpResponse4, GetTrailer, "a trailer is no header", !context->GetResponse()->GetHeader("X-Sum"));
        response->SetTrailer("X-Gone", "1", 1, FALSE);
        EXPECT(IHttpResponse4, DeleteTrailer, "by name",
               response->DeleteTrailer("x-gone") == S_OK && !response->GetTrailer("X-Gone"));
        EXPECT(IHttpResponse4, DeleteTrailer, "an absent one succeeds, null is a bad parameter",
               response->DeleteTrailer("X-Gone") == S_OK && response->DeleteTrailer(NULL) == BAD_PARAMETER);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Trailers>, RQ_BEGIN_REQUEST, 0);
}
