// Threads, waiting, locks, storage of threads, and the thread pool.

#include <windows.h>

#include <process.h>

#include "check.h"

static HANDLE gate;
static LONG counter;

static DWORD WINAPI wait_for_gate(LPVOID) { return WaitForSingleObject(gate, INFINITE) == WAIT_OBJECT_0 ? 3 : 4; }
static unsigned __stdcall leave_early(void *)
{
    _endthreadex(9);
    return 1;
}
static DWORD WINAPI keep_mutex(LPVOID mutex)
{
    WaitForSingleObject((HANDLE)mutex, INFINITE);
    return 0;
}
static DWORD WINAPI spin(LPVOID)
{
    for (;;) {
        InterlockedIncrement(&counter);
        YieldProcessor();
    }
}
static VOID NTAPI note_call(ULONG_PTR argument) { counter = (LONG)argument; }
static DWORD WINAPI wait_alertably(LPVOID) { return WaitForSingleObjectEx(gate, INFINITE, TRUE); }

static void waiting()
{
    gate = CreateEvent(NULL, TRUE, FALSE, NULL);
    HANDLE threads[5];
    for (HANDLE &thread : threads) {
        thread = CreateThread(NULL, 0, wait_for_gate, NULL, 0, NULL);
    }
    CHECK(WaitForMultipleObjects(5, threads, FALSE, 0) == WAIT_TIMEOUT);
    SetEvent(gate);
    CHECK(WaitForMultipleObjects(5, threads, TRUE, INFINITE) == WAIT_OBJECT_0);
    for (HANDLE thread : threads) {
        DWORD code = 0;
        CHECK(GetExitCodeThread(thread, &code) && code == 3 && CloseHandle(thread));
    }
    // A closed handle is an error, never a crash.
    CHECK(!CloseHandle(threads[0]) && GetLastError() == ERROR_INVALID_HANDLE);
    CHECK(WaitForSingleObject(threads[0], 0) == WAIT_FAILED && !SetEvent(threads[0]));

    HANDLE early = (HANDLE)_beginthreadex(NULL, 0, leave_early, NULL, 0, NULL);
    DWORD code = 0;
    CHECK(WaitForSingleObject(early, INFINITE) == WAIT_OBJECT_0 && GetExitCodeThread(early, &code) && code == 9);
    CloseHandle(early);

    DWORD id = 0;
    HANDLE late = CreateThread(NULL, 0, wait_for_gate, NULL, CREATE_SUSPENDED, &id);
    CHECK(id != 0 && id != GetCurrentThreadId() && GetThreadId(late) == id);
    CHECK(WaitForSingleObject(late, 5) == WAIT_TIMEOUT && ResumeThread(late) == 1);
    CHECK(WaitForSingleObject(late, INFINITE) == WAIT_OBJECT_0);
    CloseHandle(late);

    ResetEvent(gate);
    HANDLE alertable = CreateThread(NULL, 0, wait_alertably, NULL, 0, NULL);
    CHECK(QueueUserAPC(note_call, alertable, 77) != 0);
    CHECK(WaitForSingleObject(alertable, INFINITE) == WAIT_OBJECT_0 && counter == 77);
    CHECK(GetExitCodeThread(alertable, &code) && code == WAIT_IO_COMPLETION);
    CHECK(QueueUserAPC(note_call, alertable, 1) == 0);
    CloseHandle(alertable);
    CHECK(QueueUserAPC(note_call, GetCurrentThread(), 5) != 0 && SleepEx(INFINITE, TRUE) == WAIT_IO_COMPLETION && counter == 5);

    counter = 0;
    HANDLE endless = CreateThread(NULL, 0, spin, NULL, 0, NULL);
    while (InterlockedAdd(&counter, 0) == 0) {
        SwitchToThread();
    }
    CHECK(TerminateThread(endless, 8) && WaitForSingleObject(endless, INFINITE) == WAIT_OBJECT_0);
    CHECK(GetExitCodeThread(endless, &code) && code == 8);
    CloseHandle(endless);
    CHECK(SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL));
    CHECK(GetThreadPriority(GetCurrentThread()) == THREAD_PRIORITY_BELOW_NORMAL);
    CloseHandle(gate);
}

static void objects()
{
    HANDLE mutex = CreateMutexA(NULL, TRUE, "Local\\one");
    CHECK(mutex && GetLastError() == ERROR_SUCCESS);
    HANDLE same = CreateMutexW(NULL, TRUE, L"Local\\one");
    CHECK(same && GetLastError() == ERROR_ALREADY_EXISTS);
    CHECK(CreateEventA(NULL, TRUE, FALSE, "Local\\one") == NULL && GetLastError() == ERROR_INVALID_HANDLE);
    CHECK(WaitForSingleObject(same, 0) == WAIT_OBJECT_0);
    CHECK(ReleaseMutex(mutex) && ReleaseMutex(same) && !ReleaseMutex(mutex) && GetLastError() == ERROR_NOT_OWNER);
    HANDLE keeper = CreateThread(NULL, 0, keep_mutex, mutex, 0, NULL);
    CHECK(WaitForSingleObject(keeper, INFINITE) == WAIT_OBJECT_0);
    CHECK(WaitForSingleObject(mutex, INFINITE) == WAIT_ABANDONED && ReleaseMutex(mutex));
    CHECK(CloseHandle(keeper) && CloseHandle(mutex) && CloseHandle(same));
    CHECK(OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "Local\\one") == NULL && GetLastError() == ERROR_FILE_NOT_FOUND);

    HANDLE semaphore = CreateSemaphoreW(NULL, 1, 3, NULL);
    LONG before = 9;
    CHECK(ReleaseSemaphore(semaphore, 2, &before) && before == 1);
    CHECK(!ReleaseSemaphore(semaphore, 1, NULL) && GetLastError() == ERROR_TOO_MANY_POSTS);
    for (int i = 0; i < 3; i++) {
        CHECK(WaitForSingleObject(semaphore, 0) == WAIT_OBJECT_0);
    }
    CHECK(WaitForSingleObject(semaphore, 0) == WAIT_TIMEOUT);
    CHECK(CreateSemaphoreA(NULL, 4, 3, NULL) == NULL && CloseHandle(semaphore));

    HANDLE timer = CreateWaitableTimerA(NULL, FALSE, NULL);
    LARGE_INTEGER due;
    due.QuadPart = -20000; // 2 ms from now
    CHECK(WaitForSingleObject(timer, 0) == WAIT_TIMEOUT);
    CHECK(SetWaitableTimer(timer, &due, 1, NULL, NULL, FALSE));
    CHECK(WaitForSingleObject(timer, INFINITE) == WAIT_OBJECT_0 && WaitForSingleObject(timer, INFINITE) == WAIT_OBJECT_0);
    CHECK(CancelWaitableTimer(timer) && CloseHandle(timer));

    HANDLE event = CreateEvent(NULL, FALSE, TRUE, NULL), copy = NULL;
    CHECK(DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS));
    CHECK(CloseHandle(event) && WaitForSingleObject(copy, 0) == WAIT_OBJECT_0 && CloseHandle(copy));
}

static SRWLOCK slim = SRWLOCK_INIT;
static CONDITION_VARIABLE condition = CONDITION_VARIABLE_INIT;
static int items;
static INIT_ONCE once = INIT_ONCE_STATIC_INIT;
static BOOL CALLBACK make_once(PINIT_ONCE, PVOID parameter, PVOID *context)
{
    *context = parameter;
    InterlockedIncrement(&counter);
    return TRUE;
}
static DWORD WINAPI consume(LPVOID)
{
    PVOID context = NULL;
    InitOnceExecuteOnce(&once, make_once, &slim, &context);
    AcquireSRWLockExclusive(&slim);
    while (items == 0) {
        SleepConditionVariableSRW(&condition, &slim, INFINITE, 0);
    }
    items--;
    ReleaseSRWLockExclusive(&slim);
    return context == &slim;
}

static void locks()
{
    counter = 0;
    HANDLE threads[4];
    for (HANDLE &thread : threads) {
        thread = CreateThread(NULL, 0, consume, NULL, 0, NULL);
    }
    for (int i = 0; i < 4; i++) {
        AcquireSRWLockExclusive(&slim);
        items++;
        ReleaseSRWLockExclusive(&slim);
        WakeConditionVariable(&condition);
    }
    WakeAllConditionVariable(&condition);
    CHECK(WaitForMultipleObjects(4, threads, TRUE, INFINITE) == WAIT_OBJECT_0 && items == 0 && counter == 1);
    for (HANDLE thread : threads) {
        DWORD code = 0;
        CHECK(GetExitCodeThread(thread, &code) && code == 1 && CloseHandle(thread));
    }
    AcquireSRWLockShared(&slim);
    CHECK(TryAcquireSRWLockShared(&slim) && !TryAcquireSRWLockExclusive(&slim));
    CHECK(!SleepConditionVariableSRW(&condition, &slim, 1, CONDITION_VARIABLE_LOCKMODE_SHARED) && GetLastError() == ERROR_TIMEOUT);
    ReleaseSRWLockShared(&slim);
    ReleaseSRWLockShared(&slim);
    int word = 4, other = 5;
    CHECK(WaitOnAddress(&word, &other, sizeof(word), INFINITE) && !WaitOnAddress(&word, &(other = 4), sizeof(word), 1));
}

static DWORD slot, fiber_slot;
static VOID WINAPI drop_value(PVOID value) { InterlockedExchangeAdd(&counter, (LONG)(LONG_PTR)value); }
static DWORD WINAPI use_slots(LPVOID)
{
    BOOL empty = TlsGetValue(slot) == NULL;
    TlsSetValue(slot, &slot);
    FlsSetValue(fiber_slot, (PVOID)11);
    return empty && TlsGetValue(slot) == &slot;
}

static void storage()
{
    slot = TlsAlloc();
    counter = 0;
    fiber_slot = FlsAlloc(drop_value);
    CHECK(slot != TLS_OUT_OF_INDEXES && TlsSetValue(slot, &counter) && TlsGetValue(slot) == &counter);
    HANDLE thread = CreateThread(NULL, 0, use_slots, NULL, 0, NULL);
    DWORD code = 0;
    CHECK(WaitForSingleObject(thread, INFINITE) == WAIT_OBJECT_0 && GetExitCodeThread(thread, &code) && code == 1);
    CloseHandle(thread);
    CHECK(TlsFree(slot) && TlsAlloc() == slot && TlsGetValue(slot) == NULL && TlsFree(slot));
    CHECK(!TlsSetValue(5000, NULL) && GetLastError() == ERROR_INVALID_PARAMETER);
    while (InterlockedAdd(&counter, 0) != 11) {
        SwitchToThread();
    }
    CHECK(FlsFree(fiber_slot));
}

static HANDLE done;
static DWORD WINAPI count_item(LPVOID)
{
    if (InterlockedIncrement(&counter) == 100) {
        SetEvent(done);
    }
    return 0;
}
static VOID CALLBACK count_work(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK)
{
    InterlockedIncrement((LONG *)context);
    CallbackMayRunLong(instance);
}
static VOID CALLBACK tick(PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER timer)
{
    if (InterlockedIncrement(&counter) == 3) {
        SetThreadpoolTimer(timer, NULL, 0, 0);
        SetEvent(done);
    }
}
static VOID CALLBACK waited(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WAIT, TP_WAIT_RESULT result)
{
    *(DWORD *)context = result;
    SetEventWhenCallbackReturns(instance, done);
}
static VOID CALLBACK fired(PVOID parameter, BOOLEAN timed_out)
{
    InterlockedExchangeAdd((LONG *)parameter, timed_out ? 100 : 1);
    SetEvent(done);
}

static void pool()
{
    done = CreateEvent(NULL, FALSE, FALSE, NULL);
    counter = 0;
    for (int i = 0; i < 100; i++) {
        CHECK(QueueUserWorkItem(count_item, NULL, WT_EXECUTEDEFAULT));
    }
    CHECK(WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0);

    LONG calls = 0;
    PTP_WORK work = CreateThreadpoolWork(count_work, &calls, NULL);
    for (int i = 0; i < 10; i++) {
        SubmitThreadpoolWork(work);
    }
    WaitForThreadpoolWorkCallbacks(work, FALSE);
    CHECK(calls == 10);
    CloseThreadpoolWork(work);

    counter = 0;
    PTP_TIMER timer = CreateThreadpoolTimer(tick, NULL, NULL);
    FILETIME due = {(DWORD)-10000, (DWORD)-1};
    SetThreadpoolTimer(timer, &due, 1, 0);
    CHECK(IsThreadpoolTimerSet(timer) && WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0);
    SetThreadpoolTimer(timer, NULL, 0, 0);
    WaitForThreadpoolTimerCallbacks(timer, TRUE);
    CloseThreadpoolTimer(timer);

    DWORD result = 99;
    HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
    PTP_WAIT wait = CreateThreadpoolWait(waited, &result, NULL);
    SetThreadpoolWait(wait, event, NULL);
    SetEvent(event);
    CHECK(WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0 && result == WAIT_OBJECT_0);
    SetThreadpoolWait(wait, event, &due);
    CHECK(WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0 && result == WAIT_TIMEOUT);
    WaitForThreadpoolWaitCallbacks(wait, TRUE);
    CloseThreadpoolWait(wait);

    LONG fires = 0;
    HANDLE queue = CreateTimerQueue(), queued = NULL, registered = NULL;
    CHECK(CreateTimerQueueTimer(&queued, queue, fired, &fires, 1, 0, WT_EXECUTEONLYONCE));
    CHECK(WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0 && fires == 100);
    CHECK(DeleteTimerQueueTimer(queue, queued, INVALID_HANDLE_VALUE) && DeleteTimerQueueEx(queue, INVALID_HANDLE_VALUE));
    CHECK(RegisterWaitForSingleObject(&registered, event, fired, &fires, INFINITE, WT_EXECUTEDEFAULT));
    for (int i = 0; i < 3; i++) {
        SetEvent(event);
        CHECK(WaitForSingleObject(done, INFINITE) == WAIT_OBJECT_0);
    }
    CHECK(UnregisterWaitEx(registered, INVALID_HANDLE_VALUE) && fires == 103);
    CHECK(!UnregisterWait(registered) && CloseHandle(event) && CloseHandle(done));
}

static void ports()
{
    HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    OVERLAPPED overlapped = {}, *out = NULL;
    DWORD bytes = 0;
    ULONG_PTR key = 0;
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &out, 0) && GetLastError() == WAIT_TIMEOUT && !out);
    CHECK(PostQueuedCompletionStatus(port, 12, 34, &overlapped) && PostQueuedCompletionStatus(port, 1, 2, NULL));
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &out, INFINITE) && bytes == 12 && key == 34 && out == &overlapped);
    OVERLAPPED_ENTRY entries[4];
    ULONG count = 0;
    CHECK(GetQueuedCompletionStatusEx(port, entries, 4, &count, 0, FALSE) && count == 1 && entries[0].lpCompletionKey == 2);
    CHECK(CloseHandle(port) && !PostQueuedCompletionStatus(port, 1, 2, NULL));
}

int main()
{
    waiting();
    objects();
    locks();
    storage();
    pool();
    ports();
    return failures != 0;
}
