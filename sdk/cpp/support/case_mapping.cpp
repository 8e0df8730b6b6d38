// Case, comparison and the old string functions. One locale exists, that of US English; comparison is by code points.

#include <wctype.h>

#include "object.h"
#include "text_codec.h"

namespace {

wchar_t upper(wchar_t c) { return static_cast<wchar_t>(towupper(static_cast<wint_t>(c))); }
wchar_t lower(wchar_t c) { return static_cast<wchar_t>(towlower(static_cast<wint_t>(c))); }

/// Letters outside ASCII too, whatever locale the process has.
wchar_t mapped(wchar_t c, bool up)
{
    wchar_t out = up ? upper(c) : lower(c);
    unsigned value = static_cast<unsigned>(c);
    if (out != c || value < 0x80) {
        return out;
    }
    bool latin_small = value >= 0xe0 && value <= 0xfe && value != 0xf7, latin_large = value >= 0xc0 && value <= 0xde && value != 0xd7;
    bool greek_small = value >= 0x3b1 && value <= 0x3c9 && value != 0x3c2, greek_large = value >= 0x391 && value <= 0x3a9;
    bool cyrillic_small = value >= 0x430 && value <= 0x44f, cyrillic_large = value >= 0x410 && value <= 0x42f;
    if (up && (latin_small || greek_small || cyrillic_small)) {
        return static_cast<wchar_t>(value - 0x20);
    }
    if (!up && (latin_large || greek_large || cyrillic_large)) {
        return static_cast<wchar_t>(value + 0x20);
    }
    return c;
}

int compare(const std::wstring &left, const std::wstring &right, bool ignore_case)
{
    for (size_t i = 0; i < left.size() && i < right.size(); i++) {
        wchar_t a = ignore_case ? mapped(left[i], true) : left[i], b = ignore_case ? mapped(right[i], true) : right[i];
        if (a != b) {
            return a < b ? CSTR_LESS_THAN : CSTR_GREATER_THAN;
        }
    }
    return left.size() < right.size() ? CSTR_LESS_THAN : left.size() > right.size() ? CSTR_GREATER_THAN : CSTR_EQUAL;
}

std::wstring wide(LPCWSTR text, int length) { return length < 0 ? std::wstring(text) : std::wstring(text, static_cast<size_t>(length)); }
std::wstring wide(LPCSTR text, int length)
{
    std::wstring out;
    sluicegate::append_wide(out, text, length < 0 ? strlen(text) : static_cast<size_t>(length));
    return out;
}

template <class Char> Char *change(Char *text, bool up)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(text);
    if (value >> 16 == 0) {
        bool letter = sizeof(Char) > 1 || value < 0x80;
        return letter ? reinterpret_cast<Char *>(static_cast<uintptr_t>(mapped(static_cast<wchar_t>(value), up))) : text;
    }
    for (Char *c = text; *c; c++) {
        if (sizeof(Char) > 1 || static_cast<unsigned char>(*c) < 0x80) {
            *c = static_cast<Char>(mapped(static_cast<wchar_t>(*c), up));
        }
    }
    return text;
}

DWORD change_buffer(LPWSTR text, DWORD length, bool up)
{
    for (DWORD i = 0; i < length; i++) {
        text[i] = mapped(text[i], up);
    }
    return length;
}

template <class Char> Char *copy_bounded(Char *to, const Char *from, int most)
{
    if (!to || !from || most <= 0) {
        return nullptr;
    }
    int i = 0;
    for (; i < most - 1 && from[i]; i++) {
        to[i] = from[i];
    }
    to[i] = 0;
    return to;
}

const LCID ENGLISH_US = 0x0409;

} // namespace

extern "C" {

LCID GetUserDefaultLCID(void) { return ENGLISH_US; }
LCID GetSystemDefaultLCID(void) { return ENGLISH_US; }
LCID GetThreadLocale(void) { return ENGLISH_US; }
LANGID GetUserDefaultLangID(void) { return static_cast<LANGID>(ENGLISH_US); }

int CompareStringOrdinal(LPCWCH left, int left_length, LPCWCH right, int right_length, BOOL ignore_case)
{
    return left && right ? compare(wide(left, left_length), wide(right, right_length), ignore_case != FALSE)
                         : sluicegate::fail(ERROR_INVALID_PARAMETER);
}
int CompareStringW(LCID, DWORD flags, LPCWSTR left, int left_length, LPCWSTR right, int right_length)
{
    return CompareStringOrdinal(left, left_length, right, right_length, flags & NORM_IGNORECASE);
}
int CompareStringA(LCID, DWORD flags, LPCSTR left, int left_length, LPCSTR right, int right_length)
{
    return left && right ? compare(wide(left, left_length), wide(right, right_length), (flags & NORM_IGNORECASE) != 0)
                         : sluicegate::fail(ERROR_INVALID_PARAMETER);
}

int LCMapStringW(LCID, DWORD flags, LPCWSTR text, int length, LPWSTR to, int capacity)
{
    if (!text || length == 0 || (flags & (LCMAP_LOWERCASE | LCMAP_UPPERCASE)) == 0) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    std::wstring out = wide(text, length);
    if (length < 0) {
        out.push_back(0);
    }
    change_buffer(&out[0], static_cast<DWORD>(out.size()), (flags & LCMAP_UPPERCASE) != 0);
    if (capacity != 0 && (!to || out.size() > static_cast<size_t>(capacity))) {
        return sluicegate::fail(ERROR_INSUFFICIENT_BUFFER);
    }
    if (capacity != 0) {
        wmemcpy(to, out.data(), out.size());
    }
    return static_cast<int>(out.size());
}

LPSTR CharUpperA(LPSTR text) { return change(text, true); }
LPWSTR CharUpperW(LPWSTR text) { return change(text, true); }
LPSTR CharLowerA(LPSTR text) { return change(text, false); }
LPWSTR CharLowerW(LPWSTR text) { return change(text, false); }
DWORD CharUpperBuffW(LPWSTR text, DWORD length) { return change_buffer(text, length, true); }
DWORD CharLowerBuffW(LPWSTR text, DWORD length) { return change_buffer(text, length, false); }
LPSTR CharNextA(LPCSTR text)
{
    // Over one character of UTF-8.
    text += *text ? 1 : 0;
    while ((static_cast<unsigned char>(*text) & 0xc0) == 0x80) {
        text++;
    }
    return const_cast<LPSTR>(text);
}
LPWSTR CharNextW(LPCWSTR text) { return const_cast<LPWSTR>(text + (*text ? 1 : 0)); }
BOOL IsCharAlphaW(WCHAR c) { return iswalpha(static_cast<wint_t>(c)) != 0 || mapped(c, true) != mapped(c, false); }
BOOL IsCharAlphaNumericW(WCHAR c) { return IsCharAlphaW(c) || iswdigit(static_cast<wint_t>(c)) != 0; }

LPSTR lstrcpyA(LPSTR to, LPCSTR from) { return to && from ? strcpy(to, from) : nullptr; }
LPWSTR lstrcpyW(LPWSTR to, LPCWSTR from) { return to && from ? wcscpy(to, from) : nullptr; }
LPSTR lstrcpynA(LPSTR to, LPCSTR from, int most) { return copy_bounded(to, from, most); }
LPWSTR lstrcpynW(LPWSTR to, LPCWSTR from, int most) { return copy_bounded(to, from, most); }
LPSTR lstrcatA(LPSTR to, LPCSTR from) { return to && from ? strcat(to, from) : nullptr; }
LPWSTR lstrcatW(LPWSTR to, LPCWSTR from) { return to && from ? wcscat(to, from) : nullptr; }

} // extern "C"
