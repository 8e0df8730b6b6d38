// build: --define UNICODE --define _UNICODE
// answers: 200 wide 9
#include <windows.h>
#include <tchar.h>
#include "shared/Base.h"
class CWide : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        TCHAR szText[32];
        _stprintf_s(szText, _countof(szText), TEXT("%s %d"), _T("wide"), lstrlen(_T("character")));
        char szNarrow[32];
        size_t cch = 0;
        wcstombs_s(&cch, szNarrow, sizeof(szNarrow), szText, _TRUNCATE);
        OutputDebugString(szText);
        return Reply(pContext, szNarrow);
    }
};
EXPORT_MODULE(CWide, RQ_BEGIN_REQUEST)
