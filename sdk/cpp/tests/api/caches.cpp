// GL_CACHE_OPERATION: a module that serves caches in place of the server, and one of its own.
// request: GET /page.txt
// expect: 200 a page
// request: GET /own
// expect: 200 done
#include "conformance.h"

#include <httpcach.h>
#include <string>
#include <wchar.h>

using namespace conformance;

static IHttpServer *server;
static std::string journal;

class OwnUriKey : public IUriKey
{
public:
    OwnUriKey(DWORD site, std::wstring url) : site_(site), url_(url) {}
    DWORD GetHash() const override { return (DWORD)url_.size(); }
    bool GetIsEqual(IHttpCacheKey *) const override { return false; }
    bool GetIsPrefix(IHttpCacheKey *) const override { return false; }
    void Enum(IHttpCacheSpecificData *) override {}
    PCWSTR GetUrl() const override
    {
        ++asked_;
        return url_.c_str();
    }
    PCWSTR GetSiteName() const override
    {
        ++asked_;
        return L"site";
    }
    DWORD GetSiteId() const override
    {
        ++asked_;
        return site_;
    }
    VOID UpdateFrequentlyHitTickCount(DWORD) override {}
    PCWSTR GetConfigPath() const override
    {
        ++asked_;
        return L"MACHINE";
    }
    mutable int asked_ = 0;

private:
    DWORD site_;
    std::wstring url_;
};

// A key of a cache that only this module knows.
class OwnKey : public IHttpCacheKey
{
public:
    explicit OwnKey(int number = 0) : number_(number) {}
    DWORD GetHash() const override { return (DWORD)number_; }
    PCWSTR GetCacheName() const override { return L"MINE"; }
    bool GetIsEqual(IHttpCacheKey *other) const override { return static_cast<OwnKey *>(other)->number_ == number_; }
    bool GetIsPrefix(IHttpCacheKey *) const override { return true; }
    void Enum(IHttpCacheSpecificData *) override { ++seen_; }
    int number_;
    int seen_ = 0;
};

class OwnData : public IHttpCacheSpecificData
{
public:
    IHttpCacheKey *GetCacheKey() const override { return const_cast<OwnKey *>(&key_); }
    VOID ReferenceCacheData() override { ++references_; }
    VOID DereferenceCacheData() override { --references_; }
    VOID ResetTTL() override {}
    VOID DecrementTTL(BOOL *expired) override { *expired = FALSE; }
    VOID SetFlushed() override { flushed_ = TRUE; }
    BOOL GetFlushed() const override { return flushed_; }
    OwnKey key_{5};
    int references_ = 1;
    BOOL flushed_ = FALSE;
};

static OwnData stored;
static bool is_stored;
static IHttpTraceContext *trace;

static void see_uri(ICacheProvider *provider)
{
    IUriKey *key = dynamic_cast<IUriKey *>(provider->GetCacheKey());
    EXPECT(ICacheProvider, GetCacheKey, "R207: a key of the URI cache is a URI key", key != NULL);
    if (!key) {
        return;
    }
    EXPECT(IUriKey, GetUrl, "it is the request's path", !wcscmp(key->GetUrl(), L"/page.txt"));
    EXPECT(IUriKey, GetSiteId, "it is the request's site", key->GetSiteId() == 1);
    EXPECT(IUriKey, GetSiteName, "it is the name of the site", key->GetSiteName() && key->GetSiteName()[0]);
    EXPECT(IUriKey, GetConfigPath, "it is the URL's configuration path",
           key->GetConfigPath() && !wcsncmp(key->GetConfigPath(), L"MACHINE/WEBROOT/APPHOST", 23));
    key->UpdateFrequentlyHitTickCount(12345);
    EXPECT(IUriKey, UpdateFrequentlyHitTickCount, "the server's key takes it", true);
    EXPECT(IUriKey, GetCacheName, "it is URI", !wcscmp(key->GetCacheName(), URI_CACHE_NAME));
    OwnUriKey same(1, L"/page.txt"), elsewhere(2, L"/page.txt"), below(1, L"/page.txt/x");
    EXPECT(IHttpCacheKey, GetIsEqual, "R207: URLs are equal by site and path",
           key->GetIsEqual(&same) && !key->GetIsEqual(&elsewhere));
    EXPECT(IHttpCacheKey, GetIsPrefix, "R207: a URL is a prefix of those below it",
           key->GetIsPrefix(&below) && !key->GetIsPrefix(&elsewhere));
    EXPECT(IUriKey, GetUrl, "the server asks a module's key", same.asked_ >= 4);
    if (provider->GetCacheOperation() == CACHE_OPERATION_ADD) {
        IHttpCacheSpecificData *record = provider->GetCacheRecord();
        EXPECT(ICacheProvider, GetCacheRecord, "what is added stands there", record && record->GetCacheKey()->GetIsEqual(key));
    }
}

class Caches : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(ICacheProvider *provider) override
    {
        static const char *const names[] = {"retrieve", "add", "delete", "flush", "enum"};
        CACHE_OPERATION operation = provider->GetCacheOperation();
        IHttpCacheKey *key = provider->GetCacheKey();
        std::wstring cache = key->GetCacheName();
        if (cache == URI_CACHE_NAME) {
            see_uri(provider);
        }
        if (cache != L"MINE") {
            return GL_NOTIFICATION_CONTINUE;
        }
        journal += names[operation];
        journal += ' ';
        trace = provider->GetTraceContext();
        switch (operation) {
        case CACHE_OPERATION_RETRIEVE:
            if (is_stored && key->GetIsEqual(&stored.key_)) {
                int before = stored.references_;
                provider->SetCacheRecord(NULL);
                provider->SetCacheRecord(&stored);
                EXPECT(ICacheProvider, SetCacheRecord, "the server takes a reference of its own", stored.references_ == before + 1);
                EXPECT(ICacheProvider, GetCacheRecord, "it is the one that was set", provider->GetCacheRecord() == &stored);
            }
            break;
        case CACHE_OPERATION_ADD:
            is_stored = provider->GetCacheRecord() == &stored;
            break;
        case CACHE_OPERATION_DELETE:
            if (static_cast<OwnKey *>(key)->number_ == 99) {
                provider->SetErrorStatus(E_ACCESSDENIED);
            }
            is_stored = false;
            break;
        case CACHE_OPERATION_FLUSH_PREFIX:
            is_stored = false;
            break;
        case CACHE_OPERATION_ENUM:
            key->Enum(&stored);
            break;
        }
        return GL_NOTIFICATION_HANDLED;
    }

    VOID Terminate() override {}
};

static Caches caches;

static void own_cache(IHttpContext *context)
{
    OwnKey key(5), other(6), refused(99);
    IHttpCacheSpecificData *data = &stored, *found = NULL;
    IHttpTraceContext *own_trace = context->GetTraceContext();
    EXPECT(IHttpServer, DoCacheOperation, "R207: a module's cache takes a record",
           server->DoCacheOperation(CACHE_OPERATION_ADD, &key, &data) == S_OK && is_stored);
    EXPECT(CGlobalModule, OnGlobalCacheOperation, "R34: each operation is announced", journal == "add ");
    EXPECT(IHttpServer, DoCacheOperation, "R207: a module's cache is asked",
           server->DoCacheOperation(CACHE_OPERATION_RETRIEVE, &key, &found, own_trace) == S_OK && found == &stored);
    EXPECT(ICacheProvider, GetTraceContext, "it is the caller's", trace == own_trace);
    EXPECT(IHttpServer, DoCacheOperation, "R208: the caller gets a reference", stored.references_ == 2);
    if (found) {
        found->DereferenceCacheData();
    }
    EXPECT(IHttpServer, DoCacheOperation, "R207: what the module does not have is not found",
           server->DoCacheOperation(CACHE_OPERATION_RETRIEVE, &other, &found) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)
               && !found);
    EXPECT(ICacheProvider, GetTraceContext, "without one it is NULL", trace == NULL);
    server->DoCacheOperation(CACHE_OPERATION_ENUM, &key, NULL);
    EXPECT(IHttpCacheKey, Enum, "the module shows its records to the key", key.seen_ == 1);
    EXPECT(IHttpEventProvider, SetErrorStatus, "a module's error is the result",
           server->DoCacheOperation(CACHE_OPERATION_DELETE, &refused, NULL) == E_ACCESSDENIED);
    server->DoCacheOperation(CACHE_OPERATION_DELETE, &key, NULL);
    server->DoCacheOperation(CACHE_OPERATION_FLUSH_PREFIX, &key, NULL);
    EXPECT(ICacheProvider, GetCacheOperation, "R34: each kind of operation arrives",
           journal == "add retrieve retrieve enum delete delete flush ");
    EXPECT(IHttpCacheSpecificData, DereferenceCacheData, "R208: the server keeps no reference", stored.references_ == 1);
}

class Asker : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/own")) {
            own_cache(context);
            say(context, "done");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        context->GetUrlInfo();
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    registration->SetGlobalNotifications(&caches, GL_CACHE_OPERATION);
    return registration->SetRequestNotifications(new Factory<Asker>, RQ_BEGIN_REQUEST, 0);
}
