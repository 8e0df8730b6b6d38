// The older thread-pool calls: timer queues and registered waits.

#include <algorithm>
#include <new>

#include "clock.h"
#include "sync_objects.h"
#include "thread_pool.h"

using namespace sluicegate;

namespace {

/// Sets the event of a deletion once no callback runs; null waits not, INVALID_HANDLE_VALUE waits here.
/// True when nothing was left running.
template <class Type> bool finish_callbacks(const Ref<Type> &object, HANDLE event, bool *ran)
{
    *ran = object->callbacks.active();
    if (event == INVALID_HANDLE_VALUE) {
        object->callbacks.all.wait(true);
        return true;
    }
    if (event) {
        Ref<Object> target = object_at(event);
        Ref<Event> signal = Ref<Event>::sharing(dynamic_cast<Event *>(target.get()));
        Ref<Type> self = object;
        run_on_pool([self, signal] {
            self->callbacks.all.wait(true);
            if (signal) {
                DispatchLock locked;
                signal->set();
            }
        });
    }
    return !*ran;
}

/// Callbacks, and whether any is about.
struct Counted {
    Callbacks all;
    std::atomic<int> about{0};
    bool active() const { return about.load() != 0; }
};

template <class Type, class Call> void run_counted(const Ref<Type> &object, Call call, bool here)
{
    Ref<Type> self = object;
    self->callbacks.all.queued();
    self->callbacks.about++;
    auto work = [self, call] {
        if (self->callbacks.all.begin()) {
            call();
            self->callbacks.all.ended();
        }
        self->callbacks.about--;
    };
    if (here || !run_on_pool(work)) {
        work();
    }
}

class QueueTimer : public Object {
public:
    WAITORTIMERCALLBACK function = nullptr;
    PVOID context = nullptr;
    bool in_timer_thread = false;
    Counted callbacks;

    void set(DWORD due, DWORD period)
    {
        stop();
        pthread_mutex_lock(&lock_);
        period_ = period;
        deleted_ = false;
        arm(monotonic_now() + due * 1000000ull);
        pthread_mutex_unlock(&lock_);
    }
    void stop()
    {
        pthread_mutex_lock(&lock_);
        setting_++;
        deleted_ = true;
        ULONGLONG call = call_;
        call_ = 0;
        pthread_mutex_unlock(&lock_);
        if (call) {
            forget(call);
        }
    }

private:
    void arm(ULONGLONG due)
    {
        Ref<QueueTimer> self = Ref<QueueTimer>::sharing(this);
        unsigned setting = setting_;
        call_ = call_at(due, [self, setting, due] { self->expire(setting, due); });
    }
    void expire(unsigned setting, ULONGLONG due)
    {
        pthread_mutex_lock(&lock_);
        bool current = setting == setting_ && !deleted_;
        if (current) {
            call_ = 0;
            if (period_) {
                arm(due + period_ * 1000000ull);
            }
        }
        pthread_mutex_unlock(&lock_);
        if (current) {
            WAITORTIMERCALLBACK call = function;
            PVOID argument = context;
            run_counted(Ref<QueueTimer>::sharing(this), [call, argument] { call(argument, TRUE); }, in_timer_thread);
        }
    }

    pthread_mutex_t lock_ = PTHREAD_MUTEX_INITIALIZER;
    ULONGLONG call_ = 0;
    DWORD period_ = 0;
    unsigned setting_ = 0;
    bool deleted_ = false;
};

class TimerQueue : public Object {
public:
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    std::vector<HANDLE> timers;
    void add(HANDLE timer)
    {
        pthread_mutex_lock(&lock);
        timers.push_back(timer);
        pthread_mutex_unlock(&lock);
    }
    void drop(HANDLE timer)
    {
        pthread_mutex_lock(&lock);
        timers.erase(std::remove(timers.begin(), timers.end(), timer), timers.end());
        pthread_mutex_unlock(&lock);
    }
};

class RegisteredWait : public Object {
public:
    WAITORTIMERCALLBACK function = nullptr;
    PVOID context = nullptr;
    bool once = false;
    DWORD limit = INFINITE;
    Counted callbacks;
    Ref<Waitable> object;

    void start()
    {
        Ref<RegisteredWait> self = Ref<RegisteredWait>::sharing(this);
        Ref<PoolWait> next(new PoolWait([self](DWORD result) { self->over(result); }));
        pthread_mutex_lock(&lock_);
        bool go = !stopped_;
        current_ = go ? next : Ref<PoolWait>();
        pthread_mutex_unlock(&lock_);
        if (go) {
            next->start(object, limit == INFINITE ? ~0ull : monotonic_now() + limit * 1000000ull);
        }
    }
    void stop()
    {
        pthread_mutex_lock(&lock_);
        stopped_ = true;
        Ref<PoolWait> current = current_;
        current_ = Ref<PoolWait>();
        pthread_mutex_unlock(&lock_);
        if (current) {
            current->stop();
        }
    }

private:
    void over(DWORD result)
    {
        pthread_mutex_lock(&lock_);
        bool go = !stopped_;
        pthread_mutex_unlock(&lock_);
        if (!go) {
            return;
        }
        WAITORTIMERCALLBACK call = function;
        PVOID argument = context;
        run_counted(Ref<RegisteredWait>::sharing(this), [call, argument, result] { call(argument, result == WAIT_TIMEOUT); }, true);
        if (!once) {
            start();
        }
    }

    pthread_mutex_t lock_ = PTHREAD_MUTEX_INITIALIZER;
    Ref<PoolWait> current_;
    bool stopped_ = false;
};

} // namespace

extern "C" {

HANDLE CreateTimerQueue(void) { return open_handle(make_object<TimerQueue>()); }

BOOL CreateTimerQueueTimer(PHANDLE timer, HANDLE queue, WAITORTIMERCALLBACK function, PVOID context, DWORD due, DWORD period,
                           ULONG flags)
{
    Ref<TimerQueue> owner = queue ? object_of<TimerQueue>(queue) : Ref<TimerQueue>();
    if (!timer || !function || (queue && !owner)) {
        return queue && !owner ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    Ref<QueueTimer> made = make_object<QueueTimer>();
    HANDLE handle = open_handle(made);
    *timer = handle;
    if (!handle) {
        return FALSE;
    }
    made->function = function;
    made->context = context;
    made->in_timer_thread = flags & WT_EXECUTEINTIMERTHREAD;
    if (owner) {
        owner->add(handle);
    }
    made->set(due, flags & WT_EXECUTEONLYONCE ? 0 : period);
    return TRUE;
}

BOOL ChangeTimerQueueTimer(HANDLE, HANDLE timer, ULONG due, ULONG period)
{
    Ref<QueueTimer> of = object_of<QueueTimer>(timer);
    if (!of) {
        return FALSE;
    }
    of->set(due, period);
    return TRUE;
}

BOOL DeleteTimerQueueTimer(HANDLE queue, HANDLE timer, HANDLE event)
{
    Ref<QueueTimer> of = object_of<QueueTimer>(timer);
    Ref<TimerQueue> owner = queue ? object_of<TimerQueue>(queue) : Ref<TimerQueue>();
    if (!of) {
        return FALSE;
    }
    if (owner) {
        owner->drop(timer);
    }
    of->stop();
    bool ran = false;
    bool clean = finish_callbacks(of, event, &ran);
    close_object(timer);
    return clean || fail(ERROR_IO_PENDING);
}

BOOL DeleteTimerQueueEx(HANDLE queue, HANDLE event)
{
    Ref<TimerQueue> of = object_of<TimerQueue>(queue);
    if (!of) {
        return FALSE;
    }
    pthread_mutex_lock(&of->lock);
    std::vector<HANDLE> timers;
    timers.swap(of->timers);
    pthread_mutex_unlock(&of->lock);
    for (HANDLE timer : timers) {
        DeleteTimerQueueTimer(nullptr, timer, event == INVALID_HANDLE_VALUE ? event : nullptr);
    }
    close_object(queue);
    if (event && event != INVALID_HANDLE_VALUE) {
        SetEvent(event);
    }
    return TRUE;
}
BOOL DeleteTimerQueue(HANDLE queue) { return DeleteTimerQueueEx(queue, nullptr); }

BOOL RegisterWaitForSingleObject(PHANDLE wait, HANDLE handle, WAITORTIMERCALLBACK function, PVOID context, ULONG milliseconds,
                                 ULONG flags)
{
    Ref<Waitable> object = object_of<Waitable>(handle);
    if (!wait || !function || !object) {
        return object ? fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    Ref<RegisteredWait> made = make_object<RegisteredWait>();
    HANDLE opened = open_handle(made);
    *wait = opened;
    if (!opened) {
        return FALSE;
    }
    made->function = function;
    made->context = context;
    made->once = flags & WT_EXECUTEONLYONCE;
    made->limit = milliseconds;
    made->object = object;
    made->start();
    return TRUE;
}

BOOL UnregisterWaitEx(HANDLE wait, HANDLE event)
{
    Ref<RegisteredWait> of = object_of<RegisteredWait>(wait);
    if (!of) {
        return FALSE;
    }
    of->stop();
    bool ran = false;
    bool clean = finish_callbacks(of, event, &ran);
    close_object(wait);
    return clean || fail(ERROR_IO_PENDING);
}
BOOL UnregisterWait(HANDLE wait) { return UnregisterWaitEx(wait, nullptr); }

} // extern "C"
