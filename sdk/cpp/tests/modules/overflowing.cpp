// Writes one byte behind its memory, or reads memory it gave back, where the query says so: what a sanitizer must find.
#include "support.h"

class Overflowing : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        const char *query = strchr(context->GetRequest()->GetRawHttpRequest()->pRawUrl, '?');
        if (query && !strcmp(query, "?overflow")) {
            volatile char *own = new char[10];
            own[10] = 1;
            delete[] own;
        }
        if (query && !strcmp(query, "?stale")) {
            volatile char *own = new char[10]();
            delete[] own;
            write_number(context, "stale", own[3]);
        }
        write_text(context, "nothing found");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Overflowing>, RQ_BEGIN_REQUEST, 0);
}
