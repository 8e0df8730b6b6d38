// The bounded copies of strsafe.h.

#include <strsafe.h>

namespace {

size_t measure(const char *text, size_t limit) { return strnlen(text, limit); }
size_t measure(const wchar_t *text, size_t limit) { return wcsnlen(text, limit); }

template <class Char> HRESULT put(Char *to, size_t size, size_t start, const Char *from, size_t limit)
{
    if (!to || !from || size == 0 || size > STRSAFE_MAX_CCH || start >= size) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    size_t room = size - start - 1;
    size_t length = measure(from, limit);
    size_t written = length < room ? length : room;
    memmove(to + start, from, written * sizeof(Char));
    to[start + written] = 0;
    return length > room ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK;
}

template <class Char> HRESULT length(const Char *text, size_t limit, size_t *result)
{
    if (result) {
        *result = 0;
    }
    if (!text || limit > STRSAFE_MAX_CCH) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    size_t found = measure(text, limit);
    if (found == limit) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    if (result) {
        *result = found;
    }
    return S_OK;
}

} // namespace

extern "C" {

HRESULT StringCchCopyA(LPSTR to, size_t size, LPCSTR from) { return put(to, size, 0, from, STRSAFE_MAX_CCH); }
HRESULT StringCchCopyW(LPWSTR to, size_t size, LPCWSTR from) { return put(to, size, 0, from, STRSAFE_MAX_CCH); }
HRESULT StringCchCopyNA(LPSTR to, size_t size, LPCSTR from, size_t count) { return put(to, size, 0, from, count); }
HRESULT StringCchCopyNW(LPWSTR to, size_t size, LPCWSTR from, size_t count) { return put(to, size, 0, from, count); }
HRESULT StringCchCatA(LPSTR to, size_t size, LPCSTR from)
{
    return to ? put(to, size, measure(to, size), from, STRSAFE_MAX_CCH) : STRSAFE_E_INVALID_PARAMETER;
}
HRESULT StringCchCatW(LPWSTR to, size_t size, LPCWSTR from)
{
    return to ? put(to, size, measure(to, size), from, STRSAFE_MAX_CCH) : STRSAFE_E_INVALID_PARAMETER;
}
HRESULT StringCchLengthA(LPCSTR text, size_t limit, size_t *result) { return length(text, limit, result); }
HRESULT StringCchLengthW(LPCWSTR text, size_t limit, size_t *result) { return length(text, limit, result); }


HRESULT StringCchCopyExA(LPSTR to, size_t size, LPCSTR from, LPSTR *end, size_t *left, DWORD flags)
{
    HRESULT result = StringCchCopyA(to, size, from ? from : flags & STRSAFE_IGNORE_NULLS ? "" : nullptr);
    size_t length = to && size ? strnlen(to, size) : 0;
    if (FAILED(result) && (flags & STRSAFE_NULL_ON_FAILURE) && to && size) {
        to[length = 0] = 0;
    }
    if (end) {
        *end = to ? to + length : nullptr;
    }
    if (left) {
        *left = size - length;
    }
    return result;
}
HRESULT StringCchCopyExW(LPWSTR to, size_t size, LPCWSTR from, LPWSTR *end, size_t *left, DWORD flags)
{
    HRESULT result = StringCchCopyW(to, size, from ? from : flags & STRSAFE_IGNORE_NULLS ? L"" : nullptr);
    size_t length = to && size ? wcsnlen(to, size) : 0;
    if (FAILED(result) && (flags & STRSAFE_NULL_ON_FAILURE) && to && size) {
        to[length = 0] = 0;
    }
    if (end) {
        *end = to ? to + length : nullptr;
    }
    if (left) {
        *left = size - length;
    }
    return result;
}
HRESULT StringCchCatNA(LPSTR to, size_t size, LPCSTR from, size_t count)
{
    size_t start = to ? strnlen(to, size) : 0;
    return to && start < size ? StringCchCopyNA(to + start, size - start, from, count) : STRSAFE_E_INVALID_PARAMETER;
}
HRESULT StringCchCatNW(LPWSTR to, size_t size, LPCWSTR from, size_t count)
{
    size_t start = to ? wcsnlen(to, size) : 0;
    return to && start < size ? StringCchCopyNW(to + start, size - start, from, count) : STRSAFE_E_INVALID_PARAMETER;
}
HRESULT StringCbLengthA(LPCSTR text, size_t limit, size_t *length) { return StringCchLengthA(text, limit, length); }
HRESULT StringCbLengthW(LPCWSTR text, size_t limit, size_t *length)
{
    HRESULT result = StringCchLengthW(text, limit / sizeof(WCHAR), length);
    if (length) {
        *length *= sizeof(WCHAR);
    }
    return result;
}

} // extern "C"
