// The response as the C structure, edited inside SEND_RESPONSE: status, reason, headers and the chunk array (R18, R169).
// site: raw_response
// request: GET /status
// expect: 207 body
// request: GET /headers
// expect: 200 body
// request: GET /replace
// expect: 200 new entity
// request: GET /kinds
// expect: 200 memory 3456 fragment ragme
// request: GET /append
// expect: 200 body and more
// request: GET /bad
// expect: 200 good
// request: GET /trailers
// expect: 200 body
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

static HTTP_DATA_CHUNK memory(const char *text)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = (PVOID)text;
    chunk.FromMemory.BufferLength = (ULONG)strlen(text);
    return chunk;
}

static void set(HTTP_RESPONSE *raw, IHttpContext *context, const HTTP_DATA_CHUNK *chunks, USHORT count)
{
    raw->pEntityChunks = (HTTP_DATA_CHUNK *)context->AllocateRequestMemory(count * sizeof(HTTP_DATA_CHUNK));
    memcpy(raw->pEntityChunks, chunks, count * sizeof(HTTP_DATA_CHUNK));
    raw->EntityChunkCount = count;
}

class Raw : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpResponse *response = context->GetResponse();
        response->SetHeader(HttpHeaderEtag, "\"old\"", 5, TRUE);
        response->SetHeader("X-Old", "old", 3, TRUE);
        say(context, "body");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *) override
    {
        IHttpResponse *response = context->GetResponse();
        HTTP_RESPONSE *raw = response->GetRawHttpResponse();
        const IHttpResponse *constant = response;
        EXPECT(IHttpResponse, GetRawHttpResponse, "both forms give one structure", constant->GetRawHttpResponse() == raw);
        EXPECT(IHttpResponse, GetRawHttpResponse, "R169: status, headers and chunks as they are",
               raw->StatusCode == 200 && is(raw->pReason, "OK") &&
                   is(raw->Headers.KnownHeaders[HttpHeaderEtag].pRawValue, "\"old\"") && raw->Headers.UnknownHeaderCount >= 1 &&
                   raw->EntityChunkCount == 1 && raw->pEntityChunks[0].FromMemory.BufferLength == 4);
        if (path_is(context, "/status")) {
            raw->StatusCode = 207;
            raw->pReason = "Own Words";
            raw->ReasonLength = 9;
            USHORT code = 0;
            PCSTR reason = NULL;
            response->GetStatus(&code, NULL, &reason);
            EXPECT(IHttpResponse, GetRawHttpResponse, "R169: an edit of the status counts", code == 207 && is(reason, "Own Words"));
        } else if (path_is(context, "/headers")) {
            headers(response, raw, context);
        } else if (path_is(context, "/replace")) {
            HTTP_DATA_CHUNK chunk = memory("new entity");
            set(raw, context, &chunk, 1);
        } else if (path_is(context, "/kinds")) {
            kinds(raw, context);
        } else if (path_is(context, "/append")) {
            // A pointer into memory that is written only now: R150 holds for the array too.
            char *late = (char *)context->AllocateRequestMemory(16);
            strcpy(late, "         ");
            HTTP_DATA_CHUNK chunks[2] = {raw->pEntityChunks[0], memory(late)};
            set(raw, context, chunks, 2);
            response->GetStatus(NULL);
            memcpy(late, " and more", 9);
        } else if (path_is(context, "/bad")) {
            HTTP_DATA_CHUNK chunks[2] = {memory("good"), memory("x")};
            chunks[1].DataChunkType = (HTTP_DATA_CHUNK_TYPE)99;
            set(raw, context, chunks, 2);
            EXPECT(IHttpResponse, GetRawHttpResponse, "R148: a chunk of no known kind is left out",
                   response->GetRawHttpResponse()->EntityChunkCount == 1);
        } else {
            static HTTP_UNKNOWN_HEADER field = {7, 5, "X-After", "after"};
            HTTP_DATA_CHUNK chunks[2] = {raw->pEntityChunks[0], {}};
            chunks[1].DataChunkType = HttpDataChunkTrailers;
            chunks[1].Trailers.TrailerCount = 1;
            chunks[1].Trailers.pTrailers = &field;
            set(raw, context, chunks, 2);
            IHttpResponse4 *fourth = NULL;
            HttpGetExtendedInterface(server, response, &fourth);
            EXPECT(IHttpResponse, GetRawHttpResponse, "a chunk of trailers sets them", is(fourth->GetTrailer("X-After"), "after"));
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    static void headers(IHttpResponse *response, HTTP_RESPONSE *raw, IHttpContext *context)
    {
        raw->Headers.KnownHeaders[HttpHeaderEtag].pRawValue = "\"new\"";
        raw->Headers.KnownHeaders[HttpHeaderAge].pRawValue = "12";
        raw->Headers.KnownHeaders[HttpHeaderAge].RawValueLength = 2;
        EXPECT(IHttpResponse, GetRawHttpResponse, "R169: an edit of known headers counts",
               is(response->GetHeader(HttpHeaderEtag), "\"new\"") && is(response->GetHeader(HttpHeaderAge), "12"));
        raw->Headers.KnownHeaders[HttpHeaderAge].pRawValue = NULL;
        raw->Headers.KnownHeaders[HttpHeaderAge].RawValueLength = 0;
        EXPECT(IHttpResponse, GetRawHttpResponse, "R169: null takes a known header away", !response->GetHeader(HttpHeaderAge));
        HTTP_UNKNOWN_HEADER *own = (HTTP_UNKNOWN_HEADER *)context->AllocateRequestMemory(2 * sizeof(*own));
        own[0] = {5, 3, "X-New", "new"};
        own[1] = {5, 5, "X-New", "again"};
        raw->Headers.pUnknownHeaders = own;
        raw->Headers.UnknownHeaderCount = 2;
        EXPECT(IHttpResponse, GetRawHttpResponse, "R169: an edit of the other headers counts",
               is(response->GetHeader("X-New"), "new") && !response->GetHeader("X-Old"));
        response->SetHeader(HttpHeaderAge, "13", 2, TRUE);
        EXPECT(IHttpResponse, GetRawHttpResponse, "what a method sets shows at once",
               is(raw->Headers.KnownHeaders[HttpHeaderAge].pRawValue, "13") && raw->Headers.UnknownHeaderCount == 2);
    }

    static void kinds(HTTP_RESPONSE *raw, IHttpContext *context)
    {
        HTTP_DATA_CHUNK fragment = memory("fragment ");
        server->AddFragmentToCache(&fragment, L"raw");
        wchar_t path[512];
        DWORD size = sizeof(path);
        context->MapPath(L"/digits.txt", path, &size);
        HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
        HTTP_DATA_CHUNK chunks[5];
        memset(chunks, 0, sizeof(chunks));
        chunks[0] = memory("memory ");
        chunks[1].DataChunkType = HttpDataChunkFromFileHandle;
        chunks[1].FromFileHandle.FileHandle = file;
        chunks[1].FromFileHandle.ByteRange.StartingOffset.QuadPart = 3;
        chunks[1].FromFileHandle.ByteRange.Length.QuadPart = 4;
        chunks[2] = memory(" ");
        chunks[3].DataChunkType = HttpDataChunkFromFragmentCache;
        chunks[3].FromFragmentCache.pFragmentName = L"raw";
        chunks[3].FromFragmentCache.FragmentNameLength = 3 * sizeof(wchar_t);
        chunks[4].DataChunkType = HttpDataChunkFromFragmentCacheEx;
        chunks[4].FromFragmentCacheEx.pFragmentName = L"raw";
        chunks[4].FromFragmentCacheEx.ByteRange.StartingOffset.QuadPart = 1;
        chunks[4].FromFragmentCacheEx.ByteRange.Length.QuadPart = 5;
        set(raw, context, chunks, 5);
        USHORT count = context->GetResponse()->GetRawHttpResponse()->EntityChunkCount;
        EXPECT(IHttpResponse, GetRawHttpResponse, "R148: memory, a file's range and fragments", count == 5);
        CloseHandle(file);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Raw>, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE, 0);
}
