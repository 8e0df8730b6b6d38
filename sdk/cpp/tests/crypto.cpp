// Hashes, keyed hashes, random bytes, and binary data as text.

#include <windows.h>

#include <bcrypt.h>
#include <wincrypt.h>

#include <string>
#include <vector>

#include "check.h"
#include "crypto_vectors.h"

static std::string hex(const std::vector<BYTE> &data)
{
    DWORD size = 0;
    CryptBinaryToStringA(data.data(), (DWORD)data.size(), CRYPT_STRING_HEXRAW | CRYPT_STRING_NOCRLF, NULL, &size);
    std::string text(size, 0);
    CHECK(CryptBinaryToStringA(data.data(), (DWORD)data.size(), CRYPT_STRING_HEXRAW | CRYPT_STRING_NOCRLF, &text[0], &size));
    text.resize(size);
    return text;
}

static void next_generation()
{
    for (const auto &vector : vectors) {
        std::vector<BYTE> message, key;
        for (unsigned i = 0; i < vector.length; i++) {
            message.push_back((BYTE)(i * 7));
        }
        for (unsigned i = 0; i < (vector.length < 100 ? 20u : 200u); i++) {
            key.push_back((BYTE)(i * 3));
        }
        for (ULONG flags : {0u, (ULONG)BCRYPT_ALG_HANDLE_HMAC_FLAG}) {
            BCRYPT_ALG_HANDLE algorithm = NULL;
            BCRYPT_HASH_HANDLE hash = NULL, copy = NULL;
            DWORD length = 0;
            ULONG written = 0;
            CHECK(BCryptOpenAlgorithmProvider(&algorithm, vector.algorithm, NULL, flags) == STATUS_SUCCESS);
            CHECK(BCryptGetProperty(algorithm, BCRYPT_HASH_LENGTH, (PUCHAR)&length, sizeof(length), &written, 0) == STATUS_SUCCESS);
            std::vector<BYTE> value(length);
            PUCHAR secret = flags ? key.data() : NULL;
            CHECK(BCryptCreateHash(algorithm, &hash, NULL, 0, secret, flags ? (ULONG)key.size() : 0, BCRYPT_HASH_REUSABLE_FLAG) ==
                  STATUS_SUCCESS);
            for (int round = 0; round < 2; round++) {
                // In parts that do not meet the blocks, the second part by a copy.
                ULONG first = (ULONG)message.size() / 3;
                CHECK(BCryptHashData(hash, message.data(), first, 0) == STATUS_SUCCESS);
                CHECK(BCryptDuplicateHash(hash, &copy, NULL, 0, 0) == STATUS_SUCCESS);
                CHECK(BCryptHashData(copy, message.data() + first, (ULONG)message.size() - first, 0) == STATUS_SUCCESS);
                CHECK(BCryptFinishHash(copy, value.data(), length, 0) == STATUS_SUCCESS);
                CHECK_TEXT(hex(value).c_str(), flags ? vector.keyed : vector.hash);
                BCryptDestroyHash(copy);
                CHECK(BCryptFinishHash(hash, value.data(), length, 0) == STATUS_SUCCESS);
            }
            CHECK(BCryptFinishHash(hash, value.data(), length - 1, 0) == STATUS_INVALID_PARAMETER);
            CHECK(BCryptDestroyHash(hash) == STATUS_SUCCESS && BCryptCloseAlgorithmProvider(algorithm, 0) == STATUS_SUCCESS);
        }
    }
    BYTE one[32] = {}, two[32] = {}, zero[32] = {};
    BCRYPT_ALG_HANDLE generator = NULL;
    CHECK(BCryptGenRandom(NULL, one, sizeof(one), BCRYPT_USE_SYSTEM_PREFERRED_RNG) == STATUS_SUCCESS);
    CHECK(BCryptOpenAlgorithmProvider(&generator, BCRYPT_RNG_ALGORITHM, MS_PRIMITIVE_PROVIDER, 0) == STATUS_SUCCESS);
    CHECK(BCryptGenRandom(generator, two, sizeof(two), 0) == STATUS_SUCCESS);
    CHECK(memcmp(one, zero, 32) != 0 && memcmp(one, two, 32) != 0);
    CHECK(BCryptCloseAlgorithmProvider(generator, 0) == STATUS_SUCCESS);
    CHECK(BCryptGenRandom(NULL, one, sizeof(one), 0) == STATUS_INVALID_HANDLE);
    CHECK(BCryptOpenAlgorithmProvider(&generator, L"AES", NULL, 0) == STATUS_NOT_FOUND && generator == NULL);
    CHECK(!NT_SUCCESS(BCryptOpenAlgorithmProvider(NULL, L"MD5", NULL, 0)) && BCryptHashData(NULL, NULL, 0, 0) == STATUS_INVALID_HANDLE);
    BYTE digest[20], key[] = "key";
    CHECK(BCryptHash(BCRYPT_SHA1_ALG_HANDLE, NULL, 0, (PUCHAR) "abc", 3, digest, 20) == STATUS_SUCCESS);
    CHECK_TEXT(hex(std::vector<BYTE>(digest, digest + 20)).c_str(), "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK(BCryptHash(BCRYPT_SHA1_ALG_HANDLE, key, 3, (PUCHAR) "abc", 3, digest, 20) == STATUS_INVALID_PARAMETER);
    std::vector<BYTE> derived(50);
    CHECK(BCryptDeriveKeyPBKDF2(BCRYPT_HMAC_SHA256_ALG_HANDLE, (PUCHAR) "password", 8, (PUCHAR) "salt", 4, 1000, derived.data(), 50, 0) ==
          STATUS_SUCCESS);
    CHECK_TEXT(hex(derived).c_str(), pbkdf2_sha256);
}

static void first_generation()
{
    HCRYPTPROV provider = 0;
    HCRYPTHASH hash = 0;
    HCRYPTKEY key = 0;
    CHECK(CryptAcquireContext(&provider, NULL, NULL, PROV_RSA_AES, CRYPT_VERIFYCONTEXT) && provider);
    BYTE random[16] = {}, zero[16] = {};
    CHECK(CryptGenRandom(provider, sizeof(random), random) && memcmp(random, zero, 16) != 0);
    const struct {
        ALG_ID algorithm;
        const char *value;
    } hashes[] = {{CALG_MD5, "900150983cd24fb0d6963f7d28e17f72"},
                  {CALG_SHA1, "a9993e364706816aba3e25717850c26c9cd0d89d"},
                  {CALG_SHA_256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}};
    for (const auto &expected : hashes) {
        DWORD size = 0, number = 0, four = sizeof(number);
        CHECK(CryptCreateHash(provider, expected.algorithm, 0, 0, &hash) && CryptHashData(hash, (const BYTE *)"ab", 2, 0));
        CHECK(CryptGetHashParam(hash, HP_HASHVAL, NULL, &size, 0) && CryptHashData(hash, (const BYTE *)"c", 1, 0));
        CHECK(CryptGetHashParam(hash, HP_HASHSIZE, (BYTE *)&number, &four, 0) && number == size);
        std::vector<BYTE> value(size);
        size--;
        CHECK(!CryptGetHashParam(hash, HP_HASHVAL, value.data(), &size, 0) && GetLastError() == ERROR_MORE_DATA);
        CHECK(CryptGetHashParam(hash, HP_HASHVAL, value.data(), &size, 0));
        CHECK_TEXT(hex(value).c_str(), expected.value);
        CHECK(!CryptHashData(hash, (const BYTE *)"d", 1, 0) && GetLastError() == (DWORD)NTE_BAD_HASH_STATE);
        CHECK(CryptDestroyHash(hash));
    }
    CHECK(!CryptCreateHash(provider, 0x1234, 0, 0, &hash) && GetLastError() == (DWORD)NTE_BAD_ALGID);
    struct {
        BLOBHEADER header;
        DWORD size;
        BYTE bytes[4];
    } blob = {{PLAINTEXTKEYBLOB, CUR_BLOB_VERSION, 0, CALG_RC2}, 4, {'J', 'e', 'f', 'e'}};
    CHECK(CryptImportKey(provider, (const BYTE *)&blob, sizeof(blob), 0, CRYPT_IPSEC_HMAC_KEY, &key));
    CHECK(CryptCreateHash(provider, CALG_HMAC, key, 0, &hash));
    HMAC_INFO information = {};
    information.HashAlgid = CALG_SHA_256;
    const char question[] = "what do ya want for nothing?";
    CHECK(!CryptHashData(hash, (const BYTE *)question, 28, 0));
    CHECK(CryptSetHashParam(hash, HP_HMAC_INFO, (const BYTE *)&information, 0) && CryptHashData(hash, (const BYTE *)question, 28, 0));
    std::vector<BYTE> value(32);
    DWORD size = 32;
    CHECK(CryptGetHashParam(hash, HP_HASHVAL, value.data(), &size, 0));
    CHECK_TEXT(hex(value).c_str(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    blob.size = 5;
    HCRYPTKEY bad = 0;
    CHECK(!CryptImportKey(provider, (const BYTE *)&blob, sizeof(blob), 0, 0, &bad) && GetLastError() == (DWORD)NTE_BAD_DATA);
    CHECK(CryptDestroyHash(hash) && CryptDestroyKey(key) && CryptReleaseContext(provider, 0));
    CHECK(!CryptGenRandom(0, 1, random) && GetLastError() == ERROR_INVALID_HANDLE);
}

static void text(DWORD flags, const char *data, const char *expected)
{
    char written[256];
    BYTE back[256];
    DWORD size = sizeof(written), length = sizeof(back);
    CHECK(CryptBinaryToStringA((const BYTE *)data, (DWORD)strlen(data), flags, written, &size) && size == strlen(expected));
    CHECK_TEXT(written, expected);
    CHECK(CryptStringToBinaryA(written, 0, flags, back, &length, NULL, NULL) && length == strlen(data) && memcmp(back, data, length) == 0);
}

static void encodings()
{
    const DWORD flat = CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF;
    text(flat, "f", "Zg==");
    text(flat, "fo", "Zm8=");
    text(flat, "foo", "Zm9v");
    text(flat, "foobar\xff\xfe\xfd", "Zm9vYmFy//79");
    text(CRYPT_STRING_BASE64URI | CRYPT_STRING_NOCRLF, "fooba\xff\xfe", "Zm9vYmH__g");
    text(CRYPT_STRING_BASE64, "foo", "Zm9v\r\n");
    text(CRYPT_STRING_BASE64, "0123456789012345678901234567890123456789012345678",
         "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3\r\nOA==\r\n");
    text(CRYPT_STRING_BASE64HEADER, "foo", "-----BEGIN CERTIFICATE-----\r\nZm9v\r\n-----END CERTIFICATE-----\r\n");
    text(CRYPT_STRING_HEX | CRYPT_STRING_NOCRLF, "a\xff", "61 ff");
    for (const char *bad : {"Zg", "Zg=", "Z", "Z===", "Zm9v=", "Zm=v", "Zm9*", "Zm\xc3\xbcv"}) {
        DWORD size = 0;
        CHECK(!CryptStringToBinaryA(bad, 0, CRYPT_STRING_BASE64, NULL, &size, NULL, NULL) && GetLastError() == ERROR_INVALID_DATA);
    }
    wchar_t wide[3];
    DWORD size = 3;
    CHECK(!CryptBinaryToStringW((const BYTE *)"abc", 3, flat, wide, &size) && GetLastError() == ERROR_MORE_DATA && size == 5);
    BYTE data[8];
    size = 8;
    DWORD skipped = 9, used = 9;
    CHECK(CryptStringToBinaryW(L"Zm9vxx", 4, CRYPT_STRING_BASE64_ANY, data, &size, &skipped, &used) && size == 3 && skipped == 0 &&
          used == CRYPT_STRING_BASE64);
}

int main()
{
    next_generation();
    first_generation();
    encodings();
    return failures != 0;
}
