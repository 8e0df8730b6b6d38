// Files over descriptors.

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <new>
#include <string>

#include "file_state.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

off_t offset_of(const OVERLAPPED *overlapped)
{
    return static_cast<off_t>((static_cast<ULONGLONG>(overlapped->OffsetHigh) << 32) | overlapped->Offset);
}

/// Whether reads and writes of the descriptor have a place: pipes, sockets and terminals have none.
bool has_place(int file)
{
    struct stat status;
    return fstat(file, &status) == 0 && (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode));
}

/// Reads at a place of a file; the end of the file is an error when a place was asked for.
Outcome read_at(int file, void *buffer, size_t length, off_t place)
{
    Outcome outcome;
    ssize_t done;
    do {
        done = pread(file, buffer, length, place);
    } while (done < 0 && errno == EINTR);
    outcome.bytes = done > 0 ? static_cast<size_t>(done) : 0;
    outcome.error = done < 0 ? error_of_errno(errno) : done == 0 && length != 0 ? ERROR_HANDLE_EOF : ERROR_SUCCESS;
    return outcome;
}

/// Writes everything, at a place (or, when negative, at that of the descriptor).
Outcome write_at(int file, const void *buffer, size_t length, off_t place)
{
    Outcome outcome;
    const char *bytes = static_cast<const char *>(buffer);
    while (outcome.bytes < length) {
        ssize_t done = place >= 0 ? pwrite(file, bytes + outcome.bytes, length - outcome.bytes, place + static_cast<off_t>(outcome.bytes))
                                  : write(file, bytes + outcome.bytes, length - outcome.bytes);
        if (done < 0 && errno != EINTR) {
            outcome.error = error_of_errno(errno);
            return outcome;
        }
        outcome.bytes += done > 0 ? static_cast<size_t>(done) : 0;
    }
    return outcome;
}

/// An operation of an OVERLAPPED: files at once, pipes and sockets when they can.
Operation operation_of(int file, short events, LPOVERLAPPED overlapped, Attempt attempt)
{
    Operation operation;
    operation.descriptor = file;
    operation.polled = file;
    operation.events = events;
    operation.attempt = std::move(attempt);
    operation.state = state_of(file);
    operation.overlapped = overlapped;
    return operation;
}

Operation read_operation(int file, LPVOID buffer, DWORD length, LPOVERLAPPED overlapped)
{
    if (has_place(file)) {
        off_t place = offset_of(overlapped);
        return operation_of(file, POLLIN, overlapped, [=](Outcome *outcome) {
            *outcome = read_at(file, buffer, length, place);
            return true;
        });
    }
    std::shared_ptr<FileState> state = state_of(file);
    return operation_of(file, POLLIN, overlapped,
                        [=](Outcome *outcome) { return read_stream(file, *state, buffer, length, false, outcome); });
}

Operation write_operation(int file, LPCVOID buffer, DWORD length, LPOVERLAPPED overlapped)
{
    if (has_place(file)) {
        bool append = overlapped->Offset == 0xffffffffu && overlapped->OffsetHigh == 0xffffffffu;
        off_t place = append ? lseek(file, 0, SEEK_END) : offset_of(overlapped);
        return operation_of(file, POLLOUT, overlapped, [=](Outcome *outcome) {
            *outcome = write_at(file, buffer, length, place);
            return true;
        });
    }
    std::shared_ptr<FileState> state = state_of(file);
    std::shared_ptr<size_t> done = std::make_shared<size_t>(0);
    return operation_of(file, POLLOUT, overlapped,
                        [=](Outcome *outcome) { return write_stream(file, *state, buffer, length, false, done.get(), outcome); });
}

BOOL answer(const Outcome &outcome, LPDWORD count)
{
    if (count) {
        *count = static_cast<DWORD>(outcome.bytes);
    }
    return outcome.error == ERROR_SUCCESS || fail(outcome.error);
}

} // namespace

extern "C" {

HANDLE CreateFileA(LPCSTR name, DWORD wanted, DWORD share, LPSECURITY_ATTRIBUTES attributes, DWORD disposition, DWORD flags,
                   HANDLE)
{
    if (!name || !*name) {
        SetLastError(name ? ERROR_PATH_NOT_FOUND : ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    std::string pipe = pipe_name(name);
    if (!pipe.empty()) {
        return open_pipe(pipe, wanted, flags);
    }
    bool reads = wanted & (GENERIC_READ | GENERIC_ALL | FILE_READ_DATA);
    bool writes = wanted & (GENERIC_WRITE | GENERIC_ALL | FILE_WRITE_DATA | FILE_APPEND_DATA);
    int mode = O_CLOEXEC | O_NOCTTY | (writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY);
    if ((wanted & FILE_APPEND_DATA) && !(wanted & (GENERIC_WRITE | GENERIC_ALL | FILE_WRITE_DATA))) {
        mode |= O_APPEND;
    }
    if ((flags & FILE_FLAG_WRITE_THROUGH) && writes) {
        mode |= O_SYNC;
    }
    // What is there is emptied only once it is known that nobody excludes us.
    bool empties = disposition == CREATE_ALWAYS || disposition == TRUNCATE_EXISTING;
    switch (disposition) {
    case CREATE_NEW:
        mode |= O_CREAT | O_EXCL;
        break;
    case CREATE_ALWAYS:
        mode |= O_CREAT;
        break;
    case OPEN_EXISTING:
        break;
    case OPEN_ALWAYS:
        mode |= O_CREAT;
        break;
    case TRUNCATE_EXISTING:
        if (!(wanted & (GENERIC_WRITE | GENERIC_ALL | FILE_WRITE_DATA))) {
            SetLastError(ERROR_INVALID_PARAMETER);
            return INVALID_HANDLE_VALUE;
        }
        break;
    default:
        SetLastError(ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    std::string path = local_path(name);
    bool existed = ::access(path.c_str(), F_OK) == 0;
    int file = open(path.c_str(), mode, flags & FILE_ATTRIBUTE_READONLY ? 0444 : 0666);
    if (file < 0) {
        bool folder_missing = errno == ENOENT && path.rfind('/') != std::string::npos && path.rfind('/') != 0 &&
                              ::access(path.substr(0, path.rfind('/')).c_str(), F_OK) != 0;
        fail_with_errno();
        if (folder_missing) {
            SetLastError(ERROR_PATH_NOT_FOUND);
        }
        return INVALID_HANDLE_VALUE;
    }
    struct stat status;
    if (fstat(file, &status) != 0 || (S_ISDIR(status.st_mode) && !(flags & FILE_FLAG_BACKUP_SEMANTICS))) {
        close(file);
        SetLastError(ERROR_ACCESS_DENIED);
        return INVALID_HANDLE_VALUE;
    }
    std::shared_ptr<FileState> state = std::make_shared<FileState>();
    state->path = path;
    state->access = wanted;
    state->share = share;
    state->device = static_cast<unsigned long long>(status.st_dev);
    // Only plain files can be held exclusively.
    state->inode = S_ISREG(status.st_mode) ? static_cast<unsigned long long>(status.st_ino) : 0;
    state->overlapped = flags & FILE_FLAG_OVERLAPPED;
    state->delete_on_close = flags & FILE_FLAG_DELETE_ON_CLOSE;
    if (!remember_shared(file, state)) {
        close(file);
        SetLastError(ERROR_SHARING_VIOLATION);
        return INVALID_HANDLE_VALUE;
    }
    if (empties && S_ISREG(status.st_mode) && status.st_size != 0) {
        // CREATE_ALWAYS empties a file that is open for reading only, too.
        int emptied = writes ? ftruncate(file, 0) : truncate(path.c_str(), 0);
        if (emptied != 0) {
            fail_with_errno();
            DWORD error = GetLastError();
            CloseHandle(sluicegate_handle_of_descriptor(file));
            SetLastError(error);
            return INVALID_HANDLE_VALUE;
        }
    }
    if (attributes && attributes->bInheritHandle) {
        fcntl(file, F_SETFD, 0);
    }
    bool tells = disposition == CREATE_ALWAYS || disposition == OPEN_ALWAYS;
    SetLastError(tells && existed ? ERROR_ALREADY_EXISTS : ERROR_SUCCESS);
    return sluicegate_handle_of_descriptor(file);
}

HANDLE CreateFileW(LPCWSTR name, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes, DWORD disposition, DWORD flags,
                   HANDLE pattern)
{
    if (!name) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    return CreateFileA(narrow(name).c_str(), access, share, attributes, disposition, flags, pattern);
}

BOOL ReadFile(HANDLE handle, LPVOID buffer, DWORD length, LPDWORD count, LPOVERLAPPED overlapped)
{
    if (count) {
        *count = 0;
    }
    int file = descriptor_of(handle);
    if (file < 0 || (!buffer && length != 0)) {
        return file < 0 ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    if (overlapped && (state_of(file)->overlapped || has_place(file))) {
        BOOL done = start_operation(read_operation(file, buffer, length, overlapped), count);
        if (!done && GetLastError() == ERROR_IO_PENDING && !state_of(file)->overlapped) {
            // A handle that was not opened for overlapped use waits here.
            return GetOverlappedResult(handle, overlapped, count ? count : &length, TRUE);
        }
        return done;
    }
    Outcome outcome;
    if (has_place(file)) {
        ssize_t done;
        do {
            done = read(file, buffer, length);
        } while (done < 0 && errno == EINTR);
        if (done < 0) {
            return fail_with_errno();
        }
        outcome.bytes = static_cast<size_t>(done);
    } else {
        read_stream(file, *state_of(file), buffer, length, true, &outcome);
    }
    return answer(outcome, count);
}

BOOL WriteFile(HANDLE handle, LPCVOID buffer, DWORD length, LPDWORD count, LPOVERLAPPED overlapped)
{
    if (count) {
        *count = 0;
    }
    int file = descriptor_of(handle);
    if (file < 0 || (!buffer && length != 0)) {
        return file < 0 ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    if (overlapped && (state_of(file)->overlapped || has_place(file))) {
        return start_operation(write_operation(file, buffer, length, overlapped), count);
    }
    Outcome outcome;
    if (has_place(file)) {
        outcome = write_at(file, buffer, length, -1);
    } else {
        size_t done = 0;
        write_stream(file, *state_of(file), buffer, length, true, &done, &outcome);
    }
    return answer(outcome, count);
}

static BOOL start_with_routine(Operation operation, LPOVERLAPPED_COMPLETION_ROUTINE routine)
{
    operation.routine = routine;
    operation.thread = Ref<Thread>::sharing(current_thread());
    return start_operation(std::move(operation), nullptr) || GetLastError() == ERROR_IO_PENDING;
}
BOOL ReadFileEx(HANDLE handle, LPVOID buffer, DWORD length, LPOVERLAPPED overlapped, LPOVERLAPPED_COMPLETION_ROUTINE routine)
{
    int file = descriptor_of(handle);
    if (file < 0 || !overlapped || !routine) {
        return file < 0 ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    return start_with_routine(read_operation(file, buffer, length, overlapped), routine);
}
BOOL WriteFileEx(HANDLE handle, LPCVOID buffer, DWORD length, LPOVERLAPPED overlapped, LPOVERLAPPED_COMPLETION_ROUTINE routine)
{
    int file = descriptor_of(handle);
    if (file < 0 || !overlapped || !routine) {
        return file < 0 ? FALSE : fail(ERROR_INVALID_PARAMETER);
    }
    return start_with_routine(write_operation(file, buffer, length, overlapped), routine);
}

BOOL CloseHandle(HANDLE handle)
{
    int file = sluicegate_descriptor_of_handle(handle);
    if (file < 0) {
        return close_object(handle) ? TRUE : FALSE;
    }
    cancel_operations(file, nullptr);
    std::shared_ptr<FileState> state = forget_state(file);
    if (close(file) != 0) {
        return fail_with_errno();
    }
    if (state && state->delete_on_close && !is_open_elsewhere(*state)) {
        unlink(state->path.c_str());
    }
    return TRUE;
}

BOOL FlushFileBuffers(HANDLE handle)
{
    int file = descriptor_of(handle);
    // A pipe has nothing to flush to a disk; what was written is with the system already.
    return file >= 0 && (fsync(file) == 0 || errno == EINVAL || errno == EROFS || fail_with_errno());
}

BOOL GetFileSizeEx(HANDLE handle, PLARGE_INTEGER size)
{
    if (!size) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    int file = descriptor_of(handle);
    struct stat status;
    if (file < 0) {
        return FALSE;
    }
    if (fstat(file, &status) != 0) {
        return fail_with_errno();
    }
    size->QuadPart = status.st_size;
    return TRUE;
}

DWORD GetFileSize(HANDLE handle, LPDWORD high)
{
    LARGE_INTEGER size;
    if (!GetFileSizeEx(handle, &size)) {
        return INVALID_FILE_SIZE;
    }
    if (high) {
        *high = static_cast<DWORD>(size.HighPart);
    }
    SetLastError(NO_ERROR);
    return size.LowPart;
}

BOOL SetFilePointerEx(HANDLE handle, LARGE_INTEGER distance, PLARGE_INTEGER to, DWORD method)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    if (method > FILE_END) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    int whence = method == FILE_BEGIN ? SEEK_SET : method == FILE_CURRENT ? SEEK_CUR : SEEK_END;
    off_t place = lseek(file, distance.QuadPart, whence);
    if (place < 0) {
        return errno == EINVAL ? fail(ERROR_NEGATIVE_SEEK) : fail_with_errno();
    }
    if (to) {
        to->QuadPart = place;
    }
    return TRUE;
}

DWORD SetFilePointer(HANDLE handle, LONG distance, PLONG high, DWORD method)
{
    LARGE_INTEGER offset, place;
    offset.QuadPart = distance;
    if (high) {
        offset.LowPart = static_cast<DWORD>(distance);
        offset.HighPart = *high;
    }
    if (!SetFilePointerEx(handle, offset, &place, method)) {
        return INVALID_SET_FILE_POINTER;
    }
    if (high) {
        *high = place.HighPart;
    }
    SetLastError(NO_ERROR);
    return place.LowPart;
}

BOOL SetEndOfFile(HANDLE handle)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    off_t place = lseek(file, 0, SEEK_CUR);
    return place >= 0 && ftruncate(file, place) == 0 ? TRUE : fail_with_errno();
}

} // extern "C"
