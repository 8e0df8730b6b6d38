// Conversion between UTF-8 and wide characters, and the Win32 and secure CRT functions that expose it.

#include "text_codec.h"

#include <windows.h>

namespace sluicegate {

/// The scalar at `text`, its length in `used`; -1 for a malformed sequence, of which `used` bytes are to be skipped.
static long decode(const unsigned char *text, size_t length, size_t *used)
{
    unsigned char first = text[0];
    *used = 1;
    if (first < 0x80) {
        return first;
    }
    size_t count = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4) {
        return -1;
    }
    long value = first & (0xff >> (count + 1));
    for (size_t i = 1; i < count; i++) {
        if (i >= length || (text[i] & 0xc0) != 0x80) {
            *used = i;
            return -1;
        }
        value = (value << 6) | (text[i] & 0x3f);
    }
    *used = count;
    bool overlong = (count == 3 && value < 0x800) || (count == 4 && value < 0x10000);
    bool outside = value > 0x10ffff || (value >= 0xd800 && value < 0xe000);
    return overlong || outside ? -1 : value;
}

bool append_wide(std::wstring &out, const char *text, size_t length)
{
    const unsigned char *bytes = reinterpret_cast<const unsigned char *>(text);
    bool sound = true;
    while (length > 0) {
        size_t used;
        long value = decode(bytes, length, &used);
        sound = sound && value >= 0;
        out.push_back(static_cast<wchar_t>(value >= 0 ? value : 0xfffd));
        bytes += used;
        length -= used;
    }
    return sound;
}

bool append_narrow(std::string &out, const wchar_t *text, size_t length)
{
    bool sound = true;
    for (size_t i = 0; i < length; i++) {
        unsigned long value = static_cast<unsigned long>(text[i]) & 0xfffffffful;
        // Code written for two-byte characters builds surrogate pairs; they are joined.
        if (value >= 0xd800 && value < 0xdc00 && i + 1 < length) {
            unsigned long low = static_cast<unsigned long>(text[i + 1]) & 0xfffffffful;
            if (low >= 0xdc00 && low < 0xe000) {
                value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
                i++;
            }
        }
        if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) {
            value = 0xfffd;
            sound = false;
        }
        if (value < 0x80) {
            out.push_back(static_cast<char>(value));
        } else if (value < 0x800) {
            out.push_back(static_cast<char>(0xc0 | (value >> 6)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3f)));
        } else if (value < 0x10000) {
            out.push_back(static_cast<char>(0xe0 | (value >> 12)));
            out.push_back(static_cast<char>(0x80 | ((value >> 6) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3f)));
        } else {
            out.push_back(static_cast<char>(0xf0 | (value >> 18)));
            out.push_back(static_cast<char>(0x80 | ((value >> 12) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | ((value >> 6) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3f)));
        }
    }
    return sound;
}

std::wstring widen(const char *text)
{
    std::wstring out;
    if (text) {
        append_wide(out, text, strlen(text));
    }
    return out;
}

std::string narrow(const wchar_t *text)
{
    std::string out;
    if (text) {
        append_narrow(out, text, wcslen(text));
    }
    return out;
}

} // namespace sluicegate

extern "C" {

int lstrlenA(LPCSTR text) { return text ? static_cast<int>(strlen(text)) : 0; }
int lstrlenW(LPCWSTR text) { return text ? static_cast<int>(wcslen(text)) : 0; }
int lstrcmpA(LPCSTR left, LPCSTR right) { return strcmp(left ? left : "", right ? right : ""); }
int lstrcmpW(LPCWSTR left, LPCWSTR right) { return wcscmp(left ? left : L"", right ? right : L""); }
int lstrcmpiA(LPCSTR left, LPCSTR right) { return strcasecmp(left ? left : "", right ? right : ""); }
int lstrcmpiW(LPCWSTR left, LPCWSTR right) { return wcscasecmp(left ? left : L"", right ? right : L""); }

// Both conversions answer the size with the final zero, as Microsoft's do; `count` limits what is converted.
errno_t wcstombs_s(size_t *converted, char *to, size_t size, const wchar_t *source, size_t count)
{
    if (converted) {
        *converted = 0;
    }
    if (!source || (!to && size != 0)) {
        if (to && size) {
            to[0] = 0;
        }
        return EINVAL;
    }
    std::string out;
    size_t length = wcslen(source);
    if (!sluicegate::append_narrow(out, source, length)) {
        if (to && size) {
            to[0] = 0;
        }
        return EILSEQ;
    }
    if (!to) {
        if (converted) {
            *converted = out.size() + 1;
        }
        return 0;
    }
    bool truncate = count == _TRUNCATE;
    bool cut = false;
    size_t limit = truncate ? size - 1 : count;
    if (size == 0) {
        return EINVAL;
    }
    if (out.size() > limit) {
        // Never end inside a sequence.
        while (limit > 0 && (static_cast<unsigned char>(out[limit]) & 0xc0) == 0x80) {
            limit--;
        }
        out.resize(limit);
        cut = truncate;
    }
    if (out.size() >= size) {
        to[0] = 0;
        return ERANGE;
    }
    memcpy(to, out.c_str(), out.size() + 1);
    if (converted) {
        *converted = out.size() + 1;
    }
    return cut ? STRUNCATE : 0;
}

errno_t mbstowcs_s(size_t *converted, wchar_t *to, size_t size, const char *source, size_t count)
{
    if (converted) {
        *converted = 0;
    }
    if (!source || (!to && size != 0)) {
        if (to && size) {
            to[0] = 0;
        }
        return EINVAL;
    }
    std::wstring out;
    if (!sluicegate::append_wide(out, source, strlen(source))) {
        if (to && size) {
            to[0] = 0;
        }
        return EILSEQ;
    }
    if (!to) {
        if (converted) {
            *converted = out.size() + 1;
        }
        return 0;
    }
    if (size == 0) {
        return EINVAL;
    }
    bool cut = false;
    if (count == _TRUNCATE) {
        cut = out.size() > size - 1;
        count = size - 1;
    }
    if (out.size() > count) {
        out.resize(count);
    }
    if (out.size() >= size) {
        to[0] = 0;
        return ERANGE;
    }
    wmemcpy(to, out.c_str(), out.size() + 1);
    if (converted) {
        *converted = out.size() + 1;
    }
    return cut ? STRUNCATE : 0;
}

} // extern "C"
