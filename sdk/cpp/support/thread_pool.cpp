// The pool's threads, and waits that call back.

#include "thread_pool.h"

#include <algorithm>
#include <deque>
#include <new>

#include "clock.h"
#include "thread.h"

struct _TP_CALLBACK_INSTANCE {
    HANDLE event = nullptr;
    HANDLE semaphore = nullptr;
    DWORD releases = 0;
    HANDLE mutex = nullptr;
    PCRITICAL_SECTION section = nullptr;
    HMODULE library = nullptr;
};

namespace sluicegate {
namespace {

/// As many callbacks may block at a time; the limit of the Windows pool is of this size.
const unsigned THREADS_MAX = 500;
/// A thread that finds nothing to do for so long ends.
const DWORD IDLE_MS = 20000;

struct Pool {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed;
    std::deque<std::function<void()>> work;
    unsigned threads = 0;
    unsigned idle = 0;
    Pool()
    {
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&changed, &attributes);
        pthread_condattr_destroy(&attributes);
    }
};

Pool &pool()
{
    // Never destroyed: its threads run to the end of the process.
    static Pool *one = new Pool;
    return *one;
}

void *run(void *)
{
    Pool &all = pool();
    pthread_mutex_lock(&all.lock);
    for (int error = 0;;) {
        if (all.work.empty()) {
            if (error != 0) {
                break;
            }
            timespec until = moment_after(IDLE_MS);
            all.idle++;
            error = pthread_cond_timedwait(&all.changed, &all.lock, &until);
            all.idle--;
            continue;
        }
        error = 0;
        std::function<void()> work = std::move(all.work.front());
        all.work.pop_front();
        pthread_mutex_unlock(&all.lock);
        work();
        work = nullptr;
        pthread_mutex_lock(&all.lock);
    }
    all.threads--;
    pthread_mutex_unlock(&all.lock);
    return nullptr;
}

/// The callbacks that run on this thread, innermost last.
thread_local std::vector<Callbacks *> *running_here;

} // namespace

bool run_on_pool(std::function<void()> work)
{
    Pool &all = pool();
    pthread_mutex_lock(&all.lock);
    all.work.push_back(std::move(work));
    bool started = true;
    if (all.idle < all.work.size() && all.threads < THREADS_MAX) {
        pthread_t thread;
        started = pthread_create(&thread, nullptr, run, nullptr) == 0;
        if (started) {
            pthread_detach(thread);
            all.threads++;
        } else if (all.threads == 0) {
            all.work.pop_back();
        }
    }
    bool served = all.threads != 0;
    pthread_cond_signal(&all.changed);
    pthread_mutex_unlock(&all.lock);
    return served;
}

Callbacks::Callbacks() = default;
Callbacks::~Callbacks()
{
    pthread_cond_destroy(&changed_);
    pthread_mutex_destroy(&lock_);
}

void Callbacks::queued()
{
    pthread_mutex_lock(&lock_);
    queued_++;
    pthread_mutex_unlock(&lock_);
}

bool Callbacks::begin()
{
    pthread_mutex_lock(&lock_);
    queued_--;
    bool run = cancelled_ == 0;
    if (run) {
        running_++;
    } else {
        cancelled_--;
    }
    pthread_cond_broadcast(&changed_);
    pthread_mutex_unlock(&lock_);
    if (run) {
        if (!running_here) {
            running_here = new std::vector<Callbacks *>;
        }
        running_here->push_back(this);
    }
    return run;
}

void Callbacks::ended()
{
    running_here->pop_back();
    if (running_here->empty()) {
        delete running_here;
        running_here = nullptr;
    }
    pthread_mutex_lock(&lock_);
    running_--;
    pthread_cond_broadcast(&changed_);
    pthread_mutex_unlock(&lock_);
}

void Callbacks::wait(bool cancel)
{
    unsigned own = running_here ? static_cast<unsigned>(std::count(running_here->begin(), running_here->end(), this)) : 0;
    pthread_mutex_lock(&lock_);
    if (cancel) {
        cancelled_ = queued_;
    }
    while (running_ > own || (!cancel && queued_ != 0)) {
        pthread_cond_wait(&changed_, &lock_);
    }
    pthread_mutex_unlock(&lock_);
}

void call_with_instance(const std::function<void(PTP_CALLBACK_INSTANCE)> &call)
{
    _TP_CALLBACK_INSTANCE instance;
    call(&instance);
    if (instance.section) {
        LeaveCriticalSection(instance.section);
    }
    if (instance.mutex) {
        ReleaseMutex(instance.mutex);
    }
    if (instance.semaphore) {
        ReleaseSemaphore(instance.semaphore, static_cast<LONG>(instance.releases), nullptr);
    }
    if (instance.event) {
        SetEvent(instance.event);
    }
    if (instance.library) {
        FreeLibrary(instance.library);
    }
}

void PoolWait::start(const Ref<Waitable> &object, ULONGLONG due)
{
    DispatchLock locked;
    object_ = object;
    waiter_.wait = this;
    waiter_.done = false;
    waiter_.objects.assign(1, object.get());
    active_ = true;
    retain();
    if (waiter_.satisfy()) {
        finish(WAIT_OBJECT_0);
        return;
    }
    waiter_.enlist();
    if (due != ~0ull) {
        Ref<PoolWait> self = Ref<PoolWait>::sharing(this);
        call_ = call_at(due, [self] {
            DispatchLock again;
            if (self->active_) {
                self->call_ = 0;
                self->finish(WAIT_TIMEOUT);
            }
        });
    }
}

void PoolWait::finish(DWORD result)
{
    active_ = false;
    waiter_.withdraw();
    ULONGLONG call = call_;
    call_ = 0;
    if (call) {
        forget(call);
    }
    // The reference of `start` goes along.
    Ref<PoolWait> self(this);
    run_on_pool([self, result] { self->done_(result); });
}

bool PoolWait::stop()
{
    Ref<PoolWait> started;
    DispatchLock locked;
    if (!active_) {
        return false;
    }
    active_ = false;
    waiter_.withdraw();
    if (call_) {
        forget(call_);
        call_ = 0;
    }
    started = Ref<PoolWait>(this);
    return true;
}

} // namespace sluicegate

extern "C" {

BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE function, PVOID context, ULONG)
{
    if (!function) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    return sluicegate::run_on_pool([function, context] { function(context); }) || sluicegate::fail(ERROR_NOT_ENOUGH_MEMORY);
}

BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK function, PVOID context, PTP_CALLBACK_ENVIRON)
{
    if (!function) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    auto work = [function, context] {
        sluicegate::call_with_instance([&](PTP_CALLBACK_INSTANCE instance) { function(instance, context); });
    };
    return sluicegate::run_on_pool(work) || sluicegate::fail(ERROR_NOT_ENOUGH_MEMORY);
}

void SetEventWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE event) { instance->event = event; }
void ReleaseSemaphoreWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE semaphore, DWORD count)
{
    instance->semaphore = semaphore;
    instance->releases = count;
}
void ReleaseMutexWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE mutex) { instance->mutex = mutex; }
void LeaveCriticalSectionWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, PCRITICAL_SECTION section)
{
    instance->section = section;
}
void FreeLibraryWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HMODULE library) { instance->library = library; }
// The pool grows whenever all its threads are busy, so a long callback needs no announcement.
BOOL CallbackMayRunLong(PTP_CALLBACK_INSTANCE) { return TRUE; }

// One pool serves all: a private one differs by its limits only, which are not kept.
struct _TP_POOL {
    DWORD least, most;
};
PTP_POOL CreateThreadpool(PVOID) { return new (std::nothrow) _TP_POOL{0, 0}; }
void CloseThreadpool(PTP_POOL pool) { delete pool; }
void SetThreadpoolThreadMaximum(PTP_POOL pool, DWORD most) { pool->most = most; }
BOOL SetThreadpoolThreadMinimum(PTP_POOL pool, DWORD least)
{
    pool->least = least;
    return TRUE;
}

} // extern "C"
