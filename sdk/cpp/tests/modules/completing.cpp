// Answers in BEGIN with one asynchronous flush and, where that pends, goes on inside its completion.
#include "support.h"

class Completing : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        IHttpResponse *response = context->GetResponse();
        response->Clear();
        response->SetHeader(HttpHeaderContentType, "text/plain", 10, TRUE);
        write_text(context, "completed here");
        DWORD sent = 0;
        BOOL expected = FALSE;
        HRESULT hr = response->Flush(TRUE, FALSE, &sent, &expected);
        if (FAILED(hr)) {
            provider->SetErrorStatus(hr);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return expected ? RQ_NOTIFICATION_PENDING : RQ_NOTIFICATION_FINISH_REQUEST;
    }

    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *context, DWORD, BOOL, IHttpEventProvider *,
                                                  IHttpCompletionInfo *) override
    {
        // R141: the rest of the request runs inside this call, up to the disposal of this very instance.
        context->IndicateCompletion(RQ_NOTIFICATION_CONTINUE);
        return RQ_NOTIFICATION_PENDING;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Completing>, RQ_BEGIN_REQUEST, 0);
}
