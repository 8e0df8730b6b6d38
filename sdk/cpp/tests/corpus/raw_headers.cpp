// answers: 200 corpus/1.0 and 2 known
#include "shared/Base.h"
class CRaw : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        const HTTP_REQUEST *pRaw = pContext->GetRequest()->GetRawHttpRequest();
        int known = 0;
        for (int i = 0; i < HttpHeaderRequestMaximum; i++) {
            if (i != HttpHeaderHost && pRaw->Headers.KnownHeaders[i].RawValueLength > 0) known++;
        }
        const HTTP_KNOWN_HEADER &agent = pRaw->Headers.KnownHeaders[HttpHeaderUserAgent];
        char sz[64];
        sprintf_s(sz, "%.*s and %d known", (int)agent.RawValueLength, agent.pRawValue, known);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CRaw, RQ_BEGIN_REQUEST)
