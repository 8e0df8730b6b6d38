// A protocol manager in the module's own image: every call that the server makes, and every answer it takes.
// config: preload.config
// request: GET /ask
// expect: 200
// wait: R218: it comes with a ping
// request: GET /suspend
// expect: 200
// wait: it comes when the process is suspended
// stop
#include "command.h"
#include "conformance.h"

#include <dlfcn.h>
#include <signal.h>
#include <wpframework.h>

using namespace conformance;

static IHttpServer *server;
static IWorkerProcessFramework *framework;
static LONG starts;

template <class Interface> class Part : public Interface
{
public:
    ULONG AddRef() override { return (ULONG)InterlockedIncrement(&references); }
    ULONG Release() override { return (ULONG)InterlockedDecrement(&references); }
    LONG references = 1;
};

class Channels : public Part<IPmListenerChannelManager>
{
public:
    HRESULT StartListenerChannel(PCWSTR protocol, IWpfListenerChannelCallback *callback) override
    {
        InterlockedIncrement(&starts);
        EXPECT(IPmListenerChannelManager, StartListenerChannel, "it comes for each further protocol of an application",
               callback && !wcscmp(protocol, L"net.test"));
        DWORD id = 0;
        EXPECT(IWpfListenerChannelCallback, GetId, "a channel has a number", callback->GetId(&id) == S_OK && id != 0);
        EXPECT(IWpfListenerChannelCallback, GetId, "null is refused", FAILED(callback->GetId(NULL)));
        BYTE blob[64];
        DWORD size = sizeof(blob);
        EXPECT(IWpfListenerChannelCallback, GetBlob, "a channel is told its protocol",
               callback->GetBlob(blob, &size) == S_OK && size == 8 && !memcmp(blob, "net.test", 8));
        size = 0;
        EXPECT(IWpfListenerChannelCallback, GetBlob, "without a buffer it tells the size",
               callback->GetBlob(NULL, &size) == HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER) && size == 8);
        EXPECT(IWpfListenerChannelCallback, ReportStarted, "it is taken note of", callback->ReportStarted() == S_OK);
        EXPECT(IWpfListenerChannelCallback, ReportMessageReceived, "it is counted",
               callback->ReportMessageReceived() == S_OK);
        callback->AddRef();
        own = callback;
        return S_OK;
    }

    HRESULT StopListenerChannel(PCWSTR protocol, IWpfListenerChannelCallback *callback, BOOL) override
    {
        EXPECT(IPmListenerChannelManager, StopListenerChannel, "it comes with the channel that was started",
               callback == own && !wcscmp(protocol, L"net.test"));
        EXPECT(IWpfListenerChannelCallback, ReportStopped, "it is taken note of", callback->ReportStopped(S_OK) == S_OK);
        own->Release();
        return S_OK;
    }

private:
    IWpfListenerChannelCallback *own = NULL;
};

class Monitor : public Part<IPmHealthAndIdleMonitor>
{
public:
    HRESULT CheckIdle(BOOL *idle) override
    {
        EXPECT(IPmHealthAndIdleMonitor, CheckIdle, "it comes with a place for the answer", idle != NULL);
        *idle = FALSE;
        return S_OK;
    }

    HRESULT CheckHealth(IHealthStatusCallback *callback) override
    {
        EXPECT(IPmHealthAndIdleMonitor, CheckHealth, "R218: it comes with a ping", callback != NULL);
        callback->AddRef();
        EXPECT(IHealthStatusCallback, ReportHealth, "the answer is taken", callback->ReportHealth(TRUE) == S_OK);
        callback->Release();
        return S_OK;
    }
};

class Actions : public Part<IPmCustomActions>
{
public:
    HRESULT RunCustomAction(PCWSTR name, PCWSTR arguments, ICustomActionResultCallback *callback) override
    {
        if (wcscmp(name, L"Greet")) {
            return E_NOTIMPL;
        }
        EXPECT(IPmCustomActions, RunCustomAction, "it comes with the administrator's arguments",
               callback && !wcscmp(arguments, L"the world"));
        BYTE text[] = "hello";
        EXPECT(ICustomActionResultCallback, ReportResult, "bytes of nothing are refused",
               FAILED(callback->ReportResult(S_OK, NULL, 5)));
        EXPECT(ICustomActionResultCallback, ReportResult, "the result is taken", callback->ReportResult(S_OK, text, 5) == S_OK);
        return S_OK;
    }
};

class Actions2 : public Part<IPmCustomActions2>
{
public:
    HRESULT RegisterCustomActionCallback(PCWSTR name, PCWSTR arguments, ICustomAction2ResultCallback *callback) override
    {
        EXPECT(IPmCustomActions2, RegisterCustomActionCallback, "it comes with name and arguments",
               callback && !wcscmp(name, L"News") && !wcscmp(arguments, L"daily"));
        BYTE one[] = "one,", two[] = "two";
        callback->AddRef();
        EXPECT(ICustomAction2ResultCallback, ReportResult, "results may come in pieces",
               callback->ReportResult(S_OK, FALSE, one, 4) == S_OK && callback->ReportResult(S_OK, TRUE, two, 3) == S_OK);
        EXPECT(ICustomAction2ResultCallback, ReportResult, "nothing comes behind the final piece",
               FAILED(callback->ReportResult(S_OK, TRUE, two, 3)));
        callback->Release();
        return S_OK;
    }

    HRESULT UnregisterCustomActionCallback(PCWSTR name) override
    {
        EXPECT(IPmCustomActions2, UnregisterCustomActionCallback, "it comes with the name", !wcscmp(name, L"News"));
        return S_OK;
    }
};

class Preloads : public Part<IPmApplicationPreload>
{
public:
    HRESULT PreloadApplication(DWORD site, PCWSTR path, BOOL recycled) override
    {
        EXPECT(IPmApplicationPreload, PreloadApplication, "R31: it comes with the application to be preloaded",
               site == 7 && !wcscmp(path, L"MACHINE/WEBROOT/APPHOST/Main") && !recycled);
        return S_OK;
    }
};

class Suspends : public Part<IPmIdleTimeOutAction>
{
public:
    HRESULT SuspendProcess() override
    {
        EXPECT(IPmIdleTimeOutAction, SuspendProcess, "it comes when the process is suspended", true);
        return S_OK;
    }
};

static Channels channels;
static Monitor monitor;
static Actions actions;
static Actions2 actions2;
static Preloads preloads;
static Suspends suspends;
static int custom = 42;

class Manager : public Part<IProtocolManager>
{
public:
    HRESULT GetPmInterface(PM_INTERFACE_ID_ENUM id, PVOID *result) override
    {
        IWpfReferencedObject *part = NULL;
        switch ((int)id) {
        case PM_LISTENER_CHANNEL_MANAGER_ID:
            part = &channels;
            break;
        case PM_HEALTH_AND_IDLE_MONITOR_ID:
            part = &monitor;
            break;
        case PM_CUSTOM_ACTIONS_ID:
            part = &actions;
            break;
        case PM_APPLICATION_PRELOAD_ID:
            part = &preloads;
            break;
        case PM_IDLE_TIMEOUT_ID:
            part = &suspends;
            break;
        case 6:
            part = &actions2;
            break;
        default:
            return E_NOINTERFACE;
        }
        EXPECT(IProtocolManager, GetPmInterface, "it comes with a place for the part", result != NULL);
        part->AddRef();
        *result = part;
        return S_OK;
    }

    HRESULT GetCustomInterface(DWORD id, PVOID *result) override
    {
        EXPECT(IProtocolManager, GetCustomInterface, "it comes with a place for the interface", result != NULL);
        if (id != 1) {
            return E_NOINTERFACE;
        }
        *result = &custom;
        return S_OK;
    }

    HRESULT Shutdown(BOOL immediate) override
    {
        EXPECT(IProtocolManager, Shutdown, "it comes when the server stops, at once without a recycle", immediate);
        EXPECT(IWpfReferencedObject, Release, "every part was given back",
               channels.references == 1 && monitor.references == 1 && actions.references == 1 && preloads.references == 1);
        return S_OK;
    }
};

static Manager manager;

extern "C" __attribute__((visibility("default"))) HRESULT GetProtocolManager(IWorkerProcessFramework *given,
                                                                             IProtocolManager **result)
{
    framework = given;
    *result = &manager;
    return S_OK;
}

extern "C" __attribute__((visibility("default"))) HRESULT GetNoProtocolManager(IWorkerProcessFramework *, IProtocolManager **)
{
    return E_ACCESSDENIED;
}

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/suspend")) {
            std::string pid = std::to_string(getpid());
            std::string wake = "(while ! grep -q '^State:.T' /proc/" + pid + "/status; do :; done; kill -CONT " + pid +
                               ") >/dev/null 2>&1 &";
            int code = -1;
            output_of(wake, &code);
            if (code == 0) {
                kill(getpid(), SIGTSTP);
            }
        } else if (path_is(context, "/ask")) {
            int code = -1;
            std::string text = rsca("Greet the world", &code);
            EXPECT(ICustomActionResultCallback, ReportResult, "the administrator gets the bytes", !code && text == "hello");
            rsca("+News daily", &code);
            text = rsca("-- -News", &code);
            EXPECT(ICustomAction2ResultCallback, ReportResult, "the administrator gets all pieces", text == "one,two");
            text = rsca("Idle", &code);
            EXPECT(IPmHealthAndIdleMonitor, CheckIdle, "an administrator is told", text.find("busy") == 0);
        } else {
            return RQ_NOTIFICATION_CONTINUE;
        }
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

static HRESULT load(PCWSTR image, PCWSTR function, DWORD id, PVOID *result)
{
    return server->GetProtocolManagerCustomInterface(image, function, id, result);
}

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    Dl_info own;
    dladdr((void *)&GetNoProtocolManager, &own);
    WCHAR image[1024];
    size_t length = strlen(own.dli_fname);
    for (size_t i = 0; i <= length; i++) {
        image[i] = (unsigned char)own.dli_fname[i];
    }
    PVOID interface_ = NULL;
    EXPECT(IHttpServer, GetProtocolManagerCustomInterface, "it loads the image and gives the manager's interface",
           load(image, NULL, 1, &interface_) == S_OK && interface_ == &custom && framework);
    EXPECT(IHttpServer, GetProtocolManagerCustomInterface, "an image is loaded once",
           load(image, L"GetProtocolManager", 1, &interface_) == S_OK && starts == 1);
    EXPECT(IHttpServer, GetProtocolManagerCustomInterface, "the manager's and the entry point's failures are passed on",
           load(image, NULL, 2, &interface_) == E_NOINTERFACE && !interface_ &&
               load(image, L"GetNoProtocolManager", 1, &interface_) == E_ACCESSDENIED);
    EXPECT(IHttpServer, GetProtocolManagerCustomInterface, "an image that is not there is not found",
           load(L"/nowhere.so", NULL, 1, &interface_) == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) &&
               load(image, L"NoSuchFunction", 1, &interface_) == HRESULT_FROM_WIN32(ERROR_PROC_NOT_FOUND));
    EXPECT(IHttpServer, GetProtocolManagerCustomInterface, "null is an invalid parameter",
           load(NULL, NULL, 1, &interface_) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
               load(image, NULL, 1, NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
    IWpfExposeProtocolManagerCustomInterface *exposed = NULL;
    framework->GetWpfInterface(WPF_EXPOSE_PROTOCOL_MANAGER_CUSTOM_INTERFACE_ID, (PVOID *)&exposed);
    interface_ = NULL;
    EXPECT(IWpfExposeProtocolManagerCustomInterface, LoadProtocolManagerAndGetCustomInterface,
           "it is the same as the server's",
           exposed->LoadProtocolManagerAndGetCustomInterface(image, L"GetProtocolManager", 1, &interface_) == S_OK &&
               interface_ == &custom);
    exposed->Release();
    return registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
}
