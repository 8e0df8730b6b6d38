// What threads wait for, and how a signal finds its waiters: one lock guards all objects that can be waited for,
// so that a wait for several of them takes all or nothing.
#pragma once

#include <pthread.h>
#include <time.h>

#include <vector>

#include "object.h"

namespace sluicegate {

class Thread;
struct Waiter;

/// Holds the lock of all waitable objects.
class DispatchLock {
public:
    DispatchLock();
    ~DispatchLock();
    DispatchLock(const DispatchLock &) = delete;
    DispatchLock &operator=(const DispatchLock &) = delete;
    pthread_mutex_t &mutex() { return mutex_; }

private:
    pthread_mutex_t &mutex_;
};

/// An object with a signal. All members are used under the DispatchLock.
class Waitable : public Object {
public:
    /// Whether a wait by `thread` (null: by no thread) would end now.
    virtual bool ready(const Thread *thread) const = 0;
    /// Takes the signal for `thread`; true when it was left behind by a thread that ended (an abandoned mutex).
    virtual bool take(Thread *thread) = 0;
    /// Gives what is signaled to those who wait, first come first served.
    void changed();

    std::vector<Waiter *> waiters;
};

/// One wait in progress.
struct Waiter {
    std::vector<Waitable *> objects;
    bool all = false;
    bool done = false;
    /// WAIT_OBJECT_0 + index, or WAIT_ABANDONED_0 + index.
    DWORD result = WAIT_TIMEOUT;
    Thread *thread = nullptr;

    virtual ~Waiter() = default;
    /// Takes the signals when there are enough; sets `done`. Under the DispatchLock.
    bool satisfy();
    void enlist();
    void withdraw();
    /// `done` was set by another thread. Under the DispatchLock.
    virtual void finished() = 0;
};

/// The moment so many milliseconds from now, on the monotonic clock.
timespec moment_after(ULONGLONG milliseconds);

/// Waits; the answers are those of WaitForMultipleObjectsEx.
DWORD wait_for(const std::vector<Ref<Waitable>> &objects, bool all, DWORD milliseconds, bool alertable);

} // namespace sluicegate
