// BSTR: wide text or bytes with their length before them.

#include <oleauto.h>

#include <stdlib.h>
#include <string.h>

namespace {

/// What stands before the characters; sixteen bytes keep the characters aligned.
struct Prefix {
    ULONG unused[3];
    ULONG bytes;
};

/// `bytes` unset bytes and a wide zero behind them; null when there is no memory or the length does not fit its field.
BSTR allocate(size_t bytes)
{
    if (bytes > 0x7fffffffu - sizeof(Prefix) - sizeof(OLECHAR)) {
        return nullptr;
    }
    Prefix *prefix = static_cast<Prefix *>(malloc(sizeof(Prefix) + bytes + sizeof(OLECHAR)));
    if (!prefix) {
        return nullptr;
    }
    prefix->bytes = static_cast<ULONG>(bytes);
    memset(reinterpret_cast<char *>(prefix + 1) + bytes, 0, sizeof(OLECHAR));
    return reinterpret_cast<BSTR>(prefix + 1);
}

} // namespace

extern "C" {

BSTR SysAllocStringLen(const OLECHAR *text, UINT length)
{
    BSTR string = allocate(static_cast<size_t>(length) * sizeof(OLECHAR));
    if (string && text && length > 0) {
        wmemcpy(string, text, length);
    }
    return string;
}

BSTR SysAllocStringByteLen(LPCSTR bytes, UINT length)
{
    BSTR string = allocate(length);
    if (string && bytes && length > 0) {
        memcpy(string, bytes, length);
    }
    return string;
}

BSTR SysAllocString(const OLECHAR *text) { return text ? SysAllocStringLen(text, static_cast<UINT>(wcslen(text))) : nullptr; }

INT SysReAllocStringLen(BSTR *string, const OLECHAR *text, UINT length)
{
    // The text may be a part of the string that is replaced.
    BSTR copy = string ? SysAllocStringLen(text, length) : nullptr;
    if (!copy) {
        return FALSE;
    }
    SysFreeString(*string);
    *string = copy;
    return TRUE;
}

INT SysReAllocString(BSTR *string, const OLECHAR *text)
{
    if (!string) {
        return FALSE;
    }
    BSTR copy = SysAllocString(text);
    if (text && !copy) {
        return FALSE;
    }
    SysFreeString(*string);
    *string = copy;
    return TRUE;
}

void SysFreeString(BSTR string)
{
    if (string) {
        free(reinterpret_cast<Prefix *>(string) - 1);
    }
}

UINT SysStringByteLen(BSTR string) { return string ? (reinterpret_cast<Prefix *>(string) - 1)->bytes : 0; }
UINT SysStringLen(BSTR string) { return SysStringByteLen(string) / static_cast<UINT>(sizeof(OLECHAR)); }

HRESULT VarBstrCat(BSTR left, BSTR right, BSTR *result)
{
    if (!result) {
        return E_INVALIDARG;
    }
    size_t first = SysStringByteLen(left), second = SysStringByteLen(right);
    *result = allocate(first + second);
    if (!*result) {
        return E_OUTOFMEMORY;
    }
    if (first > 0) {
        memcpy(*result, left, first);
    }
    if (second > 0) {
        memcpy(reinterpret_cast<char *>(*result) + first, right, second);
    }
    return S_OK;
}

} // extern "C"
