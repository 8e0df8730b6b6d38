// The objects behind handles that are not files.
#pragma once

#include <pthread.h>

#include <windows.h>

namespace sluicegate {

enum class Kind : unsigned { EventSource = 0x53475245u, Event = 0x53475645u, Thread = 0x53475448u, Closed = 0u };

struct Object {
    Kind kind;
    explicit Object(Kind of) : kind(of) {}
    virtual ~Object() { kind = Kind::Closed; }
};

/// The object of a handle when it is of that kind; else null, with the last error set.
template <class Type> Type *object_of(HANDLE handle, Kind kind)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(handle);
    if (!handle || handle == INVALID_HANDLE_VALUE || (value & 7u) != 0 || value < 4096 ||
        static_cast<Object *>(handle)->kind != kind) {
        SetLastError(ERROR_INVALID_HANDLE);
        return nullptr;
    }
    return static_cast<Type *>(static_cast<Object *>(handle));
}

/// Ends the object of a handle that names no file. False when there is none.
bool close_object(HANDLE handle);

/// Sets the last error from errno and answers FALSE.
BOOL fail_with_errno();

} // namespace sluicegate
