// The compression functions are those of RFC 1321 and FIPS 180-4.

#include "digest.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

namespace {

const uint32_t md5_sines[] = {
    0xd76aa478u, 0xe8c7b756u, 0x242070dbu, 0xc1bdceeeu, 0xf57c0fafu, 0x4787c62au, 0xa8304613u, 0xfd469501u,
    0x698098d8u, 0x8b44f7afu, 0xffff5bb1u, 0x895cd7beu, 0x6b901122u, 0xfd987193u, 0xa679438eu, 0x49b40821u,
    0xf61e2562u, 0xc040b340u, 0x265e5a51u, 0xe9b6c7aau, 0xd62f105du, 0x02441453u, 0xd8a1e681u, 0xe7d3fbc8u,
    0x21e1cde6u, 0xc33707d6u, 0xf4d50d87u, 0x455a14edu, 0xa9e3e905u, 0xfcefa3f8u, 0x676f02d9u, 0x8d2a4c8au,
    0xfffa3942u, 0x8771f681u, 0x6d9d6122u, 0xfde5380cu, 0xa4beea44u, 0x4bdecfa9u, 0xf6bb4b60u, 0xbebfbc70u,
    0x289b7ec6u, 0xeaa127fau, 0xd4ef3085u, 0x04881d05u, 0xd9d4d039u, 0xe6db99e5u, 0x1fa27cf8u, 0xc4ac5665u,
    0xf4292244u, 0x432aff97u, 0xab9423a7u, 0xfc93a039u, 0x655b59c3u, 0x8f0ccc92u, 0xffeff47du, 0x85845dd1u,
    0x6fa87e4fu, 0xfe2ce6e0u, 0xa3014314u, 0x4e0811a1u, 0xf7537e82u, 0xbd3af235u, 0x2ad7d2bbu, 0xeb86d391u,
};
const uint32_t sha256_roots[] = {
    0x428a2f98u, 0x71374491u, 0xb5c0fbcfu, 0xe9b5dba5u, 0x3956c25bu, 0x59f111f1u, 0x923f82a4u, 0xab1c5ed5u,
    0xd807aa98u, 0x12835b01u, 0x243185beu, 0x550c7dc3u, 0x72be5d74u, 0x80deb1feu, 0x9bdc06a7u, 0xc19bf174u,
    0xe49b69c1u, 0xefbe4786u, 0x0fc19dc6u, 0x240ca1ccu, 0x2de92c6fu, 0x4a7484aau, 0x5cb0a9dcu, 0x76f988dau,
    0x983e5152u, 0xa831c66du, 0xb00327c8u, 0xbf597fc7u, 0xc6e00bf3u, 0xd5a79147u, 0x06ca6351u, 0x14292967u,
    0x27b70a85u, 0x2e1b2138u, 0x4d2c6dfcu, 0x53380d13u, 0x650a7354u, 0x766a0abbu, 0x81c2c92eu, 0x92722c85u,
    0xa2bfe8a1u, 0xa81a664bu, 0xc24b8b70u, 0xc76c51a3u, 0xd192e819u, 0xd6990624u, 0xf40e3585u, 0x106aa070u,
    0x19a4c116u, 0x1e376c08u, 0x2748774cu, 0x34b0bcb5u, 0x391c0cb3u, 0x4ed8aa4au, 0x5b9cca4fu, 0x682e6ff3u,
    0x748f82eeu, 0x78a5636fu, 0x84c87814u, 0x8cc70208u, 0x90befffau, 0xa4506cebu, 0xbef9a3f7u, 0xc67178f2u,
};
const uint64_t sha512_roots[] = {
    0x428a2f98d728ae22ull, 0x7137449123ef65cdull, 0xb5c0fbcfec4d3b2full, 0xe9b5dba58189dbbcull,
    0x3956c25bf348b538ull, 0x59f111f1b605d019ull, 0x923f82a4af194f9bull, 0xab1c5ed5da6d8118ull,
    0xd807aa98a3030242ull, 0x12835b0145706fbeull, 0x243185be4ee4b28cull, 0x550c7dc3d5ffb4e2ull,
    0x72be5d74f27b896full, 0x80deb1fe3b1696b1ull, 0x9bdc06a725c71235ull, 0xc19bf174cf692694ull,
    0xe49b69c19ef14ad2ull, 0xefbe4786384f25e3ull, 0x0fc19dc68b8cd5b5ull, 0x240ca1cc77ac9c65ull,
    0x2de92c6f592b0275ull, 0x4a7484aa6ea6e483ull, 0x5cb0a9dcbd41fbd4ull, 0x76f988da831153b5ull,
    0x983e5152ee66dfabull, 0xa831c66d2db43210ull, 0xb00327c898fb213full, 0xbf597fc7beef0ee4ull,
    0xc6e00bf33da88fc2ull, 0xd5a79147930aa725ull, 0x06ca6351e003826full, 0x142929670a0e6e70ull,
    0x27b70a8546d22ffcull, 0x2e1b21385c26c926ull, 0x4d2c6dfc5ac42aedull, 0x53380d139d95b3dfull,
    0x650a73548baf63deull, 0x766a0abb3c77b2a8ull, 0x81c2c92e47edaee6ull, 0x92722c851482353bull,
    0xa2bfe8a14cf10364ull, 0xa81a664bbc423001ull, 0xc24b8b70d0f89791ull, 0xc76c51a30654be30ull,
    0xd192e819d6ef5218ull, 0xd69906245565a910ull, 0xf40e35855771202aull, 0x106aa07032bbd1b8ull,
    0x19a4c116b8d2d0c8ull, 0x1e376c085141ab53ull, 0x2748774cdf8eeb99ull, 0x34b0bcb5e19b48a8ull,
    0x391c0cb3c5c95a63ull, 0x4ed8aa4ae3418acbull, 0x5b9cca4f7763e373ull, 0x682e6ff3d6b2b8a3ull,
    0x748f82ee5defb2fcull, 0x78a5636f43172f60ull, 0x84c87814a1f0ab72ull, 0x8cc702081a6439ecull,
    0x90befffa23631e28ull, 0xa4506cebde82bde9ull, 0xbef9a3f7b2c67915ull, 0xc67178f2e372532bull,
    0xca273eceea26619cull, 0xd186b8c721c0c207ull, 0xeada7dd6cde0eb1eull, 0xf57d4f7fee6ed178ull,
    0x06f067aa72176fbaull, 0x0a637dc5a2c898a6ull, 0x113f9804bef90daeull, 0x1b710b35131c471bull,
    0x28db77f523047d84ull, 0x32caab7b40c72493ull, 0x3c9ebe0a15c9bebcull, 0x431d67c49c100d4cull,
    0x4cc5d4becb3e42b6ull, 0x597f299cfc657e2aull, 0x5fcb6fab3ad6faecull, 0x6c44198c4a475817ull,
};
const uint32_t sha256_start[] = {
    0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au, 0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u,
};
const uint64_t sha384_start[] = {
    0xcbbb9d5dc1059ed8ull, 0x629a292a367cd507ull, 0x9159015a3070dd17ull, 0x152fecd8f70e5939ull,
    0x67332667ffc00b31ull, 0x8eb44a8768581511ull, 0xdb0c2e0d64f98fa7ull, 0x47b5481dbefa4fa4ull,
};
const uint64_t sha512_start[] = {
    0x6a09e667f3bcc908ull, 0xbb67ae8584caa73bull, 0x3c6ef372fe94f82bull, 0xa54ff53a5f1d36f1ull,
    0x510e527fade682d1ull, 0x9b05688c2b3e6c1full, 0x1f83d9abfb41bd6bull, 0x5be0cd19137e2179ull,
};
const uint32_t sha1_start[] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};

uint32_t left(uint32_t value, int by) { return value << by | value >> (32 - by); }
uint32_t right(uint32_t value, int by) { return value >> by | value << (32 - by); }
uint64_t right(uint64_t value, int by) { return value >> by | value << (64 - by); }

template <class Word> Word big_endian(const unsigned char *from)
{
    Word word = 0;
    for (size_t i = 0; i < sizeof(Word); i++) {
        word = static_cast<Word>(word << 8 | from[i]);
    }
    return word;
}

void compress_md5(uint32_t *state, const unsigned char *block)
{
    static const int shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t words[16], a = state[0], b = state[1], c = state[2], d = state[3];
    for (int i = 0; i < 16; i++) {
        words[i] = static_cast<uint32_t>(block[4 * i]) | static_cast<uint32_t>(block[4 * i + 1]) << 8 |
                   static_cast<uint32_t>(block[4 * i + 2]) << 16 | static_cast<uint32_t>(block[4 * i + 3]) << 24;
    }
    for (int i = 0; i < 64; i++) {
        int round = i / 16;
        uint32_t mixed = round == 0 ? (b & c) | (~b & d) : round == 1 ? (d & b) | (~d & c) : round == 2 ? b ^ c ^ d : c ^ (b | ~d);
        int word = round == 0 ? i : round == 1 ? (5 * i + 1) % 16 : round == 2 ? (3 * i + 5) % 16 : (7 * i) % 16;
        uint32_t next = b + left(a + mixed + md5_sines[i] + words[word], shifts[round][i % 4]);
        a = d;
        d = c;
        c = b;
        b = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

void compress_sha1(uint32_t *state, const unsigned char *block)
{
    uint32_t words[80], a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (int i = 0; i < 80; i++) {
        words[i] = i < 16 ? big_endian<uint32_t>(block + 4 * i) : left(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    }
    for (int i = 0; i < 80; i++) {
        uint32_t mixed = i < 20   ? ((b & c) | (~b & d)) + 0x5a827999u
                         : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1u
                         : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu
                                  : (b ^ c ^ d) + 0xca62c1d6u;
        uint32_t next = left(a, 5) + mixed + e + words[i];
        e = d;
        d = c;
        c = left(b, 30);
        b = a;
        a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
}

/// SHA-256 and SHA-512 differ in the width of the word, the number of rounds and the rotations.
template <class Word, int Rounds>
void compress_sha2(Word *state, const unsigned char *block, const Word *roots, const int (&by)[12])
{
    Word words[Rounds], now[8];
    memcpy(now, state, sizeof(now));
    for (int i = 0; i < Rounds; i++) {
        if (i < 16) {
            words[i] = big_endian<Word>(block + static_cast<size_t>(i) * sizeof(Word));
        } else {
            Word low = right(words[i - 15], by[6]) ^ right(words[i - 15], by[7]) ^ (words[i - 15] >> by[8]);
            Word high = right(words[i - 2], by[9]) ^ right(words[i - 2], by[10]) ^ (words[i - 2] >> by[11]);
            words[i] = words[i - 16] + low + words[i - 7] + high;
        }
        Word one = right(now[4], by[3]) ^ right(now[4], by[4]) ^ right(now[4], by[5]);
        Word zero = right(now[0], by[0]) ^ right(now[0], by[1]) ^ right(now[0], by[2]);
        Word first = now[7] + one + ((now[4] & now[5]) ^ (~now[4] & now[6])) + roots[i] + words[i];
        Word second = zero + ((now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2]));
        memmove(now + 1, now, 7 * sizeof(Word));
        now[4] += first;
        now[0] = first + second;
    }
    for (int i = 0; i < 8; i++) {
        state[i] += now[i];
    }
}

} // namespace

namespace sluicegate {

size_t digest_size(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Md5:
        return 16;
    case DigestKind::Sha1:
        return 20;
    case DigestKind::Sha256:
        return 32;
    case DigestKind::Sha384:
        return 48;
    case DigestKind::Sha512:
        return 64;
    default:
        return 0;
    }
}

size_t digest_block(DigestKind kind) { return kind == DigestKind::Sha384 || kind == DigestKind::Sha512 ? 128 : 64; }

Digest::Digest(DigestKind kind) : kind_(kind)
{
    memset(words_, 0, sizeof(words_));
    memset(wides_, 0, sizeof(wides_));
    if (kind == DigestKind::Sha256) {
        memcpy(words_, sha256_start, sizeof(sha256_start));
    } else if (kind == DigestKind::Sha384) {
        memcpy(wides_, sha384_start, sizeof(sha384_start));
    } else if (kind == DigestKind::Sha512) {
        memcpy(wides_, sha512_start, sizeof(sha512_start));
    } else {
        memcpy(words_, sha1_start, sizeof(sha1_start)); // MD5 starts with the first four.
    }
}

void Digest::compress(const unsigned char *block)
{
    static const int narrow[12] = {2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10};
    static const int wide[12] = {28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6};
    switch (kind_) {
    case DigestKind::Md5:
        return compress_md5(words_, block);
    case DigestKind::Sha1:
        return compress_sha1(words_, block);
    case DigestKind::Sha256:
        return compress_sha2<uint32_t, 64>(words_, block, sha256_roots, narrow);
    default:
        return compress_sha2<uint64_t, 80>(wides_, block, sha512_roots, wide);
    }
}

void Digest::add(const void *data, size_t length)
{
    const unsigned char *bytes = static_cast<const unsigned char *>(data);
    size_t size = digest_block(kind_);
    total_ += length;
    while (length > 0) {
        size_t part = size - filled_ < length ? size - filled_ : length;
        memcpy(block_ + filled_, bytes, part);
        filled_ += part;
        bytes += part;
        length -= part;
        if (filled_ == size) {
            compress(block_);
            filled_ = 0;
        }
    }
}

std::string Digest::finish()
{
    uint64_t bits = total_ * 8;
    size_t size = digest_block(kind_);
    size_t length_size = size / 8;
    block_[filled_++] = 0x80;
    if (filled_ > size - length_size) {
        memset(block_ + filled_, 0, size - filled_);
        compress(block_);
        filled_ = 0;
    }
    memset(block_ + filled_, 0, size - filled_);
    bool is_little = kind_ == DigestKind::Md5;
    for (size_t i = 0; i < 8; i++) {
        block_[is_little ? size - 8 + i : size - 1 - i] = static_cast<unsigned char>(bits >> (8 * i));
    }
    compress(block_);
    std::string value(digest_size(kind_), 0);
    for (size_t i = 0; i < value.size(); i++) {
        value[i] = size == 128  ? static_cast<char>(wides_[i / 8] >> (56 - 8 * (i % 8)))
                   : is_little ? static_cast<char>(words_[i / 4] >> (8 * (i % 4)))
                               : static_cast<char>(words_[i / 4] >> (24 - 8 * (i % 4)));
    }
    return value;
}

Hmac::Hmac(DigestKind kind, const void *key, size_t length) : inner_(kind), outer_(kind)
{
    std::string padded(static_cast<const char *>(key), length);
    if (length > digest_block(kind)) {
        Digest digest(kind);
        digest.add(key, length);
        padded = digest.finish();
    }
    padded.resize(digest_block(kind), 0);
    for (char &byte : padded) {
        byte = static_cast<char>(byte ^ 0x36);
    }
    inner_.add(padded.data(), padded.size());
    for (char &byte : padded) {
        byte = static_cast<char>(byte ^ 0x36 ^ 0x5c);
    }
    outer_.add(padded.data(), padded.size());
}

std::string Hmac::finish()
{
    std::string value = inner_.finish();
    outer_.add(value.data(), value.size());
    return outer_.finish();
}

bool random_bytes(void *to, size_t length)
{
    char *bytes = static_cast<char *>(to);
    while (length > 0) {
        ssize_t got = getrandom(bytes, length, 0);
        if (got < 0 && errno != EINTR) {
            return false;
        }
        if (got > 0) {
            bytes += got;
            length -= static_cast<size_t>(got);
        }
    }
    return true;
}

} // namespace sluicegate
