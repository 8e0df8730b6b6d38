// Files, folders, pipes, asynchronous operations and notifications.

#include <windows.h>

#include <string>

#include "check.h"

static std::string folder;

static void put(const std::string &path, const char *text)
{
    HANDLE file = CreateFileA(path.c_str(), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    DWORD count = 0;
    CHECK(file != INVALID_HANDLE_VALUE && WriteFile(file, text, (DWORD)strlen(text), &count, NULL) && CloseHandle(file));
}

static void sharing()
{
    std::string path = folder + "\\shared.txt";
    put(path, "one");
    HANDLE reader = CreateFileA(path.c_str(), GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    CHECK(reader != INVALID_HANDLE_VALUE);
    CHECK(CreateFileA(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetLastError() == ERROR_SHARING_VIOLATION);
    // A refused CREATE_ALWAYS has not emptied the file.
    CHECK(CreateFileA(path.c_str(), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetFileSize(reader, NULL) == 3);
    HANDLE second = CreateFileA(path.c_str(), GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    CHECK(second != INVALID_HANDLE_VALUE && CloseHandle(second) && CloseHandle(reader));
    HANDLE truncated = CreateFileA(path.c_str(), GENERIC_WRITE, 0, NULL, TRUNCATE_EXISTING, 0, NULL);
    CHECK(truncated != INVALID_HANDLE_VALUE && GetFileSize(truncated, NULL) == 0 && CloseHandle(truncated));
    CHECK(CreateFileA((folder + "\\none\\file").c_str(), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetLastError() == ERROR_PATH_NOT_FOUND);
    HANDLE passing = CreateFileA(path.c_str(), GENERIC_READ, 7, NULL, OPEN_EXISTING, FILE_FLAG_DELETE_ON_CLOSE, NULL);
    CHECK(GetFileAttributesA(path.c_str()) != INVALID_FILE_ATTRIBUTES && CloseHandle(passing));
    CHECK(GetFileAttributesA(path.c_str()) == INVALID_FILE_ATTRIBUTES && GetLastError() == ERROR_FILE_NOT_FOUND);
}

static void names()
{
    for (const char *name : {"b.TXT", "a.txt", "c.log", "plain"}) {
        put(folder + "/" + name, name);
    }
    WIN32_FIND_DATAA data;
    std::string found;
    HANDLE search = FindFirstFileA((folder + "\\*.txt").c_str(), &data);
    CHECK(search != INVALID_HANDLE_VALUE);
    do {
        found += data.cFileName;
        CHECK(data.nFileSizeLow == 5 && data.dwFileAttributes == FILE_ATTRIBUTE_NORMAL);
    } while (FindNextFileA(search, &data));
    CHECK(GetLastError() == ERROR_NO_MORE_FILES && FindClose(search) && !FindClose(search));
    CHECK_TEXT(found.c_str(), "a.txtb.TXT");
    WIN32_FIND_DATAW wide;
    std::wstring pattern(folder.begin(), folder.end());
    HANDLE all = FindFirstFileW((pattern + L"\\*.*").c_str(), &wide);
    int count = 1;
    while (FindNextFileW(all, &wide)) {
        count++;
    }
    CHECK(count == 6 && FindClose(all)); // with . and ..
    CHECK(FindFirstFileA((folder + "/*.none").c_str(), &data) == INVALID_HANDLE_VALUE && GetLastError() == ERROR_FILE_NOT_FOUND);

    CHECK(CopyFileA((folder + "/a.txt").c_str(), (folder + "/copy").c_str(), TRUE));
    CHECK(!CopyFileA((folder + "/a.txt").c_str(), (folder + "/copy").c_str(), TRUE) && GetLastError() == ERROR_FILE_EXISTS);
    CHECK(!MoveFileA((folder + "/copy").c_str(), (folder + "/c.log").c_str()) && GetLastError() == ERROR_ALREADY_EXISTS);
    CHECK(MoveFileExA((folder + "/copy").c_str(), (folder + "/c.log").c_str(), MOVEFILE_REPLACE_EXISTING));
    WIN32_FILE_ATTRIBUTE_DATA attributes;
    CHECK(GetFileAttributesExA((folder + "/c.log").c_str(), GetFileExInfoStandard, &attributes) && attributes.nFileSizeLow == 5);
    CHECK(SetFileAttributesA((folder + "/c.log").c_str(), FILE_ATTRIBUTE_READONLY));
    CHECK(GetFileAttributesA((folder + "/c.log").c_str()) == FILE_ATTRIBUTE_READONLY);
    CHECK(SetFileAttributesA((folder + "/c.log").c_str(), FILE_ATTRIBUTE_NORMAL));

    char full[300], *part = NULL;
    CHECK(GetFullPathNameA((folder + "\\x\\..\\a.txt").c_str(), sizeof(full), full, &part) == folder.size() + 6);
    CHECK_TEXT(full, (folder + "/a.txt").c_str());
    CHECK_TEXT(part, "a.txt");
    CHECK(GetFullPathNameA("a.txt", 3, full, NULL) > 3);
    setenv("SLUICEGATE_PATH_MAP", ("C:\\site=" + folder + ";D:\\=/dev").c_str(), 1);
    CHECK(GetFileAttributesA("c:\\SITE\\a.txt") == FILE_ATTRIBUTE_NORMAL && GetFileAttributesA("\\\\?\\C:\\site\\a.txt") != INVALID_FILE_ATTRIBUTES);
    CHECK(GetFileAttributesA("D:\\null") != INVALID_FILE_ATTRIBUTES && GetFileAttributesA("C:\\sites\\a.txt") == INVALID_FILE_ATTRIBUTES);
    char temp[MAX_PATH];
    CHECK(GetTempFileNameA(folder.c_str(), "abcd", 0, temp) != 0 && GetFileAttributesA(temp) != INVALID_FILE_ATTRIBUTES);
    CHECK(DeleteFileA(temp) && GetTempPathA(sizeof(full), full) > 1 && full[strlen(full) - 1] == '/');
    CHECK(!DeleteFileA(folder.c_str()) && GetLastError() == ERROR_ACCESS_DENIED && !RemoveDirectoryA(folder.c_str()));
    CHECK(!DeleteFileA(NULL) && !CreateDirectoryA(NULL, NULL) && !CopyFileA(NULL, NULL, FALSE));
    ULARGE_INTEGER free_bytes;
    CHECK(GetDiskFreeSpaceExA(folder.c_str(), &free_bytes, NULL, NULL) && GetDriveTypeA("/") == DRIVE_FIXED);

    HANDLE file = CreateFileA((folder + "/a.txt").c_str(), GENERIC_READ | GENERIC_WRITE, 3, NULL, OPEN_EXISTING, 0, NULL);
    FILETIME time = {0xD53E8000u, 0x019DB1DEu}, back = {};
    CHECK(SetFileTime(file, NULL, NULL, &time) && GetFileTime(file, NULL, NULL, &back) && CompareFileTime(&time, &back) == 0);
    BY_HANDLE_FILE_INFORMATION information;
    CHECK(GetFileInformationByHandle(file, &information) && information.nFileSizeLow == 5 && GetFileType(file) == FILE_TYPE_DISK);
    LARGE_INTEGER place, to;
    place.QuadPart = -2;
    CHECK(SetFilePointerEx(file, place, &to, FILE_END) && to.QuadPart == 3 && !SetFilePointerEx(file, place, NULL, FILE_BEGIN));
    CHECK(GetLastError() == ERROR_NEGATIVE_SEEK && LockFile(file, 0, 0, 1, 0));
    HANDLE other = CreateFileA((folder + "/a.txt").c_str(), GENERIC_READ | GENERIC_WRITE, 3, NULL, OPEN_EXISTING, 0, NULL);
    CHECK(!LockFile(other, 0, 0, 1, 0) && GetLastError() == ERROR_LOCK_VIOLATION && UnlockFile(file, 0, 0, 1, 0));
    CHECK(LockFile(other, 0, 0, 1, 0) && CloseHandle(other) && CloseHandle(file));
}

static void overlapped_files()
{
    std::string path = folder + "/port.txt";
    HANDLE file = CreateFileA(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_OVERLAPPED, NULL);
    HANDLE port = CreateIoCompletionPort(file, NULL, 5, 0);
    CHECK(port != NULL && CreateIoCompletionPort(file, port, 6, 0) == NULL);
    OVERLAPPED overlapped = {}, *out = NULL;
    DWORD bytes = 0;
    ULONG_PTR key = 0;
    CHECK(WriteFile(file, "content", 7, NULL, &overlapped) || GetLastError() == ERROR_IO_PENDING);
    CHECK(GetQueuedCompletionStatus(port, &bytes, &key, &out, INFINITE) && bytes == 7 && key == 5 && out == &overlapped);
    CHECK(HasOverlappedIoCompleted(&overlapped) && GetOverlappedResult(file, &overlapped, &bytes, FALSE) && bytes == 7);
    CHECK(SetFileCompletionNotificationModes(file, FILE_SKIP_COMPLETION_PORT_ON_SUCCESS));
    char text[8];
    overlapped.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
    CHECK(ReadFile(file, text, 7, &bytes, &overlapped) && bytes == 7 && WaitForSingleObject(overlapped.hEvent, 0) == WAIT_OBJECT_0);
    CHECK(!GetQueuedCompletionStatus(port, &bytes, &key, &out, 0) && GetLastError() == WAIT_TIMEOUT);
    CHECK(CloseHandle(overlapped.hEvent) && CloseHandle(file) && CloseHandle(port));
}

static DWORD WINAPI talk(LPVOID)
{
    HANDLE pipe = CreateFileW(L"\\\\.\\pipe\\sluicegate-test", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    DWORD count = 0;
    char text[16];
    bool sound = pipe != INVALID_HANDLE_VALUE && WriteFile(pipe, "ping", 4, &count, NULL) && ReadFile(pipe, text, 16, &count, NULL) &&
                 count == 4 && memcmp(text, "pong", 4) == 0;
    CloseHandle(pipe);
    return sound;
}
static int routine_bytes;
static VOID WINAPI note_read(DWORD error, DWORD bytes, LPOVERLAPPED) { routine_bytes = error == 0 ? (int)bytes : -1; }

static void pipes()
{
    HANDLE reader = NULL, writer = NULL;
    DWORD count = 0;
    char text[16];
    CHECK(CreatePipe(&reader, &writer, NULL, 0) && WriteFile(writer, "abc", 3, &count, NULL));
    DWORD available = 0;
    CHECK(PeekNamedPipe(reader, NULL, 0, NULL, &available, NULL) && available == 3);
    CHECK(ReadFile(reader, text, 16, &count, NULL) && count == 3 && CloseHandle(writer));
    CHECK(!ReadFile(reader, text, 16, &count, NULL) && GetLastError() == ERROR_BROKEN_PIPE && CloseHandle(reader));
    CHECK(CreatePipe(&reader, &writer, NULL, 0) && CloseHandle(reader));
    CHECK(!WriteFile(writer, "abc", 3, &count, NULL) && GetLastError() == ERROR_NO_DATA && CloseHandle(writer));

    CHECK(CreateFileA("\\\\.\\pipe\\nobody", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE);
    CHECK(GetLastError() == ERROR_FILE_NOT_FOUND);
    HANDLE pipe = CreateNamedPipeA("\\\\.\\pipe\\Sluicegate-Test", PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED,
                                   PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE | PIPE_WAIT, 4, 512, 512, 0, NULL);
    CHECK(pipe != INVALID_HANDLE_VALUE && WaitNamedPipeA("\\\\.\\pipe\\sluicegate-test", 0));
    OVERLAPPED connected = {};
    connected.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
    CHECK(!ConnectNamedPipe(pipe, &connected) && GetLastError() == ERROR_IO_PENDING);
    CHECK(!GetOverlappedResult(pipe, &connected, &count, FALSE) && GetLastError() == ERROR_IO_INCOMPLETE);
    HANDLE client = CreateThread(NULL, 0, talk, NULL, 0, NULL);
    CHECK(GetOverlappedResult(pipe, &connected, &count, TRUE) && WaitForSingleObject(connected.hEvent, 0) == WAIT_OBJECT_0);
    OVERLAPPED reading = {};
    CHECK(ReadFile(pipe, text, 3, &count, &reading) || GetLastError() == ERROR_IO_PENDING || GetLastError() == ERROR_MORE_DATA);
    CHECK(!GetOverlappedResult(pipe, &reading, &count, TRUE) && GetLastError() == ERROR_MORE_DATA && memcmp(text, "pin", 3) == 0);
    CHECK(ReadFile(pipe, text, 16, NULL, &reading) && GetOverlappedResult(pipe, &reading, &count, TRUE) && count == 1 && text[0] == 'g');
    OVERLAPPED late = {};
    CHECK(ReadFileEx(pipe, text, 16, &late, note_read) && GetLastError() == ERROR_IO_PENDING);
    CHECK(CancelIoEx(pipe, &late) && SleepEx(INFINITE, TRUE) == WAIT_IO_COMPLETION && routine_bytes == -1 && !CancelIoEx(pipe, NULL));
    OVERLAPPED writing = {};
    CHECK(WriteFile(pipe, "pong", 4, NULL, &writing) || GetLastError() == ERROR_IO_PENDING);
    DWORD code = 0;
    CHECK(WaitForSingleObject(client, INFINITE) == WAIT_OBJECT_0 && GetExitCodeThread(client, &code) && code == 1);
    CHECK(DisconnectNamedPipe(pipe) && CloseHandle(pipe) && CloseHandle(client) && CloseHandle(connected.hEvent));
    CHECK(!WaitNamedPipeA("\\\\.\\pipe\\sluicegate-test", 0) && GetLastError() == ERROR_FILE_NOT_FOUND);
}

static void notifications()
{
    std::string path = folder + "/watched";
    CreateDirectoryA(path.c_str(), NULL);
    CreateDirectoryA((path + "/inner").c_str(), NULL);
    HANDLE watched = CreateFileA(path.c_str(), FILE_LIST_DIRECTORY, 7, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, NULL);
    OVERLAPPED overlapped = {};
    alignas(8) char buffer[1024];
    CHECK(ReadDirectoryChangesW(watched, buffer, sizeof(buffer), TRUE, FILE_NOTIFY_CHANGE_FILE_NAME, NULL, &overlapped, NULL));
    std::wstring wide(path.begin(), path.end());
    HANDLE change = FindFirstChangeNotificationW(wide.c_str(), FALSE, FILE_NOTIFY_CHANGE_FILE_NAME);
    CHECK(change != INVALID_HANDLE_VALUE && WaitForSingleObject(change, 0) == WAIT_TIMEOUT);
    put(path + "/inner/new", "x");
    DWORD bytes = 0;
    CHECK(GetOverlappedResult(watched, &overlapped, &bytes, TRUE) && bytes != 0);
    FILE_NOTIFY_INFORMATION *entry = (FILE_NOTIFY_INFORMATION *)buffer;
    CHECK(entry->Action == FILE_ACTION_ADDED && std::wstring(entry->FileName, entry->FileNameLength / sizeof(WCHAR)) == L"inner\\new");
    put(path + "/direct", "x");
    CHECK(WaitForSingleObject(change, INFINITE) == WAIT_OBJECT_0 && FindNextChangeNotification(change));
    CHECK(WaitForSingleObject(change, 0) == WAIT_TIMEOUT && FindCloseChangeNotification(change) && CloseHandle(watched));
}

int main(int, char **arguments)
{
    folder = std::string(arguments[1]) + "/files";
    setenv("XDG_RUNTIME_DIR", arguments[1], 1);
    CHECK(CreateDirectoryA(folder.c_str(), NULL));
    names();
    sharing();
    overlapped_files();
    pipes();
    notifications();
    return failures != 0;
}
