// Events, mutexes and semaphores, with names that all modules of a server know.

#include "sync_objects.h"

#include <algorithm>
#include <new>

#include "text_codec.h"

namespace sluicegate {

bool Mutex::take(Thread *thread)
{
    if (count_++ == 0 && thread) {
        owner_ = thread;
        thread->owned.push_back(this);
        // Kept alive while owned: its owner's list points at it.
        retain();
    }
    bool was = abandoned_;
    abandoned_ = false;
    return was;
}

bool Mutex::give_back(Thread *thread)
{
    if (count_ == 0 || !is_owned_by(thread)) {
        return false;
    }
    if (--count_ == 0) {
        auto &owned = owner_->owned;
        owned.erase(std::find(owned.begin(), owned.end(), this));
        owner_ = nullptr;
        changed();
        // The caller holds a reference of its own.
        release();
    }
    return true;
}

void Mutex::abandon()
{
    owner_ = nullptr;
    count_ = 0;
    abandoned_ = true;
}

bool Semaphore::add(LONG more, LONG *before)
{
    if (more <= 0 || more > most_ - count_) {
        return false;
    }
    if (before) {
        *before = count_;
    }
    count_ += more;
    changed();
    return true;
}

} // namespace sluicegate

using namespace sluicegate;

static std::string name_of(LPCWSTR name) { return name ? narrow(name) : std::string(); }
static std::string name_of(LPCSTR name) { return name ? name : ""; }

extern "C" {

HANDLE CreateEventA(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL initial, LPCSTR name)
{
    return open_named(make_object<Event>(manual != FALSE, initial != FALSE), name_of(name));
}
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL initial, LPCWSTR name)
{
    return open_named(make_object<Event>(manual != FALSE, initial != FALSE), name_of(name));
}
HANDLE CreateEventExA(LPSECURITY_ATTRIBUTES, LPCSTR name, DWORD flags, DWORD)
{
    return CreateEventA(nullptr, flags & CREATE_EVENT_MANUAL_RESET, flags & CREATE_EVENT_INITIAL_SET, name);
}
HANDLE CreateEventExW(LPSECURITY_ATTRIBUTES, LPCWSTR name, DWORD flags, DWORD)
{
    return CreateEventW(nullptr, flags & CREATE_EVENT_MANUAL_RESET, flags & CREATE_EVENT_INITIAL_SET, name);
}
HANDLE OpenEventA(DWORD, BOOL, LPCSTR name) { return open_existing<Event>(name_of(name)); }
HANDLE OpenEventW(DWORD, BOOL, LPCWSTR name) { return open_existing<Event>(name_of(name)); }

BOOL SetEvent(HANDLE handle)
{
    Ref<Event> event = object_of<Event>(handle);
    if (!event) {
        return FALSE;
    }
    DispatchLock locked;
    event->set();
    return TRUE;
}

BOOL ResetEvent(HANDLE handle)
{
    Ref<Event> event = object_of<Event>(handle);
    if (!event) {
        return FALSE;
    }
    DispatchLock locked;
    event->reset();
    return TRUE;
}

BOOL PulseEvent(HANDLE handle)
{
    Ref<Event> event = object_of<Event>(handle);
    if (!event) {
        return FALSE;
    }
    DispatchLock locked;
    event->set();
    event->reset();
    return TRUE;
}

static HANDLE create_mutex(BOOL owned, const std::string &name)
{
    Ref<Mutex> mutex = make_object<Mutex>();
    Thread *me = current_thread();
    HANDLE handle = open_named(mutex, name);
    if (handle && owned && GetLastError() != ERROR_ALREADY_EXISTS) {
        DispatchLock locked;
        mutex->take(me);
    }
    return handle;
}
HANDLE CreateMutexA(LPSECURITY_ATTRIBUTES, BOOL owned, LPCSTR name) { return create_mutex(owned, name_of(name)); }
HANDLE CreateMutexW(LPSECURITY_ATTRIBUTES, BOOL owned, LPCWSTR name) { return create_mutex(owned, name_of(name)); }
HANDLE OpenMutexA(DWORD, BOOL, LPCSTR name) { return open_existing<Mutex>(name_of(name)); }
HANDLE OpenMutexW(DWORD, BOOL, LPCWSTR name) { return open_existing<Mutex>(name_of(name)); }

BOOL ReleaseMutex(HANDLE handle)
{
    Ref<Mutex> mutex = object_of<Mutex>(handle);
    if (!mutex) {
        return FALSE;
    }
    Thread *me = current_thread();
    DispatchLock locked;
    return mutex->give_back(me) || fail(ERROR_NOT_OWNER);
}

static HANDLE create_semaphore(LONG count, LONG most, const std::string &name)
{
    if (count < 0 || most <= 0 || count > most) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return open_named(make_object<Semaphore>(count, most), name);
}
HANDLE CreateSemaphoreA(LPSECURITY_ATTRIBUTES, LONG count, LONG most, LPCSTR name)
{
    return create_semaphore(count, most, name_of(name));
}
HANDLE CreateSemaphoreW(LPSECURITY_ATTRIBUTES, LONG count, LONG most, LPCWSTR name)
{
    return create_semaphore(count, most, name_of(name));
}
HANDLE OpenSemaphoreA(DWORD, BOOL, LPCSTR name) { return open_existing<Semaphore>(name_of(name)); }
HANDLE OpenSemaphoreW(DWORD, BOOL, LPCWSTR name) { return open_existing<Semaphore>(name_of(name)); }

BOOL ReleaseSemaphore(HANDLE handle, LONG more, LPLONG before)
{
    Ref<Semaphore> semaphore = object_of<Semaphore>(handle);
    if (!semaphore) {
        return FALSE;
    }
    DispatchLock locked;
    return semaphore->add(more, before) || fail(more <= 0 ? ERROR_INVALID_PARAMETER : ERROR_TOO_MANY_POSTS);
}

} // extern "C"
