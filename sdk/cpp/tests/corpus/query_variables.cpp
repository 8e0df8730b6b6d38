// Takes the query apart by the narrow functions.
// answers: 200 name is value, count is 3
#include "shared/Base.h"
#include <map>
#include <string>
class CQuery : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        PCSTR pszQuery = NULL;
        DWORD cch = 0;
        std::map<std::string, std::string> values;
        if (FAILED(pContext->GetServerVariable("QUERY_STRING", &pszQuery, &cch)) || !pszQuery) return RQ_NOTIFICATION_CONTINUE;
        std::string strQuery(pszQuery);
        for (size_t start = 0; start < strQuery.size();) {
            size_t end = strQuery.find('&', start);
            if (end == std::string::npos) end = strQuery.size();
            size_t eq = strQuery.find('=', start);
            if (eq < end) values[strQuery.substr(start, eq - start)] = strQuery.substr(eq + 1, end - eq - 1);
            start = end + 1;
        }
        std::string text = "name is " + values["name"] + ", count is " + values["count"];
        return Reply(pContext, text.c_str());
    }
};
EXPORT_MODULE(CQuery, RQ_BEGIN_REQUEST)
