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

} // extern "C"
