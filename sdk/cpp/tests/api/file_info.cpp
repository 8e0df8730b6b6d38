// A file as IHttpContext::GetFileInfo and IHttpServer::GetFileInfo show it.
// request: GET /page.txt
// expect: 200 a page
// request: GET /changed
// expect: 200
// request: GET /missing.txt
// expect: 404
#include "conformance.h"

#include <httpcach.h>
#include <string>
#include <sys/stat.h>
#include <time.h>
#include <wchar.h>

using namespace conformance;

static IHttpServer *server;
static HTTP_MODULE_ID id;
static int cleaned;

class Stored : public IHttpStoredContext
{
public:
    void CleanupStoredContext() override
    {
        ++cleaned;
        delete this;
    }
};

// The path of a file of the site: the folder of the request's own file and a name.
static std::wstring beside(IHttpContext *context, const wchar_t *name)
{
    DWORD length = 0;
    std::wstring path = context->GetPhysicalPath(&length);
    return path.substr(0, path.rfind(L'/') + 1) + name;
}

static std::string narrow(const std::wstring &text)
{
    return std::string(text.begin(), text.end());
}

static void look(IHttpContext *context)
{
    IHttpFileInfo *file = context->GetFileInfo();
    EXPECT(IHttpContext, GetFileInfo, "R208: the request's file is shown", file != NULL);
    if (!file) {
        return;
    }
    EXPECT(IHttpContext, GetFileInfo, "it is the same object again", context->GetFileInfo() == file);
    EXPECT(IHttpFileInfo, GetAttributes, "a file is no folder",
           !(file->GetAttributes() & FILE_ATTRIBUTE_DIRECTORY) && (file->GetAttributes() & FILE_ATTRIBUTE_ARCHIVE));
    ULARGE_INTEGER size;
    file->GetSize(&size);
    EXPECT(IHttpFileInfo, GetSize, "it counts bytes", size.QuadPart == 6);
    const BYTE *buffer = file->GetFileBuffer();
    EXPECT(IHttpFileInfo, GetFileBuffer, "a small file's content is in memory", buffer && !memcmp(buffer, "a page", 6));
    char read[16] = {};
    DWORD count = 0;
    OVERLAPPED overlapped = {};
    overlapped.Offset = 2;
    HANDLE handle = file->GetFileHandle();
    EXPECT(IHttpFileInfo, GetFileHandle, "ReadFile reads it at any place",
           handle != INVALID_HANDLE_VALUE && ReadFile(handle, read, sizeof(read), &count, &overlapped) && count == 4
               && !memcmp(read, "page", 4));
    std::wstring path = beside(context, L"page.txt");
    EXPECT(IHttpFileInfo, GetFilePath, "it is the physical path", path == file->GetFilePath());
    USHORT length = 0;
    PCSTR etag = file->GetETag(&length);
    EXPECT(IHttpFileInfo, GetETag, "it is quoted, and its length is told",
           etag && length == strlen(etag) && etag[0] == '"' && etag[length - 1] == '"');
    EXPECT(IHttpFileInfo, GetETag, "the length may be left out", file->GetETag() == etag);

    struct stat status;
    stat(narrow(path).c_str(), &status);
    FILETIME time;
    file->GetLastModifiedTime(&time);
    unsigned long long ticks = (unsigned long long)time.dwHighDateTime << 32 | time.dwLowDateTime;
    EXPECT(IHttpFileInfo, GetLastModifiedTime, "it counts 100 ns from 1601 on",
           ticks == (unsigned long long)status.st_mtim.tv_sec * 10000000ull + (unsigned long long)status.st_mtim.tv_nsec / 100
                        + 116444736000000000ull);
    char date[64];
    strftime(date, sizeof(date), "%a, %d %b %Y %H:%M:%S GMT", gmtime(&status.st_mtime));
    EXPECT(IHttpFileInfo, GetLastModifiedString, "it is the time as HTTP writes it",
           !strcmp(date, file->GetLastModifiedString()));
    DWORD seconds = 0;
    EXPECT(IHttpFileInfo, GetHttpCacheAllowed, "a file may be kept for a while",
           file->GetHttpCacheAllowed(&seconds) && seconds > 0);
    EXPECT(IHttpFileInfo, AccessCheck, "no token may read", file->AccessCheck(NULL, NULL) == S_OK);
    EXPECT(IHttpFileInfo, GetVrToken, "a virtual directory without credentials has none", file->GetVrToken() == NULL);
    EXPECT(IHttpFileInfo, GetVrPath, "it is the folder of the virtual directory",
           file->GetVrPath() && path.compare(0, wcslen(file->GetVrPath()), file->GetVrPath()) == 0);

    IHttpModuleContextContainer *container = file->GetModuleContextContainer();
    Stored *stored = new Stored;
    EXPECT(IHttpFileInfo, GetModuleContextContainer, "R201: modules keep things with the file",
           container && SUCCEEDED(container->SetModuleContext(stored, id))
               && container->GetModuleContext(id) == stored);
    EXPECT(IHttpFileInfo, CheckIfFileHasChanged, "it has not yet", !file->CheckIfFileHasChanged(NULL));

    IHttpCacheKey *key = file->GetCacheKey();
    IFileKey *file_key = dynamic_cast<IFileKey *>(key);
    EXPECT(IHttpCacheSpecificData, GetCacheKey, "R207: a file's key is a file key",
           file_key && path == file_key->GetPath());
    IHttpCacheSpecificData *record = file;
    EXPECT(IHttpFileInfo, GetSize, "the record of the cache is the file", dynamic_cast<IHttpFileInfo *>(record) == file);
    EXPECT(IHttpFileInfo, GetSize, "and nothing else", !dynamic_cast<IHttpTokenEntry *>(record));
}

static void ask_server(IHttpContext *context)
{
    IHttpFileInfo *file = NULL;
    std::wstring path = beside(context, L"page.txt");
    HRESULT hr = server->GetFileInfo(path.c_str(), NULL, NULL, L"/elsewhere", (HANDLE)24, FALSE, &file);
    EXPECT(IHttpServer, GetFileInfo, "a file is shown for its path", hr == S_OK && file);
    if (file) {
        EXPECT(IHttpFileInfo, GetVrPath, "it is what the caller watches", !wcscmp(file->GetVrPath(), L"/elsewhere"));
        EXPECT(IHttpFileInfo, GetVrToken, "it is what the caller watches with", file->GetVrToken() == (HANDLE)24);
        file->DereferenceCacheData();
    }
    file = (IHttpFileInfo *)1;
    hr = server->GetFileInfo(beside(context, L"none").c_str(), NULL, NULL, NULL, NULL, FALSE, &file);
    EXPECT(IHttpServer, GetFileInfo, "a missing file is not found",
           hr == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) && file == NULL);
    hr = server->GetFileInfo(beside(context, L"none/none").c_str(), NULL, NULL, NULL, NULL, FALSE, &file);
    EXPECT(IHttpServer, GetFileInfo, "a missing folder is told apart", hr == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND));
    EXPECT(IHttpServer, GetFileInfo, "a null path is refused",
           server->GetFileInfo(NULL, NULL, NULL, NULL, NULL, FALSE, &file) == E_INVALIDARG);
    EXPECT(IHttpServer, GetFileInfo, "a null result is refused",
           server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, FALSE, NULL) == E_INVALIDARG);
    EXPECT(IHttpServer, GetFileInfo, "a device is refused",
           server->GetFileInfo(L"/dev/null", NULL, NULL, NULL, NULL, FALSE, &file) == HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED));
    hr = server->GetFileInfo(beside(context, L"").c_str(), NULL, NULL, NULL, NULL, FALSE, &file);
    EXPECT(IHttpFileInfo, GetAttributes, "a folder says so",
           hr == S_OK && (file->GetAttributes() & FILE_ATTRIBUTE_DIRECTORY));
    if (file) {
        EXPECT(IHttpFileInfo, GetFileHandle, "a folder has none", file->GetFileHandle() == INVALID_HANDLE_VALUE);
        EXPECT(IHttpFileInfo, GetFileBuffer, "a folder has none", file->GetFileBuffer() == NULL);
        EXPECT(IHttpFileInfo, GetHttpCacheAllowed, "a folder may not", !file->GetHttpCacheAllowed(NULL));
        file->DereferenceCacheData();
    }
}

// Files of a user whom the mode of the file keeps out.
static void check_access(IHttpContext *context)
{
    std::wstring path = beside(context, L"private.txt");
    FILE *private_file = fopen(narrow(path).c_str(), "w");
    fputs("private", private_file);
    fclose(private_file);
    chmod(narrow(path).c_str(), 0600);
    // The identifier S-1-22-1-4000000000, which is a user of this system who owns nothing.
    BYTE stranger[] = {1, 2, 0, 0, 0, 0, 0, 22, 1, 0, 0, 0, 0, 0x28, 0x6b, 0xee};
    IHttpFileInfo *file = NULL;
    HRESULT hr = server->GetFileInfo(path.c_str(), NULL, stranger, NULL, NULL, FALSE, &file);
    EXPECT(IHttpServer, GetFileInfo, "what a user may not read is not shown", hr == E_ACCESSDENIED && !file);
    hr = server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, FALSE, &file);
    EXPECT(IHttpFileInfo, AccessCheck, "a stranger may not read", hr == S_OK && file->AccessCheck(NULL, stranger) == E_ACCESSDENIED);
    chmod(narrow(path).c_str(), 0644);
    EXPECT(IHttpFileInfo, AccessCheck, "the mode of now counts", file->AccessCheck(NULL, stranger) == S_OK);
    EXPECT(IHttpFileInfo, CheckIfFileHasChanged, "a change is seen", file->CheckIfFileHasChanged(NULL));
    Stored *stored = new Stored;
    file->GetModuleContextContainer()->SetModuleContext(stored, id);
    int before = cleaned;
    file->ReferenceCacheData();
    file->DereferenceCacheData();
    bool alive = cleaned == before;
    file->DereferenceCacheData();
    EXPECT(IHttpCacheSpecificData, DereferenceCacheData, "R204, R208: the last reference ends the record", alive && cleaned == before + 1);
}

// From the cache: the same record as long as the file is the same.
static void change(IHttpContext *context)
{
    std::wstring path = beside(context, L"cached.txt");
    FILE *out = fopen(narrow(path).c_str(), "w");
    fputs("one", out);
    fclose(out);
    IHttpFileInfo *first = NULL, *second = NULL, *third = NULL;
    server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, TRUE, &first);
    server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, TRUE, &second);
    EXPECT(IHttpServer, GetFileInfo, "R207: the file cache gives the same record again", first && first == second);
    out = fopen(narrow(path).c_str(), "w");
    fputs("other", out);
    fclose(out);
    server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, TRUE, &third);
    ULARGE_INTEGER size = {};
    if (third) {
        third->GetSize(&size);
    }
    EXPECT(IHttpServer, GetFileInfo, "a changed file is read anew", third && third != first && size.QuadPart == 5);
    EXPECT(IHttpCacheSpecificData, GetFlushed, "the record of a changed file is flushed", first && first->GetFlushed());
    for (IHttpFileInfo *file : {first, second, third}) {
        if (file) {
            file->DereferenceCacheData();
        }
    }
}

class Looker : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/page.txt")) {
            look(context);
            ask_server(context);
            check_access(context);
        } else if (path_is(context, "/changed")) {
            change(context);
            say(context, "done");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        } else {
            EXPECT(IHttpContext, GetFileInfo, "a file that is not there is NULL", context->GetFileInfo() == NULL);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/page.txt")) {
            PCSTR sent = context->GetResponse()->GetHeader("ETag");
            IHttpFileInfo *file = context->GetFileInfo();
            EXPECT(IHttpFileInfo, GetETag, "features 9.12: it is the one that clients get",
                   sent && file && !strcmp(sent, file->GetETag()));
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    id = registration->GetId();
    return registration->SetRequestNotifications(new Factory<Looker>, RQ_BEGIN_REQUEST, RQ_EXECUTE_REQUEST_HANDLER);
}
