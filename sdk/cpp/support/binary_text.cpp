// Base64 and hexadecimal text (CryptBinaryToString and back).

#include <wincrypt.h>

#include <string>

namespace {

const char plain_alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const char url_alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const char header[] = "-----BEGIN CERTIFICATE-----", footer[] = "-----END CERTIFICATE-----";

BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}

std::string line_end(DWORD flags) { return flags & CRYPT_STRING_NOCRLF ? "" : flags & CRYPT_STRING_NOCR ? "\n" : "\r\n"; }

std::string base64(const BYTE *data, size_t length, const char *alphabet, bool pads, const std::string &end)
{
    std::string text;
    size_t column = 0;
    for (size_t i = 0; i < length; i += 3) {
        unsigned group = static_cast<unsigned>(data[i]) << 16 | (i + 1 < length ? static_cast<unsigned>(data[i + 1]) << 8 : 0) |
                         (i + 2 < length ? data[i + 2] : 0);
        size_t given = length - i < 3 ? length - i : 3;
        for (size_t place = 0; place < 4; place++) {
            if (place <= given) {
                text += alphabet[group >> (18 - 6 * place) & 63];
            } else if (pads) {
                text += '=';
            }
        }
        column += 4;
        if (column == 64 && !end.empty() && i + 3 < length) {
            text += end;
            column = 0;
        }
    }
    return text.empty() ? text : text + end;
}

bool encode(const BYTE *data, size_t length, DWORD flags, std::string *text)
{
    std::string end = line_end(flags);
    switch (flags & 0x0fffffff) {
    case CRYPT_STRING_BASE64HEADER:
        end = flags & CRYPT_STRING_NOCR ? "\n" : "\r\n";
        *text = header + end + base64(data, length, plain_alphabet, true, end) + footer + end;
        return true;
    case CRYPT_STRING_BASE64:
        *text = base64(data, length, plain_alphabet, true, end);
        return true;
    case CRYPT_STRING_BASE64URI:
        *text = base64(data, length, url_alphabet, false, "");
        return true;
    case CRYPT_STRING_BINARY:
        text->assign(reinterpret_cast<const char *>(data), length);
        return true;
    case CRYPT_STRING_HEX:
    case CRYPT_STRING_HEXRAW: {
        bool is_raw = (flags & 0x0fffffff) == CRYPT_STRING_HEXRAW;
        for (size_t i = 0; i < length; i++) {
            if (!is_raw && i > 0) {
                text->append(i % 16 == 0 && !end.empty() ? end : " ");
            }
            text->push_back("0123456789abcdef"[data[i] >> 4]);
            text->push_back("0123456789abcdef"[data[i] & 15]);
        }
        text->append(end);
        return true;
    }
    default:
        return false;
    }
}

bool decode_base64(const std::string &text, const char *alphabet, std::string *data)
{
    unsigned group = 0;
    int count = 0, pads = 0;
    for (char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            continue;
        }
        const char *place = c ? strchr(alphabet, c) : nullptr;
        if (c == '=') {
            pads++;
            continue;
        }
        if (!place || pads > 0) {
            return false;
        }
        group = group << 6 | static_cast<unsigned>(place - alphabet);
        if (++count % 4 == 0) {
            data->push_back(static_cast<char>(group >> 16));
            data->push_back(static_cast<char>(group >> 8));
            data->push_back(static_cast<char>(group));
        }
    }
    int rest = count % 4;
    bool is_url = alphabet == url_alphabet;
    if (rest == 1 || (rest != 0 && pads != 4 - rest && !(is_url && pads == 0)) || (rest == 0 && pads != 0)) {
        return false;
    }
    if (rest >= 2) {
        data->push_back(static_cast<char>(group >> (rest == 2 ? 4 : 10)));
    }
    if (rest == 3) {
        data->push_back(static_cast<char>(group >> 2));
    }
    return true;
}

bool decode_hex(const std::string &text, std::string *data)
{
    int high = -1;
    for (char c : text) {
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) {
            if (high >= 0 || !(c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
                return false;
            }
        } else if (high < 0) {
            high = digit;
        } else {
            data->push_back(static_cast<char>(high << 4 | digit));
            high = -1;
        }
    }
    return high < 0;
}

bool decode(const std::string &text, DWORD flags, std::string *data, DWORD *skipped, DWORD *used)
{
    size_t start = text.find("-----BEGIN "), line = start == std::string::npos ? start : text.find("-----", start + 11);
    size_t end = line == std::string::npos ? line : text.find("-----END ", line + 5);
    bool has_header = end != std::string::npos;
    *skipped = has_header ? static_cast<DWORD>(start) : 0;
    *used = flags;
    switch (flags & 0x0fffffff) {
    case CRYPT_STRING_BASE64HEADER:
        return has_header && decode_base64(text.substr(line + 5, end - line - 5), plain_alphabet, data);
    case CRYPT_STRING_BASE64_ANY:
        *used = has_header ? CRYPT_STRING_BASE64HEADER : CRYPT_STRING_BASE64;
        return decode_base64(has_header ? text.substr(line + 5, end - line - 5) : text, plain_alphabet, data);
    case CRYPT_STRING_BASE64:
        return decode_base64(text, plain_alphabet, data);
    case CRYPT_STRING_BASE64URI:
        return decode_base64(text, url_alphabet, data);
    case CRYPT_STRING_BINARY:
        *data = text;
        return true;
    case CRYPT_STRING_HEX:
    case CRYPT_STRING_HEXRAW:
        return decode_hex(text, data);
    default:
        return false;
    }
}

template <class Char> BOOL to_string(const BYTE *data, DWORD length, DWORD flags, Char *to, DWORD *size)
{
    std::string text;
    if (!data || !size || !encode(data, length, flags, &text)) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    DWORD needed = static_cast<DWORD>(text.size());
    if (!to) {
        *size = needed + 1;
        return TRUE;
    }
    if (*size < needed + 1) {
        *size = needed + 1;
        return fail(ERROR_MORE_DATA);
    }
    for (DWORD i = 0; i < needed; i++) {
        to[i] = static_cast<Char>(static_cast<unsigned char>(text[i]));
    }
    to[needed] = 0;
    *size = needed;
    return TRUE;
}

template <class Char>
BOOL to_binary(const Char *text, DWORD length, DWORD flags, BYTE *to, DWORD *size, DWORD *skipped, DWORD *used_flags)
{
    if (!text || !size) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::string narrow, data;
    for (DWORD i = 0; length > 0 ? i < length : text[i] != 0; i++) {
        // A character outside ASCII belongs to no encoding; the zero makes it be refused.
        narrow += static_cast<ULONG>(text[i]) < 128 ? static_cast<char>(text[i]) : '\0';
    }
    DWORD skip = 0, used = 0;
    if (!decode(narrow, flags, &data, &skip, &used)) {
        return fail(ERROR_INVALID_DATA);
    }
    if (skipped) {
        *skipped = skip;
    }
    if (used_flags) {
        *used_flags = used;
    }
    DWORD capacity = *size;
    *size = static_cast<DWORD>(data.size());
    if (to && capacity < data.size()) {
        return fail(ERROR_MORE_DATA);
    }
    if (to && !data.empty()) {
        memcpy(to, data.data(), data.size());
    }
    return TRUE;
}

} // namespace

extern "C" {

BOOL CryptBinaryToStringA(const BYTE *data, DWORD length, DWORD flags, LPSTR text, DWORD *size) { return to_string(data, length, flags, text, size); }
BOOL CryptBinaryToStringW(const BYTE *data, DWORD length, DWORD flags, LPWSTR text, DWORD *size) { return to_string(data, length, flags, text, size); }
BOOL CryptStringToBinaryA(LPCSTR text, DWORD length, DWORD flags, BYTE *data, DWORD *size, DWORD *skipped, DWORD *used)
{
    return to_binary(text, length, flags, data, size, skipped, used);
}
BOOL CryptStringToBinaryW(LPCWSTR text, DWORD length, DWORD flags, BYTE *data, DWORD *size, DWORD *skipped, DWORD *used)
{
    return to_binary(text, length, flags, data, size, skipped, used);
}

} // extern "C"
