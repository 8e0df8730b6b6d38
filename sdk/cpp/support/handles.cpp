// Handles as such: duplicating, inheriting, standard streams; locking parts of files.

#include <fcntl.h>
#include <unistd.h>

#include "file_state.h"
#include "processes.h"

using namespace sluicegate;

extern "C" {

BOOL DuplicateHandle(HANDLE source_process, HANDLE handle, HANDLE target_process, LPHANDLE target, DWORD, BOOL inherits, DWORD options)
{
    if (source_process != GetCurrentProcess() || target_process != GetCurrentProcess()) {
        return fail(ERROR_NOT_SUPPORTED);
    }
    HANDLE made = nullptr;
    int file = sluicegate_descriptor_of_handle(handle);
    if (file >= 0) {
        int copy = fcntl(file, inherits ? F_DUPFD : F_DUPFD_CLOEXEC, 3);
        if (copy < 0) {
            return fail_with_errno();
        }
        remember(copy, state_of(file));
        made = sluicegate_handle_of_descriptor(copy);
    } else if (handle == GetCurrentProcess()) {
        made = OpenProcess(0, FALSE, GetCurrentProcessId());
    } else {
        Ref<Object> object = object_at(handle);
        if (!object) {
            return fail(ERROR_INVALID_HANDLE);
        }
        made = open_handle(object);
    }
    if (!made) {
        return FALSE;
    }
    if (options & DUPLICATE_CLOSE_SOURCE) {
        CloseHandle(handle);
    }
    if (target) {
        *target = made;
    } else {
        CloseHandle(made);
    }
    return TRUE;
}

BOOL SetHandleInformation(HANDLE handle, DWORD mask, DWORD flags)
{
    int file = sluicegate_descriptor_of_handle(handle);
    if (file < 0) {
        // Only files reach another process.
        return object_at(handle) ? TRUE : fail(ERROR_INVALID_HANDLE);
    }
    if (mask & HANDLE_FLAG_INHERIT) {
        return fcntl(file, F_SETFD, flags & HANDLE_FLAG_INHERIT ? 0 : FD_CLOEXEC) == 0 ? TRUE : fail_with_errno();
    }
    return TRUE;
}
BOOL GetHandleInformation(HANDLE handle, LPDWORD flags)
{
    int file = sluicegate_descriptor_of_handle(handle);
    int set = file < 0 ? FD_CLOEXEC : fcntl(file, F_GETFD);
    if (set < 0 || !flags || (file < 0 && !object_at(handle))) {
        return fail(flags ? ERROR_INVALID_HANDLE : ERROR_INVALID_PARAMETER);
    }
    *flags = set & FD_CLOEXEC ? 0 : HANDLE_FLAG_INHERIT;
    return TRUE;
}

static HANDLE standard[3] = {reinterpret_cast<HANDLE>(static_cast<uintptr_t>(4)), reinterpret_cast<HANDLE>(static_cast<uintptr_t>(12)),
                             reinterpret_cast<HANDLE>(static_cast<uintptr_t>(20))};
HANDLE GetStdHandle(DWORD which)
{
    DWORD index = STD_INPUT_HANDLE - which;
    if (index > 2) {
        SetLastError(ERROR_INVALID_HANDLE);
        return INVALID_HANDLE_VALUE;
    }
    return __atomic_load_n(&standard[index], __ATOMIC_ACQUIRE);
}
// As in Windows this changes what GetStdHandle answers, not where the C library writes.
BOOL SetStdHandle(DWORD which, HANDLE handle)
{
    DWORD index = STD_INPUT_HANDLE - which;
    if (index > 2) {
        return fail(ERROR_INVALID_HANDLE);
    }
    __atomic_store_n(&standard[index], handle, __ATOMIC_RELEASE);
    return TRUE;
}

static BOOL lock_range(HANDLE handle, short type, ULONGLONG start, ULONGLONG length, bool waits)
{
    int file = descriptor_of(handle);
    if (file < 0) {
        return FALSE;
    }
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    // Windows allows ranges beyond what the system can name; those reach to the end.
    const ULONGLONG most = 0x7fffffffffffffffull;
    range.l_start = static_cast<off_t>(start > most ? most : start);
    range.l_len = length > most || start + length > most ? 0 : static_cast<off_t>(length);
    int result;
    do {
        result = fcntl(file, waits ? F_OFD_SETLKW : F_OFD_SETLK, &range);
    } while (result != 0 && errno == EINTR);
    return result == 0 || (errno == EAGAIN || errno == EACCES ? fail(ERROR_LOCK_VIOLATION) : fail_with_errno());
}
static ULONGLONG joined(DWORD low, DWORD high) { return (static_cast<ULONGLONG>(high) << 32) | low; }
BOOL LockFile(HANDLE handle, DWORD low, DWORD high, DWORD count_low, DWORD count_high)
{
    return lock_range(handle, F_WRLCK, joined(low, high), joined(count_low, count_high), false);
}
BOOL UnlockFile(HANDLE handle, DWORD low, DWORD high, DWORD count_low, DWORD count_high)
{
    return lock_range(handle, F_UNLCK, joined(low, high), joined(count_low, count_high), false);
}
BOOL LockFileEx(HANDLE handle, DWORD flags, DWORD, DWORD count_low, DWORD count_high, LPOVERLAPPED overlapped)
{
    if (!overlapped) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    return lock_range(handle, flags & LOCKFILE_EXCLUSIVE_LOCK ? F_WRLCK : F_RDLCK, joined(overlapped->Offset, overlapped->OffsetHigh),
                      joined(count_low, count_high), !(flags & LOCKFILE_FAIL_IMMEDIATELY));
}
BOOL UnlockFileEx(HANDLE handle, DWORD, DWORD count_low, DWORD count_high, LPOVERLAPPED overlapped)
{
    if (!overlapped) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    return lock_range(handle, F_UNLCK, joined(overlapped->Offset, overlapped->OffsetHigh), joined(count_low, count_high), false);
}

// Reads of a thread end by themselves or by closing the handle; none is found that could be cancelled.
BOOL CancelSynchronousIo(HANDLE thread) { return object_of<Thread>(thread) ? fail(ERROR_NOT_FOUND) : FALSE; }

} // extern "C"
