// Signs the visitor's cookie by a keyed hash.
// answers: 200 f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8
#include <windows.h>
#include <bcrypt.h>
#include <vector>
#include "shared/Base.h"
class CSigner
{
    BCRYPT_ALG_HANDLE m_hAlg;
public:
    CSigner() : m_hAlg(NULL) { BCryptOpenAlgorithmProvider(&m_hAlg, BCRYPT_SHA256_ALGORITHM, NULL, BCRYPT_ALG_HANDLE_HMAC_FLAG); }
    ~CSigner() { if (m_hAlg) BCryptCloseAlgorithmProvider(m_hAlg, 0); }
    bool Sign(PCSTR pszKey, PCSTR pszData, std::vector<BYTE> &value)
    {
        BCRYPT_HASH_HANDLE hHash = NULL;
        DWORD cbHash = 0, cbResult = 0;
        BCryptGetProperty(m_hAlg, BCRYPT_HASH_LENGTH, (PUCHAR)&cbHash, sizeof(cbHash), &cbResult, 0);
        value.resize(cbHash);
        bool ok = NT_SUCCESS(BCryptCreateHash(m_hAlg, &hHash, NULL, 0, (PUCHAR)pszKey, (ULONG)strlen(pszKey), 0)) &&
                  NT_SUCCESS(BCryptHashData(hHash, (PUCHAR)pszData, (ULONG)strlen(pszData), 0)) &&
                  NT_SUCCESS(BCryptFinishHash(hHash, value.data(), cbHash, 0));
        if (hHash) BCryptDestroyHash(hHash);
        return ok;
    }
};
class CSigned : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *pContext, IHttpEventProvider *)
    {
        std::vector<BYTE> value;
        CSigner signer;
        if (!signer.Sign("key", "The quick brown fox jumps over the lazy dog", value)) return RQ_NOTIFICATION_CONTINUE;
        std::string text;
        char sz[3];
        for (size_t i = 0; i < value.size(); i++) { sprintf_s(sz, "%02x", value[i]); text += sz; }
        return Reply(pContext, text.c_str());
    }
};
EXPORT_MODULE(CSigned, RQ_BEGIN_REQUEST)
