// How a HANDLE names a file: the descriptor times eight plus four. Objects of the support library are at addresses that are
// multiples of sixteen, so the low bits tell the two apart. The server uses the same rule for the handles it gives out.
#pragma once

#include <sluicegate/base_types.h>

static inline HANDLE sluicegate_handle_of_descriptor(int descriptor)
{
    return descriptor < 0 ? INVALID_HANDLE_VALUE : (HANDLE)(((uintptr_t)(unsigned)descriptor << 3) | 4u);
}

/// The descriptor, or -1 when the handle names no file.
static inline int sluicegate_descriptor_of_handle(HANDLE handle)
{
    uintptr_t value = (uintptr_t)handle;
    return (value & 7u) == 4u && (value >> 3) <= 0x7fffffffu ? (int)(value >> 3) : -1;
}
