// What is known of an open file beside its descriptor, and the end of its asynchronous operations.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "completion_port.h"
#include "thread.h"

namespace sluicegate {

struct DirectoryWatch;

struct FileState {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    std::string path;
    DWORD access = 0;
    DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    unsigned long long device = 0, inode = 0;
    bool overlapped = false;
    bool delete_on_close = false;
    /// A pipe that keeps messages apart; what of a message was not read yet waits in `rest`.
    bool message = false;
    std::string rest;
    /// The listening socket of a named pipe's server end, shared by its instances.
    std::shared_ptr<int> listener;
    Ref<CompletionPort> port;
    ULONG_PTR key = 0;
    BYTE notification_modes = 0;
    std::shared_ptr<DirectoryWatch> watch;
    ~FileState() { pthread_mutex_destroy(&lock); }
};

/// The state of a descriptor; one without any that is remembered has the defaults.
std::shared_ptr<FileState> state_of(int descriptor);
/// Remembers a state, in place of that of an earlier file with the number.
void remember(int descriptor, const std::shared_ptr<FileState> &state);
/// Forgets it and answers what it was; null when nothing is remembered.
std::shared_ptr<FileState> forget_state(int descriptor);
/// False when the file is open in this module in a way that excludes the wished one. Remembers the state otherwise.
bool remember_shared(int descriptor, const std::shared_ptr<FileState> &state);
/// Whether another descriptor of this module has the same file open.
bool is_open_elsewhere(const FileState &state);

bool associate_port(HANDLE file, const Ref<CompletionPort> &port, ULONG_PTR key);

/// How an operation ended.
struct Outcome {
    DWORD error = ERROR_SUCCESS;
    size_t bytes = 0;
};

/// Tries an operation without blocking; false when it has to wait.
typedef std::function<bool(Outcome *)> Attempt;

/// An asynchronous operation of a file.
struct Operation {
    int descriptor = -1;
    /// What poll is asked about, and for what.
    int polled = -1;
    short events = 0;
    Attempt attempt;
    std::shared_ptr<FileState> state;
    LPOVERLAPPED overlapped = nullptr;
    LPOVERLAPPED_COMPLETION_ROUTINE routine = nullptr;
    Ref<Thread> thread;
};

/// Does it now if it can be done without waiting, else later on the module's I/O thread (FALSE and ERROR_IO_PENDING).
BOOL start_operation(Operation operation, LPDWORD count);
/// Ends waiting operations of the descriptor (all, or that of one OVERLAPPED) with ERROR_OPERATION_ABORTED; false if there are
/// none.
bool cancel_operations(int descriptor, LPOVERLAPPED overlapped);
/// Tells whoever is to know that an operation ended.
void complete(const Operation &operation, const Outcome &outcome, bool at_once);

/// The descriptor, or -1 with the last error set.
int descriptor_of(HANDLE handle);
/// A Windows spelling of a path as a local one: slashes, drives by the map, `\\?\` and device names.
std::string local_path(const char *path);
/// The name of a `\\.\pipe\name`, in lower case; empty for other paths.
std::string pipe_name(const char *path);
/// Opens the client's end of a named pipe.
HANDLE open_pipe(const std::string &name, DWORD access, DWORD flags);
/// Reads or writes a pipe or socket without blocking (or blocking); false when it would have to wait.
bool read_stream(int descriptor, FileState &state, void *buffer, size_t length, bool block, Outcome *outcome);
bool write_stream(int descriptor, FileState &state, const void *buffer, size_t length, bool block, size_t *done, Outcome *outcome);

} // namespace sluicegate
