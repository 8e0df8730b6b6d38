// Changes what the access log says.
#include "shared/Base.h"
class CLogFields : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnLogRequest(IHttpContext *, IHttpEventProvider *) { return RQ_NOTIFICATION_CONTINUE; }
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *, ISendResponseProvider *pProvider)
    {
        PHTTP_LOG_DATA pLogData = pProvider->GetLogData();
        if (!pLogData) return RQ_NOTIFICATION_CONTINUE;
        PHTTP_LOG_FIELDS_DATA pFields = (PHTTP_LOG_FIELDS_DATA)pLogData;
        static WCHAR wszName[] = L"somebody";
        pFields->UserName = wszName;
        pFields->UserNameLength = (USHORT)(wcslen(wszName) * sizeof(WCHAR));
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CLogFields, RQ_LOG_REQUEST | RQ_SEND_RESPONSE)
