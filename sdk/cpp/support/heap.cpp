// Heaps, and the local and global memory functions. The process heap is that of the C library, so that memory of HeapAlloc,
// LocalAlloc and CoTaskMemAlloc may be freed by each other's functions, as modules do; a heap of its own knows its blocks and
// frees them when it is destroyed.

#include <malloc.h>

#include <new>

#include "object.h"

namespace {

/// In front of each block of a heap of its own.
struct Block {
    Block *before, *after;
    size_t size;
    size_t mark;
};
const size_t MARK = 0x53474850;
static_assert(sizeof(Block) % 16 == 0, "blocks keep the alignment of malloc");

struct Heap : sluicegate::Object {
    pthread_mutex_t lock;
    Block ends = {&ends, &ends, 0, 0};
    SIZE_T limit = 0, used = 0;
    Heap()
    {
        // HeapLock and the calls under it come from one thread.
        pthread_mutexattr_t attributes;
        pthread_mutexattr_init(&attributes);
        pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
        pthread_mutex_init(&lock, &attributes);
        pthread_mutexattr_destroy(&attributes);
    }
    ~Heap() override
    {
        while (ends.after != &ends) {
            Block *block = ends.after;
            ends.after = block->after;
            free(block);
        }
        pthread_mutex_destroy(&lock);
    }
    void enter(Block *block)
    {
        block->before = &ends;
        block->after = ends.after;
        ends.after->before = block;
        ends.after = block;
        used += block->size;
    }
    void leave(Block *block)
    {
        block->before->after = block->after;
        block->after->before = block->before;
        used -= block->size;
    }
};

pthread_mutex_t process_lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
char process_heap;

sluicegate::Ref<Heap> own_heap(HANDLE handle)
{
    return handle && handle != &process_heap ? sluicegate::object_of<Heap>(handle) : sluicegate::Ref<Heap>();
}
bool is_process_heap(HANDLE handle) { return !handle || handle == &process_heap; }
Block *block_of(const void *memory) { return const_cast<Block *>(static_cast<const Block *>(memory)) - 1; }

/// What the C library gives beyond the size asked for is zero, so that growing with HEAP_ZERO_MEMORY stays zero.
void *clear_slack(void *memory, size_t size)
{
    size_t usable = memory ? malloc_usable_size(memory) : 0;
    if (usable > size) {
        memset(static_cast<char *>(memory) + size, 0, usable - size);
    }
    return memory;
}

} // namespace

extern "C" {

HANDLE GetProcessHeap(void) { return &process_heap; }

HANDLE HeapCreate(DWORD, SIZE_T, SIZE_T most)
{
    sluicegate::Ref<Heap> heap = sluicegate::make_object<Heap>();
    if (heap) {
        heap->limit = most;
    }
    return open_handle(heap);
}
BOOL HeapDestroy(HANDLE handle) { return own_heap(handle) && sluicegate::close_object(handle); }

LPVOID HeapAlloc(HANDLE handle, DWORD flags, SIZE_T bytes)
{
    if (is_process_heap(handle)) {
        void *memory = flags & HEAP_ZERO_MEMORY ? calloc(1, bytes ? bytes : 1) : malloc(bytes ? bytes : 1);
        if (!memory) {
            SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        }
        return clear_slack(memory, bytes);
    }
    sluicegate::Ref<Heap> heap = own_heap(handle);
    if (!heap || bytes > SIZE_MAX - sizeof(Block)) {
        return nullptr;
    }
    pthread_mutex_lock(&heap->lock);
    bool fits = heap->limit == 0 || (heap->used <= heap->limit && bytes <= heap->limit - heap->used);
    Block *block = static_cast<Block *>(!fits ? nullptr
                                        : flags & HEAP_ZERO_MEMORY ? calloc(1, sizeof(Block) + bytes)
                                                                   : malloc(sizeof(Block) + bytes));
    if (block) {
        block->size = bytes;
        block->mark = MARK;
        heap->enter(block);
    }
    pthread_mutex_unlock(&heap->lock);
    if (!block) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    return block + 1;
}

BOOL HeapFree(HANDLE handle, DWORD, LPVOID memory)
{
    if (is_process_heap(handle) || !memory) {
        free(memory);
        return TRUE;
    }
    sluicegate::Ref<Heap> heap = own_heap(handle);
    if (!heap) {
        return FALSE;
    }
    Block *block = block_of(memory);
    if (block->mark != MARK) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    pthread_mutex_lock(&heap->lock);
    heap->leave(block);
    pthread_mutex_unlock(&heap->lock);
    block->mark = 0;
    free(block);
    return TRUE;
}

SIZE_T HeapSize(HANDLE handle, DWORD, LPCVOID memory)
{
    if (!memory) {
        return static_cast<SIZE_T>(-1);
    }
    return is_process_heap(handle) ? malloc_usable_size(const_cast<void *>(memory)) : block_of(memory)->size;
}

LPVOID HeapReAlloc(HANDLE handle, DWORD flags, LPVOID memory, SIZE_T bytes)
{
    if (!memory) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    SIZE_T before = HeapSize(handle, 0, memory);
    if (flags & HEAP_REALLOC_IN_PLACE_ONLY) {
        if (bytes <= before) {
            return memory;
        }
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    if (is_process_heap(handle)) {
        void *grown = realloc(memory, bytes ? bytes : 1);
        if (!grown) {
            SetLastError(ERROR_NOT_ENOUGH_MEMORY);
            return nullptr;
        }
        if ((flags & HEAP_ZERO_MEMORY) && bytes > before) {
            memset(static_cast<char *>(grown) + before, 0, bytes - before);
        }
        return clear_slack(grown, bytes);
    }
    void *grown = HeapAlloc(handle, flags, bytes);
    if (grown) {
        memcpy(grown, memory, bytes < before ? bytes : before);
        HeapFree(handle, 0, memory);
    }
    return grown;
}

BOOL HeapValidate(HANDLE handle, DWORD, LPCVOID memory)
{
    if (is_process_heap(handle)) {
        return TRUE;
    }
    return own_heap(handle) && (!memory || block_of(memory)->mark == MARK);
}
SIZE_T HeapCompact(HANDLE, DWORD)
{
    malloc_trim(0);
    return 0;
}
BOOL HeapSetInformation(HANDLE, HEAP_INFORMATION_CLASS, PVOID, SIZE_T) { return TRUE; }

BOOL HeapLock(HANDLE handle)
{
    sluicegate::Ref<Heap> heap = own_heap(handle);
    if (!heap && !is_process_heap(handle)) {
        return FALSE;
    }
    return pthread_mutex_lock(heap ? &heap->lock : &process_lock) == 0;
}
BOOL HeapUnlock(HANDLE handle)
{
    sluicegate::Ref<Heap> heap = own_heap(handle);
    if (!heap && !is_process_heap(handle)) {
        return FALSE;
    }
    return pthread_mutex_unlock(heap ? &heap->lock : &process_lock) == 0;
}

// The blocks of the C library cannot be walked: the process heap shows none.
BOOL HeapWalk(HANDLE handle, LPPROCESS_HEAP_ENTRY entry)
{
    sluicegate::Ref<Heap> heap = own_heap(handle);
    if (!entry || (!heap && !is_process_heap(handle))) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    if (!heap) {
        return sluicegate::fail(ERROR_NO_MORE_ITEMS);
    }
    pthread_mutex_lock(&heap->lock);
    Block *block = entry->lpData ? block_of(entry->lpData)->after : heap->ends.after;
    bool any = block != &heap->ends;
    if (any) {
        memset(entry, 0, sizeof(*entry));
        entry->lpData = block + 1;
        entry->cbData = static_cast<DWORD>(block->size);
        entry->cbOverhead = sizeof(Block);
        entry->wFlags = PROCESS_HEAP_ENTRY_BUSY;
    }
    pthread_mutex_unlock(&heap->lock);
    return any || sluicegate::fail(ERROR_NO_MORE_ITEMS);
}

// Movable memory never moves, so its handle is its address.
HLOCAL LocalAlloc(UINT flags, SIZE_T bytes) { return HeapAlloc(nullptr, flags & LMEM_ZEROINIT ? HEAP_ZERO_MEMORY : 0, bytes); }
HLOCAL LocalReAlloc(HLOCAL memory, SIZE_T bytes, UINT flags)
{
    return flags & LMEM_MODIFY ? memory : HeapReAlloc(nullptr, flags & LMEM_ZEROINIT ? HEAP_ZERO_MEMORY : 0, memory, bytes);
}
HLOCAL LocalFree(HLOCAL memory)
{
    free(memory);
    return nullptr;
}
SIZE_T LocalSize(HLOCAL memory) { return memory ? malloc_usable_size(memory) : 0; }
LPVOID LocalLock(HLOCAL memory) { return memory; }
BOOL LocalUnlock(HLOCAL)
{
    SetLastError(NO_ERROR);
    return FALSE;
}
UINT LocalFlags(HLOCAL memory) { return memory ? 0 : LMEM_INVALID_HANDLE; }
HLOCAL LocalHandle(LPCVOID memory) { return const_cast<LPVOID>(memory); }
HGLOBAL GlobalAlloc(UINT flags, SIZE_T bytes) { return LocalAlloc(flags, bytes); }
HGLOBAL GlobalReAlloc(HGLOBAL memory, SIZE_T bytes, UINT flags) { return LocalReAlloc(memory, bytes, flags); }
HGLOBAL GlobalFree(HGLOBAL memory) { return LocalFree(memory); }
SIZE_T GlobalSize(HGLOBAL memory) { return LocalSize(memory); }
LPVOID GlobalLock(HGLOBAL memory) { return memory; }
BOOL GlobalUnlock(HGLOBAL memory) { return LocalUnlock(memory); }
HGLOBAL GlobalHandle(LPCVOID memory) { return LocalHandle(memory); }

void *_aligned_malloc(size_t size, size_t alignment)
{
    void *memory = nullptr;
    int error = posix_memalign(&memory, alignment < sizeof(void *) ? sizeof(void *) : alignment, size ? size : 1);
    if (error != 0) {
        errno = error;
    }
    return error == 0 ? memory : nullptr;
}
void *_aligned_realloc(void *memory, size_t size, size_t alignment)
{
    if (!memory) {
        return _aligned_malloc(size, alignment);
    }
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    void *grown = _aligned_malloc(size, alignment);
    if (grown) {
        size_t before = malloc_usable_size(memory);
        memcpy(grown, memory, before < size ? before : size);
        free(memory);
    }
    return grown;
}
void _aligned_free(void *memory) { free(memory); }
size_t _msize(void *memory) { return malloc_usable_size(memory); }

} // extern "C"
