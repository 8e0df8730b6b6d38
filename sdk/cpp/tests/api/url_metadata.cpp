// IHttpUrlInfo and IMetadataInfo: what the server keeps of a URL and of its configuration.
// serve: --io-threads 1
// request: GET /page.txt
// expect: 200 a page
// request: GET /page.txt
// expect: 200 a page
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;
static int requests;

class Places : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpUrlInfo *url = context->GetUrlInfo();
        EXPECT(IHttpContext, GetUrlInfo, "R195: never null, one object", url && url == context->GetUrlInfo());
        EXPECT(IHttpUrlInfo, GetModuleContextContainer, "R201: one a URL, never null",
               url->GetModuleContextContainer() && url->GetModuleContextContainer() == url->GetModuleContextContainer());
        requests++;
        EXPECT(IHttpUrlInfo, IsFrequentlyHit, "R208: at the second of two requests in ten seconds",
               !url->IsFrequentlyHit() == (requests < 2));
        IMetadataInfo *metadata = context->GetMetadata();
        EXPECT(IHttpContext, GetMetadata, "R195: never null, one object", metadata && metadata == context->GetMetadata());
        EXPECT(IMetadataInfo, GetMetaPath, "the configuration path",
               !wcsncmp(metadata->GetMetaPath(), L"MACHINE/WEBROOT/APPHOST/", 24));
        EXPECT(IMetadataInfo, GetVrPath, "the folder of the virtual directory", metadata->GetVrPath()[0] == L'/');
        EXPECT(IMetadataInfo, GetVrToken, "null without credentials", !metadata->GetVrToken());
        EXPECT(IMetadataInfo, GetModuleContextContainer, "R201: another than the URL's",
               metadata->GetModuleContextContainer() &&
                   metadata->GetModuleContextContainer() != url->GetModuleContextContainer());
        // The same object in its later form.
        IReferencedMetadataInfo *referenced = static_cast<IReferencedMetadataInfo *>(metadata);
        referenced->ReferenceMetadata();
        EXPECT(IReferencedMetadataInfo, ReferenceMetadata, "the object stays", referenced->GetMetaPath() != NULL);
        referenced->DereferenceMetadata();
        EXPECT(IReferencedMetadataInfo, DereferenceMetadata, "the server's own hold stays", referenced->GetMetaPath() != NULL);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Places>, RQ_BEGIN_REQUEST, 0);
}
