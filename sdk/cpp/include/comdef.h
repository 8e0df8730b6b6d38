// _com_error, smart COM pointers and the helper classes of comutil.h.
#pragma once

#include <windows.h>

#include <comutil.h>

/// A failed HRESULT as an exception.
class _com_error
{
    HRESULT result_;
    IUnknown *information_;
    _bstr_t message_;

public:
    _com_error(HRESULT hr, IUnknown *information = 0, bool reference = false);
    _com_error(const _com_error &other);
    _com_error &operator=(const _com_error &other);
    virtual ~_com_error();

    HRESULT Error() const { return result_; }
    WORD WCode() const { return (WORD)(result_ & 0xffff); }
    /// The system's text of the code, or "Unknown error 0x...".
    const TCHAR *ErrorMessage() const { return message_; }
    _bstr_t Description() const { return _bstr_t(); }
    _bstr_t Source() const { return _bstr_t(); }
    static HRESULT WCodeToHRESULT(WORD code) { return (HRESULT)(0x80040200u + code); }
};

inline void _com_raise_error(HRESULT hr, IUnknown *information = 0) { throw _com_error(hr, information); }
inline void _com_issue_error(HRESULT hr) { throw _com_error(hr); }

namespace _com_util {
inline void CheckError(HRESULT hr)
{
    if (FAILED(hr)) {
        _com_issue_error(hr);
    }
}
BSTR ConvertStringToBSTR(const char *text);
char *ConvertBSTRToString(BSTR text);
} // namespace _com_util

template <class Interface, const IID *Identifier = nullptr> class _com_IIID
{
public:
    typedef Interface Type;
    static const IID &GetIID() { return __uuidof(Interface); }
};

/// Owns one reference of a COM object.
template <class Identity> class _com_ptr_t
{
public:
    typedef typename Identity::Type Interface;

    _com_ptr_t() : pointer_(0) {}
    _com_ptr_t(Interface *pointer, bool reference = true) : pointer_(pointer)
    {
        if (reference && pointer_) {
            pointer_->AddRef();
        }
    }
    _com_ptr_t(const _com_ptr_t &other) : pointer_(other.pointer_)
    {
        if (pointer_) {
            pointer_->AddRef();
        }
    }
    ~_com_ptr_t() { Release(); }
    _com_ptr_t &operator=(const _com_ptr_t &other)
    {
        _com_ptr_t copy(other);
        Interface *mine = pointer_;
        pointer_ = copy.pointer_;
        copy.pointer_ = mine;
        return *this;
    }
    _com_ptr_t &operator=(Interface *pointer) { return *this = _com_ptr_t(pointer); }
    void Release()
    {
        if (pointer_) {
            pointer_->Release();
            pointer_ = 0;
        }
    }
    void Attach(Interface *pointer)
    {
        Release();
        pointer_ = pointer;
    }
    Interface *Detach()
    {
        Interface *pointer = pointer_;
        pointer_ = 0;
        return pointer;
    }
    Interface *GetInterfacePtr() const { return pointer_; }
    HRESULT CreateInstance(const CLSID &class_id, IUnknown *outer = 0, DWORD context = CLSCTX_ALL)
    {
        Release();
        return CoCreateInstance(class_id, outer, context, Identity::GetIID(), (void **)&pointer_);
    }
    template <class Q> HRESULT QueryInterface(const IID &id, Q **object) const
    {
        return pointer_ ? pointer_->QueryInterface(id, (void **)object) : E_POINTER;
    }
    operator Interface *() const { return pointer_; }
    Interface &operator*() const { return *pointer_; }
    Interface **operator&()
    {
        Release();
        return &pointer_;
    }
    Interface *operator->() const
    {
        if (!pointer_) {
            _com_issue_error(E_POINTER);
        }
        return pointer_;
    }
    bool operator!() const { return !pointer_; }

private:
    Interface *pointer_;
};

#define _COM_SMARTPTR_TYPEDEF(Interface, identifier) typedef _com_ptr_t<_com_IIID<Interface> > Interface##Ptr
