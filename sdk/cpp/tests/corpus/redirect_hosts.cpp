// Sends visitors of one name to another one.
// answers: 301 header Location=http://www.example.org/corpus/item.txt?name=value&count=3
#include "shared/Base.h"
class CHosts : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        USHORT cch = 0;
        PCSTR pszHost = pContext->GetRequest()->GetHeader("Host", &cch);
        if (!pszHost || _stricmp(pszHost, "example.org") != 0) return RQ_NOTIFICATION_CONTINUE;
        std::string to = "http://www.example.org";
        to += pContext->GetRequest()->GetRawHttpRequest()->pRawUrl;
        pContext->GetResponse()->Redirect(to.c_str(), FALSE, FALSE);
        pContext->GetResponse()->SetStatus(301, "Moved Permanently");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
EXPORT_MODULE(CHosts, RQ_BEGIN_REQUEST)
