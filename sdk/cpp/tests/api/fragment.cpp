// Fragments: bytes that modules store by name and send as chunks.
// request: GET /store
// expect: 200 <one>wo
// request: GET /gone
// expect: 200 nothing
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

static HTTP_DATA_CHUNK memory(const char *text)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromMemory;
    chunk.FromMemory.pBuffer = (PVOID)text;
    chunk.FromMemory.BufferLength = (ULONG)strlen(text);
    return chunk;
}

static HRESULT send(IHttpContext *context, PCWSTR name)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromFragmentCache;
    chunk.FromFragmentCache.pFragmentName = (PWSTR)name;
    chunk.FromFragmentCache.FragmentNameLength = (USHORT)(wcslen(name) * sizeof(WCHAR));
    DWORD sent = 0;
    return context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
}

static HRESULT send_part(IHttpContext *context, PCWSTR name, ULONGLONG offset, ULONGLONG length)
{
    HTTP_DATA_CHUNK chunk;
    memset(&chunk, 0, sizeof(chunk));
    chunk.DataChunkType = HttpDataChunkFromFragmentCacheEx;
    chunk.FromFragmentCacheEx.pFragmentName = name;
    chunk.FromFragmentCacheEx.ByteRange.StartingOffset.QuadPart = offset;
    chunk.FromFragmentCacheEx.ByteRange.Length.QuadPart = length;
    DWORD sent = 0;
    return context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, TRUE, &sent);
}

static void store(IHttpContext *context)
{
    HTTP_DATA_CHUNK one = memory("<one>"), two = memory("two");
    EXPECT(IHttpServer, AddFragmentToCache, "bytes are stored by name", server->AddFragmentToCache(&one, L"one") == S_OK);
    EXPECT(IHttpServer, AddFragmentToCache, "a second fragment has a name of its own",
           server->AddFragmentToCache(&two, L"two") == S_OK);
    EXPECT(IHttpServer, AddFragmentToCache, "a null chunk is refused",
           server->AddFragmentToCache(NULL, L"x") == E_INVALIDARG);
    EXPECT(IHttpServer, AddFragmentToCache, "a null name is refused",
           server->AddFragmentToCache(&one, NULL) == E_INVALIDARG);
    EXPECT(IHttpServer, AddFragmentToCache, "an empty name is refused",
           server->AddFragmentToCache(&one, L"") == E_INVALIDARG);

    BYTE buffer[8] = {};
    DWORD copied = 0;
    EXPECT(IHttpServer, ReadFragmentFromCache, "R209: it is copied",
           server->ReadFragmentFromCache(L"one", buffer, sizeof(buffer), &copied) == S_OK && copied == 5
               && !memcmp(buffer, "<one>", 5));
    EXPECT(IHttpServer, ReadFragmentFromCache, "a small buffer is told the size",
           server->ReadFragmentFromCache(L"one", buffer, 2, &copied) == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)
               && copied == 5);
    EXPECT(IHttpServer, ReadFragmentFromCache, "R209: an absent one is ERROR_PATH_NOT_FOUND",
           server->ReadFragmentFromCache(L"none", buffer, sizeof(buffer), &copied)
                   == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND)
               && copied == 0);
    EXPECT(IHttpServer, AddFragmentToCache, "a fragment is sent whole", send(context, L"one") == S_OK);
    EXPECT(IHttpServer, AddFragmentToCache, "a fragment is sent in part", send_part(context, L"two", 1, 2) == S_OK);
    EXPECT(IHttpServer, AddFragmentToCache, "a part that is not there fails",
           FAILED(send_part(context, L"two", 2, 2)) && FAILED(send_part(context, L"two", 4, 1)));

    HTTP_DATA_CHUNK other = memory("other");
    server->AddFragmentToCache(&other, L"two");
    EXPECT(IHttpServer, AddFragmentToCache, "a name that is there is given anew",
           server->ReadFragmentFromCache(L"two", buffer, sizeof(buffer), &copied) == S_OK
               && !memcmp(buffer, "other", 5));
}

static void remove(IHttpContext *context)
{
    EXPECT(IHttpServer, RemoveFragmentFromCache, "it is forgotten", server->RemoveFragmentFromCache(L"one") == S_OK);
    EXPECT(IHttpServer, RemoveFragmentFromCache, "R209: an absent one is ERROR_FILE_NOT_FOUND",
           server->RemoveFragmentFromCache(L"one") == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
    EXPECT(IHttpServer, RemoveFragmentFromCache, "a null name names nothing",
           server->RemoveFragmentFromCache(NULL) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
    EXPECT(IHttpServer, RemoveFragmentFromCache, "R209: a send of a vanished fragment fails", FAILED(send(context, L"one")));
    say(context, "nothing");
}

class Fragments : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/store")) {
            store(context);
        } else {
            remove(context);
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    return registration->SetRequestNotifications(new Factory<Fragments>, RQ_BEGIN_REQUEST, 0);
}
