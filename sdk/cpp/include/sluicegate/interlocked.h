// Interlocked operations, for every integer width a module may declare (`long` is wider than LONG here).
#pragma once

#include <sluicegate/base_types.h>

#ifdef __cplusplus
template <class T> inline T InterlockedIncrement(volatile T *target) { return __sync_add_and_fetch(target, (T)1); }
template <class T> inline T InterlockedDecrement(volatile T *target) { return __sync_sub_and_fetch(target, (T)1); }
template <class T, class V> inline T InterlockedAdd(volatile T *target, V value) { return __sync_add_and_fetch(target, (T)value); }
template <class T, class V> inline T InterlockedExchangeAdd(volatile T *target, V value)
{
    return __sync_fetch_and_add(target, (T)value);
}
template <class T, class V> inline T InterlockedExchange(volatile T *target, V value)
{
    return __atomic_exchange_n(target, (T)value, __ATOMIC_SEQ_CST);
}
template <class T, class V, class C> inline T InterlockedCompareExchange(volatile T *target, V value, C comparand)
{
    return __sync_val_compare_and_swap(target, (T)comparand, (T)value);
}
template <class T, class V> inline T InterlockedAnd(volatile T *target, V value) { return __sync_fetch_and_and(target, (T)value); }
template <class T, class V> inline T InterlockedOr(volatile T *target, V value) { return __sync_fetch_and_or(target, (T)value); }
template <class T, class V> inline T InterlockedXor(volatile T *target, V value) { return __sync_fetch_and_xor(target, (T)value); }

#define InterlockedIncrement64 InterlockedIncrement
#define InterlockedDecrement64 InterlockedDecrement
#define InterlockedAdd64 InterlockedAdd
#define InterlockedExchangeAdd64 InterlockedExchangeAdd
#define InterlockedExchange64 InterlockedExchange
#define InterlockedCompareExchange64 InterlockedCompareExchange
#define _InterlockedIncrement InterlockedIncrement
#define _InterlockedDecrement InterlockedDecrement

inline PVOID InterlockedExchangePointer(PVOID volatile *target, PVOID value)
{
    return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}
inline PVOID InterlockedCompareExchangePointer(PVOID volatile *target, PVOID value, PVOID comparand)
{
    return __sync_val_compare_and_swap(target, comparand, value);
}
#define MemoryBarrier() __sync_synchronize()
#define YieldProcessor() __asm__ __volatile__("" ::: "memory")
#endif
