// Goes on with a request from a thread of its own.
// answers: 200 later
#include <windows.h>
#include <process.h>
#include "shared/Base.h"
class CLater : public CHttpModule
{
    static DWORD WINAPI Work(LPVOID pv)
    {
        IHttpContext *pContext = static_cast<IHttpContext *>(pv);
        Sleep(1);
        pContext->PostCompletion(0);
        return 0;
    }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        HANDLE hThread = CreateThread(NULL, 0, Work, pContext, 0, NULL);
        if (hThread == NULL) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        CloseHandle(hThread);
        return RQ_NOTIFICATION_PENDING;
    }
    REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *pContext, DWORD, BOOL, IHttpEventProvider *, IHttpCompletionInfo *)
    {
        return Reply(pContext, "later");
    }
};
EXPORT_MODULE(CLater, RQ_BEGIN_REQUEST)
