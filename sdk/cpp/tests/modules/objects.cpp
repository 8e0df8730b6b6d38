// Calls most methods of context, request, response, site, application and connection, and writes what they answered.
#include "support.h"

static HTTP_MODULE_ID module_id;
static IHttpServer *server;

class Stored : public IHttpStoredContext
{
public:
    explicit Stored(const char *name) : name(name) {}
    void CleanupStoredContext() override
    {
        OutputDebugStringA(name);
        delete this;
    }

private:
    const char *name;
};

class Objects : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?headers")) {
            return headers(context);
        }
        if (query && !strcmp(query, "?redirect")) {
            write_text(context, "dropped");
            context->GetResponse()->Redirect("there", TRUE, TRUE);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (query && !strcmp(query, "?status")) {
            return status(context);
        }
        if (query && !strcmp(query, "?stored")) {
            return stored(context);
        }
        if (query && !strcmp(query, "?extended")) {
            return extended(context);
        }
        if (query && !strcmp(query, "?chunks")) {
            return chunks(context);
        }
        if (query && !strcmp(query, "?off")) {
            context->DisableNotifications(RQ_SEND_RESPONSE | RQ_END_REQUEST, 0);
            return RQ_NOTIFICATION_CONTINUE;
        }
        if (query && !strcmp(query, "?pieces")) {
            write_text(context, "12");
            write_text(context, "345");
            write_text(context, "6");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (query && !strcmp(query, "?unbuffered")) {
            context->GetResponse()->DisableBuffering();
            write_text(context, "a");
            write_text(context, "b");
            context->GetResponse()->SetStatus(500, "Too late");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        if (query && !strcmp(query, "?url")) {
            IHttpRequest *request = context->GetRequest();
            write_code(context, "set", request->SetUrl("/other?x=1", 10, TRUE));
            write_number(context, "changed", request->GetUrlChanged());
            write_code(context, "method", request->SetHttpMethod("PATCH"));
            write_pair(context, "now", request->GetHttpMethod());
            write_code(context, "bad", request->SetUrl("no-slash", 8, TRUE));
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        facts(context);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        write_text(context, "end");
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    void facts(IHttpContext *context)
    {
        IHttpRequest *request = context->GetRequest();
        HTTP_REQUEST *raw = request->GetRawHttpRequest();
        write_number(context, "verb", raw->Verb);
        write_pair(context, "url", raw->pRawUrl);
        write_wide(context, "path", context->GetScriptName());
        write_number(context, "full", raw->CookedUrl.FullUrlLength / sizeof(wchar_t));
        write_wide(context, "cooked", raw->CookedUrl.pFullUrl);
        write_pair(context, "host", raw->Headers.KnownHeaders[HttpHeaderHost].pRawValue);
        write_number(context, "unknown", raw->Headers.UnknownHeaderCount);
        write_pair(context, "method", request->GetHttpMethod());
        write_number(context, "family", request->GetRemoteAddress()->sa_family);
        USHORT major = 0, minor = 0;
        request->GetHttpVersion(&major, &minor);
        write_number(context, "version", major * 10 + minor);
        write_number(context, "site", request->GetSiteId());
        write_wide(context, "site_name", context->GetSite()->GetSiteName());
        write_wide(context, "app", context->GetApplication()->GetApplicationId());
        write_wide(context, "config", context->GetApplication()->GetAppConfigPath());
        write_wide(context, "meta", context->GetMetadata()->GetMetaPath());
        write_number(context, "connected", context->GetConnection()->IsConnected());
        write_number(context, "handled", context->GetResponseHeadersSent());
        DWORD length = 0;
        write_wide(context, "physical", context->GetPhysicalPath(&length));
        write_number(context, "physical_length", length);
        PCWSTR wide = NULL;
        write_code(context, "variable", context->GetServerVariable("REQUEST_METHOD", &wide, &length));
        write_wide(context, "variable_value", wide);
        PCSTR narrow = NULL;
        write_code(context, "absent", context->GetServerVariable("NO_SUCH_VARIABLE", &narrow, &length));
        write_code(context, "set", context->SetServerVariable("MINE", L"caf\u00e9"));
        write_code(context, "get", context->GetServerVariable("MINE", &narrow, &length));
        write_pair(context, "mine", narrow);
        write_number(context, "mine_length", length);
        wchar_t path[64];
        DWORD size = 8;
        write_code(context, "small", context->MapPath(L"/a/b.txt", path, &size));
        write_number(context, "needed", size);
        size = sizeof(path);
        write_code(context, "mapped", context->MapPath(L"/a/b.txt", path, &size));
        write_wide(context, "mapped_path", path);
        IHttpUser *user = context->GetUser();
        write_wide(context, "user", user ? user->GetUserName() : NULL);
        char *memory = (char *)context->AllocateRequestMemory(100000);
        memset(memory, 7, 100000);
        write_number(context, "memory", memory[99999]);
        write_wide(context, "map", context->GetScriptMap() ? context->GetScriptMap()->GetPath() : NULL);
        write_wide(context, "pool", server->GetAppPoolName());
        write_number(context, "precondition", server->SatisfiesPrecondition(L"integratedMode"));
        DWORD notification = 0;
        context->GetCurrentExecutionStats(&notification);
        write_number(context, "notification", notification);
        write_number(context, "last", context->GetIsLastNotification(RQ_NOTIFICATION_FINISH_REQUEST));
    }

    REQUEST_NOTIFICATION_STATUS headers(IHttpContext *context)
    {
        IHttpRequest *request = context->GetRequest();
        IHttpResponse *response = context->GetResponse();
        USHORT length = 99;
        write_pair(context, "by_name", request->GetHeader("x-test", &length));
        write_number(context, "length", length);
        write_pair(context, "by_id", request->GetHeader(HttpHeaderHost));
        write_pair(context, "absent", request->GetHeader("X-Absent", &length));
        write_number(context, "absent_length", length);
        write_code(context, "set", request->SetHeader("X-New", "1234", 2, TRUE));
        write_pair(context, "new", request->GetHeader("X-New"));
        write_code(context, "delete", request->DeleteHeader("X-New"));
        write_code(context, "delete_again", request->DeleteHeader("X-New"));
        write_pair(context, "deleted", request->GetHeader("X-New"));
        write_code(context, "id", response->SetHeader(HttpHeaderContentType, "text/x", 6, TRUE));
        write_code(context, "first", response->SetHeader("X-Out", "a", 1, TRUE));
        write_code(context, "second", response->SetHeader("X-Out", "b", 1, FALSE));
        write_code(context, "split", response->SetHeader("X-Bad", "a\r\nb", 4, TRUE));
        write_code(context, "bad_name", response->SetHeader("X Bad", "a", 1, TRUE));
        write_code(context, "null", response->SetHeader("X-Null", NULL, 1, TRUE));
        write_pair(context, "out", response->GetHeader(HttpHeaderContentType));
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS status(IHttpContext *context)
    {
        IHttpResponse *response = context->GetResponse();
        write_code(context, "null", response->SetStatus(404, NULL));
        write_code(context, "zero", response->SetStatus(0, "Zero"));
        write_code(context, "set", response->SetStatus(418, "Teapot", 7, E_FAIL));
        USHORT code = 0, sub = 0, length = 0;
        PCSTR reason = NULL;
        HRESULT hr = S_OK;
        response->GetStatus(&code, &sub, &reason, &length, &hr);
        write_number(context, "code", code * 100 + sub);
        write_pair(context, "reason", reason);
        write_code(context, "hr", hr);
        write_code(context, "text", response->SetErrorDescription(L"<b>", 3, TRUE));
        write_wide(context, "description", response->GetErrorDescription());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS stored(IHttpContext *context)
    {
        IHttpModuleContextContainer *container = context->GetModuleContextContainer();
        write_code(context, "null", container->SetModuleContext(NULL, module_id));
        write_code(context, "set", container->SetModuleContext(new Stored("clean:request"), module_id));
        Stored extra("never");
        write_code(context, "again", container->SetModuleContext(&extra, module_id));
        write_number(context, "found", container->GetModuleContext(module_id) != NULL);
        IHttpConnectionModuleContextContainer *connection = context->GetConnection()->GetModuleContextContainer();
        if (!connection->GetModuleContext(module_id)) {
            connection->SetModuleContext(new Stored("clean:connection"), module_id);
        }
        IDispensedHttpModuleContextContainer *own = server->DispenseContainer();
        own->SetModuleContext(new Stored("clean:dispensed"), module_id);
        own->ReleaseContainer();
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS extended(IHttpContext *context)
    {
        IHttpContext3 *context3 = NULL;
        write_code(context, "context3", HttpGetExtendedInterface(server, context, &context3));
        write_number(context, "same", context3->GetResponse() == context->GetResponse());
        IHttpResponse2 *response2 = NULL;
        write_code(context, "response2", HttpGetExtendedInterface(server, context->GetResponse(), &response2));
        IHttpRequest3 *request3 = NULL;
        write_code(context, "wrong", HttpGetExtendedInterface(server, context->GetResponse(), &request3));
        write_number(context, "null", request3 == NULL);
        context3->GetNamedContextContainer()->SetNamedContext(new Stored("clean:named"), L"mine");
        write_number(context, "named", context3->GetNamedContextContainer()->GetNamedContext(L"mine") != NULL);
        IHttpContext4 *context4 = NULL;
        HttpGetExtendedInterface(server, context, &context4);
        ULONGLONG ago = GetTickCount64() - context4->GetRequestStartTime();
        write_number(context, "clock", ago < 60000 && context4->GetRequestElapsedTime() < 60000);
        write_number(context, "original", context3->GetOriginalUser() == context->GetUser());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS chunks(IHttpContext *context)
    {
        HTTP_DATA_CHUNK chunk;
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = (PVOID) "2";
        chunk.FromMemory.BufferLength = 1;
        IHttpResponse *response = context->GetResponse();
        response->WriteEntityChunkByReference(&chunk);
        chunk.FromMemory.pBuffer = (PVOID) "0";
        response->WriteEntityChunkByReference(&chunk, 0);
        chunk.FromMemory.pBuffer = (PVOID) "1";
        response->WriteEntityChunkByReference(&chunk, 1);
        HANDLE file = CreateFileA("/proc/self/exe", GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
        chunk.DataChunkType = HttpDataChunkFromFileHandle;
        chunk.FromFileHandle.FileHandle = file;
        chunk.FromFileHandle.ByteRange.StartingOffset.QuadPart = 1;
        chunk.FromFileHandle.ByteRange.Length.QuadPart = 3;
        DWORD sent = 0;
        HRESULT hr = response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        CloseHandle(file);
        chunk.DataChunkType = (HTTP_DATA_CHUNK_TYPE)77;
        HRESULT bad = response->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
        write_code(context, "\nfile", hr);
        write_code(context, "bad", bad);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT __stdcall RegisterModule(DWORD version, IHttpModuleRegistrationInfo *info, IHttpServer *host)
{
    module_id = info->GetId();
    server = host;
    if (version != 10) {
        return E_UNEXPECTED;
    }
    HRESULT hr = info->SetRequestNotifications(new Factory<Objects>, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
    IHttpModuleFactory *second = new Factory<Objects>;
    HRESULT again = info->SetRequestNotifications(second, RQ_BEGIN_REQUEST, 0);
    second->Terminate();
    if (again != HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS)) {
        return E_FAIL;
    }
    if (info->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, L"NONSENSE") !=
        HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER)) {
        return E_FAIL;
    }
    info->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, PRIORITY_ALIAS_HIGH);
    return hr;
}
