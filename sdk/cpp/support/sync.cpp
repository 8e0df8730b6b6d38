// Locks, events, threads and waiting.

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <new>

#include "object.h"

namespace {

/// Something a thread can wait for. Shared by the handle and, for a thread, by the thread itself.
struct Waitable : sluicegate::Object {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    int references = 1;
    bool signaled = false;
    bool manual = true;
    DWORD exit_code = STILL_ACTIVE;
    LPTHREAD_START_ROUTINE start = nullptr;
    LPVOID parameter = nullptr;

    explicit Waitable(sluicegate::Kind of) : Object(of)
    {
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_mutex_init(&mutex, nullptr);
        pthread_cond_init(&changed, &attributes);
        pthread_condattr_destroy(&attributes);
    }
    ~Waitable() override
    {
        pthread_cond_destroy(&changed);
        pthread_mutex_destroy(&mutex);
    }
    void release()
    {
        pthread_mutex_lock(&mutex);
        bool last = --references == 0;
        pthread_mutex_unlock(&mutex);
        if (last) {
            delete this;
        }
    }
};

Waitable *waitable(HANDLE handle)
{
    uintptr_t value = reinterpret_cast<uintptr_t>(handle);
    if (handle && handle != INVALID_HANDLE_VALUE && (value & 7u) == 0 && value >= 4096 &&
        static_cast<sluicegate::Object *>(handle)->kind == sluicegate::Kind::Thread) {
        return sluicegate::object_of<Waitable>(handle, sluicegate::Kind::Thread);
    }
    return sluicegate::object_of<Waitable>(handle, sluicegate::Kind::Event);
}

/// Those who wait for several objects sleep here and look again whenever any object changes.
struct Crowd {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed;
    unsigned long long changes = 0;
    Crowd()
    {
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&changed, &attributes);
        pthread_condattr_destroy(&attributes);
    }
};

Crowd &crowd()
{
    // Never destroyed: threads may still run while the process ends.
    static Crowd *one = new Crowd;
    return *one;
}

void tell_waiters()
{
    Crowd &waiters = crowd();
    pthread_mutex_lock(&waiters.mutex);
    waiters.changes++;
    pthread_cond_broadcast(&waiters.changed);
    pthread_mutex_unlock(&waiters.mutex);
}

timespec moment_after(DWORD milliseconds)
{
    timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += milliseconds / 1000;
    until.tv_nsec += static_cast<long>(milliseconds % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    return until;
}

/// Takes the signal of every object (or of the first signaled one) under all their locks. The index, or -1.
int take(Waitable **objects, DWORD count, bool all)
{
    int found = -1;
    // Locks are taken in the order of addresses, so two waiters never block each other.
    Waitable *order[MAXIMUM_WAIT_OBJECTS];
    std::copy(objects, objects + count, order);
    std::sort(order, order + count);
    Waitable **end = std::unique(order, order + count);
    std::for_each(order, end, [](Waitable *object) { pthread_mutex_lock(&object->mutex); });
    DWORD signaled = 0;
    for (DWORD i = 0; i < count; i++) {
        signaled += objects[i]->signaled ? 1 : 0;
        found = found < 0 && objects[i]->signaled ? static_cast<int>(i) : found;
    }
    if (all) {
        found = signaled == count ? 0 : -1;
    }
    for (DWORD i = 0; found >= 0 && i < count; i++) {
        if ((all || static_cast<int>(i) == found) && !objects[i]->manual) {
            objects[i]->signaled = false;
        }
    }
    std::for_each(order, end, [](Waitable *object) { pthread_mutex_unlock(&object->mutex); });
    return found;
}

void *run_thread(void *argument)
{
    Waitable *thread = static_cast<Waitable *>(argument);
    DWORD code = thread->start(thread->parameter);
    pthread_mutex_lock(&thread->mutex);
    thread->exit_code = code;
    thread->signaled = true;
    pthread_cond_broadcast(&thread->changed);
    pthread_mutex_unlock(&thread->mutex);
    tell_waiters();
    thread->release();
    return nullptr;
}

HANDLE create_event(BOOL manual, BOOL initial)
{
    Waitable *event = new (std::nothrow) Waitable(sluicegate::Kind::Event);
    if (!event) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    event->manual = manual != FALSE;
    event->signaled = initial != FALSE;
    SetLastError(ERROR_SUCCESS);
    return static_cast<sluicegate::Object *>(event);
}

} // namespace

namespace sluicegate {

bool close_object(HANDLE handle)
{
    Waitable *object = waitable(handle);
    if (!object) {
        return false;
    }
    object->release();
    return true;
}

} // namespace sluicegate

extern "C" {

void InitializeCriticalSection(LPCRITICAL_SECTION section)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&section->mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
}
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION section, DWORD)
{
    InitializeCriticalSection(section);
    return TRUE;
}
void EnterCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_lock(&section->mutex); }
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION section) { return pthread_mutex_trylock(&section->mutex) == 0; }
void LeaveCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_unlock(&section->mutex); }
void DeleteCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_destroy(&section->mutex); }

void InitializeSRWLock(PSRWLOCK lock) { pthread_rwlock_init(lock, nullptr); }
void AcquireSRWLockExclusive(PSRWLOCK lock) { pthread_rwlock_wrlock(lock); }
void ReleaseSRWLockExclusive(PSRWLOCK lock) { pthread_rwlock_unlock(lock); }
void AcquireSRWLockShared(PSRWLOCK lock) { pthread_rwlock_rdlock(lock); }
void ReleaseSRWLockShared(PSRWLOCK lock) { pthread_rwlock_unlock(lock); }

HANDLE CreateEventA(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL initial, LPCSTR) { return create_event(manual, initial); }
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL initial, LPCWSTR) { return create_event(manual, initial); }

BOOL SetEvent(HANDLE handle)
{
    Waitable *event = sluicegate::object_of<Waitable>(handle, sluicegate::Kind::Event);
    if (!event) {
        return FALSE;
    }
    pthread_mutex_lock(&event->mutex);
    event->signaled = true;
    if (event->manual) {
        pthread_cond_broadcast(&event->changed);
    } else {
        pthread_cond_signal(&event->changed);
    }
    pthread_mutex_unlock(&event->mutex);
    tell_waiters();
    return TRUE;
}

BOOL ResetEvent(HANDLE handle)
{
    Waitable *event = sluicegate::object_of<Waitable>(handle, sluicegate::Kind::Event);
    if (!event) {
        return FALSE;
    }
    pthread_mutex_lock(&event->mutex);
    event->signaled = false;
    pthread_mutex_unlock(&event->mutex);
    return TRUE;
}

HANDLE CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T, LPTHREAD_START_ROUTINE start, LPVOID parameter, DWORD flags, LPDWORD id)
{
    if (!start || flags != 0) {
        // A thread that starts suspended would need ResumeThread, which is not offered.
        SetLastError(start ? ERROR_NOT_SUPPORTED : ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    Waitable *thread = new (std::nothrow) Waitable(sluicegate::Kind::Thread);
    if (!thread) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    thread->start = start;
    thread->parameter = parameter;
    thread->references = 2;
    pthread_t system;
    int error = pthread_create(&system, nullptr, run_thread, thread);
    if (error != 0) {
        delete thread;
        errno = error;
        sluicegate::fail_with_errno();
        return nullptr;
    }
    pthread_detach(system);
    if (id) {
        *id = static_cast<DWORD>(reinterpret_cast<uintptr_t>(thread) >> 4);
    }
    return static_cast<sluicegate::Object *>(thread);
}

DWORD WaitForSingleObject(HANDLE handle, DWORD milliseconds)
{
    Waitable *object = waitable(handle);
    if (!object) {
        return WAIT_FAILED;
    }
    timespec until = moment_after(milliseconds);
    pthread_mutex_lock(&object->mutex);
    int error = 0;
    while (!object->signaled && error == 0) {
        error = milliseconds == INFINITE ? pthread_cond_wait(&object->changed, &object->mutex)
                                         : pthread_cond_timedwait(&object->changed, &object->mutex, &until);
    }
    bool signaled = object->signaled;
    if (signaled && !object->manual) {
        object->signaled = false;
    }
    pthread_mutex_unlock(&object->mutex);
    return signaled ? WAIT_OBJECT_0 : WAIT_TIMEOUT;
}

DWORD WaitForSingleObjectEx(HANDLE handle, DWORD milliseconds, BOOL) { return WaitForSingleObject(handle, milliseconds); }

DWORD WaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds)
{
    Waitable *objects[MAXIMUM_WAIT_OBJECTS];
    if (count == 0 || count > MAXIMUM_WAIT_OBJECTS || !handles) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return WAIT_FAILED;
    }
    for (DWORD i = 0; i < count; i++) {
        objects[i] = waitable(handles[i]);
        if (!objects[i]) {
            return WAIT_FAILED;
        }
    }
    timespec until = moment_after(milliseconds);
    Crowd &waiters = crowd();
    for (int error = 0;;) {
        pthread_mutex_lock(&waiters.mutex);
        unsigned long long seen = waiters.changes;
        pthread_mutex_unlock(&waiters.mutex);
        int found = take(objects, count, all != FALSE);
        if (found >= 0) {
            return WAIT_OBJECT_0 + static_cast<DWORD>(found);
        }
        if (error != 0) {
            return WAIT_TIMEOUT;
        }
        pthread_mutex_lock(&waiters.mutex);
        while (waiters.changes == seen && error == 0) {
            error = milliseconds == INFINITE ? pthread_cond_wait(&waiters.changed, &waiters.mutex)
                                             : pthread_cond_timedwait(&waiters.changed, &waiters.mutex, &until);
        }
        pthread_mutex_unlock(&waiters.mutex);
    }
}

BOOL GetExitCodeThread(HANDLE handle, LPDWORD code)
{
    Waitable *thread = sluicegate::object_of<Waitable>(handle, sluicegate::Kind::Thread);
    if (!thread || !code) {
        return FALSE;
    }
    pthread_mutex_lock(&thread->mutex);
    *code = thread->exit_code;
    pthread_mutex_unlock(&thread->mutex);
    return TRUE;
}

} // extern "C"
