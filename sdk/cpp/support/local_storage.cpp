// Storage that each thread has its own copy of: TlsAlloc and FlsAlloc. Fibers do not exist, so both are per thread.

#include <pthread.h>

#include <new>
#include <vector>

#include "object.h"

namespace {

const DWORD SLOTS = 1088;

/// An index; its generation tells old values from those of a later owner.
struct Slot {
    bool used = false;
    unsigned generation = 0;
    PFLS_CALLBACK_FUNCTION callback = nullptr;
};

struct Slots {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    Slot slot[SLOTS];
};

struct Value {
    void *value = nullptr;
    unsigned generation = 0;
};

Slots &slots(bool fiber)
{
    static Slots *both = new Slots[2];
    return both[fiber ? 1 : 0];
}

/// The values of one thread.
struct Values {
    std::vector<Value> values[2];
    ~Values()
    {
        std::vector<Value> &fiber = values[1];
        for (DWORD i = 0; i < fiber.size(); i++) {
            Slots &all = slots(true);
            pthread_mutex_lock(&all.lock);
            bool current = all.slot[i].used && all.slot[i].generation == fiber[i].generation;
            PFLS_CALLBACK_FUNCTION callback = current ? all.slot[i].callback : nullptr;
            pthread_mutex_unlock(&all.lock);
            if (callback && fiber[i].value) {
                callback(fiber[i].value);
            }
        }
    }
};
thread_local Values values;

DWORD allocate(bool fiber, PFLS_CALLBACK_FUNCTION callback)
{
    Slots &all = slots(fiber);
    pthread_mutex_lock(&all.lock);
    DWORD index = 0;
    while (index < SLOTS && all.slot[index].used) {
        index++;
    }
    if (index < SLOTS) {
        all.slot[index].used = true;
        all.slot[index].generation++;
        all.slot[index].callback = callback;
    }
    pthread_mutex_unlock(&all.lock);
    if (index == SLOTS) {
        SetLastError(ERROR_NO_MORE_ITEMS);
        return TLS_OUT_OF_INDEXES;
    }
    return index;
}

BOOL give_back(bool fiber, DWORD index)
{
    Slots &all = slots(fiber);
    pthread_mutex_lock(&all.lock);
    bool used = index < SLOTS && all.slot[index].used;
    if (used) {
        all.slot[index].used = false;
    }
    pthread_mutex_unlock(&all.lock);
    return used || sluicegate::fail(ERROR_INVALID_PARAMETER);
}

/// The generation of an index in use; 0 otherwise.
unsigned generation_of(bool fiber, DWORD index)
{
    Slots &all = slots(fiber);
    pthread_mutex_lock(&all.lock);
    unsigned generation = index < SLOTS && all.slot[index].used ? all.slot[index].generation : 0;
    pthread_mutex_unlock(&all.lock);
    return generation;
}

LPVOID value(bool fiber, DWORD index)
{
    unsigned generation = generation_of(fiber, index);
    SetLastError(generation ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER);
    std::vector<Value> &own = values.values[fiber ? 1 : 0];
    return generation && index < own.size() && own[index].generation == generation ? own[index].value : nullptr;
}

BOOL set(bool fiber, DWORD index, LPVOID value)
{
    unsigned generation = generation_of(fiber, index);
    if (!generation) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    std::vector<Value> &own = values.values[fiber ? 1 : 0];
    if (own.size() <= index) {
        try {
            own.resize(index + 1);
        } catch (const std::bad_alloc &) {
            return sluicegate::fail(ERROR_NOT_ENOUGH_MEMORY);
        }
    }
    own[index].value = value;
    own[index].generation = generation;
    return TRUE;
}

} // namespace

extern "C" {

DWORD TlsAlloc(void) { return allocate(false, nullptr); }
BOOL TlsFree(DWORD index) { return give_back(false, index); }
LPVOID TlsGetValue(DWORD index) { return value(false, index); }
BOOL TlsSetValue(DWORD index, LPVOID data) { return set(false, index, data); }
DWORD FlsAlloc(PFLS_CALLBACK_FUNCTION callback) { return allocate(true, callback); }
PVOID FlsGetValue(DWORD index) { return value(true, index); }
BOOL FlsSetValue(DWORD index, PVOID data) { return set(true, index, data); }
BOOL FlsFree(DWORD index)
{
    // The value of the calling thread is handed to the callback; those of other threads are dropped.
    PFLS_CALLBACK_FUNCTION callback = index < SLOTS ? slots(true).slot[index].callback : nullptr;
    PVOID data = value(true, index);
    if (!give_back(true, index)) {
        return FALSE;
    }
    if (callback && data) {
        callback(data);
    }
    return TRUE;
}

} // extern "C"
