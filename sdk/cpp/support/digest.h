// MD5, SHA-1 and SHA-2, and HMAC over them.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include <string>

namespace sluicegate {

enum class DigestKind { None, Md5, Sha1, Sha256, Sha384, Sha512 };

/// Bytes of the result.
size_t digest_size(DigestKind kind);
/// Bytes that the algorithm takes at a time.
size_t digest_block(DigestKind kind);

/// A running hash; a copy goes on from where it was made.
class Digest
{
    DigestKind kind_;
    uint32_t words_[8];
    uint64_t wides_[8];
    unsigned char block_[128];
    size_t filled_ = 0;
    uint64_t total_ = 0;

public:
    explicit Digest(DigestKind kind);
    DigestKind kind() const { return kind_; }
    void add(const void *data, size_t length);
    /// The value; nothing may be added afterwards.
    std::string finish();

private:
    void compress(const unsigned char *block);
};

class Hmac
{
    Digest inner_;
    Digest outer_;

public:
    Hmac(DigestKind kind, const void *key, size_t length);
    DigestKind kind() const { return inner_.kind(); }
    void add(const void *data, size_t length) { inner_.add(data, length); }
    std::string finish();
};

/// Fills from the system's generator; false when that fails.
bool random_bytes(void *to, size_t length);

} // namespace sluicegate
