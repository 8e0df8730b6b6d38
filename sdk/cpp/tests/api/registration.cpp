// What RegisterModule may say, the factory, the allocator, and the end of both.
// request: GET /
// expect: 403
// request: GET /again
// expect: 404
// stop
#include "conformance.h"

#include <new>

using namespace conformance;

static const HRESULT invalid_parameter = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);
static const HRESULT already_exists = HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS);

// Lives in request memory, so only its destructor runs in the end.
class Placed : public CHttpModule
{
public:
    ~Placed() override { EXPECT(CHttpModule, Dispose, "R45: it may run the destructor alone", true); }

    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *) override
    {
        begun++;
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *, IHttpEventProvider *) override
    {
        EXPECT(IHttpModuleRegistrationInfo, SetRequestNotifications, "R2: a post without its main", true);
        EXPECT(IHttpModuleFactory, GetHttpModule, "R42: one instance for all of a request", begun == 1);
        return RQ_NOTIFICATION_CONTINUE;
    }

    VOID Dispose() override { this->~Placed(); }

private:
    int begun = 0;
};

class PlacingFactory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *allocator) override
    {
        EXPECT(IHttpModuleFactory, GetHttpModule, "R42: it gets a place for the result and an allocator",
               module && allocator);
        void *memory = allocator->AllocateMemory(sizeof(Placed));
        EXPECT(IModuleAllocator, AllocateMemory, "R45: aligned for any object",
               memory && (ULONG_PTR)memory % alignof(max_align_t) == 0);
        void *other = allocator->AllocateMemory(1);
        EXPECT(IModuleAllocator, AllocateMemory, "R45: each time another place", other && other != memory);
        if (!memory) {
            return E_OUTOFMEMORY;
        }
        *module = new (memory) Placed;
        return S_OK;
    }

    void Terminate() override
    {
        EXPECT(IHttpModuleFactory, Terminate, "R41: once, when the server ends", !is_over);
        is_over = true;
    }

private:
    bool is_over = false;
};

class Global : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IPreBeginRequestProvider *provider) override
    {
        EXPECT(CGlobalModule, OnGlobalPreBeginRequest, "R26: it comes before the request begins", provider != NULL);
        IHttpContext *context = provider->GetHttpContext();
        EXPECT(IPreBeginRequestProvider, GetHttpContext, "R26: it gives the context",
               context && context->GetRequest() != NULL);
        return GL_NOTIFICATION_CONTINUE;
    }

    VOID Terminate() override { EXPECT(CGlobalModule, Terminate, "R41: when the server ends", true); }
};

static PlacingFactory factory;
static Global global;

HRESULT RegisterModule(DWORD version, IHttpModuleRegistrationInfo *registration, IHttpServer *server)
{
    EXPECT(IHttpModuleRegistrationInfo, GetName, "R38: the configured name",
           registration->GetName() && !wcscmp(registration->GetName(), L"registration"));
    EXPECT(IHttpModuleRegistrationInfo, GetId, "R38: it stays the same",
           registration->GetId() == registration->GetId());
    EXPECT(IHttpModuleRegistrationInfo, SetRequestNotifications, "R39: a null factory is refused",
           registration->SetRequestNotifications(NULL, RQ_BEGIN_REQUEST, 0) == invalid_parameter);
    EXPECT(IHttpModuleRegistrationInfo, SetRequestNotifications, "R39: the first call is taken",
           registration->SetRequestNotifications(&factory, RQ_BEGIN_REQUEST, RQ_AUTHENTICATE_REQUEST) == S_OK);
    EXPECT(IHttpModuleRegistrationInfo, SetRequestNotifications, "R39: the second is not",
           registration->SetRequestNotifications(&factory, RQ_BEGIN_REQUEST, 0) == already_exists);
    EXPECT(IHttpModuleRegistrationInfo, SetGlobalNotifications, "R39: a null object is refused",
           registration->SetGlobalNotifications(NULL, GL_PRE_BEGIN_REQUEST) == invalid_parameter);
    EXPECT(IHttpModuleRegistrationInfo, SetGlobalNotifications, "R39: the first call is taken",
           registration->SetGlobalNotifications(&global, GL_PRE_BEGIN_REQUEST) == S_OK);
    EXPECT(IHttpModuleRegistrationInfo, SetGlobalNotifications, "R39: the second is not",
           registration->SetGlobalNotifications(&global, GL_PRE_BEGIN_REQUEST) == already_exists);
    EXPECT(IHttpModuleRegistrationInfo, SetPriorityForRequestNotification, "R40: one of five names",
           registration->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, PRIORITY_ALIAS_FIRST) == S_OK);
    EXPECT(IHttpModuleRegistrationInfo, SetPriorityForRequestNotification, "R40: no other",
           FAILED(registration->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, L"SOON")) &&
               FAILED(registration->SetPriorityForRequestNotification(RQ_BEGIN_REQUEST, NULL)));
    EXPECT(IHttpModuleRegistrationInfo, SetPriorityForGlobalNotification, "R40: one of five names",
           registration->SetPriorityForGlobalNotification(GL_PRE_BEGIN_REQUEST, PRIORITY_ALIAS_LAST) == S_OK);
    EXPECT(IHttpModuleRegistrationInfo, SetPriorityForGlobalNotification, "R40: null is none",
           FAILED(registration->SetPriorityForGlobalNotification(GL_PRE_BEGIN_REQUEST, NULL)));
    IHttpModuleRegistrationInfo2 *second = NULL;
    HRESULT hr = HttpGetExtendedInterface(server, registration, &second);
    EXPECT(IHttpModuleRegistrationInfo2, SetPriorityForPostRequestNotification, "R52: the later interface has it",
           hr == S_OK && second &&
               second->SetPriorityForPostRequestNotification(RQ_AUTHENTICATE_REQUEST, PRIORITY_ALIAS_HIGH) == S_OK);
    EXPECT(IHttpModuleRegistrationInfo2, SetPriorityForPostRequestNotification, "R40: null is none",
           second && FAILED(second->SetPriorityForPostRequestNotification(RQ_AUTHENTICATE_REQUEST, NULL)));
    return version ? S_OK : E_FAIL;
}
