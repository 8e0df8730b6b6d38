// Its settings come from the registry; without them it has its own.
// answers: 200 limit 25
#include <windows.h>
#include "shared/Base.h"
static DWORD g_dwLimit = 25;
static void ReadSettings()
{
    HKEY hKey = NULL;
    if (RegOpenKeyEx(HKEY_LOCAL_MACHINE, TEXT("SOFTWARE\\Example\\Limiter"), 0, KEY_READ, &hKey) == ERROR_SUCCESS) {
        DWORD dwType = 0, dwValue = 0, cb = sizeof(dwValue);
        if (RegQueryValueEx(hKey, TEXT("Limit"), NULL, &dwType, (LPBYTE)&dwValue, &cb) == ERROR_SUCCESS && dwType == REG_DWORD) {
            g_dwLimit = dwValue;
        }
        RegCloseKey(hKey);
    }
}
class CLimiter : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        char sz[32];
        wsprintfA(sz, "limit %lu", g_dwLimit);
        return Reply(pContext, sz);
    }
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *p, IHttpServer *)
{
    ReadSettings();
    return p->SetRequestNotifications(new FactoryOf<CLimiter>, RQ_BEGIN_REQUEST, 0);
}
