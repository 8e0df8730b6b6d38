// IHttpResponse to IHttpResponse4: status, headers, entity, flushes and the connection.
// request: GET /status
// expect: 299 status
// request: GET /headers
// expect: 200 headers
// request: GET /changes
// expect: 200 changes
// request: GET /chunks
// expect: 200 firstABCDEmiddlecopiedlast
// request: GET /limit
// expect: 200 limit
// request: GET /redirect/here?a=1
// expect: 302 HREF="http://localhost/redirect/there?a=1"
// request: GET /clear
// expect: 200 afterwards
// request: GET /flush
// expect: 200 one,two,three
// request: GET /async
// expect: 200 async
// request: GET /callback
// expect: 200 callback
// request: GET /unbuffered
// expect: 200 unbuffered
// request: GET /disconnect
// expect: 200 disconnect
// request: GET /goaway
// expect: 200 goaway
// request: GET /suppressed
// request: GET /reset
// request: GET /close
// request: GET /stream
// request: GET /push
// expect: 200 push
// request: GET /description
// expect: 500 &lt;b&gt; &amp; so on
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

static const HRESULT BAD_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);

static bool is(const char *text, const char *expected)
{
    return text && !strcmp(text, expected);
}

static HTTP_DATA_CHUNK memory(const char *text, size_t length)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = (PVOID)text;
    chunk.FromMemory.BufferLength = (ULONG)length;
    return chunk;
}

class Response : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpResponse *response = context->GetResponse();
        const char *path = context->GetRequest()->GetRawHttpRequest()->pRawUrl;
        if (!strcmp(path, "/async")) {
            return flush_async(context, response);
        }
        if (!strcmp(path, "/callback")) {
            return flush_by_callback(context, response);
        }
        static const struct {
            const char *path;
            void (*run)(IHttpContext *, IHttpResponse *);
        } parts[] = {
            {"/status", status},         {"/headers", headers},       {"/changes", changes},
            {"/chunks", chunks},         {"/limit", limit},           {"/redirect/here?a=1", redirect},
            {"/clear", clear},           {"/flush", flush},           {"/unbuffered", unbuffered},
            {"/disconnect", disconnect}, {"/goaway", goaway},         {"/suppressed", suppressed},
            {"/reset", reset},           {"/close", close_it},        {"/stream", stream},
            {"/push", push},             {"/description", description},
        };
        for (auto &part : parts) {
            if (!strcmp(path, part.path)) {
                part.run(context, response);
            }
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *info) override
    {
        EXPECT(IHttpCompletionInfo, GetCompletionStatus, "R85: a write that ended well is S_OK",
               info->GetCompletionStatus() == S_OK);
        EXPECT(IHttpCompletionInfo, GetCompletionBytes, "R85: the bytes of the write", info->GetCompletionBytes() == LARGE);
        say(context, "async");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    // More than the server queues for a client before a writer has to wait.
    static const ULONG LARGE = 8 * 1024 * 1024;

    static void status(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "status");
        USHORT code = 0, sub_status = 9, length = 0;
        PCSTR reason = NULL;
        HRESULT error = E_FAIL;
        PCWSTR module = L"";
        DWORD notification = 9;
        IAppHostConfigException *exception = (IAppHostConfigException *)1;
        BOOL skips = TRUE;
        response->GetStatus(&code, &sub_status, &reason, &length, &error, &module, &notification, &exception, &skips);
        EXPECT(IHttpResponse, GetStatus, "R147: 200 OK at first",
               code == 200 && sub_status == 0 && is(reason, "OK") && length == 2 && error == S_OK && !exception && !skips);
        EXPECT(IHttpResponse, SetStatus, "R159: all of it is kept",
               response->SetStatus(299, "Own", 7, E_ABORT, NULL, TRUE) == S_OK);
        response->GetStatus(&code, &sub_status, &reason, &length, &error, &module, &notification, &exception, &skips);
        EXPECT(IHttpResponse, GetStatus, "R159: what was set",
               code == 299 && sub_status == 7 && is(reason, "Own") && length == 3 && error == E_ABORT && skips);
        response->GetStatus(&code);
        EXPECT(IHttpResponse, GetStatus, "all but the code may be left out", code == 299);
        char longest[600];
        memset(longest, 'x', sizeof(longest));
        longest[599] = 0;
        EXPECT(IHttpResponse, SetStatus, "R159: a reason that is too long is bad data",
               response->SetStatus(200, longest) == HRESULT_FROM_WIN32(ERROR_INVALID_DATA));
        EXPECT(IHttpResponse, SetStatus, "R159: no reason and codes out of range are bad parameters",
               response->SetStatus(200, NULL) == BAD_PARAMETER && response->SetStatus(0, "") == BAD_PARAMETER &&
                   response->SetStatus(1000, "") == BAD_PARAMETER);
        response->GetStatus(&code);
        EXPECT(IHttpResponse, SetStatus, "what is refused changes nothing", code == 299);
    }

    static void headers(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "headers");
        USHORT length = 9;
        EXPECT(IHttpResponse, GetHeader, "R164: absent is null with length 0",
               !response->GetHeader("X-None", &length) && length == 0);
        EXPECT(IHttpResponse, SetHeader, "by name", response->SetHeader("X-One", "123", 2, TRUE) == S_OK);
        EXPECT(IHttpResponse, GetHeader, "by name", is(response->GetHeader("x-one", &length), "12") && length == 2);
        EXPECT(IHttpResponse, SetHeader, "R161: by id, FALSE appends after a comma",
               response->SetHeader(HttpHeaderVary, "a", 1, TRUE) == S_OK &&
                   response->SetHeader(HttpHeaderVary, "b", 1, FALSE) == S_OK &&
                   is(response->GetHeader(HttpHeaderVary), "a, b"));
        response->SetHeader(HttpHeaderSetCookie, "a=1", 3, FALSE);
        response->SetHeader(HttpHeaderSetCookie, "b=2", 3, FALSE);
        EXPECT(IHttpResponse, SetHeader, "R161: Set-Cookie gets a further line",
               is(response->GetHeader(HttpHeaderSetCookie), "a=1"));
        EXPECT(IHttpResponse, SetHeader, "R161: a bad name is a bad parameter",
               response->SetHeader("a:b", "1", 1, TRUE) == BAD_PARAMETER);
        EXPECT(IHttpResponse, SetHeader, "R161: a bad value is bad data",
               response->SetHeader("X-One", "1\n2", 3, TRUE) == HRESULT_FROM_WIN32(ERROR_INVALID_DATA));
        EXPECT(IHttpResponse, SetHeader, "null and ids out of range are bad parameters",
               response->SetHeader((PCSTR)NULL, "1", 1, TRUE) == BAD_PARAMETER &&
                   response->SetHeader("X-One", NULL, 1, TRUE) == BAD_PARAMETER &&
                   response->SetHeader((HTTP_HEADER_ID)30, "1", 1, TRUE) == BAD_PARAMETER);
        response->SetHeader(HttpHeaderServer, "Own/1", 5, TRUE);
        EXPECT(IHttpResponse, SetHeader, "R162: Server by id goes behind the default",
               is(response->GetHeader("Server"), "Sluicegate Own/1"));
        EXPECT(IHttpResponse, GetRawHttpResponse, "R162: the known place of Server stays empty",
               !response->GetRawHttpResponse()->Headers.KnownHeaders[HttpHeaderServer].pRawValue);
        response->SetHeader("Server", "Mine", 4, TRUE);
        EXPECT(IHttpResponse, SetHeader, "R162: Server by name replaces it", is(response->GetHeader("Server"), "Mine"));
        EXPECT(IHttpResponse, DeleteHeader, "R163: all lines of Set-Cookie go",
               response->DeleteHeader(HttpHeaderSetCookie) == S_OK && !response->GetHeader(HttpHeaderSetCookie));
        EXPECT(IHttpResponse, DeleteHeader, "R163: an absent one succeeds", response->DeleteHeader("X-None") == S_OK);
        EXPECT(IHttpResponse, DeleteHeader, "by name",
               response->DeleteHeader("X-One") == S_OK && !response->GetHeader("X-One"));
        EXPECT(IHttpResponse, DeleteHeader, "a null name is a bad parameter",
               response->DeleteHeader((PCSTR)NULL) == BAD_PARAMETER);
        response->ClearHeaders();
        EXPECT(IHttpResponse, ClearHeaders, "R165: the headers are gone, nothing else", !response->GetHeader(HttpHeaderVary));
    }

    static void changes(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "changes");
        PCSTR known[HttpHeaderResponseMaximum] = {};
        DWORD differing[HttpHeaderResponseMaximum + 1] = {}, number = 0, count = 0, unknown_differing = 0;
        PCSTR *names = NULL, *values = NULL;
        DWORD *indices = NULL;
        response->SetHeader(HttpHeaderEtag, "1", 1, TRUE);
        HRESULT result = response->GetHeaderChanges(0, &number, known, &count, &names, &values, differing,
                                                    &unknown_differing, &indices);
        EXPECT(IHttpResponse, GetHeaderChanges, "R171: against nothing, what is set differs",
               result == S_OK && differing[0] == HttpHeaderEtag && differing[1] == HttpHeaderResponseMaximum && count == 0 &&
                   is(known[HttpHeaderEtag], "1"));
        response->SetHeader("X-One", "1", 1, TRUE);
        response->DeleteHeader(HttpHeaderEtag);
        response->GetHeaderChanges(number, &number, known, &count, &names, &values, differing, &unknown_differing, &indices);
        EXPECT(IHttpResponse, GetHeaderChanges, "R171: what was set and deleted since is listed",
               differing[0] == HttpHeaderEtag && !known[HttpHeaderEtag] && count == 1 && unknown_differing == 1 &&
                   indices[0] == 0 && is(names[0], "X-One") && is(values[0], "1"));
        EXPECT(IHttpResponse, GetHeaderChanges, "null arrays are refused",
               response->GetHeaderChanges(0, &number, NULL, &count, &names, &values, differing, &unknown_differing,
                                          &indices) == BAD_PARAMETER);
    }

    static void chunks(IHttpContext *context, IHttpResponse *response)
    {
        char *held = (char *)context->AllocateRequestMemory(5);
        memcpy(held, "abcde", 5);
        HTTP_DATA_CHUNK chunk = memory(held, 5);
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "R150: -1 appends",
               response->WriteEntityChunkByReference(&chunk, -1) == S_OK);
        chunk = memory("last", 4);
        response->WriteEntityChunkByReference(&chunk);
        chunk = memory("first", 5);
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "R150: 0 goes before all",
               response->WriteEntityChunkByReference(&chunk, 0) == S_OK);
        chunk = memory("middle", 6);
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "R150: n goes before the n-th",
               response->WriteEntityChunkByReference(&chunk, 2) == S_OK);
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "null and -2 are bad parameters",
               response->WriteEntityChunkByReference(NULL, 0) == BAD_PARAMETER &&
                   response->WriteEntityChunkByReference(&chunk, -2) == BAD_PARAMETER);
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "it sends nothing", !context->GetResponseHeadersSent());
        // R150: what is in the buffer when it is sent counts.
        memcpy(held, "ABCDE", 5);

        char own[8] = "copied";
        chunk = memory(own, 6);
        DWORD sent = 0;
        BOOL expected = TRUE;
        EXPECT(IHttpResponse, WriteEntityChunks, "R149: buffered, its bytes are counted",
               response->WriteEntityChunks(&chunk, 1, TRUE, TRUE, &sent, &expected) == S_OK && sent == 6);
        EXPECT(IHttpResponse, WriteEntityChunks, "R94: and it ends at once", !expected);
        memset(own, '?', sizeof(own));
        // Behind "last": moved before it through the raw structure.
        HTTP_RESPONSE *raw = response->GetRawHttpResponse();
        HTTP_DATA_CHUNK *all = raw->pEntityChunks, swapped = all[3];
        EXPECT(IHttpResponse, GetRawHttpResponse, "R169: the chunks as they will go", raw->EntityChunkCount == 5);
        all[3] = all[4];
        all[4] = swapped;
        chunk.DataChunkType = (HTTP_DATA_CHUNK_TYPE)77;
        EXPECT(IHttpResponse, WriteEntityChunks, "R148: another kind is a bad parameter",
               response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent) == BAD_PARAMETER);
        chunk = memory(NULL, 3);
        EXPECT(IHttpResponse, WriteEntityChunks, "null memory is a bad parameter",
               response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent) == BAD_PARAMETER &&
                   response->WriteEntityChunks(NULL, 1, FALSE, TRUE, &sent) == BAD_PARAMETER);
        chunk.DataChunkType = HttpDataChunkFromFileHandle;
        chunk.FromFileHandle.FileHandle = INVALID_HANDLE_VALUE;
        EXPECT(IHttpResponse, WriteEntityChunks, "no handle, no chunk",
               response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent) == HRESULT_FROM_WIN32(ERROR_INVALID_HANDLE));
        chunk.DataChunkType = HttpDataChunkFromFragmentCache;
        chunk.FromFragmentCache.pFragmentName = L"none";
        chunk.FromFragmentCache.FragmentNameLength = 4 * sizeof(wchar_t);
        EXPECT(IHttpResponse, WriteEntityChunks, "R209: a fragment that is not there",
               response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent) == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND));
    }

    static void limit(IHttpContext *context, IHttpResponse *response)
    {
        HTTP_DATA_CHUNK chunk = memory("x", 1);
        HRESULT result = S_OK;
        int taken = 0;
        while (taken < 70000 && (result = response->WriteEntityChunkByReference(&chunk)) == S_OK) {
            taken++;
        }
        EXPECT(IHttpResponse, WriteEntityChunkByReference, "R151: 65535 chunks and no more",
               taken == 65535 && result == HRESULT_FROM_WIN32(ERROR_ARITHMETIC_OVERFLOW));
        response->Clear();
        say(context, "limit");
    }

    static void redirect(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "dropped");
        EXPECT(IHttpResponse, Redirect, "null is a bad parameter", response->Redirect(NULL) == BAD_PARAMETER);
        EXPECT(IHttpResponse, Redirect, "R166: relative, with the query", response->Redirect("there", TRUE, TRUE) == S_OK);
        USHORT code = 0;
        response->GetStatus(&code);
        EXPECT(IHttpResponse, Redirect, "R166: 302 and an absolute Location",
               code == 302 && is(response->GetHeader(HttpHeaderLocation), "http://localhost/redirect/there?a=1"));
        EXPECT(IHttpResponse, Redirect, "R166: nothing is sent yet", !context->GetResponseHeadersSent());
        response->SetStatus(301, "Moved Permanently");
        response->Redirect("/root", FALSE);
        response->GetStatus(&code);
        EXPECT(IHttpResponse, Redirect, "R166: FALSE leaves the status alone",
               code == 301 && is(response->GetHeader(HttpHeaderLocation), "http://localhost/root"));
        response->Redirect("there", TRUE, TRUE);
    }

    static void clear(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "before");
        response->SetStatus(404, "Gone");
        response->SetHeader("X-One", "1", 1, TRUE);
        response->Clear();
        USHORT code = 0;
        response->GetStatus(&code);
        EXPECT(IHttpResponse, Clear, "R165: body, headers and status are as at first",
               code == 200 && !response->GetHeader("X-One") && response->GetRawHttpResponse()->EntityChunkCount == 0);
        say(context, "afterwards");
    }

    static void flush(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "one,");
        DWORD sent = 0;
        BOOL expected = TRUE;
        EXPECT(IHttpResponse, Flush, "R155: what is buffered is sent",
               response->Flush(FALSE, TRUE, &sent, &expected) == S_OK && sent == 4 && !expected);
        EXPECT(IHttpResponse, Flush, "R155: the headers went with it", context->GetResponseHeadersSent());
        EXPECT(IHttpResponse, SetStatus, "R159: too late is no error", response->SetStatus(404, "Too late") == S_OK);
        response->Redirect("/late");
        EXPECT(IHttpResponse, Redirect, "R166: nothing after the headers have gone", !response->GetHeader(HttpHeaderLocation));
        say(context, "two,");
        IHttpResponse2 *second = NULL;
        HttpGetExtendedInterface(server, response, &second);
        EXPECT(IHttpResponse2, Flush, "without waiting, it ends at once",
               second && second->Flush(FALSE, TRUE, NULL, NULL, &sent, &expected) == S_OK && sent == 4 && !expected);
        HTTP_DATA_CHUNK chunk = memory("three", 5);
        EXPECT(IHttpResponse2, WriteEntityChunks, "R94: buffered, it ends at once",
               second && second->WriteEntityChunks(&chunk, 1, TRUE, TRUE, NULL, NULL, &sent, &expected) == S_OK &&
                   sent == 5 && !expected);
        response->Flush(FALSE, FALSE, &sent);
        EXPECT(IHttpResponse, WriteEntityChunks, "R157: after the end, dropped with S_OK and no bytes",
               response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent) == S_OK && sent == 0);
        EXPECT(IHttpResponse, Flush, "R157: after the end, nothing",
               response->Flush(FALSE, FALSE, &sent) == S_OK && sent == 0);
    }

    static void *large(IHttpContext *context)
    {
        void *memory = context->AllocateRequestMemory(LARGE);
        memset(memory, '.', LARGE);
        return memory;
    }

    REQUEST_NOTIFICATION_STATUS flush_async(IHttpContext *context, IHttpResponse *response)
    {
        HTTP_DATA_CHUNK chunk = memory((const char *)large(context), LARGE);
        response->WriteEntityChunkByReference(&chunk);
        DWORD sent = 0;
        BOOL expected = FALSE;
        HRESULT result = response->Flush(TRUE, TRUE, &sent, &expected);
        EXPECT(IHttpResponse, Flush, "R91: what the client does not take at once pends", result == S_OK && expected);
        BOOL again = TRUE;
        EXPECT(IHttpResponse, Flush, "R107: a second one is refused, and R92: pends not",
               response->Flush(TRUE, TRUE, &sent, &again) == HRESULT_FROM_WIN32(ERROR_BUSY) && !again);
        return expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_FINISH_REQUEST;
    }

    static REQUEST_NOTIFICATION_STATUS WINAPI written(IHttpContext3 *context, IHttpCompletionInfo2 *info, VOID *own)
    {
        EXPECT(IHttpResponse2, Flush, "R109: its routine is called with its context",
               own == server && info->GetCompletionStatus() == S_OK);
        EXPECT(IHttpCompletionInfo2, GetCompletedOperation, "R108: not a read", info->GetCompletedOperation() != 1);
        say(context, "callback");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    static REQUEST_NOTIFICATION_STATUS flush_by_callback(IHttpContext *context, IHttpResponse *response)
    {
        HTTP_DATA_CHUNK chunk = memory((const char *)large(context), LARGE);
        response->WriteEntityChunkByReference(&chunk);
        IHttpResponse2 *second = NULL;
        HttpGetExtendedInterface(server, response, &second);
        DWORD sent = 0;
        BOOL expected = FALSE;
        second->Flush(TRUE, TRUE, written, server, &sent, &expected);
        return expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_FINISH_REQUEST;
    }

    static void unbuffered(IHttpContext *context, IHttpResponse *response)
    {
        response->DisableBuffering();
        say(context, "unbuffered");
        EXPECT(IHttpResponse, DisableBuffering, "R152: each write is sent at once", context->GetResponseHeadersSent());
    }

    static void disconnect(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "disconnect");
        response->SetNeedDisconnect();
        EXPECT(IHttpResponse, SetNeedDisconnect, "R168: the response goes on", context->GetConnection()->IsConnected());
    }

    static void goaway(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "goaway");
        IHttpResponse4 *fourth = NULL;
        HttpGetExtendedInterface(server, response, &fourth);
        fourth->SetNeedGoAway();
        EXPECT(IHttpResponse4, SetNeedGoAway, "the response goes on", context->GetConnection()->IsConnected());
    }

    static void suppressed(IHttpContext *context, IHttpResponse *response)
    {
        EXPECT(IHttpResponse, GetHeadersSuppressed, "R167: FALSE at first", !response->GetHeadersSuppressed());
        response->SuppressHeaders();
        EXPECT(IHttpResponse, SuppressHeaders, "R167: can be asked for", response->GetHeadersSuppressed());
        say(context, "HTTP/1.1 200 Own\r\nContent-Length: 0\r\n\r\n");
    }

    static void reset(IHttpContext *context, IHttpResponse *response)
    {
        response->ResetConnection();
        say(context, "lost");
        DWORD sent = 0;
        EXPECT(IHttpResponse, ResetConnection, "R168: what is sent afterwards fails",
               FAILED(response->Flush(FALSE, TRUE, &sent)));
    }

    static void close_it(IHttpContext *context, IHttpResponse *response)
    {
        response->CloseConnection();
        say(context, "lost");
        DWORD sent = 0;
        EXPECT(IHttpResponse, CloseConnection, "R168: what is sent afterwards fails",
               FAILED(response->Flush(FALSE, TRUE, &sent)));
    }

    static void stream(IHttpContext *context, IHttpResponse *response)
    {
        IHttpResponse4 *fourth = NULL;
        HttpGetExtendedInterface(server, response, &fourth);
        fourth->ResetStream(2);
        say(context, "lost");
        DWORD sent = 0;
        EXPECT(IHttpResponse4, ResetStream, "the stream of HTTP/1.1 is its connection",
               FAILED(response->Flush(FALSE, TRUE, &sent)));
    }

    static void push(IHttpContext *context, IHttpResponse *response)
    {
        say(context, "push");
        IHttpResponse3 *third = NULL;
        HttpGetExtendedInterface(server, response, &third);
        PCSTR names[] = {"X-One"}, values[] = {"1"};
        EXPECT(IHttpResponse3, PushPromise, "HTTP/1.1 pushes nothing",
               third && third->PushPromise("GET", L"/style.css", NULL, 1, names, values) ==
                            HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED));
        EXPECT(IHttpResponse3, PushPromise, "null is a bad parameter",
               third && third->PushPromise(NULL, L"/", NULL, 0, NULL, NULL) == BAD_PARAMETER &&
                   third->PushPromise("GET", L"/", NULL, 1, NULL, NULL) == BAD_PARAMETER);
    }

    static void description(IHttpContext *, IHttpResponse *response)
    {
        DWORD length = 9;
        EXPECT(IHttpResponse, GetErrorDescription, "R170: null at first",
               !response->GetErrorDescription(&length) && length == 0);
        EXPECT(IHttpResponse, SetErrorDescription, "null is a bad parameter",
               response->SetErrorDescription(NULL, 0) == BAD_PARAMETER);
        EXPECT(IHttpResponse, SetErrorDescription, "R170: as HTML",
               response->SetErrorDescription(L"<b>", 3, FALSE) == S_OK && !wcscmp(response->GetErrorDescription(), L"<b>"));
        response->SetErrorDescription(L"<b> & so on", 11);
        PCWSTR text = response->GetErrorDescription(&length);
        EXPECT(IHttpResponse, SetErrorDescription, "R170: encoded by default",
               !wcscmp(text, L"&lt;b&gt; &amp; so on") && length == wcslen(text));
        response->SetStatus(500, "Failed", 0, E_FAIL);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Response>, RQ_BEGIN_REQUEST, 0);
}
