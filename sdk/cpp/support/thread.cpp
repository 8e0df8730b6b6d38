// Starting, ending, suspending and asking for threads; calls queued to them.

// Has a member called __reserved, and so has to be read before that word disappears.
#include <linux/futex.h>

#include "thread.h"

#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <new>

#include "processes.h"
#include "sync_objects.h"

namespace sluicegate {
namespace {

/// Gives the thread's object back when the thread ends.
struct Own {
    Thread *thread = nullptr;
    ~Own()
    {
        if (thread) {
            {
                DispatchLock locked;
                thread->end(0);
            }
            thread->release();
            thread = nullptr;
        }
    }
};
thread_local Own own;
/// For the signal handler: no construction, no destruction.
thread_local Thread *frozen_thread;

struct ThreadExit {
    DWORD code;
};

void futex_wait(std::atomic<int> &word, int value)
{
    syscall(SYS_futex, reinterpret_cast<int *>(&word), FUTEX_WAIT_PRIVATE, value, nullptr, nullptr, 0);
}
void futex_wake(std::atomic<int> &word)
{
    syscall(SYS_futex, reinterpret_cast<int *>(&word), FUTEX_WAKE_PRIVATE, 1, nullptr, nullptr, 0);
}

/// A suspended thread stays in this handler. It only touches its own object, which lives as long as the thread.
void freeze(int)
{
    int kept = errno;
    Thread *thread = frozen_thread;
    while (thread) {
        int value = thread->frozen.load();
        if (value == 0) {
            break;
        }
        futex_wait(thread->frozen, value);
    }
    errno = kept;
}

int freeze_signal()
{
    static const int number = [] {
        struct sigaction action = {};
        action.sa_handler = freeze;
        action.sa_flags = SA_RESTART;
        sigaction(SIGRTMAX - 4, &action, nullptr);
        return SIGRTMAX - 4;
    }();
    return number;
}

void *run_thread(void *argument)
{
    Thread *thread = static_cast<Thread *>(argument);
    own.thread = thread;
    frozen_thread = thread;
    {
        DispatchLock locked;
        thread->id = GetCurrentThreadId();
        pthread_cond_broadcast(&thread->wake);
        while (thread->suspended != 0 && !thread->ended) {
            pthread_cond_wait(&thread->wake, &locked.mutex());
        }
        if (thread->ended) {
            return nullptr;
        }
    }
    DWORD code;
    try {
        code = thread->start(thread->parameter);
    } catch (const ThreadExit &exit) {
        code = exit.code;
    }
    DispatchLock locked;
    thread->end(code);
    return nullptr;
}

} // namespace

Thread::Thread()
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&wake, &attributes);
    pthread_condattr_destroy(&attributes);
}
Thread::~Thread() { pthread_cond_destroy(&wake); }

void Thread::end(DWORD code)
{
    if (ended) {
        return;
    }
    ended = true;
    exit_code = code;
    calls.clear();
    std::vector<Mutex *> left;
    left.swap(owned);
    for (Mutex *mutex : left) {
        mutex->abandon();
        mutex->changed();
        mutex->release();
    }
    changed();
}

bool Thread::queue_call(PAPCFUNC function, ULONG_PTR argument)
{
    if (ended) {
        return false;
    }
    calls.push_back({function, argument});
    pthread_cond_broadcast(&wake);
    return true;
}

Thread *current_thread()
{
    if (!own.thread) {
        Thread *thread = new Thread;
        thread->system = pthread_self();
        thread->id = GetCurrentThreadId();
        own.thread = thread;
        frozen_thread = thread;
    }
    return own.thread;
}

bool run_queued_calls(Thread *thread)
{
    bool any = false;
    for (;;) {
        Thread::Call call;
        {
            DispatchLock locked;
            if (thread->calls.empty()) {
                return any;
            }
            call = thread->calls.front();
            thread->calls.pop_front();
        }
        any = true;
        call.function(call.argument);
    }
}

} // namespace sluicegate

using sluicegate::DispatchLock;
using sluicegate::object_of;
using sluicegate::Ref;
using sluicegate::Thread;

extern "C" {

HANDLE CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T stack, LPTHREAD_START_ROUTINE start, LPVOID parameter, DWORD flags, LPDWORD id)
{
    if (!start || (flags & ~static_cast<DWORD>(CREATE_SUSPENDED | STACK_SIZE_PARAM_IS_A_RESERVATION)) != 0) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    Ref<Thread> thread = sluicegate::make_object<Thread>();
    if (!thread) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    thread->start = start;
    thread->parameter = parameter;
    thread->suspended = flags & CREATE_SUSPENDED ? 1 : 0;
    HANDLE handle = open_handle(thread);
    if (!handle) {
        return nullptr;
    }
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    // Modules ask for sizes that suit Windows; less than the usual size would be too little for the libraries here.
    size_t usual = 0;
    if (pthread_attr_getstacksize(&attributes, &usual) == 0 && stack > usual) {
        pthread_attr_setstacksize(&attributes, (stack + 65535) & ~static_cast<SIZE_T>(65535));
    }
    thread->retain();
    int error = pthread_create(&thread->system, &attributes, sluicegate::run_thread, thread.get());
    pthread_attr_destroy(&attributes);
    if (error != 0) {
        thread->release();
        CloseHandle(handle);
        SetLastError(sluicegate::error_of_errno(error));
        return nullptr;
    }
    {
        DispatchLock locked;
        while (thread->id == 0) {
            pthread_cond_wait(&thread->wake, &locked.mutex());
        }
        if (id) {
            *id = thread->id;
        }
    }
    SetLastError(ERROR_SUCCESS);
    return handle;
}

uintptr_t _beginthreadex(void *security, unsigned stack, unsigned (*start)(void *), void *argument, unsigned flags, unsigned *id)
{
    // The two kinds of routine differ in name only: both take a pointer and return 32 bits.
    HANDLE thread = CreateThread(static_cast<LPSECURITY_ATTRIBUTES>(security), stack,
                                 reinterpret_cast<LPTHREAD_START_ROUTINE>(start), argument, flags, id);
    return reinterpret_cast<uintptr_t>(thread);
}

struct BeginThread {
    void (*start)(void *);
    void *argument;
};
static DWORD WINAPI run_begin_thread(LPVOID given)
{
    BeginThread begin = *static_cast<BeginThread *>(given);
    delete static_cast<BeginThread *>(given);
    begin.start(begin.argument);
    return 0;
}
uintptr_t _beginthread(void (*start)(void *), unsigned stack, void *argument)
{
    BeginThread *begin = start ? new (std::nothrow) BeginThread{start, argument} : nullptr;
    HANDLE thread = begin ? CreateThread(nullptr, stack, run_begin_thread, begin, 0, nullptr) : nullptr;
    if (!thread) {
        delete begin;
        errno = start ? EAGAIN : EINVAL;
        return static_cast<uintptr_t>(-1);
    }
    // The caller has no handle to close.
    CloseHandle(thread);
    return reinterpret_cast<uintptr_t>(thread);
}

void ExitThread(DWORD code)
{
    Thread *thread = sluicegate::current_thread();
    if (thread->start) {
        throw sluicegate::ThreadExit{code};
    }
    {
        DispatchLock locked;
        thread->end(code);
    }
    pthread_exit(nullptr);
}
void _endthreadex(unsigned code) { ExitThread(code); }
void _endthread(void) { ExitThread(0); }

BOOL GetExitCodeThread(HANDLE handle, LPDWORD code)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread || !code) {
        return thread ? sluicegate::fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    DispatchLock locked;
    *code = thread->exit_code;
    return TRUE;
}

DWORD GetThreadId(HANDLE handle)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    DispatchLock locked;
    return thread ? thread->id : 0;
}

DWORD SuspendThread(HANDLE handle)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread) {
        return static_cast<DWORD>(-1);
    }
    bool own = thread.get() == sluicegate::current_thread();
    DWORD before;
    {
        DispatchLock locked;
        if (thread->ended) {
            SetLastError(ERROR_ACCESS_DENIED);
            return static_cast<DWORD>(-1);
        }
        before = thread->suspended++;
        if (before == 0) {
            thread->frozen.store(1);
        }
        if (before == 0 && !own) {
            // Under the lock: a thread cannot end without it, so it is there to get the signal.
            pthread_kill(thread->system, sluicegate::freeze_signal());
        }
    }
    if (own) {
        pthread_kill(thread->system, sluicegate::freeze_signal());
    }
    return before;
}

DWORD ResumeThread(HANDLE handle)
{
    DWORD before = 0;
    if (sluicegate::resume_process(handle, &before)) {
        return before;
    }
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread) {
        return static_cast<DWORD>(-1);
    }
    DispatchLock locked;
    before = thread->suspended;
    if (before == 1) {
        thread->frozen.store(0);
        sluicegate::futex_wake(thread->frozen);
        pthread_cond_broadcast(&thread->wake);
    }
    thread->suspended = before == 0 ? 0 : before - 1;
    return before;
}

BOOL TerminateThread(HANDLE handle, DWORD code)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread) {
        return FALSE;
    }
    if (thread.get() == sluicegate::current_thread()) {
        ExitThread(code);
    }
    // As in Windows nothing of the thread is cleaned up: it stays in the signal handler for ever.
    DispatchLock locked;
    if (!thread->ended) {
        thread->retain();
        thread->frozen.store(2);
        pthread_kill(thread->system, sluicegate::freeze_signal());
        thread->end(code);
        pthread_cond_broadcast(&thread->wake);
    }
    return TRUE;
}

DWORD QueueUserAPC(PAPCFUNC function, HANDLE handle, ULONG_PTR argument)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread || !function) {
        return thread ? static_cast<DWORD>(sluicegate::fail(ERROR_INVALID_PARAMETER)) : 0;
    }
    DispatchLock locked;
    return thread->queue_call(function, argument) ? 1 : static_cast<DWORD>(sluicegate::fail(ERROR_GEN_FAILURE));
}

BOOL SetThreadPriority(HANDLE handle, int priority)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    if (!thread) {
        return FALSE;
    }
    if (priority < THREAD_PRIORITY_IDLE || priority > THREAD_PRIORITY_TIME_CRITICAL) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    DispatchLock locked;
    thread->priority = priority;
    // A thread may always make itself less important; more important only with privileges, so that failure is no error.
    setpriority(PRIO_PROCESS, static_cast<id_t>(thread->id), priority < -2 ? 19 : priority > 2 ? -10 : -4 * priority);
    return TRUE;
}
int GetThreadPriority(HANDLE handle)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    DispatchLock locked;
    return thread ? thread->priority : THREAD_PRIORITY_ERROR_RETURN;
}

DWORD GetCurrentProcessorNumber(void)
{
    int processor = sched_getcpu();
    return processor < 0 ? 0 : static_cast<DWORD>(processor);
}

HANDLE OpenThread(DWORD, BOOL, DWORD id)
{
    // Threads are known by their handles only; the one that asks can be opened by number.
    if (id != GetCurrentThreadId()) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return open_handle(Ref<Thread>::sharing(sluicegate::current_thread()));
}

DWORD_PTR SetThreadAffinityMask(HANDLE handle, DWORD_PTR mask)
{
    Ref<Thread> thread = object_of<Thread>(handle);
    cpu_set_t before, wanted;
    if (!thread) {
        return 0;
    }
    CPU_ZERO(&wanted);
    for (unsigned i = 0; i < 64; i++) {
        if (mask >> i & 1) {
            CPU_SET(i, &wanted);
        }
    }
    int id = static_cast<int>(thread->id);
    if (sched_getaffinity(id, sizeof(before), &before) != 0 || sched_setaffinity(id, sizeof(wanted), &wanted) != 0) {
        sluicegate::fail_with_errno();
        return 0;
    }
    DWORD_PTR old = 0;
    for (unsigned i = 0; i < 64; i++) {
        old |= CPU_ISSET(i, &before) ? static_cast<DWORD_PTR>(1) << i : 0;
    }
    return old;
}


} // extern "C"
