// Job objects: sets of processes that can be ended together.

#include <dirent.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <new>
#include <set>

#include "processes.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

class Job : public Waitable {
public:
    bool ready(const Thread *) const override { return false; }
    bool take(Thread *) override { return false; }
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    std::vector<Ref<Process>> processes;
    DWORD assigned = 0, terminated = 0;

    void last_handle_closed() override
    {
        if (limits.BasicLimitInformation.LimitFlags & JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE) {
            end(0);
        }
    }

    /// Those that run, and what they started.
    std::set<pid_t> members()
    {
        std::set<pid_t> found;
        {
            DispatchLock locked;
            for (const Ref<Process> &process : processes) {
                if (!process->ended) {
                    found.insert(process->pid);
                }
            }
        }
        // A child counts with its parent. The system lists processes in the order of their numbers, not of descent.
        std::map<pid_t, pid_t> parents = all_parents();
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto &pair : parents) {
                if (found.count(pair.second) && found.insert(pair.first).second) {
                    grew = true;
                }
            }
        }
        return found;
    }

    void end(UINT code)
    {
        std::set<pid_t> found = members();
        DispatchLock locked;
        for (const Ref<Process> &process : processes) {
            if (!process->ended) {
                process->terminated = true;
                process->terminate_code = code;
            }
        }
        for (pid_t pid : found) {
            terminated += kill(pid, SIGKILL) == 0;
        }
    }

private:
    static std::map<pid_t, pid_t> all_parents()
    {
        std::map<pid_t, pid_t> parents;
        DIR *folder = opendir("/proc");
        while (struct dirent *entry = folder ? readdir(folder) : nullptr) {
            pid_t pid = static_cast<pid_t>(atoi(entry->d_name));
            FILE *file = pid > 0 ? fopen((std::string("/proc/") + entry->d_name + "/stat").c_str(), "re") : nullptr;
            char line[512];
            if (file && fgets(line, sizeof(line), file)) {
                const char *place = strrchr(line, ')');
                parents[pid] = place && strlen(place) > 4 ? static_cast<pid_t>(atoi(place + 4)) : 0;
            }
            if (file) {
                fclose(file);
            }
        }
        if (folder) {
            closedir(folder);
        }
        return parents;
    }
};

} // namespace

extern "C" {

HANDLE CreateJobObjectA(LPSECURITY_ATTRIBUTES, LPCSTR name)
{
    return open_named(make_object<Job>(), name ? std::string(name) : std::string());
}
HANDLE CreateJobObjectW(LPSECURITY_ATTRIBUTES, LPCWSTR name) { return open_named(make_object<Job>(), narrow(name)); }

BOOL AssignProcessToJobObject(HANDLE handle, HANDLE member)
{
    Ref<Job> job = object_of<Job>(handle);
    Ref<Process> process = process_of(member);
    if (!job || !process) {
        return FALSE;
    }
    DispatchLock locked;
    if (process->ended) {
        return fail(ERROR_ACCESS_DENIED);
    }
    const JOBOBJECT_EXTENDED_LIMIT_INFORMATION &limits = job->limits;
    if ((limits.BasicLimitInformation.LimitFlags & JOB_OBJECT_LIMIT_ACTIVE_PROCESS) &&
        job->processes.size() >= limits.BasicLimitInformation.ActiveProcessLimit) {
        return fail(ERROR_NOT_ENOUGH_QUOTA);
    }
    if (limits.BasicLimitInformation.LimitFlags & JOB_OBJECT_LIMIT_PROCESS_MEMORY) {
        struct rlimit limit = {limits.ProcessMemoryLimit, limits.ProcessMemoryLimit};
        prlimit(process->pid, RLIMIT_AS, &limit, nullptr);
    }
    job->processes.push_back(process);
    job->assigned++;
    return TRUE;
}

BOOL TerminateJobObject(HANDLE handle, UINT code)
{
    Ref<Job> job = object_of<Job>(handle);
    if (!job) {
        return FALSE;
    }
    job->end(code);
    return TRUE;
}

BOOL IsProcessInJob(HANDLE member, HANDLE handle, PBOOL result)
{
    Ref<Process> process = process_of(member);
    if (!process || !result) {
        return process ? fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    *result = FALSE;
    if (handle) {
        Ref<Job> job = object_of<Job>(handle);
        if (!job) {
            return FALSE;
        }
        *result = job->members().count(process->pid) != 0;
    }
    return TRUE;
}

BOOL SetInformationJobObject(HANDLE handle, JOBOBJECTINFOCLASS kind, LPVOID data, DWORD size)
{
    Ref<Job> job = object_of<Job>(handle);
    if (!job) {
        return FALSE;
    }
    if (!data) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    DispatchLock locked;
    if (kind == JobObjectExtendedLimitInformation && size >= sizeof(job->limits)) {
        memcpy(&job->limits, data, sizeof(job->limits));
        return TRUE;
    }
    if (kind == JobObjectBasicLimitInformation && size >= sizeof(job->limits.BasicLimitInformation)) {
        memcpy(&job->limits.BasicLimitInformation, data, sizeof(job->limits.BasicLimitInformation));
        return TRUE;
    }
    return fail(kind == JobObjectExtendedLimitInformation || kind == JobObjectBasicLimitInformation ? ERROR_BAD_LENGTH
                                                                                                    : ERROR_NOT_SUPPORTED);
}

BOOL QueryInformationJobObject(HANDLE handle, JOBOBJECTINFOCLASS kind, LPVOID data, DWORD size, LPDWORD needed)
{
    Ref<Job> job = object_of<Job>(handle);
    if (!job) {
        // Without a job the question is about the job of the caller, and it is in none.
        return handle ? FALSE : fail(ERROR_ACCESS_DENIED);
    }
    if (!data) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::set<pid_t> members = job->members();
    DispatchLock locked;
    DWORD length = 0;
    if (kind == JobObjectExtendedLimitInformation && size >= sizeof(job->limits)) {
        length = sizeof(job->limits);
        memcpy(data, &job->limits, length);
    } else if (kind == JobObjectBasicLimitInformation && size >= sizeof(job->limits.BasicLimitInformation)) {
        length = sizeof(job->limits.BasicLimitInformation);
        memcpy(data, &job->limits.BasicLimitInformation, length);
    } else if (kind == JobObjectBasicAccountingInformation && size >= sizeof(JOBOBJECT_BASIC_ACCOUNTING_INFORMATION)) {
        JOBOBJECT_BASIC_ACCOUNTING_INFORMATION *accounts = static_cast<JOBOBJECT_BASIC_ACCOUNTING_INFORMATION *>(data);
        length = sizeof(*accounts);
        memset(accounts, 0, length);
        accounts->TotalProcesses = job->assigned;
        accounts->ActiveProcesses = static_cast<DWORD>(members.size());
        accounts->TotalTerminatedProcesses = job->terminated;
    } else if (kind == JobObjectBasicProcessIdList && size >= sizeof(JOBOBJECT_BASIC_PROCESS_ID_LIST)) {
        JOBOBJECT_BASIC_PROCESS_ID_LIST *list = static_cast<JOBOBJECT_BASIC_PROCESS_ID_LIST *>(data);
        size_t room = (size - offsetof(JOBOBJECT_BASIC_PROCESS_ID_LIST, ProcessIdList)) / sizeof(ULONG_PTR);
        list->NumberOfAssignedProcesses = static_cast<DWORD>(members.size());
        list->NumberOfProcessIdsInList = 0;
        for (pid_t pid : members) {
            if (list->NumberOfProcessIdsInList < room) {
                list->ProcessIdList[list->NumberOfProcessIdsInList++] = static_cast<ULONG_PTR>(pid);
            }
        }
        length = static_cast<DWORD>(offsetof(JOBOBJECT_BASIC_PROCESS_ID_LIST, ProcessIdList) +
                                    list->NumberOfProcessIdsInList * sizeof(ULONG_PTR));
        if (members.size() > room) {
            return fail(ERROR_MORE_DATA);
        }
    } else {
        return fail(kind == JobObjectExtendedLimitInformation || kind == JobObjectBasicLimitInformation ||
                            kind == JobObjectBasicAccountingInformation || kind == JobObjectBasicProcessIdList
                        ? ERROR_BAD_LENGTH
                        : ERROR_NOT_SUPPORTED);
    }
    if (needed) {
        *needed = length;
    }
    return TRUE;
}

} // extern "C"
