// Asks another server whether it lives; here nobody listens.
// answers: 200 down 12029
#include <windows.h>
#include <winhttp.h>
#include "shared/Base.h"
#pragma comment(lib, "winhttp.lib")
class CProbe : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        DWORD dwStatus = 0, cb = sizeof(dwStatus), dwError = 0;
        HINTERNET hSession = WinHttpOpen(L"probe/1.0", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
        HINTERNET hConnect = hSession ? WinHttpConnect(hSession, L"127.0.0.1", 1, 0) : NULL;
        HINTERNET hRequest = hConnect ? WinHttpOpenRequest(hConnect, L"GET", L"/alive", NULL, WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES, 0) : NULL;
        if (hRequest && WinHttpSendRequest(hRequest, NULL, 0, WINHTTP_NO_REQUEST_DATA, 0, 0, 0) && WinHttpReceiveResponse(hRequest, NULL)) {
            WinHttpQueryHeaders(hRequest, WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER, WINHTTP_HEADER_NAME_BY_INDEX, &dwStatus, &cb, WINHTTP_NO_HEADER_INDEX);
        } else {
            dwError = GetLastError();
        }
        if (hRequest) WinHttpCloseHandle(hRequest);
        if (hConnect) WinHttpCloseHandle(hConnect);
        if (hSession) WinHttpCloseHandle(hSession);
        char sz[32];
        sprintf_s(sz, "%s %u", dwStatus ? "up" : "down", dwStatus ? dwStatus : dwError);
        return Reply(pContext, sz);
    }
};
EXPORT_MODULE(CProbe, RQ_BEGIN_REQUEST)
