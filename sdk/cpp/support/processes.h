// Processes that modules start or open.
#pragma once

#include <sys/types.h>

#include "thread.h"

namespace sluicegate {

class Process : public Waitable {
public:
    explicit Process(pid_t of) : pid(of) {}
    bool ready(const Thread *) const override { return ended; }
    bool take(Thread *) override { return false; }

    const pid_t pid;
    // Under the DispatchLock.
    bool ended = false;
    DWORD exit_code = STILL_ACTIVE;
    /// The code of TerminateProcess, which its signal cannot carry.
    bool terminated = false;
    DWORD terminate_code = 0;
};

/// The first thread of a new process: something to resume and to wait for.
class ProcessThread : public Waitable {
public:
    explicit ProcessThread(Ref<Process> of) : process(std::move(of)) {}
    bool ready(const Thread *thread) const override { return process->ready(thread); }
    bool take(Thread *) override { return false; }
    const Ref<Process> process;
    std::atomic<bool> stopped{false};
};

/// Lets a process run that was created suspended; false when the handle is none of its thread.
bool resume_process(HANDLE handle, DWORD *before);
/// Waits for the end of a process on a thread of its own; false when there is none to be had.
bool watch_process(const Ref<Process> &process, bool is_child);
/// The process of a handle, the own one for the pseudo handle.
Ref<Process> process_of(HANDLE handle);

} // namespace sluicegate
