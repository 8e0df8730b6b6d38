// IHttpSite and IHttpApplication, and the containers that hang on them (R201 to R203).
// request: GET /first
// expect: 200
// request: GET /second
// expect: 200
// stop
#include "conformance.h"

using namespace conformance;

static HTTP_MODULE_ID module_id;

// What is kept on the site; the server cleans it when the site ends.
class Kept : public IHttpStoredContext
{
public:
    VOID CleanupStoredContext() override
    {
        EXPECT(IHttpStoredContext, CleanupStoredContext, "R203: called when the owner ends", true);
        delete this;
    }
};

class Places : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpSite *site = context->GetSite();
        EXPECT(IHttpContext, GetSite, "never null", site && context->GetSite() == site);
        EXPECT(IHttpSite, GetSiteId, "the number", site->GetSiteId() == 1);
        PCWSTR name = site->GetSiteName();
        EXPECT(IHttpSite, GetSiteName, "the name", name && wcslen(name) > 0);
        IHttpApplication *application = context->GetApplication();
        EXPECT(IHttpContext, GetApplication, "never null", application && context->GetApplication() == application);
        EXPECT(IHttpApplication, GetApplicationId, "the metabase form",
               !wcscmp(application->GetApplicationId(), L"/LM/W3SVC/1/ROOT"));
        EXPECT(IHttpApplication, GetApplicationPhysicalPath, "an absolute path",
               application->GetApplicationPhysicalPath()[0] == L'/');
        EXPECT(IHttpApplication, GetAppConfigPath, "the configuration path",
               !wcsncmp(application->GetAppConfigPath(), L"MACHINE/WEBROOT/APPHOST/", 24));
        container(site->GetModuleContextContainer(), context);
        IHttpModuleContextContainer *own = application->GetModuleContextContainer();
        EXPECT(IHttpSite, GetModuleContextContainer, "R201: one a site, never null",
               site->GetModuleContextContainer() == site->GetModuleContextContainer());
        EXPECT(IHttpApplication, GetModuleContextContainer, "R201: another than the site's",
               own && own != site->GetModuleContextContainer() && own == application->GetModuleContextContainer());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

private:
    static void container(IHttpModuleContextContainer *container, IHttpContext *context)
    {
        if (path_is(context, "/second")) {
            EXPECT(IHttpModuleContextContainer, GetModuleContext, "R201: what one request stores the next one finds",
                   container->GetModuleContext(module_id) != NULL);
            return;
        }
        EXPECT(IHttpModuleContextContainer, GetModuleContext, "R202: null at first", !container->GetModuleContext(module_id));
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: null is a bad parameter",
               container->SetModuleContext(NULL, module_id) == HRESULT_FROM_WIN32(ERROR_INVALID_PARAMETER));
        Kept *kept = new Kept, *second = new Kept;
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: the first one is kept",
               container->SetModuleContext(kept, module_id) == S_OK && container->GetModuleContext(module_id) == kept);
        EXPECT(IHttpModuleContextContainer, SetModuleContext, "R202: a second one is refused",
               container->SetModuleContext(second, module_id) == HRESULT_FROM_WIN32(ERROR_ALREADY_ASSIGNED) &&
                   container->GetModuleContext(module_id) == kept);
        delete second;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    module_id = registration->GetId();
    return registration->SetRequestNotifications(new Factory<Places>, RQ_BEGIN_REQUEST, 0);
}
