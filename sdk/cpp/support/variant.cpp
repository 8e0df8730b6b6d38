// VARIANT: clearing, copying and conversion between types.

#include <oleauto.h>

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include <limits>
#include <string>

#include "text_codec.h"

namespace {

/// A number in the widest form that holds it.
struct Number {
    enum { Whole, Unsigned, Real } form;
    LONGLONG whole;
    double real;
};

Number whole(LONGLONG value) { return {Number::Whole, value, 0}; }
Number real(double value) { return {Number::Real, 0, value}; }

double real_of(const Number &number)
{
    switch (number.form) {
    case Number::Whole:
        return static_cast<double>(number.whole);
    case Number::Unsigned:
        return static_cast<double>(static_cast<ULONGLONG>(number.whole));
    default:
        return number.real;
    }
}

/// Numbers are written and read alike whatever locale the process has.
locale_t plain_locale()
{
    static locale_t locale = newlocale(LC_ALL_MASK, "C", nullptr);
    return locale;
}

HRESULT parse_date(const std::string &text, DATE *date)
{
    SYSTEMTIME time = {};
    unsigned year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    int used = 0;
    int fields = sscanf(text.c_str(), "%4u-%2u-%2u%n%*1[ T]%2u:%2u%n:%2u%n", &year, &month, &day, &used, &hour, &minute, &used,
                        &second, &used);
    if (fields < 3 || static_cast<size_t>(used) != text.size()) {
        return DISP_E_TYPEMISMATCH;
    }
    time.wYear = static_cast<WORD>(year);
    time.wMonth = static_cast<WORD>(month);
    time.wDay = static_cast<WORD>(day);
    time.wHour = static_cast<WORD>(hour);
    time.wMinute = static_cast<WORD>(minute);
    time.wSecond = static_cast<WORD>(second);
    return SystemTimeToVariantTime(&time, date) ? S_OK : DISP_E_TYPEMISMATCH;
}

HRESULT parse_number(const wchar_t *wide, Number *number)
{
    std::string text = sluicegate::narrow(wide ? wide : L"");
    size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
    text = first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
    if (strcasecmp(text.c_str(), "true") == 0 || strcasecmp(text.c_str(), "false") == 0) {
        *number = whole(strcasecmp(text.c_str(), "true") == 0 ? -1 : 0);
        return S_OK;
    }
    if (text.empty()) {
        return DISP_E_TYPEMISMATCH;
    }
    char *end = nullptr;
    errno = 0;
    LONGLONG integer = strtoll(text.c_str(), &end, 10);
    if (*end == 0 && errno == 0) {
        *number = whole(integer);
        return S_OK;
    }
    errno = 0;
    ULONGLONG positive = strtoull(text.c_str(), &end, 10);
    if (*end == 0 && errno == 0 && text[0] != '-') {
        *number = {Number::Unsigned, static_cast<LONGLONG>(positive), 0};
        return S_OK;
    }
    double value = strtod_l(text.c_str(), &end, plain_locale());
    // Words such as "nan" and hexadecimal forms are no numbers here.
    if (end == text.c_str() || *end != 0 || text.find_first_not_of("+-.0123456789eE") != std::string::npos) {
        return DISP_E_TYPEMISMATCH;
    }
    *number = real(value);
    return isfinite(value) ? S_OK : DISP_E_OVERFLOW;
}

HRESULT number_of(const VARIANT *value, Number *number)
{
    switch (value->vt) {
    case VT_EMPTY:
        *number = whole(0);
        return S_OK;
    case VT_I1:
        *number = whole(value->cVal);
        return S_OK;
    case VT_UI1:
        *number = whole(value->bVal);
        return S_OK;
    case VT_I2:
    case VT_BOOL:
        *number = whole(value->iVal);
        return S_OK;
    case VT_UI2:
        *number = whole(value->uiVal);
        return S_OK;
    case VT_I4:
    case VT_INT:
        *number = whole(value->lVal);
        return S_OK;
    case VT_UI4:
    case VT_UINT:
        *number = whole(value->ulVal);
        return S_OK;
    case VT_I8:
        *number = whole(value->llVal);
        return S_OK;
    case VT_UI8:
        *number = {Number::Unsigned, value->llVal, 0};
        return S_OK;
    case VT_R4:
        *number = real(value->fltVal);
        return S_OK;
    case VT_R8:
    case VT_DATE:
        *number = real(value->dblVal);
        return S_OK;
    case VT_CY:
        *number = real(static_cast<double>(value->cyVal.int64) / 10000);
        return S_OK;
    case VT_BSTR:
        return parse_number(value->bstrVal, number);
    default:
        return DISP_E_TYPEMISMATCH;
    }
}

/// Halves are rounded to the even neighbour, as Automation does.
HRESULT integer_of(const Number &number, LONGLONG low, ULONGLONG high, LONGLONG *integer)
{
    if (number.form == Number::Real) {
        double rounded = nearbyint(number.real);
        // 2^64 and -2^63 are exact; the comparison with `high` as a double would not be.
        if (!(rounded >= static_cast<double>(low)) || !(rounded < 18446744073709551616.0)) {
            return DISP_E_OVERFLOW;
        }
        ULONGLONG positive = rounded < 0 ? 0 : static_cast<ULONGLONG>(rounded);
        if (positive > high) {
            return DISP_E_OVERFLOW;
        }
        *integer = rounded < 0 ? static_cast<LONGLONG>(rounded) : static_cast<LONGLONG>(positive);
        return S_OK;
    }
    bool is_negative = number.form == Number::Whole && number.whole < 0;
    if (is_negative ? number.whole < low : static_cast<ULONGLONG>(number.whole) > high) {
        return DISP_E_OVERFLOW;
    }
    *integer = number.whole;
    return S_OK;
}

template <class Type> HRESULT put_integer(const Number &number, Type *to)
{
    LONGLONG integer = 0;
    HRESULT hr = integer_of(number, static_cast<LONGLONG>(std::numeric_limits<Type>::min()),
                            static_cast<ULONGLONG>(std::numeric_limits<Type>::max()), &integer);
    *to = static_cast<Type>(integer);
    return hr;
}

HRESULT put_number(const Number &number, VARTYPE type, VARIANT *to)
{
    to->vt = type;
    switch (type) {
    case VT_I1:
        return put_integer(number, reinterpret_cast<signed char *>(&to->cVal));
    case VT_UI1:
        return put_integer(number, &to->bVal);
    case VT_I2:
        return put_integer(number, &to->iVal);
    case VT_UI2:
        return put_integer(number, &to->uiVal);
    case VT_I4:
    case VT_INT:
        return put_integer(number, &to->lVal);
    case VT_UI4:
    case VT_UINT:
        return put_integer(number, &to->ulVal);
    case VT_I8:
        return put_integer(number, &to->llVal);
    case VT_UI8:
        return put_integer(number, &to->ullVal);
    case VT_BOOL:
        to->boolVal = real_of(number) != 0 ? VARIANT_TRUE : VARIANT_FALSE;
        return S_OK;
    case VT_R4:
        to->fltVal = static_cast<float>(real_of(number));
        return isfinite(to->fltVal) ? S_OK : DISP_E_OVERFLOW;
    case VT_R8:
    case VT_DATE:
        to->dblVal = real_of(number);
        return S_OK;
    case VT_CY: {
        double scaled = nearbyint(real_of(number) * 10000);
        if (!(fabs(scaled) < 9.2e18)) {
            return DISP_E_OVERFLOW;
        }
        to->cyVal.int64 = static_cast<LONGLONG>(scaled);
        return S_OK;
    }
    default:
        return DISP_E_TYPEMISMATCH;
    }
}

std::string text_of_real(double value)
{
    char text[40];
    locale_t previous = uselocale(plain_locale());
    snprintf(text, sizeof(text), "%.15g", value);
    uselocale(previous);
    return text;
}

HRESULT text_of(const VARIANT *value, USHORT flags, std::string *text)
{
    Number number;
    if (value->vt == VT_EMPTY) {
        return S_OK;
    }
    if (value->vt == VT_BOOL && (flags & (VARIANT_ALPHABOOL | VARIANT_LOCALBOOL))) {
        *text = value->boolVal ? "True" : "False";
        return S_OK;
    }
    if (value->vt == VT_DATE) {
        SYSTEMTIME time;
        char date[48];
        if (!VariantTimeToSystemTime(value->date, &time)) {
            return DISP_E_TYPEMISMATCH;
        }
        snprintf(date, sizeof(date), "%04u-%02u-%02u %02u:%02u:%02u", time.wYear, time.wMonth, time.wDay, time.wHour, time.wMinute,
                 time.wSecond);
        *text = date;
        return S_OK;
    }
    HRESULT hr = number_of(value, &number);
    if (SUCCEEDED(hr)) {
        *text = number.form == Number::Real    ? text_of_real(number.real)
                : number.form == Number::Whole ? std::to_string(number.whole)
                                               : std::to_string(static_cast<ULONGLONG>(number.whole));
    }
    return hr;
}

bool is_interface(VARTYPE type) { return type == VT_UNKNOWN || type == VT_DISPATCH; }

} // namespace

extern "C" {

void VariantInit(VARIANTARG *variant) { memset(variant, 0, sizeof(*variant)); }

HRESULT VariantClear(VARIANTARG *variant)
{
    if (!variant) {
        return E_INVALIDARG;
    }
    if (variant->vt == VT_BSTR) {
        SysFreeString(variant->bstrVal);
    } else if (is_interface(variant->vt) && variant->punkVal) {
        variant->punkVal->Release();
    } else if ((variant->vt & VT_ARRAY) && !(variant->vt & VT_BYREF) && variant->parray) {
        HRESULT hr = SafeArrayDestroy(variant->parray);
        if (FAILED(hr)) {
            return hr;
        }
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
    } else if (is_interface(source->vt) && source->punkVal) {
        source->punkVal->AddRef();
    } else if ((source->vt & VT_ARRAY) && !(source->vt & VT_BYREF) && source->parray) {
        HRESULT hr = SafeArrayCopy(source->parray, &copy.parray);
        if (FAILED(hr)) {
            return hr;
        }
    }
    HRESULT hr = VariantClear(to);
    if (FAILED(hr)) {
        VariantClear(&copy);
        return hr;
    }
    *to = copy;
    return S_OK;
}

HRESULT VariantCopyInd(VARIANT *to, const VARIANTARG *source)
{
    if (!to || !source) {
        return E_INVALIDARG;
    }
    if (!(source->vt & VT_BYREF)) {
        return VariantCopy(to, source);
    }
    VARTYPE type = source->vt & static_cast<VARTYPE>(~VT_BYREF);
    if (!source->byref) {
        return E_INVALIDARG;
    }
    if (type == VT_VARIANT) {
        // One more reference is allowed inside, not two.
        const VARIANT *inner = source->pvarVal;
        return inner->vt == (VT_VARIANT | VT_BYREF) ? E_INVALIDARG : VariantCopyInd(to, inner);
    }
    VARIANT pointed;
    VariantInit(&pointed);
    pointed.vt = type;
    switch (type) {
    case VT_I1:
    case VT_UI1:
        pointed.bVal = *source->pbVal;
        break;
    case VT_I2:
    case VT_UI2:
    case VT_BOOL:
        pointed.iVal = *source->piVal;
        break;
    case VT_I4:
    case VT_UI4:
    case VT_INT:
    case VT_UINT:
    case VT_ERROR:
    case VT_R4:
        pointed.lVal = *source->plVal;
        break;
    case VT_I8:
    case VT_UI8:
    case VT_R8:
    case VT_DATE:
    case VT_CY:
    case VT_BSTR:
    case VT_UNKNOWN:
    case VT_DISPATCH:
        pointed.llVal = *source->pllVal;
        break;
    default:
        if (!(type & VT_ARRAY)) {
            return DISP_E_BADVARTYPE;
        }
        pointed.parray = *source->pparray;
    }
    return VariantCopy(to, &pointed);
}

HRESULT VariantChangeType(VARIANTARG *to, const VARIANTARG *source, USHORT flags, VARTYPE type)
{
    if (!to || !source) {
        return E_INVALIDARG;
    }
    if (source->vt & VT_BYREF) {
        VARIANT value;
        VariantInit(&value);
        HRESULT hr = VariantCopyInd(&value, source);
        if (SUCCEEDED(hr)) {
            hr = VariantChangeType(to, &value, flags, type);
        }
        VariantClear(&value);
        return hr;
    }
    if (source->vt == type) {
        return VariantCopy(to, source);
    }
    VARIANT result;
    VariantInit(&result);
    HRESULT hr = DISP_E_TYPEMISMATCH;
    if (type == VT_EMPTY || type == VT_NULL) {
        hr = source->vt == VT_EMPTY || source->vt == VT_NULL || type == VT_EMPTY ? S_OK : DISP_E_TYPEMISMATCH;
        result.vt = type;
    } else if (type == VT_BSTR) {
        std::string text;
        hr = text_of(source, flags, &text);
        if (SUCCEEDED(hr)) {
            result.vt = VT_BSTR;
            result.bstrVal = SysAllocString(sluicegate::widen(text.c_str()).c_str());
            hr = result.bstrVal ? S_OK : E_OUTOFMEMORY;
        }
    } else if (is_interface(type) && is_interface(source->vt)) {
        hr = source->punkVal
                 ? source->punkVal->QueryInterface(type == VT_DISPATCH ? IID_IDispatch : IID_IUnknown, (void **)&result.punkVal)
                 : S_OK;
        result.vt = type;
        hr = FAILED(hr) ? DISP_E_TYPEMISMATCH : hr;
    } else if (type == VT_DATE && source->vt == VT_BSTR &&
               SUCCEEDED(parse_date(sluicegate::narrow(source->bstrVal ? source->bstrVal : L""), &result.date))) {
        result.vt = VT_DATE;
        hr = S_OK;
    } else {
        Number number;
        hr = number_of(source, &number);
        if (SUCCEEDED(hr)) {
            hr = put_number(number, type, &result);
        }
    }
    if (FAILED(hr)) {
        return hr;
    }
    hr = VariantClear(to);
    if (FAILED(hr)) {
        VariantClear(&result);
        return hr;
    }
    *to = result;
    return S_OK;
}

HRESULT VariantChangeTypeEx(VARIANTARG *to, const VARIANTARG *source, LCID, USHORT flags, VARTYPE type)
{
    return VariantChangeType(to, source, flags, type);
}

} // extern "C"
