// The bounded copies, conversions of numbers, and case functions of the secure C library.

#include <windows.h>

#include "text_codec.h"

namespace {

size_t length_of(const char *text) { return strlen(text); }
size_t length_of(const wchar_t *text) { return wcslen(text); }
size_t length_of(const char *text, size_t limit) { return strnlen(text, limit); }
size_t length_of(const wchar_t *text, size_t limit) { return wcsnlen(text, limit); }

/// Copies `count` characters and the zero behind `start`; empties the destination when that does not fit.
template <class Char> errno_t put(Char *to, size_t size, size_t start, const Char *source, size_t count, bool truncate)
{
    if (start + count >= size) {
        if (!truncate) {
            to[0] = 0;
            return ERANGE;
        }
        count = size - start - 1;
        memmove(to + start, source, count * sizeof(Char));
        to[start + count] = 0;
        return STRUNCATE;
    }
    memmove(to + start, source, count * sizeof(Char));
    to[start + count] = 0;
    return 0;
}

template <class Char> errno_t copy(Char *to, size_t size, const Char *source, size_t count, bool counted)
{
    if (!to || size == 0) {
        return EINVAL;
    }
    if (!source) {
        to[0] = 0;
        return EINVAL;
    }
    bool truncate = counted && count == _TRUNCATE;
    size_t length = counted && !truncate ? length_of(source, count) : length_of(source);
    return put(to, size, 0, source, length, truncate);
}

template <class Char> errno_t append(Char *to, size_t size, const Char *source, size_t count, bool counted)
{
    if (!to || size == 0) {
        return EINVAL;
    }
    size_t start = length_of(to, size);
    if (!source || start == size) {
        to[0] = 0;
        return EINVAL;
    }
    bool truncate = counted && count == _TRUNCATE;
    size_t length = counted && !truncate ? length_of(source, count) : length_of(source);
    return put(to, size, start, source, length, truncate);
}

/// Digits of a number in a radix; negative numbers only have a sign in radix ten, as Microsoft's functions do.
template <class Char> errno_t digits(unsigned long long magnitude, bool negative, Char *to, size_t size, int radix)
{
    if (!to || size == 0) {
        return EINVAL;
    }
    to[0] = 0;
    if (radix < 2 || radix > 36) {
        return EINVAL;
    }
    Char reversed[66];
    size_t count = 0;
    do {
        unsigned digit = static_cast<unsigned>(magnitude % static_cast<unsigned>(radix));
        reversed[count++] = static_cast<Char>(digit < 10 ? '0' + digit : 'a' + digit - 10);
        magnitude /= static_cast<unsigned>(radix);
    } while (magnitude != 0);
    if (negative) {
        reversed[count++] = '-';
    }
    if (count >= size) {
        return ERANGE;
    }
    for (size_t i = 0; i < count; i++) {
        to[i] = reversed[count - 1 - i];
    }
    to[count] = 0;
    return 0;
}

template <class Char> errno_t signed_digits(long long value, unsigned long long mask, Char *to, size_t size, int radix)
{
    bool negative = value < 0 && radix == 10;
    unsigned long long bits = static_cast<unsigned long long>(value);
    return digits(negative ? 0 - bits : bits & mask, negative, to, size, radix);
}

const unsigned long long BITS32 = 0xffffffffull;
const unsigned long long BITS64 = ~0ull;
// `long` has 32 bits in Windows; a Linux long keeps its own width.
const unsigned long long BITS_LONG = sizeof(long) == 8 ? BITS64 : BITS32;
const size_t UNBOUNDED = 67;

template <class Char> errno_t change_case(Char *text, size_t size, bool upper)
{
    if (!text || length_of(text, size) == size) {
        return EINVAL;
    }
    for (; *text; text++) {
        wint_t c = static_cast<wint_t>(*text);
        if (sizeof(Char) == 1) {
            bool letter = upper ? *text >= 'a' && *text <= 'z' : *text >= 'A' && *text <= 'Z';
            *text = static_cast<Char>(letter ? *text ^ 0x20 : *text);
        } else {
            *text = static_cast<Char>(upper ? towupper(c) : towlower(c));
        }
    }
    return 0;
}

} // namespace

extern "C" {

errno_t strcpy_s(char *to, size_t size, const char *source) { return copy(to, size, source, 0, false); }
errno_t strcat_s(char *to, size_t size, const char *source) { return append(to, size, source, 0, false); }
errno_t strncpy_s(char *to, size_t size, const char *source, size_t count) { return copy(to, size, source, count, true); }
errno_t strncat_s(char *to, size_t size, const char *source, size_t count) { return append(to, size, source, count, true); }
errno_t wcscpy_s(wchar_t *to, size_t size, const wchar_t *source) { return copy(to, size, source, 0, false); }
errno_t wcscat_s(wchar_t *to, size_t size, const wchar_t *source) { return append(to, size, source, 0, false); }
errno_t wcsncpy_s(wchar_t *to, size_t size, const wchar_t *source, size_t count) { return copy(to, size, source, count, true); }
errno_t wcsncat_s(wchar_t *to, size_t size, const wchar_t *source, size_t count) { return append(to, size, source, count, true); }

errno_t memcpy_s(void *to, size_t size, const void *source, size_t count)
{
    if (count == 0) {
        return 0;
    }
    if (!to) {
        return EINVAL;
    }
    if (!source || size < count) {
        memset(to, 0, size);
        return source ? ERANGE : EINVAL;
    }
    memcpy(to, source, count);
    return 0;
}

errno_t memmove_s(void *to, size_t size, const void *source, size_t count)
{
    if (count == 0) {
        return 0;
    }
    if (!to || !source) {
        return EINVAL;
    }
    if (size < count) {
        return ERANGE;
    }
    memmove(to, source, count);
    return 0;
}

char *strtok_s(char *text, const char *delimiters, char **context) { return strtok_r(text, delimiters, context); }
wchar_t *wcstok_s(wchar_t *text, const wchar_t *delimiters, wchar_t **context) { return wcstok(text, delimiters, context); }

errno_t _itoa_s(int value, char *to, size_t size, int radix) { return signed_digits(value, BITS32, to, size, radix); }
errno_t _ltoa_s(long value, char *to, size_t size, int radix) { return signed_digits(value, BITS_LONG, to, size, radix); }
errno_t _ultoa_s(unsigned long value, char *to, size_t size, int radix) { return digits(value, false, to, size, radix); }
errno_t _i64toa_s(long long value, char *to, size_t size, int radix) { return signed_digits(value, BITS64, to, size, radix); }
errno_t _ui64toa_s(unsigned long long value, char *to, size_t size, int radix) { return digits(value, false, to, size, radix); }
errno_t _itow_s(int value, wchar_t *to, size_t size, int radix) { return signed_digits(value, BITS32, to, size, radix); }
errno_t _ltow_s(long value, wchar_t *to, size_t size, int radix) { return signed_digits(value, BITS_LONG, to, size, radix); }
errno_t _ultow_s(unsigned long value, wchar_t *to, size_t size, int radix) { return digits(value, false, to, size, radix); }
errno_t _i64tow_s(long long value, wchar_t *to, size_t size, int radix) { return signed_digits(value, BITS64, to, size, radix); }

char *_itoa(int value, char *to, int radix) { return _itoa_s(value, to, UNBOUNDED, radix), to; }
char *_ltoa(long value, char *to, int radix) { return _ltoa_s(value, to, UNBOUNDED, radix), to; }
char *_ultoa(unsigned long value, char *to, int radix) { return _ultoa_s(value, to, UNBOUNDED, radix), to; }
char *_i64toa(long long value, char *to, int radix) { return _i64toa_s(value, to, UNBOUNDED, radix), to; }
char *_ui64toa(unsigned long long value, char *to, int radix) { return _ui64toa_s(value, to, UNBOUNDED, radix), to; }
wchar_t *_itow(int value, wchar_t *to, int radix) { return _itow_s(value, to, UNBOUNDED, radix), to; }
wchar_t *_ltow(long value, wchar_t *to, int radix) { return _ltow_s(value, to, UNBOUNDED, radix), to; }
wchar_t *_ultow(unsigned long value, wchar_t *to, int radix) { return _ultow_s(value, to, UNBOUNDED, radix), to; }
wchar_t *_i64tow(long long value, wchar_t *to, int radix) { return _i64tow_s(value, to, UNBOUNDED, radix), to; }

errno_t _strlwr_s(char *text, size_t size) { return change_case(text, size, false); }
errno_t _strupr_s(char *text, size_t size) { return change_case(text, size, true); }
errno_t _wcslwr_s(wchar_t *text, size_t size) { return change_case(text, size, false); }
errno_t _wcsupr_s(wchar_t *text, size_t size) { return change_case(text, size, true); }
char *_strlwr(char *text) { return _strlwr_s(text, strlen(text) + 1), text; }
char *_strupr(char *text) { return _strupr_s(text, strlen(text) + 1), text; }
wchar_t *_wcslwr(wchar_t *text) { return _wcslwr_s(text, wcslen(text) + 1), text; }
wchar_t *_wcsupr(wchar_t *text) { return _wcsupr_s(text, wcslen(text) + 1), text; }

char *_strrev(char *text)
{
    for (size_t i = 0, j = strlen(text); i + 1 < j; i++) {
        j--;
        char c = text[i];
        text[i] = text[j];
        text[j] = c;
    }
    return text;
}

errno_t fopen_s(FILE **stream, const char *name, const char *mode)
{
    if (!stream || !name || !mode) {
        return EINVAL;
    }
    // Microsoft's text and encoding marks mean nothing here.
    std::string plain;
    for (const char *p = mode; *p && *p != ','; p++) {
        if (*p != 't') {
            plain += *p;
        }
    }
    *stream = fopen(name, plain.c_str());
    return *stream ? 0 : errno;
}

errno_t _wfopen_s(FILE **stream, const wchar_t *name, const wchar_t *mode)
{
    if (!name || !mode) {
        return EINVAL;
    }
    return fopen_s(stream, sluicegate::narrow(name).c_str(), sluicegate::narrow(mode).c_str());
}

errno_t _dupenv_s(char **buffer, size_t *length, const char *name)
{
    if (!buffer || !name) {
        return EINVAL;
    }
    const char *value = getenv(name);
    *buffer = value ? strdup(value) : nullptr;
    if (length) {
        *length = value ? strlen(value) + 1 : 0;
    }
    return value && !*buffer ? ENOMEM : 0;
}

} // extern "C"
