// Reads basic credentials; without any it asks for them.
// answers: 401 header WWW-Authenticate=Basic realm="corpus"
#include <windows.h>
#include <wincrypt.h>
#include "shared/Base.h"
class CBasic : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *pContext, IAuthenticationProvider *)
    {
        USHORT cch = 0;
        PCSTR pszHeader = pContext->GetRequest()->GetHeader(HttpHeaderAuthorization, &cch);
        BYTE decoded[256];
        DWORD cb = sizeof(decoded) - 1;
        if (cch > 6 && _strnicmp(pszHeader, "Basic ", 6) == 0 && CryptStringToBinaryA(pszHeader + 6, 0, CRYPT_STRING_BASE64, decoded, &cb, NULL, NULL)) {
            decoded[cb] = 0;
            if (strcmp((char *)decoded, "user:secret") == 0) return RQ_NOTIFICATION_CONTINUE;
        }
        pContext->GetResponse()->SetStatus(401, "Unauthorized", 2, E_ACCESSDENIED);
        pContext->GetResponse()->SetHeader(HttpHeaderWwwAuthenticate, "Basic realm=\"corpus\"", 20, TRUE);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};
EXPORT_MODULE(CBasic, RQ_AUTHENTICATE_REQUEST)
