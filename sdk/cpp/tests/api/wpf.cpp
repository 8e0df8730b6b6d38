// The framework of the worker process and its parts.
// config: preload.config
// request: GET /ask
// expect: 200
#include "conformance.h"

#include <oleauto.h>
#include <wpframework.h>

using namespace conformance;

static IHttpServer *server;

static bool text_is(IWpfSettings *settings, WPF_SETTINGS_STRING_ENUM id, PCWSTR expected)
{
    WCHAR buffer[256];
    DWORD count = 256;
    return settings->GetStringProperty(id, buffer, &count) == S_OK && !wcscmp(buffer, expected) &&
           count == wcslen(expected) + 1;
}

static bool number_is(IWpfSettings *settings, WPF_SETTINGS_DWORD_ENUM id, DWORD expected)
{
    DWORD value = ~0u;
    return settings->GetDwordProperty(id, &value) == S_OK && value == expected;
}

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpServer2 *second = NULL;
        server->GetExtendedInterface(HTTP_SERVER_INTERFACE_V2, (PVOID *)&second);
        IWorkerProcessFramework *framework = NULL;
        EXPECT(IHttpServer2, GetWorkerProcessFramework, "it is there",
               second->GetWorkerProcessFramework(&framework) == S_OK && framework);
        EXPECT(IHttpServer2, GetWorkerProcessFramework, "null is an invalid parameter",
               second->GetWorkerProcessFramework(NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        parts(framework);
        settings();
        information(framework);
        preload(framework);
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static void parts(IWorkerProcessFramework *framework)
    {
        DWORD major = 0, minor = 99;
        EXPECT(IWorkerProcessFramework, GetInterfaceVersion, "it is the version of the server",
               framework->GetInterfaceVersion(&major, &minor) == S_OK && major == 10 && minor == 0);
        EXPECT(IWorkerProcessFramework, GetInterfaceVersion, "null is refused",
               FAILED(framework->GetInterfaceVersion(NULL, &minor)));
        bool all = true;
        for (int id = WPF_APPLICATION_INFO_UTIL_ID; id <= WPF_APPLICATION_PRELOAD_INFO_UTIL_ID; id++) {
            IWpfReferencedObject *part = NULL;
            all = all && framework->GetWpfInterface((WPF_INTERFACE_ID_ENUM)id, (PVOID *)&part) == S_OK && part;
            if (part) {
                ULONG more = part->AddRef();
                EXPECT(IWpfReferencedObject, AddRef, "it tells of the reference", more > 1);
                EXPECT(IWpfReferencedObject, Release, "it tells what is left", part->Release() == more - 1);
                part->Release();
            }
        }
        EXPECT(IWorkerProcessFramework, GetWpfInterface, "it gives every numbered part", all);
        PVOID none = &none;
        EXPECT(IWorkerProcessFramework, GetWpfInterface, "an unknown number fails and gives nothing",
               FAILED(framework->GetWpfInterface((WPF_INTERFACE_ID_ENUM)99, &none)) && !none);
        none = &none;
        EXPECT(IWorkerProcessFramework, GetCustomInterface, "there are no custom parts",
               FAILED(framework->GetCustomInterface(1, &none)) && !none && FAILED(framework->GetCustomInterface(1, NULL)));
    }

    static void settings()
    {
        IWpfSettings *settings = NULL;
        EXPECT(IHttpServer, GetWorkerProcessSettings, "it is there",
               server->GetWorkerProcessSettings(&settings) == S_OK && settings);
        EXPECT(IHttpServer, GetWorkerProcessSettings, "null is an invalid parameter",
               server->GetWorkerProcessSettings(NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IWpfSettings, GetDwordProperty, "they are those of the pool",
               number_is(settings, PERIODIC_RESTART_REQUESTS, 1000000) && number_is(settings, PERIODIC_RESTART_TIME, 180) &&
                   number_is(settings, IDLE_TIMEOUT, 7) && number_is(settings, MANAGED_PIPELINE_MODE, 0) &&
                   number_is(settings, THREAD_AFFINITY_POLICY, 1) && number_is(settings, IDLE_TIMEOUT_ACTION, 1));
        DWORD number = 0;
        EXPECT(IWpfSettings, GetDwordProperty, "an unknown number and null are invalid parameters",
               settings->GetDwordProperty((WPF_SETTINGS_DWORD_ENUM)77, &number) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   settings->GetDwordProperty(IDLE_TIMEOUT, NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        ULONGLONG memory = 0, own = 0;
        EXPECT(IWpfSettings, GetUlonglongProperty, "they are those of the pool",
               settings->GetUlonglongProperty(PERIODIC_RESTART_VIRTUAL_MEMORY, &memory) == S_OK && memory == 4096 &&
                   settings->GetUlonglongProperty(PERIODIC_RESTART_PRIVATE_MEMORY, &own) == S_OK && own == 8192);
        EXPECT(IWpfSettings, GetUlonglongProperty, "an unknown number is an invalid parameter",
               settings->GetUlonglongProperty((WPF_SETTINGS_ULONGLONG_ENUM)77, &own) ==
                   HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IWpfSettings, GetStringProperty, "they are those of the pool",
               text_is(settings, APP_POOL_NAME, L"Warm") && text_is(settings, CLR_VERSION, L"v9.9") &&
                   text_is(settings, CLR_CONFIG_FILE_NAME, L"/etc/none.config"));
        EXPECT(IWpfSettings, GetStringProperty, "what there is not is empty",
               text_is(settings, ROOT_WEB_CONFIG_FILE_NAME, L"") && text_is(settings, CLR_VERSION_PATH, L""));
        DWORD count = 0;
        EXPECT(IWpfSettings, GetStringProperty, "without a buffer it tells the size",
               settings->GetStringProperty(APP_POOL_NAME, NULL, &count) == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) &&
                   count == 5);
        count = 0;
        settings->GetStringProperty(APP_HOST_FILE_NAME, NULL, &count);
        EXPECT(IWpfSettings, GetStringProperty, "the file of the configuration is known", count > 10);
        BOOL flag = TRUE;
        EXPECT(IWpfSettings, GetBoolProperty, "it is a process of its own, with a log for each site",
               settings->GetBoolProperty(ENABLED_HOSTABLE_WEB_CORE, &flag) == S_OK && !flag &&
                   settings->GetBoolProperty(ENABLED_CENTRAL_BINARY_LOGGING, &flag) == S_OK && !flag);
        EXPECT(IWpfSettings, GetBoolProperty, "an unknown number is an invalid parameter",
               settings->GetBoolProperty((WPF_SETTINGS_BOOL_ENUM)77, &flag) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        HANDLE token = INVALID_HANDLE_VALUE;
        EXPECT(IWpfSettings, GetHandleProperty, "the anonymous user has no token of its own",
               settings->GetHandleProperty(ANONYMOUS_USER_TOKEN, &token) == S_OK && !token);
        EXPECT(IWpfSettings, GetHandleProperty, "an unknown number is an invalid parameter",
               settings->GetHandleProperty((WPF_SETTINGS_HANDLE_ENUM)77, &token) ==
                   HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    }

    static void information(IWorkerProcessFramework *framework)
    {
        IWpfApplicationInfoUtil *util = NULL;
        framework->GetWpfInterface(WPF_APPLICATION_INFO_UTIL_ID, (PVOID *)&util);
        WCHAR path[64];
        DWORD count = 64, site = 0;
        EXPECT(IWpfApplicationInfoUtil, GetApplicationPropertiesFromAppId, "it tells path and site",
               util->GetApplicationPropertiesFromAppId(L"/LM/W3SVC/7/ROOT/cold", path, &count, &site) == S_OK &&
                   !wcscmp(path, L"/cold") && site == 7);
        count = 1;
        EXPECT(IWpfApplicationInfoUtil, GetApplicationPropertiesFromAppId, "a small buffer is told the size",
               util->GetApplicationPropertiesFromAppId(L"/LM/W3SVC/7/ROOT/cold", path, &count, &site) ==
                       HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) &&
                   count == 6);
        EXPECT(IWpfApplicationInfoUtil, GetApplicationPropertiesFromAppId, "an unknown application is not found",
               util->GetApplicationPropertiesFromAppId(L"/LM/W3SVC/8/ROOT", path, &count, &site) ==
                   HRESULT_FROM_WIN32(ERROR_NOT_FOUND));
        EXPECT(IWpfApplicationInfoUtil, GetApplicationPropertiesFromAppId, "the path may be left out",
               util->GetApplicationPropertiesFromAppId(L"/LM/W3SVC/7/ROOT", NULL, NULL, &site) == S_OK && site == 7);
        util->Release();
    }

    static void preload(IWorkerProcessFramework *framework)
    {
        IWpfApplicationPreloadUtil *util = NULL;
        framework->GetWpfInterface(WPF_APPLICATION_PRELOAD_INFO_UTIL_ID, (PVOID *)&util);
        BOOL enabled = FALSE;
        BSTR type = NULL;
        SAFEARRAY *values = (SAFEARRAY *)1;
        HRESULT hr = util->GetApplicationPreloadInfo(L"MACHINE/WEBROOT/APPHOST/Main", &enabled, &type, &values);
        EXPECT(IWpfApplicationPreloadUtil, GetApplicationPreloadInfo, "it tells flag and type of the start provider",
               hr == S_OK && enabled && type && !wcscmp(type, L"Example.Warmer") && !values);
        SysFreeString(type);
        hr = util->GetApplicationPreloadInfo(L"MACHINE/WEBROOT/APPHOST/Main/cold", &enabled, NULL, NULL);
        EXPECT(IWpfApplicationPreloadUtil, GetApplicationPreloadInfo, "another application is not preloaded",
               hr == S_OK && !enabled);
        EXPECT(IWpfApplicationPreloadUtil, GetApplicationPreloadInfo, "an unknown application and null fail",
               FAILED(util->GetApplicationPreloadInfo(L"MACHINE/WEBROOT/APPHOST/Nobody", &enabled, NULL, NULL)) &&
                   FAILED(util->GetApplicationPreloadInfo(NULL, &enabled, NULL, NULL)));
        EXPECT(IWpfApplicationPreloadUtil, ReportApplicationPreloadFailure, "it is taken note of",
               util->ReportApplicationPreloadFailure(L"MACHINE/WEBROOT/APPHOST/Main", E_FAIL, L"it is too cold") == S_OK);
        EXPECT(IWpfApplicationPreloadUtil, ReportApplicationPreloadFailure, "null is an invalid argument",
               util->ReportApplicationPreloadFailure(NULL, E_FAIL, NULL) == E_INVALIDARG);
        util->Release();
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    return registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
}
