// BSTR, VARIANT, GUID text, task memory and the COM entry points.

#include <objbase.h>
#include <windows.h>

#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "host.h"
#include "text_codec.h"

namespace {

/// What stands before the characters of a BSTR; sixteen bytes keep the characters aligned.
struct Prefix {
    ULONG unused[3];
    ULONG bytes;
};

bool is_number(VARTYPE type)
{
    switch (type) {
    case VT_I1:
    case VT_UI1:
    case VT_I2:
    case VT_UI2:
    case VT_I4:
    case VT_UI4:
    case VT_I8:
    case VT_UI8:
    case VT_INT:
    case VT_UINT:
    case VT_BOOL:
        return true;
    default:
        return false;
    }
}

LONGLONG number_of(const VARIANT *value)
{
    switch (value->vt) {
    case VT_I1:
        return value->cVal;
    case VT_UI1:
        return value->bVal;
    case VT_I2:
        return value->iVal;
    case VT_UI2:
        return value->uiVal;
    case VT_BOOL:
        return value->boolVal;
    case VT_UI4:
    case VT_UINT:
        return value->ulVal;
    case VT_I8:
    case VT_UI8:
        return value->llVal;
    default:
        return value->lVal;
    }
}

HRESULT set_number(VARIANT *value, LONGLONG number, VARTYPE type)
{
    LONGLONG low = 0, high = 0;
    switch (type) {
    case VT_I1: low = -128; high = 127; break;
    case VT_UI1: high = 255; break;
    case VT_I2: low = -32768; high = 32767; break;
    case VT_UI2: high = 65535; break;
    case VT_I4: case VT_INT: low = -2147483648LL; high = 2147483647LL; break;
    case VT_UI4: case VT_UINT: high = 4294967295LL; break;
    default: break;
    }
    if ((low != 0 || high != 0) && (number < low || number > high)) {
        return DISP_E_OVERFLOW;
    }
    value->llVal = 0;
    if (type == VT_BOOL) {
        value->boolVal = number ? VARIANT_TRUE : VARIANT_FALSE;
    } else if (type == VT_I1 || type == VT_UI1) {
        value->bVal = static_cast<BYTE>(number);
    } else if (type == VT_I2 || type == VT_UI2) {
        value->uiVal = static_cast<USHORT>(number);
    } else if (type == VT_I8 || type == VT_UI8) {
        value->llVal = number;
    } else {
        value->ulVal = static_cast<ULONG>(number);
    }
    value->vt = type;
    return S_OK;
}

HRESULT parse_number(const wchar_t *text, LONGLONG *number)
{
    if (text && (wcscasecmp(text, L"true") == 0 || wcscasecmp(text, L"false") == 0)) {
        *number = wcscasecmp(text, L"true") == 0 ? -1 : 0;
        return S_OK;
    }
    wchar_t *end = nullptr;
    errno = 0;
    *number = text ? wcstoll(text, &end, 10) : 0;
    if (!text || end == text || *end != 0) {
        return DISP_E_TYPEMISMATCH;
    }
    return errno == ERANGE ? DISP_E_OVERFLOW : S_OK;
}

bool hex_digits(const wchar_t *&text, int count, ULONG *value)
{
    *value = 0;
    for (int i = 0; i < count; i++, text++) {
        wchar_t c = *text;
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) {
            return false;
        }
        *value = (*value << 4) | static_cast<ULONG>(digit);
    }
    return true;
}

bool literal(const wchar_t *&text, wchar_t expected) { return *text == expected && text++; }

} // namespace

extern "C" {

BSTR SysAllocStringLen(const OLECHAR *text, UINT length)
{
    if (length > (0x7fffffffu - sizeof(Prefix)) / sizeof(OLECHAR) - 1) {
        return nullptr;
    }
    Prefix *prefix = static_cast<Prefix *>(malloc(sizeof(Prefix) + (static_cast<size_t>(length) + 1) * sizeof(OLECHAR)));
    if (!prefix) {
        return nullptr;
    }
    prefix->bytes = length * static_cast<ULONG>(sizeof(OLECHAR));
    BSTR string = reinterpret_cast<BSTR>(prefix + 1);
    if (text) {
        wmemcpy(string, text, length);
    }
    string[length] = 0;
    return string;
}

BSTR SysAllocString(const OLECHAR *text) { return text ? SysAllocStringLen(text, static_cast<UINT>(wcslen(text))) : nullptr; }

INT SysReAllocString(BSTR *string, const OLECHAR *text)
{
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

void VariantInit(VARIANTARG *variant) { memset(variant, 0, sizeof(*variant)); }

HRESULT VariantClear(VARIANTARG *variant)
{
    if (!variant) {
        return E_INVALIDARG;
    }
    if (variant->vt == VT_BSTR) {
        SysFreeString(variant->bstrVal);
    } else if ((variant->vt == VT_UNKNOWN || variant->vt == VT_DISPATCH) && variant->punkVal) {
        variant->punkVal->Release();
    }
    VariantInit(variant);
    return S_OK;
}

HRESULT VariantCopy(VARIANTARG *to, const VARIANTARG *source)
{
    if (!to || !source) {
        return E_INVALIDARG;
    }
    if (to == source) {
        return S_OK;
    }
    VARIANT copy = *source;
    if (source->vt == VT_BSTR && source->bstrVal) {
        // By its characters, since modules put literals into variants.
        copy.bstrVal = SysAllocString(source->bstrVal);
        if (!copy.bstrVal) {
            return E_OUTOFMEMORY;
        }
    } else if ((source->vt == VT_UNKNOWN || source->vt == VT_DISPATCH) && source->punkVal) {
        source->punkVal->AddRef();
    } else if (source->vt & VT_ARRAY) {
        return DISP_E_BADVARTYPE;
    }
    VariantClear(to);
    *to = copy;
    return S_OK;
}

HRESULT VariantChangeType(VARIANTARG *to, const VARIANTARG *source, USHORT, VARTYPE type)
{
    if (!to || !source) {
        return E_INVALIDARG;
    }
    if (source->vt == type) {
        return VariantCopy(to, source);
    }
    VARIANT result;
    VariantInit(&result);
    LONGLONG number = 0;
    HRESULT hr = DISP_E_TYPEMISMATCH;
    if (is_number(source->vt) || source->vt == VT_EMPTY) {
        number = source->vt == VT_EMPTY ? 0 : number_of(source);
        hr = S_OK;
    } else if (source->vt == VT_BSTR) {
        hr = parse_number(source->bstrVal, &number);
    } else if (source->vt == VT_R8) {
        number = static_cast<LONGLONG>(source->dblVal);
        hr = source->dblVal > -9.2e18 && source->dblVal < 9.2e18 ? S_OK : DISP_E_OVERFLOW;
    }
    if (type == VT_BSTR) {
        if (source->vt == VT_BOOL) {
            result.bstrVal = SysAllocString(source->boolVal ? L"True" : L"False");
        } else if (source->vt == VT_EMPTY) {
            result.bstrVal = SysAllocString(L"");
        } else if (is_number(source->vt)) {
            std::string text = source->vt == VT_UI8 ? std::to_string(source->ullVal) : std::to_string(number);
            result.bstrVal = SysAllocString(sluicegate::widen(text.c_str()).c_str());
        } else {
            return DISP_E_TYPEMISMATCH;
        }
        result.vt = VT_BSTR;
        hr = result.bstrVal ? S_OK : E_OUTOFMEMORY;
    } else if (SUCCEEDED(hr) && type == VT_R8) {
        result.vt = VT_R8;
        result.dblVal = static_cast<double>(number);
    } else if (SUCCEEDED(hr) && is_number(type)) {
        hr = set_number(&result, number, type);
    } else if (SUCCEEDED(hr)) {
        hr = DISP_E_TYPEMISMATCH;
    }
    if (FAILED(hr)) {
        return hr;
    }
    VariantClear(to);
    *to = result;
    return S_OK;
}

HRESULT CoInitialize(LPVOID) { return S_OK; }
HRESULT CoInitializeEx(LPVOID, DWORD) { return S_OK; }
void CoUninitialize(void) {}

HRESULT CoCreateInstance(REFCLSID class_id, IUnknown *outer, DWORD, REFIID interface_id, LPVOID *object)
{
    if (!object) {
        return E_POINTER;
    }
    *object = nullptr;
    if (outer) {
        return CLASS_E_NOAGGREGATION;
    }
    sluicegate_host_services host = sluicegate::host_services();
    return host.create_instance ? host.create_instance(host.context, &class_id, &interface_id, object) : REGDB_E_CLASSNOTREG;
}

LPVOID CoTaskMemAlloc(SIZE_T size) { return malloc(size ? size : 1); }
void CoTaskMemFree(LPVOID memory) { free(memory); }

HRESULT CoCreateGuid(GUID *guid)
{
    if (!guid) {
        return E_INVALIDARG;
    }
    int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t length = file >= 0 ? read(file, guid, sizeof(*guid)) : -1;
    if (file >= 0) {
        close(file);
    }
    if (length != static_cast<ssize_t>(sizeof(*guid))) {
        return E_FAIL;
    }
    guid->Data3 = static_cast<USHORT>((guid->Data3 & 0x0fff) | 0x4000);
    guid->Data4[0] = static_cast<BYTE>((guid->Data4[0] & 0x3f) | 0x80);
    return S_OK;
}

int StringFromGUID2(REFGUID guid, LPOLESTR text, int capacity)
{
    if (!text || capacity < 39) {
        return 0;
    }
    swprintf(text, 39, L"{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", guid.Data1, guid.Data2, guid.Data3, guid.Data4[0],
             guid.Data4[1], guid.Data4[2], guid.Data4[3], guid.Data4[4], guid.Data4[5], guid.Data4[6], guid.Data4[7]);
    return 39;
}

HRESULT CLSIDFromString(LPCOLESTR text, CLSID *guid)
{
    const HRESULT malformed = static_cast<HRESULT>(0x800401F3u);
    if (!text || !guid) {
        return E_INVALIDARG;
    }
    memset(guid, 0, sizeof(*guid));
    ULONG a, b, c, byte;
    GUID read;
    if (!literal(text, '{') || !hex_digits(text, 8, &a) || !literal(text, '-') || !hex_digits(text, 4, &b) ||
        !literal(text, '-') || !hex_digits(text, 4, &c) || !literal(text, '-')) {
        return malformed;
    }
    for (int i = 0; i < 8; i++) {
        if ((i == 2 && !literal(text, '-')) || !hex_digits(text, 2, &byte)) {
            return malformed;
        }
        read.Data4[i] = static_cast<BYTE>(byte);
    }
    if (!literal(text, '}') || *text) {
        return malformed;
    }
    read.Data1 = a;
    read.Data2 = static_cast<USHORT>(b);
    read.Data3 = static_cast<USHORT>(c);
    *guid = read;
    return S_OK;
}

HRESULT IIDFromString(LPCOLESTR text, IID *guid) { return CLSIDFromString(text, guid); }

} // extern "C"
