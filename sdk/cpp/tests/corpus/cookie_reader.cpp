// answers: 200 theme dark
#include "shared/Base.h"
class CCookies : public CHttpModule
{
    static std::string Find(PCSTR pszCookies, PCSTR pszName)
    {
        size_t cch = strlen(pszName);
        for (PCSTR p = pszCookies; p && *p; p = strchr(p, ';')) {
            p += strspn(p, "; ");
            if (strncmp(p, pszName, cch) == 0 && p[cch] == '=') return std::string(p + cch + 1, strcspn(p + cch + 1, ";"));
            if (!strchr(p, ';')) break;
        }
        return std::string();
    }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        USHORT cch = 0;
        PCSTR pszCookies = pContext->GetRequest()->GetHeader(HttpHeaderCookie, &cch);
        return Reply(pContext, ("theme " + Find(pszCookies, "theme")).c_str());
    }
};
EXPORT_MODULE(CCookies, RQ_BEGIN_REQUEST)
