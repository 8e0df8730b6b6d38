// Singly linked lists that several threads push to and pop from. A short spin lock guards each list: the entries a module
// frees after popping would make a list without lock need hazard tracking.
#pragma once

#include <sched.h>

#include <sluicegate/base_types.h>

typedef struct _SLIST_ENTRY {
    struct _SLIST_ENTRY *Next;
} SLIST_ENTRY, *PSLIST_ENTRY;

typedef struct _SLIST_HEADER {
    PSLIST_ENTRY first;
    volatile unsigned char locked;
    USHORT depth;
} SLIST_HEADER, *PSLIST_HEADER;

static inline void sluicegate_slist_lock(PSLIST_HEADER list)
{
    while (__atomic_test_and_set(&list->locked, __ATOMIC_ACQUIRE)) {
        sched_yield();
    }
}

static inline void sluicegate_slist_unlock(PSLIST_HEADER list) { __atomic_clear(&list->locked, __ATOMIC_RELEASE); }

static inline void InitializeSListHead(PSLIST_HEADER list)
{
    list->first = NULL;
    list->locked = 0;
    list->depth = 0;
}

/// The entry that was first before; null when the list was empty.
static inline PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER list, PSLIST_ENTRY entry)
{
    sluicegate_slist_lock(list);
    PSLIST_ENTRY before = list->first;
    entry->Next = before;
    list->first = entry;
    list->depth++;
    sluicegate_slist_unlock(list);
    return before;
}

/// The first entry, removed; null when the list is empty.
static inline PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER list)
{
    sluicegate_slist_lock(list);
    PSLIST_ENTRY entry = list->first;
    if (entry) {
        list->first = entry->Next;
        list->depth--;
    }
    sluicegate_slist_unlock(list);
    return entry;
}

/// All entries as a chain; the list is empty afterwards.
static inline PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER list)
{
    sluicegate_slist_lock(list);
    PSLIST_ENTRY chain = list->first;
    list->first = NULL;
    list->depth = 0;
    sluicegate_slist_unlock(list);
    return chain;
}

static inline USHORT QueryDepthSList(PSLIST_HEADER list)
{
    sluicegate_slist_lock(list);
    USHORT depth = list->depth;
    sluicegate_slist_unlock(list);
    return depth;
}
