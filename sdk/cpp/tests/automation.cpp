// BSTR as bytes, conversions of VARIANT, dates, SAFEARRAY, and what an object says about its failure.

#include <windows.h>

#include <comdef.h>
#include <objidl.h>
#include <oleauto.h>

#include "check.h"

static void changes(const VARIANT &from, VARTYPE type, HRESULT expected, const char *text)
{
    _variant_t result;
    HRESULT hr = VariantChangeType(&result, &from, VARIANT_ALPHABOOL, type);
    CHECK(hr == expected);
    if (SUCCEEDED(hr)) {
        CHECK(result.vt == type);
        _variant_t shown;
        CHECK(VariantChangeType(&shown, &result, 0, VT_BSTR) == S_OK);
        CHECK_TEXT((const char *)_bstr_t(shown), text);
    }
}

static void strings()
{
    BSTR bytes = SysAllocStringByteLen("a\0b", 3);
    CHECK(SysStringByteLen(bytes) == 3 && SysStringLen(bytes) == 0 && memcmp(bytes, "a\0b\0\0\0\0", 7) == 0);
    _bstr_t owner(bytes, true);
    CHECK(SysStringByteLen(owner.GetBSTR()) == 3);
    SysFreeString(bytes);
    BSTR text = SysAllocStringLen(L"ab\0cd", 5);
    _bstr_t first(text, false), second = first + first;
    CHECK(second.length() == 10 && second.GetBSTR()[7] == 0 && second.GetBSTR()[8] == 'c');
    CHECK(first != _bstr_t(L"ab") && first < second && _bstr_t() == _bstr_t(L""));
    BSTR own = first.Detach();
    CHECK(!first && SysReAllocStringLen(&own, own + 3, 2) && wcscmp(own, L"cd") == 0);
    SysFreeString(own);
    CHECK(!SysReAllocStringLen(NULL, L"", 0));
}

static void variants()
{
    changes(_variant_t(2.5), VT_I4, S_OK, "2");
    changes(_variant_t(3.5), VT_I4, S_OK, "4");
    changes(_variant_t(1e300), VT_I8, DISP_E_OVERFLOW, "");
    changes(_variant_t(-1.0), VT_UI4, DISP_E_OVERFLOW, "");
    changes(_variant_t(18446744073709551615ull), VT_UI8, S_OK, "18446744073709551615");
    changes(_variant_t(18446744073709551615ull), VT_I8, DISP_E_OVERFLOW, "");
    changes(_variant_t("18446744073709551615"), VT_UI8, S_OK, "18446744073709551615");
    changes(_variant_t(" 42 "), VT_I2, S_OK, "42");
    changes(_variant_t("1.5e2"), VT_R8, S_OK, "150");
    changes(_variant_t("0x10"), VT_I4, DISP_E_TYPEMISMATCH, "");
    changes(_variant_t("nan"), VT_R8, DISP_E_TYPEMISMATCH, "");
    changes(_variant_t(""), VT_I4, DISP_E_TYPEMISMATCH, "");
    changes(_variant_t(0.1), VT_BSTR, S_OK, "0.1");
    changes(_variant_t(true), VT_BSTR, S_OK, "True");
    changes(_variant_t("True"), VT_BOOL, S_OK, "-1");
    changes(_variant_t(true), VT_I4, S_OK, "-1");
    changes(_variant_t("12.34567"), VT_CY, S_OK, "12.3457");
    changes(_variant_t(300), VT_I1, DISP_E_OVERFLOW, "");
    changes(_variant_t("2024-02-29 13:14:15"), VT_DATE, S_OK, "2024-02-29 13:14:15");
    changes(_variant_t("2023-02-29"), VT_DATE, DISP_E_TYPEMISMATCH, "");
    changes(_variant_t(), VT_I4, S_OK, "0");
    _variant_t nothing;
    nothing.vt = VT_NULL;
    changes(nothing, VT_I4, DISP_E_TYPEMISMATCH, "");

    LONG number = 7;
    VARIANT reference, inner;
    VariantInit(&reference);
    reference.vt = VT_I4 | VT_BYREF;
    reference.plVal = &number;
    CHECK((long)_variant_t(reference).plVal == (long)&number);
    _variant_t copied;
    CHECK(VariantCopyInd(&copied, &reference) == S_OK && copied.vt == VT_I4 && copied.lVal == 7);
    VariantInit(&inner);
    inner.vt = VT_VARIANT | VT_BYREF;
    inner.pvarVal = &reference;
    CHECK(VariantCopyInd(&copied, &inner) == S_OK && copied.lVal == 7);
    changes(inner, VT_BSTR, S_OK, "7");
    CHECK(VariantChangeType(NULL, &inner, 0, VT_I4) == E_INVALIDARG && VariantClear(NULL) == E_INVALIDARG);
    _variant_t changed(17);
    changed.ChangeType(VT_BSTR);
    CHECK(changed.vt == VT_BSTR && changed == _variant_t(L"17") && (double)changed == 17.0 && (unsigned char)changed == 17);
    try {
        (void)(short)_variant_t(70000);
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == DISP_E_OVERFLOW);
    }
}

static void dates()
{
    SYSTEMTIME time = {1899, 12, 0, 30, 0, 0, 0, 0}, back;
    DATE date = -1;
    CHECK(SystemTimeToVariantTime(&time, &date) && date == 0);
    for (int year : {100, 1600, 1800, 1899, 1900, 1970, 2000, 2024, 2100, 9999}) {
        for (int month = 1; month <= 12; month++) {
            time = {(WORD)year, (WORD)month, 0, 28, 6, 30, 15, 0};
            CHECK(SystemTimeToVariantTime(&time, &date) && VariantTimeToSystemTime(date, &back));
            CHECK(back.wYear == year && back.wMonth == month && back.wDay == 28 && back.wHour == 6 && back.wMinute == 30 && back.wSecond == 15);
        }
    }
    time = {2024, 11, 0, 22, 12, 0, 0, 0};
    CHECK(SystemTimeToVariantTime(&time, &date) && date == 45618.5 && VariantTimeToSystemTime(date, &back) && back.wDayOfWeek == 5);
    time.wDay = 31;
    CHECK(!SystemTimeToVariantTime(&time, &date) && !VariantTimeToSystemTime(1e9, &back));
}

static void arrays()
{
    SAFEARRAY *names = SafeArrayCreateVector(VT_BSTR, 1, 3);
    LONG index = 2, low = 0, high = 0;
    BSTR text = SysAllocString(L"two"), read = NULL;
    CHECK(SafeArrayPutElement(names, &index, text) == S_OK && SafeArrayGetElement(names, &index, &read) == S_OK);
    CHECK(read != text && wcscmp(read, L"two") == 0);
    SysFreeString(read);
    SysFreeString(text);
    index = 4;
    CHECK(SafeArrayGetElement(names, &index, &read) == DISP_E_BADINDEX);
    CHECK(SafeArrayGetLBound(names, 1, &low) == S_OK && low == 1 && SafeArrayGetUBound(names, 1, &high) == S_OK && high == 3);
    CHECK(SafeArrayGetUBound(names, 2, &high) == DISP_E_BADINDEX && SafeArrayGetDim(names) == 1);
    _variant_t holder;
    holder.vt = VT_ARRAY | VT_BSTR;
    holder.parray = names;
    _variant_t copy = holder;
    CHECK(copy.parray != names);
    BSTR *data = NULL;
    CHECK(SafeArrayAccessData(copy.parray, (void **)&data) == S_OK && wcscmp(data[1], L"two") == 0);
    CHECK(SafeArrayDestroy(copy.parray) == DISP_E_ARRAYISLOCKED && VariantClear(&copy) == DISP_E_ARRAYISLOCKED);
    CHECK(SafeArrayUnaccessData(copy.parray) == S_OK && SafeArrayUnlock(copy.parray) == E_UNEXPECTED);
    SAFEARRAYBOUND smaller = {1, 1};
    CHECK(SafeArrayRedim(copy.parray, &smaller) == S_OK && SafeArrayGetUBound(copy.parray, 1, &high) == S_OK && high == 1);

    SAFEARRAYBOUND bounds[2] = {{2, 0}, {3, 10}};
    SAFEARRAY *grid = SafeArrayCreate(VT_I4, 2, bounds);
    VARTYPE type = VT_EMPTY;
    CHECK(SafeArrayGetVartype(grid, &type) == S_OK && type == VT_I4 && SafeArrayGetElemsize(grid) == 4);
    for (LONG i = 0; i < 2; i++) {
        for (LONG j = 10; j < 13; j++) {
            LONG place[2] = {i, j}, value = i * 100 + j;
            CHECK(SafeArrayPutElement(grid, place, &value) == S_OK);
        }
    }
    LONG place[2] = {1, 12}, value = 0;
    CHECK(SafeArrayGetElement(grid, place, &value) == S_OK && value == 112);
    CHECK(((LONG *)grid->pvData)[1] == 110); // The first dimension varies fastest.
    CHECK(SafeArrayDestroy(grid) == S_OK);
    CHECK(SafeArrayCreateVector(VT_VOID, 0, 1) == NULL && SafeArrayLock(NULL) == E_INVALIDARG);
    bounds[0].cElements = bounds[1].cElements = 0xffffffff;
    CHECK(SafeArrayCreate(VT_I8, 2, bounds) == NULL);
}

/// Tells why something failed.
class Reason : public IErrorInfo
{
    int references_ = 1;

public:
    bool *gone;
    HRESULT QueryInterface(REFIID, void **object) override
    {
        *object = NULL;
        return E_NOINTERFACE;
    }
    ULONG AddRef() override { return (ULONG)++references_; }
    ULONG Release() override
    {
        if (--references_ == 0) {
            *gone = true;
        }
        return (ULONG)references_;
    }
    HRESULT GetGUID(GUID *guid) override { *guid = GUID_NULL; return S_OK; }
    HRESULT GetSource(BSTR *text) override { *text = SysAllocString(L"source"); return S_OK; }
    HRESULT GetDescription(BSTR *text) override { *text = SysAllocString(L"the reason"); return S_OK; }
    HRESULT GetHelpFile(BSTR *) override { return E_NOTIMPL; }
    HRESULT GetHelpContext(DWORD *context) override { *context = 5; return S_OK; }
};

int main()
{
    strings();
    variants();
    dates();
    arrays();
    bool gone = false;
    Reason reason;
    reason.gone = &gone;
    SetErrorInfo(0, &reason);
    reason.Release();
    try {
        _com_issue_errorex(E_FAIL, NULL, IID_IUnknown);
    } catch (const _com_error &error) {
        CHECK_TEXT((const char *)error.Description(), "the reason");
        CHECK_TEXT((const char *)error.Source(), "source");
        CHECK(!error.HelpFile() && error.HelpContext() == 5 && !gone);
    }
    IErrorInfo *none = &reason;
    CHECK(gone && GetErrorInfo(0, &none) == S_FALSE && none == NULL);
    CHECK(_com_error(_com_error::WCodeToHRESULT(7)).WCode() == 7 && _com_error(E_FAIL).WCode() == 0);

    CLSID class_id;
    CHECK(CLSIDFromProgID(L"Microsoft.ApplicationHost.AdminManager", &class_id) == S_OK && class_id.Data1 == 0x228fb8f7);
    CHECK(CLSIDFromProgID(L"Nobody.Knows", &class_id) == CO_E_CLASSSTRING && class_id == CLSID_NULL);
    LPOLESTR text = NULL;
    CHECK(StringFromCLSID(IID_IUnknown, &text) == S_OK);
    CHECK_WIDE(text, L"{00000000-0000-0000-C000-000000000046}");
    text = (LPOLESTR)CoTaskMemRealloc(text, 4096);
    CHECK(CLSIDFromString(text, &class_id) == S_OK && class_id == IID_IUnknown);
    CoTaskMemFree(text);
    return failures != 0;
}
