// Counts path segments of the wide URL by the idioms of wchar_t.
// answers: 200 2 segments, ends with txt
#include "shared/Base.h"
class CSegments : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        HTTP_REQUEST *pRaw = pContext->GetRequest()->GetRawHttpRequest();
        WCHAR szPath[260] = L"";
        wcsncpy_s(szPath, _countof(szPath), pRaw->CookedUrl.pAbsPath, pRaw->CookedUrl.AbsPathLength / sizeof(WCHAR));
        if (wchar_t *pQuery = wcschr(szPath, L'?')) {
            *pQuery = L'\0';
        }
        int n = 0;
        wchar_t *pNext = NULL;
        for (wchar_t *p = wcstok_s(szPath, L"/", &pNext); p; p = wcstok_s(NULL, L"/", &pNext)) {
            n++;
        }
        PCWSTR pExtension = wcsrchr(pRaw->CookedUrl.pAbsPath, L'.');
        char szText[64];
        sprintf_s(szText, "%d segments, ends with %.3ls", n, pExtension ? pExtension + 1 : L"");
        return Reply(pContext, szText);
    }
};
EXPORT_MODULE(CSegments, RQ_BEGIN_REQUEST)
