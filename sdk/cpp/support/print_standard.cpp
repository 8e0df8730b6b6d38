// printf and its relatives inside a module, with the meanings of Microsoft's library. They have the names of the system's
// functions but are hidden, so that only what is linked into the module finds them. vsnprintf and vswprintf are left to the
// system, because the C++ library's own templates use them; windows.h gives the two other names to a module's source.

#include <new>

#include <windows.h>

#include "format.h"

#ifdef vsnprintf
#undef vsnprintf
#undef vswprintf
#endif

namespace {

template <class String, class Char> bool formatted(String &out, const Char *text, va_list arguments)
{
    try {
        return text && sluicegate::format(out, text, arguments);
    } catch (const std::bad_alloc &) {
        return false;
    }
}

int bad_format()
{
    errno = EINVAL;
    return -1;
}

/// As much as fits, always closed; the length of the whole text.
int put_standard(char *to, size_t size, const char *format, va_list arguments)
{
    std::string text;
    if (!formatted(text, format, arguments)) {
        return bad_format();
    }
    if (to && size != 0) {
        size_t length = text.size() < size ? text.size() : size - 1;
        memcpy(to, text.data(), length);
        to[length] = 0;
    }
    return static_cast<int>(text.size());
}

/// As much as fits, always closed; -1 when it does not fit.
int put_wide(wchar_t *to, size_t size, const wchar_t *format, va_list arguments)
{
    std::wstring text;
    if (!formatted(text, format, arguments)) {
        return bad_format();
    }
    if (!to || size == 0) {
        return bad_format();
    }
    size_t length = text.size() < size ? text.size() : size - 1;
    wmemcpy(to, text.data(), length);
    to[length] = 0;
    return text.size() < size ? static_cast<int>(text.size()) : -1;
}

int put_stream(FILE *stream, const char *format, va_list arguments)
{
    std::string text;
    if (!stream || !formatted(text, format, arguments)) {
        return bad_format();
    }
    return fwrite(text.data(), 1, text.size(), stream) == text.size() ? static_cast<int>(text.size()) : -1;
}

int put_stream(FILE *stream, const wchar_t *format, va_list arguments)
{
    std::wstring text;
    if (!stream || !formatted(text, format, arguments)) {
        return bad_format();
    }
    return fputws(text.c_str(), stream) < 0 ? -1 : static_cast<int>(text.size());
}

} // namespace

extern "C" {

int sluicegate_vsnprintf(char *to, size_t size, const char *format, va_list arguments) { return put_standard(to, size, format, arguments); }
int sluicegate_vswprintf(wchar_t *to, size_t size, const wchar_t *format, va_list arguments) { return put_wide(to, size, format, arguments); }
int _vswprintf(wchar_t *to, const wchar_t *format, va_list arguments)
{
    return put_wide(to, static_cast<size_t>(1) << 30, format, arguments);
}
int _swprintf(wchar_t *to, const wchar_t *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = put_wide(to, static_cast<size_t>(1) << 30, format, arguments);
    va_end(arguments);
    return length;
}

#ifndef SLUICEGATE_SERVER

#define SLUICEGATE_STANDARD(name) __asm__(#name) __attribute__((visibility("hidden")))
#define SLUICEGATE_REPLACE(name, parameters, last, call)                                                                 \
    int sluicegate_of_##name parameters SLUICEGATE_STANDARD(name);                                                       \
    int sluicegate_of_##name parameters                                                                                  \
    {                                                                                                                    \
        va_list arguments;                                                                                               \
        va_start(arguments, last);                                                                                       \
        int length = call;                                                                                               \
        va_end(arguments);                                                                                               \
        return length;                                                                                                   \
    }
#define SLUICEGATE_REPLACE_V(name, parameters, call)                                                                     \
    int sluicegate_of_##name parameters SLUICEGATE_STANDARD(name);                                                       \
    int sluicegate_of_##name parameters { return call; }

const size_t UNLIMITED = static_cast<size_t>(1) << 40;

SLUICEGATE_REPLACE(sprintf, (char *to, const char *format, ...), format, put_standard(to, UNLIMITED, format, arguments))
SLUICEGATE_REPLACE(snprintf, (char *to, size_t size, const char *format, ...), format, put_standard(to, size, format, arguments))
SLUICEGATE_REPLACE(swprintf, (wchar_t *to, size_t size, const wchar_t *format, ...), format, put_wide(to, size, format, arguments))
SLUICEGATE_REPLACE(printf, (const char *format, ...), format, put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE(fprintf, (FILE *stream, const char *format, ...), format, put_stream(stream, format, arguments))
SLUICEGATE_REPLACE(wprintf, (const wchar_t *format, ...), format, put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE(fwprintf, (FILE *stream, const wchar_t *format, ...), format, put_stream(stream, format, arguments))
SLUICEGATE_REPLACE_V(vsprintf, (char *to, const char *format, va_list arguments), put_standard(to, UNLIMITED, format, arguments))
SLUICEGATE_REPLACE_V(vprintf, (const char *format, va_list arguments), put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE_V(vfprintf, (FILE *stream, const char *format, va_list arguments), put_stream(stream, format, arguments))
SLUICEGATE_REPLACE_V(vwprintf, (const wchar_t *format, va_list arguments), put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE_V(vfwprintf, (FILE *stream, const wchar_t *format, va_list arguments), put_stream(stream, format, arguments))

// What the same calls become when the compiler checks buffer sizes (_FORTIFY_SOURCE).
SLUICEGATE_REPLACE(__sprintf_chk, (char *to, int, size_t size, const char *format, ...), format, put_standard(to, size, format, arguments))
SLUICEGATE_REPLACE(__snprintf_chk, (char *to, size_t size, int, size_t, const char *format, ...), format,
                   put_standard(to, size, format, arguments))
SLUICEGATE_REPLACE(__swprintf_chk, (wchar_t *to, size_t size, int, size_t, const wchar_t *format, ...), format,
                   put_wide(to, size, format, arguments))
SLUICEGATE_REPLACE(__printf_chk, (int, const char *format, ...), format, put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE(__fprintf_chk, (FILE *stream, int, const char *format, ...), format, put_stream(stream, format, arguments))
SLUICEGATE_REPLACE(__wprintf_chk, (int, const wchar_t *format, ...), format, put_stream(stdout, format, arguments))
SLUICEGATE_REPLACE(__fwprintf_chk, (FILE *stream, int, const wchar_t *format, ...), format, put_stream(stream, format, arguments))
SLUICEGATE_REPLACE_V(__vsprintf_chk, (char *to, int, size_t size, const char *format, va_list arguments),
                     put_standard(to, size, format, arguments))
SLUICEGATE_REPLACE_V(__vfprintf_chk, (FILE *stream, int, const char *format, va_list arguments), put_stream(stream, format, arguments))

#endif

} // extern "C"
