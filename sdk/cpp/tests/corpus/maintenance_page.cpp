// While a file lies there, everything is closed.
// answers: 200 open
#include <fcntl.h>
#include <sys/stat.h>
#include "shared/Base.h"
class CDoor : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        DWORD dwAttributes = GetFileAttributesA("C:\\sites\\maintenance.flag");
        bool fClosed = dwAttributes != INVALID_FILE_ATTRIBUTES && !(dwAttributes & FILE_ATTRIBUTE_DIRECTORY);
        if (fClosed) {
            pContext->GetResponse()->SetStatus(503, "Closed");
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return Reply(pContext, "open");
    }
};
EXPORT_MODULE(CDoor, RQ_BEGIN_REQUEST)
