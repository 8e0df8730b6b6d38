// Answers with an error of its own making.
// answers: 418 header X-Kind=teapot
#include "shared/Base.h"
class CTeapot : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        IHttpResponse *pResponse = pContext->GetResponse();
        HRESULT hr = pResponse->SetStatus(418, "I'm a teapot", 7, HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED), NULL, TRUE);
        if (SUCCEEDED(hr)) pResponse->SetHeader("X-Kind", "teapot", 6, TRUE);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
EXPORT_MODULE(CTeapot, RQ_BEGIN_REQUEST)
