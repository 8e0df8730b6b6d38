// The printing functions of the secure C library, over the format interpreter.

#include <new>

#include <strsafe.h>
#include <windows.h>

#include "format.h"

namespace {

/// Formats into a string; false on a bad format or exhausted memory.
template <class String, class Char> bool formatted(String &out, const Char *text, va_list arguments)
{
    try {
        return text && sluicegate::format(out, text, arguments);
    } catch (const std::bad_alloc &) {
        return false;
    }
}

void copy(char *to, const std::string &text, size_t count) { memcpy(to, text.data(), count); }
void copy(wchar_t *to, const std::wstring &text, size_t count) { wmemcpy(to, text.data(), count); }

/// sprintf_s: all or nothing.
template <class String, class Char> int print_all(Char *to, size_t size, const Char *format, va_list arguments)
{
    if (!to || size == 0) {
        errno = EINVAL;
        return -1;
    }
    String text;
    to[0] = 0;
    if (!formatted(text, format, arguments)) {
        errno = EINVAL;
        return -1;
    }
    if (text.size() >= size) {
        errno = ERANGE;
        return -1;
    }
    copy(to, text, text.size());
    to[text.size()] = 0;
    return static_cast<int>(text.size());
}

/// _snprintf_s: at most `count` characters and always a final zero; -1 when cut.
template <class String, class Char> int print_count(Char *to, size_t size, size_t count, const Char *format, va_list arguments)
{
    if (!to || size == 0) {
        errno = EINVAL;
        return -1;
    }
    String text;
    to[0] = 0;
    if (!formatted(text, format, arguments)) {
        errno = EINVAL;
        return -1;
    }
    if (count != _TRUNCATE && text.size() > count && count >= size) {
        errno = ERANGE;
        return -1;
    }
    if (count != _TRUNCATE && text.size() <= count && text.size() >= size) {
        errno = ERANGE;
        return -1;
    }
    size_t limit = count == _TRUNCATE || count >= size ? size - 1 : count;
    bool cut = text.size() > limit;
    size_t written = cut ? limit : text.size();
    copy(to, text, written);
    to[written] = 0;
    return cut ? -1 : static_cast<int>(written);
}

/// _snprintf: no final zero when the text fills the buffer; -1 when it is longer. A null buffer of size 0 measures.
template <class String, class Char> int print_loose(Char *to, size_t size, const Char *format, va_list arguments)
{
    String text;
    if (!formatted(text, format, arguments)) {
        errno = EINVAL;
        return -1;
    }
    if (!to || size == 0) {
        return size == 0 ? static_cast<int>(text.size()) : -1;
    }
    size_t written = text.size() < size ? text.size() : size;
    copy(to, text, written);
    if (written < size) {
        to[written] = 0;
    }
    return text.size() > size ? -1 : static_cast<int>(text.size());
}

template <class String, class Char> HRESULT print_strsafe(Char *to, size_t size, const Char *format, va_list arguments)
{
    if (!to || size == 0 || size > STRSAFE_MAX_CCH) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    String text;
    to[0] = 0;
    if (!formatted(text, format, arguments)) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    size_t written = text.size() < size ? text.size() : size - 1;
    copy(to, text, written);
    to[written] = 0;
    return text.size() < size ? S_OK : STRSAFE_E_INSUFFICIENT_BUFFER;
}

int to_stream(FILE *stream, const char *format, va_list arguments)
{
    std::string text;
    if (!stream || !formatted(text, format, arguments)) {
        errno = EINVAL;
        return -1;
    }
    return fwrite(text.data(), 1, text.size(), stream) == text.size() ? static_cast<int>(text.size()) : -1;
}

int to_stream(FILE *stream, const wchar_t *format, va_list arguments)
{
    std::wstring text;
    if (!stream || !formatted(text, format, arguments)) {
        errno = EINVAL;
        return -1;
    }
    return fputws(text.c_str(), stream) < 0 ? -1 : static_cast<int>(text.size());
}

} // namespace

extern "C" {

int vsprintf_s(char *to, size_t size, const char *format, va_list arguments) { return print_all<std::string>(to, size, format, arguments); }
int vswprintf_s(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
    return print_all<std::wstring>(to, size, format, arguments);
}
int _vsnprintf_s(char *to, size_t size, size_t count, const char *format, va_list arguments)
{
    return print_count<std::string>(to, size, count, format, arguments);
}
int _vsnwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, va_list arguments)
{
    return print_count<std::wstring>(to, size, count, format, arguments);
}
int _vsnprintf(char *to, size_t size, const char *format, va_list arguments) { return print_loose<std::string>(to, size, format, arguments); }
int _vsnwprintf(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
    return print_loose<std::wstring>(to, size, format, arguments);
}
int _vscprintf(const char *format, va_list arguments) { return print_loose<std::string>(static_cast<char *>(nullptr), 0, format, arguments); }
int _vscwprintf(const wchar_t *format, va_list arguments)
{
    return print_loose<std::wstring>(static_cast<wchar_t *>(nullptr), 0, format, arguments);
}

#define SLUICEGATE_VARIADIC(call)                                                                                        \
    va_list arguments;                                                                                                   \
    va_start(arguments, format);                                                                                         \
    auto result = call;                                                                                                  \
    va_end(arguments);                                                                                                   \
    return result

int sprintf_s(char *to, size_t size, const char *format, ...) { SLUICEGATE_VARIADIC(vsprintf_s(to, size, format, arguments)); }
int swprintf_s(wchar_t *to, size_t size, const wchar_t *format, ...) { SLUICEGATE_VARIADIC(vswprintf_s(to, size, format, arguments)); }
int _snprintf_s(char *to, size_t size, size_t count, const char *format, ...)
{
    SLUICEGATE_VARIADIC(_vsnprintf_s(to, size, count, format, arguments));
}
int _snwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, ...)
{
    SLUICEGATE_VARIADIC(_vsnwprintf_s(to, size, count, format, arguments));
}
int _snprintf(char *to, size_t size, const char *format, ...) { SLUICEGATE_VARIADIC(_vsnprintf(to, size, format, arguments)); }
int _snwprintf(wchar_t *to, size_t size, const wchar_t *format, ...) { SLUICEGATE_VARIADIC(_vsnwprintf(to, size, format, arguments)); }
int _scprintf(const char *format, ...) { SLUICEGATE_VARIADIC(_vscprintf(format, arguments)); }
int _scwprintf(const wchar_t *format, ...) { SLUICEGATE_VARIADIC(_vscwprintf(format, arguments)); }

// wsprintf knows no buffer size; Windows itself stops after 1024 characters.
int wsprintfA(LPSTR to, LPCSTR format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int count = _vsnprintf_s(to, 1025, _TRUNCATE, format, arguments);
    va_end(arguments);
    return count < 0 ? lstrlenA(to) : count;
}
int wsprintfW(LPWSTR to, LPCWSTR format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int count = _vsnwprintf_s(to, 1025, _TRUNCATE, format, arguments);
    va_end(arguments);
    return count < 0 ? lstrlenW(to) : count;
}

int printf_s(const char *format, ...) { SLUICEGATE_VARIADIC(to_stream(stdout, format, arguments)); }
int fprintf_s(FILE *stream, const char *format, ...) { SLUICEGATE_VARIADIC(to_stream(stream, format, arguments)); }
int fwprintf_s(FILE *stream, const wchar_t *format, ...) { SLUICEGATE_VARIADIC(to_stream(stream, format, arguments)); }

HRESULT StringCchVPrintfA(LPSTR to, size_t size, LPCSTR format, va_list arguments)
{
    return print_strsafe<std::string>(to, size, format, arguments);
}
HRESULT StringCchVPrintfW(LPWSTR to, size_t size, LPCWSTR format, va_list arguments)
{
    return print_strsafe<std::wstring>(to, size, format, arguments);
}
HRESULT StringCchPrintfA(LPSTR to, size_t size, LPCSTR format, ...) { SLUICEGATE_VARIADIC(StringCchVPrintfA(to, size, format, arguments)); }
HRESULT StringCchPrintfW(LPWSTR to, size_t size, LPCWSTR format, ...) { SLUICEGATE_VARIADIC(StringCchVPrintfW(to, size, format, arguments)); }

} // extern "C"
