// Holders for the objects, strings and variants of the configuration interfaces, for the conformance modules about them.
#pragma once

#include "conformance.h"

#include <ahadmin.h>
#include <objbase.h>

namespace conformance {

// A string that a method gave.
struct Text {
    BSTR text = NULL;
    Text() {}
    Text(const Text &) = delete;
    ~Text() { SysFreeString(text); }
    BSTR *out()
    {
        SysFreeString(text);
        text = NULL;
        return &text;
    }
    bool is(const wchar_t *other) const { return text && !wcscmp(text, other); }
    bool has(const wchar_t *other) const { return text && wcsstr(text, other); }
};

// A reference that a method gave.
template <class T> struct Ref {
    T *object = NULL;
    Ref() {}
    Ref(const Ref &) = delete;
    ~Ref() { clear(); }
    void clear()
    {
        if (object) {
            object->Release();
        }
        object = NULL;
    }
    T **out()
    {
        clear();
        return &object;
    }
    void **any() { return (void **)out(); }
    T *operator->() const { return object; }
    operator T *() const { return object; }
};

// A variant: an index, a value, or a result.
struct Var {
    VARIANT value;
    Var() { VariantInit(&value); }
    Var(const Var &) = delete;
    explicit Var(int number)
    {
        VariantInit(&value);
        value.vt = VT_I4;
        value.lVal = number;
    }
    // A literal, as real modules pass it: it has no length before it, and is not freed.
    explicit Var(const wchar_t *literal)
    {
        VariantInit(&value);
        value.vt = VT_BSTR;
        value.bstrVal = (BSTR)literal;
        is_literal = true;
    }
    explicit Var(bool truth)
    {
        VariantInit(&value);
        value.vt = VT_BOOL;
        value.boolVal = truth ? VARIANT_TRUE : VARIANT_FALSE;
    }
    explicit Var(IUnknown *object)
    {
        VariantInit(&value);
        value.vt = VT_UNKNOWN;
        value.punkVal = object;
        is_literal = true;
    }
    ~Var() { clear(); }
    void clear()
    {
        if (!is_literal) {
            VariantClear(&value);
        }
    }
    VARIANT *out()
    {
        clear();
        is_literal = false;
        VariantInit(&value);
        return &value;
    }
    operator VARIANT() const { return value; }
    bool is(const wchar_t *other) const { return value.vt == VT_BSTR && value.bstrVal && !wcscmp(value.bstrVal, other); }
    bool is_true() const { return value.vt == VT_BOOL && value.boolVal == VARIANT_TRUE; }
    bool is_false() const { return value.vt == VT_BOOL && value.boolVal == VARIANT_FALSE; }

private:
    bool is_literal = false;
};

const HRESULT INVALID_INDEX = HRESULT_FROM_WIN32(1413);
const HRESULT NOT_SUPPORTED = HRESULT_FROM_WIN32(50);
const HRESULT INVALID_DATA = HRESULT_FROM_WIN32(13);
const HRESULT FILE_NOT_FOUND = HRESULT_FROM_WIN32(2);
const HRESULT ALREADY_EXISTS = HRESULT_FROM_WIN32(183);
const HRESULT LOCK_VIOLATION = HRESULT_FROM_WIN32(33);
const HRESULT INVALID_PARAMETER = HRESULT_FROM_WIN32(87);

// A literal as an argument.
inline BSTR B(const wchar_t *literal) { return (BSTR)literal; }

const wchar_t *const HOST = L"MACHINE/WEBROOT/APPHOST";
const wchar_t *const SITE = L"MACHINE/WEBROOT/APPHOST/Main";
const wchar_t *const SHOP = L"MACHINE/WEBROOT/APPHOST/Main/shop";

// A module that does all its checks in the first request and answers it.
template <void (*check)()> class Checker : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        check();
        context->GetResponse()->SetStatus(200, "OK");
        say(context, "checked");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

} // namespace conformance
