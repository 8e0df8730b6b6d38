// Threads as objects: those that CreateThread started, and any other that waits or is asked for its handle.
#pragma once

#include <atomic>
#include <deque>

#include "wait.h"

namespace sluicegate {

class Mutex;

class Thread : public Waitable {
public:
    Thread();
    ~Thread() override;
    bool ready(const Thread *) const override { return ended; }
    bool take(Thread *) override { return false; }
    /// The thread runs no more: signals, and abandons its mutexes. Under the DispatchLock.
    void end(DWORD code);
    /// Queues a call that the thread makes at its next alertable wait. False when it has ended. Under the DispatchLock.
    bool queue_call(PAPCFUNC function, ULONG_PTR argument);

    LPTHREAD_START_ROUTINE start = nullptr;
    LPVOID parameter = nullptr;
    pthread_t system = {};
    DWORD id = 0;
    int priority = 0;
    bool ended = false;
    DWORD exit_code = STILL_ACTIVE;
    /// How often it is suspended.
    unsigned suspended = 0;
    /// What the signal handler of a suspended thread sleeps on; non-zero while it must.
    std::atomic<int> frozen{0};
    /// Wakes the thread from a wait.
    pthread_cond_t wake;
    struct Call {
        PAPCFUNC function;
        ULONG_PTR argument;
    };
    std::deque<Call> calls;
    std::vector<Mutex *> owned;
};

/// The object of the calling thread, made when first asked for; borrowed, it lives as long as the thread.
Thread *current_thread();

/// Makes the queued calls of the calling thread; false when there were none.
bool run_queued_calls(Thread *thread);

} // namespace sluicegate
