// A content security policy with fresh random bytes in each response.
// answers: 200 nonce of 24
#include <windows.h>
#include <bcrypt.h>
#include <wincrypt.h>
#include "shared/Base.h"
#pragma comment(lib, "bcrypt.lib")
#pragma comment(lib, "crypt32.lib")
class CNonce : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        BYTE bytes[16];
        char szNonce[32], szPolicy[128], szText[32];
        DWORD cch = sizeof(szNonce);
        if (!BCRYPT_SUCCESS(BCryptGenRandom(NULL, bytes, sizeof(bytes), BCRYPT_USE_SYSTEM_PREFERRED_RNG)) ||
            !CryptBinaryToStringA(bytes, sizeof(bytes), CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, szNonce, &cch)) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        sprintf_s(szPolicy, "script-src 'nonce-%s'", szNonce);
        sprintf_s(szText, "nonce of %lu", cch);
        Reply(pContext, szText);
        pContext->GetResponse()->SetHeader("Content-Security-Policy", szPolicy, (USHORT)strlen(szPolicy), TRUE);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
EXPORT_MODULE(CNonce, RQ_BEGIN_REQUEST)
