// Last error, identities, heap, modules, messages and the environment.

#include <dlfcn.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <new>
#include <string>

#include "object.h"
#include "text_codec.h"

namespace {

thread_local DWORD last_error;

DWORD error_of_errno(int error)
{
    switch (error) {
    case 0:
        return ERROR_SUCCESS;
    case ENOENT:
        return ERROR_FILE_NOT_FOUND;
    case ENOTDIR:
        return ERROR_PATH_NOT_FOUND;
    case EACCES:
    case EPERM:
    case EISDIR:
    case EROFS:
        return ERROR_ACCESS_DENIED;
    case EEXIST:
        return ERROR_FILE_EXISTS;
    case EBADF:
        return ERROR_INVALID_HANDLE;
    case EMFILE:
    case ENFILE:
        return ERROR_TOO_MANY_OPEN_FILES;
    case ENOMEM:
    case EAGAIN:
        return ERROR_NOT_ENOUGH_MEMORY;
    case EINVAL:
        return ERROR_INVALID_PARAMETER;
    case ENOSPC:
        return ERROR_DISK_FULL;
    case EPIPE:
        return ERROR_BROKEN_PIPE;
    case ENAMETOOLONG:
        return ERROR_FILENAME_EXCED_RANGE;
    case ENOTEMPTY:
        return ERROR_DIR_NOT_EMPTY;
    case EBUSY:
    case ETXTBSY:
        return ERROR_SHARING_VIOLATION;
    default:
        return ERROR_GEN_FAILURE;
    }
}

/// The system's text of an error in a form like Windows'; empty when the code is unknown.
std::string message_of(DWORD code)
{
    if ((code & 0xffff0000u) == 0x80070000u) {
        code &= 0xffff;
    }
    switch (code) {
    case ERROR_SUCCESS:
        return "The operation completed successfully.";
    case ERROR_FILE_NOT_FOUND:
        return "The system cannot find the file specified.";
    case ERROR_PATH_NOT_FOUND:
        return "The system cannot find the path specified.";
    case ERROR_ACCESS_DENIED:
        return "Access is denied.";
    case ERROR_INVALID_HANDLE:
        return "The handle is invalid.";
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY:
        return "Memory is exhausted.";
    case ERROR_INVALID_DATA:
        return "The data is invalid.";
    case ERROR_INVALID_PARAMETER:
        return "A parameter is incorrect.";
    case ERROR_INSUFFICIENT_BUFFER:
        return "The buffer is too small.";
    case ERROR_ALREADY_EXISTS:
        return "It exists already.";
    case ERROR_NOT_SUPPORTED:
        return "The request is not supported.";
    case ERROR_NOT_FOUND:
        return "Element not found.";
    case static_cast<DWORD>(E_NOTIMPL):
        return "Not implemented.";
    case static_cast<DWORD>(E_NOINTERFACE):
        return "No such interface supported.";
    case static_cast<DWORD>(E_POINTER):
        return "Invalid pointer.";
    case static_cast<DWORD>(E_FAIL):
        return "Unspecified error.";
    case static_cast<DWORD>(E_UNEXPECTED):
        return "Catastrophic failure.";
    default:
        return std::string();
    }
}

/// Writes at most `size` characters and a zero; the length, or `size` and ERROR_INSUFFICIENT_BUFFER when cut.
template <class Char, class String> DWORD put_path(const String &path, Char *to, DWORD size)
{
    if (size == 0) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    size_t length = path.size() < size ? path.size() : size - 1;
    memcpy(to, path.data(), length * sizeof(Char));
    to[length] = 0;
    if (path.size() >= size) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return size;
    }
    SetLastError(ERROR_SUCCESS);
    return static_cast<DWORD>(length);
}

std::string path_of_module(HMODULE module)
{
    Dl_info information;
    if (module) {
        // A handle is either what dladdr gave (an image base) or what dlopen gave.
        if (dladdr(module, &information) != 0 && information.dli_fbase == module) {
            return information.dli_fname;
        }
        return std::string();
    }
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path));
    return length > 0 ? std::string(path, static_cast<size_t>(length)) : std::string();
}

std::string expand(const std::string &text)
{
    std::string out;
    size_t place = 0;
    while (place < text.size()) {
        size_t end = text[place] == '%' ? text.find('%', place + 1) : std::string::npos;
        if (end == std::string::npos) {
            out += text[place++];
            continue;
        }
        const char *value = end > place + 1 ? getenv(text.substr(place + 1, end - place - 1).c_str()) : nullptr;
        if (value) {
            out += value;
            place = end + 1;
        } else {
            // An unknown name stays as it is; its closing sign may open the next one.
            out += text.substr(place, end - place);
            place = end;
            if (end + 1 == text.size() || text.find('%', end + 1) == std::string::npos) {
                out += '%';
                place++;
            }
        }
    }
    return out;
}

/// Copies with the zero; answers the size needed with the zero, as ExpandEnvironmentStrings does.
template <class Char, class String> DWORD put_whole(const String &text, Char *to, DWORD size)
{
    DWORD needed = static_cast<DWORD>(text.size() + 1);
    if (to && size >= needed) {
        memcpy(to, text.c_str(), needed * sizeof(Char));
    } else if (to && size > 0) {
        to[0] = 0;
    }
    return needed;
}

} // namespace

namespace sluicegate {

BOOL fail_with_errno()
{
    last_error = error_of_errno(errno);
    return FALSE;
}

} // namespace sluicegate

extern "C" {

DWORD GetLastError(void) { return last_error; }
void SetLastError(DWORD error) { last_error = error; }
DWORD GetCurrentThreadId(void) { return static_cast<DWORD>(syscall(SYS_gettid)); }
DWORD GetCurrentProcessId(void) { return static_cast<DWORD>(getpid()); }
// The two pseudo handles have the Windows values; no function here acts on them.
HANDLE GetCurrentProcess(void) { return reinterpret_cast<HANDLE>(static_cast<intptr_t>(-1)); }
HANDLE GetCurrentThread(void) { return reinterpret_cast<HANDLE>(static_cast<intptr_t>(-2)); }
HANDLE GetProcessHeap(void)
{
    static char heap;
    return &heap;
}

void GetSystemInfo(LPSYSTEM_INFO information)
{
    memset(information, 0, sizeof(*information));
    information->dwPageSize = static_cast<DWORD>(sysconf(_SC_PAGESIZE));
    information->dwAllocationGranularity = information->dwPageSize;
    information->dwNumberOfProcessors = static_cast<DWORD>(sysconf(_SC_NPROCESSORS_ONLN));
}

void *_aligned_malloc(size_t size, size_t alignment)
{
    void *memory = nullptr;
    int error = posix_memalign(&memory, alignment < sizeof(void *) ? sizeof(void *) : alignment, size ? size : 1);
    return error == 0 ? memory : nullptr;
}
void _aligned_free(void *memory) { free(memory); }

LPVOID HeapAlloc(HANDLE, DWORD flags, SIZE_T bytes)
{
    return flags & HEAP_ZERO_MEMORY ? calloc(1, bytes ? bytes : 1) : malloc(bytes ? bytes : 1);
}
LPVOID HeapReAlloc(HANDLE, DWORD, LPVOID memory, SIZE_T bytes) { return realloc(memory, bytes ? bytes : 1); }
BOOL HeapFree(HANDLE, DWORD, LPVOID memory)
{
    free(memory);
    return TRUE;
}
HLOCAL LocalAlloc(UINT flags, SIZE_T bytes) { return HeapAlloc(nullptr, flags & LMEM_ZEROINIT ? HEAP_ZERO_MEMORY : 0, bytes); }
HLOCAL LocalFree(HLOCAL memory)
{
    free(memory);
    return nullptr;
}
HGLOBAL GlobalAlloc(UINT flags, SIZE_T bytes) { return LocalAlloc(flags, bytes); }
HGLOBAL GlobalFree(HGLOBAL memory) { return LocalFree(memory); }

DWORD GetModuleFileNameA(HMODULE module, LPSTR to, DWORD size)
{
    std::string path = path_of_module(module);
    if (path.empty()) {
        SetLastError(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    return put_path<char>(path, to, size);
}

DWORD GetModuleFileNameW(HMODULE module, LPWSTR to, DWORD size)
{
    std::string path = path_of_module(module);
    if (path.empty()) {
        SetLastError(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    return put_path<wchar_t>(sluicegate::widen(path.c_str()), to, size);
}

BOOL GetModuleHandleExA(DWORD flags, LPCSTR name, HMODULE *module)
{
    *module = nullptr;
    Dl_info information;
    if ((flags & GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS) && dladdr(name, &information) != 0) {
        *module = information.dli_fbase;
        return TRUE;
    }
    SetLastError(ERROR_MOD_NOT_FOUND);
    return FALSE;
}
BOOL GetModuleHandleExW(DWORD flags, LPCWSTR name, HMODULE *module)
{
    return GetModuleHandleExA(flags, reinterpret_cast<LPCSTR>(name), module);
}
HMODULE GetModuleHandleA(LPCSTR) 
{
    // The module that asks: this library is linked into it.
    Dl_info information;
    return dladdr(reinterpret_cast<void *>(&GetModuleHandleA), &information) != 0 ? information.dli_fbase : nullptr;
}
HMODULE GetModuleHandleW(LPCWSTR) { return GetModuleHandleA(nullptr); }

HMODULE LoadLibraryA(LPCSTR name)
{
    HMODULE library = name ? dlopen(name, RTLD_NOW | RTLD_LOCAL) : nullptr;
    if (!library) {
        SetLastError(ERROR_MOD_NOT_FOUND);
    }
    return library;
}
HMODULE LoadLibraryW(LPCWSTR name) { return LoadLibraryA(name ? sluicegate::narrow(name).c_str() : nullptr); }
BOOL FreeLibrary(HMODULE library) { return library && dlclose(library) == 0; }
FARPROC GetProcAddress(HMODULE library, LPCSTR name)
{
    FARPROC found = reinterpret_cast<FARPROC>(dlsym(library, name));
    if (!found) {
        SetLastError(ERROR_PROC_NOT_FOUND);
    }
    return found;
}
BOOL DisableThreadLibraryCalls(HMODULE) { return TRUE; }

DWORD FormatMessageA(DWORD flags, LPCVOID, DWORD id, DWORD, LPSTR buffer, DWORD size, va_list *)
{
    std::string text = flags & FORMAT_MESSAGE_FROM_SYSTEM ? message_of(id) : std::string();
    if (text.empty()) {
        SetLastError(ERROR_NOT_FOUND);
        return 0;
    }
    text += "\r\n";
    char *to = buffer;
    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        to = static_cast<char *>(malloc(text.size() + 1));
        *reinterpret_cast<char **>(buffer) = to;
    } else if (text.size() >= size) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    if (!to) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return 0;
    }
    memcpy(to, text.c_str(), text.size() + 1);
    return static_cast<DWORD>(text.size());
}

DWORD FormatMessageW(DWORD flags, LPCVOID, DWORD id, DWORD, LPWSTR buffer, DWORD size, va_list *)
{
    std::wstring text = flags & FORMAT_MESSAGE_FROM_SYSTEM ? sluicegate::widen(message_of(id).c_str()) : std::wstring();
    if (text.empty()) {
        SetLastError(ERROR_NOT_FOUND);
        return 0;
    }
    text += L"\r\n";
    wchar_t *to = buffer;
    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        to = static_cast<wchar_t *>(malloc((text.size() + 1) * sizeof(wchar_t)));
        *reinterpret_cast<wchar_t **>(buffer) = to;
    } else if (text.size() >= size) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    if (!to) {
        SetLastError(ERROR_NOT_ENOUGH_MEMORY);
        return 0;
    }
    wmemcpy(to, text.c_str(), text.size() + 1);
    return static_cast<DWORD>(text.size());
}

DWORD ExpandEnvironmentStringsA(LPCSTR source, LPSTR to, DWORD size) { return source ? put_whole<char>(expand(source), to, size) : 0; }
DWORD ExpandEnvironmentStringsW(LPCWSTR source, LPWSTR to, DWORD size)
{
    return source ? put_whole<wchar_t>(sluicegate::widen(expand(sluicegate::narrow(source)).c_str()), to, size) : 0;
}

DWORD GetEnvironmentVariableA(LPCSTR name, LPSTR to, DWORD size)
{
    const char *value = name ? getenv(name) : nullptr;
    if (!value) {
        SetLastError(ERROR_ENVVAR_NOT_FOUND);
        return 0;
    }
    DWORD needed = put_whole<char>(std::string(value), to, size);
    return needed <= size ? needed - 1 : needed;
}
DWORD GetEnvironmentVariableW(LPCWSTR name, LPWSTR to, DWORD size)
{
    const char *value = name ? getenv(sluicegate::narrow(name).c_str()) : nullptr;
    if (!value) {
        SetLastError(ERROR_ENVVAR_NOT_FOUND);
        return 0;
    }
    DWORD needed = put_whole<wchar_t>(sluicegate::widen(value), to, size);
    return needed <= size ? needed - 1 : needed;
}

BOOL GetComputerNameA(LPSTR to, LPDWORD size)
{
    char name[256];
    if (gethostname(name, sizeof(name)) != 0) {
        return sluicegate::fail_with_errno();
    }
    name[sizeof(name) - 1] = 0;
    size_t length = strlen(name);
    if (length >= *size) {
        *size = static_cast<DWORD>(length + 1);
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    memcpy(to, name, length + 1);
    *size = static_cast<DWORD>(length);
    return TRUE;
}
BOOL GetComputerNameW(LPWSTR to, LPDWORD size)
{
    char name[256];
    DWORD length = sizeof(name);
    if (!GetComputerNameA(name, &length)) {
        return FALSE;
    }
    std::wstring wide = sluicegate::widen(name);
    if (wide.size() >= *size) {
        *size = static_cast<DWORD>(wide.size() + 1);
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    wmemcpy(to, wide.c_str(), wide.size() + 1);
    *size = static_cast<DWORD>(wide.size());
    return TRUE;
}

} // extern "C"
