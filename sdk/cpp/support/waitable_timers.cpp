// Timers that threads wait for, driven by the module's clock.

#include <new>

#include "clock.h"
#include "text_codec.h"
#include "thread.h"

namespace sluicegate {
namespace {

class WaitableTimer : public Waitable {
public:
    explicit WaitableTimer(bool manual) : manual_(manual) {}
    bool ready(const Thread *) const override { return signaled_; }
    bool take(Thread *) override
    {
        signaled_ = signaled_ && manual_;
        return false;
    }
    void last_handle_closed() override { stop(); }

    /// Starts anew. Each setting has a number, by which a call of an older one is known to be too late.
    bool set(ULONGLONG due, LONG period, PTIMERAPCROUTINE routine, LPVOID argument)
    {
        stop();
        {
            DispatchLock locked;
            signaled_ = false;
            period_ = period;
            routine_ = routine;
            argument_ = argument;
            thread_ = routine ? Ref<Thread>::sharing(current_thread()) : Ref<Thread>();
        }
        return arm(due);
    }

    void stop()
    {
        ULONGLONG call;
        {
            DispatchLock locked;
            setting_++;
            call = call_;
            call_ = 0;
        }
        if (call) {
            forget(call);
        }
    }

private:
    bool arm(ULONGLONG due)
    {
        DispatchLock locked;
        Ref<WaitableTimer> self = Ref<WaitableTimer>::sharing(this);
        unsigned setting = setting_;
        call_ = call_at(due, [self, setting, due] { self->expire(setting, due); });
        return call_ != 0;
    }

    static void WINAPI make_call(ULONG_PTR given)
    {
        Call *call = reinterpret_cast<Call *>(given);
        call->routine(call->argument, call->low, call->high);
        delete call;
    }

    void expire(unsigned setting, ULONGLONG due)
    {
        {
            DispatchLock locked;
            if (setting != setting_) {
                return;
            }
            call_ = 0;
            signaled_ = true;
            changed();
            if (routine_) {
                FILETIME now;
                GetSystemTimeAsFileTime(&now);
                Call *call = new (std::nothrow) Call{routine_, argument_, now.dwLowDateTime, now.dwHighDateTime};
                if (call && !thread_->queue_call(make_call, reinterpret_cast<ULONG_PTR>(call))) {
                    delete call;
                }
            }
            if (period_ <= 0) {
                return;
            }
        }
        arm(due + static_cast<ULONGLONG>(period_) * 1000000u);
    }

    struct Call {
        PTIMERAPCROUTINE routine;
        LPVOID argument;
        DWORD low, high;
    };

    bool manual_;
    bool signaled_ = false;
    LONG period_ = 0;
    unsigned setting_ = 0;
    ULONGLONG call_ = 0;
    PTIMERAPCROUTINE routine_ = nullptr;
    LPVOID argument_ = nullptr;
    Ref<Thread> thread_;
};

} // namespace
} // namespace sluicegate

using namespace sluicegate;

extern "C" {

HANDLE CreateWaitableTimerA(LPSECURITY_ATTRIBUTES, BOOL manual, LPCSTR name)
{
    return open_named(make_object<WaitableTimer>(manual != FALSE), name ? std::string(name) : std::string());
}
HANDLE CreateWaitableTimerW(LPSECURITY_ATTRIBUTES, BOOL manual, LPCWSTR name)
{
    return open_named(make_object<WaitableTimer>(manual != FALSE), narrow(name));
}
HANDLE CreateWaitableTimerExW(LPSECURITY_ATTRIBUTES, LPCWSTR name, DWORD flags, DWORD)
{
    return CreateWaitableTimerW(nullptr, flags & CREATE_WAITABLE_TIMER_MANUAL_RESET, name);
}

BOOL SetWaitableTimer(HANDLE handle, const LARGE_INTEGER *due, LONG period, PTIMERAPCROUTINE routine, LPVOID argument, BOOL)
{
    Ref<WaitableTimer> timer = object_of<WaitableTimer>(handle);
    if (!timer) {
        return FALSE;
    }
    if (!due || period < 0) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    return timer->set(moment_of_due_time(due->QuadPart), period, routine, argument) || fail(ERROR_NOT_ENOUGH_MEMORY);
}

BOOL CancelWaitableTimer(HANDLE handle)
{
    Ref<WaitableTimer> timer = object_of<WaitableTimer>(handle);
    if (!timer) {
        return FALSE;
    }
    timer->stop();
    return TRUE;
}

} // extern "C"
