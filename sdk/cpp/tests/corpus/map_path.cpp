// Moves the files of a folder to another disk.
#include "shared/Base.h"
class CMapped : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *, IMapPathProvider *pProvider)
    {
        PCWSTR pwszPhysical = pProvider->GetPhysicalPath();
        if (wcsstr(pProvider->GetUrl(), L"/big/") == NULL || pwszPhysical == NULL) return RQ_NOTIFICATION_CONTINUE;
        WCHAR wsz[MAX_PATH] = L"D:\\storage";
        wcscat_s(wsz, MAX_PATH, wcsrchr(pwszPhysical, L'\\') ? wcsrchr(pwszPhysical, L'\\') : L"");
        pProvider->SetPhysicalPath(wsz, (DWORD)wcslen(wsz));
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CMapped, RQ_MAP_PATH)
