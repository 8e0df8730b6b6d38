// Reads the body to its end, and knows the end by its error.
// answers: 200 read 0
#include "shared/Base.h"
class CBody : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        char buffer[512];
        DWORD cbTotal = 0, cbRead = 0;
        HRESULT hr = S_OK;
        while (pContext->GetRequest()->GetRemainingEntityBytes() > 0) {
            BOOL fPending = FALSE;
            hr = pContext->GetRequest()->ReadEntityBody(buffer, sizeof(buffer), FALSE, &cbRead, &fPending);
            if (FAILED(hr)) break;
            cbTotal += cbRead;
        }
        if (FAILED(hr) && ERROR_HANDLE_EOF != (hr & 0x0000FFFF)) {
            pProvider->SetErrorStatus(hr);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        char sz[32];
        _snprintf(sz, sizeof(sz), "read %lu", cbTotal);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CBody, RQ_BEGIN_REQUEST)
