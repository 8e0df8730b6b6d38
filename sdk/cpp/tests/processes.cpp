// Processes, jobs, memory, libraries and the system's own data.

#include <windows.h>

#include <string>

#include "check.h"

static DWORD run(const char *line, HANDLE output, HANDLE *left = NULL, DWORD flags = 0, LPVOID environment = NULL)
{
    STARTUPINFOA startup = {sizeof(startup)};
    startup.dwFlags = output ? STARTF_USESTDHANDLES : 0;
    startup.hStdOutput = output;
    PROCESS_INFORMATION process = {};
    std::string text = line;
    if (!CreateProcessA(NULL, &text[0], NULL, NULL, TRUE, flags, environment, NULL, &startup, &process)) {
        return GetLastError() + 1000;
    }
    if (left) {
        *left = process.hProcess;
        if (flags & CREATE_SUSPENDED) {
            CHECK(WaitForSingleObject(process.hProcess, 5) == WAIT_TIMEOUT && ResumeThread(process.hThread) == 1);
        }
        CloseHandle(process.hThread);
        return 0;
    }
    DWORD code = 0;
    CHECK(WaitForSingleObject(process.hProcess, INFINITE) == WAIT_OBJECT_0 && GetExitCodeProcess(process.hProcess, &code));
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return code;
}

static void processes()
{
    CHECK(run("sh -c \"exit 7\"", NULL) == 7);
    CHECK(run("no-such-program", NULL) == 1000 + ERROR_FILE_NOT_FOUND);
    HANDLE reader, writer;
    CHECK(CreatePipe(&reader, &writer, NULL, 0));
    char block[] = "NAME=one two\0PATH=/usr/bin:/bin\0";
    CHECK(run("sh -c \"printf '%s|%s' \\\"$NAME\\\" \\\"$1\\\"\" sh \"a b\"", writer, NULL, 0, block) == 0);
    CloseHandle(writer);
    char text[64] = "";
    DWORD count = 0;
    CHECK(ReadFile(reader, text, sizeof(text) - 1, &count, NULL));
    CHECK_TEXT(text, "one two|a b");
    CloseHandle(reader);

    HANDLE sleeper = NULL, suspended = NULL;
    DWORD code = 0;
    CHECK(run("sleep 1000", NULL, &sleeper) == 0 && GetExitCodeProcess(sleeper, &code) && code == STILL_ACTIVE);
    HANDLE opened = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, GetProcessId(sleeper));
    FILETIME created, ended, kernel, user;
    CHECK(opened && GetProcessTimes(opened, &created, &ended, &kernel, &user) && created.dwHighDateTime != 0);
    CHECK(TerminateProcess(sleeper, 5) && WaitForSingleObject(sleeper, INFINITE) == WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(sleeper, &code) && code == 5 && WaitForSingleObject(opened, INFINITE) == WAIT_OBJECT_0);
    CHECK(CloseHandle(opened) && CloseHandle(sleeper) && OpenProcess(0, FALSE, 0x7ffffff0) == NULL);
    CHECK(run("sh -c \"exit 3\"", NULL, &suspended, CREATE_SUSPENDED) == 0 && WaitForSingleObject(suspended, INFINITE) == WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(suspended, &code) && code == 3 && CloseHandle(suspended));

    HANDLE job = CreateJobObjectA(NULL, NULL);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    CHECK(SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits)));
    CHECK(run("sh -c \"sleep 1000; true\"", NULL, &sleeper) == 0 && AssignProcessToJobObject(job, sleeper));
    BOOL inside = FALSE;
    CHECK(IsProcessInJob(sleeper, job, &inside) && inside && IsProcessInJob(GetCurrentProcess(), job, &inside) && !inside);
    JOBOBJECT_BASIC_PROCESS_ID_LIST list[4];
    DWORD needed = 0;
    CHECK(QueryInformationJobObject(job, JobObjectBasicProcessIdList, list, sizeof(list), &needed));
    CHECK(list[0].NumberOfProcessIdsInList >= 1 && needed > 8);
    CHECK(CloseHandle(job) && WaitForSingleObject(sleeper, INFINITE) == WAIT_OBJECT_0 && CloseHandle(sleeper));
}

static void memory()
{
    HANDLE heap = HeapCreate(0, 0, 0);
    char *block = (char *)HeapAlloc(heap, HEAP_ZERO_MEMORY, 10);
    CHECK(HeapSize(heap, 0, block) == 10 && block[9] == 0);
    memset(block, 1, 10);
    block = (char *)HeapReAlloc(heap, HEAP_ZERO_MEMORY, block, 1000);
    CHECK(block[9] == 1 && block[10] == 0 && block[999] == 0);
    PROCESS_HEAP_ENTRY entry = {};
    CHECK(HeapLock(heap) && HeapWalk(heap, &entry) && entry.lpData == block && entry.cbData == 1000 && !HeapWalk(heap, &entry));
    CHECK(GetLastError() == ERROR_NO_MORE_ITEMS && HeapUnlock(heap) && HeapAlloc(heap, 0, 5) != NULL && HeapDestroy(heap) && !HeapDestroy(heap));
    HANDLE bounded = HeapCreate(0, 0, 100);
    CHECK(HeapAlloc(bounded, 0, 101) == NULL && HeapAlloc(bounded, 0, 50) != NULL && HeapDestroy(bounded));
    char *own = (char *)HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 3);
    own = (char *)HeapReAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, own, 300);
    for (int i = 0; i < 300; i++) {
        CHECK(own[i] == 0);
    }
    CHECK(HeapFree(GetProcessHeap(), 0, own));
    HLOCAL local = LocalAlloc(LHND, 40);
    CHECK(LocalLock(local) == local && LocalSize(local) >= 40 && LocalFree(local) == NULL);

    char *pages = (char *)VirtualAlloc(NULL, 100000, MEM_RESERVE, PAGE_READWRITE);
    CHECK(pages && IsBadReadPtr(pages, 1) && VirtualAlloc(pages + 5000, 10, MEM_COMMIT, PAGE_READWRITE) == pages + 4096);
    pages[5000] = 1;
    DWORD before = 0;
    CHECK(!IsBadReadPtr(pages + 4096, 4096) && VirtualProtect(pages + 4096, 1, PAGE_READONLY, &before) && before == PAGE_READWRITE);
    CHECK(IsBadWritePtr(pages + 4096, 1) && VirtualFree(pages, 0, MEM_RELEASE) && !VirtualFree(pages, 0, MEM_RELEASE));
    HANDLE mapping = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 8192, "map");
    char *view = (char *)MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, 0), *second;
    HANDLE again = OpenFileMappingW(FILE_MAP_READ, FALSE, L"map");
    CHECK(view && again && (second = (char *)MapViewOfFile(again, FILE_MAP_READ, 0, 4096, 0)));
    view[4096] = 42;
    CHECK(second[0] == 42 && UnmapViewOfFile(view) && UnmapViewOfFile(second) && !UnmapViewOfFile(view));
    CHECK(CloseHandle(mapping) && CloseHandle(again) && OpenFileMappingA(FILE_MAP_READ, FALSE, "map") == NULL);
    void *aligned = _aligned_malloc(100, 256);
    CHECK((uintptr_t)aligned % 256 == 0);
    _aligned_free(aligned);
}

static void system_data()
{
    HMODULE own = NULL;
    CHECK(GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, (LPCSTR)&memory, &own));
    char path[1000];
    CHECK(own == GetModuleHandleA(NULL) && GetModuleFileNameA(own, path, sizeof(path)) > 0 && strstr(path, "program"));
    HMODULE math = LoadLibraryA("libm.so.6");
    CHECK(math && GetProcAddress(math, "cos") && !GetProcAddress(math, "no_such_name") && GetLastError() == ERROR_PROC_NOT_FOUND);
    HMODULE same = GetModuleHandleW(L"LIBM.SO.6");
    CHECK(same && GetProcAddress(same, "cos") == GetProcAddress(math, "cos") && GetModuleFileNameA(math, path, sizeof(path)) > 0);
    CHECK(FreeLibrary(math) && LoadLibraryW(L"no-such-library.dll") == NULL && GetLastError() == ERROR_MOD_NOT_FOUND);
    CHECK(FindResourceA(own, MAKEINTRESOURCEA(1), NULL) == NULL && GetProcAddress(own, NULL) == NULL);

    CHECK(SetEnvironmentVariableA("SHIM_VALUE", "x") && !SetEnvironmentVariableA("A=B", "x"));
    LPWCH block = GetEnvironmentStringsW();
    bool seen = false;
    for (LPWCH entry = block; *entry; entry += wcslen(entry) + 1) {
        seen = seen || wcscmp(entry, L"SHIM_VALUE=x") == 0;
    }
    CHECK(seen && FreeEnvironmentStringsW(block) && SetEnvironmentVariableA("SHIM_VALUE", NULL));
    CHECK(GetEnvironmentVariableA("SHIM_VALUE", path, 10) == 0 && GetLastError() == ERROR_ENVVAR_NOT_FOUND);
    DWORD size = 0;
    CHECK(!GetUserNameA(NULL, &size) && GetLastError() == ERROR_INSUFFICIENT_BUFFER && size > 1);
    CHECK(!GetComputerNameExW(ComputerNameDnsHostname, NULL, &size) && GetLastError() == ERROR_MORE_DATA);
    SYSTEM_INFO system;
    GetNativeSystemInfo(&system);
    CHECK(system.dwNumberOfProcessors > 0 && system.wProcessorArchitecture != PROCESSOR_ARCHITECTURE_UNKNOWN);
    MEMORYSTATUSEX status = {sizeof(status)};
    PROCESS_MEMORY_COUNTERS counters;
    CHECK(GlobalMemoryStatusEx(&status) && status.ullTotalPhys > status.ullAvailPhys);
    CHECK(GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)) && counters.WorkingSetSize > 0);
    UINT mode = SetErrorMode(SEM_FAILCRITICALERRORS);
    CHECK(SetErrorMode(mode) == SEM_FAILCRITICALERRORS);

    LPSTR text = NULL;
    DWORD_PTR inserts[] = {(DWORD_PTR)"name", 7};
    CHECK(FormatMessageA(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_ARGUMENT_ARRAY, "%2!03u! of %1%n100%%", 0, 0,
                         (LPSTR)&text, 0, (va_list *)inserts) > 0);
    CHECK_TEXT(text, "007 of name\r\n100%");
    LocalFree(text);
    CHECK(FormatMessageA(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_IGNORE_INSERTS, "%1", 0, 0, path, sizeof(path), NULL) == 2);
    CHECK(FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 424242, 0, path, sizeof(path), NULL) == 0);
}

int main()
{
    processes();
    memory();
    system_data();
    return failures != 0;
}
