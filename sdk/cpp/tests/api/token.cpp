// Logging on, and the record that comes of it.
// request: GET /
// expect: 200 done
#include "conformance.h"

#include <httpcach.h>
#include <sddl.h>
#include <sys/types.h>
#include <unistd.h>
#include <wchar.h>

#ifndef LOGON32_LOGON_SERVICE
#define LOGON32_LOGON_SERVICE 5
#endif
#ifndef ERROR_LOGON_FAILURE
#define ERROR_LOGON_FAILURE 1326
#endif

using namespace conformance;

static IHttpServer *server;

static void log_on()
{
    IHttpServer2 *newer = NULL;
    HttpGetExtendedInterface(server, server, &newer);
    if (!EXPECT(IHttpServer2, GetToken, "the newer server object is there", newer != NULL)) {
        return;
    }
    IHttpTokenEntry *entry = NULL;
    HRESULT hr = newer->GetToken(L"NT AUTHORITY\\NETWORK SERVICE", L"", LOGON32_LOGON_SERVICE, &entry);
    EXPECT(IHttpServer2, GetToken, "a service account is the server's own", hr == S_OK && entry);
    if (!entry) {
        return;
    }
    EXPECT(IHttpTokenEntry, GetImpersonationToken, "it is a handle", entry->GetImpersonationToken() != NULL);
    EXPECT(IHttpTokenEntry, GetPrimaryToken, "it is another handle",
           entry->GetPrimaryToken() != NULL && entry->GetPrimaryToken() != entry->GetImpersonationToken());
    LPSTR text = NULL;
    char expected[64];
    snprintf(expected, sizeof(expected), "S-1-22-1-%u", (unsigned)geteuid());
    EXPECT(IHttpTokenEntry, GetSid, "it names the account",
           ConvertSidToStringSidA(entry->GetSid(), &text) && text && !strcmp(text, expected));
    LocalFree(text);

    IHttpTokenKey *key = dynamic_cast<IHttpTokenKey *>(entry->GetCacheKey());
    EXPECT(IHttpTokenKey, GetUserName, "R207: it is the name that logged on",
           key && !wcscmp(key->GetUserName(), L"NT AUTHORITY\\NETWORK SERVICE"));
    EXPECT(IHttpTokenKey, GetLogonMethod, "R207: it is the method", key && key->GetLogonMethod() == LOGON32_LOGON_SERVICE);
    EXPECT(IHttpTokenKey, GetPasswordHash, "R207: it is no password", key && wcslen(key->GetPasswordHash()) == 64);
    EXPECT(IHttpTokenKey, GetCacheName, "R207: it is TOKEN", key && !wcscmp(key->GetCacheName(), TOKEN_CACHE_NAME));

    IHttpTokenEntry *again = NULL, *other = NULL;
    newer->GetToken(L"NT AUTHORITY\\NETWORK SERVICE", L"", LOGON32_LOGON_SERVICE, &again);
    newer->GetToken(L"NT AUTHORITY\\NETWORK SERVICE", L"", 3, &other);
    EXPECT(IHttpServer2, GetToken, "R207: the token cache gives the same record again", again == entry);
    EXPECT(IHttpServer2, GetToken, "R207: another logon method is another record", other && other != entry);
    if (again) {
        again->DereferenceCacheData();
    }
    if (other) {
        EXPECT(IHttpCacheKey, GetIsEqual, "R207: tokens of two methods differ", !key->GetIsEqual(other->GetCacheKey()));
        EXPECT(IHttpCacheKey, GetIsPrefix, "R207: tokens have no prefixes", !key->GetIsPrefix(key));
        other->DereferenceCacheData();
    }

    IHttpTokenEntry *none = (IHttpTokenEntry *)1;
    EXPECT(IHttpServer2, GetToken, "a wrong password is refused",
           newer->GetToken(L"nobody here", L"wrong", LOGON32_LOGON_SERVICE, &none)
                   == HRESULT_FROM_WIN32(ERROR_LOGON_FAILURE)
               && none == NULL);
    EXPECT(IHttpServer2, GetToken, "an account of the system has a password",
           FAILED(newer->GetToken(L"root", L"", LOGON32_LOGON_SERVICE, &none)));
    EXPECT(IHttpServer2, GetToken, "null arguments are refused",
           newer->GetToken(NULL, L"", LOGON32_LOGON_SERVICE, &none) == E_INVALIDARG
               && newer->GetToken(L"IUSR", L"", LOGON32_LOGON_SERVICE, NULL) == E_INVALIDARG);
    entry->DereferenceCacheData();
}

class Tokens : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        log_on();
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    return registration->SetRequestNotifications(new Factory<Tokens>, RQ_BEGIN_REQUEST, 0);
}
