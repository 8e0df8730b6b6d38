// answers: 200 script .txt in folder
#include <shlwapi.h>
#include "shared/Base.h"
#pragma comment(lib, "shlwapi.lib")
class CPaths : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        WCHAR wsz[MAX_PATH];
        PathCombineW(wsz, L"C:\\folder", L"sub\\..\\item.txt");
        char sz[64];
        sprintf_s(sz, "script %ws in %s", PathFindExtensionW(wsz), PathMatchSpecW(wsz, L"C:\\folder\\*") ? "folder" : "?");
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CPaths, RQ_BEGIN_REQUEST)
