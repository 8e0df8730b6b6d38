// What the system is: processors, memory, versions, names of computer and user.

#include <linux/limits.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include <string>

#include "processes.h"
#include "text_codec.h"

namespace {

const WORD PROCESSOR =
#if defined(__x86_64__)
    PROCESSOR_ARCHITECTURE_AMD64;
#elif defined(__aarch64__)
    PROCESSOR_ARCHITECTURE_ARM64;
#else
    PROCESSOR_ARCHITECTURE_INTEL;
#endif

/// A value of /proc/PID/status in kilobytes, as bytes.
ULONGLONG status_value(pid_t pid, const char *name)
{
    FILE *file = fopen(("/proc/" + std::to_string(pid) + "/status").c_str(), "re");
    char line[256];
    ULONGLONG value = 0;
    while (file && fgets(line, sizeof(line), file)) {
        if (strncmp(line, name, strlen(name)) == 0) {
            value = strtoull(line + strlen(name) + 1, nullptr, 10) * 1024;
            break;
        }
    }
    if (file) {
        fclose(file);
    }
    return value;
}

/// Copies a name; on ERROR_MORE_DATA or too small a buffer `size` is what is needed.
template <class Char, class String> BOOL put_name(const String &name, Char *to, LPDWORD size, DWORD error)
{
    if (!size) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    if (!to || name.size() >= *size) {
        *size = static_cast<DWORD>(name.size() + 1);
        return sluicegate::fail(error);
    }
    memcpy(to, name.c_str(), (name.size() + 1) * sizeof(Char));
    *size = static_cast<DWORD>(name.size());
    return TRUE;
}

std::string host_name(bool with_domain)
{
    char name[256] = "";
    gethostname(name, sizeof(name) - 1);
    std::string whole = name;
    return with_domain ? whole : whole.substr(0, whole.find('.'));
}

std::string user_name()
{
    char buffer[4096];
    struct passwd entry, *found = nullptr;
    getpwuid_r(geteuid(), &entry, buffer, sizeof(buffer), &found);
    return found ? found->pw_name : std::to_string(geteuid());
}

template <class Version> BOOL put_version(Version *version)
{
    if (!version || version->dwOSVersionInfoSize < sizeof(*version)) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    DWORD size = version->dwOSVersionInfoSize;
    memset(version, 0, sizeof(*version));
    version->dwOSVersionInfoSize = size;
    version->dwMajorVersion = 10;
    version->dwBuildNumber = 20348;
    version->dwPlatformId = VER_PLATFORM_WIN32_NT;
    return TRUE;
}

} // namespace

extern "C" {

DWORD GetCurrentThreadId(void)
{
    static thread_local DWORD id = static_cast<DWORD>(syscall(SYS_gettid));
    return id;
}
DWORD GetCurrentProcessId(void) { return static_cast<DWORD>(getpid()); }
// The two pseudo handles have the Windows values.
HANDLE GetCurrentProcess(void) { return reinterpret_cast<HANDLE>(static_cast<intptr_t>(-1)); }
HANDLE GetCurrentThread(void) { return reinterpret_cast<HANDLE>(static_cast<intptr_t>(-2)); }

void GetSystemInfo(LPSYSTEM_INFO information)
{
    memset(information, 0, sizeof(*information));
    information->wProcessorArchitecture = PROCESSOR;
    information->dwPageSize = static_cast<DWORD>(sysconf(_SC_PAGESIZE));
    information->dwAllocationGranularity = information->dwPageSize;
    information->dwNumberOfProcessors = static_cast<DWORD>(sysconf(_SC_NPROCESSORS_ONLN));
    DWORD processors = information->dwNumberOfProcessors;
    information->dwActiveProcessorMask = processors >= 64 ? ~static_cast<DWORD_PTR>(0) : (static_cast<DWORD_PTR>(1) << processors) - 1;
    information->dwProcessorType = 8664;
    information->lpMinimumApplicationAddress = reinterpret_cast<LPVOID>(static_cast<uintptr_t>(0x10000));
    information->lpMaximumApplicationAddress = reinterpret_cast<LPVOID>(static_cast<uintptr_t>(0x7ffffffeffff));
}
void GetNativeSystemInfo(LPSYSTEM_INFO information) { GetSystemInfo(information); }

BOOL GlobalMemoryStatusEx(LPMEMORYSTATUSEX status)
{
    struct sysinfo system;
    if (!status || status->dwLength < sizeof(*status) || sysinfo(&system) != 0) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    ULONGLONG unit = system.mem_unit;
    status->ullTotalPhys = system.totalram * unit;
    status->ullAvailPhys = (system.freeram + system.bufferram) * unit;
    status->ullTotalPageFile = status->ullTotalPhys + system.totalswap * unit;
    status->ullAvailPageFile = status->ullAvailPhys + system.freeswap * unit;
    status->ullTotalVirtual = 0x7ffffffe0000ull;
    status->ullAvailVirtual = status->ullTotalVirtual - status_value(getpid(), "VmSize:");
    status->ullAvailExtendedVirtual = 0;
    status->dwMemoryLoad = status->ullTotalPhys ? static_cast<DWORD>(100 - status->ullAvailPhys * 100 / status->ullTotalPhys) : 0;
    return TRUE;
}
void GlobalMemoryStatus(LPMEMORYSTATUS status)
{
    MEMORYSTATUSEX whole;
    whole.dwLength = sizeof(whole);
    memset(status, 0, sizeof(*status));
    status->dwLength = sizeof(*status);
    if (GlobalMemoryStatusEx(&whole)) {
        status->dwMemoryLoad = whole.dwMemoryLoad;
        status->dwTotalPhys = whole.ullTotalPhys;
        status->dwAvailPhys = whole.ullAvailPhys;
        status->dwTotalPageFile = whole.ullTotalPageFile;
        status->dwAvailPageFile = whole.ullAvailPageFile;
        status->dwTotalVirtual = whole.ullTotalVirtual;
        status->dwAvailVirtual = whole.ullAvailVirtual;
    }
}

BOOL GetProcessMemoryInfo(HANDLE handle, PPROCESS_MEMORY_COUNTERS counters, DWORD size)
{
    sluicegate::Ref<sluicegate::Process> process = sluicegate::process_of(handle);
    if (!process || !counters || size < sizeof(PROCESS_MEMORY_COUNTERS)) {
        return process ? sluicegate::fail(ERROR_INSUFFICIENT_BUFFER) : FALSE;
    }
    memset(counters, 0, size < sizeof(PROCESS_MEMORY_COUNTERS_EX) ? size : sizeof(PROCESS_MEMORY_COUNTERS_EX));
    counters->cb = size;
    counters->WorkingSetSize = status_value(process->pid, "VmRSS:");
    counters->PeakWorkingSetSize = status_value(process->pid, "VmHWM:");
    counters->PagefileUsage = status_value(process->pid, "VmData:");
    counters->PeakPagefileUsage = counters->PagefileUsage;
    if (size >= sizeof(PROCESS_MEMORY_COUNTERS_EX)) {
        reinterpret_cast<PROCESS_MEMORY_COUNTERS_EX *>(counters)->PrivateUsage = counters->PagefileUsage;
    }
    return TRUE;
}
// The system decides by itself what stays in memory.
BOOL SetProcessWorkingSetSize(HANDLE, SIZE_T, SIZE_T) { return TRUE; }
BOOL EmptyWorkingSet(HANDLE) { return TRUE; }

// The version of the Windows whose behaviour modules find here: Server 2022.
DWORD GetVersion(void) { return 10u | (20348u << 16); }
BOOL GetVersionExA(LPOSVERSIONINFOA version) { return put_version(version); }
BOOL GetVersionExW(LPOSVERSIONINFOW version) { return put_version(version); }
BOOL IsWow64Process(HANDLE, PBOOL result)
{
    if (!result) {
        return sluicegate::fail(ERROR_INVALID_PARAMETER);
    }
    *result = FALSE;
    return TRUE;
}
BOOL GetBinaryTypeW(LPCWSTR name, LPDWORD type)
{
    FILE *file = name && type ? fopen(sluicegate::narrow(name).c_str(), "re") : nullptr;
    unsigned char head[5] = {};
    bool elf = file && fread(head, 1, sizeof(head), file) == sizeof(head) && memcmp(head, "\177ELF", 4) == 0;
    if (file) {
        fclose(file);
    }
    if (!elf) {
        return sluicegate::fail(file ? ERROR_BAD_EXE_FORMAT : ERROR_FILE_NOT_FOUND);
    }
    *type = head[4] == 2 ? SCS_64BIT_BINARY : SCS_32BIT_BINARY;
    return TRUE;
}
BOOL GetBinaryTypeA(LPCSTR name, LPDWORD type) { return GetBinaryTypeW(name ? sluicegate::widen(name).c_str() : nullptr, type); }

BOOL GetComputerNameA(LPSTR to, LPDWORD size) { return put_name<char>(host_name(false), to, size, ERROR_BUFFER_OVERFLOW); }
BOOL GetComputerNameW(LPWSTR to, LPDWORD size)
{
    return put_name<wchar_t>(sluicegate::widen(host_name(false).c_str()), to, size, ERROR_BUFFER_OVERFLOW);
}
static std::string name_of_kind(COMPUTER_NAME_FORMAT kind)
{
    std::string whole = host_name(true);
    size_t dot = whole.find('.');
    switch (kind) {
    case ComputerNameDnsDomain:
    case ComputerNamePhysicalDnsDomain:
        return dot == std::string::npos ? "" : whole.substr(dot + 1);
    case ComputerNameDnsFullyQualified:
    case ComputerNamePhysicalDnsFullyQualified:
        return whole;
    default:
        return whole.substr(0, dot);
    }
}
BOOL GetComputerNameExA(COMPUTER_NAME_FORMAT kind, LPSTR to, LPDWORD size)
{
    return put_name<char>(name_of_kind(kind), to, size, ERROR_MORE_DATA);
}
BOOL GetComputerNameExW(COMPUTER_NAME_FORMAT kind, LPWSTR to, LPDWORD size)
{
    return put_name<wchar_t>(sluicegate::widen(name_of_kind(kind).c_str()), to, size, ERROR_MORE_DATA);
}
static BOOL counted_user(BOOL done, LPDWORD size)
{
    // Here the count includes the zero.
    *size += done ? 1 : 0;
    return done;
}
BOOL GetUserNameA(LPSTR to, LPDWORD size)
{
    return size ? counted_user(put_name<char>(user_name(), to, size, ERROR_INSUFFICIENT_BUFFER), size) : sluicegate::fail(ERROR_INVALID_PARAMETER);
}
BOOL GetUserNameW(LPWSTR to, LPDWORD size)
{
    return size ? counted_user(put_name<wchar_t>(sluicegate::widen(user_name().c_str()), to, size, ERROR_INSUFFICIENT_BUFFER), size)
                : sluicegate::fail(ERROR_INVALID_PARAMETER);
}

} // extern "C"
