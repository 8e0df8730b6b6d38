// IReadEntityProvider: the bytes of a read, and what a module makes of them (R19).
// request: POST /upper < hello world
// expect: 200 HELLO WORLD
// request: POST /longer < abcd
// expect: 200 >abcd<
#include "conformance.h"

using namespace conformance;

class Reader : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        char text[6];
        DWORD received = 0;
        while (context->GetRequest()->ReadEntityBody(text, 5, FALSE, &received) == S_OK) {
            text[received] = 0;
            say(context, text);
        }
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnReadEntity(IHttpContext *context, IReadEntityProvider *provider) override
    {
        PVOID buffer = NULL;
        DWORD data = 99, capacity = 0;
        provider->GetEntity(&buffer, &data, &capacity);
        provider->GetEntity(NULL, NULL, NULL);
        EXPECT(IReadEntityProvider, GetEntity, "R19: the reader's buffer, what is in it, and its size",
               buffer && data <= 5 && capacity == 5);
        if (data == 0) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        if (path_is(context, "/upper")) {
            for (DWORD index = 0; index < data; index++) {
                char &c = ((char *)buffer)[index];
                c = c >= 'a' && c <= 'z' ? c - 32 : c;
            }
            provider->SetErrorStatus(S_OK);
            return RQ_NOTIFICATION_CONTINUE;
        }
        char *own = (char *)context->AllocateRequestMemory(data + 2);
        own[0] = '>';
        memcpy(own + 1, buffer, data);
        own[data + 1] = '<';
        provider->SetEntity(own, data + 2, data + 2);
        PVOID now = NULL;
        DWORD length = 0;
        provider->GetEntity(&now, &length, &capacity);
        EXPECT(IReadEntityProvider, SetEntity, "R19: replaces buffer, length and size",
               now == own && length == data + 2 && capacity == data + 2);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *)
{
    return registration->SetRequestNotifications(new Factory<Reader>, RQ_BEGIN_REQUEST | RQ_READ_ENTITY, 0);
}
