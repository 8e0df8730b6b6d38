// Files over descriptors.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <new>
#include <string>

#include "host.h"
#include "object.h"
#include "text_codec.h"

namespace {

std::string local_path(const char *path)
{
    std::string local(path);
    for (char &c : local) {
        c = c == '\\' ? '/' : c;
    }
    return local;
}

/// The descriptor, or -1 with the last error set.
int descriptor(HANDLE handle)
{
    int file = sluicegate_descriptor_of_handle(handle);
    if (file < 0) {
        SetLastError(ERROR_INVALID_HANDLE);
    }
    return file;
}

off_t offset_of(const OVERLAPPED *overlapped)
{
    return static_cast<off_t>((static_cast<ULONGLONG>(overlapped->OffsetHigh) << 32) | overlapped->Offset);
}

void complete(HANDLE handle, LPOVERLAPPED overlapped, size_t count)
{
    overlapped->Internal = 0;
    overlapped->InternalHigh = count;
    if (overlapped->hEvent) {
        SetEvent(overlapped->hEvent);
    }
    sluicegate_host_services services = sluicegate::host_services();
    if (services.io_completed) {
        services.io_completed(services.context, handle, ERROR_SUCCESS, static_cast<uint32_t>(count), overlapped);
    }
}

} // namespace

extern "C" {

HANDLE CreateFileA(LPCSTR name, DWORD wanted, DWORD, LPSECURITY_ATTRIBUTES, DWORD disposition, DWORD flags, HANDLE)
{
    if (!name || !*name) {
        SetLastError(name ? ERROR_PATH_NOT_FOUND : ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    bool reads = wanted & (GENERIC_READ | GENERIC_ALL);
    bool writes = wanted & (GENERIC_WRITE | GENERIC_ALL | FILE_APPEND_DATA);
    int mode = O_CLOEXEC | (writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY);
    if ((wanted & FILE_APPEND_DATA) && !(wanted & (GENERIC_WRITE | GENERIC_ALL))) {
        mode |= O_APPEND;
    }
    switch (disposition) {
    case CREATE_NEW:
        mode |= O_CREAT | O_EXCL;
        break;
    case CREATE_ALWAYS:
        mode |= O_CREAT | O_TRUNC;
        break;
    case OPEN_EXISTING:
        break;
    case OPEN_ALWAYS:
        mode |= O_CREAT;
        break;
    case TRUNCATE_EXISTING:
        mode |= O_TRUNC;
        break;
    default:
        SetLastError(ERROR_INVALID_PARAMETER);
        return INVALID_HANDLE_VALUE;
    }
    std::string path = local_path(name);
    bool existed = ::access(path.c_str(), F_OK) == 0;
    int file = open(path.c_str(), mode, 0666);
    if (file < 0) {
        sluicegate::fail_with_errno();
        return INVALID_HANDLE_VALUE;
    }
    struct stat status;
    if (fstat(file, &status) == 0 && S_ISDIR(status.st_mode) && !(flags & FILE_FLAG_BACKUP_SEMANTICS)) {
        close(file);
        SetLastError(ERROR_ACCESS_DENIED);
        return INVALID_HANDLE_VALUE;
    }
    if (flags & FILE_FLAG_DELETE_ON_CLOSE) {
        unlink(path.c_str());
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
    return CreateFileA(sluicegate::narrow(name).c_str(), access, share, attributes, disposition, flags, pattern);
}

BOOL ReadFile(HANDLE handle, LPVOID buffer, DWORD length, LPDWORD count, LPOVERLAPPED overlapped)
{
    if (count) {
        *count = 0;
    }
    int file = descriptor(handle);
    if (file < 0) {
        return FALSE;
    }
    ssize_t done;
    do {
        done = overlapped ? pread(file, buffer, length, offset_of(overlapped)) : read(file, buffer, length);
    } while (done < 0 && errno == EINTR);
    if (done < 0) {
        return sluicegate::fail_with_errno();
    }
    if (count) {
        *count = static_cast<DWORD>(done);
    }
    if (overlapped) {
        if (done == 0 && length != 0) {
            SetLastError(ERROR_HANDLE_EOF);
            return FALSE;
        }
        complete(handle, overlapped, static_cast<size_t>(done));
    }
    return TRUE;
}

BOOL WriteFile(HANDLE handle, LPCVOID buffer, DWORD length, LPDWORD count, LPOVERLAPPED overlapped)
{
    if (count) {
        *count = 0;
    }
    int file = descriptor(handle);
    if (file < 0) {
        return FALSE;
    }
    const char *bytes = static_cast<const char *>(buffer);
    size_t written = 0;
    while (written < length) {
        ssize_t done = overlapped ? pwrite(file, bytes + written, length - written, offset_of(overlapped) + static_cast<off_t>(written))
                                  : write(file, bytes + written, length - written);
        if (done < 0 && errno == EINTR) {
            continue;
        }
        if (done < 0) {
            return sluicegate::fail_with_errno();
        }
        written += static_cast<size_t>(done);
    }
    if (count) {
        *count = static_cast<DWORD>(written);
    }
    if (overlapped) {
        complete(handle, overlapped, written);
    }
    return TRUE;
}

BOOL CloseHandle(HANDLE handle)
{
    int file = sluicegate_descriptor_of_handle(handle);
    if (file >= 0) {
        sluicegate_host_services services = sluicegate::host_services();
        if (services.handle_closed) {
            services.handle_closed(services.context, handle);
        }
        return close(file) == 0 ? TRUE : sluicegate::fail_with_errno();
    }
    return sluicegate::close_object(handle) ? TRUE : FALSE;
}

BOOL FlushFileBuffers(HANDLE handle)
{
    int file = descriptor(handle);
    return file >= 0 && (fsync(file) == 0 || sluicegate::fail_with_errno());
}

BOOL GetFileSizeEx(HANDLE handle, PLARGE_INTEGER size)
{
    int file = descriptor(handle);
    struct stat status;
    if (file < 0) {
        return FALSE;
    }
    if (fstat(file, &status) != 0) {
        return sluicegate::fail_with_errno();
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

DWORD SetFilePointer(HANDLE handle, LONG distance, PLONG high, DWORD method)
{
    int file = descriptor(handle);
    if (file < 0) {
        return INVALID_SET_FILE_POINTER;
    }
    LONGLONG offset = distance;
    if (high) {
        offset = static_cast<LONGLONG>((static_cast<ULONGLONG>(static_cast<ULONG>(*high)) << 32) | static_cast<ULONG>(distance));
    }
    int whence = method == FILE_BEGIN ? SEEK_SET : method == FILE_CURRENT ? SEEK_CUR : SEEK_END;
    off_t place = lseek(file, offset, whence);
    if (place < 0) {
        sluicegate::fail_with_errno();
        return INVALID_SET_FILE_POINTER;
    }
    if (high) {
        *high = static_cast<LONG>(place >> 32);
    }
    SetLastError(NO_ERROR);
    return static_cast<DWORD>(place);
}

BOOL SetEndOfFile(HANDLE handle)
{
    int file = descriptor(handle);
    if (file < 0) {
        return FALSE;
    }
    off_t place = lseek(file, 0, SEEK_CUR);
    return place >= 0 && ftruncate(file, place) == 0 ? TRUE : sluicegate::fail_with_errno();
}

DWORD GetFileAttributesA(LPCSTR name)
{
    struct stat status;
    if (!name || stat(local_path(name).c_str(), &status) != 0) {
        sluicegate::fail_with_errno();
        return INVALID_FILE_ATTRIBUTES;
    }
    if (S_ISDIR(status.st_mode)) {
        return FILE_ATTRIBUTE_DIRECTORY;
    }
    return status.st_mode & S_IWUSR ? FILE_ATTRIBUTE_NORMAL : FILE_ATTRIBUTE_READONLY;
}

DWORD GetFileAttributesW(LPCWSTR name) { return GetFileAttributesA(name ? sluicegate::narrow(name).c_str() : nullptr); }

BOOL CreateDirectoryA(LPCSTR name, LPSECURITY_ATTRIBUTES)
{
    if (name && mkdir(local_path(name).c_str(), 0777) == 0) {
        return TRUE;
    }
    sluicegate::fail_with_errno();
    if (GetLastError() == ERROR_FILE_EXISTS) {
        SetLastError(ERROR_ALREADY_EXISTS);
    }
    return FALSE;
}

BOOL CreateDirectoryW(LPCWSTR name, LPSECURITY_ATTRIBUTES attributes)
{
    return CreateDirectoryA(name ? sluicegate::narrow(name).c_str() : nullptr, attributes);
}

BOOL DeleteFileA(LPCSTR name)
{
    return name && unlink(local_path(name).c_str()) == 0 ? TRUE : sluicegate::fail_with_errno();
}

BOOL DeleteFileW(LPCWSTR name) { return name ? DeleteFileA(sluicegate::narrow(name).c_str()) : FALSE; }

} // extern "C"
