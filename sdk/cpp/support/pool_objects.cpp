// Work, timers and waits of the thread pool (CreateThreadpoolWork, CreateThreadpoolTimer, CreateThreadpoolWait).

#include <new>

#include "clock.h"
#include "thread_pool.h"

using namespace sluicegate;

/// Counted by references: one for the owner, one for each callback that is queued.
struct _TP_WORK : Object {
    PTP_WORK_CALLBACK function;
    PVOID context;
    Callbacks callbacks;
};

struct _TP_TIMER : Object {
    PTP_TIMER_CALLBACK function;
    PVOID context;
    Callbacks callbacks;
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    ULONGLONG call = 0;
    unsigned setting = 0;
    bool set = false;
    DWORD period = 0;
    bool closed = false;
};

struct _TP_WAIT : Object {
    PTP_WAIT_CALLBACK function;
    PVOID context;
    Callbacks callbacks;
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    Ref<PoolWait> current;
};

namespace {

template <class Type, class Call> void queue_callback(Type *object, Call call)
{
    Ref<Type> self = Ref<Type>::sharing(object);
    self->callbacks.queued();
    auto work = [self, call] {
        if (self->callbacks.begin()) {
            call_with_instance([&](PTP_CALLBACK_INSTANCE instance) { call(instance, self.get()); });
            self->callbacks.ended();
        }
    };
    if (!run_on_pool(work) && self->callbacks.begin()) {
        self->callbacks.ended();
    }
}

void expire(const Ref<_TP_TIMER> &timer, unsigned setting, ULONGLONG due);

/// The timer's lock is held.
void arm(_TP_TIMER *timer, ULONGLONG due)
{
    Ref<_TP_TIMER> self = Ref<_TP_TIMER>::sharing(timer);
    unsigned setting = timer->setting;
    timer->call = call_at(due, [self, setting, due] { expire(self, setting, due); });
}

void expire(const Ref<_TP_TIMER> &timer, unsigned setting, ULONGLONG due)
{
    pthread_mutex_lock(&timer->lock);
    bool current = setting == timer->setting && !timer->closed;
    if (current) {
        timer->call = 0;
        timer->set = timer->period != 0;
        if (timer->period) {
            arm(timer.get(), due + timer->period * 1000000ull);
        }
    }
    pthread_mutex_unlock(&timer->lock);
    if (current) {
        queue_callback(timer.get(), [](PTP_CALLBACK_INSTANCE instance, PTP_TIMER of) { of->function(instance, of->context, of); });
    }
}

void disarm(_TP_TIMER *timer)
{
    pthread_mutex_lock(&timer->lock);
    timer->setting++;
    timer->set = false;
    ULONGLONG call = timer->call;
    timer->call = 0;
    pthread_mutex_unlock(&timer->lock);
    if (call) {
        forget(call);
    }
}

LONGLONG due_of(const FILETIME *due)
{
    return static_cast<LONGLONG>((static_cast<ULONGLONG>(due->dwHighDateTime) << 32) | due->dwLowDateTime);
}

template <class Type, class Function> Type *make(Function function, PVOID context)
{
    Type *made = function ? new (std::nothrow) Type : nullptr;
    if (made) {
        made->function = function;
        made->context = context;
    } else {
        SetLastError(function ? ERROR_NOT_ENOUGH_MEMORY : ERROR_INVALID_PARAMETER);
    }
    return made;
}

} // namespace

extern "C" {

PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK function, PVOID context, PTP_CALLBACK_ENVIRON)
{
    return make<_TP_WORK>(function, context);
}
void SubmitThreadpoolWork(PTP_WORK work)
{
    queue_callback(work, [](PTP_CALLBACK_INSTANCE instance, PTP_WORK of) { of->function(instance, of->context, of); });
}
void WaitForThreadpoolWorkCallbacks(PTP_WORK work, BOOL cancel) { work->callbacks.wait(cancel != FALSE); }
// What is queued keeps the object until it ran, as in Windows.
void CloseThreadpoolWork(PTP_WORK work) { work->release(); }

PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK function, PVOID context, PTP_CALLBACK_ENVIRON)
{
    return make<_TP_TIMER>(function, context);
}
void SetThreadpoolTimer(PTP_TIMER timer, PFILETIME due, DWORD period, DWORD)
{
    disarm(timer);
    if (due) {
        ULONGLONG moment = moment_of_due_time(due_of(due));
        pthread_mutex_lock(&timer->lock);
        timer->period = period;
        timer->set = true;
        arm(timer, moment);
        pthread_mutex_unlock(&timer->lock);
    }
}
BOOL IsThreadpoolTimerSet(PTP_TIMER timer)
{
    pthread_mutex_lock(&timer->lock);
    bool set = timer->set;
    pthread_mutex_unlock(&timer->lock);
    return set;
}
void WaitForThreadpoolTimerCallbacks(PTP_TIMER timer, BOOL cancel) { timer->callbacks.wait(cancel != FALSE); }
void CloseThreadpoolTimer(PTP_TIMER timer)
{
    disarm(timer);
    pthread_mutex_lock(&timer->lock);
    timer->closed = true;
    pthread_mutex_unlock(&timer->lock);
    timer->release();
}

PTP_WAIT CreateThreadpoolWait(PTP_WAIT_CALLBACK function, PVOID context, PTP_CALLBACK_ENVIRON)
{
    return make<_TP_WAIT>(function, context);
}
void SetThreadpoolWait(PTP_WAIT wait, HANDLE handle, PFILETIME timeout)
{
    Ref<PoolWait> before, after;
    Ref<Waitable> object = handle ? object_of<Waitable>(handle) : Ref<Waitable>();
    if (object) {
        Ref<_TP_WAIT> self = Ref<_TP_WAIT>::sharing(wait);
        after = Ref<PoolWait>(new PoolWait([self](DWORD result) {
            self->callbacks.queued();
            if (self->callbacks.begin()) {
                call_with_instance([&](PTP_CALLBACK_INSTANCE instance) { self->function(instance, self->context, self.get(), result); });
                self->callbacks.ended();
            }
        }));
    }
    pthread_mutex_lock(&wait->lock);
    before = wait->current;
    wait->current = after;
    pthread_mutex_unlock(&wait->lock);
    if (before) {
        before->stop();
    }
    if (after) {
        after->start(object, timeout ? moment_of_due_time(due_of(timeout)) : ~0ull);
    }
}
void WaitForThreadpoolWaitCallbacks(PTP_WAIT wait, BOOL cancel)
{
    if (cancel) {
        SetThreadpoolWait(wait, nullptr, nullptr);
    }
    wait->callbacks.wait(cancel != FALSE);
}
void CloseThreadpoolWait(PTP_WAIT wait)
{
    SetThreadpoolWait(wait, nullptr, nullptr);
    wait->release();
}

} // extern "C"
