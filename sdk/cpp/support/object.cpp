// The table of handles.

#include "object.h"

#include <new>
#include <unordered_map>

#include <pthread.h>

#include "shared_objects.h"
#include "text_codec.h"
#include "thread.h"

namespace sluicegate {
namespace {

/// What a handle points at: an allocation of its own, so that no two modules of a process have a handle of the same value.
struct Entry {
    Object *object;
    unsigned flags;
};

struct Table {
    std::unordered_map<void *, Entry *> live;
};

Table &table()
{
    // Never destroyed: threads may still close handles while the process ends.
    static Table *one = new Table;
    return *one;
}

/// Holds the lock of handles and names, which guards this module's table too.
struct Locked {
    Locked() { pthread_mutex_lock(&shared.handles); }
    ~Locked() { pthread_mutex_unlock(&shared.handles); }
    SharedObjects &shared = shared_objects();
};

/// Adds a handle; the table is locked. Null when memory is exhausted.
HANDLE add(Object *object)
{
    Entry *entry = new (std::nothrow) Entry{object, 0};
    if (!entry) {
        return nullptr;
    }
    try {
        table().live.emplace(entry, entry);
    } catch (const std::bad_alloc &) {
        delete entry;
        return nullptr;
    }
    object->retain();
    object->handles++;
    return entry;
}

} // namespace

HANDLE open_handle(const Ref<Object> &object)
{
    HANDLE handle = nullptr;
    if (object) {
        Locked locked;
        handle = add(object.get());
    }
    SetLastError(handle ? ERROR_SUCCESS : ERROR_NOT_ENOUGH_MEMORY);
    return handle;
}

Ref<Object> object_at(HANDLE handle)
{
    if (handle == GetCurrentThread()) {
        return Ref<Object>::sharing(current_thread());
    }
    Locked locked;
    auto found = table().live.find(handle);
    return found == table().live.end() ? Ref<Object>() : Ref<Object>::sharing(found->second->object);
}

bool close_object(HANDLE handle)
{
    Entry *entry = nullptr;
    bool last = false;
    {
        Locked locked;
        auto found = table().live.find(handle);
        if (found != table().live.end()) {
            entry = found->second;
            table().live.erase(found);
            last = --entry->object->handles == 0;
            if (last && !entry->object->name.empty()) {
                // One that was named before the module was attached stands elsewhere.
                auto named = locked.shared.names.find(entry->object->name);
                if (named != locked.shared.names.end() && named->second == entry->object) {
                    locked.shared.names.erase(named);
                }
                entry->object->name.clear();
            }
        }
    }
    if (!entry) {
        SetLastError(ERROR_INVALID_HANDLE);
        return false;
    }
    if (last) {
        entry->object->last_handle_closed();
    }
    entry->object->release();
    delete entry;
    return true;
}

Ref<Object> object_named(const std::string &name)
{
    Locked locked;
    auto found = locked.shared.names.find(name);
    return found == locked.shared.names.end() ? Ref<Object>() : Ref<Object>::sharing(found->second);
}

HANDLE name_and_open(const Ref<Object> &made, const std::string &name, bool (*fits)(const Object &))
{
    if (name.empty() || !made) {
        return open_handle(made);
    }
    HANDLE handle = nullptr;
    DWORD error = ERROR_SUCCESS;
    {
        Locked locked;
        auto &names = locked.shared.names;
        auto found = names.find(name);
        if (found == names.end()) {
            try {
                found = names.emplace(name, made.get()).first;
                made->name = name;
                handle = add(made.get());
            } catch (const std::bad_alloc &) {
                handle = nullptr;
            }
            if (!handle) {
                made->name.clear();
                names.erase(name);
                error = ERROR_NOT_ENOUGH_MEMORY;
            }
        } else if (!fits(*found->second)) {
            error = ERROR_INVALID_HANDLE;
        } else {
            handle = add(found->second);
            error = handle ? ERROR_ALREADY_EXISTS : ERROR_NOT_ENOUGH_MEMORY;
        }
    }
    SetLastError(error);
    return handle;
}

} // namespace sluicegate
