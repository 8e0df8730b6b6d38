// Checks a password against the digest it keeps, by the older functions.
// answers: 200 5f4dcc3b5aa765d61d8327deb882cf99
#include <windows.h>
#include <wincrypt.h>
#include "shared/Base.h"
class CDigest : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *pProvider)
    {
        HCRYPTPROV hProv = 0;
        HCRYPTHASH hHash = 0;
        BYTE rgb[16];
        DWORD cb = sizeof(rgb);
        char text[40] = "";
        if (!CryptAcquireContext(&hProv, NULL, NULL, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT)) goto Failed;
        if (!CryptCreateHash(hProv, CALG_MD5, 0, 0, &hHash)) goto Failed;
        if (!CryptHashData(hHash, (const BYTE *)"password", 8, 0)) goto Failed;
        if (!CryptGetHashParam(hHash, HP_HASHVAL, rgb, &cb, 0)) goto Failed;
        for (DWORD i = 0; i < cb; i++) sprintf_s(text + 2 * i, 3, "%02x", rgb[i]);
        CryptDestroyHash(hHash);
        CryptReleaseContext(hProv, 0);
        return Reply(pContext, text);
    Failed:
        pProvider->SetErrorStatus(HRESULT_FROM_WIN32(GetLastError()));
        if (hHash) CryptDestroyHash(hHash);
        if (hProv) CryptReleaseContext(hProv, 0);
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CDigest, RQ_BEGIN_REQUEST)
