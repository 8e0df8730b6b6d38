// Loaded twice: the first copy names an event, a mutex, a semaphore and a file mapping, the second finds them. What a thread of
// the first waits for is set by the second.
#include "support.h"

static HANDLE event, wake, mutex, semaphore, section, thread;
static bool is_first;

static DWORD WINAPI waiting(LPVOID)
{
    return WaitForSingleObject(wake, INFINITE);
}

class Naming : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        HANDLE known = OpenEventA(EVENT_ALL_ACCESS, FALSE, "naming-event");
        is_first = known == NULL;
        if (is_first) {
            event = CreateEventA(NULL, FALSE, FALSE, "naming-event");
            wake = CreateEventW(NULL, TRUE, FALSE, L"naming-wake");
            mutex = CreateMutexA(NULL, TRUE, "naming-mutex");
            semaphore = CreateSemaphoreA(NULL, 0, 5, "naming-semaphore");
            section = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, "naming-section");
            char *view = (char *)MapViewOfFile(section, FILE_MAP_WRITE, 0, 0, 0);
            strcpy(view, "shared");
            UnmapViewOfFile(view);
            thread = CreateThread(NULL, 0, waiting, NULL, 0, NULL);
            return RQ_NOTIFICATION_CONTINUE;
        }
        SetEvent(known);
        CloseHandle(known);
        HANDLE other = CreateEventA(NULL, FALSE, FALSE, "naming-wake");
        write_number(context, "exists", GetLastError() == ERROR_ALREADY_EXISTS);
        SetEvent(other);
        CloseHandle(other);
        other = CreateMutexA(NULL, FALSE, "naming-event");
        write_number(context, "kind", other == NULL && GetLastError() == ERROR_INVALID_HANDLE);
        other = OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "naming-mutex");
        // The same thread owns it, through the other module.
        write_number(context, "again", WaitForSingleObject(other, 0) == WAIT_OBJECT_0 && ReleaseMutex(other));
        CloseHandle(other);
        other = OpenSemaphoreA(SEMAPHORE_ALL_ACCESS, FALSE, "naming-semaphore");
        LONG before = 9;
        write_number(context, "released", ReleaseSemaphore(other, 2, &before) && before == 0);
        CloseHandle(other);
        other = OpenFileMappingA(FILE_MAP_READ, FALSE, "naming-section");
        const char *view = (const char *)MapViewOfFile(other, FILE_MAP_READ, 0, 0, 0);
        write_pair(context, "view", view);
        UnmapViewOfFile(view);
        CloseHandle(other);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (!is_first) {
            return RQ_NOTIFICATION_CONTINUE;
        }
        write_number(context, "set", WaitForSingleObject(event, 0) == WAIT_OBJECT_0);
        write_number(context, "woken", WaitForSingleObject(thread, INFINITE) == WAIT_OBJECT_0);
        write_number(context, "owned", ReleaseMutex(mutex) && !ReleaseMutex(mutex));
        write_number(context, "counted", WaitForSingleObject(semaphore, 0) == WAIT_OBJECT_0 &&
                                             WaitForSingleObject(semaphore, 0) == WAIT_OBJECT_0 &&
                                             WaitForSingleObject(semaphore, 0) == WAIT_TIMEOUT);
        HANDLE all[] = {event, wake, mutex, semaphore, section, thread};
        for (HANDLE handle : all) {
            CloseHandle(handle);
        }
        write_number(context, "gone", OpenEventA(EVENT_ALL_ACCESS, FALSE, "naming-event") == NULL &&
                                          GetLastError() == ERROR_FILE_NOT_FOUND);
        return RQ_NOTIFICATION_CONTINUE;
    }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *)
{
    return info->SetRequestNotifications(new Factory<Naming>, RQ_BEGIN_REQUEST | RQ_END_REQUEST, 0);
}
