// Critical sections, slim locks, condition variables, one-time initialisation and waiting for an address.

#include <new>

#include "wait.h"

namespace {

/// What a thread that waits for a change of memory sleeps on; addresses share a few of them.
struct Bucket {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t changed;
    Bucket()
    {
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&changed, &attributes);
        pthread_condattr_destroy(&attributes);
    }
};

Bucket &bucket_of(const volatile void *address)
{
    static Bucket *buckets = new Bucket[64];
    return buckets[(reinterpret_cast<uintptr_t>(address) >> 4) % 64];
}

/// Sleeps on a condition variable. `leave` and `enter` are the outer lock's.
template <class Leave, class Enter> BOOL sleep_on(PCONDITION_VARIABLE variable, DWORD milliseconds, Leave leave, Enter enter)
{
    timespec until = sluicegate::moment_after(milliseconds);
    pthread_mutex_lock(&variable->mutex);
    // Whoever wakes takes the inner lock, so nothing is missed between leaving the outer lock and sleeping.
    unsigned long long turn = variable->sleepers++;
    leave();
    int error = 0;
    while (turn >= variable->woken && error == 0) {
        error = milliseconds == INFINITE
                    ? pthread_cond_wait(&variable->changed, &variable->mutex)
                    : pthread_cond_clockwait(&variable->changed, &variable->mutex, CLOCK_MONOTONIC, &until);
    }
    bool awake = turn < variable->woken;
    if (!awake) {
        // The place in the queue is given up: those behind move up by one.
        variable->woken++;
    }
    pthread_mutex_unlock(&variable->mutex);
    enter();
    return awake || sluicegate::fail(ERROR_TIMEOUT);
}

} // namespace

extern "C" {

void InitializeCriticalSection(LPCRITICAL_SECTION section)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&section->mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
}
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION section, DWORD)
{
    InitializeCriticalSection(section);
    return TRUE;
}
BOOL InitializeCriticalSectionEx(LPCRITICAL_SECTION section, DWORD, DWORD)
{
    InitializeCriticalSection(section);
    return TRUE;
}
DWORD SetCriticalSectionSpinCount(LPCRITICAL_SECTION, DWORD) { return 0; }
void EnterCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_lock(&section->mutex); }
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION section) { return pthread_mutex_trylock(&section->mutex) == 0; }
void LeaveCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_unlock(&section->mutex); }
void DeleteCriticalSection(LPCRITICAL_SECTION section) { pthread_mutex_destroy(&section->mutex); }

void InitializeSRWLock(PSRWLOCK lock) { pthread_rwlock_init(lock, nullptr); }
void AcquireSRWLockExclusive(PSRWLOCK lock) { pthread_rwlock_wrlock(lock); }
void ReleaseSRWLockExclusive(PSRWLOCK lock) { pthread_rwlock_unlock(lock); }
void AcquireSRWLockShared(PSRWLOCK lock) { pthread_rwlock_rdlock(lock); }
void ReleaseSRWLockShared(PSRWLOCK lock) { pthread_rwlock_unlock(lock); }
BOOLEAN TryAcquireSRWLockExclusive(PSRWLOCK lock) { return pthread_rwlock_trywrlock(lock) == 0; }
BOOLEAN TryAcquireSRWLockShared(PSRWLOCK lock) { return pthread_rwlock_tryrdlock(lock) == 0; }

void InitializeConditionVariable(PCONDITION_VARIABLE variable) { *variable = CONDITION_VARIABLE_INIT; }
BOOL SleepConditionVariableCS(PCONDITION_VARIABLE variable, PCRITICAL_SECTION section, DWORD milliseconds)
{
    return sleep_on(
        variable, milliseconds, [section] { LeaveCriticalSection(section); }, [section] { EnterCriticalSection(section); });
}
BOOL SleepConditionVariableSRW(PCONDITION_VARIABLE variable, PSRWLOCK lock, DWORD milliseconds, ULONG flags)
{
    bool shared = flags & CONDITION_VARIABLE_LOCKMODE_SHARED;
    return sleep_on(
        variable, milliseconds, [lock] { pthread_rwlock_unlock(lock); },
        [lock, shared] { shared ? pthread_rwlock_rdlock(lock) : pthread_rwlock_wrlock(lock); });
}
void WakeConditionVariable(PCONDITION_VARIABLE variable)
{
    pthread_mutex_lock(&variable->mutex);
    if (variable->woken < variable->sleepers) {
        variable->woken++;
        pthread_cond_broadcast(&variable->changed);
    }
    pthread_mutex_unlock(&variable->mutex);
}
void WakeAllConditionVariable(PCONDITION_VARIABLE variable)
{
    pthread_mutex_lock(&variable->mutex);
    variable->woken = variable->sleepers;
    pthread_cond_broadcast(&variable->changed);
    pthread_mutex_unlock(&variable->mutex);
}

// The word holds 0 (never tried), 1 (someone tries), or the context with bit 1 set (done).
BOOL InitOnceBeginInitialize(LPINIT_ONCE once, DWORD flags, PBOOL pending, LPVOID *context)
{
    if (!once || !pending || (flags & ~static_cast<DWORD>(INIT_ONCE_CHECK_ONLY | INIT_ONCE_ASYNC)) != 0) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    Bucket &bucket = bucket_of(once);
    pthread_mutex_lock(&bucket.lock);
    while (once->state == 1 && !(flags & (INIT_ONCE_CHECK_ONLY | INIT_ONCE_ASYNC))) {
        pthread_cond_wait(&bucket.changed, &bucket.lock);
    }
    bool done = once->state == 2;
    *pending = !done;
    if (done && context) {
        *context = once->context;
    }
    BOOL result = TRUE;
    if (!done && (flags & INIT_ONCE_CHECK_ONLY)) {
        result = FALSE;
    } else if (!done && !(flags & INIT_ONCE_ASYNC)) {
        once->state = 1;
    }
    pthread_mutex_unlock(&bucket.lock);
    return result || sluicegate::fail(ERROR_GEN_FAILURE);
}

BOOL InitOnceComplete(LPINIT_ONCE once, DWORD flags, LPVOID context)
{
    if (!once) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    Bucket &bucket = bucket_of(once);
    pthread_mutex_lock(&bucket.lock);
    bool may = flags & INIT_ONCE_ASYNC ? once->state == 0 : once->state == 1;
    if (may) {
        once->state = flags & INIT_ONCE_INIT_FAILED ? 0 : 2;
        once->context = context;
        pthread_cond_broadcast(&bucket.changed);
    }
    pthread_mutex_unlock(&bucket.lock);
    return may || sluicegate::fail(ERROR_GEN_FAILURE);
}

BOOL InitOnceExecuteOnce(PINIT_ONCE once, PINIT_ONCE_FN function, PVOID parameter, LPVOID *context)
{
    BOOL pending = FALSE;
    if (!function || !InitOnceBeginInitialize(once, 0, &pending, context)) {
        return function ? FALSE : sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    if (!pending) {
        return TRUE;
    }
    LPVOID made = nullptr;
    BOOL success = function(once, parameter, &made);
    InitOnceComplete(once, success ? 0 : INIT_ONCE_INIT_FAILED, made);
    if (success && context) {
        *context = made;
    }
    return success;
}
void InitOnceInitialize(PINIT_ONCE once)
{
    once->state = 0;
    once->context = nullptr;
}

BOOL WaitOnAddress(volatile void *address, PVOID compare, SIZE_T size, DWORD milliseconds)
{
    if (!address || !compare || (size != 1 && size != 2 && size != 4 && size != 8)) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    Bucket &bucket = bucket_of(address);
    timespec until = sluicegate::moment_after(milliseconds);
    auto same = [&] {
        switch (size) {
        case 1:
            return __atomic_load_n(static_cast<volatile BYTE *>(address), __ATOMIC_SEQ_CST) == *static_cast<BYTE *>(compare);
        case 2:
            return __atomic_load_n(static_cast<volatile WORD *>(address), __ATOMIC_SEQ_CST) == *static_cast<WORD *>(compare);
        case 4:
            return __atomic_load_n(static_cast<volatile DWORD *>(address), __ATOMIC_SEQ_CST) == *static_cast<DWORD *>(compare);
        default:
            return __atomic_load_n(static_cast<volatile ULONGLONG *>(address), __ATOMIC_SEQ_CST) ==
                   *static_cast<ULONGLONG *>(compare);
        }
    };
    pthread_mutex_lock(&bucket.lock);
    int error = 0;
    while (same() && error == 0) {
        error = milliseconds == INFINITE ? pthread_cond_wait(&bucket.changed, &bucket.lock)
                                         : pthread_cond_timedwait(&bucket.changed, &bucket.lock, &until);
    }
    pthread_mutex_unlock(&bucket.lock);
    return error == 0 || sluicegate::fail(ERROR_TIMEOUT);
}
void WakeByAddressAll(PVOID address)
{
    Bucket &bucket = bucket_of(address);
    pthread_mutex_lock(&bucket.lock);
    pthread_cond_broadcast(&bucket.changed);
    pthread_mutex_unlock(&bucket.lock);
}
// All waiters of an address share a bucket with others; each looks again and goes back to sleep.
void WakeByAddressSingle(PVOID address) { WakeByAddressAll(address); }

} // extern "C"
