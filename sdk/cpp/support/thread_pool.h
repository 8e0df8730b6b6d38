// The module's pool of threads.
#pragma once

#include <functional>

#include <windows.h>

#include "wait.h"

namespace sluicegate {

/// Runs `work` on a thread of the pool. False when no thread can be had at all.
bool run_on_pool(std::function<void()> work);

/// Counts the callbacks of one pool object that are queued or running, and waits for them.
class Callbacks {
public:
    Callbacks();
    ~Callbacks();
    /// One more is queued.
    void queued();
    /// Whether this one is to run: false when it was cancelled meanwhile.
    bool begin();
    void ended();
    /// Waits until none is queued or running; those still queued are dropped when `cancel`.
    /// A callback that waits for itself does not wait for its own end.
    void wait(bool cancel);

private:
    pthread_mutex_t lock_ = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed_ = PTHREAD_COND_INITIALIZER;
    unsigned queued_ = 0;
    unsigned running_ = 0;
    unsigned cancelled_ = 0;
};

/// Runs a pool callback with an instance of its own, and does afterwards what the callback asked for.
void call_with_instance(const std::function<void(PTP_CALLBACK_INSTANCE)> &call);

/// Calls `done` on the pool with WAIT_OBJECT_0 or WAIT_TIMEOUT, once.
class PoolWait : public Object {
public:
    explicit PoolWait(std::function<void(DWORD)> done) : done_(std::move(done)) {}
    /// `due` is a moment of the clock, or ~0 for no limit.
    void start(const Ref<Waitable> &object, ULONGLONG due);
    /// False when it is over already.
    bool stop();

private:
    struct Enlisted : Waiter {
        PoolWait *wait = nullptr;
        void finished() override { wait->finish(WAIT_OBJECT_0); }
    };
    /// Under the DispatchLock.
    void finish(DWORD result);

    std::function<void(DWORD)> done_;
    Ref<Waitable> object_;
    Enlisted waiter_;
    bool active_ = false;
    ULONGLONG call_ = 0;
};

} // namespace sluicegate
