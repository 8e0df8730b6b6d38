// States of open files, and the thread that finishes asynchronous operations.

#include "file_state.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <list>
#include <new>
#include <unordered_map>

namespace sluicegate {
namespace {

struct Files {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    std::unordered_map<int, std::shared_ptr<FileState>> open;
};

Files &files()
{
    static Files *one = new Files;
    return *one;
}

/// The operations that wait, and their thread.
struct Reactor {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    std::list<Operation> waiting;
    bool running = false;
    int wake = -1;
    pthread_mutex_t ended_lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t ended = PTHREAD_COND_INITIALIZER;
};

Reactor &reactor()
{
    static Reactor *one = new Reactor;
    return *one;
}

void *run(void *)
{
    Reactor &all = reactor();
    for (;;) {
        std::vector<pollfd> polled{{all.wake, POLLIN, 0}};
        pthread_mutex_lock(&all.lock);
        for (const Operation &operation : all.waiting) {
            polled.push_back({operation.polled, operation.events, 0});
        }
        pthread_mutex_unlock(&all.lock);
        poll(polled.data(), static_cast<nfds_t>(polled.size()), -1);
        uint64_t signals;
        if (polled[0].revents && read(all.wake, &signals, sizeof(signals)) < 0 && errno != EAGAIN) {
            return nullptr;
        }
        // Operations are tried in their order; a second one of the same file waits for the first.
        std::list<std::pair<Operation, Outcome>> done;
        std::vector<std::pair<int, short>> blocked;
        pthread_mutex_lock(&all.lock);
        for (auto operation = all.waiting.begin(); operation != all.waiting.end();) {
            std::pair<int, short> queue(operation->polled, operation->events);
            Outcome outcome;
            bool is_blocked = std::find(blocked.begin(), blocked.end(), queue) != blocked.end();
            if (is_blocked || !operation->attempt(&outcome)) {
                blocked.push_back(queue);
                ++operation;
                continue;
            }
            done.emplace_back(std::move(*operation), outcome);
            operation = all.waiting.erase(operation);
        }
        pthread_mutex_unlock(&all.lock);
        for (auto &pair : done) {
            complete(pair.first, pair.second, false);
        }
    }
}

void wake_reactor()
{
    uint64_t one = 1;
    ssize_t written = write(reactor().wake, &one, sizeof(one));
    (void)written;
}

bool start_reactor()
{
    Reactor &all = reactor();
    if (!all.running) {
        all.wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        pthread_t thread;
        all.running = all.wake >= 0 && pthread_create(&thread, nullptr, run, nullptr) == 0;
        if (all.running) {
            pthread_detach(thread);
        }
    }
    return all.running;
}

bool conflicts(const FileState &open, const FileState &wished)
{
    auto refused = [](DWORD access, DWORD share) {
        return ((access & (GENERIC_READ | GENERIC_ALL | FILE_READ_DATA)) && !(share & FILE_SHARE_READ)) ||
               ((access & (GENERIC_WRITE | GENERIC_ALL | FILE_WRITE_DATA | FILE_APPEND_DATA)) && !(share & FILE_SHARE_WRITE)) ||
               ((access & DELETE) && !(share & FILE_SHARE_DELETE));
    };
    return open.device == wished.device && open.inode == wished.inode && wished.inode != 0 &&
           (refused(wished.access, open.share) || refused(open.access, wished.share));
}

struct RoutineCall {
    LPOVERLAPPED_COMPLETION_ROUTINE routine;
    DWORD error, bytes;
    LPOVERLAPPED overlapped;
};

void WINAPI call_routine(ULONG_PTR given)
{
    RoutineCall call = *reinterpret_cast<RoutineCall *>(given);
    delete reinterpret_cast<RoutineCall *>(given);
    call.routine(call.error, call.bytes, call.overlapped);
}

/// The status of a Win32 error, as the system itself wraps those that have none of their own.
ULONG_PTR status_of(DWORD error) { return error == ERROR_SUCCESS ? 0 : 0xc0070000u | (error & 0xffff); }

} // namespace

std::shared_ptr<FileState> state_of(int descriptor)
{
    pthread_mutex_lock(&files().lock);
    std::shared_ptr<FileState> &entry = files().open[descriptor];
    if (!entry) {
        entry = std::make_shared<FileState>();
    }
    std::shared_ptr<FileState> state = entry;
    pthread_mutex_unlock(&files().lock);
    return state;
}

void remember(int descriptor, const std::shared_ptr<FileState> &state)
{
    pthread_mutex_lock(&files().lock);
    files().open[descriptor] = state;
    pthread_mutex_unlock(&files().lock);
}

std::shared_ptr<FileState> forget_state(int descriptor)
{
    std::shared_ptr<FileState> state;
    pthread_mutex_lock(&files().lock);
    auto entry = files().open.find(descriptor);
    if (entry != files().open.end()) {
        state = entry->second;
        files().open.erase(entry);
    }
    pthread_mutex_unlock(&files().lock);
    return state;
}

bool remember_shared(int descriptor, const std::shared_ptr<FileState> &state)
{
    pthread_mutex_lock(&files().lock);
    files().open.erase(descriptor);
    bool free = std::none_of(files().open.begin(), files().open.end(),
                             [&](const std::pair<const int, std::shared_ptr<FileState>> &entry) {
                                 return conflicts(*entry.second, *state);
                             });
    if (free) {
        files().open[descriptor] = state;
    }
    pthread_mutex_unlock(&files().lock);
    return free;
}

bool is_open_elsewhere(const FileState &state)
{
    pthread_mutex_lock(&files().lock);
    bool found = std::any_of(files().open.begin(), files().open.end(),
                             [&](const std::pair<const int, std::shared_ptr<FileState>> &entry) {
                                 return entry.second->device == state.device && entry.second->inode == state.inode;
                             });
    pthread_mutex_unlock(&files().lock);
    return found;
}

bool associate_port(HANDLE file, const Ref<CompletionPort> &port, ULONG_PTR key)
{
    int descriptor = descriptor_of(file);
    if (descriptor < 0) {
        return false;
    }
    std::shared_ptr<FileState> state = state_of(descriptor);
    pthread_mutex_lock(&state->lock);
    bool free = !state->port;
    if (free) {
        state->port = port;
        state->key = key;
    }
    pthread_mutex_unlock(&state->lock);
    return free || fail(ERROR_INVALID_PARAMETER);
}

void complete(const Operation &operation, const Outcome &outcome, bool at_once)
{
    LPOVERLAPPED overlapped = operation.overlapped;
    HANDLE event = overlapped->hEvent;
    DWORD bytes = static_cast<DWORD>(outcome.bytes);
    pthread_mutex_lock(&operation.state->lock);
    Ref<CompletionPort> port = operation.state->port;
    ULONG_PTR key = operation.state->key;
    BYTE modes = operation.state->notification_modes;
    pthread_mutex_unlock(&operation.state->lock);
    uintptr_t event_value = reinterpret_cast<uintptr_t>(event);
    // The lowest bit of the event says that no packet is wanted.
    HANDLE signal = reinterpret_cast<HANDLE>(event_value & ~static_cast<uintptr_t>(1));
    // Under the lock, so that whoever waits for the end finds the event set.
    pthread_mutex_lock(&reactor().ended_lock);
    __atomic_store_n(&overlapped->InternalHigh, outcome.bytes, __ATOMIC_RELAXED);
    __atomic_store_n(&overlapped->Internal, status_of(outcome.error), __ATOMIC_RELEASE);
    // From here on the OVERLAPPED may be gone: its owner may have seen the end.
    if (signal && !operation.routine) {
        SetEvent(signal);
    }
    pthread_cond_broadcast(&reactor().ended);
    pthread_mutex_unlock(&reactor().ended_lock);
    if (operation.routine) {
        RoutineCall *call = new (std::nothrow) RoutineCall{operation.routine, outcome.error, bytes, overlapped};
        DispatchLock locked;
        if (call && !operation.thread->queue_call(call_routine, reinterpret_cast<ULONG_PTR>(call))) {
            delete call;
        }
        return;
    }
    bool skips = at_once && (modes & FILE_SKIP_COMPLETION_PORT_ON_SUCCESS) && outcome.error == ERROR_SUCCESS;
    bool failed_at_once = at_once && outcome.error != ERROR_SUCCESS && outcome.error != ERROR_MORE_DATA;
    if (port && !(event_value & 1) && !skips && !failed_at_once) {
        port->post({key, overlapped, bytes, outcome.error});
    }
}

BOOL start_operation(Operation operation, LPDWORD count)
{
    LPOVERLAPPED overlapped = operation.overlapped;
    uintptr_t event = reinterpret_cast<uintptr_t>(overlapped->hEvent) & ~static_cast<uintptr_t>(1);
    if (event && !operation.routine) {
        ResetEvent(reinterpret_cast<HANDLE>(event));
    }
    __atomic_store_n(&overlapped->Internal, static_cast<ULONG_PTR>(STATUS_PENDING), __ATOMIC_RELAXED);
    overlapped->InternalHigh = 0;
    Reactor &all = reactor();
    Outcome outcome;
    pthread_mutex_lock(&all.lock);
    bool behind = std::any_of(all.waiting.begin(), all.waiting.end(), [&](const Operation &other) {
        return other.polled == operation.polled && other.events == operation.events;
    });
    if (!behind && operation.attempt(&outcome)) {
        pthread_mutex_unlock(&all.lock);
        if (count) {
            *count = static_cast<DWORD>(outcome.bytes);
        }
        complete(operation, outcome, true);
        return outcome.error == ERROR_SUCCESS || fail(outcome.error);
    }
    bool waits = start_reactor();
    if (waits) {
        all.waiting.push_back(std::move(operation));
        wake_reactor();
    }
    pthread_mutex_unlock(&all.lock);
    return fail(waits ? ERROR_IO_PENDING : ERROR_NOT_ENOUGH_MEMORY);
}

bool cancel_operations(int descriptor, LPOVERLAPPED overlapped)
{
    Reactor &all = reactor();
    std::list<Operation> cancelled;
    pthread_mutex_lock(&all.lock);
    for (auto operation = all.waiting.begin(); operation != all.waiting.end();) {
        auto next = std::next(operation);
        if (operation->descriptor == descriptor && (!overlapped || operation->overlapped == overlapped)) {
            cancelled.splice(cancelled.end(), all.waiting, operation);
        }
        operation = next;
    }
    if (!cancelled.empty()) {
        wake_reactor();
    }
    pthread_mutex_unlock(&all.lock);
    for (const Operation &operation : cancelled) {
        Outcome outcome;
        outcome.error = ERROR_OPERATION_ABORTED;
        complete(operation, outcome, false);
    }
    return !cancelled.empty();
}

int descriptor_of(HANDLE handle)
{
    int descriptor = sluicegate_descriptor_of_handle(handle);
    if (descriptor < 0) {
        SetLastError(ERROR_INVALID_HANDLE);
    }
    return descriptor;
}

} // namespace sluicegate

using namespace sluicegate;

extern "C" {

BOOL CancelIoEx(HANDLE handle, LPOVERLAPPED overlapped)
{
    int descriptor = descriptor_of(handle);
    return descriptor >= 0 && (cancel_operations(descriptor, overlapped) || fail(ERROR_NOT_FOUND));
}
BOOL CancelIo(HANDLE handle)
{
    int descriptor = descriptor_of(handle);
    if (descriptor < 0) {
        return FALSE;
    }
    cancel_operations(descriptor, nullptr);
    return TRUE;
}

BOOL GetOverlappedResultEx(HANDLE, LPOVERLAPPED overlapped, LPDWORD count, DWORD milliseconds, BOOL alertable)
{
    if (!overlapped || !count) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    (void)alertable;
    Reactor &all = reactor();
    timespec until = moment_after(milliseconds);
    auto pending = [&] { return __atomic_load_n(&overlapped->Internal, __ATOMIC_ACQUIRE) == STATUS_PENDING; };
    pthread_mutex_lock(&all.ended_lock);
    int error = 0;
    while (pending() && milliseconds != 0 && error == 0) {
        error = milliseconds == INFINITE ? pthread_cond_wait(&all.ended, &all.ended_lock)
                                         : pthread_cond_clockwait(&all.ended, &all.ended_lock, CLOCK_MONOTONIC, &until);
    }
    pthread_mutex_unlock(&all.ended_lock);
    if (pending()) {
        return fail(milliseconds == 0 ? ERROR_IO_INCOMPLETE : WAIT_TIMEOUT);
    }
    ULONG_PTR status = __atomic_load_n(&overlapped->Internal, __ATOMIC_ACQUIRE);
    *count = static_cast<DWORD>(overlapped->InternalHigh);
    return status == 0 || fail(static_cast<DWORD>(status & 0xffff));
}
BOOL GetOverlappedResult(HANDLE handle, LPOVERLAPPED overlapped, LPDWORD count, BOOL wait)
{
    return GetOverlappedResultEx(handle, overlapped, count, wait ? INFINITE : 0, FALSE);
}

BOOL SetFileCompletionNotificationModes(HANDLE handle, UCHAR modes)
{
    int descriptor = descriptor_of(handle);
    if (descriptor < 0) {
        return FALSE;
    }
    std::shared_ptr<FileState> state = state_of(descriptor);
    pthread_mutex_lock(&state->lock);
    state->notification_modes |= modes;
    pthread_mutex_unlock(&state->lock);
    return TRUE;
}

} // extern "C"
