// IMapPathProvider and IHttpContext::MapPath: from a URL to a path, and who may change it (R21, R194).
// site: map_path
// request: GET /moved/page.txt
// expect: 200 elsewhere
#include "conformance.h"

using namespace conformance;

static const HRESULT BAD_PARAMETER = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);

static bool ends(const wchar_t *text, const wchar_t *end)
{
    size_t all = wcslen(text), length = wcslen(end);
    return all >= length && !wcscmp(text + all - length, end);
}

class Mapper : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        wchar_t path[512] = L"?";
        DWORD size = 0;
        EXPECT(IHttpContext, MapPath, "R194: a null buffer asks for the size in bytes",
               context->MapPath(L"/page.txt", NULL, &size) == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) &&
                   size > 9 * sizeof(wchar_t));
        DWORD needed = size;
        size = 4;
        EXPECT(IHttpContext, MapPath, "R194: too small",
               context->MapPath(L"/page.txt", path, &size) == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) &&
                   size == needed && path[0] == L'?');
        EXPECT(IHttpContext, MapPath, "R194: a buffer of that size will do",
               context->MapPath(L"/page.txt", path, &size) == S_OK && size == needed && ends(path, L"/page.txt"));
        EXPECT(IHttpContext, MapPath, "null is a bad parameter",
               context->MapPath(NULL, path, &size) == BAD_PARAMETER && context->MapPath(L"/", path, NULL) == BAD_PARAMETER);
        size = sizeof(path);
        EXPECT(IHttpContext, MapPath, "R21: modules are asked",
               context->MapPath(L"/moved/page.txt", path, &size) == S_OK && ends(path, L"/other/page.txt"));
        DWORD length = 0;
        PCWSTR physical = context->GetPhysicalPath(&length);
        EXPECT(IHttpContext, GetPhysicalPath, "R195: with what modules said",
               ends(physical, L"/other/page.txt") && length == wcslen(physical));
        EXPECT(IHttpContext, GetScriptName, "R195: the URL of the script",
               !wcscmp(context->GetScriptName(&length), L"/moved/page.txt") && length == 15);
        EXPECT(IHttpContext, GetScriptTranslated, "R195: the path of the script",
               ends(context->GetScriptTranslated(&length), L"/other/page.txt"));
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *, IMapPathProvider *provider) override
    {
        PCWSTR url = provider->GetUrl();
        EXPECT(IMapPathProvider, GetUrl, "the URL that is mapped", url && url[0] == L'/');
        PCWSTR before = provider->GetPhysicalPath();
        EXPECT(IMapPathProvider, GetPhysicalPath, "the plain mapping", ends(before, url));
        if (wcsncmp(url, L"/moved/", 7)) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        wchar_t path[512];
        wcscpy(path, before);
        wcscpy(path + wcslen(path) - wcslen(url), L"/other/page.txt");
        EXPECT(IMapPathProvider, SetPhysicalPath, "null and nothing are bad parameters",
               provider->SetPhysicalPath(NULL, 3) == BAD_PARAMETER && provider->SetPhysicalPath(L"x", 0) == BAD_PARAMETER);
        EXPECT(IMapPathProvider, SetPhysicalPath, "R22: the length counts characters",
               provider->SetPhysicalPath(path, (DWORD)wcslen(path)) == S_OK && !wcscmp(provider->GetPhysicalPath(), path));
        EXPECT(IMapPathProvider, SetPhysicalPath, "the earlier pointer stays good", ends(before, url));
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Mapper>, RQ_BEGIN_REQUEST | RQ_MAP_PATH, 0);
}
