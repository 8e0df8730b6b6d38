// The thread pool: work items, timers and waits of the newer and the older interface.
#pragma once

#include <sluicegate/sync.h>

#define WT_EXECUTEDEFAULT 0x00000000
#define WT_EXECUTEINIOTHREAD 0x00000001
#define WT_EXECUTEINWAITTHREAD 0x00000004
#define WT_EXECUTEONLYONCE 0x00000008
#define WT_EXECUTELONGFUNCTION 0x00000010
#define WT_EXECUTEINTIMERTHREAD 0x00000020
#define WT_EXECUTEINPERSISTENTTHREAD 0x00000080
#define WT_TRANSFER_IMPERSONATION 0x00000100

typedef struct _TP_CALLBACK_INSTANCE TP_CALLBACK_INSTANCE, *PTP_CALLBACK_INSTANCE;
typedef struct _TP_WORK TP_WORK, *PTP_WORK;
typedef struct _TP_TIMER TP_TIMER, *PTP_TIMER;
typedef struct _TP_WAIT TP_WAIT, *PTP_WAIT;
typedef struct _TP_POOL TP_POOL, *PTP_POOL;
typedef DWORD TP_WAIT_RESULT;
typedef struct _TP_CALLBACK_ENVIRON {
    PTP_POOL Pool;
} TP_CALLBACK_ENVIRON, *PTP_CALLBACK_ENVIRON;

typedef VOID(CALLBACK *WAITORTIMERCALLBACK)(PVOID lpParameter, BOOLEAN TimerOrWaitFired);
typedef VOID(CALLBACK *PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context);
typedef VOID(CALLBACK *PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_WORK Work);
typedef VOID(CALLBACK *PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer);
typedef VOID(CALLBACK *PTP_WAIT_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_WAIT Wait,
                                          TP_WAIT_RESULT WaitResult);

EXTERN_C_START
BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE Function, PVOID Context, ULONG Flags);
BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK pfns, PVOID pv, PTP_CALLBACK_ENVIRON pcbe);
PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK pfnwk, PVOID pv, PTP_CALLBACK_ENVIRON pcbe);
void SubmitThreadpoolWork(PTP_WORK pwk);
void WaitForThreadpoolWorkCallbacks(PTP_WORK pwk, BOOL fCancelPendingCallbacks);
void CloseThreadpoolWork(PTP_WORK pwk);
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK pfnti, PVOID pv, PTP_CALLBACK_ENVIRON pcbe);
/// A negative due time counts from now in units of 100 ns; null stops the timer.
void SetThreadpoolTimer(PTP_TIMER pti, PFILETIME pftDueTime, DWORD msPeriod, DWORD msWindowLength);
BOOL IsThreadpoolTimerSet(PTP_TIMER pti);
void WaitForThreadpoolTimerCallbacks(PTP_TIMER pti, BOOL fCancelPendingCallbacks);
void CloseThreadpoolTimer(PTP_TIMER pti);
PTP_WAIT CreateThreadpoolWait(PTP_WAIT_CALLBACK pfnwa, PVOID pv, PTP_CALLBACK_ENVIRON pcbe);
void SetThreadpoolWait(PTP_WAIT pwa, HANDLE h, PFILETIME pftTimeout);
void WaitForThreadpoolWaitCallbacks(PTP_WAIT pwa, BOOL fCancelPendingCallbacks);
void CloseThreadpoolWait(PTP_WAIT pwa);
void SetEventWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci, HANDLE evt);
void ReleaseSemaphoreWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci, HANDLE sem, DWORD crel);
void ReleaseMutexWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci, HANDLE mut);
void LeaveCriticalSectionWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci, PCRITICAL_SECTION pcs);
void FreeLibraryWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci, HMODULE mod);
BOOL CallbackMayRunLong(PTP_CALLBACK_INSTANCE pci);
/// All pools share the module's threads; limits are not kept.
PTP_POOL CreateThreadpool(PVOID reserved);
void CloseThreadpool(PTP_POOL ptpp);
void SetThreadpoolThreadMaximum(PTP_POOL ptpp, DWORD cthrdMost);
BOOL SetThreadpoolThreadMinimum(PTP_POOL ptpp, DWORD cthrdMic);

HANDLE CreateTimerQueue(void);
BOOL CreateTimerQueueTimer(PHANDLE phNewTimer, HANDLE TimerQueue, WAITORTIMERCALLBACK Callback, PVOID Parameter, DWORD DueTime,
                           DWORD Period, ULONG Flags);
BOOL ChangeTimerQueueTimer(HANDLE TimerQueue, HANDLE Timer, ULONG DueTime, ULONG Period);
BOOL DeleteTimerQueueTimer(HANDLE TimerQueue, HANDLE Timer, HANDLE CompletionEvent);
BOOL DeleteTimerQueueEx(HANDLE TimerQueue, HANDLE CompletionEvent);
BOOL DeleteTimerQueue(HANDLE TimerQueue);
BOOL RegisterWaitForSingleObject(PHANDLE phNewWaitObject, HANDLE hObject, WAITORTIMERCALLBACK Callback, PVOID Context,
                                 ULONG dwMilliseconds, ULONG dwFlags);
BOOL UnregisterWait(HANDLE WaitHandle);
BOOL UnregisterWaitEx(HANDLE WaitHandle, HANDLE CompletionEvent);
EXTERN_C_END

static inline void InitializeThreadpoolEnvironment(PTP_CALLBACK_ENVIRON environ) { environ->Pool = NULL; }
static inline void DestroyThreadpoolEnvironment(PTP_CALLBACK_ENVIRON environ) { (void)environ; }
static inline void SetThreadpoolCallbackPool(PTP_CALLBACK_ENVIRON environ, PTP_POOL pool) { environ->Pool = pool; }
static inline void SetThreadpoolCallbackRunsLong(PTP_CALLBACK_ENVIRON environ) { (void)environ; }
