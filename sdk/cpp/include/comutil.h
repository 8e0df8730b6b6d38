// _bstr_t and _variant_t: owners of a BSTR and a VARIANT.
#pragma once

#include <objbase.h>
#include <winerror.h>

#include <string>

void _com_issue_error(HRESULT hr);

/// A BSTR shared between copies; converts to wide and (UTF-8) narrow text that lives as long as some copy does.
/// It also initialises library strings (`std::wstring text = value;`), which modules do. The price under the rules of
/// standard C++ is that assigning it to an existing library string, or `std::wstring text(value);`, is ambiguous: write
/// `text = (const wchar_t *)value`.
class _bstr_t
{
    struct shared {
        volatile LONG references;
        BSTR wide;
        char *narrow;
    };
    shared *data_;

    /// Takes `text` over.
    static shared *share(BSTR text, int)
    {
        shared *data = new shared;
        data->references = 1;
        data->wide = text;
        data->narrow = 0;
        return data;
    }
    static shared *share(const wchar_t *text) { return text ? share(SysAllocString(text), 0) : 0; }
    static shared *share(const _bstr_t &text)
    {
        if (text.data_) {
            __sync_add_and_fetch(&text.data_->references, 1);
        }
        return text.data_;
    }
    static shared *share(const char *text);
    void release();

public:
    _bstr_t() : data_(0) {}
    _bstr_t(const _bstr_t &other) : data_(other.data_)
    {
        if (data_) {
            __sync_add_and_fetch(&data_->references, 1);
        }
    }
    _bstr_t(const char *text) : data_(share(text)) {}
    _bstr_t(const wchar_t *text) : data_(share(text)) {}
    _bstr_t(BSTR text, bool copy) : data_(text ? share(copy ? SysAllocStringByteLen((LPCSTR)text, SysStringByteLen(text)) : text, 0) : 0) {}
    _bstr_t(const VARIANT &value);
    /// A property of an object (msxml6.dll) that is text.
    template <class Property, class = typename Property::sluicegate_text_property>
    _bstr_t(const Property &property) : data_(share(property.sluicegate_text()))
    {
    }
    ~_bstr_t() { release(); }

    _bstr_t &operator=(const _bstr_t &other)
    {
        _bstr_t copy(other);
        shared *mine = data_;
        data_ = copy.data_;
        copy.data_ = mine;
        return *this;
    }
    _bstr_t &operator=(const char *text) { return *this = _bstr_t(text); }
    _bstr_t &operator=(const wchar_t *text) { return *this = _bstr_t(text); }
    _bstr_t &operator+=(const _bstr_t &other) { return *this = *this + other; }
    _bstr_t operator+(const _bstr_t &other) const;
    friend _bstr_t operator+(const char *left, const _bstr_t &right) { return _bstr_t(left) + right; }
    friend _bstr_t operator+(const wchar_t *left, const _bstr_t &right) { return _bstr_t(left) + right; }

    operator const wchar_t *() const { return data_ ? data_->wide : 0; }
    operator wchar_t *() const { return data_ ? data_->wide : 0; }
    operator const char *() const;
    operator char *() const { return const_cast<char *>(static_cast<const char *>(*this)); }
    operator std::string() const
    {
        const char *text = *this;
        return text ? std::string(text) : std::string();
    }
    operator std::wstring() const { return data_ && data_->wide ? std::wstring(data_->wide) : std::wstring(); }

    BSTR copy() const { return data_ && data_->wide ? SysAllocStringByteLen((LPCSTR)data_->wide, SysStringByteLen(data_->wide)) : 0; }
    BSTR copy(bool) const { return copy(); }
    BSTR GetBSTR() const { return data_ ? data_->wide : 0; }
    void Assign(BSTR text) { *this = text != GetBSTR() ? _bstr_t(text, true) : *this; }
    BSTR &GetBSTR()
    {
        if (!data_) {
            data_ = share(static_cast<BSTR>(0), 0);
        }
        return data_->wide;
    }
    BSTR Detach();
    void Attach(BSTR text) { *this = _bstr_t(text, false); }
    BSTR *GetAddress();
    unsigned int length() const { return data_ && data_->wide ? SysStringLen(data_->wide) : 0; }
    bool operator!() const { return !data_ || !data_->wide; }
    bool operator==(const _bstr_t &other) const { return compare(other) == 0; }
    bool operator!=(const _bstr_t &other) const { return compare(other) != 0; }
    bool operator<(const _bstr_t &other) const { return compare(other) < 0; }
    bool operator>(const _bstr_t &other) const { return compare(other) > 0; }
    bool operator<=(const _bstr_t &other) const { return compare(other) <= 0; }
    bool operator>=(const _bstr_t &other) const { return compare(other) >= 0; }

private:
    int compare(const _bstr_t &other) const;
};

// Appending to a library string: without these its own overloads would be ambiguous.
inline std::string &operator+=(std::string &left, const _bstr_t &right)
{
    const char *text = right;
    return left.append(text ? text : "");
}
inline std::wstring &operator+=(std::wstring &left, const _bstr_t &right)
{
    const wchar_t *text = right;
    return left.append(text ? text : L"");
}
inline std::string operator+(std::string left, const _bstr_t &right) { return left += right; }
inline std::wstring operator+(std::wstring left, const _bstr_t &right) { return left += right; }

/// A VARIANT that clears itself. Failing conversions throw _com_error.
class _variant_t : public tagVARIANT
{
public:
    _variant_t() { VariantInit(this); }
    _variant_t(const VARIANT &other) { take(&other); }
    _variant_t(const VARIANT *other) { take(other); }
    _variant_t(const _variant_t &other) : tagVARIANT() { take(&other); }
    /// Owns `other` itself unless `copy`.
    _variant_t(VARIANT &other, bool copy)
    {
        if (copy) {
            take(&other);
        } else {
            static_cast<VARIANT &>(*this) = other;
            VariantInit(&other);
        }
    }
    _variant_t(short value, VARTYPE type = VT_I2) { whole(value, type); }
    _variant_t(int value, VARTYPE type = VT_I4) { whole(value, type); }
    _variant_t(long value, VARTYPE type = VT_I4) { whole(value, type); }
    _variant_t(long long value) { whole(value, VT_I8); }
    _variant_t(char value) { whole(value, VT_I1); }
    _variant_t(unsigned char value) { whole(value, VT_UI1); }
    _variant_t(unsigned short value) { whole(value, VT_UI2); }
    _variant_t(unsigned int value) { whole(value, VT_UI4); }
    _variant_t(unsigned long value) { whole((long long)value, VT_UI4); }
    _variant_t(unsigned long long value) { whole((long long)value, VT_UI8); }
    _variant_t(bool value) { VariantInit(this); vt = VT_BOOL; boolVal = value ? VARIANT_TRUE : VARIANT_FALSE; }
    _variant_t(float value) { VariantInit(this); vt = VT_R4; fltVal = value; }
    _variant_t(double value, VARTYPE type = VT_R8) { VariantInit(this); vt = type; dblVal = value; }
    _variant_t(const wchar_t *value) { VariantInit(this); vt = VT_BSTR; bstrVal = SysAllocString(value); }
    _variant_t(const char *value) { VariantInit(this); vt = VT_BSTR; bstrVal = _bstr_t(value).copy(); }
    _variant_t(const _bstr_t &value) { VariantInit(this); vt = VT_BSTR; bstrVal = value.copy(); }
    template <class Property, class = typename Property::sluicegate_text_property> _variant_t(const Property &value)
    {
        VariantInit(this);
        vt = VT_BSTR;
        bstrVal = _bstr_t(value).copy();
    }
    _variant_t(IUnknown *value, bool reference = true)
    {
        VariantInit(this);
        vt = VT_UNKNOWN;
        punkVal = value;
        if (reference && value) {
            value->AddRef();
        }
    }
    _variant_t(IDispatch *value, bool reference = true)
    {
        VariantInit(this);
        vt = VT_DISPATCH;
        pdispVal = value;
        if (reference && value) {
            value->AddRef();
        }
    }
    ~_variant_t() { VariantClear(this); }

    _variant_t &operator=(const _variant_t &other)
    {
        if (this != &other) {
            check(VariantCopy(this, &other));
        }
        return *this;
    }
    _variant_t &operator=(const VARIANT &other)
    {
        check(VariantCopy(this, &other));
        return *this;
    }
    template <class Value> _variant_t &operator=(const Value &value) { return *this = _variant_t(value); }

    operator short() const { return as(VT_I2).iVal; }
    operator int() const { return as(VT_I4).lVal; }
    operator long() const { return as(VT_I4).lVal; }
    operator long long() const { return as(VT_I8).llVal; }
    operator unsigned char() const { return as(VT_UI1).bVal; }
    operator unsigned short() const { return as(VT_UI2).uiVal; }
    operator unsigned int() const { return as(VT_UI4).ulVal; }
    operator unsigned long() const { return as(VT_UI4).ulVal; }
    operator unsigned long long() const { return as(VT_UI8).ullVal; }
    operator bool() const { return as(VT_BOOL).boolVal != 0; }
    operator float() const { return as(VT_R4).fltVal; }
    operator double() const { return as(VT_R8).dblVal; }
    operator _bstr_t() const { return _bstr_t(static_cast<const VARIANT &>(*this)); }
    /// Referenced for the caller.
    operator IUnknown *() const { return as(VT_UNKNOWN).Detach().punkVal; }
    operator IDispatch *() const { return as(VT_DISPATCH).Detach().pdispVal; }

    /// Of the same type and value, as far as plain values and strings go.
    bool operator==(const VARIANT &other) const
    {
        if (vt != other.vt) {
            return false;
        }
        if (vt == VT_BSTR) {
            return _bstr_t(*this) == _bstr_t(other);
        }
        return vt == VT_EMPTY || vt == VT_NULL || low_bytes(*this) == low_bytes(other);
    }
    bool operator!=(const VARIANT &other) const { return !(*this == other); }

    void Clear() { check(VariantClear(this)); }
    void Attach(VARIANT &other)
    {
        Clear();
        static_cast<VARIANT &>(*this) = other;
        VariantInit(&other);
    }
    VARIANT Detach()
    {
        VARIANT value = *this;
        VariantInit(this);
        return value;
    }
    VARIANT &GetVARIANT() { return *this; }
    VARIANT *GetAddress()
    {
        Clear();
        return this;
    }
    void ChangeType(VARTYPE type, const _variant_t *source = 0) { check(VariantChangeType(this, source ? source : this, 0, type)); }
    void SetString(const char *text) { *this = text; }

private:
    static void check(HRESULT hr)
    {
        if (FAILED(hr)) {
            _com_issue_error(hr);
        }
    }
    static ULONGLONG low_bytes(const VARIANT &value)
    {
        switch (value.vt) {
        case VT_I1:
        case VT_UI1:
            return value.bVal;
        case VT_I2:
        case VT_UI2:
        case VT_BOOL:
            return value.uiVal;
        case VT_I4:
        case VT_UI4:
        case VT_INT:
        case VT_UINT:
        case VT_R4:
        case VT_ERROR:
            return value.ulVal;
        default:
            return value.ullVal;
        }
    }
    void take(const VARIANT *other)
    {
        VariantInit(this);
        check(VariantCopy(this, other));
    }
    /// A value in a type that the caller named: VT_BOOL and VT_ERROR are allowed beside numbers.
    void whole(long long value, VARTYPE type)
    {
        VariantInit(this);
        if (type == VT_BOOL) {
            boolVal = value ? VARIANT_TRUE : VARIANT_FALSE;
        } else {
            llVal = value;
        }
        vt = type;
    }
    _variant_t as(VARTYPE type) const
    {
        _variant_t value;
        check(VariantChangeType(&value, this, 0, type));
        return value;
    }
};
