// IHttpConnection and the contexts that live as long as the connection (R106, R201).
// request: GET /
// expect: 200 a page
// wait: R203: when the connection ends
// stop
#include "conformance.h"

using namespace conformance;

static HTTP_MODULE_ID module_id;

class Plain : public IHttpStoredContext
{
public:
    VOID CleanupStoredContext() override
    {
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R203: with the connection", true);
        delete this;
    }
};

class Aware : public IHttpConnectionStoredContext
{
public:
    VOID CleanupStoredContext() override
    {
        EXPECT(IHttpConnectionStoredContext, NotifyDisconnect, "R106: once, and before the clean-up", told == 1);
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R203: when the connection ends", true);
        delete this;
    }
    VOID NotifyDisconnect() override { told++; }

private:
    int told = 0;
};

class Connection : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpConnection *connection = context->GetConnection();
        EXPECT(IHttpContext, GetConnection, "one object a connection", connection && connection == context->GetConnection());
        EXPECT(IHttpConnection, IsConnected, "TRUE while the client waits", connection->IsConnected());
        char *memory = (char *)connection->AllocateMemory(100000);
        EXPECT(IHttpConnection, AllocateMemory, "memory to write to", memory && memset(memory, 1, 100000) == memory);
        IHttpConnectionModuleContextContainer *container = connection->GetModuleContextContainer();
        EXPECT(IHttpConnection, GetModuleContextContainer, "R201: one a connection, never null",
               container && container == connection->GetModuleContextContainer());
        EXPECT(IHttpConnectionModuleContextContainer, GetConnectionModuleContext, "null at first",
               !container->GetConnectionModuleContext(module_id));
        Aware *aware = new Aware;
        EXPECT(IHttpConnectionModuleContextContainer, SetConnectionModuleContext, "R202: null is a bad parameter",
               container->SetConnectionModuleContext(NULL, module_id) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        EXPECT(IHttpConnectionModuleContextContainer, SetConnectionModuleContext, "it is kept",
               container->SetConnectionModuleContext(aware, module_id) == S_OK &&
                   container->GetConnectionModuleContext(module_id) == aware);
        EXPECT(IHttpConnectionModuleContextContainer, SetConnectionModuleContext, "R202: a second one is refused",
               container->SetConnectionModuleContext(aware, module_id) == HRESULT_FROM_WIN32(ERROR_ALREADY_ASSIGNED));
        Plain *plain = new Plain;
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "beside it a plain one",
               container->SetModuleContext(plain, module_id) == S_OK && container->GetModuleContext(module_id) == plain);
        say(context, "a page");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    module_id = registration->GetId();
    return registration->SetRequestNotifications(new Factory<Connection>, RQ_BEGIN_REQUEST, 0);
}
