// Calls at a later moment, made by one thread per module.
#pragma once

#include <functional>

#include <windows.h>

namespace sluicegate {

/// Makes `call` on the clock's thread when the monotonic clock reaches so many nanoseconds. The call must be short. Answers a
/// number for `forget`; 0 when memory or threads are exhausted.
ULONGLONG call_at(ULONGLONG nanoseconds, std::function<void()> call);
/// Takes a call back; false when it was made already, or is being made.
bool forget(ULONGLONG number);
/// The monotonic clock in nanoseconds.
ULONGLONG monotonic_now();
/// The moment of a due time as Windows gives it: negative counts from now in units of 100 ns, else it is a file time.
ULONGLONG moment_of_due_time(LONGLONG due);

} // namespace sluicegate
