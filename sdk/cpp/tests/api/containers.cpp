// Where modules store contexts: on the request, by name, on the connection, and in a container of their own.
// request: GET /
// expect: 403
// wait: R203: it is called once, when its owner ends
// wait: R206: a connection's is called when the connection closes
// stop
#include "conformance.h"

#include <atomic>

using namespace conformance;

static const HRESULT invalid_parameter = HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER);
static const HRESULT already_assigned = HRESULT_FROM_WIN32(ERROR_ALREADY_ASSIGNED);

static HTTP_MODULE_ID module_id;
static IHttpServer *server;

// Counts the calls that it gets.
class Stored : public IHttpStoredContext
{
public:
    VOID CleanupStoredContext() override { cleaned++; }
    std::atomic<int> cleaned{0};
};

// What the request stores last is cleaned first (R204).
class OfRequest : public IHttpStoredContext
{
public:
    VOID CleanupStoredContext() override
    {
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R203: it is called once, when its owner ends", !cleaned);
        cleaned = true;
    }
    bool cleaned = false;
};

class OfConnection : public IHttpConnectionStoredContext
{
public:
    VOID NotifyDisconnect() override
    {
        EXPECT(IHttpConnectionStoredContext, NotifyDisconnect, "R206: before the clean-up, once at the most",
               !told && !cleaned);
        told = true;
    }
    VOID CleanupStoredContext() override
    {
        EXPECT(IHttpConnectionStoredContext, CleanupStoredContext, "R206: a connection's is called when the connection closes",
               !cleaned);
        cleaned = true;
    }
    std::atomic<bool> told{false}, cleaned{false};
};

static OfRequest of_request;
static OfRequest of_name;
static OfConnection of_connection;
static Stored spare;

class Containers : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpModuleContextContainer *own = context->GetModuleContextContainer();
        EXPECT(IHttpModuleContextContainer, GetModuleContext, "R202: null when nothing is stored",
               own->GetModuleContext(module_id) == NULL);
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: null is refused",
               own->SetModuleContext(NULL, module_id) == invalid_parameter);
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: the first is taken",
               own->SetModuleContext(&of_request, module_id) == S_OK);
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: the second is refused, the first stays",
               own->SetModuleContext(&spare, module_id) == already_assigned &&
                   own->GetModuleContext(module_id) == &of_request);
        EXPECT(IHttpModuleContextContainer, GetModuleContext, "R202: what was stored", 
               own->GetModuleContext(module_id) == &of_request);

        INamedContextContainer *named = static_cast<IHttpContext3 *>(context)->GetNamedContextContainer();
        EXPECT(INamedContextContainer, GetNamedContext, "R205: null for a name that nobody used",
               named->GetNamedContext(L"mine") == NULL && named->GetNamedContext(NULL) == NULL);
        EXPECT(INamedContextContainer, SetNamedContext, "R205: null is refused",
               named->SetNamedContext(NULL, L"mine") == invalid_parameter &&
                   named->SetNamedContext(&spare, NULL) == invalid_parameter);
        EXPECT(INamedContextContainer, SetNamedContext, "R205: the first is taken, the second is not",
               named->SetNamedContext(&of_name, L"mine") == S_OK &&
                   named->SetNamedContext(&spare, L"mine") == already_assigned);
        EXPECT(INamedContextContainer, GetNamedContext, "R205: by its name", named->GetNamedContext(L"mine") == &of_name);

        IHttpConnectionModuleContextContainer *connection = static_cast<IHttpConnectionModuleContextContainer *>(
            context->GetConnection()->GetModuleContextContainer());
        EXPECT(IHttpConnectionModuleContextContainer, GetConnectionModuleContext, "R202: null when nothing is stored",
               connection->GetConnectionModuleContext(module_id) == NULL);
        EXPECT(IHttpConnectionModuleContextContainer, SetConnectionModuleContext, "R202: null is refused",
               connection->SetConnectionModuleContext(NULL, module_id) == invalid_parameter);
        EXPECT(IHttpConnectionModuleContextContainer, SetConnectionModuleContext, "R206: the first is taken",
               connection->SetConnectionModuleContext(&of_connection, module_id) == S_OK);
        EXPECT(IHttpConnectionModuleContextContainer, GetConnectionModuleContext, "R206: what was stored",
               connection->GetConnectionModuleContext(module_id) == &of_connection);

        IDispensedHttpModuleContextContainer *dispensed = server->DispenseContainer();
        EXPECT(IHttpServer, DispenseContainer, "R201: never null", dispensed != NULL);
        Stored mine;
        dispensed->SetModuleContext(&mine, module_id);
        dispensed->ReleaseContainer();
        EXPECT(IDispensedHttpModuleContextContainer, ReleaseContainer, "R205: it cleans what is stored",
               mine.cleaned == 1);
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R202: not of what was refused", spare.cleaned == 0);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *, IHttpEventProvider *) override
    {
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R204: not before the instances are gone", !of_request.cleaned);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own_server)
{
    module_id = registration->GetId();
    server = own_server;
    return registration->SetRequestNotifications(new Factory<Containers>, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
}
