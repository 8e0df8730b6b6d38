// Starting, opening, ending and waiting for processes.

#include "processes.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <new>

#include "command_line.h"
#include "file_state.h"
#include "text_codec.h"

extern "C" char **environ;

namespace sluicegate {
namespace {

struct Watch {
    Ref<Process> process;
    bool is_child;
};

void *watch(void *given)
{
    Watch own = *static_cast<Watch *>(given);
    delete static_cast<Watch *>(given);
    pid_t pid = own.process->pid;
    DWORD code = 0;
    if (own.is_child) {
        int status = 0;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
        }
        code = WIFEXITED(status) ? static_cast<DWORD>(WEXITSTATUS(status)) : 128u + static_cast<DWORD>(WTERMSIG(status));
    } else {
        int file = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
        pollfd ended = {file, POLLIN, 0};
        while (file >= 0 && poll(&ended, 1, -1) < 0 && errno == EINTR) {
        }
        if (file >= 0) {
            close(file);
        }
    }
    DispatchLock locked;
    own.process->ended = true;
    own.process->exit_code = own.process->terminated ? own.process->terminate_code : code;
    own.process->changed();
    return nullptr;
}

/// Everything the child needs, made before it is forked: it may allocate nothing.
struct Start {
    std::vector<char *> arguments;
    std::vector<char *> variables;
    const char *program;
    const char *folder;
    int streams[3];
    bool keeps_descriptors;
    bool suspended;
    bool own_group;
    int failure;
};

[[noreturn]] void run_child(const Start &start)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    if (start.own_group) {
        setpgid(0, 0);
    }
    // Out of the way of the three numbers first.
    int moved[3];
    bool sound = true;
    for (int i = 0; i < 3; i++) {
        moved[i] = start.streams[i] < 0 ? -1 : fcntl(start.streams[i], F_DUPFD_CLOEXEC, 3);
        sound = sound && (start.streams[i] < 0 || moved[i] >= 0);
    }
    for (int i = 0; sound && i < 3; i++) {
        sound = moved[i] < 0 || dup2(moved[i], i) == i;
    }
    if (sound && start.folder) {
        sound = chdir(start.folder) == 0;
    }
    if (sound) {
        if (!start.keeps_descriptors) {
            // All but the three streams and the one that tells of failure close when the program starts.
            syscall(SYS_close_range, 3u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */);
        }
        if (start.suspended) {
            raise(SIGSTOP);
        }
        execve(start.program, start.arguments.data(), start.variables.data());
    }
    int error = errno;
    ssize_t told = write(start.failure, &error, sizeof(error));
    (void)told;
    _exit(127);
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    for (std::string &text : texts) {
        out.push_back(&text[0]);
    }
    out.push_back(nullptr);
    return out;
}

int stream_of(HANDLE handle) { return sluicegate_descriptor_of_handle(handle); }

BOOL create(const std::string &application, const std::string &line, bool inherits, DWORD flags, std::vector<std::string> variables,
            const std::string &folder, bool has_streams, const HANDLE *streams, LPPROCESS_INFORMATION information)
{
    if (!information || (application.empty() && line.empty())) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    std::vector<std::string> arguments = split_command_line(line.empty() ? "\"" + application + "\"" : line);
    std::string program = find_program(application.empty() ? arguments[0] : application, application.empty());
    if (program.empty()) {
        return fail(ERROR_FILE_NOT_FOUND);
    }
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) {
        return fail_with_errno();
    }
    Start start;
    start.arguments = pointers(arguments);
    start.variables = pointers(variables);
    start.program = program.c_str();
    start.folder = folder.empty() ? nullptr : folder.c_str();
    start.keeps_descriptors = inherits;
    start.suspended = flags & CREATE_SUSPENDED;
    start.own_group = flags & (CREATE_NEW_PROCESS_GROUP | DETACHED_PROCESS);
    start.failure = report[1];
    for (int i = 0; i < 3; i++) {
        start.streams[i] = has_streams ? stream_of(streams[i]) : -1;
    }
    // Signals wait while the child has our handlers.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t pid = fork();
    if (pid == 0) {
        run_child(start);
    }
    int fork_error = errno;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    close(report[1]);
    int error = 0;
    if (pid < 0) {
        error = fork_error;
    } else if (start.suspended) {
        // It has stopped when the system says so; whether its program can start is seen later.
        int status;
        while (waitpid(pid, &status, WUNTRACED) < 0 && errno == EINTR) {
        }
        if (!WIFSTOPPED(status) && read(report[0], &error, sizeof(error)) != sizeof(error)) {
            error = ECHILD;
        }
    } else if (read(report[0], &error, sizeof(error)) != sizeof(error)) {
        error = 0;
    } else {
        waitpid(pid, nullptr, 0);
    }
    close(report[0]);
    if (error != 0) {
        return fail(error == ENOEXEC ? ERROR_BAD_EXE_FORMAT : error == ENOTDIR ? ERROR_DIRECTORY : error_of_errno(error));
    }
    Ref<Process> process = make_object<Process>(pid);
    Ref<ProcessThread> thread = make_object<ProcessThread>(process);
    thread->stopped = start.suspended;
    information->hProcess = open_handle(process);
    information->hThread = open_handle(thread);
    information->dwProcessId = information->dwThreadId = static_cast<DWORD>(pid);
    if (!information->hProcess || !information->hThread || !watch_process(process, true)) {
        kill(pid, SIGKILL);
        waitpid(pid, nullptr, 0);
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    }
    SetLastError(ERROR_SUCCESS);
    return TRUE;
}

std::vector<std::string> own_variables()
{
    std::vector<std::string> out;
    for (char **entry = environ; entry && *entry; entry++) {
        out.emplace_back(*entry);
    }
    return out;
}

} // namespace

bool resume_process(HANDLE handle, DWORD *before)
{
    Ref<Object> object = object_at(handle);
    ProcessThread *thread = dynamic_cast<ProcessThread *>(object.get());
    if (!thread) {
        return false;
    }
    *before = thread->stopped.exchange(false) ? 1 : 0;
    if (*before) {
        kill(thread->process->pid, SIGCONT);
    }
    return true;
}

bool watch_process(const Ref<Process> &process, bool is_child)
{
    Watch *own = new (std::nothrow) Watch{process, is_child};
    pthread_t thread;
    if (!own || pthread_create(&thread, nullptr, watch, own) != 0) {
        delete own;
        return false;
    }
    pthread_detach(thread);
    return true;
}

Ref<Process> process_of(HANDLE handle)
{
    return handle == GetCurrentProcess() ? make_object<Process>(getpid()) : object_of<Process>(handle);
}

} // namespace sluicegate

using namespace sluicegate;

extern "C" {

BOOL CreateProcessA(LPCSTR application, LPSTR line, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL inherits, DWORD flags,
                    LPVOID environment, LPCSTR folder, LPSTARTUPINFOA startup, LPPROCESS_INFORMATION information)
{
    std::vector<std::string> variables = environment ? std::vector<std::string>() : own_variables();
    if (environment && (flags & CREATE_UNICODE_ENVIRONMENT)) {
        for (const wchar_t *entry = static_cast<const wchar_t *>(environment); *entry; entry += wcslen(entry) + 1) {
            variables.push_back(narrow(entry));
        }
    } else if (environment) {
        for (const char *entry = static_cast<const char *>(environment); *entry; entry += strlen(entry) + 1) {
            variables.emplace_back(entry);
        }
    }
    bool has_streams = startup && (startup->dwFlags & STARTF_USESTDHANDLES);
    HANDLE none[3] = {};
    HANDLE streams[3] = {has_streams ? startup->hStdInput : none[0], has_streams ? startup->hStdOutput : none[0],
                         has_streams ? startup->hStdError : none[0]};
    return create(application ? local_path(application) : "", line ? line : "", inherits != FALSE, flags, std::move(variables),
                  folder ? local_path(folder) : "", has_streams, streams, information);
}

BOOL CreateProcessW(LPCWSTR application, LPWSTR line, LPSECURITY_ATTRIBUTES process, LPSECURITY_ATTRIBUTES thread, BOOL inherits,
                    DWORD flags, LPVOID environment, LPCWSTR folder, LPSTARTUPINFOW startup, LPPROCESS_INFORMATION information)
{
    STARTUPINFOA narrow_startup = {};
    if (startup) {
        narrow_startup.dwFlags = startup->dwFlags;
        narrow_startup.hStdInput = startup->hStdInput;
        narrow_startup.hStdOutput = startup->hStdOutput;
        narrow_startup.hStdError = startup->hStdError;
    }
    std::string text = narrow(line);
    return CreateProcessA(application ? narrow(application).c_str() : nullptr, line ? &text[0] : nullptr, process, thread, inherits,
                          flags, environment, folder ? narrow(folder).c_str() : nullptr, &narrow_startup, information);
}

HANDLE OpenProcess(DWORD, BOOL, DWORD id)
{
    pid_t pid = static_cast<pid_t>(id);
    if (pid <= 0 || (kill(pid, 0) != 0 && errno == ESRCH)) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    Ref<Process> process = make_object<Process>(pid);
    HANDLE handle = open_handle(process);
    if (handle && pid != getpid()) {
        watch_process(process, false);
    }
    return handle;
}

BOOL TerminateProcess(HANDLE handle, UINT code)
{
    Ref<Process> process = process_of(handle);
    if (!process) {
        return FALSE;
    }
    if (process->pid == getpid()) {
        _exit(static_cast<int>(code));
    }
    DispatchLock locked;
    if (process->ended) {
        return fail(ERROR_ACCESS_DENIED);
    }
    process->terminated = true;
    process->terminate_code = code;
    return kill(process->pid, SIGKILL) == 0 ? TRUE : fail_with_errno();
}

BOOL GetExitCodeProcess(HANDLE handle, LPDWORD code)
{
    Ref<Process> process = process_of(handle);
    if (!process || !code) {
        return process ? fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    DispatchLock locked;
    *code = process->exit_code;
    return TRUE;
}

DWORD GetProcessId(HANDLE handle)
{
    Ref<Process> process = process_of(handle);
    return process ? static_cast<DWORD>(process->pid) : 0;
}

void ExitProcess(UINT code) { exit(static_cast<int>(code)); }

BOOL SetPriorityClass(HANDLE handle, DWORD priority)
{
    Ref<Process> process = process_of(handle);
    if (!process) {
        return FALSE;
    }
    int nice;
    switch (priority) {
    case IDLE_PRIORITY_CLASS:
        nice = 19;
        break;
    case BELOW_NORMAL_PRIORITY_CLASS:
        nice = 10;
        break;
    case NORMAL_PRIORITY_CLASS:
        nice = 0;
        break;
    case ABOVE_NORMAL_PRIORITY_CLASS:
        nice = -5;
        break;
    case HIGH_PRIORITY_CLASS:
    case REALTIME_PRIORITY_CLASS:
        nice = -10;
        break;
    default:
        return fail(ERROR_INVALID_PARAMETER);
    }
    return setpriority(PRIO_PROCESS, static_cast<id_t>(process->pid), nice) == 0 ? TRUE : fail_with_errno();
}
DWORD GetPriorityClass(HANDLE handle)
{
    Ref<Process> process = process_of(handle);
    if (!process) {
        return 0;
    }
    int nice = getpriority(PRIO_PROCESS, static_cast<id_t>(process->pid));
    return nice >= 15 ? IDLE_PRIORITY_CLASS
           : nice > 0 ? BELOW_NORMAL_PRIORITY_CLASS
           : nice == 0 ? NORMAL_PRIORITY_CLASS
           : nice > -10 ? ABOVE_NORMAL_PRIORITY_CLASS
                        : HIGH_PRIORITY_CLASS;
}

static void set_time(LPFILETIME to, ULONGLONG ticks)
{
    to->dwLowDateTime = static_cast<DWORD>(ticks);
    to->dwHighDateTime = static_cast<DWORD>(ticks >> 32);
}
BOOL GetProcessTimes(HANDLE handle, LPFILETIME created, LPFILETIME ended, LPFILETIME kernel, LPFILETIME user)
{
    Ref<Process> process = process_of(handle);
    if (!process || !created || !ended || !kernel || !user) {
        return process ? fail(ERROR_INVALID_PARAMETER) : FALSE;
    }
    char line[1024];
    int file = open(("/proc/" + std::to_string(process->pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, line, sizeof(line) - 1);
    if (file >= 0) {
        close(file);
    }
    if (length <= 0) {
        return fail(ERROR_INVALID_HANDLE);
    }
    line[length] = 0;
    // The fields behind the name, which may hold anything but ends at the last bracket.
    const char *place = strrchr(line, ')');
    unsigned long long fields[21] = {};
    place = place ? place + 4 : line;
    for (unsigned long long &field : fields) {
        char *end;
        field = strtoull(place, &end, 10);
        place = end;
    }
    ULONGLONG unit = 10000000ull / static_cast<ULONGLONG>(sysconf(_SC_CLK_TCK));
    FILETIME now;
    GetSystemTimeAsFileTime(&now);
    ULONGLONG wall = (static_cast<ULONGLONG>(now.dwHighDateTime) << 32) | now.dwLowDateTime;
    timespec boot;
    clock_gettime(CLOCK_BOOTTIME, &boot);
    ULONGLONG up = static_cast<ULONGLONG>(boot.tv_sec) * 10000000 + static_cast<ULONGLONG>(boot.tv_nsec) / 100;
    set_time(user, fields[10] * unit);
    set_time(kernel, fields[11] * unit);
    set_time(created, wall - up + fields[18] * unit);
    set_time(ended, 0);
    return TRUE;
}

} // extern "C"

extern "C" {

// Nothing of a process's own start is known here but its streams.
void GetStartupInfoA(LPSTARTUPINFOA startup)
{
    memset(startup, 0, sizeof(*startup));
    startup->cb = sizeof(*startup);
    startup->hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup->hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup->hStdError = GetStdHandle(STD_ERROR_HANDLE);
}
void GetStartupInfoW(LPSTARTUPINFOW startup)
{
    memset(startup, 0, sizeof(*startup));
    startup->cb = sizeof(*startup);
    startup->hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup->hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup->hStdError = GetStdHandle(STD_ERROR_HANDLE);
}

} // extern "C"
