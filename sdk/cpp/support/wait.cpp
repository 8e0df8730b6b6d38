// Waiting for objects.

#include "wait.h"

#include <algorithm>

#include "clock.h"
#include "shared_objects.h"
#include "thread.h"

namespace sluicegate {
namespace {

/// A thread that sleeps until the wait is over.
struct SleepingWaiter : Waiter {
    void finished() override { pthread_cond_broadcast(&thread->wake); }
};

} // namespace

DispatchLock::DispatchLock() : mutex_(shared_objects().dispatch) { pthread_mutex_lock(&mutex_); }
DispatchLock::~DispatchLock() { pthread_mutex_unlock(&mutex_); }

void Waitable::changed()
{
    // A waiter that is served may leave the list, so the list is walked by a copy.
    std::vector<Waiter *> queue = waiters;
    for (Waiter *waiter : queue) {
        if (!waiter->done && waiter->satisfy()) {
            waiter->finished();
        }
    }
}

bool Waiter::satisfy()
{
    size_t count = objects.size();
    if (all) {
        if (!std::all_of(objects.begin(), objects.end(), [this](Waitable *object) { return object->ready(thread); })) {
            return false;
        }
        bool abandoned = false;
        for (Waitable *object : objects) {
            abandoned = object->take(thread) || abandoned;
        }
        result = abandoned ? WAIT_ABANDONED_0 : WAIT_OBJECT_0;
        done = true;
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        if (objects[i]->ready(thread)) {
            result = static_cast<DWORD>(i) + (objects[i]->take(thread) ? WAIT_ABANDONED_0 : WAIT_OBJECT_0);
            done = true;
            return true;
        }
    }
    return false;
}

void Waiter::enlist()
{
    for (Waitable *object : objects) {
        object->waiters.push_back(this);
    }
}

void Waiter::withdraw()
{
    for (Waitable *object : objects) {
        auto &queue = object->waiters;
        queue.erase(std::remove(queue.begin(), queue.end(), this), queue.end());
    }
}

timespec moment_after(ULONGLONG milliseconds)
{
    timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += static_cast<time_t>(milliseconds / 1000);
    until.tv_nsec += static_cast<long>(milliseconds % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    return until;
}

DWORD wait_for(const std::vector<Ref<Waitable>> &objects, bool all, DWORD milliseconds, bool alertable)
{
    Thread *thread = current_thread();
    SleepingWaiter waiter;
    waiter.thread = thread;
    waiter.all = all;
    for (const Ref<Waitable> &object : objects) {
        waiter.objects.push_back(object.get());
    }
    timespec until = moment_after(milliseconds);
    {
        DispatchLock locked;
        bool calls = alertable && !thread->calls.empty();
        if (!objects.empty() && waiter.satisfy()) {
            return waiter.result;
        }
        if (!calls && milliseconds != 0) {
            waiter.enlist();
            int error = 0;
            while (!waiter.done && error == 0 && !(alertable && !thread->calls.empty())) {
                error = milliseconds == INFINITE
                            ? pthread_cond_wait(&thread->wake, &locked.mutex())
                            : pthread_cond_timedwait(&thread->wake, &locked.mutex(), &until);
            }
            waiter.withdraw();
        }
        if (waiter.done) {
            return waiter.result;
        }
    }
    return alertable && run_queued_calls(thread) ? WAIT_IO_COMPLETION : WAIT_TIMEOUT;
}

} // namespace sluicegate

using sluicegate::Ref;
using sluicegate::Waitable;

extern "C" {

DWORD WaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds, BOOL alertable)
{
    if (count == 0 || count > MAXIMUM_WAIT_OBJECTS || !handles) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return WAIT_FAILED;
    }
    std::vector<Ref<Waitable>> objects;
    for (DWORD i = 0; i < count; i++) {
        objects.push_back(sluicegate::object_of<Waitable>(handles[i]));
        if (!objects.back()) {
            return WAIT_FAILED;
        }
        for (DWORD earlier = 0; all && earlier < i; earlier++) {
            if (objects[earlier].get() == objects[i].get()) {
                SetLastError(ERROR_INVALID_PARAMETER);
                return WAIT_FAILED;
            }
        }
    }
    return sluicegate::wait_for(objects, all != FALSE, milliseconds, alertable != FALSE);
}

DWORD WaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds)
{
    return WaitForMultipleObjectsEx(count, handles, all, milliseconds, FALSE);
}
DWORD WaitForSingleObjectEx(HANDLE handle, DWORD milliseconds, BOOL alertable)
{
    return WaitForMultipleObjectsEx(1, &handle, FALSE, milliseconds, alertable);
}
DWORD WaitForSingleObject(HANDLE handle, DWORD milliseconds)
{
    return WaitForMultipleObjectsEx(1, &handle, FALSE, milliseconds, FALSE);
}

DWORD SignalObjectAndWait(HANDLE signal, HANDLE handle, DWORD milliseconds, BOOL alertable)
{
    // Not one step as in Windows: another thread may see the signal before this one waits, which no lasting signal minds.
    if (!SetEvent(signal) && !ReleaseMutex(signal) && !ReleaseSemaphore(signal, 1, nullptr)) {
        return WAIT_FAILED;
    }
    return WaitForSingleObjectEx(handle, milliseconds, alertable);
}

DWORD SleepEx(DWORD milliseconds, BOOL alertable)
{
    if (!alertable) {
        Sleep(milliseconds);
        return 0;
    }
    return sluicegate::wait_for({}, false, milliseconds, true) == WAIT_IO_COMPLETION ? WAIT_IO_COMPLETION : 0;
}

} // extern "C"
