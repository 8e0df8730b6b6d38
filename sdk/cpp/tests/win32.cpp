// The Win32 functions over POSIX.

#include <windows.h>

#include <sddl.h>
#include <winsock2.h>

#include <string>

#include "check.h"

static DWORD WINAPI raise_event(LPVOID event)
{
    return SetEvent((HANDLE)event) ? 7 : 0;
}

static void files(const std::string &folder)
{
    std::string path = folder + "\\shim.txt";
    HANDLE file = CreateFileA(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, NULL);
    CHECK(file != INVALID_HANDLE_VALUE && sluicegate_descriptor_of_handle(file) > 2);
    DWORD count = 0;
    CHECK(WriteFile(file, "hello world", 11, &count, NULL) && count == 11);
    CHECK(GetFileSize(file, NULL) == 11);
    CHECK(SetFilePointer(file, 6, NULL, FILE_BEGIN) == 6);
    char text[20] = "";
    CHECK(ReadFile(file, text, sizeof(text), &count, NULL) && count == 5 && memcmp(text, "world", 5) == 0);
    OVERLAPPED overlapped = {};
    overlapped.Offset = 4;
    CHECK(ReadFile(file, text, 3, &count, &overlapped) && count == 3 && memcmp(text, "o w", 3) == 0);
    overlapped.Offset = 100;
    CHECK(!ReadFile(file, text, 3, &count, &overlapped) && GetLastError() == ERROR_HANDLE_EOF);
    CHECK(CloseHandle(file));
    CHECK(CreateFileA(path.c_str(), GENERIC_READ, 0, NULL, CREATE_NEW, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetFileAttributesA(folder.c_str()) == FILE_ATTRIBUTE_DIRECTORY);
    std::string inner = folder + "\\inner";
    CHECK(CreateDirectoryA(inner.c_str(), NULL) && !CreateDirectoryA(inner.c_str(), NULL));
    CHECK(GetLastError() == ERROR_ALREADY_EXISTS);
    CHECK(DeleteFileA(path.c_str()) && GetFileAttributesA(path.c_str()) == INVALID_FILE_ATTRIBUTES);
    CHECK(CreateFileW(L"/no/such/file", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetLastError() == ERROR_PATH_NOT_FOUND);
    CHECK(!CloseHandle(NULL) && GetLastError() == ERROR_INVALID_HANDLE);
    CHECK(!CloseHandle(INVALID_HANDLE_VALUE));
}

static void waiting()
{
    HANDLE event = CreateEvent(NULL, FALSE, TRUE, NULL);
    CHECK(WaitForSingleObject(event, 0) == WAIT_OBJECT_0);
    CHECK(WaitForSingleObject(event, 1) == WAIT_TIMEOUT);
    HANDLE thread = CreateThread(NULL, 0, raise_event, event, 0, NULL);
    CHECK(WaitForSingleObject(event, INFINITE) == WAIT_OBJECT_0);
    CHECK(WaitForSingleObject(thread, INFINITE) == WAIT_OBJECT_0);
    DWORD code = 0;
    CHECK(GetExitCodeThread(thread, &code) && code == 7);
    HANDLE both[] = {event, thread};
    CHECK(WaitForMultipleObjects(2, both, FALSE, INFINITE) == WAIT_OBJECT_0 + 1);
    CHECK(WaitForMultipleObjects(2, both, TRUE, 1) == WAIT_TIMEOUT);
    HANDLE again = CreateThread(NULL, 0, raise_event, event, 0, NULL);
    CHECK(WaitForMultipleObjects(2, both, TRUE, INFINITE) == WAIT_OBJECT_0);
    CHECK(WaitForSingleObject(event, 0) == WAIT_TIMEOUT);
    CHECK(WaitForSingleObject(again, INFINITE) == WAIT_OBJECT_0 && CloseHandle(again));
    HANDLE wrong[] = {event, NULL};
    CHECK(WaitForMultipleObjects(2, wrong, FALSE, 0) == WAIT_FAILED);
    CHECK(CloseHandle(thread) && CloseHandle(event));

    CRITICAL_SECTION section;
    InitializeCriticalSection(&section);
    EnterCriticalSection(&section);
    CHECK(TryEnterCriticalSection(&section));
    LeaveCriticalSection(&section);
    LeaveCriticalSection(&section);
    DeleteCriticalSection(&section);
}

static void times()
{
    FILETIME file = {0xD53E8000u, 0x019DB1DEu};
    SYSTEMTIME system = {};
    CHECK(FileTimeToSystemTime(&file, &system) && system.wYear == 1970 && system.wMonth == 1 && system.wDay == 1);
    CHECK(system.wDayOfWeek == 4 && system.wHour == 0 && system.wMilliseconds == 0);
    FILETIME back = {};
    CHECK(SystemTimeToFileTime(&system, &back) && CompareFileTime(&file, &back) == 0);
    SYSTEMTIME impossible = system;
    impossible.wMonth = 2;
    impossible.wDay = 30;
    CHECK(!SystemTimeToFileTime(&impossible, &back));
    TIME_ZONE_INFORMATION zone = {};
    zone.Bias = -60;
    CHECK(SystemTimeToTzSpecificLocalTime(&zone, &system, &system) && system.wHour == 1);
    ULONGLONG before = GetTickCount64();
    Sleep(2);
    CHECK(GetTickCount64() > before);
}

struct Entry {
    SLIST_ENTRY link;
    int number;
};

static DWORD WINAPI push_many(LPVOID list)
{
    for (int i = 0; i < 1000; i++) {
        Entry *entry = new Entry();
        entry->number = i;
        InterlockedPushEntrySList((PSLIST_HEADER)list, &entry->link);
    }
    return 0;
}

static void lists()
{
    SLIST_HEADER list;
    InitializeSListHead(&list);
    CHECK(InterlockedPopEntrySList(&list) == NULL);
    HANDLE threads[2];
    for (HANDLE &thread : threads) {
        thread = CreateThread(NULL, 0, push_many, &list, 0, NULL);
    }
    CHECK(WaitForMultipleObjects(2, threads, TRUE, INFINITE) == WAIT_OBJECT_0);
    CHECK(QueryDepthSList(&list) == 2000);
    int sum = 0;
    while (PSLIST_ENTRY link = InterlockedPopEntrySList(&list)) {
        Entry *entry = CONTAINING_RECORD(link, Entry, link);
        sum += entry->number;
        delete entry;
    }
    CHECK(sum == 2 * 499500 && InterlockedFlushSList(&list) == NULL);
    CHECK(CloseHandle(threads[0]) && CloseHandle(threads[1]));
}

int main(int, char **arguments)
{
    lists();
    files(arguments[1]);
    waiting();
    times();

    long native = 5;
    LONG narrow = -1;
    CHECK(InterlockedIncrement(&native) == 6 && InterlockedDecrement(&narrow) == -2);
    CHECK(InterlockedExchange(&narrow, 9) == -2 && InterlockedCompareExchange(&narrow, 1, 9) == 9 && narrow == 1);
    CHECK(InterlockedExchangeAdd(&narrow, 4) == 1 && narrow == 5);

    wchar_t wide[20];
    char text[64];
    CHECK(MultiByteToWideChar(CP_UTF8, 0, "gr\xc3\xbcn", -1, NULL, 0) == 5);
    CHECK(MultiByteToWideChar(CP_UTF8, 0, "gr\xc3\xbcn", -1, wide, 20) == 5);
    CHECK_WIDE(wide, L"gr\u00fcn");
    CHECK(MultiByteToWideChar(CP_UTF8, 0, "abc", -1, wide, 2) == 0 && GetLastError() == ERROR_INSUFFICIENT_BUFFER);
    CHECK(MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, "\xc0\xaf", -1, wide, 20) == 0);
    CHECK(WideCharToMultiByte(CP_ACP, 0, L"\U0001F600", -1, text, sizeof(text), NULL, NULL) == 5);
    CHECK_TEXT(text, "\xf0\x9f\x98\x80");
    wchar_t pair[] = {0xd83d, 0xde00, 0};
    CHECK(WideCharToMultiByte(CP_UTF8, 0, pair, -1, text, sizeof(text), NULL, NULL) == 5);

    setenv("SLUICEGATE_SHIM", "value", 1);
    CHECK(ExpandEnvironmentStringsA("a%SLUICEGATE_SHIM%b", text, sizeof(text)) == 8);
    CHECK_TEXT(text, "avalueb");
    CHECK(ExpandEnvironmentStringsA("%SLUICEGATE_NONE%/%SLUICEGATE_SHIM%", text, sizeof(text)) > 0);
    CHECK_TEXT(text, "%SLUICEGATE_NONE%/value");
    CHECK(ExpandEnvironmentStringsA("100%", text, sizeof(text)) == 5);
    CHECK(ExpandEnvironmentStringsW(L"%SLUICEGATE_SHIM%", wide, 3) == 6);
    CHECK(GetEnvironmentVariableA("SLUICEGATE_SHIM", text, sizeof(text)) == 5);
    CHECK(GetModuleFileNameA(NULL, text, 4) == 4 && GetLastError() == ERROR_INSUFFICIENT_BUFFER && text[3] == 0);

    GUID guid = {0x12345678, 0x9abc, 0xdef0, {1, 2, 3, 4, 5, 6, 7, 8}}, read;
    CHECK(StringFromGUID2(guid, wide, 20) == 0);
    wchar_t name[39];
    CHECK(StringFromGUID2(guid, name, 39) == 39);
    CHECK_WIDE(name, L"{12345678-9ABC-DEF0-0102-030405060708}");
    CHECK(CLSIDFromString(name, &read) == S_OK && read == guid);
    name[5] = L'x';
    CHECK(FAILED(CLSIDFromString(name, &read)));

    unsigned char sid[] = {1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0};
    LPSTR sid_text = NULL;
    CHECK(ConvertSidToStringSidA(sid, &sid_text));
    CHECK_TEXT(sid_text, "S-1-5-32-544");
    LocalFree(sid_text);

    sockaddr_in address = {};
    address.sin_family = AF_INET;
    CHECK(inet_pton(AF_INET, "10.1.2.3", &address.sin_addr) == 1);
    CHECK(address.sin_addr.S_un.S_un_b.s_b1 == 10 && address.sin_addr.s_addr == address.sin_addr.S_un.S_addr);
    CHECK(sizeof(sockaddr_in) == 16 && sizeof(sockaddr_in6) == 28 && sizeof(in6_addr) == 16);

    LPSTR message = NULL;
    DWORD flags = FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM;
    CHECK(FormatMessageA(flags, NULL, ERROR_ACCESS_DENIED, 0, (LPSTR)&message, 0, NULL) > 0);
    CHECK_TEXT(message, "Access is denied.\r\n");
    LocalFree(message);
    CHECK(HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY) == (HRESULT)0x80070008 && HRESULT_FROM_WIN32(0) == S_OK);
    CHECK(HRESULT_CODE(E_INVALIDARG) == ERROR_INVALID_PARAMETER);
    return failures != 0;
}
