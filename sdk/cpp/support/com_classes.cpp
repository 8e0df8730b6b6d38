// The members of _bstr_t and _com_error that are not inline.

#include <comdef.h>

#include <string>

#include "text_codec.h"

_bstr_t::shared *_bstr_t::share(const char *text)
{
    if (!text) {
        return 0;
    }
    std::wstring wide = sluicegate::widen(text);
    return share(SysAllocStringLen(wide.data(), static_cast<UINT>(wide.size())), 0);
}

_bstr_t::_bstr_t(const VARIANT &value) : data_(0)
{
    VARIANT text;
    VariantInit(&text);
    if (value.vt == VT_NULL) {
        return;
    }
    HRESULT hr = VariantChangeType(&text, &value, 0, VT_BSTR);
    if (FAILED(hr)) {
        _com_issue_error(hr);
    }
    data_ = share(text.bstrVal, 0);
}

void _bstr_t::release()
{
    if (data_ && __sync_sub_and_fetch(&data_->references, 1) == 0) {
        SysFreeString(data_->wide);
        free(data_->narrow);
        delete data_;
    }
    data_ = 0;
}

_bstr_t _bstr_t::operator+(const _bstr_t &other) const
{
    BSTR text = 0;
    HRESULT hr = VarBstrCat(GetBSTR(), other.GetBSTR(), &text);
    if (FAILED(hr)) {
        _com_issue_error(hr);
    }
    return _bstr_t(text, false);
}

_bstr_t::operator const char *() const
{
    if (!data_ || !data_->wide) {
        return 0;
    }
    char *present = __atomic_load_n(&data_->narrow, __ATOMIC_ACQUIRE);
    if (!present) {
        std::string text;
        sluicegate::append_narrow(text, data_->wide, SysStringLen(data_->wide));
        char *made = strdup(text.c_str());
        // Two threads may convert a shared string at once; the first result stays.
        if (!__atomic_compare_exchange_n(&data_->narrow, &present, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
            free(made);
        } else {
            present = made;
        }
    }
    return present;
}

BSTR _bstr_t::Detach()
{
    // Other owners of the shared text keep it.
    BSTR text = copy();
    release();
    return text;
}

BSTR *_bstr_t::GetAddress()
{
    release();
    data_ = new shared;
    data_->references = 1;
    data_->wide = 0;
    data_->narrow = 0;
    return &data_->wide;
}

int _bstr_t::compare(const _bstr_t &other) const
{
    BSTR left = GetBSTR(), right = other.GetBSTR();
    // No string counts as the empty one, and a zero inside a string as a character.
    UINT first = SysStringLen(left), second = SysStringLen(right);
    UINT common = first < second ? first : second;
    int order = common > 0 ? wmemcmp(left, right, common) : 0;
    return order != 0 ? order : first < second ? -1 : first > second ? 1 : 0;
}

_com_error::_com_error(HRESULT hr, IErrorInfo *information, bool reference) : result_(hr), information_(information)
{
    if (information_ && reference) {
        information_->AddRef();
    }
    char text[128];
    DWORD length = FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, 0, (DWORD)hr, 0, text, sizeof(text), 0);
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r')) {
        text[--length] = 0;
    }
    if (length == 0) {
        snprintf(text, sizeof(text), "Unknown error 0x%08X", (unsigned)hr);
    }
    message_ = text;
}

_com_error::_com_error(const _com_error &other)
    : result_(other.result_), information_(other.information_), message_(other.message_)
{
    if (information_) {
        information_->AddRef();
    }
}

_com_error &_com_error::operator=(const _com_error &other)
{
    if (this != &other) {
        if (other.information_) {
            other.information_->AddRef();
        }
        if (information_) {
            information_->Release();
        }
        result_ = other.result_;
        information_ = other.information_;
        message_ = other.message_;
    }
    return *this;
}

_bstr_t _com_error::Description() const { return told(&IErrorInfo::GetDescription); }
_bstr_t _com_error::Source() const { return told(&IErrorInfo::GetSource); }
_bstr_t _com_error::HelpFile() const { return told(&IErrorInfo::GetHelpFile); }

_bstr_t _com_error::told(HRESULT (IErrorInfo::*what)(BSTR *)) const
{
    BSTR text = 0;
    if (!information_ || FAILED((information_->*what)(&text))) {
        return _bstr_t();
    }
    return _bstr_t(text, false);
}

DWORD _com_error::HelpContext() const
{
    DWORD context = 0;
    return information_ && SUCCEEDED(information_->GetHelpContext(&context)) ? context : 0;
}

::GUID _com_error::GUID() const
{
    ::GUID guid = {};
    return information_ && SUCCEEDED(information_->GetGUID(&guid)) ? guid : GUID_NULL;
}

IErrorInfo *_com_error::ErrorInfo() const
{
    if (information_) {
        information_->AddRef();
    }
    return information_;
}

_com_error::~_com_error()
{
    if (information_) {
        information_->Release();
    }
}

namespace _com_util {

BSTR ConvertStringToBSTR(const char *text)
{
    return text ? SysAllocString(sluicegate::widen(text).c_str()) : 0;
}

char *ConvertBSTRToString(BSTR text)
{
    if (!text) {
        return 0;
    }
    std::string narrow = sluicegate::narrow(text);
    char *copy = new char[narrow.size() + 1];
    memcpy(copy, narrow.c_str(), narrow.size() + 1);
    return copy;
}

} // namespace _com_util

void _com_issue_errorex(HRESULT hr, IUnknown *, REFIID)
{
    IErrorInfo *information = 0;
    GetErrorInfo(0, &information);
    throw _com_error(hr, information);
}
