// The functions of bcrypt.h.

#include <bcrypt.h>

#include <algorithm>
#include <memory>
#include <new>

#include "digest.h"

using sluicegate::Digest;
using sluicegate::DigestKind;
using sluicegate::Hmac;

namespace {

const struct {
    const wchar_t *name;
    DigestKind kind;
    uintptr_t pseudo;
} algorithms[] = {{BCRYPT_RNG_ALGORITHM, DigestKind::None, 0x81},      {BCRYPT_MD5_ALGORITHM, DigestKind::Md5, 0x21},
                  {BCRYPT_SHA1_ALGORITHM, DigestKind::Sha1, 0x31},     {BCRYPT_SHA256_ALGORITHM, DigestKind::Sha256, 0x41},
                  {BCRYPT_SHA384_ALGORITHM, DigestKind::Sha384, 0x51}, {BCRYPT_SHA512_ALGORITHM, DigestKind::Sha512, 0x61},
                  {BCRYPT_SHA1_ALGORITHM, DigestKind::Sha1, 0xa1},     {BCRYPT_SHA256_ALGORITHM, DigestKind::Sha256, 0xb1}};

const ULONG algorithm_mark = 0x53474247, hash_mark = 0x53474248;

/// What both kinds of handle start with.
struct Marked {
    ULONG mark;
    DigestKind kind;
    bool is_keyed;
    const wchar_t *name;
};

struct Hash : Marked {
    std::unique_ptr<Digest> digest;
    std::unique_ptr<Hmac> hmac;
    std::string secret;
    bool is_reusable;
    bool is_finished;

    void start()
    {
        digest.reset(is_keyed ? nullptr : new Digest(kind));
        hmac.reset(is_keyed ? new Hmac(kind, secret.data(), secret.size()) : nullptr);
        is_finished = false;
    }
};

bool describe(BCRYPT_HANDLE handle, ULONG mark, Marked *found)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(handle);
    for (const auto &algorithm : algorithms) {
        if (mark == algorithm_mark && value == algorithm.pseudo) {
            *found = {mark, algorithm.kind, value >= 0xa0, algorithm.name};
            return true;
        }
    }
    if (value < 4096 || value % 8 != 0 || static_cast<Marked *>(handle)->mark != mark) {
        return false;
    }
    *found = *static_cast<Marked *>(handle);
    return true;
}

Hash *hash_of(BCRYPT_HANDLE handle)
{
    Marked known;
    return describe(handle, hash_mark, &known) ? static_cast<Hash *>(static_cast<Marked *>(handle)) : nullptr;
}

} // namespace

extern "C" {

NTSTATUS BCryptOpenAlgorithmProvider(BCRYPT_ALG_HANDLE *handle, LPCWSTR name, LPCWSTR, ULONG flags)
{
    if (!handle || !name) {
        return STATUS_INVALID_PARAMETER;
    }
    *handle = nullptr;
    for (const auto &algorithm : algorithms) {
        if (wcscasecmp(algorithm.name, name) == 0) {
            *handle = new (std::nothrow) Marked{algorithm_mark, algorithm.kind, (flags & BCRYPT_ALG_HANDLE_HMAC_FLAG) != 0, algorithm.name};
            return *handle ? STATUS_SUCCESS : STATUS_NO_MEMORY;
        }
    }
    return STATUS_NOT_FOUND;
}

NTSTATUS BCryptCloseAlgorithmProvider(BCRYPT_ALG_HANDLE handle, ULONG)
{
    Marked known;
    if (!describe(handle, algorithm_mark, &known)) {
        return STATUS_INVALID_HANDLE;
    }
    if (reinterpret_cast<uintptr_t>(handle) >= 4096) {
        static_cast<Marked *>(handle)->mark = 0;
        delete static_cast<Marked *>(handle);
    }
    return STATUS_SUCCESS;
}

NTSTATUS BCryptGenRandom(BCRYPT_ALG_HANDLE handle, PUCHAR buffer, ULONG length, ULONG flags)
{
    Marked known;
    bool is_system = flags & BCRYPT_USE_SYSTEM_PREFERRED_RNG;
    if (is_system ? handle != nullptr : !describe(handle, algorithm_mark, &known) || known.kind != DigestKind::None) {
        return STATUS_INVALID_HANDLE;
    }
    if (!buffer && length > 0) {
        return STATUS_INVALID_PARAMETER;
    }
    return sluicegate::random_bytes(buffer, length) ? STATUS_SUCCESS : static_cast<NTSTATUS>(0xC0000001);
}

NTSTATUS BCryptGetProperty(BCRYPT_HANDLE handle, LPCWSTR property, PUCHAR output, ULONG size, ULONG *result, ULONG)
{
    Marked known;
    if (!describe(handle, algorithm_mark, &known) && !describe(handle, hash_mark, &known)) {
        return STATUS_INVALID_HANDLE;
    }
    if (!property || !result) {
        return STATUS_INVALID_PARAMETER;
    }
    DWORD number = 0;
    const void *value = &number;
    ULONG length = sizeof(number);
    if (wcscmp(property, BCRYPT_HASH_LENGTH) == 0 && known.kind != DigestKind::None) {
        number = static_cast<DWORD>(sluicegate::digest_size(known.kind));
    } else if (wcscmp(property, BCRYPT_HASH_BLOCK_LENGTH) == 0 && known.kind != DigestKind::None) {
        number = static_cast<DWORD>(sluicegate::digest_block(known.kind));
    } else if (wcscmp(property, BCRYPT_OBJECT_LENGTH) == 0) {
        number = static_cast<DWORD>(sizeof(Hash));
    } else if (wcscmp(property, BCRYPT_ALGORITHM_NAME) == 0) {
        value = known.name;
        length = static_cast<ULONG>((wcslen(known.name) + 1) * sizeof(wchar_t));
    } else {
        return STATUS_NOT_SUPPORTED;
    }
    *result = length;
    if (!output) {
        return STATUS_SUCCESS;
    }
    if (size < length) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    memcpy(output, value, length);
    return STATUS_SUCCESS;
}

NTSTATUS BCryptCreateHash(BCRYPT_ALG_HANDLE handle, BCRYPT_HASH_HANDLE *result, PUCHAR, ULONG, PUCHAR secret, ULONG secret_size, ULONG flags)
{
    Marked known;
    if (!describe(handle, algorithm_mark, &known) || known.kind == DigestKind::None) {
        return STATUS_INVALID_HANDLE;
    }
    if (!result || (!secret && secret_size > 0) || (secret_size > 0 && !known.is_keyed)) {
        return STATUS_INVALID_PARAMETER;
    }
    Hash *hash = new Hash;
    static_cast<Marked &>(*hash) = known;
    hash->mark = hash_mark;
    hash->secret.assign(reinterpret_cast<const char *>(secret), secret_size);
    hash->is_reusable = flags & BCRYPT_HASH_REUSABLE_FLAG;
    hash->start();
    *result = static_cast<Marked *>(hash);
    return STATUS_SUCCESS;
}

NTSTATUS BCryptHashData(BCRYPT_HASH_HANDLE handle, PUCHAR input, ULONG length, ULONG)
{
    Hash *hash = hash_of(handle);
    if (!hash || hash->is_finished) {
        return STATUS_INVALID_HANDLE;
    }
    if (!input && length > 0) {
        return STATUS_INVALID_PARAMETER;
    }
    if (hash->hmac) {
        hash->hmac->add(input, length);
    } else {
        hash->digest->add(input, length);
    }
    return STATUS_SUCCESS;
}

NTSTATUS BCryptFinishHash(BCRYPT_HASH_HANDLE handle, PUCHAR output, ULONG size, ULONG)
{
    Hash *hash = hash_of(handle);
    if (!hash || hash->is_finished) {
        return STATUS_INVALID_HANDLE;
    }
    if (!output || size != sluicegate::digest_size(hash->kind)) {
        return STATUS_INVALID_PARAMETER;
    }
    std::string value = hash->hmac ? hash->hmac->finish() : hash->digest->finish();
    memcpy(output, value.data(), value.size());
    hash->is_finished = true;
    if (hash->is_reusable) {
        hash->start();
    }
    return STATUS_SUCCESS;
}

NTSTATUS BCryptDuplicateHash(BCRYPT_HASH_HANDLE handle, BCRYPT_HASH_HANDLE *result, PUCHAR, ULONG, ULONG)
{
    Hash *hash = hash_of(handle);
    if (!hash) {
        return STATUS_INVALID_HANDLE;
    }
    if (!result) {
        return STATUS_INVALID_PARAMETER;
    }
    Hash *copy = new Hash;
    static_cast<Marked &>(*copy) = *hash;
    copy->secret = hash->secret;
    copy->is_reusable = hash->is_reusable;
    copy->is_finished = hash->is_finished;
    copy->digest.reset(hash->digest ? new Digest(*hash->digest) : nullptr);
    copy->hmac.reset(hash->hmac ? new Hmac(*hash->hmac) : nullptr);
    *result = static_cast<Marked *>(copy);
    return STATUS_SUCCESS;
}

NTSTATUS BCryptDestroyHash(BCRYPT_HASH_HANDLE handle)
{
    Hash *hash = hash_of(handle);
    if (!hash) {
        return STATUS_INVALID_HANDLE;
    }
    SecureZeroMemory(&hash->secret[0], hash->secret.size());
    hash->mark = 0;
    delete hash;
    return STATUS_SUCCESS;
}

NTSTATUS BCryptHash(BCRYPT_ALG_HANDLE algorithm, PUCHAR secret, ULONG secret_size, PUCHAR input, ULONG length, PUCHAR output, ULONG size)
{
    BCRYPT_HASH_HANDLE hash = nullptr;
    NTSTATUS status = BCryptCreateHash(algorithm, &hash, nullptr, 0, secret, secret_size, 0);
    if (status == STATUS_SUCCESS) {
        status = BCryptHashData(hash, input, length, 0);
        status = status == STATUS_SUCCESS ? BCryptFinishHash(hash, output, size, 0) : status;
        BCryptDestroyHash(hash);
    }
    return status;
}

NTSTATUS BCryptDeriveKeyPBKDF2(BCRYPT_ALG_HANDLE handle, PUCHAR password, ULONG password_size, PUCHAR salt, ULONG salt_size,
                               ULONGLONG iterations, PUCHAR key, ULONG key_size, ULONG)
{
    Marked known;
    if (!describe(handle, algorithm_mark, &known) || known.kind == DigestKind::None || !known.is_keyed) {
        return STATUS_INVALID_HANDLE;
    }
    if (!key || key_size == 0 || iterations == 0 || (!password && password_size) || (!salt && salt_size)) {
        return STATUS_INVALID_PARAMETER;
    }
    Hmac keyed(known.kind, password, password_size);
    for (ULONG done = 0, block = 1; done < key_size; block++) {
        Hmac first = keyed;
        const unsigned char number[] = {static_cast<unsigned char>(block >> 24), static_cast<unsigned char>(block >> 16),
                                        static_cast<unsigned char>(block >> 8), static_cast<unsigned char>(block)};
        first.add(salt, salt_size);
        first.add(number, sizeof(number));
        std::string last = first.finish(), sum = last;
        for (ULONGLONG i = 1; i < iterations; i++) {
            Hmac next = keyed;
            next.add(last.data(), last.size());
            last = next.finish();
            for (size_t place = 0; place < sum.size(); place++) {
                sum[place] = static_cast<char>(sum[place] ^ last[place]);
            }
        }
        ULONG part = std::min<ULONG>(key_size - done, static_cast<ULONG>(sum.size()));
        memcpy(key + done, sum.data(), part);
        done += part;
    }
    return STATUS_SUCCESS;
}

} // extern "C"
