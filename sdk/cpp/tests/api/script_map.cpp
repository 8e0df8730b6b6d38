// IMapHandlerProvider, and a mapping that a module makes: the server calls each of its methods (R191).
// request: GET /mine
// expect: 200 mine
// request: GET /page.txt
// expect: 200 a page
// request: GET /unknown
// expect: 404
// request: GET /script
// expect: 200 mine
// request: GET /write
// expect: 403
#include "conformance.h"

using namespace conformance;

// Answers each call with a check that it came.
class Map : public IScriptMapInfo
{
public:
    explicit Map(PCWSTR modules, DWORD access = 0) : modules(modules), access(access) {}
    PCWSTR GetPath() const override
    {
        EXPECT(IScriptMapInfo, GetPath, "the server asks a module's mapping", true);
        return L"";
    }
    PCSTR GetAllowedVerbs() const override
    {
        EXPECT(IScriptMapInfo, GetAllowedVerbs, "the server asks a module's mapping", true);
        return "GET";
    }
    PCWSTR GetModules(DWORD *length) const override
    {
        EXPECT(IScriptMapInfo, GetModules, "the server asks a module's mapping", length != NULL);
        *length = (DWORD)wcslen(modules);
        return modules;
    }
    PCWSTR GetScriptProcessor(DWORD *length) const override
    {
        EXPECT(IScriptMapInfo, GetScriptProcessor, "the server asks a module's mapping", length != NULL);
        *length = 0;
        return L"";
    }
    PCWSTR GetManagedType(DWORD *length) const override
    {
        EXPECT(IScriptMapInfo, GetManagedType, "null counts as nothing", length != NULL);
        return NULL;
    }
    BOOL GetAllowPathInfoForScriptMappings() const override
    {
        EXPECT(IScriptMapInfo, GetAllowPathInfoForScriptMappings, "the server asks a module's mapping", true);
        return FALSE;
    }
    DWORD GetRequiredAccess() const override
    {
        EXPECT(IScriptMapInfo, GetRequiredAccess, "the server asks a module's mapping", true);
        return access;
    }
    DWORD GetResourceType() const override
    {
        EXPECT(IScriptMapInfo, GetResourceType, "the server asks a module's mapping", true);
        return 3;
    }
    BOOL GetIsStarScriptMap() const override
    {
        EXPECT(IScriptMapInfo, GetIsStarScriptMap, "the server asks a module's mapping", true);
        return TRUE;
    }
    DWORD GetResponseBufferLimit() const override
    {
        EXPECT(IScriptMapInfo, GetResponseBufferLimit, "the server asks a module's mapping", true);
        return 16;
    }
    PCWSTR GetName() const override
    {
        EXPECT(IScriptMapInfo, GetName, "the server asks a module's mapping", true);
        return L"Made";
    }

private:
    PCWSTR modules;
    DWORD access;
};

class Mapper : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext *context, IMapHandlerProvider *provider) override
    {
        EXPECT(IMapHandlerProvider, SetScriptName, "R191: not supported", provider->SetScriptName(L"/x", 2) == E_NOTIMPL);
        provider->SetFileInfo(NULL);
        EXPECT(IMapHandlerProvider, SetFileInfo, "R191: not supported, and ignored", context->GetScriptMap() != NULL);
        IScriptMapInfo *before = context->GetScriptMap();
        provider->SetScriptMap(NULL);
        EXPECT(IMapHandlerProvider, SetScriptMap, "null changes nothing", context->GetScriptMap() == before);
        if (path_is(context, "/mine")) {
            provider->SetScriptMap(&map);
            EXPECT(IMapHandlerProvider, SetScriptMap, "R191: the module's own object is the mapping from now on",
                   context->GetScriptMap() == &map);
            provider->SetScriptMap(before);
            EXPECT(IMapHandlerProvider, SetScriptMap, "a mapping of the server's will do", context->GetScriptMap() == before);
            provider->SetScriptMap(&map);
        }
        if (path_is(context, "/unknown")) {
            provider->SetScriptMap(&unknown);
            EXPECT(IMapHandlerProvider, SetScriptMap, "R9: modules that are not there are refused",
                   context->GetScriptMap() == before);
        }
        if (path_is(context, "/script") || path_is(context, "/write")) {
            provider->SetScriptMap(path_is(context, "/write") ? &write : &script);
            EXPECT(IScriptMapInfo, GetRequiredAccess, "R192: checked when the handler is fixed, as for configured mappings",
                   context->GetScriptMap() == (path_is(context, "/write") ? &write : &script));
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        say(context, "mine");
        EXPECT(IScriptMapInfo, GetResponseBufferLimit, "R152: the mapping's limit is that of the response",
               !context->GetResponseHeadersSent());
        say(context, "0123456789012345");
        EXPECT(IMapHandlerProvider, SetScriptMap, "R152: its limit holds", context->GetResponseHeadersSent());
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    Map map{L"script_map"}, unknown{L"NoSuchModule"}, script{L"script_map", 3}, write{L"script_map", 2};
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Mapper>, RQ_MAP_REQUEST_HANDLER | RQ_EXECUTE_REQUEST_HANDLER, 0);
}
