// The keys of the three documented caches and the records behind them: the server's as modules see them, and a module's as
// the server calls them.
// request: GET /page.txt
// expect: 200 done
// stop
#include "conformance.h"

#include <httpcach.h>
#include <map>
#include <string>
#include <wchar.h>

using namespace conformance;

static IHttpServer *server;

// What the server has called of the module's own keys and records.
static std::map<std::string, int> calls;

static void called(const char *name)
{
    __atomic_add_fetch(&calls[name], 1, __ATOMIC_RELAXED);
}

// The part of a key that is the same for all kinds.
template <class Interface> class Key : public Interface
{
public:
    explicit Key(std::wstring text) : text_(text) {}
    DWORD GetHash() const override
    {
        called("GetHash");
        return 7;
    }
    bool GetIsEqual(IHttpCacheKey *other) const override
    {
        called("GetIsEqual");
        const Key *own = dynamic_cast<const Key *>(other);
        return own && own->text_ == text_;
    }
    bool GetIsPrefix(IHttpCacheKey *other) const override
    {
        called("GetIsPrefix");
        const Key *own = dynamic_cast<const Key *>(other);
        return own && own->text_.compare(0, text_.size(), text_) == 0;
    }
    void Enum(IHttpCacheSpecificData *record) override
    {
        called("Enum");
        seen_ += record != NULL && dynamic_cast<Key *>(record->GetCacheKey()) != NULL;
    }

    const std::wstring text_;
    int seen_ = 0;
};

class OwnFileKey : public Key<IFileKey>
{
public:
    using Key::Key;
    PCWSTR GetCacheName() const override
    {
        called("GetCacheName");
        return IFileKey::GetCacheName();
    }
    PCWSTR GetPath() const override
    {
        called("GetPath");
        return text_.c_str();
    }
};

class OwnTokenKey : public Key<IHttpTokenKey>
{
public:
    using Key::Key;
    PCWSTR GetUserName() const override
    {
        called("GetUserName");
        return text_.c_str();
    }
    PCWSTR GetPasswordHash() const override
    {
        called("GetPasswordHash");
        return L"hash";
    }
    DWORD GetLogonMethod() const override
    {
        called("GetLogonMethod");
        return 3;
    }
};

class OwnUriKey : public Key<IUriKey>
{
public:
    using Key::Key;
    PCWSTR GetUrl() const override
    {
        called("GetUrl");
        return text_.c_str();
    }
    PCWSTR GetSiteName() const override
    {
        called("GetSiteName");
        return L"Mine";
    }
    DWORD GetSiteId() const override
    {
        called("GetSiteId");
        return 77;
    }
    VOID UpdateFrequentlyHitTickCount(DWORD) override { called("UpdateFrequentlyHitTickCount"); }
    PCWSTR GetConfigPath() const override
    {
        called("GetConfigPath");
        return L"MACHINE/WEBROOT/APPHOST/Mine";
    }
};

static int living;

class Data : public IHttpCacheSpecificData
{
public:
    explicit Data(IHttpCacheKey *key) : key_(key) { __atomic_add_fetch(&living, 1, __ATOMIC_SEQ_CST); }
    IHttpCacheKey *GetCacheKey() const override
    {
        called("GetCacheKey");
        return key_;
    }
    VOID ReferenceCacheData() override
    {
        called("ReferenceCacheData");
        __atomic_add_fetch(&references_, 1, __ATOMIC_SEQ_CST);
    }
    VOID DereferenceCacheData() override
    {
        called("DereferenceCacheData");
        if (__atomic_sub_fetch(&references_, 1, __ATOMIC_SEQ_CST) == 0) {
            delete this;
        }
    }
    VOID ResetTTL() override
    {
        called("ResetTTL");
        ttl_ = 2;
    }
    VOID DecrementTTL(BOOL *expired) override
    {
        called("DecrementTTL");
        *expired = --ttl_ <= 0;
    }
    VOID SetFlushed() override
    {
        called("SetFlushed");
        flushed_ = true;
    }
    BOOL GetFlushed() const override
    {
        called("GetFlushed");
        return flushed_;
    }

    int references_ = 1;
    int ttl_ = 2;
    bool flushed_ = false;

private:
    ~Data() { __atomic_sub_fetch(&living, 1, __ATOMIC_SEQ_CST); }
    IHttpCacheKey *key_;
};

static HRESULT operate(CACHE_OPERATION operation, IHttpCacheKey *key, IHttpCacheSpecificData **data = NULL)
{
    return server->DoCacheOperation(operation, key, data);
}

// R208: the records of the server count and age as a module's do.
static void check_record(IHttpCacheSpecificData *record)
{
    EXPECT(IHttpCacheSpecificData, GetFlushed, "R208: a new record is not flushed", !record->GetFlushed());
    record->ReferenceCacheData();
    EXPECT(IHttpCacheSpecificData, ReferenceCacheData, "R208: a second reference is given back alone", true);
    record->DereferenceCacheData();
    BOOL expired = TRUE;
    record->DecrementTTL(&expired);
    EXPECT(IHttpCacheSpecificData, DecrementTTL, "R208: a used record survives a round", !expired);
    record->ResetTTL();
    record->DecrementTTL(&expired);
    EXPECT(IHttpCacheSpecificData, ResetTTL, "R208: a use sets it back", !expired);
    record->DecrementTTL(&expired);
    EXPECT(IHttpCacheSpecificData, DecrementTTL, "R208: two rounds without use end it", expired);
    record->SetFlushed();
    EXPECT(IHttpCacheSpecificData, SetFlushed, "R208: it stays flushed", record->GetFlushed());
}

static void file_keys(IHttpContext *context)
{
    DWORD length = 0;
    std::wstring path = context->GetPhysicalPath(&length);
    IHttpFileInfo *file = NULL;
    server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, FALSE, &file);
    IHttpCacheKey *base = file ? file->GetCacheKey() : NULL;
    IFileKey *key = dynamic_cast<IFileKey *>(base);
    if (!EXPECT(IFileKey, GetPath, "R207: the server's key is a file key with the path", key && path == key->GetPath())) {
        return;
    }
    EXPECT(IFileKey, GetPath, "it is no other kind", !dynamic_cast<IUriKey *>(base) && !dynamic_cast<IHttpTokenKey *>(base));
    EXPECT(IFileKey, GetCacheName, "it is FILE", !wcscmp(base->GetCacheName(), FILE_CACHE_NAME));
    OwnFileKey same(path), folder(path.substr(0, path.rfind(L'/'))), other(L"/other");
    EXPECT(IHttpCacheKey, GetIsEqual, "R207: a module's key of the same path is equal",
           key->GetIsEqual(&same) && !key->GetIsEqual(&other));
    EXPECT(IHttpCacheKey, GetIsPrefix, "R207: a path is a prefix of itself alone",
           key->GetIsPrefix(&same) && !key->GetIsPrefix(&folder));
    EXPECT(IFileKey, GetPath, "R207: the server asks a module's key", calls["GetPath"] > 0);
    IHttpFileInfo *again = NULL;
    server->GetFileInfo(path.c_str(), NULL, NULL, NULL, NULL, FALSE, &again);
    EXPECT(IHttpCacheKey, GetHash, "equal keys have one hash", again && again->GetCacheKey()->GetHash() == key->GetHash());
    EXPECT(IHttpCacheKey, GetIsEqual, "null is nothing's equal", !key->GetIsEqual(NULL) && !key->GetIsPrefix(NULL));
    key->Enum(file);
    EXPECT(IHttpCacheKey, Enum, "a key of the server collects nothing", true);
    if (again) {
        again->DereferenceCacheData();
    }
    check_record(file);
    file->DereferenceCacheData();
}

static void token_keys()
{
    IHttpServer2 *newer = NULL;
    HttpGetExtendedInterface(server, server, &newer);
    IHttpTokenEntry *entry = NULL;
    if (newer) {
        newer->GetToken(L"IUSR", L"", 3, &entry);
    }
    if (!EXPECT(IHttpTokenKey, GetUserName, "R207: the server's key is a token key",
                entry && dynamic_cast<IHttpTokenKey *>(entry->GetCacheKey()))) {
        return;
    }
    OwnTokenKey same(L"IUSR");
    EXPECT(IHttpTokenKey, GetPasswordHash, "R207: another password hash is another key",
           !entry->GetCacheKey()->GetIsEqual(&same) && calls["GetPasswordHash"] > 0);
    EXPECT(IHttpTokenKey, GetUserName, "R207: the server asks a module's key", calls["GetUserName"] > 0);
    EXPECT(IHttpTokenKey, GetLogonMethod, "R207: the server asks a module's key", calls["GetLogonMethod"] > 0);
    EXPECT(IHttpTokenKey, GetCacheName, "it is TOKEN", !wcscmp(entry->GetCacheKey()->GetCacheName(), TOKEN_CACHE_NAME));
    entry->DereferenceCacheData();
}

// The server's own caches with records of the module.
static void serve_records()
{
    OwnUriKey one(L"/one"), two(L"/one/two"), all(L"/one"), lookup(L"/one");
    Data *first = new Data(&one), *second = new Data(&two);
    IHttpCacheSpecificData *data = first, *found = NULL;
    EXPECT(IHttpServer, DoCacheOperation, "R207: a record is added", operate(CACHE_OPERATION_ADD, &one, &data) == S_OK);
    EXPECT(IHttpCacheSpecificData, ReferenceCacheData, "R208: the cache holds a reference of its own", first->references_ == 2);
    EXPECT(IHttpCacheSpecificData, GetCacheKey, "R207: the record's own key is the one that counts", calls["GetCacheKey"] > 0);
    data = second;
    operate(CACHE_OPERATION_ADD, &two, &data);
    EXPECT(IHttpCacheKey, GetHash, "the server asks a module's key", calls["GetHash"] > 0);
    EXPECT(IUriKey, GetCacheName, "R207: it is URI", !wcscmp(one.GetCacheName(), URI_CACHE_NAME));
    HRESULT hr = operate(CACHE_OPERATION_RETRIEVE, &lookup, &found);
    EXPECT(IHttpServer, DoCacheOperation, "R207: it is found by an equal key", hr == S_OK && found == first);
    EXPECT(IHttpServer, DoCacheOperation, "R208: the caller gets a reference", first->references_ == 3);
    EXPECT(IHttpCacheKey, GetIsEqual, "R207: a module's key decides", calls["GetIsEqual"] > 0);
    EXPECT(IHttpCacheSpecificData, ResetTTL, "R208: a hit sets the age back", calls["ResetTTL"] > 0);
    EXPECT(IUriKey, UpdateFrequentlyHitTickCount, "R208: a hit is noted in the key", calls["UpdateFrequentlyHitTickCount"] > 0);
    if (found) {
        found->DereferenceCacheData();
    }
    operate(CACHE_OPERATION_ENUM, &lookup);
    EXPECT(IHttpCacheKey, Enum, "every record is shown to the key", lookup.seen_ >= 2);

    EXPECT(IHttpServer, DoCacheOperation, "R207: it is deleted", operate(CACHE_OPERATION_DELETE, &lookup) == S_OK);
    EXPECT(IHttpCacheSpecificData, SetFlushed, "R208: what is deleted is flushed", first->flushed_);
    EXPECT(IHttpServer, DoCacheOperation, "R207: what is gone is not found",
           operate(CACHE_OPERATION_RETRIEVE, &lookup, &found) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) && !found
               && operate(CACHE_OPERATION_DELETE, &lookup) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
    EXPECT(IHttpCacheSpecificData, DereferenceCacheData, "R208: the cache gives its reference back", first->references_ == 1);
    operate(CACHE_OPERATION_FLUSH_PREFIX, &all);
    EXPECT(IHttpCacheKey, GetIsPrefix, "R207: everything behind a prefix goes", second->flushed_ && second->references_ == 1);
    first->DereferenceCacheData();
    second->DereferenceCacheData();
    EXPECT(IHttpCacheSpecificData, DereferenceCacheData, "R208: nobody else holds the record", living == 0);
}

// More records than the cache holds: those that nobody uses age out (R208).
static void overfill()
{
    static OwnFileKey *keys[1500];
    for (int i = 0; i < 1500; ++i) {
        keys[i] = new OwnFileKey(L"/overfull/" + std::to_wstring(i));
        IHttpCacheSpecificData *data = new Data(keys[i]);
        operate(CACHE_OPERATION_ADD, keys[i], &data);
        data->DereferenceCacheData();
    }
    EXPECT(IHttpCacheSpecificData, DecrementTTL, "R208: the server lets a module's records age", calls["DecrementTTL"] > 0);
    EXPECT(IHttpCacheSpecificData, GetFlushed, "R208: the server asks whether a record is flushed", calls["GetFlushed"] > 0);
    EXPECT(IHttpServer, DoCacheOperation, "R208: a cache does not grow without end", living > 0 && living <= 1100);
    EXPECT(IHttpCacheKey, GetCacheName, "R207: the key says which cache is meant", calls["GetCacheName"] > 0);
}

class Keys : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        file_keys(context);
        token_keys();
        serve_records();
        overfill();
        IHttpCacheSpecificData *data = NULL;
        OwnFileKey key(L"/x");
        EXPECT(IHttpServer, DoCacheOperation, "null arguments are refused",
               operate(CACHE_OPERATION_RETRIEVE, NULL, &data) == E_INVALIDARG
                   && operate(CACHE_OPERATION_RETRIEVE, &key, NULL) == E_INVALIDARG
                   && operate(CACHE_OPERATION_ADD, &key, NULL) == E_INVALIDARG
                   && operate(CACHE_OPERATION_ADD, &key, &data) == E_INVALIDARG);
        EXPECT(IHttpServer, DoCacheOperation, "an unknown operation is refused",
               operate((CACHE_OPERATION)5, &key, &data) == E_INVALIDARG);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

// Told when the server has let go of everything.
class Last : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *) override
    {
        return GL_NOTIFICATION_CONTINUE;
    }
    VOID Terminate() override
    {
        EXPECT(IHttpCacheSpecificData, DereferenceCacheData, "R208: the caches are empty before the module ends", living == 0);
    }
};

static Last last;

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    // URI keys of a module are asked by URI keys of the server in caches.cpp.
    registration->SetGlobalNotifications(&last, GL_STOP_LISTENING);
    return registration->SetRequestNotifications(new Factory<Keys>, RQ_BEGIN_REQUEST, 0);
}
