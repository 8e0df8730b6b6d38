// Members that stand for a property: reading one calls its getter, assigning to one its setter. Microsoft's compiler has
// __declspec(property) for this; g++ has not.
#pragma once

#include <comutil.h>

namespace MSXML2 {

struct IXMLDOMNode;

/// A property of plain values.
template <class Owner, class Value, Value (Owner::*Get)() const> class Read
{
public:
    explicit Read(Owner *owner) : owner_(owner) {}
    Read(const Read &) = delete;
    Read &operator=(const Read &) = delete;
    operator Value() const { return (owner_->*Get)(); }
    template <class Other> bool operator==(const Other &other) const { return (owner_->*Get)() == other; }
    template <class Other> bool operator!=(const Other &other) const { return !(*this == other); }

protected:
    Owner *owner_;
};

template <class Owner, class Value, Value (Owner::*Get)() const, void (Owner::*Put)(const Value &)>
class ReadWrite : public Read<Owner, Value, Get>
{
public:
    explicit ReadWrite(Owner *owner) : Read<Owner, Value, Get>(owner) {}
    template <class Given> ReadWrite &operator=(const Given &value)
    {
        (this->owner_->*Put)(Value(value));
        return *this;
    }
    ReadWrite &operator=(const ReadWrite &other)
    {
        (this->owner_->*Put)(static_cast<Value>(other));
        return *this;
    }
};

/// `Type`, looked at when `Asked` is known.
template <class Asked, class Type> struct Later {
    typedef Type type;
};

/// A property that is an object: `node->firstChild->text`.
template <class Owner, class Pointer, Pointer (Owner::*Get)() const> class ReadObject
{
public:
    /// Smart pointers take everything that has this name.
    typedef Pointer sluicegate_object_property;

    explicit ReadObject(Owner *owner) : owner_(owner) {}
    ReadObject(const ReadObject &) = delete;
    ReadObject &operator=(const ReadObject &) = delete;
    Pointer sluicegate_object() const { return (owner_->*Get)(); }
    Pointer operator->() const { return (owner_->*Get)(); }
    /// A node, which its document keeps; a list has nobody else who does, so it needs a smart pointer.
    template <class Raw, class = typename std::enable_if<std::is_base_of<IUnknown, Raw>::value>::type,
              class Held = typename Later<Raw, Pointer>::type::Interface,
              class = typename std::enable_if<std::is_base_of<IXMLDOMNode, Held>::value>::type>
    operator Raw *() const
    {
        return _com_ptr_t<_com_IIID<Raw> >((owner_->*Get)()).GetInterfacePtr();
    }
    bool operator!() const { return !(owner_->*Get)(); }
    explicit operator bool() const { return !!*this; }
    template <class Other> bool operator==(const Other &other) const { return (owner_->*Get)() == Pointer(other); }
    template <class Other> bool operator!=(const Other &other) const { return !(*this == other); }
    template <class Other> friend bool operator==(const _com_ptr_t<Other> &left, const ReadObject &right) { return right == left; }

protected:
    Owner *owner_;
};

template <class Owner, class Pointer, Pointer (Owner::*Get)() const, void (Owner::*Put)(const Pointer &)>
class ReadWriteObject : public ReadObject<Owner, Pointer, Get>
{
public:
    explicit ReadWriteObject(Owner *owner) : ReadObject<Owner, Pointer, Get>(owner) {}
    template <class Given> ReadWriteObject &operator=(const Given &value)
    {
        (this->owner_->*Put)(Pointer(value));
        return *this;
    }
};

/// A property with an index, written `list->item[i]`.
template <class Owner, class Pointer, Pointer (Owner::*Get)(long) const> class ReadIndexed
{
    Owner *owner_;

public:
    explicit ReadIndexed(Owner *owner) : owner_(owner) {}
    ReadIndexed(const ReadIndexed &) = delete;
    ReadIndexed &operator=(const ReadIndexed &) = delete;
    Pointer operator[](long index) const { return (owner_->*Get)(index); }
    Pointer operator()(long index) const { return (owner_->*Get)(index); }
};

/// A property that is text. A pointer taken from it lives until the property is read again or its object ends.
template <class Owner, _bstr_t (Owner::*Get)() const> class ReadText
{
public:
    /// _bstr_t and _variant_t take everything that has this name.
    typedef void sluicegate_text_property;

    explicit ReadText(Owner *owner) : owner_(owner) {}
    ReadText(const ReadText &) = delete;
    ReadText &operator=(const ReadText &) = delete;

    const _bstr_t &sluicegate_text() const { return kept_ = (owner_->*Get)(); }
    operator const wchar_t *() const { return sluicegate_text(); }
    operator wchar_t *() const { return sluicegate_text(); }
    operator const char *() const { return sluicegate_text(); }
    operator char *() const { return sluicegate_text(); }
    operator std::string() const { return sluicegate_text(); }
    operator std::wstring() const { return sluicegate_text(); }
    unsigned int length() const { return sluicegate_text().length(); }
    BSTR copy() const { return sluicegate_text().copy(); }
    bool operator!() const { return !sluicegate_text(); }
    template <class Other> bool operator==(const Other &other) const { return sluicegate_text() == _bstr_t(other); }
    template <class Other> bool operator!=(const Other &other) const { return sluicegate_text() != _bstr_t(other); }
    template <class Other> _bstr_t operator+(const Other &other) const { return sluicegate_text() + _bstr_t(other); }
    friend _bstr_t operator+(const char *left, const ReadText &right) { return left + right.sluicegate_text(); }
    friend _bstr_t operator+(const wchar_t *left, const ReadText &right) { return left + right.sluicegate_text(); }
    friend _bstr_t operator+(const _bstr_t &left, const ReadText &right) { return left + right.sluicegate_text(); }

protected:
    Owner *owner_;

private:
    mutable _bstr_t kept_;
};

template <class Owner, _bstr_t (Owner::*Get)() const, void (Owner::*Put)(const _bstr_t &)>
class ReadWriteText : public ReadText<Owner, Get>
{
public:
    explicit ReadWriteText(Owner *owner) : ReadText<Owner, Get>(owner) {}
    template <class Given> ReadWriteText &operator=(const Given &value)
    {
        (this->owner_->*Put)(_bstr_t(value));
        return *this;
    }
    ReadWriteText &operator=(const ReadWriteText &other)
    {
        (this->owner_->*Put)(other.sluicegate_text());
        return *this;
    }
};

} // namespace MSXML2
