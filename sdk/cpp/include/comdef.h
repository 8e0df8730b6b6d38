// _com_error, smart COM pointers and the helper classes of comutil.h.
#pragma once

#include <windows.h>

#include <comutil.h>

#include <cstddef>
#include <type_traits>

/// A failed HRESULT as an exception.
class _com_error
{
    HRESULT result_;
    IErrorInfo *information_;
    _bstr_t message_;

public:
    /// Takes `information` over, or a reference of it.
    _com_error(HRESULT hr, IErrorInfo *information = 0, bool reference = false);
    _com_error(const _com_error &other);
    _com_error &operator=(const _com_error &other);
    virtual ~_com_error();

    HRESULT Error() const { return result_; }
    /// The code of a result that WCodeToHRESULT made; 0 for any other.
    WORD WCode() const { return HRESULTToWCode(result_); }
    /// The system's text of the code, or "Unknown error 0x...".
    const TCHAR *ErrorMessage() const { return message_; }
    _bstr_t Description() const;
    _bstr_t Source() const;
    _bstr_t HelpFile() const;
    DWORD HelpContext() const;
    ::GUID GUID() const;
    /// Referenced for the caller; may be null.
    IErrorInfo *ErrorInfo() const;
    static HRESULT WCodeToHRESULT(WORD code) { return code >= 0xfe00 ? (HRESULT)0x8004ffffu : (HRESULT)(0x80040200u + code); }
    static WORD HRESULTToWCode(HRESULT hr)
    {
        return (DWORD)hr >= 0x80040200u && (DWORD)hr <= 0x8004ffffu ? (WORD)((DWORD)hr - 0x80040200u) : 0;
    }

private:
    _bstr_t told(HRESULT (IErrorInfo::*what)(BSTR *)) const;
};

inline void _com_raise_error(HRESULT hr, IErrorInfo *information = 0) { throw _com_error(hr, information); }
/// Throws with what the failing object left by SetErrorInfo.
void _com_issue_errorex(HRESULT hr, IUnknown *object, REFIID interface_id);
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
    static const IID &GetIID() { return *Identifier; }
};
template <class Interface> class _com_IIID<Interface, nullptr>
{
public:
    typedef Interface Type;
    static const IID &GetIID() { return __uuidof(Interface); }
};

/// Owns one reference of a COM object. A pointer to another interface is asked for this one; when the object has none, the
/// owner is empty.
template <class Identity> class _com_ptr_t
{
public:
    typedef typename Identity::Type Interface;
    typedef Identity ThisIIID;
    static const IID &GetIID() { return Identity::GetIID(); }

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
    _com_ptr_t(std::nullptr_t) : pointer_(0) {}
    /// For NULL, which is a number; another number throws E_POINTER.
    _com_ptr_t(int null) : pointer_(0) { check_null(null); }
    _com_ptr_t(long null) : pointer_(0) { check_null(null); }
    /// A property of an object (msxml6.dll) that is an object.
    template <class Property, class = typename Property::sluicegate_object_property, class = void>
    _com_ptr_t(const Property &property) : pointer_(0)
    {
        ask(property.sluicegate_object().GetInterfacePtr());
    }
    template <class Other> _com_ptr_t(const _com_ptr_t<Other> &other) : pointer_(0) { ask(other.GetInterfacePtr()); }
    template <class Other, class = typename std::enable_if<std::is_base_of<IUnknown, Other>::value>::type>
    _com_ptr_t(Other *other) : pointer_(0)
    {
        ask(other);
    }
    _com_ptr_t(const _variant_t &value) : pointer_(0)
    {
        if (value.vt == VT_UNKNOWN || value.vt == VT_DISPATCH) {
            ask(value.punkVal);
        } else if (value.vt != VT_EMPTY && value.vt != VT_NULL) {
            _com_issue_error(E_NOINTERFACE);
        }
    }
    /// A new object of the class; throws when there is none.
    explicit _com_ptr_t(const CLSID &class_id, IUnknown *outer = 0, DWORD context = CLSCTX_ALL) : pointer_(0)
    {
        _com_util::CheckError(CreateInstance(class_id, outer, context));
    }
    explicit _com_ptr_t(const wchar_t *name, IUnknown *outer = 0, DWORD context = CLSCTX_ALL) : pointer_(0)
    {
        _com_util::CheckError(CreateInstance(name, outer, context));
    }
    ~_com_ptr_t() { Release(); }

    _com_ptr_t &operator=(const _com_ptr_t &other)
    {
        _com_ptr_t copy(other);
        swap(copy);
        return *this;
    }
    _com_ptr_t &operator=(Interface *pointer)
    {
        _com_ptr_t copy(pointer);
        swap(copy);
        return *this;
    }
    _com_ptr_t &operator=(std::nullptr_t)
    {
        Release();
        return *this;
    }
    _com_ptr_t &operator=(long null)
    {
        check_null(null);
        Release();
        return *this;
    }
    _com_ptr_t &operator=(int null) { return *this = (long)null; }
    template <class Property, class = typename Property::sluicegate_object_property>
    _com_ptr_t &operator=(const Property &property)
    {
        _com_ptr_t copy(property);
        swap(copy);
        return *this;
    }
    template <class Other> _com_ptr_t &operator=(const _com_ptr_t<Other> &other)
    {
        _com_ptr_t copy(other);
        swap(copy);
        return *this;
    }

    void AddRef() { operator->()->AddRef(); }
    void Release()
    {
        // The member is emptied first: the object may come back here while it ends.
        Interface *pointer = pointer_;
        pointer_ = 0;
        if (pointer) {
            pointer->Release();
        }
    }
    void Attach(Interface *pointer)
    {
        Release();
        pointer_ = pointer;
    }
    void Attach(Interface *pointer, bool reference)
    {
        Attach(pointer);
        if (reference && pointer) {
            pointer->AddRef();
        }
    }
    Interface *Detach()
    {
        Interface *pointer = pointer_;
        pointer_ = 0;
        return pointer;
    }
    Interface *GetInterfacePtr() const { return pointer_; }
    Interface *&GetInterfacePtr() { return pointer_; }
    HRESULT CreateInstance(const CLSID &class_id, IUnknown *outer = 0, DWORD context = CLSCTX_ALL)
    {
        Release();
        return CoCreateInstance(class_id, outer, context, GetIID(), (void **)&pointer_);
    }
    HRESULT CreateInstance(const wchar_t *name, IUnknown *outer = 0, DWORD context = CLSCTX_ALL)
    {
        CLSID class_id;
        HRESULT hr = name && *name == '{' ? CLSIDFromString(name, &class_id) : CLSIDFromProgID(name, &class_id);
        return SUCCEEDED(hr) ? CreateInstance(class_id, outer, context) : hr;
    }
    HRESULT CreateInstance(const char *name, IUnknown *outer = 0, DWORD context = CLSCTX_ALL)
    {
        return CreateInstance((const wchar_t *)_bstr_t(name), outer, context);
    }
    template <class Q> HRESULT QueryInterface(const IID &id, Q **object) const
    {
        return pointer_ ? pointer_->QueryInterface(id, (void **)object) : E_POINTER;
    }
    template <class Q> HRESULT QueryInterface(const IID &id, Q *&object) const
    {
        return pointer_ ? pointer_->QueryInterface(id, (void **)&object) : E_POINTER;
    }
    operator Interface *() const { return pointer_; }
    Interface &operator*() const { return *operator->(); }
    Interface **operator&()
    {
        Release();
        return &pointer_;
    }
    /// Throws when there is no object.
    Interface *operator->() const
    {
        if (!pointer_) {
            _com_issue_error(E_POINTER);
        }
        return pointer_;
    }
    bool operator!() const { return !pointer_; }

private:
    template <class Other> friend class _com_ptr_t;
    Interface *pointer_;

    static void check_null(long null)
    {
        if (null != 0) {
            _com_issue_error(E_POINTER);
        }
    }
    void swap(_com_ptr_t &other)
    {
        Interface *mine = pointer_;
        pointer_ = other.pointer_;
        other.pointer_ = mine;
    }
    void ask(IUnknown *object)
    {
        if (object) {
            HRESULT hr = object->QueryInterface(GetIID(), (void **)&pointer_);
            if (FAILED(hr)) {
                pointer_ = 0;
                if (hr != E_NOINTERFACE) {
                    _com_issue_error(hr);
                }
            }
        }
    }
};

#define _COM_SMARTPTR _com_ptr_t
#define _COM_SMARTPTR_TYPEDEF(Interface, identifier) typedef _com_ptr_t<_com_IIID<Interface> > Interface##Ptr

_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));
_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
_COM_SMARTPTR_TYPEDEF(IErrorInfo, __uuidof(IErrorInfo));
_COM_SMARTPTR_TYPEDEF(IClassFactory, __uuidof(IClassFactory));
