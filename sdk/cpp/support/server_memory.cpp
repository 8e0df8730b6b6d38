// free and delete as modules see them: memory of the server (AllocateRequestMemory, strings handed out) is reported to it by
// name and kept, instead of bringing the process down in an allocator that does not know it.

#include "host.h"

#ifndef SLUICEGATE_SERVER

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include <atomic>

namespace {

// Looks for the mark in front of a block. Every allocator has something of its own there, except at the beginning of a page.
__attribute__((no_sanitize("address", "thread", "undefined"))) bool is_of_server(const void *memory)
{
    uintptr_t address = reinterpret_cast<uintptr_t>(memory);
    if (address % 16 != 0 || address % 4096 == 0) {
        return false;
    }
    const volatile uint64_t *mark = reinterpret_cast<const volatile uint64_t *>(address - 16);
    return mark[0] == SLUICEGATE_MEMORY_MARK_0 && mark[1] == SLUICEGATE_MEMORY_MARK_1;
}

// Valgrind would report the look in front of the block, and finds such a call itself.
bool is_under_valgrind()
{
    static const bool is = [] {
        const char *preloaded = getenv("LD_PRELOAD");
        return preloaded && strstr(preloaded, "vgpreload");
    }();
    return is;
}

// True if the block is to be kept.
bool is_kept(const void *memory, const char *function)
{
    if (!memory || is_under_valgrind() || !is_of_server(memory)) {
        return false;
    }
    sluicegate_host_services services = sluicegate::host_services();
    if (services.memory_freed) {
        services.memory_freed(services.context, function);
    }
#ifdef __SANITIZE_ADDRESS__
    // The sanitizer shows where.
    return false;
#else
    return true;
#endif
}

using Release = void (*)(void *);

// The function that the process would have called: a sanitizer's or another allocator's, if there is one.
Release found(std::atomic<Release> &kept, const char *name)
{
    Release function = kept.load(std::memory_order_relaxed);
    if (!function) {
        function = reinterpret_cast<Release>(dlsym(RTLD_DEFAULT, name));
        if (!function) {
            abort();
        }
        kept.store(function, std::memory_order_relaxed);
    }
    return function;
}

std::atomic<Release> standard_free, standard_delete, standard_delete_array;

void release(void *memory) { found(standard_free, "free")(memory); }
void release_object(void *memory) { found(standard_delete, "_ZdlPv")(memory); }
void release_array(void *memory) { found(standard_delete_array, "_ZdaPv")(memory); }

} // namespace

extern "C" {

#define SLUICEGATE_REPLACE(name, symbol, parameters)                                                                   \
    void name parameters __asm__(symbol) __attribute__((visibility("hidden"), used));                                  \
    void name parameters

SLUICEGATE_REPLACE(sluicegate_free, "free", (void *memory))
{
    if (!is_kept(memory, "free")) {
        release(memory);
    }
}
SLUICEGATE_REPLACE(sluicegate_delete, "_ZdlPv", (void *memory))
{
    if (!is_kept(memory, "delete")) {
        release_object(memory);
    }
}
SLUICEGATE_REPLACE(sluicegate_delete_sized, "_ZdlPvm", (void *memory, size_t))
{
    if (!is_kept(memory, "delete")) {
        release_object(memory);
    }
}
SLUICEGATE_REPLACE(sluicegate_delete_array, "_ZdaPv", (void *memory))
{
    if (!is_kept(memory, "delete[]")) {
        release_array(memory);
    }
}
SLUICEGATE_REPLACE(sluicegate_delete_array_sized, "_ZdaPvm", (void *memory, size_t))
{
    if (!is_kept(memory, "delete[]")) {
        release_array(memory);
    }
}

} // extern "C"

#endif
