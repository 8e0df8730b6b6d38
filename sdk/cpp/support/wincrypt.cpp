// The functions of wincrypt.h that hash and give random bytes.

#include <wincrypt.h>

#include <memory>
#include <string>

#include "digest.h"

using sluicegate::Digest;
using sluicegate::DigestKind;
using sluicegate::Hmac;

namespace {

const ULONG provider_mark = 0x53474350, hash_mark = 0x53474348, key_mark = 0x5347434b;

struct Marked {
    ULONG mark;
};
struct Key : Marked {
    std::string bytes;
};
struct Hash : Marked {
    ALG_ID algorithm;
    DigestKind kind;
    std::string key;
    std::unique_ptr<Digest> digest;
    std::unique_ptr<Hmac> hmac;
    std::string value;
};

BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}

template <class Type> Type *object_of(ULONG_PTR handle, ULONG mark)
{
    Marked *object = reinterpret_cast<Marked *>(handle);
    if (handle < 4096 || handle % 8 != 0 || object->mark != mark) {
        SetLastError(ERROR_INVALID_HANDLE);
        return nullptr;
    }
    return static_cast<Type *>(object);
}

DigestKind kind_of(ALG_ID algorithm)
{
    switch (algorithm) {
    case CALG_MD5:
        return DigestKind::Md5;
    case CALG_SHA1:
        return DigestKind::Sha1;
    case CALG_SHA_256:
        return DigestKind::Sha256;
    case CALG_SHA_384:
        return DigestKind::Sha384;
    case CALG_SHA_512:
        return DigestKind::Sha512;
    default:
        return DigestKind::None;
    }
}

template <class Type> BOOL destroy(ULONG_PTR handle, ULONG mark)
{
    Type *object = object_of<Type>(handle, mark);
    if (!object) {
        return FALSE;
    }
    object->mark = 0;
    delete object;
    return TRUE;
}

BOOL acquire(HCRYPTPROV *provider)
{
    if (!provider) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    *provider = reinterpret_cast<HCRYPTPROV>(new Marked{provider_mark});
    return TRUE;
}

BOOL copy_out(const void *value, size_t length, BYTE *to, DWORD *size)
{
    if (!size) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    DWORD capacity = *size;
    *size = static_cast<DWORD>(length);
    if (!to) {
        return TRUE;
    }
    if (capacity < length) {
        return fail(ERROR_MORE_DATA);
    }
    memcpy(to, value, length);
    return TRUE;
}

} // namespace

extern "C" {

BOOL CryptAcquireContextA(HCRYPTPROV *provider, LPCSTR, LPCSTR, DWORD, DWORD) { return acquire(provider); }
BOOL CryptAcquireContextW(HCRYPTPROV *provider, LPCWSTR, LPCWSTR, DWORD, DWORD) { return acquire(provider); }
BOOL CryptReleaseContext(HCRYPTPROV provider, DWORD) { return destroy<Marked>(provider, provider_mark); }

BOOL CryptGenRandom(HCRYPTPROV provider, DWORD length, BYTE *buffer)
{
    if (!object_of<Marked>(provider, provider_mark)) {
        return FALSE;
    }
    if (!buffer && length > 0) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    return sluicegate::random_bytes(buffer, length) ? TRUE : fail(static_cast<DWORD>(E_FAIL));
}

BOOL CryptCreateHash(HCRYPTPROV provider, ALG_ID algorithm, HCRYPTKEY key, DWORD, HCRYPTHASH *result)
{
    if (!object_of<Marked>(provider, provider_mark)) {
        return FALSE;
    }
    if (!result) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    DigestKind kind = kind_of(algorithm);
    std::unique_ptr<Hash> hash(new Hash);
    if (algorithm == CALG_HMAC) {
        Key *given = object_of<Key>(key, key_mark);
        if (!given) {
            return fail(static_cast<DWORD>(NTE_BAD_KEY));
        }
        hash->key = given->bytes;
    } else if (kind == DigestKind::None) {
        return fail(static_cast<DWORD>(NTE_BAD_ALGID));
    } else {
        hash->digest.reset(new Digest(kind));
    }
    hash->mark = hash_mark;
    hash->algorithm = algorithm;
    hash->kind = kind;
    *result = reinterpret_cast<HCRYPTHASH>(static_cast<Marked *>(hash.release()));
    return TRUE;
}

BOOL CryptSetHashParam(HCRYPTHASH handle, DWORD parameter, const BYTE *data, DWORD)
{
    Hash *hash = object_of<Hash>(handle, hash_mark);
    if (!hash) {
        return FALSE;
    }
    if (parameter != HP_HMAC_INFO || hash->algorithm != CALG_HMAC || !data) {
        return fail(static_cast<DWORD>(NTE_BAD_TYPE));
    }
    const HMAC_INFO *information = reinterpret_cast<const HMAC_INFO *>(data);
    // Other pads than the standard's have no use.
    if (kind_of(information->HashAlgid) == DigestKind::None || information->cbInnerString > 0 || information->cbOuterString > 0) {
        return fail(static_cast<DWORD>(NTE_BAD_ALGID));
    }
    hash->kind = kind_of(information->HashAlgid);
    hash->hmac.reset(new Hmac(hash->kind, hash->key.data(), hash->key.size()));
    return TRUE;
}

BOOL CryptHashData(HCRYPTHASH handle, const BYTE *data, DWORD length, DWORD)
{
    Hash *hash = object_of<Hash>(handle, hash_mark);
    if (!hash) {
        return FALSE;
    }
    if (!data && length > 0) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    if (!hash->value.empty() || (!hash->hmac && !hash->digest)) {
        return fail(static_cast<DWORD>(NTE_BAD_HASH_STATE));
    }
    if (hash->hmac) {
        hash->hmac->add(data, length);
    } else {
        hash->digest->add(data, length);
    }
    return TRUE;
}

BOOL CryptGetHashParam(HCRYPTHASH handle, DWORD parameter, BYTE *data, DWORD *size, DWORD)
{
    Hash *hash = object_of<Hash>(handle, hash_mark);
    if (!hash) {
        return FALSE;
    }
    DWORD length = static_cast<DWORD>(sluicegate::digest_size(hash->kind));
    switch (parameter) {
    case HP_ALGID:
        return copy_out(&hash->algorithm, sizeof(hash->algorithm), data, size);
    case HP_HASHSIZE:
        return copy_out(&length, sizeof(length), data, size);
    case HP_HASHVAL:
        if (!hash->hmac && !hash->digest) {
            return fail(static_cast<DWORD>(NTE_BAD_HASH_STATE));
        }
        if (!data || !size || *size < length) {
            // Asking for the size leaves the hash running.
            return copy_out("", length, nullptr, size) && data ? fail(ERROR_MORE_DATA) : size != nullptr;
        }
        if (hash->value.empty()) {
            hash->value = hash->hmac ? hash->hmac->finish() : hash->digest->finish();
        }
        return copy_out(hash->value.data(), hash->value.size(), data, size);
    default:
        return fail(static_cast<DWORD>(NTE_BAD_TYPE));
    }
}

BOOL CryptDestroyHash(HCRYPTHASH hash) { return destroy<Hash>(hash, hash_mark); }

BOOL CryptImportKey(HCRYPTPROV provider, const BYTE *data, DWORD length, HCRYPTKEY, DWORD, HCRYPTKEY *result)
{
    if (!object_of<Marked>(provider, provider_mark)) {
        return FALSE;
    }
    BLOBHEADER header;
    DWORD key_size = 0;
    if (!data || !result || length < sizeof(header) + sizeof(key_size)) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    memcpy(&header, data, sizeof(header));
    memcpy(&key_size, data + sizeof(header), sizeof(key_size));
    if (header.bType != PLAINTEXTKEYBLOB) {
        return fail(static_cast<DWORD>(NTE_BAD_TYPE));
    }
    if (key_size > length - sizeof(header) - sizeof(key_size)) {
        return fail(static_cast<DWORD>(NTE_BAD_DATA));
    }
    Key *key = new Key;
    key->mark = key_mark;
    key->bytes.assign(reinterpret_cast<const char *>(data) + sizeof(header) + sizeof(key_size), key_size);
    *result = reinterpret_cast<HCRYPTKEY>(static_cast<Marked *>(key));
    return TRUE;
}

BOOL CryptDestroyKey(HCRYPTKEY key) { return destroy<Key>(key, key_mark); }

} // extern "C"
