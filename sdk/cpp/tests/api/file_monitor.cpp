// Watched files and folders.
// request: GET /watch
// expect: 200
// edit: page.txt = changed
// wait: R34: the change of a watched file is told
// request: GET /forget
// expect: 200
// edit: page.txt = changed again
// request: GET /page.txt
// expect: 200 changed again
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static HTTP_MODULE_ID own;
static IHttpFileMonitor *monitor, *folder_monitor;
static LONG forgotten, cleaned;

class Kept : public IHttpStoredContext
{
public:
    void CleanupStoredContext() override
    {
        InterlockedIncrement(&cleaned);
        delete this;
    }
};

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider *provider) override
    {
        EXPECT(IHttpFileMonitor, DereferenceFileMonitor, "what nobody watches is not told", !forgotten);
        EXPECT(IGlobalFileChangeProvider, GetFileMonitor, "R34: it is a monitor of the module",
               provider->GetFileMonitor() == monitor || provider->GetFileMonitor() == folder_monitor);
        PCWSTR name = wcsrchr(provider->GetFileName(), L'/');
        if (provider->GetFileMonitor() == monitor) {
            EXPECT(IGlobalFileChangeProvider, GetFileName, "R34: it is the full path of the file",
                   name && !wcscmp(name, L"/page.txt"));
            EXPECT(IHttpServer, RegisterFileChangeMonitor, "R34: the change of a watched file is told", true);
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (path_is(context, "/watch")) {
            watch(context->GetApplication()->GetApplicationPhysicalPath());
        } else if (path_is(context, "/forget")) {
            forget();
        } else {
            return RQ_NOTIFICATION_CONTINUE;
        }
        say(context, "done");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static void watch(PCWSTR folder)
    {
        WCHAR file[1024];
        wcscpy_s(file, 1024, folder);
        wcscat_s(file, 1024, L"/page.txt");
        EXPECT(IHttpServer, RegisterFileChangeMonitor, "R220: a file can be watched",
               server->RegisterFileChangeMonitor(file, NULL, &monitor) == S_OK && monitor);
        EXPECT(IHttpServer, RegisterFileChangeMonitor, "R220: a folder can be watched",
               server->RegisterFileChangeMonitor(folder, NULL, &folder_monitor) == S_OK && folder_monitor);
        IHttpFileMonitor *none = (IHttpFileMonitor *)1;
        EXPECT(IHttpServer, RegisterFileChangeMonitor, "what is not there is not found",
               server->RegisterFileChangeMonitor(L"/nowhere/at/all", NULL, &none) ==
                       HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) &&
                   !none);
        EXPECT(IHttpServer, RegisterFileChangeMonitor, "null is an invalid parameter",
               server->RegisterFileChangeMonitor(NULL, NULL, &none) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   server->RegisterFileChangeMonitor(folder, NULL, NULL) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpFileMonitor, GetModuleContextContainer, "R201: each monitor has its own",
               monitor->GetModuleContextContainer() &&
                   monitor->GetModuleContextContainer() != folder_monitor->GetModuleContextContainer());
        monitor->GetModuleContextContainer()->SetModuleContext(new Kept, own);
    }

    static void forget()
    {
        InterlockedExchange(&forgotten, 0);
        folder_monitor->DereferenceFileMonitor();
        monitor->DereferenceFileMonitor();
        // The last change may be being told at this moment.
        for (int i = 0; i < 1000000 && !cleaned; i++) {
            Sleep(0);
        }
        EXPECT(IHttpFileMonitor, DereferenceFileMonitor, "R203: what was stored ends with the monitor", cleaned == 1);
        InterlockedExchange(&forgotten, 1);
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    own = registration->GetId();
    registration->SetRequestNotifications(new Factory<Module>, RQ_BEGIN_REQUEST, 0);
    return registration->SetGlobalNotifications(new Global, GL_FILE_CHANGE);
}
