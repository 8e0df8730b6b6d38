// Turns codes into text for people.
// answers: 200 2 has a text
#include "shared/Base.h"
class CMessages : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        LPSTR pszMessage = NULL;
        DWORD cch = FormatMessageA(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL,
                                   ERROR_FILE_NOT_FOUND, MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT), (LPSTR)&pszMessage, 0, NULL);
        char sz[32];
        sprintf_s(sz, "%d has %s", ERROR_FILE_NOT_FOUND, cch > 0 && pszMessage ? "a text" : "none");
        LocalFree(pszMessage);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CMessages, RQ_BEGIN_REQUEST)
