// Attributes, times and identities of files; folders; copying, moving and deleting.

#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <string>

#include "file_state.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

const LONGLONG EPOCH = 116444736000000000LL;

FILETIME time_of(const timespec &time)
{
    LONGLONG ticks = EPOCH + static_cast<LONGLONG>(time.tv_sec) * 10000000 + time.tv_nsec / 100;
    return {static_cast<DWORD>(ticks), static_cast<DWORD>(static_cast<ULONGLONG>(ticks) >> 32)};
}

/// UTIME_OMIT for null.
timespec timespec_of(const FILETIME *time)
{
    timespec out = {0, UTIME_OMIT};
    if (time) {
        LONGLONG ticks = static_cast<LONGLONG>((static_cast<ULONGLONG>(time->dwHighDateTime) << 32) | time->dwLowDateTime) - EPOCH;
        LONGLONG seconds = ticks / 10000000 - (ticks % 10000000 < 0 ? 1 : 0);
        out.tv_sec = static_cast<time_t>(seconds);
        out.tv_nsec = static_cast<long>((ticks - seconds * 10000000) * 100);
    }
    return out;
}

} // namespace

namespace sluicegate {

DWORD attributes_of(const struct stat &status, const char *name)
{
    DWORD attributes = 0;
    const char *slash = name ? strrchr(name, '/') : nullptr;
    const char *last = slash ? slash + 1 : name;
    if (last && last[0] == '.' && last[1] && strcmp(last, "..") != 0) {
        attributes |= FILE_ATTRIBUTE_HIDDEN;
    }
    if (!(status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH))) {
        attributes |= FILE_ATTRIBUTE_READONLY;
    }
    if (S_ISDIR(status.st_mode)) {
        return attributes | FILE_ATTRIBUTE_DIRECTORY;
    }
    return attributes ? attributes : FILE_ATTRIBUTE_NORMAL;
}

void fill(const struct stat &status, const char *name, WIN32_FILE_ATTRIBUTE_DATA *data)
{
    data->dwFileAttributes = attributes_of(status, name);
    // The time of a file's making is not kept everywhere; the older of change and modification stands for it.
    bool changed_first = status.st_ctim.tv_sec < status.st_mtim.tv_sec;
    data->ftCreationTime = time_of(changed_first ? status.st_ctim : status.st_mtim);
    data->ftLastAccessTime = time_of(status.st_atim);
    data->ftLastWriteTime = time_of(status.st_mtim);
    data->nFileSizeLow = static_cast<DWORD>(status.st_size);
    data->nFileSizeHigh = static_cast<DWORD>(static_cast<ULONGLONG>(status.st_size) >> 32);
}

} // namespace sluicegate

extern "C" {

BOOL GetFileAttributesExA(LPCSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID data)
{
    struct stat status;
    if (!name || !data || level != GetFileExInfoStandard) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::string path = local_path(name);
    if (stat(path.c_str(), &status) != 0) {
        return fail_with_errno();
    }
    fill(status, path.c_str(), static_cast<WIN32_FILE_ATTRIBUTE_DATA *>(data));
    return TRUE;
}
BOOL GetFileAttributesExW(LPCWSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID data)
{
    return name ? GetFileAttributesExA(narrow(name).c_str(), level, data) : fail(ERROR_INVALID_PARAMETER);
}

DWORD GetFileAttributesA(LPCSTR name)
{
    WIN32_FILE_ATTRIBUTE_DATA data;
    return GetFileAttributesExA(name, GetFileExInfoStandard, &data) ? data.dwFileAttributes : INVALID_FILE_ATTRIBUTES;
}
DWORD GetFileAttributesW(LPCWSTR name) { return GetFileAttributesA(name ? narrow(name).c_str() : nullptr); }

BOOL SetFileAttributesA(LPCSTR name, DWORD attributes)
{
    struct stat status;
    std::string path = local_path(name);
    if (!name || stat(path.c_str(), &status) != 0) {
        return name ? fail_with_errno() : fail(ERROR_INVALID_PARAMETER);
    }
    // Of the attributes only this one exists here.
    mode_t mode = attributes & FILE_ATTRIBUTE_READONLY ? status.st_mode & ~static_cast<mode_t>(0222) : status.st_mode | S_IWUSR;
    return chmod(path.c_str(), mode & 07777) == 0 ? TRUE : fail_with_errno();
}
BOOL SetFileAttributesW(LPCWSTR name, DWORD attributes) { return SetFileAttributesA(narrow(name).c_str(), attributes); }

BOOL GetFileTime(HANDLE handle, LPFILETIME created, LPFILETIME accessed, LPFILETIME written)
{
    int file = descriptor_of(handle);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) {
        return file < 0 ? FALSE : fail_with_errno();
    }
    WIN32_FILE_ATTRIBUTE_DATA data;
    fill(status, nullptr, &data);
    if (created) {
        *created = data.ftCreationTime;
    }
    if (accessed) {
        *accessed = data.ftLastAccessTime;
    }
    if (written) {
        *written = data.ftLastWriteTime;
    }
    return TRUE;
}

BOOL SetFileTime(HANDLE handle, const FILETIME *, const FILETIME *accessed, const FILETIME *written)
{
    int file = descriptor_of(handle);
    timespec times[2] = {timespec_of(accessed), timespec_of(written)};
    return file >= 0 && (futimens(file, times) == 0 || fail_with_errno());
}

DWORD GetFileType(HANDLE handle)
{
    int file = descriptor_of(handle);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) {
        return FILE_TYPE_UNKNOWN;
    }
    SetLastError(NO_ERROR);
    return S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || S_ISBLK(status.st_mode) ? FILE_TYPE_DISK
           : S_ISCHR(status.st_mode)                                                    ? FILE_TYPE_CHAR
                                                                                        : FILE_TYPE_PIPE;
}

BOOL GetFileInformationByHandle(HANDLE handle, LPBY_HANDLE_FILE_INFORMATION information)
{
    int file = descriptor_of(handle);
    struct stat status;
    if (file < 0 || !information || fstat(file, &status) != 0) {
        return file < 0 ? FALSE : information ? fail_with_errno() : fail(ERROR_INVALID_PARAMETER);
    }
    WIN32_FILE_ATTRIBUTE_DATA data;
    fill(status, state_of(file)->path.c_str(), &data);
    information->dwFileAttributes = data.dwFileAttributes;
    information->ftCreationTime = data.ftCreationTime;
    information->ftLastAccessTime = data.ftLastAccessTime;
    information->ftLastWriteTime = data.ftLastWriteTime;
    information->dwVolumeSerialNumber = static_cast<DWORD>(status.st_dev);
    information->nFileSizeHigh = data.nFileSizeHigh;
    information->nFileSizeLow = data.nFileSizeLow;
    information->nNumberOfLinks = static_cast<DWORD>(status.st_nlink);
    information->nFileIndexHigh = static_cast<DWORD>(static_cast<ULONGLONG>(status.st_ino) >> 32);
    information->nFileIndexLow = static_cast<DWORD>(status.st_ino);
    return TRUE;
}

DWORD GetFinalPathNameByHandleW(HANDLE handle, LPWSTR to, DWORD size, DWORD)
{
    int file = descriptor_of(handle);
    char path[4096];
    ssize_t length = file < 0 ? -1 : readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof(path) - 1);
    if (length < 0) {
        return 0;
    }
    path[length] = 0;
    std::wstring wide = widen(path);
    if (!to || size <= wide.size()) {
        return static_cast<DWORD>(wide.size() + 1);
    }
    wmemcpy(to, wide.c_str(), wide.size() + 1);
    return static_cast<DWORD>(wide.size());
}

BOOL CreateDirectoryA(LPCSTR name, LPSECURITY_ATTRIBUTES)
{
    if (!name) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    if (mkdir(local_path(name).c_str(), 0777) == 0) {
        return TRUE;
    }
    return fail(errno == EEXIST ? ERROR_ALREADY_EXISTS : errno == ENOENT ? ERROR_PATH_NOT_FOUND : error_of_errno(errno));
}
BOOL CreateDirectoryW(LPCWSTR name, LPSECURITY_ATTRIBUTES attributes)
{
    return CreateDirectoryA(name ? narrow(name).c_str() : nullptr, attributes);
}
BOOL RemoveDirectoryA(LPCSTR name) { return name && rmdir(local_path(name).c_str()) == 0 ? TRUE : fail_with_errno(); }
BOOL RemoveDirectoryW(LPCWSTR name) { return RemoveDirectoryA(narrow(name).c_str()); }

BOOL DeleteFileA(LPCSTR name)
{
    struct stat status;
    if (!name) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::string path = local_path(name);
    if (lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
        return fail(ERROR_ACCESS_DENIED);
    }
    return unlink(path.c_str()) == 0 ? TRUE : fail_with_errno();
}
BOOL DeleteFileW(LPCWSTR name) { return DeleteFileA(name ? narrow(name).c_str() : nullptr); }

BOOL CopyFileExA(LPCSTR from, LPCSTR to, LPPROGRESS_ROUTINE progress, LPVOID data, LPBOOL cancel, DWORD flags)
{
    if (!from || !to) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    int source = open(local_path(from).c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (source < 0 || fstat(source, &status) != 0) {
        return fail_with_errno();
    }
    bool folder = S_ISDIR(status.st_mode);
    std::string path = local_path(to);
    int target = folder ? -1
                        : open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | (flags & COPY_FILE_FAIL_IF_EXISTS ? O_EXCL : 0),
                               status.st_mode & 0777);
    struct stat other;
    if (target < 0 || fstat(target, &other) != 0 || (other.st_dev == status.st_dev && other.st_ino == status.st_ino)) {
        DWORD error = folder ? ERROR_ACCESS_DENIED : target < 0 ? error_of_errno(errno) : ERROR_SHARING_VIOLATION;
        close(source);
        if (target >= 0) {
            close(target);
        }
        return fail(error);
    }
    LARGE_INTEGER total, done, none;
    total.QuadPart = status.st_size;
    done.QuadPart = 0;
    none.QuadPart = 0;
    DWORD error = ftruncate(target, 0) == 0 ? ERROR_SUCCESS : error_of_errno(errno);
    while (error == ERROR_SUCCESS) {
        if ((cancel && *cancel) ||
            (progress && progress(total, done, none, none, 1, CALLBACK_CHUNK_FINISHED, nullptr, nullptr, data) == PROGRESS_CANCEL)) {
            error = ERROR_REQUEST_ABORTED;
            break;
        }
        ssize_t moved = sendfile(target, source, nullptr, 1 << 20);
        if (moved == 0) {
            break;
        }
        if (moved < 0 && errno != EINTR) {
            error = error_of_errno(errno);
        }
        done.QuadPart += moved > 0 ? moved : 0;
    }
    timespec times[2] = {status.st_atim, status.st_mtim};
    futimens(target, times);
    close(source);
    if (close(target) != 0 && error == ERROR_SUCCESS) {
        error = error_of_errno(errno);
    }
    if (error != ERROR_SUCCESS) {
        unlink(path.c_str());
    }
    return error == ERROR_SUCCESS || fail(error);
}
BOOL CopyFileExW(LPCWSTR from, LPCWSTR to, LPPROGRESS_ROUTINE progress, LPVOID data, LPBOOL cancel, DWORD flags)
{
    return from && to ? CopyFileExA(narrow(from).c_str(), narrow(to).c_str(), progress, data, cancel, flags)
                      : fail(ERROR_INVALID_PARAMETER);
}
BOOL CopyFileA(LPCSTR from, LPCSTR to, BOOL fail_if_exists)
{
    return CopyFileExA(from, to, nullptr, nullptr, nullptr, fail_if_exists ? COPY_FILE_FAIL_IF_EXISTS : 0);
}
BOOL CopyFileW(LPCWSTR from, LPCWSTR to, BOOL fail_if_exists)
{
    return CopyFileExW(from, to, nullptr, nullptr, nullptr, fail_if_exists ? COPY_FILE_FAIL_IF_EXISTS : 0);
}

BOOL MoveFileExA(LPCSTR from, LPCSTR to, DWORD flags)
{
    if (!from || !to) {
        return from && (flags & MOVEFILE_DELAY_UNTIL_REBOOT) ? fail(ERROR_NOT_SUPPORTED) : fail(ERROR_INVALID_PARAMETER);
    }
    std::string source = local_path(from), target = local_path(to);
    if (flags & MOVEFILE_REPLACE_EXISTING) {
        if (rename(source.c_str(), target.c_str()) == 0) {
            return TRUE;
        }
    } else if (renameat2(AT_FDCWD, source.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        return TRUE;
    }
    if (errno == EXDEV && (flags & MOVEFILE_COPY_ALLOWED)) {
        return CopyFileA(from, to, !(flags & MOVEFILE_REPLACE_EXISTING)) && DeleteFileA(from);
    }
    return fail(errno == EEXIST ? ERROR_ALREADY_EXISTS : errno == EXDEV ? ERROR_NOT_SAME_DEVICE : error_of_errno(errno));
}
BOOL MoveFileExW(LPCWSTR from, LPCWSTR to, DWORD flags)
{
    return from && to ? MoveFileExA(narrow(from).c_str(), narrow(to).c_str(), flags) : fail(ERROR_INVALID_PARAMETER);
}
BOOL MoveFileA(LPCSTR from, LPCSTR to) { return MoveFileExA(from, to, MOVEFILE_COPY_ALLOWED); }
BOOL MoveFileW(LPCWSTR from, LPCWSTR to) { return MoveFileExW(from, to, MOVEFILE_COPY_ALLOWED); }

BOOL CreateHardLinkA(LPCSTR made, LPCSTR existing, LPSECURITY_ATTRIBUTES)
{
    return made && existing && link(local_path(existing).c_str(), local_path(made).c_str()) == 0 ? TRUE : fail_with_errno();
}
BOOL CreateHardLinkW(LPCWSTR made, LPCWSTR existing, LPSECURITY_ATTRIBUTES attributes)
{
    return CreateHardLinkA(narrow(made).c_str(), narrow(existing).c_str(), attributes);
}

BOOL GetDiskFreeSpaceExA(LPCSTR folder, PULARGE_INTEGER available, PULARGE_INTEGER total, PULARGE_INTEGER free_bytes)
{
    struct statvfs status;
    if (statvfs(folder ? local_path(folder).c_str() : ".", &status) != 0) {
        return fail_with_errno();
    }
    if (available) {
        available->QuadPart = static_cast<ULONGLONG>(status.f_bavail) * status.f_frsize;
    }
    if (total) {
        total->QuadPart = static_cast<ULONGLONG>(status.f_blocks) * status.f_frsize;
    }
    if (free_bytes) {
        free_bytes->QuadPart = static_cast<ULONGLONG>(status.f_bfree) * status.f_frsize;
    }
    return TRUE;
}
BOOL GetDiskFreeSpaceExW(LPCWSTR folder, PULARGE_INTEGER available, PULARGE_INTEGER total, PULARGE_INTEGER free_bytes)
{
    return GetDiskFreeSpaceExA(folder ? narrow(folder).c_str() : nullptr, available, total, free_bytes);
}
BOOL GetDiskFreeSpaceA(LPCSTR folder, LPDWORD sectors, LPDWORD bytes, LPDWORD free_clusters, LPDWORD clusters)
{
    struct statvfs status;
    if (statvfs(folder ? local_path(folder).c_str() : ".", &status) != 0) {
        return fail_with_errno();
    }
    // Clusters of eight sectors, grown until the numbers fit 32 bits.
    ULONGLONG unit = 4096, blocks = static_cast<ULONGLONG>(status.f_blocks) * status.f_frsize;
    while (blocks / unit > 0xffffffffu) {
        unit *= 2;
    }
    if (sectors) {
        *sectors = static_cast<DWORD>(unit / 512);
    }
    if (bytes) {
        *bytes = 512;
    }
    if (free_clusters) {
        *free_clusters = static_cast<DWORD>(static_cast<ULONGLONG>(status.f_bavail) * status.f_frsize / unit);
    }
    if (clusters) {
        *clusters = static_cast<DWORD>(blocks / unit);
    }
    return TRUE;
}
BOOL GetDiskFreeSpaceW(LPCWSTR folder, LPDWORD sectors, LPDWORD bytes, LPDWORD free_clusters, LPDWORD clusters)
{
    return GetDiskFreeSpaceA(folder ? narrow(folder).c_str() : nullptr, sectors, bytes, free_clusters, clusters);
}
UINT GetDriveTypeA(LPCSTR name)
{
    struct stat status;
    return name && stat(local_path(name).c_str(), &status) != 0 ? DRIVE_NO_ROOT_DIR : DRIVE_FIXED;
}
UINT GetDriveTypeW(LPCWSTR name) { return GetDriveTypeA(name ? narrow(name).c_str() : nullptr); }

} // extern "C"
