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

    static shared *share(BSTR text)
    {
        shared *data = new shared;
        data->references = 1;
        data->wide = text;
        data->narrow = 0;
        return data;
    }
    static shared *share(const wchar_t *text) { return text ? share(SysAllocString(text)) : 0; }
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
    _bstr_t(BSTR text, bool copy) : data_(text ? share(copy ? SysAllocStringLen(text, SysStringLen(text)) : text) : 0) {}
    _bstr_t(const VARIANT &value);
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

    BSTR copy() const { return data_ && data_->wide ? SysAllocStringLen(data_->wide, SysStringLen(data_->wide)) : 0; }
    BSTR GetBSTR() const { return data_ ? data_->wide : 0; }
    BSTR Detach();
    void Attach(BSTR text) { *this = _bstr_t(text, false); }
    BSTR *GetAddress();
    unsigned int length() const { return data_ && data_->wide ? SysStringLen(data_->wide) : 0; }
    bool operator!() const { return !data_ || !data_->wide; }
    bool operator==(const _bstr_t &other) const { return compare(other) == 0; }
    bool operator!=(const _bstr_t &other) const { return compare(other) != 0; }
    bool operator<(const _bstr_t &other) const { return compare(other) < 0; }
    bool operator>(const _bstr_t &other) const { return compare(other) > 0; }

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
    _variant_t(const VARIANT &other) { copy(other); }
    _variant_t(const _variant_t &other) : tagVARIANT() { copy(other); }
    _variant_t(short value) { VariantInit(this); vt = VT_I2; iVal = value; }
    _variant_t(int value) { VariantInit(this); vt = VT_I4; lVal = value; }
    _variant_t(long value) { VariantInit(this); vt = VT_I4; lVal = (LONG)value; }
    _variant_t(unsigned int value) { VariantInit(this); vt = VT_UI4; ulVal = value; }
    _variant_t(bool value) { VariantInit(this); vt = VT_BOOL; boolVal = value ? VARIANT_TRUE : VARIANT_FALSE; }
    _variant_t(double value) { VariantInit(this); vt = VT_R8; dblVal = value; }
    _variant_t(long long value) { VariantInit(this); vt = VT_I8; llVal = value; }
    _variant_t(const wchar_t *value) { VariantInit(this); vt = VT_BSTR; bstrVal = SysAllocString(value); }
    _variant_t(const char *value) { VariantInit(this); vt = VT_BSTR; bstrVal = _bstr_t(value).copy(); }
    _variant_t(const _bstr_t &value) { VariantInit(this); vt = VT_BSTR; bstrVal = value.copy(); }
    ~_variant_t() { VariantClear(this); }

    _variant_t &operator=(const _variant_t &other)
    {
        if (this != &other) {
            VariantClear(this);
            copy(other);
        }
        return *this;
    }
    operator _bstr_t() const { return _bstr_t(static_cast<const VARIANT &>(*this)); }
    operator long() const { return number(); }
    operator int() const { return (int)number(); }
    operator short() const { return (short)number(); }
    operator bool() const { return number() != 0; }
    void Clear() { VariantClear(this); }
    VARIANT *GetAddress() { VariantClear(this); return this; }
    VARIANT Detach()
    {
        VARIANT value = *this;
        VariantInit(this);
        return value;
    }
    void ChangeType(VARTYPE type, const _variant_t *source = 0)
    {
        HRESULT hr = VariantChangeType(this, source ? source : this, 0, type);
        if (FAILED(hr)) {
            _com_issue_error(hr);
        }
    }

private:
    void copy(const VARIANT &other)
    {
        VariantInit(this);
        HRESULT hr = VariantCopy(this, &other);
        if (FAILED(hr)) {
            _com_issue_error(hr);
        }
    }
    long number() const
    {
        VARIANT value;
        VariantInit(&value);
        HRESULT hr = VariantChangeType(&value, this, 0, VT_I4);
        if (FAILED(hr)) {
            _com_issue_error(hr);
        }
        return value.lVal;
    }
};
