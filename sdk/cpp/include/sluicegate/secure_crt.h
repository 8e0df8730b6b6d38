// The bounded string functions of the Microsoft C library. Formats have Microsoft's meanings (`%I64d`, `%ws`, `%hs`, wide
// `%s` in a wide format, `%ld` of a 32-bit LONG), also for sprintf, swprintf and printf inside a module. A buffer that is too
// small is emptied and ERANGE (or -1) returned.
#pragma once

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>
#include <wctype.h>

#include <sluicegate/base_types.h>

#ifdef __cplusplus
// The C++ library's templates are read before the names below get another meaning.
#include <cinttypes>
#include <cstdio>
#include <cwchar>
#include <string>
#else
#include <inttypes.h>
#endif

#define _TRUNCATE ((size_t)-1)
#define STRUNCATE 80
#define _CRT_SECURE_NO_WARNINGS 1

EXTERN_C_START
errno_t strcpy_s(char *destination, size_t size, const char *source);
errno_t strcat_s(char *destination, size_t size, const char *source);
errno_t strncpy_s(char *destination, size_t size, const char *source, size_t count);
errno_t strncat_s(char *destination, size_t size, const char *source, size_t count);
errno_t wcscpy_s(wchar_t *destination, size_t size, const wchar_t *source);
errno_t wcscat_s(wchar_t *destination, size_t size, const wchar_t *source);
errno_t wcsncpy_s(wchar_t *destination, size_t size, const wchar_t *source, size_t count);
errno_t wcsncat_s(wchar_t *destination, size_t size, const wchar_t *source, size_t count);
errno_t memcpy_s(void *destination, size_t size, const void *source, size_t count);
errno_t memmove_s(void *destination, size_t size, const void *source, size_t count);
errno_t wcstombs_s(size_t *converted, char *destination, size_t size, const wchar_t *source, size_t count);
errno_t mbstowcs_s(size_t *converted, wchar_t *destination, size_t size, const char *source, size_t count);
char *strtok_s(char *text, const char *delimiters, char **context);
wchar_t *wcstok_s(wchar_t *text, const wchar_t *delimiters, wchar_t **context);

int vsprintf_s(char *destination, size_t size, const char *format, va_list arguments);
int sprintf_s(char *destination, size_t size, const char *format, ...);
int vswprintf_s(wchar_t *destination, size_t size, const wchar_t *format, va_list arguments);
int swprintf_s(wchar_t *destination, size_t size, const wchar_t *format, ...);
int _vsnprintf_s(char *destination, size_t size, size_t count, const char *format, va_list arguments);
int _snprintf_s(char *destination, size_t size, size_t count, const char *format, ...);
int _vsnwprintf_s(wchar_t *destination, size_t size, size_t count, const wchar_t *format, va_list arguments);
int _snwprintf_s(wchar_t *destination, size_t size, size_t count, const wchar_t *format, ...);
int _vsnprintf(char *destination, size_t size, const char *format, va_list arguments);
int _snprintf(char *destination, size_t size, const char *format, ...);
int _vsnwprintf(wchar_t *destination, size_t size, const wchar_t *format, va_list arguments);
int _snwprintf(wchar_t *destination, size_t size, const wchar_t *format, ...);
int _vscprintf(const char *format, va_list arguments);
int _scprintf(const char *format, ...);
int _vscwprintf(const wchar_t *format, va_list arguments);
int _scwprintf(const wchar_t *format, ...);
int sluicegate_vsnprintf(char *destination, size_t size, const char *format, va_list arguments);
int sluicegate_vswprintf(wchar_t *destination, size_t size, const wchar_t *format, va_list arguments);
int _vswprintf(wchar_t *destination, const wchar_t *format, va_list arguments);
int _swprintf(wchar_t *destination, const wchar_t *format, ...);
int printf_s(const char *format, ...);
int fprintf_s(FILE *stream, const char *format, ...);
int fwprintf_s(FILE *stream, const wchar_t *format, ...);

char *_itoa(int value, char *buffer, int radix);
char *_ltoa(long value, char *buffer, int radix);
char *_ultoa(unsigned long value, char *buffer, int radix);
char *_i64toa(long long value, char *buffer, int radix);
char *_ui64toa(unsigned long long value, char *buffer, int radix);
wchar_t *_itow(int value, wchar_t *buffer, int radix);
wchar_t *_ltow(long value, wchar_t *buffer, int radix);
wchar_t *_ultow(unsigned long value, wchar_t *buffer, int radix);
wchar_t *_i64tow(long long value, wchar_t *buffer, int radix);
errno_t _itoa_s(int value, char *buffer, size_t size, int radix);
errno_t _ltoa_s(long value, char *buffer, size_t size, int radix);
errno_t _ultoa_s(unsigned long value, char *buffer, size_t size, int radix);
errno_t _i64toa_s(long long value, char *buffer, size_t size, int radix);
errno_t _ui64toa_s(unsigned long long value, char *buffer, size_t size, int radix);
errno_t _itow_s(int value, wchar_t *buffer, size_t size, int radix);
errno_t _ltow_s(long value, wchar_t *buffer, size_t size, int radix);
errno_t _ultow_s(unsigned long value, wchar_t *buffer, size_t size, int radix);
errno_t _i64tow_s(long long value, wchar_t *buffer, size_t size, int radix);

errno_t _strlwr_s(char *text, size_t size);
errno_t _strupr_s(char *text, size_t size);
errno_t _wcslwr_s(wchar_t *text, size_t size);
errno_t _wcsupr_s(wchar_t *text, size_t size);
char *_strlwr(char *text);
char *_strupr(char *text);
wchar_t *_wcslwr(wchar_t *text);
wchar_t *_wcsupr(wchar_t *text);
char *_strrev(char *text);
errno_t fopen_s(FILE **stream, const char *name, const char *mode);
errno_t _wfopen_s(FILE **stream, const wchar_t *name, const wchar_t *mode);
errno_t _dupenv_s(char **buffer, size_t *length, const char *name);
EXTERN_C_END

#define _stricmp strcasecmp
#define _strnicmp strncasecmp
#define stricmp strcasecmp
#define strnicmp strncasecmp
#define _strcmpi strcasecmp
#define _wcsicmp wcscasecmp
#define _wcsnicmp wcsncasecmp
#define wcsicmp wcscasecmp
#define _strdup strdup
#define _wcsdup wcsdup
#define _atoi64 atoll
#define _wtoi(text) ((int)wcstol((text), NULL, 10))
#define _wtol(text) ((LONG)wcstol((text), NULL, 10))
#define _wtoi64(text) wcstoll((text), NULL, 10)
#define _strtoi64 strtoll
#define _strtoui64 strtoull
#define _wcstoi64 wcstoll
#define _wcstoui64 wcstoull
#define itoa _itoa
#define ltoa _ltoa
#define ultoa _ultoa
#define _strtok_l strtok_r
#define strnlen_s(text, size) ((text) ? strnlen((text), (size)) : 0)
#define wcsnlen_s(text, size) ((text) ? wcsnlen((text), (size)) : 0)

#ifdef __cplusplus
namespace std {
using ::sluicegate_vsnprintf;
using ::sluicegate_vswprintf;
} // namespace std
#endif
#define vsnprintf sluicegate_vsnprintf
#define vswprintf sluicegate_vswprintf
// `%ld` is 32 bits wide, so 64 bits are `%lld`.
#define SLUICEGATE_64(letter) "ll" #letter
#undef PRId64
#undef PRIi64
#undef PRIu64
#undef PRIx64
#undef PRIX64
#undef PRIo64
#undef PRIdMAX
#undef PRIuMAX
#undef PRIdPTR
#undef PRIuPTR
#undef PRIxPTR
#define PRId64 SLUICEGATE_64(d)
#define PRIi64 SLUICEGATE_64(i)
#define PRIu64 SLUICEGATE_64(u)
#define PRIx64 SLUICEGATE_64(x)
#define PRIX64 SLUICEGATE_64(X)
#define PRIo64 SLUICEGATE_64(o)
#define PRIdMAX SLUICEGATE_64(d)
#define PRIuMAX SLUICEGATE_64(u)
#define PRIdPTR SLUICEGATE_64(d)
#define PRIuPTR SLUICEGATE_64(u)
#define PRIxPTR SLUICEGATE_64(x)

#ifdef __cplusplus
// The array forms take the size from the type of the destination.
template <size_t N> inline errno_t strcpy_s(char (&to)[N], const char *from) { return strcpy_s(to, N, from); }
template <size_t N> inline errno_t strcat_s(char (&to)[N], const char *from) { return strcat_s(to, N, from); }
template <size_t N> inline errno_t strncpy_s(char (&to)[N], const char *from, size_t count) { return strncpy_s(to, N, from, count); }
template <size_t N> inline errno_t strncat_s(char (&to)[N], const char *from, size_t count) { return strncat_s(to, N, from, count); }
template <size_t N> inline errno_t wcscpy_s(wchar_t (&to)[N], const wchar_t *from) { return wcscpy_s(to, N, from); }
template <size_t N> inline errno_t wcscat_s(wchar_t (&to)[N], const wchar_t *from) { return wcscat_s(to, N, from); }
template <size_t N> inline errno_t wcsncpy_s(wchar_t (&to)[N], const wchar_t *from, size_t count)
{
    return wcsncpy_s(to, N, from, count);
}
template <size_t N> inline errno_t wcstombs_s(size_t *converted, char (&to)[N], const wchar_t *from, size_t count)
{
    return wcstombs_s(converted, to, N, from, count);
}
template <size_t N> inline errno_t mbstowcs_s(size_t *converted, wchar_t (&to)[N], const char *from, size_t count)
{
    return mbstowcs_s(converted, to, N, from, count);
}
template <size_t N, class... Arguments> inline int sprintf_s(char (&to)[N], const char *format, Arguments... arguments)
{
    return sprintf_s(static_cast<char *>(to), N, format, arguments...);
}
template <size_t N, class... Arguments> inline int swprintf_s(wchar_t (&to)[N], const wchar_t *format, Arguments... arguments)
{
    return swprintf_s(static_cast<wchar_t *>(to), N, format, arguments...);
}
template <size_t N, class... Arguments>
inline int _snprintf_s(char (&to)[N], size_t count, const char *format, Arguments... arguments)
{
    return _snprintf_s(static_cast<char *>(to), N, count, format, arguments...);
}
template <size_t N> inline int vsprintf_s(char (&to)[N], const char *format, va_list arguments)
{
    return vsprintf_s(static_cast<char *>(to), N, format, arguments);
}
template <size_t N> inline int vswprintf_s(wchar_t (&to)[N], const wchar_t *format, va_list arguments)
{
    return vswprintf_s(static_cast<wchar_t *>(to), N, format, arguments);
}
template <size_t N> inline int _vsnprintf_s(char (&to)[N], size_t count, const char *format, va_list arguments)
{
    return _vsnprintf_s(static_cast<char *>(to), N, count, format, arguments);
}
template <size_t N, class... Arguments>
inline int _snwprintf_s(wchar_t (&to)[N], size_t count, const wchar_t *format, Arguments... arguments)
{
    return _snwprintf_s(static_cast<wchar_t *>(to), N, count, format, arguments...);
}
template <size_t N> inline errno_t wcsncat_s(wchar_t (&to)[N], const wchar_t *from, size_t count)
{
    return wcsncat_s(to, N, from, count);
}
template <size_t N> inline errno_t _strlwr_s(char (&text)[N]) { return _strlwr_s(text, N); }
template <size_t N> inline errno_t _strupr_s(char (&text)[N]) { return _strupr_s(text, N); }
template <size_t N> inline errno_t _wcslwr_s(wchar_t (&text)[N]) { return _wcslwr_s(text, N); }
template <size_t N> inline errno_t _wcsupr_s(wchar_t (&text)[N]) { return _wcsupr_s(text, N); }
template <size_t N> inline errno_t _i64toa_s(long long value, char (&to)[N], int radix) { return _i64toa_s(value, to, N, radix); }
template <size_t N> inline errno_t _ultow_s(unsigned long value, wchar_t (&to)[N], int radix) { return _ultow_s(value, to, N, radix); }
template <size_t N> inline errno_t _itoa_s(int value, char (&to)[N], int radix) { return _itoa_s(value, to, N, radix); }
template <size_t N> inline errno_t _ltoa_s(long value, char (&to)[N], int radix) { return _ltoa_s(value, to, N, radix); }
template <size_t N> inline errno_t _ultoa_s(unsigned long value, char (&to)[N], int radix) { return _ultoa_s(value, to, N, radix); }
template <size_t N> inline errno_t _itow_s(int value, wchar_t (&to)[N], int radix) { return _itow_s(value, to, N, radix); }
template <size_t N> inline errno_t _ltow_s(long value, wchar_t (&to)[N], int radix) { return _ltow_s(value, to, N, radix); }
#endif
