// Has an entry of its own beside the module's, and keeps the handle of its image.
// answers: 200 attached
#include "shared/Base.h"
static HMODULE g_hModule;
BOOL APIENTRY DllMain(HMODULE hModule, DWORD dwReason, LPVOID lpReserved)
{
    UNREFERENCED_PARAMETER(lpReserved);
    switch (dwReason) {
    case DLL_PROCESS_ATTACH:
        DisableThreadLibraryCalls(hModule);
        g_hModule = hModule;
        break;
    case DLL_THREAD_ATTACH:
    case DLL_THREAD_DETACH:
    case DLL_PROCESS_DETACH:
        break;
    }
    return TRUE;
}
class CAttached : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        char szFile[MAX_PATH];
        HMODULE hSelf = NULL;
        GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, (LPCSTR)&DllMain, &hSelf);
        DWORD cch = GetModuleFileNameA(hSelf, szFile, MAX_PATH);
        return Reply(pContext, cch > 0 && hSelf ? "attached" : "detached");
    }
};
EXPORT_MODULE(CAttached, RQ_BEGIN_REQUEST)
