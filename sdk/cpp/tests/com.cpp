// BSTR, VARIANT, _bstr_t, _variant_t, _com_error, smart pointers and class identifiers.

#include <windows.h>

#include <ahadmin.h>
#include <comdef.h>
#include <httpserv.h>

#include <sluicegate/host_services.h>

#include <string>

#include "check.h"

class Counted : public IUnknown
{
public:
    int references = 1;
    HRESULT QueryInterface(REFIID id, void **object) override
    {
        *object = id == __uuidof(IUnknown) ? this : NULL;
        if (!*object) {
            return E_NOINTERFACE;
        }
        AddRef();
        return S_OK;
    }
    ULONG AddRef() override { return (ULONG)++references; }
    ULONG Release() override { return (ULONG)--references; }
};

_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));

static std::string legacy() throw(_com_error) { throw _com_error(E_ACCESSDENIED); }

static int32_t create(void *context, const void *class_id, const void *interface_id, void **object)
{
    bool known = *static_cast<const GUID *>(class_id) == CLSID_AppHostAdminManager;
    return known ? static_cast<Counted *>(context)->QueryInterface(*static_cast<const GUID *>(interface_id), object) : E_FAIL;
}

int main()
{
    BSTR text = SysAllocString(L"abc");
    CHECK(SysStringLen(text) == 3 && SysStringByteLen(text) == 3 * sizeof(wchar_t));
    CHECK(SysReAllocString(&text, L"defg") && SysStringLen(text) == 4);
    SysFreeString(text);
    SysFreeString(NULL);
    CHECK(SysAllocString(NULL) == NULL && SysStringLen(NULL) == 0);

    _bstr_t wide(L"wide"), narrow("gr\xc3\xbcn");
    std::string as_string = wide;
    std::wstring as_wide = narrow;
    CHECK(as_string == "wide" && as_wide == L"gr\u00fcn" && narrow.length() == 4);
    _bstr_t joined = "lit " + wide + " " + narrow;
    CHECK_TEXT((const char *)joined, "lit wide gr\xc3\xbcn");
    CHECK(_bstr_t("a") == _bstr_t(L"a") && _bstr_t("a") < _bstr_t("b") && !_bstr_t());
    _bstr_t copy = joined;
    joined = "other";
    CHECK_TEXT((const char *)copy, "lit wide gr\xc3\xbcn");
    BSTR *out = joined.GetAddress();
    *out = SysAllocString(L"filled");
    CHECK_TEXT((const char *)joined, "filled");

    _variant_t number(42), string(L"17"), flag(true);
    CHECK((long)number == 42 && (long)string == 17 && (bool)flag);
    CHECK_TEXT((const char *)(_bstr_t)number, "42");
    CHECK_TEXT((const char *)(_bstr_t)flag, "-1");
    _variant_t variant_copy = string;
    CHECK(variant_copy.vt == VT_BSTR && variant_copy.bstrVal != string.bstrVal);
    VARIANT literal, changed;
    VariantInit(&literal);
    VariantInit(&changed);
    literal.vt = VT_BSTR;
    literal.bstrVal = const_cast<BSTR>(L"300");
    CHECK(VariantChangeType(&changed, &literal, 0, VT_I2) == S_OK && changed.iVal == 300);
    CHECK(VariantChangeType(&changed, &literal, 0, VT_UI1) == DISP_E_OVERFLOW);
    literal.bstrVal = const_cast<BSTR>(L"12x");
    CHECK(VariantChangeType(&changed, &literal, 0, VT_I4) == DISP_E_TYPEMISMATCH);

    try {
        legacy();
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_ACCESSDENIED);
        CHECK_TEXT(error.ErrorMessage(), "Access is denied.");
    }
    CHECK_TEXT(_com_error((HRESULT)0x8ABCDEF0).ErrorMessage(), "Unknown error 0x8ABCDEF0");

    Counted object;
    {
        IUnknownPtr first(&object), second = first;
        CHECK(object.references == 3 && first.GetInterfacePtr() == &object);
        IUnknownPtr third;
        CHECK(first.QueryInterface(__uuidof(IUnknown), &third) == S_OK && object.references == 4);
    }
    CHECK(object.references == 1);
    IUnknownPtr missing;
    try {
        missing->AddRef();
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_POINTER);
    }

    IHttpContext3 *context = NULL;
    CHECK(__uuidof(IHttpContext3) == __uuidof(context) && __uuidof(IHttpContext3) != __uuidof(IHttpContext2));
    CHECK(__uuidof(IAppHostAdminManager) == IID_IAppHostAdminManager);
    void *created = &object;
    CHECK(CoCreateInstance(CLSID_AppHostAdminManager, NULL, CLSCTX_ALL, IID_IUnknown, &created) == REGDB_E_CLASSNOTREG);
    CHECK(created == NULL);
    sluicegate_host_services services = {SLUICEGATE_HOST_SERVICES_VERSION, sizeof(services), &object, NULL, NULL, create};
    sluicegate_sdk_attach(&services);
    IUnknownPtr manager;
    CHECK(manager.CreateInstance(CLSID_AppHostAdminManager) == S_OK && object.references == 2);
    manager.Release();
    CHECK(object.references == 1);
    // A server of an older version gives a shorter structure.
    services.size = offsetof(sluicegate_host_services, create_instance);
    sluicegate_sdk_attach(&services);
    CHECK(manager.CreateInstance(CLSID_AppHostAdminManager) == REGDB_E_CLASSNOTREG);
    sluicegate_sdk_attach(NULL);
    return failures != 0;
}
