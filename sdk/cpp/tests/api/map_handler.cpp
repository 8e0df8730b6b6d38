// IHttpContext::MapHandler and GetScriptMap, and IScriptMapInfo as the server's mappings answer it (R192, R193).
// config: map_handler.config
// request: GET /page.txt
// expect: 200 a page
// request: GET /a.script/info/more?q
// expect: 200 script
// edit: b.page = a file
// request: GET /b.page/info/more
// expect: 200 page
// request: GET /c.page/info
// expect: 404
// request: GET /a.write
// expect: 403
// request: GET /a.execute
// expect: 403
// request: PUT /a.script
// expect: 405
// request: PUT /a.script | X-Verb: yes
// expect: 200 script
#include "conformance.h"

using namespace conformance;

static bool is(PCWSTR text, const wchar_t *expected)
{
    return text && !wcscmp(text, expected);
}

static bool is(PCSTR text, const char *expected)
{
    return text && !strcmp(text, expected);
}

class Handler : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (context->GetRequest()->GetHeader("X-Verb")) {
            context->GetRequest()->SetHttpMethod("GET");
        }
        if (path_is(context, "/page.txt")) {
            ask(context);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *context, IHttpEventProvider *) override
    {
        IScriptMapInfo *map = context->GetScriptMap();
        if (map && is(map->GetName(), L"Page")) {
            DWORD length = 0;
            PCWSTR script = context->GetScriptTranslated(&length);
            EXPECT(IHttpContext, GetScriptTranslated, "R192, R195: the file of the script, without the path info",
                   length > 7 && is(script + length - 7, L"/b.page"));
            say(context, "page");
            return RQ_NOTIFICATION_CONTINUE;
        }
        EXPECT(IHttpContext, GetScriptMap, "R191: the mapping that was fixed", map && is(map->GetName(), L"Script"));
        if (strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?')) {
            EXPECT(IHttpContext, GetServerVariable, "where the handler takes path info, it is what follows the script",
                   variable(context, "SCRIPT_NAME", "/a.script") && variable(context, "PATH_INFO", "/info/more"));
        }
        say(context, "script");
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    static bool variable(IHttpContext *context, const char *name, const char *expected)
    {
        PCSTR text = NULL;
        DWORD length = 0;
        return context->GetServerVariable(name, &text, &length) == S_OK && is(text, expected);
    }

    static void ask(IHttpContext *context)
    {
        IScriptMapInfo *map = NULL;
        EXPECT(IHttpContext, MapHandler, "R193: for any URL of the site",
               context->MapHandler(1, L"Main", L"/x/y.script", "POST", &map) == S_OK && map &&
                   is(map->GetName(), L"Script"));
        DWORD modules = 0, processor = 0, type = 0;
        EXPECT(IScriptMapInfo, GetName, "the name", is(map->GetName(), L"Script"));
        EXPECT(IScriptMapInfo, GetPath, "the pattern", is(map->GetPath(), L"*.script"));
        EXPECT(IScriptMapInfo, GetAllowedVerbs, "the verbs", is(map->GetAllowedVerbs(), "GET,POST"));
        EXPECT(IScriptMapInfo, GetModules, "the modules and their length",
               is(map->GetModules(&modules), L"Mine") && modules == 4 && map->GetModules());
        EXPECT(IScriptMapInfo, GetScriptProcessor, "the processor and its length",
               is(map->GetScriptProcessor(&processor), L"/usr/bin/processor") && processor == 18);
        EXPECT(IScriptMapInfo, GetManagedType, "the type and its length",
               is(map->GetManagedType(&type), L"Some.Type") && type == 9);
        EXPECT(IScriptMapInfo, GetAllowPathInfoForScriptMappings, "as configured", map->GetAllowPathInfoForScriptMappings());
        EXPECT(IScriptMapInfo, GetRequiredAccess, "Script is 3", map->GetRequiredAccess() == 3);
        EXPECT(IScriptMapInfo, GetResourceType, "Unspecified is 3", map->GetResourceType() == 3);
        EXPECT(IScriptMapInfo, GetIsStarScriptMap, "FALSE for a pattern", !map->GetIsStarScriptMap());
        EXPECT(IScriptMapInfo, GetResponseBufferLimit, "bytes", map->GetResponseBufferLimit() == 1234);

        IScriptMapInfo *star = NULL;
        context->MapHandler(1, L"Main", L"/page.txt", "GET", &star);
        EXPECT(IScriptMapInfo, GetIsStarScriptMap, "TRUE for *", star && star->GetIsStarScriptMap());
        EXPECT(IScriptMapInfo, GetResponseBufferLimit, "the default", star && star->GetResponseBufferLimit() == 4194304);
        IScriptMapInfo *none = (IScriptMapInfo *)1;
        EXPECT(IHttpContext, MapHandler, "without wildcards there is none",
               FAILED(context->MapHandler(1, L"Main", L"/page.txt", "GET", &none, TRUE)) && !none);
        EXPECT(IHttpContext, MapHandler, "R192: a right that accessPolicy does not give",
               FAILED(context->MapHandler(1, L"Main", L"/x.write", "GET", &none)) && !none);
        EXPECT(IHttpContext, MapHandler, "R193: for a URL of another site",
               context->MapHandler(7, L"Other", L"/x.special", "GET", &map) == S_OK && is(map->GetName(), L"Special"));
        EXPECT(IHttpContext, MapHandler, "no such site",
               context->MapHandler(99, L"None", L"/", "GET", &none) == HRESULT_FROM_WIN32(ERROR_NOT_FOUND));
        EXPECT(IHttpContext, MapHandler, "null is a bad parameter",
               context->MapHandler(1, L"Main", NULL, "GET", &map) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   context->MapHandler(1, L"Main", L"/", NULL, &map) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   context->MapHandler(1, L"Main", L"/", "GET", NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpContext, MapHandler, "R193: the request is not touched",
               is(context->GetScriptMap()->GetName(), L"Static") && !context->GetRequest()->GetUrlChanged());
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Handler>, RQ_BEGIN_REQUEST | RQ_EXECUTE_REQUEST_HANDLER, 0);
}
