// Code pages: UTF-8, Windows-1252, Latin-1 and US-ASCII.

#include "object.h"
#include "text_codec.h"

namespace {

/// The characters of Windows-1252 from 0x80 to 0x9f; the five holes are the control characters themselves.
const unsigned short HIGH_1252[32] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                      0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                      0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

enum class Page { Utf8, Windows1252, Latin1, Ascii, Unknown };

Page page_of(UINT number)
{
    switch (number) {
    case CP_ACP:
    case CP_OEMCP:
    case 2: // CP_MACCP
    case CP_THREAD_ACP:
    case CP_UTF8:
        return Page::Utf8;
    case 1252:
        return Page::Windows1252;
    case 28591:
        return Page::Latin1;
    case 20127:
        return Page::Ascii;
    default:
        return Page::Unknown;
    }
}

/// False when a byte has no character.
bool decode(Page page, const char *text, size_t length, std::wstring &out)
{
    if (page == Page::Utf8) {
        return sluicegate::append_wide(out, text, length);
    }
    bool sound = true;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = static_cast<unsigned char>(text[i]);
        bool high = page == Page::Windows1252 && byte >= 0x80 && byte < 0xa0;
        sound = sound && !(page == Page::Ascii && byte >= 0x80);
        out.push_back(static_cast<wchar_t>(high ? HIGH_1252[byte - 0x80] : page == Page::Ascii ? byte & 0x7f : byte));
    }
    return sound;
}

/// False when a character has no byte and `replacement` stands for it.
bool encode(Page page, const wchar_t *text, size_t length, const char *replacement, std::string &out)
{
    if (page == Page::Utf8) {
        return sluicegate::append_narrow(out, text, length);
    }
    bool sound = true;
    for (size_t i = 0; i < length; i++) {
        unsigned value = static_cast<unsigned>(text[i]);
        int byte = -1;
        if (value < 0x80 || (page != Page::Ascii && value >= 0xa0 && value < 0x100) || (page == Page::Latin1 && value < 0x100)) {
            byte = static_cast<int>(value);
        }
        for (int k = 0; page == Page::Windows1252 && byte < 0 && k < 32; k++) {
            byte = HIGH_1252[k] == value ? 0x80 + k : -1;
        }
        if (byte >= 0) {
            out.push_back(static_cast<char>(byte));
        } else {
            sound = false;
            out += replacement;
        }
    }
    return sound;
}

template <class Char, class String> int put(const String &out, Char *to, int capacity)
{
    if (capacity == 0) {
        return static_cast<int>(out.size());
    }
    if (!to || out.size() > static_cast<size_t>(capacity)) {
        return sluicegate::fail(to ? ERROR_INSUFFICIENT_BUFFER : ERROR_INVALID_PARAMETER);
    }
    memcpy(to, out.data(), out.size() * sizeof(Char));
    return static_cast<int>(out.size());
}

} // namespace

extern "C" {

int MultiByteToWideChar(UINT number, DWORD flags, LPCSTR text, int length, LPWSTR to, int capacity)
{
    Page page = page_of(number);
    if (!text || length == 0 || length < -1 || capacity < 0 || page == Page::Unknown) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    std::wstring out;
    bool sound = decode(page, text, length < 0 ? strlen(text) + 1 : static_cast<size_t>(length), out);
    if (!sound && (flags & MB_ERR_INVALID_CHARS)) {
        return sluicegate::fail(ERROR_NO_UNICODE_TRANSLATION);
    }
    return put(out, to, capacity);
}

int WideCharToMultiByte(UINT number, DWORD flags, LPCWSTR text, int length, LPSTR to, int capacity, LPCSTR replacement, LPBOOL replaced)
{
    Page page = page_of(number);
    if (!text || length == 0 || length < -1 || capacity < 0 || page == Page::Unknown) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    if (page == Page::Utf8 && number == CP_UTF8 && (replacement || replaced)) {
        // The document of CP_UTF8 forbids both.
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    std::string out;
    bool sound = encode(page, text, length < 0 ? wcslen(text) + 1 : static_cast<size_t>(length), replacement ? replacement : "?", out);
    if (replaced) {
        *replaced = sound ? FALSE : TRUE;
    }
    if (!sound && (flags & WC_ERR_INVALID_CHARS)) {
        return sluicegate::fail(ERROR_NO_UNICODE_TRANSLATION);
    }
    return put(out, to, capacity);
}

UINT GetACP(void) { return CP_UTF8; }
UINT GetOEMCP(void) { return CP_UTF8; }
BOOL IsValidCodePage(UINT number) { return number > 3 && page_of(number) != Page::Unknown; }
// UTF-8 has no lead bytes in the sense of the double-byte pages.
BOOL IsDBCSLeadByte(BYTE) { return FALSE; }

} // extern "C"
