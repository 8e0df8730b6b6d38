// ISendResponseProvider: which send it is, its flags, and the record of the access log (R57, R158).
// request: GET /plain | User-Agent: agent | Referer: there | Cookie: a=1
// expect: 200 plain
// request: GET /pieces
// expect: 200 onetwo
// request: GET /last
// expect: 200 one
// request: GET /recorded
// expect: 200
#include "conformance.h"

using namespace conformance;

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

class Sender : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        DWORD sent = 0;
        if (path_is(context, "/pieces")) {
            say(context, "one");
            context->GetResponse()->Flush(FALSE, TRUE, &sent);
            say(context, "two");
        } else if (path_is(context, "/last")) {
            say(context, "one");
            context->GetResponse()->Flush(FALSE, TRUE, &sent);
            say(context, "never");
        } else if (path_is(context, "/plain")) {
            say(context, "plain");
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *provider) override
    {
        sends++;
        if (path_is(context, "/pieces")) {
            bool first = sends == 1;
            EXPECT(ISendResponseProvider, GetHeadersBeingSent, "R15: TRUE for the first send alone",
                   !provider->GetHeadersBeingSent() == !first);
            EXPECT(ISendResponseProvider, GetFlags, "R158: MORE_DATA where more is to come",
                   !(provider->GetFlags() & HTTP_SEND_RESPONSE_FLAG_MORE_DATA) == !first);
            EXPECT(ISendResponseProvider, GetReadyToLogData, "TRUE on the last send", !provider->GetReadyToLogData() == first);
            EXPECT(ISendResponseProvider, GetLogData, "R57: null before the last send", !provider->GetLogData() == first);
        } else if (path_is(context, "/last")) {
            provider->SetFlags(0);
            EXPECT(ISendResponseProvider, SetFlags, "R158: replaces them", provider->GetFlags() == 0);
            EXPECT(ISendResponseProvider, SetFlags, "R158: without MORE_DATA no send follows", sends == 1);
        } else if (path_is(context, "/plain")) {
            log(context, provider);
        } else {
            provider->SetErrorStatus(E_FAIL);
            EXPECT(IHttpEventProvider, SetErrorStatus, "R71: of a send, the response goes as it is", true);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    int sends = 0;

    static void log(IHttpContext *context, ISendResponseProvider *provider)
    {
        HTTP_LOG_FIELDS_DATA *data = (HTTP_LOG_FIELDS_DATA *)provider->GetLogData();
        EXPECT(ISendResponseProvider, GetLogData, "R57: what the request says",
               data && data->Type == HttpLogDataTypeFields && is(data->Method, "GET") && data->MethodLength == 3 &&
                   data->MethodNum == HttpVerbGET && is(data->ClientIp, "127.0.0.1") && is(data->UserAgent, "agent") &&
                   is(data->Referrer, "there") && is(data->Cookie, "a=1") && is(data->Host, "localhost") &&
                   !wcscmp(data->UriStem, L"/plain") && data->UriStemLength == 6 * sizeof(wchar_t) &&
                   data->ProtocolStatus == 200 && data->SubStatus == 0 && data->Win32Status == 0 && data->ServerPort > 0);
        data->ClientIp = (PCHAR) "192.0.2.1";
        data->ClientIpLength = 9;
        EXPECT(ISendResponseProvider, SetLogData, "takes the record back", provider->SetLogData(data) == S_OK);
        HTTP_LOG_FIELDS_DATA *own = (HTTP_LOG_FIELDS_DATA *)context->AllocateRequestMemory(sizeof(*own));
        *own = *data;
        own->ProtocolStatus = 299;
        EXPECT(ISendResponseProvider, SetLogData, "takes a record of one's own",
               provider->SetLogData(own) == S_OK &&
                   ((HTTP_LOG_FIELDS_DATA *)provider->GetLogData())->ProtocolStatus == 299);
        EXPECT(ISendResponseProvider, SetLogData, "null is a bad parameter",
               provider->SetLogData(NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        own->Type = (HTTP_LOG_DATA_TYPE)9;
        EXPECT(ISendResponseProvider, SetLogData, "a record of another type is a bad parameter",
               provider->SetLogData(own) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    HRESULT result = registration->SetRequestNotifications(new Factory<Sender>, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
    // R57: without it there is no record.
    return FAILED(result) ? result : registration->SetPriorityForRequestNotification(RQ_SEND_RESPONSE, PRIORITY_ALIAS_HIGH);
}
