// The objects behind handles that are not files: a table of live handles, so that a wrong or closed handle is an error and
// never memory that is gone.
#pragma once

#include <windows.h>

#include <atomic>
#include <string>

namespace sluicegate {

/// Counted by references: one for each handle, and one for each function that works with it. Handles are counted apart, so
/// that the last one can end a job or take back a name while others still hold the object.
class Object {
public:
    Object() = default;
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;
    virtual ~Object() = default;

    void retain() { references_.fetch_add(1, std::memory_order_relaxed); }
    void release()
    {
        if (references_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            delete this;
        }
    }
    /// The last handle was closed; called without locks.
    virtual void last_handle_closed() {}

    /// The name it was created under; empty for most. Guarded by the handle table.
    std::string name;
    /// How many handles there are. Guarded by the handle table.
    unsigned handles = 0;

private:
    std::atomic<int> references_{1};
};

/// Holds an object while a function works with it.
template <class Type> class Ref {
public:
    Ref() = default;
    /// Takes over a reference.
    explicit Ref(Type *object) : object_(object) {}
    Ref(const Ref &other) : object_(other.object_)
    {
        if (object_) {
            object_->retain();
        }
    }
    Ref(Ref &&other) noexcept : object_(other.object_) { other.object_ = nullptr; }
    Ref &operator=(Ref other) noexcept
    {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Ref()
    {
        if (object_) {
            object_->release();
        }
    }
    static Ref sharing(Type *object)
    {
        if (object) {
            object->retain();
        }
        return Ref(object);
    }
    Type *get() const { return object_; }
    Type *operator->() const { return object_; }
    Type &operator*() const { return *object_; }
    explicit operator bool() const { return object_ != nullptr; }
    /// Gives the reference away.
    Type *leave()
    {
        Type *object = object_;
        object_ = nullptr;
        return object;
    }

private:
    Type *object_ = nullptr;
};

/// A new handle. Null with ERROR_NOT_ENOUGH_MEMORY when there is no room; a null object gives that answer too.
HANDLE open_handle(const Ref<Object> &object);
template <class Type> HANDLE open_handle(const Ref<Type> &object)
{
    return open_handle(Ref<Object>::sharing(object.get()));
}

/// The object of a live handle (or pseudo handle of the calling thread); null for all others. Leaves the last error alone.
Ref<Object> object_at(HANDLE handle);

/// The object of a handle when it is of that type; else null, with the last error set.
template <class Type> Ref<Type> object_of(HANDLE handle)
{
    Ref<Object> any = object_at(handle);
    Type *typed = dynamic_cast<Type *>(any.get());
    if (!typed) {
        SetLastError(ERROR_INVALID_HANDLE);
    }
    return Ref<Type>::sharing(typed);
}

/// Closes a handle that names no file. False, with the last error set, when there is none.
bool close_object(HANDLE handle);

/// The object that has the name, or null.
Ref<Object> object_named(const std::string &name);

/// A handle for the object under a name: that of an existing object of the same type (ERROR_ALREADY_EXISTS is then the last
/// error), or of `made`. Null with ERROR_INVALID_HANDLE when the name belongs to another type. Names are known to all
/// modules of a server.
template <class Type> HANDLE open_named(const Ref<Type> &made, const std::string &name);

HANDLE name_and_open(const Ref<Object> &made, const std::string &name, bool (*fits)(const Object &));

template <class Type> HANDLE open_named(const Ref<Type> &made, const std::string &name)
{
    return name_and_open(Ref<Object>::sharing(made.get()), name,
                         [](const Object &other) { return dynamic_cast<const Type *>(&other) != nullptr; });
}

/// A handle for an existing object of that type and name; null with ERROR_FILE_NOT_FOUND.
template <class Type> HANDLE open_existing(const std::string &name)
{
    Ref<Object> found = object_named(name);
    if (!found || !dynamic_cast<Type *>(found.get())) {
        SetLastError(found ? ERROR_INVALID_HANDLE : ERROR_FILE_NOT_FOUND);
        return nullptr;
    }
    return open_handle(found);
}

/// Makes an object, or null when memory is exhausted.
template <class Type, class... Arguments> Ref<Type> make_object(Arguments &&...arguments)
{
    return Ref<Type>(new (std::nothrow) Type(std::forward<Arguments>(arguments)...));
}

/// Sets the last error from errno and answers FALSE.
BOOL fail_with_errno();
/// The Win32 error of an errno.
DWORD error_of_errno(int error);
/// Sets the last error and answers FALSE.
inline BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}

} // namespace sluicegate
