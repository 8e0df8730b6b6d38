// Modules that are added to an application when it starts, and how their notifications merge with those of their parent.
// request: GET /merge
// expect: 200 parent,second,first
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static HTTP_MODULE_ID own;
static LONG starts;
static bool was_called;

static void append(IHttpContext *context, const char *text) { say(context, text); }

// Hears BEGIN after its parent, by its priority, and END.
class Virtual : public CHttpModule
{
public:
    explicit Virtual(const char *given) : name(given) {}

    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        append(context, name);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *, IHttpEventProvider *) override
    {
        was_called = true;
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    const char *name;
};

class VirtualFactory : public IHttpModuleFactory
{
public:
    explicit VirtualFactory(const char *given) : name(given) {}
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) override
    {
        *module = new Virtual(name);
        return S_OK;
    }
    void Terminate() override
    {
        EXPECT(IHttpModuleFactory, Terminate, "R41: the factory of an added module is told at the end", true);
        delete this;
    }

private:
    const char *name;
};

class Parent : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        append(context, "parent,");
        return RQ_NOTIFICATION_CONTINUE;
    }

    // Stands before the added module in the list: the next notification is the added module's.
    REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        DWORD notification = 0;
        BOOL is_post = FALSE;
        CHttpModule *module = NULL;
        IHttpEventProvider *provider = NULL;
        BOOL merged = context->GetNextNotification(RQ_NOTIFICATION_CONTINUE, &notification, &is_post, &module, &provider);
        EXPECT(IHttpContext, GetNextNotification, "R55: an added module is of its parent's host",
               merged && notification == RQ_BEGIN_REQUEST && is_post);
        EXPECT(IHttpContext, GetNextNotification, "R121: the instance is that of the added module",
               module && module != this && provider);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, GetNextNotification, "R119: a notification that was merged is not called", !was_called);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStart(IHttpApplicationStartProvider *) override
    {
        InterlockedIncrement(&starts);
        return GL_NOTIFICATION_CONTINUE;
    }

    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationResolveModules(IHttpApplicationResolveModulesProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalApplicationResolveModules, "R29: it comes after the start of the application",
               starts == 1);
        EXPECT(IHttpApplicationProvider, GetApplication, "R30: it is the application whose modules are resolved",
               provider->GetApplication() != NULL);
        IHttpModuleFactory *first = new VirtualFactory("first,");
        IHttpModuleFactory *second = new VirtualFactory("second,");
        EXPECT(IHttpApplicationResolveModulesProvider, RegisterModule, "R30: an unknown parent is not found",
               provider->RegisterModule((HTTP_MODULE_ID)0x7ffffff, first, L"First", L"", L"", RQ_BEGIN_REQUEST, 0) ==
                   HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
        EXPECT(IHttpApplicationResolveModulesProvider, RegisterModule, "R30: null is an invalid parameter",
               provider->RegisterModule(own, NULL, L"First", L"", L"", RQ_BEGIN_REQUEST, 0) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   provider->RegisterModule(own, first, NULL, L"", L"", RQ_BEGIN_REQUEST, 0) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpApplicationResolveModulesProvider, RegisterModule, "R30: it adds a module to the application",
               provider->RegisterModule(own, first, L"First", L"", NULL, RQ_BEGIN_REQUEST, 0) == S_OK &&
                   provider->RegisterModule(own, second, L"Second", L"", L"integratedMode", RQ_BEGIN_REQUEST,
                                            RQ_BEGIN_REQUEST) == S_OK);
        EXPECT(IHttpApplicationResolveModulesProvider, RegisterModule, "a name is taken once",
               provider->RegisterModule(own, second, L"Second", L"", NULL, RQ_BEGIN_REQUEST, 0) ==
                   HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS));
        VirtualFactory *off = new VirtualFactory("off,");
        EXPECT(IHttpApplicationResolveModulesProvider, RegisterModule, "R60: whose precondition fails is not called",
               provider->RegisterModule(own, off, L"Off", L"", L"bitness32", RQ_BEGIN_REQUEST, 0) == S_OK);
        delete off;
        EXPECT(IHttpApplicationResolveModulesProvider, SetPriorityForRequestNotification, "R40: it takes an alias",
               provider->SetPriorityForRequestNotification(L"First", RQ_BEGIN_REQUEST, PRIORITY_ALIAS_LOW) == S_OK);
        EXPECT(IHttpApplicationResolveModulesProvider, SetPriorityForRequestNotification,
               "an unknown alias or module is an invalid parameter",
               provider->SetPriorityForRequestNotification(L"First", RQ_BEGIN_REQUEST, L"SOON") ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER) &&
                   provider->SetPriorityForRequestNotification(L"Nobody", RQ_BEGIN_REQUEST, PRIORITY_ALIAS_LOW) ==
                       HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        provider->SetErrorStatus(S_OK);
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *given)
{
    server = given;
    own = registration->GetId();
    registration->SetRequestNotifications(new Factory<Parent>, RQ_BEGIN_REQUEST | RQ_LOG_REQUEST, RQ_BEGIN_REQUEST);
    return registration->SetGlobalNotifications(new Global, GL_APPLICATION_START | GL_APPLICATION_RESOLVE_MODULES);
}
